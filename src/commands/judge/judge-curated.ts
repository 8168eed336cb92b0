import type { Config } from '../../config/config.ts';
import { accountNamed, peopleOf, requiredApprovals } from '../../config/lookups.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Instant } from '../../terms/instant.ts';
import { reviewersView, type Review } from '../../messages/reviewing/reviewers-view.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { documentsOf, readCurated, type CuratedContent } from '../../policy/curated-set.ts';
import { explainSet } from '../../policy/guardrails/explain-set.ts';
import { checkPolicy } from '../../policy/guardrails/check-policy.ts';
import type { Service } from '../../terms/brand.ts';
import type { Request } from '../../request/request.ts';
import { RISKS, type Risk } from '../../terms/risk-level.ts';
import type { Judgement, Refusal } from './judgement.ts';

/**
 * Judges a curated set: whether the configuration still offers it to this request, and how much harm it can do. What the
 * guardrails find in it is shown and does not refuse, since the security owners chose the set as a whole; the risk that
 * follows from it decides how many must approve.
 */
export function judgeCurated(
  request: Request,
  text: string,
  config: Config,
  catalog: Catalog,
  now: Instant,
): Judgement {
  const read = readCurated(text);
  if (!read.ok) return { decision: 'refuse', findings: read.problems };
  const content = read.value;
  const refused = refusals(request, content, config);
  const set = config.curated_sets.get(request.curatedSet ?? '');
  if (refused.length > 0 || set === undefined) return { decision: 'refuse', findings: refused };

  const found = findingsIn(content, config, catalog, now);
  const services = found.services === 'any' ? config.allowed_services : found.services;
  const required = requiredApprovals(config, { account: request.account, services, risk: found.risk });
  const review: Review = {
    request,
    explanation: explainSet(
      documentsOf(content).map(({ document }) => document),
      catalog,
    ),
    curated: { name: request.curatedSet ?? '', description: set.description, mode: set.mode, content },
    risk: found.risk,
    riskReasons: found.reasons,
    notes: found.notes,
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id,
    ),
    ticketLink: config.ticket.link,
  };
  return { decision: 'pass', risk: found.risk, required, review, view: reviewersView(review), findings: [] };
}

function refusals(request: Request, content: CuratedContent, config: Config): readonly Refusal[] {
  const name = request.curatedSet ?? '';
  const set = config.curated_sets.get(name);
  const refusal = (message: string): Refusal => ({ code: 'curated-set', message });
  if (!set) return [refusal(`aws-jit.yml has no curated set ${name} any more.`)];
  const reasons: Refusal[] = [];
  if (!set.accounts.includes(request.account) || !accountNamed(config, request.account)) {
    reasons.push(refusal(`The curated set ${name} may not be asked for in ${request.account}.`));
  }
  if (![content.permissionSet, content.name].includes(set.permission_set)) {
    reasons.push(
      refusal(
        `curated/${name}.json is of the permission set ${content.name} (${content.permissionSet}), and aws-jit.yml names ` +
          `${set.permission_set}. Run aws-jit curated pull.`,
      ),
    );
  }
  if (set.max_duration !== undefined && request.duration > set.max_duration) {
    reasons.push(
      refusal(`The curated set ${name} may be had for ${formatDuration(set.max_duration)} at most.`),
    );
  }
  return reasons;
}

/**
 * The services that the lists under `requesters.services` are asked about for a curated set: those that it has actions of. A set with
 * `requesters` of its own has said who may ask for it; what cannot be read may be of any.
 */
export function servicesToAskFor(
  set: string,
  text: string,
  config: Pick<Config, 'curated_sets' | 'allowed_services'>,
): readonly Service[] {
  if (config.curated_sets.get(set)?.requesters !== undefined) return [];
  const read = readCurated(text);
  const documents = read.ok && read.value.customerManaged.length === 0 ? documentsOf(read.value) : [];
  const named = documents.map(({ document }) => servicesIn(JSON.stringify(document)));
  return documents.length === 0
    ? config.allowed_services
    : config.allowed_services.filter((service) =>
        named.some((services) => services === 'any' || services.includes(service)),
      );
}

interface Found {
  readonly risk: Risk;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  /** `any`: it has actions of every service, or cannot be read. */
  readonly services: readonly Service[] | 'any';
}

function findingsIn(content: CuratedContent, config: Config, catalog: Catalog, now: Instant): Found {
  const risks: Risk[] = ['low'];
  const reasons = new Map<string, Risk>();
  const notes: string[] = [];
  const services = new Set<string>();
  let any = false;
  for (const { from, document } of documentsOf(content)) {
    const input = { catalog, settings: config.guardrails, backend: 'identity-center', at: now } as const;
    const checked = checkPolicy(JSON.stringify(document), input);
    risks.push(checked.risk);
    for (const { risk, text } of checked.riskReasons) reasons.set(text, risk);
    const refusing = checked.findings.filter(({ severity }) => severity === 'error');
    const codes = [...new Set(refusing.map(({ code }) => code))].sort();
    if (codes.length > 0) {
      notes.push(`A drafted policy like ${from} would be refused (${codes.join(', ')}).`);
    }
    const named = servicesIn(JSON.stringify(document));
    if (named === 'any') any = true;
    else for (const service of named) services.add(service);
  }
  for (const { path, name } of content.customerManaged) {
    risks.push('high');
    reasons.set('it has a policy that lies in the account and was not read', 'high');
    notes.push(
      `What the account's own policy ${path}${name} says was not read, and may change while this lasts.`,
    );
    any = true;
  }
  const risk = RISKS[Math.max(...risks.map((each) => RISKS.indexOf(each)))] ?? 'critical';
  return {
    risk,
    // The gravest first, whichever document it is from.
    reasons: [...reasons].sort(([, a], [, b]) => RISKS.indexOf(b) - RISKS.indexOf(a)).map(([text]) => text),
    notes,
    services: any ? 'any' : config.allowed_services.filter((service) => services.has(service)),
  };
}

/** Prefixes of the actions in a document. What names no service, or everything but some actions, may be any. */
function servicesIn(document: string): readonly string[] | 'any' {
  if (/"NotAction"|"Action":(?:\[[^\]]*)?"\*/.test(document)) return 'any';
  return [...document.matchAll(/"([a-z0-9-]+):[A-Za-z0-9*?]+"/gi)].map(([, prefix = '']) =>
    prefix.toLowerCase(),
  );
}
