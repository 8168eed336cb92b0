import type { Config } from '../../config/config.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { LedgerEvent } from '../../github/ledger-branch.ts';
import { addSeconds, earlier, parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { STATES } from '../../lifecycle/state.ts';
import { AUDIENCE, isHappening } from '../../messages/audience.ts';
import type { Step, StepFacts } from '../../slack/thread-subject.ts';
import type { Said } from '../run/workflow-run.ts';

/** News is told as long as it is news. An app that is set up today does not tell last week's. */
export const NEWS = (2 * 24 * 60 * 60) as Seconds;

/** What the ledger says about one request, read with suspicion. */
export interface TellingRecord {
  readonly steps: readonly LedgerEvent[];
  /** What this run told, which is no hearsay. */
  readonly said: ReadonlyMap<string, Said>;
  readonly untold: readonly string[];
  readonly thread: { readonly channel: string; readonly ts: string } | undefined;
  /** Keys of what was given to Slack for later, and of what was taken back. */
  readonly ahead: ReadonlySet<string>;
  readonly backs: ReadonlySet<string>;
}

const TS = /^\d{1,12}\.\d{6}$/;
export const NOTHING: ReadonlyMap<string, Said> = new Map();
/** Missed news of one request that is caught up at once: more has no honest cause. */
export const MOST_MISSED = 8;

export function recordOf(
  events: readonly LedgerEvent[],
  said: ReadonlyMap<string, Said>,
  now: Instant,
): TellingRecord {
  const own = events.filter(({ kind }) => kind === 'slack');
  const told = new Set(own.map(({ id }) => id));
  const steps = events
    .map((event) => said.get(event.id)?.event ?? event)
    .filter(
      // What was told together with another account of its request is said with that one.
      ({ kind, data }) =>
        isHappening(kind) && AUDIENCE[kind].slack !== undefined && data['with'] === undefined,
    );
  const since = earlier(now, NEWS);
  const { channel, ts } = own.findLast(({ id }) => id.startsWith('slack:thread:'))?.data ?? {};
  return {
    steps,
    said,
    // A note that it was told can be forged, too; of this run's news only Slack is asked.
    untold: steps
      .filter(
        ({ id, at }) => said.has(id) || (!told.has(`slack:${id}`) && (parseInstant(at) ?? now) >= since),
      )
      .map(({ id }) => id),
    thread:
      typeof channel === 'string' && typeof ts === 'string' && TS.test(ts) ? { channel, ts } : undefined,
    ahead: keysAfter(own, 'slack:ahead:'),
    backs: keysAfter(own, 'slack:back:'),
  };
}

const keysAfter = (events: readonly LedgerEvent[], prefix: string): ReadonlySet<string> =>
  new Set(events.flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])));

/** Whether Slack has to be asked at all: most runs find everything told. */
export function hasWork(issue: Issue, record: TellingRecord, config: Config, now: Instant): boolean {
  if (record.steps.length === 0) return false;
  if (record.untold.length > 0) return true;
  const last = lastState(record);
  const stale = [...record.ahead].some((key) => !record.backs.has(key));
  if (last?.kind === 'scheduled' && issue.open) return !hasKey(record.ahead, 'begins-soon:');
  if (last?.kind === 'granted' && issue.open) return !hasKey(record.ahead, 'ends-soon:');
  if (last?.kind === 'drafted' && issue.open && !isSpoilt(record)) {
    const due = addSeconds(parseInstant(last.at) ?? now, config.slack.remind_after);
    return !record.ahead.has(`undecided:${last.id}`) && due > earlier(now, NEWS);
  }
  return stale;
}

const hasKey = (keys: ReadonlySet<string>, prefix: string): boolean =>
  [...keys].some((key) => key.startsWith(prefix));

export const lastState = ({ steps }: TellingRecord): LedgerEvent | undefined =>
  steps.findLast(({ kind }) => Object.hasOwn(STATES, kind));

/** Edited by somebody else: no approval counts any more, so none is asked for. */
export const isSpoilt = ({ steps }: TellingRecord): boolean =>
  steps.some(({ kind }) => kind === 'edited-by-other');

/** @param regranted words of a grant that an earlier run told. */
export function stepsOf({ steps, said }: TellingRecord, regranted: string | undefined): readonly Step[] {
  const made: Step[] = [];
  for (const { id, kind, at, data } of steps) {
    const what = isHappening(kind) ? kind : undefined;
    const instant = parseInstant(at);
    if (what === undefined || instant === undefined) continue;
    const own = said.get(id);
    // Of an extension only the run that told it has the words.
    const first = what === 'granted' && data['part'] === undefined;
    const words = own ? own.words : first ? regranted : undefined;
    const facts = own ? { ...factsOf(data), ...wordsIn(data) } : factsOf(data);
    made.push({ key: id, what, at: instant, words: words?.trim(), facts });
  }
  return made;
}

/** More approvers than any rule asks for. */
const MOST_APPROVERS = 10;

/** @param data any writer could have written it: times, counts and names, and no sentence. */
function factsOf({
  from: beginning,
  until: end,
  extends: old,
  by: actor,
  required,
  approvers,
}: LedgerEvent['data']): StepFacts {
  const until = typeof end === 'string' ? parseInstant(end) : undefined;
  const from = typeof beginning === 'string' ? parseInstant(beginning) : undefined;
  const ends = typeof old === 'string' ? parseInstant(old) : undefined;
  const by = loginIn(actor);
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(ends === undefined ? {} : { extends: ends }),
    ...(by === undefined ? {} : { by }),
    ...(isCount(required) ? { required } : {}),
    ...(Array.isArray(approvers)
      ? { approvers: approvers.slice(0, MOST_APPROVERS).flatMap((each: unknown) => nameIn(each)) }
      : {}),
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_APPROVERS;

/** @param data this run's own. */
function wordsIn({ why, differences }: LedgerEvent['data']): StepFacts {
  return {
    ...(typeof why === 'string' ? { why } : {}),
    ...(Array.isArray(differences)
      ? { differences: differences.filter((each): each is string => typeof each === 'string') }
      : {}),
  };
}

const LOGIN = /^[A-Za-z0-9][\w-]{0,63}$/;
const loginIn = (value: unknown): string | undefined =>
  typeof value === 'string' && LOGIN.test(value) ? value : undefined;
const nameIn = (value: unknown): readonly string[] => {
  const login =
    typeof value === 'object' && value !== null && 'login' in value ? loginIn(value.login) : undefined;
  return login === undefined ? [] : [login];
};
