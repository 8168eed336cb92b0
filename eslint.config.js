import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** Folders that know no clock and no environment: data in, data out. What they may import is in docs/design/architecture.md. */
const PURE = [
  'approval',
  'config',
  'drafting',
  'lifecycle',
  'messages',
  'policy',
  'report',
  'request',
  'terms',
  'text',
  'workflows',
].map((folder) => `src/${folder}/**/*.ts`);

export default defineConfig(
  globalIgnores(['dist/', 'out/', 'coverage/', 'test-output/', '**/*.mjs', '*.config.js']),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
    },
  },
  {
    // No text that a person or a model sends may stall a job: every expression takes time in proportion to its text.
    files: ['src/**/*.ts', 'playground/**/*.ts', 'sandbox/**/*.ts', 'scripts/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'Date'],
    },
  },
  // The namespace object `z` keeps the whole library and its fifty languages in every bundle that it is in.
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "ImportDeclaration[source.value='zod'][importKind='value'] > ImportSpecifier[imported.name='z']",
          message: "Write: import * as z from 'zod'",
        },
      ],
    },
  },
  { files: ['src/terms/instant.ts'], rules: { 'no-restricted-globals': 'off' } },
  // Runs in the reader's browser: its clock tells how much time is left.
  { files: ['src/report/page/client/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
);
