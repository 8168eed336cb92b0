import {
  formatInstant
} from "./chunk-XWRBN6UU.js";

// src/policy/evaluation/condition/request-context.ts
function contextOf(record, at) {
  const values = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(record)) {
    const lower = key.toLowerCase();
    if (values.has(lower))
      throw new TypeError(`The context has the key ${key} twice, in different case. Keep one.`);
    values.set(lower, typeof value === "object" ? value : [String(value)]);
  }
  const valuesOf = (key) => {
    const lower = key.toLowerCase();
    const given = values.get(lower);
    if (given !== void 0) return given.length === 0 ? void 0 : given;
    return lower === "aws:currenttime" ? [formatInstant(at)] : lower === "aws:epochtime" ? [String(at)] : void 0;
  };
  return {
    valuesOf,
    valueOf(key) {
      const [value, ...others] = valuesOf(key) ?? [];
      return others.length > 0 || value === "" ? void 0 : value;
    }
  };
}

// src/policy/evaluation/evaluate.ts
function evaluate(policies, request) {
  const context = contextOf(request.context ?? {}, request.at);
  const action = request.action.toLowerCase();
  const statements = [];
  policies.forEach((policy, at) => {
    for (const statement of policy.statements) {
      const applies = isFor(statement, request) ? statement.applies(action, request.resource, context) : false;
      if (statement.effect === "Allow" ? applies !== true : applies === false) continue;
      const { index, effect, sid } = statement;
      statements.push({ policy: at, statement: index, effect, ...sid === void 0 ? {} : { sid } });
    }
  });
  return { decision: decide(statements), statements };
}
var isFor = ({ principal }, { isPrincipal }) => isPrincipal === void 0 || isPrincipal(principal);
function decide(statements) {
  if (statements.some(({ effect }) => effect === "Deny")) return "explicitDeny";
  return statements.length > 0 ? "allowed" : "implicitDeny";
}

export {
  evaluate
};
