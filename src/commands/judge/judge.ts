// src/commands/judge/: whether a policy may be granted for a request, at draft and at grant the same.
import type { DraftingKnowledge } from '../../drafting/grounded-engine.ts';
import { understand } from '../../drafting/understanding.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed, peopleOf, requiredApprovals } from '../../config/lookups.ts';
import type { Instant } from '../../terms/instant.ts';
import { reviewersView, type Review } from '../../messages/reviewing/reviewers-view.ts';
import { explain } from '../../policy/guardrails/explain.ts';
import { checkPolicy, type CheckInput } from '../../policy/guardrails/check-policy.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import type { Request } from '../../request/request.ts';
import { judgeCurated } from './judge-curated.ts';
import type { Judgement, Passed } from './judgement.ts';
import { isPreset, presetUnderstanding } from './preset-policy.ts';

/** What a request's policy is judged by: what was asked for, and the configuration as it is now. */
export function checkInputOf(request: Request, config: Config, catalog: Catalog, now: Instant): CheckInput {
  const account = accountNamed(config, request.account);
  if (!account) throw new Error(`The account ${request.account} is not in aws-jit.yml.`);
  return {
    envelope: {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services: request.services,
      resources: request.resources,
      access: request.access,
    },
    settings: config.guardrails,
    allowedServices: config.allowed_services,
    catalog,
    backend: account.backend,
    begins: request.start !== undefined,
    at: now,
  };
}

/**
 * Judges a policy file by the configuration as it is now. Drafting and granting call the same function: what was drafted is
 * judged again, and the view that was committed is compared with this one.
 * @param now exceptions in the configuration end.
 * @param besides actions that the request gives already, where the policy adds to it: what they are for is not missing.
 */
export function judge(
  request: Request,
  policy: string,
  config: Config,
  knowledge: DraftingKnowledge,
  now: Instant,
  besides: readonly string[] = [],
): Judgement {
  return request.curatedSet === undefined
    ? judgePolicy(request, policy, config, knowledge, now, besides)
    : judgeCurated(request, policy, config, knowledge.catalog, now);
}

/** What a policy file names, allowed or denied. */
export function actionsIn(policy: string): readonly string[] {
  const read = readPolicy(policy);
  return read.ok ? read.value.Statement.flatMap(({ Action = [] }) => Action) : [];
}

/** The same for a policy that was drafted. */
export function judgePolicy(
  request: Request,
  policy: string,
  config: Config,
  knowledge: DraftingKnowledge,
  now: Instant,
  besides: readonly string[] = [],
): { readonly decision: 'refuse'; readonly findings: readonly Finding[] } | Passed {
  const { catalog } = knowledge;
  const actions = actionsIn(policy);
  const understanding = isPreset(config, request)
    ? presetUnderstanding(actions)
    : understand(request, [...actions, ...besides], knowledge);
  const checked = checkPolicy(policy, {
    ...checkInputOf(request, config, catalog, now),
    asked: understanding.asked,
  });
  if (checked.decision === 'refuse' || checked.document === undefined) {
    return { decision: 'refuse', findings: checked.findings.filter(({ severity }) => severity === 'error') };
  }
  const required = Math.max(
    checked.requiredApprovals,
    requiredApprovals(config, { account: request.account, services: request.services, risk: checked.risk }),
  );
  const review: Review = {
    request,
    explanation: explain(checked.document, catalog),
    understanding,
    risk: checked.risk,
    riskReasons: checked.riskReasons.map(({ text }) => text),
    notes: [...new Set(checked.findings.map(({ message }) => message))],
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id,
    ),
    ticketLink: config.ticket.link,
  };
  return {
    decision: 'pass',
    risk: checked.risk,
    required,
    review,
    view: reviewersView(review),
    findings: checked.findings,
  };
}
