import type { Backend, Watched } from '../aws/backend.ts';
import type { Config } from '../config/config.ts';
import { accountNamed, endpointNamed, type ConfiguredAccount } from '../config/lookups.ts';
import type { MainBranch } from '../github/main-branch.ts';
import type { WorkflowRun } from './workflow-run.ts';

/** Accounts worked on at a time: enough to hide AWS's latency, few enough for its unpublished rates. */
const AT_ONCE = 4;

export type InAccount<T> = (account: ConfiguredAccount, backend: Backend & Watched) => Promise<T>;

/**
 * Does something in each configured account (or those of `only`). An account that cannot be reached, or where the
 * work breaks off, is reported and holds up no other.
 */
export async function inEachAccount<T>(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  role: 'granter' | 'revoker',
  work: InAccount<T>,
  only?: ReadonlySet<string>,
): Promise<{ readonly results: readonly T[]; readonly failures: readonly string[] }> {
  const open = await opener(run, main, config, role);
  const names = [...config.accounts.keys()].filter((name) => only === undefined || only.has(name));
  const results: T[] = [];
  const failures: string[] = [];
  const next = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) {
      const account = accountNamed(config, name);
      if (!account) continue;
      try {
        results.push(await work(account, await open(account)));
      } catch (error) {
        failures.push(
          `Account ${account.name} (${account.id}): ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, next));
  return { results, failures };
}

/** The AWS SDK is loaded here and by nothing that drafts. */
async function opener(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  role: 'granter' | 'revoker',
): Promise<(account: ConfiguredAccount) => Promise<Backend & Watched>> {
  const [{ openAccounts }, { iamBackend }] = await Promise.all([
    import('../aws/credentials.ts'),
    import('../aws/iam-backend.ts'),
  ]);
  const session = openAccounts({
    identity: { run: Number(run.id), attempt: run.attempt },
    endpoint: endpointFor(run, config),
  });
  return async (account) => {
    if (account.backend !== 'iam') {
      throw new Error(
        `backend: ${account.backend} is not supported yet. Use iam, or leave this account out.`,
      );
    }
    const { client, clock } = await session({
      id: account.id,
      region: account.region,
      role: role === 'granter' ? account.granterRole : account.revokerRole,
    });
    return iamBackend({
      client,
      clock,
      repository: main.repository,
      account: account.id,
      partition: account.partition,
      boundary: account.boundary,
      trial: config.trial,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  };
}

/** The environment's endpoint counts only if the configuration on the default branch names its host (invariant 8). */
function endpointFor(run: WorkflowRun, config: Config) {
  const url = run.endpoints.aws;
  return {
    url: url !== undefined && endpointNamed(config, 'aws', url) ? url : undefined,
    ignoreEnvironment: true,
  };
}
