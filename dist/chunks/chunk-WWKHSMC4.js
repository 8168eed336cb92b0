import {
  accountNamed,
  partitionOf
} from "./chunk-DAROUHPW.js";

// src/setup/stack-names.ts
var PRODUCT_ROLES = ["granter", "revoker", "reader"];
var arn = ({ partition, account }, what) => `arn:${partition}:iam::${account}:${what}`;
var roleOf = (place, role) => arn(place, `role/aws-jit/aws-jit-${role}-${place.repository}`);
var boundaryOf = (place) => arn(place, `policy/aws-jit/aws-jit-boundary-${place.repository}`);
var centerRoleOf = (place, role) => arn(place, `role/aws-jit/aws-jit-center-${role}-${place.repository}`);

// src/setup/installation.ts
var BRANCH = "main";
var slugOf = ({ repository }) => `${repository.owner}/${repository.name}`;
var entryOf = ({ roles }) => roles.granter.split(":")[4] ?? "";
function likelyEntry(config) {
  const iam = iamAccounts(config);
  return (iam.find(({ granterRole }) => granterRole === void 0) ?? iam[0])?.id ?? config.identity_center?.account;
}
var iamAccounts = (config) => accountsOf(config).filter(({ backend }) => backend === "iam");
var centerAccounts = (config) => accountsOf(config).filter(({ backend }) => backend === "identity-center");
var accountsOf = (config) => [...config.accounts.keys()].flatMap((name) => accountNamed(config, name) ?? []);
function rolesIn(account, { repository }) {
  const place = { partition: account.partition, account: account.id, repository: repository.id };
  return {
    granter: account.granterRole ?? roleOf(place, "granter"),
    revoker: account.revokerRole ?? roleOf(place, "revoker"),
    reader: account.readerRole ?? roleOf(place, "reader")
  };
}
function centerRoles(config, { repository }) {
  const center = config.identity_center;
  if (center === void 0) return void 0;
  const partition = partitionOf(center.region ?? config.aws_region);
  const place = { partition, account: center.account, repository: repository.id };
  return {
    granter: center.granter_role ?? centerRoleOf(place, "granter"),
    revoker: center.revoker_role ?? centerRoleOf(place, "revoker"),
    reader: center.reader_role ?? centerRoleOf(place, "reader")
  };
}
function boundaryIn({ id, partition, boundary }, { repository }) {
  const made = boundaryOf({ partition, account: id, repository: repository.id });
  return { arn: boundary ?? made, own: boundary !== void 0 && boundary !== made };
}
function lackingLines(config, installation) {
  const entry = entryOf(installation);
  const lines = iamAccounts(config).flatMap((account) => {
    const roles2 = rolesIn(account, installation);
    const named2 = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole };
    const lacking2 = [
      ...account.id === entry ? [] : ["granter", "revoker", "reader"].flatMap(
        (role) => named2[role] === void 0 ? [`    ${role}_role: ${roles2[role]}`] : []
      ),
      ...account.boundary === void 0 ? [`    boundary: ${boundaryIn(account, installation).arn}`] : []
    ];
    return lacking2.length === 0 ? [] : [`accounts \u2192 ${account.name}:`, ...lacking2];
  });
  const roles = centerRoles(config, installation);
  const center = config.identity_center;
  if (roles === void 0 || center === void 0) return lines;
  const named = { granter: center.granter_role, revoker: center.revoker_role, reader: center.reader_role };
  const lacking = ["granter", "revoker", "reader"].flatMap(
    (role) => named[role] === void 0 ? [`  ${role}_role: ${roles[role]}`] : []
  );
  return lacking.length === 0 ? lines : [...lines, "identity_center:", ...lacking];
}

// src/setup/stack-parameters.ts
var ENTRY_ALONE = "github_entry";
var CENTER_FILE = "identity-center";
var AUDIT_FILE = "audit_trail";
var parameterFile = (name) => `deploy/${name}.parameters.json`;
function stacksOf(config, installation, workflows) {
  const { repository, ownerId, roles } = installation;
  const entry = entryOf(installation);
  const file = (path) => `${slugOf(installation)}/${path}@refs/heads/${BRANCH}`;
  const naming = (role) => Object.keys(workflows).filter((path) => workflows[path]?.includes(role)).map(file).join(",");
  const common = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    DefaultBranch: BRANCH,
    GrantWorkflows: naming(roles.granter),
    RevokeWorkflows: naming(roles.revoker),
    ReadWorkflows: file(".github/workflows/aws-jit-report.yml")
  };
  const center = config.identity_center;
  const iam = iamAccounts(config);
  const others = [
    ...iam.filter(({ id }) => id !== entry).map((account) => rolesIn(account, installation)),
    ...[centerRoles(config, installation)].filter((each) => each !== void 0)
  ];
  const trusted = ofEach("Trusted", (role) => roles[role], "Role");
  const { audit } = config;
  const reached = {
    ...others.length === 0 ? {} : ofEach("Other", (role) => others.map((each) => each[role]).join(","), "Roles"),
    // The jobs write with the roles that they have first.
    ...audit === void 0 ? {} : { AuditBucket: audit.bucket }
  };
  const base = { name: "aws-jit", template: "deploy/account.yml" };
  const accounts = iam.map((account) => {
    const boundary = boundaryIn(account, installation);
    return {
      ...base,
      account: account.id,
      accountName: account.name,
      partition: account.partition,
      region: account.region,
      entry: account.id === entry,
      parameterFile: parameterFile(account.name),
      parameters: {
        ...common,
        ...account.id === entry ? reached : trusted,
        ...boundary.own ? { BoundaryArn: boundary.arn } : {}
      }
    };
  });
  const first = accounts.filter((stack) => stack.entry);
  const centerRegion = center?.region ?? config.aws_region;
  if (first.length === 0)
    first.push({
      ...base,
      account: entry,
      accountName: void 0,
      partition: roles.granter.split(":")[1] ?? "aws",
      region: entry === center?.account ? centerRegion : config.aws_region,
      entry: true,
      parameterFile: parameterFile(ENTRY_ALONE),
      parameters: { ...common, ...reached }
    });
  const ofCenter = center === void 0 ? [] : [
    {
      name: "aws-jit-center",
      template: "deploy/identity-center.yml",
      account: center.account,
      accountName: void 0,
      partition: partitionOf(centerRegion),
      region: centerRegion,
      entry: false,
      parameterFile: parameterFile(CENTER_FILE),
      parameters: {
        RepositoryId: String(repository.id),
        InstanceId: center.instance.split("/").at(-1) ?? "",
        IdentityStoreId: center.identity_store,
        ...trusted,
        ...assignable(config)
      }
    }
  ];
  const auditRegion = audit?.region ?? config.aws_region;
  const ofAudit = audit === void 0 ? [] : [
    {
      name: "aws-jit-audit",
      template: "deploy/audit.yml",
      account: audit.account ?? entry,
      accountName: void 0,
      partition: partitionOf(auditRegion),
      region: auditRegion,
      entry: false,
      parameterFile: parameterFile(AUDIT_FILE),
      parameters: {
        BucketName: audit.bucket,
        RepositoryId: String(repository.id),
        Writers: [roles.granter, roles.revoker].join(","),
        Readers: roles.reader
      }
    }
  ];
  return [...first, ...accounts.filter((stack) => !stack.entry), ...ofCenter, ...ofAudit];
}
var ofEach = (before, value, after) => Object.fromEntries(
  PRODUCT_ROLES.map((role) => [
    `${before}${role[0]?.toUpperCase() ?? ""}${role.slice(1)}${after}`,
    value(role)
  ])
);
function assignable({ curated_sets }) {
  const sets = [...curated_sets.values()].filter(({ mode, permission_set }) => mode === "assign" && permission_set.startsWith("arn:")).map(({ permission_set }) => permission_set);
  return sets.length === 0 ? {} : { AssignableSets: sets.join(",") };
}
var parametersText = ({ parameters }) => `${JSON.stringify(
  Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
  null,
  2
)}
`;

export {
  PRODUCT_ROLES,
  roleOf,
  boundaryOf,
  centerRoleOf,
  BRANCH,
  slugOf,
  entryOf,
  likelyEntry,
  iamAccounts,
  centerAccounts,
  boundaryIn,
  lackingLines,
  CENTER_FILE,
  stacksOf,
  parametersText
};
