import {
  documentText
} from "./chunk-2RYIUQVG.js";
import {
  compilePolicy,
  invalid,
  valid
} from "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/policy/deny-from.ts
var LAST = 253402300799;
var END_SID = "JitEnd";
function denyFrom(policy, until) {
  if (until < 0 || until > LAST)
    return invalid({
      code: "end-until",
      path: "",
      message: `${until} is no time that IAM can compare with.`
    });
  const end = {
    Sid: END_SID,
    Effect: "Deny",
    Action: "*",
    Resource: "*",
    Condition: { DateGreaterThanEquals: { "aws:CurrentTime": formatInstant(until) } }
  };
  if (policy === void 0) return valid({ Version: "2012-10-17", Statement: [end] });
  const compiled = compilePolicy(policy);
  if (!compiled.ok) return compiled;
  if (compiled.value.problems.length > 0) return { ok: false, problems: compiled.value.problems };
  const given = policy["Statement"] ?? [];
  const statements = isList(given) ? given : [given];
  if (statements.some((each) => isObject(each) && each["Sid"] === END_SID))
    return invalid({
      code: "end-sid",
      path: "Statement",
      message: `A statement of the inline policy has the Sid ${END_SID}, which this tool's own needs. Rename it in the set.`
    });
  return valid({ ...policy, Statement: [...statements, end] });
}
var isList = (value) => Array.isArray(value);
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/aws/identity-center/wanted-permission-set.ts
var LARGEST_INLINE = 10240;
var policyText = ({ path, name }) => `${path}${name}`;
var boundaryText = (boundary) => boundary && ("managed" in boundary ? boundary.managed : `${boundary.path}${boundary.customer}`);
function inlineOfGrant(grant) {
  if (grant.curated === void 0)
    return valid(grant.document === void 0 ? void 0 : documentText(grant.document));
  if (grant.curated.mode === "assign") return valid(void 0);
  const ended = denyFrom(grant.curated.content.inline, grant.window.until);
  return ended.ok ? valid(JSON.stringify(ended.value)) : ended;
}
function wantedSet(grant, boundary) {
  const inline = inlineOfGrant(grant);
  if (!inline.ok) return inline;
  const size = Buffer.byteLength(inline.value ?? "");
  if (size > LARGEST_INLINE)
    return invalid({
      code: "inline-too-large",
      path: "",
      message: `The inline policy has ${size} bytes with its end stamped in, and Identity Center takes ${LARGEST_INLINE}.`
    });
  const { curated } = grant;
  if (curated === void 0) return valid({ inline: inline.value, managed: [], references: [], boundary });
  if (curated.mode === "assign")
    return valid({ inline: void 0, managed: [], references: [], boundary: void 0 });
  const { content } = curated;
  const own = boundaryText(content.boundary);
  if (own !== void 0 && boundary !== void 0 && own !== boundaryText(boundary))
    return invalid({
      code: "two-boundaries",
      path: "",
      message: `The curated set ${content.name} has the permissions boundary ${own}, and identity_center.boundary asks for ${boundaryText(boundary) ?? ""}. A permission set has room for one: make them the same.`
    });
  return valid({
    inline: inline.value,
    managed: content.managed.map(({ arn }) => arn),
    references: content.customerManaged,
    boundary: content.boundary ?? boundary
  });
}

export {
  policyText,
  boundaryText,
  inlineOfGrant,
  wantedSet
};
