import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stamp
} from "./chunk-YYD4XHAK.js";
import {
  valid
} from "./chunk-2OQPEP3A.js";

// src/commands/grant/grant-content.ts
function grantOf(facts, reviewed, mode) {
  if (reviewed.kind === "curated") return valid({ ...facts, curated: { content: reviewed.content, mode } });
  const stamped = stamp(reviewed.document, facts.window.until, facts.begins);
  return stamped.ok ? valid({ ...facts, document: stamped.value }) : stamped;
}

export {
  grantOf
};
