/**
 * Scores drafting on requests whose needed, useful and forbidden actions are known, with questions and resources.
 *
 *     npm run bench:drafting -- --corpus FILE… [--half read|unread|all] [--engine NAME…] [--failures] [--causes] [--by kind|service|needed]
 *     npm run bench:drafting -- --table [--corpus FILE…]
 *
 * Engines: `grounded` (the rules), `policy_sentry`, `level` and `star` (baselines), `openai` (the model that OPENAI_API_KEY, OPENAI_BASE_URL and
 * OPENAI_MODEL name), and the stubs of `drafting/model-stubs.ts` in a model's place. Several are compared case by case with the first.
 *
 * A file is split once, by the SHA-256 of each case's id: those whose first digit is even may be read, of the others only totals are printed.
 *
 * `--table` writes the table of docs/drafting.md; without files, on those of bench/data.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { casesIn, type Case } from './drafting/cases.ts';
import { causesOf, printCauses } from './drafting/causes.ts';
import { runOn } from './drafting/engine-run.ts';
import { engineOf } from './drafting/engines.ts';
import { head, row } from './drafting/measures.ts';
import { publishedTable, withTable, type PublishedEngine } from './drafting/published-table.ts';
import type { Outcome, Score } from './drafting/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    half: { type: 'string', default: 'all' },
    whole: { type: 'boolean', default: false },
    engine: { type: 'string', multiple: true, default: ['grounded'] },
    by: { type: 'string' },
    failures: { type: 'boolean', default: false },
    only: { type: 'string' },
    causes: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});

const given = [...values.corpus, ...positionals];
if (values.table) await writeTable(given.length > 0 ? given : ownFiles());
else await printScores(given);

function ownFiles(): readonly string[] {
  const folder = 'bench/data';
  return readdirSync(folder)
    .filter((name) => name.endsWith('-requests.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** All engines or none: a table without one of its rows would look as if there were no such baseline. */
async function writeTable(paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path, '.json'), cases: casesIn(path) }));
  const cases = files.flatMap((file) => file.cases);
  const run = async (name: PublishedEngine) => {
    const engine = await engineOf(name, cases);
    if (typeof engine === 'string') throw new Error(`${engine}; the table is left as it was.`);
    return await runOn(cases, engine);
  };
  const grounded = await run('grounded');
  const page = 'docs/drafting.md';
  const table = publishedTable({
    files: files.map(({ name }) => name),
    date: new Date().toISOString().slice(0, 10),
    scores: {
      grounded: grounded.scores,
      policy_sentry: (await run('policy_sentry')).scores,
      level: (await run('level')).scores,
      star: (await run('star')).scores,
    },
    byFile: new Map(
      files.map(({ name, cases: own }) => [name, grounded.scores.filter(({ of }) => own.includes(of))]),
    ),
    causes: causesOf(cases, grounded.outcomes, grounded.scores),
  });
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), table));
  process.stdout.write(`${table}\n`);
}

async function printScores(paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path, '.json'), cases: casesIn(path) }));
  const engines = await Promise.all(
    values.engine.map(async (name) => {
      const engine = await engineOf(
        name,
        files.flatMap(({ cases }) => cases),
      );
      if (typeof engine === 'string') process.stderr.write(`Left out: ${engine}.\n`);
      return typeof engine === 'string' ? [] : [{ name, engine }];
    }),
  ).then((each) => each.flat());
  process.stdout.write(head());
  for (const { name: file, cases } of files)
    for (const half of values.whole ? ['read'] : values.half === 'all' ? ['read', 'unread'] : [values.half]) {
      const chosen = cases.filter(
        (each) =>
          mayBeRead(each) === (half === 'read') &&
          (values.only === undefined || values.only.split(',').includes(each.id)),
      );
      let first: readonly Score[] | undefined;
      for (const { name, engine } of engines) {
        const { outcomes, scores, ms } = await runOn(chosen, engine);
        const by = engines.length > 1 ? `, ${name}` : '';
        // It has drafted all cases before.
        process.stdout.write(row(`${file}, ${half}${by}`, scores, name === 'policy_sentry' ? undefined : ms));
        if (first !== undefined) printDifferences(first, scores, outcomes, half === 'read');
        first ??= scores;
        if (values.causes) printCauses(causesOf(chosen, outcomes, scores));
        printGroups(scores);
        // Of what may not be read nothing but totals is ever shown.
        if (values.failures && half === 'read') printFailures(scores);
      }
    }
}

function mayBeRead({ id }: Case): boolean {
  return values.whole || parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16) % 2 === 0;
}

function printGroups(scores: readonly Score[]): void {
  const groups: Readonly<Record<string, (score: Score) => string>> = {
    kind: ({ of }) => of.kind,
    service: ({ of }) => of.services.join('+'),
    needed: ({ of }) => `${of.needed.length} needed`,
  };
  const group = groups[values.by ?? ''];
  if (group === undefined) return;
  for (const name of [...new Set(scores.map(group))].sort())
    process.stdout.write(
      row(
        `- ${name}`,
        scores.filter((score) => group(score) === name),
      ),
    );
}

function printFailures(scores: readonly Score[]): void {
  for (const score of scores) {
    const { of } = score;
    const bad =
      of.expect === 'draft'
        ? !(score.sufficient && score.tight && score.clean && score.resources)
        : !score.answered;
    if (!bad && values.only === undefined) continue;
    process.stdout.write(
      `\n${of.id} ${of.kind} ${of.expect} [${of.services.join()}] ${score.clean ? '' : 'FORBIDDEN '}${score.resources ? '' : 'WIDE '}${JSON.stringify(of.reason)}\n   missing ${score.missing.join(' ') || '-'} | extra ${score.extra.join(' ') || '-'} | granted ${score.granted.join(' ')}\n   ${score.said.join('\n   ')}\n`,
    );
  }
}

/** What another engine changes, as counts. */
function printDifferences(
  before: readonly Score[],
  after: readonly Score[],
  outcomes: readonly Outcome[],
  mayBeNamed: boolean,
): void {
  // What has to be asked, or needs a higher level, is right where that is what it is told.
  const right = ({ of, sufficient, tight, answered }: Score): boolean =>
    of.expect === 'draft' ? sufficient && tight : answered;
  const pairs = before.flatMap((one, index) => {
    const other = after[index];
    return other === undefined ? [] : [[one, other] as const];
  });
  const better = pairs.filter(([one, other]) => !right(one) && right(other));
  const worse = pairs.filter(([one, other]) => right(one) && !right(other));
  const dirty = pairs.filter(([one, other]) => one.clean && !other.clean);
  const tokens = outcomes.reduce((sum, each) => sum + (each.tokens ?? 0), 0);
  const stood = outcomes.some(({ model }) => model !== undefined)
    ? `; the model's draft stood in ${outcomes.filter(({ model }) => model).length} of ${outcomes.length}, ${Math.round(tokens / Math.max(1, outcomes.length))} tokens each`
    : '';
  process.stdout.write(
    `  better ${better.length}, worse ${worse.length}, a forbidden action more ${dirty.length}${stood}\n`,
  );
  if (values.failures && mayBeNamed)
    for (const [one, other] of [...worse, ...dirty])
      process.stdout.write(
        `  worse: ${one.of.id} lost ${other.missing.join(' ')} more ${other.extra.join(' ')}\n`,
      );
}
