import type { Sha } from '../../terms/brand.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import { branchContents } from '../../github/foreign-commits.ts';
import type { Actor, Issue } from '../../github/open-issues.ts';
import { pullRequestsOf, type DraftPullRequest } from '../../github/pull-requests.ts';
import { mayWrite } from '../../github/may-write.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import { parseRequestPath, readRequest, requestPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import { besideOnMain } from '../judge/held-by-principal.ts';
import { unchanged, type CommandOutcome } from '../run/slash-command-outcome.ts';
import type { DraftingContext } from './drafting-context.ts';
import { judge } from '../judge/judge.ts';
import { propose, type Proposed } from './open-pull-request.ts';
import { draftedForOthers, type DraftedFor } from './other-accounts.ts';
import { tellDrafted } from './tell-drafted.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/**
 * `/shorten 2h` lowers the duration that is approved. The bot commits it, so that the approvals of the earlier head no longer
 * count and nobody becomes a pusher by it. No comment can make anything longer.
 */
export async function shorten(
  context: DraftingContext,
  at: Issue,
  duration: Seconds,
  sender: Actor,
): Promise<CommandOutcome> {
  const { run, config } = context;
  const { number: issue } = at;
  const pull = (await pullRequestsOf(run.github, issue)).find(({ open }) => open);
  if (!pull) {
    return unchanged(
      issue,
      'there is no open pull request for this request, so its duration cannot be changed any more.',
    );
  }
  const head = (await branchHead(run.github, draftBranch(issue))) ?? pull.head;
  const drafted = await draftedRequest(run, pull, head);
  if (!drafted) return unchanged(issue, 'the request file of this pull request cannot be read.');
  if (drafted.request.requester.id !== sender.id && !(await mayWrite(run.github, sender))) {
    return unchanged(issue, 'only the requester and people with write access can change the duration.');
  }
  // Proposed from here, what somebody pushed would become the bot's own commit, and whoever pushed it could approve it (invariant 2).
  const { foreign } = await branchContents(run.github, context.main.head, head);
  if (foreign.length > 0) {
    return unchanged(
      issue,
      'its branch holds commits that are not the bot’s, so nothing is shortened from it. The next scheduled run drafts it anew from the issue; comment again then.',
    );
  }
  const { approvedDuration } = drafted.request;
  const now = approvedDuration ?? drafted.request.duration;
  // The same again may be a run that was cut short: it finishes what is left.
  if (duration > now || (duration === now && approvedDuration === undefined)) {
    return unchanged(issue, `the duration is ${formatDuration(now)} already and can only become shorter.`);
  }
  const request: Request = { ...drafted.request, approvedDuration: duration };
  const { catalog } = context.knowledge;
  const judgement = judge(request, drafted.policy, config, context.knowledge, run.github.now());
  if (judgement.decision === 'refuse') {
    return unchanged(
      issue,
      'the policy is no longer within the guardrails. Edit the issue to have it drafted anew.',
    );
  }
  const beside = await besideOnMain(context, request, drafted.policy, catalog);
  const { policy } = drafted;
  const others: Omit<Proposed, 'others'>[] = [];
  for (const other of drafted.others) {
    const shortened: Request = { ...other.request, approvedDuration: duration };
    const made = judge(shortened, other.policy, config, context.knowledge, run.github.now());
    if (made.decision === 'refuse')
      return unchanged(
        issue,
        `the policy for ${other.request.account} is no longer within the guardrails. Edit the issue to have it drafted anew.`,
      );
    others.push({ request: shortened, policy: other.policy, judgement: made });
  }
  const proposed = await propose(
    context,
    { request, policy, judgement, others },
    { beside: beside?.others },
    head,
  );
  // Reviewers are asked again, and what was said of the longer one is brought up to date.
  await tellDrafted(context, at, { request, policy, judgement, others }, proposed);
  const length = formatDuration(duration);
  return {
    reply: `the duration is ${length} now. Approvals of the longer one no longer count.`,
    done: { issue, state: 'drafted', note: `${sender.login} shortened it to ${length}.` },
  };
}

async function draftedRequest(
  run: WorkflowRun,
  pull: DraftPullRequest,
  head: Sha,
): Promise<(DraftedFor & { readonly others: readonly DraftedFor[] }) | undefined> {
  const { octokit, owner, repo } = run.github;
  const data = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: pull.number,
    per_page: 100,
  });
  const path = data
    .map(({ filename }) => filename)
    .find((name) => parseRequestPath(name)?.kind === 'request');
  if (path === undefined) return undefined;
  const found = await requestAt(run, head, path, pull.issue);
  if (found === undefined) return undefined;
  // Of several accounts the first of the form speaks for all of them.
  const { accounts: [account = found.account] = [], createdAt, issue } = found;
  const paths = requestPaths({ account, createdAt, issue });
  const request = await requestAt(run, head, paths.request, pull.issue);
  const policy = (await readFilesAt(run.github, head, [paths.policy], 'is absent')).get(paths.policy);
  if (request === undefined || policy === undefined) return undefined;
  const others = await draftedForOthers(run, head, request);
  return others === undefined ? undefined : { request, policy, others };
}

async function requestAt(
  { github }: Pick<WorkflowRun, 'github'>,
  head: Sha,
  path: string,
  issue: DraftPullRequest['issue'],
): Promise<Request | undefined> {
  const read = readRequest((await readFilesAt(github, head, [path], 'is absent')).get(path) ?? '');
  return read.ok && read.value.issue === issue && requestPaths(read.value).request === path
    ? read.value
    : undefined;
}
