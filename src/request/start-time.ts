import { invalid, valid, type Checked } from '../terms/checked.ts';
import { formatInstant, parseInstant, type Instant } from '../terms/instant.ts';

/**
 * A moment as people write it: with its difference to UTC, `2026-12-04T22:00+01:00`, or with a place of the IANA time zone database,
 * `2026-12-04 22:00 Europe/Berlin`. What a change of the clock leaves open is asked about, never guessed.
 */
const WALL = /^(2\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?/;
const OFFSET = /^ ?(?:Z|UTC|([+-])(\d{2}):?(\d{2}))$/;
const ZONE = /^ ([A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,32}){1,2})$/;

/** Every clock of the world is between these, in hours: https://www.iana.org/time-zones */
const FARTHEST = { behind: 14, ahead: 15 };
const HOUR = 3600;

const problem = (code: string, message: string) => invalid({ code, path: 'start', message });

/** Zones of the database whose sign is the reverse of what it reads. https://data.iana.org/time-zones/tzdb/etcetera */
const REVERSED = /^Etc\/GMT([+-])(\d{1,2})$/i;

/**
 * Reads a start. Problems say what to write instead.
 * @param then what the same text was read as before: where it names a place, that stands, whatever this machine knows of its clocks.
 */
export function parseStart(text: string, then?: Instant): Checked<Instant> {
  const [whole = '', date = '', minute = '', second = '00'] = WALL.exec(text) ?? [];
  const wall = wallOf(date, `${minute}:${second}`);
  const rest = text.slice(whole.length);
  const offset = OFFSET.exec(rest);
  const zone = ZONE.exec(rest)?.[1];
  if (whole === '' || wall === undefined || (offset === null && zone === undefined))
    return problem(
      'start-unreadable',
      'is no time that can be read. Write it like 2026-12-04T21:00Z, 2026-12-04T22:00+01:00 or 2026-12-04 22:00 Europe/Berlin.',
    );
  if (offset !== null) {
    const [, sign, hours = 0, minutes = 0] = offset;
    if (Number(hours) > FARTHEST.behind || Number(minutes) > 59)
      return problem('start-unreadable', 'differs from UTC by more than any place does.');
    const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * 60);
    return valid((wall - ahead) as Instant);
  }
  return then === undefined ? inZone(wall, whole, zone ?? '') : valid(then);
}

/** A clock's reading as if it were UTC; `undefined`: there is no such reading. */
const wallOf = (date: string, time: string): Instant | undefined => parseInstant(`${date}T${time}Z`);

function inZone(wall: Instant, written: string, zone: string): Checked<Instant> {
  const [, sign, hours] = REVERSED.exec(zone) ?? [];
  if (sign !== undefined && hours !== undefined)
    return problem(
      'start-zone-reversed',
      `names the time zone ${zone}, whose sign is the reverse of what it reads: its clocks are ${hours} hours ${sign === '+' ? 'behind' : 'ahead of'} UTC. ` +
        `Write the difference: ${written.replace(' ', 'T')}${sign === '+' ? '-' : '+'}${hours.padStart(2, '0')}:00 for those clocks.`,
    );
  const offsetAt = offsetsOf(zone);
  if (offsetAt === undefined)
    return problem(
      'start-zone',
      `names the time zone ${zone}, which is not known here. Write a place such as Europe/Berlin, or the difference to UTC.`,
    );
  // Every difference to UTC that the zone has around then, since a clock that reads this may be that far from UTC.
  const offsets = new Set<number>();
  for (let hour = -FARTHEST.ahead; hour <= FARTHEST.behind; hour++) offsets.add(offsetAt(wall + hour * HOUR));
  const all = [...offsets].map((offset) => ({ at: wall - offset, offset }));
  const found = all.filter(({ at, offset }) => offsetAt(at) === offset).map(({ at }) => at);
  const [only] = found;
  if (found.length === 1 && only !== undefined) return valid(only as Instant);
  const told = (found.length === 0 ? all.map(({ at }) => at) : found)
    .sort((a, b) => a - b)
    .map((at) => formatInstant(at as Instant));
  return found.length === 0
    ? problem(
        'start-nonexistent',
        `does not exist: clocks in ${zone} go forward then, and no clock there reads ${written}. Write ${told.join(' or ')}.`,
      )
    : problem(
        'start-ambiguous',
        `is there twice: clocks in ${zone} go back then, and read ${written} again. Write ${told.join(' for the first, ')} for the second.`,
      );
}

/** How far a zone is ahead of UTC at a moment, in seconds; `undefined`: there is no such zone. */
function offsetsOf(timeZone: string): ((at: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-iso8601-hc-h23', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return undefined;
  }
  return (at) => {
    const parts = new Map(format.formatToParts(at * 1000).map(({ type, value }) => [type, value] as const));
    const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    const wall = wallOf(
      `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`,
      `${of('hour')}:${of('minute')}:${of('second')}`,
    );
    if (wall === undefined) throw new Error(`The clock of ${timeZone} cannot be read.`);
    return wall - at;
  };
}
