// src/setup/: what `aws-jit init` writes and says, and a person’s own AWS configuration file.
import type { Config } from '../config/config.ts';
import { CODEOWNERS_LOCATIONS } from '../approval/codeowners.ts';
import { issueForm } from '../request/form/issue-form.ts';
import { dependabot } from './upgrade/dependabot.ts';
import type { ShippedFiles } from '../shipped/shipped-files.ts';
import { workflowsFor } from './account-jobs.ts';
import type { Installation } from './installation.ts';
import { tells } from './github-steps.ts';
import { setupScript } from './setup-script.ts';
import type { SetupStep } from './setup-step.ts';
import { setupSteps } from './setup-steps.ts';
import { parametersText, stacksOf, type Stack } from './stack-parameters.ts';

export const CONFIGURATION = 'aws-jit.yml';
export const CODEOWNERS = '.github/CODEOWNERS';
export const FORM = '.github/ISSUE_TEMPLATE/aws-access.yml';
export const SETUP_SCRIPT = 'deploy/setup.sh';

export interface RepositoryFiles {
  /** Path → text of what follows from the configuration and the installation, and is written anew when they change. */
  readonly derived: ReadonlyMap<string, string>;
  /** Path → text of what is written once, and the adopter's own from then on. */
  readonly own: ReadonlyMap<string, string>;
  readonly stacks: readonly Stack[];
  /** What no file can do, in order. */
  readonly steps: readonly SetupStep[];
}

/**
 * Everything that an adopter's repository needs beside `aws-jit.yml` and CODEOWNERS.
 * @param teamsOwn CODEOWNERS name a team
 */
export function repositoryFiles(
  config: Config,
  installation: Installation,
  teamsOwn: boolean,
  shipped: ShippedFiles,
): RepositoryFiles {
  const { uses, runner, roles, appClientId } = installation;
  const workflows = workflowsFor(
    {
      uses,
      runner,
      region: config.aws_region,
      granterRole: roles.granter,
      revokerRole: roles.revoker,
      readerRole: roles.reader,
      ...(appClientId === undefined ? {} : { appClientId }),
    },
    config,
  );
  const stacks = stacksOf(config, installation, workflows);
  const derived = new Map([
    [FORM, issueForm(config)],
    ...Object.entries(workflows),
    ['deploy/account.yml', shipped.account],
    ['deploy/ruleset.json', shipped.ruleset],
    // Whether accounts are reached through Identity Center may be decided later, in aws-jit.yml.
    ['deploy/identity-center.yml', shipped.identityCenter],
    ['deploy/identity-center-scp.json', shipped.identityCenterScp],
    ...(config.audit === undefined ? [] : [['deploy/audit.yml', shipped.audit] as const]),
    ...(tells(config) ? [['deploy/slack-manifest.yml', shipped.slackManifest] as const] : []),
    ...stacks.map((stack) => [stack.parameterFile, parametersText(stack)] as const),
  ]);
  const own = new Map([
    ['requests/README.md', REQUESTS],
    ['policies/README.md', POLICIES],
    ['.github/dependabot.yml', dependabot(uses)],
  ]);
  const written = [CONFIGURATION, ...CODEOWNERS_LOCATIONS, ...derived.keys(), ...own.keys(), SETUP_SCRIPT];
  const steps = setupSteps({ config, installation, stacks, teamsOwn, workflows, written });
  return { stacks, steps, derived: derived.set(SETUP_SCRIPT, setupScript(installation, steps)), own };
}

const REQUESTS = `# Requests

Approved requests, one file each: \`requests/<account>/<yyyy-mm>/<issue>.yml\`. The bot writes them, code owners approve
them, and nobody changes them afterwards: the pull request that adds a file is the record of its approval.
`;

const POLICIES = `# Policies

For each request in [\`requests/\`](../requests/): \`<issue>.json\`, the policy that was approved, and \`<issue>.md\`, the
same in words, which its reviewers read.
`;
