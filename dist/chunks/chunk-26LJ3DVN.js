import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  filedExtensions,
  latestEnd
} from "./chunk-P3JBPLEU.js";

// src/commands/end/latest-end.ts
var revocationOf = ({ part, until }, extended) => ({
  part,
  until,
  latest: extended !== void 0 && extended > until ? extended : until
});
async function extendedEnds(github, head, filed, issues, unread = "is none") {
  const ends = /* @__PURE__ */ new Map();
  for (const file of filed) {
    if (file.extensions.length === 0 || !issues.has(file.issue)) continue;
    const read = await filedExtensions(github, head, file).catch((error) => {
      if (unread === "throws") throw error;
      return /* @__PURE__ */ new Map();
    });
    const before = ends.get(file.issue);
    const latest = latestEnd(before ?? 0, read.values());
    if (latest > 0) ends.set(file.issue, latest);
  }
  return ends;
}

export {
  revocationOf,
  extendedEnds
};
