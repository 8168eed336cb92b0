import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Company } from './company.ts';
import { checkoutLedger } from './ledger-checkout.ts';

/** The daily report, and what it wrote. */
export const DAILY = { name: 'schedule', cron: '11 5 * * *' } as const;
export const INSTANCE = 'arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890';

export async function runReport(acme: Company, issues: readonly number[]) {
  const folder = checkoutLedger(acme, issues);
  const out = join(folder, 'out');
  const run = await acme.ok('report', DAILY, { inputs: { ledger: folder, out } });
  return { run, read: (name: string) => readFileSync(join(out, name), 'utf8') };
}

/** A line of the ledger about what was used. */
interface UsageLine {
  readonly kind: string;
  readonly data: {
    readonly used: readonly { action: string; count: number }[];
    readonly unused: readonly string[];
    readonly unknown: readonly string[];
    readonly how: string;
    readonly final: boolean;
  };
}
export const usageIn = (acme: Company, issue: number): readonly UsageLine['data'][] =>
  (acme.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as UsageLine)
    .filter(({ kind }) => kind === 'usage')
    .map(({ data }) => data);
