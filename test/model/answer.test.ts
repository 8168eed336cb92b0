import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer } from '../../src/drafting/model/model-answer.ts';
import { enumerate, LEAST_ROOM, roomIn, USUAL_ROOM } from '../../src/drafting/model/enumeration.ts';
import { answerSchema } from '../../src/drafting/model/answer-schema.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import type { Task } from '../../src/drafting/task.ts';
import { scopeOf } from '../../src/drafting/scope.ts';
import { knowledge, task } from '../drafting/knowledge.ts';
import { QUEUE, TABLE } from './service.ts';

const both = task('Compare the queue with the table', ['sqs', 'dynamodb'], 'read', [QUEUE, TABLE]);
const enumerated = (of: Task) =>
  enumerate(of, scopeOf(of.resources, knowledge.catalog), knowledge, groundDraft(of, knowledge));
const offered = enumerated(both);
const read = (value: unknown) =>
  readAnswer(typeof value === 'string' ? value : JSON.stringify(value), offered, both);
const pick = (action: string, resources: unknown, why: unknown = 'to see it') => ({
  picks: [{ action, resources, why }],
  questions: [],
});

describe('readAnswer', () => {
  test.each([
    ['alone', (json: string) => json],
    ['in a fence', (json: string) => `Sure!\n\`\`\`json\n${json}\n\`\`\`\nAnything else?`],
    ['in a fence without a language', (json: string) => `\`\`\`\n${json}\n\`\`\``],
    ['after thoughts', (json: string) => `<think>{"picks": maybe}</think>\n${json}`],
    ['between sentences', (json: string) => `The answer is ${json} as asked.`],
  ])('the object is found %s', (_, write) => {
    expect(read(write(JSON.stringify(pick('sqs:GetQueueAttributes', [0]))))).toEqual({
      kind: 'picks',
      picks: [{ action: 'sqs:GetQueueAttributes', resources: [0], why: 'to see it' }],
      drops: [],
      faults: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['text', 'I would grant sqs:GetQueueAttributes', 'shape'],
    ['half an object', '{"picks": [{"action": "sqs:GetQueueAttributes", "resou', 'shape'],
    ['a list', [], 'shape'],
    ['null', 'null', 'shape'],
    ['picks that are text', { picks: 'sqs:GetQueueAttributes' }, 'shape'],
    ['an ARN instead of a number', pick('sqs:GetQueueAttributes', [QUEUE]), 'shape'],
    ['nothing picked and nothing asked', { picks: [], questions: [] }, 'no-picks'],
    ['a whole policy', { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }, 'no-picks'],
    ['megabytes', `{"picks": [], "x": "${'a'.repeat(600_000)}"}`, 'shape'],
  ])('%s cannot be read: code %#', (_, value, code) => {
    expect(read(value)).toEqual({ kind: 'unreadable', faults: [{ code, actions: [], picks: [] }] });
  });

  test.each<[string, unknown, string, readonly number[]]>([
    ['an action above the level', pick('sqs:DeleteMessage', [0]), 'action-not-listed', []],
    ['an action of another service', pick('s3:GetObject', [0]), 'action-not-listed', []],
    ['an action that does not exist', pick('sqs:PeekMessages', [0]), 'action-not-listed', []],
    ['a wildcard', pick('sqs:*', [0]), 'action-not-listed', []],
    ['a property of objects', pick('constructor', [0]), 'action-not-listed', []],
    ['a resource that is not there', pick('sqs:GetQueueAttributes', [7]), 'resource-not-listed', []],
    ['half a resource', pick('sqs:GetQueueAttributes', [0.5]), 'resource-not-listed', []],
    ['a resource of another type', pick('sqs:GetQueueAttributes', [1]), 'resource-not-accepted', []],
    ['one of two that it accepts', pick('sqs:GetQueueAttributes', [0, 1]), 'resource-not-accepted', [0]],
  ])('%s is left out, with a code', (_, value, code, left) => {
    const answer = read(value);
    expect(answer.kind === 'picks' && answer.faults.map((fault) => fault.code)).toEqual([code]);
    expect(answer.kind === 'picks' && answer.picks.flatMap(({ resources }) => resources)).toEqual(left);
  });

  test('where one resource is possible, none needs to be named', () => {
    const answer = read(pick('sqs:GetQueueAttributes', []));
    expect(answer).toMatchObject({ kind: 'picks', picks: [{ resources: [0] }], faults: [] });
  });

  test('where several are, one must be', () => {
    const two = task('Compare two queues', ['sqs'], 'read', [QUEUE, `${QUEUE}-2`]);
    const choices = enumerated(two);
    const answer = readAnswer(JSON.stringify(pick('sqs:GetQueueAttributes', [])), choices, two);
    expect(answer).toMatchObject({ kind: 'picks', picks: [], faults: [{ code: 'resource-missing' }] });
  });

  test('a double is one pick with the resources of both', () => {
    const twice = {
      picks: [pick('sqs:GetQueueAttributes', [0]).picks[0], pick('SQS:getqueueattributes', []).picks[0]],
    };
    expect(read(twice)).toMatchObject({
      kind: 'picks',
      picks: [{ action: 'sqs:GetQueueAttributes', resources: [0] }],
    });
  });

  test('questions beside picks take nothing from them', () => {
    const both = {
      ...pick('sqs:GetQueueAttributes', [0]),
      questions: [{ text: 'Which?', choices: ['a', 'b'] }],
    };
    expect(read(both)).toMatchObject({ kind: 'picks', picks: [{ action: 'sqs:GetQueueAttributes' }] });
  });

  test('questions and reasons are one short line without anything hidden', () => {
    const asked = read({
      picks: [],
      questions: [
        {
          text: `Which\n\n# queue\u202e?${'x'.repeat(1000)}`,
          choices: ['a\u200bb', '<!-- x -->', 'c'.repeat(500)],
        },
        { text: '   ', choices: [] },
        ...Array.from({ length: 9 }, () => ({ text: 'More?', choices: ['yes', 'no'] })),
        { text: 'One choice asks nothing', choices: ['yes', 'yes'] },
      ],
    });
    if (asked.kind !== 'questions') throw new Error('expected questions');
    expect(asked.questions).toHaveLength(3);
    expect(asked.questions[0]?.text).toMatch(/^Which # queue\?x+…$/);
    expect(asked.questions[0]?.text.length).toBe(300);
    expect(asked.questions[0]?.choices).toEqual(['ab', `${'c'.repeat(99)}…`]);

    const said = read(
      pick(
        'sqs:GetQueueAttributes',
        [0],
        `pre-approved\u2066\n## by <!-- me --> security ${'!'.repeat(500)}`,
      ),
    );
    const why = said.kind === 'picks' ? (said.picks[0]?.why ?? '') : '';
    expect(why).toMatch(/^pre-approved ## by security !+…$/);
    expect(why.length).toBe(120);
  });

  test('whatever is answered, only what the schema can say comes out', () => {
    const ids = new Set(offered.choices.map(({ action }) => action.id));
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          picks: fc.array(
            fc.record({
              action: fc.oneof(fc.constantFrom(...ids, 'iam:PassRole', '*', '__proto__'), fc.string()),
              resources: fc.array(fc.oneof(fc.integer({ min: -3, max: 4 }), fc.double())),
              why: fc.oneof(fc.string(), fc.constant(null)),
            }),
          ),
          questions: fc.oneof(fc.constant([]), fc.anything()),
        })
        .map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const answer = readAnswer(text, offered, both);
        if (answer.kind !== 'picks') return;
        for (const { action, resources } of answer.picks) {
          const choice = offered.choices.find((each) => each.action.id === action);
          expect(choice).toBeDefined();
          expect(resources.every((index) => choice?.resources.includes(index))).toBe(true);
        }
      }),
    );
  });
});

describe('enumerate', () => {
  test('a service that fits is listed whole: every action of the level that touches a resource', () => {
    expect(offered.left).toBe(0);
    const ids = offered.choices.map(({ action }) => action.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'sqs:GetQueueUrl',
        'sqs:ListQueues',
        'dynamodb:GetItem',
        'dynamodb:ListTables',
      ]),
    );
    for (const { action, resources } of offered.choices) {
      expect(['List', 'Read']).toContain(action.level);
      expect(resources).toEqual(action.resourceTypes.length === 0 ? [] : [action.service === 'sqs' ? 0 : 1]);
    }
  });

  test.each([
    ['EC2 alone', ['ec2']],
    ['six large services', ['ec2', 'sagemaker', 'iot', 'glue', 'rds', 's3']],
  ])('%s is shortened, the likeliest kept, no service crowded out', (_, services) => {
    const large = task('Stop the instance and reboot it, then list the buckets', services, 'write');
    const { choices, left } = enumerated(large);
    const ids = choices.map(({ action }) => action.id);
    expect(left).toBeGreaterThan(0);
    expect(ids.length).toBe(USUAL_ROOM);
    expect(ids).toEqual(
      expect.arrayContaining(['ec2:StopInstances', 'ec2:RebootInstances', 'ec2:DescribeInstances']),
    );
    for (const service of services) {
      expect(ids.filter((id) => id.startsWith(`${service}:`)).length).toBeGreaterThanOrEqual(USUAL_ROOM / 6);
    }
    expect(answerSchema({ choices, left }, large)).toMatchObject({
      properties: {
        picks: { items: { properties: { action: { enum: ids }, resources: { items: { enum: [0] } } } } },
      },
    });
  });

  test('what fits is not shortened', () => {
    const { choices, left } = enumerated(task('Look', ['sqs'], 'write', [QUEUE]));
    expect([left, choices.length > 10]).toEqual([0, true]);
  });

  test.each([
    [1_024, LEAST_ROOM],
    [8_192, 219],
    [200_000, 250],
  ])('a context of %d tokens holds %d actions', (context, room) => {
    expect(roomIn(context)).toBe(room);
  });
});
