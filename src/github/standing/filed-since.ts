import * as z from 'zod';
import { IssueNumber } from '../../terms/brand.ts';
import { parseInstant, type Instant } from '../../terms/instant.ts';
import { hasStatus, type GitHub } from '../github-client.ts';
import { partly } from './partly-answered.ts';

/** Pages of a hundred that are read at most: as many issues and pull requests as nobody files in a month who is not attacking. */
export const MOST_PAGES = 30;

export interface Filed {
  readonly number: number;
  readonly createdAt: Instant;
  readonly author: number | undefined;
  readonly body: string;
  readonly isPull: boolean;
}

export interface FiledSince {
  /** With a lower number than the use. */
  readonly filed: readonly Filed[];
  /** Whatever has this number or a lower one was here before: nothing of it is looked for. */
  readonly floor: number;
}

/**
 * What was filed since, from the list, and where what is missing from it has to be looked for. What was transferred away, the newest of all
 * included, leaves no trace in a list, so the search begins at a number that is proved to be older, and never at one that is merely the lowest listed.
 * @param brought number of the pull request that brought the standing approval: a use is filed after its merge
 * @returns `undefined`: too much to be read
 */
export async function filedSince(
  github: GitHub,
  issue: IssueNumber,
  since: Instant,
  brought: number,
): Promise<FiledSince | undefined> {
  const { octokit, owner, repo } = github;
  const found: Filed[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: 100,
      page,
    });
    found.push(...data.map(filedOf));
    const all = data.length < 100;
    const last = found.at(-1);
    if (!all && last !== undefined && last.createdAt >= since) continue;
    const before = found.filter(
      ({ number, createdAt }) => number > brought && number < issue && createdAt < since,
    );
    const floor = await newestHere(github, before);
    if (floor !== undefined || all || before.length === 0)
      return {
        filed: found.filter(({ number, createdAt }) => number < issue && createdAt >= since),
        floor: floor ?? brought,
      };
  }
  return undefined;
}

const CANDIDATES = 40;

/**
 * The highest number among these that was given here when its creation says. An issue that was transferred here has an old creation and a new
 * number, so that what was filed between would not be looked for.
 */
async function newestHere(github: GitHub, before: readonly Filed[]): Promise<number | undefined> {
  const highest = [...before].sort((a, b) => b.number - a.number).slice(0, CANDIDATES);
  // Pull requests cannot be transferred.
  const pull = highest.findIndex(({ isPull }) => isPull);
  const issues = highest.slice(0, pull < 0 ? undefined : pull);
  const numbers = issues.map(({ number }) => number);
  const here = numbers.length === 0 ? undefined : await firstNotTransferred(github, numbers);
  return here ?? highest[pull]?.number;
}

const transfers = z.object({
  repository: z.record(
    z.string(),
    z.object({ timelineItems: z.object({ nodes: z.array(z.unknown()) }) }).nullish(),
  ),
});

async function firstNotTransferred(github: GitHub, numbers: readonly number[]): Promise<number | undefined> {
  const answer = await partly(
    github,
    `query Transfers($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers
      .map(
        (number) =>
          `i${number}: issue(number: ${number}) { timelineItems(itemTypes: [TRANSFERRED_EVENT], first: 1) { nodes { __typename } } }`,
      )
      .join('\n    ')}
  }
}`,
  );
  const { repository } = transfers.parse(answer);
  return numbers.find((number) => repository[`i${number}`]?.timelineItems.nodes.length === 0);
}

interface Raw {
  readonly number: number;
  readonly created_at: string;
  readonly user?: { readonly id: number } | null | undefined;
  readonly body?: string | null | undefined;
  readonly pull_request?: unknown;
}

function filedOf({ number, created_at, user, body, pull_request }: Raw): Filed {
  const createdAt = parseInstant(created_at);
  if (createdAt === undefined) throw new Error(`#${number} has an unreadable creation time.`);
  return { number, createdAt, author: user?.id, body: body ?? '', isPull: Boolean(pull_request) };
}

/** A number that was not listed: not yet shown in lists; or moved away or deleted, which leaves nothing of it (`undefined`). */
export async function lookUp({ octokit, owner, repo }: GitHub, number: number): Promise<Filed | undefined> {
  try {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
    // A transferred issue is answered with a redirect, which octokit follows to another repository.
    const home = `/repos/${owner}/${repo}`.toLowerCase();
    return new URL(data.repository_url).pathname.toLowerCase().endsWith(home) ? filedOf(data) : undefined;
  } catch (error) {
    if (hasStatus(error, 301, 404, 410)) return undefined;
    throw error;
  }
}
