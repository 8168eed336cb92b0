import type { PullFacts } from '../../approval/approval-facts.ts';
import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { readStanding, standingPaths } from '../../request/file/standing-file.ts';
import type { Standing, StandingPlace } from '../../request/standing.ts';
import type { Sha } from '../../terms/brand.ts';

/** The files of a break glass, as they were approved. */
export interface BreakGlassFiles {
  readonly standing: Standing;
  readonly policyText: string;
  /** Logins of those who may push and approved the pull request that brought them: whom to remind, and no proof of anything. */
  readonly approved: readonly string[];
  /** The commit that brought them to the default branch. */
  readonly merged: Sha | undefined;
}

/**
 * The files of a standing approval, if it is break glass: from the pull request that brought them, since that is what was given, whatever became of them on the
 * default branch since.
 * @returns `undefined`: it is none, or never was
 * @throws where the pull request that brought them cannot be read: unread is never "there was none"
 */
export async function breakGlassFiles(
  reader: Pick<ApprovalReader, 'standingFacts'>,
  of: StandingPlace,
  { number }: Pick<Issue, 'number'>,
): Promise<BreakGlassFiles | undefined> {
  const { files, pull } = await reader.standingFacts(number, standingPaths(of));
  const { history } = files.request;
  const unknown = (why: string): Error =>
    new Error(`What was approved as standing/${of.account}/${of.name} is not known: ${why}.`);
  if (!history.known) throw unknown(history.why);
  if (history.value.length === 0) return undefined;
  if (!pull.known) throw unknown(pull.why);
  const text = (kind: 'request' | 'policy'): string => {
    const { onHead } = files[kind];
    if (!onHead.known) throw unknown(onHead.why);
    if (onHead.value === 'absent') throw unknown(`#${pull.value.number} does not hold it whole`);
    if (!onHead.value.text.known) throw unknown(onHead.value.text.why);
    return onHead.value.text.value;
  };
  const read = readStanding(text('request'));
  if (!read.ok) throw unknown(`its file in #${pull.value.number} cannot be read`);
  return read.value.review === 'afterwards'
    ? {
        standing: read.value,
        policyText: text('policy'),
        approved: approvedBy(pull.value),
        merged: pull.value.mergeCommit,
      }
    : undefined;
}

const approvedBy = ({ reviews }: PullFacts): readonly string[] =>
  (reviews.known ? reviews.value : []).flatMap(({ user, state, canPush }) =>
    user?.type === 'User' && state === 'APPROVED' && canPush ? [user.login] : [],
  );

/** What its record says; `undefined`: it was filed by none of those who may use it. */
export function recordedUse(
  issue: Pick<Issue, 'number' | 'createdAt' | 'author'>,
  { standing, policyText }: BreakGlassFiles,
): RecordedUse | undefined {
  const policy = readPolicy(policyText);
  const { number, createdAt, author } = issue;
  if (!policy.ok || author === undefined || !standing.people.includes(author.id)) return undefined;
  return { issue: number, createdAt, by: author.id, standing, policy: policy.value, policyText };
}
