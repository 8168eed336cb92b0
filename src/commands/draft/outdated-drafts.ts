import { announce } from '../../github/comments.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { branchContents, openDrafts, type OpenDraft } from '../../github/foreign-commits.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { draftRenewed } from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import { parseIssueBody } from '../../request/form/issue-body.ts';
import { besideOnMain } from '../judge/held-by-principal.ts';
import { judge } from '../judge/judge.ts';
import type { Judgement } from '../judge/judgement.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { Done } from '../run/workflow-run.ts';
import type { DraftingContext } from './drafting-context.ts';
import { propose, type Proposed } from './open-pull-request.ts';
import { draftedForOthers, type DraftedFor } from './other-accounts.ts';
import { tellDrafted } from './tell-drafted.ts';

/**
 * A draft in review that this version, or the configuration as it is now, would show to its reviewers in other words. The view is
 * compared with one made anew at the grant (invariant 3), so that merged as it is it would be refused.
 */
export interface OutdatedDraft {
  readonly issue: Issue;
  readonly draft: OpenDraft;
  /** `undefined`: what is on the branch cannot be read or judged any more, and has to be drafted anew. */
  readonly readable: DraftedFor | undefined;
  readonly judgement: Judgement | undefined;
  /** The further accounts of the request, as they would be proposed now; one that is refused by now is not among them. */
  readonly others: readonly Omit<Proposed, 'others'>[];
}

export interface OutdatedDrafts {
  readonly found: readonly OutdatedDraft[];
  /** Of drafts that could not be compared; one of them holds up no other. */
  readonly failures: readonly string[];
}

/**
 * Looked for where no event names a request: on a schedule, and on a push to the default branch, which may have brought another version or
 * another configuration. One call a hundred pull requests, and one for each draft.
 */
export async function outdatedDrafts(context: DraftingContext): Promise<OutdatedDrafts> {
  const { run, main, open } = context;
  const found: OutdatedDraft[] = [];
  const failures: string[] = [];
  if (run.event.kind !== 'other') return { found, failures };
  for (const draft of await openDrafts(run.github, main.branch)) {
    const issue = open.find(({ number }) => number === draft.issue);
    // What people put on the branch is replaced by another way (pushed-to.ts).
    if (issue === undefined || draft.foreign) continue;
    try {
      const outdated = await compared(context, issue, draft);
      if (outdated !== undefined) found.push(outdated);
    } catch (error) {
      failures.push(
        `#${issue.number}: its draft could not be compared with how it would read now: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { found, failures };
}

async function compared(
  { run, config, knowledge }: DraftingContext,
  issue: Issue,
  draft: OpenDraft,
): Promise<OutdatedDraft | undefined> {
  const ask = parseIssueBody(issue.body, config, knowledge.catalog);
  // A form that gives no request by the configuration as it is now: its author is told, and mends it by an edit.
  if (!ask.ok) return undefined;
  const { account } = ask.value;
  const paths = requestPaths({ account, createdAt: issue.createdAt, issue: issue.number });
  const texts = await readFilesAt(run.github, draft.head, Object.values(paths), 'is absent');
  const [file, policy] = [texts.get(paths.request), texts.get(paths.policy)];
  // One that is asked a question has no policy yet; an edit of the issue brings a draft of its own.
  if (file === undefined || policy === undefined) return undefined;
  const read = readRequest(file);
  if (read.ok && read.value.bodyDigest !== digestOf(issue.body)) return undefined;
  if (!read.ok || read.value.account !== account)
    return { issue, draft, readable: undefined, judgement: undefined, others: [] };
  const now = run.github.now();
  const judgement = judge(read.value, policy, config, knowledge, now);
  const filed = await draftedForOthers(run, draft.head, read.value);
  const further = (filed ?? []).flatMap(({ review, ...each }) => {
    if (!config.accounts.has(each.request.account)) return [];
    const made = judge(each.request, each.policy, config, knowledge, now);
    return made.decision === 'pass' ? [{ ...each, judgement: made, same: made.view === review }] : [];
  });
  // One that cannot be read, or is refused by now, has all of them drafted anew.
  const complete = further.length === (read.value.accounts?.length ?? 1) - 1;
  const same = complete && further.every((each) => each.same);
  if (judgement.decision === 'pass' && judgement.view === texts.get(paths.review) && same) return undefined;
  const others = further.map(({ request, policy: of, judgement: made }) => ({
    request,
    policy: of,
    judgement: made,
  }));
  const readable = complete ? { request: read.value, policy } : undefined;
  return { issue, draft, readable, judgement, others };
}

/**
 * The same request and the same policy, with the view as it reads now: a new head, so that approvals start anew.
 * @param drafted drafts from the issue, where what is on the branch cannot be kept.
 */
export async function renew(
  context: DraftingContext,
  { issue, draft, readable, judgement, others }: OutdatedDraft,
  drafted: (issue: Issue) => Promise<Done>,
): Promise<Done> {
  const { run, config, knowledge, main } = context;
  // It was listed a while ago. One that was merged or closed since is decided, and proposed again it would ask for the same twice.
  const pulls = await pullRequestsOf(run.github, issue.number);
  const isStill = pulls.some(
    ({ number, open, head }) => number === draft.pull && open && head === draft.head,
  );
  if (!isStill || pulls.some(({ mergedAt }) => mergedAt !== undefined)) {
    const note = `Pull request #${draft.pull} was merged, closed or changed meanwhile; it is not made anew.`;
    return { issue: issue.number, state: 'unchanged', note };
  }
  // `foreign` looks at the latest commits alone. What somebody pushed before them would become the bot's own commit here, and whoever
  // pushed it could approve it (invariant 2).
  const kept =
    readable !== undefined &&
    judgement?.decision === 'pass' &&
    (await branchContents(run.github, main.head, draft.head)).foreign.length === 0;
  // Said before it is done: a run that is killed in between does both again, and says it once.
  const key = `renewed-${draft.head.slice(0, 12)}`;
  const words = inTrial(draftRenewed(kept, `${run.home}/pull/${draft.pull}/commits`), config.trial);
  await announce(run.github, issue.number, key, words, draft.pull);
  if (!kept) return drafted(issue);
  const { request, policy } = readable;
  const beside = await besideOnMain(context, request, policy, knowledge.catalog);
  const pull = await propose(
    context,
    { request, policy, judgement, others },
    { beside: beside?.others },
    draft.head,
  );
  await tellDrafted(context, issue, { request, policy, judgement, others }, pull);
  return {
    issue: issue.number,
    state: 'drafted',
    note: `Pull request #${pull.number}: its view was made anew; approvals start anew.`,
  };
}
