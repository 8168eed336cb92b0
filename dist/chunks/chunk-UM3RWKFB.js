import {
  scheduled
} from "./chunk-E4JP43TY.js";
import {
  lastingText
} from "./chunk-XUBLTG7E.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-VT3GXJA6.js";
import {
  granted
} from "./chunk-LYYKIVZA.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-OFYD5FHB.js";

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
  grantedWords,
  scheduledWords
};
