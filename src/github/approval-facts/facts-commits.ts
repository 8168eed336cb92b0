import * as z from 'zod';
import { UserId, type Sha } from '../../terms/brand.ts';
import {
  known,
  unknown,
  type CommitFacts,
  type JoinFacts,
  type OwnersOids,
  type Read,
} from '../../approval/approval-facts.ts';
import { attempt, id, page, sha, whole } from './facts-answers.ts';
import type { Reading } from './facts-reading.ts';
import { mapRead, type Paths } from './facts-request.ts';

const gitActor = z.object({
  name: z.string().nullish(),
  email: z.string().nullish(),
  user: z.object({ databaseId: id.nullish(), login: z.string() }).nullish(),
});
const object = z
  .object({ oid: sha })
  .nullish()
  .transform((found) => found?.oid);
const owners = { owners0: object, owners1: object, owners2: object };

/** The commits of a pull request, as `PULL_QUERY` asks for them. */
export const commits = page(
  z.object({
    commit: z.object({
      oid: sha,
      signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullish(),
      request: object,
      policy: object,
      review: object,
      ...owners,
      parents: page(z.object({ oid: sha, ...owners })),
      authors: page(gitActor),
    }),
  }),
);
type Answer = z.output<typeof commits>['nodes'][number]['commit'];

/** "Update branch" is pressed once or twice; each costs two calls. */
const MOST_JOINS = 4;

/** @param firstParent the default branch just before the merge; `undefined`: not merged. */
export async function readCommits(
  reading: Reading,
  answer: z.output<typeof commits>,
  firstParent: Sha | undefined,
  paths: Paths,
): Promise<Read<readonly CommitFacts[]>> {
  const all = whole(answer, 'commits');
  if (!all.known) return all;
  const joins = new Map<Sha, Read<JoinFacts>>();
  for (const { commit } of all.value) {
    const [, second] = commit.parents.nodes;
    if (!second) continue;
    joins.set(
      commit.oid,
      firstParent === undefined
        ? unknown('it is not merged')
        : joins.size >= MOST_JOINS
          ? unknown(`there are more than ${MOST_JOINS} merges`)
          : await attempt(() => readJoin(reading, second.oid, commit.oid, firstParent)),
    );
  }
  return known(all.value.map(({ commit }) => commitFacts(commit, joins.get(commit.oid), paths)));
}

/** `41898282+github-actions[bot]@users.noreply.github.com`: the address that GitHub itself writes for an account. */
const NOREPLY = /^(\d{1,15})\+[^@\s]+@users\.noreply\./;

/** GitHub shows a bot as a user here. Nobody else's login holds brackets. */
const BOT = /\[bot\](?:@|$)/i;

const oids = ({ owners0, owners1, owners2 }: z.output<z.ZodObject<typeof owners>>): OwnersOids => [
  owners0,
  owners1,
  owners2,
];

function commitFacts(commit: Answer, joins: Read<JoinFacts> | undefined, paths: Paths): CommitFacts {
  const { oid, signature, authors, parents } = commit;
  return {
    oid,
    signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
    authors: mapRead(whole(authors, 'authors'), ({ name, email, user }) => {
      // GraphQL links addresses to users; for a bot it may show nobody. Its own address then tells the id, which is
      // as good as the signature: `verify` asks for both.
      const number = user ? user.databaseId : Number(NOREPLY.exec(email ?? '')?.[1]);
      return {
        id: number != null && UserId.is(number) ? UserId.of(number) : undefined,
        login: user?.login ?? name ?? 'unknown',
        person: user != null && ![user.login, email ?? ''].some((text) => BOT.test(text)),
      };
    }),
    parents: mapRead(whole(parents, 'parents'), (parent) => ({ oid: parent.oid, owners: oids(parent) })),
    owners: oids(commit),
    files: Object.fromEntries(
      (['request', 'policy', 'review'] as const).flatMap((kind) => {
        const there = commit[kind];
        return there === undefined ? [] : [[paths[kind], there]];
      }),
    ),
    joins,
  };
}

const comparison = z.object({
  status: z.enum(['ahead', 'behind', 'identical', 'diverged']),
  files: z.array(z.object({ filename: z.string(), status: z.string(), sha })).optional(),
});

/** GitHub lists 300 changed files of a comparison at most; ours has three. */
const MOST_FILES = 300;

/**
 * A commit and its parent compare as one diff, since the parent is their merge base.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
async function readJoin(
  { octokit, owner, repo }: Reading,
  second: Sha,
  commit: Sha,
  firstParent: Sha,
): Promise<JoinFacts> {
  const compare = async (base: Sha, head: Sha) => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1,
    });
    return comparison.parse(data);
  };
  const [joined, reached] = [await compare(second, commit), await compare(second, firstParent)];
  if (joined.status !== 'ahead' || joined.files === undefined || joined.files.length >= MOST_FILES)
    throw new Error('GitHub gave no complete list of what it changes');
  return {
    changes: joined.files.map(({ filename, status, sha: oid }) => ({ path: filename, change: status, oid })),
    secondWasOnBase: reached.status === 'ahead' || reached.status === 'identical',
  };
}
