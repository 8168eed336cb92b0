import {
  eligibility
} from "./chunk-ZJYNITSC.js";
import {
  granteeOf,
  holderText,
  sameHolder
} from "./chunk-5Q7NPWYN.js";
import {
  NotVisible,
  now,
  objectNamed,
  objectsOf,
  policyInForce,
  refusalBeside,
  refusalOnceGiven,
  removeFromIam,
  standingOf,
  survey,
  tombstoneAmong,
  untilVisible
} from "./chunk-MTIVIYZG.js";
import {
  nameOf,
  parseArn,
  pathOf
} from "./chunk-JXBG2KKH.js";
import {
  documentText,
  sameDocument
} from "./chunk-2RYIUQVG.js";
import {
  MAX_ITEMS,
  allPages,
  iamCalls,
  unlessAbsent
} from "./chunk-3XCBB2FI.js";
import {
  given
} from "./chunk-V5VXPEIQ.js";
import {
  adviceOn,
  codeOf,
  isCode,
  isPassing,
  textOf
} from "./chunk-F2SACPLZ.js";
import {
  lastAccesses
} from "./chunk-LQKEXACC.js";
import {
  _ep0,
  _mw0,
  command
} from "./chunk-HIGZWF4O.js";
import {
  GetGroupPolicy$,
  GetRolePolicy$,
  GetUserPolicy$,
  ListAttachedGroupPolicies$,
  ListAttachedRolePolicies$,
  ListAttachedUserPolicies$,
  ListGroupPolicies$,
  ListGroupsForUser$,
  ListRolePolicies$,
  ListUserPolicies$
} from "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import {
  TAG,
  isRevoked,
  tagsOfGrant,
  tagsOfHolder,
  tagsOfTombstone
} from "./chunk-Y4KKED46.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  givesTheSame
} from "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetGroupPolicyCommand.js
var GetGroupPolicyCommand = class extends command(_ep0, _mw0, "GetGroupPolicy", GetGroupPolicy$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/GetRolePolicyCommand.js
var GetRolePolicyCommand = class extends command(_ep0, _mw0, "GetRolePolicy", GetRolePolicy$) {
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

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListGroupPoliciesCommand.js
var ListGroupPoliciesCommand = class extends command(_ep0, _mw0, "ListGroupPolicies", ListGroupPolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListGroupsForUserCommand.js
var ListGroupsForUserCommand = class extends command(_ep0, _mw0, "ListGroupsForUser", ListGroupsForUser$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListRolePoliciesCommand.js
var ListRolePoliciesCommand = class extends command(_ep0, _mw0, "ListRolePolicies", ListRolePolicies$) {
};

// node_modules/@aws-sdk/client-iam/dist-es/commands/ListUserPoliciesCommand.js
var ListUserPoliciesCommand = class extends command(_ep0, _mw0, "ListUserPolicies", ListUserPolicies$) {
};

// src/aws/iam/iam-standing-calls.ts
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

// src/aws/standing-policies.ts
async function readStanding(at, grantee, without) {
  const [groups, own] = await Promise.all([
    grantee.kind === "iam-user" ? readable(`the groups of ${holderText(grantee)}`, async () => await at.standing.groupsOf(grantee.name)) : [],
    policiesOf(at, grantee, without)
  ]);
  if (!isList(groups)) return [groups, ...own];
  const held = [...own];
  for (const name of groups) held.push(...await policiesOf(at, { kind: "iam-group", name }, without));
  return held;
}
async function policiesOf(at, holder, without) {
  const of = holderText(holder);
  const judged = parseArn(at.partition, at.account, at.repository, without);
  const managed = async () => {
    const attached = await readable(`the policies attached to ${of}`, () => at.standing.attachedTo(holder));
    if (!isList(attached)) return [attached];
    return each(attached, async ({ arn, name }) => {
      const own = parseArn(at.partition, at.account, at.repository, arn);
      if (arn === without || isOfSame(own, judged)) return [];
      const grant = own?.issue;
      const label = grant === void 0 ? `policy ${name} of ${of}` : `the live grant #${grant}`;
      const policy = await readable(label, () => policyInForce(at, arn));
      return "unreadable" in policy ? [policy] : [{ name: label, document: policy.document, grant, until: own?.until }];
    });
  };
  const inline = async () => {
    const names = await readable(`the inline policies of ${of}`, () => at.standing.inlineNames(holder));
    if (!isList(names)) return [names];
    return each(names, async (name) => {
      const label = `inline policy ${name} of ${of}`;
      const document = await readable(label, () => at.standing.inlineDocument(holder, name));
      return [typeof document === "string" ? { name: label, document, grant: void 0 } : document];
    });
  };
  return (await Promise.all([managed(), inline()])).flat();
}
var AT_ONCE = 5;
async function each(of, read) {
  const held = [];
  for (let at = 0; at < of.length; at += AT_ONCE)
    held.push(...(await Promise.all(of.slice(at, at + AT_ONCE).map(read))).flat());
  return held;
}
var isOfSame = (own, judged) => own !== void 0 && own.issue === judged?.issue && givesTheSame(own.part, judged.part);
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

// src/aws/iam/iam-grant.ts
async function grantInIam(at, grant, judge) {
  const grantee = granteeOf(grant.principal);
  if (grantee === void 0)
    return failed(
      "wrong-backend",
      "The iam backend gives access to IAM users and roles. For a person of Identity Center set backend: identity-center for the account."
    );
  if (grant.curated !== void 0)
    return failed(
      "wrong-backend",
      "IAM has no permission sets, so a curated set cannot be given in this account. Use an account with backend: identity-center."
    );
  if (grant.repository !== at.repository || grant.account !== at.account)
    return failed("wrong-account", "The grant is for another account or repository than this connection.");
  const own = objectNamed(at, { ...grant, until: grant.window.until }, false);
  let stage = "nothing sent";
  try {
    const ready = await prepare(at, { ...grant, document: grant.document }, grantee, own, judge);
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
  const principal = inItsTurn(at.iam.getPrincipal(grantee));
  const standing = judge && inItsTurn(readStanding(at, grantee, object.arn));
  const listed = await objectsOf(at, grant.issue);
  const tombstone = await tombstoneAmong(at, listed);
  if (tombstone !== void 0) return withdraw(at, object, grantee, tombstone);
  const time = await now(at);
  if (time >= grant.window.until)
    return failed(
      "window-over",
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`
    );
  const record = await principal;
  const allowed = eligibility(grantee, record, at);
  if (!allowed.eligible || record === void 0)
    return failed(
      "not-eligible",
      allowed.eligible ? `There is no ${holderText(grantee)}.` : allowed.reasons.join(" ")
    );
  const holder = { ...grantee, id: record.id };
  const refusal = judge && standing && refusalBeside(await standing, judge);
  if (refusal) {
    if (listed.some(({ arn }) => arn === object.arn)) await detachAndRead(at, object, grantee);
    return refusal;
  }
  const created = listed.some(({ arn }) => arn === object.arn) ? "exists" : await at.iam.createPolicy({
    name: nameOf(object),
    path: pathOf(grant.repository),
    document: documentText(grant.document),
    tags: { ...tagsOfGrant(grant), ...tagsOfHolder(record.id) }
  });
  const policy = await untilVisible(
    at.sleep,
    () => policyInForce(at, object.arn, created === "created" ? FIRST_VERSION : void 0)
  );
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
  const others = holders.filter((each2) => !sameHolder(each2, holder));
  if (others.length > 0) return heldByOthers(object, others.map(holderText));
  return {
    kind: "ready",
    holder,
    principalArn: record.arn,
    version: policy.defaultVersion,
    held: holders.length > 0
  };
}
var FIRST_VERSION = "v1";
function inItsTurn(asked) {
  asked.catch(() => void 0);
  return asked;
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
    return now2?.some((each2) => sameHolder(each2, ready.holder)) === true ? now2 : void 0;
  });
  const listing = inItsTurn(objectsOf(at, object.issue));
  const refusal = judge && await refusalOnceGiven(at.sleep, object.issue, () => readStanding(at, grantee, object.arn), judge);
  if (refusal) {
    await detachAndRead(at, object, grantee);
    return refusal;
  }
  const tombstone = await tombstoneAmong(
    at,
    (await listing).filter(({ arn }) => arn !== object.arn)
  );
  if (tombstone !== void 0) return withdraw(at, object, grantee, tombstone);
  const policy = await at.iam.getPolicy(object.arn);
  if (policy !== void 0 && isRevoked(policy.tags)) return withdraw(at, object, grantee, object);
  if (holders === void 0) throw new NotVisible(`${object.arn} is attached to ${holderText(grantee)}`);
  const others = holders.filter((each2) => !sameHolder(each2, ready.holder));
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
  const { principalArn, held } = ready;
  return { kind: "granted", object: { ...object, attached: true }, fresh: !held, principalArn };
}
async function withdraw(at, own, grantee, tombstone) {
  await detachAndRead(at, own, grantee);
  return { kind: "revoked", object: { ...tombstone, attached: false } };
}
async function detachAndRead(at, object, grantee) {
  await at.iam.detach(object.arn, grantee);
  const gone = await untilVisible(at.sleep, async () => {
    const holders = await at.iam.holders(object.arn) ?? [];
    return holders.some((holder) => sameHolder(holder, grantee)) ? void 0 : true;
  });
  if (!gone) throw new NotVisible(`${object.arn} is detached from ${holderText(grantee)}`);
}

// src/aws/iam/iam-revoke.ts
async function revokeInIam(at, issue, revocation) {
  const revoked = (await revokeEachInIam(at, /* @__PURE__ */ new Map([[issue, revocation]]))).get(issue);
  if (revoked === void 0 || revoked instanceof Error)
    throw revoked ?? new TypeError(`Nothing came of revoking ${issue}.`);
  return revoked;
}
async function revokeEachInIam(at, revocations) {
  const results = /* @__PURE__ */ new Map();
  const each2 = async (issue, end) => {
    results.set(issue, await end().catch(asError));
  };
  const unlaid = /* @__PURE__ */ new Map();
  for (const [issue, { part, until, latest }] of revocations)
    await each2(issue, async () => {
      const own = objectNamed(at, { repository: at.repository, issue, part, until }, false);
      const stays = objectNamed(at, { ...own, until: latest }, false);
      if (latest > until)
        await mark(at, stays).catch((thrown) => unlaid.set(issue, asError(thrown)));
      await mark(at, own);
      await detachEverywhere(at, own);
      return own;
    });
  const marked = [...results].filter(
    (entry) => !(entry[1] instanceof Error)
  );
  if (marked.length === 0) return results;
  const listed = await survey(at).catch(asError);
  for (const [issue, own] of marked)
    await each2(issue, async () => {
      if (listed instanceof Error) throw listed;
      const others = listed.objects.filter((object) => object.issue === issue && object.arn !== own.arn);
      for (const other of others) await markIfThere(at, other);
      for (const other of others) await detachEverywhere(at, other);
      const error = unlaid.get(issue);
      if (error !== void 0) throw error;
      return own;
    });
  return results;
}
var asError = (thrown) => thrown instanceof Error ? thrown : new Error(String(thrown));
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
    for (const holder of holders) await at.iam.detach(object.arn, holder);
    return void 0;
  });
  if (!free) throw new NotVisible(`${object.arn} is attached to nobody`);
}

// src/aws/iam/iam-backend.ts
function iamBackend({ client, usePatienceMs, ...settings }) {
  const at = { ...settings, iam: iamCalls(client), standing: standingCalls(client) };
  return {
    now: () => now(at),
    survey: () => survey(at),
    list: async () => (await survey(at)).objects,
    find: (issue) => standingOf(at, issue),
    objectsOf: (issue) => objectsOf(at, issue),
    isLive: async ({ arn }) => {
      const holders = await at.iam.holders(arn) ?? [];
      const policy = holders.length === 0 ? void 0 : await at.iam.getPolicy(arn);
      return policy !== void 0 && !isRevoked(policy.tags);
    },
    grant: (grant, judge) => grantInIam(at, grant, judge),
    isRevoked: async ({ arn }) => {
      const policy = await at.iam.getPolicy(arn);
      return policy !== void 0 && isRevoked(policy.tags);
    },
    revoke: (issue, revocation) => revokeInIam(at, issue, revocation),
    revokeEach: (revocations) => revokeEachInIam(at, revocations),
    lastUses: async ({ arn, attached }) => {
      if (!attached) return [];
      try {
        const found = await lastAccesses(client, arn, at.sleep, usePatienceMs) ?? [];
        return found.flatMap((each2) => each2.at === void 0 ? [] : [{ action: each2.action, at: each2.at }]);
      } catch {
        return [];
      }
    },
    remove: async (object) => {
      await removeFromIam(at, object);
      return "removed";
    },
    inspect: (object) => inspect(at, object),
    async eligible(principal) {
      const grantee = granteeOf(principal);
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
