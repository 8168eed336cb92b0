import { build } from '../../../drafting/builder.ts';
import { lastRemarkOf, type LastRemark } from '../../../drafting/last-remark.ts';
import type { Question } from '../../../drafting/task.ts';
import type { HowDrafted } from '../../../messages/how-drafted.ts';
import type { Review } from '../../../messages/reviewing/reviewers-view.ts';
import type { DraftedDocument } from '../../../policy/document/document.ts';
import { beyondHeld, type Beyond } from '../../../policy/evaluation/covered-by-held.ts';
import { serialise } from '../../../policy/document/serialise-policy.ts';
import type { Drafted } from '../../../request/drafted.ts';
import type { Request } from '../../../request/request.ts';
import { inlineText } from '../../../text/markdown.ts';
import { heldByRequest } from '../../judge/held-by-principal.ts';
import { judgePolicy } from '../../judge/judge.ts';
import { isBySets, reviewOfDifference } from '../../judge/judge-difference.ts';
import type { Passed } from '../../judge/judgement.ts';
import { draftedBy, judgedBeside } from '../draft-attempt.ts';
import type { DraftingContext } from '../drafting-context.ts';
import type { LiveRequest } from './live-request.ts';

/** What words that are said of live access lead to. */
export type DraftedBeside =
  | {
      readonly kind: 'ready';
      readonly policy: string;
      readonly drafted: Drafted;
      readonly judgement: Passed;
      /** Approvals: also for what it completes together with what is held. */
      readonly required: number;
      /** What its approvers are shown, with what it makes together with what it adds to. */
      readonly review: Review;
      /** What it makes together with all that the principal has, without being refused. */
      readonly notes: readonly string[];
      /** What of the words is not in it, and why. */
      readonly uncovered: readonly string[];
      /** Actions that were drafted and are held already. */
      readonly held: readonly string[];
      readonly how: HowDrafted;
      readonly questions: readonly Question[];
    }
  /** All that the words ask for is held. */
  | { readonly kind: 'held'; readonly held: readonly string[] }
  /** They ask for what is not drafted: what of them is not, and why. `held`: what they ask for beside, and is. */
  | { readonly kind: 'not-drafted'; readonly why: readonly string[]; readonly held: readonly string[] }
  /** They ask for less. */
  | { readonly kind: 'less'; readonly words: readonly string[] }
  | { readonly kind: 'questions'; readonly questions: readonly Question[] }
  /** A Markdown list. */
  | { readonly kind: 'refused'; readonly reasons: string };

/**
 * Drafts from the form, what was said before, and these words; and takes out what is live for as long already, by how IAM reads it.
 * @param request with the words as its last remark.
 */
export async function draftBeside(
  context: DraftingContext,
  request: Request,
  { policy: first, added, window, judgement: before }: LiveRequest,
): Promise<DraftedBeside> {
  const { run, config, knowledge } = context;
  const last = lastRemarkOf(request, knowledge);
  if (last.unwanted.length > 0 && last.wanted.length === 0) return { kind: 'less', words: last.unwanted };
  const { draft, record, said } = await context.engine(request, (document) => {
    const judged = judgePolicy(request, serialise(document), config, knowledge, run.github.now());
    return { findings: judged.findings, risk: judged.decision === 'pass' ? judged.risk : 'critical' };
  });
  if (draft.kind === 'none') return { kind: 'refused', reasons: `- ${inlineText(draft.reason)}` };
  if (draft.kind === 'questions') return draft;
  const built = build(draft.picks, request, knowledge.catalog).document;
  const lasting = [
    first,
    ...added.filter(({ difference }) => difference.until >= window.until).map(({ policy }) => policy),
  ];
  const live = [first, ...added.map(({ policy }) => policy)].flatMap((text) => heldByRequest(request, text));
  const drafted = draftedBy(draft, record);
  let refused: DraftedBeside | undefined;
  const bySets = isBySets(config, request);
  for (const { document, covered } of bySets ? beyondSets(built, lasting) : beyondPolicies(built, lasting)) {
    if (document === undefined) return heldOrWhy(last, covered);
    const policy = serialise(document);
    const judged = await judgedBeside(context, { ...request, drafted }, policy, { policy: first, live });
    if (judged.kind === 'refused') {
      refused ??= judged;
      continue;
    }
    const { judgement, beside } = judged;
    const completes = beside?.findings.some(({ severity }) => severity === 'approval') === true;
    const review = reviewOfDifference(
      judgement.review,
      { policy: first, required: before.required },
      { ...request, drafted },
      policy,
      config,
      knowledge.catalog,
      run.github.now(),
    );
    return {
      kind: 'ready',
      policy,
      drafted,
      judgement,
      review,
      required: Math.max(review.required, completes ? config.guardrails.second_approval : 1),
      notes: (beside?.others.notes ?? []).filter((note) => !review.notes.some((each) => each.endsWith(note))),
      uncovered: last.uncovered,
      held: bySets ? [] : covered,
      how: { model: record?.fallback === undefined ? record?.model : undefined, notes: draft.notes, said },
      questions: draft.questions.filter(({ text }) => !last.uncovered.includes(text)),
    };
  }
  return refused ?? { kind: 'refused', reasons: '- Nothing of it may be granted.' };
}

/** Some actions need several kinds of resources at once: then they stay whole. */
const beyondPolicies = (built: DraftedDocument, lasting: readonly string[]): readonly Beyond[] =>
  (['resource', 'action'] as const).map((by) => beyondHeld(built, lasting, by));

/** A session has one permission set, so a call is held only where one set allows all of it, and a new one gives the whole. */
function beyondSets(built: DraftedDocument, lasting: readonly string[]): readonly Beyond[] {
  const each = lasting.map((policy) => beyondHeld(built, [policy], 'action'));
  return [each.find(({ document }) => document === undefined) ?? { document: built, covered: [] }];
}

/** "You have this" is believed, so it is said only where all that was asked for is held. */
function heldOrWhy({ wanted, uncovered }: LastRemark, covered: readonly string[]): DraftedBeside {
  const isHeld = ({ outcome, actions }: LastRemark['wanted'][number]): boolean =>
    outcome === 'covered' && actions.length > 0 && actions.every((action) => covered.includes(action));
  const held = [...new Set(wanted.filter(isHeld).flatMap(({ actions }) => actions))].sort();
  if (wanted.length > 0 && wanted.every(isHeld) && uncovered.length === 0) return { kind: 'held', held };
  const unread = wanted
    .filter((each) => !isHeld(each))
    .map(({ wish }) => `not understood: “${wish.words.trim()}”.`);
  const why = uncovered.length > 0 ? uncovered : unread;
  return {
    kind: 'not-drafted',
    why: why.length > 0 ? why : ['these words name nothing that could be added.'],
    held,
  };
}
