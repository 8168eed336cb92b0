import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  loadCatalog
} from "./chunk-7GLGW4DU.js";
import {
  draftByRules
} from "./chunk-WAF7E5QM.js";
import {
  endpointNamed
} from "./chunk-HJDY6HA6.js";

// src/companions-file.ts
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// src/drafting/companions.ts
var NONE = /* @__PURE__ */ new Map();
function createCompanions(table) {
  const services = new Map(Object.entries(table.services));
  const actionsOf = /* @__PURE__ */ new Map();
  const row = (service, action) => {
    let actions = actionsOf.get(service);
    if (actions === void 0) {
      actions = new Map(Object.entries(services.get(service)?.actions ?? {}));
      actionsOf.set(service, actions);
    }
    return actions.get(action);
  };
  return {
    date: table.date,
    frequency(service, action) {
      return { policies: row(service, action)?.[0] ?? 0, of: services.get(service)?.policies ?? 0 };
    },
    of(service, action) {
      const shares = row(service, action)?.[1];
      if (shares === void 0) return NONE;
      return new Map(Object.entries(shares).map(([name, percent]) => [name, percent / 100]));
    }
  };
}
function isCompanionTable(value) {
  return typeof value === "object" && value !== null && "date" in value && typeof value.date === "string" && "services" in value && typeof value.services === "object" && value.services !== null;
}

// src/companions-file.ts
var FOLDERS = ["./drafting/data/", "./", "../"];
function loadCompanions() {
  const path = FOLDERS.map(
    (folder) => fileURLToPath(new URL(`${folder}companions.json`, import.meta.url))
  ).find((candidate) => existsSync(candidate));
  const table = path === void 0 ? void 0 : JSON.parse(readFileSync(path, "utf8"));
  if (isCompanionTable(table)) return createCompanions(table);
  throw new Error(
    'companions.json is missing or damaged. It belongs to this program: install it again, or run "npm run build".'
  );
}

// src/knowledge-file.ts
var loadKnowledge = () => ({
  catalog: loadCatalog({ descriptions: true }),
  companions: loadCompanions()
});

// src/drafting/model/completion.ts
var LASTING = /* @__PURE__ */ new Set([
  "deadline",
  "unreachable",
  "busy",
  "not-accepted",
  "rejected",
  "not-the-protocol"
]);

// src/model/engine.ts
async function openEngine(settings, knowledge) {
  const byRules = (task) => ({
    draft: draftByRules(task, knowledge),
    record: void 0,
    said: []
  });
  if (settings === void 0) return (task) => Promise.resolve(byRules(task));
  const [{ openModel }, { draftByModel }] = await Promise.all([
    import("./openai-client-YUGZOF7I.js"),
    import("./draft-by-model-4VQWNMXN.js")
  ]);
  const service = openModel(settings);
  let down;
  return async (task, judge) => {
    if (down === void 0) {
      const drafting = await draftByModel(task, knowledge, service.begin(), judge);
      const fallback = drafting.record?.fallback;
      if (fallback && LASTING.has(fallback.code)) down = fallback;
      return drafting;
    }
    const { draft } = byRules(task);
    const note = `The model ${down.message} earlier in this run, so this was drafted by rules.`;
    return {
      draft: draft.kind === "picks" ? { ...draft, notes: [note, ...draft.notes] } : draft,
      record: { model: service.name, exchanges: [], tokens: void 0, fallback: down },
      said: []
    };
  };
}

// src/model/settings.ts
var OPENAI = "https://api.openai.com/v1";
var DEFAULT_MODEL = "gpt-5-mini";
function modelOfRun({ model, endpoints }, { apiKey, baseUrl }) {
  if (model === void 0 || !apiKey?.trim()) return void 0;
  const named = baseUrl !== void 0 && endpointNamed({ endpoints }, "openai", baseUrl) ? baseUrl : void 0;
  return {
    apiKey: apiKey.trim(),
    baseUrl: named ?? model.base_url ?? OPENAI,
    name: model.name ?? DEFAULT_MODEL
  };
}
function modelOfTerminal(config, { apiKey, baseUrl }) {
  if (!apiKey?.trim()) return void 0;
  const { model } = config ?? {};
  return {
    apiKey: apiKey.trim(),
    baseUrl: baseUrl || (model?.base_url ?? OPENAI),
    name: model?.name ?? DEFAULT_MODEL
  };
}

export {
  loadKnowledge,
  openEngine,
  modelOfRun,
  modelOfTerminal
};
