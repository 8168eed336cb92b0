import { inTable, inlineText } from '../text/markdown.ts';
import { digest } from './week-digest.ts';
import type { Metrics, Tally } from './metrics.ts';

/** Columns that a chart in a job summary can bear. */
const BARS = 12;

/**
 * The report in a job's summary: numbers, and two charts in Mermaid, which GitHub draws itself. Names in a chart are
 * reduced to harmless characters: Mermaid has a language of its own.
 */
export function summaryMarkdown(metrics: Metrics): string {
  const months = metrics.byMonth.slice(-BARS);
  return [
    '| | |',
    '| --- | --- |',
    ...digest(metrics).facts.map(
      ([label, value]) => `| ${inTable(inlineText(label))} | ${inTable(inlineText(value))} |`,
    ),
    '',
    ...(months.length === 0
      ? []
      : [
          '```mermaid',
          'xychart-beta',
          '  title "Requests by month, and of them granted"',
          `  x-axis [${months.map(({ month }) => `"${plain(month)}"`).join(', ')}]`,
          `  y-axis "requests" 0 --> ${Math.max(1, ...months.map(({ requests }) => requests))}`,
          `  bar [${months.map(({ requests }) => requests).join(', ')}]`,
          `  line [${months.map(({ granted }) => granted).join(', ')}]`,
          '```',
          '',
        ]),
    ...pie('What was granted, and used', [
      ['used', metrics.usage.used],
      ['unused', metrics.usage.unused],
      ['unknown', metrics.usage.unknown],
    ]),
    ...pie('Requests by service', topOf(metrics.byService)),
    'Counted from the ledger: what the machine recorded, not proof. The page has the rest.',
    '',
  ].join('\n');
}

function pie(title: string, parts: readonly (readonly [string, number])[]): readonly string[] {
  const shown = parts.filter(([, count]) => count > 0);
  if (shown.length === 0) return [];
  return [
    '```mermaid',
    'pie showData',
    `  title ${plain(title)}`,
    ...shown.map(([name, count]) => `  "${plain(name)}" : ${count}`),
    '```',
    '',
  ];
}

function topOf(tallies: readonly Tally[]): readonly (readonly [string, number])[] {
  const top = tallies.slice(0, 7);
  const rest = tallies.slice(7).reduce((sum, { requests }) => sum + requests, 0);
  return [...top.map(({ name, requests }) => [name, requests] as const), ['others', rest]];
}

const plain = (text: string): string => text.replace(/[^A-Za-z0-9 ,._-]/g, '').slice(0, 60);
