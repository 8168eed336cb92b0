import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Issue } from '../../github/open-issues.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { readStanding, standingPaths } from '../../request/file/standing-file.ts';
import type { Standing, StandingPlace } from '../../request/standing.ts';
import type { Sha } from '../../terms/brand.ts';

/** The files of a break glass, as they were approved. */
export interface BreakGlassFiles {
  readonly standing: Standing;
  readonly policyText: string;
}

/**
 * The files of a standing approval, if it is break glass: from the default branch, and where they were removed since, from the pull request that brought them.
 * @returns `undefined`: it is none, or never was
 */
export async function breakGlassFiles(
  github: GitHub,
  reader: () => Promise<Pick<ApprovalReader, 'standingFacts'>>,
  head: Sha,
  of: StandingPlace,
  issue: Issue,
): Promise<BreakGlassFiles | undefined> {
  const now = await readStandingFiles(github, head, of);
  const texts = now === undefined ? await removedFiles(await reader(), of, issue) : now;
  if (texts === undefined) return undefined;
  const read = readStanding(texts.standing);
  return read.ok && read.value.review === 'afterwards'
    ? { standing: read.value, policyText: texts.policy }
    : undefined;
}

/** @throws where the pull request that brought them cannot be read: unread is never "there was none" */
async function removedFiles(
  reader: Pick<ApprovalReader, 'standingFacts'>,
  of: StandingPlace,
  { number }: Issue,
): Promise<{ readonly standing: string; readonly policy: string } | undefined> {
  const { files, pull } = await reader.standingFacts(number, standingPaths(of));
  const { history } = files.request;
  if (!history.known)
    throw new Error(`Who brought standing/${of.account}/${of.name} is not known: ${history.why}.`);
  if (history.value.length === 0) return undefined;
  if (!pull.known)
    throw new Error(`Who brought standing/${of.account}/${of.name} is not known: ${pull.why}.`);
  const text = (kind: 'request' | 'policy'): string | undefined => {
    const { onHead } = files[kind];
    return onHead.known && onHead.value !== 'absent' && onHead.value.text.known
      ? onHead.value.text.value
      : undefined;
  };
  const [standing, policy] = [text('request'), text('policy')];
  return standing === undefined || policy === undefined ? undefined : { standing, policy };
}

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
