import {
  refusedKey
} from "./chunk-HZUFVJA5.js";
import {
  filedExtensions,
  latestEnd
} from "./chunk-4XDTEF6A.js";
import {
  announcedUnder
} from "./chunk-T3NC5FS5.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/end/latest-end.ts
var revocationOf = ({ part, until }, extended) => ({
  part,
  until,
  latest: extended !== void 0 && extended > until ? extended : until
});
async function extendedEnds(github, head, filed, issues, unread = "is none") {
  const extensions = await extensionsOf(github, head, filed, issues, unread);
  return new Map([...extensions].map(([issue, all]) => [issue, latestEnd(0, all)]));
}
async function extensionsOf(github, head, filed, issues, unread = "is none") {
  const found = /* @__PURE__ */ new Map();
  for (const file of filed) {
    if (file.extensions.length === 0 || !issues.has(file.issue)) continue;
    const read = await filedExtensions(github, head, file).catch((error) => {
      if (unread === "throws") throw error;
      return /* @__PURE__ */ new Map();
    });
    if (read.size > 0) found.set(file.issue, [...found.get(file.issue) ?? [], ...read.values()]);
  }
  return found;
}
var toldEnd = (first, extensions, events) => latestEnd(
  first,
  extensions.filter(
    ({ until }) => events.some(({ kind, data }) => kind === "granted" && data["until"] === formatInstant(until))
  )
);
async function possibleEnd(github, issue, first, extensions, events) {
  const told = toldEnd(first, extensions, events);
  const later = extensions.filter(({ until }) => until > told);
  if (later.length === 0) return told;
  const refused = await announcedUnder(
    github,
    issue,
    later.map(({ number }) => refusedKey("extension", number))
  );
  return latestEnd(
    told,
    later.filter(({ number }) => !refused.has(refusedKey("extension", number)))
  );
}

export {
  revocationOf,
  extendedEnds,
  extensionsOf,
  toldEnd,
  possibleEnd
};
