import { AccountName, Digest, IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import {
  known,
  unknown,
  type Account,
  type ApprovalFacts,
  type CommentText,
} from '../../src/approval/approval-facts.ts';
import { verifyExtension, type ExtensionSettings } from '../../src/approval/supplement/verify-extension.ts';
import { addSeconds, type Instant, type Seconds } from '../../src/terms/instant.ts';
import type { Extension } from '../../src/request/extension.ts';
import { serialiseExtension, supplementPaths } from '../../src/request/file/request-file.ts';
import * as good from '../approval/good-facts.ts';
import { approversOf } from './approvers-spec.ts';
import { choosing, isExtended, type ExtensionCase, type ExtensionText } from './extension-spec.ts';
import {
  botsCommit,
  choice,
  file,
  outline,
  pull,
  read,
  surroundings,
  type Bringing,
} from './random-facts.ts';
import type { Random } from './random.ts';

/** An extension of what rita was given, at random, near enough to what is right that many are approved. */
const { BOT, HOUR, OLGA, RITA, WILL } = good;
const MERGED = good.MERGED;
const FIRST = addSeconds(MERGED, (8 * HOUR) as Seconds);
const COMMENT = 555;
const REASON = 'The report takes longer.';
const BASE_MERGE = good.commitOid('merge of the base');
const BASE_PULL = IssueNumber.of(1040);
const DIGESTS = {
  request: Digest.of('1'.repeat(64)),
  policy: Digest.of('2'.repeat(64)),
  review: Digest.of('3'.repeat(64)),
};
const OTHER = Digest.of('9'.repeat(64));

const later = (from: Instant, seconds: number): Instant => (from + seconds) as Instant;
const view = ({ by, until, reason }: Pick<Extension, 'by' | 'until' | 'reason'>): string =>
  `by ${by} until ${until}: ${reason}\n`;

/** What its file says, wrong in one way now and then. */
function extension(random: Random, number: number): Extension {
  const end = random.pick(FIRST, FIRST, FIRST, later(FIRST, 2 * HOUR), MERGED);
  const by = random.pick(HOUR, (2 * HOUR) as Seconds, (2 * HOUR) as Seconds, (16 * HOUR) as Seconds);
  return {
    number: random.mostly(number, number + 1),
    repository: random.mostly(good.REPOSITORY, RepositoryId.of(7002)),
    issue: random.mostly(good.ISSUE, IssueNumber.of(7)),
    account: random.mostly(good.REQUEST.account, AccountName.of('dev')),
    base: {
      request: random.mostly(DIGESTS.request, OTHER),
      policy: random.mostly(DIGESTS.policy, OTHER),
      review: random.mostly(DIGESTS.review, OTHER),
      mergeCommit: random.mostly(BASE_MERGE, good.MERGE),
    },
    extends: end,
    by,
    until: random.mostly(addSeconds(end, by), later(end, by + 3600)),
    comment: random.mostly(COMMENT, COMMENT + 1),
    reason: random.mostly(REASON, 'For fun.'),
  };
}

/** The comment, as GitHub has it. */
function comment(random: Random, { by, reason }: Extension): ApprovalFacts['comments'][number] {
  const right: CommentText = {
    on: good.ISSUE,
    author: RITA,
    body: `/extend ${by / 3600}h ${reason}`,
    editors: known([]),
  };
  const now = (change: Partial<CommentText>) => ({ id: COMMENT, now: known({ ...right, ...change }) });
  if (random.chance(0.7)) return now({});
  return random.pick<ApprovalFacts['comments'][number]>(
    now({ on: BASE_PULL }),
    now({ on: random.pick(good.PULL, IssueNumber.of(7)) }),
    // A login is a name: who it was is the id.
    now({ author: { ...RITA, login: 'rita-2' } }),
    now({ author: random.pick<Account | undefined>(WILL, BOT, { ...RITA, type: 'Bot' }, undefined) }),
    now({
      body: random.pick(`/extend 9h ${reason}`, `/extend ${by / 3600}h Other.`, `/revise ${reason}`, reason),
    }),
    now({ editors: known([RITA]) }),
    now({ editors: known([random.pick<Account | undefined>(WILL, OLGA, undefined), RITA]) }),
    now({ editors: unknown('not read') }),
    { id: COMMENT, now: known('gone' as const) },
    { id: COMMENT, now: unknown('not read') },
  );
}

/** Where the two judge an extension differently, in a line. */
export function extensionDifference(random: Random): {
  readonly extended: boolean;
  readonly difference?: string;
} {
  const number = random.mostly(1, 2);
  const paths = supplementPaths(good.REQUEST, 'extension', number);
  const says = extension(random, number);
  const text = serialiseExtension(says);
  const { base: of, ...rest } = says;
  const texts: readonly ExtensionText[] = [
    { ...rest, text, base: [of.request, of.policy, of.review, of.mergeCommit] },
  ];
  const mergedAt = later(
    says.extends,
    random.pick(-3600, -3600, -600, -600, -1, random.mostly(-60, 0, 1, 3600)),
  );
  const brought: Bringing = {
    texts: { [paths.own]: text, [paths.review]: view(says) },
    branch: `aws-jit/1042.x${number}`,
    author: BOT,
    mergedAt,
    commit: botsCommit({ [paths.own]: text, [paths.review]: view(says) }),
  };
  const review = file(random, brought, paths.review, [view(says), 'by 1h\n']);
  const facts: ApprovalFacts = {
    ...good.goodFacts,
    files: {
      request: file(random, brought, paths.own, [text, `${text}\n`, `# ${text}`]),
      policy: review,
      review,
    },
    pull: read(random, pull(random, brought)),
    comments: random.mostly([comment(random, says)], []),
    mergedFromBranch: read(
      random,
      random.mostly([{ ...good.outline, mergedAt }], [outline(random, 980), { ...good.outline, mergedAt }]),
    ),
    ...surroundings(random),
  };
  const { holders, approvers } = choice(random);
  const required = random.mostly(1, 2, 3, 0);
  const most = random.pick(24, 24, 24, 10, 9, 8) * HOUR;
  const ends = random.mostly<readonly Instant[]>(
    [FIRST, later(FIRST, 2 * HOUR)],
    [FIRST],
    [later(FIRST, 2 * HOUR)],
  );
  const commentsUsed = random.mostly<readonly number[]>([], [COMMENT], [1]);
  const now = random.pick(
    later(mergedAt, 60),
    later(says.until, random.mostly(-1, 0, 1)),
    random.mostly(later(mergedAt, 1), later(mergedAt, -1)),
  );
  const window = { from: MERGED, until: FIRST };
  const spec: ExtensionCase = {
    facts,
    now,
    texts,
    views: new Map([[text, view(says)]]),
    base: {
      issue: good.ISSUE,
      pull: BASE_PULL,
      repository: good.REPOSITORY,
      account: good.REQUEST.account,
      requester: RITA.id,
      files: good.PATH_LIST,
      proof: [DIGESTS.request, DIGESTS.policy, DIGESTS.review, BASE_MERGE],
      window,
    },
    number,
    paths: [paths.own, paths.review],
    ends,
    commentsUsed,
    most,
    required,
    approvers,
    holders,
  };
  const settings: ExtensionSettings = {
    base: { request: good.REQUEST, digests: DIGESTS, mergeCommit: BASE_MERGE, window, pull: BASE_PULL },
    number,
    ends,
    commentsUsed,
    expectedReview: view,
    required,
    most: most as Seconds,
    maybeOver: false,
    approvers,
    samePrincipal: holders,
    ownsBeside: good.PATH_LIST,
  };
  const verdict = verifyExtension(facts, settings, now);
  const extended = isExtended(spec);
  if (verdict.approved !== extended)
    return {
      extended,
      difference: `product ${String(verdict.approved)} (${verdict.approved ? '' : verdict.reasons.map(({ code }) => code).join(', ')}), specification ${String(extended)}`,
    };
  if (!verdict.approved || !facts.pull.known) return { extended };
  const ids = approversOf(choosing(spec), facts.pull.value).toSorted((a, b) => a - b);
  const theirs = verdict.approvers.map(({ id }) => Number(id)).toSorted((a, b) => a - b);
  const outcome = JSON.stringify([ids, { from: MERGED, until: says.until }]);
  return JSON.stringify([theirs, verdict.window]) === outcome
    ? { extended }
    : {
        extended,
        difference: `product ${JSON.stringify([theirs, verdict.window])}, specification ${outcome}`,
      };
}
