
// src/aws/aws-errors.ts
var isNamed = (error) => error instanceof Error;
function codeOf(error) {
  if (!isNamed(error)) return void 0;
  if (typeof error.code === "string" && /^E[A-Z_]+$/.test(error.code)) return error.code;
  if (error.$metadata === void 0) return void 0;
  return error.name.replace(/Exception$/, "");
}
var isCode = (error, ...codes) => codes.includes(codeOf(error) ?? "");
function textOf(error) {
  if (!isNamed(error)) return String(error);
  const id = error.$metadata?.requestId;
  return id === void 0 ? error.message : `${error.message} (AWS request ${id})`;
}
var causeIn = (message) => message.replace(/ ?\((?:AWS request|request id:?) [^)]*\)/gi, "").replace(/\baws-jit-\d+-\d+(?:-\d+)?\b/g, "SESSION").replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, "ID").replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?/g, "TIME");
var PASSING = /* @__PURE__ */ new Set([
  "Throttling",
  "ThrottledException",
  "TooManyRequests",
  "RequestLimitExceeded",
  "ServiceFailure",
  "ServiceUnavailable",
  "InternalFailure",
  "InternalError",
  "ConcurrentModification",
  // Identity Center: another operation on the same user, set or account was in the way for minutes.
  "Conflict",
  "InternalServer",
  "RequestTimeout",
  "TimeoutError",
  "ExpiredToken",
  "RequestExpired"
]);
function isPassing(error) {
  const code = codeOf(error);
  if (code === void 0) return false;
  const status = isNamed(error) ? error.$metadata?.httpStatusCode : void 0;
  return PASSING.has(code) || /^E[A-Z_]+$/.test(code) || status !== void 0 && status >= 500;
}
function adviceOn(error) {
  switch (codeOf(error)) {
    case "AccessDenied":
      return "The granting role may not do this. Compare its policy with deploy/account.yml; a service control policy, a missing permissions boundary or a missing tag jit:eligible on the principal refuses as well.";
    case "LimitExceeded":
      return "A quota of IAM is full: 10 managed policies on one user or role, or 1,500 customer managed policies in the account, unless they were raised. It frees itself as other grants end; Service Quotas can raise it.";
    case "MalformedPolicyDocument":
      return "IAM does not accept the policy, though the checks did. Please report it with the policy; the request needs a new draft.";
    case "NoSuchEntity":
      return "Check the name under identities in aws-jit.yml.";
    case "UnmodifiableEntity":
      return "AWS manages this role itself (AWSReservedSSO_\u2026); use the identity-center backend for people who sign in that way.";
    case "PolicyNotAttachable":
    case "InvalidInput":
    case "ValidationError":
      return "IAM does not accept this call. Please report it with the request id.";
    case "InvalidClientTokenId":
    case "SignatureDoesNotMatch":
    case "UnrecognizedClient":
      return "AWS does not know these credentials. Check the role in the workflow and the account in aws-jit.yml.";
    case "ExpiredToken":
      return "The session of this run has ended. The next run has a new one.";
    case void 0:
    default:
      return isPassing(error) ? "AWS or the network did not answer as it should. The next run tries again." : "Please report it.";
  }
}
function adviceInIdentityCenter(error) {
  switch (codeOf(error)) {
    case "AccessDenied":
      return "The granting role may not do this. Compare its policy with deploy/identity-center.yml; a delegated administrator has no hand in the management account; a service control policy refuses as well.";
    case "ServiceQuotaExceeded":
      return "A quota of Identity Center is full: permission sets in the organisation, sets in one account, or policies in one set. It frees itself as other grants end; Service Quotas can raise it.";
    case "Conflict":
      return "Another operation on the same user, permission set or account was in the way for minutes. The next run tries again.";
    case "ResourceNotFound":
      return "Compare identity_center.instance, identity_store and the account with the console; they name something that is not there.";
    case "Validation":
      return "Identity Center does not accept this call. Please report it with the request id.";
    case void 0:
    default:
      return adviceOn(error);
  }
}

export {
  codeOf,
  isCode,
  textOf,
  causeIn,
  isPassing,
  adviceOn,
  adviceInIdentityCenter
};
