import type { Backend, GrantFacts, GrantObject, JudgeBeside } from '../../aws/backend.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { CALLS_A_GRANT, CALLS_TO_TELL, shortOfCalls, times } from '../../github/call-budget.ts';
import type { Ledger, LedgerEvent } from '../../github/ledger-branch.ts';
import { extensionView } from '../../messages/reviewing/extension-view.ts';
import { serialiseExtension } from '../../request/file/extension-file.ts';
import { beginsOf } from '../../request/access-window.ts';
import { ASSIGNED, extensionPart, type Extension } from '../../request/extension.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { formatInstant, monthOf } from '../../terms/instant.ts';
import { reasonsBeside } from '../judge/held-by-principal.ts';
import { filedExtensions } from '../run/filed-extensions.ts';
import { isAssigned } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { outOfTime } from '../run/run-deadline.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from '../trail/audit-trail.ts';
import { attachRecorded, evidenceOf } from './attach-recorded.ts';
import type { TellingQueue } from '../tell/telling-queue.ts';
import type { VerdictContext } from './approval-verdict.ts';
import type { Due } from './due-requests.ts';
import { extensionVerdict, type ApprovedExtension } from './extension-verdict.ts';
import { grantOf } from './grant-content.ts';
import type { SettledExtension } from './settled-extension.ts';
import { tellExtension } from './tell-extension.ts';

interface ExtendingContext extends VerdictContext {
  readonly run: WorkflowRun;
  readonly ledger: Ledger;
  readonly trail: AuditTrail | undefined;
}

/**
 * Extends what is approved to last longer: for each extension file on the default branch that AWS does not hold yet, an object of its own
 * beside what is live, which stays until AWS ends it. Nothing is taken away here, so that nobody is without access in between.
 * @param objects that the account was seen to hold before.
 * @returns what went wrong
 */
export async function grantExtensions(
  context: ExtendingContext,
  account: ConfiguredAccount,
  backend: Backend,
  due: readonly Due[],
  objects: readonly GrantObject[],
  telling: TellingQueue,
): Promise<readonly string[]> {
  const { run, config, ledger, github, main } = context;
  const extended = due.filter(({ file }) => file.extensions.length > 0);
  if (extended.length === 0) return [];
  const told = await ledger.read(
    extended.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) })),
  );
  const failures: string[] = [];
  for (const each of extended) {
    const { issue, file } = each;
    try {
      const filed = await filedExtensions(github, main.head, file);
      for (const { number } of file.extensions) {
        const extension = filed.get(number);
        if (extension !== undefined && extension.until <= (await backend.now())) continue;
        const part = extensionPart(number);
        const held = objects.some(
          (object) => object.issue === issue.number && object.part === part && object.attached,
        );
        if (held && extension !== undefined && wasTold(told.get(issue.number) ?? [], extension)) continue;
        const owed = times(CALLS_TO_TELL, telling.waiting());
        // What it extends is proved with it.
        const enough =
          outOfTime(run.deadline) ??
          shortOfCalls(github.remaining(), {
            rest: owed.rest + 2 * CALLS_A_GRANT.rest,
            graphql: owed.graphql + 2 * CALLS_A_GRANT.graphql,
          });
        if (enough !== undefined) return [...failures, enough];
        const settled = await settleExtension(context, account, backend, each, number);
        await neverSaidOfLive(backend, issue.number, settled);
        telling.add({
          issue: issue.number,
          what: `has an extension that is ${settled.kind}`,
          tell: () => tellExtension({ run, config, ledger, backend }, issue, settled),
        });
      }
    } catch (error) {
      failures.push(
        `The extension of #${issue.number}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return failures;
}

const wasTold = (events: readonly LedgerEvent[], { until }: Extension): boolean =>
  events.some(({ kind, data }) => kind === 'granted' && data['until'] === formatInstant(until));

/** One extension: proved, what it extends looked for in AWS, stamped with the new end, granted beside it. Running it twice grants once. */
async function settleExtension(
  context: ExtendingContext,
  account: ConfiguredAccount,
  backend: Backend,
  { issue, file }: Due,
  number: number,
): Promise<SettledExtension> {
  const { config, main, knowledge, run, trail } = context;
  if (config.frozen)
    return { kind: 'refused', number, extension: undefined, reasons: [FROZEN], waiting: true };
  const judged = await extensionVerdict(context, issue, file, number, () => run.github.now());
  if (judged.kind === 'refused') {
    const { reasons, waiting, extension } = judged.verdict;
    return { kind: 'refused', number, extension, reasons, waiting };
  }
  const { base, verdict } = judged;
  const { extension, window, approvers } = verdict;
  const { request, policyText } = base;
  const live = await extendedObject(backend, judged);
  if (live === undefined)
    return { kind: 'refused', number, extension, reasons: [notLive(extension)], waiting: false };
  const begins = beginsOf(request, base.window);
  const facts: GrantFacts = {
    repository: main.repository,
    issue: request.issue,
    part: extensionPart(number),
    account: account.id,
    principal: request.principal,
    window,
    ...(begins === undefined ? {} : { begins }),
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login),
  };
  // How it was given at first is how it goes on, whatever the configuration says now.
  if (live.assigns !== undefined)
    return { kind: 'refused', number, extension, reasons: [NOT_ASSIGNED], waiting: false };
  if (isAssigned(config, request))
    return { kind: 'refused', number, extension, reasons: [modeChanged(request.curatedSet)], waiting: false };
  const grant = grantOf(facts, base.reviewed, 'copy');
  if (!grant.ok) throw new Error(grant.problems.map(({ message }) => message).join(' '));
  // What AWS holds of it already is only told: a ledger that lost its line takes nothing away.
  const beside: JudgeBeside = (held) =>
    live.part === facts.part
      ? []
      : reasonsBeside(
          request,
          policyText,
          config,
          knowledge.catalog,
          run.github.now(),
          approvers.length,
          held,
        );
  const view = extensionView(extension, request, base.window.from, base.reviewText);
  const evidence = evidenceOf(request, serialiseExtension(extension), view, verdict);
  const isLive = () => Promise.resolve(live.part === facts.part);
  const outcome = await attachRecorded(trail, backend, grant.value, evidence, isLive, beside);
  switch (outcome.kind) {
    case 'granted':
      return { ...outcome, number, extension, base, verdict };
    case 'revoked':
      return { kind: 'revoked', number, extension };
    case 'refused': {
      const reasons = outcome.reasons.map((message) => ({ code: 'guardrails' as const, message }));
      return { kind: 'refused', number, extension, reasons, waiting: outcome.passing };
    }
    case 'failed':
      return { kind: 'failed', number, extension, outcome };
  }
}

/**
 * What AWS holds of the access that is extended, if somebody has it and it was not taken back: all else is no extension. The extension itself,
 * where a run ended between granting it and telling, shows that as well, and what it extended may be tidied away by then.
 */
async function extendedObject(
  backend: Backend,
  { verdict: { extension }, base, extends: parts }: ApprovedExtension,
): Promise<GrantObject | undefined> {
  const objects = await backend.objectsOf(base.request.issue);
  const own = extensionPart(extension.number);
  const candidates = [
    ...objects.filter(({ part, until, attached }) => attached && part === own && until === extension.until),
    ...objects.filter(({ part, until }) => until === extension.extends && parts.includes(part)),
  ];
  for (const object of candidates) if (await backend.isLive(object)) return object;
  return undefined;
}

/** A refusal is not told of what AWS gives all the same: that would be believed. @throws what is to be looked at */
async function neverSaidOfLive(
  backend: Backend,
  issue: IssueNumber,
  settled: SettledExtension,
): Promise<void> {
  if (settled.kind !== 'refused') return;
  const part = extensionPart(settled.number);
  for (const object of await backend.objectsOf(issue))
    if (
      object.part === part &&
      object.attached &&
      object.until > (await backend.now()) &&
      (await backend.isLive(object))
    )
      throw new Error(
        `AWS holds ${object.arn} until ${formatInstant(object.until)}, though it would not be extended now: ` +
          `${settled.reasons.map(({ message }) => message).join(' ')} If it should end, write /revoke on the issue.`,
      );
}

const FROZEN: Reason = {
  code: 'frozen',
  message:
    'Nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, it is tried again by itself.',
};

const notLive = ({ extends: end }: Extension): Reason => ({
  code: 'extended-not-live',
  message: `AWS does not hold the access until ${formatInstant(end)} that it extends: it was taken back, has been tidied away after its end, or was never granted.`,
});

const NOT_ASSIGNED: Reason = { code: 'extension-differs', message: ASSIGNED };

const modeChanged = (curatedSet: string | undefined): Reason => ({
  code: 'extension-differs',
  message: `The curated set ${curatedSet ?? ''} is given in another way by now (\`mode\` in aws-jit.yml), and an extension changes nothing but the end.`,
});
