import { formatInstant, type Instant } from '../../terms/instant.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import { digest } from '../../report/week-digest.ts';
import { isClosedMonth, type LedgerItem } from '../../report/closed/closed-month.ts';
import { pageRequest } from '../../report/page/page-model.ts';
import { everyApprover } from '../../report/page/row-filter.ts';
import { askedResource, isAskedAction, whoCould } from '../../report/page/who-could.ts';
import { readCheckout, readLedger } from '../../commands/run/ledger-checkout.ts';
import {
  closedMonths,
  isWorthKeeping,
  NO_CLOSED_MONTHS,
  type ClosedMonths,
} from '../../commands/report/closed-months.ts';
import { olderMonths } from '../../commands/report/older-months.ts';
import type { PageForm } from '../../commands/report/page-months.ts';
import { writeReport } from '../../commands/report/report-files.ts';
import { makeFolder, readNamed } from '../text-file.ts';
import { readTime, TIME_HELP } from '../time-argument.ts';

export interface ReportArguments {
  /** A checkout of the branch aws-jit-ledger. */
  readonly ledger: string;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly repository: string;
  readonly name: string;
  /** Where its issues are. */
  readonly url: string;
  readonly now: Instant;
  readonly at: string | undefined;
  readonly resource: string | undefined;
  /** An action, or a pattern of some. */
  readonly action: string | undefined;
  /** A file with calls, one JSON event of CloudTrail a line. */
  readonly usage: string | undefined;
  /** Services whose data events that file holds completely. */
  readonly usageCovers: readonly string[];
  /** Reads every event, and compares what is kept of closed months with them. */
  readonly full: boolean;
  /** One page that carries every month. */
  readonly singleFile?: boolean;
  /** Of a ledger with fewer requests nothing is kept. */
  readonly worthKeeping?: number;
  /** Requests that a page with more than two months has at most. */
  readonly mostInPage?: number;
}

interface ReportIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Problems that are written out in a terminal; metrics.json has more. */
const SHOWN = 20;

/**
 * The report in a terminal: either all of it into a folder, or the auditor's question.
 * @returns 0 done; 1 the ledger has lines that could not be read or believed; 2 bad usage.
 */
export async function report(args: ReportArguments, io: ReportIo): Promise<0 | 1 | 2> {
  if (args.resource !== undefined || args.at !== undefined || args.action !== undefined)
    return whoCouldUse(args, io);
  if (args.out === undefined) {
    io.stderr(
      'report: give --out DIR for the report, or --resource ARN with --at TIME for who could use it.\n',
    );
    return 2;
  }
  await makeFolder(args.out);
  const problems: LedgerProblem[] = [];
  // Said at the end: which file is looked at first is nothing that a reader has to know.
  const leftOut: string[] = [];
  const kept = isWorthKeeping(args.ledger, args.worthKeeping)
    ? await closedMonths(args.ledger, args.now, (problem) => leftOut.push(problem))
    : NO_CLOSED_MONTHS;
  // What a file says of use is given to histories here, one after the other.
  const closed = args.usage === undefined && !args.full ? kept : NO_CLOSED_MONTHS;
  const anyKept = closed.files.some((month) => closed.of(month) !== undefined);
  const form: PageForm = args.singleFile === true ? 'single' : 'beside';
  const older =
    args.usage === undefined && !anyKept ? olderMonths(args.ledger, args.out, args.now, [], form) : undefined;
  const histories = await withUsageFile(
    readLedger(
      args.ledger,
      args.now,
      (each) => problems.push(each),
      (month) => older === undefined || month >= older.before,
      closed.of,
    ),
    args,
    io,
  );
  const { repository, url, name, now } = args;
  const { pageOf } = await import('../../shipped/page-file.ts');
  const of = {
    ...{ repository, url, name, now, form },
    ...(args.mostInPage === undefined ? {} : { mostInPage: args.mostInPage }),
  };
  const written = await writeReport(args.out, histories, problems, of, pageOf, older);
  const { metrics, files } = written;
  tellProblems(written.problems, io);
  const differences = await keptDifferences(kept, args);
  for (const problem of leftOut.sort()) io.stderr(`${problem}\n`);
  for (const difference of differences) io.stderr(`${difference}\n`);
  if (args.json) {
    const answer = { folder: args.out, files, problems: written.problems.length, metrics };
    io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    io.stdout(`${digest(metrics).text}\n\nWrote ${files.join(', ')} to ${args.out}.\n`);
  }
  return written.problems.length + differences.length === 0 ? 0 : 1;
}

/** What is kept of closed months and was not written by this program is said each day; with `--full`, all that is not true. */
async function keptDifferences(
  kept: ClosedMonths,
  { ledger, now, full }: ReportArguments,
): Promise<readonly string[]> {
  if (kept.files.length === 0) return [];
  const { compareKept } = await import('../../commands/report/keep-months.ts');
  return compareKept(ledger, kept, now, full ? 'every' : 'foreign').differences;
}

/** What a file adds on what was used. */
async function withUsageFile(
  items: Iterable<LedgerItem>,
  { usage: path, usageCovers, now }: ReportArguments,
  io: ReportIo,
): Promise<Iterable<LedgerItem>> {
  if (path === undefined) return items;
  const [{ readUsage }, { loadCatalog }] = await Promise.all([
    import('../../commands/report/usage-file.ts'),
    import('../../shipped/catalog-file.ts'),
  ]);
  const file = readUsage(await readNamed(path, io), usageCovers, loadCatalog());
  if (file.unreadable > 0) io.stderr(`${path}: ${file.unreadable} line(s) are no calls of CloudTrail.\n`);
  return (function* () {
    // With such a file every event is read.
    for (const each of items) yield isClosedMonth(each) ? each : { ...each, usage: file.usageOf(each, now) };
  })();
}

/** Who could use a resource at a moment, through this tool, as the ledger tells it. */
function whoCouldUse(args: ReportArguments, io: ReportIo): 0 | 1 | 2 {
  const at = args.at === undefined ? args.now : readTime(args.at);
  if (at === undefined) {
    io.stderr(`report: ${JSON.stringify(args.at)} is no time. ${TIME_HELP}\n`);
    return 2;
  }
  const resource = args.resource ?? '';
  const asked = askedResource(resource);
  if (asked === undefined) {
    io.stderr(
      'report: --resource takes an ARN such as arn:aws:s3:::bucket/key, one with wildcards, or a name such as bucket.\n',
    );
    return 2;
  }
  const action = args.action ?? '';
  if (!isAskedAction(action)) {
    io.stderr('report: --action takes an action such as s3:DeleteObject, or s3:Delete*.\n');
    return 2;
  }
  const problems: LedgerProblem[] = [];
  const answers: object[] = [];
  let requests = 0;
  let unknown = 0;
  for (const history of readCheckout(args.ledger, args.now, (each) => problems.push(each))) {
    requests += 1;
    const request = pageRequest(history);
    const inWindow = history.window !== undefined && at >= history.window.from && at < history.window.until;
    if (inWindow && history.statements.length === 0) unknown += 1;
    for (const { actions, by } of whoCould([request], asked, at, action)) {
      const { issue, requester, principal, account, from, until } = request;
      const approvers = everyApprover(request);
      const standing = request.standing?.name;
      const end = until === undefined ? undefined : formatInstant(until);
      const begin = from === undefined ? undefined : formatInstant(from);
      answers.push({
        issue,
        requester,
        principal,
        account,
        actions,
        by,
        from: begin,
        until: end,
        approvers,
        standing,
      });
      if (!args.json) {
        io.stdout(
          `#${issue} ${requester} as ${principal} in ${account}, from ${begin ?? '?'} until ${end ?? '?'}\n` +
            `    ${actions.join(', ')}\n    by ${by.join(', ')}; approved ${standing === undefined ? '' : `in advance, as ${standing}, `}by ${approvers.join(', ') || '?'}\n`,
        );
      }
    }
  }
  tellProblems(problems, io);
  if (args.json) {
    const answer = {
      at: formatInstant(at),
      resource,
      ...(action === '' ? {} : { action }),
      could: answers,
      unknown,
      requests,
      problems: problems.length,
    };
    io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    io.stdout(
      `${answers.length === 0 ? 'Nobody' : `${answers.length} grant(s)`} on record for ${action === '' ? '' : `${action} on `}${resource} at ${formatInstant(at)}, ` +
        `of ${requests} requests.${unknown > 0 ? ` What ${unknown} grant(s) of that time allowed is not on record.` : ''}\n` +
        'This is what the ledger says of access through this tool; standing permissions are not in it. ' +
        'What a policy means exactly, conditions included, `aws-jit can` tells.\n',
    );
  }
  return problems.length === 0 ? 0 : 1;
}

function tellProblems(problems: readonly LedgerProblem[], io: ReportIo): void {
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}\n`);
  const more = problems.length - SHOWN;
  if (more > 0) io.stderr(`… and ${more} more problems in the ledger.\n`);
}
