import type { Config } from '../../config/config.ts';

/** One of several jobs that share the accounts out between them: `2/3` is the second of three. */
export interface Share {
  readonly job: number;
  readonly jobs: number;
}

/**
 * The accounts of one job; each account is in exactly one. All of Identity Center's are in the first: its limits are the
 * organisation's, so that several jobs would not be faster, only refused. The others go round by their place in the
 * configuration, so that every job works out the same.
 */
export function accountsOfJob(config: Pick<Config, 'accounts'>, share: Share | undefined): string[] {
  const all = [...config.accounts];
  if (share === undefined) return all.map(([name]) => name);
  const iam = all.filter(([, { backend }]) => backend === 'iam');
  return all
    .filter((entry) => {
      const place = iam.indexOf(entry);
      return (place === -1 ? 0 : place % share.jobs) === share.job - 1;
    })
    .map(([name]) => name);
}

/** Reads `2/3`. @throws Error for anything else: a share that is misread leaves accounts to nobody. */
export function readShare(text: string): Share | undefined {
  if (text === '') return undefined;
  const [, job, jobs] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
  if (job !== undefined && jobs !== undefined && job <= jobs) return { job, jobs };
  throw new Error(`The input "share" must be one of several jobs, such as 2/3, but is "${text}".`);
}
