import type { GitHub } from '../../github/github-client.ts';
import { issueOf, openIssuesOf, type Actor, type Issue } from '../../github/open-issues.ts';
import { FORM_TITLE } from '../../request/form/issue-form.ts';
import type { Instant } from '../../terms/instant.ts';
import { isUnanswered } from '../signed-in/failed-call.ts';

/** Whether the request is filed is not known. */
export class PerhapsFiled extends Error {
  constructor(cause: unknown) {
    super(
      'GitHub did not say whether it took the request. Look whether it is there before you file it again: aws-jit status',
      { cause },
    );
    this.name = 'PerhapsFiled';
  }
}

/**
 * Opens the issue as the person whose token it is. Not repeated blindly: where GitHub does not say whether it took it, it is looked for.
 * @param since no issue of this is older, by GitHub's clock
 * @throws PerhapsFiled; what GitHub refuses as octokit says it
 */
export async function fileForm(github: GitHub, body: string, me: Actor, since: Instant): Promise<Issue> {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.issues.create({
      owner,
      repo,
      title: FORM_TITLE,
      body,
      request: { retries: 0 },
    });
    return issueOf(data);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const filed = await filedSince(github, body, me, since).catch(() => undefined);
    if (filed !== undefined) return filed;
    throw new PerhapsFiled(error);
  }
}

const filedSince = async (
  github: GitHub,
  body: string,
  { login, id }: Actor,
  since: Instant,
): Promise<Issue | undefined> =>
  (await openIssuesOf(github, login)).find(
    (issue) => issue.author?.id === id && issue.createdAt >= since && issue.body === body,
  );
