const at = (service: string, rest: string): string => `arn:aws:${service}:eu-west-1:111122223333:${rest}`;

const allow = (Action: readonly string[], Resource: readonly string[]): object => ({
  Effect: 'Allow',
  Action,
  Resource,
});

/** What on-call people ask for, each time on other things. */
export const realisticPolicies = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        allow(['s3:GetObject', 's3:PutObject'], [`arn:aws:s3:::exports-${n}/*`]),
        allow(['s3:ListBucket'], [`arn:aws:s3:::exports-${n}`]),
        allow(['logs:FilterLogEvents', 'logs:GetLogEvents'], [at('logs', `log-group:/aws/lambda/f-${n}:*`)]),
        allow(['ec2:StartInstances', 'ec2:RebootInstances'], [at('ec2', `instance/i-${n}`)]),
        allow(['dynamodb:GetItem', 'dynamodb:Query'], [at('dynamodb', `table/t-${n}`)]),
        allow(['ec2:DescribeInstances'], ['*']),
      ],
    }),
  );
