import { AccountId, AccountName, IssueNumber, RepositoryId, UserId } from '../../src/terms/brand.ts';
import {
  known,
  unknown,
  type ApprovalFacts,
  type CommitFacts,
  type Read,
} from '../../src/approval/approval-facts.ts';
import type { TouchedSince } from '../../src/approval/standing/standing-pull.ts';
import type { EarlierUses, UseSettings } from '../../src/approval/standing/use-checks.ts';
import { REASONS } from '../../src/approval/refusal-reasons.ts';
import { verifyStanding, type StandingSettings } from '../../src/approval/standing/verify-standing.ts';
import { invalid, valid } from '../../src/terms/checked.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';
import { serialiseStanding, standingPaths } from '../../src/request/file/standing-file.ts';
import type { Standing, StandingPlace } from '../../src/request/standing.ts';
import * as good from '../approval/good-facts.ts';
import { readFacts, unread } from '../approval/unread-facts.ts';
import { APP, choice, file, issue, pull, read, SAM, surroundings, type Bringing } from './random-facts.ts';
import type { Random } from './random.ts';
import { isUse, useWindow, whoApprovedIt, type UseCase } from './standing-spec.ts';

/** A use of a standing approval, at random: rita files it, will wrote its files, olga and otto approve them. */
const { BOT, HOUR, MERGED, OLGA, OTTO, RITA, WILL } = good;
const DAY = 24 * HOUR;
const PLACE: StandingPlace = { account: AccountName.of('prod'), name: 'nightly-export' };
const PATHS = standingPaths(PLACE);
const VIEW = 'What it lets them do.\n';
const later = (from: Instant, seconds: number): Instant => (from + seconds) as Instant;

function standing(random: Random, createdAt: Instant): Standing {
  const hours = { from: 7 * 60, to: 19 * 60 };
  const night = { from: 22 * 60, to: 6 * 60 };
  const minute = Math.floor((createdAt % DAY) / 60);
  const exact = random.pick(
    { from: minute, to: minute + 1 },
    { from: minute + 1, to: minute },
    { from: (minute + 1439) % 1440, to: minute },
  );
  const when = random.pick(undefined, undefined, undefined, hours, night, exact);
  return {
    name: random.mostly(PLACE.name, 'other'),
    account: random.mostly(PLACE.account, AccountName.of('dev')),
    accountId: random.mostly(good.REQUEST.accountId, AccountId.of('444455556666')),
    repository: random.mostly(good.REPOSITORY, RepositoryId.of(7002)),
    people: random.mostly<readonly UserId[]>([RITA.id, SAM.id].toSorted(), [SAM.id], [RITA.id]),
    duration: (random.pick(2, 2, 2, 1, 12) * HOUR) as Seconds,
    uses: random.pick(1, 2, 3, 3),
    within: DAY as Seconds,
    until: random.pick(
      later(MERGED, 30 * DAY),
      later(MERGED, 90 * DAY),
      random.mostly(
        later(MERGED, 60 * DAY),
        later(MERGED, 90 * DAY + 1),
        later(createdAt, 2 * HOUR),
        later(createdAt, HOUR),
      ),
    ),
    purpose: 'Look after the nightly export.',
    ...(when === undefined ? {} : { hours: when }),
    ...(random.chance(0.3) ? { review: 'afterwards' as const } : {}),
  };
}

/** A person's commit, as GitHub's own pages make it. */
const peoplesCommit =
  (texts: Bringing['texts'], random: Random): Bringing['commit'] =>
  (oid) => {
    const commit = good.botCommit(oid, {
      files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, good.blobOid(text)])),
    });
    const authors: CommitFacts['authors'] = random.mostly(
      known([{ id: WILL.id, login: 'will', person: true }]),
      known([{ id: SAM.id, login: 'sam', person: true }]),
      known([
        { id: WILL.id, login: 'will', person: true },
        { id: OTTO.id, login: 'otto', person: true },
      ]),
      known([{ id: WILL.id, login: 'will' }]),
      known([{ id: APP.id, login: 'reviewer-app', person: false }]),
    );
    // Pushed by themselves, or made on GitHub's pages.
    return { ...commit, authors, signedByGitHub: random.chance(0.5) };
  };

/** Where the two judge a use differently, in a line. */
export function standingDifference(random: Random): { readonly used: boolean; readonly difference?: string } {
  const createdAt = later(
    MERGED,
    random.pick(600, 600, HOUR, 5 * HOUR, 12 * HOUR, DAY, random.mostly(60, 0, -1)),
  );
  const says = standing(random, createdAt);
  const text = serialiseStanding(says);
  const texts = { [PATHS.standing]: text, [PATHS.policy]: good.POLICY_TEXT, [PATHS.review]: VIEW };
  const brought: Bringing = {
    texts,
    branch: 'export-in-advance',
    author: WILL,
    mergedAt: MERGED,
    commit: peoplesCommit(texts, random),
  };
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    issue: read(random, issue(random, createdAt)),
    files: {
      request: file(random, brought, PATHS.standing, [text, `${text}\n`, `# ${text}`]),
      policy: file(random, brought, PATHS.policy, [good.POLICY_TEXT, '{}']),
      review: file(random, brought, PATHS.review, [VIEW, 'Harmless.\n']),
    },
    pull: read(random, bothApprove(random, pull(random, brought))),
    ...surroundings(random),
  };
  const { approvers } = choice(random);
  const holders = random.mostly<Read<readonly UserId[]>>(
    known([RITA.id, SAM.id]),
    known([RITA.id, SAM.id, OTTO.id]),
    known([]),
    unknown('not read'),
  );
  const asked = random.mostly(`${PLACE.account}/${PLACE.name}`, 'prod/other');
  const [askedAccount = '', askedName = ''] = asked.split('/');
  const duration = random.pick(undefined, undefined, HOUR, 2 * HOUR, random.mostly(HOUR, 3 * HOUR)) as
    Seconds | undefined;
  const readable = random.mostly(true, false);
  const numbers = (most: number, from: number): readonly IssueNumber[] =>
    Array.from({ length: random.below(most + 1) }, (_, n) => IssueNumber.of(from + n));
  const before: EarlierUses = {
    issues: numbers(random.pick(0, 0, 1, 2), 900),
    discussions: numbers(random.pick(0, 0, 0, 1), 920),
    gone: numbers(random.pick(0, 0, 0, 1), 940),
  };
  const counted = read(random, before);
  const since = random.mostly<UseCase['since']>(
    known('untouched' as const),
    known('touched' as const),
    known('not contained' as const),
    unknown('not read'),
  );
  const [hasIdentity, barred, guarded, trial] = [
    random.mostly(true, false),
    random.mostly(false, true),
    random.mostly(false, true),
    random.mostly(false, true),
  ];
  const held = random.chance(0.2);
  const required = random.mostly(2, 1, 3);
  const most = random.pick(24, 24, 2, 1) * HOUR;
  const mostUnseen = random.pick(24, 2, 1) * HOUR;
  const accountId = random.mostly<AccountId | undefined>(
    good.REQUEST.accountId,
    undefined,
    AccountId.of('999988887777'),
  );
  const now = later(
    createdAt,
    random.pick(60, 600, 60, random.mostly(0, -1), HOUR - 1, HOUR, 2 * HOUR - 1, 2 * HOUR),
  );
  const spec: UseCase = {
    facts,
    now,
    place: PLACE,
    accountId,
    paths: [PATHS.standing, PATHS.policy, PATHS.review],
    texts: [
      {
        ...says,
        text,
        hours: says.hours && [says.hours.from, says.hours.to],
        unseen: says.review === 'afterwards',
      },
    ],
    policies: [good.POLICY_TEXT],
    view: VIEW,
    since,
    ask: readable ? { standing: asked, duration } : undefined,
    hasIdentity,
    forbidden: barred || guarded,
    before: counted.known ? known([...before.issues, ...before.discussions, ...before.gone]) : counted,
    held,
    holders,
    approvers,
    required,
    most,
    mostUnseen,
    trial,
  };
  const settings: StandingSettings = {
    of: PLACE,
    accountId,
    guardrails: guarded ? ['no'] : [],
    expectedReview: VIEW,
    touchedSince: since.known ? known(touched(since.value)) : since,
    required,
    most: most as Seconds,
    mostUnseen: mostUnseen as Seconds,
    trial,
    curated: false,
    presets: false,
    thenUnread: holders.known ? undefined : holders.why,
    approvers,
    samePrincipal: holders.known ? holders.value : [],
  };
  const use: UseSettings = {
    ask: readable
      ? valid({
          of: { account: AccountName.of(askedAccount), name: askedName },
          duration,
          reason: 'The export stopped.',
          ticket: undefined,
        })
      : invalid({ code: 'use-form', path: 'Issue', message: 'no form' }),
    hasIdentity,
    against: barred ? [{ code: 'use-ticket', message: 'no ticket' }] : [],
    before: counted,
    held,
  };
  const verdict = verifyStanding(facts, settings, use, now);
  const used = isUse(spec);
  if (verdict.approved !== used)
    return {
      used,
      difference: `product ${String(verdict.approved)} (${verdict.approved ? '' : verdict.reasons.map(({ code }) => code).join(', ')}), specification ${String(used)}`,
    };
  if (!verdict.approved || !facts.pull.known) return { used };
  // What was not read is read again by the next run: whoever files it is not told to file anew.
  for (const path of readFacts(facts)) {
    const doubt = verifyStanding(unread(facts, path), settings, use, now);
    const never = doubt.approved ? undefined : doubt.reasons.find(({ code }) => REASONS[code] === 'never');
    if (never !== undefined)
      return { used, difference: `unread ${path.join('.')}: refused for good, ${never.code}` };
  }
  const [said] = spec.texts;
  const expected = JSON.stringify([
    whoApprovedIt(spec, facts.pull.value).toSorted((a, b) => a - b),
    said && useWindow(spec, said),
  ]);
  const theirs = JSON.stringify([
    verdict.approvers.map(({ id }) => Number(id)).toSorted((a, b) => a - b),
    verdict.window,
  ]);
  return theirs === expected
    ? { used }
    : { used, difference: `product ${theirs}, specification ${expected}` };
}

const touched = (kind: 'untouched' | 'touched' | 'not contained'): TouchedSince =>
  kind === 'touched' ? { kind, commit: good.HEAD } : { kind: kind === 'untouched' ? kind : 'not-contained' };

/** Two have to: mostly olga and otto did, whatever else was said of it. */
function bothApprove(random: Random, made: ReturnType<typeof pull>): ReturnType<typeof pull> {
  if (!made.reviews.known || random.chance(0.2)) return made;
  const approve = [OLGA, OTTO].map((who, n) => good.review(95 + n, who, 'APPROVED', { commit: good.HEAD }));
  // A bot behind it, now and then.
  const pushers = random.mostly<typeof made.pushers>(made.pushers, known([WILL, BOT]), known([]));
  return {
    ...made,
    pushers,
    reviews: known([...approve, ...made.reviews.value.filter(({ id }) => id !== 90)]),
  };
}
