import type { Field } from '../request/form/form-fields.ts';
import { stripHidden } from '../text/hidden-text.ts';
import { readSections } from '../request/form/issue-sections.ts';

/** Fields in which people type. GitHub may drop a form whose dropdown a link fills in. */
const TYPED: readonly Field[] = ['resources', 'exceptions', 'reason', 'ticket'];
/** Longer addresses are cut or refused on their way. */
const LONGEST = 6_000;

/**
 * Address of the form, with what was typed into an earlier one filled in.
 * @param home `https://github.com/o/r`
 * @param body of the earlier issue: any text. Encoded, so that it stays a part of the address.
 */
export function fileAnewLink(home: string, body: string): string {
  const { answers } = readSections(body);
  let link = `${home}/issues/new?template=aws-access.yml`;
  for (const field of TYPED) {
    const answer = answers[field];
    if (answer === undefined || answer === '') continue;
    const more = `&${field}=${encoded(answer)}`;
    if (link.length + more.length <= LONGEST) link += more;
  }
  return link;
}

/** Parentheses would end a link in Markdown, and half a surrogate pair cannot be encoded. */
const encoded = (text: string): string =>
  encodeURIComponent(stripHidden(text)).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
