import {
  actionPattern,
  matchGlob
} from "./chunk-KSNUDT27.js";

// src/policy/catalog/expand.ts
function expandAction(pattern, catalog) {
  const compiled = actionPattern(pattern);
  if (compiled === void 0) return [];
  if (!/[*?]/.test(pattern)) {
    const action = catalog.action(pattern);
    return action === void 0 ? [] : [action];
  }
  const { prefix, name } = compiled;
  return catalog.services.flatMap((service) => {
    if (prefix !== void 0 && !matchGlob(prefix, service)) return [];
    const actions = catalog.actionsOf(service) ?? [];
    return prefix === void 0 ? actions : actions.filter((action) => matchGlob(name, action.name.toLowerCase()));
  });
}

export {
  expandAction
};
