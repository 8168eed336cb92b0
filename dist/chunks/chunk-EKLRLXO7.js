import {
  at,
  paragraphs
} from "./chunk-UHEEKRHV.js";
import {
  codeSpan
} from "./chunk-AMZYLKDX.js";
import {
  formatDuration
} from "./chunk-DAROUHPW.js";

// src/messages/standing/standing-news.ts
var useReceived = (who, of, length, afterwards) => paragraphs(
  `${at(who)}, this is a use of ${afterwards ? "break glass" : "the standing approval"} ${codeSpan(of)}, for ${formatDuration(length)} from when you filed it.`,
  afterwards ? "**Nobody looks at it before it is given.** Those who may approve are told of it first, in a comment here, and one of them has to look at what was used afterwards." : void 0,
  "A run that proves it and gives it is started; it says here when AWS shows that it is live. There is nothing to approve or to merge. Leave this issue as it is: edited, it gives nothing."
);
var useRefused = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this use of a standing approval is **not given**:`,
    reasons,
    "An issue that is edited gives nothing, so file a new one once that is mended, or ask for the access with the other form, where somebody approves it."
  ),
  next: "Not given; the reasons are in a comment on the issue."
});
var useWaits = (who, reasons) => ({
  comment: paragraphs(
    `${at(who)}, this use of a standing approval is **not given yet**:`,
    reasons,
    "It is tried again by itself for two hours after the issue was filed."
  ),
  next: "Not given yet; a comment on the issue says why."
});

export {
  useReceived,
  useRefused,
  useWaits
};
