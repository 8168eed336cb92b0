/** One word of a shell's command line, whatever is in it. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A call of one of the script's functions. */
export const shellCall = (...words: readonly string[]): string => `${words.map(shellWord).join(' ')}\n`;
