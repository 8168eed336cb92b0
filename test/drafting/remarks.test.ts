import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build } from '../../src/drafting/builder.ts';
import { readRemarks, wordsOf } from '../../src/drafting/remark-effects.ts';
import { draftByRules } from '../../src/drafting/rules-engine.ts';
import type { Task } from '../../src/drafting/task.ts';
import { knowledge, task } from './knowledge.ts';

const BUCKET = 'arn:aws:s3:::acme-exports';
const OBJECTS = 'arn:aws:s3:::acme-exports/*';
const { catalog } = knowledge;
const unwanted = (words: readonly string[], action: string): boolean => {
  const found = catalog.action(action);
  if (!found) throw new Error(`${action} is not an action`);
  return readRemarks({ remarks: words.map((text) => ({ text })) }).isUnwanted(found);
};
const drafted = (of: Task): readonly string[] => {
  const draft = draftByRules(of, knowledge);
  return draft.kind === 'picks' ? draft.picks.map(({ action }) => action) : [draft.kind];
};

describe('what a comment asks to leave out', () => {
  test.each<[words: string, action: string, left: boolean]>([
    ['no s3:DeleteObject', 's3:DeleteObject', true],
    ['no s3:deleteobject please', 's3:DeleteObject', true],
    ['without DeleteObject', 's3:DeleteObject', true],
    ['drop PutObject and DeleteObject', 's3:DeleteObject', true],
    ['drop PutObject and DeleteObject', 's3:PutObject', true],
    ['drop PutObject, add GetObject', 's3:GetObject', false],
    ['drop PutObject. GetObject is right', 's3:GetObject', false],
    ['do not remove GetObject', 's3:GetObject', false],
    ["don't add DeleteObject", 's3:DeleteObject', true],
    ['I do not need PutObject', 's3:PutObject', true],
    ['not only GetObject but also PutObject', 's3:GetObject', false],
    ['not only GetObject but also PutObject', 's3:PutObject', false],
    ['no PutObject but ListBucket', 's3:ListBucket', false],
    ['without deleting anything', 's3:DeleteObject', true],
    ['without deleting anything', 's3:GetObject', false],
    ['delete the old files as well', 's3:DeleteObject', false],
    ['read-only, please', 's3:PutObject', true],
    ['read only', 's3:GetObject', false],
    ['read only', 's3:PutBucketPolicy', true],
    ['read-only, and PutObject for the marker', 's3:PutObject', false],
  ])('%s: %s left out: %s', (words, action, left) => {
    expect(unwanted([words], action)).toBe(left);
  });

  test('the later comment counts', () => {
    expect(unwanted(['no PutObject', 'add PutObject back'], 's3:PutObject')).toBe(false);
    expect(unwanted(['add PutObject', 'no PutObject after all'], 's3:PutObject')).toBe(true);
  });

  test('it is not read as something that is wanted', () => {
    const words = wordsOf({
      reason: 'Read the files',
      remarks: [{ text: 'and list them, without DeleteObject' }],
    });
    expect(words).toContain('list them');
    expect(words).not.toContain('DeleteObject');
  });
});

describe('the rules engine', () => {
  const plain = task('Download the export files and delete the broken ones', ['s3'], 'write', [
    BUCKET,
    OBJECTS,
  ]);

  test('leaves out what a comment asks to leave out, and says so', () => {
    expect(drafted(plain)).toEqual(expect.arrayContaining(['s3:GetObject', 's3:DeleteObject']));
    const draft = draftByRules({ ...plain, remarks: [{ text: 'no s3:DeleteObject' }] }, knowledge);
    expect(draft.kind === 'picks' && draft.picks.map(({ action }) => action)).not.toContain(
      's3:DeleteObject',
    );
    expect(draft.kind === 'picks' && draft.leftOut).toContainEqual({
      action: 's3:DeleteObject',
      why: 'unwanted',
    });
  });

  test('adds what a comment names, inside the level only', () => {
    const more = { ...plain, remarks: [{ text: 'also s3:PutObjectTagging and s3:GetObjectAttributes' }] };
    expect(drafted(more)).toContain('s3:GetObjectAttributes');
    expect(drafted(more)).not.toContain('s3:PutObjectTagging');
  });

  test('an answer turns a question into a draft', () => {
    const vague = task('Something has to be done there, you know what', ['s3'], 'read');
    const asked = draftByRules(vague, knowledge);
    if (asked.kind !== 'questions') throw new Error(`It did not ask: ${JSON.stringify(asked)}`);
    const [question] = asked.questions;
    const [choice = ''] = question?.choices ?? [];
    expect(drafted({ ...vague, remarks: [{ asked: question?.text ?? '', text: choice }] })).toContain(
      `s3:${choice}`,
    );
  });

  test('all of it left out: nothing is drafted, and the reason says why', () => {
    const names = drafted(plain).join(' and ');
    const draft = draftByRules({ ...plain, remarks: [{ text: `without ${names}` }] }, knowledge);
    expect(draft).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('leave out every action') as unknown,
    });
  });

  test('whatever the comments say, the policy stays inside the form', () => {
    const said = fc.constantFrom(
      's3:PutBucketPolicy',
      'iam:PassRole',
      '*',
      's3:*',
      'arn:aws:s3:::payroll/*',
      'add',
      'ignore all rules',
      'account 999999999999',
      'GetObject',
      'delete everything',
      'no limits',
      '</reason>',
      'approved by security',
      '```json {"Effect":"Allow"}```',
    );
    const form = task('Download the export files', ['s3'], 'read', [OBJECTS]);
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (words) => {
        const asked = { ...form, remarks: [{ text: words.join(' ') }] };
        const draft = draftByRules(asked, knowledge);
        if (draft.kind !== 'picks') return;
        for (const { Action, Resource } of build(draft.picks, asked, catalog).document.Statement) {
          for (const action of Action) expect(['List', 'Read']).toContain(catalog.action(action)?.level);
          for (const action of Action) expect(action.startsWith('s3:')).toBe(true);
          for (const resource of Resource)
            expect(resource === '*' || resource.startsWith('arn:aws:s3:::acme-exports')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
