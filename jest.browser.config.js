import jest from './jest.config.js';

/** The tests that drive a browser. Chromium comes from scripts/chromium.sh, or is named by CHROMIUM_PATH. */
export default {
  ...jest,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
