// src/model/: a client for any OpenAI-compatible service, with one deadline around it.
import { LASTING } from '../drafting/model/completion.ts';
import type { Judge, ModelDrafting, ModelRecord } from '../drafting/model/draft-by-model.ts';
import { draftByRules } from '../drafting/draft-by-rules.ts';
import type { DraftingKnowledge } from '../drafting/grounded-engine.ts';
import type { Task } from '../drafting/task.ts';
import type { ModelSettings } from './model-settings.ts';

export type { Judge, ModelRecord };
/** A draft, what the model said about it, and what passed between us and the model. */
export type Drafting = ModelDrafting;

/** Drafts one task. Never rejects for what a model does or does not do. */
export type Engine = (task: Task, judge: Judge) => Promise<Drafting>;

/** Late answers one after the other, after which a run waits no more. */
const MOST_LATE = 2;

/**
 * The engine for a run: a model where there is one, else the rules. The client is loaded here, so that drafting by rules
 * never loads it. After a failure that the next draft would meet as well, the rest of the run goes by rules.
 * @param settings `undefined`: rules.
 */
export async function openEngine(
  settings: ModelSettings | undefined,
  knowledge: DraftingKnowledge,
): Promise<Engine> {
  const byRules = (task: Task): Drafting => ({
    ...draftByRules(task, knowledge),
    record: undefined,
    said: [],
  });
  if (settings === undefined) return (task) => Promise.resolve(byRules(task));
  const [{ openModel }, { draftByModel }] = await Promise.all([
    import('./openai-client.ts'),
    import('../drafting/model/draft-by-model.ts'),
  ]);
  const service = openModel(settings);
  let down: ModelRecord['fallback'];
  let lateInARow = 0;
  return async (task, judge) => {
    if (down === undefined) {
      const drafting = await draftByModel(task, knowledge, service.begin(), judge);
      const fallback = drafting.record?.fallback;
      lateInARow = fallback?.code === 'deadline' ? lateInARow + 1 : 0;
      if (fallback && (LASTING.has(fallback.code) || lateInARow === MOST_LATE)) down = fallback;
      return drafting;
    }
    const { draft, grounded } = byRules(task);
    const note = `The model ${down.message} earlier in this run, so this was drafted by rules.`;
    return {
      draft: draft.kind === 'picks' ? { ...draft, notes: [note, ...draft.notes] } : draft,
      grounded,
      record: { model: service.name, exchanges: [], tokens: undefined, fallback: down },
      said: [],
    };
  };
}
