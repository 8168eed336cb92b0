import {
  holderText
} from "./chunk-5Q7NPWYN.js";
import {
  ELIGIBLE
} from "./chunk-Y4KKED46.js";

// src/aws/principal-eligibility.ts
function eligibility(grantee, record, { boundary, trial }) {
  const who = holderText(grantee);
  if (record === void 0)
    return refuse(
      `There is no ${who} in the account. Check the name under identities in aws-jit.yml, or create it.`
    );
  if (record.path.startsWith("/aws-reserved/") || grantee.name.startsWith("AWSReservedSSO_"))
    return refuse(
      `AWS manages ${who} itself and lets nobody attach a policy to it. Use the identity-center backend for people who sign in that way.`
    );
  if (record.path.startsWith("/aws-jit/"))
    return refuse(`${who} is one of this tool's own. It never grants anything to itself.`);
  const missing = [];
  if (boundary === void 0)
    missing.push(
      "No permissions boundary is configured for this account. Deploy deploy/account.yml and set boundary: for the account in aws-jit.yml."
    );
  else if (record.boundary !== boundary)
    missing.push(
      `${who} carries ${record.boundary === void 0 ? "no permissions boundary" : `the permissions boundary ${record.boundary}`}, and needs ${boundary}. An administrator of the account sets it.`
    );
  if (record.tags[ELIGIBLE.key] !== ELIGIBLE.value)
    missing.push(
      `${who} does not carry the tag ${ELIGIBLE.key} = ${ELIGIBLE.value}. An administrator of the account sets it.`
    );
  if (missing.length > 0 && !trial) return refuse(...missing);
  return { eligible: true, lifted: missing };
}
var refuse = (...reasons) => ({ eligible: false, reasons });

export {
  eligibility
};
