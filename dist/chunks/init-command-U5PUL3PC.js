import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadShippedFiles
} from "./chunk-JTVL3JAV.js";
import {
  BRANCH,
  CODEOWNERS,
  CONFIGURATION,
  parameterFile,
  readSetup,
  repositoryFiles
} from "./chunk-MMXIRY4W.js";
import "./chunk-GQQIA3F6.js";
import "./chunk-YTMCGAOV.js";
import {
  protectionProblems
} from "./chunk-NVXDNEJB.js";
import "./chunk-D2GOKCXD.js";
import "./chunk-FTRXAVU5.js";
import {
  CODEOWNERS_LOCATIONS
} from "./chunk-RLVHQ27K.js";
import "./chunk-6ETFULRW.js";
import {
  known
} from "./chunk-JE25QGZP.js";
import "./chunk-FQSBQVPG.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";

// src/setup/remaining-steps.ts
function remainingSteps(settings, workflows, teamsAsk) {
  const steps = [
    look(),
    ...settings.accounts.map((account, index) => stack(settings, account, index === 0)),
    principals(settings),
    people(),
    environments(settings, workflows),
    pullRequests(settings),
    ...teamsAsk || needsApp(settings) ? [app(settings, teamsAsk)] : [],
    ...settings.model === void 0 ? [] : [modelKey(settings)],
    push(settings),
    ruleset(settings),
    tryOut(settings)
  ];
  return steps.map((step, index) => `${String(index + 1).padStart(2)}. ${indent(step)}
`).join("\n");
}
var indent = (text) => text.replaceAll("\n", "\n    ").replace(/(?<! ) +$/gm, "");
var slug = ({ repository }) => `${repository.owner}/${repository.name}`;
var settingsUrl = (settings) => `https://github.com/${slug(settings)}/settings`;
var look = () => `Read the files that were written. Do not push them yet: with the workflows their schedule begins, and its runs fail
until roles and environments are there.`;
var push = (settings) => `Commit all of it, and push it to ${BRANCH}:

    git add -A && git commit -m "AWS access as pull requests" && git push origin HEAD:${BRANCH}

The default branch of ${slug(settings)} has to be called ${BRANCH}.`;
function stack(settings, account, first) {
  const own = first && settings.own.roles ? "\nYou named roles of your own: give them the trust and the permissions of deploy/account.yml." : "";
  const order = first ? "" : "\nThe stack of the first account has to be there already.";
  return `AWS account ${account.name} (${account.id}): deploy the roles and the permissions boundary, as an administrator.${order}

    aws cloudformation deploy --stack-name aws-jit --template-file deploy/account.yml \\
      --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${parameterFile(account)}
${first ? "\nIf the account has a provider for token.actions.githubusercontent.com already, add its ARN to that file as\nOidcProviderArn first." : ""}${own}`.trimEnd();
}
var principals = ({
  accounts
}) => `Say who may be given access. Each IAM user or role needs both of these, set by an administrator:

    aws iam put-user-permissions-boundary --user-name NAME \\
      --permissions-boundary ${accounts[0].boundary}
    aws iam tag-user --user-name NAME --tags Key=jit:eligible,Value=true

(put-role-permissions-boundary and tag-role, with --role-name, for a role.) The boundary also caps what the person
holds already: it takes away writing to IAM, Organizations and Identity Center. Look before you set it.`;
var people = () => `Say who these people are: in aws-jit.yml, under identities, by numeric GitHub id.

    gh api users/LOGIN --jq .id`;
function environments(settings, workflows) {
  const text = Object.values(workflows).join("\n");
  const names = [...new Set([...text.matchAll(/^ +environment: (\S+)$/gm)].map(([, name]) => name ?? ""))];
  return `Create the environments, for ${BRANCH} only (a job that names one that is missing creates it, open to every branch):

    for name in ${names.sort().join(" ")}; do
      gh api -X PUT "repos/${slug(settings)}/environments/$name" \\
        -F 'deployment_branch_policy[protected_branches]=false' \\
        -F 'deployment_branch_policy[custom_branch_policies]=true'
      gh api -X POST "repos/${slug(settings)}/environments/$name/deployment-branch-policies" \\
        -f name=${BRANCH} -f type=branch
    done

By hand: ${settingsUrl(settings)}/environments \u2192 New environment \u2192
Deployment branches and tags \u2192 Selected branches and tags \u2192 ${BRANCH}.`;
}
var pullRequests = (settings) => `Let the workflows open pull requests; their token reads only, where a job does not ask for more:

    gh api -X PUT repos/${slug(settings)}/actions/permissions/workflow \\
      -f default_workflow_permissions=read -F can_approve_pull_request_reviews=true

By hand: ${settingsUrl(settings)}/actions \u2192 Workflow permissions \u2192
"Allow GitHub Actions to create and approve pull requests". (An approval by a workflow counts for nothing here.) Where an organisation lists the actions that may be
used, it has to list ${settings.uses.split("@")[0] ?? ""} and aws-actions/configure-aws-credentials.`;
var ruleset = (settings) => `Protect ${BRANCH}. Until then nothing is granted:

    gh api -X POST repos/${slug(settings)}/rulesets --input deploy/ruleset.json

By hand: ${settingsUrl(settings)}/rules \u2192 New ruleset \u2192 Import a ruleset \u2192 deploy/ruleset.json.
Private repositories need GitHub Team or Enterprise for this. Leave the bypass list empty. Everybody whom CODEOWNERS
names needs write access: GitHub, and the check at each grant, count no other owner.`;
var needsApp = ({ owners, approvers, appClientId }) => appClientId !== void 0 || [...owners, ...approvers].some((person) => person.includes("/"));
function app(settings, teamsAsk) {
  const again = settings.appClientId === void 0 ? "\nThen delete .github/workflows/aws-jit-*.yml and run this init again with --app-client-id CLIENT_ID." : "";
  const draft = teamsAsk ? `    gh secret set AWS_JIT_APP_KEY --repo ${slug(settings)} --env aws-jit-draft < KEY.pem
` : `
Where \`requesters\` of aws-jit.yml comes to name a team, the same for --env aws-jit-draft, and \`aws-jit workflows\`.
`;
  return `Teams own something or may ask, and only a GitHub App can read who is in them; without one, a team counts for nobody.
https://github.com/organizations/${settings.repository.owner}/settings/apps/new \u2192
no webhook; Organization permissions \u2192 Members: Read-only \u2192 create; install it on the organisation; generate a private key. Then:

    gh secret set AWS_JIT_APP_KEY --repo ${slug(settings)} --env aws-jit-grant < KEY.pem
${draft}${again}`.trimEnd();
}
var modelKey = (settings) => `Give the drafting job the key of the model; without it, rules draft:

    gh secret set OPENAI_API_KEY --repo ${slug(settings)} --env aws-jit-draft`;
var tryOut = (settings) => `Ask for something: https://github.com/${slug(settings)}/issues/new/choose.
Have somebody else merge the pull request, and see the issue say that the access is live. What is still missing, the
issue says.`;

// src/terminal/init-command.ts
async function init(options, io) {
  const settings = readSetup(options);
  if ("problems" in settings) return cannot(settings.problems, io);
  const made = repositoryFiles(settings, loadShippedFiles(), await io.read(CONFIGURATION));
  if ("problems" in made) return cannot(made.problems, io);
  const { files } = made;
  const owned = await presentCodeowners(io);
  let differs = false;
  for (const [path, text2] of files) {
    const theirs = path === CODEOWNERS && owned ? owned : { path, text: await io.read(path) };
    if (theirs.text !== void 0) {
      const same = theirs.text === text2;
      differs ||= !same;
      io.stdout(`kept   ${theirs.path}${same ? "" : " (differs)"}
`);
      continue;
    }
    await io.write(path, text2);
    io.stdout(`wrote  ${path}
`);
  }
  if (differs) io.stdout(DIFFERS);
  io.stdout(`
To be done by hand:

${remainingSteps(settings, made.workflows, made.teamsAsk)}`);
  const text = owned?.text ?? files.get(CODEOWNERS) ?? "";
  const unowned = unownedPaths(owned?.path ?? CODEOWNERS, text, settings.repository, made);
  for (const message of unowned) io.stderr(`${message}
`);
  return unowned.length === 0 ? 0 : 1;
}
var DIFFERS = `
What differs is not what init writes now: somebody changed it, or it was written with other options or by another version.
To see how, and to choose: delete that file, run this init again, and look at git diff.
`;
function cannot(problems, io) {
  for (const problem of problems) io.stderr(`${problem}
`);
  io.stderr("Nothing was written. `aws-jit init --help` lists the options.\n");
  return 2;
}
async function presentCodeowners(io) {
  for (const path of CODEOWNERS_LOCATIONS) {
    const text = await io.read(path);
    if (text !== void 0) return { path, text };
  }
  return void 0;
}
function unownedPaths(path, text, { owner, name }, { curated, presets }) {
  const problems = protectionProblems({
    repository: { name: `${owner}/${name}`, private: false, defaultBranch: "main" },
    rules: known([]),
    codeowners: known({ path, bytes: Buffer.byteLength(text), text }),
    // Nothing is at GitHub yet that could be asked; the first grant asks.
    ownerErrors: known([]),
    curated,
    presets
  });
  return problems.filter(({ code }) => code !== "rule-missing").map(({ message }) => message);
}
export {
  init
};
