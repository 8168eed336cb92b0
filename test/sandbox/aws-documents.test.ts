import { describe, expect, test } from '@jest/globals';
import { AwsError } from '../../sandbox/aws/query/query-error.ts';
import { checkDocument } from '../../sandbox/aws/iam/document-grammar.ts';
import { allow } from './aws-fixture.ts';

const statement = (more: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...more }],
  });

function refusal(document: string): string | undefined {
  try {
    checkDocument(document, 'permissions');
    return undefined;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

describe('documents that IAM stores', () => {
  test.each([
    [
      'one statement without a list',
      '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}',
    ],
    [
      'an id and a statement id',
      '{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"A1","Effect":"Allow","NotAction":"iam:*","NotResource":"arn:aws:s3:::b"}]}',
    ],
    ['an action that does not exist', allow('s3:GetObjct', '*')],
    [
      'wildcards',
      allow(['s3:Get*', 'ec2:?escribe*', '*'], ['arn:aws:s3:::a?b/*', 'arn:aws:*:*:*:*'].slice(0, 1)),
    ],
    [
      'several colons in a resource',
      allow('logs:GetLogEvents', 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/x:log-stream:*'),
    ],
    ['a policy variable', allow('s3:GetObject', 'arn:aws:s3:::home/${aws:username}/*')],
    ['an access point', allow('s3:GetObject', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/mine/object/*')],
    ['an IAM user', allow('iam:GetUser', 'arn:aws:iam::111122223333:user/people/ann')],
    [
      'dates, sets and IfExists',
      statement({
        Condition: {
          DateLessThan: { 'aws:CurrentTime': '2026-11-22T20:00:00Z' },
          'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': ['a', 'b*'] },
          Bool: { 'aws:SecureTransport': true },
          NumericLessThan: { 's3:max-keys': 10 },
        },
      }),
    ],
    ['a date in seconds', statement({ Condition: { DateLessThan: { 'aws:CurrentTime': '1795377600' } } })],
  ])('%s', (_, document) => {
    expect(refusal(document)).toBeUndefined();
  });
});

describe('documents that IAM refuses', () => {
  const SYNTAX = 'Syntax errors in policy.';
  const VENDOR = 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
  test.each([
    ['text', 'nothing', SYNTAX],
    ['a list', '[]', SYNTAX],
    ['a comma too many', '{"Version":"2012-10-17","Statement":[],}', SYNTAX],
    [
      'a doubled element',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Action":"*","Resource":"*"}]}',
      SYNTAX,
    ],
    [
      'no version',
      '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      'Policy document must be version 2012-10-17 or greater.',
    ],
    [
      'an old version',
      '{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
      'Policy document must be version 2012-10-17 or greater.',
    ],
    ['no statement', '{"Version":"2012-10-17"}', SYNTAX],
    ['an unknown element', statement({ Comment: 'x' }), SYNTAX],
    ['an effect in lower case', statement({ Effect: 'allow' }), SYNTAX],
    [
      'no action',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}',
      'Policy statement must contain actions.',
    ],
    ['an empty list of actions', statement({ Action: [] }), 'Policy statement must contain actions.'],
    ['both Action and NotAction', statement({ NotAction: 's3:*' }), SYNTAX],
    [
      'no resource',
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}',
      'Policy statement must contain resources.',
    ],
    ['a principal', statement({ Principal: '*' }), 'Policy document should not specify a principal.'],
    ['an action without a service', statement({ Action: 'GetObject' }), VENDOR],
    [
      'an action with two colons',
      statement({ Action: 's3:Get:Object' }),
      'Actions/Condition can contain only one colon.',
    ],
    ['an action of a strange service', statement({ Action: 's_3:GetObject' }), 'Vendor s_3 is not valid'],
    ['an action with a space', statement({ Action: 's3:Get Object' }), SYNTAX],
    ['an action that is no text', statement({ Action: [3] }), SYNTAX],
    [
      'a bucket by its name',
      statement({ Resource: 'my-bucket' }),
      'Resource my-bucket must be in ARN format or "*".',
    ],
    ['an ARN that is too short', statement({ Resource: 'arn:aws:s3' }), 'The policy failed legacy parsing'],
    [
      'a partition that is none',
      statement({ Resource: 'arn:aws-mars:s3:::b' }),
      'Partition "aws-mars" is not valid for resource "arn:aws-mars:s3:::b".',
    ],
    [
      'a wildcard for the service',
      statement({ Resource: 'arn:aws:*:::b' }),
      'Resource vendor must be fully qualified and cannot contain regexes.',
    ],
    [
      'a bucket with a Region',
      statement({ Resource: 'arn:aws:s3:eu-west-1::b' }),
      'Resource arn:aws:s3:eu-west-1::b can not contain region information.',
    ],
    [
      'an IAM user with a Region',
      statement({ Resource: 'arn:aws:iam:eu-west-1:111122223333:user/a' }),
      'IAM resource arn:aws:iam:eu-west-1:111122223333:user/a cannot contain region information.',
    ],
    [
      'a repeated statement id',
      '{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"A","Effect":"Deny","Action":"*","Resource":"*"}]}',
      'Statement IDs (SID) in a single policy must be unique.',
    ],
    ['an unknown operator', statement({ Condition: { StringIs: { 'aws:username': 'a' } } }), SYNTAX],
    [
      'a condition key without a service',
      statement({ Condition: { StringEquals: { username: 'a' } } }),
      VENDOR,
    ],
    ['a condition that is a list', statement({ Condition: [] }), SYNTAX],
    [
      'a condition value that is an object',
      statement({ Condition: { StringEquals: { 'aws:username': {} } } }),
      SYNTAX,
    ],
    [
      'a date in words',
      statement({ Condition: { DateLessThan: { 'aws:CurrentTime': 'tomorrow' } } }),
      'The policy failed legacy parsing',
    ],
  ])('%s', (_, document, message) => {
    expect(refusal(document)).toBe(`MalformedPolicyDocument: ${message}`);
  });

  test('a statement id with a hyphen, an IAM resource of no kind', () => {
    expect(refusal(statement({ Sid: 'a-b' }))).toMatch(
      /^MalformedPolicyDocument: Statement IDs \(SID\) must be alpha-numeric/,
    );
    expect(refusal(statement({ Resource: 'arn:aws:iam::111122223333:ann' }))).toMatch(
      /IAM resource path must either be/,
    );
  });
});
