
// src/commands/run/run-deadline.ts
var MINUTE_MS = 6e4;
var WORKING_MINUTES = {
  draft: 3,
  comment: 3,
  close: 3,
  digest: 3,
  doctor: 3,
  // Beside another step of its job.
  examine: 3,
  // These two are steps of one job.
  sweep: 10,
  revoke: 10
};
var MOST_MINUTES = 20;
var FOR_TELLING = 0.25;
var LAST_MOMENTS = 2e3;
var LONGEST_ANSWER_MS = 2e4;
var PART_OF_WORK = 0.1;
function runDeadline(command, minutes) {
  const workMs = (minutes ?? WORKING_MINUTES[command] ?? MOST_MINUTES) * MINUTE_MS;
  const answerMs = Math.min(LONGEST_ANSWER_MS, workMs * PART_OF_WORK);
  const timers = [];
  const after = (ms) => {
    const ending = new AbortController();
    timers.push(
      setTimeout(() => {
        ending.abort();
      }, ms)
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
    }
  };
}
var NEVER = new AbortController().signal;
var NO_DEADLINE = {
  work: NEVER,
  telling: { answerMs: LONGEST_ANSWER_MS, over: NEVER },
  last: NEVER,
  end: () => void 0
};
function readTimeLimit(text) {
  if (text === "") return void 0;
  const minutes = /^\d{1,3}(?:\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (minutes > 0) return minutes;
  throw new Error(`The input "time-limit" must be minutes, such as 8, but is "${text}".`);
}
var outOfTime = ({ work }) => work.aborted ? "The time of this run was over before everything was looked at. The rest waits for the next run, which begins with it." : void 0;

export {
  runDeadline,
  NO_DEADLINE,
  readTimeLimit,
  outOfTime
};
