import type { Issue } from '../../github/open-issues.ts';
import { inlineText } from '../../text/markdown.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import { FIELDS } from '../../request/form/form-fields.ts';
import { requestPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { readRequest } from '../../request/file/request-file.ts';
import type { AccountName, Sha } from '../../terms/brand.ts';
import type { Problem } from '../../terms/checked.ts';
import { requestOfIssue } from '../run/request-of-issue.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';
import type { DraftingContext } from './drafting-context.ts';

/** A request with the policy that is proposed for it. */
export interface DraftedFor {
  readonly request: Request;
  readonly policy: string;
}

type Desk = Pick<DraftingContext, 'run' | 'main' | 'config' | 'knowledge'>;

/**
 * What is asked for in the further accounts of a request, from the same form and the same comments: nothing of the words is read
 * differently, and each account's own names, ids and people are its own.
 * @param first with its comments and how it was drafted
 * @returns every problem of every account, each with the accounts that it is of
 */
export function inOtherAccounts(
  { main, config, knowledge }: Pick<Desk, 'main' | 'config' | 'knowledge'>,
  issue: Issue,
  first: Request,
): { readonly requests: readonly Request[]; readonly problems: readonly Problem[] } {
  const { accounts = [], remarks, approvedDuration, drafted } = first;
  const found: { readonly account: AccountName; readonly problems: readonly Problem[] }[] = [];
  const requests: Request[] = [];
  for (const account of accounts) {
    if (account === first.account) continue;
    const made = requestOfIssue(
      issue,
      main.repository,
      config,
      knowledge.catalog,
      remarks ?? [],
      undefined,
      account,
    );
    if (made.kind === 'request')
      requests.push({
        ...made.request,
        ...(approvedDuration === undefined ? {} : { approvedDuration }),
        ...(remarks === undefined ? {} : { remarks }),
        ...(drafted === undefined ? {} : { drafted }),
      });
    else found.push({ account, problems: made.kind === 'problems' ? made.problems : [noIdentity()] });
  }
  return { requests, problems: byAccounts(found) };
}

/** Everything that is wrong with a form that names several accounts, in one list. */
export async function problemsOfAccounts(
  { run, main, config, knowledge }: Desk,
  issue: Issue,
): Promise<readonly Problem[]> {
  const author = issue.author?.id;
  const found = [];
  for (const account of accountsNamed(issue.body)) {
    const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, [], undefined, account);
    const problems =
      made.kind === 'request'
        ? author === undefined
          ? []
          : await mayNotAsk(run.github, config, made.request, author, 'open')
        : made.kind === 'problems'
          ? made.problems
          : [noIdentity()];
    found.push({ account, problems });
  }
  return byAccounts(found);
}

const noIdentity = (): Problem => ({
  code: 'account-no-identity',
  path: FIELDS.account.label,
  message:
    'aws-jit.yml does not say who you are there. Leave that account out, or ask its owners to add you.',
});

/** One problem that all of them share is said once. */
function byAccounts(
  found: readonly { readonly account: AccountName; readonly problems: readonly Problem[] }[],
): readonly Problem[] {
  const all = new Map<string, { readonly problem: Problem; readonly of: AccountName[] }>();
  for (const { account, problems } of found)
    for (const problem of problems) {
      const key = `${problem.path} ${problem.message}`;
      const there = all.get(key);
      if (there) there.of.push(account);
      else all.set(key, { problem, of: [account] });
    }
  return [...all.values()].map(({ problem, of }) =>
    found.length > 0 && of.length === found.length
      ? problem
      : { ...problem, message: `${shownNames(of)}: ${problem.message}` },
  );
}

const shownNames = (names: readonly AccountName[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(', ')} and ${names.length - 8} more` : names.join(', ');

/** A Markdown list of reasons, each with the account that it is of. */
export const ofAccount = (account: AccountName, reasons: string): string =>
  reasons
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `- **${inlineText(account)}**: ${line.slice(2)}` : line))
    .join('\n');

/**
 * What a commit holds for the further accounts of a request, in the order of the form.
 * @returns `undefined`: one of them cannot be read, or is not there
 */
export async function draftedForOthers(
  { github }: Pick<DraftingContext['run'], 'github'>,
  commit: Sha,
  first: Request,
): Promise<readonly (DraftedFor & { readonly review: string })[] | undefined> {
  const others = (first.accounts ?? []).filter((account) => account !== first.account);
  const paths = others.map((account) =>
    requestPaths({ account, createdAt: first.createdAt, issue: first.issue }),
  );
  const texts = await readFilesAt(
    github,
    commit,
    paths.flatMap((each) => Object.values(each) as string[]),
    'is absent',
  );
  const found: (DraftedFor & { readonly review: string })[] = [];
  for (const [index, each] of paths.entries()) {
    const read = readRequest(texts.get(each.request) ?? '');
    const [policy, review] = [texts.get(each.policy), texts.get(each.review)];
    if (!read.ok || read.value.issue !== first.issue || read.value.account !== others[index])
      return undefined;
    if (policy === undefined || review === undefined) return undefined;
    found.push({ request: read.value, policy, review });
  }
  return found;
}
