import { branchHead } from '../../github/draft-branch.ts';
import { branchContents, openDrafts } from '../../github/foreign-commits.ts';
import type { Issue } from '../../github/open-issues.ts';
import { readPullRequest } from '../../github/pull-requests.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import type { DraftingContext } from './drafting-context.ts';

/**
 * Open requests whose draft holds commits that are not the bot's. Merged like this they could not be granted, or only by an approval that
 * comes again, and nobody would have said so before the merge; drafting them again replaces those commits.
 * Anybody with write access can have this done as often as they push: it costs a draft, and gives nothing.
 */
export async function requestsPushedTo(context: DraftingContext): Promise<readonly Issue[]> {
  const { run, main, open } = context;
  const { github, event } = run;
  const pull =
    event.kind === 'pull' && event.action === 'synchronize'
      ? await readPullRequest(github, event.pull)
      : undefined;
  const numbers =
    event.kind === 'pull' && event.action === 'synchronize'
      ? pull?.open === true
        ? [pull.issue]
        : []
      : event.kind === 'other' && event.name === 'schedule'
        ? // Their events may be lost.
          (await openDrafts(github, main.branch)).filter(({ foreign }) => foreign).map(({ issue }) => issue)
        : [];
  const found: Issue[] = [];
  for (const number of numbers) {
    const issue = open.find((each) => each.number === number);
    const head = issue && (await branchHead(github, draftBranch(issue.number)));
    if (!issue || head === undefined) continue;
    if ((await branchContents(github, main.head, head)).foreign.length > 0) found.push(issue);
  }
  return found;
}
