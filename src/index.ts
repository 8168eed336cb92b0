import { gitHubRunner } from './action/github-runner.ts';
import { runAction } from './action/run-action.ts';

await runAction(gitHubRunner());
// A connection that was given up on may linger, and the job would wait for it. Unreferenced: alone it holds nothing up.
setTimeout(() => process.exit(), 5_000).unref();
