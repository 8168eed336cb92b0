import type { Sha } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import { BranchMoved, commitOnBranch, ensureBranch, readFilesAt } from '../../github/draft-branch.ts';
import { announce } from '../../github/comments.ts';
import { branchContents } from '../../github/foreign-commits.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest,
  type DraftPullRequest,
} from '../../github/pull-requests.ts';
import { rebuildBranch } from '../../github/rebuild-branch.ts';
import { approvalsWhenDrafted } from '../../messages/approvals-status.ts';
import { branchRebuilt } from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import {
  commitHeadline,
  pullRequestBody,
  pullRequestTitle,
  type BodyParts,
} from '../../messages/reviewing/pull-request-body.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import { draftBranch, requestOfBranch } from '../../request/draft-branch-name.ts';
import { precedentLines } from '../../report/precedent.ts';
import { requestPaths, serialiseRequest } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { precedentsOf } from './earlier-requests.ts';
import type { Log, WorkflowRun } from '../run/workflow-run.ts';
import type { Passed } from '../judge/judgement.ts';
import { RISKS, type Risk } from '../../terms/risk-level.ts';

/** What proposing needs of a run. */
export interface PullRequestContext {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
}

/** What is proposed: for the first account of its request, and for each further one. */
export interface Proposed {
  readonly request: Request;
  readonly policy: string;
  readonly judgement: Passed;
  readonly others?: readonly Omit<Proposed, 'others'>[] | undefined;
}

/**
 * The three files of each account in one commit on the request's branch, the pull request for it, and its status.
 * @param parts what the body says beside what follows from the files.
 * @param from head of the branch that this was made beside.
 * @throws BranchMoved if the branch has another head than `from`.
 */
export async function propose(
  context: PullRequestContext,
  { request, policy, judgement, others = [] }: Proposed,
  parts: BodyParts,
  from?: Sha,
): Promise<DraftPullRequest> {
  const { run, main, config } = context;
  const { github } = run;
  const paths = requestPaths(request);
  const branch = draftBranch(request.issue);
  const present = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
  const all = [{ request, policy, judgement }, ...others];
  const files = Object.assign({}, ...all.map(filesOf)) as Readonly<Record<string, string>>;
  const head = await commitFiles(context, branch, paths.request, files, present?.number, from);

  const title = pullRequestTitle(
    request.issue,
    request.accounts ?? [request.account],
    request.approvedDuration ?? request.duration,
  );
  const filesUrl = `${run.home}/blob/${branch}`;
  const precedent = precedentLines(await precedentsOf(run, request), request);
  const body = pullRequestBody(judgement.review, paths, filesUrl, config.trial, {
    ...parts,
    precedent,
    accounts:
      others.length === 0
        ? []
        : all.map((each) => ({ review: each.judgement.review, paths: requestPaths(each.request) })),
  });
  const pull = present ?? (await openPullRequest(github, request.issue, main.branch, title, body));
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  const required = Math.max(...all.map((each) => each.judgement.required));
  // The pull request's own runs wait for a click, being the bot's; so the run that drafts says how it judged.
  await setStatus(github, head, {
    context: 'aws-jit/guardrails',
    state: 'success',
    description: `Within the guardrails. Risk: ${gravest(all)}. Approvals needed: ${required}.`,
  });
  if (required > 1) await setStatus(github, head, approvalsWhenDrafted(required));
  for (const each of all) annotate(run.log, requestPaths(each.request).policy, each.judgement.findings);
  return { ...pull, head };
}

const filesOf = ({ request, policy, judgement }: Omit<Proposed, 'others'>) => {
  const paths = requestPaths(request);
  return {
    [paths.request]: serialiseRequest(request),
    [paths.policy]: policy,
    [paths.review]: judgement.view,
  };
};

const gravest = (all: readonly Omit<Proposed, 'others'>[]): Risk =>
  RISKS[Math.max(...all.map(({ judgement }) => RISKS.indexOf(judgement.risk)))] ?? 'critical';

/** On the lines of the policy, for whoever looks at the run; the reviewer's view says the same. */
function annotate(log: Log, file: string, findings: readonly Finding[]): void {
  for (const { code, severity, line, message } of findings) {
    log.warning(message, {
      title: severity === 'approval' ? `${code} (second approval)` : code,
      file,
      ...(line === undefined ? {} : { startLine: line }),
    });
  }
}

/**
 * The request alone, without a policy: what was answered is kept while more is asked.
 * @param from head of the branch that this was made beside. @throws BranchMoved if it has another.
 */
export const keepRequest = (context: PullRequestContext, request: Request, from: Sha): Promise<Sha> => {
  const path = requestPaths(request).request;
  const files = { [path]: serialiseRequest(request) };
  return commitFiles(context, draftBranch(request.issue), path, files, undefined, from);
};

/** @param pull that is open from this branch. */
async function commitFiles(
  { run, main, config }: PullRequestContext,
  branch: string,
  requestPath: string,
  files: Readonly<Record<string, string>>,
  pull: number | undefined,
  from?: Sha,
): Promise<Sha> {
  const { github } = run;
  const issue = requestOfBranch(branch);
  if (issue === undefined) throw new Error(`${branch} is not the branch of a request.`);
  for (let attempt = 1; ; attempt++) {
    const head = await ensureBranch(github, branch, main.head);
    if (from !== undefined && head !== from) throw new BranchMoved(branch);
    const there = await readFilesAt(github, head, Object.keys(files), 'is absent');
    const changed = Object.entries(files).filter(([path, text]) => there.get(path) !== text);
    const contents = await branchContents(github, main.head, head);
    if (contents.foreign.length > 0) {
      // Said before it is done: a run that is killed in between does both again, and says it once.
      if (pull !== undefined) {
        const words = inTrial(branchRebuilt(`#${issue}`, contents.foreign), config.trial);
        await announce(github, issue, `rebuilt-${head.slice(0, 12)}`, words, pull);
      }
      return rebuildBranch(github, branch, main.head, commitHeadline(issue, true), files);
    }
    // Of an earlier draft in another account, say: a pull request may add its three files and nothing else.
    const stale = contents.paths.filter((path) => !Object.hasOwn(files, path));
    const changes = {
      ...Object.fromEntries(changed),
      ...Object.fromEntries(stale.map((path) => [path, null])),
    };
    if (Object.keys(changes).length === 0) return head;
    const headline = commitHeadline(issue, there.get(requestPath) !== undefined);
    try {
      return await commitOnBranch(github, branch, head, headline, changes);
    } catch (error) {
      if (!(error instanceof BranchMoved) || from !== undefined || attempt === 3) throw error;
    }
  }
}
