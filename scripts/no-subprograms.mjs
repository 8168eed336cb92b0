/**
 * In place of `node:child_process` for the library that reads the command line: it would start commands that are programs of their own, of
 * which this one has none. Loading what starts programs was a tenth of what a start took beside an empty program.
 */
export function spawn() {
  throw new Error('No command of this program is a program of its own.');
}
export default { spawn };
