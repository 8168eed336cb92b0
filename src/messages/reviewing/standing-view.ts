import type { PolicyDocument, Statement } from '../../policy/document/document.ts';
import type { Standing } from '../../request/standing.ts';
import { formatHours, standingText } from '../../request/standing.ts';
import { formatDuration } from '../../terms/duration.ts';
import { codeSpan, wrapped } from '../../text/markdown.ts';
import { clockTime } from '../clock-time.ts';

/**
 * What approvers read to decide on a standing approval, `standing/<account>/<name>.md`: made from the other two files alone, and compared with a new
 * one at each use (invariant 3). It says nothing that another version of this tool or of AWS's catalog would say otherwise, since it has to hold for
 * as long as the approval does; `aws-jit standing check` says the rest.
 */
export function standingView(standing: Standing, policy: PolicyDocument): string {
  const { account, accountId, people, duration, uses, within, hours, until, purpose, review } = standing;
  const when = hours === undefined ? '' : `, only from ${formatHours(hours)} UTC`;
  return [
    `# ${review === 'afterwards' ? 'Break glass' : 'Standing approval'} ${standingText(standing)}`,
    '',
    '**Once this is merged, nobody is asked again:** each use is given without a review, until it ends.',
    ...(review === 'afterwards' ? ['', AFTERWARDS] : []),
    '',
    `- **Who:** GitHub ids ${people.join(', ')}, each as who they are in aws-jit.yml`,
    `- **Where:** **${account}** (${accountId})`,
    `- **How long each time:** at most ${formatDuration(duration)}${when}`,
    `- **How often:** at most ${uses} ${uses === 1 ? 'use' : 'uses'} within ${formatDuration(within)}, by all of them together`,
    `- **Ends:** ${clockTime(until)}; remove its files to end it, and what is live by it, before`,
    '',
    '## What it is for',
    '',
    'In the words of whoever proposed it; nothing in them is checked:',
    '',
    wrapped(purpose),
    '',
    '## What each use gives',
    '',
    ...statementsInWords(policy),
    '<sub>Made from the two files beside it, and compared before anything is given. Nobody whom it names, and nobody who shares a principal with them, can approve it.</sub>',
    '',
  ].join('\n');
}

const AFTERWARDS =
  '**This is break glass (`review: afterwards`).** Before a use is given, those who may approve are told of it by a comment that mentions them; once it is over, somebody who could approve this has to look at what was used, and they are reminded until they have.';

/** Each statement, as lines of Markdown. */
export const statementsInWords = (policy: PolicyDocument): readonly string[] =>
  policy.Statement.flatMap(statement);

function statement(each: Statement, index: number): readonly string[] {
  const list = (title: string, items: readonly string[] | undefined): readonly string[] =>
    items === undefined ? [] : ['', `${title}:`, '', ...items.map((item) => `- ${codeSpan(item, Infinity)}`)];
  const conditions = Object.entries(each.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key}: ${values.join(', ')}`),
  );
  const deny = each.Effect === 'Deny' ? each : undefined;
  return [
    `### ${index + 1}. ${each.Effect === 'Allow' ? 'Allowed' : 'Denied'}`,
    ...list('Actions', each.Action),
    ...list('All actions but', deny?.NotAction),
    ...list('On', each.Resource),
    ...list('On all but', deny?.NotResource),
    ...(conditions.length === 0 ? [] : list('Only where', conditions)),
    '',
  ];
}
