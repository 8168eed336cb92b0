import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  issueForm
} from "./chunk-IDHB54PX.js";
import {
  workflows
} from "./chunk-5TS4SBIR.js";
import {
  CODEOWNERS_LOCATIONS,
  known,
  parseCodeowners,
  protectionProblems
} from "./chunk-PAXZPGGD.js";
import {
  loadCatalog
} from "./chunk-CI6NDGMD.js";
import {
  readConfig
} from "./chunk-FPX2KNDF.js";
import "./chunk-5MI7KJTZ.js";
import "./chunk-LGWQTX52.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-YG7EKQCF.js";
import {
  partitionOf
} from "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";

// src/setup/settings.ts
var REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/;
var ID = /^[1-9]\d{0,14}$/;
var ACCOUNT = /^([a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)=(\d{12})$/;
var USES = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_./-]+@[0-9a-f]{40}(?: # [A-Za-z0-9._-]{1,40})?$/;
var RUNNER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var APP = /^[A-Za-z0-9._-]{1,60}$/;
var ROLE = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
var BOUNDARY = /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/;
function readSetup(options) {
  const problems = [];
  const must = (good, option, what) => {
    if (!good) problems.push(`--${option} must be ${what}.`);
  };
  must(options.modelUrl === void 0 || options.model !== void 0, "model-url", "given with --model");
  const repository = REPOSITORY.exec(options.repository);
  must(repository !== null, "repository", "OWNER/NAME, as in github.com/OWNER/NAME");
  must(ID.test(options.repositoryId), "repository-id", "a number: gh api repos/OWNER/NAME --jq .id");
  must(ID.test(options.ownerId), "owner-id", "a number: gh api users/OWNER --jq .id");
  must(
    USES.test(options.uses),
    "uses",
    "OWNER/REPOSITORY@ and a full commit of 40 digits: tags can be moved"
  );
  must(RUNNER.test(options.runner), "runner", "one label, such as ubuntu-24.04");
  must(APP.test(options.appClientId ?? "none"), "app-client-id", "the client id of a GitHub App");
  must(ROLE.test(options.granterRole ?? ROLE_EXAMPLE), "granter-role", `the ARN of a role: ${ROLE_EXAMPLE}`);
  must(ROLE.test(options.revokerRole ?? ROLE_EXAMPLE), "revoker-role", `the ARN of a role: ${ROLE_EXAMPLE}`);
  must(BOUNDARY.test(options.boundary ?? BOUNDARY_EXAMPLE), "boundary", "the ARN of a managed policy");
  const people2 = [...options.owner, ...options.approver];
  must(options.owner.length > 0, "owner", "@LOGIN or @ORGANISATION/TEAM, given once or more");
  for (const person of people2) {
    const { rules } = parseCodeowners(`* ${person}`);
    const one = rules[0]?.owners.length === 1 && person.startsWith("@");
    must(
      one,
      options.owner.includes(person) ? "owner" : "approver",
      `@LOGIN or @ORGANISATION/TEAM, not ${person}`
    );
  }
  const partition = partitionOf(options.region);
  const accounts = options.account.map((text) => {
    const [, name, id] = ACCOUNT.exec(text) ?? [];
    if (name === void 0 || id === void 0) {
      problems.push(`--account must be NAME=ID, such as prod=111122223333, not ${text}.`);
      return void 0;
    }
    const deployed = (kind, what) => `arn:${partition}:iam::${id}:${kind}/aws-jit/aws-jit-${what}-${options.repositoryId}`;
    return {
      name,
      id,
      granterRole: deployed("role", "granter"),
      revokerRole: deployed("role", "revoker"),
      readerRole: deployed("role", "reader"),
      boundary: deployed("policy", "boundary")
    };
  });
  const [first, ...others] = accounts.filter((account) => account !== void 0);
  if (first === void 0 && options.account.length === 0)
    problems.push("--account must be NAME=ID, given once or more: the first is the one that GitHub reaches.");
  if (problems.length > 0 || !first || !repository?.[1] || !repository[2]) return { problems };
  const settings = {
    repository: { owner: repository[1], name: repository[2], id: Number(options.repositoryId) },
    ownerId: Number(options.ownerId),
    region: options.region,
    accounts: [
      {
        ...first,
        granterRole: options.granterRole ?? first.granterRole,
        revokerRole: options.revokerRole ?? first.revokerRole,
        boundary: options.boundary ?? first.boundary
      },
      ...others
    ],
    services: options.services.split(/[\s,]+/).filter(Boolean),
    owners: [...new Set(options.owner)],
    approvers: [...new Set(options.approver)].filter((person) => !options.owner.includes(person)),
    uses: options.uses,
    runner: options.runner,
    appClientId: options.appClientId,
    model: options.model === void 0 ? void 0 : { name: options.model, url: options.modelUrl },
    own: {
      roles: options.granterRole !== void 0 || options.revokerRole !== void 0,
      boundary: options.boundary !== void 0
    }
  };
  const config = readConfig(configuration(settings), loadCatalog().services);
  return config.ok ? settings : { problems: config.problems.map(({ message }) => message) };
}
var ROLE_EXAMPLE = "arn:aws:iam::111122223333:role/NAME";
var BOUNDARY_EXAMPLE = "arn:aws:iam::111122223333:policy/NAME";
function configuration({ region, services, accounts, model }) {
  return `# Who may ask for what, where. The security owners own this file (see CODEOWNERS), and only the version on the default
# branch counts. After a change, run \`aws-jit form\` and commit the issue form as well.

aws_region: ${JSON.stringify(region)}

# Services that may be asked for, by the prefix of their actions.
allowed_services:
${services.map((service) => `  - ${JSON.stringify(service)}
`).join("")}
# Ids in quotes: leading zeros matter.
accounts:
${accounts.map((account, index) => accountEntry(account, index === 0)).join("")}
# Who people are in AWS. The number is the GitHub account's id, which nobody can take over, unlike a login:
#   gh api users/LOGIN --jq .id
# Somebody who is not listed cannot be granted anything.
identities:
#  583231: { login: octocat, iam_user: octocat }
#  480938: { login: hubot, iam_role: hubot-on-call }

# Names for what is asked for often, so that nobody has to type an ARN.
resources:
#  nightly-exports: arn:aws:s3:::example-exports/*

policy_ttl: 8h # what the form proposes
max_duration: 24h # the longest that can be asked for
approval_ttl: 7d # undecided requests lapse

# Code owners approve. One is enough where no rule asks for more.
approval:
  required: 1
  rules:
    - { risk: high, required: 2 }
${model === void 0 ? "" : `
# Helps with drafting; it picks from lists and decides nothing else.
model:
  name: ${JSON.stringify(model.name)}
${model.url === void 0 ? "" : `  base_url: ${JSON.stringify(model.url)}
`}`}`;
}
var accountEntry = (account, first) => [
  `  ${account.name}:`,
  `    id: ${JSON.stringify(account.id)}`,
  ...first ? [] : [
    `    granter_role: ${account.granterRole}`,
    `    revoker_role: ${account.revokerRole}`,
    `    reader_role: ${account.readerRole}`
  ],
  `    boundary: ${account.boundary}`,
  ""
].join("\n");
function codeowners({ owners, approvers }) {
  const security = owners.join(" ");
  const both = [...owners, ...approvers].join(" ");
  const line = (path, who) => `${path.padEnd(20)} ${who}`;
  return [
    "# Who approves what. GitHub asks the owners of the last line that matches for a review.",
    "#",
    "# Everything that decides over access belongs to the security owners; without owners for it, nothing is granted.",
    line("*", security),
    line("/.github/", security),
    line("/aws-jit.yml", security),
    line("/deploy/", security),
    "",
    "# Who approves access. Below, a line for one account: /requests/prod/ and /policies/prod/, both.",
    line("/requests/", both),
    line("/policies/", both),
    ""
  ].join("\n");
}

// src/setup/stack-parameters.ts
var BRANCH = "main";
var parameterFile = (account) => `deploy/${account.name}.parameters.json`;
function parameterFiles(settings, workflows2) {
  const { repository, ownerId, accounts } = settings;
  const [first, ...others] = accounts;
  const file = (path) => `${repository.owner}/${repository.name}/${path}@refs/heads/${BRANCH}`;
  const naming = (role) => Object.keys(workflows2).filter((path) => workflows2[path]?.includes(role)).map(file).join(",");
  const common = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    DefaultBranch: BRANCH,
    GrantWorkflows: naming(first.granterRole),
    RevokeWorkflows: naming(first.revokerRole),
    ReadWorkflows: file(".github/workflows/aws-jit-report.yml")
  };
  const list = (arns) => arns.join(",");
  return accounts.map((account) => {
    const parameters = account !== first ? {
      ...common,
      TrustedGranterRole: first.granterRole,
      TrustedRevokerRole: first.revokerRole,
      TrustedReaderRole: first.readerRole
    } : others.length === 0 ? common : {
      ...common,
      OtherGranterRoles: list(others.map(({ granterRole }) => granterRole)),
      OtherRevokerRoles: list(others.map(({ revokerRole }) => revokerRole)),
      OtherReaderRoles: list(others.map(({ readerRole }) => readerRole))
    };
    const boundary = account === first && settings.own.boundary ? { BoundaryArn: account.boundary } : {};
    const entries = Object.entries({ ...parameters, ...boundary }).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue
    }));
    return [parameterFile(account), `${JSON.stringify(entries, null, 2)}
`];
  });
}

// src/setup/repository-files.ts
var CONFIGURATION = "aws-jit.yml";
var CODEOWNERS = ".github/CODEOWNERS";
var adoptersWorkflows = (settings) => workflows({
  uses: settings.uses,
  runner: settings.runner,
  region: settings.region,
  granterRole: settings.accounts[0].granterRole,
  revokerRole: settings.accounts[0].revokerRole,
  readerRole: settings.accounts[0].readerRole,
  ...settings.appClientId === void 0 ? {} : { appClientId: settings.appClientId },
  model: settings.model !== void 0,
  jobs: Math.ceil(settings.accounts.length / ACCOUNTS_A_JOB)
});
var ACCOUNTS_A_JOB = 100;
function repositoryFiles(settings, shipped, present) {
  const text = present ?? configuration(settings);
  const config = readConfig(text);
  if (!config.ok) {
    return {
      problems: config.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`)
    };
  }
  return new Map([
    [CONFIGURATION, text],
    [CODEOWNERS, codeowners(settings)],
    [".github/ISSUE_TEMPLATE/aws-access.yml", issueForm(config.value)],
    ...Object.entries(adoptersWorkflows(settings)),
    ["requests/README.md", REQUESTS],
    ["policies/README.md", POLICIES],
    ["deploy/account.yml", shipped.account],
    ["deploy/ruleset.json", shipped.ruleset],
    ...parameterFiles(settings, adoptersWorkflows(settings))
  ]);
}
var REQUESTS = `# Requests

Approved requests, one file each: \`requests/<account>/<yyyy-mm>/<issue>.yml\`. The bot writes them, code owners approve
them, and nobody changes them afterwards: the pull request that adds a file is the record of its approval.
`;
var POLICIES = `# Policies

For each request in [\`requests/\`](../requests/): \`<issue>.json\`, the policy that was approved, and \`<issue>.md\`, the
same in words, which its reviewers read.
`;

// src/setup/steps.ts
function remainingSteps(settings, workflows2) {
  const steps = [
    look(settings),
    ...settings.accounts.map((account, index) => stack(settings, account, index === 0)),
    principals(settings),
    people(),
    environments(settings, workflows2),
    pullRequests(settings),
    ruleset(settings),
    ...needsApp(settings) ? [app(settings)] : [],
    ...settings.model === void 0 ? [] : [modelKey(settings)],
    tryOut(settings)
  ];
  return steps.map((step, index) => `${String(index + 1).padStart(2)}. ${indent(step)}
`).join("\n");
}
var indent = (text) => text.replaceAll("\n", "\n    ").replace(/[ ]+$/gm, "");
var slug = ({ repository }) => `${repository.owner}/${repository.name}`;
var settingsUrl = (settings) => `https://github.com/${slug(settings)}/settings`;
var look = (settings) => `Read the files that were written, then commit and push them to ${BRANCH}:

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
function environments(settings, workflows2) {
  const text = Object.values(workflows2).join("\n");
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
function app(settings) {
  const again = settings.appClientId === void 0 ? "\nThen delete .github/workflows/aws-jit-*.yml and run this init again with --app-client-id CLIENT_ID." : "";
  return `Teams own something, and only a GitHub App can read who is in them; without one, a team's members cannot approve.
https://github.com/organizations/${settings.repository.owner}/settings/apps/new \u2192
no webhook; Organization permissions \u2192 Members: Read-only \u2192 create; install it on the organisation; generate a private key. Then:

    gh secret set AWS_JIT_APP_KEY --repo ${slug(settings)} --env aws-jit-grant < KEY.pem
${again}`.trimEnd();
}
var modelKey = (settings) => `Give the drafting job the key of the model; without it, rules draft:

    gh secret set OPENAI_API_KEY --repo ${slug(settings)} --env aws-jit-draft`;
var tryOut = (settings) => `Ask for something: https://github.com/${slug(settings)}/issues/new/choose.
Have somebody else merge the pull request, and see the issue say that the access is live. What is still missing, the
issue says.`;

// src/shipped-files.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function loadShippedFiles() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "deploy", "account.yml"))) {
    const above = dirname(folder);
    if (above === folder)
      throw new Error("deploy/account.yml is missing. Run this from a whole checkout of the repository.");
    folder = above;
  }
  const read = (name) => readFileSync(join(folder, "deploy", name), "utf8");
  return { account: read("account.yml"), ruleset: read("ruleset.json") };
}

// src/commands/init.ts
async function init(options, io) {
  const settings = readSetup(options);
  if ("problems" in settings) return cannot(settings.problems, io);
  const files = repositoryFiles(settings, loadShippedFiles(), await io.read(CONFIGURATION));
  if ("problems" in files) return cannot(files.problems, io);
  const owned = await presentCodeowners(io);
  for (const [path, text2] of files) {
    if (await io.read(path) !== void 0 || path === CODEOWNERS && owned) {
      io.stdout(`kept   ${path === CODEOWNERS && owned ? owned.path : path}
`);
      continue;
    }
    await io.write(path, text2);
    io.stdout(`wrote  ${path}
`);
  }
  io.stdout(`
To be done by hand:

${remainingSteps(settings, adoptersWorkflows(settings))}`);
  const text = owned?.text ?? files.get(CODEOWNERS) ?? "";
  const unowned = unownedPaths(owned?.path ?? CODEOWNERS, text, settings.repository);
  for (const message of unowned) io.stderr(`${message}
`);
  return unowned.length === 0 ? 0 : 1;
}
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
function unownedPaths(path, text, { owner, name }) {
  const problems = protectionProblems({
    repository: { name: `${owner}/${name}`, private: false, defaultBranch: "main" },
    rules: known([]),
    codeowners: known({ path, bytes: Buffer.byteLength(text), text })
  });
  return problems.filter(({ code }) => code !== "rule-missing").map(({ message }) => message);
}
export {
  init
};
