import type { Enumeration } from './enumeration.ts';
import type { Task } from '../task.ts';

/** More picks than a reviewer reads are no draft; the bound also ends a model that repeats itself. */
export const MOST_PICKS = 24;
const MOST_QUESTIONS = 3;
const MOST_CHOICES = 6;

/**
 * The shape of an answer, for `response_format: json_schema`. An action that is not in the list, or an ARN, cannot be expressed; servers
 * that do not enforce it are caught by `readAnswer`. Only `picks` is required: small models fill every key that is, and a required
 * `questions` makes them ask. So it is not OpenAI's strict mode, which requires every key.
 */
export function answerSchema({ choices }: Enumeration, task: Task): object {
  const action = { type: 'string', enum: choices.map((each) => each.action.id) };
  const indexes = [...task.resources.keys()];
  return object(
    {
      picks: list(
        object(
          {
            action,
            resources: list(
              { type: 'integer', ...(indexes.length === 0 ? {} : { enum: indexes }) },
              Math.max(1, indexes.length),
            ),
            words: LINE,
            why: LINE,
          },
          ['action', 'resources'],
        ),
        MOST_PICKS,
      ),
      drops: list(object({ action }, ['action']), MOST_PICKS),
      questions: list(
        object({ text: { type: 'string' }, choices: list({ type: 'string' }, MOST_CHOICES) }, [
          'text',
          'choices',
        ]),
        MOST_QUESTIONS,
      ),
    },
    ['picks'],
  );
}

/** A small model goes on for as long as it may. */
const LINE = { type: 'string', maxLength: 120 };
const list = (items: object, maxItems: number): object => ({ type: 'array', items, maxItems });
const object = (properties: Readonly<Record<string, object>>, required: readonly string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
