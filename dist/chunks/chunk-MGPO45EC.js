import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isAssigned
} from "./chunk-WLVFIEJB.js";
import {
  stamp
} from "./chunk-ZBYSLAZJ.js";
import {
  valid
} from "./chunk-3LVFYELC.js";

// src/commands/grant/grant-content.ts
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
