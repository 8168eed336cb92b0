import type { PolicyDocument } from '../../policy/document/document.ts';
import { standingText, type Standing } from '../../request/standing.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, type Instant } from '../../terms/instant.ts';
import { codeSpan, fenced, inlineText, wrapped } from '../../text/markdown.ts';
import { clockTime } from '../clock-time.ts';
import { paragraphs } from '../news.ts';
import { statementsInWords } from './standing-view.ts';

/** A use of break glass, in what nobody can change afterwards: numbers, times, and the files that were approved. */
export interface RecordedUse {
  readonly issue: number;
  readonly createdAt: Instant;
  /** Numeric id of whoever filed it. */
  readonly by: number;
  readonly standing: Standing;
  readonly policy: PolicyDocument;
  /** The policy file, byte for byte. */
  readonly policyText: string;
}

/**
 * The file of the record. It is made again and compared whenever somebody may have signed it off, so it holds nothing that could be worded otherwise by
 * then: no login, no text of the issue.
 */
export function recordText({ issue, createdAt, by, standing, policy, policyText }: RecordedUse): string {
  const { account, accountId, duration, purpose } = standing;
  return [
    `# Record of break glass: issue ${issue}`,
    '',
    '**This is a record. Merged or not, it grants nothing, extends nothing and ends nothing.** It is signed off by an approving review.',
    '',
    `- **A use of:** ${codeSpan(standingText(standing))}, in **${account}** (${accountId})`,
    `- **By:** GitHub id ${by}`,
    `- **Filed:** ${clockTime(createdAt)}, as issue ${issue}`,
    `- **Until:** ${clockTime(addSeconds(createdAt, duration))} at the latest (${formatDuration(duration)})`,
    '',
    '## What the standing approval is for',
    '',
    'In the words of whoever proposed it:',
    '',
    wrapped(purpose),
    '',
    '## What a use gives',
    '',
    ...statementsInWords(policy),
    '## The policy, to the byte',
    '',
    fenced(policyText, Infinity),
    '',
  ].join('\n');
}

export const recordTitle = (issue: number): string => `Break glass: look at #${issue} afterwards`;

/** It may have been refused, and what says so on GitHub others could have written: nothing here says that access was given. @param who login; @param mention whoever may sign it off */
export const recordBody = (who: string, { issue, standing }: RecordedUse, mention: string): string =>
  paragraphs(
    `**${inlineText(who)}** filed #${issue}, a use of break glass (${codeSpan(standingText(standing))}). Nobody looked at it before.`,
    `${mention}: when its time is over, look at what was used, if anything was, and **approve this pull request** to sign it off. Ask in a comment, or request changes, where something is not as it should be. ` +
      'An approval by anybody whom the standing approval names, who shares a principal with them, or who pushed here does not count.',
    `**What was used is told in a comment here** once a daily report has read it, as far as is on record. ${codeSpan(`aws-jit report --calls ${issue}`)} lists the calls from CloudTrail itself, which knows them about a quarter of an hour later, management events of 90 days only. Where no role reads there, nothing of this tool knows it.`,
    '**Approving is all. Merging gives nothing, and is no sign-off;** closing this does not make it vanish: it is opened again until it is signed off. Once it is, it is closed by itself.',
    'A use that was refused is kept here, too: what says on GitHub that nothing was given, others could have written.',
  );

/** @param logins of those who approved it */
export const signedOff = (logins: readonly string[], issue: number): string =>
  `**Signed off** by ${logins.map((login) => `@${login}`).join(', ')}: #${issue} was looked at. Nothing is left to do here; merge this if you want the record on the default branch, or leave it.`;

/** Closed or changed without a sign-off. */
export const recordStays =
  '**This is not signed off yet, so it is here again.** An approving review of its head, by somebody who may, is what ends it.';

/** @param mention whoever may sign it off; @param used Markdown, what is known of it */
export const notSignedOff = (mention: string, issue: number, until: Instant, why: string): string =>
  paragraphs(
    `${mention}: the time of #${issue}, a use of break glass, was over at ${clockTime(until)}, and **nobody has signed it off**. Look at what was used, if anything was, and approve this pull request.`,
    why === '' ? undefined : `What was found so far:\n\n${why}`,
    'You are reminded again after twice as long.',
  );

/** @param mention whoever may sign off what its record names; @param why a whole sentence, plain text */
export const recordLost = (mention: string, issue: number, until: Instant, why: string): string =>
  paragraphs(
    `${mention}: the time of #${issue}, a use of break glass as its pull request of record says, was over at ${clockTime(until)} at the latest, and **what it was cannot be told any more, so nobody can sign it off**.`,
    `${inlineText(why)} Find out what was used, if anything was: ${codeSpan(`aws-jit report --calls ${issue}`)} and CloudTrail list the calls, and whoever filed it has to say why that is so.`,
    'You are reminded again after twice as long.',
  );
