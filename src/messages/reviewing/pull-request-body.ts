import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import type { Drafted, LeftOut } from '../../request/drafted.ts';
import { codeSpan, inlineText, wrapped } from '../../text/markdown.ts';
import { engineLine, howDrafted, leftOutLines, type HowDrafted } from '../how-drafted.ts';
import { APART_HEADING, apartLines } from '../apart-text.ts';
import { curatedSummary } from './curated-review.ts';
import { END_NOT_ENFORCED } from '../how-to-use.ts';
import { whyLines } from '../ground-text.ts';
import { sinceText } from '../lasting-text.ts';
import { principalText } from '../principal-text.ts';
import { markdownOf } from '../markdown-lines.ts';
import { byDanger, notShown, whatItAllowsWithin } from './what-it-allows.ts';
import { accessText, addedBy, remarkLines, type Review } from './reviewers-view.ts';
import { TRIAL } from '../status-comment.ts';
import { accountsTable, approvalsOf, gravestRisk, type AccountReview } from './accounts-table.ts';
import { ticketText } from '../../request/ticket-link.ts';

/** Numbers and configured names only: text of a requester could hold `[skip ci]` and keep the grant from starting. */
export const pullRequestTitle = (
  issue: IssueNumber,
  accounts: readonly AccountName[],
  duration: Seconds,
): string =>
  `AWS access for #${issue}: ${accounts.length > 3 ? `${accounts.length} accounts` : accounts.join(' + ')}, ${formatDuration(duration)}`;

export const commitHeadline = (issue: IssueNumber, again: boolean): string =>
  again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;

/** What other requests, merged and not over, give the same principal, and what this one adds. */
export interface BesideOthers {
  readonly issues: readonly IssueNumber[];
  /** `undefined` for a curated set, which is shown as a whole. */
  readonly added?: {
    /** Actions that none of them allows on all these resources. */
    readonly actions: readonly string[];
    /** Whether one of them could not be read. */
    readonly uncertain: boolean;
  };
  /** What they make together, without refusing it. */
  readonly notes: readonly string[];
}

/** A draft that `/revise` led to: who asked, and what is different. */
export interface Revision {
  readonly by: string;
  /** A Markdown list. */
  readonly difference: string;
}

/** What a body says beside what follows from the files. */
export interface BodyParts {
  readonly beside?: BesideOthers | undefined;
  /** Left out where nothing was drafted: then the request file says by what it had been. */
  readonly drafting?: HowDrafted | undefined;
  readonly revision?: Revision | undefined;
  /** What the requester had before with these resources; Markdown of our own. */
  readonly precedent?: readonly string[] | undefined;
  /** Of a request for several accounts each of them, in the form's order. */
  readonly accounts?: readonly AccountReview[] | undefined;
}

/** Comments of which the body shows the words; the reviewer's view has them all. */
const REMARKS_SHOWN = 3;
/** Actions that were left out, for each reason. */
const LEFT_OUT_SHOWN = 6;
const SHORT_REASON = 280;
/** Reasons for a risk that are short enough stand beside it. */
const SHORT_WHY = 160;
/** New actions named in the body one by one. All of them stand in the statements. */
const NEW_NAMED = 8;
/** GitHub takes 65,536 characters; the rest of a body is far below the difference. */
const STATEMENTS_ROOM = 40_000;

/** Fifty rows of accounts take up to 20,000. */
const ROOM_OF_SEVERAL = 20_000;

/**
 * The body: the first ten lines are enough to decide, on a phone too (no wide tables, one fact a line). Anybody with
 * write access can edit a body, so it points to the committed view, which is compared before granting.
 * @param filesUrl folder of the draft branch in GitHub's pages.
 */
export function pullRequestBody(
  review: Review,
  paths: { readonly request: string; readonly policy: string; readonly review: string },
  filesUrl: string,
  trial: boolean,
  { beside, drafting, revision, precedent = [], accounts = [] }: BodyParts = {},
): string {
  const { request, risk, riskReasons, explanation, required } = review;
  const notes = [...review.notes, ...(beside?.notes ?? [])];
  const several = accounts.length > 1;
  const allowed = whatItAllowsWithin(explanation, several ? ROOM_OF_SEVERAL : STATEMENTS_ROOM);
  const missing = notShown(allowed);
  const why = riskReasons.map((reason) => inlineText(reason)).join('; ');
  const inLine = why !== '' && why.length <= SHORT_WHY;
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    several
      ? `in **${accounts.length} accounts**: ${accounts.map(({ review: of }) => of.request.account).join(', ')}`
      : `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** ${sinceText(request)}. **Risk: ${several ? gravestRisk(accounts) : risk}**${inLine ? `: ${why}` : ''}.`,
    ...addedResources(review),
    ...(request.ticket === undefined ? [] : [`- ticket: ${ticketText(request.ticket, review.ticketLink)}`]),
    '',
    `Why, in ${request.requester.login}'s own words:`,
    ...reasonLines(request.reason),
    ...earlierRemarks(request.remarks ?? []),
    ...(request.remarks ?? []).slice(-REMARKS_SHOWN).flatMap((remark) => remarkLines(remark, SHORT_REASON)),
    '',
    ...(revision === undefined
      ? []
      : [
          `**What is different since ${inlineText(revision.by)} asked for a change:**`,
          revision.difference,
          '',
        ]),
    ...accountsTable(accounts, filesUrl),
    ...(several ? [`In every account the same; written out for **${request.account}**:`, ''] : []),
    review.curated === undefined ? 'What the policy lets them do:' : curatedSummary(review.curated),
    ...(review.curated?.mode === 'assign' ? [`**${END_NOT_ENFORCED}**`] : []),
    ...markdownOf(allowed.told),
    ...(missing === undefined
      ? []
      : [
          '',
          `**It is more than a pull request can show: ${missing} are missing above. Do not decide by this text: read [all of it in words](${filesUrl}/${paths.review}).**`,
        ]),
    '',
    ...whys(review),
    ...(review.sharedWith.length === 0
      ? []
      : [
          `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(', ')}.`,
          '',
        ]),
    ...(beside === undefined ? [] : [besideLine(beside), '']),
    ...(precedent.length === 0 ? [] : [...precedent, '']),
    ...(inLine || riskReasons.length === 0
      ? []
      : ['Why this risk:', ...riskReasons.map((r) => `- ${inlineText(r)}`), '']),
    ...(notes.length === 0 ? [] : ['To note:', ...notes.map((n) => `- ${inlineText(n)}`), '']),
    ...(trial ? [TRIAL, ''] : []),
    `**Approve and merge to grant it${several ? approvalsOf(accounts) : required > 1 ? ` (${required} approvals)` : ''}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    '',
    `For #${request.issue}. What counts are the files, not this text:`,
    '',
    ...(several
      ? [`The files of **${request.account}**; those of each account are named in the table.`, '']
      : []),
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The policy](${filesUrl}/${paths.policy})`,
    `- [The request](${filesUrl}/${paths.request})`,
    '',
    ...(drafting === undefined ? engineLines(request.drafted) : howDrafted(drafting)),
    ...leftOut(request.drafted?.leftOut ?? []),
  ].join('\n');
}

/** Why each action is there, and what was asked for and is not in it. */
function whys({ explanation, understanding }: Review): readonly string[] {
  if (understanding === undefined) return [];
  const { apart, uncovered } = understanding;
  return [
    'Why each action is there:',
    ...whyLines(byDanger(explanation), understanding),
    '',
    ...(apart.length === 0 ? [] : [`**${APART_HEADING}:**`, ...apartLines(apart), '']),
    ...(uncovered.length === 0
      ? []
      : ['**Asked for, and not in it:**', ...uncovered.map((each) => `- ${inlineText(each)}`), '']),
  ];
}

/** Resources beyond the form: they are rare, and whoever reads the form alone does not know of them. */
const addedResources = ({ request }: Review): readonly string[] =>
  (request.raised ?? []).flatMap((each) =>
    'resource' in each ? [`- also on ${codeSpan(each.resource)}${addedBy(request, each.resource)}`] : [],
  );

const engineLines = (drafted: Drafted | undefined): readonly string[] =>
  drafted === undefined ? [] : [engineLine(drafted), ''];

const leftOut = (all: readonly LeftOut[]): readonly string[] =>
  all.length === 0 ? [] : ['Considered, and left out:', ...leftOutLines(all, LEFT_OUT_SHOWN), ''];

function besideLine({ issues, added }: BesideOthers): string {
  const others = issues.map((issue) => `#${issue}`).join(', ');
  if (added === undefined) return `The same principal has ${others} as well; they were judged together.`;
  const { actions, uncertain } = added;
  const what =
    actions.length === 0
      ? 'nothing in it is new'
      : actions.length > NEW_NAMED
        ? `${actions.length} of its actions are new`
        : `new in it: ${actions.map((id) => codeSpan(id)).join(', ')}`;
  return `Beside what the same principal has by ${others}, ${what}${uncertain ? ', as far as those can be read' : ''}.`;
}

const earlierRemarks = ({ length }: readonly unknown[]): readonly string[] => {
  const earlier = length - REMARKS_SHOWN;
  return earlier <= 0
    ? []
    : [
        `${earlier} earlier ${earlier === 1 ? 'comment led' : 'comments led'} the draft as well; the files have the words.`,
      ];
};

/** The requester's words, fenced, so that they neither mention nor link nor pose as our text. */
function reasonLines(reason: string): readonly string[] {
  return reason.length <= SHORT_REASON
    ? [wrapped(reason)]
    : [wrapped(reason, SHORT_REASON), 'The whole text is in the files.'];
}
