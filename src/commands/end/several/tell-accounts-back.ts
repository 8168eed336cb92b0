import type { EndingSettings } from '../../../config/ending-settings.ts';
import { announce } from '../../../github/comments.ts';
import { ledgerEvent, type Ledger } from '../../../github/ledger-branch.ts';
import { revokedInSome, type OpenSessions, type SessionsIn } from '../../../messages/end-news.ts';
import { inTrial } from '../../../messages/status-comment.ts';
import type { AccountName, RequestPart } from '../../../terms/brand.ts';
import { formatInstant, monthOf } from '../../../terms/instant.ts';
import { digestOf } from '../../run/request-of-issue.ts';
import type { Done, WorkflowRun } from '../../run/workflow-run.ts';
import { record } from '../../tell/tell.ts';
import { issueWhileTold } from '../../tell/telling-queue.ts';
import type { EndedAccounts } from './ended-accounts.ts';
import { hadNotBegun } from '../tell-withdrawn.ts';
import { tellTakenBack, type TakenBack } from '../tell-taken-back.ts';

/** What was taken back of one account, and which part of the request it was. */
export type TakenBackIn = TakenBack & { readonly part: RequestPart };

/** What was told before was told with its sessions. */
export function sessionsIn(of: ReadonlyMap<AccountName, Pick<TakenBack, 'sessions'>>): SessionsIn {
  const names = new Map<OpenSessions, readonly string[]>();
  for (const [account, { sessions }] of of) names.set(sessions, [...(names.get(sessions) ?? []), account]);
  return names;
}

/**
 * Access of a request for several accounts was taken back. Where it is gone everywhere, that is told as of any request; where it is not, in
 * which accounts it is, and in which it is live still, or may be. What an earlier run took back in some of them is no news while others are
 * live.
 */
export async function tellTakenBackIn(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  { issue: number, accounts, ended, failed, held, elsewhere }: EndedAccounts<TakenBackIn>,
): Promise<Done | undefined> {
  const fresh = new Map([...ended].filter(([, { told }]) => !told));
  const [first] = [...fresh.values(), ...ended.values()];
  if (first === undefined) return undefined;
  const found = await issueWhileTold(run, number);
  const names = [...(fresh.size === 0 ? ended : fresh).keys()];
  const note = `Taken back ${first.cause.words} in ${names.join(', ')}.`;
  if (found.kind === 'unknown') return { issue: number, state: 'unchanged', note };
  const { issue } = found;
  const events = (await ledger.read([{ issue: number, month: monthOf(issue.createdAt) }])).get(number) ?? [];
  const revocations = events.filter(({ kind }) => kind === 'revoked');
  const isGone = (account: AccountName): boolean =>
    ended.has(account) || revocations.some(({ data }) => data['account'] === account);
  const stays =
    first.cause.of === undefined
      ? [...held]
      : [...new Set([...accounts.filter((account) => !failed.has(account) && !isGone(account)), ...held])];
  // Another job tells of what is its own; whichever ends the last one tells that all are ended.
  const isWhole = failed.size === 0 && stays.length === 0 && [...elsewhere].every(isGone);
  if (isWhole) {
    const toldWhole = revocations.some(({ data }) => data['part'] === undefined);
    // Each was told by itself, and what is left of the request was never live, or waits.
    if (fresh.size === 0 && issue.open && !toldWhole) return undefined;
    return tellTakenBack(run, config, ledger, {
      ...first,
      sessionsIn: sessionsIn(fresh.size === 0 ? ended : fresh),
      told: fresh.size === 0 && toldWhole,
    });
  }
  if (fresh.size === 0) return undefined;
  const others = { stays, failed: [...failed] };
  const words = revokedInSome(
    issue.author?.login ?? 'ghost',
    first.cause.words,
    names,
    others,
    (await hadNotBegun(run, issue)) ? new Map([['not-begun', names]]) : sessionsIn(fresh),
    first.cause.reason,
  );
  const key = digestOf([...names, '', ...stays, '', ...failed].join()).slice(0, 12);
  const comment = inTrial(words, config.trial);
  const isNews = await announce(
    run.github,
    number,
    `revoked-in:${key}`,
    comment,
    number,
    run.seen.get(number)?.said,
  );
  for (const [account, { part, until, cause }] of fresh) {
    const data = { part, account, until: formatInstant(until), why: cause.words, by: cause.by ?? null };
    const event = ledgerEvent('revoked', part, number, run.github.now(), run.id, data);
    if (isNews && account === names[0]) record(run, ledger, issue, event, comment);
    else
      ledger.add(
        { issue: number, month: monthOf(issue.createdAt) },
        { ...event, data: { ...data, with: 'revoked' } },
      );
  }
  return { issue: number, state: 'unchanged', note };
}
