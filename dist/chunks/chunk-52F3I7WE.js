import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-WLVFIEJB.js";
import {
  END_NOT_ENFORCED,
  granted,
  howToUse
} from "./chunk-XXVDKFSY.js";
import {
  formatDuration
} from "./chunk-3LVFYELC.js";

// src/commands/tell/granted-news.ts
function grantedWords(config, request, policyText, who, until) {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const lasts = formatDuration(request.approvedDuration ?? request.duration);
  return granted(who, until, lasts, usage, !assigned);
}

export {
  grantedWords
};
