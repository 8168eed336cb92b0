import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  damaged,
  loadCatalog,
  loadServiceTables
} from "./chunk-CI6NDGMD.js";

// src/drafting/companions.ts
var NONE = /* @__PURE__ */ new Map();
function createCompanions(date, table) {
  const asked = /* @__PURE__ */ new Map();
  const known = (service) => {
    let found = asked.get(service);
    if (found === void 0) {
      const { policies, actions } = table(service) ?? { policies: 0, actions: {} };
      found = { policies, actions: new Map(Object.entries(actions)) };
      asked.set(service, found);
    }
    return found;
  };
  return {
    date,
    frequency(service, action) {
      const { policies, actions } = known(service);
      return { policies: actions.get(action)?.[0] ?? 0, of: policies };
    },
    of(service, action) {
      const shares = known(service).actions.get(action)?.[1];
      if (shares === void 0) return NONE;
      return new Map(Object.entries(shares).map(([name, percent]) => [name, percent / 100]));
    }
  };
}
function isCompanionTable(value) {
  return typeof value === "object" && value !== null && "policies" in value && typeof value.policies === "number" && "actions" in value && typeof value.actions === "object" && value.actions !== null;
}

// src/companions-file.ts
var NAME = "companions.json";
function loadCompanions() {
  const { head, table } = loadServiceTables("./drafting/data/", NAME);
  if (typeof head["date"] !== "string") throw damaged(NAME, "its head");
  return createCompanions(head["date"], (service) => {
    const found = table(service);
    if (found === void 0 || isCompanionTable(found)) return found;
    throw damaged(NAME, `the table of ${service}`);
  });
}

// src/knowledge-file.ts
var loadKnowledge = () => ({
  catalog: loadCatalog({ descriptions: true }),
  companions: loadCompanions()
});

export {
  loadKnowledge
};
