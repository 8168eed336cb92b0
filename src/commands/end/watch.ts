import { closeBefore } from './close-before.ts';
import { extendedEnds, revocationOf } from './latest-end.ts';
import type { Backend, GrantObject, LiveGrant, RevokedObject, Watched } from '../../aws/backend.ts';
import { drift, driftOfTombstone } from '../../aws/drift.ts';
import { watchStanding } from './standing/watch-standing.ts';
import { endWithStanding, standingEnded } from './standing/end-with-standing.ts';
import { hasLeft } from '../../aws/holders.ts';
import { isRevoked } from '../../aws/grant-tags.ts';
import { announce } from '../../github/comments.ts';
import { openIssues, readIssue, type Issue } from '../../github/open-issues.ts';
import { ledgerEvent, type LedgerEvent } from '../../github/ledger-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { formatInstant, monthOf } from '../../terms/instant.ts';
import { tampered } from '../../messages/alert.ts';
import { leftDirectory } from '../../messages/end-news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { isOurs } from '../../request/form/standing-form.ts';
import { endingOf, inEndingAccounts, type EndingAccount } from '../run/ending-accounts.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import { standingIn } from '../run/standing/standing-of-grant.ts';
import { stampedUse } from '../grant/stamped-use.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { approversIn, stampedGrant } from '../grant/stamped-grant.ts';
import { auditTrail, recordedLedger } from '../trail/audit-trail.ts';
import { showAuditTrail } from '../trail/show-audit-trail.ts';
import { isOneOfSeveral, tellEndInOne } from './several/end-in-one.ts';
import { noteMarks } from './several/marks-in-one.ts';
import { provedAccounts } from './several/proved-accounts.ts';
import { departed, type Departure } from './departure.ts';
import type { WatchContext } from './watch-context.ts';
import { withdrawIfRefused } from './withdraw-scheduled.ts';
import { record, tell } from '../tell/tell.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/**
 * Compares what AWS holds with what was approved and stamped, and takes off what gives more: a changed document, another
 * holder, a revoked policy that is attached again. Each is told on its issue and fails the run, since only an administrator
 * of the account, or somebody with this tool's roles, can have done it.
 *
 * What this repository knows nothing about is reported and left alone (invariant 7). What has expired is for `sweep`.
 */
export async function watch(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isOurs(body));
  const ending = await endingOf(run, main, open);
  const { settings: config, filed } = ending;
  const trail = auditTrail(run, config);
  const ledger = recordedLedger(run, main, trail);
  const proved = provedAccounts(run, main, filed);
  const context: WatchContext = {
    run,
    main,
    config,
    filed,
    proved,
    ledger,
    done: [],
    alerts: [],
    failures: [],
  };
  const { failures, mistakes } = await inEndingAccounts(run, main, ending, async (account, backend) => ({
    holds: await watchAccount(context, account, backend),
  }));
  await ledger.commit();
  const standing = await watchStanding(run, main, all);
  const unwritten = await showAuditTrail(run, trail, 'revoker', all);
  return {
    done: context.done,
    failures: [...failures, ...context.failures, ...standing, ...unwritten],
    alerts: context.alerts,
    mistakes,
  };
}

/** @returns how many objects of ours there are. */
async function watchAccount(
  context: WatchContext,
  account: EndingAccount,
  backend: Backend & Watched,
): Promise<number> {
  const { objects, unrecognised } = await backend.survey();
  const now = await backend.now();
  for (const arn of unrecognised) {
    context.alerts.push(
      account.backend === 'iam'
        ? `${arn} in ${account.name} lies under this repository's path, and its name is none that this tool gives. ` +
            'It is left alone: find out who made it, and delete it.'
        : `${arn} in ${account.name} begins its name as this repository's permission sets do, and its name or its description is ` +
            'not one that this tool writes for this account. It is left alone: find out who made or edited it, take it from ' +
            'everybody who has it, and delete it.',
    );
  }
  for (const object of objects.filter(({ until }) => until > now)) {
    try {
      await watchObject(context, account, backend, object);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      context.failures.push(`#${object.issue} in ${account.name} could not be watched: ${why}`);
    }
  }
  return objects.length;
}

async function watchObject(
  context: WatchContext,
  account: EndingAccount,
  backend: Backend & Watched,
  object: GrantObject,
): Promise<void> {
  const live = await backend.inspect(object);
  if (!live) return;
  const found = await readIssue(context.run.github, object.issue);
  const issue = found.kind === 'issue' ? found.issue : undefined;
  const told = issue
    ? await context.ledger.read([{ issue: issue.number, month: monthOf(issue.createdAt) }])
    : undefined;
  const events = told?.get(object.issue) ?? [];
  // A revocation that was killed before it could detach is no tampering: `revoke` tells of it, once it is finished.
  const held = live.holders.some((holder) => !hasLeft(holder));
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (isRevoked(live.tags) && held && !isToldRevoked(events, object)) {
    // Its issue is closed before anything of it is marked, but where one of several accounts is ended by itself.
    if (!alone || issue?.reopened !== false) await closeBefore(context.run, issue);
    await takeBack(context, backend, object);
    context.done.push({ issue: object.issue, state: 'revoked', note: 'Finished a revocation.' });
    return;
  }
  // Approved when it was given, and not any more: it ends as by revoke, and nobody has done what is not theirs.
  const ended =
    held && !isRevoked(live.tags) ? await standingEnded(context, account, live, issue, events) : undefined;
  if (ended !== undefined) {
    await endWithStanding(context, backend, object, issue, ended);
    return;
  }
  const departure = await departureOf(context, account, live, issue, events);
  if (!departure) {
    if (held && issue !== undefined)
      await withdrawIfRefused(context, account, backend, object, issue, () =>
        takeBack(context, backend, object, alone ? { account, issue } : undefined),
      );
    return;
  }
  const place = `#${object.issue} in ${account.name} (${object.arn}): ${departure.differences.join(' ')}`;
  if (!departure.excess && departure.left) {
    await endForLeaver(context, account, backend, object, issue);
    return;
  }
  if (!departure.excess) {
    context.run.log.warning(place);
    return;
  }
  context.alerts.push(`${place} It is taken off everybody who holds it.`);
  if (issue) await alertOnIssue(context, account, object, issue, departure, events);
  if (!alone) await closeBefore(context.run, issue);
  const back = await takeBack(context, backend, object, alone ? { account, issue } : undefined);
  if (issue) await tellEnded(context, account, back, issue, departure);
}

/** A line that names a part says nothing of the others: each account of a request can be ended by itself. */
const isToldRevoked = (events: readonly LedgerEvent[], { part }: Pick<GrantObject, 'part'>): boolean =>
  events.some(({ kind, data }) => kind === 'revoked' && (data['part'] ?? part) === part);

/**
 * Every part of the request: what is wrong with one of them is no reason to trust another.
 * @param alone one of several accounts: its issue stays open, so that a run which ends in between is found again by what is noted.
 */
async function takeBack(
  { run, main, filed }: WatchContext,
  backend: Backend,
  object: GrantObject,
  alone?: { readonly account: EndingAccount; readonly issue: Issue | undefined },
): Promise<RevokedObject> {
  if (alone?.issue !== undefined) await noteMarks(run, [alone.issue], alone.account, [object]);
  const ends = await extendedEnds(run.github, main.head, filed, new Set([object.issue]));
  return { ...object, ...(await backend.revoke(object.issue, revocationOf(object, ends.get(object.issue)))) };
}

async function departureOf(
  context: WatchContext,
  account: EndingAccount,
  live: LiveGrant,
  issue: Issue | undefined,
  told: readonly LedgerEvent[],
): Promise<Departure | undefined> {
  const { object } = live;
  const held = live.holders.length > 0;
  if (isRevoked(live.tags)) return departed(driftOfTombstone(live), held);
  const { run, main, filed } = context;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue?.createdAt);
  const standing = standingIn(live.tags);
  const expected =
    file !== undefined
      ? await stampedGrant(run.github, account, file, object, told)
      : standing && (await stampedUse(run.github, main.head, account, standing.of, live, issue, told));
  if (expected === undefined) return orphaned(context, account, object, issue, held);
  switch (expected.kind) {
    case 'unknown':
      context.alerts.push(`#${object.issue} in ${account.name} cannot be compared: ${expected.why}`);
      return undefined;
    case 'never-approved':
      return { differences: [expected.why], excess: held, left: false };
    case 'known':
      return departed(drift(live, expected.grant), held);
  }
}

/**
 * No request file on the default branch. That is knowledge only where the issue can be read, since its creation says in
 * which month's folders the file would be: under none of the accounts is it there.
 */
function orphaned(
  { main, alerts }: WatchContext,
  account: EndingAccount,
  object: GrantObject,
  issue: Issue | undefined,
  held: boolean,
): Departure | undefined {
  if (issue !== undefined) {
    const file = `requests/*/${monthOf(issue.createdAt)}/${issue.number}.yml`;
    const why = `There is no ${file} for account ${account.id} on ${main.branch}, so nobody has approved this.`;
    return { differences: [why], excess: held, left: false };
  }
  alerts.push(
    `${object.arn} in ${account.name} ${held ? 'gives access' : 'exists'} until ${formatInstant(object.until)}, and issue ` +
      `#${object.issue} cannot be read. It is left alone; to end it, run revoke by hand with this number.`,
  );
  return undefined;
}

/** The person's account is gone: what is left is taken away, and the issue says why. No alarm: nobody did what is not theirs. */
async function endForLeaver(
  context: WatchContext,
  account: EndingAccount,
  backend: Backend & Watched,
  object: GrantObject,
  issue: Issue | undefined,
): Promise<void> {
  const { run, config, ledger, done } = context;
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (!alone) await closeBefore(run, issue);
  const ended = await takeBack(context, backend, object, alone ? { account, issue } : undefined);
  const why = 'because the user that it was given to is no longer in the directory of Identity Center';
  const note = `Taken back ${why}.`;
  if (alone) {
    await tellEndInOne(context, account, ended, { words: why, by: undefined });
    return;
  }
  if (issue !== undefined) {
    const words = leftDirectory(issue.author?.login ?? 'ghost');
    await tell(run, ledger, {
      issue,
      state: 'revoked',
      once: '',
      comment: words.comment,
      status: { next: words.next, facts: [], trial: config.trial },
      data: { until: formatInstant(object.until), why, by: null },
    });
  }
  done.push({ issue: object.issue, state: 'revoked', note });
}

/** Before it is undone: a run that is killed in between finds it again, and one that is killed later has told. */
async function alertOnIssue(
  { run, config, failures }: WatchContext,
  account: EndingAccount,
  { arn }: GrantObject,
  issue: Issue,
  { differences }: Departure,
  told: readonly LedgerEvent[],
): Promise<void> {
  const requester = issue.author?.type === 'User' ? [issue.author.login] : [];
  const mention = [...new Set([...requester, ...approversIn(told)])];
  // Once a day for the same finding: if it happens again, people hear of it again.
  const key = `watch-${formatInstant(run.github.now()).slice(0, 10)}-${digestOf([arn, ...differences].join('\n')).slice(0, 12)}`;
  try {
    await announce(
      run.github,
      issue.number,
      key,
      inTrial(tampered({ mention, account: account.name, arn, differences }), config.trial),
    );
  } catch (error) {
    // Taking it off comes first, told or not.
    failures.push(`#${issue.number}: the alert could not be posted: ${String(error)}`);
  }
}

async function tellEnded(
  context: WatchContext,
  account: EndingAccount,
  object: RevokedObject,
  issue: Issue,
  { differences }: Departure,
): Promise<void> {
  const { run, config, ledger, done } = context;
  const data = { account: account.name, arn: object.arn, differences };
  const at = run.github.now();
  const event = ledgerEvent('tampered', `${run.id}:${object.arn}`, issue.number, at, run.id, data);
  record(run, ledger, issue, event, undefined);
  const why = 'because AWS held what nobody approved';
  if (await isOneOfSeveral(context.proved, account, object)) {
    await tellEndInOne(context, account, object, { words: why, by: undefined });
    return;
  }
  await tell(run, ledger, {
    issue,
    state: 'revoked',
    once: '',
    comment: undefined,
    status: {
      next: 'Taken back: what AWS held was not what was approved. A comment on the issue says more.',
      facts: [],
      trial: config.trial,
    },
    data: { until: formatInstant(object.until), why },
  });
  done.push({ issue: issue.number, state: 'revoked', note: `Taken back: ${differences.join(' ')}` });
}
