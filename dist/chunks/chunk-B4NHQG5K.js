import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-HF7NAW2U.js";
import {
  granted
} from "./chunk-GORFQPRK.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-2BGXNBH6.js";
import {
  formatDuration
} from "./chunk-HQRPCQRH.js";

// src/commands/tell/granted-news.ts
function grantedWords(config, request, policyText, who, until, principalArn) {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until, principalArn)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  const lasts = formatDuration(request.approvedDuration ?? request.duration);
  return granted(who, until, lasts, usage, !assigned, request.standing);
}

export {
  grantedWords
};
