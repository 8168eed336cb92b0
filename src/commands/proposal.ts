import type { Config } from '../config/config.ts';
import {
  BranchMoved,
  commitOnBranch,
  draftBranch,
  ensureBranch,
  readFilesAt,
} from '../github/draft-branch.ts';
import type { MainBranch } from '../github/main-branch.ts';
import {
  openPullRequest,
  pullRequestsOf,
  setStatus,
  updatePullRequest,
  type DraftPullRequest,
} from '../github/pull-requests.ts';
import { approvalsWhenDrafted } from '../messages/approvals-status.ts';
import {
  commitHeadline,
  pullRequestBody,
  pullRequestTitle,
  type BesideOthers,
} from '../messages/pull-request.ts';
import type { HowDrafted } from '../messages/how-drafted.ts';
import type { Finding } from '../policy/guardrails/rules.ts';
import { requestPaths, serialiseRequest, type RequestPaths } from '../request/request-file.ts';
import type { Request } from '../request/request.ts';
import type { Passed } from './judge.ts';
import type { Log, WorkflowRun } from './workflow-run.ts';

/** What proposing needs of a run. */
export interface ProposalDesk {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
}

/** The three files in one commit on the request's branch, the pull request for it, and its status. */
export async function propose(
  desk: ProposalDesk,
  request: Request,
  policy: string,
  judgement: Passed,
  beside?: BesideOthers,
  drafting?: HowDrafted,
): Promise<DraftPullRequest> {
  const { run, main, config } = desk;
  const { github } = run;
  const paths = requestPaths(request);
  const branch = draftBranch(request.issue);
  const present = (await pullRequestsOf(github, request.issue)).find(({ open }) => open);
  const files = {
    [paths.request]: serialiseRequest(request),
    [paths.policy]: policy,
    [paths.review]: judgement.view,
  };
  const head = await commitFiles(desk, branch, present, paths, files);

  const title = pullRequestTitle(
    request.issue,
    request.account,
    request.approvedDuration ?? request.duration,
  );
  const filesUrl = `${run.home}/blob/${branch}`;
  const body = pullRequestBody(judgement.review, paths, filesUrl, config.trial, beside, drafting);
  const pull = present ?? (await openPullRequest(github, request.issue, main.branch, title, body));
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  // The pull request's own runs wait for a click, being the bot's; so the run that drafts says how it judged.
  await setStatus(github, head, {
    context: 'aws-jit/guardrails',
    state: 'success',
    description: `Within the guardrails. Risk: ${judgement.risk}. Approvals needed: ${judgement.required}.`,
  });
  if (judgement.required > 1) await setStatus(github, head, approvalsWhenDrafted(judgement.required));
  annotate(run.log, paths.policy, judgement.findings);
  return { ...pull, head };
}

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

async function commitFiles(
  { run, main }: ProposalDesk,
  branch: string,
  present: DraftPullRequest | undefined,
  paths: RequestPaths,
  files: Readonly<Record<string, string>>,
) {
  const { github } = run;
  const stale = present
    ? (await changedPaths(run, present.number)).filter((path) => !Object.hasOwn(files, path))
    : [];
  const issue = Number(branch.slice(branch.indexOf('/') + 1)) as Request['issue'];
  for (let attempt = 1; ; attempt++) {
    const head = await ensureBranch(github, branch, main.head);
    const there = await readFilesAt(github, head, Object.keys(files));
    const changed = Object.fromEntries(
      Object.entries(files).filter(([path, text]) => there.get(path) !== text),
    );
    const changes = { ...changed, ...Object.fromEntries(stale.map((path) => [path, null])) };
    if (Object.keys(changes).length === 0) return head;
    try {
      return await commitOnBranch(
        github,
        branch,
        head,
        commitHeadline(issue, there.get(paths.request) !== undefined),
        changes,
      );
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 3) throw error;
    }
  }
}

async function changedPaths(run: WorkflowRun, pull: number): Promise<readonly string[]> {
  const { octokit, owner, repo } = run.github;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pull,
    per_page: 100,
  });
  return files.map(({ filename }) => filename);
}
