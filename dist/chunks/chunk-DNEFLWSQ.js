import {
  readCurated
} from "./chunk-I5MLWMIY.js";
import {
  setNameOf
} from "./chunk-JNGZXEFB.js";
import {
  accountWithId
} from "./chunk-DAROUHPW.js";
import {
  FIRST_PART
} from "./chunk-YWRVI5OC.js";

// src/commands/run/live-access.ts
var isAssigned = (config, request) => request.curatedSet !== void 0 && config.curated_sets.get(request.curatedSet)?.mode === "assign";
function liveAccessOf(config, request, policyText, until, principalArn, part = FIRST_PART) {
  const account = accountWithId(config, request.accountId);
  const { identity_center: center } = config;
  const { repository, issue, account: name, accountId, principal } = request;
  const permissionSet = isAssigned(config, request) ? sharedSetIn(policyText) : setNameOf({ repository, issue, part, until });
  return {
    issue,
    part,
    account: name,
    accountId,
    region: account?.region ?? config.aws_region,
    partition: account?.partition ?? "aws",
    principal,
    principalArn,
    portal: center && permissionSet !== void 0 && principal.kind === "identity-center-user" ? { url: center.portal, region: center.region ?? config.aws_region, permissionSet } : void 0
  };
}
function sharedSetIn(policyText) {
  const read = readCurated(policyText ?? "");
  return read.ok ? read.value.name : void 0;
}

export {
  isAssigned,
  liveAccessOf
};
