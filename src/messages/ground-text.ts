import type { Ground } from '../drafting/grounded-draft.ts';
import { isBeside, type Understanding } from '../drafting/understanding.ts';
import { codeSpan, inlineText } from '../text/markdown.ts';

const LONGEST_WORDS = 120;

/** Why an action is there, in plain text, without AWS's page. It holds words of people: escape it where it is shown. */
export function groundInWords(
  { kind, wish, of, requests = [] }: Ground,
  wishes: ReadonlyMap<number, string>,
): string {
  const words = wish === undefined ? undefined : wishes.get(wish);
  const cut =
    words !== undefined && words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1)}…` : words;
  const quoted = cut === undefined ? 'the request' : `“${cut}”`;
  switch (kind) {
    case 'named':
      return `named: ${quoted}`;
    case 'command':
    case 'call':
      return `${quoted} needs it`;
    case 'denial':
      return 'named in the message of AWS';
    case 'dependency':
      return `${of ?? 'another action'} needs it`;
    case 'answer':
      return wish === undefined ? 'chosen in an answer' : `the requester's answer about ${quoted}`;
    case 'used':
      return `used before by the same person, as the ledger records it (${requests.map((number) => `#${number}`).join(', ')})`;
    case 'preset':
      return 'part of the preset';
    case 'model':
      return 'read so by a model';
    case 'words':
      return `asked for: ${quoted}`;
  }
}

const UNASKED = 'no word asks for it';

/** Pages are of our own tables, and nothing that a person writes gets into their addresses. */
const asMarkdown = (ground: Ground, wishes: ReadonlyMap<number, string>): string =>
  inlineText(groundInWords(ground, wishes), 400) +
  (ground.page === undefined ? '' : ` ([AWS](${ground.page}))`);

/** The ground of one action as Markdown; what no word asks for is marked. */
export function whyAction(action: string, { grounds, wishes }: Understanding): string {
  const own = grounds.get(action) ?? [];
  const text = own.map((ground) => asMarkdown(ground, wishes)).join('; ');
  if (own.length === 0) return `**${UNASKED}**`;
  return own.every(isBeside) ? `**${UNASKED}:** ${text}` : text;
}

/**
 * A line for each ground with the actions that it has brought, as a phone shows them.
 * @param actions the most dangerous first; so are the lines.
 */
export function whyLines(actions: readonly string[], understanding: Understanding): readonly string[] {
  const lines = new Map<string, { unasked: boolean; actions: string[] }>();
  for (const action of actions) {
    const own = understanding.grounds.get(action) ?? [];
    const text = own.map((ground) => asMarkdown(ground, understanding.wishes)).join('; ');
    const line = lines.get(text) ?? { unasked: own.every(isBeside), actions: [] };
    line.actions.push(action);
    lines.set(text, line);
  }
  return [...lines].map(([text, { unasked, actions: ids }]) => {
    const mark = unasked ? ` (**${UNASKED}**)` : '';
    return `- ${ids.map((id) => codeSpan(id)).join(', ')}${mark}${text === '' ? '' : `: ${text}`}`;
  });
}
