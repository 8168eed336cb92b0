/** What each file of a group takes, into the file that `AWS_JIT_SECONDS` names: for `record.mjs`. */
import { appendFileSync, readFileSync } from 'node:fs';

/** Of the processes that this one started and that have ended: Linux tells it, others none. */
function childrenSeconds() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

const now = () => {
  const { user, system } = process.cpuUsage();
  return {
    own: (user + system) / 1e6,
    children: childrenSeconds(),
    waited: performance.eventLoopUtilization().idle / 1_000,
  };
};

/** @returns what Jest's events are given to; `undefined` where nobody asks for it. */
export function fileTimes(into = process.env['AWS_JIT_SECONDS']) {
  if (!into) return undefined;
  let began;
  return ({ name, describeBlock }) => {
    // A file of a group is a `describe` of its own (`described.mjs`).
    if (describeBlock?.parent?.name !== 'ROOT_DESCRIBE_BLOCK') return;
    if (name === 'run_describe_start') began = now();
    if (name !== 'run_describe_finish' || began === undefined) return;
    const ended = now();
    const [own, children, waited] = ['own', 'children', 'waited'].map((key) => ended[key] - began[key]);
    appendFileSync(
      into,
      `${JSON.stringify({ file: describeBlock.name, processor: own + children, alone: Math.max(own + children, own + waited) })}\n`,
    );
  };
}
