import { afterEach, describe, expect, test } from '@jest/globals';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import type { Verdict } from '../../src/approval/verify.ts';
import { commitOnBranch } from '../../src/github/draft-branch.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { APP, filesOf, JOB, OWNERS, POLICY, REPO, scene, type Scene } from './github-scene.ts';
import { seconds } from './good-facts.ts';

let open: Scene[] = [];
const set = async (options?: Parameters<typeof scene>[0]): Promise<Scene> => {
  const made = await scene(options);
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()));
  open = [];
});

const codes = (verdict: Verdict): readonly ReasonCode[] =>
  verdict.approved ? [] : [...new Set(verdict.reasons.map(({ code }) => code))].sort();
const reasons = (verdict: Verdict): readonly string[] =>
  verdict.approved ? [] : verdict.reasons.map(({ code, message }) => `${code}: ${message}`);
const head = (s: Scene): string => s.repository.pull(s.pull).pull.head.sha;

describe('the right ones pass', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('approved by an owner, %s', async (method) => {
    const s = await set();
    await s.github.as('olga').approve(REPO, s.pull);
    s.clock.advance(60);
    const mergedAt = s.clock.now();
    await s.github.as('will').merge(REPO, s.pull, method);
    s.clock.advance(60);
    const verdict = await s.verify();
    expect(reasons(verdict)).toEqual([]);
    if (!verdict.approved) throw new Error('refused');
    expect(verdict.window).toEqual({ from: mergedAt, until: addSeconds(mergedAt, seconds(8 * 3600)) });
    expect(verdict.approvers.map(({ login, by }) => [login, by])).toEqual([['olga', 'review']]);
    expect(verdict.pull).toBe(s.pull);
    expect(verdict.head).toBe(head(s));
    expect(verdict.unprotected).toEqual([]);
    expect(verdict.policyText).toBe(POLICY);
  });

  test('several landed by one merge queue', async () => {
    const s = await set();
    await s.github.as('will').openPull(REPO, { title: 'x', head: await otherBranch(s) });
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('olga').approve(REPO, s.pull + 1);
    s.repository.mergeTogether([s.pull + 1, s.pull], 'otto', 'squash');
    expect(reasons(await s.verify())).toEqual([]);
  });

  test('two approvers, one of them by merging', async () => {
    const s = await set();
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('otto').merge(REPO, s.pull);
    const verdict = await s.verify({ required: 2 });
    expect(reasons(verdict)).toEqual([]);
    expect(verdict.approvers.map(({ login, by }) => [login, by])).toEqual([
      ['olga', 'review'],
      ['otto', 'merge'],
    ]);
  });

  test('merged too early, and approved after the merge', async () => {
    const s = await set();
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('will').merge(REPO, s.pull);
    const early = await s.verify({ required: 2 });
    expect([codes(early), !early.approved && early.waiting]).toEqual([
      ['approvals-missing', 'not-code-owner'],
      true,
    ]);
    s.clock.advance(3600);
    await s.github.as('otto').approve(REPO, s.pull);
    expect(reasons(await s.verify({ required: 2 }))).toEqual([]);
  });

  test('a member of a team, with the token of an App; without one the team counts for nobody', async () => {
    const s = await set({ codeowners: '* @acme/security\n' });
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('will').merge(REPO, s.pull);
    expect(reasons(await s.verify({}, APP))).toEqual([]);
    const without = await s.verify({}, JOB);
    expect(codes(without)).toContain('team-unread');
    expect(reasons(without).join('\n')).toMatch(/GitHub App with "Members: read"/);
  });

  test('drafted anew before the approval, and the branch deleted after the merge', async () => {
    const s = await set();
    const branch = `aws-jit/${s.request.issue}`;
    await commitOnBranch(s.bot, branch, s.repository.tip(branch), 'Revise', { [s.paths.review]: null });
    await commitOnBranch(s.bot, branch, s.repository.tip(branch), 'Revise', filesOf(s.request));
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('olga').merge(REPO, s.pull, 'rebase');
    s.repository.push(branch, undefined, 'will');
    expect(reasons(await s.verify())).toEqual([]);
  });

  test('reverted and merged again: still the first pull request, its approval and its window', async () => {
    const s = await set();
    await s.github.as('olga').approve(REPO, s.pull);
    const mergedAt = s.clock.now();
    await s.github.as('olga').merge(REPO, s.pull, 'squash');
    s.clock.advance(60);
    const none = { [s.paths.request]: null, [s.paths.policy]: null, [s.paths.review]: null };
    s.repository.write(none, { by: 'otto', message: 'Revert' });
    expect(codes(await s.verify())).toContain('file-missing');
    s.clock.advance(60);
    s.repository.write(filesOf(s.request), { by: 'otto', message: 'Again' });
    const verdict = await s.verify();
    expect(reasons(verdict)).toEqual([]);
    expect(verdict.window?.from).toBe(mergedAt);
  });
});

/** A branch with a harmless change, by a writer. */
const otherBranch = (s: Scene): Promise<string> => {
  s.repository.write({ 'docs/note.md': 'A note.\n' }, { by: 'will', branch: 'note' });
  return Promise.resolve('note');
};

/** Acts that end with the files on main, approved by an owner as far as GitHub shows; each is refused with these codes. */
const ATTACKS: Record<string, readonly [(s: Scene) => Promise<unknown>, readonly ReasonCode[]]> = {
  'push after the approval, merged past the rules': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      const branch = `aws-jit/${s.request.issue}`;
      await commitOnBranch(s.bot, branch, s.repository.tip(branch), 'Wider', {
        [s.paths.policy]: '{"wide": 1}\n',
      });
      s.repository.mergePastRules(s.pull, 'will');
    },
    ['approval-dismissed', 'approvals-missing', 'not-code-owner', 'policy-not-canonical'],
  ],
  'a writer pushes to the draft': [
    async (s) => {
      s.repository.write(
        { [s.paths.policy]: POLICY, 'x.txt': 'x' },
        { by: 'will', branch: `aws-jit/${s.request.issue}`, author: JOB },
      );
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('otto').merge(REPO, s.pull);
    },
    ['commit-not-by-github', 'pull-extra-file'],
  ],
  'changes asked for by an owner, dismissed by a writer': [
    async (s) => {
      await s.github.as('otto').requestChanges(REPO, s.pull);
      await s.github.as('olga').approve(REPO, s.pull);
      const review = s.repository.pull(s.pull).pull.reviews[0];
      await s.github
        .as('will')
        .request('PUT', `/repos/${REPO}/pulls/${s.pull}/reviews/${review?.id ?? 0}/dismissals`, {
          message: 'x',
          event: 'DISMISS',
        });
      await s.github.as('will').merge(REPO, s.pull);
    },
    ['changes-requested'],
  ],
  'approval by a bot, merged past the rules': [
    async (s) => {
      await s.github.as(APP).approve(REPO, s.pull);
      s.repository.mergePastRules(s.pull, 'will');
    },
    ['approvals-missing', 'not-code-owner', 'reviewer-not-user'],
  ],
  'hand-written pull request, approved by an owner': [
    async (s) => {
      s.repository.write(filesOf(s.request), { by: 'will', branch: 'mine' });
      const pull = await s.github.as('will').openPull(REPO, { title: 'x', head: 'mine' });
      await s.github.as('olga').approve(REPO, pull);
      await s.github.as('olga').merge(REPO, pull);
    },
    ['commit-by-person', 'pull-author-not-bot', 'pull-head-branch'],
  ],
  'pushed straight to main': [
    (s) => Promise.resolve(s.repository.write(filesOf(s.request), { by: 'otto' })),
    ['not-by-pull-request'],
  ],
  'symbolic link put in place on main after the merge': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('olga').merge(REPO, s.pull);
      s.repository.write({ [s.paths.policy]: { content: '../x', mode: '120000' } }, { by: 'otto' });
    },
    ['file-not-regular'],
  ],
  'the policy changed on main after the merge': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('olga').merge(REPO, s.pull);
      s.repository.write({ [s.paths.policy]: '{"wide": 1}\n' }, { by: 'otto' });
    },
    ['file-differs-from-head', 'policy-not-canonical'],
  ],
  'merged into another branch, which was then merged': [
    async (s) => {
      s.repository.push('release', s.repository.tip(), 'will');
      await s.github.as('will').request('PATCH', `/repos/${REPO}/pulls/${s.pull}`, { base: 'release' });
      s.repository.mergePastRules(s.pull, 'will');
      const pull = await s.github.as('will').openPull(REPO, { title: 'x', head: 'release' });
      await s.github.as('olga').approve(REPO, pull);
      s.repository.mergePastRules(pull, 'will');
    },
    ['commit-by-person', 'commit-joins-more', 'pull-author-not-bot', 'pull-head-branch'],
  ],
  'issue edited by a writer': [
    async (s) => {
      s.repository.edit(s.request.issue, 'Other answers.', 'will');
      s.repository.edit(s.request.issue, 'The answers of the form.', 'will');
      await approveAndMerge(s);
    },
    ['issue-edited-by-other'],
  ],
  'issue edited by a writer, who deleted that from the history': [
    async (s) => {
      s.repository.edit(s.request.issue, 'Other answers.', 'will');
      s.repository.edit(s.request.issue, 'The answers of the form.', 'rita');
      s.repository.deleteRevision(s.request.issue, 1, 'will');
      await approveAndMerge(s);
    },
    ['issue-edited-by-other'],
  ],
  'closed issue': [
    async (s) => {
      await s.github.as('rita').closeIssue(REPO, s.request.issue);
      await approveAndMerge(s);
    },
    ['issue-closed'],
  ],
  'the only approver loses write access': [
    async (s) => {
      await s.github.as('otto').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull);
      s.repository.permit('otto', 'read');
    },
    ['approvals-missing', 'no-write-access', 'not-code-owner'],
  ],
  'an owner renamed, and somebody else took the login': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull);
      s.github.rename('olga', 'olga2');
      s.github.addUser('olga');
      s.repository.permit('olga', 'write');
    },
    ['approvals-missing', 'not-code-owner'],
  ],
  'CODEOWNERS changed after the merge to make the merger an owner': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull);
      s.repository.write({ '.github/CODEOWNERS': '* @will\n' }, { by: 'otto' });
    },
    ['approvals-missing', 'not-code-owner'],
  ],
  'everything else is owned by somebody who does not exist, and a team that may only read': [
    async (s) => {
      s.repository.permitTeam('acme', 'security', 'read');
      const text = '* @nobody-here @acme/security\n/requests/ @olga\n/policies/ @olga\n';
      s.repository.write({ '.github/CODEOWNERS': text }, { by: 'otto' });
      await approveAndMerge(s);
    },
    ['protected-path-owner-invalid'],
  ],
  'CODEOWNERS changed by one commit of the draft and restored by the next, merged by rebase': [
    async (s) => {
      const branch = `aws-jit/${s.request.issue}`;
      const commit = (text: string) =>
        commitOnBranch(s.bot, branch, s.repository.tip(branch), 'Revise', { '.github/CODEOWNERS': text });
      await commit('* @olga @will\n');
      await commit(OWNERS);
      await s.github.as('otto').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull, 'rebase');
      s.repository.write({ '.github/CODEOWNERS': '* @olga @will\n' }, { by: 'otto' });
    },
    // Will, who owns nothing, is read as an owner then and now: the commits alone show it.
    ['commit-changes-owners'],
  ],
  'reverted, drafted again from the old base on the same branch, and that merged with a merge commit': [
    async (s) => {
      const base = s.repository.tip();
      await approveAndMerge(s);
      s.clock.advance(3600);
      const none = { [s.paths.request]: null, [s.paths.policy]: null, [s.paths.review]: null };
      s.repository.write(none, { by: 'otto', message: 'Revert' });
      const branch = `aws-jit/${s.request.issue}`;
      s.repository.push(branch, undefined, 'will');
      s.repository.push(branch, base, 'will');
      await commitOnBranch(s.bot, branch, s.repository.tip(branch), 'Draft', filesOf(s.request));
      const { data } = await s.bot.octokit.rest.pulls.create({
        ...{ owner: 'acme', repo: 'access', title: 'Again', head: branch, base: 'main' },
      });
      await s.github.as('olga').approve(REPO, data.number);
      await s.github.as('olga').merge(REPO, data.number, 'merge');
    },
    ['pull-merged-before'],
  ],
  'cancelled by whoever asked, then opened again by a writer': [
    async (s) => {
      await s.github.as('rita').closeIssue(REPO, s.request.issue);
      await s.github.as('will').reopenIssue(REPO, s.request.issue);
      await approveAndMerge(s);
    },
    ['issue-was-closed'],
  ],
  'a commit of a branch of somebody joined into the draft': [
    async (s) => {
      s.repository.write({ 'docs/note.md': 'A note.\n' }, { by: 'will', branch: 'note' });
      await s.github
        .as('will')
        .request('POST', `/repos/${REPO}/merges`, { base: `aws-jit/${s.request.issue}`, head: 'note' });
      await approveAndMerge(s);
    },
    ['commit-by-person', 'commit-joins-more', 'pull-extra-file'],
  ],
  'approved by somebody whose account was deleted since': [
    async (s) => {
      await s.github.as('olga').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull);
      s.github.deleteUser('olga');
    },
    ['approvals-missing', 'not-code-owner'],
  ],
  'unprotected main': [
    async (s) => {
      await approveAndMerge(s);
      s.repository.setRules([]);
    },
    ['rule-missing'],
  ],
};

const approveAndMerge = async (s: Scene): Promise<void> => {
  await s.github.as('olga').approve(REPO, s.pull);
  await s.github.as('olga').merge(REPO, s.pull);
};

describe('attacks over HTTP', () => {
  test.each(Object.entries(ATTACKS))('%s', async (_, [act, expected]) => {
    const s = await set();
    await act(s);
    s.clock.advance(60);
    const verdict = await s.verify();
    expect(codes(verdict)).toEqual([...expected].sort());
  });

  test('self-approval by a code owner', async () => {
    const s = await set({ codeowners: '* @rita @olga\n' });
    await s.github.as('rita').approve(REPO, s.pull);
    await s.github.as('rita').merge(REPO, s.pull);
    expect(codes(await s.verify())).toEqual(['approvals-missing', 'self-approval']);
  });

  test('transferred issue', async () => {
    const s = await set({ draft: false });
    const elsewhere = s.github.addRepository({
      owner: 'acme',
      name: 'elsewhere',
      files: { a: 'a' },
      people: { rita: 'write' },
    });
    const there = await s.github.as('rita').openIssue('acme/elsewhere', 'x', 'y');
    const number = elsewhere.transfer(there, s.repository, 'rita');
    const read = await (
      await import('../../src/github/approval-facts/read-approval-facts.ts')
    ).approvalReader(s.bot);
    const facts = await read.factsFor(number, s.paths);
    expect(facts.issue.known && facts.issue.value.transferred).toBe(true);
  });

  test('issue that is a pull request', async () => {
    const s = await set();
    const read = await (
      await import('../../src/github/approval-facts/read-approval-facts.ts')
    ).approvalReader(s.bot);
    const facts = await read.factsFor(s.repository.pull(s.pull).number, s.paths);
    expect(facts.issue.known && facts.issue.value.isPullRequest).toBe(true);
  });
});

/** Main has moved since the draft, and somebody presses "Update branch". */
async function updateBranch(s: Scene, by: string): Promise<void> {
  s.clock.advance(60);
  s.repository.write({ 'docs/news.md': 'News.\n' }, { by: 'otto' });
  const answer = await s.github.as(by).request('PUT', `/repos/${REPO}/pulls/${s.pull}/update-branch`, {});
  expect(answer.status).toBe(202);
  s.clock.advance(60);
}

describe('"Update branch"', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'its result approved by somebody else, and merged before the bot could draft anew: %s',
    async (method) => {
      const s = await set();
      await s.github.as('olga').approve(REPO, s.pull);
      await updateBranch(s, 'will');
      await s.github.as('otto').approve(REPO, s.pull);
      await s.github.as('will').merge(REPO, s.pull, method);
      const verdict = await s.verify();
      expect(reasons(verdict)).toEqual([]);
      expect(verdict.approvers.map(({ login }) => login)).toEqual(['otto']);
    },
  );

  test('the approval before it does not count, nor does whoever pressed it; an approval after the merge does', async () => {
    const s = await set();
    await s.github.as('olga').approve(REPO, s.pull);
    await updateBranch(s, 'otto');
    await s.github.as('otto').approve(REPO, s.pull);
    s.repository.mergePastRules(s.pull, 'otto');
    const waiting = await s.verify();
    expect(codes(waiting)).toEqual(['approval-dismissed', 'approvals-missing', 'reviewer-pushed']);
    expect(!waiting.approved && waiting.waiting).toBe(true);
    await s.github.as('olga').approve(REPO, s.pull);
    expect(reasons(await s.verify())).toEqual([]);
  });

  test('a push that was replaced since excludes nobody; one that stayed does', async () => {
    const s = await set();
    const branch = `aws-jit/${s.request.issue}`;
    const draft = s.repository.tip(branch);
    await updateBranch(s, 'olga');
    s.repository.push(branch, draft, JOB);
    await s.github.as('olga').approve(REPO, s.pull);
    await s.github.as('will').merge(REPO, s.pull);
    expect(await pushers(s)).toEqual([JOB, JOB]);
    expect(reasons(await s.verify())).toEqual([]);

    const stayed = await set();
    await updateBranch(stayed, 'olga');
    stayed.repository.mergePastRules(stayed.pull, 'olga');
    expect((await pushers(stayed)).sort()).toEqual([JOB, JOB, 'olga']);
    expect(codes(await stayed.verify())).toEqual(['approvals-missing', 'reviewer-pushed']);
  });
});

const pushers = async (s: Scene): Promise<string[]> => {
  const { pull } = await s.facts();
  return pull.known && pull.value.pushers.known
    ? pull.value.pushers.value.map((each) => each?.login ?? 'ghost')
    : [];
};

describe('strangers', () => {
  test('neither hide the approver nor stand in the way, however many, where a team cannot be read', async () => {
    const s = await set({ codeowners: '* @olga @acme/security\n' });
    for (let n = 0; n < 55; n += 1) {
      s.github.addUser(`stranger${n}`);
      await s.github.as(`stranger${n}`).requestChanges(REPO, s.pull);
    }
    await s.github.as('olga').approve(REPO, s.pull);
    s.repository.mergePastRules(s.pull, 'otto');
    const before = s.faults.calls.length;
    expect(reasons(await s.verify())).toEqual([]);
    const asked = s.faults.calls.slice(before).filter(({ operation }) => operation.includes('/permission'));
    expect(asked.length).toBeLessThanOrEqual(3);
  });
});

describe('what is not answered is not known', () => {
  test('whichever one call fails, the request is not granted, and waits', async () => {
    const s = await set();
    await approveAndMerge(s);
    const before = s.faults.calls.length;
    expect((await s.verify()).approved).toBe(true);
    const made = s.faults.calls.slice(before).map(({ operation }) => operation);
    // Who pushed is the one fact that GitHub may keep to itself.
    const needed = made.filter((operation) => !operation.includes('/activity'));
    expect(needed.length).toBeGreaterThanOrEqual(5);
    for (const index of made.keys()) {
      if (made[index]?.includes('/activity')) continue;
      s.faults.order({
        service: 'github',
        after: index,
        times: 1,
        then: { status: 404, body: { message: 'Not Found' } },
      });
      const verdict = await s.verify().catch((error: unknown) => error);
      // The first call is the repository itself: without it no request is judged at all.
      if (index === 0) expect(verdict).toBeInstanceOf(Error);
      else {
        expect([made[index], (verdict as Verdict).approved]).toEqual([made[index], false]);
        expect((verdict as Exclude<Verdict, { approved: true }>).waiting).toBe(true);
      }
      s.faults.clear();
    }
  });

  test('each call names the version of the API that its answer is read by', async () => {
    const s = await set({ draft: false });
    const { headers } = await s.bot.octokit.request('GET /repos/{owner}/{repo}', {
      owner: 'acme',
      repo: 'access',
    });
    expect(headers['x-github-api-version-selected']).toBe('2022-11-28');
  });

  test('the calls of one request', async () => {
    const s = await set();
    await approveAndMerge(s);
    const before = s.faults.calls.length;
    await s.verify();
    expect(
      s.faults.calls
        .slice(before)
        .map(({ method, operation }) => `${method} ${operation.replace(/\?.*/, '')}`),
    ).toEqual([
      'POST /graphql repository',
      `GET /repos/${REPO}/codeowners/errors`,
      `GET /repos/${REPO}/rules/branches/main`,
      'POST /graphql repository',
      'POST /graphql repository',
      `GET /repos/${REPO}/activity`,
      `GET /repos/${REPO}/collaborators/olga/permission`,
    ]);
  });

  test('more than a hundred reviews are read to the end', async () => {
    const s = await set();
    for (let n = 0; n < 105; n += 1) {
      await s.github
        .as('rex')
        .request('POST', `/repos/${REPO}/pulls/${s.pull}/reviews`, { event: 'COMMENT', body: 'x' });
    }
    await s.github.as('otto').requestChanges(REPO, s.pull);
    await s.github.as('olga').approve(REPO, s.pull);
    s.repository.mergePastRules(s.pull, 'will');
    expect(codes(await s.verify())).toEqual(['changes-requested']);
  });
});
