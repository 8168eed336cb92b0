const { existsSync } = process.getBuiltinModule("node:fs");
const { homedir } = process.getBuiltinModule("node:os");
const { join } = process.getBuiltinModule("node:path");
import {
  ListInstancesCommand
} from "./chunk-JYULB2C7.js";
import {
  connectOver,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import {
  centerUsersIn,
  granteesIn
} from "./chunk-D5ONMRR3.js";
import {
  GITHUB_ISSUER,
  SUBJECTS,
  examine,
  findingsJson,
  findingsText,
  readExaminations,
  readFiles,
  readGitHub,
  readModel,
  readSlack,
  reading
} from "./chunk-JLVEPELD.js";
import "./chunk-RTIHWIPV.js";
import "./chunk-WWKHSMC4.js";
import "./chunk-KFW7TJUT.js";
import "./chunk-IUHM3BCS.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import {
  loadVersion
} from "./chunk-B2O7WOAY.js";
import "./chunk-A454Q73N.js";
import {
  eligibility
} from "./chunk-ZJYNITSC.js";
import "./chunk-5Q7NPWYN.js";
import {
  ListPermissionSetsProvisionedToAccountCommand,
  identityStoreCalls,
  permissionSetCalls
} from "./chunk-DMZF6IAM.js";
import "./chunk-7TUEWOT5.js";
import {
  CALLS_A_SECOND,
  identityCenterClients
} from "./chunk-2VBWU3BZ.js";
import "./chunk-GD5TA23D.js";
import {
  AssumeRoleCommand
} from "./chunk-Y6G5DYIB.js";
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-OVSR3DUK.js";
import {
  AwsClock,
  boundCalls,
  clientSettings,
  iamClient
} from "./chunk-7LGPCSME.js";
import {
  callRate
} from "./chunk-Z563O65T.js";
import "./chunk-OAJRACE6.js";
import {
  GetRoleCommand,
  iamCalls,
  unlessAbsent
} from "./chunk-3XCBB2FI.js";
import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  textOf
} from "./chunk-F2SACPLZ.js";
import {
  _ep0,
  _mw0,
  command
} from "./chunk-HIGZWF4O.js";
import {
  GetAccountSummary$,
  GetOpenIDConnectProvider$,
  SimulatePrincipalPolicy$
} from "./chunk-AZJ2BNBC.js";
import "./chunk-JP27MGLG.js";
import "./chunk-QTCAYSHE.js";
import "./chunk-4CTIHTZT.js";
import "./chunk-C5YQX2VJ.js";
import "./chunk-M2YCIKC2.js";
import "./chunk-OSNATWB5.js";
import "./chunk-HTEW6PVU.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-OJWRYTU6.js";
import "./chunk-FDAOWTER.js";
import "./chunk-QGNGGWIW.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import {
  unknown
} from "./chunk-OPQRPPFF.js";
import "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  modelOfTerminal
} from "./chunk-LIZ2TISN.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  accountNamed,
  partitionOf
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  compilePolicy,
  evaluate
} from "./chunk-KSNUDT27.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/doctor/admin-sessions.ts

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountSummaryCommand.js
var GetAccountSummaryCommand = class extends command(_ep0, _mw0, "GetAccountSummary", GetAccountSummary$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetOpenIDConnectProviderCommand.js
var GetOpenIDConnectProviderCommand = class extends command(_ep0, _mw0, "GetOpenIDConnectProvider", GetOpenIDConnectProvider$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulatePrincipalPolicyCommand.js
var SimulatePrincipalPolicyCommand = class extends command(_ep0, _mw0, "SimulatePrincipalPolicy", SimulatePrincipalPolicy$) {
};

// src/terminal/doctor/admin-sessions.ts
var NAMED = [
  "AWS_ACCESS_KEY_ID",
  "AWS_PROFILE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI"
];
var atHand = (environment) => NAMED.some((name) => environment[name]) || [
  environment["AWS_SHARED_CREDENTIALS_FILE"] ?? join(homedir(), ".aws", "credentials"),
  environment["AWS_CONFIG_FILE"] ?? join(homedir(), ".aws", "config")
].some((path) => existsSync(path));
function keysIn(environment) {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  } = environment;
  if (!accessKeyId || !secretAccessKey) return void 0;
  return { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken } };
}
function adminSessions(environment, region, endpoint, adminRole) {
  const given2 = keysIn(environment);
  const sts = new STSClient({
    ...clientSettings(region, endpoint),
    maxAttempts: 2,
    ...given2 && { credentials: given2 }
  });
  boundCalls(sts.middlewareStack, endpoint.limits);
  let own;
  const asked = async () => {
    if (!atHand(environment)) throw new Error("no AWS credentials are at hand");
    try {
      return (await sts.send(new GetCallerIdentityCommand({}))).Account;
    } catch (error) {
      throw new Error(`the AWS credentials that are at hand do not work: ${textOf(error)}`, { cause: error });
    }
  };
  return async (id, partition) => {
    const account = await (own ??= asked());
    if (account === id) return given2;
    if (adminRole === void 0)
      throw new Error(`the AWS credentials that are at hand are for account ${account ?? "unknown"}`);
    const RoleArn = `arn:${partition}:iam::${id}:role/${adminRole}`;
    try {
      const { Credentials: keys } = await sts.send(
        new AssumeRoleCommand({ RoleArn, RoleSessionName: "aws-jit-doctor", DurationSeconds: 900 })
      );
      if (!keys?.AccessKeyId || !keys.SecretAccessKey || !keys.SessionToken)
        throw new Error("AWS gave no complete credentials");
      return {
        accessKeyId: keys.AccessKeyId,
        secretAccessKey: keys.SecretAccessKey,
        sessionToken: keys.SessionToken
      };
    } catch (error) {
      throw new Error(`${RoleArn} cannot be assumed: ${textOf(error)}`, { cause: error });
    }
  };
}

// src/setup/doctor/needed-permissions.ts
var may = (actions, resource, context = {}) => ({
  actions: actions.split(" "),
  resource,
  context,
  meant: true
});
var mayNot = (actions, resource, context = {}) => ({ actions: actions.split(" "), resource, context, meant: false });
function accountCalls(kind, at) {
  const iam = (what) => `arn:${at.partition}:iam::${at.account}:${what}`;
  const repository = String(at.repository);
  const ours = iam(`policy/jit/${repository}/jit-${repository}-1.1-20260101T000000Z`);
  const [user, role, group] = [iam("user/any"), iam("role/any"), iam("group/any")];
  const eligible = {
    "iam:PolicyARN": [ours],
    "iam:PermissionsBoundary": [at.boundary ?? "none"],
    "iam:ResourceTag/jit:eligible": ["true"]
  };
  const ofOurs = { "iam:PolicyARN": [ours] };
  switch (kind) {
    case "granter":
      return [
        may("iam:ListPolicies", "*"),
        may("iam:ListEntitiesForPolicy iam:GetPolicy iam:GetPolicyVersion", ours),
        may("iam:GetPolicy iam:GetPolicyVersion", `arn:${at.partition}:iam::aws:policy/ReadOnlyAccess`),
        may(
          "iam:GetUser iam:GetUserPolicy iam:ListUserPolicies iam:ListAttachedUserPolicies iam:ListGroupsForUser",
          user
        ),
        may("iam:GetRole iam:GetRolePolicy iam:ListRolePolicies iam:ListAttachedRolePolicies", role),
        may("iam:GetGroupPolicy iam:ListGroupPolicies iam:ListAttachedGroupPolicies", group),
        may("iam:CreatePolicy iam:TagPolicy", ours, { "aws:RequestTag/jit:repository": [repository] }),
        ...at.boundary === void 0 ? [] : [may("iam:AttachUserPolicy", user, eligible), may("iam:AttachRolePolicy", role, eligible)],
        may("iam:DetachUserPolicy", user, ofOurs),
        may("iam:DetachRolePolicy", role, ofOurs),
        // What keeps a granter that is misused within the boundary.
        mayNot("iam:AttachUserPolicy", user, { ...ofOurs, "iam:ResourceTag/jit:eligible": ["true"] }),
        mayNot("iam:AttachUserPolicy", user, {
          ...ofOurs,
          "iam:PermissionsBoundary": eligible["iam:PermissionsBoundary"]
        }),
        mayNot("iam:CreatePolicyVersion iam:SetDefaultPolicyVersion", ours),
        mayNot(
          "iam:DeleteUserPermissionsBoundary iam:PutUserPermissionsBoundary iam:TagUser iam:CreateAccessKey",
          user
        )
      ];
    case "revoker":
      return [
        may("iam:ListPolicies iam:GetServiceLastAccessedDetails", "*"),
        may(
          "iam:GetPolicy iam:GetPolicyVersion iam:ListEntitiesForPolicy iam:ListPolicyVersions iam:GenerateServiceLastAccessedDetails iam:DeletePolicyVersion iam:DeletePolicy",
          ours
        ),
        may("iam:CreatePolicy iam:TagPolicy", ours, {
          "aws:RequestTag/jit:revoked": ["by-hand"],
          "aws:TagKeys": ["jit:revoked"]
        }),
        may("iam:DetachUserPolicy", user, ofOurs),
        may("iam:DetachRolePolicy", role, ofOurs),
        may("iam:DetachGroupPolicy", group, ofOurs),
        mayNot("iam:AttachUserPolicy iam:AttachGroupPolicy iam:PutUserPolicy", user, eligible),
        mayNot("iam:AttachRolePolicy iam:PutRolePolicy", role, eligible),
        mayNot("iam:CreatePolicyVersion iam:SetDefaultPolicyVersion", ours),
        mayNot("iam:TagPolicy", ours, { "aws:RequestTag/jit:digest": ["0"], "aws:TagKeys": ["jit:digest"] })
      ];
    case "reader":
      return [
        may("iam:ListPolicies cloudtrail:LookupEvents iam:GetServiceLastAccessedDetails", "*"),
        may(
          "iam:GetPolicy iam:GetPolicyVersion iam:ListEntitiesForPolicy iam:GenerateServiceLastAccessedDetails",
          ours
        ),
        may("iam:GetUser", user),
        may("iam:GetRole", role),
        mayNot("iam:AttachUserPolicy iam:DetachUserPolicy", user, eligible),
        mayNot("iam:CreatePolicy iam:DeletePolicy iam:TagPolicy", ours)
      ];
  }
}
var READ_SETS = "sso:DescribePermissionSet sso:ListAccountAssignments sso:ListPermissionSets sso:ListPermissionSetsProvisionedToAccount sso:ListTagsForResource";
var FOLLOW_SETS = `${READ_SETS} sso:DescribeAccountAssignmentCreationStatus sso:DescribeAccountAssignmentDeletionStatus sso:DescribePermissionSetProvisioningStatus sso:GetInlinePolicyForPermissionSet sso:GetPermissionsBoundaryForPermissionSet sso:ListAccountAssignmentCreationStatus sso:ListAccountsForProvisionedPermissionSet sso:ListCustomerManagedPolicyReferencesInPermissionSet sso:ListManagedPoliciesInPermissionSet`;
var TAKE_FROM_SETS = "sso:DeleteAccountAssignment sso:DeleteInlinePolicyFromPermissionSet sso:DeletePermissionSet sso:DetachCustomerManagedPolicyReferenceFromPermissionSet sso:DetachManagedPolicyFromPermissionSet sso:ProvisionPermissionSet";
var GIVE_BY_SETS = "sso:AttachCustomerManagedPolicyReferenceToPermissionSet sso:AttachManagedPolicyToPermissionSet sso:CreateAccountAssignment sso:PutInlinePolicyToPermissionSet sso:PutPermissionsBoundaryToPermissionSet";
function centerCalls(kind, at) {
  const instance = `arn:${at.partition}:sso:::instance/${at.instance}`;
  const set = `arn:${at.partition}:sso:::permissionSet/${at.instance}/ps-1234567890abcdef`;
  const member = `arn:${at.partition}:sso:::account/${at.account}`;
  const directory = [
    `arn:${at.partition}:identitystore::${at.account}:identitystore/${at.store}`,
    `arn:${at.partition}:identitystore:::user/00000000-0000-0000-0000-000000000000`
  ];
  const repository = String(at.repository);
  const ours = { "aws:ResourceTag/jit:repository": [repository] };
  const create = { "aws:RequestTag/jit:repository": [repository] };
  const everywhere = (actions) => [
    may(actions, set, ours),
    may(actions, instance),
    may(actions, member)
  ];
  switch (kind) {
    case "granter":
      return [
        ...everywhere(`${FOLLOW_SETS} sso:ListAccountAssignmentsForPrincipal`),
        ...everywhere(TAKE_FROM_SETS),
        ...everywhere(GIVE_BY_SETS),
        ...directory.map((resource) => may("identitystore:GetUserId", resource)),
        may("iam:GetPolicy iam:GetPolicyVersion", `arn:${at.partition}:iam::aws:policy/ReadOnlyAccess`),
        may("sso:CreatePermissionSet", instance, create),
        may("sso:CreatePermissionSet", set, create),
        // Sets of others.
        mayNot("sso:PutInlinePolicyToPermissionSet sso:DeletePermissionSet", set),
        mayNot("sso:TagResource", set, ours),
        mayNot("sso:DeletePermissionSet", set, { ...ours, "aws:ResourceTag/jit:revoked": ["true"] })
      ];
    case "revoker":
      return [
        ...everywhere(FOLLOW_SETS),
        ...everywhere(TAKE_FROM_SETS),
        ...directory.map((resource) => may("identitystore:DescribeUser", resource)),
        may("sso:CreatePermissionSet", instance, { ...create, "aws:RequestTag/jit:revoked": ["true"] }),
        may("sso:CreatePermissionSet", set, { ...create, "aws:RequestTag/jit:revoked": ["true"] }),
        may("sso:TagResource", set, {
          ...ours,
          "aws:RequestTag/jit:revoked": ["true"],
          "aws:TagKeys": ["jit:revoked"]
        }),
        mayNot(GIVE_BY_SETS, set, ours),
        mayNot("sso:DeletePermissionSet", set)
      ];
    case "reader":
      return [...everywhere(READ_SETS), mayNot(`${GIVE_BY_SETS} ${TAKE_FROM_SETS}`, set, ours)];
  }
}

// src/terminal/doctor/read-roles.ts
async function eachRole(read) {
  const [granter, revoker, reader] = await Promise.all([read("granter"), read("revoker"), read("reader")]);
  return { granter, revoker, reader };
}
var readRole = (iam, arn, calls) => reading(async () => {
  const RoleName = arn.slice(arn.lastIndexOf("/") + 1);
  const answer = await unlessAbsent(iam.send(new GetRoleCommand({ RoleName })), void 0);
  const role = answer?.Role;
  if (role === void 0 || role.Arn !== arn) return "absent";
  const document = decodeURIComponent(
    given("GetRole", "AssumeRolePolicyDocument", role.AssumeRolePolicyDocument)
  );
  return {
    arn,
    trust: JSON.parse(document),
    simulated: await reading(() => simulate(iam, arn, calls))
  };
});
async function simulate(iam, source, calls) {
  const found = [];
  for (let n = 0; n < calls.length; n += AT_ONCE)
    found.push(
      ...await Promise.all(calls.slice(n, n + AT_ONCE).map((each) => simulated(iam, source, each)))
    );
  return found.flat();
}
var AT_ONCE = 4;
async function simulated(iam, source, { actions, resource, context, meant }) {
  const answer = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: source,
      ActionNames: [...actions],
      ResourceArns: [resource],
      ContextEntries: Object.entries(context).map(([ContextKeyName, values]) => ({
        ContextKeyName,
        ContextKeyValues: [...values],
        ContextKeyType: values.length === 1 ? "string" : "stringList"
      })),
      MaxItems: 1e3
    })
  );
  if (answer.IsTruncated === true) throw new Error("the simulator answered a part only");
  return actions.map((action) => {
    const result = answer.EvaluationResults?.find((each) => each.EvalActionName === action);
    const allowed = given("SimulatePrincipalPolicy", "EvalDecision", result?.EvalDecision) === "allowed";
    return { action, resource, allowed, meant };
  });
}

// src/terminal/doctor/read-accounts.ts
async function readAccounts(at) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, { backend }] of at.config.accounts) {
    const account = accountNamed(at.config, name);
    if (backend === "iam" && account !== void 0)
      found.set(name, await reading(() => readAccount(at, account)));
  }
  return found;
}
async function readAccount(at, account) {
  const { id, partition, boundary, name } = account;
  const credentials = await at.credentialsFor(id, partition);
  const iam = iamClient({
    region: account.region,
    endpoint: at.endpoint,
    clock: new AwsClock(),
    ...credentials && { credentials }
  });
  const reached = at.settings?.granterRole.split(":")[4] === id;
  const role = async (kind) => {
    const arn = roleOf(at.settings, account, kind, reached);
    if (arn === void 0) return void 0;
    if (at.repository === void 0)
      return { known: false, why: "the numeric id of the repository, which its name carries, is not known" };
    const scope = { partition, account: id, repository: at.repository, boundary };
    return readRole(iam, arn, accountCalls(kind, scope));
  };
  return {
    id,
    roles: await eachRole(role),
    provider: reached ? await readProvider(iam, `arn:${partition}:iam::${id}:oidc-provider/${at.issuer}`) : void 0,
    boundary: boundary === void 0 ? void 0 : await reading(() => readBoundary(iam, boundary)),
    principals: await Promise.all(
      granteesIn(at.config, name).map(async (grantee) => ({
        who: `${grantee.kind === "iam-user" ? "user" : "role"} ${grantee.name}`,
        reasons: await reading(async () => {
          const record = await iamCalls(iam).getPrincipal(grantee);
          const judged = eligibility(grantee, record, { boundary, trial: false });
          return judged.eligible ? [] : judged.reasons;
        })
      }))
    ),
    policies: await reading(async () => {
      const { SummaryMap: summary = {} } = await iam.send(new GetAccountSummaryCommand({}));
      return {
        used: given("GetAccountSummary", "Policies", summary.Policies),
        most: given("GetAccountSummary", "PoliciesQuota", summary.PoliciesQuota)
      };
    })
  };
}
function roleOf(settings, account, kind, reached) {
  const own = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole }[kind];
  if (!reached) return own;
  return { granter: settings?.granterRole, revoker: settings?.revokerRole, reader: settings?.readerRole }[kind] ?? own;
}
var readProvider = (iam, arn) => reading(async () => {
  const answer = await unlessAbsent(
    iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn })),
    void 0
  );
  return answer === void 0 ? "absent" : answer.ClientIDList ?? [];
});
var OUT_OF_IT = [
  "iam:AttachUserPolicy",
  "iam:PutRolePolicy",
  "iam:CreateAccessKey",
  "iam:DeleteUserPermissionsBoundary",
  "iam:UpdateAssumeRolePolicy",
  "organizations:LeaveOrganization",
  "sso:CreateAccountAssignment"
];
async function readBoundary(iam, arn) {
  const calls = iamCalls(iam);
  const policy = await calls.getPolicy(arn);
  if (policy === void 0) return "absent";
  const text = await calls.getDocument(arn, policy.defaultVersion);
  if (text === void 0) return "absent";
  const compiled = compilePolicy(JSON.parse(text));
  if (!compiled.ok)
    throw new Error(`${arn} cannot be read as a policy: ${compiled.problems[0]?.message ?? ""}`);
  const at = instantOfMillis(Date.now());
  return OUT_OF_IT.filter(
    (action) => evaluate([compiled.value], { action, resource: "*", at }).decision === "allowed"
  );
}

// src/terminal/doctor/read-center.ts
async function readCenter(at) {
  const { config } = at;
  const accounts = [...config.accounts].filter(([, { backend }]) => backend === "identity-center");
  if (config.identity_center === void 0 || accounts.length === 0) return void 0;
  const settings = config.identity_center;
  return reading(async () => {
    const region = settings.region ?? config.aws_region;
    const partition = partitionOf(region);
    const credentials = await at.credentialsFor(settings.account, partition);
    const clock = new AwsClock();
    const { endpoint } = at;
    const sleep = (ms) => new Promise((resolve) => void setTimeout(resolve, ms));
    const rate = callRate(CALLS_A_SECOND, { now: () => performance.now(), sleep });
    const { sso, identityStore } = identityCenterClients({
      region,
      endpoint,
      clock,
      rate,
      ...credentials && { credentials }
    });
    const iam = iamClient({ region, endpoint, clock, ...credentials && { credentials } });
    const role = async (kind) => {
      const arn = {
        granter: settings.granter_role,
        revoker: settings.revoker_role,
        reader: settings.reader_role
      }[kind];
      if (arn === void 0) return void 0;
      if (at.repository === void 0)
        return { known: false, why: "the numeric id of the repository is not known" };
      return readRole(
        iam,
        arn,
        centerCalls(kind, {
          partition,
          account: settings.account,
          repository: at.repository,
          instance: settings.instance.split("/").at(-1) ?? "",
          store: settings.identity_store
        })
      );
    };
    const instances = await reading(
      async () => ((await sso.send(new ListInstancesCommand({}))).Instances ?? []).map((each) => ({
        arn: given("ListInstances", "InstanceArn", each.InstanceArn),
        store: given("ListInstances", "IdentityStoreId", each.IdentityStoreId),
        status: each.Status ?? "of unknown state"
      }))
    );
    const ours = instances.known ? instances.value.find(({ arn }) => arn === settings.instance) : void 0;
    const store = identityStoreCalls(identityStore, settings.identity_store);
    const users = /* @__PURE__ */ new Map();
    if (ours !== void 0 && ours.store !== settings.identity_store)
      users.set("identity_center.identity_store", unknown(`it is not the store of ${settings.instance}`));
    else
      for (const name of centerUsersIn(config))
        users.set(name, await reading(async () => await store.userId(name) !== void 0));
    const provisioned = /* @__PURE__ */ new Map();
    for (const [name, { id }] of accounts)
      provisioned.set(
        name,
        await reading(async () => {
          let count = 0;
          for (let token, page = 0; page === 0 || token !== void 0; page += 1) {
            const answer = await sso.send(
              new ListPermissionSetsProvisionedToAccountCommand({
                InstanceArn: settings.instance,
                AccountId: id,
                MaxResults: 100,
                ...token === void 0 ? {} : { NextToken: token }
              })
            );
            count += answer.PermissionSets?.length ?? 0;
            token = answer.NextToken;
          }
          return count;
        })
      );
    return {
      instances,
      roles: await eachRole(role),
      users,
      sets: await reading(async () => (await permissionSetCalls(sso, settings.instance).listSets()).length),
      provisioned
    };
  });
}

// src/terminal/doctor-command.ts
var ANSWER_MS = 15e3;
var ALL_MS = 5 * 6e4;
async function doctor(args, io) {
  const subjects = subjectsIn(args.only);
  if (subjects === void 0) {
    io.stderr(`doctor: --only takes ${SUBJECTS.join(", ")}, with commas between them.
`);
    return 2;
  }
  if (args.repository !== void 0 && !/^[\w-]+\/[\w.-]+$/.test(args.repository)) {
    io.stderr("doctor: --repository takes OWNER/NAME, as in github.com/OWNER/NAME.\n");
    return 2;
  }
  if (args.adminRole !== void 0 && !/^[\w+=,.@/-]{1,512}$/.test(args.adminRole)) {
    io.stderr("doctor: --admin-role takes the name of a role, such as OrganizationAccountAccessRole.\n");
    return 2;
  }
  if (args.rehearse) return rehearsal(args, io);
  let looked = examine(await gather(args, subjects, io), subjects);
  const fixes = looked.flatMap(({ wrong }) => wrong.flatMap(({ fix }) => fix ?? []));
  if (args.fix && fixes.length > 0) {
    for (const [path, text] of new Map(fixes.map(({ path: path2, text: text2 }) => [path2, text2]))) {
      await io.write(path, text);
      io.stderr(`Wrote ${path}
`);
    }
    looked = examine(await gather(args, subjects, io), subjects);
  }
  io.stdout(
    args.json ? `${JSON.stringify(findingsJson(looked), null, 2)}
` : findingsText(looked, subjects, subjects.length === SUBJECTS.length)
  );
  return looked.every(({ wrong, notKnown }) => wrong.length + notKnown.length === 0) ? 0 : 1;
}
function subjectsIn(only) {
  if (only === void 0) return SUBJECTS;
  const named = only.split(/[\s,]+/).filter(Boolean);
  const known = SUBJECTS.filter((each) => named.includes(each));
  return known.length === new Set(named).size && known.length > 0 ? known : void 0;
}
async function gather({ repository, adminRole, environment, now }, subjects, io) {
  const limits = { answerMs: ANSWER_MS, over: AbortSignal.timeout(ALL_MS) };
  const { config, files } = await readFiles(io);
  const asks = (...some) => some.some((each) => subjects.includes(each));
  const online = await reading(async () => {
    if (!asks("files", "github", "jobs", "aws")) throw new Error("it was not asked for");
    const github = await githubAtHand(repository, environment, limits.over);
    const [read, jobs] = await Promise.all([
      readGitHub(github, { now, settings: asks("github") }, config, files),
      asks("jobs") && config !== void 0 ? readExaminations(github, config) : void 0
    ]);
    return { ...read, jobs };
  });
  const base = {
    config,
    files: { ...files, online: online.known ? online.value.online : online },
    github: online.known ? { known: true, value: online.value.facts } : online,
    jobs: online.known ? online.value.jobs : online,
    accounts: /* @__PURE__ */ new Map(),
    center: void 0,
    slack: void 0,
    model: void 0
  };
  if (config === void 0) return base;
  const endpoint = { url: environment["AWS_ENDPOINT_URL"], ignoreEnvironment: false, limits };
  const at = {
    config,
    settings: files.settings,
    endpoint,
    credentialsFor: adminSessions(environment, config.aws_region, endpoint, adminRole),
    repository: base.github.known ? base.github.value.id : idInRole(files.settings?.granterRole),
    issuer: base.github.known ? base.github.value.issuer : GITHUB_ISSUER
  };
  const aws = asks("aws");
  const slackUrl = environment["SLACK_API_URL"] ?? "https://slack.com/api/";
  const model = modelOfTerminal(config, {
    apiKey: environment["OPENAI_API_KEY"],
    baseUrl: environment["OPENAI_BASE_URL"]
  });
  const [accounts, center, slack, offered] = await Promise.all([
    aws ? readAccounts(at) : /* @__PURE__ */ new Map(),
    aws ? readCenter(at) : void 0,
    asks("slack") ? readSlack(config, environment["SLACK_BOT_TOKEN"], slackUrl, limits) : void 0,
    asks("model") ? readModel(config, model, limits) : void 0
  ]);
  return { ...base, accounts, center, slack, model: offered };
}
async function githubAtHand(repository, environment, over) {
  const to = await signIn(repository, environment);
  if (typeof to === "string") throw new Error(to);
  return connectOver(over, to);
}
async function rehearsal({ repository, adminRole, environment, now, sleep, json }, io) {
  const [{ rehearse, NoRehearsal }, { rehearsalJson, rehearsalText, passed }, { policyReader }] = await Promise.all([
    import("./rehearse-L3OBL4OA.js"),
    import("./rehearsal-MKSY5K6E.js"),
    import("./policy-reader-P3Z4W6K7.js")
  ]);
  const { config, files } = await readFiles(io);
  if (config === void 0) {
    for (const problem of files.problems) io.stderr(`aws-jit.yml: ${problem}
`);
    return 2;
  }
  const limits = { answerMs: ANSWER_MS, over: new AbortController().signal };
  const endpoint = { url: environment["AWS_ENDPOINT_URL"], ignoreEnvironment: false, limits };
  const credentials = adminSessions(environment, config.aws_region, endpoint, adminRole);
  try {
    const github = await githubAtHand(repository, environment, limits.over);
    const { branch } = await readMainBranch(github);
    const steps = await rehearse({
      ...{ github, config, branch, time: { now, sleep } },
      policyOf: await policyReader(config, endpoint, credentials),
      say: (line) => {
        io.stderr(`${line}
`);
      }
    });
    const version = loadVersion();
    const report = { version, node: process.version, platform: process.platform, steps };
    io.stdout(json ? `${JSON.stringify(rehearsalJson(report), null, 2)}
` : rehearsalText(report));
    return passed(report) ? 0 : 1;
  } catch (error) {
    io.stderr(`doctor --rehearse: ${error instanceof Error ? error.message : String(error)}
`);
    return error instanceof NoRehearsal ? 2 : 1;
  }
}
function idInRole(arn) {
  const id = Number(/aws-jit-granter-(\d+)$/.exec(arn ?? "")?.[1]);
  return Number.isSafeInteger(id) ? id : void 0;
}
export {
  doctor
};
