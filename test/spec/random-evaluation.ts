import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import { evaluate } from '../../src/policy/evaluation/evaluate.ts';
import type { PolicyDocument } from '../../src/policy/document/document.ts';
import { stamp, stampAny } from '../../src/policy/stamp.ts';
import type { Instant } from '../../src/terms/instant.ts';
import type { JsonObject } from '../../src/text/strict-json.ts';
import { decide, decideWithin, type Call, type Statement } from './evaluation-spec.ts';
import type { Random } from './random.ts';

const NOON = Date.UTC(2026, 10, 22, 12) / 1000;
const ACTIONS = ['s3:GetObject', 's3:get*', 's3:*', '*', 's3:PutObject', 'iam:PassRole', 's3:?etObject'];
const RESOURCES = [
  '*',
  'arn:aws:s3:::b/*',
  'arn:aws:s3:::b/x',
  'arn:aws:sqs',
  'arn:aws:s3:eu-west-1',
  'arn:*:s3:::b/?',
  'arn:aws:sqs:*:111122223333:q*',
  'arn:aws:sqs:eu-*:*:q',
  'arn:aws:s?:::b/x',
  'arn:aws:sqs:eu-west-1:1111*:q',
];
const ASKED = [
  'arn:aws:s3:::b/x',
  'arn:aws:s3:::b/y/z',
  'arn:aws:s3:::c/x',
  'arn:aws:sqs:eu-west-1:111122223333:q',
  'arn:aws:sqs:us-east-1:444455556666:q2',
  'arn:aws:s3:::b:x',
];
const CONDITIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ['StringEquals', 'aws:PrincipalTag/team', ['red', 'blue']],
  ['StringNotEquals', 'aws:PrincipalTag/team', ['red']],
  ['StringLike', 's3:prefix', ['re*', '?x']],
  ['StringNotLikeIfExists', 's3:prefix', ['re*']],
  ['StringEqualsIfExists', 'AWS:principaltag/TEAM', ['red']],
  ['Null', 's3:prefix', ['true']],
  ['Null', 's3:prefix', ['false']],
  ['DateLessThan', 'aws:TokenIssueTime', ['2026-11-22T11:00:00Z', '2026-11-22T13:00:00Z']],
  ['DateGreaterThanEquals', 'aws:TokenIssueTime', ['2026-11-22T12:00:00Z']],
];

function statement(random: Random): Statement {
  const some = (of: readonly string[]) => [random.pick(...of), ...random.list(1, () => random.pick(...of))];
  const condition: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, key, values] of random.list(2, () => random.pick(...CONDITIONS)))
    condition[operator] = { ...condition[operator], [key]: values };
  return {
    Effect: random.pick('Allow', 'Allow', 'Deny'),
    ...(random.chance(0.85) ? { Action: some(ACTIONS) } : { NotAction: some(ACTIONS) }),
    ...(random.chance(0.85) ? { Resource: some(RESOURCES) } : { NotResource: some(RESOURCES) }),
    ...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
  };
}

function call(random: Random): Call {
  const context: Record<string, string> = {};
  if (random.chance(0.6)) context['aws:principaltag/team'] = random.pick('red', 'blue', 'green');
  if (random.chance(0.6)) context['s3:prefix'] = random.pick('reports', 'ax', '');
  if (random.chance(0.6))
    context['aws:tokenissuetime'] = random.pick(
      '2026-11-22T11:30:00Z',
      '2026-11-22T12:00:00Z',
      '2026-11-22T14:00:00Z',
    );
  return {
    action: random.pick('s3:GetObject', 'S3:PUTOBJECT', 'iam:PassRole'),
    resource: random.pick(...ASKED),
    at: NOON + random.pick(-3601, -3600, -1, 0, 1, 1800, 3600),
    context,
  };
}

/** Where the two decide differently about a policy, about a call, or about what stamping does to both. */
export function evaluationDifference(random: Random): {
  readonly allowed: boolean;
  readonly difference?: string;
} {
  const statements = [statement(random), ...random.list(2, () => statement(random))];
  const document = { Version: '2012-10-17', Statement: statements } as unknown as JsonObject;
  const asked = call(random);
  const decided = decide(statements, asked);
  const product = byProduct(document, asked);
  if (decided !== product)
    return {
      allowed: false,
      difference: `${product}, specification ${decided}: ${JSON.stringify({ statements, asked })}`,
    };
  // Ended, and begun where a start was asked for.
  const begins = random.pick(undefined, NOON - 3600, NOON - 1, NOON, NOON + 1800) as Instant | undefined;
  const until = (begins === undefined ? NOON : Math.max(NOON, begins + 1)) as Instant;
  const stamped =
    begins === undefined
      ? stampAny(document, until)
      : stamp(document as unknown as PolicyDocument, until, begins);
  if (!stamped.ok) return { allowed: false, difference: `not stamped: ${JSON.stringify(statements)}` };
  const [ended, expected] = [
    byProduct(stamped.value as unknown as JsonObject, asked),
    decideWithin({ from: begins, until }, statements, asked),
  ];
  return ended === expected
    ? { allowed: decided === 'allowed' }
    : {
        allowed: false,
        difference: `stamped ${ended}, specification ${expected}: ${JSON.stringify({ begins, until, statements, asked })}`,
      };
}

function byProduct(document: JsonObject, { action, resource, at, context }: Call): string {
  const compiled = compilePolicy(document);
  if (!compiled.ok) return `unreadable: ${compiled.problems.map(({ message }) => message).join()}`;
  return evaluate([compiled.value], { action, resource, at: at as Instant, context }).decision;
}
