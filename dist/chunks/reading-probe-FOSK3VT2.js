import {
  LookupEventsCommand
} from "./chunk-JGHFBMHI.js";
import {
  eligibility
} from "./chunk-ZJYNITSC.js";
import "./chunk-5Q7NPWYN.js";
import {
  ListPoliciesCommand,
  iamCalls
} from "./chunk-3XCBB2FI.js";
import "./chunk-V5VXPEIQ.js";
import {
  isCode
} from "./chunk-F2SACPLZ.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-Y4KKED46.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/aws/reading-probe.ts
async function mayCall(action, call) {
  try {
    await call();
    return [];
  } catch (error) {
    if (isCode(error, "AccessDenied", "AccessDeniedException")) return [action];
    throw error;
  }
}
var mayListPolicies = (client, path) => mayCall(
  "iam:ListPolicies",
  () => client.send(new ListPoliciesCommand({ Scope: "Local", PathPrefix: path, MaxItems: 1 }))
);
var mayLookUpEvents = (client) => mayCall("cloudtrail:LookupEvents", () => client.send(new LookupEventsCommand({ MaxResults: 1 })));
async function ineligible(client, grantees, rules) {
  const calls = iamCalls(client);
  const principals = [];
  const refused = /* @__PURE__ */ new Set();
  for (const grantee of grantees) {
    const kind = grantee.kind === "iam-user" ? "user" : "role";
    const lacks = await mayCall(kind === "user" ? "iam:GetUser" : "iam:GetRole", async () => {
      const record = await calls.getPrincipal(grantee);
      if (!eligibility(grantee, record, rules).eligible) principals.push(`${kind}/${grantee.name}`);
    });
    for (const action of lacks) refused.add(action);
  }
  return { principals, refused: [...refused] };
}
export {
  ineligible,
  mayCall,
  mayListPolicies,
  mayLookUpEvents
};
