import { AccountName, IssueNumber, UserId } from '../../terms/brand.ts';
import { parseInstant, type Instant } from '../../terms/instant.ts';
import { isAction, isResource } from '../event-facts.ts';
import type { Precedent } from '../precedent.ts';
import {
  canonical,
  count,
  fieldsOf,
  listOf,
  number,
  optional,
  text,
  whole,
  type Read,
} from './checked-json.ts';

const action = text('an action', isAction);
const instant: Read<Instant> = (value) => whole(value) as Instant;
const time = text('a time', (value): value is string => parseInstant(value) !== undefined);
const actions = listOf(action);

/** In the order in which a person's file has them. */
const readPrecedents = listOf(
  fieldsOf({
    person: number('a user', (value) => UserId.is(value)),
    filed: instant,
    until: instant,
    entry: fieldsOf({
      issue: number('an issue', (value) => IssueNumber.is(value)),
      account: optional(text('an account', (value) => AccountName.is(value))),
      services: listOf(text('a service', (value): value is string => /^[a-z0-9-]{1,63}$/.test(value))),
      resources: listOf(text('a resource', isResource)),
      granted: actions,
      until: time,
      used: optional(listOf(fieldsOf({ action, count, last: time }))),
      unused: optional(actions),
      unknown: optional(actions),
    }),
  }),
);

/** @throws NotAsWritten */
export const precedentsOf = (bytes: Buffer): readonly Precedent[] => canonical(bytes, readPrecedents);
