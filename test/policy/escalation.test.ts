import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { completesEscalation, type HeldPolicy } from '../../src/policy/escalation/held-with.ts';
import { ESCALATION_SETS } from '../../src/policy/escalation/escalation-sets.ts';
import { matchesAction } from '../../src/policy/document/match.ts';
import { checkPolicy, type CheckInput, type CheckResult } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';

interface PublicSets {
  readonly sets: readonly { readonly actions: readonly string[]; readonly names: readonly string[] }[];
}
const fixture = JSON.parse(
  readFileSync(new URL('../fixtures/escalation-sets.json', import.meta.url), 'utf8'),
) as PublicSets;
const catalog = loadCatalog();
const input: CheckInput = { catalog, settings: strictSettings };
const ACCOUNT = '111122223333';

const policy = (...Statement: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const allow = (
  actions: readonly string[],
  resources: readonly string[] = ['*'],
  more: object = {},
): object => ({ Effect: 'Allow', Action: actions, Resource: resources, ...more });
const held = (...texts: string[]): readonly HeldPolicy[] =>
  texts.map((document, n) => ({ name: `#${n}`, document }));
const refusesAsEscalation = ({ decision, findings }: CheckResult): boolean =>
  decision === 'refuse' &&
  findings.some(({ code, severity }) => code === 'escalation' && severity === 'error');

const alternate = (text: string): string =>
  Array.from(text, (char, at) => (at % 2 ? char.toUpperCase() : char.toLowerCase())).join('');
/** `?` for the last letter of the name, unless that is a wildcard. */
const questioned = (id: string): string => (id.endsWith('*') ? id : `${id.slice(0, -1)}?`);
const starred = (id: string): string => (id.endsWith('*') ? id : `${id.slice(0, -1)}*`);
const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', s: 'ѕ' };

describe('every public set is refused on *, however it is written', () => {
  const all = fixture.sets.map((set) => [set.actions.join(' + '), set.actions] as const);

  test('the fixture holds what it says: 105 sets from three lists, 225 names', () => {
    expect(fixture.sets).toHaveLength(105);
    expect(fixture.sets.flatMap(({ names }) => names)).toHaveLength(225);
  });

  test.each(all)('%s', (_, actions) => {
    const forms: Record<string, object[]> = {
      plain: [allow(actions)],
      'as texts': actions.map((id) => ({ Effect: 'Allow', Action: id, Resource: '*' })),
      'upper case': [allow(actions.map((id) => id.toUpperCase()))],
      'mixed case': [allow(actions.map(alternate))],
      'a question mark': [allow(actions.map(questioned))],
      'a star at the end': [allow(actions.map(starred))],
      'split over statements': actions.map((id) => allow([id])),
      'stars in place of *': [allow(actions, ['**'])],
      'among harmless actions': [allow(['sqs:GetQueueUrl', ...actions, 'kms:ListKeys'])],
      'behind a condition that always holds': [
        allow(actions, ['*'], { Condition: { Null: { 'aws:SourceVpc': 'true' } } }),
      ],
      'with a Deny beside it that does not hold': [
        allow(actions),
        {
          Effect: 'Deny',
          Action: '*',
          Resource: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
      'with a Deny of something else': [
        allow(actions),
        { Effect: 'Deny', Action: actions, Resource: 'arn:aws:s3:::b' },
      ],
      NotAction: [{ Effect: 'Allow', NotAction: ['s3:GetBucketAcl'], Resource: '*' }],
      NotResource: [{ Effect: 'Allow', Action: actions, NotResource: 'arn:aws:s3:::b' }],
    };
    for (const [form, statements] of Object.entries(forms)) {
      expect([form, refusesAsEscalation(checkPolicy(policy(...statements), input))]).toEqual([form, true]);
    }
  });

  test.each(all.filter(([, actions]) => actions.length > 1))('split over two grants: %s', (_, actions) => {
    for (let at = 1; at < actions.length; at += 1) {
      for (const [first, second] of [
        [actions.slice(0, at), actions.slice(at)],
        [actions.slice(at), actions.slice(0, at)],
      ] as const) {
        const result = checkPolicy(policy(allow(second)), { ...input, held: held(policy(allow(first))) });
        expect([second, refusesAsEscalation(result)]).toEqual([second, true]);
      }
    }
  });

  test.each(all)('look-alike letters and doubled keys: %s', (_, actions) => {
    const alike = actions.map((id) => Array.from(id, (char) => twins[char] ?? char).join(''));
    expect(checkPolicy(policy(allow(alike)), input).decision).toBe('refuse');
    const doubled = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":${JSON.stringify(actions)},"Action":["sqs:GetQueueUrl"],"Resource":"*"}]}`;
    expect(checkPolicy(doubled, input).decision).toBe('refuse');
    const hidden = `{"Version":"2012-10-17","Statement":[],"Statement":[{"Effect":"Allow","Action":${JSON.stringify(actions)},"Resource":"*"}]}`;
    expect(checkPolicy(hidden, input).decision).toBe('refuse');
    const escaped = policy(allow(actions)).replace(
      /[a-z](?=[a-zA-Z]*")/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(checkPolicy(escaped, input).decision).toBe('refuse');
  });
});

describe('our table', () => {
  test('holds every public set, or what it can be done with less', () => {
    const missing = fixture.sets.filter(
      ({ actions }) =>
        !ESCALATION_SETS.some((set) =>
          set.actions.every((own) =>
            actions.some((id) => matchesAction(id, own) || id.toLowerCase() === own.toLowerCase()),
          ),
        ),
    );
    expect(missing).toEqual([]);
  });
  test('names actions that exist, once each, in order', () => {
    const names = ESCALATION_SETS.flatMap(({ actions }) => actions).filter((id) => !id.includes('*'));
    expect(names.filter((id) => catalog.action(id)?.id !== id)).toEqual([]);
    expect(new Set(ESCALATION_SETS.map(({ id }) => id)).size).toBe(ESCALATION_SETS.length);
  });
});

describe('everyday actions', () => {
  const instance = (name: string): string => `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/${name}`;
  const NAMED: readonly (readonly [string, string])[] = [
    ['ssm:StartSession', instance('i-1')],
    ['ssm:SendCommand', instance('i-1')],
    ['lambda:UpdateFunctionCode', `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`],
    ['lambda:UpdateFunctionConfiguration', `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`],
    ['codebuild:StartBuild', `arn:aws:codebuild:eu-west-1:${ACCOUNT}:project/p`],
    ['ecs:ExecuteCommand', `arn:aws:ecs:eu-west-1:${ACCOUNT}:cluster/prod`],
    ['batch:SubmitJob', `arn:aws:batch:eu-west-1:${ACCOUNT}:job-queue/q`],
    ['ec2-instance-connect:SendSSHPublicKey', instance('i-1')],
    ['cloudformation:UpdateStack', `arn:aws:cloudformation:eu-west-1:${ACCOUNT}:stack/s/1`],
    ['apprunner:UpdateService', `arn:aws:apprunner:eu-west-1:${ACCOUNT}:service/s/1`],
  ];
  test.each(NAMED)('%s on one thing passes with a second approval and high risk', (action, resource) => {
    const result = checkPolicy(policy(allow([action], [resource])), input);
    expect([result.decision, result.requiredApprovals, result.risk]).toEqual(['pass', 2, 'high']);
  });
  test.each(NAMED)('%s on anything broader is refused', (action, resource) => {
    for (const wide of [
      '*',
      // A stack is named by what stands before the id that AWS makes.
      resource.replace(action.startsWith('cloudformation:') ? /[^/]+\/[^/]+$/ : /[^:/]+$/, '*'),
      `${resource}*`,
      resource.replace('eu-west-1', '*'),
      resource.replace(ACCOUNT, '*'),
      `${resource.slice(0, -1)}?`,
    ]) {
      expect([wide, checkPolicy(policy(allow([action], [wide])), input).decision]).toEqual([wide, 'refuse']);
      expect([wide, checkPolicy(policy(allow([action], [resource, wide])), input).decision]).toEqual([
        wide,
        'refuse',
      ]);
    }
  });

  test('steps on things that are certainly not the same are no set', () => {
    const steps = (other: string): CheckResult =>
      checkPolicy(
        policy(
          allow(['ec2:ModifyInstanceAttribute'], [instance('i-1')]),
          allow(['ec2:StartInstances', 'ec2:StopInstances'], [other]),
        ),
        input,
      );
    // Changing what an instance runs at its start is asked about by itself.
    expect(steps(instance('i-2')).findings.map(({ code }) => code)).toEqual(['sensitive-steering']);
    expect(steps(instance('i-1')).findings.map(({ code }) => code)).toContain('escalation-scoped');
    expect(refusesAsEscalation(steps(instance('i-*')))).toBe(true);
  });

  test('a Deny takes a step away only where it certainly holds', () => {
    const deny = (Action: string, Resource: string, more = {}): object => ({
      Effect: 'Deny',
      Action,
      Resource,
      ...more,
    });
    const codes = (...statements: object[]): string[] =>
      checkPolicy(policy(...statements), input).findings.map(({ code }) => code);
    const step = allow(['lambda:UpdateFunctionCode'], [`arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`]);
    expect(codes(step)).toEqual(['escalation-scoped']);
    expect(codes(step, deny('lambda:UpdateFunctionCode', '*'))).toEqual(['allow-denied']);
    expect(
      codes(step, deny('lambda:UpdateFunctionCode', `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:g`)),
    ).toEqual(['escalation-scoped']);
    expect(
      codes(
        step,
        deny('lambda:UpdateFunctionCode', '*', {
          Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
        }),
      ),
    ).toEqual(['escalation-scoped']);
  });
});

describe('completesEscalation', () => {
  const createFunction = policy(
    allow(
      ['lambda:CreateFunction', 'lambda:InvokeFunction'],
      [`arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`],
    ),
  );
  const passRole = policy(allow(['iam:PassRole']));
  const ids = (draft: string, live: readonly HeldPolicy[], standing: readonly HeldPolicy[]): string[] =>
    completesEscalation(draft, live, standing, catalog).map(({ set }) => set.id);
  // The smallest set: whatever the function is called by, its role was handed over when it was made.
  const LAMBDA = 'iam:PassRole + lambda:CreateFunction';

  test('names what neither holds alone', () => {
    expect(ids(createFunction, [], [])).toEqual([]);
    expect(ids(createFunction, held(passRole), [])).toEqual([LAMBDA]);
    expect(ids(createFunction, [], held(passRole))).toEqual([LAMBDA]);
    const two = [
      held(policy(allow(['iam:PassRole']))),
      held(policy(allow(['lambda:InvokeFunction']))),
    ] as const;
    expect(ids(policy(allow(['lambda:CreateFunction'])), ...two)).toEqual([LAMBDA]);
  });
  test('says nothing of what the draft does not take part in, and something of what was held whole before', () => {
    expect(ids(policy(allow(['sqs:SendMessage'])), [], held(passRole, createFunction))).toEqual([]);
    // Nobody can tell how long it will be held: holding more never removes a finding.
    const before = held(policy(allow(['iam:PassRole', 'lambda:CreateFunction'])));
    expect(ids(createFunction, [], before)).toEqual([LAMBDA]);
  });
  test.each([
    ['could not be fetched', { name: 'admin', unreadable: 'AccessDenied' }],
    ['is no JSON', { name: 'admin', document: '{' }],
    ['has a key twice', { name: 'admin', document: '{"Statement":[],"Statement":[]}' }],
  ] as const)('a standing policy that %s counts as held', (_, unreadable) => {
    expect(ids(createFunction, [], [unreadable])).toContain(LAMBDA);
    expect(ids(policy(allow(['sqs:SendMessage'])), [], [unreadable])).toEqual([]);
    expect(checkPolicy(createFunction, { ...input, held: [unreadable] }).decision).toBe('refuse');
  });
});

describe('what hid a set', () => {
  const lambda = (name: string): string => `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:${name}`;
  const instance = (name: string): string => `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/${name}`;
  const ids = (draft: string, standing: readonly HeldPolicy[]): string[] =>
    completesEscalation(draft, [], standing, catalog).map(({ set }) => set.id);

  test('a function and one of its versions are one thing', () => {
    const draft = (called: string): string =>
      policy(
        allow(['lambda:UpdateFunctionConfiguration'], [lambda('f')]),
        allow(['lambda:InvokeFunction'], [called]),
      );
    const passRole = held(policy(allow(['iam:PassRole'])));
    const SET = 'iam:PassRole + lambda:UpdateFunctionConfiguration';
    for (const called of ['f:live', 'f:*', 'g']) expect(ids(draft(lambda(called)), passRole)).toEqual([SET]);
  });

  test('steps on two templates are apart; what names no whole ARN of the type may be the same one', () => {
    const at = (resource: string): string => `arn:aws:fis:eu-west-1:${ACCOUNT}:${resource}`;
    const says = (...templates: string[]): boolean =>
      checkPolicy(
        policy(
          allow(['fis:UpdateExperimentTemplate'], [at('experiment-template/a')]),
          allow(['fis:StartExperiment'], templates),
        ),
        input,
      ).findings.some(({ message }) =>
        message.includes('fis:StartExperiment and fis:UpdateExperimentTemplate'),
      );
    expect(says(at('experiment-template/a'))).toBe(true);
    expect(says(at('experiment-template/b'))).toBe(false);
    expect(says(at('experiment-template/b'), 'arn:aws:fis:*')).toBe(true);
  });

  test('what could not be read may hold the other step on the same thing', () => {
    const draft = policy(
      allow(['ec2:ModifyInstanceAttribute'], [instance('i-1')]),
      allow(['ec2:StartInstances', 'ec2:StopInstances'], [instance('i-2')]),
    );
    const SET = 'ec2:ModifyInstanceAttribute + ec2:StartInstances + ec2:StopInstances';
    expect(ids(draft, [])).toEqual([]);
    expect(ids(draft, [{ name: 'inline', unreadable: 'AccessDenied' }])).toContain(SET);
  });

  test('a role that is held for another service than the configuration lists is no listed role', () => {
    const role = `arn:aws:iam::${ACCOUNT}:role/batch-worker`;
    const settings = {
      ...strictSettings,
      pass_roles: [
        { role, services: ['batch.amazonaws.com'] },
        { role, services: ['ecs-tasks.amazonaws.com'] },
      ],
    };
    const draft = policy(
      allow(['batch:RegisterJobDefinition'], [`arn:aws:batch:eu-west-1:${ACCOUNT}:job-definition/d`]),
      allow(
        ['batch:SubmitJob'],
        [
          `arn:aws:batch:eu-west-1:${ACCOUNT}:job-definition/d`,
          `arn:aws:batch:eu-west-1:${ACCOUNT}:job-queue/q`,
        ],
      ),
    );
    const decided = (...services: string[]): string =>
      checkPolicy(draft, {
        ...input,
        settings,
        held: held(
          policy(
            allow(
              ['iam:PassRole'],
              [role],
              services.length === 0
                ? {}
                : { Condition: { StringEquals: { 'iam:PassedToService': services } } },
            ),
          ),
        ),
      }).decision;
    expect(decided('batch.amazonaws.com')).toBe('pass');
    expect(decided('batch.amazonaws.com', 'ecs-tasks.amazonaws.com')).toBe('pass');
    expect(decided('ec2.amazonaws.com')).toBe('refuse');
    expect(decided('batch.amazonaws.com', 'ec2.amazonaws.com')).toBe('refuse');
    expect(decided()).toBe('refuse');
  });

  test('a partition of stars may reach into any service', () => {
    const standing = held(policy(allow(['iam:PassRole'], ['arn:*:s3:::role/x'])));
    expect(ids(policy(allow(['ec2:RunInstances'])), standing)).toEqual(['ec2:RunInstances + iam:PassRole']);
  });
});

describe('ways to code and shells that the public lists do not have', () => {
  const at = (service: string, resource: string): string =>
    `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`;
  const NAMED: readonly (readonly [string, readonly string[]])[] = [
    ['codebuild:UpdateProject', [at('codebuild', 'project/p')]],
    ['codebuild:StartSandbox', [at('codebuild', 'project/p')]],
    ['glue:RunStatement', [at('glue', 'session/s')]],
    ['states:UpdateStateMachine', [at('states', 'stateMachine:s')]],
    ['synthetics:UpdateCanary', [at('synthetics', 'canary:c')]],
    ['ssm:UpdateDocument', [at('ssm', 'document/d')]],
    ['ssm:CreateAssociationBatch', [at('ssm', 'document/d'), at('ec2', 'instance/i-1')]],
    ['ssm:RegisterTaskWithMaintenanceWindow', [at('ssm', 'maintenancewindow/mw-1')]],
    [
      'sagemaker:UpdateNotebookInstanceLifecycleConfig',
      [at('sagemaker', 'notebook-instance-lifecycle-config/c')],
    ],
    ['emr-containers:StartJobRun', [at('emr-containers', '/virtualclusters/v')]],
    ['kinesisanalytics:UpdateApplication', [at('kinesisanalytics', 'application/a')]],
    ['ec2:CreateLaunchTemplateVersion', [at('ec2', 'launch-template/lt-1')]],
    ['athena:StartCalculationExecution', [at('athena', 'workgroup/w')]],
    [
      'bedrock-agentcore:InvokeAgentRuntimeCommandShell',
      [at('bedrock-agentcore', 'runtime/r'), at('bedrock-agentcore', 'runtime/r/runtime-endpoint/e')],
    ],
  ];
  test.each(NAMED)('%s: refused on *, a second approval on what is named', (action, resources) => {
    expect(refusesAsEscalation(checkPolicy(policy(allow([action])), input))).toBe(true);
    const named = checkPolicy(policy(allow([action], resources)), input);
    expect(named.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([named.decision, named.requiredApprovals, named.risk]).toEqual(['pass', 2, 'high']);
  });
});
