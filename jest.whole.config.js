/** All tests (`npm test`): those of `jest.config.js`, in groups of files that load their modules once. */
import alone from './jest.config.js';
import { testFiles, writeGroups } from './test/whole/groups.mjs';

const [[ts, swc]] = Object.entries(alone.transform);

export const inGroups = (name, files, count) => ({
  ...alone,
  testMatch: writeGroups(name, files, count).map((path) => `<rootDir>/${path}`),
  testPathIgnorePatterns: ['/node_modules/'],
  testSequencer: '<rootDir>/test/whole/longest-first.mjs',
  transform: { '\\.test\\.ts$': ['<rootDir>/test/whole/described.mjs', swc[1]], [ts]: swc },
  // Instead of what single files set for themselves.
  testTimeout: 300_000,
});

export default () => inGroups('whole', testFiles(), 12);
