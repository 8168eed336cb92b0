import { formatInstant, type Instant } from '../terms/instant.ts';
import { STATES } from '../lifecycle/state.ts';
import { inlineText } from '../text/markdown.ts';
import { wasGiven } from './kind-of-access.ts';
import { filedAt, isLive, isPending, type RequestHistory } from './history.ts';

/** More than this is no list for a phone; the page has them all. */
const SHOWN = 100;

/**
 * What is live and what is pending, as Markdown for the ledger branch: private wherever the repository is, and readable on
 * a phone, so no table. Issues are linked by GitHub itself.
 */
export function liveMarkdown(histories: readonly RequestHistory[], now: Instant): string {
  const live = histories
    .filter((each) => isLive(each, now))
    .sort((a, b) => (a.window?.until ?? 0) - (b.window?.until ?? 0));
  const pending = histories
    .filter((each) => isPending(each, now) && !each.synthetic)
    .sort((a, b) => (filedAt(a) ?? 0) - (filedAt(b) ?? 0));
  return [
    '# What is live and what is pending',
    '',
    `As of ${formatInstant(now)}, from the events in this branch: what the machine recorded, not proof.`,
    '',
    `## Live: ${live.length}`,
    '',
    ...lines(live, (each) => `until ${each.window ? formatInstant(each.window.until) : '?'}${lastUse(each)}`),
    '',
    `## Pending: ${pending.length}`,
    '',
    ...lines(pending, (each) => {
      const filed = filedAt(each);
      const begins =
        each.state === 'scheduled' && each.window ? ` at ${formatInstant(each.window.from)}` : '';
      return `${STATES[each.state].headline.toLowerCase()}${begins}${filed === undefined ? '' : `, filed ${formatInstant(filed)}`}`;
    }),
    '',
  ].join('\n');
}

/** As far as it was asked about yet: silence does not say that nothing was used. */
function lastUse({ usage }: RequestHistory): string {
  if (usage === undefined || usage.used.length === 0) return '';
  const last = usage.used.reduce<Instant>(
    (latest, each) => (each.last > latest ? each.last : latest),
    0 as Instant,
  );
  return `, last used ${formatInstant(last)}`;
}

function lines(
  histories: readonly RequestHistory[],
  note: (history: RequestHistory) => string,
): readonly string[] {
  if (histories.length === 0) return ['Nothing.'];
  const shown = histories.slice(0, SHOWN).map((each) => {
    const who = inlineText(each.requester?.login ?? 'somebody');
    const what = each.curatedSet ?? (each.services.join(', ') || 'access');
    const where = each.account === undefined ? '' : ` in ${inlineText(each.account)}`;
    const use =
      each.standing === undefined
        ? ''
        : `, ${each.breakGlass ? 'break glass' : 'use of'} ${inlineText(each.standing)}`;
    const longer = each.extensions.some(wasGiven) ? ', extended' : '';
    return `- #${each.issue} **${who}**: ${inlineText(what)}${where}${use}${longer}, ${note(each)}`;
  });
  const more = histories.length - shown.length;
  return more === 0 ? shown : [...shown, `- … and ${more} more`];
}
