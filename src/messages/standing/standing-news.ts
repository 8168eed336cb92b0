import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { codeSpan } from '../../text/markdown.ts';
import { at, paragraphs, type Words } from '../news.ts';

/**
 * A use was filed, and a run that gives it is started.
 * @param of `prod/nightly-export`
 * @param afterwards it is break glass
 */
export const useReceived = (who: string, of: string, length: Seconds, afterwards: boolean): string =>
  paragraphs(
    `${at(who)}, this is a use of ${afterwards ? 'break glass' : 'the standing approval'} ${codeSpan(of)}, for ${formatDuration(length)} from when you filed it.`,
    afterwards
      ? '**Nobody looks at it before it is given.** Those who may approve are told of it first, in a comment here, and one of them has to look at what was used afterwards.'
      : undefined,
    'A run that proves it and gives it is started; it says here when AWS shows that it is live. There is nothing to approve or to merge. Leave this issue as it is: edited, it gives nothing.',
  );

/** @param reasons Markdown list */
export const useRefused = (who: string, reasons: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this use of a standing approval is **not given**:`,
    reasons,
    'An issue that is edited gives nothing, so file a new one once that is mended, or ask for the access with the other form, where somebody approves it.',
  ),
  next: 'Not given; the reasons are in a comment on the issue.',
});

/** Something could not be read, or passes by itself. @param reasons Markdown list */
export const useWaits = (who: string, reasons: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this use of a standing approval is **not given yet**:`,
    reasons,
    'It is tried again by itself for two hours after the issue was filed.',
  ),
  next: 'Not given yet; a comment on the issue says why.',
});
