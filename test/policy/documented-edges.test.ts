import { describe, expect, test } from '@jest/globals';
import { hasTypeWildcard, WITHOUT_TYPE } from '../../src/policy/document/resource-pattern.ts';
import { globOf } from '../../src/policy/document/glob.ts';
import { compilePolicy } from '../../src/policy/evaluation/compile.ts';
import type { ContextRecord } from '../../src/policy/evaluation/condition/request-context.ts';
import { evaluate, type Decision } from '../../src/policy/evaluation/evaluate.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { parseInstant } from '../../src/terms/instant.ts';

/**
 * What AWS's documentation says of cases in which evaluators differ. Pages are those of the IAM User Guide; each row is what
 * a reader of that page answers, not what some program does.
 */
const NOON = parseInstant('2026-11-22T12:00:00Z');
if (NOON === undefined) throw new Error('unreachable');
const at = NOON;

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const BOB = 'arn:aws:iam::111122223333:user/Bob';
const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const HOME = 'arn:aws:s3:::homes/${aws:username}/*';
const OBJECT = 'arn:aws:s3:::homes/ann/x';

interface Row {
  readonly says: string;
  readonly statement: Readonly<Record<string, unknown>>;
  readonly resource: string;
  readonly context?: ContextRecord;
  /** As an Allow; a Deny with the same elements must deny wherever the documentation leaves a doubt. */
  readonly decision: Decision;
  readonly denies?: Decision;
}

/** "IAM JSON policy elements: Resource": an incomplete ARN gets `*` for each missing field; a last `*` goes beyond colons. */
const INCOMPLETE: readonly Row[] = [
  {
    says: 'arn:aws:sqs is arn:aws:sqs:*:*:*',
    statement: { Resource: 'arn:aws:sqs' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'and no other service',
    statement: { Resource: 'arn:aws:sqs' },
    resource: TABLE,
    decision: 'implicitDeny',
  },
  { says: 'a partition alone', statement: { Resource: 'arn:aws' }, resource: QUEUE, decision: 'allowed' },
  {
    says: 'another partition',
    statement: { Resource: 'arn:aws-cn' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'service and Region',
    statement: { Resource: 'arn:aws:sqs:eu-west-1' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'another Region',
    statement: { Resource: 'arn:aws:sqs:us-east-1' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'up to the account',
    statement: { Resource: 'arn:aws:sqs:eu-west-1:111122223333' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'another account',
    statement: { Resource: 'arn:aws:sqs:eu-west-1:444455556666' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'an empty Region is a field',
    statement: { Resource: 'arn:aws:sqs:' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'an empty Region of a global service',
    statement: { Resource: 'arn:aws:iam:' },
    resource: BOB,
    decision: 'allowed',
  },
  {
    says: 'a star for the Region',
    statement: { Resource: 'arn:aws:sqs:*' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'a star for the service',
    statement: { Resource: 'arn:aws:*' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'a service that begins alike is another',
    statement: { Resource: 'arn:aws:s' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'a bucket has neither Region nor account',
    statement: { Resource: 'arn:aws:s3' },
    resource: OBJECT,
    decision: 'allowed',
  },
  {
    says: 'no resource at all is matched by * alone',
    statement: { Resource: 'arn:aws' },
    resource: '*',
    decision: 'implicitDeny',
  },
  {
    says: 'five fields are completed, whatever they hold',
    statement: { Resource: 'arn:aws:sqs:*:orders' },
    resource: QUEUE,
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
  {
    says: 'NotResource completes, too',
    statement: { NotResource: 'arn:aws:sqs' },
    resource: QUEUE,
    decision: 'implicitDeny',
  },
  {
    says: 'NotResource of another service',
    statement: { NotResource: 'arn:aws:iam' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'a variable is no field',
    statement: { Resource: 'arn:aws:s3:::homes/${aws:username}/*' },
    resource: OBJECT,
    context: { 'aws:username': 'ann' },
    decision: 'allowed',
  },
  {
    says: 'no variable stands before the fifth colon',
    statement: { Resource: 'arn:aws:sqs:${aws:username}' },
    resource: QUEUE,
    context: { 'aws:username': 'eu-west-1' },
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
];

/** "Policy variables with no value": such a resource "will not match any resource", in Resource and in NotResource. */
const VARIABLES: readonly Row[] = [
  { says: 'Resource, no value', statement: { Resource: HOME }, resource: OBJECT, decision: 'implicitDeny' },
  {
    says: 'Resource, a value',
    statement: { Resource: HOME },
    resource: OBJECT,
    context: { 'aws:username': 'ann' },
    decision: 'allowed',
  },
  {
    says: 'Resource, an empty value',
    statement: { Resource: HOME },
    resource: 'arn:aws:s3:::homes//x',
    context: { 'aws:username': '' },
    decision: 'implicitDeny',
  },
  {
    says: 'Resource, a default',
    statement: { Resource: "arn:aws:s3:::homes/${aws:username, 'ann'}/*" },
    resource: OBJECT,
    decision: 'allowed',
  },
  { says: 'NotResource, no value', statement: { NotResource: HOME }, resource: OBJECT, decision: 'allowed' },
  {
    says: 'NotResource, a value',
    statement: { NotResource: HOME },
    resource: OBJECT,
    context: { 'aws:username': 'ann' },
    decision: 'implicitDeny',
  },
  {
    says: 'NotResource, another value',
    statement: { NotResource: HOME },
    resource: OBJECT,
    context: { 'aws:username': 'bo' },
    decision: 'allowed',
  },
  {
    says: 'NotResource, no value beside one that matches',
    statement: { NotResource: [HOME, OBJECT] },
    resource: OBJECT,
    decision: 'implicitDeny',
  },
  {
    says: 'a condition, no value',
    statement: { Resource: '*', Condition: { StringEquals: { 'aws:PrincipalTag/a': '${aws:username}' } } },
    resource: OBJECT,
    context: { 'aws:PrincipalTag/a': 'ann' },
    decision: 'implicitDeny',
  },
  {
    says: 'an inverted condition, no value',
    statement: { Resource: '*', Condition: { StringNotEquals: { 'aws:PrincipalTag/a': '${aws:username}' } } },
    resource: OBJECT,
    context: { 'aws:PrincipalTag/a': 'ann' },
    decision: 'allowed',
  },
];

/** "IAM ARNs": no wildcard "in the portion of the ARN that specifies the resource type". */
const TYPES: readonly Row[] = [
  {
    says: 'the page’s own example',
    statement: { Resource: 'arn:aws:iam::111122223333:u*' },
    resource: BOB,
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
  {
    says: 'a question mark',
    statement: { Resource: 'arn:aws:iam::111122223333:us?r/Bob' },
    resource: BOB,
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
  {
    says: 'the type before a star',
    statement: { Resource: 'arn:aws:iam::111122223333:user/*' },
    resource: BOB,
    decision: 'allowed',
  },
  {
    says: 'a star for all',
    statement: { Resource: 'arn:aws:iam::111122223333:*' },
    resource: BOB,
    decision: 'allowed',
  },
  {
    says: 'another service',
    statement: { Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:tab*' },
    resource: TABLE,
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
  {
    says: 'what it cannot match is not in doubt',
    statement: { Resource: 'arn:aws:dynamodb:eu-west-1:111122223333:ind*' },
    resource: TABLE,
    decision: 'implicitDeny',
  },
  {
    says: 'a queue has no type',
    statement: { Resource: 'arn:aws:sqs:eu-west-1:111122223333:ord*' },
    resource: QUEUE,
    decision: 'allowed',
  },
  {
    says: 'a bucket has no type',
    statement: { Resource: 'arn:aws:s3:::ho*' },
    resource: OBJECT,
    decision: 'allowed',
  },
  {
    says: 'EC2’s own examples',
    statement: { Resource: 'arn:aws:ec2:*:111122223333:*/*' },
    resource: 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1',
    decision: 'allowed',
  },
  {
    says: 'NotResource',
    statement: { NotResource: 'arn:aws:iam::111122223333:u*' },
    resource: BOB,
    decision: 'implicitDeny',
    denies: 'explicitDeny',
  },
];

const ask = (Effect: 'Allow' | 'Deny', { statement, resource, context = {} }: Row): Decision => {
  const document = { Version: '2012-10-17', Statement: [{ Effect, Action: 'x:*', ...statement }] };
  const policy = compilePolicy(document);
  if (!policy.ok) throw new Error(JSON.stringify(policy.problems));
  return evaluate([policy.value], { action: 'x:Do', resource, at, context }).decision;
};

describe.each([
  ['incomplete ARNs', INCOMPLETE],
  ['variables without a value', VARIABLES],
  ['wildcards in the type', TYPES],
])('%s', (_name, rows) => {
  test.each(rows)('$says: $statement on $resource', (row) => {
    expect(ask('Allow', row)).toBe(row.decision);
    expect(ask('Deny', row)).toBe(
      row.denies ?? (row.decision === 'allowed' ? 'explicitDeny' : 'implicitDeny'),
    );
  });
});

test('the services without a word for the type are those of the reference', () => {
  const catalog = loadCatalog();
  const named = catalog.services
    .flatMap((service) => catalog.resourceTypesOf(service))
    .flatMap(({ arns }) => arns)
    .flatMap((arn) => {
      const [, , service = '', , , ...rest] = arn.split(':');
      return /^\$/.test(rest.join(':')) && !service.startsWith('$') ? [service] : [];
    });
  expect([...WITHOUT_TYPE].sort()).toEqual([...new Set(named)].sort());
});

test('no ARN format of the reference, with stars for its names, has a wildcard in its type', () => {
  const catalog = loadCatalog();
  const wrong = catalog.services
    .flatMap((service) => catalog.resourceTypesOf(service))
    .flatMap(({ arns }) => arns)
    .map((arn) => arn.replace(/\$\{[A-Za-z]+\}/g, '*'))
    .filter((arn) => hasTypeWildcard(globOf(arn)));
  expect(wrong).toEqual([]);
});
