import type { Instant } from '../terms/instant.ts';
import { clockTime } from './clock-time.ts';
import type { Words } from './news.ts';

/**
 * What is said where nothing was heard of a job. Whoever says it cannot look into AWS: no sentence here tells what AWS holds.
 * @param home `https://github.com/o/r`
 */
const WHOM = (workflow: string, home: string): string =>
  `Ask an administrator of this repository to look at the [runs of that job](${home}/actions/workflows/${workflow}): ` +
  'usually it cannot assume its role in AWS, waits for a runner, or its workflow is switched off.';

export const undrafted = (who: string, home: string): string =>
  [
    `@${who}, this request was filed, and no run has made a draft of it yet.`,
    `It is tried again every hour. ${WHOM('aws-jit-request.yml', home)}`,
  ].join('\n\n');

export const ungranted = (who: string, mergedAt: Instant, until: Instant, home: string): Words => ({
  comment: [
    `@${who}, this request was merged at ${clockTime(mergedAt)}, and **no run has told since what became of it**.`,
    `It is tried again every hour until its time ends at ${clockTime(until)}. ${WHOM('aws-jit-grant.yml', home)}`,
  ].join('\n\n'),
  next: `Merged at ${clockTime(mergedAt)}; no run has told since what became of it. Its time ends at ${clockTime(until)}.`,
});

export const unrevoked = (who: string, closedAt: Instant, home: string): Words => ({
  comment: [
    `@${who}, this request was closed at ${clockTime(closedAt)}, and **no run has told since that the access was taken back**: it may be live still, until its end.`,
    `It is tried again every hour. ${WHOM('aws-jit-revoke.yml', home)} Where it must end now, an administrator of the AWS account can detach it by hand.`,
  ].join('\n\n'),
  next: `Closed at ${clockTime(closedAt)}, and not known to be taken back: it may be live until its end.`,
});

/** Told as live before. AWS refuses it since its end, whoever has told so. */
export const endedByAws = (who: string, until: Instant): Words => ({
  comment: [
    `@${who}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is attached still gives nothing, and is removed by a later run.`,
    'If you need it again, file a new request with the form.',
  ].join('\n\n'),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it is removed by a later run.`,
});

/** Closed while live, not known to be taken back, and over whatever became of it. */
export const overByNow = (who: string): Words => ({
  comment: [
    `@${who}, the access of this request is over: no access lasts longer than a day, and AWS refuses it since its end. No run has told that it was taken back before.`,
    'What is attached still gives nothing, and is removed by a later run.',
  ].join('\n\n'),
  next: 'Its time is over: AWS refuses it. What is left of it is removed by a later run.',
});
