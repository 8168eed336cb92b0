import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Company } from './company.ts';

/** What the workflow's checkout step leaves: the files of the ledger branch in a folder. */
export function checkoutLedger({ repository }: Company, issues: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'aws-jit-ledger-'));
  for (const issue of issues) {
    const path = `events/2026-11/${issue}.jsonl`;
    const text = repository.read(path, 'aws-jit-ledger');
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
