import {
  at,
  paragraphs
} from "./chunk-UHEEKRHV.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";

// src/messages/begins-later.ts
var scheduled = (who, from, until, howToUse) => ({
  comment: paragraphs(
    `${at(who)}, your access is in place and begins at **${clockTime(from)}**. It ends at **${clockTime(until)}**.`,
    "Until it begins AWS refuses everything that it gives; it begins and ends by itself, to the second. From then on:",
    howToUse,
    "Until then the approval is looked at again each day, and the access is taken back if it would not be granted any more. If you do not need it, close this issue."
  ),
  next: `In place; begins at **${clockTime(from)}** and ends at **${clockTime(until)}**. Closing this issue takes it back.`
});
var inPlaceAllTheSame = (words, reasons) => ({
  comment: paragraphs(
    words.comment,
    "An earlier run put this in place and ended before it could say so. Since then something has changed, so that it would not be granted now:",
    reasons,
    "**It stays in place for now.** Closing this issue takes it back."
  ),
  next: words.next
});
var toBeWithdrawn = (who, reasons) => paragraphs(
  `${at(who)}, your access has not begun, and it would not be granted any more:`,
  reasons,
  "So it is taken back before it begins, and this issue is closed. You are told here once AWS confirms it."
);
var withdrawn = (who, reasons) => ({
  comment: paragraphs(
    reasons === void 0 ? `${at(who)}, your access was **taken back before it began**. The issue says why, in the comment before this one.` : `${at(who)}, your access was **taken back before it began**, since it would not be granted any more:`,
    reasons,
    "AWS confirms that nothing is attached any more; nobody has had it. If it is still needed, file a new request."
  ),
  next: "Taken back before it began; a comment on the issue says why."
});

export {
  scheduled,
  inPlaceAllTheSame,
  toBeWithdrawn,
  withdrawn
};
