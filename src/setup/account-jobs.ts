import type { Config } from '../config/config.ts';

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
