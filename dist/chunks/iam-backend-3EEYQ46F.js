import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ELIGIBLE,
  TAG,
  documentText,
  granteeOf,
  holderText,
  isRevoked,
  sameDocument,
  sameHolder,
  tagsOfGrant,
  tagsOfTombstone
} from "./chunk-CGTU6IIT.js";
import {
  AttachRolePolicy$,
  AttachUserPolicy$,
  CreatePolicy$,
  DeletePolicy$,
  DeletePolicyVersion$,
  DetachGroupPolicy$,
  DetachRolePolicy$,
  DetachUserPolicy$,
  GetGroupPolicy$,
  GetPolicy$,
  GetPolicyVersion$,
  GetRole$,
  GetRolePolicy$,
  GetUser$,
  GetUserPolicy$,
  ListAttachedGroupPolicies$,
  ListAttachedRolePolicies$,
  ListAttachedUserPolicies$,
  ListEntitiesForPolicy$,
  ListGroupPolicies$,
  ListGroupsForUser$,
  ListPolicies$,
  ListPolicyVersions$,
  ListRolePolicies$,
  ListUserPolicies$,
  TagPolicy$,
  adviceOn,
  codeOf,
  commonParams,
  isCode,
  isPassing,
  textOf
} from "./chunk-OIOKCKBG.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import {
  IssueNumber
} from "./chunk-IVYZFXGK.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-YWCEV5XF.js";
import "./chunk-HANBNIMK.js";

// src/aws/eligibility.ts
function eligibility(grantee, record, { boundary, trial }) {
  const who = holderText(grantee);
  if (record === void 0)
    return refuse(
      `There is no ${who} in the account. Check the name under identities in aws-jit.yml, or create it.`
    );
  if (record.path.startsWith("/aws-reserved/") || grantee.name.startsWith("AWSReservedSSO_"))
    return refuse(
      `AWS manages ${who} itself and lets nobody attach a policy to it. Use the identity-center backend for people who sign in that way.`
    );
  if (record.path.startsWith("/aws-jit/"))
    return refuse(`${who} is one of this tool's own. It never grants anything to itself.`);
  const missing = [];
  if (boundary === void 0)
    missing.push(
      "No permissions boundary is configured for this account. Deploy deploy/account.yml and set boundary: for the account in aws-jit.yml."
    );
  else if (record.boundary !== boundary)
    missing.push(
      `${who} carries ${record.boundary === void 0 ? "no permissions boundary" : `the permissions boundary ${record.boundary}`}, and needs ${boundary}. An administrator of the account sets it.`
    );
  if (record.tags[ELIGIBLE.key] !== ELIGIBLE.value)
    missing.push(
      `${who} does not carry the tag ${ELIGIBLE.key} = ${ELIGIBLE.value}. An administrator of the account sets it.`
    );
  if (missing.length > 0 && !trial) return refuse(...missing);
  return { eligible: true, lifted: missing };
}
var refuse = (...reasons) => ({ eligible: false, reasons });

// src/aws/names.ts
var pathOf = (repository) => `/jit/${repository}/`;
var compact = (at) => formatInstant(at).replaceAll(/[-:]/g, "");
function parseCompact(text) {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(text);
  if (!parts) return void 0;
  const [year, month, day, hour, minute, second] = parts.slice(1);
  return parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
var nameOf = ({ repository, issue, until }) => `jit-${repository}-${issue}-${compact(until)}`;
var arnOf = (partition, account, name) => `arn:${partition}:iam::${account}:policy${pathOf(name.repository)}${nameOf(name)}`;
function parseName(repository, path, name) {
  const parts = /^jit-(\d{1,16})-(\d{1,16})-(\d{8}T\d{6}Z)$/.exec(name);
  const issue = Number(parts?.[2]);
  const until = parseCompact(parts?.[3] ?? "");
  if (path !== pathOf(repository) || !IssueNumber.is(issue) || until === void 0) return void 0;
  const parsed = { repository, issue, until };
  return nameOf(parsed) === name ? parsed : void 0;
}
function parseArn(partition, account, repository, arn) {
  const prefix = `arn:${partition}:iam::${account}:policy${pathOf(repository)}`;
  return arn.startsWith(prefix) ? parseName(repository, pathOf(repository), arn.slice(prefix.length)) : void 0;
}

// src/aws/iam-account.ts
function objectNamed(at, name, attached) {
  return { ...name, arn: arnOf(at.partition, at.account, name), attached };
}
async function survey(at) {
  const objects = [];
  const unrecognised = [];
  for (const policy of await at.iam.listPolicies(pathOf(at.repository))) {
    const name = parseName(at.repository, policy.path, policy.name);
    if (name === void 0) unrecognised.push(policy.arn);
    else objects.push({ ...name, arn: policy.arn, attached: policy.attached });
  }
  return { objects, unrecognised };
}
var objectsOf = async (at, issue) => (await survey(at)).objects.filter((object) => object.issue === issue);
async function tombstoneAmong(at, objects) {
  for (const object of objects) {
    const policy = await at.iam.getPolicy(object.arn);
    if (policy !== void 0 && isRevoked(policy.tags)) return object;
  }
  return void 0;
}
async function policyInForce(at, arn) {
  const policy = await at.iam.getPolicy(arn);
  if (policy === void 0) return void 0;
  const document = await at.iam.getDocument(arn, policy.defaultVersion);
  return document === void 0 ? void 0 : { ...policy, document };
}
async function standingOf(at, issue) {
  const objects = [...await objectsOf(at, issue)].sort((a, b) => b.until - a.until);
  const revoked = await tombstoneAmong(at, objects);
  if (revoked !== void 0) return { kind: "tombstone", object: revoked };
  let detached;
  for (const object of objects) {
    const policy = await policyInForce(at, object.arn);
    const holders = policy && await at.iam.holders(object.arn);
    if (policy === void 0 || holders === void 0) continue;
    const seen = { ...object, attached: holders.length > 0 };
    if (holders.length > 0)
      return { kind: "live", object: seen, principals: principalsAmong(holders), document: policy.document };
    detached ??= { kind: "detached", object: seen, document: policy.document };
  }
  return detached ?? { kind: "absent" };
}
var principalsAmong = (holders) => holders.flatMap(({ kind, name }) => kind === "iam-group" ? [] : [{ kind, name }]);
async function now(at) {
  if (at.clock.last === void 0) await at.iam.listPolicies(pathOf(at.repository));
  const time = at.clock.last;
  if (time === void 0)
    throw new Error("AWS answered without a Date header, so its time is not known, and nothing can expire.");
  return time;
}

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSIdentityManagementV20100508", "IAMClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends command(_ep0, _mw0, "AttachRolePolicy", AttachRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachUserPolicyCommand.js
var AttachUserPolicyCommand = class extends command(_ep0, _mw0, "AttachUserPolicy", AttachUserPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/CreatePolicyCommand.js
var CreatePolicyCommand = class extends command(_ep0, _mw0, "CreatePolicy", CreatePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DeletePolicyCommand.js
var DeletePolicyCommand = class extends command(_ep0, _mw0, "DeletePolicy", DeletePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DeletePolicyVersionCommand.js
var DeletePolicyVersionCommand = class extends command(_ep0, _mw0, "DeletePolicyVersion", DeletePolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachGroupPolicyCommand.js
var DetachGroupPolicyCommand = class extends command(_ep0, _mw0, "DetachGroupPolicy", DetachGroupPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends command(_ep0, _mw0, "DetachRolePolicy", DetachRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachUserPolicyCommand.js
var DetachUserPolicyCommand = class extends command(_ep0, _mw0, "DetachUserPolicy", DetachUserPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetGroupPolicyCommand.js
var GetGroupPolicyCommand = class extends command(_ep0, _mw0, "GetGroupPolicy", GetGroupPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyVersionCommand.js
var GetPolicyVersionCommand = class extends command(_ep0, _mw0, "GetPolicyVersion", GetPolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetUserCommand.js
var GetUserCommand = class extends command(_ep0, _mw0, "GetUser", GetUser$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetUserPolicyCommand.js
var GetUserPolicyCommand = class extends command(_ep0, _mw0, "GetUserPolicy", GetUserPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedGroupPoliciesCommand.js
var ListAttachedGroupPoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedGroupPolicies", ListAttachedGroupPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedRolePoliciesCommand.js
var ListAttachedRolePoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedRolePolicies", ListAttachedRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListAttachedUserPoliciesCommand.js
var ListAttachedUserPoliciesCommand = class extends command(_ep0, _mw0, "ListAttachedUserPolicies", ListAttachedUserPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListEntitiesForPolicyCommand.js
var ListEntitiesForPolicyCommand = class extends command(_ep0, _mw0, "ListEntitiesForPolicy", ListEntitiesForPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListGroupPoliciesCommand.js
var ListGroupPoliciesCommand = class extends command(_ep0, _mw0, "ListGroupPolicies", ListGroupPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListGroupsForUserCommand.js
var ListGroupsForUserCommand = class extends command(_ep0, _mw0, "ListGroupsForUser", ListGroupsForUser$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends command(_ep0, _mw0, "ListPolicies", ListPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPolicyVersionsCommand.js
var ListPolicyVersionsCommand = class extends command(_ep0, _mw0, "ListPolicyVersions", ListPolicyVersions$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListUserPoliciesCommand.js
var ListUserPoliciesCommand = class extends command(_ep0, _mw0, "ListUserPolicies", ListUserPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/TagPolicyCommand.js
var TagPolicyCommand = class extends command(_ep0, _mw0, "TagPolicy", TagPolicy$) {
};

// src/aws/iam-calls.ts
var IncompleteAnswer = class extends Error {
  constructor(call, what) {
    super(
      `IAM's answer to ${call} has no ${what}. Nothing is decided on half an answer; the next run asks again.`
    );
    this.name = "IncompleteAnswer";
  }
};
function given(call, what, value) {
  if (value === void 0) throw new IncompleteAnswer(call, what);
  return value;
}
var tagsIn = (tags) => Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
var tagsOut = (tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
var MAX_ITEMS = 1e3;
async function allPages(call, get, items) {
  const all = [];
  let marker = {};
  for (; ; ) {
    const page = await get(marker);
    all.push(...items(page));
    if (page.IsTruncated !== true) return all;
    marker = { Marker: given(call, "Marker, though it is truncated", page.Marker) };
  }
}
async function unlessAbsent(call, absent) {
  try {
    return await call;
  } catch (error) {
    if (isCode(error, "NoSuchEntity")) return absent;
    throw error;
  }
}
function iamCalls(client) {
  return {
    async listPolicies(path) {
      return allPages(
        "ListPolicies",
        (marker) => client.send(
          new ListPoliciesCommand({ Scope: "Local", PathPrefix: path, MaxItems: MAX_ITEMS, ...marker })
        ),
        (page) => given("ListPolicies", "Policies", page.Policies).map((policy) => ({
          arn: given("ListPolicies", "Arn", policy.Arn),
          path: given("ListPolicies", "Path", policy.Path),
          name: given("ListPolicies", "PolicyName", policy.PolicyName),
          attached: given("ListPolicies", "AttachmentCount", policy.AttachmentCount) > 0
        }))
      );
    },
    async getPolicy(arn) {
      const answer = await unlessAbsent(client.send(new GetPolicyCommand({ PolicyArn: arn })), void 0);
      if (answer === void 0) return void 0;
      const policy = given("GetPolicy", "Policy", answer.Policy);
      return {
        arn: given("GetPolicy", "Arn", policy.Arn),
        defaultVersion: given("GetPolicy", "DefaultVersionId", policy.DefaultVersionId),
        tags: tagsIn(policy.Tags)
      };
    },
    async getDocument(arn, version) {
      const answer = await unlessAbsent(
        client.send(new GetPolicyVersionCommand({ PolicyArn: arn, VersionId: version })),
        void 0
      );
      if (answer === void 0) return void 0;
      return decodeURIComponent(given("GetPolicyVersion", "Document", answer.PolicyVersion?.Document));
    },
    async holders(arn) {
      const pages = allPages(
        "ListEntitiesForPolicy",
        (marker) => client.send(
          new ListEntitiesForPolicyCommand({
            PolicyArn: arn,
            // Not those who carry it as a boundary: that gives nothing, and cannot be detached.
            PolicyUsageFilter: "PermissionsPolicy",
            MaxItems: MAX_ITEMS,
            ...marker
          })
        ),
        (page) => [
          ...(page.PolicyUsers ?? []).map((user) => holder("iam-user", user.UserName)),
          ...(page.PolicyRoles ?? []).map((role) => holder("iam-role", role.RoleName)),
          ...(page.PolicyGroups ?? []).map((group) => holder("iam-group", group.GroupName))
        ]
      );
      return unlessAbsent(pages, void 0);
    },
    async getPrincipal({ kind, name }) {
      if (kind === "iam-user") {
        const answer2 = await unlessAbsent(client.send(new GetUserCommand({ UserName: name })), void 0);
        return answer2 && principal("GetUser", given("GetUser", "User", answer2.User));
      }
      const answer = await unlessAbsent(client.send(new GetRoleCommand({ RoleName: name })), void 0);
      return answer && principal("GetRole", given("GetRole", "Role", answer.Role));
    },
    async createPolicy({ name, path, document, tags }) {
      try {
        await client.send(
          new CreatePolicyCommand({
            PolicyName: name,
            Path: path,
            PolicyDocument: document,
            Tags: tagsOut(tags)
          })
        );
        return "created";
      } catch (error) {
        if (isCode(error, "EntityAlreadyExists")) return "exists";
        throw error;
      }
    },
    async tagPolicy(arn, tags) {
      const done = client.send(new TagPolicyCommand({ PolicyArn: arn, Tags: tagsOut(tags) }));
      return unlessAbsent(
        done.then(() => "tagged"),
        "absent"
      );
    },
    async attach(arn, { kind, name }) {
      const done = kind === "iam-user" ? client.send(new AttachUserPolicyCommand({ UserName: name, PolicyArn: arn })) : client.send(new AttachRolePolicyCommand({ RoleName: name, PolicyArn: arn }));
      return unlessAbsent(
        done.then(() => "attached"),
        "absent"
      );
    },
    async detach(arn, { kind, name }) {
      const done = kind === "iam-user" ? client.send(new DetachUserPolicyCommand({ UserName: name, PolicyArn: arn })) : kind === "iam-role" ? client.send(new DetachRolePolicyCommand({ RoleName: name, PolicyArn: arn })) : client.send(new DetachGroupPolicyCommand({ GroupName: name, PolicyArn: arn }));
      return unlessAbsent(
        done.then(() => "detached"),
        "absent"
      );
    },
    async otherVersions(arn) {
      const pages = allPages(
        "ListPolicyVersions",
        (marker) => client.send(new ListPolicyVersionsCommand({ PolicyArn: arn, MaxItems: MAX_ITEMS, ...marker })),
        (page) => given("ListPolicyVersions", "Versions", page.Versions).filter((version) => version.IsDefaultVersion !== true).map((version) => given("ListPolicyVersions", "VersionId", version.VersionId))
      );
      return unlessAbsent(pages, void 0);
    },
    async deleteVersion(arn, version) {
      await unlessAbsent(
        client.send(new DeletePolicyVersionCommand({ PolicyArn: arn, VersionId: version })),
        void 0
      );
    },
    async deletePolicy(arn) {
      try {
        await client.send(new DeletePolicyCommand({ PolicyArn: arn }));
        return "deleted";
      } catch (error) {
        const code = codeOf(error);
        if (code === "NoSuchEntity") return "absent";
        if (code === "DeleteConflict") return "in-use";
        throw error;
      }
    }
  };
}
var holder = (kind, name) => ({
  kind,
  name: given("ListEntitiesForPolicy", "name", name)
});
function principal(call, record) {
  return {
    arn: given(call, "Arn", record.Arn),
    path: given(call, "Path", record.Path),
    boundary: record.PermissionsBoundary?.PermissionsBoundaryArn,
    tags: tagsIn(record.Tags)
  };
}

// src/aws/iam-standing-calls.ts
function standingCalls(client) {
  return {
    async attachedTo({ kind, name }) {
      const call = "ListAttached\u2026Policies";
      const pages = allPages(
        call,
        (marker) => {
          const page = { MaxItems: MAX_ITEMS, ...marker };
          switch (kind) {
            case "iam-user":
              return client.send(new ListAttachedUserPoliciesCommand({ UserName: name, ...page }));
            case "iam-role":
              return client.send(new ListAttachedRolePoliciesCommand({ RoleName: name, ...page }));
            case "iam-group":
              return client.send(new ListAttachedGroupPoliciesCommand({ GroupName: name, ...page }));
          }
        },
        ({ AttachedPolicies }) => given(call, "AttachedPolicies", AttachedPolicies).map(
          ({ PolicyArn, PolicyName }) => ({
            arn: given(call, "PolicyArn", PolicyArn),
            name: given(call, "PolicyName", PolicyName)
          })
        )
      );
      return unlessAbsent(pages, void 0);
    },
    async inlineNames({ kind, name }) {
      const call = "List\u2026Policies";
      const pages = allPages(
        call,
        (marker) => {
          const page = { MaxItems: MAX_ITEMS, ...marker };
          switch (kind) {
            case "iam-user":
              return client.send(new ListUserPoliciesCommand({ UserName: name, ...page }));
            case "iam-role":
              return client.send(new ListRolePoliciesCommand({ RoleName: name, ...page }));
            case "iam-group":
              return client.send(new ListGroupPoliciesCommand({ GroupName: name, ...page }));
          }
        },
        ({ PolicyNames }) => given(call, "PolicyNames", PolicyNames)
      );
      return unlessAbsent(pages, void 0);
    },
    async inlineDocument({ kind, name }, policy) {
      const get = () => {
        const of = { PolicyName: policy };
        switch (kind) {
          case "iam-user":
            return client.send(new GetUserPolicyCommand({ UserName: name, ...of }));
          case "iam-role":
            return client.send(new GetRolePolicyCommand({ RoleName: name, ...of }));
          case "iam-group":
            return client.send(new GetGroupPolicyCommand({ GroupName: name, ...of }));
        }
      };
      const answer = await unlessAbsent(get(), void 0);
      return answer && decodeURIComponent(given("Get\u2026Policy", "PolicyDocument", answer.PolicyDocument));
    },
    async groupsOf(userName) {
      const pages = allPages(
        "ListGroupsForUser",
        (marker) => client.send(new ListGroupsForUserCommand({ UserName: userName, MaxItems: MAX_ITEMS, ...marker })),
        ({ Groups }) => given("ListGroupsForUser", "Groups", Groups).map(
          ({ GroupName }) => given("ListGroupsForUser", "GroupName", GroupName)
        )
      );
      return unlessAbsent(pages, void 0);
    }
  };
}

// src/aws/standing.ts
async function readStanding(at, grantee, without) {
  const groups = grantee.kind === "iam-user" ? await readable(
    `the groups of ${holderText(grantee)}`,
    async () => await at.standing.groupsOf(grantee.name)
  ) : [];
  if (!isList(groups)) return [groups, ...await policiesOf(at, grantee, without)];
  const held = [];
  for (const holder2 of [grantee, ...groups.map((name) => ({ kind: "iam-group", name }))])
    held.push(...await policiesOf(at, holder2, without));
  return held;
}
async function policiesOf(at, holder2, without) {
  const of = holderText(holder2);
  const held = [];
  const attached = await readable(`the policies attached to ${of}`, () => at.standing.attachedTo(holder2));
  if (!isList(attached)) held.push(attached);
  else
    for (const { arn, name } of attached) {
      if (arn === without) continue;
      const grant = parseArn(at.partition, at.account, at.repository, arn)?.issue;
      const label = grant === void 0 ? `policy ${name} of ${of}` : `the live grant #${grant}`;
      const policy = await readable(label, () => policyInForce(at, arn));
      held.push("unreadable" in policy ? policy : { name: label, document: policy.document, grant });
    }
  const inline = await readable(`the inline policies of ${of}`, () => at.standing.inlineNames(holder2));
  if (!isList(inline)) held.push(inline);
  else
    for (const name of inline) {
      const label = `inline policy ${name} of ${of}`;
      const document = await readable(label, () => at.standing.inlineDocument(holder2, name));
      held.push(typeof document === "string" ? { name: label, document, grant: void 0 } : document);
    }
  return held;
}
async function readable(what, read) {
  const because = (why) => ({ name: what, unreadable: why, grant: void 0 });
  try {
    return await read() ?? because("AWS lists it, and does not show it.");
  } catch (error) {
    if (!isCode(error, "AccessDenied")) throw error;
    return because(`AWS: ${textOf(error)} ${adviceOn(error)}`);
  }
}
var isList = (value) => Array.isArray(value);

// src/aws/visibility.ts
var PAUSES = [250, 500, 1e3, 2e3, 4e3, 5e3];
var LONGEST = 6e4;
async function untilVisible(sleep, read) {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    const seen = await read();
    if (seen !== void 0) return seen;
    const pause = PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? LONGEST;
    if (waited + pause > LONGEST) return void 0;
    await sleep(pause);
    waited += pause;
  }
}
var NotVisible = class extends Error {
  constructor(what) {
    super(
      `AWS has not shown within ${LONGEST / 1e3} seconds that ${what}. Nobody is told so yet; the next run reads it again.`
    );
    this.name = "NotVisible";
  }
};

// src/aws/iam-grant.ts
async function grantInIam(at, grant, judge) {
  const grantee = granteeOf(grant.principal);
  if (grantee === void 0)
    return failed(
      "wrong-backend",
      "The iam backend gives access to IAM users and roles. For a person of Identity Center set backend: identity-center for the account."
    );
  if (grant.repository !== at.repository || grant.account !== at.account)
    return failed("wrong-account", "The grant is for another account or repository than this connection.");
  const own = objectNamed(at, { ...grant, until: grant.window.until }, false);
  let stage = "nothing sent";
  try {
    const ready = await prepare(at, grant, grantee, own, judge);
    if (ready.kind !== "ready") return ready;
    if (!ready.held) {
      stage = "attachment sent";
      const refused = await attach(at, own, grantee);
      if (refused !== void 0) return refused;
      stage = "attached";
    }
    return await confirm(at, own, grantee, ready, judge);
  } catch (error) {
    if (codeOf(error) === void 0) throw error;
    if (stage !== "nothing sent" && isPassing(error)) throw error;
    if (stage === "attached") await detachAndRead(at, own, grantee);
    return failed(
      codeOf(error) ?? "unknown",
      `AWS: ${textOf(error)} ${adviceOn(error)}`,
      isPassing(error) || codeOf(error) === "LimitExceeded"
    );
  }
}
var failed = (code, message, retry = false) => ({
  kind: "failed",
  code,
  message,
  retry
});
async function prepare(at, grant, grantee, object, judge) {
  const listed = await objectsOf(at, grant.issue);
  const tombstone = await tombstoneAmong(at, listed);
  if (tombstone !== void 0) return withdraw(at, object, grantee, tombstone);
  const time = await now(at);
  if (time >= grant.window.until)
    return failed(
      "window-over",
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`
    );
  const allowed = eligibility(grantee, await at.iam.getPrincipal(grantee), at);
  if (!allowed.eligible) return failed("not-eligible", allowed.reasons.join(" "));
  const refusal = judge && refusalBeside(await readStanding(at, grantee, object.arn), judge);
  if (refusal) {
    if (listed.some(({ arn }) => arn === object.arn)) await detachAndRead(at, object, grantee);
    return refusal;
  }
  const created = listed.some(({ arn }) => arn === object.arn) ? "exists" : await at.iam.createPolicy({
    name: nameOf(object),
    path: pathOf(grant.repository),
    document: documentText(grant.document),
    tags: tagsOfGrant(grant)
  });
  const policy = await untilVisible(at.sleep, () => policyInForce(at, object.arn));
  if (policy === void 0)
    return created === "exists" ? failed(
      "name-taken",
      `A policy named ${nameOf(object)} exists in the account, but not at ${object.arn}. This tool made none there: delete it, or find out who did.`
    ) : failed(
      "not-visible",
      "AWS took the policy and does not show it yet. Nothing is attached; the next run goes on.",
      true
    );
  if (isRevoked(policy.tags)) return withdraw(at, object, grantee, object);
  if (!sameDocument(policy.document, documentText(grant.document)) || policy.tags[TAG.reviewed] !== grant.reviewed)
    return failed(
      "different-policy",
      `${object.arn} exists and is not what was approved. It is left as it is, and nothing was attached to it. Find out who wrote it; once it is deleted, the next run grants.`
    );
  const holders = created === "created" ? [] : await at.iam.holders(object.arn) ?? [];
  const others = holders.filter((holder2) => !sameHolder(holder2, grantee));
  if (others.length > 0) return heldByOthers(object, others.map(holderText));
  return { kind: "ready", version: policy.defaultVersion, held: holders.length > 0 };
}
var heldByOthers = (object, others) => failed(
  "held-by-others",
  `${object.arn} is attached to ${others.join(", ")}, which nobody approved. This run has attached nothing that still is. An administrator of the account has to detach it there first.`
);
async function attach(at, object, grantee) {
  const done = await untilVisible(
    at.sleep,
    async () => await at.iam.attach(object.arn, grantee) === "attached" ? true : void 0
  );
  if (done) return void 0;
  return failed(
    "NoSuchEntity",
    `AWS knows ${holderText(grantee)} no more, or the policy. Check the name under identities in aws-jit.yml.`
  );
}
async function confirm(at, object, grantee, ready, judge) {
  const holders = await untilVisible(at.sleep, async () => {
    const now2 = await at.iam.holders(object.arn);
    return now2?.some((holder2) => sameHolder(holder2, grantee)) === true ? now2 : void 0;
  });
  const refusal = judge && await refusalOnceAttached(at, object, grantee, judge);
  if (refusal) {
    await detachAndRead(at, object, grantee);
    return refusal;
  }
  const listed = await objectsOf(at, object.issue);
  const tombstone = await tombstoneAmong(
    at,
    listed.filter(({ arn }) => arn !== object.arn)
  );
  if (tombstone !== void 0) return withdraw(at, object, grantee, tombstone);
  const policy = await at.iam.getPolicy(object.arn);
  if (policy !== void 0 && isRevoked(policy.tags)) return withdraw(at, object, grantee, object);
  if (holders === void 0) throw new NotVisible(`${object.arn} is attached to ${holderText(grantee)}`);
  const others = holders.filter((holder2) => !sameHolder(holder2, grantee));
  if (others.length > 0) {
    await detachAndRead(at, object, grantee);
    return heldByOthers(object, others.map(holderText));
  }
  if (policy?.defaultVersion !== ready.version) {
    await detachAndRead(at, object, grantee);
    return failed(
      "different-policy",
      `${object.arn} was changed while it was being granted. It is detached again; find out who wrote it.`
    );
  }
  return { kind: "granted", object: { ...object, attached: true }, fresh: !ready.held };
}
function refusalBeside(held, judge) {
  const reasons = judge(held);
  if (reasons.length === 0) return void 0;
  const lasting = judge(held.filter((each) => each.grant === void 0 && "document" in each));
  return { kind: "refused", reasons, passing: lasting.length === 0 };
}
async function refusalOnceAttached(at, object, grantee, judge) {
  let last;
  const settled = await untilVisible(at.sleep, async () => {
    const held = await readStanding(at, grantee, object.arn);
    last = refusalBeside(held, judge);
    if (last === void 0) return { refusal: void 0 };
    const before = held.filter(({ grant }) => grant === void 0 || grant < object.issue);
    return judge(before).length > 0 ? { refusal: last } : void 0;
  });
  return settled === void 0 ? last : settled.refusal;
}
async function withdraw(at, own, grantee, tombstone) {
  await detachAndRead(at, own, grantee);
  return { kind: "revoked", object: { ...tombstone, attached: false } };
}
async function detachAndRead(at, object, grantee) {
  await at.iam.detach(object.arn, grantee);
  const gone = await untilVisible(at.sleep, async () => {
    const holders = await at.iam.holders(object.arn) ?? [];
    return holders.some((holder2) => sameHolder(holder2, grantee)) ? void 0 : true;
  });
  if (!gone) throw new NotVisible(`${object.arn} is detached from ${holderText(grantee)}`);
}

// src/aws/iam-revoke.ts
async function revokeInIam(at, issue, window) {
  const own = objectNamed(at, { repository: at.repository, issue, until: window.until }, false);
  await mark(at, own);
  const others = (await objectsOf(at, issue)).filter(({ arn }) => arn !== own.arn);
  for (const other of others) await markIfThere(at, other);
  for (const object of [own, ...others]) await detachEverywhere(at, object);
  return own;
}
var TOMBSTONE = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "Revoked",
      Effect: "Deny",
      Action: ["*"],
      Resource: ["*"],
      Condition: { DateLessThan: { "aws:CurrentTime": ["1970-01-01T00:00:00Z"] } }
    }
  ]
});
async function mark(at, object) {
  if (await markIfThere(at, object)) return;
  const tags = tagsOfTombstone(at.repository, object.issue, await now(at));
  await at.iam.createPolicy({
    name: nameOf(object),
    path: pathOf(at.repository),
    document: TOMBSTONE,
    tags
  });
  const marked = await untilVisible(
    at.sleep,
    async () => await markIfThere(at, object) ? true : void 0
  );
  if (!marked)
    throw new NotVisible(
      `${object.arn} carries the tag ${TAG.revoked}. If a policy named ${nameOf(object)} lies at another path, nothing can be granted under that name either; delete it there`
    );
}
async function markIfThere(at, object) {
  const policy = await at.iam.getPolicy(object.arn);
  if (policy === void 0) return false;
  if (isRevoked(policy.tags)) return true;
  const tags = tagsOfTombstone(at.repository, object.issue, await now(at));
  if (await at.iam.tagPolicy(object.arn, { [TAG.revoked]: tags[TAG.revoked] ?? "" }) === "absent")
    return false;
  const seen = await untilVisible(at.sleep, async () => {
    const again = await at.iam.getPolicy(object.arn);
    return again !== void 0 && isRevoked(again.tags) ? true : void 0;
  });
  if (!seen) throw new NotVisible(`${object.arn} carries the tag ${TAG.revoked}`);
  return true;
}
async function detachEverywhere(at, object) {
  const free = await untilVisible(at.sleep, async () => {
    const holders = await at.iam.holders(object.arn) ?? [];
    if (holders.length === 0) return true;
    for (const holder2 of holders) await at.iam.detach(object.arn, holder2);
    return void 0;
  });
  if (!free) throw new NotVisible(`${object.arn} is attached to nobody`);
}

// src/aws/iam-remove.ts
var NotRemovable = class extends Error {
  constructor(message) {
    super(message);
    this.name = "NotRemovable";
  }
};
async function removeFromIam(at, { arn }) {
  const name = parseArn(at.partition, at.account, at.repository, arn);
  if (name === void 0)
    throw new NotRemovable(`${arn} is not an object of this repository in this account: it is left alone.`);
  const policy = await at.iam.getPolicy(arn);
  const time = await now(at);
  if (time < name.until)
    throw new NotRemovable(
      `${arn} lasts until ${formatInstant(name.until)}, and for AWS it is ${formatInstant(time)}: only revoking ends it before.`
    );
  if (policy === void 0) return;
  const object = objectNamed(at, name, false);
  const gone = await untilVisible(at.sleep, async () => {
    await detachEverywhere(at, object);
    for (const version of await at.iam.otherVersions(arn) ?? []) await at.iam.deleteVersion(arn, version);
    return await at.iam.deletePolicy(arn) === "in-use" ? void 0 : true;
  });
  if (!gone)
    throw new NotVisible(`${arn} is free to be deleted. Somebody may use it as a permissions boundary`);
  const absent = await untilVisible(
    at.sleep,
    async () => await at.iam.getPolicy(arn) === void 0 ? true : void 0
  );
  if (!absent) throw new NotVisible(`${arn} is deleted`);
}

// src/aws/iam-backend.ts
function iamBackend({ client, ...settings }) {
  const at = { ...settings, iam: iamCalls(client), standing: standingCalls(client) };
  return {
    now: () => now(at),
    survey: () => survey(at),
    list: async () => (await survey(at)).objects,
    find: (issue) => standingOf(at, issue),
    grant: (grant, judge) => grantInIam(at, grant, judge),
    revoke: (issue, window) => revokeInIam(at, issue, window),
    remove: (object) => removeFromIam(at, object),
    inspect: (object) => inspect(at, object),
    async eligible(principal2) {
      const grantee = granteeOf(principal2);
      if (grantee === void 0)
        return {
          eligible: false,
          reasons: [
            "The iam backend gives access to IAM users and roles. For a person of Identity Center set backend: identity-center for the account."
          ]
        };
      return eligibility(grantee, await at.iam.getPrincipal(grantee), at);
    }
  };
}
async function inspect(at, object) {
  const policy = await policyInForce(at, object.arn);
  const holders = policy && await at.iam.holders(object.arn);
  if (policy === void 0 || holders === void 0) return void 0;
  return {
    object: { ...object, attached: holders.length > 0 },
    document: policy.document,
    version: policy.defaultVersion,
    holders,
    tags: policy.tags
  };
}
export {
  iamBackend
};
