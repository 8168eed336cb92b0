import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  evaluate
} from "./chunk-U4UJWX3E.js";
import {
  issueForm
} from "./chunk-STWGBJZH.js";
import {
  workflows
} from "./chunk-RYHRKSL2.js";
import {
  compilePolicy
} from "./chunk-BEJXBDKT.js";
import {
  FIELDS,
  FIELD_ORDER
} from "./chunk-KGF4GBJO.js";
import {
  readConfig
} from "./chunk-2JNEFTOY.js";
import {
  require_dist
} from "./chunk-LOEOBNZ7.js";
import {
  AccountId,
  IssueNumber,
  RepositoryId,
  Sha,
  UserId
} from "./chunk-IVYZFXGK.js";
import {
  formatInstant,
  instantOfMillis,
  parseInstant
} from "./chunk-YWCEV5XF.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  number,
  object,
  prettifyError,
  record,
  strictObject,
  string,
  union,
  unknown
} from "./chunk-DKGRQ3MP.js";
import {
  __toESM
} from "./chunk-HANBNIMK.js";

// src/sandbox/aws/query/error.ts
var AwsError = class extends Error {
  code;
  status;
  constructor(code, status, message) {
    super(message);
    this.name = "AwsError";
    this.code = code;
    this.status = status;
  }
  get fault() {
    return this.status >= 500 ? "Receiver" : "Sender";
  }
};
var noSuchEntity = (message) => new AwsError("NoSuchEntity", 404, message);
var alreadyExists = (message) => new AwsError("EntityAlreadyExists", 409, message);
var deleteConflict = (message) => new AwsError("DeleteConflict", 409, message);
var limitExceeded = (message) => new AwsError("LimitExceeded", 409, message);
var invalidInput = (message) => new AwsError("InvalidInput", 400, message);
var validationError = (message) => new AwsError("ValidationError", 400, message);
var malformedPolicy = (message) => new AwsError("MalformedPolicyDocument", 400, message);
var accessDenied = (message) => new AwsError("AccessDenied", 403, message);
var throttled = () => new AwsError("Throttling", 400, "Rate exceeded");
var notImplemented = (message) => new AwsError("NotImplemented", 501, message);

// src/sandbox/example-account.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/sandbox/aws/cloudformation.ts
var import_yaml = __toESM(require_dist(), 1);
var ABSENT = /* @__PURE__ */ Symbol("AWS::NoValue");
function readTemplate(source, stack) {
  const document = (0, import_yaml.parseDocument)(source, { logLevel: "error" });
  if (document.errors.length > 0) throw new Error(document.errors.join("\n"));
  const section = (name) => pairs(document.get(name, true));
  const conditions = {};
  const at = { stack, conditions, parameters: parametersOf(section("Parameters"), stack), sections: section };
  for (const [name, node] of section("Conditions")) conditions[name] = resolve(node, at) === true;
  const resources = {};
  for (const [name, node] of section("Resources")) {
    const fields2 = Object.fromEntries(pairs(node));
    const condition = fields2["Condition"] && text(fields2["Condition"]);
    if (condition !== void 0 && conditions[condition] !== true) continue;
    resources[name] = {
      type: text(must(fields2["Type"], `Type of ${name}`)),
      properties: value(must(fields2["Properties"], `Properties of ${name}`), at)
    };
  }
  const outputs = Object.fromEntries(
    section("Outputs").map(([name, node]) => [
      name,
      value(must(Object.fromEntries(pairs(node))["Value"], name), at)
    ])
  );
  return { conditions, resources, outputs };
}
function parametersOf(declared, { parameters }) {
  const known = new Set(declared.map(([name]) => name));
  for (const name of Object.keys(parameters))
    if (!known.has(name)) throw new Error(`The template has no parameter ${name}`);
  return Object.fromEntries(
    declared.map(([name, node]) => {
      const fields2 = Object.fromEntries(pairs(node));
      const given = parameters[name] ?? text(must(fields2["Default"], `parameter ${name}, which has no default`));
      const pattern = fields2["AllowedPattern"];
      if (pattern && !new RegExp(`^(?:${text(pattern)})$`).test(given))
        throw new Error(`${name}: ${given} is not allowed`);
      return [name, text(must(fields2["Type"], name)) === "CommaDelimitedList" ? given.split(",") : given];
    })
  );
}
function value(node, at) {
  const resolved = resolve(node, at);
  if (typeof resolved === "boolean" || resolved === ABSENT) throw new Error("A value is missing here");
  return resolved;
}
function resolve(node, at) {
  const { tag } = node;
  if (tag?.startsWith("!") === true && !tag.startsWith("!!")) return call(tag.slice(1), node, at);
  if ((0, import_yaml.isScalar)(node)) return String(node.value);
  if ((0, import_yaml.isSeq)(node))
    return items(node).map((item2) => resolve(item2, at)).filter((item2) => item2 !== ABSENT).map(plain);
  if (!(0, import_yaml.isMap)(node)) throw new Error(`Not understood: ${node.toString()}`);
  return Object.fromEntries(
    pairs(node).map(([key2, item2]) => [key2, resolve(item2, at)]).flatMap(([key2, item2]) => item2 === ABSENT ? [] : [[key2, plain(item2)]])
  );
}
function plain(resolved) {
  if (typeof resolved === "boolean" || resolved === ABSENT)
    throw new Error("A condition is no value, and a list has no gaps");
  return resolved;
}
function call(name, node, at) {
  if (name === "Ref") return reference(text(node), at);
  if (name === "GetAtt") return reference(text(node).replace(/\.Arn$/, ""), at);
  if (name === "Sub")
    return text(node).replaceAll(/\$\{([^}]+)\}/g, (_, named) => {
      const found2 = reference(named, at);
      if (typeof found2 !== "string") throw new Error(`\${${named}} is no text`);
      return found2;
    });
  const list7 = items(node);
  const [first, second, third] = list7;
  switch (name) {
    case "Equals":
      return value(must(first, name), at) === value(must(second, name), at);
    case "Not":
      return resolve(must(first, name), at) !== true;
    case "And":
      return list7.every((each) => resolve(each, at) === true);
    case "Join":
      return value(must(second, name), at).join(text(must(first, name)));
    case "If": {
      const holds = at.conditions[text(must(first, name))];
      return resolve(must(must(holds, "condition") ? second : third, name), at);
    }
    default:
      throw new Error(`!${name} is not understood here`);
  }
}
function reference(name, at) {
  const pseudo = {
    "AWS::AccountId": at.stack.account,
    "AWS::Partition": at.stack.partition
  };
  if (name === "AWS::NoValue") return ABSENT;
  const known = pseudo[name] ?? at.parameters[name];
  if (known !== void 0) return known;
  const resource = at.sections("Resources").find(([logical]) => logical === name);
  const fields2 = Object.fromEntries(pairs(must(resource, `resource ${name}`)[1]));
  return arnOf(text(must(fields2["Type"], name)), Object.fromEntries(pairs(fields2["Properties"])), at);
}
function arnOf(type, properties, at) {
  const property = (name) => value(must(properties[name], name), at);
  const root = `arn:${at.stack.partition}:iam::${at.stack.account}:`;
  switch (type) {
    case "AWS::IAM::Role":
      return `${root}role${property("Path")}${property("RoleName")}`;
    case "AWS::IAM::ManagedPolicy":
      return `${root}policy${property("Path")}${property("ManagedPolicyName")}`;
    case "AWS::IAM::OIDCProvider":
      return `${root}oidc-provider/${property("Url").replace("https://", "")}`;
    default:
      throw new Error(`The ARN of ${type} is not understood here`);
  }
}
function pairs(node) {
  if (!(0, import_yaml.isMap)(node)) throw new Error("A map is expected here");
  return node.items.map(({ key: key2, value: item2 }) => [String(key2), item2]);
}
function items(node) {
  if (!(0, import_yaml.isSeq)(node)) throw new Error("A list is expected here");
  return node.items;
}
function text(node) {
  if (!(0, import_yaml.isScalar)(node)) throw new Error("Text is expected here");
  return String(node.value);
}
function must(found2, what) {
  if (found2 === void 0) throw new Error(`Missing: ${what}`);
  return found2;
}

// src/sandbox/aws/deploy-stack.ts
var fields = (value2) => {
  if (typeof value2 !== "object" || Array.isArray(value2)) throw new Error("A map is expected here");
  return value2;
};
var text2 = (value2) => {
  if (typeof value2 !== "string") throw new Error("Text is expected here");
  return value2;
};
var list = (value2) => value2 === void 0 ? [] : Array.isArray(value2) ? value2 : [value2];
function deploy(account2, template2) {
  const order2 = ["AWS::IAM::OIDCProvider", "AWS::IAM::ManagedPolicy", "AWS::IAM::Role"];
  const resources = Object.values(template2.resources);
  for (const { type } of resources) if (!order2.includes(type)) throw new Error(`${type} is not created here`);
  for (const type of order2)
    for (const { properties } of resources.filter((each) => each.type === type))
      create(account2, type, fields(properties));
}
function create(account2, type, given) {
  const own = (name) => text2(given[name]);
  if (type === "AWS::IAM::OIDCProvider")
    account2.addOidcProvider(own("Url"), list(given["ClientIdList"]).map(text2));
  else if (type === "AWS::IAM::ManagedPolicy")
    account2.createPolicy(own("ManagedPolicyName"), fields(given["PolicyDocument"]), { path: own("Path") });
  else {
    account2.createRole(own("RoleName"), {
      path: own("Path"),
      trust: fields(given["AssumeRolePolicyDocument"]),
      maxSession: Number(own("MaxSessionDuration"))
    });
    for (const policy2 of list(given["Policies"]).map(fields))
      account2.setUp("PutRolePolicy", {
        RoleName: own("RoleName"),
        PolicyName: text2(policy2["PolicyName"]),
        PolicyDocument: JSON.stringify(policy2["PolicyDocument"])
      });
  }
}

// src/sandbox/example-account.ts
var boundaryOf = (account2, repository) => `arn:aws:iam::${account2}:policy/aws-jit/aws-jit-boundary-${repository}`;
var roleOf = (account2, role2, repository) => `arn:aws:iam::${account2}:role/aws-jit/aws-jit-${role2}-${repository}`;
function template() {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (; ; ) {
    const path = join(folder, "deploy", "account.yml");
    if (existsSync(path)) return readFileSync(path, "utf8");
    const above = dirname(folder);
    if (above === folder)
      throw new Error("deploy/account.yml is missing. The demo runs from a checkout of the repository.");
    folder = above;
  }
}
function deployAccounts(accounts, repository, jobs) {
  const [first, ...others] = accounts;
  const workflows2 = (environment) => [...new Set(jobs.filter((job) => job.environment === environment).map(({ file }) => file))].map(workflow).join(",");
  const workflow = (file) => `${repository.owner}/${repository.name}/.github/workflows/${file}@refs/heads/main`;
  const parameters = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(repository.ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    GrantWorkflows: workflows2("aws-jit-grant"),
    RevokeWorkflows: workflows2("aws-jit-revoke"),
    ReadWorkflows: workflow("aws-jit-report.yml")
  };
  const roles2 = (role2) => ({
    of: roleOf(first.id, role2, repository.id),
    others: others.map(({ id }) => roleOf(id, role2, repository.id)).join(",")
  });
  const source = template();
  for (const account2 of accounts) {
    const reached = account2 === first ? {
      OtherGranterRoles: roles2("granter").others,
      OtherRevokerRoles: roles2("revoker").others,
      OtherReaderRoles: roles2("reader").others
    } : {
      TrustedGranterRole: roles2("granter").of,
      TrustedRevokerRole: roles2("revoker").of,
      TrustedReaderRole: roles2("reader").of
    };
    const stack = readTemplate(source, {
      parameters: { ...parameters, ...reached },
      account: account2.id,
      partition: "aws"
    });
    deploy(account2, stack);
    if (text2(stack.outputs["Boundary"]) !== boundaryOf(account2.id, repository.id))
      throw new Error("deploy/account.yml names the boundary otherwise than the example does.");
    account2.setEnforce(true);
  }
}

// node_modules/hono/dist/http-exception.js
var HTTPException = class extends Error {
  res;
  status;
  /**
  * Creates an instance of `HTTPException`.
  * @param status - HTTP status code for the exception. Defaults to 500.
  * @param options - Additional options for the exception.
  */
  constructor(status = 500, options) {
    super(options?.message, { cause: options?.cause });
    this.res = options?.res;
    this.status = status;
  }
  /**
  * Returns the response object associated with the exception.
  * If a response object is not provided, a new response is created with the error message and status code.
  * @returns The response object.
  */
  getResponse() {
    if (this.res) return new Response(this.res.body, {
      status: this.status,
      headers: this.res.headers
    });
    return new Response(this.message, { status: this.status });
  }
};

// node_modules/hono/dist/request/constants.js
var GET_MATCH_RESULT = /* @__PURE__ */ Symbol();

// node_modules/hono/dist/utils/buffer.js
var bufferToFormData = (arrayBuffer, contentType2) => {
  return new Response(arrayBuffer, { headers: { "Content-Type": contentType2.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};

// node_modules/hono/dist/utils/body.js
var MAX_NESTED_OBJECTS = 1e4;
var isRawRequest = (request) => "headers" in request;
var parseBody = async (request, options = /* @__PURE__ */ Object.create(null)) => {
  const { all = false, dot = false } = options;
  const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
    all,
    dot
  });
  return {};
};
async function parseFormData(request, options) {
  if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
  const headers2 = isRawRequest(request) ? request.headers : request.raw.headers;
  const arrayBuffer = await request.arrayBuffer();
  const formDataPromise = bufferToFormData(arrayBuffer, headers2.get("Content-Type") || "");
  if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
  const formData = await formDataPromise;
  if (formData) return convertFormDataToBodyData(formData, options);
  return {};
}
function convertFormDataToBodyData(formData, options) {
  const form = /* @__PURE__ */ Object.create(null);
  const nestingState = { count: 0 };
  formData.forEach((value2, key2) => {
    if (!(options.all || key2.endsWith("[]"))) form[key2] = value2;
    else handleParsingAllValues(form, key2, value2);
  });
  if (options.dot) Object.entries(form).forEach(([key2, value2]) => {
    if (key2.includes(".")) {
      handleParsingNestedValues(form, key2, value2, nestingState);
      delete form[key2];
    }
  });
  return form;
}
var handleParsingAllValues = (form, key2, value2) => {
  if (form[key2] !== void 0) {
    if (Array.isArray(form[key2])) form[key2].push(value2);
    else form[key2] = [form[key2], value2];
  } else if (!key2.endsWith("[]")) form[key2] = value2;
  else form[key2] = [value2];
};
var handleParsingNestedValues = (form, key2, value2, state) => {
  if (/(?:^|\.)__proto__\./.test(key2)) return;
  let nestedForm = form;
  const keys = key2.split(".", 34);
  if (keys.length > 33) throwNestingLimitExceeded();
  keys.forEach((key3, index) => {
    if (index === keys.length - 1) nestedForm[key3] = value2;
    else {
      if (!nestedForm[key3] || typeof nestedForm[key3] !== "object" || Array.isArray(nestedForm[key3]) || nestedForm[key3] instanceof File) {
        if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
        nestedForm[key3] = /* @__PURE__ */ Object.create(null);
      }
      nestedForm = nestedForm[key3];
    }
  });
};
var throwNestingLimitExceeded = () => {
  throw new Error("Nesting limit exceeded");
};

// node_modules/hono/dist/utils/url.js
var splitPath = (path) => {
  const paths = path.split("/");
  if (paths[0] === "") paths.shift();
  return paths;
};
var splitRoutingPath = (routePath2) => {
  const { groups: groups2, path } = extractGroupsFromPath(routePath2);
  const paths = splitPath(path);
  return replaceGroupMarks(paths, groups2);
};
var extractGroupsFromPath = (path) => {
  const groups2 = [];
  path = path.replace(/\{[^}]+\}/g, (match2, index) => {
    const mark = `@${index}`;
    groups2.push([mark, match2]);
    return mark;
  });
  return {
    groups: groups2,
    path
  };
};
var replaceGroupMarks = (paths, groups2) => {
  for (let i = groups2.length - 1; i >= 0; i--) {
    const [mark] = groups2[i];
    for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
      paths[j] = paths[j].replace(mark, groups2[i][1]);
      break;
    }
  }
  return paths;
};
var patternCache = {};
var getPattern = (label2, next) => {
  if (label2 === "*") return "*";
  const match2 = label2.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
  if (match2) {
    const cacheKey2 = `${label2}#${next}`;
    if (!patternCache[cacheKey2]) {
      if (match2[2]) patternCache[cacheKey2] = next && next[0] !== ":" && next[0] !== "*" ? [
        cacheKey2,
        match2[1],
        new RegExp(`^${match2[2]}(?=/${next})`)
      ] : [
        label2,
        match2[1],
        new RegExp(`^${match2[2]}$`)
      ];
      else patternCache[cacheKey2] = [
        label2,
        match2[1],
        true
      ];
    }
    return patternCache[cacheKey2];
  }
  return null;
};
var tryDecode = (str, decoder) => {
  try {
    return decoder(str);
  } catch {
    return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match2) => {
      try {
        return decoder(match2);
      } catch {
        return match2;
      }
    });
  }
};
var decodeURIWithPreservedPercent = (value2) => decodeURI(value2.includes("%25") ? value2.replace(/%25/g, "%2525") : value2);
var getPath = (request) => {
  const url = request.url;
  const start = url.indexOf("/", url.indexOf(":") + 4);
  let i = start;
  for (; i < url.length; i++) {
    const charCode = url.charCodeAt(i);
    if (charCode === 37) {
      const queryIndex = url.indexOf("?", i);
      const hashIndex = url.indexOf("#", i);
      const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
      const path = url.slice(start, end);
      const decoded = tryDecode(path, decodeURIWithPreservedPercent);
      if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
        const rewritten = new URL("http://localhost");
        rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
        if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
      }
      return decoded;
    } else if (charCode === 63 || charCode === 35) break;
  }
  return url.slice(start, i);
};
var getPathNoStrict = (request) => {
  const result = getPath(request);
  return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
var mergePath = (base, sub, ...rest) => {
  if (rest.length) sub = mergePath(sub, ...rest);
  return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
var checkOptionalParameter = (path) => {
  if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
  const segments = path.split("/");
  const results = [];
  let basePath = "";
  segments.forEach((segment) => {
    if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
    else if (/\:/.test(segment)) {
      if (segment.charCodeAt(segment.length - 1) === 63) {
        if (results.length === 0 && basePath === "") results.push("/");
        else results.push(basePath);
        const optionalSegment = segment.slice(0, -1);
        basePath += "/" + optionalSegment;
        results.push(basePath);
      } else basePath += "/" + segment;
    }
  });
  return results.filter((v, i, a) => a.indexOf(v) === i);
};
var tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
var _decodeURI = (value2) => {
  if (value2.indexOf("+") !== -1) value2 = value2.replace(/\+/g, " ");
  return tryDecodeURIComponent(value2);
};
var _getQueryParam = (url, key2, multiple) => {
  const hashIndex = url.indexOf("#", 8);
  if (hashIndex !== -1) url = url.slice(0, hashIndex);
  let encoded;
  if (!multiple && key2 && !/[%+&=]/.test(key2)) {
    const queryIndex = url.indexOf("?", 8);
    let keyIndex2 = queryIndex;
    if (keyIndex2 === -1) return;
    if (!url.startsWith(key2, keyIndex2 + 1)) keyIndex2 = url.indexOf(`&${key2}`, keyIndex2 + 1);
    while (keyIndex2 !== -1) {
      const trailingKeyCode = url.charCodeAt(keyIndex2 + key2.length + 1);
      if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
        if (keyIndex2 > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex2))) break;
        if (trailingKeyCode === 61) {
          const valueIndex = keyIndex2 + key2.length + 2;
          const endIndex = url.indexOf("&", valueIndex);
          return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
        }
        return "";
      }
      keyIndex2 = url.indexOf(`&${key2}`, keyIndex2 + 1);
    }
    encoded = /[%+]/.test(url);
    if (!encoded) return;
  }
  const results = /* @__PURE__ */ Object.create(null);
  encoded ??= /[%+]/.test(url);
  let keyIndex = url.indexOf("?", 8);
  while (keyIndex !== -1) {
    const nextKeyIndex = url.indexOf("&", keyIndex + 1);
    let valueIndex = url.indexOf("=", keyIndex);
    if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
    let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
    if (encoded) name = _decodeURI(name);
    keyIndex = nextKeyIndex;
    if (name === "") continue;
    let value2;
    if (valueIndex === -1) value2 = "";
    else {
      value2 = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
      if (encoded) value2 = _decodeURI(value2);
    }
    if (multiple) {
      if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
      results[name].push(value2);
    } else results[name] ??= value2;
  }
  return key2 ? results[key2] : results;
};
var getQueryParam = _getQueryParam;
var getQueryParams = (url, key2) => {
  return _getQueryParam(url, key2, true);
};
var decodeURIComponent_ = decodeURIComponent;

// node_modules/hono/dist/request.js
var HonoRequest = class {
  /**
  * `.raw` can get the raw Request object.
  *
  * @see {@link https://hono.dev/docs/api/request#raw}
  *
  * @example
  * ```ts
  * // For Cloudflare Workers
  * app.post('/', async (c) => {
  *   const metadata = c.req.raw.cf?.hostMetadata?
  *   ...
  * })
  * ```
  */
  raw;
  #validatedData;
  #matchResult;
  routeIndex = 0;
  /**
  * `.path` can get the pathname of the request.
  *
  * @see {@link https://hono.dev/docs/api/request#path}
  *
  * @example
  * ```ts
  * app.get('/about/me', (c) => {
  *   const pathname = c.req.path // `/about/me`
  * })
  * ```
  */
  path;
  bodyCache = {};
  constructor(request, path = "/", matchResult = [[]]) {
    this.raw = request;
    this.path = path;
    this.#matchResult = matchResult;
  }
  param(key2) {
    return key2 ? this.#getDecodedParam(key2) : this.#getAllDecodedParams();
  }
  #getDecodedParam(key2) {
    const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key2];
    const param2 = this.#getParamValue(paramKey);
    return param2 && tryDecodeURIComponent(param2);
  }
  #getAllDecodedParams() {
    const decoded = {};
    const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
    for (const key2 of keys) {
      const value2 = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key2]);
      if (value2 !== void 0) decoded[key2] = tryDecodeURIComponent(value2);
    }
    return decoded;
  }
  #getParamValue(paramKey) {
    return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
  }
  query(key2) {
    return getQueryParam(this.url, key2);
  }
  queries(key2) {
    return getQueryParams(this.url, key2);
  }
  header(name) {
    if (name) return this.raw.headers.get(name) ?? void 0;
    const headerData = /* @__PURE__ */ Object.create(null);
    this.raw.headers.forEach((value2, key2) => {
      headerData[key2] = value2;
    });
    return headerData;
  }
  async parseBody(options) {
    return parseBody(this, options);
  }
  #cachedBody = (key2) => {
    const { bodyCache, raw: raw2 } = this;
    const cachedBody = bodyCache[key2];
    if (cachedBody) return cachedBody;
    for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
      if (anyCachedKey === "json") body = JSON.stringify(body);
      const contentType2 = anyCachedKey === "formData" ? void 0 : raw2.headers.get("content-type");
      return new Response(body, { headers: contentType2 ? { "Content-Type": contentType2 } : void 0 })[key2]();
    });
    return bodyCache[key2] = raw2[key2]();
  };
  /**
  * `.json()` can parse Request body of type `application/json`
  *
  * @see {@link https://hono.dev/docs/api/request#json}
  *
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.json()
  * })
  * ```
  */
  json() {
    return this.#cachedBody("text").then((text4) => JSON.parse(text4));
  }
  /**
  * `.text()` can parse Request body of type `text/plain`
  *
  * @see {@link https://hono.dev/docs/api/request#text}
  *
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.text()
  * })
  * ```
  */
  text() {
    return this.#cachedBody("text");
  }
  /**
  * `.arrayBuffer()` parse Request body as an `ArrayBuffer`
  *
  * @see {@link https://hono.dev/docs/api/request#arraybuffer}
  *
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.arrayBuffer()
  * })
  * ```
  */
  arrayBuffer() {
    return this.#cachedBody("arrayBuffer");
  }
  /**
  * `.bytes()` parses the request body as a `Uint8Array`.
  *
  * @see {@link https://hono.dev/docs/api/request#bytes}
  *
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.bytes()
  * })
  * ```
  */
  bytes() {
    return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
  }
  /**
  * Parses the request body as a `Blob`.
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.blob();
  * });
  * ```
  * @see https://hono.dev/docs/api/request#blob
  */
  blob() {
    return this.#cachedBody("blob");
  }
  /**
  * Parses the request body as `FormData`.
  * @example
  * ```ts
  * app.post('/entry', async (c) => {
  *   const body = await c.req.formData();
  * });
  * ```
  * @see https://hono.dev/docs/api/request#formdata
  */
  formData() {
    return this.#cachedBody("formData");
  }
  /**
  * Adds validated data to the request.
  *
  * @param target - The target of the validation.
  * @param data - The validated data to add.
  */
  addValidatedData(target, data) {
    (this.#validatedData ??= {})[target] = data;
  }
  valid(target) {
    return this.#validatedData?.[target];
  }
  /**
  * `.url` can get the request url strings.
  *
  * @see {@link https://hono.dev/docs/api/request#url}
  *
  * @example
  * ```ts
  * app.get('/about/me', (c) => {
  *   const url = c.req.url // `http://localhost:8787/about/me`
  *   ...
  * })
  * ```
  */
  get url() {
    return this.raw.url;
  }
  /**
  * `.method` can get the method name of the request.
  *
  * @see {@link https://hono.dev/docs/api/request#method}
  *
  * @example
  * ```ts
  * app.get('/about/me', (c) => {
  *   const method = c.req.method // `GET`
  * })
  * ```
  */
  get method() {
    return this.raw.method;
  }
  get [GET_MATCH_RESULT]() {
    return this.#matchResult;
  }
  /**
  * `.matchedRoutes` can return a matched route in the handler
  *
  * @deprecated
  *
  * Use matchedRoutes helper defined in "hono/route" instead.
  *
  * @see {@link https://hono.dev/docs/api/request#matchedroutes}
  *
  * @example
  * ```ts
  * app.use('*', async function logger(c, next) {
  *   await next()
  *   c.req.matchedRoutes.forEach(({ handler, method, path }, i) => {
  *     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
  *     console.log(
  *       method,
  *       ' ',
  *       path,
  *       ' '.repeat(Math.max(10 - path.length, 0)),
  *       name,
  *       i === c.req.routeIndex ? '<- respond from here' : ''
  *     )
  *   })
  * })
  * ```
  */
  get matchedRoutes() {
    return this.#matchResult[0].map(([[, route2]]) => route2);
  }
  /**
  * `.routePath` can retrieve the path registered within the handler
  *
  * @deprecated
  *
  * Use routePath helper defined in "hono/route" instead.
  *
  * @see {@link https://hono.dev/docs/api/request#routepath}
  *
  * @example
  * ```ts
  * app.get('/posts/:id', (c) => {
  *   return c.json({ path: c.req.routePath })
  * })
  * ```
  */
  get routePath() {
    return this.#matchResult[0].map(([[, route2]]) => route2)[this.routeIndex].path;
  }
};

// node_modules/hono/dist/utils/html.js
var HtmlEscapedCallbackPhase = {
  Stringify: 1,
  BeforeStream: 2,
  Stream: 3
};
var raw = (value2, callbacks) => {
  const escapedString = new String(value2);
  escapedString.isEscaped = true;
  escapedString.callbacks = callbacks;
  return escapedString;
};
var resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
  if (typeof str === "object" && !(str instanceof String)) {
    if (!(str instanceof Promise)) str = str.toString();
    if (str instanceof Promise) str = await str;
  }
  const callbacks = str.callbacks;
  if (!callbacks?.length) return Promise.resolve(str);
  if (buffer) buffer[0] += str;
  else buffer = [str];
  const resStr = Promise.all(callbacks.map((c) => c({
    phase,
    buffer,
    context
  }))).then((res) => Promise.all(res.filter(Boolean).map((str2) => resolveCallback(str2, phase, false, context, buffer))).then(() => buffer[0]));
  if (preserveCallbacks) return raw(await resStr, callbacks);
  else return resStr;
};

// node_modules/hono/dist/context.js
var TEXT_PLAIN = "text/plain; charset=UTF-8";
var setDefaultContentType = (contentType2, headers2) => {
  return {
    "Content-Type": contentType2,
    ...headers2
  };
};
var createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
  #rawRequest;
  #req;
  /**
  * `.env` can get bindings (environment variables, secrets, KV namespaces, D1 database, R2 bucket etc.) in Cloudflare Workers.
  *
  * @see {@link https://hono.dev/docs/api/context#env}
  *
  * @example
  * ```ts
  * // Environment object for Cloudflare Workers
  * app.get('*', async c => {
  *   const counter = c.env.COUNTER
  * })
  * ```
  */
  env = {};
  #var;
  finalized = false;
  /**
  * `.error` can get the error object from the middleware if the Handler throws an error.
  *
  * @see {@link https://hono.dev/docs/api/context#error}
  *
  * @example
  * ```ts
  * app.use('*', async (c, next) => {
  *   await next()
  *   if (c.error) {
  *     // do something...
  *   }
  * })
  * ```
  */
  error;
  #status;
  #executionCtx;
  #res;
  #layout;
  #renderer;
  #notFoundHandler;
  #preparedHeaders;
  #matchResult;
  #path;
  /**
  * Creates an instance of the Context class.
  *
  * @param req - The Request object.
  * @param options - Optional configuration options for the context.
  */
  constructor(req, options) {
    this.#rawRequest = req;
    if (options) {
      this.#executionCtx = options.executionCtx;
      this.env = options.env;
      this.#notFoundHandler = options.notFoundHandler;
      this.#path = options.path;
      this.#matchResult = options.matchResult;
    }
  }
  /**
  * `.req` is the instance of {@link HonoRequest}.
  */
  get req() {
    this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
    return this.#req;
  }
  /**
  * @see {@link https://hono.dev/docs/api/context#event}
  * The FetchEvent associated with the current request.
  *
  * @throws Will throw an error if the context does not have a FetchEvent.
  */
  get event() {
    if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
    else throw Error("This context has no FetchEvent");
  }
  /**
  * @see {@link https://hono.dev/docs/api/context#executionctx}
  * The ExecutionContext associated with the current request.
  *
  * @throws Will throw an error if the context does not have an ExecutionContext.
  */
  get executionCtx() {
    if (this.#executionCtx) return this.#executionCtx;
    else throw Error("This context has no ExecutionContext");
  }
  /**
  * @see {@link https://hono.dev/docs/api/context#res}
  * The Response object for the current request.
  */
  get res() {
    return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
  }
  /**
  * Sets the Response object for the current request.
  *
  * @param _res - The Response object to set.
  */
  set res(_res) {
    if (this.#res && _res) {
      _res = createResponseInstance(_res.body, _res);
      for (const [k, v] of this.#res.headers.entries()) {
        if (k === "content-type") continue;
        if (k === "set-cookie") {
          const cookies = this.#res.headers.getSetCookie();
          _res.headers.delete("set-cookie");
          for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
        } else _res.headers.set(k, v);
      }
    }
    this.#res = _res;
    this.finalized = true;
  }
  /**
  * `.render()` can create a response within a layout.
  *
  * @see {@link https://hono.dev/docs/api/context#render-setrenderer}
  *
  * @example
  * ```ts
  * app.get('/', (c) => {
  *   return c.render('Hello!')
  * })
  * ```
  */
  render = (...args) => {
    this.#renderer ??= (content) => this.html(content);
    return this.#renderer(...args);
  };
  /**
  * Sets the layout for the response.
  *
  * @param layout - The layout to set.
  * @returns The layout function.
  */
  setLayout = (layout) => this.#layout = layout;
  /**
  * Gets the current layout for the response.
  *
  * @returns The current layout function.
  */
  getLayout = () => this.#layout;
  /**
  * `.setRenderer()` can set the layout in the custom middleware.
  *
  * @see {@link https://hono.dev/docs/api/context#render-setrenderer}
  *
  * @example
  * ```tsx
  * app.use('*', async (c, next) => {
  *   c.setRenderer((content) => {
  *     return c.html(
  *       <html>
  *         <body>
  *           <p>{content}</p>
  *         </body>
  *       </html>
  *     )
  *   })
  *   await next()
  * })
  * ```
  */
  setRenderer = (renderer) => {
    this.#renderer = renderer;
  };
  /**
  * `.header()` can set headers.
  *
  * @see {@link https://hono.dev/docs/api/context#header}
  *
  * @example
  * ```ts
  * app.get('/welcome', (c) => {
  *   // Set headers
  *   c.header('X-Message', 'Hello!')
  *   c.header('Content-Type', 'text/plain')
  *
  *   // Append multiple headers using the append option (e.g. Vary)
  *   c.header('Vary', 'Accept-Encoding', { append: true })
  *   c.header('Vary', 'User-Agent', { append: true })
  *
  *   return c.body('Thank you for coming')
  * })
  * ```
  */
  header = (name, value2, options) => {
    if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
    const headers2 = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
    if (value2 === void 0) headers2.delete(name);
    else if (options?.append) headers2.append(name, value2);
    else headers2.set(name, value2);
  };
  status = (status) => {
    this.#status = status;
  };
  /**
  * `.set()` can set the value specified by the key.
  *
  * @see {@link https://hono.dev/docs/api/context#set-get}
  *
  * @example
  * ```ts
  * app.use('*', async (c, next) => {
  *   c.set('message', 'Hono is hot!!')
  *   await next()
  * })
  * ```
  */
  set = (key2, value2) => {
    this.#var ??= /* @__PURE__ */ new Map();
    this.#var.set(key2, value2);
  };
  /**
  * `.get()` can use the value specified by the key.
  *
  * @see {@link https://hono.dev/docs/api/context#set-get}
  *
  * @example
  * ```ts
  * app.get('/', (c) => {
  *   const message = c.get('message')
  *   return c.text(`The message is "${message}"`)
  * })
  * ```
  */
  get = (key2) => {
    return this.#var ? this.#var.get(key2) : void 0;
  };
  /**
  * `.var` can access the value of a variable.
  *
  * @see {@link https://hono.dev/docs/api/context#var}
  *
  * @example
  * ```ts
  * const result = c.var.client.oneMethod()
  * ```
  */
  get var() {
    if (!this.#var) return {};
    return Object.fromEntries(this.#var);
  }
  #newResponse(data, arg, headers2) {
    let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
    if (typeof arg === "object" && arg.headers) {
      responseHeaders ??= new Headers();
      for (const [key2, value2] of new Headers(arg.headers)) if (key2 === "set-cookie") responseHeaders.append(key2, value2);
      else responseHeaders.set(key2, value2);
    }
    if (headers2) {
      if (!responseHeaders) {
        let count = 0;
        for (const k in headers2) if (++count > 1 || typeof headers2[k] !== "string") {
          responseHeaders = new Headers();
          break;
        }
      }
      if (responseHeaders) for (const k in headers2) {
        const v = headers2[k];
        if (typeof v === "string") responseHeaders.set(k, v);
        else {
          responseHeaders.delete(k);
          for (const v2 of v) responseHeaders.append(k, v2);
        }
      }
    }
    const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
    return createResponseInstance(data, {
      status,
      headers: responseHeaders ?? headers2
    });
  }
  newResponse = (...args) => this.#newResponse(...args);
  /**
  * `.body()` can return the HTTP response.
  * You can set headers with `.header()` and set HTTP status code with `.status`.
  * This can also be set in `.text()`, `.json()` and so on.
  *
  * @see {@link https://hono.dev/docs/api/context#body}
  *
  * @example
  * ```ts
  * app.get('/welcome', (c) => {
  *   // Set headers
  *   c.header('X-Message', 'Hello!')
  *   c.header('Content-Type', 'text/plain')
  *   // Set HTTP status code
  *   c.status(201)
  *
  *   // Return the response body
  *   return c.body('Thank you for coming')
  * })
  * ```
  */
  body = (data, arg, headers2) => this.#newResponse(data, arg, headers2);
  /**
  * `.text()` can render text as `Content-Type:text/plain`.
  *
  * @see {@link https://hono.dev/docs/api/context#text}
  *
  * @example
  * ```ts
  * app.get('/say', (c) => {
  *   return c.text('Hello!')
  * })
  * ```
  */
  text = (text4, arg, headers2) => {
    return !this.#preparedHeaders && !this.#status && !arg && !headers2 && !this.finalized ? new Response(text4) : this.#newResponse(text4, arg, setDefaultContentType(TEXT_PLAIN, headers2));
  };
  /**
  * `.json()` can render JSON as `Content-Type:application/json`.
  *
  * @see {@link https://hono.dev/docs/api/context#json}
  *
  * @example
  * ```ts
  * app.get('/api', (c) => {
  *   return c.json({ message: 'Hello!' })
  * })
  * ```
  */
  json = (object3, arg, headers2) => {
    return this.#newResponse(JSON.stringify(object3), arg, setDefaultContentType("application/json", headers2));
  };
  html = (html, arg, headers2) => {
    const res = (html2) => this.#newResponse(html2, arg, setDefaultContentType("text/html; charset=UTF-8", headers2));
    return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
  };
  /**
  * `.redirect()` can Redirect, default status code is 302.
  *
  * @see {@link https://hono.dev/docs/api/context#redirect}
  *
  * @example
  * ```ts
  * app.get('/redirect', (c) => {
  *   return c.redirect('/')
  * })
  * app.get('/redirect-permanently', (c) => {
  *   return c.redirect('/', 301)
  * })
  * ```
  */
  redirect = (location, status) => {
    const locationString = String(location);
    this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
    return this.newResponse(null, status ?? 302);
  };
  /**
  * `.notFound()` can return the Not Found Response.
  *
  * @see {@link https://hono.dev/docs/api/context#notfound}
  *
  * @example
  * ```ts
  * app.get('/notfound', (c) => {
  *   return c.notFound()
  * })
  * ```
  */
  notFound = () => {
    this.#notFoundHandler ??= () => createResponseInstance();
    return this.#notFoundHandler(this);
  };
};

// node_modules/hono/dist/compose.js
var compose = (middleware, onError, onNotFound) => {
  return (context, next) => {
    let index = -1;
    return dispatch2(0);
    async function dispatch2(i) {
      if (i <= index) throw new Error("next() called multiple times");
      index = i;
      let res;
      let isError = false;
      let handler;
      if (middleware[i]) {
        handler = middleware[i][0][0];
        context.req.routeIndex = i;
      } else handler = i === middleware.length && next || void 0;
      if (handler) try {
        res = await handler(context, () => dispatch2(i + 1));
      } catch (err) {
        if (err instanceof Error && onError) {
          context.error = err;
          res = await onError(err, context);
          isError = true;
        } else throw err;
      }
      else if (context.finalized === false && onNotFound) res = await onNotFound(context);
      if (res && (context.finalized === false || isError)) context.res = res;
      return context;
    }
  };
};

// node_modules/hono/dist/helper/route/index.js
var matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route2]]) => route2);
var routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";

// node_modules/hono/dist/router.js
var METHODS = [
  "get",
  "post",
  "put",
  "delete",
  "options",
  "patch",
  "query"
];
var MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
var UnsupportedPathError = class extends Error {
};

// node_modules/hono/dist/utils/constants.js
var COMPOSED_HANDLER = "__COMPOSED_HANDLER";

// node_modules/hono/dist/utils/mount.js
var countTrailingSlashes = (path) => {
  let index = path.length;
  while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
  return path.length - index;
};
var getPathPrefixLength = (c, pathPrefix, routePath2) => {
  if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
  const path = c.req.path;
  const matchResult = c.req[GET_MATCH_RESULT];
  const paramNames = /* @__PURE__ */ new Set();
  let length = 0;
  for (const part of splitRoutingPath(pathPrefix)) {
    if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath2}".`);
    const pattern = getPattern(part);
    if (pattern && pattern !== "*") {
      const name = pattern[1];
      if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath2}".`);
      paramNames.add(name);
    }
    if (pattern && pattern !== "*" && pattern[2] !== true) {
      const value2 = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
      length += value2.length + 1;
    } else if (pattern || part.endsWith("*")) {
      const end = path.indexOf("/", length + 1);
      length = end === -1 ? path.length : end;
    } else length += part.length + 1;
  }
  return length;
};
var createMountedRequest = (c, pathPrefix, routePath2) => {
  if (/[^/]\*$/.test(routePath2)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath2}".`);
  const prefixLength = getPathPrefixLength(c, pathPrefix, routePath2);
  const path = c.req.path.slice(prefixLength) || "/";
  if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
  const rawUrl = c.req.raw.url;
  if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
  const rawPathEnd = rawUrl.search(/[?#]/);
  const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
  if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
  const url = new URL(rawUrl);
  url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
  if (path.includes("%")) {
  }
  return new Request(url, c.req.raw);
};

// node_modules/hono/dist/hono-base.js
var notFoundHandler = (c) => {
  return c.text("404 Not Found", 404);
};
var errorHandler = (err, c) => {
  if ("getResponse" in err) {
    const res = err.getResponse();
    return c.newResponse(res.body, res);
  }
  console.error(err);
  return c.text("Internal Server Error", 500);
};
var Hono = class Hono2 {
  get;
  post;
  put;
  delete;
  options;
  patch;
  query;
  all;
  on;
  use;
  router;
  getPath;
  _basePath = "/";
  #path = "/";
  routes = [];
  constructor(options = {}) {
    [...METHODS, "all"].forEach((method) => {
      this[method] = (args1, ...args) => {
        const methodName = method.toUpperCase();
        if (typeof args1 === "string") this.#path = args1;
        else this.#addRoute(methodName, this.#path, args1);
        args.forEach((handler) => {
          this.#addRoute(methodName, this.#path, handler);
        });
        return this;
      };
    });
    this.on = (method, path, ...handlers) => {
      for (const p of [path].flat()) {
        this.#path = p;
        for (const m of [method].flat()) {
          const methodName = m.toUpperCase();
          for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
        }
      }
      return this;
    };
    this.use = (arg1, ...handlers) => {
      if (typeof arg1 === "string") this.#path = arg1;
      else {
        this.#path = "*";
        handlers.unshift(arg1);
      }
      handlers.forEach((handler) => {
        this.#addRoute("ALL", this.#path, handler);
      });
      return this;
    };
    const { strict, ...optionsWithoutStrict } = options;
    Object.assign(this, optionsWithoutStrict);
    this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
  }
  #clone() {
    const clone = new Hono2({
      router: this.router,
      getPath: this.getPath
    });
    clone.errorHandler = this.errorHandler;
    clone.#notFoundHandler = this.#notFoundHandler;
    clone.routes = this.routes;
    return clone;
  }
  #notFoundHandler = notFoundHandler;
  errorHandler = errorHandler;
  /**
  * `.route()` allows grouping other Hono instance in routes.
  *
  * @see {@link https://hono.dev/docs/api/routing#grouping}
  *
  * @param {string} path - base Path
  * @param {Hono} app - other Hono instance
  * @returns {Hono} routed Hono instance
  *
  * @example
  * ```ts
  * const app = new Hono()
  * const app2 = new Hono()
  *
  * app2.get("/user", (c) => c.text("user"))
  * app.route("/api", app2) // GET /api/user
  * ```
  */
  route(path, app) {
    const subApp = this.basePath(path);
    app.routes.map((r) => {
      let handler;
      if (app.errorHandler === errorHandler) handler = r.handler;
      else {
        handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
        handler[COMPOSED_HANDLER] = r.handler;
      }
      subApp.#addRoute(r.method, r.path, handler, r.basePath);
    });
    return this;
  }
  /**
  * `.basePath()` allows base paths to be specified.
  *
  * @see {@link https://hono.dev/docs/api/routing#base-path}
  *
  * @param {string} path - base Path
  * @returns {Hono} changed Hono instance
  *
  * @example
  * ```ts
  * const api = new Hono().basePath('/api')
  * ```
  */
  basePath(path) {
    const subApp = this.#clone();
    subApp._basePath = mergePath(this._basePath, path);
    return subApp;
  }
  /**
  * `.onError()` handles an error and returns a customized Response.
  *
  * @see {@link https://hono.dev/docs/api/hono#error-handling}
  *
  * @param {ErrorHandler} handler - request Handler for error
  * @returns {Hono} changed Hono instance
  *
  * @example
  * ```ts
  * app.onError((err, c) => {
  *   console.error(`${err}`)
  *   return c.text('Custom Error Message', 500)
  * })
  * ```
  */
  onError = (handler) => {
    this.errorHandler = handler;
    return this;
  };
  /**
  * `.notFound()` allows you to customize a Not Found Response.
  *
  * @see {@link https://hono.dev/docs/api/hono#not-found}
  *
  * @param {NotFoundHandler} handler - request handler for not-found
  * @returns {Hono} changed Hono instance
  *
  * @example
  * ```ts
  * app.notFound((c) => {
  *   return c.text('Custom 404 Message', 404)
  * })
  * ```
  */
  notFound = (handler) => {
    this.#notFoundHandler = handler;
    return this;
  };
  /**
  * `.mount()` allows you to mount applications built with other frameworks into your Hono application.
  *
  * @deprecated Use `mount()` from `hono/mount` instead. `.mount()` will be removed in v5.
  *
  * @see {@link https://hono.dev/docs/api/hono#mount}
  *
  * @param {string} path - base Path
  * @param {Function} applicationHandler - other Request Handler
  * @param {MountOptions} [options] - options of `.mount()`
  * @returns {Hono} mounted Hono instance
  * @throws {Error} If automatic request rewriting encounters duplicate path parameter names or an optional regular expression parameter.
  * @throws {HTTPException} With status 400 if automatic request rewriting cannot safely preserve the routed path.
  *
  * @example
  * ```ts
  * import { Router as IttyRouter } from 'itty-router'
  * import { Hono } from 'hono'
  * // Create itty-router application
  * const ittyRouter = IttyRouter()
  * // GET /itty-router/hello
  * ittyRouter.get('/hello', () => new Response('Hello from itty-router'))
  *
  * const app = new Hono()
  * app.mount('/itty-router', ittyRouter.handle)
  * ```
  *
  * @example
  * ```ts
  * const app = new Hono()
  * // Send the request to another application without modification.
  * app.mount('/app', anotherApp, {
  *   replaceRequest: (req) => req,
  * })
  * ```
  */
  mount(path, applicationHandler, options) {
    let replaceRequest;
    let optionHandler;
    if (options) {
      if (typeof options === "function") optionHandler = options;
      else {
        optionHandler = options.optionHandler;
        if (options.replaceRequest === false) replaceRequest = (request) => request;
        else replaceRequest = options.replaceRequest;
      }
    }
    const getOptions = optionHandler ? (c) => {
      const options2 = optionHandler(c);
      return Array.isArray(options2) ? options2 : [options2];
    } : (c) => {
      let executionContext = void 0;
      try {
        executionContext = c.executionCtx;
      } catch {
      }
      return [c.env, executionContext];
    };
    const defaultReplaceRequest = (c) => {
      const mountedRoutePath = routePath(c);
      return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
    };
    const handler = async (c, next) => {
      const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
      if (res) return res;
      await next();
    };
    this.#addRoute("ALL", mergePath(path, "*"), handler);
    return this;
  }
  #addRoute(method, path, handler, baseRoutePath) {
    path = mergePath(this._basePath, path);
    const r = {
      basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
      path,
      method,
      handler
    };
    this.router.add(method, path, [handler, r]);
    this.routes.push(r);
  }
  #handleError(err, c) {
    if (err instanceof Error) return this.errorHandler(err, c);
    throw err;
  }
  #dispatch(request, executionCtx, env, method) {
    if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
    const path = this.getPath(request, { env });
    const matchResult = this.router.match(method, path);
    const c = new Context(request, {
      path,
      matchResult,
      env,
      executionCtx,
      notFoundHandler: this.#notFoundHandler
    });
    if (matchResult[0].length === 1) {
      let res;
      try {
        res = matchResult[0][0][0][0](c, async () => {
          c.res = await this.#notFoundHandler(c);
        });
      } catch (err) {
        return this.#handleError(err, c);
      }
      return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
    }
    const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
    return (async () => {
      try {
        const context = await composed(c);
        if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
        return context.res;
      } catch (err) {
        return this.#handleError(err, c);
      }
    })();
  }
  /**
  * `.fetch()` will be entry point of your app.
  *
  * @see {@link https://hono.dev/docs/api/hono#fetch}
  *
  * @param {Request} request - request Object of request
  * @param {Env} env - env Object
  * @param {ExecutionContext} executionCtx - context of execution
  * @returns {Response | Promise<Response>} response of request
  *
  */
  fetch = (request, ...rest) => {
    return this.#dispatch(request, rest[1], rest[0], request.method);
  };
  /**
  * `.request()` is a useful method for testing.
  * You can pass a URL or pathname to send a GET request.
  * app will return a Response object.
  * ```ts
  * test('GET /hello is ok', async () => {
  *   const res = await app.request('/hello')
  *   expect(res.status).toBe(200)
  * })
  * ```
  * @see https://hono.dev/docs/api/hono#request
  */
  request = (input, requestInit, Env, executionCtx) => {
    if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
    input = input.toString();
    return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
  };
  /**
  * `.fire()` automatically adds a global fetch event listener.
  * This can be useful for environments that adhere to the Service Worker API, such as non-ES module Cloudflare Workers.
  * @deprecated
  * Use `fire` from `hono/service-worker` instead.
  * ```ts
  * import { Hono } from 'hono'
  * import { fire } from 'hono/service-worker'
  *
  * const app = new Hono()
  * // ...
  * fire(app)
  * ```
  * @see https://hono.dev/docs/api/hono#fire
  * @see https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API
  * @see https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/
  */
  fire = () => {
    addEventListener("fetch", (event) => {
      event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
    });
  };
};

// node_modules/hono/dist/router/utils.js
var createNullObject = () => /* @__PURE__ */ Object.create(null);

// node_modules/hono/dist/router/reg-exp-router/matcher.js
var emptyParam = [];
function match(method, path) {
  const matchers = this.buildAllMatchers();
  const match2 = ((method2, path2) => {
    const matcher2 = matchers[method2] || matchers["ALL"];
    const staticMatch = matcher2[2][path2];
    if (staticMatch) return staticMatch;
    const match3 = path2.match(matcher2[0]);
    if (!match3) return [[], emptyParam];
    const index = match3.indexOf("", 1);
    return [matcher2[1][index], match3];
  });
  this.match = match2;
  return match2(method, path);
}

// node_modules/hono/dist/router/reg-exp-router/node.js
var LABEL_REG_EXP_STR = "[^/]+";
var ONLY_WILDCARD_REG_EXP_STR = "[^]*";
var TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
var PATH_ERROR = /* @__PURE__ */ Symbol();
var regExpMetaChars = /* @__PURE__ */ new Set(".\\+*[^]$()");
function compareKey(a, b) {
  if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
  if (b.length === 1) return 1;
  if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
  else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
  if (a === "[^/]+") return 1;
  else if (b === "[^/]+") return -1;
  return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node = class Node2 {
  #index;
  #varIndex;
  #children = createNullObject();
  insert(tokens, index, paramMap, context, keys) {
    let node = this;
    for (let i = 0, len = tokens.length; i < len; i++) {
      const token = tokens[i];
      const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
        "",
        "",
        ONLY_WILDCARD_REG_EXP_STR
      ] : [
        "",
        "",
        LABEL_REG_EXP_STR
      ] : null : token === "/*" ? [
        "",
        "",
        TAIL_WILDCARD_REG_EXP_STR
      ] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
      let nextNode;
      if (pattern) {
        const name = pattern[1];
        let regexpStr = pattern[2] || "[^/]+";
        if (name && pattern[2]) {
          if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
          regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
          if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
          if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
        }
        keys.push(regexpStr);
        nextNode = node.#children[regexpStr];
        if (!nextNode) {
          if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
            for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
          }
          nextNode = node.#children[regexpStr] = new Node2();
        }
        if (name !== "") {
          nextNode.#varIndex ??= context.varIndex++;
          paramMap.push([name, nextNode.#varIndex]);
        }
      } else {
        keys.push(token);
        nextNode = node.#children[token];
        if (!nextNode) {
          for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
          nextNode = node.#children[token] = new Node2();
        }
      }
      node = nextNode;
    }
    if (node.#index !== void 0) throw PATH_ERROR;
    node.#index = index;
  }
  buildRegExpStr() {
    const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
      const c = this.#children[k];
      const childStr = c.buildRegExpStr();
      return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
    }).filter(Boolean);
    if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
    if (strList.length === 0) return "";
    if (strList.length === 1) return strList[0];
    return "(?:" + strList.join("|") + ")";
  }
};

// node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
  #context = { varIndex: 0 };
  #root = new Node();
  #index = 0;
  paths = createNullObject();
  insert(path, isStatic) {
    const keys = [];
    if (isStatic) {
      this.#root.insert(path.split(""), -1, [], this.#context, keys);
      this.paths[path] = [
        -1,
        [],
        keys
      ];
      return;
    }
    const paramAssoc = [];
    const groups2 = [];
    let markedPath = path;
    for (let i = 0; ; ) {
      let replaced = false;
      markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
        const mark = `@\\${i}`;
        groups2[i] = [mark, m];
        i++;
        replaced = true;
        return mark;
      });
      if (!replaced) break;
    }
    const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
    for (let i = groups2.length - 1; i >= 0; i--) {
      const [mark] = groups2[i];
      for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
        tokens[j] = tokens[j].replace(mark, groups2[i][1]);
        break;
      }
    }
    this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
    this.paths[path] = [
      this.#index++,
      paramAssoc,
      keys
    ];
  }
  buildRegExp() {
    let regexp = this.#root.buildRegExpStr();
    if (regexp === "") return [
      /^$/,
      [],
      []
    ];
    let captureIndex = 0;
    const indexReplacementMap = [];
    const paramReplacementMap = [];
    regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
      if (handlerIndex !== void 0) {
        indexReplacementMap[++captureIndex] = Number(handlerIndex);
        return "$()";
      }
      if (paramIndex !== void 0) {
        paramReplacementMap[Number(paramIndex)] = ++captureIndex;
        return "";
      }
      return "";
    });
    return [
      new RegExp(`^${regexp}`),
      indexReplacementMap,
      paramReplacementMap
    ];
  }
};

// node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
  const tail = keys[keys.length - 1];
  return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
  const last2 = wildcard.length - 1;
  for (let i = 0; i < last2; i++) if (wildcard[i] !== target[i]) return false;
  return wildcard[last2] === "[^]*" || target.length === last2 || target[last2] === "/";
}
var RegExpRouter = class {
  name = "RegExpRouter";
  #handlers;
  #tries;
  constructor() {
    this.#handlers = { ["ALL"]: [] };
    this.#tries = { ["ALL"]: new Trie() };
  }
  #insertPath(method, path) {
    try {
      this.#tries[method].insert(path, !/\*|\/:/.test(path));
    } catch (e) {
      throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
    }
  }
  add(method, path, handler) {
    const handlers = this.#handlers;
    if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
    const tries = this.#tries;
    if (!handlers[method]) {
      tries[method] = new Trie();
      handlers[method] = [...handlers["ALL"]];
      for (const p in tries["ALL"].paths) this.#insertPath(method, p);
    }
    if (path === "/*") path = "*";
    const methods = method === "ALL" ? Object.keys(handlers) : [method];
    const paths = checkOptionalParameter(path) || [path];
    for (const path2 of paths) for (const m of methods) {
      if (!tries[m].paths[path2]) this.#insertPath(m, path2);
      handlers[m].push([handler, path2]);
    }
  }
  match = match;
  buildAllMatchers() {
    const matchers = createNullObject();
    for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
    this.#handlers = this.#tries = void 0;
    return matchers;
  }
  #buildMatcher(method) {
    const handlers = this.#handlers[method];
    const trie = this.#tries[method];
    const staticMap = createNullObject();
    const handlerData = [];
    const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
    const own = createNullObject();
    const entries = handlers.map(([h, p], i) => {
      (own[p] ??= []).push(i);
      return [h, trie.paths[p][1].reduceRight((map, [key2, varIndex]) => {
        map[key2] = paramReplacementMap[varIndex];
        return map;
      }, createNullObject())];
    });
    const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
    for (const path in trie.paths) {
      const [index, , keys] = trie.paths[path];
      const indexes = [...own[path]];
      for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
      const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
      if (index === -1) {
        const last2 = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
        staticMap[path] = [data, last2 === -1 ? emptyParam : path.match(regexp).slice(0, last2 + 1)];
      } else handlerData[index] = data;
    }
    return [
      regexp,
      indexReplacementMap.map((i) => handlerData[i]),
      staticMap
    ];
  }
};

// node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
  name = "SmartRouter";
  #routers = [];
  #routes = [];
  constructor(init) {
    this.#routers = init.routers;
  }
  add(method, path, handler) {
    if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
    this.#routes.push([
      method,
      path,
      handler
    ]);
  }
  match(method, path) {
    if (!this.#routes) throw new Error("Fatal error");
    const routers = this.#routers;
    const routes = this.#routes;
    const len = routers.length;
    let i = 0;
    let res;
    for (; i < len; i++) {
      const router = routers[i];
      try {
        for (let i2 = 0, len2 = routes.length; i2 < len2; i2++) router.add(...routes[i2]);
        res = router.match(method, path);
      } catch (e) {
        if (e instanceof UnsupportedPathError) continue;
        throw e;
      }
      this.match = router.match.bind(router);
      this.#routers = [router];
      this.#routes = void 0;
      break;
    }
    if (i === len) throw new Error("Fatal error");
    this.name = `SmartRouter + ${this.activeRouter.name}`;
    return res;
  }
  get activeRouter() {
    if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
    return this.#routers[0];
  }
};

// node_modules/hono/dist/router/trie-router/node.js
var emptyParams = createNullObject();
var order = 0;
var Node3 = class Node4 {
  #methods = [];
  #children = createNullObject();
  #patterns = [];
  #pattern;
  #params = emptyParams;
  insert(method, path, handler) {
    let curNode = this;
    const parts = splitRoutingPath(path);
    const possibleKeys = /* @__PURE__ */ new Set();
    let i = 0;
    for (const p of parts) {
      const nextP = parts[++i];
      const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
      const isParam = Array.isArray(pattern);
      const key2 = isParam ? pattern[0] : pattern || p;
      const child = curNode.#children[key2] ||= new Node4();
      if (pattern && !child.#pattern) {
        child.#pattern = pattern;
        curNode.#patterns.push(child);
      }
      curNode = child;
      if (isParam) possibleKeys.add(pattern[1]);
    }
    curNode.#methods.push({ [method]: {
      handler,
      possibleKeys: [...possibleKeys],
      score: ++order
    } });
  }
  #pushHandlerSets(handlerSets, node, method, nodeParams, params) {
    for (let i = 0, len = node.#methods.length; i < len; i++) {
      const m = node.#methods[i];
      const handlerSet = m[method] || m["ALL"];
      if (handlerSet) {
        handlerSet.params = createNullObject();
        handlerSets.push(handlerSet);
        for (let i2 = 0, len2 = handlerSet.possibleKeys.length; i2 < len2; i2++) {
          const key2 = handlerSet.possibleKeys[i2];
          handlerSet.params[key2] = params?.[key2] && !i2 ? params[key2] : nodeParams[key2] ?? params?.[key2];
        }
      }
    }
  }
  search(method, path) {
    const handlerSets = [];
    this.#params = emptyParams;
    let curNodes = [this];
    const parts = splitPath(path);
    const curNodesQueue = [];
    const len = parts.length;
    let partOffsets = null;
    for (let i = 0; i < len; i++) {
      const part = parts[i];
      const isLast = i === len - 1;
      const tempNodes = [];
      for (let j = 0, len2 = curNodes.length; j < len2; j++) {
        const node = curNodes[j];
        const nextNode = node.#children[part];
        if (nextNode) {
          nextNode.#params = node.#params;
          if (isLast) {
            if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
            this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
          } else tempNodes.push(nextNode);
        }
        for (const child of node.#patterns) {
          const pattern = child.#pattern;
          const params = node.#params === emptyParams ? {} : { ...node.#params };
          if (typeof pattern === "string") {
            if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
              this.#pushHandlerSets(handlerSets, child, method, node.#params);
              if (pattern === "*") {
                child.#params = params;
                tempNodes.push(child);
              }
            }
            continue;
          }
          const [, name, matcher2] = pattern;
          if (!part && matcher2 === true) continue;
          if (matcher2 !== true) {
            if (!partOffsets) {
              partOffsets = [];
              let offset = path[0] === "/" ? 1 : 0;
              for (let p = 0; p < len; p++) {
                partOffsets[p] = offset;
                offset += parts[p].length + 1;
              }
            }
            const restPathString = path.slice(partOffsets[i]);
            const m = matcher2.exec(restPathString);
            if (m) {
              if (!Object.hasOwn(params, name)) params[name] = m[0];
              this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
              if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
              for (const _ in child.#children) {
                child.#params = params;
                const componentCount = m[0].match(/\//g)?.length ?? 0;
                (curNodesQueue[componentCount] ||= []).push(child);
                break;
              }
              continue;
            }
          }
          if (matcher2 === true || matcher2.test(part)) {
            if (!Object.hasOwn(params, name)) params[name] = part;
            if (isLast) {
              this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
              if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
            } else {
              child.#params = params;
              tempNodes.push(child);
            }
          }
        }
      }
      const shifted = curNodesQueue.shift();
      curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
    }
    if (handlerSets[1]) handlerSets.sort((a, b) => {
      return a.score - b.score;
    });
    return [handlerSets.map(({ handler, params }) => [handler, params])];
  }
};

// node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
  name = "TrieRouter";
  #node = new Node3();
  add(method, path, handler) {
    for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
  }
  match(method, path) {
    return this.#node.search(method, path);
  }
};

// node_modules/hono/dist/hono.js
var Hono3 = class extends Hono {
  /**
  * Creates an instance of the Hono class.
  *
  * @param options - Optional configuration options for the Hono instance.
  */
  constructor(options = {}) {
    super(options);
    this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
  }
};

// src/sandbox/http/control.ts
var Move = union([
  strictObject({ advance: number().nonnegative() }),
  strictObject({ set: string() })
]);
var Effect = union([
  strictObject({
    status: int().min(200).max(599),
    body: unknown().optional(),
    headers: record(string(), string()).exactOptional()
  }),
  strictObject({ close: _enum(["before", "after"]) }),
  strictObject({ delayMs: number().nonnegative() }),
  strictObject({ html: literal(true) })
]);
var FaultOrder = strictObject({
  service: _enum(["github", "aws", "slack", "openai"]),
  match: strictObject({ method: string().exactOptional(), path: string().exactOptional() }).exactOptional(),
  times: int().positive().exactOptional(),
  after: int().nonnegative().exactOptional(),
  then: Effect
});
function controls(clock, faults) {
  const app = new Hono3();
  const now = () => ({ now: formatInstant(clock.now()) });
  app.get("/_sandbox/clock", (c) => c.json(now()));
  app.post("/_sandbox/clock", async (c) => {
    const move = Move.safeParse(await c.req.json());
    if (!move.success) return c.json({ message: prettifyError(move.error) }, 422);
    if ("advance" in move.data) clock.advance(move.data.advance);
    else {
      const instant = parseInstant(move.data.set);
      if (instant === void 0)
        return c.json({ message: "`set` takes a time such as 2026-11-22T20:00:00Z" }, 422);
      clock.set(instant);
    }
    return c.json(now());
  });
  app.post("/_sandbox/faults", async (c) => {
    const fault = FaultOrder.safeParse(await c.req.json());
    if (!fault.success) return c.json({ message: prettifyError(fault.error) }, 422);
    faults.order(fault.data);
    return c.json({ pending: faults.pending }, 201);
  });
  app.get("/_sandbox/calls", (c) => c.json(faults.calls));
  return app;
}

// src/sandbox/http/server.ts
import { createServer as createServer2 } from "node:http";

// node_modules/@hono/node-server/dist/constants-BLSFu_RU.mjs
var X_ALREADY_SENT = "x-hono-already-sent";

// node_modules/@hono/node-server/dist/index.mjs
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import { Http2ServerRequest, constants } from "node:http2";
import { Readable } from "node:stream";

// node_modules/hono/dist/helper/websocket/index.js
var defineWebSocketHelper = (handler) => {
  return ((...args) => {
    if (typeof args[0] === "function") {
      const [createEvents, options] = args;
      return async function upgradeWebSocket2(c, next) {
        const result = await handler(c, await createEvents(c), options);
        if (result) return result;
        await next();
      };
    } else {
      const [c, events2, options] = args;
      return (async () => {
        const upgraded = await handler(c, events2, options);
        if (!upgraded) throw new Error("Failed to upgrade WebSocket");
        return upgraded;
      })();
    }
  });
};

// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = "RequestError";
  }
};
var nonJoinedHeaders = /* @__PURE__ */ new Set([
  "age",
  "authorization",
  "content-length",
  "content-type",
  "etag",
  "expires",
  "from",
  "host",
  "if-modified-since",
  "if-unmodified-since",
  "last-modified",
  "location",
  "max-forwards",
  "proxy-authorization",
  "referer",
  "retry-after",
  "server",
  "user-agent"
]);
var validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
var isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
var normalizeHeaderValue = (value2) => {
  if (!isHttpWhitespace(value2.charCodeAt(0)) && !isHttpWhitespace(value2.charCodeAt(value2.length - 1))) return value2;
  let start = 0;
  let end = value2.length;
  while (start < end && isHttpWhitespace(value2.charCodeAt(start))) start++;
  while (end > start && isHttpWhitespace(value2.charCodeAt(end - 1))) end--;
  return value2.slice(start, end);
};
var forbiddenHeaderValue = /[\0\r\n]/;
var GlobalHeaders = globalThis.Headers;
var materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
  const headers2 = new HeadersCtor();
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (!name.startsWith(":")) headers2.append(name, rawHeaders[i + 1]);
  }
  return headers2;
};
var RequestHeaders = class {
  #incoming;
  #rawHeaders;
  #headers;
  #invalidValue;
  constructor(incoming) {
    this.#incoming = incoming;
    if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
  }
  get #lazyRawHeaders() {
    return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
  }
  get #native() {
    if (!this.#headers) {
      this.#headers = materializeHeaders(this.#lazyRawHeaders);
      this.#rawHeaders = void 0;
    }
    return this.#headers;
  }
  #normalizedName(name) {
    if (typeof name !== "string") return;
    if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
    return name.toLowerCase();
  }
  #lookupHttp1(lowerName) {
    const headers2 = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
    if (!headers2 || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
    if (!Object.hasOwn(headers2, lowerName)) return null;
    const rawValue = headers2[lowerName];
    if (typeof rawValue === "string") {
      const value2 = normalizeHeaderValue(rawValue);
      return forbiddenHeaderValue.test(value2) ? void 0 : value2;
    }
  }
  #lookup(rawHeaders, lowerName) {
    const separator = lowerName === "cookie" ? "; " : ", ";
    let value2 = null;
    for (let i = 0; i < rawHeaders.length; i += 2) {
      const rawName = rawHeaders[i];
      if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
        const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
        if (forbiddenHeaderValue.test(rawValue)) {
          this.#invalidValue = true;
          return;
        }
        value2 = value2 === null ? rawValue : value2 + separator + rawValue;
      }
    }
    return value2;
  }
  append(name, value2) {
    this.#native.append(name, value2);
  }
  delete(name) {
    this.#native.delete(name);
  }
  get(name) {
    const lowerName = this.#normalizedName(name);
    if (lowerName && !this.#headers && !this.#invalidValue) {
      const http1Value = this.#lookupHttp1(lowerName);
      if (http1Value !== void 0) return http1Value;
      const value2 = this.#lookup(this.#lazyRawHeaders, lowerName);
      if (value2 !== void 0) return value2;
    }
    return this.#native.get(name);
  }
  has(name) {
    const lowerName = this.#normalizedName(name);
    if (lowerName && !this.#headers && !this.#invalidValue) {
      const http1Value = this.#lookupHttp1(lowerName);
      if (http1Value !== void 0) return http1Value !== null;
      const value2 = this.#lookup(this.#lazyRawHeaders, lowerName);
      if (value2 !== void 0) return value2 !== null;
    }
    return this.#native.has(name);
  }
  set(name, value2) {
    this.#native.set(name, value2);
  }
  getSetCookie() {
    return this.#native.getSetCookie();
  }
  keys() {
    return this.#native.keys();
  }
  values() {
    return this.#native.values();
  }
  entries() {
    return this.#native.entries();
  }
  forEach(callback, thisArg) {
    this.#native.forEach((value2, key2) => {
      callback.call(thisArg, value2, key2, this);
    });
  }
  [Symbol.iterator]() {
    return this.entries();
  }
};
Object.defineProperty(RequestHeaders.prototype, /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
  return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
    ...options,
    depth: depth == null ? null : depth - 1
  })}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
var newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
var reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
var reDotSegment = /\/\.\.?(?:[/?#]|$)/;
var reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
var validateRequestTarget = (target) => {
  const backslash = target.indexOf("\\");
  if (backslash !== -1) {
    const query = target.indexOf("?");
    if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
  }
};
var buildUrl = (scheme, host, incomingUrl) => {
  const url = `${scheme}://${host}${incomingUrl}`;
  if (!reValidHost.test(host)) {
    validateRequestTarget(incomingUrl);
    const urlObj = new URL(url);
    if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
    return urlObj.href;
  } else if (incomingUrl.length === 0) return url + "/";
  else {
    if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
    if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
      validateRequestTarget(incomingUrl);
      return new URL(url).href;
    }
    return url;
  }
};
var toRequestError = (e) => {
  if (e instanceof RequestError) return e;
  return new RequestError(e.message, { cause: e });
};
var GlobalRequest = global.Request;
var Request$1 = class extends GlobalRequest {
  constructor(input, options) {
    if (typeof input === "object" && getRequestCache in input) {
      const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
      if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
      input = input[getRequestCache]();
    }
    if (typeof options?.body?.getReader !== "undefined") options.duplex ??= "half";
    super(input, options);
  }
};
var wrapBodyStream = /* @__PURE__ */ Symbol("wrapBodyStream");
var byteExactEncodings = /* @__PURE__ */ new Set([
  "latin1",
  "binary",
  "hex",
  "base64",
  "base64url"
]);
var isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
var bodyBufferedBeforeDisconnectKey = /* @__PURE__ */ Symbol("bodyBufferedBeforeDisconnect");
var bodyBufferedLengthBeforeDisconnectKey = /* @__PURE__ */ Symbol("bodyBufferedLengthBeforeDisconnect");
var toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
var isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
var recordBodyBufferedBeforeDisconnect = (incoming) => {
  if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
  const incomingWithRecovery = incoming;
  incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
var readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
  if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
  const incomingWithRecovery = incoming;
  if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
  let result;
  const errored = incoming.errored;
  if (errored && errored.code !== "ECONNRESET") result = errored;
  else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
  else {
    const bodyChunks = chunks ?? [];
    const chunk = incoming.read();
    if (chunk !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
    const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
    result = buffer;
    const contentLength = incoming.headers["content-length"];
    if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
      const expectedLength = Number(contentLength);
      if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
    }
  }
  incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
  return result;
};
var enqueueBufferedBody = (controller, buffered) => {
  if (buffered instanceof Error) {
    controller.error(buffered);
    return;
  }
  if (buffered.length > 0) controller.enqueue(buffered);
  controller.close();
};
var newRequestFromIncoming = (method, url, headers2, incoming, abortController) => {
  const init = {
    method,
    headers: headers2,
    signal: abortController.signal
  };
  if (method === "TRACE") {
    init.method = "GET";
    const req = new Request$1(url, init);
    Object.defineProperty(req, "method", { get() {
      return "TRACE";
    } });
    return req;
  }
  if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
    controller.enqueue(incoming.rawBody);
    controller.close();
  } });
  else if (incoming[wrapBodyStream]) {
    let reader;
    init.body = new ReadableStream({ async pull(controller) {
      try {
        if (!reader) {
          const buffered = readBodyBufferedBeforeDisconnect(incoming);
          if (buffered !== void 0) {
            enqueueBufferedBody(controller, buffered);
            return;
          }
        }
        reader ||= Readable.toWeb(incoming).getReader();
        const { done, value: value2 } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value2);
      } catch (error) {
        controller.error(error);
      }
    } });
  } else {
    const buffered = readBodyBufferedBeforeDisconnect(incoming);
    if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
      enqueueBufferedBody(controller, buffered);
    } });
    else init.body = Readable.toWeb(incoming);
  }
  return new Request$1(url, init);
};
var getRequestCache = /* @__PURE__ */ Symbol("getRequestCache");
var requestCache = /* @__PURE__ */ Symbol("requestCache");
var incomingKey = /* @__PURE__ */ Symbol("incomingKey");
var urlKey = /* @__PURE__ */ Symbol("urlKey");
var methodKey = /* @__PURE__ */ Symbol("methodKey");
var headersKey = /* @__PURE__ */ Symbol("headersKey");
var abortControllerKey = /* @__PURE__ */ Symbol("abortControllerKey");
var getAbortController = /* @__PURE__ */ Symbol("getAbortController");
var abortRequest = /* @__PURE__ */ Symbol("abortRequest");
var bodyBufferKey = /* @__PURE__ */ Symbol("bodyBuffer");
var bodyReadPromiseKey = /* @__PURE__ */ Symbol("bodyReadPromise");
var bodyConsumedDirectlyKey = /* @__PURE__ */ Symbol("bodyConsumedDirectly");
var bodyLockReaderKey = /* @__PURE__ */ Symbol("bodyLockReader");
var abortReasonKey = /* @__PURE__ */ Symbol("abortReason");
var newBodyUnusableError = () => {
  return /* @__PURE__ */ new TypeError("Body is unusable");
};
var rejectBodyUnusable = () => {
  return Promise.reject(newBodyUnusableError());
};
var textDecoder = new TextDecoder();
var consumeBodyDirectOnce = (request) => {
  if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
  request[bodyConsumedDirectlyKey] = true;
};
var toArrayBuffer = (buf) => {
  return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
var contentType = (request) => {
  return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
var methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
var normalizeIncomingMethod = (method) => {
  if (typeof method !== "string" || method.length === 0) return "GET";
  switch (method) {
    case "DELETE":
    case "GET":
    case "HEAD":
    case "OPTIONS":
    case "PATCH":
    case "POST":
    case "PUT":
    case "QUERY":
      return method;
  }
  const upper = method.toUpperCase();
  switch (upper) {
    case "DELETE":
    case "GET":
    case "HEAD":
    case "OPTIONS":
    case "POST":
    case "PUT":
      return upper;
    default:
      return method;
  }
};
var validateDirectReadMethod = (method) => {
  if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
  const normalized = method.toUpperCase();
  if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
var readBodyWithFastPath = (request, method, fromBuffer) => {
  if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
  const methodName = request.method;
  if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
  const methodValidationError = validateDirectReadMethod(methodName);
  if (methodValidationError) return Promise.reject(methodValidationError);
  if (request[requestCache]) {
    if (methodName !== "TRACE") return request[requestCache][method]();
  }
  const alreadyUsedError = consumeBodyDirectOnce(request);
  if (alreadyUsedError) return alreadyUsedError;
  const raw2 = readRawBodyIfAvailable(request);
  if (raw2) {
    const result = Promise.resolve(fromBuffer(raw2, request));
    request[bodyBufferKey] = void 0;
    return result;
  }
  return readBodyDirect(request).then((buf) => {
    const result = fromBuffer(buf, request);
    request[bodyBufferKey] = void 0;
    return result;
  });
};
var readRawBodyIfAvailable = (request) => {
  const incoming = request[incomingKey];
  if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
var normalizeAbortError = (request, incoming) => {
  if (incoming.errored) return incoming.errored;
  const reason = request[abortReasonKey];
  if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
  return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
var readBodyDirect = (request) => {
  if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
  if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
  const incoming = request[incomingKey];
  if (incoming.readableDidRead) return rejectBodyUnusable();
  const buffered = readBodyBufferedBeforeDisconnect(incoming);
  if (buffered !== void 0) {
    if (buffered instanceof Error) return Promise.reject(buffered);
    request[bodyBufferKey] = buffered;
    return Promise.resolve(buffered);
  }
  const promise = new Promise((resolve2, reject) => {
    const chunks = [];
    let settled = false;
    const finish2 = (callback) => {
      if (settled) return;
      settled = true;
      cleanup();
      callback();
    };
    const recoverCompleteBodyAfterDisconnect = (error) => {
      const streamError = incoming.errored ?? error;
      if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
      finish2(() => {
        const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
        if (recovered instanceof Error) reject(recovered);
        else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
        else {
          request[bodyBufferKey] = recovered;
          resolve2(recovered);
        }
      });
      return true;
    };
    const onData = (chunk) => {
      chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
    };
    const onEnd = () => {
      finish2(() => {
        const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        request[bodyBufferKey] = buffer;
        resolve2(buffer);
      });
    };
    const onError = (error) => {
      if (recoverCompleteBodyAfterDisconnect(error)) return;
      finish2(() => {
        reject(error);
      });
    };
    const onClose = () => {
      if (incoming.readableEnded) {
        onEnd();
        return;
      }
      if (recoverCompleteBodyAfterDisconnect()) return;
      finish2(() => {
        reject(normalizeAbortError(request, incoming));
      });
    };
    const cleanup = () => {
      incoming.off("data", onData);
      incoming.off("end", onEnd);
      incoming.off("error", onError);
      incoming.off("close", onClose);
      request[bodyReadPromiseKey] = void 0;
    };
    incoming.on("data", onData);
    incoming.on("end", onEnd);
    incoming.on("error", onError);
    incoming.on("close", onClose);
    queueMicrotask(() => {
      if (settled) return;
      if (incoming.readableEnded) onEnd();
      else if (incoming.errored) onError(incoming.errored);
      else if (incoming.destroyed) onClose();
    });
  });
  request[bodyReadPromiseKey] = promise;
  return promise;
};
var requestPrototype = {
  get method() {
    return this[methodKey];
  },
  get url() {
    return this[urlKey];
  },
  get headers() {
    return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
  },
  [abortRequest](reason) {
    if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
    const abortController = this[abortControllerKey];
    if (abortController && !abortController.signal.aborted) abortController.abort(reason);
  },
  [getAbortController]() {
    this[abortControllerKey] ||= new AbortController();
    if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
    return this[abortControllerKey];
  },
  [getRequestCache]() {
    const abortController = this[getAbortController]();
    if (this[requestCache]) return this[requestCache];
    const method = this.method;
    if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
      this[bodyBufferKey] = void 0;
      const init = {
        method: method === "TRACE" ? "GET" : method,
        headers: this.headers,
        signal: abortController.signal
      };
      if (method !== "TRACE") {
        init.body = new ReadableStream({ start(c) {
          c.close();
        } });
        init.duplex = "half";
      }
      const req = new Request$1(this[urlKey], init);
      if (method === "TRACE") Object.defineProperty(req, "method", { get() {
        return "TRACE";
      } });
      return this[requestCache] = req;
    }
    return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
  },
  get body() {
    if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
    const request = this[getRequestCache]();
    if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
    return request.body;
  },
  get bodyUsed() {
    if (this[bodyConsumedDirectlyKey]) return true;
    if (this[requestCache]) return this[requestCache].bodyUsed;
    return false;
  }
};
Object.defineProperty(requestPrototype, "signal", { get() {
  return this[getAbortController]().signal;
} });
[
  "cache",
  "credentials",
  "destination",
  "duplex",
  "integrity",
  "mode",
  "redirect",
  "referrer",
  "referrerPolicy",
  "keepalive"
].forEach((k) => {
  Object.defineProperty(requestPrototype, k, { get() {
    return this[getRequestCache]()[k];
  } });
});
["clone", "formData"].forEach((k) => {
  Object.defineProperty(requestPrototype, k, { value: function() {
    if (this[bodyConsumedDirectlyKey]) {
      if (k === "clone") throw newBodyUnusableError();
      return rejectBodyUnusable();
    }
    return this[getRequestCache]()[k]();
  } });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
  return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
  return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
  return readBodyWithFastPath(this, "blob", (buf, request) => {
    const type = contentType(request);
    const init = type ? { headers: { "content-type": type } } : void 0;
    return new Response(buf, init).blob();
  });
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
  if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
  return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
  return `Request (lightweight) ${inspectFn({
    method: this.method,
    url: this.url,
    headers: this.headers,
    nativeRequest: this[requestCache]
  }, {
    ...options,
    depth: depth == null ? null : depth - 1
  })}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
var newRequest = (incoming, defaultHostname) => {
  const req = Object.create(requestPrototype);
  req[incomingKey] = incoming;
  req[methodKey] = normalizeIncomingMethod(incoming.method);
  const incomingUrl = incoming.url || "";
  if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
    if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
    try {
      validateRequestTarget(incomingUrl);
      req[urlKey] = new URL(incomingUrl).href;
    } catch (e) {
      throw new RequestError("Invalid absolute URL", { cause: e });
    }
    return req;
  }
  const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
  if (!host) throw new RequestError("Missing host header");
  let scheme;
  if (incoming instanceof Http2ServerRequest) {
    scheme = incoming.scheme;
    if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
  } else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
  try {
    req[urlKey] = buildUrl(scheme, host, incomingUrl);
  } catch (e) {
    if (e instanceof RequestError) throw e;
    else throw new RequestError("Invalid URL", { cause: e });
  }
  return req;
};
var defaultContentType = "text/plain; charset=UTF-8";
var responseCache = /* @__PURE__ */ Symbol("responseCache");
var getResponseCache = /* @__PURE__ */ Symbol("getResponseCache");
var cacheKey = /* @__PURE__ */ Symbol("cache");
var GlobalResponse = global.Response;
var Response$1 = class Response$12 {
  #body;
  #init;
  [getResponseCache]() {
    const cache2 = this[cacheKey];
    const liveHeaders = cache2 && cache2[2] instanceof Headers ? cache2[2] : void 0;
    delete this[cacheKey];
    return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
      status: this.#init?.status,
      statusText: this.#init?.statusText,
      headers: liveHeaders
    } : this.#init);
  }
  constructor(body, init) {
    let headers2;
    this.#body = body;
    if (init instanceof GlobalResponse) {
      const cachedGlobalResponse = init[responseCache];
      if (cachedGlobalResponse) {
        this.#init = cachedGlobalResponse;
        this[getResponseCache]();
        return;
      }
      this.#init = init instanceof Response$12 ? init.#init : init;
      headers2 = new Headers(init.headers);
    } else this.#init = init;
    if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
      init?.status || 200,
      body ?? null,
      headers2 || init?.headers
    ];
  }
  get headers() {
    const cache2 = this[cacheKey];
    if (cache2) {
      if (!(cache2[2] instanceof Headers)) cache2[2] = new Headers(cache2[2] || (cache2[1] === null ? void 0 : { "content-type": defaultContentType }));
      return cache2[2];
    }
    return this[getResponseCache]().headers;
  }
  get status() {
    return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
  }
  get ok() {
    const status = this.status;
    return status >= 200 && status < 300;
  }
};
[
  "body",
  "bodyUsed",
  "redirected",
  "statusText",
  "trailers",
  "type",
  "url"
].forEach((k) => {
  Object.defineProperty(Response$1.prototype, k, { get() {
    return this[getResponseCache]()[k];
  } });
});
[
  "arrayBuffer",
  "blob",
  "clone",
  "formData",
  "json",
  "text"
].forEach((k) => {
  Object.defineProperty(Response$1.prototype, k, { value: function() {
    return this[getResponseCache]()[k]();
  } });
});
Object.defineProperty(Response$1.prototype, /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
  return `Response (lightweight) ${inspectFn({
    status: this.status,
    headers: this.headers,
    ok: this.ok,
    nativeResponse: this[responseCache]
  }, {
    ...options,
    depth: depth == null ? null : depth - 1
  })}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
var validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
var parseRedirectUrl = (url) => {
  if (url instanceof URL) return url.href;
  if (validRedirectUrl.test(url)) return url;
  return new URL(url).href;
};
var validRedirectStatuses = /* @__PURE__ */ new Set([
  301,
  302,
  303,
  307,
  308
]);
Object.defineProperty(Response$1, "redirect", {
  value: function redirect(url, status = 302) {
    if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
    return new Response$1(null, {
      status,
      headers: { location: parseRedirectUrl(url) }
    });
  },
  writable: true,
  configurable: true
});
Object.defineProperty(Response$1, "json", {
  value: function json(data, init) {
    const body = JSON.stringify(data);
    if (body === void 0) throw new TypeError("The data is not JSON serializable");
    const initHeaders = init?.headers;
    let headers2;
    if (initHeaders) {
      headers2 = new Headers(initHeaders);
      if (!headers2.has("content-type")) headers2.set("content-type", "application/json");
    } else headers2 = { "content-type": "application/json" };
    return new Response$1(body, {
      status: init?.status ?? 200,
      statusText: init?.statusText,
      headers: headers2
    });
  },
  writable: true,
  configurable: true
});
async function readWithoutBlocking(readPromise) {
  return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
  const cancel = (error) => {
    reader.cancel(error).catch(() => {
    });
  };
  const stream = writable.stream;
  if (writable.destroyed || stream?.closed || stream?.destroyed) {
    cancel();
    return reader.closed;
  }
  writable.on("close", cancel);
  writable.on("error", cancel);
  (currentReadPromise ?? reader.read()).then(flow, handleStreamError);
  return reader.closed.finally(() => {
    writable.off("close", cancel);
    writable.off("error", cancel);
  });
  function handleStreamError(error) {
    if (error) writable.destroy(error);
  }
  function onDrain() {
    reader.read().then(flow, handleStreamError);
  }
  function flow({ done, value: value2 }) {
    try {
      if (done) writable.end();
      else if (!writable.write(value2)) writable.once("drain", onDrain);
      else reader.read().then(flow, handleStreamError);
    } catch (e) {
      handleStreamError(e);
    }
  }
}
function writeFromReadableStream(stream, writable) {
  if (stream.locked) throw new TypeError("ReadableStream is locked.");
  else if (writable.destroyed) {
    stream.cancel().catch(() => {
    });
    return;
  }
  return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
var buildOutgoingHttpHeaders = (headers2, defaultContentType2) => {
  const res = {};
  if (!(headers2 instanceof Headers)) headers2 = new Headers(headers2 ?? void 0);
  if (headers2.has("set-cookie")) {
    const cookies = [];
    for (const [k, v] of headers2) if (k === "set-cookie") cookies.push(v);
    else res[k] = v;
    if (cookies.length > 0) res["set-cookie"] = cookies;
  } else for (const [k, v] of headers2) res[k] = v;
  if (defaultContentType2) res["content-type"] ??= defaultContentType2;
  return res;
};
var outgoingEnded = /* @__PURE__ */ Symbol("outgoingEnded");
var incomingDraining = /* @__PURE__ */ Symbol("incomingDraining");
var DRAIN_TIMEOUT_MS = 500;
var MAX_DRAIN_BYTES = 64 * 1024 * 1024;
var drainIncoming = (incoming) => {
  const incomingWithDrainState = incoming;
  if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
  incomingWithDrainState[incomingDraining] = true;
  if (incoming instanceof Http2ServerRequest) {
    try {
      incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
    } catch {
    }
    return;
  }
  let bytesRead = 0;
  const cleanup = () => {
    clearTimeout(timer);
    incoming.off("data", onData);
    incoming.off("end", cleanup);
    incoming.off("error", cleanup);
  };
  const forceClose = () => {
    cleanup();
    const socket = incoming.socket;
    if (socket && !socket.destroyed) {
      if (typeof socket.destroySoon === "function") socket.destroySoon();
      else if (typeof socket.destroy === "function") socket.destroy();
    }
  };
  const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
  timer.unref?.();
  const onData = (chunk) => {
    bytesRead += chunk.length;
    if (bytesRead > MAX_DRAIN_BYTES) forceClose();
  };
  incoming.on("data", onData);
  incoming.on("end", cleanup);
  incoming.on("error", cleanup);
  incoming.resume();
};
var makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
  if (incoming.errored) {
    recordBodyBufferedBeforeDisconnect(incoming);
    req[abortRequest](incoming.errored.toString());
  } else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
    recordBodyBufferedBeforeDisconnect(incoming);
    req[abortRequest]("Client connection prematurely closed.");
  }
  if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
    if (!incoming.readableEnded) setTimeout(() => {
      drainIncoming(incoming);
    });
  });
};
var isImmediateCacheableResponse = (res) => {
  if (!(cacheKey in res)) return false;
  const body = res[cacheKey][1];
  return body === null || typeof body === "string" || body instanceof Uint8Array;
};
var handleRequestError = () => new Response(null, { status: 400 });
var handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
var handleResponseError = (e, outgoing) => {
  const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
  if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
  else {
    console.error(e);
    if (!outgoing.headersSent) {
      if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
      outgoing.writeHead(500, { "Content-Type": "text/plain" });
    }
    outgoing.end(`Error: ${err.message}`);
    outgoing.destroy(err);
  }
};
var flushHeaders = (outgoing) => {
  if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
var trySetContentLength = (outgoing, status, length) => {
  const http1 = outgoing;
  if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
    http1._contentLength = length;
    return true;
  }
  return false;
};
var writeDefaultHeaders = (outgoing, status, length) => {
  if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
  else outgoing.writeHead(status, {
    "Content-Type": defaultContentType,
    "Content-Length": length
  });
};
var responseViaCache = async (res, outgoing) => {
  let [status, body, header] = res[cacheKey];
  if (!header) {
    if (body === null) {
      outgoing.writeHead(status);
      outgoing.end();
    } else if (typeof body === "string") {
      writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
      outgoing.end(body);
    } else if (body instanceof Uint8Array) {
      writeDefaultHeaders(outgoing, status, body.byteLength);
      outgoing.end(body);
    } else if (body instanceof Blob) {
      writeDefaultHeaders(outgoing, status, body.size);
      outgoing.end(new Uint8Array(await body.arrayBuffer()));
    } else {
      outgoing.writeHead(status, { "Content-Type": defaultContentType });
      flushHeaders(outgoing);
      await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
    }
    outgoing[outgoingEnded]?.();
    return;
  }
  let hasContentLength = false;
  let plainHeaders = false;
  let canAutoLength = true;
  if (header instanceof Headers) {
    hasContentLength = header.has("content-length");
    header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
  } else if (Array.isArray(header)) {
    const headerObj = new Headers(header);
    hasContentLength = headerObj.has("content-length");
    header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
  } else {
    plainHeaders = true;
    for (const key2 in header) {
      if (key2.length === 14 && key2.toLowerCase() === "content-length") {
        hasContentLength = true;
        break;
      }
      if (key2.length === 17 && key2.toLowerCase() === "transfer-encoding" || key2.length === 7 && key2.toLowerCase() === "trailer") canAutoLength = false;
    }
  }
  if (!hasContentLength) {
    let length;
    if (typeof body === "string") length = Buffer.byteLength(body);
    else if (body instanceof Uint8Array) length = body.byteLength;
    else if (body instanceof Blob) length = body.size;
    if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
      if (plainHeaders) header = { ...header };
      header["Content-Length"] = length;
    }
  }
  outgoing.writeHead(status, header);
  if (body == null) outgoing.end();
  else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
  else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
  else {
    flushHeaders(outgoing);
    await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
  }
  outgoing[outgoingEnded]?.();
};
var isPromise = (res) => typeof res.then === "function";
var responseViaResponseObject = async (res, outgoing, options = {}) => {
  if (isPromise(res)) if (options.errorHandler) try {
    res = await res;
  } catch (err) {
    const errRes = await options.errorHandler(err);
    if (!errRes) return;
    res = errRes;
  }
  else res = await res.catch(handleFetchError);
  if (cacheKey in res) return responseViaCache(res, outgoing);
  const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
  if (res.body) {
    const reader = res.body.getReader();
    const values = [];
    let done = false;
    let currentReadPromise = void 0;
    if (resHeaderRecord["transfer-encoding"] !== "chunked") {
      let maxReadCount = 2;
      for (let i = 0; i < maxReadCount; i++) {
        currentReadPromise ||= reader.read();
        const chunk = await readWithoutBlocking(currentReadPromise);
        if (!chunk) {
          if (i === 1) {
            await new Promise((resolve2) => setTimeout(resolve2));
            maxReadCount = 3;
            continue;
          }
          break;
        }
        currentReadPromise = void 0;
        if (chunk.value) values.push(chunk.value);
        if (chunk.done) {
          done = true;
          break;
        }
      }
      if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value2) => acc + value2.length, 0);
    }
    outgoing.writeHead(res.status, resHeaderRecord);
    values.forEach((value2) => {
      outgoing.write(value2);
    });
    if (done) outgoing.end();
    else {
      if (values.length === 0) flushHeaders(outgoing);
      await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
    }
  } else if (resHeaderRecord[X_ALREADY_SENT]) {
  } else {
    outgoing.writeHead(res.status, resHeaderRecord);
    outgoing.end();
  }
  outgoing[outgoingEnded]?.();
};
var getRequestListener = (fetchCallback, options = {}) => {
  const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
  if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
    Object.defineProperty(global, "Request", { value: Request$1 });
    Object.defineProperty(global, "Response", { value: Response$1 });
  }
  return async (incoming, outgoing) => {
    let res, req;
    let needsBodyCleanup = false;
    let closeHandlerAttached = false;
    const ensureCloseHandler = () => {
      if (!req || closeHandlerAttached) return;
      closeHandlerAttached = true;
      outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
    };
    try {
      req = newRequest(incoming, options.hostname);
      needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
      if (needsBodyCleanup) {
        incoming[wrapBodyStream] = true;
        if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
          if (!incoming.readableEnded) setTimeout(() => {
            if (!incoming.readableEnded) setTimeout(() => {
              incoming.destroy();
              outgoing.destroy();
            });
          });
        };
      }
      res = fetchCallback(req, {
        incoming,
        outgoing
      });
      if (!isPromise(res) && isImmediateCacheableResponse(res)) {
        if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
          if (!incoming.readableEnded) drainIncoming(incoming);
        });
        return responseViaCache(res, outgoing);
      }
      ensureCloseHandler();
    } catch (e) {
      if (!res) if (options.errorHandler) {
        ensureCloseHandler();
        res = await options.errorHandler(req ? e : toRequestError(e));
        if (!res) return;
      } else if (!req) res = handleRequestError();
      else res = handleFetchError(e);
      else return handleResponseError(e, outgoing);
    }
    try {
      return await responseViaResponseObject(res, outgoing, options);
    } catch (e) {
      return handleResponseError(e, outgoing);
    }
  };
};
var CloseEvent = globalThis.CloseEvent ?? class extends Event {
  #eventInitDict;
  constructor(type, eventInitDict = {}) {
    super(type, eventInitDict);
    this.#eventInitDict = eventInitDict;
  }
  get wasClean() {
    return this.#eventInitDict.wasClean ?? false;
  }
  get code() {
    return this.#eventInitDict.code ?? 0;
  }
  get reason() {
    return this.#eventInitDict.reason ?? "";
  }
};
var ErrorEvent = globalThis.ErrorEvent ?? class extends Event {
  #eventInitDict;
  constructor(type, eventInitDict = {}) {
    super(type, eventInitDict);
    this.#eventInitDict = eventInitDict;
  }
  get message() {
    return this.#eventInitDict.message ?? "";
  }
  get filename() {
    return this.#eventInitDict.filename ?? "";
  }
  get lineno() {
    return this.#eventInitDict.lineno ?? 0;
  }
  get colno() {
    return this.#eventInitDict.colno ?? 0;
  }
  get error() {
    return this.#eventInitDict.error ?? null;
  }
};
var generateConnectionSymbol = () => /* @__PURE__ */ Symbol("connection");
var CONNECTION_SYMBOL_KEY = /* @__PURE__ */ Symbol("CONNECTION_SYMBOL_KEY");
var WAIT_FOR_WEBSOCKET_SYMBOL = /* @__PURE__ */ Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
var upgradeWebSocket = defineWebSocketHelper(async (c, events2, options) => {
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket") return;
  const env = c.env;
  const waitForWebSocket = env[WAIT_FOR_WEBSOCKET_SYMBOL];
  if (!waitForWebSocket || !env.incoming) return new Response(null, { status: 500 });
  const connectionSymbol = generateConnectionSymbol();
  env[CONNECTION_SYMBOL_KEY] = connectionSymbol;
  (async () => {
    let ws;
    try {
      ws = await waitForWebSocket(env.incoming, connectionSymbol);
    } catch {
      return;
    }
    const messagesReceivedInStarting = [];
    const bufferMessage = (data, isBinary) => {
      messagesReceivedInStarting.push([data, isBinary]);
    };
    ws.on("message", bufferMessage);
    const ctx = {
      binaryType: "arraybuffer",
      close(code, reason) {
        ws.close(code, reason);
      },
      protocol: ws.protocol,
      raw: ws,
      get readyState() {
        return ws.readyState;
      },
      send(source, opts) {
        ws.send(source, { compress: opts?.compress });
      },
      url: new URL(c.req.url)
    };
    try {
      events2?.onOpen?.(new Event("open"), ctx);
    } catch (e) {
      (options?.onError ?? console.error)(e);
    }
    const handleMessage = (data, isBinary) => {
      const datas = Array.isArray(data) ? data : [data];
      for (const data2 of datas) try {
        events2?.onMessage?.(new MessageEvent("message", { data: isBinary ? data2 instanceof ArrayBuffer ? data2 : data2.buffer.slice(data2.byteOffset, data2.byteOffset + data2.byteLength) : typeof data2 === "string" ? data2 : Buffer.from(data2).toString("utf-8") }), ctx);
      } catch (e) {
        (options?.onError ?? console.error)(e);
      }
    };
    ws.off("message", bufferMessage);
    for (const message of messagesReceivedInStarting) handleMessage(...message);
    ws.on("message", (data, isBinary) => {
      handleMessage(data, isBinary);
    });
    ws.on("close", (code, reason) => {
      try {
        events2?.onClose?.(new CloseEvent("close", {
          code,
          reason: reason.toString()
        }), ctx);
      } catch (e) {
        (options?.onError ?? console.error)(e);
      }
    });
    ws.on("error", (error) => {
      try {
        events2?.onError?.(new ErrorEvent("error", { error }), ctx);
      } catch (e) {
        (options?.onError ?? console.error)(e);
      }
    });
  })();
  return new Response();
});

// src/sandbox/http/server.ts
async function listen(app, port = 0) {
  const server = createServer2(
    getRequestListener((request, bindings) => app.fetch(request, bindings), {
      // The globals of the process that a test runs in are not ours to replace.
      overrideGlobalObjects: false
    })
  );
  await new Promise((resolve2, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve2);
  });
  const bound = server.address().port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () => new Promise((resolve2) => {
      server.close(() => {
        resolve2();
      });
      server.closeAllConnections();
    })
  };
}
function surround(options) {
  const { service, clock, faults, describe: describe2 } = options;
  return async (c, next) => {
    const dated = () => {
      c.res.headers.set("Date", new Date(clock.ms()).toUTCString());
    };
    if (c.req.path.startsWith("/_sandbox/")) {
      await next();
      dated();
      return;
    }
    const { operation, actor } = await describe2(c);
    const { call: call2, effect } = await faults.arrive({
      service,
      method: c.req.method,
      operation,
      actor,
      at: clock.now()
    });
    const drop = () => {
      call2.status = 0;
      c.env.incoming.socket.destroy();
    };
    if (effect && "close" in effect && effect.close === "before") {
      drop();
      c.res = new Response(null, { status: 500 });
      return;
    }
    if (effect && "delayMs" in effect) await new Promise((resolve2) => setTimeout(resolve2, effect.delayMs));
    const instead = effect && answerInstead(effect);
    if (instead) c.res = instead;
    else await next();
    dated();
    const dropped = await faults.answered(call2, c.res.status);
    if (dropped || effect && "close" in effect) drop();
  };
}
function answerInstead(effect) {
  if ("html" in effect)
    return new Response("<!DOCTYPE html><title>Welcome</title><p>Please sign in to continue.</p>", {
      headers: { "Content-Type": "text/html; charset=utf-8" }
    });
  if (!("status" in effect)) return void 0;
  const text4 = typeof effect.body === "string" || effect.body === void 0;
  return new Response(text4 ? effect.body : JSON.stringify(effect.body), {
    status: effect.status,
    headers: { "Content-Type": text4 ? "text/plain" : "application/json", ...effect.headers }
  });
}

// src/sandbox/github/model.ts
var ROLES = ["none", "read", "triage", "write", "maintain", "admin"];
var atLeast = (role2, needed) => ROLES.indexOf(role2) >= ROLES.indexOf(needed);

// src/sandbox/github/refusal.ts
var Refusal = class extends Error {
  status;
  extra;
  headers;
  constructor(status, message, extra = {}, headers2 = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
    this.headers = headers2;
  }
};
var notFound = () => new Refusal(404, "Not Found");
var notByIntegration = () => new Refusal(403, "Resource not accessible by integration");
var unprocessable = (message, errors) => new Refusal(422, message, errors ? { errors } : {});

// src/sandbox/github/access.ts
var Tokens = class {
  #scopes = /* @__PURE__ */ new Map();
  mint(login, scope) {
    if (!scope) return `sandbox:${login}`;
    const token = `sandbox:${login}#${this.#scopes.size + 1}`;
    this.#scopes.set(token, scope);
    return token;
  }
  /** Reads an `Authorization` header. @throws Refusal 401 for a token that is nobody's. */
  read(world, header) {
    if (header === null || header === void 0 || header === "") return { actor: void 0, scope: {} };
    const [scheme = "", value2 = ""] = header.split(/\s+/, 2);
    const token = scheme.toLowerCase() === "basic" ? Buffer.from(value2, "base64").toString().replace(/^[^:]*:/, "") : value2;
    const login = /^sandbox:([^#]+)(?:#\d+)?$/.exec(token)?.[1];
    const actor = login === void 0 ? void 0 : world.find(login);
    const known = !token.includes("#") || this.#scopes.has(token);
    if (!actor || !known) throw new Refusal(401, "Bad credentials");
    return { actor, scope: this.#scopes.get(token) ?? {} };
  }
};
function checkAccess(world, access, repository, needs, role2) {
  const { actor } = access;
  const writes = needs[1] === "write";
  if (!actor) {
    if (repository.private) throw notFound();
    if (writes) throw new Refusal(401, "Requires authentication");
    return;
  }
  if (actor.type === "Bot") {
    checkPermission(access, repository, needs);
    return;
  }
  const has = world.role(repository, actor.id);
  if (!atLeast(has, "read")) throw notFound();
  if (!atLeast(has, role2))
    throw new Refusal(
      403,
      role2 === "admin" ? "Must have admin rights to Repository." : "Must have push access to repository"
    );
}
function checkPermission(access, repository, [permission2, level]) {
  const { scope } = access;
  const elsewhere = scope.repository !== void 0 && scope.repository !== repository.id;
  const given = elsewhere ? void 0 : permission2 === "metadata" ? "read" : effective(access)[permission2];
  if (given === "write" || given === "read" && level === "read") return;
  const publicRead = !repository.private && level === "read" && permission2 !== "administration";
  if (publicRead) return;
  if (repository.private && elsewhere) throw notFound();
  throw notByIntegration();
}
function effective({ actor, scope }) {
  const most = actor?.permissions ?? {};
  if (!scope.permissions) return most;
  return Object.fromEntries(
    Object.entries(scope.permissions).flatMap(([name, level]) => {
      const cap = most[name];
      return cap === void 0 ? [] : [[name, cap === "read" ? "read" : level]];
    })
  );
}

// src/sandbox/github/caller.ts
var Caller = class {
  #url;
  #token;
  constructor(url, token) {
    this.#url = url;
    this.#token = token;
  }
  /** Any call. Does not throw for a refusal. */
  async request(method, path, body) {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { Authorization: `token ${this.#token}`, "Content-Type": "application/json" },
      ...body !== void 0 && { body: JSON.stringify(body) }
    });
    const text4 = await response.text();
    return {
      status: response.status,
      body: text4 === "" ? void 0 : JSON.parse(text4),
      headers: response.headers
    };
  }
  /** @returns the number of the new issue */
  async openIssue(repository, title, body) {
    return numberOf(await this.#done("POST", `/repos/${repository}/issues`, { title, body }));
  }
  async comment(repository, issue, body) {
    await this.#done("POST", `/repos/${repository}/issues/${issue}/comments`, { body });
  }
  async editIssue(repository, issue, change) {
    await this.#done("PATCH", `/repos/${repository}/issues/${issue}`, change);
  }
  async closeIssue(repository, issue) {
    await this.#done("PATCH", `/repos/${repository}/issues/${issue}`, { state: "closed" });
  }
  async reopenIssue(repository, issue) {
    await this.#done("PATCH", `/repos/${repository}/issues/${issue}`, { state: "open" });
  }
  /** @returns the number of the new pull request */
  async openPull(repository, pull) {
    return numberOf(await this.#done("POST", `/repos/${repository}/pulls`, { base: "main", ...pull }));
  }
  async closePull(repository, pull) {
    await this.#done("PATCH", `/repos/${repository}/pulls/${pull}`, { state: "closed" });
  }
  async approve(repository, pull, commit) {
    await this.#review(repository, pull, {
      event: "APPROVE",
      ...commit !== void 0 && { commit_id: commit }
    });
  }
  async requestChanges(repository, pull, body = "Please change this.") {
    await this.#review(repository, pull, { event: "REQUEST_CHANGES", body });
  }
  async merge(repository, pull, method = "merge") {
    await this.#done("PUT", `/repos/${repository}/pulls/${pull}/merge`, { merge_method: method });
  }
  async #review(repository, pull, review2) {
    await this.#done("POST", `/repos/${repository}/pulls/${pull}/reviews`, review2);
  }
  /** @throws Error with GitHub's message when it was refused */
  async #done(method, path, body) {
    const answer2 = await this.request(method, path, body);
    if (answer2.status >= 300)
      throw new Error(`${method} ${path}: ${answer2.status} ${JSON.stringify(answer2.body)}`);
    return answer2;
  }
};
function numberOf({ body }) {
  if (typeof body === "object" && body !== null && "number" in body && typeof body.number === "number")
    return body.number;
  throw new Error(`GitHub named no number: ${JSON.stringify(body)}`);
}

// src/sandbox/github/rate-limit.ts
var HOUR = 36e5;
var RateLimits = class {
  #world;
  #budgets = /* @__PURE__ */ new Map();
  constructor(world) {
    this.#world = world;
  }
  /** Gives somebody a budget of `limit` an hour, of which `remaining` are left. */
  set(actor, resource, limit, remaining = limit) {
    this.#budgets.set(key(actor, resource), {
      limit,
      used: limit - remaining,
      resetsAt: this.#world.clock.ms() + HOUR
    });
  }
  /** @throws Refusal 403 once the budget is used up: GitHub answers 403 or 429, always with `x-ratelimit-remaining: 0`. */
  spend(actor, resource) {
    const budget = this.#budget(actor, resource);
    if (budget.used >= budget.limit)
      throw new Refusal(
        403,
        actor?.type === "Bot" ? "API rate limit exceeded for installation." : `API rate limit exceeded for ${actor ? `user ID ${actor.id}` : "127.0.0.1"}.`,
        { documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api" },
        headers(budget, resource)
      );
    budget.used += 1;
    return headers(budget, resource);
  }
  /** What is left, without spending: `GET /rate_limit` is free. */
  view(actor) {
    const show = (resource) => ({
      ...this.read(actor, resource),
      resource
    });
    const search = {
      limit: 30,
      used: 0,
      remaining: 30,
      reset: Math.ceil(this.#world.clock.ms() / 1e3) + 60
    };
    return { resources: { core: show("core"), graphql: show("graphql"), search }, rate: show("core") };
  }
  read(actor, resource) {
    const { limit, used, resetsAt } = this.#budget(actor, resource);
    return { limit, used, remaining: limit - used, reset: Math.ceil(resetsAt / 1e3) };
  }
  headers(actor, resource) {
    return headers(this.#budget(actor, resource), resource);
  }
  #budget(actor, resource) {
    const name = key(actor, resource);
    const now = this.#world.clock.ms();
    const known = this.#budgets.get(name);
    if (known && known.resetsAt > now) return known;
    const limit = known?.limit ?? (actor === void 0 ? 60 : actor.type === "Bot" ? 1e3 : 5e3);
    const fresh = { limit, used: 0, resetsAt: now + HOUR };
    this.#budgets.set(name, fresh);
    return fresh;
  }
};
var key = (actor, resource) => `${actor?.id ?? ""} ${resource}`;
var headers = (budget, resource) => ({
  "X-RateLimit-Limit": String(budget.limit),
  "X-RateLimit-Remaining": String(budget.limit - budget.used),
  "X-RateLimit-Used": String(budget.used),
  "X-RateLimit-Reset": String(Math.ceil(budget.resetsAt / 1e3)),
  "X-RateLimit-Resource": resource
});

// node_modules/graphql/jsutils/devAssert.mjs
function devAssert(condition, message) {
  const booleanCondition = Boolean(condition);
  if (!booleanCondition) {
    throw new Error(message);
  }
}

// node_modules/graphql/jsutils/isPromise.mjs
function isPromise2(value2) {
  return typeof (value2 === null || value2 === void 0 ? void 0 : value2.then) === "function";
}

// node_modules/graphql/jsutils/isObjectLike.mjs
function isObjectLike(value2) {
  return typeof value2 == "object" && value2 !== null;
}

// node_modules/graphql/language/location.mjs
function getLocation(source, position) {
  const lineRegexp = /\r\n|[\n\r]/g;
  let line = 1;
  let column = position + 1;
  let match2;
  while ((match2 = lineRegexp.exec(source.body)) && match2.index < position) {
    line++;
    column = position + 1 - (match2.index + match2[0].length);
  }
  return {
    line,
    column
  };
}
function getLocations(locations) {
  if (locations.length < 2) {
    return locations.map(({ source, start }) => getLocation(source, start));
  }
  const bySource = /* @__PURE__ */ new Map();
  locations.forEach(({ source, start }, index) => {
    let positions = bySource.get(source);
    if (positions === void 0) {
      positions = [];
      bySource.set(source, positions);
    }
    positions.push({
      position: start,
      index
    });
  });
  const result = new Array(locations.length);
  for (const [source, positions] of bySource) {
    const lineRegexp = /\r\n|[\n\r]/g;
    let match2 = lineRegexp.exec(source.body);
    let line = 1;
    let lastLineStart = 0;
    positions.sort((a, b) => a.position - b.position);
    for (const { position, index } of positions) {
      while (match2 !== null && match2.index < position) {
        lastLineStart = match2.index + match2[0].length;
        line++;
        match2 = lineRegexp.exec(source.body);
      }
      result[index] = {
        line,
        column: position + 1 - lastLineStart
      };
    }
  }
  return result;
}

// node_modules/graphql/language/printLocation.mjs
function printLocation(location) {
  return printSourceLocation(
    location.source,
    getLocation(location.source, location.start)
  );
}
function printSourceLocation(source, sourceLocation) {
  const firstLineColumnOffset = source.locationOffset.column - 1;
  const body = "".padStart(firstLineColumnOffset) + source.body;
  const lineIndex = sourceLocation.line - 1;
  const lineOffset = source.locationOffset.line - 1;
  const lineNum = sourceLocation.line + lineOffset;
  const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
  const columnNum = sourceLocation.column + columnOffset;
  const locationStr = `${source.name}:${lineNum}:${columnNum}
`;
  const lines = body.split(/\r\n|[\n\r]/g);
  const locationLine = lines[lineIndex];
  if (locationLine.length > 120) {
    const subLineIndex = Math.floor(columnNum / 80);
    const subLineColumnNum = columnNum % 80;
    const subLines = [];
    for (let i = 0; i < locationLine.length; i += 80) {
      subLines.push(locationLine.slice(i, i + 80));
    }
    return locationStr + printPrefixedLines([
      [`${lineNum} |`, subLines[0]],
      ...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
      ["|", "^".padStart(subLineColumnNum)],
      ["|", subLines[subLineIndex + 1]]
    ]);
  }
  return locationStr + printPrefixedLines([
    // Lines specified like this: ["prefix", "string"],
    [`${lineNum - 1} |`, lines[lineIndex - 1]],
    [`${lineNum} |`, locationLine],
    ["|", "^".padStart(columnNum)],
    [`${lineNum + 1} |`, lines[lineIndex + 1]]
  ]);
}
function printPrefixedLines(lines) {
  const existingLines = lines.filter(([_, line]) => line !== void 0);
  const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
  return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
}

// node_modules/graphql/error/GraphQLError.mjs
function toNormalizedOptions(args) {
  const firstArg = args[0];
  if (firstArg == null || "kind" in firstArg || "length" in firstArg) {
    return {
      nodes: firstArg,
      source: args[1],
      positions: args[2],
      path: args[3],
      originalError: args[4],
      extensions: args[5]
    };
  }
  return firstArg;
}
var GraphQLError = class _GraphQLError extends Error {
  /**
   * An array of `{ line, column }` locations within the source GraphQL document
   * which correspond to this error.
   *
   * Errors during validation often contain multiple locations, for example to
   * point out two things with the same name. Errors during execution include a
   * single location, the field which produced the error.
   *
   * Enumerable, and appears in the result of JSON.stringify().
   */
  /**
   * An array describing the JSON-path into the execution response which
   * corresponds to this error. Only included for errors during execution.
   *
   * Enumerable, and appears in the result of JSON.stringify().
   */
  /** An array of GraphQL AST Nodes corresponding to this error. */
  /**
   * The source GraphQL document for the first location of this error.
   *
   * Note that if this Error represents more than one node, the source may not
   * represent nodes after the first node.
   */
  /**
   * An array of character offsets within the source GraphQL document
   * which correspond to this error.
   */
  /** Original error that caused this GraphQLError, if one exists. */
  /** Extension fields to add to the formatted error. */
  /**
   * Creates a GraphQLError instance.
   * @param message - Human-readable error message.
   * @param options - Error metadata such as source locations, response path, original error, and extensions.
   * This positional-arguments constructor overload is deprecated. Use the
   * `GraphQLError(message, options)` overload instead.
   * @example
   * ```ts
   * import { Kind } from 'graphql/language';
   * import assert from 'node:assert/strict';
   * // Create an error from AST nodes and response metadata.
   * import { parse } from 'graphql/language';
   * import { GraphQLError } from 'graphql/error';
   *
   * const document = parse('{ greeting }');
   * const operation = document.definitions[0];
   * assert(operation.kind === Kind.OPERATION_DEFINITION);
   * const fieldNode = operation.selectionSet.selections[0];
   * const error = new GraphQLError('Cannot query this field.', {
   *   nodes: fieldNode,
   *   path: ['greeting'],
   *   extensions: { code: 'FORBIDDEN' },
   * });
   *
   * error.message; // => 'Cannot query this field.'
   * error.locations; // => [{ line: 1, column: 3 }]
   * error.path; // => ['greeting']
   * error.extensions; // => { code: 'FORBIDDEN' }
   * ```
   * @example
   * ```ts
   * // This variant derives locations from source positions and preserves the original error.
   * import { Source } from 'graphql/language';
   * import { GraphQLError } from 'graphql/error';
   *
   * const source = new Source('{ greeting }');
   * const originalError = new Error('Database unavailable.');
   * const error = new GraphQLError('Resolver failed.', {
   *   source,
   *   positions: [2],
   *   path: ['greeting'],
   *   originalError,
   * });
   *
   * error.locations; // => [{ line: 1, column: 3 }]
   * error.path; // => ['greeting']
   * error.originalError; // => originalError
   * ```
   */
  /**
   * Creates a GraphQLError instance using the legacy positional constructor.
   * This deprecated overload will be removed in v17. Prefer the
   * `GraphQLErrorOptions` object overload, which keeps optional error metadata
   * in a single options bag.
   * @param message - Human-readable error message.
   * @param nodes - AST node or nodes associated with this error.
   * @param source - Source document used to derive error locations.
   * @param positions - Character offsets in the source document associated with
   * this error.
   * @param path - Response path where this error occurred during execution.
   * @param originalError - Original error that caused this GraphQLError, if one
   * exists.
   * @param extensions - Extension fields to include in the formatted error.
   * @example
   * ```ts
   * import { Source } from 'graphql/language';
   * import { GraphQLError } from 'graphql/error';
   *
   * const source = new Source('{ greeting }');
   * const originalError = new Error('Database unavailable.');
   * const error = new GraphQLError(
   *   'Resolver failed.',
   *   undefined,
   *   source,
   *   [2],
   *   ['greeting'],
   *   originalError,
   *   { code: 'INTERNAL' },
   * );
   *
   * error.locations; // => [{ line: 1, column: 3 }]
   * error.path; // => ['greeting']
   * error.originalError; // => originalError
   * error.extensions; // => { code: 'INTERNAL' }
   * ```
   * @deprecated Please use the `GraphQLErrorOptions` constructor overload instead.
   */
  constructor(message, ...rawArgs) {
    var _this$nodes, _nodeLocations$, _ref;
    const { nodes, source, positions, path, originalError, extensions } = toNormalizedOptions(rawArgs);
    super(message);
    this.name = "GraphQLError";
    this.path = path !== null && path !== void 0 ? path : void 0;
    this.originalError = originalError !== null && originalError !== void 0 ? originalError : void 0;
    this.nodes = undefinedIfEmpty(
      Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0
    );
    const nodeLocations = undefinedIfEmpty(
      (_this$nodes = this.nodes) === null || _this$nodes === void 0 ? void 0 : _this$nodes.map((node) => node.loc).filter((loc) => loc != null)
    );
    this.source = source !== null && source !== void 0 ? source : nodeLocations === null || nodeLocations === void 0 ? void 0 : (_nodeLocations$ = nodeLocations[0]) === null || _nodeLocations$ === void 0 ? void 0 : _nodeLocations$.source;
    this.positions = positions !== null && positions !== void 0 ? positions : nodeLocations === null || nodeLocations === void 0 ? void 0 : nodeLocations.map((loc) => loc.start);
    this.locations = positions && source ? getLocations(
      positions.map((start) => ({
        source,
        start
      }))
    ) : nodeLocations && getLocations(nodeLocations);
    const originalExtensions = isObjectLike(
      originalError === null || originalError === void 0 ? void 0 : originalError.extensions
    ) ? originalError === null || originalError === void 0 ? void 0 : originalError.extensions : void 0;
    this.extensions = (_ref = extensions !== null && extensions !== void 0 ? extensions : originalExtensions) !== null && _ref !== void 0 ? _ref : /* @__PURE__ */ Object.create(null);
    Object.defineProperties(this, {
      message: {
        writable: true,
        enumerable: true
      },
      name: {
        enumerable: false
      },
      nodes: {
        enumerable: false
      },
      source: {
        enumerable: false
      },
      positions: {
        enumerable: false
      },
      originalError: {
        enumerable: false
      }
    });
    if (originalError !== null && originalError !== void 0 && originalError.stack) {
      Object.defineProperty(this, "stack", {
        value: originalError.stack,
        writable: true,
        configurable: true
      });
    } else if (Error.captureStackTrace) {
      Error.captureStackTrace(this, _GraphQLError);
    } else {
      Object.defineProperty(this, "stack", {
        value: Error().stack,
        writable: true,
        configurable: true
      });
    }
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLError";
  }
  /**
   * Returns this error as a human-readable message with source locations.
   * @returns The formatted error string.
   * @example
   * ```ts
   * import { Source } from 'graphql/language';
   * import { GraphQLError } from 'graphql/error';
   *
   * const error = new GraphQLError('Cannot query field "name".', {
   *   source: new Source('{ name }'),
   *   positions: [2],
   * });
   *
   * error.toString(); // => 'Cannot query field "name".\n\nGraphQL request:1:3\n1 | { name }\n  |   ^'
   * ```
   */
  toString() {
    let output = this.message;
    if (this.nodes) {
      for (const node of this.nodes) {
        if (node.loc) {
          output += "\n\n" + printLocation(node.loc);
        }
      }
    } else if (this.source && this.locations) {
      for (const location of this.locations) {
        output += "\n\n" + printSourceLocation(this.source, location);
      }
    }
    return output;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLError } from 'graphql/error';
   *
   * const error = new GraphQLError('Resolver failed.', {
   *   path: ['viewer', 'name'],
   *   extensions: { code: 'INTERNAL' },
   * });
   *
   * error.toJSON(); // => { message: 'Resolver failed.', path: ['viewer', 'name'], extensions: { code: 'INTERNAL' } }
   * ```
   */
  toJSON() {
    const formattedError = {
      message: this.message
    };
    if (this.locations != null) {
      formattedError.locations = this.locations;
    }
    if (this.path != null) {
      formattedError.path = this.path;
    }
    if (this.extensions != null && Object.keys(this.extensions).length > 0) {
      formattedError.extensions = this.extensions;
    }
    return formattedError;
  }
};
function undefinedIfEmpty(array2) {
  return array2 === void 0 || array2.length === 0 ? void 0 : array2;
}

// node_modules/graphql/error/syntaxError.mjs
function syntaxError(source, position, description) {
  return new GraphQLError(`Syntax Error: ${description}`, {
    source,
    positions: [position]
  });
}

// node_modules/graphql/language/ast.mjs
var Location = class {
  /** The character offset at which this Node begins. */
  /** The character offset at which this Node ends. */
  /** The Token at which this Node begins. */
  /** The Token at which this Node ends. */
  /** The Source document the AST represents. */
  /**
   * Creates a Location instance.
   * @param startToken - The start token.
   * @param endToken - The end token.
   * @param source - Source document used to derive error locations.
   * @example
   * ```ts
   * import { Location, Source, Token, TokenKind } from 'graphql/language';
   *
   * const source = new Source('{ hello }');
   * const startToken = new Token(TokenKind.BRACE_L, 0, 1, 1, 1);
   * const endToken = new Token(TokenKind.BRACE_R, 8, 9, 1, 9);
   * const location = new Location(startToken, endToken, source);
   *
   * location.start; // => 0
   * location.end; // => 9
   * location.source.body; // => '{ hello }'
   * ```
   */
  constructor(startToken, endToken, source) {
    this.start = startToken.start;
    this.end = endToken.end;
    this.startToken = startToken;
    this.endToken = endToken;
    this.source = source;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "Location";
  }
  /**
   * Returns a JSON representation of this location.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { parse } from 'graphql/language';
   *
   * const document = parse('{ hello }');
   * const location = document.loc?.toJSON(); // => { start: 0, end: 9 }
   * ```
   */
  toJSON() {
    return {
      start: this.start,
      end: this.end
    };
  }
};
var Token = class {
  /** The kind of Token. */
  /** The character offset at which this Node begins. */
  /** The character offset at which this Node ends. */
  /** The 1-indexed line number on which this Token appears. */
  /** The 1-indexed column number at which this Token begins. */
  /**
   * For non-punctuation tokens, represents the interpreted value of the token.
   *
   * Note: is undefined for punctuation tokens, but typed as string for
   * convenience in the parser.
   */
  /**
   * Tokens exist as nodes in a double-linked-list amongst all tokens
   * including ignored tokens. <SOF> is always the first node and <EOF>
   * the last.
   */
  /** Next token in the token stream, including ignored tokens. */
  /**
   * Creates a Token instance.
   * @param kind - Token kind produced by lexical analysis.
   * @param start - Character offset where this token begins.
   * @param end - Character offset where this token ends.
   * @param line - One-indexed line number where this token begins.
   * @param column - One-indexed column number where this token begins.
   * @param value - Interpreted value for non-punctuation tokens.
   * @example
   * ```ts
   * import { Token, TokenKind } from 'graphql/language';
   *
   * const token = new Token(TokenKind.NAME, 2, 7, 1, 3, 'hello');
   *
   * token.kind; // => TokenKind.NAME
   * token.value; // => 'hello'
   * token.toJSON(); // => { kind: 'Name', value: 'hello', line: 1, column: 3 }
   * ```
   */
  constructor(kind, start, end, line, column, value2) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.value = value2;
    this.prev = null;
    this.next = null;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "Token";
  }
  /**
   * Returns a JSON representation of this token.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { Lexer, Source } from 'graphql/language';
   *
   * const lexer = new Lexer(new Source('{ hello }'));
   * const token = lexer.advance().toJSON(); // => { kind: '{', value: undefined, line: 1, column: 1 }
   * ```
   */
  toJSON() {
    return {
      kind: this.kind,
      value: this.value,
      line: this.line,
      column: this.column
    };
  }
};
var QueryDocumentKeys = {
  Name: [],
  Document: ["definitions"],
  OperationDefinition: [
    "description",
    "name",
    "variableDefinitions",
    "directives",
    "selectionSet"
  ],
  VariableDefinition: [
    "description",
    "variable",
    "type",
    "defaultValue",
    "directives"
  ],
  Variable: ["name"],
  SelectionSet: ["selections"],
  Field: ["alias", "name", "arguments", "directives", "selectionSet"],
  Argument: ["name", "value"],
  FragmentSpread: ["name", "directives"],
  InlineFragment: ["typeCondition", "directives", "selectionSet"],
  FragmentDefinition: [
    "description",
    "name",
    // Note: fragment variable definitions are deprecated and will removed in v17.0.0
    "variableDefinitions",
    "typeCondition",
    "directives",
    "selectionSet"
  ],
  IntValue: [],
  FloatValue: [],
  StringValue: [],
  BooleanValue: [],
  NullValue: [],
  EnumValue: [],
  ListValue: ["values"],
  ObjectValue: ["fields"],
  ObjectField: ["name", "value"],
  Directive: ["name", "arguments"],
  NamedType: ["name"],
  ListType: ["type"],
  NonNullType: ["type"],
  SchemaDefinition: ["description", "directives", "operationTypes"],
  OperationTypeDefinition: ["type"],
  ScalarTypeDefinition: ["description", "name", "directives"],
  ObjectTypeDefinition: [
    "description",
    "name",
    "interfaces",
    "directives",
    "fields"
  ],
  FieldDefinition: ["description", "name", "arguments", "type", "directives"],
  InputValueDefinition: [
    "description",
    "name",
    "type",
    "defaultValue",
    "directives"
  ],
  InterfaceTypeDefinition: [
    "description",
    "name",
    "interfaces",
    "directives",
    "fields"
  ],
  UnionTypeDefinition: ["description", "name", "directives", "types"],
  EnumTypeDefinition: ["description", "name", "directives", "values"],
  EnumValueDefinition: ["description", "name", "directives"],
  InputObjectTypeDefinition: ["description", "name", "directives", "fields"],
  DirectiveDefinition: [
    "description",
    "name",
    "arguments",
    "directives",
    "locations"
  ],
  SchemaExtension: ["directives", "operationTypes"],
  DirectiveExtension: ["name", "directives"],
  ScalarTypeExtension: ["name", "directives"],
  ObjectTypeExtension: ["name", "interfaces", "directives", "fields"],
  InterfaceTypeExtension: ["name", "interfaces", "directives", "fields"],
  UnionTypeExtension: ["name", "directives", "types"],
  EnumTypeExtension: ["name", "directives", "values"],
  InputObjectTypeExtension: ["name", "directives", "fields"],
  TypeCoordinate: ["name"],
  MemberCoordinate: ["name", "memberName"],
  ArgumentCoordinate: ["name", "fieldName", "argumentName"],
  DirectiveCoordinate: ["name"],
  DirectiveArgumentCoordinate: ["name", "argumentName"]
};
var kindValues = new Set(Object.keys(QueryDocumentKeys));
function isNode(maybeNode) {
  const maybeKind = maybeNode === null || maybeNode === void 0 ? void 0 : maybeNode.kind;
  return typeof maybeKind === "string" && kindValues.has(maybeKind);
}
var OperationTypeNode;
(function(OperationTypeNode2) {
  OperationTypeNode2["QUERY"] = "query";
  OperationTypeNode2["MUTATION"] = "mutation";
  OperationTypeNode2["SUBSCRIPTION"] = "subscription";
})(OperationTypeNode || (OperationTypeNode = {}));

// node_modules/graphql/language/directiveLocation.mjs
var DirectiveLocation;
(function(DirectiveLocation2) {
  DirectiveLocation2["QUERY"] = "QUERY";
  DirectiveLocation2["MUTATION"] = "MUTATION";
  DirectiveLocation2["SUBSCRIPTION"] = "SUBSCRIPTION";
  DirectiveLocation2["FIELD"] = "FIELD";
  DirectiveLocation2["FRAGMENT_DEFINITION"] = "FRAGMENT_DEFINITION";
  DirectiveLocation2["FRAGMENT_SPREAD"] = "FRAGMENT_SPREAD";
  DirectiveLocation2["INLINE_FRAGMENT"] = "INLINE_FRAGMENT";
  DirectiveLocation2["VARIABLE_DEFINITION"] = "VARIABLE_DEFINITION";
  DirectiveLocation2["SCHEMA"] = "SCHEMA";
  DirectiveLocation2["SCALAR"] = "SCALAR";
  DirectiveLocation2["OBJECT"] = "OBJECT";
  DirectiveLocation2["FIELD_DEFINITION"] = "FIELD_DEFINITION";
  DirectiveLocation2["ARGUMENT_DEFINITION"] = "ARGUMENT_DEFINITION";
  DirectiveLocation2["INTERFACE"] = "INTERFACE";
  DirectiveLocation2["UNION"] = "UNION";
  DirectiveLocation2["ENUM"] = "ENUM";
  DirectiveLocation2["ENUM_VALUE"] = "ENUM_VALUE";
  DirectiveLocation2["INPUT_OBJECT"] = "INPUT_OBJECT";
  DirectiveLocation2["INPUT_FIELD_DEFINITION"] = "INPUT_FIELD_DEFINITION";
  DirectiveLocation2["DIRECTIVE_DEFINITION"] = "DIRECTIVE_DEFINITION";
})(DirectiveLocation || (DirectiveLocation = {}));

// node_modules/graphql/language/kinds.mjs
var Kind;
(function(Kind2) {
  Kind2["NAME"] = "Name";
  Kind2["DOCUMENT"] = "Document";
  Kind2["OPERATION_DEFINITION"] = "OperationDefinition";
  Kind2["VARIABLE_DEFINITION"] = "VariableDefinition";
  Kind2["SELECTION_SET"] = "SelectionSet";
  Kind2["FIELD"] = "Field";
  Kind2["ARGUMENT"] = "Argument";
  Kind2["FRAGMENT_SPREAD"] = "FragmentSpread";
  Kind2["INLINE_FRAGMENT"] = "InlineFragment";
  Kind2["FRAGMENT_DEFINITION"] = "FragmentDefinition";
  Kind2["VARIABLE"] = "Variable";
  Kind2["INT"] = "IntValue";
  Kind2["FLOAT"] = "FloatValue";
  Kind2["STRING"] = "StringValue";
  Kind2["BOOLEAN"] = "BooleanValue";
  Kind2["NULL"] = "NullValue";
  Kind2["ENUM"] = "EnumValue";
  Kind2["LIST"] = "ListValue";
  Kind2["OBJECT"] = "ObjectValue";
  Kind2["OBJECT_FIELD"] = "ObjectField";
  Kind2["DIRECTIVE"] = "Directive";
  Kind2["NAMED_TYPE"] = "NamedType";
  Kind2["LIST_TYPE"] = "ListType";
  Kind2["NON_NULL_TYPE"] = "NonNullType";
  Kind2["SCHEMA_DEFINITION"] = "SchemaDefinition";
  Kind2["OPERATION_TYPE_DEFINITION"] = "OperationTypeDefinition";
  Kind2["SCALAR_TYPE_DEFINITION"] = "ScalarTypeDefinition";
  Kind2["OBJECT_TYPE_DEFINITION"] = "ObjectTypeDefinition";
  Kind2["FIELD_DEFINITION"] = "FieldDefinition";
  Kind2["INPUT_VALUE_DEFINITION"] = "InputValueDefinition";
  Kind2["INTERFACE_TYPE_DEFINITION"] = "InterfaceTypeDefinition";
  Kind2["UNION_TYPE_DEFINITION"] = "UnionTypeDefinition";
  Kind2["ENUM_TYPE_DEFINITION"] = "EnumTypeDefinition";
  Kind2["ENUM_VALUE_DEFINITION"] = "EnumValueDefinition";
  Kind2["INPUT_OBJECT_TYPE_DEFINITION"] = "InputObjectTypeDefinition";
  Kind2["DIRECTIVE_DEFINITION"] = "DirectiveDefinition";
  Kind2["SCHEMA_EXTENSION"] = "SchemaExtension";
  Kind2["DIRECTIVE_EXTENSION"] = "DirectiveExtension";
  Kind2["SCALAR_TYPE_EXTENSION"] = "ScalarTypeExtension";
  Kind2["OBJECT_TYPE_EXTENSION"] = "ObjectTypeExtension";
  Kind2["INTERFACE_TYPE_EXTENSION"] = "InterfaceTypeExtension";
  Kind2["UNION_TYPE_EXTENSION"] = "UnionTypeExtension";
  Kind2["ENUM_TYPE_EXTENSION"] = "EnumTypeExtension";
  Kind2["INPUT_OBJECT_TYPE_EXTENSION"] = "InputObjectTypeExtension";
  Kind2["TYPE_COORDINATE"] = "TypeCoordinate";
  Kind2["MEMBER_COORDINATE"] = "MemberCoordinate";
  Kind2["ARGUMENT_COORDINATE"] = "ArgumentCoordinate";
  Kind2["DIRECTIVE_COORDINATE"] = "DirectiveCoordinate";
  Kind2["DIRECTIVE_ARGUMENT_COORDINATE"] = "DirectiveArgumentCoordinate";
})(Kind || (Kind = {}));

// node_modules/graphql/language/characterClasses.mjs
function isWhiteSpace(code) {
  return code === 9 || code === 32;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLetter(code) {
  return code >= 97 && code <= 122 || // A-Z
  code >= 65 && code <= 90;
}
function isNameStart(code) {
  return isLetter(code) || code === 95;
}
function isNameContinue(code) {
  return isLetter(code) || isDigit(code) || code === 95;
}

// node_modules/graphql/language/blockString.mjs
function dedentBlockStringLines(lines) {
  var _firstNonEmptyLine2;
  let commonIndent = Number.MAX_SAFE_INTEGER;
  let firstNonEmptyLine = null;
  let lastNonEmptyLine = -1;
  for (let i = 0; i < lines.length; ++i) {
    var _firstNonEmptyLine;
    const line = lines[i];
    const indent = leadingWhitespace(line);
    if (indent === line.length) {
      continue;
    }
    firstNonEmptyLine = (_firstNonEmptyLine = firstNonEmptyLine) !== null && _firstNonEmptyLine !== void 0 ? _firstNonEmptyLine : i;
    lastNonEmptyLine = i;
    if (i !== 0 && indent < commonIndent) {
      commonIndent = indent;
    }
  }
  return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice(
    (_firstNonEmptyLine2 = firstNonEmptyLine) !== null && _firstNonEmptyLine2 !== void 0 ? _firstNonEmptyLine2 : 0,
    lastNonEmptyLine + 1
  );
}
function leadingWhitespace(str) {
  let i = 0;
  while (i < str.length && isWhiteSpace(str.charCodeAt(i))) {
    ++i;
  }
  return i;
}
function printBlockString(value2, options) {
  const escapedValue = value2.replace(/"""/g, '\\"""');
  const lines = escapedValue.split(/\r\n|[\n\r]/g);
  const isSingleLine = lines.length === 1;
  const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || isWhiteSpace(line.charCodeAt(0)));
  const hasTrailingTripleQuotes = escapedValue.endsWith('\\"""');
  const hasTrailingQuote = value2.endsWith('"') && !hasTrailingTripleQuotes;
  const hasTrailingSlash = value2.endsWith("\\");
  const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
  const printAsMultipleLines = !(options !== null && options !== void 0 && options.minimize) && // add leading and trailing new lines only if it improves readability
  (!isSingleLine || value2.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
  let result = "";
  const skipLeadingNewLine = isSingleLine && isWhiteSpace(value2.charCodeAt(0));
  if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) {
    result += "\n";
  }
  result += escapedValue;
  if (printAsMultipleLines || forceTrailingNewline) {
    result += "\n";
  }
  return '"""' + result + '"""';
}

// node_modules/graphql/language/tokenKind.mjs
var TokenKind;
(function(TokenKind2) {
  TokenKind2["SOF"] = "<SOF>";
  TokenKind2["EOF"] = "<EOF>";
  TokenKind2["BANG"] = "!";
  TokenKind2["DOLLAR"] = "$";
  TokenKind2["AMP"] = "&";
  TokenKind2["PAREN_L"] = "(";
  TokenKind2["PAREN_R"] = ")";
  TokenKind2["DOT"] = ".";
  TokenKind2["SPREAD"] = "...";
  TokenKind2["COLON"] = ":";
  TokenKind2["EQUALS"] = "=";
  TokenKind2["AT"] = "@";
  TokenKind2["BRACKET_L"] = "[";
  TokenKind2["BRACKET_R"] = "]";
  TokenKind2["BRACE_L"] = "{";
  TokenKind2["PIPE"] = "|";
  TokenKind2["BRACE_R"] = "}";
  TokenKind2["NAME"] = "Name";
  TokenKind2["INT"] = "Int";
  TokenKind2["FLOAT"] = "Float";
  TokenKind2["STRING"] = "String";
  TokenKind2["BLOCK_STRING"] = "BlockString";
  TokenKind2["COMMENT"] = "Comment";
})(TokenKind || (TokenKind = {}));

// node_modules/graphql/language/lexer.mjs
var Lexer = class {
  /** Source document used to derive error locations. */
  /** Most recent non-ignored token returned by the lexer. */
  /** Current non-ignored token at the lexer cursor. */
  /** The (1-indexed) line containing the current token. */
  /** Character offset where the current line starts. */
  /** @internal */
  /** @internal */
  /**
   * Creates a Lexer instance.
   * @param source - Source document used to derive error locations.
   * @example
   * ```ts
   * import { Lexer, Source, TokenKind } from 'graphql/language';
   *
   * const lexer = new Lexer(new Source('{ hello }'));
   *
   * lexer.token.kind; // => TokenKind.SOF
   * lexer.advance().kind; // => TokenKind.BRACE_L
   * lexer.advance().value; // => 'hello'
   * lexer.advance().kind; // => TokenKind.BRACE_R
   * ```
   */
  constructor(source) {
    const startOfFileToken = new Token(TokenKind.SOF, 0, 0, 0, 0);
    this.source = source;
    this.lastToken = startOfFileToken;
    this.token = startOfFileToken;
    this.line = 1;
    this.lineStart = 0;
    this._maxComments = void 0;
    this._commentCount = 0;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "Lexer";
  }
  /**
   * Advances the token stream to the next non-ignored token.
   * @returns The next non-ignored token.
   * @example
   * ```ts
   * import { Lexer, Source } from 'graphql/language';
   *
   * const lexer = new Lexer(new Source('{ hello }'));
   * const token = lexer.advance();
   *
   * token.kind; // => '{'
   * lexer.token; // => token
   * ```
   */
  advance() {
    this.lastToken = this.token;
    const token = this.token = this.lookahead();
    return token;
  }
  /**
   * Looks ahead and returns the next non-ignored token, but does not change
   * the state of Lexer.
   * @returns The next non-ignored token without advancing the lexer.
   * @example
   * ```ts
   * import { Lexer, Source } from 'graphql/language';
   *
   * const lexer = new Lexer(new Source('{ hello }'));
   * const token = lexer.lookahead();
   *
   * token.kind; // => '{'
   * lexer.token.kind; // => '<SOF>'
   * ```
   */
  lookahead() {
    let token = this.token;
    if (token.kind !== TokenKind.EOF) {
      do {
        if (token.next) {
          token = token.next;
        } else {
          const nextToken = readNextToken(this, token.end);
          token.next = nextToken;
          nextToken.prev = token;
          token = nextToken;
        }
      } while (token.kind === TokenKind.COMMENT);
    }
    return token;
  }
};
function isPunctuatorTokenKind(kind) {
  return kind === TokenKind.BANG || kind === TokenKind.DOLLAR || kind === TokenKind.AMP || kind === TokenKind.PAREN_L || kind === TokenKind.PAREN_R || kind === TokenKind.DOT || kind === TokenKind.SPREAD || kind === TokenKind.COLON || kind === TokenKind.EQUALS || kind === TokenKind.AT || kind === TokenKind.BRACKET_L || kind === TokenKind.BRACKET_R || kind === TokenKind.BRACE_L || kind === TokenKind.PIPE || kind === TokenKind.BRACE_R;
}
function isUnicodeScalarValue(code) {
  return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
}
function isSupplementaryCodePoint(body, location) {
  return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
}
function isLeadingSurrogate(code) {
  return code >= 55296 && code <= 56319;
}
function isTrailingSurrogate(code) {
  return code >= 56320 && code <= 57343;
}
function printCodePointAt(lexer, location) {
  const code = lexer.source.body.codePointAt(location);
  if (code === void 0) {
    return TokenKind.EOF;
  } else if (code >= 32 && code <= 126) {
    const char = String.fromCodePoint(code);
    return char === '"' ? `'"'` : `"${char}"`;
  }
  return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(lexer, kind, start, end, value2) {
  const line = lexer.line;
  const col = 1 + start - lexer.lineStart;
  return new Token(kind, start, end, line, col, value2);
}
function readNextToken(lexer, start) {
  const body = lexer.source.body;
  const bodyLength = body.length;
  let position = start;
  while (position < bodyLength) {
    const code = body.charCodeAt(position);
    switch (code) {
      // Ignored ::
      //   - UnicodeBOM
      //   - WhiteSpace
      //   - LineTerminator
      //   - Comment
      //   - Comma
      //
      // UnicodeBOM :: "Byte Order Mark (U+FEFF)"
      //
      // WhiteSpace ::
      //   - "Horizontal Tab (U+0009)"
      //   - "Space (U+0020)"
      //
      // Comma :: ,
      case 65279:
      // <BOM>
      case 9:
      // \t
      case 32:
      // <space>
      case 44:
        ++position;
        continue;
      // LineTerminator ::
      //   - "New Line (U+000A)"
      //   - "Carriage Return (U+000D)" [lookahead != "New Line (U+000A)"]
      //   - "Carriage Return (U+000D)" "New Line (U+000A)"
      case 10:
        ++position;
        ++lexer.line;
        lexer.lineStart = position;
        continue;
      case 13:
        if (body.charCodeAt(position + 1) === 10) {
          position += 2;
        } else {
          ++position;
        }
        ++lexer.line;
        lexer.lineStart = position;
        continue;
      // Comment
      case 35:
        return readComment(lexer, position);
      // Token ::
      //   - Punctuator
      //   - Name
      //   - IntValue
      //   - FloatValue
      //   - StringValue
      //
      // Punctuator :: one of ! $ & ( ) ... : = @ [ ] { | }
      case 33:
        return createToken(lexer, TokenKind.BANG, position, position + 1);
      case 36:
        return createToken(lexer, TokenKind.DOLLAR, position, position + 1);
      case 38:
        return createToken(lexer, TokenKind.AMP, position, position + 1);
      case 40:
        return createToken(lexer, TokenKind.PAREN_L, position, position + 1);
      case 41:
        return createToken(lexer, TokenKind.PAREN_R, position, position + 1);
      case 46:
        if (body.charCodeAt(position + 1) === 46 && body.charCodeAt(position + 2) === 46) {
          return createToken(lexer, TokenKind.SPREAD, position, position + 3);
        }
        break;
      case 58:
        return createToken(lexer, TokenKind.COLON, position, position + 1);
      case 61:
        return createToken(lexer, TokenKind.EQUALS, position, position + 1);
      case 64:
        return createToken(lexer, TokenKind.AT, position, position + 1);
      case 91:
        return createToken(lexer, TokenKind.BRACKET_L, position, position + 1);
      case 93:
        return createToken(lexer, TokenKind.BRACKET_R, position, position + 1);
      case 123:
        return createToken(lexer, TokenKind.BRACE_L, position, position + 1);
      case 124:
        return createToken(lexer, TokenKind.PIPE, position, position + 1);
      case 125:
        return createToken(lexer, TokenKind.BRACE_R, position, position + 1);
      // StringValue
      case 34:
        if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
          return readBlockString(lexer, position);
        }
        return readString(lexer, position);
    }
    if (isDigit(code) || code === 45) {
      return readNumber(lexer, position, code);
    }
    if (isNameStart(code)) {
      return readName(lexer, position);
    }
    throw syntaxError(
      lexer.source,
      position,
      code === 39 ? `Unexpected single quote character ('), did you mean to use a double quote (")?` : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`
    );
  }
  return createToken(lexer, TokenKind.EOF, bodyLength, bodyLength);
}
function readComment(lexer, start) {
  const maxComments = lexer._maxComments;
  if (maxComments !== void 0) {
    const nextCommentCount = lexer._commentCount + 1;
    if (nextCommentCount > maxComments) {
      throw syntaxError(
        lexer.source,
        start,
        `Document contains more than ${maxComments} comments. Parsing aborted.`
      );
    }
    lexer._commentCount = nextCommentCount;
  }
  const body = lexer.source.body;
  const bodyLength = body.length;
  let position = start + 1;
  while (position < bodyLength) {
    const code = body.charCodeAt(position);
    if (code === 10 || code === 13) {
      break;
    }
    if (isUnicodeScalarValue(code)) {
      ++position;
    } else if (isSupplementaryCodePoint(body, position)) {
      position += 2;
    } else {
      break;
    }
  }
  return createToken(
    lexer,
    TokenKind.COMMENT,
    start,
    position,
    body.slice(start + 1, position)
  );
}
function readNumber(lexer, start, firstCode) {
  const body = lexer.source.body;
  let position = start;
  let code = firstCode;
  let isFloat = false;
  if (code === 45) {
    code = body.charCodeAt(++position);
  }
  if (code === 48) {
    code = body.charCodeAt(++position);
    if (isDigit(code)) {
      throw syntaxError(
        lexer.source,
        position,
        `Invalid number, unexpected digit after 0: ${printCodePointAt(
          lexer,
          position
        )}.`
      );
    }
  } else {
    position = readDigits(lexer, position, code);
    code = body.charCodeAt(position);
  }
  if (code === 46) {
    isFloat = true;
    code = body.charCodeAt(++position);
    position = readDigits(lexer, position, code);
    code = body.charCodeAt(position);
  }
  if (code === 69 || code === 101) {
    isFloat = true;
    code = body.charCodeAt(++position);
    if (code === 43 || code === 45) {
      code = body.charCodeAt(++position);
    }
    position = readDigits(lexer, position, code);
    code = body.charCodeAt(position);
  }
  if (code === 46 || isNameStart(code)) {
    throw syntaxError(
      lexer.source,
      position,
      `Invalid number, expected digit but got: ${printCodePointAt(
        lexer,
        position
      )}.`
    );
  }
  return createToken(
    lexer,
    isFloat ? TokenKind.FLOAT : TokenKind.INT,
    start,
    position,
    body.slice(start, position)
  );
}
function readDigits(lexer, start, firstCode) {
  if (!isDigit(firstCode)) {
    throw syntaxError(
      lexer.source,
      start,
      `Invalid number, expected digit but got: ${printCodePointAt(
        lexer,
        start
      )}.`
    );
  }
  const body = lexer.source.body;
  let position = start + 1;
  while (isDigit(body.charCodeAt(position))) {
    ++position;
  }
  return position;
}
function readString(lexer, start) {
  const body = lexer.source.body;
  const bodyLength = body.length;
  let position = start + 1;
  let chunkStart = position;
  let value2 = "";
  while (position < bodyLength) {
    const code = body.charCodeAt(position);
    if (code === 34) {
      value2 += body.slice(chunkStart, position);
      return createToken(lexer, TokenKind.STRING, start, position + 1, value2);
    }
    if (code === 92) {
      value2 += body.slice(chunkStart, position);
      const escape2 = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
      value2 += escape2.value;
      position += escape2.size;
      chunkStart = position;
      continue;
    }
    if (code === 10 || code === 13) {
      break;
    }
    if (isUnicodeScalarValue(code)) {
      ++position;
    } else if (isSupplementaryCodePoint(body, position)) {
      position += 2;
    } else {
      throw syntaxError(
        lexer.source,
        position,
        `Invalid character within String: ${printCodePointAt(
          lexer,
          position
        )}.`
      );
    }
  }
  throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(lexer, position) {
  const body = lexer.source.body;
  let point = 0;
  let size = 3;
  while (size < 12) {
    const code = body.charCodeAt(position + size++);
    if (code === 125) {
      if (size < 5 || !isUnicodeScalarValue(point)) {
        break;
      }
      return {
        value: String.fromCodePoint(point),
        size
      };
    }
    point = point << 4 | readHexDigit(code);
    if (point < 0) {
      break;
    }
  }
  throw syntaxError(
    lexer.source,
    position,
    `Invalid Unicode escape sequence: "${body.slice(
      position,
      position + size
    )}".`
  );
}
function readEscapedUnicodeFixedWidth(lexer, position) {
  const body = lexer.source.body;
  const code = read16BitHexCode(body, position + 2);
  if (isUnicodeScalarValue(code)) {
    return {
      value: String.fromCodePoint(code),
      size: 6
    };
  }
  if (isLeadingSurrogate(code)) {
    if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
      const trailingCode = read16BitHexCode(body, position + 8);
      if (isTrailingSurrogate(trailingCode)) {
        return {
          value: String.fromCodePoint(code, trailingCode),
          size: 12
        };
      }
    }
  }
  throw syntaxError(
    lexer.source,
    position,
    `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`
  );
}
function read16BitHexCode(body, position) {
  return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
}
function readHexDigit(code) {
  return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
}
function readEscapedCharacter(lexer, position) {
  const body = lexer.source.body;
  const code = body.charCodeAt(position + 1);
  switch (code) {
    case 34:
      return {
        value: '"',
        size: 2
      };
    case 92:
      return {
        value: "\\",
        size: 2
      };
    case 47:
      return {
        value: "/",
        size: 2
      };
    case 98:
      return {
        value: "\b",
        size: 2
      };
    case 102:
      return {
        value: "\f",
        size: 2
      };
    case 110:
      return {
        value: "\n",
        size: 2
      };
    case 114:
      return {
        value: "\r",
        size: 2
      };
    case 116:
      return {
        value: "	",
        size: 2
      };
  }
  throw syntaxError(
    lexer.source,
    position,
    `Invalid character escape sequence: "${body.slice(
      position,
      position + 2
    )}".`
  );
}
function readBlockString(lexer, start) {
  const body = lexer.source.body;
  const bodyLength = body.length;
  let lineStart = lexer.lineStart;
  let position = start + 3;
  let chunkStart = position;
  let currentLine = "";
  const blockLines = [];
  while (position < bodyLength) {
    const code = body.charCodeAt(position);
    if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
      currentLine += body.slice(chunkStart, position);
      blockLines.push(currentLine);
      const token = createToken(
        lexer,
        TokenKind.BLOCK_STRING,
        start,
        position + 3,
        // Return a string of the lines joined with U+000A.
        dedentBlockStringLines(blockLines).join("\n")
      );
      lexer.line += blockLines.length - 1;
      lexer.lineStart = lineStart;
      return token;
    }
    if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
      currentLine += body.slice(chunkStart, position);
      chunkStart = position + 1;
      position += 4;
      continue;
    }
    if (code === 10 || code === 13) {
      currentLine += body.slice(chunkStart, position);
      blockLines.push(currentLine);
      if (code === 13 && body.charCodeAt(position + 1) === 10) {
        position += 2;
      } else {
        ++position;
      }
      currentLine = "";
      chunkStart = position;
      lineStart = position;
      continue;
    }
    if (isUnicodeScalarValue(code)) {
      ++position;
    } else if (isSupplementaryCodePoint(body, position)) {
      position += 2;
    } else {
      throw syntaxError(
        lexer.source,
        position,
        `Invalid character within String: ${printCodePointAt(
          lexer,
          position
        )}.`
      );
    }
  }
  throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readName(lexer, start) {
  const body = lexer.source.body;
  const bodyLength = body.length;
  let position = start + 1;
  while (position < bodyLength) {
    const code = body.charCodeAt(position);
    if (isNameContinue(code)) {
      ++position;
    } else {
      break;
    }
  }
  return createToken(
    lexer,
    TokenKind.NAME,
    start,
    position,
    body.slice(start, position)
  );
}

// node_modules/graphql/jsutils/inspect.mjs
var MAX_ARRAY_LENGTH = 10;
var MAX_RECURSIVE_DEPTH = 2;
function inspect(value2) {
  return formatValue(value2, []);
}
function formatValue(value2, seenValues) {
  switch (typeof value2) {
    case "string":
      return JSON.stringify(value2);
    case "function":
      return value2.name ? `[function ${value2.name}]` : "[function]";
    case "object":
      return formatObjectValue(value2, seenValues);
    default:
      return String(value2);
  }
}
function formatObjectValue(value2, previouslySeenValues) {
  if (value2 === null) {
    return "null";
  }
  if (previouslySeenValues.includes(value2)) {
    return "[Circular]";
  }
  const seenValues = [...previouslySeenValues, value2];
  if (isJSONable(value2)) {
    const jsonValue = value2.toJSON();
    if (jsonValue !== value2) {
      return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
    }
  } else if (Array.isArray(value2)) {
    return formatArray(value2, seenValues);
  }
  return formatObject(value2, seenValues);
}
function isJSONable(value2) {
  return typeof value2.toJSON === "function";
}
function formatObject(object3, seenValues) {
  const entries = Object.entries(object3);
  if (entries.length === 0) {
    return "{}";
  }
  if (seenValues.length > MAX_RECURSIVE_DEPTH) {
    return "[" + getObjectTag(object3) + "]";
  }
  const properties = entries.map(
    ([key2, value2]) => key2 + ": " + formatValue(value2, seenValues)
  );
  return "{ " + properties.join(", ") + " }";
}
function formatArray(array2, seenValues) {
  if (array2.length === 0) {
    return "[]";
  }
  if (seenValues.length > MAX_RECURSIVE_DEPTH) {
    return "[Array]";
  }
  const len = Math.min(MAX_ARRAY_LENGTH, array2.length);
  const remaining = array2.length - len;
  const items2 = [];
  for (let i = 0; i < len; ++i) {
    items2.push(formatValue(array2[i], seenValues));
  }
  if (remaining === 1) {
    items2.push("... 1 more item");
  } else if (remaining > 1) {
    items2.push(`... ${remaining} more items`);
  }
  return "[" + items2.join(", ") + "]";
}
function getObjectTag(object3) {
  const tag = Object.prototype.toString.call(object3).replace(/^\[object /, "").replace(/]$/, "");
  if (tag === "Object" && typeof object3.constructor === "function") {
    const name = object3.constructor.name;
    if (typeof name === "string" && name !== "") {
      return name;
    }
  }
  return tag;
}

// node_modules/graphql/jsutils/instanceOf.mjs
var isProduction = globalThis.process && // eslint-disable-next-line no-undef
process.env.NODE_ENV === "production";
var instanceOf = (
  /* c8 ignore next 6 */
  // FIXME: https://github.com/graphql/graphql-js/issues/2317
  isProduction ? function instanceOf2(value2, constructor) {
    return value2 instanceof constructor;
  } : function instanceOf3(value2, constructor) {
    if (value2 instanceof constructor) {
      return true;
    }
    if (typeof value2 === "object" && value2 !== null) {
      var _value$constructor;
      const className = constructor.prototype[Symbol.toStringTag];
      const valueClassName = (
        // We still need to support constructor's name to detect conflicts with older versions of this library.
        Symbol.toStringTag in value2 ? value2[Symbol.toStringTag] : (_value$constructor = value2.constructor) === null || _value$constructor === void 0 ? void 0 : _value$constructor.name
      );
      if (className === valueClassName) {
        const stringifiedValue = inspect(value2);
        throw new Error(`Cannot use ${className} "${stringifiedValue}" from another module or realm.

Ensure that there is only one instance of "graphql" in the node_modules
directory. If different versions of "graphql" are the dependencies of other
relied on modules, use "resolutions" to ensure only one version is installed.

https://yarnpkg.com/en/docs/selective-version-resolutions

Duplicate "graphql" modules cannot be used at the same time since different
versions may have different capabilities and behavior. The data from one
version used in the function from another could produce confusing and
spurious results.`);
      }
    }
    return false;
  }
);

// node_modules/graphql/language/source.mjs
var Source = class {
  /** The GraphQL source text. */
  /** Name used in diagnostics for this source, such as a file path or request name. */
  /** One-indexed line and column where this source begins. */
  /**
   * Creates a Source instance.
   * @param body - The GraphQL source text.
   * @param name - Name used in diagnostics for this source.
   * @param locationOffset - One-indexed line and column where this source begins.
   * @example
   * ```ts
   * import { Source } from 'graphql/language';
   *
   * const source = new Source('type Query { greeting: String }', 'schema.graphql', {
   *   line: 10,
   *   column: 1,
   * });
   *
   * source.body; // => 'type Query { greeting: String }'
   * source.name; // => 'schema.graphql'
   * source.locationOffset; // => { line: 10, column: 1 }
   * ```
   */
  constructor(body, name = "GraphQL request", locationOffset = {
    line: 1,
    column: 1
  }) {
    typeof body === "string" || devAssert(false, `Body must be a string. Received: ${inspect(body)}.`);
    this.body = body;
    this.name = name;
    this.locationOffset = locationOffset;
    this.locationOffset.line > 0 || devAssert(
      false,
      "line in locationOffset is 1-indexed and must be positive."
    );
    this.locationOffset.column > 0 || devAssert(
      false,
      "column in locationOffset is 1-indexed and must be positive."
    );
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "Source";
  }
};
function isSource(source) {
  return instanceOf(source, Source);
}

// node_modules/graphql/language/parser.mjs
function parse(source, options) {
  const parser = new Parser(source, options);
  const document = parser.parseDocument();
  Object.defineProperty(document, "tokenCount", {
    enumerable: false,
    value: parser.tokenCount
  });
  return document;
}
var Parser = class {
  constructor(source, options = {}) {
    const { lexer, ..._options } = options;
    if (lexer) {
      this._lexer = lexer;
    } else {
      const sourceObj = isSource(source) ? source : new Source(source);
      this._lexer = new Lexer(sourceObj);
    }
    this._options = _options;
    this._tokenCounter = 0;
    this._lexer._maxComments = options === null || options === void 0 ? void 0 : options.maxComments;
    this._lexer._commentCount = 0;
    const maxSourceLength = options === null || options === void 0 ? void 0 : options.maxSourceLength;
    if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) {
      throw syntaxError(
        this._lexer.source,
        maxSourceLength,
        `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`
      );
    }
  }
  get tokenCount() {
    return this._tokenCounter;
  }
  /**
   * Converts a name lex token into a name parse node.
   *
   * @internal
   */
  parseName() {
    const token = this.expectToken(TokenKind.NAME);
    return this.node(token, {
      kind: Kind.NAME,
      value: token.value
    });
  }
  // Implements the parsing rules in the Document section.
  /**
   * Document : Definition+
   *
   * @internal
   */
  parseDocument() {
    return this.node(this._lexer.token, {
      kind: Kind.DOCUMENT,
      definitions: this.many(
        TokenKind.SOF,
        this.parseDefinition,
        TokenKind.EOF
      )
    });
  }
  /**
   * Definition :
   *   - ExecutableDefinition
   *   - TypeSystemDefinition
   *   - TypeSystemExtension
   *
   * ExecutableDefinition :
   *   - OperationDefinition
   *   - FragmentDefinition
   *
   * TypeSystemDefinition :
   *   - SchemaDefinition
   *   - TypeDefinition
   *   - DirectiveDefinition
   *
   * TypeDefinition :
   *   - ScalarTypeDefinition
   *   - ObjectTypeDefinition
   *   - InterfaceTypeDefinition
   *   - UnionTypeDefinition
   *   - EnumTypeDefinition
   *   - InputObjectTypeDefinition
   *
   * @internal
   */
  parseDefinition() {
    if (this.peek(TokenKind.BRACE_L)) {
      return this.parseOperationDefinition();
    }
    const hasDescription = this.peekDescription();
    const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
    if (hasDescription && keywordToken.kind === TokenKind.BRACE_L) {
      throw syntaxError(
        this._lexer.source,
        this._lexer.token.start,
        "Unexpected description, descriptions are not supported on shorthand queries."
      );
    }
    if (keywordToken.kind === TokenKind.NAME) {
      switch (keywordToken.value) {
        case "schema":
          return this.parseSchemaDefinition();
        case "scalar":
          return this.parseScalarTypeDefinition();
        case "type":
          return this.parseObjectTypeDefinition();
        case "interface":
          return this.parseInterfaceTypeDefinition();
        case "union":
          return this.parseUnionTypeDefinition();
        case "enum":
          return this.parseEnumTypeDefinition();
        case "input":
          return this.parseInputObjectTypeDefinition();
        case "directive":
          return this.parseDirectiveDefinition();
      }
      switch (keywordToken.value) {
        case "query":
        case "mutation":
        case "subscription":
          return this.parseOperationDefinition();
        case "fragment":
          return this.parseFragmentDefinition();
      }
      if (hasDescription) {
        throw syntaxError(
          this._lexer.source,
          this._lexer.token.start,
          "Unexpected description, only GraphQL definitions support descriptions."
        );
      }
      switch (keywordToken.value) {
        case "extend":
          return this.parseTypeSystemExtension();
      }
    }
    throw this.unexpected(keywordToken);
  }
  // Implements the parsing rules in the Operations section.
  /**
   * OperationDefinition :
   *  - SelectionSet
   *  - OperationType Name? VariableDefinitions? Directives? SelectionSet
   *
   * @internal
   */
  parseOperationDefinition() {
    const start = this._lexer.token;
    if (this.peek(TokenKind.BRACE_L)) {
      return this.node(start, {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        description: void 0,
        name: void 0,
        variableDefinitions: [],
        directives: [],
        selectionSet: this.parseSelectionSet()
      });
    }
    const description = this.parseDescription();
    const operation = this.parseOperationType();
    let name;
    if (this.peek(TokenKind.NAME)) {
      name = this.parseName();
    }
    return this.node(start, {
      kind: Kind.OPERATION_DEFINITION,
      operation,
      description,
      name,
      variableDefinitions: this.parseVariableDefinitions(),
      directives: this.parseDirectives(false),
      selectionSet: this.parseSelectionSet()
    });
  }
  /**
   * OperationType : one of query mutation subscription
   *
   * @internal
   */
  parseOperationType() {
    const operationToken = this.expectToken(TokenKind.NAME);
    switch (operationToken.value) {
      case "query":
        return OperationTypeNode.QUERY;
      case "mutation":
        return OperationTypeNode.MUTATION;
      case "subscription":
        return OperationTypeNode.SUBSCRIPTION;
    }
    throw this.unexpected(operationToken);
  }
  /**
   * VariableDefinitions : ( VariableDefinition+ )
   *
   * @internal
   */
  parseVariableDefinitions() {
    return this.optionalMany(
      TokenKind.PAREN_L,
      this.parseVariableDefinition,
      TokenKind.PAREN_R
    );
  }
  /**
   * VariableDefinition : Variable : Type DefaultValue? Directives[Const]?
   *
   * @internal
   */
  parseVariableDefinition() {
    return this.node(this._lexer.token, {
      kind: Kind.VARIABLE_DEFINITION,
      description: this.parseDescription(),
      variable: this.parseVariable(),
      type: (this.expectToken(TokenKind.COLON), this.parseTypeReference()),
      defaultValue: this.expectOptionalToken(TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
      directives: this.parseConstDirectives()
    });
  }
  /**
   * Variable : $ Name
   *
   * @internal
   */
  parseVariable() {
    const start = this._lexer.token;
    this.expectToken(TokenKind.DOLLAR);
    return this.node(start, {
      kind: Kind.VARIABLE,
      name: this.parseName()
    });
  }
  /**
   * ```
   * SelectionSet : { Selection+ }
   * ```
   *
   * @internal
   */
  parseSelectionSet() {
    return this.node(this._lexer.token, {
      kind: Kind.SELECTION_SET,
      selections: this.many(
        TokenKind.BRACE_L,
        this.parseSelection,
        TokenKind.BRACE_R
      )
    });
  }
  /**
   * Selection :
   *   - Field
   *   - FragmentSpread
   *   - InlineFragment
   *
   * @internal
   */
  parseSelection() {
    return this.peek(TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
  }
  /**
   * Field : Alias? Name Arguments? Directives? SelectionSet?
   *
   * Alias : Name :
   *
   * @internal
   */
  parseField() {
    const start = this._lexer.token;
    const nameOrAlias = this.parseName();
    let alias;
    let name;
    if (this.expectOptionalToken(TokenKind.COLON)) {
      alias = nameOrAlias;
      name = this.parseName();
    } else {
      name = nameOrAlias;
    }
    return this.node(start, {
      kind: Kind.FIELD,
      alias,
      name,
      arguments: this.parseArguments(false),
      directives: this.parseDirectives(false),
      selectionSet: this.peek(TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
    });
  }
  /**
   * Arguments[Const] : ( Argument[?Const]+ )
   *
   * @internal
   */
  parseArguments(isConst) {
    const item2 = isConst ? this.parseConstArgument : this.parseArgument;
    return this.optionalMany(TokenKind.PAREN_L, item2, TokenKind.PAREN_R);
  }
  /**
   * Argument[Const] : Name : Value[?Const]
   *
   * @internal
   */
  parseArgument(isConst = false) {
    const start = this._lexer.token;
    const name = this.parseName();
    this.expectToken(TokenKind.COLON);
    return this.node(start, {
      kind: Kind.ARGUMENT,
      name,
      value: this.parseValueLiteral(isConst)
    });
  }
  parseConstArgument() {
    return this.parseArgument(true);
  }
  // Implements the parsing rules in the Fragments section.
  /**
   * Corresponds to both FragmentSpread and InlineFragment in the spec.
   *
   * FragmentSpread : ... FragmentName Directives?
   *
   * InlineFragment : ... TypeCondition? Directives? SelectionSet
   *
   * @internal
   */
  parseFragment() {
    const start = this._lexer.token;
    this.expectToken(TokenKind.SPREAD);
    const hasTypeCondition = this.expectOptionalKeyword("on");
    if (!hasTypeCondition && this.peek(TokenKind.NAME)) {
      return this.node(start, {
        kind: Kind.FRAGMENT_SPREAD,
        name: this.parseFragmentName(),
        directives: this.parseDirectives(false)
      });
    }
    return this.node(start, {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
      directives: this.parseDirectives(false),
      selectionSet: this.parseSelectionSet()
    });
  }
  /**
   * FragmentDefinition :
   *   - fragment FragmentName on TypeCondition Directives? SelectionSet
   *
   * TypeCondition : NamedType
   *
   * @internal
   */
  parseFragmentDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("fragment");
    if (this._options.allowLegacyFragmentVariables === true) {
      return this.node(start, {
        kind: Kind.FRAGMENT_DEFINITION,
        description,
        name: this.parseFragmentName(),
        variableDefinitions: this.parseVariableDefinitions(),
        typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
        directives: this.parseDirectives(false),
        selectionSet: this.parseSelectionSet()
      });
    }
    return this.node(start, {
      kind: Kind.FRAGMENT_DEFINITION,
      description,
      name: this.parseFragmentName(),
      typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
      directives: this.parseDirectives(false),
      selectionSet: this.parseSelectionSet()
    });
  }
  /**
   * FragmentName : Name but not `on`
   *
   * @internal
   */
  parseFragmentName() {
    if (this._lexer.token.value === "on") {
      throw this.unexpected();
    }
    return this.parseName();
  }
  // Implements the parsing rules in the Values section.
  /**
   * Value[Const] :
   *   - [~Const] Variable
   *   - IntValue
   *   - FloatValue
   *   - StringValue
   *   - BooleanValue
   *   - NullValue
   *   - EnumValue
   *   - ListValue[?Const]
   *   - ObjectValue[?Const]
   *
   * BooleanValue : one of `true` `false`
   *
   * NullValue : `null`
   *
   * EnumValue : Name but not `true`, `false` or `null`
   *
   * @internal
   */
  parseValueLiteral(isConst) {
    const token = this._lexer.token;
    switch (token.kind) {
      case TokenKind.BRACKET_L:
        return this.parseList(isConst);
      case TokenKind.BRACE_L:
        return this.parseObject(isConst);
      case TokenKind.INT:
        this.advanceLexer();
        return this.node(token, {
          kind: Kind.INT,
          value: token.value
        });
      case TokenKind.FLOAT:
        this.advanceLexer();
        return this.node(token, {
          kind: Kind.FLOAT,
          value: token.value
        });
      case TokenKind.STRING:
      case TokenKind.BLOCK_STRING:
        return this.parseStringLiteral();
      case TokenKind.NAME:
        this.advanceLexer();
        switch (token.value) {
          case "true":
            return this.node(token, {
              kind: Kind.BOOLEAN,
              value: true
            });
          case "false":
            return this.node(token, {
              kind: Kind.BOOLEAN,
              value: false
            });
          case "null":
            return this.node(token, {
              kind: Kind.NULL
            });
          default:
            return this.node(token, {
              kind: Kind.ENUM,
              value: token.value
            });
        }
      case TokenKind.DOLLAR:
        if (isConst) {
          this.expectToken(TokenKind.DOLLAR);
          if (this._lexer.token.kind === TokenKind.NAME) {
            const varName = this._lexer.token.value;
            throw syntaxError(
              this._lexer.source,
              token.start,
              `Unexpected variable "$${varName}" in constant value.`
            );
          } else {
            throw this.unexpected(token);
          }
        }
        return this.parseVariable();
      default:
        throw this.unexpected();
    }
  }
  parseConstValueLiteral() {
    return this.parseValueLiteral(true);
  }
  parseStringLiteral() {
    const token = this._lexer.token;
    this.advanceLexer();
    return this.node(token, {
      kind: Kind.STRING,
      value: token.value,
      block: token.kind === TokenKind.BLOCK_STRING
    });
  }
  /**
   * ListValue[Const] :
   *   - [ ]
   *   - [ Value[?Const]+ ]
   *
   * @internal
   */
  parseList(isConst) {
    const item2 = () => this.parseValueLiteral(isConst);
    return this.node(this._lexer.token, {
      kind: Kind.LIST,
      values: this.any(TokenKind.BRACKET_L, item2, TokenKind.BRACKET_R)
    });
  }
  /**
   * ```
   * ObjectValue[Const] :
   *   - { }
   *   - { ObjectField[?Const]+ }
   * ```
   *
   * @internal
   */
  parseObject(isConst) {
    const item2 = () => this.parseObjectField(isConst);
    return this.node(this._lexer.token, {
      kind: Kind.OBJECT,
      fields: this.any(TokenKind.BRACE_L, item2, TokenKind.BRACE_R)
    });
  }
  /**
   * ObjectField[Const] : Name : Value[?Const]
   *
   * @internal
   */
  parseObjectField(isConst) {
    const start = this._lexer.token;
    const name = this.parseName();
    this.expectToken(TokenKind.COLON);
    return this.node(start, {
      kind: Kind.OBJECT_FIELD,
      name,
      value: this.parseValueLiteral(isConst)
    });
  }
  // Implements the parsing rules in the Directives section.
  /**
   * Directives[Const] : Directive[?Const]+
   *
   * @internal
   */
  parseDirectives(isConst) {
    const directives = [];
    while (this.peek(TokenKind.AT)) {
      directives.push(this.parseDirective(isConst));
    }
    return directives;
  }
  parseConstDirectives() {
    return this.parseDirectives(true);
  }
  /**
   * ```
   * Directive[Const] : @ Name Arguments[?Const]?
   * ```
   *
   * @internal
   */
  parseDirective(isConst) {
    const start = this._lexer.token;
    this.expectToken(TokenKind.AT);
    return this.node(start, {
      kind: Kind.DIRECTIVE,
      name: this.parseName(),
      arguments: this.parseArguments(isConst)
    });
  }
  // Implements the parsing rules in the Types section.
  /**
   * Type :
   *   - NamedType
   *   - ListType
   *   - NonNullType
   *
   * @internal
   */
  parseTypeReference() {
    const start = this._lexer.token;
    let type;
    if (this.expectOptionalToken(TokenKind.BRACKET_L)) {
      const innerType = this.parseTypeReference();
      this.expectToken(TokenKind.BRACKET_R);
      type = this.node(start, {
        kind: Kind.LIST_TYPE,
        type: innerType
      });
    } else {
      type = this.parseNamedType();
    }
    if (this.expectOptionalToken(TokenKind.BANG)) {
      return this.node(start, {
        kind: Kind.NON_NULL_TYPE,
        type
      });
    }
    return type;
  }
  /**
   * NamedType : Name
   *
   * @internal
   */
  parseNamedType() {
    return this.node(this._lexer.token, {
      kind: Kind.NAMED_TYPE,
      name: this.parseName()
    });
  }
  // Implements the parsing rules in the Type Definition section.
  peekDescription() {
    return this.peek(TokenKind.STRING) || this.peek(TokenKind.BLOCK_STRING);
  }
  /**
   * Description : StringValue
   *
   * @internal
   */
  parseDescription() {
    if (this.peekDescription()) {
      return this.parseStringLiteral();
    }
  }
  /**
   * ```
   * SchemaDefinition : Description? schema Directives[Const]? { OperationTypeDefinition+ }
   * ```
   *
   * @internal
   */
  parseSchemaDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("schema");
    const directives = this.parseConstDirectives();
    const operationTypes = this.many(
      TokenKind.BRACE_L,
      this.parseOperationTypeDefinition,
      TokenKind.BRACE_R
    );
    return this.node(start, {
      kind: Kind.SCHEMA_DEFINITION,
      description,
      directives,
      operationTypes
    });
  }
  /**
   * OperationTypeDefinition : OperationType : NamedType
   *
   * @internal
   */
  parseOperationTypeDefinition() {
    const start = this._lexer.token;
    const operation = this.parseOperationType();
    this.expectToken(TokenKind.COLON);
    const type = this.parseNamedType();
    return this.node(start, {
      kind: Kind.OPERATION_TYPE_DEFINITION,
      operation,
      type
    });
  }
  /**
   * ScalarTypeDefinition : Description? scalar Name Directives[Const]?
   *
   * @internal
   */
  parseScalarTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("scalar");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    return this.node(start, {
      kind: Kind.SCALAR_TYPE_DEFINITION,
      description,
      name,
      directives
    });
  }
  /**
   * ObjectTypeDefinition :
   *   Description?
   *   type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?
   *
   * @internal
   */
  parseObjectTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("type");
    const name = this.parseName();
    const interfaces = this.parseImplementsInterfaces();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseFieldsDefinition();
    return this.node(start, {
      kind: Kind.OBJECT_TYPE_DEFINITION,
      description,
      name,
      interfaces,
      directives,
      fields: fields2
    });
  }
  /**
   * ImplementsInterfaces :
   *   - implements `&`? NamedType
   *   - ImplementsInterfaces & NamedType
   *
   * @internal
   */
  parseImplementsInterfaces() {
    return this.expectOptionalKeyword("implements") ? this.delimitedMany(TokenKind.AMP, this.parseNamedType) : [];
  }
  /**
   * ```
   * FieldsDefinition : { FieldDefinition+ }
   * ```
   *
   * @internal
   */
  parseFieldsDefinition() {
    return this.optionalMany(
      TokenKind.BRACE_L,
      this.parseFieldDefinition,
      TokenKind.BRACE_R
    );
  }
  /**
   * FieldDefinition :
   *   - Description? Name ArgumentsDefinition? : Type Directives[Const]?
   *
   * @internal
   */
  parseFieldDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    const name = this.parseName();
    const args = this.parseArgumentDefs();
    this.expectToken(TokenKind.COLON);
    const type = this.parseTypeReference();
    const directives = this.parseConstDirectives();
    return this.node(start, {
      kind: Kind.FIELD_DEFINITION,
      description,
      name,
      arguments: args,
      type,
      directives
    });
  }
  /**
   * ArgumentsDefinition : ( InputValueDefinition+ )
   *
   * @internal
   */
  parseArgumentDefs() {
    return this.optionalMany(
      TokenKind.PAREN_L,
      this.parseInputValueDef,
      TokenKind.PAREN_R
    );
  }
  /**
   * InputValueDefinition :
   *   - Description? Name : Type DefaultValue? Directives[Const]?
   *
   * @internal
   */
  parseInputValueDef() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    const name = this.parseName();
    this.expectToken(TokenKind.COLON);
    const type = this.parseTypeReference();
    let defaultValue;
    if (this.expectOptionalToken(TokenKind.EQUALS)) {
      defaultValue = this.parseConstValueLiteral();
    }
    const directives = this.parseConstDirectives();
    return this.node(start, {
      kind: Kind.INPUT_VALUE_DEFINITION,
      description,
      name,
      type,
      defaultValue,
      directives
    });
  }
  /**
   * InterfaceTypeDefinition :
   *   - Description? interface Name Directives[Const]? FieldsDefinition?
   *
   * @internal
   */
  parseInterfaceTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("interface");
    const name = this.parseName();
    const interfaces = this.parseImplementsInterfaces();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseFieldsDefinition();
    return this.node(start, {
      kind: Kind.INTERFACE_TYPE_DEFINITION,
      description,
      name,
      interfaces,
      directives,
      fields: fields2
    });
  }
  /**
   * UnionTypeDefinition :
   *   - Description? union Name Directives[Const]? UnionMemberTypes?
   *
   * @internal
   */
  parseUnionTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("union");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const types = this.parseUnionMemberTypes();
    return this.node(start, {
      kind: Kind.UNION_TYPE_DEFINITION,
      description,
      name,
      directives,
      types
    });
  }
  /**
   * UnionMemberTypes :
   *   - = `|`? NamedType
   *   - UnionMemberTypes | NamedType
   *
   * @internal
   */
  parseUnionMemberTypes() {
    return this.expectOptionalToken(TokenKind.EQUALS) ? this.delimitedMany(TokenKind.PIPE, this.parseNamedType) : [];
  }
  /**
   * EnumTypeDefinition :
   *   - Description? enum Name Directives[Const]? EnumValuesDefinition?
   *
   * @internal
   */
  parseEnumTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("enum");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const values = this.parseEnumValuesDefinition();
    return this.node(start, {
      kind: Kind.ENUM_TYPE_DEFINITION,
      description,
      name,
      directives,
      values
    });
  }
  /**
   * ```
   * EnumValuesDefinition : { EnumValueDefinition+ }
   * ```
   *
   * @internal
   */
  parseEnumValuesDefinition() {
    return this.optionalMany(
      TokenKind.BRACE_L,
      this.parseEnumValueDefinition,
      TokenKind.BRACE_R
    );
  }
  /**
   * EnumValueDefinition : Description? EnumValue Directives[Const]?
   *
   * @internal
   */
  parseEnumValueDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    const name = this.parseEnumValueName();
    const directives = this.parseConstDirectives();
    return this.node(start, {
      kind: Kind.ENUM_VALUE_DEFINITION,
      description,
      name,
      directives
    });
  }
  /**
   * EnumValue : Name but not `true`, `false` or `null`
   *
   * @internal
   */
  parseEnumValueName() {
    if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") {
      throw syntaxError(
        this._lexer.source,
        this._lexer.token.start,
        `${getTokenDesc(
          this._lexer.token
        )} is reserved and cannot be used for an enum value.`
      );
    }
    return this.parseName();
  }
  /**
   * InputObjectTypeDefinition :
   *   - Description? input Name Directives[Const]? InputFieldsDefinition?
   *
   * @internal
   */
  parseInputObjectTypeDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("input");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseInputFieldsDefinition();
    return this.node(start, {
      kind: Kind.INPUT_OBJECT_TYPE_DEFINITION,
      description,
      name,
      directives,
      fields: fields2
    });
  }
  /**
   * ```
   * InputFieldsDefinition : { InputValueDefinition+ }
   * ```
   *
   * @internal
   */
  parseInputFieldsDefinition() {
    return this.optionalMany(
      TokenKind.BRACE_L,
      this.parseInputValueDef,
      TokenKind.BRACE_R
    );
  }
  /**
   * TypeSystemExtension :
   *   - SchemaExtension
   *   - TypeExtension
   *
   * TypeExtension :
   *   - ScalarTypeExtension
   *   - ObjectTypeExtension
   *   - InterfaceTypeExtension
   *   - UnionTypeExtension
   *   - EnumTypeExtension
   *   - InputObjectTypeDefinition
   *   - DirectiveDefinitionExtension
   *
   * @internal
   */
  parseTypeSystemExtension() {
    const keywordToken = this._lexer.lookahead();
    if (keywordToken.kind === TokenKind.NAME) {
      switch (keywordToken.value) {
        case "schema":
          return this.parseSchemaExtension();
        case "scalar":
          return this.parseScalarTypeExtension();
        case "type":
          return this.parseObjectTypeExtension();
        case "interface":
          return this.parseInterfaceTypeExtension();
        case "union":
          return this.parseUnionTypeExtension();
        case "enum":
          return this.parseEnumTypeExtension();
        case "input":
          return this.parseInputObjectTypeExtension();
        case "directive":
          if (this._options.experimentalDirectivesOnDirectiveDefinitions) {
            return this.parseDirectiveDefinitionExtension();
          }
          break;
      }
    }
    throw this.unexpected(keywordToken);
  }
  /**
   * ```
   * SchemaExtension :
   *  - extend schema Directives[Const]? { OperationTypeDefinition+ }
   *  - extend schema Directives[Const]
   * ```
   *
   * @internal
   */
  parseSchemaExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("schema");
    const directives = this.parseConstDirectives();
    const operationTypes = this.optionalMany(
      TokenKind.BRACE_L,
      this.parseOperationTypeDefinition,
      TokenKind.BRACE_R
    );
    if (directives.length === 0 && operationTypes.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.SCHEMA_EXTENSION,
      directives,
      operationTypes
    });
  }
  /**
   * ScalarTypeExtension :
   *   - extend scalar Name Directives[Const]
   *
   * @internal
   */
  parseScalarTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("scalar");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    if (directives.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.SCALAR_TYPE_EXTENSION,
      name,
      directives
    });
  }
  /**
   * ObjectTypeExtension :
   *  - extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
   *  - extend type Name ImplementsInterfaces? Directives[Const]
   *  - extend type Name ImplementsInterfaces
   *
   * @internal
   */
  parseObjectTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("type");
    const name = this.parseName();
    const interfaces = this.parseImplementsInterfaces();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseFieldsDefinition();
    if (interfaces.length === 0 && directives.length === 0 && fields2.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.OBJECT_TYPE_EXTENSION,
      name,
      interfaces,
      directives,
      fields: fields2
    });
  }
  /**
   * InterfaceTypeExtension :
   *  - extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition
   *  - extend interface Name ImplementsInterfaces? Directives[Const]
   *  - extend interface Name ImplementsInterfaces
   *
   * @internal
   */
  parseInterfaceTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("interface");
    const name = this.parseName();
    const interfaces = this.parseImplementsInterfaces();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseFieldsDefinition();
    if (interfaces.length === 0 && directives.length === 0 && fields2.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.INTERFACE_TYPE_EXTENSION,
      name,
      interfaces,
      directives,
      fields: fields2
    });
  }
  /**
   * UnionTypeExtension :
   *   - extend union Name Directives[Const]? UnionMemberTypes
   *   - extend union Name Directives[Const]
   *
   * @internal
   */
  parseUnionTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("union");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const types = this.parseUnionMemberTypes();
    if (directives.length === 0 && types.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.UNION_TYPE_EXTENSION,
      name,
      directives,
      types
    });
  }
  /**
   * EnumTypeExtension :
   *   - extend enum Name Directives[Const]? EnumValuesDefinition
   *   - extend enum Name Directives[Const]
   *
   * @internal
   */
  parseEnumTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("enum");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const values = this.parseEnumValuesDefinition();
    if (directives.length === 0 && values.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.ENUM_TYPE_EXTENSION,
      name,
      directives,
      values
    });
  }
  /**
   * InputObjectTypeExtension :
   *   - extend input Name Directives[Const]? InputFieldsDefinition
   *   - extend input Name Directives[Const]
   *
   * @internal
   */
  parseInputObjectTypeExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("input");
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    const fields2 = this.parseInputFieldsDefinition();
    if (directives.length === 0 && fields2.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.INPUT_OBJECT_TYPE_EXTENSION,
      name,
      directives,
      fields: fields2
    });
  }
  parseDirectiveDefinitionExtension() {
    const start = this._lexer.token;
    this.expectKeyword("extend");
    this.expectKeyword("directive");
    this.expectToken(TokenKind.AT);
    const name = this.parseName();
    const directives = this.parseConstDirectives();
    if (directives.length === 0) {
      throw this.unexpected();
    }
    return this.node(start, {
      kind: Kind.DIRECTIVE_EXTENSION,
      name,
      directives
    });
  }
  /**
   * ```
   * DirectiveDefinition :
   *   - Description? directive @ Name ArgumentsDefinition? `repeatable`? on DirectiveLocations
   * ```
   *
   * @internal
   */
  parseDirectiveDefinition() {
    const start = this._lexer.token;
    const description = this.parseDescription();
    this.expectKeyword("directive");
    this.expectToken(TokenKind.AT);
    const name = this.parseName();
    const args = this.parseArgumentDefs();
    const directives = this._options.experimentalDirectivesOnDirectiveDefinitions ? this.parseConstDirectives() : [];
    const repeatable = this.expectOptionalKeyword("repeatable");
    this.expectKeyword("on");
    const locations = this.parseDirectiveLocations();
    return this.node(start, {
      kind: Kind.DIRECTIVE_DEFINITION,
      description,
      name,
      arguments: args,
      directives,
      repeatable,
      locations
    });
  }
  /**
   * DirectiveLocations :
   *   - `|`? DirectiveLocation
   *   - DirectiveLocations | DirectiveLocation
   *
   * @internal
   */
  parseDirectiveLocations() {
    return this.delimitedMany(TokenKind.PIPE, this.parseDirectiveLocation);
  }
  /*
   * DirectiveLocation :
   *   - ExecutableDirectiveLocation
   *   - TypeSystemDirectiveLocation
   *
   * ExecutableDirectiveLocation : one of
   *   `QUERY`
   *   `MUTATION`
   *   `SUBSCRIPTION`
   *   `FIELD`
   *   `FRAGMENT_DEFINITION`
   *   `FRAGMENT_SPREAD`
   *   `INLINE_FRAGMENT`
   *
   * TypeSystemDirectiveLocation : one of
   *   `SCHEMA`
   *   `SCALAR`
   *   `OBJECT`
   *   `FIELD_DEFINITION`
   *   `ARGUMENT_DEFINITION`
   *   `INTERFACE`
   *   `UNION`
   *   `ENUM`
   *   `ENUM_VALUE`
   *   `INPUT_OBJECT`
   *   `INPUT_FIELD_DEFINITION`
   *   `DIRECTIVE_DEFINITION`
   */
  parseDirectiveLocation() {
    const start = this._lexer.token;
    const name = this.parseName();
    if (Object.prototype.hasOwnProperty.call(DirectiveLocation, name.value)) {
      return name;
    }
    throw this.unexpected(start);
  }
  // Schema Coordinates
  /**
   * SchemaCoordinate :
   *   - Name
   *   - Name . Name
   *   - Name . Name ( Name : )
   *   - \@ Name
   *   - \@ Name ( Name : )
   * @returns Parsed schema coordinate AST.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { Kind, parseSchemaCoordinate } from 'graphql/language';
   *
   * const typeCoordinate = parseSchemaCoordinate('User.name');
   * const directiveCoordinate = parseSchemaCoordinate('@include(if:)');
   * assert(typeCoordinate.kind === Kind.MEMBER_COORDINATE);
   * assert(directiveCoordinate.kind === Kind.DIRECTIVE_ARGUMENT_COORDINATE);
   *
   * typeCoordinate.name.value; // => 'User'
   * typeCoordinate.memberName?.value; // => 'name'
   * directiveCoordinate.name.value; // => 'include'
   * directiveCoordinate.argumentName?.value; // => 'if'
   * ```
   */
  parseSchemaCoordinate() {
    const start = this._lexer.token;
    const ofDirective = this.expectOptionalToken(TokenKind.AT);
    const name = this.parseName();
    let memberName;
    if (!ofDirective && this.expectOptionalToken(TokenKind.DOT)) {
      memberName = this.parseName();
    }
    let argumentName;
    if ((ofDirective || memberName) && this.expectOptionalToken(TokenKind.PAREN_L)) {
      argumentName = this.parseName();
      this.expectToken(TokenKind.COLON);
      this.expectToken(TokenKind.PAREN_R);
    }
    if (ofDirective) {
      if (argumentName) {
        return this.node(start, {
          kind: Kind.DIRECTIVE_ARGUMENT_COORDINATE,
          name,
          argumentName
        });
      }
      return this.node(start, {
        kind: Kind.DIRECTIVE_COORDINATE,
        name
      });
    } else if (memberName) {
      if (argumentName) {
        return this.node(start, {
          kind: Kind.ARGUMENT_COORDINATE,
          name,
          fieldName: memberName,
          argumentName
        });
      }
      return this.node(start, {
        kind: Kind.MEMBER_COORDINATE,
        name,
        memberName
      });
    }
    return this.node(start, {
      kind: Kind.TYPE_COORDINATE,
      name
    });
  }
  // Core parsing utility functions
  /**
   * Returns a node that, if configured to do so, sets a "loc" field as a
   * location object, used to identify the place in the source that created a
   * given parsed object.
   *
   * @internal
   */
  node(startToken, node) {
    if (this._options.noLocation !== true) {
      node.loc = new Location(
        startToken,
        this._lexer.lastToken,
        this._lexer.source
      );
    }
    return node;
  }
  /**
   * Determines if the next token is of a given kind
   *
   * @internal
   */
  peek(kind) {
    return this._lexer.token.kind === kind;
  }
  /**
   * If the next token is of the given kind, return that token after advancing the lexer.
   * Otherwise, do not change the parser state and throw an error.
   *
   * @internal
   */
  expectToken(kind) {
    const token = this._lexer.token;
    if (token.kind === kind) {
      this.advanceLexer();
      return token;
    }
    throw syntaxError(
      this._lexer.source,
      token.start,
      `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`
    );
  }
  /**
   * If the next token is of the given kind, return "true" after advancing the lexer.
   * Otherwise, do not change the parser state and return "false".
   *
   * @internal
   */
  expectOptionalToken(kind) {
    const token = this._lexer.token;
    if (token.kind === kind) {
      this.advanceLexer();
      return true;
    }
    return false;
  }
  /**
   * If the next token is a given keyword, advance the lexer.
   * Otherwise, do not change the parser state and throw an error.
   *
   * @internal
   */
  expectKeyword(value2) {
    const token = this._lexer.token;
    if (token.kind === TokenKind.NAME && token.value === value2) {
      this.advanceLexer();
    } else {
      throw syntaxError(
        this._lexer.source,
        token.start,
        `Expected "${value2}", found ${getTokenDesc(token)}.`
      );
    }
  }
  /**
   * If the next token is a given keyword, return "true" after advancing the lexer.
   * Otherwise, do not change the parser state and return "false".
   *
   * @internal
   */
  expectOptionalKeyword(value2) {
    const token = this._lexer.token;
    if (token.kind === TokenKind.NAME && token.value === value2) {
      this.advanceLexer();
      return true;
    }
    return false;
  }
  /**
   * Helper function for creating an error when an unexpected lexed token is encountered.
   *
   * @internal
   */
  unexpected(atToken) {
    const token = atToken !== null && atToken !== void 0 ? atToken : this._lexer.token;
    return syntaxError(
      this._lexer.source,
      token.start,
      `Unexpected ${getTokenDesc(token)}.`
    );
  }
  /**
   * Returns a possibly empty list of parse nodes, determined by the parseFn.
   * This list begins with a lex token of openKind and ends with a lex token of closeKind.
   * Advances the parser to the next lex token after the closing token.
   *
   * @internal
   */
  any(openKind, parseFn, closeKind) {
    this.expectToken(openKind);
    const nodes = [];
    while (!this.expectOptionalToken(closeKind)) {
      nodes.push(parseFn.call(this));
    }
    return nodes;
  }
  /**
   * Returns a list of parse nodes, determined by the parseFn.
   * It can be empty only if open token is missing otherwise it will always return non-empty list
   * that begins with a lex token of openKind and ends with a lex token of closeKind.
   * Advances the parser to the next lex token after the closing token.
   *
   * @internal
   */
  optionalMany(openKind, parseFn, closeKind) {
    if (this.expectOptionalToken(openKind)) {
      const nodes = [];
      do {
        nodes.push(parseFn.call(this));
      } while (!this.expectOptionalToken(closeKind));
      return nodes;
    }
    return [];
  }
  /**
   * Returns a non-empty list of parse nodes, determined by the parseFn.
   * This list begins with a lex token of openKind and ends with a lex token of closeKind.
   * Advances the parser to the next lex token after the closing token.
   *
   * @internal
   */
  many(openKind, parseFn, closeKind) {
    this.expectToken(openKind);
    const nodes = [];
    do {
      nodes.push(parseFn.call(this));
    } while (!this.expectOptionalToken(closeKind));
    return nodes;
  }
  /**
   * Returns a non-empty list of parse nodes, determined by the parseFn.
   * This list may begin with a lex token of delimiterKind followed by items separated by lex tokens of tokenKind.
   * Advances the parser to the next lex token after last item in the list.
   *
   * @internal
   */
  delimitedMany(delimiterKind, parseFn) {
    this.expectOptionalToken(delimiterKind);
    const nodes = [];
    do {
      nodes.push(parseFn.call(this));
    } while (this.expectOptionalToken(delimiterKind));
    return nodes;
  }
  advanceLexer() {
    const { maxLexicalTokens = this._options.maxTokens } = this._options;
    const token = this._lexer.advance();
    if (token.kind !== TokenKind.EOF) {
      ++this._tokenCounter;
      if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) {
        throw syntaxError(
          this._lexer.source,
          token.start,
          `Document contains more that ${maxLexicalTokens} tokens. Parsing aborted.`
        );
      }
    }
  }
};
function getTokenDesc(token) {
  const value2 = token.value;
  return getTokenKindDesc(token.kind) + (value2 != null ? ` "${value2}"` : "");
}
function getTokenKindDesc(kind) {
  return isPunctuatorTokenKind(kind) ? `"${kind}"` : kind;
}

// node_modules/graphql/jsutils/didYouMean.mjs
var MAX_SUGGESTIONS = 5;
function didYouMean(firstArg, secondArg) {
  const [subMessage, suggestionsArg] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
  let message = " Did you mean ";
  if (subMessage) {
    message += subMessage + " ";
  }
  const suggestions = suggestionsArg.map((x) => `"${x}"`);
  switch (suggestions.length) {
    case 0:
      return "";
    case 1:
      return message + suggestions[0] + "?";
    case 2:
      return message + suggestions[0] + " or " + suggestions[1] + "?";
  }
  const selected = suggestions.slice(0, MAX_SUGGESTIONS);
  const lastItem = selected.pop();
  return message + selected.join(", ") + ", or " + lastItem + "?";
}

// node_modules/graphql/jsutils/identityFunc.mjs
function identityFunc(x) {
  return x;
}

// node_modules/graphql/jsutils/keyMap.mjs
function keyMap(list7, keyFn) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const item2 of list7) {
    result[keyFn(item2)] = item2;
  }
  return result;
}

// node_modules/graphql/jsutils/keyValMap.mjs
function keyValMap(list7, keyFn, valFn) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const item2 of list7) {
    result[keyFn(item2)] = valFn(item2);
  }
  return result;
}

// node_modules/graphql/jsutils/mapValue.mjs
function mapValue(map, fn) {
  const result = /* @__PURE__ */ Object.create(null);
  for (const key2 of Object.keys(map)) {
    result[key2] = fn(map[key2], key2);
  }
  return result;
}

// node_modules/graphql/jsutils/naturalCompare.mjs
function naturalCompare(aStr, bStr) {
  let aIndex = 0;
  let bIndex = 0;
  while (aIndex < aStr.length && bIndex < bStr.length) {
    let aChar = aStr.charCodeAt(aIndex);
    let bChar = bStr.charCodeAt(bIndex);
    if (isDigit2(aChar) && isDigit2(bChar)) {
      let aNum = 0;
      do {
        ++aIndex;
        aNum = aNum * 10 + aChar - DIGIT_0;
        aChar = aStr.charCodeAt(aIndex);
      } while (isDigit2(aChar) && aNum > 0);
      let bNum = 0;
      do {
        ++bIndex;
        bNum = bNum * 10 + bChar - DIGIT_0;
        bChar = bStr.charCodeAt(bIndex);
      } while (isDigit2(bChar) && bNum > 0);
      if (aNum < bNum) {
        return -1;
      }
      if (aNum > bNum) {
        return 1;
      }
    } else {
      if (aChar < bChar) {
        return -1;
      }
      if (aChar > bChar) {
        return 1;
      }
      ++aIndex;
      ++bIndex;
    }
  }
  return aStr.length - bStr.length;
}
var DIGIT_0 = 48;
var DIGIT_9 = 57;
function isDigit2(code) {
  return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
}

// node_modules/graphql/jsutils/suggestionList.mjs
function suggestionList(input, options) {
  const optionsByDistance = /* @__PURE__ */ Object.create(null);
  const lexicalDistance = new LexicalDistance(input);
  const threshold = Math.floor(input.length * 0.4) + 1;
  for (const option of options) {
    const distance = lexicalDistance.measure(option, threshold);
    if (distance !== void 0) {
      optionsByDistance[option] = distance;
    }
  }
  return Object.keys(optionsByDistance).sort((a, b) => {
    const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
    return distanceDiff !== 0 ? distanceDiff : naturalCompare(a, b);
  });
}
var LexicalDistance = class {
  constructor(input) {
    this._input = input;
    this._inputLowerCase = input.toLowerCase();
    this._inputArray = stringToArray(this._inputLowerCase);
    this._rows = [
      new Array(input.length + 1).fill(0),
      new Array(input.length + 1).fill(0),
      new Array(input.length + 1).fill(0)
    ];
  }
  measure(option, threshold) {
    if (this._input === option) {
      return 0;
    }
    const optionLowerCase = option.toLowerCase();
    if (this._inputLowerCase === optionLowerCase) {
      return 1;
    }
    let a = stringToArray(optionLowerCase);
    let b = this._inputArray;
    if (a.length < b.length) {
      const tmp = a;
      a = b;
      b = tmp;
    }
    const aLength = a.length;
    const bLength = b.length;
    if (aLength - bLength > threshold) {
      return void 0;
    }
    const rows = this._rows;
    for (let j = 0; j <= bLength; j++) {
      rows[0][j] = j;
    }
    for (let i = 1; i <= aLength; i++) {
      const upRow = rows[(i - 1) % 3];
      const currentRow = rows[i % 3];
      let smallestCell = currentRow[0] = i;
      for (let j = 1; j <= bLength; j++) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        let currentCell = Math.min(
          upRow[j] + 1,
          // delete
          currentRow[j - 1] + 1,
          // insert
          upRow[j - 1] + cost
          // substitute
        );
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
          currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
        }
        if (currentCell < smallestCell) {
          smallestCell = currentCell;
        }
        currentRow[j] = currentCell;
      }
      if (smallestCell > threshold) {
        return void 0;
      }
    }
    const distance = rows[aLength % 3][bLength];
    return distance <= threshold ? distance : void 0;
  }
};
function stringToArray(str) {
  const strLength = str.length;
  const array2 = new Array(strLength);
  for (let i = 0; i < strLength; ++i) {
    array2[i] = str.charCodeAt(i);
  }
  return array2;
}

// node_modules/graphql/jsutils/toObjMap.mjs
function toObjMap(obj) {
  if (obj == null) {
    return /* @__PURE__ */ Object.create(null);
  }
  if (Object.getPrototypeOf(obj) === null) {
    return obj;
  }
  const map = /* @__PURE__ */ Object.create(null);
  for (const [key2, value2] of Object.entries(obj)) {
    map[key2] = value2;
  }
  return map;
}

// node_modules/graphql/language/printString.mjs
function printString(str) {
  return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
}
var escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(str) {
  return escapeSequences[str.charCodeAt(0)];
}
var escapeSequences = [
  "\\u0000",
  "\\u0001",
  "\\u0002",
  "\\u0003",
  "\\u0004",
  "\\u0005",
  "\\u0006",
  "\\u0007",
  "\\b",
  "\\t",
  "\\n",
  "\\u000B",
  "\\f",
  "\\r",
  "\\u000E",
  "\\u000F",
  "\\u0010",
  "\\u0011",
  "\\u0012",
  "\\u0013",
  "\\u0014",
  "\\u0015",
  "\\u0016",
  "\\u0017",
  "\\u0018",
  "\\u0019",
  "\\u001A",
  "\\u001B",
  "\\u001C",
  "\\u001D",
  "\\u001E",
  "\\u001F",
  "",
  "",
  '\\"',
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  // 2F
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  // 3F
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  // 4F
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "\\\\",
  "",
  "",
  "",
  // 5F
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  // 6F
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "",
  "\\u007F",
  "\\u0080",
  "\\u0081",
  "\\u0082",
  "\\u0083",
  "\\u0084",
  "\\u0085",
  "\\u0086",
  "\\u0087",
  "\\u0088",
  "\\u0089",
  "\\u008A",
  "\\u008B",
  "\\u008C",
  "\\u008D",
  "\\u008E",
  "\\u008F",
  "\\u0090",
  "\\u0091",
  "\\u0092",
  "\\u0093",
  "\\u0094",
  "\\u0095",
  "\\u0096",
  "\\u0097",
  "\\u0098",
  "\\u0099",
  "\\u009A",
  "\\u009B",
  "\\u009C",
  "\\u009D",
  "\\u009E",
  "\\u009F"
];

// node_modules/graphql/language/reducer.mjs
function reduce(root, reducer) {
  const stack = [];
  let frame = {
    parent: [root],
    keys: void 0,
    results: [],
    index: -1
  };
  let node;
  do {
    let kind;
    frame.index++;
    const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
    if (frame.index === length) {
      node = frame.results;
      kind = frame.keys === void 0 ? void 0 : frame.results.kind;
      frame = stack.pop();
    } else {
      node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
      if (node == null && stack.length !== 0) {
        continue;
      }
      if (Array.isArray(node)) {
        if (node.length !== 0) {
          stack.push(frame);
          frame = {
            parent: node,
            keys: void 0,
            results: [],
            index: -1
          };
          continue;
        }
      } else {
        const parent = node;
        kind = parent === null || parent === void 0 ? void 0 : parent.kind;
        const keys = typeof kind === "string" ? QueryDocumentKeys[kind] : void 0;
        if (!Array.isArray(keys)) {
          throw new Error(`Invalid AST Node: ${inspect(node)}.`);
        }
        if (keys.length !== 0) {
          stack.push(frame);
          frame = {
            parent,
            keys,
            results: { ...parent },
            index: -1
          };
          continue;
        }
      }
    }
    if (kind !== void 0) {
      const reduceNode = reducer[kind];
      node = reduceNode === null || reduceNode === void 0 ? void 0 : reduceNode(node);
    }
    if (frame.keys === void 0) {
      frame.results.push(node);
    } else {
      frame.results[frame.keys[frame.index]] = node;
    }
  } while (stack.length !== 0);
  return node;
}

// node_modules/graphql/language/printer.mjs
function print(ast, options) {
  var _options$maxIndentDep;
  return render(
    reduce(ast, printDocASTReducer),
    (_options$maxIndentDep = options === null || options === void 0 ? void 0 : options.maxIndentDepth) !== null && _options$maxIndentDep !== void 0 ? _options$maxIndentDep : Infinity
  );
}
function printForError(ast) {
  return print(ast, {
    maxIndentDepth: 100
  });
}
var MAX_LINE_LENGTH = 80;
var PrintBuffer = class _PrintBuffer {
  next = void 0;
  tail = this;
  indentBefore = false;
  dedentAfter = false;
  constructor(value2 = "", isBlockString = false) {
    this.length = value2.length;
    this.lines = value2.includes("\n") ? value2.split("\n") : value2;
    this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
    this.isBlockString = isBlockString;
  }
  append(result) {
    if (result.length === 0) {
      return this;
    }
    const next = typeof result === "string" ? new _PrintBuffer(result) : result;
    this.tail.next = next;
    this.tail = next.tail;
    this.length += next.length;
    this.newlines += next.newlines;
    return this;
  }
  indent() {
    if (this.length === 0) {
      return this;
    }
    this.indentBefore = true;
    this.tail.dedentAfter = true;
    this.length += 2 * (this.newlines + 1);
    return this;
  }
};
var EMPTY = new PrintBuffer();
function render(buffer, maxDepth) {
  let output = "";
  let text4 = "";
  let depth = 0;
  let indentation = "";
  let part = buffer;
  while (part !== void 0) {
    const lines = part.lines;
    if (part.indentBefore) {
      if (depth < maxDepth) {
        indentation += "  ";
        text4 += "  ";
      }
      depth++;
    }
    if (typeof lines === "string") {
      text4 += lines;
    } else {
      text4 += lines[0];
      const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
      for (let i = 1; i < lines.length; i++) {
        output += text4;
        text4 = newline + lines[i];
      }
    }
    if (part.dedentAfter) {
      depth--;
      indentation = indentation.slice(0, depth * 2);
    }
    part = part.next;
  }
  return output + text4;
}
var printDocASTReducer = {
  Name: (node) => new PrintBuffer(node.value),
  Variable: (node) => join2(["$", node.name]),
  // Document
  Document: (node) => join2(node.definitions, "\n\n"),
  OperationDefinition(node) {
    const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join2(node.variableDefinitions, "\n"), "\n)") : wrap("(", join2(node.variableDefinitions, ", "), ")");
    const prefix = join2([
      wrap("", node.description, "\n"),
      join2(
        [
          node.operation,
          join2([node.name, varDefs]),
          join2(node.directives, " ")
        ],
        " "
      )
    ]);
    return join2([
      node.operation === "query" && prefix.length === node.operation.length ? "" : join2([prefix, " "]),
      node.selectionSet
    ]);
  },
  VariableDefinition: ({
    variable,
    type,
    defaultValue,
    directives,
    description
  }) => join2([
    wrap("", description, "\n"),
    variable,
    ": ",
    type,
    wrap(" = ", defaultValue),
    wrap(" ", join2(directives, " "))
  ]),
  SelectionSet: ({ selections }) => block(selections),
  Field({ alias, name, arguments: args, directives, selectionSet }) {
    const prefix = join2([wrap("", alias, ": "), name], "");
    return join2([
      wrappedLineAndArgs(prefix, args),
      wrap(" ", join2(directives, " ")),
      wrap(" ", selectionSet)
    ]);
  },
  Argument: ({ name, value: value2 }) => join2([name, ": ", value2]),
  // Fragments
  FragmentSpread: ({ name, directives }) => join2(["...", name, wrap(" ", join2(directives, " "))]),
  InlineFragment: ({ typeCondition, directives, selectionSet }) => join2(
    ["...", wrap("on ", typeCondition), join2(directives, " "), selectionSet],
    " "
  ),
  FragmentDefinition: ({
    name,
    typeCondition,
    variableDefinitions,
    directives,
    selectionSet,
    description
  }) => join2([
    wrap("", description, "\n"),
    // Note: fragment variable definitions are experimental and may be changed
    // or removed in the future.
    "fragment ",
    name,
    wrap("(", join2(variableDefinitions, ", "), ")"),
    " on ",
    typeCondition,
    " ",
    wrap("", join2(directives, " "), " "),
    selectionSet
  ]),
  // Value
  IntValue: ({ value: value2 }) => new PrintBuffer(value2),
  FloatValue: ({ value: value2 }) => new PrintBuffer(value2),
  StringValue: ({ value: value2, block: isBlockString }) => new PrintBuffer(
    isBlockString === true ? printBlockString(value2) : printString(value2),
    isBlockString === true
  ),
  BooleanValue: ({ value: value2 }) => new PrintBuffer(value2 ? "true" : "false"),
  NullValue: () => new PrintBuffer("null"),
  EnumValue: ({ value: value2 }) => new PrintBuffer(value2),
  ListValue: ({ values }) => join2(["[", join2(values, ", "), "]"]),
  ObjectValue: ({ fields: fields2 }) => join2(["{", join2(fields2, ", "), "}"]),
  ObjectField: ({ name, value: value2 }) => join2([name, ": ", value2]),
  // Directive
  Directive: ({ name, arguments: args }) => join2(["@", name, wrap("(", join2(args, ", "), ")")]),
  // Type
  NamedType: ({ name }) => name,
  ListType: ({ type }) => join2(["[", type, "]"]),
  NonNullType: ({ type }) => join2([type, "!"]),
  // Type System Definitions
  SchemaDefinition: ({ description, directives, operationTypes }) => join2([
    wrap("", description, "\n"),
    join2(["schema", join2(directives, " "), block(operationTypes)], " ")
  ]),
  OperationTypeDefinition: ({ operation, type }) => join2([operation, ": ", type]),
  ScalarTypeDefinition: ({ description, name, directives }) => join2([
    wrap("", description, "\n"),
    join2(["scalar", name, join2(directives, " ")], " ")
  ]),
  ObjectTypeDefinition: ({
    description,
    name,
    interfaces,
    directives,
    fields: fields2
  }) => join2([
    wrap("", description, "\n"),
    join2(
      [
        "type",
        name,
        wrap("implements ", join2(interfaces, " & ")),
        join2(directives, " "),
        block(fields2)
      ],
      " "
    )
  ]),
  FieldDefinition: ({ description, name, arguments: args, type, directives }) => join2([
    wrap("", description, "\n"),
    name,
    hasMultilineItems(args) ? wrap("(\n", join2(args, "\n").indent(), "\n)") : wrap("(", join2(args, ", "), ")"),
    ": ",
    type,
    wrap(" ", join2(directives, " "))
  ]),
  InputValueDefinition: ({
    description,
    name,
    type,
    defaultValue,
    directives
  }) => join2([
    wrap("", description, "\n"),
    name,
    ": ",
    type,
    wrap(" = ", defaultValue),
    wrap(" ", join2(directives, " "))
  ]),
  InterfaceTypeDefinition: ({
    description,
    name,
    interfaces,
    directives,
    fields: fields2
  }) => join2([
    wrap("", description, "\n"),
    join2(
      [
        "interface",
        name,
        wrap("implements ", join2(interfaces, " & ")),
        join2(directives, " "),
        block(fields2)
      ],
      " "
    )
  ]),
  UnionTypeDefinition: ({ description, name, directives, types }) => join2([
    wrap("", description, "\n"),
    join2(
      ["union", name, join2(directives, " "), wrap("= ", join2(types, " | "))],
      " "
    )
  ]),
  EnumTypeDefinition: ({ description, name, directives, values }) => join2([
    wrap("", description, "\n"),
    join2(["enum", name, join2(directives, " "), block(values)], " ")
  ]),
  EnumValueDefinition: ({ description, name, directives }) => join2([
    wrap("", description, "\n"),
    join2([name, join2(directives, " ")], " ")
  ]),
  InputObjectTypeDefinition: ({ description, name, directives, fields: fields2 }) => join2([
    wrap("", description, "\n"),
    join2(["input", name, join2(directives, " "), block(fields2)], " ")
  ]),
  DirectiveDefinition: ({
    description,
    name,
    arguments: args,
    directives,
    repeatable,
    locations
  }) => join2([
    wrap("", description, "\n"),
    "directive @",
    name,
    hasMultilineItems(args) ? wrap("(\n", join2(args, "\n").indent(), "\n)") : wrap("(", join2(args, ", "), ")"),
    wrap(" ", join2(directives, " ")),
    repeatable ? " repeatable" : "",
    " on ",
    join2(locations, " | ")
  ]),
  SchemaExtension: ({ directives, operationTypes }) => join2(["extend schema", join2(directives, " "), block(operationTypes)], " "),
  ScalarTypeExtension: ({ name, directives }) => join2(["extend scalar", name, join2(directives, " ")], " "),
  ObjectTypeExtension: ({ name, interfaces, directives, fields: fields2 }) => join2(
    [
      "extend type",
      name,
      wrap("implements ", join2(interfaces, " & ")),
      join2(directives, " "),
      block(fields2)
    ],
    " "
  ),
  InterfaceTypeExtension: ({ name, interfaces, directives, fields: fields2 }) => join2(
    [
      "extend interface",
      name,
      wrap("implements ", join2(interfaces, " & ")),
      join2(directives, " "),
      block(fields2)
    ],
    " "
  ),
  UnionTypeExtension: ({ name, directives, types }) => join2(
    [
      "extend union",
      name,
      join2(directives, " "),
      wrap("= ", join2(types, " | "))
    ],
    " "
  ),
  EnumTypeExtension: ({ name, directives, values }) => join2(["extend enum", name, join2(directives, " "), block(values)], " "),
  InputObjectTypeExtension: ({ name, directives, fields: fields2 }) => join2(["extend input", name, join2(directives, " "), block(fields2)], " "),
  DirectiveExtension: ({ name, directives }) => join2([join2(["extend directive @", name]), join2(directives, " ")], " "),
  // Schema Coordinates
  TypeCoordinate: ({ name }) => name,
  MemberCoordinate: ({ name, memberName }) => join2([name, wrap(".", memberName)]),
  ArgumentCoordinate: ({ name, fieldName, argumentName }) => join2([name, wrap(".", fieldName), wrap("(", argumentName, ":)")]),
  DirectiveCoordinate: ({ name }) => join2(["@", name]),
  DirectiveArgumentCoordinate: ({ name, argumentName }) => join2(["@", name, wrap("(", argumentName, ":)")])
};
function join2(maybeArray, separator = "") {
  if (maybeArray == null || maybeArray.length === 0) {
    return EMPTY;
  }
  let result = EMPTY;
  for (const item2 of maybeArray) {
    if (item2 === void 0 || item2.length === 0) {
      continue;
    }
    if (result.length === 0) {
      result = typeof item2 === "string" ? new PrintBuffer(item2) : item2;
    } else {
      if (separator !== "") {
        result.append(separator);
      }
      result.append(item2);
    }
  }
  return result;
}
function joinedLength(array2, separator) {
  let length = 0;
  for (const item2 of array2) {
    if (item2.length !== 0) {
      length += (length === 0 ? 0 : separator.length) + item2.length;
    }
  }
  return length;
}
function block(array2) {
  return wrap("{\n", join2(array2, "\n").indent(), "\n}");
}
function wrap(start, maybeBuffer, end = "") {
  return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
}
function hasMultilineItems(maybeArray) {
  var _maybeArray$some;
  return (_maybeArray$some = maybeArray === null || maybeArray === void 0 ? void 0 : maybeArray.some((result) => result.newlines !== 0)) !== null && _maybeArray$some !== void 0 ? _maybeArray$some : false;
}
function wrappedLineAndArgs(prefix, args) {
  if (args == null || args.length === 0) {
    return prefix;
  }
  return join2([
    prefix,
    prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join2(args, "\n").indent(), "\n)") : wrap("(", join2(args, ", "), ")")
  ]);
}

// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function valueFromASTUntyped(valueNode, variables) {
  switch (valueNode.kind) {
    case Kind.NULL:
      return null;
    case Kind.INT:
      return parseInt(valueNode.value, 10);
    case Kind.FLOAT:
      return parseFloat(valueNode.value);
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return valueNode.value;
    case Kind.LIST:
      return valueNode.values.map(
        (node) => valueFromASTUntyped(node, variables)
      );
    case Kind.OBJECT:
      return keyValMap(
        valueNode.fields,
        (field) => field.name.value,
        (field) => valueFromASTUntyped(field.value, variables)
      );
    case Kind.VARIABLE:
      return variables === null || variables === void 0 ? void 0 : variables[valueNode.name.value];
  }
}

// node_modules/graphql/type/assertName.mjs
function assertName(name) {
  name != null || devAssert(false, "Must provide name.");
  typeof name === "string" || devAssert(false, "Expected name to be a string.");
  if (name.length === 0) {
    throw new GraphQLError("Expected name to be a non-empty string.");
  }
  for (let i = 1; i < name.length; ++i) {
    if (!isNameContinue(name.charCodeAt(i))) {
      throw new GraphQLError(
        `Names must only contain [_a-zA-Z0-9] but "${name}" does not.`
      );
    }
  }
  if (!isNameStart(name.charCodeAt(0))) {
    throw new GraphQLError(
      `Names must start with [_a-zA-Z] but "${name}" does not.`
    );
  }
  return name;
}
function assertEnumValueName(name) {
  if (name === "true" || name === "false" || name === "null") {
    throw new GraphQLError(`Enum values cannot be named: ${name}`);
  }
  return assertName(name);
}

// node_modules/graphql/type/definition.mjs
function isType(type) {
  return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
}
function isScalarType(type) {
  return instanceOf(type, GraphQLScalarType);
}
function isObjectType(type) {
  return instanceOf(type, GraphQLObjectType);
}
function isInterfaceType(type) {
  return instanceOf(type, GraphQLInterfaceType);
}
function isUnionType(type) {
  return instanceOf(type, GraphQLUnionType);
}
function isEnumType(type) {
  return instanceOf(type, GraphQLEnumType);
}
function isInputObjectType(type) {
  return instanceOf(type, GraphQLInputObjectType);
}
function isListType(type) {
  return instanceOf(type, GraphQLList);
}
function isNonNullType(type) {
  return instanceOf(type, GraphQLNonNull);
}
function isInputType(type) {
  return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
}
function isOutputType(type) {
  return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
}
function isLeafType(type) {
  return isScalarType(type) || isEnumType(type);
}
function isCompositeType(type) {
  return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
}
function isAbstractType(type) {
  return isInterfaceType(type) || isUnionType(type);
}
var GraphQLList = class {
  /** The type wrapped by this list or non-null type. */
  /**
   * Creates a GraphQLList instance.
   * @param ofType - The type to wrap.
   * @example
   * ```ts
   * import { GraphQLList, GraphQLString } from 'graphql/type';
   *
   * const stringList = new GraphQLList(GraphQLString);
   *
   * stringList.ofType; // => GraphQLString
   * String(stringList); // => '[String]'
   * ```
   */
  constructor(ofType) {
    isType(ofType) || devAssert(false, `Expected ${inspect(ofType)} to be a GraphQL type.`);
    this.ofType = ofType;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLList";
  }
  /**
   * Returns this wrapping type as a GraphQL type-reference string.
   * @returns The GraphQL type-reference string.
   * @example
   * ```ts
   * import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
   *
   * const stringList = new GraphQLList(GraphQLString);
   * const requiredStringList = new GraphQLList(new GraphQLNonNull(GraphQLString));
   *
   * stringList.toString(); // => '[String]'
   * requiredStringList.toString(); // => '[String!]'
   * ```
   */
  toString() {
    return "[" + String(this.ofType) + "]";
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLList, GraphQLString } from 'graphql/type';
   *
   * const stringList = new GraphQLList(GraphQLString);
   *
   * stringList.toJSON(); // => '[String]'
   * JSON.stringify({ type: stringList }); // => '{"type":"[String]"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
var GraphQLNonNull = class {
  /** The type wrapped by this list or non-null type. */
  /**
   * Creates a GraphQLNonNull instance.
   * @param ofType - The type to wrap.
   * @example
   * ```ts
   * import { GraphQLNonNull, GraphQLString } from 'graphql/type';
   *
   * const requiredString = new GraphQLNonNull(GraphQLString);
   *
   * requiredString.ofType; // => GraphQLString
   * String(requiredString); // => 'String!'
   * ```
   */
  constructor(ofType) {
    isNullableType(ofType) || devAssert(
      false,
      `Expected ${inspect(ofType)} to be a GraphQL nullable type.`
    );
    this.ofType = ofType;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLNonNull";
  }
  /**
   * Returns this wrapping type as a GraphQL type-reference string.
   * @returns The GraphQL type-reference string.
   * @example
   * ```ts
   * import { GraphQLList, GraphQLNonNull, GraphQLString } from 'graphql/type';
   *
   * const requiredString = new GraphQLNonNull(GraphQLString);
   * const requiredStringList = new GraphQLNonNull(new GraphQLList(GraphQLString));
   *
   * requiredString.toString(); // => 'String!'
   * requiredStringList.toString(); // => '[String]!'
   * ```
   */
  toString() {
    return String(this.ofType) + "!";
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLNonNull, GraphQLString } from 'graphql/type';
   *
   * const requiredString = new GraphQLNonNull(GraphQLString);
   *
   * requiredString.toJSON(); // => 'String!'
   * JSON.stringify({ type: requiredString }); // => '{"type":"String!"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
function isWrappingType(type) {
  return isListType(type) || isNonNullType(type);
}
function isNullableType(type) {
  return isType(type) && !isNonNullType(type);
}
function getNullableType(type) {
  if (type) {
    return isNonNullType(type) ? type.ofType : type;
  }
}
function isNamedType(type) {
  return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
}
function getNamedType(type) {
  if (type) {
    let unwrappedType = type;
    while (isWrappingType(unwrappedType)) {
      unwrappedType = unwrappedType.ofType;
    }
    return unwrappedType;
  }
}
function resolveReadonlyArrayThunk(thunk) {
  return typeof thunk === "function" ? thunk() : thunk;
}
function resolveObjMapThunk(thunk) {
  return typeof thunk === "function" ? thunk() : thunk;
}
var GraphQLScalarType = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** URL identifying the behavior specified for this custom scalar. */
  /** Function that converts internal values to externally visible scalar values. */
  /** Function that converts variable input into this scalar's internal value. */
  /** Function that converts AST input literals into this scalar's internal value. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLScalarType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { Kind, parse } from 'graphql/language';
   * import { GraphQLScalarType } from 'graphql/type';
   *
   * const document = parse(`
   *   "Odd integer values."
   *   scalar Odd @specifiedBy(url: "https://example.com/odd")
   *
   *   extend scalar Odd @specifiedBy(url: "https://example.com/odd-v2")
   * `);
   * assert(document.definitions[0].kind === Kind.SCALAR_TYPE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.SCALAR_TYPE_EXTENSION);
   *
   * const ensureOdd = (value: unknown) => {
   *   if (
   *     typeof value !== 'number' ||
   *     !Number.isInteger(value) ||
   *     value % 2 === 0
   *   ) {
   *     throw new TypeError('Odd can only accept odd integers.');
   *   }
   *   return value;
   * };
   *
   * const Odd = new GraphQLScalarType({
   *   name: 'Odd',
   *   description: 'Odd integer values.',
   *   specifiedByURL: 'https://example.com/odd',
   *   serialize: ensureOdd,
   *   parseValue: ensureOdd,
   *   parseLiteral: (ast) => {
   *     if (ast.kind !== Kind.INT) {
   *       throw new TypeError('Odd can only parse integer literals.');
   *     }
   *     return ensureOdd(Number(ast.value));
   *   },
   *   extensions: { numeric: true },
   *   astNode: document.definitions[0],
   *   extensionASTNodes: [document.definitions[1]],
   * });
   *
   * Odd.description; // => 'Odd integer values.'
   * Odd.specifiedByURL; // => 'https://example.com/odd'
   * Odd.serialize(3); // => 3
   * Odd.parseValue(5); // => 5
   * Odd.parseValue(2); // throws an error
   * Odd.parseValue(1.5); // throws an error
   * Odd.extensions; // => { numeric: true }
   * ```
   */
  constructor(config) {
    var _config$parseValue, _config$serialize, _config$parseLiteral, _config$extensionASTN;
    const parseValue2 = (_config$parseValue = config.parseValue) !== null && _config$parseValue !== void 0 ? _config$parseValue : identityFunc;
    this.name = assertName(config.name);
    this.description = config.description;
    this.specifiedByURL = config.specifiedByURL;
    this.serialize = (_config$serialize = config.serialize) !== null && _config$serialize !== void 0 ? _config$serialize : identityFunc;
    this.parseValue = parseValue2;
    this.parseLiteral = (_config$parseLiteral = config.parseLiteral) !== null && _config$parseLiteral !== void 0 ? _config$parseLiteral : (node, variables) => parseValue2(valueFromASTUntyped(node, variables));
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
    config.specifiedByURL == null || typeof config.specifiedByURL === "string" || devAssert(
      false,
      `${this.name} must provide "specifiedByURL" as a string, but got: ${inspect(config.specifiedByURL)}.`
    );
    config.serialize == null || typeof config.serialize === "function" || devAssert(
      false,
      `${this.name} must provide "serialize" function. If this custom Scalar is also used as an input type, ensure "parseValue" and "parseLiteral" functions are also provided.`
    );
    if (config.parseLiteral) {
      typeof config.parseValue === "function" && typeof config.parseLiteral === "function" || devAssert(
        false,
        `${this.name} must provide both "parseValue" and "parseLiteral" functions.`
      );
    }
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLScalarType";
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { GraphQLScalarType } from 'graphql/type';
   *
   * const Url = new GraphQLScalarType({
   *   name: 'Url',
   *   description: 'An absolute URL string.',
   *   specifiedByURL: 'https://url.spec.whatwg.org/',
   * });
   *
   * const config = Url.toConfig();
   * const UrlCopy = new GraphQLScalarType(config);
   *
   * config.name; // => 'Url'
   * config.specifiedByURL; // => 'https://url.spec.whatwg.org/'
   * UrlCopy.name; // => Url.name
   * ```
   */
  toConfig() {
    return {
      name: this.name,
      description: this.description,
      specifiedByURL: this.specifiedByURL,
      serialize: this.serialize,
      parseValue: this.parseValue,
      parseLiteral: this.parseLiteral,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this scalar type.
   * @returns The schema coordinate for this scalar type.
   * @example
   * ```ts
   * import { GraphQLScalarType } from 'graphql/type';
   *
   * const DateTime = new GraphQLScalarType({ name: 'DateTime' });
   *
   * DateTime.toString(); // => 'DateTime'
   * String(DateTime); // => 'DateTime'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLScalarType } from 'graphql/type';
   *
   * const DateTime = new GraphQLScalarType({ name: 'DateTime' });
   *
   * DateTime.toJSON(); // => 'DateTime'
   * JSON.stringify({ type: DateTime }); // => '{"type":"DateTime"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
var GraphQLObjectType = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Predicate used to determine whether a runtime value belongs to this object type. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLObjectType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * // Configure an object type with interfaces, fields, arguments, and metadata.
   * import { parse, Kind } from 'graphql/language';
   * import {
   *   GraphQLID,
   *   GraphQLInterfaceType,
   *   GraphQLNonNull,
   *   GraphQLObjectType,
   *   GraphQLString,
   * } from 'graphql/type';
   *
   * const document = parse(`
   *   type User implements Node {
   *     id: ID!
   *     name(format: String = "short"): String
   *   }
   *
   *   extend type User {
   *     displayName: String
   *   }
   * `);
   * assert(document.definitions[0].kind === Kind.OBJECT_TYPE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.OBJECT_TYPE_EXTENSION);
   * const definition = document.definitions[0];
   * const nameField = definition.fields?.[1];
   * const formatArg = nameField?.arguments?.[0];
   *
   * const Node = new GraphQLInterfaceType({
   *   name: 'Node',
   *   fields: {
   *     id: { type: new GraphQLNonNull(GraphQLID) },
   *   },
   * });
   *
   * const User = new GraphQLObjectType({
   *   name: 'User',
   *   description: 'A registered user.',
   *   interfaces: [Node],
   *   fields: {
   *     id: { type: new GraphQLNonNull(GraphQLID) },
   *     name: {
   *       description: 'The formatted user name.',
   *       type: GraphQLString,
   *       args: {
   *         format: {
   *           description: 'Controls the name format.',
   *           type: GraphQLString,
   *           defaultValue: 'short',
   *           deprecationReason: 'Use locale instead.',
   *           extensions: { public: true },
   *           astNode: formatArg,
   *         },
   *       },
   *       resolve: (user, { format }) => {
   *         return format === 'long' ? user.fullName : user.name;
   *       },
   *       deprecationReason: 'Use displayName.',
   *       extensions: { cacheSeconds: 60 },
   *       astNode: nameField,
   *     },
   *   },
   *   isTypeOf: (value) => {
   *     return typeof value === 'object' && value != null && 'id' in value;
   *   },
   *   extensions: { entity: 'User' },
   *   astNode: definition,
   *   extensionASTNodes: [document.definitions[1]],
   * });
   *
   * User.name; // => 'User'
   * User.getInterfaces(); // => [Node]
   * Object.keys(User.getFields()); // => ['id', 'name']
   * User.getFields().name.args[0].defaultValue; // => 'short'
   * User.extensions; // => { entity: 'User' }
   * ```
   * @example
   * ```ts
   * // This variant configures a subscription field with subscribe and resolve functions.
   * import { GraphQLObjectType, GraphQLString } from 'graphql/type';
   *
   * const Subscription = new GraphQLObjectType({
   *   name: 'Subscription',
   *   fields: {
   *     greeting: {
   *       type: GraphQLString,
   *       subscribe: async function* () {
   *         yield { greeting: 'Hello!' };
   *       },
   *       resolve: (event) => {
   *         return event.greeting;
   *       },
   *     },
   *   },
   * });
   *
   * typeof Subscription.getFields().greeting.subscribe; // => 'function'
   * ```
   */
  constructor(config) {
    var _config$extensionASTN2;
    this.name = assertName(config.name);
    this.description = config.description;
    this.isTypeOf = config.isTypeOf;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN2 = config.extensionASTNodes) !== null && _config$extensionASTN2 !== void 0 ? _config$extensionASTN2 : [];
    this._fields = () => defineFieldMap(config);
    this._interfaces = () => defineInterfaces(config);
    config.isTypeOf == null || typeof config.isTypeOf === "function" || devAssert(
      false,
      `${this.name} must provide "isTypeOf" as a function, but got: ${inspect(config.isTypeOf)}.`
    );
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLObjectType";
  }
  /**
   * Returns the fields defined by this type.
   * @returns The fields keyed by field name.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   type User {
   *     id: ID!
   *     name: String
   *   }
   *
   *   type Query {
   *     viewer: User
   *   }
   * `);
   *
   * const User = assertObjectType(schema.getType('User'));
   * const fields = User.getFields();
   *
   * Object.keys(fields); // => ['id', 'name']
   * String(fields.id.type); // => 'ID!'
   * ```
   */
  getFields() {
    if (typeof this._fields === "function") {
      this._fields = this._fields();
    }
    return this._fields;
  }
  /**
   * Returns the interfaces implemented by this type.
   * @returns The implemented interfaces.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   type User implements Node {
   *     id: ID!
   *   }
   *
   *   type Query {
   *     viewer: User
   *   }
   * `);
   *
   * const User = assertObjectType(schema.getType('User'));
   *
   * User.getInterfaces().map((type) => type.name); // => ['Node']
   * ```
   */
  getInterfaces() {
    if (typeof this._interfaces === "function") {
      this._interfaces = this._interfaces();
    }
    return this._interfaces;
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { GraphQLObjectType, GraphQLString } from 'graphql/type';
   *
   * const User = new GraphQLObjectType({
   *   name: 'User',
   *   fields: {
   *     name: { type: GraphQLString },
   *   },
   * });
   *
   * const config = User.toConfig();
   * const UserCopy = new GraphQLObjectType(config);
   *
   * config.fields.name.type; // => GraphQLString
   * UserCopy.getFields().name.type; // => GraphQLString
   * ```
   */
  toConfig() {
    return {
      name: this.name,
      description: this.description,
      interfaces: this.getInterfaces(),
      fields: fieldsToFieldsConfig(this.getFields()),
      isTypeOf: this.isTypeOf,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this object type.
   * @returns The schema coordinate for this object type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   type User {
   *     name: String
   *   }
   *
   *   type Query {
   *     viewer: User
   *   }
   * `);
   *
   * const User = assertObjectType(schema.getType('User'));
   *
   * User.toString(); // => 'User'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLObjectType, GraphQLString } from 'graphql/type';
   *
   * const User = new GraphQLObjectType({
   *   name: 'User',
   *   fields: { name: { type: GraphQLString } },
   * });
   *
   * User.toJSON(); // => 'User'
   * JSON.stringify({ type: User }); // => '{"type":"User"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
function defineInterfaces(config) {
  var _config$interfaces;
  const interfaces = resolveReadonlyArrayThunk(
    (_config$interfaces = config.interfaces) !== null && _config$interfaces !== void 0 ? _config$interfaces : []
  );
  Array.isArray(interfaces) || devAssert(
    false,
    `${config.name} interfaces must be an Array or a function which returns an Array.`
  );
  return interfaces;
}
function defineFieldMap(config) {
  const fieldMap = resolveObjMapThunk(config.fields);
  isPlainObj(fieldMap) || devAssert(
    false,
    `${config.name} fields must be an object with field names as keys or a function which returns such an object.`
  );
  return mapValue(fieldMap, (fieldConfig, fieldName) => {
    var _fieldConfig$args;
    isPlainObj(fieldConfig) || devAssert(
      false,
      `${config.name}.${fieldName} field config must be an object.`
    );
    fieldConfig.resolve == null || typeof fieldConfig.resolve === "function" || devAssert(
      false,
      `${config.name}.${fieldName} field resolver must be a function if provided, but got: ${inspect(fieldConfig.resolve)}.`
    );
    const argsConfig = (_fieldConfig$args = fieldConfig.args) !== null && _fieldConfig$args !== void 0 ? _fieldConfig$args : {};
    isPlainObj(argsConfig) || devAssert(
      false,
      `${config.name}.${fieldName} args must be an object with argument names as keys.`
    );
    return {
      name: assertName(fieldName),
      description: fieldConfig.description,
      type: fieldConfig.type,
      args: defineArguments(argsConfig),
      resolve: fieldConfig.resolve,
      subscribe: fieldConfig.subscribe,
      deprecationReason: fieldConfig.deprecationReason,
      extensions: toObjMap(fieldConfig.extensions),
      astNode: fieldConfig.astNode
    };
  });
}
function defineArguments(config) {
  return Object.entries(config).map(([argName, argConfig]) => ({
    name: assertName(argName),
    description: argConfig.description,
    type: argConfig.type,
    defaultValue: argConfig.defaultValue,
    deprecationReason: argConfig.deprecationReason,
    extensions: toObjMap(argConfig.extensions),
    astNode: argConfig.astNode
  }));
}
function isPlainObj(obj) {
  return isObjectLike(obj) && !Array.isArray(obj);
}
function fieldsToFieldsConfig(fields2) {
  return mapValue(fields2, (field) => ({
    description: field.description,
    type: field.type,
    args: argsToArgsConfig(field.args),
    resolve: field.resolve,
    subscribe: field.subscribe,
    deprecationReason: field.deprecationReason,
    extensions: field.extensions,
    astNode: field.astNode
  }));
}
function argsToArgsConfig(args) {
  return keyValMap(
    args,
    (arg) => arg.name,
    (arg) => ({
      description: arg.description,
      type: arg.type,
      defaultValue: arg.defaultValue,
      deprecationReason: arg.deprecationReason,
      extensions: arg.extensions,
      astNode: arg.astNode
    })
  );
}
function isRequiredArgument(arg) {
  return isNonNullType(arg.type) && arg.defaultValue === void 0;
}
var GraphQLInterfaceType = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Function that resolves the concrete object type for this abstract type. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLInterfaceType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
   *
   * const document = parse(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   interface Resource implements Node {
   *     id: ID!
   *   }
   *
   *   extend interface Resource {
   *     url: String
   *   }
   * `);
   * assert(document.definitions[1].kind === Kind.INTERFACE_TYPE_DEFINITION);
   * assert(document.definitions[2].kind === Kind.INTERFACE_TYPE_EXTENSION);
   *
   * const Node = new GraphQLInterfaceType({
   *   name: 'Node',
   *   fields: {
   *     id: { type: new GraphQLNonNull(GraphQLID) },
   *   },
   * });
   *
   * const Resource = new GraphQLInterfaceType({
   *   name: 'Resource',
   *   description: 'An addressable resource.',
   *   interfaces: [Node],
   *   fields: {
   *     id: { type: new GraphQLNonNull(GraphQLID) },
   *   },
   *   resolveType: (value) => {
   *     return typeof value === 'object' && value != null && 'url' in value
   *       ? 'WebPage'
   *       : undefined;
   *   },
   *   extensions: { abstract: true },
   *   astNode: document.definitions[1],
   *   extensionASTNodes: [document.definitions[2]],
   * });
   *
   * Resource.name; // => 'Resource'
   * Resource.getInterfaces(); // => [Node]
   * Object.keys(Resource.getFields()); // => ['id']
   * Resource.extensions; // => { abstract: true }
   * ```
   */
  constructor(config) {
    var _config$extensionASTN3;
    this.name = assertName(config.name);
    this.description = config.description;
    this.resolveType = config.resolveType;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN3 = config.extensionASTNodes) !== null && _config$extensionASTN3 !== void 0 ? _config$extensionASTN3 : [];
    this._fields = defineFieldMap.bind(void 0, config);
    this._interfaces = defineInterfaces.bind(void 0, config);
    config.resolveType == null || typeof config.resolveType === "function" || devAssert(
      false,
      `${this.name} must provide "resolveType" as a function, but got: ${inspect(config.resolveType)}.`
    );
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLInterfaceType";
  }
  /**
   * Returns the fields defined by this type.
   * @returns The fields keyed by field name.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   type User implements Node {
   *     id: ID!
   *   }
   *
   *   type Query {
   *     node: Node
   *   }
   * `);
   *
   * const Node = assertInterfaceType(schema.getType('Node'));
   * const fields = Node.getFields();
   *
   * Object.keys(fields); // => ['id']
   * String(fields.id.type); // => 'ID!'
   * ```
   */
  getFields() {
    if (typeof this._fields === "function") {
      this._fields = this._fields();
    }
    return this._fields;
  }
  /**
   * Returns the interfaces implemented by this type.
   * @returns The implemented interfaces.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Resource {
   *     url: String!
   *   }
   *
   *   interface Image implements Resource {
   *     url: String!
   *     width: Int
   *   }
   *
   *   type Photo implements Resource & Image {
   *     url: String!
   *     width: Int
   *   }
   *
   *   type Query {
   *     image: Image
   *   }
   * `);
   *
   * const Image = assertInterfaceType(schema.getType('Image'));
   *
   * Image.getInterfaces().map((type) => type.name); // => ['Resource']
   * ```
   */
  getInterfaces() {
    if (typeof this._interfaces === "function") {
      this._interfaces = this._interfaces();
    }
    return this._interfaces;
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { GraphQLID, GraphQLInterfaceType, GraphQLNonNull } from 'graphql/type';
   *
   * const Node = new GraphQLInterfaceType({
   *   name: 'Node',
   *   fields: {
   *     id: { type: new GraphQLNonNull(GraphQLID) },
   *   },
   * });
   *
   * const config = Node.toConfig();
   * const NodeCopy = new GraphQLInterfaceType(config);
   *
   * String(config.fields.id.type); // => 'ID!'
   * String(NodeCopy.getFields().id.type); // => 'ID!'
   * ```
   */
  toConfig() {
    return {
      name: this.name,
      description: this.description,
      interfaces: this.getInterfaces(),
      fields: fieldsToFieldsConfig(this.getFields()),
      resolveType: this.resolveType,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this interface type.
   * @returns The schema coordinate for this interface type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   type User implements Node {
   *     id: ID!
   *   }
   *
   *   type Query {
   *     node: Node
   *   }
   * `);
   *
   * const Node = assertInterfaceType(schema.getType('Node'));
   *
   * Node.toString(); // => 'Node'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLInterfaceType, GraphQLString } from 'graphql/type';
   *
   * const Named = new GraphQLInterfaceType({
   *   name: 'Named',
   *   fields: { name: { type: GraphQLString } },
   * });
   *
   * Named.toJSON(); // => 'Named'
   * JSON.stringify({ type: Named }); // => '{"type":"Named"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
var GraphQLUnionType = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Function that resolves the concrete object type for this abstract type. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLUnionType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import {
   *   GraphQLObjectType,
   *   GraphQLString,
   *   GraphQLUnionType,
   * } from 'graphql/type';
   *
   * const document = parse(`
   *   union Media = Photo | Video
   *
   *   extend union Media = Audio
   * `);
   * assert(document.definitions[0].kind === Kind.UNION_TYPE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.UNION_TYPE_EXTENSION);
   *
   * const Photo = new GraphQLObjectType({
   *   name: 'Photo',
   *   fields: { url: { type: GraphQLString } },
   * });
   * const Video = new GraphQLObjectType({
   *   name: 'Video',
   *   fields: { url: { type: GraphQLString } },
   * });
   *
   * const Media = new GraphQLUnionType({
   *   name: 'Media',
   *   description: 'Media that can appear in a search result.',
   *   types: [Photo, Video],
   *   resolveType: (value) => {
   *     return typeof value === 'object' && value != null && 'duration' in value
   *       ? 'Video'
   *       : 'Photo';
   *   },
   *   extensions: { searchable: true },
   *   astNode: document.definitions[0],
   *   extensionASTNodes: [document.definitions[1]],
   * });
   *
   * Media.description; // => 'Media that can appear in a search result.'
   * Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
   * Media.extensions; // => { searchable: true }
   * ```
   */
  constructor(config) {
    var _config$extensionASTN4;
    this.name = assertName(config.name);
    this.description = config.description;
    this.resolveType = config.resolveType;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN4 = config.extensionASTNodes) !== null && _config$extensionASTN4 !== void 0 ? _config$extensionASTN4 : [];
    this._types = defineTypes.bind(void 0, config);
    config.resolveType == null || typeof config.resolveType === "function" || devAssert(
      false,
      `${this.name} must provide "resolveType" as a function, but got: ${inspect(config.resolveType)}.`
    );
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLUnionType";
  }
  /**
   * Returns the object types included in this union.
   * @returns The union member object types.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertUnionType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   type Photo {
   *     url: String!
   *   }
   *
   *   type Video {
   *     url: String!
   *   }
   *
   *   union Media = Photo | Video
   *
   *   type Query {
   *     media: [Media]
   *   }
   * `);
   *
   * const Media = assertUnionType(schema.getType('Media'));
   *
   * Media.getTypes().map((type) => type.name); // => ['Photo', 'Video']
   * ```
   */
  getTypes() {
    if (typeof this._types === "function") {
      this._types = this._types();
    }
    return this._types;
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import {
   *   GraphQLObjectType,
   *   GraphQLString,
   *   GraphQLUnionType,
   * } from 'graphql/type';
   *
   * const Photo = new GraphQLObjectType({
   *   name: 'Photo',
   *   fields: { url: { type: GraphQLString } },
   * });
   * const Video = new GraphQLObjectType({
   *   name: 'Video',
   *   fields: { url: { type: GraphQLString } },
   * });
   * const Media = new GraphQLUnionType({
   *   name: 'Media',
   *   types: [Photo, Video],
   * });
   *
   * const config = Media.toConfig();
   * const MediaCopy = new GraphQLUnionType(config);
   *
   * MediaCopy.getTypes().map((type) => type.name); // => ['Photo', 'Video']
   * ```
   */
  toConfig() {
    return {
      name: this.name,
      description: this.description,
      types: this.getTypes(),
      resolveType: this.resolveType,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this union type.
   * @returns The schema coordinate for this union type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertUnionType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   type Photo {
   *     url: String!
   *   }
   *
   *   union SearchResult = Photo
   *
   *   type Query {
   *     search: [SearchResult]
   *   }
   * `);
   *
   * const SearchResult = assertUnionType(schema.getType('SearchResult'));
   *
   * SearchResult.toString(); // => 'SearchResult'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import {
   *   GraphQLObjectType,
   *   GraphQLString,
   *   GraphQLUnionType,
   * } from 'graphql/type';
   *
   * const Photo = new GraphQLObjectType({
   *   name: 'Photo',
   *   fields: { url: { type: GraphQLString } },
   * });
   * const SearchResult = new GraphQLUnionType({
   *   name: 'SearchResult',
   *   types: [Photo],
   * });
   *
   * SearchResult.toJSON(); // => 'SearchResult'
   * JSON.stringify({ type: SearchResult }); // => '{"type":"SearchResult"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
function defineTypes(config) {
  const types = resolveReadonlyArrayThunk(config.types);
  Array.isArray(types) || devAssert(
    false,
    `Must provide Array of types or a function which returns such an array for Union ${config.name}.`
  );
  return types;
}
var GraphQLEnumType = class {
  /* <T> */
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLEnumType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const document = parse(`
   *   enum Episode {
   *     NEW_HOPE
   *     EMPIRE
   *     JEDI
   *   }
   *
   *   extend enum Episode {
   *     FORCE_AWAKENS
   *   }
   * `);
   * assert(document.definitions[0].kind === Kind.ENUM_TYPE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.ENUM_TYPE_EXTENSION);
   * const definition = document.definitions[0];
   *
   * const Episode = new GraphQLEnumType({
   *   name: 'Episode',
   *   description: 'A Star Wars film episode.',
   *   values: {
   *     NEW_HOPE: {
   *       value: 4,
   *       description: 'Released in 1977.',
   *       extensions: { trilogy: 'original' },
   *       astNode: definition.values?.[0],
   *     },
   *     EMPIRE: { value: 5, astNode: definition.values?.[1] },
   *     JEDI: {
   *       value: 6,
   *       deprecationReason: 'Use RETURN_OF_THE_JEDI.',
   *       astNode: definition.values?.[2],
   *     },
   *   },
   *   extensions: { catalog: 'films' },
   *   astNode: definition,
   *   extensionASTNodes: [document.definitions[1]],
   * });
   *
   * Episode.description; // => 'A Star Wars film episode.'
   * Episode.serialize(5); // => 'EMPIRE'
   * Episode.parseValue('JEDI'); // => 6
   * Episode.getValue('JEDI')?.deprecationReason; // => 'Use RETURN_OF_THE_JEDI.'
   * Episode.extensions; // => { catalog: 'films' }
   * ```
   */
  constructor(config) {
    var _config$extensionASTN5;
    this.name = assertName(config.name);
    this.description = config.description;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN5 = config.extensionASTNodes) !== null && _config$extensionASTN5 !== void 0 ? _config$extensionASTN5 : [];
    this._values = typeof config.values === "function" ? config.values : defineEnumValues(this.name, config.values);
    this._valueLookup = null;
    this._nameLookup = null;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLEnumType";
  }
  /**
   * Returns the values defined by this enum type.
   * @returns Enum value definitions in schema order.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertEnumType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   enum Episode {
   *     NEW_HOPE
   *     EMPIRE
   *     JEDI
   *   }
   *
   *   type Query {
   *     episode: Episode
   *   }
   * `);
   *
   * const Episode = assertEnumType(schema.getType('Episode'));
   *
   * Episode.getValues().map((value) => value.name); // => ['NEW_HOPE', 'EMPIRE', 'JEDI']
   * ```
   */
  getValues() {
    if (typeof this._values === "function") {
      this._values = defineEnumValues(this.name, this._values());
    }
    return this._values;
  }
  /**
   * Returns the enum value definition for a value name.
   * @param name - The GraphQL name to look up.
   * @returns The matching enum value definition, if it exists.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertEnumType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   enum Episode {
   *     NEW_HOPE
   *     EMPIRE
   *   }
   *
   *   type Query {
   *     episode: Episode
   *   }
   * `);
   *
   * const Episode = assertEnumType(schema.getType('Episode'));
   *
   * Episode.getValue('EMPIRE')?.name; // => 'EMPIRE'
   * Episode.getValue('JEDI'); // => undefined
   * ```
   */
  getValue(name) {
    if (this._nameLookup === null) {
      this._nameLookup = keyMap(this.getValues(), (value2) => value2.name);
    }
    return this._nameLookup[name];
  }
  /**
   * Serializes a runtime enum value as a GraphQL enum name.
   * @param outputValue - Runtime enum value to serialize.
   * @returns The GraphQL enum name for the runtime value.
   * @example
   * ```ts
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const RGB = new GraphQLEnumType({
   *   name: 'RGB',
   *   values: {
   *     RED: { value: 0 },
   *     GREEN: { value: 1 },
   *     BLUE: { value: 2 },
   *   },
   * });
   *
   * RGB.serialize(1); // => 'GREEN'
   * RGB.serialize(3); // throws an error
   * ```
   */
  serialize(outputValue) {
    if (this._valueLookup === null) {
      this._valueLookup = new Map(
        this.getValues().map((enumValue2) => [enumValue2.value, enumValue2])
      );
    }
    const enumValue = this._valueLookup.get(outputValue);
    if (enumValue === void 0) {
      throw new GraphQLError(
        `Enum "${this.name}" cannot represent value: ${inspect(outputValue)}`
      );
    }
    return enumValue.name;
  }
  /**
   * Parses a GraphQL enum name from variable input.
   * @param inputValue - Runtime input value to parse.
   * @param hideSuggestions - Omit suggestions from error messages.
   * @returns The internal enum value represented by the input name.
   * @example
   * ```ts
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const RGB = new GraphQLEnumType({
   *   name: 'RGB',
   *   values: {
   *     RED: { value: 0 },
   *     GREEN: { value: 1 },
   *     BLUE: { value: 2 },
   *   },
   * });
   *
   * RGB.parseValue('BLUE'); // => 2
   * RGB.parseValue('PURPLE'); // throws an error
   * RGB.parseValue(2); // throws an error
   * ```
   */
  parseValue(inputValue, hideSuggestions) {
    if (typeof inputValue !== "string") {
      const valueStr = inspect(inputValue);
      throw new GraphQLError(
        `Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr))
      );
    }
    const enumValue = this.getValue(inputValue);
    if (enumValue == null) {
      throw new GraphQLError(
        `Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue))
      );
    }
    return enumValue.value;
  }
  /**
   * Parses a GraphQL enum name from an AST value literal.
   * @param valueNode - AST value literal to parse.
   * @param _variables - Runtime variable values; ignored because enum literals cannot contain variables.
   * @param hideSuggestions - Omit suggestions from error messages.
   * @returns The internal enum value represented by the literal.
   * @example
   * ```ts
   * import { parseValue } from 'graphql/language';
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const RGB = new GraphQLEnumType({
   *   name: 'RGB',
   *   values: {
   *     RED: { value: 0 },
   *     GREEN: { value: 1 },
   *     BLUE: { value: 2 },
   *   },
   * });
   *
   * RGB.parseLiteral(parseValue('RED'), undefined); // => 0
   * RGB.parseLiteral(parseValue('"RED"'), undefined); // throws an error
   * ```
   */
  parseLiteral(valueNode, _variables, hideSuggestions) {
    if (valueNode.kind !== Kind.ENUM) {
      const valueStr = printForError(valueNode);
      throw new GraphQLError(
        `Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)),
        {
          nodes: valueNode
        }
      );
    }
    const enumValue = this.getValue(valueNode.value);
    if (enumValue == null) {
      const valueStr = printForError(valueNode);
      throw new GraphQLError(
        `Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)),
        {
          nodes: valueNode
        }
      );
    }
    return enumValue.value;
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const RGB = new GraphQLEnumType({
   *   name: 'RGB',
   *   values: {
   *     RED: { value: 0 },
   *     GREEN: { value: 1 },
   *     BLUE: { value: 2 },
   *   },
   * });
   *
   * const config = RGB.toConfig();
   * const RGBCopy = new GraphQLEnumType(config);
   *
   * config.values.GREEN.value; // => 1
   * RGBCopy.serialize(2); // => 'BLUE'
   * ```
   */
  toConfig() {
    const values = keyValMap(
      this.getValues(),
      (value2) => value2.name,
      (value2) => ({
        description: value2.description,
        value: value2.value,
        deprecationReason: value2.deprecationReason,
        extensions: value2.extensions,
        astNode: value2.astNode
      })
    );
    return {
      name: this.name,
      description: this.description,
      values,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this enum type.
   * @returns The schema coordinate for this enum type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertEnumType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   enum Episode {
   *     NEW_HOPE
   *   }
   *
   *   type Query {
   *     episode: Episode
   *   }
   * `);
   *
   * const Episode = assertEnumType(schema.getType('Episode'));
   *
   * Episode.toString(); // => 'Episode'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLEnumType } from 'graphql/type';
   *
   * const Episode = new GraphQLEnumType({
   *   name: 'Episode',
   *   values: {
   *     NEW_HOPE: {},
   *   },
   * });
   *
   * Episode.toJSON(); // => 'Episode'
   * JSON.stringify({ type: Episode }); // => '{"type":"Episode"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
function didYouMeanEnumValue(enumType, unknownValueStr) {
  const allNames = enumType.getValues().map((value2) => value2.name);
  const suggestedValues = suggestionList(unknownValueStr, allNames);
  return didYouMean("the enum value", suggestedValues);
}
function defineEnumValues(typeName, valueMap) {
  isPlainObj(valueMap) || devAssert(
    false,
    `${typeName} values must be an object with value names as keys.`
  );
  return Object.entries(valueMap).map(([valueName, valueConfig]) => {
    isPlainObj(valueConfig) || devAssert(
      false,
      `${typeName}.${valueName} must refer to an object with a "value" key representing an internal value but got: ${inspect(valueConfig)}.`
    );
    return {
      name: assertEnumValueName(valueName),
      description: valueConfig.description,
      value: valueConfig.value !== void 0 ? valueConfig.value : valueName,
      deprecationReason: valueConfig.deprecationReason,
      extensions: toObjMap(valueConfig.extensions),
      astNode: valueConfig.astNode
    };
  });
}
var GraphQLInputObjectType = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /** Whether this input object uses the experimental OneOf input object semantics. */
  /**
   * Creates a GraphQLInputObjectType instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import {
   *   GraphQLID,
   *   GraphQLInputObjectType,
   *   GraphQLInt,
   *   GraphQLNonNull,
   *   GraphQLString,
   * } from 'graphql/type';
   *
   * const document = parse(`
   *   input ReviewInput {
   *     stars: Int!
   *     commentary: String
   *   }
   *
   *   extend input ReviewInput {
   *     body: String
   *   }
   * `);
   * assert(document.definitions[0].kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.INPUT_OBJECT_TYPE_EXTENSION);
   * const definition = document.definitions[0];
   *
   * const ReviewInput = new GraphQLInputObjectType({
   *   name: 'ReviewInput',
   *   description: 'Input collected when reviewing a product.',
   *   fields: {
   *     stars: {
   *       description: 'Star rating from one to five.',
   *       type: new GraphQLNonNull(GraphQLInt),
   *       extensions: { min: 1, max: 5 },
   *       astNode: definition.fields?.[0],
   *     },
   *     commentary: {
   *       type: GraphQLString,
   *       defaultValue: '',
   *       deprecationReason: 'Use body.',
   *       astNode: definition.fields?.[1],
   *     },
   *   },
   *   extensions: { form: 'review' },
   *   astNode: definition,
   *   extensionASTNodes: [document.definitions[1]],
   *   isOneOf: false,
   * });
   * const SearchBy = new GraphQLInputObjectType({
   *   name: 'SearchBy',
   *   fields: {
   *     id: { type: GraphQLID },
   *     slug: { type: GraphQLString },
   *   },
   *   isOneOf: true,
   * });
   *
   * const fields = ReviewInput.getFields();
   *
   * ReviewInput.description; // => 'Input collected when reviewing a product.'
   * String(fields.stars.type); // => 'Int!'
   * fields.stars.extensions; // => { min: 1, max: 5 }
   * fields.commentary.defaultValue; // => ''
   * fields.commentary.deprecationReason; // => 'Use body.'
   * ReviewInput.isOneOf; // => false
   * SearchBy.isOneOf; // => true
   * ```
   */
  constructor(config) {
    var _config$extensionASTN6, _config$isOneOf;
    this.name = assertName(config.name);
    this.description = config.description;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN6 = config.extensionASTNodes) !== null && _config$extensionASTN6 !== void 0 ? _config$extensionASTN6 : [];
    this.isOneOf = (_config$isOneOf = config.isOneOf) !== null && _config$isOneOf !== void 0 ? _config$isOneOf : false;
    this._fields = defineInputFieldMap.bind(void 0, config);
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLInputObjectType";
  }
  /**
   * Returns the fields defined by this type.
   * @returns The fields keyed by field name.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInputObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   input ReviewInput {
   *     stars: Int!
   *     commentary: String = ""
   *   }
   *
   *   type Query {
   *     reviews(filter: ReviewInput): [String]
   *   }
   * `);
   *
   * const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
   * const fields = ReviewInput.getFields();
   *
   * Object.keys(fields); // => ['stars', 'commentary']
   * fields.commentary.defaultValue; // => ''
   * ```
   */
  getFields() {
    if (typeof this._fields === "function") {
      this._fields = this._fields();
    }
    return this._fields;
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import {
   *   GraphQLInputObjectType,
   *   GraphQLInt,
   *   GraphQLNonNull,
   * } from 'graphql/type';
   *
   * const ReviewInput = new GraphQLInputObjectType({
   *   name: 'ReviewInput',
   *   fields: {
   *     stars: { type: new GraphQLNonNull(GraphQLInt) },
   *   },
   * });
   *
   * const config = ReviewInput.toConfig();
   * const ReviewInputCopy = new GraphQLInputObjectType(config);
   *
   * String(config.fields.stars.type); // => 'Int!'
   * String(ReviewInputCopy.getFields().stars.type); // => 'Int!'
   * ```
   */
  toConfig() {
    const fields2 = mapValue(this.getFields(), (field) => ({
      description: field.description,
      type: field.type,
      defaultValue: field.defaultValue,
      deprecationReason: field.deprecationReason,
      extensions: field.extensions,
      astNode: field.astNode
    }));
    return {
      name: this.name,
      description: this.description,
      fields: fields2,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes,
      isOneOf: this.isOneOf
    };
  }
  /**
   * Returns the schema coordinate identifying this input object type.
   * @returns The schema coordinate for this input object type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInputObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   input ReviewInput {
   *     stars: Int!
   *   }
   *
   *   type Query {
   *     reviews(filter: ReviewInput): [String]
   *   }
   * `);
   *
   * const ReviewInput = assertInputObjectType(schema.getType('ReviewInput'));
   *
   * ReviewInput.toString(); // => 'ReviewInput'
   * ```
   */
  toString() {
    return this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { GraphQLInputObjectType, GraphQLString } from 'graphql/type';
   *
   * const ReviewInput = new GraphQLInputObjectType({
   *   name: 'ReviewInput',
   *   fields: {
   *     commentary: { type: GraphQLString },
   *   },
   * });
   *
   * ReviewInput.toJSON(); // => 'ReviewInput'
   * JSON.stringify({ type: ReviewInput }); // => '{"type":"ReviewInput"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
function defineInputFieldMap(config) {
  const fieldMap = resolveObjMapThunk(config.fields);
  isPlainObj(fieldMap) || devAssert(
    false,
    `${config.name} fields must be an object with field names as keys or a function which returns such an object.`
  );
  return mapValue(fieldMap, (fieldConfig, fieldName) => {
    !("resolve" in fieldConfig) || devAssert(
      false,
      `${config.name}.${fieldName} field has a resolve property, but Input Types cannot define resolvers.`
    );
    return {
      name: assertName(fieldName),
      description: fieldConfig.description,
      type: fieldConfig.type,
      defaultValue: fieldConfig.defaultValue,
      deprecationReason: fieldConfig.deprecationReason,
      extensions: toObjMap(fieldConfig.extensions),
      astNode: fieldConfig.astNode
    };
  });
}
function isRequiredInputField(field) {
  return isNonNullType(field.type) && field.defaultValue === void 0;
}

// node_modules/graphql/utilities/typeComparators.mjs
function isEqualType(typeA, typeB) {
  if (typeA === typeB) {
    return true;
  }
  if (isNonNullType(typeA) && isNonNullType(typeB)) {
    return isEqualType(typeA.ofType, typeB.ofType);
  }
  if (isListType(typeA) && isListType(typeB)) {
    return isEqualType(typeA.ofType, typeB.ofType);
  }
  return false;
}
function isTypeSubTypeOf(schema, maybeSubType, superType) {
  if (maybeSubType === superType) {
    return true;
  }
  if (isNonNullType(superType)) {
    if (isNonNullType(maybeSubType)) {
      return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
    }
    return false;
  }
  if (isNonNullType(maybeSubType)) {
    return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
  }
  if (isListType(superType)) {
    if (isListType(maybeSubType)) {
      return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
    }
    return false;
  }
  if (isListType(maybeSubType)) {
    return false;
  }
  return isAbstractType(superType) && (isInterfaceType(maybeSubType) || isObjectType(maybeSubType)) && schema.isSubType(superType, maybeSubType);
}
function doTypesOverlap(schema, typeA, typeB) {
  if (typeA === typeB) {
    return true;
  }
  if (isAbstractType(typeA)) {
    if (isAbstractType(typeB)) {
      return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
    }
    return schema.isSubType(typeA, typeB);
  }
  if (isAbstractType(typeB)) {
    return schema.isSubType(typeB, typeA);
  }
  return false;
}

// node_modules/graphql/type/scalars.mjs
var GRAPHQL_MAX_INT = 2147483647;
var GRAPHQL_MIN_INT = -2147483648;
var GraphQLInt = new GraphQLScalarType({
  name: "Int",
  description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
  serialize(outputValue) {
    const coercedValue = serializeObject(outputValue);
    if (typeof coercedValue === "boolean") {
      return coercedValue ? 1 : 0;
    }
    let num = coercedValue;
    if (typeof coercedValue === "string" && coercedValue !== "") {
      num = Number(coercedValue);
    }
    if (typeof num !== "number" || !Number.isInteger(num)) {
      throw new GraphQLError(
        `Int cannot represent non-integer value: ${inspect(coercedValue)}`
      );
    }
    if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) {
      throw new GraphQLError(
        "Int cannot represent non 32-bit signed integer value: " + inspect(coercedValue)
      );
    }
    return num;
  },
  parseValue(inputValue) {
    if (typeof inputValue !== "number" || !Number.isInteger(inputValue)) {
      throw new GraphQLError(
        `Int cannot represent non-integer value: ${inspect(inputValue)}`
      );
    }
    if (inputValue > GRAPHQL_MAX_INT || inputValue < GRAPHQL_MIN_INT) {
      throw new GraphQLError(
        `Int cannot represent non 32-bit signed integer value: ${inputValue}`
      );
    }
    return inputValue;
  },
  parseLiteral(valueNode) {
    if (valueNode.kind !== Kind.INT) {
      throw new GraphQLError(
        `Int cannot represent non-integer value: ${printForError(valueNode)}`,
        {
          nodes: valueNode
        }
      );
    }
    const num = parseInt(valueNode.value, 10);
    if (num > GRAPHQL_MAX_INT || num < GRAPHQL_MIN_INT) {
      throw new GraphQLError(
        `Int cannot represent non 32-bit signed integer value: ${valueNode.value}`,
        {
          nodes: valueNode
        }
      );
    }
    return num;
  }
});
var GraphQLFloat = new GraphQLScalarType({
  name: "Float",
  description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
  serialize(outputValue) {
    const coercedValue = serializeObject(outputValue);
    if (typeof coercedValue === "boolean") {
      return coercedValue ? 1 : 0;
    }
    let num = coercedValue;
    if (typeof coercedValue === "string" && coercedValue !== "") {
      num = Number(coercedValue);
    }
    if (typeof num !== "number" || !Number.isFinite(num)) {
      throw new GraphQLError(
        `Float cannot represent non numeric value: ${inspect(coercedValue)}`
      );
    }
    return num;
  },
  parseValue(inputValue) {
    if (typeof inputValue !== "number" || !Number.isFinite(inputValue)) {
      throw new GraphQLError(
        `Float cannot represent non numeric value: ${inspect(inputValue)}`
      );
    }
    return inputValue;
  },
  parseLiteral(valueNode) {
    if (valueNode.kind !== Kind.FLOAT && valueNode.kind !== Kind.INT) {
      throw new GraphQLError(
        `Float cannot represent non numeric value: ${printForError(valueNode)}`,
        valueNode
      );
    }
    return parseFloat(valueNode.value);
  }
});
var GraphQLString = new GraphQLScalarType({
  name: "String",
  description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
  serialize(outputValue) {
    const coercedValue = serializeObject(outputValue);
    if (typeof coercedValue === "string") {
      return coercedValue;
    }
    if (typeof coercedValue === "boolean") {
      return coercedValue ? "true" : "false";
    }
    if (typeof coercedValue === "number" && Number.isFinite(coercedValue)) {
      return coercedValue.toString();
    }
    throw new GraphQLError(
      `String cannot represent value: ${inspect(outputValue)}`
    );
  },
  parseValue(inputValue) {
    if (typeof inputValue !== "string") {
      throw new GraphQLError(
        `String cannot represent a non string value: ${inspect(inputValue)}`
      );
    }
    return inputValue;
  },
  parseLiteral(valueNode) {
    if (valueNode.kind !== Kind.STRING) {
      throw new GraphQLError(
        `String cannot represent a non string value: ${printForError(valueNode)}`,
        {
          nodes: valueNode
        }
      );
    }
    return valueNode.value;
  }
});
var GraphQLBoolean = new GraphQLScalarType({
  name: "Boolean",
  description: "The `Boolean` scalar type represents `true` or `false`.",
  serialize(outputValue) {
    const coercedValue = serializeObject(outputValue);
    if (typeof coercedValue === "boolean") {
      return coercedValue;
    }
    if (Number.isFinite(coercedValue)) {
      return coercedValue !== 0;
    }
    throw new GraphQLError(
      `Boolean cannot represent a non boolean value: ${inspect(coercedValue)}`
    );
  },
  parseValue(inputValue) {
    if (typeof inputValue !== "boolean") {
      throw new GraphQLError(
        `Boolean cannot represent a non boolean value: ${inspect(inputValue)}`
      );
    }
    return inputValue;
  },
  parseLiteral(valueNode) {
    if (valueNode.kind !== Kind.BOOLEAN) {
      throw new GraphQLError(
        `Boolean cannot represent a non boolean value: ${printForError(valueNode)}`,
        {
          nodes: valueNode
        }
      );
    }
    return valueNode.value;
  }
});
var GraphQLID = new GraphQLScalarType({
  name: "ID",
  description: 'The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID.',
  serialize(outputValue) {
    const coercedValue = serializeObject(outputValue);
    if (typeof coercedValue === "string") {
      return coercedValue;
    }
    if (Number.isInteger(coercedValue)) {
      return String(coercedValue);
    }
    throw new GraphQLError(
      `ID cannot represent value: ${inspect(outputValue)}`
    );
  },
  parseValue(inputValue) {
    if (typeof inputValue === "string") {
      return inputValue;
    }
    if (typeof inputValue === "number" && Number.isInteger(inputValue)) {
      return inputValue.toString();
    }
    throw new GraphQLError(`ID cannot represent value: ${inspect(inputValue)}`);
  },
  parseLiteral(valueNode) {
    if (valueNode.kind !== Kind.STRING && valueNode.kind !== Kind.INT) {
      throw new GraphQLError(
        "ID cannot represent a non-string and non-integer value: " + printForError(valueNode),
        {
          nodes: valueNode
        }
      );
    }
    return valueNode.value;
  }
});
var specifiedScalarTypes = Object.freeze([
  GraphQLString,
  GraphQLInt,
  GraphQLFloat,
  GraphQLBoolean,
  GraphQLID
]);
function isSpecifiedScalarType(type) {
  return specifiedScalarTypes.some(({ name }) => type.name === name);
}
function serializeObject(outputValue) {
  if (isObjectLike(outputValue)) {
    if (typeof outputValue.valueOf === "function") {
      const valueOfResult = outputValue.valueOf();
      if (!isObjectLike(valueOfResult)) {
        return valueOfResult;
      }
    }
    if (typeof outputValue.toJSON === "function") {
      return outputValue.toJSON();
    }
  }
  return outputValue;
}

// node_modules/graphql/type/directives.mjs
function isDirective(directive) {
  return instanceOf(directive, GraphQLDirective);
}
var GraphQLDirective = class {
  /** The GraphQL name for this schema element. */
  /** Human-readable description for this schema element, if provided. */
  /** Locations where this directive may be applied. */
  /** Arguments accepted by this field or directive. */
  /** Whether this directive may appear more than once at the same location. */
  /** Reason this element is deprecated, if one was provided. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Creates a GraphQLDirective instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { DirectiveLocation, parse, Kind } from 'graphql/language';
   * import {
   *   GraphQLBoolean,
   *   GraphQLDirective,
   *   GraphQLInt,
   *   GraphQLNonNull,
   * } from 'graphql/type';
   *
   * const document = parse(
   *   `
   *   directive @cacheControl(maxAge: Int) repeatable on FIELD_DEFINITION
   *   extend directive @cacheControl @tag
   * `,
   *   { experimentalDirectivesOnDirectiveDefinitions: true },
   * );
   * assert(document.definitions[0].kind === Kind.DIRECTIVE_DEFINITION);
   * assert(document.definitions[1].kind === Kind.DIRECTIVE_EXTENSION);
   * const definition = document.definitions[0];
   *
   * const cacheControl = new GraphQLDirective({
   *   name: 'cacheControl',
   *   description: 'Controls HTTP cache hints for a field.',
   *   locations: [DirectiveLocation.FIELD_DEFINITION],
   *   args: {
   *     inheritMaxAge: {
   *       description: 'Inherit the parent cache hint.',
   *       type: new GraphQLNonNull(GraphQLBoolean),
   *       defaultValue: false,
   *       deprecationReason: 'Use maxAge instead.',
   *       extensions: { scope: 'cache' },
   *     },
   *     maxAge: {
   *       type: GraphQLInt,
   *       astNode: definition.arguments?.[0],
   *     },
   *   },
   *   isRepeatable: true,
   *   deprecationReason: 'Use @cache instead.',
   *   extensions: { scope: 'cache' },
   *   astNode: definition,
   *   extensionASTNodes: [document.definitions[1]],
   * });
   *
   * cacheControl.name; // => 'cacheControl'
   * cacheControl.description; // => 'Controls HTTP cache hints for a field.'
   * cacheControl.args[0].name; // => 'inheritMaxAge'
   * cacheControl.args[0].defaultValue; // => false
   * cacheControl.isRepeatable; // => true
   * cacheControl.extensions; // => { scope: 'cache' }
   * ```
   */
  constructor(config) {
    var _config$isRepeatable, _config$extensionASTN, _config$args;
    this.name = assertName(config.name);
    this.description = config.description;
    this.locations = config.locations;
    this.isRepeatable = (_config$isRepeatable = config.isRepeatable) !== null && _config$isRepeatable !== void 0 ? _config$isRepeatable : false;
    this.deprecationReason = config.deprecationReason;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
    Array.isArray(config.locations) || devAssert(false, `@${config.name} locations must be an Array.`);
    const args = (_config$args = config.args) !== null && _config$args !== void 0 ? _config$args : {};
    isObjectLike(args) && !Array.isArray(args) || devAssert(
      false,
      `@${config.name} args must be an object with argument names as keys.`
    );
    this.args = defineArguments(args);
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLDirective";
  }
  /**
   * Returns a normalized configuration object for this object.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { DirectiveLocation } from 'graphql/language';
   * import { GraphQLDirective, GraphQLString } from 'graphql/type';
   *
   * const tag = new GraphQLDirective({
   *   name: 'tag',
   *   locations: [DirectiveLocation.FIELD_DEFINITION],
   *   args: {
   *     name: { type: GraphQLString },
   *   },
   * });
   *
   * const config = tag.toConfig();
   * const tagCopy = new GraphQLDirective(config);
   *
   * config.args.name.type; // => GraphQLString
   * tagCopy.args[0].name; // => 'name'
   * ```
   */
  toConfig() {
    return {
      name: this.name,
      description: this.description,
      locations: this.locations,
      args: argsToArgsConfig(this.args),
      isRepeatable: this.isRepeatable,
      deprecationReason: this.deprecationReason,
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes
    };
  }
  /**
   * Returns the schema coordinate identifying this directive.
   * @returns The directive schema coordinate.
   * @example
   * ```ts
   * import { DirectiveLocation } from 'graphql/language';
   * import { GraphQLDirective } from 'graphql/type';
   *
   * const tag = new GraphQLDirective({
   *   name: 'tag',
   *   locations: [DirectiveLocation.FIELD_DEFINITION],
   * });
   *
   * tag.toString(); // => '@tag'
   * ```
   */
  toString() {
    return "@" + this.name;
  }
  /**
   * Returns the JSON representation used when this object is serialized.
   * @returns The JSON-serializable representation.
   * @example
   * ```ts
   * import { DirectiveLocation } from 'graphql/language';
   * import { GraphQLDirective } from 'graphql/type';
   *
   * const tag = new GraphQLDirective({
   *   name: 'tag',
   *   locations: [DirectiveLocation.FIELD_DEFINITION],
   * });
   *
   * tag.toJSON(); // => '@tag'
   * JSON.stringify({ directive: tag }); // => '{"directive":"@tag"}'
   * ```
   */
  toJSON() {
    return this.toString();
  }
};
var GraphQLIncludeDirective = new GraphQLDirective({
  name: "include",
  description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
  locations: [
    DirectiveLocation.FIELD,
    DirectiveLocation.FRAGMENT_SPREAD,
    DirectiveLocation.INLINE_FRAGMENT
  ],
  args: {
    if: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: "Included when true."
    }
  }
});
var GraphQLSkipDirective = new GraphQLDirective({
  name: "skip",
  description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
  locations: [
    DirectiveLocation.FIELD,
    DirectiveLocation.FRAGMENT_SPREAD,
    DirectiveLocation.INLINE_FRAGMENT
  ],
  args: {
    if: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: "Skipped when true."
    }
  }
});
var DEFAULT_DEPRECATION_REASON = "No longer supported";
var GraphQLDeprecatedDirective = new GraphQLDirective({
  name: "deprecated",
  description: "Marks an element of a GraphQL schema as no longer supported.",
  locations: [
    DirectiveLocation.FIELD_DEFINITION,
    DirectiveLocation.ARGUMENT_DEFINITION,
    DirectiveLocation.INPUT_FIELD_DEFINITION,
    DirectiveLocation.ENUM_VALUE,
    DirectiveLocation.DIRECTIVE_DEFINITION
  ],
  args: {
    reason: {
      type: GraphQLString,
      description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
      defaultValue: DEFAULT_DEPRECATION_REASON
    }
  }
});
var GraphQLSpecifiedByDirective = new GraphQLDirective({
  name: "specifiedBy",
  description: "Exposes a URL that specifies the behavior of this scalar.",
  locations: [DirectiveLocation.SCALAR],
  args: {
    url: {
      type: new GraphQLNonNull(GraphQLString),
      description: "The URL that specifies the behavior of this scalar."
    }
  }
});
var GraphQLOneOfDirective = new GraphQLDirective({
  name: "oneOf",
  description: "Indicates exactly one field must be supplied and this field must not be `null`.",
  locations: [DirectiveLocation.INPUT_OBJECT],
  args: {}
});
var specifiedDirectives = Object.freeze([
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  GraphQLDeprecatedDirective,
  GraphQLSpecifiedByDirective,
  GraphQLOneOfDirective
]);

// node_modules/graphql/jsutils/invariant.mjs
function invariant(condition, message) {
  const booleanCondition = Boolean(condition);
  if (!booleanCondition) {
    throw new Error(
      message != null ? message : "Unexpected invariant triggered."
    );
  }
}

// node_modules/graphql/jsutils/isIterableObject.mjs
function isIterableObject(maybeIterable) {
  return typeof maybeIterable === "object" && typeof (maybeIterable === null || maybeIterable === void 0 ? void 0 : maybeIterable[Symbol.iterator]) === "function";
}

// node_modules/graphql/utilities/astFromValue.mjs
function astFromValue(value2, type) {
  if (isNonNullType(type)) {
    const astValue = astFromValue(value2, type.ofType);
    if ((astValue === null || astValue === void 0 ? void 0 : astValue.kind) === Kind.NULL) {
      return null;
    }
    return astValue;
  }
  if (value2 === null) {
    return {
      kind: Kind.NULL
    };
  }
  if (value2 === void 0) {
    return null;
  }
  if (isListType(type)) {
    const itemType2 = type.ofType;
    if (isIterableObject(value2)) {
      const valuesNodes = [];
      for (const item2 of value2) {
        const itemNode = astFromValue(item2, itemType2);
        if (itemNode != null) {
          valuesNodes.push(itemNode);
        }
      }
      return {
        kind: Kind.LIST,
        values: valuesNodes
      };
    }
    return astFromValue(value2, itemType2);
  }
  if (isInputObjectType(type)) {
    if (!isObjectLike(value2)) {
      return null;
    }
    const fieldNodes = [];
    for (const field of Object.values(type.getFields())) {
      const fieldValue = astFromValue(value2[field.name], field.type);
      if (fieldValue) {
        fieldNodes.push({
          kind: Kind.OBJECT_FIELD,
          name: {
            kind: Kind.NAME,
            value: field.name
          },
          value: fieldValue
        });
      }
    }
    return {
      kind: Kind.OBJECT,
      fields: fieldNodes
    };
  }
  if (isLeafType(type)) {
    const serialized = type.serialize(value2);
    if (serialized == null) {
      return null;
    }
    if (typeof serialized === "boolean") {
      return {
        kind: Kind.BOOLEAN,
        value: serialized
      };
    }
    if (typeof serialized === "number" && Number.isFinite(serialized)) {
      const stringNum = String(serialized);
      return integerStringRegExp.test(stringNum) ? {
        kind: Kind.INT,
        value: stringNum
      } : {
        kind: Kind.FLOAT,
        value: stringNum
      };
    }
    if (typeof serialized === "string") {
      if (isEnumType(type)) {
        return {
          kind: Kind.ENUM,
          value: serialized
        };
      }
      if (type === GraphQLID && integerStringRegExp.test(serialized)) {
        return {
          kind: Kind.INT,
          value: serialized
        };
      }
      return {
        kind: Kind.STRING,
        value: serialized
      };
    }
    throw new TypeError(`Cannot convert value to AST: ${inspect(serialized)}.`);
  }
  invariant(false, "Unexpected input type: " + inspect(type));
}
var integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;

// node_modules/graphql/type/introspection.mjs
var __Schema = new GraphQLObjectType({
  name: "__Schema",
  description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
  fields: () => ({
    description: {
      type: GraphQLString,
      resolve: (schema) => schema.description
    },
    types: {
      description: "A list of all types supported by this server.",
      type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Type))),
      resolve(schema) {
        return Object.values(schema.getTypeMap());
      }
    },
    queryType: {
      description: "The type that query operations will be rooted at.",
      type: new GraphQLNonNull(__Type),
      resolve: (schema) => schema.getQueryType()
    },
    mutationType: {
      description: "If this server supports mutation, the type that mutation operations will be rooted at.",
      type: __Type,
      resolve: (schema) => schema.getMutationType()
    },
    subscriptionType: {
      description: "If this server support subscription, the type that subscription operations will be rooted at.",
      type: __Type,
      resolve: (schema) => schema.getSubscriptionType()
    },
    directives: {
      description: "A list of all directives supported by this server.",
      type: new GraphQLNonNull(
        new GraphQLList(new GraphQLNonNull(__Directive))
      ),
      args: {
        includeDeprecated: {
          type: new GraphQLNonNull(GraphQLBoolean),
          defaultValue: false
        }
      },
      resolve: (schema, { includeDeprecated }) => includeDeprecated ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
    }
  })
});
var __Directive = new GraphQLObjectType({
  name: "__Directive",
  description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
  fields: () => ({
    name: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: (directive) => directive.name
    },
    description: {
      type: GraphQLString,
      resolve: (directive) => directive.description
    },
    isRepeatable: {
      type: new GraphQLNonNull(GraphQLBoolean),
      resolve: (directive) => directive.isRepeatable
    },
    locations: {
      type: new GraphQLNonNull(
        new GraphQLList(new GraphQLNonNull(__DirectiveLocation))
      ),
      resolve: (directive) => directive.locations
    },
    args: {
      type: new GraphQLNonNull(
        new GraphQLList(new GraphQLNonNull(__InputValue))
      ),
      args: {
        includeDeprecated: {
          type: GraphQLBoolean,
          defaultValue: false
        }
      },
      resolve(field, { includeDeprecated }) {
        return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
      }
    },
    isDeprecated: {
      type: new GraphQLNonNull(GraphQLBoolean),
      resolve: (directive) => directive.deprecationReason != null
    },
    deprecationReason: {
      type: GraphQLString,
      resolve: (directive) => directive.deprecationReason
    }
  })
});
var __DirectiveLocation = new GraphQLEnumType({
  name: "__DirectiveLocation",
  description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
  values: {
    QUERY: {
      value: DirectiveLocation.QUERY,
      description: "Location adjacent to a query operation."
    },
    MUTATION: {
      value: DirectiveLocation.MUTATION,
      description: "Location adjacent to a mutation operation."
    },
    SUBSCRIPTION: {
      value: DirectiveLocation.SUBSCRIPTION,
      description: "Location adjacent to a subscription operation."
    },
    FIELD: {
      value: DirectiveLocation.FIELD,
      description: "Location adjacent to a field."
    },
    FRAGMENT_DEFINITION: {
      value: DirectiveLocation.FRAGMENT_DEFINITION,
      description: "Location adjacent to a fragment definition."
    },
    FRAGMENT_SPREAD: {
      value: DirectiveLocation.FRAGMENT_SPREAD,
      description: "Location adjacent to a fragment spread."
    },
    INLINE_FRAGMENT: {
      value: DirectiveLocation.INLINE_FRAGMENT,
      description: "Location adjacent to an inline fragment."
    },
    VARIABLE_DEFINITION: {
      value: DirectiveLocation.VARIABLE_DEFINITION,
      description: "Location adjacent to a variable definition."
    },
    SCHEMA: {
      value: DirectiveLocation.SCHEMA,
      description: "Location adjacent to a schema definition."
    },
    SCALAR: {
      value: DirectiveLocation.SCALAR,
      description: "Location adjacent to a scalar definition."
    },
    OBJECT: {
      value: DirectiveLocation.OBJECT,
      description: "Location adjacent to an object type definition."
    },
    FIELD_DEFINITION: {
      value: DirectiveLocation.FIELD_DEFINITION,
      description: "Location adjacent to a field definition."
    },
    ARGUMENT_DEFINITION: {
      value: DirectiveLocation.ARGUMENT_DEFINITION,
      description: "Location adjacent to an argument definition."
    },
    INTERFACE: {
      value: DirectiveLocation.INTERFACE,
      description: "Location adjacent to an interface definition."
    },
    UNION: {
      value: DirectiveLocation.UNION,
      description: "Location adjacent to a union definition."
    },
    ENUM: {
      value: DirectiveLocation.ENUM,
      description: "Location adjacent to an enum definition."
    },
    ENUM_VALUE: {
      value: DirectiveLocation.ENUM_VALUE,
      description: "Location adjacent to an enum value definition."
    },
    INPUT_OBJECT: {
      value: DirectiveLocation.INPUT_OBJECT,
      description: "Location adjacent to an input object type definition."
    },
    INPUT_FIELD_DEFINITION: {
      value: DirectiveLocation.INPUT_FIELD_DEFINITION,
      description: "Location adjacent to an input object field definition."
    },
    DIRECTIVE_DEFINITION: {
      value: DirectiveLocation.DIRECTIVE_DEFINITION,
      description: "Location adjacent to a directive definition."
    }
  }
});
var __Type = new GraphQLObjectType({
  name: "__Type",
  description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
  fields: () => ({
    kind: {
      type: new GraphQLNonNull(__TypeKind),
      resolve(type) {
        if (isScalarType(type)) {
          return TypeKind.SCALAR;
        }
        if (isObjectType(type)) {
          return TypeKind.OBJECT;
        }
        if (isInterfaceType(type)) {
          return TypeKind.INTERFACE;
        }
        if (isUnionType(type)) {
          return TypeKind.UNION;
        }
        if (isEnumType(type)) {
          return TypeKind.ENUM;
        }
        if (isInputObjectType(type)) {
          return TypeKind.INPUT_OBJECT;
        }
        if (isListType(type)) {
          return TypeKind.LIST;
        }
        if (isNonNullType(type)) {
          return TypeKind.NON_NULL;
        }
        invariant(false, `Unexpected type: "${inspect(type)}".`);
      }
    },
    name: {
      type: GraphQLString,
      resolve: (type) => "name" in type ? type.name : void 0
    },
    description: {
      type: GraphQLString,
      resolve: (type) => (
        /* c8 ignore next */
        "description" in type ? type.description : void 0
      )
    },
    specifiedByURL: {
      type: GraphQLString,
      resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
    },
    fields: {
      type: new GraphQLList(new GraphQLNonNull(__Field)),
      args: {
        includeDeprecated: {
          type: GraphQLBoolean,
          defaultValue: false
        }
      },
      resolve(type, { includeDeprecated }) {
        if (isObjectType(type) || isInterfaceType(type)) {
          const fields2 = Object.values(type.getFields());
          return includeDeprecated ? fields2 : fields2.filter((field) => field.deprecationReason == null);
        }
      }
    },
    interfaces: {
      type: new GraphQLList(new GraphQLNonNull(__Type)),
      resolve(type) {
        if (isObjectType(type) || isInterfaceType(type)) {
          return type.getInterfaces();
        }
      }
    },
    possibleTypes: {
      type: new GraphQLList(new GraphQLNonNull(__Type)),
      resolve(type, _args, _context, { schema }) {
        if (isAbstractType(type)) {
          return schema.getPossibleTypes(type);
        }
      }
    },
    enumValues: {
      type: new GraphQLList(new GraphQLNonNull(__EnumValue)),
      args: {
        includeDeprecated: {
          type: GraphQLBoolean,
          defaultValue: false
        }
      },
      resolve(type, { includeDeprecated }) {
        if (isEnumType(type)) {
          const values = type.getValues();
          return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
        }
      }
    },
    inputFields: {
      type: new GraphQLList(new GraphQLNonNull(__InputValue)),
      args: {
        includeDeprecated: {
          type: GraphQLBoolean,
          defaultValue: false
        }
      },
      resolve(type, { includeDeprecated }) {
        if (isInputObjectType(type)) {
          const values = Object.values(type.getFields());
          return includeDeprecated ? values : values.filter((field) => field.deprecationReason == null);
        }
      }
    },
    ofType: {
      type: __Type,
      resolve: (type) => "ofType" in type ? type.ofType : void 0
    },
    isOneOf: {
      type: GraphQLBoolean,
      resolve: (type) => {
        if (isInputObjectType(type)) {
          return type.isOneOf;
        }
      }
    }
  })
});
var __Field = new GraphQLObjectType({
  name: "__Field",
  description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
  fields: () => ({
    name: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: (field) => field.name
    },
    description: {
      type: GraphQLString,
      resolve: (field) => field.description
    },
    args: {
      type: new GraphQLNonNull(
        new GraphQLList(new GraphQLNonNull(__InputValue))
      ),
      args: {
        includeDeprecated: {
          type: GraphQLBoolean,
          defaultValue: false
        }
      },
      resolve(field, { includeDeprecated }) {
        return includeDeprecated ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
      }
    },
    type: {
      type: new GraphQLNonNull(__Type),
      resolve: (field) => field.type
    },
    isDeprecated: {
      type: new GraphQLNonNull(GraphQLBoolean),
      resolve: (field) => field.deprecationReason != null
    },
    deprecationReason: {
      type: GraphQLString,
      resolve: (field) => field.deprecationReason
    }
  })
});
var __InputValue = new GraphQLObjectType({
  name: "__InputValue",
  description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
  fields: () => ({
    name: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: (inputValue) => inputValue.name
    },
    description: {
      type: GraphQLString,
      resolve: (inputValue) => inputValue.description
    },
    type: {
      type: new GraphQLNonNull(__Type),
      resolve: (inputValue) => inputValue.type
    },
    defaultValue: {
      type: GraphQLString,
      description: "A GraphQL-formatted string representing the default value for this input value.",
      resolve(inputValue) {
        const { type, defaultValue } = inputValue;
        const valueAST = astFromValue(defaultValue, type);
        return valueAST ? print(valueAST) : null;
      }
    },
    isDeprecated: {
      type: new GraphQLNonNull(GraphQLBoolean),
      resolve: (field) => field.deprecationReason != null
    },
    deprecationReason: {
      type: GraphQLString,
      resolve: (obj) => obj.deprecationReason
    }
  })
});
var __EnumValue = new GraphQLObjectType({
  name: "__EnumValue",
  description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
  fields: () => ({
    name: {
      type: new GraphQLNonNull(GraphQLString),
      resolve: (enumValue) => enumValue.name
    },
    description: {
      type: GraphQLString,
      resolve: (enumValue) => enumValue.description
    },
    isDeprecated: {
      type: new GraphQLNonNull(GraphQLBoolean),
      resolve: (enumValue) => enumValue.deprecationReason != null
    },
    deprecationReason: {
      type: GraphQLString,
      resolve: (enumValue) => enumValue.deprecationReason
    }
  })
});
var TypeKind;
(function(TypeKind2) {
  TypeKind2["SCALAR"] = "SCALAR";
  TypeKind2["OBJECT"] = "OBJECT";
  TypeKind2["INTERFACE"] = "INTERFACE";
  TypeKind2["UNION"] = "UNION";
  TypeKind2["ENUM"] = "ENUM";
  TypeKind2["INPUT_OBJECT"] = "INPUT_OBJECT";
  TypeKind2["LIST"] = "LIST";
  TypeKind2["NON_NULL"] = "NON_NULL";
})(TypeKind || (TypeKind = {}));
var __TypeKind = new GraphQLEnumType({
  name: "__TypeKind",
  description: "An enum describing what kind of type a given `__Type` is.",
  values: {
    SCALAR: {
      value: TypeKind.SCALAR,
      description: "Indicates this type is a scalar."
    },
    OBJECT: {
      value: TypeKind.OBJECT,
      description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
    },
    INTERFACE: {
      value: TypeKind.INTERFACE,
      description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
    },
    UNION: {
      value: TypeKind.UNION,
      description: "Indicates this type is a union. `possibleTypes` is a valid field."
    },
    ENUM: {
      value: TypeKind.ENUM,
      description: "Indicates this type is an enum. `enumValues` is a valid field."
    },
    INPUT_OBJECT: {
      value: TypeKind.INPUT_OBJECT,
      description: "Indicates this type is an input object. `inputFields` is a valid field."
    },
    LIST: {
      value: TypeKind.LIST,
      description: "Indicates this type is a list. `ofType` is a valid field."
    },
    NON_NULL: {
      value: TypeKind.NON_NULL,
      description: "Indicates this type is a non-null. `ofType` is a valid field."
    }
  }
});
var SchemaMetaFieldDef = {
  name: "__schema",
  type: new GraphQLNonNull(__Schema),
  description: "Access the current type schema of this server.",
  args: [],
  resolve: (_source, _args, _context, { schema }) => schema,
  deprecationReason: void 0,
  extensions: /* @__PURE__ */ Object.create(null),
  astNode: void 0
};
var TypeMetaFieldDef = {
  name: "__type",
  type: __Type,
  description: "Request the type information of a single type.",
  args: [
    {
      name: "name",
      description: void 0,
      type: new GraphQLNonNull(GraphQLString),
      defaultValue: void 0,
      deprecationReason: void 0,
      extensions: /* @__PURE__ */ Object.create(null),
      astNode: void 0
    }
  ],
  resolve: (_source, { name }, _context, { schema }) => schema.getType(name),
  deprecationReason: void 0,
  extensions: /* @__PURE__ */ Object.create(null),
  astNode: void 0
};
var TypeNameMetaFieldDef = {
  name: "__typename",
  type: new GraphQLNonNull(GraphQLString),
  description: "The name of the current Object type at runtime.",
  args: [],
  resolve: (_source, _args, _context, { parentType }) => parentType.name,
  deprecationReason: void 0,
  extensions: /* @__PURE__ */ Object.create(null),
  astNode: void 0
};
var introspectionTypes = Object.freeze([
  __Schema,
  __Directive,
  __DirectiveLocation,
  __Type,
  __Field,
  __InputValue,
  __EnumValue,
  __TypeKind
]);
function isIntrospectionType(type) {
  return introspectionTypes.some(({ name }) => type.name === name);
}

// node_modules/graphql/type/schema.mjs
function isSchema(schema) {
  return instanceOf(schema, GraphQLSchema);
}
function assertSchema(schema) {
  if (!isSchema(schema)) {
    throw new Error(`Expected ${inspect(schema)} to be a GraphQL schema.`);
  }
  return schema;
}
var GraphQLSchema = class {
  /** Human-readable description for this schema element, if provided. */
  /** Custom extension fields reserved for users. */
  /** AST node from which this schema element was built, if available. */
  /** AST extension nodes applied to this schema element. */
  /**
   * Cached schema validation errors, if validation has already run.
   * @internal
   */
  /**
   * Creates a GraphQLSchema instance.
   * @param config - Configuration describing this object.
   * @example
   * ```ts
   * // Create a schema with the required query root.
   * import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql/type';
   *
   * const Query = new GraphQLObjectType({
   *   name: 'Query',
   *   fields: {
   *     greeting: {
   *       type: GraphQLString,
   *       resolve: () => 'Hello',
   *     },
   *   },
   * });
   *
   * const schema = new GraphQLSchema({
   *   description: 'The application schema.',
   *   query: Query,
   * });
   *
   * schema.getQueryType(); // => Query
   * schema.description; // => 'The application schema.'
   * ```
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * // This variant configures every schema option, including directives and extensions.
   * import { DirectiveLocation, parse, Kind } from 'graphql/language';
   * import {
   *   GraphQLBoolean,
   *   GraphQLDirective,
   *   GraphQLObjectType,
   *   GraphQLSchema,
   *   GraphQLString,
   * } from 'graphql/type';
   *
   * const Query = new GraphQLObjectType({
   *   name: 'Query',
   *   fields: { greeting: { type: GraphQLString } },
   * });
   * const Mutation = new GraphQLObjectType({
   *   name: 'Mutation',
   *   fields: { setGreeting: { type: GraphQLString } },
   * });
   * const Subscription = new GraphQLObjectType({
   *   name: 'Subscription',
   *   fields: { greetingChanged: { type: GraphQLString } },
   * });
   * const AuditEvent = new GraphQLObjectType({
   *   name: 'AuditEvent',
   *   fields: { message: { type: GraphQLString } },
   * });
   * const authDirective = new GraphQLDirective({
   *   name: 'auth',
   *   locations: [DirectiveLocation.FIELD_DEFINITION],
   *   args: { required: { type: GraphQLBoolean } },
   * });
   * const schemaDocument = parse(`
   *   schema {
   *     query: Query
   *     mutation: Mutation
   *     subscription: Subscription
   *   }
   *
   *   extend schema @auth
   * `);
   * assert(schemaDocument.definitions[0].kind === Kind.SCHEMA_DEFINITION);
   * assert(schemaDocument.definitions[1].kind === Kind.SCHEMA_EXTENSION);
   *
   * const schema = new GraphQLSchema({
   *   description: 'Operations exposed by the application.',
   *   query: Query,
   *   mutation: Mutation,
   *   subscription: Subscription,
   *   types: [AuditEvent],
   *   directives: [authDirective],
   *   extensions: { owner: 'platform' },
   *   astNode: schemaDocument.definitions[0],
   *   extensionASTNodes: [schemaDocument.definitions[1]],
   *   assumeValid: true,
   * });
   *
   * schema.getMutationType(); // => Mutation
   * schema.getSubscriptionType(); // => Subscription
   * schema.getType('AuditEvent'); // => AuditEvent
   * schema.getDirective('auth'); // => authDirective
   * schema.extensions; // => { owner: 'platform' }
   * ```
   */
  constructor(config) {
    var _config$extensionASTN, _config$directives;
    this.__validationErrors = config.assumeValid === true ? [] : void 0;
    isObjectLike(config) || devAssert(false, "Must provide configuration object.");
    !config.types || Array.isArray(config.types) || devAssert(
      false,
      `"types" must be Array if provided but got: ${inspect(config.types)}.`
    );
    !config.directives || Array.isArray(config.directives) || devAssert(
      false,
      `"directives" must be Array if provided but got: ${inspect(config.directives)}.`
    );
    this.description = config.description;
    this.extensions = toObjMap(config.extensions);
    this.astNode = config.astNode;
    this.extensionASTNodes = (_config$extensionASTN = config.extensionASTNodes) !== null && _config$extensionASTN !== void 0 ? _config$extensionASTN : [];
    this._queryType = config.query;
    this._mutationType = config.mutation;
    this._subscriptionType = config.subscription;
    this._directives = (_config$directives = config.directives) !== null && _config$directives !== void 0 ? _config$directives : specifiedDirectives;
    const allReferencedTypes = new Set(config.types);
    if (config.types != null) {
      for (const type of config.types) {
        allReferencedTypes.delete(type);
        collectReferencedTypes(type, allReferencedTypes);
      }
    }
    if (this._queryType != null) {
      collectReferencedTypes(this._queryType, allReferencedTypes);
    }
    if (this._mutationType != null) {
      collectReferencedTypes(this._mutationType, allReferencedTypes);
    }
    if (this._subscriptionType != null) {
      collectReferencedTypes(this._subscriptionType, allReferencedTypes);
    }
    for (const directive of this._directives) {
      if (isDirective(directive)) {
        for (const arg of directive.args) {
          collectReferencedTypes(arg.type, allReferencedTypes);
        }
      }
    }
    collectReferencedTypes(__Schema, allReferencedTypes);
    this._typeMap = /* @__PURE__ */ Object.create(null);
    this._subTypeMap = /* @__PURE__ */ Object.create(null);
    this._implementationsMap = /* @__PURE__ */ Object.create(null);
    for (const namedType of allReferencedTypes) {
      if (namedType == null) {
        continue;
      }
      const typeName = namedType.name;
      typeName || devAssert(
        false,
        "One of the provided types for building the Schema is missing a name."
      );
      if (this._typeMap[typeName] !== void 0) {
        throw new Error(
          `Schema must contain uniquely named types but contains multiple types named "${typeName}".`
        );
      }
      this._typeMap[typeName] = namedType;
      if (isInterfaceType(namedType)) {
        for (const iface of namedType.getInterfaces()) {
          if (isInterfaceType(iface)) {
            let implementations = this._implementationsMap[iface.name];
            if (implementations === void 0) {
              implementations = this._implementationsMap[iface.name] = {
                objects: [],
                interfaces: []
              };
            }
            implementations.interfaces.push(namedType);
          }
        }
      } else if (isObjectType(namedType)) {
        for (const iface of namedType.getInterfaces()) {
          if (isInterfaceType(iface)) {
            let implementations = this._implementationsMap[iface.name];
            if (implementations === void 0) {
              implementations = this._implementationsMap[iface.name] = {
                objects: [],
                interfaces: []
              };
            }
            implementations.objects.push(namedType);
          }
        }
      }
    }
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "GraphQLSchema";
  }
  /**
   * Returns the root object type for query operations.
   * @returns The query root type, if this schema defines one.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   *
   * schema.getQueryType()?.name; // => 'Query'
   * ```
   */
  getQueryType() {
    return this._queryType;
  }
  /**
   * Returns the root object type for mutation operations.
   * @returns The mutation root type, if this schema defines one.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   *
   *   type Mutation {
   *     setGreeting(value: String!): String
   *   }
   * `);
   *
   * schema.getMutationType()?.name; // => 'Mutation'
   * ```
   */
  getMutationType() {
    return this._mutationType;
  }
  /**
   * Returns the root object type for subscription operations.
   * @returns The subscription root type, if this schema defines one.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   *
   *   type Subscription {
   *     greetings: String
   *   }
   * `);
   *
   * schema.getSubscriptionType()?.name; // => 'Subscription'
   * ```
   */
  getSubscriptionType() {
    return this._subscriptionType;
  }
  /**
   * Returns the root object type for the requested operation kind.
   * @param operation - Operation kind to resolve.
   * @returns The root object type for the operation kind, if this schema defines one.
   * @example
   * ```ts
   * import { OperationTypeNode } from 'graphql/language';
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   *
   *   type Mutation {
   *     setGreeting(value: String!): String
   *   }
   * `);
   *
   * schema.getRootType(OperationTypeNode.QUERY)?.name; // => 'Query'
   * schema.getRootType(OperationTypeNode.MUTATION)?.name; // => 'Mutation'
   * schema.getRootType(OperationTypeNode.SUBSCRIPTION); // => undefined
   * ```
   */
  getRootType(operation) {
    switch (operation) {
      case OperationTypeNode.QUERY:
        return this.getQueryType();
      case OperationTypeNode.MUTATION:
        return this.getMutationType();
      case OperationTypeNode.SUBSCRIPTION:
        return this.getSubscriptionType();
    }
  }
  /**
   * Returns all named types known to this schema.
   * @returns A map of schema types keyed by type name.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type User {
   *     name: String
   *   }
   *
   *   type Query {
   *     viewer: User
   *   }
   * `);
   *
   * const typeMap = schema.getTypeMap();
   *
   * typeMap.User.name; // => 'User'
   * typeMap.Query.name; // => 'Query'
   * typeMap.String.name; // => 'String'
   * ```
   */
  getTypeMap() {
    return this._typeMap;
  }
  /**
   * Returns the named type with the provided name.
   * @param name - The GraphQL name to look up.
   * @returns The named schema type, if one exists.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type User {
   *     name: String
   *   }
   *
   *   type Query {
   *     viewer: User
   *   }
   * `);
   *
   * schema.getType('User')?.toString(); // => 'User'
   * schema.getType('Missing'); // => undefined
   * ```
   */
  getType(name) {
    return this.getTypeMap()[name];
  }
  /**
   * Returns object types that may be returned for an abstract type.
   * @param abstractType - Interface or union type to inspect.
   * @returns Object types that may satisfy the abstract type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType, assertUnionType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   type User implements Node {
   *     id: ID!
   *   }
   *
   *   type Organization implements Node {
   *     id: ID!
   *   }
   *
   *   union SearchResult = User | Organization
   *
   *   type Query {
   *     node: Node
   *     search: [SearchResult]
   *   }
   * `);
   *
   * const Node = assertInterfaceType(schema.getType('Node'));
   * const SearchResult = assertUnionType(schema.getType('SearchResult'));
   *
   * schema.getPossibleTypes(Node).map((type) => type.name); // => ['User', 'Organization']
   * schema.getPossibleTypes(SearchResult).map((type) => type.name); // => ['User', 'Organization']
   * ```
   */
  getPossibleTypes(abstractType) {
    return isUnionType(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
  }
  /**
   * Returns objects and interfaces that implement an interface type.
   * @param interfaceType - Interface type to inspect.
   * @returns Object and interface implementations of the interface.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Resource {
   *     url: String!
   *   }
   *
   *   interface Image implements Resource {
   *     url: String!
   *     width: Int
   *   }
   *
   *   type Photo implements Resource & Image {
   *     url: String!
   *     width: Int
   *   }
   *
   *   type Query {
   *     resource: Resource
   *   }
   * `);
   *
   * const Resource = assertInterfaceType(schema.getType('Resource'));
   * const implementations = schema.getImplementations(Resource);
   *
   * implementations.interfaces.map((type) => type.name); // => ['Image']
   * implementations.objects.map((type) => type.name); // => ['Photo']
   * ```
   */
  getImplementations(interfaceType) {
    const implementations = this._implementationsMap[interfaceType.name];
    return implementations !== null && implementations !== void 0 ? implementations : {
      objects: [],
      interfaces: []
    };
  }
  /**
   * Returns whether one type is a possible runtime subtype of an abstract type.
   * @param abstractType - Interface or union type to inspect.
   * @param maybeSubType - Object or interface type to test as a possible subtype.
   * @returns True when the subtype may satisfy the abstract type.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { assertInterfaceType, assertObjectType } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   interface Node {
   *     id: ID!
   *   }
   *
   *   type User implements Node {
   *     id: ID!
   *   }
   *
   *   type Review {
   *     body: String
   *   }
   *
   *   type Query {
   *     node: Node
   *     review: Review
   *   }
   * `);
   *
   * const Node = assertInterfaceType(schema.getType('Node'));
   * const User = assertObjectType(schema.getType('User'));
   * const Review = assertObjectType(schema.getType('Review'));
   *
   * schema.isSubType(Node, User); // => true
   * schema.isSubType(Node, Review); // => false
   * ```
   */
  isSubType(abstractType, maybeSubType) {
    let map = this._subTypeMap[abstractType.name];
    if (map === void 0) {
      map = /* @__PURE__ */ Object.create(null);
      if (isUnionType(abstractType)) {
        for (const type of abstractType.getTypes()) {
          map[type.name] = true;
        }
      } else {
        const implementations = this.getImplementations(abstractType);
        for (const type of implementations.objects) {
          map[type.name] = true;
        }
        for (const type of implementations.interfaces) {
          map[type.name] = true;
        }
      }
      this._subTypeMap[abstractType.name] = map;
    }
    return map[maybeSubType.name] !== void 0;
  }
  /**
   * Returns directives available in this schema.
   * @returns Directives available in this schema.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   directive @upper on FIELD_DEFINITION
   *
   *   type Query {
   *     greeting: String @upper
   *   }
   * `);
   *
   * schema.getDirectives().map((directive) => directive.name); // => ['upper', 'include', 'skip', 'deprecated', 'specifiedBy', 'oneOf']
   * ```
   */
  getDirectives() {
    return this._directives;
  }
  /**
   * Returns the current directive definition.
   * @param name - The GraphQL name to look up.
   * @returns The current directive definition, if known.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   directive @upper on FIELD_DEFINITION
   *
   *   type Query {
   *     greeting: String @upper
   *   }
   * `);
   *
   * schema.getDirective('upper')?.name; // => 'upper'
   * schema.getDirective('missing'); // => undefined
   * ```
   */
  getDirective(name) {
    return this.getDirectives().find((directive) => directive.name === name);
  }
  /**
   * Returns a normalized configuration object for this object.
   *
   * The returned config preserves the original `assumeValid` flag so the schema
   * can be recreated with the same validation behavior.
   * @returns A configuration object that can be used to recreate this object.
   * @example
   * ```ts
   * import { buildSchema } from 'graphql/utilities';
   * import { GraphQLSchema } from 'graphql/type';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   *
   * const config = schema.toConfig();
   * const schemaCopy = new GraphQLSchema(config);
   *
   * config.query?.name; // => 'Query'
   * schemaCopy.getQueryType()?.name; // => 'Query'
   * ```
   */
  toConfig() {
    return {
      description: this.description,
      query: this.getQueryType(),
      mutation: this.getMutationType(),
      subscription: this.getSubscriptionType(),
      types: Object.values(this.getTypeMap()),
      directives: this.getDirectives(),
      extensions: this.extensions,
      astNode: this.astNode,
      extensionASTNodes: this.extensionASTNodes,
      assumeValid: this.__validationErrors !== void 0
    };
  }
};
function collectReferencedTypes(type, typeSet) {
  const namedType = getNamedType(type);
  if (!typeSet.has(namedType)) {
    typeSet.add(namedType);
    if (isUnionType(namedType)) {
      for (const memberType of namedType.getTypes()) {
        collectReferencedTypes(memberType, typeSet);
      }
    } else if (isObjectType(namedType) || isInterfaceType(namedType)) {
      for (const interfaceType of namedType.getInterfaces()) {
        collectReferencedTypes(interfaceType, typeSet);
      }
      for (const field of Object.values(namedType.getFields())) {
        collectReferencedTypes(field.type, typeSet);
        for (const arg of field.args) {
          collectReferencedTypes(arg.type, typeSet);
        }
      }
    } else if (isInputObjectType(namedType)) {
      for (const field of Object.values(namedType.getFields())) {
        collectReferencedTypes(field.type, typeSet);
      }
    }
  }
  return typeSet;
}

// node_modules/graphql/type/validate.mjs
function validateSchema(schema) {
  assertSchema(schema);
  if (schema.__validationErrors) {
    return schema.__validationErrors;
  }
  const context = new SchemaValidationContext(schema);
  validateRootTypes(context);
  validateDirectives(context);
  validateTypes(context);
  const errors = context.getErrors();
  schema.__validationErrors = errors;
  return errors;
}
function assertValidSchema(schema) {
  const errors = validateSchema(schema);
  if (errors.length !== 0) {
    throw new Error(errors.map((error) => error.message).join("\n\n"));
  }
}
var SchemaValidationContext = class {
  constructor(schema) {
    this._errors = [];
    this.schema = schema;
  }
  reportError(message, nodes) {
    const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
    this._errors.push(
      new GraphQLError(message, {
        nodes: _nodes
      })
    );
  }
  getErrors() {
    return this._errors;
  }
};
function validateRootTypes(context) {
  const schema = context.schema;
  const queryType = schema.getQueryType();
  if (!queryType) {
    context.reportError("Query root type must be provided.", schema.astNode);
  } else if (!isObjectType(queryType)) {
    var _getOperationTypeNode;
    context.reportError(
      `Query root type must be Object type, it cannot be ${inspect(
        queryType
      )}.`,
      (_getOperationTypeNode = getOperationTypeNode(
        schema,
        OperationTypeNode.QUERY
      )) !== null && _getOperationTypeNode !== void 0 ? _getOperationTypeNode : queryType.astNode
    );
  }
  const mutationType = schema.getMutationType();
  if (mutationType && !isObjectType(mutationType)) {
    var _getOperationTypeNode2;
    context.reportError(
      `Mutation root type must be Object type if provided, it cannot be ${inspect(mutationType)}.`,
      (_getOperationTypeNode2 = getOperationTypeNode(
        schema,
        OperationTypeNode.MUTATION
      )) !== null && _getOperationTypeNode2 !== void 0 ? _getOperationTypeNode2 : mutationType.astNode
    );
  }
  const subscriptionType = schema.getSubscriptionType();
  if (subscriptionType && !isObjectType(subscriptionType)) {
    var _getOperationTypeNode3;
    context.reportError(
      `Subscription root type must be Object type if provided, it cannot be ${inspect(subscriptionType)}.`,
      (_getOperationTypeNode3 = getOperationTypeNode(
        schema,
        OperationTypeNode.SUBSCRIPTION
      )) !== null && _getOperationTypeNode3 !== void 0 ? _getOperationTypeNode3 : subscriptionType.astNode
    );
  }
}
function getOperationTypeNode(schema, operation) {
  var _flatMap$find;
  return (_flatMap$find = [schema.astNode, ...schema.extensionASTNodes].flatMap(
    // FIXME: https://github.com/graphql/graphql-js/issues/2203
    (schemaNode) => {
      var _schemaNode$operation;
      return (
        /* c8 ignore next */
        (_schemaNode$operation = schemaNode === null || schemaNode === void 0 ? void 0 : schemaNode.operationTypes) !== null && _schemaNode$operation !== void 0 ? _schemaNode$operation : []
      );
    }
  ).find((operationNode) => operationNode.operation === operation)) === null || _flatMap$find === void 0 ? void 0 : _flatMap$find.type;
}
function validateDirectives(context) {
  for (const directive of context.schema.getDirectives()) {
    if (!isDirective(directive)) {
      context.reportError(
        `Expected directive but got: ${inspect(directive)}.`,
        directive === null || directive === void 0 ? void 0 : directive.astNode
      );
      continue;
    }
    validateName(context, directive);
    if (directive.locations.length === 0) {
      context.reportError(
        `Directive @${directive.name} must include 1 or more locations.`,
        directive.astNode
      );
    }
    for (const arg of directive.args) {
      validateName(context, arg);
      if (!isInputType(arg.type)) {
        context.reportError(
          `The type of @${directive.name}(${arg.name}:) must be Input Type but got: ${inspect(arg.type)}.`,
          arg.astNode
        );
      }
      if (isRequiredArgument(arg) && arg.deprecationReason != null) {
        var _arg$astNode;
        context.reportError(
          `Required argument @${directive.name}(${arg.name}:) cannot be deprecated.`,
          [
            getDeprecatedDirectiveNode(arg.astNode),
            (_arg$astNode = arg.astNode) === null || _arg$astNode === void 0 ? void 0 : _arg$astNode.type
          ]
        );
      }
    }
  }
}
function validateName(context, node) {
  if (node.name.startsWith("__")) {
    context.reportError(
      `Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`,
      node.astNode
    );
  }
}
function validateTypes(context) {
  const validateInputObjectCircularRefs = createInputObjectCircularRefsValidator(context);
  const typeMap = context.schema.getTypeMap();
  for (const type of Object.values(typeMap)) {
    if (!isNamedType(type)) {
      context.reportError(
        `Expected GraphQL named type but got: ${inspect(type)}.`,
        type.astNode
      );
      continue;
    }
    if (!isIntrospectionType(type)) {
      validateName(context, type);
    }
    if (isObjectType(type)) {
      validateFields(context, type);
      validateInterfaces(context, type);
    } else if (isInterfaceType(type)) {
      validateFields(context, type);
      validateInterfaces(context, type);
    } else if (isUnionType(type)) {
      validateUnionMembers(context, type);
    } else if (isEnumType(type)) {
      validateEnumValues(context, type);
    } else if (isInputObjectType(type)) {
      validateInputFields(context, type);
      validateInputObjectCircularRefs(type);
    }
  }
}
function validateFields(context, type) {
  const fields2 = Object.values(type.getFields());
  if (fields2.length === 0) {
    context.reportError(`Type ${type.name} must define one or more fields.`, [
      type.astNode,
      ...type.extensionASTNodes
    ]);
  }
  for (const field of fields2) {
    validateName(context, field);
    if (!isOutputType(field.type)) {
      var _field$astNode;
      context.reportError(
        `The type of ${type.name}.${field.name} must be Output Type but got: ${inspect(field.type)}.`,
        (_field$astNode = field.astNode) === null || _field$astNode === void 0 ? void 0 : _field$astNode.type
      );
    }
    for (const arg of field.args) {
      const argName = arg.name;
      validateName(context, arg);
      if (!isInputType(arg.type)) {
        var _arg$astNode2;
        context.reportError(
          `The type of ${type.name}.${field.name}(${argName}:) must be Input Type but got: ${inspect(arg.type)}.`,
          (_arg$astNode2 = arg.astNode) === null || _arg$astNode2 === void 0 ? void 0 : _arg$astNode2.type
        );
      }
      if (isRequiredArgument(arg) && arg.deprecationReason != null) {
        var _arg$astNode3;
        context.reportError(
          `Required argument ${type.name}.${field.name}(${argName}:) cannot be deprecated.`,
          [
            getDeprecatedDirectiveNode(arg.astNode),
            (_arg$astNode3 = arg.astNode) === null || _arg$astNode3 === void 0 ? void 0 : _arg$astNode3.type
          ]
        );
      }
    }
  }
}
function validateInterfaces(context, type) {
  const ifaceTypeNames = /* @__PURE__ */ Object.create(null);
  for (const iface of type.getInterfaces()) {
    if (!isInterfaceType(iface)) {
      context.reportError(
        `Type ${inspect(type)} must only implement Interface types, it cannot implement ${inspect(iface)}.`,
        getAllImplementsInterfaceNodes(type, iface)
      );
      continue;
    }
    if (type === iface) {
      context.reportError(
        `Type ${type.name} cannot implement itself because it would create a circular reference.`,
        getAllImplementsInterfaceNodes(type, iface)
      );
      continue;
    }
    if (ifaceTypeNames[iface.name]) {
      context.reportError(
        `Type ${type.name} can only implement ${iface.name} once.`,
        getAllImplementsInterfaceNodes(type, iface)
      );
      continue;
    }
    ifaceTypeNames[iface.name] = true;
    validateTypeImplementsAncestors(context, type, iface);
    validateTypeImplementsInterface(context, type, iface);
  }
}
function validateTypeImplementsInterface(context, type, iface) {
  const typeFieldMap = type.getFields();
  for (const ifaceField of Object.values(iface.getFields())) {
    const fieldName = ifaceField.name;
    const typeField = typeFieldMap[fieldName];
    if (!typeField) {
      context.reportError(
        `Interface field ${iface.name}.${fieldName} expected but ${type.name} does not provide it.`,
        [ifaceField.astNode, type.astNode, ...type.extensionASTNodes]
      );
      continue;
    }
    if (!isTypeSubTypeOf(context.schema, typeField.type, ifaceField.type)) {
      var _ifaceField$astNode, _typeField$astNode;
      context.reportError(
        `Interface field ${iface.name}.${fieldName} expects type ${inspect(ifaceField.type)} but ${type.name}.${fieldName} is type ${inspect(typeField.type)}.`,
        [
          (_ifaceField$astNode = ifaceField.astNode) === null || _ifaceField$astNode === void 0 ? void 0 : _ifaceField$astNode.type,
          (_typeField$astNode = typeField.astNode) === null || _typeField$astNode === void 0 ? void 0 : _typeField$astNode.type
        ]
      );
    }
    for (const ifaceArg of ifaceField.args) {
      const argName = ifaceArg.name;
      const typeArg = typeField.args.find((arg) => arg.name === argName);
      if (!typeArg) {
        context.reportError(
          `Interface field argument ${iface.name}.${fieldName}(${argName}:) expected but ${type.name}.${fieldName} does not provide it.`,
          [ifaceArg.astNode, typeField.astNode]
        );
        continue;
      }
      if (!isEqualType(ifaceArg.type, typeArg.type)) {
        var _ifaceArg$astNode, _typeArg$astNode;
        context.reportError(
          `Interface field argument ${iface.name}.${fieldName}(${argName}:) expects type ${inspect(ifaceArg.type)} but ${type.name}.${fieldName}(${argName}:) is type ${inspect(typeArg.type)}.`,
          [
            (_ifaceArg$astNode = ifaceArg.astNode) === null || _ifaceArg$astNode === void 0 ? void 0 : _ifaceArg$astNode.type,
            (_typeArg$astNode = typeArg.astNode) === null || _typeArg$astNode === void 0 ? void 0 : _typeArg$astNode.type
          ]
        );
      }
    }
    for (const typeArg of typeField.args) {
      const argName = typeArg.name;
      const ifaceArg = ifaceField.args.find((arg) => arg.name === argName);
      if (!ifaceArg && isRequiredArgument(typeArg)) {
        context.reportError(
          `Object field ${type.name}.${fieldName} includes required argument ${argName} that is missing from the Interface field ${iface.name}.${fieldName}.`,
          [typeArg.astNode, ifaceField.astNode]
        );
      }
    }
  }
}
function validateTypeImplementsAncestors(context, type, iface) {
  const ifaceInterfaces = type.getInterfaces();
  for (const transitive of iface.getInterfaces()) {
    if (!ifaceInterfaces.includes(transitive)) {
      context.reportError(
        transitive === type ? `Type ${type.name} cannot implement ${iface.name} because it would create a circular reference.` : `Type ${type.name} must implement ${transitive.name} because it is implemented by ${iface.name}.`,
        [
          ...getAllImplementsInterfaceNodes(iface, transitive),
          ...getAllImplementsInterfaceNodes(type, iface)
        ]
      );
    }
  }
}
function validateUnionMembers(context, union2) {
  const memberTypes = union2.getTypes();
  if (memberTypes.length === 0) {
    context.reportError(
      `Union type ${union2.name} must define one or more member types.`,
      [union2.astNode, ...union2.extensionASTNodes]
    );
  }
  const includedTypeNames = /* @__PURE__ */ Object.create(null);
  for (const memberType of memberTypes) {
    if (includedTypeNames[memberType.name]) {
      context.reportError(
        `Union type ${union2.name} can only include type ${memberType.name} once.`,
        getUnionMemberTypeNodes(union2, memberType.name)
      );
      continue;
    }
    includedTypeNames[memberType.name] = true;
    if (!isObjectType(memberType)) {
      context.reportError(
        `Union type ${union2.name} can only include Object types, it cannot include ${inspect(memberType)}.`,
        getUnionMemberTypeNodes(union2, String(memberType))
      );
    }
  }
}
function validateEnumValues(context, enumType) {
  const enumValues = enumType.getValues();
  if (enumValues.length === 0) {
    context.reportError(
      `Enum type ${enumType.name} must define one or more values.`,
      [enumType.astNode, ...enumType.extensionASTNodes]
    );
  }
  for (const enumValue of enumValues) {
    validateName(context, enumValue);
  }
}
function validateInputFields(context, inputObj) {
  const fields2 = Object.values(inputObj.getFields());
  if (fields2.length === 0) {
    context.reportError(
      `Input Object type ${inputObj.name} must define one or more fields.`,
      [inputObj.astNode, ...inputObj.extensionASTNodes]
    );
  }
  for (const field of fields2) {
    validateName(context, field);
    if (!isInputType(field.type)) {
      var _field$astNode2;
      context.reportError(
        `The type of ${inputObj.name}.${field.name} must be Input Type but got: ${inspect(field.type)}.`,
        (_field$astNode2 = field.astNode) === null || _field$astNode2 === void 0 ? void 0 : _field$astNode2.type
      );
    }
    if (isRequiredInputField(field) && field.deprecationReason != null) {
      var _field$astNode3;
      context.reportError(
        `Required input field ${inputObj.name}.${field.name} cannot be deprecated.`,
        [
          getDeprecatedDirectiveNode(field.astNode),
          (_field$astNode3 = field.astNode) === null || _field$astNode3 === void 0 ? void 0 : _field$astNode3.type
        ]
      );
    }
    if (inputObj.isOneOf) {
      validateOneOfInputObjectField(inputObj, field, context);
    }
  }
}
function validateOneOfInputObjectField(type, field, context) {
  if (isNonNullType(field.type)) {
    var _field$astNode4;
    context.reportError(
      `OneOf input field ${type.name}.${field.name} must be nullable.`,
      (_field$astNode4 = field.astNode) === null || _field$astNode4 === void 0 ? void 0 : _field$astNode4.type
    );
  }
  if (field.defaultValue !== void 0) {
    context.reportError(
      `OneOf input field ${type.name}.${field.name} cannot have a default value.`,
      field.astNode
    );
  }
}
function createInputObjectCircularRefsValidator(context) {
  const visitedTypes = /* @__PURE__ */ Object.create(null);
  const fieldPath = [];
  const fieldPathIndexByTypeName = /* @__PURE__ */ Object.create(null);
  return detectCycleRecursive;
  function detectCycleRecursive(inputObj) {
    if (visitedTypes[inputObj.name]) {
      return;
    }
    visitedTypes[inputObj.name] = true;
    fieldPathIndexByTypeName[inputObj.name] = fieldPath.length;
    const fields2 = Object.values(inputObj.getFields());
    for (const field of fields2) {
      if (isNonNullType(field.type) && isInputObjectType(field.type.ofType)) {
        const fieldType = field.type.ofType;
        const cycleIndex = fieldPathIndexByTypeName[fieldType.name];
        fieldPath.push(field);
        if (cycleIndex === void 0) {
          detectCycleRecursive(fieldType);
        } else {
          const cyclePath = fieldPath.slice(cycleIndex);
          const pathStr = cyclePath.map((fieldObj) => fieldObj.name).join(".");
          context.reportError(
            `Cannot reference Input Object "${fieldType.name}" within itself through a series of non-null fields: "${pathStr}".`,
            cyclePath.map((fieldObj) => fieldObj.astNode)
          );
        }
        fieldPath.pop();
      }
    }
    fieldPathIndexByTypeName[inputObj.name] = void 0;
  }
}
function getAllImplementsInterfaceNodes(type, iface) {
  const { astNode, extensionASTNodes } = type;
  const nodes = astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes;
  return nodes.flatMap((typeNode) => {
    var _typeNode$interfaces;
    return (
      /* c8 ignore next */
      (_typeNode$interfaces = typeNode.interfaces) !== null && _typeNode$interfaces !== void 0 ? _typeNode$interfaces : []
    );
  }).filter((ifaceNode) => ifaceNode.name.value === iface.name);
}
function getUnionMemberTypeNodes(union2, typeName) {
  const { astNode, extensionASTNodes } = union2;
  const nodes = astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes;
  return nodes.flatMap((unionNode) => {
    var _unionNode$types;
    return (
      /* c8 ignore next */
      (_unionNode$types = unionNode.types) !== null && _unionNode$types !== void 0 ? _unionNode$types : []
    );
  }).filter((typeNode) => typeNode.name.value === typeName);
}
function getDeprecatedDirectiveNode(definitionNode) {
  var _definitionNode$direc;
  return definitionNode === null || definitionNode === void 0 ? void 0 : (_definitionNode$direc = definitionNode.directives) === null || _definitionNode$direc === void 0 ? void 0 : _definitionNode$direc.find(
    (node) => node.name.value === GraphQLDeprecatedDirective.name
  );
}

// node_modules/graphql/language/visitor.mjs
var BREAK = Object.freeze({});
function visit(root, visitor, visitorKeys = QueryDocumentKeys) {
  const enterLeaveMap = /* @__PURE__ */ new Map();
  for (const kind of Object.values(Kind)) {
    enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
  }
  let stack = void 0;
  let inArray = Array.isArray(root);
  let keys = [root];
  let index = -1;
  let edits = [];
  let node = root;
  let key2 = void 0;
  let parent = void 0;
  const path = [];
  const ancestors = [];
  do {
    index++;
    const isLeaving = index === keys.length;
    const isEdited = isLeaving && edits.length !== 0;
    if (isLeaving) {
      key2 = ancestors.length === 0 ? void 0 : path[path.length - 1];
      node = parent;
      parent = ancestors.pop();
      if (isEdited) {
        if (inArray) {
          node = node.slice();
          let editOffset = 0;
          for (const [editKey, editValue] of edits) {
            const arrayKey = editKey - editOffset;
            if (editValue === null) {
              node.splice(arrayKey, 1);
              editOffset++;
            } else {
              node[arrayKey] = editValue;
            }
          }
        } else {
          node = { ...node };
          for (const [editKey, editValue] of edits) {
            node[editKey] = editValue;
          }
        }
      }
      index = stack.index;
      keys = stack.keys;
      edits = stack.edits;
      inArray = stack.inArray;
      stack = stack.prev;
    } else if (parent) {
      key2 = inArray ? index : keys[index];
      node = parent[key2];
      if (node === null || node === void 0) {
        continue;
      }
      path.push(key2);
    }
    let result;
    if (!Array.isArray(node)) {
      var _enterLeaveMap$get, _enterLeaveMap$get2;
      isNode(node) || devAssert(false, `Invalid AST Node: ${inspect(node)}.`);
      const visitFn = isLeaving ? (_enterLeaveMap$get = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get === void 0 ? void 0 : _enterLeaveMap$get.leave : (_enterLeaveMap$get2 = enterLeaveMap.get(node.kind)) === null || _enterLeaveMap$get2 === void 0 ? void 0 : _enterLeaveMap$get2.enter;
      result = visitFn === null || visitFn === void 0 ? void 0 : visitFn.call(visitor, node, key2, parent, path, ancestors);
      if (result === BREAK) {
        break;
      }
      if (result === false) {
        if (!isLeaving) {
          path.pop();
          continue;
        }
      } else if (result !== void 0) {
        edits.push([key2, result]);
        if (!isLeaving) {
          if (isNode(result)) {
            node = result;
          } else {
            path.pop();
            continue;
          }
        }
      }
    }
    if (result === void 0 && isEdited) {
      edits.push([key2, node]);
    }
    if (isLeaving) {
      path.pop();
    } else {
      var _node$kind;
      stack = {
        inArray,
        index,
        keys,
        edits,
        prev: stack
      };
      inArray = Array.isArray(node);
      keys = inArray ? node : (_node$kind = visitorKeys[node.kind]) !== null && _node$kind !== void 0 ? _node$kind : [];
      index = -1;
      edits = [];
      if (parent) {
        ancestors.push(parent);
      }
      parent = node;
    }
  } while (stack !== void 0);
  if (edits.length !== 0) {
    return edits[edits.length - 1][1];
  }
  return root;
}
function visitInParallel(visitors) {
  const skipping = new Array(visitors.length).fill(null);
  const mergedVisitor = /* @__PURE__ */ Object.create(null);
  for (const kind of Object.values(Kind)) {
    let hasVisitor = false;
    const enterList = new Array(visitors.length).fill(void 0);
    const leaveList = new Array(visitors.length).fill(void 0);
    for (let i = 0; i < visitors.length; ++i) {
      const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
      hasVisitor || (hasVisitor = enter != null || leave != null);
      enterList[i] = enter;
      leaveList[i] = leave;
    }
    if (!hasVisitor) {
      continue;
    }
    const mergedEnterLeave = {
      enter(...args) {
        const node = args[0];
        for (let i = 0; i < visitors.length; i++) {
          if (skipping[i] === null) {
            var _enterList$i;
            const result = (_enterList$i = enterList[i]) === null || _enterList$i === void 0 ? void 0 : _enterList$i.apply(visitors[i], args);
            if (result === false) {
              skipping[i] = node;
            } else if (result === BREAK) {
              skipping[i] = BREAK;
            } else if (result !== void 0) {
              return result;
            }
          }
        }
      },
      leave(...args) {
        const node = args[0];
        for (let i = 0; i < visitors.length; i++) {
          if (skipping[i] === null) {
            var _leaveList$i;
            const result = (_leaveList$i = leaveList[i]) === null || _leaveList$i === void 0 ? void 0 : _leaveList$i.apply(visitors[i], args);
            if (result === BREAK) {
              skipping[i] = BREAK;
            } else if (result !== void 0 && result !== false) {
              return result;
            }
          } else if (skipping[i] === node) {
            skipping[i] = null;
          }
        }
      }
    };
    mergedVisitor[kind] = mergedEnterLeave;
  }
  return mergedVisitor;
}
function getEnterLeaveForKind(visitor, kind) {
  const kindVisitor = visitor[kind];
  if (typeof kindVisitor === "object") {
    return kindVisitor;
  } else if (typeof kindVisitor === "function") {
    return {
      enter: kindVisitor,
      leave: void 0
    };
  }
  return {
    enter: visitor.enter,
    leave: visitor.leave
  };
}

// node_modules/graphql/utilities/typeFromAST.mjs
function typeFromAST(schema, typeNode) {
  switch (typeNode.kind) {
    case Kind.LIST_TYPE: {
      const innerType = typeFromAST(schema, typeNode.type);
      return innerType && new GraphQLList(innerType);
    }
    case Kind.NON_NULL_TYPE: {
      const innerType = typeFromAST(schema, typeNode.type);
      return innerType && new GraphQLNonNull(innerType);
    }
    case Kind.NAMED_TYPE:
      return schema.getType(typeNode.name.value);
  }
}

// node_modules/graphql/utilities/TypeInfo.mjs
var TypeInfo = class {
  /**
   * Creates a TypeInfo instance.
   * @param schema - Schema used for type lookups.
   * @param initialType - Optional type to use at the start of traversal.
   * @param getFieldDefFn - Optional field definition lookup override.
   * @example
   * ```ts
   * // Track field types during a visitWithTypeInfo traversal.
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema } from 'graphql/utilities';
   * import { TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * const seenTypes: Array<string> = [];
   *
   * visit(
   *   parse('{ greeting }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Field: () => {
   *       seenTypes.push(String(typeInfo.getType()));
   *     },
   *   }),
   * );
   *
   * seenTypes; // => ['String']
   * ```
   * @example
   * ```ts
   * // This variant starts from an initial type and supplies a field definition resolver.
   * import { Kind } from 'graphql/language';
   * import { GraphQLString } from 'graphql/type';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema, schema.getQueryType(), () => ({
   *   name: 'virtualGreeting',
   *   description: undefined,
   *   type: GraphQLString,
   *   args: [],
   *   resolve: undefined,
   *   subscribe: undefined,
   *   deprecationReason: undefined,
   *   extensions: Object.create(null),
   *   astNode: undefined,
   * }));
   *
   * typeInfo.enter({
   *   kind: Kind.SELECTION_SET,
   *   selections: [],
   * });
   * typeInfo.enter({
   *   kind: Kind.FIELD,
   *   name: { kind: Kind.NAME, value: 'ignored' },
   * });
   *
   * typeInfo.getFieldDef()?.name; // => 'virtualGreeting'
   * String(typeInfo.getType()); // => 'String'
   * ```
   */
  constructor(schema, initialType, getFieldDefFn) {
    this._schema = schema;
    this._typeStack = [];
    this._parentTypeStack = [];
    this._inputTypeStack = [];
    this._fieldDefStack = [];
    this._defaultValueStack = [];
    this._directive = null;
    this._argument = null;
    this._enumValue = null;
    this._getFieldDef = getFieldDefFn !== null && getFieldDefFn !== void 0 ? getFieldDefFn : getFieldDef;
    if (initialType) {
      if (isInputType(initialType)) {
        this._inputTypeStack.push(initialType);
      }
      if (isCompositeType(initialType)) {
        this._parentTypeStack.push(initialType);
      }
      if (isOutputType(initialType)) {
        this._typeStack.push(initialType);
      }
    }
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "TypeInfo";
  }
  /**
   * Returns the current output type at this point in traversal.
   * @returns The current output type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     viewer: User
   *   }
   *
   *   type User {
   *     name: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * const fieldTypes: Record<string, string> = {};
   *
   * visit(
   *   parse('{ viewer { name } }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Field: (node) => {
   *       fieldTypes[node.name.value] = String(typeInfo.getType());
   *     },
   *   }),
   * );
   *
   * fieldTypes; // => { viewer: 'User', name: 'String' }
   * ```
   */
  getType() {
    if (this._typeStack.length > 0) {
      return this._typeStack[this._typeStack.length - 1];
    }
  }
  /**
   * Returns the current parent composite type.
   * @returns The current parent composite type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     viewer: User
   *   }
   *
   *   type User {
   *     name: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * const parentTypes: Record<string, string> = {};
   *
   * visit(
   *   parse('{ viewer { name } }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Field: (node) => {
   *       parentTypes[node.name.value] = String(typeInfo.getParentType());
   *     },
   *   }),
   * );
   *
   * parentTypes; // => { viewer: 'Query', name: 'User' }
   * ```
   */
  getParentType() {
    if (this._parentTypeStack.length > 0) {
      return this._parentTypeStack[this._parentTypeStack.length - 1];
    }
  }
  /**
   * Returns the current input type at this point in traversal.
   * @returns The current input type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     reviews(stars: Int!, sort: Sort = NEWEST): [String]
   *   }
   *
   *   enum Sort {
   *     NEWEST
   *     OLDEST
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * const inputTypes: Record<string, string> = {};
   *
   * visit(
   *   parse('{ reviews(stars: 5, sort: OLDEST) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Argument: (node) => {
   *       inputTypes[node.name.value] = String(typeInfo.getInputType());
   *     },
   *   }),
   * );
   *
   * inputTypes; // => { stars: 'Int!', sort: 'Sort' }
   * ```
   */
  getInputType() {
    if (this._inputTypeStack.length > 0) {
      return this._inputTypeStack[this._inputTypeStack.length - 1];
    }
  }
  /**
   * Returns the parent input type for the current input position.
   * @returns The parent input type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   input ReviewFilter {
   *     stars: Int!
   *   }
   *
   *   type Query {
   *     reviews(filter: ReviewFilter): [String]
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * const parentInputTypes: Record<string, string> = {};
   *
   * visit(
   *   parse('{ reviews(filter: { stars: 5 }) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     ObjectField: (node) => {
   *       parentInputTypes[node.name.value] = String(typeInfo.getParentInputType());
   *     },
   *   }),
   * );
   *
   * parentInputTypes; // => { stars: 'ReviewFilter' }
   * ```
   */
  getParentInputType() {
    if (this._inputTypeStack.length > 1) {
      return this._inputTypeStack[this._inputTypeStack.length - 2];
    }
  }
  /**
   * Returns the current field definition.
   * @returns The current field definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * let fieldName;
   *
   * visit(
   *   parse('{ greeting }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Field: () => {
   *       fieldName = typeInfo.getFieldDef()?.name;
   *     },
   *   }),
   * );
   *
   * fieldName; // => 'greeting'
   * ```
   */
  getFieldDef() {
    if (this._fieldDefStack.length > 0) {
      return this._fieldDefStack[this._fieldDefStack.length - 1];
    }
  }
  /**
   * Returns the default value for the current input position.
   * @returns The current default value, if one is available.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     reviews(limit: Int = 10): [String]
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * let defaultLimit: unknown;
   *
   * visit(
   *   parse('{ reviews(limit: 5) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Argument: () => {
   *       defaultLimit = typeInfo.getDefaultValue();
   *     },
   *   }),
   * );
   *
   * defaultLimit; // => 10
   * ```
   */
  getDefaultValue() {
    if (this._defaultValueStack.length > 0) {
      return this._defaultValueStack[this._defaultValueStack.length - 1];
    }
  }
  /**
   * Returns the current directive definition.
   * @returns The current directive definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * let directiveName;
   *
   * visit(
   *   parse('{ greeting @include(if: true) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Directive: () => {
   *       directiveName = typeInfo.getDirective()?.name;
   *     },
   *   }),
   * );
   *
   * directiveName; // => 'include'
   * ```
   */
  getDirective() {
    return this._directive;
  }
  /**
   * Returns the current argument definition.
   * @returns The current argument definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     reviews(limit: Int = 10): [String]
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * let argumentName;
   *
   * visit(
   *   parse('{ reviews(limit: 5) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     Argument: () => {
   *       argumentName = typeInfo.getArgument()?.name;
   *     },
   *   }),
   * );
   *
   * argumentName; // => 'limit'
   * ```
   */
  getArgument() {
    return this._argument;
  }
  /**
   * Returns the current enum value definition.
   * @returns The current enum value definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   enum Sort {
   *     NEWEST
   *     OLDEST
   *   }
   *
   *   type Query {
   *     reviews(sort: Sort = NEWEST): [String]
   *   }
   * `);
   * const typeInfo = new TypeInfo(schema);
   * let enumValueName;
   *
   * visit(
   *   parse('{ reviews(sort: OLDEST) }'),
   *   visitWithTypeInfo(typeInfo, {
   *     EnumValue: () => {
   *       enumValueName = typeInfo.getEnumValue()?.name;
   *     },
   *   }),
   * );
   *
   * enumValueName; // => 'OLDEST'
   * ```
   */
  getEnumValue() {
    return this._enumValue;
  }
  /**
   * Updates this TypeInfo instance for an entered AST node.
   * @param node - AST node being entered.
   * @returns Nothing.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { Kind, parse } from 'graphql/language';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const operation = document.definitions[0];
   * assert(operation.kind === Kind.OPERATION_DEFINITION);
   * const selectionSet = operation.selectionSet;
   * const field = selectionSet.selections[0];
   * const typeInfo = new TypeInfo(schema);
   *
   * typeInfo.enter(operation);
   * typeInfo.enter(selectionSet);
   * typeInfo.enter(field);
   *
   * field.kind; // => Kind.FIELD
   * typeInfo.getParentType()?.name; // => 'Query'
   * String(typeInfo.getType()); // => 'String'
   * ```
   */
  enter(node) {
    const schema = this._schema;
    switch (node.kind) {
      case Kind.SELECTION_SET: {
        const namedType = getNamedType(this.getType());
        this._parentTypeStack.push(
          isCompositeType(namedType) ? namedType : void 0
        );
        break;
      }
      case Kind.FIELD: {
        const parentType = this.getParentType();
        let fieldDef;
        let fieldType;
        if (parentType) {
          fieldDef = this._getFieldDef(schema, parentType, node);
          if (fieldDef) {
            fieldType = fieldDef.type;
          }
        }
        this._fieldDefStack.push(fieldDef);
        this._typeStack.push(isOutputType(fieldType) ? fieldType : void 0);
        break;
      }
      case Kind.DIRECTIVE:
        this._directive = schema.getDirective(node.name.value);
        break;
      case Kind.OPERATION_DEFINITION: {
        const rootType = schema.getRootType(node.operation);
        this._typeStack.push(isObjectType(rootType) ? rootType : void 0);
        break;
      }
      case Kind.INLINE_FRAGMENT:
      case Kind.FRAGMENT_DEFINITION: {
        const typeConditionAST = node.typeCondition;
        const outputType = typeConditionAST ? typeFromAST(schema, typeConditionAST) : getNamedType(this.getType());
        this._typeStack.push(isOutputType(outputType) ? outputType : void 0);
        break;
      }
      case Kind.VARIABLE_DEFINITION: {
        const inputType = typeFromAST(schema, node.type);
        this._inputTypeStack.push(
          isInputType(inputType) ? inputType : void 0
        );
        break;
      }
      case Kind.ARGUMENT: {
        var _this$getDirective;
        let argDef;
        let argType;
        const fieldOrDirective = (_this$getDirective = this.getDirective()) !== null && _this$getDirective !== void 0 ? _this$getDirective : this.getFieldDef();
        if (fieldOrDirective) {
          argDef = fieldOrDirective.args.find(
            (arg) => arg.name === node.name.value
          );
          if (argDef) {
            argType = argDef.type;
          }
        }
        this._argument = argDef;
        this._defaultValueStack.push(argDef ? argDef.defaultValue : void 0);
        this._inputTypeStack.push(isInputType(argType) ? argType : void 0);
        break;
      }
      case Kind.LIST: {
        const listType = getNullableType(this.getInputType());
        const itemType2 = isListType(listType) ? listType.ofType : listType;
        this._defaultValueStack.push(void 0);
        this._inputTypeStack.push(isInputType(itemType2) ? itemType2 : void 0);
        break;
      }
      case Kind.OBJECT_FIELD: {
        const objectType = getNamedType(this.getInputType());
        let inputFieldType;
        let inputField;
        if (isInputObjectType(objectType)) {
          inputField = objectType.getFields()[node.name.value];
          if (inputField) {
            inputFieldType = inputField.type;
          }
        }
        this._defaultValueStack.push(
          inputField ? inputField.defaultValue : void 0
        );
        this._inputTypeStack.push(
          isInputType(inputFieldType) ? inputFieldType : void 0
        );
        break;
      }
      case Kind.ENUM: {
        const enumType = getNamedType(this.getInputType());
        let enumValue;
        if (isEnumType(enumType)) {
          enumValue = enumType.getValue(node.value);
        }
        this._enumValue = enumValue;
        break;
      }
      default:
    }
  }
  /**
   * Updates this TypeInfo instance when leaving an AST node.
   * @param node - AST node being left.
   * @returns Nothing.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const operation = document.definitions[0];
   * assert(operation.kind === Kind.OPERATION_DEFINITION);
   * const selectionSet = operation.selectionSet;
   * const field = selectionSet.selections[0];
   * const typeInfo = new TypeInfo(schema);
   *
   * typeInfo.enter(operation);
   * typeInfo.enter(selectionSet);
   * typeInfo.enter(field);
   * String(typeInfo.getType()); // => 'String'
   *
   * typeInfo.leave(field);
   * String(typeInfo.getType()); // => 'Query'
   * ```
   */
  leave(node) {
    switch (node.kind) {
      case Kind.SELECTION_SET:
        this._parentTypeStack.pop();
        break;
      case Kind.FIELD:
        this._fieldDefStack.pop();
        this._typeStack.pop();
        break;
      case Kind.DIRECTIVE:
        this._directive = null;
        break;
      case Kind.OPERATION_DEFINITION:
      case Kind.INLINE_FRAGMENT:
      case Kind.FRAGMENT_DEFINITION:
        this._typeStack.pop();
        break;
      case Kind.VARIABLE_DEFINITION:
        this._inputTypeStack.pop();
        break;
      case Kind.ARGUMENT:
        this._argument = null;
        this._defaultValueStack.pop();
        this._inputTypeStack.pop();
        break;
      case Kind.LIST:
      case Kind.OBJECT_FIELD:
        this._defaultValueStack.pop();
        this._inputTypeStack.pop();
        break;
      case Kind.ENUM:
        this._enumValue = null;
        break;
      default:
    }
  }
};
function getFieldDef(schema, parentType, fieldNode) {
  const name = fieldNode.name.value;
  if (name === SchemaMetaFieldDef.name && schema.getQueryType() === parentType) {
    return SchemaMetaFieldDef;
  }
  if (name === TypeMetaFieldDef.name && schema.getQueryType() === parentType) {
    return TypeMetaFieldDef;
  }
  if (name === TypeNameMetaFieldDef.name && isCompositeType(parentType)) {
    return TypeNameMetaFieldDef;
  }
  if (isObjectType(parentType) || isInterfaceType(parentType)) {
    return parentType.getFields()[name];
  }
}
function visitWithTypeInfo(typeInfo, visitor) {
  return {
    enter(...args) {
      const node = args[0];
      typeInfo.enter(node);
      const fn = getEnterLeaveForKind(visitor, node.kind).enter;
      if (fn) {
        const result = fn.apply(visitor, args);
        if (result !== void 0) {
          typeInfo.leave(node);
          if (isNode(result)) {
            typeInfo.enter(result);
          }
        }
        return result;
      }
    },
    leave(...args) {
      const node = args[0];
      const fn = getEnterLeaveForKind(visitor, node.kind).leave;
      let result;
      if (fn) {
        result = fn.apply(visitor, args);
      }
      typeInfo.leave(node);
      return result;
    }
  };
}

// node_modules/graphql/language/predicates.mjs
function isExecutableDefinitionNode(node) {
  return node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
}
function isTypeSystemDefinitionNode(node) {
  return node.kind === Kind.SCHEMA_DEFINITION || isTypeDefinitionNode(node) || node.kind === Kind.DIRECTIVE_DEFINITION;
}
function isTypeDefinitionNode(node) {
  return node.kind === Kind.SCALAR_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION;
}
function isTypeSystemExtensionNode(node) {
  return node.kind === Kind.SCHEMA_EXTENSION || node.kind === Kind.DIRECTIVE_EXTENSION || isTypeExtensionNode(node);
}
function isTypeExtensionNode(node) {
  return node.kind === Kind.SCALAR_TYPE_EXTENSION || node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION || node.kind === Kind.UNION_TYPE_EXTENSION || node.kind === Kind.ENUM_TYPE_EXTENSION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
}

// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function ExecutableDefinitionsRule(context) {
  return {
    Document(node) {
      for (const definition of node.definitions) {
        if (!isExecutableDefinitionNode(definition)) {
          const defName = definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION ? "schema" : '"' + definition.name.value + '"';
          context.reportError(
            new GraphQLError(`The ${defName} definition is not executable.`, {
              nodes: definition
            })
          );
        }
      }
      return false;
    }
  };
}

// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function FieldsOnCorrectTypeRule(context) {
  return {
    Field(node) {
      const type = context.getParentType();
      if (type) {
        const fieldDef = context.getFieldDef();
        if (!fieldDef) {
          const schema = context.getSchema();
          const fieldName = node.name.value;
          let suggestion = didYouMean(
            "to use an inline fragment on",
            context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName)
          );
          if (suggestion === "") {
            suggestion = didYouMean(
              context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName)
            );
          }
          context.reportError(
            new GraphQLError(
              `Cannot query field "${fieldName}" on type "${type.name}".` + suggestion,
              {
                nodes: node
              }
            )
          );
        }
      }
    }
  };
}
function getSuggestedTypeNames(schema, type, fieldName) {
  if (!isAbstractType(type)) {
    return [];
  }
  const suggestedTypes = /* @__PURE__ */ new Set();
  const usageCount = /* @__PURE__ */ Object.create(null);
  for (const possibleType of schema.getPossibleTypes(type)) {
    if (!possibleType.getFields()[fieldName]) {
      continue;
    }
    suggestedTypes.add(possibleType);
    usageCount[possibleType.name] = 1;
    for (const possibleInterface of possibleType.getInterfaces()) {
      var _usageCount$possibleI;
      if (!possibleInterface.getFields()[fieldName]) {
        continue;
      }
      suggestedTypes.add(possibleInterface);
      usageCount[possibleInterface.name] = ((_usageCount$possibleI = usageCount[possibleInterface.name]) !== null && _usageCount$possibleI !== void 0 ? _usageCount$possibleI : 0) + 1;
    }
  }
  return [...suggestedTypes].sort((typeA, typeB) => {
    const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
    if (usageCountDiff !== 0) {
      return usageCountDiff;
    }
    if (isInterfaceType(typeA) && schema.isSubType(typeA, typeB)) {
      return -1;
    }
    if (isInterfaceType(typeB) && schema.isSubType(typeB, typeA)) {
      return 1;
    }
    return naturalCompare(typeA.name, typeB.name);
  }).map((x) => x.name);
}
function getSuggestedFieldNames(type, fieldName) {
  if (isObjectType(type) || isInterfaceType(type)) {
    const possibleFieldNames = Object.keys(type.getFields());
    return suggestionList(fieldName, possibleFieldNames);
  }
  return [];
}

// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function FragmentsOnCompositeTypesRule(context) {
  return {
    InlineFragment(node) {
      const typeCondition = node.typeCondition;
      if (typeCondition) {
        const type = typeFromAST(context.getSchema(), typeCondition);
        if (type && !isCompositeType(type)) {
          const typeStr = print(typeCondition);
          context.reportError(
            new GraphQLError(
              `Fragment cannot condition on non composite type "${typeStr}".`,
              {
                nodes: typeCondition
              }
            )
          );
        }
      }
    },
    FragmentDefinition(node) {
      const type = typeFromAST(context.getSchema(), node.typeCondition);
      if (type && !isCompositeType(type)) {
        const typeStr = print(node.typeCondition);
        context.reportError(
          new GraphQLError(
            `Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`,
            {
              nodes: node.typeCondition
            }
          )
        );
      }
    }
  };
}

// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function KnownArgumentNamesRule(context) {
  return {
    // eslint-disable-next-line new-cap
    ...KnownArgumentNamesOnDirectivesRule(context),
    Argument(argNode) {
      const argDef = context.getArgument();
      const fieldDef = context.getFieldDef();
      const parentType = context.getParentType();
      if (!argDef && fieldDef && parentType) {
        const argName = argNode.name.value;
        const suggestions = context.hideSuggestions ? [] : suggestionList(
          argName,
          fieldDef.args.map((arg) => arg.name)
        );
        context.reportError(
          new GraphQLError(
            `Unknown argument "${argName}" on field "${parentType.name}.${fieldDef.name}".` + didYouMean(suggestions),
            {
              nodes: argNode
            }
          )
        );
      }
    }
  };
}
function KnownArgumentNamesOnDirectivesRule(context) {
  const directiveArgs = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
  for (const directive of definedDirectives) {
    directiveArgs[directive.name] = new Set(
      directive.args.map((arg) => arg.name)
    );
  }
  const astDefinitions = context.getDocument().definitions;
  for (const def of astDefinitions) {
    if (def.kind === Kind.DIRECTIVE_DEFINITION) {
      var _def$arguments;
      const argsNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
      directiveArgs[def.name.value] = new Set(
        argsNodes.map((arg) => arg.name.value)
      );
    }
  }
  return {
    Directive(directiveNode) {
      const directiveName = directiveNode.name.value;
      const knownArgs = directiveArgs[directiveName];
      if (directiveNode.arguments && knownArgs) {
        for (const argNode of directiveNode.arguments) {
          const argName = argNode.name.value;
          if (!knownArgs.has(argName)) {
            const suggestions = context.hideSuggestions ? [] : suggestionList(argName, Array.from(knownArgs));
            context.reportError(
              new GraphQLError(
                `Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : didYouMean(suggestions)),
                {
                  nodes: argNode
                }
              )
            );
          }
        }
      }
      return false;
    }
  };
}

// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function KnownDirectivesRule(context) {
  const locationsMap = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
  for (const directive of definedDirectives) {
    locationsMap[directive.name] = directive.locations;
  }
  const astDefinitions = context.getDocument().definitions;
  for (const def of astDefinitions) {
    if (def.kind === Kind.DIRECTIVE_DEFINITION) {
      locationsMap[def.name.value] = def.locations.map((name) => name.value);
    }
  }
  return {
    Directive(node, _key, _parent, _path, ancestors) {
      const name = node.name.value;
      const locations = locationsMap[name];
      if (!locations) {
        context.reportError(
          new GraphQLError(`Unknown directive "@${name}".`, {
            nodes: node
          })
        );
        return;
      }
      const candidateLocation = getDirectiveLocationForASTPath(ancestors);
      if (candidateLocation && !locations.includes(candidateLocation)) {
        context.reportError(
          new GraphQLError(
            `Directive "@${name}" may not be used on ${candidateLocation}.`,
            {
              nodes: node
            }
          )
        );
      }
    }
  };
}
function getDirectiveLocationForASTPath(ancestors) {
  const appliedTo = ancestors[ancestors.length - 1];
  "kind" in appliedTo || invariant(false);
  switch (appliedTo.kind) {
    case Kind.OPERATION_DEFINITION:
      return getDirectiveLocationForOperation(appliedTo.operation);
    case Kind.FIELD:
      return DirectiveLocation.FIELD;
    case Kind.FRAGMENT_SPREAD:
      return DirectiveLocation.FRAGMENT_SPREAD;
    case Kind.INLINE_FRAGMENT:
      return DirectiveLocation.INLINE_FRAGMENT;
    case Kind.FRAGMENT_DEFINITION:
      return DirectiveLocation.FRAGMENT_DEFINITION;
    case Kind.VARIABLE_DEFINITION:
      return DirectiveLocation.VARIABLE_DEFINITION;
    case Kind.SCHEMA_DEFINITION:
    case Kind.SCHEMA_EXTENSION:
      return DirectiveLocation.SCHEMA;
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_EXTENSION:
      return DirectiveLocation.SCALAR;
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
      return DirectiveLocation.OBJECT;
    case Kind.FIELD_DEFINITION:
      return DirectiveLocation.FIELD_DEFINITION;
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
      return DirectiveLocation.INTERFACE;
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
      return DirectiveLocation.UNION;
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return DirectiveLocation.ENUM;
    case Kind.ENUM_VALUE_DEFINITION:
      return DirectiveLocation.ENUM_VALUE;
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return DirectiveLocation.INPUT_OBJECT;
    case Kind.INPUT_VALUE_DEFINITION: {
      const parentNode = ancestors[ancestors.length - 3];
      "kind" in parentNode || invariant(false);
      return parentNode.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? DirectiveLocation.INPUT_FIELD_DEFINITION : DirectiveLocation.ARGUMENT_DEFINITION;
    }
    case Kind.DIRECTIVE_DEFINITION:
    case Kind.DIRECTIVE_EXTENSION:
      return DirectiveLocation.DIRECTIVE_DEFINITION;
    // Not reachable, all possible types have been considered.
    /* c8 ignore next */
    default:
      invariant(false, "Unexpected kind: " + inspect(appliedTo.kind));
  }
}
function getDirectiveLocationForOperation(operation) {
  switch (operation) {
    case OperationTypeNode.QUERY:
      return DirectiveLocation.QUERY;
    case OperationTypeNode.MUTATION:
      return DirectiveLocation.MUTATION;
    case OperationTypeNode.SUBSCRIPTION:
      return DirectiveLocation.SUBSCRIPTION;
  }
}

// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function KnownFragmentNamesRule(context) {
  return {
    FragmentSpread(node) {
      const fragmentName = node.name.value;
      const fragment = context.getFragment(fragmentName);
      if (!fragment) {
        context.reportError(
          new GraphQLError(`Unknown fragment "${fragmentName}".`, {
            nodes: node.name
          })
        );
      }
    }
  };
}

// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function KnownTypeNamesRule(context) {
  const schema = context.getSchema();
  const existingTypesMap = schema ? schema.getTypeMap() : /* @__PURE__ */ Object.create(null);
  const definedTypes = /* @__PURE__ */ Object.create(null);
  for (const def of context.getDocument().definitions) {
    if (isTypeDefinitionNode(def)) {
      definedTypes[def.name.value] = true;
    }
  }
  const typeNames = [
    ...Object.keys(existingTypesMap),
    ...Object.keys(definedTypes)
  ];
  return {
    NamedType(node, _1, parent, _2, ancestors) {
      const typeName = node.name.value;
      if (!existingTypesMap[typeName] && !definedTypes[typeName]) {
        var _ancestors$;
        const definitionNode = (_ancestors$ = ancestors[2]) !== null && _ancestors$ !== void 0 ? _ancestors$ : parent;
        const isSDL = definitionNode != null && isSDLNode(definitionNode);
        if (isSDL && standardTypeNames.includes(typeName)) {
          return;
        }
        const suggestedTypes = context.hideSuggestions ? [] : suggestionList(
          typeName,
          isSDL ? standardTypeNames.concat(typeNames) : typeNames
        );
        context.reportError(
          new GraphQLError(
            `Unknown type "${typeName}".` + didYouMean(suggestedTypes),
            {
              nodes: node
            }
          )
        );
      }
    }
  };
}
var standardTypeNames = [...specifiedScalarTypes, ...introspectionTypes].map(
  (type) => type.name
);
function isSDLNode(value2) {
  return "kind" in value2 && (isTypeSystemDefinitionNode(value2) || isTypeSystemExtensionNode(value2));
}

// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function LoneAnonymousOperationRule(context) {
  let operationCount = 0;
  return {
    Document(node) {
      operationCount = node.definitions.filter(
        (definition) => definition.kind === Kind.OPERATION_DEFINITION
      ).length;
    },
    OperationDefinition(node) {
      if (!node.name && operationCount > 1) {
        context.reportError(
          new GraphQLError(
            "This anonymous operation must be the only defined operation.",
            {
              nodes: node
            }
          )
        );
      }
    }
  };
}

// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function LoneSchemaDefinitionRule(context) {
  var _ref, _ref2, _oldSchema$astNode;
  const oldSchema = context.getSchema();
  const alreadyDefined = (_ref = (_ref2 = (_oldSchema$astNode = oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.astNode) !== null && _oldSchema$astNode !== void 0 ? _oldSchema$astNode : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getQueryType()) !== null && _ref2 !== void 0 ? _ref2 : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getMutationType()) !== null && _ref !== void 0 ? _ref : oldSchema === null || oldSchema === void 0 ? void 0 : oldSchema.getSubscriptionType();
  let schemaDefinitionsCount = 0;
  return {
    SchemaDefinition(node) {
      if (alreadyDefined) {
        context.reportError(
          new GraphQLError(
            "Cannot define a new schema within a schema extension.",
            {
              nodes: node
            }
          )
        );
        return;
      }
      if (schemaDefinitionsCount > 0) {
        context.reportError(
          new GraphQLError("Must provide only one schema definition.", {
            nodes: node
          })
        );
      }
      ++schemaDefinitionsCount;
    }
  };
}

// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.mjs
var MAX_LISTS_DEPTH = 3;
function MaxIntrospectionDepthRule(context) {
  const checkedFragments = /* @__PURE__ */ Object.create(null);
  const exceededFragments = /* @__PURE__ */ Object.create(null);
  function checkDepth(node, visitedFragments, depth = 0) {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragmentName = node.name.value;
      const exceededEntryDepth = exceededFragments[fragmentName];
      if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) {
        return true;
      }
      const visitedEntryDepth = visitedFragments[fragmentName];
      const checkedEntryDepth = checkedFragments[fragmentName];
      if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) {
        return false;
      }
      const fragment = context.getFragment(fragmentName);
      if (!fragment) {
        return false;
      }
      visitedFragments[fragmentName] = depth;
      if (checkDepth(fragment, visitedFragments, depth)) {
        exceededFragments[fragmentName] = depth;
        return true;
      }
      checkedFragments[fragmentName] = depth;
      return false;
    }
    if (node.kind === Kind.FIELD && // check all introspection lists
    (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
      depth++;
      if (depth >= MAX_LISTS_DEPTH) {
        return true;
      }
    }
    if ("selectionSet" in node && node.selectionSet) {
      for (const child of node.selectionSet.selections) {
        if (checkDepth(child, visitedFragments, depth)) {
          return true;
        }
      }
    }
    return false;
  }
  return {
    Field(node) {
      if (node.name.value === "__schema" || node.name.value === "__type") {
        const visitedFragments = /* @__PURE__ */ Object.create(null);
        if (checkDepth(node, visitedFragments)) {
          context.reportError(
            new GraphQLError("Maximum introspection depth exceeded", {
              nodes: [node]
            })
          );
          return false;
        }
      }
    }
  };
}

// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function NoFragmentCyclesRule(context) {
  const visitedFrags = /* @__PURE__ */ Object.create(null);
  const spreadPath = [];
  const spreadPathIndexByName = /* @__PURE__ */ Object.create(null);
  return {
    OperationDefinition: () => false,
    FragmentDefinition(node) {
      detectCycleRecursive(node);
      return false;
    }
  };
  function detectCycleRecursive(fragment) {
    if (visitedFrags[fragment.name.value]) {
      return;
    }
    const fragmentName = fragment.name.value;
    visitedFrags[fragmentName] = true;
    const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
    if (spreadNodes.length === 0) {
      return;
    }
    spreadPathIndexByName[fragmentName] = spreadPath.length;
    for (const spreadNode of spreadNodes) {
      const spreadName = spreadNode.name.value;
      const cycleIndex = spreadPathIndexByName[spreadName];
      spreadPath.push(spreadNode);
      if (cycleIndex === void 0) {
        const spreadFragment = context.getFragment(spreadName);
        if (spreadFragment) {
          detectCycleRecursive(spreadFragment);
        }
      } else {
        const cyclePath = spreadPath.slice(cycleIndex);
        const viaPath = cyclePath.slice(0, -1).map((s) => '"' + s.name.value + '"').join(", ");
        context.reportError(
          new GraphQLError(
            `Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."),
            {
              nodes: cyclePath
            }
          )
        );
      }
      spreadPath.pop();
    }
    spreadPathIndexByName[fragmentName] = void 0;
  }
}

// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function NoUndefinedVariablesRule(context) {
  let variableNameDefined = /* @__PURE__ */ Object.create(null);
  return {
    OperationDefinition: {
      enter() {
        variableNameDefined = /* @__PURE__ */ Object.create(null);
      },
      leave(operation) {
        const usages = context.getRecursiveVariableUsages(operation);
        for (const { node } of usages) {
          const varName = node.name.value;
          if (variableNameDefined[varName] !== true) {
            context.reportError(
              new GraphQLError(
                operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`,
                {
                  nodes: [node, operation]
                }
              )
            );
          }
        }
      }
    },
    VariableDefinition(node) {
      variableNameDefined[node.variable.name.value] = true;
    }
  };
}

// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function NoUnusedFragmentsRule(context) {
  const operationDefs = [];
  const fragmentDefs = [];
  return {
    OperationDefinition(node) {
      operationDefs.push(node);
      return false;
    },
    FragmentDefinition(node) {
      fragmentDefs.push(node);
      return false;
    },
    Document: {
      leave() {
        const fragmentNameUsed = new Set(
          context.getRecursivelyReferencedFragmentsForOperations(operationDefs).map((fragment) => fragment.name.value)
        );
        for (const fragmentDef of fragmentDefs) {
          const fragName = fragmentDef.name.value;
          if (!fragmentNameUsed.has(fragName)) {
            context.reportError(
              new GraphQLError(`Fragment "${fragName}" is never used.`, {
                nodes: fragmentDef
              })
            );
          }
        }
      }
    }
  };
}

// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function NoUnusedVariablesRule(context) {
  let variableDefs = [];
  return {
    OperationDefinition: {
      enter() {
        variableDefs = [];
      },
      leave(operation) {
        const variableNameUsed = /* @__PURE__ */ Object.create(null);
        const usages = context.getRecursiveVariableUsages(operation);
        for (const { node } of usages) {
          variableNameUsed[node.name.value] = true;
        }
        for (const variableDef of variableDefs) {
          const variableName = variableDef.variable.name.value;
          if (variableNameUsed[variableName] !== true) {
            context.reportError(
              new GraphQLError(
                operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`,
                {
                  nodes: variableDef
                }
              )
            );
          }
        }
      }
    },
    VariableDefinition(def) {
      variableDefs.push(def);
    }
  };
}

// node_modules/graphql/validation/validationAbortedError.mjs
var validationAbortedError = new GraphQLError("Validation aborted.");

// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.mjs
var MAX_CONFLICT_DETAIL_LENGTH = 1e3;
var MAX_CONFLICT_NODES = 20;
var MAX_COMPLEXITY_BUDGET = 5e5;
function OverlappingFieldsCanBeMergedRule(validationContext) {
  const ruleContext = {
    // A memoization for when two fragments are compared for conflicts.
    // Comparisons may be made many times, so memoizing this can dramatically
    // improve the performance of this validator.
    comparedFragmentPairs: new PairSet(),
    // A cache for the "field map" and list of fragment names found in any given
    // selection set.
    cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
    stringifiedValues: /* @__PURE__ */ new Map(),
    remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
  };
  return {
    SelectionSet(selectionSet, _key, parent) {
      var _selectionSet$selecti;
      if (parent && "kind" in parent && parent.kind === Kind.INLINE_FRAGMENT) {
        return;
      }
      if (selectionSet.selections.length <= 1 && ((_selectionSet$selecti = selectionSet.selections[0]) === null || _selectionSet$selecti === void 0 ? void 0 : _selectionSet$selecti.kind) !== Kind.INLINE_FRAGMENT) {
        return;
      }
      const conflicts = findConflictsWithinSelectionSet(
        validationContext,
        ruleContext,
        validationContext.getParentType(),
        selectionSet
      );
      for (const { responseName, reason, fields1, fields2 } of conflicts) {
        validationContext.reportError(
          new GraphQLError(
            `Fields "${maybeAbbreviate(
              responseName
            )}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`,
            {
              nodes: fields1.concat(fields2)
            }
          )
        );
      }
    }
  };
}
function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet) {
  const conflicts = [];
  const collectFieldsResult = collectFields(
    validationContext,
    ruleContext,
    parentType,
    selectionSet
  );
  collectConflictsWithin(
    validationContext,
    conflicts,
    ruleContext,
    collectFieldsResult.groupedFieldSet
  );
  if (collectFieldsResult.fragmentNames.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.fragmentNames.length > 1)) {
    for (let i = 0; i < collectFieldsResult.fragmentNames.length; i++) {
      collectConflictsBetweenFieldsAndFragment(
        validationContext,
        conflicts,
        ruleContext,
        false,
        collectFieldsResult,
        collectFieldsResult.fragmentNames[i]
      );
      for (let j = i + 1; j < collectFieldsResult.fragmentNames.length; j++) {
        collectConflictsBetweenFragments(
          validationContext,
          conflicts,
          ruleContext,
          false,
          collectFieldsResult.fragmentNames[i],
          collectFieldsResult.fragmentNames[j]
        );
      }
    }
  }
  return conflicts;
}
function collectConflictsBetweenFieldsAndFragment(validationContext, conflicts, ruleContext, areMutuallyExclusive, collectFieldsResult, fragmentName) {
  var _collectFieldsResult$;
  spendComplexityBudget(ruleContext, 1);
  if (collectFieldsResult.groupedFieldSet.size === 0) {
    return;
  }
  const comparedFragments = (_collectFieldsResult$ = collectFieldsResult.comparedFragments) !== null && _collectFieldsResult$ !== void 0 ? _collectFieldsResult$ : collectFieldsResult.comparedFragments = /* @__PURE__ */ new Map();
  const compared = comparedFragments.get(fragmentName);
  if (compared === false || areMutuallyExclusive && compared === true) {
    return;
  }
  comparedFragments.set(fragmentName, areMutuallyExclusive);
  const fragment = validationContext.getFragment(fragmentName);
  if (!fragment) {
    return;
  }
  const collectFieldsResult2 = collectFragmentFields(
    validationContext,
    ruleContext,
    fragment
  );
  if (collectFieldsResult === collectFieldsResult2) {
    return;
  }
  collectConflictsBetween(
    validationContext,
    conflicts,
    ruleContext,
    areMutuallyExclusive,
    collectFieldsResult,
    collectFieldsResult2
  );
  for (const referencedFragmentName of collectFieldsResult2.fragmentNames) {
    collectConflictsBetweenFieldsAndFragment(
      validationContext,
      conflicts,
      ruleContext,
      areMutuallyExclusive,
      collectFieldsResult,
      referencedFragmentName
    );
  }
}
function collectConflictsBetweenFragments(validationContext, conflicts, ruleContext, areMutuallyExclusive, fragmentName1, fragmentName2) {
  spendComplexityBudget(ruleContext, 2);
  const { comparedFragmentPairs } = ruleContext;
  if (fragmentName1 === fragmentName2) {
    return;
  }
  if (comparedFragmentPairs.has(
    fragmentName1,
    fragmentName2,
    areMutuallyExclusive
  )) {
    return;
  }
  comparedFragmentPairs.add(fragmentName1, fragmentName2, areMutuallyExclusive);
  const fragment1 = validationContext.getFragment(fragmentName1);
  const fragment2 = validationContext.getFragment(fragmentName2);
  if (!fragment1 || !fragment2) {
    return;
  }
  const collectFieldsResult1 = collectFragmentFields(
    validationContext,
    ruleContext,
    fragment1
  );
  const collectFieldsResult2 = collectFragmentFields(
    validationContext,
    ruleContext,
    fragment2
  );
  collectConflictsBetween(
    validationContext,
    conflicts,
    ruleContext,
    areMutuallyExclusive,
    collectFieldsResult1,
    collectFieldsResult2
  );
  for (const referencedFragmentName2 of collectFieldsResult2.fragmentNames) {
    collectConflictsBetweenFragments(
      validationContext,
      conflicts,
      ruleContext,
      areMutuallyExclusive,
      fragmentName1,
      referencedFragmentName2
    );
  }
  for (const referencedFragmentName1 of collectFieldsResult1.fragmentNames) {
    collectConflictsBetweenFragments(
      validationContext,
      conflicts,
      ruleContext,
      areMutuallyExclusive,
      referencedFragmentName1,
      fragmentName2
    );
  }
}
function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, parentType2, selectionSet2) {
  const conflicts = [];
  const collectFieldsResult1 = collectFields(
    validationContext,
    ruleContext,
    parentType1,
    selectionSet1
  );
  const collectFieldsResult2 = collectFields(
    validationContext,
    ruleContext,
    parentType2,
    selectionSet2
  );
  collectConflictsBetween(
    validationContext,
    conflicts,
    ruleContext,
    areMutuallyExclusive,
    collectFieldsResult1,
    collectFieldsResult2
  );
  for (const fragmentName2 of collectFieldsResult2.fragmentNames) {
    collectConflictsBetweenFieldsAndFragment(
      validationContext,
      conflicts,
      ruleContext,
      areMutuallyExclusive,
      collectFieldsResult1,
      fragmentName2
    );
  }
  for (const fragmentName1 of collectFieldsResult1.fragmentNames) {
    collectConflictsBetweenFieldsAndFragment(
      validationContext,
      conflicts,
      ruleContext,
      areMutuallyExclusive,
      collectFieldsResult2,
      fragmentName1
    );
  }
  for (const fragmentName1 of collectFieldsResult1.fragmentNames) {
    for (const fragmentName2 of collectFieldsResult2.fragmentNames) {
      collectConflictsBetweenFragments(
        validationContext,
        conflicts,
        ruleContext,
        areMutuallyExclusive,
        fragmentName1,
        fragmentName2
      );
    }
  }
  return conflicts;
}
function collectConflictsWithin(validationContext, conflicts, ruleContext, groupedFieldSet) {
  for (const [responseName, fields2] of groupedFieldSet) {
    if (fields2.length > 1) {
      for (let i = 0; i < fields2.length; i++) {
        for (let j = i + 1; j < fields2.length; j++) {
          const conflict = findConflict(
            validationContext,
            ruleContext,
            false,
            responseName,
            fields2[i],
            fields2[j]
          );
          if (conflict) {
            conflicts.push(conflict);
          }
        }
      }
    }
  }
}
function collectConflictsBetween(validationContext, conflicts, ruleContext, parentFieldsAreMutuallyExclusive, collectFieldsResult1, collectFieldsResult2) {
  if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) {
    return;
  }
  for (const { responseName, fields1, fields2 } of getOverlappingFields(
    ruleContext,
    collectFieldsResult1,
    collectFieldsResult2
  )) {
    for (const field1 of fields1) {
      for (const field2 of fields2) {
        const conflict = findConflict(
          validationContext,
          ruleContext,
          parentFieldsAreMutuallyExclusive,
          responseName,
          field1,
          field2
        );
        if (conflict) {
          conflicts.push(conflict);
        }
      }
    }
  }
}
function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
  var _collectFieldsResult;
  const byCollectFieldsResult = (_collectFieldsResult = collectFieldsResult1.overlappingFields) !== null && _collectFieldsResult !== void 0 ? _collectFieldsResult : collectFieldsResult1.overlappingFields = /* @__PURE__ */ new Map();
  const cached = byCollectFieldsResult.get(collectFieldsResult2);
  if (cached !== void 0) {
    return cached;
  }
  const overlappingFields = [];
  for (const [responseName, fields1] of collectFieldsResult1.groupedFieldSet) {
    spendComplexityBudget(ruleContext, 1);
    const fields2 = collectFieldsResult2.groupedFieldSet.get(responseName);
    if (fields2 !== void 0) {
      overlappingFields.push({
        responseName,
        fields1,
        fields2
      });
    }
  }
  byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
  return overlappingFields;
}
function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, fieldDetails2) {
  const {
    parentType: parentType1,
    node: node1,
    definition: def1
  } = fieldDetails1;
  const {
    parentType: parentType2,
    node: node2,
    definition: def2
  } = fieldDetails2;
  const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && isObjectType(parentType1) && isObjectType(parentType2);
  spendComplexityBudget(ruleContext, 2);
  if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && (def1 === null || def1 === void 0 ? void 0 : def1.type) === (def2 === null || def2 === void 0 ? void 0 : def2.type) && node1.name.value === node2.name.value) {
    return;
  }
  if (!areMutuallyExclusive) {
    const fieldInfo1 = getFieldInfo(fieldDetails1);
    const fieldInfo2 = getFieldInfo(fieldDetails2);
    let reason = fieldInfo1.comparisons.get(fieldInfo2);
    if (reason === void 0) {
      const name1 = node1.name.value;
      const name2 = node2.name.value;
      reason = name1 !== name2 ? `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(
        name2
      )}" are different fields` : sameArguments(
        ruleContext,
        fieldInfo1.arguments,
        fieldInfo2.arguments
      ) ? null : "they have differing arguments";
      fieldInfo1.comparisons.set(fieldInfo2, reason);
    }
    if (reason !== null) {
      return {
        responseName,
        reason,
        fields1: [node1],
        fields2: [node2]
      };
    }
  }
  const type1 = def1 === null || def1 === void 0 ? void 0 : def1.type;
  const type2 = def2 === null || def2 === void 0 ? void 0 : def2.type;
  if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) {
    var _fieldInfo1$typeStrin, _fieldInfo2$typeStrin;
    const fieldInfo1 = getFieldInfo(fieldDetails1);
    const fieldInfo2 = getFieldInfo(fieldDetails2);
    const type1String = (_fieldInfo1$typeStrin = fieldInfo1.typeString) !== null && _fieldInfo1$typeStrin !== void 0 ? _fieldInfo1$typeStrin : fieldInfo1.typeString = inspect(type1);
    const type2String = (_fieldInfo2$typeStrin = fieldInfo2.typeString) !== null && _fieldInfo2$typeStrin !== void 0 ? _fieldInfo2$typeStrin : fieldInfo2.typeString = inspect(type2);
    return {
      responseName,
      reason: `they return conflicting types "${type1String}" and "${type2String}"`,
      fields1: [node1],
      fields2: [node2]
    };
  }
  const selectionSet1 = node1.selectionSet;
  const selectionSet2 = node2.selectionSet;
  if (selectionSet1 && selectionSet2) {
    const conflicts = findConflictsBetweenSubSelectionSets(
      validationContext,
      ruleContext,
      areMutuallyExclusive,
      getFieldInfo(fieldDetails1).namedType,
      selectionSet1,
      getFieldInfo(fieldDetails2).namedType,
      selectionSet2
    );
    return subfieldConflicts(conflicts, responseName, node1, node2);
  }
}
function getFieldInfo(fieldDetails) {
  if (fieldDetails.info === void 0) {
    var _fieldDetails$definit;
    fieldDetails.info = {
      comparisons: /* @__PURE__ */ new Map(),
      namedType: getNamedType(
        (_fieldDetails$definit = fieldDetails.definition) === null || _fieldDetails$definit === void 0 ? void 0 : _fieldDetails$definit.type
      ),
      arguments: getArgumentInfo(fieldDetails.node.arguments)
    };
  }
  return fieldDetails.info;
}
function getArgumentInfo(args) {
  if (args === void 0 || args.length === 0) {
    return;
  }
  const values = /* @__PURE__ */ new Map();
  for (const { name, value: value2 } of args) {
    values.set(name.value, value2);
  }
  return {
    nodes: args,
    values
  };
}
function sameArguments(ruleContext, argumentInfo1, argumentInfo2) {
  if (argumentInfo1 === void 0) {
    return argumentInfo2 === void 0;
  }
  if (argumentInfo1.nodes.length !== (argumentInfo2 === null || argumentInfo2 === void 0 ? void 0 : argumentInfo2.nodes.length)) {
    return false;
  }
  const values2 = argumentInfo2.values;
  return argumentInfo1.nodes.every((arg1) => {
    spendComplexityBudget(ruleContext, 1);
    const value2 = values2.get(arg1.name.value);
    if (value2 === void 0) {
      return false;
    }
    return stringifyValue(ruleContext, arg1.value) === stringifyValue(ruleContext, value2);
  });
}
function stringifyValue(ruleContext, value2) {
  const cached = ruleContext.stringifiedValues.get(value2);
  if (cached !== void 0) {
    return cached;
  }
  const result = JSON.stringify(value2, (_key, node) => {
    if (!isNode(node)) {
      return node;
    }
    switch (node.kind) {
      case Kind.VARIABLE:
        return [node.kind, node.name.value];
      case Kind.OBJECT:
        return [
          node.kind,
          node.fields.slice().sort(
            (first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0
          )
        ];
      case Kind.OBJECT_FIELD:
        return [node.name.value, node.value];
      case Kind.LIST:
        return [node.kind, node.values];
      case Kind.STRING:
        return [node.kind, node.value, node.block === true];
      default:
        return [node.kind, "value" in node ? node.value : null];
    }
  });
  ruleContext.stringifiedValues.set(value2, result);
  return result;
}
function doTypesConflict(ruleContext, type1, type2) {
  if (type1 === type2) {
    return false;
  }
  spendComplexityBudget(ruleContext, 1);
  if (isListType(type1)) {
    return isListType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
  }
  if (isListType(type2)) {
    return true;
  }
  if (isNonNullType(type1)) {
    return isNonNullType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
  }
  if (isNonNullType(type2)) {
    return true;
  }
  if (isLeafType(type1) || isLeafType(type2)) {
    return type1 !== type2;
  }
  return false;
}
function collectFields(validationContext, ruleContext, parentType, selectionSet) {
  const { cachedCollectFieldsResults } = ruleContext;
  let bySelectionSet = cachedCollectFieldsResults.get(parentType);
  if (bySelectionSet === void 0) {
    bySelectionSet = /* @__PURE__ */ new Map();
    cachedCollectFieldsResults.set(parentType, bySelectionSet);
  }
  const cached = bySelectionSet.get(selectionSet);
  if (cached) {
    return cached;
  }
  const fieldDetails = /* @__PURE__ */ new Map();
  const fragmentNames = /* @__PURE__ */ new Set();
  collectFieldsImpl(
    validationContext,
    parentType,
    selectionSet,
    fieldDetails,
    fragmentNames
  );
  const result = {
    groupedFieldSet: fieldDetails,
    fragmentNames: [...fragmentNames]
  };
  bySelectionSet.set(selectionSet, result);
  return result;
}
function collectFragmentFields(validationContext, ruleContext, fragment) {
  const fragmentType = typeFromAST(
    validationContext.getSchema(),
    fragment.typeCondition
  );
  return collectFields(
    validationContext,
    ruleContext,
    fragmentType,
    fragment.selectionSet
  );
}
function collectFieldsImpl(validationContext, parentType, selectionSet, fieldDetails, fragmentNames) {
  for (const selection of selectionSet.selections) {
    switch (selection.kind) {
      case Kind.FIELD: {
        var _selection$arguments$, _selection$arguments;
        const fieldName = selection.name.value;
        let fieldDef;
        if (isObjectType(parentType) || isInterfaceType(parentType)) {
          fieldDef = parentType.getFields()[fieldName];
        }
        const responseName = selection.alias ? selection.alias.value : fieldName;
        let fieldDetailsList = fieldDetails.get(responseName);
        if (fieldDetailsList === void 0) {
          fieldDetailsList = [];
          fieldDetails.set(responseName, fieldDetailsList);
        }
        fieldDetailsList.push({
          parentType,
          node: selection,
          definition: fieldDef,
          isSimpleLeaf: ((_selection$arguments$ = (_selection$arguments = selection.arguments) === null || _selection$arguments === void 0 ? void 0 : _selection$arguments.length) !== null && _selection$arguments$ !== void 0 ? _selection$arguments$ : 0) === 0 && !selection.selectionSet
        });
        break;
      }
      case Kind.FRAGMENT_SPREAD:
        fragmentNames.add(selection.name.value);
        break;
      case Kind.INLINE_FRAGMENT: {
        const typeCondition = selection.typeCondition;
        const inlineFragmentType = typeCondition ? typeFromAST(validationContext.getSchema(), typeCondition) : parentType;
        collectFieldsImpl(
          validationContext,
          inlineFragmentType,
          selection.selectionSet,
          fieldDetails,
          fragmentNames
        );
        break;
      }
    }
  }
}
function subfieldConflicts(conflicts, responseName, node1, node2) {
  if (conflicts.length > 0) {
    let message = "";
    for (const { responseName: name, reason } of conflicts) {
      message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
      if (message.length > MAX_CONFLICT_DETAIL_LENGTH) {
        break;
      }
    }
    return {
      responseName,
      reason: maybeAbbreviate(message),
      fields1: collectConflictNodes(node1, conflicts, "fields1"),
      fields2: collectConflictNodes(node2, conflicts, "fields2")
    };
  }
}
function collectConflictNodes(node, conflicts, side) {
  const nodes = [node];
  for (const conflict of conflicts) {
    const remaining = MAX_CONFLICT_NODES - nodes.length;
    const retainedNodes = conflict[side].slice(-remaining);
    nodes.push(...retainedNodes);
    if (nodes.length === MAX_CONFLICT_NODES) {
      break;
    }
  }
  return nodes;
}
function maybeAbbreviate(text4) {
  return text4.length > MAX_CONFLICT_DETAIL_LENGTH ? text4.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text4;
}
function spendComplexityBudget(ruleContext, cost) {
  ruleContext.remainingComplexityBudget -= cost;
  if (ruleContext.remainingComplexityBudget < 0) {
    throw validationAbortedError;
  }
}
var PairSet = class {
  constructor() {
    this._data = /* @__PURE__ */ new Map();
  }
  has(a, b, weaklyPresent) {
    return this._has(a, b, weaklyPresent) || this._has(b, a, weaklyPresent);
  }
  _has(a, b, weaklyPresent) {
    var _this$_data$get;
    const result = (_this$_data$get = this._data.get(a)) === null || _this$_data$get === void 0 ? void 0 : _this$_data$get.get(b);
    if (result === void 0) {
      return false;
    }
    return weaklyPresent ? true : weaklyPresent === result;
  }
  add(a, b, weaklyPresent) {
    const map = this._data.get(a);
    if (map === void 0) {
      this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
    } else {
      map.set(b, weaklyPresent);
    }
  }
};

// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function PossibleFragmentSpreadsRule(context) {
  return {
    InlineFragment(node) {
      const fragType = context.getType();
      const parentType = context.getParentType();
      if (isCompositeType(fragType) && isCompositeType(parentType) && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
        const parentTypeStr = inspect(parentType);
        const fragTypeStr = inspect(fragType);
        context.reportError(
          new GraphQLError(
            `Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`,
            {
              nodes: node
            }
          )
        );
      }
    },
    FragmentSpread(node) {
      const fragName = node.name.value;
      const fragType = getFragmentType(context, fragName);
      const parentType = context.getParentType();
      if (fragType && parentType && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
        const parentTypeStr = inspect(parentType);
        const fragTypeStr = inspect(fragType);
        context.reportError(
          new GraphQLError(
            `Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`,
            {
              nodes: node
            }
          )
        );
      }
    }
  };
}
function getFragmentType(context, name) {
  const frag = context.getFragment(name);
  if (frag) {
    const type = typeFromAST(context.getSchema(), frag.typeCondition);
    if (isCompositeType(type)) {
      return type;
    }
  }
}

// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function PossibleTypeExtensionsRule(context) {
  const schema = context.getSchema();
  const definedTypes = /* @__PURE__ */ Object.create(null);
  for (const def of context.getDocument().definitions) {
    if (isTypeDefinitionNode(def)) {
      definedTypes[def.name.value] = def;
    }
  }
  return {
    ScalarTypeExtension: checkExtension,
    ObjectTypeExtension: checkExtension,
    InterfaceTypeExtension: checkExtension,
    UnionTypeExtension: checkExtension,
    EnumTypeExtension: checkExtension,
    InputObjectTypeExtension: checkExtension
  };
  function checkExtension(node) {
    const typeName = node.name.value;
    const defNode = definedTypes[typeName];
    const existingType = schema === null || schema === void 0 ? void 0 : schema.getType(typeName);
    let expectedKind;
    if (defNode) {
      expectedKind = defKindToExtKind[defNode.kind];
    } else if (existingType) {
      expectedKind = typeToExtKind(existingType);
    }
    if (expectedKind) {
      if (expectedKind !== node.kind) {
        const kindStr = extensionKindToTypeName(node.kind);
        context.reportError(
          new GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, {
            nodes: defNode ? [defNode, node] : node
          })
        );
      }
    } else {
      const allTypeNames = Object.keys({
        ...definedTypes,
        ...schema === null || schema === void 0 ? void 0 : schema.getTypeMap()
      });
      const suggestedTypes = suggestionList(typeName, allTypeNames);
      context.reportError(
        new GraphQLError(
          `Cannot extend type "${typeName}" because it is not defined.` + didYouMean(suggestedTypes),
          {
            nodes: node.name
          }
        )
      );
    }
  }
}
var defKindToExtKind = {
  [Kind.SCALAR_TYPE_DEFINITION]: Kind.SCALAR_TYPE_EXTENSION,
  [Kind.OBJECT_TYPE_DEFINITION]: Kind.OBJECT_TYPE_EXTENSION,
  [Kind.INTERFACE_TYPE_DEFINITION]: Kind.INTERFACE_TYPE_EXTENSION,
  [Kind.UNION_TYPE_DEFINITION]: Kind.UNION_TYPE_EXTENSION,
  [Kind.ENUM_TYPE_DEFINITION]: Kind.ENUM_TYPE_EXTENSION,
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: Kind.INPUT_OBJECT_TYPE_EXTENSION
};
function typeToExtKind(type) {
  if (isScalarType(type)) {
    return Kind.SCALAR_TYPE_EXTENSION;
  }
  if (isObjectType(type)) {
    return Kind.OBJECT_TYPE_EXTENSION;
  }
  if (isInterfaceType(type)) {
    return Kind.INTERFACE_TYPE_EXTENSION;
  }
  if (isUnionType(type)) {
    return Kind.UNION_TYPE_EXTENSION;
  }
  if (isEnumType(type)) {
    return Kind.ENUM_TYPE_EXTENSION;
  }
  if (isInputObjectType(type)) {
    return Kind.INPUT_OBJECT_TYPE_EXTENSION;
  }
  invariant(false, "Unexpected type: " + inspect(type));
}
function extensionKindToTypeName(kind) {
  switch (kind) {
    case Kind.SCALAR_TYPE_EXTENSION:
      return "scalar";
    case Kind.OBJECT_TYPE_EXTENSION:
      return "object";
    case Kind.INTERFACE_TYPE_EXTENSION:
      return "interface";
    case Kind.UNION_TYPE_EXTENSION:
      return "union";
    case Kind.ENUM_TYPE_EXTENSION:
      return "enum";
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return "input object";
    // Not reachable. All possible types have been considered
    /* c8 ignore next */
    default:
      invariant(false, "Unexpected kind: " + inspect(kind));
  }
}

// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function ProvidedRequiredArgumentsRule(context) {
  return {
    // eslint-disable-next-line new-cap
    ...ProvidedRequiredArgumentsOnDirectivesRule(context),
    Field: {
      // Validate on leave to allow for deeper errors to appear first.
      leave(fieldNode) {
        var _fieldNode$arguments;
        const fieldDef = context.getFieldDef();
        if (!fieldDef) {
          return false;
        }
        const providedArgs = new Set(
          // FIXME: https://github.com/graphql/graphql-js/issues/2203
          /* c8 ignore next */
          (_fieldNode$arguments = fieldNode.arguments) === null || _fieldNode$arguments === void 0 ? void 0 : _fieldNode$arguments.map((arg) => arg.name.value)
        );
        for (const argDef of fieldDef.args) {
          if (!providedArgs.has(argDef.name) && isRequiredArgument(argDef)) {
            const argTypeStr = inspect(argDef.type);
            context.reportError(
              new GraphQLError(
                `Field "${fieldDef.name}" argument "${argDef.name}" of type "${argTypeStr}" is required, but it was not provided.`,
                {
                  nodes: fieldNode
                }
              )
            );
          }
        }
      }
    }
  };
}
function ProvidedRequiredArgumentsOnDirectivesRule(context) {
  var _schema$getDirectives;
  const requiredArgsMap = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  const definedDirectives = (_schema$getDirectives = schema === null || schema === void 0 ? void 0 : schema.getDirectives()) !== null && _schema$getDirectives !== void 0 ? _schema$getDirectives : specifiedDirectives;
  for (const directive of definedDirectives) {
    requiredArgsMap[directive.name] = keyMap(
      directive.args.filter(isRequiredArgument),
      (arg) => arg.name
    );
  }
  const astDefinitions = context.getDocument().definitions;
  for (const def of astDefinitions) {
    if (def.kind === Kind.DIRECTIVE_DEFINITION) {
      var _def$arguments;
      const argNodes = (_def$arguments = def.arguments) !== null && _def$arguments !== void 0 ? _def$arguments : [];
      requiredArgsMap[def.name.value] = keyMap(
        argNodes.filter(isRequiredArgumentNode),
        (arg) => arg.name.value
      );
    }
  }
  return {
    Directive: {
      // Validate on leave to allow for deeper errors to appear first.
      leave(directiveNode) {
        const directiveName = directiveNode.name.value;
        const requiredArgs = requiredArgsMap[directiveName];
        if (requiredArgs) {
          var _directiveNode$argume;
          const argNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
          const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
          for (const [argName, argDef] of Object.entries(requiredArgs)) {
            if (!argNodeMap.has(argName)) {
              const argType = isType(argDef.type) ? inspect(argDef.type) : print(argDef.type);
              context.reportError(
                new GraphQLError(
                  `Directive "@${directiveName}" argument "${argName}" of type "${argType}" is required, but it was not provided.`,
                  {
                    nodes: directiveNode
                  }
                )
              );
            }
          }
        }
      }
    }
  };
}
function isRequiredArgumentNode(arg) {
  return arg.type.kind === Kind.NON_NULL_TYPE && arg.defaultValue == null;
}

// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function ScalarLeafsRule(context) {
  return {
    Field(node) {
      const type = context.getType();
      const selectionSet = node.selectionSet;
      if (type) {
        if (isLeafType(getNamedType(type))) {
          if (selectionSet) {
            const fieldName = node.name.value;
            const typeStr = inspect(type);
            context.reportError(
              new GraphQLError(
                `Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`,
                {
                  nodes: selectionSet
                }
              )
            );
          }
        } else if (!selectionSet) {
          const fieldName = node.name.value;
          const typeStr = inspect(type);
          context.reportError(
            new GraphQLError(
              `Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`,
              {
                nodes: node
              }
            )
          );
        } else if (selectionSet.selections.length === 0) {
          const fieldName = node.name.value;
          const typeStr = inspect(type);
          context.reportError(
            new GraphQLError(
              `Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`,
              {
                nodes: node
              }
            )
          );
        }
      }
    }
  };
}

// node_modules/graphql/jsutils/printPathArray.mjs
function printPathArray(path) {
  return path.map(
    (key2) => typeof key2 === "number" ? "[" + key2.toString() + "]" : "." + key2
  ).join("");
}

// node_modules/graphql/jsutils/Path.mjs
function addPath(prev, key2, typename) {
  return {
    prev,
    key: key2,
    typename
  };
}
function pathToArray(path) {
  const flattened = [];
  let curr = path;
  while (curr) {
    flattened.push(curr.key);
    curr = curr.prev;
  }
  return flattened.reverse();
}

// node_modules/graphql/utilities/coerceInputValue.mjs
function coerceInputValue(inputValue, type, onError = defaultOnError, hideSuggestions) {
  return coerceInputValueImpl(
    inputValue,
    type,
    onError,
    void 0,
    hideSuggestions
  );
}
function defaultOnError(path, invalidValue, error) {
  let errorPrefix = "Invalid value " + inspect(invalidValue);
  if (path.length > 0) {
    errorPrefix += ` at "value${printPathArray(path)}"`;
  }
  error.message = errorPrefix + ": " + error.message;
  throw error;
}
function coerceInputValueImpl(inputValue, type, onError, path, hideSuggestions) {
  if (isNonNullType(type)) {
    if (inputValue != null) {
      return coerceInputValueImpl(
        inputValue,
        type.ofType,
        onError,
        path,
        hideSuggestions
      );
    }
    onError(
      pathToArray(path),
      inputValue,
      new GraphQLError(
        `Expected non-nullable type "${inspect(type)}" not to be null.`
      )
    );
    return;
  }
  if (inputValue == null) {
    return null;
  }
  if (isListType(type)) {
    const itemType2 = type.ofType;
    if (isIterableObject(inputValue)) {
      return Array.from(inputValue, (itemValue, index) => {
        const itemPath = addPath(path, index, void 0);
        return coerceInputValueImpl(
          itemValue,
          itemType2,
          onError,
          itemPath,
          hideSuggestions
        );
      });
    }
    return [
      coerceInputValueImpl(
        inputValue,
        itemType2,
        onError,
        path,
        hideSuggestions
      )
    ];
  }
  if (isInputObjectType(type)) {
    if (!isObjectLike(inputValue) || Array.isArray(inputValue)) {
      onError(
        pathToArray(path),
        inputValue,
        new GraphQLError(`Expected type "${type.name}" to be an object.`)
      );
      return;
    }
    const coercedValue = /* @__PURE__ */ Object.create(null);
    const fieldDefs = type.getFields();
    for (const field of Object.values(fieldDefs)) {
      const fieldValue = inputValue[field.name];
      if (fieldValue === void 0) {
        if (field.defaultValue !== void 0) {
          coercedValue[field.name] = field.defaultValue;
        } else if (isNonNullType(field.type)) {
          const typeStr = inspect(field.type);
          onError(
            pathToArray(path),
            inputValue,
            new GraphQLError(
              `Field "${field.name}" of required type "${typeStr}" was not provided.`
            )
          );
        }
        continue;
      }
      coercedValue[field.name] = coerceInputValueImpl(
        fieldValue,
        field.type,
        onError,
        addPath(path, field.name, type.name),
        hideSuggestions
      );
    }
    for (const fieldName of Object.keys(inputValue)) {
      if (!fieldDefs[fieldName]) {
        const suggestions = hideSuggestions ? [] : suggestionList(fieldName, Object.keys(type.getFields()));
        onError(
          pathToArray(path),
          inputValue,
          new GraphQLError(
            `Field "${fieldName}" is not defined by type "${type.name}".` + didYouMean(suggestions)
          )
        );
      }
    }
    if (type.isOneOf) {
      const keys = Object.keys(coercedValue);
      if (keys.length !== 1) {
        onError(
          pathToArray(path),
          inputValue,
          new GraphQLError(
            `Exactly one key must be specified for OneOf type "${type.name}".`
          )
        );
      }
      const key2 = keys[0];
      const value2 = coercedValue[key2];
      if (value2 === null) {
        onError(
          pathToArray(path).concat(key2),
          value2,
          new GraphQLError(`Field "${key2}" must be non-null.`)
        );
      }
    }
    return { ...coercedValue };
  }
  if (isLeafType(type)) {
    let parseResult;
    try {
      parseResult = isEnumType(type) ? type.parseValue(inputValue, hideSuggestions) : type.parseValue(inputValue);
    } catch (error) {
      if (error instanceof GraphQLError) {
        onError(pathToArray(path), inputValue, error);
      } else {
        onError(
          pathToArray(path),
          inputValue,
          new GraphQLError(`Expected type "${type.name}". ` + error.message, {
            originalError: error
          })
        );
      }
      return;
    }
    if (parseResult === void 0) {
      onError(
        pathToArray(path),
        inputValue,
        new GraphQLError(`Expected type "${type.name}".`)
      );
    }
    return parseResult;
  }
  invariant(false, "Unexpected input type: " + inspect(type));
}

// node_modules/graphql/utilities/valueFromAST.mjs
function valueFromAST(valueNode, type, variables) {
  if (!valueNode) {
    return;
  }
  if (valueNode.kind === Kind.VARIABLE) {
    const variableName = valueNode.name.value;
    if (variables == null || !hasOwnProperty(variables, variableName) || variables[variableName] === void 0) {
      return;
    }
    const variableValue = variables[variableName];
    if (variableValue === null && isNonNullType(type)) {
      return;
    }
    return variableValue;
  }
  if (isNonNullType(type)) {
    if (valueNode.kind === Kind.NULL) {
      return;
    }
    return valueFromAST(valueNode, type.ofType, variables);
  }
  if (valueNode.kind === Kind.NULL) {
    return null;
  }
  if (isListType(type)) {
    const itemType2 = type.ofType;
    if (valueNode.kind === Kind.LIST) {
      const coercedValues = [];
      for (const itemNode of valueNode.values) {
        if (isMissingVariable(itemNode, variables)) {
          if (isNonNullType(itemType2)) {
            return;
          }
          coercedValues.push(null);
        } else {
          const itemValue = valueFromAST(itemNode, itemType2, variables);
          if (itemValue === void 0) {
            return;
          }
          coercedValues.push(itemValue);
        }
      }
      return coercedValues;
    }
    const coercedValue = valueFromAST(valueNode, itemType2, variables);
    if (coercedValue === void 0) {
      return;
    }
    return [coercedValue];
  }
  if (isInputObjectType(type)) {
    if (valueNode.kind !== Kind.OBJECT) {
      return;
    }
    const coercedObj = /* @__PURE__ */ Object.create(null);
    const fieldNodes = keyMap(valueNode.fields, (field) => field.name.value);
    for (const field of Object.values(type.getFields())) {
      const fieldNode = fieldNodes[field.name];
      if (!fieldNode || isMissingVariable(fieldNode.value, variables)) {
        if (field.defaultValue !== void 0) {
          coercedObj[field.name] = field.defaultValue;
        } else if (isNonNullType(field.type)) {
          return;
        }
        continue;
      }
      const fieldValue = valueFromAST(fieldNode.value, field.type, variables);
      if (fieldValue === void 0) {
        return;
      }
      coercedObj[field.name] = fieldValue;
    }
    if (type.isOneOf) {
      const keys = Object.keys(coercedObj);
      if (keys.length !== 1) {
        return;
      }
      if (coercedObj[keys[0]] === null) {
        return;
      }
    }
    return coercedObj;
  }
  if (isLeafType(type)) {
    let result;
    try {
      result = type.parseLiteral(valueNode, variables);
    } catch (_error) {
      return;
    }
    if (result === void 0) {
      return;
    }
    return result;
  }
  invariant(false, "Unexpected input type: " + inspect(type));
}
function isMissingVariable(valueNode, variables) {
  return valueNode.kind === Kind.VARIABLE && (variables == null || !hasOwnProperty(variables, valueNode.name.value) || variables[valueNode.name.value] === void 0);
}
function hasOwnProperty(obj, prop) {
  return Object.prototype.hasOwnProperty.call(obj, prop);
}

// node_modules/graphql/execution/values.mjs
function getVariableValues(schema, varDefNodes, inputs, options) {
  const errors = [];
  const maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors;
  try {
    const coerced = coerceVariableValues(
      schema,
      varDefNodes,
      inputs,
      (error) => {
        if (maxErrors != null && errors.length >= maxErrors) {
          throw new GraphQLError(
            "Too many errors processing variables, error limit reached. Execution aborted."
          );
        }
        errors.push(error);
      },
      options === null || options === void 0 ? void 0 : options.hideSuggestions
    );
    if (errors.length === 0) {
      return {
        coerced
      };
    }
  } catch (error) {
    errors.push(error);
  }
  return {
    errors
  };
}
function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
  const coercedValues = /* @__PURE__ */ Object.create(null);
  for (const varDefNode of varDefNodes) {
    const varName = varDefNode.variable.name.value;
    const varType = typeFromAST(schema, varDefNode.type);
    if (!isInputType(varType)) {
      const varTypeStr = printForError(varDefNode.type);
      onError(
        new GraphQLError(
          `Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`,
          {
            nodes: varDefNode.type
          }
        )
      );
      continue;
    }
    if (!hasOwnProperty2(inputs, varName)) {
      if (varDefNode.defaultValue) {
        coercedValues[varName] = valueFromAST(varDefNode.defaultValue, varType);
      } else if (isNonNullType(varType)) {
        const varTypeStr = inspect(varType);
        onError(
          new GraphQLError(
            `Variable "$${varName}" of required type "${varTypeStr}" was not provided.`,
            {
              nodes: varDefNode
            }
          )
        );
      }
      continue;
    }
    const value2 = inputs[varName];
    if (value2 === null && isNonNullType(varType)) {
      const varTypeStr = inspect(varType);
      onError(
        new GraphQLError(
          `Variable "$${varName}" of non-null type "${varTypeStr}" must not be null.`,
          {
            nodes: varDefNode
          }
        )
      );
      continue;
    }
    coercedValues[varName] = coerceInputValue(
      value2,
      varType,
      (path, invalidValue, error) => {
        let prefix = `Variable "$${varName}" got invalid value ` + inspect(invalidValue);
        if (path.length > 0) {
          prefix += ` at "${varName}${printPathArray(path)}"`;
        }
        onError(
          new GraphQLError(prefix + "; " + error.message, {
            nodes: varDefNode,
            originalError: error
          })
        );
      },
      hideSuggestions
    );
  }
  return { ...coercedValues };
}
function getArgumentValues(def, node, variableValues) {
  var _node$arguments;
  const coercedValues = /* @__PURE__ */ Object.create(null);
  const argumentNodes = (_node$arguments = node.arguments) !== null && _node$arguments !== void 0 ? _node$arguments : [];
  const argNodeMap = keyMap(argumentNodes, (arg) => arg.name.value);
  for (const argDef of def.args) {
    const name = argDef.name;
    const argType = argDef.type;
    const argumentNode = argNodeMap[name];
    if (!argumentNode) {
      if (argDef.defaultValue !== void 0) {
        coercedValues[name] = argDef.defaultValue;
      } else if (isNonNullType(argType)) {
        throw new GraphQLError(
          `Argument "${name}" of required type "${inspect(argType)}" was not provided.`,
          {
            nodes: node
          }
        );
      }
      continue;
    }
    const valueNode = argumentNode.value;
    let isNull = valueNode.kind === Kind.NULL;
    if (valueNode.kind === Kind.VARIABLE) {
      const variableName = valueNode.name.value;
      if (variableValues == null || !hasOwnProperty2(variableValues, variableName)) {
        if (argDef.defaultValue !== void 0) {
          coercedValues[name] = argDef.defaultValue;
        } else if (isNonNullType(argType)) {
          throw new GraphQLError(
            `Argument "${name}" of required type "${inspect(argType)}" was provided the variable "$${variableName}" which was not provided a runtime value.`,
            {
              nodes: valueNode
            }
          );
        }
        continue;
      }
      isNull = variableValues[variableName] == null;
    }
    if (isNull && isNonNullType(argType)) {
      throw new GraphQLError(
        `Argument "${name}" of non-null type "${inspect(argType)}" must not be null.`,
        {
          nodes: valueNode
        }
      );
    }
    const coercedValue = valueFromAST(valueNode, argType, variableValues);
    if (coercedValue === void 0) {
      throw new GraphQLError(
        `Argument "${name}" has invalid value ${printForError(valueNode)}.`,
        {
          nodes: valueNode
        }
      );
    }
    coercedValues[name] = coercedValue;
  }
  return { ...coercedValues };
}
function getDirectiveValues(directiveDef, node, variableValues) {
  var _node$directives;
  const directiveNode = (_node$directives = node.directives) === null || _node$directives === void 0 ? void 0 : _node$directives.find(
    (directive) => directive.name.value === directiveDef.name
  );
  if (directiveNode) {
    return getArgumentValues(directiveDef, directiveNode, variableValues);
  }
}
function hasOwnProperty2(obj, prop) {
  return Object.prototype.hasOwnProperty.call(obj, prop);
}

// node_modules/graphql/execution/collectFields.mjs
function collectFields2(schema, fragments, variableValues, runtimeType, selectionSet, onSelectionSet) {
  const fields2 = /* @__PURE__ */ new Map();
  collectFieldsImpl2(
    schema,
    fragments,
    variableValues,
    runtimeType,
    selectionSet,
    fields2,
    /* @__PURE__ */ new Set(),
    onSelectionSet
  );
  return fields2;
}
function collectSubfields(schema, fragments, variableValues, returnType, fieldNodes) {
  const subFieldNodes = /* @__PURE__ */ new Map();
  const visitedFragmentNames = /* @__PURE__ */ new Set();
  for (const node of fieldNodes) {
    if (node.selectionSet) {
      collectFieldsImpl2(
        schema,
        fragments,
        variableValues,
        returnType,
        node.selectionSet,
        subFieldNodes,
        visitedFragmentNames
      );
    }
  }
  return subFieldNodes;
}
function collectFieldsImpl2(schema, fragments, variableValues, runtimeType, selectionSet, fields2, visitedFragmentNames, onSelectionSet) {
  onSelectionSet === null || onSelectionSet === void 0 ? void 0 : onSelectionSet(selectionSet);
  for (const selection of selectionSet.selections) {
    switch (selection.kind) {
      case Kind.FIELD: {
        if (!shouldIncludeNode(variableValues, selection)) {
          continue;
        }
        const name = getFieldEntryKey(selection);
        const fieldList = fields2.get(name);
        if (fieldList !== void 0) {
          fieldList.push(selection);
        } else {
          fields2.set(name, [selection]);
        }
        break;
      }
      case Kind.INLINE_FRAGMENT: {
        if (!shouldIncludeNode(variableValues, selection) || !doesFragmentConditionMatch(schema, selection, runtimeType)) {
          continue;
        }
        collectFieldsImpl2(
          schema,
          fragments,
          variableValues,
          runtimeType,
          selection.selectionSet,
          fields2,
          visitedFragmentNames,
          onSelectionSet
        );
        break;
      }
      case Kind.FRAGMENT_SPREAD: {
        const fragName = selection.name.value;
        if (visitedFragmentNames.has(fragName) || !shouldIncludeNode(variableValues, selection)) {
          continue;
        }
        visitedFragmentNames.add(fragName);
        const fragment = fragments[fragName];
        if (!fragment || !doesFragmentConditionMatch(schema, fragment, runtimeType)) {
          continue;
        }
        collectFieldsImpl2(
          schema,
          fragments,
          variableValues,
          runtimeType,
          fragment.selectionSet,
          fields2,
          visitedFragmentNames,
          onSelectionSet
        );
        break;
      }
    }
  }
}
function shouldIncludeNode(variableValues, node) {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  if ((skip === null || skip === void 0 ? void 0 : skip.if) === true) {
    return false;
  }
  const include = getDirectiveValues(
    GraphQLIncludeDirective,
    node,
    variableValues
  );
  if ((include === null || include === void 0 ? void 0 : include.if) === false) {
    return false;
  }
  return true;
}
function doesFragmentConditionMatch(schema, fragment, type) {
  const typeConditionNode = fragment.typeCondition;
  if (!typeConditionNode) {
    return true;
  }
  const conditionalType = typeFromAST(schema, typeConditionNode);
  if (conditionalType === type) {
    return true;
  }
  if (isAbstractType(conditionalType)) {
    return schema.isSubType(conditionalType, type);
  }
  return false;
}
function getFieldEntryKey(node) {
  return node.alias ? node.alias.value : node.name.value;
}

// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function SingleFieldSubscriptionsRule(context) {
  let fragments;
  function reserveSelectionSetWork(selectionSet) {
    context.spendFragmentWork(selectionSet.selections.length);
    for (const selection of selectionSet.selections) {
      const directives = selection.directives;
      if (directives !== void 0) {
        context.spendFragmentWork(directives.length);
        for (const directive of directives) {
          if (directive.name.value === "skip" || directive.name.value === "include") {
            var _directive$arguments$, _directive$arguments;
            context.spendFragmentWork(
              (_directive$arguments$ = (_directive$arguments = directive.arguments) === null || _directive$arguments === void 0 ? void 0 : _directive$arguments.length) !== null && _directive$arguments$ !== void 0 ? _directive$arguments$ : 0
            );
          }
        }
      }
    }
  }
  return {
    OperationDefinition(node) {
      if (node.operation === "subscription") {
        const schema = context.getSchema();
        const subscriptionType = schema.getSubscriptionType();
        if (subscriptionType) {
          const operationName = node.name ? node.name.value : null;
          const variableValues = /* @__PURE__ */ Object.create(null);
          if (fragments === void 0) {
            fragments = /* @__PURE__ */ Object.create(null);
            const definitions = context.getDocument().definitions;
            context.spendFragmentWork(definitions.length);
            for (const definition of definitions) {
              if (definition.kind === Kind.FRAGMENT_DEFINITION) {
                fragments[definition.name.value] = definition;
              }
            }
          }
          const fields2 = collectFields2(
            schema,
            fragments,
            variableValues,
            subscriptionType,
            node.selectionSet,
            reserveSelectionSetWork
          );
          if (fields2.size > 1) {
            const fieldSelectionLists = [...fields2.values()];
            const extraFieldSelectionLists = fieldSelectionLists.slice(1);
            const extraFieldSelections = extraFieldSelectionLists.flat();
            context.reportError(
              new GraphQLError(
                operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.",
                {
                  nodes: extraFieldSelections
                }
              )
            );
          }
          for (const fieldNodes of fields2.values()) {
            const field = fieldNodes[0];
            const fieldName = field.name.value;
            if (fieldName.startsWith("__")) {
              context.reportError(
                new GraphQLError(
                  operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.",
                  {
                    nodes: fieldNodes
                  }
                )
              );
            }
          }
        }
      }
    }
  };
}

// node_modules/graphql/jsutils/groupBy.mjs
function groupBy(list7, keyFn) {
  const result = /* @__PURE__ */ new Map();
  for (const item2 of list7) {
    const key2 = keyFn(item2);
    const group2 = result.get(key2);
    if (group2 === void 0) {
      result.set(key2, [item2]);
    } else {
      group2.push(item2);
    }
  }
  return result;
}

// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function UniqueArgumentDefinitionNamesRule(context) {
  return {
    DirectiveDefinition(directiveNode) {
      var _directiveNode$argume;
      const argumentNodes = (_directiveNode$argume = directiveNode.arguments) !== null && _directiveNode$argume !== void 0 ? _directiveNode$argume : [];
      return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
    },
    InterfaceTypeDefinition: checkArgUniquenessPerField,
    InterfaceTypeExtension: checkArgUniquenessPerField,
    ObjectTypeDefinition: checkArgUniquenessPerField,
    ObjectTypeExtension: checkArgUniquenessPerField
  };
  function checkArgUniquenessPerField(typeNode) {
    var _typeNode$fields;
    const typeName = typeNode.name.value;
    const fieldNodes = (_typeNode$fields = typeNode.fields) !== null && _typeNode$fields !== void 0 ? _typeNode$fields : [];
    for (const fieldDef of fieldNodes) {
      var _fieldDef$arguments;
      const fieldName = fieldDef.name.value;
      const argumentNodes = (_fieldDef$arguments = fieldDef.arguments) !== null && _fieldDef$arguments !== void 0 ? _fieldDef$arguments : [];
      checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
    }
    return false;
  }
  function checkArgUniqueness(parentName, argumentNodes) {
    const seenArgs = groupBy(argumentNodes, (arg) => arg.name.value);
    for (const [argName, argNodes] of seenArgs) {
      if (argNodes.length > 1) {
        context.reportError(
          new GraphQLError(
            `Argument "${parentName}(${argName}:)" can only be defined once.`,
            {
              nodes: argNodes.map((node) => node.name)
            }
          )
        );
      }
    }
    return false;
  }
}

// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function UniqueArgumentNamesRule(context) {
  return {
    Field: checkArgUniqueness,
    Directive: checkArgUniqueness
  };
  function checkArgUniqueness(parentNode) {
    var _parentNode$arguments;
    const argumentNodes = (_parentNode$arguments = parentNode.arguments) !== null && _parentNode$arguments !== void 0 ? _parentNode$arguments : [];
    const seenArgs = groupBy(argumentNodes, (arg) => arg.name.value);
    for (const [argName, argNodes] of seenArgs) {
      if (argNodes.length > 1) {
        context.reportError(
          new GraphQLError(
            `There can be only one argument named "${argName}".`,
            {
              nodes: argNodes.map((node) => node.name)
            }
          )
        );
      }
    }
  }
}

// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function UniqueDirectiveNamesRule(context) {
  const knownDirectiveNames = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  return {
    DirectiveDefinition(node) {
      const directiveName = node.name.value;
      if (schema !== null && schema !== void 0 && schema.getDirective(directiveName)) {
        context.reportError(
          new GraphQLError(
            `Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`,
            {
              nodes: node.name
            }
          )
        );
        return;
      }
      if (knownDirectiveNames[directiveName]) {
        context.reportError(
          new GraphQLError(
            `There can be only one directive named "@${directiveName}".`,
            {
              nodes: [knownDirectiveNames[directiveName], node.name]
            }
          )
        );
      } else {
        knownDirectiveNames[directiveName] = node.name;
      }
      return false;
    }
  };
}

// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function UniqueDirectivesPerLocationRule(context) {
  const uniqueDirectiveMap = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
  for (const directive of definedDirectives) {
    uniqueDirectiveMap[directive.name] = !directive.isRepeatable;
  }
  const astDefinitions = context.getDocument().definitions;
  for (const def of astDefinitions) {
    if (def.kind === Kind.DIRECTIVE_DEFINITION) {
      uniqueDirectiveMap[def.name.value] = !def.repeatable;
    }
  }
  const schemaDirectives = /* @__PURE__ */ Object.create(null);
  const typeDirectivesMap = /* @__PURE__ */ Object.create(null);
  const directiveDirectivesMap = /* @__PURE__ */ Object.create(null);
  return {
    // Many different AST nodes may contain directives. Rather than listing
    // them all, just listen for entering any node, and check to see if it
    // defines any directives.
    enter(node) {
      if (!("directives" in node) || !node.directives) {
        return;
      }
      let seenDirectives;
      if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) {
        seenDirectives = schemaDirectives;
      } else if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) {
        const typeName = node.name.value;
        seenDirectives = typeDirectivesMap[typeName];
        if (seenDirectives === void 0) {
          typeDirectivesMap[typeName] = seenDirectives = /* @__PURE__ */ Object.create(null);
        }
      } else if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.DIRECTIVE_EXTENSION) {
        const directiveName = node.name.value;
        seenDirectives = directiveDirectivesMap[directiveName];
        if (seenDirectives === void 0) {
          directiveDirectivesMap[directiveName] = seenDirectives = /* @__PURE__ */ Object.create(null);
        }
      } else {
        seenDirectives = /* @__PURE__ */ Object.create(null);
      }
      for (const directive of node.directives) {
        const directiveName = directive.name.value;
        if (uniqueDirectiveMap[directiveName]) {
          if (seenDirectives[directiveName]) {
            context.reportError(
              new GraphQLError(
                `The directive "@${directiveName}" can only be used once at this location.`,
                {
                  nodes: [seenDirectives[directiveName], directive]
                }
              )
            );
          } else {
            seenDirectives[directiveName] = directive;
          }
        }
      }
    }
  };
}

// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function UniqueEnumValueNamesRule(context) {
  const schema = context.getSchema();
  const existingTypeMap = schema ? schema.getTypeMap() : /* @__PURE__ */ Object.create(null);
  const knownValueNames = /* @__PURE__ */ Object.create(null);
  return {
    EnumTypeDefinition: checkValueUniqueness,
    EnumTypeExtension: checkValueUniqueness
  };
  function checkValueUniqueness(node) {
    var _node$values;
    const typeName = node.name.value;
    if (!knownValueNames[typeName]) {
      knownValueNames[typeName] = /* @__PURE__ */ Object.create(null);
    }
    const valueNodes = (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : [];
    const valueNames = knownValueNames[typeName];
    for (const valueDef of valueNodes) {
      const valueName = valueDef.name.value;
      const existingType = existingTypeMap[typeName];
      if (isEnumType(existingType) && existingType.getValue(valueName)) {
        context.reportError(
          new GraphQLError(
            `Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`,
            {
              nodes: valueDef.name
            }
          )
        );
      } else if (valueNames[valueName]) {
        context.reportError(
          new GraphQLError(
            `Enum value "${typeName}.${valueName}" can only be defined once.`,
            {
              nodes: [valueNames[valueName], valueDef.name]
            }
          )
        );
      } else {
        valueNames[valueName] = valueDef.name;
      }
    }
    return false;
  }
}

// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function UniqueFieldDefinitionNamesRule(context) {
  const schema = context.getSchema();
  const existingTypeMap = schema ? schema.getTypeMap() : /* @__PURE__ */ Object.create(null);
  const knownFieldNames = /* @__PURE__ */ Object.create(null);
  return {
    InputObjectTypeDefinition: checkFieldUniqueness,
    InputObjectTypeExtension: checkFieldUniqueness,
    InterfaceTypeDefinition: checkFieldUniqueness,
    InterfaceTypeExtension: checkFieldUniqueness,
    ObjectTypeDefinition: checkFieldUniqueness,
    ObjectTypeExtension: checkFieldUniqueness
  };
  function checkFieldUniqueness(node) {
    var _node$fields;
    const typeName = node.name.value;
    if (!knownFieldNames[typeName]) {
      knownFieldNames[typeName] = /* @__PURE__ */ Object.create(null);
    }
    const fieldNodes = (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : [];
    const fieldNames = knownFieldNames[typeName];
    for (const fieldDef of fieldNodes) {
      const fieldName = fieldDef.name.value;
      if (hasField(existingTypeMap[typeName], fieldName)) {
        context.reportError(
          new GraphQLError(
            `Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`,
            {
              nodes: fieldDef.name
            }
          )
        );
      } else if (fieldNames[fieldName]) {
        context.reportError(
          new GraphQLError(
            `Field "${typeName}.${fieldName}" can only be defined once.`,
            {
              nodes: [fieldNames[fieldName], fieldDef.name]
            }
          )
        );
      } else {
        fieldNames[fieldName] = fieldDef.name;
      }
    }
    return false;
  }
}
function hasField(type, fieldName) {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    return type.getFields()[fieldName] != null;
  }
  return false;
}

// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function UniqueFragmentNamesRule(context) {
  const knownFragmentNames = /* @__PURE__ */ Object.create(null);
  return {
    OperationDefinition: () => false,
    FragmentDefinition(node) {
      const fragmentName = node.name.value;
      if (knownFragmentNames[fragmentName]) {
        context.reportError(
          new GraphQLError(
            `There can be only one fragment named "${fragmentName}".`,
            {
              nodes: [knownFragmentNames[fragmentName], node.name]
            }
          )
        );
      } else {
        knownFragmentNames[fragmentName] = node.name;
      }
      return false;
    }
  };
}

// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function UniqueInputFieldNamesRule(context) {
  const knownNameStack = [];
  let knownNames = /* @__PURE__ */ Object.create(null);
  return {
    ObjectValue: {
      enter() {
        knownNameStack.push(knownNames);
        knownNames = /* @__PURE__ */ Object.create(null);
      },
      leave() {
        const prevKnownNames = knownNameStack.pop();
        prevKnownNames || invariant(false);
        knownNames = prevKnownNames;
      }
    },
    ObjectField(node) {
      const fieldName = node.name.value;
      if (knownNames[fieldName]) {
        context.reportError(
          new GraphQLError(
            `There can be only one input field named "${fieldName}".`,
            {
              nodes: [knownNames[fieldName], node.name]
            }
          )
        );
      } else {
        knownNames[fieldName] = node.name;
      }
    }
  };
}

// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function UniqueOperationNamesRule(context) {
  const knownOperationNames = /* @__PURE__ */ Object.create(null);
  return {
    OperationDefinition(node) {
      const operationName = node.name;
      if (operationName) {
        if (knownOperationNames[operationName.value]) {
          context.reportError(
            new GraphQLError(
              `There can be only one operation named "${operationName.value}".`,
              {
                nodes: [
                  knownOperationNames[operationName.value],
                  operationName
                ]
              }
            )
          );
        } else {
          knownOperationNames[operationName.value] = operationName;
        }
      }
      return false;
    },
    FragmentDefinition: () => false
  };
}

// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function UniqueOperationTypesRule(context) {
  const schema = context.getSchema();
  const definedOperationTypes = /* @__PURE__ */ Object.create(null);
  const existingOperationTypes = schema ? {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType()
  } : {};
  return {
    SchemaDefinition: checkOperationTypes,
    SchemaExtension: checkOperationTypes
  };
  function checkOperationTypes(node) {
    var _node$operationTypes;
    const operationTypesNodes = (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : [];
    for (const operationType of operationTypesNodes) {
      const operation = operationType.operation;
      const alreadyDefinedOperationType = definedOperationTypes[operation];
      if (existingOperationTypes[operation]) {
        context.reportError(
          new GraphQLError(
            `Type for ${operation} already defined in the schema. It cannot be redefined.`,
            {
              nodes: operationType
            }
          )
        );
      } else if (alreadyDefinedOperationType) {
        context.reportError(
          new GraphQLError(
            `There can be only one ${operation} type in schema.`,
            {
              nodes: [alreadyDefinedOperationType, operationType]
            }
          )
        );
      } else {
        definedOperationTypes[operation] = operationType;
      }
    }
    return false;
  }
}

// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function UniqueTypeNamesRule(context) {
  const knownTypeNames = /* @__PURE__ */ Object.create(null);
  const schema = context.getSchema();
  return {
    ScalarTypeDefinition: checkTypeName,
    ObjectTypeDefinition: checkTypeName,
    InterfaceTypeDefinition: checkTypeName,
    UnionTypeDefinition: checkTypeName,
    EnumTypeDefinition: checkTypeName,
    InputObjectTypeDefinition: checkTypeName
  };
  function checkTypeName(node) {
    const typeName = node.name.value;
    if (schema !== null && schema !== void 0 && schema.getType(typeName)) {
      context.reportError(
        new GraphQLError(
          `Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`,
          {
            nodes: node.name
          }
        )
      );
      return;
    }
    if (knownTypeNames[typeName]) {
      context.reportError(
        new GraphQLError(`There can be only one type named "${typeName}".`, {
          nodes: [knownTypeNames[typeName], node.name]
        })
      );
    } else {
      knownTypeNames[typeName] = node.name;
    }
    return false;
  }
}

// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function UniqueVariableNamesRule(context) {
  return {
    OperationDefinition(operationNode) {
      var _operationNode$variab;
      const variableDefinitions = (_operationNode$variab = operationNode.variableDefinitions) !== null && _operationNode$variab !== void 0 ? _operationNode$variab : [];
      const seenVariableDefinitions = groupBy(
        variableDefinitions,
        (node) => node.variable.name.value
      );
      for (const [variableName, variableNodes] of seenVariableDefinitions) {
        if (variableNodes.length > 1) {
          context.reportError(
            new GraphQLError(
              `There can be only one variable named "$${variableName}".`,
              {
                nodes: variableNodes.map((node) => node.variable.name)
              }
            )
          );
        }
      }
    }
  };
}

// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function ValuesOfCorrectTypeRule(context) {
  return {
    ListValue(node) {
      const type = getNullableType(context.getParentInputType());
      if (!isListType(type)) {
        isValidValueNode(context, node);
        return false;
      }
    },
    ObjectValue(node) {
      const type = getNamedType(context.getInputType());
      if (!isInputObjectType(type)) {
        isValidValueNode(context, node);
        return false;
      }
      const fieldNodeMap = keyMap(node.fields, (field) => field.name.value);
      for (const fieldDef of Object.values(type.getFields())) {
        const fieldNode = fieldNodeMap[fieldDef.name];
        if (!fieldNode && isRequiredInputField(fieldDef)) {
          const typeStr = inspect(fieldDef.type);
          context.reportError(
            new GraphQLError(
              `Field "${type.name}.${fieldDef.name}" of required type "${typeStr}" was not provided.`,
              {
                nodes: node
              }
            )
          );
        }
      }
      if (type.isOneOf) {
        validateOneOfInputObject(context, node, type, fieldNodeMap);
      }
    },
    ObjectField(node) {
      const parentType = getNamedType(context.getParentInputType());
      const fieldType = context.getInputType();
      if (!fieldType && isInputObjectType(parentType)) {
        const suggestions = context.hideSuggestions ? [] : suggestionList(
          node.name.value,
          Object.keys(parentType.getFields())
        );
        context.reportError(
          new GraphQLError(
            `Field "${node.name.value}" is not defined by type "${parentType.name}".` + didYouMean(suggestions),
            {
              nodes: node
            }
          )
        );
      }
    },
    NullValue(node) {
      const type = context.getInputType();
      if (isNonNullType(type)) {
        context.reportError(
          new GraphQLError(
            `Expected value of type "${inspect(type)}", found ${printForError(node)}.`,
            {
              nodes: node
            }
          )
        );
      }
    },
    EnumValue: (node) => isValidValueNode(context, node),
    IntValue: (node) => isValidValueNode(context, node),
    FloatValue: (node) => isValidValueNode(context, node),
    // Descriptions are string values that would not validate according
    // to the below logic, but since (per the specification) descriptions must
    // not affect validation, they are ignored entirely when visiting the AST
    // and do not require special handling.
    // See https://spec.graphql.org/draft/#sec-Descriptions
    StringValue: (node) => isValidValueNode(context, node),
    BooleanValue: (node) => isValidValueNode(context, node)
  };
}
function isValidValueNode(context, node) {
  const locationType = context.getInputType();
  if (!locationType) {
    return;
  }
  const type = getNamedType(locationType);
  if (!isLeafType(type)) {
    const typeStr = inspect(locationType);
    context.reportError(
      new GraphQLError(
        `Expected value of type "${typeStr}", found ${printForError(node)}.`,
        {
          nodes: node
        }
      )
    );
    return;
  }
  try {
    const parseResult = isEnumType(type) ? type.parseLiteral(
      node,
      void 0,
      /* variables */
      context.hideSuggestions
    ) : type.parseLiteral(
      node,
      void 0
      /* variables */
    );
    if (parseResult === void 0) {
      const typeStr = inspect(locationType);
      context.reportError(
        new GraphQLError(
          `Expected value of type "${typeStr}", found ${printForError(node)}.`,
          {
            nodes: node
          }
        )
      );
    }
  } catch (error) {
    const typeStr = inspect(locationType);
    if (error instanceof GraphQLError) {
      context.reportError(error);
    } else {
      context.reportError(
        new GraphQLError(
          `Expected value of type "${typeStr}", found ${printForError(node)}; ` + error.message,
          {
            nodes: node,
            originalError: error
          }
        )
      );
    }
  }
}
function validateOneOfInputObject(context, node, type, fieldNodeMap) {
  var _fieldNodeMap$keys$;
  const keys = Object.keys(fieldNodeMap);
  const isNotExactlyOneField = keys.length !== 1;
  if (isNotExactlyOneField) {
    context.reportError(
      new GraphQLError(
        `OneOf Input Object "${type.name}" must specify exactly one key.`,
        {
          nodes: [node]
        }
      )
    );
    return;
  }
  const value2 = (_fieldNodeMap$keys$ = fieldNodeMap[keys[0]]) === null || _fieldNodeMap$keys$ === void 0 ? void 0 : _fieldNodeMap$keys$.value;
  const isNullLiteral = !value2 || value2.kind === Kind.NULL;
  if (isNullLiteral) {
    context.reportError(
      new GraphQLError(`Field "${type.name}.${keys[0]}" must be non-null.`, {
        nodes: [node]
      })
    );
  }
}

// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function VariablesAreInputTypesRule(context) {
  return {
    VariableDefinition(node) {
      const type = typeFromAST(context.getSchema(), node.type);
      if (type !== void 0 && !isInputType(type)) {
        const variableName = node.variable.name.value;
        const typeName = print(node.type);
        context.reportError(
          new GraphQLError(
            `Variable "$${variableName}" cannot be non-input type "${typeName}".`,
            {
              nodes: node.type
            }
          )
        );
      }
    }
  };
}

// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function VariablesInAllowedPositionRule(context) {
  let varDefMap = /* @__PURE__ */ Object.create(null);
  return {
    OperationDefinition: {
      enter() {
        varDefMap = /* @__PURE__ */ Object.create(null);
      },
      leave(operation) {
        const usages = context.getRecursiveVariableUsages(operation);
        for (const { node, type, defaultValue, parentType } of usages) {
          const varName = node.name.value;
          const varDef = varDefMap[varName];
          if (varDef && type) {
            const schema = context.getSchema();
            const varType = typeFromAST(schema, varDef.type);
            if (varType && !allowedVariableUsage(
              schema,
              varType,
              varDef.defaultValue,
              type,
              defaultValue
            )) {
              const varTypeStr = inspect(varType);
              const typeStr = inspect(type);
              context.reportError(
                new GraphQLError(
                  `Variable "$${varName}" of type "${varTypeStr}" used in position expecting type "${typeStr}".`,
                  {
                    nodes: [varDef, node]
                  }
                )
              );
            }
            if (isInputObjectType(parentType) && parentType.isOneOf && isNullableType(varType)) {
              context.reportError(
                new GraphQLError(
                  `Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`,
                  {
                    nodes: [varDef, node]
                  }
                )
              );
            }
          }
        }
      }
    },
    VariableDefinition(node) {
      varDefMap[node.variable.name.value] = node;
    }
  };
}
function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
  if (isNonNullType(locationType) && !isNonNullType(varType)) {
    const hasNonNullVariableDefaultValue = varDefaultValue != null && varDefaultValue.kind !== Kind.NULL;
    const hasLocationDefaultValue = locationDefaultValue !== void 0;
    if (!hasNonNullVariableDefaultValue && !hasLocationDefaultValue) {
      return false;
    }
    const nullableLocationType = locationType.ofType;
    return isTypeSubTypeOf(schema, varType, nullableLocationType);
  }
  return isTypeSubTypeOf(schema, varType, locationType);
}

// node_modules/graphql/validation/specifiedRules.mjs
var recommendedRules = Object.freeze([MaxIntrospectionDepthRule]);
var specifiedRules = Object.freeze([
  ExecutableDefinitionsRule,
  UniqueOperationNamesRule,
  LoneAnonymousOperationRule,
  SingleFieldSubscriptionsRule,
  KnownTypeNamesRule,
  FragmentsOnCompositeTypesRule,
  VariablesAreInputTypesRule,
  ScalarLeafsRule,
  FieldsOnCorrectTypeRule,
  UniqueFragmentNamesRule,
  KnownFragmentNamesRule,
  NoUnusedFragmentsRule,
  PossibleFragmentSpreadsRule,
  NoFragmentCyclesRule,
  UniqueVariableNamesRule,
  NoUndefinedVariablesRule,
  NoUnusedVariablesRule,
  KnownDirectivesRule,
  UniqueDirectivesPerLocationRule,
  KnownArgumentNamesRule,
  UniqueArgumentNamesRule,
  ValuesOfCorrectTypeRule,
  ProvidedRequiredArgumentsRule,
  VariablesInAllowedPositionRule,
  OverlappingFieldsCanBeMergedRule,
  UniqueInputFieldNamesRule,
  ...recommendedRules
]);
var specifiedSDLRules = Object.freeze([
  LoneSchemaDefinitionRule,
  UniqueOperationTypesRule,
  UniqueTypeNamesRule,
  UniqueEnumValueNamesRule,
  UniqueFieldDefinitionNamesRule,
  UniqueArgumentDefinitionNamesRule,
  UniqueDirectiveNamesRule,
  KnownTypeNamesRule,
  KnownDirectivesRule,
  UniqueDirectivesPerLocationRule,
  PossibleTypeExtensionsRule,
  KnownArgumentNamesOnDirectivesRule,
  UniqueArgumentNamesRule,
  UniqueInputFieldNamesRule,
  ProvidedRequiredArgumentsOnDirectivesRule
]);

// node_modules/graphql/jsutils/SetMap.mjs
var SetMap = class {
  constructor() {
    this._entries = /* @__PURE__ */ new Map();
    this._memberIds = /* @__PURE__ */ new Map();
    this._nextMemberId = 0;
  }
  get(members) {
    return this._entries.get(this._key(members));
  }
  set(members, value2) {
    this._entries.set(this._key(members), value2);
  }
  _key(members) {
    const ids = [];
    for (const member of members) {
      let id = this._memberIds.get(member);
      if (id === void 0) {
        id = this._nextMemberId++;
        this._memberIds.set(member, id);
      }
      ids.push(id);
    }
    ids.sort((id1, id2) => id1 - id2);
    return ids.join(",");
  }
};

// node_modules/graphql/validation/ValidationContext.mjs
var ASTValidationContext = class {
  _remainingFragmentWork = 5e4;
  constructor(ast, onError) {
    this._ast = ast;
    this._fragments = void 0;
    this._fragmentSpreads = /* @__PURE__ */ new Map();
    this._recursivelyReferencedFragments = new SetMap();
    this._onError = onError;
  }
  get [Symbol.toStringTag]() {
    return "ASTValidationContext";
  }
  reportError(error) {
    this._onError(error);
  }
  getDocument() {
    return this._ast;
  }
  getFragment(name) {
    let fragments;
    if (this._fragments) {
      fragments = this._fragments;
    } else {
      fragments = /* @__PURE__ */ Object.create(null);
      for (const defNode of this.getDocument().definitions) {
        if (defNode.kind === Kind.FRAGMENT_DEFINITION) {
          fragments[defNode.name.value] = defNode;
        }
      }
      this._fragments = fragments;
    }
    return fragments[name];
  }
  getFragmentSpreads(node) {
    let spreads = this._fragmentSpreads.get(node);
    if (!spreads) {
      spreads = [];
      const setsToVisit = [node];
      let set;
      while (set = setsToVisit.pop()) {
        for (const selection of set.selections) {
          if (selection.kind === Kind.FRAGMENT_SPREAD) {
            spreads.push(selection);
          } else if (selection.selectionSet) {
            setsToVisit.push(selection.selectionSet);
          }
        }
      }
      this._fragmentSpreads.set(node, spreads);
    }
    return spreads;
  }
  // TODO: In the next major version, accept multiple operations here and
  // remove getRecursivelyReferencedFragmentsForOperations.
  getRecursivelyReferencedFragments(operation) {
    return this.getRecursivelyReferencedFragmentsForOperations([operation]);
  }
  getRecursivelyReferencedFragmentsForOperations(operations) {
    const fragmentNames = new Set(
      operations.flatMap(
        ({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)
      )
    );
    let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
    if (!fragments) {
      fragments = [];
      this.spendFragmentWork(fragmentNames.size);
      const collectedNames = new Set(fragmentNames);
      for (const fragName of collectedNames) {
        const fragment = this.getFragment(fragName);
        if (fragment) {
          fragments.push(fragment);
          const spreads = this.getFragmentSpreads(fragment.selectionSet);
          this.spendFragmentWork(spreads.length);
          for (const spread of spreads) {
            collectedNames.add(spread.name.value);
          }
        }
      }
      this._recursivelyReferencedFragments.set(fragmentNames, fragments);
    }
    return fragments;
  }
  /** @internal */
  spendFragmentWork(cost) {
    this._remainingFragmentWork -= cost;
    if (this._remainingFragmentWork < 0) {
      throw validationAbortedError;
    }
  }
};
var SDLValidationContext = class extends ASTValidationContext {
  constructor(ast, schema, onError) {
    super(ast, onError);
    this._schema = schema;
  }
  get hideSuggestions() {
    return false;
  }
  get [Symbol.toStringTag]() {
    return "SDLValidationContext";
  }
  getSchema() {
    return this._schema;
  }
};
var ValidationContext = class extends ASTValidationContext {
  /**
   * Creates a ValidationContext instance.
   * @param schema - Schema used to validate the document.
   * @param ast - Document AST being validated.
   * @param typeInfo - TypeInfo instance used to track traversal state.
   * @param onError - Callback invoked for each validation error.
   * @param hideSuggestions - Omit suggestions from error messages.
   * @example
   * ```ts
   * import { parse } from 'graphql/language';
   * import { GraphQLError } from 'graphql/error';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const errors: Array<GraphQLError> = [];
   * const context = new ValidationContext(
   *   schema,
   *   document,
   *   new TypeInfo(schema),
   *   (error) => errors.push(error),
   * );
   *
   * context.reportError(new GraphQLError('Example validation error.'));
   *
   * context.getSchema(); // => schema
   * errors[0].message; // => 'Example validation error.'
   * ```
   */
  constructor(schema, ast, typeInfo, onError, hideSuggestions) {
    super(ast, onError);
    this._hideSuggestions = hideSuggestions !== null && hideSuggestions !== void 0 ? hideSuggestions : false;
    this._schema = schema;
    this._typeInfo = typeInfo;
    this._variableUsages = /* @__PURE__ */ new Map();
    this._recursiveVariableUsages = /* @__PURE__ */ new Map();
  }
  /**
   * Whether suggestions should be omitted from validation errors.
   * @returns True when validation error suggestions are disabled.
   */
  get hideSuggestions() {
    return this._hideSuggestions;
  }
  /**
   * Returns the value used by `Object.prototype.toString`.
   * @returns The built-in string tag for this object.
   */
  get [Symbol.toStringTag]() {
    return "ValidationContext";
  }
  /**
   * Returns the schema being used by this validation context.
   * @returns The schema being validated against.
   * @example
   * ```ts
   * import { parse } from 'graphql/language';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const context = new ValidationContext(
   *   schema,
   *   parse('{ greeting }'),
   *   new TypeInfo(schema),
   *   () => {},
   * );
   *
   * context.getSchema().getQueryType()?.name; // => 'Query'
   * ```
   */
  getSchema() {
    return this._schema;
  }
  /**
   * Returns variable usages found directly within this node.
   * @param node - The AST node to inspect or visit.
   * @returns Variable usages found directly within this node.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting(name: String): String
   *   }
   * `);
   * const document = parse('query ($name: String) { greeting(name: $name) }');
   * const operation = document.definitions[0];
   * assert(operation.kind === Kind.OPERATION_DEFINITION);
   * const context = new ValidationContext(
   *   schema,
   *   document,
   *   new TypeInfo(schema),
   *   () => {},
   * );
   *
   * const usages = context.getVariableUsages(operation);
   *
   * usages[0].node.name.value; // => 'name'
   * String(usages[0].type); // => 'String'
   * ```
   */
  getVariableUsages(node) {
    let usages = this._variableUsages.get(node);
    if (!usages) {
      const newUsages = [];
      const typeInfo = new TypeInfo(this._schema);
      visit(
        node,
        visitWithTypeInfo(typeInfo, {
          VariableDefinition: () => false,
          Variable(variable) {
            newUsages.push({
              node: variable,
              type: typeInfo.getInputType(),
              defaultValue: typeInfo.getDefaultValue(),
              parentType: typeInfo.getParentInputType()
            });
          }
        })
      );
      usages = newUsages;
      this._variableUsages.set(node, usages);
    }
    return usages;
  }
  /**
   * Returns variable usages for an operation, including variables used by referenced fragments.
   * @param operation - Operation definition to inspect.
   * @returns Variable usages reachable from the operation.
   * @example
   * ```ts
   * import assert from 'node:assert/strict';
   * import { parse, Kind } from 'graphql/language';
   * import { buildSchema, TypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     viewer: User
   *   }
   *
   *   type User {
   *     name(prefix: String): String
   *   }
   * `);
   * const document = parse(`
   *   query ($prefix: String) {
   *     viewer {
   *       ...UserName
   *     }
   *   }
   *
   *   fragment UserName on User {
   *     name(prefix: $prefix)
   *   }
   * `);
   * const operation = document.definitions[0];
   * assert(operation.kind === Kind.OPERATION_DEFINITION);
   * const context = new ValidationContext(
   *   schema,
   *   document,
   *   new TypeInfo(schema),
   *   () => {},
   * );
   *
   * const usages = context.getRecursiveVariableUsages(operation);
   *
   * usages.map((usage) => usage.node.name.value); // => ['prefix']
   * ```
   */
  getRecursiveVariableUsages(operation) {
    let usages = this._recursiveVariableUsages.get(operation);
    if (!usages) {
      const fragments = this.getRecursivelyReferencedFragments(operation);
      let fragmentUsages = this._recursiveVariableUsages.get(fragments);
      if (!fragmentUsages) {
        this.spendFragmentWork(fragments.length);
        fragmentUsages = fragments.flatMap((frag) => {
          const localUsages = this.getVariableUsages(frag);
          this.spendFragmentWork(localUsages.length);
          return localUsages;
        });
        this._recursiveVariableUsages.set(fragments, fragmentUsages);
      }
      this.spendFragmentWork(fragmentUsages.length);
      usages = this.getVariableUsages(operation).concat(fragmentUsages);
      this._recursiveVariableUsages.set(operation, usages);
    }
    return usages;
  }
  /**
   * Returns the current output type at this point in traversal.
   * @returns The current output type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let typeName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Field: () => {
   *       typeName = String(context.getType());
   *     },
   *   }),
   * );
   *
   * typeName; // => 'String'
   * ```
   */
  getType() {
    return this._typeInfo.getType();
  }
  /**
   * Returns the current parent composite type.
   * @returns The current parent composite type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let parentTypeName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Field: () => {
   *       parentTypeName = context.getParentType()?.name;
   *     },
   *   }),
   * );
   *
   * parentTypeName; // => 'Query'
   * ```
   */
  getParentType() {
    return this._typeInfo.getParentType();
  }
  /**
   * Returns the current input type at this point in traversal.
   * @returns The current input type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     reviews(limit: Int): [String]
   *   }
   * `);
   * const document = parse('{ reviews(limit: 5) }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let inputTypeName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Argument: () => {
   *       inputTypeName = String(context.getInputType());
   *     },
   *   }),
   * );
   *
   * inputTypeName; // => 'Int'
   * ```
   */
  getInputType() {
    return this._typeInfo.getInputType();
  }
  /**
   * Returns the parent input type for the current input position.
   * @returns The parent input type, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   input ReviewFilter {
   *     stars: Int
   *   }
   *
   *   type Query {
   *     reviews(filter: ReviewFilter): [String]
   *   }
   * `);
   * const document = parse('{ reviews(filter: { stars: 5 }) }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let parentInputTypeName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     ObjectField: () => {
   *       parentInputTypeName = String(context.getParentInputType());
   *     },
   *   }),
   * );
   *
   * parentInputTypeName; // => 'ReviewFilter'
   * ```
   */
  getParentInputType() {
    return this._typeInfo.getParentInputType();
  }
  /**
   * Returns the current field definition.
   * @returns The current field definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let fieldName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Field: () => {
   *       fieldName = context.getFieldDef()?.name;
   *     },
   *   }),
   * );
   *
   * fieldName; // => 'greeting'
   * ```
   */
  getFieldDef() {
    return this._typeInfo.getFieldDef();
  }
  /**
   * Returns the current directive definition.
   * @returns The current directive definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     greeting: String
   *   }
   * `);
   * const document = parse('{ greeting @include(if: true) }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let directiveName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Directive: () => {
   *       directiveName = context.getDirective()?.name;
   *     },
   *   }),
   * );
   *
   * directiveName; // => 'include'
   * ```
   */
  getDirective() {
    return this._typeInfo.getDirective();
  }
  /**
   * Returns the current argument definition.
   * @returns The current argument definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   type Query {
   *     reviews(limit: Int): [String]
   *   }
   * `);
   * const document = parse('{ reviews(limit: 5) }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let argumentName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     Argument: () => {
   *       argumentName = context.getArgument()?.name;
   *     },
   *   }),
   * );
   *
   * argumentName; // => 'limit'
   * ```
   */
  getArgument() {
    return this._typeInfo.getArgument();
  }
  /**
   * Returns the current enum value definition.
   * @returns The current enum value definition, if known.
   * @example
   * ```ts
   * import { parse, visit } from 'graphql/language';
   * import { buildSchema, TypeInfo, visitWithTypeInfo } from 'graphql/utilities';
   * import { ValidationContext } from 'graphql/validation';
   *
   * const schema = buildSchema(`
   *   enum Sort {
   *     NEWEST
   *     OLDEST
   *   }
   *
   *   type Query {
   *     reviews(sort: Sort): [String]
   *   }
   * `);
   * const document = parse('{ reviews(sort: OLDEST) }');
   * const typeInfo = new TypeInfo(schema);
   * const context = new ValidationContext(schema, document, typeInfo, () => {});
   * let enumValueName;
   *
   * visit(
   *   document,
   *   visitWithTypeInfo(typeInfo, {
   *     EnumValue: () => {
   *       enumValueName = context.getEnumValue()?.name;
   *     },
   *   }),
   * );
   *
   * enumValueName; // => 'OLDEST'
   * ```
   */
  getEnumValue() {
    return this._typeInfo.getEnumValue();
  }
};

// node_modules/graphql/validation/validate.mjs
var QueryDocumentKeysToValidate = mapValue(
  QueryDocumentKeys,
  (keys) => keys.filter((key2) => key2 !== "description")
);
function validate(schema, documentAST, rules2 = specifiedRules, options, typeInfo = new TypeInfo(schema)) {
  var _options$maxErrors, _options$hideSuggesti;
  const maxErrors = (_options$maxErrors = options === null || options === void 0 ? void 0 : options.maxErrors) !== null && _options$maxErrors !== void 0 ? _options$maxErrors : 100;
  const hideSuggestions = (_options$hideSuggesti = options === null || options === void 0 ? void 0 : options.hideSuggestions) !== null && _options$hideSuggesti !== void 0 ? _options$hideSuggesti : false;
  documentAST || devAssert(false, "Must provide document.");
  assertValidSchema(schema);
  const abortObj = Object.freeze({});
  const errors = [];
  const context = new ValidationContext(
    schema,
    documentAST,
    typeInfo,
    (error) => {
      if (errors.length >= maxErrors) {
        errors.push(
          new GraphQLError(
            "Too many validation errors, error limit reached. Validation aborted."
          )
        );
        throw abortObj;
      }
      errors.push(error);
    },
    hideSuggestions
  );
  const visitor = visitInParallel(rules2.map((rule) => rule(context)));
  try {
    visit(
      documentAST,
      visitWithTypeInfo(typeInfo, visitor),
      QueryDocumentKeysToValidate
    );
  } catch (e) {
    if (e === validationAbortedError) {
      errors.push(validationAbortedError);
    } else if (e !== abortObj) {
      throw e;
    }
  }
  return errors;
}
function validateSDL(documentAST, schemaToExtend, rules2 = specifiedSDLRules) {
  const errors = [];
  const context = new SDLValidationContext(
    documentAST,
    schemaToExtend,
    (error) => {
      errors.push(error);
    }
  );
  const visitors = rules2.map((rule) => rule(context));
  visit(documentAST, visitInParallel(visitors));
  return errors;
}
function assertValidSDL(documentAST) {
  const errors = validateSDL(documentAST);
  if (errors.length !== 0) {
    throw new Error(errors.map((error) => error.message).join("\n\n"));
  }
}

// node_modules/graphql/jsutils/memoize3.mjs
function memoize3(fn) {
  let cache0;
  return function memoized(a1, a2, a3) {
    if (cache0 === void 0) {
      cache0 = /* @__PURE__ */ new WeakMap();
    }
    let cache1 = cache0.get(a1);
    if (cache1 === void 0) {
      cache1 = /* @__PURE__ */ new WeakMap();
      cache0.set(a1, cache1);
    }
    let cache2 = cache1.get(a2);
    if (cache2 === void 0) {
      cache2 = /* @__PURE__ */ new WeakMap();
      cache1.set(a2, cache2);
    }
    let fnResult = cache2.get(a3);
    if (fnResult === void 0) {
      fnResult = fn(a1, a2, a3);
      cache2.set(a3, fnResult);
    }
    return fnResult;
  };
}

// node_modules/graphql/jsutils/promiseForObject.mjs
function promiseForObject(object3) {
  return Promise.all(Object.values(object3)).then((resolvedValues) => {
    const resolvedObject = /* @__PURE__ */ Object.create(null);
    for (const [i, key2] of Object.keys(object3).entries()) {
      resolvedObject[key2] = resolvedValues[i];
    }
    return resolvedObject;
  });
}

// node_modules/graphql/jsutils/promiseReduce.mjs
function promiseReduce(values, callbackFn, initialValue) {
  let accumulator = initialValue;
  for (const value2 of values) {
    accumulator = isPromise2(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value2)) : callbackFn(accumulator, value2);
  }
  return accumulator;
}

// node_modules/graphql/jsutils/toError.mjs
function toError(thrownValue) {
  return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
}
var NonErrorThrown = class extends Error {
  constructor(thrownValue) {
    super("Unexpected error value: " + inspect(thrownValue));
    this.name = "NonErrorThrown";
    this.thrownValue = thrownValue;
  }
};

// node_modules/graphql/error/locatedError.mjs
function locatedError(rawOriginalError, nodes, path) {
  var _nodes;
  const originalError = toError(rawOriginalError);
  if (isLocatedGraphQLError(originalError)) {
    return originalError;
  }
  return new GraphQLError(originalError.message, {
    nodes: (_nodes = originalError.nodes) !== null && _nodes !== void 0 ? _nodes : nodes,
    source: originalError.source,
    positions: originalError.positions,
    path,
    originalError
  });
}
function isLocatedGraphQLError(error) {
  return Array.isArray(error.path);
}

// node_modules/graphql/execution/execute.mjs
var collectSubfields2 = memoize3(
  (exeContext, returnType, fieldNodes) => collectSubfields(
    exeContext.schema,
    exeContext.fragments,
    exeContext.variableValues,
    returnType,
    fieldNodes
  )
);
var CollectedErrors = class {
  constructor() {
    this._errorPositions = /* @__PURE__ */ new Set();
    this._errors = [];
  }
  get errors() {
    return this._errors;
  }
  add(error, path) {
    if (this._hasNulledPosition(path)) {
      return;
    }
    this._errorPositions.add(path);
    this._errors.push(error);
  }
  _hasNulledPosition(startPath) {
    let path = startPath;
    while (path !== void 0) {
      if (this._errorPositions.has(path)) {
        return true;
      }
      path = path.prev;
    }
    return this._errorPositions.has(void 0);
  }
};
function execute(args) {
  arguments.length < 2 || devAssert(
    false,
    "graphql@16 dropped long-deprecated support for positional arguments, please pass an object instead."
  );
  const { schema, document, variableValues, rootValue } = args;
  assertValidExecutionArguments(schema, document, variableValues);
  const exeContext = buildExecutionContext(args);
  if (!("schema" in exeContext)) {
    return {
      errors: exeContext
    };
  }
  try {
    const { operation } = exeContext;
    const result = executeOperation(exeContext, operation, rootValue);
    if (isPromise2(result)) {
      return result.then(
        (data) => buildResponse(data, exeContext.collectedErrors.errors),
        (error) => {
          exeContext.collectedErrors.add(error, void 0);
          return buildResponse(null, exeContext.collectedErrors.errors);
        }
      );
    }
    return buildResponse(result, exeContext.collectedErrors.errors);
  } catch (error) {
    exeContext.collectedErrors.add(error, void 0);
    return buildResponse(null, exeContext.collectedErrors.errors);
  }
}
function buildResponse(data, errors) {
  return errors.length === 0 ? {
    data
  } : {
    errors,
    data
  };
}
function assertValidExecutionArguments(schema, document, rawVariableValues) {
  document || devAssert(false, "Must provide document.");
  assertValidSchema(schema);
  rawVariableValues == null || isObjectLike(rawVariableValues) || devAssert(
    false,
    "Variables must be provided as an Object where each property is a variable value. Perhaps look to see if an unparsed JSON string was provided."
  );
}
function buildExecutionContext(args) {
  var _definition$name, _operation$variableDe, _options$maxCoercionE, _args$hideSuggestions;
  const {
    schema,
    document,
    rootValue,
    contextValue,
    variableValues: rawVariableValues,
    operationName,
    fieldResolver,
    typeResolver,
    subscribeFieldResolver,
    options
  } = args;
  let operation;
  const fragments = /* @__PURE__ */ Object.create(null);
  for (const definition of document.definitions) {
    switch (definition.kind) {
      case Kind.OPERATION_DEFINITION:
        if (operationName == null) {
          if (operation !== void 0) {
            return [
              new GraphQLError(
                "Must provide operation name if query contains multiple operations."
              )
            ];
          }
          operation = definition;
        } else if (((_definition$name = definition.name) === null || _definition$name === void 0 ? void 0 : _definition$name.value) === operationName) {
          operation = definition;
        }
        break;
      case Kind.FRAGMENT_DEFINITION:
        fragments[definition.name.value] = definition;
        break;
      default:
    }
  }
  if (!operation) {
    if (operationName != null) {
      return [new GraphQLError(`Unknown operation named "${operationName}".`)];
    }
    return [new GraphQLError("Must provide an operation.")];
  }
  const variableDefinitions = (_operation$variableDe = operation.variableDefinitions) !== null && _operation$variableDe !== void 0 ? _operation$variableDe : [];
  const coercedVariableValues = getVariableValues(
    schema,
    variableDefinitions,
    rawVariableValues !== null && rawVariableValues !== void 0 ? rawVariableValues : {},
    {
      maxErrors: (_options$maxCoercionE = options === null || options === void 0 ? void 0 : options.maxCoercionErrors) !== null && _options$maxCoercionE !== void 0 ? _options$maxCoercionE : 50,
      hideSuggestions: (_args$hideSuggestions = args.hideSuggestions) !== null && _args$hideSuggestions !== void 0 ? _args$hideSuggestions : false
    }
  );
  if (coercedVariableValues.errors) {
    return coercedVariableValues.errors;
  }
  return {
    schema,
    fragments,
    rootValue,
    contextValue,
    operation,
    variableValues: coercedVariableValues.coerced,
    fieldResolver: fieldResolver !== null && fieldResolver !== void 0 ? fieldResolver : defaultFieldResolver,
    typeResolver: typeResolver !== null && typeResolver !== void 0 ? typeResolver : defaultTypeResolver,
    subscribeFieldResolver: subscribeFieldResolver !== null && subscribeFieldResolver !== void 0 ? subscribeFieldResolver : defaultFieldResolver,
    collectedErrors: new CollectedErrors()
  };
}
function executeOperation(exeContext, operation, rootValue) {
  const rootType = exeContext.schema.getRootType(operation.operation);
  if (rootType == null) {
    throw new GraphQLError(
      `Schema is not configured to execute ${operation.operation} operation.`,
      {
        nodes: operation
      }
    );
  }
  const rootFields = collectFields2(
    exeContext.schema,
    exeContext.fragments,
    exeContext.variableValues,
    rootType,
    operation.selectionSet
  );
  const path = void 0;
  switch (operation.operation) {
    case OperationTypeNode.QUERY:
      return executeFields(exeContext, rootType, rootValue, path, rootFields);
    case OperationTypeNode.MUTATION:
      return executeFieldsSerially(
        exeContext,
        rootType,
        rootValue,
        path,
        rootFields
      );
    case OperationTypeNode.SUBSCRIPTION:
      return executeFields(exeContext, rootType, rootValue, path, rootFields);
  }
}
function executeFieldsSerially(exeContext, parentType, sourceValue, path, fields2) {
  return promiseReduce(
    fields2.entries(),
    (results, [responseName, fieldNodes]) => {
      const fieldPath = addPath(path, responseName, parentType.name);
      const result = executeField(
        exeContext,
        parentType,
        sourceValue,
        fieldNodes,
        fieldPath
      );
      if (result === void 0) {
        return results;
      }
      if (isPromise2(result)) {
        return result.then((resolvedResult) => {
          results[responseName] = resolvedResult;
          return results;
        });
      }
      results[responseName] = result;
      return results;
    },
    /* @__PURE__ */ Object.create(null)
  );
}
function executeFields(exeContext, parentType, sourceValue, path, fields2) {
  const results = /* @__PURE__ */ Object.create(null);
  let containsPromise = false;
  try {
    for (const [responseName, fieldNodes] of fields2.entries()) {
      const fieldPath = addPath(path, responseName, parentType.name);
      const result = executeField(
        exeContext,
        parentType,
        sourceValue,
        fieldNodes,
        fieldPath
      );
      if (result !== void 0) {
        results[responseName] = result;
        if (isPromise2(result)) {
          containsPromise = true;
        }
      }
    }
  } catch (error) {
    if (containsPromise) {
      return promiseForObject(results).finally(() => {
        throw error;
      });
    }
    throw error;
  }
  if (!containsPromise) {
    return results;
  }
  return promiseForObject(results);
}
function executeField(exeContext, parentType, source, fieldNodes, path) {
  var _fieldDef$resolve;
  const fieldDef = getFieldDef2(exeContext.schema, parentType, fieldNodes[0]);
  if (!fieldDef) {
    return;
  }
  const returnType = fieldDef.type;
  const resolveFn = (_fieldDef$resolve = fieldDef.resolve) !== null && _fieldDef$resolve !== void 0 ? _fieldDef$resolve : exeContext.fieldResolver;
  const info = buildResolveInfo(
    exeContext,
    fieldDef,
    fieldNodes,
    parentType,
    path
  );
  try {
    const args = getArgumentValues(
      fieldDef,
      fieldNodes[0],
      exeContext.variableValues
    );
    const contextValue = exeContext.contextValue;
    const result = resolveFn(source, args, contextValue, info);
    let completed;
    if (isPromise2(result)) {
      completed = result.then(
        (resolved) => completeValue(exeContext, returnType, fieldNodes, info, path, resolved)
      );
    } else {
      completed = completeValue(
        exeContext,
        returnType,
        fieldNodes,
        info,
        path,
        result
      );
    }
    if (isPromise2(completed)) {
      return completed.then(void 0, (rawError) => {
        const error = locatedError(rawError, fieldNodes, pathToArray(path));
        return handleFieldError(error, returnType, path, exeContext);
      });
    }
    return completed;
  } catch (rawError) {
    const error = locatedError(rawError, fieldNodes, pathToArray(path));
    return handleFieldError(error, returnType, path, exeContext);
  }
}
function buildResolveInfo(exeContext, fieldDef, fieldNodes, parentType, path) {
  return {
    fieldName: fieldDef.name,
    fieldNodes,
    returnType: fieldDef.type,
    parentType,
    path,
    schema: exeContext.schema,
    fragments: exeContext.fragments,
    rootValue: exeContext.rootValue,
    operation: exeContext.operation,
    variableValues: exeContext.variableValues
  };
}
function handleFieldError(error, returnType, path, exeContext) {
  if (isNonNullType(returnType)) {
    throw error;
  }
  exeContext.collectedErrors.add(error, path);
  return null;
}
function completeValue(exeContext, returnType, fieldNodes, info, path, result) {
  if (result instanceof Error) {
    throw result;
  }
  if (isNonNullType(returnType)) {
    const completed = completeValue(
      exeContext,
      returnType.ofType,
      fieldNodes,
      info,
      path,
      result
    );
    if (completed === null) {
      throw new Error(
        `Cannot return null for non-nullable field ${info.parentType.name}.${info.fieldName}.`
      );
    }
    return completed;
  }
  if (result == null) {
    return null;
  }
  if (isListType(returnType)) {
    return completeListValue(
      exeContext,
      returnType,
      fieldNodes,
      info,
      path,
      result
    );
  }
  if (isLeafType(returnType)) {
    return completeLeafValue(returnType, result);
  }
  if (isAbstractType(returnType)) {
    return completeAbstractValue(
      exeContext,
      returnType,
      fieldNodes,
      info,
      path,
      result
    );
  }
  if (isObjectType(returnType)) {
    return completeObjectValue(
      exeContext,
      returnType,
      fieldNodes,
      info,
      path,
      result
    );
  }
  invariant(
    false,
    "Cannot complete value of unexpected output type: " + inspect(returnType)
  );
}
function completeListValue(exeContext, returnType, fieldNodes, info, path, result) {
  if (!isIterableObject(result)) {
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field "${info.parentType.name}.${info.fieldName}".`
    );
  }
  const itemType2 = returnType.ofType;
  let containsPromise = false;
  const completedResults = Array.from(result, (item2, index) => {
    const itemPath = addPath(path, index, void 0);
    try {
      let completedItem;
      if (isPromise2(item2)) {
        completedItem = item2.then(
          (resolved) => completeValue(
            exeContext,
            itemType2,
            fieldNodes,
            info,
            itemPath,
            resolved
          )
        );
      } else {
        completedItem = completeValue(
          exeContext,
          itemType2,
          fieldNodes,
          info,
          itemPath,
          item2
        );
      }
      if (isPromise2(completedItem)) {
        containsPromise = true;
        return completedItem.then(void 0, (rawError) => {
          const error = locatedError(
            rawError,
            fieldNodes,
            pathToArray(itemPath)
          );
          return handleFieldError(error, itemType2, itemPath, exeContext);
        });
      }
      return completedItem;
    } catch (rawError) {
      const error = locatedError(rawError, fieldNodes, pathToArray(itemPath));
      return handleFieldError(error, itemType2, itemPath, exeContext);
    }
  });
  return containsPromise ? Promise.all(completedResults) : completedResults;
}
function completeLeafValue(returnType, result) {
  const serializedResult = returnType.serialize(result);
  if (serializedResult == null) {
    throw new Error(
      `Expected \`${inspect(returnType)}.serialize(${inspect(result)})\` to return non-nullable value, returned: ${inspect(serializedResult)}`
    );
  }
  return serializedResult;
}
function completeAbstractValue(exeContext, returnType, fieldNodes, info, path, result) {
  var _returnType$resolveTy;
  const resolveTypeFn = (_returnType$resolveTy = returnType.resolveType) !== null && _returnType$resolveTy !== void 0 ? _returnType$resolveTy : exeContext.typeResolver;
  const contextValue = exeContext.contextValue;
  const runtimeType = resolveTypeFn(result, contextValue, info, returnType);
  if (isPromise2(runtimeType)) {
    return runtimeType.then(
      (resolvedRuntimeType) => completeObjectValue(
        exeContext,
        ensureValidRuntimeType(
          resolvedRuntimeType,
          exeContext,
          returnType,
          fieldNodes,
          info,
          result
        ),
        fieldNodes,
        info,
        path,
        result
      )
    );
  }
  return completeObjectValue(
    exeContext,
    ensureValidRuntimeType(
      runtimeType,
      exeContext,
      returnType,
      fieldNodes,
      info,
      result
    ),
    fieldNodes,
    info,
    path,
    result
  );
}
function ensureValidRuntimeType(runtimeTypeName, exeContext, returnType, fieldNodes, info, result) {
  if (runtimeTypeName == null) {
    throw new GraphQLError(
      `Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}". Either the "${returnType.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      fieldNodes
    );
  }
  if (isObjectType(runtimeTypeName)) {
    throw new GraphQLError(
      "Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead."
    );
  }
  if (typeof runtimeTypeName !== "string") {
    throw new GraphQLError(
      `Abstract type "${returnType.name}" must resolve to an Object type at runtime for field "${info.parentType.name}.${info.fieldName}" with value ${inspect(result)}, received "${inspect(runtimeTypeName)}".`
    );
  }
  const runtimeType = exeContext.schema.getType(runtimeTypeName);
  if (runtimeType == null) {
    throw new GraphQLError(
      `Abstract type "${returnType.name}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`,
      {
        nodes: fieldNodes
      }
    );
  }
  if (!isObjectType(runtimeType)) {
    throw new GraphQLError(
      `Abstract type "${returnType.name}" was resolved to a non-object type "${runtimeTypeName}".`,
      {
        nodes: fieldNodes
      }
    );
  }
  if (!exeContext.schema.isSubType(returnType, runtimeType)) {
    throw new GraphQLError(
      `Runtime Object type "${runtimeType.name}" is not a possible type for "${returnType.name}".`,
      {
        nodes: fieldNodes
      }
    );
  }
  return runtimeType;
}
function completeObjectValue(exeContext, returnType, fieldNodes, info, path, result) {
  const subFieldNodes = collectSubfields2(exeContext, returnType, fieldNodes);
  if (returnType.isTypeOf) {
    const isTypeOf = returnType.isTypeOf(result, exeContext.contextValue, info);
    if (isPromise2(isTypeOf)) {
      return isTypeOf.then((resolvedIsTypeOf) => {
        if (!resolvedIsTypeOf) {
          throw invalidReturnTypeError(returnType, result, fieldNodes);
        }
        return executeFields(
          exeContext,
          returnType,
          result,
          path,
          subFieldNodes
        );
      });
    }
    if (!isTypeOf) {
      throw invalidReturnTypeError(returnType, result, fieldNodes);
    }
  }
  return executeFields(exeContext, returnType, result, path, subFieldNodes);
}
function invalidReturnTypeError(returnType, result, fieldNodes) {
  return new GraphQLError(
    `Expected value of type "${returnType.name}" but got: ${inspect(result)}.`,
    {
      nodes: fieldNodes
    }
  );
}
var defaultTypeResolver = function(value2, contextValue, info, abstractType) {
  if (isObjectLike(value2) && typeof value2.__typename === "string") {
    return value2.__typename;
  }
  const possibleTypes = info.schema.getPossibleTypes(abstractType);
  const promisedIsTypeOfResults = [];
  try {
    for (let i = 0; i < possibleTypes.length; i++) {
      const type = possibleTypes[i];
      if (type.isTypeOf) {
        const isTypeOfResult = type.isTypeOf(value2, contextValue, info);
        if (isPromise2(isTypeOfResult)) {
          promisedIsTypeOfResults[i] = isTypeOfResult;
        } else if (isTypeOfResult) {
          if (promisedIsTypeOfResults.length) {
            Promise.allSettled(promisedIsTypeOfResults).catch(() => {
            });
          }
          return type.name;
        }
      }
    }
  } catch (error) {
    if (promisedIsTypeOfResults.length) {
      return Promise.allSettled(promisedIsTypeOfResults).then(() => {
        throw error;
      });
    }
    throw error;
  }
  if (promisedIsTypeOfResults.length) {
    return Promise.all(promisedIsTypeOfResults).then((isTypeOfResults) => {
      for (let i = 0; i < isTypeOfResults.length; i++) {
        if (isTypeOfResults[i]) {
          return possibleTypes[i].name;
        }
      }
    });
  }
};
var defaultFieldResolver = function(source, args, contextValue, info) {
  if (isObjectLike(source) || typeof source === "function") {
    const property = source[info.fieldName];
    if (typeof property === "function") {
      return source[info.fieldName](args, contextValue, info);
    }
    return property;
  }
};
function getFieldDef2(schema, parentType, fieldNode) {
  const fieldName = fieldNode.name.value;
  if (fieldName === SchemaMetaFieldDef.name && schema.getQueryType() === parentType) {
    return SchemaMetaFieldDef;
  } else if (fieldName === TypeMetaFieldDef.name && schema.getQueryType() === parentType) {
    return TypeMetaFieldDef;
  } else if (fieldName === TypeNameMetaFieldDef.name) {
    return TypeNameMetaFieldDef;
  }
  return parentType.getFields()[fieldName];
}

// node_modules/graphql/utilities/extendSchema.mjs
function extendSchemaImpl(schemaConfig, documentAST, options) {
  var _schemaDef, _schemaDef$descriptio, _schemaDef2, _options$assumeValid;
  const typeDefs = [];
  const typeExtensionsMap = /* @__PURE__ */ Object.create(null);
  const directiveExtensionsMap = /* @__PURE__ */ Object.create(null);
  const directiveDefs = [];
  let schemaDef;
  const schemaExtensions = [];
  for (const def of documentAST.definitions) {
    if (def.kind === Kind.SCHEMA_DEFINITION) {
      schemaDef = def;
    } else if (def.kind === Kind.SCHEMA_EXTENSION) {
      schemaExtensions.push(def);
    } else if (isTypeDefinitionNode(def)) {
      typeDefs.push(def);
    } else if (isTypeExtensionNode(def)) {
      const extendedTypeName = def.name.value;
      const existingTypeExtensions = typeExtensionsMap[extendedTypeName];
      typeExtensionsMap[extendedTypeName] = existingTypeExtensions ? existingTypeExtensions.concat([def]) : [def];
    } else if (def.kind === Kind.DIRECTIVE_DEFINITION) {
      directiveDefs.push(def);
    } else if (def.kind === Kind.DIRECTIVE_EXTENSION) {
      const extendedDirectiveName = def.name.value;
      const existingDirectiveExtensions = directiveExtensionsMap[extendedDirectiveName];
      directiveExtensionsMap[extendedDirectiveName] = existingDirectiveExtensions ? existingDirectiveExtensions.concat([def]) : [def];
    }
  }
  if (Object.keys(typeExtensionsMap).length === 0 && typeDefs.length === 0 && Object.keys(directiveExtensionsMap).length === 0 && directiveDefs.length === 0 && schemaExtensions.length === 0 && schemaDef == null) {
    return schemaConfig;
  }
  const typeMap = /* @__PURE__ */ Object.create(null);
  for (const existingType of schemaConfig.types) {
    typeMap[existingType.name] = extendNamedType(existingType);
  }
  for (const typeNode of typeDefs) {
    var _stdTypeMap$name;
    const name = typeNode.name.value;
    typeMap[name] = (_stdTypeMap$name = stdTypeMap[name]) !== null && _stdTypeMap$name !== void 0 ? _stdTypeMap$name : buildType(typeNode);
  }
  const directiveMap = /* @__PURE__ */ Object.create(null);
  for (const existingDirective of schemaConfig.directives) {
    directiveMap[existingDirective.name] = extendDirective(existingDirective);
  }
  const operationTypes = {
    // Get the extended root operation types.
    query: schemaConfig.query && replaceNamedType(schemaConfig.query),
    mutation: schemaConfig.mutation && replaceNamedType(schemaConfig.mutation),
    subscription: schemaConfig.subscription && replaceNamedType(schemaConfig.subscription),
    // Then, incorporate schema definition and all schema extensions.
    ...schemaDef && getOperationTypes([schemaDef]),
    ...getOperationTypes(schemaExtensions)
  };
  const directives = Object.values(directiveMap);
  return {
    description: (_schemaDef = schemaDef) === null || _schemaDef === void 0 ? void 0 : (_schemaDef$descriptio = _schemaDef.description) === null || _schemaDef$descriptio === void 0 ? void 0 : _schemaDef$descriptio.value,
    ...operationTypes,
    types: Object.values(typeMap),
    directives: [
      ...directives.map(replaceDirective),
      ...directiveDefs.map(buildDirective)
    ],
    extensions: /* @__PURE__ */ Object.create(null),
    astNode: (_schemaDef2 = schemaDef) !== null && _schemaDef2 !== void 0 ? _schemaDef2 : schemaConfig.astNode,
    extensionASTNodes: schemaConfig.extensionASTNodes.concat(schemaExtensions),
    assumeValid: (_options$assumeValid = options === null || options === void 0 ? void 0 : options.assumeValid) !== null && _options$assumeValid !== void 0 ? _options$assumeValid : false
  };
  function replaceType(type) {
    if (isListType(type)) {
      return new GraphQLList(replaceType(type.ofType));
    }
    if (isNonNullType(type)) {
      return new GraphQLNonNull(replaceType(type.ofType));
    }
    return replaceNamedType(type);
  }
  function replaceNamedType(type) {
    return typeMap[type.name];
  }
  function replaceDirective(directive) {
    const config = directive.toConfig();
    return new GraphQLDirective({
      ...config,
      args: mapValue(config.args, extendArg)
    });
  }
  function extendNamedType(type) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) {
      return type;
    }
    if (isScalarType(type)) {
      return extendScalarType(type);
    }
    if (isObjectType(type)) {
      return extendObjectType(type);
    }
    if (isInterfaceType(type)) {
      return extendInterfaceType(type);
    }
    if (isUnionType(type)) {
      return extendUnionType(type);
    }
    if (isEnumType(type)) {
      return extendEnumType(type);
    }
    if (isInputObjectType(type)) {
      return extendInputObjectType(type);
    }
    invariant(false, "Unexpected type: " + inspect(type));
  }
  function extendInputObjectType(type) {
    var _typeExtensionsMap$co;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$co = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co !== void 0 ? _typeExtensionsMap$co : [];
    return new GraphQLInputObjectType({
      ...config,
      fields: () => ({
        ...mapValue(config.fields, (field) => ({
          ...field,
          type: replaceType(field.type)
        })),
        ...buildInputFieldMap(extensions)
      }),
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendEnumType(type) {
    var _typeExtensionsMap$ty;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$ty = typeExtensionsMap[type.name]) !== null && _typeExtensionsMap$ty !== void 0 ? _typeExtensionsMap$ty : [];
    return new GraphQLEnumType({
      ...config,
      values: { ...config.values, ...buildEnumValueMap(extensions) },
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendScalarType(type) {
    var _typeExtensionsMap$co2;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$co2 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co2 !== void 0 ? _typeExtensionsMap$co2 : [];
    let specifiedByURL = config.specifiedByURL;
    for (const extensionNode of extensions) {
      var _getSpecifiedByURL;
      specifiedByURL = (_getSpecifiedByURL = getSpecifiedByURL(extensionNode)) !== null && _getSpecifiedByURL !== void 0 ? _getSpecifiedByURL : specifiedByURL;
    }
    return new GraphQLScalarType({
      ...config,
      specifiedByURL,
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendObjectType(type) {
    var _typeExtensionsMap$co3;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$co3 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co3 !== void 0 ? _typeExtensionsMap$co3 : [];
    return new GraphQLObjectType({
      ...config,
      interfaces: () => [
        ...type.getInterfaces().map(replaceNamedType),
        ...buildInterfaces(extensions)
      ],
      fields: () => ({
        ...mapValue(config.fields, extendField),
        ...buildFieldMap(extensions)
      }),
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendInterfaceType(type) {
    var _typeExtensionsMap$co4;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$co4 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co4 !== void 0 ? _typeExtensionsMap$co4 : [];
    return new GraphQLInterfaceType({
      ...config,
      interfaces: () => [
        ...type.getInterfaces().map(replaceNamedType),
        ...buildInterfaces(extensions)
      ],
      fields: () => ({
        ...mapValue(config.fields, extendField),
        ...buildFieldMap(extensions)
      }),
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendUnionType(type) {
    var _typeExtensionsMap$co5;
    const config = type.toConfig();
    const extensions = (_typeExtensionsMap$co5 = typeExtensionsMap[config.name]) !== null && _typeExtensionsMap$co5 !== void 0 ? _typeExtensionsMap$co5 : [];
    return new GraphQLUnionType({
      ...config,
      types: () => [
        ...type.getTypes().map(replaceNamedType),
        ...buildUnionTypes(extensions)
      ],
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function extendField(field) {
    return {
      ...field,
      type: replaceType(field.type),
      args: field.args && mapValue(field.args, extendArg)
    };
  }
  function extendArg(arg) {
    return { ...arg, type: replaceType(arg.type) };
  }
  function getOperationTypes(nodes) {
    const opTypes = {};
    for (const node of nodes) {
      var _node$operationTypes;
      const operationTypesNodes = (
        /* c8 ignore next */
        (_node$operationTypes = node.operationTypes) !== null && _node$operationTypes !== void 0 ? _node$operationTypes : []
      );
      for (const operationType of operationTypesNodes) {
        opTypes[operationType.operation] = getNamedType2(operationType.type);
      }
    }
    return opTypes;
  }
  function extendDirective(directive) {
    var _directiveExtensionsM, _config$deprecationRe;
    const config = directive.toConfig();
    const extensions = (_directiveExtensionsM = directiveExtensionsMap[config.name]) !== null && _directiveExtensionsM !== void 0 ? _directiveExtensionsM : [];
    const deprecationReason = (_config$deprecationRe = config.deprecationReason) !== null && _config$deprecationRe !== void 0 ? _config$deprecationRe : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
    return new GraphQLDirective({
      ...config,
      deprecationReason,
      extensionASTNodes: config.extensionASTNodes.concat(extensions)
    });
  }
  function getNamedType2(node) {
    var _stdTypeMap$name2;
    const name = node.name.value;
    const type = (_stdTypeMap$name2 = stdTypeMap[name]) !== null && _stdTypeMap$name2 !== void 0 ? _stdTypeMap$name2 : typeMap[name];
    if (type === void 0) {
      throw new Error(`Unknown type: "${name}".`);
    }
    return type;
  }
  function getWrappedType(node) {
    if (node.kind === Kind.LIST_TYPE) {
      return new GraphQLList(getWrappedType(node.type));
    }
    if (node.kind === Kind.NON_NULL_TYPE) {
      return new GraphQLNonNull(getWrappedType(node.type));
    }
    return getNamedType2(node);
  }
  function buildDirective(node) {
    var _directiveExtensionsM2, _getDeprecationReason, _node$description;
    const extensions = (_directiveExtensionsM2 = directiveExtensionsMap[node.name.value]) !== null && _directiveExtensionsM2 !== void 0 ? _directiveExtensionsM2 : [];
    const deprecationReason = (_getDeprecationReason = getDeprecationReason(node)) !== null && _getDeprecationReason !== void 0 ? _getDeprecationReason : extensions.map((ext) => getDeprecationReason(ext)).find((reason) => reason != null);
    return new GraphQLDirective({
      name: node.name.value,
      description: (_node$description = node.description) === null || _node$description === void 0 ? void 0 : _node$description.value,
      // @ts-expect-error
      locations: node.locations.map(({ value: value2 }) => value2),
      isRepeatable: node.repeatable,
      args: buildArgumentMap(node.arguments),
      deprecationReason,
      astNode: node,
      extensionASTNodes: extensions
    });
  }
  function buildFieldMap(nodes) {
    const fieldConfigMap = /* @__PURE__ */ Object.create(null);
    for (const node of nodes) {
      var _node$fields;
      const nodeFields = (
        /* c8 ignore next */
        (_node$fields = node.fields) !== null && _node$fields !== void 0 ? _node$fields : []
      );
      for (const field of nodeFields) {
        var _field$description;
        fieldConfigMap[field.name.value] = {
          // Note: While this could make assertions to get the correctly typed
          // value, that would throw immediately while type system validation
          // with validateSchema() will produce more actionable results.
          type: getWrappedType(field.type),
          description: (_field$description = field.description) === null || _field$description === void 0 ? void 0 : _field$description.value,
          args: buildArgumentMap(field.arguments),
          deprecationReason: getDeprecationReason(field),
          astNode: field
        };
      }
    }
    return fieldConfigMap;
  }
  function buildArgumentMap(args) {
    const argsNodes = (
      /* c8 ignore next */
      args !== null && args !== void 0 ? args : []
    );
    const argConfigMap = /* @__PURE__ */ Object.create(null);
    for (const arg of argsNodes) {
      var _arg$description;
      const type = getWrappedType(arg.type);
      argConfigMap[arg.name.value] = {
        type,
        description: (_arg$description = arg.description) === null || _arg$description === void 0 ? void 0 : _arg$description.value,
        defaultValue: valueFromAST(arg.defaultValue, type),
        deprecationReason: getDeprecationReason(arg),
        astNode: arg
      };
    }
    return argConfigMap;
  }
  function buildInputFieldMap(nodes) {
    const inputFieldMap = /* @__PURE__ */ Object.create(null);
    for (const node of nodes) {
      var _node$fields2;
      const fieldsNodes = (
        /* c8 ignore next */
        (_node$fields2 = node.fields) !== null && _node$fields2 !== void 0 ? _node$fields2 : []
      );
      for (const field of fieldsNodes) {
        var _field$description2;
        const type = getWrappedType(field.type);
        inputFieldMap[field.name.value] = {
          type,
          description: (_field$description2 = field.description) === null || _field$description2 === void 0 ? void 0 : _field$description2.value,
          defaultValue: valueFromAST(field.defaultValue, type),
          deprecationReason: getDeprecationReason(field),
          astNode: field
        };
      }
    }
    return inputFieldMap;
  }
  function buildEnumValueMap(nodes) {
    const enumValueMap = /* @__PURE__ */ Object.create(null);
    for (const node of nodes) {
      var _node$values;
      const valuesNodes = (
        /* c8 ignore next */
        (_node$values = node.values) !== null && _node$values !== void 0 ? _node$values : []
      );
      for (const value2 of valuesNodes) {
        var _value$description;
        enumValueMap[value2.name.value] = {
          description: (_value$description = value2.description) === null || _value$description === void 0 ? void 0 : _value$description.value,
          deprecationReason: getDeprecationReason(value2),
          astNode: value2
        };
      }
    }
    return enumValueMap;
  }
  function buildInterfaces(nodes) {
    return nodes.flatMap(
      // FIXME: https://github.com/graphql/graphql-js/issues/2203
      (node) => {
        var _node$interfaces$map, _node$interfaces;
        return (
          /* c8 ignore next */
          (_node$interfaces$map = (_node$interfaces = node.interfaces) === null || _node$interfaces === void 0 ? void 0 : _node$interfaces.map(getNamedType2)) !== null && _node$interfaces$map !== void 0 ? _node$interfaces$map : []
        );
      }
    );
  }
  function buildUnionTypes(nodes) {
    return nodes.flatMap(
      // FIXME: https://github.com/graphql/graphql-js/issues/2203
      (node) => {
        var _node$types$map, _node$types;
        return (
          /* c8 ignore next */
          (_node$types$map = (_node$types = node.types) === null || _node$types === void 0 ? void 0 : _node$types.map(getNamedType2)) !== null && _node$types$map !== void 0 ? _node$types$map : []
        );
      }
    );
  }
  function buildType(astNode) {
    var _typeExtensionsMap$na;
    const name = astNode.name.value;
    const extensionASTNodes = (_typeExtensionsMap$na = typeExtensionsMap[name]) !== null && _typeExtensionsMap$na !== void 0 ? _typeExtensionsMap$na : [];
    switch (astNode.kind) {
      case Kind.OBJECT_TYPE_DEFINITION: {
        var _astNode$description;
        const allNodes = [astNode, ...extensionASTNodes];
        return new GraphQLObjectType({
          name,
          description: (_astNode$description = astNode.description) === null || _astNode$description === void 0 ? void 0 : _astNode$description.value,
          interfaces: () => buildInterfaces(allNodes),
          fields: () => buildFieldMap(allNodes),
          astNode,
          extensionASTNodes
        });
      }
      case Kind.INTERFACE_TYPE_DEFINITION: {
        var _astNode$description2;
        const allNodes = [astNode, ...extensionASTNodes];
        return new GraphQLInterfaceType({
          name,
          description: (_astNode$description2 = astNode.description) === null || _astNode$description2 === void 0 ? void 0 : _astNode$description2.value,
          interfaces: () => buildInterfaces(allNodes),
          fields: () => buildFieldMap(allNodes),
          astNode,
          extensionASTNodes
        });
      }
      case Kind.ENUM_TYPE_DEFINITION: {
        var _astNode$description3;
        const allNodes = [astNode, ...extensionASTNodes];
        return new GraphQLEnumType({
          name,
          description: (_astNode$description3 = astNode.description) === null || _astNode$description3 === void 0 ? void 0 : _astNode$description3.value,
          values: buildEnumValueMap(allNodes),
          astNode,
          extensionASTNodes
        });
      }
      case Kind.UNION_TYPE_DEFINITION: {
        var _astNode$description4;
        const allNodes = [astNode, ...extensionASTNodes];
        return new GraphQLUnionType({
          name,
          description: (_astNode$description4 = astNode.description) === null || _astNode$description4 === void 0 ? void 0 : _astNode$description4.value,
          types: () => buildUnionTypes(allNodes),
          astNode,
          extensionASTNodes
        });
      }
      case Kind.SCALAR_TYPE_DEFINITION: {
        var _astNode$description5;
        return new GraphQLScalarType({
          name,
          description: (_astNode$description5 = astNode.description) === null || _astNode$description5 === void 0 ? void 0 : _astNode$description5.value,
          specifiedByURL: getSpecifiedByURL(astNode),
          astNode,
          extensionASTNodes
        });
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
        var _astNode$description6;
        const allNodes = [astNode, ...extensionASTNodes];
        return new GraphQLInputObjectType({
          name,
          description: (_astNode$description6 = astNode.description) === null || _astNode$description6 === void 0 ? void 0 : _astNode$description6.value,
          fields: () => buildInputFieldMap(allNodes),
          astNode,
          extensionASTNodes,
          isOneOf: isOneOf(astNode)
        });
      }
    }
  }
}
var stdTypeMap = keyMap(
  [...specifiedScalarTypes, ...introspectionTypes],
  (type) => type.name
);
function getDeprecationReason(node) {
  const deprecated = getDirectiveValues(GraphQLDeprecatedDirective, node);
  return deprecated === null || deprecated === void 0 ? void 0 : deprecated.reason;
}
function getSpecifiedByURL(node) {
  const specifiedBy = getDirectiveValues(GraphQLSpecifiedByDirective, node);
  return specifiedBy === null || specifiedBy === void 0 ? void 0 : specifiedBy.url;
}
function isOneOf(node) {
  return Boolean(getDirectiveValues(GraphQLOneOfDirective, node));
}

// node_modules/graphql/utilities/buildASTSchema.mjs
function buildASTSchema(documentAST, options) {
  documentAST != null && documentAST.kind === Kind.DOCUMENT || devAssert(false, "Must provide valid Document AST.");
  if ((options === null || options === void 0 ? void 0 : options.assumeValid) !== true && (options === null || options === void 0 ? void 0 : options.assumeValidSDL) !== true) {
    assertValidSDL(documentAST);
  }
  const emptySchemaConfig = {
    description: void 0,
    types: [],
    directives: [],
    extensions: /* @__PURE__ */ Object.create(null),
    extensionASTNodes: [],
    assumeValid: false
  };
  const config = extendSchemaImpl(emptySchemaConfig, documentAST, options);
  if (config.astNode == null) {
    for (const type of config.types) {
      switch (type.name) {
        // Note: While this could make early assertions to get the correctly
        // typed values below, that would throw immediately while type system
        // validation with validateSchema() will produce more actionable results.
        case "Query":
          config.query = type;
          break;
        case "Mutation":
          config.mutation = type;
          break;
        case "Subscription":
          config.subscription = type;
          break;
      }
    }
  }
  const directives = [
    ...config.directives,
    // If specified directives were not explicitly declared, add them.
    ...specifiedDirectives.filter(
      (stdDirective) => config.directives.every(
        (directive) => directive.name !== stdDirective.name
      )
    )
  ];
  return new GraphQLSchema({ ...config, directives });
}
function buildSchema(source, options) {
  const document = parse(source, options);
  return buildASTSchema(document, {
    assumeValidSDL: options === null || options === void 0 ? void 0 : options.assumeValidSDL,
    assumeValid: options === null || options === void 0 ? void 0 : options.assumeValid
  });
}

// src/sandbox/github/views/view.ts
var time = (at) => formatInstant(at);
var nodeId = (kind, id) => `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
function account(view, who) {
  const login = encodeURIComponent(who.login);
  const url = `${view.api}/users/${login}`;
  const html = who.type === "Bot" ? `${view.site}/apps/${who.login.replace(/\[bot\]$/, "")}` : `${view.site}/${who.login}`;
  return {
    login: who.login,
    id: who.id,
    node_id: nodeId(who.type === "Bot" ? "BOT" : who.type === "Organization" ? "O" : "U", who.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${who.id}?v=4`,
    gravatar_id: "",
    url,
    html_url: html,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: who.type,
    user_view_type: "public",
    site_admin: false
  };
}
var accountOf = (view, id) => account(view, view.world.account(id));
var publicUser = (view, who) => ({
  ...account(view, who),
  name: who.name,
  company: null,
  blog: "",
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(who.createdAt),
  updated_at: time(who.createdAt)
});
var LINKS = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  contributors_url: "contributors",
  deployments_url: "deployments",
  downloads_url: "downloads",
  events_url: "events",
  forks_url: "forks",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  hooks_url: "hooks",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  languages_url: "languages",
  merges_url: "merges",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  stargazers_url: "stargazers",
  statuses_url: "statuses/{sha}",
  subscribers_url: "subscribers",
  subscription_url: "subscription",
  tags_url: "tags",
  teams_url: "teams",
  trees_url: "git/trees{/sha}"
};
var repositoryUrl = (view, repository) => `${view.api}/repos/${view.world.fullName(repository)}`;
var repositoryPage = (view, repository) => `${view.site}/${view.world.fullName(repository)}`;
function repositoryView(view, repository) {
  const fullName = view.world.fullName(repository);
  const url = repositoryUrl(view, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === "open").length;
  const push = repository.pushes.at(-1);
  return {
    id: repository.id,
    node_id: nodeId("R", repository.id),
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    owner: accountOf(view, repository.owner),
    html_url: `${view.site}/${fullName}`,
    description: null,
    fork: repository.fork !== void 0,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}/${path}`])),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${view.site}/${fullName}.git`,
    svn_url: `${view.site}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    open_issues: open,
    open_issues_count: open,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    is_template: false,
    allow_forking: true,
    topics: [],
    created_at: time(repository.createdAt),
    updated_at: time(push?.at ?? repository.createdAt),
    pushed_at: time(push?.at ?? repository.createdAt)
  };
}
function teamView(view, team) {
  const organization = view.world.account(team.organization);
  const url = `${view.api}/organizations/${organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId("T", team.id),
    url,
    html_url: `${view.site}/orgs/${organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: "organization",
    organization_id: organization.id
  };
}

// src/sandbox/github/git-objects.ts
import { createHash } from "node:crypto";
var FILE_MODES = ["100644", "100755", "120000", "160000"];
var typeOfMode = (mode) => mode === "040000" ? "tree" : mode === "160000" ? "commit" : "blob";
var GitObjects = class {
  #objects = /* @__PURE__ */ new Map();
  get(sha) {
    return this.#objects.get(sha);
  }
  commit(sha) {
    const object3 = this.#objects.get(sha);
    return object3?.type === "commit" ? object3.commit : void 0;
  }
  blob(sha) {
    const object3 = this.#objects.get(sha);
    return object3?.type === "blob" ? object3.bytes : void 0;
  }
  tree(sha) {
    const object3 = this.#objects.get(sha);
    return object3?.type === "tree" ? object3.entries : void 0;
  }
  writeBlob(content) {
    const bytes = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    return this.#write(bytes, { type: "blob", bytes });
  }
  writeTree(entries) {
    const sorted2 = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const parts = sorted2.flatMap(({ mode, name, sha }) => [
      // Git writes a folder's mode without the leading zero.
      Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
      Buffer.from(sha, "hex")
    ]);
    return this.#write(Buffer.concat(parts), { type: "tree", entries: sorted2 });
  }
  writeCommit(commit) {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signatureLine(commit.author)}`,
      `committer ${signatureLine(commit.committer)}`,
      ...commit.signedByGitHub ? [`gpgsig ${SIGNATURE.replaceAll("\n", "\n ")}`] : [],
      "",
      commit.message
    ];
    return this.#write(Buffer.from(lines.join("\n")), { type: "commit", commit });
  }
  /** Every file below a tree, by path, in git's order. */
  files(tree, prefix = "") {
    const found2 = /* @__PURE__ */ new Map();
    for (const { mode, name, sha } of this.tree(tree) ?? []) {
      if (mode === "040000")
        for (const [path, file] of this.files(sha, `${prefix}${name}/`)) found2.set(path, file);
      else found2.set(prefix + name, { mode, sha });
    }
    return found2;
  }
  /** The inverse of `files`: writes all the folders. */
  writeFiles(files) {
    const entries = [];
    const folders = /* @__PURE__ */ new Map();
    for (const [path, file] of files) {
      const slash = path.indexOf("/");
      if (slash < 0) entries.push({ ...file, name: path });
      else {
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? /* @__PURE__ */ new Map();
        folders.set(folder, inside.set(path.slice(slash + 1), file));
      }
    }
    for (const [name, inside] of folders)
      entries.push({ mode: "040000", name, sha: this.writeFiles(inside) });
    return this.writeTree(entries);
  }
  /** What is at a path of a tree; the tree itself for the empty path. */
  entryAt(tree, path) {
    let at = { mode: "040000", sha: tree };
    for (const name of path.split("/").filter((part) => part !== "")) {
      if (at.mode !== "040000") return void 0;
      const entry = this.tree(at.sha)?.find((each) => each.name === name);
      if (!entry) return void 0;
      at = entry;
    }
    return at;
  }
  #write(body, object3) {
    const header = Buffer.from(`${object3.type} ${body.length}\0`);
    const sha = Sha.of(createHash("sha1").update(header).update(body).digest("hex"));
    this.#objects.set(sha, object3);
    return sha;
  }
};
var SIGNATURE = "-----BEGIN PGP SIGNATURE-----\n\nc2FuZGJveA==\n-----END PGP SIGNATURE-----";
var signatureLine = ({ name, email, at }) => `${name} <${email}> ${at} +0000`;
var sortKey = ({ mode, name }) => Buffer.from(mode === "040000" ? `${name}/` : name);

// src/sandbox/github/world.ts
var ACTIONS_BOT = { id: UserId.of(41898282), login: "github-actions[bot]" };
var WEB_FLOW = { id: UserId.of(19864447), login: "web-flow" };
var FIRST = {
  user: 500001,
  team: 9001,
  repository: 900001,
  issue: 3600000001,
  pull: 2900000001,
  comment: 3500000001,
  review: 3400000001,
  event: 20000000001,
  edit: 1200000001,
  label: 8000000001,
  status: 38000000001,
  ruleset: 7001,
  environment: 60001,
  run: 17000000001,
  delivery: 1
};
var World = class {
  clock;
  accounts = /* @__PURE__ */ new Map();
  teams = /* @__PURE__ */ new Map();
  repositories = /* @__PURE__ */ new Map();
  #next = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.clock = clock;
    this.addAccount({ ...ACTIONS_BOT, type: "Bot", permissions: ACTIONS_PERMISSIONS });
    this.addAccount({ ...WEB_FLOW, type: "User", name: "GitHub", email: "noreply@github.com" });
  }
  now() {
    return this.clock.now();
  }
  id(kind) {
    const id = this.#next.get(kind) ?? FIRST[kind];
    this.#next.set(kind, id + 1);
    return id;
  }
  addAccount(given) {
    const id = UserId.of(given.id ?? this.id("user"));
    if (this.accounts.has(id) || this.find(given.login))
      throw new Error(`There is an account ${given.login} or id ${id} already`);
    const account2 = {
      id,
      login: given.login,
      type: given.type ?? "User",
      name: given.name ?? null,
      email: given.email ?? `${id}+${given.login}@users.noreply.github.com`,
      createdAt: this.now(),
      ...given.permissions && { permissions: given.permissions }
    };
    this.accounts.set(id, account2);
    return account2;
  }
  /** By login, whatever its case: GitHub's logins differ in more than case. */
  find(login) {
    const wanted = login.toLowerCase();
    return [...this.accounts.values()].find((each) => each.login.toLowerCase() === wanted);
  }
  /** @throws Error for a login that nobody added: a mistake of the test, not of the product. */
  account(who) {
    const account2 = typeof who === "string" ? this.find(who) : this.accounts.get(who);
    if (!account2) throw new Error(`Nobody is called ${who} in this sandbox`);
    return account2;
  }
  findRepository(owner, name) {
    const account2 = this.find(owner);
    return [...this.repositories.values()].find(
      (each) => each.owner === account2?.id && each.name.toLowerCase() === name.toLowerCase()
    );
  }
  repository(id) {
    const repository = this.repositories.get(id);
    if (!repository) throw new Error(`There is no repository with id ${id}`);
    return repository;
  }
  fullName(repository) {
    return `${this.account(repository.owner).login}/${repository.name}`;
  }
  addRepository(given) {
    const repository = {
      id: RepositoryId.of(given.id ?? this.id("repository")),
      owner: given.owner,
      name: given.name,
      private: given.private,
      archived: false,
      plan: given.plan,
      fork: given.fork?.id,
      defaultBranch: "main",
      createdAt: this.now(),
      git: given.fork?.git ?? new GitObjects(),
      refs: /* @__PURE__ */ new Map(),
      people: /* @__PURE__ */ new Map(),
      teams: /* @__PURE__ */ new Map(),
      settings: given.settings,
      rulesets: [],
      labels: /* @__PURE__ */ new Map(),
      issues: /* @__PURE__ */ new Map(),
      nextNumber: 1,
      gone: /* @__PURE__ */ new Map(),
      statuses: [],
      environments: /* @__PURE__ */ new Map(),
      workflows: /* @__PURE__ */ new Set(),
      runs: [],
      pushes: [],
      truncateTrees: false
    };
    this.repositories.set(repository.id, repository);
    return repository;
  }
  /**
   * The highest role somebody has: as owner, in person, or through a team. Everybody reads a public repository.
   * A Bot's role stands for its installation: what its token may do is decided by its permissions.
   */
  role(repository, who) {
    const account2 = this.accounts.get(who);
    if (account2?.type === "Bot") return "write";
    const roles2 = [repository.private ? "none" : "read", repository.people.get(who) ?? "none"];
    if (repository.owner === who) roles2.push("admin");
    for (const [team, role2] of repository.teams) if (this.teams.get(team)?.members.has(who)) roles2.push(role2);
    return roles2.reduce((best, role2) => atLeast(role2, best) ? role2 : best, "none");
  }
  team(organization, slug) {
    const owner = this.find(organization);
    return [...this.teams.values()].find(
      (team) => team.organization === owner?.id && team.slug === slug.toLowerCase()
    );
  }
  tip(repository, branch2) {
    return repository.refs.get(`refs/heads/${branch2}`);
  }
  /** @throws Refusal 404 */
  issue(repository, number3) {
    const issue = IssueNumber.is(number3) ? repository.issues.get(number3) : void 0;
    if (!issue) throw notFound();
    return issue;
  }
  /** @throws Refusal 404, for an issue that is no pull request as well */
  pull(repository, number3) {
    const issue = this.issue(repository, number3);
    if (!isPull(issue)) throw notFound();
    return issue;
  }
  label(repository, name) {
    return [...repository.labels.values()].find((each) => each.name.toLowerCase() === name.toLowerCase());
  }
  record(issue, actor, detail) {
    issue.events.push({ id: this.id("event"), actor, at: this.now(), ...detail });
    issue.updatedAt = this.now();
  }
};
var isPull = (issue) => issue.pull !== void 0;
var ACTIONS_PERMISSIONS = {
  actions: "write",
  contents: "write",
  issues: "write",
  metadata: "read",
  pull_requests: "write",
  statuses: "write",
  environments: "read"
};

// src/sandbox/github/issues.ts
var LONGEST_BODY = 65536;
function checkBody(resource, body) {
  if (body.length > LONGEST_BODY)
    throw unprocessable("Validation Failed", [
      {
        resource,
        field: "body",
        code: "custom",
        message: `body is too long (maximum is ${LONGEST_BODY} characters)`
      }
    ]);
}
function openIssue(world, repository, given) {
  if (given.title.trim() === "")
    throw unprocessable("Validation Failed", [{ resource: "Issue", code: "missing_field", field: "title" }]);
  checkBody("Issue", given.body);
  const issue = {
    id: world.id("issue"),
    number: IssueNumber.of(repository.nextNumber++),
    author: given.author,
    createdAt: world.now(),
    updatedAt: world.now(),
    title: given.title,
    body: given.body,
    edits: [],
    state: "open",
    stateReason: null,
    locked: false,
    labels: /* @__PURE__ */ new Set(),
    comments: [],
    events: []
  };
  repository.issues.set(issue.number, issue);
  if (given.labels && atLeast(world.role(repository, given.author), "triage"))
    addLabels(world, repository, issue, given.labels, given.author);
  return issue;
}
function editBody(world, what, body, editor) {
  if (body === what.body) return;
  checkBody("Issue", body);
  if (what.edits.length === 0)
    what.edits.push({ id: world.id("edit"), editor: what.author, at: what.createdAt, body: what.body });
  what.edits.push({ id: world.id("edit"), editor, at: world.now(), body });
  what.body = body;
  what.updatedAt = world.now();
}
function rename(world, issue, title, actor) {
  if (title === issue.title) return;
  world.record(issue, actor, { event: "renamed", from: issue.title, to: title });
  issue.title = title;
}
function setState(world, issue, state, reason, actor, commit) {
  if (issue.state === state) {
    if (state === "closed" && reason) issue.stateReason = reason;
    return;
  }
  issue.state = state;
  if (state === "closed") {
    issue.stateReason = issue.pull ? null : reason ?? "completed";
    issue.closed = { at: world.now(), by: actor };
    world.record(issue, actor, {
      event: "closed",
      stateReason: issue.stateReason,
      ...commit && { commit }
    });
  } else {
    issue.stateReason = issue.pull ? null : "reopened";
    delete issue.closed;
    world.record(issue, actor, { event: "reopened" });
  }
}
function comment(world, issue, body, author) {
  if (body.trim() === "")
    throw unprocessable("Validation Failed", [
      { resource: "IssueComment", code: "missing_field", field: "body" }
    ]);
  checkBody("IssueComment", body);
  const made = {
    id: world.id("comment"),
    author,
    createdAt: world.now(),
    updatedAt: world.now(),
    body,
    edits: []
  };
  issue.comments.push(made);
  issue.updatedAt = world.now();
  return made;
}
function findComment(repository, id) {
  for (const issue of repository.issues.values()) {
    const found2 = issue.comments.find((each) => each.id === id);
    if (found2) return { issue, comment: found2 };
  }
  throw notFound();
}
function createLabel(world, repository, given) {
  if (world.label(repository, given.name))
    throw unprocessable("Validation Failed", [{ resource: "Label", code: "already_exists", field: "name" }]);
  if (given.name.length > 50 || given.name === "")
    throw unprocessable("Validation Failed", [{ resource: "Label", code: "invalid", field: "name" }]);
  if ((given.description ?? "").length > 100)
    throw unprocessable("Validation Failed", [{ resource: "Label", code: "invalid", field: "description" }]);
  if (given.color !== void 0 && !/^[0-9a-fA-F]{6}$/.test(given.color))
    throw unprocessable("Validation Failed", [{ resource: "Label", code: "invalid", field: "color" }]);
  const label2 = {
    id: world.id("label"),
    name: given.name,
    color: given.color ?? "ededed",
    description: given.description ?? null
  };
  repository.labels.set(label2.id, label2);
  return label2;
}
function addLabels(world, repository, issue, names2, actor) {
  for (const name of names2) {
    const label2 = world.label(repository, name) ?? createLabel(world, repository, { name });
    if (issue.labels.has(label2.id)) continue;
    issue.labels.add(label2.id);
    world.record(issue, actor, { event: "labeled", name: label2.name, color: label2.color });
  }
}
function removeLabel(world, issue, label2, actor) {
  issue.labels.delete(label2.id);
  world.record(issue, actor, { event: "unlabeled", name: label2.name, color: label2.color });
}
function setLabels(world, repository, issue, names2, actor) {
  const wanted = new Set(names2.map((name) => name.toLowerCase()));
  for (const id of issue.labels) {
    const label2 = repository.labels.get(id);
    if (label2 && !wanted.has(label2.name.toLowerCase())) removeLabel(world, issue, label2, actor);
  }
  addLabels(world, repository, issue, names2, actor);
}
var labelsOf = (repository, issue) => [...issue.labels].flatMap((id) => repository.labels.get(id) ?? []);
function transfer(world, from, issue, to, actor) {
  if (issue.pull) throw new Refusal(422, "Pull requests cannot be transferred");
  from.issues.delete(issue.number);
  const moved = {
    ...issue,
    id: world.id("issue"),
    number: IssueNumber.of(to.nextNumber++),
    updatedAt: world.now(),
    labels: /* @__PURE__ */ new Set(),
    events: [...issue.events]
  };
  for (const label2 of labelsOf(from, issue)) {
    const same = world.label(to, label2.name);
    if (same) moved.labels.add(same.id);
  }
  to.issues.set(moved.number, moved);
  world.record(moved, actor, { event: "transferred", fromRepository: from.id });
  from.gone.set(issue.number, { repository: to.id, number: moved.number });
  return moved;
}
var CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi;
function closeMentioned(world, repository, text4, actor, commit) {
  for (const [, number3] of text4.matchAll(CLOSING)) {
    const issue = repository.issues.get(Number(number3));
    if (issue && !issue.pull && issue.state === "open")
      setState(world, issue, "closed", "completed", actor, commit);
  }
}

// src/sandbox/github/git-history.ts
function reachable(git, tips, without = []) {
  const hidden = without.length > 0 ? new Set(reachable(git, without)) : /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const children = /* @__PURE__ */ new Map();
  const stack = [...tips];
  for (let sha = stack.pop(); sha !== void 0; sha = stack.pop()) {
    const commit = git.commit(sha);
    if (!commit || hidden.has(sha) || seen.has(sha)) continue;
    seen.add(sha);
    for (const parent of commit.parents) {
      children.set(parent, (children.get(parent) ?? 0) + 1);
      stack.push(parent);
    }
  }
  const ready = [...seen].filter((sha) => !children.has(sha));
  const ordered = [];
  const date = (sha) => git.commit(sha)?.committer.at ?? 0;
  while (ready.length > 0) {
    let newest = 0;
    ready.forEach((sha2, i) => {
      if (date(sha2) > date(ready[newest] ?? sha2)) newest = i;
    });
    const [sha] = ready.splice(newest, 1);
    if (sha === void 0) break;
    ordered.push(sha);
    for (const parent of git.commit(sha)?.parents ?? []) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0 && seen.has(parent)) ready.push(parent);
    }
  }
  return ordered;
}
var isAncestor = (git, ancestor, of) => reachable(git, [of]).includes(ancestor);
function mergeBase(git, a, b) {
  const common = new Set(reachable(git, [a]));
  return reachable(git, [b]).find((sha) => common.has(sha));
}
function diffTrees(git, before, after) {
  const old = before ? git.files(before) : /* @__PURE__ */ new Map();
  const now = after ? git.files(after) : /* @__PURE__ */ new Map();
  const removed = new Map([...old].filter(([path]) => !now.has(path)));
  const changes = [];
  for (const [path, file] of now) {
    const was = old.get(path);
    if (was?.sha === file.sha && was.mode === file.mode) continue;
    if (was) {
      const status = was.sha === file.sha ? "changed" : "modified";
      changes.push({ path, status, sha: file.sha, ...lineCounts(git, was.sha, file.sha) });
      continue;
    }
    const source = [...removed].find(([, gone]) => gone.sha === file.sha);
    if (source) {
      removed.delete(source[0]);
      changes.push({
        path,
        status: "renamed",
        previousPath: source[0],
        sha: file.sha,
        additions: 0,
        deletions: 0
      });
    } else changes.push({ path, status: "added", sha: file.sha, ...lineCounts(git, void 0, file.sha) });
  }
  for (const [path, { sha }] of removed)
    changes.push({ path, status: "removed", sha, ...lineCounts(git, sha, void 0) });
  return changes.sort((a, b) => a.path < b.path ? -1 : 1);
}
function lineCounts(git, before, after) {
  const lines = (sha) => {
    if (sha === void 0) return [];
    const bytes = git.blob(sha);
    if (!bytes || bytes.includes(0)) return void 0;
    const text4 = bytes.toString("utf8");
    return text4 === "" ? [] : text4.replace(/\n$/, "").split("\n");
  };
  const [old, now] = [lines(before), lines(after)];
  if (!old || !now) return { additions: 0, deletions: 0 };
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail])
    tail += 1;
  const gone = old.slice(head, old.length - tail);
  const come = now.slice(head, now.length - tail);
  const from = (count) => count === 0 ? head : head + 1;
  const hunk = `@@ -${from(gone.length)},${gone.length} +${from(come.length)},${come.length} @@`;
  const patch = [hunk, ...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)].join("\n");
  return { additions: come.length, deletions: gone.length, patch };
}
function mergeTrees(git, base, ours, theirs) {
  const from = base ? git.files(base) : /* @__PURE__ */ new Map();
  const [left, right] = [git.files(ours), git.files(theirs)];
  const merged = /* @__PURE__ */ new Map();
  const same = (a, b) => a?.sha === b?.sha && a?.mode === b?.mode;
  for (const path of /* @__PURE__ */ new Set([...from.keys(), ...left.keys(), ...right.keys()])) {
    const [was, mine, yours] = [from.get(path), left.get(path), right.get(path)];
    if (!same(mine, was) && !same(yours, was) && !same(mine, yours)) return void 0;
    const kept = same(mine, was) ? yours : mine;
    if (kept) merged.set(path, kept);
  }
  return git.writeFiles(merged);
}
function writeOnto(git, tree, writes) {
  const files = tree ? git.files(tree) : /* @__PURE__ */ new Map();
  for (const [path, write3] of Object.entries(writes)) {
    if (write3 === null) files.delete(path);
    else if (typeof write3 === "object" && "mode" in write3) {
      const sha = write3.mode === "160000" ? write3.content : git.writeBlob(write3.content);
      files.set(path, { mode: write3.mode, sha });
    } else files.set(path, { mode: files.get(path)?.mode ?? "100644", sha: git.writeBlob(write3) });
  }
  return git.writeFiles(files);
}
function pathHistory(git, tip, path) {
  const at = (sha) => {
    const commit = git.commit(sha);
    const entry = commit && git.entryAt(commit.tree, path);
    return entry && `${entry.mode} ${entry.sha}`;
  };
  const changed = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const stack = [tip];
  for (let sha = stack.pop(); sha !== void 0; sha = stack.pop()) {
    const commit = git.commit(sha);
    if (!commit || seen.has(sha)) continue;
    seen.add(sha);
    const here = at(sha);
    const same = commit.parents.find((parent) => at(parent) === here);
    if (same !== void 0) stack.push(same);
    else {
      if (commit.parents.length > 0 || here !== void 0) changed.add(sha);
      stack.push(...commit.parents);
    }
  }
  return reachable(git, [tip]).filter((sha) => changed.has(sha));
}

// src/sandbox/github/pull-contents.ts
function baseOf(world, repository, { pull }) {
  return pull.merged ? pull.base.sha : world.tip(repository, pull.base.ref) ?? pull.base.sha;
}
function commitsOf(world, repository, issue) {
  if (issue.pull.merged) return [...issue.pull.merged.commits];
  return reachable(repository.git, [issue.pull.head.sha], [baseOf(world, repository, issue)]).reverse();
}
function filesOf(world, repository, issue) {
  const { git } = repository;
  const from = mergeBase(git, baseOf(world, repository, issue), issue.pull.head.sha);
  return diffTrees(git, from && git.commit(from)?.tree, git.commit(issue.pull.head.sha)?.tree);
}
function mergedTree(world, repository, issue) {
  const { git } = repository;
  const base = baseOf(world, repository, issue);
  const [ours, theirs] = [git.commit(base), git.commit(issue.pull.head.sha)];
  if (!ours || !theirs) return void 0;
  if (isAncestor(git, base, issue.pull.head.sha)) return theirs.tree;
  const from = mergeBase(git, base, issue.pull.head.sha);
  return mergeTrees(git, from && git.commit(from)?.tree, ours.tree, theirs.tree);
}
function pullsWith(world, repository, sha) {
  return [...repository.issues.values()].filter((issue) => {
    if (!isPull(issue)) return false;
    if (issue.pull.merged?.landed.includes(sha)) return true;
    if (issue.state === "closed" && !issue.pull.merged) return false;
    return commitsOf(world, repository, issue).includes(sha);
  });
}

// src/sandbox/github/views/commit.ts
function accountByEmail(world, email) {
  const wanted = email.toLowerCase();
  const byId = /^(\d+)\+.+@users\.noreply\.github\.com$/.exec(wanted);
  return [...world.accounts.values()].find(
    (each) => each.email.toLowerCase() === wanted || byId && each.id === Number(byId[1])
  );
}
var person = ({ name, email, at }) => ({ name, email, date: time(at) });
var verification = (commit) => commit.signedByGitHub ? {
  verified: true,
  reason: "valid",
  signature: SIGNATURE,
  payload: `tree ${commit.tree}`,
  verified_at: time(commit.committer.at)
} : { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
var missing = (sha) => {
  throw new Error(`No commit ${sha}`);
};
var commitOf = (repository, sha) => repository.git.commit(sha) ?? missing(sha);
function gitCommit(view, repository, sha) {
  const commit = commitOf(repository, sha);
  const url = repositoryUrl(view, repository);
  const page2 = repositoryPage(view, repository);
  return {
    sha,
    node_id: nodeId("C", `${repository.id}:${sha}`),
    url: `${url}/git/commits/${sha}`,
    html_url: `${page2}/commit/${sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    message: commit.message,
    tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/git/commits/${parent}`,
      html_url: `${page2}/commit/${parent}`
    })),
    verification: verification(commit)
  };
}
function commitView(view, repository, sha) {
  const commit = commitOf(repository, sha);
  const url = repositoryUrl(view, repository);
  const page2 = repositoryPage(view, repository);
  const who = (email) => {
    const found2 = accountByEmail(view.world, email);
    return found2 ? account(view, found2) : null;
  };
  return {
    sha,
    node_id: nodeId("C", `${repository.id}:${sha}`),
    url: `${url}/commits/${sha}`,
    html_url: `${page2}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      tree: { sha: commit.tree, url: `${url}/git/trees/${commit.tree}` },
      comment_count: 0,
      verification: verification(commit)
    },
    author: who(commit.author.email),
    committer: commit.signedByGitHub ? account(view, view.world.account("web-flow")) : who(commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${page2}/commit/${parent}`
    }))
  };
}
function changesOf(repository, sha) {
  const commit = commitOf(repository, sha);
  const [parent] = commit.parents;
  return diffTrees(repository.git, parent && repository.git.commit(parent)?.tree, commit.tree);
}
function fileView(view, repository, commit, change) {
  const path = change.path.split("/").map(encodeURIComponent).join("/");
  const page2 = repositoryPage(view, repository);
  return {
    sha: change.sha,
    filename: change.path,
    status: change.status,
    additions: change.additions,
    deletions: change.deletions,
    changes: change.additions + change.deletions,
    blob_url: `${page2}/blob/${commit}/${path}`,
    raw_url: `${page2}/raw/${commit}/${path}`,
    contents_url: `${repositoryUrl(view, repository)}/contents/${path}?ref=${commit}`,
    ...change.patch !== void 0 && { patch: change.patch },
    ...change.previousPath !== void 0 && { previous_filename: change.previousPath }
  };
}
var statusView = (view, repository, status) => ({
  url: `${repositoryUrl(view, repository)}/statuses/${status.sha}`,
  avatar_url: `https://avatars.githubusercontent.com/u/${status.creator}?v=4`,
  id: status.id,
  node_id: nodeId("SC", status.id),
  state: status.state,
  description: status.description,
  target_url: status.targetUrl,
  context: status.context,
  created_at: time(status.at),
  updated_at: time(status.at),
  creator: accountOf(view, status.creator)
});
function combinedStatus(view, repository, sha) {
  const latest = /* @__PURE__ */ new Map();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  const statuses = [...latest.values()];
  const states = new Set(statuses.map(({ state: state2 }) => state2));
  const state = states.has("error") || states.has("failure") ? "failure" : states.size === 0 || states.has("pending") ? "pending" : "success";
  const url = repositoryUrl(view, repository);
  return {
    state,
    statuses: statuses.map(
      (status) => (
        // The combined view leaves the creators out.
        Object.fromEntries(
          Object.entries(statusView(view, repository, status)).filter(([name]) => name !== "creator")
        )
      )
    ),
    sha,
    total_count: statuses.length,
    repository: repositoryView(view, repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`
  };
}

// src/sandbox/github/graphql/node.ts
var GraphError = class extends Error {
  type;
  constructor(type, message) {
    super(message);
    this.type = type;
  }
};
var MOST = 100;
var cursorOf = (index) => Buffer.from(`cursor:v2:${index}`).toString("base64");
var indexOf = (cursor) => Number(Buffer.from(cursor, "base64").toString().split(":").at(-1));
function connection(field, args, items2, show) {
  const { first, last: last2 } = args;
  if (first == null && last2 == null)
    throw new GraphError(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`
    );
  for (const [name, value2] of [
    ["first", first],
    ["last", last2]
  ])
    if (value2 != null && (value2 > MOST || value2 < 1))
      throw new GraphError(
        "EXCESSIVE_PAGINATION",
        `Requesting ${value2} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${MOST} records.`
      );
  let start = args.after == null ? 0 : indexOf(args.after) + 1;
  let end = args.before == null ? items2.length : indexOf(args.before);
  if (Number.isNaN(start) || Number.isNaN(end))
    throw new GraphError(
      "INVALID_CURSOR_ARGUMENTS",
      `\`${args.after ?? args.before ?? ""}\` does not appear to be a valid cursor.`
    );
  if (first != null) end = Math.min(end, start + first);
  if (last2 != null) start = Math.max(start, end - last2);
  const page2 = items2.slice(start, end);
  return {
    totalCount: items2.length,
    filteredCount: items2.length,
    pageCount: page2.length,
    nodes: () => page2.map(show),
    edges: () => page2.map((item2, i) => ({ cursor: cursorOf(start + i), node: show(item2) })),
    pageInfo: {
      startCursor: page2.length > 0 ? cursorOf(start) : null,
      endCursor: page2.length > 0 ? cursorOf(start + page2.length - 1) : null,
      hasNextPage: end < items2.length,
      hasPreviousPage: start > 0
    }
  };
}
var databaseId = (id) => id < 2 ** 31 ? id : null;
var fullDatabaseId = (id) => String(id);

// src/sandbox/github/views/issue.ts
function association(view, repository, who) {
  const { world } = view;
  if (repository.owner === who) return "OWNER";
  const owner = world.account(repository.owner);
  if (owner.type === "Organization" && [...world.teams.values()].some((team) => team.organization === owner.id && team.members.has(who)))
    return "MEMBER";
  const account2 = world.account(who);
  if (account2.type === "User" && atLeast(world.role(repository, who), "triage")) return "COLLABORATOR";
  return "NONE";
}
var labelView = (view, repository, label2) => ({
  id: label2.id,
  node_id: nodeId("LA", label2.id),
  url: `${repositoryUrl(view, repository)}/labels/${encodeURIComponent(label2.name)}`,
  name: label2.name,
  description: label2.description,
  color: label2.color,
  default: false
});
var NO_REACTIONS = {
  total_count: 0,
  "+1": 0,
  "-1": 0,
  laugh: 0,
  confused: 0,
  heart: 0,
  hooray: 0,
  eyes: 0,
  rocket: 0
};
function issueView(view, repository, issue) {
  const url = `${repositoryUrl(view, repository)}/issues/${issue.number}`;
  const page2 = `${repositoryPage(view, repository)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
  return {
    url,
    repository_url: repositoryUrl(view, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page2,
    id: issue.id,
    node_id: nodeId("I", issue.id),
    number: issue.number,
    title: issue.title,
    user: accountOf(view, issue.author),
    labels: labelsOf(repository, issue).map((label2) => labelView(view, repository, label2)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    created_at: time(issue.createdAt),
    updated_at: time(issue.updatedAt),
    closed_at: issue.closed ? time(issue.closed.at) : null,
    closed_by: issue.closed ? accountOf(view, issue.closed.by) : null,
    author_association: association(view, repository, issue.author),
    body: issue.body === "" ? null : issue.body,
    reactions: { url: `${url}/reactions`, ...NO_REACTIONS },
    timeline_url: `${url}/timeline`,
    performed_via_github_app: null,
    ...issue.pull && {
      draft: issue.pull.draft,
      pull_request: {
        url: `${repositoryUrl(view, repository)}/pulls/${issue.number}`,
        html_url: page2,
        diff_url: `${page2}.diff`,
        patch_url: `${page2}.patch`,
        merged_at: issue.pull.merged ? time(issue.pull.merged.at) : null
      }
    }
  };
}
function commentView(view, repository, issue, comment2) {
  const url = `${repositoryUrl(view, repository)}/issues`;
  const page2 = `${repositoryPage(view, repository)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
  return {
    url: `${url}/comments/${comment2.id}`,
    html_url: `${page2}#issuecomment-${comment2.id}`,
    issue_url: `${url}/${issue.number}`,
    id: comment2.id,
    node_id: nodeId("IC", comment2.id),
    user: accountOf(view, comment2.author),
    created_at: time(comment2.createdAt),
    updated_at: time(comment2.updatedAt),
    body: comment2.body,
    author_association: association(view, repository, comment2.author),
    reactions: { url: `${url}/comments/${comment2.id}/reactions`, ...NO_REACTIONS },
    performed_via_github_app: null
  };
}
function eventView(view, repository, event) {
  const base = {
    id: event.id,
    node_id: nodeId("EV", event.id),
    url: `${repositoryUrl(view, repository)}/issues/events/${event.id}`,
    actor: accountOf(view, event.actor),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: time(event.at),
    performed_via_github_app: null
  };
  const commit = (sha) => ({
    commit_id: sha,
    commit_url: `${repositoryUrl(view, repository)}/commits/${sha}`
  });
  switch (event.event) {
    case "closed":
      return { ...base, state_reason: event.stateReason, ...event.commit && commit(event.commit) };
    case "renamed":
      return { ...base, rename: { from: event.from, to: event.to } };
    case "labeled":
    case "unlabeled":
      return { ...base, label: { name: event.name, color: event.color } };
    case "locked":
      return { ...base, lock_reason: null };
    case "merged":
      return { ...base, ...commit(event.commit) };
    case "head_ref_force_pushed":
    case "base_ref_force_pushed":
      return { ...base, ...commit(event.after) };
    case "review_dismissed":
      return {
        ...base,
        dismissed_review: {
          state: event.was.toLowerCase(),
          review_id: event.review,
          dismissal_message: event.message,
          ...event.commit && { dismissal_commit_id: event.commit }
        }
      };
    case "review_requested":
    case "review_request_removed": {
      const { reviewer } = event;
      const team = "team" in reviewer ? view.world.teams.get(reviewer.team) : void 0;
      return {
        ...base,
        review_requester: accountOf(view, event.actor),
        ..."user" in reviewer && { requested_reviewer: accountOf(view, reviewer.user) },
        ...team && { requested_team: teamView(view, team) }
      };
    }
    case "transferred":
    case "reopened":
    case "unlocked":
    case "head_ref_deleted":
    case "head_ref_restored":
    case "base_ref_changed":
      return base;
  }
}
function reviewView(view, repository, issue, review2) {
  const url = `${repositoryUrl(view, repository)}/pulls/${issue.number}`;
  const page2 = `${repositoryPage(view, repository)}/pull/${issue.number}#pullrequestreview-${review2.id}`;
  return {
    id: review2.id,
    node_id: nodeId("PRR", review2.id),
    user: accountOf(view, review2.author),
    body: review2.body,
    state: review2.state,
    html_url: page2,
    pull_request_url: url,
    _links: { html: { href: page2 }, pull_request: { href: url } },
    ...review2.submittedAt !== void 0 && { submitted_at: time(review2.submittedAt) },
    commit_id: review2.commit,
    author_association: association(view, repository, review2.author)
  };
}

// src/sandbox/github/graphql/people.ts
function actorNode(context, who) {
  const { view } = context;
  const rest = account(view, who);
  return {
    __typename: who.type,
    id: rest["node_id"],
    databaseId: who.id,
    login: who.type === "Bot" ? who.login.replace(/\[bot\]$/, "") : who.login,
    name: who.name,
    email: "",
    avatarUrl: rest["avatar_url"],
    url: rest["html_url"],
    resourcePath: `/${who.login}`,
    createdAt: time(who.createdAt),
    updatedAt: time(who.createdAt),
    isViewer: context.access.actor?.id === who.id,
    isSiteAdmin: false,
    team: ({ slug }) => {
      const team = view.world.team(who.login, slug);
      return team ? teamNode(context, team) : null;
    }
  };
}
var actorOf = (context, id) => actorNode(context, context.view.world.account(id));
function teamNode(context, team) {
  const { world, site } = context.view;
  const organization = world.account(team.organization);
  return {
    __typename: "Team",
    id: nodeId("T", team.id),
    databaseId: team.id,
    name: team.name,
    slug: team.slug,
    combinedSlug: `${organization.login}/${team.slug}`,
    organization: () => actorNode(context, organization),
    createdAt: time(organization.createdAt),
    updatedAt: time(organization.createdAt),
    url: `${site}/orgs/${organization.login}/teams/${team.slug}`,
    resourcePath: `/orgs/${organization.login}/teams/${team.slug}`,
    members: (args) => connection("members", args, [...team.members.keys()], (id) => actorOf(context, id))
  };
}
function commentFields(context, repository, what, updatedAt) {
  const { view } = context;
  const latest = what.edits.at(-1);
  return {
    author: () => actorOf(context, what.author),
    authorAssociation: () => association(view, repository, what.author),
    body: what.body,
    bodyText: what.body,
    createdAt: time(what.createdAt),
    publishedAt: time(what.createdAt),
    updatedAt: time(updatedAt),
    createdViaEmail: false,
    editor: () => latest ? actorOf(context, latest.editor) : null,
    lastEditedAt: latest ? time(latest.at) : null,
    // "includes an edit with the creation data": once edited, the history begins with the original.
    includesCreatedEdit: what.edits.length > 0,
    userContentEdits: (args) => connection("userContentEdits", args, what.edits.toReversed(), (edit) => ({
      __typename: "UserContentEdit",
      id: nodeId("UCE", edit.id),
      createdAt: time(edit.at),
      updatedAt: time(edit.deleted?.at ?? edit.at),
      editedAt: time(edit.at),
      editor: () => actorOf(context, edit.editor),
      deletedAt: edit.deleted ? time(edit.deleted.at) : null,
      deletedBy: () => edit.deleted ? actorOf(context, edit.deleted.by) : null,
      diff: edit.deleted ? null : edit.body
    }))
  };
}

// src/sandbox/github/codeowners.ts
var PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var LARGEST = 3 * 1024 * 1024;
function ownersFile(repository, commit) {
  const tree = repository.git.commit(commit)?.tree;
  if (!tree) return void 0;
  for (const path of PLACES) {
    const entry = repository.git.entryAt(tree, path);
    const bytes = entry && repository.git.blob(entry.sha);
    if (bytes) return bytes.length < LARGEST ? { path, text: bytes.toString("utf8") } : void 0;
  }
  return void 0;
}
var OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
function readOwners(text4, path = "CODEOWNERS") {
  const lines = [];
  const errors = [];
  text4.split(/\r?\n/).forEach((source, index) => {
    const words = withoutComment(source).match(/(?:\\ |\S)+/g) ?? [];
    const [pattern, ...owners] = words;
    if (pattern === void 0) return;
    const fail = (kind, word, suggestion) => {
      const column = source.indexOf(word) + 1;
      const message = `${kind} on line ${index + 1}: ${suggestion ?? ""}

  ${source}
  ${" ".repeat(column - 1)}^`;
      errors.push({ line: index + 1, column, kind, source, suggestion, message, path });
    };
    if (/^!|[[\]]|^\\#/.test(pattern)) {
      fail("Invalid pattern", pattern, "Make sure the pattern uses no `!`, `[ ]` or escaped `#`");
      return;
    }
    const wrong = owners.find((owner) => !OWNER.test(owner));
    if (wrong !== void 0) {
      fail("Invalid owner", wrong, null);
      return;
    }
    lines.push({ line: index + 1, pattern, owners });
  });
  return { lines, errors };
}
function withoutComment(source) {
  const at = /(?:^|\s)#/.exec(source);
  return at ? source.slice(0, at.index) : source;
}
function ownersOf(lines, path) {
  return lines.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}
function matches(pattern, path) {
  const folder = pattern.endsWith("/");
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const parts = pattern.replaceAll("\\ ", " ").split("/").filter((part) => part !== "");
  const from = anchored ? parts : ["**", ...parts];
  const names2 = path.split("/");
  const below = parts.at(-1) !== "*" || !anchored;
  const reach = /* @__PURE__ */ new Set([0]);
  for (const [index, name] of names2.entries()) {
    const next = /* @__PURE__ */ new Set();
    for (let at of reach) {
      while (from[at] === "**") {
        next.add(at);
        at += 1;
      }
      const part = from[at];
      if (part !== void 0 && matchesName(part, name)) next.add(at + 1);
    }
    reach.clear();
    for (const at of next) reach.add(at);
    const last2 = index === names2.length - 1;
    if (reach.has(from.length)) {
      if (last2) return !folder;
      if (below) return true;
    }
    if (last2 && from.at(-1) === "**" && reach.has(from.length - 1)) return true;
  }
  return false;
}
function matchesName(part, name) {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (part[p] === "*") {
      star = p;
      p += 1;
      mark = n;
    } else if (p < part.length && (part[p] === "?" || part[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      n = mark;
    } else return false;
  }
  while (part[p] === "*") p += 1;
  return p === part.length;
}
function peopleOf(world, repository, owner) {
  const name = owner.replace(/^@/, "");
  const slash = owner.startsWith("@") ? name.indexOf("/") : -1;
  if (slash > 0) {
    const team = world.team(name.slice(0, slash), name.slice(slash + 1));
    const role2 = team && repository.teams.get(team.id);
    return new Set(team && role2 && atLeast(role2, "write") ? team.members.keys() : []);
  }
  const account2 = owner.startsWith("@") ? world.find(name) : [...world.accounts.values()].find((each) => each.email.toLowerCase() === owner.toLowerCase());
  return new Set(
    account2?.type === "User" && atLeast(world.role(repository, account2.id), "write") ? [account2.id] : []
  );
}

// src/sandbox/github/rules.ts
var PROTECTED = [
  { type: "deletion" },
  { type: "non_fast_forward" },
  {
    type: "pull_request",
    parameters: {
      required_approving_review_count: 1,
      require_code_owner_review: true,
      dismiss_stale_reviews_on_push: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
      allowed_merge_methods: ["merge", "squash", "rebase"]
    }
  }
];
function rulesetsOf(repository, branch2) {
  if (repository.private && repository.plan === "free") return [];
  return repository.rulesets.filter(
    (set) => set.enforcement === "active" && (set.branch === "~ALL" || set.branch === branch2 || set.branch === "~DEFAULT_BRANCH" && branch2 === repository.defaultBranch)
  );
}
function mayBypass(world, repository, set, actor) {
  const account2 = world.account(actor);
  return set.bypass.some(
    (each) => "login" in each ? each.login.toLowerCase() === account2.login.toLowerCase() : account2.type === "User" && atLeast(world.role(repository, actor), each.role)
  );
}
function binding(world, repository, branch2, actor) {
  return rulesetsOf(repository, branch2).filter((set) => !mayBypass(world, repository, set, actor)).flatMap((set) => set.rules);
}
var pullRequestRules = (repository, branch2) => rulesetsOf(repository, branch2).flatMap((set) => set.rules).flatMap((rule) => rule.type === "pull_request" ? [rule.parameters] : []);
var violation = (...sentences) => unprocessable(`Repository rule violations found

${sentences.join("\n\n")}

`);
function checkPush(world, repository, branch2, move, actor) {
  const { before, after } = move;
  const refused3 = binding(world, repository, branch2, actor).flatMap((rule) => {
    switch (rule.type) {
      case "creation":
        return before ? [] : ["Cannot create ref due to creations being restricted."];
      case "deletion":
        return after ? [] : ["Cannot delete this branch"];
      case "non_fast_forward":
        return before && after && !isAncestor(repository.git, before, after) ? ["Cannot force-push to this branch"] : [];
      case "pull_request":
        return before && after ? ["Changes must be made through a pull request."] : [];
      case "required_status_checks":
        return after ? missingChecks(repository, rule.parameters.required_status_checks, after) : [];
      case "required_linear_history":
        return after && (repository.git.commit(after)?.parents.length ?? 0) > 1 ? ["This branch must not contain merge commits."] : [];
    }
  });
  if (refused3.length > 0 && !before) throw unprocessable("Reference update failed");
  if (refused3.length > 0) throw violation(...refused3);
}
function mergeBlocks(world, repository, issue, actor, method) {
  return binding(world, repository, issue.pull.base.ref, actor).flatMap((rule) => {
    if (rule.type === "pull_request")
      return [
        ...reviewBlocks(world, repository, issue, rule.parameters),
        ...rule.parameters.allowed_merge_methods?.includes(method) === false ? [`Merge method ${method} is not allowed on this branch.`] : []
      ];
    if (rule.type === "required_status_checks")
      return missingChecks(repository, rule.parameters.required_status_checks, issue.pull.head.sha);
    if (rule.type === "required_linear_history" && method === "merge")
      return ["This branch must not contain merge commits."];
    return [];
  });
}
function missingChecks(repository, required, sha) {
  const missing3 = required.filter(
    ({ context }) => repository.statuses.findLast((each) => each.sha === sha && each.context === context)?.state !== "success"
  );
  if (missing3.length === 0) return [];
  return missing3.length === 1 ? [`Required status check "${missing3[0]?.context ?? ""}" is expected.`] : [`${missing3.length} of ${required.length} required status checks are expected.`];
}
function decisive(reviews) {
  const latest = /* @__PURE__ */ new Map();
  for (const review2 of reviews)
    if (review2.state !== "PENDING" && review2.state !== "COMMENTED") latest.set(review2.author, review2);
  return latest;
}
function reviewBlocks(world, repository, issue, rule) {
  const { pull } = issue;
  const counted = [...decisive(pull.reviews).values()].filter(
    (review2) => atLeast(world.role(repository, review2.author), "write")
  );
  const approvals = counted.filter((review2) => review2.state === "APPROVED");
  const blocks = [];
  if (counted.some((review2) => review2.state === "CHANGES_REQUESTED"))
    blocks.push("Changes have been requested.");
  const needed = rule.required_approving_review_count;
  if (approvals.length < needed)
    blocks.push(
      `At least ${needed} approving review${needed === 1 ? " is" : "s are"} required by reviewers with write access.`
    );
  if (rule.require_code_owner_review) {
    const approvers = new Set(approvals.map((review2) => review2.author));
    const missing3 = ownersNeeded(world, repository, issue).find(
      ({ people }) => ![...people].some((person2) => approvers.has(person2))
    );
    if (missing3) blocks.push(`Waiting on code owner review from ${missing3.owners.join(" and/or ")}.`);
  }
  if (rule.require_last_push_approval) {
    const other = approvals.some((each) => each.commit === pull.head.sha && each.author !== pull.lastPusher);
    if (!other) blocks.push("New changes require approval from someone other than the last pusher.");
  }
  return blocks;
}
function ownersNeeded(world, repository, issue) {
  const tip = world.tip(repository, issue.pull.base.ref);
  const file = tip && ownersFile(repository, tip);
  if (!file || repository.private && repository.plan === "free") return [];
  const { lines } = readOwners(file.text);
  const groups2 = /* @__PURE__ */ new Map();
  for (const { path, previousPath } of filesOf(world, repository, issue))
    for (const name of previousPath === void 0 ? [path] : [path, previousPath]) {
      const owners = ownersOf(lines, name);
      groups2.set(owners.join(" "), owners);
    }
  return [...groups2.values()].map((owners) => ({
    owners,
    people: new Set(owners.flatMap((owner) => [...peopleOf(world, repository, owner)]))
  })).filter(({ people }) => people.size > 0);
}

// src/sandbox/github/reviews.ts
var STATE = { APPROVE: "APPROVED", REQUEST_CHANGES: "CHANGES_REQUESTED", COMMENT: "COMMENTED" };
function createReview(world, repository, issue, given) {
  checkBody("PullRequestReview", given.body);
  const commit = given.commit ?? issue.pull.head.sha;
  if (!commitsOf(world, repository, issue).includes(commit))
    throw unprocessable("Unprocessable Entity", ["Commit is not part of the pull request"]);
  if (issue.pull.reviews.some((each) => each.author === given.author && each.state === "PENDING"))
    throw unprocessable("Unprocessable Entity", ["User can only have one pending review per pull request"]);
  const review2 = {
    id: world.id("review"),
    author: given.author,
    createdAt: world.now(),
    state: "PENDING",
    body: given.body,
    edits: [],
    commit,
    submittedAt: void 0
  };
  if (given.event) checkSubmit(repository, issue, review2, given.event);
  issue.pull.reviews.push(review2);
  if (given.event) submit(world, repository, issue, review2, given.event);
  return review2;
}
function checkSubmit(repository, issue, review2, event) {
  if (event === "COMMENT") {
    if (review2.body === "") throw unprocessable("Unprocessable Entity", ["Body is required"]);
    return;
  }
  if (review2.author === issue.author)
    throw unprocessable("Unprocessable Entity", [
      event === "APPROVE" ? "Review Can not approve your own pull request" : "Review Can not request changes on your own pull request"
    ]);
  if (event === "APPROVE" && review2.author === ACTIONS_BOT.id && !repository.settings.actionsMayCreatePullRequests)
    throw unprocessable("Unprocessable Entity", [
      "GitHub Actions is not permitted to approve pull requests."
    ]);
}
function submit(world, repository, issue, review2, event) {
  if (review2.state !== "PENDING")
    throw unprocessable("Unprocessable Entity", ["Can not submit a review that is not pending"]);
  checkSubmit(repository, issue, review2, event);
  review2.state = STATE[event];
  review2.submittedAt = world.now();
  issue.pull.requested.users.delete(review2.author);
  issue.updatedAt = world.now();
}
function dismiss(world, issue, review2, message, actor) {
  if (review2.state !== "APPROVED" && review2.state !== "CHANGES_REQUESTED")
    throw unprocessable("Unprocessable Entity", [
      `Can not dismiss a ${review2.state === "PENDING" ? "pending" : "commented"} pull request review`
    ]);
  const was = review2.state;
  review2.state = "DISMISSED";
  world.record(issue, actor, {
    event: "review_dismissed",
    review: review2.id,
    was,
    message,
    commit: void 0
  });
}
function dismissStale(world, repository, issue, pusher) {
  const { pull } = issue;
  if (!pullRequestRules(repository, pull.base.ref).some((rule) => rule.dismiss_stale_reviews_on_push)) return;
  for (const review2 of pull.reviews) {
    if (review2.state !== "APPROVED" || review2.commit === pull.head.sha) continue;
    review2.state = "DISMISSED";
    world.record(issue, pusher, {
      event: "review_dismissed",
      review: review2.id,
      was: "APPROVED",
      message: null,
      commit: pull.head.sha
    });
  }
}
function findReview(issue, id, viewer) {
  const review2 = issue.pull.reviews.find((each) => each.id === id);
  if (!review2 || review2.state === "PENDING" && review2.author !== viewer) throw notFound();
  return review2;
}
var visibleReviews = (issue, viewer) => issue.pull.reviews.filter((review2) => review2.state !== "PENDING" || review2.author === viewer);

// src/sandbox/github/views/pull.ts
function pullSimple(view, repository, issue) {
  const { world } = view;
  const { pull } = issue;
  const url = `${repositoryUrl(view, repository)}/pulls/${issue.number}`;
  const page2 = `${repositoryPage(view, repository)}/pull/${issue.number}`;
  const comments2 = `${repositoryUrl(view, repository)}/issues/${issue.number}/comments`;
  const statuses = `${repositoryUrl(view, repository)}/statuses/${pull.head.sha}`;
  const source = world.repositories.get(pull.head.repository);
  const { labels, ...rest } = issueView(view, repository, issue);
  const end = (from, ref, sha) => ({
    label: `${world.account(from.owner).login}:${ref}`,
    ref,
    sha,
    user: accountOf(view, from.owner),
    repo: repositoryView(view, from)
  });
  const href = (address) => ({ href: address });
  return {
    url,
    id: pull.id,
    node_id: nodeId("PR", pull.id),
    html_url: page2,
    diff_url: `${page2}.diff`,
    patch_url: `${page2}.patch`,
    issue_url: rest["url"],
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(view, repository)}/pulls/comments{/number}`,
    comments_url: comments2,
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: null,
    title: issue.title,
    user: rest["user"],
    body: rest["body"],
    labels,
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [...pull.requested.users].map((user3) => accountOf(view, user3)),
    requested_teams: [...pull.requested.teams].flatMap((id) => {
      const team = world.teams.get(id);
      return team ? [teamView(view, team)] : [];
    }),
    created_at: rest["created_at"],
    updated_at: rest["updated_at"],
    closed_at: rest["closed_at"],
    merged_at: pull.merged ? time(pull.merged.at) : null,
    // Of an open pull request it names a test merge, which is not in any branch; here it is left out.
    merge_commit_sha: pull.merged?.commit ?? null,
    draft: pull.draft,
    // The fork may have been deleted.
    head: source ? end(source, pull.head.ref, pull.head.sha) : { label: `unknown:${pull.head.ref}`, ref: pull.head.ref, sha: pull.head.sha, user: null, repo: null },
    base: end(repository, pull.base.ref, pull.base.sha),
    _links: {
      self: href(url),
      html: href(page2),
      issue: href(String(rest["url"])),
      comments: href(comments2),
      review_comments: href(`${url}/comments`),
      review_comment: href(`${repositoryUrl(view, repository)}/pulls/comments{/number}`),
      commits: href(`${url}/commits`),
      statuses: href(statuses)
    },
    author_association: rest["author_association"],
    auto_merge: null
  };
}
function pullView(view, repository, issue) {
  const { world } = view;
  const { pull } = issue;
  const files = filesOf(world, repository, issue);
  const open = issue.state === "open";
  const mergeable = open ? mergedTree(world, repository, issue) !== void 0 : null;
  return {
    ...pullSimple(view, repository, issue),
    merged: pull.merged !== void 0,
    merged_by: pull.merged ? accountOf(view, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: !open ? "unknown" : !mergeable ? "dirty" : blocked(view, repository, issue) ? "blocked" : "clean",
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commitsOf(world, repository, issue).length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length
  };
}
var blocked = (view, repository, issue) => mergeBlocks(view.world, repository, issue, WEB_FLOW.id, "merge").length > 0;

// src/sandbox/github/refs.ts
function moveRef(world, repository, move) {
  const { ref, to, actor } = move;
  const before = repository.refs.get(ref);
  if (before === to) return;
  const branch2 = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : void 0;
  const forced = before !== void 0 && to !== void 0 && !isAncestor(repository.git, before, to);
  if (forced && move.force !== true) throw unprocessable("Update is not a fast forward");
  if (branch2 !== void 0 && move.judged !== true && move.powers !== true)
    checkPush(world, repository, branch2, { before, after: to }, actor);
  const landing = branch2 !== void 0 && to ? landingWith(world, repository, branch2, before, to) : [];
  if (to === void 0) repository.refs.delete(ref);
  else repository.refs.set(ref, to);
  repository.pushes.push({
    ref,
    before,
    after: to,
    forced,
    merge: move.judged === true && to !== void 0,
    actor,
    at: world.now()
  });
  if (branch2 === void 0) return;
  for (const target of world.repositories.values())
    for (const issue of target.issues.values())
      if (isPull(issue) && issue.pull.head.repository === repository.id && issue.pull.head.ref === branch2)
        followHead(world, target, issue, { before, to, forced, actor });
  if (move.judged !== true && to) {
    for (const { issue, commits } of landing)
      markMerged(world, repository, issue, { by: actor, before, landed: commits, commits, tip: to });
    if (branch2 === repository.defaultBranch) {
      const arrived = reachable(repository.git, [to], before ? [before] : []);
      for (const sha of arrived)
        closeMentioned(world, repository, repository.git.commit(sha)?.message ?? "", actor, sha);
    }
  }
}
function followHead(world, repository, issue, move) {
  const { pull } = issue;
  const { before, to, forced, actor } = move;
  if (to === void 0) {
    world.record(issue, actor, { event: "head_ref_deleted" });
    if (issue.state === "open") setState(world, issue, "closed", null, actor);
    return;
  }
  if (issue.state === "closed") return;
  pull.head.sha = to;
  pull.lastPusher = actor;
  pull.base.sha = world.tip(repository, pull.base.ref) ?? pull.base.sha;
  issue.updatedAt = world.now();
  if (forced && before)
    world.record(issue, actor, { event: "head_ref_force_pushed", before, after: to, ref: pull.head.ref });
  dismissStale(world, repository, issue, actor);
}
function landingWith(world, repository, branch2, before, to) {
  const open = [...repository.issues.values()].filter(isPull).filter((issue) => issue.state === "open" && issue.pull.base.ref === branch2);
  if (open.length === 0) return [];
  const arrived = new Set(reachable(repository.git, [to], before ? [before] : []));
  return open.filter((issue) => arrived.has(issue.pull.head.sha)).map((issue) => ({ issue, commits: commitsOf(world, repository, issue) }));
}
function markMerged(world, repository, issue, how) {
  const { pull } = issue;
  const tip = repository.git.commit(how.tip);
  const commit = tip?.parents.includes(pull.head.sha) ? how.tip : pull.head.sha;
  pull.base.sha = how.before ?? pull.base.sha;
  pull.merged = {
    at: world.now(),
    by: how.by,
    method: "merge",
    commit,
    landed: [...how.landed, commit],
    commits: how.commits
  };
  world.record(issue, how.by, { event: "merged", commit, ref: pull.base.ref });
  setState(world, issue, "closed", null, how.by);
}
function commitOnto(world, repository, on) {
  const { git } = repository;
  const author = signatureOf(world, on.author);
  return git.writeCommit({
    tree: writeOnto(git, on.parent && git.commit(on.parent)?.tree, on.writes),
    parents: on.parent ? [on.parent] : [],
    author,
    committer: on.byGitHub ? webFlow(world) : author,
    message: on.message,
    signedByGitHub: on.byGitHub
  });
}
function signatureOf(world, who) {
  const account2 = world.account(who);
  return { name: account2.name ?? account2.login, email: account2.email, at: world.now() };
}
var webFlow = (world) => ({
  name: "GitHub",
  email: "noreply@github.com",
  at: world.now()
});
function resolveCommit(repository, name) {
  for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`, name, `refs/${name}`]) {
    const sha = repository.refs.get(ref);
    if (sha) return sha;
  }
  if (name === "HEAD") return repository.refs.get(`refs/heads/${repository.defaultBranch}`);
  return repository.git.commit(name) ? name : void 0;
}

// src/sandbox/github/graphql/repository.ts
function evaluate2(repository, expression) {
  const colon = expression.indexOf(":");
  const name = (colon < 0 ? expression : expression.slice(0, colon)).replace(/\^\{(?:tree|commit)\}$/, "");
  const commit = resolveCommit(repository, name);
  if (colon < 0) {
    if (!commit) return Sha.is(name) && repository.git.get(name) ? name : void 0;
    return expression.endsWith("^{tree}") ? repository.git.commit(commit)?.tree : commit;
  }
  const tree = commit ? repository.git.commit(commit)?.tree : void 0;
  return tree && repository.git.entryAt(tree, expression.slice(colon + 1))?.sha;
}
var sorted = (issues, order2) => {
  const by = (issue) => order2?.field === "UPDATED_AT" ? issue.updatedAt : order2?.field === "COMMENTS" ? issue.comments.length : issue.createdAt;
  const turn = order2?.direction === "DESC" ? -1 : 1;
  return issues.sort((a, b) => turn * (by(a) - by(b) || a.number - b.number));
};
function repositoryNode(context, repository) {
  const { view, access } = context;
  const { world } = view;
  const fullName = world.fullName(repository);
  const notThere = (what, number3) => new GraphError("NOT_FOUND", `Could not resolve to ${what} with the number of ${number3}.`);
  const named = (issue, names2) => names2 == null || labelsOf(repository, issue).some((label2) => names2.includes(label2.name));
  const need = (permission2) => {
    checkAccess(world, access, repository, [permission2, "read"], "read");
  };
  const find = (number3) => repository.issues.get(number3);
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName,
    owner: () => actorOf(context, repository.owner),
    createdAt: time(repository.createdAt),
    isPrivate: repository.private,
    isArchived: repository.archived,
    isFork: repository.fork !== void 0,
    visibility: repository.private ? "PRIVATE" : "PUBLIC",
    url: repositoryPage(view, repository),
    resourcePath: `/${fullName}`,
    viewerPermission: () => {
      const role2 = access.actor ? world.role(repository, access.actor.id) : "none";
      return role2 === "none" ? null : role2.toUpperCase();
    },
    defaultBranchRef: () => refNode(context, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }) => refNode(context, repository, qualifiedName) ?? refNode(context, repository, `refs/heads/${qualifiedName}`),
    refs: (args) => {
      const prefix = args.refPrefix.endsWith("/") ? args.refPrefix : `${args.refPrefix}/`;
      const found2 = [...repository.refs.keys()].filter((ref) => ref.startsWith(prefix) && ref.includes(args.query ?? "")).sort();
      return connection("refs", args, found2, (ref) => refNode(context, repository, ref));
    },
    object: (args) => {
      need("contents");
      const sha = args.oid == null ? evaluate2(repository, args.expression ?? "HEAD") : Sha.is(args.oid) ? args.oid : void 0;
      return sha ? objectNode(context, repository, sha) : null;
    },
    issue: ({ number: number3 }) => {
      need("issues");
      const issue = find(number3);
      if (!issue || issue.pull) throw notThere("an Issue", number3);
      return issueNode(context, repository, issue);
    },
    pullRequest: ({ number: number3 }) => {
      need("pull_requests");
      const issue = find(number3);
      if (!issue || !isPull(issue)) throw notThere("a PullRequest", number3);
      return pullNode(context, repository, issue);
    },
    issueOrPullRequest: ({ number: number3 }) => {
      need("issues");
      const issue = find(number3);
      if (!issue) throw notThere("an issue or pull request", number3);
      return isPull(issue) ? pullNode(context, repository, issue) : issueNode(context, repository, issue);
    },
    issues: (args) => {
      need("issues");
      const states = args.filterBy?.states ?? args.states;
      const since = parseInstant(args.filterBy?.since ?? "") ?? -Infinity;
      const creator = args.filterBy?.createdBy;
      const found2 = [...repository.issues.values()].filter(
        (issue) => !issue.pull && states?.includes(issue.state.toUpperCase()) !== false && issue.updatedAt >= since && (creator == null || world.find(creator)?.id === issue.author) && named(issue, args.labels)
      );
      return connection(
        "issues",
        args,
        sorted(found2, args.orderBy),
        (issue) => issueNode(context, repository, issue)
      );
    },
    pullRequests: (args) => {
      need("pull_requests");
      const stateOf = ({ state, pull }) => pull.merged ? "MERGED" : state.toUpperCase();
      const found2 = [...repository.issues.values()].filter(isPull).filter(
        (issue) => args.states?.includes(stateOf(issue)) !== false && (args.headRefName == null || issue.pull.head.ref === args.headRefName) && (args.baseRefName == null || issue.pull.base.ref === args.baseRefName) && named(issue, args.labels)
      );
      return connection(
        "pullRequests",
        args,
        sorted(found2, args.orderBy),
        (issue) => pullNode(context, repository, issue)
      );
    },
    label: ({ name }) => {
      const label2 = world.label(repository, name);
      return label2 ? labelNode(context, repository, label2) : null;
    },
    labels: (args) => connection(
      "labels",
      args,
      [...repository.labels.values()],
      (label2) => labelNode(context, repository, label2)
    ),
    codeowners: ({ refName }) => {
      const commit = resolveCommit(repository, refName ?? repository.defaultBranch);
      const file = commit && ownersFile(repository, commit);
      return file ? { errors: readOwners(file.text, file.path).errors } : null;
    },
    collaborators: (args) => {
      if (!access.actor || !atLeast(world.role(repository, access.actor.id), "write")) return null;
      const found2 = [...world.accounts.values()].filter(
        (each) => each.type === "User" && (repository.people.has(each.id) || repository.owner === each.id || [...repository.teams.keys()].some((team) => world.teams.get(team)?.members.has(each.id))) && (args.login == null || each.login.toLowerCase() === args.login.toLowerCase())
      );
      const page2 = connection("collaborators", args, found2, (each) => actorOf(context, each.id));
      return {
        ...page2,
        edges: () => found2.map((each) => ({
          cursor: "",
          node: actorOf(context, each.id),
          permission: world.role(repository, each.id).toUpperCase()
        }))
      };
    }
  };
}

// src/sandbox/github/graphql/pull.ts
var CHANGE_TYPES = {
  added: "ADDED",
  removed: "DELETED",
  modified: "MODIFIED",
  renamed: "RENAMED",
  changed: "CHANGED"
};
function pullNode(context, repository, issue) {
  const { world } = context.view;
  const { pull } = issue;
  const { merged } = pull;
  const source = world.repositories.get(pull.head.repository);
  const page2 = `${repositoryPage(context.view, repository)}/pull/${issue.number}`;
  const open = issue.state === "open";
  const files = () => filesOf(world, repository, issue);
  const sum = (key2) => () => files().reduce((total, file) => total + file[key2], 0);
  const reviews = () => visibleReviews(issue, context.access.actor?.id);
  const show = (review2) => reviewNode(context, repository, issue, review2);
  const writers = (only, review2) => only !== true || atLeast(world.role(repository, review2.author), "write");
  return {
    __typename: "PullRequest",
    ...issueFields(context, repository, issue),
    id: nodeId("PR", pull.id),
    databaseId: databaseId(pull.id),
    fullDatabaseId: fullDatabaseId(pull.id),
    permalink: page2,
    state: merged ? "MERGED" : issue.state.toUpperCase(),
    baseRef: () => refNode(context, repository, `refs/heads/${pull.base.ref}`),
    baseRefName: pull.base.ref,
    baseRefOid: pull.base.sha,
    baseRepository: () => repositoryNode(context, repository),
    headRef: () => source ? refNode(context, source, `refs/heads/${pull.head.ref}`) : null,
    headRefName: pull.head.ref,
    headRefOid: pull.head.sha,
    headRepository: () => source ? repositoryNode(context, source) : null,
    headRepositoryOwner: () => source ? actorOf(context, source.owner) : null,
    isCrossRepository: pull.head.repository !== repository.id,
    isDraft: pull.draft,
    maintainerCanModify: false,
    mergeable: () => !open ? "UNKNOWN" : mergedTree(world, repository, issue) ? "MERGEABLE" : "CONFLICTING",
    mergeStateStatus: () => !open ? "UNKNOWN" : !mergedTree(world, repository, issue) ? "DIRTY" : blocked(context.view, repository, issue) ? "BLOCKED" : "CLEAN",
    merged: merged !== void 0,
    mergedAt: merged ? time(merged.at) : null,
    mergedBy: () => merged ? actorOf(context, merged.by) : null,
    mergeCommit: () => merged ? commitNode(context, repository, merged.commit) : null,
    additions: sum("additions"),
    deletions: sum("deletions"),
    changedFiles: () => files().length,
    commits: (args) => connection(
      "commits",
      args,
      commitsOf(world, repository, issue),
      (sha) => pullCommit(context, repository, issue, sha)
    ),
    files: (args) => connection("files", args, files(), (file) => ({
      __typename: "PullRequestChangedFile",
      path: file.path,
      additions: file.additions,
      deletions: file.deletions,
      changeType: CHANGE_TYPES[file.status]
    })),
    reviews: (args) => {
      const author = args.author == null ? void 0 : world.find(args.author)?.id;
      const found2 = reviews().filter(
        (review2) => args.states?.includes(review2.state) !== false && (args.author == null || review2.author === author)
      );
      return connection("reviews", args, found2, show);
    },
    // The last review of each person, comments included; and the last that takes a side.
    latestReviews: (args) => {
      const latest = new Map(
        reviews().filter(({ state }) => state !== "PENDING").map((review2) => [review2.author, review2])
      );
      return connection("latestReviews", args, [...latest.values()], show);
    },
    latestOpinionatedReviews: (args) => connection(
      "latestOpinionatedReviews",
      args,
      [...decisive(reviews()).values()].filter((review2) => writers(args.writersOnly, review2)),
      show
    ),
    reviewDecision: () => {
      if (pullRequestRules(repository, pull.base.ref).length === 0) return null;
      const states = [...decisive(pull.reviews).values()].filter((review2) => writers(true, review2)).map(({ state }) => state);
      if (states.includes("CHANGES_REQUESTED")) return "CHANGES_REQUESTED";
      return blocked(context.view, repository, issue) ? "REVIEW_REQUIRED" : "APPROVED";
    },
    reviewRequests: (args) => connection(
      "reviewRequests",
      args,
      [
        ...[...pull.requested.users].map((user3) => ({ key: `user ${user3}`, who: actorOf(context, user3) })),
        ...[...pull.requested.teams].flatMap((id) => {
          const team = world.teams.get(id);
          return team ? [{ key: `team ${id}`, who: teamNode(context, team) }] : [];
        })
      ],
      ({ key: key2, who }) => ({
        __typename: "ReviewRequest",
        id: nodeId("RR", `${pull.id}:${key2}`),
        databaseId: null,
        asCodeOwner: pull.requested.asOwners.has(key2),
        pullRequest: () => pullNode(context, repository, issue),
        requestedReviewer: who
      })
    )
  };
}
function reviewNode(context, repository, issue, review2) {
  const { world, site } = context.view;
  const path = `${world.fullName(repository)}/pull/${issue.number}#pullrequestreview-${review2.id}`;
  return {
    __typename: "PullRequestReview",
    ...commentFields(context, repository, review2, review2.submittedAt ?? review2.createdAt),
    id: nodeId("PRR", review2.id),
    databaseId: databaseId(review2.id),
    fullDatabaseId: fullDatabaseId(review2.id),
    state: review2.state,
    submittedAt: review2.submittedAt === void 0 ? null : time(review2.submittedAt),
    commit: () => commitNode(context, repository, review2.commit),
    // "whether the author of this review has push access to the repository": now, not when it was written.
    authorCanPushToRepository: atLeast(world.role(repository, review2.author), "write"),
    pullRequest: () => pullNode(context, repository, issue),
    repository: () => repositoryNode(context, repository),
    onBehalfOf: (args) => connection("onBehalfOf", args, [], () => null),
    isMinimized: false,
    minimizedReason: null,
    url: `${site}/${path}`,
    resourcePath: `/${path}`
  };
}

// src/sandbox/github/graphql/git.ts
function objectNode(context, repository, sha) {
  const object3 = repository.git.get(sha);
  if (!object3) return null;
  if (object3.type === "commit") return commitNode(context, repository, sha);
  const base = {
    ...objectFields(context, repository, sha),
    id: nodeId(object3.type === "blob" ? "B" : "T", `${repository.id}:${sha}`)
  };
  if (object3.type === "blob") {
    const binary = object3.bytes.includes(0);
    return {
      ...base,
      __typename: "Blob",
      byteSize: object3.bytes.length,
      isBinary: binary,
      // GitHub cuts the text of large blobs, at half a megabyte by observation.
      isTruncated: object3.bytes.length > LARGEST_TEXT,
      text: binary ? null : object3.bytes.subarray(0, LARGEST_TEXT).toString("utf8")
    };
  }
  return {
    ...base,
    __typename: "Tree",
    entries: () => object3.entries.map((entry) => entryNode(context, repository, entry, entry.name))
  };
}
var LARGEST_TEXT = 512e3;
function objectFields(context, repository, sha) {
  const page2 = repositoryPage(context.view, repository);
  return {
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    repository: () => repositoryNode(context, repository),
    commitUrl: `${page2}/commit/${sha}`,
    commitResourcePath: `/${context.view.world.fullName(repository)}/commit/${sha}`
  };
}
function entryNode(context, repository, entry, path) {
  return {
    __typename: "TreeEntry",
    name: path.split("/").at(-1) ?? path,
    path,
    // A decimal number of the octal mode: 33188 is 100644.
    mode: parseInt(entry.mode, 8),
    type: typeOfMode(entry.mode),
    oid: entry.sha,
    size: repository.git.blob(entry.sha)?.length ?? 0,
    extension: /\.[^./]*$/.exec(path)?.[0] ?? "",
    isGenerated: false,
    object: () => entry.mode === "160000" ? null : objectNode(context, repository, entry.sha),
    repository: () => repositoryNode(context, repository)
  };
}
function gitActor(context, { name, email, at }) {
  const found2 = accountByEmail(context.view.world, email);
  return {
    __typename: "GitActor",
    name,
    email,
    date: time(at),
    user: () => found2 ? { ...actorNode(context, found2), __typename: "User", login: found2.login } : null,
    avatarUrl: "https://avatars.githubusercontent.com/u/0"
  };
}
var CO_AUTHOR = /^co-authored-by:\s*(.+?)\s*<([^<>]+)>\s*$/gim;
function commitNode(context, repository, sha) {
  const { world } = context.view;
  const commit = commitOf(repository, sha);
  const page2 = repositoryPage(context.view, repository);
  const [headline = "", ...rest] = commit.message.split("\n");
  const files = () => changesOf(repository, sha);
  const sum = (key2) => () => files().reduce((total, file) => total + file[key2], 0);
  const statuses = repository.statuses.filter((each) => each.sha === sha);
  const authors = () => [
    commit.author,
    ...[...commit.message.matchAll(CO_AUTHOR)].map(([, name = "", email = ""]) => ({
      name,
      email,
      at: commit.author.at
    }))
  ];
  return {
    __typename: "Commit",
    ...objectFields(context, repository, sha),
    id: nodeId("C", `${repository.id}:${sha}`),
    url: `${page2}/commit/${sha}`,
    resourcePath: `/${world.fullName(repository)}/commit/${sha}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join("\n").trim(),
    author: () => gitActor(context, commit.author),
    authors: (args) => connection("authors", args, authors(), (each) => gitActor(context, each)),
    committer: () => gitActor(context, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    authoredDate: time(commit.author.at),
    committedDate: time(commit.committer.at),
    // "no longer available": GitHub does not tell who pushed or when.
    pushedDate: null,
    committedViaWeb: commit.signedByGitHub,
    parents: (args) => connection("parents", args, commit.parents, (parent) => commitNode(context, repository, parent)),
    tree: () => objectNode(context, repository, commit.tree),
    file: ({ path }) => {
      const entry = repository.git.entryAt(commit.tree, path);
      return entry && path !== "" ? entryNode(context, repository, entry, path) : null;
    },
    history: (args) => {
      const all = args.path == null ? reachable(repository.git, [sha]) : pathHistory(repository.git, sha, args.path);
      const since = parseInstant(args.since ?? "") ?? -Infinity;
      const until = parseInstant(args.until ?? "") ?? Infinity;
      const dated = all.filter((each) => {
        const { at } = commitOf(repository, each).committer;
        return at >= since && at <= until;
      });
      return connection("history", args, dated, (each) => commitNode(context, repository, each));
    },
    associatedPullRequests: (args) => connection(
      "associatedPullRequests",
      args,
      pullsWith(world, repository, sha),
      (each) => pullNode(context, repository, each)
    ),
    additions: sum("additions"),
    deletions: sum("deletions"),
    changedFilesIfAvailable: () => files().length,
    signature: () => commit.signedByGitHub ? {
      __typename: "GpgSignature",
      email: commit.committer.email,
      isValid: true,
      payload: `tree ${commit.tree}`,
      signature: SIGNATURE,
      signer: actorNode(context, world.account("web-flow")),
      state: "VALID",
      verifiedAt: time(commit.committer.at),
      wasSignedByGitHub: true,
      keyId: "B5690EEEBB952194"
    } : null,
    status: () => statuses.length === 0 ? null : statusNode(context, repository, sha, statuses)
  };
}
function statusNode(context, repository, sha, statuses) {
  const latest = new Map(statuses.map((status) => [status.context, status]));
  const show = (status) => ({
    __typename: "StatusContext",
    id: nodeId("SC", status.id),
    commit: () => commitNode(context, repository, sha),
    context: status.context,
    createdAt: time(status.at),
    creator: () => actorOf(context, status.creator),
    description: status.description,
    state: status.state.toUpperCase(),
    targetUrl: status.targetUrl
  });
  const states = new Set([...latest.values()].map(({ state }) => state));
  return {
    __typename: "Status",
    id: nodeId("ST", sha),
    commit: () => commitNode(context, repository, sha),
    state: states.has("error") || states.has("failure") ? "FAILURE" : states.has("pending") ? "PENDING" : "SUCCESS",
    contexts: () => [...latest.values()].map(show),
    context: ({ name }) => {
      const found2 = latest.get(name);
      return found2 ? show(found2) : null;
    }
  };
}
function refNode(context, repository, ref) {
  const sha = repository.refs.get(ref);
  if (!sha) return null;
  const [, prefix = "", name = ""] = /^(refs\/[^/]+\/)(.*)$/.exec(ref) ?? [];
  return {
    __typename: "Ref",
    id: nodeId("REF", `${repository.id}:${ref}`),
    name,
    prefix,
    repository: () => repositoryNode(context, repository),
    target: () => objectNode(context, repository, sha),
    associatedPullRequests: (args) => {
      const found2 = [...repository.issues.values()].filter(
        (issue) => issue.pull !== void 0 && issue.pull.head.repository === repository.id && issue.pull.head.ref === name
      );
      return connection(
        "associatedPullRequests",
        args,
        found2,
        (issue) => pullNode(context, repository, issue)
      );
    }
  };
}

// src/sandbox/github/graphql/issue.ts
function issueFields(context, repository, issue) {
  const { view } = context;
  const kind = issue.pull ? "pull" : "issues";
  const path = `${view.world.fullName(repository)}/${kind}/${issue.number}`;
  return {
    ...commentFields(context, repository, issue, issue.updatedAt),
    number: issue.number,
    title: issue.title,
    closed: issue.state === "closed",
    closedAt: issue.closed ? time(issue.closed.at) : null,
    locked: issue.locked,
    activeLockReason: null,
    url: `${view.site}/${path}`,
    resourcePath: `/${path}`,
    repository: () => repositoryNode(context, repository),
    labels: (args) => connection(
      "labels",
      args,
      labelsOf(repository, issue),
      (label2) => labelNode(context, repository, label2)
    ),
    comments: (args) => connection("comments", args, issue.comments, (each) => commentNode(context, repository, issue, each)),
    timelineItems: (args) => timeline(context, repository, issue, args)
  };
}
function issueNode(context, repository, issue) {
  return {
    __typename: "Issue",
    ...issueFields(context, repository, issue),
    id: nodeId("I", issue.id),
    databaseId: databaseId(issue.id),
    fullDatabaseId: fullDatabaseId(issue.id),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null
  };
}
function labelNode(context, repository, label2) {
  const path = `${context.view.world.fullName(repository)}/labels/${encodeURIComponent(label2.name)}`;
  return {
    __typename: "Label",
    id: nodeId("LA", label2.id),
    name: label2.name,
    color: label2.color,
    description: label2.description,
    isDefault: false,
    url: `${context.view.site}/${path}`,
    resourcePath: `/${path}`,
    createdAt: null,
    updatedAt: null,
    repository: () => repositoryNode(context, repository)
  };
}
function commentNode(context, repository, issue, comment2) {
  const page2 = repositoryPage(context.view, repository);
  const anchor = `${issue.pull ? "pull" : "issues"}/${issue.number}#issuecomment-${comment2.id}`;
  return {
    __typename: "IssueComment",
    ...commentFields(context, repository, comment2, comment2.updatedAt),
    id: nodeId("IC", comment2.id),
    databaseId: databaseId(comment2.id),
    fullDatabaseId: fullDatabaseId(comment2.id),
    issue: () => issueNode(context, repository, issue),
    pullRequest: () => isPull(issue) ? pullNode(context, repository, issue) : null,
    repository: () => repositoryNode(context, repository),
    url: `${page2}/${anchor}`,
    resourcePath: `/${context.view.world.fullName(repository)}/${anchor}`,
    isMinimized: false,
    minimizedReason: null
  };
}
var TYPE_NAMES = {
  closed: "ClosedEvent",
  reopened: "ReopenedEvent",
  renamed: "RenamedTitleEvent",
  transferred: "TransferredEvent",
  labeled: "LabeledEvent",
  unlabeled: "UnlabeledEvent",
  locked: "LockedEvent",
  unlocked: "UnlockedEvent",
  merged: "MergedEvent",
  head_ref_force_pushed: "HeadRefForcePushedEvent",
  base_ref_force_pushed: "BaseRefForcePushedEvent",
  head_ref_deleted: "HeadRefDeletedEvent",
  head_ref_restored: "HeadRefRestoredEvent",
  base_ref_changed: "BaseRefChangedEvent",
  review_dismissed: "ReviewDismissedEvent",
  review_requested: "ReviewRequestedEvent",
  review_request_removed: "ReviewRequestRemovedEvent"
};
var itemType = (typeName) => typeName.replace(/(?!^)([A-Z])/g, "_$1").toUpperCase();
function timeline(context, repository, issue, args) {
  const { world } = context.view;
  const rows = [];
  if (isPull(issue)) {
    for (const sha of commitsOf(world, repository, issue))
      rows.push({
        at: repository.git.commit(sha)?.committer.at ?? 0,
        type: "PullRequestCommit",
        show: () => pullCommit(context, repository, issue, sha)
      });
    for (const review2 of visibleReviews(issue, context.access.actor?.id))
      rows.push({
        at: review2.submittedAt ?? review2.createdAt,
        type: "PullRequestReview",
        show: () => reviewNode(context, repository, issue, review2)
      });
  }
  for (const comment2 of issue.comments)
    rows.push({
      at: comment2.createdAt,
      type: "IssueComment",
      show: () => commentNode(context, repository, issue, comment2)
    });
  for (const event of issue.events)
    rows.push({
      at: event.at,
      type: TYPE_NAMES[event.event],
      show: () => eventNode(context, repository, issue, event)
    });
  const types = args.itemTypes == null ? void 0 : new Set(args.itemTypes);
  const found2 = rows.filter(({ type }) => types?.has(itemType(type)) !== false).sort((a, b) => a.at - b.at);
  return {
    ...connection("timelineItems", args, found2, ({ show }) => show()),
    totalCount: rows.length,
    filteredCount: found2.length,
    updatedAt: time(issue.updatedAt)
  };
}
function pullCommit(context, repository, issue, sha) {
  const page2 = repositoryPage(context.view, repository);
  return {
    __typename: "PullRequestCommit",
    id: nodeId("PURC", `${issue.id}:${sha}`),
    commit: () => commitNode(context, repository, sha),
    pullRequest: () => subject(context, repository, issue),
    url: `${page2}/pull/${issue.number}/commits/${sha}`,
    resourcePath: `/${context.view.world.fullName(repository)}/pull/${issue.number}/commits/${sha}`
  };
}
var subject = (context, repository, issue) => isPull(issue) ? pullNode(context, repository, issue) : issueNode(context, repository, issue);
function eventNode(context, repository, issue, event) {
  const { world } = context.view;
  const page2 = `${repositoryPage(context.view, repository)}/${issue.pull ? "pull" : "issues"}/${issue.number}`;
  const self = () => subject(context, repository, issue);
  const commit = (sha) => () => sha ? commitNode(context, repository, sha) : null;
  const base = {
    __typename: TYPE_NAMES[event.event],
    id: nodeId("EV", event.id),
    actor: () => actorOf(context, event.actor),
    createdAt: time(event.at),
    url: `${page2}#event-${event.id}`,
    resourcePath: `/${world.fullName(repository)}/issues/${issue.number}#event-${event.id}`,
    pullRequest: self,
    databaseId: databaseId(event.id)
  };
  switch (event.event) {
    case "closed":
      return {
        ...base,
        closable: self,
        closer: commit(event.commit),
        stateReason: event.stateReason?.toUpperCase() ?? null
      };
    case "reopened":
      return { ...base, closable: self, stateReason: null };
    case "renamed":
      return { ...base, previousTitle: event.from, currentTitle: event.to, subject: self };
    case "transferred":
      return {
        ...base,
        issue: self,
        fromRepository: () => repositoryNode(context, world.repository(event.fromRepository))
      };
    case "labeled":
    case "unlabeled":
      return {
        ...base,
        labelable: self,
        label: () => {
          const known = world.label(repository, event.name);
          const gone = { id: 0, name: event.name, color: event.color, description: null };
          return labelNode(context, repository, known ?? gone);
        }
      };
    case "locked":
    case "unlocked":
      return { ...base, lockable: self, lockReason: null };
    case "merged":
      return {
        ...base,
        commit: commit(event.commit),
        mergeRefName: event.ref,
        mergeRef: () => refNode(context, repository, `refs/heads/${event.ref}`)
      };
    case "head_ref_force_pushed":
    case "base_ref_force_pushed":
      return {
        ...base,
        beforeCommit: commit(event.before),
        afterCommit: commit(event.after),
        ref: () => refNode(context, repository, `refs/heads/${event.ref}`)
      };
    case "base_ref_changed":
      return { ...base, previousRefName: event.from, currentRefName: event.to };
    case "head_ref_deleted":
      return { ...base, headRef: null, headRefName: issue.pull?.head.ref ?? "" };
    case "head_ref_restored":
      return base;
    case "review_dismissed":
      return {
        ...base,
        dismissalMessage: event.message,
        previousReviewState: event.was,
        pullRequestCommit: () => event.commit ? pullCommit(context, repository, issue, event.commit) : null,
        review: () => {
          const review2 = issue.pull?.reviews.find((each) => each.id === event.review);
          return review2 && isPull(issue) ? reviewNode(context, repository, issue, review2) : null;
        }
      };
    case "review_requested":
    case "review_request_removed":
      return {
        ...base,
        requestedReviewer: () => {
          if ("user" in event.reviewer) return actorOf(context, event.reviewer.user);
          const team = world.teams.get(event.reviewer.team);
          return team ? teamNode(context, team) : null;
        }
      };
  }
}

// src/sandbox/github/graphql/mutations.ts
function createCommitOnBranch(context, input) {
  const { world } = context.view;
  const { repository, branch: branch2 } = branchOf(context, input.branch);
  const ref = `refs/heads/${branch2}`;
  checkAccess(world, context.access, repository, ["contents", "write"], "write");
  const actor = context.access.actor;
  if (!actor) throw new Refusal(401, "Requires authentication");
  const tip = repository.refs.get(ref);
  if (!tip) throw new GraphError("NOT_FOUND", `The branch ${branch2} does not exist.`);
  if (tip !== input.expectedHeadOid)
    throw new GraphError(
      "STALE_DATA",
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`
    );
  const writes = {};
  const tree = repository.git.commit(tip)?.tree;
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (!repository.git.entryAt(tree, path))
      throw new GraphError(
        "UNPROCESSABLE",
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\``
      );
    writes[path] = null;
  }
  for (const { path, contents: contents2 } of input.fileChanges?.additions ?? []) {
    if (/^\/|(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i.test(path))
      throw new GraphError("UNPROCESSABLE", `A path was requested for addition which is not valid: ${path}`);
    writes[path] = Buffer.from(contents2, "base64");
  }
  const { headline, body } = input.message;
  const sha = commitOnto(world, repository, {
    parent: tip,
    writes,
    message: body == null || body === "" ? headline : `${headline}

${body}`,
    author: actor.id,
    byGitHub: true
  });
  moveRef(world, repository, { ref, to: sha, actor: actor.id });
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => commitNode(context, repository, sha),
    ref: () => refNode(context, repository, ref)
  };
}
function branchOf({ view, access }, given) {
  const { world } = view;
  if (given.id != null) {
    const text4 = Buffer.from(given.id.replace(/^REF_/, ""), "base64url").toString();
    const [, id, branch2] = /^(\d+):refs\/heads\/(.+)$/.exec(text4) ?? [];
    const found2 = [...world.repositories.values()].find((each) => each.id === Number(id));
    if (found2 && branch2 !== void 0) return { repository: found2, branch: branch2 };
    throw new GraphError("NOT_FOUND", `Could not resolve to a node with the global id of '${given.id}'.`);
  }
  const [owner = "", name = ""] = (given.repositoryNameWithOwner ?? "").split("/");
  const repository = world.findRepository(owner, name);
  const hidden = repository?.private && (!access.actor || world.role(repository, access.actor.id) === "none");
  if (!repository || hidden)
    throw new GraphError("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  return { repository, branch: (given.branchName ?? "").replace(/^refs\/heads\//, "") };
}
function addComment(context, input) {
  const { world } = context.view;
  for (const repository of world.repositories.values())
    for (const issue of repository.issues.values())
      if ([nodeId("I", issue.id), nodeId("PR", issue.pull?.id ?? 0)].includes(input.subjectId))
        return commentOn(context, repository, issue, input);
  throw new GraphError(
    "NOT_FOUND",
    `Could not resolve to a node with the global id of '${input.subjectId}'.`
  );
}
function commentOn(context, repository, issue, input) {
  const { world } = context.view;
  checkAccess(world, context.access, repository, ["issues", "write"], "read");
  const actor = context.access.actor;
  if (!actor) throw new Refusal(401, "Requires authentication");
  const made = comment(world, issue, input.body, actor.id);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commentEdge: { cursor: "", node: () => commentNode(context, repository, issue, made) },
    subject: () => isPull(issue) ? pullNode(context, repository, issue) : issueNode(context, repository, issue)
  };
}

// src/sandbox/github/graphql/schema.ts
var SDL = `
interface Actor {
  avatarUrl(size: Int): URI!
  login: String!
  resourcePath: URI!
  url: URI!
}

input AddCommentInput {
  body: String!
  clientMutationId: String
  subjectId: ID!
}

type AddCommentPayload {
  clientMutationId: String
  commentEdge: IssueCommentEdge
  subject: Node
}

scalar Base64String

type BaseRefChangedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  currentRefName: String!
  databaseId: Int
  id: ID!
  previousRefName: String!
  pullRequest: PullRequest!
}

type BaseRefForcePushedEvent implements Node {
  actor: Actor
  afterCommit: Commit
  beforeCommit: Commit
  createdAt: DateTime!
  id: ID!
  pullRequest: PullRequest!
  ref: Ref
}

scalar BigInt

type Blob implements GitObject & Node {
  abbreviatedOid: String!
  byteSize: Int!
  commitResourcePath: URI!
  commitUrl: URI!
  id: ID!
  isBinary: Boolean
  isTruncated: Boolean!
  oid: GitObjectID!
  repository: Repository!
  text: String
}

type Bot implements Actor & Node {
  avatarUrl(size: Int): URI!
  createdAt: DateTime!
  databaseId: Int
  id: ID!
  login: String!
  resourcePath: URI!
  updatedAt: DateTime!
  url: URI!
}

interface Closable {
  closed: Boolean!
  closedAt: DateTime
}

type ClosedEvent implements Node {
  actor: Actor
  closable: Closable!
  closer: Closer
  createdAt: DateTime!
  id: ID!
  resourcePath: URI!
  stateReason: IssueStateReason
  url: URI!
}

union Closer = Commit | PullRequest

enum CollaboratorAffiliation {
  ALL
  DIRECT
  OUTSIDE
}

interface Comment {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  createdViaEmail: Boolean!
  editor: Actor
  id: ID!
  includesCreatedEdit: Boolean!
  lastEditedAt: DateTime
  publishedAt: DateTime
  updatedAt: DateTime!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
}

enum CommentAuthorAssociation {
  COLLABORATOR
  CONTRIBUTOR
  FIRST_TIMER
  FIRST_TIME_CONTRIBUTOR
  MANNEQUIN
  MEMBER
  NONE
  OWNER
}

type Commit implements GitObject & Node {
  abbreviatedOid: String!
  additions: Int!
  associatedPullRequests(after: String, before: String, first: Int, last: Int, orderBy: PullRequestOrder = {field: CREATED_AT, direction: ASC}): PullRequestConnection
  author: GitActor
  authoredByCommitter: Boolean!
  authoredDate: DateTime!
  authors(after: String, before: String, first: Int, last: Int): GitActorConnection!
  changedFilesIfAvailable: Int
  commitResourcePath: URI!
  commitUrl: URI!
  committedDate: DateTime!
  committedViaWeb: Boolean!
  committer: GitActor
  deletions: Int!
  file(path: String!): TreeEntry
  history(after: String, author: CommitAuthor, before: String, first: Int, last: Int, path: String, since: GitTimestamp, until: GitTimestamp): CommitHistoryConnection!
  id: ID!
  message: String!
  messageBody: String!
  messageHeadline: String!
  oid: GitObjectID!
  parents(after: String, before: String, first: Int, last: Int): CommitConnection!
  pushedDate: DateTime
  repository: Repository!
  resourcePath: URI!
  signature: GitSignature
  status: Status
  tree: Tree!
  url: URI!
}

input CommitAuthor {
  emails: [String!]
  id: ID
}

type CommitConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type CommitEdge {
  cursor: String!
  node: Commit
}

type CommitHistoryConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}

input CommitMessage {
  body: String
  headline: String!
}

input CommittableBranch {
  branchName: String
  id: ID
  repositoryNameWithOwner: String
}

input CreateCommitOnBranchInput {
  branch: CommittableBranch!
  clientMutationId: String
  expectedHeadOid: GitObjectID!
  fileChanges: FileChanges
  message: CommitMessage!
}

type CreateCommitOnBranchPayload {
  clientMutationId: String
  commit: Commit
  ref: Ref
}

scalar DateTime

input FileAddition {
  contents: Base64String!
  path: String!
}

input FileChanges {
  additions: [FileAddition!] = []
  deletions: [FileDeletion!] = []
}

input FileDeletion {
  path: String!
}

type GitActor {
  avatarUrl(size: Int): URI!
  date: GitTimestamp
  email: String
  name: String
  user: User
}

type GitActorConnection {
  edges: [GitActorEdge]
  nodes: [GitActor]
  pageInfo: PageInfo!
  totalCount: Int!
}

type GitActorEdge {
  cursor: String!
  node: GitActor
}

interface GitObject {
  abbreviatedOid: String!
  commitResourcePath: URI!
  commitUrl: URI!
  id: ID!
  oid: GitObjectID!
  repository: Repository!
}

scalar GitObjectID

interface GitSignature {
  email: String!
  isValid: Boolean!
  payload: String!
  signature: String!
  signer: User
  state: GitSignatureState!
  verifiedAt: DateTime
  wasSignedByGitHub: Boolean!
}

enum GitSignatureState {
  BAD_CERT
  BAD_EMAIL
  EXPIRED_KEY
  GPGVERIFY_ERROR
  GPGVERIFY_UNAVAILABLE
  INVALID
  MALFORMED_SIG
  NOT_SIGNING_KEY
  NO_USER
  OCSP_ERROR
  OCSP_PENDING
  OCSP_REVOKED
  UNKNOWN_KEY
  UNKNOWN_SIG_TYPE
  UNSIGNED
  UNVERIFIED_EMAIL
  VALID
}

scalar GitTimestamp

type GpgSignature implements GitSignature {
  email: String!
  isValid: Boolean!
  keyId: String
  payload: String!
  signature: String!
  signer: User
  state: GitSignatureState!
  verifiedAt: DateTime
  wasSignedByGitHub: Boolean!
}

type HeadRefDeletedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  headRef: Ref
  headRefName: String!
  id: ID!
  pullRequest: PullRequest!
}

type HeadRefForcePushedEvent implements Node {
  actor: Actor
  afterCommit: Commit
  beforeCommit: Commit
  createdAt: DateTime!
  id: ID!
  pullRequest: PullRequest!
  ref: Ref
}

type HeadRefRestoredEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  pullRequest: PullRequest!
}

type Issue implements Closable & Comment & Labelable & Lockable & Node {
  activeLockReason: LockReason
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  closed: Boolean!
  closedAt: DateTime
  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
  createdAt: DateTime!
  createdViaEmail: Boolean!
  databaseId: Int
  editor: Actor
  fullDatabaseId: BigInt
  id: ID!
  includesCreatedEdit: Boolean!
  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
  lastEditedAt: DateTime
  locked: Boolean!
  number: Int!
  publishedAt: DateTime
  repository: Repository!
  resourcePath: URI!
  state: IssueState!
  stateReason(enableDuplicate: Boolean = false): IssueStateReason
  timelineItems(after: String, before: String, first: Int, itemTypes: [IssueTimelineItemsItemType!], last: Int, since: DateTime, skip: Int): IssueTimelineItemsConnection!
  title: String!
  updatedAt: DateTime!
  url: URI!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
}

type IssueComment implements Comment & Node {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  body: String!
  bodyText: String!
  createdAt: DateTime!
  createdViaEmail: Boolean!
  databaseId: Int
  editor: Actor
  fullDatabaseId: BigInt
  id: ID!
  includesCreatedEdit: Boolean!
  isMinimized: Boolean!
  issue: Issue!
  lastEditedAt: DateTime
  minimizedReason: String
  publishedAt: DateTime
  pullRequest: PullRequest
  repository: Repository!
  resourcePath: URI!
  updatedAt: DateTime!
  url: URI!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
}

type IssueCommentConnection {
  edges: [IssueCommentEdge]
  nodes: [IssueComment]
  pageInfo: PageInfo!
  totalCount: Int!
}

type IssueCommentEdge {
  cursor: String!
  node: IssueComment
}

input IssueCommentOrder {
  direction: OrderDirection!
  field: IssueCommentOrderField!
}

enum IssueCommentOrderField {
  UPDATED_AT
}

type IssueConnection {
  edges: [IssueEdge]
  nodes: [Issue]
  pageInfo: PageInfo!
  totalCount: Int!
}

type IssueEdge {
  cursor: String!
  node: Issue
}

input IssueFilters {
  assignee: String
  createdBy: String
  labels: [String!]
  mentioned: String
  milestone: String
  milestoneNumber: String
  since: DateTime
  states: [IssueState!]
  viewerSubscribed: Boolean = false
}

union IssueOrPullRequest = Issue | PullRequest

input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}

enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}

enum IssueState {
  CLOSED
  OPEN
}

enum IssueStateReason {
  COMPLETED
  DUPLICATE
  NOT_PLANNED
  REOPENED
}

union IssueTimelineItems = ClosedEvent | IssueComment | LabeledEvent | LockedEvent | RenamedTitleEvent | ReopenedEvent | TransferredEvent | UnlabeledEvent | UnlockedEvent

type IssueTimelineItemsConnection {
  edges: [IssueTimelineItemsEdge]
  filteredCount: Int!
  nodes: [IssueTimelineItems]
  pageCount: Int!
  pageInfo: PageInfo!
  totalCount: Int!
  updatedAt: DateTime!
}

type IssueTimelineItemsEdge {
  cursor: String!
  node: IssueTimelineItems
}

enum IssueTimelineItemsItemType {
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DISCONNECTED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}

type Label implements Node {
  color: String!
  createdAt: DateTime
  description: String
  id: ID!
  isDefault: Boolean!
  name: String!
  repository: Repository!
  resourcePath: URI!
  updatedAt: DateTime
  url: URI!
}

type LabelConnection {
  edges: [LabelEdge]
  nodes: [Label]
  pageInfo: PageInfo!
  totalCount: Int!
}

type LabelEdge {
  cursor: String!
  node: Label
}

input LabelOrder {
  direction: OrderDirection!
  field: LabelOrderField!
}

enum LabelOrderField {
  CREATED_AT
  NAME
}

interface Labelable {
  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
}

type LabeledEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  label: Label!
  labelable: Labelable!
}

enum LockReason {
  OFF_TOPIC
  RESOLVED
  SPAM
  TOO_HEATED
}

interface Lockable {
  activeLockReason: LockReason
  locked: Boolean!
}

type LockedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  lockReason: LockReason
  lockable: Lockable!
}

enum MergeStateStatus {
  BEHIND
  BLOCKED
  CLEAN
  DIRTY
  DRAFT
  HAS_HOOKS
  UNKNOWN
  UNSTABLE
}

enum MergeableState {
  CONFLICTING
  MERGEABLE
  UNKNOWN
}

type MergedEvent implements Node {
  actor: Actor
  commit: Commit
  createdAt: DateTime!
  id: ID!
  mergeRef: Ref
  mergeRefName: String!
  pullRequest: PullRequest!
  resourcePath: URI!
  url: URI!
}

type Mutation {
  addComment(input: AddCommentInput!): AddCommentPayload
  createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
}

interface Node {
  id: ID!
}

enum OrderDirection {
  ASC
  DESC
}

type Organization implements Actor & Node & RepositoryOwner {
  avatarUrl(size: Int): URI!
  createdAt: DateTime!
  databaseId: Int
  id: ID!
  login: String!
  name: String
  resourcePath: URI!
  team(slug: String!): Team
  updatedAt: DateTime!
  url: URI!
}

type PageInfo {
  endCursor: String
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
}

enum PatchStatus {
  ADDED
  CHANGED
  COPIED
  DELETED
  MODIFIED
  RENAMED
}

type PullRequest implements Closable & Comment & Labelable & Lockable & Node {
  activeLockReason: LockReason
  additions: Int!
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  baseRef: Ref
  baseRefName: String!
  baseRefOid: GitObjectID!
  baseRepository: Repository
  body: String!
  bodyText: String!
  changedFiles: Int!
  closed: Boolean!
  closedAt: DateTime
  comments(after: String, before: String, first: Int, last: Int, orderBy: IssueCommentOrder): IssueCommentConnection!
  commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
  createdAt: DateTime!
  createdViaEmail: Boolean!
  databaseId: Int
  deletions: Int!
  editor: Actor
  files(after: String, before: String, first: Int, last: Int): PullRequestChangedFileConnection
  fullDatabaseId: BigInt
  headRef: Ref
  headRefName: String!
  headRefOid: GitObjectID!
  headRepository: Repository
  headRepositoryOwner: RepositoryOwner
  id: ID!
  includesCreatedEdit: Boolean!
  isCrossRepository: Boolean!
  isDraft: Boolean!
  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}): LabelConnection
  lastEditedAt: DateTime
  latestOpinionatedReviews(after: String, before: String, first: Int, last: Int, writersOnly: Boolean = false): PullRequestReviewConnection
  latestReviews(after: String, before: String, first: Int, last: Int): PullRequestReviewConnection
  locked: Boolean!
  maintainerCanModify: Boolean!
  mergeCommit: Commit
  mergeStateStatus: MergeStateStatus!
  mergeable: MergeableState!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  number: Int!
  permalink: URI!
  publishedAt: DateTime
  repository: Repository!
  resourcePath: URI!
  reviewDecision: PullRequestReviewDecision
  reviewRequests(after: String, before: String, first: Int, last: Int): ReviewRequestConnection
  reviews(after: String, author: String, before: String, first: Int, last: Int, states: [PullRequestReviewState!]): PullRequestReviewConnection
  state: PullRequestState!
  timelineItems(after: String, before: String, first: Int, itemTypes: [PullRequestTimelineItemsItemType!], last: Int, since: DateTime, skip: Int): PullRequestTimelineItemsConnection!
  title: String!
  updatedAt: DateTime!
  url: URI!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
}

type PullRequestChangedFile {
  additions: Int!
  changeType: PatchStatus!
  deletions: Int!
  path: String!
}

type PullRequestChangedFileConnection {
  edges: [PullRequestChangedFileEdge]
  nodes: [PullRequestChangedFile]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestChangedFileEdge {
  cursor: String!
  node: PullRequestChangedFile
}

type PullRequestCommit implements Node {
  commit: Commit!
  id: ID!
  pullRequest: PullRequest!
  resourcePath: URI!
  url: URI!
}

type PullRequestCommitConnection {
  edges: [PullRequestCommitEdge]
  nodes: [PullRequestCommit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestCommitEdge {
  cursor: String!
  node: PullRequestCommit
}

type PullRequestConnection {
  edges: [PullRequestEdge]
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}

type PullRequestEdge {
  cursor: String!
  node: PullRequest
}

input PullRequestOrder {
  direction: OrderDirection!
  field: PullRequestOrderField!
}

enum PullRequestOrderField {
  CREATED_AT
  UPDATED_AT
}

type PullRequestReview implements Comment & Node {
  author: Actor
  authorAssociation: CommentAuthorAssociation!
  authorCanPushToRepository: Boolean!
  body: String!
  bodyText: String!
  commit: Commit
  createdAt: DateTime!
  createdViaEmail: Boolean!
  databaseId: Int
  editor: Actor
  fullDatabaseId: BigInt
  id: ID!
  includesCreatedEdit: Boolean!
  isMinimized: Boolean!
  lastEditedAt: DateTime
  minimizedReason: String
  onBehalfOf(after: String, before: String, first: Int, last: Int): TeamConnection!
  publishedAt: DateTime
  pullRequest: PullRequest!
  repository: Repository!
  resourcePath: URI!
  state: PullRequestReviewState!
  submittedAt: DateTime
  updatedAt: DateTime!
  url: URI!
  userContentEdits(after: String, before: String, first: Int, last: Int): UserContentEditConnection
}

type PullRequestReviewConnection {
  edges: [PullRequestReviewEdge]
  nodes: [PullRequestReview]
  pageInfo: PageInfo!
  totalCount: Int!
}

enum PullRequestReviewDecision {
  APPROVED
  CHANGES_REQUESTED
  REVIEW_REQUIRED
}

type PullRequestReviewEdge {
  cursor: String!
  node: PullRequestReview
}

enum PullRequestReviewState {
  APPROVED
  CHANGES_REQUESTED
  COMMENTED
  DISMISSED
  PENDING
}

enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}

union PullRequestTimelineItems = BaseRefChangedEvent | BaseRefForcePushedEvent | ClosedEvent | HeadRefDeletedEvent | HeadRefForcePushedEvent | HeadRefRestoredEvent | IssueComment | LabeledEvent | LockedEvent | MergedEvent | PullRequestCommit | PullRequestReview | RenamedTitleEvent | ReopenedEvent | ReviewDismissedEvent | ReviewRequestRemovedEvent | ReviewRequestedEvent | TransferredEvent | UnlabeledEvent | UnlockedEvent

type PullRequestTimelineItemsConnection {
  edges: [PullRequestTimelineItemsEdge]
  filteredCount: Int!
  nodes: [PullRequestTimelineItems]
  pageCount: Int!
  pageInfo: PageInfo!
  totalCount: Int!
  updatedAt: DateTime!
}

type PullRequestTimelineItemsEdge {
  cursor: String!
  node: PullRequestTimelineItems
}

enum PullRequestTimelineItemsItemType {
  ADDED_TO_MERGE_QUEUE_EVENT
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  AUTOMATIC_BASE_CHANGE_FAILED_EVENT
  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
  AUTO_MERGE_DISABLED_EVENT
  AUTO_MERGE_ENABLED_EVENT
  AUTO_REBASE_ENABLED_EVENT
  AUTO_SQUASH_ENABLED_EVENT
  BASE_REF_CHANGED_EVENT
  BASE_REF_DELETED_EVENT
  BASE_REF_FORCE_PUSHED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CONVERT_TO_DRAFT_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DEPLOYED_EVENT
  DEPLOYMENT_ENVIRONMENT_CHANGED_EVENT
  DISCONNECTED_EVENT
  HEAD_REF_DELETED_EVENT
  HEAD_REF_FORCE_PUSHED_EVENT
  HEAD_REF_RESTORED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MERGED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  PULL_REQUEST_COMMIT
  PULL_REQUEST_COMMIT_COMMENT_THREAD
  PULL_REQUEST_REVIEW
  PULL_REQUEST_REVIEW_THREAD
  PULL_REQUEST_REVISION_MARKER
  READY_FOR_REVIEW_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_MERGE_QUEUE_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  REVIEW_DISMISSED_EVENT
  REVIEW_REQUESTED_EVENT
  REVIEW_REQUEST_REMOVED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}

type Query implements Node {
  id: ID!
  node(id: ID!): Node
  organization(login: String!): Organization
  rateLimit(dryRun: Boolean = false): RateLimit
  repository(followRenames: Boolean = true, name: String!, owner: String!): Repository
  user(login: String!): User
  viewer: User!
}

type RateLimit {
  cost: Int!
  limit: Int!
  nodeCount: Int!
  remaining: Int!
  resetAt: DateTime!
  used: Int!
}

type Ref implements Node {
  associatedPullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  id: ID!
  name: String!
  prefix: String!
  repository: Repository!
  target: GitObject
}

type RefConnection {
  edges: [RefEdge]
  nodes: [Ref]
  pageInfo: PageInfo!
  totalCount: Int!
}

type RefEdge {
  cursor: String!
  node: Ref
}

input RefOrder {
  direction: OrderDirection!
  field: RefOrderField!
}

enum RefOrderField {
  ALPHABETICAL
  TAG_COMMIT_DATE
}

type RenamedTitleEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  currentTitle: String!
  id: ID!
  previousTitle: String!
  subject: RenamedTitleSubject!
}

union RenamedTitleSubject = Issue | PullRequest

type ReopenedEvent implements Node {
  actor: Actor
  closable: Closable!
  createdAt: DateTime!
  id: ID!
  stateReason: IssueStateReason
}

type Repository implements Node {
  codeowners(refName: String): RepositoryCodeowners
  collaborators(affiliation: CollaboratorAffiliation, after: String, before: String, first: Int, last: Int, login: String, query: String): RepositoryCollaboratorConnection
  createdAt: DateTime!
  databaseId: Int
  defaultBranchRef: Ref
  id: ID!
  isArchived: Boolean!
  isFork: Boolean!
  isPrivate: Boolean!
  issue(number: Int!): Issue
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(after: String, before: String, filterBy: IssueFilters, first: Int, labels: [String!], last: Int, orderBy: IssueOrder, states: [IssueState!]): IssueConnection!
  label(name: String!): Label
  labels(after: String, before: String, first: Int, last: Int, orderBy: LabelOrder = {field: CREATED_AT, direction: ASC}, query: String): LabelConnection
  name: String!
  nameWithOwner: String!
  object(expression: String, oid: GitObjectID): GitObject
  owner: RepositoryOwner!
  pullRequest(number: Int!): PullRequest
  pullRequests(after: String, baseRefName: String, before: String, first: Int, headRefName: String, labels: [String!], last: Int, orderBy: IssueOrder, states: [PullRequestState!]): PullRequestConnection!
  ref(qualifiedName: String!): Ref
  refs(after: String, before: String, direction: OrderDirection, first: Int, last: Int, orderBy: RefOrder, query: String, refPrefix: String!): RefConnection
  resourcePath: URI!
  url: URI!
  viewerPermission: RepositoryPermission
  visibility: RepositoryVisibility!
}

type RepositoryCodeowners {
  errors: [RepositoryCodeownersError!]!
}

type RepositoryCodeownersError {
  column: Int!
  kind: String!
  line: Int!
  message: String!
  path: String!
  source: String!
  suggestion: String
}

type RepositoryCollaboratorConnection {
  edges: [RepositoryCollaboratorEdge]
  nodes: [User]
  pageInfo: PageInfo!
  totalCount: Int!
}

type RepositoryCollaboratorEdge {
  cursor: String!
  node: User!
  permission: RepositoryPermission!
}

interface RepositoryOwner {
  avatarUrl(size: Int): URI!
  id: ID!
  login: String!
  resourcePath: URI!
  url: URI!
}

enum RepositoryPermission {
  ADMIN
  MAINTAIN
  READ
  TRIAGE
  WRITE
}

enum RepositoryVisibility {
  INTERNAL
  PRIVATE
  PUBLIC
}

union RequestedReviewer = Bot | Team | User

type ReviewDismissedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  databaseId: Int
  dismissalMessage: String
  id: ID!
  previousReviewState: PullRequestReviewState!
  pullRequest: PullRequest!
  pullRequestCommit: PullRequestCommit
  resourcePath: URI!
  review: PullRequestReview
  url: URI!
}

type ReviewRequest implements Node {
  asCodeOwner: Boolean!
  databaseId: Int
  id: ID!
  pullRequest: PullRequest!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestConnection {
  edges: [ReviewRequestEdge]
  nodes: [ReviewRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}

type ReviewRequestEdge {
  cursor: String!
  node: ReviewRequest
}

type ReviewRequestRemovedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  pullRequest: PullRequest!
  requestedReviewer: RequestedReviewer
}

type ReviewRequestedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  pullRequest: PullRequest!
  requestedReviewer: RequestedReviewer
}

type Status implements Node {
  commit: Commit
  context(name: String!): StatusContext
  contexts: [StatusContext!]!
  id: ID!
  state: StatusState!
}

type StatusContext implements Node {
  commit: Commit
  context: String!
  createdAt: DateTime!
  creator: Actor
  description: String
  id: ID!
  state: StatusState!
  targetUrl: URI
}

enum StatusState {
  ERROR
  EXPECTED
  FAILURE
  PENDING
  SUCCESS
}

type Team implements Node {
  combinedSlug: String!
  createdAt: DateTime!
  databaseId: Int
  id: ID!
  members(after: String, before: String, first: Int, last: Int, membership: TeamMembershipType = ALL, orderBy: TeamMemberOrder, query: String, role: TeamMemberRole): TeamMemberConnection!
  name: String!
  organization: Organization!
  resourcePath: URI!
  slug: String!
  updatedAt: DateTime!
  url: URI!
}

type TeamConnection {
  edges: [TeamEdge]
  nodes: [Team]
  pageInfo: PageInfo!
  totalCount: Int!
}

type TeamEdge {
  cursor: String!
  node: Team
}

type TeamMemberConnection {
  edges: [TeamMemberEdge]
  nodes: [User]
  pageInfo: PageInfo!
  totalCount: Int!
}

type TeamMemberEdge {
  cursor: String!
  node: User!
}

input TeamMemberOrder {
  direction: OrderDirection!
  field: TeamMemberOrderField!
}

enum TeamMemberOrderField {
  CREATED_AT
  LOGIN
}

enum TeamMemberRole {
  MAINTAINER
  MEMBER
}

enum TeamMembershipType {
  ALL
  CHILD_TEAM
  IMMEDIATE
}

type TransferredEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  fromRepository: Repository
  id: ID!
  issue: Issue!
}

type Tree implements GitObject & Node {
  abbreviatedOid: String!
  commitResourcePath: URI!
  commitUrl: URI!
  entries: [TreeEntry!]
  id: ID!
  oid: GitObjectID!
  repository: Repository!
}

type TreeEntry {
  extension: String
  isGenerated: Boolean!
  mode: Int!
  name: String!
  object: GitObject
  oid: GitObjectID!
  path: String
  repository: Repository!
  size: Int!
  type: String!
}

scalar URI

type UnlabeledEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  label: Label!
  labelable: Labelable!
}

type UnlockedEvent implements Node {
  actor: Actor
  createdAt: DateTime!
  id: ID!
  lockable: Lockable!
}

type User implements Actor & Node & RepositoryOwner {
  avatarUrl(size: Int): URI!
  createdAt: DateTime!
  databaseId: Int
  email: String!
  id: ID!
  isSiteAdmin: Boolean!
  isViewer: Boolean!
  login: String!
  name: String
  resourcePath: URI!
  updatedAt: DateTime!
  url: URI!
}

type UserContentEdit implements Node {
  createdAt: DateTime!
  deletedAt: DateTime
  deletedBy: Actor
  diff: String
  editedAt: DateTime!
  editor: Actor
  id: ID!
  updatedAt: DateTime!
}

type UserContentEditConnection {
  edges: [UserContentEditEdge]
  nodes: [UserContentEdit]
  pageInfo: PageInfo!
  totalCount: Int!
}

type UserContentEditEdge {
  cursor: String!
  node: UserContentEdit
}
`;

// src/sandbox/github/graphql/serve.ts
var SCHEMA = buildSchema(SDL, { assumeValidSDL: true });
var Request2 = object({
  query: string(),
  variables: record(string(), unknown()).nullish(),
  operationName: string().nullish()
});
async function serveGraphql(services2, c) {
  const { world, tokens, rates } = services2;
  let limits = {};
  try {
    const access = tokens.read(world, c.req.header("authorization"));
    if (!access.actor) throw new Refusal(401, "This endpoint requires you to be authenticated.");
    limits = rates.spend(access.actor, "graphql");
    const request = Request2.safeParse(await c.req.json());
    if (!request.success) throw new Refusal(400, "Problems parsing JSON");
    const context = { view: { world, api: new URL(c.req.url).origin, site: services2.site }, access };
    const root = roots(context, services2);
    return c.json(await run(request.data, root), 200, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const body = { message: error.message, documentation_url: "https://docs.github.com/graphql" };
    return new Response(JSON.stringify({ ...body, ...error.extra }), {
      status: error.status,
      headers: { "Content-Type": "application/json; charset=utf-8", ...limits, ...error.headers }
    });
  }
}
async function run(request, rootValue) {
  let document;
  try {
    document = parse(request.query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [{ message: error.message, locations: error.locations }] };
  }
  const invalid2 = validate(SCHEMA, document);
  if (invalid2.length > 0)
    return {
      errors: invalid2.map(({ message, locations }) => ({
        message,
        locations,
        extensions: { code: "invalid" }
      }))
    };
  const result = await execute({
    schema: SCHEMA,
    document,
    rootValue,
    ...request.variables && { variableValues: request.variables },
    ...request.operationName != null && { operationName: request.operationName }
  });
  return {
    ...result.data !== void 0 && { data: result.data },
    ...result.errors && { errors: result.errors.map(shown) }
  };
}
function shown({ message, path, locations, originalError }) {
  const type = originalError instanceof GraphError ? originalError.type : originalError instanceof Refusal ? { 401: "FORBIDDEN", 403: "FORBIDDEN", 404: "NOT_FOUND" }[originalError.status] ?? "UNPROCESSABLE" : void 0;
  if (type === void 0 && originalError) return { type: "STAND_IN", message: originalError.stack, path };
  return { ...type !== void 0 && { type }, path, locations, message };
}
function roots(context, { rates }) {
  const { view, access } = context;
  const { world } = view;
  return {
    id: nodeId("Q", "root"),
    repository: ({ owner, name }) => {
      const missing3 = new GraphError(
        "NOT_FOUND",
        `Could not resolve to a Repository with the name '${owner}/${name}'.`
      );
      const repository = world.findRepository(owner, name);
      if (!repository) throw missing3;
      try {
        checkAccess(world, access, repository, ["metadata", "read"], "read");
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) throw missing3;
        throw error;
      }
      return repositoryNode(context, repository);
    },
    node: ({ id }) => {
      for (const repository of world.repositories.values()) {
        if (!access.actor || world.role(repository, access.actor.id) === "none") continue;
        if (nodeId("R", repository.id) === id) return repositoryNode(context, repository);
        for (const issue of repository.issues.values()) {
          if (!issue.pull && nodeId("I", issue.id) === id) return issueNode(context, repository, issue);
          if (isPull(issue) && nodeId("PR", issue.pull.id) === id)
            return pullNode(context, repository, issue);
        }
      }
      throw new GraphError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);
    },
    // A job's token shows as the bot, in the shape of a user.
    viewer: () => {
      if (!access.actor) throw notFound();
      return { ...actorNode(context, access.actor), __typename: "User", login: access.actor.login };
    },
    user: ({ login }) => {
      const found2 = world.find(login);
      if (found2?.type !== "User")
        throw new GraphError("NOT_FOUND", `Could not resolve to a User with the login of '${login}'.`);
      return actorNode(context, found2);
    },
    organization: ({ login }) => {
      const found2 = world.find(login);
      if (found2?.type !== "Organization")
        throw new GraphError(
          "NOT_FOUND",
          `Could not resolve to an Organization with the login of '${login}'.`
        );
      return actorNode(context, found2);
    },
    rateLimit: () => {
      const { limit, remaining, used, reset } = rates.read(access.actor, "graphql");
      return { limit, remaining, used, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1e3).toISOString() };
    },
    createCommitOnBranch: ({ input }) => createCommitOnBranch(context, input),
    addComment: ({ input }) => addComment(context, input)
  };
}

// src/sandbox/github/events.ts
function eventPayload(view, repository, order2) {
  const { world } = view;
  const owner = world.account(repository.owner);
  const common = (sender) => ({
    repository: repositoryView(view, repository),
    ...owner.type === "Organization" && { organization: { login: owner.login, id: owner.id } },
    sender: account(view, world.account(sender))
  });
  switch (order2.name) {
    case "issues":
      return {
        action: order2.action,
        issue: issueView(view, repository, world.issue(repository, order2.number)),
        ...order2.changes && { changes: order2.changes },
        ...common(order2.sender)
      };
    case "issue_comment": {
      const issue = world.issue(repository, order2.number);
      const comment2 = order2.comment === void 0 ? issue.comments.at(-1) : issue.comments.find((each) => each.id === order2.comment);
      if (!comment2) throw new Error(`Issue ${order2.number} has no such comment`);
      return {
        action: order2.action,
        issue: issueView(view, repository, issue),
        comment: commentView(view, repository, issue, comment2),
        ...common(order2.sender)
      };
    }
    case "pull_request":
    case "pull_request_target":
      return {
        action: order2.action,
        number: order2.number,
        pull_request: pullView(view, repository, world.pull(repository, order2.number)),
        ...common(order2.sender)
      };
    case "pull_request_review": {
      const issue = world.pull(repository, order2.number);
      const review2 = order2.review === void 0 ? issue.pull.reviews.at(-1) : issue.pull.reviews.find((each) => each.id === order2.review);
      if (!review2) throw new Error(`Pull request ${order2.number} has no such review`);
      const shown2 = reviewView(view, repository, issue, review2);
      return {
        action: order2.action,
        // Webhooks write the state in lower case, the REST API in upper case.
        review: { ...shown2, state: review2.state.toLowerCase() },
        pull_request: pullView(view, repository, issue),
        ...common(order2.sender)
      };
    }
    case "push":
      return pushPayload(view, repository, order2.branch ?? repository.defaultBranch, common);
    case "workflow_dispatch":
      return {
        ref: `refs/heads/${order2.branch ?? repository.defaultBranch}`,
        inputs: order2.inputs ?? {},
        workflow: `.github/workflows/${order2.workflow}`,
        ...common(order2.sender)
      };
    case "schedule":
      return {
        schedule: order2.cron,
        repository: repositoryView(view, repository),
        ...owner.type === "Organization" && { organization: { login: owner.login, id: owner.id } }
      };
  }
}
var NOTHING = "0".repeat(40);
var MOST_COMMITS = 2048;
function pushPayload(view, repository, branch2, common) {
  const ref = `refs/heads/${branch2}`;
  const push = repository.pushes.findLast((each) => each.ref === ref);
  if (!push) throw new Error(`Nobody pushed to ${ref}`);
  const { before, after, forced, actor } = push;
  const page2 = repositoryPage(view, repository);
  const shas = after ? reachable(repository.git, [after], before ? [before] : []).reverse() : [];
  const show = (sha) => {
    const { tree, author, committer, message } = commitOf(repository, sha);
    const changes = changesOf(repository, sha);
    const paths = (...kinds) => changes.filter(({ status }) => kinds.includes(status)).map(({ path }) => path);
    return {
      id: sha,
      tree_id: tree,
      distinct: true,
      message,
      timestamp: time(committer.at),
      url: `${page2}/commit/${sha}`,
      author: { name: author.name, email: author.email },
      committer: { name: committer.name, email: committer.email },
      added: paths("added", "renamed"),
      removed: [
        ...paths("removed"),
        ...changes.flatMap(({ previousPath }) => previousPath === void 0 ? [] : [previousPath])
      ],
      modified: paths("modified", "changed")
    };
  };
  const pusher = view.world.account(actor);
  return {
    ref,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    created: before === void 0,
    deleted: after === void 0,
    forced,
    base_ref: null,
    compare: `${page2}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`,
    commits: shas.slice(-MOST_COMMITS).map(show),
    head_commit: after ? show(after) : null,
    pusher: { name: pusher.login, email: pusher.email },
    ...common(pusher.login)
  };
}

// src/sandbox/github/merge.ts
var METHOD_NAME = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" };
function merge(world, repository, issue, order2) {
  const method = order2.method ?? "merge";
  checkMergeable(world, repository, issue, { ...order2, method });
  const base = world.tip(repository, issue.pull.base.ref);
  if (!base) throw new Refusal(405, "Base branch was deleted");
  const landing = land(world, repository, issue, { ...order2, method }, base);
  moveRef(world, repository, {
    ref: `refs/heads/${issue.pull.base.ref}`,
    to: landing.tip,
    actor: order2.by,
    judged: true
  });
  finish(world, repository, issue, order2.by, landing);
  return landing.tip;
}
function mergeTogether(world, repository, issues, order2) {
  const method = order2.method ?? "merge";
  const [first] = issues;
  const branch2 = first?.pull.base.ref ?? repository.defaultBranch;
  let tip = world.tip(repository, branch2);
  if (!tip || !first) throw new Error("A merge queue needs a base branch and at least one pull request");
  for (const issue of issues) checkMergeable(world, repository, issue, { ...order2, method });
  const landings = issues.map((issue) => {
    const landing = land(world, repository, issue, { ...order2, method }, tip);
    tip = landing.tip;
    return { issue, landing };
  });
  moveRef(world, repository, { ref: `refs/heads/${branch2}`, to: tip, actor: order2.by, judged: true });
  for (const { issue, landing } of landings) finish(world, repository, issue, order2.by, landing);
  return tip;
}
function checkMergeable(world, repository, issue, order2) {
  const { pull } = issue;
  if (!atLeast(world.role(repository, order2.by), "write")) throw new Refusal(403, "Resource not accessible");
  if (issue.state === "closed" || pull.draft || !mergedTree(world, repository, issue))
    throw new Refusal(405, pull.draft ? "Pull Request is still a draft" : "Pull Request is not mergeable");
  if (order2.expectedHead !== void 0 && order2.expectedHead !== pull.head.sha)
    throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
  if (!repository.settings.mergeMethods.includes(order2.method))
    throw new Refusal(405, `${METHOD_NAME[order2.method]} are not allowed on this repository.`);
  const blocks = mergeBlocks(world, repository, issue, order2.by, order2.method);
  if (blocks.length > 0)
    throw new Refusal(405, `Repository rule violations found

${blocks.join("\n\n")}

`);
}
function land(world, repository, issue, order2, base) {
  const { git } = repository;
  const { pull } = issue;
  const commits = commitsOf(world, repository, issue);
  const onto = (tip2, theirs, from) => {
    const [ours, other] = [git.commit(tip2), git.commit(theirs)];
    const tree = ours && other && mergeTrees(git, from && git.commit(from)?.tree, ours.tree, other.tree);
    if (!tree) throw new Refusal(405, "Pull Request is not mergeable");
    return tree;
  };
  const source = `${world.account(world.repository(pull.head.repository).owner).login}/${pull.head.ref}`;
  if (order2.method === "rebase") {
    let tip2 = base;
    const landed = commits.map((sha) => {
      const commit = git.commit(sha);
      if (!commit) throw new Error(`Commit ${sha} has gone`);
      tip2 = git.writeCommit({
        ...commit,
        tree: onto(tip2, sha, commit.parents[0]),
        parents: [tip2],
        committer: signatureOf(world, order2.by),
        signedByGitHub: false
      });
      return tip2;
    });
    return { before: base, tip: tip2, method: "rebase", landed, commits };
  }
  const squash = order2.method === "squash";
  const title = order2.title ?? (squash ? `${issue.title} (#${issue.number})` : `Merge pull request #${issue.number} from ${source}`);
  const message = order2.message ?? (squash ? "" : issue.title);
  const tip = git.writeCommit({
    tree: onto(base, pull.head.sha, mergeBase(git, base, pull.head.sha)),
    parents: squash ? [base] : [base, pull.head.sha],
    author: signatureOf(world, squash ? issue.author : order2.by),
    committer: webFlow(world),
    message: message === "" ? title : `${title}

${message}`,
    signedByGitHub: true
  });
  return { before: base, tip, method: order2.method, landed: squash ? [tip] : [...commits, tip], commits };
}
function finish(world, repository, issue, by, { before, tip, method, landed, commits }) {
  issue.pull.base.sha = before;
  issue.pull.merged = { at: world.now(), by, method, commit: tip, landed, commits };
  world.record(issue, by, { event: "merged", commit: tip, ref: issue.pull.base.ref });
  setState(world, issue, "closed", null, by);
  if (issue.pull.base.ref === repository.defaultBranch)
    closeMentioned(world, repository, issue.body, by, tip);
  if (repository.settings.deleteBranchOnMerge && issue.pull.head.repository === repository.id)
    moveRef(world, repository, {
      ref: `refs/heads/${issue.pull.head.ref}`,
      to: void 0,
      actor: by,
      judged: true
    });
}

// src/sandbox/github/repository-handle.ts
var RepositoryHandle = class {
  state;
  #view;
  constructor(view, repository) {
    this.#view = view;
    this.state = repository;
  }
  get #world() {
    return this.#view.world;
  }
  get id() {
    return this.state.id;
  }
  get fullName() {
    return this.#world.fullName(this.state);
  }
  /** The commit at a branch's tip. @throws Error for a branch that is not there */
  tip(branch2 = this.state.defaultBranch) {
    const sha = this.#world.tip(this.state, branch2);
    if (!sha) throw new Error(`${this.fullName} has no branch ${branch2}`);
    return sha;
  }
  /** A file's text at a branch or commit; `undefined` where there is none. */
  read(path, at = this.state.defaultBranch) {
    const sha = this.#world.tip(this.state, at) ?? at;
    const commit = this.state.git.commit(sha);
    const entry = commit && this.state.git.entryAt(commit.tree, path);
    return entry && this.state.git.blob(entry.sha)?.toString("utf8");
  }
  issue(number3) {
    return this.#world.issue(this.state, number3);
  }
  pull(number3) {
    return this.#world.pull(this.state, number3);
  }
  /**
   * Writes files in one commit straight onto a branch, past every rule: what an administrator, a deploy key or an
   * unprotected repository lets happen. Odd modes and deletions are possible, see `Write`.
   */
  write(files, order2) {
    const { git } = this.state;
    const branch2 = order2.branch ?? this.state.defaultBranch;
    const parent = order2.onto ?? this.#world.tip(this.state, branch2) ?? this.#world.tip(this.state, this.state.defaultBranch);
    const by = this.#world.account(order2.by);
    const author = this.#world.account(order2.author ?? order2.by);
    const sha = git.writeCommit({
      tree: writeOnto(git, parent && git.commit(parent)?.tree, files),
      parents: parent ? [parent] : [],
      author: signatureOf(this.#world, author.id),
      committer: signatureOf(this.#world, by.id),
      message: order2.message ?? "Change files",
      signedByGitHub: false
    });
    this.push(branch2, sha, order2.by);
    return sha;
  }
  /** Moves a branch, forced if need be, past every rule. `undefined` deletes it. */
  push(branch2, to, by) {
    moveRef(this.#world, this.state, {
      ref: `refs/heads/${branch2}`,
      to,
      actor: this.#world.account(by).id,
      force: true,
      powers: true
    });
  }
  /** Merges past every rule, as somebody on the bypass list does. */
  mergePastRules(number3, by, method = "merge") {
    const rulesets = this.state.rulesets;
    this.state.rulesets = [];
    try {
      return merge(this.#world, this.state, this.pull(number3), { by: this.#world.account(by).id, method });
    } finally {
      this.state.rulesets = rulesets;
    }
  }
  /** Several pull requests in one push, as a merge queue lands them. */
  mergeTogether(numbers, by, method = "merge") {
    const pulls = numbers.map((number3) => this.pull(number3));
    return mergeTogether(this.#world, this.state, pulls, { by: this.#world.account(by).id, method });
  }
  /** Changes an issue's or pull request's body as somebody, whatever their rights. */
  edit(number3, body, by) {
    editBody(this.#world, this.issue(number3), body, this.#world.account(by).id);
  }
  /**
   * Deletes a revision from the history of a body: its text is gone, who edited when stays.
   * "Tracking changes in a comment": "the author of the comment and anyone with write access to the repository can
   * also delete sensitive information from a comment's edit history".
   * @param revision 0 is the text at creation.
   */
  deleteRevision(number3, revision, by) {
    const edit = this.issue(number3).edits[revision];
    if (!edit) throw new Error(`Issue ${number3} has no revision ${revision}`);
    edit.deleted = { by: this.#world.account(by).id, at: this.#world.now() };
  }
  /** Returns the issue's number over there. */
  transfer(number3, to, by) {
    return transfer(this.#world, this.state, this.issue(number3), to.state, this.#world.account(by).id).number;
  }
  deleteIssue(number3) {
    const issue = this.issue(number3);
    this.state.issues.delete(issue.number);
    this.state.gone.set(issue.number, "deleted");
  }
  /** `none` takes the access away. */
  permit(login, role2) {
    this.state.people.set(this.#world.account(login).id, role2);
  }
  /** Replaces the rules of a branch; none removes them. */
  setRules(rules2, options = {}) {
    const branch2 = options.branch ?? "~DEFAULT_BRANCH";
    this.state.rulesets = this.state.rulesets.filter((each) => each.branch !== branch2);
    if (rules2.length === 0) return;
    this.state.rulesets.push({
      id: this.#world.id("ruleset"),
      name: `Rules for ${branch2}`,
      source: options.source ?? "Repository",
      enforcement: options.enforcement ?? "active",
      branch: branch2,
      rules: rules2,
      bypass: options.bypass ?? []
    });
  }
  setSettings(settings) {
    this.state.settings = { ...this.state.settings, ...settings };
  }
  setPlan(plan, visibility = this.state.private ? "private" : "public") {
    this.state.plan = plan;
    this.state.private = visibility === "private";
  }
  setEnvironment(name, options = {}) {
    this.state.environments.set(name.toLowerCase(), {
      id: this.#world.id("environment"),
      name,
      createdAt: this.#world.now(),
      ...options.branches && { branches: options.branches },
      reviewers: (options.reviewers ?? []).map((login) => this.#world.account(login).id)
    });
  }
  deleteEnvironment(name) {
    this.state.environments.delete(name.toLowerCase());
  }
  /** From now on a recursive listing of any tree is cut in half and says `truncated`. */
  truncateTrees(truncate = true) {
    this.state.truncateTrees = truncate;
  }
  /** The JSON that a runner gets for an event. */
  event(order2) {
    return eventPayload(this.#view, this.state, order2);
  }
};

// src/sandbox/github/rest/serve.ts
import { randomUUID } from "node:crypto";

// src/sandbox/github/rest/actions.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/sandbox/github/rest/route.ts
var repo = (method, path, needs, handle, options = {}) => ({
  scope: "repository",
  method,
  path: `/repos/{owner}/{repo}${path}`,
  needs,
  handle,
  ...options
});
var global2 = (method, path, handle) => ({
  scope: "global",
  method,
  path,
  handle
});
var ok = (body) => ({ status: 200, body });
var created = (body) => ({ status: 201, body });
var NO_CONTENT = { status: 204 };
var WITH_SLASHES = /* @__PURE__ */ new Set(["ref", "branch", "basehead"]);
function matcher(route2) {
  const names2 = [];
  const pattern = route2.path.replace(/\{(\w+)\}/g, (_, name) => {
    names2.push(name);
    return name === "path" ? "(.*)" : WITH_SLASHES.has(name) ? "(.+)" : "([^/]+)";
  });
  const regex = new RegExp(`^${pattern}$`);
  return {
    route: route2,
    match(path) {
      const found2 = regex.exec(path);
      if (!found2) return void 0;
      return Object.fromEntries(names2.map((name, i) => [name, decode(found2[i + 1] ?? "")]));
    }
  };
}
function decode(text4) {
  try {
    return decodeURIComponent(text4);
  } catch {
    throw new Refusal(400, "Bad Request");
  }
}
function sent(call2, schema) {
  const read2 = schema.safeParse(call2.body ?? {});
  if (read2.success) return read2.data;
  const problems = read2.error.issues.map(
    (issue) => `${issue.path.length > 0 ? `For '${issue.path.join("/")}', ` : ""}${issue.message}`
  );
  throw new Refusal(422, `Invalid request.

${problems.join("\n")}`);
}
var LARGEST_PAGE = 100;
function pageOf(query) {
  const number3 = (name, fallback) => {
    const value2 = Number(query.get(name) ?? fallback);
    return Number.isSafeInteger(value2) && value2 > 0 ? value2 : fallback;
  };
  return { page: number3("page", 1), size: Math.min(number3("per_page", 30), LARGEST_PAGE) };
}
function paged(call2, all, show, wrap2 = (items2) => items2) {
  const { page: page2, size } = pageOf(call2.query);
  const items2 = all.slice((page2 - 1) * size, page2 * size);
  return { status: 200, body: wrap2(items2.map(show)), headers: links(call2, all.length, page2, size) };
}
function links(call2, total, page2, size) {
  const last2 = Math.max(1, Math.ceil(total / size));
  const to = (n, rel) => {
    const url = new URL(call2.url);
    url.searchParams.set("page", String(n));
    return `<${url.href}>; rel="${rel}"`;
  };
  const parts = [
    ...page2 > 1 ? [to(Math.min(page2 - 1, last2), "prev")] : [],
    ...page2 < last2 ? [to(page2 + 1, "next"), to(last2, "last")] : [],
    ...page2 > 1 ? [to(1, "first")] : []
  ];
  return parts.length > 0 ? { Link: parts.join(", ") } : {};
}
var number2 = (call2, name) => Number(call2.params[name]);
var param = (call2, name) => call2.params[name] ?? "";

// src/sandbox/github/rest/actions.ts
function environmentView(call2, environment) {
  const { repository } = call2;
  const name = encodeURIComponent(environment.name);
  return {
    id: environment.id,
    node_id: nodeId("EN", environment.id),
    name: environment.name,
    url: `${repositoryUrl(call2, repository)}/environments/${name}`,
    html_url: `${repositoryPage(call2, repository)}/deployments/activity_log?environments_filter=${name}`,
    created_at: time(environment.createdAt),
    updated_at: time(environment.createdAt),
    protection_rules: [
      ...environment.reviewers.length > 0 ? [
        {
          id: environment.id * 10 + 1,
          node_id: nodeId("GA", environment.id * 10 + 1),
          type: "required_reviewers",
          prevent_self_review: false,
          reviewers: environment.reviewers.map((user3) => ({
            type: "User",
            reviewer: account(call2, call2.world.account(user3))
          }))
        }
      ] : [],
      ...environment.branches ? [
        {
          id: environment.id * 10 + 2,
          node_id: nodeId("GA", environment.id * 10 + 2),
          type: "branch_policy"
        }
      ] : []
    ],
    deployment_branch_policy: environment.branches ? {
      protected_branches: environment.branches.protectedOnly,
      custom_branch_policies: !environment.branches.protectedOnly
    } : null
  };
}
var environmentOf = (call2) => {
  const found2 = environmentsOf(call2.repository).find(
    (each) => each.name.toLowerCase() === param(call2, "environment_name").toLowerCase()
  );
  if (!found2) throw notFound();
  return found2;
};
var environmentsOf = (repository) => repository.private && repository.plan === "free" ? [] : [...repository.environments.values()];
function environments(call2) {
  const all = environmentsOf(call2.repository);
  return paged(
    call2,
    all,
    (each) => environmentView(call2, each),
    (items2) => ({ total_count: all.length, environments: items2 })
  );
}
function branchPolicies(call2) {
  const environment = environmentOf(call2);
  const patterns = environment.branches?.patterns ?? [];
  return ok({
    total_count: patterns.length,
    branch_policies: patterns.map((name, i) => ({
      id: environment.id * 100 + i,
      node_id: nodeId("GABP", environment.id * 100 + i),
      name,
      type: "branch"
    }))
  });
}
var Dispatch = object({ ref: string(), inputs: record(string(), unknown()).default({}) });
var Triggers = object({
  on: union([
    string().transform((name) => ({ [name]: null })),
    array(string()).transform((names2) => Object.fromEntries(names2.map((name) => [name, null]))),
    record(string(), unknown())
  ])
});
var Declared = object({
  inputs: record(string(), object({ required: boolean().default(false) })).nullish()
});
function checkInputs(workflow, inputs) {
  const { on } = Triggers.parse((0, import_yaml2.parse)(workflow));
  if (!Object.hasOwn(on, "workflow_dispatch"))
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const declared = Declared.nullable().parse(on["workflow_dispatch"])?.inputs ?? {};
  const unexpected = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  for (const [name, { required }] of Object.entries(declared))
    if (required && !Object.hasOwn(inputs, name))
      throw new Refusal(422, `Required input '${name}' not provided`);
}
function dispatch(call2) {
  const { repository, world } = call2;
  const workflow = param(call2, "workflow_id");
  const { ref, inputs } = sent(call2, Dispatch);
  const branchName = ref.replace(/^refs\/heads\//, "");
  const tip = world.tip(repository, branchName);
  if (!tip) throw new Refusal(422, `No ref found for: ${ref}`);
  const tree = repository.git.commit(tip)?.tree;
  const inTree = tree && repository.git.entryAt(tree, `.github/workflows/${workflow}`);
  if (!inTree && !repository.workflows.has(workflow)) throw notFound();
  if (inTree) checkInputs(repository.git.blob(inTree.sha)?.toString("utf8") ?? "", inputs);
  const actor = call2.access.actor;
  if (!actor) throw new Refusal(401, "Requires authentication");
  repository.runs.push({
    id: world.id("run"),
    number: repository.runs.length + 1,
    workflow,
    event: "workflow_dispatch",
    actor: actor.id,
    headBranch: branchName,
    headSha: tip,
    attempt: 1,
    createdAt: world.now(),
    inputs,
    status: "queued",
    conclusion: null
  });
  return NO_CONTENT;
}
function runView(call2, run2) {
  const { repository, world } = call2;
  const url = `${repositoryUrl(call2, repository)}/actions/runs/${run2.id}`;
  const commit = repository.git.commit(run2.headSha);
  return {
    id: run2.id,
    name: run2.workflow,
    node_id: nodeId("WFR", run2.id),
    head_branch: run2.headBranch,
    head_sha: run2.headSha,
    path: `.github/workflows/${run2.workflow}@${run2.headBranch}`,
    display_title: run2.workflow,
    run_number: run2.number,
    run_attempt: run2.attempt,
    event: run2.event,
    status: run2.status,
    conclusion: run2.conclusion,
    workflow_id: 1,
    check_suite_id: run2.id,
    url,
    html_url: `${repositoryPage(call2, repository)}/actions/runs/${run2.id}`,
    pull_requests: [],
    created_at: time(run2.createdAt),
    updated_at: time(run2.createdAt),
    run_started_at: time(run2.createdAt),
    actor: account(call2, world.account(run2.actor)),
    triggering_actor: account(call2, world.account(run2.actor)),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(call2, repository)}/check-suites/${run2.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(call2, repository)}/actions/workflows/1`,
    head_commit: commit ? {
      id: run2.headSha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: time(commit.committer.at),
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email }
    } : null,
    repository: repositoryView(call2, repository),
    head_repository: repositoryView(call2, repository)
  };
}
function runs(call2) {
  const { query, repository } = call2;
  const found2 = repository.runs.filter(
    (run2) => (query.get("event") ?? run2.event) === run2.event && (query.get("status") ?? run2.status) === run2.status && (query.get("branch") ?? run2.headBranch) === run2.headBranch && (call2.params["workflow_id"] ?? run2.workflow) === run2.workflow
  ).reverse();
  const { page: page2, size } = pageOf(query);
  return {
    status: 200,
    headers: links(call2, found2.length, page2, size),
    body: {
      total_count: found2.length,
      workflow_runs: found2.slice((page2 - 1) * size, page2 * size).map((run2) => runView(call2, run2))
    }
  };
}
var ACTIONS = ["actions", "read"];
var actionRoutes = [
  repo("GET", "/environments", ACTIONS, environments),
  repo("GET", "/environments/{environment_name}/deployment-branch-policies", ACTIONS, branchPolicies),
  repo(
    "GET",
    "/environments/{environment_name}",
    ACTIONS,
    (call2) => ok(environmentView(call2, environmentOf(call2)))
  ),
  repo("POST", "/actions/workflows/{workflow_id}/dispatches", ["actions", "write"], dispatch),
  repo("GET", "/actions/workflows/{workflow_id}/runs", ACTIONS, runs),
  repo("GET", "/actions/runs", ACTIONS, runs),
  repo("GET", "/actions/runs/{run_id}", ACTIONS, (call2) => {
    const run2 = call2.repository.runs.find((each) => each.id === Number(param(call2, "run_id")));
    if (!run2) throw notFound();
    return ok(runView(call2, run2));
  })
];

// src/sandbox/github/rest/commits.ts
import { posix } from "node:path";

// src/sandbox/github/pulls.ts
var invalid = (field) => unprocessable("Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
function openPull(world, repository, given) {
  if (given.author === ACTIONS_BOT.id && !repository.settings.actionsMayCreatePullRequests)
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.", {
      documentation_url: "https://docs.github.com/rest/pulls/pulls#create-a-pull-request"
    });
  const { source, branch: branch2 } = headOf(world, repository, given.head);
  const head = source && world.tip(source, branch2);
  const base = world.tip(repository, given.base);
  if (!source || !head) throw invalid("head");
  if (!base) throw invalid("base");
  const custom = (message) => unprocessable("Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
  if (isAncestor(repository.git, head, base))
    throw custom(`No commits between ${given.base} and ${given.head}`);
  const label2 = `${world.account(source.owner).login}:${branch2}`;
  if (openFrom(repository, source, branch2, given.base))
    throw custom(`A pull request already exists for ${label2}.`);
  const issue = Object.assign(openIssue(world, repository, given), {
    pull: {
      id: world.id("pull"),
      base: { ref: given.base, sha: base },
      head: { repository: source.id, ref: branch2, sha: head },
      draft: given.draft ?? false,
      reviews: [],
      requested: { users: /* @__PURE__ */ new Set(), teams: /* @__PURE__ */ new Set(), asOwners: /* @__PURE__ */ new Set() },
      lastPusher: source.pushes.findLast((push) => push.ref === `refs/heads/${branch2}`)?.actor ?? given.author
    }
  });
  if (!issue.pull.draft) askOwners(world, repository, issue);
  return issue;
}
function headOf(world, repository, head) {
  const colon = head.indexOf(":");
  if (colon < 0) return { source: repository, branch: head };
  const owner = world.find(head.slice(0, colon));
  const source = [...world.repositories.values()].find(
    (each) => each.owner === owner?.id && (each.id === repository.id || each.fork === repository.id)
  );
  return { source, branch: head.slice(colon + 1) };
}
var openFrom = (repository, source, branch2, base) => [...repository.issues.values()].filter(isPull).find(
  ({ state, pull }) => state === "open" && pull.head.repository === source.id && pull.head.ref === branch2 && pull.base.ref === base
);
function askOwners(world, repository, issue) {
  for (const owner of new Set(ownersNeeded(world, repository, issue).flatMap(({ owners }) => owners))) {
    const name = owner.replace(/^@/, "");
    if (name.includes("/")) {
      const team = world.team(name.slice(0, name.indexOf("/")), name.slice(name.indexOf("/") + 1));
      if (team) requestTeam(world, issue, team.id, issue.author, true);
    } else {
      const account2 = owner.startsWith("@") ? world.find(name) : void 0;
      if (account2 && account2.id !== issue.author) requestUser(world, issue, account2.id, issue.author, true);
    }
  }
}
function requestUser(world, issue, user3, actor, asOwner = false) {
  if (issue.pull.requested.users.has(user3)) return;
  issue.pull.requested.users.add(user3);
  if (asOwner) issue.pull.requested.asOwners.add(`user ${user3}`);
  world.record(issue, actor, { event: "review_requested", reviewer: { user: user3 } });
}
function requestTeam(world, issue, team, actor, asOwner = false) {
  if (issue.pull.requested.teams.has(team)) return;
  issue.pull.requested.teams.add(team);
  if (asOwner) issue.pull.requested.asOwners.add(`team ${team}`);
  world.record(issue, actor, { event: "review_requested", reviewer: { team } });
}
function reopenPull(world, repository, issue, actor) {
  if (issue.pull.merged)
    throw unprocessable("Validation Failed", [
      {
        resource: "PullRequest",
        field: "state",
        code: "invalid",
        message: "state cannot be changed. The pull request has been merged."
      }
    ]);
  const source = world.repository(issue.pull.head.repository);
  const tip = world.tip(source, issue.pull.head.ref);
  if (!tip)
    throw unprocessable("Validation Failed", [
      {
        resource: "PullRequest",
        field: "state",
        code: "invalid",
        message: `state cannot be changed. The ${issue.pull.head.ref} branch has been deleted.`
      }
    ]);
  if (openFrom(repository, source, issue.pull.head.ref, issue.pull.base.ref))
    throw unprocessable("Validation Failed", [
      {
        resource: "PullRequest",
        field: "state",
        code: "invalid",
        message: `state cannot be changed. There is already an open pull request from ${issue.pull.head.ref} to ${issue.pull.base.ref}.`
      }
    ]);
  if (!isAncestor(repository.git, issue.pull.head.sha, tip))
    throw unprocessable("Validation Failed", [
      {
        resource: "PullRequest",
        field: "state",
        code: "invalid",
        message: `state cannot be changed. The ${issue.pull.head.ref} branch was force-pushed or recreated.`
      }
    ]);
  issue.pull.head.sha = tip;
  setState(world, issue, "open", null, actor);
}

// src/sandbox/github/rest/issues.ts
var Name = union([string(), object({ name: string() }).transform(({ name }) => name)]);
var NewIssue = object({
  title: union([string(), number()]).transform(String),
  body: string().nullish(),
  labels: array(Name).optional()
});
var IssueChange = object({
  title: union([string(), number()]).transform(String).nullish(),
  body: string().nullish(),
  state: _enum(["open", "closed"]).optional(),
  state_reason: _enum(["completed", "not_planned", "duplicate", "reopened"]).nullish(),
  labels: array(Name).optional()
});
var Body = object({ body: string() });
function actorOf2(call2) {
  const { actor } = call2.access;
  if (!actor) throw new Refusal(401, "Requires authentication");
  return actor.id;
}
function get(call2) {
  const { repository, world } = call2;
  const gone = repository.gone.get(number2(call2, "issue_number"));
  if (gone === "deleted") throw new Refusal(410, "This issue was deleted");
  if (gone) {
    const target = world.repositories.get(gone.repository);
    const reader = call2.access.actor;
    const seen = target && (reader ? atLeast(world.role(target, reader.id), "read") : !target.private);
    if (!seen) throw notFound();
    const url = `${call2.api}/repositories/${gone.repository}/issues/${gone.number}`;
    return {
      status: 301,
      body: {
        message: "Moved Permanently",
        url,
        documentation_url: "https://docs.github.com/v3/#http-redirects"
      },
      headers: { Location: url }
    };
  }
  return ok(issueView(call2, repository, issueOf(call2)));
}
var issueOf = (call2) => call2.world.issue(call2.repository, number2(call2, "issue_number"));
function list2(call2) {
  const { query, repository, world } = call2;
  const state = query.get("state") ?? "open";
  const since = parseInstant(query.get("since") ?? "") ?? -Infinity;
  const creator = query.get("creator");
  const labels = (query.get("labels") ?? "").split(",").filter((name) => name !== "");
  const found2 = [...repository.issues.values()].filter(
    (issue) => (state === "all" || issue.state === state) && issue.updatedAt >= since && (creator === null || issue.author === world.find(creator)?.id) && labels.every(
      (name) => labelsOf(repository, issue).some((label2) => label2.name.toLowerCase() === name.toLowerCase())
    )
  );
  const key2 = { created: "createdAt", updated: "updatedAt" }[query.get("sort") ?? "created"];
  const by = (issue) => key2 === void 0 ? issue.comments.length : issue[key2];
  const turn = query.get("direction") === "asc" ? 1 : -1;
  found2.sort((a, b) => turn * (by(a) - by(b) || a.number - b.number));
  return paged(call2, found2, (issue) => issueView(call2, repository, issue));
}
function create2(call2) {
  const { title, body, labels } = sent(call2, NewIssue);
  const issue = openIssue(call2.world, call2.repository, {
    title,
    body: body ?? "",
    author: actorOf2(call2),
    ...labels && { labels }
  });
  return created(issueView(call2, call2.repository, issue));
}
function update(call2) {
  const { world, repository } = call2;
  const issue = issueOf(call2);
  const actor = actorOf2(call2);
  const role2 = world.role(repository, actor);
  if (issue.author !== actor && !atLeast(role2, "triage"))
    throw new Refusal(403, "Must have admin rights to Repository.");
  const change = sent(call2, IssueChange);
  const writer = issue.author === actor || atLeast(role2, "write");
  if ((change.title != null || change.body != null) && !writer)
    throw new Refusal(403, "Must have admin rights to Repository.");
  if (change.title != null) rename(world, issue, change.title, actor);
  if (change.body !== void 0) editBody(world, issue, change.body ?? "", actor);
  if (change.labels && atLeast(role2, "triage")) setLabels(world, repository, issue, change.labels, actor);
  if (change.state === "open" && issue.state === "closed") {
    if (!atLeast(role2, "triage") && issue.closed?.by !== actor)
      throw unprocessable("Validation Failed", [
        { resource: "Issue", field: "state", code: "invalid", message: "state cannot be changed." }
      ]);
    if (isPull(issue)) reopenPull(world, repository, issue, actor);
    else setState(world, issue, "open", null, actor);
  } else if (change.state === "closed") setState(world, issue, "closed", change.state_reason ?? null, actor);
  return ok(issueView(call2, repository, issue));
}
function addComment2(call2) {
  const issue = issueOf(call2);
  const actor = actorOf2(call2);
  if (issue.locked && !atLeast(call2.world.role(call2.repository, actor), "write"))
    throw new Refusal(403, "Unable to create comment because issue is locked.");
  const made = comment(call2.world, issue, sent(call2, Body).body, actor);
  return created(commentView(call2, call2.repository, issue, made));
}
function changeComment(call2) {
  const { world, repository } = call2;
  const found2 = findComment(repository, number2(call2, "comment_id"));
  const actor = actorOf2(call2);
  if (found2.comment.author !== actor && !atLeast(world.role(repository, actor), "write"))
    throw new Refusal(403, "Must have admin rights to Repository.");
  editBody(world, found2.comment, sent(call2, Body).body, actor);
  return ok(commentView(call2, repository, found2.issue, found2.comment));
}
function deleteComment(call2) {
  const { world, repository } = call2;
  const found2 = findComment(repository, number2(call2, "comment_id"));
  const actor = actorOf2(call2);
  if (found2.comment.author !== actor && !atLeast(world.role(repository, actor), "write"))
    throw new Refusal(403, "Must have admin rights to Repository.");
  found2.issue.comments.splice(found2.issue.comments.indexOf(found2.comment), 1);
  return NO_CONTENT;
}
function comments(call2) {
  const issue = issueOf(call2);
  const since = parseInstant(call2.query.get("since") ?? "") ?? -Infinity;
  return paged(
    call2,
    issue.comments.filter((each) => each.updatedAt >= since),
    (each) => commentView(call2, call2.repository, issue, each)
  );
}
function timeline2(call2) {
  const { world, repository } = call2;
  const issue = issueOf(call2);
  const rows = [];
  const add = (at, show) => void rows.push({ at, show });
  if (isPull(issue)) {
    for (const sha of commitsOf(world, repository, issue))
      add(repository.git.commit(sha)?.committer.at ?? 0, () => ({
        event: "committed",
        ...gitCommit(call2, repository, sha)
      }));
    for (const review2 of visibleReviews(issue, call2.access.actor?.id))
      if (review2.submittedAt !== void 0)
        add(review2.submittedAt, () => ({
          event: "reviewed",
          ...reviewView(call2, repository, issue, review2),
          state: review2.state.toLowerCase()
        }));
  }
  for (const each of issue.comments)
    add(each.createdAt, () => {
      const view = commentView(call2, repository, issue, each);
      return { event: "commented", actor: view["user"], ...view };
    });
  for (const event of issue.events) add(event.at, () => eventView(call2, repository, event));
  rows.sort((a, b) => a.at - b.at);
  return paged(call2, rows, ({ show }) => show());
}
var events = (call2) => paged(call2, issueOf(call2).events, (event) => eventView(call2, call2.repository, event));
function lock(call2, locked) {
  const issue = issueOf(call2);
  if (issue.locked !== locked) {
    issue.locked = locked;
    call2.world.record(issue, actorOf2(call2), { event: locked ? "locked" : "unlocked" });
  }
  return NO_CONTENT;
}
var ANYBODY = { role: "read" };
var TRIAGE = { role: "triage" };
var issueRoutes = [
  repo("GET", "/issues", ["issues", "read"], list2),
  repo("POST", "/issues", ["issues", "write"], create2, ANYBODY),
  repo("GET", "/issues/comments/{comment_id}", ["issues", "read"], (call2) => {
    const found2 = findComment(call2.repository, number2(call2, "comment_id"));
    return ok(commentView(call2, call2.repository, found2.issue, found2.comment));
  }),
  repo("PATCH", "/issues/comments/{comment_id}", ["issues", "write"], changeComment, ANYBODY),
  repo("DELETE", "/issues/comments/{comment_id}", ["issues", "write"], deleteComment, ANYBODY),
  repo("GET", "/issues/{issue_number}", ["issues", "read"], get),
  repo("PATCH", "/issues/{issue_number}", ["issues", "write"], update, ANYBODY),
  repo("PUT", "/issues/{issue_number}/lock", ["issues", "write"], (call2) => lock(call2, true), TRIAGE),
  repo("DELETE", "/issues/{issue_number}/lock", ["issues", "write"], (call2) => lock(call2, false), TRIAGE),
  repo("GET", "/issues/{issue_number}/comments", ["issues", "read"], comments),
  repo("POST", "/issues/{issue_number}/comments", ["issues", "write"], addComment2, ANYBODY),
  repo("GET", "/issues/{issue_number}/timeline", ["issues", "read"], timeline2),
  repo("GET", "/issues/{issue_number}/events", ["issues", "read"], events)
];

// src/sandbox/github/rest/git.ts
var NewRef = object({ ref: string(), sha: string() });
var RefChange = object({ sha: string(), force: boolean().default(false) });
var NewBlob = object({ content: string(), encoding: _enum(["utf-8", "base64"]).default("utf-8") });
var NewTree = object({
  base_tree: string().optional(),
  tree: array(
    object({
      path: string(),
      mode: _enum([...FILE_MODES, "040000"]).default("100644"),
      type: string().optional(),
      sha: string().nullish(),
      content: string().optional()
    })
  )
});
var Person = object({ name: string(), email: string(), date: string().optional() });
var NewCommit = object({
  message: string(),
  tree: string(),
  parents: array(string()).default([]),
  author: Person.optional(),
  committer: Person.optional()
});
function refView(view, repository, ref, sha) {
  const url = repositoryUrl(view, repository);
  return {
    ref,
    node_id: nodeId("REF", `${repository.id}:${ref}`),
    url: `${url}/git/${ref}`,
    object: { sha, type: "commit", url: `${url}/git/commits/${sha}` }
  };
}
function objectOf(repository, sha) {
  if (!repository.git.get(sha)) throw unprocessable("Object does not exist");
  return sha;
}
function createRef(call2) {
  const { ref, sha } = sent(call2, NewRef);
  if (!/^refs\/[^/]+\/.+/.test(ref) || /\.\.|[\s~^:?*[\\]|\/$|\.lock$/.test(ref))
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  const target = objectOf(call2.repository, sha);
  if (call2.repository.refs.has(ref)) throw unprocessable("Reference already exists");
  moveRef(call2.world, call2.repository, { ref, to: target, actor: actorOf2(call2) });
  return created(refView(call2, call2.repository, ref, target));
}
function updateRef(call2) {
  const ref = `refs/${param(call2, "ref")}`;
  const { sha, force } = sent(call2, RefChange);
  if (!call2.repository.refs.has(ref)) throw unprocessable("Reference does not exist");
  const target = objectOf(call2.repository, sha);
  moveRef(call2.world, call2.repository, { ref, to: target, actor: actorOf2(call2), force });
  return ok(refView(call2, call2.repository, ref, target));
}
function deleteRef(call2) {
  const ref = `refs/${param(call2, "ref")}`;
  if (!call2.repository.refs.has(ref)) throw unprocessable("Reference does not exist");
  moveRef(call2.world, call2.repository, { ref, to: void 0, actor: actorOf2(call2) });
  return NO_CONTENT;
}
function getRef(call2) {
  const ref = `refs/${param(call2, "ref")}`;
  const sha = call2.repository.refs.get(ref);
  if (!sha) throw notFound();
  return ok(refView(call2, call2.repository, ref, sha));
}
function matchingRefs(call2) {
  const prefix = `refs/${param(call2, "ref")}`;
  const found2 = [...call2.repository.refs].filter(([ref]) => ref.startsWith(prefix)).sort();
  return ok(found2.map(([ref, sha]) => refView(call2, call2.repository, ref, sha)));
}
var MOST_ENTRIES = 1e5;
function getTree(call2) {
  const { repository } = call2;
  const name = param(call2, "ref");
  const commit = resolveCommit(repository, name);
  const root = commit ? repository.git.commit(commit)?.tree : Sha.is(name) ? name : void 0;
  const entries = root && repository.git.tree(root);
  if (!root || !entries) throw notFound();
  const url = repositoryUrl(call2, repository);
  const recursive = call2.query.has("recursive");
  const rows = [];
  const walk = (list7, prefix) => {
    for (const { mode, name: leaf, sha } of list7) {
      const type = typeOfMode(mode);
      rows.push({
        path: prefix + leaf,
        mode,
        type,
        sha,
        ...type === "blob" && { size: repository.git.blob(sha)?.length ?? 0 },
        ...type !== "commit" && { url: `${url}/git/${type}s/${sha}` }
      });
      if (recursive && type === "tree") walk(repository.git.tree(sha) ?? [], `${prefix}${leaf}/`);
    }
  };
  walk(entries, "");
  const most = repository.truncateTrees && recursive ? Math.floor(rows.length / 2) : MOST_ENTRIES;
  return ok({
    sha: root,
    url: `${url}/git/trees/${root}`,
    tree: rows.slice(0, most),
    truncated: rows.length > most
  });
}
function getBlob(call2) {
  const sha = param(call2, "file_sha");
  const bytes = call2.repository.git.blob(sha);
  if (!bytes) throw notFound();
  return ok({
    sha,
    node_id: nodeId("B", `${call2.repository.id}:${sha}`),
    size: bytes.length,
    url: `${repositoryUrl(call2, call2.repository)}/git/blobs/${sha}`,
    content: wrapped(bytes),
    encoding: "base64"
  });
}
var wrapped = (bytes) => bytes.toString("base64").replace(/.{1,60}/g, "$&\n");
function createTree(call2) {
  const { repository } = call2;
  const { base_tree, tree } = sent(call2, NewTree);
  if (tree.length === 0) throw unprocessable("Invalid tree info");
  const base = base_tree === void 0 ? void 0 : treeOf(repository, base_tree);
  const files = base ? repository.git.files(base) : /* @__PURE__ */ new Map();
  for (const entry of tree) put(repository, files, entry);
  const sha = repository.git.writeFiles(files);
  const url = `${repositoryUrl(call2, repository)}/git`;
  return created({
    sha,
    url: `${url}/trees/${sha}`,
    tree: (repository.git.tree(sha) ?? []).map((each) => ({
      path: each.name,
      mode: each.mode,
      type: typeOfMode(each.mode),
      sha: each.sha,
      ...each.mode !== "160000" && { url: `${url}/${typeOfMode(each.mode)}s/${each.sha}` }
    })),
    truncated: false
  });
}
function treeOf(repository, sha) {
  const found2 = repository.git.commit(sha)?.tree ?? (repository.git.tree(sha) ? sha : void 0);
  if (!found2) throw unprocessable(`base_tree ${sha} is not a tree`);
  return found2;
}
function put(repository, files, entry) {
  const { path, mode } = entry;
  if (path === "" || path.split("/").some((part) => ["", ".", "..", ".git"].includes(part.toLowerCase())))
    throw unprocessable(`tree.path contains a malformed path component: ${path}`);
  if (entry.sha === null) {
    files.delete(path);
    return;
  }
  for (const other of [...files.keys()])
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
  if (mode === "040000") {
    const tree = entry.sha === void 0 ? void 0 : repository.git.tree(entry.sha) && entry.sha;
    if (!tree) throw unprocessable(`tree.sha ${entry.sha ?? ""} is not a valid tree`);
    for (const [below, file] of repository.git.files(tree)) files.set(`${path}/${below}`, file);
    return;
  }
  const sha = entry.sha ?? repository.git.writeBlob(entry.content ?? "");
  if (mode !== "160000" && !repository.git.blob(sha))
    throw unprocessable(`tree.sha ${sha} is not a valid blob`);
  files.set(path, { mode, sha });
}
function createCommit(call2) {
  const { repository, world } = call2;
  const given = sent(call2, NewCommit);
  if (!repository.git.tree(given.tree)) throw unprocessable("Tree SHA does not exist");
  for (const parent of given.parents)
    if (!repository.git.commit(parent))
      throw unprocessable("Parent SHA does not exist or is not a commit object");
  const actor = actorOf2(call2);
  const self = signatureOf(world, actor);
  const read2 = (who, otherwise) => who ? {
    name: who.name,
    email: who.email,
    at: who.date === void 0 ? world.now() : instantOfMillis(Date.parse(who.date))
  } : otherwise;
  const author = read2(given.author, self);
  const signed = world.account(actor).type === "Bot" && !given.author && !given.committer;
  const sha = repository.git.writeCommit({
    tree: given.tree,
    parents: given.parents,
    author,
    committer: signed ? webFlow(world) : read2(given.committer, author),
    message: given.message,
    signedByGitHub: signed
  });
  return created(gitCommit(call2, repository, sha));
}
var gitRoutes = [
  repo("GET", "/git/matching-refs/{ref}", ["contents", "read"], matchingRefs),
  repo("GET", "/git/ref/{ref}", ["contents", "read"], getRef),
  repo("POST", "/git/refs", ["contents", "write"], createRef),
  repo("PATCH", "/git/refs/{ref}", ["contents", "write"], updateRef),
  repo("DELETE", "/git/refs/{ref}", ["contents", "write"], deleteRef),
  repo("GET", "/git/commits/{commit_sha}", ["contents", "read"], (call2) => {
    const sha = param(call2, "commit_sha");
    if (!call2.repository.git.commit(sha)) throw notFound();
    return ok(gitCommit(call2, call2.repository, sha));
  }),
  repo("POST", "/git/commits", ["contents", "write"], createCommit),
  repo(
    "GET",
    "/git/trees/{tree_sha}",
    ["contents", "read"],
    (call2) => getTree({ ...call2, params: { ...call2.params, ref: param(call2, "tree_sha") } })
  ),
  repo("POST", "/git/trees", ["contents", "write"], createTree),
  repo("GET", "/git/blobs/{file_sha}", ["contents", "read"], getBlob),
  repo("POST", "/git/blobs", ["contents", "write"], (call2) => {
    const { content, encoding } = sent(call2, NewBlob);
    const bytes = Buffer.from(content, encoding === "base64" ? "base64" : "utf8");
    if (bytes.length > 100 * 1024 * 1024) throw new Refusal(422, "Blob is too large");
    const sha = call2.repository.git.writeBlob(bytes);
    return created({ sha, url: `${repositoryUrl(call2, call2.repository)}/git/blobs/${sha}` });
  })
];

// src/sandbox/github/rest/commits.ts
var NewStatus = object({
  state: _enum(["error", "failure", "pending", "success"]),
  target_url: string().nullish(),
  description: string().nullish(),
  context: string().default("default")
});
function commitNamed(call2, name) {
  const sha = resolveCommit(call2.repository, name);
  if (!sha) throw unprocessable(`No commit found for SHA: ${name}`);
  return sha;
}
function list3(call2) {
  const { query, repository, world } = call2;
  const from = query.get("sha") ?? repository.defaultBranch;
  const tip = resolveCommit(repository, from);
  if (!tip) {
    if (repository.refs.size === 0) throw new Refusal(409, "Git Repository is empty.");
    throw notFound();
  }
  const path = query.get("path");
  const all = path === null ? reachable(repository.git, [tip]) : pathHistory(repository.git, tip, path);
  const since = parseInstant(query.get("since") ?? "") ?? -Infinity;
  const until = parseInstant(query.get("until") ?? "") ?? Infinity;
  const author = query.get("author")?.toLowerCase();
  const found2 = all.filter((sha) => {
    const commit = commitOf(repository, sha);
    const { email } = commit.author;
    return commit.committer.at >= since && commit.committer.at <= until && (author === void 0 || email.toLowerCase() === author || accountByEmail(world, email)?.login.toLowerCase() === author);
  });
  return paged(call2, found2, (sha) => commitView(call2, repository, sha));
}
function get2(call2) {
  const { repository } = call2;
  const sha = commitNamed(call2, param(call2, "ref"));
  const files = changesOf(repository, sha);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  return ok({
    ...commitView(call2, repository, sha),
    stats: { total: additions + deletions, additions, deletions },
    files: files.slice(0, MOST_FILES).map((file) => fileView(call2, repository, sha, file))
  });
}
var MOST_FILES = 300;
function compare(call2) {
  const { repository } = call2;
  const { git } = repository;
  const [left, right] = param(call2, "basehead").split("...");
  const named = (name) => {
    const sha = name === void 0 ? void 0 : resolveCommit(repository, name.replace(/^[^:]+:/, ""));
    if (!sha) throw notFound();
    return sha;
  };
  const [base, head] = [named(left), named(right)];
  const common = mergeBase(git, base, head);
  if (!common) throw notFound();
  const ahead = reachable(git, [head], [base]).reverse();
  const behind = reachable(git, [base], [head]).length;
  const files = diffTrees(git, git.commit(common)?.tree, git.commit(head)?.tree);
  const url = `${repositoryUrl(call2, repository)}/compare/${param(call2, "basehead")}`;
  const page2 = `${repositoryPage(call2, repository)}/compare/${param(call2, "basehead")}`;
  const { page: n, size } = pageOf(call2.query);
  const perPage = call2.query.has("per_page") ? size : 250;
  const status = ahead.length === 0 ? behind === 0 ? "identical" : "behind" : behind === 0 ? "ahead" : "diverged";
  return {
    status: 200,
    headers: links(call2, ahead.length, n, perPage),
    body: {
      url,
      html_url: page2,
      permalink_url: page2,
      diff_url: `${page2}.diff`,
      patch_url: `${page2}.patch`,
      base_commit: commitView(call2, repository, base),
      merge_base_commit: commitView(call2, repository, common),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.slice((n - 1) * perPage, n * perPage).map((sha) => commitView(call2, repository, sha)),
      // Files come with the first page only.
      files: n === 1 ? files.slice(0, MOST_FILES).map((file) => fileView(call2, repository, head, file)) : []
    }
  };
}
var LARGEST_CONTENT = 1024 * 1024;
function contents(call2) {
  const { repository } = call2;
  const path = param(call2, "path").replace(/\/$/, "");
  const ref = call2.query.get("ref") ?? repository.defaultBranch;
  const commit = resolveCommit(repository, ref);
  if (!commit) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const tree = commitOf(repository, commit).tree;
  const entry = followed(repository, tree, path);
  if (!entry) throw notFound();
  if (entry.mode === "040000") {
    const below = repository.git.tree(entry.sha) ?? [];
    return ok(
      below.slice(0, 1e3).map(
        ({ name, mode, sha }) => item(call2, { path: path === "" ? name : `${path}/${name}`, mode, sha, ref }, false)
      )
    );
  }
  const raw2 = call2.headers.get("accept")?.includes("raw") === true;
  if (raw2) {
    const bytes = repository.git.blob(entry.sha) ?? Buffer.alloc(0);
    return {
      status: 200,
      body: new Uint8Array(bytes),
      headers: { "Content-Type": "application/vnd.github.raw; charset=utf-8" }
    };
  }
  return ok(item(call2, { path, mode: entry.mode, sha: entry.sha, ref }, true));
}
function followed(repository, tree, path) {
  const entry = repository.git.entryAt(tree, path);
  if (entry?.mode !== "120000") return entry;
  const target = repository.git.blob(entry.sha)?.toString("utf8") ?? "";
  const to = posix.join(posix.dirname(path), target);
  const file = target.startsWith("/") || to.startsWith("..") ? void 0 : repository.git.entryAt(tree, to);
  return file && (file.mode === "100644" || file.mode === "100755") ? file : entry;
}
function item(call2, { path, mode, sha, ref }, alone) {
  const { repository } = call2;
  const kind = typeOfMode(mode);
  const bytes = repository.git.blob(sha);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const self = `${repositoryUrl(call2, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = kind === "commit" ? null : `${repositoryUrl(call2, repository)}/git/${kind === "tree" ? "trees" : "blobs"}/${sha}`;
  const html = `${repositoryPage(call2, repository)}/${kind === "tree" ? "tree" : "blob"}/${encodeURIComponent(ref)}/${encoded}`;
  const type = kind === "tree" ? "dir" : kind === "commit" ? alone ? "submodule" : "file" : mode === "120000" ? "symlink" : "file";
  const tooLarge = (bytes?.length ?? 0) > LARGEST_CONTENT;
  return {
    name: path.split("/").at(-1) ?? path,
    path,
    sha,
    size: bytes?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === "blob" ? `${repositoryPage(call2, repository)}/raw/${encodeURIComponent(ref)}/${encoded}` : null,
    type,
    _links: { self, git, html },
    ...alone && type === "file" && {
      content: tooLarge || !bytes ? "" : wrapped(bytes),
      encoding: tooLarge ? "none" : "base64"
    },
    ...alone && type === "symlink" && { target: bytes?.toString("utf8") ?? "" },
    ...alone && type === "submodule" && { submodule_git_url: "https://example.invalid/submodule.git" }
  };
}
function createStatus(call2) {
  const { repository, world } = call2;
  const sha = param(call2, "sha");
  if (!repository.git.commit(sha)) throw unprocessable(`No commit found for SHA: ${sha}`);
  const given = sent(call2, NewStatus);
  if ((given.description?.length ?? 0) > 140)
    throw unprocessable("Validation Failed", [
      {
        resource: "Status",
        code: "custom",
        field: "description",
        message: "description is too long (maximum is 140 characters)"
      }
    ]);
  if (repository.statuses.filter((each) => each.sha === sha && each.context === given.context).length >= 1e3)
    throw unprocessable("Validation Failed", [
      {
        resource: "Status",
        code: "custom",
        message: "This SHA and context has reached the maximum number of statuses."
      }
    ]);
  const status = {
    id: world.id("status"),
    sha,
    state: given.state,
    context: given.context,
    description: given.description ?? null,
    targetUrl: given.target_url ?? null,
    creator: actorOf2(call2),
    at: world.now()
  };
  repository.statuses.push(status);
  return created(statusView(call2, repository, status));
}
var commitRoutes = [
  repo("GET", "/commits", ["contents", "read"], list3),
  repo(
    "GET",
    "/commits/{commit_sha}/pulls",
    ["pull_requests", "read"],
    (call2) => paged(
      call2,
      pullsWith(call2.world, call2.repository, commitNamed(call2, param(call2, "commit_sha"))),
      (issue) => pullSimple(call2, call2.repository, issue)
    )
  ),
  repo(
    "GET",
    "/commits/{ref}/status",
    ["statuses", "read"],
    (call2) => ok(combinedStatus(call2, call2.repository, commitNamed(call2, param(call2, "ref"))))
  ),
  repo("GET", "/commits/{ref}/statuses", ["statuses", "read"], (call2) => {
    const sha = commitNamed(call2, param(call2, "ref"));
    const found2 = call2.repository.statuses.filter((each) => each.sha === sha).reverse();
    return paged(call2, found2, (status) => statusView(call2, call2.repository, status));
  }),
  repo("GET", "/commits/{ref}", ["contents", "read"], get2),
  repo("GET", "/compare/{basehead}", ["contents", "read"], compare),
  repo("GET", "/contents/{path}", ["contents", "read"], contents),
  repo("POST", "/statuses/{sha}", ["statuses", "write"], createStatus)
];

// src/sandbox/github/rest/labels.ts
var Labels = union([
  object({ labels: array(Name).default([]) }).transform(({ labels }) => labels),
  array(Name)
]);
var NewLabel = object({
  name: string(),
  color: string().optional(),
  description: string().nullish()
});
var LabelChange = object({
  new_name: string().optional(),
  color: string().optional(),
  description: string().nullish()
});
var labelsReply = (call2, issue) => ok(labelsOf(call2.repository, issue).map((label2) => labelView(call2, call2.repository, label2)));
function unlabel(call2) {
  const issue = issueOf(call2);
  const label2 = call2.world.label(call2.repository, param(call2, "name"));
  if (!label2 || !issue.labels.has(label2.id)) throw new Refusal(404, "Label does not exist");
  removeLabel(call2.world, issue, label2, actorOf2(call2));
  return labelsReply(call2, issue);
}
function label(call2) {
  const found2 = call2.world.label(call2.repository, param(call2, "name"));
  if (!found2) throw notFound();
  return found2;
}
function changeLabel(call2) {
  const found2 = label(call2);
  const change = sent(call2, LabelChange);
  found2.name = change.new_name ?? found2.name;
  found2.color = change.color ?? found2.color;
  found2.description = change.description ?? found2.description;
  return ok(labelView(call2, call2.repository, found2));
}
function deleteLabel(call2) {
  const { id } = label(call2);
  call2.repository.labels.delete(id);
  for (const issue of call2.repository.issues.values()) issue.labels.delete(id);
  return NO_CONTENT;
}
var labelRoutes = [
  repo(
    "GET",
    "/issues/{issue_number}/labels",
    ["issues", "read"],
    (call2) => paged(call2, labelsOf(call2.repository, issueOf(call2)), (each) => labelView(call2, call2.repository, each))
  ),
  repo(
    "POST",
    "/issues/{issue_number}/labels",
    ["issues", "write"],
    (call2) => {
      const issue = issueOf(call2);
      addLabels(call2.world, call2.repository, issue, sent(call2, Labels), actorOf2(call2));
      return labelsReply(call2, issue);
    },
    TRIAGE
  ),
  repo(
    "PUT",
    "/issues/{issue_number}/labels",
    ["issues", "write"],
    (call2) => {
      const issue = issueOf(call2);
      setLabels(call2.world, call2.repository, issue, sent(call2, Labels), actorOf2(call2));
      return labelsReply(call2, issue);
    },
    TRIAGE
  ),
  repo("DELETE", "/issues/{issue_number}/labels/{name}", ["issues", "write"], unlabel, TRIAGE),
  repo(
    "GET",
    "/labels",
    ["issues", "read"],
    (call2) => paged(call2, [...call2.repository.labels.values()], (each) => labelView(call2, call2.repository, each))
  ),
  repo("POST", "/labels", ["issues", "write"], (call2) => {
    const { name, color, description } = sent(call2, NewLabel);
    const made = createLabel(call2.world, call2.repository, {
      name,
      ...color !== void 0 && { color },
      ...description !== void 0 && { description }
    });
    return created(labelView(call2, call2.repository, made));
  }),
  repo(
    "GET",
    "/labels/{name}",
    ["issues", "read"],
    (call2) => ok(labelView(call2, call2.repository, label(call2)))
  ),
  repo("PATCH", "/labels/{name}", ["issues", "write"], changeLabel),
  repo("DELETE", "/labels/{name}", ["issues", "write"], deleteLabel)
];

// src/sandbox/github/rest/people.ts
function user(call2) {
  const { actor } = call2.access;
  if (!actor) throw new Refusal(401, "Requires authentication");
  if (actor.type === "Bot") throw notByIntegration();
  return ok(publicUser(call2, actor));
}
var found = (call2, who) => {
  if (!who) throw notFound();
  return ok(publicUser(call2, who));
};
function teamOf(call2) {
  const { access, world } = call2;
  const team = world.team(param(call2, "org"), param(call2, "team_slug"));
  const { actor } = access;
  if (!actor) throw new Refusal(401, "Requires authentication");
  if (actor.type === "Bot") {
    if (effective(access).members === void 0) throw notByIntegration();
  } else if (team) {
    const member = [...world.teams.values()].some(
      (each) => each.organization === team.organization && each.members.has(actor.id)
    );
    if (!member && team.organization !== actor.id) throw notFound();
  }
  if (!team) throw notFound();
  return team;
}
function membership(call2) {
  const team = teamOf(call2);
  const who = call2.world.find(param(call2, "username"));
  const role2 = who && team.members.get(who.id);
  if (!role2) throw notFound();
  return ok({
    url: `${String(teamView(call2, team)["url"])}/memberships/${param(call2, "username")}`,
    role: role2,
    state: "active"
  });
}
function teamRepository(call2) {
  const team = teamOf(call2);
  const repository = call2.world.findRepository(param(call2, "owner"), param(call2, "repo"));
  const role2 = repository?.teams.get(team.id);
  if (!repository || !role2) throw notFound();
  if (call2.headers.get("accept")?.includes("repository") !== true) return NO_CONTENT;
  return ok({
    ...repositoryView(call2, repository),
    permissions: {
      admin: atLeast(role2, "admin"),
      maintain: atLeast(role2, "maintain"),
      push: atLeast(role2, "write"),
      triage: atLeast(role2, "triage"),
      pull: true
    },
    role_name: role2
  });
}
function teamFull(call2) {
  const team = teamOf(call2);
  const organization = call2.world.account(team.organization);
  const url = `${call2.api}/orgs/${organization.login}`;
  return ok({
    ...teamView(call2, team),
    created_at: time(organization.createdAt),
    updated_at: time(organization.createdAt),
    members_count: team.members.size,
    repos_count: [...call2.world.repositories.values()].filter((each) => each.teams.has(team.id)).length,
    organization: {
      ...organizationView(call2, organization),
      name: organization.name ?? organization.login,
      html_url: `${call2.site}/${organization.login}`,
      has_organization_projects: false,
      has_repository_projects: false,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: "Organization",
      created_at: time(organization.createdAt),
      updated_at: time(organization.createdAt),
      archived_at: null,
      url
    }
  });
}
function organizationView(call2, organization) {
  const url = `${call2.api}/orgs/${organization.login}`;
  const { login, id, node_id, avatar_url } = account(call2, organization);
  return {
    login,
    id,
    node_id,
    avatar_url,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    description: null
  };
}
var peopleRoutes = [
  global2("GET", "/user", user),
  global2("GET", "/users/{username}", (call2) => found(call2, call2.world.find(param(call2, "username")))),
  global2(
    "GET",
    "/user/{account_id}",
    (call2) => found(
      call2,
      [...call2.world.accounts.values()].find((each) => each.id === Number(param(call2, "account_id")))
    )
  ),
  global2("GET", "/orgs/{org}/teams/{team_slug}", teamFull),
  global2(
    "GET",
    "/orgs/{org}/teams/{team_slug}/members",
    (call2) => paged(call2, [...teamOf(call2).members.keys()], (id) => accountOf(call2, id))
  ),
  global2("GET", "/orgs/{org}/teams/{team_slug}/memberships/{username}", membership),
  global2("GET", "/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}", teamRepository)
];

// src/sandbox/github/rest/pulls.ts
var NewPull = object({
  title: string(),
  body: string().nullish(),
  head: string(),
  base: string(),
  draft: boolean().optional()
});
var PullChange = object({
  title: string().optional(),
  body: string().nullish(),
  state: _enum(["open", "closed"]).optional(),
  base: string().optional()
});
var Event2 = _enum(["APPROVE", "REQUEST_CHANGES", "COMMENT"]);
var NewReview = object({
  commit_id: string().optional(),
  body: string().nullish(),
  event: union([Event2, literal("").transform(() => void 0)]).optional()
});
var Submit = object({ body: string().nullish(), event: Event2 });
var Dismissal = object({ message: string() });
var Reviewers = object({
  reviewers: array(string()).default([]),
  team_reviewers: array(string()).default([])
});
var MergeRequest = object({
  commit_title: string().nullish(),
  commit_message: string().nullish(),
  sha: string().nullish(),
  merge_method: _enum(["merge", "squash", "rebase"]).nullish()
});
var pullOf = (call2) => call2.world.pull(call2.repository, number2(call2, "pull_number"));
function list4(call2) {
  const { query, repository, world } = call2;
  const state = query.get("state") ?? "open";
  const head = /^([^:]+):(.+)$/.exec(query.get("head") ?? "");
  const base = query.get("base");
  const found2 = [...repository.issues.values()].filter(isPull).filter((issue) => {
    const { pull } = issue;
    const source = world.repositories.get(pull.head.repository);
    return (state === "all" || issue.state === state) && (base === null || pull.base.ref === base) && (!head || pull.head.ref === head[2] && source !== void 0 && world.account(source.owner).login.toLowerCase() === head[1]?.toLowerCase());
  });
  const updated = query.get("sort") === "updated";
  const direction = query.get("direction") ?? (updated ? "asc" : "desc");
  const turn = direction === "asc" ? 1 : -1;
  found2.sort((a, b) => turn * ((updated ? a.updatedAt - b.updatedAt : 0) || a.number - b.number));
  return paged(call2, found2, (issue) => pullSimple(call2, repository, issue));
}
function create3(call2) {
  const { repository, world } = call2;
  const { title, body, head, base, draft } = sent(call2, NewPull);
  const author = actorOf2(call2);
  const issue = openPull(world, repository, {
    title,
    body: body ?? "",
    head,
    base,
    author,
    draft: draft ?? false
  });
  return created(pullView(call2, repository, issue));
}
function update2(call2) {
  const { repository, world } = call2;
  const issue = pullOf(call2);
  const actor = actorOf2(call2);
  if (issue.author !== actor && !atLeast(world.role(repository, actor), "write"))
    throw new Refusal(403, "Must have admin rights to Repository.");
  const change = sent(call2, PullChange);
  if (change.title !== void 0) rename(world, issue, change.title, actor);
  if (change.body !== void 0) editBody(world, issue, change.body ?? "", actor);
  if (change.base !== void 0 && change.base !== issue.pull.base.ref) {
    const tip = world.tip(repository, change.base);
    if (!tip || issue.state === "closed")
      throw unprocessable("Validation Failed", [{ resource: "PullRequest", field: "base", code: "invalid" }]);
    world.record(issue, actor, { event: "base_ref_changed", from: issue.pull.base.ref, to: change.base });
    issue.pull.base.ref = change.base;
    issue.pull.base.sha = tip;
  }
  if (change.state === "closed") setState(world, issue, "closed", null, actor);
  if (change.state === "open" && issue.state === "closed") reopenPull(world, repository, issue, actor);
  return ok(pullView(call2, repository, issue));
}
function mergePull(call2) {
  const { repository, world } = call2;
  const order2 = sent(call2, MergeRequest);
  const sha = merge(world, repository, pullOf(call2), {
    by: actorOf2(call2),
    method: order2.merge_method ?? "merge",
    ...order2.sha != null && { expectedHead: order2.sha },
    ...order2.commit_title != null && { title: order2.commit_title },
    ...order2.commit_message != null && { message: order2.commit_message }
  });
  return ok({ sha, merged: true, message: "Pull Request successfully merged" });
}
var review = (call2, issue) => findReview(issue, number2(call2, "review_id"), call2.access.actor?.id);
function postReview(call2) {
  const { repository, world } = call2;
  const issue = pullOf(call2);
  const given = sent(call2, NewReview);
  const made = createReview(world, repository, issue, {
    author: actorOf2(call2),
    event: given.event,
    body: given.body ?? "",
    ...given.commit_id !== void 0 && { commit: given.commit_id }
  });
  return ok(reviewView(call2, repository, issue, made));
}
function submitReview(call2) {
  const { repository, world } = call2;
  const issue = pullOf(call2);
  const pending = review(call2, issue);
  const { body, event } = sent(call2, Submit);
  if (body != null) pending.body = body;
  submit(world, repository, issue, pending, event);
  return ok(reviewView(call2, repository, issue, pending));
}
function reviewersView(call2, issue) {
  const { users: users2, teams } = issue.pull.requested;
  return ok({
    users: [...users2].map((user3) => accountOf(call2, user3)),
    teams: [...teams].flatMap((id) => {
      const team = call2.world.teams.get(id);
      return team ? [teamView(call2, team)] : [];
    })
  });
}
function requestReviewers(call2) {
  const { repository, world } = call2;
  const issue = pullOf(call2);
  const { reviewers, team_reviewers } = sent(call2, Reviewers);
  const owner = world.account(repository.owner).login;
  const users2 = reviewers.map((login) => {
    const account2 = world.find(login);
    if (account2 && account2.id === issue.author)
      throw unprocessable("Review cannot be requested from pull request author.");
    if (!account2 || !atLeast(world.role(repository, account2.id), "read") || !isCollaborator(call2, account2.id))
      throw unprocessable(
        `Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${world.fullName(repository)} repository.`
      );
    return account2.id;
  });
  const teams = team_reviewers.map((slug) => {
    const team = world.team(owner, slug);
    if (!team || !repository.teams.has(team.id))
      throw unprocessable("Could not resolve to a node with the global id of the team.");
    return team.id;
  });
  for (const user3 of users2) requestUser(world, issue, user3, actorOf2(call2));
  for (const team of teams) requestTeam(world, issue, team, actorOf2(call2));
  return created(pullSimple(call2, repository, issue));
}
function isCollaborator(call2, id) {
  const { repository, world } = call2;
  return repository.owner === id || repository.people.has(id) || [...repository.teams.keys()].some((team) => world.teams.get(team)?.members.has(id) === true);
}
function unrequest(call2) {
  const issue = pullOf(call2);
  const { reviewers } = sent(call2, Reviewers);
  for (const login of reviewers) {
    const user3 = call2.world.find(login)?.id;
    if (user3 && issue.pull.requested.users.delete(user3))
      call2.world.record(issue, actorOf2(call2), { event: "review_request_removed", reviewer: { user: user3 } });
  }
  return ok(pullSimple(call2, call2.repository, issue));
}
var READ = ["pull_requests", "read"];
var WRITE = ["pull_requests", "write"];
var ANYBODY2 = { role: "read" };
var MOST_COMMITS2 = 250;
var MOST_FILES2 = 3e3;
var pullRoutes = [
  repo("GET", "/pulls", READ, list4),
  repo("POST", "/pulls", WRITE, create3, ANYBODY2),
  repo("GET", "/pulls/{pull_number}", READ, (call2) => ok(pullView(call2, call2.repository, pullOf(call2)))),
  repo("PATCH", "/pulls/{pull_number}", WRITE, update2, ANYBODY2),
  repo("GET", "/pulls/{pull_number}/files", READ, (call2) => {
    const issue = pullOf(call2);
    const files = filesOf(call2.world, call2.repository, issue).slice(0, MOST_FILES2);
    return paged(call2, files, (file) => fileView(call2, call2.repository, issue.pull.head.sha, file));
  }),
  repo(
    "GET",
    "/pulls/{pull_number}/commits",
    READ,
    (call2) => paged(
      call2,
      commitsOf(call2.world, call2.repository, pullOf(call2)).slice(0, MOST_COMMITS2),
      (sha) => commitView(call2, call2.repository, sha)
    )
  ),
  repo("GET", "/pulls/{pull_number}/merge", READ, (call2) => {
    if (!pullOf(call2).pull.merged) throw new Refusal(404, "Not Found");
    return { status: 204 };
  }),
  // Merging writes to a branch: `contents`, not `pull_requests`.
  repo("PUT", "/pulls/{pull_number}/merge", ["contents", "write"], mergePull),
  repo("GET", "/pulls/{pull_number}/requested_reviewers", READ, (call2) => reviewersView(call2, pullOf(call2))),
  repo("POST", "/pulls/{pull_number}/requested_reviewers", WRITE, requestReviewers),
  repo("DELETE", "/pulls/{pull_number}/requested_reviewers", WRITE, unrequest),
  repo("GET", "/pulls/{pull_number}/reviews", READ, (call2) => {
    const issue = pullOf(call2);
    return paged(
      call2,
      visibleReviews(issue, call2.access.actor?.id),
      (each) => reviewView(call2, call2.repository, issue, each)
    );
  }),
  repo("POST", "/pulls/{pull_number}/reviews", WRITE, postReview, ANYBODY2),
  repo("GET", "/pulls/{pull_number}/reviews/{review_id}", READ, (call2) => {
    const issue = pullOf(call2);
    return ok(reviewView(call2, call2.repository, issue, review(call2, issue)));
  }),
  repo("POST", "/pulls/{pull_number}/reviews/{review_id}/events", WRITE, submitReview, ANYBODY2),
  repo("PUT", "/pulls/{pull_number}/reviews/{review_id}/dismissals", WRITE, (call2) => {
    const issue = pullOf(call2);
    const dismissed = review(call2, issue);
    dismiss(call2.world, issue, dismissed, sent(call2, Dismissal).message, actorOf2(call2));
    return ok(reviewView(call2, call2.repository, issue, dismissed));
  })
];

// src/sandbox/github/rest/repository.ts
var flags = (role2) => ({
  admin: atLeast(role2, "admin"),
  maintain: atLeast(role2, "maintain"),
  push: atLeast(role2, "write"),
  triage: atLeast(role2, "triage"),
  pull: atLeast(role2, "read")
});
function get3(call2) {
  const { access, repository, world } = call2;
  const view = repositoryView(call2, repository);
  const actor = access.actor;
  if (!actor) return ok(view);
  const { settings } = repository;
  const role2 = world.role(repository, actor.id);
  return ok({
    ...view,
    permissions: flags(role2),
    // Shown to those who may push.
    ...atLeast(role2, "write") && {
      allow_merge_commit: settings.mergeMethods.includes("merge"),
      allow_squash_merge: settings.mergeMethods.includes("squash"),
      allow_rebase_merge: settings.mergeMethods.includes("rebase"),
      allow_auto_merge: false,
      delete_branch_on_merge: settings.deleteBranchOnMerge
    }
  });
}
function rules(call2) {
  const { repository, world } = call2;
  const rows = rulesetsOf(repository, param(call2, "branch")).flatMap(
    (set) => set.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: set.source,
      ruleset_source: set.source === "Repository" ? world.fullName(repository) : world.account(repository.owner).login,
      ruleset_id: set.id
    }))
  );
  return paged(call2, rows, (rule) => rule);
}
function branch(call2) {
  const { repository, world } = call2;
  const name = param(call2, "branch");
  const tip = world.tip(repository, name);
  if (!tip) throw new Refusal(404, "Branch not found");
  const self = `${repositoryUrl(call2, repository)}/branches/${name}`;
  const isProtected = rulesetsOf(repository, name).length > 0;
  return ok({
    name,
    commit: commitView(call2, repository, tip),
    _links: { self, html: `${repositoryPage(call2, repository)}/tree/${name}` },
    protected: isProtected,
    // Classic protection, which the stand-in has none of; rulesets do not show here.
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] }
    },
    protection_url: `${self}/protection`
  });
}
function branches(call2) {
  const { repository } = call2;
  const found2 = [...repository.refs].filter(([ref]) => ref.startsWith("refs/heads/")).sort();
  return paged(call2, found2, ([ref, sha]) => {
    const name = ref.slice("refs/heads/".length);
    return {
      name,
      commit: { sha, url: `${repositoryUrl(call2, repository)}/commits/${sha}` },
      protected: rulesetsOf(repository, name).length > 0
    };
  });
}
function codeownersErrors(call2) {
  const { repository, world } = call2;
  const commit = resolveCommit(repository, call2.query.get("ref") ?? repository.defaultBranch);
  const file = commit && ownersFile(repository, commit);
  if (!file) throw notFound();
  const { lines, errors } = readOwners(file.text, file.path);
  const sources = file.text.split(/\r?\n/);
  const unknown2 = lines.flatMap(
    ({ line, owners }) => owners.filter((owner) => peopleOf(world, repository, owner).size === 0).map((owner) => {
      const source = sources[line - 1] ?? "";
      const column = source.indexOf(owner) + 1;
      const what = owner.includes("/") ? "the team" : "the user or email";
      const suggestion = `make sure ${what} ${owner} exists and has write access to the repository`;
      const message = `Unknown owner on line ${line}: ${suggestion}

  ${source}
  ${" ".repeat(Math.max(0, column - 1))}^`;
      return { line, column, kind: "Unknown owner", source, suggestion, message, path: file.path };
    })
  );
  return ok({ errors: [...errors, ...unknown2].sort((a, b) => a.line - b.line || a.column - b.column) });
}
function permission(call2) {
  const { repository, world } = call2;
  const who = world.find(param(call2, "username"));
  if (!who) throw notFound();
  const role2 = world.role(repository, who.id);
  const legacy = {
    none: "none",
    read: "read",
    triage: "read",
    write: "write",
    maintain: "write",
    admin: "admin"
  }[role2];
  return ok({
    permission: legacy,
    role_name: role2,
    user: { ...account(call2, who), permissions: flags(role2), role_name: role2 }
  });
}
var NOTHING2 = "0".repeat(40);
var activityType = ({ before, after, forced, merge: merge2 }) => {
  if (!after) return "branch_deletion";
  if (merge2) return "pr_merge";
  if (!before) return "branch_creation";
  return forced ? "force_push" : "push";
};
function activity(call2) {
  const { query, repository } = call2;
  const wanted = query.get("ref");
  const found2 = repository.pushes.map((push, index) => ({ push, id: index + 1, type: activityType(push) })).filter(({ push }) => wanted === null || [wanted, `refs/heads/${wanted}`].includes(push.ref)).filter(({ type }) => [type, null].includes(query.get("activity_type")));
  const ordered = query.get("direction") === "asc" ? found2 : found2.reverse();
  const { size } = pageOf(query);
  return ok(
    ordered.slice(0, size).map(({ push, id, type }) => ({
      id,
      node_id: nodeId("PSH", id),
      before: push.before ?? NOTHING2,
      after: push.after ?? NOTHING2,
      ref: push.ref,
      timestamp: time(push.at),
      activity_type: type,
      actor: accountOf(call2, push.actor)
    }))
  );
}
var METADATA = ["metadata", "read"];
var repositoryRoutes = [
  repo("GET", "", METADATA, get3),
  repo("GET", "/rules/branches/{branch}", METADATA, rules),
  // Administrators only; a job's token is never one. People without the right are told 404.
  repo("GET", "/branches/{branch}/protection", ["administration", "read"], (call2) => {
    const { access, repository, world } = call2;
    if (access.actor?.type === "User" && !atLeast(world.role(repository, access.actor.id), "admin"))
      throw notFound();
    throw new Refusal(404, "Branch not protected");
  }),
  repo("GET", "/branches", ["contents", "read"], branches),
  repo("GET", "/branches/{branch}", ["contents", "read"], branch),
  repo("GET", "/codeowners/errors", ["contents", "read"], codeownersErrors),
  repo("GET", "/activity", ["contents", "read"], activity),
  repo("GET", "/collaborators/{username}/permission", METADATA, permission)
];

// src/sandbox/github/rest/serve.ts
var LIMITS = global2("GET", "/rate_limit", () => ok({}));
var ROUTES = [
  ...peopleRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...actionRoutes,
  LIMITS
];
var MATCHERS = ROUTES.map(matcher);
var DOCUMENTATION = "https://docs.github.com/rest";
async function serveRest(services2, c) {
  const { world, tokens, rates } = services2;
  let limits = {};
  try {
    const access = tokens.read(world, c.req.header("authorization"));
    const url = new URL(c.req.url);
    const view = { world, api: url.origin, site: services2.site };
    if (url.pathname === "/rate_limit")
      return respond(
        answer(services2, LIMITS, void 0, () => ok(rates.view(access.actor))),
        rates.headers(access.actor, "core")
      );
    limits = rates.spend(access.actor, "core");
    const text4 = await c.req.text();
    return respond(route(services2, view, access, c, url, text4), limits);
  } catch (error) {
    return respond(refused(error), limits);
  }
}
function answer({ observe }, { method, path }, request, work) {
  const attempt = () => {
    try {
      return work();
    } catch (error) {
      return refused(error);
    }
  };
  const reply = attempt();
  observe?.({ method, operation: path, request, status: reply.status, response: reply.body });
  return reply;
}
function route(services2, view, access, c, url, text4) {
  const path = byName(view, new URL(c.req.raw.url).pathname);
  let allowed = false;
  for (const each of MATCHERS) {
    const candidate = each.route;
    const params = each.match(path);
    if (!params) continue;
    allowed = true;
    if (candidate.method !== c.req.method) continue;
    const call2 = {
      ...view,
      access,
      params,
      query: url.searchParams,
      headers: c.req.raw.headers,
      body: parse3(text4),
      url
    };
    return answer(services2, candidate, call2.body, () => handled(candidate, call2));
  }
  if (!allowed) throw new Refusal(501, `The stand-in for GitHub does not serve ${c.req.method} ${path}`);
  throw notFound();
}
function handled(route2, call2) {
  if (route2.scope === "global") return route2.handle(call2);
  const { access, params, world } = call2;
  const repository = world.findRepository(params["owner"] ?? "", params["repo"] ?? "");
  if (!repository) throw notFound();
  checkAccess(
    world,
    access,
    repository,
    route2.needs,
    route2.role ?? (route2.method === "GET" ? "read" : "write")
  );
  if (repository.archived && route2.method !== "GET")
    throw new Refusal(403, "Repository was archived so is read-only.");
  return route2.handle({ ...call2, repository });
}
function byName(view, path) {
  const found2 = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  if (!found2) return path;
  const repository = [...view.world.repositories.values()].find((each) => each.id === Number(found2[1]));
  if (!repository) throw notFound();
  return `/repos/${view.world.fullName(repository)}${found2[2] ?? ""}`;
}
function parse3(text4) {
  if (text4 === "") return void 0;
  try {
    return JSON.parse(text4);
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}
function refused(error) {
  if (!(error instanceof Refusal)) throw error;
  return {
    status: error.status,
    body: {
      message: error.message,
      documentation_url: DOCUMENTATION,
      status: String(error.status),
      ...error.extra
    },
    headers: error.headers
  };
}
function respond(reply, limits) {
  const { body } = reply;
  const bytes = body instanceof Uint8Array ? body : void 0;
  return new Response(
    body === void 0 ? null : bytes ? bytes : JSON.stringify(body),
    {
      status: reply.status,
      headers: {
        ...body !== void 0 && { "Content-Type": "application/json; charset=utf-8" },
        "X-GitHub-Request-Id": randomUUID(),
        "X-GitHub-Media-Type": "github.v3; format=json",
        ...limits,
        ...reply.headers
      }
    }
  );
}

// src/sandbox/github/snapshot.ts
function snapshot(world) {
  return {
    accounts: [...world.accounts.values()].map(plain2),
    teams: [...world.teams.values()].map(plain2),
    repositories: [...world.repositories.values()].map((each) => repositoryState(world, each))
  };
}
function repositoryState(world, repository) {
  const { git, refs, ...rest } = repository;
  const tip = world.tip(repository, repository.defaultBranch);
  const tree = tip && git.commit(tip)?.tree;
  return {
    fullName: world.fullName(repository),
    refs: Object.fromEntries(refs),
    files: tree ? [...git.files(tree)].map(([path, file]) => ({ path, ...file })) : [],
    ...plain2(rest)
  };
}
function plain2(value2) {
  if (value2 instanceof Map)
    return [...value2].map(([key2, item2]) => ({
      key: key2,
      value: plain2(item2)
    }));
  if (value2 instanceof Set) return [...value2].map(plain2);
  if (Array.isArray(value2)) return value2.map(plain2);
  if (typeof value2 === "object" && value2 !== null)
    return Object.fromEntries(Object.entries(value2).map(([key2, item2]) => [key2, plain2(item2)]));
  return value2;
}

// src/sandbox/github/github.ts
var EVERYTHING = {
  actionsMayCreatePullRequests: true,
  mergeMethods: ["merge", "squash", "rebase"],
  deleteBranchOnMerge: false
};
async function startGitHub(options) {
  const { clock, faults } = options;
  const site = options.site ?? "https://github.com";
  const world = new World(clock);
  const tokens = new Tokens();
  const rates = new RateLimits(world);
  const services2 = { world, tokens, rates, site, observe: options.observe };
  const app = new Hono3();
  app.use(surround({ service: "github", clock, faults, describe: (c) => describe(services2, c) }));
  app.route("/", controls(clock, faults));
  app.get("/_sandbox/github/state", (c) => c.json(snapshot(world)));
  app.post("/graphql", (c) => serveGraphql(services2, c));
  app.all("*", (c) => serveRest(services2, c));
  const listening = await listen(app, options.port);
  const { url } = listening;
  const view = { world, api: url, site };
  const addTeam = (organization, slug, members) => {
    const id = world.id("team");
    world.teams.set(id, {
      id,
      organization: world.account(organization).id,
      slug,
      name: slug,
      members: new Map(members.map((login) => [world.account(login).id, "member"]))
    });
  };
  const addRepository = (order2) => {
    const repository = world.addRepository({
      owner: world.account(order2.owner).id,
      name: order2.name,
      private: order2.private ?? false,
      plan: order2.plan ?? "team",
      settings: { ...EVERYTHING, ...order2.settings },
      ...order2.id !== void 0 && { id: order2.id },
      ...order2.fork && { fork: order2.fork.state }
    });
    const handle = new RepositoryHandle(view, repository);
    for (const [login, role2] of Object.entries(order2.people ?? {})) handle.permit(login, role2);
    for (const [slug, role2] of Object.entries(order2.teams ?? {})) {
      const team = world.team(order2.owner, slug);
      if (!team) throw new Error(`${order2.owner} has no team ${slug}`);
      repository.teams.set(team.id, role2);
    }
    if (order2.fork) for (const [ref, sha] of order2.fork.state.refs) repository.refs.set(ref, sha);
    if (order2.files) handle.write(order2.files, { by: order2.owner, message: "Initial commit" });
    handle.setRules(order2.rules ?? [], { bypass: order2.bypass ?? [] });
    return handle;
  };
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    site,
    world,
    close: () => listening.close(),
    addUser: (login, more = {}) => world.addAccount({ login, ...more }),
    addApp: (login, permissions, more = {}) => world.addAccount({ login, type: "Bot", permissions, ...more }),
    addOrganization: (login, more = {}) => world.addAccount({ login, type: "Organization", ...more }),
    rename: (login, to) => {
      world.account(login).login = to;
    },
    addTeam,
    addRepository,
    tokenOf: (login, scope) => tokens.mint(world.account(login).login, scope),
    as: (login) => new Caller(url, tokens.mint(world.account(login).login)),
    setRateLimit: (login, resource, limit, remaining) => {
      rates.set(world.account(login), resource, limit, remaining);
    },
    snapshot: () => snapshot(world)
  };
}
async function describe({ world, tokens }, c) {
  const url = new URL(c.req.url);
  let actor = "anonymous";
  try {
    actor = tokens.read(world, c.req.header("authorization")).actor?.login ?? actor;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  const operation = url.pathname === "/graphql" ? `/graphql ${firstField(await c.req.text())}` : url.pathname + url.search;
  return { operation, actor };
}
var firstField = (body) => /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(
  /"query"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1]?.replace(/\\n/g, "\n") ?? ""
)?.[1] ?? "unreadable";

// src/sandbox/jobs.ts
var import_yaml3 = __toESM(require_dist(), 1);
var Step = object({
  uses: string().optional(),
  with: record(string(), union([string(), number(), boolean()])).default({})
});
var Workflow = object({
  on: record(string(), unknown()),
  jobs: record(
    string(),
    object({
      environment: string().optional(),
      permissions: record(string(), _enum(["read", "write", "none"])).default({}),
      steps: array(Step)
    })
  )
});
var CREDENTIALS = "aws-actions/configure-aws-credentials@";
function jobsIn(files) {
  return Object.entries(files).flatMap(([path, text4]) => {
    const read2 = Workflow.safeParse((0, import_yaml3.parse)(text4));
    if (!read2.success)
      throw new Error(`${path} is no workflow that is understood here: ${read2.error.message}`);
    const { on, jobs } = read2.data;
    return Object.values(jobs).flatMap(({ environment, permissions, steps }) => {
      const role2 = steps.find(({ uses }) => uses?.startsWith(CREDENTIALS));
      return steps.flatMap(
        ({ with: inputs }) => typeof inputs["command"] !== "string" ? [] : [
          {
            file: path.replace(/^.*\//, ""),
            command: inputs["command"],
            events: Object.keys(on),
            permissions: permissionsOf(permissions),
            environment,
            aws: role2 && {
              role: String(role2.with["role-to-assume"]),
              region: String(role2.with["aws-region"]),
              sessionName: String(role2.with["role-session-name"])
            }
          }
        ]
      );
    });
  });
}
function permissionsOf(named) {
  return Object.fromEntries(
    Object.entries(named).flatMap(
      ([name, level]) => name === "id-token" || level === "none" ? [] : [[name.replace("-", "_"), level]]
    )
  );
}

// src/sandbox/runner.ts
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
var runs2 = 9e9;
var nextRunId = () => ++runs2;
var refused2 = (why) => ({
  code: 1,
  stdout: `::error::${why}
`,
  stderr: "",
  outputs: {},
  summary: ""
});
async function runStep(step) {
  const folder = await mkdtemp(join3(tmpdir(), "aws-jit-step-"));
  const file = (name) => join3(folder, name);
  try {
    await writeFile(file("event.json"), JSON.stringify(step.event.payload));
    await writeFile(file("output"), "");
    await writeFile(file("summary"), "");
    const env = {
      PATH: process.env["PATH"] ?? "",
      HOME: folder,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: step.repository,
      GITHUB_EVENT_NAME: step.event.name,
      GITHUB_EVENT_PATH: file("event.json"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_SHA: step.sha,
      GITHUB_REF: step.ref,
      ...step.workflow === void 0 ? {} : { GITHUB_WORKFLOW_REF: step.workflow },
      GITHUB_RUN_ID: String(step.runId ?? nextRunId()),
      GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
      GITHUB_API_URL: step.apiUrl,
      GITHUB_GRAPHQL_URL: step.graphqlUrl,
      GITHUB_SERVER_URL: "https://github.com",
      RUNNER_TEMP: folder,
      // The SDK's word about Node 20, where people try the demo; runners have a later one.
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...Object.fromEntries(
        Object.entries(step.inputs).map(([name, value2]) => [
          `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
          value2
        ])
      ),
      ...step.aws ? {
        AWS_ENDPOINT_URL: step.aws.endpoint,
        AWS_REGION: step.aws.region,
        AWS_ACCESS_KEY_ID: step.aws.accessKeyId,
        AWS_SECRET_ACCESS_KEY: step.aws.secretAccessKey,
        ...step.aws.sessionToken === void 0 ? {} : { AWS_SESSION_TOKEN: step.aws.sessionToken }
      } : {},
      ...step.env
    };
    const { code, stdout, stderr } = await spawned(step.action, env, step.onStart);
    return {
      code,
      stdout,
      stderr,
      outputs: readOutputs(await readFile(file("output"), "utf8")),
      summary: await readFile(file("summary"), "utf8")
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
function spawned(action, env, onStart) {
  return new Promise((resolve2, reject) => {
    const child = spawn(process.execPath, [action], { env, stdio: ["ignore", "pipe", "pipe"] });
    const out = [];
    const err = [];
    child.stdout.on("data", (chunk) => out.push(chunk));
    child.stderr.on("data", (chunk) => err.push(chunk));
    onStart?.(() => child.kill("SIGKILL"));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      resolve2({
        code: code ?? (signal === "SIGKILL" ? 137 : 1),
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8")
      });
    });
  });
}
function readOutputs(text4) {
  const outputs = {};
  const lines = text4.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const start = /^([^<]+)<<(.+)$/.exec(lines[at] ?? "");
    if (start?.[1] === void 0 || start[2] === void 0) continue;
    const value2 = [];
    while (++at < lines.length && lines[at] !== start[2]) value2.push(lines[at] ?? "");
    outputs[start[1]] = value2.join("\n");
  }
  return outputs;
}

// src/sandbox/aws/authorisation/policy-evaluator.ts
var evaluateDocuments = (documents, { action, resource, at, context }) => evaluate(documents.map(compiled), { action, resource, at, context }).decision;
var cache = /* @__PURE__ */ new Map();
var MOST2 = 5e3;
function compiled(document) {
  const known = cache.get(document);
  if (known) return known;
  const policy2 = compilePolicy(JSON.parse(document));
  if (!policy2.ok)
    throw new TypeError(`No policy document: ${policy2.problems.map(({ message }) => message).join(" ")}`);
  const [oldest] = cache.keys();
  if (cache.size >= MOST2 && oldest !== void 0) cache.delete(oldest);
  cache.set(document, policy2.value);
  return policy2.value;
}

// src/sandbox/aws/operation.ts
var described = (parameters) => {
  const names2 = parameters.split(" ").filter((name) => name !== "");
  return {
    required: names2.filter((name) => !name.endsWith("?")),
    optional: names2.filter((name) => name.endsWith("?")).map((name) => name.slice(0, -1))
  };
};
var read = (parameters, body) => ({
  kind: "signed",
  effect: "read",
  ...described(parameters),
  ...body
});
var write = (parameters, body) => ({
  kind: "signed",
  effect: "write",
  ...described(parameters),
  ...body
});
var selfAuthorised = (parameters, run2) => ({
  kind: "signed",
  effect: "read",
  ...described(parameters),
  run: run2
});
var unsigned = (parameters, run2) => ({
  kind: "unsigned",
  effect: "read",
  ...described(parameters),
  run: run2
});

// src/sandbox/aws/iam/account-summary.ts
function summary(account2) {
  const { limits } = account2;
  return new Map(
    Object.entries({
      Users: account2.users.allSeen().length,
      UsersQuota: limits.users,
      Groups: account2.groups.allSeen().length,
      GroupsQuota: limits.groups,
      Roles: account2.roles.allSeen().length,
      RolesQuota: limits.roles,
      Policies: account2.policies.allSeen().length,
      PoliciesQuota: limits.policies,
      PolicySizeQuota: limits.policySize,
      PolicyVersionsInUse: account2.policies.allSeen().reduce((sum, { versions }) => sum + versions.length, 0),
      PolicyVersionsInUseQuota: 1e4,
      VersionsPerPolicyQuota: limits.versionsPerPolicy,
      AttachedPoliciesPerUserQuota: limits.attachedPerUser,
      AttachedPoliciesPerRoleQuota: limits.attachedPerRole,
      AttachedPoliciesPerGroupQuota: limits.attachedPerGroup,
      GroupsPerUserQuota: limits.groupsPerUser,
      UserPolicySizeQuota: limits.inlinePerUser,
      GroupPolicySizeQuota: limits.inlinePerGroup,
      AssumeRolePolicySizeQuota: limits.trustPolicySize,
      AccessKeysPerUserQuota: 2
    })
  );
}
var accountSummary = {
  GetAccountSummary: read("", {
    authorise: () => ({ resource: "*" }),
    run: ({ account: account2 }) => ({ SummaryMap: summary(account2) })
  })
};

// src/sandbox/aws/query/page.ts
function page(items2, keyOf, parameters, most) {
  const marker = parameters.get("Marker");
  const after = marker === void 0 ? void 0 : readMarker(marker);
  const sorted2 = [...items2].sort((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
  const rest = after === void 0 ? sorted2 : sorted2.filter((item2) => keyOf(item2) > after);
  const shown2 = rest.slice(0, Math.min(parameters.integer("MaxItems") ?? 100, most));
  const last2 = shown2.at(-1);
  if (shown2.length === rest.length || last2 === void 0)
    return { items: shown2, more: { IsTruncated: false } };
  return { items: shown2, more: { IsTruncated: true, Marker: writeMarker(keyOf(last2)) } };
}
function listed(name, items2, show, keyOf, parameters, most) {
  const { items: shown2, more } = page(items2, keyOf, parameters, most);
  return { [name]: shown2.map(show), ...more };
}
var MAGIC = "after:";
var writeMarker = (key2) => Buffer.from(MAGIC + key2).toString("base64url");
function readMarker(marker) {
  const text4 = Buffer.from(marker, "base64url").toString();
  if (!text4.startsWith(MAGIC) || writeMarker(text4.slice(MAGIC.length)) !== marker)
    throw validationError("Invalid Marker.");
  return text4.slice(MAGIC.length);
}

// src/sandbox/aws/authorisation/context.ts
function callerContext(caller, at, region) {
  const { account: account2, who } = caller;
  const context = {
    "aws:CurrentTime": formatInstant(at),
    "aws:EpochTime": String(at),
    "aws:PrincipalArn": caller.principalArn,
    "aws:PrincipalAccount": account2.id,
    "aws:PrincipalType": { root: "Account", user: "User", session: "AssumedRole" }[caller.kind],
    "aws:userid": caller.userId,
    "aws:RequestedRegion": region,
    "aws:SecureTransport": "true",
    "aws:SourceIp": "127.0.0.1",
    "aws:ViaAWSService": "false",
    "aws:PrincipalIsAWSService": "false"
  };
  let tags = [];
  if (who.kind === "user") {
    context["aws:username"] = who.userName;
    tags = account2.users.written(who.userName)?.tags ?? [];
  }
  if (who.kind === "session") {
    const { session } = who;
    context["aws:TokenIssueTime"] = formatInstant(session.issued);
    context["aws:MultiFactorAuthPresent"] = "false";
    if (session.sourceIdentity !== void 0) context["aws:SourceIdentity"] = session.sourceIdentity;
    if (session.federatedProvider !== void 0) context["aws:FederatedProvider"] = session.federatedProvider;
    tags = [...account2.roles.written(session.roleName)?.tags ?? [], ...session.tags];
  }
  return { ...context, ...tagContext("aws:PrincipalTag", tags) };
}
function tagContext(prefix, tags) {
  const byKey = new Map(
    tags.map(({ key: key2, value: value2 }) => [key2.toLowerCase(), [`${prefix}/${key2}`, value2]])
  );
  return Object.fromEntries(byKey.values());
}
var requestTagContext = (tags) => tags.length === 0 ? {} : { ...tagContext("aws:RequestTag", tags), "aws:TagKeys": tags.map(({ key: key2 }) => key2) };
var identityContext = (identity) => ({
  ...identity?.boundary !== void 0 && { "iam:PermissionsBoundary": identity.boundary },
  ...tagContext("aws:ResourceTag", identity?.tags ?? []),
  ...tagContext("iam:ResourceTag", identity?.tags ?? [])
});

// src/sandbox/aws/iam/lookup.ts
function user2({ account: account2 }, name, view) {
  const found2 = account2.users[view](name);
  if (!found2) throw noSuchEntity(`The user with name ${name} cannot be found.`);
  return found2;
}
function role({ account: account2 }, name, view) {
  const found2 = account2.roles[view](name);
  if (!found2) throw noSuchEntity(`The role with name ${name} cannot be found.`);
  return found2;
}
function ownRole(call2, name) {
  if (name.startsWith("AWSReservedSSO_"))
    throw new AwsError(
      "UnmodifiableEntity",
      400,
      `Cannot perform the operation on the protected role '${name}' - this role is only modifiable by AWS`
    );
  return role(call2, name, "written");
}
function group({ account: account2 }, name, view) {
  const found2 = account2.groups[view](name);
  if (!found2) throw noSuchEntity(`The group with name ${name} cannot be found.`);
  return found2;
}
function policy({ cloud, account: account2 }, arn, view) {
  const found2 = cloud.policy(account2, arn, view);
  if (!found2) throw noSuchEntity(`Policy ${arn} was not found.`);
  return found2;
}
function ownPolicy(call2, arn) {
  if (call2.cloud.awsManaged.has(arn))
    throw new AwsError("AccessDenied", 403, `Policy ${arn} is managed by AWS and cannot be changed`);
  return policy(call2, arn, "written");
}
var onUser = (extra = () => ({})) => (call2) => {
  const name = call2.parameters.get("UserName");
  if (name === void 0) return { resource: call2.caller.principalArn, context: extra(call2) };
  const found2 = call2.account.users.written(name);
  return {
    resource: found2?.arn ?? call2.account.arn("user", "/", name),
    context: { ...identityContext(found2), ...extra(call2) }
  };
};
var onRole = (extra = () => ({})) => (call2) => {
  const name = call2.parameters.must("RoleName");
  const found2 = call2.account.roles.written(name);
  return {
    resource: found2?.arn ?? call2.account.arn("role", "/", name),
    context: { ...identityContext(found2), ...extra(call2) }
  };
};
var onGroup = (extra = () => ({})) => (call2) => {
  const name = call2.parameters.must("GroupName");
  const found2 = call2.account.groups.written(name);
  return { resource: found2?.arn ?? call2.account.arn("group", "/", name), context: extra(call2) };
};
var onPolicy = (extra = () => ({})) => (call2) => {
  const resource = call2.parameters.must("PolicyArn");
  const found2 = call2.cloud.policy(call2.account, resource, "written");
  return { resource, context: { ...tagContext("aws:ResourceTag", found2?.tags ?? []), ...extra(call2) } };
};
var onNew = (type, nameOf2, extra = () => ({})) => (call2) => ({
  resource: call2.account.arn(type, call2.parameters.get("Path") ?? "/", call2.parameters.must(nameOf2)),
  context: extra(call2)
});
var onAll = (shown2) => (call2) => ({
  resource: "*",
  shown: shown2(call2)
});
function holder(call2, kind, view) {
  const name = call2.parameters.must(`${kind}Name`);
  if (kind === "User") return user2(call2, name, view);
  if (kind === "Group") return group(call2, name, view);
  return view === "written" ? ownRole(call2, name) : role(call2, name, view);
}
var onHolder = (kind) => ({ User: onUser, Role: onRole, Group: onGroup })[kind];

// src/sandbox/aws/iam/attachments.ts
var policyContext = ({ parameters }) => ({ "iam:PolicyARN": parameters.must("PolicyArn") });
var attach = (kind) => write(`${kind}Name PolicyArn`, {
  authorise: onHolder(kind)(policyContext),
  run: (call2) => {
    const found2 = holder(call2, kind, "written");
    const arn = call2.parameters.must("PolicyArn");
    if (!call2.cloud.policy(call2.account, arn, "written"))
      throw noSuchEntity(`Policy ${arn} does not exist or is not attachable.`);
    if (found2.attached.includes(arn)) return void 0;
    const most = call2.account.limits[`attachedPer${kind}`];
    if (found2.attached.length >= most)
      throw limitExceeded(`Cannot exceed quota for PoliciesPer${kind}: ${most}`);
    call2.account.put({ ...found2, attached: [...found2.attached, arn] });
    return void 0;
  }
});
var detach = (kind) => write(`${kind}Name PolicyArn`, {
  authorise: onHolder(kind)(policyContext),
  run: (call2) => {
    const found2 = holder(call2, kind, "written");
    const arn = call2.parameters.must("PolicyArn");
    if (!found2.attached.includes(arn)) throw noSuchEntity(`Policy ${arn} was not found.`);
    call2.account.put({ ...found2, attached: found2.attached.filter((each) => each !== arn) });
    return void 0;
  }
});
var listAttached = (kind) => read(`${kind}Name PathPrefix? Marker? MaxItems?`, {
  authorise: onHolder(kind)(),
  run: (call2) => {
    const { account: account2, cloud, parameters } = call2;
    const prefix = parameters.get("PathPrefix") ?? "/";
    const attached = holder(call2, kind, "seen").attached.flatMap((arn) => {
      const found2 = cloud.policy(account2, arn, "written");
      return found2?.path.startsWith(prefix) === true ? [{ name: found2.name, arn }] : [];
    });
    const show = ({ name, arn }) => ({
      PolicyName: name,
      PolicyArn: arn
    });
    return listed(
      "AttachedPolicies",
      attached,
      show,
      ({ name }) => name,
      parameters,
      account2.limits.pageSize
    );
  }
});
var ENTITIES = [
  { kind: "group", filter: "Group", list: "PolicyGroups", name: "GroupName", id: "GroupId" },
  { kind: "user", filter: "User", list: "PolicyUsers", name: "UserName", id: "UserId" },
  { kind: "role", filter: "Role", list: "PolicyRoles", name: "RoleName", id: "RoleId" }
];
var listEntities = read("PolicyArn EntityFilter? PathPrefix? PolicyUsageFilter? Marker? MaxItems?", {
  authorise: onPolicy(),
  run: (call2) => {
    const { account: account2, parameters } = call2;
    const { arn } = policy(call2, parameters.must("PolicyArn"), "seen");
    const prefix = parameters.get("PathPrefix") ?? "/";
    const usage = parameters.get("PolicyUsageFilter");
    const uses = (each) => usage !== "PermissionsBoundary" && each.attached.includes(arn) || usage !== "PermissionsPolicy" && each.kind !== "group" && each.boundary === arn;
    const wanted = ENTITIES.filter(({ filter }) => (parameters.get("EntityFilter") ?? filter) === filter);
    const all = account2.holders("seen").filter(
      (each) => uses(each) && each.path.startsWith(prefix) && wanted.some(({ kind }) => kind === each.kind)
    );
    const key2 = (each) => `${ENTITIES.findIndex(({ kind }) => kind === each.kind)}${each.name}`;
    const { items: items2, more } = page(all, key2, parameters, account2.limits.pageSize);
    const lists = ENTITIES.map(({ kind, list: list7, name, id }) => [
      list7,
      items2.filter((each) => each.kind === kind).map((each) => ({ [name]: each.name, [id]: each.id }))
    ]);
    return { ...Object.fromEntries(lists), ...more };
  }
});
var attachments = {
  AttachUserPolicy: attach("User"),
  AttachRolePolicy: attach("Role"),
  AttachGroupPolicy: attach("Group"),
  DetachUserPolicy: detach("User"),
  DetachRolePolicy: detach("Role"),
  DetachGroupPolicy: detach("Group"),
  ListAttachedUserPolicies: listAttached("User"),
  ListAttachedRolePolicies: listAttached("Role"),
  ListAttachedGroupPolicies: listAttached("Group"),
  ListEntitiesForPolicy: listEntities
};

// src/sandbox/aws/iam/boundaries.ts
function boundaryContext({ parameters }) {
  const arn = parameters.get("PermissionsBoundary");
  return arn === void 0 ? {} : { "iam:PermissionsBoundary": arn };
}
function boundaryPolicy({ cloud, account: account2, parameters }) {
  const arn = parameters.get("PermissionsBoundary");
  if (arn === void 0) return void 0;
  if (!cloud.policy(account2, arn, "written"))
    throw noSuchEntity(`Scope ARN: ${arn} does not exist or is not attachable.`);
  return arn;
}
var boundaries = {
  PutUserPermissionsBoundary: write("UserName PermissionsBoundary", {
    authorise: onUser(boundaryContext),
    run: (call2) => {
      const found2 = user2(call2, call2.parameters.must("UserName"), "written");
      call2.account.users.put({ ...found2, boundary: boundaryPolicy(call2) });
      return void 0;
    }
  }),
  DeleteUserPermissionsBoundary: write("UserName", {
    authorise: onUser(),
    run: (call2) => {
      const found2 = user2(call2, call2.parameters.must("UserName"), "written");
      if (found2.boundary === void 0) throw noBoundary(found2.name);
      call2.account.users.put({ ...found2, boundary: void 0 });
      return void 0;
    }
  }),
  PutRolePermissionsBoundary: write("RoleName PermissionsBoundary", {
    authorise: onRole(boundaryContext),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      call2.account.roles.put({ ...found2, boundary: boundaryPolicy(call2) });
      return void 0;
    }
  }),
  DeleteRolePermissionsBoundary: write("RoleName", {
    authorise: onRole(),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      if (found2.boundary === void 0) throw noBoundary(found2.name);
      call2.account.roles.put({ ...found2, boundary: void 0 });
      return void 0;
    }
  })
};
var noBoundary = (name) => noSuchEntity(`${name} does not have a permissions boundary.`);

// src/sandbox/aws/query/constraints.ts
var NAME = { pattern: /^[\w+=,.@-]+$/, shown: "[\\w+=,.@-]+" };
var DOCUMENT = { pattern: /^[\t\n\r\u0020-\u00FF]+$/, shown: "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+" };
var text3 = (min, max, form = {}) => ({
  kind: "text",
  min,
  max,
  ...form
});
var CONSTRAINTS = {
  UserName: text3(1, 128, NAME),
  RoleName: text3(1, 64, NAME),
  GroupName: text3(1, 128, NAME),
  PolicyName: text3(1, 128, NAME),
  Path: text3(1, 512, {
    pattern: /^(\/|\/[\u0021-\u007E]+\/)$/,
    shown: "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)"
  }),
  PathPrefix: text3(1, 512, { pattern: /^\/[\u0021-\u007F]*$/, shown: "\\u002F[\\u0021-\\u007F]*" }),
  PolicyDocument: text3(1, 131072, DOCUMENT),
  AssumeRolePolicyDocument: text3(1, 131072, DOCUMENT),
  // The model limits a role's description so, and says nothing of a policy's; XML could not carry control characters.
  Description: text3(0, 1e3, {
    pattern: /^[\t\n\r\u0020-\u007E\u00A1-\u00FF]*$/,
    shown: "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"
  }),
  Marker: text3(1, 320, { pattern: /^[\u0020-\u00FF]+$/, shown: "[\\u0020-\\u00FF]+" }),
  MaxItems: { kind: "integer", min: 1, max: 1e3 },
  PolicyArn: text3(20, 2048),
  PermissionsBoundary: text3(20, 2048),
  Arn: text3(20, 2048),
  RoleArn: text3(20, 2048),
  VersionId: text3(1, 64, {
    pattern: /^v[1-9][0-9]*(\.[A-Za-z0-9-]*)?$/,
    shown: "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?"
  }),
  Scope: { kind: "enum", values: ["All", "AWS", "Local"] },
  PolicyUsageFilter: { kind: "enum", values: ["PermissionsPolicy", "PermissionsBoundary"] },
  EntityFilter: { kind: "enum", values: ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] },
  Granularity: { kind: "enum", values: ["SERVICE_LEVEL", "ACTION_LEVEL"] },
  OnlyAttached: { kind: "flag" },
  SetAsDefault: { kind: "flag" },
  MaxSessionDuration: { kind: "integer", min: 3600, max: 43200 },
  JobId: text3(36, 36),
  Url: text3(1, 255),
  OpenIDConnectProviderArn: text3(20, 2048),
  Tags: { kind: "names" },
  TagKeys: { kind: "names" },
  ThumbprintList: { kind: "names" },
  ClientIDList: { kind: "names" },
  RoleSessionName: text3(2, 64, NAME),
  SourceIdentity: text3(2, 64, NAME),
  ExternalId: text3(2, 1224, { pattern: /^[\w+=,.@:/-]*$/, shown: "[\\w+=,.@:\\/-]*" }),
  DurationSeconds: { kind: "integer", min: 900, max: 43200 },
  WebIdentityToken: text3(4, 2e4),
  Policy: text3(1, 2048, DOCUMENT),
  PolicyArns: { kind: "names" },
  TransitiveTagKeys: { kind: "names" },
  AccessKeyId: text3(16, 128, { pattern: /^\w+$/, shown: "[\\w]+" })
};
var AT_CREATION = {
  CreateUser: { UserName: text3(1, 64, NAME) },
  CreatePolicy: {
    Path: text3(1, 512, {
      pattern: /^((\/[A-Za-z0-9.,+@=_-]+)*)\/$/,
      shown: "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/"
    })
  }
};
function checkParameters(action, operation, parameters) {
  const given = new Set(parameters.names());
  const unknown2 = [...given].filter((name) => ![...operation.required, ...operation.optional].includes(name));
  if (unknown2.length > 0)
    throw notImplemented(
      `The stand-in does not know ${unknown2.join(", ")} of ${action}; teach it in its table`
    );
  const problems = operation.required.filter((name) => !given.has(name)).map(
    (name) => `Value null at '${lowerFirst(name)}' failed to satisfy constraint: Member must not be null`
  );
  for (const name of given) {
    const constraint = AT_CREATION[action]?.[name] ?? CONSTRAINTS[name];
    if (!constraint) throw new TypeError(`No constraint says what ${name} of ${action} may be`);
    const value2 = parameters.get(name);
    if (value2 === void 0) continue;
    const failed = violation2(constraint, value2);
    if (failed !== void 0)
      problems.push(`Value '${value2}' at '${lowerFirst(name)}' failed to satisfy constraint: ${failed}`);
  }
  if (problems.length > 0) throw validation(problems);
}
var validation = (problems) => validationError(
  `${problems.length} validation error${problems.length === 1 ? "" : "s"} detected: ${problems.join("; ")}`
);
function violation2(constraint, value2) {
  switch (constraint.kind) {
    case "names":
      return value2 === "" ? void 0 : "Member must be a list";
    case "flag":
      return value2 === "true" || value2 === "false" ? void 0 : "Member must be a boolean";
    case "enum":
      return constraint.values.includes(value2) ? void 0 : `Member must satisfy enum value set: [${constraint.values.join(", ")}]`;
    case "integer": {
      const number3 = /^-?\d{1,9}$/.test(value2) ? Number(value2) : NaN;
      if (Number.isNaN(number3)) return "Member must be an integer";
      if (number3 < constraint.min) return `Member must have value greater than or equal to ${constraint.min}`;
      if (number3 > constraint.max) return `Member must have value less than or equal to ${constraint.max}`;
      return void 0;
    }
    case "text":
      if (value2.length < (constraint.min ?? 0))
        return `Member must have length greater than or equal to ${constraint.min ?? 0}`;
      if (value2.length > (constraint.max ?? Infinity))
        return `Member must have length less than or equal to ${constraint.max ?? 0}`;
      if (constraint.pattern && !constraint.pattern.test(value2))
        return `Member must satisfy regular expression pattern: ${constraint.shown ?? ""}`;
      return void 0;
  }
}
var lowerFirst = (name) => name.charAt(0).toLowerCase() + name.slice(1);

// src/sandbox/aws/iam/tags.ts
var CHARACTERS = "\\p{L}\\p{Z}\\p{N}_.:/=+\\-@";
var KEY = new RegExp(`^[${CHARACTERS}]+$`, "u");
var VALUE = new RegExp(`^[${CHARACTERS}]*$`, "u");
function checkTags(tags, most = 50) {
  const problems = tags.flatMap(({ key: key2, value: value2 }, index) => [
    ...problem(`tags.${index + 1}.member.key`, key2, KEY, 1, 128),
    ...problem(`tags.${index + 1}.member.value`, value2, VALUE, 0, 256)
  ]);
  if (tags.length > most)
    problems.push(
      `Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${most}`
    );
  if (problems.length > 0) throw validation(problems);
  if (new Set(tags.map(({ key: key2 }) => key2.toLowerCase())).size < tags.length)
    throw invalidInput("Duplicate tag keys found. Please note that Tag keys are case insensitive.");
  if (tags.some(({ key: key2 }) => /^aws:/i.test(key2)))
    throw invalidInput("Tag keys that begin with aws: are reserved for AWS and cannot be set.");
  return tags;
}
function problem(at, text4, form, min, max) {
  if (text4.length < min)
    return [
      `Value '${text4}' at '${at}' failed to satisfy constraint: Member must have length greater than or equal to ${min}`
    ];
  if (text4.length > max)
    return [
      `Value '${text4}' at '${at}' failed to satisfy constraint: Member must have length less than or equal to ${max}`
    ];
  if (form.test(text4)) return [];
  const shown2 = `[${CHARACTERS}]${min === 0 ? "*" : "+"}`;
  return [
    `Value '${text4}' at '${at}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${shown2}`
  ];
}
function withTags(before, added, most) {
  const merged = new Map(before.map((tag) => [tag.key.toLowerCase(), tag]));
  for (const tag of added) {
    const key2 = merged.get(tag.key.toLowerCase())?.key ?? tag.key;
    merged.set(key2.toLowerCase(), { key: key2, value: tag.value });
  }
  if (merged.size > most) throw limitExceeded(`The number of tags has reached the maximum limit: ${most}`);
  return [...merged.values()];
}
function withoutTags(before, keys) {
  const gone = new Set(keys.map((key2) => key2.toLowerCase()));
  return before.filter(({ key: key2 }) => !gone.has(key2.toLowerCase()));
}
var tagsXml = (tags) => tags.map(({ key: key2, value: value2 }) => ({ Key: key2, Value: value2 }));

// src/sandbox/aws/iam/shapes.ts
var urlEncoded = (text4) => encodeURIComponent(text4).replace(
  /[!'()*]/g,
  (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
);
var boundaryXml = (arn) => arn === void 0 ? void 0 : { PermissionsBoundaryType: "Policy", PermissionsBoundaryArn: arn };
var userXml = (user3, detail) => ({
  Path: user3.path,
  UserName: user3.name,
  UserId: user3.id,
  Arn: user3.arn,
  CreateDate: formatInstant(user3.createdAt),
  ...detail === "full" && {
    PermissionsBoundary: boundaryXml(user3.boundary),
    Tags: user3.tags.length > 0 ? tagsXml(user3.tags) : void 0
  }
});
var roleXml = (role2, detail) => ({
  Path: role2.path,
  RoleName: role2.name,
  RoleId: role2.id,
  Arn: role2.arn,
  CreateDate: formatInstant(role2.createdAt),
  AssumeRolePolicyDocument: urlEncoded(role2.trust),
  Description: role2.description,
  MaxSessionDuration: role2.maxSession,
  ...detail === "full" && {
    PermissionsBoundary: boundaryXml(role2.boundary),
    Tags: role2.tags.length > 0 ? tagsXml(role2.tags) : void 0,
    RoleLastUsed: {}
  }
});
var groupXml = (group2) => ({
  Path: group2.path,
  GroupName: group2.name,
  GroupId: group2.id,
  Arn: group2.arn,
  CreateDate: formatInstant(group2.createdAt)
});
var policyXml = (policy2, use, detail) => ({
  PolicyName: policy2.name,
  PolicyId: policy2.id,
  Arn: policy2.arn,
  Path: policy2.path,
  DefaultVersionId: policy2.defaultVersion,
  AttachmentCount: use.attachments,
  PermissionsBoundaryUsageCount: use.boundaries,
  IsAttachable: true,
  CreateDate: formatInstant(policy2.createdAt),
  UpdateDate: formatInstant(policy2.updatedAt),
  ...detail === "full" && {
    Description: policy2.description,
    Tags: tagsXml(policy2.tags)
  }
});
var versionXml = (version2, isDefault, withDocument) => ({
  Document: withDocument ? urlEncoded(version2.document) : void 0,
  VersionId: version2.id,
  IsDefaultVersion: isDefault,
  CreateDate: formatInstant(version2.createdAt)
});

// src/sandbox/aws/iam/groups.ts
var groups = {
  CreateGroup: write("GroupName Path?", {
    authorise: onNew("group", "GroupName"),
    run: ({ account: account2, parameters, now }) => {
      const name = parameters.must("GroupName");
      if (account2.groups.taken(name)) throw alreadyExists(`Group with name ${name} already exists.`);
      if (account2.groups.allWritten().length >= account2.limits.groups)
        throw limitExceeded(`Cannot exceed quota for GroupsPerAccount: ${account2.limits.groups}`);
      const path = parameters.get("Path") ?? "/";
      const created2 = {
        kind: "group",
        name,
        path,
        id: account2.ids.entity("AGPA"),
        arn: account2.arn("group", path, name),
        createdAt: now,
        attached: [],
        inline: /* @__PURE__ */ new Map()
      };
      account2.groups.put(created2);
      return { Group: groupXml(created2) };
    }
  }),
  DeleteGroup: write("GroupName", {
    authorise: onGroup(),
    run: (call2) => {
      const found2 = group(call2, call2.parameters.must("GroupName"), "written");
      if (call2.account.users.allWritten().some((each) => each.groups.includes(found2.name)))
        throw deleteConflict("Cannot delete entity, must remove users from group first.");
      if (found2.attached.length > 0)
        throw deleteConflict("Cannot delete entity, must detach all policies first.");
      if (found2.inline.size > 0) throw deleteConflict("Cannot delete entity, must delete policies first.");
      call2.account.groups.delete(found2.name);
      return void 0;
    }
  }),
  AddUserToGroup: write("GroupName UserName", {
    authorise: onGroup(),
    run: (call2) => {
      const { name } = group(call2, call2.parameters.must("GroupName"), "written");
      const member = user2(call2, call2.parameters.must("UserName"), "written");
      if (member.groups.includes(name)) return void 0;
      const most = call2.account.limits.groupsPerUser;
      if (member.groups.length >= most) throw limitExceeded(`Cannot exceed quota for GroupsPerUser: ${most}`);
      call2.account.users.put({ ...member, groups: [...member.groups, name] });
      return void 0;
    }
  }),
  RemoveUserFromGroup: write("GroupName UserName", {
    authorise: onGroup(),
    run: (call2) => {
      const { name } = group(call2, call2.parameters.must("GroupName"), "written");
      const member = user2(call2, call2.parameters.must("UserName"), "written");
      if (!member.groups.includes(name)) throw noSuchEntity(`User ${member.name} is not in group ${name}.`);
      call2.account.users.put({ ...member, groups: member.groups.filter((each) => each !== name) });
      return void 0;
    }
  }),
  ListGroupsForUser: read("UserName Marker? MaxItems?", {
    authorise: onUser(),
    run: (call2) => {
      const { groups: names2 } = user2(call2, call2.parameters.must("UserName"), "seen");
      const all = names2.flatMap((name) => call2.account.groups.seen(name) ?? []);
      return listed(
        "Groups",
        all,
        groupXml,
        ({ name }) => name,
        call2.parameters,
        call2.account.limits.pageSize
      );
    }
  })
};

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text4, ignoreTrivia = false) {
  const len = text4.length;
  let pos = 0, value2 = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value3 = 0;
    while (digits < count || !exact) {
      let ch = text4.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value3 = value3 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value3 = value3 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value3 = value3 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value3 = -1;
    }
    return value3;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value2 = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text4.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text4.length && isDigit3(text4.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text4.length && text4.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text4.length && isDigit3(text4.charCodeAt(pos))) {
        pos++;
        while (pos < text4.length && isDigit3(text4.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text4.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text4.length && (text4.charCodeAt(pos) === 69 || text4.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text4.length && text4.charCodeAt(pos) === 43 || text4.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text4.length && isDigit3(text4.charCodeAt(pos))) {
        pos++;
        while (pos < text4.length && isDigit3(text4.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text4.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text4.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text4.charCodeAt(pos);
      if (ch === 34) {
        result += text4.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text4.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text4.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text4.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value2 = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text4.charCodeAt(pos);
    if (isWhiteSpace2(code)) {
      do {
        pos++;
        value2 += String.fromCharCode(code);
        code = text4.charCodeAt(pos);
      } while (isWhiteSpace2(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value2 += String.fromCharCode(code);
      if (code === 13 && text4.charCodeAt(pos) === 10) {
        pos++;
        value2 += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value2 = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text4.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text4.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value2 = text4.substring(start, pos);
          return token = 12;
        }
        if (text4.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text4.charCodeAt(pos);
            if (ch === 42 && text4.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text4.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value2 = text4.substring(start, pos);
          return token = 13;
        }
        value2 += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value2 += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit3(text4.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value2 += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text4.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value2 = text4.substring(tokenOffset, pos);
          switch (value2) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value2 += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace2(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value2,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace2(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit3(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
  CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
  CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
  CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
  CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
  CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
  CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
  CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
  CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
  CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
  CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
  CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
  CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
  CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
  CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
  CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
  CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
  CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
  CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
  CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
  CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
  CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
  CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
  CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
  CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
  CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
  CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
  CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
  CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
  CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
  CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
  CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
  CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
  CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
  CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
  CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
  CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
  CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
  CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
  CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
  CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
  CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
  CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
  CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
  CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
  CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
  CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
  CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
  CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
  CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
  CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
  CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
  CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
  CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
  CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
  CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
  CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
  CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
  CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
  CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
  CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
  CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
  CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
  CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
  CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
  CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
  CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
  CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
  CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
  CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
  CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
  CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
  CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
  CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
  CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
  CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
  CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
  CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
  CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
  CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces = new Array(20).fill(0).map((_, index) => {
  return " ".repeat(index);
});
var maxCachedValues = 200;
var cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + " ".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + " ".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + " ".repeat(index);
    })
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\n" + "	".repeat(index);
    }),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r" + "	".repeat(index);
    }),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
      return "\r\n" + "	".repeat(index);
    })
  }
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: false
  };
})(ParseOptions || (ParseOptions = {}));
function visit2(text4, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text4, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value2 = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value2);
    } else {
      onObjectProperty(value2);
      _jsonPath.push(value2);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value2 = Number(tokenValue);
        if (isNaN(value2)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value2 = 0;
        }
        onLiteralValue(value2);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue2()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject2() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue2()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue2() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject2();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue2()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2["None"] = 0] = "None";
  ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
  ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
  ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
  ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
  ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
  ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
  SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
  SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
  SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
  SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
  SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
  SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
  SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
  SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
  SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
  SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
  SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
  SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
  SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
  SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
  SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
  SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit3 = visit2;
var ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
  ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
  ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
  ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
  ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
  ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
  ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
  ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
  ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
  ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
  ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
  ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
  ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/sandbox/aws/iam/resource-grammar.ts
var PARTITIONS = /* @__PURE__ */ new Set([
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc",
  "*"
]);
var IAM_TYPES = "user federated-user role group instance-profile mfa server-certificate policy sms-mfa saml-provider oidc-provider report access-report".split(" ");
var S3_REGIONAL = /^(accesspoint|access-grants|async-request|job|storage-lens|\*)/;
function checkResource(resource) {
  if (resource === "*") return;
  const parts = resource.split(":");
  const [arn, partition, service, region, account2, ...rest] = parts;
  if (arn !== "arn" || partition === void 0 || service === void 0)
    throw malformedPolicy(`Resource ${resource} must be in ARN format or "*".`);
  if (!PARTITIONS.has(partition))
    throw malformedPolicy(`Partition "${partition}" is not valid for resource "${resource}".`);
  if (!/^[a-z0-9-]+$/i.test(service))
    throw malformedPolicy("Resource vendor must be fully qualified and cannot contain regexes.");
  if (rest.length === 0) throw malformedPolicy("The policy failed legacy parsing");
  const name = rest.join(":");
  const bucket = !S3_REGIONAL.test(name);
  if (service === "s3" && bucket && (region !== "" || account2 !== ""))
    throw malformedPolicy(`Resource ${resource} can not contain region information.`);
  if (service !== "iam") return;
  if (region !== "" && region !== "*")
    throw malformedPolicy(`IAM resource ${resource} cannot contain region information.`);
  if (!/^[*?$]/.test(name) && name !== "root" && !IAM_TYPES.some((type) => name.startsWith(`${type}/`)))
    throw malformedPolicy(
      `IAM resource path must either be "*" or start with ${IAM_TYPES.map((type) => `${type}/`).join(", ")}.`
    );
}

// src/sandbox/aws/iam/document-grammar.ts
var OPERATORS = new Set(
  "StringEquals StringNotEquals StringEqualsIgnoreCase StringNotEqualsIgnoreCase StringLike StringNotLike NumericEquals NumericNotEquals NumericLessThan NumericLessThanEquals NumericGreaterThan NumericGreaterThanEquals DateEquals DateNotEquals DateLessThan DateLessThanEquals DateGreaterThan DateGreaterThanEquals Bool BinaryEquals IpAddress NotIpAddress ArnEquals ArnNotEquals ArnLike ArnNotLike Null".toLowerCase().split(" ")
);
var DATE = /^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?|\d{1,12})$/;
var STATEMENT = new Set(
  "Sid Effect Action NotAction Resource NotResource Principal NotPrincipal Condition".split(" ")
);
var SYNTAX = "Syntax errors in policy.";
function checkDocument(text4, use) {
  const document = parseObject(text4);
  for (const key2 of Object.keys(document))
    if (!["Version", "Id", "Statement"].includes(key2)) throw malformedPolicy(SYNTAX);
  if (document["Id"] !== void 0 && typeof document["Id"] !== "string") throw malformedPolicy(SYNTAX);
  const version2 = document["Version"];
  if (version2 !== "2012-10-17" && (version2 !== "2008-10-17" || use === "permissions"))
    throw malformedPolicy("Policy document must be version 2012-10-17 or greater.");
  const statements = list5(document["Statement"]).map(object2);
  if (statements.length === 0) throw malformedPolicy(SYNTAX);
  for (const statement of statements) checkStatement(statement, use);
  const sids = statements.flatMap(({ Sid }) => typeof Sid === "string" && Sid !== "" ? [Sid] : []);
  if (new Set(sids).size < sids.length)
    throw malformedPolicy("Statement IDs (SID) in a single policy must be unique.");
}
function checkStatement(statement, use) {
  for (const key2 of Object.keys(statement)) if (!STATEMENT.has(key2)) throw malformedPolicy(SYNTAX);
  if (statement["Effect"] !== "Allow" && statement["Effect"] !== "Deny") throw malformedPolicy(SYNTAX);
  const sid = statement["Sid"];
  if (sid !== void 0 && (typeof sid !== "string" || !/^[A-Za-z0-9]*$/.test(sid)))
    throw malformedPolicy(
      "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
    );
  checkActions(either(statement, "Action", "NotAction", "Policy statement must contain actions."));
  if (use === "permissions") {
    if ("Principal" in statement || "NotPrincipal" in statement)
      throw malformedPolicy("Policy document should not specify a principal.");
    const resources = either(
      statement,
      "Resource",
      "NotResource",
      "Policy statement must contain resources."
    );
    for (const resource of resources) checkResource(resource);
  } else {
    if ("Resource" in statement || "NotResource" in statement)
      throw malformedPolicy("Has prohibited field Resource");
    if ("NotPrincipal" in statement)
      throw malformedPolicy("The stand-in does not evaluate NotPrincipal; name the principals instead.");
    checkPrincipal(statement["Principal"]);
  }
  if (statement["Condition"] !== void 0) checkCondition(object2(statement["Condition"]));
}
function checkActions(actions) {
  for (const action of actions) {
    if (action === "*") continue;
    const [vendor, name, ...more] = action.split(":");
    if (vendor === void 0 || name === void 0)
      throw malformedPolicy("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
    if (more.length > 0) throw malformedPolicy("Actions/Condition can contain only one colon.");
    if (!/^[a-zA-Z0-9-]+$/.test(vendor)) throw malformedPolicy(`Vendor ${vendor} is not valid`);
    if (!/^[\w*?-]+$/.test(name)) throw malformedPolicy(SYNTAX);
  }
}
function checkPrincipal(principal) {
  if (principal === void 0) throw malformedPolicy("AssumeRole policy must contain principals.");
  if (principal === "*") return;
  const kinds = object2(principal);
  if (Object.keys(kinds).length === 0) throw malformedPolicy("AssumeRole policy must contain principals.");
  for (const [kind, named] of Object.entries(kinds)) {
    if (!["AWS", "Federated", "Service", "CanonicalUser"].includes(kind)) throw malformedPolicy(SYNTAX);
    for (const name of strings(named))
      if (kind === "AWS" && !/^(\*|\d{12}|arn:[^:]+:(iam|sts)::\d{12}:\S+)$/.test(name))
        throw malformedPolicy(`Invalid principal in policy: "AWS":"${name}"`);
  }
}
function checkCondition(condition) {
  for (const [operator, keys] of Object.entries(condition)) {
    const plain3 = operator.replace(/^(ForAllValues|ForAnyValue):/i, "").toLowerCase();
    const base = plain3.endsWith("ifexists") && plain3 !== "null" ? plain3.slice(0, -8) : plain3;
    if (!OPERATORS.has(base)) throw malformedPolicy(SYNTAX);
    for (const [key2, values] of Object.entries(object2(keys))) {
      if (!/^[\w./-]+:\S/.test(key2))
        throw malformedPolicy("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.");
      const texts = list5(values).map((value2) => {
        if (!["string", "number", "boolean"].includes(typeof value2)) throw malformedPolicy(SYNTAX);
        return String(value2);
      });
      const dates = base.startsWith("date") ? texts : [];
      if (dates.some((date) => !DATE.test(date) && !date.includes("${")))
        throw malformedPolicy("The policy failed legacy parsing");
    }
  }
}
function parseObject(text4) {
  const names2 = [];
  const doubled = [];
  visit3(text4, {
    onObjectBegin: () => {
      names2.push(/* @__PURE__ */ new Set());
    },
    onObjectEnd: () => {
      names2.pop();
    },
    onObjectProperty: (name) => {
      const seen = names2.at(-1);
      if (seen?.has(name)) doubled.push(name);
      seen?.add(name);
    }
  });
  if (doubled.length > 0) throw malformedPolicy(SYNTAX);
  try {
    return object2(JSON.parse(text4));
  } catch {
    throw malformedPolicy(SYNTAX);
  }
}
function either(statement, one, other, missing3) {
  if (one in statement && other in statement) throw malformedPolicy(SYNTAX);
  const values = strings(statement[one] ?? statement[other] ?? []);
  if (values.length === 0) throw malformedPolicy(missing3);
  return values;
}
function object2(value2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) throw malformedPolicy(SYNTAX);
  return value2;
}
var list5 = (value2) => value2 === void 0 ? [] : Array.isArray(value2) ? value2 : [value2];
var strings = (value2) => list5(value2).map((each) => {
  if (typeof each !== "string") throw malformedPolicy(SYNTAX);
  return each;
});

// src/sandbox/aws/iam/policies.ts
var sizeOf = (document) => document.replace(/[\t\n\r ]/g, "").length;
function checkPermissions(account2, document) {
  if (sizeOf(document) > account2.limits.policySize)
    throw limitExceeded(`Cannot exceed quota for PolicySize: ${account2.limits.policySize}`);
  checkDocument(document, "permissions");
}
function usesOf(account2, view) {
  const [attachments2, boundaries2] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const count = (counts, arn) => {
    counts.set(arn, (counts.get(arn) ?? 0) + 1);
  };
  for (const holder2 of account2.holders(view)) {
    for (const arn of holder2.attached) count(attachments2, arn);
    if (holder2.kind !== "group" && holder2.boundary !== void 0) count(boundaries2, holder2.boundary);
  }
  return (arn) => ({ attachments: attachments2.get(arn) ?? 0, boundaries: boundaries2.get(arn) ?? 0 });
}
var policies = {
  CreatePolicy: write("PolicyName PolicyDocument Path? Description? Tags?", {
    authorise: onNew("policy", "PolicyName", ({ parameters }) => requestTagContext(parameters.tags())),
    run: ({ account: account2, parameters, now }) => {
      const [name, document] = [parameters.must("PolicyName"), parameters.must("PolicyDocument")];
      const tags = checkTags(parameters.tags(), account2.limits.tags);
      checkPermissions(account2, document);
      if (account2.policies.taken(name))
        throw alreadyExists(`A policy called ${name} already exists. Duplicate names are not allowed.`);
      if (account2.policies.allWritten().length >= account2.limits.policies)
        throw limitExceeded(`Cannot exceed quota for PoliciesPerAccount: ${account2.limits.policies}`);
      const path = parameters.get("Path") ?? "/";
      const created2 = {
        kind: "policy",
        name,
        path,
        id: account2.ids.entity("ANPA"),
        arn: account2.arn("policy", path, name),
        description: parameters.get("Description"),
        tags,
        createdAt: now,
        updatedAt: now,
        versions: [{ id: "v1", document, createdAt: now }],
        defaultVersion: "v1",
        nextVersion: 2
      };
      account2.policies.put(created2);
      return {
        Policy: {
          ...policyXml(created2, { attachments: 0, boundaries: 0 }, "listed"),
          Tags: tags.length > 0 ? tagsXml(tags) : void 0
        }
      };
    }
  }),
  GetPolicy: read("PolicyArn", {
    authorise: onPolicy(),
    run: (call2) => {
      const found2 = policy(call2, call2.parameters.must("PolicyArn"), "seen");
      return { Policy: policyXml(found2, usesOf(call2.account, "seen")(found2.arn), "full") };
    }
  }),
  ListPolicies: read("Scope? OnlyAttached? PathPrefix? PolicyUsageFilter? Marker? MaxItems?", {
    authorise: onAll(({ parameters }) => `policy path ${parameters.get("PathPrefix") ?? "/"}`),
    run: ({ account: account2, cloud, parameters }) => {
      const use = usesOf(account2, "seen");
      const scope = parameters.get("Scope") ?? "All";
      const prefix = parameters.get("PathPrefix") ?? "/";
      const usage = parameters.get("PolicyUsageFilter");
      const all = [
        ...scope === "AWS" ? [] : account2.policies.allSeen(),
        ...scope === "Local" ? [] : cloud.awsManaged.values()
      ].filter(({ arn, path }) => {
        const { attachments: attachments2, boundaries: boundaries2 } = use(arn);
        if (usage === "PermissionsPolicy" && attachments2 === 0) return false;
        if (usage === "PermissionsBoundary" && boundaries2 === 0) return false;
        return path.startsWith(prefix) && (!parameters.flag("OnlyAttached") || attachments2 > 0);
      });
      const key2 = ({ name }) => name;
      return listed(
        "Policies",
        all,
        (each) => policyXml(each, use(each.arn), "listed"),
        key2,
        parameters,
        account2.limits.pageSize
      );
    }
  }),
  DeletePolicy: write("PolicyArn", {
    authorise: onPolicy(),
    run: (call2) => {
      const found2 = ownPolicy(call2, call2.parameters.must("PolicyArn"));
      const { attachments: attachments2, boundaries: boundaries2 } = usesOf(call2.account, "written")(found2.arn);
      if (attachments2 + boundaries2 > 0) throw deleteConflict("Cannot delete a policy attached to entities.");
      if (found2.versions.length > 1)
        throw deleteConflict(
          "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy."
        );
      call2.account.policies.delete(found2.name);
      return void 0;
    }
  }),
  TagPolicy: write("PolicyArn Tags", {
    authorise: onPolicy(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call2) => {
      const found2 = ownPolicy(call2, call2.parameters.must("PolicyArn"));
      const added = checkTags(call2.parameters.tags());
      call2.account.policies.put({ ...found2, tags: withTags(found2.tags, added, call2.account.limits.tags) });
      return void 0;
    }
  }),
  UntagPolicy: write("PolicyArn TagKeys", {
    authorise: onPolicy(({ parameters }) => ({ "aws:TagKeys": parameters.list("TagKeys") })),
    run: (call2) => {
      const found2 = ownPolicy(call2, call2.parameters.must("PolicyArn"));
      const tags = withoutTags(found2.tags, call2.parameters.list("TagKeys"));
      call2.account.policies.put({ ...found2, tags });
      return void 0;
    }
  }),
  ListPolicyTags: read("PolicyArn Marker? MaxItems?", {
    authorise: onPolicy(),
    run: (call2) => {
      const { tags } = policy(call2, call2.parameters.must("PolicyArn"), "seen");
      const show = ({ key: key2, value: value2 }) => ({ Key: key2, Value: value2 });
      return listed("Tags", tags, show, ({ key: key2 }) => key2, call2.parameters, call2.account.limits.pageSize);
    }
  })
};

// src/sandbox/aws/iam/inline-policies.ts
var put2 = (kind) => write(`${kind}Name PolicyName PolicyDocument`, {
  authorise: onHolder(kind)(),
  run: (call2) => {
    const found2 = holder(call2, kind, "written");
    const document = call2.parameters.must("PolicyDocument");
    checkDocument(document, "permissions");
    const inline = new Map(found2.inline).set(call2.parameters.must("PolicyName"), document);
    const most = call2.account.limits[`inlinePer${kind}`];
    if ([...inline.values()].reduce((sum, each) => sum + sizeOf(each), 0) > most)
      throw limitExceeded(
        `Maximum policy size of ${most} bytes exceeded for ${kind.toLowerCase()} ${found2.name}`
      );
    call2.account.put({ ...found2, inline });
    return void 0;
  }
});
var get4 = (kind) => read(`${kind}Name PolicyName`, {
  authorise: onHolder(kind)(),
  run: (call2) => {
    const found2 = holder(call2, kind, "seen");
    const name = call2.parameters.must("PolicyName");
    const document = found2.inline.get(name);
    if (document === void 0) throw missing2(kind, name);
    return { [`${kind}Name`]: found2.name, PolicyName: name, PolicyDocument: urlEncoded(document) };
  }
});
var remove = (kind) => write(`${kind}Name PolicyName`, {
  authorise: onHolder(kind)(),
  run: (call2) => {
    const found2 = holder(call2, kind, "written");
    const inline = new Map(found2.inline);
    const name = call2.parameters.must("PolicyName");
    if (!inline.delete(name)) throw missing2(kind, name);
    call2.account.put({ ...found2, inline });
    return void 0;
  }
});
var list6 = (kind) => read(`${kind}Name Marker? MaxItems?`, {
  authorise: onHolder(kind)(),
  run: (call2) => {
    const names2 = [...holder(call2, kind, "seen").inline.keys()];
    return listed(
      "PolicyNames",
      names2,
      (name) => name,
      (name) => name,
      call2.parameters,
      call2.account.limits.pageSize
    );
  }
});
var missing2 = (kind, name) => noSuchEntity(`The ${kind.toLowerCase()} policy with name ${name} cannot be found.`);
var inlinePolicies = {
  PutUserPolicy: put2("User"),
  PutRolePolicy: put2("Role"),
  PutGroupPolicy: put2("Group"),
  GetUserPolicy: get4("User"),
  GetRolePolicy: get4("Role"),
  GetGroupPolicy: get4("Group"),
  DeleteUserPolicy: remove("User"),
  DeleteRolePolicy: remove("Role"),
  DeleteGroupPolicy: remove("Group"),
  ListUserPolicies: list6("User"),
  ListRolePolicies: list6("Role"),
  ListGroupPolicies: list6("Group")
};

// src/sandbox/aws/state/entities.ts
var defaultDocument = (policy2) => {
  const version2 = policy2.versions.find(({ id }) => id === policy2.defaultVersion);
  if (!version2) throw new TypeError(`${policy2.arn} has lost its default version ${policy2.defaultVersion}`);
  return version2.document;
};

// src/sandbox/aws/iam/last-accessed.ts
var lastAccessed = {
  GenerateServiceLastAccessedDetails: read("Arn Granularity?", {
    authorise: ({ parameters }) => ({ resource: parameters.must("Arn") }),
    run: (call2) => {
      const arn = call2.parameters.must("Arn");
      subject2(call2, arn);
      const id = call2.account.ids.uuid();
      const byAction = call2.parameters.get("Granularity") === "ACTION_LEVEL";
      call2.account.usage.reports.set(id, {
        arn,
        byAction,
        at: call2.now,
        polls: call2.account.limits.reportPolls
      });
      return { JobId: id };
    }
  }),
  GetServiceLastAccessedDetails: read("JobId Marker? MaxItems?", {
    authorise: () => ({ resource: "*" }),
    run: (call2) => {
      const { account: account2, parameters } = call2;
      const report = account2.usage.reports.get(parameters.must("JobId"));
      if (!report) throw noSuchEntity(`Service last accessed job ${parameters.must("JobId")} was not found.`);
      const started = {
        JobType: report.byAction ? "ACTION_LEVEL" : "SERVICE_LEVEL",
        JobCreationDate: formatInstant(report.at)
      };
      if (report.polls > 0) {
        report.polls -= 1;
        return { JobStatus: "IN_PROGRESS", ...started, ServicesLastAccessed: [], IsTruncated: false };
      }
      const rows = services(call2, subject2(call2, report.arn), report.byAction);
      const { items: items2, more } = page(rows, ({ service }) => service, parameters, account2.limits.pageSize);
      return {
        JobStatus: "COMPLETED",
        ...started,
        JobCompletionDate: formatInstant(call2.now),
        ServicesLastAccessed: items2.map(({ xml }) => xml),
        ...more
      };
    }
  })
};
function subject2({ account: account2, cloud }, arn) {
  const holders = account2.holders("written");
  const members = (holder3) => holder3.kind === "group" ? account2.users.allWritten().flatMap((each) => each.groups.includes(holder3.name) ? [each.arn] : []) : [holder3.arn];
  const policy2 = cloud.policy(account2, arn, "written");
  if (policy2) {
    const attached = holders.filter((holder3) => holder3.attached.includes(arn));
    return { principals: new Set(attached.flatMap(members)), documents: [defaultDocument(policy2)] };
  }
  const holder2 = holders.find((each) => each.arn === arn);
  if (!holder2) {
    if (!arn.startsWith("arn:")) throw invalidInput(`${arn} is not an ARN.`);
    throw noSuchEntity(`ARN ${arn} does not exist.`);
  }
  const groups2 = holder2.kind === "user" ? holder2.groups.flatMap((name) => account2.groups.written(name) ?? []) : [];
  const documents = [holder2, ...groups2].flatMap((each) => [
    ...each.inline.values(),
    ...each.attached.flatMap((attached) => {
      const found2 = cloud.policy(account2, attached, "written");
      return found2 ? [defaultDocument(found2)] : [];
    })
  ]);
  return { principals: new Set(members(holder2)), documents };
}
function services({ account: account2 }, { principals, documents }, byAction) {
  const allowed = documents.flatMap(allowedActions);
  const names2 = new Set(
    allowed.map((action) => action.split(":", 1)[0] ?? action).filter((name) => name !== "*")
  );
  const accesses = account2.usage.accesses.filter(({ principal }) => principals.has(principal));
  return [...names2].map((service) => {
    const used = accesses.filter(({ action }) => action.startsWith(`${service}:`));
    const latest = last(used);
    const plain3 = allowed.filter((action) => action.startsWith(`${service}:`) && !/[*?]/.test(action));
    const actions = [.../* @__PURE__ */ new Set([...plain3, ...used.map(({ action }) => action)])].sort();
    const xml = {
      ServiceName: service,
      ServiceNamespace: service,
      LastAuthenticated: latest && formatInstant(latest.at),
      LastAuthenticatedEntity: latest?.principal,
      TotalAuthenticatedEntities: new Set(used.map(({ principal }) => principal)).size,
      TrackedActionsLastAccessed: byAction ? actions.map((action) => {
        const latestOf = last(used.filter((each) => each.action === action));
        return {
          ActionName: action.slice(service.length + 1),
          LastAccessedEntity: latestOf?.principal,
          LastAccessedTime: latestOf && formatInstant(latestOf.at)
        };
      }) : void 0
    };
    return { service, xml };
  });
}
var last = (accesses) => accesses.reduce(
  (latest, each) => latest && latest.at > each.at ? latest : each,
  void 0
);
var allowedActions = (document) => list5(parseObject(document)["Statement"]).map(object2).filter(({ Effect: Effect2 }) => Effect2 === "Allow").flatMap(({ Action }) => strings(Action));

// src/sandbox/aws/iam/oidc-providers.ts
var PREFIX = "https://";
var oidcProviders = {
  CreateOpenIDConnectProvider: write("Url ClientIDList? ThumbprintList? Tags?", {
    authorise: ({ account: account2, parameters }) => ({
      resource: providerArn(account2, nameOf(parameters.must("Url")))
    }),
    run: ({ account: account2, parameters, now }) => {
      const name = nameOf(parameters.must("Url"));
      if (account2.oidcProviders.taken(name))
        throw alreadyExists(`Provider with url ${PREFIX}${name} already exists.`);
      const arn = providerArn(account2, name);
      account2.oidcProviders.put({ name, arn, audiences: parameters.list("ClientIDList"), createdAt: now });
      return { OpenIDConnectProviderArn: arn };
    }
  }),
  GetOpenIDConnectProvider: read("OpenIDConnectProviderArn", {
    authorise: ({ parameters }) => ({ resource: parameters.must("OpenIDConnectProviderArn") }),
    run: ({ account: account2, parameters }) => {
      const arn = parameters.must("OpenIDConnectProviderArn");
      const found2 = account2.oidcProviders.allSeen().find((each) => each.arn === arn);
      if (!found2) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
      return { Url: found2.name, ClientIDList: found2.audiences, CreateDate: formatInstant(found2.createdAt) };
    }
  })
};
var providerArn = (account2, name) => `arn:${account2.partition}:iam::${account2.id}:oidc-provider/${name}`;
function nameOf(url) {
  if (!url.startsWith(PREFIX)) throw invalidInput(`Invalid Open ID Connect Provider URL ${url}`);
  return url.slice(PREFIX.length).replace(/\/$/, "");
}

// src/sandbox/aws/iam/policy-versions.ts
function version(of, id) {
  const found2 = of.versions.find((each) => each.id === id);
  if (!found2) throw noSuchEntity(`Policy ${of.arn} version ${id} does not exist or is not attachable.`);
  return found2;
}
var policyVersions = {
  GetPolicyVersion: read("PolicyArn VersionId", {
    authorise: onPolicy(),
    run: (call2) => {
      const of = policy(call2, call2.parameters.must("PolicyArn"), "seen");
      const found2 = version(of, call2.parameters.must("VersionId"));
      return { PolicyVersion: versionXml(found2, found2.id === of.defaultVersion, true) };
    }
  }),
  ListPolicyVersions: read("PolicyArn Marker? MaxItems?", {
    authorise: onPolicy(),
    run: (call2) => {
      const of = policy(call2, call2.parameters.must("PolicyArn"), "seen");
      const show = (each) => versionXml(each, each.id === of.defaultVersion, false);
      const key2 = ({ id }) => String(1e9 - Number(id.slice(1)));
      return listed("Versions", of.versions, show, key2, call2.parameters, call2.account.limits.pageSize);
    }
  }),
  CreatePolicyVersion: write("PolicyArn PolicyDocument SetAsDefault?", {
    authorise: onPolicy(),
    run: (call2) => {
      const { account: account2, parameters, now } = call2;
      const of = ownPolicy(call2, parameters.must("PolicyArn"));
      const document = parameters.must("PolicyDocument");
      checkPermissions(account2, document);
      const most = account2.limits.versionsPerPolicy;
      if (of.versions.length >= most)
        throw limitExceeded(
          `A managed policy can have up to ${most} versions. Before you create a new version, you must delete an existing version.`
        );
      const created2 = { id: `v${of.nextVersion}`, document, createdAt: now };
      const isDefault = parameters.flag("SetAsDefault");
      account2.policies.put({
        ...of,
        versions: [...of.versions, created2],
        nextVersion: of.nextVersion + 1,
        defaultVersion: isDefault ? created2.id : of.defaultVersion,
        updatedAt: now
      });
      return { PolicyVersion: versionXml(created2, isDefault, false) };
    }
  }),
  SetDefaultPolicyVersion: write("PolicyArn VersionId", {
    authorise: onPolicy(),
    run: (call2) => {
      const of = ownPolicy(call2, call2.parameters.must("PolicyArn"));
      const { id } = version(of, call2.parameters.must("VersionId"));
      call2.account.policies.put({ ...of, defaultVersion: id, updatedAt: call2.now });
      return void 0;
    }
  }),
  DeletePolicyVersion: write("PolicyArn VersionId", {
    authorise: onPolicy(),
    run: (call2) => {
      const of = ownPolicy(call2, call2.parameters.must("PolicyArn"));
      const { id } = version(of, call2.parameters.must("VersionId"));
      if (id === of.defaultVersion) throw deleteConflict("Cannot delete the default version of a policy.");
      call2.account.policies.put({
        ...of,
        versions: of.versions.filter((each) => each.id !== id),
        updatedAt: call2.now
      });
      return void 0;
    }
  })
};

// src/sandbox/aws/iam/trust-grammar.ts
var GITHUB = "token.actions.githubusercontent.com";
function checkTrust(text4, cloud) {
  checkDocument(text4, "trust");
  for (const statement of list5(parseObject(text4)["Statement"]).map(object2)) {
    const principal = statement["Principal"];
    if (typeof principal === "string") continue;
    const named = object2(principal);
    for (const arn of strings(named["AWS"])) checkExists(arn, cloud);
    const shared = strings(named["Federated"]).some((arn) => arn.endsWith(`:oidc-provider/${GITHUB}`));
    if (shared && statement["Effect"] === "Allow" && !evaluatesSubject(statement["Condition"]))
      throw malformedPolicy(`The trust policy must evaluate the condition key ${GITHUB}:sub`);
  }
}
function checkExists(arn, cloud) {
  if (arn === "*" || /^\d{12}$/.test(arn)) return;
  const [, partition, service, , accountId, ...rest] = arn.split(":");
  const name = rest.join(":");
  if (name === "root" && partition === cloud.partition) return;
  const account2 = cloud.find(accountId ?? "");
  const last2 = name.slice(name.lastIndexOf("/") + 1);
  const exists = service === "sts" ? account2?.roles.written(name.split("/")[1] ?? "") !== void 0 : [account2?.users.written(last2), account2?.roles.written(last2)].some((found2) => found2?.arn === arn);
  if (!exists) throw malformedPolicy(`Invalid principal in policy: "AWS":"${arn}"`);
}
function evaluatesSubject(condition) {
  if (condition === void 0) return false;
  return Object.values(object2(condition)).some(
    (keys) => Object.entries(object2(keys)).some(
      ([key2, values]) => key2.toLowerCase() === `${GITHUB}:sub` && strings(values).every((value2) => !/^[*?]*$/.test(value2))
    )
  );
}

// src/sandbox/aws/iam/roles.ts
function trustOf(call2, document) {
  const most = call2.account.limits.trustPolicySize;
  if (sizeOf(document) > most) throw limitExceeded(`Cannot exceed quota for ACLSizePerRole: ${most}`);
  checkTrust(document, call2.cloud);
  return document;
}
var roles = {
  CreateRole: write(
    "RoleName AssumeRolePolicyDocument Path? Description? MaxSessionDuration? PermissionsBoundary? Tags?",
    {
      authorise: onNew("role", "RoleName", (call2) => ({
        ...requestTagContext(call2.parameters.tags()),
        ...boundaryContext(call2)
      })),
      run: (call2) => {
        const { account: account2, parameters, now } = call2;
        const name = parameters.must("RoleName");
        const tags = checkTags(parameters.tags(), account2.limits.tags);
        const trust = trustOf(call2, parameters.must("AssumeRolePolicyDocument"));
        if (account2.roles.taken(name)) throw alreadyExists(`Role with name ${name} already exists.`);
        if (account2.roles.allWritten().length >= account2.limits.roles)
          throw limitExceeded(`Cannot exceed quota for RolesPerAccount: ${account2.limits.roles}`);
        const path = parameters.get("Path") ?? "/";
        const created2 = {
          kind: "role",
          name,
          path,
          id: account2.ids.entity("AROA"),
          arn: account2.arn("role", path, name),
          createdAt: now,
          tags,
          boundary: boundaryPolicy(call2),
          description: parameters.get("Description"),
          trust,
          maxSession: parameters.integer("MaxSessionDuration") ?? 3600,
          attached: [],
          inline: /* @__PURE__ */ new Map()
        };
        account2.roles.put(created2);
        return { Role: roleXml(created2, "full") };
      }
    }
  ),
  GetRole: read("RoleName", {
    authorise: onRole(),
    run: (call2) => ({ Role: roleXml(role(call2, call2.parameters.must("RoleName"), "seen"), "full") })
  }),
  ListRoles: read("PathPrefix? Marker? MaxItems?", {
    authorise: onAll(({ account: account2 }) => account2.arn("role", "/", "")),
    run: ({ account: account2, parameters }) => {
      const prefix = parameters.get("PathPrefix") ?? "/";
      const all = account2.roles.allSeen().filter(({ path }) => path.startsWith(prefix));
      return listed(
        "Roles",
        all,
        (each) => roleXml(each, "listed"),
        ({ name }) => name,
        parameters,
        account2.limits.pageSize
      );
    }
  }),
  UpdateAssumeRolePolicy: write("RoleName PolicyDocument", {
    authorise: onRole(),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      call2.account.roles.put({ ...found2, trust: trustOf(call2, call2.parameters.must("PolicyDocument")) });
      return void 0;
    }
  }),
  DeleteRole: write("RoleName", {
    authorise: onRole(),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      if (found2.attached.length > 0)
        throw deleteConflict("Cannot delete entity, must detach all policies first.");
      if (found2.inline.size > 0) throw deleteConflict("Cannot delete entity, must delete policies first.");
      call2.account.roles.delete(found2.name);
      return void 0;
    }
  }),
  TagRole: write("RoleName Tags", {
    authorise: onRole(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      const added = checkTags(call2.parameters.tags());
      call2.account.roles.put({ ...found2, tags: withTags(found2.tags, added, call2.account.limits.tags) });
      return void 0;
    }
  }),
  UntagRole: write("RoleName TagKeys", {
    authorise: onRole(({ parameters }) => ({ "aws:TagKeys": parameters.list("TagKeys") })),
    run: (call2) => {
      const found2 = ownRole(call2, call2.parameters.must("RoleName"));
      call2.account.roles.put({ ...found2, tags: withoutTags(found2.tags, call2.parameters.list("TagKeys")) });
      return void 0;
    }
  }),
  ListRoleTags: read("RoleName Marker? MaxItems?", {
    authorise: onRole(),
    run: (call2) => {
      const { tags } = role(call2, call2.parameters.must("RoleName"), "seen");
      const show = ({ key: key2, value: value2 }) => ({ Key: key2, Value: value2 });
      return listed("Tags", tags, show, ({ key: key2 }) => key2, call2.parameters, call2.account.limits.pageSize);
    }
  })
};

// src/sandbox/aws/iam/users.ts
var users = {
  CreateUser: write("UserName Path? PermissionsBoundary? Tags?", {
    authorise: onNew("user", "UserName", (call2) => ({
      ...requestTagContext(call2.parameters.tags()),
      ...boundaryContext(call2)
    })),
    run: (call2) => {
      const { account: account2, parameters, now } = call2;
      const name = parameters.must("UserName");
      const tags = checkTags(parameters.tags(), account2.limits.tags);
      if (account2.users.taken(name)) throw alreadyExists(`User with name ${name} already exists.`);
      if (account2.users.allWritten().length >= account2.limits.users)
        throw limitExceeded(`Cannot exceed quota for UsersPerAccount: ${account2.limits.users}`);
      const path = parameters.get("Path") ?? "/";
      const created2 = {
        kind: "user",
        name,
        path,
        id: account2.ids.entity("AIDA"),
        arn: account2.arn("user", path, name),
        createdAt: now,
        tags,
        boundary: boundaryPolicy(call2),
        attached: [],
        inline: /* @__PURE__ */ new Map(),
        groups: []
      };
      account2.users.put(created2);
      return { User: userXml(created2, "full") };
    }
  }),
  GetUser: read("UserName?", {
    authorise: onUser(),
    run: (call2) => ({ User: userXml(user2(call2, ownName(call2), "seen"), "full") })
  }),
  ListUsers: read("PathPrefix? Marker? MaxItems?", {
    authorise: onAll(({ account: account2 }) => account2.arn("user", "/", "")),
    run: ({ account: account2, parameters }) => {
      const prefix = parameters.get("PathPrefix") ?? "/";
      const all = account2.users.allSeen().filter(({ path }) => path.startsWith(prefix));
      return listed(
        "Users",
        all,
        (each) => userXml(each, "listed"),
        ({ name }) => name,
        parameters,
        account2.limits.pageSize
      );
    }
  }),
  DeleteUser: write("UserName", {
    authorise: onUser(),
    run: (call2) => {
      const found2 = user2(call2, call2.parameters.must("UserName"), "written");
      if (found2.attached.length > 0)
        throw deleteConflict("Cannot delete entity, must detach all policies first.");
      if (found2.inline.size > 0) throw deleteConflict("Cannot delete entity, must delete policies first.");
      if (found2.groups.length > 0)
        throw deleteConflict("Cannot delete entity, must remove users from group first.");
      if (call2.cloud.keysOf(call2.account.id, found2.name).length > 0)
        throw deleteConflict("Cannot delete entity, must delete access keys first.");
      call2.account.users.delete(found2.name);
      return void 0;
    }
  }),
  TagUser: write("UserName Tags", {
    authorise: onUser(({ parameters }) => requestTagContext(parameters.tags())),
    run: (call2) => {
      const found2 = user2(call2, call2.parameters.must("UserName"), "written");
      const added = checkTags(call2.parameters.tags());
      call2.account.users.put({ ...found2, tags: withTags(found2.tags, added, call2.account.limits.tags) });
      return void 0;
    }
  }),
  UntagUser: write("UserName TagKeys", {
    authorise: onUser(({ parameters }) => ({ "aws:TagKeys": parameters.list("TagKeys") })),
    run: (call2) => {
      const found2 = user2(call2, call2.parameters.must("UserName"), "written");
      call2.account.users.put({ ...found2, tags: withoutTags(found2.tags, call2.parameters.list("TagKeys")) });
      return void 0;
    }
  }),
  ListUserTags: read("UserName Marker? MaxItems?", {
    authorise: onUser(),
    run: (call2) => {
      const { tags } = user2(call2, call2.parameters.must("UserName"), "seen");
      const show = ({ key: key2, value: value2 }) => ({ Key: key2, Value: value2 });
      return listed("Tags", tags, show, ({ key: key2 }) => key2, call2.parameters, call2.account.limits.pageSize);
    }
  }),
  CreateAccessKey: write("UserName", {
    authorise: onUser(),
    run: (call2) => {
      const { name } = user2(call2, call2.parameters.must("UserName"), "written");
      if (call2.cloud.keysOf(call2.account.id, name).length >= 2)
        throw limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2");
      const key2 = call2.cloud.mint({ kind: "user", account: call2.account.id, userName: name });
      return {
        AccessKey: {
          UserName: name,
          AccessKeyId: key2.accessKeyId,
          Status: "Active",
          SecretAccessKey: key2.secretAccessKey,
          CreateDate: formatInstant(call2.now)
        }
      };
    }
  }),
  DeleteAccessKey: write("UserName AccessKeyId", {
    authorise: onUser(),
    run: (call2) => {
      const [name, key2] = [call2.parameters.must("UserName"), call2.parameters.must("AccessKeyId")];
      user2(call2, name, "written");
      if (!call2.cloud.keysOf(call2.account.id, name).includes(key2))
        throw noSuchEntity(`The Access Key with id ${key2} cannot be found.`);
      call2.cloud.forget(key2);
      return void 0;
    }
  })
};
function ownName({ parameters, caller }) {
  const name = parameters.get("UserName");
  if (name !== void 0) return name;
  if (caller.who.kind === "user") return caller.who.userName;
  throw validationError("Must specify userName when calling with non-User credentials");
}

// src/sandbox/aws/iam/operations.ts
var IAM_OPERATIONS = {
  ...users,
  ...roles,
  ...groups,
  ...boundaries,
  ...policies,
  ...policyVersions,
  ...attachments,
  ...inlinePolicies,
  ...oidcProviders,
  ...accountSummary,
  ...lastAccessed
};

// src/sandbox/aws/authorisation/layers.ts
function layersOf(cloud, account2, identity, sessionPolicies2 = []) {
  const layers = account2.serviceControlPolicies.map((document) => ({
    kind: "service control policy",
    documents: [document]
  }));
  if (sessionPolicies2.length > 0) layers.push({ kind: "session policy", documents: sessionPolicies2 });
  if (identity.boundary !== void 0)
    layers.push({ kind: "permissions boundary", documents: managed(cloud, account2, [identity.boundary]) });
  layers.push({ kind: "identity-based policy", documents: identityDocuments(cloud, account2, identity) });
  return layers;
}
function identityDocuments(cloud, account2, identity) {
  const groups2 = identity.kind === "user" ? identity.groups.flatMap((name) => account2.groups.seen(name) ?? []) : [];
  return [identity, ...groups2].flatMap((holder2) => [
    ...managed(cloud, account2, holder2.attached),
    ...holder2.inline.values()
  ]);
}
var managed = (cloud, account2, arns) => arns.flatMap((arn) => {
  const policy2 = cloud.policy(account2, arn, "seen") ?? cloud.policy(account2, arn, "written");
  return policy2 ? [defaultDocument(policy2)] : [];
});
function decide(evaluate3, layers, request) {
  const outcomes = layers.map((layer) => ({
    because: layer.kind,
    decision: evaluate3(layer.documents, request)
  }));
  return outcomes.find(({ decision }) => decision === "explicitDeny") ?? outcomes.find(({ decision }) => decision === "implicitDeny") ?? { decision: "allowed" };
}

// src/sandbox/aws/authorisation/enforce.ts
function ask({ evaluate: evaluate3, cloud }, caller, action, wanted, at, region) {
  const { who, account: account2 } = caller;
  if (who.kind === "root") return { decision: "allowed" };
  const session = who.kind === "session" ? who.session : void 0;
  const identity = identityOf(caller);
  const layers = layersOf(cloud, account2, identity, session?.policies);
  const context = {
    ...callerContext(caller, at, region),
    "aws:ResourceAccount": account2.id,
    ...wanted.context
  };
  return decide(evaluate3, layers, { action, resource: wanted.resource, at, context });
}
function enforce(enforcement, caller, action, wanted, at, region) {
  if (caller.kind === "root" || !caller.account.enforce) return;
  const outcome = ask(enforcement, caller, action, wanted, at, region);
  if (outcome.decision !== "allowed") throw denied(caller, action, wanted.shown ?? wanted.resource, outcome);
  caller.account.usage.used({ principal: caller.principalArn, action, resource: wanted.resource });
}
function denied(caller, action, resource, outcome) {
  const start = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource}`;
  if (outcome.because === void 0) return accessDenied(start);
  if (outcome.decision === "explicitDeny") {
    const article = outcome.because === "identity-based policy" ? "an" : "a";
    return accessDenied(`${start} with an explicit deny in ${article} ${outcome.because}`);
  }
  return accessDenied(`${start} because no ${outcome.because} allows the ${action} action`);
}
function identityOf(caller) {
  const { who, account: account2 } = caller;
  const identity = who.kind === "user" ? account2.users.seen(who.userName) ?? account2.users.written(who.userName) : who.kind === "session" ? account2.roles.seen(who.session.roleName) ?? account2.roles.written(who.session.roleName) : void 0;
  if (!identity) throw new TypeError(`${caller.arn} was identified, and is gone`);
  return identity;
}

// src/sandbox/aws/query/credential-scope.ts
var CREDENTIAL = /^AWS4-HMAC-SHA256 +Credential=(\w+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request,/;
function readScope(authorization) {
  const [, accessKeyId, region, service] = CREDENTIAL.exec(authorization ?? "") ?? [];
  if (accessKeyId === void 0 || region === void 0 || service === void 0) return void 0;
  return { accessKeyId, region, service };
}

// src/sandbox/aws/query/parameters.ts
var Parameters = class _Parameters {
  #values;
  constructor(values) {
    this.#values = values;
  }
  /** Reads an `application/x-www-form-urlencoded` body. The last of two equal names counts. */
  static parse(body) {
    return new _Parameters(new Map(new URLSearchParams(body)));
  }
  /** The same names from a plain object, for the sandbox's own set-up; lists and tags as the SDK takes them. */
  static of(input) {
    const values = /* @__PURE__ */ new Map();
    for (const [name, value2] of Object.entries(input)) flatten(name, value2, values);
    return new _Parameters(values);
  }
  get(name) {
    return this.#values.get(name);
  }
  /** For a parameter that the operation's table calls required: the dispatcher has checked that it is there. */
  must(name) {
    const value2 = this.#values.get(name);
    if (value2 === void 0)
      throw new TypeError(`${name} is not among the required parameters of its operation`);
    return value2;
  }
  integer(name) {
    const value2 = this.#values.get(name);
    return value2 === void 0 ? void 0 : Number(value2);
  }
  flag(name) {
    return this.#values.get(name) === "true";
  }
  /** `Name.member.1`, `Name.member.2`, … in order; empty when absent. */
  list(name) {
    return this.#members(name).flatMap((prefix) => {
      const value2 = this.#values.get(prefix);
      return value2 === void 0 ? [] : [value2];
    });
  }
  /** One field of each structure in a list: `PolicyArns.member.1.arn`; empty text where the field is absent. */
  field(name, field) {
    return this.#members(name).map((prefix) => this.#values.get(`${prefix}.${field}`) ?? "");
  }
  tags(name = "Tags") {
    const values = this.field(name, "Value");
    return this.field(name, "Key").map((key2, index) => ({ key: key2, value: values[index] ?? "" }));
  }
  /** Top-level names, `Action` and `Version` left out. */
  names() {
    const names2 = new Set([...this.#values.keys()].map((name) => name.split(".", 1)[0] ?? name));
    return [...names2].filter((name) => name !== "Action" && name !== "Version");
  }
  /** Everything as CloudTrail shows it: nested, names in lower camel case. Secrets are the caller's to remove. */
  tree() {
    return Object.fromEntries(
      this.names().map((name) => {
        const members = this.#members(name);
        if (members.length === 0) return [lowerFirst2(name), this.#values.get(name) ?? []];
        return [lowerFirst2(name), members.map((prefix) => this.#member(prefix))];
      })
    );
  }
  #member(prefix) {
    const plain3 = this.#values.get(prefix);
    if (plain3 !== void 0) return plain3;
    const fields2 = [...this.#values].filter(([name]) => name.startsWith(`${prefix}.`));
    return Object.fromEntries(
      fields2.map(([name, value2]) => [lowerFirst2(name.slice(prefix.length + 1)), value2])
    );
  }
  #members(name) {
    const numbers = /* @__PURE__ */ new Set();
    for (const key2 of this.#values.keys()) {
      if (!key2.startsWith(`${name}.member.`)) continue;
      const number3 = Number(key2.slice(name.length + 8).split(".", 1)[0]);
      if (Number.isSafeInteger(number3)) numbers.add(number3);
    }
    return [...numbers].sort((a, b) => a - b).map((number3) => `${name}.member.${number3}`);
  }
};
function flatten(name, value2, into) {
  if (value2 === void 0) return;
  if (typeof value2 !== "object") {
    into.set(name, String(value2));
    return;
  }
  value2.forEach((member, index) => {
    const prefix = `${name}.member.${index + 1}`;
    if (typeof member === "string") into.set(prefix, member);
    else for (const [field, text4] of Object.entries(member)) into.set(`${prefix}.${field}`, text4);
  });
}
var lowerFirst2 = (name) => name.charAt(0).toLowerCase() + name.slice(1);

// src/sandbox/aws/query/xml.ts
var IAM = {
  namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
  version: "2010-05-08",
  prefix: "iam",
  source: "iam.amazonaws.com"
};
var STS = {
  namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
  version: "2011-06-15",
  prefix: "sts",
  source: "sts.amazonaws.com"
};
function answerXml(service, action, result, requestId) {
  const content = result === void 0 ? "" : element(`${action}Result`, result);
  const metadata = element("ResponseMetadata", { RequestId: requestId });
  return `<${action}Response xmlns="${service.namespace}">${content}${metadata}</${action}Response>`;
}
function errorXml(service, error, requestId) {
  const content = element("Error", { Type: error.fault, Code: error.code, Message: error.message });
  return `<ErrorResponse xmlns="${service.namespace}">${content}${element("RequestId", requestId)}</ErrorResponse>`;
}
function element(name, content) {
  if (content === void 0) return "";
  const inner = write2(content);
  return inner === "" ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}
function write2(content) {
  if (typeof content !== "object") return escape(String(content));
  if (isList(content)) return content.map((member) => element("member", member)).join("");
  if (content instanceof Map)
    return [...content].map(([key2, value2]) => element("entry", { key: key2, value: value2 })).join("");
  return Object.entries(content).map(([name, value2]) => element(name, value2)).join("");
}
var isList = (content) => Array.isArray(content);
var escape = (text4) => text4.replace(
  /[&<>"'\r]|^[ \t\n]+|[ \t\n]+$/g,
  (found2) => Array.from(found2, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`).join("")
);

// src/sandbox/aws/query/endpoint.ts
var QueryEndpoint = class {
  #cloud;
  #enforcement;
  #services;
  constructor(enforcement, operations) {
    this.#cloud = enforcement.cloud;
    this.#enforcement = enforcement;
    this.#services = [
      { service: IAM, operations: operations.iam },
      { service: STS, operations: operations.sts }
    ];
  }
  /** For the log of calls: the action, and who calls, without judging either. */
  describe(request) {
    const scope = readScope(request.authorization);
    let actor = "anonymous";
    try {
      if (scope) actor = this.#cloud.identify(scope.accessKeyId, request.sessionToken).arn;
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
    }
    return { operation: Parameters.parse(request.body).get("Action") ?? "", actor };
  }
  answer(request) {
    const parameters = Parameters.parse(request.body);
    const requestId = this.#cloud.ids.uuid();
    const action = parameters.get("Action") ?? "";
    const version2 = parameters.get("Version") ?? "";
    const { service, operations } = this.#services.find((each) => each.service.version === version2) ?? {
      service: IAM,
      operations: {}
    };
    try {
      const operation = Object.hasOwn(operations, action) ? operations[action] : void 0;
      if (!operation)
        throw new AwsError("InvalidAction", 400, `Could not find operation ${action} for version ${version2}`);
      const result = this.#perform(service, action, operation, parameters, request, requestId);
      return { status: 200, xml: answerXml(service, action, result, requestId), requestId };
    } catch (error) {
      const known = error instanceof AwsError ? error : new AwsError("InternalFailure", 500, String(error));
      return { status: known.status, xml: errorXml(service, known, requestId), requestId };
    }
  }
  #perform(service, action, operation, parameters, request, requestId) {
    const scope = readScope(request.authorization);
    const caller = operation.kind === "unsigned" ? { kind: "anonymous" } : this.#identify(service, request);
    const now = this.#cloud.clock.now();
    const region = scope?.region ?? "us-east-1";
    const log = (error) => {
      this.#cloud.trail.record({
        at: now,
        requestId,
        source: service.source,
        action,
        region,
        readOnly: operation.effect === "read",
        // A call without credentials is on the record of the account whose role it asks for.
        account: caller.kind === "anonymous" ? parameters.get("RoleArn")?.split(":")[4] ?? "" : caller.account.id,
        caller,
        parameters: parameters.tree(),
        ...error && { error: { code: error.code, message: error.message } }
      });
    };
    try {
      if (caller.kind !== "anonymous" && !caller.account.throttler.take()) throw throttled();
      checkParameters(action, operation, parameters);
      const result = this.#run(
        service,
        action,
        operation,
        { cloud: this.#cloud, parameters, now, region },
        caller
      );
      log();
      return result;
    } catch (error) {
      if (error instanceof AwsError) log(error);
      throw error;
    } finally {
      if (operation.effect === "read" && caller.kind !== "anonymous") caller.account.visibility.readServed();
    }
  }
  #run(service, action, operation, call2, caller) {
    if (operation.kind === "unsigned") return operation.run(call2);
    if (caller.kind === "anonymous") throw new TypeError(`${action} is signed, and its caller is not known`);
    const signed = { ...call2, caller, account: caller.account };
    const name = `${service.prefix}:${action}`;
    caller.account.usage.accesses.push({ principal: caller.principalArn, action: name, at: call2.now });
    if (operation.authorise)
      enforce(this.#enforcement, caller, name, operation.authorise(signed), call2.now, call2.region);
    return operation.run(signed);
  }
  #identify(service, { authorization, sessionToken }) {
    const scope = readScope(authorization);
    if (!scope)
      throw new AwsError("MissingAuthenticationToken", 403, "Request is missing Authentication Token");
    if (scope.service !== service.prefix)
      throw new AwsError(
        "SignatureDoesNotMatch",
        403,
        `Credential should be scoped to correct service: '${service.prefix}'.`
      );
    return this.#cloud.identify(scope.accessKeyId, sessionToken);
  }
};

// src/sandbox/aws/sandbox-account.ts
var SandboxAccount = class {
  id;
  #account;
  #cloud;
  #evaluate;
  #rootKey;
  constructor(account2, cloud, evaluate3) {
    this.id = account2.id;
    this.#account = account2;
    this.#cloud = cloud;
    this.#evaluate = evaluate3;
  }
  /** Keys of a user; without a name those of the root user, who may do everything and is never enforced. */
  accessKey(userName) {
    if (userName !== void 0)
      return this.#cloud.mint({
        kind: "user",
        account: this.id,
        userName: this.#written("user", userName).name
      });
    this.#rootKey ??= this.#cloud.mint({ kind: "root", account: this.id });
    return this.#rootKey;
  }
  /** Keys of a role's session, without asking its trust policy: for tests that are not about trust. */
  session(roleName, options = {}) {
    const role2 = this.#written("role", roleName);
    const now = this.#cloud.clock.now();
    return this.#cloud.mint({
      kind: "session",
      session: {
        account: this.id,
        roleName: role2.name,
        roleId: role2.id,
        roleArn: role2.arn,
        name: options.name ?? "sandbox",
        sourceIdentity: options.sourceIdentity,
        tags: tagsOf(options.tags),
        transitive: [],
        policies: [],
        issued: now,
        expires: now + (options.seconds ?? 3600)
      }
    });
  }
  /**
   * Any operation of IAM as the root user, in the SDK's own terms: `setUp('AddUserToGroup', {GroupName, UserName})`.
   * @throws AwsError as the API would answer.
   */
  setUp(action, input) {
    const operation = IAM_OPERATIONS[action];
    if (operation?.kind !== "signed") throw new RangeError(`The stand-in for IAM has no operation ${action}`);
    const parameters = Parameters.of(input);
    checkParameters(action, operation, parameters);
    const caller = this.#cloud.identify(this.accessKey().accessKeyId, void 0);
    const call2 = {
      cloud: this.#cloud,
      account: this.#account,
      caller,
      parameters,
      now: this.#cloud.clock.now(),
      region: "us-east-1"
    };
    this.#account.visibility.atOnce(() => operation.run(call2));
  }
  /** @returns the user's ARN, as the other `create…` do. */
  createUser(name, options = {}) {
    this.setUp("CreateUser", { UserName: name, ...identityInput(options) });
    return this.#written("user", name).arn;
  }
  /** @param options.trust a trust policy, as JSON or as an object; the account's own principals when left out. */
  createRole(name, options = {}) {
    const own = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: this.#account.root }, Action: "sts:AssumeRole" }]
    };
    this.setUp("CreateRole", {
      RoleName: name,
      AssumeRolePolicyDocument: json2(options.trust ?? own),
      MaxSessionDuration: options.maxSession,
      ...identityInput(options)
    });
    return this.#written("role", name).arn;
  }
  createPolicy(name, document, options = {}) {
    const path = options.path ?? "/";
    this.setUp("CreatePolicy", {
      PolicyName: name,
      PolicyDocument: json2(document),
      Path: path,
      Tags: tagsInput(options.tags)
    });
    return this.#account.arn("policy", path, name);
  }
  attach(principal, policyArn) {
    if (principal.kind === "iam-user")
      this.setUp("AttachUserPolicy", { UserName: principal.name, PolicyArn: policyArn });
    else this.setUp("AttachRolePolicy", { RoleName: principal.name, PolicyArn: policyArn });
  }
  /** @param url with `https://` @returns the provider's ARN. */
  addOidcProvider(url, audiences) {
    this.setUp("CreateOpenIDConnectProvider", { Url: url, ClientIDList: audiences });
    return `arn:${this.#account.partition}:iam::${this.id}:oidc-provider/${url.replace(/^https:\/\//, "")}`;
  }
  /** The account's own policies, as written. */
  policies() {
    return this.#account.policies.allWritten();
  }
  /** The default version's document of a policy, as it was sent; `undefined`: there is no such policy. */
  document(policyArn) {
    const policy2 = this.#cloud.policy(this.#account, policyArn, "written");
    return policy2 && defaultDocument(policy2);
  }
  identity(principal) {
    return this.#written(principal.kind === "iam-user" ? "user" : "role", principal.name);
  }
  /** ARNs of the managed policies attached to a principal, as written. */
  attached(principal) {
    return this.identity(principal).attached;
  }
  /**
   * Could this principal do this now (or at another time), with everything that is attached to it? Looks without
   * being counted as use. A role is asked for as somebody who assumed it.
   */
  can(principal, action, resource, moment = {}) {
    const { account: account2, cloud } = { account: this.#account, cloud: this.#cloud };
    const written = this.identity(principal);
    const seen = (written.kind === "user" ? account2.users : account2.roles).seen(written.name) ?? written;
    const at = moment.at ?? cloud.clock.now();
    const context = { ...callerContext(this.#caller(seen), at, "us-east-1"), ...moment.context };
    return decide(this.#evaluate, layersOf(cloud, account2, seen), { action, resource, at, context }).decision;
  }
  /** Does it: the answer of `can`, and the last-accessed reports know of it, as they do of denied attempts. */
  use(principal, action, resource, moment = {}) {
    const at = moment.at ?? this.#cloud.clock.now();
    this.#account.usage.accesses.push({ principal: this.identity(principal).arn, action, at });
    return this.can(principal, action, resource, moment);
  }
  /** What enforced calls needed and had, each once. */
  usedPermissions() {
    return this.#account.usage.permissions();
  }
  forgetUsedPermissions() {
    this.#account.usage.forgetPermissions();
  }
  setEnforce(enforce2) {
    this.#account.enforce = enforce2;
  }
  setLimits(limits) {
    this.#account.limits = { ...this.#account.limits, ...limits };
  }
  /** For writes from now on; what is on its way keeps its delay. */
  setPropagation(propagation) {
    this.#account.visibility.set(propagation);
  }
  setThrottle(throttle) {
    this.#account.throttler.set(throttle);
  }
  /** Documents that bound every principal but the root user; each must allow (AWS's default is one that allows all). */
  setServiceControlPolicies(documents) {
    this.#account.serviceControlPolicies = documents.map(json2);
  }
  #written(kind, name) {
    const found2 = kind === "user" ? this.#account.users.written(name) : this.#account.roles.written(name);
    if (!found2) throw new RangeError(`Account ${this.id} of the sandbox has no ${kind} ${name}`);
    return found2;
  }
  #caller(identity) {
    const account2 = this.#account;
    const base = { account: account2, principalArn: identity.arn, accessKeyId: "" };
    if (identity.kind === "user")
      return {
        ...base,
        kind: "user",
        who: { kind: "user", account: this.id, userName: identity.name },
        arn: identity.arn,
        userId: identity.id
      };
    const now = this.#cloud.clock.now();
    return {
      ...base,
      kind: "session",
      who: {
        kind: "session",
        session: {
          account: this.id,
          roleName: identity.name,
          roleId: identity.id,
          roleArn: identity.arn,
          name: "probe",
          tags: [],
          transitive: [],
          policies: [],
          issued: now,
          expires: now
        }
      },
      arn: `arn:${account2.partition}:sts::${account2.id}:assumed-role/${identity.name}/probe`,
      userId: `${identity.id}:probe`
    };
  }
};
var json2 = (document) => typeof document === "string" ? document : JSON.stringify(document);
var tagsOf = (tags = {}) => Object.entries(tags).map(([key2, value2]) => ({ key: key2, value: value2 }));
var tagsInput = (tags) => tagsOf(tags).map(({ key: key2, value: value2 }) => ({ Key: key2, Value: value2 }));
var identityInput = ({ path, tags, boundary }) => ({
  Path: path,
  Tags: tagsInput(tags),
  PermissionsBoundary: boundary
});

// src/sandbox/aws/state/limits.ts
var DEFAULT_LIMITS = {
  attachedPerUser: 10,
  attachedPerRole: 10,
  attachedPerGroup: 10,
  groupsPerUser: 10,
  policies: 1500,
  users: 5e3,
  roles: 1e3,
  groups: 300,
  versionsPerPolicy: 5,
  policySize: 6144,
  trustPolicySize: 2048,
  inlinePerUser: 2048,
  inlinePerRole: 10240,
  inlinePerGroup: 5120,
  tags: 50,
  pageSize: 1e3,
  reportPolls: 1
};

// src/sandbox/aws/state/replicated.ts
var Visibility = class {
  #clock;
  #propagation = { kind: "none" };
  #reads = 0;
  #atOnce = false;
  constructor(clock) {
    this.#clock = clock;
  }
  set(propagation) {
    this.#propagation = propagation;
  }
  /** A reading call has been answered. */
  readServed() {
    this.#reads += 1;
  }
  /** Writes that `write` makes are visible immediately: set-up is not what a test waits for. */
  atOnce(write3) {
    const before = this.#atOnce;
    this.#atOnce = true;
    try {
      return write3();
    } finally {
      this.#atOnce = before;
    }
  }
  due() {
    if (this.#atOnce) return { kind: "now" };
    switch (this.#propagation.kind) {
      case "none":
        return { kind: "now" };
      case "seconds":
        return { kind: "time", ms: this.#clock.ms() + this.#propagation.seconds * 1e3 };
      case "reads":
        return { kind: "read", count: this.#reads + this.#propagation.reads };
    }
  }
  passed(due) {
    switch (due.kind) {
      case "now":
        return true;
      case "time":
        return this.#clock.ms() >= due.ms;
      case "read":
        return this.#reads >= due.count;
    }
  }
};
var ReplicatedTable = class {
  #visibility;
  /** Lower-case name → versions, oldest first; `undefined` is a deletion. */
  #cells = /* @__PURE__ */ new Map();
  constructor(visibility) {
    this.#visibility = visibility;
  }
  put(value2) {
    this.#write(value2.name, value2);
  }
  delete(name) {
    this.#write(name, void 0);
  }
  /** Whether a name is taken, in any spelling. */
  taken(name) {
    return this.#last(name.toLowerCase()) !== void 0;
  }
  written(name) {
    const value2 = this.#last(name.toLowerCase());
    return value2?.name === name ? value2 : void 0;
  }
  seen(name) {
    const value2 = this.#visible(name.toLowerCase());
    return value2?.name === name ? value2 : void 0;
  }
  allWritten() {
    return [...this.#cells.keys()].flatMap((key2) => this.#last(key2) ?? []);
  }
  /** Sorted by name, so that pages are the same however the table came about. */
  allSeen() {
    return [...this.#cells.keys()].flatMap((key2) => this.#visible(key2) ?? []).sort(byName2);
  }
  #write(name, value2) {
    const key2 = name.toLowerCase();
    const versions = this.#cells.get(key2) ?? [];
    const settled = versions.findLastIndex(({ due }) => this.#visibility.passed(due));
    this.#cells.set(key2, [...versions.slice(Math.max(settled, 0)), { value: value2, due: this.#visibility.due() }]);
  }
  #last(key2) {
    return this.#cells.get(key2)?.at(-1)?.value;
  }
  #visible(key2) {
    return this.#cells.get(key2)?.findLast(({ due }) => this.#visibility.passed(due))?.value;
  }
};
var byName2 = (a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

// src/sandbox/aws/state/throttle.ts
var Throttler = class {
  #clock;
  #throttle = { kind: "off" };
  #tokens = 0;
  #filledAt = 0;
  #calls = 0;
  constructor(clock) {
    this.#clock = clock;
  }
  set(throttle) {
    this.#throttle = throttle;
    this.#calls = 0;
    this.#filledAt = this.#clock.ms();
    this.#tokens = throttle.kind === "bucket" ? throttle.burst : 0;
  }
  /** True: this call may pass. */
  take() {
    const throttle = this.#throttle;
    if (throttle.kind === "off") return true;
    if (throttle.kind === "every") {
      this.#calls += 1;
      return this.#calls % throttle.nth !== 0;
    }
    const now = this.#clock.ms();
    const refill = Math.max(now - this.#filledAt, 0) / 1e3 * throttle.perSecond;
    this.#tokens = Math.min(this.#tokens + refill, throttle.burst);
    this.#filledAt = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
};

// src/sandbox/aws/state/unique-id.ts
import { createHash as createHash2 } from "node:crypto";
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
var UniqueIds = class {
  #seed;
  #count = 0;
  constructor(seed) {
    this.#seed = seed;
  }
  /** Prefix and 17 (or so many) of `[A-Z2-7]`: `AIDA…`, `ANPA…`; an access key has 16. */
  entity(prefix, length = 17) {
    const bytes = this.#digest(prefix);
    const letters = [...bytes].slice(0, length).map((byte) => ALPHABET.charAt(byte % 32));
    return prefix + letters.join("");
  }
  uuid() {
    const hex = this.#digest("uuid").toString("hex");
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32)
    ].join("-");
  }
  /** For secrets and session tokens: base64, this many characters. */
  secret(length) {
    let text4 = "";
    while (text4.length < length) text4 += this.#digest("secret").toString("base64").replaceAll("=", "");
    return text4.slice(0, length);
  }
  #digest(kind) {
    this.#count += 1;
    return createHash2("sha256").update(`${this.#seed} ${kind} ${this.#count}`).digest();
  }
};

// src/sandbox/aws/state/usage.ts
var Usage = class {
  #permissions = /* @__PURE__ */ new Map();
  accesses = [];
  /** Reports asked for: whose, and how many polls until it is there. */
  reports = /* @__PURE__ */ new Map();
  used(permission2) {
    this.#permissions.set(
      JSON.stringify([permission2.principal, permission2.action, permission2.resource]),
      permission2
    );
  }
  permissions() {
    return [...this.#permissions.values()];
  }
  forgetPermissions() {
    this.#permissions.clear();
  }
};

// src/sandbox/aws/state/account.ts
var Account = class {
  id;
  partition;
  /** Whether callers of this account need permissions. Its root key never does. */
  enforce;
  /** Service control policies that hold for every principal but the root key; all must allow. */
  serviceControlPolicies = [];
  limits = DEFAULT_LIMITS;
  visibility;
  throttler;
  users;
  roles;
  groups;
  policies;
  oidcProviders;
  ids;
  usage;
  constructor(options) {
    this.id = options.id;
    this.partition = options.partition;
    this.enforce = options.enforce;
    this.visibility = new Visibility(options.clock);
    this.throttler = new Throttler(options.clock);
    this.users = new ReplicatedTable(this.visibility);
    this.roles = new ReplicatedTable(this.visibility);
    this.groups = new ReplicatedTable(this.visibility);
    this.policies = new ReplicatedTable(this.visibility);
    this.oidcProviders = new ReplicatedTable(this.visibility);
    this.ids = new UniqueIds(options.id);
    this.usage = new Usage();
  }
  /** `arn:aws:iam::111122223333:user/path/name`; the path begins and ends with `/`. */
  arn(type, path, name) {
    return `arn:${this.partition}:iam::${this.id}:${type}${path}${name}`;
  }
  get root() {
    return `arn:${this.partition}:iam::${this.id}:root`;
  }
  put(entity) {
    if (entity.kind === "user") this.users.put(entity);
    else if (entity.kind === "role") this.roles.put(entity);
    else this.groups.put(entity);
  }
  /** A policy of this account by its ARN: as written, or as readers see it. */
  policy(arn, view) {
    const prefix = `arn:${this.partition}:iam::${this.id}:policy/`;
    if (!arn.startsWith(prefix)) return void 0;
    const name = arn.slice(arn.lastIndexOf("/") + 1);
    const policy2 = this.policies[view](name);
    return policy2?.arn === arn ? policy2 : void 0;
  }
  /** Users, roles and groups, in that order. */
  holders(view) {
    if (view === "seen") return [...this.users.allSeen(), ...this.roles.allSeen(), ...this.groups.allSeen()];
    return [...this.users.allWritten(), ...this.roles.allWritten(), ...this.groups.allWritten()];
  }
};

// src/sandbox/aws/trail.ts
var SECRET = /* @__PURE__ */ new Set(["webIdentityToken"]);
var Trail = class {
  events = [];
  #ids;
  constructor(ids) {
    this.#ids = ids;
  }
  record(call2) {
    const parameters = Object.entries(call2.parameters).filter(([name]) => !SECRET.has(name));
    this.events.push({
      eventVersion: "1.11",
      eventID: this.#ids.uuid(),
      requestID: call2.requestId,
      eventTime: formatInstant(call2.at),
      eventSource: call2.source,
      eventName: call2.action,
      awsRegion: call2.region,
      readOnly: call2.readOnly,
      recipientAccountId: call2.account,
      userIdentity: identityOf2(call2.caller),
      requestParameters: parameters.length === 0 ? null : Object.fromEntries(parameters),
      ...call2.error && { errorCode: call2.error.code, errorMessage: call2.error.message }
    });
  }
};
function identityOf2(caller) {
  if (caller.kind === "anonymous") return { type: "WebIdentityUser" };
  const base = {
    principalId: caller.userId,
    arn: caller.arn,
    accountId: caller.account.id,
    accessKeyId: caller.accessKeyId
  };
  if (caller.who.kind === "root") return { type: "Root", ...base };
  if (caller.who.kind === "user") return { type: "IAMUser", ...base, userName: caller.who.userName };
  const { session } = caller.who;
  return {
    type: "AssumedRole",
    ...base,
    sessionContext: {
      sessionIssuer: {
        type: "Role",
        principalId: session.roleId,
        arn: session.roleArn,
        accountId: session.account,
        userName: session.roleName
      },
      ...session.federatedProvider !== void 0 && {
        webIdFederationData: { federatedProvider: session.federatedProvider, attributes: {} }
      },
      attributes: { creationDate: formatInstant(session.issued), mfaAuthenticated: "false" },
      ...session.sourceIdentity !== void 0 && { sourceIdentity: session.sourceIdentity }
    }
  };
}

// src/sandbox/aws/state/cloud.ts
var Cloud = class {
  partition;
  clock;
  accounts = /* @__PURE__ */ new Map();
  ids = new UniqueIds("cloud");
  trail;
  /** AWS's own managed policies that this sandbox was given, by ARN. */
  awsManaged = /* @__PURE__ */ new Map();
  #credentials = /* @__PURE__ */ new Map();
  constructor(options) {
    this.partition = options.partition;
    this.clock = options.clock;
    this.trail = new Trail(this.ids);
  }
  /** @throws RangeError when there is none: a mistake of whoever set the sandbox up. */
  account(id) {
    const account2 = this.accounts.get(id);
    if (!account2)
      throw new RangeError(
        `The sandbox has no account ${id}; it has ${[...this.accounts.keys()].join(", ")}`
      );
    return account2;
  }
  find(id) {
    return this.accounts.get(id);
  }
  /** A managed policy that principals of `account` can hold: its own, or one of AWS's. */
  policy(account2, arn, view) {
    return this.awsManaged.get(arn) ?? account2.policy(arn, view);
  }
  mint(who) {
    const temporary = who.kind === "session";
    const key2 = {
      accessKeyId: this.ids.entity(temporary ? "ASIA" : "AKIA", 16),
      secretAccessKey: this.ids.secret(40),
      ...temporary && { sessionToken: this.ids.secret(320) }
    };
    this.#credentials.set(key2.accessKeyId, { ...key2, who });
    return key2;
  }
  /** Access keys of a user: a user that has one cannot be deleted. */
  keysOf(account2, userName) {
    return [...this.#credentials.values()].filter(({ who }) => who.kind === "user" && who.account === account2 && who.userName === userName).map(({ accessKeyId }) => accessKeyId);
  }
  forget(accessKeyId) {
    this.#credentials.delete(accessKeyId);
  }
  /**
   * Who holds an access key. The signature itself is not computed: this is a stand-in for authorisation, and the
   * secret never leaves the machine.
   * @throws AwsError InvalidClientTokenId or ExpiredToken, as STS and IAM answer.
   */
  identify(accessKeyId, sessionToken) {
    const credential = this.#credentials.get(accessKeyId);
    const invalid2 = () => new AwsError("InvalidClientTokenId", 403, "The security token included in the request is invalid.");
    if (credential?.sessionToken !== sessionToken || !credential) throw invalid2();
    const { who } = credential;
    if (who.kind === "session") return this.#session(who.session, accessKeyId, invalid2);
    const account2 = this.account(who.account);
    if (who.kind === "root")
      return {
        kind: "root",
        who,
        account: account2,
        arn: account2.root,
        principalArn: account2.root,
        userId: account2.id,
        accessKeyId
      };
    const user3 = account2.users.written(who.userName);
    if (!user3) throw invalid2();
    return {
      kind: "user",
      who,
      account: account2,
      arn: user3.arn,
      principalArn: user3.arn,
      userId: user3.id,
      accessKeyId
    };
  }
  #session(session, accessKeyId, invalid2) {
    const account2 = this.account(session.account);
    if (this.clock.now() >= session.expires)
      throw new AwsError("ExpiredToken", 403, "The security token included in the request is expired");
    const role2 = account2.roles.written(session.roleName);
    if (role2?.id !== session.roleId) throw invalid2();
    return {
      kind: "session",
      who: { kind: "session", session },
      account: account2,
      arn: sessionArn(account2, session),
      principalArn: role2.arn,
      userId: `${role2.id}:${session.name}`,
      accessKeyId
    };
  }
};
var sessionArn = (account2, session) => `arn:${account2.partition}:sts::${account2.id}:assumed-role/${session.roleName}/${session.name}`;

// src/sandbox/aws/state/snapshot.ts
var snapshot2 = (cloud) => ({
  now: formatInstant(cloud.clock.now()),
  partition: cloud.partition,
  accounts: [...cloud.accounts.values()].map(accountSnapshot),
  trail: cloud.trail.events
});
var accountSnapshot = (account2) => ({
  id: account2.id,
  enforce: account2.enforce,
  users: account2.users.allWritten().map((user3) => ({
    ...holderSnapshot(user3),
    groups: user3.groups,
    tags: tagRecord(user3.tags),
    boundary: user3.boundary ?? null
  })),
  roles: account2.roles.allWritten().map((role2) => ({
    ...holderSnapshot(role2),
    trust: role2.trust,
    tags: tagRecord(role2.tags),
    boundary: role2.boundary ?? null
  })),
  groups: account2.groups.allWritten().map(holderSnapshot),
  policies: account2.policies.allWritten().map((policy2) => ({
    name: policy2.name,
    arn: policy2.arn,
    createdAt: formatInstant(policy2.createdAt),
    tags: tagRecord(policy2.tags),
    defaultVersion: policy2.defaultVersion,
    versions: policy2.versions.map(({ id }) => id),
    document: defaultDocument(policy2),
    attachments: usesOf(account2, "written")(policy2.arn).attachments
  })),
  oidcProviders: account2.oidcProviders.allWritten().map(({ arn, audiences }) => ({ arn, audiences })),
  usedPermissions: account2.usage.permissions()
});
var holderSnapshot = (holder2) => ({
  name: holder2.name,
  arn: holder2.arn,
  attached: holder2.attached,
  inline: Object.fromEntries(holder2.inline)
});
var tagRecord = (tags) => Object.fromEntries(tags.map(({ key: key2, value: value2 }) => [key2, value2]));

// src/sandbox/aws/sts/session.ts
function findRole(cloud, arn) {
  const account2 = cloud.find(arn.split(":")[4] ?? "");
  const role2 = account2?.roles.written(arn.slice(arn.lastIndexOf("/") + 1));
  return account2 && role2?.arn === arn ? { account: account2, role: role2 } : void 0;
}
function lengthOf(parameters, role2, chained) {
  const asked = parameters.integer("DurationSeconds") ?? 3600;
  if (chained && asked > 3600)
    throw validationError(
      "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining"
    );
  if (asked > role2.maxSession)
    throw validationError("The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  return asked;
}
function sessionPolicies(cloud, account2, parameters) {
  const inline = parameters.get("Policy");
  if (inline !== void 0) checkDocument(inline, "permissions");
  const managed2 = parameters.field("PolicyArns", "arn").map((arn) => {
    const policy2 = cloud.policy(account2, arn, "written");
    if (!policy2) throw new AwsError("InvalidParameterValue", 400, `PolicyArn ${arn} does not exist`);
    return defaultDocument(policy2);
  });
  return [...inline === void 0 ? [] : [inline], ...managed2];
}
function begin(cloud, account2, session) {
  const key2 = cloud.mint({ kind: "session", session });
  return {
    Credentials: {
      AccessKeyId: key2.accessKeyId,
      SecretAccessKey: key2.secretAccessKey,
      SessionToken: key2.sessionToken,
      Expiration: formatInstant(session.expires)
    },
    AssumedRoleUser: {
      AssumedRoleId: `${session.roleId}:${session.name}`,
      Arn: sessionArn(account2, session)
    },
    SourceIdentity: session.sourceIdentity
  };
}
var endOf = (now, seconds) => now + seconds;

// src/sandbox/aws/sts/trust.ts
function trusts(evaluate3, document, who, request) {
  const { Version, Statement } = parseObject(document);
  const found2 = { direct: false, account: false };
  for (const statement of list5(Statement).map(object2)) {
    const named = names(statement["Principal"], who);
    if (named === "no") continue;
    const single = JSON.stringify({
      Version,
      Statement: [{ ...statement, Principal: void 0, Resource: "*" }]
    });
    const decision = evaluate3([single], request);
    if (decision === "explicitDeny") return "explicitDeny";
    if (decision === "allowed") found2[named] = true;
  }
  return found2.direct ? "direct" : found2.account ? "account" : "implicitDeny";
}
function names(principal, who) {
  if (principal === "*") return "direct";
  const kinds = object2(principal);
  if (who.kind === "federated") return strings(kinds["Federated"]).includes(who.provider) ? "direct" : "no";
  const named = strings(kinds["AWS"]);
  if (named.includes("*") || named.some((arn) => who.arns.includes(arn))) return "direct";
  const root = `arn:${who.partition}:iam::${who.account}:root`;
  return named.includes(who.account) || named.includes(root) ? "account" : "no";
}

// src/sandbox/aws/sts/assume-role.ts
var assumeRole = (enforcement) => selfAuthorised(
  "RoleArn RoleSessionName DurationSeconds? ExternalId? SourceIdentity? Tags? TransitiveTagKeys? Policy? PolicyArns?",
  (call2) => {
    const { cloud, caller, parameters, now } = call2;
    const arn = parameters.must("RoleArn");
    if (caller.kind === "root") throw accessDenied("Roles may not be assumed by root accounts.");
    const before = caller.who.kind === "session" ? caller.who.session : void 0;
    const passed = checkTags(parameters.tags());
    const wanted = wantedSession(call2, passed, before);
    const target = findRole(cloud, arn);
    if (!target) throw denied(caller, "sts:AssumeRole", arn, { decision: "implicitDeny" });
    for (const action of actionsOf(wanted))
      authorise(enforcement, call2, target, action, contextOf(call2, target, wanted));
    const length = lengthOf(parameters, target.role, before !== void 0);
    return begin(cloud, target.account, {
      account: target.account.id,
      roleName: target.role.name,
      roleId: target.role.id,
      roleArn: target.role.arn,
      name: parameters.must("RoleSessionName"),
      sourceIdentity: wanted.sourceIdentity,
      tags: wanted.tags,
      transitive: wanted.transitive,
      policies: sessionPolicies(cloud, target.account, parameters),
      issued: now,
      expires: endOf(now, length)
    });
  }
);
function wantedSession({ parameters }, passed, before) {
  const asked = parameters.get("SourceIdentity");
  if (before?.sourceIdentity !== void 0 && asked !== void 0 && asked !== before.sourceIdentity)
    throw validationError("A source identity that is set cannot be changed by a role chained to it");
  const transitive = parameters.list("TransitiveTagKeys");
  const inherited = (before?.tags ?? []).filter(({ key: key2 }) => before?.transitive.includes(key2));
  if (passed.some(({ key: key2 }) => inherited.some((tag) => tag.key.toLowerCase() === key2.toLowerCase())))
    throw validationError("A transitive session tag cannot be overridden by a role chained to it");
  return {
    passed,
    sourceIdentity: before?.sourceIdentity ?? asked,
    tags: [...inherited, ...passed],
    transitive: [...inherited.map(({ key: key2 }) => key2), ...transitive]
  };
}
var actionsOf = (wanted) => [
  "sts:AssumeRole",
  ...wanted.sourceIdentity === void 0 ? [] : ["sts:SetSourceIdentity"],
  ...wanted.tags.length === 0 ? [] : ["sts:TagSession"]
];
function contextOf({ caller, parameters, now, region }, target, wanted) {
  const external = parameters.get("ExternalId");
  const transitive = parameters.list("TransitiveTagKeys");
  return {
    ...callerContext(caller, now, region),
    "aws:ResourceAccount": target.account.id,
    ...tagContext("aws:ResourceTag", target.role.tags),
    ...tagContext("iam:ResourceTag", target.role.tags),
    ...requestTagContext(wanted.passed),
    "sts:RoleSessionName": parameters.must("RoleSessionName"),
    ...wanted.sourceIdentity !== void 0 && { "sts:SourceIdentity": wanted.sourceIdentity },
    ...external !== void 0 && { "sts:ExternalId": external },
    ...transitive.length > 0 && { "sts:TransitiveTagKeys": transitive }
  };
}
function authorise(enforcement, { caller, now, region }, { account: account2, role: role2 }, action, context) {
  const who = {
    kind: "aws",
    account: caller.account.id,
    partition: caller.account.partition,
    arns: [caller.arn, caller.principalArn]
  };
  const request = { action, resource: role2.arn, at: now, context };
  const trust = trusts(enforcement.evaluate, role2.trust, who, request);
  const refuse = (outcome) => denied(caller, action, role2.arn, outcome);
  if (trust === "implicitDeny" || trust === "explicitDeny") throw refuse({ decision: trust });
  const wanted = { resource: role2.arn, context };
  if (trust === "account" || account2 !== caller.account) {
    enforce(enforcement, caller, action, wanted, now, region);
    return;
  }
  if (!caller.account.enforce) return;
  const own = ask(enforcement, caller, action, wanted, now, region);
  if (own.decision === "explicitDeny") throw refuse(own);
}

// src/sandbox/aws/sts/web-identity-token.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
var GITHUB_KEYS = [
  "actor",
  "actor_id",
  "enterprise_id",
  "environment",
  "job_workflow_ref",
  "ref",
  "repository",
  "repository_id",
  "repository_owner_id",
  "workflow"
];
function signToken(claims, secret) {
  const part = (value2) => Buffer.from(JSON.stringify(value2)).toString("base64url");
  const content = `${part({ typ: "JWT", alg: "HS256", kid: "aws-jit-sandbox" })}.${part(claims)}`;
  return `${content}.${signature(content, secret)}`;
}
function readToken(token, secret, now) {
  const invalid2 = (message) => new AwsError("InvalidIdentityToken", 400, message);
  const [header, body, signed, ...more] = token.split(".");
  if (header === void 0 || body === void 0 || signed === void 0 || more.length > 0)
    throw invalid2(
      "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
    );
  const expected = Buffer.from(signature(`${header}.${body}`, secret));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given))
    throw invalid2("Provided Token could not be verified: its signature does not match");
  const claims = JSON.parse(Buffer.from(body, "base64url").toString());
  const { iss, sub, exp } = claims;
  if (typeof iss !== "string" || typeof sub !== "string" || typeof exp !== "number")
    throw invalid2("Missing a required claim: iss, sub and exp");
  if (now >= exp)
    throw new AwsError(
      "ExpiredTokenException",
      400,
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`
    );
  return { ...claims, iss, sub };
}
function claimsContext(provider, claims) {
  const keys = ["aud", "sub", "amr", ...`https://${provider}` === GITHUB_ISSUER ? GITHUB_KEYS : []];
  return Object.fromEntries(
    keys.flatMap((key2) => {
      const value2 = claims[key2];
      if (typeof value2 === "string") return [[`${provider}:${key2}`, value2]];
      return Array.isArray(value2) ? [[`${provider}:${key2}`, value2.map(String)]] : [];
    })
  );
}
var signature = (content, secret) => createHmac("sha256", secret).update(content).digest("base64url");

// src/sandbox/aws/sts/web-identity.ts
var DENIED = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
var assumeRoleWithWebIdentity = (evaluate3, secret) => unsigned(
  "RoleArn RoleSessionName WebIdentityToken DurationSeconds? Policy? PolicyArns?",
  ({ cloud, parameters, now, region }) => {
    const target = findRole(cloud, parameters.must("RoleArn"));
    const claims = readToken(parameters.must("WebIdentityToken"), secret, now);
    if (!target) throw accessDenied(DENIED);
    const { account: account2, role: role2 } = target;
    const name = claims.iss.replace(/^https:\/\//, "");
    const provider = account2.oidcProviders.written(name);
    const invalid2 = (message) => new AwsError("InvalidIdentityToken", 400, message);
    if (!provider) throw invalid2(`No OpenIDConnect provider found in your account for ${claims.iss}`);
    const audiences = Array.isArray(claims["aud"]) ? claims["aud"] : [claims["aud"]];
    const audience = audiences.find((aud) => typeof aud === "string" && provider.audiences.includes(aud));
    if (typeof audience !== "string") throw invalid2("Incorrect token audience");
    const trust = trusts(
      evaluate3,
      role2.trust,
      { kind: "federated", provider: provider.arn },
      {
        action: "sts:AssumeRoleWithWebIdentity",
        resource: role2.arn,
        at: now,
        context: {
          ...claimsContext(name, claims),
          ...tagContext("aws:ResourceTag", role2.tags),
          "aws:CurrentTime": formatInstant(now),
          "aws:EpochTime": String(now),
          "aws:FederatedProvider": provider.arn,
          "aws:RequestedRegion": region,
          "aws:ResourceAccount": account2.id,
          "aws:SecureTransport": "true",
          "aws:SourceIp": "127.0.0.1",
          "sts:RoleSessionName": parameters.must("RoleSessionName")
        }
      }
    );
    if (trust !== "direct") throw accessDenied(DENIED);
    const length = lengthOf(parameters, role2, false);
    const begun = begin(cloud, account2, {
      account: account2.id,
      roleName: role2.name,
      roleId: role2.id,
      roleArn: role2.arn,
      name: parameters.must("RoleSessionName"),
      tags: [],
      transitive: [],
      policies: sessionPolicies(cloud, account2, parameters),
      issued: now,
      expires: endOf(now, length),
      federatedProvider: provider.arn
    });
    return {
      ...begun,
      SubjectFromWebIdentityToken: claims.sub,
      Provider: provider.arn,
      Audience: audience
    };
  }
);

// src/sandbox/aws/sts/operations.ts
var stsOperations = (enforcement, secret) => ({
  /** Needs no permission, and no policy can deny it. */
  GetCallerIdentity: selfAuthorised("", ({ caller, account: account2 }) => ({
    UserId: caller.userId,
    Account: account2.id,
    Arn: caller.arn
  })),
  AssumeRole: assumeRole(enforcement),
  AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity(enforcement.evaluate, secret)
});

// src/sandbox/aws/aws.ts
async function startAws(options) {
  const { clock, faults, partition = "aws", evaluate: evaluate3 = evaluateDocuments } = options;
  const cloud = new Cloud({ partition, clock });
  for (const { id, enforce: enforce2 = false } of options.accounts) {
    const account2 = new Account({ id: AccountId.of(id), partition, enforce: enforce2, clock });
    cloud.accounts.set(account2.id, account2);
  }
  const secret = cloud.ids.secret(40);
  const enforcement = { evaluate: evaluate3, cloud };
  const query = new QueryEndpoint(enforcement, {
    iam: IAM_OPERATIONS,
    sts: stsOperations(enforcement, secret)
  });
  const handles = new Map(
    [...cloud.accounts.values()].map((account2) => [account2.id, new SandboxAccount(account2, cloud, evaluate3)])
  );
  const app = new Hono3();
  app.use(
    surround({ service: "aws", clock, faults, describe: async (c) => query.describe(await requestOf(c)) })
  );
  app.get("/_sandbox/aws/state", (c) => c.json(snapshot2(cloud)));
  app.post("/", async (c) => {
    const { status, xml, requestId } = query.answer(await requestOf(c));
    return new Response(xml, {
      status,
      headers: { "Content-Type": "text/xml", "x-amzn-RequestId": requestId }
    });
  });
  const server = await listen(app, options.port);
  return {
    url: server.url,
    close: () => server.close(),
    clientConfig: (credentials) => ({
      endpoint: server.url,
      region: "us-east-1",
      credentials,
      systemClockOffset: clock.ms() - Date.now()
    }),
    account(id) {
      const handle = handles.get(cloud.account(id).id);
      if (!handle) throw new RangeError(`The sandbox has no account ${id}`);
      return handle;
    },
    addAwsManagedPolicy(name, document) {
      const policy2 = awsManagedPolicy(cloud, name, JSON.stringify(document));
      cloud.awsManaged.set(policy2.arn, policy2);
      return policy2.arn;
    },
    mintWebIdentity: (claims) => {
      const now = clock.now();
      const filled = { iss: GITHUB_ISSUER, aud: "sts.amazonaws.com", iat: now, exp: now + 300, ...claims };
      return signToken(filled, secret);
    },
    assumeRoleWithWebIdentity({ role: role2, sessionName, token }) {
      const parameters = {
        Action: "AssumeRoleWithWebIdentity",
        Version: STS.version,
        RoleArn: role2,
        RoleSessionName: sessionName,
        WebIdentityToken: token
      };
      const { status, xml } = query.answer({
        body: new URLSearchParams(parameters).toString(),
        authorization: void 0,
        sessionToken: void 0
      });
      const element2 = (name) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
      if (status !== 200) throw new AwsError(element2("Code"), status, element2("Message"));
      return {
        accessKeyId: element2("AccessKeyId"),
        secretAccessKey: element2("SecretAccessKey"),
        sessionToken: element2("SessionToken")
      };
    },
    trail: () => cloud.trail.events,
    snapshot: () => snapshot2(cloud)
  };
}
var requestOf = async (c) => ({
  body: await c.req.text(),
  authorization: c.req.header("authorization"),
  sessionToken: c.req.header("x-amz-security-token")
});
function awsManagedPolicy(cloud, name, document) {
  const now = cloud.clock.now();
  return {
    kind: "policy",
    name,
    path: "/",
    id: cloud.ids.entity("ANPA"),
    arn: `arn:${cloud.partition}:iam::aws:policy/${name}`,
    tags: [],
    createdAt: now,
    updatedAt: now,
    versions: [{ id: "v1", document, createdAt: now }],
    defaultVersion: "v1",
    nextVersion: 2
  };
}

// src/sandbox/clock.ts
var SandboxClock = class {
  #ms;
  /** Real milliseconds at which a running clock showed `#ms`; `undefined` while it stands. */
  #runningSince;
  #moved = [];
  /** @param start where the clock begins; the real time, in whole seconds, when it is left out. */
  constructor(start = instantOfMillis(Date.now()), options = {}) {
    this.#ms = start * 1e3;
    this.#runningSince = options.running === true ? Date.now() : void 0;
  }
  /** In whole seconds, as GitHub and AWS report time. */
  now() {
    return instantOfMillis(this.ms());
  }
  /** Milliseconds since 1970, for rates and delays below a second. */
  ms() {
    return this.#runningSince === void 0 ? this.#ms : this.#ms + (Date.now() - this.#runningSince);
  }
  /** Moves forward; parts of a second are allowed. @throws RangeError backwards: `set` is for that. */
  advance(seconds) {
    if (!(seconds >= 0)) throw new RangeError(`The clock advances by 0 or more seconds, not ${seconds}`);
    this.#jump(this.ms() + seconds * 1e3);
  }
  /** Moves to an instant, also backwards. */
  set(instant) {
    this.#jump(instant * 1e3);
  }
  /** Calls `listener` after every move, for work that a stand-in does at a time of its own. */
  onMove(listener) {
    this.#moved.push(listener);
  }
  #jump(ms) {
    this.#ms = ms;
    if (this.#runningSince !== void 0) this.#runningSince = Date.now();
    for (const listener of this.#moved) listener();
  }
};

// src/sandbox/faults.ts
var Faults = class {
  /** Every call, oldest first. */
  calls = [];
  #ordered = [];
  #hooks = [];
  /** The first fault ordered that matches a call meets it; faults do not add up. */
  order(fault) {
    this.#ordered.push({ fault, skip: fault.after ?? 0, left: fault.times ?? 1 });
  }
  /**
   * Runs `hook` at the n-th call from now (1 is the next), of whatever service: to kill a client between two calls,
   * or to do what somebody else does meanwhile. The call waits for it. `before`: it has had no effect yet, and an
   * effect that the hook returns meets it; `after`: its effect is there, its answer is not sent yet, and
   * `{ close: 'after' }` keeps it from being sent.
   */
  onCall(n, hook, when = "before") {
    this.#hooks.push({ n: this.calls.length + n, when, hook });
  }
  /** Forgets the faults and hooks still to come; the log stays. */
  clear() {
    this.#ordered = [];
    this.#hooks.length = 0;
  }
  /** How many faults have not yet met all the calls they were ordered for. A test that ends above 0 missed one. */
  get pending() {
    return this.#ordered.filter(({ left }) => left > 0 && left !== Infinity).length;
  }
  /** For a stand-in's server: logs the call, and says what it meets. */
  async arrive(call2) {
    const logged = { n: this.calls.length + 1, ...call2 };
    this.calls.push(logged);
    const effect = await this.#run("before", logged);
    return { call: logged, effect: effect ?? this.#take(logged) };
  }
  /** For a stand-in's server: the answer is ready. True: drop it. */
  async answered(call2, status) {
    call2.status = status;
    const effect = await this.#run("after", call2);
    const drop = effect !== void 0 && "close" in effect;
    if (drop) call2.status = 0;
    return drop;
  }
  async #run(when, call2) {
    let effect;
    for (const hook of this.#hooks.filter((each) => each.n === call2.n && each.when === when))
      effect = await hook.hook(call2) ?? effect;
    return effect;
  }
  #take(call2) {
    for (const ordered of this.#ordered) {
      if (ordered.left <= 0 || !matches2(ordered.fault, call2)) continue;
      if (ordered.skip > 0) {
        ordered.skip -= 1;
        continue;
      }
      ordered.left -= 1;
      return ordered.fault.then;
    }
    return void 0;
  }
};
function matches2({ service, match: match2 }, call2) {
  if (service !== call2.service) return false;
  if (match2?.method !== void 0 && match2.method !== call2.method) return false;
  const path = match2?.path;
  if (path === void 0 || path === call2.operation) return true;
  return !/^\w+$/.test(path) && new RegExp(path).test(call2.operation);
}

// src/sandbox/sandbox.ts
async function startSandbox(options) {
  const clock = new SandboxClock(options.at, { running: options.running ?? false });
  const faults = new Faults();
  const { port } = options;
  const github = await startGitHub({ clock, faults, ...port === void 0 ? {} : { port } });
  const aws = await startAws({
    clock,
    faults,
    accounts: options.accounts,
    ...port === void 0 ? {} : { port: port + 1 }
  });
  return {
    clock,
    faults,
    github,
    aws,
    async close() {
      await Promise.all([github.close(), aws.close()]);
    }
  };
}

// src/sandbox/web-identity.ts
function claimsOf(world, repository, run2) {
  const owner = world.account(repository.owner);
  const name = `${owner.login}/${repository.name}`;
  const workflow = `${name}/.github/workflows/${run2.job.file}@${run2.ref}`;
  const { environment } = run2.job;
  return {
    sub: `repo:${owner.login}@${owner.id}/${repository.name}@${repository.id}:` + (environment === void 0 ? `ref:${run2.ref}` : `environment:${environment}`),
    ...environment === void 0 ? {} : { environment },
    ref: run2.ref,
    ref_type: run2.ref.startsWith("refs/tags/") ? "tag" : "branch",
    sha: run2.sha,
    repository: name,
    repository_id: String(repository.id),
    repository_owner: owner.login,
    repository_owner_id: String(owner.id),
    repository_visibility: repository.private ? "private" : "public",
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    event_name: run2.event,
    run_id: String(run2.id),
    run_attempt: String(run2.attempt),
    runner_environment: "github-hosted"
  };
}
function credentialsOf(aws, world, repository, run2) {
  const { job } = run2;
  if (!job.aws) return void 0;
  const key2 = aws.assumeRoleWithWebIdentity({
    role: job.aws.role,
    sessionName: job.aws.sessionName.replaceAll("${{ github.run_id }}", String(run2.id)).replaceAll("${{ github.run_attempt }}", String(run2.attempt)),
    token: aws.mintWebIdentity(claimsOf(world, repository, run2))
  });
  return { ...key2, region: job.aws.region };
}

// src/sandbox/example.ts
var PEOPLE = { alice: 1001, bob: 1002, carol: 1003, dave: 1004, mallory: 1005 };
var ACCOUNT = "111122223333";
var REPOSITORY_ID = 4242;
var BOUNDARY = boundaryOf(ACCOUNT, REPOSITORY_ID);
var OWNER2 = "acme";
var NAME2 = "aws-access";
var exampleConfiguration = (awsHost) => `aws_region: eu-west-1
policy_ttl: 8h
max_duration: 24h
allowed_services: [s3, logs, dynamodb, sqs, ec2, lambda, ssm]
accounts:
  prod:
    id: "${ACCOUNT}"
    boundary: ${BOUNDARY}
identities:
  "${PEOPLE.alice}": {login: alice, iam_user: alice}
  "${PEOPLE.bob}": {login: bob, iam_user: bob}
  "${PEOPLE.carol}": {login: carol, iam_user: carol}
  "${PEOPLE.dave}": {login: dave, iam_role: deploy}
resources:
  nightly-exports: arn:aws:s3:::acme-nightly-exports/*
endpoints: {aws: "${awsHost}"}
`;
var CODEOWNERS = `# People who approve access; GitHub asks them for a review.
*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
`;
var ANSWERS = {
  account: "prod",
  services: "s3",
  resources: "nightly-exports",
  access: "read",
  reason: "Download yesterday's nightly export files to find out why the parser fails",
  duration: "8h"
};
var issueBody = (answers) => FIELD_ORDER.map((field) => `### ${FIELDS[field].label}

${answers[field] ?? "_No response_"}`).join(
  "\n\n"
);
var WORKFLOWS = workflows({
  uses: `example/aws-jit-permissions@${"0123456789".repeat(4)}`,
  runner: "ubuntu-24.04",
  region: "eu-west-1",
  granterRole: roleOf(ACCOUNT, "granter", REPOSITORY_ID),
  revokerRole: roleOf(ACCOUNT, "revoker", REPOSITORY_ID)
});
var ENVIRONMENTS = ["aws-jit-draft", "aws-jit-grant", "aws-jit-revoke"];
async function startExample(options) {
  const sandbox = await startSandbox({
    ...options.at === void 0 ? {} : { at: options.at },
    ...options.running === void 0 ? {} : { running: options.running },
    ...options.port === void 0 ? {} : { port: options.port },
    accounts: [ACCOUNT, ...options.otherAccounts ?? []].map((id) => ({ id }))
  });
  const { github, aws } = sandbox;
  const ownerId = github.addOrganization(OWNER2).id;
  const jobs = jobsIn(WORKFLOWS);
  const others = (options.otherAccounts ?? []).map((id) => aws.account(id));
  deployAccounts(
    [aws.account(ACCOUNT), ...others],
    { owner: OWNER2, ownerId, name: NAME2, id: REPOSITORY_ID },
    jobs
  );
  for (const id of [ACCOUNT, ...options.otherAccounts ?? []]) addPeople(sandbox, id);
  for (const [login, id] of Object.entries(PEOPLE)) github.addUser(login, { id });
  github.addUser("acme-admin", { id: 1e3 });
  const configuration = (options.configure ?? ((text4) => text4))(
    exampleConfiguration(new URL(aws.url).host)
  );
  const config = readConfig(configuration);
  const repository = github.addRepository({
    owner: OWNER2,
    name: NAME2,
    id: REPOSITORY_ID,
    files: {
      "aws-jit.yml": configuration,
      ".github/CODEOWNERS": CODEOWNERS,
      ...config.ok ? { ".github/ISSUE_TEMPLATE/aws-access.yml": issueForm(config.value) } : {},
      ...WORKFLOWS,
      "README.md": "# Access to AWS\n\nFile an issue with the form.\n",
      ...options.files
    },
    people: {
      "acme-admin": "admin",
      alice: "write",
      bob: "write",
      carol: "write",
      dave: "write",
      mallory: "write"
    },
    rules: options.protected === false ? [] : PROTECTED
  });
  const branches2 = { protectedOnly: false, patterns: [repository.state.defaultBranch] };
  for (const name of ENVIRONMENTS) repository.setEnvironment(name, { branches: branches2 });
  async function run2(command, event, more = {}) {
    const job = jobFor(jobs, command, event);
    const ref = more.ref ?? `refs/heads/${repository.state.defaultBranch}`;
    const attempt = more.attempt ?? 1;
    const sha = more.sha ?? repository.tip();
    const id = nextRunId();
    const forbidden = job && environmentForbids(repository, job, ref);
    if (forbidden !== void 0) return refused2(forbidden);
    const of = job && { job, id, attempt, event: event.name, ref, sha };
    let keys;
    try {
      keys = of && credentialsOf(aws, github.world, repository.state, of);
    } catch (error) {
      if (error instanceof AwsError) return refused2(`Could not assume role with OIDC: ${error.message}`);
      throw error;
    }
    const scope = job && { repository: repository.id, permissions: job.permissions };
    return runStep({
      action: options.action,
      inputs: { command, token: github.tokenOf("github-actions[bot]", scope), ...more.inputs },
      repository: `${OWNER2}/${NAME2}`,
      event: { name: event.name, payload: repository.event(event) },
      sha,
      ref,
      workflow: job && `${OWNER2}/${NAME2}/.github/workflows/${job.file}@${ref}`,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      ...keys === void 0 ? {} : { aws: { endpoint: aws.url, ...keys } },
      runId: id,
      attempt,
      ...more.onStart === void 0 ? {} : { onStart: more.onStart },
      ...more.env === void 0 ? {} : { env: more.env }
    });
  }
  return {
    ...sandbox,
    repository,
    run: run2,
    file: (login, answers) => github.as(login).openIssue(`${OWNER2}/${NAME2}`, "AWS access", issueBody(answers))
  };
}
function jobFor(jobs, command, event) {
  const all = jobs.filter((job) => job.command === command);
  const named = event.name === "workflow_dispatch" ? event.workflow : void 0;
  return all.find(({ file }) => file === named) ?? all.find(({ events: events2 }) => events2.includes(event.name)) ?? all[0];
}
function environmentForbids(repository, job, ref) {
  const { environment } = job;
  if (environment === void 0) return void 0;
  const found2 = repository.state.environments.get(environment);
  if (!found2) repository.setEnvironment(environment);
  const branch2 = ref.replace(/^refs\/heads\//, "");
  return !found2?.branches || found2.branches.patterns.includes(branch2) ? void 0 : `Branch "${branch2}" is not allowed to deploy to ${environment} due to environment protection rules.`;
}
function addPeople({ aws }, id) {
  const account2 = aws.account(id);
  const eligible = { tags: { "jit:eligible": "true" }, boundary: boundaryOf(id, REPOSITORY_ID) };
  for (const name of ["alice", "bob", "carol"]) account2.createUser(name, eligible);
  account2.createRole("deploy", eligible);
}

export {
  ACCOUNT,
  ANSWERS,
  startExample
};
