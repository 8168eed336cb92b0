/**
 * Scores drafting on requests whose needed, useful and forbidden actions are known, with questions and resources.
 *
 *     npx tsx bench/drafting-requests.ts --corpus FILE… [--half read|unread|all] [--engine NAME…] [--failures] [--causes] [--by kind|service|needed]
 *
 * Engines: `grounded` (the rules), `level` and `star` (baselines), `openai` (the model that OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL name), and
 * the stubs of `drafting/model-stubs.ts` in a model's place. Several are compared case by case with the first.
 *
 * A file is split once, by the SHA-256 of each case's id: those whose first digit is even may be read, of the others only totals are printed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { item, type Case } from './drafting/cases.ts';
import { printCauses } from './drafting/causes.ts';
import { engineOf } from './drafting/engines.ts';
import { COLUMNS, row, scoreOf, type Outcome, type Score } from './drafting/score.ts';

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
  },
});

process.stdout.write(`| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map(() => ' --- |').join('')}\n`);
const engines = await Promise.all(
  values.engine.map(async (name) => {
    const engine = await engineOf(name);
    if (engine === undefined) throw new Error(`There is no engine ${name}.`);
    return { name, engine };
  }),
);
for (const file of [...values.corpus, ...positionals]) {
  const cases = z.array(item).parse(JSON.parse(readFileSync(file, 'utf8')));
  const mayBeRead = ({ id }: Case): boolean =>
    values.whole || parseInt(createHash('sha256').update(id).digest('hex').charAt(0), 16) % 2 === 0;
  for (const half of values.whole ? ['read'] : values.half === 'all' ? ['read', 'unread'] : [values.half]) {
    const chosen = cases.filter(
      (each) =>
        mayBeRead(each) === (half === 'read') &&
        (values.only === undefined || values.only.split(',').includes(each.id)),
    );
    let first: readonly Score[] | undefined;
    for (const { name, engine } of engines) {
      for (const each of chosen.slice(0, 1)) await engine(each);
      const started = performance.now();
      const outcomes: Outcome[] = [];
      for (const each of chosen) outcomes.push(await engine(each));
      const ms = (performance.now() - started) / chosen.length;
      const scores = chosen.flatMap((each, index) => {
        const outcome = outcomes[index];
        return outcome ? [scoreOf(each, outcome)] : [];
      });
      const by = engines.length > 1 ? `, ${name}` : '';
      process.stdout.write(`${row(`${basename(file, '.json')}, ${half}${by}`, scores, ms)}\n`);
      if (first !== undefined) printDifferences(first, scores, outcomes);
      first ??= scores;
      if (values.causes) printCauses(chosen, outcomes, scores);
      const groups: Readonly<Record<string, (score: Score) => string>> = {
        kind: ({ of }) => of.kind,
        service: ({ of }) => of.services.join('+'),
        needed: ({ of }) => `${of.needed.length} needed`,
      };
      const group = groups[values.by ?? ''];
      if (group)
        for (const name of [...new Set(scores.map(group))].sort())
          process.stdout.write(
            `${row(
              `- ${name}`,
              scores.filter((score) => group(score) === name),
              0,
            )}\n`,
          );
      // Of what may not be read nothing but totals is ever shown.
      if (!values.failures || half !== 'read') continue;
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
  }
}

/** What another engine changes, as counts. */
function printDifferences(
  before: readonly Score[],
  after: readonly Score[],
  outcomes: readonly Outcome[],
): void {
  const right = ({ sufficient, tight }: Score): boolean => sufficient && tight;
  const pairs = before.flatMap((one, index) => {
    const other = after[index];
    return other !== undefined && one.of.expect === 'draft' ? [[one, other] as const] : [];
  });
  const better = pairs.filter(([one, other]) => !right(one) && right(other));
  const worse = pairs.filter(([one, other]) => right(one) && !right(other));
  const dirty = pairs.filter(([one, other]) => one.clean && !other.clean);
  const tokens = outcomes.reduce((sum, each) => sum + (each.tokens ?? 0), 0);
  process.stdout.write(
    `  better ${better.length}, worse ${worse.length}, a forbidden action more ${dirty.length}; the model's draft stood in ${outcomes.filter(({ model }) => model).length} of ${outcomes.length}, ${Math.round(tokens / Math.max(1, outcomes.length))} tokens each\n`,
  );
  if (values.failures)
    for (const [one, other] of [...worse, ...dirty])
      process.stdout.write(
        `  worse: ${one.of.id} lost ${other.missing.join(' ')} more ${other.extra.join(' ')}\n`,
      );
}
