const { setMaxListeners } = process.getBuiltinModule("node:events");

// src/terms/call-limits.ts
var TimeIsOver = class extends Error {
  constructor() {
    super(
      "The time of this run was over. What was begun is looked at by the next run, which goes on from there."
    );
    this.name = "TimeIsOver";
  }
};
var NoAnswer = class extends Error {
  /** As the network's own errors have one: such a call may be repeated. */
  code = "ETIMEDOUT";
  /** Milliseconds that it was waited for. */
  ms;
  constructor(who, ms) {
    super(`${who} did not answer within ${ms / 1e3} s.`);
    this.name = "TimeoutError";
    this.ms = ms;
  }
};
function forManyCalls(signal) {
  setMaxListeners(0, signal);
}
function withinLimits(work, over, ...others) {
  const ends = [{ at: over, error: () => new TimeIsOver() }, ...others];
  return new Promise((resolve, reject) => {
    const listening = [];
    const settle = () => {
      for (const stop of listening) stop();
    };
    forManyCalls(over);
    for (const { at, error } of ends) {
      const ended = () => {
        settle();
        reject(error());
      };
      at.addEventListener("abort", ended);
      listening.push(() => {
        at.removeEventListener("abort", ended);
      });
    }
    work.finally(settle).then(resolve, reject);
    const come = ends.find(({ at }) => at.aborted);
    if (come) {
      settle();
      reject(come.error());
    }
  });
}

export {
  TimeIsOver,
  NoAnswer,
  forManyCalls,
  withinLimits
};
