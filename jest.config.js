/** Tests are ES modules in TypeScript; the products under test are `dist/` (spawned) and pure modules (imported). */
export default {
  testEnvironment: '<rootDir>/test/in-process/environment.mjs',
  globalSetup: '<rootDir>/test/in-process/bundle.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // What people click: it needs a browser, or a process for each click. `npm run test:browser`.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/playground/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Two cores; the tests that spawn the built action are bound by processor time, not by waiting.
  maxWorkers: 2,
  testTimeout: 60_000,
};
