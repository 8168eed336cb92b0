/**
 * How a completion is asked for. Servers differ in what they take: a schema, JSON or neither; `max_tokens`, its newer name or
 * neither; a temperature or their own. What one refuses is left out for it, one thing at a time.
 */
export interface RequestForm {
  readonly format: 'json_schema' | 'json_object' | 'prompt';
  readonly limit: 'max_tokens' | 'max_completion_tokens' | 'none';
  readonly temperature: boolean;
}

/** What all would take if they could. https://platform.openai.com/docs/api-reference/chat/create */
export const FULL_FORM: RequestForm = { format: 'json_schema', limit: 'max_tokens', temperature: true };

/**
 * Tokens of an answer: forty picks with their words take about 2,500. A model that thinks before it answers may need more, and
 * says so by an answer that is cut off; see `withoutLimit`.
 */
const MOST_TOKENS = 4_096;

export function requestOf({ format, limit, temperature }: RequestForm, schema: object) {
  return {
    ...(format === 'json_schema'
      ? {
          response_format: {
            type: 'json_schema' as const,
            // Not strict: only `picks` is required.
            json_schema: { name: 'picks', strict: false, schema: { ...schema } },
          },
        }
      : format === 'json_object'
        ? { response_format: { type: 'json_object' as const } }
        : {}),
    ...(limit === 'none' ? {} : { [limit]: MOST_TOKENS }),
    // The same words get the same draft, as far as a server can.
    ...(temperature ? { temperature: 0 } : {}),
  };
}

/**
 * The next form to try after a refusal, or `undefined`: nothing is left to leave out.
 * @param about the parameter that the server names, as far as it is one of ours.
 */
export function simplerForm(form: RequestForm, about: RefusedParameter | undefined): RequestForm | undefined {
  if (about === 'limit' && form.limit !== 'none') {
    return { ...form, limit: form.limit === 'max_tokens' ? 'max_completion_tokens' : 'none' };
  }
  if (about === 'temperature' && form.temperature) return { ...form, temperature: false };
  if (form.format !== 'prompt') {
    return { ...form, format: form.format === 'json_schema' ? 'json_object' : 'prompt' };
  }
  // It does not say what it minds: the rest goes, too.
  return form.limit === 'none' && !form.temperature
    ? undefined
    : { ...form, limit: 'none', temperature: false };
}

export const withoutLimit = (form: RequestForm): RequestForm => ({ ...form, limit: 'none' });

export type RefusedParameter = 'limit' | 'temperature';
