import {
  principalOf
} from "./chunk-DAROUHPW.js";

// src/config/grantees.ts
function granteesIn(config, account) {
  const found = /* @__PURE__ */ new Map();
  const add = (kind, name) => void found.set(`${kind} ${name.toLowerCase()}`, { kind, name });
  for (const id of config.identities.keys()) {
    const principal = principalOf(config, id, account);
    if (principal !== void 0 && principal.kind !== "identity-center-user")
      add(principal.kind, principal.name);
  }
  for (const role of config.roles.values()) if (role.account === account) add("iam-role", role.role);
  return [...found.values()];
}
function centerUsersIn(config) {
  const names = /* @__PURE__ */ new Set();
  for (const [account, { backend }] of config.accounts) {
    if (backend !== "identity-center") continue;
    for (const id of config.identities.keys()) {
      const principal = principalOf(config, id, account);
      if (principal?.kind === "identity-center-user") names.add(principal.userName);
    }
  }
  return names;
}

export {
  granteesIn,
  centerUsersIn
};
