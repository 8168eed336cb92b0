import * as z from 'zod';
import { ACCESS_LEVELS } from '../../terms/access-level.ts';
import { Service } from '../../terms/brand.ts';
import {
  accountName,
  duration,
  list,
  mapOf,
  readonlyList,
  serviceText,
  text,
  typeHint,
} from '../config-values.ts';
import { requestersSchema } from './requester-settings.ts';

/**
 * `presets:` of the configuration: what is asked for every week, with a name. One with `actions`, `policy` or `curated_set` is proposed
 * exactly so; one without only fills in the form.
 */

/** A file name and an option of the form's dropdown, which keeps `None` for itself. */
const NAME = /^(?!none$)[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/;
export const presetName = text(
  NAME,
  'must be a short name: lower-case letters, digits and hyphens, at most 32 (and not `none`)',
);

const level = z.enum(ACCESS_LEVELS, { error: `must be one of ${ACCESS_LEVELS.join(', ')}` });

export const presetSchema = z.strictObject(
  {
    description: z
      .string({ error: 'must be text' })
      .min(1, { error: 'must say what the preset is for' })
      .max(200, { error: 'may have at most 200 characters' })
      .describe('What it is for, shown in the form.'),
    accounts: list(accountName, 'must be a list of account names')
      .min(1, { error: 'must name at least one account' })
      .transform(readonlyList)
      .describe('Accounts in which it may be asked for.'),
    resources: list(
      text(/^\S{1,1024}$/u, 'must be an ARN, or a name from `resources`'),
      'must be a list of ARNs and names from `resources`',
    )
      .max(50, { error: 'may name at most 50' })
      .transform(readonlyList)
      .default([])
      .describe('Resources that it is about: ARNs, and names from `resources`. Left out: `none`.'),
    access: mapOf(
      serviceText,
      level,
      'must map services to levels: {ecs: write}',
      (key) => Service.of(key),
      0,
    )
      .prefault({})
      .describe('Service → level of access.'),
    max_duration: duration
      .optional()
      .describe('The longest that it may be asked for, where that is less than `max_duration`.'),
    requesters: requestersSchema
      .optional()
      .describe('Who may ask for it: numeric GitHub ids and teams. Left out: everybody with an identity.'),
    actions: list(
      text(/^[a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}$/, 'must be an action in full: ecs:UpdateService'),
      'must be a list of actions',
    )
      .min(1, { error: 'must name at least one action' })
      .max(100, { error: 'may name at most 100 actions' })
      .transform(readonlyList)
      .optional()
      .describe('Exactly these actions, on the resources of the preset.'),
    policy: text(/^presets\/[a-z0-9-]+\.json$/, 'must be presets/NAME.json, with the name of the preset')
      .optional()
      .describe('Exactly the policy in this file, `presets/NAME.json`.'),
    curated_set: text(NAME, 'must be the name of a curated set')
      .optional()
      .describe('Exactly this curated set.'),
  },
  { error: typeHint('must be a map with description and accounts') },
);
export type Preset = Readonly<z.output<typeof presetSchema>>;
