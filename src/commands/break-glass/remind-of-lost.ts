import type { Config } from '../../config/config.ts';
import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { recordLost } from '../../messages/reviewing/record-view.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { placeOfRecord } from '../../request/file/record-file.ts';
import { standingText, USE_WITHIN, useWindow, type StandingPlace } from '../../request/standing.ts';
import type { IssueNumber, UserId } from '../../terms/brand.ts';
import { earlier, parseInstant, type Instant } from '../../terms/instant.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { everyRecordOf } from './keep-record.ts';
import { breakGlassFiles } from './record-of-use.ts';
import { remindersDue } from './reminders-due.ts';
import { sayOnRecord } from './say-on-record.ts';
import { whomToTell } from './whom-to-tell.ts';

/** Pull requests of one record whose files are read, the oldest first: the bot made that. */
const MOST_READ = 5;

interface Named extends StandingPlace {
  readonly people: readonly UserId[];
  readonly approved: readonly string[];
}

/**
 * Reminds of a use of break glass whose words are gone, as of one that can be signed off: whoever filed it can edit its issue and delete what it said first, and must
 * not silence the reminder by that. Whom to mention its pull requests of record say by the path of their file, as long as that names a break glass; whoever may write
 * can push another there, and where none is named, it is everybody who may approve one.
 * @param why what it was cannot be told, a whole sentence
 */
export async function remindOfLost(
  run: WorkflowRun,
  { main, config, reader }: { main: MainBranch; config: Config; reader: ApprovalReader },
  issue: IssueNumber,
  why: string,
): Promise<void> {
  const { github } = run;
  const pulls = await everyRecordOf(github, issue);
  const [oldest] = pulls;
  if (oldest === undefined) return;
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: oldest.number });
  // The record is there before anything is given. When, GitHub says, and nobody who pushes.
  const recorded = parseInstant(data.created_at) ?? github.now();
  const { until } = useWindow(recorded, config.break_glass.max_duration);
  const due = remindersDue(until, github.now());
  if (due === 0) return;
  const places = await placesOf(github, reader, config, issue, pulls.slice(0, MOST_READ));
  const mentions = new Set<string>();
  for (const place of places)
    for (const each of await whomToTell(github, reader.codeowners, config, place, place.approved))
      mentions.add(each);
  const on = (pulls.findLast(({ open }) => open) ?? pulls.at(-1))?.number;
  const slack = await remindSlack(run, config, main, places, {
    issue,
    filed: earlier(recorded, USE_WITHIN),
    until,
    due,
    record: on,
  });
  for (const each of slack) run.log.warning(`#${issue}: Slack was not reminded of it. ${each}`);
  const words = recordLost([...mentions].join(' '), issue, until, why);
  await sayOnRecord(github, issue, `lost-${due}`, inTrial(words, config.trial), on);
}

async function placesOf(
  github: GitHub,
  reader: ApprovalReader,
  config: Config,
  issue: IssueNumber,
  pulls: readonly { readonly number: number }[],
): Promise<readonly Named[]> {
  const { octokit, owner, repo } = github;
  const found = new Map<string, Named>();
  for (const { number } of pulls) {
    const { data } = await octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: 100 });
    for (const { filename } of data) {
      const place = placeOfRecord(filename, issue);
      if (place === undefined || found.has(standingText(place))) continue;
      const named = await namedBy(reader, place, issue);
      if (named !== undefined) found.set(standingText(place), named);
    }
  }
  if (found.size > 0) return [...found.values()];
  return [...config.accounts.keys()].map((account) => ({
    account,
    name: 'break-glass',
    people: [],
    approved: [],
  }));
}

/** @returns `undefined`: it is no break glass. What cannot be read may be one. */
async function namedBy(
  reader: ApprovalReader,
  place: StandingPlace,
  issue: IssueNumber,
): Promise<Named | undefined> {
  try {
    const files = await breakGlassFiles(reader, place, { number: issue });
    return files && { ...place, people: files.standing.people, approved: files.approved };
  } catch {
    return { ...place, people: [], approved: [] };
  }
}

/** Slack's client is loaded for this alone. @returns why it was not told */
async function remindSlack(
  run: WorkflowRun,
  config: Config,
  { repository }: MainBranch,
  places: readonly Named[],
  of: { issue: IssueNumber; filed: Instant; until: Instant; due: number; record: number | undefined },
): Promise<readonly string[]> {
  const { remindChannel } = await import('./remind-channel.ts');
  const silent: string[] = [];
  for (const { people, ...place } of places) {
    const why = await remindChannel(run, config, { ...of, repository, of: place, people, lost: true });
    if (why !== undefined) silent.push(why);
  }
  return silent;
}
