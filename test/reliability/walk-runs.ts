import type { Command } from '../../sandbox/example.ts';
import type { Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { SCHEDULE } from './stories.ts';
import { reached, type Event, type Walk } from './walk-model.ts';
import { withBucket } from './walk-writers.ts';

/** Runs of a walk: lost, doubled, killed or met by faults; and an hour in which nothing is in the way. */
export const HOURLY_JOBS: readonly Command[] = ['sweep', 'revoke', 'grant', 'close', 'draft'];

/** Calls that GITHUB_TOKEN has in an hour. */
const AN_HOUR = 1_000;

/** Some jobs of an hour: one is lost, one runs twice, one is killed, one meets a fault. */
export const someRuns: Event = async ({ walk }) => {
  for (const command of HOURLY_JOBS) if (walk.random.chance(0.7)) await run(walk, command, SCHEDULE);
};

/** Each day, of what is live and of what begins later. */
export const watch: Event = ({ walk }) => run(walk, 'watch', { name: 'schedule', cron: '47 4 * * *' });

export async function run(
  walk: Walk,
  command: Command,
  event: Parameters<Company['run']>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { acme, random, log } = walk;
  const how = random.weighted([
    ['whole', 6],
    ['killed', 2],
    ['unanswered', 1],
    ['refused', 1],
    ['doubled', 1],
  ] as const);
  const bucketFails = walk.bucketFails > 0;
  const met = withBucket(walk);
  log.push(`  ${command}: ${how}${bucketFails ? ', the bucket fails' : ''}`);
  reached(walk, `run ${how}`);
  if (how === 'killed' || how === 'unanswered')
    await interrupted(acme, command, event, random.below(12), how, { inputs });
  else if (how === 'refused') {
    acme.faults.order({
      service: random.pick(['github', 'aws'] as const),
      after: random.below(25),
      times: 1 + random.below(4),
      then: { status: 503, body: '' },
    });
    await acme.run(command, event, { inputs });
  } else if (how === 'doubled')
    await Promise.all([acme.run(command, event, { inputs }), acme.run(command, event, { inputs })]);
  else await acme.run(command, event, { inputs });
  met();
  acme.faults.clear();
}

/** Every job once, as an hour brings them, and nothing in the way. */
export async function quietHour(walk: Walk): Promise<void> {
  const { acme, log } = walk;
  walk.bucketFails = 0;
  // Dozens of runs may have come before within an hour of the clock. What is short of calls is told and tried in another search.
  for (const resource of ['core', 'graphql'] as const)
    acme.github.setRateLimit('github-actions[bot]', resource, AN_HOUR);
  log.push('quiet hour');
  acme.faults.clear();
  for (const command of HOURLY_JOBS) await acme.run(command, SCHEDULE);
}
