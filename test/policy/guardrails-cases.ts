import type { FindingSeverity, RuleCode } from '../../src/policy/findings/rule-codes.ts';

/** One policy, judged alone or within the request below, and what must be found at which path. */
export interface GuardrailCase {
  readonly name: string;
  /** A policy, or the raw text of one. */
  readonly policy: unknown;
  readonly within?: 'request';
  readonly expect: readonly (readonly [code: RuleCode, severity: FindingSeverity, path: string])[];
  /** Default: refuse when an error is expected. */
  readonly decision?: 'pass' | 'refuse';
}

export const ACCOUNT = '111122223333';
const at = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:${ACCOUNT}:${resource}`;
const allow = (action: unknown, resource: unknown, more: object = {}): object => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
});
const policy = (...statements: unknown[]): object => ({ Version: '2012-10-17', Statement: statements });

/** The request that cases with `within: 'request'` are judged in: see guardrails.test.ts. */
export const REQUESTED = {
  access: { s3: 'write', logs: 'read', ec2: 'write', ssm: 'write', dynamodb: 'list' },
  resources: [
    'arn:aws:s3:::exports',
    'arn:aws:s3:::archive/2026/*',
    at('logs', 'log-group:/aws/lambda/checkout'),
    at('ec2', 'instance/i-0abc'),
    at('dynamodb', 'table/orders'),
  ],
} as const;

/** An Allow of an ordinary read under one condition. */
const when = (operator: string, key: string, value: unknown, action = 's3:GetObject'): object =>
  policy(
    allow(action, action === 's3:ListBucket' ? 'arn:aws:s3:::bucket' : 'arn:aws:s3:::bucket/*', {
      Condition: { [operator]: { [key]: value } },
    }),
  );
const CONDITION = (operator: string, key: string): string =>
  `Statement[0].Condition${/^\w+$/.test(operator) ? `.${operator}` : `["${operator}"]`}${/^\w+$/.test(key) ? `.${key}` : `["${key}"]`}`;

/**
 * "IAM Access Analyzer policy check reference" (IAM User Guide), error by error, as far as an identity policy can have it:
 * what AWS calls an error is refused.
 */
const DOCUMENTED: readonly GuardrailCase[] = [
  ...(
    [
      ['not an IP address', 'IpAddress', 'aws:SourceIp', '203.0.113.300/24', 'condition-value'],
      ['a prefix that is too long', 'IpAddress', 'aws:SourceIp', '203.0.113.0/33', 'condition-value'],
      [
        'a private range alone',
        'IpAddress',
        'aws:SourceIp',
        ['10.0.0.0/8', '192.168.1.0/24'],
        'condition-value',
      ],
      ['a private range excluded', 'NotIpAddress', 'aws:SourceIp', '172.16.0.0/12', 'condition-value'],
      ['not a Boolean', 'Bool', 'aws:SecureTransport', 'yes', 'condition-value'],
      ['two Booleans', 'Bool', 'aws:SecureTransport', ['true', 'false'], 'condition-value'],
      ['neither true nor false under Null', 'Null', 'aws:TagKeys', 'maybe', 'condition-value'],
      ['both under Null', 'Null', 'aws:username', ['true', 'false'], 'condition-value'],
      ['not a date', 'DateLessThan', 'aws:TokenIssueTime', 'tomorrow', 'condition-value'],
      ['30 February', 'DateLessThan', 'aws:TokenIssueTime', '2026-02-30T00:00:00Z', 'condition-value'],
      ['not a number', 'NumericLessThan', 's3:max-keys', 'ten', 'condition-value', 's3:ListBucket'],
      [
        'a variable as a number',
        'NumericLessThan',
        's3:max-keys',
        '${aws:username}',
        'condition-value',
        's3:ListBucket',
      ],
      ['a variable as an address', 'IpAddress', 'aws:SourceIp', '${aws:username}', 'condition-value'],
      ['bytes for a name', 'BinaryEquals', 'aws:username', 'QQ==', 'condition-type'],
      ['a variable that is not closed', 'StringEquals', 'aws:username', '${aws:username', 'condition-value'],
      ['an empty variable', 'StringEquals', 'aws:username', '${}', 'condition-value'],
      ['a space in a variable', 'StringEquals', 'aws:username', '${ aws:username}', 'condition-value'],
      [
        'a default without its quote',
        'StringEquals',
        'aws:username',
        "${aws:username, 'a}",
        'condition-value',
      ],
      ['an unknown variable', 'StringEquals', 'aws:username', '${aws:nobody}', 'variable'],
      [
        'a Region that does not exist',
        'StringEquals',
        'aws:RequestedRegion',
        'eu-west-99',
        'condition-value',
      ],
      ['no id of a VPC', 'StringEquals', 'aws:SourceVpc', 'vpc-1', 'condition-value'],
      ['no id of an endpoint', 'StringEquals', 'aws:SourceVpce', 'vpc-0123456789abcdef0', 'condition-value'],
      ['no account', 'StringEquals', 'aws:ResourceAccount', '1234', 'condition-value'],
      ['a number for a name', 'NumericLessThan', 'aws:username', '5', 'condition-type'],
      ['a text for a Boolean', 'StringEquals', 'aws:SecureTransport', 'true', 'condition-type'],
      ['a text for an address', 'StringEquals', 'aws:SourceIp', '203.0.113.1', 'condition-type'],
      ['a text for a number', 'StringEquals', 's3:max-keys', '10', 'condition-type', 's3:ListBucket'],
      ['a date for a name', 'DateLessThan', 'aws:username', '2026-01-01', 'condition-type'],
      ['an address for a name', 'IpAddress', 'aws:username', '203.0.113.1', 'condition-type'],
      ['several values without a set operator', 'StringEquals', 'aws:TagKeys', 'a', 'condition-type'],
      ['a key of another service', 'StringEquals', 'ec2:Owner', '111122223333', 'condition-key'],
      ['a key of another action', 'StringLike', 's3:prefix', 'a/*', 'condition-key'],
      ['a tag key without its tag', 'StringEquals', 'aws:RequestTag', 'a', 'condition-key'],
      ['a key without a service', 'StringEquals', 'username', 'a', 'condition-key'],
      ['a global key that does not exist', 'StringEquals', 'aws:Nobody', 'a', 'condition-key'],
      ['values of two JSON types', 'StringEquals', 'aws:username', ['a', 5], 'condition-shape'],
      ['a set operator before Null', 'ForAnyValue:Null', 'aws:TagKeys', 'true', 'condition-operator'],
      ['Null with IfExists', 'NullIfExists', 'aws:username', 'true', 'condition-operator'],
      ['an operator in another case', 'stringEquals', 'aws:username', 'a', 'condition-operator'],
    ] as const
  ).map(([name, operator, key, value, code, action]): GuardrailCase => ({
    name: `AWS’s own error: ${name}`,
    policy: when(operator, key, value, action),
    expect: [[code, 'error', CONDITION(operator, key)]],
  })),
  {
    name: 'AWS’s own error: a key twice, in different case',
    policy: policy(
      allow('s3:GetObject', 'arn:aws:s3:::bucket/*', {
        Condition: { StringEquals: { 'aws:username': 'a', 'AWS:USERNAME': 'b' } },
      }),
    ),
    expect: [['condition-key', 'error', CONDITION('StringEquals', 'AWS:USERNAME')]],
  },
  ...(
    [
      ['a variable that is not closed', 'arn:aws:s3:::bucket/${aws:username', 'variable'],
      ['a variable before the fifth colon', 'arn:aws:s3:${aws:username}:bucket', 'arn-syntax'],
      ['a partition that does not exist', 'arn:awss:s3:::bucket/*', 'partition-unknown'],
      ['a bucket with a colon', 'arn:aws:s3:::bucket:*', 'resource-name'],
      ['an ARN that ends early', 'arn:aws:s3', 'arn-syntax'],
      ['a service in capitals', 'arn:aws:S3:::bucket/*', 'arn-syntax'],
      ['the time as a variable', 'arn:aws:s3:::bucket/${aws:CurrentTime}', 'condition-date'],
      ['the time as a variable, in another case', 'arn:aws:s3:::bucket/${AWS:epochtime}', 'condition-date'],
    ] as const
  ).map(([name, resource, code]): GuardrailCase => ({
    name: `AWS’s own error: ${name}`,
    policy: policy(allow('s3:GetObject', resource)),
    expect: [[code, 'error', 'Statement[0].Resource']],
  })),
  ...['eu-west-99', 'eu-west', 'cn-north-1', 'global'].map((region): GuardrailCase => ({
    name: `AWS’s own error: the Region ${region}`,
    policy: policy(allow('sqs:GetQueueUrl', `arn:aws:sqs:${region}:${ACCOUNT}:q`)),
    expect: [['region-unknown', 'error', 'Statement[0].Resource']],
  })),
  ...(
    [
      ['sqs', 'GetQueueUrl', 'orders:*'],
      ['sqs', 'GetQueueUrl', 'queue/orders'],
      ['dynamodb', 'DescribeTable', 'table/or ders'],
      ['lambda', 'GetFunctionConfiguration', 'function:check/out'],
      ['ec2', 'StartInstances', 'instance/web-1'],
      ['kms', 'DescribeKey', 'key/alias/web'],
    ] as const
  ).map(([service, action, resource]): GuardrailCase => ({
    name: `a name that nothing can have: ${resource}`,
    policy: policy(allow(`${service}:${action}`, at(service, resource))),
    expect: [['resource-name', 'error', 'Statement[0].Resource']],
  })),
  ...(
    [
      ['NotAction', { NotAction: ['s3:GetObject'], Resource: '*' }],
      ['NotResource', { Action: 's3:GetObject', NotResource: ['arn:aws:s3:::bucket/public/*'] }],
      ['a wildcard for a service', { Action: 's3:*', Resource: 'arn:aws:s3:::bucket/secret/*' }],
      [
        'everything',
        {
          Action: '*',
          Resource: '*',
          Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
        },
      ],
      [
        'a service’s key, of any action',
        { NotAction: 'iam:*', Resource: '*', Condition: { StringEquals: { 'ec2:Owner': ACCOUNT } } },
      ],
    ] as const
  ).map(([name, denied]): GuardrailCase => ({
    name: `a Deny may be as wide as it likes: ${name}`,
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q')), { Effect: 'Deny', ...denied }),
    expect: [],
  })),
  ...(
    [
      [
        'an action that does not exist',
        { Action: 's3:GetObjekt', Resource: '*' },
        'action-unknown',
        'Action',
      ],
      [
        'a service that does not exist',
        { NotAction: 's33:Get*', Resource: '*' },
        'service-unknown',
        'NotAction',
      ],
      ['a wildcard for the service', { Action: 's*:Get', Resource: '*' }, 'action-syntax', 'Action'],
      [
        'a Region that does not exist',
        { Action: 's3:*', Resource: 'arn:aws:sqs:eu-west-99::q' },
        'region-unknown',
        'Resource',
      ],
      ['no ARN', { Action: 's3:*', NotResource: 'bucket' }, 'arn-syntax', 'NotResource'],
    ] as const
  ).map(([name, denied, code, element]): GuardrailCase => ({
    name: `a Deny that denies nothing: ${name}`,
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q')), { Effect: 'Deny', ...denied }),
    expect: [[code, 'error', `Statement[1].${element}`]],
  })),
  {
    name: 'empty Sids are none',
    policy: policy(
      allow('sqs:GetQueueUrl', at('sqs', 'q'), { Sid: '' }),
      allow('sqs:GetQueueAttributes', at('sqs', 'q'), { Sid: '' }),
    ),
    expect: [],
  },
  {
    name: 'the transform of SAM',
    policy: policy(
      allow(
        'cloudformation:CreateChangeSet',
        'arn:aws:cloudformation:us-east-1:aws:transform/Serverless-2016-10-31',
      ),
    ),
    expect: [],
    decision: 'pass',
  },
  {
    name: 'a change of Route 53 has its id only afterwards',
    policy: policy(allow('route53:GetChange', 'arn:aws:route53:::change/*')),
    expect: [],
  },
  {
    name: '* where the operator takes it literally',
    policy: when('StringEquals', 's3:prefix', 'a/*', 's3:ListBucket'),
    expect: [['condition-value', 'warning', CONDITION('StringEquals', 's3:prefix')]],
  },
];

export const CASES: readonly GuardrailCase[] = [
  ...DOCUMENTED,
  // What passes.
  {
    name: 'reading a bucket’s objects',
    policy: policy(allow(['s3:GetObject'], ['arn:aws:s3:::b/*'])),
    expect: [['sensitive-data', 'warning', 'Statement[0].Action[0]']],
  },
  { name: 'a text in place of a list', policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q'))), expect: [] },
  {
    name: 'one statement in place of a list',
    policy: { Version: '2012-10-17', Statement: allow('sqs:GetQueueUrl', at('sqs', 'q')) },
    expect: [],
  },
  {
    name: '* for what supports nothing else',
    policy: policy(allow('ec2:DescribeInstances', '*')),
    expect: [],
  },
  { name: 'a verb with a wildcard', policy: policy(allow('sqs:Get*', at('sqs', 'q'))), expect: [] },
  { name: 'any case of an action', policy: policy(allow('SQS:getqueueurl', at('sqs', 'q'))), expect: [] },
  {
    name: 'a Deny beside an Allow',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', '*-q')), {
      Effect: 'Deny',
      Action: ['sqs:*Q*'],
      Resource: ['*'],
    }),
    expect: [['allow-denied', 'warning', 'Statement[0]']],
    decision: 'pass',
  },
  {
    name: 'a Deny that is plain',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'a-q')), {
      Effect: 'Deny',
      Action: ['sqs:SendMessage'],
      Resource: ['*'],
    }),
    expect: [],
  },
  // Text and grammar.
  { name: 'no JSON', policy: '{', expect: [['json', 'error', '']] },
  {
    name: 'a key given twice',
    policy:
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:GetQueueUrl","Action":"iam:*","Resource":"*"}]}',
    expect: [['json', 'error', 'Statement[0].Action']],
  },
  {
    name: '__proto__',
    policy: '{"Version":"2012-10-17","__proto__":{},"Statement":[]}',
    expect: [['json', 'error', '__proto__']],
  },
  {
    name: 'names of Object.prototype',
    policy:
      '{"Version":"2012-10-17","constructor":{},"Statement":[{"Effect":"Allow","Action":"sqs:GetQueueUrl","Resource":"*","toString":1,"Condition":{"constructor":{"hasOwnProperty":"x"}}}]}',
    expect: [
      ['structure', 'error', 'constructor'],
      ['structure', 'error', 'Statement[0].toString'],
      ['condition-operator', 'error', 'Statement[0].Condition.constructor.hasOwnProperty'],
    ],
  },
  { name: 'white space without end', policy: ' '.repeat(200_000), expect: [['too-large', 'error', '']] },
  { name: 'a list', policy: [], expect: [['structure', 'error', '']] },
  { name: 'no statement', policy: policy(), expect: [['structure', 'error', 'Statement']] },
  {
    name: 'a statement that is a text',
    policy: policy('s3:*'),
    expect: [['structure', 'error', 'Statement[0]']],
  },
  {
    name: 'no Resource',
    policy: policy({ Effect: 'Allow', Action: 'sqs:GetQueueUrl' }),
    expect: [['structure', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'an empty list',
    policy: policy(allow([], '*')),
    expect: [['structure', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a number among actions',
    policy: policy(allow(['sqs:GetQueueUrl', 7], at('sqs', 'q'))),
    expect: [['structure', 'error', 'Statement[0].Action[1]']],
  },
  {
    name: 'action in lower case',
    policy: policy({ Effect: 'Allow', action: 'iam:*', Resource: '*' }),
    expect: [
      ['structure', 'error', 'Statement[0].action'],
      ['structure', 'error', 'Statement[0].Action'],
    ],
  },
  {
    name: 'an Id',
    policy: { ...policy(allow('sqs:GetQueueUrl', at('sqs', 'q'))), Id: 'x' },
    expect: [['structure', 'error', 'Id']],
  },
  {
    name: 'an old version',
    policy: { Version: '2008-10-17', Statement: [allow('sqs:GetQueueUrl', at('sqs', 'q'))] },
    expect: [['version', 'error', 'Version']],
  },
  {
    name: 'no version',
    policy: { Statement: [allow('sqs:GetQueueUrl', at('sqs', 'q'))] },
    expect: [['version', 'error', 'Version']],
  },
  {
    name: 'allow in lower case',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q'), { Effect: 'allow' })),
    expect: [['effect', 'error', 'Statement[0].Effect']],
  },
  {
    name: 'a Sid with a space',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q'), { Sid: 'a b' })),
    expect: [['sid', 'error', 'Statement[0].Sid']],
  },
  {
    name: 'a Sid twice',
    policy: policy(
      allow('sqs:GetQueueUrl', at('sqs', 'q'), { Sid: 'A' }),
      allow('sqs:GetQueueUrl', at('sqs', 'p'), { Sid: 'A' }),
    ),
    expect: [['sid', 'error', 'Statement[1].Sid']],
  },
  {
    name: 'NotAction',
    policy: policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    expect: [
      ['not-element', 'error', 'Statement[0].NotAction'],
      ['escalation', 'error', 'Statement[0]'],
    ],
  },
  {
    name: 'NotResource',
    policy: policy({ Effect: 'Allow', Action: 'ssm:StartSession', NotResource: at('ec2', 'instance/i-1') }),
    expect: [
      ['not-element', 'error', 'Statement[0].NotResource'],
      ['escalation', 'error', 'Statement[0]'],
    ],
  },
  {
    name: 'Principal',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q'), { Principal: '*' })),
    expect: [['principal', 'error', 'Statement[0].Principal']],
  },
  {
    name: 'a letter that looks Latin',
    policy: policy(allow('sqs:GеtQueueUrl', at('sqs', 'q'))),
    expect: [
      ['characters', 'error', 'Statement[0].Action'],
      ['action-syntax', 'error', 'Statement[0].Action'],
    ],
  },
  {
    name: 'a soft hyphen, which nobody sees',
    policy: policy(allow('sqs:GetQueueUrl', `${at('sqs', 'q')}\u00ad`)),
    expect: [['characters', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'a line break within a text',
    policy: policy(
      allow('sqs:GetQueueUrl', at('sqs', 'q'), {
        Condition: { StringEquals: { 'aws:PrincipalTag/t': 'a\nb' } },
      }),
    ),
    expect: [['characters', 'error', 'Statement[0].Condition.StringEquals["aws:PrincipalTag/t"]']],
  },
  {
    name: 'a zero-width space',
    policy: policy(allow('sqs:GetQueueUrl', `${at('sqs', 'q')}\u200b`)),
    expect: [['characters', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'only a Deny',
    policy: policy({ Effect: 'Deny', Action: 'sqs:SendMessage', Resource: '*' }),
    expect: [['no-allow', 'error', 'Statement']],
  },
  {
    name: 'too many names',
    policy: policy(
      allow(
        'sqs:GetQueueUrl',
        Array.from({ length: 200 }, (_, n) => at('sqs', `queue-${n}`)),
      ),
    ),
    expect: [['policy-size', 'error', '']],
  },
  // Actions.
  {
    name: 'no service',
    policy: policy(allow('GetObject', '*')),
    expect: [['action-syntax', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a space after it',
    policy: policy(allow('iam:PassRole ', '*')),
    expect: [['action-syntax', 'error', 'Statement[0].Action']],
  },
  {
    name: 'everything',
    policy: policy(allow('*', '*')),
    expect: [
      ['action-wildcard', 'error', 'Statement[0].Action'],
      ['escalation', 'error', 'Statement[0]'],
    ],
  },
  {
    name: 'any service',
    policy: policy(allow('s*:GetObject', '*')),
    expect: [['action-wildcard', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a whole service',
    policy: policy(allow('sqs:*', at('sqs', 'q'))),
    expect: [['action-wildcard', 'error', 'Statement[0].Action']],
  },
  {
    name: 'half a verb',
    policy: policy(allow('sqs:Ge*', at('sqs', 'q'))),
    expect: [['action-wildcard', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a wildcard in front',
    policy: policy(allow('sqs:*Message', at('sqs', 'q'))),
    expect: [['action-wildcard', 'error', 'Statement[0].Action']],
  },
  {
    name: 'no such service',
    policy: policy(allow('s4:GetObject', '*')),
    expect: [['service-unknown', 'error', 'Statement[0].Action']],
  },
  {
    name: 'no such action',
    policy: policy(allow('s3:FetchObject', '*')),
    expect: [['action-unknown', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a pattern of no action',
    policy: policy(allow('s3:Fetch*', '*')),
    expect: [['action-unknown', 'error', 'Statement[0].Action']],
  },
  {
    name: 'another service than asked for',
    within: 'request',
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'q'))),
    expect: [
      ['service-not-requested', 'error', 'Statement[0].Action'],
      ['resource-not-requested', 'error', 'Statement[0].Resource'],
    ],
  },
  {
    name: 'another service than allowed',
    within: 'request',
    policy: policy(allow('kms:ListKeys', '*')),
    expect: [
      ['service-not-allowed', 'error', 'Statement[0].Action'],
      ['service-not-requested', 'error', 'Statement[0].Action'],
    ],
  },
  {
    name: 'writing where reading was asked for',
    within: 'request',
    policy: policy(allow('logs:DeleteLogGroup', at('logs', 'log-group:/aws/lambda/checkout:*'))),
    expect: [['level', 'error', 'Statement[0].Action']],
  },
  {
    name: 'reading where listing was asked for',
    within: 'request',
    policy: policy(allow('dynamodb:Get*', at('dynamodb', 'table/orders'))),
    expect: [['level', 'error', 'Statement[0].Action']],
  },
  {
    name: 'tagging where writing was asked for',
    within: 'request',
    policy: policy(allow('ec2:CreateTags', at('ec2', 'instance/i-0abc'))),
    expect: [['level', 'error', 'Statement[0].Action']],
  },
  {
    name: 'sharing where writing was asked for',
    within: 'request',
    policy: policy(allow('s3:PutBucketPolicy', 'arn:aws:s3:::exports')),
    expect: [
      ['level', 'error', 'Statement[0].Action'],
      ['sensitive-exposure', 'approval', 'Statement[0].Action'],
    ],
  },
  // Resources.
  {
    name: 'what was asked for',
    within: 'request',
    policy: policy(allow('s3:GetBucketLocation', 'arn:aws:s3:::exports')),
    expect: [],
  },
  {
    name: 'the objects of the bucket that was asked for',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::exports/*')),
    expect: [],
  },
  {
    name: 'the streams of the log group that was asked for',
    within: 'request',
    policy: policy(
      allow(['logs:GetLogEvents', 'logs:FilterLogEvents'], at('logs', 'log-group:/aws/lambda/checkout:*')),
    ),
    expect: [
      ['sensitive-data', 'warning', 'Statement[0].Action[0]'],
      ['sensitive-data', 'warning', 'Statement[0].Action[1]'],
    ],
  },
  {
    name: 'a table with everything in it',
    policy: policy(allow('dynamodb:DeleteTable', at('dynamodb', 'table/t'))),
    expect: [['sensitive-deletion', 'approval', 'Statement[0].Action']],
  },
  {
    name: 'a change that AWS can limit to no resource',
    policy: policy(allow('ec2:ModifyDefaultCreditSpecification', '*')),
    expect: [['sensitive-account', 'approval', 'Statement[0].Action']],
  },
  {
    name: 'what a thing with a role does',
    policy: policy(allow('athena:UpdateWorkGroup', at('athena', 'workgroup/w'))),
    expect: [
      ['sensitive-steering', 'approval', 'Statement[0].Action'],
      ['sensitive-exposure', 'approval', 'Statement[0].Action'],
    ],
  },
  {
    name: 'an index of the table that was asked for',
    within: 'request',
    policy: policy(allow('dynamodb:ListTables', '*')),
    expect: [],
  },
  {
    name: 'the whole bucket where a prefix was asked for',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::archive/*')),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'listing all where a prefix was asked for',
    within: 'request',
    policy: policy(allow('s3:ListBucket', 'arn:aws:s3:::archive')),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'listing the prefix that was asked for',
    within: 'request',
    policy: policy(
      allow('s3:ListBucket', 'arn:aws:s3:::archive', {
        Condition: { StringLike: { 's3:prefix': ['2026/*'] } },
      }),
    ),
    expect: [],
  },
  {
    name: 'listing a wider prefix',
    within: 'request',
    policy: policy(
      allow('s3:ListBucket', 'arn:aws:s3:::archive', {
        Condition: { StringLike: { 's3:prefix': ['2026/*', '20*'] } },
      }),
    ),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'listing a prefix, if there is one',
    within: 'request',
    policy: policy(
      allow('s3:ListBucket', 'arn:aws:s3:::archive', {
        Condition: { StringLikeIfExists: { 's3:prefix': ['2026/*'] } },
      }),
    ),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another bucket',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::exports-2/*')),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'a wildcard beyond what was asked for',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::export*')),
    expect: [['resource-not-requested', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another account',
    within: 'request',
    policy: policy(
      allow('ec2:DescribeInstanceAttribute', `arn:aws:ec2:eu-west-1:999999999999:instance/i-0abc`),
    ),
    expect: [['resource-account', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another Region',
    within: 'request',
    policy: policy(allow('ec2:StopInstances', `arn:aws:ec2:us-east-1:${ACCOUNT}:instance/i-0abc`)),
    expect: [['resource-region', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'every Region',
    within: 'request',
    policy: policy(allow('ec2:StopInstances', `arn:aws:ec2:*:${ACCOUNT}:instance/i-0abc`)),
    expect: [['resource-region', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another partition',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws-cn:s3:::exports/*')),
    expect: [
      ['resource-partition', 'error', 'Statement[0].Resource'],
      ['resource-not-requested', 'error', 'Statement[0].Resource'],
    ],
  },
  {
    name: '* where AWS can limit',
    policy: policy(allow('sqs:SendMessage', '*')),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: '* beside a name',
    policy: policy(allow('sqs:SendMessage', [at('sqs', 'q'), '*'])),
    expect: [['resource-star', 'error', 'Statement[0].Resource[1]']],
  },
  {
    name: '* written with two stars',
    policy: policy(allow('sqs:SendMessage', '**')),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'every one of a type',
    policy: policy(allow('ec2:StopInstances', at('ec2', 'instance/*'))),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'every id of a type',
    policy: policy(allow('ec2:StopInstances', at('ec2', 'instance/i-*'))),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'every name of at least one character',
    policy: policy(allow('ec2:StopInstances', at('ec2', 'instance/?*'))),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'names that begin alike',
    policy: policy(allow('sqs:SendMessage', at('sqs', 'orders-*'))),
    expect: [],
  },
  {
    name: 'costs and metrics, which are used on *',
    policy: policy(allow(['ce:GetCostAndUsage', 'cloudwatch:GetMetricData', 'cloudwatch:ListMetrics'], '*')),
    expect: [],
  },
  {
    name: 'a document of AWS’s on one instance',
    policy: policy(
      allow('ssm:SendCommand', [
        at('ec2', 'instance/i-1'),
        'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript',
      ]),
    ),
    expect: [
      ['escalation-scoped', 'approval', 'Statement[0]'],
      ['sensitive-sessions', 'approval', 'Statement[0].Action'],
    ],
  },
  {
    name: 'a version of a function',
    policy: policy(
      allow('lambda:InvokeFunction', [at('lambda', 'function:f'), at('lambda', 'function:f:*')]),
    ),
    expect: [],
  },
  {
    name: 'every bucket',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::*')),
    expect: [['resource-star', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another type',
    policy: policy(allow('s3:GetBucketLocation', 'arn:aws:s3:::b/*')),
    expect: [['resource-type', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'another service’s ARN',
    policy: policy(allow('sqs:SendMessage', 'arn:aws:s3:::b')),
    expect: [['resource-type', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'an action that no resource suits',
    policy: policy(allow(['s3:DeleteObject', 's3:GetBucketLocation'], 'arn:aws:s3:::b')),
    expect: [['action-ineffective', 'warning', 'Statement[0].Action[0]']],
  },
  {
    name: 'an action for * on a name',
    policy: policy(allow('ec2:DescribeInstances', at('ec2', 'instance/i-1'))),
    expect: [['action-ineffective', 'warning', 'Statement[0].Action']],
  },
  {
    name: 'an Allow that a Deny takes back whole, over two of its statements',
    policy: policy(
      allow(['sqs:GetQueueUrl', 'sqs:SendMessage'], [at('sqs', 'b'), at('sqs', 'c-*')]),
      { ...allow('sqs:*', at('sqs', 'b')), Effect: 'Deny' },
      { ...allow(['sqs:Get*', 'sqs:SendMessage'], at('sqs', '*')), Effect: 'Deny' },
    ),
    expect: [['allow-denied', 'warning', 'Statement[0]']],
    decision: 'pass',
  },
  {
    name: 'one action of an Allow that a Deny takes back',
    policy: policy(allow(['sqs:GetQueueUrl', 'sqs:SendMessage'], at('sqs', 'b')), {
      ...allow('sqs:sendmessage', '*'),
      Effect: 'Deny',
    }),
    expect: [['allow-denied', 'warning', 'Statement[0].Action[1]']],
    decision: 'pass',
  },
  ...[
    ['a condition', allow('sqs:*', '*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    ['other resources', allow('sqs:*', at('sqs', 'c'))],
    ['other actions', allow('sqs:Send*', '*')],
    ['NotAction', { NotAction: 's3:*', Resource: '*' }],
    ['NotResource', { Action: 'sqs:*', NotResource: at('sqs', 'c') }],
  ].map(([what, deny]): GuardrailCase => ({
    name: `a Deny with ${what as string} takes nothing back for certain`,
    policy: policy(allow('sqs:GetQueueUrl', at('sqs', 'b')), { ...(deny as object), Effect: 'Deny' }),
    expect: [],
  })),
  {
    name: 'no ARN',
    policy: policy(allow('sqs:SendMessage', 'queue')),
    expect: [['arn-syntax', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'an ARN cut short',
    policy: policy(allow('sqs:SendMessage', 'arn:aws:sqs:*')),
    expect: [['arn-syntax', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'a wildcard for the service',
    policy: policy(allow('sqs:SendMessage', `arn:aws:*:eu-west-1:${ACCOUNT}:q`)),
    expect: [['arn-syntax', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'part of an account',
    policy: policy(allow('sqs:SendMessage', `arn:aws:sqs:eu-west-1:1111*:q`)),
    expect: [['arn-syntax', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'a variable that AWS knows',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::b/${aws:username}/*')),
    expect: [['variable', 'warning', 'Statement[0].Resource']],
  },
  {
    name: 'a variable that AWS does not know',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::b/${user}/*')),
    expect: [['variable', 'error', 'Statement[0].Resource']],
  },
  {
    name: 'a variable in place of a bucket',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::${aws:username}/*')),
    expect: [
      ['variable', 'warning', 'Statement[0].Resource'],
      ['resource-not-requested', 'error', 'Statement[0].Resource'],
    ],
  },
  {
    name: 'a variable within what was asked for',
    within: 'request',
    policy: policy(allow('s3:DeleteObject', 'arn:aws:s3:::exports/${aws:username}/*')),
    expect: [['variable', 'warning', 'Statement[0].Resource']],
  },
  // Conditions.
  {
    name: 'a condition',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), {
        Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' }, Bool: { 'aws:SecureTransport': true } },
      }),
    ),
    expect: [],
  },
  {
    name: 'a condition that is a text',
    policy: policy(allow('sqs:SendMessage', at('sqs', 'q'), { Condition: 'x' })),
    expect: [['condition-shape', 'error', 'Statement[0].Condition']],
  },
  {
    name: 'an operator without keys',
    policy: policy(allow('sqs:SendMessage', at('sqs', 'q'), { Condition: { Bool: {} } })),
    expect: [['condition-shape', 'error', 'Statement[0].Condition.Bool']],
  },
  {
    name: 'a value that is an object',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), { Condition: { Bool: { 'aws:SecureTransport': {} } } }),
    ),
    expect: [['condition-shape', 'error', 'Statement[0].Condition.Bool["aws:SecureTransport"]']],
  },
  {
    name: 'no such operator',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), { Condition: { StringMatches: { 'aws:SourceIp': 'x' } } }),
    ),
    expect: [['condition-operator', 'error', 'Statement[0].Condition.StringMatches["aws:SourceIp"]']],
  },
  {
    name: 'no such key',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), { Condition: { StringEquals: { 'sqs:Colour': 'red' } } }),
    ),
    expect: [['condition-key', 'error', 'Statement[0].Condition.StringEquals["sqs:Colour"]']],
  },
  {
    name: 'a date of its own',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), {
        Condition: { DateLessThan: { 'AWS:currenttime': '2040-01-01T00:00:00Z' } },
      }),
    ),
    expect: [['condition-date', 'error', 'Statement[0].Condition.DateLessThan["AWS:currenttime"]']],
  },
  {
    name: 'a date as a number',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), {
        Condition: { NumericLessThan: { 'aws:EpochTime': 9_999_999_999 } },
      }),
    ),
    expect: [['condition-date', 'error', 'Statement[0].Condition.NumericLessThan["aws:EpochTime"]']],
  },
  {
    name: 'ForAllValues',
    policy: policy(
      allow('sqs:SendMessage', at('sqs', 'q'), {
        Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } },
      }),
    ),
    expect: [
      [
        'condition-for-all-values',
        'warning',
        'Statement[0].Condition["ForAllValues:StringEquals"]["aws:TagKeys"]',
      ],
    ],
  },
  // What is granted.
  {
    name: 'a session on one instance',
    within: 'request',
    policy: policy(allow('ssm:StartSession', at('ec2', 'instance/i-0abc'))),
    expect: [
      ['escalation-scoped', 'approval', 'Statement[0]'],
      ['sensitive-sessions', 'approval', 'Statement[0].Action'],
    ],
  },
  {
    name: 'a session on any instance',
    policy: policy(allow('ssm:StartSession', at('ec2', 'instance/i-*'))),
    expect: [
      ['escalation', 'error', 'Statement[0]'],
      ['sensitive-sessions', 'approval', 'Statement[0].Action'],
    ],
  },
  {
    name: 'a session on instances with a tag',
    policy: policy(
      allow('ssm:StartSession', at('ec2', 'instance/*'), {
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'x' } },
      }),
    ),
    expect: [
      ['escalation', 'error', 'Statement[0]'],
      ['resource-star', 'error', 'Statement[0].Resource'],
      ['sensitive-sessions', 'approval', 'Statement[0].Action'],
    ],
  },
  {
    name: 'code of one function',
    policy: policy(allow('lambda:UpdateFunctionCode', at('lambda', 'function:f'))),
    expect: [['escalation-scoped', 'approval', 'Statement[0]']],
  },
  {
    name: 'creating a user',
    policy: policy(allow('iam:CreateUser', `arn:aws:iam::${ACCOUNT}:user/u`)),
    expect: [['privileged-write', 'error', 'Statement[0].Action']],
  },
  {
    name: 'tagging a role',
    policy: policy(allow('iam:TagRole', `arn:aws:iam::${ACCOUNT}:role/r`)),
    expect: [['privileged-write', 'error', 'Statement[0].Action']],
  },
  {
    name: 'reading a role',
    policy: policy(allow('iam:GetRole', `arn:aws:iam::${ACCOUNT}:role/r`)),
    expect: [],
  },
  { name: 'who am I', policy: policy(allow('sts:GetCallerIdentity', '*')), expect: [] },
  {
    name: 'assuming a named role',
    policy: policy(allow('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/r`)),
    expect: [
      ['privileged-write', 'error', 'Statement[0].Action'],
      ['escalation', 'error', 'Statement[0]'],
    ],
  },
  {
    name: 'giving an account to a group',
    policy: policy(allow('sso:CreateAccountAssignment', '*')),
    expect: [
      ['privileged-write', 'error', 'Statement[0].Action'],
      ['resource-star', 'error', 'Statement[0].Resource'],
    ],
  },
  {
    name: 'leaving the organisation',
    policy: policy(allow('organizations:LeaveOrganization', '*')),
    expect: [['privileged-write', 'error', 'Statement[0].Action']],
  },
  {
    name: 'passing a role',
    policy: policy(
      allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/r`, {
        Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      }),
    ),
    expect: [['pass-role', 'error', 'Statement[0].Action']],
  },
  {
    name: 'a secret',
    policy: policy(allow('secretsmanager:GetSecretValue', at('secretsmanager', 'secret:db-AbCdEf'))),
    expect: [['sensitive-credentials', 'approval', 'Statement[0].Action']],
  },
  {
    name: 'a function for everybody',
    policy: policy(allow('lambda:AddPermission', at('lambda', 'function:f'))),
    expect: [['sensitive-exposure', 'approval', 'Statement[0].Action']],
  },
];
