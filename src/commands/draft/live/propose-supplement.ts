import { branchHead, commitOnBranch, ensureBranch, readFilesAt } from '../../../github/draft-branch.ts';
import { branchContents } from '../../../github/foreign-commits.ts';
import {
  openPullFrom,
  pullsFrom,
  setStatus,
  updatePullRequest,
  type BranchPull,
} from '../../../github/pull-requests.ts';
import { rebuildBranch } from '../../../github/rebuild-branch.ts';
import { approvalsWhenDrafted } from '../../../messages/approvals-status.ts';
import { supplementBranch } from '../../../request/draft-branch-name.ts';
import { supplementPaths } from '../../../request/file/request-file.ts';
import type { Request } from '../../../request/request.ts';
import { MOST_SUPPLEMENTS, type Supplement, type SupplementKind } from '../../../request/supplement.ts';
import type { Checked } from '../../../terms/checked.ts';
import type { Passed } from '../../judge/judgement.ts';
import type { DraftingContext } from '../drafting-context.ts';

interface Proposal {
  readonly number: number;
  readonly pull: BranchPull | undefined;
  /** Of the comment that it was asked for by, as its branch has it. */
  readonly comment: number | undefined;
  /** Nobody has proposed anything under that number. */
  readonly free: boolean;
}

/** Under which number a comment is proposed, or in words why it cannot be. */
export type Place =
  | { readonly kind: 'free'; readonly number: number }
  /** A run that was cut short, or this comment's first one, had proposed it. `pull`: it is open. */
  | { readonly kind: 'again'; readonly number: number; readonly pull: BranchPull | undefined }
  | { readonly kind: 'none'; readonly why: string };

/** One of a kind is proposed at a time. */
export async function placeFor(
  context: DraftingContext,
  request: Request,
  kind: SupplementKind,
  comment: number,
  taken: ReadonlySet<number>,
  read: (text: string) => Checked<Supplement>,
): Promise<Place> {
  const proposals = await proposalsOf(context, request, kind, taken, read);
  const open = proposals.find(({ pull }) => pull?.open === true);
  const again = proposals.find((each) => each.comment === comment);
  const a = kind === 'extension' ? 'an extension' : 'a difference';
  const none = (why: string): Place => ({ kind: 'none', why });
  if (open?.pull && open !== again)
    return none(
      `${a} is proposed already, in #${open.pull.number}. It has to be merged or closed before you can ask for another.`,
    );
  if (again?.pull && !again.pull.open)
    return none(`this was proposed in #${again.pull.number}, which is closed by now.`);
  if (again !== undefined) return { kind: 'again', number: again.number, pull: again.pull };
  const number = proposals.find(({ free }) => free)?.number;
  return number === undefined
    ? none(
        `this access cannot be ${kind === 'extension' ? 'extended' : 'added to'} any more. File a new request.`,
      )
    : { kind: 'free', number };
}

/** What was proposed so far, up to the first number that is free. */
async function proposalsOf(
  { run, main }: DraftingContext,
  request: Request,
  kind: SupplementKind,
  taken: ReadonlySet<number>,
  readFile: (text: string) => Checked<Supplement>,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (let number = 1; number <= MOST_SUPPLEMENTS; number++) {
    const branch = supplementBranch(request.issue, kind, number);
    const pull = (await pullsFrom(run.github, branch)).at(-1);
    const head = pull?.open === false ? undefined : await branchHead(run.github, branch);
    const path = supplementPaths(request, kind, number).own;
    const text =
      head === undefined ? undefined : (await readFilesAt(run.github, head, [path], 'is absent')).get(path);
    const read = text === undefined ? undefined : readFile(text);
    const comment = read?.ok === true ? read.value.comment : undefined;
    const free =
      pull === undefined &&
      !taken.has(number) &&
      (head === undefined || head === main.head || comment === undefined);
    proposals.push({ number, pull, comment, free });
    if (free) break;
  }
  return proposals;
}

/** What is proposed: its files, and what its pull request says. */
export interface Proposed {
  readonly kind: SupplementKind;
  readonly number: number;
  readonly files: Readonly<Record<string, string>>;
  readonly headline: string;
  readonly title: string;
  /** @param filesUrl folder of the branch in GitHub's pages. */
  readonly body: (filesUrl: string) => string;
  readonly required: number;
  readonly risk: Passed['risk'];
}

/** All files in one commit of the bot's, the pull request for them, and its status. What a killed run has done of it is found done. */
export async function proposeSupplement(
  { run, main }: DraftingContext,
  request: Request,
  { kind, number, files, headline, title, body: bodyFor, required, risk }: Proposed,
  present: BranchPull | undefined,
): Promise<BranchPull> {
  const { github } = run;
  const branch = supplementBranch(request.issue, kind, number);
  const before = await ensureBranch(github, branch, main.head);
  const there = await readFilesAt(github, before, Object.keys(files), 'is absent');
  const changes = Object.fromEntries(
    Object.entries(files).filter(([path, text]) => there.get(path) !== text),
  );
  const contents = await branchContents(github, main.head, before);
  const stale = contents.paths.some((path) => !Object.hasOwn(files, path));
  const head =
    contents.foreign.length > 0 || stale
      ? await rebuildBranch(github, branch, main.head, headline, files)
      : Object.keys(changes).length === 0
        ? before
        : await commitOnBranch(github, branch, before, headline, changes);
  const body = bodyFor(`${run.home}/blob/${branch}`);
  const pull = present ?? (await openPullFrom(github, branch, main.branch, title, body));
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  await setStatus(github, head, {
    context: 'aws-jit/guardrails',
    state: 'success',
    description: `Within the guardrails. Risk: ${risk}. Approvals needed: ${required}.`,
  });
  if (required > 1) await setStatus(github, head, approvalsWhenDrafted(required));
  return pull;
}
