import * as z from 'zod';

const line = z.object({
  id: z.string(),
  /** A request file's text, or its fields. */
  request: z.union([z.string(), z.record(z.string(), z.unknown())]),
  answers: z.array(z.string()).default([]),
});

export interface BatchLine {
  readonly id: string;
  readonly request: string;
  readonly answers: readonly string[];
}

/** Lines `{id, request, answers}` of `draft --batch`. Fields of a request are written as JSON, which is YAML as well. */
export function readBatch(text: string): readonly BatchLine[] | { readonly problem: string } {
  const lines: BatchLine[] = [];
  for (const [index, each] of text.split('\n').entries()) {
    if (each.trim() === '') continue;
    let read: unknown;
    try {
      read = JSON.parse(each);
    } catch {
      return { problem: `line ${index + 1} is no JSON.` };
    }
    const checked = line.safeParse(read);
    if (!checked.success) return { problem: `line ${index + 1}: ${z.prettifyError(checked.error)}` };
    const { id, request, answers } = checked.data;
    lines.push({ id, request: typeof request === 'string' ? request : JSON.stringify(request), answers });
  }
  return lines;
}
