import type { Issue } from '../../github/open-issues.ts';
import type { HealthProblem } from '../../messages/health-text.ts';

/** More of them are not named. */
const MOST = 40;

/** Uses that a run had no time or no calls for: nobody is to take silence for a sign-off. */
export const leftOut = (uses: readonly Issue[], why: string): HealthProblem => ({
  code: 'breakglass-rest',
  message: `${uses
    .slice(0, MOST)
    .map(({ number }) => `#${number}`)
    .join(
      ', ',
    )}${uses.length > MOST ? ` and ${uses.length - MOST} more` : ''}: uses of standing approvals that were not looked after in this run. ${why}`,
});
