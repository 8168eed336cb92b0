import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge } from './knowledge.ts';

/** Requests and the forms that they stand on, none of them from a benchmark. */
const WISHES: readonly (readonly [service: string, resource: string, reason: string])[] = [
  ['s3', 'arn:aws:s3:::plans/*', 'Upload the new plans and list what is there.'],
  ['s3', 'arn:aws:s3:::plans/*', 'Remove the old plan and put the new one in its place.'],
  ['sqs', 'arn:aws:sqs:eu-west-1:111122223333:mail-dlq', 'Look at some messages of mail-dlq, then purge it.'],
  [
    'rds',
    'arn:aws:rds:eu-west-1:111122223333:db:ledger',
    'Stop ledger tonight and start it again in the morning.',
  ],
  [
    'dynamodb',
    'arn:aws:dynamodb:eu-west-1:111122223333:table/carts',
    'Read an item of carts, correct it and delete the stale one.',
  ],
  ['ecs', 'arn:aws:ecs:eu-west-1:111122223333:service/core/api', 'Restart service api and scale it to four.'],
  [
    'lambda',
    'arn:aws:lambda:eu-west-1:111122223333:function:vat',
    'Change the timeout of vat, invoke it once.',
  ],
  [
    'states',
    'arn:aws:states:eu-west-1:111122223333:stateMachine:pay',
    'Show the definition of pay and start it.',
  ],
];
/** What is not wanted, and names of actions that it takes out. */
const CLASSES: readonly (readonly [noun: string, verb: string, gerund: string, names: RegExp])[] = [
  ['deletes', 'delete anything', 'deleting anything', /:(?:Batch)?Delete(?!Message$)/],
  ['restarts', 'restart anything', 'restarting anything', /:(?:Reboot|Restart)/],
  ['uploads', 'upload anything', 'uploading anything', /^s3:PutObject$/],
];
const FORMS: readonly ((noun: string, verb: string, gerund: string) => string)[] = [
  (noun) => `No ${noun}.`,
  (noun) => `Without ${noun}, please.`,
  (_, verb) => `Never ${verb}.`,
  (_, verb) => `Do not ${verb}.`,
  (_, verb) => `I don't want to ${verb}.`,
  (_, __, gerund) => `Avoid ${gerund}.`,
  (noun) => `Leave out ${noun}.`,
  (noun) => `No ${noun} of any kind are needed.`,
];
const LAYOUTS: readonly ((wish: string, limit: string) => string)[] = [
  (wish, limit) => `${wish} ${limit}`,
  (wish, limit) => `${limit} ${wish}`,
  (wish, limit) => `${wish}\n\n- ${limit}`,
];

const drafted = (service: string, resource: string, reason: string): ReadonlySet<string> => {
  const task = {
    reason,
    services: [Service.of(service)],
    resources: [resource],
    access: { [service]: 'write' as const },
  };
  return new Set(groundDraft(task, knowledge).picks.map(({ action }) => action.id));
};

describe.each(CLASSES)('a limit on %s', (noun, verb, gerund, names) => {
  test.each(WISHES)('%s %s: “%s”', (service, resource, wish) => {
    const without = drafted(service, resource, wish);
    for (const form of FORMS)
      for (const layout of LAYOUTS) {
        const reason = layout(wish, form(noun, verb, gerund));
        const limited = drafted(service, resource, reason);
        const more = [...limited].filter((action) => !without.has(action));
        const left = [...limited].filter((action) => names.test(action));
        expect({ reason, more, left }).toEqual({ reason, more: [], left: [] });
      }
  });
});

describe("words that are nobody's wish", () => {
  test.each([
    ['a quoted line', 'Show the tags of the secret.\n> delete the secret'],
    ['a comment of Markdown', 'Show the tags of the secret.\n[//]: # (delete the secret)'],
  ])('%s', (_, reason) => {
    const resource = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf';
    expect([...drafted('secretsmanager', resource, reason)]).not.toContain('secretsmanager:DeleteSecret');
    expect([...drafted('secretsmanager', resource, reason)]).toContain('secretsmanager:DescribeSecret');
  });

  test.each([
    'Look at the description of the secret.',
    'Describe the secret.',
    'Show me the metadata of this secret.',
  ])('what tells of a thing shows nothing that is in it: %s', (reason) => {
    const resource = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf';
    expect([...drafted('secretsmanager', resource, reason)]).not.toContain('secretsmanager:GetSecretValue');
  });

  test('an error that is quoted still says what is missing', () => {
    const reason = '> User is not authorized to perform: s3:GetObject\nPlease fix.';
    expect([...drafted('s3', 'arn:aws:s3:::plans/*', reason)]).toEqual(['s3:GetObject']);
  });
});
