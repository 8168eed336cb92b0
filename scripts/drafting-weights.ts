/**
 * Fits the weights of `src/drafting/data/weights.ts` on cases whose needed actions are known: two logistic regressions with
 * L2 penalty (first each action alone, then in the company of the likely ones). Prints cross-validated scores, so that
 * what is reported was not measured on what was fitted.
 *
 *     npx tsx scripts/drafting-weights.ts [--write] FILE…
 */
import { writeFileSync } from 'node:fs';
import { readCorpus } from '../bench/drafting-corpus.ts';
import type { Case } from '../bench/drafting-corpus.ts';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import { loadCompanions } from '../src/shipped/companions-file.ts';
import { FEATURES } from '../src/drafting/features.ts';
import type { Candidate, Feature } from '../src/drafting/features.ts';
import { probability } from '../src/drafting/probability.ts';
import type { Weights, WeightSets } from '../src/drafting/probability.ts';
import { addCompany, evidenceFor, isExplained } from '../src/drafting/ranking.ts';
import { scopeOf } from '../src/drafting/scope.ts';
import { readWords } from '../src/drafting/word-stems.ts';

const FOLDS = 5;
const PENALTY = 1;
const ROUNDS = 160;
const COMPANY: readonly Feature[] = ['companion', 'sibling', 'variant'];

const catalog = loadCatalog({ descriptions: true });
const companions = loadCompanions();
const knowledge = { catalog, companions };

interface Table {
  readonly file: string;
  readonly item: Case;
  readonly services: readonly { readonly service: string; readonly candidates: readonly Candidate[] }[];
}

function tableOf(file: string, item: Case): Table {
  const { task } = item;
  const scope = scopeOf(task.resources, catalog);
  const reading = readWords(task.reason);
  const services = task.services.map((service) => {
    const { candidates } = evidenceFor(service, task, reading, scope, knowledge);
    return { service, candidates };
  });
  return { file, item, services };
}

/** Newton's method would be shorter to run; this is shorter to read, and fast enough: gradient descent with Adam. */
function fit(tables: readonly Table[], features: readonly Feature[]): Weights {
  const rows = tables.flatMap(({ item, services }) =>
    services.flatMap(({ candidates }) =>
      candidates.map(({ words, features: known }) => ({
        x: features.map((feature) => known[feature]),
        y: item.needed.has(words.action.id) ? 1 : 0,
      })),
    ),
  );
  const size = features.length + 1;
  const weights = new Float64Array(size);
  const momentum = new Float64Array(size);
  const square = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    for (const { x, y } of rows) {
      let sum = weights[0] ?? 0;
      for (let i = 0; i < x.length; i += 1) sum += (weights[i + 1] ?? 0) * (x[i] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - y;
      gradient[0] = (gradient[0] ?? 0) + error;
      for (let i = 0; i < x.length; i += 1) gradient[i + 1] = (gradient[i + 1] ?? 0) + error * (x[i] ?? 0);
    }
    for (let i = 0; i < size; i += 1) {
      const g = (gradient[i] ?? 0) + (i === 0 ? 0 : PENALTY * (weights[i] ?? 0));
      momentum[i] = 0.9 * (momentum[i] ?? 0) + 0.1 * g;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * g * g;
      const step =
        (momentum[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** round)) + 1e-9);
      weights[i] = (weights[i] ?? 0) - 0.12 * step;
    }
  }
  const of = (feature: Feature): number => {
    const at = features.indexOf(feature);
    return at < 0 ? 0 : Math.round((weights[at + 1] ?? 0) * 100) / 100;
  };
  const named = Object.fromEntries(FEATURES.map((feature) => [feature, of(feature)])) as Record<
    Feature,
    number
  >;
  return { constant: Math.round((weights[0] ?? 0) * 100) / 100, ...named };
}

const clear = ({ features }: Candidate): void => {
  for (const feature of COMPANY) features[feature] = 0;
};

function fitBoth(tables: readonly Table[]): { alone: Weights; inCompany: Weights } {
  for (const { services } of tables) for (const { candidates } of services) candidates.forEach(clear);
  const alone = fit(
    tables,
    FEATURES.filter((feature) => !COMPANY.includes(feature)),
  );
  accompany(tables, alone);
  return { alone, inCompany: fit(tables, FEATURES) };
}

function accompany(tables: readonly Table[], alone: Weights): void {
  for (const { services } of tables) {
    for (const { service, candidates } of services) {
      candidates.forEach(clear);
      addCompany(
        service,
        candidates,
        candidates.map(({ features }) => probability(features, alone)),
        companions,
      );
    }
  }
}

const explainedService = ({ candidates }: Table['services'][number]): boolean => isExplained(candidates);

/** The same cases with the services of one kind only. */
const only = (
  all: readonly Table[],
  test: (service: Table['services'][number]) => boolean,
): readonly Table[] => all.map((table) => ({ ...table, services: table.services.filter(test) }));

function fitAll(all: readonly Table[]): WeightSets {
  const explained = fitBoth(only(all, explainedService));
  return { explained, open: fitBoth(only(all, (service) => !explainedService(service))) };
}

/**
 * Of the needed actions, the share among the most likely four for each needed one: how good the order is, whatever the
 * cut-off.
 */
function recallAtFour({ item, services }: Table, weights: WeightSets): number {
  const ranked = services
    .flatMap((service) => {
      const { inCompany } = explainedService(service) ? weights.explained : weights.open;
      return service.candidates.map(({ words, features }) => ({
        id: words.action.id,
        p: probability(features, inCompany),
      }));
    })
    .sort((a, b) => b.p - a.p)
    .slice(0, 4 * item.needed.size);
  return ranked.filter(({ id }) => item.needed.has(id)).length / item.needed.size;
}

const files = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const tables = files.flatMap((file) => readCorpus(file, catalog).map((item) => tableOf(file, item)));
// Neighbours in a documentation file often show the same policy: whole blocks are left out, not every fifth case.
const foldOf = (index: number): number => Math.floor((index * FOLDS * 4) / tables.length) % FOLDS;
const scores = new Map<string, number[]>();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const test = tables.filter((_, index) => foldOf(index) === fold);
  const weights = fitAll(tables.filter((_, index) => foldOf(index) !== fold));
  accompany(only(test, explainedService), weights.explained.alone);
  accompany(
    only(test, (service) => !explainedService(service)),
    weights.open.alone,
  );
  for (const table of test)
    scores.set(table.file, [...(scores.get(table.file) ?? []), recallAtFour(table, weights)]);
}
for (const [file, own] of scores) {
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  process.stdout.write(
    `${file}: cross-validated recall among the first four for each needed action ${mean.toFixed(2)}\n`,
  );
}
const final = fitAll(tables);
if (process.argv.includes('--write')) {
  const text = `import type { WeightSets } from '../probability.ts';

/** Fitted by scripts/drafting-weights.ts; not edited by hand. What each feature is: ../features.ts. */
export const WEIGHTS: WeightSets = ${JSON.stringify(final, null, 2)};
`;
  writeFileSync(new URL('../src/drafting/data/weights.ts', import.meta.url), text);
}
