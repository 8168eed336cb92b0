import type { Config } from '../../config/config.ts';
import { announceToMany, hasKey } from '../../github/comments.ts';
import { issuesNow } from '../../github/batches/issues-now.ts';
import { ledgerEvent, type Ledger } from '../../github/ledger-branch.ts';
import { yourTurn } from '../../messages/your-turn.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { addSeconds, formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { formatDuration } from '../../terms/duration.ts';
import { record } from '../tell/tell.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { Due } from './due-requests.ts';

const KEY = 'turn';
const AT_ONCE = 20;
/** GitHub's secondary limit: 80 comments a minute. */
const PAUSE_MS = 15_000;
const HOUR = (60 * 60) as Seconds;

/**
 * More is due than a run has calls or time for: those who wait are told when their turn comes, once. Twenty a call, since there may be
 * hundreds.
 * @param waiting what comes first comes first
 * @param done how many this run has settled: the next will do about as many
 */
export async function tellTurns(
  run: WorkflowRun,
  config: Pick<Config, 'trial'>,
  ledger: Ledger,
  waiting: readonly Due[],
  done: number,
): Promise<void> {
  const { github } = run;
  const now = github.now();
  const turnOf = (index: number): Instant =>
    addSeconds(now, (Math.ceil((index + 1) / Math.max(done, 1)) * HOUR) as Seconds);
  for (let at = 0; at < waiting.length; at += AT_ONCE) {
    const part = waiting.slice(at, at + AT_ONCE);
    const issues = await issuesNow(
      github,
      part.map(({ issue }) => issue.number),
    );
    const bodies = part.flatMap(({ issue: { number }, ends }, index) => {
      const there = issues.get(number);
      if (there?.issue.open !== true || there.said === undefined) return [];
      if (there.said.comments.some(({ body }) => hasKey(body, number, KEY))) return [];
      const who = there.issue.author?.login ?? 'ghost';
      const words = yourTurn(who, at + index, turnOf(at + index), ends);
      return [{ node: there.node, issue: number, key: KEY, body: inTrial(words, config.trial), there }];
    });
    if (bodies.length === 0) continue;
    await announceToMany(github, bodies);
    for (const { issue, there } of bodies) {
      const data = { codes: ['turn'], created: formatInstant(there.issue.createdAt) };
      const event = ledgerEvent('approved', KEY, issue, github.now(), run.id, data);
      record(run, ledger, there.issue, event, undefined);
    }
    if (at + AT_ONCE < waiting.length) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await ledger.commit();
  run.log.info(
    `${waiting.length} more are due; about ${formatDuration(HOUR)} for each ${Math.max(done, 1)} of them.`,
  );
}
