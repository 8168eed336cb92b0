import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  OPEN_SESSIONS_LAST,
  at,
  paragraphs
} from "./chunk-57ZYT2F7.js";
import {
  clockTime
} from "./chunk-L6VMOC3C.js";

// src/messages/end-news.ts
var endedNotRemoved = (who, until) => ({
  comment: paragraphs(
    `${at(who)}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing; it could not be removed yet.`,
    "If you need it again, file a new request with the form."
  ),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing, and could not be removed yet.`
});
var expired = (who, until, enforced = true) => ({
  comment: paragraphs(
    enforced ? `${at(who)}, your access ended at ${clockTime(until)}, and what was attached is removed.` : `${at(who)}, your access was to end at ${clockTime(until)}, and the shared permission set is taken away from you now. AWS did not enforce that end, so it worked until now. ${OPEN_SESSIONS_LAST}`,
    "If you need it again, file a new request with the form."
  ),
  next: enforced ? `Ended at ${clockTime(until)}; AWS confirms that nothing is attached any more.` : `Was to end at ${clockTime(until)}, which AWS does not enforce; AWS confirms that it is taken away now. ${OPEN_SESSIONS_LAST}`
});
var revoked = (who, by, sessions) => ({
  comment: paragraphs(
    `${at(who)}, your access was taken back ${by}. AWS confirms that nothing is attached any more.`,
    `${SESSIONS[sessions]} If you need access again, file a new request with the form.`
  ),
  next: `Taken back ${by}.${sessions === "refused" ? "" : ` ${SESSIONS[sessions]}`}`
});
var leftDirectory = (who) => ({
  comment: paragraphs(
    `${at(who)}, this access has ended: the user that it was given to is no longer in the directory of Identity Center, so nobody can use it.`,
    "What it gave is taken out of the permission set. If somebody needs the access, file a new request with the form."
  ),
  next: "Ended: the user that it was given to has left the directory of Identity Center."
});
var SESSIONS = {
  refused: "Sessions that were open are refused from now on, too.",
  shared: OPEN_SESSIONS_LAST,
  "not-updated": "AWS could not update the role in the account, so a session that is open may last until its own end, 12 hours at most. An administrator can end it: IAM Identity Center, the user, \u201CActive sessions\u201D."
};
var rejected = (who, by, words) => ({
  comment: paragraphs(
    `${at(who)}, ${by} closed the pull request without merging it, so nothing is granted.`,
    words
  ),
  next: `Rejected by ${by}.`
});
var cancelled = (by) => `Cancelled by ${by} before anything was granted.`;
var undecided = (who, within) => ({
  comment: paragraphs(
    `${at(who)}, nobody decided on this request within ${within}. Nothing was granted.`,
    "If you still need the access, file a new request with the form."
  ),
  next: `Lapsed: nobody decided on this request within ${within}.`
});
var overUntold = (who, until) => {
  const ended = until === void 0 ? "ended" : `ended at ${clockTime(until)}`;
  return {
    comment: paragraphs(
      `${at(who)}, this request was merged, and its time ${ended} before anybody could be told that the access was live. Had it been, AWS would refuse it since then.`,
      "If you still need the access, file a new request with the form."
    ),
    next: `Merged, but its time ${ended} before anybody could be told that it was live.`
  };
};

export {
  endedNotRemoved,
  expired,
  revoked,
  leftDirectory,
  rejected,
  cancelled,
  undecided,
  overUntold
};
