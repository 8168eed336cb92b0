import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  formatInstant
} from "./chunk-YWCEV5XF.js";

// src/messages/time.ts
var clockTime = (at2) => `${formatInstant(at2).slice(0, 16).replace("T", " ")} UTC`;
function relativeTime(at2, now) {
  const seconds = at2 - now;
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const length = minutes < 1 ? "less than a minute" : minutes < 120 ? `${minutes} min` : minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} days`;
  return seconds >= 0 ? `in ${length}` : `${length} ago`;
}
var untilText = (at2, now) => `${clockTime(at2)} (${relativeTime(at2, now)})`;

// src/messages/news.ts
var at = (login) => `@${login}`;
var paragraphs = (...parts) => parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
var needsMending = (who, problems) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be drafted yet.`,
    problems,
    "Edit the issue (\u22EF \u2192 Edit) and save it: the draft then starts again by itself. Nothing was created so far."
  ),
  next: `${at(who)} needs to mend the form: see the comment below.`
});
var asked = (who, questions) => ({
  comment: paragraphs(
    `${at(who)}, the request does not say enough to draft a policy.`,
    questions,
    "Edit the issue to say it; the draft then starts again."
  ),
  next: `${at(who)} is asked for more: see the comment below.`
});
var refused = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be granted:`,
    reasons,
    "You can edit the issue and reopen it; it is then judged anew."
  ),
  next: "Refused; the reasons are in the comment below."
});
var unknownPerson = (who, id, account, owners) => ({
  comment: paragraphs(
    `${at(who)}, nobody has said yet who you are in the AWS account ${account}.`,
    `Ask ${owners} to add you to \`aws-jit.yml\` in a pull request, and then reopen this issue, or file it again:`,
    ["```yaml", "identities:", `  "${id}": {login: ${who}, iam_user: YOUR-IAM-USER-NAME}`, "```"].join("\n")
  ),
  next: "Refused: the requester has no identity in this account."
});
var inReview = (pullRequest) => `In review: ${pullRequest}. A code owner approves and merges it; that grants the access.`;
var editedByOther = (who, editor) => paragraphs(
  `${at(who)}, **${editor}** edited this request. Only its author's own words count, so it can no longer be granted.`,
  "Please file a new request with the form."
);
var editedAfterMerge = (who) => paragraphs(
  `${at(who)}, this request was edited after its pull request had been merged.`,
  "What was approved is the earlier text. A grant that is live stays as it is; one that is not yet made will be refused. For other access, file a new request."
);
var granted = (who, until, now, howToUse) => ({
  comment: paragraphs(
    `${at(who)}, your access is live until **${untilText(until, now)}**.`,
    howToUse,
    "AWS ends it by itself at that time. If you are done before, close this issue and the access is taken back."
  ),
  next: `Live until **${untilText(until, now)}**. Closing this issue takes the access back.`
});
var waiting = (mention, reasons, until, now) => ({
  comment: paragraphs(
    `${mention}, the pull request is merged, but the access is **not granted yet**:`,
    reasons,
    until === void 0 ? void 0 : `It is tried again by itself until the window ends, ${untilText(until, now)}.`
  ),
  next: "Merged, but not granted yet; the comment below says what is missing."
});
var refusedAtGrant = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this request was merged, but it is **not granted**:`,
    reasons,
    "Please file a new request with the form."
  ),
  next: "Merged, but refused when the approval was verified; the reasons are in the comment below."
});
var failed = (who, message, retry, until, now) => ({
  comment: paragraphs(
    `${at(who)}, AWS did not accept this grant. Nothing is attached.`,
    message,
    retry ? `It is tried again by itself until the window ends, ${untilText(until, now)}.` : "Trying again will not help until that is changed."
  ),
  next: retry ? "AWS did not accept the grant; it will be tried again." : "AWS did not accept the grant."
});
var expired = (who, until, now) => ({
  comment: paragraphs(
    `${at(who)}, your access ended ${untilText(until, now)}, and what was attached is removed.`,
    "If you need it again, file a new request with the form."
  ),
  next: `Ended ${untilText(until, now)}; AWS confirms that nothing is attached any more.`
});
var revoked = (who, by) => ({
  comment: paragraphs(
    `${at(who)}, your access was taken back ${by}. AWS confirms that nothing is attached any more.`,
    "Sessions that were open are refused from now on, too. If you need access again, file a new request with the form."
  ),
  next: `Taken back ${by}.`
});
var rejected = (who, by, words) => ({
  comment: paragraphs(
    `${at(who)}, ${by} closed the pull request without merging it, so nothing is granted.`,
    words
  ),
  next: `Rejected by ${by}.`
});
var cancelled = (by) => `Cancelled by ${by} before anything was granted.`;
var lapsed = (who, why) => ({
  comment: paragraphs(
    `${at(who)}, ${why} Nothing was granted.`,
    "If you still need the access, file a new request with the form."
  ),
  next: `Lapsed: ${why}`
});

export {
  needsMending,
  asked,
  refused,
  unknownPerson,
  inReview,
  editedByOther,
  editedAfterMerge,
  granted,
  waiting,
  refusedAtGrant,
  failed,
  expired,
  revoked,
  rejected,
  cancelled,
  lapsed
};
