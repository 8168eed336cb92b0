import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned
} from "./chunk-QJXY5A57.js";
import {
  stamp
} from "./chunk-63IIWJXD.js";
import {
  valid
} from "./chunk-YG7EKQCF.js";

// src/commands/grant-content.ts
function grantOf(facts, reviewed, config, request) {
  if (reviewed.kind === "curated") {
    const mode = isAssigned(config, request) ? "assign" : "copy";
    return valid({ ...facts, curated: { content: reviewed.content, mode } });
  }
  const stamped = stamp(reviewed.document, facts.window.until);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}

export {
  grantOf
};
