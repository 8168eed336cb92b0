import { isUse } from '../../../request/form/standing-form.ts';
import { monthOf, parseInstant } from '../../../terms/instant.ts';
import { issueWhileTold } from '../../tell/telling-queue.ts';
import { wasTakenBack } from '../../tell/told-before.ts';
import { BY_HAND } from '../cause.ts';
import { tellExpired, wordsOfEnd } from '../tell-end.ts';
import { tellTakenBack } from '../tell-taken-back.ts';
import type { Sweeping } from '../untold-ends.ts';

/**
 * Open uses of standing approvals that were told as live and are over, and that AWS holds nothing of in any account: ended by a run that could not
 * tell. They have no request file, so that it is the ledger that says until when; whoever forges it closes an issue, as anybody may who writes it.
 */
export async function tellUntoldUses(sweeping: Sweeping): Promise<readonly string[]> {
  const { run, ending, ledger, open, telling, swept, settled } = sweeping;
  // An account that was not looked at may hold it.
  if (run.share !== undefined || swept.length < ending.accounts.length) return [];
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const uses = [...open.values()].filter(({ number, body }) => isUse(body) && !held.has(number));
  if (uses.length === 0) return [];
  const told = await ledger.read(
    uses.map(({ number: issue, createdAt }) => ({ issue, month: monthOf(createdAt) })),
  );
  const now = run.github.now();
  const failures: string[] = [];
  for (const { number } of uses) {
    const events = told.get(number) ?? [];
    const until = events
      .filter(({ kind }) => kind === 'granted')
      .map(({ data }) => parseInstant(String(data['until'])))
      .at(-1);
    if (until === undefined || until > now || settled.has(number)) continue;
    try {
      // Not among what a partial list named: AWS is asked for this one.
      const places = await Promise.all(swept.map(({ backend }) => backend.find(number)));
      if (places.some(({ kind }) => kind !== 'absent')) continue;
    } catch (error) {
      failures.push(`#${number}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    settled.add(number);
    telling.add({
      issue: number,
      what: 'is over',
      tell: async () => {
        const found = await issueWhileTold(run, number);
        if (found.kind !== 'issue' || !found.issue.open) return undefined;
        if (wasTakenBack(found.issue, events))
          return tellTakenBack(run, ending.settings, ledger, {
            issue: number,
            until,
            sessions: 'not-known',
            cause: BY_HAND,
            told: true,
          });
        return tellExpired(run, ending.settings, ledger, found.issue, until, wordsOfEnd(true));
      },
    });
  }
  return failures;
}
