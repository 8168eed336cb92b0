import type { IssueNumber, UserId } from '../terms/brand.ts';
import { formatInstant, type Instant, type Window } from '../terms/instant.ts';
import { windowFrom, type Lasting } from '../request/access-window.ts';
import type { Difference, DifferenceCode } from './trail-difference.ts';
import { isInPlace, isLive, type GrantedPart, type RequestHistory } from './history.ts';

/**
 * The ledger against what GitHub and AWS say. Whoever can write to the repository can write to the ledger, and the
 * signature on its commits says only that GitHub made them for somebody: so nothing in it is taken as proof of itself.
 */
export interface GitHubSays {
  /** `undefined`: there is no such pull request. */
  readonly pull:
    | {
        readonly mergedAt: Instant | undefined;
        readonly head: string;
        /** Whether its branch is the one for this request, in this repository. */
        readonly ofRequest: boolean;
        readonly mergedBy: UserId | undefined;
        /** What the request's file says at that head of how long access lasts and when it begins; absent: nothing but the merge does. */
        readonly lasting?: Lasting;
        /** Of a use of a standing approval, which was merged before: when it was filed, and the latest end that it can have. */
        readonly use?: Window;
      }
    | undefined;
  readonly approvals: readonly { readonly id: UserId; readonly commit: string }[];
}

/** The granter's call that made the object, by CloudTrail. */
export type AwsSays =
  | { readonly kind: 'made'; readonly by: string; readonly at: Instant }
  | { readonly kind: 'not-found' }
  /** CloudTrail's event history does not reach back so far, or could not be read whole. */
  | { readonly kind: 'not-checked'; readonly why: string };

/** The first minutes of a grant: from the merge that began its window, a grant may come at any time until its end. */
export function reconcileGrant(
  history: RequestHistory,
  github: GitHubSays,
  aws: AwsSays,
  granter: string,
): readonly Difference[] {
  const { issue, window, pull, requester, approvers } = history;
  const found: Difference[] = [];
  const differs = (code: DifferenceCode, message: string): void => {
    found.push({ issue, code, message });
  };
  if (github.pull === undefined) {
    differs(
      'no-pull-request',
      `The ledger names pull request ${pull === undefined ? 'none' : `#${pull}`}, and GitHub has no such one.`,
    );
  } else {
    const { mergedAt, head, ofRequest, mergedBy, lasting, use } = github.pull;
    const begins = mergedAt && lasting ? windowFrom(lasting, mergedAt).from : mergedAt;
    if (!ofRequest) differs('other-request', `Pull request #${pull ?? 0} is not the one of this request.`);
    if (use !== undefined && window !== undefined && (window.from !== use.from || window.until > use.until))
      differs(
        'window-differs',
        `The window is from ${formatInstant(window.from)} to ${formatInstant(window.until)}; what was used gives at most from ${formatInstant(use.from)}, when it was filed, to ${formatInstant(use.until)}.`,
      );
    if (use !== undefined && mergedAt !== undefined && use.from < mergedAt)
      differs(
        'window-differs',
        `It was filed at ${formatInstant(use.from)}, before the standing approval was merged at ${formatInstant(mergedAt)}.`,
      );
    if (mergedAt === undefined) differs('not-merged', `Pull request #${pull ?? 0} was never merged.`);
    else if (use === undefined && window !== undefined && begins !== undefined && window.from !== begins)
      differs(
        'window-differs',
        `The window begins at ${formatInstant(window.from)}, the merge was at ${formatInstant(mergedAt)}` +
          `${begins === mergedAt ? '' : `, and what was merged begins at ${formatInstant(begins)}`}.`,
      );
    if (approvers.length === 0) differs('nobody-approved', 'The ledger names nobody who approved it.');
    for (const { id, login, by } of approvers) {
      const reviewed = github.approvals.some((each) => each.id === id && each.commit === head);
      if (!reviewed && !(by !== 'review' && mergedBy === id))
        differs(
          'approver-did-not-approve',
          `GitHub knows no approval by ${login} (${id}) of what was merged.`,
        );
      if (id === requester?.id)
        differs('approver-is-requester', `${login} asked for it and is named as its approver.`);
    }
  }
  switch (aws.kind) {
    case 'made':
      if (aws.by !== granter)
        differs('not-made-by-granter', `In AWS it was made by ${aws.by}, not by ${granter}.`);
      break;
    case 'not-found':
      differs('no-trace-in-aws', 'CloudTrail holds no call of the granter that made it.');
      break;
    case 'not-checked':
      break;
  }
  return found;
}

/** What stands beside a request, as its grant is: who brought and who approved it. Its window follows from the request's, and its object is compared with the others. */
export const reconcilePart = (
  history: RequestHistory,
  { part, beside }: GrantedPart,
  github: GitHubSays,
): readonly Difference[] =>
  reconcileGrant(
    { ...history, window: undefined, pull: beside?.pull, approvers: beside?.approvers ?? [] },
    github,
    { kind: 'not-checked', why: 'its object is compared with those of the request' },
    '',
  ).map((each) => ({ ...each, message: `Of the part ${part}: ${each.message}` }));

/** An object that AWS holds. */
export interface HeldObject {
  readonly issue: IssueNumber;
  readonly until: Instant;
  readonly arn: string;
  readonly attached: boolean;
}

/** What was extended is in AWS until its first end, beside the extension. */
const endsOf = ({ window, parts }: RequestHistory): readonly (Instant | undefined)[] => [
  window?.until,
  ...(parts ?? []).map(({ until }) => until),
];

/** Every object of AWS that is attached has a grant that is live or begins later, and each of these an object. @param histories of the account, by issue */
export function reconcileObjects(
  objects: readonly HeldObject[],
  histories: ReadonlyMap<IssueNumber, RequestHistory>,
  now: Instant,
): readonly Difference[] {
  const found: Difference[] = [];
  const held = new Set<IssueNumber>();
  for (const { issue, until, arn, attached } of objects) {
    if (!attached || until <= now) continue;
    held.add(issue);
    const history = histories.get(issue);
    if (history === undefined || !isInPlace(history, now) || !endsOf(history).includes(until))
      found.push({
        issue,
        code: 'aws-without-grant',
        message: `${arn} is attached until ${formatInstant(until)}, and the ledger has no grant in place that ends then.`,
      });
  }
  for (const history of histories.values())
    if (isInPlace(history, now) && !held.has(history.issue))
      found.push({
        issue: history.issue,
        code: 'grant-without-aws',
        message: `The ledger says that it is ${isLive(history, now) ? 'live' : 'in place, and begins later'}, and AWS holds nothing of it that is attached.`,
      });
  return found;
}
