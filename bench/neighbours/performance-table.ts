/** Medians of processor seconds, by program. */
export interface Measured {
  readonly date: string;
  readonly policies: number;
  readonly lines: number;
  readonly drafts: number;
  readonly seconds: Readonly<Record<string, number>>;
}

const END = '<!-- end -->';

/** The rows of the table in docs/performance.md: what was done, by whom, how long, and how many times our time. */
export function rowsOf({ date, policies, lines, drafts, seconds }: Measured): readonly string[] {
  const row = (what: string, ours: string, theirs: string): string | undefined => {
    const [own, other] = [seconds[ours], seconds[theirs]];
    return own === undefined || other === undefined
      ? undefined
      : `| ${what} | ${own.toFixed(2)} s | ${theirs} ${other.toFixed(2)} s | ${(other / own).toFixed(1)} × |`;
  };
  const [own, empty] = [seconds['check 1,000 realistic'], seconds['empty']];
  return [
    `| ${date}: processor time, one run | us | beside us | theirs ÷ ours |`,
    '| --- | ---: | ---: | ---: |',
    row(
      `\`check\`, ${policies.toLocaleString('en')} of AWS’s managed policies`,
      'check managed',
      'parliament',
    ),
    row(
      `\`can --batch\`, ${lines.toLocaleString('en')} lines, no two policies alike`,
      'can --batch',
      'Principal Mapper',
    ),
    row('the same', 'can --batch', 'iam-rs'),
    row(`\`draft --batch\`, ${drafts.toLocaleString('en')} requests`, 'draft', 'policy_sentry'),
    own === undefined || empty === undefined
      ? undefined
      : `| \`check\`, 1,000 realistic policies | ${own.toFixed(2)} s | an empty program ${empty.toFixed(2)} s | 1 ÷ ${(own / empty).toFixed(1)} |`,
  ].filter((each) => each !== undefined);
}

/** The page with these rows in place of those that the same command wrote before. */
export function inDocs(page: string, rows: readonly string[], command: string): string {
  const begin = `<!-- measured: ${command} -->`;
  const from = page.indexOf(begin);
  const to = from < 0 ? -1 : page.indexOf(END, from);
  if (to < 0) throw new Error(`docs/performance.md has no ${begin} … ${END}.`);
  return `${page.slice(0, from)}${begin}\n\n${rows.join('\n')}\n\n${page.slice(to)}`;
}
