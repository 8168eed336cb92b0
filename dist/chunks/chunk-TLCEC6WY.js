import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stamp
} from "./chunk-XCE3ELTW.js";
import {
  isAssigned
} from "./chunk-VLBQBO3O.js";
import {
  valid
} from "./chunk-BT3YU2CA.js";

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
