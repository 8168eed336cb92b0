import {
  instantOfMillis,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/report/trail-call.ts
var DENIED = /AccessDenied|UnauthorizedOperation|NotAuthorized|Forbidden|UnauthorizedException/i;
function readTrailCall(event) {
  if (!isRecord(event)) return void 0;
  const {
    eventSource,
    eventName,
    eventTime,
    errorCode,
    userIdentity,
    awsRegion,
    sourceIPAddress,
    userAgent
  } = event;
  const at = timeOf(eventTime);
  if (typeof eventSource !== "string" || typeof eventName !== "string" || at === void 0) return void 0;
  const who = isRecord(userIdentity) ? userIdentity : {};
  return {
    source: eventSource.toLowerCase(),
    name: eventName,
    at,
    denied: typeof errorCode === "string" && DENIED.test(errorCode),
    failed: typeof errorCode === "string" && errorCode !== "",
    // `arn:aws:iam::111122223333:user/alice`
    account: textOf(who["accountId"]) ?? textOf(textOf(who["arn"])?.split(":")[4]),
    principal: principalOf(who),
    accessKey: textOf(who["accessKeyId"]),
    region: textOf(awsRegion),
    from: textOf(sourceIPAddress),
    agent: textOf(userAgent),
    error: textOf(errorCode)
  };
}
function timeOf(value) {
  if (typeof value === "number" && Number.isFinite(value)) return instantOfMillis(value * 1e3);
  if (typeof value !== "string") return void 0;
  return parseInstant(`${value.trim().replace(" ", "T").replace(/Z$/, "")}Z`);
}
function principalOf(who) {
  const userName = textOf(who["userName"]);
  if (who["type"] === "IAMUser" && userName !== void 0) return { kind: "user", name: userName };
  if (who["type"] !== "AssumedRole") return void 0;
  const context = who["sessionContext"];
  const issuer = isRecord(context) && isRecord(context["sessionIssuer"]) ? context["sessionIssuer"] : {};
  const [, role, session] = (textOf(who["arn"]) ?? "").split(":").slice(5).join(":").split("/");
  const name = textOf(issuer["userName"]) ?? role;
  return name === void 0 ? void 0 : { kind: "role", name, session: session ?? "" };
}
var textOf = (value) => typeof value === "string" && value !== "" ? value : void 0;
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export {
  readTrailCall
};
