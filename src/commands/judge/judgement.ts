import type { Review } from '../../messages/reviewing/reviewers-view.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import type { Risk } from '../../terms/risk-level.ts';

/** Whether a policy may be granted for a request at all, and what its reviewers are shown. */
export type Judgement = { readonly decision: 'refuse'; readonly findings: readonly Refusal[] } | Passed;

/** A reason why a policy may not be granted. Plain text. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export interface Passed {
  readonly decision: 'pass';
  readonly risk: Risk;
  /** People who must approve. */
  readonly required: number;
  readonly review: Review;
  /** Text of the reviewer's view. */
  readonly view: string;
  /** What does not refuse, and should be seen: with the lines of the policy. */
  readonly findings: readonly Finding[];
}
