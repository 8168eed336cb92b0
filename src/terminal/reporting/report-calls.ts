import type { GrantCalls } from '../../commands/report/calls-of-grant.ts';
import { readOne } from '../../commands/run/ledger-checkout.ts';
import type { RequestHistory } from '../../report/history.ts';
import type { TrailCall } from '../../report/trail-call.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { formatInstant } from '../../terms/instant.ts';
import { printable } from '../../text/printable.ts';
import { openAudit, type AuditArguments } from '../signed-in/audit-access.ts';

export interface CallsArguments extends AuditArguments {
  /** Number of the request, as it was typed. */
  readonly issue: string;
}

interface CallsIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * `report --calls N`: what was called while the access of one request lasted: when, from where, with what, as far as CloudTrail's event
 * history has it. It reads with `reader_role` of the account where that is configured, else with the credentials as they are.
 *
 * @returns 0 all that CloudTrail has; 1 not all could be read; 2 bad usage, or something is missing
 */
export async function callsInTerminal(args: CallsArguments, io: CallsIo): Promise<0 | 1 | 2> {
  const number = Number(/^#?(\d{1,10})$/.exec(args.issue)?.[1]);
  if (!IssueNumber.is(number)) {
    io.stderr('report: --calls takes the number of a request, such as 1042.\n');
    return 2;
  }
  const opened = await openAudit(args, '--calls', (text) => {
    io.stderr(`${text}\n`);
  });
  if (typeof opened === 'string') {
    io.stderr(`report: ${opened}\n`);
    return 2;
  }
  const { run, main, config } = opened;
  const now = run.github.now();
  const history = readOne(args.ledger, number, now, ({ place, message }) => {
    io.stderr(`${JSON.stringify(place)}: ${message}\n`);
  });
  if (history === undefined) {
    io.stderr(`report: the ledger in ${args.ledger} has no request #${number}.\n`);
    return 2;
  }
  const [{ callsOfGrant }, { usageOpener }, { setNameOf }, { loadCatalog }] = await Promise.all([
    import('../../commands/report/calls-of-grant.ts'),
    import('../../commands/report/usage-account.ts'),
    import('../../aws/identity-center/permission-set-names.ts'),
    import('../../shipped/catalog-file.ts'),
  ]);
  let found: GrantCalls | string;
  try {
    const desk = {
      repository: main.repository,
      config,
      catalog: loadCatalog(),
      open: await usageOpener(run, config),
      setName: (repository: typeof main.repository, issue: RequestHistory['issue'], part: Part) =>
        setNameOf({ repository, issue, ...part }),
      fileCalls: [],
      dataEventsOf: new Set<string>(),
    };
    found = await callsOfGrant(desk, history, now);
  } catch (error) {
    io.stderr(
      `report: CloudTrail of ${history.account ?? 'the account'} cannot be read: ${printable(error instanceof Error ? error.message : String(error))}\n`,
    );
    return 1;
  }
  if (typeof found === 'string') {
    io.stderr(`report: ${printable(found)}\n`);
    return 2;
  }
  io.stdout(
    args.json ? `${JSON.stringify(callsJson(history, found), null, 2)}\n` : callsText(history, found),
  );
  return found.complete ? 0 : 1;
}

type Part = NonNullable<RequestHistory['parts']>[number];

const ATTRIBUTION: Readonly<Record<GrantCalls['how'], string>> = {
  exact: 'These are the calls of roles that this request alone had.',
  'by-principal':
    'These are all calls of that principal in this time: what it may do otherwise is among them.',
};

/** `s3:ListBuckets`, by the names of CloudTrail. */
const callName = ({ source, name }: TrailCall): string => `${source.replace('.amazonaws.com', '')}:${name}`;

export function callsText(history: RequestHistory, { calls, complete, how, window }: GrantCalls): string {
  const { issue, requester, principal, account, accountId } = history;
  const refused = calls.filter(({ denied }) => denied).length;
  const places = new Set(calls.flatMap(({ from }) => from ?? []));
  const rows = calls.map((call) => [
    formatInstant(call.at),
    callName(call),
    call.denied ? `refused (${call.error ?? '?'})` : call.failed ? `failed (${call.error ?? '?'})` : 'done',
    call.region ?? '-',
    call.from ?? '-',
    call.agent ?? '-',
  ]);
  const cells = rows.map((row) => row.map((cell) => printable(cell.replace(/\s+/g, ' '))));
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  return [
    `#${issue} ${requester?.login ?? '?'} as ${principal ?? '?'} in ${account ?? '?'} ${accountId ?? ''}`.trimEnd(),
    `${formatInstant(window.from)} to ${formatInstant(window.until)}: ${count(calls.length, 'call')}` +
      (calls.length === 0 ? '' : `, ${refused} refused, from ${count(places.size, 'address', 'addresses')}`),
    '',
    ...cells.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...(calls.length === 0 ? [] : ['']),
    ATTRIBUTION[how],
    'CloudTrail’s event history has what manages things. Reading and writing of objects, items and messages are data events: a trail of your own has them.',
    ...(complete
      ? []
      : [
          'More was called than could be read, or it is longer ago than the ninety days that CloudTrail keeps.',
        ]),
    '',
  ].join('\n');
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const callsJson = (history: RequestHistory, { calls, complete, how, window }: GrantCalls): object => ({
  issue: history.issue,
  requester: history.requester?.login,
  principal: history.principal,
  account: history.account,
  from: formatInstant(window.from),
  until: formatInstant(window.until),
  attribution: how,
  complete,
  calls: calls.map((call) => ({
    at: formatInstant(call.at),
    call: callName(call),
    denied: call.denied,
    error: call.error,
    region: call.region,
    from: call.from,
    agent: call.agent,
    session: call.principal?.kind === 'role' ? call.principal.session : undefined,
    accessKey: call.accessKey,
  })),
});
