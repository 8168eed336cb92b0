/** The pure modules alone (`npm run test:quick`): no stand-in answers, no process starts. */
import { testFiles } from './test/whole/groups.mjs';
import { inGroups } from './jest.whole.config.js';

const PURE =
  /^test\/(?:(?:policy|config|drafting|lifecycle|request|workflows)\/|approval\/(?:verify|codeowners)\.|messages\/questions|report\/metrics)/;
/** Random cases for half a minute. */
const LONG = ['test/policy/agreement.test.ts'];

export default () =>
  inGroups(
    'quick',
    testFiles().filter((path) => PURE.test(path) && !LONG.includes(path)),
    4,
  );
