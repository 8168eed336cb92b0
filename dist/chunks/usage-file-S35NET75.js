import {
  readTrailCall
} from "./chunk-XFSN6YGB.js";
import {
  parseSetName
} from "./chunk-JNGZXEFB.js";
import {
  setOfRole,
  usageOf
} from "./chunk-IWLFVA2V.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/commands/report/usage-file.ts
function readUsage(text, covers, catalog) {
  const byPrincipal = /* @__PURE__ */ new Map();
  let unreadable = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const call = readTrailCall(parsed(line));
    if (call?.principal === void 0) unreadable += 1;
    else {
      const key = keyOf(call.principal);
      const known = byPrincipal.get(key);
      if (known) known.push(call);
      else byPrincipal.set(key, [call]);
    }
  }
  const dataEventsOf = new Set(covers.map((service) => service.toLowerCase()));
  return {
    unreadable,
    usageOf(history, now) {
      const { window, principal, usage, granted } = history;
      const found = principal === void 0 ? void 0 : callsOf(principal, history, byPrincipal);
      if (window === void 0 || granted.length === 0 || found === void 0) return usage;
      const open = usage?.unknown ?? granted;
      const sources = { calls: found.calls, completeUntil: now, dataEventsOf, lastAccesses: [] };
      const added = usageOf(open, window, found.attributed, sources, catalog, now);
      const covered = (action) => dataEventsOf.has(action.split(":", 1)[0]?.toLowerCase() ?? "");
      return {
        used: [...usage?.used ?? [], ...added.used].sort((a, b) => a.action < b.action ? -1 : 1),
        unused: [...usage?.unused ?? [], ...added.unused.filter(covered)].sort(),
        unknown: [...added.unknown, ...added.unused.filter((action) => !covered(action))].sort(),
        how: added.how,
        asOf: usage?.asOf ?? now,
        final: usage?.final ?? false
      };
    }
  };
}
function callsOf(principal, { issue, window, accountId, parts }, byPrincipal) {
  const [kind = "", ...rest] = principal.split("/");
  const name = rest.join("/");
  if (kind === "iam-user" || kind === "iam-role") {
    const who = { kind: kind === "iam-user" ? "user" : "role", name };
    const attributed = { how: "by-principal", principal: who };
    const calls = (byPrincipal.get(keyOf(who)) ?? []).filter(
      ({ account }) => account === void 0 || accountId === void 0 || account === accountId
    );
    return { calls, attributed };
  }
  const ends = /* @__PURE__ */ new Set([window?.until, ...(parts ?? []).map(({ until }) => until)]);
  const found = [];
  const sets = [];
  for (const [key, calls] of byPrincipal) {
    const set = key.startsWith("role/") ? setOfRole(calls[0]?.principal?.name ?? "") : void 0;
    const read = set === void 0 ? void 0 : parseSetName(set);
    if (set === void 0 || read?.issue !== issue || !ends.has(read.until)) continue;
    sets.push(set);
    found.push(...calls);
  }
  return { calls: found, attributed: { how: "exact", sets } };
}
var keyOf = ({ kind, name }) => `${kind}/${name.toLowerCase()}`;
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
export {
  readUsage
};
