import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  APART_HEADING,
  accessText,
  addedBy,
  apartLines,
  byDanger,
  curatedSummary,
  engineLine,
  howDrafted,
  leftOutLines,
  markdownOf,
  notShown,
  principalText,
  remarkLines,
  sinceText,
  ticketText,
  whatItAllowsWithin
} from "./chunk-5MIFUWGR.js";
import {
  whyLines
} from "./chunk-WV3BC4P4.js";
import {
  END_NOT_ENFORCED,
  TRIAL
} from "./chunk-AW7I7IIW.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-RLMSQVHI.js";
import {
  formatDuration
} from "./chunk-SL7TKVXF.js";

// src/messages/reviewing/pull-request-body.ts
var pullRequestTitle = (issue, account, duration) => `AWS access for #${issue}: ${account}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var REMARKS_SHOWN = 3;
var LEFT_OUT_SHOWN = 6;
var SHORT_REASON = 280;
var SHORT_WHY = 160;
var NEW_NAMED = 8;
var STATEMENTS_ROOM = 4e4;
function pullRequestBody(review, paths, filesUrl, trial, { beside, drafting, revision, precedent = [] } = {}) {
  const { request, risk, riskReasons, explanation, required } = review;
  const notes = [...review.notes, ...beside?.notes ?? []];
  const allowed = whatItAllowsWithin(explanation, STATEMENTS_ROOM);
  const missing = notShown(allowed);
  const why = riskReasons.map((reason) => inlineText(reason)).join("; ");
  const inLine = why !== "" && why.length <= SHORT_WHY;
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** ${sinceText(request)}. **Risk: ${risk}**${inLine ? `: ${why}` : ""}.`,
    ...addedResources(review),
    ...request.ticket === void 0 ? [] : [`- ticket: ${ticketText(request.ticket, review.ticketLink)}`],
    "",
    `Why, in ${request.requester.login}'s own words:`,
    ...reasonLines(request.reason),
    ...earlierRemarks(request.remarks ?? []),
    ...(request.remarks ?? []).slice(-REMARKS_SHOWN).flatMap((remark) => remarkLines(remark, SHORT_REASON)),
    "",
    ...revision === void 0 ? [] : [
      `**What is different since ${inlineText(revision.by)} asked for a change:**`,
      revision.difference,
      ""
    ],
    review.curated === void 0 ? "What the policy lets them do:" : curatedSummary(review.curated),
    ...review.curated?.mode === "assign" ? [`**${END_NOT_ENFORCED}**`] : [],
    ...markdownOf(allowed.told),
    ...missing === void 0 ? [] : [
      "",
      `**It is more than a pull request can show: ${missing} are missing above. Do not decide by this text: read [all of it in words](${filesUrl}/${paths.review}).**`
    ],
    "",
    ...whys(review),
    ...review.sharedWith.length === 0 ? [] : [
      `**It reaches everybody who can assume the role:** GitHub ids ${review.sharedWith.join(", ")}.`,
      ""
    ],
    ...beside === void 0 ? [] : [besideLine(beside), ""],
    ...precedent.length === 0 ? [] : [...precedent, ""],
    ...inLine || riskReasons.length === 0 ? [] : ["Why this risk:", ...riskReasons.map((r) => `- ${inlineText(r)}`), ""],
    ...notes.length === 0 ? [] : ["To note:", ...notes.map((n) => `- ${inlineText(n)}`), ""],
    ...trial ? [TRIAL, ""] : [],
    `**Approve and merge to grant it${required > 1 ? ` (${required} approvals)` : ""}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    "",
    `For #${request.issue}. What counts are the files, not this text:`,
    "",
    `- [All of it in words](${filesUrl}/${paths.review})`,
    `- [The policy](${filesUrl}/${paths.policy})`,
    `- [The request](${filesUrl}/${paths.request})`,
    "",
    ...drafting === void 0 ? engineLines(request.drafted) : howDrafted(drafting),
    ...leftOut(request.drafted?.leftOut ?? [])
  ].join("\n");
}
function whys({ explanation, understanding }) {
  if (understanding === void 0) return [];
  const { apart, uncovered } = understanding;
  return [
    "Why each action is there:",
    ...whyLines(byDanger(explanation), understanding),
    "",
    ...apart.length === 0 ? [] : [`**${APART_HEADING}:**`, ...apartLines(apart), ""],
    ...uncovered.length === 0 ? [] : ["**Asked for, and not in it:**", ...uncovered.map((each) => `- ${inlineText(each)}`), ""]
  ];
}
var addedResources = ({ request }) => (request.raised ?? []).flatMap(
  (each) => "resource" in each ? [`- also on ${codeSpan(each.resource)}${addedBy(request, each.resource)}`] : []
);
var engineLines = (drafted) => drafted === void 0 ? [] : [engineLine(drafted), ""];
var leftOut = (all) => all.length === 0 ? [] : ["Considered, and left out:", ...leftOutLines(all, LEFT_OUT_SHOWN), ""];
function besideLine({ issues, added }) {
  const others = issues.map((issue) => `#${issue}`).join(", ");
  if (added === void 0) return `The same principal has ${others} as well; they were judged together.`;
  const { actions, uncertain } = added;
  const what = actions.length === 0 ? "nothing in it is new" : actions.length > NEW_NAMED ? `${actions.length} of its actions are new` : `new in it: ${actions.map((id) => codeSpan(id)).join(", ")}`;
  return `Beside what the same principal has by ${others}, ${what}${uncertain ? ", as far as those can be read" : ""}.`;
}
var earlierRemarks = ({ length }) => {
  const earlier = length - REMARKS_SHOWN;
  return earlier <= 0 ? [] : [
    `${earlier} earlier ${earlier === 1 ? "comment led" : "comments led"} the draft as well; the files have the words.`
  ];
};
function reasonLines(reason) {
  return reason.length <= SHORT_REASON ? [wrapped(reason)] : [wrapped(reason, SHORT_REASON), "The whole text is in the files."];
}

export {
  pullRequestTitle,
  commitHeadline,
  pullRequestBody
};
