/**
 * Scores a drafting engine on cases whose needed actions are known.
 *
 *     npm run bench:drafting -- --corpus FILE… [--engine rules|openai] [--model NAME] [--out DIR] [--failures]
 *
 * Prints a Markdown table; with `--out` also writes `drafting.json` (every case) and `drafting.md`. What is scored is the
 * built policy, not the picks. `--failures` lists each case that is not sufficient, or not tight.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPolicy } from '../src/drafting/builder.ts';
import { draftByRules } from '../src/drafting/rules-engine.ts';
import type { Draft, Task } from '../src/drafting/task.ts';
import { loadKnowledge } from '../src/shipped/knowledge-file.ts';
import { openEngine } from '../src/model/model-engine.ts';
import { modelOfTerminal } from '../src/model/model-settings.ts';
import { levelWithin } from '../src/policy/envelope.ts';
import { readCorpus } from './drafting-corpus.ts';
import type { Case } from './drafting-corpus.ts';
import { summarise } from './drafting-score.ts';
import type { Score, Summary } from './drafting-score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    engine: { type: 'string', default: 'rules' },
    model: { type: 'string' },
    out: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
});
// `--corpus A B` reaches us as one option and one positional.
const files = [...values.corpus, ...positionals];
if (files.length === 0) {
  process.stderr.write('Name at least one corpus: npm run bench:drafting -- --corpus FILE…\n');
  process.exit(2);
}

const knowledge = loadKnowledge();
const { catalog } = knowledge;
type Engine = (task: Task) => Draft | Promise<Draft>;
const ENGINES: Readonly<Record<string, Engine>> = {
  rules: (task) => draftByRules(task, knowledge),
  openai: await byModel(),
};
const engine = ENGINES[values.engine];
if (engine === undefined) {
  process.stderr.write(`There is no engine ${values.engine}; there is ${Object.keys(ENGINES).join(', ')}.\n`);
  process.exit(2);
}

/** Whatever OPENAI_BASE_URL and OPENAI_API_KEY name; the guardrails are not part of what is scored. */
async function byModel(): Promise<Engine> {
  const settings = modelOfTerminal(
    { model: { name: values.model } },
    { apiKey: process.env['OPENAI_API_KEY'], baseUrl: process.env['OPENAI_BASE_URL'] },
  );
  if (settings === undefined && values.engine === 'openai') {
    process.stderr.write(
      '--engine openai needs OPENAI_API_KEY; any text will do for a server without keys.\n',
    );
    process.exit(2);
  }
  const engine = await openEngine(values.engine === 'openai' ? settings : undefined, knowledge);
  return async (task) => (await engine(task, () => [])).draft;
}

function scoreOf({ id, task, needed }: Case, draft: Draft): Score {
  const document = draft.kind === 'picks' ? buildPolicy(draft.picks, task, catalog) : undefined;
  const granted = [...new Set(document?.Statement.flatMap(({ Action }) => Action) ?? [])];
  const extra = granted.filter((action) => !needed.has(action));
  const level = (action: string) => catalog.action(action)?.level;
  return {
    id,
    needed: needed.size,
    granted: granted.length,
    hit: granted.length - extra.length,
    missing: [...needed].filter((action) => !granted.includes(action)),
    extra,
    falsePermissions: extra.filter((action) => level(action) === 'Permissions').length,
    aboveLevel: granted.filter((action) => {
      const asked = task.services.find((service) => action.startsWith(`${service}:`));
      const own = level(action);
      return asked === undefined || own === undefined || !levelWithin(own, task.access[asked] ?? 'list');
    }).length,
    kind: draft.kind,
  };
}

const percent = (value: number): string => `${Math.round(value * 100)} %`;
const times = (value: number): string => `${value.toFixed(1)}×`;
const COLUMNS: readonly (readonly [string, (summary: Summary) => string])[] = [
  ['cases', ({ cases }) => String(cases)],
  ['drafted', ({ drafted }) => String(drafted)],
  ['sufficient', ({ sufficient }) => percent(sufficient)],
  ['sufficient and tight', ({ sufficientAndTight }) => percent(sufficientAndTight)],
  ['recall (mean)', ({ recall }) => recall.toFixed(2)],
  ['recall (of all)', ({ recallOfAll }) => recallOfAll.toFixed(2)],
  ['precision', ({ precision }) => precision.toFixed(2)],
  ['over-grant (of all)', ({ overGrantOfAll }) => times(overGrantOfAll)],
  ['over-grant (mean)', ({ overGrantMean }) => times(overGrantMean)],
  ['over-grant (median)', ({ overGrantMedian }) => times(overGrantMedian)],
  ['false permissions', ({ falsePermissions }) => String(falsePermissions)],
  ['above level', ({ aboveLevel }) => String(aboveLevel)],
];

const results: { corpus: string; summary: Summary; msPerCase: number; scores: readonly Score[] }[] = [];
for (const file of files) {
  const cases = readCorpus(file, catalog);
  const started = performance.now();
  const drafts: Draft[] = [];
  // One after another: a model's service has a rate.
  for (const { task } of cases) drafts.push(await engine(task));
  const msPerCase = (performance.now() - started) / cases.length;
  const scores = cases.flatMap((each, index) => {
    const draft = drafts[index];
    return draft ? [scoreOf(each, draft)] : [];
  });
  results.push({ corpus: basename(file), summary: summarise(scores), msPerCase, scores });
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = [
  row(['corpus', ...COLUMNS.map(([name]) => name), 'ms a case']),
  row(['---', ...COLUMNS.map(() => '---:'), '---:']),
  ...results.map(({ corpus, summary, msPerCase }) =>
    row([corpus, ...COLUMNS.map(([, show]) => show(summary)), msPerCase.toFixed(1)]),
  ),
].join('\n');
const failures = results
  .flatMap(({ scores }) => scores)
  .filter(({ missing, extra, needed }) => missing.length > 0 || extra.length > needed)
  .map(
    ({ id, missing, extra }) =>
      `- ${id}: missing ${missing.join(', ') || 'nothing'}; extra ${extra.join(', ') || 'none'}`,
  );
process.stdout.write(`${table}\n${values.failures ? `\n${failures.join('\n')}\n` : ''}`);
if (values.out !== undefined) {
  mkdirSync(values.out, { recursive: true });
  writeFileSync(
    join(values.out, 'drafting.json'),
    `${JSON.stringify({ engine: values.engine, results }, null, 2)}\n`,
  );
  writeFileSync(join(values.out, 'drafting.md'), `${table}\n`);
}
