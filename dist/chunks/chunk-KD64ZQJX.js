import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  MOST_RESOURCES,
  MOST_SERVICES,
  NO_RESOURCES,
  REASON_LENGTH,
  TICKET_LONGEST,
  readLevel
} from "./chunk-LGWQTX52.js";
import {
  fits,
  formatsOf
} from "./chunk-GJPP2ENX.js";
import {
  ACCESS_LEVELS
} from "./chunk-I5464BDN.js";
import {
  arnFaults,
  nearest,
  splitArn
} from "./chunk-LOEOBNZ7.js";
import {
  formatDuration,
  parseDuration
} from "./chunk-YC7I2M5Q.js";
import {
  valid
} from "./chunk-YG7EKQCF.js";
import {
  hiddenIn,
  stripHidden
} from "./chunk-6BXRJHYU.js";
import {
  accountNamed
} from "./chunk-QN7XVHQS.js";
import {
  Service
} from "./chunk-IVYZFXGK.js";

// src/request/ask-rules.ts
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

// src/request/named-choices.ts
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

// src/request/resources.ts
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
    const named = context.rules.settings?.resources.get(text);
    for (const arn of named ?? [text]) {
      const faults = named ? ofContext(arn, text, context) : ofWritten(arn, context);
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
  if (!formats || formats.some((format) => fits(text, format))) return [];
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

// src/request/ask.ts
function checkAsk(written, rules, name) {
  const problems = [];
  const report = (code, field, message) => {
    problems.push({ code, path: name(field), message });
  };
  const account = readAccount(written.account, rules, report);
  const named = { account, settings: rules.settings };
  const role = readRole(written.role, named, report);
  if (written.curatedSet !== void 0 && written.curatedSet !== "") {
    const curated = readCuratedSet(written, named, report);
    const reason2 = readReason(written.reason, report);
    const duration2 = readDuration(written.duration, curated?.longest, report);
    const ticket2 = readTicket(written.ticket, report);
    if (problems.length > 0 || !account || !curated || reason2 === void 0 || duration2 === void 0) {
      return { ok: false, problems };
    }
    const nothing = { services: [], resources: [], access: {} };
    const words = { reason: reason2, duration: duration2, ...ticket2 === void 0 ? {} : { ticket: ticket2 } };
    return valid({ account, curatedSet: curated.name, ...nothing, ...words });
  }
  const services = readServices(written.services, rules, report);
  const resources = readResources(written.resources, { rules, account, services }, report);
  const access = readAccess(written, services, report);
  const reason = readReason(written.reason, report);
  const duration = readDuration(written.duration, rules.settings?.max_duration, report);
  const ticket = readTicket(written.ticket, report);
  if (problems.length > 0 || account === void 0 || services === void 0 || resources === void 0 || access === void 0 || reason === void 0 || duration === void 0) {
    return { ok: false, problems };
  }
  return valid({
    account,
    ...role === void 0 ? {} : { role },
    services,
    resources,
    access,
    reason,
    duration,
    ...ticket === void 0 ? {} : { ticket }
  });
}
function readAccount(text, { settings }, report) {
  if (!text) {
    report("account-missing", "account", "No account is chosen. Choose one.");
    return void 0;
  }
  if (!isVisible(text, "account", report)) return void 0;
  if (!settings) {
    if (/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(text)) return text;
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
function readServices(written, { settings, catalog }, report) {
  if (!written || written.length === 0) {
    report("services-missing", "services", "No service is named. Name at least one, such as s3.");
    return void 0;
  }
  const distinct = new Set(written);
  if (distinct.size > MOST_SERVICES) {
    report(
      "services-too-many",
      "services",
      `${distinct.size} services; at most ${MOST_SERVICES} fit into one request.`
    );
    return void 0;
  }
  const found = /* @__PURE__ */ new Set();
  let readable = true;
  const refuse = (code, message) => {
    readable = false;
    report(code, "services", message);
  };
  for (const text of distinct) {
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
    const own = readLevel(text);
    if (!own) refuse("access-unknown", field, `${quote(text)} is not an access level. ${choices}`);
    if (special.has(service)) refuse("access-double", field, `${quote(service)} has two levels. Keep one.`);
    if (services && !services.includes(service)) {
      refuse(
        "access-service",
        field,
        `${quote(service)} is not among the services asked for (${services.join(", ")}). Add it there, or remove it here.`
      );
    }
    if (own) special.set(service, own);
  }
  if (!readable || !services) return void 0;
  const access = {};
  for (const service of services) {
    const own = special.get(service) ?? general;
    if (own) access[service] = own;
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
function normaliseReason(text) {
  return stripHidden(text).split("\n").map((line) => line.trimEnd()).join("\n").trim();
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
function readTicket(text, report) {
  if (text === void 0 || text === "" || !isVisible(text, "ticket", report)) return void 0;
  if (text.includes("\n") || text.length > TICKET_LONGEST) {
    report(
      "ticket-long",
      "ticket",
      `A ticket is one line of at most ${TICKET_LONGEST} characters, such as OPS-123.`
    );
    return void 0;
  }
  return text;
}
function meant(text, candidates) {
  const candidate = nearest(text, candidates);
  return candidate === void 0 ? "" : ` Did you mean ${candidate}?`;
}
var shortList = (items) => items.length <= 30 ? items.join(", ") : `${items.slice(0, 30).join(", ")} and ${items.length - 30} more`;

export {
  checkAsk,
  normaliseReason
};
