import { parseInstant } from '../../../terms/instant.ts';
import { monthsWithAccess, rangesText } from '../months-wanted.ts';
import type { OlderMonth } from '../page-types.ts';
import { inForce } from '../row-filter.ts';
import { askedResource, isAskedAction, whoCould } from '../who-could.ts';
import { momentText } from '../time-text.ts';
import { box, byId, counted, folded, h, text } from './element.ts';
import type { Drawing } from './page-data.ts';
import { actionName, issueLink, kindOf } from './request-parts.ts';

/** `2026-11-22 20:17`, with seconds, `T` and `Z` or without; UTC. */
function momentOf(typed: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?)?(?:Z| UTC)?$/.exec(typed.trim());
  return parts ? parseInstant(`${parts[1] ?? ''}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}Z`) : undefined;
}

/** So many lines are seen at once; the others are unfolded. */
const SEEN = 200;

/** The earlier months that have access of the time that is asked about, or may; none where nothing is asked. */
export function monthsOfQuestion({
  data,
  view,
  now,
}: Pick<Drawing, 'data' | 'view' | 'now'>): readonly OlderMonth[] {
  const at = view.at === '' ? now : momentOf(view.at);
  return view.arn === '' || at === undefined ? [] : monthsWithAccess(data.months, at, at + 1);
}

/** The auditor's question, about everything on record, whatever the filter is: the months that it needs are loaded. */
export function drawAnswer(drawing: Drawing): void {
  const { data, view, now } = drawing;
  const answer = box('answer');
  for (const id of ['arn', 'action', 'at'] as const) byId(id, HTMLInputElement).value = view[id];
  if (view.arn === '') {
    answer.replaceChildren();
    return;
  }
  const at = view.at === '' ? now : momentOf(view.at);
  const asked = askedResource(view.arn, data.names);
  if (asked === undefined || at === undefined || !isAskedAction(view.action)) {
    answer.replaceChildren(
      h(
        'p',
        { class: 'wrong' },
        at === undefined
          ? 'The time is not understood. Write it like 2026-11-22 20:00, in UTC.'
          : asked === undefined
            ? 'That names no resource. Write an ARN such as arn:aws:s3:::example-exports/report.csv, one with wildcards, or a name such as example-exports.'
            : 'That is no action. Write it like s3:DeleteObject, or s3:Delete*.',
      ),
    );
    return;
  }
  const needed = monthsOfQuestion(drawing);
  const lacking = needed.filter(({ month }) => drawing.rowsOf(month) === undefined);
  const everything = [...drawing.own, ...needed.flatMap(({ month }) => drawing.rowsOf(month) ?? [])];
  const found = whoCould(everything, asked, at, view.action);
  // In force then, and the record does not say what it allowed: said, since silence would read as "no".
  const unclear = everything.filter((request) => request.statements.length === 0 && inForce(request, at));
  answer.replaceChildren(
    h(
      'p',
      {},
      found.length === 0
        ? `${lacking.length === 0 ? 'Nobody' : 'Nobody of what is loaded'}, through this tool, at ${momentText(at)} UTC, as recorded.`
        : `${counted(found.length, 'grant')} allowed ${asked.kind === 'one' ? 'it' : 'something of that name'} at ${momentText(at)} UTC:`,
    ),
    ...folded(
      found.map(({ request, actions, by }) =>
        h(
          'li',
          {},
          issueLink(data, request),
          ' ',
          h('strong', {}, text(request.requester)),
          ' as ',
          text(request.principal),
          ' in ',
          text(request.account),
          ': ',
          ...actions.flatMap((action, index) => [index > 0 && ', ', actionName(action)]),
          ' on ',
          h('code', {}, by.join(', ')),
          kindOf(request),
        ),
      ),
      SEEN,
    ),
    unclear.length > 0
      ? h(
          'p',
          { class: 'wrong' },
          'It is not on record what these allowed at that time: ',
          ...unclear.flatMap((request) => [issueLink(data, request), ' ']),
        )
      : '',
    lacking.length === 0
      ? ''
      : h(
          'p',
          { class: 'wrong' },
          `Not the whole answer: access of that time that was asked for in ${rangesText(data.months, new Set(lacking.map(({ month }) => month)))} ${drawing.loading > 0 ? 'is being loaded.' : 'could not be loaded. See above why; aws-jit report --at reads the whole ledger.'}`,
        ),
    h(
      'p',
      { class: 'quiet' },
      'Permissions that people hold otherwise, resource policies and conditions of a policy are not in here.',
    ),
  );
}
