import { formatDuration } from '../../terms/duration.ts';
import type { Explanation } from '../../policy/guardrails/explain.ts';
import { codeSpan, inlineText, wrapped } from '../../text/markdown.ts';
import { APART_HEADING, apartLines } from '../apart-text.ts';
import { markdownLine } from '../markdown-lines.ts';
import { whatItAllows } from './what-it-allows.ts';
import type { Request } from '../../request/request.ts';
import type { Service } from '../../terms/brand.ts';
import { REMARK_LONGEST, type Remark } from '../../request/remarks.ts';
import { engineLine, leftOutLines } from '../how-drafted.ts';
import { curatedSection, type CuratedReview } from './curated-review.ts';
import { clockTime } from '../clock-time.ts';
import { END_NOT_ENFORCED } from '../how-to-use.ts';
import { whyAction } from '../ground-text.ts';
import type { Understanding } from '../../drafting/understanding.ts';
import { lastingText, lateMergeText } from '../lasting-text.ts';
import { principalText } from '../principal-text.ts';
import { ticketText } from '../../request/ticket-link.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Risk } from '../../terms/risk-level.ts';

/** What a reviewer is shown. It follows from the request and the policy alone, so it can be made again and compared. */
export interface Review {
  readonly request: Request;
  readonly explanation: Explanation;
  /** Where a set that the company keeps itself is asked for as a whole. */
  readonly curated?: CuratedReview;
  readonly risk: Risk;
  readonly riskReasons: readonly string[];
  /** Findings that do not refuse, in words. */
  readonly notes: readonly string[];
  readonly required: number;
  /** What the words say for each action; of a curated set nothing. */
  readonly understanding?: Understanding;
  /** Where tickets are, as the configuration has it: an address with `{ticket}`. */
  readonly ticketLink?: string | undefined;
  /** Of a difference, which adds to access that is live: when both end. */
  readonly until?: Instant;
  /** Others who gain the same access, because they share the principal. */
  readonly sharedWith: readonly number[];
}

/**
 * The reviewer's view, `policies/<account>/<month>/<issue>.md`: what approvers read to decide. Committed with the
 * policy and compared with a new one when the access is granted (invariant 3).
 */
export function reviewersView(review: Review): string {
  const { request } = review;
  return [
    `# ${review.until === undefined ? 'AWS access' : 'More AWS access'} for #${request.issue}`,
    '',
    ...decision(review),
    '',
    '## Why',
    '',
    'In the words of the requester; nothing in them is checked:',
    '',
    wrapped(request.reason, 4_000),
    '',
    ...(request.remarks === undefined
      ? []
      : [
          '## What comments added',
          '',
          'It led the draft and changes nothing of who, where and how long; a level or a resource only by the requester’s own lines; the words were compared with the comments, and what they say is not checked. What was offered to choose from is the words of the draft:',
          '',
          ...request.remarks.flatMap((remark) => [...remarkLines(remark, REMARK_LONGEST), '']),
        ]),
    ...(review.curated === undefined
      ? ['## What the policy lets them do', '', ...statements(review), ...apart(review), ...uncovered(review)]
      : curatedSection(review.curated, whole(review.explanation))),
    '## What was asked for',
    '',
    `- **Access:** ${accessText(request)}`,
    ...(review.until === undefined
      ? [`- **Duration:** ${formatDuration(request.duration)} from the merge`]
      : []),
    ...(request.ticket === undefined
      ? []
      : [`- **Ticket:** ${ticketText(request.ticket, review.ticketLink)}`]),
    `- **Requester:** ${request.requester.login}, GitHub id ${request.requester.id}`,
    ...request.resources.map(
      (resource) => `- ${codeSpan(resource, Number.POSITIVE_INFINITY)}${addedBy(request, resource)}`,
    ),
    '',
    ...howItCame(request),
    // No version and no date: a newer version that says the same must take no approval away.
    '<sub>Made from the request and the policy. It is made again and compared before anything is granted.</sub>',
    '',
  ].join('\n');
}

/** Who said what in which comment; the words fenced, and the question marked as the program's. */
export const remarkLines = (
  { command, comment, by, asked, chose, text }: Remark,
  longest: number,
): readonly string[] => [
  `**${inlineText(by.login)}** (GitHub id ${by.id}) ${did(command, chose)} in comment ${comment}` +
    (asked === undefined ? '' : `, to the question ‘${inlineText(asked, 300)}’`) +
    (chose === undefined ? ':' : '; offered there as:'),
  wrapped(text, longest),
];

const did = (command: Remark['command'], chose: Remark['chose']): string =>
  command === 'revise'
    ? 'asked for a change'
    : chose === undefined
      ? 'answered'
      : `chose ${new Intl.ListFormat('en').format(chose.map(String))}`;

function howItCame({ drafted }: Request): readonly string[] {
  if (drafted === undefined) return [];
  const left = leftOutLines(drafted.leftOut);
  return [
    '## How it was drafted',
    '',
    engineLine(drafted),
    '',
    ...(left.length === 0 ? [] : ['Considered, and left out:', '', ...left, '']),
  ];
}

/** The first lines: who gets what, where, for how long, how risky. They have to be enough on a phone. */
function decision(review: Review): readonly string[] {
  const { request, risk, riskReasons, notes, required, sharedWith, curated } = review;
  const end = curated?.mode === 'assign' ? '' : ', then AWS refuses';
  return [
    `- **Who:** ${request.requester.login} → ${principalText(request.principal)}`,
    `- **Where:** account **${request.account}** (${request.accountId})`,
    ...(request.accounts === undefined
      ? []
      : [
          `- **One of ${request.accounts.length} accounts:** ${request.accounts.join(', ')}; each is approved by its own code owners`,
        ]),
    review.until === undefined
      ? `- **How long:** ${lastingText(request)}${end}${lateMergeText(request)}`
      : `- **How long:** from the merge until **${clockTime(review.until)}**, when what they have ends as well; then AWS refuses`,
    ...(curated?.mode === 'assign' ? [`- **Note:** ${END_NOT_ENFORCED}`] : []),
    `- **Asks for:** ${accessText(request)}`,
    `- **Risk:** ${risk}${riskReasons.length === 0 ? '' : `: ${riskReasons.map((r) => inlineText(r)).join('; ')}`}`,
    ...(required > 1 ? [`- **Approvals needed:** ${required}`] : []),
    ...(sharedWith.length > 0
      ? [`- **Also for:** everybody who can assume it: GitHub ids ${sharedWith.join(', ')}`]
      : []),
    ...notes.map((note) => `- **Note:** ${inlineText(note)}`),
  ];
}

export const accessText = (
  request: Pick<Request, 'access' | 'services' | 'preset' | 'curatedSet' | 'raised' | 'standing'>,
): string =>
  request.standing !== undefined
    ? `the standing approval ${request.standing}`
    : (request.preset === undefined ? '' : `the preset ${request.preset}: `) +
      (request.curatedSet !== undefined
        ? `the curated set ${request.curatedSet}`
        : request.services
            .map(
              (service) =>
                `${request.access[service] ?? 'nothing'} on ${service}${raisedFrom(request, service)}`,
            )
            .join(', '));

/** A level that the form does not say. The first answer's `from` is the form's. */
function raisedFrom({ raised = [] }: Pick<Request, 'raised'>, service: Service): string {
  const first = raised.find((each) => 'service' in each && each.service === service);
  return first !== undefined && 'from' in first
    ? ` (raised from ${first.from} by the requester's answer)`
    : '';
}

/** A resource that the form does not name. */
export const addedBy = ({ raised = [] }: Pick<Request, 'raised'>, resource: string): string => {
  const found = raised.find((each) => 'resource' in each && each.resource === resource);
  return found === undefined ? '' : ` (added by the requester's answer, comment ${found.comment})`;
};

const apart = ({ understanding }: Review): readonly string[] =>
  understanding === undefined || understanding.apart.length === 0
    ? []
    : [`## ${APART_HEADING}`, '', ...apartLines(understanding.apart), ''];

/** What was asked for, and is not in it: whoever approves knows what will be asked for next. */
const uncovered = ({ understanding }: Review): readonly string[] =>
  understanding === undefined || understanding.uncovered.length === 0
    ? []
    : [
        '## What it does not cover',
        '',
        ...understanding.uncovered.map((each) => `- ${inlineText(each)}`),
        '',
      ];

/** Nothing is cut here: this is what an approval rests on. */
const whole = (explanation: Explanation): readonly string[] =>
  whatItAllows(explanation, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY).flatMap(
    ({ does, on }, index) => [
      `**${index + 1}.**`,
      '',
      ...does.map((line) => `- ${markdownLine(line, true)}`),
      ...on.map((line) => `- ${markdownLine(line)}`),
      '',
    ],
  );

function statements({ explanation, understanding }: Review): readonly string[] {
  return [
    ...whole(explanation),
    '### Each action',
    '',
    ...explanation.statements.flatMap(({ actions }) =>
      actions.map(
        ({ id, level, description, sensitive }) =>
          `- ${codeSpan(id)} (${level}) ${inlineText(description)}` +
          (sensitive === undefined ? '' : ` **Sensitive:** ${inlineText(sensitive)}`) +
          (understanding === undefined ? '' : ` **Why:** ${whyAction(id, understanding)}`),
      ),
    ),
    '',
  ];
}
