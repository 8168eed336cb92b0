import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  workflows
} from "./chunk-GQQIA3F6.js";
import {
  issueForm
} from "./chunk-YTMCGAOV.js";
import {
  namesTeams
} from "./chunk-FTRXAVU5.js";
import {
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  readConfig
} from "./chunk-FQSBQVPG.js";
import {
  loadCatalog,
  partitionOf
} from "./chunk-I7UX5XDG.js";

// src/setup/account-jobs.ts
var followsFrom = (config) => ({
  jobs: jobsFor(config),
  teamsAsk: namesTeams(config),
  model: config.model !== void 0
});
function jobsFor({ accounts, max_accounts_per_job }) {
  const iam = [...accounts.values()].filter(({ backend }) => backend === "iam").length;
  return Math.max(1, Math.ceil(iam / max_accounts_per_job));
}
var workflowsFor = (settings, config) => workflows({ ...settings, ...followsFrom(config) });

// src/setup/setup-settings.ts
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
  const people = [...options.owner, ...options.approver];
  must(options.owner.length > 0, "owner", "@LOGIN or @ORGANISATION/TEAM, given once or more");
  for (const person of people) {
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
    line("/curated/", security),
    line("/presets/", security),
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
var adoptersWorkflows = (settings, config) => workflows({
  uses: settings.uses,
  runner: settings.runner,
  region: settings.region,
  granterRole: settings.accounts[0].granterRole,
  revokerRole: settings.accounts[0].revokerRole,
  readerRole: settings.accounts[0].readerRole,
  ...settings.appClientId === void 0 ? {} : { appClientId: settings.appClientId },
  ...followsFrom(config)
});
function repositoryFiles(settings, shipped, present) {
  const text = present ?? configuration(settings);
  const config = readConfig(text);
  if (!config.ok) {
    return {
      problems: config.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`)
    };
  }
  const written = adoptersWorkflows(settings, config.value);
  const files = new Map([
    [CONFIGURATION, text],
    [CODEOWNERS, codeowners(settings)],
    [".github/ISSUE_TEMPLATE/aws-access.yml", issueForm(config.value)],
    ...Object.entries(written),
    ["requests/README.md", REQUESTS],
    ["policies/README.md", POLICIES],
    ["deploy/account.yml", shipped.account],
    ["deploy/ruleset.json", shipped.ruleset],
    // Whether accounts are reached through Identity Center is decided later, in aws-jit.yml.
    ["deploy/identity-center.yml", shipped.identityCenter],
    ["deploy/identity-center-scp.json", shipped.identityCenterScp],
    ...parameterFiles(settings, written)
  ]);
  return {
    files,
    workflows: written,
    curated: config.value.curated_sets.size > 0,
    presets: config.value.presets.size > 0,
    teamsAsk: namesTeams(config.value)
  };
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
  workflowsFor,
  readSetup,
  BRANCH,
  parameterFile,
  CONFIGURATION,
  CODEOWNERS,
  repositoryFiles
};
