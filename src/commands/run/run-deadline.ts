import type { CallLimits } from '../../terms/call-limits.ts';

const MINUTE_MS = 60_000;

/** Minutes that each command may work. What is left of its job's `timeout-minutes` (workflows.ts) is for telling. */
const WORKING_MINUTES: Readonly<Record<string, number>> = {
  draft: 3,
  comment: 3,
  close: 3,
  digest: 3,
  doctor: 3,
  // Beside another step of its job.
  examine: 3,
  // These two are steps of one job.
  sweep: 10,
  revoke: 10,
};
const MOST_MINUTES = 20;

/** What telling may take beside the work, as a part of it. */
const FOR_TELLING = 0.25;
/** Milliseconds until a run that has been told to end is left: calls that were given up on need a moment. */
const LAST_MOMENTS = 2_000;

/** A service answers in a second or two; of a run that is short, as in a test, it may use up a tenth. */
const LONGEST_ANSWER_MS = 20_000;
const PART_OF_WORK = 0.1;

/**
 * When a run stops working and begins to tell, and when it stops telling: before GitHub kills its job, which leaves nobody
 * told of anything. Calls are bounded by the telling's end: right before something is told it is read again. What an account was
 * doing when the work was over goes on until then, and is told if it settles in time; else it is as if the run had been killed
 * there, and the next run goes on from it.
 */
export interface RunDeadline {
  /** Aborted when the work is over: no request is begun any more, and no account is waited for. */
  readonly work: AbortSignal;
  /** For every call of the run. Over when the telling is. */
  readonly telling: CallLimits;
  /** Aborted when a run should have ended long ago. */
  readonly last: AbortSignal;
  /** Takes the timers away. */
  end(): void;
}

/** @param minutes how long the command may work; `undefined`: as long as it usually may. */
export function runDeadline(command: string, minutes?: number): RunDeadline {
  const workMs = (minutes ?? WORKING_MINUTES[command] ?? MOST_MINUTES) * MINUTE_MS;
  const answerMs = Math.min(LONGEST_ANSWER_MS, workMs * PART_OF_WORK);
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number): AbortSignal => {
    const ending = new AbortController();
    timers.push(
      setTimeout(() => {
        ending.abort();
      }, ms),
    );
    return ending.signal;
  };
  const toldMs = workMs * (1 + FOR_TELLING);
  return {
    work: after(workMs),
    telling: { answerMs, over: after(toldMs) },
    last: after(toldMs + LAST_MOMENTS),
    end() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const NEVER = new AbortController().signal;
/** In a terminal a person ends what takes too long. */
export const NO_DEADLINE: RunDeadline = {
  work: NEVER,
  telling: { answerMs: LONGEST_ANSWER_MS, over: NEVER },
  last: NEVER,
  end: () => undefined,
};

/** Reads minutes, such as 8 or 0.5. @throws Error for what is no such number. */
export function readTimeLimit(text: string): number | undefined {
  if (text === '') return undefined;
  const minutes = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (minutes > 0) return minutes;
  throw new Error(`The input "time-limit" must be minutes, such as 8, but is "${text}".`);
}

/** Why a run begins nothing more; `undefined`: there is time. */
export const outOfTime = ({ work }: RunDeadline): string | undefined =>
  work.aborted
    ? 'The time of this run was over before everything was looked at. The rest waits for the next run, which begins with it.'
    : undefined;
