import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  draftByRules
} from "./chunk-M6YCECDW.js";
import {
  endpointNamed
} from "./chunk-YJSYBRY4.js";

// src/drafting/model/completion.ts
var LASTING = /* @__PURE__ */ new Set([
  "deadline",
  "unreachable",
  "busy",
  "not-accepted",
  "rejected",
  "not-the-protocol"
]);

// src/model/model-engine.ts
async function openEngine(settings, knowledge) {
  const byRules = (task) => ({
    draft: draftByRules(task, knowledge),
    record: void 0,
    said: []
  });
  if (settings === void 0) return (task) => Promise.resolve(byRules(task));
  const [{ openModel }, { draftByModel }] = await Promise.all([
    import("./openai-client-ZHWTEM6Y.js"),
    import("./draft-by-model-EZZXXLWB.js")
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

// src/model/model-settings.ts
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
  openEngine,
  modelOfRun,
  modelOfTerminal
};
