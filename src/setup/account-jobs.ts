import { namesTeams } from '../config/asking/requester-rules.ts';
import type { Config } from '../config/config.ts';
import type { WorkflowSettings } from '../workflows/workflow-settings.ts';
import { workflows } from '../workflows/workflows.ts';

/** As much of the configuration as the workflows follow from. */
export type JobsConfig = Pick<
  Config,
  'accounts' | 'max_accounts_per_job' | 'curated_sets' | 'presets' | 'requesters' | 'model'
>;

/**
 * What of the workflows follows from the configuration, and not from what `init` was told: how many jobs share the accounts,
 * whether the drafting jobs are handed the key of a model, and whether they ask an App about teams.
 */
export const followsFrom = (config: JobsConfig): Pick<WorkflowSettings, 'jobs' | 'teamsAsk' | 'model'> => ({
  jobs: jobsFor(config),
  teamsAsk: namesTeams(config),
  model: config.model !== undefined,
});

/**
 * Jobs of the workflows' matrix, 1 for none. Accounts of Identity Center are all in the first job, since its limits are the
 * organisation's; so only those of IAM count.
 */
export function jobsFor({ accounts, max_accounts_per_job }: JobsConfig): number {
  const iam = [...accounts.values()].filter(({ backend }) => backend === 'iam').length;
  return Math.max(1, Math.ceil(iam / max_accounts_per_job));
}

/** The workflows with what they say of pin, runner, roles and App, and with what follows from the configuration. */
export const workflowsFor = (
  settings: Omit<WorkflowSettings, keyof ReturnType<typeof followsFrom>>,
  config: JobsConfig,
): Readonly<Record<string, string>> => workflows({ ...settings, ...followsFrom(config) });
