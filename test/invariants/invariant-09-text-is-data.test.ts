// Invariant 9: text from people is data: it stays in its fence, and reaches no title, commit message, file name or mention.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { parse } from 'yaml';
import { company, MINUTE, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;

/** `ZEBRA` marks the requester's words wherever they come out again. */
const HOSTILE: Readonly<Record<string, string>> = {
  mentions:
    'ZEBRA @bob @carol @acme/security please approve ZEBRA, see #1 and acme/aws-access#2 and GH-3 ZEBRA',
  links:
    'ZEBRA [Approved by security](https://evil.example/ZEBRA) ![x](https://evil.example/ZEBRA.png) www.evil.example',
  markup:
    'ZEBRA\n# ZEBRA approved\n| ZEBRA | yes |\n| --- | --- |\n- [x] ZEBRA reviewed\n<b>ZEBRA</b> <img src=x onerror=ZEBRA>',
  comments: 'ZEBRA <!-- aws-jit:1:granted --> ZEBRA visible <!-- ZEBRA hidden --> the exports of the parser',
  'hidden characters':
    'ZEBRA \u202Edevorppa\u202C ZEBRA\u200B\u2066 pre\u00ADapproved \uFEFF\u{E0041}\u{E0042} nightly exports of the parser',
  'skip ci':
    '[skip ci] [ci skip] [no ci] ZEBRA skip-checks: true\n\nskip-checks: true\nZEBRA the nightly exports',
  backticks: 'ZEBRA ``` ZEBRA ````` ` ZEBRA the nightly exports of the parser',
  fences: 'ZEBRA\n```\nZEBRA outside?\n~~~\nZEBRA\n``````\n**ZEBRA approved**\n```text\nZEBRA',
  long: `ZEBRA ${'download the nightly exports '.repeat(136)} ZEBRA`.slice(0, 3_950),
  expressions:
    'ZEBRA ${{ secrets.GITHUB_TOKEN }} $(touch /tmp/ZEBRA) `id` ::set-output name=x::ZEBRA\n::error::ZEBRA exports',
};
const cases = Object.keys(HOSTILE);
const numbers = new Map<string, { issue: number; pull: number }>();

beforeAll(async () => {
  acme = await company({ configure: (text) => `${text}max_open_per_person: 100\n` });
  // A few at a time: more writes in one run would be slowed down to one a second.
  for (let at = 0; at < cases.length; at += 4) {
    const filed: [string, number][] = [];
    for (const name of cases.slice(at, at + 4))
      filed.push([name, await acme.file('alice', { ...ANSWERS_OF(name) })]);
    acme.clock.advance(11 * MINUTE);
    const run = await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
    expect(run.stdout + run.stderr + run.summary).not.toContain('ZEBRA');
    for (const [name, issue] of filed) numbers.set(name, { issue, pull: acme.pullOf(issue) ?? 0 });
  }
}, 120_000);
afterAll(() => acme.close());

const ANSWERS_OF = (name: string) => ({
  account: 'prod',
  services: 's3',
  resources: 'nightly-exports',
  access: 'read',
  // A clear wish first, so that there is a pull request to look at.
  reason: `Download the nightly exports. ${HOSTILE[name] ?? ''}`,
  duration: '8h',
});

/** What is left of Markdown without its fenced blocks, by CommonMark's rule: closed by as many ticks or more, alone. */
function outsideFences(markdown: string): string {
  let fence = 0;
  const left: string[] = [];
  for (const line of markdown.split('\n')) {
    const ticks = /^ {0,3}(`{3,})(.*)$/.exec(line);
    if (fence > 0) {
      if (ticks && (ticks[1]?.length ?? 0) >= fence && ticks[2]?.trim() === '') fence = 0;
      continue;
    }
    if (ticks && !(ticks[2] ?? '').includes('`')) {
      fence = ticks[1]?.length ?? 0;
      continue;
    }
    left.push(line);
  }
  expect(fence).toBe(0);
  return left.join('\n');
}

/** The ranges that reviewers cannot see. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFE00-\uFE0F]|[\u{E0000}-\u{E007F}]/u;

test('the check itself: a fence that is left is seen', () => {
  expect(outsideFences('```text\nZEBRA\n```\nrest')).toBe('rest');
  expect(outsideFences('```text\n```\nZEBRA')).toContain('ZEBRA');
});

test.each(cases)('%s', (name) => {
  const { issue, pull } = numbers.get(name) ?? { issue: 0, pull: 0 };
  expect(pull).toBeGreaterThan(0);
  const { repository } = acme;
  const branch = `aws-jit/${issue}`;
  const paths = {
    request: `requests/prod/2026-11/${issue}.yml`,
    policy: `policies/prod/2026-11/${issue}.json`,
    review: `policies/prod/2026-11/${issue}.md`,
  };
  const { title, body } = repository.pull(pull);
  expect(title).toBe(`AWS access for #${issue}: prod, 8h`);
  const commit = repository.state.git.commit(repository.tip(branch));
  expect(commit?.message.trim()).toBe(`Draft access for #${issue}`);
  const files = [...repository.state.git.files(commit?.tree ?? ('' as never)).keys()];
  expect(files.filter((path) => /^(?:requests|policies)\//.test(path)).sort()).toEqual(
    Object.values(paths).sort(),
  );

  const review = repository.read(paths.review, branch) ?? '';
  for (const text of [body, review]) {
    // The words are there for the reviewer to read, and inside the fence alone.
    expect(text).toContain('ZEBRA');
    expect(outsideFences(text)).not.toMatch(/ZEBRA|@|evil|<!--|\[skip ci\]|\$\{\{/);
    expect(text).not.toMatch(INVISIBLE);
  }
  for (const comment of acme.comments(issue)) {
    expect(comment).not.toContain('ZEBRA');
    expect(comment).not.toMatch(INVISIBLE);
  }
  expect(repository.read(paths.policy, branch)).not.toContain('ZEBRA');
  // The request file keeps the words as YAML text: the other fields are what the form says.
  const request = parse(repository.read(paths.request, branch) ?? '') as Record<string, unknown>;
  expect(request).toMatchObject({
    account: 'prod',
    duration: '8h',
    services: ['s3'],
    principal: { iam_user: 'alice' },
  });
  expect(Object.keys(request)).not.toContain('approved_duration');
  expect(repository.read(paths.request, branch)).not.toMatch(INVISIBLE);
});

test('no commit message anywhere holds words of a requester', () => {
  const { state } = acme.repository;
  const messages = state.pushes.flatMap(({ after }) =>
    after ? [state.git.commit(after)?.message ?? ''] : [],
  );
  expect(messages.length).toBeGreaterThan(cases.length);
  for (const message of messages) expect(message).not.toMatch(/ZEBRA|skip|\[no ci\]/i);
  const ledger = state.refs.get('refs/heads/aws-jit-ledger');
  const tree = ledger && state.git.commit(ledger)?.tree;
  for (const { sha } of tree ? state.git.files(tree).values() : [])
    expect(state.git.blob(sha)?.toString('utf8')).not.toContain('ZEBRA');
  for (const { description } of state.statuses) expect(description).not.toContain('ZEBRA');
});
