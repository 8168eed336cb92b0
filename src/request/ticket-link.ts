import { stripHidden } from '../text/hidden-text.ts';
import { inlineText } from '../text/markdown.ts';

/**
 * A ticket in Markdown: a link where the owners of the configuration said where tickets are, else words that link nowhere.
 * @param link an address with `{ticket}` in it.
 */
export function ticketText(ticket: string, link: string | undefined): string {
  const words = inlineText(ticket);
  return link === undefined ? words : `[${words}](${link.replace('{ticket}', () => encoded(ticket))})`;
}

/** It stays one part of the address, and cannot end the link in Markdown. Half a surrogate pair cannot be encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(stripHidden(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
