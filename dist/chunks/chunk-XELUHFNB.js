import {
  checkPolicy
} from "./chunk-TR6XUWED.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  accountNamed,
  requiredApprovals
} from "./chunk-DAROUHPW.js";
import {
  Service
} from "./chunk-YWRVI5OC.js";

// src/commands/judge/judge-standing.ts
function checkInputOfStanding({ account }, policy, config, catalog, now) {
  const read = readPolicy(policy);
  const actions = read.ok ? read.value.Statement.flatMap(({ Action = [] }) => Action) : [];
  return {
    settings: config.guardrails,
    allowedServices: config.allowed_services,
    catalog,
    backend: accountNamed(config, account)?.backend ?? "iam",
    at: now,
    asked: new Set(actions)
  };
}
function servicesIn(policy) {
  const read = readPolicy(policy);
  const prefixes = (read.ok ? read.value.Statement : []).flatMap(
    ({ Effect, Action = [] }) => Effect === "Allow" ? Action.map((action) => action.split(":")[0] ?? "") : []
  );
  return [...new Set(prefixes)].filter((prefix) => Service.is(prefix)).sort();
}
function judgeStanding(place, policy, config, catalog, now, held) {
  const input = checkInputOfStanding(place, policy, config, catalog, now);
  const checked = checkPolicy(policy, { ...input, ...held === void 0 ? {} : { held } });
  const byRules = requiredApprovals(config, {
    account: place.account,
    services: servicesIn(policy),
    risk: checked.risk
  });
  return {
    checked,
    required: Math.max(2, config.guardrails.second_approval, checked.requiredApprovals, byRules)
  };
}

export {
  checkInputOfStanding,
  servicesIn,
  judgeStanding
};
