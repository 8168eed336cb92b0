import type { AccountId, AccountName, RepositoryId, UserId } from '../terms/brand.ts';
import { addSeconds, type Instant, type Seconds, type Window } from '../terms/instant.ts';

/** Which standing approval: its folder and its name, which are its path. */
export interface StandingPlace {
  readonly account: AccountName;
  readonly name: string;
}

/**
 * Access that is approved in advance, for people who need the same again and again. It holds ids, numbers and times, and nothing that somebody
 * could change elsewhere: no team, no preset, no name of a person. What is granted is the policy file beside it, to the byte.
 */
export interface Standing extends StandingPlace {
  readonly repository: RepositoryId;
  readonly accountId: AccountId;
  /** Who may use it: numeric ids, ascending. */
  readonly people: readonly UserId[];
  /** The longest that one use lasts. */
  readonly duration: Seconds;
  /** How often: so many uses, by all its people together, within any such length of time. */
  readonly uses: number;
  readonly within: Seconds;
  /** Only between these times of day, in UTC; `to` may be on the next day. */
  readonly hours?: Hours;
  /** Nothing that is used lasts beyond it. */
  readonly until: Instant;
  /** Break glass: each use is told before it is given, and looked at once it is over. Left out: nobody looks again. */
  readonly review?: 'afterwards';
  /** What it is for, in the words of whoever proposed it. Data. */
  readonly purpose: string;
}

/** Minutes of the day. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

const DAY = 24 * 60 * 60;
/** A standing approval ends at most so long after its merge: what nobody looks at again ends. */
export const STANDING_LONGEST = (90 * DAY) as Seconds;
/** What is counted is read at each use. */
export const WITHIN_LONGEST = (31 * DAY) as Seconds;
/** Everybody in it is told apart from its approvers, at each use. */
export const MOST_PEOPLE = 20;
export const MOST_USES = 100;
export const PURPOSE_LENGTH = { least: 10, most: 2_000 } as const;
/** A use is granted so long after its issue was filed, or not at all: what lies around for longer is not what somebody needs now. */
export const USE_WITHIN = (2 * 60 * 60) as Seconds;

export const STANDING_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/** `prod/nightly-export`, as forms, tags and messages have it. */
export const standingText = ({ account, name }: StandingPlace): string => `${account}/${name}`;

/** A use begins when its issue was created, by GitHub's clock; no run, late or repeated, moves that. */
export const useWindow = (createdAt: Instant, length: Seconds): Window => ({
  from: createdAt,
  until: addSeconds(createdAt, length),
});

export const formatHours = ({ from, to }: Hours): string => `${minutes(from)}-${minutes(to)}`;

const minutes = (of: number): string =>
  `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;

/** `22:00-06:00`; `undefined`: it is no such text, or no time at all. */
export function parseHours(text: string): Hours | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match) return undefined;
  const [, a = '', b = '', c = '', d = ''] = match;
  const hours = { from: Number(a) * 60 + Number(b), to: Number(c) * 60 + Number(d) };
  return hours.from === hours.to ? undefined : hours;
}

export function isWithinHours({ from, to }: Hours, at: Instant): boolean {
  const minute = Math.floor((at % DAY) / 60);
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
