// src/github/approval-facts/: gathers from GitHub what `approval` judges.
import type { IssueNumber, Sha, UserId } from '../../terms/brand.ts';
import { ownerText } from '../../approval/codeowners.ts';
import { known, type Account, type ApprovalFacts, type Read } from '../../approval/approval-facts.ts';
import { fileAsIfMerged, pullAsIfMerged, type Merging } from '../../approval/as-if-merged.ts';
import { readFiled } from '../../approval/filed-files.ts';
import { draftBranch, supplementBranch } from '../../request/draft-branch-name.ts';
import type { StandingPaths } from '../../request/file/standing-file.ts';
import { readDifference, readExtension, supplementPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import type { SupplementKind } from '../../request/supplement.ts';
import { readComments } from './facts-comments.ts';
import { ownersNamed, People } from './facts-people.ts';
import { readAccounts, readFirstPull, type AccountReading } from './facts-of-accounts.ts';
import { readPull, type PullRead, type PullReading } from './facts-pull.ts';
import type { Reading } from './facts-reading.ts';
import { readRepository, type RepositoryReading } from './facts-repository.ts';
import { readRequestFacts, type Paths } from './facts-request.ts';

/** Reads the facts that `verify` judges. What all requests of a run share is read once. */
export interface ApprovalReader extends RepositoryReading {
  /**
   * Everything about one request. Never throws for what GitHub does not answer: such a fact says why it is not known.
   * @param paths the canonical paths of the request that the issue and the configuration give.
   * @param all of a request for several accounts those of each, in the form's order: what they share is read once, and lasts a minute.
   */
  factsFor(issue: IssueNumber, paths: Paths, all?: readonly Paths[]): Promise<ApprovalFacts>;
  /** The same of a pull request that is open, as if somebody had approved and merged it: for whoever is about to. */
  factsIfMerged(issue: IssueNumber, paths: Paths, merging: Merging): Promise<ApprovalFacts>;
  /**
   * The same about an extension or a difference of a request: its own files, its pull request, and the comment that it rests on.
   * @param of the paths of what it stands beside, whose owners approve it.
   */
  supplementFacts(
    request: Pick<Request, 'account' | 'createdAt' | 'issue'>,
    kind: SupplementKind,
    which: number,
    of: Paths,
  ): Promise<ApprovalFacts>;
  /** The same about a standing approval, and the issue that uses it. */
  standingFacts(issue: IssueNumber, paths: StandingPaths): Promise<ApprovalFacts>;
  /**
   * The same about the pull request of record of a use, whatever became of it, and the people who may sign it off.
   * @param paths of the standing approval that was used, whose owners may.
   */
  recordFacts(issue: IssueNumber, paths: StandingPaths, of: RecordPull): Promise<ApprovalFacts>;
}

/**
 * Begins a run: the default branch's head, its configuration, owners and rules. Everything is read at that head.
 * @throws if the repository or its default branch cannot be read.
 */
export async function approvalReader(reading: Reading): Promise<ApprovalReader> {
  const shared = await readRepository(reading);
  const people = new People(reading);
  const request = (issue: IssueNumber): WhatIsFiled => ({
    branch: draftBranch(issue),
    ownsBeside: [],
    comments: (files) => {
      const filed = readFiled({ files }).request;
      return filed?.ok === true ? (filed.value.remarks ?? []) : [];
    },
  });
  const of = new Map<IssueNumber, Together>();
  const together = (issue: IssueNumber, all: readonly Paths[], branch: string): Together => {
    const before = of.get(issue);
    if (before !== undefined && performance.now() - before.since < LASTS_MS) return before;
    const read = readAccounts(reading, shared, issue, all, branch);
    const begun: Together = { since: performance.now(), read, comments: new Map() };
    of.set(issue, begun);
    return begun;
  };
  return {
    ...shared,
    factsFor: async (issue, paths, all = [paths]) => {
      const what = request(issue);
      if (all.length < 2) return readFacts(reading, shared, people, issue, paths, what);
      const { read, comments } = together(issue, all, what.branch);
      const given = (await read).get(paths.request);
      return readFacts(reading, shared, people, issue, paths, { ...what, given, seen: comments });
    },
    factsIfMerged: (issue, paths, merging) =>
      readFacts(reading, shared, people, issue, paths, request(issue), merging),
    supplementFacts: (of, kind, which, ownsBeside) => {
      const { own, policy, review } = supplementPaths(of, kind, which);
      return readFacts(
        reading,
        shared,
        people,
        of.issue,
        { request: own, policy: policy ?? review, review },
        {
          branch: supplementBranch(of.issue, kind, which),
          ownsBeside: Object.values(ownsBeside),
          comments: ({ request: { onMain } }) => {
            const entry = onMain.known && onMain.value !== 'absent' ? onMain.value.text : undefined;
            const text = entry?.known === true ? entry.value : '';
            const read = kind === 'extension' ? readExtension(text) : readDifference(text);
            return read.ok ? [read.value] : [];
          },
        },
      );
    },
    recordFacts: (issue, { standing, policy, review }, pull) =>
      readFacts(
        reading,
        shared,
        people,
        issue,
        { request: standing, policy, review },
        { branch: standing, ownsBeside: [], comments: () => [], pull },
      ),
    standingFacts: (issue, { standing, policy, review }) =>
      readFacts(
        reading,
        shared,
        people,
        issue,
        { request: standing, policy, review },
        // Whoever brings it chooses the branch; what came from one of that name says nothing.
        { branch: standing, ownsBeside: [], comments: () => [] },
      ),
  };
}

/** An approval that is taken back in between is seen by what is proved after that. */
const LASTS_MS = 60_000;

/** What the accounts of one request share. */
interface Together {
  readonly since: number;
  readonly read: ReturnType<typeof readAccounts>;
  readonly comments: Map<string, ReturnType<typeof readComments>>;
}

/** A pull request of record, at the head that was read. */
export interface RecordPull {
  readonly number: IssueNumber;
  readonly head: Sha;
}

/** In what a request and what stands beside it differ. */
interface WhatIsFiled {
  /** That it is proposed on. */
  readonly branch: string;
  /** Paths whose owners may have to approve it, beside its own. */
  readonly ownsBeside: readonly string[];
  /** Read already, together with the other accounts of the request. */
  readonly given?: AccountReading | undefined;
  /** Comments that were read for another account, by their ids. */
  readonly seen?: Together['comments'];
  /** The pull request to read; left out: the first that was merged with the files. */
  readonly pull?: RecordPull;
  /** The comments that its file names, by their ids. */
  readonly comments: (files: ApprovalFacts['files']) => readonly { readonly comment: number }[];
}

async function readFacts(
  reading: Reading,
  shared: RepositoryReading,
  people: People,
  issue: IssueNumber,
  paths: Paths,
  what: WhatIsFiled,
  merging?: Merging,
): Promise<ApprovalFacts> {
  const { repository, rules } = shared;
  const request =
    what.given?.request ?? (await readRequestFacts(reading, issue, repository.head, paths, what.branch));
  const pull =
    what.given !== undefined
      ? what.given.pull
      : what.pull !== undefined
        ? await readRecordPull(reading, shared, what.pull, paths)
        : merging === undefined
          ? await readFirstPull(reading, shared, request, paths)
          : await readOpenPull(reading, shared, merging, paths);
  const codeowners = {
    atMerge: pull.codeownersAtMerge,
    now: shared.codeowners,
    errors: shared.ownerErrors,
  };

  const owners = ownersNamed(
    [codeowners.atMerge, codeowners.now],
    [...Object.values(paths), ...what.ownsBeside],
  );
  const [teams, emails] = await Promise.all([
    Promise.all(
      owners.flatMap((owner) => (owner.kind === 'team' ? [people.team(owner.org, owner.slug)] : [])),
    ),
    Promise.all(owners.flatMap((owner) => (owner.kind === 'email' ? [people.email(owner.address)] : []))),
  ]);
  // Anybody may review in a public repository: permissions are asked only for those who may be owners.
  const logins = new Set(owners.map((owner) => ownerText(owner).toLowerCase()));
  const ids = new Set<UserId | undefined>([
    ...teams.flatMap(({ members }) => (members.known ? members.value : [])),
    ...emails.map(({ account }) => (account.known ? account.value : undefined)),
  ]);
  const unsure = [...teams.map(({ members }) => members), ...emails.map(({ account }) => account)].some(
    (read) => !read.known,
  );
  const everybody = involved(pull.pull);
  const isOwner = ({ id, login }: Account) => logins.has(`@${login.toLowerCase()}`) || ids.has(id);
  // Strangers, who may be many, are told apart by what their own reviews say, and never take the place of an owner.
  const strangers = cannotPush(pull.pull);
  const others = unsure ? everybody.filter((account) => !isOwner(account)) : [];
  const asked = [
    ...everybody.filter(isOwner),
    ...others.filter(({ id }) => !strangers.has(id)).slice(0, MOST_OTHERS),
  ];
  const readers = others.filter(({ id }) => strangers.has(id));

  const file = (kind: keyof Paths) => {
    const read = { ...request.files[kind], onHead: pull.onHead[kind] };
    return merging !== undefined && pull.pull.known ? fileAsIfMerged(read, pull.pull.value) : read;
  };
  const files = { request: file('request'), policy: file('policy'), review: file('review') };
  // All of these hang on the pull request, and none on another.
  const [pushers, comments, permissions] = await Promise.all([
    pull.pushers,
    commentsOf(reading, what, files),
    Promise.all(asked.map((account) => people.person(account))),
  ]);
  return {
    repository,
    rules,
    issue: request.issue,
    files,
    comments,
    pull: pull.pull.known ? known({ ...pull.pull.value, pushers }) : pull.pull,
    codeowners,
    mergedFromBranch: request.mergedFromBranch,
    people: [...permissions, ...readers.map((account) => ({ account, permission: known('read' as const) }))],
    teams,
    emails,
  };
}

/** Each account's file names the same ones. */
function commentsOf(
  reading: Reading,
  { comments, seen }: WhatIsFiled,
  files: ApprovalFacts['files'],
): ReturnType<typeof readComments> {
  const named = comments(files);
  const key = named.map(({ comment }) => comment).join();
  const known = seen?.get(key) ?? readComments(reading, named);
  seen?.set(key, known);
  return known;
}

/**
 * Where it cannot be read who the owners are, everybody who may push may be one. Whoever is left out has an unknown permission, which
 * counts for nothing.
 */
const MOST_OTHERS = 50;

/** Who has written a review and may not push, by GitHub's word on that very review. */
const cannotPush = (read: Read<PullRead>): ReadonlySet<UserId> =>
  new Set(
    (read.known && read.value.reviews.known ? read.value.reviews.value : []).flatMap(({ user, canPush }) =>
      user && !canPush ? [user.id] : [],
    ),
  );

/** Who owns the files is asked now: merging it decides nothing, so that nothing hangs on the owners before its merge. */
async function readRecordPull(
  reading: Reading,
  { repository, codeowners }: RepositoryReading,
  { number, head }: RecordPull,
  paths: Paths,
): Promise<PullReading> {
  return {
    ...(await readPull(reading, number, head, paths, repository.head)),
    codeownersAtMerge: codeowners,
  };
}

async function readOpenPull(
  reading: Reading,
  { repository, codeowners }: RepositoryReading,
  merging: Merging,
  paths: Paths,
): Promise<PullReading> {
  const read = await readPull(reading, merging.number, merging.head, paths, repository.head);
  if (!read.pull.known) return read;
  // The default branch would be as it is now just before the merge.
  return {
    ...read,
    pull: known(pullAsIfMerged(read.pull.value, merging, repository)),
    codeownersAtMerge: codeowners,
  };
}

/** The people who reviewed, merged or dismissed a review, each once. Bots are nobody's approval and need no look-up. */
function involved(read: Read<PullRead>): readonly Account[] {
  if (!read.known) return [];
  const { reviews, dismissals, mergedBy } = read.value;
  const all = [
    mergedBy,
    ...(reviews.known ? reviews.value : []).map(({ user }) => user),
    ...(dismissals.known ? dismissals.value : []).map(({ by }) => by),
  ];
  const users = all.flatMap((one) => (one?.type === 'User' ? [[one.id, one] as const] : []));
  return [...new Map(users).values()];
}
