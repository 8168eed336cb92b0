/**
 * JSON for a `<script type="application/json">`. HTML ends a script at `</script` and reads it differently after `<!--`:
 * without a `<` there is neither. `>` and `&` do nothing there and are escaped for readers that are not browsers; the two
 * line separators are no part of older JavaScript's strings.
 */
export const dataBlock = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text for an element or a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
