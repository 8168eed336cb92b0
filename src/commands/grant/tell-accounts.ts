import { announce, keepCurrent } from '../../github/comments.ts';
import { isUnrecorded, ledgerEvent, type LedgerEvent } from '../../github/ledger-branch.ts';
import { closeIssue } from '../../github/open-issues.ts';
import { labelsFor, showLabel } from '../../github/state-labels.ts';
import { isGiven, STATES } from '../../lifecycle/state.ts';
import { accountsGranted, stateOfAll } from '../../messages/accounts-news.ts';
import { howToUse } from '../../messages/how-to-use.ts';
import { grantedAgain } from '../../messages/news.ts';
import { inTrial, statusComment } from '../../messages/status-comment.ts';
import { RequestPart, type AccountName } from '../../terms/brand.ts';
import { formatInstant, monthOf } from '../../terms/instant.ts';
import { liveAccessOf } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { isOver, shownState } from '../run/shown-state.ts';
import type { Done } from '../run/workflow-run.ts';
import { record } from '../tell/tell.ts';
import { TOLD_OF_ACCOUNTS, wasToldLive } from '../tell/told-before.ts';
import { issueWhileTold } from '../tell/telling-queue.ts';
import { fromRecord, isLapsed, toldGone, toldOf, type AccountOutcome } from './account-outcome.ts';
import { grantFacts, type TellingOf } from './tell-live.ts';
import type { SettledAccount, SeveralAccounts } from './settled-accounts.ts';

/**
 * Tells what became of a request for several accounts: one comment a run, one label, one status with all of them, and a line of the ledger
 * for each account that is new. A run that ends in between leaves it to the next, which tells what it finds.
 */
export async function tellAccounts(
  of: Omit<TellingOf, 'backend'>,
  { issue, accounts, settled, gone }: SeveralAccounts,
  before: readonly LedgerEvent[],
): Promise<Done | undefined> {
  const { run, config, ledger } = of;
  const { github } = run;
  const found = await issueWhileTold(run, issue.number);
  if (found.kind === 'unknown') throw new Error(found.why);
  // Whoever closed it has it taken back, and told.
  if (!found.issue.open) return { issue: issue.number, state: 'unchanged', note: 'Closed meanwhile.' };
  const at = github.now();
  const all: AccountOutcome[] = [];
  for (const [index, account] of accounts.entries()) {
    const part = RequestPart.of(String(index + 1));
    const own = before.filter(({ data }) => data['part'] === part);
    const became = settled.get(account);
    // Told as live before: that its time is over is no news of the grant's.
    const told =
      became === undefined ||
      (isLapsed(became) && own.some(({ kind }) => kind === 'granted' || kind === 'scheduled'))
        ? undefined
        : await toldOf(became, account, part);
    const recorded = fromRecord(account, own, at);
    const mayCome = recorded.state === undefined || !(isGiven(recorded.state) || STATES[recorded.state].over);
    all.push(told ?? (gone.has(account) && mayCome ? toldGone(issue, account, part) : { now: recorded }));
  }
  const known = new Set(before.map(({ id }) => id));
  const events = all.flatMap(({ event }) =>
    event === undefined ? [] : [ledgerEvent(event.kind, event.once, issue.number, at, run.id, event.data)],
  );
  const news = events.filter(({ id }) => !known.has(id));
  const now = all.map((each) => each.now);
  const state = stateOfAll(now);
  const { labels } = found.issue;
  if (state === 'revoked' && news.length === 0 && wasTakenBack(settled)) return undefined;
  if (STATES[state].over) {
    // Opened again when it was over: it stays what it was, and the hourly runs close it again.
    if (isOver(found.issue) && shownState(found.issue) !== 'cancelled')
      return { issue: issue.number, state: 'unchanged', note: 'It is over, and not granted.' };
    // As for a request for one account: its end is the sweep's to tell.
    const ended = now.find((each) => each.state === 'expired' || each.state === 'lapsed');
    if (ended !== undefined && (await wasToldLive(github, issue.number, ended.until, before)))
      return undefined;
  }
  const show = async (): Promise<void> => {
    if (STATES[state].over) {
      const shown = await labelsFor(github, state, labels);
      const why = state === 'revoked' ? 'completed' : 'not_planned';
      ledger.afterwards(() => closeIssue(github, issue.number, why, shown));
    } else if (isGiven(state)) ledger.afterwards(() => showLabel(github, issue.number, state, labels));
    else await showLabel(github, issue.number, state, labels);
  };
  const key = { issue: issue.number, month: monthOf(issue.createdAt) };
  // Without its label the bucket may lack what the ledger has: it is recorded there once more.
  for (const event of events)
    if (known.has(event.id) && (!labels.includes(STATES[state].label) || isUnrecorded(before, event)))
      ledger.add(key, event);
  await tellAgain(
    of,
    issue,
    all.flatMap(({ event, again }) =>
      again !== undefined && event !== undefined && known.has(`${event.kind}:${event.once}`) ? [again] : [],
    ),
  );
  if (news.length === 0) {
    // Told before: that run ended before it could show it.
    await show();
    return undefined;
  }
  const who = issue.author?.login ?? 'ghost';
  const fresh = all.find(
    ({ event, live }) =>
      live !== undefined && event !== undefined && !known.has(`${event.kind}:${event.once}`),
  );
  const words = accountsGranted(who, now, fresh?.live && usageOf(config, fresh.live));
  const isLive = now.some((each) => isGiven(each.state));
  const once = `${isLive ? TOLD_OF_ACCOUNTS.live : TOLD_OF_ACCOUNTS.none}${digestOf(
    news
      .map(({ id }) => id)
      .sort()
      .join(),
  ).slice(0, 12)}`;
  const seen = run.seen.get(issue.number)?.said;
  const comment = inTrial(words.comment, config.trial);
  await announce(github, issue.number, once, comment, issue.number, seen);
  const approved = [...settled.values()].flatMap(({ settled: each }) =>
    each.kind === 'granted' || each.kind === 'failed' ? [each.approved] : [],
  )[0];
  const facts = approved === undefined ? [] : grantFacts(approved, config);
  const status = { state, next: words.next, facts, trial: config.trial, runUrl: run.url };
  await keepCurrent(github, issue.number, 'status', statusComment(status), seen);
  await show();
  const [first, ...rest] = news;
  // On Slack what was told together is told once, with the first of them.
  if (first !== undefined) record(run, ledger, issue, first, comment, words.next);
  for (const event of rest) ledger.add(key, { ...event, data: { ...event.data, with: first?.id } });
  const live = now.filter((each) => isGiven(each.state)).length;
  const note = `Live in ${live} of ${now.length} accounts.`;
  return { issue: issue.number, state: state === 'approved' ? 'waiting' : state, note };
}

/** The run that took back the last of them may not have told it yet, and does. */
const wasTakenBack = (accounts: ReadonlyMap<AccountName, SettledAccount>): boolean =>
  [...accounts.values()].some(({ settled }) => settled.kind === 'revoked');

/** As for a request for one account: somebody took it off in AWS, and nothing here did. Once a day. */
async function tellAgain(
  { run, config }: Omit<TellingOf, 'backend'>,
  { number, author }: SeveralAccounts['issue'],
  again: readonly NonNullable<AccountOutcome['again']>[],
): Promise<void> {
  const [first] = again;
  if (first === undefined) return;
  const accounts = again.map(({ account }) => account);
  const approvers = again.flatMap(({ approved }) => approved.approvers.map(({ login }) => login));
  const mention = [...new Set([author?.login ?? 'ghost', ...approvers])].map((login) => `@${login}`);
  const day = formatInstant(run.github.now()).slice(0, 10);
  const key = `granted-again:${formatInstant(first.object.until)}:${day}:${digestOf(accounts.join()).slice(0, 12)}`;
  const words = inTrial(grantedAgain(mention.join(' '), first.object.until, accounts), config.trial);
  await announce(run.github, number, key, words, number, run.seen.get(number)?.said);
  run.log.warning(
    `#${number}: AWS did not hold what had been granted in ${accounts.join(', ')}, and nothing here took it back. It was granted again.`,
  );
}

function usageOf(
  config: TellingOf['config'],
  { approved, object, principalArn }: NonNullable<AccountOutcome['live']>,
): string {
  const { request, policyText } = approved;
  const { account } = request;
  return [
    `In **${account}**, and in the others in the same way:`,
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part)),
  ].join('\n\n');
}
