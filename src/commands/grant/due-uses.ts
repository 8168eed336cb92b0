import type { Config } from '../../config/config.ts';
import type { Issue } from '../../github/open-issues.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import type { StandingPlace } from '../../request/standing.ts';

/** A use of a standing approval whose issue is open, and which one it names. */
export interface DueUse {
  readonly issue: Issue;
  readonly of: StandingPlace;
}

/** Open uses in accounts of the configuration, the earlier first: what none of them names is said on the issue by the job that has no AWS. */
export const dueUses = (open: readonly Issue[], { accounts }: Pick<Config, 'accounts'>): readonly DueUse[] =>
  open
    .flatMap((issue) => {
      const ask = isUse(issue.body) ? parseUse(issue.body) : undefined;
      return ask?.ok === true && accounts.has(ask.value.of.account) ? [{ issue, of: ask.value.of }] : [];
    })
    .sort((a, b) => a.issue.number - b.issue.number);
