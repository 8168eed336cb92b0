import type { Enumeration } from './enumeration.ts';
import type { Task } from '../task.ts';

/**
 * The shape of an answer, for `response_format: json_schema` in strict mode: every property required, no others. An action
 * that is not in the list, or an ARN, cannot be expressed; servers that do not enforce it are caught by `readAnswer`.
 */
export function answerSchema({ choices }: Enumeration, task: Task): object {
  const indexes = [...task.resources.keys()];
  return object({
    picks: list(
      object({
        action: { type: 'string', enum: choices.map(({ action }) => action.id) },
        resources: list({ type: 'integer', ...(indexes.length === 0 ? {} : { enum: indexes }) }),
        why: { type: 'string' },
      }),
    ),
    questions: list(object({ text: { type: 'string' }, choices: list({ type: 'string' }) })),
  });
}

const list = (items: object): object => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
