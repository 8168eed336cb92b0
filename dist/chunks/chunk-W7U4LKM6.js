import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  codeOf,
  isCode
} from "./chunk-F2SACPLZ.js";
import {
  ASSIGNMENTS_AT_ONCE,
  AttachCustomerManagedPolicyReferenceToPermissionSet$,
  AttachManagedPolicyToPermissionSet$,
  CreateAccountAssignment$,
  CreatePermissionSet$,
  DeleteAccountAssignment$,
  DeleteInlinePolicyFromPermissionSet$,
  DeletePermissionSet$,
  DescribeAccountAssignmentCreationStatus$,
  DescribeAccountAssignmentDeletionStatus$,
  DescribePermissionSet$,
  DescribePermissionSetProvisioningStatus$,
  DescribeUser$,
  DetachCustomerManagedPolicyReferenceFromPermissionSet$,
  DetachManagedPolicyFromPermissionSet$,
  GetInlinePolicyForPermissionSet$,
  GetPermissionsBoundaryForPermissionSet$,
  GetUserId$,
  ListAccountAssignmentCreationStatus$,
  ListAccountAssignments$,
  ListAccountAssignmentsForPrincipal$,
  ListAccountsForProvisionedPermissionSet$,
  ListCustomerManagedPolicyReferencesInPermissionSet$,
  ListManagedPoliciesInPermissionSet$,
  ListPermissionSets$,
  ListPermissionSetsProvisionedToAccount$,
  ListTagsForResource$,
  ProvisionPermissionSet$,
  PutInlinePolicyToPermissionSet$,
  PutPermissionsBoundaryToPermissionSet$,
  TagResource$,
  commonParams,
  commonParams2
} from "./chunk-5JYUVCLH.js";
import {
  parseDescription,
  parseSetName
} from "./chunk-5ADZPPHU.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-OSNATWB5.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "SWBExternalService", "SSOAdminClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/AttachCustomerManagedPolicyReferenceToPermissionSetCommand.js
var AttachCustomerManagedPolicyReferenceToPermissionSetCommand = class extends command(_ep0, _mw0, "AttachCustomerManagedPolicyReferenceToPermissionSet", AttachCustomerManagedPolicyReferenceToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/AttachManagedPolicyToPermissionSetCommand.js
var AttachManagedPolicyToPermissionSetCommand = class extends command(_ep0, _mw0, "AttachManagedPolicyToPermissionSet", AttachManagedPolicyToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/CreateAccountAssignmentCommand.js
var CreateAccountAssignmentCommand = class extends command(_ep0, _mw0, "CreateAccountAssignment", CreateAccountAssignment$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/CreatePermissionSetCommand.js
var CreatePermissionSetCommand = class extends command(_ep0, _mw0, "CreatePermissionSet", CreatePermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeleteAccountAssignmentCommand.js
var DeleteAccountAssignmentCommand = class extends command(_ep0, _mw0, "DeleteAccountAssignment", DeleteAccountAssignment$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeleteInlinePolicyFromPermissionSetCommand.js
var DeleteInlinePolicyFromPermissionSetCommand = class extends command(_ep0, _mw0, "DeleteInlinePolicyFromPermissionSet", DeleteInlinePolicyFromPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeletePermissionSetCommand.js
var DeletePermissionSetCommand = class extends command(_ep0, _mw0, "DeletePermissionSet", DeletePermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribeAccountAssignmentCreationStatusCommand.js
var DescribeAccountAssignmentCreationStatusCommand = class extends command(_ep0, _mw0, "DescribeAccountAssignmentCreationStatus", DescribeAccountAssignmentCreationStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribeAccountAssignmentDeletionStatusCommand.js
var DescribeAccountAssignmentDeletionStatusCommand = class extends command(_ep0, _mw0, "DescribeAccountAssignmentDeletionStatus", DescribeAccountAssignmentDeletionStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribePermissionSetCommand.js
var DescribePermissionSetCommand = class extends command(_ep0, _mw0, "DescribePermissionSet", DescribePermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribePermissionSetProvisioningStatusCommand.js
var DescribePermissionSetProvisioningStatusCommand = class extends command(_ep0, _mw0, "DescribePermissionSetProvisioningStatus", DescribePermissionSetProvisioningStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DetachCustomerManagedPolicyReferenceFromPermissionSetCommand.js
var DetachCustomerManagedPolicyReferenceFromPermissionSetCommand = class extends command(_ep0, _mw0, "DetachCustomerManagedPolicyReferenceFromPermissionSet", DetachCustomerManagedPolicyReferenceFromPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DetachManagedPolicyFromPermissionSetCommand.js
var DetachManagedPolicyFromPermissionSetCommand = class extends command(_ep0, _mw0, "DetachManagedPolicyFromPermissionSet", DetachManagedPolicyFromPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/GetInlinePolicyForPermissionSetCommand.js
var GetInlinePolicyForPermissionSetCommand = class extends command(_ep0, _mw0, "GetInlinePolicyForPermissionSet", GetInlinePolicyForPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/GetPermissionsBoundaryForPermissionSetCommand.js
var GetPermissionsBoundaryForPermissionSetCommand = class extends command(_ep0, _mw0, "GetPermissionsBoundaryForPermissionSet", GetPermissionsBoundaryForPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListAccountAssignmentCreationStatusCommand.js
var ListAccountAssignmentCreationStatusCommand = class extends command(_ep0, _mw0, "ListAccountAssignmentCreationStatus", ListAccountAssignmentCreationStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListAccountAssignmentsCommand.js
var ListAccountAssignmentsCommand = class extends command(_ep0, _mw0, "ListAccountAssignments", ListAccountAssignments$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListAccountAssignmentsForPrincipalCommand.js
var ListAccountAssignmentsForPrincipalCommand = class extends command(_ep0, _mw0, "ListAccountAssignmentsForPrincipal", ListAccountAssignmentsForPrincipal$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListAccountsForProvisionedPermissionSetCommand.js
var ListAccountsForProvisionedPermissionSetCommand = class extends command(_ep0, _mw0, "ListAccountsForProvisionedPermissionSet", ListAccountsForProvisionedPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListCustomerManagedPolicyReferencesInPermissionSetCommand.js
var ListCustomerManagedPolicyReferencesInPermissionSetCommand = class extends command(_ep0, _mw0, "ListCustomerManagedPolicyReferencesInPermissionSet", ListCustomerManagedPolicyReferencesInPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListManagedPoliciesInPermissionSetCommand.js
var ListManagedPoliciesInPermissionSetCommand = class extends command(_ep0, _mw0, "ListManagedPoliciesInPermissionSet", ListManagedPoliciesInPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListPermissionSetsCommand.js
var ListPermissionSetsCommand = class extends command(_ep0, _mw0, "ListPermissionSets", ListPermissionSets$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListPermissionSetsProvisionedToAccountCommand.js
var ListPermissionSetsProvisionedToAccountCommand = class extends command(_ep0, _mw0, "ListPermissionSetsProvisionedToAccount", ListPermissionSetsProvisionedToAccount$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListTagsForResourceCommand.js
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ProvisionPermissionSetCommand.js
var ProvisionPermissionSetCommand = class extends command(_ep0, _mw0, "ProvisionPermissionSet", ProvisionPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/PutInlinePolicyToPermissionSetCommand.js
var PutInlinePolicyToPermissionSetCommand = class extends command(_ep0, _mw0, "PutInlinePolicyToPermissionSet", PutInlinePolicyToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/PutPermissionsBoundaryToPermissionSetCommand.js
var PutPermissionsBoundaryToPermissionSetCommand = class extends command(_ep0, _mw0, "PutPermissionsBoundaryToPermissionSet", PutPermissionsBoundaryToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};

// src/aws/identity-center/permission-set-calls.ts
var MAX_RESULTS = 100;
var SESSION = "PT1H";
async function allTokens(get, items) {
  const all = [];
  let next = {};
  for (; ; ) {
    const page = await get({ MaxResults: MAX_RESULTS, ...next });
    all.push(...items(page));
    if (page.NextToken === void 0 || page.NextToken === "") return all;
    next = { NextToken: page.NextToken };
  }
}
async function unlessNotFound(call, absent) {
  try {
    return await call;
  } catch (error) {
    if (isCode(error, "ResourceNotFound")) return absent;
    throw error;
  }
}
function permissionSetCalls(client, instance) {
  const on = (arn) => ({ InstanceArn: instance, PermissionSetArn: arn });
  const reference = ({ name, path }) => ({ Name: name, Path: path });
  const calls = {
    listSets: () => allTokens(
      (page) => client.send(new ListPermissionSetsCommand({ InstanceArn: instance, ...page })),
      (page) => given("ListPermissionSets", "PermissionSets", page.PermissionSets)
    ),
    async describeSet(arn) {
      const answer = await unlessNotFound(client.send(new DescribePermissionSetCommand(on(arn))), void 0);
      if (answer === void 0) return void 0;
      const set = given("DescribePermissionSet", "PermissionSet", answer.PermissionSet);
      return {
        name: given("DescribePermissionSet", "Name", set.Name),
        description: set.Description ?? ""
      };
    },
    async createSet({ name, description, tags }) {
      try {
        const answer = await client.send(
          new CreatePermissionSetCommand({
            InstanceArn: instance,
            Name: name,
            Description: description,
            SessionDuration: SESSION,
            Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
          })
        );
        return {
          kind: "created",
          arn: given("CreatePermissionSet", "PermissionSetArn", answer.PermissionSet?.PermissionSetArn)
        };
      } catch (error) {
        if (isCode(error, "Conflict")) return { kind: "exists" };
        throw error;
      }
    },
    async deleteSet(arn) {
      const done = client.send(new DeletePermissionSetCommand(on(arn)));
      return unlessNotFound(
        done.then(() => "deleted"),
        "absent"
      );
    },
    async tagsOf(arn) {
      const pages = allTokens(
        // Unlike the other lists, this one takes no MaxResults.
        ({ NextToken }) => client.send(
          new ListTagsForResourceCommand({
            InstanceArn: instance,
            ResourceArn: arn,
            ...NextToken === void 0 ? {} : { NextToken }
          })
        ),
        (page) => page.Tags ?? []
      );
      const tags = await unlessNotFound(pages, void 0);
      return tags && Object.fromEntries(tags.map(({ Key, Value }) => [Key ?? "", Value ?? ""]));
    },
    async tagSet(arn, tags) {
      const done = client.send(
        new TagResourceCommand({
          InstanceArn: instance,
          ResourceArn: arn,
          Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
        })
      );
      return unlessNotFound(
        done.then(() => "tagged"),
        "absent"
      );
    },
    async inlineOf(arn) {
      const get = client.send(new GetInlinePolicyForPermissionSetCommand(on(arn)));
      const answer = await unlessNotFound(get, void 0);
      return answer && { inline: answer.InlinePolicy === "" ? void 0 : answer.InlinePolicy };
    },
    async contentOf(arn) {
      const inline = await calls.inlineOf(arn);
      if (inline === void 0) return void 0;
      const managed = allTokens(
        (page) => client.send(new ListManagedPoliciesInPermissionSetCommand({ ...on(arn), ...page })),
        ({ AttachedManagedPolicies }) => (AttachedManagedPolicies ?? []).map(
          ({ Arn }) => given("ListManagedPoliciesInPermissionSet", "Arn", Arn)
        )
      );
      const references = allTokens(
        (page) => client.send(new ListCustomerManagedPolicyReferencesInPermissionSetCommand({ ...on(arn), ...page })),
        ({ CustomerManagedPolicyReferences }) => (CustomerManagedPolicyReferences ?? []).map(({ Name, Path }) => ({
          name: given("ListCustomerManagedPolicyReferencesInPermissionSet", "Name", Name),
          path: Path ?? "/"
        }))
      );
      const all = await unlessNotFound(Promise.all([managed, references]), void 0);
      return all && { ...inline, managed: all[0], references: all[1], boundary: await boundaryOf(arn) };
    },
    async putInline(arn, document) {
      await client.send(new PutInlinePolicyToPermissionSetCommand({ ...on(arn), InlinePolicy: document }));
    },
    async deleteInline(arn) {
      await unlessNotFound(client.send(new DeleteInlinePolicyFromPermissionSetCommand(on(arn))), void 0);
    },
    async attachManaged(arn, policy) {
      await client.send(
        new AttachManagedPolicyToPermissionSetCommand({ ...on(arn), ManagedPolicyArn: policy })
      );
    },
    async detachManaged(arn, policy) {
      const input = { ...on(arn), ManagedPolicyArn: policy };
      await unlessNotFound(client.send(new DetachManagedPolicyFromPermissionSetCommand(input)), void 0);
    },
    async attachReference(arn, policy) {
      const input = { ...on(arn), CustomerManagedPolicyReference: reference(policy) };
      await client.send(new AttachCustomerManagedPolicyReferenceToPermissionSetCommand(input));
    },
    async detachReference(arn, policy) {
      const input = { ...on(arn), CustomerManagedPolicyReference: reference(policy) };
      await unlessNotFound(
        client.send(new DetachCustomerManagedPolicyReferenceFromPermissionSetCommand(input)),
        void 0
      );
    },
    async putBoundary(arn, boundary) {
      await client.send(
        new PutPermissionsBoundaryToPermissionSetCommand({
          ...on(arn),
          PermissionsBoundary: "managed" in boundary ? { ManagedPolicyArn: boundary.managed } : { CustomerManagedPolicyReference: { Name: boundary.customer, Path: boundary.path } }
        })
      );
    }
  };
  async function boundaryOf(arn) {
    const get = client.send(new GetPermissionsBoundaryForPermissionSetCommand(on(arn)));
    const boundary = (await unlessNotFound(get, void 0))?.PermissionsBoundary;
    if (boundary?.ManagedPolicyArn !== void 0) return { managed: boundary.ManagedPolicyArn };
    const customer = boundary?.CustomerManagedPolicyReference;
    return customer && {
      customer: given("GetPermissionsBoundary", "Name", customer.Name),
      path: customer.Path ?? "/"
    };
  }
  return calls;
}
var isConflict = (error) => codeOf(error) === "Conflict";

// src/aws/identity-center/assignment-calls.ts
function operation(call, status) {
  const { RequestId, Status: state, FailureReason, PermissionSetArn } = given(call, "status", status);
  if (state !== "IN_PROGRESS" && state !== "SUCCEEDED" && state !== "FAILED")
    throw new TypeError(`AWS's answer to ${call} has the status ${String(state)}, which is not known.`);
  return {
    // An operation that has ended at once needs no id to be looked at.
    id: state === "IN_PROGRESS" ? given(call, "RequestId", RequestId) : RequestId ?? "",
    status: state,
    reason: FailureReason ?? "AWS gives no reason.",
    set: PermissionSetArn
  };
}
function assignmentCalls(client, instance) {
  const InstanceArn = instance;
  const input = ({ set, account, to }) => ({
    InstanceArn,
    PermissionSetArn: set,
    TargetId: account,
    TargetType: "AWS_ACCOUNT",
    PrincipalType: to.kind,
    PrincipalId: to.id
  });
  return {
    assignees(set, account) {
      const pages = allTokens(
        (page) => client.send(
          new ListAccountAssignmentsCommand({
            InstanceArn,
            PermissionSetArn: set,
            AccountId: account,
            ...page
          })
        ),
        ({ AccountAssignments }) => given("ListAccountAssignments", "AccountAssignments", AccountAssignments).map(
          ({ PrincipalType, PrincipalId }) => ({
            kind: given("ListAccountAssignments", "PrincipalType", PrincipalType),
            id: given("ListAccountAssignments", "PrincipalId", PrincipalId)
          })
        )
      );
      return unlessNotFound(pages, void 0);
    },
    setsOfUser: (user, account) => allTokens(
      (page) => client.send(
        new ListAccountAssignmentsForPrincipalCommand({
          InstanceArn,
          PrincipalId: user,
          PrincipalType: "USER",
          Filter: { AccountId: account },
          ...page
        })
      ),
      ({ AccountAssignments }) => given("ListAccountAssignmentsForPrincipal", "AccountAssignments", AccountAssignments).map(
        ({ PermissionSetArn }) => given("ListAccountAssignmentsForPrincipal", "PermissionSetArn", PermissionSetArn)
      )
    ),
    accountsOf(set) {
      const pages = allTokens(
        (page) => client.send(
          new ListAccountsForProvisionedPermissionSetCommand({
            InstanceArn,
            PermissionSetArn: set,
            ...page
          })
        ),
        ({ AccountIds }) => AccountIds ?? []
      );
      return unlessNotFound(pages, void 0);
    },
    setsIn: (account) => allTokens(
      (page) => client.send(
        new ListPermissionSetsProvisionedToAccountCommand({ InstanceArn, AccountId: account, ...page })
      ),
      ({ PermissionSets }) => PermissionSets ?? []
    ),
    async create(assignment) {
      const answer = await client.send(new CreateAccountAssignmentCommand(input(assignment)));
      return operation("CreateAccountAssignment", answer.AccountAssignmentCreationStatus);
    },
    async remove(assignment) {
      const call = client.send(new DeleteAccountAssignmentCommand(input(assignment)));
      const answer = await unlessNotFound(call, void 0);
      return answer && operation("DeleteAccountAssignment", answer.AccountAssignmentDeletionStatus);
    },
    async provision(set, account) {
      const answer = await client.send(
        new ProvisionPermissionSetCommand({
          InstanceArn,
          PermissionSetArn: set,
          TargetType: "AWS_ACCOUNT",
          TargetId: account
        })
      );
      return operation("ProvisionPermissionSet", answer.PermissionSetProvisioningStatus);
    },
    async look(kind, id) {
      switch (kind) {
        case "creation": {
          const ask = { InstanceArn, AccountAssignmentCreationRequestId: id };
          const answer = await client.send(new DescribeAccountAssignmentCreationStatusCommand(ask));
          return operation("DescribeAccountAssignmentCreationStatus", answer.AccountAssignmentCreationStatus);
        }
        case "deletion": {
          const ask = { InstanceArn, AccountAssignmentDeletionRequestId: id };
          const answer = await client.send(new DescribeAccountAssignmentDeletionStatusCommand(ask));
          return operation("DescribeAccountAssignmentDeletionStatus", answer.AccountAssignmentDeletionStatus);
        }
        case "provisioning": {
          const ask = { InstanceArn, ProvisionPermissionSetRequestId: id };
          const answer = await client.send(new DescribePermissionSetProvisioningStatusCommand(ask));
          return operation("DescribePermissionSetProvisioningStatus", answer.PermissionSetProvisioningStatus);
        }
      }
    },
    creationsInProgress: () => allTokens(
      (page) => client.send(
        new ListAccountAssignmentCreationStatusCommand({
          InstanceArn,
          Filter: { Status: "IN_PROGRESS" },
          ...page
        })
      ),
      ({ AccountAssignmentsCreationStatus }) => (AccountAssignmentsCreationStatus ?? []).map(
        ({ RequestId }) => given("ListAccountAssignmentCreationStatus", "RequestId", RequestId)
      )
    )
  };
}

// src/aws/identity-center/assignment-slots.ts
function assignmentSlots(atOnce) {
  const busy = /* @__PURE__ */ new Set();
  const waiting = [];
  const startNext = () => {
    while (busy.size < atOnce) {
      const index = waiting.findIndex(({ account }) => !busy.has(account));
      const [next] = index < 0 ? [] : waiting.splice(index, 1);
      if (next === void 0) return;
      busy.add(next.account);
      next.start();
    }
  };
  return {
    async within(account, work) {
      await new Promise((start) => {
        waiting.push({ account, start });
        startNext();
      });
      try {
        return await work();
      } finally {
        busy.delete(account);
        startNext();
      }
    }
  };
}

// node_modules/@aws-sdk/client-identitystore/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams2, "AWSIdentityStore", "IdentitystoreClient", getEndpointPlugin);
var _ep02 = {};
var _mw02 = (Command, cs, config, o) => [];

// node_modules/@aws-sdk/client-identitystore/dist-es/commands/DescribeUserCommand.js
var DescribeUserCommand = class extends command2(_ep02, _mw02, "DescribeUser", DescribeUser$) {
};

// node_modules/@aws-sdk/client-identitystore/dist-es/commands/GetUserIdCommand.js
var GetUserIdCommand = class extends command2(_ep02, _mw02, "GetUserId", GetUserId$) {
};

// src/aws/identity-center/identity-store-calls.ts
function identityStoreCalls(client, store) {
  const find = async (AttributePath, AttributeValue) => {
    const ask = new GetUserIdCommand({
      IdentityStoreId: store,
      AlternateIdentifier: { UniqueAttribute: { AttributePath, AttributeValue } }
    });
    const answer = await unlessNotFound(client.send(ask), void 0);
    return answer && given("GetUserId", "UserId", answer.UserId);
  };
  return {
    // A user name is never looked for among the addresses, which people may be able to change, while a user has it.
    async userId(nameOrEmail) {
      const byName = await find("userName", nameOrEmail);
      return byName ?? (nameOrEmail.includes("@") ? await find("emails.value", nameOrEmail) : void 0);
    },
    async user(id) {
      const ask = new DescribeUserCommand({ IdentityStoreId: store, UserId: id });
      const answer = await unlessNotFound(client.send(ask), void 0);
      return answer && {
        userName: answer.UserName ?? id,
        emails: (answer.Emails ?? []).flatMap(({ Value }) => Value ?? [])
      };
    }
  };
}

// src/aws/identity-center/permission-set-directory.ts
var AT_ONCE = 20;
var RECENT = 60;
function setDirectory(calls, clock) {
  const known = /* @__PURE__ */ new Map();
  let last;
  let running;
  const named = (arn) => {
    const before = known.get(arn);
    if (before !== void 0) return before;
    const asked = describe(arn);
    known.set(arn, asked);
    const forget = () => void known.delete(arn);
    asked.then((set) => {
      if (set === void 0) forget();
    }, forget);
    return asked;
  };
  const describe = async (arn) => {
    const set = await calls.describeSet(arn);
    if (set === void 0) return void 0;
    const own = parseSetName(set.name);
    return { arn, name: set.name, own, purpose: own && parseDescription(own, set.description) };
  };
  const all = async () => {
    const arns = [...await calls.listSets()];
    const found = [];
    const next = async () => {
      for (let arn = arns.shift(); arn !== void 0; arn = arns.shift()) {
        const set = await named(arn);
        if (set !== void 0) found.push(set);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, arns.length) }, next));
    last = { at: clock.last, sets: found };
    return found;
  };
  return {
    all,
    named,
    async recent() {
      const now = clock.last;
      if (last?.at !== void 0 && now !== void 0 && now - last.at <= RECENT) return last.sets;
      running ??= all().finally(() => running = void 0);
      return running;
    },
    changed(arn) {
      known.delete(arn);
      last = void 0;
    }
  };
}

// src/aws/identity-center/identity-center.ts
function identityCenter(options) {
  const { sso, identityStore, clock, settings, policies, sleep, random = Math.random } = options;
  const sets = permissionSetCalls(sso, settings.instance);
  return {
    sets,
    assignments: assignmentCalls(sso, settings.instance),
    store: identityStoreCalls(identityStore, settings.identity_store),
    policies,
    clock,
    sleep,
    random,
    slots: assignmentSlots(ASSIGNMENTS_AT_ONCE),
    directory: setDirectory(sets, clock),
    boundary: settings.boundary,
    instance: settings.instance
  };
}
async function centerNow({ clock, sets }) {
  if (clock.last === void 0) await sets.listSets();
  const time = clock.last;
  if (time === void 0)
    throw new Error("AWS answered without a Date header, so its time is not known, and nothing can expire.");
  return time;
}

export {
  isConflict,
  identityCenter,
  centerNow
};
