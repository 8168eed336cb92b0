import {
  BRANCH,
  boundaryIn,
  centerAccounts,
  iamAccounts,
  parametersText,
  slugOf,
  stacksOf
} from "./chunk-WWKHSMC4.js";
import {
  workflowsFor
} from "./chunk-IUHM3BCS.js";
import {
  issueForm
} from "./chunk-CNEYSF7I.js";
import {
  namesTeams
} from "./chunk-FTRXAVU5.js";
import {
  CODEOWNERS_LOCATIONS
} from "./chunk-RLVHQ27K.js";
import {
  principalKey,
  principalWithin
} from "./chunk-DAROUHPW.js";

// src/setup/upgrade/dependabot.ts
var dependabot = (uses) => `# Proposes newer commits of the actions that the workflows name. What else a new version of aws-jit asks for (workflows,
# form, stacks) \`aws-jit upgrade\` writes and says; the first run of the new version says what is missing.
version: 2
updates:
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: weekly
    cooldown:
      default-days: 7
    groups:
      aws-jit:
        patterns: ['${uses.split("@")[0] ?? ""}']
`;

// src/setup/shell-word.ts
var shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
var shellCall = (...words) => `${words.map(shellWord).join(" ")}
`;

// src/setup/github-steps.ts
var settingsUrl = (installation) => `https://github.com/${slugOf(installation)}/settings`;
var environmentsIn = (workflows) => [
  ...new Set(
    [
      ...Object.values(workflows).join("\n").matchAll(/^ +environment: (\S+)$/gm)
    ].map(([, name]) => name ?? "")
  )
].sort();
function environmentStep({
  installation,
  workflows
}) {
  const names = environmentsIn(workflows);
  const repository = slugOf(installation);
  return {
    title: `Create the environments, for ${BRANCH} only (a job that names one that is missing creates it, open to every branch).`,
    text: `    for name in ${names.join(" ")}; do
      gh api -X PUT "repos/${repository}/environments/$name" \\
        -F 'deployment_branch_policy[protected_branches]=false' \\
        -F 'deployment_branch_policy[custom_branch_policies]=true'
      gh api -X POST "repos/${repository}/environments/$name/deployment-branch-policies" \\
        -f name=${BRANCH} -f type=branch
    done

By hand: ${settingsUrl(installation)}/environments \u2192 New environment \u2192
Deployment branches and tags \u2192 Selected branches and tags \u2192 ${BRANCH}.`,
    script: names.map((name) => shellCall("environment", name)).join("")
  };
}
var pullRequestStep = (installation) => ({
  title: "Let the workflows open pull requests; their token reads only, where a job does not ask for more.",
  text: `    gh api -X PUT repos/${slugOf(installation)}/actions/permissions/workflow \\
      -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true

By hand: ${settingsUrl(installation)}/actions \u2192 Workflow permissions \u2192
"Allow GitHub Actions to create and approve pull requests". (An approval by a workflow counts for nothing here.) Where an
organisation lists the actions that may be used, it has to list ${installation.uses.split("@")[0] ?? ""} and
aws-actions/configure-aws-credentials.`,
  script: shellCall("workflow_permissions")
});
var tells = ({ slack_notification_channel, accounts }) => slack_notification_channel !== void 0 || [...accounts.values()].some((each) => each.slack_channel !== void 0);
function secretSteps({ config, installation, workflows, teamsOwn }, teamsAsk) {
  const repository = slugOf(installation);
  const set = (name, environments, from = "") => environments.map((each) => `    gh secret set ${name} --repo ${repository} --env ${each}${from}`).join("\n");
  const script = (name, environments) => environments.map((each) => shellCall("secret", name, each)).join("");
  const steps = [];
  if (teamsAsk || teamsOwn || installation.appClientId !== void 0) {
    const environments = ["aws-jit-grant", ...teamsAsk ? ["aws-jit-draft"] : []];
    const again = installation.appClientId === void 0 ? "\nThen run this init again with --app-client-id CLIENT_ID --write all." : "";
    const later = teamsAsk ? "" : "\nWhere `requesters` of aws-jit.yml comes to name a team, the same for --env aws-jit-draft, and `aws-jit workflows`.";
    steps.push({
      title: "Teams own something or may ask, and only a GitHub App can read who is in them; without one, a team counts for nobody.",
      text: `https://github.com/organizations/${installation.repository.owner}/settings/apps/new \u2192
no webhook; Organization permissions \u2192 Members: Read-only \u2192 create; install it on the organisation; generate a private key. Then:

${set("AWS_JIT_APP_KEY", environments, " < KEY.pem")}
${later}${again}`.trimEnd(),
      script: script("AWS_JIT_APP_KEY", environments)
    });
  }
  if (config.model !== void 0)
    steps.push({
      title: "Give the drafting job the key of the model; without it, rules draft.",
      text: set("OPENAI_API_KEY", ["aws-jit-draft"]),
      script: script("OPENAI_API_KEY", ["aws-jit-draft"])
    });
  if (tells(config)) {
    const environments = environmentsIn(workflows).filter((name) => name.startsWith("aws-jit-"));
    steps.push({
      title: "Give the jobs the token of a Slack App (docs/slack.md): it begins with xoxb-.",
      text: `https://api.slack.com/apps \u2192 Create New App \u2192 From a manifest \u2192 deploy/slack-manifest.yml; install it, invite it to the channel. Then:

${set("SLACK_BOT_TOKEN", environments)}`,
      script: script("SLACK_BOT_TOKEN", environments)
    });
  }
  return steps;
}
var pushStep = (installation, written) => ({
  title: `Commit all of it, and push it to ${BRANCH}.`,
  text: `    git add aws-jit.yml .github deploy policies requests && git status --short
    git commit -m "AWS access as pull requests" && git push origin HEAD:${BRANCH}

Look at what is listed before you commit it: no private key belongs there. CODEOWNERS outside of .github are added by name.
The default branch of ${slugOf(installation)} has to be called ${BRANCH}.`,
  script: shellCall("push", ...written)
});
var rulesetStep = (installation) => ({
  title: `Protect ${BRANCH}. Until then nothing is granted.`,
  text: `    gh api -X POST repos/${slugOf(installation)}/rulesets --input deploy/ruleset.json

By hand: ${settingsUrl(installation)}/rules \u2192 New ruleset \u2192 Import a ruleset \u2192 deploy/ruleset.json.
Private repositories need GitHub Team or Enterprise for this. Leave the bypass list empty. Everybody whom CODEOWNERS
names needs write access: GitHub, and the check at each grant, count no other owner.`,
  script: shellCall("ruleset")
});
var tryOutStep = (installation) => ({
  title: "See whether all is right, and ask for something.",
  text: `    aws-jit doctor

Then https://github.com/${slugOf(installation)}/issues/new/choose. Have somebody else merge the pull request, and see the issue
say that the access is live. What is still missing, the issue says.`,
  script: ""
});

// src/setup/script-at-github.ts
var SCRIPT_AT_GITHUB = String.raw`environment() {
  environment=$1
  allowed=$(gh api "repos/$repository/environments/$environment/deployment-branch-policies" \
    --jq '.branch_policies[] | (if .type == "tag" then "tags named " else "" end) + .name' 2>/dev/null) || allowed=''
  if [ "$allowed" = "$branch" ]; then
    done_already "$environment"
    return 0
  fi
  if [ -n "$allowed" ]; then
    not_ready=1
    later "$environment lets in other branches as well, which is yours to mend: $(echo "$allowed" | tr '\n' ' ')"
    return 0
  fi
  # Setting the branches sets all of an environment: reviewers and waiting time of somebody's own would be gone.
  own=$(gh api "repos/$repository/environments/$environment" \
    --jq '.protection_rules[] | select(.type != "branch_policy") | .type' 2>/dev/null) || own=''
  if [ -n "$own" ]; then
    not_ready=1
    later "$environment has rules of its own ($(echo "$own" | tr '\n' ' ')): choose \"Selected branches and tags\" and $branch in its settings"
    return 0
  fi
  perform make_environment
  [ "$dry" = 0 ] || not_ready=1
}
make_environment() {
  run gh api --silent -X PUT "repos/$repository/environments/$environment" \
    -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'
  run gh api --silent -X POST "repos/$repository/environments/$environment/deployment-branch-policies" -f "name=$branch" -f type=branch
}

workflow_permissions() {
  is=$(gh api "repos/$repository/actions/permissions/workflow" \
    --jq '[.default_workflow_permissions, (.can_approve_pull_request_reviews | tostring)] | join(" ")' 2>/dev/null) || is=''
  if [ "$is" = 'read true' ]; then
    done_already
    return 0
  fi
  perform set_workflow_permissions
}
set_workflow_permissions() {
  run gh api --silent -X PUT "repos/$repository/actions/permissions/workflow" \
    -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true
}

# secret NAME ENVIRONMENT: gh asks for the value, which stands in no command line. A private key has many lines, and is read from its file.
secret() {
  if gh secret list --repo "$repository" --env "$2" --json name --jq '.[].name' 2>/dev/null | grep -qx "$1"; then
    done_already "$1 of $2"
  elif [ "$1" = AWS_JIT_APP_KEY ] && [ "$mode" = ask ]; then
    printf '    The file with the private key, outside of this folder (nothing: leave it out): '
    read -r file || file=''
    if [ -n "$file" ] && [ -f "$file" ] && [ -r "$file" ]; then
      gh secret set "$1" --repo "$repository" --env "$2" <"$file" || stop "the secret $1 of $2 was not set"
    else
      later "no file of that name can be read: gh secret set $1 --repo $repository --env $2 < KEY.pem"
    fi
  elif [ "$1" = AWS_JIT_APP_KEY ]; then
    later "its value is yours to give: gh secret set $1 --repo $repository --env $2 < KEY.pem"
  elif [ "$mode" = ask ]; then
    printf '    gh secret set %s --repo %s --env %s\n    Do this? [y/N] ' "$1" "$repository" "$2"
    read -r answer || answer=''
    case "$answer" in
      y | Y | yes) gh secret set "$1" --repo "$repository" --env "$2" || stop "the secret $1 of $2 was not set" ;;
      *) later "you said no" ;;
    esac
  else
    later "its value is yours to type: gh secret set $1 --repo $repository --env $2"
  fi
}

# Whether a code owner has to review what comes to the branch, by whatever ruleset.
protected() {
  gh api "repos/$repository/rules/branches/$branch" \
    --jq '.[] | select(.type == "pull_request") | .parameters.require_code_owner_review' 2>/dev/null | grep -qx true
}

# push PATH...: what init writes, by name: a private key or notes of somebody's own that are in the folder too stay out.
push() {
  origin=$(git remote get-url origin 2>/dev/null | tr '[:upper:]' '[:lower:]') || origin=''
  origin=${"$"}{origin%/}
  case "${"$"}{origin%.git}" in
    *[:/]"$(echo "$repository" | tr '[:upper:]' '[:lower:]')") ;;
    *) stop "the remote origin of this folder is not $repository but ${"$"}{origin:-missing}" ;;
  esac
  files=()
  others=(.)
  for path in "$@"; do
    if [ -e "$path" ]; then
      files+=("$path")
      others+=(":(exclude,literal)$path")
    fi
  done
  changed=$(git status --porcelain -- "${"$"}{files[@]}") || stop "this folder is no git repository"
  own=$(git status --porcelain --untracked-files=all -- "${"$"}{others[@]}") || stop "git status failed"
  there=$(git ls-remote origin "refs/heads/$branch" 2>/dev/null | cut -f1) || there=''
  if [ -z "$changed" ] && [ -n "$there" ] && [ "$there" = "$(git rev-parse HEAD)" ]; then
    done_already
  elif protected; then
    later "$branch is protected: open a pull request with what changed"
  elif [ -n "$not_ready" ]; then
    later "roles or environments are left to do, and the schedule begins with the push"
  else
    if [ -n "$own" ]; then
      printf '    Not committed, since aws-jit init did not write it:\n%s\n' "$own"
    fi
    perform push_all
  fi
}
push_all() {
  if [ -n "$changed" ]; then
    run git add -- "${"$"}{files[@]}"
    run git commit -q -m 'AWS access as pull requests' -- "${"$"}{files[@]}"
  fi
  run git push -q origin "HEAD:$branch"
}

ruleset() {
  if protected; then
    done_already
  elif [ -z "$(git ls-remote origin "refs/heads/$branch" 2>/dev/null)" ]; then
    later "$branch is not at GitHub yet"
  else
    perform import_ruleset
  fi
}
import_ruleset() { run gh api --silent -X POST "repos/$repository/rulesets" --input deploy/ruleset.json; }
`;

// src/setup/script-functions.ts
var SCRIPT_FUNCTIONS = String.raw`
mode=ask
left=''      # what is left to do, a line each
not_ready='' # roles or environments are missing: nothing may be pushed
title=''
own_account=''
session=''   # credentials of a role that was assumed: id, secret, token

begin() {
  case "${"$"}{1-}" in
    '') ;;
    --show) mode=show ;;
    --yes) mode=yes ;;
    *)
      echo "deploy/setup.sh takes --show or --yes." >&2
      exit 2
      ;;
  esac
  for tool in aws gh git; do
    type -P "$tool" >/dev/null || stop "$tool is not installed"
  done
  if [ "$mode" = ask ] && [ ! -t 0 ]; then
    echo "There is no terminal to ask in: add --yes, or --show to see what would be done." >&2
    exit 2
  fi
  own_account=$(aws sts get-caller-identity --query Account --output text 2>/dev/null) || own_account=''
  [ -n "$own_account" ] || echo "There are no AWS credentials at hand that work: steps in AWS are left out."
  gh auth status >/dev/null 2>&1 || stop "gh is not signed in: gh auth login"
}

stop() {
  printf '\n%s\n' "Stopped: $1." "Mend it and run this again: what is done is not done twice." >&2
  exit 1
}

step() {
  title="$1. $2"
  printf '\n%s\n' "$title"
}

done_already() { echo "    It is done${"$"}{1:+: $1}."; }
by_hand() { echo "    A person does this; nothing is run."; }

later() {
  left="$left
  - $title
    $1"
  echo "    Left out: $1"
}

# Shows what a function would run, asks, and runs it.
perform() {
  dry=1
  "$1"
  [ "$mode" != show ] || return 0
  if [ "$mode" = ask ]; then
    printf '    Do this? [y/N] '
    read -r answer || answer=''
    case "$answer" in
      y | Y | yes) ;;
      *) later "you said no"; return 0 ;;
    esac
  fi
  dry=0
  "$1"
}

run() {
  if [ "$dry" = 1 ]; then
    printf '   '
    printf ' %q' "$@"
    printf '\n'
    return 0
  fi
  "$@" </dev/null || stop "this did not work: $*"
}

# Credentials of an assumed role reach the AWS CLI by its environment: they stand in no command line.
aws() {
  if [ -n "$session" ]; then
    (
      read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<<"$session"
      export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN
      unset AWS_PROFILE AWS_DEFAULT_PROFILE
      command aws "$@"
    )
  else
    command aws "$@"
  fi
}

finish() {
  if [ "$mode" = show ]; then
    printf '\nNothing was changed.\n'
    exit 0
  fi
  if [ -z "$left" ]; then
    printf '\nAll that commands can do is done. Next: aws-jit doctor\n'
    exit 0
  fi
  printf '\nLeft to do:%s\n' "$left"
  exit 1
}
`;

// src/setup/script-in-aws.ts
var SCRIPT_IN_AWS = String.raw`# in_account ID PARTITION: from here on, aws is asked in that account.
in_account() {
  session=''
  [ "$own_account" != "$1" ] || return 0
  if [ -n "$own_account" ] && [ -n "${"$"}{ADMIN_ROLE-}" ]; then
    session=$(aws sts assume-role --role-arn "arn:$2:iam::$1:role/$ADMIN_ROLE" --role-session-name aws-jit-setup \
      --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text) || session=''
    [ -z "$session" ] || return 0
  fi
  later "your AWS credentials are for ${"$"}{own_account:-no account}, not for $1: run this again with AWS_PROFILE or ADMIN_ROLE set"
  return 1
}

# there COMMAND...: what CloudFormation says of a stack; nothing where AWS says that there is none. Any other failure is no answer: to go on
# would deploy over what is there.
there() {
  said=$(aws cloudformation "$@" 2>/dev/null) && { echo "$said"; return 0; }
  why=$(aws cloudformation "$@" 2>&1 >/dev/null) || true
  case "$why" in
    *'does not exist'*) ;;
    *)
      echo "    $why" >&2
      return 1
      ;;
  esac
}

# stack ACCOUNT PARTITION REGION NAME TEMPLATE PARAMETERS entry|reached
stack() {
  in_account "$1" "$2" || { not_ready=1; return 0; }
  region=$3 stack_name=$4 template=$5 parameters=$6
  theirs=$(there describe-stacks --region "$region" --stack-name "$stack_name" \
    --query "Stacks[0].Parameters[?ParameterKey=='RepositoryId'].ParameterValue | [0]" --output text) ||
    stop "the stack $stack_name of account $1 cannot be read"
  if [ -n "$theirs" ] && [ "$theirs" != "$repository_id" ]; then
    not_ready=1
    later "the stack $stack_name there is of another repository ($theirs): deploy by hand, under another --stack-name"
    return 0
  fi
  # Version 1 of the AWS CLI does not take the file, one key and one value a line, as it is.
  overrides=()
  while IFS= read -r line; do
    value=${"$"}{line#*: \"}
    value=${"$"}{value%\"*}
    case "$line" in
      *'"ParameterKey": "'*) key=$value ;;
      *'"ParameterValue": "'*) overrides+=("$key=$value") ;;
    esac
  done <"$parameters"
  if [ "$7" = entry ]; then
    # One provider for GitHub an account: the stack's own, or somebody else's that is named to it.
    made=$(there list-stack-resources --region "$region" --stack-name "$stack_name" \
      --query "StackResourceSummaries[?LogicalResourceId=='Provider'].PhysicalResourceId | [0]" --output text) ||
      stop "the provider of the stack $stack_name in account $1 cannot be read"
    [ "$made" != None ] || made=''
    provider=$(aws iam list-open-id-connect-providers --output text \
      --query "OpenIDConnectProviderList[?ends_with(Arn, '/token.actions.githubusercontent.com')].Arn | [0]") ||
      stop "the providers of account $1 cannot be read"
    if [ -z "$made" ] && [ "$provider" != None ] && ! grep -q '"OidcProviderArn"' "$parameters"; then
      echo "    The account has a provider for GitHub, which the stack uses: $provider"
      overrides+=("OidcProviderArn=$provider")
    fi
  fi
  perform deploy_stack
  [ "$dry" = 0 ] || not_ready=1
}
deploy_stack() {
  run aws cloudformation deploy --region "$region" --stack-name "$stack_name" --template-file "$template" \
    --capabilities CAPABILITY_NAMED_IAM --no-fail-on-empty-changeset --parameter-overrides "${"$"}{overrides[@]}"
}

# eligible ACCOUNT PARTITION BOUNDARY user/NAME role/NAME ...
eligible() {
  in_account "$1" "$2" || return 0
  boundary=$3
  shift 3
  lacking=''
  for who in "$@"; do
    kind=${"$"}{who%%/*} name=${"$"}{who#*/}
    case "$kind" in
      user) what=User ;;
      *) what=Role ;;
    esac
    has=$(aws iam "get-$kind" "--$kind-name" "$name" --output text \
      --query "$what.[PermissionsBoundary.PermissionsBoundaryArn, Tags[?Key=='jit:eligible'].Value | [0]]" 2>/dev/null) || has=''
    case "$has" in
      '') later "there is no IAM $kind $name in the account, or it cannot be read" ;;
      "$boundary"$'\t'true) ;;
      None$'\t'* | "$boundary"$'\t'*) lacking="$lacking $who" ;;
      *) later "the IAM $kind $name has another boundary, which is left: ${"$"}{has%%$'\t'*}" ;;
    esac
  done
  if [ -z "$lacking" ]; then
    done_already "all who can have both, have both"
    return 0
  fi
  echo "    The boundary also takes away what they hold already of writing to IAM, Organizations and Identity Center."
  perform make_eligible
}
make_eligible() {
  for who in $lacking; do
    kind=${"$"}{who%%/*} name=${"$"}{who#*/}
    run aws iam "put-$kind-permissions-boundary" "--$kind-name" "$name" --permissions-boundary "$boundary"
    run aws iam "tag-$kind" "--$kind-name" "$name" --tags Key=jit:eligible,Value=true
  done
}

# service_control_policy NAME ACCOUNT ...
service_control_policy() {
  session=''
  policy_name=$1
  shift
  policy=$(aws organizations list-policies --filter SERVICE_CONTROL_POLICY --output text \
    --query "Policies[?Name=='$policy_name'].Id | [0]" 2>/dev/null) || {
    later "it takes credentials of the management account, and service control policies that are enabled"
    return 0
  }
  lacking=''
  for account in "$@"; do
    [ "$policy" != None ] && aws organizations list-policies-for-target --target-id "$account" --filter SERVICE_CONTROL_POLICY \
      --query 'Policies[].Id' --output text 2>/dev/null | tr '\t' '\n' | grep -qx "$policy" || lacking="$lacking $account"
  done
  if [ -z "$lacking" ]; then
    done_already
    return 0
  fi
  perform cap_accounts
}
cap_accounts() {
  if [ "$policy" = None ]; then
    run aws organizations create-policy --name "$policy_name" --type SERVICE_CONTROL_POLICY \
      --description "What access just in time never gives" --content file://deploy/identity-center-scp.json
    [ "$dry" = 1 ] || policy=$(aws organizations list-policies --filter SERVICE_CONTROL_POLICY --output text \
      --query "Policies[?Name=='$policy_name'].Id | [0]") || stop "the policy cannot be read back"
  fi
  for account in $lacking; do
    run aws organizations attach-policy --policy-id "${"$"}{policy/None/ID_OF_IT}" --target-id "$account"
  done
}
`;

// src/setup/setup-script.ts
function setupScript(installation, steps) {
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

${steps.map((step, index) => `step ${index + 1} ${shellWord(step.title)}
${step.script === "" ? "by_hand\n" : step.script}`).join("\n")}
finish
`;
}

// src/setup/aws-steps.ts
function stackStep(stack, { roles, repository }) {
  const { account, accountName, entry, name, template, parameterFile, region } = stack;
  const of = `AWS account ${accountName === void 0 ? account : `${accountName} (${account})`}`;
  const own = entry && !roles.granter.endsWith(`/aws-jit-granter-${repository.id}`);
  const title = name === "aws-jit-audit" ? `${of}, which keeps the audit trail: deploy its bucket, as an administrator. What is written there cannot be deleted for 400 days; RetentionDays in ${parameterFile} says otherwise.` : name === "aws-jit-center" ? `${of}, where Identity Center is administered: deploy its roles, as an administrator.` : entry ? `${of}, which GitHub reaches: deploy the roles and the permissions boundary, as an administrator.` : `${of}: deploy the roles and the permissions boundary, as an administrator.`;
  const notes = [
    ...entry ? [
      "If the account has a provider for token.actions.githubusercontent.com already, add its ARN to that file as OidcProviderArn\nfirst; the script finds it by itself."
    ] : ["The stack of the account that GitHub reaches has to be there already."],
    ...own ? ["You named roles of your own: give them the trust and the permissions of deploy/account.yml."] : []
  ];
  return {
    title,
    text: `    aws cloudformation deploy --region ${region} --stack-name ${name} --template-file ${template} \\
      --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${parameterFile}

${notes.join("\n")}`,
    script: shellCall(
      "stack",
      account,
      stack.partition,
      region,
      name,
      template,
      parameterFile,
      entry ? "entry" : "reached"
    )
  };
}
function principalsIn(account, config) {
  const own = [...config.identities.values()].flatMap(
    (identity) => principalWithin(identity, account.name, "iam") ?? []
  );
  const shared = [...config.roles.values()].filter((role) => role.account === account.name).map(({ role }) => ({ kind: "iam-role", name: role }));
  const found = /* @__PURE__ */ new Map();
  for (const principal of [...own, ...shared])
    if (principal.kind !== "identity-center-user")
      found.set(principalKey(principal), {
        kind: principal.kind === "iam-user" ? "user" : "role",
        name: principal.name
      });
  return [...found.values()];
}
var CAP = `The boundary also caps what they hold already: it takes away writing to IAM, Organizations and Identity Center. Look before
you set it.`;
function eligibleSteps({ config, installation }) {
  return iamAccounts(config).map((account) => {
    const boundary = boundaryIn(account, installation).arn;
    const people = principalsIn(account, config);
    const words = people.map(({ name }) => shellWord(name));
    const commands = (kind, name) => `    aws iam put-${kind}-permissions-boundary --${kind}-name ${name} \\
      --permissions-boundary ${boundary}
    aws iam tag-${kind} --${kind}-name ${name} --tags Key=jit:eligible,Value=true`;
    const loops = ["user", "role"].flatMap((kind) => {
      const names = words.filter((_, index) => people[index]?.kind === kind);
      if (names.length === 0) return [];
      return names.length === 1 ? [commands(kind, names[0] ?? "")] : [
        `    for name in ${names.join(" ")}; do
${commands(kind, '"$name"').replaceAll(/^/gm, "  ")}
    done`
      ];
    });
    const all = loops.length === 0 ? [commands("user", "NAME")] : loops;
    return {
      title: `AWS account ${account.name} (${account.id}): say who may be given access. Each IAM user or role needs boundary and tag.`,
      text: `${all.join("\n")}

${loops.length === 0 ? "(put-role-permissions-boundary and tag-role, with --role-name, for a role.) " : ""}${CAP}`,
      script: people.length === 0 ? "" : shellCall(
        "eligible",
        account.id,
        account.partition,
        boundary,
        ...people.map(({ kind, name }) => `${kind}/${name}`)
      )
    };
  });
}
var peopleStep = (config) => ({
  title: "Say who people are: in aws-jit.yml, under identities, by numeric GitHub id.",
  text: `    gh api users/LOGIN --jq .id

Then run this init again: its steps name them.${centerAccounts(config).length > 0 ? " One identity_center_user serves all accounts of Identity Center." : ""}`,
  script: ""
});
function servicePolicyStep(config) {
  const accounts = centerAccounts(config);
  const ids = accounts.map(({ id }) => id);
  const partition = accounts[0]?.partition;
  if (partition === void 0) return [];
  return [
    {
      title: `In the organisation's management account: a service control policy for ${accounts.map(({ name, id }) => `${name} (${id})`).join(", ")}.`,
      text: `What is given through Identity Center then changes no identities and no policies there, whatever a permission set says:

    aws organizations create-policy --name ${SCP} --type SERVICE_CONTROL_POLICY \\
      --description "What access just in time never gives" --content file://deploy/identity-center-scp.json
    for account in ${ids.join(" ")}; do
      aws organizations attach-policy --policy-id ID_OF_IT --target-id "$account"
    done

Or attach it to the organisation's root, for accounts to come as well. It holds roles named AWSReservedSSO_jit-* alone. In the management
account itself no such policy holds: leave that account out of aws-jit.yml.`,
      script: shellCall("service_control_policy", SCP, ...ids)
    }
  ];
}
var SCP = "aws-jit-identity-center";

// src/setup/setup-steps.ts
function setupSteps(from) {
  const { config, installation, stacks } = from;
  return [
    LOOK,
    ...stacks.map((stack) => stackStep(stack, installation)),
    ...eligibleSteps(from),
    ...servicePolicyStep(config),
    ...config.identities.size === 0 ? [peopleStep(config)] : [],
    environmentStep(from),
    pullRequestStep(installation),
    ...secretSteps(from, namesTeams(config)),
    pushStep(installation, from.written),
    rulesetStep(installation),
    tryOutStep(installation)
  ];
}
var LOOK = {
  title: "Read the files that were written.",
  text: `Do not push them yet: with the workflows their schedule begins, and its runs fail until roles and environments are
there.`,
  script: ""
};

// src/setup/repository-files.ts
var CONFIGURATION = "aws-jit.yml";
var CODEOWNERS = ".github/CODEOWNERS";
var FORM = ".github/ISSUE_TEMPLATE/aws-access.yml";
var SETUP_SCRIPT = "deploy/setup.sh";
function repositoryFiles(config, installation, teamsOwn, shipped) {
  const { uses, runner, roles, appClientId } = installation;
  const workflows = workflowsFor(
    {
      uses,
      runner,
      region: config.aws_region,
      granterRole: roles.granter,
      revokerRole: roles.revoker,
      readerRole: roles.reader,
      ...appClientId === void 0 ? {} : { appClientId }
    },
    config
  );
  const stacks = stacksOf(config, installation, workflows);
  const derived = new Map([
    [FORM, issueForm(config)],
    ...Object.entries(workflows),
    ["deploy/account.yml", shipped.account],
    ["deploy/ruleset.json", shipped.ruleset],
    // Whether accounts are reached through Identity Center may be decided later, in aws-jit.yml.
    ["deploy/identity-center.yml", shipped.identityCenter],
    ["deploy/identity-center-scp.json", shipped.identityCenterScp],
    ...config.audit === void 0 ? [] : [["deploy/audit.yml", shipped.audit]],
    ...tells(config) ? [["deploy/slack-manifest.yml", shipped.slackManifest]] : [],
    ...stacks.map((stack) => [stack.parameterFile, parametersText(stack)])
  ]);
  const own = /* @__PURE__ */ new Map([
    ["requests/README.md", REQUESTS],
    ["policies/README.md", POLICIES],
    [".github/dependabot.yml", dependabot(uses)]
  ]);
  const written = [CONFIGURATION, ...CODEOWNERS_LOCATIONS, ...derived.keys(), ...own.keys(), SETUP_SCRIPT];
  const steps = setupSteps({ config, installation, stacks, teamsOwn, workflows, written });
  return { stacks, steps, derived: derived.set(SETUP_SCRIPT, setupScript(installation, steps)), own };
}
var REQUESTS = `# Requests

Approved requests, one file each: \`requests/<account>/<yyyy-mm>/<issue>.yml\`. The bot writes them, code owners approve
them, and nobody changes them afterwards: the pull request that adds a file is the record of its approval.
`;
var POLICIES = `# Policies

For each request in [\`requests/\`](../requests/): \`<issue>.json\`, the policy that was approved, and \`<issue>.md\`, the
same in words, which its reviewers read.
`;

export {
  CONFIGURATION,
  CODEOWNERS,
  SETUP_SCRIPT,
  repositoryFiles
};
