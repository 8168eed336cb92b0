// src/config/asking/: who may ask, with which ticket, from which preset; pure.
import * as z from 'zod';
import { Service, TeamName, type UserId } from '../../terms/brand.ts';
import { list, mapOf, serviceText, typeHint, userId } from '../config-values.ts';

/**
 * `requesters`: who may ask for something, where that is not everybody with an identity. Each list narrows; somebody has to stand in every
 * list that applies to a request.
 */

export interface Requesters {
  readonly people: readonly UserId[];
  readonly teams: readonly TeamName[];
}

const HINT =
  'must be the numeric id of a GitHub account (`gh api users/LOGIN --jq .id` prints it), or a team in quotes: "@organisation/team"';
const team = z
  .string({ error: HINT })
  .regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: HINT })
  .transform((text) => TeamName.of(text.replace(/^@/, '').toLowerCase()));

const EVERYBODY = 'must name somebody, or be left out: then everybody with an identity may ask';
export const requestersSchema = list(
  z.union([userId, team], { error: HINT }),
  'must be a list of numeric GitHub ids and teams',
)
  .min(1, { error: EVERYBODY })
  .max(500, { error: 'may name at most 500; a team can hold more' })
  .transform((entries): Requesters => ({
    people: entries.filter((entry) => typeof entry === 'number'),
    teams: entries.filter((entry) => typeof entry === 'string'),
  }));

export const requestersOfSchema = z.strictObject(
  {
    services: mapOf(
      serviceText,
      requestersSchema,
      'must map services to those who may ask for them: {iam: [583231]}',
      (key) => Service.of(key),
      0,
    )
      .prefault({})
      .describe(
        'Service → who may ask for it: numeric GitHub ids, and teams as "@organisation/team". Of a service that is not listed: everybody with an identity.',
      ),
  },
  { error: typeHint('must be a map with services') },
);
