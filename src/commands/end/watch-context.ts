import type { EndingSettings } from '../../config/ending-settings.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { ProvedAccounts } from './several/proved-accounts.ts';
import type { Done, WorkflowRun } from '../run/workflow-run.ts';

/** What every account's watch shares. */
export interface WatchContext {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: EndingSettings;
  readonly filed: readonly FiledRequest[];
  readonly proved: ProvedAccounts;
  readonly ledger: Ledger;
  readonly done: Done[];
  /** For people: each fails the run. */
  readonly alerts: string[];
  readonly failures: string[];
}
