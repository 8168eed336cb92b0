import type { Config } from '../../config/config.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What comments need that steer a request beside its draft. */
export interface ControlContext {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly ledger: Ledger;
}
