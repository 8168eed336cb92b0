import type { GrantObject, Revocation } from '../../aws/backend.ts';
import type { Config } from '../../config/config.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { addSeconds, type Instant } from '../../terms/instant.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/**
 * How long a tombstone stays: until the latest end that anything merged of the request can give, extended or not, which is
 * `max_duration` after its first merge. Where GitHub does not say when that was, the end that AWS's name tells bounds it, since no
 * merge comes after it: taking away waits for no answer.
 */
export async function revocationsOf(
  run: Pick<WorkflowRun, 'github'>,
  { max_duration: longest }: Pick<Config, 'max_duration'>,
  objects: readonly Pick<GrantObject, 'issue' | 'part' | 'until'>[],
): Promise<ReadonlyMap<IssueNumber, Revocation>> {
  const numbers = [...new Set(objects.map(({ issue }) => issue))];
  const merges: ReadonlyMap<IssueNumber, Instant> =
    numbers.length === 0
      ? new Map<IssueNumber, Instant>()
      : await mergeTimes(run.github, numbers).catch(() => new Map<IssueNumber, Instant>());
  return new Map(
    objects.map(({ issue, part, until }) => [
      issue,
      { part, until, latest: laterOf(until, addSeconds(merges.get(issue) ?? until, longest)) },
    ]),
  );
}

export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);
