import {
  ListPermissionSetsProvisionedToAccountCommand,
  allTokens,
  identityStoreCalls,
  permissionSetCalls,
  unlessNotFound
} from "./chunk-DMZF6IAM.js";
import {
  _ep0,
  _mw0,
  command
} from "./chunk-7TUEWOT5.js";
import {
  ASSIGNMENTS_AT_ONCE
} from "./chunk-2VBWU3BZ.js";
import {
  CreateAccountAssignment$,
  DeleteAccountAssignment$,
  DescribeAccountAssignmentCreationStatus$,
  DescribeAccountAssignmentDeletionStatus$,
  DescribePermissionSetProvisioningStatus$,
  ListAccountAssignmentCreationStatus$,
  ListAccountAssignments$,
  ListAccountAssignmentsForPrincipal$,
  ListAccountsForProvisionedPermissionSet$,
  ProvisionPermissionSet$
} from "./chunk-GD5TA23D.js";
import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  parseDescription,
  parseSetName
} from "./chunk-JNGZXEFB.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/CreateAccountAssignmentCommand.js
var CreateAccountAssignmentCommand = class extends command(_ep0, _mw0, "CreateAccountAssignment", CreateAccountAssignment$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeleteAccountAssignmentCommand.js
var DeleteAccountAssignmentCommand = class extends command(_ep0, _mw0, "DeleteAccountAssignment", DeleteAccountAssignment$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribeAccountAssignmentCreationStatusCommand.js
var DescribeAccountAssignmentCreationStatusCommand = class extends command(_ep0, _mw0, "DescribeAccountAssignmentCreationStatus", DescribeAccountAssignmentCreationStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribeAccountAssignmentDeletionStatusCommand.js
var DescribeAccountAssignmentDeletionStatusCommand = class extends command(_ep0, _mw0, "DescribeAccountAssignmentDeletionStatus", DescribeAccountAssignmentDeletionStatus$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribePermissionSetProvisioningStatusCommand.js
var DescribePermissionSetProvisioningStatusCommand = class extends command(_ep0, _mw0, "DescribePermissionSetProvisioningStatus", DescribePermissionSetProvisioningStatus$) {
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

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ProvisionPermissionSetCommand.js
var ProvisionPermissionSetCommand = class extends command(_ep0, _mw0, "ProvisionPermissionSet", ProvisionPermissionSet$) {
};

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
  identityCenter,
  centerNow
};
