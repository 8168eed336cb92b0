// src/messages/: what people are told: comments, pull request, reviewer’s view; pure.
import type { Instant } from '../terms/instant.ts';
import { inlineText } from '../text/markdown.ts';
import { END_NOT_ENFORCED } from './how-to-use.ts';
import { clockTime } from './clock-time.ts';

/**
 * What is said when a request moves on: `comment` is a new comment that mentions whom it concerns, `next` the line
 * in the status comment. All text that came from people or services is escaped before it gets here. Comments are read later than they are
 * written, so no time in them is relative to now.
 */
export interface Words {
  readonly comment: string;
  readonly next: string;
}

/** Logins are `[A-Za-z0-9-_]`, so a mention needs no escaping. */
export const at = (login: string): string => `@${login}`;

export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** The form could not be read: each field, what is wrong with it, how to mend it. */
export const needsMending = (who: string, problems: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be drafted yet.`,
    problems,
    'Edit the issue (⋯ → Edit) and save it: the draft then starts again by itself. Nothing was created so far.',
  ),
  next: `${who} needs to mend the form: the bot’s comment here says what.`,
});

export const asked = (who: string, questions: string): Words => ({
  comment: paragraphs(
    `${at(who)}, the request does not say enough to draft a policy.`,
    questions,
    HOW_TO_ANSWER,
  ),
  next: `${who} is asked for more: the bot’s comment here has the question.`,
});

const HOW_TO_ANSWER = paragraphs(
  'Answer in a comment on this issue that begins with `/answer`: with the numbers of the choices, such as `/answer 1`, or in your own words. Or edit the issue; the draft then starts again.',
  'What asks for more than the form takes a line of your own: `/answer write s3` for a level, `/answer arn:…` for a resource. Leave such a comment as it is: it is a part of the request.',
  'A program asks this, not a person. Never put passwords or keys into a comment: everybody who can read this repository reads it.',
);

/** Beside a draft that is in review already. */
export const askedBeside = (who: string, questions: string, pullRequest: string): string =>
  paragraphs(
    `${at(who)}, ${pullRequest} has a draft of your request. A part of it is open: if you need that as well, answer, and it is drafted anew.`,
    questions,
    HOW_TO_ANSWER,
  );

/**
 * Refused before review. `reasons` is a Markdown list. An author can reopen only what they closed themselves, so the way on is a
 * new issue. @param anew address of the form
 */
export const refused = (who: string, reasons: string, anew: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be granted:`,
    reasons,
    `Nothing was created. Change what the reasons name and [file it anew](${anew}); the link fills in what you typed.`,
  ),
  next: 'Refused; the reasons are in a comment on the issue.',
});

/** What is missing of somebody's identity: an entry, or in the entry a name that this account's backend can use. */
export interface MissingIdentity {
  readonly backend: 'iam' | 'identity-center';
  /** Name of the account, where the person has an entry that says nothing of it. */
  readonly within: string | undefined;
}

/** The entry as its owners write it. Somebody who has one keeps what it says of other accounts. */
function entryOf(who: string, id: number, { backend, within }: MissingIdentity): readonly string[] {
  const name =
    backend === 'iam'
      ? 'iam_user: YOUR-IAM-USER-NAME'
      : 'identity_center_user: YOUR-IDENTITY-CENTER-USER-NAME';
  return within !== undefined
    ? [`  "${id}":`, '    # beside what it says already', '    accounts:', `      ${within}: {${name}}`]
    : [`  "${id}": {login: ${who}, ${name}}`];
}

export const unknownPerson = (
  who: string,
  id: number,
  account: string,
  owners: string,
  anew: string,
  missing: MissingIdentity,
  proposal?: number,
): Words => ({
  comment: paragraphs(
    `${at(who)}, nobody has said yet who you are in the AWS account ${account}.`,
    proposal === undefined
      ? undefined
      : `#${proposal} proposes it. Ask ${owners} to check and merge that, and then [file the request anew](${anew}).`,
    proposal !== undefined
      ? undefined
      : `Ask ${owners} to ${missing.within !== undefined ? 'add this to your entry in' : 'add you to'} \`aws-jit.yml\` in a pull request, and then [file it anew](${anew}):`,
    proposal !== undefined
      ? undefined
      : ['```yaml', 'identities:', ...entryOf(who, id, missing), '```'].join('\n'),
  ),
  next: 'Refused: the requester has no identity in this account.',
});

/** GitHub refuses the branch or the pull request. @param why Markdown */
export const notDrafted = (who: string, why: string): string =>
  paragraphs(
    `${at(who)}, GitHub did not let this tool open a pull request for this request: ${why}`,
    'An administrator of this repository has to change that; there is nothing to mend in the form. It is tried again every hour.',
  );

/** Nobody is mentioned: GitHub itself asks the code owners for their review. */
export const inReview = (pullRequest: string): string =>
  `In review: ${pullRequest}. A code owner approves and merges it; that grants the access.`;

/** A draft that a comment led to, on the issue. */
export const revised = (difference: string, pullRequest: string): string =>
  paragraphs(
    `drafted anew in ${pullRequest}. What is different:`,
    difference,
    'Approvals of the earlier draft no longer count. Leave your comment as it is: it is compared before anything is granted.',
  );

/** The words of a comment lead to no other draft: the one that is in review stays. */
export const notRevised = (why: string): string =>
  paragraphs(`this cannot be drafted, so the earlier draft stays as it is:`, why);

/** An answer that leads to no draft. */
export const notAnswered = (why: string): string =>
  paragraphs(
    'with this answer the request cannot be drafted:',
    why,
    'Answer differently with `/answer`, or edit the issue.',
  );

export const editedByOther = (who: string, editor: string): string =>
  paragraphs(
    `${at(who)}, **${editor}** edited this request. Only its author's own words count, so it can no longer be granted.`,
    'Please file a new request with the form.',
  );

/** On the pull request, for whoever reviews it. @param why follows on "and" */
export const draftOutdated = (issue: string, why: string): string =>
  paragraphs(
    `**Do not merge this as it is.** ${issue} was edited after this was drafted, and ${why}.`,
    'Merged like this, it would be refused, since the request no longer says what was drafted.',
  );

/** On the pull request, for whoever reviews it. @param who made the commits, by their logins */
export const branchRebuilt = (issue: string, who: readonly string[]): string =>
  paragraphs(
    `**Approvals of this pull request start anew.** ${who
      .slice(0, 5)
      .map((each) => `**${inlineText(each)}**`)
      .join(', ')} put commits on its branch, by a push or by “Update branch”.`,
    'Whoever approves must not have written what they approve, so the bot has drafted the request anew on top of the default branch, and those commits are gone. They keep nobody from approving. Please look at the files once more, and approve what is there now.',
    `“Update branch” is never needed here, since the files of a request change nothing else. To change the draft, write \`/revise\` and what should change, here or on ${issue}.`,
  );

/**
 * A draft in review that the version that runs now, or the configuration, would show in other words.
 * @param kept its policy is the same as before.
 */
export const draftRenewed = (kept: boolean, commits: string): string =>
  paragraphs(
    `**Approvals of this pull request start anew.** What you read here is made from the request and the policy, and compared again before anything is granted. Since this was drafted, ${kept ? 'the version of this tool or its configuration was changed, and it would read otherwise now' : 'the version of this tool or its configuration was changed, and the draft does not hold any more'}: merged as it was, it would have been refused.`,
    kept
      ? `The policy is the same as before, to the byte. The view is made anew; [the last commit](${commits}) shows what is different. Please look at it, and approve what is there now.`
      : 'It is drafted anew from the issue. Please look at what is there then.',
  );

/** A request that somebody withdrew, and somebody opened again. */
export const staysCancelled = (who: string, by: string, anew: string): Words => ({
  comment: paragraphs(
    `${at(who)}, **${inlineText(by)}** closed this request, which withdrew it. Opening the issue again does not bring it back, so it is closed, and nothing can be granted from it.`,
    `[File it anew](${anew}) if the access is needed after all.`,
  ),
  next: `Cancelled by ${by} before anything was granted.`,
});

export const editedAfterMerge = (who: string): string =>
  paragraphs(
    `${at(who)}, this request was edited after its pull request had been merged.`,
    'What was approved is the earlier text. A grant that is live stays as it is; one that is not yet made will be refused. For other access, file a new request.',
  );

/**
 * @param lasts the approved duration, `8h`.
 * @param enforced whether AWS itself ends it; not where a shared permission set is assigned.
 * @param standing name of the standing approval that is used.
 */
export const granted = (
  who: string,
  until: Instant,
  lasts: string,
  howToUse: string,
  enforced = true,
): Words => ({
  comment: paragraphs(
    `${at(who)}, your access is live until **${clockTime(until)}**, ${lasts}.`,
    howToUse,
    `${enforced ? 'AWS ends it by itself at that time. ' : ''}If you are done before, close this issue and the access is taken back.`,
  ),
  next:
    `Live until **${clockTime(until)}**. Closing this issue takes the access back.` +
    (enforced ? '' : ` ${END_NOT_ENFORCED}`),
});

/** Merged, and not granted for now. */
export const waiting = (mention: string, reasons: string, until: Instant | undefined): Words => ({
  comment: paragraphs(
    `${mention}, the pull request is merged, but the access is **not granted yet**:`,
    reasons,
    until === undefined
      ? undefined
      : `It is tried again by itself until the window ends at ${clockTime(until)}.`,
  ),
  next: 'Merged, but not granted yet; a comment on the issue says what is missing.',
});

export const refusedAtGrant = (who: string, reasons: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this request was merged, but it is **not granted**:`,
    reasons,
    'Please file a new request with the form.',
  ),
  next: 'Merged, but refused when the approval was verified; the reasons are in a comment on the issue.',
});

/**
 * AWS holds it, and now it would not be granted: an earlier run gave it and ended before it could tell. What changed afterwards ends no
 * access, as it ends none that was told.
 * @param reasons Markdown list
 */
export const liveAllTheSame = (granted: Words, reasons: string): Words => ({
  comment: paragraphs(
    granted.comment,
    'An earlier run granted this and ended before it could say so. Since then something has changed, so that it would not be granted now:',
    reasons,
    '**It stays live all the same until its end.** Closing this issue takes it back.',
  ),
  next: granted.next,
});

/** AWS had lost it, and nobody here took it back. @param mention `@alice @bob` */
/** @param accounts of several, those in which it was so */
export const grantedAgain = (mention: string, until: Instant, accounts: readonly string[] = []): string =>
  paragraphs(
    `${mention}, AWS did not hold this access any more${accounts.length === 0 ? '' : ` in **${accounts.join(', ')}**`}, although nothing here took it back: somebody deleted or detached it in AWS.`,
    `It is approved until ${clockTime(until)}, so it **was granted again**. To end it for good, close this issue.`,
  );

export const failed = (who: string, message: string, retry: boolean, until: Instant): Words => ({
  comment: paragraphs(
    `${at(who)}, AWS did not accept this grant. Nothing is attached.`,
    // Each thing once: what the backend says of the next run is said below, and of what is left above.
    message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ''),
    retry
      ? `It is tried again by itself until the window ends at ${clockTime(until)}.`
      : 'Trying again will not help until that is changed.',
  ),
  next: retry ? 'AWS did not accept the grant; it will be tried again.' : 'AWS did not accept the grant.',
});
