import * as core from '@actions/core';
import { context } from '@actions/github';
import type { Runner } from './step-runner.ts';

/** The runner that this process was started by. */
export const gitHubRunner = (): Runner => ({
  context,
  input: (name, options) => core.getInput(name, options),
  env: process.env,
  log: {
    debug: core.debug,
    info: core.info,
    warning: core.warning,
    error: core.error,
    group(title, text) {
      core.startGroup(title);
      core.info(text);
      core.endGroup();
    },
  },
  mask: core.setSecret,
  output: core.setOutput,
  async summary(markdown) {
    // Without it the runner is older than summaries, or none at all.
    if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown).write();
  },
  fail: core.setFailed,
});
