import type { EndingSettings } from '../../../config/ending-settings.ts';
import { announce } from '../../../github/comments.ts';
import { ledgerEvent, type Ledger } from '../../../github/ledger-branch.ts';
import { revokedInSome } from '../../../messages/end-news.ts';
import { inTrial } from '../../../messages/status-comment.ts';
import type { RequestPart } from '../../../terms/brand.ts';
import { formatInstant } from '../../../terms/instant.ts';
import { digestOf } from '../../run/request-of-issue.ts';
import type { Done, WorkflowRun } from '../../run/workflow-run.ts';
import { record } from '../../tell/tell.ts';
import { issueWhileTold } from '../../tell/telling-queue.ts';
import type { EndedAccounts } from './ended-accounts.ts';
import { tellTakenBack, type TakenBack } from '../tell-taken-back.ts';

/** What was taken back of one account, and which part of the request it was. */
export type TakenBackIn = TakenBack & { readonly part: RequestPart };

/**
 * Access of a request for several accounts was taken back. Where it is gone everywhere, that is told as of any request; where it is not, in
 * which accounts it is, and in which it may be live still.
 * @param onlyThere it was asked for of these accounts, and the others keep theirs
 */
export async function tellTakenBackIn(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  { issue: number, accounts, ended, failed }: EndedAccounts<TakenBackIn>,
  onlyThere: boolean,
): Promise<Done | undefined> {
  const [first] = ended.values();
  if (first === undefined) return undefined;
  const others = onlyThere ? accounts.filter((account) => !ended.has(account)) : [...failed];
  if (others.length === 0) return tellTakenBack(run, config, ledger, first);
  const found = await issueWhileTold(run, number);
  const names = [...ended.keys()];
  const note = `Taken back ${first.cause.words} in ${names.join(', ')}.`;
  if (found.kind === 'unknown') return { issue: number, state: 'unchanged', note };
  const { issue } = found;
  const words = revokedInSome(
    issue.author?.login ?? 'ghost',
    first.cause.words,
    names,
    others,
    onlyThere,
    first.cause.reason,
  );
  const key = digestOf([...names, '', ...others].join()).slice(0, 12);
  const comment = inTrial(words, config.trial);
  const isNews = await announce(
    run.github,
    number,
    `revoked-in:${key}`,
    comment,
    number,
    run.seen.get(number)?.said,
  );
  for (const [account, { part, until, cause }] of ended) {
    const data = { part, account, until: formatInstant(until), why: cause.words, by: cause.by ?? null };
    const event = ledgerEvent('revoked', part, number, run.github.now(), run.id, data);
    if (isNews && account === names[0]) record(run, ledger, issue, event, comment);
    else
      ledger.add(
        { issue: number, month: formatInstant(issue.createdAt).slice(0, 7) },
        { ...event, data: { ...data, with: 'revoked' } },
      );
  }
  return { issue: number, state: 'unchanged', note };
}
