import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  at,
  paragraphs
} from "./chunk-BYKOBLBQ.js";
import {
  clockTime
} from "./chunk-C3OUACGZ.js";
import {
  formatDuration
} from "./chunk-2OQPEP3A.js";

// src/messages/extension-news.ts
var extended = ({ who, by, extends: end, until }, principal, howToUse, enforced) => ({
  comment: paragraphs(
    `${at(who)}, your access is extended by ${formatDuration(by)}: it is live until **${clockTime(until)}**.`,
    principal !== "identity-center-user" ? "There is nothing to do: the credentials and sessions that you have go on." : enforced ? `**Sessions that are open end at ${clockTime(end)}**, since they belong to the first permission set. The extension is a second one, which is there now: sign in again before that time, and choose it.` : "There is nothing to do: it is the same permission set.",
    principal === "identity-center-user" ? howToUse : void 0,
    `${enforced ? "AWS ends it by itself at that time. " : ""}If you are done before, close this issue and the access is taken back.`
  ),
  next: `Extended: live until **${clockTime(until)}**. Closing this issue takes the access back.`
});
var extensionWaits = ({ who, extends: end }, pull, reasons) => paragraphs(
  `${at(who)}, the extension ${pull} is merged, but your access is **not extended yet**:`,
  reasons,
  `It is tried again by itself. Until then nothing changes: your access ends at ${clockTime(end)}.`
);
var extensionRefused = (who, end, pull, reasons) => paragraphs(
  `${at(who)}, the extension ${pull} is merged, but your access is **not extended**:`,
  reasons,
  `Nothing changes by it${end === void 0 ? "" : `: your access ends at ${clockTime(end)}`}. While it is live you can ask again with \`/extend\`; after that, file a new request.`
);
var extensionFailed = ({ who, extends: end }, pull, message, retry) => paragraphs(
  `${at(who)}, the extension ${pull} is merged, and AWS did not accept it, so your access is **not extended**. What you have stays as it is, and ends at ${clockTime(end)}.`,
  message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ""),
  retry ? "It is tried again by itself." : "Trying again will not help until that is changed."
);
var extensionOver = (issue, end) => end === void 0 ? `${issue} is over, so that nothing can be extended any more. This is closed; merged, it would have no effect.` : `The access of ${issue} that this was to extend ended at ${clockTime(end)}. This is closed; merged, it would have no effect. If the access is needed, file a new request.`;

export {
  extended,
  extensionWaits,
  extensionRefused,
  extensionFailed,
  extensionOver
};
