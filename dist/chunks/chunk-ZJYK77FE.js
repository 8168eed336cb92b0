import {
  requesterRules
} from "./chunk-FTRXAVU5.js";
import {
  readMembers
} from "./chunk-OOSUH7PZ.js";
import {
  FIELDS
} from "./chunk-DAROUHPW.js";

// src/commands/run/who-may-ask.ts
var teamsOf = /* @__PURE__ */ new WeakMap();
async function mayNotAsk(github, config, asked, person, over = "over") {
  const against = [];
  for (const rule of requesterRules(config, asked)) {
    if (rule.requesters.people.includes(person)) continue;
    const unread = [];
    let among = false;
    for (const team of rule.requesters.teams) {
      const members = await membersOf(github, team);
      if (!members.known) unread.push(`${team}: ${members.why}`);
      else if (members.value.includes(person)) among = true;
      if (among) break;
    }
    if (!among) against.push(refusal(rule, person, unread, over));
  }
  return against;
}
function membersOf(github, team) {
  const teams = teamsOf.get(github) ?? /* @__PURE__ */ new Map();
  teamsOf.set(github, teams);
  const [org = "", slug = ""] = team.split("/");
  const members = teams.get(team) ?? readMembers(github, org, slug);
  teams.set(team, members);
  return members;
}
function refusal({ of, field, key }, person, unread, over) {
  const then = over === "over" ? "Then file the request anew." : "Once that is merged, edit this issue, if only by a word of its reason, and it is drafted anew.";
  const path = FIELDS[field].label;
  const only = `Only those whom aws-jit.yml names under ${key} may ask for ${of}`;
  return unread.length === 0 ? {
    code: "requester-not-allowed",
    path,
    message: `${only}, and GitHub id ${person} is not among them. Choose something else, or ask the owners of aws-jit.yml to add that id. ${then}`
  } : {
    code: "requester-team-unread",
    path,
    message: `${only}. GitHub id ${person} is not named there, and who is in these teams could not be read (${unread.join("; ")}), so they count for nobody. That needs a GitHub App with "Members: read", whose key stands in the environments aws-jit-draft and aws-jit-grant; until then, the owners of aws-jit.yml can add the id. ` + then
  };
}

export {
  mayNotAsk
};
