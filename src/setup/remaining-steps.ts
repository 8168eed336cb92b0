import type { SetupAccount, SetupSettings } from './setup-settings.ts';
import { BRANCH, parameterFile } from './stack-parameters.ts';

/** What no file can do, in the order in which it works: each step with its commands. */
export function remainingSteps(
  settings: SetupSettings,
  workflows: Readonly<Record<string, string>>,
  teamsAsk: boolean,
): string {
  const steps = [
    look(),
    ...settings.accounts.map((account, index) => stack(settings, account, index === 0)),
    principals(settings),
    people(),
    environments(settings, workflows),
    pullRequests(settings),
    ...(teamsAsk || needsApp(settings) ? [app(settings, teamsAsk)] : []),
    ...(settings.model === undefined ? [] : [modelKey(settings)]),
    push(settings),
    ruleset(settings),
    tryOut(settings),
  ];
  return steps.map((step, index) => `${String(index + 1).padStart(2)}. ${indent(step)}\n`).join('\n');
}

const indent = (text: string): string => text.replaceAll('\n', '\n    ').replace(/(?<! ) +$/gm, '');

const slug = ({ repository }: SetupSettings): string => `${repository.owner}/${repository.name}`;
const settingsUrl = (settings: SetupSettings): string => `https://github.com/${slug(settings)}/settings`;

const look =
  (): string => `Read the files that were written. Do not push them yet: with the workflows their schedule begins, and its runs fail
until roles and environments are there.`;

const push = (settings: SetupSettings): string => `Commit all of it, and push it to ${BRANCH}:

    git add -A && git commit -m "AWS access as pull requests" && git push origin HEAD:${BRANCH}

The default branch of ${slug(settings)} has to be called ${BRANCH}.`;

function stack(settings: SetupSettings, account: SetupAccount, first: boolean): string {
  const own =
    first && settings.own.roles
      ? '\nYou named roles of your own: give them the trust and the permissions of deploy/account.yml.'
      : '';
  const order = first ? '' : '\nThe stack of the first account has to be there already.';
  return `AWS account ${account.name} (${account.id}): deploy the roles and the permissions boundary, as an administrator.${order}

    aws cloudformation deploy --stack-name aws-jit --template-file deploy/account.yml \\
      --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${parameterFile(account)}
${first ? '\nIf the account has a provider for token.actions.githubusercontent.com already, add its ARN to that file as\nOidcProviderArn first.' : ''}${own}`.trimEnd();
}

const principals = ({
  accounts,
}: SetupSettings): string => `Say who may be given access. Each IAM user or role needs both of these, set by an administrator:

    aws iam put-user-permissions-boundary --user-name NAME \\
      --permissions-boundary ${accounts[0].boundary}
    aws iam tag-user --user-name NAME --tags Key=jit:eligible,Value=true

(put-role-permissions-boundary and tag-role, with --role-name, for a role.) The boundary also caps what the person
holds already: it takes away writing to IAM, Organizations and Identity Center. Look before you set it.`;

const people =
  (): string => `Say who these people are: in aws-jit.yml, under identities, by numeric GitHub id.

    gh api users/LOGIN --jq .id`;

/** Restricted to the branch by name: "protected branches only" would let any branch in that somebody protects. */
function environments(settings: SetupSettings, workflows: Readonly<Record<string, string>>): string {
  const text = Object.values(workflows).join('\n');
  const names = [...new Set([...text.matchAll(/^ +environment: (\S+)$/gm)].map(([, name]) => name ?? ''))];
  return `Create the environments, for ${BRANCH} only (a job that names one that is missing creates it, open to every branch):

    for name in ${names.sort().join(' ')}; do
      gh api -X PUT "repos/${slug(settings)}/environments/$name" \\
        -F 'deployment_branch_policy[protected_branches]=false' \\
        -F 'deployment_branch_policy[custom_branch_policies]=true'
      gh api -X POST "repos/${slug(settings)}/environments/$name/deployment-branch-policies" \\
        -f name=${BRANCH} -f type=branch
    done

By hand: ${settingsUrl(settings)}/environments → New environment →
Deployment branches and tags → Selected branches and tags → ${BRANCH}.`;
}

const pullRequests = (
  settings: SetupSettings,
): string => `Let the workflows open pull requests; their token reads only, where a job does not ask for more:

    gh api -X PUT repos/${slug(settings)}/actions/permissions/workflow \\
      -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true

By hand: ${settingsUrl(settings)}/actions → Workflow permissions →
"Allow GitHub Actions to create and approve pull requests". (An approval by a workflow counts for nothing here.) Where an organisation lists the actions that may be
used, it has to list ${settings.uses.split('@')[0] ?? ''} and aws-actions/configure-aws-credentials.`;

const ruleset = (settings: SetupSettings): string => `Protect ${BRANCH}. Until then nothing is granted:

    gh api -X POST repos/${slug(settings)}/rulesets --input deploy/ruleset.json

By hand: ${settingsUrl(settings)}/rules → New ruleset → Import a ruleset → deploy/ruleset.json.
Private repositories need GitHub Team or Enterprise for this. Leave the bypass list empty. Everybody whom CODEOWNERS
names needs write access: GitHub, and the check at each grant, count no other owner.`;

const needsApp = ({ owners, approvers, appClientId }: SetupSettings): boolean =>
  appClientId !== undefined || [...owners, ...approvers].some((person) => person.includes('/'));

function app(settings: SetupSettings, teamsAsk: boolean): string {
  const again =
    settings.appClientId === undefined
      ? '\nThen delete .github/workflows/aws-jit-*.yml and run this init again with --app-client-id CLIENT_ID.'
      : '';
  const draft = teamsAsk
    ? `    gh secret set AWS_JIT_APP_KEY --repo ${slug(settings)} --env aws-jit-draft < KEY.pem\n`
    : `\nWhere \`requesters\` of aws-jit.yml comes to name a team, the same for --env aws-jit-draft, and \`aws-jit workflows\`.\n`;
  return `Teams own something or may ask, and only a GitHub App can read who is in them; without one, a team counts for nobody.
https://github.com/organizations/${settings.repository.owner}/settings/apps/new →
no webhook; Organization permissions → Members: Read-only → create; install it on the organisation; generate a private key. Then:

    gh secret set AWS_JIT_APP_KEY --repo ${slug(settings)} --env aws-jit-grant < KEY.pem
${draft}${again}`.trimEnd();
}

const modelKey = (
  settings: SetupSettings,
): string => `Give the drafting job the key of the model; without it, rules draft:

    gh secret set OPENAI_API_KEY --repo ${slug(settings)} --env aws-jit-draft`;

const tryOut = (
  settings: SetupSettings,
): string => `Ask for something: https://github.com/${slug(settings)}/issues/new/choose.
Have somebody else merge the pull request, and see the issue say that the access is live. What is still missing, the
issue says.`;
