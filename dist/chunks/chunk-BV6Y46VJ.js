import {
  readCurated
} from "./chunk-I5MLWMIY.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  valid
} from "./chunk-KSNUDT27.js";

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
