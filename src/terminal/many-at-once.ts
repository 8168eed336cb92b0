/** So many files, or pieces of a file of lines, are few enough to be done before anything is compiled. */
const FEW = 20;
/**
 * Bytes of code that a function runs through before it is compiled with all that the engine knows; Node's own budget is 67,584. A check runs through
 * five hundred functions, a batch of lines through fifty, over and over.
 */
const PATIENCE = { check: 1_000_000, can: 250_000 } as const;

let isPatient = false;

/**
 * For a command that judges many policies and ends: has the engine compile later. Its compiler took two fifths of the processor time of a
 * check of a thousand policies, for functions that then ran for another second; what stays hot is compiled all the same. Measured on Node 20,
 * and done there alone: later ones have another compiler between.
 */
export function forMany(command: keyof typeof PATIENCE, count: number): void {
  if (isPatient || count <= FEW || !process.versions.node.startsWith('20.')) return;
  isPatient = true;
  process.getBuiltinModule('node:v8').setFlagsFromString(`--interrupt-budget=${PATIENCE[command]}`);
}
