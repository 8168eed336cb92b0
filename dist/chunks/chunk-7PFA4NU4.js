import {
  draftByRules
} from "./chunk-CHGQDIDV.js";

// src/drafting/model/completion.ts
var LASTING = /* @__PURE__ */ new Set([
  "unreachable",
  "busy",
  "not-accepted",
  "rejected",
  "not-the-protocol"
]);

// src/model/model-engine.ts
var MOST_LATE = 2;
async function openEngine(settings, knowledge) {
  const byRules = (task) => ({
    ...draftByRules(task, knowledge),
    record: void 0,
    said: []
  });
  if (settings === void 0) return (task) => Promise.resolve(byRules(task));
  const [{ openModel }, { draftByModel }] = await Promise.all([
    import("./openai-client-CL3UUNGE.js"),
    import("./draft-by-model-TTZQKXCB.js")
  ]);
  const service = openModel(settings);
  let down;
  let lateInARow = 0;
  return async (task, judge) => {
    if (down === void 0) {
      const drafting = await draftByModel(task, knowledge, service.begin(), judge);
      const fallback = drafting.record?.fallback;
      lateInARow = fallback?.code === "deadline" ? lateInARow + 1 : 0;
      if (fallback && (LASTING.has(fallback.code) || lateInARow === MOST_LATE)) down = fallback;
      return drafting;
    }
    const { draft, grounded } = byRules(task);
    const note = `The model ${down.message} earlier in this run, so this was drafted by rules.`;
    return {
      draft: draft.kind === "picks" ? { ...draft, notes: [note, ...draft.notes] } : draft,
      grounded,
      record: { model: service.name, exchanges: [], tokens: void 0, fallback: down },
      said: []
    };
  };
}

export {
  openEngine
};
