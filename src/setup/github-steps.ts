import type { Config } from '../config/config.ts';
import { BRANCH, slugOf, type Installation } from './installation.ts';
import type { SetupStep, StepsFrom } from './setup-step.ts';
import { shellCall } from './shell-word.ts';

/** What an administrator of the repository does. */

const settingsUrl = (installation: Installation): string =>
  `https://github.com/${slugOf(installation)}/settings`;

/** The environments that the workflows name. GitHub makes one for its pages by itself. */
const environmentsIn = (workflows: Readonly<Record<string, string>>): readonly string[] =>
  [
    ...new Set(
      [
        ...Object.values(workflows)
          .join('\n')
          .matchAll(/^ +environment: (\S+)$/gm),
      ].map(([, name]) => name ?? ''),
    ),
  ].sort();

/** Restricted to the branch by name: "protected branches only" would let any branch in that somebody protects. */
export function environmentStep({
  installation,
  workflows,
}: Pick<StepsFrom, 'installation' | 'workflows'>): SetupStep {
  const names = environmentsIn(workflows);
  const repository = slugOf(installation);
  return {
    title: `Create the environments, for ${BRANCH} only (a job that names one that is missing creates it, open to every branch).`,
    text: `    for name in ${names.join(' ')}; do
      gh api -X PUT "repos/${repository}/environments/$name" \\
        -F 'deployment_branch_policy[protected_branches]=false' \\
        -F 'deployment_branch_policy[custom_branch_policies]=true'
      gh api -X POST "repos/${repository}/environments/$name/deployment-branch-policies" \\
        -f name=${BRANCH} -f type=branch
    done

By hand: ${settingsUrl(installation)}/environments → New environment →
Deployment branches and tags → Selected branches and tags → ${BRANCH}.`,
    script: names.map((name) => shellCall('environment', name)).join(''),
  };
}

export const pullRequestStep = (installation: Installation): SetupStep => ({
  title: 'Let the workflows open pull requests; their token reads only, where a job does not ask for more.',
  text: `    gh api -X PUT repos/${slugOf(installation)}/actions/permissions/workflow \\
      -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true

By hand: ${settingsUrl(installation)}/actions → Workflow permissions →
"Allow GitHub Actions to create and approve pull requests". (An approval by a workflow counts for nothing here.) Where an
organisation lists the actions that may be used, it has to list ${installation.uses.split('@')[0] ?? ''} and
aws-actions/configure-aws-credentials.`,
  script: shellCall('workflow_permissions'),
});

/** Whether anything is told on Slack. */
export const tells = ({ slack_notification_channel, accounts }: Config): boolean =>
  slack_notification_channel !== undefined ||
  [...accounts.values()].some((each) => each.slack_channel !== undefined);

/** Where a secret of each kind is needed. */
export function secretSteps(
  { config, installation, workflows, teamsOwn }: StepsFrom,
  teamsAsk: boolean,
): readonly SetupStep[] {
  const repository = slugOf(installation);
  const set = (name: string, environments: readonly string[], from = ''): string =>
    environments
      .map((each) => `    gh secret set ${name} --repo ${repository} --env ${each}${from}`)
      .join('\n');
  const script = (name: string, environments: readonly string[]): string =>
    environments.map((each) => shellCall('secret', name, each)).join('');
  const steps: SetupStep[] = [];
  if (teamsAsk || teamsOwn || installation.appClientId !== undefined) {
    const environments = ['aws-jit-grant', ...(teamsAsk ? ['aws-jit-draft'] : [])];
    const again =
      installation.appClientId === undefined
        ? '\nThen run this init again with --app-client-id CLIENT_ID --write all.'
        : '';
    const later = teamsAsk
      ? ''
      : '\nWhere `requesters` of aws-jit.yml comes to name a team, the same for --env aws-jit-draft, and `aws-jit workflows`.';
    steps.push({
      title:
        'Teams own something or may ask, and only a GitHub App can read who is in them; without one, a team counts for nobody.',
      text: `https://github.com/organizations/${installation.repository.owner}/settings/apps/new →
no webhook; Organization permissions → Members: Read-only → create; install it on the organisation; generate a private key. Then:

${set('AWS_JIT_APP_KEY', environments, ' < KEY.pem')}
${later}${again}`.trimEnd(),
      script: script('AWS_JIT_APP_KEY', environments),
    });
  }
  if (config.model !== undefined)
    steps.push({
      title: 'Give the drafting job the key of the model; without it, rules draft.',
      text: set('OPENAI_API_KEY', ['aws-jit-draft']),
      script: script('OPENAI_API_KEY', ['aws-jit-draft']),
    });
  if (tells(config)) {
    const environments = environmentsIn(workflows).filter((name) => name.startsWith('aws-jit-'));
    steps.push({
      title: 'Give the jobs the token of a Slack App (docs/slack.md): it begins with xoxb-.',
      text: `https://api.slack.com/apps → Create New App → From a manifest → deploy/slack-manifest.yml; install it, invite it to the channel. Then:

${set('SLACK_BOT_TOKEN', environments)}`,
      script: script('SLACK_BOT_TOKEN', environments),
    });
  }
  return steps;
}

/** @param written paths of what `init` writes; of them, those that are there are committed. */
export const pushStep = (installation: Installation, written: readonly string[]): SetupStep => ({
  title: `Commit all of it, and push it to ${BRANCH}.`,
  text: `    git add aws-jit.yml .github deploy policies requests && git status --short
    git commit -m "AWS access as pull requests" && git push origin HEAD:${BRANCH}

Look at what is listed before you commit it: no private key belongs there. CODEOWNERS outside of .github are added by name.
The default branch of ${slugOf(installation)} has to be called ${BRANCH}.`,
  script: shellCall('push', ...written),
});

export const rulesetStep = (installation: Installation): SetupStep => ({
  title: `Protect ${BRANCH}. Until then nothing is granted.`,
  text: `    gh api -X POST repos/${slugOf(installation)}/rulesets --input deploy/ruleset.json

By hand: ${settingsUrl(installation)}/rules → New ruleset → Import a ruleset → deploy/ruleset.json.
Private repositories need GitHub Team or Enterprise for this. Leave the bypass list empty. Everybody whom CODEOWNERS
names needs write access: GitHub, and the check at each grant, count no other owner.`,
  script: shellCall('ruleset'),
});

export const tryOutStep = (installation: Installation): SetupStep => ({
  title: 'See whether all is right, and ask for something.',
  text: `    aws-jit doctor

Then https://github.com/${slugOf(installation)}/issues/new/choose. Have somebody else merge the pull request, and see the issue
say that the access is live. What is still missing, the issue says.`,
  script: '',
});
