import { known, type ApprovalFacts, type Read } from '../../approval/approval-facts.ts';
import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import { signOff, type SignOff, type SignOffSettings } from '../../approval/standing/sign-off.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { BranchPull } from '../../github/pull-requests.ts';
import { wasSaid } from '../../github/standing/told-comment.ts';
import { recordText, type RecordedUse } from '../../messages/reviewing/record-view.ts';
import { recordPath } from '../../request/file/record-file.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import { IssueNumber, type Sha } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { sharing, type SharedSince } from '../run/who-gains.ts';

/** A use, and what there is to judge its record by. */
export interface Judging {
  readonly github: GitHub;
  readonly config: Config;
  readonly reader: ApprovalReader;
  readonly issue: Issue;
  readonly use: RecordedUse;
  /** When it is over. */
  readonly until: Instant;
  /** Who was who and owned what since the standing approval was merged. */
  readonly since: Read<SharedSince>;
}

export interface Judged {
  readonly pull: BranchPull;
  readonly verdict: SignOff;
}

/** Tells that a head was signed off from whatever else is said. */
export const signedOffKey = (head: Sha): string => `signed-off-${head.slice(0, 12)}`;

/**
 * Whether somebody has signed off what was used, by each of its pull requests of record, the newest first.
 * @param pulls all that come from its branch, those that somebody has pointed elsewhere included: what was objected to there stays objected to
 */
export async function whoSignedOff(
  judging: Judging,
  pulls: readonly BranchPull[],
): Promise<readonly Judged[]> {
  const { github, reader, issue, use } = judging;
  if (pulls.length > MOST_RECORDS)
    return unreadOf(pulls, {
      code: 'records-too-many',
      message: `${pulls.length} pull requests come from its branch, and at most ${MOST_RECORDS} are read: whoever opened the others keeps it from being signed off. Look at what was used all the same.`,
    });
  const read: { readonly pull: BranchPull; readonly facts: ApprovalFacts }[] = [];
  for (const pull of pulls) {
    const enough = shortOfCalls(github.remaining());
    if (enough !== undefined) return unreadOf(pulls, { code: 'records-unread', message: enough });
    read.push({
      pull,
      facts: await reader.recordFacts(issue.number, standingPaths(use.standing), {
        number: IssueNumber.of(pull.number),
        head: pull.head,
      }),
    });
  }
  const judged: Judged[] = [];
  for (const { pull, facts } of read.toReversed()) {
    if (!pull.intoDefault) continue;
    const others = read.filter((other) => other.pull !== pull).map((other) => other.facts);
    judged.push({ pull, verdict: await verdictOn(judging, pull, facts, others) });
  }
  return judged;
}

/** Of one use, more than anybody makes who does not want to use up the calls of a run. */
const MOST_RECORDS = 30;

/** Of none that is merged: such a one would be taken for the record, and nothing here has looked whether it is. */
function unreadOf(pulls: readonly BranchPull[], reason: Reason): readonly Judged[] {
  const pull = pulls.findLast(({ mergedAt }) => mergedAt === undefined);
  return pull === undefined ? [] : [{ pull, verdict: { kind: 'unsigned', reasons: [reason] } }];
}

async function verdictOn(
  { github, config, issue, use, until, since }: Judging,
  pull: BranchPull,
  facts: ApprovalFacts,
  others: readonly ApprovalFacts[],
): Promise<SignOff> {
  const { standing } = use;
  if (!since.known)
    return {
      kind: 'unsigned',
      reasons: [
        {
          code: 'standing-then-unread',
          message: `Who shared a principal when it was used could not be read: ${since.why}`,
        },
      ],
    };
  const path = recordPath(standing, IssueNumber.of(use.issue));
  const settings: SignOffSettings = {
    path,
    expected: recordText(use),
    onHead: (await readFilesAt(github, pull.head, [path], 'is absent')).get(path),
    head: pull.head,
    until,
    approvers: approversFor(config, standing.account),
    samePrincipal: [...sharing(config, standing.people, standing), ...since.value.people],
  };
  const author = issue.author?.id;
  const now = signOff(facts, author, settings, others);
  if (now.kind !== 'unsigned') return now;
  // What somebody objects to who may sign it off today, no older version makes unsaid, in which they owned nothing yet.
  if (now.reasons.some(({ code }) => code === 'changes-requested')) return now;
  // It counted once, a run has said so, and who gave it may have left since. Whoever runs a workflow here could say so as well: the review has to be there, and who
  // wrote it must have been an owner by what the default branch said then, which nobody changes alone.
  const key = signedOffKey(pull.head);
  const said =
    (await wasSaid(github, issue.number, key, pull.number)) || (await wasSaid(github, issue.number, key));
  if (!said) return now;
  for (const { codeowners, config: then } of since.value.versions) {
    const approvers = approversFor(then, standing.account);
    const before = signOff(
      asOf(facts, codeowners, approvers),
      author,
      { ...settings, approvers },
      others.map((other) => asOf(other, codeowners, approvers)),
    );
    if (before.kind === 'signed') return before;
  }
  return now;
}

/**
 * The facts as they were by another version of the default branch. Who might write then GitHub does not tell. Those whom `approvers` names by their ids are who they
 * were; an owner is named by a login alone, which somebody else may have by now who registered it anew, so of those only who may still push approves.
 */
function asOf(
  facts: ApprovalFacts,
  codeowners: string | undefined,
  approvers: readonly number[] | undefined,
): ApprovalFacts {
  const { pull } = facts;
  const all = pull.known && pull.value.reviews.known ? pull.value.reviews.value : [];
  // An objection stays: it makes nothing count.
  const counted = all.filter(
    ({ state, canPush }) => approvers !== undefined || canPush || state !== 'APPROVED',
  );
  const reviewers = counted.flatMap(({ user }) => (user?.type === 'User' ? [user] : []));
  const text =
    approvers === undefined
      ? (codeowners ?? '')
      : `* ${reviewers
          .filter(({ id }) => approvers.includes(id))
          .map(({ login }) => `@${login}`)
          .join(' ')}\n`;
  const owners = known({ path: CODEOWNERS_LOCATIONS[0], bytes: Buffer.byteLength(text), text });
  return {
    ...facts,
    pull: pull.known && pull.value.reviews.known ? known({ ...pull.value, reviews: known(counted) }) : pull,
    codeowners: { ...facts.codeowners, atMerge: owners, now: owners },
    people: reviewers.map((account) => ({ account, permission: known('write' as const) })),
  };
}
