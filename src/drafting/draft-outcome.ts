import { LEFT_OUT_BECAUSE, type LeftOut, type LeftOutBecause } from '../request/drafted.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import type { GroundedDraft, GroundedQuestion } from './grounded-draft.ts';
import type { Draft, Pick, Question, Task } from './task.ts';

/** Whether there is something to propose: a wish that is covered makes a draft, and open questions stay beside it. */
export function decisionOf({
  outcomes,
  picks,
  questions,
}: GroundedDraft): 'drafted' | 'question' | 'refused' {
  const covered =
    outcomes.some(({ wish, outcome }) => outcome === 'covered' && !wish.negated) ||
    picks.some(({ grounds }) => grounds.some(({ kind }) => kind === 'answer' || kind === 'model'));
  if (covered && picks.length > 0) return 'drafted';
  return questions.length > 0 ? 'question' : 'refused';
}

/** Why there is neither a draft nor a question, and what to do. */
export function whyNothing({ notes }: GroundedDraft, { access, services }: Task, catalog: Catalog): string {
  const unknown = services.filter((service) => catalog.actionsOf(service) === undefined);
  if (unknown.length > 0)
    return `AWS documents no service called ${unknown.join(', ')}. Use IAM's prefixes, such as s3 or logs.`;
  if (notes.length > 0) return notes.map(({ text }) => text).join(' ');
  const levels = Object.entries(access)
    .map(([service, level]) => `${service}: ${level}`)
    .join(', ');
  return `The words name nothing that can be done with the request's services and resources (${levels}). Say what you want to do, and with what.`;
}

/** For the builder. */
export const picksOf = ({ picks }: GroundedDraft): readonly Pick[] =>
  picks.map(({ action, resources }) => ({ action: action.id, resources, why: '' }));

/** What an engine returns of a draft that the words led to, or a model. */
export function draftOf(
  draft: GroundedDraft,
  engine: string,
  task: Task,
  catalog: Catalog,
  {
    leftOut = leftOutOf(draft),
    notes = [],
  }: { readonly leftOut?: readonly LeftOut[]; readonly notes?: readonly string[] } = {},
): Draft {
  const questions = draft.questions.map(asked);
  switch (decisionOf(draft)) {
    case 'drafted':
      return {
        kind: 'picks',
        engine,
        picks: picksOf(draft),
        notes,
        leftOut,
        questions,
      };
    case 'question':
      return { kind: 'questions', engine, questions };
    case 'refused':
      return { kind: 'none', engine, reason: whyNothing(draft, task, catalog) };
  }
}

const isReason = (code: string): code is LeftOutBecause => Object.hasOwn(LEFT_OUT_BECAUSE, code);

export const leftOutOf = ({ leftOut }: GroundedDraft): readonly LeftOut[] =>
  leftOut.flatMap(({ action, code }) => (isReason(code) ? [{ action, why: code }] : []));

/** A choice that a number cannot make says the line to send; `readAnswerTo` reads it again. */
const asked = ({ text, choices }: GroundedQuestion): Question => ({
  text,
  choices: choices.map(({ text: choice, send, adds, access, resources }) =>
    access === undefined && resources === undefined && adds.length > 0 ? choice : `${choice} (send: ${send})`,
  ),
});
