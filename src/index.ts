import { gitHubRunner } from './action/github-runner.ts';
import { runAction } from './action/run-action.ts';

await runAction(gitHubRunner());
