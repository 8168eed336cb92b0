import {
  HIDDEN,
  HTML_COMMENT,
  hiddenIn,
  revealHidden,
  stripHidden
} from "./chunk-MXRAY5FG.js";
import {
  OPERATORS,
  actionMatcher,
  actionPattern,
  arnGlob,
  completeArn,
  damaged,
  globContains,
  globOf,
  hasTypeWildcard,
  hasVariables,
  invalid,
  isEverything,
  isVariable,
  jsonPath,
  loadCatalog,
  loadServiceTables,
  matchGlob,
  matchesAction,
  matchesCompiledAction,
  memo,
  memoEach,
  memoOf,
  rangeContains,
  readIpRange,
  readJson,
  readNamed,
  readOperator,
  readResource,
  readTemplate,
  readsAlike,
  resourcesOverlap,
  valid,
  widenTemplate
} from "./chunk-KSNUDT27.js";
import {
  addSeconds,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountId,
  AccountName,
  FIRST_PART,
  IssueNumber,
  RequestPart,
  Service
} from "./chunk-YWRVI5OC.js";

// src/terms/risk-level.ts
var RISKS = ["low", "medium", "high", "critical"];

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
function accountWithId(config, id) {
  const [name] = [...config.accounts].find(([, entry]) => entry.id === id) ?? [];
  return name === void 0 ? void 0 : accountNamed(config, name);
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
function principalIn(setting, backend) {
  if (backend === "identity-center") {
    return setting.identity_center_user === void 0 ? void 0 : { kind: "identity-center-user", userName: setting.identity_center_user };
  }
  if (setting.iam_user !== void 0) return { kind: "iam-user", name: setting.iam_user };
  if (setting.iam_role !== void 0) return { kind: "iam-role", name: setting.iam_role };
  return void 0;
}
function principalOf(config, userId, account) {
  const identity = config.identities.get(userId);
  const backend = config.accounts.get(account)?.backend;
  if (!identity || !backend) return void 0;
  return principalWithin(identity, account, backend);
}
var principalWithin = (identity, account, backend) => principalIn(identity.accounts?.get(account) ?? identity, backend);
var principalKey = (principal) => principal.kind === "identity-center-user" ? `${principal.kind}:${principal.userName.toLowerCase()}` : `${principal.kind}:${principal.name.toLowerCase()}`;
function peopleOf(config, principal, account) {
  const key = principalKey(principal);
  const people = /* @__PURE__ */ new Set();
  for (const id of config.identities.keys()) {
    const own2 = principalOf(config, id, account);
    if (own2 && principalKey(own2) === key) people.add(id);
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
var longestOf = ({ max_duration, curated_sets, presets }, { curatedSet, preset }) => Math.min(
  max_duration,
  curated_sets.get(curatedSet ?? "")?.max_duration ?? Infinity,
  presets.get(preset ?? "")?.max_duration ?? Infinity
);

// src/terms/duration.ts
var MINUTE = 60;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var LONGEST = 3650 * DAY;
var SHORT = /^(\d{1,7})(m|h|d)$/;
var ISO8601 = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?)?$/;
function parseDuration(text) {
  const short = SHORT.exec(text);
  if (short) {
    const unit = { m: MINUTE, h: HOUR, d: DAY }[short[2]];
    return positive(Number(short[1]) * unit);
  }
  const iso = ISO8601.exec(text);
  if (!iso || text.endsWith("T")) return void 0;
  const [days, hours, minutes] = [iso[1], iso[2], iso[3]].map((part) => Number(part ?? 0));
  return positive(days * DAY + hours * HOUR + minutes * MINUTE);
}
function positive(seconds) {
  return seconds > 0 && seconds <= LONGEST ? seconds : void 0;
}
function formatDuration(length) {
  if (length % DAY === 0 && length >= 2 * DAY) return `${length / DAY}d`;
  if (length % HOUR === 0) return `${length / HOUR}h`;
  return `${Math.ceil(length / MINUTE)}m`;
}

// src/text/nearest.ts
function nearest(written, candidates) {
  if (written.length > 64) return void 0;
  const word = written.toLowerCase();
  let best;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate.toLowerCase());
    if (distance <= Math.max(1, Math.floor(candidate.length / 3)) && distance < (best?.distance ?? Infinity)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}
function didYouMean(written, candidates) {
  const candidate = nearest(written, candidates);
  return candidate === void 0 ? "" : ` Did you mean ${candidate}?`;
}
function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/request/form/ask-rules.ts
function isVisible(text, field, report) {
  const hidden = hiddenIn(text);
  if (hidden.length === 0 && stripHidden(text) === text) return true;
  report(
    "hidden-text",
    field,
    `The answer contains text that nobody sees: ${hidden.join(", ") || "hidden characters"}. Type it anew.`
  );
  return false;
}
function quote(text) {
  const line = stripHidden(text).replace(/\s+/g, " ").trim();
  return `"${line.length > 80 ? `${Array.from(line).slice(0, 79).join("")}\u2026` : line}"`;
}
function meant(text, candidates) {
  const candidate = nearest(text, candidates);
  return candidate === void 0 ? "" : ` Did you mean ${candidate}?`;
}

// src/terms/access-level.ts
var ACCESS_LEVELS = ["list", "read", "write", "tagging", "permissions"];
var accessContains = (outer, inner) => outer === inner || inner === "list" || inner === "read" && outer !== "list";

// src/request/form/form-fields.ts
var FIELDS = {
  preset: { label: "Preset of AWS access", required: false },
  account: { label: "AWS account", required: true },
  role: { label: "Shared AWS role", required: false },
  curated: { label: "Curated set of AWS permissions", required: false },
  services: { label: "AWS services", required: true },
  resources: { label: "AWS resources", required: true },
  access: { label: "AWS access level", required: true },
  exceptions: { label: "Different level for some services", required: false },
  reason: { label: "What the AWS access is for", required: true },
  duration: { label: "AWS access duration", required: true },
  start: { label: "AWS access begins at", required: false },
  ticket: { label: "Ticket for this access", required: false }
};
var FIELD_ORDER = Object.keys(FIELDS);
var LEVEL_WORDS = {
  list: "see which things exist, not what is in them",
  read: "list, and read contents and settings",
  write: "read, and create, change and delete",
  tagging: "read, and change tags",
  permissions: "read, and change who else may use the resources"
};
var levelOption = (level) => `${level}: ${LEVEL_WORDS[level]}`;
function readLevel(text) {
  return ACCESS_LEVELS.find((level) => text === level || text === levelOption(level));
}
var NO_RESOURCES = "none";
var MOST_RESOURCES = 50;
var MOST_SERVICES = 25;
var REASON_LENGTH = { least: 10, most: 4e3 };
var TICKET_LONGEST = 100;

// src/request/file/request-path.ts
function requestPaths(request) {
  const place = `${request.account}/${monthOf(request.createdAt)}/${request.issue}`;
  return {
    request: `requests/${place}.yml`,
    policy: `policies/${place}.json`,
    review: `policies/${place}.md`
  };
}
var PATH = /^(requests|policies)\/([a-z0-9-]+)\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.(yml|json|md)$/;
var KINDS = {
  "requests.yml": "request",
  "policies.json": "policy",
  "policies.md": "review"
};
function parseRequestPath(path) {
  const match = PATH.exec(path);
  if (!match) return void 0;
  const [, folder = "", account = "", month = "", number = "", extension = ""] = match;
  const kind = KINDS[`${folder}.${extension}`];
  const issue = Number(number);
  if (!kind || !AccountName.is(account) || !IssueNumber.is(issue)) return void 0;
  return { kind, account, month, issue };
}

// src/request/request-accounts.ts
var MOST_ACCOUNTS = 50;
var partOf = ({ account, accounts }) => accounts === void 0 ? FIRST_PART : RequestPart.of(String(accounts.indexOf(account) + 1));
var pathsOfAll = ({
  account,
  accounts = [account],
  createdAt,
  issue
}) => accounts.map((each) => requestPaths({ account: each, createdAt, issue }));
var pathsBeside = (request) => {
  const own2 = requestPaths(request);
  return pathsOfAll(request).filter(({ request: path }) => path !== own2.request).flatMap((paths) => Object.values(paths));
};

// src/request/form/issue-sections.ts
var LONGEST2 = 65536;
function isRequest(body) {
  if (body.length > 4 * LONGEST2) return false;
  const found = new Set(linesOf(body).map(headingOf));
  return FIELD_ORDER.filter((field) => found.has(field)).length >= 3;
}
function readSections(body) {
  if (body.length > LONGEST2) {
    const message = `The issue has ${body.length} characters; GitHub's limit is ${LONGEST2}. Shorten it.`;
    return { answers: {}, problems: [{ code: "form-too-long", path: "Issue", message }] };
  }
  const problems = [];
  const answers = {};
  const seen = /* @__PURE__ */ new Set();
  const before = [];
  let lines2 = before;
  let reached = -1;
  const collected = /* @__PURE__ */ new Map();
  const report = (code, path, message) => {
    if (!problems.some((problem2) => problem2.code === code && problem2.path === path)) {
      problems.push({ code, path, message });
    }
  };
  for (const line of linesOf(body)) {
    const field = headingOf(line);
    if (field === void 0) {
      const lookalike = lookalikeOf(line);
      if (lookalike !== void 0) {
        const { label: label2 } = FIELDS[lookalike];
        report(
          "form-lookalike",
          label2,
          `A line looks like the form's heading "${label2}" and is not. Remove it, or word it differently.`
        );
      }
      lines2.push(line);
      continue;
    }
    const { label } = FIELDS[field];
    if (seen.has(field)) {
      report(
        "form-repeated",
        label,
        `The heading "${label}" stands more than once, so it cannot be told which answer counts. Keep one.`
      );
      lines2 = [];
      continue;
    }
    seen.add(field);
    const place = FIELD_ORDER.indexOf(field);
    if (place < reached) {
      report(
        "form-order",
        label,
        `The heading "${label}" stands after a later one. Put the headings back into the form's order.`
      );
    }
    reached = Math.max(reached, place);
    lines2 = [];
    collected.set(field, lines2);
  }
  if (before.some((line) => line.trim() !== "")) {
    report(
      "form-before",
      "Issue",
      `There is text before the form's first heading. Move it to "${FIELDS.reason.label}".`
    );
  }
  for (const field of FIELD_ORDER) {
    const { label, required } = FIELDS[field];
    const answer = collected.get(field)?.join("\n").trim();
    if (answer === void 0) {
      if (required)
        report(
          "form-missing",
          label,
          `The heading "${label}" is missing. File the form anew, or put it back.`
        );
    } else if (answer !== "" && answer !== "_No response_") answers[field] = answer;
  }
  return { answers, problems };
}
var linesOf = (body) => body.split(/\r\n|\n|\r/);
var BY_HEADING = new Map(FIELD_ORDER.map((field) => [`### ${FIELDS[field].label}`, field]));
var headingOf = (line) => BY_HEADING.get(line);
var bare = (line) => stripHidden(line).normalize("NFKC").replace(/^[\s>]*#{1,6}\s*|(?<![\s#:])[\s#:]+$/g, "").replace(/\s+/g, " ").trim().toLowerCase();
var BY_WORDS = new Map(FIELD_ORDER.map((field) => [bare(FIELDS[field].label), field]));
function lookalikeOf(line) {
  if (line.length > 200 || !/^[\s>\p{Default_Ignorable_Code_Point}]*[#\uFF03]/u.test(line)) return void 0;
  return BY_WORDS.get(bare(line));
}

// src/request/form/accounts-of-form.ts
var namesIn = (text) => text.split(/[\n,]/).map((name) => name.trim()).filter((name) => name !== "");
function accountsNamed(body) {
  const names = namesIn(readSections(body).answers.account ?? "");
  if (names.length > MOST_ACCOUNTS || new Set(names).size !== names.length) return [];
  return names.every((name) => AccountName.is(name)) ? names : [];
}
function readAccounts(text, { settings, account: which }, report) {
  if (!text) {
    report("account-missing", "account", "No account is chosen. Choose one.");
    return void 0;
  }
  if (!isVisible(text, "account", report)) return void 0;
  const names = namesIn(text);
  const [first = text] = names;
  if (names.length <= 1) {
    const account2 = readAccount(first, settings, report);
    return account2 && { account: account2 };
  }
  const most = settings?.max_accounts_per_request ?? 1;
  if (names.length > most) {
    report(
      "accounts-too-many",
      "account",
      most === 1 ? `${names.length} accounts are named, and a request is for one account here. Choose one, and file a request for each of the others.` : `${names.length} accounts are named; at most ${most} fit into one request (\`max_accounts_per_request\`). File another one for the rest.`
    );
    return void 0;
  }
  const doubles = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  for (const name of doubles)
    report("account-double", "account", `${quote(name)} is named more than once. Keep one.`);
  const accounts = names.filter((name) => AccountName.is(name));
  if (accounts.length < names.length) {
    for (const name of names.filter((each) => !AccountName.is(each)))
      report("account-unknown", "account", `${quote(name)} is not the name of an account.`);
    return void 0;
  }
  if (doubles.length > 0) return void 0;
  if (which !== void 0 && !accounts.includes(which)) {
    report("account-other", "account", `The account ${which} is none of those that this request is for.`);
    return void 0;
  }
  const account = readAccount(which ?? first, settings, report);
  return account && { account, accounts };
}
function readAccount(text, settings, report) {
  if (!settings) {
    if (AccountName.is(text)) return text;
    report("account-unknown", "account", `${quote(text)} is not the name of an account.`);
    return void 0;
  }
  const account = accountNamed(settings, text);
  if (account) return account.name;
  const names = [...settings.accounts.keys()];
  const list = names.length <= 20 ? ` Choose one of ${names.join(", ")}.` : "";
  report(
    "account-unknown",
    "account",
    `The configuration has no account ${quote(text)}.${meant(text, names) || list}`
  );
  return void 0;
}

// src/request/form/role-and-curated-set.ts
function readRole(text, { account, settings }, report) {
  if (text === void 0 || text === "" || !isVisible(text, "role", report)) return void 0;
  const roles = settings?.roles;
  const role = roles?.get(text);
  if (!role) {
    report("role-unknown", "role", unknown("role", text, roles?.keys() ?? []));
    return void 0;
  }
  if (account !== void 0 && role.account !== account) {
    report(
      "role-account",
      "role",
      `The role ${text} is in the account ${role.account}, and this request is for ${account}. Change one of the two.`
    );
    return void 0;
  }
  return text;
}
function readCuratedSet(written, { account, settings }, report) {
  const text = written.curatedSet;
  if (text === void 0 || text === "" || !isVisible(text, "curated", report)) return void 0;
  const set = settings?.curated_sets?.get(text);
  if (!set) {
    report("curated-unknown", "curated", unknown("curated set", text, settings?.curated_sets?.keys() ?? []));
    return void 0;
  }
  if (account !== void 0 && !set.accounts.includes(account)) {
    report(
      "curated-account",
      "curated",
      `The set ${text} may be asked for in ${set.accounts.join(", ")}, and this request is for ${account}. Change one of the two.`
    );
  }
  const also = [
    ...written.role === void 0 || written.role === "" ? [] : ["role"],
    ...(written.services ?? []).length > 0 ? ["services"] : [],
    ...(written.resources ?? []).some((line) => line !== NO_RESOURCES) ? ["resources"] : [],
    ...written.levels.length > 0 ? ["exceptions"] : []
  ];
  for (const field of also) {
    report(
      "curated-alone",
      field,
      `The curated set ${text} is given as it is, so nothing may stand here beside it. Empty this answer, or choose no curated set.`
    );
  }
  return { name: text, longest: set.max_duration ?? settings?.max_duration };
}
function unknown(what, text, names) {
  const all = [...names];
  const candidate = nearest(text, all);
  const hint = candidate !== void 0 ? ` Did you mean ${candidate}?` : all.length === 0 ? " None is configured." : all.length <= 20 ? ` Choose one of ${all.join(", ")}, or none.` : "";
  return `The configuration has no ${what} ${quote(text)}.${hint}`;
}

// src/config/asking/preset-kinds.ts
var presetPath = (name) => `presets/${name}.json`;
var isExact = ({ actions, policy, curated_set: set }) => actions !== void 0 || policy !== void 0 || set !== void 0;

// src/request/form/read-preset.ts
function readPreset(written, { account, settings }, report) {
  const name = written.preset;
  if (name === void 0 || name === "" || !isVisible(name, "preset", report)) return void 0;
  const presets = settings?.presets;
  const preset = presets?.get(name);
  if (!preset) {
    const all = [...presets?.keys() ?? []];
    const meant3 = nearest(name, all);
    const hint = meant3 !== void 0 ? ` Did you mean ${meant3}?` : all.length === 0 ? " None is configured." : "";
    report("preset-unknown", "preset", `The configuration has no preset ${quote(name)}.${hint}`);
    return void 0;
  }
  if (account !== void 0 && !preset.accounts.includes(account)) {
    report(
      "preset-account",
      "preset",
      `The preset ${name} may be asked for in ${preset.accounts.join(", ")}, and this request is for ${account}. Change one of the two.`
    );
  }
  const also = [
    ...(written.curatedSet ?? "") === "" ? [] : ["curated"],
    ...(written.services ?? []).length > 0 ? ["services"] : [],
    ...(written.resources ?? []).some((line) => line !== NO_RESOURCES) ? ["resources"] : [],
    ...written.levels.length > 0 ? ["exceptions"] : [],
    ...preset.curated_set === void 0 || (written.role ?? "") === "" ? [] : ["role"]
  ];
  for (const field of also) {
    report(
      "preset-alone",
      field,
      `The preset ${name} says this itself, so nothing may stand here beside it. Empty this answer, or choose no preset.`
    );
  }
  return {
    name,
    exact: isExact(preset),
    written: filledIn(written, preset),
    longest: shorter(preset.max_duration, settings?.max_duration)
  };
}
function filledIn({ account, role, reason, duration, start, ticket }, preset) {
  return {
    account,
    role,
    curatedSet: preset.curated_set,
    services: preset.curated_set === void 0 ? [...preset.access.keys()] : void 0,
    resources: preset.curated_set !== void 0 ? [] : preset.resources.length === 0 ? [NO_RESOURCES] : preset.resources,
    level: void 0,
    levels: [...preset.access],
    levelsIn: "access",
    reason,
    duration,
    start,
    ticket
  };
}
var shorter = (a, b) => a === void 0 || b !== void 0 && b < a ? b : a;

// src/request/start-time.ts
var WALL = /^(2\d{3}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2}))?/;
var OFFSET = /^ ?(?:Z|UTC|([+-])(\d{2}):?(\d{2}))$/;
var ZONE = /^ ([A-Za-z][A-Za-z0-9_+-]{0,31}(?:\/[A-Za-z0-9_+-]{1,32}){1,2})$/;
var FARTHEST = { behind: 14, ahead: 15 };
var HOUR2 = 3600;
var problem = (code, message) => invalid({ code, path: "start", message });
var REVERSED = /^Etc\/GMT([+-])(\d{1,2})$/i;
function parseStart(text, then) {
  const [whole = "", date = "", minute = "", second = "00"] = WALL.exec(text) ?? [];
  const wall = wallOf(date, `${minute}:${second}`);
  const rest = text.slice(whole.length);
  const offset = OFFSET.exec(rest);
  const zone = ZONE.exec(rest)?.[1];
  if (whole === "" || wall === void 0 || offset === null && zone === void 0)
    return problem(
      "start-unreadable",
      "is no time that can be read. Write it like 2026-12-04T21:00Z, 2026-12-04T22:00+01:00 or 2026-12-04 22:00 Europe/Berlin."
    );
  if (offset !== null) {
    const [, sign, hours = 0, minutes = 0] = offset;
    if (Number(hours) > FARTHEST.behind || Number(minutes) > 59)
      return problem("start-unreadable", "differs from UTC by more than any place does.");
    const ahead = (sign === "-" ? -1 : 1) * (Number(hours) * HOUR2 + Number(minutes) * 60);
    return valid(wall - ahead);
  }
  return then === void 0 ? inZone(wall, whole, zone ?? "") : valid(then);
}
var wallOf = (date, time) => parseInstant(`${date}T${time}Z`);
function inZone(wall, written, zone) {
  const [, sign, hours] = REVERSED.exec(zone) ?? [];
  if (sign !== void 0 && hours !== void 0)
    return problem(
      "start-zone-reversed",
      `names the time zone ${zone}, whose sign is the reverse of what it reads: its clocks are ${hours} hours ${sign === "+" ? "behind" : "ahead of"} UTC. Write the difference: ${written.replace(" ", "T")}${sign === "+" ? "-" : "+"}${hours.padStart(2, "0")}:00 for those clocks.`
    );
  const offsetAt = offsetsOf(zone);
  if (offsetAt === void 0)
    return problem(
      "start-zone",
      `names the time zone ${zone}, which is not known here. Write a place such as Europe/Berlin, or the difference to UTC.`
    );
  const offsets = /* @__PURE__ */ new Set();
  for (let hour = -FARTHEST.ahead; hour <= FARTHEST.behind; hour++) offsets.add(offsetAt(wall + hour * HOUR2));
  const all = [...offsets].map((offset) => ({ at: wall - offset, offset }));
  const found = all.filter(({ at, offset }) => offsetAt(at) === offset).map(({ at }) => at);
  const [only] = found;
  if (found.length === 1 && only !== void 0) return valid(only);
  const told = (found.length === 0 ? all.map(({ at }) => at) : found).sort((a, b) => a - b).map((at) => formatInstant(at));
  return found.length === 0 ? problem(
    "start-nonexistent",
    `does not exist: clocks in ${zone} go forward then, and no clock there reads ${written}. Write ${told.join(" or ")}.`
  ) : problem(
    "start-ambiguous",
    `is there twice: clocks in ${zone} go back then, and read ${written} again. Write ${told.join(" for the first, ")} for the second.`
  );
}
function offsetsOf(timeZone) {
  let format;
  try {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-hc-h23", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit"
    });
  } catch {
    return void 0;
  }
  return (at) => {
    const parts = new Map(format.formatToParts(at * 1e3).map(({ type, value }) => [type, value]));
    const of2 = (type) => parts.get(type) ?? "";
    const wall = wallOf(
      `${of2("year").padStart(4, "0")}-${of2("month")}-${of2("day")}`,
      `${of2("hour")}:${of2("minute")}:${of2("second")}`
    );
    if (wall === void 0) throw new Error(`The clock of ${timeZone} cannot be read.`);
    return wall - at;
  };
}

// src/request/form/read-start.ts
function readStart(text, report, then) {
  if (text === void 0 || text === "") return void 0;
  if (!isVisible(text, "start", report)) return void 0;
  const read = parseStart(text.replace(/\s+/g, " "), then);
  if (read.ok) return read.value;
  for (const { code, message } of read.problems) report(code, "start", `${quote(text)} ${message}`);
  return void 0;
}

// src/request/form/read-ticket.ts
function readTicket(text, account, settings, report) {
  const like = settings?.pattern === void 0 ? " such as OPS-123" : ` that looks like ${settings.pattern.written}`;
  if (text === void 0 || text === "") {
    if (account !== void 0 && settings?.required.includes(account)) {
      report("ticket-missing", "ticket", `A request for ${account} has to name a ticket${like}.`);
    }
    return void 0;
  }
  if (!isVisible(text, "ticket", report)) return void 0;
  if (text.includes("\n") || text.length > TICKET_LONGEST) {
    report(
      "ticket-long",
      "ticket",
      `A ticket is one line of at most ${TICKET_LONGEST} characters, such as OPS-123.`
    );
    return void 0;
  }
  if (settings?.pattern?.pattern.matches(text) === false) {
    report(
      "ticket-pattern",
      "ticket",
      `${quote(text)} is no ticket${like}. Write the ticket and nothing else.`
    );
    return void 0;
  }
  return text;
}

// src/policy/catalog/resource-type.ts
function arnParts(arn) {
  if (!arn.startsWith("arn:")) return void 0;
  const service = arn.indexOf(":", 4) + 1;
  const region = service && arn.indexOf(":", service) + 1;
  const account = region && arn.indexOf(":", region) + 1;
  const resource = account && arn.indexOf(":", account) + 1;
  if (resource === 0) return void 0;
  return {
    partition: arn.slice(4, service - 1),
    service: arn.slice(service, region - 1),
    region: arn.slice(region, account - 1),
    account: arn.slice(account, resource - 1),
    resource: arn.slice(resource)
  };
}
var ALSO = {
  ec2: {
    image: "arn:${Partition}:ec2:${Region}:${Account}:image/${ImageId}",
    snapshot: "arn:${Partition}:ec2:${Region}:${Account}:snapshot/${SnapshotId}"
  },
  lambda: {
    function: "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Qualifier}"
  },
  ssm: { document: "arn:${Partition}:ssm:${Region}::document/${DocumentName}" },
  logs: { "log-group": "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*" }
};
var VARIABLE = /\$\{[A-Za-z0-9_-]+\}/g;
var formatsOf = (service, catalog) => formatsIn(catalog)(service.toLowerCase());
var MOST_SERVICES2 = 1e3;
var formatsIn = memoOf(
  (catalog) => memo(MOST_SERVICES2, (service) => {
    const types = catalog.resourceTypesOf(service);
    const texts = types.flatMap((type) => type.arns.map(withNameAtEnd));
    return types.map((type) => {
      const also = Object.hasOwn(ALSO, service) ? ALSO[service]?.[type.name] : void 0;
      return {
        type,
        formats: [...type.arns.map(withNameAtEnd), ...also === void 0 ? [] : [also]].flatMap((arn) => {
          const format = readFormat(arn, texts);
          return format ? [format] : [];
        })
      };
    });
  })
);
var formatsOfAction = (action, catalog) => formatsByAction(catalog)(action);
var formatsByAction = memoOf(
  (catalog) => memoEach(
    (action) => formatsOf(action.service, catalog).filter(
      ({ type }) => action.resourceTypes.some(({ name }) => name === type.name)
    )
  )
);
var withNameAtEnd = (arn) => arn.replace(/\*$/, "${Name}");
function readFormat(arn, siblings) {
  const parts = arnParts(arn);
  if (!parts) return void 0;
  const continuations = siblings.filter((other) => other.length > arn.length && other.startsWith(arn)).map((other) => other.charAt(arn.length)).filter((separator) => separator === "/" || separator === ":");
  const text = parts.resource;
  const tokens = [];
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > at) tokens.push({ literal: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const next = text.charAt(at);
    const forbidden = at === text.length ? continuations.join("") : /[/:]/.test(next) ? next : "";
    tokens.push({ name: match[0].slice(2, -1), forbidden });
  }
  if (at < text.length) tokens.push({ literal: text.slice(at) });
  const { service, partition, region, account } = parts;
  const first = tokens[0];
  return {
    service,
    partition,
    region,
    account,
    text,
    lead: first && "literal" in first ? first.literal : "",
    fixed: tokens.slice(1).flatMap((token) => "literal" in token ? [token.literal] : []),
    steps: tokens.flatMap(
      (token) => "literal" in token ? Array.from(token.literal, (char) => ({ char })) : [{ forbidden: token.forbidden }]
    )
  };
}
function fitting(pattern) {
  const read = readPattern(pattern);
  return (format) => read !== void 0 && fitsFormat(read, format);
}
var fits = (pattern, format) => fitting(pattern)(format);
function readPattern(pattern) {
  if (/^\*+$/.test(pattern)) return "anything";
  return arnParts(completeArn(pattern.includes("${") ? pattern.replace(/\$\{[^{}]*\}/g, "*") : pattern));
}
function fitsFormat(pattern, format) {
  return pattern === "anything" || // The first letter of the resource part decides of most.
  mayBegin(pattern.resource, format.lead) && fieldFits(pattern.service, format.service) && fieldFits(pattern.partition, format.partition) && fieldFits(pattern.region, format.region) && fieldFits(pattern.account, format.account) && resourceFits(pattern.resource, format);
}
var mayBegin = (pattern, lead) => {
  if (lead === "") return true;
  const first = pattern.charAt(0);
  return first === "*" || first === "?" || first === lead.charAt(0);
};
function resourceFits(pattern, { lead, steps, fixed }) {
  const same = inCommon(pattern, lead);
  if (same === void 0) return false;
  const only = steps.length === lead.length + 1 ? steps[lead.length] : void 0;
  if (same === lead.length && only && "forbidden" in only) {
    return pattern.length > same && !Array.from(only.forbidden).some((char) => pattern.includes(char, same));
  }
  return mayHold(pattern, fixed) && overlaps(pattern, steps);
}
var mayHold = (pattern, fixed) => fixed.every((text) => pattern.includes(text)) || pattern.includes("*") || pattern.includes("?");
function fieldFits(pattern, format) {
  if (pattern === format || format === "*") return true;
  if (format.startsWith("${")) return pattern !== "";
  return /[*?]/.test(pattern) && matchGlob(globOf(pattern), format);
}
function overlaps(pattern, steps) {
  const width = steps.length + 1;
  let places = new Uint8Array(2 * width);
  let next = new Uint8Array(2 * width);
  places[0] = 1;
  for (const char of pattern) {
    next.fill(0);
    if (char === "*") {
      const first = places.indexOf(1);
      next.fill(1, first);
      for (let j = 0; j < steps.length; j += 1) if ("char" in (steps[j] ?? {})) next[2 * j + 1] = 0;
    } else if (!advance(places, next, char, steps)) return false;
    for (let j = 0; j < steps.length; j += 1) if (next[2 * j + 1] === 1) next[2 * j + 2] = 1;
    [places, next] = [next, places];
  }
  return places[2 * steps.length] === 1;
}
function advance(places, next, char, steps) {
  let alive = false;
  for (let j = 0; j < steps.length; j += 1) {
    const step2 = steps[j];
    if (!step2) continue;
    if ("char" in step2) {
      if (places[2 * j] !== 1 || char !== "?" && char !== step2.char) continue;
      next[2 * j + 2] = 1;
      alive = true;
    } else if ((places[2 * j] === 1 || places[2 * j + 1] === 1) && !step2.forbidden.includes(char)) {
      next[2 * j + 1] = 1;
      alive = true;
    }
  }
  return alive;
}
function inCommon(pattern, lead) {
  for (let at = 0; at < lead.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "*") return at;
    if (char !== "?" && char !== lead.charAt(at)) return void 0;
  }
  return lead.length;
}
function typesOfAction(action, pattern, catalog) {
  const named = typesNamed(catalog)(action.service)(pattern);
  if (named.length === 0) return named;
  return named.filter(({ name }) => action.resourceTypes.some((type) => type.name === name));
}
var worksOn = (action, pattern, catalog) => action.resourceTypes.length > 0 && typesNamed(catalog)(action.service)(pattern).some(
  ({ name }) => action.resourceTypes.some((type) => type.name === name)
);
var REMEMBERED = 1e3;
var WILDCARDS = ["*", "?"];
var beginningWith = memoOf(
  (catalog) => memo(
    MOST_SERVICES2,
    (service) => memo(REMEMBERED, (first) => {
      const all = formatsOf(service, catalog);
      return first === "" ? all : all.filter(({ formats }) => formats.some(({ lead }) => lead === "" || lead.charAt(0) === first));
    })
  )
);
var typesNamed = memoOf(
  (catalog) => memo(
    MOST_SERVICES2,
    (service) => memo(REMEMBERED, (pattern) => {
      const read = readPattern(pattern);
      if (read === void 0) return [];
      const first = read === "anything" ? "" : read.resource.charAt(0);
      const named = [];
      for (const { type, formats } of beginningWith(catalog)(service)(WILDCARDS.includes(first) ? "" : first))
        if (formats.some((format) => fitsFormat(read, format))) named.push(type);
      return named;
    })
  )
);

// src/terms/arn.ts
var PRINTABLE = /^[\u0021-\u007E\u00A1-\u00FF]+$/u;
var LONGEST3 = 1024;
function splitArn(text) {
  const fields = text.split(":");
  if (fields.length < 6 || fields[0] !== "arn") return void 0;
  const [, partition = "", service = "", region = "", account = ""] = fields;
  return { partition, service, region, account, resource: fields.slice(5).join(":") };
}
function arnFaults(text) {
  if (text === "*") {
    return [
      {
        code: "resource-everything",
        message: '"*" means everything. Name the resources. Actions that AWS cannot limit to a resource, such as many that list, are added on "*" by themselves.'
      }
    ];
  }
  if (text.length > LONGEST3) return [fault("resource-arn", text, `is longer than ${LONGEST3} characters`)];
  if (!PRINTABLE.test(text))
    return [fault("resource-arn", text, "contains spaces or characters that AWS does not take")];
  const arn = splitArn(text);
  if (!arn) return [fault("resource-arn", text, "is not an ARN. An ARN looks like arn:aws:s3:::my-bucket")];
  const faults = [];
  for (const [field, value] of [
    ["partition", arn.partition],
    ["service", arn.service],
    ["Region", arn.region],
    ["account", arn.account]
  ]) {
    if (/[*?]/.test(value)) {
      faults.push(fault("resource-wildcard", text, `has a wildcard in its ${field}. Write the ${field} out`));
    }
  }
  if (faults.length > 0) return faults;
  if (text.includes("${")) {
    faults.push(fault("resource-variable", text, "contains a policy variable. Write the resource out"));
  }
  if (!/^aws[a-z-]*$/.test(arn.partition))
    faults.push(fault("resource-arn", text, "has no partition such as aws"));
  if (!/^[a-z0-9][a-z0-9-]*$/.test(arn.service)) {
    faults.push(fault("resource-arn", text, "has no service in lower case, such as s3"));
  }
  if (!/^(?:|[a-z]{2,4}(?:-[a-z]+){1,3}-[1-9])$/.test(arn.region)) {
    faults.push(
      fault("resource-region", text, `has "${arn.region}" where its Region belongs, such as eu-west-1`)
    );
  }
  if (!/^(?:|\d{12}|aws)$/.test(arn.account)) {
    faults.push(fault("resource-account", text, `has "${arn.account}" where 12 digits of an account belong`));
  }
  if (arn.resource === "") faults.push(fault("resource-arn", text, "ends before it names a resource"));
  else if (/^[*?]/.test(arn.resource)) {
    faults.push(
      fault(
        "resource-wildcard",
        text,
        `covers everything in ${arn.service}. Name the resource before the wildcard`
      )
    );
  }
  return faults;
}
function fault(code, text, words) {
  return { code, message: `"${text.length > 120 ? `${text.slice(0, 119)}\u2026` : text}" ${words}.` };
}

// src/request/form/resources-by-account.ts
var ACCOUNT_PLACE = "{account}";
function standsFor(text, context) {
  const { rules, account, accounts } = context;
  const named = rules.settings?.resources.get(text);
  const home = rules.settings && account !== void 0 ? accountNamed(rules.settings, account) : void 0;
  if (accounts === void 0 || home === void 0 || rules.settings === void 0)
    return { arns: named ?? [text], faults: [] };
  if (named === void 0) {
    const literal = /^\d{12}$/.test(splitArn(text)?.account ?? "");
    return literal ? { arns: [], faults: [ofOneAccount(text, accounts)] } : { arns: [text.replaceAll(ACCOUNT_PLACE, home.id)], faults: [] };
  }
  const { settings } = rules;
  const ids = accounts.flatMap((name) => accountNamed(settings, name)?.id ?? []);
  const within2 = (id) => named.filter((arn) => {
    const of2 = splitArn(arn)?.account ?? "";
    return of2 === id || !/^\d{12}$/.test(of2);
  });
  const own2 = within2(home.id);
  const uneven = ids.some((id) => within2(id).length !== own2.length);
  return own2.length > 0 && !uneven ? { arns: own2, faults: [] } : {
    arns: [],
    faults: [
      {
        code: "resource-uneven",
        message: `${quote(text)} does not stand for equally many resources in each of these accounts (aws-jit.yml). Write them out with ${ACCOUNT_PLACE} in the place of the account's id, or file a request for each account.`
      }
    ]
  };
}
var ofOneAccount = (text, accounts) => {
  const fields = text.split(":");
  const line = [...fields.slice(0, 4), ACCOUNT_PLACE, ...fields.slice(5)].join(":");
  return {
    code: "resource-one-account",
    message: `${quote(text)} is of one account, and this request is for ${accounts.length}. Write "${line}", which stands for the same in each of them, or ask for that account by itself.`
  };
};

// src/request/form/name-alphabets.ts
var of = (holds, words) => ({ holds, words });
var WORD = of(/[A-Za-z0-9_-]/, "letters, digits, hyphens and underscores");
var DOTTED = of(/[A-Za-z0-9_.-]/, "letters, digits, dots, hyphens and underscores");
var HYPHENED = of(/[A-Za-z0-9-]/, "letters, digits and hyphens");
var IAM_NAME = of(/[A-Za-z0-9_+=,.@/-]/, "letters, digits and _+=,.@-, and slashes of a path");
var ALPHABETS = {
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  s3: {
    BucketName: of(/[a-z0-9.-]/, "lower-case letters, digits, dots and hyphens"),
    AccessPointName: of(/[a-z0-9-]/, "lower-case letters, digits and hyphens")
  },
  // https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
  sns: { TopicName: DOTTED },
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html
  sqs: { QueueName: DOTTED },
  // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html
  dynamodb: { TableName: DOTTED, IndexName: DOTTED, GlobalTableName: DOTTED },
  // https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
  lambda: { FunctionName: WORD, Alias: WORD, Version: of(/[A-Za-z0-9$_-]/, WORD.words), LayerName: WORD },
  iam: {
    RoleNameWithPath: IAM_NAME,
    UserNameWithPath: IAM_NAME,
    GroupNameWithPath: IAM_NAME,
    PolicyNameWithPath: IAM_NAME,
    InstanceProfileNameWithPath: IAM_NAME
  },
  // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
  logs: {
    LogGroupName: of(/[A-Za-z0-9_./#-]/, "letters, digits, dots, slashes, hyphens, underscores and #"),
    LogStreamName: of(/[^:*]/, "no colon")
  },
  // https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
  secretsmanager: { SecretId: of(/[A-Za-z0-9/_+=.@-]/, "letters, digits and /_+=.@-") },
  // https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-su-create.html
  ssm: {
    ParameterNameWithoutLeadingSlash: of(/[A-Za-z0-9_./-]/, "letters, digits, dots, slashes, - and _")
  },
  kms: { KeyId: HYPHENED, Alias: of(/[A-Za-z0-9/_-]/, "letters, digits, slashes, hyphens and underscores") },
  ecs: { ClusterName: WORD, ServiceName: WORD, TaskId: HYPHENED, TaskDefinitionFamilyName: WORD },
  ecr: { RepositoryName: of(/[a-z0-9._/-]/, "lower-case letters, digits, dots, slashes, - and _") },
  // https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
  rds: { DbInstanceName: HYPHENED, DbClusterInstanceName: HYPHENED },
  ec2: {
    InstanceId: HYPHENED,
    VolumeId: HYPHENED,
    SecurityGroupId: HYPHENED,
    VpcId: HYPHENED,
    SubnetId: HYPHENED
  },
  kinesis: { StreamName: DOTTED },
  cloudformation: { StackName: HYPHENED }
};
var alphabetOf = (service, variable) => Object.hasOwn(ALPHABETS, service) ? ALPHABETS[service]?.[variable] : void 0;
function stepsOf(service, format) {
  const steps = [];
  let at = 0;
  for (const match of format.matchAll(/\$\{([A-Za-z0-9_-]+)\}/g)) {
    for (const char of format.slice(at, match.index)) steps.push({ char });
    steps.push({ alphabet: alphabetOf(service, match[1] ?? "") });
    at = match.index + match[0].length;
  }
  for (const char of format.slice(at)) steps.push({ char });
  return steps;
}
function canName(service, resource, format) {
  const steps = stepsOf(service, format);
  let places = /* @__PURE__ */ new Set([0]);
  for (const char of resource) {
    const next = /* @__PURE__ */ new Set();
    if (char === "*") {
      const first = Math.min(...places);
      for (let place = first; place <= 2 * steps.length; place += 1)
        if (place % 2 === 0 || "alphabet" in (steps[(place - 1) / 2] ?? {})) next.add(place);
    } else {
      for (const place of places) {
        const step2 = steps[Math.floor(place / 2)];
        if (step2 === void 0) continue;
        if ("char" in step2) {
          if (char === "?" || char === step2.char) next.add(place + 2);
        } else if (char === "?" || step2.alphabet === void 0 || step2.alphabet.holds.test(char))
          next.add(2 * Math.floor(place / 2) + 1);
      }
    }
    for (const place of [...next]) if (place % 2 === 1) next.add(place + 1);
    if (next.size === 0) return false;
    places = next;
  }
  return places.has(2 * steps.length);
}
function alphabetWords(service, format) {
  for (const match of format.matchAll(/\$\{([A-Za-z0-9_-]+)\}/g)) {
    const alphabet = alphabetOf(service, match[1] ?? "");
    if (alphabet) return `${match[1] ?? ""} holds only ${alphabet.words}`;
  }
  return void 0;
}

// src/request/form/read-resources.ts
function readResources(written, context, report) {
  if (!written || written.length === 0) {
    report(
      "resources-missing",
      "resources",
      `No resource is named. Name them, one a line; write ${NO_RESOURCES} for a service that has none.`
    );
    return void 0;
  }
  if (written.length === 1 && written[0] === NO_RESOURCES) return [];
  let readable = true;
  const refuse = (code, message) => {
    readable = false;
    report(code, "resources", message);
  };
  if (written.length > MOST_RESOURCES) {
    refuse(
      "resources-too-many",
      `${written.length} resources; at most ${MOST_RESOURCES} are read. Split the request.`
    );
    return void 0;
  }
  const found = /* @__PURE__ */ new Set();
  for (const text of written) {
    if (!isVisible(text, "resources", report)) {
      readable = false;
      continue;
    }
    const { arns, faults: ofName } = standsFor(text, context);
    for (const { code, message } of ofName) refuse(code, message);
    const named = context.rules.settings?.resources.has(text);
    for (const arn of arns) {
      const faults = named === true ? ofContext(arn, text, context) : ofWritten(arn, context);
      for (const { code, message } of faults) refuse(code, message);
      found.add(arn);
    }
  }
  if (found.size > MOST_RESOURCES) {
    refuse(
      "resources-too-many",
      `The names stand for ${found.size} resources; at most ${MOST_RESOURCES} are read.`
    );
  }
  return readable ? [...found] : void 0;
}
function ofWritten(text, context) {
  const { settings, breadth } = context.rules;
  if (text === NO_RESOURCES) {
    return [
      { code: "resource-none", message: `${NO_RESOURCES} stands alone. Remove it, or everything else.` }
    ];
  }
  if (!text.startsWith("arn:") && text !== "*") {
    const candidate = settings && nearest(text, settings.resources.keys());
    const mend = /[\s,]/.test(text) ? "Write one ARN or name a line" : candidate === void 0 ? "Write an ARN, such as arn:aws:s3:::my-bucket" : `Did you mean ${candidate}`;
    return [
      {
        code: "resource-name",
        message: `${quote(text)} is neither an ARN nor a name from the configuration. ${mend}${candidate === void 0 || /[\s,]/.test(text) ? "." : "?"}`
      }
    ];
  }
  if (breadth === "any") {
    if (text === "*") return [];
    if (!splitArn(text)) return arnFaults(text);
    return ofContext(text, void 0, context).filter(({ code }) => code === "resource-other-account");
  }
  const faults = arnFaults(text);
  return faults.length > 0 ? faults : ofContext(text, void 0, context);
}
function ofContext(text, name, { rules, account, services }) {
  const arn = splitArn(text);
  if (!arn) return [];
  const subject = name === void 0 ? quote(text) : `${name} (${text})`;
  const faults = [];
  const home = rules.settings && account !== void 0 ? accountNamed(rules.settings, account) : void 0;
  if (home && arn.partition !== home.partition) {
    faults.push({
      code: "resource-partition",
      message: `${subject} is in the partition ${arn.partition}; ${home.name} is in ${home.partition}.`
    });
  }
  if (home && /^\d{12}$/.test(arn.account) && arn.account !== home.id) {
    faults.push({
      code: "resource-other-account",
      message: `${subject} belongs to account ${arn.account}; ${home.name} is ${home.id}. Ask for resources of one account, or choose the other account.`
    });
  }
  if (services && faults.length === 0) faults.push(...ofServices(text, arn, subject, services, rules));
  return faults;
}
function ofServices(text, arn, subject, services, { catalog }) {
  const formats = catalog ? services.flatMap((service) => formatsOf(service, catalog).flatMap((type) => type.formats)) : void 0;
  const known = formats ? new Set(formats.map(({ service }) => service)) : new Set(services);
  if (!known.has(arn.service)) {
    return [
      {
        code: "resource-service",
        message: `${subject} is of the service ${arn.service}, which is not asked for. Add the service, or remove the resource.`
      }
    ];
  }
  if (!formats) return [];
  const fitting2 = formats.filter((format) => fits(text, format));
  if (fitting2.length > 0) return ofAlphabet(arn, subject, fitting2);
  const examples = [
    ...new Set(
      formats.filter(({ service }) => service === arn.service).map(
        (format) => `arn:${arn.partition}:${format.service}:${format.region}:${format.account}:${format.text}`
      )
    )
  ].map(
    (example) => example.replace(/\$\{([A-Za-z0-9_-]+)\}/g, (_, variable) => variable.toUpperCase())
  );
  return [
    {
      code: "resource-form",
      message: `${subject} has not the form of any ${arn.service} resource. The forms are ${examples.slice(0, 4).join(", ")}${examples.length > 4 ? ", \u2026" : ""}.`
    }
  ];
}
function ofAlphabet(arn, subject, fitting2) {
  if (fitting2.some(({ service, text }) => canName(service, arn.resource, text))) {
    return /[,;]$/.test(arn.resource) && !hasFreeEnd(fitting2) ? [
      {
        code: "resource-names-nothing",
        message: `${subject} ends in "${arn.resource.slice(-1)}", which seems to belong to a sentence. Remove it.`
      }
    ] : [];
  }
  const why = fitting2.map(({ service, text }) => alphabetWords(service, text)).find((words) => words !== void 0);
  return [
    {
      code: "resource-names-nothing",
      message: `${subject} can name nothing in AWS${why === void 0 ? "" : `: a ${why}`}. Write the ARN as AWS shows it.`
    }
  ];
}
var hasFreeEnd = (fitting2) => fitting2.some(({ service, text }) => service === "s3" && text.endsWith("${ObjectName}"));

// src/text/broken-names.ts
var OF_NAME = /[\w:*./-]/;
var EDGE = /[:*./-]/;
var REACH = 160;
var PROSE = /^(?:[A-Za-z][a-z]{3,}|no|[Nn]o[trn])$/;
var CODE = /`|\b(?:aws|sam|cdk|terraform|tofu|kubectl)\b/i;
var SEQUENCE = new RegExp(`(?:${HIDDEN.source})+`, "gu");
var BROKEN = /\[(?:U\+[0-9A-F]{4,6}|hidden)\]/;
function stripHiddenBesideNames(text) {
  const lines2 = text.replace(/\r\n?/g, "\n").replace(/[\u2028\u2029]/g, "\n");
  const marked = lines2.replace(
    SEQUENCE,
    (hidden, offset) => isInsideName(lines2, offset, hidden.length) ? revealHidden(hidden) : ""
  );
  const uncommented = marked.replace(
    HTML_COMMENT,
    (comment, offset) => isInsideName(marked, offset, comment.length) ? "[hidden]" : ""
  );
  return stripHidden(uncommented.replace(/<!--/g, "< !--"));
}
function isInsideName(text, offset, length) {
  const left = stripHidden(text.slice(Math.max(0, offset - REACH), offset));
  const right = stripHidden(text.slice(offset + length, offset + length + REACH));
  const before = left.slice(startOf(left, OF_NAME));
  const after = right.slice(0, endOf(right, OF_NAME));
  if (!/[A-Za-z0-9:_*]/.test(before) || !/[A-Za-z0-9:_*]/.test(after)) return false;
  const whole = before + after;
  const word = whole.slice(endOf(whole, EDGE), startOf(whole, EDGE));
  const line = `${left.split("\n").at(-1) ?? ""}${right.split("\n")[0] ?? ""}`;
  return !PROSE.test(word) || CODE.test(line);
}
function startOf(text, kind) {
  let at = text.length;
  while (at > 0 && kind.test(text.charAt(at - 1))) at -= 1;
  return at;
}
function endOf(text, kind) {
  let at = 0;
  while (at < text.length && kind.test(text.charAt(at))) at += 1;
  return at;
}

// src/text/normalise-reason.ts
function normaliseReason(text) {
  return stripHiddenBesideNames(text).split("\n").map((line) => line.trimEnd()).join("\n").trim();
}

// src/request/form/read-ask.ts
function checkAsk(given, rules, name) {
  const problems = [];
  const report = (code, field, message) => {
    problems.push({ code, path: name(field), message });
  };
  const { account, accounts } = readAccounts(given.account, rules, report) ?? {};
  const ofAccounts = accounts === void 0 ? {} : { accounts };
  const named = { account, settings: rules.settings };
  const preset = readPreset(given, named, report);
  if (problems.length > 0 && (given.preset ?? "") !== "") return { ok: false, problems };
  const written = preset?.written ?? given;
  const ofPreset = preset === void 0 ? {} : { preset: preset.name };
  const role = readRole(written.role, named, report);
  if (written.curatedSet !== void 0 && written.curatedSet !== "") {
    const curated = readCuratedSet(written, named, report);
    const reason2 = readReason(written.reason, report);
    const duration2 = readDuration(written.duration, shorter(curated?.longest, preset?.longest), report);
    const ticket2 = readTicket(written.ticket, account, rules.settings?.ticket, report);
    const mode = rules.settings?.curated_sets?.get(curated?.name ?? "")?.mode;
    if (accounts !== void 0 && mode === "assign")
      report(
        "curated-accounts",
        "curated",
        "A set that is assigned itself (mode: assign) ends by a run of this tool and not by AWS, so it is asked for in one account at a time. File a request for each."
      );
    if ((written.start ?? "") !== "")
      report(
        "start-curated",
        "start",
        "A curated set is given with the merge: AWS cannot be told to begin it later. Leave this field empty."
      );
    if (problems.length > 0 || !account || !curated || reason2 === void 0 || duration2 === void 0) {
      return { ok: false, problems };
    }
    const nothing = { services: [], resources: [], access: {} };
    const words = { reason: reason2, duration: duration2, ...ticket2 === void 0 ? {} : { ticket: ticket2 } };
    return valid({ account, ...ofAccounts, ...ofPreset, curatedSet: curated.name, ...nothing, ...words });
  }
  const services = readServices(written.services, rules, report);
  const resources = readResources(written.resources, { rules, account, accounts, services }, report);
  const access = readAccess(written, services, report);
  const reason = readReason(written.reason, report);
  const duration = readDuration(
    written.duration,
    shorter(rules.settings?.max_duration, preset?.longest),
    report
  );
  const start = readStart(written.start, report, rules.startThen);
  const ticket = readTicket(written.ticket, account, rules.settings?.ticket, report);
  if (problems.length > 0 || account === void 0 || services === void 0 || resources === void 0 || access === void 0 || reason === void 0 || duration === void 0) {
    return { ok: false, problems };
  }
  return valid({
    account,
    ...ofAccounts,
    ...ofPreset,
    ...role === void 0 ? {} : { role },
    services,
    resources,
    access,
    reason,
    duration,
    ...start === void 0 ? {} : { start },
    ...ticket === void 0 ? {} : { ticket }
  });
}
function readServices(written, { settings, catalog }, report) {
  if (!written || written.length === 0) {
    report("services-missing", "services", "No service is named. Name at least one, such as s3.");
    return void 0;
  }
  const distinct2 = new Set(written);
  if (distinct2.size > MOST_SERVICES) {
    report(
      "services-too-many",
      "services",
      `${distinct2.size} services; at most ${MOST_SERVICES} fit into one request.`
    );
    return void 0;
  }
  const found = /* @__PURE__ */ new Set();
  let readable = true;
  const refuse = (code, message) => {
    readable = false;
    report(code, "services", message);
  };
  for (const text of distinct2) {
    if (!isVisible(text, "services", report)) readable = false;
    else if (catalog && !catalog.services.includes(text)) {
      const allowed = settings?.allowed_services ?? catalog.services;
      refuse(
        "service-unknown",
        `AWS has no service ${quote(text)}. Use the prefix of its actions, such as s3 or logs.${meant(text, allowed)}`
      );
    } else if (settings && !settings.allowed_services.includes(text)) {
      refuse(
        "service-not-allowed",
        `${quote(text)} may not be asked for here.${meant(text, settings.allowed_services)} Allowed: ${shortList(settings.allowed_services)}.`
      );
    } else if (!Service.is(text)) {
      refuse(
        "service-unknown",
        `${quote(text)} is not a service. Use the prefix of its actions, such as s3 or logs.`
      );
    } else found.add(text);
  }
  return readable ? [...found] : void 0;
}
function readAccess({ level, levels, levelsIn: field }, services, report) {
  const choices = `Choose one of ${ACCESS_LEVELS.join(", ")}.`;
  let readable = true;
  const refuse = (code, field2, message) => {
    readable = false;
    report(code, field2, message);
  };
  let general;
  if (level !== void 0 && isVisible(level, "access", report)) {
    general = readLevel(level);
    if (!general) refuse("access-unknown", "access", `${quote(level)} is not an access level. ${choices}`);
  } else if (level !== void 0) readable = false;
  const special = /* @__PURE__ */ new Map();
  if (levels.length > MOST_SERVICES) {
    refuse(
      "access-double",
      field,
      `${levels.length} lines are more than there can be services. Write one for each at most.`
    );
    return void 0;
  }
  for (const [service, text] of levels) {
    if (!isVisible(`${service} ${text}`, field, report)) {
      readable = false;
      continue;
    }
    const own2 = readLevel(text);
    if (!own2) refuse("access-unknown", field, `${quote(text)} is not an access level. ${choices}`);
    if (special.has(service)) refuse("access-double", field, `${quote(service)} has two levels. Keep one.`);
    if (services && !services.includes(service)) {
      refuse(
        "access-service",
        field,
        `${quote(service)} is not among the services asked for (${services.join(", ")}). Add it there, or remove it here.`
      );
    }
    if (own2) special.set(service, own2);
  }
  if (!readable || !services) return void 0;
  const access = {};
  for (const service of services) {
    const own2 = special.get(service) ?? general;
    if (own2) access[service] = own2;
    else {
      refuse(
        "access-missing",
        "access",
        level === void 0 && levels.length === 0 ? `No access level is chosen. ${choices}` : `No access level is given for ${service}. ${choices}`
      );
      if (levels.length === 0) break;
    }
  }
  return Object.keys(access).length === services.length ? access : void 0;
}
function readReason(text, report) {
  const reason = normaliseReason(text ?? "");
  const length = Array.from(reason).length;
  if (length < REASON_LENGTH.least) {
    const hidden = hiddenIn(text ?? "");
    report(
      "reason-short",
      "reason",
      reason === "" ? `Nothing is said${hidden.length > 0 ? ` that anybody sees (found ${hidden.join(", ")})` : ""}. Say what you need the access for: the draft and the approver go by it.` : `${quote(reason)} is too short to decide by. Say in a sentence or two what you need to do.`
    );
    return void 0;
  }
  if (length > REASON_LENGTH.most) {
    report(
      "reason-long",
      "reason",
      `${length} characters; at most ${REASON_LENGTH.most} are read. Shorten it.`
    );
    return void 0;
  }
  return reason;
}
function readDuration(text, most, report) {
  if (!text) {
    report("duration-missing", "duration", "No duration is chosen. Choose one.");
    return void 0;
  }
  if (!isVisible(text, "duration", report)) return void 0;
  const length = parseDuration(text);
  if (length === void 0) {
    report(
      "duration-unreadable",
      "duration",
      `${quote(text)} is not a duration. Write it like 90m, 8h, 1d or PT8H.`
    );
    return void 0;
  }
  if (most !== void 0 && length > most) {
    report(
      "duration-too-long",
      "duration",
      `${formatDuration(length)} is longer than the ${formatDuration(most)} that may be asked for. Choose a shorter one.`
    );
    return void 0;
  }
  return length;
}
var shortList = (items) => items.length <= 30 ? items.join(", ") : `${items.slice(0, 30).join(", ")} and ${items.length - 30} more`;

// src/request/form/issue-body.ts
function parseIssueBody(body, settings, catalog, startThen, account) {
  return readIssueBody(body, { settings, catalog, startThen, account });
}
function readIssueBody(body, rules) {
  const { answers, problems } = readSections(body);
  if (problems.some(({ code }) => code === "form-too-long")) return { ok: false, problems };
  const { written, unreadable } = readAnswers(answers);
  const asked = checkAsk(written, { ...rules, breadth: "named" }, (field) => FIELDS[field].label);
  const unanswered = new Set(
    problems.filter(({ code }) => code === "form-missing" || code === "form-repeated").map(({ path }) => path)
  );
  const ofAnswers = [...unreadable, ...asked.ok ? [] : asked.problems];
  const all = [...problems, ...ofAnswers.filter(({ path }) => !unanswered.has(path))];
  return all.length > 0 ? { ok: false, problems: all } : asked;
}
function readAnswers(answers) {
  const unreadable = [];
  const levels = [];
  for (const line of lines(answers.exceptions)) {
    const match = /^([^\s:]+)\s*:\s*(\S.*)$/.exec(line);
    if (match?.[1] !== void 0 && match[2] !== void 0) levels.push([match[1], match[2].trim()]);
    else {
      unreadable.push({
        code: "access-line",
        path: FIELDS.exceptions.label,
        message: `"${line.slice(0, 80)}" is not readable. Write one service a line, such as "s3: write".`
      });
    }
  }
  return {
    unreadable,
    written: {
      account: chosen(answers.account),
      preset: chosen(answers.preset),
      role: chosen(answers.role),
      curatedSet: chosen(answers.curated),
      services: chosen(answers.services)?.split(/[\s,]+/).filter((text) => text !== ""),
      resources: lines(answers.resources).map((line) => line.replace(/^- +/, "")),
      level: chosen(answers.access),
      levels,
      levelsIn: "exceptions",
      reason: answers.reason,
      duration: chosen(answers.duration),
      start: answers.start,
      ticket: answers.ticket
    }
  };
}
var chosen = (answer) => answer === "None" ? void 0 : answer;
var lines = (answer) => (answer ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");

// src/request/file/task-file.ts
var LONGEST4 = 256 * 1024;
var KEYS = ["account", "services", "resources", "access", "reason", "duration", "start", "ticket"];
async function readTaskFile(text, rules = {}) {
  if (isRequest(text)) return readIssueBody(text, rules);
  const { formatPath, readStrictYaml } = await import("./strict-yaml-7EXCQP66.js");
  const yaml = readStrictYaml(text, LONGEST4);
  if (!yaml.ok) return { ok: false, problems: yaml.problems };
  const { value } = yaml;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return invalid({
      code: "task-type",
      path: "",
      line: 1,
      message: `A request file has the keys ${KEYS.slice(0, -2).join(", ")}; an issue body has the headings of the form.`
    });
  }
  const file = new Map(Object.entries(value));
  if (file.has("body_digest")) {
    const { readRequest } = await import("./read-request-W3FC4MLZ.js");
    return readRequest(text);
  }
  const problems = [...yaml.misread];
  const report = (code, key, message) => {
    const line = yaml.lineOf([key]);
    problems.push({ code, path: formatPath([key]), message, ...line === void 0 ? {} : { line } });
  };
  for (const key of file.keys()) {
    if (KEYS.includes(key)) continue;
    const candidate = nearest(key, KEYS);
    const hint = candidate === void 0 ? `It may hold ${KEYS.join(", ")}.` : `Did you mean ${candidate}?`;
    report("task-unknown-key", key, `A request file has no key ${key}. ${hint}`);
  }
  const wrong = (key, what) => {
    report("task-type", key, `${key} must be ${what}.`);
  };
  const oneText = (key) => {
    const found = file.get(key);
    if (found === void 0 || typeof found === "string") return found;
    if (typeof found === "number") return String(found);
    wrong(key, "text");
    return void 0;
  };
  const listOf = (key) => {
    const found = file.get(key);
    if (found === void 0) return void 0;
    if (typeof found === "string") return found.split(/[\s,]+/).filter((part) => part !== "");
    if (isTexts(found)) return found;
    wrong(key, "a list of texts");
    return void 0;
  };
  const resources = listOf("resources");
  const access = file.get("access");
  const levels = levelsOf(access);
  if (access !== void 0 && levels === void 0) {
    wrong("access", "a level, or a map from service to level");
  }
  const written = {
    account: oneText("account"),
    services: listOf("services"),
    resources: resources?.length === 0 ? ["none"] : resources,
    level: typeof access === "string" ? access : void 0,
    levels: levels ?? [],
    levelsIn: "access",
    reason: oneText("reason"),
    duration: oneText("duration"),
    start: oneText("start"),
    ticket: oneText("ticket")
  };
  const mistyped = new Set(problems.filter(({ code }) => code === "task-type").map(({ path }) => path));
  const asked = checkAsk(written, { ...rules, breadth: "any" }, (field) => field);
  if (!asked.ok) {
    for (const { code, path, message } of asked.problems) {
      if (!mistyped.has(path)) report(code, path, message);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : asked;
}
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
function levelsOf(access) {
  if (typeof access === "string" || access === void 0) return [];
  if (typeof access !== "object" || access === null || Array.isArray(access)) return void 0;
  const entries = Object.entries(access);
  const texts = entries.flatMap(
    ([service, level]) => typeof level === "string" ? [[service, level]] : []
  );
  return texts.length === entries.length ? texts : void 0;
}

// src/request/drafted.ts
var LEFT_OUT_BECAUSE = {
  removes: "it removes something, and the words of the request do not speak of that",
  unsaid: "it runs something, opens something to others or takes a role, and the request does not say so in so many words",
  permissions: "it changes who may do what, and the request does not say so in so many words",
  unwanted: "the request asks not to do it",
  unused: "the same person had it for these resources before, and never used it"
};
var MOST_LEFT_OUT = 60;

// src/drafting/grounds/operation-data.ts
var COMMAND_LINE = {
  deploy: "codedeploy",
  configservice: "config",
  s3api: "s3",
  elb: "elasticloadbalancing"
};
function createOperationData(date, clients, table) {
  const known = /* @__PURE__ */ new Map();
  const of2 = (service) => {
    if (!known.has(service)) known.set(service, table(service));
    return known.get(service);
  };
  const own2 = (record, key) => record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
  const split = /* @__PURE__ */ new Map();
  return {
    date,
    prefixOf: (client) => own2(COMMAND_LINE, client) ?? own2(clients, client),
    waiter(service, name) {
      const plain = name.replace(/[_-]/g, "").toLowerCase();
      return Object.entries(of2(service)?.waiters ?? {}).find(
        ([waiter]) => waiter.replace(/_/g, "") === plain
      )?.[1];
    },
    parameters(service, action) {
      const key = `${service}:${action}`;
      const found = split.get(key) ?? own2(of2(service)?.parameters, action)?.split(" ") ?? [];
      split.set(key, found);
      return found;
    },
    dependents: (service, action) => own2(of2(service)?.dependents, action) ?? []
  };
}
function isOperationTable(value) {
  const table = value;
  return typeof table === "object" && table !== null && [table.waiters, table.parameters, table.dependents].every(
    (each) => typeof each === "object" && each !== null
  );
}

// src/shipped/operations-file.ts
var NAME = "operations.json";
function loadOperations() {
  const { head, table } = loadServiceTables(NAME);
  const { date, clients } = head;
  if (typeof date !== "string" || !isClients(clients)) throw damaged(NAME, "its head");
  return createOperationData(date, clients, (service) => {
    const found = table(service);
    if (found === void 0 || isOperationTable(found)) return found;
    throw damaged(NAME, `the table of ${service}`);
  });
}
var isClients = (value) => typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");

// src/policy/document/read-statement.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var DOCUMENT_ELEMENTS = ["Version", "Id", "Statement"];
var STATEMENT_ELEMENTS = [
  "Sid",
  "Effect",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Principal",
  "NotPrincipal",
  "Condition"
];
function readStatements(value, report) {
  const error = (code, path, message) => {
    report({ code, severity: "error", path, message });
  };
  if (!isObject(value)) {
    error("structure", "", "A policy is a JSON object with Version and Statement.");
    return [];
  }
  for (const name of Object.keys(value)) {
    if (DOCUMENT_ELEMENTS.includes(name)) continue;
    error(
      "structure",
      jsonPath([name]),
      `${quoted(name)} is no element of a policy. ${nearest2(name, DOCUMENT_ELEMENTS)}`
    );
  }
  if (own(value, "Id") !== void 0)
    error("structure", "Id", "Remove Id: managed policies have a name instead.");
  if (own(value, "Version") !== "2012-10-17") {
    error(
      "version",
      "Version",
      'Write "Version": "2012-10-17"; older documents read variables as plain text.'
    );
  }
  const statement = own(value, "Statement");
  const list = Array.isArray(statement) ? statement : statement === void 0 ? [] : [statement];
  if (list.length === 0) error("structure", "Statement", "Write at least one statement.");
  const sids = /* @__PURE__ */ new Set();
  return list.flatMap((each, index) => {
    const path = `Statement[${index}]`;
    if (!isObject(each)) {
      error("structure", path, "A statement is a JSON object with Effect, Action and Resource.");
      return [];
    }
    return [readStatement(each, path, sids, error)];
  });
}
function readStatement(value, path, sids, error) {
  for (const name of Object.keys(value)) {
    if (STATEMENT_ELEMENTS.includes(name)) continue;
    error(
      "structure",
      path + step(name),
      `${quoted(name)} is no element of a statement. ${nearest2(name, STATEMENT_ELEMENTS)}`
    );
  }
  for (const name of ["NotAction", "NotResource", "NotPrincipal"]) {
    if (own(value, name) === void 0) continue;
    if (name !== "NotPrincipal" && own(value, "Effect") === "Deny") continue;
    const instead = name.slice(3);
    error(
      "not-element",
      `${path}.${name}`,
      `${name} means everything but what it lists, also what AWS adds later. List what is needed under ${instead}.`
    );
  }
  if (own(value, "Principal") !== void 0) {
    error("principal", `${path}.Principal`, "Remove Principal: this policy belongs to whoever holds it.");
  }
  const effect = own(value, "Effect");
  if (effect !== "Allow" && effect !== "Deny") {
    error("effect", `${path}.Effect`, 'Write "Effect": "Allow" or "Deny", with a capital.');
  }
  const given = own(value, "Sid");
  const sid = given === "" ? void 0 : given;
  if (sid !== void 0) {
    if (typeof sid !== "string" || !/^[A-Za-z0-9]{1,64}$/.test(sid)) {
      error("sid", `${path}.Sid`, "A Sid is made of letters and digits only, at most 64.");
    } else if (sids.has(sid)) {
      error("sid", `${path}.Sid`, `Two statements have the Sid ${quoted(sid)}. Give each its own.`);
    } else {
      sids.add(sid);
    }
  }
  const strings = (name, required) => {
    const element = own(value, name);
    if (element === void 0) {
      if (required)
        error("structure", `${path}.${name}`, `Write ${name}: a statement names what it is about.`);
      return void 0;
    }
    return readStrings(element, `${path}.${name}`, error);
  };
  const notActions = strings("NotAction", false);
  const notResources = strings("NotResource", false);
  return {
    path,
    ...typeof sid === "string" ? { sid } : {},
    effect: effect === "Deny" ? "Deny" : "Allow",
    actions: strings("Action", notActions === void 0) ?? [],
    ...notActions ? { notActions } : {},
    resources: strings("Resource", notResources === void 0) ?? [],
    ...notResources ? { notResources } : {},
    conditions: readConditions(own(value, "Condition"), `${path}.Condition`, error)
  };
}
function readStrings(element, path, error) {
  const list = Array.isArray(element) ? element : [element];
  if (list.length === 0) error("structure", path, "The list is empty. Name at least one.");
  const seen = /* @__PURE__ */ new Set();
  return list.flatMap((text, index) => {
    const at = Array.isArray(element) ? `${path}[${index}]` : path;
    if (typeof text !== "string" || text === "") {
      error("structure", at, "Write a text in quotes.");
      return [];
    }
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ text, path: at }];
  });
}
function readConditions(element, path, error) {
  if (element === void 0) return [];
  if (!isObject(element)) {
    error("condition-shape", path, "Condition is an object: operator, then key, then values.");
    return [];
  }
  return Object.entries(element).flatMap(([operator, keys]) => {
    const at = path + step(operator);
    if (!isObject(keys) || Object.keys(keys).length === 0) {
      error("condition-shape", at, "An operator holds an object of keys and their values.");
      return [];
    }
    return Object.entries(keys).flatMap(([key, given]) => {
      const list = Array.isArray(given) ? given : [given];
      if (new Set(list.map((each) => typeof each)).size > 1)
        error(
          "condition-shape",
          at + step(key),
          "The values are of different JSON types. Write all as texts."
        );
      const values = list.filter((each) => ["string", "number", "boolean"].includes(typeof each)).map(String);
      if (values.length !== list.length || values.length === 0) {
        error(
          "condition-shape",
          at + step(key),
          "A value is a text, a number, true or false, or a list of them."
        );
      }
      return [{ operator, key, values, path: at + step(key) }];
    });
  });
}
var step = (name) => jsonPath(["it", name]).slice("it".length);
var own = (value, name) => Object.hasOwn(value, name) ? value[name] : void 0;
function quoted(text) {
  const short = text.length > 80 ? `${text.slice(0, 77)}\u2026` : text;
  return JSON.stringify(short);
}
function nearest2(name, known) {
  const same = known.find((each) => each.toLowerCase() === name.toLowerCase());
  return same === void 0 ? `Known are ${known.join(", ")}.` : `IAM writes it ${quoted(same)}.`;
}

// src/policy/traits/opens-to-others.ts
var EXPOSURE = {
  code: "sensitive-exposure",
  title: "opens resources to others",
  sources: [
    'AWS Service Authorization Reference, level "Permissions management"',
    "AWS\u2019s descriptions of the actions"
  ],
  risks: {
    "it makes what is stored reachable from outside": "high",
    "it takes away what protects or records": "high"
  },
  actions: {
    "it opens a way through the network": [
      "ec2:AuthorizeSecurityGroupIngress",
      "ec2:CreateNetworkAclEntry",
      "ec2:ModifySecurityGroupRules",
      "ec2:ReplaceNetworkAclEntry"
    ],
    "among many other settings it can open what is stored, or stop what protects it": [
      "es:CreateDomain",
      "eks:UpdateClusterConfig",
      "rds:ModifyDBCluster",
      "rds:ModifyDBInstance",
      "redshift:ModifyCluster",
      "s3:PutBucketOwnershipControls"
    ],
    "it changes how long, where or under which key things are kept, and so can end what protects them": [
      "guardduty:CreateFilter",
      "guardduty:CreateIPSet",
      "guardduty:UpdateFilter",
      "guardduty:UpdateIPSet",
      "s3:PutBucketLogging",
      "s3:PutBucketVersioning",
      "s3:PutEncryptionConfiguration",
      "s3:PutLifecycleConfiguration",
      "s3:PutObjectLegalHold",
      "s3:PutObjectRetention",
      "dynamodb:UpdateContinuousBackups"
    ],
    "it makes what is stored reachable from outside": [
      "ec2:CreateVpcPeeringConnection",
      "ec2:AcceptVpcPeeringConnection",
      "ec2:DisableImageBlockPublicAccess",
      "ec2:DisableSnapshotBlockPublicAccess",
      "logs:PutSubscriptionFilter",
      "s3:PutAccountPublicAccessBlock",
      "s3:PutBucketPublicAccessBlock",
      "s3:PutBucketWebsite",
      "sns:Subscribe",
      "codebuild:CreateWebhook",
      "firehose:UpdateDestination",
      "lightsail:OpenInstancePublicPorts",
      "lightsail:PutInstancePublicPorts",
      "ec2:CreateTransitGatewayVpcAttachment",
      "ec2:ModifyVpcBlockPublicAccessOptions"
    ],
    "it takes away what protects or records": [
      "cloudtrail:DeleteTrail",
      "cloudtrail:PutEventSelectors",
      "cloudtrail:StopLogging",
      "cloudtrail:UpdateTrail",
      "config:DeleteConfigurationRecorder",
      "config:StopConfigurationRecorder",
      "ec2:DeleteFlowLogs",
      "ec2:DisableEbsEncryptionByDefault",
      "ec2:EnableSerialConsoleAccess",
      "ec2:ModifyInstanceMetadataDefaults",
      "ec2:ModifyInstanceMetadataOptions",
      "guardduty:DeleteDetector",
      "guardduty:UpdateDetector",
      "kms:DisableKey",
      "kms:ScheduleKeyDeletion",
      "s3:BypassGovernanceRetention",
      "securityhub:DisableSecurityHub",
      "wafv2:DisassociateWebACL",
      "access-analyzer:DeleteAnalyzer",
      "backup:DeleteBackupVaultLockConfiguration",
      "backup:DeleteRecoveryPoint",
      "backup:UpdateRecoveryPointLifecycle",
      "cloudtrail:DeleteEventDataStore",
      "cloudtrail:StopEventDataStoreIngestion",
      "cloudtrail:UpdateEventDataStore",
      "config:DeleteDeliveryChannel",
      "config:PutConfigurationRecorder",
      "detective:DeleteGraph",
      "guardduty:DeletePublishingDestination",
      "guardduty:DisassociateFromAdministratorAccount",
      "guardduty:StopMonitoringMembers",
      "inspector2:Disable",
      "kms:DeleteImportedKeyMaterial",
      "kms:DisableKeyRotation",
      "logs:DeleteLogGroup",
      "logs:DeleteLogStream",
      "macie2:DisableMacie",
      "rds:DeleteDBInstanceAutomatedBackup",
      "route53resolver:DisassociateResolverQueryLogConfig",
      "shield:DeleteProtection",
      "wafv2:DeleteWebACL",
      "wafv2:UpdateWebACL"
    ]
  }
};

// src/policy/traits/outlives-grant.ts
var SESSIONS = {
  code: "sensitive-sessions",
  title: "outlives the grant",
  sources: ["AWS\u2019s descriptions of the actions", "AWS Systems Manager and AWS KMS documentation"],
  risks: {
    "a shell that it opens stays open after the grant has ended": "high",
    "a link or session that it mints works on after the grant has ended": "high",
    "a right to a key that it hands out stays until it is retired": "high",
    "what it registers keeps its access after the grant has ended": "high"
  },
  actions: {
    "a shell that it opens stays open after the grant has ended": [
      "ec2-instance-connect:OpenTunnel",
      "ec2-instance-connect:SendSSHPublicKey",
      "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
      "ecs:ExecuteCommand",
      "ssm:ResumeSession",
      "ssm:StartSession",
      "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
      "cloudshell:CreateSession",
      "codebuild:StartSandboxConnection",
      "gameliftstreams:CreateStreamSessionAdminShell",
      "lambda:CreateMicrovmShellAuthToken",
      "lightsail:StartGUISession",
      "sagemaker:StartSession",
      "ssm-guiconnect:StartConnection"
    ],
    "a link or session that it mints works on after the grant has ended": [
      "appstream:CreateStreamingURL",
      "emr-serverless:GetDashboardForJobRun",
      "elasticmapreduce:GetOnClusterAppUIPresignedURL",
      "elasticmapreduce:GetPersistentAppUIPresignedURL",
      "grafana:CreateWorkspaceServiceAccountToken",
      "grafana:CreateWorkspaceApiKey",
      "quicksight:GenerateEmbedUrlForRegisteredUser",
      "quicksight:GenerateEmbedUrlForAnonymousUser",
      "sagemaker:CreatePresignedDomainUrl",
      "sagemaker:CreatePresignedMlflowTrackingServerUrl",
      "sagemaker:CreatePresignedNotebookInstanceUrl",
      "sts:GetSessionToken",
      "aidevops:CreateOneTimeLoginSession",
      "athena:CreatePresignedNotebookUrl",
      "athena:GetSessionEndpoint",
      "elasticmapreduce:CreateStudioPresignedUrl",
      "elasticmapreduce:GetSessionEndpoint",
      "emr-serverless:GetSessionEndpoint",
      "finops-agent:CreateOneTimeLoginSession",
      "glue:GetSessionEndpoint",
      "kinesisanalytics:CreateApplicationPresignedUrl",
      "sagemaker:CreateHubContentPresignedUrls",
      "sagemaker:CreatePartnerAppPresignedUrl",
      "sagemaker:CreatePresignedMlflowAppUrl",
      "securityagent:CreateOneTimeLoginSession"
    ],
    "a right to a key that it hands out stays until it is retired": ["kms:CreateGrant"],
    "what it schedules or starts goes on running with a role of its own": [
      "batch:SubmitJob",
      "codebuild:StartBuild",
      "codebuild:StartBuildBatch",
      "ec2:RunInstances",
      "ec2:RequestSpotInstances",
      "ecs:RunTask",
      "ecs:StartTask",
      "elasticmapreduce:AddJobFlowSteps",
      "elasticmapreduce:RunJobFlow",
      "emr-serverless:StartJobRun",
      "events:PutTargets",
      "glue:StartJobRun",
      "lambda:CreateEventSourceMapping",
      "scheduler:CreateSchedule",
      "scheduler:UpdateSchedule",
      "ssm:CreateAssociation",
      "ssm:SendCommand",
      "ssm:StartAutomationExecution",
      "states:StartExecution",
      "athena:StartCalculationExecution",
      "codebuild:RetryBuild",
      "codebuild:RetryBuildBatch",
      "codebuild:StartCommandExecution",
      "codebuild:StartSandbox",
      "elasticmapreduce:StartNotebookExecution",
      "emr-containers:StartJobRun",
      "glue:RunStatement",
      "glue:StartTrigger",
      "glue:StartWorkflowRun",
      "pipes:CreatePipe",
      "pipes:UpdatePipe",
      "s3:CreateJob",
      "ssm:CreateAssociationBatch",
      "ssm:RegisterTaskWithMaintenanceWindow",
      "ssm:UpdateMaintenanceWindowTask"
    ],
    "what it registers keeps its access after the grant has ended": [
      "cloudshell:PutCredentials",
      "ssm:CreateActivation"
    ]
  }
};

// src/policy/traits/reads-stored-data.ts
var DATA = {
  code: "sensitive-data",
  title: "reads stored data",
  sources: ["cloudsplaining, data exfiltration (BSD-3-Clause)", "AWS\u2019s descriptions of the actions"],
  actions: {
    "it returns a token that opens the registry, as far as the caller\u2019s own permissions go": [
      "ecr-public:GetAuthorizationToken",
      "ecr:GetAuthorizationToken"
    ],
    "it reads what is stored": [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectTorrent",
      "s3-object-lambda:GetObject",
      "s3-outposts:GetObject",
      "s3express:CreateSession",
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:PartiQLSelect",
      "dynamodb:Query",
      "dynamodb:Scan",
      "dynamodb:GetRecords",
      "athena:GetQueryResults",
      "cassandra:Select",
      "codecommit:GitPull",
      "codecommit:GetFile",
      "ecr:GetDownloadUrlForLayer",
      "es:ESHttpGet",
      "es:ESHttpPost",
      "kinesis:GetRecords",
      "lambda:GetFunction",
      "lambda:GetLayerVersion",
      "logs:Unmask",
      "rds-data:BatchExecuteStatement",
      "rds-data:ExecuteStatement",
      "redshift-data:ExecuteStatement",
      "redshift-data:GetStatementResult",
      "sqs:ReceiveMessage",
      "timestream:Select",
      "kms:Decrypt",
      "kms:ReEncryptFrom",
      "dax:BatchGetItem",
      "dax:GetItem",
      "dax:Query",
      "dax:Scan",
      "elasticfilesystem:ClientMount",
      "kafka-cluster:ReadData",
      "kinesis:SubscribeToShard",
      "neptune-db:ReadDataViaQuery",
      "qldb:PartiQLSelect",
      "redshift:FetchResults",
      "s3files:ClientMount",
      "s3tables:GetTableData",
      "s3vectors:GetVectors",
      "s3vectors:QueryVectors"
    ],
    "it copies a whole volume, database or table": [
      "dynamodb:ExportTableToPointInTime",
      "ebs:GetSnapshotBlock",
      "ec2:CopySnapshot",
      "ec2:CopyImage",
      "ec2:CreateInstanceExportTask",
      "ec2:ExportImage",
      "rds:CopyDBClusterSnapshot",
      "rds:CopyDBSnapshot",
      "rds:DownloadCompleteDBLogFile",
      "rds:StartExportTask",
      "s3:PutReplicationConfiguration",
      "glacier:GetJobOutput",
      "backup:StartCopyJob",
      "backup:StartRestoreJob",
      "docdb-elastic:CopyClusterSnapshot",
      "rds:RestoreDBClusterFromSnapshot",
      "rds:RestoreDBInstanceFromDBSnapshot",
      "datasync:StartTaskExecution",
      "dms:StartReplicationTask",
      "ec2:CreateTrafficMirrorSession",
      "logs:CreateExportTask"
    ]
  }
};

// src/policy/traits/reveals-credentials.ts
var CREDENTIALS = {
  code: "sensitive-credentials",
  title: "shows or creates credentials",
  sources: ["cloudsplaining, credentials exposure (BSD-3-Clause)", "AWS\u2019s descriptions of the actions"],
  risks: { "it returns settings, among which people keep secrets": "medium" },
  actions: {
    "it returns settings, among which people keep secrets": [
      "appconfig:GetConfiguration",
      "appconfig:GetLatestConfiguration",
      "ssm:GetParameter",
      "ssm:GetParameterHistory",
      "ssm:GetParameters",
      "ssm:GetParametersByPath"
    ],
    "it returns a stored secret": [
      "secretsmanager:BatchGetSecretValue",
      "secretsmanager:GetSecretValue",
      "states:RevealSecrets",
      "events:RetrieveConnectionCredentials"
    ],
    "it returns an API key or a client\u2019s secret": [
      "amplifyuibuilder:ExchangeCodeForToken",
      "appsync:CreateApiKey",
      "appsync:ListApiKeys",
      "bedrock-agentcore:GetResourceApiKey",
      "bedrock-agentcore:GetResourceOauth2Token",
      "bedrock-agentcore:GetWorkloadAccessToken",
      "bedrock-agentcore:GetWorkloadAccessTokenForJWT",
      "bedrock-agentcore:GetWorkloadAccessTokenForUserId",
      "cognito-idp:DescribeUserPoolClient",
      "connect:ListSecurityKeys",
      "iot:CreateKeysAndCertificate",
      "iot:CreateProvisioningClaim",
      "acm:GetAcmeExternalAccountBindingCredentials",
      "bedrock-agentcore:GetResourcePaymentToken",
      "cognito-idp:AddUserPoolClientSecret",
      "cognito-idp:CreateUserPoolClient",
      "pca-connector-scep:GetChallengePassword",
      "route53globalresolver:CreateAccessToken",
      "route53globalresolver:GetAccessToken"
    ],
    "it returns a password or a private key": [
      "acm:ExportCertificate",
      "ec2:CreateKeyPair",
      "ec2:GetPasswordData",
      "lightsail:CreateKeyPair",
      "lightsail:DownloadDefaultKeyPair",
      "lightsail:GetBucketAccessKeys",
      "lightsail:GetInstanceAccessDetails",
      "lightsail:GetRelationalDatabaseMasterUserPassword",
      "snowball:GetJobUnlockCode",
      "storagegateway:DescribeChapCredentials",
      "kms:GenerateDataKeyPair",
      "lightsail:CreateBucketAccessKey",
      "lightsail:CreateGUISessionAccessDetails",
      "mediapackage:RotateChannelCredentials",
      "mediapackage:RotateIngestEndpointCredentials"
    ],
    "it mints a token that another service accepts": [
      "codeartifact:GetAuthorizationToken",
      "gamelift:GetComputeAuthToken",
      "gamelift:GetInstanceAccess",
      "gamelift:RequestUploadCredentials",
      "sts:GetServiceBearerToken",
      "aidevops:CreateAccessToken",
      "aidevops:GetAccessToken",
      "aidevops:RotateAccessToken",
      "amplifybackend:CreateToken",
      "amplifybackend:GetToken",
      "cloud9:CreateEnvironmentToken",
      "codeconnections:GetConnectionToken",
      "codeconnections:GetIndividualAccessToken",
      "codestar-connections:GetConnectionToken",
      "codestar-connections:GetIndividualAccessToken",
      "gamelift:GetComputeAccess",
      "iot:RotateTunnelAccessToken",
      "lambda:CreateMicrovmAuthToken",
      "license-manager:CreateToken",
      "license-manager:GetAccessToken",
      "lightsail:CreateContainerServiceRegistryLogin",
      "q:CreateScimAccessToken",
      "redshift-serverless:GetIdentityCenterAuthToken",
      "redshift:GetIdentityCenterAuthToken"
    ],
    "it mints credentials of another identity": [
      "cognito-identity:GetCredentialsForIdentity",
      "cognito-identity:GetOpenIdToken",
      "cognito-identity:GetOpenIdTokenForDeveloperIdentity",
      "connect:GetFederationToken",
      "datazone:GetDomainExecutionRoleCredentials",
      "datazone:GetEnvironmentCredentials",
      "deadline:AssumeFleetRoleForRead",
      "deadline:AssumeFleetRoleForWorker",
      "deadline:AssumeQueueRoleForRead",
      "deadline:AssumeQueueRoleForUser",
      "deadline:AssumeQueueRoleForWorker",
      "eks-auth:AssumeRoleForPodIdentity",
      "emr-containers:GetManagedEndpointSessionCredentials",
      "elasticmapreduce:GetClusterSessionCredentials",
      "lakeformation:GetTemporaryGluePartitionCredentials",
      "lakeformation:GetTemporaryGlueTableCredentials",
      "s3:GetDataAccess",
      "ssm:GetAccessToken",
      "ssm:RequestManagedInstanceRoleToken",
      "cloudwatch:GetSpaceCredentials",
      "cloudwatch:GetSpaceCredentialsForOrganization",
      "finspace-api:GetProgrammaticAccessCredentials",
      "lakeformation:GetDataAccess"
    ],
    "it opens a database as one of its users": [
      "dsql:DbConnect",
      "dsql:DbConnectAdmin",
      "rds-db:connect",
      "redshift-serverless:GetCredentials",
      "redshift:GetClusterCredentials",
      "redshift:GetClusterCredentialsWithIAM",
      "elasticache:Connect",
      "memorydb:Connect",
      "neptune-db:connect"
    ],
    "it returns a token, or credentials that a job was given": [
      "airflow:CreateCliToken",
      "airflow:CreateWebLoginToken",
      "codepipeline:PollForJobs"
    ],
    "it sets somebody\u2019s password, or signs in as them": [
      "cognito-idp:AdminInitiateAuth",
      "cognito-idp:AdminSetUserPassword",
      "ds:ResetUserPassword",
      "finspace:ResetUserPassword",
      "storagegateway:SetLocalConsolePassword",
      "storagegateway:SetSMBGuestPassword",
      "workmail:ResetPassword"
    ],
    "it issues a certificate, which others accept as proof of who one is": ["acm-pca:IssueCertificate"]
  }
};

// src/policy/traits/decided-changes.ts
var API = "API reference of the service";
var REFERENCE = "AWS Service Authorization Reference";
var DECIDED_CHANGES = [
  {
    trait: "opensToOthers",
    answer: "no",
    reason: "the access list that can come with the call is a permission of its own (s3:PutObjectAcl)",
    source: "Amazon S3 User Guide, required permissions",
    actions: ["s3:PutObject", "s3:CreateBucket", "s3:RestoreObject"]
  },
  {
    trait: "opensToOthers",
    answer: "no",
    reason: "an account among its members names where something is, and opens nothing",
    source: REFERENCE,
    actions: ["ssm:CreateOpsItem", "cloudwatch:PutMetricAlarm", "iot:Subscribe"]
  },
  {
    trait: "startsWork",
    answer: "no",
    reason: "a query reads and writes with the caller\u2019s own permissions",
    source: "Amazon Athena User Guide",
    actions: ["athena:StartQueryExecution"]
  },
  {
    trait: "opensToOthers",
    answer: "no",
    reason: "it writes its result where the caller may write",
    source: "Amazon Athena User Guide",
    actions: ["athena:StartQueryExecution"]
  },
  {
    trait: "takesRole",
    answer: "yes",
    reason: "it makes stacks in other accounts with the role of the stack set",
    source: API,
    actions: ["cloudformation:CreateStackInstances", "cloudformation:UpdateStackInstances"]
  },
  {
    trait: "runsCode",
    answer: "no",
    reason: "it chooses among task definitions that somebody registered",
    source: API,
    actions: ["ecs:UpdateService"]
  },
  {
    trait: "steersWork",
    answer: "no",
    reason: "it chooses among task definitions that somebody registered",
    source: API,
    actions: ["ecs:UpdateService"]
  },
  {
    trait: "opensToOthers",
    answer: "no",
    reason: "its load balancers and hooks are those of the service; registering a definition is an action of its own",
    source: API,
    actions: ["ecs:UpdateService"]
  },
  {
    trait: "steersWork",
    answer: "no",
    reason: "it reads, writes or deletes items of data, or calls what its owner offers to be called",
    source: REFERENCE,
    actions: [
      ...["cassandra:Modify", "dynamodb:PartiQLDelete", "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate"],
      ...["dax:BatchWriteItem", "dax:DeleteItem", "dax:PutItem", "dax:UpdateItem", "timestream:WriteRecords"],
      ...["elasticfilesystem:ClientWrite", "s3files:ClientWrite", "s3express:CreateSession"],
      ...["es:ESHttpDelete", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut", "execute-api:Invoke"],
      ...["iot:Publish", "iot:RetainPublish", "iot:Connect", "iot:Receive"],
      ...["kafka-cluster:WriteData", "kafka-cluster:WriteDataIdempotently", "kafka-cluster:Connect"],
      ...["kafka-cluster:AlterGroup", "neptune-db:WriteDataViaQuery", "neptune-db:DeleteDataViaQuery"],
      ...["s3:AbortMultipartUpload", "s3:PutObjectVersionTagging", "s3tables:PutTableData"],
      ...["lambda:InvokeFunction"]
    ]
  },
  {
    trait: "startsWork",
    answer: "no",
    reason: "it calls what the function\u2019s owner offers to be called, with the caller\u2019s input",
    source: REFERENCE,
    actions: ["lambda:InvokeFunction"]
  },
  {
    trait: "deletesStore",
    answer: "yes",
    reason: "it deletes every message that waits in the queue",
    source: REFERENCE,
    risk: "medium",
    actions: ["sqs:PurgeQueue"]
  },
  {
    trait: "takesRole",
    answer: "yes",
    reason: "AWS lists iam:PassRole as its dependent action",
    source: REFERENCE,
    actions: [
      ...[
        "backup-gateway:StartVirtualMachinesMetadataSync",
        "config:StartRemediationExecution",
        "drs:StartRecovery"
      ],
      ...[
        "iam:AddRoleToInstanceProfile",
        "mediastore:StartAccessLogging",
        "mgn:StartCutover",
        "mgn:StartTest"
      ],
      ...["rds:ModifyOptionGroup", "sagemaker-geospatial:GetTile", "sagemaker:CreateEdgeDeploymentPlan"],
      ...[
        "sagemaker:CreateEdgeDeploymentStage",
        "sns:CreatePlatformApplication",
        "ssm:CreateDocument",
        "ssm:UpdateDocument"
      ]
    ]
  },
  {
    trait: "takesRole",
    answer: "yes",
    reason: "a role is among its members, under a name that does not say so",
    source: API,
    actions: [
      "marketplacecommerceanalytics:GenerateDataSet",
      "marketplacecommerceanalytics:StartSupportDataExport"
    ]
  },
  {
    trait: "deletesStore",
    answer: "yes",
    reason: "it deletes what AWS lets go only when nothing is left in it",
    source: API,
    risk: "medium",
    actions: [
      "backup:DeleteBackupVault",
      "route53:DeleteHostedZone",
      "s3:DeleteBucket",
      "s3tables:DeleteNamespace"
    ]
  },
  {
    trait: "steersWork",
    answer: "yes",
    reason: "it brings into service what runs from then on: code, a version, a definition",
    source: API,
    actions: [
      ...[
        "amplify:CreateDeployment",
        "amplify:StartJob",
        "appsync:StartSchemaMerge",
        "cloudfront:PublishFunction"
      ],
      ...[
        "cloudfront:PublishConnectionFunction",
        "datapipeline:ActivatePipeline",
        "datapipeline:PutPipelineDefinition"
      ],
      ...["elasticbeanstalk:CreateApplicationVersion", "elasticbeanstalk:CreateConfigurationTemplate"],
      ...[
        "elasticbeanstalk:CreatePlatformVersion",
        "greengrass:CreateDeployment",
        "imagebuilder:CreateComponent"
      ],
      ...["imagebuilder:CreateImageRecipe", "imagebuilder:ImportComponent", "launchwizard:CreateDeployment"],
      ...["launchwizard:UpdateDeployment", "m2:CreateDeployment", "sagemaker:CreateImageVersion"],
      ...[
        "sagemaker:CreateCodeRepository",
        "sagemaker:UpdateCodeRepository",
        "sagemaker:UpdateImageVersion",
        "ssm:UpdateDocumentDefaultVersion"
      ],
      ...[
        "servicecatalog:AssociateServiceActionWithProvisioningArtifact",
        "servicecatalog:CreateProvisioningArtifact"
      ],
      ...["proton:CreateEnvironmentTemplateVersion", "proton:CreateServiceTemplateVersion"],
      ...["proton:UpdateEnvironmentTemplateVersion", "proton:UpdateServiceTemplateVersion"],
      ...["workspaces:DeployWorkspaceApplications", "databrew:PublishRecipe", "iot:CreateJobTemplate"]
    ]
  },
  {
    trait: "startsWork",
    answer: "yes",
    reason: "what it starts works on with a role of its own, and goes on after the grant has ended",
    source: API,
    actions: [
      ...["appflow:StartFlow", "dataexchange:StartJob", "dms:StartDataMigration", "drs:StartFailbackLaunch"],
      ...[
        "events:StartReplay",
        "fis:StartExperiment",
        "glue:StartCrawler",
        "kinesisanalytics:StartApplication"
      ],
      ...["migrationhub-orchestrator:StartWorkflow", "osis:StartPipeline", "pipes:StartPipe"],
      ...["sagemaker:StartMonitoringSchedule", "synthetics:StartCanary", "timestream:ExecuteScheduledQuery"],
      ...["medialive:StartChannel", "iotwireless:StartFuotaTask"]
    ]
  },
  {
    trait: "startsWork",
    answer: "yes",
    reason: "the session that it opens is valid for five minutes, also after the grant has ended",
    source: "Amazon S3 API reference, CreateSession",
    actions: ["s3express:CreateSession"]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it decides for a person that something may go ahead, or who decides that",
    source: API,
    actions: [
      ...["codecommit:OverridePullRequestApprovalRules", "codecommit:UpdatePullRequestApprovalRuleContent"],
      ...[
        "codecommit:UpdatePullRequestApprovalState",
        "imagebuilder:SendWorkflowStepAction",
        "mpa:CreateApprovalTeam"
      ],
      ...[
        "codecommit:AssociateApprovalRuleTemplateWithRepository",
        "codecommit:DeletePullRequestApprovalRule"
      ],
      ...["codecommit:BatchDisassociateApprovalRuleTemplateFromRepositories", "mpa:CreateIdentitySource"],
      ...["codecommit:DisassociateApprovalRuleTemplateFromRepository", "mpa:UpdateApprovalTeam"],
      ...["sagemaker:SendPipelineExecutionStepSuccess", "backup:AssociateBackupVaultMpaApprovalTeam"],
      ...["securityagent:CreatePentest", "transfer:SendWorkflowStepState"]
    ]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it lets somebody in, or makes signing in easier",
    source: API,
    actions: [
      ...[
        "cognito-idp:AdminConfirmSignUp",
        "cognito-idp:AdminEnableUser",
        "cognito-idp:AdminLinkProviderForUser"
      ],
      ...[
        "cognito-idp:AdminSetUserMFAPreference",
        "cognito-idp:AdminSetUserSettings",
        "docdb-elastic:UpdateCluster"
      ],
      ...[
        "cognito-idp:AdminDeleteSoftwareToken",
        "connect:AssociateSecurityKey",
        "connect:UpdateAuthenticationProfile"
      ],
      ...[
        "ds:EnableClientAuthentication",
        "ec2:ImportKeyPair",
        "elasticmapreduce:CreateStudioSessionMapping"
      ],
      ...[
        "elasticmapreduce:SetVisibleToAllUsers",
        "elasticmapreduce:UpdateStudioSessionMapping",
        "geo:CreateKey"
      ],
      ...["geo:UpdateKey", "iot:AcceptCertificateTransfer", "lightsail:SetResourceAccessForBucket"],
      ...["logs:PutBearerTokenAuthentication", "odb:AssociateIamRoleToResource", "repostspace:BatchAddRole"],
      ...["workmail:PutMobileDeviceAccessOverride", "bedrock-agentcore:CompleteResourceTokenAuth"],
      ...["bedrock-agentcore:CreateWorkloadIdentity", "bedrock-agentcore:UpdateWorkloadIdentity"]
    ]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it connects networks, or lets somebody else\u2019s connect",
    source: API,
    actions: [
      ...[
        "directconnect:AcceptDirectConnectGatewayAssociationProposal",
        "directconnect:AllocateHostedConnection"
      ],
      ...["directconnect:AllocateConnectionOnInterconnect", "directconnect:AssociateHostedConnection"],
      ...["ec2:AcceptTransitGatewayClientVpnAttachment", "ec2:AcceptTransitGatewayVpcAttachment"],
      ...[
        "ec2:AcceptVpcEndpointConnections",
        "ec2:CreateInstanceConnectEndpoint",
        "ec2:ModifyInstanceConnectEndpoint"
      ],
      ...[
        "ec2:CreateTransitGatewayConnect",
        "ec2:CreateTransitGatewayConnectPeer",
        "ec2:ModifyVerifiedAccessEndpoint"
      ],
      ...[
        "ec2:ModifyVerifiedAccessGroup",
        "ec2:ModifyVerifiedAccessInstance",
        "ec2:ModifyVpnConnectionOptions"
      ],
      ...[
        "es:CreateOutboundConnection",
        "es:CreateOutboundCrossClusterSearchConnection",
        "kafka:CreateVpcConnection"
      ],
      ...[
        "network-firewall:AcceptNetworkFirewallTransitGatewayAttachment",
        "networkmanager:AcceptAttachment"
      ],
      ...[
        "networkmanager:ExecuteCoreNetworkChangeSet",
        "rtbfabric:AcceptLink",
        "networkmanager:CreateConnectPeer"
      ],
      ...["proton:AcceptEnvironmentAccountConnection", "redshift:CreateEndpointAccess"],
      ...[
        "redshift-serverless:CreateEndpointAccess",
        "redshift-serverless:UpdateEndpointAccess",
        "osis:CreatePipelineEndpoint"
      ]
    ]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it writes what is stored to a place that the caller names",
    source: API,
    actions: ["ec2:CreateStoreImageTask", "logs:CreateScheduledQuery", "imagebuilder:DistributeImage"]
  },
  {
    trait: "stopsProtection",
    answer: "yes",
    reason: "it changes what is checked before code, packages, images or names are trusted",
    source: API,
    actions: [
      ...["codeartifact:AssociateExternalConnection", "codeartifact:PutPackageOriginConfiguration"],
      ...["ecr:PutImageTagMutability", "lambda:UpdateCodeSigningConfig", "route53:DeactivateKeySigningKey"],
      ...["network-firewall:AssociateFirewallPolicy", "network-security-manager:CreateDeployment"],
      ...[
        "network-security-manager:UpdateDeployment",
        "network-security-manager:CreatePolicy",
        "network-security-manager:UpdatePolicy",
        "fms:PutPolicy"
      ],
      ...["securityhub:UpdateConfigurationPolicy", "acm-pca:UpdateCertificateAuthority"],
      ...["cloudfront:UpdateResponseHeadersPolicy", "macie2:UpdateClassificationJob"]
    ]
  }
];

// src/policy/traits/decided-contents.ts
var API2 = "API reference of the service";
var CONTENT = { trait: "returnsContent", answer: "yes", source: API2 };
var SECRET = { trait: "returnsSecret", answer: "yes", source: API2 };
var DECIDED_CONTENTS = [
  {
    ...SECRET,
    reason: "whoever has the key of a stream or the token of an accessor can use it in its owner\u2019s name",
    actions: [
      ...["ivs:BatchGetStreamKey", "ivs:CreateStreamKey", "ivs:GetStreamKey"],
      "managedblockchain:GetAccessor"
    ]
  },
  {
    ...SECRET,
    reason: "the address that it returns starts a build or opens a session without any other credential",
    actions: ["amplify:GetWebHook", "amplify:ListWebHooks", "m2:GetSignedBluinsightsUrl"]
  },
  {
    ...SECRET,
    reason: "it returns what proves a user\u2019s identity to other services",
    actions: ["quicksight:GetIdentityContext"]
  },
  {
    ...SECRET,
    reason: "with the unlock code, the manifest opens what is on the device",
    actions: ["snowball:GetJobManifest"]
  },
  {
    ...SECRET,
    reason: "it returns the keys with which a device or a router signs in",
    actions: ["directconnect:DescribeVirtualInterfaces", "iotwireless:GetWirelessDevice"]
  },
  {
    ...SECRET,
    reason: "it returns the sensitive data that was found",
    actions: ["macie2:GetSensitiveDataOccurrences"]
  },
  {
    ...CONTENT,
    reason: "it returns stored items, or the values of them",
    actions: [
      ...[
        "sdb:GetAttributes",
        "sdb:Select",
        "cloudfront-keyvaluestore:GetKey",
        "cloudfront-keyvaluestore:ListKeys"
      ],
      ...["clouddirectory:BatchRead", "clouddirectory:GetLinkAttributes"],
      ...[
        "clouddirectory:GetObjectAttributes",
        "clouddirectory:ListObjectAttributes",
        "cognito-sync:ListRecords"
      ],
      ...["connect:ListDataTableValues", "connect:EvaluateDataTableValues", "logs:GetLookupTable"],
      ...[
        "iotsitewise:ExecuteQuery",
        "iotsitewise:BatchGetAssetPropertyValue",
        "iotsitewise:GetAssetPropertyValue"
      ],
      ...["iotsitewise:BatchGetAssetPropertyValueHistory", "iotsitewise:GetAssetPropertyValueHistory"],
      ...[
        "iottwinmaker:ExecuteQuery",
        "iottwinmaker:GetPropertyValue",
        "iottwinmaker:GetPropertyValueHistory"
      ],
      ...["iot:SearchIndex", "profile:ListProfileAttributeValues"]
    ]
  },
  {
    ...CONTENT,
    reason: "a search returns the text of what it finds",
    actions: ["cloudsearch:search", "cloudsearch:suggest", "kendra:Query", "kendra:Retrieve"]
  },
  {
    ...CONTENT,
    reason: "it returns what people wrote or said",
    actions: [
      ...[
        "qbusiness:ChatSync",
        "qbusiness:ListMessages",
        "aidevops:ListJournalRecords",
        "aidevops:ListPendingMessages"
      ],
      ...["bedrock:GetAgentMemory", "lex:GetUtterancesView", "lex:ListAggregatedUtterances"],
      ...["lex:ListTestSetRecords", "lex:SearchAssociatedTranscripts"],
      ...["support:DescribeCases", "support:DescribeCommunications"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns what is stored about people",
    actions: [
      ...["cases:GetCase", "cases:SearchCases", "connect:GetContactAttributes"],
      ...["cognito-idp:AdminGetUser", "cognito-idp:ListUsers", "cognito-idp:ListUsersInGroup"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns the output of what was run, and what was given to it",
    actions: [
      ...["ssm:GetCommandInvocation", "ssm:ListCommandInvocations", "ssm:GetAutomationExecution"],
      ...["ssm:DescribeAutomationExecutions", "ssm:DescribeAutomationStepExecutions"],
      ...[
        "glue:GetJobRun",
        "glue:GetJobRuns",
        "glue:GetStatement",
        "elasticbeanstalk:RetrieveEnvironmentInfo"
      ]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns requests and events as they came, with their headers and parameters",
    actions: [
      ...["cloudtrail:LookupEvents", "rum:GetAppMonitorData"],
      ...["waf:GetSampledRequests", "waf-regional:GetSampledRequests", "wafv2:GetSampledRequests"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns environment variables, code or scripts",
    actions: [
      ...["appsync:GetFunction", "appsync:GetResolver", "appsync:ListFunctions"],
      ...["appsync:ListResolvers", "appsync:ListResolversByFunction"],
      ...["athena:GetCalculationExecutionCode", "datapipeline:GetPipelineDefinition"],
      ...["elasticbeanstalk:DescribeConfigurationSettings", "imagebuilder:GetComponent"],
      ...["imagebuilder:GetContainerRecipe", "imagebuilder:GetImage", "imagebuilder:GetImageRecipe"],
      ...["imagebuilder:GetWorkflow", "inspector2:BatchGetCodeSnippet"],
      ...["sagemaker:DescribeNotebookInstanceLifecycleConfig", "sagemaker:DescribeStudioLifecycleConfig"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns a signed link to what is stored",
    actions: [
      ...["amplify:GetArtifactUrl", "auditmanager:GetAssessmentReportUrl", "devicefarm:ListArtifacts"],
      ...["groundstation:GetAgentTaskResponseUrl", "lex:GetTestExecutionArtifactsUrl"],
      ...["transcribe:GetCallAnalyticsJob", "transcribe:GetMedicalScribeJob"],
      ...["transcribe:GetMedicalTranscriptionJob", "transcribe:GetTranscriptionJob"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns what is in stored documents, pictures or films",
    actions: [
      ...[
        "kinesisvideo:GetDASHStreamingSessionURL",
        "kinesisvideo:GetHLSStreamingSessionURL",
        "kinesisvideo:GetImages"
      ],
      ...["mediaconnect:DescribeFlowSourceThumbnail", "medialive:DescribeThumbnails"],
      ...[
        "rekognition:GetTextDetection",
        "textract:GetDocumentAnalysis",
        "textract:GetDocumentTextDetection"
      ],
      ...["textract:GetExpenseAnalysis", "textract:GetLendingAnalysis"]
    ]
  },
  {
    ...CONTENT,
    reason: "a model reads what it is given, as in the call that waits for the answer",
    actions: ["sagemaker:InvokeEndpointAsync"]
  },
  {
    ...CONTENT,
    reason: "it returns what people wrote, said or were judged by",
    actions: [
      ...["codecommit:GetCommentsForComparedCommit", "codecommit:GetCommentsForPullRequest"],
      ...["connect:DescribeContactEvaluation", "connect:SearchContactEvaluations"],
      ...["kendra:GetQuerySuggestions", "ssm-incidents:GetTimelineEvent"],
      ...["wellarchitected:ExportLens", "wellarchitected:GetAnswer", "wellarchitected:GetConsolidatedReport"],
      ...["wellarchitected:GetLensReviewReport", "wellarchitected:GetReviewTemplateAnswer"]
    ]
  },
  {
    ...CONTENT,
    reason: "it returns evidence, measurements or predictions, with what they were made of",
    actions: [
      ...["auditmanager:GetEvidence", "auditmanager:GetEvidenceByEvidenceFolder"],
      ...["datazone:GetTimeSeriesDataPoint", "datazone:ListTimeSeriesDataPoints", "datazone:QueryGraph"],
      ...["forecast:QueryForecast", "forecast:QueryWhatIfForecast", "frauddetector:GetEventPrediction"],
      ...["xray:GetTraceSummaries", "xray:ListRetrievedTraces"]
    ]
  }
];

// src/policy/traits/decided-protections.ts
var API3 = "API reference of the service";
var DECIDED_PROTECTIONS = [
  {
    trait: "stopsProtection",
    answer: "yes",
    reason: "it ends what records, or takes an account out of what watches it",
    source: API3,
    actions: [
      ...["detective:DeleteMembers", "detective:DisassociateMembership", "ds:DeleteLogSubscription"],
      ...[
        "logs:DeleteDelivery",
        "macie2:DeleteMember",
        "macie2:DisassociateMember",
        "rds:StopActivityStream"
      ],
      ...["securityhub:DeleteMembers", "securityhub:DisableImportFindingsForProduct"],
      ...["securityhub:DisableOrganizationAdminAccount", "securityhub:DisassociateFromAdministratorAccount"],
      ...[
        "securityhub:DisassociateFromMasterAccount",
        "securityhub:DisassociateMembers",
        "securitylake:DeleteAwsLogSource"
      ],
      ...["securitylake:DeleteCustomLogSource", "securitylake:DeleteDataLake"],
      ...["vpc-lattice:DeleteAccessLogSubscription", "workspaces-web:DeleteSessionLogger"],
      ...["workspaces-web:DisassociateSessionLogger"]
    ]
  },
  {
    trait: "stopsProtection",
    answer: "yes",
    reason: "it takes away a second factor, a signature, a lock or a limit of who may connect",
    source: API3,
    actions: [
      ...["ds:DisableLDAPS", "ds:DisableRadius", "ec2:DeleteNetworkAclEntry", "ec2:UnlockSnapshot"],
      ...["fms:DeletePolicy", "lambda:DeleteCodeSigningConfig", "lambda:DeleteFunctionCodeSigningConfig"],
      ...[
        "rbin:DeleteRule",
        "route53:DisableHostedZoneDNSSEC",
        "workspaces-web:DisassociateIpAccessSettings"
      ]
    ]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it says who else may use what it names, or gives it to another account",
    source: API3,
    actions: [
      ...["chime:CreateAppInstanceAdmin", "iot:TransferCertificate"],
      ...["pca-connector-ad:CreateTemplateGroupAccessControlEntry"],
      ...[
        "pca-connector-ad:UpdateTemplateGroupAccessControlEntry",
        "repostspace:BatchAddChannelRoleToAccessors"
      ]
    ]
  },
  {
    trait: "opensToOthers",
    answer: "yes",
    reason: "it begins to send logs to a destination",
    source: API3,
    actions: ["logs:CreateDelivery"]
  },
  {
    trait: "steersWork",
    answer: "yes",
    reason: "it chooses the function that is called when data is synchronised",
    source: API3,
    actions: ["cognito-sync:SetCognitoEvents"]
  },
  {
    trait: "startsWork",
    answer: "yes",
    reason: "the pipeline goes on with its own role, although a condition held it or to an earlier state",
    source: API3,
    actions: ["codepipeline:OverrideStageCondition", "codepipeline:RollbackStage"]
  }
];

// src/policy/traits/decided-reads.ts
var API4 = "API reference of the service";
var REFERENCE2 = "AWS Service Authorization Reference";
var NAMES_ONLY = [
  "iam:ListCloudFrontPublicKeys",
  "iam:ListSTSRegionalEndpointsStatus",
  "cloudwatch:ListAlertContributors",
  "cloudwatch:ListEntitiesForMetric",
  "cloudwatch:ListIngestionEndpoints",
  "cloudwatch:GetTopologyDiscoveryStatus",
  "logs:ListEntitiesForLogGroup",
  "logs:ListLogDeliveries",
  "logs:ListLogGroupsForEntity",
  "elasticloadbalancing:DescribeWebACLAssociation",
  "cloudfront:ListDistributionsByLambdaFunction",
  "cloudfront:ListRateCards",
  "cloudfront:ListSavingsPlans",
  "cloudfront:ListUsages",
  "dynamodb:DescribeReservedCapacity",
  "dynamodb:DescribeReservedCapacityOfferings",
  "dynamodb:GetAbacStatus",
  "redshift:DescribeTable",
  "redshift:ListDatabases",
  "redshift:ListSchemas",
  "redshift:ListTables",
  "codebuild:ListConnectedOAuthAccounts",
  "codebuild:ListRepositories",
  "ssm:DescribeDocumentParameters",
  "ecr:GetImageCopyStatus",
  "ec2:DescribeVerifiedAccessInstanceWebAclAssociations",
  "ec2:DescribeLocalGatewayRouteTablePermissions",
  "cloudtrail:ListServiceLinkedChannels",
  "amplify:GetWebACLForResource",
  "amplify:ListResourcesForWebACL",
  "apprunner:DescribeOperation",
  "apprunner:DescribeWebAclForService",
  "apprunner:ListAssociatedServicesForWebAcl",
  "appsync:GetResourcePolicy",
  "appsync:GetWebACLForResource",
  "appsync:ListResourcesForWebACL",
  "athena:GetCatalogs",
  "athena:GetExecutionEngine",
  "athena:GetExecutionEngines",
  "athena:GetNamespace",
  "athena:GetNamespaces",
  "athena:GetTable",
  "athena:GetTables",
  "backup:GetBackupVaultSharingPolicy",
  "cloudfront:GetSavingsPlan",
  "cognito-idp:GetWebACLForResource",
  "cognito-idp:ListResourcesForWebACL",
  "codecommit:GetUploadArchiveStatus",
  "codecommit:GetReferences",
  "codecommit:GetObjectIdentifier",
  "dms:ListDataProviders",
  "dms:ListExtensionPacks",
  "dms:ListInstanceProfiles",
  "dms:ListMetadataModelAssessmentActionItems",
  "dms:ListMetadataModelAssessments",
  "dms:ListMetadataModelConversions",
  "dms:ListMetadataModelExports",
  "dms:ListMigrationProjects",
  "ec2:GetResourcePolicy",
  "ec2:GetVerifiedAccessInstanceWebAcl",
  "elasticloadbalancing:GetLoadBalancerWebACL",
  "elasticmapreduce:DescribeEditor",
  "elasticmapreduce:DescribeRepository",
  "elasticmapreduce:ListEditors",
  "elasticmapreduce:ListRepositories",
  "elasticmapreduce:ListWorkspaceAccessIdentities",
  "es:ListElasticsearchInstanceTypeDetails",
  "fsx:DescribeAssociatedFileGateways",
  "fsx:GetResourcePolicy",
  "iam:GetAccountEmailAddress",
  "iam:GetAccountName",
  "iam:GetCloudFrontPublicKey",
  "logs:GetLogDelivery",
  "opensearch:GetAutoOptimizeJob",
  "opensearch:ListAutoOptimizeJobs",
  "redshift:DescribeAutonomicsDenylist",
  "rds:DescribeRecommendationGroups",
  "rds:DescribeRecommendations",
  "s3:GetStorageLensDashboard",
  "s3:ListObjectVersionAnnotations",
  "sagemaker:DescribeClusterInference",
  "sagemaker:DescribeSharedModel",
  "sagemaker:GetResourcePolicy",
  "sagemaker:ListSharedModelEvents",
  "sagemaker:ListSharedModelVersions",
  "sagemaker:ListSharedModels",
  "scheduler:ListSchedulesByTarget",
  "securityhub:GetControlFindingSummary",
  "securityhub:GetCoverageStatisticsV2",
  "securityhub:GetFreeTrialEndDate",
  "securityhub:GetFreeTrialUsage",
  "securityhub:GetInsightFindingTrend",
  "securityhub:GetUsage",
  "securityhub:GetUsageV2",
  "securityhub:ListAccountUsageV2",
  "securityhub:ListControlEvaluationSummaries",
  "servicecatalog:GetResourcePolicy",
  "servicediscovery:GetResourcePolicy",
  "ssm:GetCalendar",
  "ssm:ListInstanceAssociations",
  "cloudwatch:GetIngestionEndpoint",
  "cloudwatch:GetServiceLevelObjective",
  "cloudwatch:ListServiceLevelObjectives",
  "cloudwatch:ListServices",
  "cloudwatch:GetService",
  "cloudwatch:GetTopologyMap",
  "cloudwatch:GetAgentGraph",
  "eks:ListDashboardResources",
  "glue:ListJobUpgradeAnalyses",
  "cloudformation:ListAllHookResults",
  "cloudtrail:GetServiceLinkedChannel"
];
var SETTINGS = [
  ...[
    "backup:DescribeBackupAccessPoint",
    "backup:ListBackupAccessPoints",
    "backup:ListBackupAccessPointsByRecoveryPoint"
  ],
  ...["backup:ListBackupAccessPointsByResource", "cloudwatch:GetMetricWidgetImage", "codecommit:GetFolder"],
  ...[
    "codepipeline:GetPipeline",
    "dynamodb:DescribeExport",
    "ec2:DescribeBundleTasks",
    "ec2:DescribeConversionTasks"
  ],
  ...["ec2:DescribeImportImageTasks", "ec2:DescribeImportSnapshotTasks", "ec2:GetInstanceTpmEkPub"],
  ...[
    "ec2:GetVerifiedAccessGroupPolicy",
    "elasticmapreduce:DescribeNotebookExecution",
    "es:DescribeOutboundConnections"
  ],
  ...["events:DescribeSubscriber", "firehose:DescribeDeliveryStream", "kafka:DescribeConfigurationRevision"],
  ...[
    "elasticloadbalancing:GetTrustStoreRevocationContent",
    "glue:DescribeConnectionType",
    "ssm:GetPatchBaseline"
  ],
  ...["organizations:DescribeOrganization", "organizations:DescribeResponsibilityTransfer"],
  ...[
    "organizations:ListInboundResponsibilityTransfers",
    "organizations:ListOutboundResponsibilityTransfers"
  ],
  ...[
    "rds:DescribeDBProxyTargetGroups",
    "ses:GetAccount",
    "transfer:DescribeCertificate",
    "transfer:DescribeConnector"
  ],
  ...["acm:DescribeAcmeAccount", "acm:ListAcmeAccounts", "appsync:GetIntrospectionSchema"],
  ...["cognito-idp:DescribeManagedLoginBranding", "cognito-idp:DescribeManagedLoginBrandingByClient"],
  ...["sagemaker:DescribeDataQualityJobDefinition", "sagemaker:DescribeModelBiasJobDefinition"],
  ...["sagemaker:DescribeModelExplainabilityJobDefinition", "sagemaker:DescribeModelQualityJobDefinition"],
  ...["sagemaker:DescribeMonitoringSchedule", "sagemaker:DescribeAlgorithm", "securityhub:GetInsightResults"]
];
var DECIDED_READS = [
  {
    trait: "returnsSecret",
    answer: "no",
    reason: "by its description it lists names, states and prices, and returns nothing that is stored",
    source: REFERENCE2,
    actions: NAMES_ONLY
  },
  {
    trait: "returnsContent",
    answer: "no",
    reason: "by its description it lists names, states and prices, and returns nothing that is stored",
    source: REFERENCE2,
    actions: NAMES_ONLY
  },
  {
    trait: "returnsSecret",
    answer: "no",
    reason: "the registry\u2019s token opens no more than the caller\u2019s own permissions do",
    source: "Amazon ECR User Guide, private registry authentication",
    actions: ["ecr-public:GetAuthorizationToken", "ecr:GetAuthorizationToken"]
  },
  {
    trait: "returnsSecret",
    answer: "no",
    reason: "passwords that were given are not shown again, or as stars",
    source: API4,
    actions: [
      ...[
        "datasync:DescribeLocationFsxOntap",
        "datasync:DescribeLocationFsxOpenZfs",
        "dms:DescribeEndpoints"
      ],
      ...["ds:DescribeDirectories", "ec2:DescribeVerifiedAccessTrustProviders", "events:DescribeEventSource"],
      ...["fsx:DescribeBackups", "fsx:DescribeFileSystems", "fsx:DescribeSnapshots", "fsx:DescribeVolumes"]
    ]
  },
  {
    trait: "returnsSecret",
    answer: "no",
    reason: "a random text that belongs to nothing",
    source: API4,
    actions: ["secretsmanager:GetRandomPassword"]
  },
  {
    trait: "returnsSecret",
    answer: "yes",
    reason: "it issues a certificate or a token that a service accepts",
    source: REFERENCE2,
    actions: ["iot:CreateCertificateFromCsr", "managedblockchain:CreateAccessor"]
  },
  {
    trait: "returnsSecret",
    answer: "yes",
    reason: "a rule holds the tokens with which it calls others",
    source: API4,
    actions: ["iot:GetTopicRule"]
  },
  {
    trait: "returnsContent",
    answer: "no",
    reason: "what it returns is public",
    source: API4,
    actions: ["kms:GetPublicKey", "cloudtrail:ListPublicKeys"]
  },
  {
    trait: "returnsSecret",
    answer: "yes",
    reason: "a connection holds the password with which it connects",
    source: "AWS Glue API reference, GetConnection (HidePassword)",
    risk: "medium",
    actions: ["glue:GetConnection", "glue:GetConnections"]
  },
  {
    trait: "returnsContent",
    answer: "no",
    reason: "what it returns are settings: states, places, sizes, schedules",
    source: API4,
    actions: SETTINGS
  },
  {
    trait: "returnsSecret",
    answer: "no",
    reason: "what was found names keys and accounts, and holds no secret",
    source: API4,
    actions: ["securityhub:GetFindings"]
  },
  {
    trait: "returnsSecret",
    answer: "yes",
    reason: "the configuration for the device at the other end holds the pre-shared keys",
    source: "Amazon EC2 API reference, VpnConnection",
    actions: ["ec2:DescribeVpnConnections", "ec2:GetVpnConnectionDeviceSampleConfiguration"]
  }
];

// src/policy/traits/trait-overrides.ts
var TRAIT_OVERRIDES = [
  ...DECIDED_READS,
  ...DECIDED_CHANGES,
  ...DECIDED_CONTENTS,
  ...DECIDED_PROTECTIONS
];

// src/policy/traits/trait-table.ts
var TRAIT_LETTERS = {
  takesRole: "r",
  returnsSecret: "s",
  returnsContent: "c",
  runsCode: "x",
  /** Begins work that goes on by itself, with a role of its own. */
  startsWork: "w",
  /** Changes what a thing does that works with a role of its own. */
  steersWork: "m",
  opensToOthers: "o",
  changesPermissions: "p",
  deletes: "d",
  /** Deletes a thing that holds what is stored: a table, a bucket, a volume. */
  deletesStore: "e",
  stopsProtection: "g"
};
var TABLED_TRAITS = Object.keys(TRAIT_LETTERS);
var hasOperation = (code) => code !== void 0 && !code.startsWith("?");
function answerIn(code, trait) {
  if (code === void 0) return "unknown";
  const letter = TRAIT_LETTERS[trait];
  if (code.includes(letter.toUpperCase())) return "yes";
  return code.includes(letter) ? "unknown" : "no";
}

// src/policy/traits/traits.ts
var decidedOnce;
var decisions = () => decidedOnce ??= decideAll();
function decideAll() {
  const found = /* @__PURE__ */ new Map();
  const decide = (id, trait, decided) => {
    const known = found.get(id.toLowerCase()) ?? /* @__PURE__ */ new Map();
    found.set(id.toLowerCase(), known.set(trait, decided));
  };
  const lists = [
    ["returnsSecret", CREDENTIALS],
    ["startsWork", SESSIONS],
    ["returnsContent", DATA],
    ["opensToOthers", EXPOSURE]
  ];
  for (const [trait, { actions, sources, risks }] of lists) {
    for (const [reason, ids] of Object.entries(actions)) {
      const protects = trait === "opensToOthers" && reason.includes("protect");
      const risk = risks?.[reason];
      const decided = {
        answer: "yes",
        reason,
        source: sources.join("; "),
        ...risk ? { risk } : {}
      };
      for (const id of ids) decide(id, protects ? "stopsProtection" : trait, decided);
    }
  }
  for (const { trait, actions, ...decided } of TRAIT_OVERRIDES) {
    for (const id of actions) decide(id, trait, decided);
  }
  return found;
}
var decidedBy = (action, trait) => decisions().get(action.id.toLowerCase())?.get(trait);
var traitsOf = (action, catalog) => traitsIn(catalog)(action);
var READS_TAGS = /^(?:List|Get|Describe)Tags(?:For[A-Z]\w*)?$/;
var MOST_CODES = 2e3;
var byCode = (reachesAccount) => memo(MOST_CODES, (code) => {
  const traits = {};
  for (const trait of TABLED_TRAITS) traits[trait] = answerIn(code, trait);
  traits.reachesAccount = reachesAccount;
  return traits;
});
var onAccount = byCode("yes");
var onThings = byCode("no");
var traitsIn = memoOf(
  (catalog) => memoEach((action) => {
    const code = catalog.traitCode(action.id);
    const decided = decisions().get(action.id.toLowerCase());
    const changes = action.level !== "List" && action.level !== "Read";
    const readsTags = !changes && READS_TAGS.test(action.name);
    const reachesAccount = changes && action.resourceTypes.length === 0 ? "yes" : "no";
    if (decided === void 0 && !readsTags)
      return reachesAccount === "yes" ? onAccount(code) : onThings(code);
    const tabled = (trait) => readsTags && (trait === "returnsContent" || trait === "returnsSecret") ? "no" : answerIn(code, trait);
    const traits = {};
    for (const trait of TABLED_TRAITS) traits[trait] = decided?.get(trait)?.answer ?? tabled(trait);
    traits.reachesAccount = reachesAccount;
    return traits;
  })
);

// src/policy/escalation/privileged-services.ts
var PRIVILEGED_SERVICES = {
  account: "it changes the account itself: its Regions, its contacts, its closure",
  "account-access": "it decides who may take on which role",
  controltower: "it creates accounts and decides the controls that hold in them",
  iam: "it changes the identities of the account or what they may do",
  "identity-sync": "it decides who is synchronised into Identity Center",
  identitystore: "it changes the people and groups of Identity Center",
  "identitystore-auth": "it ends other people\u2019s sessions",
  "iq-permission": "it lets people from outside into the account",
  organizations: "it changes the organisation\u2019s accounts, or what they may do",
  rolesanywhere: "it decides which certificates may take on roles",
  signin: "it mints sign-in tokens, or decides who may sign in",
  sso: "it decides who enters which account, and with which permissions",
  "sso-directory": "it changes the people, groups and passwords of Identity Center",
  "sso-oauth": "it mints tokens of Identity Center applications",
  sts: "it takes on another identity"
};
var HARMLESS = ["sts:DecodeAuthorizationMessage", "sts:GetSessionToken"];
var IDENTITY_READS = [
  "signin:Authenticate",
  "signin:AuthorizeOAuth2Access",
  "signin:CreateOAuth2Token"
];
function privilegedReason(action) {
  const why = Object.hasOwn(PRIVILEGED_SERVICES, action.service) ? PRIVILEGED_SERVICES[action.service] : void 0;
  if (why === void 0) return void 0;
  const changes = action.level !== "List" && action.level !== "Read" && !HARMLESS.includes(action.id);
  return changes || IDENTITY_READS.includes(action.id) ? why : void 0;
}

// src/policy/escalation/dangerous-traits.ts
var PASS_ROLE = "iam:PassRole";
var privileged = ({ service }) => Object.hasOwn(PRIVILEGED_SERVICES, service);
var mayTakeRole = (action, catalog) => takers(catalog)(action);
var takers = memoOf((catalog) => memoEach((action) => takes(action, catalog)));
function takes(action, catalog) {
  if (action.level === "Tagging") return false;
  const { takesRole } = traitsOf(action, catalog);
  const changes = action.level !== "List" && action.level !== "Read";
  return takesRole === "yes" || takesRole === "unknown" && changes && !privileged(action);
}
var BRINGS_ITS_ROLE = /^(?:Create|Register|Run|Test|Submit|Import|Launch|Request|Start)/;
var choosesWhatRuns = (action, catalog) => choosers(catalog)(action);
var choosers = memoOf((catalog) => memoEach((action) => chooses(action, catalog)));
function chooses(action, catalog) {
  if (privileged(action)) return false;
  const { runsCode, takesRole } = traitsOf(action, catalog);
  if (runsCode !== "yes") return false;
  return takesRole !== "yes" || !BRINGS_ITS_ROLE.test(action.name) || decidedBy(action, "runsCode")?.answer === "yes";
}
function passingSet(id, action, catalog) {
  const known = action !== void 0 && traitsOf(action, catalog).takesRole === "yes";
  const service = action?.service ?? "a service";
  const actions = [PASS_ROLE, id].sort();
  return {
    id: actions.join(" + "),
    kind: "passes-role",
    actions,
    gives: known ? `hands a role to ${service}, which then works with it for whoever asked` : `may hand a role to ${service}: AWS publishes no model of ${id}, so that nobody can tell that it takes none`,
    sources: ["traits"]
  };
}
var takingOverSet = (action) => ({
  id: action.id,
  kind: "takes-over",
  actions: [action.id],
  gives: decidedBy(action, "runsCode")?.reason ?? "chooses code, commands or a definition that something else then runs, with the role of whatever runs it",
  sources: ["traits"]
});

// src/policy/evaluation/containment.ts
function containsAction(outer, inner) {
  const [out, into] = [actionPattern(outer), actionPattern(inner)];
  if (out === void 0 || into === void 0) return false;
  if (out.prefix === void 0) return true;
  if (into.prefix === void 0) return isEverything(out.prefix) && isEverything(out.name);
  return globContains(out.prefix, into.prefix) && globContains(out.name, into.name);
}
function containsResource(outer, inner) {
  const [out, into] = [fixedGlob(outer), fixedGlob(inner)];
  if (out !== void 0 && isEverything(out)) return readResource(inner) !== void 0;
  if (outer === inner) return readResource(inner) !== void 0;
  if (out === void 0 || into === void 0 || hasTypeWildcard(out)) return false;
  if (isEverything(into)) return false;
  if (readsAlike(out) && readsAlike(into)) return globContains(out, into);
  return globContains(arnGlob(out, "spanning"), arnGlob(into, "spanning")) && globContains(arnGlob(out, "fields"), arnGlob(into, "fields"));
}
function fixedGlob(pattern) {
  const template = readResource(pattern);
  return template === void 0 || hasVariables(template) ? void 0 : widenTemplate(template);
}

// src/policy/escalation/code-execution-sets.ts
var TAKES_OVER = [
  ["apprunner:UpdateService", "replaces the image that an App Runner service runs with its role", ["F", "P"]],
  ["batch:SubmitJob", "runs a command in a Batch job with the role of its definition", ["P"]],
  [
    "bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:StartBrowserSession",
    "drives a browser that holds the role of its AgentCore tool",
    ["P"]
  ],
  [
    "bedrock-agentcore:InvokeAgentRuntimeCommand",
    "runs a command inside an AgentCore runtime with its role",
    ["P"]
  ],
  [
    "bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession",
    "runs code in a code interpreter with its role",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:CreateChangeSet + cloudformation:ExecuteChangeSet",
    "changes a stack with the role that the stack already has",
    ["C", "F", "P"]
  ],
  ["cloudformation:UpdateStack", "changes a stack with the role that the stack already has", ["F", "P"]],
  ["codebuild:StartBuild", "runs a build specification of its choice with the project\u2019s role", ["F", "P"]],
  [
    "codebuild:StartBuildBatch",
    "runs a build specification of its choice with the project\u2019s role",
    ["F", "P"]
  ],
  [
    "codedeploy:CreateDeployment + codedeploy:GetDeploymentConfig + codedeploy:RegisterApplicationRevision",
    "deploys code of its choice to instances and functions, which run it with their roles",
    ["P"]
  ],
  [
    "ec2-instance-connect:SendSSHPublicKey + ec2:DescribeInstances",
    "finds an instance and logs in to it, and so holds its role",
    ["C", "F", "P"]
  ],
  [
    "ec2:CreateLaunchTemplateVersion + ec2:ModifyLaunchTemplate",
    "changes what new instances of a launch template run with its role",
    ["C", "F", "P"]
  ],
  [
    "ec2:ModifyInstanceAttribute + ec2:StartInstances + ec2:StopInstances",
    "replaces the user data of a stopped instance and starts it, which runs it with its role",
    ["C", "F", "P"]
  ],
  [
    "ecs:DescribeTasks + ecs:ExecuteCommand",
    "opens a shell in a running container with its task\u2019s role",
    ["C", "P"]
  ],
  ["glue:UpdateDevEndpoint", "adds its own SSH key to a Glue endpoint and holds its role", ["C", "F", "P"]],
  [
    "lambda:AddPermission + lambda:UpdateFunctionCode",
    "replaces a function\u2019s code and lets something call it",
    ["C", "F", "P"]
  ],
  [
    "lambda:InvokeFunction + lambda:UpdateFunctionCode",
    "replaces a function\u2019s code and calls it",
    ["C", "F", "P"]
  ],
  ["lambda:UpdateFunctionCode", "replaces the code that a function runs with its role", ["C", "F", "P"]],
  [
    "lambda:UpdateFunctionConfiguration",
    "adds a layer or a start-up command that a function runs with its role",
    ["P"]
  ],
  [
    "sagemaker:CreateNotebookInstanceLifecycleConfig + sagemaker:StartNotebookInstance + sagemaker:StopNotebookInstance + sagemaker:UpdateNotebookInstance",
    "puts a start-up script into a notebook instance, which runs it with its role",
    ["C", "F", "P"]
  ],
  [
    "sagemaker:CreatePresignedNotebookInstanceUrl",
    "opens a notebook instance and holds its role",
    ["C", "F", "P"]
  ],
  ["ssm:SendCommand", "runs commands on an instance as root, and so holds its role", ["F", "P"]],
  ["ssm:StartSession", "opens a shell on an instance, and so holds its role", ["F", "P"]],
  [
    "states:StartExecution + states:UpdateStateMachine",
    "changes a state machine and runs it with its role",
    ["P"]
  ],
  ["ec2-instance-connect:SendSSHPublicKey", "logs in to an instance, and so holds its role", ["A"]],
  [
    "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
    "logs in to an instance\u2019s serial console, and so holds its role",
    ["A"]
  ],
  ["ecs:ExecuteCommand", "opens a shell in a running container with its task\u2019s role", ["A"]],
  [
    "codedeploy:CreateDeployment",
    "deploys a registered revision to instances and functions, which run it with their roles",
    ["A"]
  ],
  ["ssm:ResumeSession", "takes up a shell session on an instance", ["A"]],
  [
    "ssm:StartAutomationExecution",
    "runs an Automation document with the role that the document names",
    ["A"]
  ],
  ["ssm:CreateAssociation", "runs a document on instances, now and from then on", ["A"]],
  ["ssm:UpdateAssociation", "changes what instances are made to run", ["A"]],
  ["elasticmapreduce:AddJobFlowSteps", "runs code on a cluster with its instance role", ["A"]],
  [
    "sagemaker:CreatePresignedDomainUrl",
    "opens SageMaker Studio as a user profile and holds its role",
    ["A"]
  ],
  ["cloud9:CreateEnvironmentMembership", "enters another person\u2019s development environment", ["A"]],
  [
    "datapipeline:ActivatePipeline + datapipeline:PutPipelineDefinition",
    "changes a pipeline and runs it with its role",
    ["A"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:UpdateService",
    "makes a service run a task definition of its choice",
    ["A"]
  ],
  ["glue:UpdateJob", "replaces the script that a Glue job runs with its role", ["A"]],
  [
    "cloudformation:UpdateStackSet",
    "changes stacks in other accounts with the roles of the stack set",
    ["A"]
  ],
  [
    "elasticbeanstalk:CreateApplicationVersion + elasticbeanstalk:UpdateEnvironment",
    "deploys code that an environment runs with its instance role",
    ["A"]
  ],
  ["codepipeline:UpdatePipeline", "changes what a pipeline does with its role", ["A"]],
  [
    "eks:AssociateAccessPolicy + eks:CreateAccessEntry",
    "makes an identity an administrator of a Kubernetes cluster",
    ["A"]
  ],
  ["codebuild:UpdateProject", "replaces the build that a project runs with its role", ["A"]],
  ["codebuild:StartSandbox", "opens a machine that holds a project\u2019s role", ["A"]],
  ["codebuild:StartCommandExecution", "runs commands in a sandbox with its project\u2019s role", ["A"]],
  ["codebuild:StartSandboxConnection", "opens a shell in a sandbox with its project\u2019s role", ["A"]],
  ["amplify:UpdateApp", "replaces the build that an app runs with its role", ["A"]],
  ["amplify:UpdateBranch", "replaces the build that a branch runs with its app\u2019s role", ["A"]],
  [
    "ec2:CreateReplaceRootVolumeTask",
    "starts an instance from another disk, which then holds its role",
    ["A"]
  ],
  [
    "ec2:CreateLaunchTemplateVersion",
    "changes what groups that follow the latest version of a launch template run with its role",
    ["A"]
  ],
  ["emr-containers:StartJobRun", "runs code with any role that trusts EMR on the cluster", ["A"]],
  ["emr-containers:CreateManagedEndpoint", "opens an endpoint that runs code with a role of EMR\u2019s", ["A"]],
  ["elasticmapreduce:StartNotebookExecution", "runs a notebook on a cluster with its role", ["A"]],
  ["elasticmapreduce:StartSession", "runs code on a cluster with its role", ["A"]],
  [
    "kinesisanalytics:UpdateApplication",
    "replaces the code that a Flink application runs with its role",
    ["A"]
  ],
  ["glue:RunStatement", "runs code in a Glue session with its role", ["A"]],
  ["glue:UpdateJobFromSourceControl", "replaces the script that a Glue job runs with its role", ["A"]],
  ["athena:StartCalculationExecution", "runs code in a notebook session with its workgroup\u2019s role", ["A"]],
  ["athena:CreatePresignedNotebookUrl", "opens a notebook that runs code with its workgroup\u2019s role", ["A"]],
  ["sagemaker:StartSession", "opens a Studio space from outside and holds its role", ["A"]],
  ["sagemaker:CreatePartnerAppPresignedUrl", "opens an application that holds a role of its own", ["A"]],
  [
    "sagemaker:UpdateNotebookInstanceLifecycleConfig",
    "replaces the script that notebook instances run with their roles when they start",
    ["A"]
  ],
  [
    "sagemaker:StartPipelineExecution + sagemaker:UpdatePipeline",
    "changes a pipeline and runs it with its role",
    ["A"]
  ],
  ["airflow:InvokeRestApi", "runs workflows in an environment with its role", ["A"]],
  ["cloud9:UpdateEnvironmentMembership", "enters another person\u2019s development environment", ["A"]],
  [
    "servicecatalog:CreateProvisioningArtifact + servicecatalog:ProvisionProduct",
    "writes a version of a product and launches it with the role of its launch constraint",
    ["A"]
  ],
  [
    "servicecatalog:CreateProvisioningArtifact + servicecatalog:UpdateProvisionedProduct",
    "writes a version of a product and launches it with the role of its launch constraint",
    ["A"]
  ],
  ["ssm:UpdateDocument", "changes the document that associations run on instances", ["A"]],
  ["ssm:CreateAssociationBatch", "runs documents on instances, now and from then on", ["A"]],
  ["ssm:RegisterTaskWithMaintenanceWindow", "runs commands on instances in a maintenance window", ["A"]],
  ["ssm:UpdateMaintenanceWindowTask", "changes the commands that a maintenance window runs", ["A"]],
  [
    "ssm:StartChangeRequestExecution",
    "runs an Automation document with the role that the document names",
    ["A"]
  ],
  [
    "ecs:CreateTaskSet + ecs:RegisterTaskDefinition",
    "makes a service run a task definition of its choice",
    ["A"]
  ],
  ["ecs:UpdateExpressGatewayService", "replaces the image that a service runs with its role", ["A"]],
  [
    "fis:StartExperiment + fis:UpdateExperimentTemplate",
    "changes an experiment and runs it with its role",
    ["A"]
  ],
  ["synthetics:UpdateCanary", "replaces the script that a canary runs with its role", ["A"]],
  ["states:UpdateStateMachine", "changes what a state machine does with its role", ["A"]],
  [
    "cloudformation:UpdateStackInstances",
    "changes stacks in other accounts with the roles of the stack set",
    ["A"]
  ],
  ["greengrass:CreateDeployment", "puts code onto devices that hold a role", ["A"]],
  [
    "bedrock-agentcore:InvokeAgentRuntimeCommandShell",
    "opens a shell inside an AgentCore runtime with its role",
    ["A"]
  ],
  ["lambda:CreateMicrovmShellAuthToken", "opens a shell in a microVM, and so holds its role", ["A"]],
  [
    "gameliftstreams:CreateStreamSessionAdminShell",
    "opens an administrator\u2019s shell on a streaming machine",
    ["A"]
  ]
];

// src/policy/escalation/set-row.ts
var SOURCES = {
  P: "prowler",
  F: "pathfinding.cloud",
  C: "cloudsplaining",
  A: "AWS Service Authorization Reference"
};

// src/policy/escalation/escalation-sets.ts
var IDENTITY = [
  ["iam:*", "does anything to any identity of the account", ["P"]],
  ["iam:AddUserToGroup", "joins a group that may do more", ["C", "F", "P"]],
  ["iam:AttachGroupPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachRolePolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachRolePolicy + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:AttachRolePolicy + sts:AssumeRole", "gives a role more, then takes it on", ["F", "P"]],
  ["iam:AttachUserPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:AttachUserPolicy + iam:CreateAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey + iam:DeleteAccessKey", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateAccessKey + iam:PutUserPolicy", "mints a lasting key of another user", ["C", "F", "P"]],
  ["iam:CreateLoginProfile", "sets another user\u2019s console password", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion", "replaces the content of a policy that identities hold", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:CreatePolicyVersion + sts:AssumeRole", "gives a role more, then takes it on", ["C", "F", "P"]],
  [
    "iam:DeleteRolePermissionsBoundary + sts:AssumeRole",
    "removes the permissions boundary that limits an identity",
    ["P"]
  ],
  ["iam:DeleteUserPermissionsBoundary", "removes the permissions boundary that limits an identity", ["P"]],
  ["iam:Put*", "writes inline policies and boundaries of any identity", ["P"]],
  ["iam:PutGroupPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:PutRolePolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:PutRolePolicy + iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:PutRolePolicy + sts:AssumeRole", "gives a role more, then takes it on", ["F", "P"]],
  ["iam:PutUserPolicy", "gives an identity, its own included, any permission", ["C", "F", "P"]],
  ["iam:SetDefaultPolicyVersion", "replaces the content of a policy that identities hold", ["C", "P"]],
  ["iam:UpdateAssumeRolePolicy", "lets itself assume a role", ["C", "F", "P"]],
  ["iam:UpdateAssumeRolePolicy + sts:AssumeRole", "lets itself assume a role", ["P"]],
  ["iam:UpdateLoginProfile", "sets another user\u2019s console password", ["C", "F", "P"]],
  [
    "sso:AttachManagedPolicyToPermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  [
    "sso:AttachManagedPolicyToPermissionSet + sso:CreateAccountAssignment + sso:CreatePermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  [
    "sso:PutInlinePolicyToPermissionSet",
    "gives people more through an Identity Center permission set",
    ["P"]
  ],
  ["sts:AssumeRole", "takes on another role", ["F"]]
];
var PASSES_ROLE = [
  [
    "apprunner:CreateService + iam:PassRole",
    "runs an App Runner service with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "autoscaling:CreateAutoScalingGroup + autoscaling:CreateLaunchConfiguration + iam:PassRole",
    "runs instances of a launch configuration with the role it passes",
    ["P"]
  ],
  [
    "autoscaling:CreateLaunchConfiguration + autoscaling:UpdateAutoScalingGroup + iam:PassRole",
    "runs instances of a launch configuration with the role it passes",
    ["P"]
  ],
  [
    "batch:RegisterJobDefinition + batch:SubmitJob + iam:PassRole",
    "runs a Batch job with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:ConnectBrowserAutomationStream + bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateHarness + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:GetAgentRuntime + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["P"]
  ],
  [
    "bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:InvokeCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + iam:PassRole",
    "runs a Bedrock AgentCore runtime, browser or code interpreter with the role it passes",
    ["C", "F", "P"]
  ],
  ["braket:CreateJob + iam:PassRole", "runs a Braket job with the role it passes", ["P"]],
  [
    "cloudformation:CreateStack + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:CreateStackInstances + cloudformation:CreateStackSet + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "cloudformation:UpdateStackSet + iam:PassRole",
    "runs a CloudFormation stack with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "codebuild:CreateProject + codebuild:StartBuild + iam:PassRole",
    "runs a CodeBuild project with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "codebuild:CreateProject + codebuild:StartBuildBatch + iam:PassRole",
    "runs a CodeBuild project with the role it passes",
    ["C", "F", "P"]
  ],
  ["codestar:CreateProject + iam:PassRole", "runs a CodeStar project with the role it passes", ["P"]],
  [
    "cognito-identity:SetIdentityPoolRoles + iam:PassRole",
    "runs identities of a Cognito pool with the role it passes",
    ["P"]
  ],
  [
    "datapipeline:ActivatePipeline + datapipeline:CreatePipeline + datapipeline:PutPipelineDefinition + iam:PassRole",
    "runs a Data Pipeline with the role it passes",
    ["F", "P"]
  ],
  ["datapipeline:CreatePipeline + iam:PassRole", "runs a Data Pipeline with the role it passes", ["C"]],
  [
    "dynamodb:CreateTable + dynamodb:PutItem + iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "P"]
  ],
  [
    "ec2:RequestSpotInstances + iam:PassRole",
    "runs an EC2 instance with the role it passes",
    ["C", "F", "P"]
  ],
  ["ec2:RunInstances + iam:PassRole", "runs an EC2 instance with the role it passes", ["C", "F", "P"]],
  [
    "ecs:CreateCluster + ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F"]
  ],
  [
    "ecs:CreateCluster + ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F"]
  ],
  [
    "ecs:CreateService + ecs:RegisterTaskDefinition + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "ecs:DeregisterContainerInstance + ecs:RegisterContainerInstance + ecs:StartTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["P"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:RunTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "ecs:RegisterTaskDefinition + ecs:StartTask + iam:PassRole",
    "runs an ECS task with the role it passes",
    ["C", "F", "P"]
  ],
  ["ecs:RunTask + iam:PassRole", "runs an ECS task with the role it passes", ["P"]],
  ["ecs:StartTask + iam:PassRole", "runs an ECS task with the role it passes", ["P"]],
  ["elasticmapreduce:RunJobFlow + iam:PassRole", "runs an EMR cluster with the role it passes", ["P"]],
  [
    "emr-serverless:CreateApplication + emr-serverless:StartJobRun + iam:PassRole",
    "runs an EMR Serverless job with the role it passes",
    ["P"]
  ],
  [
    "gamelift:CreateBuild + gamelift:CreateFleet + gamelift:RequestUploadCredentials + iam:PassRole",
    "runs a GameLift fleet with the role it passes",
    ["P"]
  ],
  [
    "glue:CreateDevEndpoint + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateJob + glue:CreateTrigger + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateJob + glue:StartJobRun + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:CreateSession + glue:RunStatement + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["P"]
  ],
  [
    "glue:CreateTrigger + glue:UpdateJob + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "glue:StartJobRun + glue:UpdateJob + iam:PassRole",
    "runs a Glue job, session or endpoint with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + imagebuilder:CreateComponent + imagebuilder:CreateImage + imagebuilder:CreateImageRecipe + imagebuilder:CreateInfrastructureConfiguration",
    "runs an Image Builder build instance with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + kinesisanalytics:CreateApplication + kinesisanalytics:StartApplication",
    "runs a Managed Flink application with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + lambda:AddPermission + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + lambda:CreateEventSourceMapping + lambda:CreateFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction",
    "runs a Lambda function with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + omics:CreateWorkflow + omics:StartRun + s3:GetObject",
    "runs a HealthOmics run with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateNotebookInstance",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateProcessingJob",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  [
    "iam:PassRole + sagemaker:CreateTrainingJob",
    "runs a SageMaker notebook or job with the role it passes",
    ["C", "F", "P"]
  ],
  ["iam:PassRole + scheduler:CreateSchedule", "runs a schedule with the role it passes", ["P"]],
  [
    "iam:PassRole + ssm:CreateDocument + ssm:StartAutomationExecution",
    "runs an Automation document with the role it passes",
    ["P"]
  ],
  [
    "iam:PassRole + states:CreateStateMachine + states:StartExecution",
    "runs a state machine with the role it passes",
    ["P"]
  ],
  ["ec2:AssociateIamInstanceProfile + iam:PassRole", "gives a running instance the role it passes", ["A"]],
  [
    "ec2:ReplaceIamInstanceProfileAssociation + iam:PassRole",
    "gives a running instance the role it passes",
    ["A"]
  ],
  ["iam:PassRole + lambda:UpdateFunctionConfiguration", "gives a function the role it passes", ["A"]],
  [
    "ecs:RegisterTaskDefinition + iam:PassRole",
    "defines a task with the role it passes, for whatever starts it",
    ["A"]
  ],
  ["eks:CreatePodIdentityAssociation + iam:PassRole", "gives pods of a cluster the role it passes", ["A"]],
  ["iam:PassRole + ssm:CreateActivation", "registers a machine of its own with the role it passes", ["A"]],
  ["glue:CreateSession + iam:PassRole", "opens a Glue session with the role it passes", ["A"]],
  ["emr-serverless:StartJobRun + iam:PassRole", "runs an EMR Serverless job with the role it passes", ["A"]],
  ["ec2:CreateFleet + iam:PassRole", "runs EC2 instances with the role it passes", ["A"]],
  ["ec2:RequestSpotFleet + iam:PassRole", "runs EC2 instances with the role it passes", ["A"]],
  [
    "elasticbeanstalk:CreateEnvironment + iam:PassRole",
    "runs an Elastic Beanstalk environment with the role it passes",
    ["A"]
  ],
  ["ecs:CreateExpressGatewayService + iam:PassRole", "runs an ECS service with the role it passes", ["A"]],
  [
    "iam:PassRole + sagemaker:CreatePipeline + sagemaker:StartPipelineExecution",
    "runs a SageMaker pipeline with the role it passes",
    ["A"]
  ],
  ["iam:PassRole + synthetics:CreateCanary", "runs a canary\u2019s script with the role it passes", ["A"]],
  ["codepipeline:CreatePipeline + iam:PassRole", "runs a pipeline with the role it passes", ["A"]],
  ["iam:PassRole + pipes:CreatePipe", "runs a pipe with the role it passes", ["A"]],
  ["iam:PassRole + scheduler:UpdateSchedule", "runs a schedule with the role it passes", ["A"]],
  ["airflow:CreateEnvironment + iam:PassRole", "runs an Airflow environment with the role it passes", ["A"]],
  ["eks:CreateNodegroup + iam:PassRole", "runs nodes of a cluster with the role it passes", ["A"]],
  ["iam:PassRole + transfer:CreateUser", "makes a user of a file server who holds the role it passes", ["A"]],
  [
    "fis:CreateExperimentTemplate + fis:StartExperiment + iam:PassRole",
    "runs an experiment with the role it passes",
    ["A"]
  ],
  ["events:PutTargets + iam:PassRole", "has a rule call its targets with the role it passes", ["A"]],
  [
    "bedrock-agentcore:UpdateAgentRuntime + iam:PassRole",
    "runs a Bedrock AgentCore runtime with the role it passes",
    ["A"]
  ],
  ["iam:PassRole + lambda:RunMicrovm", "runs a microVM with the role it passes", ["A"]],
  ["amplify:CreateApp + iam:PassRole", "runs builds of an app with the role it passes", ["A"]],
  ["appsync:CreateDataSource + iam:PassRole", "reaches data through an API with the role it passes", ["A"]],
  ["iam:PassRole + iot:CreateTopicRule", "has a rule act with the role it passes", ["A"]],
  ["deadline:CreateFleet + iam:PassRole", "runs a fleet with the role it passes", ["A"]],
  ["iam:PassRole + iot:CreateRoleAlias", "gives devices the role it passes", ["A"]],
  ["batch:SubmitServiceJob + iam:PassRole", "runs a training job with the role it passes", ["A"]]
];
var setsOf = (kind, rows) => rows.map(([actions, gives, sources]) => ({
  id: actions,
  kind,
  actions: actions.split(" + "),
  gives,
  sources: sources.map((letter) => SOURCES[letter])
}));
var ESCALATION_SETS = [
  ...setsOf("identity", IDENTITY),
  ...setsOf("passes-role", PASSES_ROLE),
  ...setsOf("takes-over", TAKES_OVER)
];

// src/policy/escalation/granted-actions.ts
var ANY_ACTION = "*";
var NAMED = [...new Set(ESCALATION_SETS.flatMap((set) => set.actions))].map((id) => ({
  id,
  lower: id.toLowerCase(),
  wildcard: /[*?]/.test(id)
}));
var BY_NAME = new Map(NAMED.map((each) => [each.lower, each]));
function grantedBy(statements, catalog) {
  const granted = /* @__PURE__ */ new Map();
  statements.forEach((statement, index) => {
    if (statement.effect !== "Allow") return;
    const actions = matched(statement, catalog);
    if (actions.size === 0) return;
    const resources = statement.notResources === void 0 ? statement.resources : [{ text: "*" }];
    const passedTo = servicesPassedTo(statement);
    const named = resources.map(({ text }) => ({ resource: text, service: plainService(text) }));
    for (const action of actions) {
      const scopes = granted.get(action) ?? [];
      const services = servicesFor(action, catalog);
      for (const { resource, service } of named) {
        if (services === "any" || service === void 0 || services.has(service)) {
          scopes.push({ action, resource, path: statement.path, statement: index, passedTo });
        }
      }
      if (scopes.length > 0) granted.set(action, scopes);
    }
  });
  return granted;
}
var servicesPassedTo = ({ conditions }) => conditions.filter(({ operator, key }) => operator === "StringEquals" && key.toLowerCase() === "iam:passedtoservice").flatMap(({ values }) => values);
function matched(statement, catalog) {
  const found = /* @__PURE__ */ new Set();
  const escalating = escalatingIn(catalog);
  for (const { text } of statement.actions) for (const action of escalating(text)) found.add(action);
  const but = statement.notActions;
  if (but) {
    found.add(ANY_ACTION);
    for (const { lower, wildcard } of NAMED) {
      if (!wildcard && !but.some(({ text }) => matchesAction(text, lower))) found.add(lower);
    }
  }
  return found;
}
var REMEMBERED2 = 2e4;
var WILD = /[*?]/;
var escalatingIn = memoOf(
  (catalog) => memo(REMEMBERED2, (text) => {
    if (WILD.test(text)) return [...dangerousBy(text, catalog), ...namedBy(text)];
    const action = catalog.action(text);
    const named = BY_NAME.get(text.toLowerCase());
    return [
      ...action && isDangerous(action, catalog) ? [action.id.toLowerCase()] : [],
      ...named ? [named.lower] : []
    ];
  })
);
function namedBy(text) {
  const pattern = actionPattern(text);
  if (!pattern) return [];
  return NAMED.filter(
    ({ id, lower, wildcard }) => wildcard ? containsAction(text, id) : matchesCompiledAction(pattern, lower)
  ).map(({ lower }) => lower);
}
var isDangerous = (action, catalog) => mayTakeRole(action, catalog) || choosesWhatRuns(action, catalog);
function dangerousBy(text, catalog) {
  const pattern = actionPattern(text);
  const matches = actionMatcher(text);
  if (!pattern || !matches) return [];
  const service = text.slice(0, text.indexOf(":"));
  if (pattern.prefix === void 0 || WILD.test(service)) return [ANY_ACTION];
  return (catalog.actionsOf(service) ?? []).flatMap((action) => {
    const lower = action.id.toLowerCase();
    return matches(lower) && isDangerous(action, catalog) ? [lower] : [];
  });
}
function servicesFor(id, catalog) {
  const action = catalog.action(id);
  return action ? servicesOf(catalog)(action) : "any";
}
function plainService(resource) {
  const parts = arnParts(completeArn(resource));
  const plain = parts && /^[a-z-]+$/.test(parts.partition) && /^[a-z0-9-]+$/.test(parts.service);
  return plain ? parts.service : void 0;
}
var servicesOf = memoOf(
  (catalog) => memoEach((action) => {
    const arns = action.resourceTypes.flatMap(
      ({ name }) => catalog.resourceType(action.service, name)?.arns ?? []
    );
    const services = arns.map((arn) => arnParts(arn)?.service ?? "");
    return services.some((each) => !/^[a-z0-9-]+$/.test(each)) ? "any" : /* @__PURE__ */ new Set([action.service, ...services]);
  })
);
function lessDenied(granted, statements) {
  const denies = statements.filter(
    (each) => each.effect === "Deny" && each.conditions.length === 0 && !each.notActions && !each.notResources
  );
  if (denies.length === 0) return granted;
  const left = /* @__PURE__ */ new Map();
  for (const [action, scopes] of granted) {
    const remaining = scopes.filter(
      ({ resource }) => action === ANY_ACTION || !denies.some(
        (deny) => deny.actions.some(({ text }) => containsAction(text, action)) && deny.resources.some(({ text }) => containsResource(text, resource))
      )
    );
    if (remaining.length > 0) left.set(action, remaining);
  }
  return left;
}

// src/policy/escalation/named-thing.ts
var ENDS_BY_AWS = [
  { service: "cloudformation", resource: /^(?:stack|changeSet|stackset)\/[^/:*?$]+[/:]\*$/ },
  { service: "ssm", resource: /^automation-definition\/[^/:*?$]+:\*$/ },
  { service: "ssm", resource: /^session\/\$\{aws:(?:userid|username)\}-\*$/ },
  { service: "lambda", resource: /^(?:function|layer):[^:*?$]+:\*$/ },
  { service: "ecs", resource: /^task-definition\/[^/:*?$]+:\*$/ },
  { service: "batch", resource: /^job-definition\/[^/:*?$]+:\*$/ },
  { service: "secretsmanager", resource: /^secret:[^:*?$]+-\?{6}$/ }
];
function namesOneThing(pattern) {
  const parts = arnParts(pattern);
  if (!parts) return false;
  if (!/[*?]|\$\{/.test(pattern)) return true;
  const { service, resource } = parts;
  const before = pattern.slice(0, pattern.length - resource.length);
  return !/[*?]|\$\{/.test(before) && ENDS_BY_AWS.some((each) => each.service === service && each.resource.test(resource));
}

// src/policy/escalation/escalation.ts
var indexed = (set, index) => ({
  set,
  index,
  actions: set.actions.map((id) => id.toLowerCase())
});
var SETS_OF = (() => {
  const found = /* @__PURE__ */ new Map();
  ESCALATION_SETS.forEach((set, index) => {
    const row = indexed(set, index);
    for (const action of new Set(row.actions)) found.set(action, [...found.get(action) ?? [], row]);
  });
  return found;
})();
function completedSets(draft, held, catalog) {
  if (draft.size === 0) return [];
  const touched = /* @__PURE__ */ new Map();
  for (const each of [...draft.keys()].flatMap((action) => SETS_OF.get(action) ?? []))
    touched.set(each.set.id, each);
  for (const set of setsByTraits(draft, held, catalog)) {
    if (!touched.has(set.id)) touched.set(set.id, indexed(set, ESCALATION_SETS.length + touched.size));
  }
  const found = [...touched.values()].sort((a, b) => a.index - b.index).flatMap((each) => completed(each, draft, held, catalog));
  return found.filter(
    (each) => !found.some(
      (other) => other.set !== each.set && other.set.kind === each.set.kind && (each.named || !other.named) && // What is known to have been done says more than what follows from a trait.
      (other.set.kind === "passes-role" || !other.set.sources.includes("traits")) && other.set.actions.length < each.set.actions.length && other.set.actions.every((action) => each.set.actions.includes(action))
    )
  );
}
function completed({ set, actions }, draft, held, catalog) {
  const scopes = /* @__PURE__ */ new Map();
  for (const action of actions) {
    const all = [...draft.get(action) ?? [], ...held.granted.get(action) ?? []];
    if (all.length === 0 && !held.unknown) return [];
    scopes.set(action, all);
  }
  if (!held.unknown && provablyApart(scopes, catalog)) return [];
  const own2 = actions.filter((action) => draft.has(action)).flatMap((action) => draft.get(action) ?? []);
  const ways = { set, scopes: own2 };
  const decisive = decisiveSteps(set, catalog);
  return [
    ...mayBeWide(decisive, actions, draft, held) ? [{ ...ways, named: false }] : [],
    ...decisive.every((id) => scopes.get(id)?.some(isNamed)) ? [{ ...ways, named: true }] : []
  ];
}
function setsByTraits(draft, held, catalog) {
  const sets = [];
  const passRole = PASS_ROLE.toLowerCase();
  const passes = draft.has(passRole) || held.granted.has(passRole) || held.unknown;
  for (const key of draft.keys()) {
    const action = catalog.action(key);
    if (!action) continue;
    if (choosesWhatRuns(action, catalog)) sets.push(takingOverSet(action));
    if (passes && mayTakeRole(action, catalog)) sets.push(passingSet(action.id, action, catalog));
  }
  if (!draft.has(passRole)) return sets;
  const [taker] = [...held.granted.keys()].filter((key) => {
    const action = catalog.action(key);
    return key === ANY_ACTION || action && mayTakeRole(action, catalog);
  }).sort();
  if (taker !== void 0) {
    const action = catalog.action(taker);
    sets.push(passingSet(action?.id ?? ANY_ACTION, action, catalog));
  }
  return sets;
}
var isNamed = ({ resource }) => namesOneThing(resource);
function decisiveSteps(set, catalog) {
  const harmful = set.actions.filter((id) => {
    const level = catalog.action(id)?.level;
    return level !== "List" && level !== "Read";
  });
  return (harmful.length > 0 ? harmful : set.actions).map((id) => id.toLowerCase());
}
var mayBeWide = (decisive, actions, draft, held) => decisive.some((id) => {
  const own2 = draft.get(id) ?? [];
  if (own2.some((scope) => !isNamed(scope))) return true;
  if (!actions.some((other) => other !== id && draft.has(other))) return false;
  return (held.granted.get(id) ?? []).some((scope) => !isNamed(scope)) || held.unknown && own2.length === 0;
});
function provablyApart(scopes, catalog) {
  const steps = [...scopes].flatMap(([id, granted]) => {
    const action = catalog.action(id);
    return action && granted.length > 0 ? [{ action, granted }] : [];
  });
  return steps.some(
    (a, index) => steps.slice(index + 1).some(
      (b) => typesOfBoth(a.action, b.action).some((type) => {
        const certain = ({ action, granted }) => granted.every(
          ({ resource }) => arnParts(resource) !== void 0 && typesOfAction(action, resource, catalog).some(({ name }) => name === type)
        );
        return certain(a) && certain(b) && !a.granted.some((x) => b.granted.some((y) => mayMeet(x.resource, y.resource)));
      })
    )
  );
}
var typesOfBoth = (a, b) => a.service !== b.service ? [] : a.resourceTypes.filter(
  ({ name, required }) => required && b.resourceTypes.some((o) => o.required && o.name === name)
).map(({ name }) => name);
var mayMeet = (a, b) => ["", ":*", "/*"].some((rest) => resourcesOverlap(a + rest, b) || resourcesOverlap(a, b + rest));

// src/policy/escalation/held-with.ts
function holdingOf(policies, catalog, at) {
  const granted = /* @__PURE__ */ new Map();
  let unknown2 = false;
  for (const policy of policies) {
    const read = "document" in policy ? readJson(policy.document) : void 0;
    if (!read?.ok) {
      unknown2 = true;
      continue;
    }
    const all = readStatements(read.value.value, () => void 0);
    const statements = at === void 0 ? all : all.filter((each) => !hasEnded(each, at));
    for (const [action, scopes] of grantedBy(statements, catalog)) {
      granted.set(action, [...granted.get(action) ?? [], ...scopes]);
    }
  }
  return { granted, unknown: unknown2 };
}
var hasEnded = ({ conditions }, at) => conditions.some(
  ({ operator, key, values }) => operator === "DateLessThan" && key.toLowerCase() === "aws:currenttime" && values.length > 0 && values.every((value) => {
    const until = parseInstant(value);
    return until !== void 0 && until <= at;
  })
);

// src/policy/guardrails/judged-statement.ts
var actionsOf = memoOf((statement) => [
  ...new Set(statement.expanded.flatMap((each) => each.actions))
]);
var SEVERITIES = {
  refuse: "error",
  approval: "approval",
  warn: "warning"
};
var severityOf = (setting) => SEVERITIES[setting];
function listed(ids, most = 5) {
  const shown = ids.slice(0, most);
  const rest = ids.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
function reportException(report, path, subject, exception) {
  report({
    code: "exception-used",
    severity: "warning",
    path,
    message: `${subject}: the rule ${exception.rule} is lifted until ${exception.until} by an exception of ${exception.owner} (${exception.reason}).`
  });
}

// src/policy/catalog/needed-types.ts
var neededTypes = (action, catalog) => needed(catalog)(action);
var MOST_NEEDED = 5;
var needed = memoOf(
  (catalog) => memoEach((action) => {
    const required = action.resourceTypes.filter((type) => type.required).map(({ name }) => name);
    if (required.length === 0) return [];
    if (required.length === 1 || /Tag/.test(action.name)) return [required];
    const families = [];
    for (const name of required) {
      const marks = [lastWord(name), ...leadsOf(action.service, name, catalog)];
      const alike = families.filter((each) => marks.some((mark) => each.marks.has(mark)));
      for (const each of alike) families.splice(families.indexOf(each), 1);
      families.push({
        marks: /* @__PURE__ */ new Set([...marks, ...alike.flatMap((each) => [...each.marks])]),
        names: [...alike.flatMap(({ names }) => names), name]
      });
    }
    return families.length > MOST_NEEDED ? [required] : families.map(({ names }) => names);
  })
);
var usedOnStar = memoOf((action) => {
  const { name, service, level, resourceTypes } = action;
  if (resourceTypes.length === 0) return true;
  if (resourceTypes.some(({ required }) => required) || TWO_WAYS_IN.includes(service)) return false;
  const many = resourceTypes.length > MOST_NEEDED;
  const about = resourceTypes.some(
    (type) => name.toLowerCase().includes(lastWord(type.name).slice("word ".length))
  );
  if (level === "List" || level === "Read")
    return /^(?:List|Describe|Search)/.test(name) ? !/Tag/.test(name) : !about && !many && !/ResourcePolicy|Tag/.test(name);
  return level === "Write" && !about && /^(?:Create|Allocate|Purchase|PutMetricData$)/.test(name);
});
var TWO_WAYS_IN = [
  "s3",
  "s3-object-lambda",
  "s3-outposts",
  "s3express",
  "s3tables"
];
var lastWord = (name) => {
  const word = name.split(/(?=[A-Z])|[^A-Za-z0-9]+/).filter(Boolean).at(-1) ?? name;
  return `word ${(/^[A-Z]$/.test(word) ? name : word).toLowerCase().replace(/[^a-z0-9]|s$/g, "")}`;
};
var leadsOf = (service, name, catalog) => (catalog.resourceType(service, name)?.arns ?? []).flatMap((arn) => {
  const parts = arnParts(arn);
  const first = parts?.resource.replace(/^\//, "").split(/[/:]/)[0] ?? "";
  return first === "" || first.startsWith("$") ? [] : [`${parts?.service ?? ""} ${first}`];
});

// src/policy/envelope.ts
var WITHIN = {
  list: ["List"],
  read: ["List", "Read"],
  write: ["List", "Read", "Write"],
  tagging: ["List", "Read", "Tagging"],
  permissions: ["List", "Read", "Permissions"]
};
var levelWithin = (level, asked) => WITHIN[asked].includes(level);
function derivedResources(arn, catalog) {
  return derivedIn(catalog)(arn);
}
var derivedIn = memoOf((catalog) => memo(1e3, (arn) => derive(arn, catalog)));
function derive(arn, catalog) {
  const parts = arnParts(arn);
  if (!parts || /^[*?]/.test(parts.resource) || /[*?]/.test(parts.service)) return [];
  const implied = /* @__PURE__ */ new Map();
  const add = (resource) => {
    if (resource.arn !== arn && !implied.has(resource.arn)) implied.set(resource.arn, resource);
  };
  const whole = /^(.+)[/:]\*$/.exec(arn)?.[1];
  const ofWhole = whole === void 0 ? [] : partsOf(whole, parts.service, catalog);
  if (whole !== void 0 && ofWhole.length > 0) {
    add({ arn: whole });
    for (const part of ofWhole) add({ arn: part });
  }
  for (const part of partsOf(arn, parts.service, catalog)) add({ arn: part });
  const listing = listingOfPrefix(arn);
  if (listing) add(listing);
  const all = [...implied.values()];
  return all.filter((each) => !all.some((other) => other !== each && covers(other.arn, each.arn)));
}
var covers = (wide, narrow) => wide !== narrow && wide.endsWith("*") && narrow.startsWith(wide.slice(0, wide.indexOf("*"))) && globContains(globOf(wide), globOf(narrow));
function impliedResources(requested, catalog) {
  const found = new Map(requested.map((arn, from) => [arn, { arn, from }]));
  requested.forEach((arn, from) => {
    for (const resource of derivedResources(arn, catalog)) {
      const key = resource.condition ? `${resource.arn} ${JSON.stringify(resource.condition)}` : resource.arn;
      if (!found.has(key) && !found.has(resource.arn)) found.set(key, { ...resource, from });
    }
  });
  return [...found.values()];
}
var SEPARATED = /^[/:]/;
function partsOf(arn, service, catalog) {
  const found = [];
  const fits2 = fitting(arn);
  for (const { format, parts } of parentsIn(catalog)(service)) {
    if (!fits2(format)) continue;
    for (const part of parts) {
      const named = part(arn);
      if (named !== void 0) found.push(named);
    }
  }
  return found;
}
var parentsIn = memoOf(
  (catalog) => memo(
    1e3,
    (service) => {
      const all = formatsOf(service, catalog).flatMap((each) => each.formats);
      return all.filter(({ text }) => !text.endsWith("*") && text.includes("${")).map((format) => ({ format, parts: all.flatMap((part) => partOf2(format, part) ?? []) })).filter(({ parts }) => parts.length > 0);
    }
  )
);
function partOf2(parent, part) {
  if (part.service !== parent.service || part.region !== parent.region || part.account !== parent.account)
    return void 0;
  const rest = part.text.startsWith(parent.text) ? part.text.slice(parent.text.length) : "";
  if (SEPARATED.test(rest)) {
    const more = starred(rest);
    return (arn) => arn + more;
  }
  const [, word, variable] = /^([A-Za-z-]+)[/:]\$\{([A-Za-z0-9]+)\}$/.exec(parent.text) ?? [];
  return word === void 0 || variable === void 0 ? void 0 : sharesName(word, variable, part.text);
}
var starred = (format) => format.replace(/\$\{[A-Za-z0-9_-]+\}/g, "*");
function sharesName(word, variable, part) {
  const stem = variable.replace(/(?:Name|Id|Alias|Identifier)$/, "").toLowerCase();
  if (stem.length < 3 || !word.replace(/-/g, "").toLowerCase().endsWith(stem)) return void 0;
  const [, head = "", named, rest = ""] = /^([A-Za-z-]+[/:])\$\{([A-Za-z0-9]+)\}([/:].+)$/.exec(part) ?? [];
  if (named !== variable) return void 0;
  const more = starred(rest);
  return (arn) => {
    const resource = arnParts(arn)?.resource ?? "";
    const name = resource.slice(word.length + 1);
    if (name === "" || name.includes(rest.charAt(0))) return void 0;
    return `${arn.slice(0, arn.length - resource.length)}${head}${name}${more}`;
  };
}
function listingOfPrefix(arn) {
  const match = /^(arn:[a-z-]+:s3:::[^/*?$]+)\/([^*?$]+\*)$/.exec(arn);
  if (!match?.[1] || !match[2]) return void 0;
  return { arn: match[1], condition: { StringLike: { "s3:prefix": [match[2]] } } };
}

// src/policy/guardrails/documented-resources.ts
var BESIDES = [
  { action: "cloudformation:CreateChangeSet", resource: "arn:*:cloudformation:*:aws:transform/?*" },
  { action: "cloudformation:CreateStack", resource: "arn:*:cloudformation:*:aws:transform/?*" },
  { action: "cloudformation:UpdateStack", resource: "arn:*:cloudformation:*:aws:transform/?*" }
];
var alsoWorksOn = (action, resource) => BESIDES.some((each) => each.action === action.id && matchGlob(globOf(each.resource), resource));
var AFTERWARDS = [
  { action: "route53:GetChange", resource: "arn:*:route53:::change/*" },
  { action: "ssm:GetAutomationExecution", resource: "arn:*:ssm:*:*:automation-execution/*" }
];
var madeAfterwards = (action, resource) => AFTERWARDS.some((each) => each.action === action.id && matchGlob(globOf(each.resource), resource));

// src/policy/guardrails/resource-names.ts
var RULES = [
  {
    service: "s3",
    name: /^(?!accesspoint\b|async-request\b|access-grants\b|job\b|storage-lens)([^/]*)/,
    characters: /^[A-Za-z0-9._*?-]*$/,
    says: "the name of a bucket has letters, digits, dots and hyphens. Objects follow a slash: bucket/*."
  },
  {
    service: "sqs",
    name: /^(.*)$/s,
    characters: /^[\w.*?-]*$/,
    says: "the name of a queue has letters, digits, hyphens and underscores."
  },
  {
    service: "sns",
    name: /^([^:]*)/,
    characters: /^[\w.*?-]*$/,
    says: "the name of a topic has letters, digits, hyphens and underscores."
  },
  {
    service: "dynamodb",
    name: /^table\/([^/]*)/,
    characters: /^[\w.*?-]*$/,
    says: "the name of a table has letters, digits, dots, hyphens and underscores."
  },
  {
    service: "lambda",
    name: /^function:([^:]*)/,
    characters: /^[\w*?-]*$/,
    says: "the name of a function has letters, digits, hyphens and underscores."
  },
  {
    service: "iam",
    name: /^(?:user|role|group|policy|instance-profile)\/(.*)$/s,
    characters: /^[\w+=,.@/*?-]*$/,
    says: "names in IAM have letters, digits and + = , . @ _ -, with slashes for the path."
  },
  {
    service: "ec2",
    name: /^instance\/(.*)$/s,
    characters: /^[i0-9a-f*?-]*$/,
    says: "the id of an instance is i- and hexadecimal digits."
  },
  {
    service: "ec2",
    name: /^volume\/(.*)$/s,
    characters: /^[vol0-9a-f*?-]*$/,
    says: "the id of a volume is vol- and hexadecimal digits."
  },
  {
    service: "kms",
    name: /^key\/(.*)$/s,
    characters: /^(?:mrk-)?[0-9a-fA-F*?-]*$/,
    says: "the id of a key is hexadecimal digits and hyphens; an alias is no resource of most actions."
  },
  {
    service: "logs",
    name: /^log-group:([^:]*)/,
    characters: /^[\w.\-/#*?]*$/,
    says: "the name of a log group has letters, digits and . - _ / #."
  }
];
function nameFault({ service, resource }) {
  const plain = resource.replace(/\$\{[^{}]*\}/g, "*");
  for (const rule of RULES) {
    if (rule.service !== service) continue;
    const name = rule.name.exec(plain)?.[1];
    if (name !== void 0 && !rule.characters.test(name)) return rule.says;
    if (name === "") return `it ends before it names something; ${rule.says}`;
  }
  return void 0;
}

// src/terms/partition.ts
var REGIONS = {
  aws: [
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "me-west-1",
    "mx-central-1",
    "sa-east-1",
    "sa-west-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2"
  ],
  "aws-cn": ["cn-north-1", "cn-northwest-1"],
  "aws-eusc": ["eusc-de-east-1"],
  "aws-iso": ["us-iso-east-1", "us-iso-west-1"],
  "aws-iso-b": ["us-isob-east-1", "us-isob-west-1"],
  "aws-iso-e": ["eu-isoe-west-1"],
  "aws-iso-f": ["us-isof-east-1", "us-isof-south-1"],
  "aws-us-gov": ["us-gov-east-1", "us-gov-west-1"]
};
var OF_REGION = new Map(
  Object.entries(REGIONS).flatMap(([partition, regions]) => regions.map((region) => [region, partition]))
);
var PARTITIONS = Object.keys(REGIONS);
var partitionWith = (region) => OF_REGION.get(region);
var ALL_REGIONS = [...OF_REGION.keys()];

// src/policy/guardrails/resource-syntax.ts
function readArn({ text, path }, { envelope, report }) {
  const refuse = (code, message) => {
    report({ code, severity: "error", path, message });
    return void 0;
  };
  const parts = arnParts(text);
  if (!parts || parts.resource === "") {
    refuse("arn-syntax", `${quoted(text)} is no ARN. Write arn:partition:service:region:account:resource.`);
    return;
  }
  if (!/^[a-z-]+$/.test(parts.partition) || !/^[a-z0-9-]+$/.test(parts.service)) {
    refuse(
      "arn-syntax",
      `${quoted(text)} needs a partition such as aws and a service in lower case, both without wildcards.`
    );
    return;
  }
  if (!/^(?:[a-z0-9-]*|\*)$/.test(parts.region) || !/^(?:\d{12}|aws|\*|)$/.test(parts.account)) {
    refuse(
      "arn-syntax",
      `${quoted(text)} needs a Region (or none, or *) and an account of 12 digits (or none, or *). Parts of them cannot be wildcards.`
    );
    return;
  }
  if (!PARTITIONS.includes(parts.partition)) {
    refuse(
      "partition-unknown",
      `${quoted(text)} is in the partition ${parts.partition}, which AWS does not have. Its partitions are ${PARTITIONS.join(", ")}.`
    );
    return;
  }
  if (!/^\*?$/.test(parts.region) && partitionWith(parts.region) !== parts.partition) {
    refuse(
      "region-unknown",
      `${quoted(text)} is in the Region ${parts.region}, which AWS does not have in the partition ${parts.partition}. Check its spelling.`
    );
    return;
  }
  if (/[*?]/.test(text) && hasTypeWildcard(globOf(text.replace(/\$\{[^{}]*\}/g, "x")))) {
    refuse(
      "arn-syntax",
      `${quoted(text)} has a wildcard in the word for the type of the resource, where AWS takes none. Write the word out.`
    );
    return;
  }
  if (envelope && parts.partition !== envelope.partition) {
    refuse(
      "resource-partition",
      `${quoted(text)} is in partition ${parts.partition}; the account is in ${envelope.partition}.`
    );
  }
  return parts;
}
function checkDeniedResources(statement, judging) {
  for (const resource of [...statement.resources, ...statement.notResources ?? []]) {
    if (/^\*+$/.test(resource.text)) continue;
    readArn(resource, judging);
  }
}

// src/policy/guardrails/resource-rules.ts
function checkResources(statement, implied, judging) {
  const actions = actionsOf(statement);
  const reached = /* @__PURE__ */ new Set();
  for (const resource of statement.resources) {
    if (/^\*+$/.test(resource.text)) {
      for (const action of actions) reached.add(action);
      checkStar(resource, actions, judging);
      continue;
    }
    const parts = readArn(resource, judging);
    if (!parts) continue;
    const fault3 = nameFault(parts);
    if (fault3 !== void 0) {
      judging.report({
        code: "resource-name",
        severity: "error",
        path: resource.path,
        message: `${quoted(resource.text)} names nothing: ${fault3}`
      });
    }
    const on = actions.filter(
      (action) => worksOn(action, resource.text, judging.catalog) || alsoWorksOn(action, resource.text)
    );
    for (const action of on) reached.add(action);
    const limitable = on.length > 0 ? [] : actions.filter((action) => action.resourceTypes.length > 0);
    if (limitable.length > 0) refuseType(resource, limitable, judging);
    checkVariables(resource, judging);
    if (judging.envelope) checkAsked(resource, parts, statement, implied, judging.envelope, judging);
    if (isWholeType(parts, on, judging.catalog)) checkBroad(resource, on, judging);
  }
  reportIneffective(
    statement,
    actions.filter((action) => !reached.has(action)),
    judging
  );
}
var askedResources = (judging) => judging.envelope ? impliedResources(judging.envelope.resources, judging.catalog) : [];
function checkStar(resource, actions, judging) {
  const limitable = actions.filter((action) => !usedOnStar(action));
  reportUnscoped(
    resource,
    limitable,
    judging,
    (ids, types) => `${ids} can be limited to resources (${types}), so * is more than is needed. Name the resources; keep * for actions that support nothing else, in a statement of their own.`
  );
}
function checkBroad(resource, on, judging) {
  if (judging.envelope) {
    judging.report({
      code: "resource-broad",
      severity: "warning",
      path: resource.path,
      message: `${quoted(resource.text)} stands for every resource of its type, also those made later.`
    });
    return;
  }
  reportUnscoped(
    resource,
    on,
    judging,
    (ids) => `${quoted(resource.text)} stands for every resource of its type, which is more than ${ids} should need. Name the resources.`
  );
}
function reportUnscoped(resource, actions, judging, message) {
  const named = actions.filter((action) => !madeAfterwards(action, resource.text));
  const remaining = named.filter((action) => {
    const exception = judging.exceptions.lifting("resource-star", action, resource.text);
    if (exception) reportException(judging.report, resource.path, action.id, exception);
    return !exception;
  });
  const reads = remaining.filter((action) => action.level === "List" || action.level === "Read");
  const changes = remaining.filter((action) => !reads.includes(action));
  const groups = [
    { severity: "error", actions: changes },
    { severity: severityOf(judging.settings.unscoped_reads), actions: reads }
  ];
  for (const group of groups) {
    if (group.actions.length === 0) continue;
    const types = [
      ...new Set(group.actions.flatMap((action) => action.resourceTypes.map((type) => type.name)))
    ];
    judging.report({
      code: "resource-star",
      severity: group.severity,
      path: resource.path,
      message: message(listed(group.actions.map((action) => action.id)), listed(types, 3)) + judging.exceptions.besides("resource-star", group.actions)
    });
  }
}
function refuseType(resource, actions, { catalog, report }) {
  const formats = actions.flatMap(
    (action) => formatsOfAction(action, catalog).flatMap(({ type }) => type.arns.slice(0, 1))
  );
  const known = [...new Set(formats)];
  report({
    code: "resource-type",
    severity: "error",
    path: resource.path,
    message: `None of ${listed(actions.map((action) => action.id))} works on ${quoted(resource.text)}. They work on ${listed(known, 3)}.`
  });
}
function reportIneffective(statement, actions, { report }) {
  for (const { pattern, actions: matched2 } of statement.expanded) {
    const idle = matched2.filter((action) => actions.includes(action));
    if (idle.length === 0) continue;
    const starOnly = idle.every((action) => action.resourceTypes.length === 0);
    if (!starOnly && actions.length === actionsOf(statement).length) continue;
    report({
      code: "action-ineffective",
      severity: "warning",
      path: pattern.path,
      message: `${listed(idle.map((action) => action.id))} can do nothing with the resources of this statement${starOnly ? " as AWS documents it: put it on * in a statement of its own" : ""}.`
    });
  }
}
function checkVariables(resource, { catalog, report }) {
  if (!resource.text.includes("${")) return;
  for (const [whole, name = ""] of resource.text.matchAll(/\$\{([^{}]*)\}/g)) {
    if (["*", "?", "$"].includes(name)) continue;
    const key = (/^[^,]*/.exec(name)?.[0] ?? "").trim();
    const known = catalog.conditionKey(key.split(":")[0] ?? "", key) ?? catalog.conditionKey("sts", key);
    report({
      code: "variable",
      severity: known ? "warning" : "error",
      path: resource.path,
      message: known ? `${whole} is filled in at each call, from the caller's session: which resource it names cannot be told from here.` : `${quoted(whole)} is no variable that AWS fills in for an identity of an account. Write the value itself.`
    });
  }
}
function checkAsked(resource, parts, statement, implied, envelope, { report }) {
  const widened = resource.text.replace(/\$\{[^{}]*\}/g, "*");
  const contains = ({ arn }) => arn === resource.text || within(arn, widened);
  if (implied.some((each) => meets(statement, each.condition) && contains(each))) return;
  const refuse = (code, message) => {
    report({ code, severity: "error", path: resource.path, message });
  };
  if (/^\d{12}$/.test(parts.account) && parts.account !== envelope.account.id) {
    refuse(
      "resource-account",
      `${quoted(resource.text)} is in account ${parts.account}; the request is for ${envelope.account.name} (${envelope.account.id}).`
    );
    return;
  }
  const conditional = implied.find((each) => each.condition && contains(each))?.condition;
  const elsewhere = !conditional && implied.some(({ arn }) => within(inRegion(arn, "*"), inRegion(resource.text, "*")));
  if (elsewhere) {
    refuse(
      "resource-region",
      `${quoted(resource.text)} is in another Region than the resource that was asked for.`
    );
    return;
  }
  refuse(
    "resource-not-requested",
    conditional ? `${quoted(resource.text)} belongs to what was asked for only under the condition ${JSON.stringify(conditional)}.` : `${quoted(resource.text)} is not within what was asked for: ${listed(envelope.resources.map(quoted), 4) || "no resource"}.`
  );
}
var within = (outer, inner) => inner.startsWith(outer.slice(0, wildcardIn(outer))) && containsResource(outer, inner);
var wildcardIn = (pattern) => /[*?$]|$/.exec(pattern)?.index ?? 0;
function inRegion(arn, region) {
  const parts = arnParts(arn);
  if (!parts) return arn;
  return `arn:${parts.partition}:${parts.service}:${region}:${parts.account}:${parts.resource}`;
}
function meets(statement, condition) {
  return Object.values(condition ?? {}).every(
    (keys) => Object.entries(keys).every(
      ([key, wide]) => statement.conditions.some(
        (each) => ["StringLike", "StringEquals"].includes(each.operator) && each.key.toLowerCase() === key.toLowerCase() && each.values.length > 0 && each.values.every(
          (value) => !value.includes("${") && wide.some((outer) => globContains(globOf(outer), globOf(value)))
        )
      )
    )
  );
}
function isEveryResource(pattern, action, catalog) {
  if (!/[*?]/.test(pattern)) return false;
  if (/^\*+$/.test(pattern)) return true;
  const parts = arnParts(completeArn(pattern));
  return parts !== void 0 && isWholeType(parts, [action], catalog);
}
function isWholeType(parts, actions, catalog) {
  if (!/[*?]/.test(parts.resource)) return false;
  const fixed = parts.resource.slice(0, wildcardIn(parts.resource));
  const everyId = /^(.*\/)[a-z]{1,12}-[*?]+$/.exec(parts.resource)?.[1];
  return actions.some(
    (action) => formatsOfAction(action, catalog).flatMap(({ formats }) => formats).filter((format) => format.service === parts.service && format.text.includes("${")).some(
      ({ text }) => text.startsWith(fixed) && globContains(globOf(parts.resource), globOf(text.replace(/\$\{[A-Za-z0-9_-]+\}/g, "?*"))) || everyId !== void 0 && text.startsWith(`${everyId}\${`) && /^[A-Za-z]+Id\}$/.test(text.slice(everyId.length + 2))
    )
  );
}

// src/policy/guardrails/sensitivities.ts
var BY_TRAIT = [
  {
    trait: "returnsSecret",
    code: "sensitive-credentials",
    reason: "what it returns holds a secret, or something that others accept as proof of who one is",
    risk: "high"
  },
  {
    trait: "startsWork",
    code: "sensitive-sessions",
    reason: "what it starts goes on after the grant has ended, with a role of its own",
    risk: "medium"
  },
  {
    trait: "steersWork",
    code: "sensitive-steering",
    reason: "it changes what a thing does that works with a role of its own",
    risk: "medium"
  },
  {
    trait: "opensToOthers",
    code: "sensitive-exposure",
    reason: "it can open what it works on to others, or send what that holds elsewhere",
    risk: "medium"
  },
  {
    trait: "stopsProtection",
    code: "sensitive-exposure",
    reason: "it can take away what protects or records",
    risk: "medium"
  },
  {
    trait: "deletesStore",
    code: "sensitive-deletion",
    reason: "it deletes a thing with everything that it holds",
    risk: "high"
  },
  { trait: "returnsContent", code: "sensitive-data", reason: "it returns what is stored", risk: "medium" }
];
var COPIES = /(?:Snapshot|Backup|RecoveryPoint|Queue|Image)s?$/;
var SHARES = {
  code: "sensitive-exposure",
  reason: "it decides who else may use the resource, and stays so after the grant has ended",
  risk: "high"
};
var EVERYWHERE = {
  code: "sensitive-account",
  reason: "AWS can limit it to no resource, so that it changes things in the whole account",
  risk: "medium"
};
var NOBODY_KNOWS = {
  code: "sensitive-data",
  reason: "AWS publishes no model of it, so that it is not known whether it returns a secret or what is stored",
  risk: "medium"
};
var NOBODY_TELLS = {
  code: "sensitive-steering",
  reason: "AWS publishes no model of it, so that nobody can tell what it can do",
  risk: "medium"
};
var MARKED = {
  code: "sensitive-data",
  reason: "AWS marks a part of what it returns as sensitive",
  risk: "medium"
};
var sensitivitiesOf = (action, catalog) => sensitivities(catalog)(action);
var sensitivities = memoOf(
  (catalog) => memoEach((action) => {
    const traits = traitsOf(action, catalog);
    const reads = action.level === "List" || action.level === "Read";
    const privileged2 = Object.hasOwn(PRIVILEGED_SERVICES, action.service);
    const found = [];
    for (const { trait, code, reason, risk } of BY_TRAIT) {
      if (traits[trait] !== "yes") continue;
      const decided = decidedBy(action, trait);
      if (trait === "returnsContent" && !decided && traits.returnsSecret === "yes") continue;
      if (decided === void 0 && privileged2 && code !== "sensitive-credentials") continue;
      if (decided === void 0 && trait === "opensToOthers" && action.level === "Permissions") continue;
      if (trait === "steersWork" && choosesWhatRuns(action, catalog)) continue;
      const copy = trait === "deletesStore" && COPIES.test(action.name);
      found.push({
        code,
        reason: decided?.reason ?? reason,
        risk: decided?.risk ?? (copy ? "medium" : risk)
      });
    }
    if (action.level === "Permissions" && !privileged2 && !found.some(({ code }) => code !== "sensitive-data")) {
      found.push(SHARES);
    }
    if (traits.reachesAccount === "yes" && !privileged2) found.push(EVERYWHERE);
    const modelled = hasOperation(catalog.traitCode(action.id)) || traits.steersWork === "no";
    if (action.level === "Write" && !modelled && !privileged2 && found.length === 0) found.push(NOBODY_TELLS);
    if (reads && found.length === 0) {
      const unknown2 = traits.returnsSecret === "unknown" || traits.returnsContent === "unknown";
      if (unknown2) found.push(hasOperation(catalog.traitCode(action.id)) ? MARKED : NOBODY_KNOWS);
    }
    return found;
  })
);

// src/policy/guardrails/risk.ts
var BY_CODE = {
  escalation: ["critical", "it lets its holder get more than it says"],
  "privileged-write": ["critical", "it changes identities or what they may do"],
  "pass-role": ["critical", "it hands roles to services"],
  "not-element": ["critical", "it grants everything but what it lists"],
  json: ["critical", "it cannot be read reliably"],
  "too-large": ["critical", "it cannot be read reliably"],
  structure: ["critical", "it cannot be read reliably"],
  "escalation-scoped": ["high", "it runs code with the role of what it names"],
  "exception-used": ["high", "an exception lifts a rule for it"],
  variable: ["medium", "the caller\u2019s session decides which resource is meant"]
};
var BY_SENSITIVITY = {
  "sensitive-credentials": "it shows or creates credentials",
  "sensitive-sessions": "some of what it starts outlives the grant",
  "sensitive-steering": "it changes what a thing with a role of its own does",
  "sensitive-exposure": "it can open resources to others, or take away what protects them",
  "sensitive-deletion": "it deletes things with everything that they hold",
  "sensitive-account": "it changes things anywhere in the account",
  "sensitive-data": "it returns what is stored, or may"
};
function riskOf(statements, findings, catalog) {
  const reasons = /* @__PURE__ */ new Map();
  const add = (risk, text) => {
    reasons.set(`${risk} ${text}`, { risk, text });
  };
  for (const { code, message } of findings) {
    const known = BY_CODE[code];
    if (known) add(...known);
    if (code === "action-wildcard" && message.includes("any service"))
      add("critical", "it grants actions of every service");
  }
  for (const statement of statements) {
    if (statement.effect !== "Allow") continue;
    for (const { risk, text } of reasonsOf(statement, catalog)) add(risk, text);
  }
  const sorted = [...reasons.values()].sort((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk));
  const first = sorted[0];
  return first ? { risk: first.risk, reasons: sorted } : { risk: "low", reasons: [{ risk: "low", text: "it only lists and reads settings" }] };
}
function isUnlimited(action, { resources }, catalog) {
  if (action.resourceTypes.length === 0) return false;
  const texts = resources.map(({ text }) => text);
  if (texts.some((text) => /^\*+$/.test(text))) return true;
  if (MAKES.test(action.name) || !texts.some((text) => /[*?]/.test(text))) return false;
  const own2 = texts.filter((text) => typesOfAction(action, text, catalog).length > 0);
  return own2.length > 0 && own2.every(
    (text) => isEveryResource(text, action, catalog) && !isWork(typesOfAction(action, text, catalog))
  );
}
var isWork = (types) => types.every(
  ({ name, arns }) => /(?:job|run|execution|task|session|command|query|build|operation|invocation)$/i.test(name) && arns.every((arn) => /Id\}$/.test(arn))
);
var MAKES = /^(?:Create|Run|Copy|Import|Allocate|Start|Restore)/;
function reasonsOf(statement, catalog) {
  const actions = actionsOf(statement);
  const found = [];
  const ids = (some) => listed(
    some.map((action) => action.id),
    3
  );
  const bySensitivity = /* @__PURE__ */ new Map();
  for (const action of actions) {
    for (const { code, risk } of sensitivitiesOf(action, catalog)) {
      const byRisk = bySensitivity.get(code) ?? /* @__PURE__ */ new Map();
      bySensitivity.set(code, byRisk);
      const some = byRisk.get(risk);
      if (some) some.push(action);
      else byRisk.set(risk, [action]);
    }
  }
  for (const [code, byRisk] of bySensitivity) {
    for (const [risk, some] of byRisk) found.push({ risk, text: `${BY_SENSITIVITY[code]} (${ids(some)})` });
  }
  const changes = actions.filter((action) => action.level !== "List" && action.level !== "Read");
  if (changes.length === 0) return found;
  const permissions = changes.filter((action) => action.level === "Permissions");
  const deletes = changes.filter((action) => traitsOf(action, catalog).deletes === "yes");
  const texts = statement.resources.map(({ text }) => text).filter((text) => /[*?]/.test(text));
  const unlimited = texts.length === 0 ? [] : changes.filter((action) => isUnlimited(action, statement, catalog));
  if (permissions.length > 0)
    found.push({ risk: "high", text: `it changes who may do what (${ids(permissions)})` });
  if (unlimited.length > 0)
    found.push({ risk: "high", text: `it changes every resource of a type (${ids(unlimited)})` });
  if (deletes.length > 0)
    found.push({ risk: "medium", text: `it can delete what it names (${ids(deletes)})` });
  else found.push({ risk: "medium", text: `it changes what it names (${ids(changes)})` });
  return found;
}

// src/policy/guardrails/action-rules.ts
function checkActions(statement, judging) {
  if (statement.effect === "Deny") {
    for (const pattern of [...statement.actions, ...statement.notActions ?? []])
      checkDenied(pattern, judging);
    return statement.actions.map((pattern) => ({ pattern, actions: [] }));
  }
  return statement.actions.map((pattern) => {
    const actions = resolve(pattern, judging);
    checkService(pattern, actions, judging);
    return { pattern, actions };
  });
}
function checkDenied({ text, path }, { catalog, report }) {
  if (/^\*+$/.test(text)) return;
  const [, service, name] = ACTION.exec(text) ?? [];
  const known = service === void 0 ? void 0 : catalog.actionsOf(service);
  const matches = actionMatcher(text);
  if (service === void 0 || name === void 0 || matches === void 0) {
    report({ code: "action-syntax", severity: "error", path, message: noAction(text) });
  } else if (known === void 0) {
    report({ code: "service-unknown", severity: "error", path, message: noService(service) });
  } else if (!known.some(({ id }) => matches(id.toLowerCase()))) {
    report({
      code: "action-unknown",
      severity: "error",
      path,
      message: `${quoted(text)} matches no action that AWS documents, so that it denies nothing. Check its spelling.`
    });
  }
}
var noAction = (text) => `${quoted(text)} is no action. Write service:Name, such as s3:GetObject.`;
var noService = (service) => `AWS documents no service ${quoted(service)}. Look up its prefix in the Service Authorization Reference.`;
var ACTION = /^([A-Za-z0-9-]+):([A-Za-z0-9*?]+)$/;
function resolve({ text, path }, { catalog, report }) {
  const { actions, refusal } = resolvedIn(catalog)(text);
  if (refusal !== void 0)
    report({ code: refusal.code, severity: "error", path, message: refusal.message });
  return actions;
}
var REMEMBERED3 = 2e4;
var resolvedIn = memoOf(
  (catalog) => memo(REMEMBERED3, (text) => resolved(text, catalog))
);
function resolved(text, catalog) {
  const refuse = (code, message2) => ({
    actions: [],
    refusal: { code, message: message2 }
  });
  const named = !/[*?]/.test(text) && ACTION.test(text) ? catalog.action(text) : void 0;
  if (named !== void 0) return { actions: [named] };
  if (/^\*+$/.test(text) || /^(?=[^:]*[*?])[A-Za-z0-9*?-]+:/.test(text)) {
    return refuse(
      "action-wildcard",
      `${quoted(text)} stands for actions of any service. Name the actions that are needed.`
    );
  }
  const [, service, name] = ACTION.exec(text) ?? [];
  if (service === void 0 || name === void 0) {
    return refuse("action-syntax", noAction(text));
  }
  if (catalog.actionsOf(service) === void 0) {
    return refuse("service-unknown", noService(service));
  }
  if (!/[*?]/.test(name)) {
    const action = catalog.action(text);
    return action ? { actions: [action] } : refuse("action-unknown", `AWS documents no action ${quoted(text)}. Check its spelling.`);
  }
  const matches = actionMatcher(text);
  const actions = (catalog.actionsOf(service) ?? []).filter(({ id }) => matches?.(id.toLowerCase()));
  if (actions.length === 0)
    return refuse("action-unknown", `${quoted(text)} matches no action that AWS documents.`);
  const fixed = name.search(/[*?]/);
  const verbs = new Set(actions.map((action) => verbOf(action.name)));
  if (![...verbs].some((verb) => verb.length > fixed) && verbs.size <= 1) return { actions };
  const some = listed(
    actions.map((action) => action.id),
    3
  );
  const message = `${quoted(text)} stands for ${actions.length} actions (${some}) and for what AWS adds. Name the actions that are needed, or keep the verb: ${service.toLowerCase()}:Get*.`;
  return { actions, refusal: { code: "action-wildcard", message } };
}
var verbOf = (name) => /^[A-Z]?[a-z0-9]+/.exec(name)?.[0] ?? name;
function checkService(pattern, actions, judging) {
  const service = actions[0]?.service;
  if (service === void 0) return;
  const { allowedServices, envelope, report } = judging;
  const refuse = (code, message) => {
    report({ code, severity: "error", path: pattern.path, message });
  };
  if (allowedServices && !allowedServices.includes(service)) {
    refuse(
      "service-not-allowed",
      `${service} is not among allowed_services of the configuration. Its security owners can add it.`
    );
  }
  if (!envelope) return;
  if (!envelope.services.includes(service)) {
    refuse(
      "service-not-requested",
      `${pattern.text} is of ${service}, which the request does not name. Add the service to the request, or drop the action.`
    );
    return;
  }
  const asked = envelope.access[service];
  const above = actions.filter((action) => asked === void 0 || !levelWithin(action.level, asked));
  if (above.length > 0) {
    const levels = [...new Set(above.map((action) => action.level.toLowerCase()))].join(", ");
    refuse(
      "level",
      `${listed(above.map((action) => action.id))} ${above.length === 1 ? "is" : "are"} at level ${levels}; the request asks for ${asked ?? "nothing"} on ${service}.`
    );
  }
}

// src/policy/guardrails/condition-value-rules.ts
function checkConditionValues(condition, effect, { catalog, report }) {
  const operator = readOperator(condition.operator);
  if (operator === void 0) return;
  const say = (message, severity = "error") => {
    report({ code: "condition-value", severity, path: condition.path, message });
  };
  if (operator.base === "Bool" && condition.values.length > 1) {
    say(`Bool compares with one value; ${condition.values.length} are given. Write true or false.`);
  }
  if (operator.base === "Null" && condition.values.length > 1) {
    say(`Null asks one thing; ${condition.values.length} values are given. Write true or false.`);
  }
  checkVariables2(condition, { catalog, report });
  const exact = !/Like/.test(operator.base);
  const plain = condition.values.filter((value) => !value.includes("${"));
  if (exact && /^String/.test(operator.base)) {
    const starred2 = plain.filter((value) => /[*?]/.test(value));
    if (starred2.length > 0)
      say(
        `${operator.base} takes * and ? as they are written: ${quoted(starred2[0] ?? "")} is no pattern. Use ${operator.base.includes("Not") ? "StringNotLike" : "StringLike"} for one.`,
        "warning"
      );
  }
  const fault3 = exact ? FORMS[condition.key.toLowerCase()] : void 0;
  for (const value of fault3 === void 0 ? [] : plain) {
    const wrong = fault3?.(value);
    if (wrong !== void 0) say(`${quoted(value)} ${wrong}`);
  }
  if (condition.key.toLowerCase() === "aws:sourceip") checkPublic(condition, operator.base, effect, say);
}
var FORMS = {
  "aws:requestedregion": (value) => partitionWith(value) === void 0 ? "is no Region of AWS." : void 0,
  "aws:sourcevpc": (value) => /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value) ? void 0 : "is no id of a VPC, such as vpc-0123456789abcdef0.",
  "aws:sourcevpce": (value) => /^vpce-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value) ? void 0 : "is no id of an endpoint, such as vpce-0123456789abcdef0.",
  "aws:principalaccount": accountFault,
  "aws:sourceaccount": accountFault,
  "aws:resourceaccount": accountFault,
  "kms:calleraccount": accountFault,
  "s3:resourceaccount": accountFault,
  "s3:x-amz-server-side-encryption-aws-kms-key-id": (value) => /^arn:[a-z-]+:kms:/.test(value) ? void 0 : "is no ARN of a KMS key."
};
function accountFault(value) {
  return /^\d{12}$/.test(value) ? void 0 : "is no account of 12 digits.";
}
function checkVariables2(condition, { catalog, report }) {
  for (const value of condition.values) {
    for (const piece of readTemplate(value, false) ?? []) {
      if (!isVariable(piece)) continue;
      const known = catalog.conditionKey(piece.key.split(":")[0] ?? "", piece.key) ?? catalog.conditionKey("sts", piece.key);
      if (known !== void 0) continue;
      report({
        code: "variable",
        severity: "error",
        path: condition.path,
        message: `\${${piece.key}} is no variable that AWS fills in. Write the value itself.`
      });
    }
  }
}
var PRIVATE = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "fc00::/7"
];
function checkPublic({ values }, base, effect, say) {
  if (base !== "IpAddress" && base !== "NotIpAddress") return;
  const ranges = values.map(readIpRange);
  const within2 = (range) => range !== void 0 && PRIVATE.some((text) => {
    const outer = readIpRange(text);
    return outer !== void 0 && rangeContains(outer, range);
  });
  if (ranges.length === 0 || !ranges.every(within2)) return;
  const outcome = base === "IpAddress" ? "never met" : "always met";
  say(
    `aws:SourceIp is the public address of the caller, and ${values.length === 1 ? "this range is" : "these ranges are"} private: the condition is ${outcome}${effect === "Deny" && base === "IpAddress" ? ", so that it denies nothing" : ""}. Use aws:VpcSourceIp or aws:SourceVpc.`
  );
}

// src/policy/guardrails/condition-types.ts
var STRING = /^String|^Arn/;
var TYPES = {
  String: { families: "a String operator", operators: STRING },
  ARN: { families: "an Arn operator", operators: STRING },
  Numeric: { families: "a Numeric operator", operators: /^Numeric/ },
  Long: { families: "a Numeric operator", operators: /^Numeric/ },
  Bool: { families: "Bool", operators: /^Bool$/ },
  Boolean: { families: "Bool", operators: /^Bool$/ },
  Date: { families: "a Date operator", operators: /^Date|^Numeric/ },
  IPAddress: { families: "IpAddress or NotIpAddress", operators: /^(?:Not)?IpAddress$/ },
  Binary: { families: "BinaryEquals", operators: /^BinaryEquals$/ }
};
function typeOfKey(type) {
  const several = type.startsWith("ArrayOf");
  const name = several ? type.slice("ArrayOf".length) : type;
  const found = Object.hasOwn(TYPES, name) ? TYPES[name] : void 0;
  return found && { ...found, several };
}
var takes2 = (type, base) => type.operators.test(base);

// src/policy/guardrails/condition-rules.ts
function checkConditions(statement, judging) {
  for (const condition of statement.conditions) {
    const report = (code, message, severity = "error") => {
      judging.report({ code, severity, path: condition.path, message });
    };
    checkOperator(condition, statement, report);
    const key = keyOf(condition, statement, judging);
    if (key === void 0) {
      report(
        "condition-key",
        `AWS documents no condition key ${quoted(condition.key)} for ${listed(servicesOf2(statement)) || "these actions"}. A condition on it is never met, or always.`
      );
      continue;
    }
    checkType(condition, key, report);
    checkSupport(condition, statement, report, judging);
    checkConditionValues(condition, statement.effect, judging);
  }
}
function checkOperator({ operator, key }, { effect }, report) {
  const read = readOperator(operator);
  if (read === void 0) {
    report("condition-operator", `IAM has no condition operator ${quoted(operator)}.${meant2(operator)}`);
  } else if (read.set === "ForAllValues" && effect === "Allow") {
    report(
      "condition-for-all-values",
      `ForAllValues is met by a call without ${key}: it narrows nothing unless another condition asks for the key (Null: false).`,
      "warning"
    );
  }
}
function meant2(operator) {
  const [, set = "", word = ""] = /^(ForAllValues:|ForAnyValue:)?(.*)$/is.exec(operator) ?? [];
  const base = word.toLowerCase().replace(/ifexists$/, "");
  if (base === "null")
    return set === "" && word.toLowerCase() === "null" ? " It writes Null." : " Null stands alone, without a set operator and without IfExists.";
  const same = [...OPERATORS.keys()].find((each) => each.toLowerCase() === base);
  return same === void 0 ? "" : ` It writes ${same}.`;
}
var servicesOf2 = (statement) => [
  ...new Set(statement.actions.map(({ text }) => (text.split(":")[0] ?? "").toLowerCase()))
];
var ofAnyService = (statement) => statement.effect === "Deny" && (statement.notActions !== void 0 || statement.actions.some(({ text }) => /^[*?]/.test(text)));
function keyOf({ key }, statement, { catalog }) {
  const prefix = key.slice(0, Math.max(0, key.indexOf(":"))).toLowerCase();
  const services = ofAnyService(statement) ? [prefix] : servicesOf2(statement);
  for (const service of services) {
    const found = catalog.conditionKey(service, key);
    if (found !== void 0) return found;
  }
  return void 0;
}
function checkType({ operator, key }, known, report) {
  const read = readOperator(operator);
  const type = typeOfKey(known.type);
  if (read === void 0 || type === void 0 || read.base === "Null") return;
  if (!takes2(type, read.base)) {
    report(
      "condition-type",
      `${key} is of type ${known.type}, which ${read.base} does not compare. Use ${type.families}.`
    );
  }
  if (type.several && read.set === void 0) {
    report(
      "condition-type",
      `A call can carry several values of ${key}. Say which count: ForAnyValue:${operator} or ForAllValues:${operator}.`
    );
  }
}
function checkSupport({ key, operator }, statement, report, { catalog }) {
  const actions = actionsOf(statement);
  if (statement.effect === "Deny" || actions.length === 0 || isGlobal(key)) return;
  const lower = key.toLowerCase();
  const has = (keys) => keys.some((each) => sameKey(each.toLowerCase(), lower));
  const ofTypes = memo(Infinity, (type) => {
    const at = type.indexOf(" ");
    return has(catalog.resourceType(type.slice(0, at), type.slice(at + 1))?.conditionKeys ?? []);
  });
  const carries = ({ conditionKeys, resourceTypes, service }) => has(conditionKeys) || resourceTypes.some(({ name }) => ofTypes(`${service} ${name}`));
  const without = actions.filter((action) => !carries(action));
  if (without.length === 0) return;
  const some = without.length < actions.length;
  report(
    "condition-key",
    `${listed(without.map(({ id }) => id))} ${without.length === 1 ? "does" : "do"} not carry ${key}: ${operator} is never met there, or always. Give the condition to a statement of the actions that carry it.`,
    some ? "warning" : "error"
  );
}
var isGlobal = (key) => key.toLowerCase().startsWith("aws:");
function sameKey(documented, key) {
  const variable = documented.search(/\$\{|</);
  return variable < 0 ? documented === key : key.startsWith(documented.slice(0, variable));
}

// src/policy/guardrails/denied-allow-rules.ts
function checkDeniedAllows(statements, { report }) {
  const denies = statements.filter(
    ({ effect, conditions, notActions, notResources }) => effect === "Deny" && conditions.length === 0 && !notActions && !notResources
  );
  if (denies.length === 0) return;
  for (const allow of statements) {
    if (allow.effect !== "Allow" || allow.actions.length === 0 || allow.resources.length === 0) continue;
    const overResources = distinct(
      allow.resources.map(({ text }) => holding(denies, (deny) => deny.resources, containsResource, text))
    );
    if (overResources.some(({ size }) => size === 0)) continue;
    const hidden = allow.actions.flatMap((action) => {
      const overAction = holding(denies, (deny) => deny.actions, containsAction, action.text);
      const over = /* @__PURE__ */ new Set();
      for (const each of overResources) {
        const found = [...each].find((deny) => overAction.has(deny));
        if (found === void 0) return [];
        over.add(found);
      }
      return [{ action, over }];
    });
    if (hidden.length === allow.actions.length) tell(allow.path, "This Allow", hidden);
    else for (const each of hidden) tell(each.action.path, each.action.text, [each]);
  }
  function tell(path, what, hidden) {
    const over = new Set(hidden.flatMap((each) => [...each.over]));
    const by = denies.filter((deny) => over.has(deny)).map((deny) => deny.path);
    report({
      code: "allow-denied",
      severity: "warning",
      path,
      message: `${what} grants nothing: all of it is denied by ${by.join(", ")}, and a Deny always wins. Remove it, or make the Deny narrower.`
    });
  }
}
var holding = (denies, patternsOf, contains, inner) => new Set(denies.filter((deny) => patternsOf(deny).some(({ text }) => contains(text, inner))));
var distinct = (sets) => [
  ...new Map(sets.map((set) => [[...set].map(({ path }) => path).join(" "), set])).values()
];

// src/policy/guardrails/pass-role-rules.ts
var PASS_ROLE2 = "iam:PassRole";
var LOWER = PASS_ROLE2.toLowerCase();
function checkPassRole(statement, judging) {
  const patterns = statement.actions.filter(({ text }) => actionMatcher(text)?.(LOWER) === true);
  for (const pattern of patterns) {
    for (const problem2 of problemsOf(statement, judging)) {
      judging.report({ code: "pass-role", severity: "error", path: pattern.path, message: problem2 });
    }
  }
}
var passesListedRole = (statement, judging) => problemsOf(statement, { ...judging, report: () => void 0 }).length === 0;
var mayBePassed = (role, service, { settings }) => settings.pass_roles.some((each) => each.role === role && each.services.includes(service));
function problemsOf(statement, judging) {
  const { settings, catalog, exceptions, report } = judging;
  const action = catalog.action(PASS_ROLE2);
  const left = statement.resources.filter((resource) => {
    const exception = action && exceptions.lifting("pass-role", action, resource.text);
    if (exception) reportException(report, resource.path, PASS_ROLE2, exception);
    return !exception;
  });
  if (left.length === 0 && statement.resources.length > 0) return [];
  const problems = [];
  const listedRoles = settings.pass_roles.map(({ role }) => role);
  for (const { text } of left) {
    if (listedRoles.includes(text)) continue;
    problems.push(
      `iam:PassRole on ${quoted(text)}: the configuration lists ${listed(listedRoles, 3) || "no role"} under guardrails.pass_roles. Its security owners can add a role by its full ARN.`
    );
  }
  const services = statement.conditions.filter((each) => each.operator === "StringEquals" && each.key.toLowerCase() === "iam:passedtoservice").flatMap((each) => each.values);
  if (services.length === 0) {
    problems.push(
      "iam:PassRole needs the condition StringEquals on iam:PassedToService, with the services that the configuration lists for the role."
    );
  }
  for (const service of services) {
    for (const { text } of left) {
      if (!listedRoles.includes(text) || mayBePassed(text, service, judging)) continue;
      const allowed = settings.pass_roles.filter(({ role }) => role === text).flatMap((each) => each.services);
      problems.push(
        `iam:PassRole to ${quoted(service)}: the configuration lists ${listed(allowed)} for ${text}.`
      );
    }
  }
  return problems;
}

// src/policy/guardrails/escalation-rules.ts
function checkEscalation(statements, held, judging) {
  const all = lessDenied(grantedBy(statements, judging.catalog), statements);
  const draft = withoutExceptions(all, judging);
  let listedAlone;
  const passesListed = () => listedAlone ??= passesListedRolesAlone(statements, held, judging);
  for (const escalation of completedSets(draft, held, judging.catalog)) {
    if (mayPass(escalation, passesListed)) reportScoped(escalation, draft, held, judging);
    else reportRefused(escalation, draft, held, judging);
  }
}
function mayPass({ set, named }, passesListed) {
  switch (set.kind) {
    case "identity":
      return false;
    case "takes-over":
      return named;
    case "passes-role":
      return passesListed();
  }
}
function passesListedRolesAlone(statements, held, judging) {
  if (held.unknown) return false;
  const passing = statements.filter(
    (each) => each.effect === "Allow" && grantedBy([each], judging.catalog).has("iam:passrole")
  );
  const elsewhere = held.granted.get("iam:passrole") ?? [];
  return passing.every((each) => "expanded" in each && passesListedRole(each, judging)) && elsewhere.every(
    ({ resource, passedTo }) => passedTo.length > 0 && passedTo.every((service) => mayBePassed(resource, service, judging))
  );
}
function withoutExceptions(granted, { catalog, exceptions, report }) {
  const left = /* @__PURE__ */ new Map();
  for (const [id, scopes] of granted) {
    const action = catalog.action(id);
    const lifting = (resource) => action && (exceptions.lifting("escalation", action, resource) ?? (privilegedReason(action) === void 0 ? void 0 : exceptions.lifting("privileged-write", action, resource)));
    const remaining = scopes.filter(({ resource, path }) => {
      const exception = lifting(resource);
      if (exception?.rule === "escalation") reportException(report, path, action?.id ?? id, exception);
      return !exception;
    });
    if (remaining.length > 0) left.set(id, remaining);
  }
  return left;
}
function reportRefused(escalation, draft, held, { report }) {
  const { set, scopes } = escalation;
  const mend = set.kind === "takes-over" ? "Limit it to resources that are named without wildcards." : set.kind === "passes-role" ? "Drop one of them, or have the configuration list the role under guardrails.pass_roles." : "Drop it; an identity administrator can do this one step instead.";
  report({
    code: "escalation",
    severity: "error",
    path: scopes[0]?.path ?? "",
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. ${mend}`
  });
}
function reportScoped(escalation, draft, held, judging) {
  const { set, scopes } = escalation;
  const { exceptions, catalog, report, settings } = judging;
  const rule = set.kind === "takes-over" && set.sources.includes("traits") ? "sensitive-steering" : "escalation-scoped";
  const exception = scopes.map(({ action, resource }) => {
    const known = catalog.action(action);
    return known && exceptions.lifting(rule, known, resource);
  }).reduce((all, each) => all && each ? all : void 0);
  const path = scopes[0]?.path ?? "";
  if (exception) {
    reportException(report, path, listed(set.actions), exception);
    return;
  }
  const on = listed([...new Set(scopes.map(({ resource }) => resource))], 3);
  report({
    code: rule,
    severity: severityOf(
      rule === "escalation-scoped" ? settings.scoped_escalation : settings.sensitive.steering
    ),
    path,
    message: `Whoever holds ${listed(set.actions)} ${set.gives}${withHeld(escalation, draft, held)}. Here it is limited to ${on}.`
  });
}
function withHeld({ set }, draft, { granted }) {
  const others = set.actions.filter((id) => !draft.has(id.toLowerCase()));
  const known = others.filter((id) => granted.has(id.toLowerCase()));
  const unread = others.filter((id) => !known.includes(id));
  return (known.length === 0 ? "" : `, and holds ${listed(known)} already`) + (unread.length === 0 ? "" : `, and may hold ${listed(unread)}, since not all that it holds could be read`);
}

// src/policy/guardrails/guardrail-settings.ts
var EXCEPTABLE = [
  "escalation",
  "escalation-scoped",
  "privileged-write",
  "pass-role",
  "resource-star",
  "sensitive-credentials",
  "sensitive-sessions",
  "sensitive-steering",
  "sensitive-exposure",
  "sensitive-deletion",
  "sensitive-account",
  "sensitive-data"
];
var strictSettings = {
  sensitive: {
    credentials: "approval",
    sessions: "approval",
    steering: "approval",
    exposure: "approval",
    deletion: "approval",
    account: "approval",
    data: "warn"
  },
  scoped_escalation: "approval",
  unscoped_reads: "refuse",
  pass_roles: [],
  second_approval: 2,
  exceptions: []
};
var DAY2 = 86400;
function exceptionEnds(exception) {
  const start = parseInstant(`${exception.until}T00:00:00Z`);
  return start === void 0 ? void 0 : addSeconds(start, DAY2);
}

// src/policy/guardrails/exceptions.ts
function exceptionsAt(exceptions, at, account) {
  const holding2 = exceptions.filter((each) => {
    const ends = exceptionEnds(each);
    const here = each.accounts === void 0 || account !== void 0 && each.accounts.includes(account);
    return here && at !== void 0 && ends !== void 0 && at < ends;
  });
  const lifting = (rule, action, resource) => holding2.find(
    (each) => each.rule === rule && each.actions.some((id) => id.toLowerCase() === action.id.toLowerCase()) && each.resources.some(
      (named) => (
        // `*` was written for actions that support nothing else, not as a way to say "anything".
        named === "*" ? resource === "*" && action.resourceTypes.length === 0 : containsResource(named, resource)
      )
    )
  );
  return {
    none: exceptions.length === 0,
    lifting,
    liftingAll(rule, action, resources) {
      if (holding2.length === 0) return void 0;
      const found = resources.map((resource) => lifting(rule, action, resource));
      return found.length > 0 && found.every((each) => each !== void 0) ? found[0] : void 0;
    },
    besides(rule, actions) {
      const names = actions.map(({ id }) => id.toLowerCase());
      const written = exceptions.find(
        (each) => each.rule === rule && each.actions.some((id) => names.includes(id.toLowerCase()))
      );
      return written === void 0 ? "" : ` An exception of ${written.owner} ${fault2(written, at, account)}`;
    }
  };
}
function fault2(exception, at, account) {
  const { until, accounts, resources } = exception;
  const ends = exceptionEnds(exception);
  if (at !== void 0 && ends !== void 0 && at >= ends) return `ended on ${until}.`;
  if (accounts !== void 0 && account === void 0)
    return `holds in ${accounts.join(", ")} only; which account this is for, only a request says.`;
  if (account !== void 0 && accounts?.includes(account) === false)
    return `holds in ${accounts.join(", ")} only.`;
  return resources.includes("*") ? "does not cover this: its * stands only for actions that support no other resource." : "does not cover this: each resource must lie within one that it names.";
}

// src/policy/guardrails/needed-type-rules.ts
function checkNeededTypes(statements, judging) {
  const { catalog, report } = judging;
  const allows = statements.filter(({ effect }) => effect === "Allow");
  const named = /* @__PURE__ */ new Map();
  for (const statement of allows) {
    for (const action of actionsOf(statement)) {
      if (neededTypes(action, catalog).length < 2) continue;
      const types = named.get(action) ?? /* @__PURE__ */ new Set();
      for (const { text } of statement.resources) {
        for (const { name } of typesOfAction(action, text, catalog)) types.add(name);
      }
      named.set(action, types);
    }
  }
  if (named.size === 0) return;
  for (const { expanded } of allows) {
    for (const { pattern, actions } of expanded) {
      for (const action of actions) {
        const has = named.get(action);
        if (has === void 0 || has.size === 0) continue;
        const missing = neededTypes(action, catalog).filter((types) => !types.some((type) => has.has(type)));
        if (missing.length === 0) continue;
        report({
          code: "action-ineffective",
          severity: "warning",
          path: pattern.path,
          message: `${action.id} needs a resource of each kind in one call: ${listed([...has])} is named, ${listed(missing.map((types) => types.join(" or ")))} is not, so that it grants nothing. Name one, or * in a statement of its own.`
        });
      }
    }
  }
}

// src/policy/guardrails/sensitive-action-rules.ts
function checkSensitive(statement, judging) {
  const { report, settings, exceptions, asked, catalog } = judging;
  const isPlain = exceptions.none && asked === void 0;
  const resources = isPlain ? [] : statement.resources.map(({ text }) => text);
  for (const expansion of statement.expanded) {
    const { path } = expansion.pattern;
    const found = isPlain ? foundIn(catalog)(expansion) : sensitiveIn(expansion, resources, judging);
    for (const { code, asked: wasAsked, message } of found) {
      if (code === "privileged-write") {
        report({ code, severity: "error", path, message });
        continue;
      }
      const set = severityOf(SETTING[code](settings));
      report({ code, severity: wasAsked && set === "approval" ? "warning" : set, path, message });
    }
  }
}
var REMEMBERED4 = 2e4;
var foundIn = memoOf((catalog) => {
  const judging = { catalog, exceptions: exceptionsAt([], void 0, void 0), report: () => void 0 };
  const known = /* @__PURE__ */ new Map();
  return (expansion) => {
    const { text } = expansion.pattern;
    let found = known.get(text);
    if (found === void 0) {
      if (known.size >= REMEMBERED4) known.clear();
      known.set(text, found = sensitiveIn(expansion, [], judging));
    }
    return found;
  };
});
function sensitiveIn({ pattern, actions }, resources, { catalog, exceptions, report, asked }) {
  const privileged2 = /* @__PURE__ */ new Map();
  const sensitive = /* @__PURE__ */ new Map();
  const lifted = (rule, action) => {
    const exception = exceptions.liftingAll(rule, action, resources);
    if (exception) reportException(report, pattern.path, action.id, exception);
    return exception !== void 0;
  };
  for (const action of actions) {
    const why = privilegedReason(action);
    if (why !== void 0 && action.id !== "iam:PassRole" && !lifted("privileged-write", action)) {
      privileged2.set(why, [...privileged2.get(why) ?? [], action]);
    }
    for (const { code, reason } of sensitivitiesOf(action, catalog)) {
      if (lifted(code, action)) continue;
      const wasAsked = code === "sensitive-account" && asked?.has(action.id) === true;
      const key = `${code} ${reason} ${wasAsked}`;
      const group = sensitive.get(key) ?? { code, reason, asked: wasAsked, actions: [] };
      group.actions.push(action);
      sensitive.set(key, group);
    }
  }
  return [
    ...[...privileged2].map(([why, group]) => ({
      code: "privileged-write",
      asked: false,
      message: `${idsOf(group)} is not granted: ${why}. Only an exception in the configuration lets it through, for a named action and resource.${exceptions.besides("privileged-write", group)}`
    })),
    ...[...sensitive.values()].map(({ code, reason, asked: wasAsked, actions: group }) => ({
      code,
      asked: wasAsked,
      message: `${idsOf(group)} is sensitive: ${reason}.`
    }))
  ];
}
var idsOf = (actions) => listed(actions.map((action) => action.id));
var SETTING = {
  "sensitive-credentials": ({ sensitive }) => sensitive.credentials,
  "sensitive-sessions": ({ sensitive }) => sensitive.sessions,
  "sensitive-steering": ({ sensitive }) => sensitive.steering,
  "sensitive-exposure": ({ sensitive }) => sensitive.exposure,
  "sensitive-deletion": ({ sensitive }) => sensitive.deletion,
  "sensitive-account": ({ sensitive }) => sensitive.account,
  "sensitive-data": ({ sensitive }) => sensitive.data
};

// src/policy/findings/rule-codes.ts
var RULES2 = {
  // The document as text and as IAM grammar.
  json: "The text is not JSON, or JSON that two readers could read differently",
  "too-large": "The text is far beyond any policy",
  structure: "An element is missing, unknown or of the wrong kind",
  version: "Version is not 2012-10-17",
  effect: "Effect is neither Allow nor Deny",
  sid: "A Sid is not usable or appears twice",
  "not-element": "NotAction or NotResource in an Allow, or NotPrincipal",
  principal: "A Principal in an identity policy",
  characters: "Characters that IAM does not accept",
  "policy-size": "Larger than AWS accepts once it is stamped",
  "no-allow": "Nothing is allowed",
  // Actions.
  "action-syntax": "An action is not service:Name",
  "action-wildcard": "A wildcard stands for actions of more than one kind",
  "service-unknown": "AWS documents no such service",
  "action-unknown": "AWS documents no such action",
  "service-not-allowed": "The configuration does not allow the service",
  "service-not-requested": "Nobody asked for the service",
  level: "The action is above the requested access level",
  // Resources.
  "arn-syntax": "A resource is no ARN",
  "partition-unknown": "AWS has no such partition",
  "region-unknown": "AWS has no such Region in the partition",
  "resource-name": "No resource of the type can have such a name",
  "resource-partition": "The ARN is of another partition",
  "resource-account": "The ARN is of another account",
  "resource-region": "The ARN is of another Region",
  "resource-not-requested": "The resource is wider than, or other than, what was asked for",
  "resource-star": "All resources, although AWS can limit the action to some",
  "resource-broad": "A wildcard stands for every resource of a type",
  "resource-type": "No action of the statement works on such a resource",
  "action-ineffective": "The action can do nothing with the resources of its statement",
  "allow-denied": "A Deny of the same document takes all of an Allow back",
  variable: "A policy variable decides which resource is meant",
  // Conditions.
  "condition-shape": "A condition is not operator, key and values",
  "condition-operator": "IAM has no such operator",
  "condition-key": "AWS documents no such condition key",
  "condition-type": "Operator and key are of different types",
  "condition-value": "The operator or the key takes no such value",
  "condition-date": "A date of its own, as a condition or as a variable",
  "condition-for-all-values": "ForAllValues in an Allow is met when the key is absent",
  // What is granted.
  escalation: "Together these actions let their holder do more than they say",
  "escalation-scoped": "The same, limited to named resources",
  "privileged-write": "Changes identities or what they may do",
  "pass-role": "iam:PassRole beyond the roles that the configuration lists",
  "sensitive-credentials": "Shows or creates credentials",
  "sensitive-sessions": "Outlives the grant",
  "sensitive-steering": "Changes what a thing with a role of its own does",
  "sensitive-exposure": "Opens resources to others",
  "sensitive-deletion": "Deletes a thing with everything that it holds",
  "sensitive-account": "Changes things in the whole account",
  "sensitive-data": "Reads stored data, or may",
  "exception-used": "An exception of the configuration lifted a rule"
};
var isRuleCode = (text) => Object.hasOwn(RULES2, text);

// src/shipped/knowledge-file.ts
var loadKnowledge = () => ({
  catalog: loadCatalog({ descriptions: true }),
  operations: loadOperations()
});

// src/terminal/config-and-request.ts
var DEFAULT_CONFIG = "aws-jit.yml";
async function terminalConfig(path, io) {
  if (path === void 0 && await io.read(DEFAULT_CONFIG) === void 0) return void 0;
  const text = await readNamed(path ?? DEFAULT_CONFIG, io);
  const { readConfig } = await import("./read-config-4FHYI5T5.js");
  const read = readConfig(text);
  if (read.ok) return read.value;
  sayProblems(path ?? DEFAULT_CONFIG, read.problems, io);
  return "unusable";
}
async function terminalRequest(path, config, catalog, io) {
  const text = await readNamed(path, io);
  const read = await readTaskFile(text, { settings: config, catalog });
  if (read.ok) return read.value;
  sayProblems(path, read.problems, io);
  return "unusable";
}
function sayProblems(path, problems, io) {
  for (const { line, path: where, message } of problems) {
    io.stderr(`${path}:${line ?? 1}: ${where === "" ? "" : `${where}: `}${message}
`);
  }
}
function envelopeOf(ask, config) {
  const { services, resources, access } = ask;
  const account = config && accountNamed(config, ask.account);
  if (account) {
    return {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services,
      resources,
      access
    };
  }
  const fields = resources.map((arn) => arn.split(":"));
  const ids = fields.map((parts) => parts[4] ?? "").filter((id) => AccountId.is(id));
  const region = fields.map((parts) => parts[3] ?? "").find((part) => part !== "");
  return {
    account: { id: AccountId.of(ids[0] ?? "000000000000"), name: ask.account },
    partition: fields[0]?.[1] ?? partitionOf(region ?? ""),
    services,
    resources,
    access
  };
}

export {
  presetPath,
  isExact,
  RISKS,
  accountNamed,
  accountWithId,
  partitionOf,
  principalOf,
  principalWithin,
  principalKey,
  peopleOf,
  mayAskFor,
  isKnown,
  approversFor,
  requiredApprovals,
  endpointNamed,
  longestOf,
  parseDuration,
  formatDuration,
  didYouMean,
  ACCESS_LEVELS,
  accessContains,
  FIELDS,
  FIELD_ORDER,
  levelOption,
  readLevel,
  NO_RESOURCES,
  MOST_RESOURCES,
  REASON_LENGTH,
  TICKET_LONGEST,
  requestPaths,
  parseRequestPath,
  MOST_ACCOUNTS,
  partOf,
  pathsBeside,
  isRequest,
  readSections,
  accountsNamed,
  readTicket,
  arnParts,
  formatsOf,
  fitting,
  fits,
  splitArn,
  arnFaults,
  ACCOUNT_PLACE,
  readResources,
  BROKEN,
  stripHiddenBesideNames,
  normaliseReason,
  parseIssueBody,
  LEFT_OUT_BECAUSE,
  MOST_LEFT_OUT,
  readStatements,
  traitsOf,
  privilegedReason,
  containsAction,
  containsResource,
  holdingOf,
  neededTypes,
  usedOnStar,
  TWO_WAYS_IN,
  levelWithin,
  impliedResources,
  partitionWith,
  checkDeniedResources,
  checkResources,
  askedResources,
  sensitivitiesOf,
  riskOf,
  checkActions,
  checkConditions,
  checkDeniedAllows,
  checkPassRole,
  checkEscalation,
  EXCEPTABLE,
  strictSettings,
  exceptionsAt,
  checkNeededTypes,
  checkSensitive,
  isRuleCode,
  readTaskFile,
  terminalConfig,
  terminalRequest,
  sayProblems,
  envelopeOf,
  loadKnowledge
};
