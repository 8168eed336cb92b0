import { describe, expect, test } from '@jest/globals';
import { RepositoryId, Service } from '../../src/terms/brand.ts';
import { valid } from '../../src/terms/checked.ts';
import { known, unknown, type ApprovalFacts, type CommitFacts } from '../../src/approval/approval-facts.ts';
import { quoted } from '../../src/approval/refusal-reasons.ts';
import { compareRequests } from '../../src/approval/request-match.ts';
import { verify, type Verdict, type VerifySettings } from '../../src/approval/verify.ts';
import { serialiseRequest } from '../../src/request/file/request-file.ts';
import * as good from './good-facts.ts';
import {
  BASE,
  BOT,
  botCommit,
  goodFacts,
  goodPull,
  goodSettings,
  HEAD,
  OLDER_HEAD,
  OLGA,
  OTTO,
  outline,
  REQUEST,
  review,
  RITA,
  WILL,
  withPull,
} from './good-facts.ts';

/** Whoever is refused has only the words: whom and what they name decides whether anybody can mend it. */
const judge = (facts: ApprovalFacts, settings: Partial<VerifySettings> = {}): Verdict =>
  verify(facts, { ...goodSettings, ...settings }, good.NOW);
const said = (verdict: Verdict): readonly string[] =>
  verdict.approved ? [] : verdict.reasons.map(({ message }) => message);
const codes = (verdict: Verdict): readonly string[] =>
  verdict.approved ? [] : verdict.reasons.map(({ code }) => code);
const all = (facts: ApprovalFacts, settings: Partial<VerifySettings> = {}): string =>
  said(judge(facts, settings)).join('\n');

test("somebody else's words: quoted, on one line, and cut at 120 characters", () => {
  expect(quoted('a'.repeat(120))).toBe(`"${'a'.repeat(120)}"`);
  expect(quoted('a'.repeat(121))).toBe(`"${'a'.repeat(119)}…"`);
  expect(quoted('a"\n')).toBe('"a\\"\\n"');
  // U+00AB, U+202E: each as four digits of base 16.
  expect(quoted('x«y\u{202E}')).toBe('"x\\u00aby\\u202e"');
});

describe('the request file and the request of now', () => {
  const differ = (filed: object, expected: object = {}, former: readonly string[] = []) =>
    compareRequests({ ...REQUEST, ...filed }, { ...REQUEST, ...expected }, new Set(former));
  const sentence = (filed: object, expected: object = {}): string =>
    differ(filed, expected)
      .map(({ message }) => message)
      .join('\n');

  test('each kind of value in words', () => {
    expect(sentence({ duration: good.seconds(7200) })).toContain('says duration: 2h, but');
    expect(sentence({}, { duration: good.seconds(7200) })).toContain('now say 2h.');
    expect(sentence({ createdAt: good.MERGED })).toContain('says created at: 2026-11-20T11:00:00Z, but');
    expect(sentence({ reason: 'else' })).toContain('says reason: "else", but');
    expect(sentence({ ticket: 'OPS-1' })).toContain(
      'says ticket: "OPS-1", but the issue and aws-jit.yml now say nothing.',
    );
    expect(sentence({ services: ['s3', 'sqs'] })).toContain('says services: "[\\"s3\\",\\"sqs\\"]", but');
    expect(sentence({ issueId: 5 })).toContain('says issue id: "5", but');
  });

  test('an access map is compared by its keys, whatever their number and order', () => {
    const access = (...names: readonly string[]) => ({
      access: Object.fromEntries(names.map((name) => [Service.of(name), 'read'])),
    });
    for (const names of [
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['b', 'c', 'a'],
      ['b', 'a', 'c'],
    ])
      expect(differ(access(...names), access('c', 'a', 'b'))).toEqual([]);
    expect(sentence(access('b', 'a'), access('c', 'a'))).toContain(
      String.raw`says access: "[[\"a\",\"read\"],[\"b\",\"read\"]]", but`,
    );
  });

  test('an approver may shorten, and not lengthen by a second', () => {
    const approves = (seconds: number) => differ({ approvedDuration: good.seconds(seconds) });
    expect(approves(8 * 3600 - 1)).toEqual([]);
    expect(approves(8 * 3600)).toEqual([]);
    expect(approves(9 * 3600)).toMatchObject([
      {
        code: 'duration-raised',
        message: expect.stringContaining('approves 9h, but the issue asked for 8h.'),
      },
    ]);
  });

  test('a former login is the same person by the id alone', () => {
    const former = { requester: { id: RITA.id, login: 'rita-of-then' } };
    expect(differ(former, {}, ['rita-of-then'])).toEqual([]);
    expect(differ(former)).toHaveLength(1);
    // The id of somebody else, under a login that is free now: both are named.
    const other = { requester: { id: WILL.id, login: 'rita-of-then' } };
    expect(differ(other, {}, ['rita-of-then'])).toHaveLength(2);
    expect(differ({ requester: { id: RITA.id, login: 'nobody' } }, {}, ['rita-of-then'])).toHaveLength(1);
  });

  test('a request with no problem named, and one with one', () => {
    expect(all(goodFacts, { expectedRequest: { ok: false, problems: [] } })).toContain(
      'as it is now: no problem was named. File',
    );
    const problems = [{ code: 'x', path: 'Reason', message: 'Say more.' }];
    expect(all(goodFacts, { expectedRequest: { ok: false, problems } })).toContain(
      'as it is now: Reason: Say more. File',
    );
  });

  test('worked out from another issue than the one that was read', () => {
    for (const expected of [{ issueId: 1 }, { repository: RepositoryId.of(9) }])
      expect(
        said(judge(goodFacts, { expectedRequest: valid({ ...REQUEST, ...expected }) })).filter((each) =>
          each.startsWith('The request was not worked out'),
        ),
      ).toHaveLength(1);
  });

  test('a policy file that is none: where, or as a whole', () => {
    const policy = (text: string): string =>
      all(good.withFile('policy', { onMain: known(good.entryOf(text)), onHead: known(good.entryOf(text)) }));
    expect(policy('{')).toContain('not as the bot writes it, as a whole: ');
    expect(policy('{"Version": "2012-10-17", "Statement": [{"Effect": "Maybe"}]}')).toContain(
      'not as the bot writes it, Statement[0]',
    );
  });

  test("the reviewer's view: differs, or has nothing to be compared with", () => {
    expect(all(goodFacts, { expectedReview: 'else' })).toContain(
      `${good.PATHS.review}, which the approvers read, does not say what the request and the policy say.`,
    );
    expect(all(goodFacts, { expectedReview: undefined })).toContain(
      `${good.PATHS.review} could not be compared with what it should say`,
    );
  });
});

describe('people', () => {
  test('who opened an issue, or edited one', () => {
    const by = (author: Parameters<typeof good.withIssue>[0]['author']): string =>
      all(good.withIssue({ author }));
    expect(by(BOT)).toContain('opened by "github-actions", which is a "Bot", and only a person');
    expect(by(undefined)).toContain('opened by an account that no longer exists, and only a person');
    const edits = known([
      { editor: RITA, at: good.CREATED },
      { editor: OTTO, at: good.MERGED },
      { editor: WILL, at: good.NOW },
    ]);
    // The first who is somebody else, as a person is written to.
    expect(all(good.withIssue({ edits }))).toContain('edited by @otto at 2026-11-20T11:00:00Z.');
  });

  test('an approval of an older head: of a commit, or of one that is gone', () => {
    const older = (commit: ReturnType<typeof good.commitOid> | undefined): string =>
      all(withPull({ reviews: known([review(1, OLGA, 'APPROVED', { commit })]) }));
    expect(older(OLDER_HEAD)).toContain(
      `approved commit ${OLDER_HEAD.slice(0, 12)}, but ${HEAD.slice(0, 12)} was merged`,
    );
    expect(older(undefined)).toContain('approved a commit that is gone, but');
  });

  test('who lifted a request for changes counts neither for nor against', () => {
    const facts = withPull({
      reviews: known([review(1, OTTO, 'DISMISSED'), review(2, OLGA, 'APPROVED')]),
      dismissals: known([{ review: 1, by: OTTO, before: 'CHANGES_REQUESTED' }]),
    });
    const verdict = judge(facts, { required: 2 });
    expect(verdict.approvers.map(({ login }) => login)).toEqual(['olga']);
    expect(codes(judge(facts)).length).toBe(0);
  });

  test('a bot that approves is told what it is, and nothing about owning', () => {
    const facts = withPull({
      reviews: known([review(1, { ...BOT, id: good.person(5, 'x').id }, 'APPROVED')]),
      mergedBy: undefined,
    });
    const verdict = judge(facts);
    expect(codes(verdict)).toEqual(['approvals-missing', 'reviewer-not-user']);
  });

  test('a permission that was not asked for, or not told', () => {
    const with_ = (people: ApprovalFacts['people']): string => all({ ...goodFacts, people });
    expect(with_([])).toContain('did not tell their permission (it was not asked for)');
    expect(with_([{ account: OLGA, permission: unknown('HTTP 403') }])).toContain(
      'did not tell their permission (HTTP 403)',
    );
  });

  test('who is no owner is told whom to ask, and why a team is none', () => {
    const text = (codeowners: string): ApprovalFacts => good.withCodeowners(codeowners);
    expect(all({ ...text('* @otto @carol\n') })).toContain(': ask @otto or @carol.');
    expect(all({ ...text('* @otto\n/requests/\n') })).toContain(': ask an owner.');
    const team = { org: 'acme', slug: 'ops', members: known([OLGA.id]), canWrite: known(false) };
    expect(all({ ...text('* @acme/ops\n'), teams: [team] })).toContain(
      'is now (@acme/ops has no write access of its own, so GitHub ignores it): ask @acme/ops.',
    );
    expect(all(text('* @otto\n'))).toContain('is now: ask @otto.');
  });

  test("each team is looked up by its organisation and its name: another's members own nothing", () => {
    const teams = [
      { org: 'acme', slug: 'sales', members: known([OLGA.id]), canWrite: known(true) },
      { org: 'other', slug: 'ops', members: known([OLGA.id]), canWrite: known(true) },
      { org: 'acme', slug: 'ops', members: known([OTTO.id]), canWrite: known(true) },
    ];
    const facts = { ...good.withCodeowners('* @acme/ops\n'), teams };
    expect(codes(judge(facts))).toContain('not-code-owner');
    expect(judge({ ...facts, teams: teams.slice(0, 2) }).approved).toBe(false);
    expect(all({ ...facts, teams: [] })).toContain('but its members were not read');
  });
});

describe('commits', () => {
  const CLICKED = good.commitOid('update branch');
  const ON_BASE = good.commitOid('on the default branch');
  const added = good.PATH_LIST.map((path) => {
    const oid = botCommit(HEAD).files[path];
    if (oid === undefined) throw new Error(path);
    return { path, oid, change: 'added' };
  });
  const join = (change: Partial<CommitFacts> = {}): CommitFacts => ({
    ...botCommit(CLICKED),
    authors: known([{ id: WILL.id, login: 'will' }]),
    parents: known([HEAD, ON_BASE].map((oid) => ({ oid, owners: good.OWNERS_OIDS }))),
    joins: known({ secondWasOnBase: true, changes: added }),
    ...change,
  });
  const updated = (change: Partial<CommitFacts> = {}): ApprovalFacts =>
    withPull({
      head: CLICKED,
      commits: known([botCommit(HEAD), join(change)]),
      reviews: known([review(1, OLGA, 'APPROVED', { commit: CLICKED })]),
    });

  test('“Update branch” is let through, whoever else the commits list', () => {
    expect(said(judge(updated()))).toEqual([]);
  });
  test.each([
    [
      'an author who cannot be told',
      { authors: known([{ id: undefined, login: 'Eve' }]) },
      'whose it is cannot be told ("Eve")',
    ],
    ['no author', { authors: known([]) }, 'whose it is cannot be told. Of merges'],
    [
      'a person, and one who cannot be told',
      {
        authors: known([
          { id: WILL.id, login: 'will' },
          { id: undefined, login: 'Eve' },
          { id: undefined, login: 'Mal' },
        ]),
      },
      'whose it is cannot be told ("Eve")',
    ],
    ['not asked for', { joins: undefined }, 'could not be read: it was not asked for.'],
    ['not answered', { joins: unknown('HTTP 502') }, 'could not be read: HTTP 502.'],
    [
      'a file twice, the first as it should be',
      {
        joins: known({
          secondWasOnBase: true,
          changes: [...added, { ...(added[0] as (typeof added)[0]), oid: OLDER_HEAD }],
        }),
      },
      'it holds something else',
    ],
    [
      'a second that was not there',
      { joins: known({ secondWasOnBase: false, changes: added }) },
      'was not on the default branch',
    ],
  ] as const)('%s', (_, change, words) => {
    expect(all(updated(change as never))).toContain(words);
  });

  test('a commit by several: the first who is not the bot is named, or nobody', () => {
    const authors = (...logins: readonly (readonly [number | undefined, string])[]) =>
      all(
        withPull({
          commits: known([
            botCommit(HEAD, {
              authors: known(
                logins.map(([id, login]) => ({
                  id: id === undefined ? undefined : good.person(id, login).id,
                  login,
                })),
              ),
            }),
          ]),
        }),
      );
    expect(authors([BOT.id, 'bot'], [31, 'will'], [22, 'otto'])).toContain('is by "will", not');
    expect(authors()).toContain('is by nobody, not');
  });

  test("the bot's own commit before a merge has to be read, too", () => {
    const before = (authors: CommitFacts['authors']) =>
      judge(
        withPull({
          head: CLICKED,
          commits: known([botCommit(HEAD, { authors }), join()]),
          reviews: known([review(1, OLGA, 'APPROVED', { commit: CLICKED })]),
        }),
      );
    expect(codes(before(unknown('HTTP 502')))).toContain('commits-unread');
    expect(codes(before(unknown('HTTP 502')))).toContain('commit-joins-more');
    expect(codes(before(known([])))).toContain('commit-joins-more');
  });

  test('authors that could not be read touch nobody', () => {
    const commits = known([botCommit(HEAD, { authors: unknown('HTTP 502') })]);
    expect(codes(judge(withPull({ commits })))).toEqual(['commits-unread']);
    // Whoever wrote one without an account has no id that could be an approver's.
    const nameless = known([botCommit(HEAD, { authors: known([{ id: undefined, login: 'Eve' }]) })]);
    expect(codes(judge(withPull({ commits: nameless })))).toEqual(['commit-by-person']);
  });
});

test.each([{ merged: false }, { mergedAt: undefined }, { mergeCommit: undefined }])(
  'a pull request that GitHub does not show as merged in every way, %j, is not',
  (change) => {
    expect(all(withPull(change))).toContain(`Pull request #${goodPull.number} is not merged.`);
  },
);

test('what is not merged has no window', () => {
  expect(judge(withPull({ merged: false, mergedAt: undefined, mergedBy: undefined })).window).toBeUndefined();
});

test("a curated set's content is read as one, where the request asks for it", () => {
  const text = serialiseRequest({
    ...REQUEST,
    curatedSet: 'support',
    services: [],
    resources: [],
    access: {},
  });
  const curated = all(good.withRequestText(text));
  // The drafted policy in its place is none.
  expect(curated).toContain('The policy file is not as the bot writes it');
  expect(all(goodFacts)).not.toContain('The policy file');
});

describe('pull requests', () => {
  test('one that could not be read, and whose history gives no reason, is said so', () => {
    const facts: ApprovalFacts = { ...goodFacts, pull: unknown('HTTP 502') };
    expect(codes(judge(facts))).toEqual(['pull-unread']);
    expect(all(facts)).toContain('The pull request could not be read: HTTP 502.');
    // There is no head then, and what lies on it says nothing.
    const absent = good.withFile('request', { onHead: known('absent') });
    expect(codes(judge({ ...absent, pull: unknown('HTTP 502') }))).toEqual(['pull-unread']);
    const history = known([]);
    const without = { ...facts, files: { ...facts.files, request: { ...facts.files.request, history } } };
    expect(codes(judge(without))).not.toContain('pull-unread');
  });

  test.each([
    [
      'another branch',
      { baseRef: 'release' },
      'was merged into "release", not into the default branch main.',
    ],
    [
      'another repository',
      { baseRepository: RepositoryId.of(9) },
      'was merged into "main", not into the default branch main.',
    ],
    ['a person', { author: WILL }, 'was opened by @will, not by the bot.'],
    [
      'an account that is gone',
      { author: undefined },
      'was opened by an account that no longer exists, not by the bot.',
    ],
  ] as const)('%s', (_, change, words) => {
    expect(all(withPull(change))).toContain(`Pull request #${goodPull.number} ${words}`);
  });

  test('files of several pull requests: each is named', () => {
    const other = { ...outline, number: (outline.number + 7) as typeof outline.number };
    const facts = good.withFile('policy', { history: known([{ commit: HEAD, pulls: [other] }]) });
    expect(all(facts)).toContain(`(#${outline.number}, #${other.number})`);
    const first = good.withFile('policy', {});
    for (const kind of ['request', 'policy', 'review'] as const)
      (first.files as Record<string, unknown>)[kind] = {
        ...first.files[kind],
        history: known([{ commit: BASE, pulls: [other] }]),
      };
    expect(all(first)).toContain(
      `Pull request #${outline.number} was read, but #${other.number} first added the files.`,
    );
  });

  test('the commit that brought a file is named, not a later one', () => {
    const history = known([
      { commit: BASE, pulls: [] },
      { commit: HEAD, pulls: [outline] },
    ]);
    expect(all(good.withFile('policy', { history }))).toContain(
      `with commit ${BASE.slice(0, 12)}, which no merged`,
    );
  });

  test('of two that were merged before, the first is named', () => {
    const before = (number: number, seconds: number) => ({
      ...outline,
      number: number as typeof outline.number,
      mergedAt: (good.MERGED - seconds) as typeof good.MERGED,
    });
    const facts = { ...goodFacts, mergedFromBranch: known([outline, before(900, 60), before(901, 30)]) };
    expect(all(facts)).toContain('Pull request #900 from the same branch was merged before');
  });

  test('a commit in several pull requests: the one that was merged first, wherever it stands', () => {
    const later = { ...outline, number: 2000 as typeof outline.number, mergedAt: good.NOW };
    for (const pulls of [
      [outline, later],
      [later, outline],
    ]) {
      const files = Object.fromEntries(
        Object.entries(goodFacts.files).map(([kind, file]) => [
          kind,
          { ...file, history: known([{ commit: HEAD, pulls }]) },
        ]),
      ) as unknown as ApprovalFacts['files'];
      expect(said(judge({ ...goodFacts, files }))).toEqual([]);
    }
  });
});

test('CODEOWNERS now needs no new issue, and before the merge it does', () => {
  const unowned = `${good.CODEOWNERS}/policies/\n`;
  const mend = 'What is merged without owners cannot be approved: file a new issue.';
  const now = said(judge(good.withCodeowners(unowned, good.CODEOWNERS))).filter((each) =>
    each.startsWith('Nobody owns'),
  );
  const then = said(judge(good.withCodeowners(good.CODEOWNERS, unowned))).filter((each) =>
    each.startsWith('Nobody owns'),
  );
  expect([now.length, now.some((each) => each.includes(mend))]).toEqual([2, false]);
  expect([then.length, then.every((each) => each.includes(mend))]).toEqual([2, true]);
  // Without a pull request there was no merge, and nothing to read of before it.
  const { codeowners } = good.withCodeowners(good.CODEOWNERS, unowned);
  expect(all({ ...goodFacts, codeowners, pull: unknown('HTTP 502') })).not.toContain('before the merge');
});

test('a remark by an account that is gone, or by somebody else', () => {
  const remark = { comment: 77, by: { id: WILL.id, login: 'will' }, command: 'revise', text: 'no deletes' };
  const text = serialiseRequest({ ...REQUEST, remarks: [remark] } as never);
  const by = (author: typeof WILL | undefined): string =>
    all({
      ...good.withRequestText(text),
      comments: [
        { id: 76, now: known('gone') },
        { id: 77, now: known({ on: good.PULL, author, body: '/revise no deletes', editors: known([]) }) },
        { id: 77, now: known('gone') },
      ] as never,
    });
  expect(by(undefined)).toContain('is by an account that is gone.');
  expect(by(OTTO)).toContain('is by "otto".');
  expect(by(WILL)).not.toContain('Comment 77');
});
