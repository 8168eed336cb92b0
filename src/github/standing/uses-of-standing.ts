import * as z from 'zod';
import { known, unknown, type Read } from '../../approval/approval-facts.ts';
import { mayName } from '../../request/form/standing-form.ts';
import type { StandingPlace } from '../../request/standing.ts';
import { IssueNumber, type UserId } from '../../terms/brand.ts';
import { parseInstant, type Instant } from '../../terms/instant.ts';
import { instant } from '../approval-facts/facts-answers.ts';
import { hasStatus, type GitHub } from '../github-client.ts';

/** Pages of a hundred that are read at most: as many issues and pull requests as nobody files in a month who is not attacking. */
const MOST_PAGES = 30;
/** Numbers without an issue that are asked for one by one. */
const MOST_GAPS = 50;

interface Filed {
  readonly number: number;
  readonly createdAt: Instant;
  readonly author: number | undefined;
  readonly body: string;
  readonly isPull: boolean;
}

/**
 * The earlier uses of a standing approval, from the issues of the repository: those with a lower number, filed since a time by one of its people, that
 * name it, now or before an edit, open or closed, whatever became of them. An issue that was deleted, transferred or made a discussion counts
 * too, since it may have been one: nothing that somebody with write access can do to an issue, a label or the ledger uncounts a use.
 * @param issue the use itself; what has a higher number counts it, and not the other way round.
 */
export async function usesBefore(
  github: GitHub,
  of: StandingPlace,
  people: readonly UserId[],
  issue: IssueNumber,
  since: Instant,
): Promise<Read<readonly IssueNumber[]>> {
  try {
    const listed = await filedSince(github, issue, since);
    if (listed === undefined)
      return unknown(`more than ${MOST_PAGES * 100} issues and pull requests were filed since`);
    const there = new Map(listed.map((each) => [each.number, each]));
    const lowest = Math.min(issue, ...there.keys());
    const gaps: number[] = [];
    for (let number = lowest + 1; number < issue; number += 1) if (!there.has(number)) gaps.push(number);
    if (gaps.length > MOST_GAPS) return unknown(`${gaps.length} issues of that time are gone`);
    const uses: number[] = [];
    for (const number of gaps) {
      const found = await lookUp(github, number);
      if (found === undefined) uses.push(number);
      else there.set(number, found);
    }
    const theirs = [...there.values()].filter(
      ({ number, author, isPull, createdAt }) =>
        !isPull && number < issue && createdAt >= since && people.some((id) => id === author),
    );
    uses.push(...theirs.filter(({ body }) => mayName(body, of)).map(({ number }) => number));
    const others = theirs
      .filter(({ body }) => !mayName(body, of))
      .map(({ number }) => IssueNumber.of(number));
    uses.push(...(await onceNamed(github, others, of)));
    return known(uses.sort((a, b) => a - b).map((number) => IssueNumber.of(number)));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}

/** Everything with a lower number that was filed since; `undefined`: too much to be read. */
async function filedSince(
  { octokit, owner, repo }: GitHub,
  issue: IssueNumber,
  since: Instant,
): Promise<readonly Filed[] | undefined> {
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
    for (const raw of data) found.push(filedOf(raw));
    const last = found.at(-1);
    if (data.length < 100 || last === undefined || last.createdAt < since)
      return found.filter(({ number, createdAt }) => number < issue && createdAt >= since);
  }
  return undefined;
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

/** A number that was not listed: not yet shown in lists; or moved away, deleted or made a discussion, which leaves nothing of it (`undefined`). */
async function lookUp({ octokit, owner, repo }: GitHub, number: number): Promise<Filed | undefined> {
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

/** Of issues that do not name it now: those that may have, before an edit. What GitHub does not show of an edit may have been anything. */
async function onceNamed(
  { octokit, owner, repo }: GitHub,
  issues: readonly IssueNumber[],
  of: StandingPlace,
): Promise<readonly number[]> {
  const found: number[] = [];
  for (let at = 0; at < issues.length; at += ISSUES_A_QUERY) {
    const part = issues.slice(at, at + ISSUES_A_QUERY);
    const answer = edits.parse(await octokit.graphql(query(part), { owner, repo })).repository;
    for (const number of part) {
      const { lastEditedAt, userContentEdits: list } = answer[`i${number}`] ?? {};
      if (lastEditedAt == null && (list == null || list.nodes.length === 0)) continue;
      const shown = list?.pageInfo.hasNextPage === false ? list.nodes : [];
      const texts = shown.map(({ diff }) => diff);
      if (texts.length === 0 || texts.some((text) => text == null || mayName(text, of))) found.push(number);
    }
  }
  return found;
}

const ISSUES_A_QUERY = 40;
const edits = z.object({
  repository: z.record(
    z.string(),
    z
      .object({
        lastEditedAt: instant.nullish(),
        userContentEdits: z
          .object({
            pageInfo: z.object({ hasNextPage: z.boolean() }),
            nodes: z.array(z.object({ diff: z.string().nullish() })),
          })
          .nullish(),
      })
      .nullish(),
  ),
});

const query = (
  numbers: readonly IssueNumber[],
): string => `query EditsOfIssues($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number) => `i${number}: issue(number: ${number}) { ...Edits }`).join('\n    ')}
  }
}
fragment Edits on Issue {
  lastEditedAt
  userContentEdits(first: 20) { pageInfo { hasNextPage } nodes { diff } }
}`;
