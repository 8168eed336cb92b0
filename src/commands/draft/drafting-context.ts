import type { Config } from '../../config/config.ts';
import { openIssues, type Issue } from '../../github/open-issues.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import type { DraftingKnowledge } from '../../drafting/grounded-engine.ts';
import { loadKnowledge } from '../../shipped/knowledge-file.ts';
import type { Engine } from '../../model/model-engine.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { engineOf } from './choose-engine.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What every draft of a run shares. */
export interface DraftingContext {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly knowledge: DraftingKnowledge;
  readonly engine: Engine;
  readonly ledger: Ledger;
  /** Every open request, the one at hand included. */
  readonly open: readonly Issue[];
}

export async function openDraftingContext(run: WorkflowRun): Promise<DraftingContext> {
  const [main, issues] = await Promise.all([readMainBranch(run.github), openIssues(run.github)]);
  const config = configurationOf(main);
  const open = issues.filter((issue) => isRequest(issue.body));
  const knowledge = loadKnowledge();
  // Opened by the first draft: a run that drafts nothing loads no client.
  let opened: Promise<Engine> | undefined;
  const engine: Engine = async (task, judge) => {
    opened ??= engineOf(run, config, knowledge);
    return (await opened)(task, judge);
  };
  return { run, main, config, knowledge, engine, ledger: openLedger(run.github), open };
}
