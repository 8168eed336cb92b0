import { afterEach, describe, expect, test } from '@jest/globals';
import { Sha } from '../../src/terms/brand.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { bring, filesOf, standingCompany, standingOf, use } from './standing-scene.ts';

/**
 * A standing approval that was removed stays removed, however the history is merged afterwards: what git shows of a path's history follows one parent
 * of a merge only.
 */
let acme: Company;
afterEach(() => acme.close());

const FILES = filesOf(standingOf({ uses: 50 }));
const NONE = Object.fromEntries(Object.keys(FILES).map((path) => [path, null]));

/** A commit with the tree of its first parent, or of another commit: what `git merge -s ours` makes. */
async function joined(parents: readonly Sha[], treeOf = parents[0]): Promise<Sha> {
  const tree = treeOf && acme.repository.state.git.commit(treeOf)?.tree;
  const made = await acme.github.as('mallory').request('POST', `/repos/${REPOSITORY}/git/commits`, {
    message: 'Merge',
    tree,
    parents,
  });
  return Sha.of((made.body as { readonly sha: string }).sha);
}

/** Merged as a merge commit, by somebody on the bypass list. */
async function mergeBranch(branch: string, at: Sha): Promise<void> {
  acme.repository.push(branch, at, 'mallory');
  const pull = await acme.github.as('mallory').openPull(REPOSITORY, { title: 'Tidy', head: branch });
  await acme.github.as('bob').approve(REPOSITORY, pull);
  acme.repository.mergePastRules(pull, 'acme-admin', 'merge');
  acme.clock.advance(MINUTE);
}

/** Brought and merged; then removed, except where it is said to stay. */
async function old(removed = true): Promise<Sha> {
  acme = await standingCompany();
  await bring(acme, FILES);
  const then = acme.repository.tip();
  if (removed) await bring(acme, NONE);
  return then;
}

describe('one that was removed gives nothing', () => {
  const refused = async (): Promise<void> => {
    for (const [path, text] of Object.entries(FILES)) expect(acme.repository.read(path)).toBe(text);
    const issue = await use(acme);
    expect(acme.comments(issue).join('\n')).toContain('(`standing-replaced`)');
    expect(acme.attached()).toEqual([]);
  };

  test('though a branch from before was merged with its own tree', async () => {
    const then = await old();
    await mergeBranch('old', await joined([then, acme.repository.tip()]));
    await refused();
  });

  test('though the default branch was moved on to such a merge itself', async () => {
    const then = await old();
    acme.repository.push('main', await joined([then, acme.repository.tip()]), 'acme-admin');
    await refused();
  });

  test('though it was put back in a branch of its own, and that merged beside one from before', async () => {
    const then = await old();
    const back = await joined([acme.repository.tip()], then);
    await mergeBranch('old', await joined([then, back]));
    await refused();
  });

  test('though the default branch was put back to another history that holds its files', async () => {
    const then = await old();
    const [before] = acme.repository.state.git.commit(then)?.parents ?? [];
    if (before === undefined) throw new Error('It has no parent.');
    const other = await joined([before], then);
    acme.repository.push('main', other, 'acme-admin');
    const issue = await use(acme);
    expect(acme.comments(issue).join('\n')).toContain('is **not given**');
    expect(acme.attached()).toEqual([]);
  });
});

test('merges of branches that began before it, or after it, leave it as it is', async () => {
  const then = await old(false);
  const [before] = acme.repository.state.git.commit(then)?.parents ?? [];
  if (before === undefined) throw new Error('It has no parent.');
  for (const [branch, onto] of [
    ['early', before],
    ['late', then],
  ] as const) {
    acme.repository.write({ [`notes/${branch}.txt`]: 'A note.' }, { by: 'mallory', branch, onto });
    await mergeBranch(branch, acme.repository.tip(branch));
  }
  const issue = await use(acme);
  expect(acme.comments(issue).join('\n')).toContain('your access is live');
  expect(acme.attached()).toHaveLength(1);
});
