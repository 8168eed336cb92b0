import { callsLeft, shortOfCalls } from '../../github/call-budget.ts';
import { carryOut } from './slash-commands.ts';
import { openDraftingContext } from './drafting-context.ts';
import { isForDispatch, mayBeCommand } from '../../request/slash-command.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/** Carries out what a comment asks for, such as `/shorten`, `/answer`, `/revise`. The words are those of the event, whatever they are now. */
export const comment = (run: WorkflowRun): Promise<CommandResult> => carryOutOf(run, 'comment');

/** `/revoke` and `/retry`, in a job of its own: its token may start workflows, and write no branch. */
export const dispatch = (run: WorkflowRun): Promise<CommandResult> => carryOutOf(run, 'dispatch');

async function carryOutOf(run: WorkflowRun, job: 'comment' | 'dispatch'): Promise<CommandResult> {
  const { event } = run;
  if (event.kind !== 'comment' || !mayBeCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  // The schedule carries it out later.
  if (short !== undefined) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(
    context,
    { on, id, body, sender, edited: false },
    (command) => isForDispatch(command, body) === (job === 'dispatch'),
  );
  return { done: done === undefined ? [] : [done], failures: [] };
}
