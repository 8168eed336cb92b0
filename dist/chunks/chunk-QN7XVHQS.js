import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  RISKS
} from "./chunk-SCPBFLO2.js";

// src/config/lookups.ts
function accountNamed(config, name) {
  const entry = config.accounts.get(name);
  if (!entry) return void 0;
  const region = entry.region ?? config.aws_region;
  return {
    name,
    id: entry.id,
    region,
    partition: entry.partition ?? partitionOf(region),
    backend: entry.backend,
    granterRole: entry.granter_role,
    revokerRole: entry.revoker_role,
    readerRole: entry.reader_role,
    boundary: entry.boundary,
    slackChannel: entry.slack_channel ?? config.slack_notification_channel
  };
}
function partitionOf(region) {
  const prefixes = [
    ["cn-", "aws-cn"],
    ["us-gov-", "aws-us-gov"],
    ["eusc-", "aws-eusc"],
    ["us-isob-", "aws-iso-b"],
    ["us-isof-", "aws-iso-f"],
    ["eu-isoe-", "aws-iso-e"],
    ["us-iso-", "aws-iso"]
  ];
  return prefixes.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
function principalIn(setting) {
  if (setting.iam_user !== void 0) return { kind: "iam-user", name: setting.iam_user };
  if (setting.iam_role !== void 0) return { kind: "iam-role", name: setting.iam_role };
  if (setting.identity_center_user !== void 0) {
    return { kind: "identity-center-user", userName: setting.identity_center_user };
  }
  return void 0;
}
var fits = (principal, backend) => principal.kind === "identity-center-user" === (backend === "identity-center");
function principalOf(config, userId, account) {
  const identity = config.identities.get(userId);
  const backend = config.accounts.get(account)?.backend;
  if (!identity || !backend) return void 0;
  return principalWithin(identity, account, backend);
}
function principalWithin(identity, account, backend) {
  const principal = principalIn(identity.accounts?.get(account) ?? identity);
  return principal && fits(principal, backend) ? principal : void 0;
}
var principalKey = (principal) => principal.kind === "identity-center-user" ? `${principal.kind}:${principal.userName.toLowerCase()}` : `${principal.kind}:${principal.name.toLowerCase()}`;
function peopleOf(config, principal, account) {
  const key = principalKey(principal);
  const people = /* @__PURE__ */ new Set();
  for (const id of config.identities.keys()) {
    const own = principalOf(config, id, account);
    if (own && principalKey(own) === key) people.add(id);
  }
  for (const role of config.roles.values()) {
    if (role.account === account && principalKey({ kind: "iam-role", name: role.role }) === key) {
      for (const member of role.members) people.add(member);
    }
  }
  return [...people].sort((a, b) => a - b);
}
var mayAskFor = ({ members, requesters }, id) => (requesters ?? members).includes(id);
var isKnown = (config, id) => config.identities.has(id) || [...config.roles.values()].some((role) => mayAskFor(role, id));
function approversFor(config, account) {
  return config.approvers?.get(account) ?? config.approvers?.get("default");
}
function requiredApprovals(config, request) {
  const applying = config.approval.rules.filter(
    (rule) => (rule.accounts?.includes(request.account) ?? true) && (rule.services?.some((service) => request.services.includes(service)) ?? true) && (rule.risk === void 0 || RISKS.indexOf(request.risk) >= RISKS.indexOf(rule.risk))
  );
  return Math.max(config.approval.required, ...applying.map((rule) => rule.required));
}
function endpointNamed(config, service, url) {
  const named = config.endpoints[service];
  if (named === void 0 || !URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  if (username !== "" || password !== "" || host !== named) return false;
  return protocol === "https:" || protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host);
}

export {
  accountNamed,
  partitionOf,
  principalIn,
  principalOf,
  principalWithin,
  principalKey,
  peopleOf,
  mayAskFor,
  isKnown,
  approversFor,
  requiredApprovals,
  endpointNamed
};
