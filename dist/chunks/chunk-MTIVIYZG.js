import {
  arnOf,
  parseArn,
  parseName,
  pathOf
} from "./chunk-JXBG2KKH.js";
import {
  isRevoked
} from "./chunk-Y4KKED46.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/aws/iam/iam-account.ts
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
async function policyInForce(at, arn, likely) {
  const [policy, first] = await Promise.all([
    at.iam.getPolicy(arn),
    likely === void 0 ? void 0 : at.iam.getDocument(arn, likely)
  ]);
  if (policy === void 0) return void 0;
  const document = policy.defaultVersion === likely ? first : await at.iam.getDocument(arn, policy.defaultVersion);
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

// src/aws/iam/iam-remove.ts
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
  const time = await now(at);
  if (time < name.until)
    throw new NotRemovable(
      `${arn} lasts until ${formatInstant(name.until)}, and for AWS it is ${formatInstant(time)}: only revoking ends it before.`
    );
  let conflict = false;
  const gone = await untilVisible(at.sleep, async () => {
    for (const holder of await at.iam.holders(arn) ?? []) await at.iam.detach(arn, holder);
    if (conflict)
      for (const version of await at.iam.otherVersions(arn) ?? []) await at.iam.deleteVersion(arn, version);
    conflict = await at.iam.deletePolicy(arn) === "in-use";
    return conflict ? void 0 : true;
  });
  if (!gone)
    throw new NotVisible(`${arn} is free to be deleted. Somebody may use it as a permissions boundary`);
  const absent = await untilVisible(
    at.sleep,
    async () => await at.iam.getPolicy(arn) === void 0 ? true : void 0
  );
  if (!absent) throw new NotVisible(`${arn} is deleted`);
}

// src/aws/refused-escalation.ts
function refusalBeside(held, judge) {
  const reasons = judge(held);
  if (reasons.length === 0) return void 0;
  const lasting = judge(held.filter((each) => each.grant === void 0 && "document" in each));
  return { kind: "refused", reasons, passing: lasting.length === 0 };
}
async function refusalOnceGiven(sleep, issue, read, judge) {
  let last;
  const settled = await untilVisible(sleep, async () => {
    const held = await read();
    last = refusalBeside(held, judge);
    if (last === void 0) return { refusal: void 0 };
    const before = held.filter(({ grant }) => grant === void 0 || grant < issue);
    return judge(before).length > 0 ? { refusal: last } : void 0;
  });
  return settled === void 0 ? last : settled.refusal;
}

export {
  objectNamed,
  survey,
  objectsOf,
  tombstoneAmong,
  policyInForce,
  standingOf,
  now,
  untilVisible,
  NotVisible,
  refusalBeside,
  refusalOnceGiven,
  NotRemovable,
  removeFromIam
};
