import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stamp
} from "./chunk-RIQWP2BG.js";
import {
  valid
} from "./chunk-FPDFEL2P.js";

// src/commands/grant/grant-content.ts
function grantOf(facts, reviewed, mode) {
  if (reviewed.kind === "curated") return valid({ ...facts, curated: { content: reviewed.content, mode } });
  const stamped = stamp(reviewed.document, facts.window.until, facts.begins);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}

export {
  grantOf
};
