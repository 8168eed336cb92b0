import { formatInstant, type Instant } from '../terms/instant.ts';
import { revealHidden } from '../text/hidden-text.ts';
import { beganLater, wasGiven } from './kind-of-access.ts';
import { decidedAt, filedAt, stateNow, type RequestHistory } from './history.ts';

/**
 * The exports: the same rows as CSV and as JSON Lines. docs/report.md documents every column; a column is never renamed or
 * given another meaning, only added at the end. Times are UTC, `2026-11-22T20:17:29Z`.
 */
type Cell = string | number | boolean | readonly string[] | undefined;
export type Row = readonly Cell[];

export interface Table {
  readonly name: 'requests' | 'grants' | 'usage';
  readonly columns: readonly string[];
  rows(history: RequestHistory, asOf: Instant): readonly Row[];
}

const time = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : formatInstant(at);

const REQUESTS: readonly (readonly [string, (history: RequestHistory, asOf: Instant) => Cell])[] = [
  ['issue', ({ issue }) => issue],
  ['created', (history) => time(filedAt(history))],
  ['state', stateNow],
  ['requester_id', ({ requester }) => requester?.id],
  ['requester', ({ requester }) => requester?.login],
  ['principal', ({ principal }) => principal],
  ['account', ({ account }) => account],
  ['account_id', ({ accountId }) => accountId],
  ['services', ({ services }) => services],
  ['access', ({ access }) => Object.entries(access).map(([service, level]) => `${service}=${level}`)],
  ['resources', ({ resources }) => resources],
  ['curated_set', ({ curatedSet }) => curatedSet],
  ['duration_seconds', ({ duration }) => duration],
  ['risk', ({ risk }) => risk],
  ['engine', ({ engine }) => engine],
  ['pull_request', ({ pull }) => pull],
  ['decided', (history) => time(decidedAt(history))],
  ['granted', ({ grantedAt }) => time(grantedAt)],
  ['from', ({ window }) => time(window?.from)],
  ['until', ({ window }) => time(window?.until)],
  ['ended', ({ ended }) => time(ended?.at)],
  ['ended_how', ({ ended }) => ended?.how],
  ['removed', ({ removedAt }) => time(removedAt)],
  ['approvers', ({ approvers }) => approvers.map(({ login }) => login)],
  ['approver_ids', ({ approvers }) => approvers.map(({ id }) => String(id))],
  ['self_approvals', ({ selfApprovals }) => selfApprovals],
  ['codes', ({ timeline }) => [...new Set(timeline.flatMap(({ codes }) => codes))]],
  ['actions_granted', ({ granted }) => granted.length],
  ['actions_used', ({ usage }) => usage?.used.length],
  ['actions_unused', ({ usage }) => usage?.unused.length],
  ['actions_unknown', ({ usage }) => usage?.unknown.length],
  ['tampered', ({ tampered }) => tampered],
  ['synthetic', ({ synthetic }) => synthetic],
  ['standing', ({ standing }) => standing],
  ['extensions', ({ extensions }) => extensions.filter(wasGiven).length],
  [
    'extension_pull_requests',
    ({ extensions }) =>
      extensions.filter(wasGiven).flatMap(({ pull }) => (pull === undefined ? [] : [String(pull)])),
  ],
  [
    'extension_approvers',
    ({ extensions }) => [
      ...new Set(extensions.filter(wasGiven).flatMap(({ approvers }) => approvers.map(({ login }) => login))),
    ],
  ],
  ['begins_later', beganLater],
  ['escalations', ({ escalated }) => escalated.length],
  ['break_glass', ({ breakGlass }) => breakGlass !== undefined],
  ['record_pull_request', ({ breakGlass }) => breakGlass?.record],
  ['signed_off', ({ breakGlass }) => time(breakGlass?.signedOff?.at)],
  ['signed_off_by', ({ breakGlass }) => (breakGlass?.signedOff?.by ?? []).map(({ login }) => login)],
];

export const TABLES: readonly Table[] = [
  {
    name: 'requests',
    columns: REQUESTS.map(([name]) => name),
    rows: (history, asOf) => [REQUESTS.map(([, cell]) => cell(history, asOf))],
  },
  {
    name: 'grants',
    columns: [
      'issue',
      'account',
      'account_id',
      'principal',
      'from',
      'until',
      'ended',
      'ended_how',
      'arn',
      'statement',
      'actions',
      'resources',
      'synthetic',
    ],
    rows: (h) =>
      h.window === undefined
        ? []
        : (h.statements.length === 0 ? [{ actions: undefined, resources: undefined }] : h.statements).map(
            ({ actions, resources }, index) => [
              h.issue,
              h.account,
              h.accountId,
              h.principal,
              time(h.window?.from),
              time(h.window?.until),
              time(h.ended?.at),
              h.ended?.how,
              h.arn,
              index + 1,
              actions,
              resources,
              h.synthetic,
            ],
          ),
  },
  {
    name: 'usage',
    columns: ['issue', 'action', 'use', 'count', 'last', 'attribution', 'as_of', 'final', 'synthetic'],
    rows: ({ issue, usage, synthetic }) => {
      if (usage === undefined) return [];
      const { how, final } = usage;
      const asOf = time(usage.asOf);
      const without =
        (use: string) =>
        (action: string): Row => [issue, action, use, 0, undefined, how, asOf, final, synthetic];
      return [
        ...usage.used.map(({ action, count, last }): Row => [
          issue,
          action,
          'used',
          count,
          time(last),
          how,
          asOf,
          final,
          synthetic,
        ]),
        ...usage.unused.map(without('unused')),
        ...usage.unknown.map(without('unknown')),
      ];
    },
  },
];

/** One line of CSV (RFC 4180), with its line break. Lists are joined by spaces, which none of their items holds. */
export const csvLine = (row: Row): string => `${row.map(csvCell).join(',')}\r\n`;

/**
 * A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula. Everything in the ledger is anybody's to
 * write, so such a cell is given an apostrophe, by which spreadsheets take it for text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const joined = typeof cell === 'string' ? cell : cell.length === 1 ? (cell[0] ?? '') : cell.join(' ');
  if (AS_IT_IS.test(joined)) return joined;
  const text = PLAIN.test(joined) ? joined : revealHidden(joined).replace(/[\r\n\t]+/g, ' ');
  const guarded = /^\s*[=+\-@|]/u.test(text) ? `'${text}` : text;
  return /[",;\s]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** No formula, nothing to quote, nothing hidden: nearly every cell, so this is asked first. */
const AS_IT_IS = /^[A-Za-z0-9][!#-+\--:<-~]*$/;
/** Nothing hidden in it and nothing to replace, which is nearly always so, and quick to tell. */
const PLAIN = /^[\x20-\x7E]*$/;

/** One line of JSON with its line break; what is not known is left out. */
export function jsonLine(columns: readonly string[], row: Row): string {
  let line = '';
  for (let index = 0; index < columns.length; index++) {
    const cell = row[index];
    if (cell === undefined) continue;
    line += `${line === '' ? '{"' : ',"'}${columns[index] ?? ''}":${jsonCell(cell)}`;
  }
  return `${line === '' ? '{' : line}}\n`;
}

const jsonCell = (cell: Exclude<Cell, undefined>): string =>
  typeof cell === 'string' && NOTHING_TO_ESCAPE.test(cell) ? `"${cell}"` : JSON.stringify(cell);
const NOTHING_TO_ESCAPE = /^[ !#-[\]-~]*$/;
