// src/drafting/: the words of a request → wishes → grounded actions → statements, with questions for what is open.
import { groundDraft, type DraftingKnowledge } from './grounded-engine.ts';
import { draftOf } from './draft-outcome.ts';
import type { GroundedDraft } from './grounded-draft.ts';
import { startFromUse, type EarlierUse } from './start-from-use.ts';
import type { Draft, Task } from './task.ts';

/** A draft, and what it was understood from. */
export interface RulesDrafting {
  readonly draft: Draft;
  readonly grounded: GroundedDraft;
}

/**
 * Drafts without a model: what the request's words, its comments and earlier use ground. The one way to a draft, whether in a terminal or
 * for a pull request. Pure; the same task gives the same draft.
 */
export function draftByRules(task: Task, knowledge: DraftingKnowledge, use?: EarlierUse): RulesDrafting {
  const words = groundDraft(task, knowledge);
  const grounded = use === undefined ? words : startFromUse(words, task, use, knowledge.catalog);
  return { draft: draftOf(grounded, 'rules', task, knowledge.catalog), grounded };
}
