import type { GrantObject } from '../../../aws/backend.ts';
import type { MainBranch } from '../../../github/main-branch.ts';
import { readIssue } from '../../../github/open-issues.ts';
import { accountFolders, requestFilesAt } from '../../../github/request-files.ts';
import { monthOf } from '../../../terms/instant.ts';
import type { IssueNumber } from '../../../terms/brand.ts';
import type { Whose } from '../../../github/run-event.ts';
import { isPlace, placeOf } from '../../run/account-place.ts';
import type { Ending, EndingAccount } from '../../run/ending-accounts.ts';
import { readRequests } from '../../run/filed-requests.ts';
import type { Done, WorkflowRun } from '../../run/workflow-run.ts';

/** An account that a run has looked at, and what AWS held in it before. */
export interface VisitedAccount {
  readonly account: EndingAccount;
  /** For messages: name and id. */
  readonly where: string;
  readonly standing: readonly GrantObject[];
}

/**
 * What a run that was started with a number says where it has taken nothing back: what it found, or as an error why it cannot
 * know. `undefined`: the account is another job's.
 */
export async function withoutEffect(
  run: WorkflowRun,
  main: MainBranch,
  { accounts, filed }: Pick<Ending, 'accounts' | 'filed'>,
  issue: IssueNumber,
  results: readonly VisitedAccount[],
): Promise<Done | string | undefined> {
  const held = results.find(({ standing }) => standing.some((object) => object.issue === issue));
  const unchanged = (note: string): Done => ({ issue, state: 'unchanged', note });
  if (held !== undefined)
    return unchanged(
      held.standing.some((object) => object.issue === issue && !object.attached)
        ? `It was taken back before: in ${held.where} only what keeps it from coming back is left.`
        : `Its time is over: AWS refuses what ${held.where} still holds of it, and the sweep tidies that away.`,
    );
  const found = await readIssue(run.github, issue);
  const month = found.kind === 'issue' ? [monthOf(found.issue.createdAt)] : [];
  const files = [
    ...filed,
    ...(await requestFilesAt(run.github, main.head, await accountFolders(run.github, main.head), month)),
  ].filter((file) => file.issue === issue);
  if (files.length === 0) {
    // Another job may hold it: the first speaks for all of them.
    if (run.share !== undefined && run.share.job > 1) return undefined;
    return (
      `#${issue}: nothing was taken back, since AWS holds nothing of this number in any account of aws-jit.yml, and no request of this ` +
      `number lies on ${main.branch}. ${found.kind === 'unknown' ? found.why : 'It was never merged: close the issue to withdraw it.'} ` +
      'Check the number.'
    );
  }
  const requests = await readRequests(run.github, main.head, files);
  const places = files.flatMap(({ path }) => {
    const request = requests.get(path);
    return request === undefined ? [] : [placeOf(request)];
  });
  if (places.length === 0)
    return `#${issue}: ${files.map(({ path }) => path).join(', ')} cannot be read as a request, so that nobody knows in which account to look. Look in AWS.`;
  const out = places.find((place) => !accounts.some((account) => isPlace(account, place)));
  if (out !== undefined)
    return `#${issue}: account ${out.id} (${out.backend ?? ''}) cannot be reached, so that nothing was taken back. Name it under accounts in aws-jit.yml.`;
  const looked = places.filter((place) => results.some(({ account }) => isPlace(account, place)));
  if (looked.length === 0) return undefined;
  const ids = [...new Set(looked.map(({ id }) => id))].join(', ');
  return unchanged(
    `AWS holds nothing of it in account ${ids}: it was not granted, or its time is over and it is removed.`,
  );
}

/**
 * The same of a run that was started for a person, an account or everything. A name that no account has is an error: whoever mistyped it
 * believes that the access there has ended.
 * @param effect whether anything was taken back
 */
export function withoutEffectOn(
  run: WorkflowRun,
  { accounts }: Pick<Ending, 'accounts'>,
  whose: Whose,
  effect: boolean,
): string | undefined {
  if (whose.kind === 'account' && !accounts.some(({ name }) => name === whose.name))
    return (
      `Nothing was taken back for this, since no account of aws-jit.yml is called ${whose.name}. ` +
      `These are: ${accounts.map(({ name }) => name).join(', ')}. Start it again with one of them.`
    );
  // Of several jobs each knows its own accounts alone.
  if (effect || run.share !== undefined) return undefined;
  const of =
    whose.kind === 'person'
      ? `of GitHub id ${whose.id}`
      : whose.kind === 'account'
        ? `in account ${whose.name}`
        : 'at all';
  run.log.warning(`Nothing was taken back, since nothing ${of} was live or on its way.`);
  return undefined;
}
