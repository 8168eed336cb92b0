import {
  FIRST_PART
} from "./chunk-YWRVI5OC.js";

// src/commands/report/grant-calls.ts
var MOST_SESSIONS = 40;
var GLOBAL_REGION = {
  aws: "us-east-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-cn": "cn-north-1"
};
function usedWindow({ window, ended }) {
  if (window === void 0 || ended === void 0 || ended.at >= window.until) return window;
  return ended.at > window.from ? { from: window.from, until: ended.at } : void 0;
}
function attributedTo({ repository, setName }, { principal, issue, parts, window: whole }, window) {
  const [kind, name] = split(principal);
  if (name === void 0) return void 0;
  switch (kind) {
    case "identity-center-user":
      return {
        how: "exact",
        sets: setsOf(parts, whole ?? window).map((part) => setName(repository, issue, part))
      };
    case "iam-user":
      return { how: "by-principal", principal: { kind: "user", name } };
    case "iam-role":
      return { how: "by-principal", principal: { kind: "role", name } };
    case void 0:
    default:
      return void 0;
  }
}
var setsOf = (parts = [], { until }) => parts.length > 0 ? parts : [{ part: FIRST_PART, until }];
var split = (principal) => {
  const at = principal?.indexOf("/") ?? -1;
  return principal === void 0 || at < 0 ? [] : [principal.slice(0, at), principal.slice(at + 1)];
};
async function callsOf({ config }, account, opened, of, group, window) {
  const regions = /* @__PURE__ */ new Set([
    account.region,
    opened.globalRegion,
    ...config.analytics.regions,
    ...group.flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.flatMap(regionIn)))
  ]);
  const trails = [...regions].map((region) => opened.trail(region));
  const [kind, name = ""] = split(of.principal);
  const calls = [];
  let complete = true;
  const add = async (subject) => {
    for (const found of await Promise.all(trails.map((trail) => trail.callsOf(subject, window)))) {
      calls.push(...found.calls);
      complete &&= found.complete;
    }
  };
  if (kind !== "iam-role") {
    await add({ kind: "user", name });
    return { calls, complete };
  }
  const role = `arn:${account.partition}:iam::${account.id}:role/${name}`;
  const begun = await Promise.all(trails.map((trail) => trail.sessionsOf(role, window)));
  const keys = [...new Set(begun.flatMap((each) => each.keys))];
  complete = begun.every((each) => each.complete) && keys.length <= MOST_SESSIONS;
  for (const id of keys.slice(0, MOST_SESSIONS)) await add({ kind: "key", id });
  return { calls, complete };
}
var regionIn = (arn) => {
  const region = arn.split(":")[3] ?? "";
  return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(region) ? [region] : [];
};

export {
  GLOBAL_REGION,
  usedWindow,
  attributedTo,
  callsOf
};
