import { proposedIdentity, withIdentity } from '../../config/propose-identity.ts';
import { hasStatus } from '../../github/github-client.ts';
import { BranchMoved, commitOnBranch, ensureBranch, readFilesAt } from '../../github/draft-branch.ts';
import type { Actor } from '../../github/open-issues.ts';
import type { DraftingContext } from './drafting-context.ts';

const CONFIGURATION = 'aws-jit.yml';

/**
 * Opens the pull request that adds somebody unknown to `identities`, where a pattern says what they are probably called. It
 * is never merged by this tool, and nothing is granted by it: the security owners, who own the file, decide. Run again, it
 * finds what it did; once it was closed, it is not opened a second time.
 *
 * @returns the pull request's number; `undefined`: no pattern fits, or the name is somebody else's already.
 */
export async function proposeIdentity(context: DraftingContext, who: Actor): Promise<number | undefined> {
  const { run, main, config } = context;
  const { github } = run;
  const proposed = proposedIdentity(config, who.id, who.login);
  const text = proposed && withIdentity(main.configuration ?? '', proposed, config);
  if (proposed === undefined || text === undefined) return undefined;
  // Named for the number: a login that changes hands leads to another branch.
  const branch = `aws-jit-identity/${who.id}`;
  const { octokit, owner, repo } = github;
  const pulls = async () => {
    const { data } = await octokit.rest.pulls.list({
      owner,
      repo,
      state: 'all',
      head: `${owner}:${branch}`,
      per_page: 10,
    });
    return data.filter(({ head, base }) => head.ref === branch && head.repo.id === base.repo.id);
  };
  const before = await pulls();
  const open = before.find(({ state }) => state === 'open');
  if (open) return open.number;
  // Somebody said no, or it was merged and taken out again.
  if (before.length > 0) return undefined;

  const head = await ensureBranch(github, branch, main.head);
  const there = (await readFilesAt(github, head, [CONFIGURATION])).get(CONFIGURATION);
  try {
    if (there !== text) {
      await commitOnBranch(github, branch, head, `Propose who GitHub id ${who.id} is in AWS`, {
        [CONFIGURATION]: text,
      });
    }
  } catch (error) {
    // Another run does the same at this moment.
    if (!(error instanceof BranchMoved)) throw error;
  }
  try {
    const { data } = await octokit.rest.pulls.create({
      owner,
      repo,
      base: main.branch,
      head: branch,
      title: `Identity of GitHub id ${who.id}`,
      body: [
        `**${who.login}** (GitHub id ${who.id}) asked for access, and \`aws-jit.yml\` does not say who that is in AWS.`,
        '',
        'A pattern of `identity_patterns` proposes:',
        '',
        ...(proposed.iamUser === undefined ? [] : [`- IAM user \`${proposed.iamUser}\``]),
        ...(proposed.identityCenterUser === undefined
          ? []
          : [`- Identity Center user \`${proposed.identityCenterUser}\``]),
        '',
        '**Check that this GitHub account belongs to that person before you merge:** it follows from the login alone, and logins change hands. Merging grants nothing yet.',
      ].join('\n'),
      maintainer_can_modify: false,
      request: { retries: 0 },
    });
    return data.number;
  } catch (error) {
    const made = hasStatus(error, 422, 500, 502, 503, 504)
      ? (await pulls()).find(({ state }) => state === 'open')
      : undefined;
    if (made) return made.number;
    if (hasStatus(error, 403)) {
      run.log.warning(
        'The pull request that proposes an identity could not be opened: GitHub does not permit it.',
      );
      return undefined;
    }
    throw error;
  }
}
