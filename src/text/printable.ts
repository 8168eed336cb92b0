/**
 * Text for a terminal: file names, policies and people's words must neither steer it nor hide in it. Line feed and tab stay; every
 * other control, format character and separator is written out as JSON writes it, so that a JSON text keeps its meaning.
 */
export const printable = (text: string): string => {
  // Nearly every text is plain, and the answer for a thousand policies has megabytes.
  if (!/[^\n\t\x20-\x7e]/.test(text)) return text;
  // What kind of character each is takes long to find out: it is asked of those that are not plain.
  return text.replace(/[^\n\t\x20-\x7e]+/g, (odd) =>
    odd.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (char) =>
      char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''),
    ),
  );
};
