import type { IssueNumber } from '../terms/brand.ts';
import type { GrantOutcome, JudgeBeside, StandingPolicy } from './backend.ts';
import { untilVisible, type Sleep } from './visibility.ts';

/** Asks the judge once. `undefined`: nothing stands in the way. */
export function refusalBeside(held: readonly StandingPolicy[], judge: JudgeBeside): GrantOutcome | undefined {
  const reasons = judge(held);
  if (reasons.length === 0) return undefined;
  const lasting = judge(held.filter((each) => each.grant === undefined && 'document' in each));
  return { kind: 'refused', reasons, passing: lasting.length === 0 };
}

/**
 * Asks the judge of a grant that has been given already. What an administrator gave meanwhile, or a grant with a lower
 * number, makes this one withdraw at once. A higher number that is made at the same time withdraws by itself and is waited
 * for. One that stays was there before: then this one withdraws after all, since live access is not taken away on account
 * of a newcomer.
 */
export async function refusalOnceGiven(
  sleep: Sleep,
  issue: IssueNumber,
  read: () => Promise<readonly StandingPolicy[]>,
  judge: JudgeBeside,
): Promise<GrantOutcome | undefined> {
  let last: GrantOutcome | undefined;
  const settled = await untilVisible(sleep, async () => {
    const held = await read();
    last = refusalBeside(held, judge);
    if (last === undefined) return { refusal: undefined };
    const before = held.filter(({ grant }) => grant === undefined || grant < issue);
    return judge(before).length > 0 ? { refusal: last } : undefined;
  });
  return settled === undefined ? last : settled.refusal;
}
