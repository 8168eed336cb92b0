import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  untilText
} from "./chunk-HNXNCRVS.js";

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
    "Answer in a comment on this issue that begins with `/answer`: with the numbers of the choices, such as `/answer 1`, or in your own words. Or edit the issue; the draft then starts again."
  ),
  next: `${at(who)} is asked for more: see the comment below.`
});
var refused = (who, reasons, anew) => ({
  comment: paragraphs(
    `${at(who)}, this request cannot be granted:`,
    reasons,
    `Nothing was created. Change what the reasons name and [file it anew](${anew}); the link fills in what you typed.`
  ),
  next: "Refused; the reasons are in the comment below."
});
var unknownPerson = (who, id, account, owners, anew, proposal) => ({
  comment: paragraphs(
    `${at(who)}, nobody has said yet who you are in the AWS account ${account}.`,
    proposal === void 0 ? void 0 : `#${proposal} proposes it. Ask ${owners} to check and merge that, and then [file the request anew](${anew}).`,
    proposal !== void 0 ? void 0 : `Ask ${owners} to add you to \`aws-jit.yml\` in a pull request, and then [file it anew](${anew}):`,
    proposal !== void 0 ? void 0 : ["```yaml", "identities:", `  "${id}": {login: ${who}, iam_user: YOUR-IAM-USER-NAME}`, "```"].join(
      "\n"
    )
  ),
  next: "Refused: the requester has no identity in this account."
});
var inReview = (pullRequest) => `In review: ${pullRequest}. A code owner approves and merges it; that grants the access.`;
var revised = (difference, pullRequest) => paragraphs(
  `drafted anew in ${pullRequest}. What is different:`,
  difference,
  "Approvals of the earlier draft no longer count."
);
var notRevised = (why) => paragraphs(`this cannot be drafted, so the earlier draft stays as it is:`, why);
var notAnswered = (why) => paragraphs(
  "with this answer the request cannot be drafted:",
  why,
  "Answer differently with `/answer`, or edit the issue."
);
var editedByOther = (who, editor) => paragraphs(
  `${at(who)}, **${editor}** edited this request. Only its author's own words count, so it can no longer be granted.`,
  "Please file a new request with the form."
);
var editedAfterMerge = (who) => paragraphs(
  `${at(who)}, this request was edited after its pull request had been merged.`,
  "What was approved is the earlier text. A grant that is live stays as it is; one that is not yet made will be refused. For other access, file a new request."
);
var granted = (who, until, now, howToUse, enforced = true) => ({
  comment: paragraphs(
    `${at(who)}, your access is live until **${untilText(until, now)}**.`,
    howToUse,
    `${enforced ? "AWS ends it by itself at that time. " : ""}If you are done before, close this issue and the access is taken back.`
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
  revised,
  notRevised,
  notAnswered,
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
