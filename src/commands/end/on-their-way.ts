import type { Backend, RevokedObject } from '../../aws/backend.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { asFiled } from '../../github/standing/first-words.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { endFrom } from '../../request/access-window.ts';
import { partOf } from '../../request/request-accounts.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { isPlace, placeOf } from '../run/account-place.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import { readRequests } from '../run/filed-requests.ts';
import { usesByTheirPeople } from '../run/standing/uses-by-their-people.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { forestallUse } from './standing/forestall-use.ts';
import { extendedEnds, revocationOf } from './latest-end.ts';
import { causeOfWhose, isWhose, type NamedRequest } from './reason-to-take-back.ts';

/** What a run knows of what is merged, or filed to be given at once. */
interface Coming {
  readonly main: MainBranch;
  readonly named: NamedRequest | undefined;
  readonly filed: readonly FiledRequest[];
}

/**
 * Open issues that may be given access any minute: those that have a request file, and uses of a standing approval by one of its people, by the words that they were
 * filed with: a grant that is under way has read those.
 * @param open every one, whatever it says by now
 */
export async function mayCome(
  run: WorkflowRun,
  { main, filed }: Pick<Coming, 'main' | 'filed'>,
  open: readonly Issue[],
): Promise<readonly Issue[]> {
  const merged = new Set(filed.map(({ issue }) => issue));
  const uses = await usesByTheirPeople(run.github, main.head, await asFiled(run.github, open));
  const used = new Set(uses.map(({ issue }) => issue.number));
  return open.filter(({ number }) => merged.has(number) || used.has(number));
}

/**
 * What the run was started for, whether AWS holds it or not: what is not granted yet must not come behind it.
 * @param coming as `mayCome`; of a run that was started for several.
 */
export function onTheirWay(
  run: WorkflowRun,
  named: NamedRequest | undefined,
  coming: readonly Issue[],
  account: EndingAccount,
): readonly Pick<NamedRequest, 'issue' | 'cause'>[] {
  if (named !== undefined) return [named];
  return coming
    .filter(({ author }) => isWhose(run, account, author))
    .map(({ number }) => ({ issue: number, cause: causeOfWhose(run) }));
}

/**
 * Closed or revoked after the merge and before the grant: the tombstone is laid ahead of it, so that a grant that is
 * under way elsewhere finds it.
 */
export async function forestall(
  run: WorkflowRun,
  { main, named, filed }: Pick<Coming, 'main' | 'named' | 'filed'>,
  account: EndingAccount,
  backend: Backend,
  issue: IssueNumber,
): Promise<RevokedObject | undefined> {
  const files = filed.filter((file) => file.issue === issue);
  if (files.length === 0) return forestallUse(run, main, account, backend, issue);
  const requests = [...(await readRequests(run.github, main.head, files)).values()];
  const request = requests.find((each) => isPlace(account, placeOf(each)));
  if (request === undefined) return undefined;
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== undefined);
  if (merged?.mergedAt === undefined) {
    if (named?.byNumber !== true) return undefined;
    throw new Error(
      `its merged pull request cannot be seen, so that nobody knows until when it must be kept from coming. AWS holds nothing of it in ` +
        `account ${account.id}. Close the issue: a closed one is not granted.`,
    );
  }
  const until = endFrom(request, merged.mergedAt);
  // Not read in doubt as "nothing extends it": then nothing would be laid in its way.
  const ends = await extendedEnds(run.github, main.head, files, new Set([issue]), 'throws');
  const revocation = revocationOf({ part: partOf(request), until }, ends.get(issue));
  if (revocation.latest <= (await backend.now())) return undefined;
  return backend.revoke(issue, revocation);
}
