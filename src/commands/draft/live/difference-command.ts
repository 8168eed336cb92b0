import type { Issue } from '../../../github/open-issues.ts';
import { clockTime } from '../../../messages/clock-time.ts';
import {
  differenceBody,
  differenceHeadline,
  differenceTitle,
  differenceView,
} from '../../../messages/reviewing/difference-view.ts';
import { GIVEN_AS_IT_IS, requestOfDifference, type Difference } from '../../../request/difference.ts';
import { readDifference, serialiseDifference, supplementPaths } from '../../../request/file/request-file.ts';
import { MOST_REMARKS } from '../../../request/remarks.ts';
import { codeSpan, inlineText } from '../../../text/markdown.ts';
import { isPreset } from '../../judge/preset-policy.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../../run/slash-command-outcome.ts';
import { recordProposal } from '../../tell/supplement-proposed.ts';
import type { DraftingContext } from '../drafting-context.ts';
import { draftBeside } from './draft-beside.ts';
import { besideOf, liveRequest } from './live-request.ts';
import { placeFor, proposeSupplement } from './propose-supplement.ts';

/**
 * `/revise` with words while access is live, or a denial of AWS's that is pasted, by the requester: what that leads to beyond what they hold is
 * proposed as a pull request of its own, for the same owners. Nothing is added by the comment, nor by the pull request before it is approved
 * and merged, and the end stays.
 */
export async function addToLive(
  context: DraftingContext,
  issue: Issue,
  comment: CommandComment,
  words: string,
): Promise<CommandOutcome> {
  const { config } = context;
  const { number } = issue;
  if (comment.sender.id !== issue.author?.id)
    return unchanged(
      number,
      'this request is merged, so its draft cannot be changed any more, and only its requester can ask for more while it is live.',
    );
  if (words === '')
    return unchanged(
      number,
      'that is longer than is read. Write `/revise` and behind it the error message alone, or what is missing in your own words.',
    );
  if (config.frozen)
    return unchanged(
      number,
      'nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Access that is live ends as it would.',
    );
  const live = await liveRequest(context, issue, comment, 'difference');
  if (typeof live === 'string') return unchanged(number, live);
  const { request, review, window } = live;
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  if (request.curatedSet !== undefined || isPreset(config, request))
    return unchanged(number, lower(GIVEN_AS_IT_IS));
  if ((request.remarks ?? []).length >= MOST_REMARKS)
    return unchanged(number, 'too much was said in comments of this request by now. File a new one.');
  const place = await placeFor(
    context,
    request,
    'difference',
    comment.id,
    live.taken.difference,
    readDifference,
  );
  if (place.kind === 'none') return unchanged(number, place.why);
  const asked = { comment: comment.id, reason: words };
  const made = await draftBeside(context, requestOfDifference(request, asked), live);
  if (made.kind === 'refused')
    return unchanged(
      number,
      `this cannot be added to what you have, which stays as it is:\n\n${made.reasons}\n\nFor another level, other services or resources, file a new request.`,
    );
  if (made.kind === 'questions')
    return unchanged(
      number,
      `what you have stays as it is, since it is not clear what is missing:\n\n${made.questions.map(({ text }) => `- ${inlineText(text)}`).join('\n')}\n\nSay it in another comment with \`/revise\`; naming an action, such as \`/revise s3:GetObject\`, says it most clearly.`,
    );
  if (made.kind === 'held')
    return unchanged(
      number,
      [
        `you have this already, until ${clockTime(window.until)}, so nothing was changed: ${made.held.map((each) => codeSpan(each)).join(', ')}.`,
        why(words),
      ].join('\n\n'),
    );
  if (made.kind === 'less')
    return unchanged(
      number,
      `\`/revise\` takes nothing away from access that is live (${made.words.map((each) => codeSpan(each)).join(', ')}), so what you have stays as it is. \`/revoke\` takes all of it back.`,
    );
  if (made.kind === 'not-drafted')
    return unchanged(
      number,
      [
        'what you have stays as it is, and nothing is proposed:',
        made.why.map((each) => `- ${inPlace(each)}`).join('\n'),
        made.held.length === 0
          ? ''
          : `You have ${made.held.map((each) => codeSpan(each)).join(', ')} already, until ${clockTime(window.until)}.`,
        'For another level, other services or resources, file a new request. Otherwise name the action, such as `/revise s3:GetObject`: that says most clearly what is missing.',
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
    );
  const difference: Difference = {
    number: place.number,
    ...besideOf(live),
    until: window.until,
    ...asked,
    drafted: made.drafted,
  };
  const paths = supplementPaths(request, 'difference', difference.number);
  const policyPath = paths.policy;
  if (policyPath === undefined) throw new Error('A difference has a policy of its own.');
  const { judgement, policy, held, how, required } = made;
  const shown = { ...made.review, notes: [...made.review.notes, ...made.notes], required };
  const pull = await proposeSupplement(
    context,
    request,
    {
      kind: 'difference',
      number: difference.number,
      files: {
        [paths.own]: serialiseDifference(difference),
        [policyPath]: policy,
        [paths.review]: differenceView(difference, made.review, review),
      },
      headline: differenceHeadline(difference),
      title: differenceTitle(difference),
      body: (filesUrl) =>
        differenceBody(difference, shown, { ...paths, policy: policyPath }, filesUrl, {
          held,
          how,
          trial: config.trial,
        }),
      required,
      risk: judgement.risk,
    },
    place.kind === 'again' ? place.pull : undefined,
  );
  recordProposal(context, issue, 'difference', difference, required);
  const open = [...made.uncovered, ...made.questions.map(({ text }) => text)].map(
    (each) => `- ${inPlace(each)}`,
  );
  return {
    reply: [
      `what you need beside what you have is proposed in #${pull.number}, risk ${judgement.risk}. ` +
        `It is added once ${required === 1 ? 'a code owner has' : `${required} code owners have`} approved it and it is merged, which has to be before ${clockTime(window.until)}, when your access ends with it or without it. ` +
        'Leave your comment as it is: it is compared before anything is added.',
      open.length === 0 ? '' : `Not in it:\n${open.join('\n')}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    done: {
      issue: number,
      state: 'unchanged',
      note: `${comment.sender.login} asks for more while it is live: pull request #${pull.number}.`,
    },
  };
}

/** A draft offers its form to be changed, which that of live access is not. */
const inPlace = (note: string): string =>
  inlineText(note.replace(/ ?Send `\/answer [^`]*`[^.]*\./g, '').trim());

/** What AWS's own words say of why it refuses something that is held. */
function why(words: string): string {
  const deny = /with an explicit deny in (?:an? |the )?([a-z][a-z -]{2,60})/i.exec(words)?.[1];
  if (deny !== undefined)
    return `AWS says that it is refused by an explicit deny in a policy of another kind (${inlineText(deny.trim())}), which no grant can lift: ask whoever keeps it.`;
  const missing = /because no ([a-z][a-z -]{2,60}?) (?:policy )?allows/i.exec(words)?.[1];
  if (missing !== undefined && !/identity-based/i.test(missing))
    return `AWS says that no ${inlineText(missing.trim())} policy allows it, which no grant can give: ask whoever keeps it.`;
  return 'If AWS refuses it all the same, the reason is another: credentials of another role or account (`aws sts get-caller-identity` says whose they are), the name of the resource, its own policy or key, or a policy of the organisation.';
}
