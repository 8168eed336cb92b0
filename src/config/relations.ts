import { formatDuration, parseDuration } from '../terms/duration.ts';
import { arnFaults, splitArn } from '../terms/arn.ts';
import { didYouMean } from '../text/nearest.ts';
import { accounts } from './account-relations.ts';
import { presetRelations } from './asking/preset-relations.ts';
import type { Config } from './config.ts';
import { unknownAccount, type ConfigFinding } from './config-finding.ts';
import { identityCenterRelations } from './identity-center-relations.ts';
import { identities, roles } from './identity-relations.ts';

type Known = Partial<Config>;
/** Beyond a day, a grant is no longer just in time: somebody has to say so in the configuration. */
const LONG = parseDuration('24h') ?? Infinity;

/** How the keys agree with each other; `knownServices` are the services that AWS documents. */
export function relations(config: Known, knownServices?: readonly string[]): ConfigFinding[] {
  return [
    ...durations(config),
    ...services(config, knownServices),
    ...accounts(config),
    ...identities(config),
    ...roles(config),
    ...resources(config),
    ...approval(config),
    ...escalation(config),
    ...requesters(config),
    ...presetRelations(config),
    ...tickets(config),
    ...exceptions(config),
    ...model(config),
    ...identityCenterRelations(config),
  ];
}

function* durations({ policy_ttl, max_duration, allow_long_grants }: Known): Generator<ConfigFinding> {
  if (max_duration === undefined) return;
  if (max_duration > LONG && allow_long_grants === false) {
    yield {
      code: 'config-long-grants',
      path: ['max_duration'],
      message: `${formatDuration(max_duration)} is more than 24h. Lower it, or add allow_long_grants: true.`,
    };
  }
  if (policy_ttl !== undefined && policy_ttl > max_duration) {
    yield {
      code: 'config-ttl',
      path: ['policy_ttl'],
      message:
        `policy_ttl is ${formatDuration(policy_ttl)}, more than max_duration (${formatDuration(max_duration)}). ` +
        'Set policy_ttl to at most max_duration.',
    };
  }
}

function* services({ allowed_services }: Known, known?: readonly string[]): Generator<ConfigFinding> {
  for (const [index, service] of (allowed_services ?? []).entries()) {
    const path = ['allowed_services', index];
    if (allowed_services?.indexOf(service) !== index) {
      yield { code: 'config-double', path, message: `${service} is listed twice. Keep one.` };
    } else if (known && !known.includes(service)) {
      yield {
        code: 'config-service',
        path,
        message: `AWS documents no service ${service}.${didYouMean(service, known)}`,
      };
    }
  }
}

function* resources({ resources, accounts }: Known): Generator<ConfigFinding> {
  for (const [name, arns] of resources ?? []) {
    for (const arn of arns) {
      for (const { code, message } of arnFaults(arn)) yield { code, path: ['resources', name], message };
      const account = splitArn(arn)?.account;
      if (!accounts || !account || !/^\d{12}$/.test(account)) continue;
      if (![...accounts.values()].some(({ id }) => id === account)) {
        yield {
          code: 'config-other-account',
          path: ['resources', name],
          message: `"${arn}" is in account ${account}, which accounts does not list.`,
        };
      }
    }
  }
}

function* approval({ approval, approvers, accounts, allowed_services }: Known): Generator<ConfigFinding> {
  for (const [name, ids] of approvers ?? []) {
    if (accounts && name !== 'default' && !accounts.has(name)) {
      yield unknownAccount(name, ['approvers', name], accounts);
    }
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
      yield {
        code: 'config-double',
        path: ['approvers', name],
        message: `${twice} is listed twice. Keep one.`,
      };
    }
  }
  for (const [index, rule] of (approval?.rules ?? []).entries()) {
    const path = ['approval', 'rules', index];
    if (!rule.accounts && !rule.services && !rule.risk) {
      yield {
        code: 'config-rule',
        path,
        message:
          'Applies to everything. Name accounts, services or a risk, or raise approval.required instead.',
      };
    }
    for (const name of accounts ? (rule.accounts ?? []) : []) {
      if (accounts && !accounts.has(name)) yield unknownAccount(name, [...path, 'accounts'], accounts);
    }
    for (const service of allowed_services ? (rule.services ?? []) : []) {
      if (!allowed_services?.includes(service)) {
        yield {
          code: 'config-rule',
          path: [...path, 'services'],
          message: `${service} is not in allowed_services, so the rule can never apply.${didYouMean(service, allowed_services ?? [])}`,
        };
      }
    }
  }
}

/** Whoever is told to decide has to be able to, as far as the configuration says; CODEOWNERS are looked at when they are told. */
function* escalation({ approval, approvers, accounts }: Known): Generator<ConfigFinding> {
  const { escalate_after: after, escalation: groups = [] } = approval ?? {};
  const path = ['approval', 'escalation'];
  if (after !== undefined && groups.length === 0)
    yield {
      code: 'config-escalation',
      path: ['approval', 'escalate_after'],
      message:
        'Nobody is named to be told then. Name groups of numeric GitHub ids under approval.escalation.',
    };
  if (after === undefined && groups.length > 0)
    yield {
      code: 'config-escalation',
      path,
      message: 'It never happens without a time. Write approval.escalate_after, such as 4h.',
    };
  for (const [index, group] of groups.entries())
    for (const id of group) {
      const barred = [...(accounts?.keys() ?? [])].filter(
        (name) => (approvers?.get(name) ?? approvers?.get('default'))?.includes(id) === false,
      );
      if (barred.length > 0)
        yield {
          code: 'config-escalation',
          path: [...path, index],
          message: `${id} could not approve for ${barred.join(', ')}, where approvers names others. Add ${id} there, or take it out here.`,
        };
    }
}

function* requesters({ requesters, allowed_services }: Known): Generator<ConfigFinding> {
  for (const service of requesters?.services.keys() ?? []) {
    if (!allowed_services || allowed_services.includes(service)) continue;
    yield {
      code: 'config-rule',
      path: ['requesters', 'services', service],
      message: `${service} is not in allowed_services, so nobody may ask for it at all.${didYouMean(service, allowed_services)}`,
    };
  }
}

function* tickets({ ticket, accounts }: Known): Generator<ConfigFinding> {
  for (const name of accounts ? (ticket?.required ?? []) : []) {
    if (accounts && !accounts.has(name)) yield unknownAccount(name, ['ticket', 'required'], accounts);
  }
}

function* exceptions({ guardrails, accounts }: Known): Generator<ConfigFinding> {
  for (const [index, exception] of (guardrails?.exceptions ?? []).entries()) {
    for (const name of exception.accounts ?? []) {
      if (accounts && !([...accounts.keys()] as string[]).includes(name)) {
        yield unknownAccount(name, ['guardrails', 'exceptions', index, 'accounts'], accounts);
      }
    }
  }
}

function* model({ model }: Known): Generator<ConfigFinding> {
  if (model?.base_url === undefined) return;
  const { protocol, hostname, username, password } = new URL(model.base_url);
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if ((protocol !== 'https:' && !local) || username !== '' || password !== '') {
    yield {
      code: 'config-value',
      path: ['model', 'base_url'],
      message: 'base_url must be an https URL without a user name or password in it.',
    };
  }
}
