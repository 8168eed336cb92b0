import { formatInstant, type Instant } from '../../terms/instant.ts';
import { GIVEN_AS_IT_IS, type Difference } from '../../request/difference.ts';
import { readDifference } from '../../request/file/request-file.ts';
import type { ApprovalFacts } from '../approval-facts.ts';
import { quoted, type Reason } from '../refusal-reasons.ts';
import { verifySupplement, type SupplementSettings, type SupplementVerdict } from './verify-supplement.ts';

/** What follows from its policy, by the configuration as it is now. */
export interface JudgedDifference {
  /** What the guardrails refuse in it; empty: nothing. */
  readonly guardrails: readonly string[];
  /** What the reviewer's view has to say; `undefined`: the guardrails refuse it. */
  readonly expectedReview: string | undefined;
}

export interface DifferenceSettings extends SupplementSettings {
  /** What it stands beside is given as it is: a curated set, or a preset that says what is granted. */
  readonly asItIs: boolean;
  /** Its policy on the default branch, judged for the difference as its file has it. */
  readonly judged: (difference: Difference) => JudgedDifference;
}

/**
 * Whether a difference was approved: with its own policy, within the form of what it stands beside and the guardrails, until an end that
 * was approved, and no later.
 */
export function verifyDifference(
  facts: ApprovalFacts,
  settings: DifferenceSettings,
  now: Instant,
): SupplementVerdict<Difference> {
  return verifySupplement(
    facts,
    settings,
    {
      kind: 'difference',
      read: readDifference,
      check: (difference) => checkDifference(difference, settings),
      says: ({ reason }, said) => (said.kind === 'revise' || said.kind === 'denied') && said.words === reason,
      asked: ({ reason }) => quoted(reason),
      inTime: ({ until }) => until,
      expectedReview: (difference) => settings.judged(difference).expectedReview,
    },
    now,
  );
}

function checkDifference(
  difference: Difference,
  { ends, asItIs, judged }: DifferenceSettings,
): readonly Reason[] {
  const reasons: Reason[] = asItIs ? [{ code: 'difference-of-set', message: GIVEN_AS_IT_IS }] : [];
  if (!ends.includes(difference.until))
    reasons.push({
      code: 'difference-end',
      message: `It would end at ${formatInstant(difference.until)}, and what is approved ends at ${ends.map(formatInstant).join(' or ')}. A difference moves no end.`,
    });
  return [
    ...reasons,
    ...judged(difference).guardrails.map((message) => ({ code: 'guardrails' as const, message })),
  ];
}
