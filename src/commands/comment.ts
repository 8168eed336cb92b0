import type { IssueNumber } from '../brand.ts';
import { readFilesAt } from '../github/draft-branch.ts';
import { announce } from '../github/comments.ts';
import { openIssues, readIssue, type Actor } from '../github/issues.ts';
import { openLedger } from '../github/ledger.ts';
import { readMainBranch } from '../github/main-branch.ts';
import { pullRequestsOf, readPullRequest, type DraftPullRequest } from '../github/pull-requests.ts';
import { loadCatalog } from '../catalog-file.ts';
import { formatDuration } from '../lifecycle/duration.ts';
import type { Seconds } from '../lifecycle/instant.ts';
import { readCommentCommand } from '../request/comment-command.ts';
import { isRequest } from '../request/issue-body.ts';
import { parseRequestPath, readRequest, requestPaths } from '../request/request-file.ts';
import type { Request } from '../request/request.ts';
import { besideOnMain } from './beside.ts';
import { configurationOf } from './configuration.ts';
import { judge } from './judge.ts';
import { propose } from './proposal.ts';
import type { CommandResult, Done, WorkflowRun } from './workflow-run.ts';

/**
 * Carries out what a comment asks for: `/shorten 2h` lowers the duration that is approved. The bot commits it, so that
 * the approvals of the earlier head no longer count and nobody becomes a pusher by it. Nothing else of a request can be
 * changed in a comment, and no comment can make anything longer or wider.
 */
export async function comment(run: WorkflowRun): Promise<CommandResult> {
  const { event, github } = run;
  const command = event.kind === 'comment' ? readCommentCommand(event.body) : undefined;
  if (event.kind !== 'comment' || !command || event.sender.type !== 'User') return { done: [], failures: [] };
  const issue = await requestBehind(run, event.on);
  if (issue === undefined) return { done: [], failures: [] };
  const answer = async (text: string): Promise<CommandResult> => {
    await announce(github, issue, `answer-${event.comment}`, `@${event.sender.login}, ${text}`, event.on);
    return { done: [{ issue, state: 'unchanged', note: text }], failures: [] };
  };
  if (command.kind === 'unreadable') return answer(command.why);
  const done = await shorten(run, issue, command.duration, event.sender);
  return typeof done === 'string' ? answer(done) : { done: [done], failures: [] };
}

/** The request that an issue or a pull request belongs to; `undefined`: none of ours. */
async function requestBehind(run: WorkflowRun, on: IssueNumber): Promise<IssueNumber | undefined> {
  const found = await readIssue(run.github, on);
  if (found.kind === 'issue') return isRequest(found.issue.body) ? on : undefined;
  return (await readPullRequest(run.github, on))?.issue;
}

/** @returns what was done, or in words why it was not. */
async function shorten(
  run: WorkflowRun,
  issue: IssueNumber,
  duration: Seconds,
  sender: Actor,
): Promise<Done | string> {
  const { github } = run;
  const pull = (await pullRequestsOf(github, issue)).find(({ open }) => open);
  if (!pull)
    return 'there is no open pull request for this request, so its duration cannot be changed any more.';
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const drafted = await draftedRequest(run, pull);
  if (!drafted) return 'the request file of this pull request cannot be read.';
  if (drafted.request.requester.id !== sender.id && !(await mayWrite(run, sender))) {
    return 'only the requester and people with write access can change the duration.';
  }
  const now = drafted.request.approvedDuration ?? drafted.request.duration;
  if (duration >= now) return `the duration is ${formatDuration(now)} already and can only become shorter.`;
  const request: Request = { ...drafted.request, approvedDuration: duration };
  const catalog = loadCatalog({ descriptions: true });
  const judgement = judge(request, drafted.policy, config, catalog, github.now());
  if (judgement.decision === 'refuse') {
    return 'the policy is no longer within the guardrails. Edit the issue to have it drafted anew.';
  }
  const desk = { run, main, config, ledger: openLedger(github), open: await openIssues(github) };
  const beside = await besideOnMain(desk, request, drafted.policy, catalog);
  await propose(desk, request, drafted.policy, judgement, beside?.others);
  return { issue, state: 'drafted', note: `${sender.login} shortened it to ${formatDuration(duration)}.` };
}

async function draftedRequest(
  run: WorkflowRun,
  pull: DraftPullRequest,
): Promise<{ readonly request: Request; readonly policy: string } | undefined> {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.pulls.listFiles({
    owner,
    repo,
    pull_number: pull.number,
    per_page: 100,
  });
  const path = data
    .map(({ filename }) => filename)
    .find((name) => parseRequestPath(name)?.kind === 'request');
  if (path === undefined) return undefined;
  const read = readRequest((await readFilesAt(run.github, pull.head, [path])).get(path) ?? '');
  if (!read.ok || read.value.issue !== pull.issue) return undefined;
  const paths = requestPaths(read.value);
  const policy = (await readFilesAt(run.github, pull.head, [paths.policy])).get(paths.policy);
  return paths.request === path && policy !== undefined ? { request: read.value, policy } : undefined;
}

async function mayWrite(run: WorkflowRun, { login, id }: Actor): Promise<boolean> {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  return data.user?.id === id && (data.permission === 'admin' || data.permission === 'write');
}
