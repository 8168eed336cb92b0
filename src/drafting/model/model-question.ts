import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { GroundedDraft, GroundedQuestion } from '../grounded-draft.ts';
import { choiceLine } from '../said-in-comments.ts';

const MOST_QUESTIONS = 2;
const MOST_CHOICES = 4;

/** The draft with one question more, where there is room: which of the actions that a model read out of the words the requester means. */
export function askedBeside(draft: GroundedDraft, asks: readonly string[], catalog: Catalog): GroundedDraft {
  if (asks.length === 0 || draft.questions.length >= MOST_QUESTIONS) return draft;
  const before = draft.questions.reduce((sum, { choices }) => sum + choices.length, 0);
  const offered = asks.slice(0, MOST_CHOICES);
  const question: GroundedQuestion = {
    id: `q${draft.questions.length + 1}`,
    wish: draft.outcomes.find(({ wish }) => !wish.negated)?.wish.id ?? 0,
    text: 'A model reads more in the request than the words say for sure. Is one of these meant?',
    choices: [
      ...offered.map((id, index) => ({
        n: before + index + 1,
        text: choiceLine([id], (catalog.description(id) ?? '').replace(/\.$/, '')),
        send: `/answer ${before + index + 1}`,
        adds: [id],
      })),
      {
        n: before + offered.length + 1,
        text: 'No: leave it out',
        send: `/answer without ${offered.join(', ')}`,
        adds: [],
      },
    ],
  };
  return { ...draft, questions: [...draft.questions, question] };
}
