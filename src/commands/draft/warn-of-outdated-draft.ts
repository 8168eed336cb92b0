import { announce } from '../../github/comments.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf, setStatus } from '../../github/pull-requests.ts';
import { draftOutdated } from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import type { DraftingContext } from './drafting-context.ts';
import { digestOf } from '../run/request-of-issue.ts';

/**
 * Says on an open pull request that the issue was edited since and that nothing can be drafted from what it says now: merged, it would be
 * refused, and whoever reviews it does not look at the issue. The next draft comes to the same pull request.
 * @param why what became of the edit; follows on "and".
 */
export async function sayOutdated(
  { run, config }: DraftingContext,
  issue: Issue,
  why: string,
): Promise<void> {
  const { github } = run;
  for (const pull of (await pullRequestsOf(github, issue.number)).filter(({ open }) => open)) {
    await setStatus(github, pull.head, {
      context: 'aws-jit/guardrails',
      state: 'failure',
      description: `#${issue.number} was edited since this was drafted. Merging it would grant nothing.`,
    });
    const key = `outdated-${digestOf(issue.body + why).slice(0, 12)}`;
    const words = inTrial(draftOutdated(`#${issue.number}`, why), config.trial);
    await announce(github, issue.number, key, words, pull.number);
  }
}
