import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AccountId, AccountName, Service } from '../../src/terms/brand.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { parseInstant } from '../../src/terms/instant.ts';
import { containsResource } from '../../src/policy/evaluation/containment.ts';
import { impliedResources, levelWithin, type Envelope } from '../../src/policy/envelope.ts';
import { checkPolicy, type CheckInput } from '../../src/policy/guardrails/check-policy.ts';
import { RULES } from '../../src/policy/findings/rule-codes.ts';
import { guardrailSettingsSchema } from '../../src/policy/guardrails/guardrail-settings-schema.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { ACCOUNT, CASES, REQUESTED } from './guardrails-cases.ts';

const catalog = loadCatalog();
const services = Object.keys(REQUESTED.access).map((name) => Service.of(name));
const envelope: Envelope = {
  account: { id: AccountId.of(ACCOUNT), name: AccountName.of('prod') },
  region: 'eu-west-1',
  partition: 'aws',
  services,
  resources: REQUESTED.resources,
  access: REQUESTED.access,
};
const alone: CheckInput = { catalog, settings: strictSettings };
const requested: CheckInput = { ...alone, envelope, allowedServices: [...services, Service.of('sqs')] };
const textOf = (policy: unknown): string => (typeof policy === 'string' ? policy : JSON.stringify(policy));
const policyOf = (...Statement: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement });

test('a configuration that says nothing gives the strict settings', () => {
  expect(guardrailSettingsSchema.parse({})).toEqual(strictSettings);
});

describe('each rule finds what it is for, where it stands', () => {
  test.each(CASES.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const result = checkPolicy(textOf(each.policy), each.within === 'request' ? requested : alone);
    const found = result.findings.map(({ code, severity, path }) => `${severity} ${code} ${path}`);
    for (const [code, severity, path] of each.expect) expect(found).toContain(`${severity} ${code} ${path}`);
    const refused = each.expect.some(([, severity]) => severity === 'error');
    expect(result.decision).toBe(each.decision ?? (refused ? 'refuse' : 'pass'));
    // What passes is found with nothing else than what the table names.
    if (!refused)
      expect([...found].sort()).toEqual(
        each.expect.map(([code, severity, path]) => `${severity} ${code} ${path}`).sort(),
      );
  });

  test('every rule has a case, a title and a section in the documentation', () => {
    const elsewhere = ['exception-used', 'resource-broad'];
    const covered = new Set<string>([
      ...CASES.flatMap((each) => each.expect.map(([code]) => code)),
      ...elsewhere,
    ]);
    expect(Object.keys(RULES).filter((code) => !covered.has(code))).toEqual([]);
    const page = readFileSync(new URL('../../docs/guardrails.md', import.meta.url), 'utf8');
    const sections = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, code]) => code);
    expect([...sections].sort()).toEqual(Object.keys(RULES).sort());
  });

  test('a finding names its line', () => {
    const text = JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: ['sqs:GetQueueUrl', 'sqs:Fetch'], Resource: ['*'] }],
      },
      null,
      2,
    );
    const line = text.split('\n').findIndex((each) => each.includes('sqs:Fetch')) + 1;
    expect(checkPolicy(text, alone).findings.find(({ code }) => code === 'action-unknown')?.line).toBe(line);
  });

  test('a whole type that somebody asked for passes with a note', () => {
    const wide = { ...envelope, resources: [`arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/*`] };
    const result = checkPolicy(
      policyOf({ Effect: 'Allow', Action: 'ec2:StopInstances', Resource: wide.resources }),
      { ...requested, envelope: wide },
    );
    expect(result.decision).toBe('pass');
    expect(result.findings.map(({ code }) => code)).toEqual(['resource-broad']);
  });

  test('what passes comes back in the form that is granted', () => {
    const { document } = checkPolicy(
      policyOf({
        Action: ['sqs:SendMessage', 'sqs:GetQueueUrl', 'sqs:SendMessage'],
        Effect: 'Allow',
        Resource: `arn:aws:sqs:eu-west-1:${ACCOUNT}:q`,
      }),
      alone,
    );
    expect(document).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: ['sqs:GetQueueUrl', 'sqs:SendMessage'],
          Resource: [`arn:aws:sqs:eu-west-1:${ACCOUNT}:q`],
        },
      ],
    });
  });

  test('Identity Center takes the larger policy', () => {
    const text = policyOf({
      Effect: 'Allow',
      Action: 'sqs:GetQueueUrl',
      Resource: Array.from({ length: 150 }, (_, n) => `arn:aws:sqs:eu-west-1:${ACCOUNT}:queue-${n}`),
    });
    expect(checkPolicy(text, { ...alone, backend: 'iam' }).decision).toBe('refuse');
    expect(checkPolicy(text, { ...alone, backend: 'identity-center' }).decision).toBe('pass');
  });
});

describe('configuration', () => {
  const role = `arn:aws:iam::${ACCOUNT}:role/worker`;
  const pass = (resource: string, service?: string): string =>
    policyOf({
      Effect: 'Allow',
      Action: 'iam:PassRole',
      Resource: resource,
      ...(service ? { Condition: { StringEquals: { 'iam:PassedToService': service } } } : {}),
    });
  const settings = guardrailSettingsSchema.parse({ pass_roles: [{ role, services: ['ec2.amazonaws.com'] }] });

  test.each([
    ['the listed role to its service', pass(role, 'ec2.amazonaws.com'), 'pass'],
    ['the listed role to any service', pass(role), 'refuse'],
    ['the listed role to another service', pass(role, 'lambda.amazonaws.com'), 'refuse'],
    ['another role', pass(`${role}-2`, 'ec2.amazonaws.com'), 'refuse'],
    ['roles that begin like it', pass(`${role}*`, 'ec2.amazonaws.com'), 'refuse'],
    [
      'it among others',
      policyOf({
        Effect: 'Allow',
        Action: ['iam:Pass*'],
        Resource: [role, '*'],
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      }),
      'refuse',
    ],
    [
      'it only if the key is there',
      policyOf({
        Effect: 'Allow',
        Action: ['iam:PassRole'],
        Resource: [role],
        Condition: { StringEqualsIfExists: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      }),
      'refuse',
    ],
  ])('passing %s', (_, text, decision) => {
    expect(checkPolicy(text, { ...alone, settings }).decision).toBe(decision);
  });

  test('a listed role with something that runs code needs a second approval', () => {
    const text = policyOf(
      {
        Effect: 'Allow',
        Action: 'iam:PassRole',
        Resource: role,
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      },
      {
        Effect: 'Allow',
        Action: 'lambda:UpdateFunctionConfiguration',
        Resource: `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f`,
      },
    );
    const result = checkPolicy(text, { ...alone, settings });
    expect(result.decision).toBe('pass');
    expect(result.requiredApprovals).toBe(2);
    expect(checkPolicy(text, alone).findings.filter(({ code }) => code === 'escalation')).not.toEqual([]);
  });

  test.each([
    ['refuse', 'refuse', 1],
    ['approval', 'pass', 2],
    ['warn', 'pass', 1],
  ] as const)('a list set to %s', (severity, decision, approvals) => {
    const text = policyOf({
      Effect: 'Allow',
      Action: 'secretsmanager:GetSecretValue',
      Resource: `arn:aws:secretsmanager:eu-west-1:${ACCOUNT}:secret:db-AbCdEf`,
    });
    const result = checkPolicy(text, {
      ...alone,
      settings: guardrailSettingsSchema.parse({ sensitive: { credentials: severity } }),
    });
    expect([result.decision, result.requiredApprovals, result.risk]).toEqual([decision, approvals, 'high']);
  });

  describe('an exception', () => {
    const user = `arn:aws:iam::${ACCOUNT}:user/breakglass`;
    const exception = {
      rule: 'privileged-write',
      actions: ['iam:CreateAccessKey'],
      resources: [user],
      owner: 'security',
      until: '2026-12-31',
      reason: 'rotation drill',
    };
    const check = (change: object, resource: string, at?: string): string => {
      const instant = at === undefined ? undefined : parseInstant(at);
      const input = {
        ...alone,
        settings: guardrailSettingsSchema.parse({ exceptions: [{ ...exception, ...change }] }),
        ...(instant === undefined ? {} : { at: instant }),
      };
      return checkPolicy(
        policyOf({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: resource }),
        input,
      ).decision;
    };
    const during = '2026-12-31T23:59:59Z';
    test('lifts the rule for its action and resource, until the end of its last day', () => {
      expect(check({}, user, during)).toBe('pass');
      expect(check({}, user, '2027-01-01T00:00:00Z')).toBe('refuse');
    });
    test.each([
      ['without a known time', {}, user, undefined],
      ['on another resource', {}, `${user}2`, during],
      ['on a wider resource', {}, `${user}*`, during],
      ['on *', {}, '*', during],
      ['of another action', { actions: ['iam:CreateUser'] }, user, during],
      ['of another rule', { rule: 'sensitive-data' }, user, during],
      ['limited to an account, where none is known', { accounts: ['prod'] }, user, during],
      ['with *, for an action that can be limited', { resources: ['*'] }, user, during],
    ])('does not hold %s', (_, change, resource, at) => {
      expect(check(change, resource, at)).toBe('refuse');
    });
    test.each([
      ['is over', {}, user, '2027-01-01T00:00:00Z', 'ended on 2026-12-31'],
      ['is for an account, and none is known', { accounts: ['prod'] }, user, during, 'holds in prod only'],
      ['is for less', {}, `${user}*`, during, 'each resource must lie within one that it names'],
      ['says *', { resources: ['*'] }, user, during, 'only for actions that support no other resource'],
    ])('that %s is named where its rule refuses', (_, change, resource, at, said) => {
      const { findings } = checkPolicy(
        policyOf({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: resource }),
        {
          ...alone,
          settings: guardrailSettingsSchema.parse({ exceptions: [{ ...exception, ...change }] }),
          at: parseInstant(at) ?? (0 as never),
        },
      );
      expect(findings.find(({ code }) => code === 'privileged-write')?.message).toContain(said);
    });
    test('is said to the approver, with its owner', () => {
      const input = {
        ...alone,
        settings: guardrailSettingsSchema.parse({ exceptions: [exception] }),
        at: parseInstant(during) ?? (0 as never),
      };
      const { findings, risk } = checkPolicy(
        policyOf({ Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource: user }),
        input,
      );
      expect(findings.find(({ code }) => code === 'exception-used')?.message).toContain('security');
      expect(risk).toBe('high');
    });
    test.each([
      ['a wildcard action', { actions: ['iam:*'] }],
      ['no owner', { owner: '' }],
      ['a date that does not exist', { until: '2026-02-30' }],
      ['a rule that holds what was asked for', { rule: 'resource-not-requested' }],
      ['an unknown key', { forever: true }],
    ])('cannot be written with %s', (_, change) => {
      expect(guardrailSettingsSchema.safeParse({ exceptions: [{ ...exception, ...change }] }).success).toBe(
        false,
      );
    });
  });
});

/** Invariant 1: whatever the model returns, what is granted stays inside the envelope. */
describe('whatever passes is within the request', () => {
  const ids = services.flatMap((service) => catalog.actionsOf(service)?.map(({ id }) => id) ?? []);
  const action = fc.oneof(
    fc.constantFrom(...ids),
    fc.constantFrom(...ids).map((id) => `${id.slice(0, id.indexOf(':') + 4)}*`),
    fc.constantFrom(
      's3:Get*',
      's3:List*',
      'ec2:Describe*',
      'logs:Get*',
      'sqs:SendMessage',
      'S3:getOBJECT',
      'iam:Get*',
    ),
  );
  const pieces = [
    'arn:aws:s3:::',
    'exports',
    'archive',
    '/',
    '2026/',
    '*',
    '?',
    'x',
    ':*',
    ...REQUESTED.resources,
    `arn:aws:ec2:*:${ACCOUNT}:instance/`,
    'i-0abc',
  ];
  const resource = fc.oneof(
    fc.constantFrom('*', ...REQUESTED.resources),
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
  );
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
    Action: fc.array(action, { minLength: 1, maxLength: 3 }),
    Resource: fc.array(resource, { minLength: 1, maxLength: 3 }),
  });
  // Statements that make sense, so that many pass, beside those that do not.
  const sensible = fc
    .tuple(
      fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...REQUESTED.resources, '*'),
    )
    .map(([Action, resource]) => ({ Effect: 'Allow', Action, Resource: [resource] }))
    .filter(
      ({ Action, Resource }) =>
        checkPolicy(policyOf({ Effect: 'Allow', Action: Action.slice(0, 1), Resource }), requested)
          .decision === 'pass',
    )
    .map(({ Action, ...rest }) => ({ ...rest, Action: Action.slice(0, 2) }));
  const within = new Map(
    impliedResources(envelope.resources, catalog)
      .filter(({ condition }) => !condition)
      .map(({ arn }) => [arn, arn]),
  );

  test('in services, level and resources', () => {
    let passed = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sensible, sensible, sensible, statement), { minLength: 1, maxLength: 2 }),
        (statements) => {
          const result = checkPolicy(policyOf(...statements), requested);
          if (result.decision !== 'pass') return;
          passed += 1;
          for (const { Effect, Action, Resource } of result.document?.Statement ?? []) {
            if (Effect === 'Deny') continue;
            const granted = ids.filter((id) =>
              Action.some((pattern) => matches(pattern.toLowerCase(), id.toLowerCase())),
            );
            expect(
              Action.every((pattern) =>
                services.some((service) => pattern.toLowerCase().startsWith(`${service}:`)),
              ),
            ).toBe(true);
            for (const id of granted) {
              const known = catalog.action(id);
              if (!known) throw new Error(id);
              expect(
                levelWithin(
                  known.level,
                  REQUESTED.access[known.service as unknown as keyof typeof REQUESTED.access],
                ),
              ).toBe(true);
              if (Resource.includes('*')) expect(known.resourceTypes).toEqual([]);
            }
            for (const each of Resource) {
              if (each !== '*')
                expect([...within.keys()].some((arn) => containsResource(arn, each))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500, seed: 7 },
    );
    // The property must not hold by refusing everything.
    expect(passed).toBeGreaterThan(30);
  });
});

/** An oracle of its own: only a trailing star appears in what is generated above. */
const matches = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
