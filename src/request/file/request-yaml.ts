import type { Drafted } from '../drafted.ts';
import type { Raised } from '../raised.ts';
import type { Remark } from '../remarks.ts';
import type { Request } from '../request.ts';
import { formatDuration } from '../../terms/duration.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { Principal } from '../../terms/principal.ts';
import { entryLine, map, paragraph, quoted, scalar } from './canonical-yaml.ts';

/**
 * Writes the request file. The writer is our own, and not a library's, because the bytes are compared with it at every
 * grant: a library's next release must not make a file that was approved unreadable.
 */
export function serialiseRequest(request: Request): string {
  const entries: (readonly [string, string] | undefined)[] = [
    ['issue', String(request.issue)],
    ['issue_id', String(request.issueId)],
    ['repository', String(request.repository)],
    ['created_at', quoted(formatInstant(request.createdAt))],
    [
      'requester',
      map([
        ['id', String(request.requester.id)],
        ['login', scalar(request.requester.login)],
      ]),
    ],
    ['account', scalar(request.account)],
    ['account_id', quoted(request.accountId)],
    request.accounts === undefined ? undefined : ['accounts', list(request.accounts)],
    request.preset === undefined ? undefined : ['preset', scalar(request.preset)],
    request.role === undefined ? undefined : ['role', scalar(request.role)],
    request.curatedSet === undefined ? undefined : ['curated_set', scalar(request.curatedSet)],
    ['principal', map([principalEntry(request.principal)])],
    ['duration', formatDuration(request.duration)],
    request.approvedDuration === undefined
      ? undefined
      : ['approved_duration', formatDuration(request.approvedDuration)],
    request.start === undefined ? undefined : ['start', quoted(formatInstant(request.start))],
    ['services', list(request.services)],
    ['resources', list(request.resources)],
    request.services.length === 0
      ? ['access', '{}']
      : ['access', map(request.services.map((service) => [scalar(service), request.access[service] ?? '']))],
    ['reason', paragraph(request.reason)],
    request.ticket === undefined ? undefined : ['ticket', scalar(request.ticket)],
    ['body_digest', quoted(request.bodyDigest)],
    request.raised === undefined ? undefined : ['raised', items(request.raised.map(raisedEntries))],
    request.remarks === undefined ? undefined : ['remarks', items(request.remarks.map(remarkEntries))],
    request.drafted === undefined ? undefined : ['drafted', draftedBlock(request.drafted)],
  ];
  const lines = entries.filter((entry) => entry !== undefined).map(([key, value]) => entryLine(key, value));
  return `${HEADER}${lines.join('\n')}\n`;
}

const HEADER = '# Written from the issue, and compared with it before access is granted.\n';

function principalEntry(principal: Principal): readonly [string, string] {
  switch (principal.kind) {
    case 'iam-user':
      return ['iam_user', scalar(principal.name)];
    case 'iam-role':
      return ['iam_role', scalar(principal.name)];
    case 'identity-center-user':
      return ['identity_center_user', scalar(principal.userName)];
  }
}

type Entries = readonly (readonly [string, string] | undefined)[];

const raisedEntries = (raised: Raised): Entries => [
  ['comment', String(raised.comment)],
  ...('resource' in raised
    ? [['resource', scalar(raised.resource)] as const]
    : ([
        ['service', scalar(raised.service)],
        ['from', raised.from],
        ['to', raised.to],
      ] as const)),
];

const remarkEntries = ({ command, comment, by, asked, chose, text }: Remark): Entries => [
  ['command', command],
  ['comment', String(comment)],
  ['by', String(by.id)],
  ['login', scalar(by.login)],
  asked === undefined ? undefined : ['asked', quoted(asked)],
  chose === undefined ? undefined : ['chose', `[${chose.join(', ')}]`],
  ['text', paragraph(text, '      ')],
];

/** Value of `drafted`, of whichever file. */
export function draftedBlock({ engine, model, exchanges, leftOut, used = [] }: Drafted): string {
  const sent = exchanges.map(({ sent, received }): Entries => [
    ['sent', quoted(sent)],
    received === undefined ? undefined : ['received', quoted(received)],
  ]);
  const left = leftOut.map(({ action, why }): Entries => [
    ['action', scalar(action)],
    ['why', why],
  ]);
  return [
    `\n  engine: ${engine}`,
    model === undefined ? '' : `\n  model: ${quoted(model)}`,
    sent.length === 0 ? '' : `\n  exchanges:${items(sent, '    ')}`,
    used.length === 0
      ? ''
      : `\n  used:${items(
          used.map(({ action, requests }): Entries => [
            ['action', scalar(action)],
            ['requests', `[${requests.join(', ')}]`],
          ]),
          '    ',
        )}`,
    left.length === 0 ? '' : `\n  left_out:${items(left, '    ')}`,
  ].join('');
}

/** A list of maps, each beginning behind its dash. */
const items = (all: readonly Entries[], indent = '  '): string =>
  all
    .map((entries) =>
      entries
        .filter((entry) => entry !== undefined)
        .map(([key, value], index) => `\n${indent}${index === 0 ? '-' : ' '} ${key}: ${value}`)
        .join(''),
    )
    .join('');

const list = (items: readonly string[]): string =>
  items.length === 0 ? '[]' : items.map((item) => `\n  - ${scalar(item)}`).join('');
