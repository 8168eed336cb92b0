import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-ZVP2QCYF.js";
import {
  granted
} from "./chunk-5VUGAJRB.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-LYU4J4TO.js";
import {
  formatDuration
} from "./chunk-25KTMJH4.js";

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
