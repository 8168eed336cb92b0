import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastingText
} from "./chunk-MCFVUSAV.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-6WWY5OKV.js";
import {
  at,
  granted,
  paragraphs
} from "./chunk-3FBFORYR.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-TERB6AOP.js";
import {
  clockTime
} from "./chunk-X7ATULI4.js";

// src/messages/begins-later.ts
var scheduled = (who, from, until, howToUse2) => ({
  comment: paragraphs(
    `${at(who)}, your access is in place and begins at **${clockTime(from)}**. It ends at **${clockTime(until)}**.`,
    "Until it begins AWS refuses everything that it gives; it begins and ends by itself, to the second. From then on:",
    howToUse2,
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

// src/commands/tell/granted-news.ts
function grantedWords(config, request, policyText, who, until, principalArn) {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until, principalArn)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const lasts = lastingText(request);
  return granted(who, until, lasts, usage, !assigned);
}
var scheduledWords = (config, request, policyText, who, from, until, principalArn) => scheduled(who, from, until, howToUse(liveAccessOf(config, request, policyText, until, principalArn)));

export {
  inPlaceAllTheSame,
  grantedWords,
  scheduledWords
};
