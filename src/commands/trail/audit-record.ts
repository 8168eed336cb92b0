// src/commands/trail/: what the jobs that have AWS write to the bucket of `audit`, before they give anything and after they did it.
import type { Approver } from '../../approval/approvals.ts';
import type { Grant } from '../../aws/backend.ts';
import type { LedgerEvent, LedgerKey } from '../../github/ledger-branch.ts';
import type { Digest, IssueNumber, RepositoryId, Sha, UserId } from '../../terms/brand.ts';
import { formatInstant } from '../../terms/instant.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { recordedPrincipal } from '../tell/ledger-record.ts';

/** One object of the bucket. */
export interface AuditRecord {
  readonly issue: IssueNumber;
  /** `4242/2026-11/7/granted/<digest>.json`: the same for the same content, whenever and by whichever run it is written. */
  readonly key: string;
  readonly text: string;
}

/** What an object says. Neither the run nor the time is in it, so that a run that does the same again writes nothing else; S3 keeps when. */
interface Content {
  readonly version: 1;
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly kind: string;
  /** As the ledger has it. */
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const prefixOf = (repository: RepositoryId): string => `${repository}/`;

function recordOf(month: string, content: Content): AuditRecord {
  const text = `${canonical(content)}\n`;
  const { repository, issue, kind } = content;
  return { issue, text, key: `${prefixOf(repository)}${month}/${issue}/${kind}/${digestOf(text)}.json` };
}

/** What the ledger gets as a line. */
export const recordOfEvent = (
  repository: RepositoryId,
  { month }: Pick<LedgerKey, 'month'>,
  { issue, kind, id, data }: Pick<LedgerEvent, 'issue' | 'kind' | 'id' | 'data'>,
): AuditRecord => recordOf(month, { version: 1, repository, issue, kind, event: id, data });

/** What a grant rests on, beside what AWS is told: byte for byte what was approved, by whom, where. */
export interface Evidence {
  /** UTC month of the issue's creation. */
  readonly month: string;
  readonly requester: UserId;
  readonly request: Digest;
  readonly view: Digest;
  readonly approvers: readonly Approver[];
  readonly pull: IssueNumber;
  /** The commit that each of them approved. */
  readonly head: Sha;
}

export const INTENDED = 'intended';

/** That something is about to be attached. */
export function intendedRecord(grant: Grant, evidence: Evidence): AuditRecord {
  const { repository, issue, part, account, principal, window, begins, reviewed, standing, requester } =
    grant;
  const until = formatInstant(window.until);
  return recordOf(evidence.month, {
    version: 1,
    repository,
    issue,
    kind: INTENDED,
    event: `${INTENDED}:${part}:${until}`,
    data: {
      part,
      accountId: account,
      principal: recordedPrincipal(principal),
      from: formatInstant(window.from),
      ...(begins === undefined ? {} : { begins: formatInstant(begins) }),
      until,
      requester: { id: evidence.requester, login: requester },
      request: evidence.request,
      policy: reviewed,
      view: evidence.view,
      ...(grant.curated === undefined
        ? { attached: digestOf(JSON.stringify(grant.document)) }
        : { curated: grant.curated.content.permissionSet, mode: grant.curated.mode }),
      ...(standing === undefined ? {} : { standing: { name: standing.name, files: standing.files } }),
      pull: evidence.pull,
      approvals: evidence.approvers.map(({ id, login, by, at, review }) => ({
        id,
        login,
        by,
        at: formatInstant(at),
        ...(review === undefined ? {} : { review }),
        commit: evidence.head,
      })),
    },
  });
}

/** JSON in one form: keys in order, as JSON has them after it was written and read again. */
function canonical(value: unknown): string {
  const inOrder = (each: unknown): unknown =>
    Array.isArray(each)
      ? each.map(inOrder)
      : typeof each === 'object' && each !== null
        ? Object.fromEntries(
            Object.entries(each)
              .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
              .map(([name, of]) => [name, inOrder(of)]),
          )
        : each;
  return JSON.stringify(inOrder(JSON.parse(JSON.stringify(value)) as unknown));
}
