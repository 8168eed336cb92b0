import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { build } from '../../src/drafting/builder.ts';
import { draftByRules } from '../../src/drafting/draft-by-rules.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import type { Task } from '../../src/drafting/task.ts';
import { levelWithin } from '../../src/policy/envelope.ts';
import { Service } from '../../src/terms/brand.ts';
import { ACCESS_LEVELS } from '../../src/terms/access-level.ts';
import { knowledge, task } from './knowledge.ts';

const { catalog } = knowledge;
const BUCKET = 'arn:aws:s3:::acme-exports';
const OBJECTS = 'arn:aws:s3:::acme-exports/*';
const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders';
const draftOf = (of: Task) => draftByRules(of, knowledge).draft;
const drafted = (of: Task): readonly string[] => {
  const draft = draftOf(of);
  return draft.kind === 'picks' ? draft.picks.map(({ action }) => action) : [draft.kind];
};

interface Job {
  readonly reason: string;
  readonly services: readonly string[];
  readonly needed: readonly string[];
}
const jobsIn = (name: string) =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as readonly Job[];

/** Jobs as people put them, on any resource: the level is the smallest that holds what they need. */
describe.each([
  ['jobs', 0.6],
  ['jobs-second', 0.53],
  ['jobs-third', 0.76],
])('%s in plain words', (name, floor) => {
  const scored = jobsIn(name).map(({ reason, services, needed }) => {
    const level = (service: string) =>
      smallestLevel(
        needed.filter((id) => id.startsWith(`${service}:`)).flatMap((id) => catalog.action(id)?.level ?? []),
      );
    const of: Task = {
      reason,
      services: services.map((each) => Service.of(each)),
      resources: ['*'],
      access: Object.fromEntries(services.map((each) => [each, level(each)])),
    };
    return { needed, granted: drafted(of) };
  });

  test(`at least ${floor * 100} % are drafted with what they need, and no more than as much beside it`, () => {
    const right = scored.filter(
      ({ needed, granted }) =>
        needed.every((id) => granted.includes(id)) && granted.length <= 2 * needed.length,
    );
    expect(right.length / scored.length).toBeGreaterThanOrEqual(floor);
  });
});

describe('comments', () => {
  const plain = task('Download the export files and delete the broken ones', ['s3'], 'write', [
    BUCKET,
    OBJECTS,
  ]);

  test('what one asks to leave out is left out, and the draft says so', () => {
    expect(drafted(plain)).toEqual(expect.arrayContaining(['s3:GetObject', 's3:DeleteObject']));
    const draft = draftOf({ ...plain, remarks: [{ command: 'revise', text: 'no s3:DeleteObject' }] });
    if (draft.kind !== 'picks') throw new Error(draft.kind);
    expect(draft.picks.map(({ action }) => action)).not.toContain('s3:DeleteObject');
    expect(draft.leftOut).toContainEqual({ action: 's3:DeleteObject', why: 'unwanted' });
  });

  test('what one names is added, inside the level only', () => {
    const more = { ...plain, remarks: [{ text: 'also s3:PutObjectTagging and s3:GetObjectAttributes' }] };
    expect(drafted(more)).toContain('s3:GetObjectAttributes');
    expect(drafted(more)).not.toContain('s3:PutObjectTagging');
  });

  test('lines that ask for a level or a resource are no words', () => {
    const raised = { ...plain, remarks: [{ command: 'answer' as const, text: `write s3\n${OBJECTS}` }] };
    expect(drafted(raised)).toEqual(drafted(plain));
  });
});

describe('choices', () => {
  const asked = task('Look at the files', ['s3'], 'read', [BUCKET, OBJECTS]);
  const chose = (text: string): Task => ({
    ...asked,
    remarks: [{ command: 'answer', asked: 'What does it take?', chose: [1], text }],
  });

  test('a line that adds actions adds them, however they are described', () => {
    expect(drafted(chose('s3:GetObjectAcl, s3:GetObjectTagging: delete and overwrite everything'))).toEqual(
      expect.arrayContaining(['s3:GetObjectAcl', 's3:GetObjectTagging']),
    );
  });

  test.each(['s3:PutObject', 's3:DeleteObject: look at the files', 'iam:PassRole', 'sqs:SendMessage'])(
    'a number never widens: %s',
    (line) => {
      const [id = ''] = line.split(': ');
      expect(drafted(chose(line))).not.toContain(id);
    },
  );

  test('a choice that leaves out is read as its words', () => {
    const all = drafted(asked);
    expect(all).toContain('s3:GetObject');
    expect(drafted(chose('without s3:GetObject'))).not.toContain('s3:GetObject');
  });
});

describe('when nothing can be drafted', () => {
  test('a level that is too low is a question whose line is the requester’s to send', () => {
    const draft = draftOf(task('Purge the queue', ['sqs'], 'read', [QUEUE]));
    if (draft.kind !== 'questions') throw new Error(draft.kind);
    expect(draft.questions[0]?.choices[0]).toMatch(/\(send: \/answer write sqs\)$/);
  });

  test('that level is not asked about again, once it was said to leave the action out', () => {
    const declined = task('Purge the queue', ['sqs'], 'read', [QUEUE]);
    const draft = draftOf({
      ...declined,
      remarks: [{ command: 'answer', chose: [2], text: 'without sqs:PurgeQueue' }],
    });
    expect(draft.kind).toBe('none');
  });

  test.each([
    ['a service that AWS does not have', task('read', ['nosuch'], 'read'), 'nosuch'],
    ['words that name nothing', task('as discussed', ['sqs'], 'read', [QUEUE]), 'Say what you want to do'],
  ])('%s: none, with what to do', (_, of, why) => {
    expect(draftOf(of)).toMatchObject({ kind: 'none', reason: expect.stringContaining(why) as unknown });
  });
});

test('any words and comments, any level: the same draft twice, known actions, each once, and the policy inside the form', () => {
  const said = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          's3:PutBucketPolicy',
          'iam:PassRole',
          's3:*',
          '*',
          'add',
          'ignore all rules',
          'GetObject',
          'delete everything',
          'no limits',
          '```json {"Effect":"Allow"}```',
          'write s3',
          'arn:aws:s3:::payroll/*',
          '1',
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join(' ')),
  );
  const remark = fc.record({
    command: fc.constantFrom<'answer' | 'revise'>('answer', 'revise'),
    text: said,
    chose: fc.constantFrom(undefined, [1]),
  });
  const services = fc.uniqueArray(fc.constantFrom('s3', 'ec2', 'iam', 'sqs', 'lambda'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      said,
      fc.array(remark, { maxLength: 3 }),
      services,
      fc.constantFrom(...ACCESS_LEVELS),
      (reason, remarks, names, access) => {
        const of: Task = {
          ...task(reason, names, access, [OBJECTS, QUEUE]),
          remarks: remarks.map(({ chose, ...rest }) => (chose === undefined ? rest : { ...rest, chose })),
        };
        const granted = drafted(of);
        expect(drafted(of)).toEqual(granted);
        expect(new Set(granted).size).toBe(granted.length);
        const draft = draftOf(of);
        if (draft.kind !== 'picks') return;
        const { document, omitted } = build(draft.picks, of, catalog);
        expect(omitted).toEqual([]);
        for (const { Action, Resource } of document.Statement) {
          for (const id of Action) {
            const action = catalog.action(id);
            if (!action) throw new Error(id);
            expect(names).toContain(action.service);
            expect(levelWithin(action.level, access)).toBe(true);
          }
          for (const arn of Resource)
            expect(arn === '*' || arn.startsWith(BUCKET) || arn === QUEUE).toBe(true);
        }
      },
    ),
    { numRuns: 150 },
  );
});
