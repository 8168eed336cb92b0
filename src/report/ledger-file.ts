import type { IssueNumber } from '../terms/brand.ts';
import { parseInstant, type Instant } from '../terms/instant.ts';
import {
  isEventKind,
  type ProblemCode,
  type ReadEvents,
  type LedgerProblem,
  type RecordedEvent,
} from './event-data.ts';
import { isRecord, readFacts, TOLERATED, type Report } from './event-facts.ts';
import { plain, type Intern } from './interning.ts';

/**
 * The ledger is read with suspicion: any writer of the repository can write there, a newer version of this program may have,
 * and a run may have been killed. A line that cannot be read, or a field of it, is a *problem* that the report shows: it is
 * never thrown, never guessed at and never passed over in silence.
 */

/** A line of ours has at most about 20 KB: two policies' worth of statements. */
const LONGEST_LINE = 256 * 1024;
/** A request has a handful of events; a file with more is no record of a request. */
const MOST_LINES = 1_000;
/** So many are told of a file; a small file could else make a hundred times as much to keep, and nobody reads it. */
const MOST_PROBLEMS = 20;
/** Nothing of ours is older than the first public runners. */
const EARLIEST = parseInstant('2019-11-13T00:00:00Z') as Instant;

/**
 * Reads the lines of one request's file.
 * @param path of the file, for the problems' places.
 * @param now when the report is made: what claims to be later than a day after it is not believed.
 */
export function readLedgerFile(
  path: string,
  text: string,
  issue: IssueNumber,
  now: Instant,
  intern: Intern = plain,
): ReadEvents {
  const events: RecordedEvent[] = [];
  const problems: LedgerProblem[] = [];
  const seen = new Set<string>();
  const lines = text.split('\n', MOST_LINES + 2);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const report = (code: ProblemCode, message: string): void => {
      problems.push({ place: `${path}:${index + 1}`, code, message });
    };
    if (index >= MOST_LINES) {
      report('too-long', `The file has more than ${MOST_LINES} lines. The rest is left out.`);
      break;
    }
    const event = readLine(line, issue, now, intern, report);
    if (event === undefined) continue;
    if (seen.has(event.id)) report('repeated', 'An event with this id is there already. The first counts.');
    else events.push(event);
    seen.add(event.id);
  }
  if (problems.length <= MOST_PROBLEMS) return { events, problems };
  const message = `${problems.length - MOST_PROBLEMS} more problems in this file are not listed.`;
  return {
    events,
    problems: [...problems.slice(0, MOST_PROBLEMS), { place: path, code: 'too-long', message }],
  };
}

function readLine(
  line: string,
  issue: IssueNumber,
  now: Instant,
  intern: Intern,
  report: Report,
): RecordedEvent | undefined {
  const none = (code: ProblemCode, message: string): RecordedEvent | undefined => {
    report(code, message);
    return undefined;
  };
  if (line.length > LONGEST_LINE) return none('too-long', `The line has ${line.length} characters.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return none('unreadable-line', 'The line is not JSON: half-written, or not by this program.');
  }
  if (!isRecord(value)) return none('unreadable-line', 'The line is no event.');
  const { id, kind, at, run, data } = value;
  if (!isShort(id) || !isShort(kind) || !isShort(run) || typeof at !== 'string' || !isRecord(data))
    return none('unreadable-line', 'The line lacks id, kind, at, run or data.');
  if (value['issue'] !== issue) return none('other-request', 'The line is about another request.');
  if (!isEventKind(kind))
    return none('unknown-kind', 'The kind of event is not known here: a newer version may have written it.');
  const moment = parseInstant(at);
  if (moment === undefined) return none('absurd-time', 'The time of the event is no time.');
  if (moment < EARLIEST || moment > now + TOLERATED)
    return none('absurd-time', 'The time of the event lies before all records, or in the future.');
  return { id, kind, at: moment, run, facts: readFacts(kind, data, moment, intern, report) };
}

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 512;
