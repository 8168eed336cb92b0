import type { LongSearch } from './long-searches.ts';

/** Of a search that was run whole and held, by its name. */
export type Figures = Record<string, Held>;

interface Held {
  /** UTC, `2026-11-29`. */
  readonly date: string;
  readonly seconds: number;
  /** `259 tests`, `1000000 cases, 0 differences`. */
  readonly figures: string;
}

/** What a search's output says that it looked at. */
export function figuresIn(output: string): string {
  const counted = /\b(\d+) passed/.exec(/^Tests: .*$/m.exec(output)?.[0] ?? '')?.[1];
  if (counted !== undefined) return `${counted} tests`;
  const line = /^\{.*\}$/m.exec(output)?.[0];
  if (line === undefined) return 'no figures';
  const [figures] = Object.values(JSON.parse(line) as Record<string, Record<string, unknown>>);
  return Object.entries(figures ?? {})
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${String(value)} ${name}`)
    .join(', ');
}

const duration = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;

/** The text of docs/design/reliability.md. */
export function reliabilityPage(searches: readonly LongSearch[], figures: Readonly<Figures>): string {
  const rows = searches.map(({ name, shows, sample }) => {
    const held = figures[name];
    const whole =
      held === undefined
        ? '**not yet** | – | –'
        : `${held.date} | ${held.figures} | ${duration(held.seconds)}`;
    return `| ${name} | ${shows} | ${sample} | ${whole} |`;
  });
  const missing = searches.filter(({ name }) => figures[name] === undefined).length;
  return `# Reliability

What was searched for a case that breaks it, how far, and when. \`.ci/thorough\` runs each search whole and writes this page from
\`reliability-figures.json\` (\`.ci/thorough --record\`); every change runs the samples, other ones each day, and CI once more others for each commit.
What was found is in [faults that were found](found-faults.md), each with the test that holds it.

${
  missing === 0
    ? 'All of them were run whole.'
    : `**${missing} of the ${searches.length} have not been run whole since these figures are kept**; of those, only the sample is known to hold.`
}

| search | what it shows | what every change runs | run whole | what it looked at | took |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

## Not covered

- GitHub and AWS themselves: all searches run against [stand-ins](github-stand-in.md), and rest on what these know
  ([what could not be confirmed](../unconfirmed.md)).
- A kill in the midst of a call: runs are killed between calls, and answers are lost or cut in half. A process that is stopped for
  minutes and goes on is not among them.
- More than two runs at once, and interleavings of commands other than a grant and a revocation of one request.
- Mutants of other code than the approval, the stamp, and what gives, takes back and removes access in AWS. The commands around it have 2,337
  (\`npm run mutants -- --set commands\`), of which four were tried.
- Another Node than the one that runs the search, and other systems than Linux.
`;
}
