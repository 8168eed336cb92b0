import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/aws/grant-tags.ts
var TAG = {
  repository: "jit:repository",
  issue: "jit:issue",
  requester: "jit:requester",
  approvers: "jit:approvers",
  principal: "jit:principal",
  /** The principal's id in AWS: names change, and the watch compares this. */
  holder: "jit:holder",
  reviewed: "jit:reviewed",
  from: "jit:from",
  until: "jit:until",
  /** Only on permission sets: a policy is in its account. */
  account: "jit:account",
  curated: "jit:curated",
  /** Of a use of a standing approval, `prod/nightly-export`: it has no request file. */
  standing: "jit:standing",
  /** Of such a use: the numeric GitHub id of who filed it, which is known by nothing else once its issue is gone. */
  requesterId: "jit:requester-id",
  /** Of such a use: a digest of the three files that it was given by. */
  standingFiles: "jit:standing-files",
  /** The boundary that the set was given with: the configuration may ask for another since. */
  boundary: "jit:boundary",
  revoked: "jit:revoked"
};
var ELIGIBLE = { key: "jit:eligible", value: "true" };
var LONGEST_VALUE = 256;
var asTag = (text) => text.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_").slice(0, LONGEST_VALUE);
function joinNames(names) {
  const clean = names.map(asTag);
  for (let shown = clean.length; shown > 0; shown--) {
    const more = clean.length - shown;
    const text = clean.slice(0, shown).join(" ") + (more > 0 ? ` +${more}` : "");
    if (text.length <= LONGEST_VALUE) return text;
  }
  return `+${names.length}`;
}
var principalText = (principal) => principal.kind === "iam-user" ? `user/${principal.name}` : principal.kind === "iam-role" ? `role/${principal.name}` : `sso/${principal.userName}`;
function principalOfTag(text) {
  const [, kind = "", name = ""] = /^(user|role|sso)\/(.+)$/s.exec(text) ?? [];
  switch (kind) {
    case "user":
      return { kind: "iam-user", name };
    case "role":
      return { kind: "iam-role", name };
    case "sso":
      return { kind: "identity-center-user", userName: name };
    default:
      return void 0;
  }
}
var tagsOfHolder = (id, boundary) => ({
  [TAG.holder]: asTag(id),
  ...boundary === void 0 ? {} : { [TAG.boundary]: asTag(boundary) }
});
function tagsOfGrant(grant) {
  return {
    [TAG.repository]: String(grant.repository),
    [TAG.issue]: String(grant.issue),
    [TAG.requester]: asTag(grant.requester),
    [TAG.approvers]: joinNames(grant.approvers),
    [TAG.principal]: asTag(principalText(grant.principal)),
    [TAG.reviewed]: grant.reviewed,
    [TAG.from]: formatInstant(grant.window.from),
    [TAG.until]: formatInstant(grant.window.until),
    ...grant.standing === void 0 ? {} : {
      [TAG.standing]: asTag(grant.standing.name),
      [TAG.requesterId]: String(grant.standing.requester),
      [TAG.standingFiles]: grant.standing.files
    }
  };
}
var tagsOfSet = (account, curated) => ({
  [TAG.account]: account,
  ...curated === void 0 ? {} : {
    [TAG.curated]: asTag(`${curated.mode} ${curated.content.name} ${curated.content.permissionSet}`)
  }
});
var tagsOfTombstone = (repository, issue, revokedAt) => ({
  [TAG.repository]: String(repository),
  [TAG.issue]: String(issue),
  [TAG.revoked]: formatInstant(revokedAt)
});
var isRevoked = (tags) => Object.hasOwn(tags, TAG.revoked);

export {
  TAG,
  ELIGIBLE,
  asTag,
  principalOfTag,
  tagsOfHolder,
  tagsOfGrant,
  tagsOfSet,
  tagsOfTombstone,
  isRevoked
};
