import { announce } from '../../github/comments.ts';
import { deleteBranch, readFilesAt } from '../../github/draft-branch.ts';
import { updatePullRequest } from '../../github/pull-requests.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { proposalOver } from '../../messages/supplement-news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { supplementOfBranch } from '../../request/draft-branch-name.ts';
import { readDifference, readExtension } from '../../request/file/request-file.ts';
import { supplementName } from '../../request/supplement.ts';
import { Sha } from '../../terms/brand.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** An open pull request, as far as telling whether it proposes something beside live access goes. */
export interface OpenPull {
  readonly number: number;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number } | null;
  };
  readonly base: { readonly repo: { readonly id: number } };
}

/**
 * Closes proposals of extensions and differences that have become of no effect: merged now, each would be refused, and whoever approves it would waste
 * their time. One that cannot be read stays open.
 * @param open every open request.
 */
export async function closeStaleProposals(
  run: WorkflowRun,
  pulls: readonly OpenPull[],
  open: readonly Issue[],
  filed: readonly FiledRequest[],
  trial: boolean,
): Promise<readonly string[]> {
  const { github } = run;
  const now = github.now();
  const failures: string[] = [];
  for (const { number, head, base } of pulls) {
    const of = supplementOfBranch(head.ref);
    if (of === undefined || head.repo?.id !== base.repo.id) continue;
    try {
      const isOpen = open.some((issue) => issue.number === of.issue);
      const paths = filed
        .filter(({ issue }) => issue === of.issue)
        .map(({ path }) => path.replace(/\.yml$/, `.${supplementName(of.kind, of.number)}.yml`));
      const texts = isOpen ? await readFilesAt(github, Sha.of(head.sha), paths, 'is absent') : undefined;
      const ends = [...(texts?.values() ?? [])].flatMap((text) => {
        const read = of.kind === 'extension' ? readExtension(text ?? '') : readDifference(text ?? '');
        if (!read.ok || read.value.issue !== of.issue) return [];
        return ['extends' in read.value ? read.value.extends : read.value.until];
      });
      const over = !isOpen || (ends.length > 0 && ends.every((end) => end <= now));
      if (!over) continue;
      const words = inTrial(proposalOver(`#${of.issue}`, of.kind, isOpen ? ends[0] : undefined), trial);
      await announce(
        github,
        of.issue,
        `${of.kind}-over-${supplementName(of.kind, of.number)}`,
        words,
        number,
      );
      await deleteBranch(github, head.ref);
      await updatePullRequest(github, number, { state: 'closed' });
    } catch (error) {
      failures.push(`Pull request #${number}: ${String(error)}`);
    }
  }
  return failures;
}
