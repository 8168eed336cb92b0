/** So many names are said of what is the same for all of them. */
const MOST_NAMED = 8;

const cells = (row: string): readonly string[] =>
  row
    .slice(1, row.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim());
const isRow = (line: string | undefined): boolean => line?.startsWith('| ') === true && line.endsWith('|');
const isRule = (line: string | undefined): boolean => line !== undefined && /^\|(?: -+ \|)+$/.test(line);

/**
 * Slack has no tables: a table of ours, whose first column names what the others are about, becomes a list. Rows that say the same of several
 * are one item, so that forty accounts are as many lines as there are states of them.
 * @param lines of Markdown that this program writes, outside of a block of code
 */
export function tablesAsLists(lines: readonly string[]): readonly string[] {
  const made: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (fence === line) fence = undefined;
    if (fence !== undefined || !isRow(line) || !isRule(lines[at + 1])) {
      made.push(line);
      continue;
    }
    const said = new Map<string, string[]>();
    at += 1;
    while (isRow(lines[at + 1])) {
      at += 1;
      const [name = '', ...rest] = cells(lines[at] ?? '');
      const words = rest.filter((cell) => cell !== '').join(', ');
      said.set(words, [...(said.get(words) ?? []), name]);
    }
    for (const [words, names] of said) made.push(`- ${named(names)}${words === '' ? '' : `: ${words}`}`);
  }
  return made;
}

const named = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
    : names.join(', ');
