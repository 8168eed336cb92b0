import {
  _ep0,
  _mw0,
  command
} from "./chunk-7TUEWOT5.js";
import {
  DescribeUser$,
  GetUserId$,
  commonParams
} from "./chunk-2VBWU3BZ.js";
import {
  AttachCustomerManagedPolicyReferenceToPermissionSet$,
  AttachManagedPolicyToPermissionSet$,
  CreatePermissionSet$,
  DeleteInlinePolicyFromPermissionSet$,
  DeletePermissionSet$,
  DescribePermissionSet$,
  DetachCustomerManagedPolicyReferenceFromPermissionSet$,
  DetachManagedPolicyFromPermissionSet$,
  GetInlinePolicyForPermissionSet$,
  GetPermissionsBoundaryForPermissionSet$,
  ListCustomerManagedPolicyReferencesInPermissionSet$,
  ListManagedPoliciesInPermissionSet$,
  ListPermissionSets$,
  ListPermissionSetsProvisionedToAccount$,
  ListTagsForResource$,
  PutInlinePolicyToPermissionSet$,
  PutPermissionsBoundaryToPermissionSet$,
  TagResource$
} from "./chunk-GD5TA23D.js";
import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  codeOf,
  isCode
} from "./chunk-F2SACPLZ.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-OSNATWB5.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/AttachCustomerManagedPolicyReferenceToPermissionSetCommand.js
var AttachCustomerManagedPolicyReferenceToPermissionSetCommand = class extends command(_ep0, _mw0, "AttachCustomerManagedPolicyReferenceToPermissionSet", AttachCustomerManagedPolicyReferenceToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/AttachManagedPolicyToPermissionSetCommand.js
var AttachManagedPolicyToPermissionSetCommand = class extends command(_ep0, _mw0, "AttachManagedPolicyToPermissionSet", AttachManagedPolicyToPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/CreatePermissionSetCommand.js
var CreatePermissionSetCommand = class extends command(_ep0, _mw0, "CreatePermissionSet", CreatePermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeleteInlinePolicyFromPermissionSetCommand.js
var DeleteInlinePolicyFromPermissionSetCommand = class extends command(_ep0, _mw0, "DeleteInlinePolicyFromPermissionSet", DeleteInlinePolicyFromPermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DeletePermissionSetCommand.js
var DeletePermissionSetCommand = class extends command(_ep0, _mw0, "DeletePermissionSet", DeletePermissionSet$) {
};

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/DescribePermissionSetCommand.js
var DescribePermissionSetCommand = class extends command(_ep0, _mw0, "DescribePermissionSet", DescribePermissionSet$) {
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

// node_modules/@aws-sdk/client-identitystore/dist-es/commandBuilder.js
var command2 = makeBuilder(commonParams, "AWSIdentityStore", "IdentitystoreClient", getEndpointPlugin);
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

export {
  ListPermissionSetsProvisionedToAccountCommand,
  allTokens,
  unlessNotFound,
  permissionSetCalls,
  isConflict,
  identityStoreCalls
};
