import type { Config } from '../../config/config.ts';
import {
  FIELDS,
  levelOption,
  NO_RESOURCES,
  readLevel,
  REASON_LENGTH,
  type Field,
} from '../../request/form/form-fields.ts';
import { durationOptions, offeredFields } from '../../request/form/issue-form.ts';
import type { Answers } from '../../request/form/issue-sections.ts';
import { ACCESS_LEVELS } from '../../terms/access-level.ts';
import { formatDuration } from '../../terms/duration.ts';
import type { Questions } from '../signed-in/questions-in-terminal.ts';

/** What `aws-jit request` takes as options; each answers a field of the form. */
export interface RequestOptions {
  readonly preset?: string;
  readonly account?: string;
  readonly role?: string;
  readonly curatedSet?: string;
  readonly services?: string;
  readonly resource?: readonly string[];
  readonly access?: string;
  readonly level?: readonly string[];
  readonly reason?: string;
  readonly duration?: string;
  readonly start?: string;
  readonly ticket?: string;
}

/** The option that answers a field, for messages. */
export const OPTION_OF: Readonly<Record<Field, string>> = {
  preset: '--preset',
  account: '--account',
  role: '--role',
  curated: '--curated-set',
  services: '--services',
  resources: '--resource',
  access: '--access',
  exceptions: '--level',
  reason: '--reason',
  duration: '--duration',
  start: '--start',
  ticket: '--ticket',
};

/** The answers as the form would hold them. What is not one of the form's own stays as it was typed, and is judged with the rest. */
export function answersFrom(options: RequestOptions): Answers {
  const {
    preset,
    account,
    role,
    curatedSet,
    services,
    resource,
    access,
    level,
    reason,
    duration,
    start,
    ticket,
  } = options;
  const listed = services?.split(/[\s,]+/).filter(Boolean);
  const known = access === undefined ? undefined : readLevel(access);
  return given({
    preset,
    account,
    role,
    curated: curatedSet,
    services: listed?.join(', '),
    resources: resource?.join('\n'),
    access: known === undefined ? access : levelOption(known),
    exceptions: level?.map((each) => each.replace(/^([^\s:=]+)\s*[:=]\s*/, '$1: ')).join('\n'),
    reason,
    duration,
    start,
    ticket,
  });
}

/** The same with what the form holds before anybody touches it: a level, and the usual duration. */
export const withDefaults = (answers: Answers, { policy_ttl }: Pick<Config, 'policy_ttl'>): Answers => ({
  ...answers,
  access: answers.access ?? levelOption('read'),
  duration: answers.duration ?? formatDuration(policy_ttl),
});

/** Empty answers are none. */
const given = (answers: Readonly<Record<Field, string | undefined>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => answer !== undefined && answer.trim() !== ''),
  );

const NONE = 'none of these';
const MYSELF = 'for myself';

/** Whether something that the form insists on has no answer yet. */
export const isIncomplete = (answers: Answers): boolean =>
  answers.account === undefined ||
  answers.reason === undefined ||
  (isDrafted(answers) && (answers.services === undefined || answers.resources === undefined));

const isDrafted = ({ preset, curated }: Answers): boolean => preset === undefined && curated === undefined;

/**
 * Asks for what has no answer yet, in the form's order: the same fields, choices and defaults as in the browser.
 * @throws Stopped
 */
export async function askTheRest(answers: Answers, config: Config, questions: Questions): Promise<Answers> {
  const found: Partial<Record<Field, string>> = { ...answers };
  const offered = new Set(offeredFields(config));
  const open = (field: Field): boolean => found[field] === undefined && offered.has(field);
  const label = (field: Field): string => FIELDS[field].label;
  const choose = async (
    field: Field,
    none: string,
    values: readonly (readonly [string, string | undefined])[],
  ) => {
    if (values.length === 0) return;
    const choices = [{ value: none }, ...values.map(([value, about]) => ({ value, about }))];
    const chosen = await questions.one(label(field), choices);
    if (chosen !== none) found[field] = chosen;
  };

  const untouched = isDrafted(found) && found.services === undefined && found.resources === undefined;
  if (untouched && open('preset'))
    await choose(
      'preset',
      NONE,
      [...config.presets]
        .filter(
          ([, { accounts }]) =>
            answers.account === undefined || accounts.some((each) => each === answers.account),
        )
        .map(([name, { description }]) => [name, description]),
    );
  const accounts = config.presets.get(found.preset ?? '')?.accounts ?? [...config.accounts.keys()];
  const [only] = accounts;
  if (open('account'))
    found.account =
      only !== undefined && accounts.length === 1
        ? only
        : await questions.one(
            label('account'),
            accounts.map((value) => ({ value, about: config.accounts.get(value)?.id })),
          );
  const here = ({ account }: { readonly account: string }): boolean => account === found.account;
  const ofPreset = config.presets.get(found.preset ?? '')?.curated_set;
  if (open('role') && found.curated === undefined && ofPreset === undefined)
    await choose(
      'role',
      MYSELF,
      [...config.roles]
        .filter(([, role]) => here(role))
        .map(([name, { description }]) => [name, description]),
    );
  if (untouched && isDrafted(found) && found.role === undefined && open('curated'))
    await choose(
      'curated',
      NONE,
      [...config.curated_sets]
        .filter(([, set]) => set.accounts.some((each) => each === found.account))
        .map(([name, { description }]) => [name, description]),
    );
  if (isDrafted(found)) await askForScope(found, config, questions);
  if (open('reason'))
    found.reason = await questions.text(`${label('reason')}: what you are going to do, in your own words`, {
      wrong: (answer) =>
        Array.from(answer.trim()).length < REASON_LENGTH.least
          ? 'Say in a sentence or two what you need to do: the policy is drafted from it, and the reviewer decides by it.'
          : undefined,
    });
  if (open('duration'))
    found.duration = await questions.one(
      `${label('duration')}, from the approval`,
      durationOptions(config.policy_ttl, config.max_duration).map((value) => ({ value })),
      formatDuration(config.policy_ttl),
    );
  if (open('ticket')) {
    const isNeeded = config.ticket.required.some((each) => each === found.account);
    const ticket = await questions.text(`${label('ticket')}${isNeeded ? '' : ' (or nothing)'}`, {
      wrong: (answer) => (isNeeded && answer.trim() === '' ? 'This account wants a ticket.' : undefined),
    });
    if (ticket.trim() !== '') found.ticket = ticket.trim();
  }
  return found;
}

async function askForScope(
  found: Partial<Record<Field, string>>,
  { allowed_services: services, resources }: Config,
  questions: Questions,
): Promise<void> {
  found.services ??= (
    await questions.several(
      FIELDS.services.label,
      services.map((value) => ({ value })),
    )
  ).join(', ');
  if (found.resources === undefined) {
    const names = [...resources.keys()].slice(0, 20).join(', ');
    const typed = await questions.text(
      `${FIELDS.resources.label}: ARNs${names === '' ? '' : ` or names (${names})`}, with spaces between them; ${NO_RESOURCES} if there is none`,
      { wrong: (answer) => (answer.trim() === '' ? `Write ${NO_RESOURCES} if there is none.` : undefined) },
    );
    found.resources = typed
      .trim()
      .split(/[\s,]+/)
      .join('\n');
  }
  found.access ??= await questions.one(
    FIELDS.access.label,
    ACCESS_LEVELS.map((level) => ({ value: levelOption(level) })),
    levelOption('read'),
  );
}
