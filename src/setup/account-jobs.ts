import type { Config } from '../config/config.ts';
import type { WorkflowSettings } from '../workflows/workflow-settings.ts';
import { workflows } from '../workflows/workflows.ts';

/** As much of the configuration as says how many jobs share the accounts. */
export type JobsConfig = Pick<Config, 'accounts' | 'max_accounts_per_job'>;

/**
 * Jobs of the workflows' matrix, 1 for none. Accounts of Identity Center are all in the first job, since its limits are the
 * organisation's; so only those of IAM count.
 */
export function jobsFor({ accounts, max_accounts_per_job }: JobsConfig): number {
  const iam = [...accounts.values()].filter(({ backend }) => backend === 'iam').length;
  return Math.max(1, Math.ceil(iam / max_accounts_per_job));
}

/**
 * The workflows with what they say of pin, runner, roles and App, and with what follows from the configuration: how many jobs
 * share the accounts, and whether the drafting jobs are handed the key of a model.
 */
export const workflowsFor = (
  settings: Omit<WorkflowSettings, 'jobs'>,
  config: JobsConfig & Pick<Config, 'model'>,
): Readonly<Record<string, string>> =>
  workflows({ ...settings, jobs: jobsFor(config), model: config.model !== undefined });
