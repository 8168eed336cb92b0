import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastingText
} from "./chunk-JNRX4IR6.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-PJ7MV3F7.js";
import {
  granted
} from "./chunk-VBRAZF5I.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-73T3MLOE.js";

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

export {
  grantedWords
};
