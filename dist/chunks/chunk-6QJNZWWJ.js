import {
  readReviewed
} from "./chunk-BV6Y46VJ.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/tell/ledger-record.ts
var recordedRequest = (request) => ({
  created: formatInstant(request.createdAt),
  repository: request.repository,
  requester: request.requester,
  principal: recordedPrincipal(request.principal),
  account: request.account,
  accountId: request.accountId,
  ...request.preset === void 0 ? {} : { preset: request.preset },
  ...request.curatedSet === void 0 ? {} : { curatedSet: request.curatedSet },
  ...request.standing === void 0 ? {} : { standing: request.standing },
  ...request.afterwards === true ? { afterwards: true } : {},
  services: request.services,
  access: request.access,
  resources: request.resources,
  duration: request.approvedDuration ?? request.duration
});
var recordedUse = ({ createdAt, author }, standing) => ({
  created: formatInstant(createdAt),
  ...author === void 0 ? {} : { requester: { id: author.id, login: author.login } },
  ...standing === void 0 ? {} : { account: standing.split("/", 1)[0], standing }
});
var recordedApprovers = (approvers) => approvers.map(({ id, login, by, at }) => ({ id, login, by, at: formatInstant(at) }));
var recordedPrincipal = (principal) => `${principal.kind}/${principal.kind === "identity-center-user" ? principal.userName : principal.name}`;
function recordedStatements(request, policy) {
  const read = readReviewed(request, policy);
  if (!read.ok || read.value.kind === "curated") return [];
  return read.value.document.Statement.flatMap(
    (each) => each.Effect === "Allow" ? [{ actions: each.Action, resources: each.Resource }] : []
  );
}

export {
  recordedRequest,
  recordedUse,
  recordedApprovers,
  recordedPrincipal,
  recordedStatements
};
