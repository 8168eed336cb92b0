import { describe, expect, test } from '@jest/globals';
import { known, unknown, type BranchRule, type CodeownersFile } from '../../src/approval/approval-facts.ts';
import { protectionProblems, type ProtectionFacts } from '../../src/approval/branch-protection.ts';
import { codeownersFile, goodFacts } from './good-facts.ts';

const good: ProtectionFacts = {
  repository: goodFacts.repository,
  rules: goodFacts.rules,
  codeowners: goodFacts.codeowners.now,
  ownerErrors: known([]),
  curated: true,
  presets: true,
  standing: true,
};
const problems = (change: Partial<ProtectionFacts>) => protectionProblems({ ...good, ...change });
const owned = (text: string, path?: Exclude<CodeownersFile, 'absent'>['path']) =>
  problems({
    codeowners: known({
      ...(codeownersFile(text) as Exclude<CodeownersFile, 'absent'>),
      ...(path ? { path } : {}),
    }),
  }).map(({ message }) => message);

const rules = good.rules.known ? good.rules.value : [];
const pull = rules.find((rule) => rule.type === 'pull_request');
const withPullRule = (change: Partial<Extract<BranchRule, { type: 'pull_request' }>>) =>
  known(rules.map((rule) => (rule.type === 'pull_request' ? { ...rule, ...change } : rule)));

describe('invariant 10: an unprotected repository grants nothing', () => {
  test('a protected one lacks nothing', () => {
    expect(problems({})).toEqual([]);
  });

  test.each([
    ['no rules', known([]), /Require a pull request before merging/],
    [
      'no code-owner review',
      withPullRule({ requireCodeOwnerReview: false }),
      /Require review from Code Owners/,
    ],
    [
      'stale approvals stay',
      withPullRule({ dismissStaleReviews: false }),
      /Dismiss stale pull request approvals/,
    ],
    [
      'the last push needs no approval',
      withPullRule({ requireLastPushApproval: false }),
      /most recent reviewable push/,
    ],
    ['no approvals', withPullRule({ requiredApprovals: 0 }), /Required approvals/],
    ['force pushes', known(rules.filter(({ type }) => type !== 'non_fast_forward')), /Block force pushes/],
    ['deletion', known(rules.filter(({ type }) => type !== 'deletion')), /Restrict deletions/],
    ['rules not read', unknown('GitHub answered 403: Upgrade to GitHub Pro'), /Upgrade to GitHub Pro/],
  ] as const)('%s', (_, given, message) => {
    expect(
      problems({ rules: given })
        .map((problem) => problem.message)
        .join('\n'),
    ).toMatch(message);
  });

  test('several rulesets add up, as at GitHub', () => {
    if (!pull) throw new Error('no pull request rule');
    const halves = known([
      ...rules.filter(({ type }) => type !== 'pull_request'),
      { ...pull, dismissStaleReviews: false },
      { ...pull, requireCodeOwnerReview: false, requiredApprovals: 0 },
    ]);
    expect(problems({ rules: halves })).toEqual([]);
  });

  test('a private repository on Free is told that GitHub offers none of it there', () => {
    for (const given of [known([]), unknown('GitHub answered 403: Upgrade to GitHub Pro')]) {
      const said = problems({ rules: given, repository: { ...good.repository, private: true } });
      expect(said[0]?.message).toMatch(/Free plan.*Team plan.*trial: true/);
      expect(problems({ rules: given })[0]?.message).not.toMatch(/Free plan/);
    }
  });
});

describe('what CODEOWNERS must cover', () => {
  test('everything by one line is enough', () => {
    expect(owned('* @olga\n')).toEqual([]);
  });

  test.each([
    ['.github/', '* @o\n/.github/\n'],
    ['.github/', '* @o\n/.github/workflows/\n'],
    ['src/', '* @o\n/src/\n'],
    ['src/', '* @o\n/src/policy/\n'],
    ['src/', '* @o\n/src/approval/verify.ts\n'],
    ['src/', '* @o\n/src/somewhere/new.ts\n'],
    ['dist/', '* @o\ndist/\n'],
    ['action.yml', '* @o\naction.yml\n'],
    ['package*.json', '* @o\npackage-lock.json\n'],
    ['dist/', '* @o\n/dist/chunks/\n'],
    ['dist/', '* @o\n/dist/\n/dist/* @o\n'],
    ['curated/', '* @o\n/curated/\n'],
    ['curated/', '* @o\n/curated/support.json\n'],
    ['standing/', '* @o\n/standing/\n'],
    ['standing/', '* @o\n/standing/prod/\n'],
    ['standing/', '* @o\n/standing/prod/any.json\n'],
    ['presets/', '* @o\n/presets/\n'],
    ['presets/', '* @o\n/presets/fix.json\n'],
    ['aws-jit.yml', '* @o\n/*.yml\n/action.yml @o\n'],
    ['deploy/', '* @o\n/deploy/\n/deploy/* @o\n'],
    ['requests/', '* @o\nrequests/staging/\n'],
    [
      'policies/',
      '* @o\n*.json\n/package*.json @o\n/src/ @o\n/dist/ @o\n/deploy/ @o\n/.github/ @o\n/requests/ @o\n',
    ],
    ['.github/', '* @o\n**/CODEOWNERS\n'],
  ])('%s left without an owner by %j', (what, text) => {
    const said = owned(text);
    expect(said.join('\n')).toContain(`name owners for ${what}`);
  });

  test('curated sets matter where some are configured: what they hold is what is granted', () => {
    const free = known(codeownersFile('* @o\n/curated/\n'));
    expect(problems({ codeowners: free, curated: false })).toEqual([]);
    expect(problems({ codeowners: free, curated: true }).map(({ code }) => code)).toEqual([
      'protected-path-unowned',
    ]);
  });

  test('other files may stay without owners', () => {
    expect(owned('* @o\n/docs/\n/README.md\n')).toEqual([]);
  });

  test('a line that GitHub skips is said', () => {
    expect(owned('* @o\n/src/ olga\n').join()).toMatch(/skips line 2/);
  });

  test('no CODEOWNERS, or none that can be read', () => {
    expect(problems({ codeowners: known('absent') }).map(({ code }) => code)).toEqual(['codeowners-missing']);
    expect(problems({ codeowners: unknown('GitHub answered 502') }).map(({ code }) => code)).toEqual([
      'codeowners-unread',
    ]);
  });

  test('the places that GitHub looks at first need owners, or another file could take over', () => {
    expect(owned('* @o\n/CODEOWNERS\n', 'docs/CODEOWNERS').join()).toMatch(/CODEOWNERS without an owner/);
    expect(owned('* @o\n/docs/\n', 'docs/CODEOWNERS').join()).toMatch(/docs\/CODEOWNERS without an owner/);
    expect(owned('* @o\n', 'docs/CODEOWNERS')).toEqual([]);
  });
});

describe('where an owner is missing, by an example', () => {
  /** Everything that needs owners, and no line for all. */
  const EACH = [
    '.github/',
    'src/',
    'dist/',
    'action.yml',
    'package*.json',
    'aws-jit.yml',
    'deploy/',
    'requests/',
    'policies/',
    'curated/',
    'presets/',
    'standing/',
  ]
    .map((path) => `/${path} @o\n`)
    .join('');

  test('each by a line of its own is enough; another CODEOWNERS that GitHub looks at later needs none', () => {
    expect(owned(EACH)).toEqual([]);
    expect(owned(EACH, 'CODEOWNERS')).toHaveLength(1);
    expect(owned(`${EACH}/CODEOWNERS @o\n`, 'CODEOWNERS')).toEqual([]);
  });

  // A name stands for a folder of that name, too.
  test.each([
    ['src/notes.md', '**/notes.md'],
    ['src/notes.md', '*/notes.md'],
    ['src/notes.md', '/s*c/notes.md'],
    ['src/notes.md', '/?rc/notes.md'],
    ['src/any/notes.md', '/src/**/notes.md'],
    ['src/x.md', '/src/*.md'],
  ])('%s left without one by %s', (path, pattern) => {
    expect(owned(`* @o\n${pattern}\n`)).toContain(
      `Line 2 of .github/CODEOWNERS leaves ${path}/any without an owner: name owners for src/.`,
    );
  });

  test('a line that GitHub skips, about some file of a folder', () => {
    expect(owned('* @o\n/src/[ab].md @o\n').join()).toMatch(
      /skips line 2 .* seems to be about src\/x\.md\/any: mend/,
    );
    expect(owned('* @o\n! @o\n')).toEqual([]);
  });

  test('no line at all', () => {
    expect(owned('/.github/ @o\n')[0]).toBe(
      'Nobody owns src/index.ts: add a line to .github/CODEOWNERS that names owners for src/.',
    );
  });

  test('a name that only begins alike is another file', () => {
    expect(owned('* @o\n/action.yml.md\n/aws-jit.ymlx\n')).toEqual([]);
  });

  test('an owner whom GitHub ignores: of several, those who are named, whatever their case', () => {
    const text = '* @Olga @ghost @gone\n';
    const at = (name: string) => ({
      path: '.github/CODEOWNERS' as const,
      line: 1,
      column: text.toLowerCase().indexOf(name.toLowerCase()) + 1,
      kind: 'Unknown owner',
      source: text.trim().replace('@gone', '@GONE').replace('@Olga', '@olga'),
    });
    const said = (...names: readonly string[]) =>
      problems({ codeowners: known(codeownersFile(text)), ownerErrors: known(names.map(at)) });
    expect(said('@ghost', '@gone')).toEqual([]);
    expect(said('@olga', '@gone')).toEqual([]);
    expect(said('@olga', '@ghost', '@gone').map(({ code }) => code)).toContain(
      'protected-path-owner-invalid',
    );
  });

  test('what counts for nothing is said once', () => {
    const said = problems({ rules: known([]) }).map(({ message }) => message);
    expect(said.filter((message) => message.includes('Classic branch protection'))).toHaveLength(1);
  });
});
