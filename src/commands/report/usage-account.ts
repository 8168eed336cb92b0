import type { ConfiguredAccount } from '../../config/lookups.ts';
import type { Config } from '../../config/config.ts';
import { endpointFor, sessionsOf } from '../run/each-account.ts';
import { GLOBAL_REGION, type UsageAccount } from './grant-calls.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens accounts for reading what was used, with their reading roles. The AWS SDK is loaded here. */
export async function usageOpener(
  run: WorkflowRun,
  config: Config,
): Promise<(account: ConfiguredAccount, pages: number) => Promise<UsageAccount>> {
  const [session, { callRate }, cloudtrail, { lastAccesses }] = await Promise.all([
    sessionsOf(run, config),
    import('../../aws/call-rate.ts'),
    import('../../aws/cloudtrail.ts'),
    import('../../aws/iam/service-last-accessed.ts'),
  ]);
  const endpoint = endpointFor(run, config);
  return async (account, pages) => {
    const { id, region, readerRole } = account;
    const { client, clock, credentials } = await session({
      id,
      region,
      role: readerRole,
      key: 'reader_role',
    });
    const budget = { left: pages };
    const trails = new Map<string, ReturnType<typeof cloudtrail.trail>>();
    return {
      globalRegion: GLOBAL_REGION[account.partition] ?? region,
      now() {
        // Opening the session was a call already.
        if (clock.last === undefined) throw new Error('AWS answered without a Date header.');
        return clock.last;
      },
      trail(at) {
        const known = trails.get(at);
        if (known !== undefined) return known;
        const rate = callRate(cloudtrail.LOOKUPS_A_SECOND, { now: () => Date.now(), sleep });
        const opened = cloudtrail.cloudTrailClient({
          region: at,
          endpoint,
          ...(credentials === undefined ? {} : { credentials }),
        });
        const made = cloudtrail.trail(opened, rate, budget);
        trails.set(at, made);
        return made;
      },
      lastAccesses: (arn) => lastAccesses(client, arn, sleep),
    };
  };
}
