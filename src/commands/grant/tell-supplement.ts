import type { Backend, GrantObject } from '../../aws/backend.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import { announce } from '../../github/comments.ts';
import type { Issue } from '../../github/open-issues.ts';
import * as news from '../../messages/supplement-news.ts';
import { END_NOT_ENFORCED, howToUse } from '../../messages/how-to-use.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { supplementName, supplementNamed, supplementPart } from '../../request/supplement.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import { codeSpan, inlineText } from '../../text/markdown.ts';
import { isAssigned, liveAccessOf } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { recordedApprovers, recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { tell } from '../tell/tell.ts';
import { refusedKey } from '../tell/told-before.ts';
import type { Done } from '../run/workflow-run.ts';
import type { SettledSupplement } from './settled-supplement.ts';
import { endedSince, type TellingOf } from './tell-live.ts';

/**
 * Tells what became of an extension or a difference. That it is there is a further grant of the request; whatever else became of it changes
 * nothing about the request, and is said once.
 */
export async function tellSupplement(
  at: TellingOf,
  issue: Issue,
  settled: SettledSupplement,
): Promise<Done | undefined> {
  const { of: kind, number, liveUntil, supplement } = settled;
  const name = supplementName(kind, number);
  const about = { who: issue.author?.login ?? 'ghost', kind, name, liveUntil };
  const say = async (once: string, words: string, under = `${kind}-${name}:`): Promise<void> => {
    const key = `${under}${digestOf(once).slice(0, 12)}`;
    await announce(at.run.github, issue.number, key, inTrial(words, at.config.trial));
  };
  const what = `${kind === 'extension' ? 'Extension' : 'Difference'} ${name}`;
  const unchanged = (note: string): Done => ({ issue: issue.number, state: 'unchanged', note });
  switch (settled.kind) {
    case 'granted':
      return tellGiven(at, issue, settled, about.who);
    case 'refused': {
      const { reasons, waiting } = settled;
      const codes = [...new Set(reasons.map(({ code }) => code))].join(', ');
      const list = reasons
        .map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`)
        .join('\n');
      const waits = waiting && supplement !== undefined;
      await say(
        reasons
          .map(({ code }) => code)
          .sort()
          .join(),
        waits ? news.supplementWaits(about, list) : news.supplementRefused(about, list),
        waiting ? undefined : refusedKey(kind, number),
      );
      return unchanged(`${what} is ${waiting ? 'waiting' : 'refused'}: ${codes}`);
    }
    case 'failed': {
      const { code, message, retry } = settled.outcome;
      if (supplement !== undefined)
        await say(
          `${code} ${causeIn(message)}`,
          news.supplementFailed(about, inlineText(message, 1_500), retry),
        );
      return unchanged(`${what}, AWS: ${message}`);
    }
    case 'revoked':
      return unchanged(
        `Taken back before ${what.charAt(0).toLowerCase()}${what.slice(1)} was granted; nothing of it is attached.`,
      );
  }
}

/** What else of the request somebody holds, as AWS lists it. The ledger, which everybody with write access can write, does not say it. */
async function heldBeside(
  backend: Pick<Backend, 'now' | 'objectsOf'>,
  { issue, part: own }: GrantObject,
): Promise<readonly GrantObject[]> {
  const now = await backend.now();
  return (await backend.objectsOf(issue)).filter(
    ({ part, attached, until }) => part !== own && attached && until > now,
  );
}

async function tellGiven(
  at: TellingOf,
  issue: Issue,
  { approved, object, principalArn, number }: Extract<SettledSupplement, { kind: 'granted' }>,
  who: string,
): Promise<Done> {
  const ended = await endedSince(at, issue, object);
  if (ended !== undefined) return { issue: issue.number, state: 'unchanged', note: ended };
  const { run, config, ledger } = at;
  const { base, of, gives } = approved;
  const { request, policyText } = gives;
  const { verdict } = of;
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, object.until, principalArn, object.part)),
    ...(assigned ? [`**${END_NOT_ENFORCED}**`] : []),
  ].join('\n\n');
  const until = formatInstant(object.until);
  const statements = recordedStatements(request, policyText);
  const others = await heldBeside(at.backend, object);
  const words =
    of.kind === 'extension'
      ? news.extended(
          {
            who,
            by: of.verdict.supplement.by,
            extends: of.verdict.supplement.extends,
            until: object.until,
            shorter: others.filter(
              (each) => supplementNamed(each.part)?.kind === 'difference' && each.until < object.until,
            ),
          },
          request.principal.kind,
          usage,
          !assigned,
        )
      : news.added(
          {
            who,
            until: object.until,
            latest: others.reduce<Instant>(
              (latest, { until: end }) => (end > latest ? end : latest),
              object.until,
            ),
          },
          statements
            .map(
              ({ actions, resources }) =>
                `- ${actions.map((each) => codeSpan(each)).join(', ')} on ${resources.map((each) => codeSpan(each)).join(', ')}`,
            )
            .join('\n'),
          request.principal.kind,
          usage,
        );
  const part = supplementPart(of.kind, number);
  await tell(run, ledger, {
    issue,
    state: 'granted',
    once: of.kind === 'extension' ? until : part,
    comment: words.comment,
    status: {
      next: words.next,
      facts: [
        ...requestFacts(base.request, config.ticket.link, base.pull),
        ['Approved by', base.approvers.map(({ login }) => login).join(', ')],
        [
          of.kind === 'extension' ? 'Extended' : 'Added',
          `by pull request #${verdict.pull}, approved by ${verdict.approvers.map(({ login }) => login).join(', ')}`,
        ],
      ],
      trial: config.trial,
    },
    data: {
      ...recordedRequest(base.request),
      until,
      from: formatInstant(base.window.from),
      arn: object.arn,
      part,
      ...(principalArn === undefined ? {} : { principalArn }),
      pull: base.pull,
      head: base.head,
      policy: digestOf(policyText),
      approvers: recordedApprovers(base.approvers),
      [of.kind]: {
        number,
        pull: verdict.pull,
        head: verdict.head,
        ...(of.kind === 'extension' ? { extends: formatInstant(of.verdict.supplement.extends) } : {}),
        comment: verdict.supplement.comment,
        approvers: recordedApprovers(verdict.approvers),
      },
      statements,
    },
  });
  const note = of.kind === 'extension' ? `Extended: live until ${until}.` : `Added to: live until ${until}.`;
  return { issue: issue.number, state: 'granted', note };
}
