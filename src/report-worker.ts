/**
 * The second thread of `report` over a long ledger: reads the older months, writes their exports, and sends back what the
 * report is made of. An entry of the bundle, since a thread starts from a file.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readCheckout } from './commands/run/ledger-checkout.ts';
import type { OlderOrder, OlderPass } from './commands/report/older-months.ts';
import { writeTables } from './commands/report/report-tables.ts';
import type { LedgerProblem } from './report/event-data.ts';

// Sent by older-months.ts and by nobody else.
const { ledger, out, before, now, form } = workerData as OlderOrder;
const problems: LedgerProblem[] = [];
const histories = readCheckout(
  ledger,
  now,
  (each) => problems.push(each),
  (month) => month < before,
);
const pass: OlderPass = { ...writeTables(out, '', histories, now, form), problems };
parentPort?.postMessage(pass);
