// src/request/form/: the issue form that is written, and the request that its body says; pure.
import { stringify } from 'yaml';
import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import { formatDuration, parseDuration } from '../../terms/duration.ts';
import { FIELD_ORDER, FIELDS, levelOption, MOST_RESOURCES, NO_RESOURCES } from './form-fields.ts';
import type { Field } from './form-fields.ts';
import { ACCOUNT_PLACE } from './resources-by-account.ts';
import { ACCESS_LEVELS } from '../../terms/access-level.ts';

/** Beyond this a dropdown is a worse way to find a service than typing its prefix. */
const MOST_OPTIONS = 100;
/** Names of resources to print in the form; the rest are in the configuration. */
const MOST_NAMES = 60;
/** Durations that people think in; those above `max_duration` are left out. */
const USUAL_DURATIONS = ['1h', '2h', '4h', '8h', '12h', '24h', '2d', '3d', '7d', '14d', '30d', '90d'];

/** What of the configuration shows in the form. */
export type FormSettings = Pick<
  Config,
  'accounts' | 'aws_region' | 'allowed_services' | 'resources' | 'policy_ttl' | 'max_duration'
> &
  Partial<
    Pick<
      Config,
      'roles' | 'curated_sets' | 'presets' | 'ticket' | 'max_start_ahead' | 'max_accounts_per_request'
    >
  >;

/**
 * The GitHub issue form, as the YAML of `.github/ISSUE_TEMPLATE/aws-access.yml`. It follows from the configuration alone.
 * `required` has an effect in public repositories only; `parseIssueBody` checks everything again.
 */
export function issueForm(settings: FormSettings): string {
  const form = {
    name: 'AWS access',
    description: 'Ask for access to AWS for a limited time',
    // GitHub wants a title to start from; nothing that the person types is ever taken from it.
    title: FORM_TITLE,
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'Say what you need to do, and where. A policy is drafted from it, somebody who owns the account ' +
            'reviews it, and the access ends by itself.',
        },
      },
      ...offeredFields(settings).map((field) => {
        const { label } = FIELDS[field];
        const { type, attributes } = INPUTS[field](settings);
        const required = isRequired(field, settings);
        return { type, id: field, attributes: { label, ...attributes }, validations: { required } };
      }),
    ],
  };
  // GitHub reads forms as YAML 1.1, where a service called `no` would be false: write what both versions read alike.
  return `${HEADER}${stringify(form, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false })}`;
}

/** The title of every request. */
export const FORM_TITLE = 'AWS access';

/** The fields that the form has by a configuration, in its order. */
export const offeredFields = (settings: FormSettings): readonly Field[] =>
  FIELD_ORDER.filter((field) => isOffered(field, settings));

/** What nothing is configured for is not asked. */
const isOffered = (field: Field, { roles, curated_sets: sets, presets }: FormSettings): boolean =>
  (field !== 'preset' || (presets?.size ?? 0) > 0) &&
  (field !== 'role' || (roles?.size ?? 0) > 0) &&
  (field !== 'curated' || (sets?.size ?? 0) > 0);

/** Who chooses a preset or a curated set names no services: the form cannot insist on them then. */
const isRequired = (field: Field, settings: FormSettings): boolean =>
  field === 'ticket'
    ? settings.accounts.size > 0 &&
      [...settings.accounts.keys()].every((name) => settings.ticket?.required.includes(name))
    : FIELDS[field].required &&
      !(
        (isOffered('curated', settings) || isOffered('preset', settings)) &&
        (['services', 'resources', 'access'] as Field[]).includes(field)
      );

const HEADER = '# Generated from aws-jit.yml by `aws-jit form`. Change the configuration, not this file.\n';

interface Input {
  readonly type: 'dropdown' | 'input' | 'textarea';
  readonly attributes: Readonly<Record<string, unknown>>;
}

const INPUTS: Readonly<Record<Field, (settings: FormSettings) => Input>> = {
  preset: ({ presets }) => ({
    type: 'dropdown',
    attributes: {
      description: `What is asked for often. Then choose its account, and leave services, resources and levels out. ${presetsInWords(presets)}`,
      options: [...(presets?.keys() ?? [])],
    },
  }),
  account: (settings) => ({
    type: 'dropdown',
    attributes: {
      description: accountsInWords(settings),
      ...(mayNameSeveral(settings) ? { multiple: true } : {}),
      options: [...settings.accounts.keys()],
    },
  }),
  role: ({ roles }) => ({
    type: 'dropdown',
    attributes: {
      description: `Only where the access is for a role that several people share: then all of them get it. ${rolesInWords(roles)}`,
      options: [...(roles?.keys() ?? [])],
    },
  }),
  curated: ({ curated_sets: sets }) => ({
    type: 'dropdown',
    attributes: {
      description: `Only where you need one of these as a whole. Then leave services, resources and levels out. ${setsInWords(sets)}`,
      options: [...(sets?.keys() ?? [])],
    },
  }),
  services: ({ allowed_services: services }) =>
    services.length <= MOST_OPTIONS
      ? {
          type: 'dropdown',
          attributes: {
            description: 'The services whose actions you need. One request can name several.',
            multiple: true,
            options: [...services],
          },
        }
      : {
          type: 'input',
          attributes: {
            description:
              'The services whose actions you need, by the prefix of their actions, with commas between them.',
            placeholder: 's3, logs',
          },
        },
  resources: (settings) => ({
    type: 'textarea',
    attributes: {
      description: resourcesInWords(settings),
      placeholder: 'arn:aws:s3:::my-bucket/reports/*',
    },
  }),
  access: () => ({
    type: 'dropdown',
    attributes: {
      description:
        'The least that does the job. It holds for every service above, unless you say otherwise below.',
      options: ACCESS_LEVELS.map(levelOption),
      default: ACCESS_LEVELS.indexOf('read'),
    },
  }),
  exceptions: () => ({
    type: 'textarea',
    attributes: {
      description: `A service and its level a line, where it differs: ${ACCESS_LEVELS.join(', ')}.`,
      placeholder: 's3: write',
    },
  }),
  reason: () => ({
    type: 'textarea',
    attributes: {
      description:
        'What you are going to do, in your own words. The policy is drafted from this, and the reviewer decides by it. ' +
        'An error message that names what was denied helps.',
      placeholder:
        "Download last night's export files from the reporting bucket, to find out why the import fails.",
    },
  }),
  duration: ({ policy_ttl, max_duration }) => {
    const options = durationOptions(policy_ttl, max_duration);
    return {
      type: 'dropdown',
      attributes: {
        description: 'Counted from the approval. Short is approved sooner; you can ask again.',
        options,
        default: options.indexOf(formatDuration(policy_ttl)),
      },
    };
  },
  start: ({ max_start_ahead: ahead }) => ({
    type: 'input',
    attributes: {
      description: `Only if it is to begin later than with the approval${ahead === undefined ? '' : `, at most ${formatDuration(ahead)} from now`}. A place, or the difference to UTC, says which clock is meant.`,
      placeholder: '2026-12-04 22:00 Europe/Berlin, or 2026-12-04T21:00Z',
    },
  }),
  ticket: ({ ticket }) => ({
    type: 'input',
    attributes: { description: ticketInWords(ticket), placeholder: 'OPS-123' },
  }),
};

/** What the form offers to choose from, the usual one among them. */
export function durationOptions(usual: Config['policy_ttl'], longest: Config['max_duration']): string[] {
  const lengths = [usual, longest, ...USUAL_DURATIONS.map(parseDuration)].filter(
    (length) => length !== undefined && length <= longest,
  );
  return [...new Set(lengths)]
    .sort((a, b) => (a ?? 0) - (b ?? 0))
    .flatMap((length) => (length ? [formatDuration(length)] : []));
}

function accountsInWords(settings: FormSettings): string {
  const accounts = [...settings.accounts.keys()].flatMap((name) => accountNamed(settings, name) ?? []);
  const most = settings.max_accounts_per_request ?? 1;
  const several = mayNameSeveral(settings)
    ? ` Up to ${Math.min(most, accounts.length)} in one request, where you need the same in each: write ${ACCOUNT_PLACE} for the account's id in ARNs.`
    : '';
  if (accounts.length > 20)
    return several === ''
      ? 'The account that the resources are in. One request is for one account.'
      : `The account that the resources are in.${several}`;
  const list = accounts.map(({ name, id, region }) => `${name} is ${id} in ${region}`).join('; ');
  return `The account that the resources are in: ${list}.${several}`;
}

const mayNameSeveral = ({ accounts, max_accounts_per_request: most = 1 }: FormSettings): boolean =>
  most > 1 && accounts.size > 1;

function presetsInWords(presets: FormSettings['presets']): string {
  const all = [...(presets ?? [])];
  if (all.length > 20) return '';
  return all
    .map(([name, { description, accounts }]) => `${name} (${accounts.join(', ')}): ${description}`)
    .join('; ');
}

function ticketInWords(ticket: FormSettings['ticket']): string {
  const { required = [], pattern } = ticket ?? {};
  const like = pattern === undefined ? '' : ` It looks like \`${pattern.written}\`.`;
  return required.length === 0
    ? `Where the work is tracked, if it is.${like}`
    : `Where the work is tracked; needed for ${required.join(', ')}.${like}`;
}

function rolesInWords(roles: FormSettings['roles']): string {
  const all = [...(roles ?? [])];
  if (all.length > 20) return '';
  return all
    .map(
      ([name, { account, description }]) =>
        `${name} in ${account}${description === undefined ? '' : `: ${description}`}.`,
    )
    .join(' ');
}

function setsInWords(sets: FormSettings['curated_sets']): string {
  const all = [...(sets ?? [])];
  if (all.length > 20) return '';
  return all.map(([name, set]) => `${name} in ${set.accounts.join(', ')}: ${set.description}.`).join(' ');
}

function resourcesInWords({ resources }: FormSettings): string {
  const names = [...resources.keys()];
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more in aws-jit.yml` : '';
  const what = names.length === 0 ? 'ARNs' : `ARNs, or names from this list: ${shown.join(', ')}${more}`;
  return (
    `One a line, at most ${MOST_RESOURCES}: ${what}. ` +
    "A * may stand for a part of a resource's name, not for an account, Region or service. " +
    `Write ${NO_RESOURCES} if you only need what has no resource, such as costs or lists.`
  );
}
