import * as z from 'zod';
import { Sha, type IssueNumber } from '../../terms/brand.ts';
import {
  known,
  unknown,
  type CommitFacts,
  type Read,
  type TreeEntry,
} from '../../approval/approval-facts.ts';
import { firstMerged } from '../../approval/first-merge.ts';
import { attempt, entry, sha } from './facts-answers.ts';
import { accountsQuery } from './facts-queries.ts';
import { noPull, readPull, type PullReading } from './facts-pull.ts';
import type { Reading } from './facts-reading.ts';
import type { RepositoryReading } from './facts-repository.ts';
import {
  history,
  historyOf,
  readRequestFacts,
  type File,
  type Kind,
  type Paths,
  type RequestReading,
} from './facts-request.ts';

/** What is read of one account's files, and of what all accounts of its request share. */
export interface AccountReading {
  readonly request: RequestReading;
  readonly pull: PullReading;
}

/** Three files with their histories are a point and a half of GitHub's budget each; a view may have thirty kilobytes. */
const ACCOUNTS_A_QUERY = 10;
const KINDS: readonly Kind[] = ['request', 'policy', 'review'];

/**
 * The issue and the pull request once, and the files of all its accounts ten accounts a call: what a request for several accounts is proved
 * from.
 * @param all where the files of each are, in the order of the form
 * @returns by the path of the request file
 */
export async function readAccounts(
  reading: Reading,
  repository: RepositoryReading,
  issue: IssueNumber,
  all: readonly Paths[],
  branch: string,
): Promise<ReadonlyMap<string, AccountReading>> {
  const [first, ...others] = all;
  if (first === undefined) return new Map();
  const { head: main } = repository.repository;
  const request = await readRequestFacts(reading, issue, main, first, branch);
  const pull = await readFirstPull(reading, repository, request, first);
  const found = new Map<string, AccountReading>([[first.request, { request, pull }]]);
  const facts = pull.pull.known ? pull.pull.value : undefined;
  const commits = facts?.commits.known === true ? facts.commits.value : [];
  // Only what joins the default branch is compared file by file.
  const joining = commits.some(({ joins }) => joins !== undefined) ? commits.map(({ oid }) => oid) : [];
  for (let at = 0; at < others.length; at += ACCOUNTS_A_QUERY) {
    const part = others.slice(at, at + ACCOUNTS_A_QUERY);
    const files = await readFilesOf(reading, part, { main, head: facts?.head ?? main, joining });
    for (const own of files) {
      const { paths } = own;
      const shared: RequestReading = { ...request, files: own.onMain };
      found.set(paths.request, {
        request: shared,
        pull: await pullOf(reading, repository, shared, paths, pull, own),
      });
    }
  }
  return found;
}

/** Which pull request to read is decided by the same function as in `verify`, which checks it again. */
export async function readFirstPull(
  reading: Reading,
  { repository }: RepositoryReading,
  { files }: RequestReading,
  paths: Paths,
): Promise<PullReading> {
  const { history } = files.request;
  if (!history.known) return noPull(history.why);
  const first = firstMerged(history.value, {
    defaultBranch: repository.defaultBranch,
    repository: repository.id,
  });
  if ('error' in first) return noPull('no merged pull request added the request file');
  return readPull(reading, first.number, first.head, paths);
}

/** The same pull request as the first account's; where an account's files came by another one, that is what is proved, and refused. */
async function pullOf(
  reading: Reading,
  repository: RepositoryReading,
  request: RequestReading,
  paths: Paths,
  shared: PullReading,
  own: FilesOf,
): Promise<PullReading> {
  const { history } = request.files.request;
  const first = history.known
    ? firstMerged(history.value, {
        defaultBranch: repository.repository.defaultBranch,
        repository: repository.repository.id,
      })
    : undefined;
  const pull = shared.pull.known ? shared.pull.value : undefined;
  const number = first !== undefined && 'number' in first ? first.number : undefined;
  if (pull === undefined || pull.number !== number) return readFirstPull(reading, repository, request, paths);
  const { commits } = pull;
  return {
    ...shared,
    onHead: own.onHead,
    pull: known({
      ...pull,
      commits: commits.known
        ? known(commits.value.map((commit): CommitFacts => ({ ...commit, files: own.inCommit(commit.oid) })))
        : commits,
    }),
  };
}

interface FilesOf {
  readonly paths: Paths;
  readonly onMain: Readonly<Record<Kind, File>>;
  readonly onHead: Readonly<Record<Kind, Read<TreeEntry | 'absent'>>>;
  /** Path → object id in a commit that was asked for. */
  readonly inCommit: (commit: Sha) => Readonly<Record<string, Sha>>;
}

const commit = z.record(z.string(), z.unknown()).nullable();
const shape = z.object({ repository: z.looseObject({ main: commit, head: commit }) });
const oid = z
  .object({ oid: sha })
  .nullish()
  .transform((there) => there?.oid);

async function readFilesOf(
  { octokit, owner, repo }: Reading,
  all: readonly Paths[],
  { main, head, joining }: { readonly main: Sha; readonly head: Sha; readonly joining: readonly Sha[] },
): Promise<readonly FilesOf[]> {
  const read = await attempt(async () => {
    const answer = shape.parse(
      await octokit.graphql(accountsQuery(all, joining), { owner, repo, main, head }),
    ).repository;
    return all.map((paths, index): FilesOf => {
      const on = (tree: typeof answer.main, of: Sha, kind: Kind): Read<TreeEntry | 'absent'> =>
        tree === null
          ? unknown(`commit ${of.slice(0, 12)} is gone`)
          : known(entry.parse(tree[`${kind}${index}`]));
      const file = (kind: Kind): File => ({
        path: paths[kind],
        onMain: on(answer.main, main, kind),
        history:
          answer.main === null
            ? unknown(`commit ${main.slice(0, 12)} of the default branch is gone`)
            : historyOf(history.parse(answer.main[`${kind}${index}History`])),
      });
      return {
        paths,
        onMain: ofKinds(file),
        onHead: ofKinds((kind) => on(answer.head, head, kind)),
        inCommit: (of) => {
          const tree = commit.parse(answer[`commit${joining.indexOf(of)}`] ?? null);
          return Object.fromEntries(
            KINDS.flatMap((kind) => {
              const there = tree === null ? undefined : oid.parse(tree[`${kind}${index}`]);
              return there === undefined ? [] : [[paths[kind], there]];
            }),
          );
        },
      };
    });
  });
  if (read.known) return read.value;
  const { why } = read;
  return all.map((paths) => ({
    paths,
    onMain: ofKinds((kind) => ({ path: paths[kind], onMain: unknown(why), history: unknown(why) })),
    onHead: ofKinds(() => unknown(why)),
    inCommit: () => ({}),
  }));
}

const ofKinds = <T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  request: of('request'),
  policy: of('policy'),
  review: of('review'),
});
