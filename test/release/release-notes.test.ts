import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { notesOf } from '../../scripts/release-notes.ts';

/** A release: its notes, and a job that may publish without running anything of the tag. */

const CHANGES = `# Changes

## Unreleased

- Later.

## [1.2.3] - 2026-11-30

### For operators

- One.

## 1.2.2

- Two.

## 1.2.0

## 1.1.0
`;

test.each([
  ['1.2.3', '### For operators\n\n- One.'],
  ['1.2.2', '- Two.'],
  ['1.2', undefined],
  ['1.2.0', undefined],
  ['1.1.0', undefined],
  ['9.9.9', undefined],
  ['', undefined],
])('notes of %j: %j', (version, notes) => {
  expect(notesOf(CHANGES, version)).toBe(notes);
});

test('what can write, sign and publish checks nothing out and runs nothing of the repository', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../.github/workflows/release.yml'), 'utf8');
  const { permissions, jobs } = parse(text) as {
    permissions: object;
    jobs: Record<string, { permissions: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
  };
  expect(permissions).toEqual({});
  const writing = Object.values(jobs).filter((job) => Object.values(job.permissions).includes('write'));
  expect(writing).toHaveLength(1);
  for (const { uses = '', run = '' } of writing.flatMap(({ steps }) => steps))
    expect(`${uses} ${run}`).not.toMatch(/checkout|npm|node /);
  for (const [, uses = ''] of text.matchAll(/uses: (.+)$/gm)) expect(uses).toMatch(/@[0-9a-f]{40} # v\d/);
});
