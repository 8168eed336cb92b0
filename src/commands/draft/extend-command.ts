import { branchHead, commitOnBranch, ensureBranch, readFilesAt } from '../../github/draft-branch.ts';
import { branchContents } from '../../github/foreign-commits.ts';
import type { Issue } from '../../github/open-issues.ts';
import {
  openPullFrom,
  pullRequestsOf,
  pullsFrom,
  setStatus,
  updatePullRequest,
  type BranchPull,
} from '../../github/pull-requests.ts';
import { rebuildBranch } from '../../github/rebuild-branch.ts';
import { accountFolders, requestFilesAt } from '../../github/request-files.ts';
import { approvalsWhenDrafted } from '../../messages/approvals-status.ts';
import { clockTime } from '../../messages/clock-time.ts';
import {
  extensionBody,
  extensionHeadline,
  extensionTitle,
  extensionView,
} from '../../messages/reviewing/extension-view.ts';
import { extensionBranch } from '../../request/draft-branch-name.ts';
import { windowFrom } from '../../request/access-window.ts';
import { ASSIGNED, extendedEnd, MOST_EXTENSIONS, type Extension } from '../../request/extension.ts';
import {
  extensionPaths,
  readExtension,
  requestPaths,
  serialiseExtension,
  serialiseRequest,
} from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import type { CommentCommand } from '../../request/slash-command.ts';
import { formatDuration } from '../../terms/duration.ts';
import { formatInstant, monthOf, type Instant, type Window } from '../../terms/instant.ts';
import { inlineText } from '../../text/markdown.ts';
import { judge } from '../judge/judge.ts';
import type { Passed } from '../judge/judgement.ts';
import { longestOf } from '../../config/lookups.ts';
import { filedExtensions } from '../run/filed-extensions.ts';
import { isAssigned } from '../run/live-access.ts';
import { readRequests } from '../run/filed-requests.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';
import { recordProposal } from '../tell/extension-proposed.ts';
import type { DraftingContext } from './drafting-context.ts';

type Wanted = Extract<CommentCommand, { readonly kind: 'extend' }>;

/** What is live and may be extended, as far as GitHub tells it. The grant proves all of it, and asks AWS. */
interface Extendable {
  readonly request: Request;
  readonly policy: string;
  readonly review: string;
  readonly window: Window;
  /** That brought it. */
  readonly pull: number;
  readonly mergeCommit: Extension['base']['mergeCommit'];
  readonly judgement: Passed;
  /** Numbers of extensions that are on the default branch. */
  readonly taken: ReadonlySet<number>;
}

/**
 * `/extend 2h` and a reason, by the requester: a pull request that adds the extension and its view, for the same owners. Nothing lasts longer by
 * the comment, nor by the pull request before it is approved and merged.
 */
export async function extend(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  { duration, words }: Wanted,
): Promise<CommandOutcome> {
  const { config } = context;
  const { number } = issue;
  if (comment.sender.id !== issue.author?.id)
    return unchanged(number, 'only the requester can ask to have this access for longer.');
  if (config.frozen)
    return unchanged(
      number,
      'nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Access that is live ends as it would.',
    );
  const found = await extendable(context, issue);
  if (typeof found === 'string') return unchanged(number, found);
  const { request, window } = found;
  if (isAssigned(config, request)) return unchanged(number, `${ASSIGNED} File a new request.`);
  if (comment.on !== number && comment.on !== found.pull)
    return unchanged(number, `write this on #${number} itself: what is asked for stands there.`);
  const proposals = await proposalsOf(context, request, found.taken);
  const open = proposals.find(({ pull }) => pull?.open === true);
  // A run that was cut short had proposed it already.
  const again = proposals.find(({ extension }) => extension?.comment === comment.id);
  if (open?.pull && open !== again)
    return unchanged(
      number,
      `an extension is proposed already, in #${open.pull.number}. It has to be merged or closed before you can ask for another.`,
    );
  if (again?.pull && !again.pull.open)
    return unchanged(number, `this was proposed in #${again.pull.number}, which is closed by now.`);
  const next = again?.number ?? proposals.find(({ free }) => free)?.number;
  if (next === undefined)
    return unchanged(number, 'this access cannot be extended any more. File a new request.');
  const end = extendedEnd(window, duration, longestOf(config, request));
  if (!end.ok)
    return unchanged(
      number,
      `${end.problems.map(({ message }) => message).join(' ')} For more, file a new request.`,
    );
  const extension: Extension = {
    number: next,
    repository: request.repository,
    issue: request.issue,
    account: request.account,
    base: {
      request: digestOf(serialiseRequest(request)),
      policy: digestOf(found.policy),
      review: digestOf(found.review),
      mergeCommit: found.mergeCommit,
    },
    extends: window.until,
    by: duration,
    until: end.value,
    comment: comment.id,
    reason: words,
  };
  const pull = await proposeExtension(context, found, extension, again?.pull);
  const { required } = found.judgement;
  recordProposal(context, issue, extension, required);
  return {
    reply:
      `the extension until **${clockTime(extension.until)}** is proposed in #${pull.number}. ` +
      `It takes effect once ${required === 1 ? 'a code owner has' : `${required} code owners have`} approved it and it is merged, which has to be before ${clockTime(window.until)}: ` +
      'otherwise your access ends then. Leave your comment as it is: it is compared before anything is extended.',
    done: {
      issue: number,
      state: 'unchanged',
      note: `${comment.sender.login} asks for ${formatDuration(duration)} more: pull request #${pull.number}.`,
    },
  };
}

/** What there is to extend, or in words why there is nothing. */
async function extendable(context: DraftingContext, issue: Issue): Promise<Extendable | string> {
  const { run, main, config, knowledge, ledger } = context;
  const { github } = run;
  const month = monthOf(issue.createdAt);
  const files = (
    await requestFilesAt(github, main.head, await accountFolders(github, main.head), [month])
  ).filter((file) => file.issue === issue.number);
  const request = (await readRequests(github, main.head, files)).get(issue.number);
  const merged = (await pullRequestsOf(github, issue.number)).find(({ mergedAt }) => mergedAt !== undefined);
  const file = files.find(({ account }) => account === request?.account);
  if (
    request === undefined ||
    file === undefined ||
    merged?.mergedAt === undefined ||
    merged.mergeCommit === undefined
  )
    return 'nothing of this request was merged, so that there is no access to extend. For a longer duration, edit the issue.';
  const told = (await ledger.read([{ issue: issue.number, month }])).get(issue.number) ?? [];
  const whole = windowFrom(request, merged.mergedAt);
  // What was told as in place is live from its start on, whether or not a run has told that since.
  const begun = whole.from <= github.now();
  const live = new Set(
    told
      .filter(({ kind }) => kind === 'granted' || (begun && kind === 'scheduled'))
      .map(({ data }) => String(data['until'])),
  );
  if (live.size === 0)
    return begun
      ? 'this access is not live yet, and only what is live can be extended. Ask again once you are told that it is.'
      : `this access begins at **${clockTime(whole.from)}**, and only what is live can be extended. Ask again from then on.`;
  const extensions = await filedExtensions(github, main.head, file);
  const ends = [
    whole.until,
    ...[...extensions.values()].map(({ until }) => until).filter((until) => live.has(formatInstant(until))),
  ];
  const until = Math.max(...ends) as Instant;
  if (until <= github.now())
    return `this access ended at ${clockTime(until)}, and only what is live can be extended. File a new request.`;
  const barred = await mayNotAsk(github, config, request, request.requester.id, 'open');
  if (barred.length > 0) return barred.map(({ message }) => inlineText(message)).join(' ');
  const paths = requestPaths(request);
  const texts = await readFilesAt(github, main.head, [paths.policy, paths.review]);
  const [policy, review] = [texts.get(paths.policy), texts.get(paths.review)];
  if (policy === undefined || review === undefined)
    return 'what was approved cannot be read on the default branch any more, so that it cannot be extended. File a new request.';
  if (!config.accounts.has(request.account))
    return `the account ${inlineText(request.account)} is not named in aws-jit.yml any more, so that nothing is extended there.`;
  const judgement = judge(request, policy, config, knowledge, github.now());
  if (judgement.decision === 'refuse')
    return `what was approved is no longer within the guardrails, so that it is not extended; it ends as it would. ${judgement.findings
      .slice(0, 3)
      .map(({ message }) => inlineText(message))
      .join(' ')}`;
  if (judgement.view !== review)
    return 'what was approved would be shown to approvers in other words by now, since aws-jit.yml or this tool has changed, so that it cannot be extended as it is. File a new request.';
  return {
    request,
    policy,
    review,
    window: { from: whole.from, until },
    pull: merged.number,
    mergeCommit: merged.mergeCommit,
    judgement,
    taken: new Set(file.extensions.map(({ number }) => number)),
  };
}

interface Proposal {
  readonly number: number;
  readonly pull: BranchPull | undefined;
  /** As its branch has it. */
  readonly extension: Extension | undefined;
  /** Nobody has proposed anything under that number. */
  readonly free: boolean;
}

/** What was proposed so far, up to the first number that is free. */
async function proposalsOf(
  { run, main }: DraftingContext,
  request: Request,
  taken: ReadonlySet<number>,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (let number = 1; number <= MOST_EXTENSIONS; number++) {
    const branch = extensionBranch(request.issue, number);
    const pull = (await pullsFrom(run.github, branch)).at(-1);
    const head = pull?.open === false ? undefined : await branchHead(run.github, branch);
    const path = extensionPaths(request, number).extension;
    const text =
      head === undefined ? undefined : (await readFilesAt(run.github, head, [path], 'is absent')).get(path);
    const read = text === undefined ? undefined : readExtension(text);
    const extension = read?.ok === true ? read.value : undefined;
    const free =
      pull === undefined &&
      !taken.has(number) &&
      (head === undefined || head === main.head || extension === undefined);
    proposals.push({ number, pull, extension, free });
    if (free) break;
  }
  return proposals;
}

/** Both files in one commit of the bot's, the pull request for them, and its status. What a killed run has done of it is found done. */
async function proposeExtension(
  { run, main, config }: DraftingContext,
  { request, window, review, judgement }: Extendable,
  extension: Extension,
  present: BranchPull | undefined,
): Promise<BranchPull> {
  const { github } = run;
  const branch = extensionBranch(request.issue, extension.number);
  const paths = extensionPaths(request, extension.number);
  const files = {
    [paths.extension]: serialiseExtension(extension),
    [paths.review]: extensionView(extension, request, window.from, review),
  };
  const headline = extensionHeadline(extension);
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
  const { required } = judgement;
  const title = extensionTitle(extension);
  const body = extensionBody(extension, request, window.from, paths, `${run.home}/blob/${branch}`, {
    required,
    trial: config.trial,
  });
  const pull = present ?? (await openPullFrom(github, branch, main.branch, title, body));
  if (present && present.body !== body) await updatePullRequest(github, present.number, { title, body });
  await setStatus(github, head, {
    context: 'aws-jit/guardrails',
    state: 'success',
    description: `Within the guardrails. Risk: ${judgement.risk}. Approvals needed: ${required}.`,
  });
  if (required > 1) await setStatus(github, head, approvalsWhenDrafted(required));
  return pull;
}
