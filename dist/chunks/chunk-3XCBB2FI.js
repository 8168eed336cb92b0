import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  codeOf,
  isCode
} from "./chunk-F2SACPLZ.js";
import {
  _ep0,
  _mw0,
  command
} from "./chunk-HIGZWF4O.js";
import {
  AttachRolePolicy$,
  AttachUserPolicy$,
  CreatePolicy$,
  DeletePolicy$,
  DeletePolicyVersion$,
  DetachGroupPolicy$,
  DetachRolePolicy$,
  DetachUserPolicy$,
  GetPolicy$,
  GetPolicyVersion$,
  GetRole$,
  GetUser$,
  ListEntitiesForPolicy$,
  ListPolicies$,
  ListPolicyVersions$,
  TagPolicy$
} from "./chunk-AZJ2BNBC.js";

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

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyCommand.js
var GetPolicyCommand = class extends command(_ep0, _mw0, "GetPolicy", GetPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetPolicyVersionCommand.js
var GetPolicyVersionCommand = class extends command(_ep0, _mw0, "GetPolicyVersion", GetPolicyVersion$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRoleCommand.js
var GetRoleCommand = class extends command(_ep0, _mw0, "GetRole", GetRole$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetUserCommand.js
var GetUserCommand = class extends command(_ep0, _mw0, "GetUser", GetUser$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListEntitiesForPolicyCommand.js
var ListEntitiesForPolicyCommand = class extends command(_ep0, _mw0, "ListEntitiesForPolicy", ListEntitiesForPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPoliciesCommand.js
var ListPoliciesCommand = class extends command(_ep0, _mw0, "ListPolicies", ListPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListPolicyVersionsCommand.js
var ListPolicyVersionsCommand = class extends command(_ep0, _mw0, "ListPolicyVersions", ListPolicyVersions$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/TagPolicyCommand.js
var TagPolicyCommand = class extends command(_ep0, _mw0, "TagPolicy", TagPolicy$) {
};

// src/aws/iam/iam-pages.ts
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

// src/aws/iam/iam-calls.ts
var tagsIn = (tags) => Object.fromEntries((tags ?? []).map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
var tagsOut = (tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
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
          ...(page.PolicyUsers ?? []).map((user) => holder("iam-user", user.UserName, user.UserId)),
          ...(page.PolicyRoles ?? []).map((role) => holder("iam-role", role.RoleName, role.RoleId)),
          ...(page.PolicyGroups ?? []).map((group) => holder("iam-group", group.GroupName, group.GroupId))
        ]
      );
      return unlessAbsent(pages, void 0);
    },
    async getPrincipal({ kind, name }) {
      if (kind === "iam-user") {
        const answer2 = await unlessAbsent(client.send(new GetUserCommand({ UserName: name })), void 0);
        const user = answer2 && given("GetUser", "User", answer2.User);
        return user && principal("GetUser", user, user.UserId);
      }
      const answer = await unlessAbsent(client.send(new GetRoleCommand({ RoleName: name })), void 0);
      const role = answer && given("GetRole", "Role", answer.Role);
      return role && principal("GetRole", role, role.RoleId);
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
var holder = (kind, name, id) => ({
  kind,
  name: given("ListEntitiesForPolicy", "name", name),
  id
});
function principal(call, record, id) {
  return {
    arn: given(call, "Arn", record.Arn),
    id: given(call, "id", id),
    path: given(call, "Path", record.Path),
    boundary: record.PermissionsBoundary?.PermissionsBoundaryArn,
    tags: tagsIn(record.Tags)
  };
}

export {
  GetRoleCommand,
  ListPoliciesCommand,
  MAX_ITEMS,
  allPages,
  unlessAbsent,
  iamCalls
};
