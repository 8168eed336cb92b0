import type { Random } from '../../sandbox/history/random.ts';
import type { CatalogAction } from '../../src/policy/catalog/catalog.ts';

const ACCOUNT = '111122223333';
const VALUES = [
  'eu-west-1',
  '${aws:username}',
  'true',
  ACCOUNT,
  '2026-11-30T00:00:00Z',
  '10.0.0.0/8',
  'a*',
  '',
];
const KEYS = [
  'aws:RequestedRegion',
  'aws:username',
  'aws:SourceIp',
  'aws:CurrentTime',
  'aws:PrincipalTag/team',
  's3:prefix',
];
const OPERATORS = [
  'StringEquals',
  'StringLike',
  'ArnLike',
  'Bool',
  'DateLessThan',
  'IpAddress',
  'Null',
  'NumericLessThan',
  'ForAnyValue:StringLike',
  'StringEqualsIfExists',
  'stringequals',
];
/** What guardrails look at most, so that all of them are met often. */
const SENSITIVE = [
  'iam:PassRole',
  'iam:CreatePolicyVersion',
  'iam:AttachUserPolicy',
  'iam:*',
  'sts:AssumeRole',
  'lambda:CreateFunction',
  'lambda:InvokeFunction',
  'ec2:RunInstances',
  's3:PutBucketPolicy',
  'kms:ScheduleKeyDeletion',
  'cloudtrail:StopLogging',
  'secretsmanager:GetSecretValue',
  'organizations:*',
  'ssm:StartSession',
  '*',
];

/** Policies as people, tools and vandals write them: most are well-formed, and few are good. */
export const generatedPolicies = (
  count: number,
  actions: readonly CatalogAction[],
  draw: Random,
): readonly string[] =>
  Array.from({ length: count }, () => {
    const statements = Array.from({ length: 1 + draw.below(5) }, () => statement(actions, draw));
    const document = {
      ...(draw.chance(0.9) ? { Version: draw.chance(0.95) ? '2012-10-17' : '2008-10-17' } : {}),
      ...(draw.chance(0.1) ? { Id: 'x' } : {}),
      Statement: statements.length === 1 && draw.chance(0.4) ? statements[0] : statements,
      ...(draw.chance(0.03) ? { Extra: 1 } : {}),
    };
    const text = draw.chance(0.5) ? JSON.stringify(document) : JSON.stringify(document, null, 2);
    return draw.chance(0.06) ? damaged(text, draw) : text;
  });

const listOr = <T>(all: readonly T[], draw: Random): T | readonly T[] =>
  all.length === 1 && draw.chance(0.5) ? (all[0] as T) : all;

function statement(actions: readonly CatalogAction[], draw: Random): object {
  const names = Array.from({ length: 1 + draw.below(5) }, () => actionName(actions, draw));
  const resources = Array.from({ length: 1 + draw.below(3) }, () => resource(draw));
  return {
    ...(draw.chance(0.3) ? { Sid: draw.pick(['A', 'Same', 'Read1', 'not allowed!']) } : {}),
    Effect: draw.chance(0.85) ? 'Allow' : draw.chance(0.9) ? 'Deny' : 'allow',
    [draw.chance(0.92) ? 'Action' : 'NotAction']: listOr(names, draw),
    [draw.chance(0.95) ? 'Resource' : 'NotResource']: listOr(resources, draw),
    ...(draw.chance(0.35) ? { Condition: condition(draw) } : {}),
    ...(draw.chance(0.03) ? { Principal: '*' } : {}),
  };
}

function actionName(actions: readonly CatalogAction[], draw: Random): string {
  if (draw.chance(0.15)) return draw.pick(SENSITIVE);
  const { service, name } = draw.pick(actions);
  switch (draw.below(10)) {
    case 0:
      return `${service}:*`;
    case 1:
      return `${service}:${name.slice(0, 4)}*`;
    case 2:
      return `${service}:${name.toLowerCase()}`;
    case 3:
      return draw.chance(0.3) ? `${service}:${name}Typo` : `${service}:?${name.slice(1)}`;
    default:
      return `${service}:${name}`;
  }
}

const resource = (draw: Random): string =>
  draw.pick([
    '*',
    'arn:aws:s3:::bucket-1/*',
    `arn:aws:s3:::bucket-${draw.below(50)}`,
    `arn:aws:iam::${ACCOUNT}:role/app-${draw.below(5)}`,
    `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-${draw.below(9)}`,
    `arn:aws:logs:eu-west-1:${ACCOUNT}:log-group:/app/${draw.below(9)}:*`,
    `arn:aws:dynamodb:*:${ACCOUNT}:table/*`,
    `arn:aws:lambda:eu-west-1:${ACCOUNT}:function:f-${draw.below(9)}`,
    'arn:aws:s3:::${aws:username}/*',
    'arn:aws:sqs:eu-west-1:*:orders-?',
    'bucket-1',
  ]);

const condition = (draw: Random): object =>
  Object.fromEntries(
    Array.from({ length: 1 + draw.below(2) }, () => [
      draw.pick(OPERATORS),
      Object.fromEntries(
        Array.from({ length: 1 + draw.below(2) }, () => [
          draw.pick(KEYS),
          listOr(
            Array.from({ length: 1 + draw.below(2) }, () => draw.pick(VALUES)),
            draw,
          ),
        ]),
      ),
    ]),
  );

function damaged(text: string, draw: Random): string {
  const at = draw.below(text.length);
  return draw.pick([
    text.slice(0, at),
    `${text.slice(0, at)},${text.slice(at)}`,
    text.replace('"Effect"', '"Effect":"Deny","Effect"'),
    text.replaceAll('"', "'"),
    `\u{feff}${text}`,
    text.replace(':', ': "\u200b" :'),
    text.replace('Statement', 'statement'),
    `[${text}]`,
  ]);
}

/** Calls for `can --batch`, of these policies and others. */
export const generatedLines = (count: number, actions: readonly CatalogAction[], draw: Random): string => {
  const texts = generatedPolicies(Math.ceil(count / 2), actions, draw);
  const documents = texts.flatMap((text) => {
    try {
      return [JSON.parse(text) as unknown];
    } catch {
      return [];
    }
  });
  return Array.from({ length: count }, (_, id) => {
    const { service, name } = draw.pick(actions);
    return JSON.stringify({
      id,
      policies: Array.from({ length: 1 + draw.below(2) }, () => draw.pick(documents)),
      action: draw.chance(0.3)
        ? draw.pick(['iam:PassRole', 's3:GetObject', 'ec2:RunInstances'])
        : `${service}:${name}`,
      resource: draw.chance(0.9)
        ? resource(draw)
        : `arn:aws:s3:::bucket-1/${draw.pick(['a', 'b/c', 'ä', '*'])}`,
      ...(draw.chance(0.3) ? { at: '2026-11-30T12:00:00Z' } : {}),
      ...(draw.chance(0.5)
        ? {
            context: Object.fromEntries([
              [draw.pick(KEYS), draw.chance(0.5) ? draw.pick(VALUES) : [draw.pick(VALUES)]],
            ]),
          }
        : {}),
    });
  })
    .map((line) => `${line}\n`)
    .join('');
};
