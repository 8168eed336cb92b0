import { causeIn } from '../../aws/aws-errors.ts';
import { announce } from '../../github/comments.ts';
import type { Issue } from '../../github/open-issues.ts';
import * as news from '../../messages/extension-news.ts';
import { END_NOT_ENFORCED, howToUse } from '../../messages/how-to-use.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { extensionPart } from '../../request/extension.ts';
import { formatInstant } from '../../terms/instant.ts';
import { inlineText } from '../../text/markdown.ts';
import { isAssigned, liveAccessOf } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { tell } from '../tell/tell.ts';
import { refusedKey } from '../tell/told-before.ts';
import type { Done } from '../run/workflow-run.ts';
import type { SettledExtension } from './settled-extension.ts';
import { endedSince, type TellingOf } from './tell-live.ts';

/**
 * Tells what became of an extension. That it was extended is a further grant of the request, with a later end; whatever else became of it
 * changes nothing about the request, and is said once.
 */
export async function tellExtension(
  of: TellingOf,
  issue: Issue,
  settled: SettledExtension,
): Promise<Done | undefined> {
  const who = issue.author?.login ?? 'ghost';
  const { extension, number } = settled;
  const name = `x${number}`;
  const say = async (once: string, words: string, under = `extension-${name}:`): Promise<void> => {
    const key = `${under}${digestOf(once).slice(0, 12)}`;
    await announce(of.run.github, issue.number, key, inTrial(words, of.config.trial));
  };
  switch (settled.kind) {
    case 'granted':
      return tellExtended(of, issue, settled, who);
    case 'refused': {
      const { reasons, waiting } = settled;
      const codes = [...new Set(reasons.map(({ code }) => code))].join(', ');
      const list = reasons
        .map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`)
        .join('\n');
      const words =
        waiting && extension !== undefined
          ? news.extensionWaits({ who, extends: extension.extends }, name, list)
          : news.extensionRefused(who, extension?.extends, name, list);
      await say(
        reasons
          .map(({ code }) => code)
          .sort()
          .join(),
        words,
        waiting ? undefined : refusedKey(number),
      );
      return {
        issue: issue.number,
        state: 'unchanged',
        note: `Extension ${name} is ${waiting ? 'waiting' : 'refused'}: ${codes}`,
      };
    }
    case 'failed': {
      const { code, message, retry } = settled.outcome;
      if (extension !== undefined)
        await say(
          `${code} ${causeIn(message)}`,
          news.extensionFailed({ who, extends: extension.extends }, name, inlineText(message, 1_500), retry),
        );
      return { issue: issue.number, state: 'unchanged', note: `Extension ${name}, AWS: ${message}` };
    }
    case 'revoked':
      return {
        issue: issue.number,
        state: 'unchanged',
        note: `Taken back before extension ${name} was granted; nothing of it is attached.`,
      };
  }
}

async function tellExtended(
  of: TellingOf,
  issue: Issue,
  { base, verdict, object, principalArn, number }: Extract<SettledExtension, { kind: 'granted' }>,
  who: string,
): Promise<Done> {
  const ended = await endedSince(of, issue, object);
  if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
  const { run, config, ledger } = of;
  const { request, policyText } = base;
  const { extension } = verdict;
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part)),
    ...(assigned ? [`**${END_NOT_ENFORCED}**`] : []),
  ].join('\n\n');
  const words = news.extended(
    { who, by: extension.by, extends: extension.extends, until: object.until },
    request.principal.kind,
    usage,
    !assigned,
  );
  const until = formatInstant(object.until);
  const people = (all: typeof verdict.approvers) =>
    all.map(({ id, login, by, at }) => ({ id, login, by, at: formatInstant(at) }));
  await tell(run, ledger, {
    issue,
    state: 'granted',
    once: until,
    comment: words.comment,
    status: {
      next: words.next,
      facts: [
        ...requestFacts(request, config.ticket.link, base.pull),
        ['Approved by', base.approvers.map(({ login }) => login).join(', ')],
        [
          'Extended',
          `by pull request #${verdict.pull}, approved by ${verdict.approvers.map(({ login }) => login).join(', ')}`,
        ],
      ],
      trial: config.trial,
    },
    data: {
      ...recordedRequest(request),
      until,
      from: formatInstant(base.window.from),
      arn: object.arn,
      part: extensionPart(number),
      ...(principalArn === undefined ? {} : { principalArn }),
      pull: base.pull,
      head: base.head,
      policy: digestOf(policyText),
      approvers: people(base.approvers),
      extension: {
        number,
        pull: verdict.pull,
        head: verdict.head,
        extends: formatInstant(extension.extends),
        comment: extension.comment,
        approvers: people(verdict.approvers),
      },
      statements: recordedStatements(request, policyText),
    },
  });
  return { issue: issue.number, state: 'granted', note: `Extended: live until ${until}.` };
}
