import { beginOf } from '../row-filter.ts';
import { lengthText, momentText } from '../time-text.ts';
import type { PageBreakGlass, PageExtension, PageRequest, PageStanding } from '../page-types.ts';
import { counted, grouped, h, text, type Child } from './element.ts';
import type { Drawing } from './page-data.ts';
import { access, actionName, moment, pullLink } from './request-parts.ts';

type Fact = readonly [term: string, value: Child];

/** What is known of one request, beside what its row says. @param now for how far back CloudTrail still reaches. */
export function details(data: Drawing['data'], request: PageRequest, now: number): HTMLElement {
  const { usage, actions, resources, statements, codes, standing, breakGlass } = request;
  const rows: Fact[] = [
    ['In AWS as', text(request.principal)],
    ['For', request.duration === undefined ? '–' : lengthText(request.duration)],
    ['Risk', text(request.risk === '' ? 'not on record' : request.risk)],
    ...(standing === undefined ? asked(data, request) : ofStanding(data, request, standing)),
    ...(breakGlass === undefined ? [] : [signOff(data, request, breakGlass)]),
    ...request.extensions.map((each): Fact => [`Extension ${each.number}`, extension(data, request, each)]),
    ['Access', access(request)],
    [
      'AWS refuses from',
      request.until === undefined ? '–' : h('span', {}, momentText(request.until), ' UTC'),
    ],
    ['Ended or tidied away', moment(request.endedAt)],
  ];
  if (request.selfApprovals > 0)
    rows.push([
      'Not counted',
      counted(
        request.selfApprovals,
        'approval by somebody who must not approve this',
        'approvals by people who must not approve this',
      ),
    ]);
  if (codes.length > 0) rows.push(['Refused by rule', list(codes)]);
  rows.push(['Asked for', resources.length === 0 ? '–' : list(resources)]);
  if (statements.length > 0)
    rows.push(['On', list([...new Set(statements.flatMap((each) => each.resources))])]);
  rows.push([
    'Granted',
    actions.length === 0
      ? '–'
      : h(
          'ul',
          { class: 'plain-list' },
          ...actions.map((action) => h('li', {}, actionName(action), useText(request, action))),
        ),
  ]);
  if (usage !== undefined)
    rows.push([
      'Use was read',
      `from CloudTrail up to ${momentText(usage.asOf)} UTC, ${usage.how === 'exact' ? 'exactly: the grant has a role name of its own' : 'by principal and time: another permission of this principal may have been used'}`,
    ]);
  const calls = callsOf(data, request, now);
  if (calls !== undefined) rows.push(['Each call', calls]);
  return h(
    'dl',
    { class: 'facts' },
    ...rows.flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
  );
}

const list = (values: readonly string[]): HTMLElement =>
  h('ul', { class: 'plain-list' }, ...values.map((value) => h('li', {}, h('code', {}, value))));

function useText({ usage, grantedAt }: PageRequest, action: string): HTMLElement | undefined {
  if (grantedAt === undefined) return undefined;
  const used = usage?.used.find((each) => each.action === action);
  if (used)
    return h(
      'span',
      {},
      ` used ${used.count === 1 ? 'once' : `${grouped(used.count)} times`}${used.last === undefined ? '' : `, last ${momentText(used.last)}`}`,
    );
  return h('span', { class: 'quiet' }, usage?.unused.includes(action) ? ' not used' : ' use unknown');
}

const asked = (data: Drawing['data'], request: PageRequest): readonly Fact[] => [
  ['Pull request', pullLink(data, request)],
  ['Decided', moment(request.decidedAt)],
  ['Approved by', text(request.approvers.length === 0 ? 'nobody on record' : request.approvers.join(', '))],
  ...(request.escalated.length === 0
    ? []
    : [
        [
          'Told to further approvers',
          `since nobody had decided: ${request.escalated.map(momentText).join(', ')} UTC`,
        ] as const,
      ]),
];

/** Nobody decided on this one: who approved it did so once, for every use. */
const ofStanding = (
  data: Drawing['data'],
  request: PageRequest,
  { name, approvedAt }: PageStanding,
): readonly Fact[] => [
  [
    'Use of',
    request.breakGlass === undefined
      ? h('span', {}, 'the standing approval ', h('code', {}, name), ', given without another approval')
      : h('span', {}, 'break glass ', h('code', {}, name), ': nobody looked at it before'),
  ],
  [
    'Approved in advance',
    request.approvers.length === 0
      ? 'by nobody on record'
      : h(
          'span',
          {},
          'by ',
          text(request.approvers.join(', ')),
          approvedAt === undefined ? '' : `, last at ${momentText(approvedAt)} UTC`,
          request.pull === undefined ? '' : ', in pull request ',
          request.pull !== undefined && pullLink(data, request),
        ),
  ],
];

/** Who looked at what was used by break glass, or that nobody has yet. */
function signOff(data: Drawing['data'], request: PageRequest, of: PageBreakGlass): Fact {
  const { record, signedOffAt, signedOffBy } = of;
  const pull = record !== undefined && pullLink(data, { ...request, pull: record });
  return [
    'Looked at afterwards',
    signedOffAt === undefined
      ? h(
          'span',
          {},
          h('strong', {}, 'not signed off as far as is on record'),
          pull !== false && '; whoever could approve it approves pull request ',
          pull,
        )
      : h(
          'span',
          {},
          'signed off by ',
          text(signedOffBy.length === 0 ? 'nobody on record' : signedOffBy.join(', ')),
          ` at ${momentText(signedOffAt)} UTC`,
          pull !== false && ', in pull request ',
          pull,
        ),
  ];
}

function extension(data: Drawing['data'], request: PageRequest, of: PageExtension): HTMLElement {
  const { until, askedAt, givenAt, approvers, pull } = of;
  return h(
    'span',
    {},
    until === undefined ? 'to an end that is not on record' : `to ${momentText(until)} UTC`,
    askedAt === undefined ? '' : `, asked for at ${momentText(askedAt)}`,
    ...(givenAt === undefined
      ? [h('strong', {}, ', not given as far as is on record')]
      : [
          `, given at ${momentText(givenAt)}, approved by `,
          text(approvers.length === 0 ? 'nobody on record' : approvers.join(', ')),
        ]),
    pull === undefined ? '' : ', in pull request ',
    pull !== undefined && pullLink(data, { ...request, pull }),
  );
}

/** CloudTrail's event history goes back ninety days. */
const KEPT = 90 * 86_400;

/**
 * Which calls were made is not in this file: addresses and programs are about people, and the report is read by everybody. Whoever may read
 * CloudTrail asks it, with this line.
 */
function callsOf({ repository }: Drawing['data'], request: PageRequest, now: number): Child {
  const begin = beginOf(request);
  if (begin === undefined || request.synthetic || begin > now) return undefined;
  if (begin < now - KEPT)
    return 'CloudTrail’s event history has forgotten it, or part of it, after ninety days. A trail of your own has it.';
  return h(
    'span',
    {},
    'when, from where, by which program: CloudTrail tells whoever may read it.',
    h('br'),
    h('code', {}, `aws-jit report --ledger ../ledger --calls ${request.issue} --repository ${repository}`),
  );
}
