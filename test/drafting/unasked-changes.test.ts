import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { knowledge, task } from './knowledge.ts';

const arn = (service: string, resource: string): string =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

const draftOf = (reason: string, service: string, resources: readonly string[]) => {
  const { picks, notes, questions } = groundDraft(task(reason, [service], 'write', resources), knowledge);
  return {
    actions: picks.map(({ action }) => action.id),
    changes: picks
      .filter(({ action: { level } }) => level !== 'List' && level !== 'Read')
      .map(({ action }) => action.id),
    told: notes.length + questions.length,
  };
};

interface Deed {
  readonly service: string;
  readonly resource: string;
  readonly thing: string;
  readonly name: string;
  readonly base: string;
  readonly ing: string;
  readonly past: string;
}

const deed = (
  service: string,
  resource: string,
  thing: string,
  [base, ing, past]: readonly [string, string, string],
): Deed => ({
  service,
  resource: arn(service, resource),
  thing,
  name: resource.split(/[:/]/).at(-1) ?? '',
  base,
  ing,
  past,
});

const DELETE = ['delete', 'deleting', 'deleted'] as const;
const STOP = ['stop', 'stopping', 'stopped'] as const;
const REBOOT = ['reboot', 'rebooting', 'rebooted'] as const;
const PURGE = ['purge', 'purging', 'purged'] as const;
const TERMINATE = ['terminate', 'terminating', 'terminated'] as const;

const DEEDS: readonly Deed[] = [
  deed('sqs', 'orders', 'queue', PURGE),
  deed('sqs', 'orders', 'queue', DELETE),
  deed('dynamodb', 'table/carts', 'table', DELETE),
  deed('lambda', 'function:mailer', 'function', DELETE),
  deed('ec2', 'instance/i-0123456789abcdef0', 'instance', STOP),
  deed('ec2', 'instance/i-0123456789abcdef0', 'instance', TERMINATE),
  deed('ec2', 'instance/i-0123456789abcdef0', 'instance', REBOOT),
  deed('rds', 'db:crm', 'database', STOP),
  deed('rds', 'db:crm', 'database', REBOOT),
  deed('events', 'rule/nightly', 'rule', DELETE),
];

/** Ways to speak of an act without asking for it. */
const UNASKED: readonly ((each: Deed) => string)[] = [
  ({ ing, thing }) => `${ing} the ${thing} is for the platform team.`,
  ({ ing, thing }) => `${ing} the ${thing} needs a merge request.`,
  ({ ing, thing }) => `${ing} the ${thing} goes by ticket.`,
  ({ ing, thing }) => `${ing} the ${thing} stays with ops.`,
  ({ ing, thing }) => `${ing} the ${thing} would make things worse.`,
  ({ ing, thing }) => `${ing} the ${thing} must remain impossible.`,
  ({ ing, thing }) => `Out of scope: ${ing} the ${thing}.`,
  ({ ing, thing }) => `Not included: ${ing} the ${thing}.`,
  ({ ing, thing }) => `${ing} the ${thing}: excluded.`,
  ({ base, thing }) => `The tool does not ${base} the ${thing}.`,
  ({ base, thing }) => `It doesn't create or ${base} the ${thing}.`,
  ({ past, thing }) => `The ${thing} isn't ${past} by this.`,
  ({ past, thing }) => `The ${thing} gets ${past} by another job.`,
  ({ past, thing }) => `The ${thing} is ${past} by the night shift team.`,
  ({ past, thing }) => `I see that the ${thing} was ${past} again.`,
];

describe('what is told, or ruled out, is not drafted', () => {
  test.each(UNASKED.map((say) => [say(DEEDS[0] as Deed), say] as const))('%s', (_, say) => {
    for (const each of DEEDS) {
      const said = say(each);
      const text = `Show me ${each.name}. ${said.charAt(0).toUpperCase()}${said.slice(1)}`;
      expect([text, draftOf(text, each.service, [each.resource]).changes]).toEqual([text, []]);
    }
  });

  test('and the same act is drafted where it is asked for', () => {
    for (const each of DEEDS) {
      const text = `Show me ${each.name}. Then ${each.base} the ${each.thing}.`;
      expect([text, draftOf(text, each.service, [each.resource]).changes.length > 0]).toEqual([text, true]);
    }
  });
});

describe('what is taken out of a thing does not take the thing away', () => {
  test.each([
    ['elasticloadbalancing', 'targetgroup/api/0123456789abcdef', 'target group'],
    ['autoscaling', 'autoScalingGroup:*:autoScalingGroupName/web', 'group'],
    ['sns', 'pager', 'topic'],
    ['dynamodb', 'table/carts', 'table'],
    ['wafv2', 'regional/ipset/bad/aaaa1111-bb22-cc33-dd44-eeee55556666', 'set'],
  ])('%s', (service, resource, thing) => {
    for (const say of [
      `I look which one is sick, take that one out of the ${thing} for the night and watch the rest.`,
      `Take it off the ${thing} again.`,
      `Put one more into the ${thing}; after the test I take it out again.`,
      `Get the old one out of the ${thing}.`,
      `The ${thing} needs some love. I will do the necessary and clear up afterwards.`,
    ]) {
      const gone = draftOf(say, service, [arn(service, resource)]).actions.filter((id) =>
        /:(?:Delete|Terminate|Purge)/.test(id),
      );
      expect([say, gone]).toEqual([say, []]);
    }
  });

  test('a verb that means to delete only among other things deletes nothing of the form', () => {
    for (const [service, resource, say] of [
      ['eks', 'cluster/p', 'Lift p to 1.31.'],
      ['ec2', 'volume/vol-0123456789abcdef0', 'Pull the disk off the box.'],
    ] as const)
      expect(
        draftOf(say, service, [arn(service, resource)]).actions.filter((id) => /:Delete/.test(id)),
      ).toEqual([]);
    expect(
      draftOf("Drop tonight's dump into the bucket.", 's3', ['arn:aws:s3:::b', 'arn:aws:s3:::b/*']).changes,
    ).toEqual(['s3:PutObject']);
  });
});

describe('an order whose effect another sentence rules out is not drafted', () => {
  test.each([
    ['sqs', 'orders', 'Purge orders. The messages in it are the only copy and must not get lost.'],
    ['rds', 'db:crm', 'Stop crm from Friday to Monday. Sales works all weekend, so it has to be running.'],
    ['events', 'rule/nightly', 'Disable rule nightly tonight. It has to fire every single night.'],
    [
      'ec2',
      'instance/i-0123456789abcdef0',
      'Terminate i-0123456789abcdef0 by noon. The instance has to be preserved, so nothing of it may be terminated.',
    ],
  ])('%s: %s', (service, resource, say) => {
    const { changes, told } = draftOf(say, service, [arn(service, resource)]);
    expect(changes.filter((id) => /:(?:Purge|Stop|Disable|Terminate)/.test(id))).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });

  test('what is ruled out of something else changes nothing', () => {
    const { changes } = draftOf(
      'Raise the memory of mailer to 2 GB. Its code must not be changed.',
      'lambda',
      [arn('lambda', 'function:mailer')],
    );
    expect(changes).toEqual(['lambda:UpdateFunctionConfiguration']);
  });
});

describe('an effect in the words of whoever sees it', () => {
  test.each([
    ['dynamodb', 'table/carts', 'Give it more headroom.', 'dynamodb:UpdateTable'],
    ['ecs', 'service/main/api', 'api needs more legs.', 'ecs:UpdateService'],
    ['lambda', 'function:mailer', 'Let mailer run freely again.', 'lambda:DeleteFunctionConcurrency'],
    ['sqs', 'orders-dlq', 'Give the dead letters another go.', 'sqs:StartMessageMoveTask'],
    ['redshift', 'cluster:dw', 'Two more nodes for dw.', 'redshift:ResizeCluster'],
    ['kms', 'key/1234abcd-12ab-34cd-56ef-1234567890ab', 'Put the key to sleep.', 'kms:DisableKey'],
    ['events', 'rule/nightly', 'Rule nightly I want off for tonight.', 'events:DisableRule'],
    [
      'sqs',
      'orders',
      'Before the load test of Thursday the orders queue has to be purged.',
      'sqs:PurgeQueue',
    ],
    ['glue', 'crawler/c', 'Have the crawler look for new partitions.', 'glue:StartCrawler'],
  ])('%s %s: %s', (service, resource, say, action) => {
    expect(draftOf(say, service, [arn(service, resource)]).actions).toContain(action);
  });
});
