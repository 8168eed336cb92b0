import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accessText,
  principalText
} from "./chunk-Q2MGR3N3.js";
import {
  TRIAL
} from "./chunk-V5AIFRQ7.js";
import {
  clockTime
} from "./chunk-C3OUACGZ.js";
import {
  inlineText,
  wrapped
} from "./chunk-UTFFZ3C6.js";
import {
  formatDuration
} from "./chunk-2OQPEP3A.js";

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
    `- [The extension](${filesUrl}/${paths.extension})`
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
  extensionTitle,
  extensionHeadline,
  extensionBody,
  extensionView
};
