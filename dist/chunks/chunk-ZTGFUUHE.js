import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-J2TH57UH.js";
import {
  END_NOT_ENFORCED,
  granted,
  howToUse
} from "./chunk-ZFRY3R7A.js";
import {
  formatDuration
} from "./chunk-JWJBYY2F.js";

// src/commands/tell/granted-news.ts
function grantedWords(config, request, policyText, who, until, principalArn) {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until, principalArn)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const lasts = formatDuration(request.approvedDuration ?? request.duration);
  return granted(who, until, lasts, usage, !assigned);
}

export {
  grantedWords
};
