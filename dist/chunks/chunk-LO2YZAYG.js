import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scheduled
} from "./chunk-XNLZKGOF.js";
import {
  lastingText
} from "./chunk-Q2MGR3N3.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-XQNBWVBA.js";
import {
  granted
} from "./chunk-BYKOBLBQ.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-V5AIFRQ7.js";

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
