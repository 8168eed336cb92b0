import type { GrantObject } from '../../../aws/backend.ts';
import { mergedTogether, type MergedTogether } from '../../../github/batches/merged-together.ts';
import type { MainBranch } from '../../../github/main-branch.ts';
import type { FiledRequest } from '../../../github/request-files.ts';
import { draftBranch } from '../../../request/draft-branch-name.ts';
import { FIRST_PART, isAskedFirst, type AccountName, type IssueNumber } from '../../../terms/brand.ts';
import type { WorkflowRun } from '../../run/workflow-run.ts';

/**
 * For which accounts each request was merged: by the pull request that brought an account's own file first, and not by what lies on the default
 * branch, where each account's owners can put what they like in its folder. Asked for only where files of one number lie in several
 * folders, or AWS holds what can be of several accounts alone; it decides who is told what, and whether an issue is closed first.
 */
export interface ProvedAccounts {
  /** Finds it out for what an account holds; where GitHub does not answer, the folders are believed, and nobody is held up. */
  look(account: AccountName, objects: readonly Pick<GrantObject, 'issue' | 'part'>[]): Promise<void>;
  /** As far as it was looked: before that, by the folders. */
  isSeveral(issue: IssueNumber, account: AccountName, part?: GrantObject['part']): boolean;
  /** Those that were merged together with this one, and have their file still. */
  accountsOf(issue: IssueNumber, account: AccountName): readonly AccountName[];
  /** The files of each of these that came from its own branch. */
  ownFiles(issues: readonly IssueNumber[]): Promise<ReadonlyMap<IssueNumber, readonly FiledRequest[]>>;
  /** Files of this number lie in several folders: whose they are is not said by that. */
  mayBeSeveral(issue: IssueNumber): boolean;
}

/** Folders in which each owner has laid a file of one number are looked at in so many rounds, and are believed beyond. */
const MOST_ROUNDS = 10;

export function provedAccounts(
  run: Pick<WorkflowRun, 'github' | 'log'>,
  main: Pick<MainBranch, 'head' | 'branch' | 'repository'>,
  filed: readonly FiledRequest[],
): ProvedAccounts {
  const byIssue = new Map<IssueNumber, readonly FiledRequest[]>();
  for (const file of filed) byIssue.set(file.issue, [...(byIssue.get(file.issue) ?? []), file]);
  const filesOf = (issue: IssueNumber): readonly FiledRequest[] => byIssue.get(issue) ?? [];
  const foldersOf = (issue: IssueNumber): readonly AccountName[] => [
    ...new Set(filesOf(issue).map(({ account }) => account)),
  ];
  const proved = new Map<IssueNumber, readonly MergedTogether[]>();

  /** Files that none of what was read so far brought. */
  const open = (issue: IssueNumber, read: readonly MergedTogether[]): readonly FiledRequest[] =>
    filesOf(issue).filter(({ account }) => !read.some(({ accounts }) => accounts.includes(account)));

  const read = async (issues: readonly IssueNumber[]): Promise<void> => {
    const found = new Map<IssueNumber, MergedTogether[]>(issues.map((issue) => [issue, []]));
    const unproved = new Set<string>();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = [...found].flatMap(
        ([issue, groups]) => open(issue, groups).find(({ path }) => !unproved.has(path)) ?? [],
      );
      if (next.length === 0) break;
      const brought = await mergedTogether(run.github, main, next);
      for (const { issue, path } of next) {
        const together = brought.get(path);
        if (together === undefined) unproved.add(path);
        else found.get(issue)?.push(together);
      }
    }
    for (const [issue, groups] of found) proved.set(issue, groups);
  };

  /** Tries each issue once: what cannot be read is not asked for again and again. */
  const tryRead = async (issues: readonly IssueNumber[]): Promise<void> => {
    const unread = [...new Set(issues)].filter((issue) => !proved.has(issue));
    if (unread.length === 0) return;
    try {
      await read(unread);
    } catch (error) {
      run.log.warning(
        `Which accounts ${unread.map((issue) => `#${issue}`).join(', ')} were merged for could not be read, so that their folders say it for now: ${String(error)}`,
      );
    }
  };
  /** By what came from the branch of the request, first of all. */
  const fromBranch = (issue: IssueNumber): readonly MergedTogether[] =>
    (proved.get(issue) ?? []).filter(({ branch }) => branch === draftBranch(issue));
  const own = (issue: IssueNumber): MergedTogether | undefined =>
    fromBranch(issue).reduce<MergedTogether | undefined>(
      (first, each) => (first === undefined || each.mergedAt < first.mergedAt ? each : first),
      undefined,
    );
  // An account that is called otherwise by now has its files under the name that it had.
  const groupOf = (issue: IssueNumber, account: AccountName): MergedTogether | undefined =>
    proved.get(issue)?.find(({ accounts }) => accounts.includes(account)) ?? own(issue);
  return {
    look: (account, objects) =>
      tryRead(
        objects
          .filter(({ issue, part }) => {
            const folders = foldersOf(issue);
            return isFurther(part) ? folders.length > 0 : folders.some((folder) => folder !== account);
          })
          .map(({ issue }) => issue),
      ),
    isSeveral(issue, account, part) {
      if (part !== undefined && isFurther(part)) return true;
      if (!proved.has(issue)) return foldersOf(issue).length > 1;
      // Brought by nothing that could be told: nothing says that anything came with it.
      return (groupOf(issue, account)?.accounts.length ?? 1) > 1;
    },
    accountsOf(issue, account) {
      if (!proved.has(issue)) return foldersOf(issue);
      const { accounts = [account] } = groupOf(issue, account) ?? {};
      return foldersOf(issue).filter((folder) => accounts.includes(folder));
    },
    async ownFiles(issues) {
      await tryRead(issues.filter((issue) => foldersOf(issue).length > 1));
      return new Map(
        issues.map((issue) => {
          // Somebody may have had another one merged from that branch before: then none of them is passed over.
          const groups = fromBranch(issue);
          const counts = ({ account }: FiledRequest) =>
            groups.length === 0 || groups.some(({ accounts }) => accounts.includes(account));
          return [issue, filesOf(issue).filter(counts)];
        }),
      );
    },
    mayBeSeveral: (issue) => foldersOf(issue).length > 1,
  };
}

/** AWS holds it for an account that is not the first of its request: none of a request for one account is named so. */
const isFurther = (part: GrantObject['part']): boolean => part !== FIRST_PART && isAskedFirst(part);
