import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-NCHCNZCJ.js";
import {
  granted
} from "./chunk-A5MSSUHV.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-L4TBJOTK.js";
import {
  formatDuration
} from "./chunk-JRHRWIAT.js";

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
