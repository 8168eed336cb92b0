// src/commands/end/: how access and requests end: revoke, sweep, close, watch.
import type { Backend, GrantObject, Watched } from '../../aws/backend.ts';
import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import { openIssues, type Issue } from '../../github/open-issues.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { parseInstant } from '../../terms/instant.ts';
import { isOurs } from '../../request/form/standing-form.ts';
import { endingOf, inEndingAccounts, type Ending, type EndingAccount } from '../run/ending-accounts.ts';
import { isChanged, onePerRequest, type Looking } from './revoking/changed-objects.ts';
import { closeBefore } from './close-before.ts';
import { BY_HAND, type Cause } from './cause.ts';
import { extendedEnds, revocationOf } from './latest-end.ts';
import { accountNamesOfJob } from '../run/share-of-accounts.ts';
import { endedAccounts } from './several/ended-accounts.ts';
import { marksInOne, type MarksInOne } from './several/marks-in-one.ts';
import { provedAccounts, type ProvedAccounts } from './several/proved-accounts.ts';
import { tellTakenBackIn, type TakenBackIn } from './several/tell-accounts-back.ts';
import { forestall, mayCome, onTheirWay } from './on-their-way.ts';
import { namedBy, reasonToTakeBack } from './reason-to-take-back.ts';
import { readTogether } from './revoking/read-together.ts';
import { sessionsNow, sessionsOfBefore, tellTakenBack } from './tell-taken-back.ts';
import { withoutEffect, withoutEffectOn, type VisitedAccount } from './revoking/revoke-without-effect.ts';
import { standingOfGrant } from '../run/standing/standing-of-grant.ts';
import { placesOf } from '../run/file-of-grant.ts';
import { scanOf, type Scan } from '../run/listing-scope.ts';
import { auditTrail, recordedLedger } from '../trail/audit-trail.ts';
import { showAuditTrail } from '../trail/show-audit-trail.ts';
import { tellingQueue } from '../tell/telling-queue.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

type Part = Pick<GrantObject, 'issue' | 'part'>;

/** What is known before the first account is asked. */
interface Known extends Looking {
  readonly main: MainBranch;
  readonly filed: readonly FiledRequest[];
  readonly scan: Scan;
  readonly ledger: Ledger;
  readonly settings: Ending['settings'];
  readonly proved: ProvedAccounts;
  readonly marks: MarksInOne;
  /**
   * Of a request for several accounts of which one is ended: the others keep theirs, and its issue stays open.
   * @param unfinished a run that ended before marked it, and the issue was not closed for it: then it was this account alone.
   */
  readonly stays: (account: AccountName, of: Part, cause: Cause, unfinished?: boolean) => boolean;
  /** The closing of each issue that this run has begun: of several accounts it is closed once, and all wait for it. */
  readonly closing: Map<IssueNumber, Promise<void>>;
  /** Where it is so: what may be given any minute. */
  readonly coming: readonly Issue[];
}

/**
 * Takes access back before its end: what this run was started for, and every live grant whose issue is closed or
 * whose request is no longer on the default branch. A tombstone stays until the window ends.
 *
 * Only positive knowledge removes an unexpired grant (invariant 7): an issue that cannot be read, or a folder that
 * was not read, is no reason.
 */
export async function revoke(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter((issue) => isOurs(issue.body));
  const named = namedBy(run);
  const ending = await endingOf(run, main, open, named?.issue);
  const { filed } = ending;
  const byNumber = new Map(open.map((each) => [each.number, each]));
  const now = run.github.now();
  // What is over is for the sweep.
  const scan = await scanOf(
    run,
    ending,
    openLedger(run.github),
    () => Promise.resolve(filed),
    ({ data }) => {
      const until = parseInstant(String(data['until']));
      return until !== undefined && until > now;
    },
  );
  const trail = auditTrail(run, ending.settings);
  const ledger = recordedLedger(run, main, trail);
  const several = run.event.kind === 'dispatch' && run.event.whose !== undefined;
  const proved = provedAccounts(run, main, filed);
  const together = endedAccounts<TakenBackIn>(proved, accountNamesOfJob(ending.accounts, run.share));
  const stays: Known['stays'] = (account, { issue, part }, { of }, unfinished = false) =>
    (of === 'account' && proved.isSeveral(issue, account, part)) ||
    (of === 'files' && proved.accountsOf(issue, account).length > 0) ||
    (unfinished && proved.isSeveral(issue, account, part) && byNumber.get(issue)?.reopened === false);
  const marks = await marksInOne(run, filed, open);
  const known: Known = {
    mayBeMarked: marks.mayBeMarked,
    marks,
    proved,
    stays,
    ledger,
    main,
    named,
    open: byNumber,
    coming: several ? await mayCome(run, { main, filed }, all) : [],
    filed,
    scan,
    settings: ending.settings,
    several,
    closing: new Map(),
  };
  const telling = tellingQueue(run, ledger);
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      try {
        const visited = await takeBackIn(
          run,
          known,
          account,
          backend,
          (back) => {
            if (
              proved.isSeveral(back.issue, account.name, back.part) ||
              stays(account.name, back, back.cause)
            )
              together.add(back.issue, account.name, back);
            else
              telling.add({
                issue: back.issue,
                what: 'is taken back',
                tell: () => tellTakenBack(run, ending.settings, ledger, back),
              });
          },
          {
            resisted: (issue) => {
              together.resisted(issue, account.name);
            },
            holds: (issue) => {
              together.holds(issue, account.name);
            },
          },
        );
        together.finish(account.name);
        return visited;
      } finally {
        telling.flush();
      }
    },
  );
  for (const several of together.all())
    telling.add({
      issue: several.issue,
      what: `is taken back in ${several.ended.size} accounts`,
      tell: () => tellTakenBackIn(run, ending.settings, ledger, several),
    });
  const told = await telling.end();
  const failed = [...failures, ...results.flatMap((result) => result.failures), ...told.failures];
  const done = [...told.done];
  if (named?.byNumber === true && !done.some(({ issue }) => issue === named.issue) && failed.length === 0) {
    const answer = await withoutEffect(run, main, ending, named.issue, results);
    if (typeof answer === 'string') failed.push(answer);
    else if (answer !== undefined) done.push(answer);
  }
  const whose = run.event.kind === 'dispatch' ? run.event.whose : undefined;
  const wrong = whose && withoutEffectOn(run, ending, whose, done.length > 0 || failed.length > 0);
  if (wrong !== undefined) failed.push(wrong);
  failed.push(...(await showAuditTrail(run, trail, 'revoker', all)));
  return { done, failures: failed, mistakes };
}

/** One account, as it was left. */
interface Visited extends VisitedAccount {
  readonly holds: number;
  readonly failures: readonly string[];
}

async function takeBackIn(
  run: WorkflowRun,
  known: Known,
  account: EndingAccount,
  backend: Backend & Watched,
  taken: (back: TakenBackIn) => void,
  left: Readonly<Record<'resisted' | 'holds', (issue: IssueNumber) => void>>,
): Promise<Visited> {
  const objects = await backend.list(known.scan.scope);
  const now = await backend.now();
  const failures: string[] = [];
  /** A request that cannot be looked up, or whose object resists, holds up no other. */
  const failed = (issue: IssueNumber, error: unknown): void => {
    failures.push(`#${issue}: ${error instanceof Error ? error.message : String(error)}`);
    left.resisted(issue);
  };
  // One that was filed since the open ones were listed is among those that may come.
  const openOf = (issue: IssueNumber): Issue | undefined =>
    known.open.get(issue) ?? known.coming.find(({ number }) => number === issue);
  const closeOnce = (issue: IssueNumber): Promise<void> => {
    const closing = known.closing.get(issue) ?? closeBefore(run, openOf(issue));
    known.closing.set(issue, closing);
    return closing;
  };
  const unexpired = onePerRequest(objects.filter(({ until }) => until > now));
  for (const { issue, attached } of unexpired) if (attached) left.holds(issue);
  const places = await placesOf(run.github, known.main.head, known.filed, account, unexpired);
  const changed = unexpired.filter((object) => isChanged(known, places, object));
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const part = changed.slice(at, at + AT_ONCE);
    if (run.deadline.work.aborted) {
      for (const { issue } of part) left.resisted(issue);
      continue;
    }
    const { issues, isTold } = await readTogether(run, known.ledger, part);
    await known.proved.look(account.name, part);
    const due = new Map<
      IssueNumber,
      { readonly object: GrantObject; readonly cause: Cause; readonly unfinished: boolean }
    >();
    for (const object of part) {
      const { issue } = object;
      try {
        const cause = await reasonToTakeBack(run, known, account, object, issues.get(issue), () =>
          standingOfGrant(backend, object),
        );
        // A detached object may be the tombstone of an earlier run; one that is not gets its tombstone now. An attached one is
        // marked as revoked where a run ended between the two, and the event of that run may never come again.
        const revoked = (cause === undefined || !object.attached) && (await backend.isRevoked(object));
        if (cause === undefined && !revoked) continue;
        // Who had it taken back was in the event that is lost.
        if (object.attached || !revoked)
          due.set(issue, { object, cause: cause ?? BY_HAND, unfinished: cause === undefined });
        else
          taken({
            issue,
            until: object.until,
            sessions: sessionsOfBefore(account, object.assigns !== undefined),
            cause: cause ?? BY_HAND,
            told: isTold(object),
            part: object.part,
          });
      } catch (error) {
        failed(issue, error);
      }
    }
    const alone: Part[] = [];
    for (const [issue, { object, cause, unfinished }] of due)
      if (known.stays(account.name, object, cause, unfinished)) alone.push(object);
      else await closeOnce(issue);
    await known.marks.note(account, alone);
    const ends = await extendedEnds(run.github, known.main.head, known.filed, new Set(due.keys()));
    const revocations = new Map(
      [...due].map(([issue, { object }]) => [issue, revocationOf(object, ends.get(issue))] as const),
    );
    for (const [issue, ended] of await backend.revokeEach(revocations)) {
      const order = due.get(issue);
      if (ended instanceof Error) failed(issue, ended);
      else if (order)
        taken({
          issue,
          until: order.object.until,
          sessions: sessionsNow({ ...order.object, ...ended }),
          cause: order.cause,
          told: isTold(order.object),
          part: order.object.part,
        });
    }
  }
  for (const { issue, cause } of onTheirWay(run, known.named, known.coming, account)) {
    // What is over is no longer held, but what extends it may be on its way.
    if (objects.some((object) => object.issue === issue && object.until > now)) continue;
    try {
      const object = await forestall(run, known, account, backend, issue);
      if (object === undefined) continue;
      await known.proved.look(account.name, [object]);
      if (!known.stays(account.name, object, cause)) await closeOnce(issue);
      taken({
        issue,
        until: object.until,
        sessions: sessionsNow(object),
        cause,
        told: false,
        part: object.part,
      });
    } catch (error) {
      failed(issue, error);
    }
  }
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}

/** So many are looked up and taken back at a time: the first does not wait for the last, and AWS's listing is one for all of them. */
const AT_ONCE = 20;
