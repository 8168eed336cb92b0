import fc from 'fast-check';
import type { PolicyDocument, Statement } from '../../src/policy/document/document.ts';
import { sortedSet } from '../../src/policy/document/serialise-policy.ts';

const texts = (...choices: string[]): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...choices), { minLength: 1, maxLength: 3 }).map(sortedSet);

/** Conditions without a date key, on operators of each kind; DateLessThan included, on another key. */
const condition = fc.dictionary(
  fc.constantFrom(
    'StringEquals',
    'StringNotLike',
    'DateLessThan',
    'Null',
    'ForAllValues:StringLike',
    'BoolIfExists',
  ),
  fc.dictionary(fc.constantFrom('aws:TokenIssueTime', 'aws:PrincipalTag/t', 's3:prefix'), fc.constant(''), {
    minKeys: 1,
    maxKeys: 2,
  }),
  { minKeys: 1, maxKeys: 2 },
);

function filled(block: Record<string, Record<string, string>>): NonNullable<Statement['Condition']> {
  const values = (operator: string): readonly string[] =>
    operator.startsWith('Date')
      ? ['2026-11-22T13:00:00Z']
      : /^(?:Null|Bool)/.test(operator)
        ? ['true']
        : ['a*', 'x'];
  return Object.fromEntries(
    Object.entries(block).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.keys(keys).map((key) => [key, values(operator)])),
    ]),
  );
}

const statement: fc.Arbitrary<Statement> = fc.record(
  {
    Sid: fc.string({ unit: fc.constantFrom('A', 'b', '7'), minLength: 1, maxLength: 8 }),
    Effect: fc.constantFrom('Allow' as const, 'Deny' as const),
    Action: texts('s3:GetObject', 's3:Get*', 's3:PutObject', 'iam:PassRole', '*'),
    Resource: texts('*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::b/x', 'arn:aws:s3:::${aws:username}'),
    Condition: condition.map(filled),
  },
  { requiredKeys: ['Effect', 'Action', 'Resource'] },
);

/** Documents of the canonical subset, without a date key, statements with distinct Sids. */
export const documents: fc.Arbitrary<PolicyDocument> = fc
  .array(statement, { minLength: 1, maxLength: 4 })
  .map((statements) => ({
    Version: '2012-10-17',
    Statement: statements.map((one, at) =>
      one.Sid === undefined ? one : { ...one, Sid: `${one.Sid}x${at}` },
    ),
  }));
