import { build } from '../../src/drafting/builder.ts';
import type { GroundedDraft } from '../../src/drafting/grounded-draft.ts';
import { showsContent } from '../../src/drafting/grounds/recipe-closures.ts';
import type { Pick } from '../../src/drafting/task.ts';
import { knowledge, taskOf, type Case } from './cases.ts';

const { catalog } = knowledge;

/** What an engine makes of a case. */
export interface Outcome {
  readonly picks: readonly Pick[];
  readonly questions: number;
  /** What was said in words, for the reader of failures. */
  readonly said: readonly string[];
  /** Actions that a note names. */
  readonly noted: ReadonlySet<string>;
  readonly offered: ReadonlySet<string>;
  readonly draft?: GroundedDraft;
  /** Baselines that grant actions on anything. */
  readonly anywhere?: true;
  /** Of a model: tokens, and how often it was asked. */
  readonly tokens?: number;
  readonly attempts?: number;
  /** Whether the model's draft stood. */
  readonly model?: boolean;
}

export interface Score {
  readonly of: Case;
  readonly sufficient: boolean;
  readonly tight: boolean;
  readonly strict: boolean;
  readonly clean: boolean;
  readonly resources: boolean;
  readonly answered: boolean;
  readonly questions: number;
  readonly granted: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly said: readonly string[];
  readonly reachable: boolean;
}

export function scoreOf(each: Case, outcome: Outcome): Score {
  const task = taskOf(each);
  const { document } = build(outcome.picks, task, catalog);
  const statements = document.Statement.map((statement) => ({
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat(),
  }));
  const granted =
    outcome.anywhere === true
      ? outcome.picks.map(({ action }) => action)
      : [...new Set(statements.flatMap(({ actions }) => actions))];
  const ids = (names: readonly string[]) => names.map((id) => catalog.action(id)?.id ?? id);
  const needed = ids(each.needed);
  const useful = new Set(ids(each.useful));
  const forbidden = new Set(ids(each.forbidden));
  const missing = needed.filter((id) => !granted.includes(id));
  const extra = granted.filter((id) => !needed.includes(id));
  const isUseful = (id: string): boolean => {
    const level = catalog.action(id)?.level;
    return (
      useful.has(id) || (each.readsAreUseful && (level === 'List' || level === 'Read') && !showsContent(id))
    );
  };
  const harmful = extra.filter((id) => !isUseful(id));
  const resources = Object.entries(each.resourcesFor ?? {}).every(([id, allowed]) =>
    statements.every(
      ({ actions, resources: arns }) =>
        !actions.includes(catalog.action(id)?.id ?? id) || arns.every((arn) => allowed.includes(arn)),
    ),
  );
  const clean = !granted.some((id) => forbidden.has(id));
  const saysWhat = needed.some((id) => outcome.noted.has(id) || outcome.offered.has(id));
  const answered =
    each.expect === 'ask'
      ? (granted.length === 0 || saysWhat) && !needed.some((id) => granted.includes(id)) && clean
      : each.expect === 'level'
        ? clean &&
          missing.length > 0 &&
          missing.some((id) => outcome.noted.has(id) || outcome.offered.has(id))
        : outcome.questions === 0;
  return {
    of: each,
    sufficient: missing.length === 0,
    tight: harmful.length <= needed.length,
    strict: extra.length <= needed.length,
    clean,
    resources,
    answered,
    questions: outcome.questions,
    granted,
    missing,
    extra: harmful,
    said: outcome.said,
    reachable: missing.every((id) => outcome.offered.has(id)),
  };
}

const share = (of: readonly Score[], test: (score: Score) => boolean): string =>
  of.length === 0 ? '–' : `${Math.round((100 * of.filter(test).length) / of.length)} %`;

/** Of all needed actions together. */
function recall(of: readonly Score[]): string {
  const needed = of.reduce((sum, each) => sum + each.of.needed.length, 0);
  const missing = of.reduce((sum, each) => sum + each.missing.length, 0);
  return needed === 0 ? '–' : `${Math.round((100 * (needed - missing)) / needed)} %`;
}

export function row(name: string, scores: readonly Score[], ms: number): string {
  const drafts = scores.filter(({ of }) => of.expect === 'draft');
  const right = (score: Score): boolean => score.sufficient && score.tight;
  const narrow = scores.filter(
    ({ of, sufficient }) => of.resourcesFor !== undefined && of.expect === 'draft' && sufficient,
  );
  const others = scores.filter(({ of }) => of.expect !== 'draft');
  return `| ${[
    name,
    String(scores.length),
    recall(drafts),
    share(drafts, ({ sufficient }) => sufficient),
    share(drafts, right),
    share(drafts, (score) => score.sufficient && score.strict),
    share(drafts, (score) => right(score) && score.clean),
    share(scores, ({ clean }) => !clean),
    share(narrow, ({ resources }) => resources),
    `${share(others, ({ answered }) => answered)} of ${others.length}`,
    share(drafts, ({ questions }) => questions > 0),
    share(drafts, (score) => right(score) || (score.tight && score.reachable)),
    ms.toFixed(1),
  ].join(' | ')} |`;
}

export const COLUMNS = [
  'cases',
  'n',
  'recall',
  'sufficient',
  'and tight',
  'useful counted',
  'and clean',
  'forbidden',
  'resources',
  'ask, level',
  'asked',
  'after an answer',
  'ms',
];
