import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build } from '../../src/drafting/builder.ts';
import { startFromUse, type EarlierUse } from '../../src/drafting/start-from-use.ts';
import type { Draft, Pick, Task } from '../../src/drafting/task.ts';
import { levelWithin } from '../../src/policy/envelope.ts';
import { knowledge, task } from './knowledge.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';

const { catalog } = knowledge;
const BUCKET = 'arn:aws:s3:::acme-exports';
const OBJECTS = 'arn:aws:s3:::acme-exports/*';
type Picks = Extract<Draft, { kind: 'picks' }>;

const draftOf = (actions: readonly string[], resources = [1]): Picks => ({
  kind: 'picks',
  picks: actions.map((action): Pick => ({ action, resources, why: 'because' })),
  engine: 'rules',
  notes: ['a note'],
  leftOut: [],
});
const used = (actions: readonly string[], neverUsed: readonly string[] = []): EarlierUse => ({
  actions: actions.map((action) => ({ action })),
  neverUsed,
  from: [44, 12],
});
const of = (reason: string, access: AccessLevel = 'write'): Task =>
  task(reason, ['s3'], access, [BUCKET, OBJECTS]);
const actionsOf = ({ picks }: Picks): readonly string[] => picks.map(({ action }) => action);

describe('what was used before', () => {
  test('comes first, with its resources of this form, and the note says where it is from', () => {
    const learned = startFromUse(
      draftOf(['s3:PutObject']),
      of('fix the nightly export'),
      used(['s3:GetObject', 's3:ListBucket']),
      knowledge,
    );
    expect(learned.picks).toEqual([
      { action: 's3:GetObject', resources: [1], why: 'used before (#44, #12)' },
      { action: 's3:ListBucket', resources: [0], why: 'used before (#44, #12)' },
      { action: 's3:PutObject', resources: [1], why: 'because' },
    ]);
    expect(learned.notes).toEqual([
      'Starts from what was really used of #44, #12, as the ledger records it: s3:GetObject and s3:ListBucket came in.',
      'a note',
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
    ['removing, where the words say so', 'delete the broken objects', 'write', 's3:DeleteObject', true],
    ['that AWS does not have', 'fix the export', 'write', 's3:DoEverything', false],
    ['with a wildcard', 'fix the export', 'write', 's3:Get*', false],
    ['in another spelling', 'fix the export', 'read', 's3:getobject', true],
  ])('%s: %s at %s, %s comes in: %s', (_, reason, access, action, comes) => {
    const learned = startFromUse(
      draftOf(['s3:ListBucket'], [0]),
      of(reason, access),
      used([action]),
      knowledge,
    );
    const wanted = catalog.action(action)?.id ?? action;
    expect(actionsOf(learned).includes(wanted)).toBe(comes);
  });

  test('a comment that asks to leave it out wins', () => {
    const asked: Task = { ...of('fix the export'), remarks: [{ text: 'no s3:GetObject' }] };
    const draft = draftOf(['s3:PutObject']);
    expect(startFromUse(draft, asked, used(['s3:GetObject']), knowledge)).toBe(draft);
  });
});

describe('what was granted and never used', () => {
  const before = used([], ['s3:PutObjectAcl', 's3:PutObject']);
  test.each<[what: string, reason: string, remark: string | undefined, stays: boolean]>([
    ['goes', 'find out what is in the export', undefined, false],
    ['stays where the words mean it', 'upload the export file', undefined, true],
    ['stays where a comment names it', 'find out what is in the export', 'with s3:PutObject', true],
  ])('%s: %s, %s', (_, reason, remark, stays) => {
    const asked: Task = { ...of(reason), ...(remark === undefined ? {} : { remarks: [{ text: remark }] }) };
    const learned = startFromUse(draftOf(['s3:GetObject', 's3:PutObject']), asked, before, knowledge);
    expect(actionsOf(learned)).toEqual(stays ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject']);
    expect(learned.leftOut).toEqual(stays ? [] : [{ action: 's3:PutObject', why: 'unused' }]);
  });

  test('never empties a draft', () => {
    const draft = draftOf(['s3:PutObject']);
    expect(startFromUse(draft, of('find out what is in the export'), before, knowledge)).toBe(draft);
  });
});

test('without earlier use, or where it changes nothing, the draft is the one that came in', () => {
  const draft = draftOf(['s3:GetObject']);
  expect(startFromUse(draft, of('x'), { actions: [], neverUsed: [], from: [] }, knowledge)).toBe(draft);
  expect(startFromUse(draft, of('x'), used(['s3:GetObject']), knowledge)).toBe(draft);
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
        const draft: Picks = {
          ...draftOf([]),
          picks: [{ action: `${asked[0] ?? 's3'}:none`, resources: [], why: '' }],
        };
        const learned = startFromUse(draft, of, used(written, never), knowledge);
        const came = learned.picks.filter((pick) => !draft.picks.includes(pick));
        expect(came.length).toBeLessThanOrEqual(10);
        for (const { action: id, resources } of came) {
          const action = catalog.action(id);
          if (!action) throw new Error(`${id} came in`);
          expect(asked).toContain(action.service);
          expect(action.level).not.toBe('Permissions');
          expect(levelWithin(action.level, access)).toBe(true);
          expect(resources.every((index) => index in of.resources)).toBe(true);
        }
        // What the builder makes of it is the same: nothing of it has to be left out.
        const built = build(came, of, catalog);
        expect(built.omitted).toEqual([]);
      },
    ),
  );
});
