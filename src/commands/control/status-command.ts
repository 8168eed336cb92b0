import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { isGiven, STATES } from '../../lifecycle/state.ts';
import { clockTime } from '../../messages/clock-time.ts';
import { formatInstant, monthOf, parseInstant } from '../../terms/instant.ts';
import { shownState } from '../run/shown-state.ts';
import { unchanged, type CommandOutcome } from '../run/slash-command-outcome.ts';
import type { ControlContext } from './control-context.ts';

/** `/status`: how the request stands, in one comment. Said from the label and the ledger: it informs, and proves nothing. */
export async function status({ run, config, ledger }: ControlContext, issue: Issue): Promise<CommandOutcome> {
  const { number, createdAt } = issue;
  const state = shownState(issue) ?? 'requested';
  const lines = [`**${STATES[state].headline}.**`];
  const pulls = await pullRequestsOf(run.github, number);
  const open = pulls.find((pull) => pull.open);
  const merged = pulls.find(({ mergedAt }) => mergedAt !== undefined);
  if (open !== undefined)
    lines.push(`It waits in pull request #${open.number} for the approval of its code owners.`);
  if (merged?.mergedAt !== undefined)
    lines.push(`Pull request #${merged.number} was merged at ${clockTime(merged.mergedAt)}.`);
  if (isGiven(state)) {
    const told = (await ledger.read([{ issue: number, month: monthOf(createdAt) }])).get(number) ?? [];
    const begins = told.findLast(({ kind }) => kind === 'scheduled')?.data['from'];
    const from = parseInstant(String(begins));
    if (from !== undefined && from > run.github.now()) lines.push(`It begins at **${clockTime(from)}**.`);
    const ends = told.flatMap(({ kind, data }) => {
      const until =
        kind === 'granted' || kind === 'scheduled' ? parseInstant(String(data['until'])) : undefined;
      return until === undefined ? [] : [until];
    });
    const until = ends.length === 0 ? undefined : ends.reduce((a, b) => (a > b ? a : b));
    if (until !== undefined)
      lines.push(
        until > run.github.now()
          ? `It ends at **${clockTime(until)}**.`
          : `It ended at ${formatInstant(until)}; the next hourly run tidies it away.`,
      );
  }
  if (config.frozen && !STATES[state].over && !isGiven(state))
    lines.push('Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml.');
  return unchanged(number, lines.join(' '));
}

/** `/help`: what can be written here, and by whom. */
export const help = ({ number }: Issue): CommandOutcome => ({
  reply: [
    'a comment that begins with one of these is carried out:',
    '',
    '| write | who | what it does |',
    '| --- | --- | --- |',
    '| `/answer 1` | the requester | answers the questions of the draft |',
    '| `/revise no s3:DeleteObject` | the requester, people with write access | has it drafted anew, until it is merged |',
    '| `/revise also s3:GetObjectTagging` | the requester | while it is live: proposes what is missing beside it |',
    '| `/shorten 2h` | the requester, people with write access | lowers the duration, until it is merged |',
    '| `/extend 2h` and a reason | the requester | proposes to keep live access for longer; approvers decide |',
    '| `/cancel` | the requester, people with write access | withdraws what is not merged |',
    '| `/retry` | the requester, people with write access | tries again to grant what is merged |',
    '| `/revoke` and a reason | the requester, approvers of the account, `revokers` | takes the access back now |',
    '| `/status` | everybody here | says how the request stands |',
    '',
    'Closing the issue withdraws the request or takes its access back, too.',
  ].join('\n'),
  done: { issue: number, state: 'unchanged', note: 'Said which commands there are.' },
});
