import { branchHead, readFilesAt } from '../github/draft-branch.ts';
import { LEDGER_BRANCH } from '../github/ledger.ts';
import { personPath, readPersonFile, type PastRequest } from '../report/precedent.ts';
import type { Request } from '../request/request.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** What the requester had before, from the file that the report keeps of them. A help: without it the draft goes on. */
export async function precedentsOf(
  run: Pick<WorkflowRun, 'github' | 'log'>,
  { requester }: Pick<Request, 'requester'>,
): Promise<readonly PastRequest[]> {
  try {
    const head = await branchHead(run.github, LEDGER_BRANCH);
    if (head === undefined) return [];
    const path = personPath(requester.id);
    return readPersonFile((await readFilesAt(run.github, head, [path])).get(path) ?? '');
  } catch (error) {
    run.log.warning(`What ${requester.login} had before could not be read: ${String(error)}`);
    return [];
  }
}
