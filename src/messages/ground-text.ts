import type { Ground } from '../drafting/grounded-draft.ts';
import { isBeside, type Understanding } from '../drafting/understanding.ts';
import { codeSpan, inlineText } from '../text/markdown.ts';

const LONGEST_WORDS = 120;

/** Why an action is there, in plain text. It holds words of people: escape it where it is shown. */
export function groundInWords(
  { kind, wish, of, page, requests = [] }: Ground,
  wishes: ReadonlyMap<number, string>,
): string {
  const words = wish === undefined ? undefined : wishes.get(wish);
  const cut =
    words !== undefined && words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
  const quoted = cut === undefined ? 'the request' : `“${cut}”`;
  const source = page === undefined ? '' : ` (${page})`;
  switch (kind) {
    case 'named':
      return `named: ${quoted}`;
    case 'command':
    case 'call':
      return `${quoted} takes it${source}`;
    case 'denial':
      return 'named in the message of AWS';
    case 'dependency':
      return `${of ?? 'another action'} takes it${source}`;
    case 'answer':
      return wish === undefined ? 'chosen in an answer' : `the requester's answer about ${quoted}`;
    case 'used':
      return `used before by the same person, as the ledger records it (${requests.map((number) => `#${number}`).join(', ')})`;
    case 'preset':
      return 'part of the preset';
    case 'model':
      return 'picked by the model';
    case 'words':
      return `asked for: ${quoted}${source}`;
  }
}

const UNASKED = 'no word of the request asks for it';

/** The ground of one action as Markdown; what no word asks for is marked. */
export function whyAction(action: string, { grounds, wishes }: Understanding): string {
  const own = grounds.get(action) ?? [];
  const text = own.map((ground) => inlineText(groundInWords(ground, wishes), 400)).join('; ');
  if (own.length === 0) return `**${UNASKED}**`;
  return own.every(isBeside) ? `**${UNASKED}:** ${text}` : text;
}

/**
 * A line for each ground with the actions that it has brought, as a phone shows them: what no word asks for first, then in the order given.
 * @param actions the most dangerous first.
 */
export function whyLines(actions: readonly string[], understanding: Understanding): readonly string[] {
  const lines = new Map<string, { unasked: boolean; actions: string[] }>();
  for (const action of new Set(actions)) {
    const own = understanding.grounds.get(action) ?? [];
    const text = own.map((ground) => groundInWords(ground, understanding.wishes)).join('; ');
    const line = lines.get(text) ?? { unasked: own.every(isBeside), actions: [] };
    line.actions.push(action);
    lines.set(text, line);
  }
  return [...lines]
    .sort(([, a], [, b]) => Number(b.unasked) - Number(a.unasked))
    .map(([text, { unasked, actions: ids }]) => {
      const because = text === '' ? '' : `: ${inlineText(text, 400)}`;
      return `- ${ids.map((id) => codeSpan(id)).join(', ')}${unasked ? ` (**${UNASKED}**)` : ''}${because}`;
    });
}
