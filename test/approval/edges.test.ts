import { describe, expect, test } from '@jest/globals';
import { Service } from '../../src/terms/brand.ts';
import { valid } from '../../src/terms/checked.ts';
import { known, unknown, type ApprovalFacts } from '../../src/approval/approval-facts.ts';
import { ownersOf, parseCodeowners } from '../../src/approval/codeowners.ts';
import { verify, type Verdict, type VerifySettings } from '../../src/approval/verify.ts';
import { serialiseRequest } from '../../src/request/file/request-file.ts';
import * as good from './good-facts.ts';
import {
  BOT,
  botCommit,
  goodFacts,
  goodPull,
  goodSettings,
  HEAD,
  OLGA,
  OTTO,
  RITA,
  review,
  WILL,
  withPull,
} from './good-facts.ts';

/** Edges that the cases by attack do not touch: each was a change to the product that no other test noticed. */
const judge = (facts: ApprovalFacts, settings: Partial<VerifySettings> = {}): Verdict =>
  verify(facts, { ...goodSettings, ...settings }, good.NOW);
const said = (verdict: Verdict): string =>
  verdict.approved ? '' : verdict.reasons.map(({ code, message }) => `${code}: ${message}`).join('\n');
const codes = (verdict: Verdict): readonly string[] =>
  verdict.approved ? [] : verdict.reasons.map(({ code }) => code);

describe('reviews', () => {
  test('unread reviews refuse, also where an owner pressed merge', () => {
    const facts = withPull({ reviews: unknown('GitHub answered 502'), mergedBy: OTTO });
    expect(codes(judge(facts))).toEqual(['reviews-unread']);
  });

  const twice = (first: typeof OLGA, last: typeof OLGA): ApprovalFacts =>
    withPull({
      reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'DISMISSED')]),
      dismissals: known([
        { review: 2, by: first, before: 'CHANGES_REQUESTED' },
        { review: 2, by: last, before: 'CHANGES_REQUESTED' },
      ]),
    });
  test('a review that was dismissed, given again and dismissed again: the last dismissal counts', () => {
    expect(codes(judge(twice(OLGA, WILL)))).toEqual(['changes-requested']);
    expect(judge(twice(WILL, OLGA)).approved).toBe(true);
  });
  test('the last dismissal tells also what was dismissed', () => {
    const dismissed = (first: 'APPROVED' | 'CHANGES_REQUESTED', last: 'APPROVED' | 'CHANGES_REQUESTED') =>
      withPull({
        reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'DISMISSED')]),
        dismissals: known([
          { review: 2, by: WILL, before: first },
          { review: 2, by: WILL, before: last },
        ]),
      });
    expect(judge(dismissed('CHANGES_REQUESTED', 'APPROVED')).approved).toBe(true);
    expect(codes(judge(dismissed('APPROVED', 'CHANGES_REQUESTED')))).toEqual(['changes-requested']);
  });
  test('a request for changes that was lifted is no reason of its own', () => {
    const facts = withPull({
      reviews: known([review(2, OTTO, 'DISMISSED')]),
      dismissals: known([{ review: 2, by: OTTO, before: 'CHANGES_REQUESTED' }]),
    });
    expect(codes(judge(facts))).toEqual(['approvals-missing', 'not-code-owner']);
  });
  test('two reviews at the same second: the later id counts', () => {
    const at = { submittedAt: good.CREATED };
    const order = (first: 'APPROVED' | 'CHANGES_REQUESTED', last: 'APPROVED' | 'CHANGES_REQUESTED') =>
      withPull({ reviews: known([review(2, OLGA, last, at), review(1, OLGA, first, at)]) });
    expect(judge(order('CHANGES_REQUESTED', 'APPROVED')).approved).toBe(true);
    expect(codes(judge(order('APPROVED', 'CHANGES_REQUESTED')))).toContain('changes-requested');
  });
  test('approvers are told in the order of their approvals, then of their ids', () => {
    const at = { submittedAt: good.CREATED };
    const verdict = judge(
      withPull({ reviews: known([review(9, OTTO, 'APPROVED', at), review(8, OLGA, 'APPROVED', at)]) }),
    );
    expect(verdict.approvers.map(({ login }) => login)).toEqual(['olga', 'otto']);
    const late = judge(
      withPull({ reviews: known([review(9, OLGA, 'APPROVED'), review(8, OTTO, 'APPROVED')]) }),
    );
    expect(late.approvers.map(({ login }) => login)).toEqual(['otto', 'olga']);
  });
  test('who approved and then merged counts once', () => {
    const verdict = judge(withPull({ mergedBy: OLGA }), { required: 2 });
    expect(verdict.approvers.map(({ login, by }) => [login, by])).toEqual([['olga', 'review']]);
    expect(codes(verdict)).toEqual(['approvals-missing']);
  });
  test('reasons that nobody needs are not given', () => {
    expect(
      codes(judge(withPull({ reviews: known([review(1, RITA, 'APPROVED'), review(2, OLGA, 'APPROVED')]) }))),
    ).toEqual([]);
  });
});

describe('commits and files', () => {
  test('commits that do not hold the head', () => {
    expect(codes(judge(withPull({ commits: known([botCommit(good.OLDER_HEAD)]) })))).toEqual([
      'commits-unread',
    ]);
    expect(codes(judge(withPull({ commits: known([]) })))).toEqual(['commits-unread']);
  });
  test('whoever has no part in it is not named', () => {
    const authors = known([
      { id: BOT.id, login: 'github-actions[bot]' },
      { id: WILL.id, login: 'will' },
    ]);
    expect(said(judge(withPull({ commits: known([botCommit(HEAD, { authors })]) })))).toContain(
      'is by "will"',
    );
  });
  test("commits are the very bot's that opened the pull request", () => {
    const other = { ...BOT, id: OLGA.id };
    expect(codes(judge(withPull({ author: other })))).toContain('commit-by-person');
    expect(codes(judge(withPull({ author: undefined })))).toContain('commit-by-person');
  });
  test('as many further files are named as are told', () => {
    const files = (n: number) =>
      withPull({
        files: known([
          ...good.PATH_LIST.map((path) => ({ path, change: 'ADDED' })),
          ...Array.from({ length: n }, (_, at) => ({ path: `x${at}`, change: 'ADDED' })),
        ]),
      });
    expect(said(judge(files(3)))).toContain('"x0", "x1", "x2". It may');
    expect(said(judge(files(4)))).toContain('"x0", "x1", "x2" and 1 more. It may');
  });
  test('the first closing is told, and each unread fact with its why', () => {
    const issue = good.withIssue({
      closings: known([
        { by: BOT, at: good.CREATED },
        { by: RITA, at: good.MERGED },
        { by: OTTO, at: good.NOW },
      ]),
    });
    expect(said(judge(issue))).toContain('closed by @rita at');
    const errors = {
      ...goodFacts,
      codeowners: { ...goodFacts.codeowners, errors: unknown('GitHub answered 502') },
    };
    expect(said(judge(errors))).toContain('could not be read: GitHub answered 502');
    const other = { path: 'docs/CODEOWNERS', line: 1, column: 1, kind: 'x', source: '* @a' } as const;
    expect(
      said(judge({ ...goodFacts, codeowners: { ...goodFacts.codeowners, errors: known([other]) } })),
    ).toContain('those of another file');
  });
  test('levels are compared whatever their order', () => {
    const request = {
      ...good.REQUEST,
      services: [Service.of('s3'), Service.of('sqs')],
      access: { [Service.of('sqs')]: 'list', [Service.of('s3')]: 'read' } as const,
    };
    const text = serialiseRequest(request);
    const turned = { ...request, access: Object.fromEntries(Object.entries(request.access).toReversed()) };
    const facts = good.withRequestText(text);
    expect(judge(facts, { expectedRequest: valid(turned) }).approved).toBe(true);
    expect(judge(facts, { expectedRequest: valid(request) }).approved).toBe(true);
  });
});

describe('owners', () => {
  test('then and now are told apart', () => {
    expect(said(judge(good.withCodeowners('* @otto\n', good.CODEOWNERS)))).toContain(
      'by CODEOWNERS as it is now',
    );
    expect(said(judge(good.withCodeowners(good.CODEOWNERS, '* @otto\n')))).toContain(
      'by CODEOWNERS as it was before the merge',
    );
  });
  test('addresses, teams and logins are compared without case, either way round', () => {
    for (const [written, listed] of [
      ['OLGA@example.com', 'olga@example.com'],
      ['olga@example.com', 'OLGA@example.com'],
    ] as const) {
      const facts = {
        ...good.withCodeowners(`* ${written}\n`),
        emails: [{ address: listed, account: known(OLGA.id) }],
      };
      expect(judge(facts).approved).toBe(true);
    }
    const upper = { ...OLGA, login: 'Olga' };
    expect(judge(withPull({ reviews: known([review(1, upper, 'APPROVED')]) })).approved).toBe(true);
    const team = { org: 'Acme', slug: 'SECURITY', canWrite: known(true), members: known([OLGA.id]) };
    expect(judge({ ...good.withCodeowners('* @acme/security\n'), teams: [team] }).approved).toBe(true);
  });
  test('whether a team may write is not known: told so, and nobody counts', () => {
    const team = { org: 'acme', slug: 'security', canWrite: unknown('HTTP 403'), members: known([OLGA.id]) };
    const facts = { ...good.withCodeowners('* @acme/security\n'), teams: [team] };
    expect(codes(judge(facts))).toContain('team-unread');
    expect(said(judge(facts))).toContain('its access could not be read (HTTP 403)');
  });
  test('a blank that a backslash quotes belongs to the pattern; a "#" within it skips the line', () => {
    expect(ownersOf(parseCodeowners('a\\ b.yml @olga'), 'a b.yml').kind).toBe('owned');
    expect(ownersOf(parseCodeowners('* @otto\na#b @olga'), 'a').kind).toBe('unclear');
    expect(ownersOf(parseCodeowners('* @otto\na\\#b @olga'), 'a#b')).toMatchObject({
      owners: [{ login: 'olga' }],
    });
  });
  test('several rulesets: each setting is needed in one of them', () => {
    const [pull, ...others] = goodFacts.rules.known ? goodFacts.rules.value : [];
    if (pull?.type !== 'pull_request') throw new Error('no rule');
    const weak = {
      ...pull,
      requireCodeOwnerReview: false,
      dismissStaleReviews: false,
      requireLastPushApproval: false,
      requiredApprovals: 0,
    };
    expect(judge({ ...goodFacts, rules: known([weak, pull, ...others]) }).approved).toBe(true);
    const none = judge({ ...goodFacts, rules: known(others) });
    expect(codes(none)).toEqual(Array.from({ length: 5 }, () => 'rule-missing'));
    expect(said(none)).toContain('Require a pull request before merging');
    expect(said(none)).toContain('Classic branch protection does not count');
    expect(said(judge({ ...goodFacts, rules: known([weak, ...others]) }))).not.toContain('Classic');
  });
});

describe('the verdict', () => {
  test('tells the window, the head and who is still needed', () => {
    const verdict = judge(withPull({ reviews: known([]) }));
    expect(verdict.window).toEqual({ from: good.MERGED, until: good.MERGED + 8 * 3600 });
    expect(!verdict.approved && verdict.head).toBe(HEAD);
    expect(said(verdict)).toContain('0 of 1 approvals that count');
    expect(said(verdict)).toContain('An approval after the merge counts until 2026-11-20T19:00:00Z');
  });
  test('at least one approval is needed, whatever the settings say', () => {
    const facts = withPull({ reviews: known([]) });
    expect(judge(facts, { required: 0 }).approved).toBe(false);
    expect(judge(goodFacts, { required: 0 }).approved).toBe(true);
  });
  test('whether a merge was automatic is not known, or it was: it is no approval, and why is told', () => {
    const merge = (mergedLater: typeof goodPull.mergedLater) =>
      withPull({ reviews: known([]), mergedBy: OLGA, mergedLater });
    expect(said(judge(merge(unknown('HTTP 502'))))).toContain('could not be read (HTTP 502)');
    expect(said(judge(merge(known(true))))).toContain('auto-merge or a merge queue');
  });
  test('the time limits, to the second', () => {
    const at = (now: number) => verify(goodFacts, goodSettings, now as typeof good.NOW);
    const until = good.MERGED + 8 * 3600;
    expect([at(until - 1).approved, at(until).approved]).toEqual([true, false]);
    expect([at(good.MERGED).approved, at(good.MERGED - 1).approved]).toEqual([true, false]);
    const ttl = (seconds: number) => judge(goodFacts, { approvalTtl: good.seconds(seconds) }).approved;
    expect([ttl(3600), ttl(3599)]).toEqual([true, false]);
  });
});
