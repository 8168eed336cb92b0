import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scheduled
} from "./chunk-DA3AEWQS.js";
import {
  lastingText
} from "./chunk-5MIFUWGR.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-NO67UMTG.js";
import {
  granted
} from "./chunk-N4NOZM76.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-AW7I7IIW.js";

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
