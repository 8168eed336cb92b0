import type { InitSurroundings } from '../../src/terminal/init/ready-setup.ts';

/** Nobody is signed in anywhere, and there is no terminal. */
export const ALONE: InitSurroundings = {
  prompts: undefined,
  github: () => Promise.resolve(undefined),
  origin: () => Promise.resolve(undefined),
  release: () => Promise.resolve(undefined),
  center: () => Promise.resolve('There are no credentials.'),
};
