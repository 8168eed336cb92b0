import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  arnFaults,
  byLine,
  formatPath,
  nearest,
  readStrictYaml,
  splitArn
} from "./chunk-LOEOBNZ7.js";
import {
  configSchema,
  formatDuration,
  parseDuration,
  partitionOf,
  principalIn,
  principalKey,
  principalWithin,
  settings
} from "./chunk-HJDY6HA6.js";
import {
  invalid,
  valid
} from "./chunk-YG7EKQCF.js";
import {
  toJSONSchema
} from "./chunk-DKGRQ3MP.js";

// src/config/relations.ts
var LONG = parseDuration("24h") ?? Infinity;
function relations(config, knownServices) {
  return [
    ...durations(config),
    ...services(config, knownServices),
    ...accounts(config),
    ...identities(config),
    ...roles(config),
    ...resources(config),
    ...approval(config),
    ...exceptions(config),
    ...model(config)
  ];
}
function* durations({ policy_ttl, max_duration, allow_long_grants }) {
  if (max_duration === void 0) return;
  if (max_duration > LONG && allow_long_grants === false) {
    yield {
      code: "config-long-grants",
      path: ["max_duration"],
      message: `${formatDuration(max_duration)} is more than 24h. Lower it, or add allow_long_grants: true.`
    };
  }
  if (policy_ttl !== void 0 && policy_ttl > max_duration) {
    yield {
      code: "config-ttl",
      path: ["policy_ttl"],
      message: `policy_ttl is ${formatDuration(policy_ttl)}, more than max_duration (${formatDuration(max_duration)}). Set policy_ttl to at most max_duration.`
    };
  }
}
function* services({ allowed_services }, known) {
  for (const [index, service] of (allowed_services ?? []).entries()) {
    const path = ["allowed_services", index];
    if (allowed_services?.indexOf(service) !== index) {
      yield { code: "config-double", path, message: `${service} is listed twice. Keep one.` };
    } else if (known && !known.includes(service)) {
      yield {
        code: "config-service",
        path,
        message: `AWS documents no service ${service}.${didYouMean(service, known)}`
      };
    }
  }
}
function* accounts({ accounts: accounts2, aws_region }) {
  const byId = /* @__PURE__ */ new Map();
  for (const [name, account] of accounts2 ?? []) {
    const path = ["accounts", name];
    if (["default", "none"].includes(name)) {
      yield {
        code: "config-account-name",
        path,
        message: `"${name}" has a meaning of its own. Choose another name.`
      };
    }
    const other = byId.get(account.id);
    if (other !== void 0) {
      yield {
        code: "config-account-double",
        path: [...path, "id"],
        message: `${name} and ${other} are the same account, ${account.id}. Keep one name for it.`
      };
    }
    byId.set(account.id, name);
    yield* ofAccount(account, path, aws_region);
  }
}
function* ofAccount(account, path, fallback) {
  const region = account.region ?? fallback;
  const ofRegion = region === void 0 ? void 0 : partitionOf(region);
  const partition = account.partition ?? ofRegion;
  if (ofRegion !== void 0 && partition !== ofRegion) {
    yield {
      code: "config-partition",
      path: [...path, "partition"],
      message: `${region ?? ""} belongs to the partition ${ofRegion}, not to ${partition ?? ""}. Mend one of the two.`
    };
  }
  for (const key of ["granter_role", "revoker_role", "boundary"]) {
    const arn = account[key] === void 0 ? void 0 : splitArn(account[key]);
    if (!arn) continue;
    if (arn.account !== account.id && !(key === "boundary" && arn.account === "aws")) {
      yield {
        code: "config-other-account",
        path: [...path, key],
        message: `This ARN belongs to account ${arn.account}, not to ${account.id}.`
      };
    }
    if (partition !== void 0 && arn.partition !== partition) {
      yield {
        code: "config-partition",
        path: [...path, key],
        message: `This ARN is in the partition ${arn.partition}, the account in ${partition}.`
      };
    }
  }
  if (account.granter_role !== void 0 && account.granter_role === account.revoker_role) {
    yield {
      code: "config-one-role",
      path: [...path, "revoker_role"],
      message: "The granter and the revoker must be two roles: what revokes must not be able to grant."
    };
  }
}
function* identities({ identities: identities2, accounts: accounts2 }) {
  for (const [id, identity] of identities2 ?? []) {
    const path = ["identities", String(id)];
    yield* onePrincipal(identity, path, (identity.accounts?.size ?? 0) > 0);
    for (const [name, setting] of identity.accounts ?? []) {
      const at = [...path, "accounts", name];
      yield* onePrincipal(setting, at, false);
      if (!accounts2) continue;
      const backend = accounts2.get(name)?.backend;
      if (backend === void 0) {
        yield unknownAccount(name, at, accounts2);
        continue;
      }
      const principal = principalIn(setting);
      if (principal && principal.kind === "identity-center-user" !== (backend === "identity-center")) {
        yield {
          code: "config-principal-kind",
          path: at,
          message: backend === "iam" ? `${name} grants through IAM: name an iam_user or an iam_role here.` : `${name} grants through Identity Center: name an identity_center_user here.`
        };
      }
    }
  }
  if (identities2 && accounts2) yield* sharedPrincipals(identities2, accounts2);
}
function* onePrincipal(setting, path, mayBeNone) {
  const named = ["iam_user", "iam_role", "identity_center_user"].filter(
    (key) => setting[key] !== void 0
  );
  if (named.length > 1) {
    yield {
      code: "config-principals",
      path,
      message: `Names ${named.join(" and ")}. A person has one principal in an account: keep one.`
    };
  }
  if (named.length === 0 && !mayBeNone) {
    yield {
      code: "config-principals",
      path,
      message: "Names no principal. Add iam_user, iam_role or identity_center_user."
    };
  }
}
function* sharedPrincipals(people, accounts2) {
  const reported = /* @__PURE__ */ new Set();
  for (const [name, { backend }] of accounts2) {
    const holders = /* @__PURE__ */ new Map();
    for (const [id, identity] of people) {
      const principal = principalWithin(identity, name, backend);
      if (!principal) continue;
      const key = principalKey(principal);
      const holder = holders.get(key);
      if (holder === void 0) holders.set(key, id);
      else if (!reported.has(id)) {
        reported.add(id);
        yield {
          code: "config-shared-principal",
          path: ["identities", String(id)],
          message: `${id} and ${holder} are the same ${principal.kind === "iam-role" ? "role" : "user"} in ${name}. Give each person a principal of their own, or list a role that people share under roles.`
        };
      }
    }
  }
}
function* roles({ roles: roles2, accounts: accounts2 }) {
  const seen = /* @__PURE__ */ new Map();
  for (const [name, role] of roles2 ?? []) {
    const path = ["roles", name];
    const account = accounts2?.get(role.account);
    if (accounts2 && !account) yield unknownAccount(role.account, [...path, "account"], accounts2);
    if (account?.backend === "identity-center") {
      yield {
        code: "config-principal-kind",
        path: [...path, "account"],
        message: `${role.account} grants through Identity Center, which has no shared IAM roles.`
      };
    }
    const key = `${role.account}/${role.role.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== void 0) {
      yield {
        code: "config-double",
        path: [...path, "role"],
        message: `${name} and ${other} are the same role. Keep one, with the members of both.`
      };
    }
    seen.set(key, name);
  }
}
function* resources({ resources: resources2, accounts: accounts2 }) {
  for (const [name, arns] of resources2 ?? []) {
    for (const arn of arns) {
      for (const { code, message } of arnFaults(arn)) yield { code, path: ["resources", name], message };
      const account = splitArn(arn)?.account;
      if (!accounts2 || !account || !/^\d{12}$/.test(account)) continue;
      if (![...accounts2.values()].some(({ id }) => id === account)) {
        yield {
          code: "config-other-account",
          path: ["resources", name],
          message: `"${arn}" is in account ${account}, which accounts does not list.`
        };
      }
    }
  }
}
function* approval({ approval: approval2, approvers, accounts: accounts2, allowed_services }) {
  for (const [name, ids] of approvers ?? []) {
    if (accounts2 && name !== "default" && !accounts2.has(name)) {
      yield unknownAccount(name, ["approvers", name], accounts2);
    }
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== void 0) {
      yield {
        code: "config-double",
        path: ["approvers", name],
        message: `${twice} is listed twice. Keep one.`
      };
    }
  }
  for (const [index, rule] of (approval2?.rules ?? []).entries()) {
    const path = ["approval", "rules", index];
    if (!rule.accounts && !rule.services && !rule.risk) {
      yield {
        code: "config-rule",
        path,
        message: "Applies to everything. Name accounts, services or a risk, or raise approval.required instead."
      };
    }
    for (const name of accounts2 ? rule.accounts ?? [] : []) {
      if (accounts2 && !accounts2.has(name)) yield unknownAccount(name, [...path, "accounts"], accounts2);
    }
    for (const service of allowed_services ? rule.services ?? [] : []) {
      if (!allowed_services?.includes(service)) {
        yield {
          code: "config-rule",
          path: [...path, "services"],
          message: `${service} is not in allowed_services, so the rule can never apply.${didYouMean(service, allowed_services ?? [])}`
        };
      }
    }
  }
}
function* exceptions({ guardrails, accounts: accounts2 }) {
  for (const [index, exception] of (guardrails?.exceptions ?? []).entries()) {
    for (const name of exception.accounts ?? []) {
      if (accounts2 && ![...accounts2.keys()].includes(name)) {
        yield unknownAccount(name, ["guardrails", "exceptions", index, "accounts"], accounts2);
      }
    }
  }
}
function* model({ model: model2 }) {
  if (model2?.base_url === void 0) return;
  const { protocol, hostname, username, password } = new URL(model2.base_url);
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !local || username !== "" || password !== "") {
    yield {
      code: "config-value",
      path: ["model", "base_url"],
      message: "base_url must be an https URL without a user name or password in it."
    };
  }
}
function unknownAccount(name, path, accounts2) {
  return {
    code: "config-unknown-account",
    path,
    message: `accounts lists no ${name}.${didYouMean(name, accounts2.keys())}`
  };
}
function didYouMean(written, candidates) {
  const candidate = nearest(written, candidates);
  return candidate === void 0 ? "" : ` Did you mean ${candidate}?`;
}

// src/config/schema.ts
function configJsonSchema() {
  const { $schema, ...schema2 } = toJSONSchema(configSchema, { io: "input", target: "draft-2020-12" });
  return {
    $schema,
    title: "aws-jit.yml",
    description: "Configuration of AWS JIT Permissions.",
    ...schema2
  };
}
function keysAt(schema2, path) {
  const [first, ...rest] = path;
  if (first === void 0) {
    return [
      ...Object.keys(schema2.properties ?? {}),
      ...(schema2.anyOf ?? []).flatMap((branch) => keysAt(branch, []))
    ];
  }
  const next = [
    schema2.properties?.[first],
    schema2.additionalProperties === false ? void 0 : schema2.additionalProperties,
    typeof first === "number" ? schema2.items : void 0
  ].filter((step) => step !== void 0);
  return [
    ...next.flatMap((step) => keysAt(step, rest)),
    ...(schema2.anyOf ?? []).flatMap((branch) => keysAt(branch, path))
  ];
}

// src/config/read.ts
var LONGEST = 512 * 1024;
var RENAMED = {
  teammate_name: "teammate_name is now called name.",
  kubiya_runner: "kubiya_runner has no successor here: runners are written into the workflows, by aws-jit init --runner NAME."
};
function readConfig(text, knownServices) {
  const yaml = readStrictYaml(text, LONGEST);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid({
      code: "config-type",
      path: "",
      line: 1,
      message: "The configuration must be a map with at least aws_region, allowed_services and accounts."
    });
  }
  const findings = [];
  const sections = {};
  const written = new Map(Object.entries(value));
  for (const [key, setting] of Object.entries(settings)) {
    const present2 = written.get(key) ?? void 0;
    const result = setting.safeParse(present2, { reportInput: true });
    if (result.success) sections[key] = result.data;
    else if (present2 === void 0) {
      findings.push({
        code: "config-missing",
        path: [key],
        message: `${key} is missing: it ${result.error.issues[0]?.message ?? "must be set"}.`
      });
    } else {
      findings.push(...result.error.issues.flatMap((issue) => explain(issue, [key])));
    }
  }
  for (const key of written.keys()) {
    if (!Object.hasOwn(settings, key)) findings.push(unknownKey(key, []));
  }
  findings.push(...relations(sections, knownServices));
  const misread = new Set(yaml.misread.map(({ line }) => line));
  const problems = [
    ...yaml.misread,
    ...findings.map((finding) => located(finding, yaml.lineOf(finding.path))).filter(({ code, line }) => code !== "config-type" || !misread.has(line))
  ];
  if (problems.length > 0) return { ok: false, problems: byLine(problems) };
  const present = Object.fromEntries([...written].filter(([, each]) => each !== null));
  return valid(configSchema.parse(present));
}
function located({ code, path, message }, line) {
  return { code, path: formatPath(path), message, ...line === void 0 ? {} : { line } };
}
function explain(issue, at) {
  const path = [...at, ...issue.path.map((part) => typeof part === "number" ? part : String(part))];
  const subject = formatPath(path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path));
  if (issue.code === "invalid_key") {
    return issue.issues.map(({ message }) => ({
      code: "config-key",
      path,
      message: `"${String(path.at(-1))}" ${message}.`
    }));
  }
  if (issue.code === "invalid_union") {
    const deepest = issue.errors.find(
      (branch) => branch.some(({ path: inner, code }) => inner.length > 0 || code !== "invalid_type")
    );
    if (deepest) return deepest.flatMap((inner) => explain(inner, path));
    return [{ code: "config-type", path, message: `${subject} ${issue.message}.` }];
  }
  if (issue.code !== "invalid_type") {
    return [
      {
        code: "config-value",
        path,
        message: `${subject} ${wordsOf(issue)}${found(issue.input)}.`
      }
    ];
  }
  if (issue.input === void 0 && path.length > at.length) {
    return [
      {
        code: "config-missing",
        path,
        message: `${subject} is missing: it ${wordsOf(issue)}.`
      }
    ];
  }
  return [
    {
      code: "config-type",
      path,
      message: `${subject} ${wordsOf(issue)}${found(issue.input)}.`
    }
  ];
}
function wordsOf(issue) {
  if (!/^(?:Invalid|Too) /.test(issue.message)) return issue.message;
  if (issue.code === "invalid_value") return `must be one of ${issue.values.map(String).join(", ")}`;
  if (issue.code === "invalid_type") {
    const kinds = {
      string: "text",
      int: "a whole number",
      number: "a number",
      array: "a list",
      object: "a map",
      boolean: "true or false"
    };
    return `must be ${kinds[issue.expected] ?? issue.expected}`;
  }
  if (issue.code === "too_small") return `must be or hold at least ${issue.minimum}`;
  if (issue.code === "too_big") return `must be or hold at most ${issue.maximum}`;
  return "is not valid here";
}
function found(input) {
  if (typeof input === "number" || typeof input === "boolean") return `; found ${String(input)}`;
  if (typeof input === "string") return input.length <= 60 ? `; found "${input}"` : "; found a longer text";
  if (input === null) return "; found nothing";
  return "";
}
var schema;
function unknownKey(key, path) {
  const at = [...path, key];
  const renamed = path.length === 0 && Object.hasOwn(RENAMED, key) ? RENAMED[key] : void 0;
  if (renamed !== void 0) return { code: "config-renamed", path: at, message: renamed };
  return {
    code: "config-unknown-key",
    path: at,
    message: `There is no key ${formatPath(at)}.${didYouMean(key, keysAt(schema ??= configJsonSchema(), path))}`
  };
}

export {
  configJsonSchema,
  readConfig
};
