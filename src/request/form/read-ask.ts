import { Service } from '../../terms/brand.ts';
import { valid } from '../../terms/checked.ts';
import type { Checked, Problem } from '../../terms/checked.ts';
import { formatDuration, parseDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { isVisible, meant, quote } from './ask-rules.ts';
import type { AskRules, Report } from './ask-rules.ts';
import { MOST_SERVICES, readLevel, REASON_LENGTH } from './form-fields.ts';
import type { Field } from './form-fields.ts';
import { hiddenIn } from '../../text/hidden-text.ts';
import { readAccounts } from './accounts-of-form.ts';
import { readCuratedSet, readRole } from './role-and-curated-set.ts';
import { readPreset, shorter } from './read-preset.ts';
import { readStart } from './read-start.ts';
import { readTicket } from './read-ticket.ts';
import { readResources } from './read-resources.ts';
import type { Ask } from '../request.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../../terms/access-level.ts';
import { normaliseReason } from '../../text/normalise-reason.ts';
import type { WrittenAsk } from './written-ask.ts';

/** How a field is called where the person wrote it: the form's heading, or the file's key. */
export type Naming = (field: Field) => string;

/**
 * Checks everything that was written and reports all that is wrong. Nothing is clamped and nothing is guessed; only the
 * reason is cleaned, of what nobody would see in it.
 */
export function checkAsk(given: WrittenAsk, rules: AskRules, name: Naming): Checked<Ask> {
  const problems: Problem[] = [];
  const report = (code: string, field: Field, message: string): void => {
    problems.push({ code, path: name(field), message });
  };
  const { account, accounts } = readAccounts(given.account, rules, report) ?? {};
  const ofAccounts = accounts === undefined ? {} : { accounts };
  const named = { account, settings: rules.settings };
  const preset = readPreset(given, named, report);
  if (problems.length > 0 && (given.preset ?? '') !== '') return { ok: false, problems };
  const written = preset?.written ?? given;
  const ofPreset = preset === undefined ? {} : { preset: preset.name };
  const role = readRole(written.role, named, report);
  if (written.curatedSet !== undefined && written.curatedSet !== '') {
    const curated = readCuratedSet(written, named, report);
    const reason = readReason(written.reason, report);
    const duration = readDuration(written.duration, shorter(curated?.longest, preset?.longest), report);
    const ticket = readTicket(written.ticket, account, rules.settings?.ticket, report);
    const mode = rules.settings?.curated_sets?.get(curated?.name ?? '')?.mode;
    if (accounts !== undefined && mode === 'assign')
      report(
        'curated-accounts',
        'curated',
        'A set that is assigned itself (mode: assign) ends by a run of this tool and not by AWS, so it is asked for in one account at a time. File a request for each.',
      );
    if ((written.start ?? '') !== '')
      report(
        'start-curated',
        'start',
        'A curated set is given with the merge: AWS cannot be told to begin it later. Leave this field empty.',
      );
    if (problems.length > 0 || !account || !curated || reason === undefined || duration === undefined) {
      return { ok: false, problems };
    }
    const nothing = { services: [], resources: [], access: {} };
    const words = { reason, duration, ...(ticket === undefined ? {} : { ticket }) };
    return valid({ account, ...ofAccounts, ...ofPreset, curatedSet: curated.name, ...nothing, ...words });
  }
  const services = readServices(written.services, rules, report);
  const resources = readResources(written.resources, { rules, account, accounts, services }, report);
  const access = readAccess(written, services, report);
  const reason = readReason(written.reason, report);
  const duration = readDuration(
    written.duration,
    shorter(rules.settings?.max_duration, preset?.longest),
    report,
  );
  const start = readStart(written.start, report, rules.startThen);
  const ticket = readTicket(written.ticket, account, rules.settings?.ticket, report);
  if (
    problems.length > 0 ||
    account === undefined ||
    services === undefined ||
    resources === undefined ||
    access === undefined ||
    reason === undefined ||
    duration === undefined
  ) {
    return { ok: false, problems };
  }
  return valid({
    account,
    ...ofAccounts,
    ...ofPreset,
    ...(role === undefined ? {} : { role }),
    services,
    resources,
    access,
    reason,
    duration,
    ...(start === undefined ? {} : { start }),
    ...(ticket === undefined ? {} : { ticket }),
  });
}

function readServices(
  written: readonly string[] | undefined,
  { settings, catalog }: AskRules,
  report: Report,
): readonly Service[] | undefined {
  if (!written || written.length === 0) {
    report('services-missing', 'services', 'No service is named. Name at least one, such as s3.');
    return undefined;
  }
  const distinct = new Set(written);
  if (distinct.size > MOST_SERVICES) {
    report(
      'services-too-many',
      'services',
      `${distinct.size} services; at most ${MOST_SERVICES} fit into one request.`,
    );
    return undefined;
  }
  const found = new Set<Service>();
  let readable = true;
  const refuse = (code: string, message: string): void => {
    readable = false;
    report(code, 'services', message);
  };
  for (const text of distinct) {
    if (!isVisible(text, 'services', report)) readable = false;
    else if (catalog && !catalog.services.includes(text as Service)) {
      const allowed = settings?.allowed_services ?? catalog.services;
      refuse(
        'service-unknown',
        `AWS has no service ${quote(text)}. Use the prefix of its actions, such as s3 or logs.${meant(text, allowed)}`,
      );
    } else if (settings && !(settings.allowed_services as readonly string[]).includes(text)) {
      refuse(
        'service-not-allowed',
        `${quote(text)} may not be asked for here.${meant(text, settings.allowed_services)} ` +
          `Allowed: ${shortList(settings.allowed_services)}.`,
      );
    } else if (!Service.is(text)) {
      refuse(
        'service-unknown',
        `${quote(text)} is not a service. Use the prefix of its actions, such as s3 or logs.`,
      );
    } else found.add(text);
  }
  return readable ? [...found] : undefined;
}

function readAccess(
  { level, levels, levelsIn: field }: WrittenAsk,
  services: readonly Service[] | undefined,
  report: Report,
): Ask['access'] | undefined {
  const choices = `Choose one of ${ACCESS_LEVELS.join(', ')}.`;
  let readable = true;
  const refuse = (code: string, field: Field, message: string): void => {
    readable = false;
    report(code, field, message);
  };
  let general: AccessLevel | undefined;
  if (level !== undefined && isVisible(level, 'access', report)) {
    general = readLevel(level);
    if (!general) refuse('access-unknown', 'access', `${quote(level)} is not an access level. ${choices}`);
  } else if (level !== undefined) readable = false;

  const special = new Map<string, AccessLevel>();
  if (levels.length > MOST_SERVICES) {
    refuse(
      'access-double',
      field,
      `${levels.length} lines are more than there can be services. Write one for each at most.`,
    );
    return undefined;
  }
  for (const [service, text] of levels) {
    if (!isVisible(`${service} ${text}`, field, report)) {
      readable = false;
      continue;
    }
    const own = readLevel(text);
    if (!own) refuse('access-unknown', field, `${quote(text)} is not an access level. ${choices}`);
    if (special.has(service)) refuse('access-double', field, `${quote(service)} has two levels. Keep one.`);
    if (services && !(services as readonly string[]).includes(service)) {
      refuse(
        'access-service',
        field,
        `${quote(service)} is not among the services asked for (${services.join(', ')}). Add it there, or remove it here.`,
      );
    }
    if (own) special.set(service, own);
  }
  if (!readable || !services) return undefined;
  const access: Record<Service, AccessLevel> = {};
  for (const service of services) {
    const own = special.get(service) ?? general;
    if (own) access[service] = own;
    else {
      refuse(
        'access-missing',
        'access',
        level === undefined && levels.length === 0
          ? `No access level is chosen. ${choices}`
          : `No access level is given for ${service}. ${choices}`,
      );
      if (levels.length === 0) break;
    }
  }
  return Object.keys(access).length === services.length ? access : undefined;
}

function readReason(text: string | undefined, report: Report): string | undefined {
  const reason = normaliseReason(text ?? '');
  const length = Array.from(reason).length;
  if (length < REASON_LENGTH.least) {
    const hidden = hiddenIn(text ?? '');
    report(
      'reason-short',
      'reason',
      reason === ''
        ? `Nothing is said${hidden.length > 0 ? ` that anybody sees (found ${hidden.join(', ')})` : ''}. Say what you need the access for: the draft and the approver go by it.`
        : `${quote(reason)} is too short to decide by. Say in a sentence or two what you need to do.`,
    );
    return undefined;
  }
  if (length > REASON_LENGTH.most) {
    report(
      'reason-long',
      'reason',
      `${length} characters; at most ${REASON_LENGTH.most} are read. Shorten it.`,
    );
    return undefined;
  }
  return reason;
}

function readDuration(
  text: string | undefined,
  most: Seconds | undefined,
  report: Report,
): Seconds | undefined {
  if (!text) {
    report('duration-missing', 'duration', 'No duration is chosen. Choose one.');
    return undefined;
  }
  if (!isVisible(text, 'duration', report)) return undefined;
  const length = parseDuration(text);
  if (length === undefined) {
    report(
      'duration-unreadable',
      'duration',
      `${quote(text)} is not a duration. Write it like 90m, 8h, 1d or PT8H.`,
    );
    return undefined;
  }
  if (most !== undefined && length > most) {
    report(
      'duration-too-long',
      'duration',
      `${formatDuration(length)} is longer than the ${formatDuration(most)} that may be asked for. Choose a shorter one.`,
    );
    return undefined;
  }
  return length;
}

const shortList = (items: readonly string[]): string =>
  items.length <= 30 ? items.join(', ') : `${items.slice(0, 30).join(', ')} and ${items.length - 30} more`;
