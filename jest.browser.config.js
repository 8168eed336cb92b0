import jest from './jest.config.js';

/** What people click: the tests that drive a browser, and the playground's stories. Chromium comes from scripts/chromium.sh, or is named by CHROMIUM_PATH. */
export default {
  ...jest,
  testMatch: ['<rootDir>/test/{browser,playground}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
