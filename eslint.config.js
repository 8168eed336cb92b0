import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Folders that know no clock, no environment, no network and no file system: data in, data out. */
const PURE = ['request', 'lifecycle', 'policy', 'drafting', 'approval', 'report'].map(
  (folder) => `src/${folder}/**/*.ts`,
);

/** Which folders a folder may not import. Dependencies point one way: commands → everything else. */
const forbid = (files, ...groups) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: groups.map(([group, message]) => ({ group, message })) }],
  },
});

const COMMANDS = [['**/commands/*', '../cli.ts', '../index.ts'], 'Nothing imports a command.'];
const SANDBOX = [['**/sandbox/*', '**/sandbox/**'], 'Only demo, sandbox and the tests import the sandbox.'];
const OUTSIDE = [
  [
    'node:*',
    '@aws-sdk/*',
    '@octokit/*',
    '@actions/*',
    '@slack/*',
    'openai',
    '**/aws/*',
    '**/github/*',
    '**/slack/*',
  ],
  'This folder is pure: pass in what it needs.',
];

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'test-output/', 'scripts/*.mjs', '*.config.js']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
  forbid(['src/**/*.ts'], COMMANDS, SANDBOX),
  forbid(PURE, COMMANDS, SANDBOX, OUTSIDE),
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Date'],
    },
  },
  { files: ['src/terms/instant.ts'], rules: { 'no-restricted-globals': 'off' } },
  // Runs in the reader's browser: its clock tells how much time is left.
  { files: ['src/report/page/client/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: [
      'src/index.ts',
      'src/cli.ts',
      'src/report-worker.ts',
      'src/commands/**/*.ts',
      'sandbox/**/*.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
);
