// src/commands/draft/: an issue becomes a pull request; questions, and the commands in comments.
import { digestOf, requestOfIssue } from '../run/request-of-issue.ts';
import type { AccountName } from '../../terms/brand.ts';
import { accountNamed, isKnown } from '../../config/lookups.ts';
import { announce } from '../../github/comments.ts';
import { closedByPerson } from '../../github/closings.ts';
import { callsLeft, shortOfCalls } from '../../github/call-budget.ts';
import { hasStatus } from '../../github/github-client.ts';
import type { Actor, Issue } from '../../github/open-issues.ts';
import { lastEditor } from '../../github/last-editor.ts';
import { ledgerEvent } from '../../github/ledger-branch.ts';
import { MayNotOpenPullRequests, pullRequestsOf, updatePullRequest } from '../../github/pull-requests.ts';
import { requestFilesAt } from '../../github/request-files.ts';
import { monthOf } from '../../terms/instant.ts';
import type { Problem } from '../../terms/checked.ts';
import { inlineText } from '../../text/markdown.ts';
import { fileAnewLink } from '../../messages/file-anew.ts';
import * as news from '../../messages/news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import { isUse } from '../../request/form/standing-form.ts';
import { problemsComment } from '../../request/form/problems-comment.ts';
import type { Request } from '../../request/request.ts';
import { ask, say } from './ask-requester.ts';
import { overlookedComments } from './slash-commands.ts';
import { attempt, proposeReady } from './draft-attempt.ts';
import { openDraftingContext, type DraftingContext } from './drafting-context.ts';
import { proposeIdentity } from './identity-pull-request.ts';
import { problemsOfAccounts } from './other-accounts.ts';
import { outdatedDrafts, renew, type OutdatedDrafts } from './outdated-drafts.ts';
import { requestsPushedTo } from './pushed-to.ts';
import { receiveUse } from './receive-use.ts';
import { isSettled, keepCancelled } from './opened-again.ts';
import { leftOver, mayBeWithdrawn } from './undrafted-requests.ts';
import { sayOutdated } from './warn-of-outdated-draft.ts';
import { asDrafted } from './request-as-drafted.ts';
import { record, tell } from '../tell/tell.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

/**
 * Turns requests into pull requests: the issue that this run was started for, as it was in the event, and open requests
 * that no run has dealt with.
 */
export async function draft(run: WorkflowRun): Promise<CommandResult> {
  const short = shortOfCalls(await callsLeft(run.github));
  if (short !== undefined) return { done: [], failures: [short] };
  const context = await openDraftingContext(run);

  const { event } = run;
  const named = event.kind === 'issue' && event.issue.open && isRequest(event.issue.body) ? event : undefined;
  const left = await leftOver(context.ledger, context.open, run.github.now());
  const pushedTo = (await requestsPushedTo(context)).filter((issue) => !left.includes(issue));
  // Closed and opened again, where the run for that was lost: looked at by every run, and drafted by none.
  const reopened = context.open.filter(
    (issue) => mayBeWithdrawn(issue) && ![...pushedTo, ...left].includes(issue),
  );
  const waiting = [...pushedTo, ...left, ...reopened].filter(({ number }) => number !== named?.issue.number);
  const done: Done[] = [];
  const failures: string[] = [];
  if (event.kind === 'issue' && event.action === 'opened' && isUse(event.issue.body))
    done.push(await receiveUse(context, event.issue));
  for (const issue of [...(named ? [named.issue] : []), ...waiting]) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining());
    if (enough !== undefined) {
      failures.push(enough);
      break;
    }
    try {
      const again = named?.action === 'reopened' && issue === named.issue;
      // A run may come late: what has become of the issue since its event counts.
      const present = context.open.find(({ number }) => number === issue.number) ?? issue;
      // `close` ends it again; where it was merged, `sweep` and `revoke` do, or leave it, from what they read.
      if (isSettled(present, again)) {
        const note = 'It was decided before; nothing is drafted from it.';
        done.push({ issue: issue.number, state: 'unchanged', note });
        continue;
      }
      const withdrawn = again || mayBeWithdrawn(present);
      const closer = withdrawn ? await closedByPerson(run.github, issue.number) : undefined;
      if (closer !== undefined) {
        done.push(await keepCancelled(context, issue, closer));
        continue;
      }
      if (reopened.includes(issue)) continue;
      const editor = issue === named?.issue ? editorIn(named) : await lastEditor(run.github, issue.number);
      done.push(await draftOne(context, issue, editor));
    } catch (error) {
      await tellNotDrafted(context, issue, error);
      // A setting that keeps every draft from being opened concerns all of them.
      if (error instanceof MayNotOpenPullRequests) throw error;
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const drafted = new Set(done.map(({ issue }) => issue));
  const renewed = await renewOutdated(context, drafted);
  await context.ledger.commit();
  const comments = await overlookedComments(context);
  return {
    done: [...done, ...renewed.done, ...comments.done],
    failures: [...failures, ...renewed.failures, ...comments.failures],
  };
}

/** Drafts in review that would be refused at their grant, since they would read otherwise now; one that cannot be renewed holds up no other. */
async function renewOutdated(
  context: DraftingContext,
  drafted: ReadonlySet<Issue['number']>,
): Promise<Pick<CommandResult, 'done' | 'failures'>> {
  const { run } = context;
  const done: Done[] = [];
  const failures: string[] = [];
  let found: OutdatedDrafts['found'] = [];
  try {
    const outdated = await outdatedDrafts(context);
    found = outdated.found;
    failures.push(...outdated.failures);
  } catch (error) {
    // What was done before is still to be recorded.
    failures.push(
      `Drafts in review could not be listed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  for (const outdated of found) {
    const { issue } = outdated;
    if (drafted.has(issue.number)) continue;
    const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining());
    if (enough !== undefined) return { done, failures: [...failures, enough] };
    try {
      const anew = async () => draftOne(context, issue, await lastEditor(run.github, issue.number));
      done.push(await renew(context, outdated, anew));
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { done, failures };
}

/** What a person has to mend is told to whom waits for it. What passes by itself is not: the next run drafts. */
async function tellNotDrafted({ run, config }: DraftingContext, issue: Issue, error: unknown): Promise<void> {
  const refused =
    error instanceof MayNotOpenPullRequests ||
    hasStatus(error, 401, 403, 404, 422) ||
    (error instanceof Error && error.name === 'GraphqlResponseError');
  if (!refused) return;
  const why = inlineText(error instanceof Error ? error.message : String(error), 1_000);
  const words = news.notDrafted(issue.author?.login ?? 'ghost', why);
  try {
    await announce(run.github, issue.number, 'not-drafted', inTrial(words, config.trial));
  } catch (untold) {
    run.log.warning(`#${issue.number}: that it could not be drafted could not be told: ${String(untold)}`);
  }
}

const editorIn = ({ action, sender }: { readonly action: string; readonly sender: Actor }) =>
  action === 'edited' ? sender : undefined;

/** @param editor who changed the text last; `undefined`: nobody has. */
async function draftOne(context: DraftingContext, issue: Issue, editor: Actor | undefined): Promise<Done> {
  const { run, main, config, knowledge } = context;
  if (editor && editor.id !== issue.author?.id) return editedByOther(context, issue, editor);
  if (issue.author?.type !== 'User') {
    return refuse(context, issue, '- Only a person can ask for access; this issue was not filed by one.', [
      'not-a-person',
    ]);
  }
  if (!isKnown(config, issue.author.id)) {
    return turnAway(
      context,
      issue,
      issue.author,
      [...config.accounts.keys()].join(', '),
      [...config.accounts.values()].some(({ backend }) => backend === 'iam') ? 'iam' : 'identity-center',
    );
  }
  const mine = context.open.filter(({ author }) => author?.id === issue.author?.id && author !== undefined);
  if (mine.filter(({ number }) => number < issue.number).length >= config.max_open_per_person) {
    return refuse(
      context,
      issue,
      `- You have ${mine.length} requests open, and \`max_open_per_person\` is ${config.max_open_per_person}. Close one that you no longer need.`,
      ['too-many-open'],
    );
  }

  if (accountsNamed(issue.body).length > 1) {
    const problems = await problemsOfAccounts(context, issue);
    if (problems.length > 0) return toMend(context, issue, problems);
  }
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, []);
  switch (made.kind) {
    case 'not-a-person':
      return refuse(context, issue, '- Only a person can ask for access; this issue was not filed by one.', [
        'not-a-person',
      ]);
    case 'problems':
      return toMend(context, issue, made.problems);
    case 'no-identity': {
      const there = accountNamed(config, made.ask.account);
      const account = `${made.ask.account} (${there?.id ?? 'unknown'})`;
      return turnAway(context, issue, made.requester, account, there?.backend ?? 'iam', made.ask.account);
    }
    case 'request': {
      const barred = await mayNotAsk(run.github, config, made.request, issue.author.id, 'open');
      return barred.length > 0 ? toMend(context, issue, barred) : draftRequest(context, issue, made.request);
    }
  }
}

async function toMend(context: DraftingContext, issue: Issue, problems: readonly Problem[]): Promise<Done> {
  const words = news.needsMending(issue.author?.login ?? 'ghost', problemsComment(problems));
  await sayOutdated(context, issue, 'its form has to be mended first; that brings a new draft here');
  const once = digestOf(issue.body).slice(0, 12);
  return say(context, issue, 'asked', words, once, `${problems.length} field(s) to mend.`);
}

/** Nothing is drafted from somebody else's words; recorded, so that no later run takes them for the author's. */
async function editedByOther(context: DraftingContext, issue: Issue, editor: Actor): Promise<Done> {
  const { run, config, ledger } = context;
  const body = digestOf(issue.body);
  const key = `edited-by-${editor.id}-${body.slice(0, 12)}`;
  const words = inTrial(news.editedByOther(issue.author?.login ?? 'ghost', editor.login), config.trial);
  await announce(run.github, issue.number, key, words);
  await sayOutdated(
    context,
    issue,
    `by ${editor.login}, who is not its author, so it can no longer be granted`,
  );
  const event = ledgerEvent('edited-by-other', key, issue.number, run.github.now(), run.id, {
    body,
    editor: { id: editor.id, login: editor.login },
  });
  record(run, ledger, issue, event, words);
  return {
    issue: issue.number,
    state: 'unchanged',
    note: `Edited by ${editor.login}, who is not its author.`,
  };
}

async function draftRequest(context: DraftingContext, issue: Issue, request: Request): Promise<Done> {
  const { run, main, config } = context;
  const who = request.requester.login;
  const filed = await requestFilesAt(run.github, main.head, [request.account], [monthOf(request.createdAt)]);
  if (filed.some((file) => file.issue === issue.number)) {
    await announce(
      run.github,
      issue.number,
      `edited-${request.bodyDigest.slice(0, 12)}`,
      inTrial(news.editedAfterMerge(who), config.trial),
    );
    return { issue: issue.number, state: 'unchanged', note: 'Edited after the merge.' };
  }

  // A run that repeats an earlier one keeps what comments have added since.
  const drafted = await asDrafted(context, issue, request);
  // What an answer asked for is no longer allowed.
  if (!drafted.ok) return toMend(context, issue, drafted.problems);
  const { request: worded, policy: earlier } = drafted.value;
  const made = await attempt(context, worded, issue);
  switch (made.kind) {
    case 'refused':
      return made.problems === undefined
        ? refuse(context, issue, made.reasons, made.codes)
        : toMend(context, issue, made.problems);
    case 'questions':
      // Where these very words were drafted before, that draft still holds.
      if (earlier === undefined) {
        await sayOutdated(
          context,
          issue,
          'its author is asked a question first; the answer brings a new draft here',
        );
      }
      return ask(context, issue, worded, made.questions);
    case 'ready': {
      const pull = await proposeReady(context, issue, made);
      return {
        issue: issue.number,
        state: 'drafted',
        note: `Pull request #${pull.number}, risk ${made.judgement.risk}.`,
      };
    }
  }
}

/**
 * Somebody who has no identity here: one comment, and the issue closed. No more than that, since in a public
 * repository anybody may file as many issues as they like.
 */
async function turnAway(
  context: DraftingContext,
  issue: Issue,
  requester: Actor,
  account: string,
  backend: news.MissingIdentity['backend'],
  /** Of somebody who is known in other accounts. */
  within?: AccountName,
): Promise<Done> {
  const anew = fileAnewLink(context.run.home, issue.body);
  const owners = 'the owners of this repository';
  const proposal = await proposeIdentity(context, requester);
  const listed = context.config.identities.has(requester.id);
  const missing = { backend, within: listed ? within : undefined };
  const words = news.unknownPerson(requester.login, requester.id, account, owners, anew, missing, proposal);
  await tell(context.run, context.ledger, {
    issue,
    state: 'refused',
    once: 'unknown',
    comment: inTrial(words.comment, context.config.trial),
    status: undefined,
    data: { body: digestOf(issue.body), codes: ['unknown-person'] },
  });
  return {
    issue: issue.number,
    state: 'refused',
    note: `Nobody has said who ${requester.login} is in AWS.`,
  };
}

/** Refused before anybody is asked to review; an earlier draft of the request goes. */
async function refuse(
  context: DraftingContext,
  issue: Issue,
  reasons: string,
  codes: readonly string[],
): Promise<Done> {
  for (const pull of await pullRequestsOf(context.run.github, issue.number)) {
    if (pull.open) await updatePullRequest(context.run.github, pull.number, { state: 'closed' });
  }
  const anew = fileAnewLink(context.run.home, issue.body);
  const words = news.refused(issue.author?.login ?? 'ghost', reasons, anew);
  return say(
    context,
    issue,
    'refused',
    words,
    digestOf(issue.body + reasons).slice(0, 12),
    'Refused before review.',
    digestOf(issue.body),
    codes,
  );
}
