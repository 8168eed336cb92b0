import type { Example } from '../sandbox/example.ts';
import { cronsOf, lastDue } from '../sandbox/workflow-triggers.ts';
import { instantOfMillis, type Instant } from '../src/terms/instant.ts';
import type { ActionRuns } from './action-runs.ts';
import { endsAhead } from './principals.ts';

export type Until = 'hour' | 'end' | 'tomorrow';
const HOUR = 3600;
const DAY = 24 * HOUR;
const MORNING = 9 * HOUR;

/**
 * Lets time pass. Of each schedule the last run that was due meanwhile is started, at its time: GitHub drops runs too, and
 * each does all that is due. To the end of some access nothing is started at all, so that one sees who ends it.
 *
 * @param down GitHub is: then nothing starts.
 * @returns what happened, for the person who waits
 */
export async function letPass(
  example: Example,
  runs: ActionRuns,
  until: Until,
  down: boolean,
): Promise<string> {
  const { clock } = example;
  const from = clock.now();
  if (until === 'end') {
    const [end] = endsAhead(example);
    if (end === undefined) return 'Nothing is attached that would end: time stands still.';
    clock.set(at(end));
    return 'The end has come. Nothing of ours has run since: AWS itself refuses from now on.';
  }
  const to = at(until === 'hour' ? from + HOUR : from - (from % DAY) + DAY + MORNING);
  const due = down
    ? []
    : runs
        .workflows()
        .flatMap(({ on }) => cronsOf(on))
        .flatMap((cron) => {
          const when = lastDue(cron, from, to);
          return when === undefined ? [] : [{ cron, when }];
        })
        .sort((a, b) => a.when - b.when);
  for (const { cron, when } of due) {
    clock.set(when);
    runs.happened({ name: 'schedule', cron });
    // A job takes its time from the services: the clock stands until it is done.
    await runs.idle();
  }
  clock.set(to);
  return down
    ? 'GitHub is down: no schedule has run meanwhile.'
    : due.length === 1
      ? 'One schedule has run meanwhile.'
      : `${due.length} schedules have run meanwhile.`;
}

const at = (seconds: number): Instant => instantOfMillis(seconds * 1000);
