import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  lastingText
} from "./chunk-MCFVUSAV.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-6WWY5OKV.js";
import {
  granted
} from "./chunk-NVBFKYRO.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-TERB6AOP.js";

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
