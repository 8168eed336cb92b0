import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPolicy
} from "./chunk-C6JHMV32.js";
import {
  readCurated
} from "./chunk-GGYD5M4A.js";
import {
  valid
} from "./chunk-SL7TKVXF.js";

// src/policy/reviewed-policy.ts
function readReviewed(request, text) {
  if (request.curatedSet === void 0) {
    const read2 = readPolicy(text);
    return read2.ok ? valid({ kind: "policy", document: read2.value }) : read2;
  }
  const read = readCurated(text);
  return read.ok ? valid({ kind: "curated", content: read.value }) : read;
}

export {
  readReviewed
};
