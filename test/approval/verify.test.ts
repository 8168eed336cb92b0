import { describe, expect, test } from '@jest/globals';
import { IssueNumber, UserId } from '../../src/terms/brand.ts';
import { known, unknown } from '../../src/approval/approval-facts.ts';
import { readFiled } from '../../src/approval/filed-files.ts';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { verify, type Verdict } from '../../src/approval/verify.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { ATTACKS, everyFile, filed, merger, otherPull, team, teamOwned } from './attacks.ts';
import { BRANCH_RIGHT, type Case } from './branch-attacks.ts';
import * as good from './good-facts.ts';
import { goodFacts, goodPull, goodSettings, HEAD, OLDER_HEAD, OLGA, OTTO, RITA, WILL } from './good-facts.ts';

const { withPull, withReviews, withIssue, withCodeowners, review, at } = good;

const judge = ({ facts = goodFacts, settings = {}, now = good.NOW }: Case): Verdict =>
  verify(facts, { ...goodSettings, ...settings }, now);
const codesOf = (verdict: Verdict): readonly ReasonCode[] =>
  verdict.approved ? [] : [...new Set(verdict.reasons.map(({ code }) => code))];

describe('what is approved', () => {
  const right: Record<string, Case> = {
    'one owner approved the merged head': {},
    ...BRANCH_RIGHT,
    'merged with a merge commit': {
      facts: withPull({ mergeCommit: good.commitOid('merge commit') }),
    },
    'squashed: another commit brought the files, for the same pull request': {
      facts: everyFile({ history: known([{ commit: good.commitOid('squash'), pulls: [good.outline] }]) }),
    },
    'rebased: one commit of several brought the files': {
      facts: {
        ...everyFile({ history: known([{ commit: good.commitOid('rebased 1'), pulls: [good.outline] }]) }),
        pull: known({ ...goodPull, mergeCommit: good.commitOid('rebased 2') }),
      },
    },
    'two approvers where two are needed': {
      facts: withReviews(review(1, OLGA, 'APPROVED'), review(2, OTTO, 'APPROVED')),
      settings: { required: 2 },
    },
    'a reviewer and the merger where two are needed': {
      facts: withPull({ mergedBy: OTTO }),
      settings: { required: 2 },
    },
    'nobody reviewed, but an owner merged': { facts: withPull(merger) },
    'an approval after the merge': {
      facts: withReviews(
        review(1, OLGA, 'APPROVED', { submittedAt: addSeconds(good.MERGED, good.seconds(200)) }),
      ),
    },
    'a comment after the approval decides nothing': {
      facts: withReviews(review(1, OLGA, 'APPROVED'), review(2, OLGA, 'COMMENTED')),
    },
    'an approval after changes were requested': {
      facts: withReviews(
        review(1, OLGA, 'CHANGES_REQUESTED', { commit: OLDER_HEAD }),
        review(2, OLGA, 'APPROVED'),
      ),
    },
    'changes requested by somebody who owns nothing': {
      facts: withReviews(review(1, OLGA, 'APPROVED'), review(2, WILL, 'CHANGES_REQUESTED')),
    },
    'changes requested, and dismissed by another owner': {
      facts: withPull({
        reviews: known([review(1, OLGA, 'APPROVED'), review(2, OTTO, 'DISMISSED')]),
        dismissals: known([{ review: 2, by: OLGA, before: 'CHANGES_REQUESTED' }]),
      }),
    },
    'a member of a team that owns and can write': {
      facts: { ...withCodeowners(teamOwned), teams: [team] },
    },
    'an owner by an email address that GitHub links to them': {
      facts: {
        ...withCodeowners('* olga@example.com\n'),
        emails: [{ address: 'Olga@Example.com', account: known(OLGA.id) }],
      },
    },
    'a login is compared without case': { facts: withCodeowners('* @OLGA\n') },
    'in `approvers` for the account': { settings: { approvers: [OLGA.id] } },
    'edited by its author alone, before the draft': {
      facts: withIssue({
        lastEditedAt: at('2026-11-20T10:05:00Z'),
        edits: known([
          { editor: RITA, at: good.CREATED },
          { editor: RITA, at: at('2026-11-20T10:05:00Z') },
        ]),
      }),
    },
    'an approver shortened the duration': { facts: filed({ approvedDuration: good.HOUR }) },
    'reverted and merged again: the first pull request counts': {
      facts: everyFile({
        history: known([
          { commit: HEAD, pulls: [good.outline] },
          { commit: good.commitOid('revert'), pulls: [otherPull] },
          { commit: good.commitOid('again'), pulls: [{ ...otherPull, number: IssueNumber.of(1099) }] },
        ]),
      }),
    },
    'an earlier pull request with the same commit was closed unmerged': {
      facts: everyFile({
        history: known([{ commit: HEAD, pulls: [{ ...otherPull, mergedAt: undefined }, good.outline] }]),
      }),
    },
    'who pushed is not told, but every commit was made by GitHub for the bot': {
      facts: withPull({ pushers: unknown('GitHub answered 404') }),
    },
    'the last second of the window': { now: at('2026-11-20T18:59:59Z') },
  };

  test.each(Object.entries(right))('%s', (_, given) => {
    const verdict = judge(given);
    expect(verdict.approved ? [] : verdict.reasons).toEqual([]);
    expect(verdict.approved).toBe(true);
  });

  test('the verdict carries all that a grant needs', () => {
    expect(judge({})).toEqual({
      approved: true,
      request: good.REQUEST,
      reviewed: { kind: 'policy', document: good.POLICY },
      policyText: good.POLICY_TEXT,
      reviewText: good.REVIEW_TEXT,
      window: { from: good.MERGED, until: at('2026-11-20T19:00:00Z') },
      approvers: [{ id: OLGA.id, login: 'olga', by: 'review', at: at('2026-11-20T10:10:01Z'), review: 1 }],
      required: 1,
      pull: good.PULL,
      head: HEAD,
      mergeCommit: good.MERGE,
      unprotected: [],
    });
  });

  test('invariant 4: the window is the merge plus the approved duration, whenever it is looked at', () => {
    for (const now of ['2026-11-20T11:00:00Z', '2026-11-20T11:59:59Z']) {
      const verdict = judge({ facts: filed({ approvedDuration: good.HOUR }), now: at(now) });
      expect(verdict.approved && verdict.window).toEqual({
        from: good.MERGED,
        until: at('2026-11-20T12:00:00Z'),
      });
    }
    expect(
      codesOf(judge({ facts: filed({ approvedDuration: good.HOUR }), now: at('2026-11-20T12:00:00Z') })),
    ).toEqual(['lapsed']);
  });
});

describe('invariant 2: approved means approved (attack → reasons)', () => {
  test.each(Object.entries(ATTACKS))('%s', (_, { codes, waiting, ...given }) => {
    const verdict = judge(given);
    expect([...codesOf(verdict)].sort()).toEqual([...codes].sort());
    expect(!verdict.approved && verdict.waiting).toBe(waiting);
  });

  test('every refusal says what to do', () => {
    const toDo =
      /[Ff]ile a new issue|[Aa]sk |next run|[Nn]ame |[Mm]end |add |switch on|set |give |Nothing is granted until|somebody else has to|Run the grant/;
    for (const given of Object.values(ATTACKS)) {
      const verdict = judge(given);
      if (verdict.approved) throw new Error('approved');
      for (const { code, message } of verdict.reasons) {
        expect([code, toDo.exec(message)?.[0]]).not.toEqual([code, undefined]);
        expect(message).not.toMatch(/undefined|\[object|NaN/);
        expect(message.endsWith('.')).toBe(true);
      }
    }
  });

  test('every reason is given at once, not only the first', () => {
    const facts = {
      ...withPull({ author: WILL, reviews: known([]), mergedBy: WILL }),
      issue: withIssue({ state: 'closed', transferred: true }).issue,
      rules: known([]),
    };
    expect(codesOf(judge({ facts, now: at('2026-12-01T00:00:00Z') }))).toEqual(
      expect.arrayContaining([
        'issue-closed',
        'issue-transferred',
        'pull-author-not-bot',
        'lapsed',
        'rule-missing',
        'approvals-missing',
      ]),
    );
  });

  test('with curated sets, curated/ needs owners as well', () => {
    const codeowners = known(good.codeownersFile(`${good.CODEOWNERS}/curated/\n`));
    const facts = { ...goodFacts, codeowners: { atMerge: codeowners, now: codeowners, errors: known([]) } };
    expect(judge({ facts, settings: { curated: false } }).approved).toBe(true);
    const verdict = judge({ facts, settings: { curated: true } });
    expect(verdict.approved).toBe(false);
    if (!verdict.approved)
      expect(verdict.reasons.map(({ code }) => code)).toEqual(['protected-path-unowned']);
  });

  test('trial: true lifts the protection, and the verdict says what is missing', () => {
    const verdict = judge({ facts: { ...goodFacts, rules: known([]) }, settings: { trial: true } });
    expect(verdict.approved && verdict.unprotected.map(({ code }) => code)).toContain('rule-missing');
  });

  test('a sum of approvals of zero is never enough, even if the configuration asked for none', () => {
    expect(judge({ facts: withReviews(), settings: { required: 0 } }).approved).toBe(false);
  });

  test('the requester of another request on the same principal is told apart by id, not by login', () => {
    // Somebody renamed to the requester's old login is somebody else; the requester renamed is still the requester.
    const renamed = { ...OLGA, id: UserId.of(RITA.id) };
    expect(codesOf(judge({ facts: withReviews(review(1, renamed, 'APPROVED')) }))).toContain('self-approval');
  });
});

describe('what is filed', () => {
  test('is read strictly from the default branch', () => {
    expect(readFiled(goodFacts)).toEqual({
      request: { ok: true, value: good.REQUEST },
      policy: { ok: true, value: good.POLICY },
    });
  });

  test('is nothing where a file was not read, and a list of problems where it is not canonical', () => {
    const missing = good.withFile('policy', { onMain: known('absent') });
    expect(readFiled(missing).policy).toBeUndefined();
    expect(readFiled(good.withFile('request', { onMain: unknown('404') })).request).toBeUndefined();
    expect(readFiled(good.withRequestText('a: 1\n')).request).toMatchObject({ ok: false });
  });
});
