import type { ApprovalFacts, TreeEntry } from '../../approval/approval-facts.ts';
import { eligibility } from '../../approval/approver-eligibility.ts';
import { REASONS, type ReasonCode } from '../../approval/refusal-reasons.ts';
import type { Verdict } from '../../approval/verify.ts';
import { verdictOn } from '../../commands/grant/approval-verdict.ts';
import { judge } from '../../commands/judge/judge.ts';
import type { Judgement } from '../../commands/judge/judgement.ts';
import { configurationOf } from '../../commands/run/default-branch-config.ts';
import type { Config } from '../../config/config.ts';
import { approversFor, peopleOf } from '../../config/lookups.ts';
import { approvalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { mainBranchOf } from '../../github/main-branch.ts';
import { readIssue, type Actor } from '../../github/open-issues.ts';
import { pullRequestsOf, readPullRequest, type DraftPullRequest } from '../../github/pull-requests.ts';
import { pullRequestBody } from '../../messages/reviewing/pull-request-body.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import { parseIssueBody } from '../../request/form/issue-body.ts';
import { loadKnowledge } from '../../shipped/knowledge-file.ts';
import { IssueNumber, type Sha } from '../../terms/brand.ts';
import { supplementOnGitHub } from './supplement-on-github.ts';
import { linesOnlyIn, textDifference, type TextDifference } from './text-difference.ts';

/** A pull request as whoever is about to approve it has to see it. */
export interface UnderReview {
  readonly pull: IssueNumber;
  readonly issue: IssueNumber;
  /** The commit that everything here was read at, and that the review is sent for. */
  readonly head: Sha;
  readonly url: string;
  /** The files at that head; `undefined`: not there, no regular file, or not read. */
  readonly files: Readonly<Record<'request' | 'policy' | 'review', FileAtHead>>;
  /** The reviewer's view, made anew; `undefined`: it cannot be made, and `against` says why. */
  readonly view: string | undefined;
  /** What the committed view says otherwise than the one made anew. */
  readonly viewDiffers: TextDifference | undefined;
  /** Lines of the pull request's text that do not follow from the files, and those that are missing in it. */
  readonly text: { readonly besides: readonly string[]; readonly missing: readonly string[] };
  /** Why an approval of this person would be wrong, or worth nothing: nothing is sent then. */
  readonly against: readonly string[];
  /** What to know before deciding. */
  readonly toKnow: readonly string[];
}

interface FileAtHead {
  readonly path: string;
  readonly text: string | undefined;
}

/**
 * Reads a pull request as it is now, and judges it as the grant would if this person approved and merged it: the same facts, the same
 * configuration of the default branch, the same function. What is shown is made from the files at the head alone.
 * @param number of the pull request, or of the request that it is for
 * @returns a sentence where there is nothing to review
 */
export async function pullUnderReview(
  github: GitHub,
  number: IssueNumber,
  me: Actor,
): Promise<UnderReview | string> {
  const draft = await draftNumbered(github, number);
  if (typeof draft === 'string') return draft;
  const reader = await approvalReader(github);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  const knowledge = loadKnowledge();
  const looked = await readIssue(github, draft.issue);
  if (looked.kind === 'unknown') return looked.why;
  const { issue } = looked;
  const asked = parseIssueBody(issue.body, config, knowledge.catalog);
  if (!asked.ok)
    return `#${draft.issue} gives no request by aws-jit.yml as it is now: ${asked.problems.map(({ path, message }) => `${path}: ${message}`).join(' ')}`;

  if (asked.value.accounts !== undefined)
    return `#${draft.issue} is for ${asked.value.accounts.length} accounts, and this shows one. Read and decide it on GitHub, where its pull request has all of them.`;

  const pull = IssueNumber.of(draft.number);
  const merging = { number: pull, head: draft.head, by: me, at: github.now() };
  let facts: ApprovalFacts | undefined;
  const verdict = await verdictOn(
    {
      github,
      main,
      config,
      knowledge,
      reader: {
        ...reader,
        factsFor: async (of, paths) => (facts = await reader.factsIfMerged(of, paths, merging)),
      },
    },
    issue,
    { account: asked.value.account, issue: issue.number },
    () => github.now(),
  );
  if (facts === undefined) throw new Error('Nothing was read of the pull request.');

  const paths = requestPaths({
    account: asked.value.account,
    createdAt: issue.createdAt,
    issue: issue.number,
  });
  const files = {
    request: fileAt(paths.request, facts.files.request.onHead),
    policy: fileAt(paths.policy, facts.files.policy.onHead),
    review: fileAt(paths.review, facts.files.review.onHead),
  };
  const filed = readRequest(files.request.text ?? '');
  const judgement =
    filed.ok && files.policy.text !== undefined
      ? judge(filed.value, files.policy.text, config, knowledge, github.now())
      : undefined;
  const view = judgement?.decision === 'pass' ? judgement.view : undefined;
  const samePrincipal = filed.ok ? peopleOf(config, filed.value.principal, filed.value.account) : [];
  const { against, toKnow } = sorted(facts, verdict, me, {
    approvers: approversFor(config, asked.value.account),
    samePrincipal,
  });
  return {
    pull,
    issue: issue.number,
    head: draft.head,
    url: draft.url,
    files,
    view,
    viewDiffers:
      view === undefined || files.review.text === undefined
        ? undefined
        : textDifference(files.review.text, view),
    text: textAgainstFiles(draft, judgement, paths, config),
    against: draft.open ? against : [`Pull request #${pull} is not open.`, ...against],
    toKnow: config.frozen
      ? [...toKnow, 'Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml.']
      : toKnow,
  };
}

/** A pull request's number, or that of the request that it is for. */
async function draftNumbered(github: GitHub, number: IssueNumber): Promise<DraftPullRequest | string> {
  try {
    const draft = await readPullRequest(github, number);
    return (
      draft ??
      (await supplementOnGitHub(github, number)) ??
      `#${number} is not the pull request of a request: those come from a branch aws-jit/NUMBER of this repository, into its default branch. Review anything else on GitHub.`
    );
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
  const open = (await pullRequestsOf(github, number)).filter((draft) => draft.open);
  return (
    open.at(-1) ??
    `There is no pull request #${number}, and none that is open for a request of that number: aws-jit status says what waits.`
  );
}

/** Regular files alone: what a link leads to is not what is granted. */
function fileAt(path: string, read: ApprovalFacts['files']['request']['onHead']): FileAtHead {
  const entry: TreeEntry | undefined = read.known && read.value !== 'absent' ? read.value : undefined;
  return { path, text: entry?.mode === '100644' && entry.text.known ? entry.text.value : undefined };
}

/** What this token need not be able to read: the grant reads it with its own. */
const FOR_THE_GRANT: readonly ReasonCode[] = ['owner-errors-unread', 'permission-unread'];

function sorted(
  facts: ApprovalFacts,
  verdict: Verdict,
  me: Actor,
  settings: Parameters<typeof eligibility>[3],
): { readonly against: readonly string[]; readonly toKnow: readonly string[] } {
  const against: string[] = [];
  const toKnow: string[] = [];
  const about = new Set<string>();
  if (facts.pull.known) {
    const requester = facts.issue.known ? facts.issue.value.author?.id : undefined;
    const standing = eligibility(facts, facts.pull.value, requester, settings)(me);
    for (const { message } of standing.against) {
      about.add(message);
      (standing.onlyUnknown ? toKnow : against).push(
        standing.onlyUnknown
          ? `Not known from here: ${message}`
          : `Your approval would not count: ${message}`,
      );
    }
  }
  for (const { code, message } of verdict.approved ? [] : verdict.reasons) {
    if (about.has(message)) continue;
    const mends = FOR_THE_GRANT.includes(code) ? 'people' : REASONS[code];
    (mends === 'people' ? toKnow : against).push(message);
  }
  return { against, toKnow };
}

/** Anybody with write access can edit a pull request's text, so what follows from the files is made again. */
function textAgainstFiles(
  { body, url, issue }: DraftPullRequest,
  judgement: Judgement | undefined,
  paths: Parameters<typeof pullRequestBody>[1],
  config: Config,
): UnderReview['text'] {
  if (judgement?.decision !== 'pass') return { besides: [], missing: [] };
  const home = url.replace(/\/pull\/\d+$/, '');
  const made = pullRequestBody(judgement.review, paths, `${home}/blob/${draftBranch(issue)}`, config.trial);
  return { besides: linesOnlyIn(body, made), missing: linesOnlyIn(made, body) };
}
