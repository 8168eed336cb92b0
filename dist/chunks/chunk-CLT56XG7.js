import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  END_NOT_ENFORCED,
  granted,
  howToUse
} from "./chunk-SWVGHWJ4.js";
import {
  isAssigned,
  liveAccessOf
} from "./chunk-VLBQBO3O.js";
import {
  formatDuration
} from "./chunk-BT3YU2CA.js";

// src/commands/granted-words.ts
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
