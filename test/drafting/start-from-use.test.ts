import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build } from '../../src/drafting/builder.ts';
import { startFromUse, type EarlierUse } from '../../src/drafting/start-from-use.ts';
import type { GroundedDraft, GroundedPick } from '../../src/drafting/grounded-draft.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { picksOf } from '../../src/drafting/draft-outcome.ts';
import type { Task } from '../../src/drafting/task.ts';
import { levelWithin } from '../../src/policy/envelope.ts';
import { knowledge, task } from './knowledge.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';

const { catalog } = knowledge;
const BUCKET = 'arn:aws:s3:::acme-exports';
const OBJECTS = 'arn:aws:s3:::acme-exports/*';
const pickOf = (id: string, kind: 'words' | 'dependency', resources = [1]): GroundedPick => {
  const action = catalog.action(id);
  if (!action) throw new Error(`${id} is not an action`);
  return { action, resources, grounds: [{ kind }] };
};
/** A draft of a request that words have grounded, but for what belongs to it. */
const draftOf = (of: Task, words: readonly string[], beside: readonly string[] = []): GroundedDraft => ({
  ...groundDraft(of, knowledge),
  picks: [...words.map((id) => pickOf(id, 'words')), ...beside.map((id) => pickOf(id, 'dependency'))],
  leftOut: [],
});
const used = (actions: readonly string[], neverUsed: readonly string[] = []): EarlierUse => ({
  actions: actions.map((action) => ({ action })),
  neverUsed,
  from: [44, 12],
});
const of = (reason: string, access: AccessLevel = 'write'): Task =>
  task(reason, ['s3'], access, [BUCKET, OBJECTS]);
const actionsOf = ({ picks }: GroundedDraft): readonly string[] => picks.map(({ action }) => action.id);

describe('what was used before', () => {
  test('comes first, with its resources of this form, and its ground says where it is from', () => {
    const asked = of('fix the nightly export');
    const learned = startFromUse(
      draftOf(asked, ['s3:PutObject']),
      asked,
      used(['s3:GetObject', 's3:ListBucket']),
      catalog,
    );
    const grounds = [{ kind: 'used', requests: [44, 12] }];
    expect(learned.picks.map(({ action, ...rest }) => ({ action: action.id, ...rest }))).toEqual([
      { action: 's3:GetObject', resources: [1], grounds },
      { action: 's3:ListBucket', resources: [0], grounds },
      { action: 's3:PutObject', resources: [1], grounds: [{ kind: 'words' }] },
    ]);
  });

  test.each<[what: string, reason: string, access: AccessLevel, action: string, comes: boolean]>([
    ['in the level', 'fix the export', 'read', 's3:GetObject', true],
    ['above the level', 'fix the export', 'read', 's3:PutObject', false],
    ['of another service', 'fix the export', 'write', 'sqs:SendMessage', false],
    ['for other resources', 'fix the export', 'write', 's3:PutAccessPointPolicy', false],
    ['changing permissions, at the level write', 'fix the export', 'write', 's3:PutBucketPolicy', false],
    [
      'changing permissions, at that level',
      'set the bucket policy',
      'permissions',
      's3:PutBucketPolicy',
      false,
    ],
    ['removing, where no word says so', 'fix the export', 'write', 's3:DeleteObject', false],
    ['that empties, where no word says so', 'fix the export', 'write', 's3:DeleteObjectVersion', false],
    ['that AWS does not have', 'fix the export', 'write', 's3:DoEverything', false],
    ['with a wildcard', 'fix the export', 'write', 's3:Get*', false],
    ['in another spelling', 'fix the export', 'read', 's3:getobject', true],
  ])('%s: %s at %s, %s comes in: %s', (_, reason, access, action, comes) => {
    const asked = of(reason, access);
    const learned = startFromUse(draftOf(asked, ['s3:ListBucket']), asked, used([action]), catalog);
    const wanted = catalog.action(action)?.id ?? action;
    expect(actionsOf(learned).includes(wanted)).toBe(comes);
  });

  test('a comment that asks to leave it out wins', () => {
    const asked: Task = { ...of('fix the export'), remarks: [{ text: 'no s3:GetObject' }] };
    const draft = draftOf(asked, ['s3:PutObject']);
    expect(startFromUse(draft, asked, used(['s3:GetObject']), catalog)).toBe(draft);
  });
});

describe('what was granted and never used', () => {
  const before = used([], ['s3:PutObjectAcl', 's3:PutObject']);
  test('goes where only another action brought it', () => {
    const asked = of('find out what is in the export');
    const learned = startFromUse(draftOf(asked, ['s3:GetObject'], ['s3:PutObject']), asked, before, catalog);
    expect(actionsOf(learned)).toEqual(['s3:GetObject']);
    expect(learned.leftOut).toEqual([{ action: 's3:PutObject', code: 'unused' }]);
  });

  test('stays where words ask for it', () => {
    const asked = of('upload the export file');
    const draft = draftOf(asked, ['s3:GetObject', 's3:PutObject']);
    expect(startFromUse(draft, asked, before, catalog)).toBe(draft);
  });

  test('never empties a draft', () => {
    const asked = of('find out what is in the export');
    const draft = draftOf(asked, [], ['s3:PutObject']);
    expect(startFromUse(draft, asked, before, catalog)).toBe(draft);
  });
});

test('without earlier use, or where it changes nothing, the draft is the one that came in', () => {
  const draft = draftOf(of('x'), ['s3:GetObject']);
  expect(startFromUse(draft, of('x'), { actions: [], neverUsed: [], from: [] }, catalog)).toBe(draft);
  expect(startFromUse(draft, of('x'), used(['s3:GetObject']), catalog)).toBe(draft);
});

test('whatever the ledger says, nothing outside the request comes of it, and nothing that changes permissions', () => {
  const services = ['s3', 'sqs', 'iam', 'ec2', 'kms'] as const;
  const ids = services.flatMap((service) => (catalog.actionsOf(service) ?? []).map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 40 }),
      fc.array(fc.constantFrom(...ids), { maxLength: 10 }),
      fc.subarray([...services], { minLength: 1 }),
      fc.constantFrom<AccessLevel>('list', 'read', 'write', 'tagging', 'permissions'),
      (written, never, asked, access) => {
        const of = task('fix the nightly export', asked, access, [
          OBJECTS,
          'arn:aws:sqs:eu-west-1:111122223333:jobs',
        ]);
        const draft = draftOf(of, []);
        const learned = startFromUse(draft, of, used(written, never), catalog);
        const came = learned.picks.filter((pick) => !draft.picks.includes(pick));
        expect(came.length).toBeLessThanOrEqual(10);
        for (const { action, resources } of came) {
          expect(asked).toContain(action.service);
          expect(action.level).not.toBe('Permissions');
          expect(levelWithin(action.level, access)).toBe(true);
          expect(resources.every((index) => index in of.resources)).toBe(true);
        }
        // What the builder makes of it is the same: nothing of it has to be left out.
        const built = build(picksOf({ ...learned, picks: came }), of, catalog);
        expect(built.omitted).toEqual([]);
      },
    ),
  );
});
