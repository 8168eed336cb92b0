import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatInstant
} from "./chunk-YWCEV5XF.js";

// src/aws/holders.ts
var sameHolder = (a, b) => a.kind === b.kind && a.name.toLowerCase() === b.name.toLowerCase();
var holderText = ({ kind, name }) => `${kind.slice("iam-".length)} ${name}`;
var granteeOf = (principal) => principal.kind === "identity-center-user" ? void 0 : { kind: principal.kind, name: principal.name };

// src/aws/tags.ts
var TAG = {
  repository: "jit:repository",
  issue: "jit:issue",
  requester: "jit:requester",
  approvers: "jit:approvers",
  principal: "jit:principal",
  reviewed: "jit:reviewed",
  from: "jit:from",
  until: "jit:until",
  revoked: "jit:revoked"
};
var ELIGIBLE = { key: "jit:eligible", value: "true" };
var LONGEST_VALUE = 256;
var permitted = (text) => text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_").slice(0, LONGEST_VALUE);
function joinNames(names) {
  const clean = names.map(permitted);
  for (let shown = clean.length; shown > 0; shown--) {
    const more = clean.length - shown;
    const text = clean.slice(0, shown).join(" ") + (more > 0 ? ` +${more}` : "");
    if (text.length <= LONGEST_VALUE) return text;
  }
  return `+${names.length}`;
}
var principalText = (principal) => principal.kind === "iam-user" ? `user/${principal.name}` : principal.kind === "iam-role" ? `role/${principal.name}` : `sso/${principal.userName}`;
function tagsOfGrant(grant) {
  return {
    [TAG.repository]: String(grant.repository),
    [TAG.issue]: String(grant.issue),
    [TAG.requester]: permitted(grant.requester),
    [TAG.approvers]: joinNames(grant.approvers),
    [TAG.principal]: permitted(principalText(grant.principal)),
    [TAG.reviewed]: grant.reviewed,
    [TAG.from]: formatInstant(grant.window.from),
    [TAG.until]: formatInstant(grant.window.until)
  };
}
var tagsOfTombstone = (repository, issue, revokedAt) => ({
  [TAG.repository]: String(repository),
  [TAG.issue]: String(issue),
  [TAG.revoked]: formatInstant(revokedAt)
});
var isRevoked = (tags) => Object.hasOwn(tags, TAG.revoked);

// src/aws/drift.ts
import { isDeepStrictEqual } from "node:util";
var documentText = (document) => JSON.stringify(document);
function sameDocument(a, b) {
  if (a === b) return true;
  try {
    return isDeepStrictEqual(JSON.parse(a), JSON.parse(b)) && withoutSpace(a).length === withoutSpace(b).length;
  } catch {
    return false;
  }
}
var withoutSpace = (text) => text.replaceAll(/\s/g, "");
var list = (holders) => holders.map(holderText).join(", ");
function drift(live, expected) {
  if (isRevoked(live.tags)) return driftOfTombstone(live);
  const found = [];
  if (!sameDocument(live.document, documentText(expected.document)))
    found.push({
      code: "document",
      excess: true,
      message: `The policy in force (version ${live.version}) is not the one that was approved and stamped. Somebody with administrative rights in the account has written another.`
    });
  const wanted = granteeOf(expected.principal);
  const extra = live.holders.filter((holder) => wanted === void 0 || !sameHolder(holder, wanted));
  if (extra.length > 0)
    found.push({
      code: "holder-extra",
      excess: true,
      message: `Attached to ${list(extra)} as well, which nobody approved.`
    });
  if (wanted !== void 0 && !live.holders.some((holder) => sameHolder(holder, wanted)))
    found.push({
      code: "holder-missing",
      excess: false,
      message: `Not attached to ${holderText(wanted)}, though the grant is live. The next grant run attaches it again.`
    });
  for (const [key, value] of Object.entries(tagsOfGrant(expected))) {
    if (key === TAG.approvers && expected.approvers.length === 0) continue;
    if (live.tags[key] !== value)
      found.push({
        code: "tag",
        excess: false,
        message: `Tag ${key} is ${JSON.stringify(live.tags[key] ?? null)}, and was set to ${JSON.stringify(value)}.`
      });
  }
  return found;
}
function driftOfTombstone(live) {
  if (live.holders.length === 0) return [];
  const message = `Revoked, and yet attached to ${list(live.holders)}.`;
  return [{ code: "tombstone-held", excess: true, message }];
}

export {
  sameHolder,
  holderText,
  granteeOf,
  TAG,
  ELIGIBLE,
  tagsOfGrant,
  tagsOfTombstone,
  isRevoked,
  documentText,
  sameDocument,
  drift,
  driftOfTombstone
};
