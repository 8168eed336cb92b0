import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { ESCALATION_SETS } from '../../src/policy/escalation/escalation-sets.ts';
import { checkPolicy, type CheckInput } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';

/** Doubt never clears: whatever somebody holds besides, a finding that stood without it still stands. */
const catalog = loadCatalog();
const input: CheckInput = { catalog, settings: strictSettings };

const actions = [
  ...new Set(
    ESCALATION_SETS.flatMap((set) => set.actions).filter((id) =>
      /^(?:lambda|ec2|iam|fis|states|ssm|ecs):/.test(id),
    ),
  ),
  ...['states:TestState', 'lambda:*', 'ec2:Start*', '*', 's3:GetObject'],
];
const resources = [
  ...['*', 'arn:aws:lambda:*', 'arn:aws:ec2', 'arn:aws:lambda:eu-west-1:111122223333:function:f'],
  ...[
    'arn:aws:lambda:eu-west-1:111122223333:function:g:live',
    'arn:aws:ec2:eu-west-1:111122223333:instance/i-1',
  ],
  ...['arn:aws:ec2:eu-west-1:111122223333:instance/i-2', 'arn:aws:iam::111122223333:role/worker'],
  ...[
    'arn:aws:fis:eu-west-1:111122223333:experiment-template/a',
    'arn:aws:ec2:eu-west-1:111122223333:instance/*',
  ],
];
const policy = fc
  .array(
    fc.record({
      Effect: fc.constant('Allow'),
      Action: fc.subarray(actions, { minLength: 1, maxLength: 4 }),
      Resource: fc.subarray(resources, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((Statement) => JSON.stringify({ Version: '2012-10-17', Statement }));
const held = fc.array(
  fc.oneof(
    policy.map((document) => ({ name: 'held', document })),
    fc.constant({ name: 'held', unreadable: 'AccessDenied' }),
  ),
  { maxLength: 2 },
);

test('holding more never removes a finding', () => {
  fc.assert(
    fc.property(policy, held, held, (draft, before, more) => {
      const found = (all: typeof before): Set<string> =>
        new Set(
          checkPolicy(draft, { ...input, held: all }).findings.map(
            ({ code, path, severity }) => `${code} ${severity} ${path}`,
          ),
        );
      const [less, withMore] = [found(before), found([...before, ...more])];
      expect([...less].filter((each) => !withMore.has(each))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});
