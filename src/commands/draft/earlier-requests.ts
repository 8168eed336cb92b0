import type { UserId } from '../../terms/brand.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import { LEDGER_BRANCH } from '../../github/ledger-branch.ts';
import { personPath, readPersonFile, type PastRequest } from '../../report/precedent.ts';
import type { Request } from '../../request/request.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

type Run = Pick<WorkflowRun, 'github' | 'log'>;
/** A draft and its pull request ask for the same; the file changes once a day. */
const read = new WeakMap<Run['github'], Map<UserId, Promise<readonly PastRequest[]>>>();

/** What the requester had before, from the file that the report keeps of them. A help: without it the draft goes on. */
export function precedentsOf(
  run: Run,
  { requester }: Pick<Request, 'requester'>,
): Promise<readonly PastRequest[]> {
  const known = read.get(run.github) ?? new Map<UserId, Promise<readonly PastRequest[]>>();
  read.set(run.github, known);
  const asked = known.get(requester.id) ?? ask(run, requester);
  known.set(requester.id, asked);
  return asked;
}

async function ask(run: Run, requester: Request['requester']): Promise<readonly PastRequest[]> {
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
