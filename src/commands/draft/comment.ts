import { callsLeft, shortOfCalls } from '../../github/call-budget.ts';
import { carryOut } from './slash-commands.ts';
import { openDraftingContext } from './drafting-context.ts';
import { mayBeCommand } from '../../request/slash-command.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/** Carries out what a comment asks for: `/shorten`, `/answer`, `/revise`. The words are those of the event, whatever they are now. */
export async function comment(run: WorkflowRun): Promise<CommandResult> {
  const { event } = run;
  if (event.kind !== 'comment' || !mayBeCommand(event.body)) return { done: [], failures: [] };
  const short = shortOfCalls(await callsLeft(run.github));
  // The schedule carries it out later.
  if (short !== undefined) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);
  const { on, comment: id, body, sender } = event;
  const done = await carryOut(context, { on, id, body, sender, edited: false });
  return { done: done === undefined ? [] : [done], failures: [] };
}
