import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { reconcile, type ModelReading, type QuotedPick } from '../../src/drafting/model/second-reader.ts';
import type { Task } from '../../src/drafting/task.ts';
import { knowledge, task } from '../drafting/knowledge.ts';
import { QUEUE, TABLE } from './service.ts';

const pick = (action: string, words?: string): QuotedPick => ({
  action,
  resources: [0],
  why: '',
  ...(words === undefined ? {} : { words }),
});
const read = (what: Task, reading: Partial<ModelReading>) => {
  const { agreed, own, asks, dropped, picks } = reconcile(
    { picks: [], drops: [], ...reading },
    groundDraft(what, knowledge),
    what,
    knowledge.catalog,
  );
  return { agreed, own, asks, dropped, built: picks.map(({ action }) => action) };
};

const SEND = task('Send a test message to the queue', ['sqs'], 'write', [QUEUE]);
const MORE = task('Send a test message to the queue; fluxcapacity', ['sqs'], 'write', [QUEUE]);

describe('what a model picks beside the rules', () => {
  test('is none of it where every word is understood', () => {
    expect(read(SEND, { picks: [pick('sqs:SendMessage'), pick('sqs:ListQueueTags')] })).toMatchObject({
      agreed: ['sqs:SendMessage'],
      own: [],
    });
  });

  test('is no change, though it harms nothing, where every word is understood', () => {
    const picks = [pick('sqs:SendMessage'), pick('sqs:SetQueueAttributes')];
    expect(read(SEND, { picks }).own).toEqual([]);
  });

  test('is asked about where it may harm and the request has a word of it', () => {
    const what = task('Send a test message to the queue, then a purge', ['sqs'], 'write', [QUEUE]);
    const { own, asks } = read(what, { picks: [pick('sqs:SendMessage'), pick('sqs:DeleteQueue')] });
    expect({ own, asks }).toEqual({ own: [], asks: ['sqs:DeleteQueue'] });
  });

  test('stands where it quotes words that the rules do not understand, and that speak of it', () => {
    const what = { ...SEND, reason: `${SEND.reason}, while the tags wobble` };
    const picks = [pick('sqs:ListQueueTags', ' The tags  wobble ')];
    expect(read(what, { picks }).own).toEqual(['sqs:ListQueueTags']);
    expect(read(what, { picks: [pick('sqs:ListQueueTags')] }).own).toEqual([]);
  });

  test('does not stand by words that nobody understands and that say nothing of it', () => {
    expect(read(MORE, { picks: [pick('sqs:ListQueueTags', 'fluxcapacity')] }).own).toEqual([]);
  });

  test('is asked about where its words are those of a wish that the rules do not understand, and say nothing of it', () => {
    const what = { ...SEND, reason: `${SEND.reason}; étiquettes nécessaires` };
    expect(read(what, { picks: [pick('sqs:ListQueueTags', 'étiquettes nécessaires')] })).toMatchObject({
      own: [],
      asks: ['sqs:ListQueueTags'],
    });
  });

  test.each([
    ['that are not there', 'the attributes matter'],
    ['that ask for what the rules picked', 'Send a test message'],
    ['that say nothing', 'to me as'],
    ['that are empty', ''],
  ])('does not stand for words %s, where the model reads nothing else as the rules do', (_, words) => {
    expect(read(MORE, { picks: [pick('sqs:ListQueueTags', words)] }).own).toEqual([]);
  });

  test('stands without a quote where the model reads as the rules do what they are sure of', () => {
    const picks = [pick('sqs:SendMessage'), pick('sqs:ListQueueTags')];
    const what = { ...SEND, reason: `${SEND.reason}, because the fluxcapacity wobbles` };
    expect(read(what, { picks }).own).toEqual(['sqs:ListQueueTags']);
  });

  test('is asked about where it changes something and the rules understand nothing', () => {
    const what = task('Frobnicate, fluxcapacitate', ['sqs'], 'write', [QUEUE]);
    expect(read(what, { picks: [pick('sqs:CreateQueue')] })).toMatchObject({
      own: [],
      asks: ['sqs:CreateQueue'],
    });
  });

  test('is asked about where the words both ask for changes and rule them out', () => {
    const what = task(
      'Read-only on the clicks stream, nothing that changes it, and with that same access I want to raise the shard count, drop the retention to a day and put test records',
      ['kinesis'],
      'write',
      ['arn:aws:kinesis:eu-west-1:111122223333:stream/clicks'],
    );
    expect(groundDraft(what, knowledge).notes.map(({ code }) => code)).toContain('contradiction');
    for (const quote of [undefined, 'raise the shard count']) {
      const { own, asks } = read(what, { picks: [pick('kinesis:UpdateShardCount', quote)] });
      expect({ own, asks }).toEqual({ own: [], asks: ['kinesis:UpdateShardCount'] });
    }
  });

  test('is no choice where it is half of the list', () => {
    const all = (knowledge.catalog.actionsOf('sqs') ?? []).map(({ id }) => pick(id));
    expect(read(MORE, { picks: all }).own).toEqual([]);
  });

  test.each([
    ['deletes', 'sqs:DeleteQueue', ['sqs'], QUEUE],
    ['changes permissions', 'sqs:AddPermission', ['sqs'], QUEUE],
  ])('becomes a question where it %s, quoted or not', (_, action, services, resource) => {
    const what = task(MORE.reason, services, 'permissions', [resource]);
    expect(read(what, { picks: [pick(action, 'fluxcapacity')] })).toMatchObject({
      own: [],
      asks: [action],
    });
  });

  test('is never what the words ask to leave out', () => {
    const what = task(`${MORE.reason}. Do not purge it.`, ['sqs'], 'write', [QUEUE]);
    const picks = [pick('sqs:PurgeQueue', 'fluxcapacity')];
    expect(read(what, { picks })).toMatchObject({ own: [], asks: [] });
  });
});

describe('what a wish says by words of its own, while the rules read another action', () => {
  const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:alerts';
  const CONFIRM = task('Confirm the e-mail subscription to the alerts topic', ['sns'], 'write', [TOPIC]);

  test('is asked about where it opens something, and is for that wish once it is wanted', () => {
    const { own, asks } = read(CONFIRM, { picks: [pick('sns:ConfirmSubscription')] });
    expect({ own, asks }).toEqual({ own: [], asks: ['sns:ConfirmSubscription'] });
    const drafted = groundDraft(CONFIRM, knowledge, [pick('sns:ConfirmSubscription')]);
    expect(drafted.picks.find(({ action }) => action.id === 'sns:ConfirmSubscription')?.grounds).toEqual([
      { kind: 'model', wish: drafted.outcomes[0]?.wish.id },
    ]);
  });

  test.each([
    ['another verb', CONFIRM, 'sns:Unsubscribe'],
    ['another thing', CONFIRM, 'sns:DeleteTopic'],
    [
      'what is negated',
      { ...CONFIRM, reason: `Do not c${CONFIRM.reason.slice(1)}` },
      'sns:ConfirmSubscription',
    ],
    [
      'a thing whose contents alone are to go',
      task('Empty the bucket', ['s3'], 'write', ['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*']),
      's3:DeleteBucket',
    ],
  ])('is not %s', (_, what, action) => {
    expect(read(what, { picks: [pick(action)] }).own).toEqual([]);
  });
});

describe('what a model leaves out of the rules', () => {
  test('stays', () => {
    expect(read(SEND, { picks: [pick('sqs:ListQueueTags')] })).toMatchObject({
      built: expect.arrayContaining(['sqs:SendMessage']) as unknown,
      dropped: [],
    });
  });

  test('stays though it says so outright, where it is all that covers a wish', () => {
    expect(read(SEND, { drops: ['sqs:SendMessage'] }).built).toContain('sqs:SendMessage');
  });

  test('goes for another action of the same verb that it names in its place', () => {
    const what = task('Update the status of an order in the table', ['dynamodb'], 'write', [TABLE]);
    const ours = groundDraft(what, knowledge).picks.map(({ action }) => action.id);
    const reading = { picks: [pick('dynamodb:UpdateItem')], drops: ours };
    expect(read(what, reading).built).toEqual(['dynamodb:UpdateItem']);
  });

  test('never goes where an action is named', () => {
    const what = task('I need sqs:PurgeQueue', ['sqs'], 'write', [QUEUE]);
    expect(read(what, { picks: [pick('sqs:ListQueueTags')], drops: ['sqs:PurgeQueue'] }).built).toEqual([
      'sqs:PurgeQueue',
    ]);
  });
});

describe('the resources of an action that the rules picked', () => {
  const OTHER = 'arn:aws:sqs:eu-west-1:111122223333:invoices';
  const on = (action: string, resources: readonly number[]) => ({ action, resources, why: '' });
  const built = (what: Task, resources: readonly number[], by: readonly number[]) => {
    const rules = groundDraft(what, knowledge);
    const [ours] = rules.picks;
    if (ours === undefined) throw new Error('The rules pick nothing.');
    const { picks } = reconcile(
      { picks: [on(ours.action.id, resources)], drops: [] },
      { ...rules, picks: [{ ...ours, resources: by }] },
      what,
      knowledge.catalog,
    );
    return picks[0]?.resources;
  };
  const send = { ...SEND, resources: [QUEUE, OTHER] };
  const remove = task('Delete the queue', ['sqs'], 'write', [QUEUE, OTHER]);

  test('are never fewer than theirs', () => {
    expect(built(send, [0], [0, 1])).toEqual([0, 1]);
    expect(built(send, [1], [0])).toEqual([0, 1]);
  });

  test('are theirs alone where the action may harm', () => {
    expect(built(remove, [0, 1], [0])).toEqual([0]);
    expect(built(remove, [1], [0])).toEqual([0]);
  });
});

/** Nobody asks for any of these: the words that are quoted are not understood, and speak of something else. */
test.each([
  [
    'shows what is kept secret',
    'states:RevealSecrets',
    'states',
    'stateMachine:orders',
    'Describe the state machine',
  ],
  ['runs something', 'lambda:InvokeAsync', 'lambda', 'function:orders', 'Raise the memory of the function'],
  ['takes away what protects', 'kms:DisableKey', 'kms', 'key/1234abcd', 'Describe the key'],
  [
    'changes what runs',
    'lambda:PutFunctionCodeSigningConfig',
    'lambda',
    'function:orders',
    'Raise the memory of the function',
  ],
])('what %s comes in by no quote of other words: %s', (_, action, service, name, reason) => {
  const arn = `arn:aws:${service}:eu-west-1:111122223333:${name}`;
  const what = task(`${reason}; the fluxcapacity wobbles`, [service], 'write', [arn]);
  const rules = groundDraft(what, knowledge).picks.map((each) => pick(each.action.id));
  const quoted = read(what, { picks: [...rules, pick(action, 'the fluxcapacity wobbles')] });
  expect([quoted.built, read(what, { picks: [...rules, pick(action)] }).built].flat()).not.toContain(action);
});
