import { formatInstant } from '../../terms/instant.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import type { RequestHistory } from '../../report/history.ts';
import { readCheckout } from '../../commands/run/ledger-checkout.ts';
import {
  differenceText,
  verifiedText,
  verifyReport,
  type Verified,
} from '../../commands/report/verify-report.ts';
import { openAudit, type AuditArguments } from '../signed-in/audit-access.ts';

interface VerifyIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

const SHOWN = 20;

/**
 * `report --verify` in a terminal: the ledger against GitHub and AWS, with the token and the credentials of whoever asks. It
 * reads with `reader_role` of each account where that is configured, and with the credentials as they are elsewhere.
 *
 * @returns 0 all agree; 1 differences, or something that could not be compared or read; 2 nothing was compared, since
 * something that it needs is missing.
 */
export async function verifyInTerminal(args: AuditArguments, io: VerifyIo): Promise<0 | 1 | 2> {
  const opened = await openAudit(args, '--verify', (text) => {
    io.stderr(`${text}\n`);
  });
  if (typeof opened === 'string') {
    io.stderr(`report: ${opened}\n`);
    return 2;
  }
  const { run, main, config } = opened;
  const problems: LedgerProblem[] = [];
  const granted: RequestHistory[] = [];
  // By GitHub's clock, whatever this machine's says.
  const now = run.github.now();
  for (const history of readCheckout(args.ledger, now, (each) => problems.push(each)))
    if (history.window !== undefined) granted.push(history);
  const verified = await verifyReport(run, main, config, granted, args.ledger);
  tellVerified(verified, problems, args.json, io);
  const { differences, failures } = verified;
  return differences.length + failures.length + problems.length === 0 ? 0 : 1;
}

function tellVerified(
  verified: Verified,
  problems: readonly LedgerProblem[],
  json: boolean,
  io: VerifyIo,
): void {
  const { differences, failures, grants, inTrail, writers, trail } = verified;
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}\n`);
  if (problems.length > SHOWN) io.stderr(`… and ${problems.length - SHOWN} more problems in the ledger.\n`);
  for (const failure of failures) io.stderr(`Not compared: ${failure}\n`);
  if (json) {
    const since = trail?.since;
    const auditTrail = trail && { ...trail, since: since === undefined ? null : formatInstant(since) };
    const answer = {
      grants,
      inTrail,
      writers,
      auditTrail: auditTrail ?? null,
      differences,
      failures,
      problems: problems.length,
    };
    io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  for (const difference of differences) io.stdout(`${differenceText(difference)}\n`);
  io.stdout(`${verifiedText(verified)}\n`);
}
