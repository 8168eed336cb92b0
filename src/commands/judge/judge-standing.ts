import type { Config } from '../../config/config.ts';
import { accountNamed, requiredApprovals } from '../../config/lookups.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import type { HeldPolicy } from '../../policy/escalation/held-with.ts';
import { checkPolicy, type CheckInput, type CheckResult } from '../../policy/guardrails/check-policy.ts';
import type { StandingPlace } from '../../request/standing.ts';
import { Service } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';

/**
 * What a standing approval's policy is judged by. Nobody asks for its actions each time: the policy as a whole was asked for, in the account that it
 * lies under, so that its services and resources are its own, within what the configuration allows.
 */
export function checkInputOfStanding(
  { account }: Pick<StandingPlace, 'account'>,
  policy: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
): CheckInput {
  const read = readPolicy(policy);
  const actions = read.ok ? read.value.Statement.flatMap(({ Action = [] }) => Action) : [];
  return {
    settings: config.guardrails,
    allowedServices: config.allowed_services,
    catalog,
    backend: accountNamed(config, account)?.backend ?? 'iam',
    at: now,
    asked: new Set(actions),
  };
}

/** Which services a policy allows something of; for the rules about approvals, and for the record. */
export function servicesIn(policy: string): readonly Service[] {
  const read = readPolicy(policy);
  const prefixes = (read.ok ? read.value.Statement : []).flatMap(({ Effect, Action = [] }) =>
    Effect === 'Allow' ? Action.map((action) => action.split(':')[0] ?? '') : [],
  );
  return [...new Set(prefixes)].filter((prefix) => Service.is(prefix)).sort();
}

export interface JudgedStanding {
  readonly checked: CheckResult;
  /** People who must approve it: two at least, since nobody looks at its uses. */
  readonly required: number;
}

export function judgeStanding(
  place: StandingPlace,
  policy: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
  held?: readonly HeldPolicy[],
): JudgedStanding {
  const input = checkInputOfStanding(place, policy, config, catalog, now);
  const checked = checkPolicy(policy, { ...input, ...(held === undefined ? {} : { held }) });
  const byRules = requiredApprovals(config, {
    account: place.account,
    services: servicesIn(policy),
    risk: checked.risk,
  });
  return {
    checked,
    required: Math.max(2, config.guardrails.second_approval, checked.requiredApprovals, byRules),
  };
}
