import {
  LONGEST_CONFIGURATION,
  configSchema,
  relations,
  settings
} from "./chunk-VJI2LKS2.js";
import {
  toJSONSchema
} from "./chunk-GUA3H4HO.js";
import {
  didYouMean
} from "./chunk-DAROUHPW.js";
import {
  invalid,
  valid
} from "./chunk-KSNUDT27.js";
import {
  byLine,
  formatPath,
  readStrictYaml
} from "./chunk-XS4THFB2.js";

// src/config/config-schema.ts
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

// src/config/read-config.ts
var RENAMED = {
  teammate_name: "teammate_name is now called name.",
  kubiya_runner: "kubiya_runner has no successor here: runners are written into the workflows, by aws-jit init --runner NAME."
};
var READ_ONCE = { jitless: true };
function readConfig(text, knownServices) {
  const yaml = readStrictYaml(text, LONGEST_CONFIGURATION);
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
    const result = setting.safeParse(present2, { reportInput: true, ...READ_ONCE });
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
  return valid(configSchema.parse(present, READ_ONCE));
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
