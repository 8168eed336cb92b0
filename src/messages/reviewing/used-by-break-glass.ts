import type { PolicyDocument } from '../../policy/document/document.ts';
import type { Usage } from '../../report/event-data.ts';
import { codeSpan } from '../../text/markdown.ts';
import type { Instant } from '../../terms/instant.ts';
import { clockTime } from '../clock-time.ts';
import { paragraphs } from '../news.ts';

const lookUp = (issue: number): string =>
  `${codeSpan(`aws-jit report --calls ${issue}`)} lists the calls from CloudTrail itself.`;

/**
 * What a use of break glass called, as the ledger has it. Each action of the policy has its line, and no sentence sums them up: that nothing was used is more than
 * anybody has read.
 */
export function usedByBreakGlass(issue: number, { Statement }: PolicyDocument, usage: Usage): string {
  const used = new Map(usage.used.map((each) => [each.action, each]));
  const unused = new Set(usage.unused);
  // Of the policy alone: whoever writes into the ledger adds no lines here.
  const actions = [
    ...new Set(Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? Action : []))),
  ].sort();
  const lines = actions.map((action) => {
    const found = used.get(action);
    const [calls, last] =
      found !== undefined
        ? [found.count === 0 ? 'some, not counted' : String(found.count), clockTime(found.last)]
        : [unused.has(action) ? 'no call on record' : 'not known', ''];
    return `| ${codeSpan(action)} | ${calls} | ${last} |`;
  });
  return paragraphs(
    `**What #${issue} used, as far as is on record**, up to ${clockTime(usage.asOf)}:`,
    ['| action | calls | last |', '| --- | --- | --- |', ...lines].join('\n'),
    actions.every((action) => used.has(action) || unused.has(action))
      ? undefined
      : '*Not known* is no *not used*: the event history of CloudTrail has no data events, such as the reading of an object, and nothing else that was read shows it.',
    usage.how === 'exact'
      ? undefined
      : 'These are all calls of this principal in that time; it may have been allowed some of them otherwise, too.',
    usage.final ? undefined : 'CloudTrail can deliver more until a day after the end.',
    `Calls that AWS refused are not counted. This comes from the ledger, which everybody with write access can write to; it decides nothing. ${lookUp(issue)}`,
  );
}

/** @param why plain words, a whole sentence */
export const useNotKnown = (issue: number, until: Instant, why: string): string =>
  paragraphs(
    `**What #${issue} used is not known here.** It was over at ${clockTime(until)}. ${why}`,
    `Look it up before you sign this off: ${lookUp(issue)} It needs credentials that may read CloudTrail in the account.`,
  );
