import type { Finding } from '../../policy/findings/rule-codes.ts';
import type { CheckResult } from '../../policy/guardrails/check-policy.ts';
import { printable } from '../../text/printable.ts';
import type { Progress } from '../progress-bar.ts';
import { readNamed, Unusable } from '../text-file.ts';

/** What the command needs of its surroundings. */
export interface CheckIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Shows how far it has come; nothing where nobody looks. */
  progress?(total: number): Progress;
}

export interface CheckArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  /** Judges one policy text by what the caller read: configuration, request, catalog, clock. */
  readonly check: (text: string) => CheckResult;
}

/**
 * `aws-jit check POLICY.json... [--json]`: one line a finding, in the order of the document.
 *
 * @returns 0 when every file passes, 1 when one is refused, 2 when one cannot be read.
 */
export async function runCheck({ files, json, check }: CheckArguments, io: CheckIo): Promise<0 | 1 | 2> {
  if (files.length === 0) {
    io.stderr('check: name at least one policy file.\n');
    return 2;
  }
  // Of each file what is printed, and no more: ten thousand documents would be kept for nothing.
  const results: ReturnType<typeof forMachines>[] = [];
  let unread = false;
  // One file is done before anybody could read the line.
  const progress = files.length > 1 ? io.progress?.(files.length) : undefined;
  for (const file of files) {
    progress?.step(file);
    try {
      results.push(forMachines(file, check(await readNamed(file, io))));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      unread = true;
      progress?.done();
      io.stderr(`aws-jit: ${error.message}\n`);
    }
  }
  progress?.done();
  io.stdout(
    json
      ? `${JSON.stringify({ results }, null, 2)}\n`
      : results.map(forPeople).join(''),
  );
  if (unread) return 2;
  return results.some(({ decision }) => decision === 'refuse') ? 1 : 0;
}

function forMachines(
  file: string,
  { decision, risk, riskReasons, requiredApprovals, findings }: CheckResult,
) {
  return { file, decision, risk, riskReasons, requiredApprovals, findings };
}

function forPeople({
  file,
  decision,
  risk,
  riskReasons,
  requiredApprovals,
  findings,
}: CheckResult & { file: string }): string {
  const seen = new Map<string, number>();
  const lines = findings.flatMap((each) => {
    const count = (seen.get(each.code) ?? 0) + 1;
    seen.set(each.code, count);
    return count > SHOWN_OF_A_KIND
      ? []
      : [`${printable(file)}:${each.line ?? 1}: ${each.code} ${mark(each)}${printable(each.message)}`];
  });
  for (const [code, count] of seen) {
    if (count > SHOWN_OF_A_KIND)
      lines.push(`${printable(file)}: ${code}: ${count - SHOWN_OF_A_KIND} more; --json lists them all`);
  }
  const approvals = requiredApprovals > 1 ? `, ${requiredApprovals} approvals needed` : '';
  const verdict = decision === 'pass' ? 'may be granted' : 'refused';
  const reasons = riskReasons.map(({ text }) => printable(text)).join('; ');
  return `${[...lines, `${printable(file)}: ${verdict}, risk ${risk} (${reasons})${approvals}`].join('\n')}\n`;
}

/** `iam:*` meets every escalation there is: ten of a kind tell the reader what to do, ninety hide the rest. */
const SHOWN_OF_A_KIND = 10;

const mark = ({ severity }: Finding): string =>
  severity === 'error' ? '' : severity === 'approval' ? '[second approval] ' : '[note] ';
