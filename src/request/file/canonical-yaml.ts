/**
 * How our files write YAML: few forms, each of which every reader understands alike. The writer is our own, and not a library's, because
 * the bytes are compared with it at every grant.
 */
export const entryLine = (key: string, value: string): string =>
  value.startsWith('\n') ? `${key}:${value}` : `${key}: ${value}`;

export const map = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([key, value]) => `\n  ${key}: ${value}`).join('');

/** Begins with a letter and holds no space: no reader takes it for a number, a date, a comment or a key. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_.:/=+@,*-]*[A-Za-z0-9_/*-]$/;
/** Words that YAML 1.1, which other readers still follow, takes for something else. */
const RESERVED = /^(?:true|false|yes|no|on|off|null)$/i;

export const quoted = (text: string): string => JSON.stringify(text);

export const scalar = (text: string): string =>
  PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text);

/** A literal block, so that the words can be read as they were written. The reason is normalised already. */
export function paragraph(text: string, indent = '  '): string {
  return `|-${text
    .split('\n')
    .map((line) => (line === '' ? '\n' : `\n${indent}${line}`))
    .join('')}`;
}
