import type { AccessLevel } from '../../src/terms/access-level.ts';

/** What people of a made-up company ask for, again and again. */
export interface Job {
  readonly services: readonly string[];
  readonly level: AccessLevel;
  readonly risk: 'low' | 'medium' | 'high';
  /** How often, beside the others. */
  readonly weight: number;
  /** Resources with `{account}` and `{n}`, one of a few. */
  readonly resources: readonly string[];
  /** Action, how likely a grant uses it, and whether CloudTrail logs it as a management event. */
  readonly actions: readonly (readonly [action: string, used: number, logged: boolean])[];
}

export const JOBS: readonly Job[] = [
  {
    services: ['s3'],
    level: 'read',
    risk: 'low',
    weight: 9,
    resources: ['arn:aws:s3:::acme-exports-{n}', 'arn:aws:s3:::acme-exports-{n}/*'],
    actions: [
      ['s3:GetObject', 0.9, false],
      ['s3:ListBucket', 0.8, false],
      ['s3:GetBucketLocation', 0.2, true],
    ],
  },
  {
    services: ['logs'],
    level: 'read',
    risk: 'low',
    weight: 12,
    resources: ['arn:aws:logs:eu-west-1:{account}:log-group:/ecs/checkout-{n}:*'],
    actions: [
      ['logs:FilterLogEvents', 0.9, true],
      ['logs:StartQuery', 0.6, true],
      ['logs:GetQueryResults', 0.6, true],
      ['logs:DescribeLogStreams', 0.5, true],
      ['logs:GetLogEvents', 0.3, true],
    ],
  },
  {
    services: ['ecs'],
    level: 'write',
    risk: 'medium',
    weight: 6,
    resources: ['arn:aws:ecs:eu-west-1:{account}:service/shop/checkout-{n}'],
    actions: [
      ['ecs:DescribeServices', 0.9, true],
      ['ecs:UpdateService', 0.7, true],
      ['ecs:ListTasks', 0.5, true],
      ['ecs:StopTask', 0.15, true],
    ],
  },
  {
    services: ['ssm', 'ec2'],
    level: 'write',
    risk: 'high',
    weight: 5,
    resources: ['arn:aws:ec2:eu-west-1:{account}:instance/i-0a1b2c3d4e5f6{n}'],
    actions: [
      ['ssm:StartSession', 0.85, true],
      ['ssm:TerminateSession', 0.6, true],
      ['ec2:DescribeInstances', 0.8, true],
      ['ec2:RebootInstances', 0.1, true],
    ],
  },
  {
    services: ['dynamodb'],
    level: 'read',
    risk: 'low',
    weight: 6,
    resources: ['arn:aws:dynamodb:eu-west-1:{account}:table/orders-{n}'],
    actions: [
      ['dynamodb:GetItem', 0.8, false],
      ['dynamodb:Query', 0.8, false],
      ['dynamodb:DescribeTable', 0.5, true],
    ],
  },
  {
    services: ['sqs'],
    level: 'write',
    risk: 'medium',
    weight: 4,
    resources: ['arn:aws:sqs:eu-west-1:{account}:orders-dead-letters-{n}'],
    actions: [
      ['sqs:ReceiveMessage', 0.8, false],
      ['sqs:SendMessage', 0.6, false],
      ['sqs:GetQueueAttributes', 0.7, true],
      ['sqs:StartMessageMoveTask', 0.4, true],
      ['sqs:PurgeQueue', 0.05, true],
    ],
  },
  {
    services: ['rds'],
    level: 'write',
    risk: 'medium',
    weight: 3,
    resources: ['arn:aws:rds:eu-west-1:{account}:db:orders-{n}'],
    actions: [
      ['rds:DescribeDBInstances', 0.9, true],
      ['rds:CreateDBSnapshot', 0.5, true],
      ['rds:RebootDBInstance', 0.2, true],
      ['rds:ModifyDBInstance', 0.1, true],
    ],
  },
  {
    services: ['lambda', 'logs'],
    level: 'write',
    risk: 'medium',
    weight: 4,
    resources: [
      'arn:aws:lambda:eu-west-1:{account}:function:invoices-{n}',
      'arn:aws:logs:eu-west-1:{account}:log-group:/aws/lambda/invoices-{n}:*',
    ],
    actions: [
      ['lambda:GetFunctionConfiguration', 0.8, true],
      ['lambda:InvokeFunction', 0.6, false],
      ['lambda:UpdateFunctionConfiguration', 0.2, true],
      ['logs:FilterLogEvents', 0.7, true],
    ],
  },
  {
    services: ['secretsmanager'],
    level: 'read',
    risk: 'high',
    weight: 2,
    resources: ['arn:aws:secretsmanager:eu-west-1:{account}:secret:payments/key-{n}'],
    actions: [
      ['secretsmanager:GetSecretValue', 0.8, true],
      ['secretsmanager:DescribeSecret', 0.3, true],
      ['secretsmanager:ListSecretVersionIds', 0.05, true],
    ],
  },
  {
    services: ['ce'],
    level: 'read',
    risk: 'low',
    weight: 2,
    resources: ['*'],
    actions: [
      ['ce:GetCostAndUsage', 0.9, true],
      ['ce:GetDimensionValues', 0.5, true],
      ['ce:GetCostForecast', 0.2, true],
    ],
  },
];

export const ACCOUNTS = [
  ['prod', '111122223333', 10],
  ['staging', '444455556666', 6],
  ['data', '777788889999', 4],
  ['payments', '222233334444', 2],
] as const;

/** Names in use in many countries; nobody in particular. */
const NAMES = [
  'alex', 'amina', 'ana', 'bao', 'carlos', 'chloe', 'dmitri', 'elif', 'emeka', 'erik',
  'fatima', 'goran', 'hana', 'ines', 'ivan', 'jonas', 'kaya', 'kenji', 'leila', 'luca',
  'maria', 'mei', 'nadia', 'noor', 'olga', 'omar', 'paula', 'priya', 'ravi', 'rosa',
  'samir', 'sofia', 'tariq', 'tomas', 'ursula', 'vera', 'wen', 'yara', 'yusuf', 'zoe',
] as const; // prettier-ignore

/** As many people as such a company has, at most one for ten requests. */
export const people = (requests: number): readonly string[] => {
  const count = Math.max(6, Math.min(400, Math.floor(requests / 60)));
  return Array.from({ length: count }, (_, place) => {
    const name = NAMES[place % NAMES.length] ?? 'sam';
    const round = Math.floor(place / NAMES.length);
    return round === 0 ? `${name}-s` : `${name}-s${round + 1}`;
  });
};

export const REFUSALS = [
  ['action-not-requested', 5],
  ['resource-star', 4],
  ['sensitive-credentials', 3],
  ['service-not-allowed', 2],
  ['escalation', 1],
] as const;
