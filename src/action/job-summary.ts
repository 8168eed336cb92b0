import type { CommandResult, WorkflowRun } from '../commands/run/workflow-run.ts';
import { inTable } from '../text/markdown.ts';

/** What a command did, as Markdown for the page of the run. */
export function jobSummary(
  command: string,
  { done, failures, alerts = [], mistakes = [], instead, summary }: CommandResult,
  { home, told }: Pick<WorkflowRun, 'home' | 'told'>,
): string {
  const parts = [`<h3>aws-jit ${command}</h3>\n`];
  if (instead !== undefined) parts.push(`${cell(instead)}\n`);
  else if (summary === undefined && done.length + failures.length + alerts.length + mistakes.length === 0)
    parts.push('Nothing was due.\n');
  if (done.length > 0) {
    parts.push(
      '\n\n| request | for | state | what was done | what is due next |\n| --- | --- | --- | --- | --- |\n',
    );
    for (const { issue, state, note } of done) {
      const { who = '', next = '' } = told.get(issue) ?? {};
      const link = `[#${issue}](${home}/issues/${issue})`;
      parts.push(`| ${link} | ${cell(who)} | ${state} | ${cell(note)} | ${inTable(next)} |\n`);
    }
  }
  if (summary !== undefined) parts.push(`\n\n${summary}\n`);
  for (const alert of alerts) parts.push(`\n\n**Look at this:** ${cell(alert)}\n`);
  for (const mistake of mistakes) parts.push(`\n\n**To be mended in aws-jit.yml:** ${cell(mistake)}\n`);
  for (const failure of failures) parts.push(`\n\n**Not done:** ${cell(failure)}\n`);
  return parts.join('');
}

/** Text in a table cell of the job summary; it may quote what AWS or GitHub answered. */
const cell = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[&<>|@`*_[\]\\]/g, (c) => `&#${c.charCodeAt(0)};`);
