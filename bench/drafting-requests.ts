/**
 * Scores drafting on requests whose needed, useful and forbidden actions are known, with questions and resources.
 *
 *     npx tsx bench/drafting-requests.ts --corpus FILE… [--half read|unread|all] [--engine grounded|level|star] [--failures] [--by kind|service|needed]
 *
 * A file is split once, by the SHA-256 of each case's id: those whose first digit is even may be read, of the others only totals are printed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { build } from '../src/drafting/builder.ts';
import { groundDraft } from '../src/drafting/grounded-engine.ts';
import type { GroundedDraft } from '../src/drafting/grounded-draft.ts';
import { formScope } from '../src/drafting/grounds/form-scope.ts';
import { indexOf } from '../src/drafting/grounds/action-index.ts';
import { showsContent } from '../src/drafting/grounds/recipe-closures.ts';
import { smallestLevel } from '../src/drafting/level-words.ts';
import type { Pick, Task } from '../src/drafting/task.ts';
import { levelWithin } from '../src/policy/envelope.ts';
import { loadKnowledge } from '../src/shipped/knowledge-file.ts';
import { ACCESS_LEVELS } from '../src/terms/access-level.ts';
import { Service } from '../src/terms/brand.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    half: { type: 'string', default: 'all' },
    whole: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'grounded' },
    by: { type: 'string' },
    failures: { type: 'boolean', default: false },
    only: { type: 'string' },
    causes: { type: 'boolean', default: false },
  },
});

const level = z.enum(ACCESS_LEVELS);
const item = z.object({
  id: z.string().default(''),
  kind: z.string().default(''),
  expect: z.enum(['draft', 'ask', 'level']).default('draft'),
  services: z.array(z.string()),
  access: z.union([level, z.record(z.string(), level)]).optional(),
  resources: z.array(z.string()).default(['*']),
  reason: z.string(),
  needed: z.array(z.string()),
  useful: z.array(z.string()).default([]),
  forbidden: z.array(z.string()).default([]),
  resourcesFor: z.record(z.string(), z.array(z.string())).optional(),
  /** Whatever only reads, and shows no content, is as `useful`. */
  readsAreUseful: z.boolean().default(false),
});
type Case = z.infer<typeof item>;

const knowledge = loadKnowledge();
const { catalog } = knowledge;

interface Outcome {
  readonly picks: readonly Pick[];
  readonly questions: number;
  /** What was said in words, for the reader of failures. */
  readonly said: readonly string[];
  /** Actions that a note names. */
  readonly noted: ReadonlySet<string>;
  readonly offered: ReadonlySet<string>;
  readonly draft?: GroundedDraft;
}

const NOTHING = { questions: 0, said: [], noted: new Set<string>(), offered: new Set<string>() };
const ENGINES: Readonly<Record<string, (task: Task) => Outcome>> = {
  grounded(task) {
    const draft = groundDraft(task, knowledge);
    return {
      picks: draft.picks.map(({ action, resources }) => ({ action: action.id, resources, why: '' })),
      questions: draft.questions.length,
      said: [
        ...draft.notes.map(({ code, text }) => `${code}: ${text}`),
        ...draft.questions.map(
          ({ text, choices }) => `? ${text} ${choices.flatMap(({ adds }) => adds).join(' ')}`,
        ),
      ],
      noted: new Set(draft.notes.flatMap(({ action }) => action ?? [])),
      offered: new Set(draft.questions.flatMap(({ choices }) => choices.flatMap(({ adds }) => adds))),
      draft,
    };
  },
  /** Every action at the level on the form's resources: what a tool gives that asks for level and ARN alone. */
  level: (task) => ({
    ...NOTHING,
    picks: everything(task, (service, own) => levelWithin(own, task.access[Service.of(service)] ?? 'list')),
  }),
  star: (task) => ({ ...NOTHING, picks: everything(task, () => true) }),
};

function everything(
  task: Task,
  wanted: (service: string, level: NonNullable<ReturnType<typeof catalog.action>>['level']) => boolean,
): readonly Pick[] {
  return task.services.flatMap((service) =>
    (catalog.actionsOf(service) ?? [])
      .filter((action) => wanted(service, action.level))
      .map(({ id }) => ({ action: id, resources: [...task.resources.keys()], why: '' })),
  );
}

interface Score {
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

const inferred = (service: string, needed: readonly string[]) =>
  smallestLevel(
    needed.filter((id) => id.startsWith(`${service}:`)).flatMap((id) => catalog.action(id)?.level ?? []),
  );

function taskOf(each: Case): Task {
  const services = each.services.map((name) => Service.of(name));
  const { access } = each;
  return {
    reason: each.reason,
    services,
    resources: each.resources,
    access: Object.fromEntries(
      services.map((service) => [
        service,
        typeof access === 'string' ? access : (access?.[service] ?? inferred(service, each.needed)),
      ]),
    ),
  };
}

function scoreOf(each: Case, outcome: Outcome): Score {
  const task = taskOf(each);
  const star = values.engine === 'star';
  const { document } = build(outcome.picks, task, catalog);
  const statements = document.Statement.map((statement) => ({
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat(),
  }));
  const granted = star
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

function row(name: string, scores: readonly Score[], ms: number): string {
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

/** Why needed actions are missing and others are there, as counts: what may not be read can still be steered by. */
function printCauses(cases: readonly Case[], outcomes: readonly Outcome[], scores: readonly Score[]): void {
  const counts = new Map<string, number>();
  const count = (cause: string): void => void counts.set(cause, (counts.get(cause) ?? 0) + 1);
  for (const [at, score] of scores.entries()) {
    const [of, draft] = [cases[at], outcomes[at]?.draft];
    if (of?.expect !== 'draft' || draft === undefined) continue;
    const scope = formScope(taskOf(of), catalog);
    const wanted = draft.outcomes.filter(({ wish }) => !wish.negated && wish.role === 'main');
    for (const id of score.missing) {
      const action = catalog.action(id);
      if (action === undefined) count('missing: unknown action');
      else if (!scope.allowed(action)) count(`missing: above the form's level`);
      else if (scope.missing(action).length > 0) count('missing: no resource of its type');
      else if (draft.leftOut.some((each) => each.action === id)) count('missing: taken for negated');
      else if (outcomes[at]?.offered.has(id) === true) count('missing: asked about');
      else if (outcomes[at]?.noted.has(id) === true) count('missing: only noted');
      else {
        const { first } = indexOf(action.service, catalog, knowledge.operations).actions.find(
          (each) => each.action === action,
        ) ?? { first: '' };
        const verb = wanted.filter(({ wish }) => (wish.verb?.first.get(first) ?? 0) >= 0.5);
        const reads = action.level === 'List' || action.level === 'Read' ? 'read' : 'change';
        count(`first word of a missing one: ${first}`);
        count(
          `cases with a missing one: ${draft.outcomes.some(({ outcome, wish }) => !wish.negated && outcome !== 'covered') ? 'a wish is without actions' : 'each wish has actions'}`,
        );
        count(
          `missing: ${reads}, ${verb.length === 0 ? 'no wish with its verb' : verb.every(({ outcome }) => outcome === 'covered') ? 'wishes of its verb mean others' : 'its verb was not grounded'}`,
        );
      }
    }
    for (const id of score.extra) {
      const pick = draft.picks.find(({ action }) => action.id === id);
      const reads =
        pick && (pick.action.level === 'List' || pick.action.level === 'Read') ? 'read' : 'change';
      count(`superfluous: ${reads}, ground ${pick?.grounds[0]?.kind ?? '?'}`);
    }
    if (score.missing.length === 1) count('cases: one action missing');
    if (score.sufficient && !score.tight) count('cases: only too wide');
  }
  for (const [cause, times] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    process.stdout.write(`  ${times} ${cause}\n`);
}

const COLUMNS = [
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
process.stdout.write(`| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map(() => ' --- |').join('')}\n`);
const engine = ENGINES[values.engine] ?? ((): never => process.exit(2));
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
    for (const each of chosen.slice(0, 1)) engine(taskOf(each));
    const started = performance.now();
    const outcomes = chosen.map((each) => engine(taskOf(each)));
    const ms = (performance.now() - started) / chosen.length;
    const scores = chosen.flatMap((each, index) => {
      const outcome = outcomes[index];
      return outcome ? [scoreOf(each, outcome)] : [];
    });
    process.stdout.write(`${row(`${basename(file, '.json')}, ${half}`, scores, ms)}\n`);
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
