import {
  findingsBeside,
  heldByRequest
} from "./chunk-MV6JBSYG.js";
import {
  accessText,
  actionsIn,
  beyondHeld,
  byDanger,
  howDrafted,
  markdownOf,
  notShown,
  principalText,
  reviewersView,
  whatItAllowsWithin
} from "./chunk-S3GHBLCR.js";
import {
  whyLines
} from "./chunk-OZPB5VIO.js";
import {
  TRIAL
} from "./chunk-ON373IXR.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-AMZYLKDX.js";
import {
  accountNamed,
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  invalid,
  valid
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/request/extension.ts
var ASSIGNED = "A curated set that is assigned itself (`mode: assign`) cannot be extended: its end is the end of one assignment.";
function extendedEnd({ from, until }, by, most) {
  const latest = addSeconds(from, most);
  const end = addSeconds(until, by);
  if (end <= latest) return valid(end);
  const left = latest - until;
  return invalid({
    code: "extension-too-long",
    path: "until",
    message: `Access may last ${formatDuration(most)} all together (\`max_duration\`), counted from ${formatInstant(from)}. ` + (left < 60 ? `It ends at ${formatInstant(until)}, so that nothing can be added.` : `It ends at ${formatInstant(until)}, so that at most ${lengthOf(left)} can be added.`)
  });
}
var lengthOf = (seconds) => formatDuration(Math.floor(seconds / 60) * 60);

// src/messages/reviewing/difference-view.ts
var differenceTitle = ({ issue, account }) => `More AWS access for #${issue} while it is live: ${account}`;
var differenceHeadline = ({ issue, number }) => `Propose difference ${number} of the access for #${issue}`;
var STATEMENTS_ROOM = 4e4;
function differenceBody({ issue, until, reason }, review, paths, filesUrl, { held, how, trial }) {
  const { request, risk, riskReasons, explanation, required, understanding } = review;
  const { requester, account, accountId, principal } = request;
  const allowed = whatItAllowsWithin(explanation, STATEMENTS_ROOM);
  const missing = notShown(allowed);
  return [
    `**${requester.login}** has access in **${account}** (${accountId}) as ${principalText(principal)} until **${clockTime(until)}**,`,
    `and asks for **more until then**. **Risk: ${risk}**${riskReasons.length === 0 ? "" : `: ${riskReasons.map((each) => inlineText(each)).join("; ")}`}.`,
    "",
    `Why, in ${requester.login}'s own words:`,
    wrapped(reason, 1e3),
    "",
    "What this adds:",
    ...markdownOf(allowed.told),
    ...missing === void 0 ? [] : [
      "",
      `**It is more than a pull request can show: ${missing} are missing above. Do not decide by this text: read [all of it in words](${filesUrl}/${paths.review}).**`
    ],
    "",
    ...understanding === void 0 ? [] : ["Why each action is there:", ...whyLines(byDanger(explanation), understanding), ""],
    ...held.length === 0 ? [] : [
      `Drafted as well, and left out since they have it: ${held.map((each) => codeSpan(each)).join(", ")}.`,
      ""
    ],
    ...review.sharedWith.length === 0 ? [] : [
      `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(", ")}.`,
      ""
    ],
    ...review.notes.length === 0 ? [] : ["To note:", ...review.notes.map((note) => `- ${inlineText(note)}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `**Approve and merge before ${clockTime(until)} to add it${required > 1 ? ` (${required} approvals)` : ""}; close to leave what they have as it is.** Merged later, it has no effect. The end stays.`,
    "",
    `For #${issue}. What counts are the files, not this text:`,
    "",
    `- [All of it in words](${filesUrl}/${paths.review}), with what they have below it`,
    `- [The policy](${filesUrl}/${paths.policy}) that is added`,
    `- [The difference](${filesUrl}/${paths.own})`,
    "",
    ...how === void 0 ? [] : howDrafted(how)
  ].join("\n");
}
var differenceView = ({ until }, review, view) => [
  reviewersView({ ...review, until }).trimEnd(),
  "",
  "---",
  "",
  "What they have, as it was approved, and keep:",
  "",
  view
].join("\n");

// src/request/difference.ts
function requestOfDifference(base, { comment, reason, ...how }) {
  return {
    ...base,
    remarks: [...base.remarks ?? [], { command: "revise", comment, by: base.requester, text: reason }],
    ...how.drafted === void 0 ? {} : { drafted: how.drafted }
  };
}
var GIVEN_AS_IT_IS = "A preset or curated set is given as it is, and nothing is added to it while it is live. For other access, file a new request.";

// src/commands/judge/judge-difference.ts
function reviewOfDifference(review, base, request, policy, config, catalog, now) {
  const found = findingsBeside(request, policy, config, catalog, now, heldByRequest(request, base.policy));
  const completes = found.some(({ severity }) => severity === "approval");
  const together = found.map(({ message }) => `Together with what they have: ${message}`);
  const again = isBySets(config, request) ? givenAgain(policy, base.policy) : [];
  return {
    ...review,
    notes: [.../* @__PURE__ */ new Set([...review.notes, ...together, ...again])],
    required: Math.max(review.required, base.required, completes ? config.guardrails.second_approval : 1)
  };
}
var isBySets = (config, { account }) => accountNamed(config, account)?.backend === "identity-center";
function givenAgain(policy, base) {
  const read = readPolicy(policy);
  if (!read.ok) return [];
  const Statement = read.value.Statement.flatMap((each) => each.Effect === "Allow" ? [each] : []);
  const { document } = beyondHeld({ Version: "2012-10-17", Statement }, [base], "action");
  const added = new Set(document?.Statement.flatMap(({ Action }) => Action).sort());
  const again = [...new Set(actionsIn(policy))].filter((action) => !added.has(action)).sort();
  return again.length === 0 ? [] : [
    `It is a permission set of its own, which has to allow the whole of a call, so it gives ${again.join(", ")} again, which they have. New is ${[...added].join(", ")}.`
  ];
}

// src/messages/reviewing/extension-view.ts
var extensionTitle = ({ issue, account, by }) => `${formatDuration(by)} more AWS access for #${issue}: ${account}`;
var extensionHeadline = ({ issue, number }) => `Propose extension ${number} of the access for #${issue}`;
function extensionBody(extension, request, from, paths, filesUrl, { required, trial }) {
  const { issue, by, extends: end, until, reason } = extension;
  const { requester, account, accountId, principal } = request;
  return [
    `@${requester.login} asks to keep **${accessText(request)}**`,
    `in **${account}** (${accountId}) as ${principalText(principal)}`,
    `for **${formatDuration(by)} more**: until **${clockTime(until)}** instead of ${clockTime(end)}, ${formatDuration(until - from)} all together.`,
    "",
    `Why, in ${requester.login}'s own words:`,
    wrapped(reason, 1e3),
    "",
    "The policy stays as it was approved; nothing is added to it.",
    "",
    ...trial ? [TRIAL, ""] : [],
    `**Approve and merge before ${clockTime(end)} to extend it${required > 1 ? ` (${required} approvals)` : ""}; close to leave the end as it is.** Merged later, it has no effect.`,
    "",
    `For #${issue}. What counts are the files, not this text:`,
    "",
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The extension](${filesUrl}/${paths.own})`
  ].join("\n");
}
function extensionView({ issue, account, by, extends: end, until, comment, reason }, request, from, view) {
  const whole = formatDuration(until - from);
  return [
    `# ${formatDuration(by)} more of the access of #${issue}`,
    "",
    `- **Who:** ${request.requester.login} \u2192 ${principalText(request.principal)}`,
    `- **Where:** **${account}** (${request.accountId})`,
    `- **Ends now at:** ${clockTime(end)}`,
    `- **Would end at:** **${clockTime(until)}**, ${formatDuration(by)} later, ${whole} all together`,
    "- **What they can do:** the same as before, which stands below; nothing is added.",
    "",
    `It counts only if it is merged before ${clockTime(end)}. Left unmerged, the access ends at that time as it would.`,
    "",
    "## Why",
    "",
    `In the words of ${inlineText(request.requester.login)}, in comment ${comment}; nothing in them is checked:`,
    "",
    wrapped(reason, 4e3),
    "",
    "---",
    "",
    "What lasts longer by this, as it was approved:",
    "",
    view
  ].join("\n");
}

export {
  differenceTitle,
  differenceHeadline,
  differenceBody,
  differenceView,
  requestOfDifference,
  GIVEN_AS_IT_IS,
  reviewOfDifference,
  isBySets,
  extensionTitle,
  extensionHeadline,
  extensionBody,
  extensionView,
  ASSIGNED,
  extendedEnd
};
