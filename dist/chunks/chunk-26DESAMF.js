import {
  scheduled
} from "./chunk-TIO6Y4VO.js";
import {
  lastingText
} from "./chunk-S3GHBLCR.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-DNEFLWSQ.js";
import {
  granted
} from "./chunk-UHEEKRHV.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-ON373IXR.js";

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
