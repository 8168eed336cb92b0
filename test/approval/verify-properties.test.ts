import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserId } from '../../src/terms/brand.ts';
import {
  known,
  type Account,
  type ApprovalFacts,
  type ReviewFacts,
} from '../../src/approval/approval-facts.ts';
import { verify } from '../../src/approval/verify.ts';
import { addSeconds } from '../../src/terms/instant.ts';
import { REASONS } from '../../src/approval/refusal-reasons.ts';
import { ATTACKS } from './attacks.ts';
import { readFacts, unread } from './unread-facts.ts';
import * as good from './good-facts.ts';
import {
  BOT,
  goodFacts,
  goodPull,
  goodSettings,
  HEAD,
  OLDER_HEAD,
  OLGA,
  OTTO,
  person,
  RITA,
  WILL,
} from './good-facts.ts';

/**
 * The one fact that adds to what the others prove and may be missing: GitHub may not tell who pushed. Without it, every
 * commit must still have been made by GitHub for the bot.
 */
const MAY_BE_MISSING = 'pull.value.pushers';

/** Reasons that no later run can change. */
const forGood = (facts: ApprovalFacts): readonly string[] => {
  const verdict = verify(facts, goodSettings, good.NOW);
  return verdict.approved
    ? []
    : verdict.reasons.flatMap(({ code }) => (REASONS[code] === 'never' ? [code] : []));
};

describe('invariant 7: doubt refuses to grant', () => {
  test('what was not read is read again, and nobody is told that it is refused for good', () => {
    const wrong = readFacts(goodFacts).flatMap((path) =>
      forGood(unread(goodFacts, path)).map((code) => `${path.join('.')}: ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no fact that is missing turns a refusal into an approval', () => {
    let tried = 0;
    for (const [name, { facts = goodFacts, settings = {}, now = good.NOW }] of Object.entries(ATTACKS)) {
      for (const path of readFacts(facts)) {
        if (path.join('.') === MAY_BE_MISSING) continue;
        const verdict = verify(unread(facts, path), { ...goodSettings, ...settings }, now);
        expect([name, path.join('.'), verdict.approved]).toEqual([name, path.join('.'), false]);
        tried += 1;
      }
      for (const list of ['people', 'teams', 'emails'] as const) {
        for (const index of facts[list].keys()) {
          const fewer = { ...facts, [list]: facts[list].filter((_, at) => at !== index) };
          expect([name, verify(fewer, { ...goodSettings, ...settings }, now).approved]).toEqual([
            name,
            false,
          ]);
        }
      }
    }
    expect(tried).toBeGreaterThan(2000);
  });

  test('every fact of an approval is needed: without any one of them it is refused', () => {
    const needed = readFacts(goodFacts).map((path) => path.join('.'));
    const spare = needed.filter(
      (path) => verify(unread(goodFacts, path.split('.')), goodSettings, good.NOW).approved,
    );
    expect(spare).toEqual(
      [
        MAY_BE_MISSING,
        // Nobody's review was dismissed, so there is nothing to know about dismissals.
        'pull.value.dismissals',
        // Whether the merge was automatic matters only if the merge has to count as an approval.
        'pull.value.mergedLater',
        // The head's text is that of the file on main, being the same object.
        'files.request.onHead.value.text',
        'files.policy.onHead.value.text',
        'files.review.onHead.value.text',
        // Otto did not approve, Will owns nothing.
        'people.1.permission',
        'people.2.permission',
      ].sort((a, b) => needed.indexOf(a) - needed.indexOf(b)),
    );
  });
});

const SAME = person(23, 'sam'); // owns, but is mapped to the same principal
const READER = person(24, 'rex'); // owns, but can only read
const OUTSIDE = person(25, 'oona'); // owns, but is not in `approvers`
const APP: Account = { id: UserId.of(26), login: 'reviewer-app', type: 'Bot' };
const INELIGIBLE = [RITA, WILL, BOT, SAME, READER, OUTSIDE, APP];
const ELIGIBLE = [OLGA, OTTO];

const codeowners = known(
  good.codeownersFile('* @olga @otto @rita @sam @rex @oona @reviewer-app @github-actions\n'),
);
const settings = {
  ...goodSettings,
  samePrincipal: [RITA.id, SAME.id],
  approvers: [OLGA, OTTO, RITA, WILL, SAME, READER, BOT, APP].map(({ id }) => id),
};
const crowd = (pull: Partial<typeof goodPull>): ApprovalFacts => ({
  ...good.withPull(pull),
  codeowners: { now: codeowners, atMerge: codeowners, errors: known([]) },
  people: [...INELIGIBLE, ...ELIGIBLE].map((account) => ({
    account,
    permission: known(account === READER ? ('read' as const) : ('admin' as const)),
  })),
});

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;
const reviewsBy = (people: readonly Account[]) =>
  fc
    .array(
      fc.record({
        user: fc.constantFrom(...people),
        state: fc.constantFrom(...STATES),
        commit: fc.constantFrom(HEAD, OLDER_HEAD, undefined),
        minute: fc.nat(30),
      }),
      { maxLength: 12 },
    )
    .map((drawn) =>
      drawn.map(({ user, state, commit, minute }, index): ReviewFacts => ({
        id: index + 1,
        user,
        state,
        commit,
        canPush: user !== READER,
        submittedAt:
          state === 'PENDING' ? undefined : addSeconds(good.CREATED, good.seconds(60 * (minute + 1))),
      })),
    );
const dismissalsOf = (reviews: readonly ReviewFacts[]) =>
  fc.array(
    fc.record({
      review: fc.constantFrom(...reviews.map(({ id }) => id), 0),
      by: fc.constantFrom(...INELIGIBLE, ...ELIGIBLE),
      before: fc.constantFrom('APPROVED' as const, 'CHANGES_REQUESTED' as const, 'COMMENTED' as const),
    }),
    { maxLength: 6 },
  );

describe('invariant 2: only people who may approve make an approval', () => {
  test('the crowd is set up so that an eligible person does approve', () => {
    expect(verify(crowd({}), settings, good.NOW).approved).toBe(true);
  });

  test('reviews, dismissals and merges by others never do, whatever they are', () => {
    const scene = reviewsBy(INELIGIBLE).chain((reviews) =>
      fc.record({
        reviews: fc.constant(reviews),
        dismissals: dismissalsOf(reviews),
        mergedBy: fc.constantFrom(...INELIGIBLE, undefined),
        mergedLater: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(scene, ({ reviews, dismissals, mergedBy, mergedLater }) => {
        const facts = crowd({
          reviews: known(reviews),
          dismissals: known(dismissals),
          mergedBy,
          mergedLater: known(mergedLater),
        });
        expect(verify(facts, settings, good.NOW).approved).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('who is named as approver stands by the merged head, and nobody who may approve stands against it', () => {
    fc.assert(
      fc.property(reviewsBy([...INELIGIBLE, ...ELIGIBLE]), fc.constantFrom(1, 2), (reviews, required) => {
        const facts = crowd({ reviews: known(reviews), mergedBy: WILL });
        const verdict = verify(facts, { ...settings, required }, good.NOW);
        // By the words of the invariant, and by sorting where the product compares in passing.
        const last = (who: Account) =>
          reviews
            .filter(({ user, state }) => user === who && state !== 'COMMENTED' && state !== 'PENDING')
            .sort((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0) || a.id - b.id)
            .at(-1);
        const forIt = ELIGIBLE.filter((who) => last(who)?.state === 'APPROVED' && last(who)?.commit === HEAD);
        // No dismissal is known, so a dismissed review may have asked for changes: that is doubt.
        const against = ELIGIBLE.some((who) =>
          ['CHANGES_REQUESTED', 'DISMISSED'].includes(last(who)?.state ?? ''),
        );
        expect(verdict.approved).toBe(forIt.length >= required && !against);
        expect(new Set(verdict.approvers.map(({ id }) => id))).toEqual(new Set(forIt.map(({ id }) => id)));
      }),
      { numRuns: 500 },
    );
  });

  test('the order in which GitHub lists reviews decides nothing', () => {
    fc.assert(
      fc.property(
        reviewsBy([...INELIGIBLE, ...ELIGIBLE]).chain((reviews) =>
          fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
        ),
        ([reviews, shuffled]) => {
          const verdictOf = (list: readonly ReviewFacts[]) =>
            verify(crowd({ reviews: known(list) }), settings, good.NOW);
          const [one, other] = [verdictOf(reviews), verdictOf(shuffled)];
          expect(other.approved).toBe(one.approved);
          expect(other.approvers).toEqual(one.approvers);
        },
      ),
      { numRuns: 200 },
    );
  });
});
