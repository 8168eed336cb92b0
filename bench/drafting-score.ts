/** How one draft compares with what its case needs. Counts of actions. */
export interface Score {
  readonly id: string;
  readonly needed: number;
  readonly granted: number;
  readonly hit: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Granted actions of level Permissions that the case does not need. */
  readonly falsePermissions: number;
  /** Granted actions that the case's access level forbids: must be 0. */
  readonly aboveLevel: number;
  /** `picks`, or why there was no draft. */
  readonly kind: string;
}

export interface Summary {
  readonly cases: number;
  readonly drafted: number;
  /** Share of cases whose every needed action was granted. */
  readonly sufficient: number;
  /** Share of cases that are sufficient with at most one superfluous action for each needed one. */
  readonly sufficientAndTight: number;
  /** Mean over the cases; a case without a draft counts 0. */
  readonly recall: number;
  /** All granted and needed actions of the corpus together. */
  readonly recallOfAll: number;
  /** Mean over the cases with a draft. */
  readonly precision: number;
  /** Granted for each needed action. */
  readonly overGrantMean: number;
  readonly overGrantMedian: number;
  readonly overGrantOfAll: number;
  readonly falsePermissions: number;
  readonly aboveLevel: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function summarise(scores: readonly Score[]): Summary {
  const sum = (value: (score: Score) => number): number =>
    scores.reduce((total, score) => total + value(score), 0);
  const share = (test: (score: Score) => boolean): number =>
    mean(scores.map((score) => (test(score) ? 1 : 0)));
  const sufficient = (score: Score): boolean => score.hit === score.needed;
  const over = scores.map(({ granted, needed }) => granted / needed);
  return {
    cases: scores.length,
    drafted: scores.filter(({ kind }) => kind === 'picks').length,
    sufficient: share(sufficient),
    sufficientAndTight: share((score) => sufficient(score) && score.granted - score.hit <= score.needed),
    recall: mean(scores.map(({ hit, needed }) => hit / needed)),
    recallOfAll: sum(({ hit }) => hit) / sum(({ needed }) => needed),
    precision: mean(scores.filter(({ granted }) => granted > 0).map(({ hit, granted }) => hit / granted)),
    overGrantMean: mean(over),
    overGrantMedian: median(over),
    overGrantOfAll: sum(({ granted }) => granted) / sum(({ needed }) => needed),
    falsePermissions: sum(({ falsePermissions }) => falsePermissions),
    aboveLevel: sum(({ aboveLevel }) => aboveLevel),
  };
}
