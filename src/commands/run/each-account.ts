import type { Backend, Watched } from '../../aws/backend.ts';
import type { Endpoint } from '../../aws/iam/iam-client.ts';
import type { AccountSession, OpenAccount } from '../../aws/account-sessions.ts';
import type { IdentityCenter as OpenCenter } from '../../aws/identity-center/identity-center.ts';
import type { Config } from '../../config/config.ts';
import { reachedAccounts, type CenterReach, type ReachedAccount } from '../../config/account-reach.ts';
import { endpointNamed } from '../../config/lookups.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { withinLimits } from '../../terms/call-limits.ts';
import type { WorkflowRun } from './workflow-run.ts';
import { accountsOfJob } from './share-of-accounts.ts';

/**
 * Accounts of IAM worked on at a time: enough to hide AWS's latency, few enough for its unpublished rates. Each account of
 * Identity Center spends its time waiting for assignments, one at a time, and the organisation has ten of those: so many
 * accounts, and a few to make ready the next. What they call is spaced by one rate for all of them.
 */
const AT_ONCE = { iam: 4, 'identity-center': 16 } as const;

export type InAccount<T> = (account: ReachedAccount, backend: Backend & Watched) => Promise<T>;

/** Which of the roles a job works with: granting cannot revoke, revoking cannot grant, and reading can do neither. */
export type JobRole = 'granter' | 'revoker' | 'reader';

/** What working in accounts takes from the configuration, beside the accounts themselves. */
type Surroundings = Pick<Config, 'endpoints' | 'max_accounts_per_job' | 'trial'>;

/**
 * Does something in each configured account (or those of `only`). An account that cannot be reached, or where the
 * work breaks off, is reported and holds up no other.
 */
export const inEachAccount = <T>(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  role: JobRole,
  work: InAccount<T>,
  only?: ReadonlySet<string>,
) => {
  const accounts = accountsOfJob(reachedAccounts(config), run.share);
  return inAccounts(run, main, config, role, onlyOf(accounts, only), work);
};

const onlyOf = (accounts: readonly ReachedAccount[], only: ReadonlySet<string> | undefined) =>
  accounts.filter(({ name }) => only === undefined || only.has(name));

/** The same in these accounts, wherever they come from. */
export async function inAccounts<T>(
  run: WorkflowRun,
  main: MainBranch,
  config: Surroundings,
  role: JobRole,
  accounts: readonly ReachedAccount[],
  work: InAccount<T>,
): Promise<{ readonly results: readonly T[]; readonly failures: readonly string[] }> {
  const open = await opener(run, main, config, role);
  const most = config.max_accounts_per_job;
  const iam = accounts.filter(({ backend }) => backend === 'iam').length;
  if (run.share === undefined && iam > most) {
    run.log.warning(
      `This job works on ${iam} accounts, more than max_accounts_per_job (${most}). docs/setup.md says how several jobs share them.`,
    );
  }
  const results: T[] = [];
  const failures: string[] = [];
  const next = async (queue: ReachedAccount[]): Promise<void> => {
    for (let account = queue.shift(); account !== undefined; account = queue.shift()) {
      try {
        // Given up on when the time is over, wherever it is stuck: the other accounts are told of all the same.
        results.push(await withinLimits(opened(open, account, work), run.deadline.work));
      } catch (error) {
        failures.push(
          `Account ${account.name} (${account.id}): ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  };
  const backends = ['iam', 'identity-center'] as const;
  await Promise.all(
    backends.flatMap((backend) => {
      const queue = accounts.filter((account) => account.backend === backend);
      return Array.from({ length: Math.min(AT_ONCE[backend], queue.length) }, () => next(queue));
    }),
  );
  return { results, failures };
}

const opened = async <T>(
  open: (account: ReachedAccount) => Promise<Backend & Watched>,
  account: ReachedAccount,
  work: InAccount<T>,
): Promise<T> => work(account, await open(account));

/** The AWS SDK is loaded here and by nothing that drafts. */
async function opener(
  run: WorkflowRun,
  main: MainBranch,
  config: Surroundings,
  role: JobRole,
): Promise<(account: ReachedAccount) => Promise<Backend & Watched>> {
  const [{ iamBackend }, session] = await Promise.all([
    import('../../aws/iam/iam-backend.ts'),
    sessionsOf(run, config),
  ]);
  const endpoint = endpointFor(run, config);
  /** One an instance for the run: its limits are the organisation's. */
  const centers = new Map<string, Promise<OpenCenter>>();
  return async (account) => {
    const { center } = account;
    if (center !== undefined) {
      const { identityCenterBackend } = await import('../../aws/identity-center/identity-center-backend.ts');
      const known = centers.get(center.instance) ?? openCenterWith(center, role, endpoint, session);
      centers.set(center.instance, known);
      // Not kept where it failed: the next account may find it open.
      known.catch(() => centers.delete(center.instance));
      return identityCenterBackend(await known, { repository: main.repository, account: account.id });
    }
    const { client, clock } = await session({
      id: account.id,
      region: account.region,
      role: roleOf(account, role),
      key: `${role}_role`,
      eager: true,
    });
    return iamBackend({
      client,
      clock,
      repository: main.repository,
      account: account.id,
      partition: account.partition,
      boundary: account.boundary,
      trial: config.trial,
      sleep,
      // As long as an answer may take: of a run that is short, a tenth.
      usePatienceMs: run.deadline.telling.answerMs,
    });
  };
}

/** ARN of the role that a job assumes; `undefined`: the credentials at hand are for that account. */
const roleOf = (
  of: Pick<ReachedAccount, 'granterRole' | 'revokerRole' | 'readerRole'>,
  role: JobRole,
): string | undefined => ({ granter: of.granterRole, revoker: of.revokerRole, reader: of.readerRole })[role];

/** The run's way into its accounts, from the job's own credentials. */
export async function sessionsOf(run: WorkflowRun, config: Pick<Config, 'endpoints'>): Promise<OpenAccount> {
  const { openAccounts } = await import('../../aws/account-sessions.ts');
  return openAccounts({
    identity: { run: Number(run.id), attempt: run.attempt },
    endpoint: endpointFor(run, config),
    ...(run.aws === undefined ? {} : { credentials: run.aws }),
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

type Session = (account: {
  readonly id: ReachedAccount['id'];
  readonly region: string;
  readonly role: string | undefined;
  readonly key?: `${JobRole}_role`;
  readonly eager?: boolean;
}) => Promise<AccountSession>;

/**
 * Identity Center, in the account where it is administered.
 * @param role `undefined`: no role is assumed, and the credentials at hand are for that account.
 */
export async function openCenterWith(
  center: CenterReach,
  role: JobRole | undefined,
  endpoint: ReturnType<typeof endpointFor>,
  session: Session,
): Promise<OpenCenter> {
  const [{ callRate }, { iamCalls }, { identityCenter }, { CALLS_A_SECOND, identityCenterClients }] =
    await Promise.all([
      import('../../aws/call-rate.ts'),
      import('../../aws/iam/iam-calls.ts'),
      import('../../aws/identity-center/identity-center.ts'),
      import('../../aws/identity-center/identity-center-client.ts'),
    ]);
  const { region } = center;
  const { client, clock, credentials } = await session({
    id: center.account,
    region,
    role: role === undefined ? undefined : roleOf(center, role),
    ...(role === undefined ? {} : { key: `${role}_role` as const }),
  });
  const rate = callRate(CALLS_A_SECOND, { now: () => performance.now(), sleep });
  const clients = identityCenterClients({
    region,
    endpoint,
    clock,
    rate,
    ...(credentials === undefined ? {} : { credentials }),
  });
  return identityCenter({ ...clients, clock, settings: center, policies: iamCalls(client), sleep });
}

/** The environment's endpoint counts only if the configuration on the default branch names its host (invariant 8). */
export function endpointFor(
  run: Pick<WorkflowRun, 'endpoints' | 'deadline'>,
  config: Pick<Config, 'endpoints'>,
): Endpoint {
  const url = run.endpoints.aws;
  return {
    url: url !== undefined && endpointNamed(config, 'aws', url) ? url : undefined,
    ignoreEnvironment: true,
    limits: run.deadline.telling,
  };
}
