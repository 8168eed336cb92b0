// src/commands/draft/live/: what is asked for while access is live, each proposed by a pull request of its own.
import { readFilesAt } from '../../../github/draft-branch.ts';
import type { Issue } from '../../../github/open-issues.ts';
import { pullRequestsOf } from '../../../github/pull-requests.ts';
import { accountFolders, requestFilesAt } from '../../../github/request-files.ts';
import { clockTime } from '../../../messages/clock-time.ts';
import { windowFrom } from '../../../request/access-window.ts';
import type { Difference } from '../../../request/difference.ts';
import { requestPaths, serialiseRequest, supplementPaths } from '../../../request/file/request-file.ts';
import type { Request } from '../../../request/request.ts';
import { supplementPart, type Supplement, type SupplementKind } from '../../../request/supplement.ts';
import { formatInstant, monthOf, type Instant, type Window } from '../../../terms/instant.ts';
import { inlineText } from '../../../text/markdown.ts';
import { judge } from '../../judge/judge.ts';
import type { Passed } from '../../judge/judgement.ts';
import { filedDifferences, filedExtensions } from '../../run/filed-supplements.ts';
import { readRequests } from '../../run/filed-requests.ts';
import { digestOf } from '../../run/request-of-issue.ts';
import type { CommandComment } from '../../run/slash-command-outcome.ts';
import { mayNotAsk } from '../../run/who-may-ask.ts';
import type { DraftingContext } from '../drafting-context.ts';

/** A request that is live, as far as GitHub tells it. The grant proves all of it, and asks AWS. */
export interface LiveRequest {
  readonly request: Request;
  readonly policy: string;
  readonly review: string;
  /** From the beginning to the latest end that was told as live. */
  readonly window: Window;
  /** That brought it. */
  readonly pull: number;
  readonly mergeCommit: Supplement['base']['mergeCommit'];
  readonly judgement: Passed;
  /** Numbers that are on the default branch. */
  readonly taken: Readonly<Record<SupplementKind, ReadonlySet<number>>>;
  /** What was added since and told as live, with its policy. */
  readonly added: readonly { readonly difference: Difference; readonly policy: string }[];
}

const DONE = { extension: 'extended', difference: 'added to' } as const satisfies Record<
  SupplementKind,
  string
>;

/**
 * What is live of an issue, or in words why there is nothing that could be extended, or added to.
 * @param kind what it is asked for.
 */
export async function liveRequest(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  kind: SupplementKind,
): Promise<LiveRequest | string> {
  const { run, main, config, knowledge, ledger } = context;
  const { github } = run;
  const done = DONE[kind];
  const month = monthOf(issue.createdAt);
  const files = (
    await requestFilesAt(github, main.head, await accountFolders(github, main.head), [month])
  ).filter((file) => file.issue === issue.number);
  const [request] = (await readRequests(github, main.head, files)).values();
  if (request?.accounts !== undefined)
    return `a request for several accounts cannot be ${done}. File a new one for what is needed beside it; what is live stays.`;
  const merged = (await pullRequestsOf(github, issue.number)).find(({ mergedAt }) => mergedAt !== undefined);
  const file = files.find(({ account }) => account === request?.account);
  if (
    request === undefined ||
    file === undefined ||
    merged?.mergedAt === undefined ||
    merged.mergeCommit === undefined
  )
    return `nothing of this request was merged, so that there is no access to be ${done}. For a longer duration, edit the issue.`;
  const told = (await ledger.read([{ issue: issue.number, month }])).get(issue.number) ?? [];
  const whole = windowFrom(request, merged.mergedAt);
  // What was told as in place is live from its start on, whether or not a run has told that since.
  const begun = whole.from <= github.now();
  const granted = told.filter((each) => each.kind === 'granted' || (begun && each.kind === 'scheduled'));
  const live = new Set(granted.map(({ data }) => String(data['until'])));
  if (live.size === 0)
    return begun
      ? `this access is not live yet, and only what is live can be ${done}. Ask again once you are told that it is.`
      : `this access begins at **${clockTime(whole.from)}**, and only what is live can be ${done}. Ask again from then on.`;
  const extensions = await filedExtensions(github, main.head, file);
  const ends = [
    whole.until,
    ...[...extensions.values()].map(({ until }) => until).filter((until) => live.has(formatInstant(until))),
  ];
  const until = Math.max(...ends) as Instant;
  if (until <= github.now())
    return `this access ended at ${clockTime(until)}, and only what is live can be ${done}. File a new request.`;
  if (comment.on !== issue.number && comment.on !== merged.number)
    return `write this on #${issue.number} itself: what is asked for stands there.`;
  const barred = await mayNotAsk(github, config, request, request.requester.id, 'open');
  if (barred.length > 0) return barred.map(({ message }) => inlineText(message)).join(' ');
  const paths = requestPaths(request);
  const differences = [...(await filedDifferences(github, main.head, file)).values()].filter(
    (each) =>
      each.until > github.now() &&
      granted.some(({ data }) => data['part'] === supplementPart('difference', each.number)),
  );
  const policyOf = ({ number }: Difference) => supplementPaths(request, 'difference', number).policy ?? '';
  const texts = await readFilesAt(
    github,
    main.head,
    [paths.policy, paths.review, ...differences.map(policyOf)],
    'is absent',
  );
  const [policy, review] = [texts.get(paths.policy), texts.get(paths.review)];
  if (policy === undefined || review === undefined)
    return `what was approved cannot be read on the default branch any more, so that it cannot be ${done}. File a new request.`;
  if (!config.accounts.has(request.account))
    return `the account ${inlineText(request.account)} is not named in aws-jit.yml any more, so that nothing is ${done} there.`;
  const judgement = judge(request, policy, config, knowledge, github.now());
  if (judgement.decision === 'refuse')
    return `what was approved is no longer within the guardrails, so that it is not ${done}; it ends as it would. ${judgement.findings
      .slice(0, 3)
      .map(({ message }) => inlineText(message))
      .join(' ')}`;
  if (judgement.view !== review)
    return `what was approved would be shown to approvers in other words by now, since aws-jit.yml or this tool has changed, so that it cannot be ${done} as it is. File a new request.`;
  return {
    request,
    policy,
    review,
    window: { from: whole.from, until },
    pull: merged.number,
    mergeCommit: merged.mergeCommit,
    judgement,
    taken: {
      extension: new Set(file.extensions.map(({ number }) => number)),
      difference: new Set(file.differences.map(({ number }) => number)),
    },
    added: differences.flatMap((difference) => {
      const text = texts.get(policyOf(difference));
      return text === undefined ? [] : [{ difference, policy: text }];
    }),
  };
}

/** What the file of a supplement says of what it stands beside. */
export const besideOf = ({ request, policy, review, mergeCommit }: LiveRequest) => ({
  repository: request.repository,
  issue: request.issue,
  account: request.account,
  base: {
    request: digestOf(serialiseRequest(request)),
    policy: digestOf(policy),
    review: digestOf(review),
    mergeCommit,
  },
});
