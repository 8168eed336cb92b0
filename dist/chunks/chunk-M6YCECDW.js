import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  arnParts,
  fits,
  formatsOf,
  impliedResources,
  levelWithin,
  usedOnStar
} from "./chunk-YJSYBRY4.js";

// src/drafting/scope.ts
function scopeOf(requested, catalog) {
  const resources = impliedResources(requested, catalog);
  const known = /* @__PURE__ */ new Map();
  const typesIn = (service) => {
    const found = known.get(service);
    if (found) return found;
    const typed = formatsOf(service, catalog);
    const made = resources.map(
      ({ arn }) => new Set(
        typed.filter(({ formats }) => formats.some((format) => fits(arn, format))).map(({ type }) => type.name)
      )
    );
    known.set(service, made);
    return made;
  };
  return {
    resources,
    types: (service, arns) => {
      const types = typesIn(service);
      return resources.flatMap(({ arn }, index) => arns.has(arn) ? [...types[index] ?? []] : []);
    },
    accepted: (action) => {
      if (action.resourceTypes.length === 0) return [];
      const types = typesIn(action.service);
      return resources.filter(
        ({ condition }, index) => action.resourceTypes.some(({ name }) => types[index]?.has(name) === true) && Object.values(condition ?? {}).every(
          (keys) => Object.keys(keys).every((key) => action.conditionKeys.includes(key))
        )
      );
    }
  };
}

// src/drafting/builder.ts
function build(picks, task, catalog) {
  const scope = scopeOf(task.resources, catalog);
  const omitted = [];
  const indexes = /* @__PURE__ */ new Map();
  for (const pick of picks) {
    const judged = judge(pick, task, scope, catalog);
    if ("code" in judged) {
      omitted.push(judged);
      continue;
    }
    const known = indexes.get(judged.id) ?? { action: judged, from: /* @__PURE__ */ new Set() };
    for (const index of pick.resources) known.from.add(index);
    indexes.set(judged.id, known);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { action, from } of indexes.values()) {
    for (const target of targetsOf(action, from, scope, task)) {
      const key = JSON.stringify([target.limited, target.resources, target.condition ?? null]);
      const group = groups.get(key) ?? { ...target, actions: [] };
      group.actions.push(action);
      groups.set(key, group);
    }
  }
  return {
    document: { Version: "2012-10-17", Statement: statements([...groups.values()], catalog) },
    omitted
  };
}
function judge(pick, task, scope, catalog) {
  const action = catalog.action(pick.action);
  const omit = (code, message) => ({
    action: pick.action,
    code,
    message
  });
  if (!action) return omit("action-unknown", "AWS documents no such action.");
  if (!task.services.includes(action.service) || !Object.hasOwn(task.access, action.service)) {
    return omit("service-not-requested", `The request does not name the service ${action.service}.`);
  }
  const asked = task.access[action.service];
  if (asked === void 0 || !levelWithin(action.level, asked)) {
    return omit(
      "level-too-high",
      `It is at level ${action.level}; the request asks for ${asked ?? "nothing"}.`
    );
  }
  const from = new Set(pick.resources);
  if (!isForAccount(action, task) && !scope.accepted(action).some((resource) => from.has(resource.from))) {
    return omit("no-resource", "None of the resources it was picked for is of a type that it accepts.");
  }
  return action;
}
var isForAccount = (action, { resources }) => usedOnStar(action) || resources.length === 0 && (action.level === "List" || action.level === "Read" || action.resourceTypes.every(({ required }) => !required));
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sorted = (values) => [...new Set(values)].sort(ascending);
function targetsOf(action, from, scope, task) {
  if (isForAccount(action, task)) return [{ limited: false, resources: ["*"] }];
  const picked = scope.accepted(action).filter((resource) => from.has(resource.from));
  const accepted = narrowest(action, picked, scope, task);
  const free = withoutCondition(accepted);
  const targets = free.length > 0 ? [{ limited: true, resources: free }] : [];
  const conditions = /* @__PURE__ */ new Map();
  for (const { arn, condition } of accepted) {
    if (condition && !free.includes(arn)) conditions.set(arn, [...conditions.get(arn) ?? [], condition]);
  }
  for (const [arn, all] of conditions) {
    for (const condition of merged(all)) targets.push({ limited: true, resources: [arn], condition });
  }
  return targets;
}
function narrowest(action, accepted, scope, { resources }) {
  const isNamed = ({ arn, from, condition }) => condition === void 0 && resources[from] === arn;
  const typesOf = ({ arn }) => scope.types(action.service, /* @__PURE__ */ new Set([arn])).filter((type) => action.resourceTypes.some(({ name }) => name === type));
  const named = new Set(accepted.filter(isNamed).flatMap(typesOf));
  return accepted.filter(
    (resource) => isNamed(resource) || !typesOf(resource).some((type) => named.has(type))
  );
}
function withoutCondition(accepted) {
  const arns = accepted.flatMap(({ arn, condition }) => condition ? [] : [arn]);
  return arns.includes("*") ? ["*"] : sorted(arns);
}
function merged(conditions) {
  const values = /* @__PURE__ */ new Map();
  const apart = [];
  for (const condition of conditions) {
    const operators = Object.entries(condition);
    const [operator, keys] = operators[0] ?? ["", {}];
    const [key, found] = Object.entries(keys)[0] ?? ["", []];
    if (operators.length !== 1 || Object.keys(keys).length !== 1) {
      apart.push(condition);
      continue;
    }
    const name = `${operator} ${key}`;
    const known = values.get(name) ?? { operator, key, values: /* @__PURE__ */ new Set() };
    for (const value of found) known.values.add(value);
    values.set(name, known);
  }
  return [
    ...[...values.values()].map(({ operator, key, values: all }) => ({ [operator]: { [key]: sorted(all) } })),
    ...apart
  ];
}
function statements(groups, catalog) {
  const named = groups.map((group) => ({ group, name: sidOf(group, catalog) }));
  named.sort(
    (a, b) => Number(b.group.limited) - Number(a.group.limited) || ascending(a.name, b.name) || ascending(a.group.resources.join(), b.group.resources.join()) || ascending(JSON.stringify(a.group.condition), JSON.stringify(b.group.condition))
  );
  const used = /* @__PURE__ */ new Map();
  return named.map(({ group, name }) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return {
      Sid: count === 1 ? name : `${name}${count}`,
      Effect: "Allow",
      Action: sorted(group.actions.map(({ id }) => id)),
      Resource: group.resources,
      ...group.condition ? { Condition: group.condition } : {}
    };
  });
}
var LEVELS = ["List", "Read", "Write", "Tagging", "Permissions"];
var pascal = (text) => text.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
function sidOf({ actions, resources, limited }, catalog) {
  const services = sorted(actions.map(({ service }) => service));
  const highest = LEVELS.filter((level) => actions.some((action) => action.level === level)).at(-1) ?? "";
  const about = services.length <= 2 ? services.map(pascal).join("") : "Several";
  return `${about}${limited ? typeWord(actions, resources, catalog) : ""}${highest}`;
}
function typeWord(actions, resources, catalog) {
  const [first] = actions;
  if (!first || resources.includes("*")) return "";
  const shared = first.resourceTypes.filter(
    ({ name }) => actions.every(({ resourceTypes }) => resourceTypes.some((type) => type.name === name))
  );
  const parts = resources.map((arn) => arnParts(arn)?.resource ?? "");
  const likely2 = shared.map(({ name }) => ({ name, fixed: fixedText(catalog.resourceType(first.service, name)?.arns[0] ?? "") })).filter(({ fixed }) => parts.every((part) => fixed.every((text) => part.includes(text)))).sort((a, b) => b.fixed.join("").length - a.fixed.join("").length || ascending(a.name, b.name));
  return pascal(likely2[0]?.name ?? "");
}
var fixedText = (format) => (arnParts(format)?.resource ?? "").split(/\$\{[^{}]*\}/).filter((text) => text !== "");

// node_modules/stemmer/index.js
var step2list = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log"
};
var step3list = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: ""
};
var consonant = "[^aeiou]";
var vowel = "[aeiouy]";
var consonants = "(" + consonant + "[^aeiouy]*)";
var vowels = "(" + vowel + "[aeiou]*)";
var gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
var eq1 = new RegExp(
  "^" + consonants + "?" + vowels + consonants + vowels + "?$"
);
var gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
var vowelInStem = new RegExp("^" + consonants + "?" + vowel);
var consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
var sfxLl = /ll$/;
var sfxE = /^(.+?)e$/;
var sfxY = /^(.+?)y$/;
var sfxIon = /^(.+?(s|t))(ion)$/;
var sfxEdOrIng = /^(.+?)(ed|ing)$/;
var sfxAtOrBlOrIz = /(at|bl|iz)$/;
var sfxEED = /^(.+?)eed$/;
var sfxS = /^.+?[^s]s$/;
var sfxSsesOrIes = /^.+?(ss|i)es$/;
var sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
var step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
var step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
var step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
function stemmer(value) {
  let result = String(value).toLowerCase();
  if (result.length < 3) {
    return result;
  }
  let firstCharacterWasLowerCaseY = false;
  if (result.codePointAt(0) === 121) {
    firstCharacterWasLowerCaseY = true;
    result = "Y" + result.slice(1);
  }
  if (sfxSsesOrIes.test(result)) {
    result = result.slice(0, -2);
  } else if (sfxS.test(result)) {
    result = result.slice(0, -1);
  }
  let match;
  if (match = sfxEED.exec(result)) {
    if (gt0.test(match[1])) {
      result = result.slice(0, -1);
    }
  } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1];
    if (sfxAtOrBlOrIz.test(result)) {
      result += "e";
    } else if (sfxMultiConsonantLike.test(result)) {
      result = result.slice(0, -1);
    } else if (consonantLike.test(result)) {
      result += "e";
    }
  }
  if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1] + "i";
  }
  if ((match = step2.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step2list[match[2]];
  }
  if ((match = step3.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step3list[match[2]];
  }
  if (match = step4.exec(result)) {
    if (gt1.test(match[1])) {
      result = match[1];
    }
  } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
    result = match[1];
  }
  if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) {
    result = match[1];
  }
  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1);
  }
  if (firstCharacterWasLowerCaseY) {
    result = "y" + result.slice(1);
  }
  return result;
}

// src/drafting/word-stems.ts
var STOP = new Set(
  `a about above access after again all allow allows also am an and any are as at aws be because been
  before being below best between both but by can cannot could did do does doing done down due during each either
  etc even ever every example follow following for from further give given gives grant grants had has have having
  he her here him his how however i if in into is it its itself just kindly let like may me might more most much
  must my need needed needs no nor not now of off on once one only or other our ourselves out over own per
  permission permissions permit please possible practice principal put require required requires
  same see shall she should since so some such than thank thanks that the their them themselves then there these
  they this those through to too two under until up us use used uses using very via wait want was we
  well were what when where which while who whom why will with within without work works would yet you your
  today tomorrow yesterday morning evening night week month year hour hours day days minute minutes urgent asap
  team people person customer company statement section`.split(/\s+/)
);
var VAGUE = new Set(
  ["policy", "user", "account", "resource", "action", "service", "role"].map(stemmer).map((word) => word.replace(/y$/, "i"))
);
var isVague = (stemmed2) => VAGUE.has(stemmed2);
function identifierWords(name) {
  const words2 = name.match(/(?<![A-Z])[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words2.map((word) => word.toLowerCase());
}
var stems = /* @__PURE__ */ new Map();
var MOST_STEMS = 5e4;
function stem(word) {
  const known = stems.get(word);
  if (known !== void 0) return known;
  const found = stemmer(word).replace(/y$/, "i");
  if (stems.size < MOST_STEMS) stems.set(word, found);
  return found;
}
var LONGEST_TEXT = 2e4;
var IDENTIFIER = /\b(?:[a-z][a-z0-9-]{0,40}:)?[A-Z][a-z]+[A-Z][A-Za-z0-9]*\b/g;
var BOUNDARY = /(?<![.,;:!?()\n])[.,;:!?()\n]+(?=\s|$)|\b(?:and|then|or|but)\b|[—–|"“”]|\b(?=(?:because|since|before|after|until|till|while|whilst|when|whenever|without|so that|cannot|except)\b)/i;
var CIRCUMSTANCE = /^\s*(?:because|since|before|after|until|till|while|whilst|when|whenever|so that)\b/i;
var NEGATED = /^\s*(?:without|cannot|except)\b/i;
function readWords(text) {
  const read2 = text.slice(0, LONGEST_TEXT);
  const clauses = [];
  const content = /* @__PURE__ */ new Set();
  const identifiers = new Set((read2.match(IDENTIFIER) ?? []).map((id) => id.toLowerCase()));
  for (const part of read2.split(BOUNDARY)) {
    const words2 = (part.match(/[A-Za-z][A-Za-z0-9]*|\d+/g) ?? []).flatMap(
      (word) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word) ? [word.toLowerCase(), ...identifierWords(word)] : [word.toLowerCase()]
    );
    if (words2.length === 0 || NEGATED.test(part)) continue;
    const meaningful = words2.filter((word) => !STOP.has(word) && !/^\d+$/.test(word)).map(stem);
    for (const word of meaningful) content.add(word);
    clauses.push({ main: !CIRCUMSTANCE.test(part), all: words2.map(stem), content: new Set(meaningful) });
  }
  return { clauses, content, identifiers };
}

// src/drafting/action-words.ts
var JOINED = {
  ESHttpGet: "GetIndexSearch",
  ESHttpPost: "SearchIndexPost",
  ESHttpPut: "PutIndex",
  ESHttpDelete: "DeleteIndex"
};
var cache = /* @__PURE__ */ new WeakMap();
function wordsOf(service, catalog) {
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, known = /* @__PURE__ */ new Map());
  const found = known.get(service);
  if (found) return found;
  const actions = (catalog.actionsOf(service) ?? []).map((action) => read(action, catalog));
  const made = {
    actions,
    central: (word) => actions.filter(({ nouns }) => nouns.includes(word)).length >= actions.length / 20,
    nameWeight: inverseFrequency(actions.map(({ verb, nouns }) => [verb, ...nouns])),
    textWeight: inverseFrequency(actions.map(({ description }) => description))
  };
  known.set(service, made);
  return made;
}
function read(action, catalog) {
  const all = identifierWords(JOINED[action.name] ?? action.name).map(stem);
  const batch = all[0] === "batch" && all.length > 1;
  const [verb = "", ...nouns] = batch ? all.slice(1) : all;
  const text = (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "");
  return { action, verb, batch, nouns: [...new Set(nouns)], description: [...readWords(text).content] };
}
function inverseFrequency(documents) {
  const counts = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const word of new Set(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = documents.length;
  return (word) => Math.log(1 + total / ((counts.get(word) ?? 0) + 1));
}

// src/drafting/level-words.ts
var HIGHEST = {
  list: "List",
  read: "Read",
  write: "Write",
  tagging: "Tagging",
  permissions: "Permissions"
};

// src/drafting/data/synonyms.ts
var SYNONYMS = [
  // Looking
  [
    "read|retrieve|fetch|download|load|obtain|grab",
    { get: 0.9, batch: 0.3, download: 0.8, query: 0.3, select: 0.3, describe: 0.3, receive: 0.3 }
  ],
  [
    "view|see|show|display|look|inspect|check|examine|review|verify|find|investigate|debug|diagnose|troubleshoot|understand|audit|explore|monitor|watch|analyse|analyze",
    { describe: 0.7, get: 0.7, list: 0.6, lookup: 0.4, query: 0.3 }
  ],
  ["list|browse|enumerate|overview|inventory", { list: 1, describe: 0.7, get: 0.2 }],
  [
    "search|query|lookup|filter|grep",
    { query: 0.8, search: 0.9, filter: 0.7, scan: 0.5, lookup: 0.8, get: 0.4 }
  ],
  ["tail|follow|stream", { filter: 0.5, tail: 1, live: 0.6, get: 0.4 }],
  ["count|number|size", { describe: 0.3, get: 0.4, list: 0.3 }],
  ["status|state|health|healthy", { describe: 0.5, get: 0.4, state: 0.6, status: 0.6, health: 0.8 }],
  [
    "detail|information|info|configuration|config|setting|property",
    { describe: 0.6, get: 0.5, configuration: 0.7, attribute: 0.5, setting: 0.6 }
  ],
  ["history|past|previous|earlier", { history: 1, version: 0.5, list: 0.2 }],
  [
    "metric|graph|chart|dashboard|statistic|cpu|latency|utilization",
    { metric: 1, statistic: 0.8, data: 0.4, dashboard: 0.5 }
  ],
  ["estimate|forecast", { forecast: 1, estimate: 1 }],
  ["bill|billing|cost|spend|spending|invoice|charge", { cost: 1, usage: 0.6, bill: 1, billing: 1 }],
  ["download|export", { get: 0.6, export: 0.8, download: 0.8 }],
  // Changing
  [
    "create|add|make|new|set up|provision|introduce|define",
    { create: 0.9, put: 0.6, add: 0.8, register: 0.4, allocate: 0.3, run: 0.2 }
  ],
  ["launch|spin", { run: 0.9, launch: 1, create: 0.4, start: 0.3 }],
  [
    "write|upload|store|save|place|copy|sync|replace|overwrite|restore",
    { put: 0.9, upload: 0.9, write: 0.8, batch: 0.3, copy: 0.6 }
  ],
  [
    "update|edit|change|modify|fix|correct|adjust|alter|set|tune|reconfigure|patch|amend",
    { update: 0.9, modify: 0.9, put: 0.7, set: 0.6, change: 0.7, write: 0.3 }
  ],
  [
    "delete|remove|drop|clean|cleanup|purge|destroy|erase|empty|wipe|prune",
    { delete: 1, remove: 0.9, purge: 0.7, batch: 0.2, deregister: 0.4, terminate: 0.4, revoke: 0.2 }
  ],
  ["terminate|kill", { terminate: 1, stop: 0.7, delete: 0.4, cancel: 0.4 }],
  ["rename|move", { copy: 0.4, update: 0.5, move: 1 }],
  ["rotate|renew", { rotate: 1, put: 0.3, update: 0.4, create: 0.2, renew: 1 }],
  ["enable|activate|switch on|turn on", { enable: 1, update: 0.4, put: 0.3, start: 0.2, activate: 1 }],
  [
    "disable|deactivate|switch off|turn off|silence|mute|suspend|pause|freeze",
    { disable: 1, update: 0.3, suspend: 0.7, pause: 0.8, stop: 0.5, deactivate: 1 }
  ],
  ["resume|unpause|continue", { resume: 1, enable: 0.5, start: 0.4 }],
  [
    "scale|resize|grow|shrink|increase|decrease|raise|lower|bump",
    { update: 0.7, modify: 0.7, set: 0.6, capacity: 0.6, count: 0.4, desired: 0.5 }
  ],
  ["attach|connect|link|mount|join|hook", { attach: 1, associate: 0.7, connect: 0.8, add: 0.3 }],
  ["detach|disconnect|unlink|unmount|separate", { detach: 1, disassociate: 0.8, remove: 0.3 }],
  ["assign|associate|bind", { associate: 1, assign: 1, attach: 0.5 }],
  ["unassign|disassociate|unbind", { disassociate: 1, unassign: 1, detach: 0.4 }],
  ["register|enrol", { register: 1 }],
  ["deregister|unregister|drain|evict", { deregister: 0.9, update: 0.4, remove: 0.3 }],
  ["release|free", { release: 1 }],
  ["share|publish", { publish: 0.8, share: 0.7, modify: 0.2 }],
  ["tag|label", { tag: 1, tags: 1 }],
  ["untag", { untag: 1, tag: 0.6, tags: 0.6, delete: 0.4 }],
  ["allow|open|whitelist|authorize|authorise", { authorize: 0.8 }],
  ["block|close|deny|revoke", { revoke: 0.8 }],
  ["approve|accept|confirm|reject", { approve: 0.8, approval: 0.9, accept: 0.8, confirm: 0.6 }],
  // Running
  [
    "start|begin|run|trigger|execute|kick|fire|invoke|call|launch",
    { start: 1, run: 0.8, invoke: 0.8, execute: 0.8, execution: 0.3, create: 0.15 }
  ],
  ["stop|halt|end|shut|shutdown", { stop: 1, terminate: 0.3, cancel: 0.5 }],
  ["abort|cancel", { cancel: 1, stop: 0.8, abort: 1 }],
  [
    "restart|reboot|bounce|recycle|cycle|reload|unstick",
    { reboot: 1, restart: 1, start: 0.6, stop: 0.6, update: 0.3, reload: 0.6 }
  ],
  [
    "retry|rerun|redo|repeat|redrive|replay|reprocess|resubmit",
    { retry: 1, redrive: 1, start: 0.7, rerun: 1, restart: 0.5, replay: 1 }
  ],
  ["rollback|revert|undo", { rollback: 1, update: 0.6, restore: 0.4, stop: 0.2, deploy: 0.2 }],
  [
    "deploy|redeploy|release|ship|roll",
    { deploy: 0.8, deployment: 0.8, update: 0.7, create: 0.4, publish: 0.4 }
  ],
  ["failover|promote|switchover", { failover: 1, promote: 1, switchover: 1, reboot: 0.2 }],
  ["schedule|postpone|delay", { schedule: 1 }],
  ["send|post|emit|push|enqueue|produce", { send: 1, publish: 0.8, put: 0.7 }],
  [
    "receive|consume|poll|peek|drain|dequeue|subscribe",
    { receive: 1, consume: 0.8, get: 0.3, subscribe: 0.7 }
  ],
  ["backup|snapshot|dump", { backup: 1, snapshot: 1, create: 0.5, export: 0.4 }],
  ["restore|recover", { restore: 1, start: 0.2 }],
  ["encrypt", { encrypt: 1, generate: 0.3 }],
  ["decrypt|unseal", { decrypt: 1 }],
  ["sign", { sign: 1 }],
  ["import|ingest", { import: 1, put: 0.3, start: 0.3 }],
  ["invalidate|flush|refresh", { invalidation: 1, flush: 1, refresh: 0.8, create: 0.4 }],
  ["unlock|reset", { reset: 1, unlock: 0.8, set: 0.4, update: 0.3 }],
  ["shell|ssh|login|log in|session|console", { session: 1, connect: 0.5, ssh: 0.8, start: 0.3, login: 0.8 }],
  ["exec|attach", { execute: 1, exec: 1 }],
  // Things
  ["file|document|attachment|csv|image|report|artifact|data|content|photo|pdf|export", { object: 0.7 }],
  ["folder|directory|prefix|path", { object: 0.4, bucket: 0.3 }],
  ["machine|server|box|host|vm|node|worker|bastion", { instance: 0.8 }],
  ["disk|drive|storage", { volume: 0.8 }],
  ["ami", { image: 1, images: 1 }],
  ["eip|elastic ip|ip", { address: 0.7 }],
  ["nic|interface", { interface: 1 }],
  ["firewall|port|ingress", { security: 0.5, group: 0.3, ingress: 0.7 }],
  ["inbound|incoming", { ingress: 1 }],
  ["outbound|outgoing", { egress: 1 }],
  ["record|row|entry|item", { item: 0.7, record: 0.8 }],
  ["cdn", { distribution: 0.8 }],
  ["cache|cached", { invalidation: 0.5, cache: 0.8 }],
  ["dns|domain", { zone: 0.5, record: 0.3, domain: 0.7 }],
  ["container|task|pod", { task: 0.8, container: 0.6 }],
  ["docker|image", { image: 0.8, layer: 0.4 }],
  ["lambda|function|code", { function: 0.7, code: 0.4 }],
  ["env|environment|variable", { configuration: 0.5, environment: 0.4 }],
  ["password|credential|apikey|token|key", { secret: 0.5, password: 0.7, value: 0.2, login: 0.3 }],
  ["secret", { value: 0.5 }],
  ["flag", { parameter: 0.5, flag: 0.8 }],
  ["log|logs|trace|stacktrace", { log: 0.8, events: 0.5, event: 0.5, trace: 0.7 }],
  ["alert|alarm|notification", { alarm: 1, alarms: 1, notification: 0.5 }],
  ["workflow|statemachine|step function|run", { execution: 0.7 }],
  ["pipeline", { pipeline: 1, execution: 0.4, state: 0.3 }],
  ["build|job", { build: 0.8, job: 0.9, run: 0.4 }],
  ["stack", { stack: 1, stacks: 1 }],
  ["queue|dlq|backlog", { queue: 0.8, message: 0.6 }],
  ["message", { message: 1, messages: 1 }],
  ["topic", { topic: 1 }],
  ["mail|email|recipient|bounce", { email: 0.9 }],
  ["customer|login|signup|account", { user: 0.6 }],
  ["sql|select", { query: 0.7, statement: 0.6, execution: 0.4 }],
  ["database|db", { instance: 0.4, db: 0.8, database: 0.7 }],
  ["replica", { replica: 1 }],
  ["crawl", { crawler: 1 }],
  ["who|audit|trail|event", { events: 0.6, event: 0.6, lookup: 0.5 }],
  ["throughput|concurrency|limit|quota", { quota: 0.7, limit: 0.6, limits: 0.6, concurrency: 0.8 }],
  ["certificate|cert|tls|ssl", { certificate: 1 }],
  ["website|waf|rule", { rule: 0.6, rules: 0.6 }],
  ["member|membership", { group: 0.3, membership: 0.8, member: 0.7 }],
  ["acl", { acl: 1 }]
];

// src/drafting/vocabulary.ts
var phrases = byFirstWord();
function byFirstWord() {
  const found = /* @__PURE__ */ new Map();
  for (const [words2, meant] of SYNONYMS) {
    for (const alternative of words2.split("|")) {
      const stems2 = alternative.split(" ").map(stem);
      const [first = ""] = stems2;
      const same = found.get(first);
      if (same) same.push({ stems: stems2, meant });
      else found.set(first, [{ stems: stems2, meant }]);
    }
  }
  return found;
}
var stemmed = (meant) => new Map(Object.entries(meant).map(([word, weight]) => [stem(word), weight]));
var CIRCUMSTANCE2 = 0.5;
var VAGUE2 = 0.1;
function meaningOf(clauses, central) {
  const weights = /* @__PURE__ */ new Map();
  const from = /* @__PURE__ */ new Map();
  const add = (word, weight, source) => {
    weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    from.set(word, (from.get(word) ?? /* @__PURE__ */ new Set()).add(source));
  };
  for (const clause of clauses) {
    const sure = clause.main ? 1 : CIRCUMSTANCE2;
    for (const word of clause.content) add(word, isVague(word) && !central(word) ? VAGUE2 : sure, word);
    for (const [index, word] of clause.all.entries()) {
      for (const { stems: stems2, meant } of phrases.get(word) ?? []) {
        if (!stems2.every((part, offset) => clause.all[index + offset] === part)) continue;
        for (const [aws, weight] of stemmed(meant)) add(aws, weight * sure, word);
      }
    }
  }
  return { weights, from };
}

// src/drafting/features.ts
var FEATURES = [
  /** How surely the verb of its name is meant. */
  "verb",
  /** Share of the other words of its name that are meant, rare words counting more. */
  "nouns",
  /** Verb and nouns meant in one and the same clause. */
  "together",
  /** `together` against the best of the service's candidates. */
  "best",
  /** Words of its name that nobody mentioned, up to three, in thirds. */
  "unsaid",
  /** Words of AWS's description that are meant, against the best candidate. */
  "described",
  /** How often AWS's managed policies name it, against the service's most frequent candidate. */
  "common",
  /** The same, as far as the words of the reason do not say what is wanted. */
  "usual",
  /** The same, for an action at the very level that was asked for. */
  "usualAsked",
  /** Its level is the one that was asked for, not a smaller one. */
  "asked",
  /** It can be limited to a resource of the form. */
  "scoped",
  /** It can be limited to a resource that a resource of the form implies, and to none of the form itself. */
  "implied",
  /** It cannot be limited, while the form names resources only. */
  "unscoped",
  /** It cannot be limited, and the form names both resources and `*`. */
  "loose",
  /** Share of the form's resources of this service that it accepts. */
  "fit",
  /** Share of the resource types it requires that the form names. */
  "covered",
  /** It manages a resource of the form itself (`DeleteTable`), while the reason is silent about that. */
  "administers",
  /** The form's resources leave few candidates: 1 for one, less for more. */
  "few",
  /** A matching recipe names it. */
  "recipe",
  /** A recipe matches the request, and does not name it. */
  "outside",
  /** Likely actions have it as companion in AWS's managed policies. */
  "companion",
  /** It reads what a likely action changes. */
  "sibling",
  /** It has nearly the same name as a likely action: `BatchGetItem` and `GetItem`. */
  "variant",
  /** Its name stands in the request. */
  "named"
];
function candidatesOf(service, task, scope, catalog) {
  const access = Object.entries(task.access).find(([name]) => name === service)?.[1];
  if (access === void 0) return [];
  return wordsOf(service, catalog).actions.filter(
    ({ action }) => levelWithin(action.level, access) && (action.resourceTypes.length === 0 || scope.accepted(action).length > 0)
  );
}
function featuresOf(service, candidates, task, reading, scope, catalog, companions) {
  const words2 = wordsOf(service, catalog);
  const access = Object.entries(task.access).find(([name]) => name === service)?.[1] ?? "read";
  const requested = new Set(task.resources);
  const anything = requested.size === 0 || task.resources.some(isOpen);
  const specific = task.resources.filter((arn) => !isOpen(arn));
  const own = new Set(
    candidates.flatMap(
      ({ action }) => scope.accepted(action).flatMap(({ arn }) => requested.has(arn) && !isOpen(arn) ? [arn] : [])
    )
  );
  const types = new Set(scope.types(service, own));
  const spoken = types.size <= FEW_TYPES ? types : [];
  const whole = withResources(
    meaningOf(reading.clauses, (word) => words2.central(word)),
    spoken
  );
  const clauses = reading.clauses.map(
    (clause) => withResources(
      meaningOf([clause], (word) => words2.central(word)),
      spoken
    )
  );
  const raw = candidates.map((candidate) => {
    const { action } = candidate;
    const accepted = scope.accepted(action);
    const directly = accepted.filter(({ arn }) => own.has(arn)).length;
    const direct = directly > 0;
    const required = action.resourceTypes.filter((type) => type.required);
    const typed = directly > 0 ? types : NO_TYPES;
    const { policies, of } = companions.frequency(service, action.name);
    return {
      candidate,
      verb: whole.weights.get(candidate.verb) ?? 0,
      nouns: cover(candidate, whole, words2),
      together: Math.max(
        0,
        ...clauses.map(
          (clause) => (clause.weights.get(candidate.verb) ?? 0) * cover(candidate, clause, words2)
        )
      ),
      unsaid: candidate.nouns.filter((noun) => (whole.weights.get(noun) ?? 0) < 0.3).length / 3,
      described: describedBy(candidate, whole, words2),
      common: Math.log(1 + policies) / Math.log(2 + of),
      asked: action.level === HIGHEST[access] ? 1 : 0,
      scoped: direct ? 1 : 0,
      implied: accepted.length > 0 && !direct && !anything ? 1 : 0,
      unscoped: action.resourceTypes.length === 0 && !anything ? 1 : 0,
      loose: action.resourceTypes.length === 0 && anything && specific.length > 0 ? 1 : 0,
      fit: own.size === 0 ? 0 : directly / own.size,
      covered: required.length === 0 || own.size === 0 ? 0 : required.filter(({ name }) => typed.has(name)).length / required.length,
      administers: administers(candidate, typed) ? 1 : 0,
      named: reading.identifiers.has(action.name.toLowerCase()) || reading.identifiers.has(action.id.toLowerCase()) ? 1 : 0
    };
  });
  const most = (value) => Math.max(1e-9, ...raw.map(value));
  const bestTogether = most(({ together }) => together);
  const bestDescribed = most(({ described }) => described);
  const mostCommon = most(({ common }) => common);
  const silent = 1 - Math.min(1, bestTogether);
  return raw.map(({ candidate, ...row }) => ({
    words: candidate,
    features: {
      ...row,
      usual: silent * row.common / mostCommon,
      usualAsked: silent * row.asked * row.common / mostCommon,
      unsaid: Math.min(1, row.unsaid),
      administers: row.administers * (1 - Math.min(1, row.together)),
      best: row.together / bestTogether,
      described: row.described / bestDescribed,
      common: row.common / mostCommon,
      few: 1 / Math.sqrt(Math.max(1, candidates.length)),
      recipe: 0,
      outside: 0,
      companion: 0,
      sibling: 0,
      variant: 0
    }
  }));
}
var administers = ({ action, nouns }, types) => action.level !== "List" && action.level !== "Read" && action.resourceTypes.some(({ name }) => types.has(name) && nouns.includes(stem(name.toLowerCase())));
var isOpen = (arn) => /^(?:\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/.test(arn);
var BY_RESOURCE = 0.6;
var FEW_TYPES = 4;
var NO_TYPES = /* @__PURE__ */ new Set();
function withResources(meaning, types) {
  const weights = new Map(meaning.weights);
  for (const type of types) {
    for (const word of type.split(/[^A-Za-z]+/).flatMap(identifierWords).map(stem)) {
      weights.set(word, Math.max(BY_RESOURCE, weights.get(word) ?? 0));
    }
  }
  return { ...meaning, weights };
}
function cover(candidate, meaning, words2) {
  if (candidate.nouns.length === 0) return meaning.weights.get(candidate.verb) ?? 0;
  let meant = 0;
  let all = 0;
  for (const noun of candidate.nouns) {
    const weight = words2.nameWeight(noun);
    all += weight;
    meant += weight * (meaning.weights.get(noun) ?? 0);
  }
  return meant / all;
}
function describedBy(candidate, meaning, words2) {
  const length = 0.4 + 0.6 * (candidate.description.length / 8);
  let score = 0;
  for (const word of candidate.description) {
    const meant = meaning.weights.get(word) ?? 0;
    if (meant > 0) score += words2.textWeight(word) * meant * 2.2 / (1 + 1.2 * length);
  }
  return score;
}

// src/drafting/data/weights.ts
var WEIGHTS = {
  explained: {
    alone: {
      constant: -1.91,
      verb: -0.21,
      nouns: -0.22,
      together: 0.58,
      best: 0.56,
      unsaid: -1.89,
      described: 0.51,
      common: -0.93,
      usual: 0.24,
      usualAsked: 2.16,
      asked: -0.93,
      scoped: 0.45,
      implied: -0.06,
      unscoped: -0.13,
      loose: 0.67,
      fit: 1.02,
      covered: 0.08,
      administers: -0.1,
      few: -1.09,
      recipe: 3.7,
      outside: -2.13,
      companion: 0,
      sibling: 0,
      variant: 0,
      named: 0
    },
    inCompany: {
      constant: -1.9,
      verb: -0.16,
      nouns: -0.18,
      together: 0.68,
      best: 0.63,
      unsaid: -1.87,
      described: 0.47,
      common: -0.95,
      usual: 0.18,
      usualAsked: 2.02,
      asked: -0.97,
      scoped: 0.42,
      implied: -0.06,
      unscoped: -0.13,
      loose: 0.7,
      fit: 1.01,
      covered: 0.03,
      administers: -0.06,
      few: -1.11,
      recipe: 3.68,
      outside: -2.12,
      companion: 0.59,
      sibling: 0.29,
      variant: -2.39,
      named: 0
    }
  },
  open: {
    alone: {
      constant: -2.29,
      verb: -0.53,
      nouns: 0.38,
      together: 1.92,
      best: 0.5,
      unsaid: -2.63,
      described: 0.55,
      common: -0.24,
      usual: 0.82,
      usualAsked: 3.77,
      asked: -1.04,
      scoped: -0.17,
      implied: -1.44,
      unscoped: -2.17,
      loose: -0.9,
      fit: 1.26,
      covered: 0.14,
      administers: -1.23,
      few: -0.33,
      recipe: 0.89,
      outside: -1.87,
      companion: 0,
      sibling: 0,
      variant: 0,
      named: -1.08
    },
    inCompany: {
      constant: -2.26,
      verb: -0.52,
      nouns: 0.46,
      together: 1.79,
      best: 0.62,
      unsaid: -2.58,
      described: 0.59,
      common: -0.4,
      usual: 0.82,
      usualAsked: 3.41,
      asked: -1.09,
      scoped: -0.02,
      implied: -1.43,
      unscoped: -2.19,
      loose: -0.91,
      fit: 1.19,
      covered: -0.06,
      administers: -1.36,
      few: -0.24,
      recipe: 0.68,
      outside: -1.85,
      companion: 2,
      sibling: -0.72,
      variant: -1.74,
      named: -0.98
    }
  }
};

// src/drafting/probability.ts
function probability(features, weights) {
  let sum = weights.constant;
  for (const feature of FEATURES) sum += weights[feature] * features[feature];
  return 1 / (1 + Math.exp(-sum));
}
function cutOff(likely2, beta) {
  const all = likely2.reduce((sum, p) => sum + p, 0);
  let found = 0;
  let best = 0;
  let size = 0;
  for (const [index, p] of likely2.entries()) {
    found += p;
    const expected = (1 + beta * beta) * found / (index + 1 + beta * beta * all);
    if (expected <= best) continue;
    best = expected;
    size = index + 1;
  }
  return size;
}

// src/drafting/data/recipe-table.ts
var REFERENCE = {
  acm: "acm/latest/APIReference",
  apigateway: "apigateway/latest/api",
  athena: "athena/latest/APIReference",
  autoscaling: "autoscaling/ec2/APIReference",
  backup: "aws-backup/latest/devguide",
  batch: "batch/latest/APIReference",
  bedrock: "bedrock/latest/APIReference",
  budgets: "aws-cost-management/latest/APIReference",
  ce: "aws-cost-management/latest/APIReference",
  cloudformation: "AWSCloudFormation/latest/APIReference",
  cloudfront: "cloudfront/latest/APIReference",
  cloudtrail: "awscloudtrail/latest/APIReference",
  cloudwatch: "AmazonCloudWatch/latest/APIReference",
  codebuild: "codebuild/latest/APIReference",
  codedeploy: "codedeploy/latest/APIReference",
  codepipeline: "codepipeline/latest/APIReference",
  config: "config/latest/APIReference",
  "cognito-idp": "cognito-user-identity-pools/latest/APIReference",
  dynamodb: "amazondynamodb/latest/APIReference",
  ec2: "AWSEC2/latest/APIReference",
  ecr: "AmazonECR/latest/APIReference",
  ecs: "AmazonECS/latest/APIReference",
  eks: "eks/latest/APIReference",
  elasticache: "AmazonElastiCache/latest/APIReference",
  elasticfilesystem: "efs/latest/ug",
  elasticloadbalancing: "elasticloadbalancing/latest/APIReference",
  elasticmapreduce: "emr/latest/APIReference",
  es: "opensearch-service/latest/APIReference",
  events: "eventbridge/latest/APIReference",
  firehose: "firehose/latest/APIReference",
  glue: "glue/latest/webapi",
  guardduty: "guardduty/latest/APIReference",
  iam: "IAM/latest/APIReference",
  kinesis: "kinesis/latest/APIReference",
  kms: "kms/latest/APIReference",
  lambda: "lambda/latest/api",
  logs: "AmazonCloudWatchLogs/latest/APIReference",
  pi: "performance-insights/latest/APIReference",
  rds: "AmazonRDS/latest/APIReference",
  "rds-db": "AmazonRDS/latest/UserGuide",
  "rds-data": "rdsdataservice/latest/APIReference",
  redshift: "redshift/latest/APIReference",
  "redshift-data": "redshift-data/latest/APIReference",
  route53: "Route53/latest/APIReference",
  s3: "AmazonS3/latest/API",
  sagemaker: "sagemaker/latest/APIReference",
  scheduler: "scheduler/latest/APIReference",
  secretsmanager: "secretsmanager/latest/apireference",
  securityhub: "securityhub/1.0/APIReference",
  servicequotas: "servicequotas/2019-06-24/apireference",
  ses: "ses/latest/APIReference-V2",
  sns: "sns/latest/api",
  sqs: "AWSSimpleQueueService/latest/APIReference",
  ssm: "systems-manager/latest/APIReference",
  states: "step-functions/latest/apireference",
  sts: "STS/latest/APIReference",
  support: "awssupport/latest/APIReference",
  wafv2: "waf/latest/APIReference",
  xray: "xray/latest/api"
};
var PAGE = {
  "apigateway:POST": "API_CreateDeployment.html",
  "bedrock:InvokeModel": "API_runtime_InvokeModel.html",
  "budgets:ViewBudget": "API_budgets_DescribeBudget.html",
  "elasticfilesystem:ClientMount": "iam-access-control-nfs-efs.html",
  "es:ESHttpGet": "API_DescribeDomain.html",
  "es:ESHttpPut": "API_DescribeDomain.html",
  "lambda:InvokeFunction": "API_Invoke.html",
  "rds-db:connect": "UsingWithRDS.IAMDBAuth.IAMPolicy.html",
  "s3:GetObjectVersion": "API_GetObject.html",
  "s3:ListBucket": "API_ListObjectsV2.html",
  "s3:PutBucketCORS": "API_PutBucketCors.html",
  "s3:PutLifecycleConfiguration": "API_PutBucketLifecycleConfiguration.html",
  "sagemaker:InvokeEndpoint": "API_runtime_InvokeEndpoint.html"
};
var words = (text) => text.split(" ").filter((word) => word !== "");
function recipe(job, service, when, actions, on = "") {
  const names = words(actions);
  const main = names[0] ?? "";
  const page = PAGE[`${service}:${main}`] ?? `API_${main}.html`;
  const link = `https://docs.aws.amazon.com/${REFERENCE[service] ?? ""}/${page}`;
  return { job, service, when, actions: names, on: words(on), link };
}
var LOOK = "look|see|view|check|inspect|show|find|read|describe|verify|review|examine|investigate|understand|debug|why|status|monitor|watch";
var CHANGE = "change|update|edit|modify|fix|correct|adjust|set|tune|patch|replace";
var REMOVE = "clear out|throw away|empty|delete|remove|drop|clean|cleanup|erase|purge|wipe|destroy|prune|get rid";
var RESTART = "restart|reboot|bounce|recycle|power cycle|hung|stuck|unresponsive|frozen";
var ADD = "create|add|make|set up|new|insert";
var RUN = "start|run|trigger|execute|kick|invoke|launch|rerun|restart|relaunch|retry";
var UNDO = "roll back|rollback|revert|previous version|previous task definition|previous revision|back to the previous|older version";
var RECIPES = [
  // S3
  recipe(
    "read-objects",
    "s3",
    [
      "download|read|fetch|retrieve|pull|get|view|open|inspect|analyse|analyze|check|copy|look|compare|grab|see|load"
    ],
    "GetObject ListBucket",
    "object bucket"
  ),
  recipe(
    "list-objects",
    "s3",
    ["list|browse|count|which files|what files|contents of|inventory|missing files|arrived|size"],
    "ListBucket",
    "bucket"
  ),
  recipe(
    "upload-objects",
    "s3",
    [
      "upload|put|write|store|save|place|drop off|replace|overwrite|publish|sync|copy to|copy into|add|push|export"
    ],
    "PutObject ListBucket",
    "object bucket"
  ),
  recipe(
    "delete-objects",
    "s3",
    [
      REMOVE,
      "file|files|object|objects|folder|prefix|csv|json|export|upload|report|image|backup|broken|old|stale|data|artifact|broken one|one"
    ],
    "DeleteObject ListBucket",
    "object bucket"
  ),
  recipe(
    "restore-object-version",
    "s3",
    [
      "restore|recover|undelete|previous version|old version|older version|accidentally|overwritten",
      "object|file|version|deleted|folder|overwritten"
    ],
    "GetObjectVersion ListBucketVersions PutObject GetObject DeleteObjectVersion",
    "object bucket"
  ),
  recipe(
    "restore-archived-object",
    "s3",
    ["glacier|archive|archived|deep archive", "restore|recover|thaw|retrieve"],
    "RestoreObject GetObject ListBucket",
    "object bucket"
  ),
  recipe(
    "lifecycle",
    "s3",
    ["lifecycle|expiration rule|retention rule", CHANGE + "|" + ADD],
    "PutLifecycleConfiguration GetLifecycleConfiguration",
    "bucket"
  ),
  recipe("bucket-cors", "s3", ["cors"], "PutBucketCORS GetBucketCORS", "bucket"),
  recipe(
    "bucket-settings",
    "s3",
    ["bucket policy|bucket encryption|public|versioning|bucket settings|configuration of the bucket", LOOK],
    "GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetEncryptionConfiguration GetBucketVersioning",
    "bucket"
  ),
  recipe(
    "multipart-clean-up",
    "s3",
    ["multipart|incomplete upload"],
    "AbortMultipartUpload ListBucketMultipartUploads ListMultipartUploadParts",
    "object bucket"
  ),
  // CloudWatch Logs
  recipe(
    "read-logs",
    "logs",
    [
      "tail|read|see|look|check|search|find|view|grep|inspect|investigate|debug|follow|analyse|analyze|why|trace|review|errors|export|download"
    ],
    "FilterLogEvents GetLogEvents DescribeLogStreams DescribeLogGroups",
    "log-group log-stream"
  ),
  recipe(
    "live-tail",
    "logs",
    ["tail|live|follow|stream|watch"],
    "StartLiveTail StopLiveTail FilterLogEvents DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "logs-insights",
    "logs",
    ["insights|query|queries"],
    "StartQuery GetQueryResults StopQuery DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-retention",
    "logs",
    ["retention|expire|keep", CHANGE + "|reduce|increase|shorten|extend|lower|raise"],
    "PutRetentionPolicy DeleteRetentionPolicy DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-export",
    "logs",
    ["export", "s3|bucket"],
    "CreateExportTask DescribeExportTasks DescribeLogGroups",
    "log-group"
  ),
  recipe(
    "log-metric-filter",
    "logs",
    ["metric filter"],
    "PutMetricFilter DescribeMetricFilters DeleteMetricFilter",
    "log-group"
  ),
  recipe(
    "log-subscription",
    "logs",
    ["subscription"],
    "PutSubscriptionFilter DescribeSubscriptionFilters DeleteSubscriptionFilter",
    "log-group"
  ),
  recipe(
    "delete-log-group",
    "logs",
    [REMOVE, "log group|log groups|log stream|log streams"],
    "DeleteLogGroup DeleteLogStream DescribeLogGroups",
    "log-group log-stream"
  ),
  // CloudWatch
  recipe(
    "read-metrics",
    "cloudwatch",
    [
      "metric|metrics|graph|cpu|latency|dashboard|utilization|usage|error rate|memory|throughput|performance|spike"
    ],
    "GetMetricData GetMetricStatistics ListMetrics"
  ),
  recipe(
    "read-alarms",
    "cloudwatch",
    ["alarm|alarms|alert|alerts", LOOK + "|list|history|fired|went off|triggered"],
    "DescribeAlarms DescribeAlarmHistory",
    "alarm"
  ),
  recipe(
    "silence-alarm",
    "cloudwatch",
    [
      "silence|mute|disable|snooze|suppress|turn off|pause|stop|enable|unmute",
      "alarm|alarms|alert|alerts|paging|pages"
    ],
    "DisableAlarmActions EnableAlarmActions DescribeAlarms",
    "alarm"
  ),
  recipe(
    "change-alarm",
    "cloudwatch",
    ["create|change|raise|lower|adjust|threshold|update|tune|edit|add", "alarm|alarms|alert|threshold"],
    "PutMetricAlarm DescribeAlarms",
    "alarm"
  ),
  recipe(
    "change-dashboard",
    "cloudwatch",
    ["dashboard", ADD + "|" + CHANGE],
    "PutDashboard GetDashboard ListDashboards",
    "dashboard"
  ),
  recipe(
    "publish-metric",
    "cloudwatch",
    ["publish|push|send|emit|custom", "metric|metrics|data point"],
    "PutMetricData"
  ),
  // EC2
  recipe(
    "restart-instance",
    "ec2",
    [RESTART, "instance|server|machine|box|vm|host|worker|node|ec2"],
    "RebootInstances StopInstances StartInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "start-stop-instance",
    "ec2",
    [
      "start|stop|power|shut down|shutdown|turn off|turn on|boot|wake",
      "instance|server|machine|box|vm|host|worker|node|ec2|environment"
    ],
    "StartInstances StopInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "terminate-instance",
    "ec2",
    [
      "throw away|terminate|kill|destroy|decommission|get rid|remove|delete",
      "instance|server|machine|box|vm|host|node"
    ],
    "TerminateInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "look-at-instances",
    "ec2",
    [LOOK + "|list|which|inventory|how many|overview", "instance|server|machine|box|vm|host|ec2|node"],
    "DescribeInstances DescribeInstanceStatus",
    ""
  ),
  recipe(
    "console-output",
    "ec2",
    ["console output|boot log|boot logs|screenshot|does not boot|serial|system log"],
    "GetConsoleOutput GetConsoleScreenshot DescribeInstances DescribeInstanceStatus",
    "instance"
  ),
  recipe(
    "open-port",
    "ec2",
    [
      "security group|security groups|firewall|port|office ip|my ip|whitelist|allow ip|ingress|inbound",
      "allow|open|add|whitelist|close|remove|revoke|change|update|authorize|modify|edit|block|fix|rule"
    ],
    "AuthorizeSecurityGroupIngress RevokeSecurityGroupIngress DescribeSecurityGroups",
    "security-group"
  ),
  recipe(
    "look-at-security-groups",
    "ec2",
    ["security group|security groups|firewall", LOOK + "|list|audit|open|exposed"],
    "DescribeSecurityGroups DescribeSecurityGroupRules"
  ),
  recipe(
    "snapshot-volume",
    "ec2",
    ["snapshot|snapshots|back up|backup", "take|create|make|volume|disk|ebs|before"],
    "CreateSnapshot DescribeSnapshots DescribeVolumes",
    "snapshot volume"
  ),
  recipe(
    "delete-snapshot",
    "ec2",
    [REMOVE, "snapshot|snapshots"],
    "DeleteSnapshot DescribeSnapshots",
    "snapshot"
  ),
  recipe(
    "grow-volume",
    "ec2",
    ["extend|grow|increase|enlarge|resize|expand|full|bigger|iops", "volume|disk|ebs|drive|filesystem"],
    "ModifyVolume DescribeVolumes DescribeVolumesModifications",
    "volume"
  ),
  recipe(
    "attach-volume",
    "ec2",
    ["attach|detach|mount|move|reattach", "volume|disk|ebs|drive"],
    "AttachVolume DetachVolume DescribeVolumes DescribeInstances",
    "volume instance"
  ),
  recipe(
    "resize-instance",
    "ec2",
    [
      "resize|instance type|bigger instance|larger|upgrade the instance|scale up the instance|scale the instance",
      "instance|server|machine|type|vm"
    ],
    "ModifyInstanceAttribute StopInstances StartInstances DescribeInstances",
    "instance"
  ),
  recipe(
    "make-image",
    "ec2",
    ["ami|image|golden image", "create|make|take|bake|register"],
    "CreateImage DescribeImages DescribeInstances",
    "image instance"
  ),
  recipe(
    "launch-instance",
    "ec2",
    [
      "launch|spin|provision|create|start new|run",
      "new instance|an instance|instances|server|machine|vm|test instance|ec2"
    ],
    "RunInstances DescribeInstances DescribeImages DescribeSubnets DescribeSecurityGroups",
    "instance image subnet security-group"
  ),
  recipe(
    "elastic-address",
    "ec2",
    [
      "elastic ip|elastic ips|eip|elastic address",
      "move|associate|assign|attach|reassign|remap|release|switch|reassociate"
    ],
    "AssociateAddress DisassociateAddress DescribeAddresses",
    "elastic-ip instance"
  ),
  recipe(
    "network-look",
    "ec2",
    [
      "vpc|subnet|subnets|route table|route tables|nat gateway|network acl|network interface|peering|routing|connectivity",
      LOOK + "|list|map|document|audit"
    ],
    "DescribeVpcs DescribeSubnets DescribeRouteTables DescribeNetworkAcls DescribeNetworkInterfaces"
  ),
  recipe(
    "change-route",
    "ec2",
    ["route|routes|route table", ADD + "|" + CHANGE + "|" + REMOVE + "|reroute|point"],
    "CreateRoute ReplaceRoute DeleteRoute DescribeRouteTables",
    "route-table"
  ),
  recipe("reachability", "ec2", ["flow log|flow logs"], "DescribeFlowLogs"),
  recipe(
    "windows-password",
    "ec2",
    ["windows", "password|rdp|administrator"],
    "GetPasswordData DescribeInstances",
    "instance"
  ),
  // Systems Manager
  recipe(
    "session",
    "ssm",
    [
      "shell|session|ssh|log in|log into|sign in|login|connect|console|session manager|terminal|port forward|tunnel|jump"
    ],
    "StartSession TerminateSession",
    "instance session"
  ),
  recipe(
    "run-command",
    "ssm",
    [
      "run command|run a command|run a script|script|command|commands|patch|apply|execute|restart the agent|clear the disk",
      "instance|server|machine|host|fleet|box|node|agent|run command|ec2|disk|hosts"
    ],
    "SendCommand GetCommandInvocation ListCommandInvocations ListCommands",
    "instance document"
  ),
  recipe(
    "read-parameters",
    "ssm",
    [
      "parameter|parameters|parameter store|config value|feature flag|feature flags|flags|setting|settings",
      "read|see|look|check|get|fetch|view|compare|retrieve|verify|list|find|show|load|dump"
    ],
    "GetParameter GetParameters GetParametersByPath",
    "parameter"
  ),
  recipe(
    "change-parameters",
    "ssm",
    [
      "parameter|parameters|parameter store|config value|feature flag|feature flags|flags|flag|setting|settings",
      CHANGE + "|flip|toggle|turn|create|add|rotate|put|write|raise|lower|switch|bump"
    ],
    "PutParameter GetParameter",
    "parameter"
  ),
  recipe(
    "delete-parameter",
    "ssm",
    ["parameter|parameters", REMOVE],
    "DeleteParameter GetParameter",
    "parameter"
  ),
  recipe(
    "run-automation",
    "ssm",
    ["automation|runbook|playbook"],
    "StartAutomationExecution GetAutomationExecution DescribeAutomationExecutions StopAutomationExecution",
    "automation-definition automation-execution"
  ),
  recipe(
    "patch-look",
    "ssm",
    ["patch|patches|compliance|patching", LOOK + "|list|report|missing"],
    "DescribeInstancePatchStates DescribeInstancePatches ListComplianceItems DescribeInstanceInformation",
    "instance"
  ),
  recipe(
    "managed-inventory",
    "ssm",
    ["managed instances|agent status|online|inventory|ping"],
    "DescribeInstanceInformation GetInventory"
  ),
  // SQS
  recipe(
    "redrive",
    "sqs",
    ["redrive|dead letter|dlq|replay|move messages|back to the"],
    "StartMessageMoveTask ListMessageMoveTasks ReceiveMessage DeleteMessage SendMessage GetQueueAttributes",
    "queue"
  ),
  recipe(
    "purge-queue",
    "sqs",
    ["purge|empty|clear|flush|wipe|drain"],
    "PurgeQueue GetQueueAttributes",
    "queue"
  ),
  recipe(
    "read-queue",
    "sqs",
    [
      "read|look|see|peek|inspect|check|view|receive|poll|consume|sample|what is in|stuck",
      "message|messages|queue|payload"
    ],
    "ReceiveMessage GetQueueAttributes GetQueueUrl",
    "queue"
  ),
  recipe(
    "queue-depth",
    "sqs",
    ["depth|backlog|how many|size|length|count|attributes|number of"],
    "GetQueueAttributes GetQueueUrl ListQueues",
    "queue"
  ),
  recipe(
    "send-message",
    "sqs",
    ["send|put|enqueue|resend|push|inject|publish|post", "message|messages|event|test|queue|order|job"],
    "SendMessage GetQueueUrl GetQueueAttributes",
    "queue"
  ),
  recipe(
    "delete-messages",
    "sqs",
    [REMOVE + "|discard|skip", "message|messages|poison"],
    "ReceiveMessage DeleteMessage GetQueueAttributes",
    "queue"
  ),
  recipe(
    "queue-settings",
    "sqs",
    [
      "visibility|timeout|retention|redrive policy|attributes|settings|delay",
      CHANGE + "|increase|raise|lower|extend|decrease"
    ],
    "SetQueueAttributes GetQueueAttributes",
    "queue"
  ),
  // SNS
  recipe(
    "publish",
    "sns",
    ["publish|send|post|notify|resend|push|test"],
    "Publish GetTopicAttributes",
    "topic"
  ),
  recipe(
    "subscribe",
    "sns",
    [
      "subscribe|subscription|subscriptions|add my|add an email|add email|subscriber",
      "add|create|subscribe|new|confirm|remove|unsubscribe"
    ],
    "Subscribe Unsubscribe ListSubscriptionsByTopic",
    "topic"
  ),
  recipe(
    "look-at-topic",
    "sns",
    [LOOK + "|list|who|which", "topic|topics|subscription|subscriptions|subscribers|subscribed"],
    "ListSubscriptionsByTopic GetTopicAttributes ListTopics",
    "topic"
  ),
  // DynamoDB
  recipe(
    "read-items",
    "dynamodb",
    [
      "look|read|query|find|get|check|see|view|fetch|search|inspect|lookup|retrieve|verify|compare|show|investigate|debug"
    ],
    "GetItem Query",
    "table index"
  ),
  recipe(
    "scan-table",
    "dynamodb",
    ["scan|export|dump|count|all items|all records|whole table|full table|every item|list all|report"],
    "Scan Query DescribeTable",
    "table index"
  ),
  recipe(
    "change-items",
    "dynamodb",
    [
      "fix|change|update|correct|edit|set|modify|repair|adjust|patch|reset|mark|flip",
      "item|record|row|attribute|entry|customer|user|order|value|field|email|wrong|flag|status|table|address|profile|counter|lock"
    ],
    "UpdateItem GetItem Query",
    "table index"
  ),
  recipe(
    "add-items",
    "dynamodb",
    [
      "insert|add|put|create|write|load|import|seed|restore|backfill|migrate",
      "item|items|record|records|row|rows|entry|entries|data|value|config|test"
    ],
    "PutItem BatchWriteItem GetItem",
    "table"
  ),
  recipe(
    "delete-items",
    "dynamodb",
    [
      REMOVE,
      "item|items|record|records|row|rows|entry|entries|duplicate|duplicates|lock|user|customer|stale|expired|session|sessions|test data"
    ],
    "DeleteItem GetItem Query",
    "table index"
  ),
  recipe(
    "table-capacity",
    "dynamodb",
    [
      "capacity|throughput|throttle|throttled|throttling|read units|write units|rcu|wcu|billing mode|on demand",
      CHANGE + "|increase|raise|scale|double|bump|lower|switch"
    ],
    "UpdateTable DescribeTable",
    "table"
  ),
  recipe(
    "look-at-table",
    "dynamodb",
    ["schema|capacity|throttled|settings|configuration|describe|indexes|size of|ttl|metadata"],
    "DescribeTable ListTables DescribeTimeToLive",
    "table"
  ),
  recipe(
    "table-backup",
    "dynamodb",
    ["backup|back up", "create|take|make|before|table"],
    "CreateBackup DescribeBackup ListBackups",
    "table backup"
  ),
  recipe(
    "table-restore",
    "dynamodb",
    ["restore|point in time|recover"],
    "RestoreTableToPointInTime RestoreTableFromBackup DescribeTable DescribeContinuousBackups ListBackups",
    "table backup"
  ),
  recipe(
    "table-export",
    "dynamodb",
    ["export", "s3|bucket|point in time"],
    "ExportTableToPointInTime DescribeExport DescribeTable",
    "table export"
  ),
  // Secrets Manager
  recipe(
    "read-secret",
    "secretsmanager",
    [
      "read|get|fetch|view|see|retrieve|look|check|need the|reveal|use|copy|password|key|credentials|connection string|compare|verify"
    ],
    "GetSecretValue DescribeSecret",
    "Secret"
  ),
  recipe(
    "rotate-secret",
    "secretsmanager",
    ["rotate|rotation|leaked|compromised|expired|renew"],
    "RotateSecret PutSecretValue DescribeSecret",
    "Secret"
  ),
  recipe(
    "change-secret",
    "secretsmanager",
    [CHANGE + "|store|put|write|overwrite|new value|new key|new password|roll"],
    "PutSecretValue UpdateSecret DescribeSecret",
    "Secret"
  ),
  recipe(
    "create-secret",
    "secretsmanager",
    ["create|add|new secret|store a new"],
    "CreateSecret DescribeSecret",
    "Secret"
  ),
  recipe(
    "restore-secret",
    "secretsmanager",
    ["restore|undelete|recover"],
    "RestoreSecret DescribeSecret",
    "Secret"
  ),
  recipe("delete-secret", "secretsmanager", [REMOVE], "DeleteSecret DescribeSecret", "Secret"),
  recipe(
    "list-secrets",
    "secretsmanager",
    ["list|which secrets|audit|inventory|when was|last rotated|unused"],
    "ListSecrets DescribeSecret ListSecretVersionIds",
    "Secret"
  ),
  // RDS
  recipe(
    "db-snapshot",
    "rds",
    ["snapshot|back up|backup", "take|create|make|before|manual|run|back"],
    "CreateDBSnapshot DescribeDBSnapshots DescribeDBInstances",
    "snapshot db"
  ),
  recipe(
    "db-restore",
    "rds",
    ["restore|recover|point in time|clone|rebuild", "snapshot|instance|database|db|backup|cluster|time|data"],
    "RestoreDBInstanceFromDBSnapshot RestoreDBInstanceToPointInTime DescribeDBSnapshots DescribeDBInstances",
    "snapshot db"
  ),
  recipe("db-restart", "rds", [RESTART + "|failover"], "RebootDBInstance DescribeDBInstances", "db"),
  recipe(
    "db-cluster-failover",
    "rds",
    ["failover|fail over|promote|switch writer", "cluster|aurora|writer|replica|reader"],
    "FailoverDBCluster DescribeDBClusters DescribeDBInstances",
    "cluster"
  ),
  recipe(
    "db-start-stop",
    "rds",
    ["start|stop|shut|shutdown|turn off|turn on|pause"],
    "StartDBInstance StopDBInstance DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-resize",
    "rds",
    [
      "resize|scale|upgrade|bigger|larger|instance class|storage|grow|increase|modify|change|password|extend",
      "instance|database|db|storage|disk|class|size|master|replica"
    ],
    "ModifyDBInstance DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-parameters",
    "rds",
    [
      "parameter group|db parameter|parameter|max_connections|parameters",
      CHANGE + "|raise|lower|increase|decrease|tweak"
    ],
    "ModifyDBParameterGroup DescribeDBParameters DescribeDBParameterGroups",
    "pg"
  ),
  recipe(
    "db-logs",
    "rds",
    ["log|logs|slow query|error log|slow queries"],
    "DownloadDBLogFilePortion DescribeDBLogFiles DescribeDBInstances",
    "db"
  ),
  recipe(
    "db-look",
    "rds",
    [LOOK + "|list|which|events|endpoint|maintenance|version|status"],
    "DescribeDBInstances DescribeDBClusters DescribeEvents",
    "db cluster"
  ),
  recipe(
    "db-replica",
    "rds",
    ["read replica|replica", "create|add|new|make"],
    "CreateDBInstanceReadReplica DescribeDBInstances",
    "db"
  ),
  recipe("db-promote", "rds", ["promote", "replica"], "PromoteReadReplica DescribeDBInstances", "db"),
  recipe(
    "db-snapshot-delete",
    "rds",
    [REMOVE, "snapshot|snapshots"],
    "DeleteDBSnapshot DescribeDBSnapshots",
    "snapshot"
  ),
  recipe(
    "db-snapshot-copy",
    "rds",
    ["copy", "snapshot|snapshots"],
    "CopyDBSnapshot DescribeDBSnapshots",
    "snapshot"
  ),
  recipe(
    "performance-insights",
    "pi",
    ["performance insights|slow|top sql|load|wait|performance"],
    "GetResourceMetrics DescribeDimensionKeys GetDimensionKeyDetails",
    "metric-resource"
  ),
  recipe(
    "db-connect",
    "rds-db",
    ["connect|login|log in|psql|mysql|query|sql|access|iam authentication"],
    "connect",
    "db-user"
  ),
  recipe(
    "data-api",
    "rds-data",
    ["query|sql|run|execute|select|statement"],
    "ExecuteStatement BatchExecuteStatement",
    "cluster"
  ),
  // ECS, ECR, EKS
  recipe(
    "service-roll-back",
    "ecs",
    [UNDO],
    "UpdateService DescribeServices DescribeTaskDefinition ListTaskDefinitions",
    "service"
  ),
  recipe(
    "service-redeploy",
    "ecs",
    [
      "deploy|redeploy|restart|force new deployment|bounce|recycle|release|roll out|rollout|new version",
      "service|services|deployment|task|tasks|container|containers"
    ],
    "UpdateService DescribeServices DescribeTasks ListTasks",
    "service task"
  ),
  recipe(
    "service-scale",
    "ecs",
    ["scale|desired count|increase|decrease|replicas|more tasks|number of tasks|double|bump"],
    "UpdateService DescribeServices",
    "service"
  ),
  recipe(
    "exec",
    "ecs",
    [
      "exec|shell|heap dump|thread dump|inside the container|into the container|into the running|into a running|log in|attach"
    ],
    "ExecuteCommand DescribeTasks ListTasks",
    "cluster task"
  ),
  recipe(
    "run-task",
    "ecs",
    ["run|start|launch|trigger|kick|execute", "task|migration|one-off|one off|job|batch|container"],
    "RunTask DescribeTasks DescribeTaskDefinition",
    "task-definition task"
  ),
  recipe(
    "stop-task",
    "ecs",
    ["stop|kill|terminate|cancel", "task|tasks|container|containers|job"],
    "StopTask DescribeTasks ListTasks",
    "task"
  ),
  recipe(
    "service-look",
    "ecs",
    [
      LOOK + "|list|events|keeps|crash|crashing|failing|events",
      "service|services|task|tasks|container|containers|cluster|deployment|ecs"
    ],
    "DescribeServices DescribeTasks ListTasks ListServices DescribeTaskDefinition",
    "service task"
  ),
  recipe(
    "register-task-definition",
    "ecs",
    ["register|new revision|task definition", "register|new|create|change|update|environment"],
    "RegisterTaskDefinition DescribeTaskDefinition UpdateService",
    "task-definition service"
  ),
  recipe(
    "drain-node",
    "ecs",
    ["drain|draining", "instance|node|host|container instance"],
    "UpdateContainerInstancesState DescribeContainerInstances ListContainerInstances",
    "container-instance"
  ),
  recipe(
    "pull-image",
    "ecr",
    ["pull|download|scan it|get|run locally|fetch|inspect the image"],
    "BatchGetImage GetDownloadUrlForLayer GetAuthorizationToken BatchCheckLayerAvailability",
    "repository"
  ),
  recipe(
    "push-image",
    "ecr",
    ["push|upload|publish|retag|tag|hotfix|release|build and push"],
    "PutImage InitiateLayerUpload UploadLayerPart CompleteLayerUpload BatchCheckLayerAvailability GetAuthorizationToken",
    "repository"
  ),
  recipe(
    "image-list",
    "ecr",
    ["list|which|tags|check|see|find|look|exists|when was"],
    "DescribeImages ListImages DescribeRepositories",
    "repository"
  ),
  recipe(
    "image-scan",
    "ecr",
    [
      "vulnerability|vulnerabilities|scan|findings|cve|cves",
      "result|results|findings|report|vulnerability|vulnerabilities|look|check|see|review|start|run|cve|cves"
    ],
    "DescribeImageScanFindings StartImageScan DescribeImages",
    "repository"
  ),
  recipe(
    "image-delete",
    "ecr",
    [REMOVE, "image|images|tag|tags"],
    "BatchDeleteImage ListImages DescribeImages",
    "repository"
  ),
  recipe(
    "kubeconfig",
    "eks",
    [
      "kubectl|kubeconfig|kubernetes|pods|pod|connect|look|access|log in|debug|check|see|describe|list|status"
    ],
    "DescribeCluster ListClusters AccessKubernetesApi",
    "cluster"
  ),
  recipe(
    "node-group-scale",
    "eks",
    [
      "scale|node group|nodegroup|nodes|more nodes|resize",
      "scale|increase|decrease|raise|lower|add|resize|change|update|grow|shrink"
    ],
    "UpdateNodegroupConfig DescribeNodegroup ListNodegroups DescribeCluster",
    "nodegroup cluster"
  ),
  recipe(
    "node-group-upgrade",
    "eks",
    ["upgrade|update|version|roll", "nodegroup|node group|nodes|ami|kubernetes version"],
    "UpdateNodegroupVersion DescribeNodegroup DescribeUpdate ListNodegroups",
    "nodegroup"
  ),
  recipe(
    "cluster-upgrade",
    "eks",
    ["upgrade", "cluster|control plane"],
    "UpdateClusterVersion DescribeCluster DescribeUpdate",
    "cluster"
  ),
  recipe(
    "addon",
    "eks",
    ["addon|add-on|coredns|addons|cni"],
    "UpdateAddon DescribeAddon ListAddons DescribeAddonVersions",
    "addon cluster"
  ),
  // Lambda
  recipe(
    "invoke",
    "lambda",
    [
      "invoke|run|trigger|call|execute|test payload|by hand|manually|rerun|retry|test",
      "lambda|function|payload|event|job|handler|it"
    ],
    "InvokeFunction GetFunction",
    "function"
  ),
  recipe(
    "function-configuration",
    "lambda",
    [
      "environment variable|environment variables|env var|env vars|timeout|memory|layer|configuration|setting|runtime|env",
      CHANGE + "|raise|increase|lower|bump|double|extend|decrease"
    ],
    "UpdateFunctionConfiguration GetFunctionConfiguration",
    "function"
  ),
  recipe(
    "function-code",
    "lambda",
    ["deploy|new code|code|hotfix|release|push a fix|upload", "code|lambda|function|zip|hotfix|version|fix"],
    "UpdateFunctionCode GetFunction PublishVersion",
    "function"
  ),
  recipe(
    "function-roll-back",
    "lambda",
    [UNDO + "|alias|traffic"],
    "UpdateAlias GetAlias ListVersionsByFunction",
    "function"
  ),
  recipe(
    "function-concurrency",
    "lambda",
    ["concurrency|throttle|stop the lambda|disable the lambda|reserved|runaway"],
    "PutFunctionConcurrency DeleteFunctionConcurrency GetFunctionConcurrency",
    "function"
  ),
  recipe(
    "event-source",
    "lambda",
    [
      "event source|trigger|mapping|consumer|poller|subscription",
      "enable|disable|pause|resume|stop|turn|batch size|change|update|unblock"
    ],
    "UpdateEventSourceMapping GetEventSourceMapping ListEventSourceMappings",
    "eventSourceMapping"
  ),
  recipe(
    "function-look",
    "lambda",
    [
      LOOK + "|list|which version|configuration|download the code|env",
      "lambda|function|configuration|settings|version|code|functions|timeout"
    ],
    "GetFunction GetFunctionConfiguration ListFunctions",
    "function"
  ),
  // Delivery, DNS, network edge
  recipe(
    "invalidate",
    "cloudfront",
    ["purge|invalidate|invalidation|cache|cached|stale|flush|clear"],
    "CreateInvalidation GetInvalidation",
    "distribution"
  ),
  recipe(
    "distribution-change",
    "cloudfront",
    [
      CHANGE + "|origin|behavior|behaviour|disable|enable",
      "distribution|origin|behavior|behaviour|ttl|cdn|header"
    ],
    "UpdateDistribution GetDistributionConfig GetDistribution",
    "distribution"
  ),
  recipe(
    "distribution-look",
    "cloudfront",
    [LOOK + "|list", "distribution|distributions|origin|cdn|configuration|settings"],
    "GetDistribution GetDistributionConfig ListDistributions",
    "distribution"
  ),
  recipe(
    "dns-change",
    "route53",
    [
      ADD + "|" + CHANGE + "|" + REMOVE + "|point|switch|cut over|cutover|repoint|weight|failover|move|txt|cname|swap"
    ],
    "ChangeResourceRecordSets ListResourceRecordSets GetChange",
    "hostedzone"
  ),
  recipe(
    "dns-look",
    "route53",
    [LOOK + "|list|which|export|audit", "record|records|zone|zones|dns|domain|domains"],
    "ListResourceRecordSets ListHostedZones GetHostedZone",
    "hostedzone"
  ),
  recipe(
    "dns-health-check",
    "route53",
    ["health check|health checks"],
    "GetHealthCheck GetHealthCheckStatus ListHealthChecks",
    "healthcheck"
  ),
  recipe(
    "drain-target",
    "elasticloadbalancing",
    [
      "drain|deregister|register|take out|out of rotation|rotation|remove|add|put back|target|targets",
      "target|targets|instance|node|host|rotation|load balancer|server|backend"
    ],
    "DeregisterTargets RegisterTargets DescribeTargetHealth",
    "targetgroup"
  ),
  recipe(
    "target-health",
    "elasticloadbalancing",
    [
      LOOK + "|unhealthy|health|healthy|list|502|503|504",
      "target|targets|load balancer|alb|nlb|elb|health|unhealthy|listener|502|503"
    ],
    "DescribeTargetHealth DescribeTargetGroups DescribeLoadBalancers DescribeListeners"
  ),
  recipe(
    "listener-rule",
    "elasticloadbalancing",
    [
      "listener|rule|rules|weight|weights|routing|traffic|redirect|maintenance page",
      CHANGE + "|" + ADD + "|shift|switch|reroute|route|move"
    ],
    "ModifyListener ModifyRule CreateRule DescribeListeners DescribeRules",
    "listener/app listener-rule/app"
  ),
  recipe(
    "waf-block",
    "wafv2",
    ["ip set|block|allow|unblock|ban|whitelist|ip|address"],
    "UpdateIPSet GetIPSet ListIPSets",
    "ipset"
  ),
  recipe(
    "waf-rule",
    "wafv2",
    ["web acl|rule|rules|rate limit", CHANGE + "|" + ADD + "|disable|enable|count mode"],
    "UpdateWebACL GetWebACL ListWebACLs",
    "webacl"
  ),
  recipe(
    "waf-look",
    "wafv2",
    [LOOK + "|sampled|blocked requests|why"],
    "GetSampledRequests GetWebACL ListWebACLs",
    "webacl"
  ),
  recipe(
    "api-redeploy",
    "apigateway",
    ["deploy|redeploy|stage|update|change|fix|throttle|flush|roll back"],
    "POST PATCH GET",
    "Deployments Deployment Stage Stages"
  ),
  recipe(
    "certificate-look",
    "acm",
    [LOOK + "|expire|expires|expiry|list|validation|expiring"],
    "DescribeCertificate ListCertificates",
    "certificate"
  ),
  recipe(
    "certificate-request",
    "acm",
    ["request|new certificate|issue|renew|create|order"],
    "RequestCertificate DescribeCertificate ListCertificates",
    "certificate"
  ),
  // Money and quotas
  recipe(
    "cost",
    "ce",
    [
      "bill|billing|cost|costs|spend|spent|spending|invoice|charge|charges|expensive|budget|finance|money|usage"
    ],
    "GetCostAndUsage GetDimensionValues"
  ),
  recipe(
    "cost-forecast",
    "ce",
    ["forecast|predict|projection|end of the|will we"],
    "GetCostForecast GetCostAndUsage"
  ),
  recipe("budget-look", "budgets", [LOOK + "|list|budget|budgets"], "ViewBudget", "budget"),
  recipe(
    "quota-raise",
    "servicequotas",
    ["raise|increase|request|more|higher"],
    "RequestServiceQuotaIncrease GetServiceQuota ListServiceQuotas ListRequestedServiceQuotaChangeHistory",
    "quota"
  ),
  recipe(
    "quota-look",
    "servicequotas",
    [LOOK + "|list|how close|current"],
    "GetServiceQuota ListServiceQuotas GetAWSDefaultServiceQuota"
  ),
  // Audit
  recipe(
    "who-did-it",
    "cloudtrail",
    [
      "who|what|when|event|events|audit|trail|history|deleted|changed|find out|look|investigate|check|which user|activity|api calls"
    ],
    "LookupEvents"
  ),
  recipe(
    "trail-look",
    "cloudtrail",
    ["trail|trails|logging", "status|enabled|configured|check|settings|configuration|verify|is on"],
    "DescribeTrails GetTrailStatus GetTrail GetEventSelectors",
    "trail"
  ),
  recipe(
    "lake-query",
    "cloudtrail",
    ["lake|sql|event data store"],
    "StartQuery GetQueryResults DescribeQuery ListEventDataStores",
    "eventdatastore"
  ),
  recipe(
    "findings",
    "guardduty",
    [LOOK + "|finding|findings|list|triage|alert"],
    "ListFindings GetFindings ListDetectors"
  ),
  recipe(
    "findings-archive",
    "guardduty",
    ["archive|close|suppress|mark"],
    "ArchiveFindings GetFindings ListFindings ListDetectors"
  ),
  recipe("hub-findings", "securityhub", [LOOK + "|finding|findings|list|triage"], "GetFindings"),
  recipe(
    "config-history",
    "config",
    [
      "history|changed|change|timeline|compliance|non-compliant|noncompliant|rule|rules|resource|look|check|see"
    ],
    "GetResourceConfigHistory SelectResourceConfig DescribeComplianceByConfigRule GetComplianceDetailsByConfigRule",
    "ConfigRule"
  ),
  recipe(
    "traces",
    "xray",
    ["trace|traces|slow|latency|look|debug|service map|why"],
    "GetTraceSummaries BatchGetTraces GetServiceGraph"
  ),
  // Data
  recipe(
    "athena-query",
    "athena",
    ["sql|query|queries|run|count|report|analyse|analyze|select|join|look|search|find|investigate"],
    "StartQueryExecution GetQueryExecution GetQueryResults StopQueryExecution",
    "workgroup"
  ),
  recipe(
    "athena-saved",
    "athena",
    ["saved query|named query|saved queries"],
    "GetNamedQuery ListNamedQueries StartQueryExecution GetQueryResults",
    "workgroup"
  ),
  recipe(
    "glue-tables",
    "glue",
    [
      "table|tables|schema|catalog|partition|partitions|column|columns|database",
      LOOK + "|list|which|get|query|athena|sql|run|count"
    ],
    "GetTable GetTables GetDatabase GetPartitions",
    "catalog database table"
  ),
  recipe(
    "glue-job-run",
    "glue",
    [RUN + "|backfill|re-run", "job|etl|run|backfill|glue"],
    "StartJobRun GetJobRun GetJobRuns GetJob",
    "job"
  ),
  recipe(
    "glue-job-stop",
    "glue",
    ["stop|kill|cancel|abort", "job|run|etl"],
    "BatchStopJobRun GetJobRun GetJobRuns",
    "job"
  ),
  recipe(
    "glue-job-look",
    "glue",
    [LOOK + "|failed|fails|failing|failure", "job|etl|run|runs"],
    "GetJobRun GetJobRuns GetJob",
    "job"
  ),
  recipe(
    "glue-crawler",
    "glue",
    ["crawler|crawlers|crawl", "run|start|rerun|launch|trigger|kick|stop|crawler"],
    "StartCrawler GetCrawler StopCrawler",
    "crawler"
  ),
  recipe(
    "glue-partition",
    "glue",
    ["partition|partitions", ADD + "|" + REMOVE + "|repair|missing|fix|register"],
    "BatchCreatePartition CreatePartition DeletePartition GetPartitions GetTable",
    "catalog database table"
  ),
  recipe(
    "redshift-query",
    "redshift-data",
    ["sql|query|queries|run|count|select|report|execute|vacuum|look"],
    "ExecuteStatement DescribeStatement GetStatementResult",
    "cluster workgroup"
  ),
  recipe(
    "redshift-pause",
    "redshift",
    ["pause|resume|stop|start"],
    "PauseCluster ResumeCluster DescribeClusters",
    "cluster"
  ),
  recipe("redshift-restart", "redshift", [RESTART], "RebootCluster DescribeClusters", "cluster"),
  recipe(
    "redshift-resize",
    "redshift",
    ["resize|scale|more nodes|bigger|nodes"],
    "ResizeCluster ModifyCluster DescribeClusters",
    "cluster"
  ),
  recipe(
    "redshift-snapshot",
    "redshift",
    ["snapshot|back up|backup"],
    "CreateClusterSnapshot DescribeClusterSnapshots DescribeClusters",
    "snapshot cluster"
  ),
  recipe(
    "redshift-login",
    "redshift",
    ["credentials|connect|log in|login|temporary password"],
    "GetClusterCredentials DescribeClusters",
    "dbuser cluster"
  ),
  recipe(
    "stream-read",
    "kinesis",
    ["read|look|peek|inspect|consume|see|check|debug|sample|get|records|tail|replay"],
    "GetRecords GetShardIterator DescribeStream ListShards",
    "stream"
  ),
  recipe(
    "stream-write",
    "kinesis",
    ["put|write|send|publish|push|produce|inject|replay"],
    "PutRecord PutRecords DescribeStreamSummary",
    "stream"
  ),
  recipe(
    "stream-scale",
    "kinesis",
    [
      "scale|shard|shards|reshard|throughput|capacity|split",
      CHANGE + "|scale|increase|double|raise|more|split|add|reshard"
    ],
    "UpdateShardCount DescribeStreamSummary ListShards",
    "stream"
  ),
  recipe(
    "stream-retention",
    "kinesis",
    ["retention"],
    "IncreaseStreamRetentionPeriod DecreaseStreamRetentionPeriod DescribeStreamSummary",
    "stream"
  ),
  recipe(
    "delivery-stream",
    "firehose",
    ["put|send|write|push|test record|test records"],
    "PutRecord PutRecordBatch DescribeDeliveryStream",
    "deliverystream"
  ),
  recipe(
    "delivery-stream-look",
    "firehose",
    [LOOK + "|list|configuration"],
    "DescribeDeliveryStream ListDeliveryStreams",
    "deliverystream"
  ),
  recipe(
    "emr-step",
    "elasticmapreduce",
    ["step|steps|spark|job|hive", "add|submit|run|start|cancel|rerun|trigger|launch"],
    "AddJobFlowSteps CancelSteps DescribeStep ListSteps DescribeCluster",
    "cluster"
  ),
  recipe(
    "emr-look",
    "elasticmapreduce",
    [LOOK + "|list|failed", "cluster|step|steps|job|emr"],
    "DescribeCluster ListClusters ListSteps DescribeStep",
    "cluster"
  ),
  recipe(
    "emr-resize",
    "elasticmapreduce",
    ["resize|scale|nodes|instances|grow|shrink", "resize|scale|add|remove|grow|shrink|more|increase"],
    "ModifyInstanceGroups ListInstanceGroups DescribeCluster",
    "cluster"
  ),
  recipe(
    "emr-terminate",
    "elasticmapreduce",
    ["terminate|kill|shut|stop", "cluster|emr"],
    "TerminateJobFlows DescribeCluster ListClusters",
    "cluster"
  ),
  recipe(
    "search-data",
    "es",
    ["search|query|index|indices|read|look|check|shards|kibana|dashboard"],
    "ESHttpGet ESHttpPost ESHttpHead DescribeDomain",
    "domain"
  ),
  recipe(
    "search-change",
    "es",
    [
      "reindex|index|indices|mapping|template|settings|delete",
      "create|delete|reindex|update|put|change|remove|write"
    ],
    "ESHttpPut ESHttpPost ESHttpDelete ESHttpGet",
    "domain"
  ),
  recipe("cache-restart", "elasticache", [RESTART], "RebootCacheCluster DescribeCacheClusters", "cluster"),
  recipe(
    "cache-failover",
    "elasticache",
    ["failover|fail over"],
    "TestFailover DescribeReplicationGroups",
    "replicationgroup"
  ),
  recipe(
    "cache-scale",
    "elasticache",
    ["scale|resize|node type|bigger|nodes|replica|replicas|shards|modify|increase"],
    "ModifyReplicationGroup IncreaseReplicaCount DescribeReplicationGroups DescribeCacheClusters",
    "replicationgroup cluster"
  ),
  recipe(
    "cache-snapshot",
    "elasticache",
    ["snapshot|backup|back up"],
    "CreateSnapshot DescribeSnapshots DescribeReplicationGroups",
    "snapshot replicationgroup"
  ),
  recipe(
    "cache-look",
    "elasticache",
    [
      LOOK + "|list|endpoint|memory|eviction|evictions",
      "cluster|redis|cache|node|memcached|replication|endpoint|status|elasticache"
    ],
    "DescribeCacheClusters DescribeReplicationGroups DescribeEvents",
    "cluster replicationgroup"
  ),
  recipe(
    "notebook",
    "sagemaker",
    ["notebook", "start|stop|open|restart|log|launch|work"],
    "StartNotebookInstance StopNotebookInstance DescribeNotebookInstance CreatePresignedNotebookInstanceUrl",
    "notebook-instance"
  ),
  recipe(
    "training-job",
    "sagemaker",
    ["training", LOOK + "|stop|cancel|list|failed"],
    "DescribeTrainingJob ListTrainingJobs StopTrainingJob",
    "training-job"
  ),
  recipe(
    "endpoint-invoke",
    "sagemaker",
    ["invoke|test|call|prediction|inference", "endpoint|model|prediction|inference"],
    "InvokeEndpoint DescribeEndpoint",
    "endpoint"
  ),
  recipe(
    "endpoint-update",
    "sagemaker",
    [UNDO + "|update|scale|deploy", "endpoint|model"],
    "UpdateEndpoint UpdateEndpointWeightsAndCapacities DescribeEndpoint DescribeEndpointConfig",
    "endpoint endpoint-config"
  ),
  recipe(
    "model-invoke",
    "bedrock",
    ["invoke|call|test|prompt|run|use", "model|prompt|claude|llm|titan|nova"],
    "InvokeModel InvokeModelWithResponseStream ListFoundationModels",
    "foundation-model"
  ),
  // Jobs, pipelines, stacks, schedules
  recipe(
    "scale-group",
    "autoscaling",
    [
      "set the|back to|scale|capacity|desired|nodes|grow|shrink|increase|decrease|more instances|resize|minimum|maximum"
    ],
    "SetDesiredCapacity UpdateAutoScalingGroup DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "instance-refresh",
    "autoscaling",
    [
      "refresh|roll|rolling|recycle|replace the instances|rotate|new ami|launch template",
      "instance|instances|refresh|group|fleet|nodes|ami|asg"
    ],
    "StartInstanceRefresh DescribeInstanceRefreshes CancelInstanceRefresh DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "suspend-scaling",
    "autoscaling",
    ["suspend|resume|pause|freeze|stop scaling"],
    "SuspendProcesses ResumeProcesses DescribeAutoScalingGroups",
    "autoScalingGroup"
  ),
  recipe(
    "group-detach",
    "autoscaling",
    ["detach|standby|terminate|take out|protect|unhealthy", "instance|instances|node"],
    "DetachInstances EnterStandby ExitStandby TerminateInstanceInAutoScalingGroup DescribeAutoScalingInstances",
    "autoScalingGroup"
  ),
  recipe(
    "group-look",
    "autoscaling",
    [LOOK + "|list|activities|activity|why", "group|groups|scaling|activity|activities|asg|instances"],
    "DescribeAutoScalingGroups DescribeScalingActivities DescribeAutoScalingInstances"
  ),
  recipe(
    "pipeline-retry",
    "codepipeline",
    ["retry|rerun|re-run|failed stage|failed production|again"],
    "RetryStageExecution GetPipelineState",
    "stage pipeline"
  ),
  recipe(
    "pipeline-approve",
    "codepipeline",
    ["approve|approval|manual step|reject|sign off"],
    "PutApprovalResult GetPipelineState",
    "action pipeline"
  ),
  recipe(
    "pipeline-start",
    "codepipeline",
    ["start|release|run|trigger|kick|deploy|rerun"],
    "StartPipelineExecution GetPipelineState GetPipelineExecution",
    "pipeline"
  ),
  recipe(
    "pipeline-stop",
    "codepipeline",
    ["stop|abort|cancel|halt"],
    "StopPipelineExecution GetPipelineState",
    "pipeline"
  ),
  recipe(
    "pipeline-transition",
    "codepipeline",
    ["transition|freeze|block|unblock|unfreeze"],
    "DisableStageTransition EnableStageTransition GetPipelineState",
    "stage pipeline"
  ),
  recipe(
    "pipeline-look",
    "codepipeline",
    [LOOK + "|failed|list|history"],
    "GetPipelineState GetPipeline ListPipelineExecutions GetPipelineExecution",
    "pipeline"
  ),
  recipe(
    "build-run",
    "codebuild",
    [RUN + "|build", "build|project|tests|job|it"],
    "StartBuild BatchGetBuilds RetryBuild ListBuildsForProject",
    "project"
  ),
  recipe(
    "build-stop",
    "codebuild",
    ["stop|cancel|kill|abort"],
    "StopBuild BatchGetBuilds ListBuildsForProject",
    "project"
  ),
  recipe(
    "build-look",
    "codebuild",
    [LOOK + "|failed|failing|list|history", "build|builds|project|log|logs"],
    "BatchGetBuilds ListBuildsForProject BatchGetProjects",
    "project"
  ),
  recipe(
    "deployment-run",
    "codedeploy",
    ["deploy|deployment|release|start|redeploy|roll back|rollback|rerun"],
    "CreateDeployment GetDeployment GetDeploymentConfig GetApplicationRevision RegisterApplicationRevision",
    "deploymentgroup application deploymentconfig"
  ),
  recipe(
    "deployment-stop",
    "codedeploy",
    ["stop|abort|cancel|roll back|rollback", "deployment|release|rollout"],
    "StopDeployment GetDeployment ListDeployments",
    "deploymentgroup"
  ),
  recipe(
    "deployment-look",
    "codedeploy",
    [LOOK + "|failed|list|failing", "deployment|deployments"],
    "GetDeployment ListDeployments BatchGetDeployments",
    "deploymentgroup"
  ),
  recipe(
    "stack-update",
    "cloudformation",
    ["update|deploy|change|apply|redeploy|fix", "stack|stacks|template|changeset|change set"],
    "CreateChangeSet DescribeChangeSet ExecuteChangeSet UpdateStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-unstick",
    "cloudformation",
    ["rollback|roll back|stuck|update_rollback_failed|continue|cancel"],
    "ContinueUpdateRollback CancelUpdateStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-delete",
    "cloudformation",
    [REMOVE + "|tear down|teardown", "stack|stacks|environment"],
    "DeleteStack DescribeStacks DescribeStackEvents",
    "stack"
  ),
  recipe(
    "stack-drift",
    "cloudformation",
    ["drift|drifted"],
    "DetectStackDrift DescribeStackDriftDetectionStatus DescribeStackResourceDrifts",
    "stack"
  ),
  recipe(
    "stack-look",
    "cloudformation",
    [LOOK + "|list|failed|events|fails|outputs", "stack|stacks|deployment|events|outputs|template"],
    "DescribeStacks DescribeStackEvents DescribeStackResources ListStacks GetTemplate",
    "stack"
  ),
  recipe(
    "execution-start",
    "states",
    [
      RUN + "|by hand|manually|again",
      "execution|executions|workflow|state machine|step function|step functions|job|flow|it"
    ],
    "StartExecution DescribeExecution DescribeStateMachine",
    "statemachine execution"
  ),
  recipe(
    "execution-redrive",
    "states",
    ["redrive|retry|rerun|re-run|resume|restart", "failed|execution|executions|step|workflow|state machine"],
    "RedriveExecution StartExecution DescribeExecution ListExecutions",
    "execution statemachine"
  ),
  recipe(
    "execution-stop",
    "states",
    ["stop|abort|cancel|kill"],
    "StopExecution DescribeExecution ListExecutions",
    "execution statemachine"
  ),
  recipe(
    "execution-look",
    "states",
    [
      LOOK + "|failed|list|history|fails|failure",
      "execution|executions|workflow|state machine|step function|step functions|step|run|runs|failed"
    ],
    "DescribeExecution GetExecutionHistory ListExecutions DescribeStateMachine",
    "execution statemachine"
  ),
  recipe(
    "rule-switch",
    "events",
    [
      "disable|enable|pause|resume|turn off|turn on|stop|suspend",
      "rule|rules|schedule|cron|job|trigger|event"
    ],
    "DisableRule EnableRule DescribeRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "rule-change",
    "events",
    [ADD + "|" + CHANGE + "|move|reschedule", "rule|rules|schedule|cron|target|targets|pattern"],
    "PutRule PutTargets DescribeRule ListTargetsByRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "event-send",
    "events",
    ["send|put|publish|emit|replay|test event|inject|resend", "event|events|bus"],
    "PutEvents DescribeEventBus",
    "event-bus"
  ),
  recipe(
    "event-replay",
    "events",
    ["replay"],
    "StartReplay DescribeReplay DescribeArchive ListArchives",
    "replay archive event-bus"
  ),
  recipe(
    "rule-look",
    "events",
    [LOOK + "|list|which|when", "rule|rules|schedule|schedules|target|targets|bus"],
    "DescribeRule ListRules ListTargetsByRule",
    "rule-on-default-event-bus"
  ),
  recipe(
    "schedule-change",
    "scheduler",
    ["schedule|schedules", CHANGE + "|" + ADD + "|disable|enable|pause|resume"],
    "UpdateSchedule GetSchedule ListSchedules",
    "schedule"
  ),
  recipe(
    "batch-submit",
    "batch",
    [RUN + "|submit|resubmit", "job|jobs|it|batch"],
    "SubmitJob DescribeJobs ListJobs",
    "job-definition job-queue"
  ),
  recipe(
    "batch-cancel",
    "batch",
    ["cancel|terminate|kill|stop|abort", "job|jobs"],
    "CancelJob TerminateJob DescribeJobs ListJobs",
    "job"
  ),
  recipe(
    "batch-look",
    "batch",
    [LOOK + "|failed|list|stuck|queue", "job|jobs|queue|queues"],
    "DescribeJobs ListJobs DescribeJobQueues"
  ),
  recipe(
    "backup-now",
    "backup",
    ["start|take|run|create|on-demand|now", "backup|recovery point|back up"],
    "StartBackupJob DescribeBackupJob ListBackupJobs",
    "backupVault"
  ),
  recipe(
    "backup-restore",
    "backup",
    ["restore|recover"],
    "StartRestoreJob DescribeRestoreJob ListRecoveryPointsByBackupVault DescribeRecoveryPoint GetRecoveryPointRestoreMetadata",
    "recoveryPoint backupVault"
  ),
  recipe(
    "backup-look",
    "backup",
    [LOOK + "|failed|list|success", "backup|backups|job|jobs|vault|recovery"],
    "ListBackupJobs DescribeBackupJob ListRecoveryPointsByBackupVault",
    "backupVault"
  ),
  // Keys and people
  recipe("decrypt", "kms", ["decrypt|encrypted|unseal|read"], "Decrypt DescribeKey", "key"),
  recipe("encrypt", "kms", ["encrypt|encrypted|upload|write"], "GenerateDataKey Encrypt DescribeKey", "key"),
  recipe("sign", "kms", ["sign|signature|signing"], "Sign Verify GetPublicKey DescribeKey", "key"),
  recipe(
    "key-look",
    "kms",
    ["rotation|which key|key policy|list|alias|aliases|settings|status|audit", LOOK + "|list|audit"],
    "DescribeKey GetKeyRotationStatus ListKeys ListAliases GetKeyPolicy",
    "key"
  ),
  recipe(
    "key-switch",
    "kms",
    ["disable|enable|re-enable", "key|keys|cmk"],
    "DisableKey EnableKey DescribeKey",
    "key"
  ),
  recipe(
    "key-deletion",
    "kms",
    ["delete|deletion|cancel deletion|restore", "key|keys|deletion"],
    "ScheduleKeyDeletion CancelKeyDeletion DescribeKey",
    "key"
  ),
  recipe(
    "pool-user-look",
    "cognito-idp",
    [LOOK + "|list|search|lookup", "user|users|account|customer|login|pool|email|sign"],
    "AdminGetUser ListUsers",
    "userpool"
  ),
  recipe(
    "pool-user-reset",
    "cognito-idp",
    ["reset|password|locked|unlock|mfa|confirm|resend"],
    "AdminResetUserPassword AdminSetUserPassword AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-switch",
    "cognito-idp",
    ["disable|enable|block|unblock|ban|deactivate|suspend|sign out|log out"],
    "AdminDisableUser AdminEnableUser AdminUserGlobalSignOut AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-change",
    "cognito-idp",
    [CHANGE + "|verify|attribute", "attribute|attributes|email|phone|user|address"],
    "AdminUpdateUserAttributes AdminGetUser",
    "userpool"
  ),
  recipe(
    "pool-user-delete",
    "cognito-idp",
    [REMOVE + "|gdpr", "user|account|customer"],
    "AdminDeleteUser AdminGetUser ListUsers",
    "userpool"
  ),
  recipe("send-mail", "ses", ["send|resend|test"], "SendEmail SendRawEmail GetSendQuota", "identity"),
  recipe(
    "suppression",
    "ses",
    ["suppression|suppressed|bounce|bounced|bounces|complaint|blocked"],
    "GetSuppressedDestination DeleteSuppressedDestination ListSuppressedDestinations"
  ),
  recipe(
    "mail-look",
    "ses",
    ["statistics|quota|sending|reputation|identity|identities|verified", LOOK + "|list"],
    "GetSendStatistics GetSendQuota ListIdentities GetAccount"
  ),
  recipe(
    "efs-look",
    "elasticfilesystem",
    [LOOK + "|list|mount target|mount targets", "file system|filesystem|efs|mount|nfs"],
    "DescribeFileSystems DescribeMountTargets DescribeMountTargetSecurityGroups",
    "file-system"
  ),
  recipe(
    "efs-mount",
    "elasticfilesystem",
    ["mount|read files|write files|copy files", "file system|filesystem|efs|mount|files|share"],
    "ClientMount ClientWrite DescribeMountTargets",
    "file-system"
  ),
  recipe(
    "iam-look",
    "iam",
    [LOOK + "|list|which|who|audit|attached", "role|roles|policy|policies|user|users|permissions|trust"],
    "GetRole ListAttachedRolePolicies ListRolePolicies GetRolePolicy GetPolicy GetPolicyVersion",
    "role policy"
  ),
  recipe(
    "support-case",
    "support",
    ["case|ticket|support", "open|create|file|raise|reply|update|add|follow"],
    "CreateCase AddCommunicationToCase DescribeCases DescribeCommunications"
  )
];

// src/drafting/recipes.ts
var compiled = /* @__PURE__ */ new Map();
function recipesOf(service) {
  const known = compiled.get(service);
  if (known !== void 0) return known;
  const own = RECIPES.filter((recipe2) => recipe2.service === service).map((recipe2) => ({
    recipe: recipe2,
    groups: recipe2.when.map((group) => group.split("|").map(stemsOf))
  }));
  if (own.length > 0) compiled.set(service, own);
  return own;
}
var stemsOf = (phrase) => (phrase.match(/[a-z0-9_]+/gi) ?? []).map((word) => stem(word.toLowerCase()));
function tellingIn(recipes) {
  const key = (phrase, position) => `${position === 0 ? "verb" : "thing"} ${phrase.join(" ")}`;
  const counts = /* @__PURE__ */ new Map();
  for (const { groups } of recipes) {
    const own = new Set(groups.flatMap((group, position) => group.map((phrase) => key(phrase, position))));
    for (const each of own) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return (phrase, position) => phrase.length * Math.log(1 + recipes.length / (counts.get(key(phrase, position)) ?? 1));
}
function matchingRecipes(service, reading, actions) {
  const own = recipesOf(service);
  const telling = tellingIn(own);
  const found = own.filter(({ recipe: recipe2 }) => recipe2.actions.some((name) => actions.has(name))).flatMap((each) => matchOf(each, reading, telling) ?? []).sort((a, b) => b.words - a.words || b.groups - a.groups);
  const explained = /* @__PURE__ */ new Map();
  return found.filter((match) => {
    const fresh = [...match.clauses].some((index) => {
      const better = explained.get(index);
      return better === void 0 || better.groups === match.groups && better.words === match.words;
    });
    if (fresh) {
      for (const index of match.clauses) if (!explained.has(index)) explained.set(index, match);
    }
    return fresh;
  });
}
function matchOf({ recipe: recipe2, groups }, reading, telling) {
  const verbs = /* @__PURE__ */ new Set();
  let words2 = 0;
  for (const [position, alternatives] of groups.entries()) {
    let hit = 0;
    for (const alternative of alternatives) {
      for (const [index, clause] of reading.clauses.entries()) {
        if (!hasPhrase(clause.all, alternative)) continue;
        hit += telling(alternative, position);
        if (position === 0 && clause.main) verbs.add(index);
      }
    }
    if (hit === 0) return void 0;
    words2 += hit;
  }
  return verbs.size > 0 ? { recipe: recipe2, groups: groups.length, words: words2, clauses: verbs } : void 0;
}
function hasPhrase(words2, phrase) {
  return words2.some((_, start) => phrase.every((word, offset) => words2[start + offset] === word));
}

// src/drafting/ranking.ts
var inSoManyWords = ({ features }) => features.named > 0 || features.verb >= 0.5 && features.nouns >= 0.5;
function evidenceFor(service, task, reading, scope, { catalog, companions }) {
  const words2 = candidatesOf(service, task, scope, catalog);
  const candidates = featuresOf(service, words2, task, reading, scope, catalog, companions);
  const recipes = matchingRecipes(service, reading, new Set(words2.map(({ action }) => action.name)));
  addRecipes(
    candidates,
    recipes,
    task.access[service] ?? "read",
    trustInRecipes(reading, task.services.length)
  );
  return { candidates, recipes };
}
var isExplained = (candidates) => candidates.some(({ features }) => features.outside > 0.99);
function rank(service, task, reading, scope, knowledge) {
  const { candidates, recipes } = evidenceFor(service, task, reading, scope, knowledge);
  const explained = isExplained(candidates);
  const weights = explained ? WEIGHTS.explained : WEIGHTS.open;
  const first = candidates.map(({ features }) => probability(features, weights.alone));
  addCompany(service, candidates, first, knowledge.companions);
  const ranked = candidates.filter((candidate) => candidate.words.action.level !== "Permissions" || inSoManyWords(candidate)).map((candidate) => ({
    ...candidate,
    p: probability(candidate.features, weights.inCompany),
    why: explain(candidate, recipes)
  })).sort((a, b) => b.p - a.p || (a.words.action.id < b.words.action.id ? -1 : 1));
  const brief = trustInRecipes(reading, task.services.length) === 1;
  const spoken = brief && candidates.some(({ features }) => features.together >= SAID);
  const job = brief && generalWords(reading) === 0;
  return { service, ranked, recipes, explained, brief, spoken, job };
}
var SHORT_REQUEST = 20;
var GENERAL = new Set(
  ["policy", "permission", "statement", "principal", "iam", "example", "grants", "allows", "condition"].map(
    stem
  )
);
var GENERAL_WEIGHS = 10;
var FREE = 1;
var SAID = 0.5;
var MEANT = 0.3;
var generalWords = ({ clauses }) => new Set(clauses.flatMap(({ all }) => all.filter((word) => GENERAL.has(word)))).size;
function trustInRecipes(reading, services) {
  const general = generalWords(reading);
  return Math.min(
    1,
    SHORT_REQUEST * services / (reading.content.size + GENERAL_WEIGHS * Math.max(0, general - FREE))
  );
}
function addRecipes(candidates, recipes, access, trust) {
  const named = new Set(recipes.flatMap(({ recipe: recipe2 }) => recipe2.actions));
  const touches = candidates.some(
    ({ words: { action } }) => named.has(action.name) && action.level === HIGHEST[access]
  );
  for (const { words: words2, features } of candidates) {
    features.recipe = named.has(words2.action.name) ? trust : 0;
    features.outside = named.size > 0 && !named.has(words2.action.name) && touches ? trust : 0;
  }
}
function addCompany(service, candidates, first, companions) {
  const byName = new Map(candidates.map((candidate) => [candidate.words.action.name, candidate]));
  for (const [index, { words: words2 }] of candidates.entries()) {
    const p = first[index] ?? 0;
    if (p < 0.05) continue;
    for (const [other, share] of companions.of(service, words2.action.name)) {
      const features = byName.get(other)?.features;
      if (features) features.companion = Math.max(features.companion, p * share);
    }
    for (const other of candidates) {
      if (other.words === words2) continue;
      const alike = similarity(words2, other.words);
      if (alike > 0.5) other.features.variant = Math.max(other.features.variant, p * alike);
    }
    if (words2.action.level === "List" || words2.action.level === "Read") continue;
    const nouns = new Set(words2.nouns);
    for (const other of candidates) {
      if (other.words.action.level !== "List" && other.words.action.level !== "Read") continue;
      if (!other.words.nouns.some((noun) => nouns.has(noun))) continue;
      const alike = other.words.nouns.filter((noun) => nouns.has(noun)).length / Math.max(nouns.size, other.words.nouns.length);
      other.features.sibling = Math.max(other.features.sibling, p * alike);
    }
  }
}
function similarity(a, b) {
  if (a.verb !== b.verb) return 0;
  const shared = a.nouns.filter((noun) => b.nouns.includes(noun)).length;
  return (1 + shared) / (1 + a.nouns.length + b.nouns.length - shared);
}
function explain({ words: words2, features }, recipes) {
  if (features.named > 0) return "named in the reason";
  const recipe2 = recipes.find((each) => each.recipe.actions.includes(words2.action.name));
  if (recipe2) return `recipe ${recipe2.recipe.job}`;
  if (features.together > 0.3) return "its name is what the reason says";
  if (features.companion > 0.3) return "AWS policies use it together with another action here";
  if (features.sibling > 0.3) return "shows what another action here changes";
  if (features.described > 0.5) return "its description is close to the reason";
  return "common for these resources and this level";
}
var saysNothing = ({ ranked, recipes }) => recipes.length === 0 && ranked.every(({ features }) => features.named === 0 && features.together < 0.1 && features.described < 0.1);

// src/drafting/ablation.ts
var OPEN_TO_ALL = /* @__PURE__ */ new Set(["sts:GetCallerIdentity", "sts:GetSessionToken"]);
var DESTRUCTIVE = new Set(
  ["delete", "terminate", "purge", "deregister", "remove", "destroy", "cancel", "schedule"].map(stem)
);
var isDestructive = ({ name }) => identifierWords(name).some((word) => DESTRUCTIVE.has(stem(word)));
function ablate(chosen, rankings) {
  const rankingOf = new Map(rankings.map((ranking) => [ranking.service, ranking]));
  const kept = [...chosen];
  const dropped = [];
  for (const pick of [...chosen].reverse()) {
    const { action } = pick.words;
    const why = superfluous(pick, kept, rankingOf.get(action.service));
    if (why === void 0) continue;
    if (kept.filter(({ words: words2 }) => words2.action.service === action.service).length === 1) continue;
    kept.splice(kept.indexOf(pick), 1);
    dropped.push({ action: action.id, why });
  }
  return { kept, dropped: dropped.reverse() };
}
function superfluous(pick, kept, ranking) {
  const { features, words: words2 } = pick;
  if (OPEN_TO_ALL.has(words2.action.id)) return "implied";
  if (features.named > 0 || features.recipe > 0) return void 0;
  if (DESTRUCTIVE.has(words2.verb) && features.verb < MEANT && (ranking?.brief === true || features.administers > 0)) {
    return "removes";
  }
  if (ranking?.explained !== true) return void 0;
  if (words2.batch && kept.some((other) => isPlain(other, pick))) {
    return "redundant";
  }
  if (features.together < MEANT && features.described < MEANT && features.sibling < MEANT && features.companion < MEANT) {
    return "unneeded";
  }
  return void 0;
}
var isPlain = ({ words: plain }, { words: batch }) => !plain.batch && plain.action.service === batch.action.service && `batch${plain.action.name.toLowerCase()}` === batch.action.name.toLowerCase();

// src/drafting/remark-effects.ts
var BOUNDARY2 = /(?<=[.;:!?](?=\s|$)|\n)/;
var WORD = /(?:[a-z][a-z0-9-]{0,40}:)?[A-Za-z][A-Za-z0-9]*(?:['’][a-z]+)?/g;
var NOT = /* @__PURE__ */ new Set(["no", "not", "never", "neither", "nor", "don't", "don\u2019t"]);
var AWAY = new Set(
  "without drop drops remove removes removing omit omits exclude excludes excluding except minus leave skip".split(
    " "
  )
);
var AGAIN = new Set(
  "but add adds adding keep keeps include includes including also plus with allow give only instead need needs back".split(
    " "
  )
);
var TURNS = /* @__PURE__ */ new Set(["but", "instead", "only"]);
var READ_ONLY = /\bread[ -]only\b/i;
function readRemarks({ remarks = [] }) {
  const names = /* @__PURE__ */ new Map();
  const verbs = /* @__PURE__ */ new Map();
  let readOnly = false;
  const wanted = [];
  for (const { text } of remarks) {
    readOnly ||= READ_ONLY.test(text);
    for (const segment of text.split(BOUNDARY2)) {
      let no = false;
      let away = false;
      let direct = false;
      let from = 0;
      const keep = (until) => {
        if (!no && !away) wanted.push(segment.slice(from, until));
        from = until;
      };
      for (const { 0: word, index } of segment.matchAll(WORD)) {
        const plain = word.toLowerCase();
        if (NOT.has(plain)) {
          keep(index);
          [no, away, direct] = [true, false, true];
          continue;
        }
        if (AWAY.has(plain)) {
          keep(index);
          [no, away] = [false, !no];
        } else if (AGAIN.has(plain)) {
          keep(index);
          if (!direct || TURNS.has(plain)) no = false;
          away = false;
        } else {
          direct = false;
          if (/[a-z][A-Z]|:/.test(word)) names.set(plain, no || away);
          else verbs.set(stem(plain), no || away);
        }
      }
      keep(segment.length);
    }
  }
  const lastWordOn = ({ id, name }) => names.get(id.toLowerCase()) ?? names.get(name.toLowerCase());
  return {
    wanted: wanted.join(" "),
    isNamed: (action) => lastWordOn(action) === false,
    isUnwanted(action) {
      const { name, level } = action;
      const named = lastWordOn(action);
      if (named !== void 0) return named;
      if (readOnly && level !== "List" && level !== "Read") return true;
      return verbs.get(stem(identifierWords(name)[0] ?? "")) === true;
    }
  };
}
var wordsOf2 = (task) => [task.reason, readRemarks(task).wanted].filter((text) => text.trim() !== "").join("\n");

// src/drafting/access-denied.ts
var PERMISSION_OF = {
  "s3:HeadObject": "s3:GetObject",
  "s3:ListObjects": "s3:ListBucket",
  "s3:ListObjectsV2": "s3:ListBucket",
  "s3:HeadBucket": "s3:ListBucket",
  "s3:ListBuckets": "s3:ListAllMyBuckets",
  "s3:CreateMultipartUpload": "s3:PutObject",
  "s3:UploadPart": "s3:PutObject",
  "s3:CopyObject": "s3:PutObject",
  "s3:DeleteObjects": "s3:DeleteObject",
  "s3:ListObjectVersions": "s3:ListBucketVersions",
  "lambda:Invoke": "lambda:InvokeFunction"
};
var WITH_PERMISSION = /not authorized to perform:?\s+([a-z0-9-]{1,64}):([A-Za-z0-9]{1,128})/g;
var WITH_OPERATION = /when calling the ([A-Za-z0-9]{1,128}) operation/g;
function deniedActions(reason, services, catalog) {
  const found = /* @__PURE__ */ new Set();
  for (const [, service = "", name = ""] of reason.matchAll(WITH_PERMISSION)) {
    const action = catalog.action(`${service}:${name}`);
    if (action) found.add(action.id);
  }
  if (found.size > 0) return [...found];
  for (const [, operation = ""] of reason.matchAll(WITH_OPERATION)) {
    for (const service of services) {
      const call = `${service}:${operation}`;
      const action = catalog.action(
        Object.hasOwn(PERMISSION_OF, call) ? PERMISSION_OF[call] ?? call : call
      );
      if (action) found.add(action.id);
    }
  }
  return [...found];
}

// src/drafting/rules-engine.ts
var ENGINE = "rules";
var MOST_GUESSED = 6;
var BETA = { explained: 1.8, spoken: 2.5, open: 7 };
var LIKELY_PERMISSION = 0.05;
var MOST_ACTIONS = 28;
function draftByRules(task, knowledge) {
  const { catalog } = knowledge;
  const unknown = task.services.filter((service) => catalog.actionsOf(service) === void 0);
  if (unknown.length > 0) {
    const names = unknown.join(", ");
    return {
      kind: "none",
      engine: ENGINE,
      reason: `AWS documents no service called ${names}. Use IAM's prefixes, such as s3 or logs.`
    };
  }
  const scope = scopeOf(task.resources, catalog);
  const words2 = wordsOf2(task);
  const remarks = readRemarks(task);
  const reading = readWords(words2);
  const denied = deniedActions(words2, task.services, catalog);
  const notes = [];
  const rankings = task.services.map((service) => {
    const ranking = rank(service, task, reading, scope, knowledge);
    if (denied.length > 0 || !onlyReads(ranking, task)) return ranking;
    notes.push(
      `The words speak of nothing that changes ${service}: only reading is drafted, though more was asked for. Comment /revise with what is to be changed.`
    );
    return rank(
      service,
      { ...task, access: { ...task.access, [service]: "read" } },
      reading,
      scope,
      knowledge
    );
  });
  const chosen = denied.length > 0 ? fromDenial(denied, rankings, notes) : [];
  if (chosen.length === 0) {
    if (rankings.every((ranking) => saysNothing(ranking)) && !task.resources.some((arn) => arn !== "*")) {
      return {
        kind: "questions",
        engine: ENGINE,
        questions: rankings.map((ranking) => question(ranking))
      };
    }
    for (const ranking of rankings) chosen.push(...likely(ranking));
    const vague = rankings.filter((ranking) => isGuess(ranking, chosen));
    if (vague.length > 0)
      return { kind: "questions", engine: ENGINE, questions: vague.map((ranking) => question(ranking)) };
  }
  const named = rankings.flatMap(({ ranked }) => ranked).filter((each) => remarks.isNamed(each.words.action) && !isAmong(chosen, each)).map((each) => ({ ...each, p: 1, why: "named in a comment" }));
  chosen.unshift(...named);
  if (chosen.length === 0) return nothing(task);
  const unwanted = chosen.filter(({ words: { action } }) => remarks.isUnwanted(action));
  const { kept, dropped } = ablate(
    chosen.filter((each) => !unwanted.includes(each)),
    rankings
  );
  if (kept.length === 0) return allUnwanted(ENGINE);
  return {
    kind: "picks",
    engine: ENGINE,
    picks: kept.map((each) => pickOf(each, scope, task)),
    notes,
    leftOut: [
      ...unwanted.map(({ words: { action } }) => ({ action: action.id, why: "unwanted" })),
      ...dropped
    ]
  };
}
var isAmong = (some, { words: words2 }) => some.some((each) => each.words.action.id === words2.action.id);
function likely({ ranked, explained, spoken, job }) {
  const knows = job && ranked.some(({ features }) => features.named > 0);
  const size = cutOff(
    ranked.map(({ p }) => p),
    explained || knows ? BETA.explained : spoken ? BETA.spoken : BETA.open
  );
  return ranked.slice(0, Math.min(MOST_ACTIONS, size)).filter(
    (each, index) => index === 0 || each.words.action.level !== "Permissions" || each.p >= LIKELY_PERMISSION
  ).filter((each) => !knows || !changes(each) || said(each));
}
var said = ({ features }) => features.named > 0 || features.recipe > 0 || features.together >= MEANT;
var changes = ({ words: { action } }) => action.level !== "List" && action.level !== "Read";
function onlyReads({ ranked, recipes, job, service }, { access }) {
  const level = access[service];
  if (!job || level === void 0 || level === "list" || level === "read") return false;
  return !ranked.some((each) => changes(each) && said(each)) && (recipes.length > 0 || ranked.some((each) => !changes(each) && each.features.together >= SAID));
}
function isGuess({ job, explained, spoken, service }, chosen) {
  if (!job || explained || spoken) return false;
  return chosen.filter((each) => each.words.action.service === service && changes(each)).length > MOST_GUESSED;
}
function fromDenial(denied, rankings, notes) {
  const chosen = [];
  for (const id of denied) {
    const found = rankings.flatMap(({ ranked }) => ranked).find(({ words: words2 }) => words2.action.id === id);
    if (found) chosen.push({ ...found, p: 1, why: "named in the AccessDenied message" });
    else
      notes.push(
        `The AccessDenied message names ${id}, which this request does not cover: its service, level or resources do not include it.`
      );
  }
  return chosen;
}
function pickOf({ words: { action }, why }, scope, task) {
  const indexes = new Set(scope.accepted(action).map(({ from }) => from));
  return {
    action: action.id,
    resources: [...task.resources.keys()].filter((index) => indexes.has(index)),
    why
  };
}
function question({ service, ranked }) {
  return {
    text: `What do you want to do in ${service}?`,
    // What removes something is offered only where the words speak of it.
    choices: ranked.filter((each) => !isDestructive(each.words.action) || said(each)).slice(0, 8).map(({ words: words2 }) => words2.action.name)
  };
}
var allUnwanted = (engine) => ({
  kind: "none",
  engine,
  reason: "The comments ask to leave out every action that the request needs."
});
function nothing(task) {
  const levels = Object.entries(task.access).map(([service, level]) => `${service}: ${level}`).join(", ");
  return {
    kind: "none",
    engine: ENGINE,
    reason: `No action fits the request (${levels}). Either the resources belong to other services, or the level is too low: check both in the form.`
  };
}

export {
  scopeOf,
  build,
  identifierWords,
  stem,
  readWords,
  candidatesOf,
  RECIPES,
  matchingRecipes,
  rank,
  MEANT,
  isDestructive,
  ablate,
  readRemarks,
  wordsOf2 as wordsOf,
  MOST_ACTIONS,
  draftByRules,
  allUnwanted
};
