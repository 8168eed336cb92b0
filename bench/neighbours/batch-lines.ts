const SERVICES = [
  ['s3', 'GetObject', (n: number) => `arn:aws:s3:::data-${n}/key`, (n: number) => `arn:aws:s3:::data-${n}/*`],
  [
    'dynamodb',
    'Query',
    (n: number) => at('dynamodb', `table/t-${n}`),
    (n: number) => at('dynamodb', `table/t-${n}`),
  ],
  ['ec2', 'RebootInstances', (n: number) => at('ec2', `instance/i-${n}`), () => at('ec2', 'instance/*')],
  ['sqs', 'SendMessage', (n: number) => at('sqs', `orders-${n}`), () => at('sqs', 'orders-*')],
] as const;

const at = (service: string, rest: string): string => `arn:aws:${service}:eu-west-1:111122223333:${rest}`;

/**
 * Lines for `can --batch`, every policy another: an Allow with names and wildcards, one with a condition, and a Deny. A third of the questions is
 * allowed, a third denied, a third not spoken of.
 */
export function batchLines(count: number): string {
  return Array.from({ length: count }, (_, n) => {
    const [service, action, resource, pattern] = SERVICES[n % SERVICES.length] ?? SERVICES[0];
    const document = {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: [`${service}:${action}`, `${service}:List*`], Resource: [pattern(n)] },
        {
          Effect: 'Allow',
          Action: ['logs:Get*', 'logs:FilterLogEvents'],
          Resource: [at('logs', `log-group:/app/${n}:*`)],
          Condition: { StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } },
        },
        {
          Effect: 'Deny',
          Action: [`${service}:Delete*`, ...(n % 3 === 1 ? [`${service}:${action}`] : [])],
          Resource: ['*'],
        },
      ],
    };
    const asked = n % 3 === 2 ? 'kms:Decrypt' : `${service}:${action}`;
    return JSON.stringify({
      id: n,
      policies: [document],
      action: asked,
      resource: n % 3 === 2 ? at('kms', `key/${n}`) : resource(n),
      context: { 'aws:RequestedRegion': 'eu-west-1' },
    });
  })
    .map((line) => `${line}\n`)
    .join('');
}
