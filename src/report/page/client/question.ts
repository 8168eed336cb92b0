import { parseInstant } from '../../../terms/instant.ts';
import { inForce } from '../row-filter.ts';
import { isArn, whoCould } from '../who-could.ts';
import { momentText } from '../time-text.ts';
import { box, byId, counted, h, text } from './element.ts';
import type { Drawing } from './page-data.ts';
import { issueLink } from './request-parts.ts';

/** `2026-11-22 20:17`, with seconds, `T` and `Z` or without; UTC. */
function momentOf(typed: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{2}:\d{2})(:\d{2})?)?(?:Z| UTC)?$/.exec(typed.trim());
  return parts ? parseInstant(`${parts[1] ?? ''}T${parts[2] ?? '00:00'}${parts[3] ?? ':00'}Z`) : undefined;
}

/** The auditor's question, about everything in the file, whatever the filter is. */
export function drawAnswer({ data, everything, view, now }: Drawing): void {
  const answer = box('answer');
  byId('arn', HTMLInputElement).value = view.arn;
  byId('at', HTMLInputElement).value = view.at;
  if (view.arn === '') {
    answer.replaceChildren();
    return;
  }
  const at = view.at === '' ? now : momentOf(view.at);
  if (!isArn(view.arn) || at === undefined) {
    answer.replaceChildren(
      h(
        'p',
        { class: 'wrong' },
        at === undefined
          ? 'The time is not understood. Write it like 2026-11-22 20:00, in UTC.'
          : 'That is not the ARN of one resource, such as arn:aws:s3:::example-exports/report.csv (no wildcards).',
      ),
    );
    return;
  }
  const found = whoCould(everything, view.arn, at);
  // In force then, and the record does not say what it allowed: said, since silence would read as "no".
  const unclear = everything.filter((request) => request.statements.length === 0 && inForce(request, at));
  const since = data.since !== null && at < data.since;
  answer.replaceChildren(
    h(
      'p',
      {},
      found.length === 0
        ? `Nobody, through this tool, at ${momentText(at)} UTC, as recorded.`
        : `${counted(found.length, 'grant')} allowed it at ${momentText(at)} UTC:`,
    ),
    h(
      'ul',
      { class: 'plain-list' },
      ...found
        .slice(0, 200)
        .map(({ request, actions, by }) =>
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
            h('code', {}, actions.join(', ')),
            ' on ',
            h('code', {}, by.join(', ')),
          ),
        ),
    ),
    unclear.length > 0
      ? h(
          'p',
          { class: 'wrong' },
          'It is not on record what these allowed at that time: ',
          ...unclear.slice(0, 20).flatMap((request) => [issueLink(data, request), ' ']),
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
