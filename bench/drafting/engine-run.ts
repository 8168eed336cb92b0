import type { Case } from './cases.ts';
import type { Drafter } from './engines.ts';
import { scoreOf, type Outcome, type Score } from './score.ts';

export interface EngineRun {
  readonly outcomes: readonly Outcome[];
  readonly scores: readonly Score[];
  /** Milliseconds a case; the first case, which loads what all need, is drafted once before. */
  readonly ms: number;
}

export async function runOn(cases: readonly Case[], engine: Drafter): Promise<EngineRun> {
  for (const each of cases.slice(0, 1)) await engine(each);
  const started = performance.now();
  const outcomes: Outcome[] = [];
  for (const each of cases) outcomes.push(await engine(each));
  const ms = (performance.now() - started) / cases.length;
  const scores = cases.flatMap((each, index) => {
    const outcome = outcomes[index];
    return outcome ? [scoreOf(each, outcome)] : [];
  });
  return { outcomes, scores, ms };
}
