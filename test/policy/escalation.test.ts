import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog-file.ts';
import { completesEscalation, type HeldPolicy } from '../../src/policy/escalation/holding.ts';
import { ESCALATION_SETS } from '../../src/policy/escalation/sets.ts';
import { matchesAction } from '../../src/policy/match.ts';
import { checkPolicy, type CheckInput, type CheckResult } from '../../src/policy/guardrails/check.ts';
import { strictSettings } from '../../src/policy/guardrails/settings.ts';

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
      resource.replace(/[^:/]+$/, '*'),
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
    expect(steps(instance('i-2')).findings).toEqual([]);
    expect(steps(instance('i-1')).findings.map(({ code }) => code)).toEqual(['escalation-scoped']);
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
    expect(codes(step, deny('lambda:UpdateFunctionCode', '*'))).toEqual([]);
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
  const LAMBDA = 'iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction';

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
  test('says nothing of what the draft does not take part in, or was held whole before', () => {
    expect(ids(policy(allow(['sqs:SendMessage'])), [], held(passRole, createFunction))).toEqual([]);
    expect(
      ids(
        createFunction,
        [],
        held(policy(allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']))),
      ),
    ).toEqual([]);
  });
  test('counts what is held on one function as widened by a draft for all of them', () => {
    const before = held(
      policy(
        allow(['iam:PassRole']),
        allow(
          ['lambda:CreateFunction', 'lambda:InvokeFunction'],
          [`arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`],
        ),
      ),
    );
    expect(ids(createFunction, [], before)).toEqual([]);
    const wide = policy(
      allow(
        ['lambda:CreateFunction', 'lambda:InvokeFunction'],
        [`arn:aws:lambda:eu-west-1:${ACCOUNT}:function:*`],
      ),
    );
    expect(ids(wide, [], before)).toEqual([LAMBDA]);
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
