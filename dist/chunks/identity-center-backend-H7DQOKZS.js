import {
  boundaryText,
  policyText,
  wantedSet
} from "./chunk-7GUH5LFC.js";
import {
  NotRemovable,
  NotVisible,
  refusalBeside,
  refusalOnceGiven,
  untilVisible
} from "./chunk-MTIVIYZG.js";
import "./chunk-JXBG2KKH.js";
import {
  sameDocument
} from "./chunk-2RYIUQVG.js";
import {
  centerNow
} from "./chunk-UME4CAFX.js";
import {
  isConflict
} from "./chunk-DMZF6IAM.js";
import "./chunk-7TUEWOT5.js";
import "./chunk-2VBWU3BZ.js";
import "./chunk-GD5TA23D.js";
import {
  UnreadableSet,
  readCuratedSet
} from "./chunk-G25K7QIL.js";
import "./chunk-7LGPCSME.js";
import "./chunk-V5VXPEIQ.js";
import {
  adviceInIdentityCenter,
  codeOf,
  isCode,
  isPassing,
  textOf
} from "./chunk-F2SACPLZ.js";
import "./chunk-AZJ2BNBC.js";
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
import {
  TAG,
  isRevoked,
  tagsOfGrant,
  tagsOfHolder,
  tagsOfSet,
  tagsOfTombstone
} from "./chunk-Y4KKED46.js";
import {
  serialiseCurated
} from "./chunk-I5MLWMIY.js";
import "./chunk-2EOPFUDI.js";
import {
  descriptionOf,
  setNameOf,
  setPrefixOf
} from "./chunk-JNGZXEFB.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  givesTheSame,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/aws/identity-center/identity-center-account.ts
var asObject = ({ arn, own, purpose }, repository) => own?.repository === repository ? [{ ...own, arn, purpose, attached: false }] : [];
var setsOfRequest = async (at, issue, own) => (await at.directory.all()).flatMap((set) => asObject(set, at.repository)).filter(
  ({ issue: of, part, purpose }) => of === issue && (purpose === void 0 || purpose.account === at.account || part === own || !isAskedFirst(part))
);
var isNamed = (object, { part, until }) => object.part === part && object.until === until;
async function setAt(at, arn) {
  const set = await at.directory.named(arn);
  return set && asObject(set, at.repository)[0];
}
async function tombstoneAmongSets(at, objects) {
  for (const object of objects) {
    const tags = await at.sets.tagsOf(object.arn);
    if (tags !== void 0 && isRevoked(tags)) return object;
  }
  return void 0;
}
async function assignmentsOf(at, object) {
  const { arn } = object;
  const accounts = /* @__PURE__ */ new Set([at.account, ...await at.assignments.accountsOf(arn) ?? []]);
  const found = [];
  for (const account of accounts)
    for (const to of await at.assignments.assignees(arn, account) ?? [])
      found.push({ set: arn, account, to });
  const shared = await sharedHeldBy(at, object);
  if (shared !== void 0) found.push(shared);
  return found;
}
async function sharedHeldBy(at, object) {
  if (object.purpose?.assigns === void 0) return void 0;
  const shared = assignmentOfShared(at.account, object.purpose.assigns);
  if (!await isAssigned(at, shared)) return void 0;
  const tags = await at.sets.tagsOf(object.arn);
  if (tags === void 0 || !isRevoked(tags)) return shared;
  return await isGivenByAnother(at, object, ({ issue }) => issue !== object.issue) ? void 0 : shared;
}
async function isGivenByAnother(at, { arn, purpose }, counts) {
  const mine = purpose?.assigns;
  if (mine === void 0) return false;
  const time = await centerNow(at);
  const others = (await at.directory.all()).flatMap((set) => asObject(set, at.repository)).filter(
    (other) => other.arn !== arn && other.until > time && other.purpose?.account === at.account && other.purpose.assigns?.set === mine.set && other.purpose.assigns.user === mine.user && counts(other)
  );
  for (const other of others) {
    const tags = await at.sets.tagsOf(other.arn);
    if (tags !== void 0 && !isRevoked(tags)) return true;
  }
  return false;
}
var assignmentOfShared = (account, { set, user }) => ({ set, account, to: { kind: "USER", id: user } });
async function isAssigned(at, { set, account, to }) {
  const all = await at.assignments.assignees(set, account) ?? [];
  return all.some((each) => sameAssignee(each, to));
}
async function onlyForGone(at, assignments) {
  for (const { to } of assignments)
    if (to.kind !== "USER" || await at.store.user(to.id) !== void 0) return false;
  return true;
}
var sameAssignee = (a, b) => a.kind === b.kind && a.id === b.id;
async function holdersOfSet(at, object) {
  const holders = [];
  for (const { account, to } of await assignmentsOf(at, object)) {
    const user = to.kind === "USER" ? await at.store.user(to.id) : void 0;
    const kind = to.kind === "USER" ? "identity-center-user" : "identity-center-group";
    const name = user?.userName ?? to.id;
    const gone = to.kind === "USER" && user === void 0;
    holders.push(
      account === at.account ? { kind, name, aliases: user?.emails ?? [], id: to.id, gone } : (
        // No id: what was approved is for one account, and this is never it.
        {
          kind,
          name: `${name} in account ${account}`,
          aliases: [],
          id: `${to.id} in account ${account}`,
          gone
        }
      )
    );
  }
  return holders;
}
async function standingOfRequest(at, issue, own) {
  const objects = [...await setsOfRequest(at, issue, own)].sort((a, b) => b.until - a.until);
  const revoked = await tombstoneAmongSets(at, objects);
  if (revoked !== void 0) return { kind: "tombstone", object: plain(revoked, false) };
  let detached;
  for (const each of objects) {
    const set = await at.sets.inlineOf(each.arn);
    if (set === void 0) continue;
    const document = set.inline ?? "";
    const holders = await holdersOfSet(at, each);
    if (holders.length === 0) {
      detached ??= { kind: "detached", object: plain(each, false), document };
      continue;
    }
    const principals = holders.flatMap(
      ({ kind, name }) => kind === "identity-center-user" ? [{ kind, userName: name }] : []
    );
    return { kind: "live", object: plain(each, true), principals, document };
  }
  return detached ?? { kind: "absent" };
}
var plain = ({ repository, issue, part, until, arn, purpose }, attached2) => ({
  repository,
  issue,
  part,
  until,
  arn,
  attached: attached2,
  ...purpose?.assigns === void 0 ? {} : { assigns: purpose.assigns.set }
});
async function surveySets(at) {
  const here = new Set(await at.assignments.setsIn(at.account));
  const sets = await at.directory.recent();
  const prefix = setPrefixOf(at.repository);
  const unrecognised = sets.filter(
    ({ arn, name, own, purpose }) => here.has(arn) && name.startsWith(prefix) && (own === void 0 || purpose?.account !== at.account)
  );
  return {
    objects: await objectsIn(at, sets, here),
    unrecognised: unrecognised.map(({ arn }) => arn)
  };
}
async function setsAmong(at, arns) {
  const here = new Set(await at.assignments.setsIn(at.account));
  const sets = await Promise.all(
    [...new Set(arns)].filter((arn) => isSetOf(at.instance, arn)).map((arn) => at.directory.named(arn))
  );
  return objectsIn(
    at,
    sets.filter((set) => set !== void 0),
    here
  );
}
var isSetOf = (instance, arn) => {
  const sets = `${instance.replace(":instance/", ":permissionSet/")}/`;
  return arn.startsWith(sets) && /^ps-[0-9a-zA-Z./-]{16}$/.test(arn.slice(sets.length));
};
async function objectsIn(at, sets, here) {
  const objects = [];
  for (const each of sets.flatMap((set) => asObject(set, at.repository))) {
    if (each.purpose?.account !== at.account) continue;
    const attached2 = here.has(each.arn) || await sharedHeldBy(at, each) !== void 0;
    objects.push(plain(each, attached2));
  }
  return objects;
}
async function isSetLive(at, object) {
  const set = await setAt(at, object.arn);
  if (set === void 0 || (await assignmentsOf(at, set)).length === 0) return false;
  const tags = await at.sets.tagsOf(set.arn);
  return tags !== void 0 && !isRevoked(tags);
}
async function inspectSet(at, object) {
  const set = await setAt(at, object.arn);
  const [content, tags] = set ? [await at.sets.contentOf(set.arn), await at.sets.tagsOf(set.arn)] : [];
  if (set === void 0 || content === void 0 || tags === void 0) return void 0;
  const holders = await holdersOfSet(at, set);
  return {
    object: plain(set, holders.length > 0),
    document: content.inline ?? "",
    version: "v1",
    set: {
      policies: [...content.managed, ...content.references.map(policyText)],
      boundary: boundaryText(content.boundary),
      configuredBoundary: boundaryText(at.boundary)
    },
    holders,
    tags
  };
}

// src/aws/back-off.ts
var POLLS = [1e3, 2e3, 3e3, 4e3];
var LONGEST_OPERATION = 10 * 6e4;
var RETRIES = [1e3, 2e3, 4e3, 8e3, 1e4];
var LONGEST_CONFLICT = 5 * 6e4;
var spread = (pause, random) => pause * (0.8 + 0.4 * random());
async function untilEnded({ sleep, random }, read) {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    const pause = spread(POLLS[Math.min(attempt, POLLS.length - 1)] ?? 0, random);
    if (waited + pause > LONGEST_OPERATION) return void 0;
    await sleep(pause);
    waited += pause;
    const ended2 = await read();
    if (ended2 !== void 0) return ended2;
  }
}
async function pastConflicts({ sleep, random }, send) {
  let waited = 0;
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (!isCode(error, "Conflict", "Throttling", "TooManyRequests")) throw error;
      const pause = spread(RETRIES[Math.min(attempt, RETRIES.length - 1)] ?? 0, random);
      if (waited + pause > LONGEST_CONFLICT) throw error;
      await sleep(pause);
      waited += pause;
    }
  }
}

// src/aws/identity-center/assignment.ts
var NotEnded = class extends Error {
  constructor(message) {
    super(`${message} Nobody is told anything yet; the next run looks again.`);
    this.name = "NotEnded";
  }
};
var WORDS = {
  creation: "giving",
  deletion: "taking back",
  provisioning: "updating"
};
async function ended(at, kind, started, set) {
  if (started.status !== "IN_PROGRESS") return started;
  const end = await untilEnded(at, async () => {
    const now = await at.assignments.look(kind, started.id);
    return now.status === "IN_PROGRESS" ? void 0 : now;
  });
  if (end === void 0) throw new NotEnded(`AWS has not ended ${WORDS[kind]} ${set} within ten minutes.`);
  return end;
}
function assign(at, assignment) {
  return at.slots.within(assignment.account, async () => {
    const started = await pastConflicts(at, () => at.assignments.create(assignment));
    const { status, reason } = await ended(at, "creation", started, assignment.set);
    return { refused: status === "FAILED" ? reason : void 0 };
  });
}
function unassign(at, assignment) {
  return at.slots.within(assignment.account, async () => {
    const started = await pastConflicts(at, () => at.assignments.remove(assignment));
    if (started === void 0) return;
    const { status, reason } = await ended(at, "deletion", started, assignment.set);
    if (status === "FAILED" && !await hasLeft(at, assignment))
      throw new NotEnded(
        `AWS could not take ${assignment.set} back from ${assignment.to.id} in account ${assignment.account}: ${reason}`
      );
  });
}
async function hasLeft(at, { to }) {
  if (to.kind !== "USER") return false;
  try {
    return await at.store.user(to.id) === void 0;
  } catch {
    return false;
  }
}
function provision(at, set, account) {
  return at.slots.within(account, async () => {
    const started = await pastConflicts(at, () => at.assignments.provision(set, account));
    const { status, reason } = await ended(at, "provisioning", started, set);
    return { refused: status === "FAILED" ? reason : void 0 };
  });
}
async function untilNoneIsMade(at, set) {
  for (const id of await at.assignments.creationsInProgress()) {
    const now = await at.assignments.look("creation", id);
    if (now.set === set) await ended(at, "creation", now, set);
  }
}

// src/aws/identity-center/identity-center-revoke.ts
var ATTEMPTS = 3;
async function revokeInIdentityCenter(at, issue, { part, until, latest }) {
  const name = { repository: at.repository, issue, part, until };
  let unlaid;
  if (latest > until)
    await markOwn(at, { ...name, until: latest }).catch((thrown) => {
      unlaid = thrown instanceof Error ? thrown : new Error(String(thrown));
    });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await markOwn(at, name);
    const objects = await setsOfRequest(at, issue, part);
    for (const object of objects) await mark(at, object.arn);
    let sessionsLast;
    for (const object of objects) sessionsLast ??= (await endAccess(at, object)).sessionsLast;
    const own = objects.find((each) => isNamed(each, name));
    const tags = own && await at.sets.tagsOf(own.arn);
    if (own !== void 0 && tags !== void 0 && isRevoked(tags)) {
      if (unlaid !== void 0) throw unlaid;
      return { ...plain(own, false), ...sessionsLast === void 0 ? {} : { sessionsLast } };
    }
  }
  throw new NotVisible(`the permission set ${setNameOf(name)} stays with the tag ${TAG.revoked}`);
}
async function markOwn(at, name) {
  const find = async () => (await setsOfRequest(at, name.issue, name.part)).find((each) => isNamed(each, name));
  if (await find()) return;
  const created = await at.sets.createSet({
    name: setNameOf(name),
    description: descriptionOf(name, { account: at.account, assigns: void 0 }),
    tags: {
      ...tagsOfTombstone(at.repository, name.issue, await centerNow(at)),
      ...tagsOfSet(at.account, void 0)
    }
  });
  if (created.kind === "created") at.directory.changed(created.arn);
  if (!await untilVisible(at.sleep, find))
    throw new NotVisible(`there is a permission set ${setNameOf(name)}`);
}
async function mark(at, arn) {
  const tags = await at.sets.tagsOf(arn);
  if (tags === void 0 || isRevoked(tags)) return;
  const revoked = tagsOfTombstone(at.repository, 1, await centerNow(at))[TAG.revoked] ?? "";
  if (await at.sets.tagSet(arn, { [TAG.revoked]: revoked }) === "absent") return;
  const seen = await untilVisible(at.sleep, async () => {
    const again = await at.sets.tagsOf(arn);
    return again === void 0 || isRevoked(again) ? true : void 0;
  });
  if (!seen) throw new NotVisible(`${arn} carries the tag ${TAG.revoked}`);
}
async function endAccess(at, object) {
  let sessionsLast;
  await emptySet(at, object.arn);
  await untilNoneIsMade(at, object.arn);
  const shared = object.purpose?.assigns?.set;
  if (shared !== void 0) await untilNoneIsMade(at, shared);
  let asked = false;
  const free = await untilVisible(at.sleep, async () => {
    const assignments = await assignmentsOf(at, object);
    if (assignments.length === 0 || asked && await onlyForGone(at, assignments)) return true;
    asked = true;
    const own = assignments.filter(({ set }) => set === object.arn);
    for (const account of new Set(own.map((each) => each.account)))
      sessionsLast ??= (await provision(at, object.arn, account)).refused;
    for (const assignment of assignments) await unassign(at, assignment);
    return void 0;
  });
  if (!free) throw new NotVisible(`${object.arn} is assigned to nobody`);
  return sessionsLast === void 0 ? {} : { sessionsLast };
}
async function emptySet(at, arn) {
  const content = await at.sets.contentOf(arn);
  if (content === void 0) return;
  if (content.inline !== void 0) await pastConflicts(at, () => at.sets.deleteInline(arn));
  for (const policy of content.managed) await pastConflicts(at, () => at.sets.detachManaged(arn, policy));
  for (const policy of content.references)
    await pastConflicts(at, () => at.sets.detachReference(arn, policy));
}

// src/aws/identity-center/center-grant-refusals.ts
var failed = (code, message, retry = false) => ({ kind: "failed", code, message, retry });
var differs = ({ arn }, how) => failed(
  "different-policy",
  `${arn} exists and is not what was approved: ${how}. It is left as it is, and was assigned to nobody. Find out who wrote it; once it is deleted, the next run grants.`
);
async function othersHolding(at, own, mine) {
  const all = await assignmentsOf(at, own);
  return all.filter(
    ({ set, account, to }) => !(set === mine.set && account === mine.account && sameAssignee(to, mine.to))
  );
}
var heldByOthers = (object, others) => failed(
  "held-by-others",
  `${object.arn} is assigned to ${others.map(({ to, account }) => `${to.kind.toLowerCase()} ${to.id} in account ${account}`).join(", ")}, which nobody approved. This run has given nothing that still is. An administrator of Identity Center has to take it back first.`
);
async function withdraw(at, objects, tombstone) {
  for (const object of objects) await endAccess(at, object);
  return { kind: "revoked", object: plain(tombstone, false) };
}

// src/aws/identity-center/identity-center-standing.ts
async function readCenterStanding(at, user, judged, shared) {
  const sets = await readable(
    "the permission sets of the user",
    void 0,
    () => at.assignments.setsOfUser(user, at.account)
  );
  if ("unreadable" in sets) return [sets];
  const held = [];
  for (const arn of new Set(sets.value)) {
    if (arn === shared) continue;
    const own = await readable(`permission set ${arn}`, void 0, () => at.directory.named(arn));
    if ("unreadable" in own) {
      held.push(own);
      continue;
    }
    const ours = own.value.own?.repository === at.repository ? own.value.own : void 0;
    if (ours?.issue === judged.issue && givesTheSame(ours.part, judged.part)) continue;
    const grant = ours?.issue;
    const label = grant === void 0 ? `permission set ${own.value.name}` : `the live grant #${grant}`;
    const content = await readable(label, grant, () => at.sets.contentOf(arn));
    const policies = "unreadable" in content ? [content] : await policiesIn(at, content.value, label, grant);
    held.push(...policies.map((each) => ({ ...each, until: ours?.until })));
  }
  return held;
}
async function policiesIn(at, { inline, managed, references }, label, grant) {
  const held = [];
  if (inline !== void 0) held.push({ name: label, document: inline, grant });
  for (const arn of managed) {
    const name = `policy ${arn} of ${label}`;
    const read = await readable(name, grant, async () => awsDocument(at, arn));
    held.push("unreadable" in read ? read : { name, document: read.value, grant });
  }
  for (const reference of references)
    held.push({
      name: `policy ${policyText(reference)} of ${label}`,
      unreadable: "It lies in the account itself, where Identity Center does not look.",
      grant
    });
  return held;
}
async function awsDocument({ policies }, arn) {
  const policy = await policies?.getPolicy(arn);
  return policy && policies?.getDocument(arn, policy.defaultVersion);
}
async function readable(what, grant, read) {
  const because = (why) => ({ name: what, unreadable: why, grant });
  try {
    const value = await read();
    return value === void 0 ? because("AWS lists it, and does not show it.") : { value };
  } catch (error) {
    if (!isCode(error, "AccessDenied")) throw error;
    return because(`AWS: ${textOf(error)} ${adviceInIdentityCenter(error)}`);
  }
}

// src/aws/identity-center/permission-set-content.ts
async function fill(at, { arn }, wanted) {
  const there = await at.sets.contentOf(arn);
  if (there === void 0) return "AWS does not show it any more";
  const extra = beyond(there, wanted);
  if (extra !== void 0) return extra;
  const { inline, boundary } = wanted;
  if (boundary !== void 0 && there.boundary === void 0)
    await pastConflicts(at, () => at.sets.putBoundary(arn, boundary));
  if (inline !== void 0 && there.inline === void 0)
    await pastConflicts(at, () => at.sets.putInline(arn, inline));
  for (const policy of wanted.managed)
    if (!there.managed.includes(policy)) await attached(at, () => at.sets.attachManaged(arn, policy));
  for (const policy of wanted.references)
    if (!there.references.some((each) => policyText(each) === policyText(policy)))
      await attached(at, () => at.sets.attachReference(arn, policy));
  return void 0;
}
async function attached(at, send) {
  try {
    await send();
  } catch (error) {
    if (!isConflict(error)) throw error;
    await at.sleep(1e3);
    try {
      await send();
    } catch (again) {
      if (!isConflict(again)) throw again;
    }
  }
}
function beyond(there, wanted) {
  if (there.inline !== void 0 && !sameDocument(there.inline, wanted.inline ?? ""))
    return "its inline policy is not what was approved and stamped";
  const policies = [...there.managed, ...there.references.map(policyText)];
  const allowed = [...wanted.managed, ...wanted.references.map(policyText)];
  const extra = policies.filter((policy) => !allowed.includes(policy));
  if (extra.length > 0) return `it has ${extra.join(", ")} as well`;
  if (there.boundary !== void 0 && boundaryText(there.boundary) !== boundaryText(wanted.boundary))
    return `its permissions boundary is ${boundaryText(there.boundary) ?? ""}`;
  return void 0;
}
async function readBack(at, { arn }, wanted) {
  let last = { difference: "AWS does not show it", tags: {} };
  await untilVisible(at.sleep, async () => {
    const there = await at.sets.contentOf(arn);
    const tags = await at.sets.tagsOf(arn);
    if (there === void 0 || tags === void 0) return void 0;
    const more = beyond(there, wanted);
    const less = lacking(there, wanted);
    last = { difference: more ?? less, tags };
    return isRevoked(tags) || more !== void 0 || less === void 0 ? true : void 0;
  });
  return last;
}
function lacking(there, wanted) {
  if (wanted.inline !== void 0 && there.inline === void 0) return "its inline policy is gone";
  if (wanted.boundary !== void 0 && there.boundary === void 0)
    return "its permissions boundary is gone";
  const policies = [...there.managed, ...there.references.map(policyText)];
  const missing = [...wanted.managed, ...wanted.references.map(policyText)].filter(
    (policy) => !policies.includes(policy)
  );
  return missing.length > 0 ? `it lacks ${missing.join(", ")}` : void 0;
}
async function contentNow(at, { arn }, wanted) {
  const there = await at.sets.contentOf(arn);
  return there === void 0 ? "it is gone" : beyond(there, wanted) ?? lacking(there, wanted);
}

// src/aws/identity-center/prepare-permission-set.ts
async function prepare(at, grant, userName, wanted, judge) {
  const listed = await setsOfRequest(at, grant.issue, grant.part);
  const tombstone = await tombstoneAmongSets(at, listed);
  if (tombstone !== void 0) return withdraw(at, listed, tombstone);
  const time = await centerNow(at);
  if (time >= grant.window.until)
    return failed(
      "window-over",
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`
    );
  const user = await at.store.userId(userName);
  if (user === void 0)
    return failed(
      "no-such-user",
      `Identity Center has no user with the name or e-mail address ${userName}. Correct identity_center_user under identities in aws-jit.yml, or wait until your directory has brought the person over.`
    );
  const changed = await curatedChanged(at, grant);
  if (changed !== void 0) return changed;
  const shared = grant.curated?.mode === "assign" ? grant.curated.content.permissionSet : void 0;
  const purpose = {
    account: at.account,
    assigns: shared === void 0 ? void 0 : { set: shared, user }
  };
  const before = listed.find((each) => isNamed(each, nameIn(grant)));
  const refusal = judge && refusalBeside(await readCenterStanding(at, user, grant, shared), judge);
  if (refusal) {
    if (before !== void 0) await endAccess(at, before);
    return refusal;
  }
  if (shared !== void 0 && !listed.some((each) => isNoteOf(each, purpose))) {
    if (await isAssigned(at, assignmentOfShared(at.account, { set: shared, user })))
      return failed(
        "already-assigned",
        `${userName} has ${grant.curated?.content.name ?? shared} in account ${at.account} already, by somebody else's hand or by another request. Taking it back at the end of this one would take that away, so nothing is assigned.`,
        true
      );
  }
  const own = before ?? await create(at, grant, purpose, tagsOfHolder(user, boundaryText(wanted.boundary)));
  if (own === void 0)
    return failed(
      "not-visible",
      `AWS says that there is a permission set ${setNameOf(nameIn(grant))}, and does not show it. Nothing is assigned; the next run goes on.`,
      true
    );
  const first = await at.sets.tagsOf(own.arn);
  if (first !== void 0 && isRevoked(first)) return withdraw(at, [own], own);
  if (descriptionOf(own, purpose) !== (own.purpose && descriptionOf(own, own.purpose)))
    return differs(own, "it is not described as one that this tool made for this request");
  const assignment = purpose.assigns === void 0 ? { set: own.arn, account: at.account, to: { kind: "USER", id: user } } : assignmentOfShared(at.account, purpose.assigns);
  const others = await othersHolding(at, own, assignment);
  if (others.length > 0) return heldByOthers(own, others);
  const held = await isAssigned(at, assignment);
  const extra = held ? void 0 : await fill(at, own, wanted);
  const read = extra === void 0 ? await readBack(at, own, wanted) : { difference: extra, tags: first ?? {} };
  if (isRevoked(read.tags)) return withdraw(at, [own], own);
  if (read.difference !== void 0) return differs(own, read.difference);
  if (read.tags[TAG.reviewed] !== grant.reviewed)
    return differs(own, "its tag says that another policy was reviewed");
  return { kind: "ready", object: own, user, assignment, held };
}
var nameIn = ({ repository, issue, part, window }) => ({
  repository,
  issue,
  part,
  until: window.until
});
var isNoteOf = ({ purpose }, { assigns }) => purpose?.assigns !== void 0 && purpose.assigns.set === assigns?.set && purpose.assigns.user === assigns.user;
async function curatedChanged(at, { curated }) {
  if (curated === void 0) return void 0;
  const now = await readCuratedSet(at, curated.content.permissionSet);
  if (serialiseCurated(now) === serialiseCurated(curated.content)) return void 0;
  return failed(
    "curated-changed",
    `The permission set ${now.name} is not what was reviewed any more: somebody has changed it, or AWS one of its policies. Run aws-jit curated pull, have the change reviewed, and file a new request.`
  );
}
async function create(at, grant, purpose, more) {
  const name = nameIn(grant);
  const tags = { ...tagsOfGrant(grant), ...tagsOfSet(at.account, grant.curated), ...more };
  const created = await at.sets.createSet({
    name: setNameOf(name),
    description: descriptionOf(name, purpose),
    tags
  });
  if (created.kind === "created") at.directory.changed(created.arn);
  return untilVisible(
    at.sleep,
    async () => (await setsOfRequest(at, grant.issue, grant.part)).find(
      (each) => isNamed(each, name) && (created.kind === "exists" || each.arn === created.arn)
    )
  );
}

// src/aws/identity-center/identity-center-grant.ts
async function grantInIdentityCenter(at, grant, judge) {
  const { principal } = grant;
  if (principal.kind !== "identity-center-user")
    return failed(
      "wrong-backend",
      "The identity-center backend gives access to people of Identity Center. For an IAM user or role set backend: iam for the account."
    );
  if (grant.repository !== at.repository || grant.account !== at.account)
    return failed("wrong-account", "The grant is for another account or repository than this connection.");
  const wanted = wantedSet(grant, at.boundary);
  if (!wanted.ok)
    return failed(
      wanted.problems[0]?.code ?? "content",
      wanted.problems.map(({ message }) => message).join(" ")
    );
  let stage = { kind: "nothing sent" };
  try {
    const ready = await prepare(at, grant, principal.userName, wanted.value, judge);
    if (ready.kind !== "ready") return ready;
    if (!ready.held) {
      stage = { kind: "assignment sent" };
      const { refused } = await assign(at, ready.assignment);
      if (refused !== void 0 && !await isAssigned(at, ready.assignment))
        return await afterFailure(at, ready.object, refused);
      stage = { kind: "assigned", object: ready.object };
    }
    return await confirm(at, grant, ready, wanted.value, judge);
  } catch (error) {
    if (error instanceof UnreadableSet) return failed("curated-unreadable", error.message);
    if (codeOf(error) === void 0) throw error;
    if (stage.kind !== "nothing sent" && isPassing(error)) throw error;
    if (stage.kind === "assigned") await endAccess(at, stage.object);
    return failed(
      codeOf(error) ?? "unknown",
      `AWS: ${textOf(error)} ${adviceInIdentityCenter(error)}`,
      isPassing(error) || codeOf(error) === "ServiceQuotaExceeded"
    );
  }
}
async function afterFailure(at, object, reason) {
  const tags = await at.sets.tagsOf(object.arn);
  if (tags !== void 0 && isRevoked(tags)) return withdraw(at, [object], object);
  try {
    await at.sets.deleteSet(object.arn);
  } catch (error) {
    const now = await at.sets.tagsOf(object.arn);
    if (now !== void 0 && isRevoked(now)) return withdraw(at, [object], object);
    if (!isConflict(error)) throw error;
    await emptySet(at, object.arn);
  }
  at.directory.changed(object.arn);
  const passing = /throttl|limit|quota|exceed|internal|unavailable|tim(?:e|ed) ?out|try again/i.test(reason);
  return failed(
    "assignment-failed",
    `AWS could not assign the permission set: ${reason} Nothing is left behind. ` + (passing ? "The next run tries again." : "Once what it names is mended, in Identity Center or in the account, the next run can grant."),
    passing
  );
}
async function confirm(at, grant, { object, user, assignment, held }, wanted, judge) {
  const seen = await untilVisible(
    at.sleep,
    async () => await isAssigned(at, assignment) ? true : void 0
  );
  const standing = () => readCenterStanding(at, user, object, object.purpose?.assigns?.set);
  const refusal = judge && await refusalOnceGiven(at.sleep, grant.issue, standing, judge);
  if (refusal) {
    await endAccess(at, object);
    return refusal;
  }
  const listed = await setsOfRequest(at, grant.issue, grant.part);
  const others = listed.filter(({ arn }) => arn !== object.arn);
  const tombstone = await tombstoneAmongSets(at, others);
  if (tombstone !== void 0) return withdraw(at, listed, tombstone);
  const difference = await contentNow(at, object, wanted);
  const holders = await othersHolding(at, object, assignment);
  const tags = await at.sets.tagsOf(object.arn);
  if (tags !== void 0 && isRevoked(tags)) return withdraw(at, [object], object);
  if (difference !== void 0) {
    await endAccess(at, object);
    return failed(
      "different-policy",
      `${object.arn} was changed while it was being granted: ${difference}. It is taken back; find out who wrote it.`
    );
  }
  if (holders.length > 0) {
    await endAccess(at, object);
    return heldByOthers(object, holders);
  }
  if (!seen || tags === void 0) throw new NotVisible(`${assignment.set} is assigned to ${user}`);
  return { kind: "granted", object: plain(object, true), fresh: !held };
}

// src/aws/identity-center/identity-center-remove.ts
async function removeFromIdentityCenter(at, { arn }) {
  const there = await at.sets.describeSet(arn);
  if (there === void 0) {
    at.directory.changed(arn);
    return "removed";
  }
  const object = await setAt(at, arn);
  if (object?.purpose?.account !== at.account)
    throw new NotRemovable(`${arn} is not an object of this repository in this account: it is left alone.`);
  const time = await centerNow(at);
  if (time < object.until)
    throw new NotRemovable(
      `${arn} lasts until ${formatInstant(object.until)}, and for AWS it is ${formatInstant(time)}: only revoking ends it before.`
    );
  const keeps = await isGivenByAnother(at, object, () => true) ? object.purpose.assigns?.set : void 0;
  const kept = await pastConflicts(at, async () => {
    for (const assignment of await assignmentsOf(at, object))
      if (assignment.set !== keeps) await unassign(at, assignment);
    try {
      await at.sets.deleteSet(arn);
      return false;
    } catch (error) {
      const left = (await assignmentsOf(at, object)).filter(({ set }) => set === arn);
      if (!isConflict(error) || left.length === 0 || !await onlyForGone(at, left)) throw error;
      return true;
    }
  });
  if (kept) {
    const content = await at.sets.contentOf(arn);
    const gives = content !== void 0 && (content.inline !== void 0 || content.managed.length + content.references.length > 0);
    if (gives) await endAccess(at, object);
    return "emptied";
  }
  at.directory.changed(arn);
  const absent = await untilVisible(
    at.sleep,
    async () => await at.sets.describeSet(arn) === void 0 ? true : void 0
  );
  if (!absent) throw new NotVisible(`${arn} is deleted`);
  return "removed";
}

// src/aws/identity-center/identity-center-backend.ts
function identityCenterBackend(center, of) {
  const at = { ...center, ...of };
  return {
    now: () => centerNow(at),
    survey: () => surveySets(at),
    list: async (scope) => scope === void 0 ? (await surveySets(at)).objects : setsAmong(at, scope.among),
    find: (issue, part) => standingOfRequest(at, issue, part),
    objectsOf: async (issue) => (await setsOfRequest(at, issue, void 0)).filter(({ purpose }) => purpose?.account === at.account).map((set) => plain(set, false)),
    isLive: (object) => isSetLive(at, object),
    grant: (grant, judge) => grantInIdentityCenter(at, grant, judge),
    isRevoked: async ({ arn }) => {
      const tags = await at.sets.tagsOf(arn);
      return tags !== void 0 && isRevoked(tags);
    },
    revoke: (issue, revocation) => revokeInIdentityCenter(at, issue, revocation),
    // Each waits for AWS to take its assignment away; what sets there are is read once a run as it is.
    async revokeEach(revocations) {
      const results = /* @__PURE__ */ new Map();
      for (const [issue, revocation] of revocations)
        results.set(
          issue,
          await revokeInIdentityCenter(at, issue, revocation).catch(
            (error) => error instanceof Error ? error : new Error(String(error))
          )
        );
      return results;
    },
    remove: (object) => removeFromIdentityCenter(at, object),
    inspect: (object) => inspectSet(at, object),
    curated: (nameOrArn) => readCuratedSet(at, nameOrArn),
    async eligible(principal) {
      if (principal.kind !== "identity-center-user")
        return {
          eligible: false,
          reasons: [
            "The identity-center backend gives access to people of Identity Center. For an IAM user or role set backend: iam for the account."
          ]
        };
      const { userName } = principal;
      return await at.store.userId(userName) === void 0 ? {
        eligible: false,
        reasons: [
          `Identity Center has no user with the name or e-mail address ${userName}. Correct identity_center_user under identities in aws-jit.yml.`
        ]
      } : { eligible: true, lifted: [] };
    }
  };
}
export {
  identityCenterBackend
};
