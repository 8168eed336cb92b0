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
} from "./chunk-S3GHBLCR.js";
import {
  whyLines
} from "./chunk-OZPB5VIO.js";
import {
  END_NOT_ENFORCED,
  TRIAL
} from "./chunk-ON373IXR.js";
import {
  codeSpan,
  inlineText,
  wrapped
} from "./chunk-AMZYLKDX.js";
import {
  RISKS,
  formatDuration
} from "./chunk-DAROUHPW.js";

// src/messages/reviewing/accounts-table.ts
var NOTES_SHOWN = 12;
function accountsTable(accounts, filesUrl) {
  const [first] = accounts;
  if (first === void 0 || accounts.length < 2) return [];
  const shared = new Set(first.review.notes);
  const notes = accounts.flatMap(
    ({ review: { request, notes: own } }) => own.filter((note) => !shared.has(note)).map((note) => `- **${request.account}**: ${inlineText(note)}`)
  );
  return [
    "| account | id | as | risk | approvals | in words |",
    "| --- | --- | --- | --- | --- | --- |",
    ...accounts.map(
      ({ review: { request, risk, required, sharedWith }, paths }) => `| **${request.account}** | ${request.accountId} | ${principalText(request.principal)}${sharedWith.length === 0 ? "" : `, also for GitHub ids ${sharedWith.slice(0, 5).join(", ")}${sharedWith.length > 5 ? " \u2026" : ""}`} | ${risk} | ${required} | [view](${filesUrl}/${paths.review}) |`
    ),
    "",
    "Each account is granted by itself, once enough of its own code owners have approved.",
    "",
    ...notes.length === 0 ? [] : [
      "In single accounts:",
      ...notes.slice(0, NOTES_SHOWN),
      ...notes.length > NOTES_SHOWN ? [`- and ${notes.length - NOTES_SHOWN} more, which stand in the views`] : [],
      ""
    ]
  ];
}
function approvalsOf(accounts) {
  const counts = accounts.map(({ review }) => review.required);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return most < 2 ? "" : least === most ? ` (${most} approvals)` : ` (${least} to ${most} approvals, by account)`;
}
var gravestRisk = (accounts) => RISKS[Math.max(...accounts.map(({ review }) => RISKS.indexOf(review.risk)))] ?? "critical";

// src/messages/reviewing/pull-request-body.ts
var pullRequestTitle = (issue, accounts, duration) => `AWS access for #${issue}: ${accounts.length > 3 ? `${accounts.length} accounts` : accounts.join(" + ")}, ${formatDuration(duration)}`;
var commitHeadline = (issue, again) => again ? `Draft access for #${issue} anew` : `Draft access for #${issue}`;
var REMARKS_SHOWN = 3;
var LEFT_OUT_SHOWN = 6;
var SHORT_REASON = 280;
var SHORT_WHY = 160;
var NEW_NAMED = 8;
var STATEMENTS_ROOM = 4e4;
var ROOM_OF_SEVERAL = 2e4;
function pullRequestBody(review, paths, filesUrl, trial, { beside, drafting, revision, precedent = [], accounts = [] } = {}) {
  const { request, risk, riskReasons, explanation, required } = review;
  const notes = [...review.notes, ...beside?.notes ?? []];
  const several = accounts.length > 1;
  const allowed = whatItAllowsWithin(explanation, several ? ROOM_OF_SEVERAL : STATEMENTS_ROOM);
  const missing = notShown(allowed);
  const why = riskReasons.map((reason) => inlineText(reason)).join("; ");
  const inLine = why !== "" && why.length <= SHORT_WHY;
  return [
    `**${request.requester.login}** asks for **${accessText(request)}**`,
    several ? `in **${accounts.length} accounts**: ${accounts.map(({ review: of }) => of.request.account).join(", ")}` : `in **${request.account}** (${request.accountId}) as ${principalText(request.principal)}`,
    `for **${formatDuration(request.approvedDuration ?? request.duration)}** ${sinceText(request)}. **Risk: ${several ? gravestRisk(accounts) : risk}**${inLine ? `: ${why}` : ""}.`,
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
    ...accountsTable(accounts, filesUrl),
    ...several ? [`In every account the same; written out for **${request.account}**:`, ""] : [],
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
    `**Approve and merge to grant it${several ? approvalsOf(accounts) : required > 1 ? ` (${required} approvals)` : ""}; close to reject.** A comment with the reason reaches ${request.requester.login}.`,
    "",
    `For #${request.issue}. What counts are the files, not this text:`,
    "",
    ...several ? [`The files of **${request.account}**; those of each account are named in the table.`, ""] : [],
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
