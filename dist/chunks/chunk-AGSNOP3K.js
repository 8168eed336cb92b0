import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  formatHours,
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  codeSpan,
  wrapped
} from "./chunk-AMZYLKDX.js";
import {
  formatDuration
} from "./chunk-DAROUHPW.js";

// src/messages/reviewing/standing-view.ts
function standingView(standing, policy) {
  const { account, accountId, people, duration, uses, within, hours, until, purpose, review } = standing;
  const when = hours === void 0 ? "" : `, only from ${formatHours(hours)} UTC`;
  return [
    `# ${review === "afterwards" ? "Break glass" : "Standing approval"} ${standingText(standing)}`,
    "",
    "**Once this is merged, nobody is asked again:** each use is given without a review, until it ends.",
    ...review === "afterwards" ? ["", AFTERWARDS] : [],
    "",
    `- **Who:** GitHub ids ${people.join(", ")}, each as who they are in aws-jit.yml`,
    `- **Where:** **${account}** (${accountId})`,
    `- **How long each time:** at most ${formatDuration(duration)}${when}`,
    `- **How often:** at most ${uses} ${uses === 1 ? "use" : "uses"} within ${formatDuration(within)}, by all of them together`,
    `- **Ends:** ${clockTime(until)}; remove its files to end it, and what is live by it, before`,
    "",
    "## What it is for",
    "",
    "In the words of whoever proposed it; nothing in them is checked:",
    "",
    wrapped(purpose),
    "",
    "## What each use gives",
    "",
    ...statementsInWords(policy),
    "<sub>Made from the two files beside it, and compared before anything is given. Nobody whom it names, and nobody who shares a principal with them, can approve it.</sub>",
    ""
  ].join("\n");
}
var AFTERWARDS = "**This is break glass (`review: afterwards`).** Before a use is given, those who may approve are told of it by a comment that mentions them; once it is over, somebody who could approve this has to look at what was used, and they are reminded until they have.";
var statementsInWords = (policy) => policy.Statement.flatMap(statement);
function statement(each, index) {
  const list = (title, items) => items === void 0 ? [] : ["", `${title}:`, "", ...items.map((item) => `- ${codeSpan(item, Infinity)}`)];
  const conditions = Object.entries(each.Condition ?? {}).flatMap(
    ([operator, keys]) => Object.entries(keys).map(([key, values]) => `${operator} ${key}: ${values.join(", ")}`)
  );
  const deny = each.Effect === "Deny" ? each : void 0;
  return [
    `### ${index + 1}. ${each.Effect === "Allow" ? "Allowed" : "Denied"}`,
    ...list("Actions", each.Action),
    ...list("All actions but", deny?.NotAction),
    ...list("On", each.Resource),
    ...list("On all but", deny?.NotResource),
    ...conditions.length === 0 ? [] : list("Only where", conditions),
    ""
  ];
}

export {
  standingView,
  statementsInWords
};
