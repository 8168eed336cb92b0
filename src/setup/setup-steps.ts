import { namesTeams } from '../config/asking/requester-rules.ts';
import {
  environmentStep,
  pullRequestStep,
  pushStep,
  rulesetStep,
  secretSteps,
  tryOutStep,
} from './github-steps.ts';
import { eligibleSteps, peopleStep, servicePolicyStep, stackStep } from './aws-steps.ts';
import type { SetupStep, StepsFrom } from './setup-step.ts';

/** In the order in which they work: AWS before GitHub, since the schedule of the workflows begins with the push. */
export function setupSteps(from: StepsFrom): readonly SetupStep[] {
  const { config, installation, stacks } = from;
  return [
    LOOK,
    ...stacks.map((stack) => stackStep(stack, installation)),
    ...eligibleSteps(from),
    ...servicePolicyStep(config),
    ...(config.identities.size === 0 ? [peopleStep(config)] : []),
    environmentStep(from),
    pullRequestStep(installation),
    ...secretSteps(from, namesTeams(config)),
    pushStep(installation, from.written),
    rulesetStep(installation),
    tryOutStep(installation),
  ];
}

const LOOK: SetupStep = {
  title: 'Read the files that were written.',
  text: `Do not push them yet: with the workflows their schedule begins, and its runs fail until roles and environments are
there.`,
  script: '',
};
