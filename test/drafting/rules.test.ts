import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { draftByRules } from '../../src/drafting/rules-engine.ts';
import type { Task } from '../../src/drafting/task.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import { levelWithin } from '../../src/policy/envelope.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge, task } from './knowledge.ts';
import { ACCESS_LEVELS } from '../../src/terms/access-level.ts';

const { catalog } = knowledge;

const actionsOf = (request: Task): readonly string[] => {
  const draft = draftByRules(request, knowledge);
  return draft.kind === 'picks' ? draft.picks.map(({ action }) => action) : [];
};

interface Job {
  readonly id: string;
  readonly reason: string;
  readonly services: readonly string[];
  readonly needed: readonly string[];
}
const jobs = JSON.parse(readFileSync(new URL('./jobs.json', import.meta.url), 'utf8')) as readonly Job[];

describe('jobs in plain words', () => {
  const scored = jobs.map(({ id, reason, services, needed }) => {
    const access = Object.fromEntries(
      services.map((service) => [
        service,
        smallestLevel(
          needed
            .filter((each) => each.startsWith(`${service}:`))
            .flatMap((each) => catalog.action(each)?.level ?? []),
        ),
      ]),
    );
    const request: Task = {
      reason,
      services: services.map((name) => Service.of(name)),
      resources: ['*'],
      access,
    };
    const granted = actionsOf(request);
    return { id, request, granted, needed, hit: needed.filter((action) => granted.includes(action)).length };
  });

  test('every needed action exists', () => {
    const unknown = jobs.flatMap(({ needed }) =>
      needed.filter((action) => catalog.action(action)?.id !== action),
    );
    expect(unknown).toEqual([]);
  });

  test('recall is at least 0.90', () => {
    const recall = scored.reduce((sum, { hit, needed }) => sum + hit / needed.length, 0) / scored.length;
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('half are sufficient with at most one extra action for each needed one', () => {
    const tight = scored.filter(
      ({ hit, needed, granted }) => hit === needed.length && granted.length <= 2 * needed.length,
    );
    expect(tight.length / scored.length).toBeGreaterThanOrEqual(0.5);
  });

  test('nothing above the level', () => {
    for (const { request, granted } of scored) {
      for (const id of granted) {
        const action = catalog.action(id);
        expect(action && levelWithin(action.level, request.access[action.service] ?? 'list')).toBe(true);
      }
    }
  });
});

describe('permissions only in so many words', () => {
  test('a general reason at level permissions gets none', () => {
    const granted = actionsOf(task('Look after the deployment', ['iam'], 'permissions'));
    expect(granted.filter((id) => catalog.action(id)?.level === 'Permissions')).toEqual([]);
  });
  test('a clear one gets what it names', () => {
    expect(actionsOf(task('Attach the audit policy to the role', ['iam'], 'permissions'))).toContain(
      'iam:AttachRolePolicy',
    );
  });
});

describe('a pasted AccessDenied message', () => {
  test('the permission that AWS names is the draft', () => {
    const reason =
      'I get: User: arn:aws:iam::111122223333:user/kim is not authorized to perform: dynamodb:DescribeTimeToLive on resource: x';
    expect(actionsOf(task(reason, ['dynamodb'], 'read'))).toEqual(['dynamodb:DescribeTimeToLive']);
  });
  test('an operation is turned into its permission', () => {
    const reason = 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied';
    expect(actionsOf(task(reason, ['s3'], 'read'))).toEqual(['s3:ListBucket']);
  });
  test('what the level forbids is not drafted, and the note says so', () => {
    const reason = 'not authorized to perform: s3:DeleteObject. I need to read the reports';
    const draft = draftByRules(task(reason, ['s3'], 'read'), knowledge);
    expect(draft.kind === 'picks' && draft.picks.map(({ action }) => action)).not.toContain(
      's3:DeleteObject',
    );
    expect(draft.kind === 'picks' && draft.notes.join(' ')).toContain('s3:DeleteObject');
  });
});

describe('when there is nothing to go by', () => {
  test('no word and no resource: a question with choices', () => {
    const draft = draftByRules(task('as discussed', ['sqs'], 'read'), knowledge);
    expect(draft.kind).toBe('questions');
    expect(draft.kind === 'questions' && draft.questions[0]?.choices.length).toBeGreaterThan(1);
  });
  test('resources of another service: none, with what to check', () => {
    const draft = draftByRules(task('send mail', ['iam'], 'tagging', ['arn:aws:s3:::b']), knowledge);
    expect(['none', 'picks']).toContain(draft.kind);
    const unknown = draftByRules(task('read', ['nosuch'], 'read'), knowledge);
    expect(unknown.kind).toBe('none');
    expect(unknown.kind === 'none' && unknown.reason).toContain('nosuch');
  });
});

const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890';
const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
const levelOf = (id: string): string | undefined => knowledge.catalog.action(id)?.level;

describe('words that only read, at a level that changes', () => {
  test.each<[reason: string, service: string, resource: string]>([
    ['Look at the instance', 'ec2', INSTANCE],
    ['Check an order of a customer', 'dynamodb', TABLE],
    ['Look into why the database is slow', 'rds', 'arn:aws:rds:eu-west-1:111122223333:db:orders'],
    [
      'See what is wrong with the function',
      'lambda',
      'arn:aws:lambda:eu-west-1:111122223333:function:orders',
    ],
  ])('%s: reads, and a note says that nothing else is drafted', (reason, service, resource) => {
    const draft = draftByRules(task(reason, [service], 'write', [resource]), knowledge);
    if (draft.kind !== 'picks') throw new Error(draft.kind);
    expect(draft.picks.length).toBeGreaterThan(0);
    for (const { action } of draft.picks) expect(['List', 'Read']).toContain(levelOf(action));
    expect(draft.notes.join()).toContain(`The words speak of nothing that changes ${service}`);
  });

  test('with a word for a change it is drafted, and there is no such note', () => {
    const draft = draftByRules(
      task('Look at the instance and reboot it', ['ec2'], 'write', [INSTANCE]),
      knowledge,
    );
    if (draft.kind !== 'picks') throw new Error(draft.kind);
    expect(draft.picks.map(({ action }) => action)).toContain('ec2:RebootInstances');
    expect(draft.notes).toEqual([]);
  });
});

describe('words that say nothing of what to change', () => {
  const vague = task('Fix the instance', ['ec2'], 'write', [INSTANCE]);

  test('a question with the likeliest, not a draft of all that is common', () => {
    const draft = draftByRules(vague, knowledge);
    if (draft.kind !== 'questions') throw new Error(draft.kind);
    expect(draft.questions[0]?.choices).toEqual(expect.arrayContaining(['StopInstances', 'StartInstances']));
  });

  test('an answer, by choices or in words, makes a short draft of it', () => {
    for (const text of ['StopInstances, StartInstances', 'stop it and start it again']) {
      const draft = draftByRules({ ...vague, remarks: [{ text }] }, knowledge);
      if (draft.kind !== 'picks') throw new Error(draft.kind);
      const actions = draft.picks.map(({ action }) => action);
      expect(actions).toEqual(expect.arrayContaining(['ec2:StopInstances', 'ec2:StartInstances']));
      expect(actions.length).toBeLessThanOrEqual(5);
    }
  });

  test('a text about policies is no job: it is drafted as before', () => {
    const about = task('This policy allows access to instances', ['ec2'], 'write', [INSTANCE]);
    expect(draftByRules(about, knowledge).kind).toBe('picks');
  });
});

describe('ablation', () => {
  test('what removes is left out when nobody spoke of removing', () => {
    const table = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
    const granted = actionsOf(task('work with the table', ['dynamodb'], 'write', [table]));
    expect(granted).not.toContain('dynamodb:DeleteTable');
  });
});

test('any words, any level: the same draft twice, known actions, within the level, each once', () => {
  const services = fc.uniqueArray(fc.constantFrom('s3', 'ec2', 'iam', 'sqs', 'lambda'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400 }),
      services,
      fc.constantFrom(...ACCESS_LEVELS),
      (reason, names, access) => {
        const request = task(reason, names, access);
        const granted = actionsOf(request);
        expect(actionsOf(request)).toEqual(granted);
        expect(new Set(granted).size).toBe(granted.length);
        for (const id of granted) {
          const action = catalog.action(id);
          expect(
            action && names.some((name) => name === action.service) && levelWithin(action.level, access),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
