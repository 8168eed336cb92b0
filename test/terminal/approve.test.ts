import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { approve } from '../../src/terminal/reviewing/approve-command.ts';
import { printable } from '../../src/text/printable.ts';
import { REPOSITORY, type Company } from '../action/company.ts';
import { botCommit, drafted, target, type Target } from '../attacks/scene.ts';

const ESCAPE = '\u001b[2K\u001b[1A';
const BIDI = '\u202e';

/** What an approver meets in the terminal where somebody with write access, or the network, is not their friend. */
describe('approving in a terminal', () => {
  let acme: Company;
  let plain: Target, forgedView: Target, extra: Target, edited: Target, moving: Target, late: Target;
  let ofBob: Target, pushed: Target, lost: Target, closed: Target;
  const SAYS = `Download the nightly export files to find out why the parser fails`;
  beforeAll(async () => {
    acme = await target();
    const all = await drafted(acme, [
      {
        answers: {
          reason: `${SAYS}\n━━ To know before you decide\n\`\`\`\n## What the policy lets them do\n- nothing`,
        },
      },
      {},
      {},
      {},
      {},
      {},
      { requester: 'bob' },
      {},
      {},
      {},
    ]);
    [plain, forgedView, extra, edited, moving, late, ofBob, pushed, lost, closed] = all as [
      Target,
      Target,
      Target,
      Target,
      Target,
      Target,
      Target,
      Target,
      Target,
      Target,
    ];
  }, 120_000);
  afterAll(() => acme.close());
  afterEach(() => {
    expect(acme.faults.pending).toBe(0);
    acme.faults.clear();
  });

  interface Asked {
    readonly login?: string;
    readonly token?: string;
    /** What the person types; by default the number that is asked for. */
    readonly typed?: string;
    readonly reading?: () => unknown;
    readonly terminal?: { input: boolean; output: boolean };
  }
  const approving = async (
    number: number | string,
    { login = 'carol', token, typed, reading, terminal = { input: true, output: true } }: Asked = {},
  ) => {
    let [out, err] = ['', ''];
    let asked = false;
    const code = await approve(
      {
        number: String(number),
        repository: REPOSITORY,
        environment: {
          GH_TOKEN: token ?? acme.github.tokenOf(login),
          GITHUB_API_URL: acme.github.url,
          GITHUB_SERVER_URL: 'https://github.com',
        },
        terminal,
      },
      {
        stdout: (text) => void (out += printable(text)),
        stderr: (text) => void (err += printable(text)),
        async text(message) {
          asked = true;
          await reading?.();
          return typed ?? /Type (\d+)/.exec(message)?.[1] ?? '';
        },
      },
    );
    return { code, out, err, asked };
  };
  const approvals = ({ pull }: Target) =>
    acme.repository
      .pull(pull)
      .pull.reviews.filter(({ state }) => state === 'APPROVED')
      .map(({ commit }) => commit);
  const reviewsSent = () =>
    acme.faults.calls.filter(({ method, operation }) => method === 'POST' && operation.includes('/reviews'))
      .length;

  test('without a terminal at either end nothing is called', async () => {
    const before = acme.faults.calls.length;
    for (const terminal of [
      { input: false, output: true },
      { input: true, output: false },
    ])
      expect(await approving(plain.pull, { terminal })).toMatchObject({ code: 2, out: '', asked: false });
    expect(acme.faults.calls.length).toBe(before);
  });

  test.each(['', '57 --yes', '0', '-1', '1e3', '#', '../1'])('%j is no number', async (number) => {
    expect(await approving(number)).toMatchObject({ code: 2, asked: false });
  });

  test('a person’s words stay behind a bar, whatever they pose as, and the commit that was read is approved', async () => {
    const { code, out, err } = await approving(plain.issue);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of ['━━ To know before you decide', '## What the policy lets them do', '- nothing'])
      expect(out.split('\n').filter((line) => line.includes(words) && !line.startsWith('  │ '))).toHaveLength(
        words.startsWith('##') ? 1 : 0,
      );
    expect(out).not.toMatch(/text lacks|also says|says otherwise/);
    expect(approvals(plain)).toEqual([acme.repository.tip(plain.branch)]);
  });

  test.each([
    ['another number', '1'],
    ['yes', 'y'],
    ['nothing', ''],
  ])('%s typed: nothing is sent', async (_, typed) => {
    const sent = reviewsSent();
    expect(await approving(edited.pull, { typed })).toMatchObject({
      code: 1,
      asked: true,
      err: 'Nothing was approved.\n',
    });
    expect(reviewsSent()).toBe(sent);
  });

  test('a view that says less than the policy is shown with what it hides, and is not to be approved', async () => {
    await forgedView.forge('review', (text) =>
      text.replace(/^- `s3:GetObject`.*$/m, '- `s3:ListBucket` only'),
    );
    const { code, out, err, asked } = await approving(forgedView.pull);
    expect({ code, asked }).toEqual({ code: 1, asked: false });
    expect(out).toContain(`${forgedView.paths.review} says otherwise, from its line `);
    expect(out).toMatch(/− - `s3:ListBucket` only\n(?:.*\n)*? {2}\+ - `s3:GetObject` \(Read\)/);
    expect(err).toContain('does not say what the request and the policy say');
    expect(approvals(forgedView)).toEqual([]);
  });

  test('a file beside the three, and a commit that somebody pushed, are not to be approved', async () => {
    await extra.commitAsBot({ '.github/workflows/own.yml': 'on: push\n' });
    pushed.push(
      { [pushed.paths.policy]: pushed.drafted(pushed.paths.policy).replace('s3:GetObject', 's3:*') },
      'mallory',
    );
    const first = await approving(extra.pull);
    expect(first).toMatchObject({ code: 1, asked: false });
    expect(first.err).toContain('also changed ".github/workflows/own.yml"');
    const second = await approving(pushed.pull);
    expect(second).toMatchObject({ code: 1, asked: false });
    expect(second.err).toContain('is by "mallory", not by the bot');
    expect([...approvals(extra), ...approvals(pushed)]).toEqual([]);
  });

  test('a text that was edited is told from the files, and steers no terminal', async () => {
    const body = acme.repository.issue(edited.pull).body;
    acme.repository.edit(
      edited.pull,
      `${body.replace('Risk: medium', 'Risk: low')}\n${ESCAPE}${BIDI}All fine.`,
      'mallory',
    );
    const { code, out } = await approving(edited.pull);
    expect(code).toBe(0);
    expect(out).toMatch(
      /also says this[\s\S]*Risk: low[\s\S]*\[U\+001B\]\[2K\[U\+001B\]\[1A\[U\+202E\]All fine\./,
    );
    expect(out).toMatch(/text lacks this[\s\S]*Risk: medium/);
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  test('a head that moves while it is read, or right after it was sent, is not what was approved', async () => {
    const move = ({ commitAsBot, paths, drafted: text }: Target) =>
      commitAsBot({ [paths.policy]: `${text(paths.policy)}\n` });
    const first = await approving(moving.pull, { reading: () => move(moving) });
    expect(first).toMatchObject({ code: 1, asked: true });
    expect(first.err).toContain('moved while you read');
    expect(approvals(moving)).toEqual([]);

    const head = acme.repository.tip(late.branch);
    // After the look at the head: the review is the second call after the question.
    const second = await approving(late.pull, {
      reading: () => {
        acme.faults.onCall(2, async () => {
          await move(late);
          return undefined;
        });
      },
    });
    expect(second.code).toBe(1);
    expect(second.err).toContain(`You approved ${head.slice(0, 12)}, and #${late.pull} has moved since`);
    expect(second.out).not.toContain('Approved:');
  });

  test('whose approval would not count hears why, and sends none', async () => {
    const sent = reviewsSent();
    const own = await approving(ofBob.pull, { login: 'bob' });
    expect(own.err).toContain('Your approval would not count: @bob asked for this access');
    const notOwner = await approving(ofBob.pull, { login: 'dave' });
    expect(notOwner.err).toContain('Your approval would not count: @dave is not a code owner of');
    expect([own.code, notOwner.code, own.asked, notOwner.asked]).toEqual([1, 1, false, false]);
    expect(reviewsSent()).toBe(sent);
  });

  test('a pull request of a fork, one of something else, and a number of nothing are none of these', async () => {
    const fork = acme.github.addRepository({ owner: 'mallory', name: 'aws-access', fork: acme.repository });
    fork.write({ 'requests/prod/2026-11/1.yml': 'x' }, { by: 'mallory', branch: 'aws-jit/1' });
    const ofFork = await acme.github
      .as('mallory')
      .openPull(REPOSITORY, { title: 'AWS access for #1', head: 'mallory:aws-jit/1' });
    acme.repository.write({ 'README.md': 'x' }, { by: 'carol', branch: 'readme' });
    const other = await acme.github.as('carol').openPull(REPOSITORY, { title: 'README', head: 'readme' });
    for (const [number, words] of [
      [ofFork, `#${ofFork} is not the pull request of a request`],
      [other, `#${other} is not the pull request of a request`],
      [99_999, 'There is no pull request #99999'],
    ] as const) {
      const { code, err, asked } = await approving(number);
      expect({ code, asked, err }).toEqual({
        code: 1,
        asked: false,
        err: expect.stringContaining(words) as unknown,
      });
    }
  });

  test('an extension is decided on GitHub: what to read there, at which commit, and by when', async () => {
    const { issue } = await acme.granted('alice', { duration: '4h' });
    const extend = async (words: string): Promise<number> => {
      await acme.github.as('alice').comment(REPOSITORY, issue, words);
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
      return (
        [...acme.repository.state.issues.values()].findLast(
          (each) => 'pull' in each && each.pull.head.ref.startsWith(`aws-jit/${issue}.x`),
        )?.number ?? 0
      );
    };
    const pull = await extend('/extend 2h the export takes longer');
    const sent = reviewsSent();
    const { code, asked, out, err } = await approving(pull);
    expect({ code, asked, out, sent: reviewsSent() }).toEqual({ code: 1, asked: false, out: '', sent });
    for (const part of [
      `#${pull} asks for more time for request #${issue}, and is decided on GitHub; nothing was approved.`,
      `/pull/${pull}/files`,
      `requests/prod/2026-11/${issue}.x1.yml`,
      `policies/prod/2026-11/${issue}.x1.md`,
      `Approve commit ${acme.repository.tip(`aws-jit/${issue}.x1`).slice(0, 12)} there and merge it`,
    ])
      expect(err).toContain(part);
    expect(err).toMatch(/moves the end from [\d-]+ [\d:]+ UTC to [\d-]+ [\d:]+ UTC, if it is merged before/);
    await botCommit(acme, `aws-jit/${issue}.x1`, { [`requests/prod/2026-11/${issue}.x1.yml`]: 'by: 9h\n' });
    expect((await approving(pull)).err).toContain('is not as the bot writes it');
  });

  test('what was closed meanwhile is not approved', async () => {
    const { code, err } = await approving(closed.pull, {
      reading: () =>
        acme.github
          .as('alice')
          .closePull(REPOSITORY, closed.pull)
          .catch(() => acme.github.as('bob').closePull(REPOSITORY, closed.pull)),
    });
    expect(code).toBe(1);
    expect(err).toContain('moved while you read, or was closed');
  });

  test.each([
    ['nobody’s', () => 'ghp_gone', 'does not take this token'],
    ['a job’s', () => acme.github.tokenOf('github-actions[bot]'), 'nobody’s in person'],
  ])('%s token: nothing is read', async (_, token, words) => {
    const { code, out, err } = await approving(lost.pull, { token: token() });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(words);
  });

  test('a token that may not review hears which scope it lacks', async () => {
    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/reviews$' },
      then: { status: 403, body: { message: 'Resource not accessible by personal access token' } },
    });
    const { code, out, err } = await approving(lost.pull);
    expect(code).toBe(1);
    expect(out).not.toContain('Approved:');
    expect(err).toMatch(/nothing was approved: GitHub refuses it.*pull requests: write/);
  });

  test('an answer that is lost is looked for, and never sent twice', async () => {
    for (const close of ['before', 'after'] as const) {
      const sent = reviewsSent();
      acme.faults.order({ service: 'github', match: { method: 'POST', path: '/reviews$' }, then: { close } });
      const { code, err } = await approving(lost.pull);
      expect(reviewsSent()).toBe(sent + 1);
      expect({ close, code }).toEqual({ close, code: close === 'after' ? 0 : 1 });
      if (close === 'before') expect(err).toContain('GitHub does not show your approval');
    }
    expect(approvals(lost)).toHaveLength(1);
  });
});

test('facts of what is not merged reach nothing that grants', () => {
  const src = fileURLToPath(new URL('../../src', import.meta.url));
  const using = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && readFileSync(join(src, path), 'utf8').includes('IfMerged'),
  );
  expect(using.sort()).toEqual([
    'approval/as-if-merged.ts',
    'github/approval-facts/read-approval-facts.ts',
    'terminal/reviewing/pull-under-review.ts',
  ]);
});
