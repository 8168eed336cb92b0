import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned,
  liveAccessOf
} from "./chunk-QJXY5A57.js";
import {
  END_NOT_ENFORCED,
  howToUse
} from "./chunk-UZLUWRRN.js";
import {
  granted
} from "./chunk-OHN3QPBG.js";

// src/commands/granted-words.ts
function grantedWords(config, request, policyText, who, until, now) {
  const assigned = isAssigned(config, request);
  const usage = [
    howToUse(liveAccessOf(config, request, policyText, until)),
    ...assigned ? [`**${END_NOT_ENFORCED}**`] : []
  ].join("\n\n");
  return granted(who, until, now, usage, !assigned);
}

export {
  grantedWords
};
