import { build } from '../../../drafting/builder.ts';
import type { Question } from '../../../drafting/task.ts';
import type { HowDrafted } from '../../../messages/how-drafted.ts';
import { beyondHeld } from '../../../policy/evaluation/covered-by-held.ts';
import { serialise } from '../../../policy/document/serialise-policy.ts';
import type { Drafted } from '../../../request/drafted.ts';
import type { Request } from '../../../request/request.ts';
import { inlineText } from '../../../text/markdown.ts';
import { heldByRequest } from '../../judge/held-by-principal.ts';
import { judgePolicy } from '../../judge/judge.ts';
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
      /** What it makes together with what is held, without being refused. */
      readonly notes: readonly string[];
      /** Actions that were drafted and are held already. */
      readonly held: readonly string[];
      readonly how: HowDrafted;
      readonly questions: readonly Question[];
    }
  /** All of it is held. `notes`: what the words say beside. */
  | { readonly kind: 'held'; readonly held: readonly string[]; readonly notes: readonly string[] }
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
  { policy: first, added, window }: LiveRequest,
): Promise<DraftedBeside> {
  const { run, config, knowledge } = context;
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
  // Some actions need several kinds of resources at once: then they stay whole.
  for (const by of ['resource', 'action'] as const) {
    const { document, covered } = beyondHeld(built, lasting, by);
    if (document === undefined) return { kind: 'held', held: covered, notes: draft.notes };
    const policy = serialise(document);
    const judged = await judgedBeside(context, { ...request, drafted }, policy, { policy: first, live });
    if (judged.kind === 'refused') {
      refused ??= judged;
      continue;
    }
    const { judgement, beside } = judged;
    const completes = beside?.findings.some(({ severity }) => severity === 'approval') === true;
    return {
      kind: 'ready',
      policy,
      drafted,
      judgement,
      required: Math.max(judgement.required, completes ? config.guardrails.second_approval : 1),
      notes: beside?.others.notes ?? [],
      held: covered,
      how: { model: record?.fallback === undefined ? record?.model : undefined, notes: draft.notes, said },
      questions: draft.questions,
    };
  }
  return refused ?? { kind: 'refused', reasons: '- Nothing of it may be granted.' };
}
