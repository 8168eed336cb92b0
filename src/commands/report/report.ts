// src/commands/report/: what was used of what was granted: figures, page, exports; and whether the ledger is true.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import { BranchMoved, branchHead, commitOnBranch, readFilesAt } from '../../github/draft-branch.ts';
import { LEDGER_BRANCH, ledgerEvent, openLedger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { isPrivateSite } from '../../github/pages-site.ts';
import { pageOf } from '../../shipped/page-file.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import type { LedgerProblem, Usage } from '../../report/event-data.ts';
import { isClosedMonth, isSettled, type LedgerItem } from '../../report/closed/closed-month.ts';
import type { RequestHistory } from '../../report/history.ts';
import { isLately, personFiles, type Precedent } from '../../report/precedent.ts';
import { summaryMarkdown } from '../../report/summary-markdown.ts';
import { isUsageDue } from '../../report/usage-of-grant.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { isDigestDue } from '../run/digest-due.ts';
import { readCheckout, readLedger } from '../run/ledger-checkout.ts';
import { closedMonths, isWorthKeeping, NO_CLOSED_MONTHS, type ClosedMonths } from './closed-months.ts';
import { compareKept, keep, newlyClosed } from './keep-months.ts';
import { olderMonths } from './older-months.ts';
import { writeReport } from './report-files.ts';
import { differenceText, verifiedText, verifyReport } from './verify-report.ts';
import { readUsage } from './usage-reading.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

export interface ReportFolders {
  /** A checkout of the ledger branch; absent where nothing is recorded yet. */
  readonly ledger: string;
  readonly out: string;
  /** Whether every grant is compared with GitHub and AWS, too. */
  readonly verify: boolean;
  /** Whether all events are read, and what is kept of closed months is compared with them. On Sundays it is, anyway. */
  readonly full: boolean;
  /** A ledger of fewer requests is read whole each day. */
  readonly worthKeeping?: number;
}

/** Older grants are no precedent. Seconds. */
const PRECEDENTS = 190 * 24 * 60 * 60;
/** How many grants one run asks about: what is left, the next run does. */
const MOST_AT_ONCE = 500;

/**
 * The daily report: asks AWS what was used of the grants that are due, records it, and writes page, exports and metrics.
 * What is live and pending goes to the ledger branch as Markdown. With roles that only read; nothing here changes access.
 */
export const reportIn =
  ({ ledger: folder, out, verify, full, worthKeeping }: ReportFolders) =>
  async (run: WorkflowRun): Promise<CommandResult> => {
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    const now = run.github.now();
    if (!existsSync(join(folder, 'events'))) {
      if (!verify)
        return { done: [], failures: [], instead: `There is no ledger in ${folder} yet: nothing to report.` };
      // Or somebody took it away: AWS and the audit trail tell.
      const verified = await verifyReport(run, main, config, [], folder);
      return {
        done: [],
        failures: verified.failures,
        alerts: verified.differences.map(differenceText),
        summary: `There is no ledger in ${folder}. ${verifiedText(verified)}`,
      };
    }
    const kept = isWorthKeeping(folder, worthKeeping)
      ? await closedMonths(folder, now, (problem) => {
          run.log.warning(problem);
        })
      : NO_CLOSED_MONTHS;
    const whole = full || isSunday(now);
    const closed = whole || verify ? NO_CLOSED_MONTHS : kept;
    const { usages, months, failures } = await freshUsage(run, main, config, folder, closed, now);
    const problems: LedgerProblem[] = [];
    const granted: RequestHistory[] = [];
    const stay = [...usages.keys()].map((issue) => months.get(issue) ?? '');
    const closedAgo: Precedent[] = [];
    const open = new Set<string>();
    // Verifying wants every grant there ever was.
    const anyKept = closed.files.some((month) => closed.of(month) !== undefined);
    const older = verify || anyKept ? undefined : olderMonths(folder, out, now, stay);
    const seen = (item: LedgerItem): void => {
      if (isClosedMonth(item)) {
        if (isLately(item.lastFiling, now)) closedAgo.push(...item.precedents());
        return;
      }
      const history = item;
      if (!isSettled(history, now)) open.add(history.month);
      if (history.window !== undefined && (verify || history.window.until > now - PRECEDENTS))
        granted.push(history);
    };
    const items = withUsage(
      readLedger(
        folder,
        now,
        (each) => problems.push(each),
        (month) => older === undefined || month >= older.before,
        (month) => closed.of(month),
      ),
      usages,
      seen,
    );
    const of = {
      repository: `${run.github.owner}/${run.github.repo}`,
      url: run.home,
      name: config.name,
      names: Object.fromEntries(config.resources),
      now,
    };
    const { metrics, live, problems: found } = await writeReport(out, items, problems, of, pageOf, older);
    // What was granted long ago is a precedent only while it lives: then the page has it.
    (await older?.done)?.standing.forEach(seen);
    const compared = compareKept(folder, kept, now, whole ? 'every' : 'foreign');
    const failed = [...failures];
    try {
      await record(run, usages, months);
      await publish(run, new Map([['live.md', live], ...personFiles(granted, now, closedAgo)]));
      await keep(
        run.github,
        new Map([...newlyClosed(folder, kept, (month) => open.has(month), now), ...compared.files]),
      );
    } catch (error) {
      failed.push(`The ledger branch could not be written: ${String(error)}`);
    }
    for (const { place, message } of found.slice(0, 20))
      run.log.warning(`${JSON.stringify(place)}: ${message}`);
    const done = [...usages].map(([issue, usage]): Done => {
      const note = `${usage.used.length} actions used, ${usage.unused.length} unused, ${usage.unknown.length} unknown.`;
      return { issue, state: 'unchanged', note };
    });
    const verified = verify ? await verifyReport(run, main, config, granted, folder) : undefined;
    const publishable = config.analytics.publish === 'pages' && (await mayPublish(run));
    return {
      done,
      failures: [...failed, ...(verified?.failures ?? [])],
      alerts: [...compared.differences, ...(verified?.differences.map(differenceText) ?? [])],
      summary: `${summaryMarkdown(metrics)}${found.length === 0 ? '' : `\n${found.length} line(s) of the ledger could not be read or believed; the page lists them.\n`}${verified === undefined ? '' : `\n${verifiedText(verified)}\n`}`,
      report: { folder: out, publish: publishable, digest: isDigestDue(config, now) },
    };
  };

/** What is due is read in a pass of its own, so that a long ledger needs no memory. */
async function freshUsage(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  folder: string,
  closed: ClosedMonths,
  now: Instant,
) {
  const months = new Map<IssueNumber, string>();
  const due: RequestHistory[] = [];
  if (config.analytics.usage) {
    // Of a closed month nothing is due.
    const isToRead = (month: string): boolean => closed.of(month) === undefined;
    for (const history of readCheckout(folder, now, () => undefined, isToRead)) {
      if (history.synthetic || history.statements.length === 0 || !isUsageDue(history, now)) continue;
      due.push(history);
      months.set(history.issue, history.month);
    }
  }
  // The oldest first: CloudTrail forgets after ninety days.
  const asked = due.sort((a, b) => (a.window?.until ?? 0) - (b.window?.until ?? 0)).slice(0, MOST_AT_ONCE);
  if (asked.length === 0) return { usages: new Map<IssueNumber, Usage>(), months, failures: [] };
  const [{ usageOpener }, { setNameOf }, { loadCatalog }] = await Promise.all([
    import('./usage-account.ts'),
    import('../../aws/identity-center/permission-set-names.ts'),
    import('../../shipped/catalog-file.ts'),
  ]);
  const read = await readUsage(
    {
      repository: main.repository,
      config,
      catalog: loadCatalog(),
      open: await usageOpener(run, config),
      setName: (repository, issue, part) => setNameOf({ repository, issue, ...part }),
      fileCalls: [],
      dataEventsOf: new Set(),
    },
    asked,
  );
  return { ...read, months };
}

function* withUsage(
  items: Iterable<LedgerItem>,
  usages: ReadonlyMap<IssueNumber, Usage>,
  seen: (item: LedgerItem) => void,
): Generator<LedgerItem> {
  for (const each of items) {
    const usage = isClosedMonth(each) ? undefined : usages.get(each.issue);
    const item = usage === undefined ? each : { ...each, usage };
    seen(item);
    yield item;
  }
}

/** 1970-01-01 was a Thursday. */
const isSunday = (now: Instant): boolean => Math.floor(now / 86_400) % 7 === 3;

async function record(
  run: WorkflowRun,
  usages: ReadonlyMap<IssueNumber, Usage>,
  months: ReadonlyMap<IssueNumber, string>,
): Promise<void> {
  const ledger = openLedger(run.github);
  for (const [issue, { used, asOf, ...rest }] of usages) {
    const data = {
      used: used.map(({ last, ...each }) => ({ ...each, last: formatInstant(last) })),
      ...rest,
      asOf: formatInstant(asOf),
    };
    const event = ledgerEvent('usage', formatInstant(asOf), issue, run.github.now(), run.id, data);
    ledger.add({ issue, month: months.get(issue) ?? '' }, event);
  }
  await ledger.commit();
}

/**
 * What is live, for people, and what each person had before, for drafts: on the ledger branch, which is private wherever
 * the repository is. Only what differs is committed. Another run may write at the same time: then it is tried again.
 */
async function publish(run: WorkflowRun, files: ReadonlyMap<string, string>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const head = await branchHead(run.github, LEDGER_BRANCH);
    if (head === undefined) return;
    const changed: Record<string, string> = {};
    const paths = [...files.keys()];
    for (let at = 0; at < paths.length; at += 50) {
      const before = await readFilesAt(run.github, head, paths.slice(at, at + 50));
      for (const [path, text] of before) {
        const wanted = files.get(path);
        if (wanted !== undefined && wanted !== text) changed[path] = wanted;
      }
    }
    if (Object.keys(changed).length === 0) return;
    try {
      await commitOnBranch(
        run.github,
        LEDGER_BRANCH,
        head,
        'What is live, and what people had before',
        changed,
      );
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 5) throw error;
    }
  }
}

/** Who asked for what must not become public by a setting that somebody changes later. */
async function mayPublish(run: WorkflowRun): Promise<boolean> {
  const site = await isPrivateSite(run.github);
  if (!site.private)
    run.log.warning(
      `The page is not published on GitHub Pages, although aws-jit.yml says so: ${site.why} It is in the run's artifact.`,
    );
  return site.private;
}
