import { parseInstant } from '../../../terms/instant.ts';
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

/** The auditor's question, about everything in the file, whatever the filter is. */
export function drawAnswer({ data, everything, view, now }: Drawing): void {
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
  const found = whoCould(everything, asked, at, view.action);
  // In force then, and the record does not say what it allowed: said, since silence would read as "no".
  const unclear = everything.filter((request) => request.statements.length === 0 && inForce(request, at));
  const since = data.since !== null && at < data.since;
  answer.replaceChildren(
    h(
      'p',
      {},
      found.length === 0
        ? `Nobody, through this tool, at ${momentText(at)} UTC, as recorded.`
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
    since
      ? h(
          'p',
          { class: 'wrong' },
          'That is before the first request in this file. Ask aws-jit report --at, which reads the whole ledger.',
        )
      : '',
    h(
      'p',
      { class: 'quiet' },
      'Permissions that people hold otherwise, resource policies and conditions of a policy are not in here.',
    ),
  );
}
