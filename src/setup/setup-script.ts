import { BRANCH, slugOf, type Installation } from './installation.ts';
import { SCRIPT_AT_GITHUB } from './script-at-github.ts';
import { SCRIPT_FUNCTIONS } from './script-functions.ts';
import { SCRIPT_IN_AWS } from './script-in-aws.ts';
import type { SetupStep } from './setup-step.ts';
import { shellWord } from './shell-word.ts';

/**
 * `deploy/setup.sh`: the steps that commands can do, each looked at before it is done, so that it can be run again at any time.
 * Steps that only a person can do are told at their place.
 */
export function setupScript(installation: Installation, steps: readonly SetupStep[]): string {
  const { owner, name, id } = installation.repository;
  return `#!/usr/bin/env bash
# What remains to be done for ${owner}/${name}, as commands. Written by \`aws-jit init\`, anew when aws-jit.yml changes: change that.
#
#   bash deploy/setup.sh          looks at each step, says what it would do, and asks
#   bash deploy/setup.sh --show   says what it would do, and changes nothing
#   bash deploy/setup.sh --yes    asks nothing
#
# It needs the AWS CLI with an administrator's credentials, gh, signed in as an administrator of the repository, and git. For accounts
# that your credentials are not for, run it again with theirs (AWS_PROFILE=...), or name a role that yours may assume in each:
#   ADMIN_ROLE=OrganizationAccountAccessRole bash deploy/setup.sh
# What is done already is not done again; what failed stops it, and what was left out is listed at the end.
set -euo pipefail
cd "$(dirname "\${BASH_SOURCE[0]}")/.."

repository=${shellWord(slugOf(installation))}
repository_id=${id}
branch=${BRANCH}
${SCRIPT_FUNCTIONS}
${SCRIPT_IN_AWS}
${SCRIPT_AT_GITHUB}
begin "$@"

${steps.map((step, index) => `step ${index + 1} ${shellWord(step.title)}\n${step.script === '' ? 'by_hand\n' : step.script}`).join('\n')}
finish
`;
}
