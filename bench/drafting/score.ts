import { build } from '../../src/drafting/builder.ts';
import type { GroundedDraft } from '../../src/drafting/grounded-draft.ts';
import { showsContent } from '../../src/drafting/grounds/recipe-closures.ts';
import type { Pick } from '../../src/drafting/task.ts';
import { knowledge, taskOf, type Case } from './cases.ts';

const { catalog } = knowledge;

/** A statement of a policy: actions, each on all of these resources. */
export interface Granted {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

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
  /** Of a baseline that writes the policy itself. Otherwise the builder makes it of the picks. */
  readonly statements?: readonly Granted[];
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

const built = (of: Case, picks: readonly Pick[]): readonly Granted[] =>
  build(picks, taskOf(of), catalog).document.Statement.map((statement) => ({
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat(),
  }));

export function scoreOf(each: Case, outcome: Outcome): Score {
  const ids = (names: readonly string[]) => names.map((id) => catalog.action(id)?.id ?? id);
  const statements = (outcome.statements ?? built(each, outcome.picks)).map(({ actions, resources }) => ({
    actions: ids(actions),
    resources,
  }));
  const granted = [...new Set(statements.flatMap(({ actions }) => actions))];
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
