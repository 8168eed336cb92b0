import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import type { Issue, OpenNumbers } from '../../github/open-issues.ts';
import type { FiledRequest, FiledSupplement } from '../../github/request-files.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { recentlyClosed } from '../../github/pull-requests.ts';
import { earlier, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { endFrom, type Lasting } from '../../request/access-window.ts';
import { isRequest, parseIssueBody } from '../../request/form/issue-body.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** A request that may be granted now, and where its files belong. */
export interface Due {
  readonly issue: Issue;
  readonly file: {
    readonly account: AccountName;
    /** `2026-11` (UTC), of the issue's creation. */
    readonly month: string;
    readonly issue: IssueNumber;
    /** Files that extend it and that add to it; none where it has no file. */
    readonly extensions: readonly FiledSupplement[];
    readonly differences: readonly FiledSupplement[];
  };
  /** When its time ends, as far as the merge that was seen lately says: what ends first is granted first. */
  readonly ends?: Instant;
  /** For how long and from when, where the form can be read. */
  readonly asked?: Lasting;
  /** Of a request for several accounts all that its form names, in its order. */
  readonly accounts?: readonly AccountName[];
}

/** What was merged before this is on the default branch that was read, however late GitHub's parts agree. */
const SETTLED = (10 * 60) as Seconds;

/**
 * Open requests whose file lies at its place on the default branch; and those whose pull request was merged a while
 * ago without bringing it there (into another branch, under another name, reverted since): `verify` refuses these and
 * says why, where they would wait for ever without a word. So it does of one whose issue names another account than its file.
 * @param catalog asked for only when there is a request to look at.
 * @param open what is open, as GitHub lists it.
 */
export async function dueRequests(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  catalog: () => Catalog,
  open: OpenNumbers,
): Promise<readonly Due[]> {
  const { github } = run;
  const requests = open.issues.filter(({ body }) => isRequest(body));
  const settled = earlier(github.now(), SETTLED);
  const [filed, closed] = await Promise.all([
    filedRequests(github, main.head, config, github.now()),
    recentlyClosed(github, 'any branch'),
  ]);
  const mergedAt = new Map(closed.map((pull) => [pull.issue, pull.mergedAt]));
  const merged = new Set(
    closed.filter(({ mergedAt }) => mergedAt !== undefined && mergedAt <= settled).map(({ issue }) => issue),
  );
  for (const { path, issue } of filed.filter((file) => open.pulls.includes(file.issue))) {
    run.log.warning(`${path}: #${issue} is a pull request and no issue. Nothing is granted from it.`);
  }
  const tooMany = requests.filter(({ body }) => accountsNamed(body).length > config.max_accounts_per_request);
  const filedForSeveral = await thoseForSeveral(
    filed.filter(({ issue }) => tooMany.some(({ number }) => number === issue)),
  );
  const due: Due[] = [];
  for (const issue of requests) {
    const files = filed.filter((file) => file.issue === issue.number);
    if (files.length === 0 && !merged.has(issue.number)) continue;
    const named = accountsNamed(issue.body);
    if (named.length > 1 && (!tooMany.includes(issue) || filedForSeveral.has(issue.number))) {
      due.push(...inAccounts(issue, named, files));
      continue;
    }
    // An issue whose form gives no account is refused wherever its file lies.
    const ask = parseIssueBody(issue.body, config, catalog());
    const account = ask.ok ? ask.value.account : files[0]?.account;
    if (account === undefined) continue;
    const month = monthOf(issue.createdAt);
    const inMonth = files.filter((file) => file.month === month && config.accounts.has(file.account));
    // Edited to another account since: where its file lies, AWS may hold it, and it is told what becomes of it.
    const file = inMonth.find((each) => each.account === account) ?? inMonth[0];
    const { extensions = [], differences = [] } = file ?? {};
    const place = { account: file?.account ?? account, month, issue: issue.number, extensions, differences };
    if (file !== undefined || merged.has(issue.number)) {
      const at = mergedAt.get(issue.number);
      const asked = ask.ok ? ask.value : undefined;
      due.push({
        issue,
        file: place,
        ...(asked === undefined ? {} : { asked }),
        ...(asked === undefined || at === undefined ? {} : { ends: endFrom(asked, at) }),
      });
    }
    for (const { path } of files.filter((f) => f.account !== account || f.month !== month)) {
      run.log.warning(`${path} is not where a file of #${issue.number} belongs. Nothing is granted from it.`);
    }
  }
  return due;

  /**
   * Its form is its requester's to edit: naming more accounts than any request may have makes nothing of what was merged for one. What was
   * merged for several stays theirs, where fewer are allowed since.
   */
  async function thoseForSeveral(files: readonly FiledRequest[]): Promise<ReadonlySet<IssueNumber>> {
    if (files.length === 0) return new Set();
    const read = await readRequests(github, main.head, files);
    return new Set(
      [...read.values()].filter(({ accounts }) => accounts !== undefined).map(({ issue }) => issue),
    );
  }

  /** Each account by itself; one whose files are gone, or never came, is refused in words once the others' are there for a while. */
  function inAccounts(
    issue: Issue,
    accounts: readonly AccountName[],
    files: readonly FiledRequest[],
  ): readonly Due[] {
    const month = monthOf(issue.createdAt);
    const at = mergedAt.get(issue.number);
    for (const { path } of files.filter((f) => !accounts.includes(f.account) || f.month !== month))
      run.log.warning(`${path} is not where a file of #${issue.number} belongs. Nothing is granted from it.`);
    return accounts.flatMap((account): readonly Due[] => {
      const file = files.find((each) => each.account === account && each.month === month);
      if (!config.accounts.has(account) || (file === undefined && !merged.has(issue.number))) return [];
      const ask = parseIssueBody(issue.body, config, catalog(), undefined, account);
      const { extensions = [], differences = [] } = file ?? {};
      return [
        {
          issue,
          file: { account, month, issue: issue.number, extensions, differences },
          accounts,
          ...(ask.ok ? { asked: ask.value } : {}),
          ...(ask.ok && at !== undefined ? { ends: endFrom(ask.value, at) } : {}),
        },
      ];
    });
  }
}
