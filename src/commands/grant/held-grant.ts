import type { Backend, GrantObject } from '../../aws/backend.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { windowFrom } from '../../request/access-window.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { FIRST_PART, givesTheSame, type IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Scan } from '../run/listing-scope.ts';
import type { Due } from './due-requests.ts';

/** What is attached, and what was approved for it: read from the default branch, which no later change of the issue touches. */
export interface HeldGrant {
  readonly object: GrantObject;
  readonly request: Request;
  readonly policyText: string;
  /** When it begins, by its file and its merge; absent: with what is not a merge, or it has begun and the merge cannot be seen any more. */
  readonly from?: Instant;
}

/**
 * Of a request with several objects, extended or taken back, the one that is held, and for the longest. What adds to it says nothing of
 * what was approved first.
 */
export const heldByRequest = (objects: readonly GrantObject[]): ReadonlyMap<IssueNumber, GrantObject> =>
  new Map(
    objects
      .filter(({ part }) => givesTheSame(part, FIRST_PART))
      .sort((a, b) => Number(a.attached) - Number(b.attached) || a.until - b.until)
      .map((object) => [object.issue, object]),
  );

/** What is shown of something that AWS holds. A merge is never ahead, so that the start alone says it. */
export const stateOfHeld = ({ start }: Pick<Request, 'start'>, now: Instant): 'scheduled' | 'granted' =>
  start !== undefined && start > now ? 'scheduled' : 'granted';

/**
 * What was approved for each of these, read from the default branch: neither a later text of the issue nor a later configuration moves
 * when something begins. Fifty a call.
 * @returns without those that cannot be read.
 */
export async function approvedRequests(
  github: GitHub,
  { head }: Pick<MainBranch, 'head'>,
  due: readonly Due[],
): Promise<ReadonlyMap<IssueNumber, Request>> {
  const texts = await readFilesAt(github, head, due.map(requestPathOf));
  return new Map(
    due.flatMap((each) => {
      const read = readRequest(texts.get(requestPathOf(each)) ?? '');
      return read.ok && read.value.issue === each.file.issue ? [[each.file.issue, read.value] as const] : [];
    }),
  );
}

const pathsOf = ({ file, issue }: Due) =>
  requestPaths({ account: file.account, createdAt: issue.createdAt, issue: file.issue });
const requestPathOf = (due: Due): string => pathsOf(due).request;

/**
 * What AWS holds of a request that would not be granted now: a run that ended between attaching and telling left it.
 * @param listed the object among those that were looked at.
 */
export async function heldOf(
  github: GitHub,
  { head }: Pick<MainBranch, 'head'>,
  { scope }: Pick<Scan, 'scope'>,
  backend: Backend,
  due: Due,
  listed: GrantObject | undefined,
): Promise<HeldGrant | undefined> {
  const object = listed ?? (scope === undefined ? undefined : await liveOf(backend, due.file.issue));
  if (!object?.attached || object.until <= (await backend.now()) || !(await backend.isLive(object)))
    return undefined;
  const paths = pathsOf(due);
  const texts = await readFilesAt(github, head, [paths.request, paths.policy]);
  const read = readRequest(texts.get(paths.request) ?? '');
  const policyText = texts.get(paths.policy);
  if (!read.ok || policyText === undefined)
    throw new Error(`AWS holds ${object.arn} until its end, and what was approved for it cannot be read.`);
  const request = read.value;
  const mergedAt = (await mergeTimes(github, [request.issue])).get(request.issue);
  // A start that is ahead is when it begins, whenever it was merged.
  const from =
    mergedAt !== undefined
      ? windowFrom(request, mergedAt).from
      : stateOfHeld(request, await backend.now()) === 'scheduled'
        ? request.start
        : undefined;
  return { object, request, policyText, ...(from === undefined ? {} : { from }) };
}

async function liveOf(backend: Backend, issue: IssueNumber): Promise<GrantObject | undefined> {
  const standing = await backend.find(issue);
  return standing.kind === 'live' ? standing.object : undefined;
}
