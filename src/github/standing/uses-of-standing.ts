import * as z from 'zod';
import { known, unknown, type Read } from '../../approval/approval-facts.ts';
import type { EarlierUses } from '../../approval/standing/use-checks.ts';
import { mayName } from '../../request/form/standing-form.ts';
import type { StandingPlace } from '../../request/standing.ts';
import { IssueNumber, type UserId } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { instant } from '../approval-facts/facts-answers.ts';
import type { GitHub } from '../github-client.ts';
import { discussionsAmong } from './discussions.ts';
import { filedSince, lookUp, MOST_PAGES } from './filed-since.ts';

/** Numbers that are not listed: so many are asked for, forty at a time, whether they are discussions. */
const MOST_GAPS = 400;
/** And so many of those that are none, one by one. */
const MOST_LOOKED_UP = 50;

/**
 * The earlier uses of a standing approval, from the issues of the repository: those with a lower number, filed since a time by one of its people, that
 * name it, now or before an edit, open or closed, whatever became of them. A number that is gone, deleted or transferred, counts too, since it may
 * have been one; so does a discussion of one of its people, which may have been made of one: nothing that somebody with write access can do to an
 * issue, a label or the ledger uncounts a use.
 * @param issue the use itself; what has a higher number counts it, and not the other way round.
 * @param brought number of the pull request that brought the standing approval; 0: not known
 */
export async function usesBefore(
  github: GitHub,
  of: StandingPlace,
  people: readonly UserId[],
  issue: IssueNumber,
  since: Instant,
  brought: number,
): Promise<Read<EarlierUses>> {
  try {
    const listed = await filedSince(github, issue, since, brought);
    if (listed === undefined)
      return unknown(`more than ${MOST_PAGES * 100} issues and pull requests were filed since`);
    const there = new Map(listed.filed.map((each) => [each.number, each]));
    const gaps: number[] = [];
    for (let number = listed.floor + 1; number < issue; number += 1)
      if (!there.has(number)) gaps.push(number);
    if (gaps.length > MOST_GAPS)
      return unknown(`${gaps.length} numbers of that time are no issue that is listed`);
    const discussions = await discussionsAmong(github, gaps);
    const others = gaps.filter((number) => !discussions.has(number));
    if (others.length > MOST_LOOKED_UP) return unknown(`${others.length} numbers of that time are gone`);
    const gone: number[] = [];
    for (const number of others) {
      const found = await lookUp(github, number);
      if (found === undefined) gone.push(number);
      else there.set(number, found);
    }
    const isTheirs = (author: number | undefined): boolean => people.some((id) => id === author);
    const theirs = [...there.values()].filter(
      ({ number, author, isPull, createdAt }) =>
        !isPull && number < issue && createdAt >= since && isTheirs(author),
    );
    const naming = theirs.filter(({ body }) => mayName(body, of)).map(({ number }) => number);
    const unnaming = theirs
      .filter(({ body }) => !mayName(body, of))
      .map(({ number }) => IssueNumber.of(number));
    return known({
      issues: ascending([...naming, ...(await onceNamed(github, unnaming, of))]),
      // Of whom GitHub does not tell, anybody may have been the author.
      discussions: ascending(
        [...discussions].flatMap(([number, { author }]) =>
          author === undefined || isTheirs(author) ? [number] : [],
        ),
      ),
      gone: ascending(gone),
    });
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}

const ascending = (numbers: readonly number[]): readonly IssueNumber[] =>
  [...numbers].sort((a, b) => a - b).map((number) => IssueNumber.of(number));

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
