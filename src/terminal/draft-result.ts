import type { Built } from '../drafting/builder.ts';
import type { Ground, GroundedDraft, GroundedQuestion, Note } from '../drafting/grounded-draft.ts';
import type { Wish } from '../drafting/grammar/wishes.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import type { Risk } from '../terms/risk-level.ts';

export interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
}

export interface WishResult {
  readonly id: number;
  /** Place in the reason; `null` where the words stand elsewhere, or were read in another order. */
  readonly span: readonly [from: number, to: number] | null;
  readonly words: string;
  readonly source: string;
  readonly verb: string | null;
  readonly object: string | null;
  readonly role: 'main' | 'circumstance';
  readonly polarity: 'wanted' | 'negated';
  readonly outcome: 'covered' | 'asked' | 'said' | 'left-out';
  readonly actions: readonly string[];
  readonly question?: string;
  readonly note?: string;
}

export interface PickResult {
  readonly action: string;
  readonly resources: readonly number[];
  readonly grounds: readonly Ground[];
}

/** One request's outcome, as `draft --json` prints it. `policy` of a refused draft is what the guardrails refused. */
export interface DraftResult {
  readonly file: string;
  readonly decision: 'drafted' | 'question' | 'refused';
  readonly engine: string;
  readonly attempts: number;
  readonly policy: PolicyDocument | null;
  readonly requiredApprovals: number | null;
  readonly risk: Risk | null;
  readonly findings: readonly Finding[];
  readonly wishes: readonly WishResult[];
  readonly unread: readonly (readonly [from: number, to: number])[];
  readonly picks: readonly PickResult[];
  readonly leftOut: readonly { readonly action: string; readonly code: string; readonly wish?: number }[];
  readonly questions: readonly Pick<GroundedQuestion, 'id' | 'text' | 'choices'>[];
  readonly notes: readonly (Pick<Note, 'text' | 'wish' | 'action'> & { readonly code: string })[];
  readonly answers: readonly string[];
}

export const NOTHING: Omit<DraftResult, 'file' | 'decision'> = {
  engine: 'rules',
  attempts: 1,
  policy: null,
  requiredApprovals: null,
  risk: null,
  findings: [],
  wishes: [],
  unread: [],
  picks: [],
  leftOut: [],
  questions: [],
  notes: [],
  answers: [],
};

/** What a grounded draft says of wishes, picks and questions; of picks those that are in the policy. */
export function grounded(
  draft: GroundedDraft,
  { document, omitted }: Built,
  reason: string,
): Pick<DraftResult, 'wishes' | 'unread' | 'picks' | 'leftOut' | 'questions' | 'notes'> {
  const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
  const placed = (span: Wish['span']): WishResult['span'] =>
    /[\u3040-\u30ff]/.test(reason) || span[1] > reason.length ? null : span;
  return {
    wishes: draft.outcomes.map(({ wish, outcome, actions, question, note }) => ({
      id: wish.id,
      span: placed(wish.span),
      words: wish.words,
      source: wish.source,
      verb: wish.verb === undefined ? null : (wish.written.get(wish.verb.stem) ?? wish.verb.stem),
      object: wish.head.map((word) => wish.written.get(word) ?? word).join(' ') || null,
      role: wish.role,
      polarity: wish.negated ? 'negated' : 'wanted',
      outcome,
      actions,
      ...(question === undefined ? {} : { question }),
      ...(note === undefined ? {} : { note }),
    })),
    unread: draft.unread.flatMap((span) => {
      const found = placed(span);
      return found === null ? [] : [found];
    }),
    picks: draft.picks
      .filter(({ action }) => granted.has(action.id))
      .map(({ action, resources, grounds }) => ({ action: action.id, resources, grounds })),
    leftOut: [...draft.leftOut, ...omitted.map(({ action, code }) => ({ action, code }))],
    questions: draft.questions,
    notes: draft.notes,
  };
}
