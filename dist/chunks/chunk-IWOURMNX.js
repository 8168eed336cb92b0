import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  wordsOfAnswer
} from "./chunk-64TCY5WJ.js";
import {
  BROKEN,
  TWO_WAYS_IN,
  accessContains,
  arnParts,
  fits,
  formatsOf,
  globContains,
  globOf,
  impliedResources,
  levelWithin,
  neededTypes,
  stripHiddenBesideNames,
  traitsOf,
  usedOnStar
} from "./chunk-SL7TKVXF.js";

// src/drafting/scope.ts
function scopeOf(requested2, catalog) {
  const resources = impliedResources(requested2, catalog);
  const known = /* @__PURE__ */ new Map();
  const typesIn = (service) => {
    const found2 = known.get(service);
    if (found2) return found2;
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
function isFreeOfForm(action, catalog) {
  if (action.resourceTypes.every(({ required }) => !required) && !TWO_WAYS_IN.includes(action.service))
    return true;
  if (action.level !== "List" && action.level !== "Read") return false;
  const { returnsContent, returnsSecret } = traitsOf(action, catalog);
  return returnsContent !== "yes" && returnsSecret !== "yes";
}

// src/drafting/builder.ts
function build(picks, task, catalog) {
  const scope = scopeOf(task.resources, catalog);
  const omitted = [];
  const indexes2 = /* @__PURE__ */ new Map();
  for (const pick of picks) {
    const judged = judge(pick, task, scope, catalog);
    if ("code" in judged) {
      omitted.push(judged);
      continue;
    }
    const known = indexes2.get(judged.id) ?? { action: judged, from: /* @__PURE__ */ new Set() };
    for (const index of pick.resources) known.from.add(index);
    indexes2.set(judged.id, known);
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { action, from } of indexes2.values()) {
    for (const target of targetsOf(action, from, scope, task, catalog)) {
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
  const asked2 = task.access[action.service];
  if (asked2 === void 0 || !levelWithin(action.level, asked2)) {
    return omit(
      "level-too-high",
      `It is at level ${action.level}; the request asks for ${asked2 ?? "nothing"}.`
    );
  }
  const from = new Set(pick.resources);
  if (!isForAccount(action, task, catalog) && !scope.accepted(action).some((resource) => from.has(resource.from))) {
    return omit("no-resource", "None of the resources it was picked for is of a type that it accepts.");
  }
  return action;
}
var isForAccount = (action, { resources }, catalog) => usedOnStar(action) || resources.length === 0 && isFreeOfForm(action, catalog);
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sorted = (values) => [...new Set(values)].sort(ascending);
function targetsOf(action, from, scope, task, catalog) {
  if (isForAccount(action, task, catalog)) return [{ limited: false, resources: ["*"] }];
  const picked = scope.accepted(action).filter((resource) => from.has(resource.from));
  const accepted = narrowest(action, picked, scope, task, catalog);
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
function narrowest(action, accepted, scope, task, catalog) {
  const { resources } = task;
  const isNamed2 = ({ arn, from, condition }) => condition === void 0 && resources[from] === arn;
  const typesOf = ({ arn }) => scope.types(action.service, /* @__PURE__ */ new Set([arn])).filter((type) => action.resourceTypes.some(({ name }) => name === type));
  const named = new Set(accepted.filter(isNamed2).flatMap(typesOf));
  const needed = neededTypes(action, catalog);
  const isComplete = needed.length > 0 && needed.every((types) => types.some((type) => named.has(type)));
  const inForm2 = new Set(scope.accepted(action).filter(isNamed2).flatMap(typesOf));
  return accepted.filter((resource) => {
    const types = typesOf(resource);
    return isNamed2(resource) || !types.some((type) => named.has(type)) && (!isComplete || types.some(
      (type) => needed.some((of2) => of2.includes(type)) || !inForm2.has(type) && isSpokenOf(type, task)
    ));
  });
}
function isSpokenOf(type, { reason, remarks = [] }) {
  const word2 = wordsOfType(type).at(-1)?.slice(0, 4).toLowerCase() ?? type;
  return [reason, ...remarks.map(({ text }) => text)].some(
    (text) => text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().includes(word2)
  );
}
var wordsOfType = (type) => type.split(/(?=[A-Z])|[^A-Za-z]+/).filter(Boolean);
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
    const [key, found2] = Object.entries(keys)[0] ?? ["", []];
    if (operators.length !== 1 || Object.keys(keys).length !== 1) {
      apart.push(condition);
      continue;
    }
    const name = `${operator} ${key}`;
    const known = values.get(name) ?? { operator, key, values: /* @__PURE__ */ new Set() };
    for (const value of found2) known.values.add(value);
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
var pascal = (text) => text.split(/[^A-Za-z0-9]+/).map((word2) => word2.charAt(0).toUpperCase() + word2.slice(1)).join("");
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
  const likely = shared.map(({ name }) => ({ name, fixed: fixedText(catalog.resourceType(first.service, name)?.arns[0] ?? "") })).filter(({ fixed }) => parts.every((part) => fixed.every((text) => part.includes(text)))).sort((a, b) => b.fixed.join("").length - a.fixed.join("").length || ascending(a.name, b.name));
  return pascal(likely[0]?.name ?? "");
}
var fixedText = (format) => (arnParts(format)?.resource ?? "").split(/\$\{[^{}]*\}/).filter((text) => text !== "");

// src/drafting/said-in-comments.ts
var CHOICE = /^([a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}(?:, [a-z0-9-]{1,64}:[A-Za-z0-9]{1,128}){0,20})(?::|$)/;
var actionsOf = (line, catalog) => {
  const ids = CHOICE.exec(line.trim())?.[1]?.split(", ") ?? [];
  return ids.every((id) => catalog.action(id) !== void 0) ? ids : [];
};
var choiceLine = (adds, meaning) => meaning === "" ? adds.join(", ") : `${adds.join(", ")}: ${meaning}`;
var chosenIn = ({ remarks = [] }, catalog) => remarks.flatMap(
  ({ chose, text }) => chose === void 0 ? [] : text.split("\n").flatMap((line) => actionsOf(line, catalog))
);
var wordsIn = ({ reason, remarks = [], services }, catalog) => [
  reason,
  ...remarks.map(
    ({ command: command2, chose, text }) => chose !== void 0 ? text.split("\n").filter((line) => actionsOf(line, catalog).length === 0).join("\n") : command2 === "answer" ? wordsOfAnswer(text, services) : text
  )
];

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
  ["policy", "user", "account", "resource", "action", "service", "role"].map(stemmer).map((word2) => word2.replace(/y$/, "i"))
);
function identifierWords(name) {
  const words2 = name.match(/(?<![A-Z])[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words2.map((word2) => word2.toLowerCase());
}
var stems = /* @__PURE__ */ new Map();
var MOST_STEMS = 5e4;
function stem(word2) {
  const known = stems.get(word2);
  if (known !== void 0) return known;
  const found2 = stemmer(word2).replace(/y$/, "i");
  if (stems.size < MOST_STEMS) stems.set(word2, found2);
  return found2;
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
      (word2) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word2) ? [word2.toLowerCase(), ...identifierWords(word2)] : [word2.toLowerCase()]
    );
    if (words2.length === 0 || NEGATED.test(part)) continue;
    const meaningful = words2.filter((word2) => !STOP.has(word2) && !/^\d+$/.test(word2)).map(stem);
    for (const word2 of meaningful) content.add(word2);
    clauses.push({ main: !CIRCUMSTANCE.test(part), all: words2.map(stem), content: new Set(meaningful) });
  }
  return { clauses, content, identifiers };
}

// src/drafting/grounds/action-index.ts
var READ_AS = {
  "es:ESHttpGet": "GetDocument",
  "es:ESHttpPost": "SearchPostDocument",
  "es:ESHttpPut": "PutDocument",
  "es:ESHttpDelete": "DeleteDocument",
  "es:ESHttpHead": "HeadDocument",
  "rds-db:connect": "ConnectDatabase",
  "cloudwatch:GetMetricData": "GetMetricData"
};
var PREFIXES = /* @__PURE__ */ new Set(["batch", "admin", "es"]);
var cache = /* @__PURE__ */ new WeakMap();
function indexOf(service, catalog, data) {
  let known = cache.get(catalog);
  if (!known) cache.set(catalog, known = /* @__PURE__ */ new Map());
  const found2 = known.get(service);
  if (found2) return found2;
  const actions = (catalog.actionsOf(service) ?? []).filter(({ name }) => !name.startsWith("AllowVended")).map((action) => read(action, catalog, data));
  const counts = /* @__PURE__ */ new Map();
  const byFirst = /* @__PURE__ */ new Map();
  const vocabulary = /* @__PURE__ */ new Set();
  for (const each of actions) {
    byFirst.set(each.first, [...byFirst.get(each.first) ?? [], each]);
    for (const noun of each.nouns) counts.set(noun, (counts.get(noun) ?? 0) + 1);
    for (const word2 of [...each.nouns, ...each.types]) vocabulary.add(word2);
  }
  const nouns2 = /* @__PURE__ */ new Map();
  const made = {
    service,
    actions,
    byFirst,
    vocabulary,
    parameters: new Set(actions.flatMap((each) => [...each.parameters])),
    nounsOf(type) {
      const known2 = nouns2.get(type) ?? nounsFor(type, actions);
      nouns2.set(type, known2);
      return known2;
    },
    weight: (word2) => Math.log(1 + actions.length / ((counts.get(word2) ?? 0) + 1))
  };
  known.set(service, made);
  return made;
}
var BASIC = new Set(
  ["delete", "terminate", "deregister", "update", "modify", "describe", "get", "start", "stop"].map(stem)
);
function nounsFor(type, actions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { action, first, nouns: nouns2 } of actions) {
    const required = action.resourceTypes.filter((each) => each.required);
    if (!BASIC.has(first) || nouns2.length === 0 || required.length !== 1 || required[0]?.name !== type)
      continue;
    const key = nouns2.join(" ");
    const known = counts.get(key);
    counts.set(key, { nouns: nouns2, count: (known?.count ?? 0) + 1 });
  }
  const best2 = [...counts.values()].sort((a, b) => b.count / b.nouns.length - a.count / a.nouns.length)[0];
  return best2 !== void 0 && best2.count > 1 ? best2.nouns : [];
}
function read(action, catalog, data) {
  const words2 = identifierWords(READ_AS[action.id] ?? action.name).map(stem);
  const prefixed = words2.length > 1 && PREFIXES.has(words2[0] ?? "");
  const [first = "", ...nouns2] = prefixed ? words2.slice(1) : words2;
  const text = (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "");
  return {
    action,
    first,
    batch: prefixed && words2[0] === "batch",
    nouns: [...new Set(nouns2)],
    types: new Set(action.resourceTypes.flatMap(({ name }) => typeWords(name))),
    parameters: new Set(data.parameters(action.service, action.name)),
    description: readWords(text).content,
    reads: action.level === "List" || action.level === "Read",
    plural: /s$/.test(action.name) && !/(ss|us|is)$/.test(action.name)
  };
}
var typeWords = (name) => {
  const words2 = name.split(/[^A-Za-z0-9]+/).flatMap((part) => identifierWords(part));
  return words2.map(stem);
};
var found = /* @__PURE__ */ new WeakMap();
function indexedOf(index, action) {
  const known = found.get(action) ?? index.actions.find((each) => each.action === action);
  if (known) found.set(action, known);
  return known;
}

// src/drafting/tables/foreign-verbs.ts
var FOREIGN_VERBS = {
  es: `detien-=stop detuv-=stop paus-=pause repar-=fix arregl-=fix escal-=scale implement-=deploy encript-=encrypt desencript-=decrypt descifr-=decrypt bloque-=block desbloque-=unblock redirig-=redirect asign-=assign desasign-=unassign adjunt-=attach asoci-=associate desasoci-=disassociate desvincul-=detach vincul-=attach desconect-=disconnect export-=export import-=import migr-=migrate valid-=validate analiz-=analyze investig-=investigate examin-=examine inspeccion-=inspect compar-=compare etiquet-=tag program-=schedule pospon-=postpone aplaz-=postpone registr-=register suscrib-=subscribe notific-=notify otorg-=grant conced-=grant revoc-=revoke autoriz-=authorize deneg-=deny promov-=promote promuev-=promote conmut-=switch intercambi-=swap sincroniz-=sync replic-=replicate clon-=clone duplic-=duplicate extend-=extend extiend-=extend acort-=shorten fusion-=merge combin-=merge configur-=configure ajust-=adjust edit-=edit defin-=define establec-=set fij-=set coloc-=put insert-=insert escan-=scan explor-=browse rastre-=trace invalid-=invalidate dren-=drain termin-=terminate finaliz-=finish abort-=abort revert-=revert reviert-=revert reintent-=retry reproces-=reprocess repit-=repeat entreg-=deliver firm-=sign gener-=generate captur-=capture silenci-=silence acept-=accept rellen-=backfill despej-=clear depur-=debug recre-=recreate rehac-=redo reconstru-=rebuild redespleg-=redeploy redistribu-=redistribute respald-=backup anul-=cancel cancel-=cancel diagnostic-=diagnose averigu-=find entend-=understand sab-=know identific-=identify cont-=count calcul-=calculate med-=measure toc-=touch muestr-=show encuentr-=find recort-=trim baj-=lower sub-=raise
limpieza=cleanup detenci\xF3n=stop parada=stop arranque=start inicio=start reinicio=restart eliminaci\xF3n=deletion supresi\xF3n=deletion borrado=deletion vaciado=purge purga=purge rotaci\xF3n=rotation activaci\xF3n=activation desactivaci\xF3n=deactivation habilitaci\xF3n=activation deshabilitaci\xF3n=deactivation actualizaci\xF3n=update modificaci\xF3n=modification cambio=change ejecuci\xF3n=execution revisi\xF3n=check comprobaci\xF3n=check verificaci\xF3n=check pausa=pause suspensi\xF3n=suspension reanudaci\xF3n=resumption descarga=download descargas=downloads carga=upload subida=upload creaci\xF3n=creation restauraci\xF3n=restore recuperaci\xF3n=recovery despliegue=deployment implementaci\xF3n=deployment escalado=scaling ampliaci\xF3n=increase aumento=increase reducci\xF3n=reduction renovaci\xF3n=renewal cancelaci\xF3n=cancellation aprobaci\xF3n=approval rechazo=rejection cifrado=encryption descifrado=decryption migraci\xF3n=migration publicaci\xF3n=publication suscripci\xF3n=subscription invalidaci\xF3n=invalidation sustituci\xF3n=replacement reemplazo=replacement invocaci\xF3n=invocation reproducci\xF3n=replay reintento=retry promoci\xF3n=promotion reversi\xF3n=rollback lectura=read escritura=write consulta=query consultas=queries listado=list env\xEDo=send recepci\xF3n=receive exportaci\xF3n=export importaci\xF3n=import replicaci\xF3n=replication retirada=removal asociaci\xF3n=association desasociaci\xF3n=disassociation conexi\xF3n=connection
usuarios=users permisos=permissions direcci\xF3n=address direcciones=addresses subred=subnet subredes=subnets puerto=port puertos=ports nodo=node nodos=nodes r\xE9plica=replica r\xE9plicas=replicas disco=disk discos=disks suscriptor=subscriber suscriptores=subscribers destino=target destinos=targets desencadenador=trigger desencadenadores=triggers programaci\xF3n=schedule canal=channel canales=channels paquete=package paquetes=packages repositorio=repository repositorios=repositories proyecto=project proyectos=projects trabajo=job trabajos=jobs servicio=service servicios=services flujo=stream flujos=streams par\xE1metro=parameter par\xE1metros=parameters rastreador=crawler rastreadores=crawlers entorno=environment entornos=environments dominio=domain dominios=domains contenedor=container contenedores=containers tareas=tasks alias=alias llave=key llaves=keys modelo=model modelos=models panel=dashboard paneles=dashboards \xEDndice=index \xEDndices=indexes b\xF3veda=vault almac\xE9n=vault partici\xF3n=partition particiones=partitions tr\xE1fico=traffic memoria=memory l\xEDmite=limit umbral=threshold etiqueta=tag etiquetas=tags complemento=addon m\xE9trica=metric factura=invoice facturas=invoices costes=cost costos=cost gasto=cost gastos=cost cortafuegos=firewall sesi\xF3n=session dispositivo=device dispositivos=devices buz\xF3n=mailbox correo=mail correos=mails plantilla=template plantillas=templates cat\xE1logo=catalog prefijo=prefix objeto=object objetos=objects informe=report informes=reports documento=document documentos=documents esquema=schema firma=signature registros=logs bit\xE1cora=logs traza=trace trazas=traces`,
  fr: `paus-=pause r\xE9par-=fix montr-=show analys-=analyze investigu-=investigate inspect-=inspect invalid-=invalidate valid-=validate bascul-=failover promouv-=promote promeu-=promote migr-=migrate r\xE9essa-=retry rejou-=replay rejouer=replay retrait-=reprocess retent-=retry relanc-=rerun reconstrui-=rebuild reconstru-=rebuild recr\xE9-=recreate red\xE9ploi-=redeploy red\xE9ploy-=redeploy d\xE9ploi-=deploy r\xE9dui-=reduce bloqu-=block d\xE9bloqu-=unblock d\xE9verrouill-=unlock verrouill-=lock associ-=associate dissoci-=disassociate assign-=assign attribu-=assign export-=export import-=import \xE9tiquet-=tag tagu-=tag planifi-=schedule report-=postpone inscri-=register d\xE9sinscri-=deregister abonn-=subscribe d\xE9sabonn-=unsubscribe notifi-=notify accord-=grant octroy-=grant r\xE9voqu-=revoke autoris-=authorize refus-=deny permut-=swap \xE9chang-=swap synchronis-=sync r\xE9pliqu-=replicate clon-=clone dupliqu-=duplicate \xE9tend-=extend raccourci-=shorten fusionn-=merge configur-=configure ajust-=adjust \xE9dit-=edit d\xE9fini-=define fix-=set plac-=put pla\xE7-=put ins\xE9r-=insert scann-=scan parcour-=browse trac-=trace dra\xEEn-=drain drain-=drain termin-=terminate achev-=finish interromp-=interrupt abandonn-=abort annul-=cancel traite-=process livr-=deliver sign-=sign g\xE9n\xE9r-=generate captur-=capture silenc-=silence accept-=accept arr\xEAt-=stop stopp-=stop r\xE9par-=repair identifi-=identify compt-=count calcul-=calculate mesur-=measure touch-=touch toucher=touch comprendre=understand savoir=know conna\xEEtre=know obteni-=get obten-=get obtien-=get prendre=take rafra\xEEchi-=refresh r\xE9index-=reindex roul-=roll tourn-=rotate rot-=rotate pivot-=rotate r\xE9initialis-=reset abaiss-=lower baiss-=lower relev-=raise mont-=raise d\xE9branch-=disconnect d\xE9connect-=disconnect redistribu-=redistribute copi-=copy
arr\xEAt=stop arr\xEAts=stops d\xE9marrage=start red\xE9marrage=restart suppression=deletion effacement=deletion vidage=purge purge=purge nettoyage=cleanup rotation=rotation activation=activation d\xE9sactivation=deactivation r\xE9activation=activation modification=modification changement=change ex\xE9cution=execution lancement=run relance=rerun v\xE9rification=check contr\xF4le=check consultation=look suspension=suspension reprise=resumption t\xE9l\xE9chargement=download d\xE9p\xF4t=repository t\xE9l\xE9versement=upload cr\xE9ation=creation restauration=restore r\xE9cup\xE9ration=recovery d\xE9ploiement=deployment red\xE9ploiement=redeployment augmentation=increase agrandissement=increase r\xE9duction=reduction renouvellement=renewal annulation=cancellation approbation=approval rejet=rejection chiffrement=encryption d\xE9chiffrement=decryption migration=migration publication=publication abonnement=subscription abonnements=subscriptions invalidation=invalidation remplacement=replacement invocation=invocation rejeu=replay r\xE9essai=retry promotion=promotion bascule=failover basculement=failover lecture=read \xE9criture=write requ\xEAte=query requ\xEAtes=queries liste=list envoi=send r\xE9ception=receive exportation=export importation=import sauvegarde=backup sauvegardes=backups copie=copy retrait=removal association=association dissociation=disassociation connexion=connection
fichiers=files compartiment=bucket compartiments=buckets seau=bucket adresse=address adresses=addresses sous-r\xE9seau=subnet port=port ports=ports n\u0153ud=node noeud=node n\u0153uds=nodes noeuds=nodes r\xE9plica=replica r\xE9plicas=replicas replica=replica disques=disks abonn\xE9=subscriber abonn\xE9s=subscribers cible=target cibles=targets d\xE9clencheur=trigger d\xE9clencheurs=triggers planification=schedule canal=channel canaux=channels paquet=package paquets=packages r\xE9f\xE9rentiel=repository r\xE9f\xE9rentiels=repositories projet=project projets=projects travail=job travaux=jobs service=service services=services flux=stream param\xE8tre=parameter robot=crawler crawler=crawler environnement=environment environnements=environments domaine=domain domaines=domains conteneur=container conteneurs=containers alias=alias mod\xE8le=model mod\xE8les=models tableau=dashboard index=index partition=partition partitions=partitions trafic=traffic limite=limit seuil=threshold \xE9tiquettes=tags \xE9tiquette=tag facture=invoice factures=invoices co\xFBts=cost co\xFBt=cost d\xE9penses=cost pare-feu=firewall session=session sessions=sessions appareil=device appareils=devices courriel=mail courriels=mails gabarit=template catalogue=catalog pr\xE9fixe=prefix rapport=report rapports=reports document=document documents=documents sch\xE9ma=schema signature=signature trace=trace traces=traces cluster=cluster clusters=clusters grappe=cluster pipeline=pipeline pipelines=pipelines`,
  pt: `paus-=pause retom-=resume repar-=fix consert-=fix mostr-=show analis-=analyze investig-=investigate examin-=examine inspecion-=inspect compar-=compare confir-=check confer-=check revis-=review verifiqu-=check valid-=validate invalid-=invalidate escalon-=scale escal-=scale redimension-=resize promov-=promote migr-=migrate repet-=repeat reprocess-=reprocess reenvi-=resend reconstru-=rebuild recri-=recreate reimplant-=redeploy implement-=deploy bloque-=block desbloque-=unblock associ-=associate desassoci-=disassociate atribu-=assign anex-=attach desanex-=detach desvincul-=detach vincul-=attach desconect-=disconnect export-=export import-=import etiquet-=tag marc-=tag agend-=schedule program-=schedule adi-=postpone registr-=register inscrev-=subscribe assin-=sign notific-=notify conced-=grant revog-=revoke autoriz-=authorize neg-=deny troc-=swap altern-=switch sincroniz-=sync replic-=replicate clon-=clone duplic-=duplicate estend-=extend encurt-=shorten mescl-=merge configur-=configure ajust-=adjust edit-=edit defin-=set fix-=set inser-=insert insir-=insert varr-=scan rastre-=trace dren-=drain termin-=terminate encerr-=terminate finaliz-=finish abort-=abort interromp-=interrupt revert-=rollback desfaz-=undo entreg-=deliver ger-=generate captur-=capture silenci-=silence aceit-=accept preench-=backfill depur-=debug diagnostic-=diagnose descob-=find entend-=understand sab-=know identific-=identify cont-=count calcul-=calculate med-=measure toc-=touch mex-=touch obtenh-=get pux-=pull subir=raise baixar=download diminu-=decrease ampli-=increase rotacion-=rotate gir-=rotate exclu-=delete elimin-=delete suprim-=delete esvazi-=empty purg-=purge par-=stop interromp-=stop reativ-=enable cancel-=cancel anul-=cancel redistribu-=redistribute
parada=stop interrup\xE7\xE3o=stop inicializa\xE7\xE3o=start in\xEDcio=start arranque=start reinicializa\xE7\xE3o=restart rein\xEDcio=restart exclus\xE3o=deletion elimina\xE7\xE3o=deletion remo\xE7\xE3o=removal esvaziamento=purge limpeza=cleanup purga=purge rota\xE7\xE3o=rotation ativa\xE7\xE3o=activation desativa\xE7\xE3o=deactivation reativa\xE7\xE3o=activation habilita\xE7\xE3o=activation atualiza\xE7\xE3o=update modifica\xE7\xE3o=modification altera\xE7\xE3o=change mudan\xE7a=change execu\xE7\xE3o=execution verifica\xE7\xE3o=check revis\xE3o=check pausa=pause suspens\xE3o=suspension retomada=resumption download=download downloads=downloads upload=upload carregamento=upload cria\xE7\xE3o=creation restaura\xE7\xE3o=restore recupera\xE7\xE3o=recovery implanta\xE7\xE3o=deployment escalonamento=scaling aumento=increase amplia\xE7\xE3o=increase redu\xE7\xE3o=reduction renova\xE7\xE3o=renewal cancelamento=cancellation aprova\xE7\xE3o=approval rejei\xE7\xE3o=rejection criptografia=encryption descriptografia=decryption migra\xE7\xE3o=migration publica\xE7\xE3o=publication assinatura=subscription assinaturas=subscriptions invalida\xE7\xE3o=invalidation substitui\xE7\xE3o=replacement invoca\xE7\xE3o=invocation reprocessamento=replay repeti\xE7\xE3o=retry promo\xE7\xE3o=promotion revers\xE3o=rollback leitura=read escrita=write grava\xE7\xE3o=write consulta=query consultas=queries listagem=list lista=list envio=send recebimento=receive exporta\xE7\xE3o=export importa\xE7\xE3o=import associa\xE7\xE3o=association desassocia\xE7\xE3o=disassociation conex\xE3o=connection backup=backup backups=backups
usu\xE1rios=users permiss\xF5es=permissions endere\xE7o=address endere\xE7os=addresses sub-rede=subnet sub-redes=subnets porta=port portas=ports n\xF3=node n\xF3s=nodes r\xE9plica=replica r\xE9plicas=replicas disco=disk discos=disks assinante=subscriber assinantes=subscribers destino=target destinos=targets gatilho=trigger gatilhos=triggers agendamento=schedule canal=channel canais=channels pacote=package pacotes=packages reposit\xF3rio=repository reposit\xF3rios=repositories projeto=project projetos=projects trabalho=job trabalhos=jobs servi\xE7o=service servi\xE7os=services fluxo=stream fluxos=streams par\xE2metro=parameter par\xE2metros=parameters rastreador=crawler ambiente=environment ambientes=environments dom\xEDnio=domain dom\xEDnios=domains cont\xEAiner=container cont\xEAineres=containers alias=alias modelo=model modelos=models painel=dashboard pain\xE9is=dashboards \xEDndice=index \xEDndices=indexes parti\xE7\xE3o=partition parti\xE7\xF5es=partitions tr\xE1fego=traffic mem\xF3ria=memory limite=limit etiqueta=tag etiquetas=tags tag=tag tags=tags fatura=invoice faturas=invoices custo=cost custos=cost gastos=cost firewall=firewall sess\xE3o=session sess\xF5es=sessions dispositivo=device dispositivos=devices e-mail=mail e-mails=mails cat\xE1logo=catalog prefixo=prefix objeto=object objetos=objects relat\xF3rios=reports documento=document documentos=documents esquema=schema log=logs logs=logs rastro=trace trilha=trail cluster=cluster clusters=clusters pipeline=pipeline pipelines=pipelines bucket=bucket endpoint=endpoint endpoints=endpoints`,
  de: `wiederhol-=retry neu=new analysier-=analyze untersuch-=investigate betracht-=look einseh-=look invalidier-=invalidate validier-=validate migrier-=migrate umschalt-=failover umleit-=redirect blockier-=block entblock-=unblock zuordn-=associate verkn\xFCpf-=associate trenn-=detach exportier-=export importier-=import planen=schedule verschieb-=move benachrichtig-=notify gew\xE4hr-=grant entzieh-=revoke widerruf-=revoke erlaub-=allow synchronisier-=sync replizier-=replicate klon-=clone duplizier-=duplicate k\xFCrzen=shorten zusammenf\xFChr-=merge konfigurier-=configure justier-=adjust editier-=edit definier-=define einf\xFCg-=insert scann-=scan leerlaufen=drain terminier-=terminate quittier-=acknowledge zustell-=deliver signier-=sign generier-=generate erfass-=capture akzeptier-=accept identifizier-=identify z\xE4hl-=count berechn-=calculate mess-=measure reparier-=fix beheb-=fix zugreif-=access widerherstell-=restore neuaufbau-=rebuild purg-=purge sp\xFCl-=flush umbau-=change anpass-=adjust verlager-=move aussetz-=suspend unterbrech-=interrupt fortsetz-=resume fortgesetzt=resume fortzusetzen=resume herunterladen=download hochladen=upload herabsetz-=lower heraufsetz-=raise abgeschaltet=stop heruntergefahren=stop hochgefahren=start eingeschaltet=enable wiederanlauf-=restart wiederholt=retry zur\xFCckgesetzt=reset zur\xFCckgerollt=rollback verschoben=move umbenannt=rename hochgesetzt=increase vergr\xF6\xDFert=increase
stoppen=stop l\xF6schung=deletion start=start neustart=restart leerung=purge bereinigung=cleanup aktivierung=activation deaktivierung=deactivation aktualisierung=update \xE4nderung=change anpassung=adjustment ausf\xFChrung=execution pr\xFCfung=check kontrolle=check \xFCberpr\xFCfung=check pausierung=suspension fortsetzung=resumption download=download upload=upload erstellung=creation wiederherstellung=restore verteilung=distribution skalierung=scaling vergr\xF6\xDFerung=increase erh\xF6hung=increase verkleinerung=reduction verringerung=reduction verl\xE4ngerung=renewal erneuerung=renewal abbruch=cancellation genehmigung=approval ablehnung=rejection verschl\xFCsselung=encryption entschl\xFCsselung=decryption migration=migration ver\xF6ffentlichung=publication abonnement=subscription invalidierung=invalidation ersetzung=replacement aufruf=invocation wiederholung=retry umschaltung=failover lesezugriff=read schreibzugriff=write liste=list versand=send empfang=receive export=export import=import rotation=rotation entfernung=removal zuordnung=association trennung=detachment abschaltung=shutdown
adresse=address subnetz=subnet subnetze=subnets port=port ports=ports replikat=replica replikate=replicas platte=disk volume=volume abonnent=subscriber abonnenten=subscribers ziel=target ziele=targets zeitplan=schedule kanal=channel kan\xE4le=channels paket=package pakete=packages crawler=crawler dom\xE4ne=domain container=container alias=alias modell=model modelle=models dashboard=dashboard index=index partition=partition verkehr=traffic grenze=limit schwelle=threshold schwellwert=threshold etikett=tag etiketten=tags tag=tag tags=tags rechnungen=invoices firewall=firewall sitzung=session sitzungen=sessions ger\xE4te=devices vorlage=template vorlagen=templates katalog=catalog pr\xE4fix=prefix objekt=object objekte=objects bericht=report berichte=reports dokument=document dokumente=documents schema=schema spur=trace cluster=cluster pipeline=pipeline bucket=bucket eimer=bucket stack=stack workspace=workspace stream=stream service=service job=job jobs=jobs parameter=parameter lambda=lambda queue=queue`
};
var ENDINGS = {
  es: [
    ["base", /^(?:[aei]r|r)$/],
    ["done", /^(?:ad|id|íd|t)[oa]s?$/],
    ["doing", /^(?:[aá]ndo|i[eé]ndo|yendo)$/],
    ["told", /^(?:ó|aron|i?eron|ió|aba[ns]?|ía[ns]?|o)$/],
    ["base", /^(?:[gjz]?u?[aeé]n?s?|[aei]mos)$/]
  ],
  fr: [
    ["done", /^(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|t|te|ts|tes|ert|erte)$/],
    ["doing", /^(?:e?ant|issant)$/],
    ["told", /^(?:a|èrent|ait|aient|ai)$/],
    ["base", /^(?:e?er|ir|re|oir|e?ez|e?ons|ent|e|es|is|it|issez|issons|d|ds|dre|vre|v?ez)$/]
  ],
  pt: [
    ["base", /^(?:[aei]r|r)$/],
    ["done", /^(?:ad|[ií]d|t)[oa]s?$/],
    ["doing", /^(?:ando|endo|indo)$/],
    ["told", /^(?:ou|aram|eu|eram|iu|iram|ava[m]?|ia[m]?|uiu|uíram)$/],
    ["base", /^(?:u?[aeo]m?s?|[aei]mos|ua|ui|uam)$/]
  ]
};
var formOf = (language, ending) => ENDINGS[language]?.find(([, pattern]) => pattern.test(ending))?.[0];
var hasEndings = (language) => ENDINGS[language] !== void 0;

// src/drafting/tables/foreign-words.ts
var MARKS = {
  de: "der die das den dem des und nicht bitte auf ein eine einen einer mit f\xFCr ist wird werden wurde von zu zum zur im am keine kein keinen ohne aus ich wir soll sollen muss m\xFCssen kann k\xF6nnen m\xF6chte brauche brauchen nur danach dann vom um sich nach vor damit weil wenn noch auch dass nichts aber wieder diese dieser dieses alle seit",
  fr: "le la les des une un du et ne pas pour dans sur je nous est sont sans avec puis aux au ce cette ces en merci svp son ses doit doivent il elle ils faut besoin ai ont veuillez voudrais souhaite qui que ensuite depuis mais rien aucun aucune \xEAtre avant apr\xE8s parce notre nos votre afin",
  es: "el la los las del una y no para en por con que sin se quiero queremos necesito necesitamos necesita luego despu\xE9s antes favor su sus al de un hay tengo tenemos tiene debe deben esta este estos desde cuando pero nada ning\xFAn ninguna ser est\xE1 est\xE1n es son nuestro nuestra quisiera ya",
  pt: "o a os as da do das dos uma um e n\xE3o nao para em no na nos nas por com que sem quero queremos preciso precisamos precisa depois antes favor seu sua ao de tenho temos deve devem esta este desde quando mas nada nenhum nenhuma ser est\xE1 est\xE3o \xE9 s\xE3o nosso nossa gostaria pela pelo j\xE1"
};
var WORDS = {
  de: `anwendungsserver=app-server ereignis-=events ausroll-=deploy ausgerollt=deploy alt-=old neu-=new drei=three zwei=two vier=four f\xFCnf=five dort=there hochskalier-=scale runterskalier-=scale unver\xE4ndert=unchanged skalier-=scale manuell-=manual der=the die=the das=the den=the dem=the des=the ein=a eine=a einen=a einer=a eines=a einem=a und=and oder=or aber=but nicht=not nichts=nothing kein-=no keine=no ohne=without nie=never niemals=never weder=neither noch=nor
bitte=please ich=i wir=we man=one du=you sie=they er=he es=it ihn=it ihm=it ihr=its mein-=my unser-=our sein=be ist=is war=was wurde=was wurden=were wird=be werden=be worden=been soll=should sollen=should sollte=should muss=must m\xFCssen=must kann=can will=want m\xF6chte=want brauche=need brauchen=need ben\xF6tige=need
auf=on in=in im=in an=on am=on aus=from von=of vom=from zu=to zum=to zur=to mit=with f\xFCr=for \xFCber=over unter=under bei=at nach=after vor=before seit=since bis=until w\xE4hrend=while weil=because da=because damit=so wenn=if falls=if sobald=once bevor=before nachdem=after ob=whether dass=that danach=then dann=then anschlie\xDFend=then zuerst=first nur=only auch=also wieder=again zur\xFCck=back einmal=once welche-=which was=what wer=who warum=why wie=how alle=all jede-=each daraus=from dies-=this jen-=that selbst=itself sonst=else
l\xF6sch-=delete gel\xF6scht-=delete entfern-=remove wegwerf-=delete leeren=empty leer-=empty geleert=empty nehmen=remove nimm=remove anfass-=touch anr\xFChr-=touch ber\xFChr-=touch herausnehm-=remove rausnehm-=remove
start-=start gestartet=start neustart-=restart neu-start-=restart neugestartet=restart ansto\xDF-=trigger angesto\xDFen=trigger anstoss-=trigger ausl\xF6s-=trigger ausgel\xF6st=trigger ausf\xFChr-=run ausgef\xFChrt=run laufen=run aufruf-=invoke aufgerufen=invoke
stopp-=stop gestoppt=stop anhalt-=stop angehalten=stop beend-=stop ausschalt-=stop ausgeschaltet=stop abschalt-=stop herunterfahr-=stop runterfahr-=stop abbrech-=cancel abgebrochen=cancel pausier-=pause einschalt-=enable eingeschaltet=enable anschalt-=start hochfahr-=start aktivier-=enable deaktivier-=disable sperr-=disable gesperrt=disable entsperr-=enable freischalt-=enable inaktiv=disable stummschalt-=mute fortsetz-=resume
ansehen=look ansieh-=look anseh-=look nachseh-=look nachschau-=look anschau-=look schauen=look sehen=look pr\xFCf-=check gepr\xFCft=check \xFCberpr\xFCf-=check kontrollier-=check zeig-=show anzeig-=show les-=read auslesen=read gelesen=read lies=read abfrag-=query such-=search durchsuch-=search find-=find auflist-=list aufz\xE4hl-=list abruf-=get hol-=get abhol-=get herunterlad-=download runterlad-=download heruntergeladen=download beobacht-=watch warten=wait verfolg-=follow vergleich-=compare
hochlad-=upload hochgeladen=upload ableg-=upload speicher-=save schreib-=write geschrieben=write ersetz-=replace kopier-=copy verschieb-=move umbenenn-=rename
anleg-=create angelegt=create erstell-=create erzeug-=create einricht-=create hinzuf\xFCg-=add hinzugef\xFCgt=add erg\xE4nz-=add aufnehm-=add eintrag-=add setzen=set gesetzt=set \xE4nder-=change ge\xE4ndert=change anpass-=change aktualisier-=update bearbeit-=edit korrigier-=correct erh\xF6h-=increase vergr\xF6\xDFer-=increase hochsetz-=increase verl\xE4ng-=extend verringer-=decrease verkleiner-=decrease reduzier-=decrease senk-=decrease skalier-=scale
ziehen=take ziehe=take mach-=make gemacht=make sicher-=backup gesichert=backup wiederherstell-=restore wiederhergestellt=restore zur\xFCcksetz-=reset zur\xFCckroll-=rollback r\xFCckg\xE4ngig=undo zur\xFCckspiel-=restore einspiel-=import export-=export import-=import
send-=send gesendet=send schick-=send verschick-=send empfang-=receive ver\xF6ffentlich-=publish verschl\xFCssel-=encrypt entschl\xFCssel-=decrypt rotier-=rotate erneuer-=renew freigeb-=share freigegeben=share teil-=share \xF6ffn-=open schlie\xDF-=close verbind-=connect anmeld-=login zuweis-=assign anh\xE4ng-=attach abh\xE4ng-=detach genehmig-=approve freigabe=approval ablehn-=reject anforder-=request registrier-=register abonnier-=subscribe tausch-=replace verteil-=deploy ausroll-=deploy ausliefer-=deploy bereitstell-=deploy einstell-=set umstell-=change schalt-=switch leit-=route zeig-=show
rechner=machine maschine-=machine server=server instanz-=instance datei-=file dateien=files ordner=folder verzeichnis=folder eimer=bucket tabelle-=table zeile-=row eintrag=entry eintr\xE4ge=entries datensatz=record datens\xE4tze=records element=item schl\xFCssel=key warteschlange-=queue nachricht-=message nachrichten=messages thema=topic funktion-=function geheimnis-=secret passwort=password kennwort=password zugangsdaten=credentials wert=value fehler=errors protokoll-=logs log=log logs=logs aufzeichnung-=logs datenbank-=database knoten=node gruppe-=group benutzer-=user nutzer-=user kunde-=customer konto=account rolle-=role richtlinie-=policy zertifikat-=certificate sicherung-=backup schnappschuss=snapshot version-=version einstellung-=settings konfiguration=configuration zustand=status stand=status verlauf=history metrik-=metrics alarm-=alarm dienst-=service aufgabe-=task auftrag=job auftr\xE4ge=jobs lauf=run l\xE4ufe=runs ausf\xFChrung-=execution bild=image bilder=images stapel=stack ausl\xF6ser=trigger abfrage-=query ergebnis-=results ger\xE4t-=device ding=thing verteilung=distribution kosten=cost rechnung-=invoice regel-=rule umgebung-=environment abbild=image festplatte=disk`,
  fr: `stockage=storage visibilit\xE9=visibility attribut-=attributes vider=purge essai=test passer=scale passe=scale quatre=four cinq=five six=six huit=eight dix=ten \xE9v\xE9nement-=events bloqu\xE9e=stuck bloqu\xE9=stuck rappel-=alarms ancien-=old vieil-=old nouveau=new nouvelle=new m\xE9moire=memory soir=evening demain=tomorrow matin=morning instantan\xE9-=snapshot disque=disk prendre=take prends=take test-=test fois=time deux=two trois=three le=the la=the les=the l=the un=a une=a des=the du=of-the de=of d=of et=and ou=or mais=but ne= n= pas=not rien=nothing sans=without jamais=never ni=nor aucun-=no sauf=except que=that qui=who quoi=what quel-=which quelles=which pourquoi=why comment=how
je=i j=i nous=we on=we il=it elle=it ils=they lui=it mon=my ma=my mes=my notre=our son=its sa=its ses=its leur=their ce=this cette=this ces=these est=is sont=are \xE9tait=was \xE9t\xE9=been \xEAtre=be doit=must doivent=must faut=must peux=can veux=want voudrais=want besoin=need avoir=have ai=have a=has merci=thanks svp=please
dans=in sur=on \xE0=to au=to-the aux=to-the avec=with pour=to par=by depuis=since avant=before apr\xE8s=after pendant=during jusqu-=until d\xE8s=once si=if parce=because car=because puis=then ensuite=then d'abord=first seulement=only aussi=also encore=again toutes=all tous=all tout=all
supprim-=delete effac-=delete enlev-=remove retir-=remove vid-=empty purg-=purge nettoy-=clean d\xE9marr-=start lanc-=run relanc-=run ex\xE9cut-=run d\xE9clench-=trigger invoqu-=invoke appel-=invoke red\xE9marr-=restart arr\xEAt-=stop stopp-=stop \xE9teindre=stop annul-=cancel suspend-=suspend repren-=resume reprise=resume activ-=enable d\xE9sactiv-=disable r\xE9activ-=enable
regard-=look voir=see consult-=look v\xE9rifi-=check examin-=look affich-=show lire=read lis=read r\xE9cup\xE9r-=get t\xE9l\xE9charg-=download rapatri-=download cherch-=search rechercher=search trouv-=find list-=list suivre=follow surveill-=watch attend-=wait compar-=compare
d\xE9pos-=upload t\xE9l\xE9verser=upload envoy-=send charg-=upload \xE9cri-=write enregistr-=save remplac-=replace copi-=copy d\xE9plac-=move renomm-=rename
cr\xE9-=create ajout-=add met-=set mettre=set modifi-=change chang-=change corrig-=fix augment-=increase agrandi-=increase prolong-=extend diminu-=decrease r\xE9dui-=decrease adapt-=change
sauvegard-=backup restaur-=restore publi-=publish recevoir=receive re\xE7oi-=receive chiffr-=encrypt d\xE9chiffr-=decrypt renouvel-=renew partag-=share ouvr-=open ferm-=close connect-=connect attach-=attach d\xE9tach-=detach approuv-=approve valid-=approve rejet-=reject refus-=reject d\xE9ploy-=deploy
fichier-=files dossier-=folder maquettes=files objet-=object table-=table ligne-=row enregistrement-=records \xE9l\xE9ment-=item cl\xE9-=key file=queue message-=messages sujet=topic fonction-=function secret-=secret valeur-=value passe=password mot=word base=database donn\xE9es=data instance-=instance machine-=machine serveur-=server groupe-=group utilisateur-=user client-=customer compte-=account r\xF4le-=role politique-=policy certificat-=certificate r\xE8gle-=rule \xE9tat=status statut=status historique=history \xE9valuation-=evaluation journaux=logs journal=log erreur-=errors m\xE9trique-=metrics alerte-=alerts alarme-=alarm cha\xEEne-=channel t\xE2che-=task ressource-=resources conforme-=compliant configuration=configuration r\xE9glage-=settings param\xE8tre-=parameter version-=version volume-=volume image-=image pile=stack`,
  es: `tiempo=time visibilidad=visibility atributo-=attributes prueba-=test vac\xEDa=purge vaciar=purge momento=time dado=given primero=first antes=before despu\xE9s=after seguridad=backup mismo=same antigu-=old viej-=old nuev-=new prob-=test reenvi-=send resend-=send cu\xE1ntos=count cu\xE1ntas=count precio=attribute art\xEDculo=item art\xEDculos=items hay=is el=the la=the los=the las=the un=a una=a unos=some del=of-the de=of y=and e=and o=or pero=but no=not nada=nothing sin=without nunca=never ni=nor ning\xFAn=no ninguna=no ningun=no excepto=except que=that quien=who qu\xE9=what cu\xE1l-=which cu\xE1les=which por=by c\xF3mo=how
yo=i nosotros=we \xE9l=it ella=it lo=it se= mi=my mis=my nuestro-=our su=its sus=its este=this esta=this estos=these es=is est\xE1=is son=are fue=was era=was ser=be debe=must deben=must puedo=can quiero=want necesito=need hay=is favor=please gracias=thanks
en=in sobre=on a=to al=to-the con=with para=to desde=from antes=before despu\xE9s=after durante=during hasta=until si=if porque=because cuando=when mientras=while luego=then solo=only s\xF3lo=only tambi\xE9n=also vuelve=again todas=all todos=all
borr-=delete elimin-=delete quit-=remove vaci-=empty limpi-=clean purg-=purge arranc-=start inici-=start lanz-=run ejecut-=run dispar-=trigger invoc-=invoke llam-=invoke reinici-=restart rearranc-=restart par-=stop deten-=stop apag-=stop encend-=start cancel-=cancel suspend-=suspend reanud-=resume activ-=enable desactiv-=disable habilit-=enable deshabilit-=disable forz-=force
mir-=look ver=see revis-=review consult-=look comprob-=check verific-=verify mostr-=show leer=read lee=read obten-=get descarg-=download baj-=download busc-=search encontr-=find list-=list segu-=follow vigil-=watch esper-=wait
sub-=upload carg-=upload guard-=save escrib-=write reemplaz-=replace copi-=copy mov-=move renombr-=rename cre-=create a\xF1ad-=add agreg-=add pon-=set cambi-=change modific-=change actualiz-=update corrig-=fix aument-=increase ampli-=increase reduc-=decrease sac-=take hac-=make restaur-=restore recuper-=restore envi-=send public-=publish recib-=receive cifr-=encrypt descifr-=decrypt renov-=renew rot-=rotate compart-=share abr-=open cerr-=close conect-=connect aprob-=approve rechaz-=reject despleg-=deploy
archivo-=files fichero-=files carpeta-=folder cubo=bucket tabla-=table fila-=row registro-=record elemento-=item clave-=key cola=queue mensaje-=messages tema=topic funci\xF3n=function secreto-=secret contrase\xF1a=password valor-=value base=database datos=data instancia-=instance m\xE1quina-=machine servidor-=server grupo-=group usuario-=user cliente-=customer cuenta-=account rol=role pol\xEDtica-=policy certificado-=certificate regla-=rule estado=status historial=history errores=errors m\xE9trica-=metrics alarma-=alarm copia=snapshot instant\xE1nea=snapshot cl\xFAster=cluster conmutaci\xF3n=failover tarea-=task evento-=events configuraci\xF3n=configuration versi\xF3n=version volumen=volume imagen=image pila=stack`,
  pt: `antig-=old velh-=old nov-=new relat\xF3rio-=files o=the a=the os=the as=the um=a uma=a do=of-the da=of-the dos=of-the das=of-the de=of e=and ou=or mas=but n\xE3o=not nao=not nada=nothing sem=without nunca=never nem=nor nenhum-=no exceto=except que=that quem=who qual=which quais=which por=by como=how
eu=i n\xF3s=we ele=it ela=it se= meu=my minha=my nosso=our seu=its sua=its este=this esta=this \xE9=is est\xE1=is s\xE3o=are foi=was ser=be deve=must devem=must posso=can quero=want preciso=need h\xE1=is favor=please obrigad-=thanks
em=in no=in-the na=in-the nos=in-the nas=in-the sobre=on ao=to-the \xE0=to-the com=with para=to desde=from antes=before depois=then ap\xF3s=after durante=during at\xE9=until se=if porque=because quando=when enquanto=while s\xF3=only apenas=only tamb\xE9m=also novamente=again todas=all todos=all
apag-=delete exclu-=delete delet-=delete remov-=remove tir-=remove esvazi-=empty limp-=clean inici-=start arranc-=start lan\xE7-=run execut-=run dispar-=trigger invoc-=invoke cham-=invoke reinici-=restart par-=stop deslig-=stop lig-=start cancel-=cancel suspend-=suspend retom-=resume ativ-=enable desativ-=disable habilit-=enable desabilit-=disable
olh-=look ver=see consult-=look verific-=check conferir=check mostr-=show ler=read l\xEA=read obter=get baix-=download descarreg-=download busc-=search procur-=search encontr-=find list-=list acompanh-=follow esper-=wait
envi-=upload carreg-=upload sub-=upload guard-=save grav-=write escrev-=write substitu-=replace copi-=copy mov-=move renome-=rename cri-=create adicion-=add coloc-=put alter-=change mud-=change modific-=change atualiz-=update corrig-=fix corrigid-=fixed aument-=increase reduz-=decrease tirar=take faz-=make restaur-=restore recuper-=restore mand-=send public-=publish receb-=receive cifr-=encrypt decifr-=decrypt renov-=renew rotacion-=rotate compartilh-=share partilh-=share abr-=open fech-=close conect-=connect aprov-=approve rejeit-=reject implant-=deploy
arquivo-=files ficheiro-=files nota-=files notas=files fiscais=fiscal pasta-=folder balde=bucket tabela-=table linha-=row registro-=record registo-=record elemento-=item chave-=key fila=queue mensagem=message mensagens=messages t\xF3pico=topic fun\xE7\xE3o=function segredo-=secret senha-=password valor-=value banco=database base=database dados=data inst\xE2ncia-=instance m\xE1quina-=machine servidor-=server grupo-=group usu\xE1rio-=user utilizador-=user cliente-=customer conta-=account fun\xE7\xE3o=function pol\xEDtica-=policy certificado-=certificate regra-=rule estado=status hist\xF3rico=history erro-=errors m\xE9trica-=metrics alarme-=alarm c\xF3pia=snapshot tarefa-=task evento-=events configura\xE7\xE3o=configuration vers\xE3o=version volume=volume imagem=image pilha=stack`
};
var JAPANESE = `\u30A2\u30FC\u30AB\u30A4\u30D6=archive \u30A4\u30D9\u30F3\u30C8=event \u30EA\u30D7\u30EC\u30A4=replay \u30D0\u30B9=bus \u30C6\u30FC\u30D6\u30EB=table \u9805\u76EE=item \u30A2\u30A4\u30C6\u30E0=item \u30EC\u30B3\u30FC\u30C9=record \u884C=row \u30D0\u30B1\u30C3\u30C8=bucket \u30AA\u30D6\u30B8\u30A7\u30AF\u30C8=object \u30D5\u30A1\u30A4\u30EB=file \u66F8\u985E=document \u30D5\u30A9\u30EB\u30C0=folder \u30AD\u30E5\u30FC=queue \u30E1\u30C3\u30BB\u30FC\u30B8=message \u30C8\u30D4\u30C3\u30AF=topic \u95A2\u6570=function
\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8=secret \u30D1\u30B9\u30EF\u30FC\u30C9=password \u5024=value \u30AD\u30FC=key \u9375=key \u30ED\u30B0=logs \u30A8\u30E9\u30FC=errors \u30A4\u30F3\u30B9\u30BF\u30F3\u30B9=instance \u30B5\u30FC\u30D0\u30FC=server \u30B5\u30FC\u30D0=server \u30AF\u30E9\u30B9\u30BF\u30FC=cluster \u30AF\u30E9\u30B9\u30BF=cluster \u30B5\u30FC\u30D3\u30B9=service \u30BF\u30B9\u30AF=task \u30B8\u30E7\u30D6=job \u30B9\u30CA\u30C3\u30D7\u30B7\u30E7\u30C3\u30C8=snapshot \u30D0\u30C3\u30AF\u30A2\u30C3\u30D7=backup \u30C7\u30FC\u30BF\u30D9\u30FC\u30B9=database \u30B9\u30BF\u30C3\u30AF=stack \u30EB\u30FC\u30EB=rule \u30A2\u30E9\u30FC\u30E0=alarm \u30E1\u30C8\u30EA\u30AF\u30B9=metrics \u753B\u50CF=image \u30A4\u30E1\u30FC\u30B8=image
\u30E6\u30FC\u30B6\u30FC=user \u30E6\u30FC\u30B6=user \u30B0\u30EB\u30FC\u30D7=group \u30ED\u30FC\u30EB=role \u30DD\u30EA\u30B7\u30FC=policy \u8A3C\u660E\u66F8=certificate \u30D1\u30A4\u30D7\u30E9\u30A4\u30F3=pipeline \u30D3\u30EB\u30C9=build \u30C7\u30D7\u30ED\u30A4=deploy \u30D0\u30FC\u30B8\u30E7\u30F3=version \u8A2D\u5B9A=configuration \u69CB\u6210=configuration \u72B6\u614B=status \u5C65\u6B74=history \u4F4F\u6240=attribute \u30D1\u30E9\u30E1\u30FC\u30BF=parameter \u30D1\u30E9\u30E1\u30FC\u30BF\u30FC=parameter \u30B9\u30C8\u30EA\u30FC\u30E0=stream \u30DC\u30EA\u30E5\u30FC\u30E0=volume \u30C7\u30A3\u30B9\u30AF=disk \u30AF\u30A8\u30EA=query \u7D50\u679C=results \u5B9F\u884C=run \u4F1A\u54E1=customer
\u518D\u8D77\u52D5=restart \u8D77\u52D5=start \u958B\u59CB=start \u505C\u6B62=stop \u4E2D\u6B62=cancel \u53D6\u308A\u6D88=cancel \u53D6\u6D88=cancel \u30AD\u30E3\u30F3\u30BB\u30EB=cancel \u524A\u9664=delete \u6D88\u53BB=delete \u7A7A\u306B=empty \u30D1\u30FC\u30B8=purge \u66F4\u65B0=update \u5909\u66F4=change \u4FEE\u6B63=fix \u8FFD\u52A0=add \u4F5C\u6210=create \u767B\u9332=register \u53D6\u5F97=get \u8AAD\u307F\u53D6=read \u8AAD\u3080=read \u8AAD\u307F=read \u53C2\u7167=look \u78BA\u8A8D=check \u898B\u308B=look \u898B\u305F=look \u8868\u793A=show \u4E00\u89A7=list \u691C\u7D22=search \u63A2\u3059=find \u30C0\u30A6\u30F3\u30ED\u30FC\u30C9=download \u30A2\u30C3\u30D7\u30ED\u30FC\u30C9=upload \u9001\u4FE1=send \u53D7\u4FE1=receive \u6709\u52B9=enable \u7121\u52B9=disable \u5FA9\u5143=restore \u30B3\u30D4\u30FC=copy \u79FB\u52D5=move \u5897\u3084=increase \u6E1B\u3089=decrease \u62E1\u5F35=extend \u30E1\u30E2\u30EA=memory \u30BF\u30A4\u30E0\u30A2\u30A6\u30C8=timeout \u547C\u3073\u51FA=invoke \u6697\u53F7\u5316=encrypt \u5FA9\u53F7=decrypt \u627F\u8A8D=approve \u5374\u4E0B=reject \u516C\u958B=publish \u63A5\u7D9A=connect \u5207\u308A\u66FF\u3048=swap \u8CBC\u308A\u4ED8\u3051=attach \u5165\u308C\u66FF\u3048=replace \u30D5\u30A7\u30A4\u30EB\u30AA\u30FC\u30D0\u30FC=failover \u30ED\u30FC\u30C6\u30FC\u30B7\u30E7\u30F3=rotate \u30B9\u30B1\u30FC\u30EB=scale \u5F85\u3064=wait \u5F85\u3061=wait`;
var ENGLISH = new Set(
  "a ai an am as at con des die do e elle en es in me no nos o on os par pour prod que sin so son sur um un was will y".split(
    " "
  )
);
var languages = [];
function foreignLanguages() {
  if (languages.length === 0) {
    for (const [name, text] of Object.entries(WORDS)) {
      const words2 = /* @__PURE__ */ new Map();
      for (const entry of `${FOREIGN_VERBS[name] ?? ""} ${text}`.split(/\s+/)) {
        const at = entry.lastIndexOf("=");
        if (at > 0) words2.set(entry.slice(0, at), entry.slice(at + 1).replace(/-(?=the$)/, " "));
      }
      languages.push({
        name,
        words: words2,
        marks: new Set((MARKS[name] ?? "").split(" ").filter((word2) => !ENGLISH.has(word2)))
      });
    }
  }
  return languages;
}
var japanese;
var japaneseParts = () => japanese ??= JAPANESE.split(/\s+/).map((entry) => entry.split("=")).sort((a, b) => b[0].length - a[0].length);

// src/drafting/tables/set-phrases.ts
var PHRASES = `
in case that = if; in case of = if; in case = if; in the event that = if; in the event of = if; provided that = if; provided = if; providing = if; supposing = if; assuming that = if; assuming = if; on condition that = if; only if = if; even if = if; as and when = when;
as soon as = once; as long as = while; so long as = while; by the time = when; every time = when; any time = when; each time = when; until such time as = until;
as well as = and; along with = and; together with = and; in addition to = and; as much as = and; not to mention = and; on top of that = also; in addition = also; as well = also; besides that = also; what is more = also; next to that = also; plus also = and; and also = and; and then = then; and after that = then; after which = then; after that = then; from there = then; once that is done = then; when that is done = then; once done = then; when done = then; afterwards also = then;
which is why = and; that is why = and; this is why = and; and therefore = and; followed by = then; failing that = otherwise; if not = otherwise; or else = otherwise; if so = then; if need be = ; if needed = ; if necessary = ; if possible = ; where needed = ; when needed = ; as needed = ; if required = ; as required = ; if at all possible = ;
in order to = to; so as to = to; so that = so; such that = so;
instead of = without; rather than = without; other than = except; with the exception of = except; apart from = except; save for = except; short of = without;
at once = ; right away = ; right now = ; straight away = ; at the moment = ; for now = ; for the time being = ; for the moment = ; by hand = manually; in between = meanwhile; in the meantime = meanwhile; in the meanwhile = meanwhile; from scratch = ; as usual = ; as always = ; as before = ; as is = ; one by one = ; at least = ; at most = ; up front = beforehand; ahead of time = beforehand; first of all = first; to begin with = first; to start with = first; at first = first; first thing = ; last of all = finally; in the end = finally; at the end = finally; in parallel = ; on the side = ; at the same time = ; all at once = ; in one go = ; of course = ; for good = ; for safety = ; just in time = ; no more than = ; not more than = ; up to date = current;
to come into being = to be created; to come into existence = to be created; must come off = must be removed; has to come off = must be removed; have to come off = must be removed; down to nothing = down to zero; down to none = down to zero; to nothing = to zero; do not forget to = ; don't forget to = ; dont forget to = ; never forget to = ; not to forget = ; which is why i = so i; which is why we = so we; that is why i = so i; therefore i = so i; therefore we = so we; hence i = so i; add ons = addons; an add on = an addon; the add on = the addon; not one of = none of; not a single one of = none of; not a single = no; a few of = some; a few = some; a couple of = some; a handful of = some; a bunch of = some; a lot of = many; lots of = many; a number of = some; a pair of = some; any of = any; some of = some; one of = one; each of = each; all of = all; both of = both; either of = either; none of = no; most of = most; half of = ; the rest of = other; part of = part-of;
i would like to = i want to; i would like = i want; i'd like to = i want to; i'd like = i want; we would like to = we want to; we'd like to = we want to; would love to = want to; have got to = must; has got to = must; 've got to = must; am going to = will; are going to = will; is going to = will; i intend to = i will; i plan to = i will; we plan to = we will; i aim to = i will; my plan is to = i will; the plan is to = i will; the idea is to = i will; what i have to do is = i must; what i need to do is = i must; what i need is = i need; all i need is = i need; all i want is = i want; what we need is = we need; job is to = i must; task is to = i must; goal is to = i must; it takes = i need; i am supposed to = i must; we are supposed to = we must; i was asked to = i must; i am asked to = i must; i have been asked to = i must; was told to = must; asked me to = i must; asked us to = i must; wants me to = i must; wants us to = i must; needs me to = i must; told me to = i must; expects me to = i must; help me = ; help us = ;
be able to = ; the ability to = to; permission to = to; permissions to = to; rights to = to; the right to = to; access to = ; allowed to = ; in a position to = ; make it possible to = to; possible for me to = to;
by no means = never; are not going to = will not; am not going to = will not; i'm not going to = i will not; we're not going to = we will not; on no account = never; in no case = never; in no way = never; at no time = never; at no point = never;
no longer = ; stay with = watch; stick with = watch; sit and watch = watch; sit by = watch; thanks of = please; what is left = rest; what is in it = contents; what is left over = rest; whatever is left = rest; whatever remains = rest; the rest = rest; any longer = ; any more = ; anymore = ; not only = ; not just = ; let me know = tell; keep me posted on = look; keep me posted = look; keep track of = track; keep an eye on = watch; keep an eye = watch; keep a close eye on = watch; have an eye on = watch; take care of = handle; see to it that = so; make use of = use; get an idea of = look; get a sense of = look; get to know = look; be aware of = look; get to see = look; have sight of = look; lay hands on = get;
un mute = unmute; un pause = unpause; un suspend = unsuspend; un block = unblock; un share = unshare; un silence = unsilence; un freeze = unfreeze; de activate = deactivate; de register = deregister; re enable = enable; re start = restart; re run = rerun; re deploy = redeploy; re create = recreate; re attach = attach; re index = reindex; log out = sign-out; sign out = sign-out
`;
var table;
function setPhrases() {
  if (table !== void 0) return table;
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of PHRASES.split(";")) {
    const [left = "", right = ""] = entry.split("=").map((part) => part.trim());
    const words2 = left.split(/\s+/);
    const first = words2[0];
    if (first === void 0 || first === "") continue;
    found2.set(first, [...found2.get(first) ?? [], { words: words2, as: right.split(/\s+/).filter(Boolean) }]);
  }
  for (const phrases2 of found2.values()) phrases2.sort((a, b) => b.words.length - a.words.length);
  return table = found2;
}

// src/drafting/tables/word-lists.ts
var of = (text) => new Set(text.trim().split(/\s+/));
var DETERMINERS = of(
  `a an the this that these those my our your his her its their some any each every all both one two three four five six several another other no neither
  either few many much more most such last next previous same whole entire new old own whose second third existing current present latest`
);
var POSSESSIVES = of("my our your his her its their");
var PREPOSITIONS = of(
  `of in on at from to into onto with without for by under over through via inside within below above behind between per against about across during
  after before until till since off out than along toward towards among upon beside besides except as past`
);
var PRONOUNS = of("it them this that these those him her one ones itself former latter both");
var SUBJECTS = of("i we you he she they it somebody someone nobody everyone people who anybody");
var FIRST_PERSON = of("i we i'd we'd i'll we'll i'm me us let let's");
var AUXILIARIES = of(
  `be is are was were been being am do does did has have had can could may might must shall should will would need needs get gets got getting to cannot ought
  wants want like going able isn't aren't wasn't don't doesn't didn't won't can't`
);
var PAST_AUXILIARIES = of("was were got had did been has have wasn't weren't having");
var ADVERBS = of(
  `please just only also then again once first now later afterwards after before too quickly kindly simply briefly today tonight tomorrow maybe perhaps
  still already even always never ever soon directly manually temporarily permanently completely fully really actually currently instead meanwhile finally
  next not back safely gently twice immediately urgently asap though anyway therefore so partly
  beforehand otherwise else ideally preferably firstly secondly thirdly lastly eventually thereafter subsequently additionally furthermore moreover likewise overnight straight throughout
  hourly daily nightly weekly monthly regularly periodically briefly properly cleanly carefully fully freshly newly actually possibly likely probably hopefully basically essentially mainly mostly
  merely purely solely exactly precisely roughly almost nearly well better best again anew afresh there here thereby therein afterward hence thus consequently accordingly
  cordially hereby personally manually remotely locally upfront yesterday tomorrow tonight today`
);
var SUBORDINATORS = of(
  `because since after before while whilst when whenever until till unless if once so although though whereas where as should`
);
var CONJUNCTIONS = of("and then but or plus nor & + also");
var QUESTION = of("what which who whose why how where whether when");
var NEGATIONS = of(
  `no not never without don't dont doesn't doesnt cannot can't won't shouldn't mustn't isn't aren't neither nor none nothing nobody avoid except n't needn't wont`
);
var EMPTY = of(
  `please thanks thank hi hello hey dear team all aws amazon permission permissions access able allow allowed right rights action actions api call calls
  want wants need needs like would could should may can must will shall let me us i we you he she they it is are was were be been being am do does did has have had
  there here take make do give need wish stuff something anything everything nothing way moment minute minutes hour hours day days week weekend month year today tonight tomorrow yesterday morning evening night noon
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  time times ticket incident urgent asap person people someone somebody colleague customer prod production staging dev test environment-free
  very too also just only then again once first second third last next now later so that this these those the a an my our your their its his her
  of in on at from to into onto with without for by under over through via and or but if because since after before until while when where which who what why how whether
  not no never yes ok more less much many few some any each every all both one two three four five six seven eight nine ten half
  good bad new old same other another own whole real present current`
);
var RELATED = /^(attached|assigned|associated|linked|registered|subscribed|mounted|granted|connected|bound)$/;

// src/drafting/grammar/languages/german-order.ts
var lowerOf = (each) => each?.token.lower ?? "";
var MODAL = /^(must|should|can|could|may|will|want|need|needs|would)$/;
var BE = /^(be|been|is|are|was|were|has|have)$/;
var BREAK = /^(and|or|but)$/;
var isTail = (each) => /^(please|again|afterwards|soon|today|tonight|tomorrow|manually)$/.test(lowerOf(each));
function inGermanOrder(said2, english) {
  const clauses = [{ lead: [], body: [] }];
  for (const each of said2) {
    const isBreak = each.token.kind === "mark" || each.token.kind === "word" && BREAK.test(lowerOf(each));
    if (isBreak) clauses.push({ lead: [each], body: [] });
    else clauses.at(-1)?.body.push(each);
  }
  let obliged = [];
  return clauses.flatMap(({ lead, body }) => {
    const isJoined = /^(and|or|then)$/.test(lead.map(lowerOf).join(""));
    const read2 = clauseInOrder(body, english, isJoined ? obliged : []);
    obliged = body.some((each) => MODAL.test(lowerOf(each))) ? body.filter((each) => MODAL.test(lowerOf(each))) : isJoined ? obliged : [];
    return [...lead, ...read2];
  });
}
function clauseInOrder(body, english, before) {
  const end = body.findLastIndex((each) => !isTail(each));
  const words2 = body.slice(0, end + 1);
  const tail = body.slice(end + 1);
  const token = (lower, { from, to: to2 }) => english.word(lower, { from, to: to2 }).map((each) => ({ token: each }));
  let last = words2.length - 1;
  let passive = false;
  while (last > 0 && /^(be|been|can|could|may|must|should)$/.test(lowerOf(words2[last]))) {
    if (lowerOf(words2[last]) === "be" || lowerOf(words2[last]) === "been") passive = true;
    last -= 1;
  }
  const verb = words2[last];
  if (verb === void 0 || verb.token.kind !== "word" || !english.isVerb(lowerOf(verb)) || last === 0)
    return body;
  const rest = words2.slice(0, last);
  const to = lowerOf(rest.at(-1)) === "to";
  const again = /^new$/.test(lowerOf(rest.at(to ? -2 : -1)));
  const stem2 = again && lowerOf(verb) === "start" ? "restart" : lowerOf(verb);
  const cut = rest.length - (to ? 1 : 0) - (again ? 1 : 0);
  const object = rest.slice(0, cut);
  const place = verb.token;
  const no = object.findIndex((each) => /^(not|never)$/.test(lowerOf(each)));
  const none = object.findIndex((each) => /^(no|nothing)$/.test(lowerOf(each)));
  const without = (at) => object.filter((_, index) => index !== at);
  const modal = object.findIndex((each) => MODAL.test(lowerOf(each)));
  const be = object.findIndex((each) => BE.test(lowerOf(each)));
  const said2 = (form2) => token(form2 === "base" ? stem2 : english.inForm(stem2, form2), place).map((each) => ({
    ...each,
    ...form2 === "base" ? { form: "base" } : {}
  }));
  const first = lowerOf(object[0]);
  if (to && first === "without") return [...object.slice(0, 1), ...said2("ing"), ...object.slice(1), ...tail];
  if (to) {
    const lead = /^(for|um|in)$/.test(first) ? object.slice(1) : object;
    if (be > 0)
      return [
        ...object.slice(0, be + 1),
        ...token("to", place),
        ...token("be", place),
        ...said2("ed"),
        ...object.slice(be + 1),
        ...tail
      ];
    const need = lead.findIndex((each) => MODAL.test(lowerOf(each)));
    return [
      ...lead.slice(0, need + 1),
      ...token("to", place),
      ...said2("base"),
      ...lead.slice(need + 1),
      ...tail
    ];
  }
  if (modal >= 0) {
    const kept2 = no >= 0 ? without(no) : none >= 0 ? object.map(
      (each, at2) => at2 === none && lowerOf(each) === "no" ? { token: english.word("any", each.token)[0] ?? each.token } : each
    ).filter((_, at2) => at2 !== none || lowerOf(object[none]) === "no") : object;
    const at = kept2.findIndex((each) => MODAL.test(lowerOf(each)));
    const nots = no >= 0 || none >= 0 ? token("not", place) : [];
    const head = kept2.slice(0, at + 1);
    const after = kept2.slice(at + 1);
    const link = /^(want|need)$/.test(lowerOf(kept2[at])) ? token("to", place) : [];
    const subjectFirst = kept2.slice(0, at).some(
      (each) => /^(i|we|it|they|nobody)$/.test(lowerOf(each)) || each.token.kind === "name" || /^(the|a|this|all)$/.test(lowerOf(each))
    );
    if (passive && !subjectFirst)
      return [
        ...kept2.slice(0, at),
        ...after,
        ...kept2.slice(at, at + 1),
        ...nots,
        ...token("be", place),
        ...said2("ed"),
        ...tail
      ];
    if (passive) return [...head, ...nots, ...token("be", place), ...said2("ed"), ...after, ...tail];
    const subject = after.findIndex((each) => /^(i|we|you)$/.test(lowerOf(each)));
    const [mine, others] = subject >= 0 && subject < 2 ? [after.slice(0, subject + 1), after.slice(subject + 1)] : [[], after];
    return [
      ...kept2.slice(0, at),
      ...mine,
      ...kept2.slice(at, at + 1),
      ...nots,
      ...link,
      ...said2("base"),
      ...others,
      ...tail
    ];
  }
  if (be >= 0 && (passive || be < last)) {
    const head = object.slice(0, be + 1);
    return [...head, ...said2("ed"), ...object.slice(be + 1), ...tail];
  }
  if (passive) {
    if (before.some((each) => MODAL.test(lowerOf(each))))
      return [...object, ...token("must", place), ...token("be", place), ...said2("ed"), ...tail];
    return [...object, ...token("is", place), ...said2("ed"), ...tail];
  }
  const polite2 = object.findIndex((each) => lowerOf(each) === "please");
  const plain2 = polite2 >= 0 ? object.filter((_, at) => at !== polite2) : object;
  if (plain2.some((each) => /^(i|we|he|she|they)$/.test(lowerOf(each)))) return body;
  const negated = plain2.some((each) => /^(not|never|no|nothing)$/.test(lowerOf(each)));
  const kept = negated ? plain2.filter((each) => !/^(not|never|no|nothing)$/.test(lowerOf(each))) : plain2;
  return [
    ...negated ? [...token("do", place), ...token("not", place)] : [],
    ...said2("base"),
    ...kept,
    ...tail
  ];
}

// src/drafting/tables/foreign-phrases.ts
var PHRASES2 = {
  es: `tengo que=i must; tenemos que=we must; tiene que=must; tienen que=must; tendr\xEDa que=should; tendremos que=we must; tendr\xE9 que=i must; hay que=i must; habr\xEDa que=i must; habr\xE1 que=i must; debo=i must; debemos=we must; deber\xEDamos=we must; deber\xEDa=should; deber\xEDan=should; deber\xE1=must; deber\xE1n=must; se debe=must; se deben=must; no se debe=do not; no se deben=do not;
necesito=i need; necesitamos=we need; necesitar\xEDa=i need; necesitar\xEDamos=we need; necesita=needs; necesitan=need; preciso=i need; requiero=i need; requerimos=we need; se requiere=i need; se requieren=i need; se necesita=i need; se necesitan=i need; hace falta=i need; hacen falta=i need; es necesario=i need; es necesaria=i need; son necesarios=i need; ser\xEDa necesario=i need; quiero=i want; quisiera=i want; quisi\xE9ramos=we want; queremos=we want; querr\xEDa=i want; me gustar\xEDa=i want; nos gustar\xEDa=we want; deseo=i want; deseamos=we want; solicito=i need; solicitamos=we need; pido=i need; voy a=i will; vamos a=we will; va a=will; van a=will; poder=; puedo=i can; podemos=we can; pueda=can; puedan=can; podamos=we can; podr\xEDa=could; se puede=can; pueden=can; puede=can; me toca=i must; nos toca=we must; me encargo de=i will; estoy a cargo de=i am responsible for; perm\xEDtame=let me; perm\xEDtanme=let me; d\xE9jame=let me;
acceso para=access to; permiso para=permission to; permisos para=permission to; derecho a=right to; a fin de=to; con el fin de=to; para poder=to; para que=so; as\xED que=so; por lo que=so; por eso=so; por tanto=so; de modo que=so; ya que=because; puesto que=because; dado que=because; antes de que=before; antes de=before; despu\xE9s de que=after; despu\xE9s de=after; luego de=after; tras=after; en vez de=without; en lugar de=without; sin que=without; en caso de que=if; en cuanto=once; una vez que=once; cada vez que=when; siempre que=when; a menos que=unless; hasta que=until; mientras que=while; adem\xE1s de=and; as\xED como=and; y tambi\xE9n=and; y luego=then; y despu\xE9s=then; a continuaci\xF3n=then; por \xFAltimo=finally; en primer lugar=first; lo antes posible=soon; cuanto antes=soon; de nuevo=again; otra vez=again; por qu\xE9=why; cu\xE1nto=how much; cu\xE1ndo=when; d\xF3nde=where; nada de=no; en ning\xFAn caso=never; bajo ning\xFAn concepto=never; ni siquiera=not; excepto=except; salvo=except; menos=except; solo lectura=read-only; s\xF3lo lectura=read-only; de vuelta=back; por ahora=; de momento=; por favor=please; muchas gracias=; buenos d\xEDas=; buenas tardes=; esta noche=tonight; esta tarde=today; esta ma\xF1ana=today; hoy=today; ma\xF1ana=tomorrow; ayer=yesterday; la semana pasada=yesterday; anoche=yesterday; nadie=nobody; alguien=somebody; nosotros mismos=ourselves;
base de datos=database; bases de datos=databases; cola de mensajes=queue; grupo de seguridad=securitygroup; grupo de registros=log-group; grupo de logs=log-group; grupo de escalado=scaling group; grupo de autoescalado=scaling group; punto de enlace=endpoint; puntos de enlace=endpoints; m\xE1quina de estados=state machine; tarea de replicaci\xF3n=replication task; instancia de replicaci\xF3n=replication instance; tabla de rutas=route table; tablas de rutas=route tables; balanceador de carga=load balancer; grupo de destino=target group; copia de seguridad=backup; copias de seguridad=backups; punto de recuperaci\xF3n=recovery point; zona alojada=hosted zone; registro de dns=dns record; registros de dns=dns records; conjunto de cambios=change-set; conjunto de datos=dataset; definici\xF3n de tarea=task definition; plan de respaldo=backup plan; clave de acceso=access key; pol\xEDtica de bucket=bucket policy; ciclo de vida=lifecycle; cola de mensajes fallidos=dead letter queue; capacidad deseada=desired capacity; variables de entorno=environment variables; tiempo de espera=timeout; n\xFAmero de tareas=number of tasks; canal de datos=pipeline; canalizaci\xF3n=pipeline; canalizaciones=pipelines; flujo de datos=stream; flujo de trabajo=workflow; mapeo de origen=trigger; periodo de retenci\xF3n=retention; retenci\xF3n=retention; dar de baja=deregister; dar de alta=register; poner en marcha=start; puesta en marcha=start; poner en pausa=pause; echar un vistazo=look; hacer una copia=copy; volver a ejecutar=rerun; volver a lanzar=rerun; volver a iniciar=restart; volver a arrancar=restart; volver a activar=enable; volver a desplegar=redeploy; volver a=; dejar sin efecto=cancel; poner al d\xEDa=update; ponerlo=set it; cortar el acceso=block`,
  fr: `j ai besoin de=i need; j ai besoin d=i need; j aurais besoin de=i need; j aurais besoin d=i need; nous avons besoin de=we need; nous avons besoin d=we need; on a besoin de=we need; a besoin de=needs; a besoin d=needs; avons besoin de=need; besoin de=i need; besoin d=i need; il me faut=i need; il nous faut=we need; il faudrait=i need; il faudra=i need; il faut que je=i must; il faut=i need; il ne faut pas=do not; faut pas=do not; je dois=i must; nous devons=we must; on doit=we must; devons=must; devrait=should; devraient=should; devra=must; devront=must; je voudrais=i want; nous voudrions=we want; j aimerais=i want; nous aimerions=we want; on aimerait=we want; nous voulons=we want; voulons=want; on veut=we want; je souhaite=i want; je souhaiterais=i want; nous souhaitons=we want; souhaitons=want; je d\xE9sire=i want; on va=we will; je vais=i will; nous allons=we will; vais=will; allons=will; va=will; vont=will; je compte=i will; pouvoir=; je peux=i can; nous pouvons=we can; puisse=can; puissent=can; puissions=can; peut=can; peuvent=can; pourrait=could; pourrais je=can i; je demande=i need; nous demandons=we need; je sollicite=i need; est requise=is needed; est requis=is needed; est n\xE9cessaire=is needed; il est n\xE9cessaire de=i need; il est n\xE9cessaire d=i need; je suis charg\xE9 de=i will; je suis charg\xE9e de=i will; je dois pouvoir=i must; permettez moi de=let me; autorisez moi \xE0=let me; laissez moi=let me;
acc\xE8s pour=access to; droit de=right to; droits pour=rights to; autorisation de=permission to; autorisation pour=permission to; permission de=permission to; afin de=to; afin d=to; afin que=so; dans le but de=to; en vue de=to; pour que=so; parce que=because; parce qu=because; puisque=because; c est pourquoi=so; donc=; au lieu de=without; au lieu d=without; plut\xF4t que=without; sans que=without; avant de=before; avant d=before; avant que=before; apr\xE8s avoir=after; une fois que=once; une fois=once; d\xE8s que=once; lorsque=when; lorsqu=when; quand=when; tant que=while; jusqu \xE0 ce que=until; \xE0 moins que=unless; au cas o\xF9=if; ainsi que=and; et aussi=and; de plus=also; en plus de=and; et ensuite=then; et puis=then; par la suite=then; pour finir=finally; tout d abord=first; d abord=first; dans un premier temps=first; \xE0 nouveau=again; de nouveau=again; d\xE8s que possible=soon; au plus vite=soon; pourquoi=why; combien de=how many; en aucun cas=never; surtout pas=never; ne jamais=never; ne pas=do not; ne rien=do not; ne plus=do not; n y=not; lecture seule=read-only; s il vous pla\xEEt=please; s il te pla\xEEt=please; merci de ne pas=do not; merci de=please; merci d=please; veuillez ne pas=do not; veuillez=please; bonjour=; ce soir=tonight; cette nuit=tonight; demain=tomorrow; hier=yesterday; aujourd hui=today; ce matin=today; cet apr\xE8s midi=today; personne=nobody; quelqu un=somebody; l \xE9quipe=the team; il y a=there are;
base de donn\xE9es=database; bases de donn\xE9es=databases; file d attente=queue; files d attente=queues; file de messages=queue; groupe de s\xE9curit\xE9=securitygroup; groupe de journaux=log-group; groupe de mise \xE0 l \xE9chelle=scaling group; groupe auto scaling=scaling group; groupe cible=target group; point de terminaison=endpoint; points de terminaison=endpoints; machine \xE0 \xE9tats=state machine; machine d \xE9tats=state machine; t\xE2che de r\xE9plication=replication task; table de routage=route table; \xE9quilibreur de charge=load balancer; r\xE9partiteur de charge=load balancer; point de r\xE9cup\xE9ration=recovery point; point de restauration=recovery point; zone h\xE9berg\xE9e=hosted zone; enregistrement dns=dns record; jeu de modifications=change-set; jeu de donn\xE9es=dataset; d\xE9finition de t\xE2che=task definition; plan de sauvegarde=backup plan; cl\xE9 d acc\xE8s=access key; mot de passe=password; mots de passe=passwords; strat\xE9gie de compartiment=bucket policy; cycle de vie=lifecycle; file de lettres mortes=dead letter queue; capacit\xE9 souhait\xE9e=desired capacity; variables d environnement=environment variables; d\xE9lai d attente=timeout; d\xE9lai d expiration=timeout; nombre de t\xE2ches=number of tasks; flux de donn\xE9es=stream; flux de travail=workflow; p\xE9riode de r\xE9tention=retention; dur\xE9e de r\xE9tention=retention; r\xE9tention=retention; coffre=vault;
remettre en marche=start; remettre en service=enable; remise en marche=start; remise en service=enable; mettre en marche=start; mise en marche=start; mettre en pause=pause; mettez en pause=pause; mis en pause=paused; mise en pause=paused; mettre hors service=disable; mettre \xE0 jour=update; mettez \xE0 jour=update; mets \xE0 jour=update; mettons \xE0 jour=update; mis \xE0 jour=updated; mise \xE0 jour=updated; mises \xE0 jour=updated; mettre \xE0 l \xE9chelle=scale; mise \xE0 l \xE9chelle=scaled; mise en production=deployment; mettre en production=deploy; mettre en file=enqueue; mettre fin \xE0=stop; prendre un instantan\xE9=take snapshot; jeter un \u0153il \xE0=look at; jeter un oeil \xE0=look at; jeter un coup d \u0153il \xE0=look at; faire tourner=rotate; tout remettre=reset; couper l acc\xE8s=block; revenir en arri\xE8re=rollback; revenir \xE0=rollback to; retour arri\xE8re=rollback; remettre \xE0 z\xE9ro=reset; passer en revue=review; donner acc\xE8s=grant; se connecter \xE0=connect to; se connecter=connect`,
  pt: `preciso de acesso=i need access; preciso de=i need; preciso=i need; precisamos de=we need; precisamos=we need; precisa ser=must be; precisam ser=must be; precisa de=needs; precisa=must; precisam de=need; precisam=must; tenho que=i must; tenho de=i must; temos que=we must; temos de=we must; tem que=must; tem de=must; t\xEAm que=must; terei que=i must; \xE9 preciso=i need; \xE9 necess\xE1rio=i need; \xE9 necess\xE1ria=i need; s\xE3o necess\xE1rias=i need; seria necess\xE1rio=i need; gostaria de=i want; gostar\xEDamos de=we want; gostaria que=i want; quero=i want; queremos=we want; queria=i want; quer\xEDamos=we want; desejo=i want; solicito=i need; solicitamos=we need; pe\xE7o=i need; vou=i will; vamos=we will; vai=will; v\xE3o=will; poder=; posso=i can; podemos=we can; possa=can; possam=can; possamos=we can; poderia=could; pode=can; podem=can; devo=i must; devemos=we must; deveria=should; deveriam=should; n\xE3o se deve=do not; n\xE3o se devem=do not; se deve=must; estou encarregado de=i will; estou encarregada de=i will; fiquei de=i will; me deixe=let me; deixe me=let me; permita me=let me;
acesso para=access to; acesso a=access to; acesso ao=access to; acesso \xE0=access to; permiss\xE3o para=permission to; permiss\xF5es para=permission to; direito de=right to; a fim de=to; com o objetivo de=to; para que=so; por isso=so; portanto=so; ent\xE3o=so; j\xE1 que=because; visto que=because; uma vez que=because; antes que=before; antes de=before; depois de=after; depois que=after; ap\xF3s=after; logo ap\xF3s=after; em vez de=without; ao inv\xE9s de=without; em lugar de=without; sem que=without; caso=if; assim que=once; toda vez que=when; sempre que=when; a menos que=unless; at\xE9 que=until; enquanto=while; al\xE9m de=and; assim como=and; bem como=and; e tamb\xE9m=and; e depois=then; em seguida=then; por fim=finally; por \xFAltimo=finally; primeiro=first; em primeiro lugar=first; o quanto antes=soon; o mais r\xE1pido poss\xEDvel=soon; de novo=again; outra vez=again; por que=why; por qu\xEA=why; quantos=how many; quantas=how many; quando=when; onde=where; em hip\xF3tese alguma=never; em nenhum caso=never; de jeito nenhum=never; somente leitura=read-only; s\xF3 leitura=read-only; de volta=back; por enquanto=; por favor=please; muito obrigado=; muito obrigada=; bom dia=; boa tarde=; hoje \xE0 noite=tonight; esta noite=tonight; hoje=today; amanh\xE3=tomorrow; ontem=yesterday; ningu\xE9m=nobody; algu\xE9m=somebody;
banco de dados=database; bancos de dados=databases; base de dados=database; fila de mensagens=queue; fila de mensagens mortas=dead letter queue; grupo de seguran\xE7a=securitygroup; grupo de logs=log-group; grupo de registros=log-group; grupo de escalonamento=scaling group; grupo de destino=target group; ponto de extremidade=endpoint; ponto de acesso=access point; m\xE1quina de estado=state machine; m\xE1quina de estados=state machine; tarefa de replica\xE7\xE3o=replication task; tabela de rotas=route table; balanceador de carga=load balancer; ponto de recupera\xE7\xE3o=recovery point; c\xF3pia de seguran\xE7a=backup; zona hospedada=hosted zone; registro dns=dns record; conjunto de altera\xE7\xF5es=change-set; conjunto de dados=dataset; defini\xE7\xE3o de tarefa=task definition; plano de backup=backup plan; chave de acesso=access key; pol\xEDtica de bucket=bucket policy; ciclo de vida=lifecycle; capacidade desejada=desired capacity; vari\xE1veis de ambiente=environment variables; tempo limite=timeout; n\xFAmero de tarefas=number of tasks; fluxo de dados=stream; fluxo de trabalho=workflow; per\xEDodo de reten\xE7\xE3o=retention; reten\xE7\xE3o=retention; cofre=vault; dar uma olhada=look; dar uma olhada em=look at; colocar no ar=start; tirar do ar=stop; colocar em pausa=pause; p\xF4r em marcha=start; fazer backup=backup; fazer upload=upload; fazer download=download; fazer uma c\xF3pia=copy; fazer rollback=rollback; voltar a=; dar baixa=deregister; cancelar o registro=deregister; reverter=rollback; dar acesso=grant`,
  de: `nicht mehr=; so dass=so; sodass=so; damit=so; deshalb=so; deswegen=so; daher=so; darum=so; anstatt=without; statt=without; ohne dass=without; bevor=before; nachdem=after; sobald=once; solange=while; immer wenn=when; falls=if; sowie=and; und dann=then; und danach=then; zum schluss=finally; als erstes=first; so bald wie m\xF6glich=soon; noch einmal=again; wie viele=how many; auf keinen fall=never; keinesfalls=never; unter keinen umst\xE4nden=never; nur lesend=read-only; nur lesen=read-only; guten tag=; guten morgen=; heute abend=tonight; heute nacht=tonight; heute=today; morgen=tomorrow; gestern=yesterday; niemand=nobody; jemand=somebody; ich m\xF6chte gern=i want; ich m\xF6chte gerne=i want; ich h\xE4tte gern=i want; ich w\xFCrde gern=i want; ich w\xFCrde gerne=i want; wir w\xFCrden gern=we want; wir m\xF6chten=we want; m\xF6chten=want; wollen=want; will=want; ich brauche=i need; wir brauchen=we need; ben\xF6tigt wird=i need; ben\xF6tige=need; ben\xF6tigen=need; n\xF6tig ist=i need; erforderlich ist=i need; notwendig ist=i need; ist n\xF6tig=is needed; ist erforderlich=is needed; ist notwendig=is needed; zugriff auf=access to; zugriff=access; zugang=access; berechtigung=permission; rechte=rights; d\xFCrfen=may; darf=may; k\xF6nnen=can; k\xF6nnte=could; m\xFCssten=must; m\xFCsste=must; sollten=should; sollte=should; l\xE4sst sich=can; ich bitte um=i need; wir bitten um=we need;
zustandsautomat=state machine; zustandsmaschine=state machine; replikationsaufgabe=replication task; sicherheitsgruppe=securitygroup; protokollgruppe=log-group; zielgruppe=target group; routentabelle=route table; routing-tabelle=route table; lastverteiler=load balancer; wiederherstellungspunkt=recovery point; gehostete zone=hosted zone; dns-eintrag=dns record; \xE4nderungssatz=change-set; aufgabendefinition=task definition; sicherungsplan=backup plan; zugriffsschl\xFCssel=access key; bucket-richtlinie=bucket policy; lebenszyklus=lifecycle; gew\xFCnschte kapazit\xE4t=desired capacity; umgebungsvariablen=environment variables; zeitlimit=timeout; zeit\xFCberschreitung=timeout; arbeitsablauf=workflow; aufbewahrung=retention; aufbewahrungsfrist=retention; tresor=vault; endpunkt=endpoint; endpunkte=endpoints; datenstrom=stream; lastenausgleich=load balancer; speicher=memory; arbeitsspeicher=memory; projekt=project; projekte=projects; repository=repository; anhalten=stop; r\xFCckg\xE4ngig machen=undo; in betrieb nehmen=start; au\xDFer betrieb nehmen=stop; auf den neuesten stand bringen=update; zur verf\xFCgung stellen=provide; einen blick auf=look at; einen blick in=look at; in gang setzen=start; in die warteschlange stellen=enqueue; auf null setzen=reset`
};
var tables = /* @__PURE__ */ new Map();
function foreignPhrases(language) {
  const known = tables.get(language);
  if (known !== void 0) return known;
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of (PHRASES2[language] ?? "").split(";")) {
    const [left = "", right = ""] = entry.split("=").map((part) => part.trim());
    const words2 = left.split(/\s+/);
    const first = words2[0];
    if (first === void 0 || first === "") continue;
    found2.set(first, [...found2.get(first) ?? [], { words: words2, as: right.split(/\s+/).filter(Boolean) }]);
  }
  for (const phrases2 of found2.values()) phrases2.sort((a, b) => b.words.length - a.words.length);
  tables.set(language, found2);
  return found2;
}

// src/drafting/grammar/languages/translation.ts
var plainLetters = (word2, language) => hasEndings(language) ? word2.replace(new RegExp("\\p{L}", "gu"), (letter) => letter.normalize("NFD").charAt(0)) : word2;
var spellings = (beginning, language) => !/^(es|pt)$/.test(language) ? [beginning] : beginning.endsWith("z") ? [beginning, `${beginning.slice(0, -1)}c`] : beginning.endsWith("c") ? [beginning, `${beginning.slice(0, -1)}qu`] : [beginning];
var indexes = /* @__PURE__ */ new Map();
function beginningsOf({ name, words: words2 }) {
  const known = indexes.get(name);
  if (known !== void 0) return known;
  const found2 = /* @__PURE__ */ new Map();
  for (const [key, english] of words2)
    if (key.endsWith("-")) {
      for (const each of spellings(plainLetters(key.slice(0, -1), name), name))
        if (!found2.has(each)) found2.set(each, english);
    }
  indexes.set(name, found2);
  return found2;
}
function translated(word2, language, isVerb2) {
  const { words: words2, name } = language;
  const clitic = /^(es|pt)$/.test(name) ? /^(.{2,}(?:r|[áéí]))-?(?:me|se|nos)?l[oae]s?$/.exec(word2)?.[1] : void 0;
  if (clitic !== void 0) {
    const verb = translated(
      clitic.replace(/á$/, "ar").replace(/é$/, "er").replace(/í$/, "ir"),
      language,
      isVerb2
    );
    if (verb?.form === "base") return { english: `${verb.english} it`, form: "base" };
  }
  const whole = words2.get(word2);
  if (whole !== void 0)
    return hasEndings(name) && isVerb2(whole) && /(?:[aei]r|re)$/.test(word2) ? { english: whole, form: "base" } : { english: whole };
  const beginnings = beginningsOf(language);
  const plain2 = plainLetters(word2, name);
  for (let length = plain2.length; length >= 2; length -= 1) {
    const english = beginnings.get(plain2.slice(0, length));
    if (english === void 0 || length <= 2 && word2.length > 6) continue;
    if (!hasEndings(name)) return { english };
    const ending = word2.slice(length);
    const form2 = isVerb2(english) ? formOf(name, ending) : void 0;
    if (form2 !== void 0) return { english, form: form2 };
    if (!isVerb2(english) || /^(?:o|os|s|a|as)?$/.test(ending)) return { english };
  }
  return void 0;
}
function phraseOfLanguage(words2, at, { name }) {
  const first = words2[at];
  if (first === void 0) return void 0;
  const phrase = foreignPhrases(name).get(first)?.find(({ words: said2 }) => said2.every((word2, offset) => words2[at + offset] === word2));
  return phrase && { english: phrase.as, length: phrase.words.length };
}

// src/drafting/grammar/languages/english-order.ts
var isNo = (each) => /^(not|no|nothing)$/.test(each?.token.lower ?? "");
var lowerOf2 = (each) => each?.token.lower ?? "";
function inEnglish(sentence, language, english) {
  const lowers = sentence.map(({ kind, lower }) => kind === "word" ? lower : void 0);
  const said2 = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === void 0) break;
    if (token.kind !== "word") {
      said2.push({ token });
      continue;
    }
    const phrase = phraseOfLanguage(lowers, at, language);
    if (phrase !== void 0) {
      const end = sentence[at + phrase.length - 1] ?? token;
      for (const word2 of phrase.english)
        for (const each of english.word(word2, { from: token.from, to: end.to })) said2.push({ token: each });
      at += phrase.length - 1;
      continue;
    }
    const behind = sentence[at - 1];
    const owns = language.name === "de" && (token.lower === "des" || token.lower === "eines" || /^(der|einer)$/.test(token.lower) && at > 1) && behind?.kind === "word" && new RegExp("^\\p{Lu}", "u").test(behind.text);
    if (owns) {
      for (const word2 of ["of", "the"])
        for (const each of english.word(word2, token)) said2.push({ token: each });
      continue;
    }
    const meant = translated(token.lower, language, (word2) => english.isVerb(word2));
    if (meant === void 0) {
      for (const each of english.word(token.lower, token)) said2.push({ token: each });
      continue;
    }
    const [first = "", ...rest] = meant.english.split(" ");
    const verb = meant.form === "done" || meant.form === "told" ? english.inForm(first, "ed") : meant.form === "doing" ? english.inForm(first, "ing") : first;
    for (const [index, word2] of [verb, ...rest].entries())
      if (word2 !== "")
        for (const each of english.word(word2, token))
          said2.push({ token: each, ...index === 0 && meant.form ? { form: meant.form } : {} });
  }
  const ordered = language.name === "de" ? inGermanOrder(said2, english) : said2;
  return mended(ordered, english).map(({ token }) => token);
}
var BEFORE_TO = /^(need|want|needs|wants|like)$/;
var BEFORE_GERUND = /^(without|after|before|besides)$/;
var HELPS = /^(must|should|shall|can|could|may|might|will|would|do|does|did|not|never|is|are|was|were)$/;
function mended(said2, english) {
  const read2 = [];
  const add = (word2, { token: { from, to } }) => {
    for (const token of english.word(word2, { from, to })) read2.push({ token });
  };
  for (let at = 0; at < said2.length; at += 1) {
    const each = said2[at];
    if (each === void 0) break;
    const previous = read2.at(-1);
    const [next] = said2.slice(at + 1);
    const isVerb2 = each.form === "base";
    if (isVerb2 && BEFORE_TO.test(lowerOf2(previous))) add("to", each);
    if (isVerb2 && lowerOf2(previous) === "of") {
      read2.pop();
      if (!BEFORE_GERUND.test(lowerOf2(read2.at(-1)))) add("to", each);
    }
    const after = read2.at(-1);
    if (isVerb2 && BEFORE_GERUND.test(lowerOf2(after))) {
      add(english.inForm(lowerOf2(each), "ing"), each);
      continue;
    }
    if (isVerb2 && isNo(next) && !HELPS.test(lowerOf2(after))) {
      add("do", each);
      add("not", each);
      read2.push(each);
      if (lowerOf2(next) === "not") at += 1;
      continue;
    }
    if (isVerb2 && lowerOf2(after) === "not" && !HELPS.test(lowerOf2(read2.at(-2)))) {
      const not = read2.pop();
      add("do", each);
      if (not) read2.push(not);
    }
    const begins2 = previous === void 0 || previous.token.kind === "mark" || /^(and|but|or)$/.test(lowerOf2(previous));
    if (each.form === "told" && begins2) add("they", each);
    read2.push(each);
  }
  return read2;
}

// src/drafting/grammar/languages/japanese-order.ts
var NO = /(?:ません(?!か)|しない|せず|ずに|ないで|なくて(?!は)|不要|禁止|必要は?な|ない$|なし)/;
var NO_NO = /(?:なけれ|なくては|ないと).*|かもしれません|すみません/;
var TOLD = /^(?:して|され)?(?:しました|された|されました|した$|したので|したため|されて|しています|している|中)/;
var DOES = /^(?:を(?:お願い|行|おこな|実施|し|す|依頼|希望|許可|でき)|に(?:し|す|でき|せ)|でき|です|が(?:必要|したい|でき))/;
function fromJapanese(text, inForm2) {
  return text.split(/[。\n]/).map(
    (sentence) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(sentence) ? sentence.split(
      /、|(?<=し)て(?:から)?(?!くだ|ほし|下さ|欲し|おき|もら|いただ|頂|い|お|み|しま|は|も|よ)|(?<=して)から/
    ).map((clause) => japaneseClause(clause, inForm2)).filter(Boolean).join(", then ") : sentence
  ).filter(Boolean).join(". ");
}
function japaneseClause(clause, inForm2) {
  const pieces = [];
  let at = 0;
  let between = "";
  while (at < clause.length) {
    const latin = /^[A-Za-z0-9_./:*§-]+/.exec(clause.slice(at))?.[0];
    const part = latin === void 0 ? japaneseParts().find(([japanese2]) => clause.startsWith(japanese2, at)) : void 0;
    const word2 = latin ?? part?.[1];
    if (word2 === void 0) {
      between += clause.charAt(at);
      at += 1;
      continue;
    }
    const previous = pieces.at(-1);
    if (previous) previous.after = between;
    between = "";
    pieces.push({ word: word2, after: "" });
    at += (latin ?? part?.[0] ?? " ").length;
  }
  const last = pieces.at(-1);
  if (last) last.after = between;
  if (last === void 0) return "";
  const negated = NO.test(last.after.replace(NO_NO, ""));
  const told = !negated && TOLD.test(last.after.trim());
  const particle = !negated && /^[をのはがへにでから]/.test(last.after.trim()) && !DOES.test(last.after.trim());
  const objects = [];
  const places = [];
  let waiting = [];
  for (const { word: word2, after } of particle ? pieces : pieces.slice(0, -1)) {
    waiting.push(word2);
    const joint = after.trim();
    if (/^[をがは]/.test(joint)) {
      objects.push(...waiting);
      waiting = [];
    } else if (/^(へ|に|で|から|まで)/.test(joint)) {
      places.push(`from ${waiting.join(" ")}`);
      waiting = [];
    }
  }
  objects.push(...waiting);
  const place = places.join(" ");
  if (told) return `the ${objects.join(" ")} was ${inForm2(last.word, "ed")} ${place}`;
  const verb = particle ? "" : last.word;
  return `${negated ? "do not " : ""}${verb} the ${objects.join(" ")} ${place}`;
}

// src/drafting/tables/trade-verbs.ts
var TRADE_VERBS = `
cancel: abandon ditch nix axe scotch > cancel:1 stop:.9 abort:1 delete:.2
point: reroute divert > change:.8 update:.9 modify:.8 set:.6 put:.5
create: declare respin > create:1 put:.7 start:.7 register:.5
approve: ack countersign certify > approve:1 accept:1 acknowledge:1 put:.6 update:.4
silence: ignore > disable:.7 suppress:.9 update:.4
assign: reassign > assign:1 associate:.8 update:.7 put:.5
attach: reattach rejoin > attach:1 associate:.85 join:1 register:.6 add:.5
import: reimport > import:1 start:.6
upload: repush populate > put:1 upload:1 write:.7
download: repull > get:.9 download:1
apply: reapply > apply:1 put:.6 update:.6 start:.6
connect: reconnect > connect:1 start:.4
register: reregister > register:1
scan: rescan > scan:1 start:.8
tag: relabel > tag:1 create:.6 add:.8 put:.6
look: chase rank triage draw sketch chart plot > describe:.95 get:.95 list:.85
remove: yank uninvite offboard > remove:1 delete:.6 disassociate:.6 deregister:.7
terminate: decom sunset > terminate:1 delete:.6
set: cap uncap > set:1 put:.9 update:.9 modify:.9
decrease: cap slim > set:.85 put:.8 update:.9 modify:.9
increase: broaden deepen escalate > update:.9 modify:.9 set:.8 put:.8
resume: unjam unstick unwedge unclog > resume:1 continue:1 retry:.7 start:.7
pause: quiesce > pause:1 suspend:1 stop:.8 disable:.7
block: disallow contain sandbox blackhole sinkhole > revoke:.6 put:.5 update:.6 deny:1
test: trial drill rehearse > test:1 start:.6 validate:.5
simulate: emulate mimic fake trip > simulate:1 set:.4
validate: revalidate > validate:1
send: text > send:1 publish:.9
transcode: transcode encode > create:.8 start:.7 submit:.6
remediate: remediate mitigate > start:.7 update:.6 put:.4
allocate: hire rent lease > allocate:1 request:.7 purchase:.6
remove: oust dislodge jettison amputate unpin snip pluck uninstall unstage > remove:1 delete:.8 disassociate:.75 deregister:.75 detach:.6 revoke:.5
delete: raze shred torch reap cull extinguish vaporise vaporize purge > delete:1 batchdelete:.8 remove:.7 purge:.7
clean: dedupe rinse scour vacate > delete:.8 batchdelete:.7 purge:.95 clear:1 flush:.8 remove:.6
decrease: downgrade shave squeeze minimise minimize damp dampen compress curtail ease slow tame compact downsize > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
increase: augment maximise maximize magnify accelerate speed enhance lengthen > increase:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
create: devise construct scaffold forge craft procure bootstrap draft > create:1 put:.7 register:.6 start:.4 allocate:.5
update: rebase redefine redesign refactor reformat rearrange realign reclassify recalibrate calibrate remap remedy remodel renumber reprioritise reprioritize rephrase retarget retune tailor personalise personalize simplify restructure reshape harmonise normalize normalise unify standardise standardize polish improve vary repurpose streamline sanitise sanitize reword retouch upsert > update:1 modify:1 change:.95 put:.85 set:.85 configure:.9 edit:1
set: impose enforce prescribe stipulate preset > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8
stop: quash quell smother strangle discontinue shutter > stop:1 end:1 cancel:.75 abort:.8 disable:.4
pause: rest sleep idle > pause:1 suspend:1 stop:.9 disable:.7
block: prohibit restrict insulate sever bar ward > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4
enable: empower unleash unhide liberate > enable:1 activate:1 update:.65 put:.7 modify:.6 set:.6 start:.6
disable: inhibit neutralise neutralize nullify > disable:1 deactivate:1 update:.65 put:.6 modify:.6 set:.6 stop:.6
start: awaken rekindle prewarm warm > start:1 begin:1 run:.6 resume:.5 initiate:1 launch:1 put:.4 update:.4
run: operate undertake orchestrate rush > run:1 start:.95 execute:.95 invoke:.85 submit:.8
invoke: prod tickle nudge > invoke:1 call:1 restart:.5 test:.4
deploy: sideload > deploy:1 update:.8 create:.6 start:.7 publish:.5
upload: paste stuff haul slip > put:1 upload:1 write:.9 import:.4 copy:.6
download: slurp scrape suck > get:.9 download:1 export:.9 read:.7
move: transport shuffle shunt relegate > move:1 migrate:1 update:.7 transfer:.8 change:.5 start:.3
send: broadcast announce alert page convey retransmit > send:1 publish:.9 put:.85 post:.9
look: interrogate unearth survey question inquire enquire recap revisit reread outline illustrate differentiate diff depict judge quantify tabulate sample surface screenshot hear > describe:.95 get:.95 list:.85
find: seek > list:.9 describe:.95 search:.9 get:.8 lookup:.9
restore: reestablish reconstruct heal > restore:1 recover:1 rebuild:1 start:.6
rebuild: recompile recompute recalculate > rebuild:1 start:.6 run:.6 update:.4
refresh: freshen rehash reingest > refresh:1 start:.8 create:.6 sync:1
replace: supplant interchange > replace:1 put:.85 update:.85 modify:.8
attach: glue stitch splice graft enlist dock > attach:1 associate:.85 add:.6 register:.6
detach: disengage dislodge unwire unbundle unlatch sever > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 deregister:.5
tag: badge brand > tag:1 create:.8 add:.8 put:.6
release: relinquish surrender vacate > release:1 delete:.3
approve: ratify vouch > approve:1 accept:1 put:.6 update:.4
reject: spurn overrule > reject:1 decline:1 put:.5 update:.4
purchase: acquire > purchase:1 allocate:.6
cancel: annul void > cancel:1 abort:1 stop:.9
close: conclude settle > close:1 complete:.7 end:.7 update:.3
protect: harden fortify > put:.7 set:.7 protect:1 update:.6 modify:.6 enable:.6
invite: summon > invite:1 create:.6
merge: coalesce combine consolidate > merge:1
split: divide subdivide segment bisect > split:1
rename: retitle > rename:1 update:.7 modify:.7
estimate: weigh > get:.6 forecast:1 estimate:1 describe:.4
test: rehearse trial > test:1 start:.5
unfold: unroll > describe:.5
`;

// src/drafting/tables/verb-classes.ts
var COMMON = `
list: list enumerate browse inventory overview name itemise itemize tally > list:1 describe:.95 get:.8 search:.4 lookup:.4
look: look see note view show display check inspect examine review verify watch observe monitor track eyeball know tell understand compare analyse analyze audit explore investigate debug diagnose troubleshoot peek glance consult trace determine learn observe assess identify eye gauge scrutinize scrutinise sight probe study skim oversee supervise crosscheck doublecheck appraise ascertain establish recheck glimpse gather visualise visualize correlate reconcile surveil triage summarise summarize chart plot graph profile > describe:.95 get:.95 list:.85 view:1 lookup:.6 search:.4 read:.7 query:.3 filter:.4 check:.6 verify:.6 preview:.5 detect:.3
wait: wait follow await poll babysit shadow babysit > describe:.95 get:.95 list:.7 receive:.4 check:.5
read: read retrieve fetch load obtain grab get pull see give provide extract collect gather pass peruse print dump cat > get:1 describe:.9 list:.8 read:1 retrieve:1 receive:.6 query:.5 view:.8 fetch:1 select:.4 lookup:.5 download:.6 consume:.5
download: download dl save export pull grab fetch retrieve bring collect rescue salvage secure offload > get:.9 download:1 export:.9 read:.7 copy:.3 retrieve:.8
find: find locate discover trace pinpoint hunt identify detect dig > list:.9 describe:.95 search:.9 get:.8 lookup:.9 query:.7 filter:.8 find:1 discover:1
search: search grep filter query trawl comb sift scour hunt mine sweep lookup > search:1 query:.9 filter:.95 lookup:.8 find:.9 scan:.5 list:.5 describe:.4 get:.4 select:.7
scan: scan > scan:1 list:.4
tail: tail stream > tail:1 filter:.6 get:.5 start:.4
count: count measure total tally sum > list:.7 describe:.7 get:.8 count:1 query:.4 scan:.4 select:.4
estimate: estimate forecast predict > get:.6 forecast:1 estimate:1 predict:1 describe:.3
create: create make provision establish define introduce set-up recreate generate spawn spin compose produce instantiate prepare > create:1 put:.7 register:.6 allocate:.7 add:.6 request:.4 generate:.6 build:.5 batchcreate:.8 start:.5
add: add insert append include enter enrol enroll admit inject supply plug introduce place hang affix whitelist bolt > add:1 create:.85 put:.8 associate:.65 register:.65 attach:.6 authorize:.6 update:.55 tag:.4 batchcreate:.8 change:.4 import:.4 enable:.3
upload: upload write store save put place copy replace overwrite push drop deposit stash ship deliver refill reupload provide restock file > put:1 upload:1 write:.9 update:.45 copy:.7 import:.4 send:.4 create:.3
write: write record persist jot > put:1 write:1 update:.6 batchwrite:.5
update: update change edit modify fix correct adjust alter tune reconfigure patch amend configure customise customize rewrite overhaul revise rework refresh rectify repair mend readjust reword refine reorganise reorganize modernise modernize convert align bring loosen recast adapt > update:1 modify:1 change:.95 put:.85 set:.85 edit:1 configure:.9 reset:.2 write:.3 alter:1
set: set mark flag assign turn pin fix define specify designate nominate force limit restrict reserve initialise initialize stamp configure choke throttle cap ration > set:1 put:.9 update:.9 modify:.9 change:.7 configure:.8 assign:.7 write:.3
swap: swap switch flip toggle cutover trade > swap:1 update:.8 modify:.8 change:.7 set:.7 replace:.8 switch:1 put:.7
replace: replace exchange substitute supersede renew refill trade > replace:1 put:.85 update:.85 modify:.8 change:.5 set:.6
increase: increase raise grow bump extend enlarge double triple widen fatten stretch prolong lengthen expand boost upsize enlarge beef up ramp crank push hoist inflate elevate multiply quadruple heighten > increase:1 extend:1 update:.9 modify:.9 set:.85 put:.8 change:.8 expand:1 register:.5 request:.4 renew:.5
decrease: decrease lower reduce shrink shorten halve downsize dial tighten relax cut trim slash drop knock throttle diminish curb narrow pare lessen thin contract taper deflate choke throttle cap > decrease:1 reduce:1 update:.9 modify:.9 set:.85 put:.8 change:.8 register:.5
scale: scale resize rescale grow rightsize size upscale downscale autoscale reshard repartition > scale:1 resize:1 set:.9 update:.9 modify:.9 increase:.8 decrease:.8 change:.6 register:.5
rename: rename > rename:1 update:.7 modify:.7 change:.6 set:.4
upgrade: upgrade bump patch modernise uplift update > upgrade:1 update:.95 modify:.8 apply:.5
apply: apply > apply:1 batchapply:.95 put:.6 update:.6 modify:.5 associate:.5 execute:.5
delete: delete erase destroy drop wipe prune scrub bin trash nuke zap expunge eliminate obliterate annihilate ditch discard junk eradicate > delete:1 batchdelete:.8 remove:.75 destroy:1 purge:.5 deregister:.45 release:.3 drop:1
remove: remove exclude strip evict kick expel eject extract pull weed boot withdraw unlist subtract lift peel siphon > remove:1 delete:.9 batchdelete:.7 detach:.65 disassociate:.75 deregister:.7 revoke:.6 untag:.6 unassign:.6 unlink:.7 cancel:.3
clean: clean cleanup tidy empty clear sweep hoover declutter groom mop > delete:.8 batchdelete:.7 purge:.95 empty:1 clear:1 flush:.8 remove:.6 reset:.4
terminate: terminate kill decommission scrap slay tear destroy dispose end > terminate:1 delete:.5 kill:1 destroy:.6 stop:.6 cancel:.6
purge: purge > purge:1 flush:.6
flush: flush > flush:1 purge:.5 reset:.3 clear:.8
invalidate: invalidate bust expire evict > invalidate:1 createinvalidation:1 create:.7 flush:.6
start: start begin boot wake initiate fire kick light power up turn ignite spin commence revive unpark spawn rouse > start:1 begin:1 run:.6 resume:.5 submit:.5 execute:.6 initiate:1 launch:1 create:.4 activate:.6 enable:.5 reboot:.1
open: open > open:1 start:.45 authorize:.75 enable:.5 create:.4 get:.4
run: run trigger execute perform kick fire rerun relaunch exec do start issue launch conduct retrigger crawl recrawl backfill > run:1 start:.95 execute:.95 invoke:.85 submit:.8 send:.4 create:.5 trigger:1 evaluate:.4 batchexecute:.7
invoke: invoke call hit ping exercise fire exec try smoketest trigger poke curl > invoke:1 call:1 execute:.5 test:.5 send:.2 post:.3
submit: submit enqueue queue push lodge file place resubmit requeue redeliver > submit:1 start:.8 add:.6 create:.6 send:.7 put:.4 post:.6
retry: retry rerun redo repeat reprocess > retry:1 redrive:.8 start:.8 rerun:1 restart:.7 run:.6 create:.3
redrive: redrive > redrive:1 start:.7
replay: replay > replay:1 start:.8
stop: stop halt end quit shut finish cease hibernate close wind > stop:1 end:1 cancel:.75 abort:.8 halt:1 suspend:.3 disable:.4 complete:.5 disconnect:.4 shutdown:.9
cancel: cancel abort scrap drop break bail interrupt kill end revoke retract > cancel:1 abort:1 stop:.9 delete:.2 discard:.6 terminate:.35 revoke:.3
close: close > close:1 terminate:.6 end:.7 stop:.4 delete:.3 revoke:.6 resolve:.6 complete:.5 update:.3
restart: restart reboot bounce recycle cycle reload kick rejig respawn reinitialise reinitialize kickstart roll > reboot:1 restart:1 reload:1 recycle:1
resume: resume unpause continue unsuspend reactivate restart-again unfreeze thaw unhold restart reenable reopen unhalt > resume:1 continue:1 start:.7 enable:.7 activate:.7 restart:.6
pause: pause park mothball suspend freeze hold halt stall sideline shelve > pause:1 suspend:1 stop:.8 disable:.7 freeze:1 hold:1
enable: enable activate allow switch-on arm unlock switch unblock reinstate rearm reenable reactivate > enable:1 activate:1 start:.6 update:.65 put:.7 modify:.6 set:.6 resume:.5 allow:1 create:.3 associate:.3 configure:.5
disable: disable deactivate inactivate disarm mute kill shut retire lift > disable:1 deactivate:1 stop:.6 update:.65 put:.6 modify:.6 set:.6 suspend:.7 pause:.6 delete:.15 disassociate:.3
silence: silence mute snooze hush quiet gag suppress stifle shush quieten dampen > disable:.9 mute:1 suppress:.9 update:.3 suspend:.6
unmute: unmute unsilence > enable:.9 unmute:1
suppress: suppress > suppress:1 put:.6 update:.5
attach: attach connect link mount join bind hook plug tie pair hang clip fasten couple fix > attach:1 connect:1 associate:.85 put:.6 link:1 add:.5 join:.9 mount:1 bind:.9 register:.4
detach: detach disconnect unlink unmount separate unplug unhook unbind pull decouple untie drop unpair > detach:1 disconnect:1 disassociate:.9 unlink:1 remove:.5 unmount:1
associate: associate > associate:1 attach:.7 add:.4 put:.3 create:.3
disassociate: disassociate dissociate unassociate > disassociate:1 detach:.8 remove:.5
assign: assign > assign:1 associate:.8 attach:.5 add:.5 put:.5 set:.4
unassign: unassign > unassign:1 disassociate:.8 remove:.5
register: register onboard enrol enroll > register:1 create:.5 add:.5 subscribe:.4
deregister: deregister unregister > deregister:1 remove:.5 delete:.3
allocate: allocate reserve > allocate:1 request:.5 create:.5 purchase:.4
release: release free return unlock > release:1 publish:.4 start:.3 create:.2 deploy:.5
share: share publish expose circulate distribute pass lend > share:1 publish:.9 modify:.6 put:.5 authorize:.5 create:.3 update:.4 add:.4
publish: publish > publish:1 create:.5 put:.4 send:.3 deploy:.5
unshare: unshare > modify:.6 disassociate:.7 deauthorize:.6 revoke:.5
deploy: deploy redeploy ship roll promote push release install land rollout publish apply > deploy:1 create:.6 start:.7 update:.8 publish:.5 promote:.5
authorize: authorize authorise permit whitelist allowlist admit open unblock clear accept > authorize:1 add:.6 grant:.7 put:.4 update:.4 allow:1
grant: grant give > grant:1 create:.5 add:.6 put:.5 authorize:.5 update:.3
revoke: revoke withdraw retract rescind close shut pull undo cancel strip > revoke:1 remove:.6 delete:.4 disassociate:.3 deauthorize:.5 update:.3
block: block deny ban blacklist denylist forbid cut quarantine isolate fence seal refuse firewall ringfence drop close > revoke:.6 put:.5 update:.6 block:1 deny:1 modify:.4 add:.4
approve: approve accept ok sign-off acknowledge greenlight okay confirm sanction wave release bless endorse > approve:1 accept:1 put:.6 acknowledge:1 confirm:.6 update:.4
reject: reject decline refuse veto dismiss deny > reject:1 decline:1 put:.5 deny:.6 update:.4 stop:.2
confirm: confirm > confirm:1 get:.9 describe:.9 list:.8 verify:.7
subscribe: subscribe > subscribe:1 create:.4 put:.4
unsubscribe: unsubscribe > unsubscribe:1 delete:.4 remove:.4
send: send emit mail notify deliver produce post fire dispatch transmit pump push submit ping forward relay email shovel funnel > send:1 publish:.9 put:.85 post:.9 emit:1 deliver:.7
receive: receive consume poll dequeue pop pick peek pull read take siphon skim > receive:1 consume:1 get:.6 read:.7 poll:1
encrypt: encrypt > encrypt:1 put:.3
decrypt: decrypt unseal > decrypt:1
reencrypt: reencrypt > reencrypt:1
sign: sign > sign:1
generate: generate issue mint produce > generate:1 create:.8 get:.6 issue:1
request: request apply order demand > request:1 create:.5 get:.2
rotate: rotate roll cycle renew refresh > rotate:1 update:.4 put:.3 create:.2
renew: renew prolong refresh reissue extend > renew:1 extend:.6 rotate:.5 update:.3
reset: reset unlock clear wipe rewind reinit > reset:1 unlock:1 set:.6 update:.4 clear:.5
copy: copy duplicate clone replicate transfer mirror carry sync dupe > copy:1 clone:1 create:.4 start:.6 replicate:1 put:.5 duplicate:1
move: move migrate relocate shift shove reposition transfer transplant rehome cut shovel ferry funnel > move:1 migrate:1 update:.7 copy:.3 transfer:.8 change:.5 associate:.5 modify:.6 start:.3
point: point route direct redirect repoint aim steer map target send rewire > change:.8 update:.9 modify:.8 set:.6 put:.5 associate:.4
restore: restore recover undelete rebuild revive resurrect reinstate reload rehydrate thaw unarchive unerase > restore:1 recover:1 rebuild:1 start:.6 undelete:1
rebuild: rebuild reindex > rebuild:1 restore:.3 start:.4
rollback: rollback revert undo rewind unwind reverse retreat > rollback:1 revert:1 restore:.5 stop:.3 update:.4 deploy:.3 cancel:.3
backup: backup back-up dump secure safeguard checkpoint preserve > create:.8 start:.8 backup:1 export:.6 copy:.3
snapshot: snapshot freeze capture checkpoint > create:.95 snapshot:1 start:.3 take:1
export: export > export:1 start:.6 create:.6 get:.4
import: import ingest > import:1 start:.7 put:.5 create:.5 upload:.4
failover: failover promote switchover demote flip > failover:1 promote:.9 switchover:1 test:.2
promote: promote > promote:1 failover:.5 update:.5 modify:.4
reboot: reboot > reboot:1 restart:.7
schedule: schedule postpone delay defer > schedule:1 create:.5 put:.5 update:.5
split: split > split:1
merge: merge squash > merge:1
tag: tag retag label mark categorise categorize annotate > tag:1 create:.8 add:.8 put:.6 label:1
untag: untag unlabel > untag:1 delete:.8 remove:.8
test: test try exercise probe > test:1 invoke:.5 validate:.6 simulate:.6 start:.3 send:.3
validate: validate lint > validate:1 test:.5 verify:.7 check:.6
verify: verify > verify:1 describe:.9 get:.9 list:.8
simulate: simulate > simulate:1 test:.4
refresh: refresh reload resync sync synchronise synchronize > refresh:1 reload:1 start:.7 create:.6 sync:1 synchronize:1 update:.4
drain: drain evict cordon bleed evacuate > update:.7 deregister:.7 drain:1 put:.4
protect: protect lock shield guard pin secure > set:.7 put:.7 protect:1 lock:1 update:.5 modify:.6 enable:.5 create:.3
unprotect: unprotect > set:.7 update:.5 modify:.5 disable:.5
connect: connect login ssh signin hop jump enter shell tunnel rdp exec logon dial reach > connect:1 login:1 get:.3 open:.6 create:.2 send:.2
resend: resend > resend:1 send:.7
invite: invite > invite:1 create:.6 admincreate:.6 send:.4
archive: archive > archive:1 update:.5 put:.4 create:.3
unarchive: unarchive > unarchive:1 update:.5
comment: comment reply respond answer annotate note > create:.5 add:.8 post:.9 put:.5 respond:1 update:.3
presign: presign > create:.7 get:.6 generate:.7
train: train retrain finetune > create:.7 start:.8 train:1
evaluate: evaluate reevaluate reassess > evaluate:1 start:.8
translate: translate > translate:1
convert: convert > convert:1 modify:.4
complete: complete > complete:1 put:.5
detect: detect > detect:1
pass: pass > pass:1
purchase: purchase buy > purchase:1
assume: assume impersonate > assume:1
use: use utilise utilize > use:1 invoke:.5 access:.6 get:.4
access: access reach use consult > access:1 get:.6 list:.5 describe:.6
inject: inject > inject:1
resolve: resolve > resolve:1
select: select choose > select:1 query:.6
manage: manage administer > manage:1 update:.4
deprovision: deprovision > deprovision:1
calculate: calculate compute > calculate:1 get:.5
deprecate: deprecate > deprecate:1 disable:.3
preview: preview > preview:1 get:.6
report: report > report:1 put:.5 send:.4
record: record > record:1 put:.4
process: process > process:1 start:.4
redeem: redeem > redeem:1
signal: signal > signal:1
commit: commit > commit:1 create:.5
prepare: prepare > prepare:1
render: render > render:1 get:.4
redact: redact mask anonymise anonymize > redact:1
infer: infer score > infer:1 detect:.5
claim: claim > claim:1
bypass: bypass > bypass:1
recognize: recognize recognise > recognize:1 detect:.5
forget: forget > forget:1
expire: expire > expire:1
optimize: optimize optimise > optimize:1
unauthorize: unauthorize deauthorize > unauthorize:1 deauthorize:1 revoke:.7
build: build bake > build:1 start:.7 create:.5
override: override overwrite > override:1 put:.5
reorder: reorder > reorder:1 update:.4
advertise: advertise > advertise:1
transform: transform > transform:1
distribute: distribute > distribute:1
checkout: checkout > checkout:1
integrate: integrate > integrate:1
finalize: finalize finalise > finalize:1 complete:.6
chat: chat converse > chat:1 converse:1 invoke:.5
authenticate: authenticate > authenticate:1
regenerate: regenerate > regenerate:1 reset:.5 create:.3
dispose: dispose > dispose:1
persist: persist > persist:1
skip: skip > skip:1
classify: classify > classify:1
dismiss: dismiss > dismiss:1
install: install > install:1 add:.4
bundle: bundle > bundle:1
monitor: monitor > monitor:1
unmonitor: unmonitor > unmonitor:1
rebalance: rebalance redistribute > rebalance:1 update:.6
suggest: suggest recommend > suggest:1 get:.5
geocode: geocode > geocode:1 search:.6
federate: federate > federate:1
match: match > match:1
reschedule: reschedule > reschedule:1 update:.4
retain: retain > retain:1
hide: hide > hide:1
retire: retire > retire:1
unmask: unmask > unmask:1
probe: probe > probe:1
harvest: harvest > harvest:1 create:.4
leave: leave > leave:1
recall: recall > recall:1
synthesize: synthesize synthesise > synthesize:1 start:.4
unpublish: unpublish > unpublish:1
backtrack: backtrack > backtrack:1
group: group > group:1
ungroup: ungroup > ungroup:1
return: return > return:1 get:.9 list:.9 describe:.95
discard: discard > discard:1 delete:.4
reveal: reveal > reveal:1 get:.6
shutdown: shutdown > shutdown:1 stop:.8
decode: decode > decode:1
unload: unload > unload:1
withdraw: withdraw > withdraw:1 revoke:.9
transcribe: transcribe > start:.9 transcribe:1
put: put > put:1 add:.7 set:.7 create:.6 upload:.6 update:.6
describe: describe > describe:1 get:.85 list:.7
extract: extract > get:.7 analyze:.8 detect:.6
analyse: analyse analyze > analyze:1 get:.5
touch: touch affect meddle disturb > update:.9 modify:.9 put:.8 set:.8 change:.9 delete:1 remove:1 stop:.8 start:.7 create:.5 terminate:1
keep: keep > keep:1
launch: launch > launch:1 start:.95 run:.95 create:.85 submit:.6 execute:.6
vacuum: vacuum truncate > execute:.95 run:.95 start:.6
signout: signout > sign:.9 global:.9 admin:.3 revoke:.7
unlock: unlock > unlock:1 reset:.8 enable:.7 update:.5
rebalance: rebalance redistribute > rebalance:1 update:.6
handle: handle > describe:.3
lend: lend > grant:.5
resubmit: resubmit > submit:1 start:.8
undeploy: undeploy > undeploy:1 delete:.5 stop:.5
whitelist: unban unblacklist > update:.7 delete:.5 remove:.7
force: force > force:1
`;
var CLASSES = COMMON + TRADE_VERBS;
var parse = (stem2) => {
  const found2 = /* @__PURE__ */ new Map();
  for (const line of CLASSES.split("\n")) {
    const [, name = "", words2 = "", firsts = ""] = /^([a-z-]+): ([^>]+) > (.+)$/.exec(line) ?? [];
    if (name === "") continue;
    const meant = firsts.split(" ").map((each) => {
      const [first = "", weight = "1"] = each.split(":");
      return [stem2(first), Number(weight)];
    });
    for (const word2 of words2.split(" ")) {
      const key = stem2(word2);
      const known = found2.get(key) ?? { classes: [], first: /* @__PURE__ */ new Map() };
      if (!known.classes.includes(name)) known.classes.push(name);
      for (const [first, weight] of meant)
        known.first.set(first, Math.max(weight, known.first.get(first) ?? 0));
      found2.set(key, known);
    }
  }
  return found2;
};
var table2;
var verbMeanings = (stem2) => table2 ??= parse(stem2);
var verbWords = () => CLASSES.split("\n").flatMap((line) => /^[a-z-]+: ([^>]+) >/.exec(line)?.[1]?.split(" ") ?? []);
var READING = new Set(
  "list look wait read download find search scan tail count estimate confirm verify".split(" ")
);
var INVERSES = `start stop, enable disable, suspend resume, pause resume, attach detach, associate disassociate, register deregister,
silence unmute, increase decrease, add remove, tag untag, authorize revoke, subscribe unsubscribe, allocate release, protect unprotect, share unshare,
archive unarchive, assign unassign, connect disconnect, lock unlock, block allow`;
var inverseOf = new Map(
  INVERSES.split(",").flatMap((pair) => {
    const [a = "", b = ""] = pair.trim().split(/\s+/);
    return [
      [a, b],
      [b, a]
    ];
  })
);

// src/drafting/grammar/tokens.ts
var IRREGULAR = new Map(
  `ran=run took=take taken=take sent=send wrote=write written=write kept=keep found=find saw=see seen=see brought=bring made=make gave=give given=give built=build went=go gone=go
  got=get came=come began=begin begun=begin broke=break chosen=choose thrown=throw threw=throw withdrawn=withdraw withdrew=withdraw frozen=freeze froze=freeze held=hold shown=show
  redriven=redrive redrove=redrive retaken=retake overwritten=overwrite overwrote=overwrite redone=redo torn=tear sunk=sink shrunk=shrink overridden=override rebuilt=rebuild rewritten=rewrite reset=reset set=set put=put cut=cut shut=shut split=split let=let read=read lit=light led=lead left=leave meant=mean met=meet paid=pay said=say sold=sell stood=stand stuck=stick struck=strike swept=sweep swung=swing taught=teach told=tell thought=think undone=undo upheld=uphold woke=wake woken=wake wound=wind bound=bind bought=buy caught=catch dealt=deal drew=draw drawn=draw fell=fall fed=feed grew=grow grown=grow hid=hide hidden=hide rerun=rerun resent=resend sought=seek spun=spin won=win
  has=have hung=hang lost=lose deletes=delete dl=download rm=remove rebooting=reboot shutting=shut creds=credentials pwd=password cfg=configuration sg=securitygroup ddb=dynamodb`.split(/\s+/).map((pair) => pair.split("="))
);
var inflected;
function inflections() {
  if (inflected) return inflected;
  const made = /* @__PURE__ */ new Map();
  for (const verb of verbWords()) {
    const silent = verb.endsWith("e") ? verb.slice(0, -1) : verb;
    const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
    const past = verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
    const present = /(?:s|x|ch|sh|z)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    for (const each of [past, present, `${silent}ing`, `${double}ed`, `${double}ing`])
      if (!made.has(each)) made.set(each, verb);
  }
  return inflected = made;
}
var plainForm = (lower) => IRREGULAR.get(lower) ?? inflections().get(lower) ?? lower;
var isVerbForm = (lower) => inflections().has(lower) || plainVerbs().has(lower) || plainVerbs().has(IRREGULAR.get(lower) ?? "");
var verbsAsWritten;
var isPlainVerb = (word2) => plainVerbs().has(word2);
var plainVerbs = () => verbsAsWritten ??= new Set(verbWords());
var lemma = (word2) => stem(IRREGULAR.get(word2) ?? inflections().get(word2) ?? word2);
var form = ({ lower }) => {
  if (/[a-z]{2}ing$/.test(lower) && !/^(thing|string|bring|ping|ring)$/.test(lower)) return "ing";
  if (/[a-z]{2}ed$/.test(lower) && !/^(need|feed|speed|seed|embed)$/.test(lower)) return "ed";
  if (/^(redriven|torn|shrunk|sunk|overridden|taken|sent|written|kept|shown|frozen|withdrawn|gone|given|built|found|held|seen|made|done|rebuilt|rewritten|resent|undone|drawn|brought|thrown|swept|bound|bought|led|grown|hidden|woken|begun|broken|chosen|overwritten|redone|retaken|unbound|thawn|sought)$/.test(
    lower
  ))
    return "ed";
  if (/[a-z]{2}[^s]s$/.test(lower) && !/^(access|less)$/.test(lower)) return "s";
  return "base";
};
var TOKEN = /§\d+§|[\p{L}\p{N}](?:[\p{L}\p{N}_.'’/:@#*+-]*[\p{L}\p{N}_*/+-])?|\/[\w/*.-]*[\w/*-]|[^\s\p{L}\p{N}]/gu;
var isVerb = (word2) => verbMeanings(lemma).has(lemma(word2));
var isNamelike = (word2) => /[_/:.@#*]/.test(word2) || /\d/.test(word2) && /[a-z]/i.test(word2);
function sentencesOf(text, names2) {
  const languageAt = /[\u3040-\u30ff]/.test(text) ? () => void 0 : languagesOf(text);
  const read2 = /[\u3040-\u30ff]/.test(text) ? fromJapanese(text, inForm) : text;
  const sentences = [[]];
  const languages2 = /* @__PURE__ */ new Map();
  const end = () => {
    if (sentences.at(-1)?.length !== 0) sentences.push([]);
  };
  let last = 0;
  for (const match of read2.matchAll(TOKEN)) {
    const from = match.index;
    const gap2 = read2.slice(last, from);
    if (gap2.includes("\n")) end();
    last = from + match[0].length;
    const word2 = match[0];
    if (/^[.!?。]$/.test(word2)) {
      end();
      continue;
    }
    const language = languageAt(from);
    for (const token of tokensOf(word2, from, names2, language)) sentences.at(-1)?.push(token);
    if (language !== void 0) languages2.set(sentences.length - 1, language);
  }
  return sentences.map((each, at) => {
    const language = languages2.get(at);
    return language === void 0 ? each : inEnglish(each, language, ENGLISH_GRAMMAR);
  }).filter((sentence) => sentence.length > 0).map((each) => withSetPhrases(withVerbs(each)));
}
var withVerbs = (sentence) => sentence.map((token, at) => {
  const [previous, next] = [sentence[at - 1], sentence[at + 1]];
  if (token.kind !== "name" || token.resources.length === 0 || next === void 0 || !plainVerbs().has(token.lower))
    return token;
  const begins2 = previous === void 0 || previous.kind === "mark" || FIRST_PERSON.has(previous.lower) || CONJUNCTIONS.has(previous.lower) || ADVERBS.has(previous.lower) || AUXILIARIES.has(previous.lower);
  const opens2 = DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || // "Restore recovery point x", where a role is called restore.
  previous === void 0 && next.kind === "word" && !AUXILIARIES.has(next.lower) && !PREPOSITIONS.has(next.lower);
  return begins2 && opens2 ? { ...token, kind: "word", stem: lemma(token.lower), resources: [] } : token;
});
function withSetPhrases(sentence) {
  const phrases2 = setPhrases();
  const read2 = [];
  for (let at = 0; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === void 0) break;
    const phrase = (phrases2.get(token.lower) ?? []).find(
      ({ words: words2 }) => words2.every((word2, offset) => sentence[at + offset]?.lower === word2)
    );
    const last = sentence[at + (phrase?.words.length ?? 1) - 1];
    if (phrase === void 0 || last === void 0) {
      read2.push(token);
      continue;
    }
    const opens2 = sentence[at + phrase.words.length + 1];
    const isForAct = phrase.as.length === 0 && token.lower === "access" && plainVerbs().has(sentence[at + phrase.words.length]?.lower ?? "") && opens2 !== void 0 && (DETERMINERS.has(opens2.lower) || PRONOUNS.has(opens2.lower));
    for (const word2 of isForAct ? ["to"] : phrase.as)
      read2.push({
        text: word2,
        lower: word2,
        stem: lemma(word2),
        kind: "word",
        from: token.from,
        to: last.to,
        resources: []
      });
    at += phrase.words.length - 1;
  }
  return read2;
}
function tokensOf(word2, from, names2, language) {
  const to = from + word2.length;
  const exact = /^§(\d+)§$/.exec(word2);
  const base = { from, to, resources: [] };
  if (exact)
    return [{ ...base, text: word2, lower: word2, stem: word2, kind: "exact", exact: Number(exact[1]) }];
  const lower = word2.toLowerCase().replace(/’/g, "'");
  const resources = names2.of(word2);
  if (resources.length > 0)
    return [{ ...base, text: word2, lower, stem: stem(lower), kind: "name", resources }];
  if (/^\d+([.,:]\d+)?%?$/.test(word2)) return [{ ...base, text: word2, lower, stem: lower, kind: "number" }];
  if (/^[^\p{L}\p{N}]+$/u.test(word2) && !word2.startsWith("/"))
    return [{ ...base, text: word2, lower, stem: lower, kind: "mark" }];
  if (language) {
    if (isNamelike(lower)) return plain(lower, base);
    return lower.split(/(?<=')/).map((part) => part.replace(/'$/, "")).filter((part) => part !== "").map((part) => ({ ...base, text: word2, lower: part, stem: part, kind: "word" }));
  }
  const possessive = lower.replace(/'s$/, "");
  if (possessive !== lower) {
    const owners = names2.of(possessive);
    if (owners.length > 0)
      return [
        {
          ...base,
          text: possessive,
          lower: possessive,
          stem: stem(possessive),
          kind: "name",
          resources: owners
        }
      ];
  }
  const words2 = plain(possessive, base);
  return possessive === lower ? words2 : words2.map((each) => ({ ...each, owner: true }));
}
function plain(lower, base) {
  if (isNamelike(lower) && !/^[a-z]+(?:[/+][a-z]+)+$/.test(lower))
    return [{ ...base, text: lower, lower, stem: lower, kind: "name" }];
  const again = /^re-([a-z]{3,})$/.exec(lower)?.[1];
  const whole = again === void 0 ? lower : isVerb(`re${again}`) ? `re${again}` : again;
  return whole.split(/[-/+\s]+/).filter((part) => part !== "").map((part, at, { length: of2 }) => ({
    ...base,
    text: part,
    lower: part,
    stem: lemma(part),
    kind: "word",
    ...of2 > 1 ? { part: { at, of: of2 } } : {}
  }));
}
var ENGLISH2 = /^(?:the|an?|and|of|is|with|for|it|please|from|this|that|i|we|need|by|then|my|no|not|nothing|do|don't|without|any|anything|may|be|must|to|also|only|thanks)$/;
function readsAsEnglish(sentence) {
  const words2 = sentence.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  const english = words2.filter((word2) => ENGLISH2.test(word2)).length;
  const foreign = Math.max(
    0,
    ...foreignLanguages().map(
      (language) => words2.filter(
        (word2) => language.marks.has(word2) || !isVerbForm(word2) && translated(word2, language, isPlainVerb)?.form !== void 0
      ).length
    )
  );
  return english > foreign || words2.some((word2) => word2.length > 2 && isVerbForm(word2)) && words2.every((word2) => ENGLISH2.test(word2) || isVerbForm(word2));
}
function languagesOf(text) {
  const english = [];
  let others = "";
  for (const { 0: sentence, index } of text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s|$)[^.!?\n]*)*/g)) {
    if (readsAsEnglish(sentence)) english.push([index, index + sentence.length]);
    else others += `${sentence}
`;
  }
  const language = others === "" ? void 0 : languageOf(others);
  if (language === void 0) return () => void 0;
  return (at) => english.some(([from, to]) => from <= at && at < to) ? void 0 : language;
}
function languageOf(text) {
  const words2 = text.toLowerCase().match(/(?<![\w/:-])[\p{L}']+(?![\w/:-])/gu) ?? [];
  const english = words2.filter(
    (word2) => /^(the|and|of|is|with|for|it|please|from|this|that|i|need|by|then|my)$/.test(word2)
  ).length;
  let best2;
  for (const language of foreignLanguages()) {
    const marks = words2.filter((word2) => language.marks.has(word2)).length;
    const known = words2.map((word2) => translated(word2, language, isPlainVerb));
    const verbs = known.filter((word2) => word2 !== void 0 && isPlainVerb(word2.english)).length;
    const accented = words2.some((word2, at) => /[^a-z']/.test(word2) && known[at] !== void 0) ? 1 : 0;
    const count = marks + known.filter((word2) => word2 !== void 0).length / 2;
    const isOfIt = marks >= 2 ? marks > english : marks + accented > 0 && verbs > 0 && english === 0;
    if (isOfIt && count > (best2?.count ?? 0)) best2 = { language, count };
  }
  return best2?.language;
}
function inForm(verb, shape) {
  const irregular = shape === "ed" ? PAST.get(verb) : void 0;
  if (irregular !== void 0) return irregular;
  const doubled = /^(?:stop|swap|tag|drop|trim|scan|plan|cut|put|set|get|run|ship|rerun|reset|debug|log)$/.test(verb) ? verb + verb.slice(-1) : verb;
  if (shape === "ing") return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  return verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
}
var PAST = new Map(
  "run=run take=taken send=sent write=written keep=kept find=found see=seen bring=brought make=made give=given build=built get=got begin=begun read=read set=set put=put cut=cut split=split reset=reset rebuild=rebuilt resend=resent undo=undone rerun=rerun overwrite=overwritten".split(" ").map((pair) => pair.split("="))
);
var ENGLISH_GRAMMAR = {
  isVerb: isPlainVerb,
  inForm,
  word: (lower, { from, to }) => plain(lower, { from, to, resources: [] })
};

// src/drafting/tables/things.ts
var THINGS = `
machine server box host vm node worker bastion computer rechner ec2 > instance server
disk drive ebs hdd ssd > volume disk
file document attachment csv json pdf image photo picture report artifact artefact zip archive key upload data content template draft dump text blob png log-file website page asset folder prefix directory path bundle package model > object
bucket storage > bucket
folder prefix directory path > bucket
ami golden-image machine-image > image
eip elastic-ip static-ip public-ip ip > address
nic eni network-card network-interface > networkinterface interface
firewall inbound-rule > securitygroup security group ingress
firewall > firewall rulegroup
port rule inbound ingress incoming > ingress inbound rule
egress outbound outgoing > egress outbound
row entry record line item flag attribute cart document > item record
records > recordset records record
dns-record dns record cname a-record www-record txt-record mx-record subdomain > resourcerecordset record recordset
zone domain dns > hostedzone zone domain
db database postgres mysql mariadb oracle sqlserver instance-class > dbinstance db instance database
aurora cluster > dbcluster cluster
replica reader read-replica > replica dbinstance
parameter-group > parametergroup dbparametergroup
snapshot backup copy > snapshot backup
table > table
table-settings capacity throughput on-demand provisioned > table
cdn > distribution
cache cached > cache invalidation cachecluster
container pod > task container
app application service worker deployment web-app > application service app environment function
image docker-image container-image tag digest > image
registry repo repository > repository
lambda function code handler > function
memory timeout env environment-variable variable ram concurrency runtime handler > configuration
concurrency > concurrency
trigger mapping > eventsourcemapping
password passphrase secret credential apikey api-key token login connection-string smtp > secret secretvalue value password
value content payload > value
param parameter setting feature-flag ssm-parameter config-value > parameter
log logs logfile stacktrace error errors exception lines trace > log logevents events
log-stream > logstream
log-group > loggroup
retention > retention retentionpolicy
alert alarm monitor notification > alarm alarms
graph chart metric metrics cpu latency statistic utilisation utilization throughput iops connections datapoint lag iterator-age freshness throttle throttling-metric count > metric metricdata metrics
dashboard > dashboard
workflow statemachine step-function stepfunction > statemachine execution
run running execution > execution run
runs > executions runs execution
job > job jobrun
step > step steps
build > build
pipeline > pipeline pipelineexecution
stage transition > stagetransition stage
stack template > stack
change-set changeset diff > changeset
queue dlq backlog dead-letter-queue > queue
message messages > message
visibility visibility-timeout delay > queueattributes attributes
topic > topic
subscriber pager endpoint-subscription > subscription
mail email e-mail > email
customer user login signup account member person tester colleague > user
group team > group
client app-client > client userpoolclient
pool user-pool > userpool
sql select statement query vacuum > query statement queryexecution
partition > partition partitions
crawler crawl > crawler
node-group nodegroup node-pool > nodegroup
control-plane > cluster clusterversion
addon add-on > addon
scaling-target scalable-target > scalabletarget
scaling-policy > scalingpolicy policy
asg auto-scaling-group scaling-group group fleet > autoscalinggroup
desired capacity size instances count > desiredcapacity capacity
scale-in scale-in-protection protection > instanceprotection protection
lb load-balancer loadbalancer alb nlb elb > loadbalancer
target target-group targetgroup > targetgroup targets
backend backends targets > targets targethealth
listener > listener
certificate cert tls ssl https-certificate > certificate
waf web-acl webacl acl > webacl
ip-set ipset blocklist allowlist > ipset
key cmk kms-key encryption-key > key
alias > alias
key-policy bucket-policy resource-policy > policy
trust-policy trust assume-role-policy > role
who-did-it trail event audit who > events trail
event events > events
schedule cron > schedule rule
rule > rule
bus event-bus > eventbus
stream > stream
shard shards > shard shards
consumer consumers fan-out > streamconsumer consumer consumergroup
broker brokers > broker brokers nodes
bootstrap bootstrap-servers bootstrap-brokers > bootstrapbrokers
storage volume-size broker-volume broker-volumes > storage brokerstorage
index > index
search-domain domain opensearch elasticsearch > domain
file-system filesystem share efs nfs > filesystem
mount-target > mounttarget
access-point > accesspoint
vault > backupvault vault
recovery-point restore-point recoverypoint > recoverypoint recoverypoints
model > model
endpoint > endpoint
notebook > notebookinstance notebook
training > trainingjob
bot > bot
intent intents > intents intent
thing device > thing
shadow > thingshadow
channel > channel
canary > canary
dataset spice > dataset ingestion
ingestion refresh > ingestion
quota limit service-limit > quota servicequota quotas
cost bill billing invoice spend spending charge > cost usage
budget > budget
finding findings vulnerability > findings finding
vpc network > vpc
subnet > subnet
route-table routing > routetable
route > route
nat nat-gateway > natgateway
peering > vpcpeeringconnection
tag tags label cost-center > tags tag
lifecycle lifecycle-rule expiry-rule > lifecycle lifecycleconfiguration lifecyclepolicy
cors > cors
versioning > versioning bucketversioning
encryption default-encryption > encryption encryptionconfiguration
website static-website > website
legal-hold > legalhold
version older-version versions > version versions
policy > policy
instance-profile > instanceprofile
role > role
session > session
shell prompt session-manager terminal > session
run-command command > command
patch patches missing-patch > patch patches
patch-state patch-states compliance > patchstates compliance
automation runbook > automationexecution automation
maintenance pending-maintenance > pendingmaintenanceactions maintenance
event-subscription > eventsubscription
log-file > logfile dblogfile
app-server appserver app-servers > appserver
environment env > environment
deployment rollout > deployment
release > deployment job
branch > branch
commit > commit
pull-request pr mr > pullrequest
approval manual-approval manual-step approval-step sign-off step > approvalresult approval
revision > revision
console-screenshot screenshot > consolescreenshot
console-output boot-log serial-console > consoleoutput
health > health
status state > status state
setting settings config configuration options > configuration config settings attributes
attribute attributes > attributes
size > size
history > history
output outputs result results > results result output
artifact artifacts > artifacts artifact
limit throttling-limit throttle > stage limits
replication replication-task > replicationtask
replication-instance > replicationinstance
experiment chaos chaos-experiment > experiment
replay > replay
archive > archive
backup-job > backupjob
copy-job > copyjob
restore-job > restorejob
suppression suppression-list > suppresseddestination
sending-statistics statistics > statistics sendstatistics
bandwidth > bandwidthratelimit
logging > logging
selector event-selector > eventselectors
nacl network-acl acl-rule > networkacl networkaclentry
tgw transit-gateway > transitgateway
igw internet-gateway > internetgateway
sg > securitygroup
prefix-list > managedprefixlist prefixlist
customer-gateway > customergateway
baseline > patchbaseline
playbook > automationexecution automation
slo > servicelevelobjective
error-budget > servicelevelobjectivebudgetreport
timeline > timelineevents timelineevent
offender offenders violation violations > compliancedetails
spike spikes outlier > anomalies
opsitem ops-item > opsitem
runs > canaryruns executions
cert-authority ca > certificateauthority
covered uncovered unscanned > coverage
ddos ddosed attacked attacker > attack attacks
`;
var table3;
function thingsByWord(stem2) {
  if (table3 !== void 0) return table3;
  const found2 = /* @__PURE__ */ new Map();
  for (const line of THINGS.split("\n")) {
    const [left = "", right = ""] = line.split(">");
    const nouns2 = right.trim().split(/\s+/).filter(Boolean);
    for (const word2 of left.trim().split(/\s+/).filter(Boolean)) {
      const key = word2.split("-").map(stem2).join("-");
      found2.set(key, [.../* @__PURE__ */ new Set([...found2.get(key) ?? [], ...nouns2])]);
    }
  }
  return table3 = found2;
}

// src/drafting/grounds/wish-words.ts
var emptyStems = new Set([...EMPTY].map(lemma));
var WEAK = new Set(
  "information info detail list descript data valu specif resourc account servic request number set avail current name".split(
    " "
  )
);
function meantIn(index, wish, scope) {
  const head = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Map();
  const own = [];
  const put = (map, word2, value) => {
    if (value > (map.get(word2) ?? 0)) map.set(word2, value);
  };
  const read2 = (words2, factor, isHead) => {
    words2.forEach((word2, position) => {
      if (emptyStems.has(word2)) return;
      const meant = expand(index, word2, words2[position - 1], words2[position + 1]);
      if (meant.size === 0) return;
      const last = isHead && position === words2.length - 1;
      const weak = WEAK.has(word2) ? 0.35 : 1;
      own.push({
        weight: weak * (isHead ? last ? 1 : 0.7 : 0.45) * factor,
        meant,
        isHead,
        word: word2,
        isParameter: ![...meant.keys()].some((noun) => index.vocabulary.has(noun))
      });
      for (const [noun, surely] of meant) {
        if (isHead) put(head, noun, surely);
        put(all, noun, surely * factor * (isHead ? 1 : 0.65));
      }
    });
  };
  read2(wish.head, 1, true);
  read2(wish.place, 0.9, false);
  const named = /* @__PURE__ */ new Set([...wish.resources, ...wish.placed]);
  for (const { index: at, type, direct } of scope.typesIn(index.service)) {
    const isObject = wish.resources.includes(at);
    const value = isObject ? 0.95 : named.has(at) ? 0.6 : named.size > 0 ? 0.35 : direct ? 0.7 : 0.3;
    for (const word2 of /* @__PURE__ */ new Set([...typeWords(type), ...index.nounsOf(type)])) {
      if (isObject && direct) put(head, word2, 0.9);
      put(all, word2, value * (direct ? 1 : 0.6));
    }
  }
  return { head, all, own };
}
function expand(index, word2, previous, next) {
  const meant = /* @__PURE__ */ new Map();
  const add = (noun, surely) => {
    if (surely > (meant.get(noun) ?? 0)) meant.set(noun, surely);
  };
  if (index.vocabulary.has(word2)) add(word2, 1);
  if (index.vocabulary.has(`${word2}s`)) add(`${word2}s`, 1);
  for (const joined of [previous === void 0 ? "" : previous + word2, next === void 0 ? "" : word2 + next])
    if (joined !== "" && index.vocabulary.has(joined)) add(joined, 1);
  for (const part of partsOf(index, word2)) add(part, 0.95);
  const things = thingsByWord(lemma);
  const phrases2 = [
    word2,
    previous === void 0 ? "" : `${previous}-${word2}`,
    next === void 0 ? "" : `${word2}-${next}`
  ];
  for (const phrase of phrases2) {
    for (const thing of things.get(phrase) ?? []) {
      const whole = stem(thing);
      if (index.vocabulary.has(whole)) add(whole, meant.has(word2) ? 0.6 : 0.85);
      for (const part of partsOf(index, thing)) add(part, meant.has(word2) ? 0.5 : 0.8);
    }
  }
  if (meant.size === 0 && index.parameters.has(word2)) add(word2, 1);
  return meant;
}
var split = /* @__PURE__ */ new WeakMap();
function partsOf(index, word2) {
  let known = split.get(index);
  if (!known) split.set(index, known = /* @__PURE__ */ new Map());
  const found2 = known.get(word2);
  if (found2) return found2;
  const parts = splitInto(index, word2);
  known.set(word2, parts);
  return parts;
}
function splitInto(index, word2) {
  for (let at = 2; at <= word2.length - 3; at += 1) {
    const [left, right] = [word2.slice(0, at), word2.slice(at)];
    const first = [stem(left), left].find((each) => index.vocabulary.has(each));
    if (first === void 0) continue;
    const last = [stem(right), right, `${right}e`].find((each) => index.vocabulary.has(each)) ?? longer(index, right);
    if (last !== void 0) return [first, last];
    const rest = right.length >= 6 ? splitInto(index, right) : [];
    if (rest.length > 0) return [first, ...rest];
  }
  return [];
}
var longer = (index, start) => start.length < 3 ? void 0 : [...index.vocabulary].find((each) => each.startsWith(start) && each.length - start.length <= 3);

// src/drafting/grounds/score.ts
var GONE = new Set(
  "delete terminate purge deregister remove destroy cancel schedule flush drop revoke disassociate detach reset stop release abort reject batchdelete".split(" ").map(lemma)
);
var takesAway = ({ first, action }) => !READS.has(first) && (GONE.has(first) || /^(?:ESHttpDelete|DELETE)$/.test(action.name));
var MAKES = new Set(
  "create start run launch open invoke execute restore put add register import copi".split(" ")
);
var READS = /* @__PURE__ */ new Set(["get", "list", "describ"]);
var LOOK = /* @__PURE__ */ new Map([
  ["describ", 0.95],
  ["get", 0.95],
  ["list", 0.9]
]);
var onlyReads = (verb) => verb === void 0 || verb.classes.every((name) => READING.has(name));
var TAG = lemma("tag");
function taggingOf({ verb, head }) {
  if (verb === void 0 || head.at(-1) !== TAG) return void 0;
  if (["add", "attach", "associate", "set", "assign", "create", "update", "put", "upload"].some(
    (name) => verb.classes.includes(name)
  ))
    return TAG;
  return ["remove", "delete", "detach", "disassociate"].some((name) => verb.classes.includes(name)) ? lemma("untag") : void 0;
}
var COPYING = /* @__PURE__ */ new Set(["snapshot", "backup"]);
var COPY = /Snapshot|Backup|Image|Checkpoint|Savepoint|RecoveryPoint|Copy|Export|Version/;
var ANY_THING = /* @__PURE__ */ new Set(["resourc"]);
function scoreAll(index, wish, scope) {
  const meant = meantIn(index, wish, scope);
  const firsts = new Map(wish.verb?.first ?? LOOK);
  if (wish.verb) firsts.set(wish.verb.stem, 1);
  const tagging = wish.verb === void 0 ? void 0 : taggingOf(wish);
  if (tagging !== void 0) firsts.set(tagging, 1);
  const scored = [];
  for (const [first, surely] of firsts) {
    for (const indexed of index.byFirst.get(first) ?? []) {
      const result = score(indexed, surely, wish, meant, index, scope);
      if (result.score > 0) scored.push(result);
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.indexed.action.id < b.indexed.action.id ? -1 : 1));
}
function score(indexed, surely, wish, { head, all, own }, index, scope) {
  const { action, nouns: nouns2 } = indexed;
  let total = 0;
  let covered = 0;
  let headTotal = 0;
  let headCovered = 0;
  for (const noun of nouns2) {
    const weight = index.weight(noun);
    total += weight;
    covered += weight * (all.get(noun) ?? all.get(noun.replace(/s$/, "")) ?? (ANY_THING.has(noun) ? 0.8 : 0));
    headTotal += weight;
    headCovered += weight * (head.get(noun) ?? 0);
  }
  const bare2 = total === 0 && surely === 1 && [...indexed.types].some((type) => (head.get(type) ?? 0) >= 0.9);
  const byNouns = total === 0 ? bare2 ? 1 : 0.5 : covered / total;
  let asked2 = 0;
  let explained2 = 0;
  for (const { weight, meant } of own) {
    asked2 += weight;
    let best2 = 0;
    for (const [noun, value2] of meant) {
      const where = nouns2.includes(noun) ? 1 : indexed.types.has(noun) ? 0.75 : indexed.parameters.has(noun) ? 0.65 : indexed.description.has(noun) ? 0.45 : 0;
      best2 = Math.max(best2, where * value2);
    }
    explained2 += weight * best2;
  }
  const byWish = asked2 === 0 ? 0.6 : explained2 / asked2;
  const parameters = parametersSaid(indexed, wish);
  const fit = scope.fit(action);
  const fitting = { direct: 1, implied: 0.75, free: 0.7, none: 0.3 }[fit];
  const headShare = headTotal === 0 ? 1 : headCovered / headTotal;
  const gone = takesAway(indexed);
  const lastMeant = own.filter(({ isHead, isParameter }) => isHead && !isParameter).at(-1)?.meant;
  const core = (nouns2.at(-1) ?? "").replace(/s$/, "");
  const coreNamed = core === "" || ANY_THING.has(core) || head.has(core) || head.has(`${core}s`);
  const coreIsHead = lastMeant === void 0 ? coreNamed || wish.head.length === 0 && byNouns >= 0.6 : core === "" || ANY_THING.has(core) || [...lastMeant].some(([noun, surely2]) => surely2 >= 0.5 && noun.replace(/s$/, "") === core) || wish.resources.length > 0 && coreNamed;
  const byParameter = !indexed.reads && indexed.parameters.has(wish.head.at(-1) ?? "");
  const ofPlace = gone && !/From|Of|For/.test(action.name) && headShare < 1 && shareOf(
    nouns2,
    own.filter(({ isHead }) => !isHead),
    index
  ) >= headShare;
  const headNamed = !gone || coreIsHead && !ofPlace && (headShare >= 0.5 || byNouns >= 0.6);
  const copies = wish.verb !== void 0 && COPYING.has(wish.verb.classes[0] ?? "");
  if (copies && indexed.first === "creat" && !COPY.test(action.name)) surely *= 0.5;
  let value = surely * (0.5 * byNouns + 0.34 * byWish + 0.1 * fitting + 0.06 * parameters);
  if (gone && !headNamed) value *= 0.6;
  else if (!indexed.reads && !gone && !coreIsHead && !byParameter)
    value *= MAKES.has(indexed.first) ? 0.8 : 0.9;
  if (gone && own.some(
    ({ isHead, meant }) => isHead && ![...meant.keys()].some((noun) => nouns2.includes(noun) || indexed.types.has(noun))
  ))
    value *= 0.9;
  if (!scope.allowed(action)) value *= 0.94;
  if (fit === "none") value *= 0.85;
  if (!indexed.reads && wish.resources.length > 0 && !scope.resourcesFor(action, []).some((each) => wish.resources.includes(each)))
    value *= 0.94;
  if (indexed.batch) value *= 0.93;
  if (wish.plural !== indexed.plural && indexed.reads) value *= 0.985;
  if (wish.plural && !indexed.plural && indexed.reads && coreIsHead && wish.resources.length === 0)
    value *= 0.95;
  if (!wish.plural && indexed.reads && indexed.first === "list" && !/list|overview/.test(wish.verb?.stem ?? ""))
    value *= 0.97;
  return {
    indexed,
    score: value,
    headNamed,
    nouns: byNouns,
    bare: bare2 && indexed.first === wish.verb?.stem
  };
}
function shareOf(nouns2, words2, index) {
  let [total, said2] = [0, 0];
  for (const noun of nouns2) {
    const weight = index.weight(noun);
    total += weight;
    if (words2.some(({ meant }) => (meant.get(noun) ?? 0) >= 0.8)) said2 += weight;
  }
  return total === 0 ? 0 : said2 / total;
}
function parametersSaid({ parameters }, { head, place }) {
  const words2 = [...head, ...place];
  if (words2.length === 0) return 0;
  return words2.filter((word2) => parameters.has(word2)).length / words2.length;
}

// src/drafting/tables/phrasal-verbs.ts
var PHRASES3 = `
turn off=stop+disable; turn on=start+enable; switch off=stop+disable; switch on=start+enable; shut down=stop; shut off=stop; power off=stop; power on=start; power down=stop; power up=start;
power cycle=restart; take down=stop; take offline=stop; take online=start; bring up=start; bring down=stop; make inactive=disable; make active=enable; set inactive=disable; set active=enable; put on hold=pause; put on ice=pause; kick back to life=start; bring back to life=start; bring online=start; boot up=start; fire up=start; spin up=start; spin down=stop; wind down=stop;
kick off=run; set off=run; start up=start; start over=restart; put up=create; put online=start; put offline=stop; wake up=start;
scale up=increase; scale out=increase; scale down=decrease; scale in=decrease; ramp up=increase; ramp down=decrease; step up=increase; bump up=increase; go up=increase; come down=decrease; dial down=decrease; dial up=increase; knock down=decrease; turn up=increase; turn down=decrease; crank up=increase; put down=decrease;
roll back=rollback; back out=rollback; go back=rollback; roll out=deploy; push out=deploy; roll over=rotate; roll forward=deploy;
look at=look; look up=find; look into=look; look for=find; look through=look; check on=look; check out=look; keep eye=look; keep watching=look; see through=wait; sift through=search; dig through=search; dig into=look; go through=look; figure out=look; find out=look; get hold=read; take look=look; have look=look; peek at=look; read out=read; see whether=look; see if=look; make sure=look; watch over=look; listen to=look; log into=connect; log in=connect; sign in=connect; hop on=connect; jump on=connect; get into=connect; get onto=connect; shell into=connect; exec into=connect; ssh into=connect;
get rid=delete; throw away=delete; throw out=delete; clean up=clean; clear out=clean; wipe out=delete; blow away=clean; tear down=delete; take out=remove; take off=remove; take away=remove; cut off=block; fence off=block; close off=block; lock out=disable; lock down=block; kick out=remove; pull out=remove; tidy up=clean; have to go into=add; go into=add; have to go=delete; let reach=authorize; let reach=authorize; put back=set; strip off=remove; weed out=delete; dispose of=delete;
fail over=failover; flip over=failover; switch over=failover; hand over=failover;
put back=set; set back=set; give back=set; switch back=set; bring back=start; turn back=set; take back=set; flip back=set; put in=put; put into=put; drop into=put; drop off=upload; put onto=add; write back=write; copy over=copy; copy in=upload; copy into=upload; copy to=upload; copy out=download; move in=upload; pull down=download; pull in=download; save locally=download; hand out=send; send out=send; post to=send; push into=upload; push to=upload; load into=upload; fill in=set; write down=read;
sign him out=signout; sign her out=signout; sign them out=signout; log him out=signout; log them out=signout; kick off=run; sign off=approve; wave through=approve; turn away=reject; let in=authorize; let through=authorize; open up=authorize;
back up=backup; set up=create; carry out=run; go off=run; call off=cancel; break off=cancel; cut short=cancel; give up=cancel;
hook up=attach; plug in=attach; unplug from=detach; join up=attach; sign up=register; set free=release; let go=release;
fine tune=train; point at=point; point to=point; switch to=update; swap out=replace; swap in=replace; fill up=increase; hold back=pause; carry on=resume; pick up=resume; put on hold=pause; mark as=set; top up=increase; tag with=tag;
push through=deploy+update; get unstuck=resume+continue; make longer=increase; make shorter=decrease; make higher=increase; make lower=decrease; bring current=update; fire off=send+run; knock over=restart; knock back=reject; knock together=create; kill off=terminate; do away=delete; get shot of=delete; see off=delete; flush out=flush; empty out=clean; blow out=clean; rip out=remove; chuck out=delete; chuck away=delete; leave out=remove; cross off=remove; scratch off=remove; edge out=remove; phase out=disable; close down=stop; bring back up=start; bring back down=decrease; bring back=restore; bring in=add; bring over=copy; bring forward=update;
get back=restore; get up=start; get going=start; get running=start; get out of=remove; get out=read; get off=remove; get down=decrease; get on=connect; get at=read; get through=look; get across=copy;
put through=send; put on=add; put under=add; put out=publish; put off=schedule; put right=fix; put live=deploy; put away=archive; put aside=archive; put a stop to=stop; put an end to=stop; put to sleep=stop; put in place=create; put to=set;
take up=increase; take over=failover; take on=add; take out of=remove; take from=remove; take back=revoke; take note=look; take in=read; take action=run; take live=deploy; take effect=apply; take to=increase; take along=copy;
go over=look; go live=deploy; go down=decrease; go into=add; go out=send; go to=set; go ahead=approve; go offline=stop; go online=start; go dark=stop;
come back=start; come up=start; come off=remove; come out=remove;
set to=set; set at=set; set about=start; set going=start; set running=start; set live=deploy; set back to=set; set aside=archive; set in motion=start;
let go of=release; let out=release; let back in=authorize; let off=release; let run=start;
make sure that=look; make available=share; make public=share; make private=block; make bigger=increase; make larger=increase; make smaller=decrease; make faster=increase; make ready=prepare; make up=create; make live=deploy; make known=publish;
keep out=block; keep from=block; keep at=set; keep down=decrease; keep tabs=look; keep watch=look; keep back=pause; keep under=block;
pull up=look; pull off=remove; pull back=revoke; pull through=look; pull over=copy; pull the plug=stop; pull together=read; pull forward=update; pull from=download; pull across=copy; pull aside=remove;
push up=increase; push down=decrease; push back=reject; push over=failover; push through=send; push live=deploy; push along=send; push on=send;
run through=look; run over=look; run off=create; run again=run; run down=stop; run past=look; run up=start;
turn over=failover; turn into=convert; turn around=rollback; turn in=submit; turn loose=release;
send back=reject; send off=send; send over=send; send along=send; send again=resend; send through=send; send into=send;
look over=look; look out for=look; look around=look; look back=look; look after=watch; look closer=look; look inside=look; look in on=look; look on=look;
check over=look; check through=look; check up=look; check in=look; check with=look; check against=compare; check off=approve;
see to=fix; see into=look; see how=look; see what=look; see who=look; see why=look; see that=look; see when=look; see where=look; see which=look; watch for=look; watch out=look; watch how=look;
read through=read; read up=read; read back=read; read off=read; read over=read; read into=read;
cut down=decrease; cut back=decrease; cut over=swap; cut out=remove; cut in half=decrease; cut loose=detach; cut through=authorize; cut away=remove;
scale back=decrease; scale right down=decrease; wind back=rollback; wind up=stop; roll up=update; roll on=deploy; roll onto=upgrade; roll to=upgrade; roll through=deploy; roll in=deploy; roll away=remove; roll around=update;
bump down=decrease; bump to=increase; bump over=move; move on=move; move over=move; move across=move; move out=remove; move away=move; move up=increase; move down=decrease; move back=move+set; move off=move; move onto=point; move forward=resume; shift over=move; shift across=move; shift away=move; shift back=set; shift to=move; shift onto=move;
clear away=clean; clear up=clean; clear down=clean; clean out=clean; clean off=clean; wash out=clean; sweep up=clean; sweep out=clean; mop up=clean; strip away=remove; strip out=remove; peel off=remove; prune back=delete; trim down=decrease; trim back=decrease; thin out=decrease;
hook into=connect; hook onto=attach; tie to=attach; link up=attach; link to=associate; wire up=attach; wire to=attach; plug into=attach; bolt on=add; tack on=add; stick in=upload; stick on=add; stick into=upload; slot in=add; slip in=add; feed in=upload; feed into=send; throw in=add; throw at=send; dump into=upload; dump out=export; load up=upload; load in=upload; write off=delete; write out=export; write up=create; write in=put; write into=put; note down=read; jot down=read; copy down=read; copy across=copy; copy up=upload; copy off=download; save off=download; save to=upload; save out=export; store away=archive; ship off=send; ship out=deploy; ship to=upload; drop from=remove; drop out=remove; drop down=decrease; drop to=decrease; drop onto=upload; fall back=rollback; step back=rollback; step down=decrease; step in=connect; step over=skip;
sort out=fix; straighten out=fix; iron out=fix; patch up=patch; fix up=fix; tweak up=increase; tune down=decrease; tune up=increase; open out=authorize; open to=authorize; open for=authorize; close again=revoke; close to=block; lock up=block; lock away=block; lock out of=block; shut out=block; shut away=block; wall off=block; ring off=block; seal off=block; screen off=block; box in=block; hold off=pause; hold on=pause; hold up=pause; hold onto=retain; lay off=pause; ease off=decrease; ease up=decrease; back off=decrease; bring to a halt=stop; bring to a stop=stop; call up=look; call out=invoke; call back=revoke; call in=read; fire at=send; fire again=run; kick in=start; kick over=restart; kick again=restart; start again=start; start off=start; start back up=start; start from=start; start anew=start; begin again=start; boot out=remove; boot back=start; power back=start; power back on=start; switch back on=start+enable; turn back on=start+enable; turn back off=stop+disable; switch back off=stop+disable; flip on=enable; flip off=disable; toggle on=enable; toggle off=disable; wake again=start; wind back up=start; light up=start; break down=look; break up=split; break out=look; split off=detach; split out=split; split up=split; hand back=release; hand on=send; hand in=submit; give out=grant; give away=grant; give me=get; give access=grant; show me=show; walk through=look; talk to=invoke; speak to=invoke; ask for=request; ask about=look; apply for=request; sign up for=subscribe; opt in=enable; opt out=disable; weigh in=look; zoom in=look; drill into=look; drill down=look; comb through=search; trawl through=search; wade through=search; leaf through=look; page through=look; flick through=look; poke around=look; poke at=look; nose around=look; peer into=look; peep into=look; peek into=look; peek inside=look; glance at=look; glance over=look; stare at=look; point over=point; point back=point; point away=point; point towards=point; map to=point; map onto=point; aim at=point; count up=count; count out=count; add up=count; add in=add; add on=add; add onto=add; add back=add; add to=add; build up=increase; build out=increase; build from=create; build again=build; stand up=create; stand down=stop; spell out=look; play back=replay; play out=look; play through=replay; pass on=send; pass through=send; pass over=skip; bind to=attach; fan out=send; spread over=update; spread out=update; even out=rebalance; level out=rebalance; free up=release; use up=use; fetch back=restore; fetch down=download; fetch out=download; fish out=read; dig out=read; dig up=find; turn up=increase; track down=find; hunt down=find; run down=find; pin down=find; nail down=find; trace back=trace; pull apart=look; take apart=look; make out=look; bring about=create; carry over=copy; carry across=copy; carry forward=copy; end early=stop; leave running=touch;
give go ahead=approve; give green light=approve; give thumbs up=approve; give blessing=approve; give okay=approve; put foot down=block; work out=calculate+look; build out of=create; make out of=create;
bring online=start; bring on line=start; take on line=start; bring offline=stop; put online=start; put offline=stop; make immutable=set; make mutable=set; make read-only=set; make writable=set; make private=block;
put back in=add; put back into=add; bring back in=add; get back in=add; go back in=add; take back in=add; clean away=clean; clear away=clean; tidy away=clean; wash away=clean; throw away=delete; throw out=delete; do away with=delete; pull snapshot=snapshot; pull backup=backup; pull dump=backup; cut snapshot=snapshot; draw snapshot=snapshot; grab snapshot=snapshot; make snapshot=snapshot; make backup=backup; grab backup=backup; cut backup=backup; hold snapshot=snapshot; go in=add; come in=add; come in place=add; come down to=decrease; go up to=increase; go down to=decrease; come up to=increase; move to=move; move over to=move; move into=move; drop to=decrease; go back to=set; come out of=remove; go out of=remove; put in order=fix; bring back into=restore; come back into=restore; go back into=restore;
take snapshot=snapshot; take backup=backup; take copy=backup; take dump=backup; make copy=copy; pull copy=copy
`;
function phrasesByFirst(stem2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of PHRASES3.split(";")) {
    const [left = "", verb = ""] = entry.trim().split("=");
    const words2 = left.split(/\s+/).filter(Boolean).map(stem2);
    const first = words2[0];
    if (first === void 0 || verb === "") continue;
    found2.set(first, [...found2.get(first) ?? [], { words: words2, verb }]);
  }
  for (const phrases2 of found2.values()) phrases2.sort((a, b) => b.words.length - a.words.length);
  return found2;
}
var LIGHT = "need get give take make do perform want have require force issue initiate run start trigger receive like deserve carry want due execute";
var NOMINAL = `
pause resume halt=stop stoppage=stop unpause=resume lockout=block ban=block mute=silence unmute patch=upgrade patching=upgrade downgrade=update power-cycle=restart enlargement=increase expansion=increase isolation=block quarantine=block restart reboot stop start failover rollback restore recovery=restore backup snapshot copy upload download update upgrade=upgrade change removal=remove deletion=delete
termination=terminate creation=create increase decrease reduction=decrease extension=increase doubling=increase rotation=rotate renewal=renew invalidation=invalidate purge flush
execution=run run invocation=invoke deployment=deploy redeploy=deploy rollout=deploy release=deploy import export approval=approve rejection=reject sign-off=approve signoff=approve
subscription=subscribe unsubscription=unsubscribe registration=register deregistration=deregister activation=enable deactivation=disable suspension=pause resumption=resume
attachment=attach detachment=detach association=associate disassociation=disassociate cancellation=cancel abort retry redrive replay refresh resize resizing=scale scaling=scale migration=move
rename renaming=rename replacement=replace request query=search search scan test validation=validate simulation=simulate shell=connect session=connect login=connect ssh=connect tunnel=connect
status=look state=look list=list listing=list overview=list inventory=list progress=look history=look view=look look=look check=look health=look details=look settings=look configuration=look
cleanup=clean clean-up=clean reset unlock encryption=encrypt decryption=decrypt signature=sign shutdown=stop switchover=failover promotion=promote split merge drain tagging=tag reset
kick=restart nudge=restart bounce=restart spin=run wipe=clean bump=increase boost=increase tweak=update rerun=run retest=test rewrite=update backout=rollback revert=rollback undo=rollback rebuild export dump=backup detachment=detach swap exchange=swap replay redeployment=deploy upsize=increase downsize=decrease resubmission=submit rotation=rotate unsubscribe login=connect lookup=look glance=look peek=look trial=test prediction=invoke predictions=invoke dry-run=test sanity-check=look removal=remove
 clone sync synchronisation=refresh synchronization=refresh publication=publish removal=remove eviction=drain recreation=create adjustment=update modification=update edit fix correction=update
`;
var NOUNS = `name text mail post hit cycle pull push load call try sign order record process report match group place store set mark flag state tag label comment answer
question lock block grant issue use access force pass point route direct filter stream tail count measure estimate forecast plan trace monitor show display review exercise trigger
boot bounce deliver hold freeze switch swap exchange patch tune ship roll free reserve share link mount join bind hook dial double triple halve lower light open close empty clear complete
correct clean dry live own present build bundle archive shift transfer drain protect train claim return leave watch audit test step lift bump raise boost drop wipe kill cut fire launch hold
stretch track limit need cap command pack cluster function table index note sample control document format target schedule trail charge shut rule time back end
rest sleep idle alert page draft project question segment survey want trial brand badge dock bar ease slow speed warm compact void ward rush squeeze transport transition screenshot diff forge compress preset stuff haul slip surface broadcast`;
var nouns;
var nounStems = (stem2) => nouns ??= new Set(NOUNS.split(/\s+/).map(stem2));

// src/drafting/grammar/verb-meanings.ts
var meaningOf = (stemmed) => {
  const meaning = verbMeanings(lemma).get(stemmed);
  return meaning && { stem: stemmed, classes: meaning.classes, first: meaning.first };
};
function meaningOfEither(verbs) {
  const [main, ...others] = verbs.split("+").flatMap((verb) => meaningOf(lemma(verb)) ?? []);
  if (main === void 0 || others.length === 0) return main;
  const first = new Map(main.first);
  for (const other of others)
    for (const [word2, weight] of other.first) first.set(word2, Math.max(weight * 0.98, first.get(word2) ?? 0));
  return { stem: main.stem, classes: [main, ...others].flatMap(({ classes }) => classes), first };
}
var nominals;
function nominalVerb(stemmed) {
  nominals ??= new Map(
    NOMINAL.trim().split(/\s+/).map((entry) => {
      const [noun = "", verb] = entry.split("=");
      return [lemma(noun.replace("-", "")), lemma(verb ?? noun)];
    })
  );
  return nominals.get(stemmed);
}
var LIGHTS = new Set(LIGHT.split(/\s+/).map(lemma));
var isLight = (stemmed) => LIGHTS.has(stemmed);
var ONLY_LIGHT = new Set(
  "need want require have like deserve carry due do take force".split(" ").map(lemma)
);
function inverse({ classes }) {
  const undoing = [...new Set(classes.flatMap((name) => inverseOf.get(name) ?? []))];
  return undoing.length === 0 ? void 0 : meaningOfEither(undoing.slice(0, 2).join("+"));
}

// src/drafting/grammar/stance.ts
var isPure = ({ stem: stem2 }) => nominalVerb(stem2) === void 0 && !thingsByWord(lemma).has(stem2) && !nounStems(lemma).has(stem2);
function stanceOf(tokens, at, before, phrase) {
  const token = tokens[at];
  if (token === void 0) return "noun";
  let place = at - 1;
  while (place >= 0 && (ADVERBS.has(tokens[place]?.lower ?? "") || NEGATIONS.has(tokens[place]?.lower ?? "")) && tokens[place]?.lower !== "next")
    place -= 1;
  const previous = tokens[place];
  const direct = tokens[at - 1];
  const next = tokens[at + 1];
  const shape = form(token);
  const isFirst = previous === void 0 || previous.kind === "exact";
  if (/^(is|are|has|have|was)$/.test(next?.lower ?? "") && shape === "base") return "noun";
  if (direct && (DETERMINERS.has(direct.lower) || direct.kind === "number") && !(PRONOUNS.has(direct.lower) && shape !== "base" && shape !== "s")) {
    if (!(direct.lower === "both" || direct.lower === "all")) return "noun";
  }
  if (shape === "s" && !isPure(token) && previous !== void 0 && !SUBJECTS.has(previous.lower))
    return "noun";
  if (isFirst) {
    if (shape === "base" && !isPure(token) && hasPredicate(tokens, at)) return "noun";
    if (next?.lower === "of" && (shape !== "ing" || isDoneTo(tokens, at))) return "noun";
    if (shape === "s")
      return next && (DETERMINERS.has(next.lower) || /^(information|all)$/.test(next.lower)) ? "asks" : "noun";
    if (shape === "ed" && phrase) return "passive";
    if (shape === "ed")
      return next && next.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower) ? "noun" : "passive";
    if (next?.resources.length && thingsByWord(lemma).has(token.stem) && nominalVerb(token.stem) === void 0)
      return "noun";
    return next?.kind === "word" && !DETERMINERS.has(next.lower) && thingsByWord(lemma).has(`${token.stem}-${next.stem}`) ? "noun" : "asks";
  }
  const last = previous.lower;
  if (/^(went|came)$/.test(token.lower)) return "tells";
  if (phrase && before.length === 0 && isToHappen(tokens, at)) return "passive";
  if (/^(expired|finished|ended|completed|appeared|occurred|stalled)$/.test(token.lower) && next === void 0 && before.length === 0 && !AUXILIARIES.has(last))
    return "tells";
  if (shape === "ed") {
    if (/^(is|are)$/.test(last) && before.length === 0 && /^(to|into|onto|from)$/.test(tokens[0]?.lower ?? "") && tokens.slice(0, at).some(({ lower }) => /^(a|an|another|new|two|three)$/.test(lower)))
      return "passive";
    if (PAST_AUXILIARIES.has(last)) return "tells";
    if (last === "being" && /^(keeps?|kept|is|are|was|were)$/.test(tokens[place - 1]?.lower ?? ""))
      return "tells";
    if (/^(be|get|gets|being)$/.test(last)) return "passive";
    if (RELATED.test(token.lower) && PREPOSITIONS.has(next?.lower ?? "") && PRONOUNS.has(tokens[at + 2]?.lower ?? "") && previous.kind === "word" && !AUXILIARIES.has(last))
      return "noun";
    if (/^(is|are|isn't|aren't)$/.test(last) && tokens.slice(0, at).some(({ lower }) => NEGATIONS.has(lower)))
      return "passive";
    if (AUXILIARIES.has(last) || SUBJECTS.has(last)) return "tells";
    if (hasPredicate(tokens, at) || tokens.some(({ lower }, place2) => place2 > at && /^(need|needs)$/.test(lower)))
      return "noun";
    if (next && (DETERMINERS.has(next.lower) && !(ADVERBS.has(next.lower) && tokens[at + 2] === void 0) || next.lower === "by"))
      return next.lower === "by" ? "passive" : "tells";
    if (before.some(({ asks }) => asks)) return "noun";
    if (next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower) && !AUXILIARIES.has(next.lower))
      return previous.kind === "name" || PREPOSITIONS.has(last) ? "noun" : "noun";
    return PREPOSITIONS.has(last) ? "noun" : "passive";
  }
  if (shape === "ing") {
    if (/^(by|without|to|start|keep|and|of|through)$/.test(last))
      return last === "of" || last === "through" ? "noun" : "asks";
    if (/^(for|after|before|while|when|from|in|on)$/.test(last)) return "tells";
    if (/^(is|are|was|were|am|be|been)$/.test(last)) return "tells";
    return "noun";
  }
  if (shape === "base" && before.length === 0 && isFronted(tokens, at, phrase)) return "asks";
  if (shape === "base" && tokens[0]?.lower === "let" && before.length === 0 && nominalVerb(token.stem) === void 0)
    return "asks";
  if (/^(reset|put|cut|shut|split|set|rerun)$/.test(token.lower) && before.length === 0 && previous.kind === "word" && !PREPOSITIONS.has(last) && !AUXILIARIES.has(last) && !SUBJECTS.has(last) && (next === void 0 || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower)))
    return "passive";
  if (last === "to" && before.some(({ waits }) => waits)) return "tells";
  if (last === "be" && tokens[place - 1]?.lower === "to" && before.some(({ asks }) => asks)) return "noun";
  if (last === "to" && !isPure(token) && before.some(({ asks }) => asks) && !opensObject(next)) return "noun";
  if (last === "to" && /^(plans|intends|hopes|tends|tries|likes|decides|promises|offers|refuses|aims|prefers|wants)$/.test(
    tokens[place - 1]?.lower ?? ""
  ) && place > 1)
    return "tells";
  if (last === "to") return before.some(({ asks }) => !asks) ? "tells" : "asks";
  if (PREPOSITIONS.has(last)) return "noun";
  if (/^(did|had|was|were|has|have|is|are|been)$/.test(last)) return phrase ? "tells" : "noun";
  if (FIRST_PERSON.has(last))
    return shape === "s" ? "noun" : /^(use|keep|have|own|know|run)$/.test(token.lower) ? "tells" : "asks";
  if (AUXILIARIES.has(last)) {
    const subject = tokens[place - 1]?.lower ?? "";
    if (subject === "nobody" && /^(may|must|shall|should|can)$/.test(last)) return "asks";
    return /^(he|she|they|somebody|someone|people|nobody)$/.test(subject) ? "tells" : "asks";
  }
  if (SUBJECTS.has(last)) return "tells";
  if (shape === "s")
    return previous.kind === "name" || before.length === 0 ? nominalVerb(token.stem) && previous.kind !== "name" ? "noun" : "tells" : "noun";
  return phrase && before.length === 0 && at < 3 ? "asks" : "noun";
}
function isToHappen(tokens, at) {
  const [word2, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const before = tokens.slice(0, at);
  if (before.some(({ lower }) => SUBJECTS.has(lower) && lower !== "it") || before.some(({ lower }) => NEGATIONS.has(lower) || PAST_AUXILIARIES.has(lower)))
    return false;
  if (/^(has|have)$/.test(word2?.lower ?? "")) return next?.lower === "to" && third?.lower === "go";
  if (!/^(comes?|goes|moves?)$/.test(word2?.lower ?? "")) return false;
  return /^(down|up|back|over)$/.test(next?.lower ?? "") && /^(to|into|in)$/.test(third?.lower ?? "") || /^(into|onto|to)$/.test(next?.lower ?? "");
}
var isDoneTo = (tokens, at) => tokens.some(
  (token, place) => place > at + 2 && form(token) === "ed" && meaningOf(token.stem) !== void 0
);
var opensObject = (next) => next !== void 0 && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "exact");
var hasPredicate = (tokens, at) => tokens.some(
  ({ lower }, place) => place > at + 1 && /^(is|are|was|were|has|have|needs|must|should|gets|may|might)$/.test(lower) && !SUBJECTS.has(tokens[place - 1]?.lower ?? "") && !/^(it|they|that|which|what|this|who|whether|if|how|there|these|those|everything|nothing|and|or|but)$/.test(
    tokens[place - 1]?.lower ?? ""
  ) && !tokens.slice(at, place).some(
    (token) => /^(that|which|what|whether|if|how|who|as|while|until|before|after)$/.test(token.lower)
  )
);
function isFronted(tokens, at, phrase) {
  const [first, verb, previous] = [tokens[0], tokens[at], tokens[at - 1]];
  const after = tokens[at + 1];
  const next = phrase && /^(on|off|up|down|out)$/.test(after?.lower ?? "") ? tokens[at + 2] : after;
  if (first === void 0 || next === void 0 || verb === void 0 || previous === void 0) return false;
  if (!PREPOSITIONS.has(first.lower) || at < 2 || PREPOSITIONS.has(previous.lower)) return false;
  if (DETERMINERS.has(previous.lower) && previous.lower !== "own") return false;
  if (tokens.slice(1, at).some(({ lower }) => SUBJECTS.has(lower) || AUXILIARIES.has(lower))) return false;
  if (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower)) return true;
  return isPure(verb) && (next.kind === "name" || next.kind === "word" && !PREPOSITIONS.has(next.lower));
}

// src/drafting/grammar/verb-phrases.ts
var phrases;
function phraseAt(tokens, at) {
  phrases ??= phrasesByFirst(lemma);
  const first = tokens[at];
  for (const { words: words2, verb } of (first && phrases.get(first.stem)) ?? []) {
    const used = [at];
    let from = at + 1;
    const whole = words2.slice(1).every((word2, index) => {
      const furthest = index === 0 ? 6 : 2;
      for (let place = from; place < Math.min(tokens.length, from + furthest); place += 1) {
        const token = tokens[place];
        if (token?.stem !== word2) continue;
        if (gap(tokens, from, place) && !/^(up|down|off|on|out|back|over|offline|online|away|in|through|aside|bigger|larger|smaller|longer|shorter|higher|lower|faster|public|private|available|live|ready|current|free|unstuck|going|running|right|inactive|together|apart)$/.test(
          token.lower
        ))
          return false;
        if (place > from && /^(in|on|over|up|down)$/.test(token.lower) && startsNoun(tokens[place + 1]))
          return false;
        used.push(place);
        from = place + 1;
        return true;
      }
      return false;
    });
    if (whole) return { verb, used };
  }
  return void 0;
}
var PULLS = new Set(["pull", "draw", "grab", "cut", "fetch", "shoot"].map(lemma));
var gap = (tokens, from, until) => tokens.slice(from, until).some(({ lower }) => !DETERMINERS.has(lower) && !ADVERBS.has(lower));
var startsNoun = (token) => token !== void 0 && token.kind !== "mark" && !/^(hold|ice|again|for|on|at|to|until|tomorrow|tonight|today|and|then)$/.test(token.lower);
function lightAt(tokens, at) {
  const first = tokens[at];
  if (first === void 0 || !(isLight(first.stem) || PULLS.has(first.stem))) return void 0;
  for (let place = at + 1; place < Math.min(tokens.length, at + 7); place += 1) {
    const token = tokens[place];
    if (token === void 0 || token.kind === "mark") break;
    if (token.lower === "to" || PREPOSITIONS.has(token.lower) && token.lower !== "of") break;
    const verb = token.kind === "word" && form(token) !== "ed" ? nominalVerb(token.stem) : void 0;
    const next = tokens[place + 1];
    if (verb === void 0 || next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !ADVERBS.has(next.lower))
      continue;
    const meant = meaningOf(verb);
    if (meant === void 0) continue;
    const pulls = PULLS.has(first.stem);
    if (pulls && !meant.classes.some((name) => name === "snapshot" || name === "backup")) return void 0;
    if (pulls) return { verb: meant, used: [at, place] };
    const own = ONLY_LIGHT.has(first.stem) ? void 0 : meaningOf(first.stem);
    const both2 = new Map(meant.first);
    for (const [word2, weight] of own?.first ?? []) both2.set(word2, Math.max(both2.get(word2) ?? 0, weight));
    const reads2 = meant.classes.includes("look");
    return {
      verb: {
        ...meant,
        classes: [...meant.classes, ...own?.classes ?? []],
        first: reads2 ? meant.first : both2
      },
      // What is run is a noun of the wish as well: "run a query".
      used: own === void 0 && !reads2 ? [at, place] : [at]
    };
  }
  return void 0;
}

// src/drafting/grammar/verbs.ts
function verbsOf(tokens) {
  const found2 = [];
  const taken = /* @__PURE__ */ new Set();
  let asked2 = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || taken.has(at) || isCompound(tokens, at)) continue;
    if (/^(what|which|who|whose|why|how|where)$/.test(token.lower)) {
      asked2 = true;
      continue;
    }
    if (asked2 && /^(must|has|have|needs)$/.test(token.lower) && /^(to|be)$/.test(tokens[at + 1]?.lower ?? ""))
      asked2 = false;
    if (isHelper(tokens, at)) continue;
    const phrase = phraseAt(tokens, at);
    const light = phrase ? void 0 : lightAt(tokens, at);
    if (!phrase && !light && WANTS.test(token.lower) && wantsThing(tokens, at)) {
      if (wantsDone(tokens, at)) continue;
      const look = meaningOf(lemma("look"));
      if (look)
        found2.push({ verb: look, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: false });
      continue;
    }
    const meant = phrase ? meaningOfEither(phrase.verb) : light?.verb ?? (isVerbForm(token.lower) ? meaningOf(token.stem) : void 0);
    if (meant === void 0 || !phrase && !light && isNounForm(token.lower)) continue;
    const used = new Set(phrase?.used ?? light?.used ?? [at]);
    const stance = light && needs(tokens, at) ? "asks" : stanceOf(tokens, at, found2.map(standing), phrase !== void 0);
    if (stance === "noun" || asked2) continue;
    for (const each of used) taken.add(each);
    if ([...used].some((place) => /^(what|which|who|why|how|where)$/.test(tokens[place]?.lower ?? "")))
      asked2 = true;
    found2.push({
      verb: meant,
      at,
      used,
      asks: stance !== "tells",
      passive: stance === "passive",
      nominal: light !== void 0
    });
  }
  return found2;
}
function isHelper(tokens, at) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === void 0 || next === void 0) return false;
  if (/^(do|does|did)$/.test(token.lower)) return NEGATIONS.has(next.lower) || SUBJECTS.has(next.lower);
  return /^(get|gets|got|getting)$/.test(token.lower) && form(next) === "ed" && meaningOf(next.stem) !== void 0;
}
var standing = ({ asks, verb }) => ({ asks, waits: verb.classes.includes("wait") });
var isCompound = (tokens, at) => {
  const token = tokens[at];
  if (token?.part === void 0) return false;
  return token.part.of > 2 || form(token) !== "ed" && form(token) !== "ing" && token.part.at > 0;
};
var isNounForm = (lower) => /(?:tion|tions|ment|ments|sion|ance|able|ible|al)$/.test(lower) && !isVerbForm(lower);
var WANTS = /^(need|want|require)$/;
var wantsThing = (tokens, at) => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? "";
  return /^(i|we|i'd|we'd|just|only|also)$/.test(before) && next !== void 0 && next.kind !== "exact" && !/^(to|exact|access|it|you)$/.test(next.lower);
};
var wantsDone = (tokens, at) => tokens.some((token, place) => {
  const next = tokens[place + 1];
  return place > at + 1 && token.kind === "word" && form(token) === "ed" && meaningOf(token.stem) !== void 0 && !(RELATED.test(token.lower) && PRONOUNS.has(tokens[place + 2]?.lower ?? "")) && (next?.kind !== "word" || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower));
});
var needs = (tokens, at) => /^(needs?|deserves?|requires?|due)$/.test(tokens[at]?.lower ?? "");
var PLURAL_THINGS = /^(requests|queries|tests|releases|copies|orders|updates|changes|runs|builds|backups|snapshots|deployments|executions|sessions|versions|exports|imports|scans|replicas|settings|subscriptions|registrations|attachments|associations|invocations|reports)$/;
function nominalOf(tokens, denied = false) {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const next = tokens[at + 1];
    if (!denied && PLURAL_THINGS.test(token.lower)) continue;
    if (/[a-z]{3}[ai]ble$/.test(token.lower)) continue;
    const verb = nominalVerb(token.stem);
    const modifies = next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !AUXILIARIES.has(next.lower) && !ADVERBS.has(next.lower);
    const meant = verb === void 0 ? void 0 : meaningOf(verb);
    const states = tokens.slice(0, at).some(
      ({ lower }) => /^(is|are|was|were|has|had|keeps|went|may|might|seems|can|cannot|could)$/.test(lower)
    );
    if (meant && !modifies && !states)
      return { verb: meant, at, used: /* @__PURE__ */ new Set([at]), asks: true, passive: false, nominal: true };
  }
  return void 0;
}

// src/drafting/coverage/negation.ts
var isOfNumber = ({ words: words2, head, resources }) => head.length === 0 && resources.length === 0 && /^(?:port )?\d+ (?:must|may|should|shall|can|is|has)\b/i.test(words2);
var ANY = new Set("touch change modify alter update".split(" ").map(lemma));
var WAIT = lemma("wait");
var GOING = /* @__PURE__ */ new Set(["delete", "remove", "terminate", "destroy"]);
var isGoing = ({ verb }) => verb?.classes.some((name) => GOING.has(name)) === true;
function contradicts(negated, wish) {
  if (negated.verb === void 0 || wish.verb === void 0 || negated.exact || isOfNumber(negated))
    return false;
  const same = negated.verb.stem === wish.verb.stem || negated.verb.classes.some((name) => !READING.has(name) && wish.verb?.classes[0] === name) || // "Terminate x. Nobody may remove x": however it is called.
  isGoing(negated) && isGoing(wish) && negated.resources.some((each) => wish.resources.includes(each));
  if (!same) return false;
  const own = /* @__PURE__ */ new Set([...wish.head, ...wish.resources.map(String)]);
  const other = [...negated.head.filter((word2) => !ANYTHING.has(word2)), ...negated.resources.map(String)];
  return other.length === 0 ? negated.placed.length === 0 : other.some((word2) => own.has(word2));
}
var ANYTHING = new Set("anyth someth els noth none".split(" "));
var GOES_ON = new Set("continue resume describe get list stop cancel abort".split(" ").map(lemma));
function forbids(wish, action, context) {
  const negated = {
    ...wish,
    head: wish.head.filter((word2) => word2 !== wish.verb?.stem && nominalVerb(word2) !== wish.verb?.stem)
  };
  if (negated.exact) return negated.exact.actions.includes(action.id);
  if (isOfNumber(wish)) return false;
  if (wish.verb?.stem === WAIT) return false;
  const index = indexOf(action.service, context.catalog, context.data);
  const indexed = index.actions.find((each) => each.action === action);
  if (indexed === void 0) return false;
  const { verb } = negated;
  const surely = verb === void 0 ? indexed.reads ? 0 : 1 : verb.first.get(indexed.first) ?? 0;
  const any = verb !== void 0 && ANY.has(verb.stem) && !indexed.reads && /^(updat|modifi|put|set|chang)$/.test(indexed.first);
  const byNoun = verb !== void 0 && indexed.nouns.includes(verb.stem) && !GOES_ON.has(indexed.first);
  if (surely < 0.7 && !any && !byNoun) return false;
  const { head, own } = meantIn(index, negated, context.scope);
  const heads = own.filter(({ isHead }) => isHead);
  if (negated.resources.length > 0 && !context.scope.resourcesFor(action, []).some((each) => negated.resources.includes(each)))
    return false;
  if (heads.length === 0 && negated.head.length > 0 && verb?.classes.includes("touch") === true)
    return takesAway(indexed);
  if (heads.length === 0)
    return negated.head.length === 0 || verb !== void 0 ? verb !== void 0 && (negated.resources.length > 0 || !negated.carried) : false;
  return indexed.nouns.some((noun) => (head.get(noun) ?? 0) >= 0.7) || [...indexed.types].some((word2) => (head.get(word2) ?? 0) >= 0.9 && indexed.nouns.length <= 1);
}

// src/drafting/coverage/apart.ts
function setApart(state, questions, chosen, text, length) {
  const { outcomes, picks, catalog, negated, context } = state;
  const all = outcomes.filter(({ wish, outcome, actions }) => outcome === "covered" && !wish.negated && actions.length > 0).map((outcome) => aboutOf(outcome, state));
  const [first, ...others] = all;
  if (first === void 0) return [];
  const together = [first];
  for (let grew = true; grew; ) {
    grew = false;
    for (const each of others) {
      if (together.includes(each) || !together.some((known) => hangTogether(known, each, text))) continue;
      together.push(each);
      grew = true;
    }
  }
  const apart = others.filter((each) => !together.includes(each) && each.outcome.wish.span[0] < length);
  const kept = new Set(all.filter((each) => !apart.includes(each)).flatMap(({ outcome }) => outcome.actions));
  const found2 = apart.flatMap(({ outcome }) => {
    const { wish } = outcome;
    const own = outcome.actions.flatMap((id) => kept.has(id) || !picks.has(id) ? [] : catalog.action(id) ?? []).filter((action) => !negated.some((each) => forbids(each, action, context)));
    const actions = own.map(({ id }) => id);
    const asked3 = own.some((action) => !chosen.includes(action.id) && needsAnswer(action, state));
    return actions.length === 0 ? [] : [{ wish: wish.id, words: wish.words.trim(), actions, asked: asked3 }];
  });
  const asked2 = found2.filter((each) => each.asked);
  if (asked2.length === 0) return found2;
  const question = questionAbout(asked2, questions.length, state);
  questions.unshift(question);
  for (const { wish, actions } of asked2) {
    for (const id of actions) picks.delete(id);
    const at = outcomes.findIndex((each) => each.wish.id === wish);
    const outcome = outcomes[at];
    if (outcome) outcomes[at] = { ...outcome, outcome: "asked", actions: [], question: question.id };
  }
  return found2;
}
function aboutOf(outcome, { picks, catalog }) {
  const { wish, actions } = outcome;
  const ids = actions.map((id) => catalog.action(id)?.service ?? id);
  return {
    outcome,
    services: new Set(ids),
    objects: /* @__PURE__ */ new Set([
      ...wish.head,
      ...wish.place,
      ...wish.resources,
      ...wish.placed,
      ...actions.flatMap((id) => [...picks.get(id)?.resources ?? []])
    ])
  };
}
function hangTogether(a, b, text) {
  const [earlier, later] = a.outcome.wish.span[0] > b.outcome.wish.span[0] ? [b.outcome.wish, a.outcome.wish] : [a.outcome.wish, b.outcome.wish];
  return earlier.sentence === later.sentence || later.referring || isListed(text.slice(lineAt(text, earlier), text.indexOf("\n", later.span[0]) >>> 0), earlier, later) || [...a.services].some((each) => b.services.has(each)) || [...a.objects].some((each) => b.objects.has(each));
}
var lineAt = (text, { span: [from] }) => text.lastIndexOf("\n", from - 1) + 1;
var ITEM = /^\s*(?:[-•*–—]|\d{1,3}[.)])\s/;
function isListed(lines2, a, b) {
  const all = lines2.split("\n");
  if (all.length > MOST_LINES) return false;
  return all.every((line) => ITEM.test(line)) || a.exact !== void 0 && b.exact !== void 0 && all.every((line) => line.trim() !== "");
}
var MOST_LINES = 50;
function needsAnswer(action, { catalog }) {
  if (action.level !== "List" && action.level !== "Read") return true;
  const { deletes, runsCode, opensToOthers, returnsSecret } = traitsOf(action, catalog);
  return [deletes, runsCode, opensToOthers, returnsSecret].includes("yes");
}
function questionAbout(asked2, before, { catalog }) {
  const none = asked2.flatMap(({ actions }) => actions);
  const words2 = asked2.map((each) => `\u201C${each.words}\u201D`).join(", ");
  return {
    id: `q${before + 1}`,
    wish: asked2[0]?.wish ?? 0,
    text: `${words2} has nothing to do with the rest of the request, in service, thing and sentence. Is it meant?`,
    choices: [
      ...asked2.map(({ actions }, index) => ({
        n: index + 1,
        text: choiceLine(actions, (catalog.description(actions[0] ?? "") ?? "").replace(/\.$/, "")),
        send: `/answer ${index + 1}`,
        adds: actions
      })),
      {
        n: asked2.length + 1,
        text: "No: leave it out",
        send: `/answer without ${none.join(", ")}`,
        adds: []
      }
    ]
  };
}

// src/drafting/tables/data/jargon-backup.ts
var BACKUP = `
backup | backup/start/run | job/backup/on-demand/resource/file-system/volume/database | StartBackupJob
backup | restore/recover | | StartRestoreJob
backup | start/run/begin/create | restore/restore-job/restore-from | StartRestoreJob
backup | copy | recovery-point/snapshot/vault/copy | StartCopyJob
backup | stop/cancel | job/backup | StopBackupJob
backup | delete/remove/clean | recovery-point/backup/recovery-points/backups | DeleteRecoveryPoint
backup | look/wait/read | copy-job/copy | DescribeCopyJob
backup | look/wait/read | restore-job/restore | DescribeRestoreJob
backup | look/wait/read | backup-job/job | DescribeBackupJob
backup | list/look | recovery-point/recovery-points/restore-point | ListRecoveryPointsByBackupVault
backup | see | job/jobs,backup | ListBackupJobs
backup | see | restore-job/restore | DescribeRestoreJob
backup | see | recovery-point/recovery-points/restore-point/restore-points | ListRecoveryPointsByBackupVault
backup | see | plan/plans | GetBackupPlan
backup | see | vault/vaults | DescribeBackupVault
backup | see | selection/selections/assigned | ListBackupSelections
backup | see | protected/protected-resource | DescribeProtectedResource
backup | change | plan/schedule/rule/retention | UpdateBackupPlan
backup | change | recovery-point,lifecycle/retention/keep | UpdateRecoveryPointLifecycle
backup | make/add | selection/resource,plan | CreateBackupSelection
backup | drop | selection | DeleteBackupSelection
backup | go | report | StartReportJob
backup | find/see/list/look | restore-point/restore-points/recovery-point/recovery-points,vault/list/which/newest/latest/yesterday/all/find | ListRecoveryPointsByBackupVault
backup | find/see/list/look | recovery-point/recovery-points/restore-point/restore-points,resource/volume/table/instance/file-system/database | ListRecoveryPointsByResource
backup | see | recovery-point/restore-point,size/status/expiry/details/metadata | DescribeRecoveryPoint
backup | restore/recover/bring/roll | recovery-point/restore-point/vault/backup/volume/table/file-server/database/share/instance | StartRestoreJob
backup | see | restore-job/restore,job/progress/status/done/finished/end/restore | DescribeRestoreJob
backup | list | restore-jobs/restores | ListRestoreJobs
backup | see | copy-job/copy | DescribeCopyJob
backup | list | copy-jobs/copies | ListCopyJobs
backup | see/list/find | backup-jobs/jobs/failed-jobs/failed-backups,failed/last/night/which/week/today/running/backup | ListBackupJobs
backup | see | backup-job/job/failure,why/status/reason/progress/error/failed/done | DescribeBackupJob
backup | start/run/take/trigger/kick | on-demand/on-demand-backup/backup-job/extra-backup/backup/demand | StartBackupJob
backup | stop/cancel/end/abort/kill | backup-job/running-backup/running-job/job/backup | StopBackupJob
backup | copy/replicate/send | recovery-point/restore-point/copy/backup,vault/region/account/copy | StartCopyJob
backup | see | backup-plan/plan/schedule/retention/backup-rule/lifecycle | GetBackupPlan
backup | list | backup-plans/plans | ListBackupPlans
backup | change/increase/decrease/extend/shorten/set/add/make | backup-plan/plan,retention/day/days/schedule/rule/window/long/cold/lifecycle/copy/weekly/daily/monthly | UpdateBackupPlan
backup | change/increase/decrease/extend/shorten | retention/retention-period/backup-window/backup-rule/backup-schedule/plan-rule | UpdateBackupPlan
backup | see | selection/selections/assigned/assignment/assignments/resource-assignment/resource-assignments/covered,plan/selection/selections/assignment/assignments/resource/resources | ListBackupSelections
backup | add/assign/include/make | selection/resource/resources/table/volume/database,plan/selection/backup-plan | CreateBackupSelection
backup | remove/drop/unassign | selection/assignment,plan/selection/assignment | DeleteBackupSelection
backup | list | vaults/backup-vaults | ListBackupVaults
backup | see | vault-lock/lock/vault | DescribeBackupVault
backup | see | vault-policy/access-policy,vault/policy | GetBackupVaultAccessPolicy
backup | change/set/put | vault-policy/access-policy,vault/policy | PutBackupVaultAccessPolicy
backup | enable/lock/set/put/turned/change | vault-lock/lock/compliance-lock | PutBackupVaultLockConfiguration
backup | see | vault-notification/notification/notifications | GetBackupVaultNotifications
backup | change/set/put/enable/add | vault-notification/notification/notifications | PutBackupVaultNotifications
backup | list | protected-resources/protected | ListProtectedResources
backup | change/extend/shorten/keep/increase/decrease/set | recovery-point/restore-point,lifecycle/retention/keep/long/day/days/expiry/cold/months/delete-after | UpdateRecoveryPointLifecycle
backup | drop | vault/backup-vault | DeleteBackupVault
backup | drop | backup-plan/plan | DeleteBackupPlan
backup | drop | recovery-point/recovery-points/restore-point/restore-points/old-backups/old-recovery-points | DeleteRecoveryPoint
backup | list | legal-holds | ListLegalHolds
backup | make/set/put/place | legal-hold | CreateLegalHold
backup | cancel/lift/release/remove | legal-hold | CancelLegalHold
backup | see | framework/compliance | DescribeFramework
backup | see | report/report-job | DescribeReportJob
backup | see | restore-testing/restore-test | GetRestoreTestingPlan
backup | see | opt-in/region-settings | DescribeRegionSettings
backup | change/enable/disable/turned | opt-in/region-settings/service-opt-in | UpdateRegionSettings
backup | keep/retain | backup/backups,day/days/week/weeks/month/months/year/years | UpdateBackupPlan
backup | see | backup/backups,work/night/last/succeed/fail/failed/ran/through/run/done | ListBackupJobs,DescribeBackupJob
dms | start/resume/restart/run/reload | task/replication-task | StartReplicationTask
dms | stop/pause | task/replication-task | StopReplicationTask
dms | test | connection/endpoint | TestConnection
dms | reload | table/tables | ReloadTables
dms | look | table/tables/statistics | DescribeTableStatistics
dms | see | row/rows/loaded/through/table-statistic | DescribeTableStatistics
dms | see | task/replication-task/progress/status | DescribeReplicationTasks
dms | see | endpoint/endpoints | DescribeEndpoints
dms | see | connection/connections | DescribeConnections
dms | see | replication-instance/instance | DescribeReplicationInstances
dms | see | assessment | DescribeReplicationTaskAssessmentResults
dms | see | event/events | DescribeEvents
dms | change | task/replication-task/mapping/mappings | ModifyReplicationTask
dms | change/scale | replication-instance/instance | ModifyReplicationInstance
dms | change | endpoint/password | ModifyEndpoint
dms | restart | replication-instance/instance | RebootReplicationInstance
dms | move | task/replication-task | MoveReplicationTask
dms | go | assessment | StartReplicationTaskAssessmentRun
dms | drop | task | DeleteReplicationTask
dms | make | task | CreateReplicationTask
dms | see | migration-task/migration/cdc/cdc-lag/stop-reason/task-error/replication-task | DescribeReplicationTasks
dms | see | table-statistics/row-count/row-counts/full-load/inserts/loaded-rows/validation/validation-state/table/tables | DescribeTableStatistics
dms | see | task-log/task-logs | DescribeReplicationInstanceTaskLogs
dms | start/resume/restart/continue/run/rerun | migration-task/migration/cdc/task/replication | StartReplicationTask
dms | stop/pause/halt/end/suspend | migration-task/migration/cdc/task/replication | StopReplicationTask
dms | reload/load/resync/sync | table/tables/single-table | ReloadTables
dms | test/check/verify/try | endpoint-connection/endpoint-connections/connection/connections/connectivity/source-endpoint/target-endpoint/source/target,connection/connections/endpoint/endpoints/connectivity/reachable/test | TestConnection
dms | see | connection-status/connection-test | DescribeConnections
dms | see | source-endpoint/target-endpoint/endpoint-settings | DescribeEndpoints
dms | change/rotate/fix/swap | endpoint/source-endpoint/target-endpoint,password/host/port/setting/settings/secret/user/certificate/endpoint | ModifyEndpoint
dms | make | endpoint/source-endpoint/target-endpoint | CreateEndpoint
dms | drop | endpoint/source-endpoint/target-endpoint | DeleteEndpoint
dms | refresh | schema/schemas | RefreshSchemas
dms | see | schema/schemas | DescribeSchemas
dms | see | replication-instance/instance-class/instance,class/memory/size/storage/state/instance/version | DescribeReplicationInstances
dms | change/scale/increase/decrease/take/upgrade/resize/grow/set | replication-instance/bigger-class/next-class/instance-class/class/allocated-storage/engine-version/multi-az/disk/storage | ModifyReplicationInstance
dms | restart/reboot/bounce/failover | replication-instance/instance/class/box | RebootReplicationInstance
dms | drop | replication-instance/instance | DeleteReplicationInstance
dms | change/add/edit | table-mapping/table-mappings/selection-rule/transformation-rule/task-setting/task-settings/mapping-rule/lob/batch-apply/parallel-load | ModifyReplicationTask
dms | see | pending-maintenance/maintenance | DescribePendingMaintenanceActions
dms | apply | pending-maintenance/maintenance | ApplyPendingMaintenanceAction
dms | see | assessment/premigration-assessment/pre-migration | DescribeReplicationTaskAssessmentRuns
dms | go | assessment/premigration-assessment/pre-migration | StartReplicationTaskAssessmentRun
dms | see | serverless-replication/replication-config/serverless | DescribeReplications
dms | start/resume | serverless-replication/serverless | StartReplication
dms | stop | serverless-replication/serverless | StopReplication
dms | change | replication-config/serverless-replication | ModifyReplicationConfig
dms | see | row/rows,migrate/migrated/load/loaded/copy/copied | DescribeTableStatistics
dms | check/reach/test/verify/try | source/target/endpoint/endpoints,reach/reached/reachable/connect/connected | TestConnection
dms | load/reload/resync/sync/copy | table/tables,again/scratch/new/full/once | ReloadTables
dms | resume | | StartReplicationTask
glacier | restore/retrieve/go | archive/retrieval/job/inventory | InitiateJob
glacier | see | job | DescribeJob
glacier | download/read | job-output/output/archive | GetJobOutput
glacier | upload | archive | UploadArchive
`;

// src/drafting/tables/data/jargon-caches.ts
var CACHES = `
elasticache | restart | node/cache/cluster/redis/memcached | RebootCacheCluster
elasticache | failover/promote/test | | TestFailover
elasticache | backup/snapshot | cluster/redis/replication-group/cache | CreateSnapshot
elasticache | scale/increase | replica/replicas | IncreaseReplicaCount
elasticache | scale/decrease | replica/replicas | DecreaseReplicaCount
elasticache | scale/update/upgrade/increase/set | replication-group/redis/valkey/node-type/version/maxmemory | ModifyReplicationGroup
elasticache | apply/upgrade | update/patch/service-update/update-action | BatchApplyUpdateAction
elasticache | scale/increase/decrease | shard/shards | ModifyReplicationGroupShardConfiguration
elasticache | see | group/replication-group/node-type/redis/valkey/cluster/status | DescribeReplicationGroups
elasticache | see | cache-cluster/node/nodes/memcached | DescribeCacheClusters
elasticache | see | event/events | DescribeEvents
elasticache | see | snapshot/snapshots/backup/backups | DescribeSnapshots
elasticache | see | update/updates/update-action/update-actions/service-update/pending/patch | DescribeUpdateActions
elasticache | see | parameter/parameters/parameter-group | DescribeCacheParameters
elasticache | see | user/users | DescribeUsers
elasticache | add/increase/scale/make | replica/replicas/reader | IncreaseReplicaCount
elasticache | remove/decrease/drop | replica/replicas | DecreaseReplicaCount
elasticache | failover/test/flip | node-group/shard/primary | TestFailover
elasticache | change | parameter-group/parameter/maxmemory/eviction/eviction-policy | ModifyCacheParameterGroup
elasticache | change | node-type/engine/version/backup/snapshot-window/window/retention | ModifyReplicationGroup
elasticache | change | password/user/access-string | ModifyUser
elasticache | restart/reboot | node/nodes/cluster | RebootCacheCluster
elasticache | drop | snapshot | DeleteSnapshot
elasticache | copy/export | snapshot | CopySnapshot
elasticache | restore/make | snapshot/from-snapshot | CreateReplicationGroup
elasticache | see | maxmemory/maxmemory-policy/eviction/eviction-policy/parameter/parameters/timeout/parameter-value/notify-keyspace | DescribeCacheParameters
elasticache | change/set/switch/fix/increase/decrease/enable | maxmemory/maxmemory-policy/eviction/eviction-policy/parameter/parameters/allkeys-lru/allkeys-lfu/volatile/notify-keyspace/timeout/reserved-memory/slowlog | ModifyCacheParameterGroup
elasticache | reset | parameter/parameters/parameter-group | ResetCacheParameterGroup
elasticache | see | shard/shards/primary/primary-endpoint/reader-endpoint/replica/replicas/node-group/node-groups/cluster-mode/auth/encryption-in-transit/multi-az/redis-cluster/valkey-cluster | DescribeReplicationGroups
elasticache | see | node-type/node-types/allowed/bigger,scale/up/possible/allowed/available | ListAllowedNodeTypeModifications
elasticache | change/scale/upgrade/bring/take/increase/decrease/set/enable/disable/turned/rotate | node-size/node-type/next-node/bigger-node/smaller-node/engine-version/redis-version/valkey/auth-token/auth/multi-az/automatic-failover/auto-failover/snapshot-retention/snapshot-window/maintenance-window/parameter-group/security-group/slow-log/log-delivery/user-group/transit-encryption/replication-group/cluster/minor-version | ModifyReplicationGroup
elasticache | change/scale | memcached,node/nodes/size/count/number | ModifyCacheCluster
elasticache | scale/increase/decrease/add/remove/reshard/rebalance/change/split | shard/shards/slot/slots/node-group/node-groups | ModifyReplicationGroupShardConfiguration
elasticache | failover/promote/flip/simulate/force/test/go | failover/shard/primary/node-group/replica | TestFailover
elasticache | failover/promote | global/global-datastore/secondary-region | FailoverGlobalReplicationGroup
elasticache | see | global-datastore/global-datastores | DescribeGlobalReplicationGroups
elasticache | detach/disassociate/remove | global-datastore/secondary-region | DisassociateGlobalReplicationGroup
elasticache | snapshot/backup/take/make/create | snapshot/backup/copy/cache/redis/valkey | CreateSnapshot
elasticache | see | snapshot/backup/snapshots/backups | DescribeSnapshots
elasticache | copy/export/put/move | snapshot/backup,bucket/s3/region/export | CopySnapshot
elasticache | restore/make/bring/seed/spin | from-snapshot/from-backup/new-cluster/replication-group | CreateReplicationGroup
elasticache | drop | replication-group | DeleteReplicationGroup
elasticache | drop | snapshot/backup/old-snapshot | DeleteSnapshot
elasticache | see | serverless/serverless-cache | DescribeServerlessCaches
elasticache | change/increase/decrease/cap/set | serverless,limit/storage/ecpu/cache | ModifyServerlessCache
elasticache | snapshot/backup | serverless | CreateServerlessCacheSnapshot
elasticache | see | service-update/service-updates/update/updates/security-update | DescribeServiceUpdates,DescribeUpdateActions
elasticache | apply/go/install | service-update/security-update/update/patch | BatchApplyUpdateAction
elasticache | stop/cancel | service-update/update-action/update | BatchStopUpdateAction
elasticache | see | user-group/user-groups | DescribeUserGroups
elasticache | change/add/remove | user-group | ModifyUserGroup
elasticache | make/add | user/redis-user | CreateUser
elasticache | drop | user/redis-user | DeleteUser
elasticache | change/reset/rotate/set | access-string/user-password/acl/user | ModifyUser
elasticache | see | event/events/what-happened/failovers/failover-events | DescribeEvents
elasticache | connect/login | redis/valkey/cache/cluster | Connect
elasticache | see | subnet-group/subnet-groups | DescribeCacheSubnetGroups
elasticache | keep/retain | snapshot/snapshots/backup/backups,day/days/week/weeks | ModifyReplicationGroup
elasticache | run/start/trigger/save/store/kick | manual-backup/manual-snapshot/backup/snapshot | CreateSnapshot
elasticache | see | engine-version/version-run | DescribeReplicationGroups
elasticache | give/restrict/allow/limit | user,right/rights/read/permission/access/command/commands | ModifyUser
elasticache | patch | cluster/node/nodes/cache/redis/valkey | BatchApplyUpdateAction
elasticache | restore/recover/rebuild | backup/snapshot,cache/cluster/redis/valkey | CreateReplicationGroup
memorydb | failover | shard | FailoverShard
memorydb | backup/snapshot/create | snapshot/copy/backup/cluster | CreateSnapshot
memorydb | see | cluster/clusters/shard/shards | DescribeClusters
memorydb | see | event/events | DescribeEvents
memorydb | see | snapshot/snapshots/copy/backup | DescribeSnapshots
memorydb | change/scale/upgrade | cluster/node-type/shard/shards/replica/replicas | UpdateCluster
memorydb | change/reset | user/password/access-string | UpdateUser
memorydb | change | acl | UpdateACL
memorydb | drop | snapshot | DeleteSnapshot
memorydb | see | cluster/clusters/shard/shards/node/nodes/endpoint/replica/replicas/engine-version/node-type | DescribeClusters
memorydb | see | parameter/parameters/maxmemory | DescribeParameters
memorydb | change/set | parameter/parameters/parameter-group/maxmemory | UpdateParameterGroup
memorydb | see | acl/acls | DescribeAcls
memorydb | change/add/remove | acl | UpdateAcl
memorydb | see | user/users/access-string | DescribeUsers
memorydb | change/reset/rotate/set | user-password/password/access-string/user | UpdateUser
memorydb | make/add | user | CreateUser
memorydb | drop | user | DeleteUser
memorydb | change/scale/increase/decrease/add/remove/set/upgrade | cluster/shard/shards/replica/replicas/node/nodes/node-type/engine-version/snapshot-retention/maintenance-window/security-group/acl,cluster/shard/shards/replica/replicas/node/nodes/node-type/engine-version/retention/window/group | UpdateCluster
memorydb | failover/promote/test/force | shard/primary/node | FailoverShard
memorydb | snapshot/backup/take/make | snapshot/backup/cluster | CreateSnapshot
memorydb | copy/export | snapshot/backup | CopySnapshot
memorydb | restore/make | from-snapshot/snapshot/cluster | CreateCluster
memorydb | drop | cluster | DeleteCluster
memorydb | see | service-update/service-updates | DescribeServiceUpdates
memorydb | go/apply | service-update/update/patch | BatchUpdateCluster
memorydb | connect/login | cluster/redis/memorydb | Connect
memorydb | run/start/trigger/save/store | manual-backup/manual-snapshot/backup/snapshot | CreateSnapshot
memorydb | keep/retain | snapshot/snapshots/backup/backups,day/days/week/weeks | UpdateCluster
`;

// src/drafting/tables/data/jargon-dashboards.ts
var DASHBOARDS = `
quicksight | refresh/reload/start/run | dataset/spice/ingestion | CreateIngestion
quicksight | look/wait/read | ingestion/refresh | DescribeIngestion
quicksight | cancel/stop | ingestion/refresh | CancelIngestion
quicksight | share | dashboard | UpdateDashboardPermissions
quicksight | see | dashboard | DescribeDashboard
quicksight | see | dataset | DescribeDataSet
quicksight | see | data-source/source | DescribeDataSource
quicksight | see | ingestion/ingestions/refresh/refreshes | ListIngestions
quicksight | see | user/users | ListUsers
quicksight | change | dataset/data-set | UpdateDataSet
quicksight | change | data-source/credentials/password | UpdateDataSource
quicksight | change | dashboard | UpdateDashboard
quicksight | publish | dashboard/version | UpdateDashboardPublishedVersion
quicksight | change/make | refresh-schedule/schedule | UpdateRefreshSchedule
quicksight | add/register/invite/make | user/reader/author | RegisterUser
quicksight | add | group,user/member | CreateGroupMembership
quicksight | remove/drop | group,user/member | DeleteGroupMembership
quicksight | drop | user | DeleteUser
quicksight | share | dataset | UpdateDataSetPermissions
quicksight | share | analysis | UpdateAnalysisPermissions
quicksight | restore/recover | analysis | RestoreAnalysis
quicksight | see | embed/embed-url | GenerateEmbedUrlForRegisteredUser
quicksight | see | refresh/spice-refresh/ingestion/spice,why/failed/error/status/last/done/through/dataset | ListIngestions,DescribeIngestion
quicksight | list | ingestions/refreshes/refresh-history | ListIngestions
quicksight | refresh/run/rerun/start/reload/trigger/retry/kick | spice-refresh/spice/dataset/data-set/refresh/ingestion/full-refresh/incremental-refresh | CreateIngestion
quicksight | cancel/stop/abort/end | spice-refresh/ingestion/refresh | CancelIngestion
quicksight | see | dashboard,who/permission/permissions/shared/edit/view/owner/owners | DescribeDashboardPermissions
quicksight | see | dataset/data-set,who/permission/permissions/shared/owner/owners | DescribeDataSetPermissions
quicksight | see | analysis,who/permission/permissions/shared/owner/owners | DescribeAnalysisPermissions
quicksight | see | data-source,who/permission/permissions/shared/owner/owners | DescribeDataSourcePermissions
quicksight | see | analysis | DescribeAnalysis
quicksight | list | dashboards | ListDashboards
quicksight | list | analyses | ListAnalyses
quicksight | list | datasets/data-sets | ListDataSets
quicksight | list | data-sources | ListDataSources
quicksight | search/find | dashboard/dashboards | SearchDashboards
quicksight | see | folder/folders | DescribeFolder
quicksight | list/see | folder,member/members/content/contents/in | ListFolderMembers
quicksight | add/put/move | folder,dashboard/analysis/dataset/into | CreateFolderMembership
quicksight | share/grant/give/unshare/revoke/let/publish/transfer/hand | dashboard,group/user/colleague/team/owner/permission/access/reader/author/view/edit | UpdateDashboardPermissions
quicksight | share/grant/give/unshare/revoke/let/transfer/hand | dataset/data-set,group/user/colleague/team/owner/permission/access | UpdateDataSetPermissions
quicksight | share/grant/give/unshare/revoke/let/transfer/hand | analysis,group/user/colleague/team/owner/permission/access | UpdateAnalysisPermissions
quicksight | share/grant/give/unshare/revoke/let | data-source,group/user/colleague/team/owner/permission/access | UpdateDataSourcePermissions
quicksight | share/grant/give/unshare/revoke/let | folder,group/user/colleague/team/owner/permission/access | UpdateFolderPermissions
quicksight | add/put/assign/move/include | group,finance-group/group/into/her/him/user/member | CreateGroupMembership
quicksight | remove/take/kick/drop | group,out/from/group/member/user | DeleteGroupMembership
quicksight | see/list | members,group | ListGroupMemberships
quicksight | list | groups | ListGroups
quicksight | make | group | CreateGroup
quicksight | add/register/invite/make/onboard | colleague/seat/reader-seat/author-seat/quicksight-user | RegisterUser
quicksight | see | user/role-of/seat | DescribeUser
quicksight | change/upgrade/downgrade/make/promote/turn | user,author/reader/admin/role/pro | UpdateUser
quicksight | change/put/rotate/fix/set/swap/point | data-source/datasource,password/credential/credentials/host/database/source/secret/new/connection | UpdateDataSource
quicksight | see | data-source/datasource/connection/connects/connect | DescribeDataSource
quicksight | change/fix/edit/add/rename/point | dataset/data-set/calculated-field/custom-sql/join/column/row-level-security/rls | UpdateDataSet
quicksight | publish | dashboard/dashboard-version | UpdateDashboardPublishedVersion
quicksight | list/see | dashboard-version/dashboard-versions/versions | ListDashboardVersions
quicksight | rollback/revert/restore | dashboard,version/previous/older/back | UpdateDashboardPublishedVersion
quicksight | list | refresh-schedules | ListRefreshSchedules
quicksight | make/add | refresh-schedule/schedule | CreateRefreshSchedule
quicksight | drop/end | refresh-schedule/schedule | DeleteRefreshSchedule
quicksight | change/move/pause/shift/reschedule | refresh-schedule/refresh-time | UpdateRefreshSchedule
quicksight | see | vpc-connection | DescribeVPCConnection
quicksight | change | vpc-connection | UpdateVPCConnection
quicksight | see | ip-restriction/ip-restrictions/allowed-ips | DescribeIpRestriction
quicksight | change/add/remove/enable/disable | ip-restriction/ip-restrictions/allowed-ip | UpdateIpRestriction
quicksight | see | spice-capacity/account-settings/edition | DescribeAccountSettings
quicksight | change/purchase/increase/enable | spice-capacity/auto-purchase | UpdateSPICECapacityConfiguration
quicksight | drop | dashboard | DeleteDashboard
quicksight | drop | dataset/data-set | DeleteDataSet
quicksight | drop | analysis | DeleteAnalysis
quicksight | restore/recover/undelete | analysis | RestoreAnalysis
quicksight | export/go/download | asset-bundle/bundle | StartAssetBundleExportJob
quicksight | import/go/upload | asset-bundle/bundle,import/upload | StartAssetBundleImportJob
quicksight | see | asset-bundle/bundle,export | DescribeAssetBundleExportJob
quicksight | export/send/make/download | pdf/dashboard-snapshot/snapshot | StartDashboardSnapshotJob
quicksight | see | theme/themes | DescribeTheme
quicksight | see | topic/topics | DescribeTopic
quicksight | move/shift/reschedule/postpone/change | spice-refresh/refresh/nightly-refresh | UpdateRefreshSchedule
quicksight | see | who,group | ListGroupMemberships
quicksight | promote/upgrade/downgrade/turn | author/reader/admin/pro | UpdateUser
`;

// src/drafting/tables/data/jargon-dynamodb.ts
var DYNAMODB = `
dynamodb | read/look/get/find/fetch/download | item/record/row/entry/cart/document | GetItem
dynamodb | query/search/read/find/list | index/partition-key/by-customer/gsi/history-of/all-items-of | Query
dynamodb | query | | Query
dynamodb | scan/count/export | items/rows/whole-table/all-items/records/table | Scan
dynamodb | update/set/mark/change/fix/correct/increase/decrease/enable/disable | item/record/row/entry/attribute/field/flag/column/value/counter/address/price | UpdateItem
dynamodb | update/set | | UpdateItem
dynamodb | put/write/add/insert/upload/create/import/save | item/record/row/entry/items/records/rows/test-item/document | PutItem
dynamodb | delete/remove/clean | item/record/row/entry/items/rows/records/session | DeleteItem
dynamodb | scale/increase/decrease/update/set/switch/point/enable/move | capacity/throughput/on-demand/provisioned/table/read-capacity/write-capacity/billing-mode/gsi/deletion-protection | UpdateTable
dynamodb | enable/disable/update/set | ttl/time-to-live/expiry | UpdateTimeToLive
dynamodb | enable/disable/update | pitr/point-in-time-recovery/continuous-backups | UpdateContinuousBackups
dynamodb | restore | timepoint/point-in-time/as-of/second-table/minute/yesterday/o'clock | RestoreTableToPointInTime
dynamodb | restore | backup | RestoreTableFromBackup
dynamodb | backup/snapshot | table/on-demand-backup | CreateBackup
dynamodb | export | s3/bucket/table | ExportTableToPointInTime
dynamodb | read/look/wait/describe | table/schema/size/settings/capacity/active/status | DescribeTable
dynamodb | see | ttl/time-to-live | DescribeTimeToLive
dynamodb | see | pitr/point-in-time/point-in-time-recovery/continuous-backup/continuous-backups | DescribeContinuousBackups
dynamodb | change/enable/disable | pitr/point-in-time/point-in-time-recovery/continuous-backup | UpdateContinuousBackups
dynamodb | see | backup/backups | ListBackups
dynamodb | see | export/exports | DescribeExport
dynamodb | import | table/s3/bucket | ImportTable
dynamodb | see | stream/stream-records | DescribeStream
dynamodb | read/receive | stream-record/stream-records/change-records | GetRecords,GetShardIterator,DescribeStream
dynamodb | change/enable | stream/streams | UpdateTable
dynamodb | change/enable | contributor-insights | UpdateContributorInsights
dynamodb | see | contributor-insights | DescribeContributorInsights
dynamodb | make/add | index/gsi/secondary-index | UpdateTable
dynamodb | change/make/add | global-table/region/replica | UpdateTable
dynamodb | enable | kinesis/kinesis-stream | EnableKinesisStreamingDestination
dynamodb | create/make | table | CreateTable
dynamodb | drop | backup | DeleteBackup
dynamodb | drop | table | DeleteTable
dynamodb | write/put/import/upload | batch/bulk | BatchWriteItem
dynamodb | read/look | several-items/batch | BatchGetItem
dynamodb | see | item/record/row/entry/cart/profile/session/order/document | GetItem
dynamodb | query/find/list | sort-key/partition/partition-key/range/orders-of/items-of/gsi | Query
dynamodb | remove/delete/clean/strip/drop/clear/unset/add | attribute/field/flag/column/value/property/lock-attribute/counter | UpdateItem
dynamodb | change/set/fix/correct/reset/flip/mark/unset/increase/decrease | status/flag/attribute/field/value/counter/property/email/quantity/balance/state/timestamp/item/record/entry/version/lock | UpdateItem
dynamodb | put/restore/write/add/insert/create/import/save | item/record/row/entry/stub/config-entry/seed/fixture | PutItem
dynamodb | delete/remove/clean/drop/purge | item/record/row/entry/lock/duplicate/lock-item/stale-lock/session/orphan/cart | DeleteItem
dynamodb | delete/remove/clean/drop/purge | items/records/rows/entries/duplicates/orphans,batch/bulk/mass/hundreds/thousands | BatchWriteItem
dynamodb | write/put/import/upload/insert/load/restore | items/records/rows/entries/fixtures | BatchWriteItem
dynamodb | see | items,by-key/several/keys/ids | BatchGetItem
dynamodb | see | duplicate/duplicates/orphans/all-items/every-item/whole-table/all-rows/entire-table | Scan
dynamodb | change/increase/decrease/scale/switch/set | write-capacity/read-capacity/wcu/rcu/wcus/rcus/capacity-mode/billing-mode/on-demand/provisioned/pay-per-request/table-class/deletion-protection/capacity-unit/capacity-units/warm-throughput/throughput | UpdateTable
dynamodb | add/drop/remove/delete/create | index/gsi/secondary-index/global-secondary-index | UpdateTable
dynamodb | enable/disable/turned/change/set | stream/streams/dynamodb-stream/change-stream/stream-view | UpdateTable
dynamodb | enable/disable/turned/change/set | deletion-protection | UpdateTable
dynamodb | see | table/status/schema/key-schema/index/indexes/gsi/size/item-count/billing-mode/capacity/throughput/stream-arn/deletion-protection/active/class | DescribeTable
dynamodb | list | tables | ListTables
dynamodb | see | account-limit/limit/limits/quota/quotas | DescribeLimits
dynamodb | see | ttl,status/settings/attribute/setting | DescribeTimeToLive
dynamodb | see | pitr/point-in-time-recovery/earliest/restorable/restore-window/recovery-window/continuous-backups | DescribeContinuousBackups
dynamodb | see | backup,status/state/available/finished/done/size | DescribeBackup
dynamodb | restore/recover/rollback/put/set/bring/return/rewind | timepoint/point-in-time/pitr/as-of/state-of/before-the | RestoreTableToPointInTime
dynamodb | restore/recover/set/put | timepoint,table | RestoreTableToPointInTime
dynamodb | restore/recover/bring | from-backup/backup/on-demand-backup | RestoreTableFromBackup
dynamodb | export/dump/unload/download/copy | s3,table | ExportTableToPointInTime
dynamodb | export/dump/unload/copy | bucket,table | ExportTableToPointInTime
dynamodb | export/dump | full-export/incremental-export/export | ExportTableToPointInTime
dynamodb | see | export,status/progress/done/state/finished | DescribeExport
dynamodb | list | exports | ListExports
dynamodb | see | import,status/progress/done/state/finished/errors | DescribeImport
dynamodb | list | imports | ListImports
dynamodb | see | stream/streams,shard/iterator/record/records | DescribeStream
dynamodb | list | streams | ListStreams
dynamodb | see | global-table/replica/replicas/region/regions | DescribeTable
dynamodb | see | global-table,setting/settings/autoscaling | DescribeGlobalTableSettings
dynamodb | see | autoscaling/replica-auto-scaling/auto-scaling | DescribeTableReplicaAutoScaling
dynamodb | change | autoscaling/auto-scaling,replica/replicas/global | UpdateTableReplicaAutoScaling
dynamodb | enable/start/connect/turned | kinesis/kinesis-stream/kinesis-streaming/streaming-destination | EnableKinesisStreamingDestination
dynamodb | disable/stop/disconnect | kinesis/kinesis-stream/kinesis-streaming/streaming-destination | DisableKinesisStreamingDestination
dynamodb | see | kinesis/streaming-destination/kinesis-streaming | DescribeKinesisStreamingDestination
dynamodb | turned/enable/disable/change | contributor-insights/insights/hot-keys | UpdateContributorInsights
dynamodb | see | hot-key/hot-keys/throttled-keys/insights | DescribeContributorInsights
dynamodb | see | resource-policy/table-policy | GetResourcePolicy
dynamodb | change/make/set | resource-policy/table-policy | PutResourcePolicy
dynamodb | drop | resource-policy/table-policy | DeleteResourcePolicy
dynamodb | go/query/read/select | partiql/select | PartiQLSelect
dynamodb | change | partiql | PartiQLUpdate
dynamodb | snapshot/backup/make/create/take | backup/on-demand-backup/snapshot/table | CreateBackup
dynamodb | list | backups | ListBackups
dynamodb | see | booking/customer/user/account/voucher/ticket/subscription/invoice/payment/shipment/device/wallet/balance/settings-of | GetItem
dynamodb | mark/flag/set/change/correct/fix/update/reset | booking/customer/user/account/voucher/ticket/subscription/invoice/payment/shipment/device/wallet/order/address/name/limit/tariff | UpdateItem
dynamodb | delete/remove/drop | lock-row/lock/stale-lock/booking/voucher/test-customer/test-user | DeleteItem
dynamodb | replicate | table/region | UpdateTable
dynamodb | list/query/find | orders/bookings/payments/events/entries/items/order/booking/payment/sessions,of/by/for/between/since/newest/history | Query
dynamodb | find/list/search/count/collect | item/items/record/records/row/rows/entry/entries/order/orders/customer/customers/user/users,every/where/whose/without/across/stuck/any | Scan
dynamodb | protect/unprotect | table | UpdateTable
dynamodb | make/let/expire/add/set | ttl/time-to-live/expiry-attribute | UpdateTimeToLive
dynamodb | start/bring/turn/get/roll/rollback/set/put | timepoint,table/back | RestoreTableToPointInTime
dynamodb | save/store/keep/run/start/trigger | backup/on-demand-backup/manual-backup | CreateBackup
dynamodb | see | earliest/latest-restorable/restorable/how-far-back,restore/point/back/time | DescribeContinuousBackups
dynamodb | stream/send/push/feed/pipe | change/changes/table,kinesis/stream | EnableKinesisStreamingDestination
dynamodb | encrypt | table | UpdateTable
dynamodb | see | table/sort-key/partition-key/key-schema/index,have/has/key/schema/definition/which | DescribeTable
dynamodb | read/see/consume/tail/get | change/changes/record/records/event/events,stream | DescribeStream,GetShardIterator,GetRecords
dax | see | cluster | DescribeClusters
dax | scale/increase/add | node/nodes/replica/replication | IncreaseReplicationFactor
dax | scale/decrease/remove | node/nodes/replica/replication | DecreaseReplicationFactor
dax | restart | node | RebootNode
dax | see | node/nodes/cluster/endpoint/status/state/size | DescribeClusters
dax | see | event/events | DescribeEvents
dax | see | parameter/parameters/ttl/parameter-group | DescribeParameters
dax | change/set/increase/decrease | parameter/parameters/ttl/query-ttl/record-ttl/item-ttl/parameter-group | UpdateParameterGroup
dax | change | cluster/maintenance-window/description/notification/security-group | UpdateCluster
dax | scale/increase/add | node/nodes/replica/replicas/read-replica | IncreaseReplicationFactor
dax | scale/decrease/remove/drop | node/nodes/replica/replicas/read-replica | DecreaseReplicationFactor
dax | restart | | RebootNode
`;

// src/drafting/tables/data/jargon-emr.ts
var EMR = `
elasticmapreduce | scale/increase/decrease/update | core-group/task-group/instance-group/node/nodes/core | ModifyInstanceGroups
elasticmapreduce | add/submit/run | step/steps/spark/job | AddJobFlowSteps
elasticmapreduce | cancel/stop | step/steps | CancelSteps
elasticmapreduce | terminate/stop/shut/delete | cluster | TerminateJobFlows
elasticmapreduce | create/start/launch | cluster | RunJobFlow
elasticmapreduce | look/wait/follow | step/steps | DescribeStep
elasticmapreduce | see | cluster/state | DescribeCluster
elasticmapreduce | list | step/steps | ListSteps
elasticmapreduce | list/see | instance/instances | ListInstances
elasticmapreduce | see | instance-group/instance-groups/core/task-nodes | ListInstanceGroups
elasticmapreduce | add/make | instance-group/task-group/task-nodes | AddInstanceGroups
elasticmapreduce | change | instance-fleet/fleet | ModifyInstanceFleet
elasticmapreduce | change | autoscaling/managed-scaling/scaling-limits | PutManagedScalingPolicy
elasticmapreduce | protect/enable/disable | termination-protection | SetTerminationProtection
elasticmapreduce | change | idle/auto-termination | PutAutoTerminationPolicy
elasticmapreduce | see | cluster/emr/master-dns/application/bootstrap | DescribeCluster
elasticmapreduce | list | clusters | ListClusters
elasticmapreduce | see/list | steps,ran/running/list/all/which/pending | ListSteps
elasticmapreduce | see | step/failure-reason/step-failure/failed-step | DescribeStep
elasticmapreduce | add/submit/run/rerun/retry/start/resubmit | step/steps/spark-step/hive/spark-job/job/script | AddJobFlowSteps
elasticmapreduce | cancel/stop/end/kill/terminate/abort | step/steps/spark-step/pending-steps | CancelSteps
elasticmapreduce | see | instance-fleet/instance-fleets/fleet/fleets/spot | ListInstanceFleets
elasticmapreduce | see | managed-scaling/scaling-policy/scaling-limit/scaling-limits | GetManagedScalingPolicy
elasticmapreduce | change/increase/decrease/set/enable/turned | managed-scaling/maximum-capacity/max-capacity/maximum-units/scaling-limit/scaling-limits/maximum/compute-limits/unit/units | PutManagedScalingPolicy
elasticmapreduce | remove/disable/drop/turned | managed-scaling | RemoveManagedScalingPolicy
elasticmapreduce | change/set/enable | autoscaling-policy/automatic-scaling | PutAutoScalingPolicy
elasticmapreduce | see | auto-termination/idle-timeout | GetAutoTerminationPolicy
elasticmapreduce | change/set/enable/increase/extend | auto-termination/idle-timeout | PutAutoTerminationPolicy
elasticmapreduce | remove/disable/turned | auto-termination/idle-timeout | RemoveAutoTerminationPolicy
elasticmapreduce | turned/change/set/remove/lift/protect/unprotect/take | termination-protection/termin-protection/deletion-protection | SetTerminationProtection
elasticmapreduce | terminate/delete/end/stop/kill/destroy | emr-cluster/cluster/job-flow | TerminateJobFlows
elasticmapreduce | make/start/launch/clone/spin | emr-cluster/cluster/job-flow | RunJobFlow
elasticmapreduce | change/increase/decrease/scale/resize/add/remove/shrink | core-nodes/task-nodes/core-node/task-node/core-group/task-group/worker-nodes/executors | ModifyInstanceGroups
elasticmapreduce | change/increase/decrease/scale/resize | instance-fleet/fleet,capacity/target/spot/on-demand/fleet | ModifyInstanceFleet
elasticmapreduce | change/set/increase | step-concurrency/concurrency | ModifyCluster
elasticmapreduce | see/list | bootstrap-action/bootstrap-actions | ListBootstrapActions
elasticmapreduce | see | security-configuration | DescribeSecurityConfiguration
elasticmapreduce | open/see/connect | spark-ui/history-server/tez-ui/yarn/application-ui/timeline-server/persistent | CreatePersistentAppUI,DescribePersistentAppUI,GetPersistentAppUIPresignedURL
elasticmapreduce | see | studio/emr-studio | DescribeStudio
elasticmapreduce | open/connect/get | studio/emr-studio,url/link/open | CreateStudioPresignedUrl
elasticmapreduce | start/run/execute | notebook/notebook-execution | StartNotebookExecution
elasticmapreduce | stop/cancel | notebook/notebook-execution | StopNotebookExecution
elasticmapreduce | see | notebook-execution/notebook-run | DescribeNotebookExecution
elasticmapreduce | extend/increase/change/set/decrease | shut-down/idle/idle-time/idle-timeout/auto-shutdown | PutAutoTerminationPolicy
elasticmapreduce | see | shut-down/idle-time/idle-timeout/auto-shutdown | GetAutoTerminationPolicy
elasticmapreduce | see | step,why/fail/failed/reason/error/wrong | DescribeStep
elasticmapreduce | see | termination-protection/auto-terminate/release/release-label | DescribeCluster
emr-serverless | submit/run/start | job/dedupe/spark/query | StartJobRun
emr-serverless | cancel/stop | job/run/job-run | CancelJobRun
emr-serverless | start/resume/create | application/app | StartApplication
emr-serverless | stop/pause | application/app | StopApplication
emr-serverless | see | job/run/job-run/progress/status | GetJobRun
emr-serverless | list | run/runs/job-runs | ListJobRuns
emr-serverless | see | application/app | GetApplication
emr-serverless | see | dashboard/spark-ui/history-server/ui | GetDashboardForJobRun
emr-serverless | change | application/capacity/limit/limits | UpdateApplication
emr-serverless | submit/run/start/rerun/retry/resubmit/trigger | spark-job/hive-job/job/job-run/batch/backfill | StartJobRun
emr-serverless | cancel/stop/end/kill/abort/terminate | spark-job/job/run/job-run/hive-job | CancelJobRun
emr-serverless | open/see/connect | spark-ui/spark-history/history-server/live-ui/driver-log/driver-logs/executor-logs | GetDashboardForJobRun
emr-serverless | see | spark-job/job-run/run/attempt/job/failure | GetJobRun
emr-serverless | list | attempts/job-attempts/retries | ListJobRunAttempts
emr-serverless | list | applications/apps | ListApplications
emr-serverless | see | pre-initialized/initial-capacity/maximum-capacity/max-capacity/application/auto-stop | GetApplication
emr-serverless | change/increase/decrease/scale/set/cap | application/app/pre-initialized/initial-capacity/maximum-capacity/max-capacity/vcpu/auto-stop/idle-timeout/worker/workers/warm-pool | UpdateApplication
emr-serverless | start/resume/warm/wake | application/app | StartApplication
emr-serverless | make | application/app | CreateApplication
emr-serverless | drop | application/app | DeleteApplication
emr-serverless | increase/start/warm | warm/warm-application/warm-app | StartApplication
emr-serverless | see/list | runs/job-runs,failed/which/last/recent/all | ListJobRuns
emr-containers | see | job/run/job-run | DescribeJobRun
emr-containers | list | runs/jobs/job-runs | ListJobRuns
emr-containers | go/submit | job/spark-job/run/job-run | StartJobRun
emr-containers | cancel/stop/end/kill/terminate | job/run/job-run | CancelJobRun
emr-containers | see | virtual-cluster | DescribeVirtualCluster
emr-containers | list | virtual-clusters | ListVirtualClusters
`;

// src/drafting/tables/data/jargon-events.ts
var EVENTS = `
events | send/put/publish/emit/post | event/events/test-event | PutEvents
events | enable/resume/start/unmute | rule/schedule | EnableRule
events | disable/pause/stop/silence | rule/schedule | DisableRule
events | update/change/set/create/fix | rule/pattern/schedule/cron | PutRule
events | add/update/point/set | target/targets | PutTargets
events | remove/delete | target/targets | RemoveTargets
events | replay | | StartReplay
events | start/run | replay | StartReplay
events | look/wait/read | replay | DescribeReplay
events | cancel/stop | replay | CancelReplay
events | see | rule/rules/pattern/schedule | DescribeRule
events | list | rule/rules | ListRules
events | see | target/targets | ListTargetsByRule
events | see | bus/event-bus | DescribeEventBus
events | see | archive | DescribeArchive
events | see | connection | DescribeConnection
events | change | archive/retention | UpdateArchive
events | make | archive | CreateArchive
events | change | connection/secret/api-key | UpdateConnection
events | change | api-destination/destination/rate | UpdateApiDestination
events | drop | rule | DeleteRule
events | test/try | pattern | TestEventPattern
events | replay/resend/go | archive/event/events/replay | StartReplay
events | see | rule/cron/event-pattern/pattern/rule-schedule/schedule/enabled | DescribeRule
events | list | rules | ListRules
events | see | target/targets/dead-letter/input-transformer/who-gets | ListTargetsByRule
events | see/find | which-rule/rules-that,target/point/queue/function/trigger | ListRuleNamesByTarget
events | change/move/set/shift/fix/reschedule/widen/narrow/make | cron/rate/event-pattern/pattern/rule/rule-schedule/schedule/interval | PutRule
events | point/add/send/route/change/swap/set/redirect/attach | target/targets/queue/lambda/function/state-machine/topic/dead-letter/input-transformer/log-group | PutTargets
events | remove/drop/detach/take | target/targets | RemoveTargets
events | disable/pause/stop/silence/suspend/turned/mute | nightly-rule/nightly/rule/schedule/trigger/cron | DisableRule
events | enable/resume/start/unmute/reactivate | nightly-rule/nightly/rule/schedule/trigger/cron | EnableRule
events | replay/resend/rerun/start | archive/event/events/replay/yesterday | StartReplay
events | stop/cancel/abort/end/halt | replay | CancelReplay
events | see | replay/replays | DescribeReplay
events | list | replays | ListReplays
events | see | archive/archives,size/retention/status/event/events/archive | DescribeArchive
events | list | archives | ListArchives
events | make/start | archive | CreateArchive
events | drop | archive | DeleteArchive
events | send/put/emit/fire/publish/post | event/events/test-event/sample-event/custom-event | PutEvents
events | see | connection/connections/authorized/auth | DescribeConnection
events | change/put/rotate/set/swap/replace/fix | connection,key/secret/api-key/password/credential/token/header/oauth | UpdateConnection
events | deauthorize/revoke | connection | DeauthorizeConnection
events | see | api-destination/destination/rate-limit/invocation-rate/endpoint | DescribeApiDestination
events | list | api-destinations | ListApiDestinations
events | change/set/increase/decrease/point/throttle | api-destination/destination/invocation-rate/rate-limit/url/http-method | UpdateApiDestination
events | see | bus/event-bus/buses/resource-policy/bus-policy | DescribeEventBus
events | list | buses/event-buses | ListEventBuses
events | change/set | event-bus/bus,dead-letter/description/key/logging/encryption | UpdateEventBus
events | make | bus/event-bus | CreateEventBus
events | drop | bus/event-bus | DeleteEventBus
events | authorize/grant/allow/let/add | bus/event-bus,account/organization/permission | PutPermission
events | revoke/remove | bus/event-bus/permission,account/organization/permission | RemovePermission
events | test/try/verify/check | event-pattern/pattern,event/match/matches/sample/pattern | TestEventPattern
events | see | global-endpoint/failover | DescribeEndpoint
events | change/failover | global-endpoint/endpoint | UpdateEndpoint
events | enable/activate | partner-event-source/event-source | ActivateEventSource
events | see | partner-event-source/event-source | DescribeEventSource
events | call/invoke/trigger/run/start | function/lambda/queue/state-machine/workflow,rule | PutTargets
events | detach/unhook/remove/take/disconnect | queue/function/lambda/topic/state-machine,rule/target/targets | RemoveTargets
events | keep/retain | event/events/archive,day/days/week/weeks/month/months | UpdateArchive
events | see | rules,bus/event-bus/hang/all/which/every | ListRules
events | run | minute/minutes/hour/hours/daily/hourly/run/day | PutRule
events | point/route/direct | rule,log-group/queue/function/lambda/topic/state-machine/target/bus | PutTargets
scheduler | enable/disable/pause/resume/update/stop/change/set | schedule | UpdateSchedule
scheduler | see | schedule | GetSchedule
scheduler | list | schedule/schedules | ListSchedules
scheduler | make | schedule | CreateSchedule
scheduler | drop | schedule | DeleteSchedule
scheduler | change/pause/resume/enable/disable | schedule/cron/target/flexible/window | UpdateSchedule
scheduler | see | schedule/cron/fire/fires/next/expression/timezone/time-zone/target/retry-policy/dlq | GetSchedule
scheduler | list | schedules/all/group | ListSchedules
scheduler | change/move/set/pause/resume/stop/start/turned/enable/disable/point/reschedule/suspend/shift/silence/mute/unmute/freeze/extend | schedule/cron/expression/timezone/time-zone/target/retry/retries/dlq/flexible-window/end-date/start-date/input/payload/rate/hour/job | UpdateSchedule
scheduler | see | schedule-group/group | GetScheduleGroup
scheduler | list | schedule-groups/groups | ListScheduleGroups
scheduler | make | schedule-group/group | CreateScheduleGroup
scheduler | drop | schedule-group/group | DeleteScheduleGroup
scheduler | make/add/schedule | schedule/one-time/one-off/reminder/cron | CreateSchedule
scheduler | drop | schedule/one-time | DeleteSchedule
scheduler | see | schedules/schedule,group/all/every | ListSchedules
scheduler | run/fire | | UpdateSchedule
scheduler | delay/postpone/defer/reschedule/move/shift | schedule/job/run | UpdateSchedule
pipes | stop/pause | pipe | StopPipe
pipes | start/resume | pipe | StartPipe
pipes | see | pipe | DescribePipe
pipes | change | pipe/batch/filter | UpdatePipe
pipes | see | pipe/state/batch-size/batch/filter/enrichment/source/target/why | DescribePipe
pipes | list | pipes | ListPipes
pipes | stop/pause/halt/suspend | | StopPipe
pipes | start/resume/unpause | | StartPipe
pipes | restart/bounce | | StopPipe,StartPipe
pipes | change/increase/decrease/set/enable/disable/widen/narrow/point/swap/add | pipe/batch-size/batch/window/filter/filter-pattern/enrichment/parallelization/concurrency/target/source/retry/dlq/logging/maximum/role | UpdatePipe
pipes | make | pipe | CreatePipe
pipes | drop | pipe | DeletePipe
schemas | see | schema | DescribeSchema
schemas | see | schema/schemas | DescribeSchema
schemas | search/find | schema/schemas | SearchSchemas
schemas | export/download | schema | ExportSchema
schemas | start/resume | discoverer/discovery | StartDiscoverer
schemas | stop/pause | discoverer/discovery | StopDiscoverer
states | start/run/trigger/execute/invoke/rerun/retry/begin | | StartExecution
states | stop/cancel/end/terminate/kill/abort | | StopExecution
states | redrive | | RedriveExecution
states | retry/resume/continue | failed/failure/step,execution/executions/run | RedriveExecution
states | look/read/find/why | history/step/failed-step/which-step/input/output | GetExecutionHistory
states | look/read/wait/status | execution/run/status | DescribeExecution
states | list/find | execution/executions/runs | ListExecutions
states | update/fix/deploy/change | definition/state-machine/workflow | UpdateStateMachine
states | look/read | definition/state-machine | DescribeStateMachine
states | approve/send/complete | callback/task-token/token/success | SendTaskSuccess
states | see | state-machine/definition | DescribeStateMachine
states | see | execution/run/runs/status/state/result/output | DescribeExecution
states | see | history/step/steps/failed | GetExecutionHistory
states | see | map-run/map/child | DescribeMapRun
states | change | map-run/concurrency/tolerated | UpdateMapRun
states | change/publish/make | version | PublishStateMachineVersion
states | change/shift/point | alias | UpdateStateMachineAlias
states | send/fail/complete | failure,token/task | SendTaskFailure
states | send | heartbeat | SendTaskHeartbeat
states | go | activity | GetActivityTask
states | go | express/sync/synchronous | StartSyncExecution
states | see/list/find/count | executions/runs/failed-execution/failed-executions/failed-runs/running/timed-out/which-run | ListExecutions
states | see | step/steps/history/event/events/failed-step/broke/broken/where/cause/task-input/task-output/payload/error | GetExecutionHistory
states | see | execution/run/end/ends/result/output/final/running/status/outcome | DescribeExecution
states | retry/redrive/give/resume/continue/repeat/rerun/restart/pick | failed/failed-execution/failed-executions/failed-runs/where/step/broke/redrive/last-step,failed/execution/executions/broke/ones/run/runs/go/stopped | RedriveExecution
states | start/run/kick/trigger/launch/rerun/fire/execute | new/run/execution/state-machine/workflow/input/corrected/again/fresh | StartExecution
states | stop/abort/cancel/end/kill/terminate/halt | run/runs/execution/executions/running/workflow | StopExecution
states | see | map-run/map-runs/distributed-map/child/children/item/items | DescribeMapRun
states | list | map-runs | ListMapRuns
states | change/increase/decrease/set/lower/raise/throttle | map-run/max-concurrency/concurrency/tolerated-failure/failure-threshold/tolerated | UpdateMapRun
states | see | alias/version-weight/routing | DescribeStateMachineAlias
states | list | aliases | ListStateMachineAliases
states | change/shift/point/send/move/route/set/rollback/swap | alias/traffic/version,version/traffic/alias/weight/percent/canary/back | UpdateStateMachineAlias
states | list/see | version/versions | ListStateMachineVersions
states | publish/make | version/state-machine-version | PublishStateMachineVersion
states | drop | version | DeleteStateMachineVersion
states | list | state-machines/workflows | ListStateMachines
states | see | definition/asl/state-machine/role/logging/log-level/tracing/workflow-definition | DescribeStateMachine
states | change/fix/enable/disable/turned/set/swap/point | definition/asl/state-machine/role/logging/log-level/tracing/xray/timeout/retry/workflow/state | UpdateStateMachine
states | test/try/simulate | state/single-state/step/one-state | TestState
states | validate/lint/check | definition/asl | ValidateStateMachineDefinition
states | approve/send/complete/signal/confirm/release/resume/unblock | manual-step/waiting-step/callback/task-token/token/approval/manual-approval/waiting-task/human-step/task | SendTaskSuccess
states | reject/fail/decline | manual-step/waiting-step/callback/task-token/token/approval/waiting-task/task | SendTaskFailure
states | make | state-machine/workflow | CreateStateMachine
states | drop | state-machine/workflow | DeleteStateMachine
states | publish | state-machine/workflow/version | PublishStateMachineVersion
states | tell/send/let/report | task/token,succeed/succeeded/success/done/ok | SendTaskSuccess
states | tell/send/let/report | task/token,fail/failed/failure | SendTaskFailure
states | add/insert/remove | retry/catch/timeout/state/step/branch/choice/wait,state-machine/workflow/definition | UpdateStateMachine
states | resume | | RedriveExecution
`;

// src/drafting/tables/data/jargon-files.ts
var FILES = `
elasticfilesystem | mount/connect/attach/read | | ClientMount
elasticfilesystem | write/upload/put | file/files/data | ClientMount,ClientWrite
elasticfilesystem | increase/decrease/update/set/scale | throughput/mode | UpdateFileSystem
elasticfilesystem | look/read | size/throughput/file-system/share | DescribeFileSystems
elasticfilesystem | see | mount-target/mount-targets | DescribeMountTargets
elasticfilesystem | see | access-point/access-points | DescribeAccessPoints
elasticfilesystem | see | lifecycle/lifecycle-policy | DescribeLifecycleConfiguration
elasticfilesystem | change | lifecycle/infrequent-access/archive | PutLifecycleConfiguration
elasticfilesystem | change/move/swap | throughput/elastic/bursting/provisioned/mode | UpdateFileSystem
elasticfilesystem | make | mount-target | CreateMountTarget
elasticfilesystem | make | access-point | CreateAccessPoint
elasticfilesystem | drop | access-point | DeleteAccessPoint
elasticfilesystem | drop | mount-target | DeleteMountTarget
elasticfilesystem | change | backup/automatic-backup/backup-policy | PutBackupPolicy
elasticfilesystem | see | backup-policy | DescribeBackupPolicy
elasticfilesystem | change | security-group/security-groups | ModifyMountTargetSecurityGroups
elasticfilesystem | make | replication | CreateReplicationConfiguration
elasticfilesystem | see | file-system/file-systems/efs/share/size/throughput-mode/metered/performance-mode | DescribeFileSystems
elasticfilesystem | see | mount-target/mount-targets/subnet/subnets/mount-ip | DescribeMountTargets
elasticfilesystem | see | security-group/security-groups,mount | DescribeMountTargetSecurityGroups
elasticfilesystem | see | lifecycle/lifecycle-policy/infrequent-access/ia | DescribeLifecycleConfiguration
elasticfilesystem | change/move/set/go/enable/disable/turned/make/put | ia/lifecycle/lifecycle-policy/infrequent-access/archive-storage/lifecycle-management/cold-files/cold-storage | PutLifecycleConfiguration
elasticfilesystem | see | automatic-backup/automatic-backups/backup-policy/daily-backups/backup/backups | DescribeBackupPolicy
elasticfilesystem | turned/enable/disable/change/start/stop/set | automatic-backup/automatic-backups/backup-policy/daily-backup/daily-backups/backup/backups | PutBackupPolicy
elasticfilesystem | change/increase/decrease/move/switch/set | elastic-throughput/provisioned-throughput/bursting/throughput-mode/throughput/mibps | UpdateFileSystem
elasticfilesystem | see | file-system-policy/policy | DescribeFileSystemPolicy
elasticfilesystem | change/set/put | file-system-policy/policy | PutFileSystemPolicy
elasticfilesystem | drop | file-system-policy/policy | DeleteFileSystemPolicy
elasticfilesystem | see | access-point/access-points/posix | DescribeAccessPoints
elasticfilesystem | see | replication/replica | DescribeReplicationConfigurations
elasticfilesystem | make/start/set/enable | replication/replica | CreateReplicationConfiguration
elasticfilesystem | drop/stop/end/failover | replication | DeleteReplicationConfiguration
elasticfilesystem | change/set/enable/disable/turned/protect/unprotect | replication-overwrite/overwrite-protection | UpdateFileSystemProtection
elasticfilesystem | make | file-system/efs/share | CreateFileSystem
elasticfilesystem | drop | file-system/efs | DeleteFileSystem
elasticfilesystem | mount | share/efs/file-system | ClientMount
elasticfilesystem | write/change/delete/upload/edit | file/files/folder/directory/content | ClientMount,ClientWrite
elasticfilesystem | replicate | | CreateReplicationConfiguration
fsx | see | file-system/throughput/capacity/share/state | DescribeFileSystems
fsx | see | backup/backups | DescribeBackups
fsx | see | volume/volumes | DescribeVolumes
fsx | see | task/export/data-repository-task | DescribeDataRepositoryTasks
fsx | backup/make/snapshot | backup | CreateBackup
fsx | make/snapshot | snapshot | CreateSnapshot
fsx | change/scale/need | throughput/capacity/storage/window/file-system/iops | UpdateFileSystem
fsx | change/scale | volume | UpdateVolume
fsx | restore/make | backup/from-backup | CreateFileSystemFromBackup
fsx | restore/rollback | volume,snapshot | RestoreVolumeFromSnapshot
fsx | drop | backup | DeleteBackup
fsx | go/export/import | data-repository/export/import/task | CreateDataRepositoryTask
fsx | copy | backup | CopyBackup
fsx | see | throughput-capacity/storage-capacity/deployment-type/lustre/windows-share/file-server/ssd-iops/maintenance-window | DescribeFileSystems
fsx | change/increase/decrease/double/scale/grow/set | throughput-capacity/storage-capacity/ssd-iops/maintenance-window/backup-retention/weekly-maintenance/file-server/disk/share,throughput/capacity/storage/iops/window/retention/size/space/disk/gib/tib | UpdateFileSystem
fsx | backup/take/make | backup/file-server/share/lustre/volume/windows | CreateBackup
fsx | see | volume/volumes/junction/tiering | DescribeVolumes
fsx | change/increase/decrease/grow/set | volume/volume-size/junction/tiering-policy/quota | UpdateVolume
fsx | see | svm/svms/storage-virtual-machine | DescribeStorageVirtualMachines
fsx | change/reset/set/join | svm/storage-virtual-machine/svmadmin/svm-password | UpdateStorageVirtualMachine
fsx | see | snapshot/snapshots | DescribeSnapshots
fsx | drop | snapshot | DeleteSnapshot
fsx | drop | volume | DeleteVolume
fsx | make | volume | CreateVolume
fsx | go/flush/export/import/release/hydrate/write/push | changed-files/data-repository/export-task/import-task/release-task/repository-task/lustre/files,s3/bucket/task/repository/changed/release/export/import | CreateDataRepositoryTask
fsx | see | data-repository-task/repository-task/export-task/task/tasks/export/release-task | DescribeDataRepositoryTasks
fsx | cancel/stop/end | data-repository-task/repository-task/export-task/task/export | CancelDataRepositoryTask
fsx | see | data-repository-association/repository-association/dra/linked-bucket/linked | DescribeDataRepositoryAssociations
fsx | change | data-repository-association/auto-import/auto-export | UpdateDataRepositoryAssociation
fsx | make/link | data-repository-association/bucket | CreateDataRepositoryAssociation
fsx | see | dns-alias/alias/aliases | DescribeFileSystemAliases
fsx | add/attach/associate | dns-alias/alias/aliases | AssociateFileSystemAliases
fsx | remove/detach/disassociate | dns-alias/alias/aliases | DisassociateFileSystemAliases
fsx | release/break/free | nfs-lock/nfs-locks/lock/locks | ReleaseFileSystemNfsV3Locks
fsx | restore/rollback/revert/put/set | volume,snapshot/timepoint/back | RestoreVolumeFromSnapshot
fsx | restore/recover/make | from-backup/backup,file-system/share/lustre/backup | CreateFileSystemFromBackup
fsx | restore/recover/make | volume,backup | CreateVolumeFromBackup
fsx | recover/start/repair | misconfigured | StartMisconfiguredStateRecovery
fsx | run/start/trigger/save/store | manual-backup/backup | CreateBackup
fsx | keep/retain | backup/backups,day/days/week/weeks | UpdateFileSystem
datasync | start/run | task/sync/transfer | StartTaskExecution
datasync | stop/cancel | task/execution/transfer | CancelTaskExecution
datasync | see | task,execution/run/progress | DescribeTaskExecution
datasync | see | task/tasks | DescribeTask
datasync | list | execution/executions/runs | ListTaskExecutions
datasync | change | task/bandwidth/filter/schedule | UpdateTask
datasync | change | task-execution/running/bandwidth | UpdateTaskExecution
datasync | see | agent/agents | DescribeAgent
datasync | start/run/trigger/kick/rerun/retry/go | task/job/datasync-task/sync/transfer/copy/migration | StartTaskExecution
datasync | stop/cancel/abort/end/kill/halt | execution/task-execution/task/transfer/sync/run/copy | CancelTaskExecution
datasync | see | execution/run/transferred/bytes/files-transferred/verified/throughput/progress/failed-files/errors | DescribeTaskExecution
datasync | list/see | executions/runs/history/last-runs | ListTaskExecutions
datasync | list | tasks | ListTasks
datasync | see | task,schedule/filter/option/options/bandwidth/include/exclude/location/setting | DescribeTask
datasync | change/limit/throttle/set/increase/decrease/add/exclude/include/schedule/cap/remove | bandwidth/filter/exclude/include/include-filter/exclude-filter/schedule/task-option/verify-mode/task/folder/pattern/log-level | UpdateTask
datasync | throttle/limit/change/set/increase/decrease/lift | running-execution/running-task/current-execution/bandwidth,execution/running/current/midway | UpdateTaskExecution
datasync | see | agent/agents/online/offline | DescribeAgent
datasync | list | agents | ListAgents
datasync | list | locations | ListLocations
datasync | see | nfs-location/location,nfs | DescribeLocationNfs
datasync | see | smb-location/location,smb | DescribeLocationSmb
datasync | see | s3-location/location,s3/bucket | DescribeLocationS3
datasync | see | efs-location/location,efs | DescribeLocationEfs
datasync | change/rotate/swap/set/fix | smb-location/smb/location,smb/password/user/domain | UpdateLocationSmb
datasync | change/set/fix/point | nfs-location/nfs | UpdateLocationNfs
datasync | change/set/fix/rotate | object-storage | UpdateLocationObjectStorage
datasync | make/add | task | CreateTask
datasync | make/add | location,s3/bucket | CreateLocationS3
datasync | make/add | location,nfs | CreateLocationNfs
datasync | make/add | location,smb | CreateLocationSmb
datasync | make/add | location,efs | CreateLocationEfs
datasync | drop | task | DeleteTask
datasync | drop | location | DeleteLocation
datasync | drop | agent | DeleteAgent
transfer | start/enable | server/sftp | StartServer
transfer | stop/disable | server/sftp | StopServer
transfer | add/upload/import | key/ssh-key/public-key | ImportSshPublicKey
transfer | see | user/users | ListUsers
transfer | see | user | DescribeUser
transfer | see | server | DescribeServer
transfer | make/add/give | user | CreateUser
transfer | change | user/home-directory/role | UpdateUser
transfer | drop | user | DeleteUser
transfer | drop/revoke | key/ssh-key/public-key/ssh-public-key | DeleteSshPublicKey
transfer | make/add/import/give/upload/change/replace | key/ssh-key/public-key/ssh-public-key | ImportSshPublicKey
transfer | change | server/security-policy/host-key | UpdateServer
transfer | test | identity-provider | TestIdentityProvider
transfer | go/send | file/files/transfer/connector | StartFileTransfer
transfer | see | execution/workflow | DescribeExecution
transfer | see | user/home-directory/ssh-keys/user-key/its-keys/keys/public-keys/role/scope-down | DescribeUser
transfer | list | users | ListUsers
transfer | see | server/sftp/sftp-server/endpoint/protocol/protocols/logging/host-key-fingerprint/online/offline | DescribeServer
transfer | list | servers | ListServers
transfer | see | host-key | DescribeHostKey
transfer | list | host-keys | ListHostKeys
transfer | see | security-policy/ciphers/kex/algorithms | DescribeSecurityPolicy
transfer | drop/remove/delete/revoke/throw/take | key/ssh-key/public-key/ssh-public-key/old-key | DeleteSshPublicKey
transfer | put/add/import/upload/replace/set/install/give/write | key/ssh-key/public-key/ssh-public-key/new-key/pubkey | ImportSshPublicKey
transfer | make/add/set | sftp-user/user/account/partner | CreateUser
transfer | change/set/point/move/restrict | home-directory/home/scope-down/session-policy/role/user-mapping/logical-directory/mapping/user | UpdateUser
transfer | drop/remove | user/sftp-user/account | DeleteUser
transfer | start/bring/enable/resume | server/sftp/sftp-server/endpoint | StartServer
transfer | stop/disable/pause/halt | server/sftp/sftp-server/endpoint | StopServer
transfer | restart/bounce | server/sftp/sftp-server | StopServer,StartServer
transfer | change/set/enable/disable/attach/turned/add | security-policy/logging-role/banner/protocol/ftps/certificate/on-upload-workflow/structured-logging/elastic-ip/endpoint-type | UpdateServer
transfer | import/add/rotate/put | host-key | ImportHostKey
transfer | drop | host-key | DeleteHostKey
transfer | test/try/check/verify | identity-provider/login/lambda-provider/authentication | TestIdentityProvider
transfer | test/try/check | connector/connection | TestConnection
transfer | see | connector/trusted-host | DescribeConnector
transfer | change/set | connector | UpdateConnector
transfer | send/push/start/pull/fetch/upload/retrieve | file/files/file-transfer,connector/partner/remote/sftp | StartFileTransfer
transfer | list/see | remote/remote-directory/directory-listing | StartDirectoryListing
transfer | see | transfer-result/file-transfer-result/transfer-results | ListFileTransferResults
transfer | see | workflow/workflow-step | DescribeWorkflow
transfer | see | execution/workflow-execution/workflow-run | DescribeExecution
transfer | list | executions/workflow-executions | ListExecutions
transfer | see | agreement | DescribeAgreement
transfer | change/enable/disable | agreement | UpdateAgreement
transfer | see | as2-certificate/certificate | DescribeCertificate
transfer | import/add/upload | as2-certificate/certificate | ImportCertificate
transfer | see | access/active-directory,group/access | DescribeAccess
transfer | resume/pick/collect/fetch | file/files,connector/partner/bank/remote | StartFileTransfer
storagegateway | refresh | cache/share | RefreshCache
storagegateway | update/increase/decrease/set | bandwidth | UpdateBandwidthRateLimit
storagegateway | look/read | bandwidth/whatever | DescribeBandwidthRateLimit
storagegateway | see | bandwidth/rate-limit | DescribeBandwidthRateLimit
storagegateway | see | gateway | DescribeGatewayInformation
storagegateway | see | cache,share | DescribeCache
storagegateway | see | share/shares/file-share | ListFileShares
storagegateway | change | bandwidth/rate-limit/upload-bandwidth/download-bandwidth | UpdateBandwidthRateLimit
storagegateway | update/upgrade/apply | software/gateway-software | UpdateGatewaySoftwareNow
storagegateway | start/resume | gateway | StartGateway
storagegateway | stop/shutdown | gateway | ShutdownGateway
storagegateway | change | nfs/client/clients/nfs-share | UpdateNFSFileShare
storagegateway | change | smb/smb-share | UpdateSMBFileShare
storagegateway | snapshot | volume | CreateSnapshot
storagegateway | refresh/invalidate/reload | cache/file-share/share/directory/bucket/listing | RefreshCache
storagegateway | see | client/clients/nfs-share/nfs/mount/squash/allowed-clients | DescribeNFSFileShares
storagegateway | see | smb-share/smb/valid-users/access-based | DescribeSMBFileShares
storagegateway | list | file-shares/shares | ListFileShares
storagegateway | see | bandwidth/bandwidth-limit/upload-limit/download-limit/rate-limit/throttling/limit | DescribeBandwidthRateLimit
storagegateway | see | bandwidth-schedule/rate-limit-schedule | DescribeBandwidthRateLimitSchedule
storagegateway | change/set/make | bandwidth-schedule/rate-limit-schedule | UpdateBandwidthRateLimitSchedule
storagegateway | change/limit/throttle/set/increase/decrease/cap/lower/raise/put | bandwidth/upload-limit/download-limit/rate-limit/mbit/mbps/upload-bandwidth | UpdateBandwidthRateLimit
storagegateway | remove/lift/drop | bandwidth/rate-limit/bandwidth-limit | DeleteBandwidthRateLimit
storagegateway | see | gateway/software-update/software-version/software/gateway-state/update/ip/timezone | DescribeGatewayInformation
storagegateway | list | gateways | ListGateways
storagegateway | update/apply/install/upgrade/go | software/software-update/gateway-software | UpdateGatewaySoftwareNow
storagegateway | see | maintenance/maintenance-window | DescribeMaintenanceStartTime
storagegateway | change/move/set | maintenance/maintenance-window/maintenance-start | UpdateMaintenanceStartTime
storagegateway | see | cache/cache-hit/cache-usage/cache-used/dirty | DescribeCache
storagegateway | see | upload-buffer/buffer | DescribeUploadBuffer
storagegateway | see/list | local-disk/local-disks/disks | ListLocalDisks
storagegateway | add/increase | disk/cache-disk/cache | AddCache
storagegateway | add/increase | upload-buffer/buffer | AddUploadBuffer
storagegateway | reset | cache | ResetCache
storagegateway | change/add/remove/set/allow/let | nfs/client-list/clients/client/allowed-clients/squash/root-squash | UpdateNFSFileShare
storagegateway | change/add/remove/set/allow/let | smb/smb-share/valid-user/valid-users/admin-users | UpdateSMBFileShare
storagegateway | make | nfs/nfs-share | CreateNFSFileShare
storagegateway | make | smb/smb-share | CreateSMBFileShare
storagegateway | drop | share/file-share | DeleteFileShare
storagegateway | shut/stop/restart | gateway | ShutdownGateway
storagegateway | restart | gateway | ShutdownGateway,StartGateway
storagegateway | see | volume/volumes,cached/volume | DescribeCachediSCSIVolumes
storagegateway | list | volumes | ListVolumes
storagegateway | see | snapshot-schedule | DescribeSnapshotSchedule
storagegateway | change | snapshot-schedule | UpdateSnapshotSchedule
storagegateway | see | tape/tapes | DescribeTapes
storagegateway | list | tapes | ListTapes
storagegateway | retrieve/restore/get | tape/archived-tape | RetrieveTapeArchive
storagegateway | make/add | tape/tapes/virtual-tape | CreateTapes
storagegateway | drop | tape | DeleteTape
storagegateway | join | domain/active-directory | JoinDomain
storagegateway | see | smb-settings/active-directory/domain | DescribeSMBSettings
storagegateway | throttle/limit/slow/cap/reduce | upload/download/uploads/downloads/traffic | UpdateBandwidthRateLimit
storagegateway | mount/reach/access | share/nfs,let/allow | UpdateNFSFileShare
snowball | see | job | DescribeJob
`;

// src/drafting/tables/data/jargon-graphs.ts
var GRAPHS = `
timestream | query/read/select | | Select
timestream | write/put | record/records/point/points | WriteRecords
timestream | see | table/retention | DescribeTable
timestream | change | retention/table | UpdateTable
timestream | go | scheduled-query | ExecuteScheduledQuery
timestream | change/enable/disable | scheduled-query | UpdateScheduledQuery
timestream | see/query | query/row/rows/data/point/points/table | Select
timestream | see/query/count/find/search/read/select/run/compare | point/points/row/rows/record/records/measure/measures/value/values/data/sensor/sensors/reading/readings/datapoint/datapoints/query/sql/series/latest | Select
timestream | list | measures | ListMeasures
timestream | see | retention/memory-store/magnetic-store/table/table-setting | DescribeTable
timestream | list | tables | ListTables
timestream | see | database/kms-key | DescribeDatabase
timestream | change/increase/decrease/widen/extend/shorten/set/enable/disable | retention/memory-store/magnetic-store/table/magnetic-store-writes/retention-period | UpdateTable
timestream | write/put/insert/ingest/backfill/send/add | record/records/point/points/measure/reading/readings/row/rows/sample | WriteRecords
timestream | make | table | CreateTable
timestream | drop | table | DeleteTable
timestream | see | scheduled-query/scheduled-queries/last-run/schedul-queri/next-invocation/run/error-report | DescribeScheduledQuery
timestream | list | scheduled-queries | ListScheduledQueries
timestream | run/execute/trigger/start/rerun/invoke | scheduled-query/rollup/schedul-queri | ExecuteScheduledQuery
timestream | change/enable/disable/turned/pause/resume | scheduled-query/schedul-queri | UpdateScheduledQuery
timestream | drop | scheduled-query | DeleteScheduledQuery
timestream | cancel/stop/kill/end | query/running-query | CancelQuery
timestream | see | batch-load/load-task | DescribeBatchLoadTask
timestream | make/start/load/import | batch-load/load-task/csv | CreateBatchLoadTask
timestream | resume/retry | batch-load/load-task | ResumeBatchLoadTask
timestream | unload/export/dump | s3/bucket/data/table/query/result/rows | Unload
timestream | keep/retain | memory/memory-store/data/magnetic/table,hour/hours/day/days/month/months/year | UpdateTable
neptune-db | see/query/read | graph/query/vertex/data | ReadDataViaQuery
neptune-db | write/change/put | graph/vertex/data | WriteDataViaQuery
neptune-db | drop | data/graph/vertex | DeleteDataViaQuery
neptune-db | load/import/start | loader/bulk/load | StartLoaderJob
neptune-db | see | loader/load | GetLoaderJobStatus
neptune-db | add/load | bulk-load | StartLoaderJob
neptune-db | load/import/start/run/ingest | bulk/bulk-load/edge/edges/vertices/nodes/csv/loader/s3/rdf/triples | StartLoaderJob
neptune-db | see | loader/load/bulk-load/load-job/load-id/load-error/load-errors | GetLoaderJobStatus
neptune-db | list | loads/load-jobs/loader-jobs | ListLoaderJobs
neptune-db | cancel/stop/abort/end | load/loader/bulk-load/load-job | CancelLoaderJob
neptune-db | see/list | queries/running-query/running-queries/query-run/queri-run/which-queries/gremlin/gremlin-query/sparql/opencypher | GetQueryStatus
neptune-db | run | queri-run/which-queries | GetQueryStatus
neptune-db | cancel/stop/kill/end/abort/terminate | query/queries/gremlin/gremlin-query/queri-run/traversal/sparql | CancelQuery
neptune-db | see/query/read/count/traverse/find | vertex/vertices/edge/edges/node/nodes/property/triples/traversal/graph/neighbours | ReadDataViaQuery
neptune-db | write/change/put/add/insert/make/fix | vertex/vertices/edge/property/triple/triples/label/graph | WriteDataViaQuery
neptune-db | drop | vertex/vertices/edge/edges/triple/triples/property/node/nodes | DeleteDataViaQuery
neptune-db | see | engine/engine-version/engine-status/health/instance-status | GetEngineStatus
neptune-db | see | statistic/statistics | GetStatisticsStatus
neptune-db | refresh/compute/enable/disable/turned | statistic/statistics | ManageStatistics
neptune-db | see | graph-summary/summary | GetGraphSummary
neptune-db | reset/wipe/clear/purge | whole-database/database | ResetDatabase
neptune-db | read/see/consume | stream/stream-record/change-stream/stream-records | GetStreamRecords
neptune-graph | see | graph/provisioned-memory | GetGraph
neptune-graph | query/read/see | vertex/vertices/edge/edges/neighbours | ReadDataViaQuery
neptune-graph | snapshot/backup | snapshot/graph | CreateGraphSnapshot
neptune-graph | restore | snapshot | RestoreGraphFromSnapshot
neptune-graph | change/scale/increase | memory/graph/provisioned-memory/public | UpdateGraph
neptune-graph | cancel/stop/kill | query | CancelQuery
neptune-graph | see/list | queries | ListQueries
neptune-graph | go/import/load | import/import-task/s3 | StartImportTask
neptune-graph | see | import/import-task | GetImportTask
`;

// src/drafting/tables/data/jargon-lake.ts
var LAKE = `
glue | start/run/trigger/rerun/retry/restart/begin | crawler | StartCrawler
glue | stop/cancel | crawler | StopCrawler
glue | look/wait/read | crawler | GetCrawler
glue | start/run/trigger/rerun/retry/restart/backfill | job/etl/load/script/backfill | StartJobRun
glue | start/run/trigger | | StartJobRun
glue | stop/cancel/terminate | job/run/job-run | BatchStopJobRun
glue | look/wait/read/find | run/runs/job-run/succeed/job-status | GetJobRun
glue | reset | bookmark/job-bookmark | ResetJobBookmark
glue | add/create/register | partition | BatchCreatePartition
glue | delete/remove/drop | partition/partitions | BatchDeletePartition
glue | list/look/read | partition/partitions | GetPartitions
glue | look/read | table/schema/columns | GetTable
glue | list/look | tables | GetTables
glue | update/change/fix | table/schema/column | UpdateTable
glue | update/change/set | job/script/worker/workers/job-parameters | UpdateJob
glue | start/run/trigger | workflow | StartWorkflowRun
glue | start/run/trigger/enable/resume | trigger | StartTrigger
glue | stop/disable/pause | trigger | StopTrigger
glue | see | job/script/setting/settings/configuration | GetJob
glue | see | run/runs,job/last/history | GetJobRuns
glue | see | crawl/crawls/crawl-history | ListCrawls
glue | see | database/databases | GetDatabases
glue | see | connection/connections | GetConnection
glue | see | trigger/triggers | GetTriggers
glue | see | workflow,run/status | GetWorkflowRun
glue | see | data-quality/quality | GetDataQualityResult
glue | go | data-quality/quality/ruleset | StartDataQualityRulesetEvaluationRun
glue | change | crawler/schedule | UpdateCrawler
glue | pause/stop/disable | crawler-schedule/schedule | StopCrawlerSchedule
glue | resume/start/enable | crawler-schedule/schedule | StartCrawlerSchedule
glue | change | connection/password | UpdateConnection
glue | change | trigger | UpdateTrigger
glue | test | connection | TestConnection
glue | make | table | CreateTable
glue | drop | table | DeleteTable
glue | make | database | CreateDatabase
glue | end | workflow | StopWorkflowRun
glue | resume/retry | workflow | ResumeWorkflowRun
glue | make/add | partitions/new-partitions | BatchCreatePartition
glue | make/add | partition | CreatePartition
glue | drop | partitions | BatchDeletePartition
glue | drop | partition | DeletePartition
glue | change | partition/location | UpdatePartition
glue | rollback/restore/revert | table,version | UpdateTable
glue | see | table-version/versions,table | GetTableVersions
glue | see | crawler,log/error/metric/metrics/tables/last/added/duration | GetCrawlerMetrics,GetCrawler
glue | list | crawlers | GetCrawlers
glue | change/make/drop/set | crawler,cron | UpdateCrawlerSchedule
glue | change | crawler,target/path/include/exclude/classifier/role/prefix/configuration/policy | UpdateCrawler
glue | make | crawler | CreateCrawler
glue | drop | crawler | DeleteCrawler
glue | see | run/runs/job-run/job-runs,failed/fail/error/why/last/night/duration/took/history/history | GetJobRuns
glue | see | run-error/error-message/failure-reason/job-error | GetJobRun,GetJobRuns
glue | list | jobs | GetJobs
glue | see | bookmark/job-bookmark | GetJobBookmark
glue | reset/rewind/rollback/clear/delete/remove | bookmark/job-bookmark | ResetJobBookmark
glue | start/run/trigger/retry/restart/rerun/backfill/submit | spark-job/python-shell/job-run/load/etl-job/nightly-load/import/with-workers/workers/dpus/dpu | StartJobRun
glue | stop/cancel/terminate/end/kill/abort | job-run/job-runs/run/runs/hanging-run/etl-job/job | BatchStopJobRun
glue | change/increase/decrease/scale/set | worker/workers/worker-type/dpu/dpus/max-capacity/job-timeout/timeout/retries/max-retries/script/script-location/glue-version/job-parameter/default-argument/default-arguments/job-argument/max-concurrent-runs/concurrency/job-bookmark-option | UpdateJob
glue | make | job/etl-job | CreateJob
glue | drop | job/etl-job | DeleteJob
glue | see | trigger/active/activated | GetTrigger
glue | list | triggers | GetTriggers
glue | disable/stop/pause/suspend/end/deactivate | trigger/nightly-trigger/scheduled-trigger | StopTrigger
glue | enable/start/resume/activate | trigger/nightly-trigger/scheduled-trigger | StartTrigger
glue | change | trigger,schedule/cron/condition/action | UpdateTrigger
glue | make | trigger | CreateTrigger
glue | drop | trigger | DeleteTrigger
glue | see | workflow/graph/workflow-graph | GetWorkflow
glue | see | workflow,run/runs/failed/history | GetWorkflowRuns
glue | see | run,properties/property | GetWorkflowRunProperties
glue | change/set/put | run,properties/property | PutWorkflowRunProperties
glue | start/run/trigger/rerun/retry | workflow/workflow-run | StartWorkflowRun
glue | resume/retry/continue/repair | workflow,failed/node/nodes/run/where | ResumeWorkflowRun
glue | change | workflow | UpdateWorkflow
glue | see | connection/connections/jdbc-connection/jdbc | GetConnection
glue | list | connections | GetConnections
glue | change/swap/rotate/fix | connection/jdbc-connection/jdbc-url/jdbc,password/url/credential/secret/user/host/subnet/connection | UpdateConnection
glue | make | connection | CreateConnection
glue | drop | connection | DeleteConnection
glue | see | table/definition/columns/column/schema/table-properties/serde/location/table-location | GetTable
glue | list/count/find/search | tables/table-list | GetTables
glue | search/find | tables,column/named/containing | SearchTables
glue | change/add/drop/rename/remove/fix/set/convert | column/columns/schema/table/serde/table-property/table-properties/table-location/data-type/comment/description/table-definition/location | UpdateTable
glue | see | older-version/older-versions/table-version/table-versions/schema-version/previous-version/versions,table/definition/schema/version | GetTableVersions
glue | drop | tables | BatchDeleteTable
glue | see | partition,values/location/schema | GetPartition
glue | register/load/make/add/insert | partition/partitions/missing-partition/missing-partitions/new-partition | BatchCreatePartition
glue | change/fix/point/repoint | partition/partition-location/partitions | UpdatePartition
glue | change/fix/point/repoint | partitions | BatchUpdatePartition
glue | drop | old-partitions/partitions | BatchDeletePartition
glue | see/make/add | partition-index | GetPartitionIndexes
glue | make/add | partition-index | CreatePartitionIndex
glue | see | database,location/description/definition | GetDatabase
glue | change | database | UpdateDatabase
glue | drop | database | DeleteDatabase
glue | see | data-quality,run/evaluation/progress/running/done/finished | GetDataQualityRulesetEvaluationRun
glue | see | data-quality,result/results/score/failed/rule/rules | GetDataQualityResult
glue | see | evaluation-run/evaluation/ruleset-run/dq-run | GetDataQualityRulesetEvaluationRun
glue | see | rule,failed/broke/passed/violated | GetDataQualityResult
glue | see | ruleset/data-quality-ruleset/dq-rules | GetDataQualityRuleset
glue | change/add/remove/loosen | ruleset/data-quality-rule/data-quality-rules/dq-rule/dq-rules | UpdateDataQualityRuleset
glue | cancel/stop/end | data-quality/evaluation-run/dq-run | CancelDataQualityRulesetEvaluationRun
glue | go/recommend/suggest | rule-recommendation/recommended-rules | StartDataQualityRuleRecommendationRun
glue | see | schema,avro/protobuf/latest/subject | GetSchemaVersion
glue | list | schema-version/schema-versions/schema,versions/version | ListSchemaVersions
glue | register/publish/add/upload | schema-version/schema,registry/version/avro/schema | RegisterSchemaVersion
glue | change/set | compatibility/schema-compatibility | UpdateSchema
glue | drop | schema-version | DeleteSchemaVersions
glue | go/compute/calculate | column-statistics/column-stats | StartColumnStatisticsTaskRun
glue | see | optimizer/compaction/table-optimizer | GetTableOptimizer
glue | change/enable/disable/turned | optimizer/compaction/table-optimizer | UpdateTableOptimizer
glue | make/enable | optimizer/compaction/table-optimizer | CreateTableOptimizer
glue | change/set/put | resource-policy/catalog-policy | PutResourcePolicy
glue | see | security-configuration | GetSecurityConfiguration
glue | see | interactive-session | GetSession
glue | stop/end | session/interactive-session | StopSession
glue | change | classifier | UpdateClassifier
glue | crawl/recrawl | | StartCrawler
glue | backfill | | StartJobRun
glue | see | workflow-run | GetWorkflowRun
glue | exclude/include/skip/add/ignore | prefix/path/folder/exclude-pattern,crawler/prefix/path/folder | UpdateCrawler
glue | forget/clear/wipe | bookmark/job-bookmark | ResetJobBookmark
glue | check/verify/validate/test/run/evaluate | quality/table/ruleset,ruleset/rules/quality-rule | StartDataQualityRulesetEvaluationRun
glue | see | jobs,which/exist/all/every | GetJobs
glue | see | crawler,times/history/crawls | ListCrawls
glue | resume | | ResumeWorkflowRun
lakeformation | grant/authorize | table/database/column/permission/permissions | GrantPermissions
lakeformation | revoke/remove | table/database/column/permission/permissions | RevokePermissions
lakeformation | see | permission/permissions/grant/grants | ListPermissions
lakeformation | register | location/bucket/path | RegisterResource
lakeformation | tag/add | lf-tag/tag | AddLFTagsToResource
lakeformation | see | setting/settings/admins | GetDataLakeSettings
lakeformation | grant/give/authorize/let/add | select/describe/insert/alter/access/lf-tag/permission/column/columns/row/table/database/analyst/role/location | GrantPermissions
lakeformation | revoke/remove/withdraw/take | select/describe/insert/alter/grant/permission/permissions/access/column | RevokePermissions
lakeformation | see | permission/permissions/grant/grants/who/access/granted/select | ListPermissions
lakeformation | see | effective/path,permission/permissions/who | GetEffectivePermissionsForPath
lakeformation | see | admin/admins/administrator/administrators/data-lake-settings/settings | GetDataLakeSettings
lakeformation | change/add/remove/set | admin/admins/administrator/administrators/data-lake-settings/settings | PutDataLakeSettings
lakeformation | list | locations/registered-locations | ListResources
lakeformation | deregister/remove/unregister | location/bucket/path | DeregisterResource
lakeformation | change | location,role | UpdateResource
lakeformation | see | lf-tags/tag/tags,table/column/database/on/carry | GetResourceLFTags
lakeformation | list | lf-tags | ListLFTags
lakeformation | make | lf-tag | CreateLFTag
lakeformation | change | lf-tag | UpdateLFTag
lakeformation | drop | lf-tag | DeleteLFTag
lakeformation | remove/untag/detach | lf-tag,table/column/database/from | RemoveLFTagsFromResource
lakeformation | see | data-filter/cell-filter/row-filter/data-cells-filter | GetDataCellsFilter
lakeformation | make/add | data-filter/cell-filter/row-filter/data-cells-filter | CreateDataCellsFilter
lakeformation | change | data-filter/cell-filter/row-filter/data-cells-filter | UpdateDataCellsFilter
lakeformation | drop | data-filter/cell-filter/row-filter/data-cells-filter | DeleteDataCellsFilter
lakeformation | read/access/query/write/see/insert/select/describe | let/allow/able,table/database/column/view/tables | GrantPermissions
databrew | go | job/recipe-job | StartJobRun
databrew | end | job/run | StopJobRun
databrew | see | run/job-run | DescribeJobRun
`;

// src/drafting/tables/data/jargon-learning.ts
var LEARNING = `
sagemaker | invoke/call/test/predict | endpoint/model | InvokeEndpoint
sagemaker | update/deploy/swap/scale/rollback | endpoint | UpdateEndpoint
sagemaker | scale | weight/instance-count/variant | UpdateEndpointWeightsAndCapacities
sagemaker | start/resume | notebook/notebook-instance | StartNotebookInstance
sagemaker | stop/pause | notebook/notebook-instance | StopNotebookInstance
sagemaker | open/connect/login | notebook/notebook-instance/jupyter | CreatePresignedNotebookInstanceUrl
sagemaker | open/connect/login/start | studio/domain/user-profile | CreatePresignedDomainUrl
sagemaker | start/train/run/create | training/training-job | CreateTrainingJob
sagemaker | stop/cancel | training/training-job | StopTrainingJob
sagemaker | start/run/create | processing/processing-job | CreateProcessingJob
sagemaker | start/run | pipeline | StartPipelineExecution
sagemaker | approve/reject | model-package/model-version/package | UpdateModelPackage
sagemaker | see | training/training-job | DescribeTrainingJob
sagemaker | see | endpoint,config/configuration/variant | DescribeEndpointConfig
sagemaker | see | endpoint | DescribeEndpoint
sagemaker | see | pipeline,execution/run/step/steps | ListPipelineExecutionSteps
sagemaker | see | notebook/notebook-instance | DescribeNotebookInstance
sagemaker | see | processing/processing-job | DescribeProcessingJob
sagemaker | see | transform/transform-job/batch-transform | DescribeTransformJob
sagemaker | go/make | transform/batch-transform | CreateTransformJob
sagemaker | go/make | tuning/hyperparameter | CreateHyperParameterTuningJob
sagemaker | change/scale/move/shift | weight/variant/instance-count/traffic,endpoint/variant/weight | UpdateEndpointWeightsAndCapacities
sagemaker | change/deploy | endpoint,model/version/config | UpdateEndpoint
sagemaker | make | endpoint | CreateEndpoint
sagemaker | drop | endpoint | DeleteEndpoint
sagemaker | end | pipeline/pipeline-execution | StopPipelineExecution
sagemaker | end | processing/processing-job | StopProcessingJob
sagemaker | change | notebook-instance/notebook,type/size/instance/volume | UpdateNotebookInstance
sagemaker | see | model-package/model-version/registry | DescribeModelPackage
sagemaker | see | feature/record/feature-record | GetRecord
sagemaker | put/write | feature/record | PutRecord
sagemaker | train/retrain/start/run/make/rerun/fit/create | training/training-job/retraining/model,training/job/data/model/week/run | CreateTrainingJob
sagemaker | train | | CreateTrainingJob
sagemaker | see | training/train-end/training-run/loss/final-metrics/training-job/failure-reason | DescribeTrainingJob
sagemaker | list | training-jobs/trainings | ListTrainingJobs
sagemaker | stop/abort/cancel/kill/end/terminate | training/training-run/train-end/training-job | StopTrainingJob
sagemaker | send/call/try/test/invoke/predict/score/query/fire | request/test-request/endpoint/payload/sample/prediction/row/picture/inference | InvokeEndpoint
sagemaker | send/call/invoke | async/asynchronous | InvokeEndpointAsync
sagemaker | see | endpoint/variant/instance-count/endpoint-status/production-variant | DescribeEndpoint
sagemaker | see | endpoint-config/endpoint-configuration/data-capture/former-config/variant-config | DescribeEndpointConfig
sagemaker | list | endpoints | ListEndpoints
sagemaker | list | endpoint-configs | ListEndpointConfigs
sagemaker | drop | endpoint-config/endpoint-configuration | DeleteEndpointConfig
sagemaker | give/scale/increase/decrease/change/set/shift/move/add/double/split | variant/variant-instance/variant-weight/instance-count/traffic-split/endpoint-capacity/endpoint-instances/endpoint | UpdateEndpointWeightsAndCapacities
sagemaker | scale/increase/decrease/change/set/add | inference-component/copy/copies | UpdateInferenceComponentRuntimeConfig
sagemaker | see | inference-component | DescribeInferenceComponent
sagemaker | change/point/rollback/swap/switch/deploy/roll/put/revert/update | endpoint,config/configuration/former/previous/new/model/version/old | UpdateEndpoint
sagemaker | stop/pause/halt | notebook/notebook-full/notebook-instance/jupyter | StopNotebookInstance
sagemaker | start/resume/boot/wake | notebook/notebook-full/notebook-instance/jupyter | StartNotebookInstance
sagemaker | change/make/increase/scale/set/resize/grow/enlarge | notebook/volume/notebook-volume/disk/instance-type/lifecycle-config,notebook/gb/volume/size/type/gib/bigger/instance/config | UpdateNotebookInstance
sagemaker | open/connect/login/get | notebook/jupyter/jupyterlab,url/link/open/jupyter/jupyterlab | CreatePresignedNotebookInstanceUrl
sagemaker | list | notebooks/notebook-instances | ListNotebookInstances
sagemaker | make | notebook/notebook-instance | CreateNotebookInstance
sagemaker | drop | notebook/notebook-instance | DeleteNotebookInstance
sagemaker | see | app/apps/kernel/jupyter-server/kernel-gateway | DescribeApp
sagemaker | list | apps/running-apps | ListApps
sagemaker | delete/remove/stop/kill/end/shut/drop/restart | app/apps/kernel/kernel-app/jupyter-app/studio-app | DeleteApp
sagemaker | start/make | app/jupyter-app | CreateApp
sagemaker | see | space/spaces | DescribeSpace
sagemaker | change | space | UpdateSpace
sagemaker | see | user-profile/profile/studio-user | DescribeUserProfile
sagemaker | make/add | user-profile/profile/studio-user | CreateUserProfile
sagemaker | change/increase/give | user-profile/profile | UpdateUserProfile
sagemaker | drop | user-profile/profile/studio-user | DeleteUserProfile
sagemaker | see | domain/studio-domain | DescribeDomain
sagemaker | start/run/trigger/kick/rerun | pipeline/training-pipeline/ml-pipeline | StartPipelineExecution
sagemaker | see | pipeline-step/pipeline-steps/step/steps/failed-step | ListPipelineExecutionSteps
sagemaker | see | pipeline-run/pipeline-execution/execution,pipeline/run/status/end/ends | DescribePipelineExecution
sagemaker | list | pipeline-runs/pipeline-executions/runs,pipeline/runs | ListPipelineExecutions
sagemaker | retry/resume/continue | pipeline/pipeline-run/step/pipeline-execution/broke/failed | RetryPipelineExecution
sagemaker | stop/abort/cancel/end/kill | pipeline/pipeline-run/pipeline-execution | StopPipelineExecution
sagemaker | change | pipeline/pipeline-definition | UpdatePipeline
sagemaker | approve/reject/change/set | model/model-version/model-package/registry/approval-status | UpdateModelPackage
sagemaker | see | model-version/model-card/approval-status/model-package | DescribeModelPackage
sagemaker | list | model-versions/model-packages | ListModelPackages
sagemaker | see | model/container-image | DescribeModel
sagemaker | make/register | model | CreateModel
sagemaker | drop | model | DeleteModel
sagemaker | see/find | feature/features/online-store/feature-record,customer/online-store/record/of/store/feature/features | GetRecord
sagemaker | put/write/correct/fix/change/set/add | feature/features/online-store/feature-value/segment/record | PutRecord
sagemaker | drop | record/feature-record,feature/online/record | DeleteRecord
sagemaker | see | feature-group/offline-store | DescribeFeatureGroup
sagemaker | change/add | feature-group | UpdateFeatureGroup
sagemaker | see | monitoring-schedule/model-monitor/monitor-schedule | DescribeMonitoringSchedule
sagemaker | list/see | monitoring-executions/monitor-run/monitoring-runs/violations | ListMonitoringExecutions
sagemaker | stop/pause/disable | monitoring-schedule/model-monitor/monitoring/monitor-schedule | StopMonitoringSchedule
sagemaker | start/resume/enable | monitoring-schedule/model-monitor/monitoring/monitor-schedule | StartMonitoringSchedule
sagemaker | change | monitoring-schedule/model-monitor/baseline | UpdateMonitoringSchedule
sagemaker | go/make/submit/score/infer/predict | batch-transform/transform-job/batch-inference/batch-scoring/scoring | CreateTransformJob
sagemaker | stop/cancel/end/abort | transform/transform-job/batch-transform | StopTransformJob
sagemaker | see | transform/batch-transform/batch-scoring | DescribeTransformJob
sagemaker | see | tuning/tuning-job/hyperparameter/hpo/best-trial | DescribeHyperParameterTuningJob
sagemaker | stop/cancel/end/abort | tuning/tuning-job/hyperparameter/hpo | StopHyperParameterTuningJob
sagemaker | see | autopilot | DescribeAutoMLJobV2
sagemaker | see | labeling-job/labelling-job/labelling | DescribeLabelingJob
sagemaker | stop/cancel | labeling-job/labelling-job | StopLabelingJob
sagemaker | see | mlflow/tracking-server | DescribeMlflowTrackingServer
sagemaker | start | mlflow/tracking-server | StartMlflowTrackingServer
sagemaker | stop | mlflow/tracking-server | StopMlflowTrackingServer
sagemaker | open/connect | mlflow/tracking-server | CreatePresignedMlflowTrackingServerUrl
sagemaker | list | hyperpod-nodes/cluster-nodes/nodes | ListClusterNodes
sagemaker | restart | hyperpod-node/cluster-node/node/nodes | BatchRebootClusterNodes
sagemaker | replace | hyperpod-node/cluster-node/node/nodes | BatchReplaceClusterNodes
sagemaker | change/scale/increase/decrease | hyperpod/hyperpod-cluster/cluster | UpdateCluster
bedrock | invoke/call/test/run/ask/chat/prompt/use | model/claude/prompt/nova/titan/llama | InvokeModel
bedrock | invoke/chat | stream/streaming | InvokeModelWithResponseStream
bedrock | see | guardrail | GetGuardrail
bedrock | use/apply/test | guardrail | ApplyGuardrail
bedrock | ask/query/search/retrieve/read | knowledge-base | Retrieve
bedrock | ask/query | knowledge-base,answer/generate | RetrieveAndGenerate
bedrock | see | ingestion/sync | GetIngestionJob
bedrock | invoke | agent | InvokeAgent
bedrock | list | model/models | ListFoundationModels
bedrock | invoke/call/test/run/ask/chat/prompt/use/try/send/query | model/claude/sonnet/haiku/opus/nova/titan/llama/mistral/embedding/embeddings/inference-profile/foundation-model/completion | InvokeModel
bedrock | invoke/call/test/use/try/chat | streaming/stream/streamed | InvokeModelWithResponseStream
bedrock | count/estimate | token/tokens | CountTokens
bedrock | see | foundation-models/available-models/which-model/base-models | ListFoundationModels
bedrock | see | foundation-model/model-detail | GetFoundationModel
bedrock | list | inference-profiles | ListInferenceProfiles
bedrock | see | provisioned-throughput/model-units | GetProvisionedModelThroughput
bedrock | change | provisioned-throughput/model-units | UpdateProvisionedModelThroughput
bedrock | make/purchase | provisioned-throughput/model-units | CreateProvisionedModelThroughput
bedrock | drop/end | provisioned-throughput/model-units | DeleteProvisionedModelThroughput
bedrock | see | invocation-logging/logging | GetModelInvocationLoggingConfiguration
bedrock | change/enable/turned/set | invocation-logging/logging | PutModelInvocationLoggingConfiguration
bedrock | disable/drop/turned | invocation-logging/logging | DeleteModelInvocationLoggingConfiguration
bedrock | see | guardrail/filter/filters/denied-topic/denied-topics/blocked-words | GetGuardrail
bedrock | list | guardrails | ListGuardrails
bedrock | change/loosen/relax/tighten/add/remove/set/fix/lower/raise | guardrail/denied-topic/topic/filter/filter-strength/blocked-words/word-filter/pii-filter/grounding | UpdateGuardrail
bedrock | test/try/apply/run | guardrail/sentence/guardrail-test,guardrail/sentence/input/text/guardrail-test | ApplyGuardrail
bedrock | publish/make | guardrail-version/version,guardrail | CreateGuardrailVersion
bedrock | sync/resync/refresh/ingest/start/reindex/rerun/kick | data-source/knowledge-base/ingestion/kb/ingestion-job/sync | StartIngestionJob
bedrock | see | ingestion/sync/ingestion-job/sync-job | GetIngestionJob
bedrock | list | ingestion-jobs/syncs/ingestions | ListIngestionJobs
bedrock | stop/cancel | ingestion/ingestion-job/sync | StopIngestionJob
bedrock | see | knowledge-base/kb | GetKnowledgeBase
bedrock | change | knowledge-base/kb | UpdateKnowledgeBase
bedrock | see | data-source | GetDataSource
bedrock | change | data-source/chunking | UpdateDataSource
bedrock | list | data-sources | ListDataSources
bedrock | list | kb-documents/knowledge-base-documents | ListKnowledgeBaseDocuments
bedrock | ask/query/search/retrieve/test/try | knowledge-base/kb/question/passage/passages/chunks | Retrieve
bedrock | see | agent/agent-instruction/instruction | GetAgent
bedrock | list | agents | ListAgents
bedrock | change/fix/rewrite/set | agent/agent-instruction/instruction/agent-model | UpdateAgent
bedrock | prepare/build/compile | agent | PrepareAgent
bedrock | see | agent-alias/alias | GetAgentAlias
bedrock | change/point/move/swap/shift | agent-alias/alias | UpdateAgentAlias
bedrock | make/publish | agent-alias/alias | CreateAgentAlias
bedrock | see | action-group/action-groups | GetAgentActionGroup
bedrock | change/enable/disable/add | action-group/action-groups | UpdateAgentActionGroup
bedrock | invoke/call/test/ask/chat/try/talk | agent/agent-alias | InvokeAgent
bedrock | see | flow | GetFlow
bedrock | change | flow | UpdateFlow
bedrock | prepare | flow | PrepareFlow
bedrock | invoke/run/test/call | flow | InvokeFlow
bedrock | see | customization-job/fine-tuning/fine-tuning-job/finetuning | GetModelCustomizationJob
bedrock | go/make | customization-job/fine-tuning/fine-tuning-job/finetuning | CreateModelCustomizationJob
bedrock | stop/cancel/end | customization-job/fine-tuning/fine-tuning-job/finetuning | StopModelCustomizationJob
bedrock | see | batch-inference/invocation-job/batch-job | GetModelInvocationJob
bedrock | go/make/submit | batch-inference/invocation-job/batch-job | CreateModelInvocationJob
bedrock | stop/cancel/end | batch-inference/invocation-job/batch-job | StopModelInvocationJob
bedrock | see | evaluation/evaluation-job | GetEvaluationJob
bedrock | go/make | evaluation/evaluation-job | CreateEvaluationJob
bedrock | see | document/documents,data-source/knowledge-base/kb/hold/in | ListKnowledgeBaseDocuments
bedrock | train/finetune/customize | model | CreateModelCustomizationJob
textract | read/extract/analyse | document/form/text | AnalyzeDocument
textract | start/run | job/analysis/async | StartDocumentAnalysis
textract | see | result/results/job | GetDocumentAnalysis
textract | read/extract/analyse/scan/pull/get | table/tables/form/forms/key-value/scan/receipt-form/document/layout/signature/query | AnalyzeDocument
textract | read/extract/detect/scan/ocr | text/line/lines/word/words/page/handwriting/plain-text/letter | DetectDocumentText
textract | read/extract/analyse/scan/get/pull | receipt/receipts/invoice/invoices/expense/expenses | AnalyzeExpense
textract | read/extract/analyse/scan/get | id/passport/licence/license/identity/id-card | AnalyzeID
textract | start/run/extract/analyse/submit/kick/queue | async/asynchronous/batch/multi-page/async-job/analysis/big-pdf,table/tables/form/forms/document/documents/job/analysis/async/invoice | StartDocumentAnalysis
textract | start/run/extract/submit/queue | text-detection/text,async/asynchronous/job/batch/multi-page | StartDocumentTextDetection
textract | see | analysis/outcome/result/results/output/job | GetDocumentAnalysis
textract | see | text-detection/text,result/results/job/outcome | GetDocumentTextDetection
textract | start/run/submit | expense/invoice/receipt,async/job/batch | StartExpenseAnalysis
textract | see | expense,result/results/outcome/job | GetExpenseAnalysis
textract | see | adapter | GetAdapter
textract | remove | receipt/receipts/invoice/invoices/total/totals | AnalyzeExpense
textract | remove | table/tables/form/forms/field/fields | AnalyzeDocument
comprehend | detect/read/look | sentiment | DetectSentiment
comprehend | detect/read | entity/entities | DetectEntities
comprehend | see/detect/analyse/classify/judge/gauge | sentiment/mood/tone/angry/angri/positive/negative/happy/annoyed/furious | DetectSentiment
comprehend | see/detect/extract/pull | entity/entities/name/names/places/person/organisation/organization/brand/occur | DetectEntities
comprehend | see/detect/redact/find/mask/remove/flag | pii/personal-data/personal-information/personally | DetectPiiEntities
comprehend | see/detect | language/which-language/dominant-language | DetectDominantLanguage
comprehend | see/detect/extract | key-phrase/key-phrases/keyword/keywords | DetectKeyPhrases
comprehend | see/detect/check/flag | toxic/toxicity/abuse/hate | DetectToxicContent
comprehend | see/detect | syntax/part-of-speech | DetectSyntax
comprehend | classify/run/sort | document/classifier/mail/ticket/tickets/text,classifier/classify/category/class/document | ClassifyDocument
comprehend | go/submit | sentiment,job/batch/async/thousand | StartSentimentDetectionJob
comprehend | go/submit | entity/entities,job/batch/async | StartEntitiesDetectionJob
comprehend | go/submit | pii,job/batch/async | StartPiiEntitiesDetectionJob
comprehend | go/submit | topic/topics,job/batch/modelling/modeling | StartTopicsDetectionJob
comprehend | go/submit | classification,job/batch | StartDocumentClassificationJob
comprehend | see | endpoint | DescribeEndpoint
comprehend | change/scale/increase/decrease | endpoint/inference-unit/inference-units | UpdateEndpoint
comprehend | make/start | endpoint | CreateEndpoint
comprehend | drop | endpoint | DeleteEndpoint
comprehend | train/make/retrain | classifier/document-classifier | CreateDocumentClassifier
comprehend | train/make/retrain | entity-recognizer/recognizer | CreateEntityRecognizer
comprehend | see | classifier/document-classifier/training | DescribeDocumentClassifier
comprehend | see | entity-recognizer/recognizer | DescribeEntityRecognizer
comprehend | stop/cancel | training,classifier | StopTrainingDocumentClassifier
transcribe | start/run/transcribe | | StartTranscriptionJob
transcribe | see | job/transcription | GetTranscriptionJob
transcribe | start/run/transcribe/submit/redo/rerun | call/recording/meeting/interview/file/transcription/voicemail/podcast | StartTranscriptionJob
transcribe | see | transcript/transcription/transcript-file/result/text/transcription-job | GetTranscriptionJob
transcribe | list | transcription-jobs/transcriptions | ListTranscriptionJobs
transcribe | drop | transcription-job/transcription/job | DeleteTranscriptionJob
transcribe | start/run/analyse | call-analytics/sentiment | StartCallAnalyticsJob
transcribe | see | call-analytics | GetCallAnalyticsJob
transcribe | see | vocabulary/custom-vocabulary/word-list | GetVocabulary
transcribe | update/change/add/extend/put/append/fix | vocabulary/custom-vocabulary/word-list/product-name/product-names/term/terms | UpdateVocabulary
transcribe | create/make | vocabulary/custom-vocabulary | CreateVocabulary
transcribe | drop | vocabulary/custom-vocabulary | DeleteVocabulary
transcribe | see | vocabulary-filter/profanity-filter | GetVocabularyFilter
transcribe | change/add | vocabulary-filter/profanity-filter | UpdateVocabularyFilter
transcribe | stream/go | live/real-time/realtime/stream | StartStreamTranscription
rekognition | detect/find | face/faces | DetectFaces
rekognition | search/find | face/faces,collection | SearchFacesByImage
rekognition | add/index | face/faces | IndexFaces
rekognition | detect/read | text | DetectText
rekognition | detect/look | label/labels/object | DetectLabels
rekognition | compare | face/faces | CompareFaces
rekognition | start/run | model/project-version | StartProjectVersion
rekognition | stop | model/project-version | StopProjectVersion
rekognition | start/run/deploy | custom-label/custom-labels/model/project-version/label-model,model/version/label | StartProjectVersion
rekognition | stop/end | custom-label/custom-labels/model/project-version/label-model,model/version/label | StopProjectVersion
rekognition | see | model/project-version/model-version/training,running/status/state/version/model/f1/trained | DescribeProjectVersions
rekognition | detect/find/run/look/test/analyse/try | custom-label/custom-labels/defect/defects/picture/photo/image,custom-label/custom-labels/custom/model/defect | DetectCustomLabels
rekognition | detect/find/look/analyse/recognize/run | label/labels/object/objects/scene/what-is-on | DetectLabels
rekognition | detect/find/check/look/scan/moderate | moderation/nudity/unsafe/inappropriate/violence/nsfw | DetectModerationLabels
rekognition | see/detect/extract | text/number-plate/plate/licence-plate/lettering | DetectText
rekognition | detect/check/find/look | helmet/mask/protective/ppe/safety-vest | DetectProtectiveEquipment
rekognition | recognize/find/detect | celebrity/celebrities | RecognizeCelebrities
rekognition | compare/match/verify | face/faces/selfie/id-photo/portrait | CompareFaces
rekognition | search/find/look/match | face/faces/person,known/match/photo/picture | SearchFacesByImage
rekognition | list/see | faces,collection | ListFaces
rekognition | see | collection | DescribeCollection
rekognition | list | collections | ListCollections
rekognition | add/index/enrol/register/put | face/faces/photo,collection/face/index | IndexFaces
rekognition | drop | face/faces | DeleteFaces
rekognition | make | collection | CreateCollection
rekognition | drop | collection | DeleteCollection
rekognition | start/run/submit | video/label-detection,label/labels | StartLabelDetection
rekognition | see | label-detection/video,label/labels | GetLabelDetection
rekognition | start/run/submit | video,moderation/unsafe | StartContentModeration
rekognition | see | content-moderation/moderation-result/moderation-results | GetContentModeration
rekognition | start/resume | stream-processor | StartStreamProcessor
rekognition | stop/pause | stream-processor | StopStreamProcessor
rekognition | see | stream-processor | DescribeStreamProcessor
rekognition | see/compare/match | same-person/portrait/portraits/both-faces/two-faces/both-photos | CompareFaces
polly | synthesize/read/make | speech/text | SynthesizeSpeech
polly | synthesize/read/make/speak/say/generate/convert/turn/render | speech/text/audio/mp3/announcement/sentence/voice/greeting | SynthesizeSpeech
polly | go/submit/make | synthesis-task/long-text/long/async/task | StartSpeechSynthesisTask
polly | see | synthesis-task/task | GetSpeechSynthesisTask
polly | list | synthesis-tasks/tasks | ListSpeechSynthesisTasks
polly | list/see | voice/voices | DescribeVoices
polly | list | lexicons | ListLexicons
polly | see | lexicon/pronunciation | GetLexicon
polly | put/upload/change/add/make/fix/set | lexicon/pronunciation | PutLexicon
polly | drop | lexicon/pronunciation | DeleteLexicon
translate | translate/run | text/document | TranslateText
translate | start/run | job/batch | StartTextTranslationJob
kendra | search/query | index | Query
kendra | sync/start | data-source/index | StartDataSourceSyncJob
kendra | stop | sync/data-source | StopDataSourceSyncJob
kendra | see | sync/data-source | ListDataSourceSyncJobs
personalize | see/get | recommendation/recommendations | GetRecommendations
personalize | update/change | campaign | UpdateCampaign
forecast | query/see | forecast | QueryForecast
lex | look/list/read | intent/intents | ListIntents
lex | build | bot/locale | BuildBotLocale
lex | see | bot/alias | DescribeBot
lex | change/point | alias | UpdateBotAlias
lex | make | version | CreateBotVersion
lex | change | intent | UpdateIntent
`;

// src/drafting/tables/data/jargon-mail.ts
var MAIL = `
ses | send/resend | mail/email/message/test-mail | SendEmail
ses | remove/delete/clean/unblock | suppression/suppression-list/blocked | DeleteSuppressedDestination
ses | put/add/block/suppress | suppression/suppression-list | PutSuppressedDestination
ses | look/read/check/find | suppression/suppression-list/suppressed | GetSuppressedDestination
ses | look/read | quota/sending-limit/limits | GetSendQuota
ses | look/read/show | statistic/statistics/bounce-rate/bounces | GetSendStatistics
ses | verify/confirm/create/add | identity/domain/address/sender | CreateEmailIdentity
ses | see | identity/domain/dkim/verified | GetEmailIdentity
ses | see | account/sandbox/quota | GetAccount
ses | see | suppression/suppression-list/suppressed | ListSuppressedDestinations
ses | see | template | GetEmailTemplate
ses | change | template | UpdateEmailTemplate
ses | pause/disable/enable/resume | sending,account | PutAccountSendingAttributes
ses | pause/disable/enable/resume | sending,configuration-set | PutConfigurationSetSendingOptions
ses | change | configuration-set/event-destination | UpdateConfigurationSetEventDestination
ses | change | dkim | PutEmailIdentityDkimAttributes
ses | see | suppression/suppression-list/suppressed/blocked,address/recipient/customer/mail/list/on/why | GetSuppressedDestination
ses | remove/delete/clean/unblock/take/lift/drop | address/recipient/customer/e-mail/email/mail/suppression,suppression/suppression-list/blocked/suppressed | DeleteSuppressedDestination
ses | put/add/block | address/recipient/customer/domain,suppression/suppression-list | PutSuppressedDestination
ses | send/resend/fire/try/test | mail/email/test-mail/testmail/message/newsletter/note | SendEmail
ses | send | raw/mime/attachment | SendRawEmail
ses | send | bulk/batch/mass | SendBulkEmail
ses | send | template/templated | SendTemplatedEmail
ses | see | bounce/bounces/complaint/complaints/delivery-rate/reputation/bounce-rate/complaint-rate/rejects | GetSendStatistics
ses | see | quota/daily-limit/sending-limit/sending-rate/max-send-rate/limits | GetSendQuota
ses | see | sandbox/production-access/account-status/enforcement/sending-enabled/account-dashboard | GetAccount
ses | see | dkim/spf/mail-from/verified/verification/identity/domain/dmarc/signing | GetEmailIdentity
ses | list | identities/domains/verified-addresses | ListEmailIdentities
ses | verify/make/add | identity/domain/sender/address/sender-address | CreateEmailIdentity
ses | drop | identity/domain/sender | DeleteEmailIdentity
ses | turned/enable/disable/change/rotate | dkim/dkim-signing | PutEmailIdentityDkimAttributes
ses | rotate/change/set | dkim-key/signing-key/dkim-signing-attributes/selector | PutEmailIdentityDkimSigningAttributes
ses | change/set/add | mail-from/custom-mail-from/bounce-domain | PutEmailIdentityMailFromAttributes
ses | see | configuration-set/config-set/tls-policy/tracking | GetConfigurationSet
ses | list | configuration-sets | ListConfigurationSets
ses | stop/pause/disable/enable/resume/turned/start/halt | sending/send/mails/mail/delivery,configuration-set/config-set/marketing | PutConfigurationSetSendingOptions
ses | stop/pause/disable/enable/resume/turned/start/halt | sending/send,account/whole/altogether/all | PutAccountSendingAttributes
ses | see | event-destination/event-destinations | GetConfigurationSetEventDestinations
ses | add/make/create | event-destination | CreateConfigurationSetEventDestination
ses | change/point/enable/disable | event-destination | UpdateConfigurationSetEventDestination
ses | see | template/templates/wording/subject-line | GetEmailTemplate
ses | list | templates | ListEmailTemplates
ses | change/fix/correct/edit/set | template/wording/subject-line/welcome-template | UpdateEmailTemplate
ses | test/render/try/preview | template | TestRenderEmailTemplate
ses | see | dedicated-ips/warm-up/warmup | GetDedicatedIps
ses | move/put/assign | dedicated-ip/ip,pool | PutDedicatedIpInPool
ses | see | receipt-rules/inbound-rules | DescribeReceiptRuleSet
ses | update/set/enable/disable | receipt-rule/inbound-rule | UpdateReceiptRule
ses | add/create | receipt-rule/inbound-rule | CreateReceiptRule
ses | drop | receipt-rule/inbound-rule | DeleteReceiptRule
ses | activate/set/swap | rule-set/receipt-rule-set | SetActiveReceiptRuleSet
ses | see | contact/subscriber,list/contact/opted | GetContact
ses | list | contacts | ListContacts
ses | add/make | contact/subscriber,list/contact | CreateContact
ses | change/unsubscribe | contact/subscriber | UpdateContact
ses | drop | contact/subscriber | DeleteContact
ses | see | message-insight/message-insights/delivered/arrive/arrived | GetMessageInsights
ses | unblock/unsuppress/reinstate | address/recipient/customer/mail/e-mail/user | DeleteSuppressedDestination
ses | pause/stop/resume/halt/restart/disable/enable | sending/mails/outgoing/mail-sending | PutAccountSendingAttributes
`;

// src/drafting/tables/data/jargon-queues.ts
var QUEUES = `
sqs | read/receive/peek/consume/download/sample/export | message/messages/dlq/queue/dead-letter-queue/contents | ReceiveMessage
sqs | look | message/messages/contents | ReceiveMessage
sqs | receive/poll/consume | | ReceiveMessage
sqs | send/put/post/add/enqueue/publish/write/submit | message/messages/event/test-message/queue/job/payload | SendMessage
sqs | send | | SendMessage
sqs | delete/remove/acknowledge/discard | message/messages/each/poison | DeleteMessage
sqs | purge/empty/clean/flush/drain/clear | queue/dlq/messages/dead-letter-queue/backlog | PurgeQueue
sqs | purge/empty | | PurgeQueue
sqs | delete | queue | DeleteQueue
sqs | redrive/replay/move/retry/reprocess/return/put | message/messages/dlq/dead-letter-queue/source-queue | StartMessageMoveTask
sqs | redrive | | StartMessageMoveTask
sqs | stop/cancel | redrive/move-task/message-move | CancelMessageMoveTask
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention/delay/redrive-policy/attribute/timeout/maxreceivecount,queue | SetQueueAttributes
sqs | increase/decrease/update/set/change/extend | visibility-timeout/retention-period/delay/redrive-policy/queue-attribute | SetQueueAttributes
sqs | increase/extend/update | visibility,message/their/messages/while | ChangeMessageVisibility
sqs | look/read/count/check | depth/attributes/count/approximate/number/length/size/age/settings/how-many/backlog/metrics | GetQueueAttributes
sqs | see | depth/length/size/count/how-many/number/attribute/attributes/setting/settings/redrive-policy/visibility/backlog | GetQueueAttributes
sqs | see | queue/queues,list/which/all | ListQueues
sqs | see | redrive/move-task/move | ListMessageMoveTasks
sqs | see | source/sources,dead-letter/dlq | ListDeadLetterSourceQueues
sqs | resend/put/move/return/redrive/replay/retry/copy/restore | message/messages,back/source/original/queue | StartMessageMoveTask
sqs | change | visibility/visibility-timeout/retention/retention-period/delay/redrive/dead-letter/encryption/attribute/long-polling/receive-wait | SetQueueAttributes
sqs | extend/prolong/increase | visibility,while/working/message/messages/their | ChangeMessageVisibility
sqs | make | queue | CreateQueue
sqs | see | deep/empty/full/in-flight/oldest/waiting/pile/stuck/visible/piling/growing/backlog/depth/how-many/how-deep | GetQueueAttributes
sqs | see | dlq/dead-letters/dead-letter/poison/dead-letter-queue,in/inside/content/contents/message/messages/what/landed | ReceiveMessage
sqs | see/peek/sample | dead-letters/dead-letter/poison/bodies/body/payload/payloads | ReceiveMessage
sqs | see | dlq/dead-letter-queue | GetQueueAttributes,ReceiveMessage
sqs | see | queue/queues,use/source/sources/feed/point/belong/behind/us | ListDeadLetterSourceQueues
sqs | see | queue/queues,dlq/dead-letter,use/us/which | ListDeadLetterSourceQueues
sqs | see | redrive/redrives/move-task/move-tasks/message-move/redriv-run | ListMessageMoveTasks
sqs | stop/cancel/abort/end/halt | redrive/move-task/message-move/redriv-run/replay | CancelMessageMoveTask
sqs | put/move/return/send/redrive/replay/set/restore/bring/shovel/resubmit/retry | dead-letter/dead-letters/dlq/failed-messages/dead-letter-queue/poison,main/source/back/original/queue/again/origin | StartMessageMoveTask
sqs | redrive/replay/retry/return | dead-letter/dead-letters/dlq/failed-messages/failed-message | StartMessageMoveTask
sqs | change/increase/decrease/extend/set/enable/disable/turned | maxreceivecount/max-receive-count/redrive-allow/receive-count/dead-letter-queue/dlq,queue/maxreceivecount/receive/policy/allow/retries/dlq | SetQueueAttributes
sqs | change/increase/decrease/extend/set/enable/disable/turned | visibility/message-retention/delivery-delay/long-polling/wait-time/queue-policy/encryption/kms-key/content-based-deduplication/dedup/fifo-throughput/high-throughput/maximum-message-size/message-size | SetQueueAttributes
sqs | see | queue-url/url | GetQueueUrl
sqs | see | queue-tag/queue-tags/tag/tags | ListQueueTags
sqs | see | queue-policy/access-policy/encryption/kms-key/dedup/fifo | GetQueueAttributes
sqs | delete/remove/discard/take/throw | poison-message/bad-message/single-message/message/messages/poison | DeleteMessage
sqs | purge/empty/clean/flush/wipe/clear/drain | all-messages/dlq/queue/dead-letter-queue/dead-letters | PurgeQueue
sqs | send/put/resend/submit/post/publish | message/messages/test-message/event/payload/job/work-item/corrected/fixed | SendMessage
sqs | make | queue/dlq/fifo | CreateQueue
sqs | drop | queue/dlq | DeleteQueue
sqs | requeue/redeliver | message/messages/dlq/dead-letter/dead-letters/failed | StartMessageMoveTask
sqs | delay | message/messages/queue/delivery | SetQueueAttributes
sqs | extend/increase/decrease/shorten/change/set | keep/kept/how-long/retain/long-keep/receive-count/delay | SetQueueAttributes
sqs | drop/delete/discard/wipe | backlog/whole-backlog | PurgeQueue
sqs | put/push/place | message/messages/event/payload,into/in/onto/on/by | SendMessage
sqs | purge/empty/clean/wipe/clear | queue-clean/queue-empty/dlq-clean | PurgeQueue
sqs | make/let/hold/keep | wait/delay,message/messages | SetQueueAttributes
sqs | give/extend/increase/keep | time/longer/lock,message/messages/worker/consumer | ChangeMessageVisibility
sqs | keep/retain | message/messages,day/days/week/weeks/hour/hours/longer | SetQueueAttributes
sqs | encrypt | queue/message/messages | SetQueueAttributes
sqs | put/write/send | let/allow,queue | SetQueueAttributes
sqs | allow/let | receive/receives/retries/attempts/tries | SetQueueAttributes
sns | send/publish/post/put | message/event/notification/test-event/topic/alert | Publish
sns | send/publish | | Publish
sns | subscribe/add | email/address/pager/endpoint/subscription/subscriber/queue/phone | Subscribe
sns | unsubscribe/remove/delete | email/address/pager/endpoint/subscription/subscriber/phone | Unsubscribe
sns | list/look/read | subscription/subscribers/subscriber/who | ListSubscriptionsByTopic
sns | update/set/change | filter-policy/filter/raw-delivery | SetSubscriptionAttributes
sns | update/set/change | display-name/delivery-policy/topic-attribute/encryption | SetTopicAttributes
sns | confirm | subscription/e-mail/email | ConfirmSubscription
sns | see | topic/attribute/attributes/setting/settings | GetTopicAttributes
sns | see | subscription/subscriptions/subscriber/subscribers/subscribed | ListSubscriptionsByTopic
sns | see | subscription,attribute/attributes/filter/filter-policy | GetSubscriptionAttributes
sns | see | topics | ListTopics
sns | drop/remove/end | subscription/subscriber/endpoint/address/pager | Unsubscribe
sns | change | filter/filter-policy/raw/subscription/redrive | SetSubscriptionAttributes
sns | change | topic/display-name/delivery/encryption/logging | SetTopicAttributes
sns | make | topic | CreateTopic
sns | send | sms/text/phone | Publish
sns | see | who,mail/mails/alert/alerts/topic/page/sms/notified | ListSubscriptionsByTopic
sns | see | subscription/subscriptions/subscribers/recipients/recipient/pending-confirmation/confirmed | ListSubscriptionsByTopic
sns | see | delivery-policy/topic-policy/topic-attribute/fifo/display-name/effective/logging/delivery-status | GetTopicAttributes
sns | see | filter/filter-policy/raw-delivery/redrive-policy/subscription-attribute/dlq | GetSubscriptionAttributes
sns | change/set/widen/narrow/add/remove/enable/disable/turned/extend | filter/filter-policy/raw/raw-delivery/redrive-policy/subscription-filter/dlq/delivery-retry | SetSubscriptionAttributes
sns | change/set/enable/disable/turned | delivery-policy/topic-policy/topic-attribute/display-name/delivery-status-logging/delivery-logging/tracing/kms-key/fifo-throughput | SetTopicAttributes
sns | send/fire/publish/post/push/emit | alert/test-alert/notification/message/sms/text/mail/page | Publish
sns | add/put/subscribe/register | address/pager/email/e-mail/mail/phone/number/webhook/endpoint/queue/lambda/function/subscriber/recipient | Subscribe
sns | remove/take/drop/delete/unsubscribe/throw/kick | address/pager/email/e-mail/mail/phone/number/webhook/subscriber/recipient/subscription | Unsubscribe
sns | confirm | subscription | ConfirmSubscription
sns | drop | topic | DeleteTopic
sns | see | sms-attributes/sms-settings/sms-spend/spend-limit/sms-limit | GetSMSAttributes
sns | change/set/increase/decrease | sms-attributes/sms-settings/spend-limit/sms-limit/sender-id | SetSMSAttributes
sns | see | opted-out/opt-out/blocked-number | CheckIfPhoneNumberIsOptedOut
sns | list | opted-out/opt-outs | ListPhoneNumbersOptedOut
sns | opt/enable/restore/put/add | opted-out/opt-in/phone-number,back/in/again/opt | OptInPhoneNumber
sns | see | platform-application/platform-applications | GetPlatformApplicationAttributes
sns | change/set/renew/rotate | platform-application/apns/fcm/push-certificate/push-key | SetPlatformApplicationAttributes
sns | see | device-endpoint/platform-endpoint/push-endpoint | GetEndpointAttributes
sns | change/set/enable/disable | device-endpoint/platform-endpoint/push-endpoint | SetEndpointAttributes
sns | drop | device-endpoint/platform-endpoint/push-endpoint | DeleteEndpoint
sns | see | subscription,confirmed/pending | ListSubscriptionsByTopic
sns | remove/take/kick/drop | alerts-list/alert-list/mailing-list/list/recipients | Unsubscribe
sns | encrypt | topic/notification/message | SetTopicAttributes
sns | test/try | topic/alert/subscription/alarm | Publish
mq | restart | broker | RebootBroker
mq | see | broker/state | DescribeBroker
mq | see | configuration | DescribeConfiguration
mq | change | configuration/xml | UpdateConfiguration
mq | change/upgrade | broker/version/engine/instance-type/maintenance | UpdateBroker
mq | see | user/users | ListUsers
mq | make/add | user | CreateUser
mq | change/reset | user/password | UpdateUser
mq | drop | user | DeleteUser
mq | see | broker/brokers/state/console-url/endpoint/endpoints/engine-version/version/maintenance/storage | DescribeBroker
mq | list | brokers | ListBrokers
mq | restart | | RebootBroker
mq | see | user/users,group/groups/user | DescribeUser
mq | change/reset/rotate/set | password/user-password/group/groups/console-access/user | UpdateUser
mq | see | revision/xml,configuration/config/revision/newest/latest | DescribeConfigurationRevision
mq | list | revisions | ListConfigurationRevisions
mq | change/edit/upload/fix/add | xml/configuration/config/destination-policy/broker-xml | UpdateConfiguration
mq | change/apply/upgrade/set/enable/disable/roll/attach/scale | broker/engine-version/instance-type/instance-size/maintenance-window/log/logs/logging/minor-version/audit-log/security-group/revision,broker/version/type/size/window/log/logs/group/upgrade/revision | UpdateBroker
mq | promote/failover/switchover | replica/broker/secondary/crdr/region | Promote
mq | drop | broker | DeleteBroker
sqs | see | deep/depth/backlog/pile/piled/piling/stuck,queue | GetQueueAttributes
`;

// src/drafting/tables/data/jargon-relational.ts
var RELATIONAL = `
rds | restart | | RebootDBInstance
rds | restart | cluster | RebootDBCluster
rds | start/resume | cluster | StartDBCluster
rds | stop/pause | cluster | StopDBCluster
rds | start/resume | | StartDBInstance
rds | stop/pause | | StopDBInstance
rds | failover/swap/promote | cluster/reader/writer/aurora | FailoverDBCluster
rds | failover | instance/multi-az | RebootDBInstance
rds | promote | replica/read-replica | PromoteReadReplica
rds | backup/snapshot/create | cluster,snapshot/backup | CreateDBClusterSnapshot
rds | backup/snapshot/create | snapshot/backup/database/instance/db | CreateDBSnapshot
rds | scale/increase/upgrade/update/set/decrease/change/enable/rotate/reset | storage/instance-class/class/size/memory/iops/engine/version/password/backup-retention/retention/maintenance-window/deletion-protection/multi-az/promotion-tier/instance/database/master-password | ModifyDBInstance
rds | scale/increase/decrease/update/set | cluster,acu/capacity/serverless/password/version/retention/cluster | ModifyDBCluster
rds | scale/increase/decrease/set | | ModifyDBInstance
rds | update/increase/set/decrease/fix | parameter-group/max_connections/parameter/work_mem/log_min_duration | ModifyDBParameterGroup
rds | download/read/look/search | log/logs/slow-query-log/error-log/log-file/slow-log | DownloadDBLogFilePortion
rds | list | log-file/log-files | DescribeDBLogFiles
rds | restore/recover | timepoint/point-in-time/as-of/minute | RestoreDBInstanceToPointInTime
rds | restore | snapshot/backup | RestoreDBInstanceFromDBSnapshot
rds | remove/detach/disassociate | role,cluster | RemoveRoleFromDBCluster
rds | remove/detach/disassociate | role,instance | RemoveRoleFromDBInstance
rds | add/attach/associate | role,cluster | AddRoleToDBCluster
rds | share | snapshot | ModifyDBSnapshotAttribute
rds | copy | snapshot | CopyDBSnapshot
rds | look/read/list | event/events | DescribeEvents
rds | look/read/list | maintenance/pending-maintenance | DescribePendingMaintenanceActions
rds | look/read/list/find | topology/member/members/writer/reader/cluster | DescribeDBClusters
rds | look/read/list | database/databases/instance/instances/pending-change/pending-changes | DescribeDBInstances
rds | create/add | read-replica/replica | CreateDBInstanceReadReplica
rds | see | log/logs/slow-query/slow-query-log/error-log | DownloadDBLogFilePortion
rds | see | cluster-snapshot/cluster-snapshots | DescribeDBClusterSnapshots
rds | see | snapshot/snapshots | DescribeDBSnapshots
rds | see | parameter-group,cluster | DescribeDBClusterParameters
rds | see | parameter-group | DescribeDBParameters
rds | see | parameter-group,parameter/parameters/value/values | DescribeDBParameters
rds | see | parameter/parameters,cluster | DescribeDBClusterParameters
rds | see | cluster/clusters/endpoint/endpoints | DescribeDBClusters
rds | see | blue-green/deployment/bluegreen | DescribeBlueGreenDeployments
rds | make | blue-green/bluegreen | CreateBlueGreenDeployment
rds | swap/switch/failover/promote | blue-green/bluegreen/green | SwitchoverBlueGreenDeployment
rds | apply/run/execute | maintenance/pending-maintenance/patch/os-update | ApplyPendingMaintenanceAction
rds | restore/recover | cluster,timepoint/point-in-time/as-of/minute/time | RestoreDBClusterToPointInTime
rds | restore | cluster,snapshot | RestoreDBClusterFromSnapshot
rds | backtrack/rewind | cluster | BacktrackDBCluster
rds | change | cluster-parameter/cluster-parameter-group | ModifyDBClusterParameterGroup
rds | reset | parameter/parameters/parameter-group | ResetDBParameterGroup
rds | copy | cluster-snapshot | CopyDBClusterSnapshot
rds | share | cluster-snapshot | ModifyDBClusterSnapshotAttribute
rds | drop | cluster-snapshot | DeleteDBClusterSnapshot
rds | drop | snapshot/snapshots | DeleteDBSnapshot
rds | export | snapshot | StartExportTask
rds | see | export/export-task | DescribeExportTasks
rds | cancel/stop | export/export-task | CancelExportTask
rds | rename/point/change | proxy | ModifyDBProxy
rds | see | proxy/proxies | DescribeDBProxies
rds | see | proxy,target/targets | DescribeDBProxyTargets
rds | see | option-group | DescribeOptionGroups
rds | make/add | reader/instance,cluster/aurora | CreateDBInstance
rds | drop | instance/reader/replica | DeleteDBInstance
rds | add/subscribe/make | event-subscription | CreateEventSubscription
rds | see | certificate/ca | DescribeCertificates
rds | change | cluster,deletion-protection/backtrack/backup-window/maintenance-window/scaling/acu/serverless/engine-version | ModifyDBCluster
rds | see | multi-az/pending-modification/pending-modifications/replica/replicas/instance-class/replica-lag/backup-window/allocated-storage/engine-version | DescribeDBInstances
rds | see | writer/reader/readers/cluster/aurora/acu/acus/cluster-endpoint/reader-endpoint/member/members | DescribeDBClusters
rds | see | cluster,endpoint/endpoints,custom | DescribeDBClusterEndpoints
rds | change/scale/increase/decrease/cap | acu/acus/serverless-capacity/min-capacity/max-capacity/minimum-capacity/maximum-capacity/serverless-v2/scaling-range | ModifyDBCluster
rds | change/scale/increase/decrease | instance-type/instance-class/allocated-storage/storage/disk/iops/gp3/multi-az/az/backup-window/maintenance-window/backup-retention/retention/engine-version/minor-version/parameter-group/option-group/security-group/monitoring/performance-insights/certificate/ca/public/publicly/deletion-protection/storage-autoscaling/throughput/bigger/smaller | ModifyDBInstance
rds | change/rotate/reset | master-password/master-user-password/admin-password/master | ModifyDBInstance
rds | enable/disable/turned | performance-insights/enhanced-monitoring/deletion-protection/multi-az/iam-authentication/iam-auth/auto-minor-version/log-export/log-exports/automated-backups/backups | ModifyDBInstance
rds | enable/disable/turned/change | cluster,deletion-protection/iam-authentication/performance-insights/backups/log-exports/backup-retention/password/engine/parameter-group/security-group | ModifyDBCluster
rds | enable/turned | data-api/http-endpoint/query-editor | EnableHttpEndpoint
rds | disable/turned | data-api/http-endpoint | DisableHttpEndpoint
rds | see | parameter/parameters/max_connections/work_mem/shared_buffers/innodb/wal/setting-of-the-parameter-group/parameter-values | DescribeDBParameters
rds | see | parameter-groups | DescribeDBParameterGroups
rds | change/set/reset/increase/decrease/fix/rollback | parameter/parameters/max_connections/work_mem/shared_buffers/innodb/parameter-group/log_statement/timezone/wal/slow_query_log/long_query_time/log_min_duration_statement | ModifyDBParameterGroup
rds | change/set/increase/decrease/fix/rollback | cluster-parameter-group/cluster-parameter/cluster-parameters/cluster,parameter/parameters/binlog/binlog_format | ModifyDBClusterParameterGroup
rds | reset/restore | parameter/parameters/parameter-group,default/defaults | ResetDBParameterGroup
rds | copy/clone | parameter-group | CopyDBParameterGroup
rds | make | parameter-group | CreateDBParameterGroup
rds | restart | writer/reader/instance/replica/database/db/box/primary/standby | RebootDBInstance
rds | failover/restart | failover/standby/other-az/multi-az | RebootDBInstance
rds | failover/promote/swap/flip | writer/reader/aurora/cluster/primary/cluster-primary | FailoverDBCluster
rds | failover | global/global-cluster/global-database/region | FailoverGlobalCluster
rds | switchover | global-cluster/global-database/global | SwitchoverGlobalCluster
rds | look/see/list/find/verify | global-cluster/global-database/global-clusters | DescribeGlobalClusters
rds | detach/remove | global-cluster/global-database | RemoveFromGlobalCluster
rds | promote/detach/make | replica/read-replica/standalone | PromoteReadReplica
rds | promote | replica-cluster/cluster,replica/read-replica | PromoteReadReplicaDBCluster
rds | make/add/create | read-replica/replica/read-only-copy | CreateDBInstanceReadReplica
rds | make/add/create | reader/aurora-replica/aurora-reader/reader-instance/second-reader | CreateDBInstance
rds | see | log/logs/slow-query/slow-queries/slow-log/error-log/postgres-log/audit-log/log-lines/deadlock/deadlocks | DescribeDBLogFiles,DownloadDBLogFilePortion
rds | see | log-files/log-file,list/which/names | DescribeDBLogFiles
rds | see | snapshot/snapshots,status/available/progress/done/shared/age/newest/latest | DescribeDBSnapshots
rds | see | automated-backup/automated-backups/automatic-backup/automatic-backups,instance/database/db | DescribeDBInstanceAutomatedBackups
rds | see | restorable/latest-restorable/restore-window/restorable-time | DescribeDBInstances
rds | see | maintenance/pending-maintenance/patch/patches/maintenance-actions/os-update | DescribePendingMaintenanceActions
rds | apply/go/change | maintenance/pending-maintenance/os-patch/patch/patches/os-update/maintenance-action | ApplyPendingMaintenanceAction
rds | see | event/events/what-happened/reboot-reason/restarted/failovers | DescribeEvents
rds | see | proxy,target/targets/health | DescribeDBProxyTargets
rds | see | target/targets,health/healthy/registered/proxy | DescribeDBProxyTargets
rds | see | target-group/pool/connection-pool/max-connections-percent/borrow | DescribeDBProxyTargetGroups
rds | change/increase/decrease | target-group/pool/connection-pool/max-connections-percent/max-connections/borrow-timeout/idle-connections/percent | ModifyDBProxyTargetGroup
rds | change | proxy,secret/auth/timeout/tls/idle/role/security-group/logging | ModifyDBProxy
rds | add/register/attach | proxy,target/instance/cluster | RegisterDBProxyTargets
rds | remove/deregister/detach | proxy,target/instance/cluster | DeregisterDBProxyTargets
rds | see | proxy-endpoint/proxy-endpoints | DescribeDBProxyEndpoints
rds | see | blue-green/bluegreen/green,status/state/lag/ready/deployment | DescribeBlueGreenDeployments
rds | drop | blue-green/bluegreen | DeleteBlueGreenDeployment
rds | restore/recover/clone/copy | timepoint,cluster/aurora | RestoreDBClusterToPointInTime
rds | restore/recover/clone | cluster/aurora,copy-on-write/clone | RestoreDBClusterToPointInTime
rds | restore/recover/rollback/set/put/bring/return | timepoint/point-in-time/pitr/as-of | RestoreDBInstanceToPointInTime
rds | restore/recover/make/create/bring/spin | from-snapshot/snapshot/from-the-snapshot | RestoreDBInstanceFromDBSnapshot
rds | backtrack/rewind/rollback | aurora/cluster/backtrack,timepoint/minutes/hour/hours/back/backtrack | BacktrackDBCluster
rds | see | backtrack/backtracks | DescribeDBClusterBacktracks
rds | snapshot/backup/take/make/create | snapshot/backup,aurora/cluster | CreateDBClusterSnapshot
rds | snapshot/backup | aurora/cluster | CreateDBClusterSnapshot
rds | snapshot/backup | | CreateDBSnapshot
rds | see | activity-stream/activity-streams | DescribeDBClusters
rds | start/enable | activity-stream | StartActivityStream
rds | stop/disable | activity-stream | StopActivityStream
rds | see | option-group/options | DescribeOptionGroups
rds | change/add | option/option-group | ModifyOptionGroup
rds | see | event-subscription/event-subscriptions/notification/notifications | DescribeEventSubscriptions
rds | change | event-subscription/notification | ModifyEventSubscription
rds | see | engine-version/engine-versions/upgrade-target/upgrade-targets/valid-upgrade | DescribeDBEngineVersions
rds | see | instance-class/instance-classes/orderable/available-classes/offered | DescribeOrderableDBInstanceOptions
rds | see | subnet-group/subnet-groups | DescribeDBSubnetGroups
rds | change | subnet-group | ModifyDBSubnetGroup
rds | see | integration/integrations/zero-etl | DescribeIntegrations
rds | make | integration/zero-etl | CreateIntegration
rds | drop | integration/zero-etl | DeleteIntegration
rds | see | snapshot,attribute/shared/restore/who | DescribeDBSnapshotAttributes
rds | share/unshare/change | snapshot,account/public/accounts | ModifyDBSnapshotAttribute
rds | see | reserved | DescribeReservedDBInstances
rds | make | cluster/aurora-cluster | CreateDBCluster
rds | drop | cluster | DeleteDBCluster
rds | start/resume/stop | dev-db/database/db | StartDBInstance
rds | stop/pause | dev-db/database/db/instance | StopDBInstance
rds | stop/pause | aurora | StopDBCluster
rds | start/resume | aurora | StartDBCluster
rds | export | snapshot,s3/parquet/bucket | StartExportTask
rds | failover/promote/swap/flip | replica/reader,over/aurora/cluster/primary/docs/documentdb/neptune | FailoverDBCluster
rds | failover | replica/reader/primary | FailoverDBCluster
rds | create/spin/make/bring/clone/restore/raise/start | copy/clone/second-instance/test-instance/throwaway,snapshot/backup | RestoreDBInstanceFromDBSnapshot
rds | go/switch/swap/execute | blue-green/bluegreen,switch/switchover/cutover/cut | SwitchoverBlueGreenDeployment
rds | see | blue-green/bluegreen/green | DescribeBlueGreenDeployments
rds | see | reboot-pending/pending-reboot/waiting-for-reboot | DescribeDBInstances
rds | replicate | | CreateDBInstanceReadReplica
rds | change/increase/decrease | parameter-group,slow/query/queries/log/timeout/memory/retention/connections/value/ms | ModifyDBParameterGroup
rds | protect/unprotect | database/instance/db | ModifyDBInstance
rds | protect/unprotect | cluster/aurora | ModifyDBCluster
rds | start/set/put/bring/roll/rollback/get/turn | timepoint,db/database/instance/back | RestoreDBInstanceToPointInTime
rds | save/store/run/trigger/do | manual-snapshot/manual-backup/backup/snapshot/final-snapshot | CreateDBSnapshot
rds | let/use/allow/give/share/open | snapshot,account/accounts/team/org | ModifyDBSnapshotAttribute
rds | make/convert/turn/promote/split | replica,standalone/own/independent/writable/primary | PromoteReadReplica
rds | keep/retain | backup/backups/snapshot/snapshots/automated-backup,day/days/week/weeks/month | ModifyDBInstance
rds | subscribe | event/events/team | CreateEventSubscription
rds | rotate/update/change/swap | ca/ca-certificate/certificate/server-certificate | ModifyDBInstance
rds | see | free-storage/disk-space/instance-class | DescribeDBInstances
rds | allow/let | connection/connections/memory/timeout,parameter-group | ModifyDBParameterGroup
rds | let/use/give | secret/role/security-group,proxy | ModifyDBProxy
rds | add/change/remove | event-subscription,recipient/category/source/event | ModifyEventSubscription
rds-data | run/query/execute/select/invoke/read | sql/statement/query/select/data | ExecuteStatement
rds-data | query/run/execute/select/read/look/change/update/insert/delete/fix/count/see | sql/statement/query/select/data/row/rows/table/record/records | ExecuteStatement
rds-data | query/run/execute/change/update/insert/delete/make | batch/bulk | BatchExecuteStatement
rds-data | start/begin/open | transaction | BeginTransaction
rds-data | commit/complete/finalize | transaction | CommitTransaction
rds-data | rollback/undo/cancel/abort | transaction | RollbackTransaction
rds-db | connect/query/run/login/look/read | | connect
rds-db | connect/query/run/login/look/read/see/change/select | database/db/psql/mysql/iam-auth/token/query/sql | connect
`;

// src/drafting/tables/data/jargon-s3.ts
var S3 = `
s3 | download/read/look/open/export/copy/presign/compare/get/fetch/find | file/object/document/csv/json/report/image/pdf/export/photo/attachment/artifact/backup/template/contents/zip/key/website/tfstate/log/upload/dump/invoice | GetObject
s3 | upload/put/write/replace/publish/place/create/save/add/import/move/update/rename/set | file/object/document/csv/json/report/image/pdf/photo/attachment/artifact/template/zip/page/html/pdfs/files/package/jar/replacement/replacements/logo/invoice | PutObject
s3 | upload/put/place/save | | PutObject
s3 | download | | GetObject
s3 | replace | robots.txt/index.html/it | PutObject
s3 | delete/remove/clean/purge | file/object/document/csv/json/report/image/export/folder/prefix/files/objects/draft/drafts/backup/page/upload/temp/artifact/dump/photo | DeleteObject
s3 | clean/delete/remove/empty | version/versions/older-version/noncurrent | DeleteObjectVersion,ListBucketVersions
s3 | clean/empty/purge | bucket/prefix/folder | DeleteObject,ListBucket
s3 | clean/empty/purge | bucket/prefix/folder,version/versions | DeleteObjectVersion,ListBucketVersions
s3 | delete | bucket | DeleteBucket
s3 | list/look/count/find/browse/search | bucket/folder/prefix/files/objects/contents/keys/what-is-in/which-files | ListBucket
s3 | list/look | buckets/all-buckets | ListAllMyBuckets
s3 | restore/recover/undelete/rollback | version/overwritten/older-version/previous-version/deleted/object/file | ListBucketVersions,GetObjectVersion,PutObject
s3 | undelete/restore | delete-marker | ListBucketVersions,DeleteObjectVersion
s3 | restore/retrieve/thaw | glacier/archive/archived/deep-archive/cold | RestoreObject
s3 | read/download/look | older-version/previous-version/version/versions | GetObjectVersion,ListBucketVersions
s3 | rename/move | file/object/folder/prefix/files | GetObject,PutObject,DeleteObject
s3 | copy | file/object/folder/prefix/files,bucket/other/second/prefix | GetObject,PutObject
s3 | update/add/set/create/change/remove/enable | lifecycle/expiry/lifecycle-rule/expiration/glacier-after | PutLifecycleConfiguration
s3 | read/look | lifecycle/expiry/expiration | GetLifecycleConfiguration
s3 | update/fix/set/add/create/change | cors | PutBucketCORS
s3 | update/set/add/enable/change | default-encryption/encryption/bucket-encryption/sse | PutEncryptionConfiguration
s3 | read/look/verify | default-encryption/encryption/bucket-encryption | GetEncryptionConfiguration
s3 | enable/set/update/disable/turn/pause | versioning/object-versioning | PutBucketVersioning
s3 | read/look/verify | versioning/object-versioning | GetBucketVersioning
s3 | update/set/add/change/enable | bucket-policy/policy | PutBucketPolicy
s3 | read/look | bucket-policy/policy | GetBucketPolicy
s3 | block/enable/set | public-access/public | PutBucketPublicAccessBlock
s3 | read/look/verify | public-access/public | GetBucketPublicAccessBlock
s3 | set/put/enable/add | legal-hold/hold | PutObjectLegalHold
s3 | read/look/verify | legal-hold/hold | GetObjectLegalHold
s3 | set/put/extend/increase/enable | retention/object-lock | PutObjectRetention
s3 | read/look/verify | retention | GetObjectRetention
s3 | update/set/enable/add/create | notification/event-notification/notifications | PutBucketNotification
s3 | update/set/enable/add | access-log/server-access-logging/logging | PutBucketLogging
s3 | tag/add/set | object-tag/object,tag/tags | PutObjectTagging
s3 | tag/add/set | bucket,tag/tags | PutBucketTagging
s3 | share/create/presign/generate | link/presigned/url | GetObject
s3 | cancel/clean/abort/delete | multipart/incomplete | AbortMultipartUpload
s3 | see | notification/notifications/event-notification | GetBucketNotification
s3 | see | cors | GetBucketCORS
s3 | see | logging/access-logging/access-log | GetBucketLogging
s3 | see | replication | GetReplicationConfiguration
s3 | see | bucket-tags/tags,bucket | GetBucketTagging
s3 | see | object-tags/tags | GetObjectTagging
s3 | see | acl,object/file | GetObjectAcl
s3 | see | inventory | GetInventoryConfiguration
s3 | see | website | GetBucketWebsite
s3 | see | multipart/incomplete-uploads/incomplete/unfinished | ListBucketMultipartUploads
s3 | see | version/versions | ListBucketVersions
s3 | see | object-lock | GetBucketObjectLockConfiguration
s3 | change/make | replication | PutReplicationConfiguration
s3 | change/make | website/static-website/index-document/error-page | PutBucketWebsite
s3 | change/make | inventory | PutInventoryConfiguration
s3 | change/make | intelligent-tiering/tiering | PutIntelligentTieringConfiguration
s3 | change | acceleration/transfer-acceleration | PutAccelerateConfiguration
s3 | change | ownership/ownership-controls | PutBucketOwnershipControls
s3 | change | public-access-block/block-public-access | PutBucketPublicAccessBlock
s3 | remove/drop | bucket-policy | DeleteBucketPolicy
s3 | make | bucket | CreateBucket
s3 | lift/remove/release/end/disable | legal-hold/hold | PutObjectLegalHold
s3 | drop | version/versions/older-version/older-versions | DeleteObjectVersion,ListBucketVersions
s3 | go/make | batch/batch-operation/batch-job | CreateJob
s3 | see | batch/batch-job/batch-operation | DescribeJob
s3 | download/read/look/open/compare/get/save/pull/presign | manifest/parquet/avro/tarball/script/yaml/config/recording/video/audio/dataset/sample/part/sheet/spreadsheet/archive/statement/letter/contract/bundle/asset/ledger/snapshot/extract/gz | GetObject
s3 | see | metadata/etag/checksum/content-type/storage-class/replication-status/last-modified/md5 | GetObject
s3 | see | object-attributes/attributes | GetObjectAttributes
s3 | see | rule/rules/lifecycle-rules/lifecycle-policy/transition/transitions | GetLifecycleConfiguration
s3 | change/make/drop/disable/enable | rule/lifecycle-policy/transition/expire/expiry-rule | PutLifecycleConfiguration
s3 | see | replication-rule/replication-rules/replication-config/replicated | GetReplicationConfiguration
s3 | change/make/drop/pause/enable/disable | replication-rule/replication-rules | PutReplicationConfiguration
s3 | see | hanging/stuck-upload/stuck-uploads/pending-uploads/abandoned/half-finished/dangling/multipart-upload/multipart-uploads/open-uploads/orphaned-parts | ListBucketMultipartUploads
s3 | see | part/parts,upload/multipart | ListMultipartUploadParts
s3 | cancel/clean/abort/delete/remove/drop/end/stop/terminate | multipart-upload/multipart-uploads/hanging/incomplete-uploads/unfinished-uploads/stuck-upload/stuck-uploads/abandoned-uploads/pending-uploads/half-finished-uploads | AbortMultipartUpload
s3 | see | region/location | GetBucketLocation
s3 | see | is-public/publicly/public | GetBucketPolicyStatus,GetBucketPublicAccessBlock
s3 | see | public-access-block/block-public-access/public-access | GetBucketPublicAccessBlock
s3 | see | account,public-access/block-public | GetAccountPublicAccessBlock
s3 | change/enable/disable/turned/block | account,public-access/block-public | PutAccountPublicAccessBlock
s3 | turned/change/enable/lift/remove/disable | block-public-access/public-access-block/block-public | PutBucketPublicAccessBlock
s3 | see | ownership/ownership-controls/object-ownership | GetBucketOwnershipControls
s3 | see | acl/bucket-acl | GetBucketAcl
s3 | change | acl,object/file | PutObjectAcl
s3 | change | acl | PutBucketAcl
s3 | drop | website/static-website/website-hosting | DeleteBucketWebsite
s3 | change/drop/disable/enable/make | cors/cors-rule/cors-rules/cross-origin/allowed-origins/allowed-origin/origin | PutBucketCORS
s3 | see | cors-rule/cors-rules/cross-origin/allowed-origin/allowed-origins | GetBucketCORS
s3 | change/make/drop/turned/disable/enable | event/events,queue/lambda/function/topic/sqs/sns/eventbridge | PutBucketNotification
s3 | change/make/drop/turned/disable/enable/send | bucket-event/bucket-events/s3-event/s3-events/notification/notifications/event-notification/event-notifications/upload-events/object-created | PutBucketNotification
s3 | see | bucket-event/bucket-events/event-notifications/event-config/events,bucket | GetBucketNotification
s3 | change/turned/disable/enable | access-log/access-logs/server-access-log/server-access-logs/access-logging/logging | PutBucketLogging
s3 | see | access-log-setting/access-logs/log-target/server-access-logging | GetBucketLogging
s3 | turned/change/disable/enable/suspend | versioning/old-versions | PutBucketVersioning
s3 | see | old-versions/keeps-versions/versioning/version-status | GetBucketVersioning
s3 | see | versions,object/file/key/deleted/delete-marker/old/all | ListBucketVersions
s3 | see | delete-marker/delete-markers | ListBucketVersions
s3 | restore/recover/rollback/set/put/return | yesterday-version/older-version/previous-version/last-version/earlier-version/good-version | ListBucketVersions,GetObjectVersion,PutObject
s3 | change/turned/disable/enable | object-lock/default-retention/worm | PutBucketObjectLockConfiguration
s3 | see | default-retention/worm/object-lock | GetBucketObjectLockConfiguration
s3 | bypass/override | governance/retention | BypassGovernanceRetention
s3 | change/make/turned/disable/enable | object-retention/retention,object/file/until | PutObjectRetention
s3 | change/make/drop/turned/disable/enable | inventory/inventory-report/inventory-configuration | PutInventoryConfiguration
s3 | see | inventory-report/inventory-configuration/inventory-config | GetInventoryConfiguration
s3 | change/make/drop | analytics/storage-class-analysis | PutAnalyticsConfiguration
s3 | see | analytics/storage-class-analysis | GetAnalyticsConfiguration
s3 | change/make/drop/turned/disable/enable | request-metric/request-metrics/metrics-configuration/metric-filter | PutMetricsConfiguration
s3 | see | request-metric/request-metrics/metrics-configuration | GetMetricsConfiguration
s3 | see | tiering/intelligent-tiering | GetIntelligentTieringConfiguration
s3 | change/turned/disable/enable | requester-pays/request-payment | PutBucketRequestPayment
s3 | see | requester-pays/request-payment | GetBucketRequestPayment
s3 | change/turned/disable/enable | transfer-acceleration/acceleration/accelerate | PutAccelerateConfiguration
s3 | see | transfer-acceleration/acceleration/accelerate | GetAccelerateConfiguration
s3 | change/turned/disable/enable/encrypt | bucket-key/kms-key/sse-kms/default-encryption/bucket-encryption | PutEncryptionConfiguration
s3 | see | bucket-key/sse-kms/kms-key/encrypted | GetEncryptionConfiguration
s3 | tag/add/set/change/update | tag/tags,bucket | PutBucketTagging
s3 | tag/add/set/change/update | tag/tags,object/file/key | PutObjectTagging
s3 | see | tag/tags,object/file/key | GetObjectTagging
s3 | see | access-point/access-points | GetAccessPoint
s3 | list/find | access-points | ListAccessPoints
s3 | see | access-point,policy/who/allowed/permission | GetAccessPointPolicy
s3 | change/make | access-point,policy | PutAccessPointPolicy
s3 | make | access-point | CreateAccessPoint
s3 | drop | access-point | DeleteAccessPoint
s3 | drop | access-point-policy | DeleteAccessPointPolicy
s3 | see | multi-region-access-point/mrap | GetMultiRegionAccessPoint
s3 | see | multi-region/mrap,route/routes/routing/failover/traffic | GetMultiRegionAccessPointRoutes
s3 | change/failover/move/shift/point | multi-region/mrap/failover/route/routes/traffic | SubmitMultiRegionAccessPointRoutes
s3 | see | object-lambda | GetAccessPointConfigurationForObjectLambda
s3 | see | storage-lens | GetStorageLensDashboard
s3 | change/make | storage-lens | PutStorageLensConfiguration
s3 | go/make/submit | batch-operations/batch-operation/batch-job/s3-batch/batch-copy/batch-restore | CreateJob
s3 | see | batch-operations/batch-operation/batch-job/s3-batch/batch-copy/job,progress/batch/status/state/run | DescribeJob
s3 | list/find | jobs/batch-jobs/batch-operations | ListJobs
s3 | end/pause/confirm/approve/run | batch-job/batch-operation/batch-operations/s3-batch/batch,job | UpdateJobStatus
s3 | change/increase/decrease | priority | UpdateJobPriority
s3 | see | access-grant/access-grants | ListAccessGrants
s3 | make/grant/give/add | access-grant/access-grants | CreateAccessGrant
s3 | drop/revoke | access-grant | DeleteAccessGrant
s3 | go/enable/turned | metadata-table/metadata-tables/s3-metadata | CreateBucketMetadataTableConfiguration
s3 | see | metadata-table/metadata-tables | GetBucketMetadataTableConfiguration
s3 | copy/sync/backup/dump/mirror | prefix/folder/objects/everything/contents/files/data | ListBucket,GetObject,PutObject
s3 | sync/upload | build/site/dist/assets/website,bucket/s3 | ListBucket,PutObject
s3 | count/find/estimate | size/how-many/big/biggest/large/largest/newest/latest/oldest | ListBucket
s3 | see | newest/latest/arrived/landed/lying/prefix/under/keys/listing/which-objects | ListBucket
s3 | restore/retrieve/thaw/bring/warm | glacier/deep-archive/flexible-retrieval/cold-storage/archived/frozen | RestoreObject
s3 | thaw/unfreeze/rehydrate | | RestoreObject
s3 | see | hold/legal-hold/held | GetObjectLegalHold
s3 | see | who,read/access/write/reach/open/bucket/allowed | GetBucketPolicy,GetBucketAcl
s3 | replicate | | PutReplicationConfiguration
s3 | delete/remove/clean/purge/drop | log/logs/csvs/archive/temp-file/duplicate/duplicates/screenshot/video/recording/leftover/leftovers/data/manifest/parquet | DeleteObject
s3 | expire/keep/retain/make/let | object/objects/file/files/log/logs/upload/version/data/backup,day/days/month/months/week/year/expire | PutLifecycleConfiguration
s3 | expire | object/objects/file/files/log/logs/version/upload | PutLifecycleConfiguration
s3 | make/keep/let | keep-version/keep-versions/keep-history/version-history | PutBucketVersioning
s3 | give/grant/allow/authorize/let/add | bucket-policy/policy,access/read/write/account/vendor/role/statement/partner | PutBucketPolicy
s3 | undelete | | ListBucketVersions,DeleteObjectVersion
s3 | fire/send/trigger/notify/invoke | message/event/queue-message/lambda/function/notification/webhook,file/object/upload/whenever/land/put | PutBucketNotification
s3 | turned/change/enable/disable/make | website-hosting/static-website-hosting/hosting/static-website/website | PutBucketWebsite
s3 | start/bring/get/pull | deep-archive/glacier/archive-tier,scan/file/object/archive/back/data/out | RestoreObject
s3 | replicate | bucket/object/objects/prefix/region | PutReplicationConfiguration
s3 | encrypt | bucket/default/kms/everything/default-encryption | PutEncryptionConfiguration
s3 | make/set/create/schedule | inventory/daily-inventory/inventory-report | PutInventoryConfiguration
s3 | see | versions/history,earlier/deleted/overwritten/who/when | ListBucketVersions
s3 | clean/empty/purge/delete/remove | below/under/beneath | DeleteObject,ListBucket
s3 | move/transition/put/send/set | glacier/infrequent-access/ia/deep-archive/intelligent-tiering/cold-storage,after/day/days/older/month/months | PutLifecycleConfiguration
s3 | tag/label/mark | object/objects/file/files | PutObjectTagging
s3 | tag/label | bucket | PutBucketTagging
s3 | see | =versioning,versioning/bucket | GetBucketVersioning
s3 | change/turned/enable/disable/suspend/pause/start/stop | =versioning,versioning/bucket | PutBucketVersioning
s3 | cancel/abort/clean/stop/end | upload/uploads,complete/completed/finish/finished/never/hang/stuck | AbortMultipartUpload
s3 | hold/freeze | file/files/object/objects/evidence/document/documents | PutObjectLegalHold
s3 | turned/end/pause/resume | replication | PutReplicationConfiguration
`;

// src/drafting/tables/data/jargon-search.ts
var SEARCH = `
es | read/look/search/query/get/find/list | index/document/documents/data/indices/shard/shards/cluster-health | ESHttpGet
es | search/query | | ESHttpPost,ESHttpGet
es | write/put/update/create/upload | index/document/documents/mapping/template/cluster-setting | ESHttpPut
es | delete/remove/clean | index/indices/document/documents | ESHttpDelete
es | scale/update/increase/decrease/set/change | domain/instance/storage/node/nodes/volume/setting | UpdateDomainConfig
es | upgrade | domain/version | UpgradeDomain
es | look/read/wait | last-change/change/progress/blue-green | DescribeDomainChangeProgress
es | look/read | health/cluster-health/node-health | DescribeDomainHealth
es | look/read | configuration/settings/config | DescribeDomainConfig
es | see | domain/cluster-setup/configuration | DescribeDomain
es | see | node/nodes | DescribeDomainNodes
es | see | upgrade | GetUpgradeStatus
es | see | auto-tune/autotune | DescribeDomainAutoTunes
es | see | package/packages | ListPackagesForDomain
es | update/start/apply/install | software-update/service-software/software | StartServiceSoftwareUpdate
es | cancel | software-update/service-software | CancelServiceSoftwareUpdate
es | change | storage/disk/volume/node/nodes/instance-count/master/access-policy/tls/shards | UpdateDomainConfig
es | drop | index/indices/indexes/document | ESHttpDelete
es | make/change/put | index/template/mapping/setting/settings/alias/repository/policy/ism | ESHttpPut
es | reindex/go/snapshot/retry/reroute/move | reindex/index/snapshot/allocation/shard | ESHttpPost
es | read/look/see/search/get/find/list/count/check | shard/shards/unassigned/unassigned-shards/allocation/hits/mapping/mappings/alias/aliases/template/templates/recovery/task/tasks/snapshot/snapshots/pipeline/segment/segments/_cat/hot-threads/index-settings/ism-policy/log-line/log-lines/log-entries/log/logs/events/entries | ESHttpGet
es | read/look/see/get/check | index/indices/indexes,size/health/list/mapping/setting/doc/age/oldest/look | ESHttpGet
es | query/search/count | query/search/dsl/aggregation/documents/logs/entries/errors/traces | ESHttpPost,ESHttpGet
es | retry/reroute/allocate/reassign | allocation/shard/shards/unassigned/failed-shards | ESHttpPost
es | close/open | index/indices | ESHttpPost
es | restore/recover | snapshot/index/indices | ESHttpPost,ESHttpGet
es | snapshot/backup/take | snapshot/index/indices/repository | ESHttpPut
es | flush/refresh/merge/clear/force | index/indices/cache/segment/segments/forcemerge/force-merge | ESHttpPost
es | roll/rotate | index/alias | ESHttpPost
es | change/set/increase/decrease/lift/put/add/make/exclude | replica-count/replicas/number-of-replicas/mapping/template/index-template/ism-policy/ism/rollover-policy/alias/ingest-pipeline/read-only-block/index-setting/index-settings/cluster-setting/cluster-settings/watermark/disk-watermark/allocation/read_only | ESHttpPut
es | drop/delete/remove/clean/purge | index/indices/indexes/old-index/old-indices/document/documents/entries/snapshot/template/alias | ESHttpDelete
es | bulk/load/import/upload/ingest | documents/index/data/bulk | ESHttpPost,ESHttpPut
es | see | cluster,yellow/red/green/health/node/nodes/shard/shards | DescribeDomainHealth,ESHttpGet
es | see | domain/endpoint/service-software/software-update/software/instance-count/instance-type/master/masters/tls-policy/access-policy/processing | DescribeDomain
es | list | domains | ListDomainNames
es | change/scale/increase/decrease/grow/add/remove/resize/set/enable/disable/turned | data-node/data-nodes/instance-type/instance-count/dedicated-master/dedicated-masters/ebs/ebs-volume/ebs-volumes/ebs-storage/gp3/volume/volumes/ultrawarm/warm-nodes/warm-node/cold-storage/zone-awareness/az/access-policy/audit-log/audit-logs/slow-log/slow-logs/log-publishing/auto-tune/fine-grained/encryption/custom-endpoint/off-peak/disk-space/domain-config/domain-access-policy/domain/saml | UpdateDomainConfig
es | cancel/rollback/revert/stop/undo | config-change/configuration-change/domain-change/change/blue-green | CancelDomainConfigChange
es | see | blue-green/domain-change/config-change/configuration-change/change-progress | DescribeDomainChangeProgress
es | start/apply/install/run/update/go/schedule | software-update/service-software/software/patch/service-software-update | StartServiceSoftwareUpdate
es | cancel/stop/abort | software-update/service-software/service-software-update/software/patch/updat/update | CancelServiceSoftwareUpdate
es | upgrade | domain/version/opensearch/elasticsearch/engine | UpgradeDomain
es | see | upgrade,status/progress/step/state/done/through | GetUpgradeStatus
es | see | upgrade,history | GetUpgradeHistory
es | see | version/versions/compatible/upgrade-target,upgrade/compatible/target | GetCompatibleVersions
es | see | package/packages/dictionary/synonym/synonyms | ListPackagesForDomain
es | attach/associate/add | package/dictionary/synonym/synonyms/plugin | AssociatePackage
es | detach/disassociate/remove | package/dictionary/synonym/plugin | DissociatePackage
es | change/upload/replace | package/dictionary/synonym/synonyms | UpdatePackage
es | see | scheduled-action/scheduled-actions/off-peak | ListScheduledActions
es | change/reschedule/move | scheduled-action | UpdateScheduledAction
es | restart/reboot/go | node/opensearch-process/dashboards/process | StartDomainMaintenance
es | accept/approve | inbound-connection/cross-cluster/connection | AcceptInboundConnection
es | reject/decline | inbound-connection/cross-cluster/connection | RejectInboundConnection
es | see | inbound-connection/inbound-connections | DescribeInboundConnections
es | read/write/see/search/query/access | let/allow,role/user/domain/team | UpdateDomainConfig
es | see | cluster-setting/cluster-settings/index-template/index-templates | ESHttpGet
es | see | slow-search/slow-searches/slow-query/slow-queries/searches | ESHttpGet
aoss | see | collection/collections | BatchGetCollection
aoss | search/read/query/write | index/document/documents/data | APIAccessAll
aoss | change | capacity/ocu | UpdateAccountSettings
aoss | see | collection/collections/endpoint/dashboard-url | BatchGetCollection
aoss | list | collections | ListCollections
aoss | see | data-access-policy/access-policy/data-access/who | GetAccessPolicy
aoss | list | access-policies/data-access-policies | ListAccessPolicies
aoss | change/add/remove/grant/give/let | data-access-policy/access-policy/data-access/principal/role/user/ingestion-role | UpdateAccessPolicy
aoss | make | data-access-policy/access-policy | CreateAccessPolicy
aoss | drop | data-access-policy/access-policy | DeleteAccessPolicy
aoss | see | network-policy/encryption-policy/security-policy/public-access | GetSecurityPolicy
aoss | list | network-policies/encryption-policies/security-policies | ListSecurityPolicies
aoss | change/open/close/restrict/block | network-policy/encryption-policy/security-policy/public-access | UpdateSecurityPolicy
aoss | make | network-policy/encryption-policy/security-policy | CreateSecurityPolicy
aoss | see | lifecycle-policy/retention | BatchGetLifecyclePolicy
aoss | change/increase/decrease/extend | lifecycle-policy/retention | UpdateLifecyclePolicy
aoss | see | ocu/ocus/capacity-limit/max-ocu/capacity/account-settings | GetAccountSettings
aoss | change/increase/decrease/cap/set | ocu/ocus/capacity-limit/max-ocu/indexing-capacity/search-capacity | UpdateAccountSettings
aoss | make | collection | CreateCollection
aoss | drop | collection | DeleteCollection
aoss | search/read/query/write/index/change/drop/make/upload/see | index/indexes/indices/document/documents/mapping/vector/vectors/embeddings | APIAccessAll
aoss | open/connect/login/use | dashboard/dashboards | DashboardsAccessAll
aoss | read/write/see/search/query/access | let/allow,role/user/index/collection/team | UpdateAccessPolicy
`;

// src/drafting/tables/data/jargon-streams.ts
var STREAMS = `
kinesis | scale/increase/decrease/update/set/double/halve | shard/shards/shard-count | UpdateShardCount
kinesis | split | shard | SplitShard
kinesis | merge | shard/shards | MergeShards
kinesis | increase/extend/lengthen/stretch | retention/keeps/how-long/retention-period | IncreaseStreamRetentionPeriod
kinesis | decrease/shorten/reduce | retention/keeps/how-long/retention-period | DecreaseStreamRetentionPeriod
kinesis | replay/read/look/get/consume/peek/tail/sample/download/receive | record/records/event/events/data/message/messages/raw | ListShards,GetShardIterator,GetRecords
kinesis | send/put/write/publish/post/upload | record/event/events/data/message/test-record | PutRecord
kinesis | list/look | shard/shards | ListShards
kinesis | register/add/create | consumer/fan-out | RegisterStreamConsumer
kinesis | deregister/remove/delete | consumer/fan-out | DeregisterStreamConsumer
kinesis | subscribe | shard/shards | SubscribeToShard
kinesis | see | stream/summary/status/settings/shard-count/mode | DescribeStreamSummary
kinesis | see | consumer/consumers | ListStreamConsumers
kinesis | change/switch | on-demand/provisioned/mode/stream-mode/capacity-mode | UpdateStreamMode
kinesis | enable | metric/metrics/shard-level/enhanced-monitoring | EnableEnhancedMonitoring
kinesis | disable | metric/metrics/enhanced-monitoring | DisableEnhancedMonitoring
kinesis | enable/encrypt | encryption | StartStreamEncryption
kinesis | scale/change/increase/decrease | stream/shard/shards/capacity/wider/throughput | UpdateShardCount
kinesis | switch/set/move/convert/swap/put | on-demand/provisioned/capacity-mode,demand/stream/mode/provisioned | UpdateStreamMode
kinesis | see | stream/open-shards/open-shard/active/retention/encryption/key/on-demand | DescribeStreamSummary
kinesis | see | hot-shard/hash-range/hash-key-range/shard-detail | ListShards
kinesis | list | streams | ListStreams
kinesis | increase/extend/lengthen/stretch/prolong/set/raise/keep/let | retention/retention-period/keep/how-long/retention-window/data/record/records,day/days/hour/hours/week/longer | IncreaseStreamRetentionPeriod
kinesis | decrease/shorten/reduce/trim/lower/cut | retention/retention-period/retention-window | DecreaseStreamRetentionPeriod
kinesis | scale/double/halve/reshard/change/increase/decrease/add/remove | shard/shards/shard-count/open-shards | UpdateShardCount
kinesis | see | consumer/consumers/fan-out-consumer/who-consumes/consume/subscriber/subscribers | ListStreamConsumers
kinesis | see | consumer,status/state/active/detail | DescribeStreamConsumer
kinesis | deregister/remove/drop/delete/throw/kick/take | consumer/fan-out-consumer/fan/fan-out/enhanced-fan-out | DeregisterStreamConsumer
kinesis | read/see/replay/sample/pull/look/peek | raw-record/raw-records/record/records/payload/event/events/sequence-number/trim-horizon/messages | ListShards,GetShardIterator,GetRecords
kinesis | put/send/write/publish/push/inject | test-record/record/event/message/sample/payload | PutRecord
kinesis | put/send/write/publish/push/load | records/events/batch/messages | PutRecords
kinesis | stop/disable/turned | encryption/sse | StopStreamEncryption
kinesis | start/enable/turned | encryption/sse | StartStreamEncryption
kinesis | see | account-limit/limits/shard-limit/quota | DescribeLimits
kinesis | make | stream | CreateStream
kinesis | drop | stream | DeleteStream
kinesis | reshard | | UpdateShardCount
kinesis | reshard | stream/shard/shards | UpdateShardCount
kinesis | scale/set/put/change/return | retention,back/down/shorter/default | DecreaseStreamRetentionPeriod
kinesis | wait/see | flow/flowing/arriving/coming | ListShards,GetShardIterator,GetRecords
kinesis | see | who,fan/fan-out/consume/read/reads/listening | ListStreamConsumers
kinesis | tail/sample/watch | stream | ListShards,GetShardIterator,GetRecords
kinesis | remove/get/take | record/records | ListShards,GetShardIterator,GetRecords
firehose | send/put/write | record/event/data | PutRecord
firehose | look/read | setting/settings/stream/delivery-stream/destination/configuration | DescribeDeliveryStream
firehose | update/change/set | destination/buffer/prefix/backup | UpdateDestination
firehose | see | stream/delivery-stream/destination/error | DescribeDeliveryStream
firehose | change | buffer/buffering/interval/prefix/transformation/compression/lambda/destination | UpdateDestination
firehose | enable/encrypt | encryption | StartDeliveryStreamEncryption
firehose | see | destination/destination-config/buffer/buffering/delivery-error/error-output/backup/transformation/source/encryption/prefix/state | DescribeDeliveryStream
firehose | list | streams/delivery-streams | ListDeliveryStreams
firehose | change/increase/decrease/set/lower/raise/enable/disable/turned/point/swap/rotate/switch/fix | interval/buffer/buffer-size/buffer-interval/destination/prefix/error-prefix/compression/transformation/processor/lambda/retry/retry-duration/dynamic-partitioning/cloudwatch-logging/logging/backup-mode/backup/hec-token/token/access-key/endpoint/url/index-rotation/format-conversion | UpdateDestination
firehose | stop/disable/turned | encryption/sse | StopDeliveryStreamEncryption
firehose | put/send/write/push | records/batch | PutRecordBatch
firehose | put/send/write/push | test-record/record/sample/event | PutRecord
firehose | make | stream/delivery-stream | CreateDeliveryStream
firehose | drop | stream/delivery-stream | DeleteDeliveryStream
firehose | flush | | UpdateDestination
kinesisanalytics | start/resume/run | application/app/flink/job | StartApplication
kinesisanalytics | stop/pause | application/app/flink/job | StopApplication
kinesisanalytics | snapshot/create/backup | snapshot/savepoint | CreateApplicationSnapshot
kinesisanalytics | list/look | snapshot/snapshots/savepoints | ListApplicationSnapshots
kinesisanalytics | update/scale/deploy/increase/set | parallelism/code/application/property | UpdateApplication
kinesisanalytics | see | application/app/job/flink/parallelism/status | DescribeApplication
kinesisanalytics | snapshot/backup/make | snapshot/savepoint/application/copy | CreateApplicationSnapshot
kinesisanalytics | drop | snapshot/savepoint | DeleteApplicationSnapshot
kinesisanalytics | rollback | application/app | RollbackApplication
kinesisanalytics | list | version/versions | ListApplicationVersions
kinesisanalytics | see | state/status/application/app/job/flink/parallelism/running/version/runtime/checkpoint/checkpoints/kpu/kpus/config/configuration | DescribeApplication
kinesisanalytics | list | applications/apps/jobs | ListApplications
kinesisanalytics | list | versions | ListApplicationVersions
kinesisanalytics | see | version/application-version,before/earlier/old/previous/which/diff | DescribeApplicationVersion
kinesisanalytics | take/make/snapshot/create/trigger/save/write | savepoint/snapshot | CreateApplicationSnapshot
kinesisanalytics | see | savepoint/snapshot | DescribeApplicationSnapshot
kinesisanalytics | list/see | savepoints/snapshots | ListApplicationSnapshots
kinesisanalytics | drop | savepoint/snapshot/old-savepoints | DeleteApplicationSnapshot
kinesisanalytics | rollback/revert | version/app/application/job/before/flink/previous | RollbackApplication
kinesisanalytics | start/resume | savepoint/snapshot/app/flink/job/application | StartApplication
kinesisanalytics | stop/pause/halt | flink/flink-job/flink-app/app/application/job | StopApplication
kinesisanalytics | restart/bounce | flink/app/application/job | StopApplication,StartApplication
kinesisanalytics | change/increase/decrease/scale/set/enable/disable/turned/deploy/point/upload | parallelism/kpu/kpus/autoscaling/auto-scaling/checkpointing/checkpoint/code/jar/property/properties/runtime-property/log-level/monitoring/flink-version/runtime/snapshot-on-stop/application | UpdateApplication
kinesisanalytics | change/move | maintenance-window/maintenance | UpdateApplicationMaintenanceConfiguration
kinesisanalytics | open/connect | flink-dashboard/flink-ui/dashboard/ui | CreateApplicationPresignedUrl
kinesisanalytics | list | operations | ListApplicationOperations
kinesisanalytics | drop | application/app | DeleteApplication
kinesisanalytics | deploy/upload/release/ship | jar/code/version/zip | UpdateApplication
kinesisanalytics | see | operation,last/happen/recent/failed | ListApplicationOperations
kafka | increase/scale/update/expand/extend | volume/storage/disk/broker-volume/broker-volumes/gib | UpdateBrokerStorage
kafka | increase/scale/add/update | broker/brokers/number | UpdateBrokerCount
kafka | upgrade/scale/update | broker-type/instance-type | UpdateBrokerType
kafka | restart | broker/brokers | RebootBroker
kafka | read/look/get/list | bootstrap/bootstrap-servers/bootstrap-brokers/connection-string | GetBootstrapBrokers
kafka | list/look | broker/brokers/node/nodes | ListNodes
kafka | look/wait/read | operation/progress | DescribeClusterOperation
kafka | see | cluster/broker-count/version/state | DescribeCluster
kafka | see | configuration | DescribeConfiguration
kafka | see | scram/secret/secrets/user/users | ListScramSecrets
kafka | add/associate | scram/secret | BatchAssociateScramSecret
kafka | remove/disassociate | scram/secret | BatchDisassociateScramSecret
kafka | change/apply | configuration/config/revision | UpdateClusterConfiguration
kafka | change/upgrade | version/kafka-version | UpdateClusterKafkaVersion
kafka | change | monitoring/logging/open-monitoring | UpdateMonitoring
kafka | make | configuration | CreateConfiguration
kafka | see | cluster/broker-type/broker-count/kafka-version/disk/encryption/monitoring/storage-mode/zookeeper/state | DescribeCluster
kafka | increase/give/add/grow/extend/expand/scale/raise/change | gib/gb/tb/disk/storage/volume/volumes/broker-disk/ebs/terabyte/space | UpdateBrokerStorage
kafka | enable/change/set | storage-autoscaling/tiered-storage/provisioned-throughput/storage-throughput/storage-mode | UpdateStorage
kafka | add/increase/scale/remove/change | broker/brokers/broker-count/number-of-brokers | UpdateBrokerCount
kafka | change/upgrade/scale/move | broker-type/instance-type/broker-size/bigger-brokers/m5/m7g | UpdateBrokerType
kafka | restart/bounce/recycle | broker/brokers/node | RebootBroker
kafka | see | bootstrap/bootstrap-string/bootstrap-server/broker-endpoint/broker-endpoints/broker-addresses/connection-string/endpoints | GetBootstrapBrokers
kafka | see | operation/broker-operation/update-progress/rollout/progress/rolling/expansion/upgrade | DescribeClusterOperation
kafka | list | operations | ListClusterOperations
kafka | see | configuration-revision/revision/config-revision | DescribeConfigurationRevision
kafka | list | revisions/configuration-revisions | ListConfigurationRevisions
kafka | change/apply/roll/deploy/attach/assign | configuration-revision/revision/configuration,cluster/revision/broker/brokers | UpdateClusterConfiguration
kafka | change/add/set/edit | configuration,property/properties/retention/auto-create/setting/revision/line | UpdateConfiguration
kafka | change/upgrade/bring/move | kafka-version/version/kafka | UpdateClusterKafkaVersion
kafka | change/enable/disable/turned/set/increase | monitoring/broker-log/broker-logs/log-delivery/open-monitoring/jmx/prometheus/per-topic/enhanced-monitoring | UpdateMonitoring
kafka | change/enable/disable/turned | sasl/iam-auth/iam-authentication/tls/client-authentication/unauthenticated/plaintext/mtls | UpdateSecurity
kafka | change/enable/disable/turned | public-access/connectivity/multi-vpc/private-connectivity | UpdateConnectivity
kafka | see | cluster-policy/policy | GetClusterPolicy
kafka | change/put/set | cluster-policy/policy | PutClusterPolicy
kafka | see | replicator/replicators | DescribeReplicator
kafka | change/pause | replicator/replication | UpdateReplicationInfo
kafka | see | scram/scram-secret/scram-secrets/scram-users | ListScramSecrets
kafka | add/associate/attach/give | scram/scram-secret/user-secret/sasl-user | BatchAssociateScramSecret
kafka | remove/disassociate/detach/revoke | scram/scram-secret/user-secret/sasl-user | BatchDisassociateScramSecret
kafka | see | topic/topics | DescribeTopic
kafka | list | topics | ListTopics
kafka | make | topic | CreateTopic
kafka | drop | topic | DeleteTopic
kafka | change/increase/set | topic,partition/retention/config/setting | UpdateTopic
kafka | drop | cluster | DeleteCluster
kafka | see | scaling/resize/expansion/update/upgrade/change | DescribeClusterOperation
kafka-cluster | read/consume/look/peek/tail/receive | topic/record/records/message/messages/events | Connect,DescribeTopic,ReadData
kafka-cluster | write/produce/send/put | topic/record/records/message/messages/event | Connect,DescribeTopic,WriteData
kafka-cluster | reset/set/move/rollback | offset/offsets | Connect,DescribeGroup,AlterGroup,DescribeTopic
kafka-cluster | look/read/show/describe | lag/group/consumer-group | Connect,DescribeGroup,DescribeTopic
kafka-cluster | create | topic | Connect,CreateTopic
kafka-cluster | alter/change | topic/partition/retention | Connect,DescribeTopic,AlterTopic
kafka-cluster | drop | topic | Connect,DescribeTopic,DeleteTopic
kafka-cluster | drop | group/consumer-group | Connect,DescribeGroup,DeleteGroup
kafka-cluster | see | consumer-group/group/lag/offset/offsets/consumer-lag/consumer-groups/group-state | Connect,DescribeGroup,DescribeTopic
kafka-cluster | read/see/consume/tail/dump/peek/sample/replay | topic/message/messages/event/events/record/records/partition/payload/payloads | Connect,DescribeTopic,ReadData,DescribeGroup,AlterGroup
kafka-cluster | produce/send/write/publish/put/replay/post | topic/message/messages/event/events/record/records | Connect,DescribeTopic,WriteData
kafka-cluster | reset/rewind/move/set/skip/seek/put/change/rollback/shift | offset/offsets/consumer-group/group/earliest/latest | Connect,DescribeGroup,AlterGroup,DescribeTopic
kafka-cluster | see/list | topic,config/configuration/setting/retention/partition/partitions/settings | Connect,DescribeTopic,DescribeTopicDynamicConfiguration
kafka-cluster | see/list | topics | Connect,DescribeTopic
kafka-cluster | change/increase/decrease/set/extend/shorten | topic/retention/cleanup-policy/topic-config,retention/config/setting/compaction/days/hours/cleanup/policy/max-message | Connect,DescribeTopic,AlterTopicDynamicConfiguration
kafka-cluster | add/increase/change | partition/partitions | Connect,DescribeTopic,AlterTopic
kafka-cluster | make | topic | Connect,CreateTopic
kafkaconnect | see | connector | DescribeConnector
kafkaconnect | change/scale | connector/worker/workers/capacity/mcu | UpdateConnector
kafkaconnect | drop | connector | DeleteConnector
kafkaconnect | see | connector/connectors/worker/workers/task/tasks/state | DescribeConnector
kafkaconnect | list | connectors | ListConnectors
kafkaconnect | change/scale/increase/decrease/set | worker/workers/capacity/mcu/autoscaling/connector-config/connector | UpdateConnector
kafkaconnect | make | connector | CreateConnector
kafkaconnect | see | plugin/plugins/custom-plugin | DescribeCustomPlugin
kafkaconnect | see | worker-configuration | DescribeWorkerConfiguration
`;

// src/drafting/tables/data/jargon-warehouse.ts
var WAREHOUSE = `
redshift | resume/start | | ResumeCluster
redshift | pause/stop | | PauseCluster
redshift | restart | | RebootCluster
redshift | scale/increase/decrease | cluster/node/nodes | ResizeCluster
redshift | restore | cluster/snapshot | RestoreFromClusterSnapshot
redshift | restore | table | RestoreTableFromClusterSnapshot
redshift | backup/snapshot/create | snapshot/cluster | CreateClusterSnapshot
redshift | connect/login/get | credentials/iam/database-user/password | GetClusterCredentials
redshift | see | cluster/status/state/available | DescribeClusters
redshift | see | snapshot/snapshots | DescribeClusterSnapshots
redshift | see | parameter/parameters/wlm | DescribeClusterParameters
redshift | see | logging/audit-log | DescribeLoggingStatus
redshift | see | resize | DescribeResize
redshift | see | event/events | DescribeEvents
redshift | see | table-restore/restore | DescribeTableRestoreStatus
redshift | change | parameter-group/wlm/queue | ModifyClusterParameterGroup
redshift | change | maintenance/maintenance-window | ModifyClusterMaintenance
redshift | change | iam-role/role/roles | ModifyClusterIamRoles
redshift | change/rotate/reset | password/node-type/cluster/retention/encryption/public | ModifyCluster
redshift | rotate | encryption-key/key | RotateEncryptionKey
redshift | copy | snapshot | CopyClusterSnapshot
redshift | share/authorize | snapshot | AuthorizeSnapshotAccess
redshift | authorize/share | datashare | AuthorizeDataShare
redshift | drop | snapshot | DeleteClusterSnapshot
redshift | enable | logging | EnableLogging
redshift | cancel | resize | CancelResize
redshift | see | cluster/endpoint/available/node-type/maintenance-window | DescribeClusters
redshift | resume/start/wake/unpause | cluster/warehouse/redshift | ResumeCluster
redshift | pause/stop/suspend | cluster/warehouse/redshift | PauseCluster
redshift | scale/increase/decrease/resize/add/grow/shrink | node/nodes/cluster/elastic-resize/classic-resize/warehouse/node-type | ResizeCluster
redshift | see | resize/resizing,progress/status/state | DescribeResize
redshift | restore/recover/rollback/undo | table,snapshot/back/yesterday/timepoint | RestoreTableFromClusterSnapshot
redshift | see | table-restore/restore,status/progress/state/table/request | DescribeTableRestoreStatus
redshift | see | snapshot/snapshots,last/night/latest/automated/manual/available/which | DescribeClusterSnapshots
redshift | see | wlm/wlm-queue/wlm-queues/query-queue/slot/slots/query-monitoring-rule/parameter/parameters/parameter-group/concurrency-scaling | DescribeClusterParameters
redshift | see | parameter-groups | DescribeClusterParameterGroups
redshift | change/increase/decrease/give/add/set | wlm/wlm-queue/queue/slot/slots/query-slots/concurrency/query-monitoring-rule/memory-percent/parameter/parameter-group/require_ssl/statement_timeout/concurrency-scaling/short-query-acceleration | ModifyClusterParameterGroup
redshift | reset | parameter-group/parameter/parameters | ResetClusterParameterGroup
redshift | change/set | maintenance-track/track/automated-snapshot/snapshot-retention/master-password/admin-password/publicly/multi-az/enhanced-vpc-routing/security-group/elastic-ip | ModifyCluster
redshift | pause/defer/postpone/schedule | maintenance/maintenance-window | ModifyClusterMaintenance
redshift | enable/turned | audit-logging/audit-log/audit-logs/logging/log | EnableLogging
redshift | disable/turned | audit-logging/audit-log/audit-logs/logging/log | DisableLogging
redshift | see | audit-logging/audit-logs/audit-log/logging | DescribeLoggingStatus
redshift | see | usage-limit/usage-limits | DescribeUsageLimits
redshift | make/set | usage-limit/spectrum-limit | CreateUsageLimit
redshift | change | usage-limit | ModifyUsageLimit
redshift | see | scheduled-action/scheduled-actions/pause-schedule/resume-schedule | DescribeScheduledActions
redshift | change/enable/disable/pause | scheduled-action/pause-schedule/resize-schedule | ModifyScheduledAction
redshift | make/schedule | scheduled-action/pause-schedule/schedule | CreateScheduledAction
redshift | drop | scheduled-action | DeleteScheduledAction
redshift | see | snapshot-schedule/snapshot-schedules | DescribeSnapshotSchedules
redshift | change | snapshot-schedule | ModifySnapshotSchedule
redshift | enable/turned | cross-region-snapshot/snapshot-copy/cross-region-copy | EnableSnapshotCopy
redshift | disable | cross-region-snapshot/snapshot-copy/cross-region-copy | DisableSnapshotCopy
redshift | see | datashare/datashares/data-share | DescribeDataShares
redshift | deauthorize/revoke/remove | datashare/data-share | DeauthorizeDataShare
redshift | associate/accept | datashare/data-share | AssociateDataShareConsumer
redshift | reject/decline | datashare/data-share | RejectDataShare
redshift | see | endpoint-access/vpc-endpoint/managed-endpoint | DescribeEndpointAccess
redshift | change/attach/detach/associate/disassociate/add/remove | iam-role/iam-roles/role/roles/default-role | ModifyClusterIamRoles
redshift | cancel/stop/terminate/end | query/queries/running-query | CancelQuery
redshift | make/take | snapshot/manual-snapshot | CreateClusterSnapshot
redshift | snapshot/backup | | CreateClusterSnapshot
redshift | revoke/unshare | snapshot | RevokeSnapshotAccess
redshift | see | integration/zero-etl | DescribeIntegrations
redshift | failover | | FailoverPrimaryCompute
redshift | restart | cluster/warehouse | RebootCluster
redshift | connect/get/login/request | temporary-credentials/temp-credentials/temporary-password/db-credentials/credential/credentials | GetClusterCredentials
redshift | keep/retain | snapshot/snapshots/automated-snapshot/automated-snapshots,day/days/week/weeks/month | ModifyCluster
redshift | save/store/run/trigger | manual-snapshot/snapshot/backup | CreateClusterSnapshot
redshift | encrypt | cluster/warehouse | ModifyCluster
redshift | cap/limit/restrict | spectrum/usage/concurrency-scaling | CreateUsageLimit
redshift | let/use/give/allow | datashare/data-share,account/consumer | AuthorizeDataShare
redshift-data | run/query/execute/select/invoke | | ExecuteStatement
redshift-data | look/wait/read | status/statement/progress | DescribeStatement
redshift-data | read/download/look | result/results/rows | GetStatementResult
redshift-data | cancel/stop | statement/query | CancelStatement
redshift-data | list | statement/statements/queries | ListStatements
redshift-data | see | table/columns | DescribeTable
redshift-data | list | tables | ListTables
redshift-data | go/vacuum/clean/change/drop/make/count/search | table/tables/sql/vacuum/select/copy/unload/statement/query | ExecuteStatement
redshift-data | see | status/statement/progress/statement-status/query-status/finished/done/poll | DescribeStatement
redshift-data | see | result/results/rows/result-set/output | GetStatementResult
redshift-data | list | schemas | ListSchemas
redshift-data | list | databases | ListDatabases
redshift-data | list/see | tables | ListTables
redshift-data | go | batch/statements | BatchExecuteStatement
redshift-data | cancel/stop/terminate/end | statement/query/run/vacuum/load/sql | CancelStatement
redshift-data | analyse/grant/revoke/insert/update/delete/truncate/add/refresh/load/import/unload/export | row/rows/table/tables/schema/view/materialized-view/column/user/data/record/records/sql/permission/select | ExecuteStatement
redshift-data | refresh/run/execute/rerun/query/call | | ExecuteStatement
redshift-data | see/fetch/get/read | statement/query,return/returned/gave/back/output/result/results | GetStatementResult
redshift-serverless | see | workgroup | GetWorkgroup
redshift-serverless | see | namespace | GetNamespace
redshift-serverless | change/scale | workgroup/rpu/capacity/base-capacity | UpdateWorkgroup
redshift-serverless | change | namespace/password | UpdateNamespace
redshift-serverless | snapshot/backup/make | snapshot | CreateSnapshot
redshift-serverless | restore | snapshot | RestoreFromSnapshot
redshift-serverless | change/make | usage-limit | CreateUsageLimit
redshift-serverless | connect/get | credentials | GetCredentials
redshift-serverless | see | workgroup/workgroups/rpu/rpus/base-rpu/base-capacity/capacity/endpoint/max-capacity | GetWorkgroup
redshift-serverless | see | namespace/admin-user/iam-role/iam-roles/audit-logs/log-export | GetNamespace
redshift-serverless | list | workgroups | ListWorkgroups
redshift-serverless | list | namespaces | ListNamespaces
redshift-serverless | change/scale/increase/decrease/cap/set/limit | workgroup/rpu/rpus/base-rpu/base-capacity/max-rpu/max-capacity/capacity/price-performance/publicly/public/security-group/parameter/config-parameter/query-limit/query-timeout | UpdateWorkgroup
redshift-serverless | change/rotate/reset/enable/disable | admin-password/password/iam-role/iam-roles/log-export/audit-log/audit-logs/namespace/kms-key | UpdateNamespace
redshift-serverless | see | usage-limits/rpu-hours/limits | ListUsageLimits
redshift-serverless | make/set/add | usage-limit/rpu-hours/rpu-hour/daily-limit/spending-limit | CreateUsageLimit
redshift-serverless | update/change/increase/decrease/lift | usage-limit/rpu-hours/daily-limit | UpdateUsageLimit
redshift-serverless | drop | usage-limit | DeleteUsageLimit
redshift-serverless | list/find | recovery-points | ListRecoveryPoints
redshift-serverless | restore/rollback/recover/put/set/rewind/bring | recovery-point/namespace/timepoint | RestoreFromRecoveryPoint
redshift-serverless | restore/recover | snapshot/from-snapshot | RestoreFromSnapshot
redshift-serverless | restore/recover/rollback | table,recovery-point/timepoint | RestoreTableFromRecoveryPoint
redshift-serverless | restore/recover | table,snapshot | RestoreTableFromSnapshot
redshift-serverless | see | table-restore/restore,status/table/progress | GetTableRestoreStatus
redshift-serverless | convert/keep | recovery-point,snapshot | ConvertRecoveryPointToSnapshot
redshift-serverless | see | snapshot,status/available/state/done/finished | GetSnapshot
redshift-serverless | list | snapshots | ListSnapshots
redshift-serverless | drop | snapshot | DeleteSnapshot
redshift-serverless | list | scheduled-actions | ListScheduledActions
redshift-serverless | see | endpoint-access/vpc-endpoint | GetEndpointAccess
redshift-serverless | connect/get/login/request | temporary-credentials/credential/credentials | GetCredentials
athena | run/query/execute/start/select/search/count/ask | | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | stop/cancel/terminate/abort | query/queries/execution/it | StopQueryExecution
athena | run/start/execute | query/queries | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | look/read/download/get | result/results | GetQueryResults
athena | look/read/wait | query/status/execution | GetQueryExecution
athena | read/look | saved-query/named-query | GetNamedQuery
athena | create/update/save | saved-query/named-query | CreateNamedQuery
athena | see | workgroup/limit/setting/settings | GetWorkGroup
athena | change/enable/disable | workgroup/limit/bytes/data-limit | UpdateWorkGroup
athena | list/see | queries/query-history/executions/history | ListQueryExecutions
athena | list | named-queries/saved-queries | ListNamedQueries
athena | see | table/column/columns/schema | GetTableMetadata
athena | see | prepared-statement | GetPreparedStatement
athena | drop | saved-query/named-query | DeleteNamedQuery
athena | go | session/notebook/spark | StartSession
athena | end/terminate/kill/cancel/stop | query/queries/sql/recent/mine/running-query | StopQueryExecution
athena | kill/abort | | StopQueryExecution
athena | see | query/queries,recent/history/yesterday/expensive/which | ListQueryExecutions
athena | see | query/execution,status/state/finished/failed/done/why/error/succeeded | GetQueryExecution
athena | see | query,runtime/statistics/stats/scanned/scan/bytes/stage/stages | GetQueryRuntimeStatistics
athena | see | bytes-scanned/scanned/data-scanned | GetQueryExecution
athena | see | saved-query/named-query/saved-sql/saved-queries | GetNamedQuery
athena | list | saved-queries/named-queries | ListNamedQueries
athena | change/correct/fix/update/rename | saved-query/named-query/saved-sql | UpdateNamedQuery
athena | make/create/save/store | saved-query/named-query | CreateNamedQuery
athena | see | workgroup/scan-limit/data-usage/bytes-limit/result-location/results-end/output-location/workgroup-setting | GetWorkGroup
athena | list | workgroups | ListWorkGroups
athena | change/increase/decrease/lift/set/raise/lower/enable/disable/turned | workgroup/scan-limit/bytes-scanned/data-usage/result-location/output-location/engine-version/cutoff/per-query-limit/limit/encryption | UpdateWorkGroup
athena | make | workgroup | CreateWorkGroup
athena | drop | workgroup | DeleteWorkGroup
athena | list/look/see/find | tables/table-list,which/list/all | ListTableMetadata
athena | see | column/columns/schema/table-definition/ddl/data-type/data-types | GetTableMetadata
athena | list | databases | ListDatabases
athena | list/see | catalog/catalogs/data-catalog/data-source/data-sources | ListDataCatalogs
athena | see | data-catalog/catalog/connector/federated | GetDataCatalog
athena | change | data-catalog/catalog/connector | UpdateDataCatalog
athena | see | prepared-statement/prepared-statements | GetPreparedStatement
athena | change | prepared-statement | UpdatePreparedStatement
athena | make | prepared-statement | CreatePreparedStatement
athena | drop | prepared-statement | DeletePreparedStatement
athena | see | capacity-reservation/reservation/dpu/dpus | GetCapacityReservation
athena | change/increase/decrease/scale | capacity-reservation/reservation/dpu/dpus | UpdateCapacityReservation
athena | cancel/end | capacity-reservation/reservation | CancelCapacityReservation
athena | end | session/spark-session | TerminateSession
athena | see | session/spark-session | GetSession
athena | repair/add/load/make/create/drop/alter/refresh/unload/insert/optimize/vacuum | partition/partitions/table/view/ctas/msck | StartQueryExecution,GetQueryExecution
athena | run/rerun/execute/start/repeat | query/queries/sql/select/report | StartQueryExecution,GetQueryExecution,GetQueryResults
athena | see | query,why/fail/reason/error | GetQueryExecution
athena | see | row/rows/output/result/results/answer | GetQueryResults
athena | encrypt | result/results/workgroup | UpdateWorkGroup
`;

// src/drafting/tables/operations/jargon-accounts.ts
var ACCOUNTS = `
cloudtrail | look/find/search/who/when/read/investigate/check | event/events/who/deleted/changed/did/api-call/trail/audit | LookupEvents
cloudtrail | look/find | | LookupEvents
cloudtrail | start/enable/resume | logging/trail | StartLogging
cloudtrail | stop/disable | logging/trail | StopLogging
cloudtrail | look/check/read/confirm/verify | status/delivery/arrive | GetTrailStatus
cloudtrail | look/read/compare | event-selector/event-selectors/selectors | GetEventSelectors
cloudtrail | see | event/events/who/call/calls/activity/api-call | LookupEvents
cloudtrail | see | trail-status/status,trail | GetTrailStatus
cloudtrail | see | selector/selectors/event-selector/event-selectors/data-events | GetEventSelectors
cloudtrail | see | trail/trails | DescribeTrails
cloudtrail | start/resume/enable | logging/trail | StartLogging
cloudtrail | stop/pause/disable | logging/trail | StopLogging
cloudtrail | change | selector/event-selector/data-events | PutEventSelectors
cloudtrail | change | trail | UpdateTrail
cloudtrail | query/search/go | lake/event-data-store/query/sql | StartQuery,GetQueryResults
cloudtrail | see | who/whoever/culprit/changed/change/deleted/logged-in/sign-in/console-login/console-logins/did/touched/modified/call/api-activity/last-night/event-history | LookupEvents
cloudtrail | see | data-event/data-events/selector/selectors/records/recorded/management-event/management-events | GetEventSelectors
cloudtrail | see | deliver/delivers/delivering/delivery/still/arrive/last-delivery/logging/latest-delivery | GetTrailStatus
cloudtrail | change/add/catch/record/log/enable | data-event/data-events/selector/selectors/s3-data-events/lambda-data-events/management-event/management-events | PutEventSelectors,GetEventSelectors
cloudtrail | see | insight-selector/insight-selectors | GetInsightSelectors
cloudtrail | enable/change | insight/insights/insight-selector/insight-event/insight-events | PutInsightSelectors
cloudtrail | see | event-data-store/event-data-stores/data-store/data-stores/lake | ListEventDataStores,GetEventDataStore
cloudtrail | query/search/run/start/execute/trigger/launch/submit/retry | cloudtrail-lake/lake/event-data-store/data-store/sql | ListEventDataStores,StartQuery,GetQueryResults,DescribeQuery
cloudtrail | see | query,status/result/results | GetQueryResults,DescribeQuery
cloudtrail | cancel/stop | query | CancelQuery
cloudtrail | change | event-data-store/data-store/retention | UpdateEventDataStore
cloudtrail | restore/recover | event-data-store/data-store | RestoreEventDataStore
cloudtrail | see | trail-setting/trail-settings/trail/bucket/multi-region | GetTrail,DescribeTrails
cloudtrail | list | trails | ListTrails
cloudtrail | see | digest/public-key/validation | ListPublicKeys
cloudtrail | see | import/imports | GetImport
cloudtrail | stop/pause/suspend | ingestion | StopEventDataStoreIngestion
cloudtrail | start/resume | ingestion | StartEventDataStoreIngestion
config | evaluate/run/start/retry/check | rule/evaluation/rules | StartConfigRulesEvaluation
config | look/read/list/find | compliant/noncompliant/non-compliant/compliance/violations/resources | GetComplianceDetailsByConfigRule
config | look/read | history/timeline,resource/configuration/history | GetResourceConfigHistory
config | look/search/query | resource/resources/inventory | SelectResourceConfig
config | go/reevaluate/evaluate/rerun | rule/evaluation/rules | StartConfigRulesEvaluation
config | see | non-compliant/noncompliant/compliant/violating/which-resources/details,rule/resource/resources/compliance | GetComplianceDetailsByConfigRule
config | see | history/resource-history/timeline | GetResourceConfigHistory
config | see | compliance,rule/rules | DescribeComplianceByConfigRule
config | see | rule/rules | DescribeConfigRules
config | see | summary/overview/account | GetComplianceSummaryByConfigRule
config | see | conformance-pack/conformance-packs | DescribeConformancePackCompliance
config | see | recorder | DescribeConfigurationRecorderStatus
config | query/search/select | resource/resources/query/sql | SelectResourceConfig
config | start/resume | recorder/recording | StartConfigurationRecorder
config | stop/pause | recorder/recording | StopConfigurationRecorder
config | go/fix/run | remediation | StartRemediationExecution
config | see | remediation | DescribeRemediationExecutionStatus
config | change | rule | PutConfigRule
config | list/find | discovered/resources | ListDiscoveredResources
config | see | red/failing/violated/broken/compliance-status,rule/rules/compliance | DescribeComplianceByConfigRule
config | see | offender/offenders/violating/violate/violates/violation/violations/break/breaks/breaking/non-compliant/noncompliant/fail/failing/compliant-resources/found | GetComplianceDetailsByConfigRule
config | see | compliance,resource/instance/bucket/its/this | GetComplianceDetailsByResource,DescribeComplianceByResource
config | see | look/looked/last-week/used-to/configured/before/timeline/changed/changes/earlier/over-time/past-configuration | GetResourceConfigHistory
config | start/run/execute/trigger/launch/submit/retry/recheck/reevaluate/evaluate/rerun/refresh/check/assess | rule/rules/evaluation/evaluations | StartConfigRulesEvaluation
config | start/run/execute/trigger/launch/submit/retry/fix/apply/kick | remediation/auto-remediation/remediation-action | StartRemediationExecution,DescribeRemediationExecutionStatus
config | see | remediation-status/remediation/remediations | DescribeRemediationExecutionStatus
config | see | remediation-configuration/remediation-setting/remediation-action | DescribeRemediationConfigurations
config | change/make/attach | remediation-configuration/remediation-action | PutRemediationConfigurations
config | except/exempt/add/make | exception/remediation-exception/exemption | PutRemediationExceptions
config | see | recorder/recording/recorded/still-on | DescribeConfigurationRecorderStatus,DescribeConfigurationRecorders
config | start/resume/enable/restart | recorder/recording/it | StartConfigurationRecorder
config | update/set/put/modify/add | recorder/recorded-types/resource-types/recording-frequency | PutConfigurationRecorder
config | see | delivery-channel/delivery | DescribeDeliveryChannels,DescribeDeliveryChannelStatus
config | change | delivery-channel | PutDeliveryChannel
config | see | last-evaluated/evaluation-status/last-evaluation/evaluated | DescribeConfigRuleEvaluationStatus
config | drop | rule | DeleteConfigRule
config | make/add | rule | PutConfigRule
config | see | rule-parameter/rule-parameters/parameters/rule-setting/definition | DescribeConfigRules
config | see | conformance-pack,compliance/detail/details/rule/rules | GetConformancePackComplianceDetails
config | make/deploy | conformance-pack | PutConformancePack
config | drop | conformance-pack | DeleteConformancePack
config | see | aggregator/aggregators/all-accounts/across-accounts,compliance/rule/rules | DescribeAggregateComplianceByConfigRules
config | see | aggregator/aggregators | DescribeConfigurationAggregators
config | query/search | aggregator/all-accounts/across-accounts | SelectAggregateResourceConfig
config | see | count/how-many,resource/resources | GetDiscoveredResourceCounts
config | see | saved-query/stored-query | GetStoredQuery
config | deliver/send/take | snapshot/config-snapshot | DeliverConfigSnapshot
config | see | evolve/evolved/evolution/different/differs/used/history/drift | GetResourceConfigHistory
resource-groups | see | group,resources/members | ListGroupResources
resource-groups | see | in-it/contains/members/resource/resources/content/contents/inside/belongs/group | ListGroupResources
resource-groups | see | query/by-what/rule | GetGroupQuery
resource-groups | change | query/rule | UpdateGroupQuery,GetGroupQuery
resource-groups | change/rename | description/name,group | UpdateGroup
resource-groups | create | group/resource-group | CreateGroup
resource-groups | drop | group/resource-group | DeleteGroup
resource-groups | list | groups/resource-groups | ListGroups
resource-groups | add/put/group | resource/resources/instance/bucket,group | GroupResources
resource-groups | remove/ungroup/take | resource/resources/instance/bucket,group | UngroupResources
resource-groups | search/find | resource/resources/everything | SearchResources
tag | see/find | resource/resources/tag/tags | GetResources
tag | tag/add | tag/tags/resources | TagResources
tag | see/find/list/search | everything/untagged/resource/resources/cost-center/owner/tagged/without-tag/missing-tag/tag/tags/all | GetResources
tag | see | tag-key/tag-keys/keys | GetTagKeys
tag | see | tag-value/tag-values/values | GetTagValues
tag | see | compliance/tag-compliance/tag-policy | GetComplianceSummary
tag | tag/add/put/set/label/mark/change | tag/tags/cost-center/owner/everything/resource/resources/label | TagResources
tag | tag/label | | TagResources
tag | untag/remove/drop | tag/tags/label | UntagResources
tag | make/generate/start | report/compliance-report | StartReportCreation,DescribeReportCreation
resource-explorer-2 | search/find/see | resource/resources | Search
health | look/read/list/check | event/events/outage/maintenance | DescribeEvents
health | see | affected/entities | DescribeAffectedEntities
health | see | detail/details | DescribeEventDetails
health | see | event/events/outage/outages/issue/issues/maintenance/scheduled-change/scheduled-changes/notice/notices/open-event/planned/degraded | DescribeEvents,DescribeEventDetails
health | see | say/says/detail/details/description/exactly/text/latest-update | DescribeEventDetails,DescribeEvents
health | see | affected/hit/impacted/resource/resources/entity/entities/instance/instances/volume/ours | DescribeAffectedEntities,DescribeEvents
health | see | organization/all-accounts/organisation/accounts | DescribeEventsForOrganization,DescribeAffectedAccountsForOrganization
support | open/create | case/ticket | CreateCase
support | comment/add/answer | case/ticket | AddCommunicationToCase
support | see | case/cases/ticket/tickets | DescribeCases
support | see | communication/communications/reply/replies/correspondence | DescribeCommunications
support | resolve/close | case/ticket | ResolveCase
support | attach/upload | file/attachment | AddAttachmentsToSet
support | see | reply/replies/answer/answered/wrote/write/written/correspondence/support-said/response/responses/message/messages/conversation | DescribeCommunications
support | see | case/cases/ticket/tickets/open-case/open-cases | DescribeCases,DescribeCommunications
support | answer/reply/comment/add/write/respond/send/post | case/ticket/support/them/reply/question/engineer | AddCommunicationToCase
support | upload/attach/add/send | attachment/log-file/screenshot/file/dump/logs | AddAttachmentsToSet,AddCommunicationToCase
support | open/create/raise/file/log | case/ticket/support-case/support-ticket | CreateCase,DescribeServices,DescribeSeverityLevels
support | close/resolve/end | case/ticket/it | ResolveCase
support | change/increase/raise/bump | severity,case/ticket | UpdateCaseSeverity
support | see | severity/severities | DescribeSeverityLevels
support | see | attachment/attachments | DescribeAttachment
support | see | trusted-advisor,check/checks/result | DescribeTrustedAdvisorCheckResult,DescribeTrustedAdvisorChecks
support | refresh | trusted-advisor/check | RefreshTrustedAdvisorCheck
support | set/change/move/upgrade | case/ticket,urgent/critical/high/severity/urgency | UpdateCaseSeverity,DescribeCases
trustedadvisor | see | check/checks/recommendation | DescribeCheckItems
trustedadvisor | see | flag/flags/flagged/idle/recommend/recommends/recommendation/recommendations/check/checks/warning/warnings/red/yellow/trusted-advisor | DescribeChecks,DescribeCheckItems,DescribeCheckSummaries,ListRecommendations
trustedadvisor | see | recommendation-resources/affected/resource/resources | ListRecommendationResources,DescribeCheckItems
trustedadvisor | refresh/rerun/start/run/execute/trigger/launch/submit/retry/recheck/update | check/checks/it | RefreshCheck
trustedadvisor | exclude/hide/ignore/suppress | item/items/resource/finding | ExcludeCheckItems
trustedadvisor | dismiss/resolve/mark/close | recommendation | UpdateRecommendationLifecycle
ce | look/read/find/show/see/why/compare | cost/bill/spend/costs/bills/expensive/invoice | GetCostAndUsage
ce | estimate/forecast | cost/bill/spend/costs | GetCostForecast
ce | see | anomaly/anomalies | GetAnomalies
ce | see | reservation/ri,utilization/coverage | GetReservationUtilization
ce | see | savings-plan/savings-plans,utilization | GetSavingsPlansUtilization
ce | see | recommendation/rightsizing | GetRightsizingRecommendation
ce | see | tag/tags | GetTags
ce | see | dimension/dimensions | GetDimensionValues
ce | see | expensive/cost/costs/spend/spent/spending/bill/price/pricey/charged/charge/invoice/money/costly,service/account/tag/day/month/region/bill/cost | GetCostAndUsage
ce | see | expensive/costly/spend/spent/cost-driver/cost-drivers/most-money | GetCostAndUsage,GetDimensionValues
ce | see/estimate/land/predict/project | land/forecast/month-end/end-up/next-month/projection/projected/prediction/end-of-month/run-rate | GetCostForecast
ce | see | spike/spikes/anomaly/anomalies/unusual/odd/jump/jumps/outlier | GetAnomalies
ce | see | anomaly-monitor/anomaly-monitors | GetAnomalyMonitors
ce | see | anomaly-subscription/anomaly-alert/anomaly-subscriptions | GetAnomalySubscriptions
ce | create | anomaly-monitor | CreateAnomalyMonitor
ce | create/add | anomaly-subscription/anomaly-alert | CreateAnomalySubscription
ce | change | anomaly-subscription/anomaly-alert/anomaly-threshold | UpdateAnomalySubscription
ce | see | covered/coverage,savings-plan/savings-plans | GetSavingsPlansCoverage
ce | see | used/utilization/utilised/utilisation/wasted,savings-plan/savings-plans | GetSavingsPlansUtilization,GetSavingsPlansUtilizationDetails
ce | see | covered/coverage,reservation/reservations/reserved-instance/ri/ris | GetReservationCoverage
ce | see | used/utilization/utilised/utilisation/wasted,reservation/reservations/reserved-instance/ri/ris | GetReservationUtilization
ce | see | buy/purchase/recommend/recommended/recommendation,savings-plan/savings-plans | GetSavingsPlansPurchaseRecommendation
ce | see | buy/purchase/recommend/recommended/recommendation,reservation/reserved-instance/ri | GetReservationPurchaseRecommendation
ce | see | resource/per-resource/resource-level,cost/costs | GetCostAndUsageWithResources
ce | see | cost-category/cost-categories | ListCostCategoryDefinitions,DescribeCostCategoryDefinition
ce | change | cost-category/cost-categories | UpdateCostCategoryDefinition
ce | create | cost-category | CreateCostCategoryDefinition
ce | see | cost-allocation-tag/cost-allocation-tags | ListCostAllocationTags
ce | enable/disable/change | cost-allocation-tag/cost-allocation-tags | UpdateCostAllocationTagsStatus
ce | see | usage-forecast | GetUsageForecast
ce | see | downsize/downsized/rightsize/rightsized/rightsizing/too-big/smaller/oversized | GetRightsizingRecommendation
ce | see | burn/burned/burnt/burns/eat/eats/swallow | GetCostAndUsage
budgets | look/read/see | budget | ViewBudget
budgets | update/set/increase/raise/change | budget | ModifyBudget
budgets | see | budget/budgets/spent | ViewBudget
budgets | change | budget/limit/threshold | ModifyBudget
budgets | see | budget/budgets/gone/left/spent/burned/actual/forecast/limit | ViewBudget
budgets | change/make/add/create/drop | budget/alert/budget-alert/threshold/limit/subscriber/notification/email | ModifyBudget,ViewBudget
budgets | see | action/actions/budget-action | DescribeBudgetActionsForBudget
budgets | start/run/execute/trigger/launch/submit/retry/reverse/reset | action/budget-action | ExecuteBudgetAction
budgets | create | budget-action | CreateBudgetAction
budgets | see | action-history/budget-action-history | DescribeBudgetActionHistories
compute-optimizer | see | recommendation/recommendations,instance/instances/ec2 | GetEC2InstanceRecommendations
compute-optimizer | see | recommendation/recommendations,function/lambda | GetLambdaFunctionRecommendations
compute-optimizer | see | instance/instances/ec2/machine/machines/server/servers/too-big/oversized/overprovisioned/rightsize/rightsizing | GetEC2InstanceRecommendations
compute-optimizer | see | volume/volumes/ebs/disk/disks | GetEBSVolumeRecommendations
compute-optimizer | see | asg/auto-scaling-group/auto-scaling-groups/scaling-group/groups | GetAutoScalingGroupRecommendations
compute-optimizer | see | function/functions/lambda/lambdas/memory | GetLambdaFunctionRecommendations
compute-optimizer | see | ecs/fargate/service/services/task/tasks | GetECSServiceRecommendations
compute-optimizer | see | rds/database/databases/db | GetRDSDatabaseRecommendations
compute-optimizer | see | idle/unused | GetIdleRecommendations
compute-optimizer | see | license/licenses | GetLicenseRecommendations
compute-optimizer | see | summary/summaries/overview/overall/total-savings | GetRecommendationSummaries
compute-optimizer | see | enrollment/opted-in/enrolled | GetEnrollmentStatus
compute-optimizer | enable/disable/change/register | enrollment/compute-optimizer/opt-in/account | UpdateEnrollmentStatus
compute-optimizer | export | instance/instances/ec2/recommendations | ExportEC2InstanceRecommendations
compute-optimizer | see | projected/projection/would,metric/cpu/utilization | GetEC2RecommendationProjectedMetrics
compute-optimizer | export | volume/volumes/ebs | ExportEBSVolumeRecommendations
compute-optimizer | export | function/functions/lambda | ExportLambdaFunctionRecommendations
compute-optimizer | export | auto-scaling-group/autoscaling-group/asg/autoscaling | ExportAutoScalingGroupRecommendations
compute-optimizer | export | ecs/service/services | ExportECSServiceRecommendations
compute-optimizer | export | rds/database/databases | ExportRDSDatabaseRecommendations
compute-optimizer | export | idle | ExportIdleRecommendations
compute-optimizer | export | license/licenses | ExportLicenseRecommendations
servicequotas | request/increase/raise | quota/limit/increase | RequestServiceQuotaIncrease
servicequotas | look/read/show | quota/limit | GetServiceQuota
servicequotas | look/list/read | request/requests/open/pending | ListRequestedServiceQuotaChangeHistory
servicequotas | request/increase/raise/ask | quota/limit/increase/quotas | RequestServiceQuotaIncrease
servicequotas | see | open-request/request/requests/pending/history | ListRequestedServiceQuotaChangeHistory
servicequotas | list | quotas/limits | ListServiceQuotas
servicequotas | see | default | GetAWSDefaultServiceQuota
servicequotas | see | high/limit/quota/vcpu/vcpus/how-many/allowed/ceiling/current-value/applied | GetServiceQuota,ListServiceQuotas
servicequotas | request/ask/raise/increase/get/lift/bump/apply/double/look | more/raise/increase/512/higher/bigger-limit/quota/limit/vcpu/vcpus | RequestServiceQuotaIncrease
servicequotas | see | stand/stands/request/requests/requested/asked/ask/pending/granted/approved/change-request/outcome | ListRequestedServiceQuotaChangeHistory,GetRequestedServiceQuotaChange
servicequotas | see | service-code/service-codes/services | ListServices
servicequotas | request/ask/raise/increase/get/apply | double/triple/twice/more-quota/increase/more | RequestServiceQuotaIncrease
license-manager | see | license/usage | ListUsageForLicenseConfiguration
wellarchitected | see | workload/review | GetWorkload
pricing | see | price/prices/product | GetProducts
cur | see | report/reports/usage-report/cost-report/report-definition/cur/definition | DescribeReportDefinitions
cur | change/add/switch | report/report-definition/parquet/bucket/format/refresh/cost-report/usage-report | ModifyReportDefinition,DescribeReportDefinitions
cur | make/define | report/report-definition/cost-report/usage-report/cur | PutReportDefinition
cur | drop | report/report-definition | DeleteReportDefinition
cur | change/send/deliver/upload/have/switch | report/parquet/cost-report/usage-report | ModifyReportDefinition,DescribeReportDefinitions
`;

// src/drafting/tables/operations/jargon-containers.ts
var CONTAINERS = `
ecs | restart/redeploy/deploy/bounce/refresh | service/app/worker/application/container/containers/deployment | UpdateService
ecs | restart/deploy/scale/rollback/increase/decrease/update | | UpdateService
ecs | run/start/create/trigger | new-deployment/forced-deployment/deployment | UpdateService
ecs | scale/increase/decrease/set/stop/start/pause/resume | service/desired-count/count/replicas/zero/worker/capacity | UpdateService
ecs | rollback/stop | service-deployment | StopServiceDeployment
ecs | rollback | service/deployment/release/version/task-definition | UpdateService
ecs | point/update | task-definition/revision/service | UpdateService
ecs | stop/terminate/cancel | task/tasks/container | StopTask
ecs | run/start/trigger | task/one-off/migration/job/task-definition/batch | RunTask
ecs | connect/run/start/start/invoke | shell/exec/bash/terminal/session/ecs-exec/execute-command/container-shell | ExecuteCommand
ecs | look/wait/read/list/check | event/events/deployments/rollout/deployment/service/stable/steady/settle | DescribeServices
ecs | look/read | stopped-reason/exit-code/task/tasks/why-stopped/containers | DescribeTasks
ecs | list/find | task/tasks | ListTasks
ecs | drain | container-instance/instance/instances | UpdateContainerInstancesState
ecs | create/register/add/update | task-definition/revision | RegisterTaskDefinition
ecs | see | service/services/deployment/deployments/rollout/event/events | DescribeServices
ecs | see | cluster/clusters | DescribeClusters
ecs | see | container-instance/container-instances/agent | DescribeContainerInstances
ecs | see | task-definition/definition/revision | DescribeTaskDefinition
ecs | list/find | task-definition/revisions/definitions | ListTaskDefinitions
ecs | list/find | service/services | ListServices
ecs | end | service-deployment/deployment | StopServiceDeployment
ecs | change | capacity-provider | UpdateCapacityProvider
ecs | change | cluster,setting/insights | UpdateClusterSettings
ecs | drop | task-definition | DeregisterTaskDefinition
ecs | protect/set | task-protection/scale-in-protection | UpdateTaskProtection
ecs | create | new-service/service | CreateService
ecs | drop | service | DeleteService
ecs | see | stop-reason/stopped-reason/exit-code/exit-codes/stopped-task/stopped-tasks/why-stopped/container/containers/task,reason/exit/code/stopped/status | DescribeTasks
ecs | list/find/count | stopped-tasks/stopped-task/running-tasks | ListTasks,DescribeTasks
ecs | see | tasks,left/none/which/all/node/instance | ListTasks,DescribeTasks
ecs | register/make/cut/publish | task-definition/revision/task-def/taskdef/new-revision | RegisterTaskDefinition
ecs | see | event/events/service-event/service-events/running-count/desired-count/desired/pending/running/tasks-run/placement | DescribeServices
ecs | drain/cordon/empty/evacuate/put/set | node/instance/host/container-instance/draining | UpdateContainerInstancesState
ecs | activate/enable/uncordon/return/put/resume | node/instance/host/container-instance/active | UpdateContainerInstancesState
ecs | list | container-instances/container-instance/nodes/instances | ListContainerInstances
ecs | kill/stop/terminate/recycle/bounce | task/tasks/container/stuck-task | StopTask
ecs | roll/point/switch/move/release/force/kick/rollback/revert | service/revision/task-definition/new-deployment/deployment/task-def | UpdateService
ecs | change/enable/disable/put | circuit-breaker/exec/execute-command/deployment-configuration/minimum-healthy-percent/health-check-grace-period | UpdateService
ecs | see | service-deployment/service-deployments/deployment-history/past-deployments | ListServiceDeployments,DescribeServiceDeployments
ecs | see | service-revision/service-revisions | DescribeServiceRevisions
ecs | see | task-protection | GetTaskProtection
ecs | see | capacity-provider/capacity-providers | DescribeCapacityProviders
ecs | see | task-set/task-sets | DescribeTaskSets
ecs | see | account-setting/account-settings | ListAccountSettings
ecs | drop | cluster | DeleteCluster
ecs | create/provision | cluster | CreateCluster
ecs | deregister/remove/drop | container-instance/instance | DeregisterContainerInstance
ecs | update/upgrade | agent/ecs-agent/container-agent | UpdateContainerAgent
ecr | upload/put/publish/push | image/container/docker/tag | GetAuthorizationToken,BatchCheckLayerAvailability,InitiateLayerUpload,UploadLayerPart,CompleteLayerUpload,PutImage
ecr | pull/download/read/load | image/container/docker | GetAuthorizationToken,BatchGetImage,GetDownloadUrlForLayer
ecr | delete/remove/clean/untag | image/images/tag/tags/untagged/digest/digests | BatchDeleteImage
ecr | look/read/list | finding/findings/vulnerability/vulnerabilities/cve/scan-result/scan-results | DescribeImageScanFindings
ecr | scan/start/run | scan/image/vulnerability | StartImageScan
ecr | tag/retag/promote | image/tag | PutImage
ecr | login/connect | registry/docker/repository | GetAuthorizationToken
ecr | see | image/images/digest/tags/pushed | DescribeImages
ecr | list | image/images/untagged | ListImages
ecr | see | lifecycle/lifecycle-policy | GetLifecyclePolicy
ecr | change/make | lifecycle/lifecycle-policy | PutLifecyclePolicy
ecr | see | preview/lifecycle-preview | GetLifecyclePolicyPreview
ecr | go | preview/lifecycle-preview | StartLifecyclePolicyPreview
ecr | change | immutable/mutability/tag-immutability | PutImageTagMutability
ecr | change | scan-on-push/scanning-configuration/scanning | PutImageScanningConfiguration
ecr | create | repository | CreateRepository
ecr | see | repository-policy/policy | GetRepositoryPolicy
ecr | see | repository/repositories | DescribeRepositories
ecr | tag/retag/promote/label/mark | image/tag/digest/build/manifest | BatchGetImage,PutImage
ecr | see | cve/cves/vulnerability/vulnerabilities/finding/findings/scan/scan-result/scan-results/severity/critical | DescribeImageScanFindings
ecr | see | immutable/mutability/tag-immutability/scan-on-push/repository-setting | DescribeRepositories
ecr | see | manifest/layer/layers | BatchGetImage
ecr | change/add/make | repository-policy/pull-permission/cross-account-pull | SetRepositoryPolicy
ecr | drop | repository-policy | DeleteRepositoryPolicy
ecr | drop | lifecycle-policy/lifecycle | DeleteLifecyclePolicy
ecr | drop | repository/repo | DeleteRepository
ecr | see | replication/replicated | DescribeImageReplicationStatus
ecr | change | replication/replication-configuration | PutReplicationConfiguration
ecr | see | pull-through/pull-through-cache | DescribePullThroughCacheRules
ecr | create | pull-through/pull-through-cache | CreatePullThroughCacheRule
ecr | see | registry-policy | GetRegistryPolicy
ecr | dry-run/test/preview/simulate/try | lifecycle/lifecycle-policy/expire/policy/run/rule | StartLifecyclePolicyPreview,GetLifecyclePolicyPreview
ecr | see | expire/expires/would-expire/preview | GetLifecyclePolicyPreview
ecr | keep/limit/expire | image/images/last/newest/untagged | PutLifecyclePolicy,GetLifecyclePolicy
ecr | see | registry/pushed/there/exist/exists/in-repo/latest-tag/tag | DescribeImages
eks | upgrade/update | control-plane/cluster/version/kubernetes/k8s | UpdateClusterVersion
eks | upgrade/deploy/update/roll/rotate/replace | nodegroup/node-group/nodes/ami/release | UpdateNodegroupVersion
eks | scale/increase/decrease/set | nodegroup/node-group/nodes/desired/size/workers | UpdateNodegroupConfig
eks | upgrade/update | addon/add-on/coredns/kube-proxy/cni/vpc-cni | UpdateAddon
eks | connect/look/authorize/download/get | kubeconfig/kubectl/cluster | DescribeCluster
eks | grant/authorize/add | access/access-entry/user/role | CreateAccessEntry
eks | look/read/wait/list | update/upgrade/rollout/progress/errors | DescribeUpdate
eks | see | nodegroup/node-group/nodes | DescribeNodegroup
eks | see | addon/add-on | DescribeAddon
eks | see | cluster/endpoint/version | DescribeCluster
eks | list | addon/addons | ListAddons
eks | list | nodegroup/nodegroups/node-groups | ListNodegroups
eks | see | access-entry/access-entries | ListAccessEntries
eks | change | cluster,logging/endpoint/public/private/audit-log/control-plane-logging | UpdateClusterConfig
eks | change | label/labels/taint/taints | UpdateNodegroupConfig
eks | create | addon/add-on | CreateAddon
eks | drop | addon/add-on | DeleteAddon
eks | create | nodegroup/node-group | CreateNodegroup
eks | drop | nodegroup/node-group | DeleteNodegroup
eks | create | fargate-profile | CreateFargateProfile
eks | see | insight/insights/upgrade-readiness | ListInsights
eks | bump/scale/grow/increase/decrease/shrink/set/change | node-group/nodegroup/nodes/node-pool/desired/min/max/desired-size/scaling-config | UpdateNodegroupConfig
eks | see | available/compatible/go-with,addon/add-on/coredns/kube-proxy/vpc-cni/ebs-csi | DescribeAddonVersions
eks | see | coredns/kube-proxy/vpc-cni/ebs-csi/installed-addon | DescribeAddon
eks | bump/upgrade/change/update/move | coredns/kube-proxy/vpc-cni/ebs-csi/addon/add-on | UpdateAddon
eks | see | coredns-versions/addon-versions | DescribeAddonVersions
eks | see | update/upgrade/updates,history/list/recent/running | ListUpdates
eks | see | fargate-profile | DescribeFargateProfile
eks | list | fargate-profiles | ListFargateProfiles
eks | see | pod-identity/pod-identity-association/pod-identity-associations | ListPodIdentityAssociations
eks | create | pod-identity/pod-identity-association | CreatePodIdentityAssociation
eks | drop | pod-identity/pod-identity-association | DeletePodIdentityAssociation
eks | see | access-policy/access-policies | ListAssociatedAccessPolicies,ListAccessPolicies
eks | drop/remove/revoke | access-entry/access | DeleteAccessEntry
eks | associate/attach/grant/add | access-policy/admin-policy/view-policy | AssociateAccessPolicy
eks | detach/disassociate/remove | access-policy | DisassociateAccessPolicy
eks | see | deprecated-api/upgrade-insight/upgrade-insights/insight/insights | ListInsights,DescribeInsight
eks | list | clusters | ListClusters
eks | see | node-health/health-issue/health-issues | DescribeNodegroup
eks | change/enable/disable | endpoint/public-access/logging/audit-log/audit-logs/control-plane-logs/api-server-log | UpdateClusterConfig
eks | create/add | access-entry | CreateAccessEntry
eks | drop | fargate-profile | DeleteFargateProfile
eks | see | fargate-profiles/fargate-profile | ListFargateProfiles,DescribeFargateProfile
apprunner | deploy/restart/release | service/app/application | StartDeployment
apprunner | pause/stop | service/app | PauseService
apprunner | resume/start | service/app | ResumeService
apprunner | change | service/cpu/memory/variable/configuration | UpdateService
apprunner | see | service/app/status | DescribeService
apprunner | see | operation/operations/progress/deployment | ListOperations
apprunner | deploy/redeploy/release/ship/push/rebuild | | StartDeployment
apprunner | pause/stop/park/freeze | | PauseService
apprunner | resume/start/unpause/wake/bring | | ResumeService
apprunner | see | operation/operations/rollout/deploy/deployments/deployed/succeed | ListOperations
apprunner | see | domain/custom-domain/custom-domains/certificate-record | DescribeCustomDomains
apprunner | add/associate/attach/link | domain/custom-domain | AssociateCustomDomain
apprunner | remove/disassociate/detach/unlink | domain/custom-domain | DisassociateCustomDomain
apprunner | change/scale | auto-scaling/autoscaling/concurrency/max-size/instance-size/env-var/env-vars/environment-variable/environment-variables/image/tag/vcpu/health-check | UpdateService
apprunner | create | autoscaling-configuration/auto-scaling-configuration | CreateAutoScalingConfiguration
apprunner | list | services | ListServices
apprunner | drop | service | DeleteService
lambda | invoke/run/start/trigger/test/execute/call | | InvokeFunction
lambda | deploy/upload/update/push/replace/point | code/zip/hotfix/package/image/handler/jar/build/artifact | UpdateFunctionCode
lambda | deploy | | UpdateFunctionCode
lambda | update/increase/decrease/set/scale | memory/timeout/environment/variable/env/layer/runtime/handler/configuration/ram/setting/tracing | UpdateFunctionConfiguration
lambda | set/increase/decrease/update/limit/cap/scale | concurrency/reserved | PutFunctionConcurrency
lambda | set/increase/update/create | provisioned-concurrency | PutProvisionedConcurrencyConfig
lambda | remove/delete | concurrency/concurrency-limit/reserved | DeleteFunctionConcurrency
lambda | stop/pause/throttle/disable | function | PutFunctionConcurrency
lambda | pause/stop/disable/enable/resume/start/update/silence/increase/decrease/set | trigger/event-source/mapping/event-source-mapping/batch-size/poller/sqs-trigger | UpdateEventSourceMapping
lambda | publish/create/release | version/new-version | PublishVersion
lambda | point/move/update/swap/rollback/shift | alias/live/traffic/weight | UpdateAlias
lambda | rollback | function/version/release | UpdateAlias
lambda | read/look/download/get | code/environment/env/variables/source/function/zip | GetFunction
lambda | look/read | configuration/memory/timeout/settings/setting | GetFunctionConfiguration
lambda | list/look | version/versions | ListVersionsByFunction
lambda | list/look/find | trigger/triggers/event-source/mapping/mappings | ListEventSourceMappings
lambda | grant/authorize/share/permit | permission/resource-policy/invoke/principal/account | AddPermission
lambda | see | concurrency/reserved-concurrency | GetFunctionConcurrency
lambda | change/limit/reserve/allocate | concurrency/reserved-concurrency/concurrent/parallel/parallel-run/at-a-time | PutFunctionConcurrency
lambda | drop/end | provisioned-concurrency | DeleteProvisionedConcurrencyConfig
lambda | see | provisioned-concurrency | GetProvisionedConcurrencyConfig
lambda | see | alias/aliases | ListAliases
lambda | see | resource-policy/policy/who-may-invoke | GetPolicy
lambda | see | layer/layers | ListLayers
lambda | see | url/function-url | GetFunctionUrlConfig
lambda | create | url/function-url | CreateFunctionUrlConfig
lambda | change | url/function-url | UpdateFunctionUrlConfig
lambda | create/add | alias | CreateAlias
lambda | create/add | trigger/event-source/event-source-mapping/mapping | CreateEventSourceMapping
lambda | subscribe/attach/connect/link/hook | event-source/event-source-mapping/queue/stream/trigger | CreateEventSourceMapping
lambda | drop | trigger/event-source/event-source-mapping/mapping | DeleteEventSourceMapping
lambda | see | trigger/event-source/event-source-mapping/mapping | GetEventSourceMapping
lambda | change | batch/batch-size/filter/trigger/event-source-mapping | UpdateEventSourceMapping
lambda | publish/upload/make | layer | PublishLayerVersion
lambda | change | destination/retry/on-failure/async/event-age | PutFunctionEventInvokeConfig
lambda | change | memory/timeout/env/environment/variable/layer/runtime/handler/vpc/tracing/dead-letter/storage/architecture/log-level | UpdateFunctionConfiguration
lambda | change/shift/point/move/rollback | alias/traffic/canary/weight/version | UpdateAlias
lambda | revoke/remove | permission/resource-policy | RemovePermission
lambda | see | ram/memory/timeout/env/environment/environment-variable/environment-variables/variable/runtime/layer/handler/vpc-config/architecture/dead-letter/log-level | GetFunctionConfiguration
lambda | give/add/set/change | ram/memory/timeout/mb/gb/env/environment-variable/environment-variables/env-var/env-vars | UpdateFunctionConfiguration
lambda | cut/release/freeze/snapshot/make/publish | version/new-version | PublishVersion
lambda | failover/flip/switch/roll/return/put/set/move/point/repoint/redirect | alias/live/prod-alias/traffic/previous-version | UpdateAlias
lambda | see | alias/live,version/point/points/weight/weights/routing | GetAlias
lambda | see | allowed/permission/permissions/resource-policy/invoke-permission/who,call/invoke/function | GetPolicy
lambda | see | resource-policy/permission/permissions/invoke-permission | GetPolicy
lambda | send/fire/throw/test/try/feed/replay | event/test-event/payload/function/request/records | InvokeFunction
lambda | stop/pause/keep/block/detach | polling/poll/consuming/reading/queue/stream/trigger | UpdateEventSourceMapping
lambda | see | concurrency/reserved | GetFunctionConcurrency
lambda | see | account-limit/account-limits/unreserved/account-setting/account-settings | GetAccountSettings
lambda | see | code-signing | GetFunctionCodeSigningConfig
lambda | see | destination/retry/on-failure/async/event-age/asynchronous | GetFunctionEventInvokeConfig
lambda | delete/remove | alias | DeleteAlias
lambda | drop | function | DeleteFunction
lambda | drop | layer/layer-version | DeleteLayerVersion
lambda | drop | url/function-url | DeleteFunctionUrlConfig
lambda | drop | destination/async-config | DeleteFunctionEventInvokeConfig
lambda | add/attach/detach/remove | layer | UpdateFunctionConfiguration
lambda | see | functions,list/all/which/runtime/runtimes | ListFunctions
lambda | see | runtime-management/runtime-version | GetRuntimeManagementConfig
lambda | change/pin | runtime-version/runtime-management/runtime-update-mode | PutRuntimeManagementConfig
lambda | see | recursion/recursive | GetFunctionRecursionConfig
lambda | see | code/zip/deployed/deployment-package/package/source-code | GetFunction
lambda | make/have/use/add/upload/switch/set | use/uses/new-layer,layer/it/runtime | UpdateFunctionConfiguration
lambda | publish | | PublishVersion
lambda | remove/disable/lift/delete | cap/limit/throttle/concurrency-cap | DeleteFunctionConcurrency
`;

// src/drafting/tables/operations/jargon-delivery.ts
var DELIVERY = `
cloudformation | update/deploy/change | stack | UpdateStack
cloudformation | deploy/create/add/update/read | change-set/changeset | CreateChangeSet
cloudformation | run/execute/apply/deploy | change-set/changeset | ExecuteChangeSet
cloudformation | look/read/review/verify/check | change-set/changeset/diff | DescribeChangeSet
cloudformation | rollback/continue | failed-rollback/update_rollback_failed/stuck-rollback | ContinueUpdateRollback
cloudformation | rollback | stack | RollbackStack
cloudformation | cancel/stop | update/stack-update/stack | CancelUpdateStack
cloudformation | look/read/find/why/list/wait | event/events/why/failed/failure/reason | DescribeStackEvents
cloudformation | look/read/wait/list/find | stack/output/outputs/parameter/parameters/status/state | DescribeStacks
cloudformation | list/look | resource/resources | ListStackResources
cloudformation | look/read/download | template | GetTemplate
cloudformation | detect/look/find/run/start | drift | DetectStackDrift
cloudformation | delete | stack | DeleteStack
cloudformation | see | drift/drifts/drifted | DescribeStackResourceDrifts
cloudformation | see | drift,detection/status | DescribeStackDriftDetectionStatus
cloudformation | see | change-sets | ListChangeSets
cloudformation | see | stack-set/stackset | DescribeStackSet
cloudformation | see | stack-set-operation/operation | DescribeStackSetOperation
cloudformation | see | stack-instance/stack-instances | ListStackInstances
cloudformation | see | export/exports | ListExports
cloudformation | see | stack-policy | GetStackPolicy
cloudformation | see | stacks,list/all | ListStacks
cloudformation | change | stack-set/stackset | UpdateStackSet
cloudformation | add/create | stack-instance/stack-instances | CreateStackInstances
cloudformation | change | termination-protection | UpdateTerminationProtection
cloudformation | create | stack | CreateStack
cloudformation | create | change-set/changeset | CreateChangeSet
cloudformation | drop | change-set/changeset | DeleteChangeSet
cloudformation | signal | resource/stack | SignalResource
cloudformation | validate | template | ValidateTemplate
cloudformation | import | resource/resources | CreateChangeSet
cloudformation | see | why/fail/failed/failing/failure/event/events/rollback/rolled/reason/stuck/error/errors | DescribeStackEvents
cloudformation | deploy/rollback | why,fail/failed/rollback/roll/stack | DescribeStackEvents
cloudformation | preview/test/simulate/plan | template/change/stack/update/changes/diff | CreateChangeSet,DescribeChangeSet
cloudformation | create/prepare/stage | change-set/changeset/preview | CreateChangeSet
cloudformation | see | replace/replacement/changes/would/proposed-changes/planned/diff | DescribeChangeSet
cloudformation | apply/execute/run/start/trigger/launch/submit/retry/deploy/release/update | change-set/changeset/changes/proposed-changes/preview | ExecuteChangeSet
cloudformation | start/run/resume/continue/retry/execute/trigger/launch/submit/unstick/unblock | rollback/update-rollback/rollback-failed/stuck-rollback | ContinueUpdateRollback
cloudformation | remove/disable/take/lift/change/enable/set/put | termination-protection | UpdateTerminationProtection
cloudformation | protect/unprotect | stack/delete/deletion | UpdateTerminationProtection
cloudformation | see | account/accounts/region/regions,instance/instances/stack-set/already/deployed | ListStackInstances
cloudformation | add/deploy/roll/extend | account/accounts/region/regions,stack-set/more/new/instance/other | CreateStackInstances
cloudformation | remove/delete/drop | stack-instance/stack-instances/account/region | DeleteStackInstances
cloudformation | retry/update/change/refresh/redeploy | stack-instances/stack-instance | UpdateStackInstances
cloudformation | stop/cancel | stack-set-operation/operation | StopStackSetOperation
cloudformation | list | operations/stack-set-operations | ListStackSetOperations
cloudformation | see | operation,result/results/fail/failed/account | ListStackSetOperationResults
cloudformation | start/run/execute/trigger/launch/submit/retry/detect/check/find/kick | drift/drifted/drift-detection/drift-check | DetectStackDrift
cloudformation | see | drift-result/drifted-resource/drifted/differ/by-hand/manually/drift/out-of-sync | DescribeStackResourceDrifts,DescribeStackDriftDetectionStatus
cloudformation | see | drift-detection/drift-check,end/finish/status/done/complete | DescribeStackDriftDetectionStatus
cloudformation | see | stack-status/update_complete/complete/create_complete/stack/output/outputs/parameter/parameters/stack-parameters | DescribeStacks
cloudformation | see | import/imports/who-imports/importing/uses-export | ListImports
cloudformation | see | logical-id/physical-id/stack-resource/stack-resources/belongs | DescribeStackResources,ListStackResources
cloudformation | see | template-summary/required-parameters/template-parameters | GetTemplateSummary
cloudformation | estimate | cost/template | EstimateTemplateCost
cloudformation | update/deploy/redeploy/push | stack/parameter/template/tag/parameters | UpdateStack
cloudformation | see | type/types/extension/extensions/registry | ListTypes
cloudformation | activate/enable | type/extension | ActivateType
cloudformation | see | hook/hooks,result/results/fail | ListHookResults
cloudformation | drop | stack-set/stackset | DeleteStackSet
cloudformation | create | stack-set/stackset | CreateStackSet
cloudformation | see | resource-scan/scan | DescribeResourceScan
cloudformation | start/run/execute/trigger/launch/submit/retry | resource-scan/scan | StartResourceScan
cloudformation | see | owns/own/contain/contains/consists/made-of | ListStackResources,DescribeStackResources
servicecatalog | go/launch/make | product/provision | ProvisionProduct
servicecatalog | change | provisioned-product | UpdateProvisionedProduct
servicecatalog | terminate/delete | provisioned-product | TerminateProvisionedProduct
servicecatalog | see/search/find | product/products/catalogue/catalog/offering/offerings | SearchProducts
servicecatalog | see | parameter/parameters/input/inputs/asks/fields | DescribeProvisioningParameters
servicecatalog | start/run/execute/trigger/launch/submit/retry/order/request/provision/create/deploy/get | product/sandbox/environment/catalogue/item/workspace/it | ProvisionProduct
servicecatalog | see | record/provisioning-status/progress/order/launch | DescribeRecord
servicecatalog | see | provisioned-product/provisioned-products/launched/provisioned | SearchProvisionedProducts,DescribeProvisionedProduct
servicecatalog | see | output/outputs | GetProvisionedProductOutputs
servicecatalog | see | history/records | ListRecordHistory
servicecatalog | change/upgrade/update/move | provisioned-product/artifact/version/parameter/parameters/product-version | UpdateProvisionedProduct
servicecatalog | end/terminate/tear/give | provisioned-product/product/sandbox | TerminateProvisionedProduct
servicecatalog | see | launch-path/launch-paths/path/paths | ListLaunchPaths
servicecatalog | see | portfolio,product/products | SearchProductsAsAdmin
servicecatalog | see | portfolio/portfolios | ListPortfolios
servicecatalog | see | constraint/constraints | ListConstraintsForPortfolio
servicecatalog | add/associate/put | product,portfolio | AssociateProductWithPortfolio
servicecatalog | create/add/publish/release | version/provisioning-artifact/product-version | CreateProvisioningArtifact
servicecatalog | change/deprecate/disable/deactivate/hide | version/provisioning-artifact/product-version | UpdateProvisioningArtifact
servicecatalog | see | versions/version/artifact/artifacts,product | ListProvisioningArtifacts,DescribeProduct
servicecatalog | start/run/execute/trigger/launch/submit/retry | service-action/self-service-action | ExecuteProvisionedProductServiceAction
servicecatalog | see | product | DescribeProduct
servicecatalog | see/find | sandbox/my-product/my-products/my-environment | SearchProvisionedProducts,DescribeProvisionedProduct
codepipeline | start/run/trigger/rerun/release/execute/begin/deploy | pipeline/release/change/it | StartPipelineExecution
codepipeline | start/run/rerun | | StartPipelineExecution
codepipeline | retry | stage/step/action/failed | RetryStageExecution
codepipeline | stop/cancel | execution/pipeline/run | StopPipelineExecution
codepipeline | approve/reject | | PutApprovalResult
codepipeline | rollback | stage/pipeline | RollbackStage
codepipeline | disable/block/pause/stop/close | transition/stage-transition | DisableStageTransition
codepipeline | enable/open/resume | transition/stage-transition | EnableStageTransition
codepipeline | look/read/wait/find | pipeline/state/status/stage/stages | GetPipelineState
codepipeline | see | execution/executions/run/runs/history | ListPipelineExecutions
codepipeline | see | execution/run | GetPipelineExecution
codepipeline | see | definition/structure/configuration | GetPipeline
codepipeline | see | action/actions,execution/executions | ListActionExecutions
codepipeline | change | pipeline/definition/source/branch | UpdatePipeline
codepipeline | change | stage,condition | OverrideStageCondition
codepipeline | approve/reject/answer | approval/manual-approval/it/pipeline | PutApprovalResult
codepipeline | rerun/retry/redo/repeat/restart/rekick | stage/step/action/failed/deploy-stage/test-stage | RetryStageExecution
codepipeline | rerun/retrigger/restart/kick/start/release/run | pipeline/change/latest-commit/commit/from-start/from-the-top/release | StartPipelineExecution
codepipeline | see | gate/approval/waiting/wait/stuck/stand/stands/pending/blocked/stage/stages/hang/hangs/hanging/sit/sitting | GetPipelineState
codepipeline | approve/reject/release/open/give/pass/let | gate/approval/go-ahead/release/manual-step/manual-approval/sign-off | PutApprovalResult
codepipeline | disable/block/pause/stop/close/freeze/hold/shut | transition/stage-transition/gate/stage/into/inbound/from-entering/prod/production | DisableStageTransition
codepipeline | enable/open/resume/unblock/unfreeze/reopen/lift | transition/stage-transition/gate/stage-gate/inbound | EnableStageTransition
codepipeline | see | error/errors/action-fail/fail/failed/failing/failure/broke/why/reason/action-detail/message | ListActionExecutions,GetPipelineState
codepipeline | see | action/actions | ListActionExecutions
codepipeline | see | execution/run/moves/progress/goes-through/go-through/that-run | GetPipelineExecution
codepipeline | see | executions/runs/last/past/recent/history/previous/commit/revision/revisions | ListPipelineExecutions
codepipeline | save/see/download/export/backup/copy | definition/pipeline-definition/structure/json/configuration/pipeline-json/stages | GetPipeline
codepipeline | change/add/remove/point/switch | definition/source-stage/source/branch/stage/action/pipeline/artifact-store/trigger | UpdatePipeline
codepipeline | stop/cancel/abort/kill/abandon/halt/end | execution/run/pipeline/in-flight/release | StopPipelineExecution
codepipeline | rollback/revert | stage/prod/deploy-stage/production/previous/release | RollbackStage
codepipeline | list | pipelines | ListPipelines
codepipeline | see | webhook/webhooks | ListWebhooks
codepipeline | override/skip/bypass | condition/stage-condition/rule | OverrideStageCondition
codepipeline | see | rule/rules/condition/conditions | ListRuleExecutions
codepipeline | create | pipeline | CreatePipeline
codepipeline | drop | pipeline | DeletePipeline
codepipeline | abandon/cancel/stop/kill | older/run/one/execution/previous | StopPipelineExecution
codedeploy | deploy/start/create/run | deployment/revision/release/version | CreateDeployment
codedeploy | stop/rollback/cancel | deployment | StopDeployment
codedeploy | look/read/wait | deployment/progress | GetDeployment
codedeploy | see | deployment/deployments,list/history | ListDeployments
codedeploy | see | group/deployment-group | GetDeploymentGroup
codedeploy | see | instance/target/targets | ListDeploymentTargets
codedeploy | see | target | GetDeploymentTarget
codedeploy | continue/resume/reroute/shift | deployment/traffic | ContinueDeployment
codedeploy | change | deployment-group/group/rollback/alarm | UpdateDeploymentGroup
codedeploy | register/make | revision | RegisterApplicationRevision
codedeploy | deploy/start/push/roll/release/ship/rerun/repeat/redeploy | revision/release/version/build/deployment/bundle/code/again/prod | CreateDeployment
codedeploy | rollback/revert | deployment/release/revision/previous-revision/previous | StopDeployment
codedeploy | stop/cancel/abort/halt/call/break | deployment/rollback/rollout/release/it | StopDeployment
codedeploy | see | deploy/deployed/last-deployment/previous-deployment/deployments/history/last/recent | ListDeployments,GetDeployment
codedeploy | see | end/ended/progress/deployment-status/go/rollout/succeed/fail/failed | GetDeployment
codedeploy | see | host/hosts/instance/instances/target/targets/machine/machines/server/servers/box/boxes/node/nodes | ListDeploymentTargets,GetDeploymentTarget
codedeploy | see | lifecycle-event/lifecycle-hook/hook/script/scripts/hooks/lifecycle-events | GetDeploymentTarget,ListDeploymentTargets
codedeploy | see | revision/revisions/app-revision | ListApplicationRevisions
codedeploy | see | deployment-group/group/groups/alarm/auto-rollback/settings | GetDeploymentGroup
codedeploy | see | groups/deployment-groups | ListDeploymentGroups
codedeploy | see | deployment-config/deployment-configuration | GetDeploymentConfig
codedeploy | change/enable/disable/switch | deployment-group/rollback/auto-rollback/alarm/alarms/traffic/deployment-config/termination-wait | UpdateDeploymentGroup
codedeploy | continue/resume/reroute/shift/start/proceed/flip | traffic/rerouting/blue/green/wait/deployment | ContinueDeployment
codedeploy | skip/shorten/terminate | wait/wait-time/termination-wait/original-instances | SkipWaitTimeForInstanceTermination
codedeploy | register/add/enrol | on-premises/on-prem/onprem | RegisterOnPremisesInstance
codedeploy | deregister/remove | on-premises/on-prem/onprem | DeregisterOnPremisesInstance
codedeploy | list | applications | ListApplications
codedeploy | point/reroute/shift/send/move/flip | traffic | ContinueDeployment
codedeploy | see | revision/version/release,last/rollout/deployed/previous/was | ListDeployments,GetDeployment
appconfig | deploy/start/run/roll | | StartDeployment
appconfig | stop/cancel/rollback | deployment/it | StopDeployment
appconfig | create/add/update/set/publish/enable/disable/change | version/flag/hosted-version/feature-flag/configuration/profile | CreateHostedConfigurationVersion
appconfig | look/wait | deployment | GetDeployment
appconfig | read/get/look | configuration/flag/flags | GetLatestConfiguration,StartConfigurationSession
appconfig | see | deployment/rollout/status | GetDeployment
appconfig | see | deployments/history | ListDeployments
appconfig | see | configuration-profile/profile | GetConfigurationProfile
appconfig | see | environment | GetEnvironment
appconfig | see | version/hosted-version/hosted-configuration-version | GetHostedConfigurationVersion
appconfig | list | version/versions/hosted-versions | ListHostedConfigurationVersions
appconfig | create/add/change/put | hosted-version/hosted-configuration/flag/version/feature-flag | CreateHostedConfigurationVersion
appconfig | validate | configuration | ValidateConfiguration
appconfig | stop/cancel/rollback/revert/abort/halt/pull/kill | rollout/deployment/flag/release/plug | StopDeployment
appconfig | roll/deploy/start/release/push/ship/launch | flag/version/configuration/config/rollout/percent/deployment/new-version/environment | StartDeployment
appconfig | enable/disable/turn/switch/flip/toggle/change/write/set/add | flag/toggle/feature/feature-flag/new-version/flag-value/config/checkout | CreateHostedConfigurationVersion
appconfig | see | value/flag/feature-flag/config-document/current-version/what-is-set/configuration-content/content,version/flag/configuration/config | GetHostedConfigurationVersion,ListHostedConfigurationVersions
appconfig | see | live/effective/served/running-configuration/client | GetLatestConfiguration,StartConfigurationSession
appconfig | see | deployments/past-deployments/rollouts/history/previous | ListDeployments
appconfig | see | strategy/deployment-strategy | GetDeploymentStrategy
appconfig | list | strategies/deployment-strategies | ListDeploymentStrategies
appconfig | create | strategy/deployment-strategy | CreateDeploymentStrategy
appconfig | change | strategy/deployment-strategy/bake-time/growth-factor | UpdateDeploymentStrategy
appconfig | change | validator/validators/profile/configuration-profile/retrieval-role | UpdateConfigurationProfile
appconfig | change/add | monitor/monitors/alarm/rollback-alarm | UpdateEnvironment
appconfig | list | profiles/configuration-profiles/flags | ListConfigurationProfiles
appconfig | list | environments | ListEnvironments
appconfig | list | applications | ListApplications
appconfig | drop | version/hosted-version/flag-version | DeleteHostedConfigurationVersion
appconfig | see | deployment/rollout/deployments,which/find/running/somebody/last/someone/current | ListDeployments,GetDeployment
`;

// src/drafting/tables/operations/jargon-desktops.ts
var DESKTOPS = `
lightsail | restart | | RebootInstance
lightsail | start | instance/box/server/machine | StartInstance
lightsail | stop | instance/box/server/machine | StopInstance
lightsail | start | | StartInstance
lightsail | stop | | StopInstance
lightsail | backup/snapshot | snapshot/instance/box/server | CreateInstanceSnapshot
lightsail | backup/snapshot | snapshot/database,database | CreateRelationalDatabaseSnapshot
lightsail | create/add/scale/upgrade | instance-from/from-snapshot/plan/bigger/larger | CreateInstancesFromSnapshot
lightsail | attach/move/assign/associate | static-ip/ip | AttachStaticIp
lightsail | detach/remove | static-ip/ip | DetachStaticIp
lightsail | authorize/open/enable | port/firewall/https/ssh | OpenInstancePublicPorts
lightsail | close/revoke/block | port/firewall | CloseInstancePublicPorts
lightsail | change | firewall/ports | PutInstancePublicPorts
lightsail | see | instance/box/server/state | GetInstance
lightsail | see | metric/metrics/cpu/graph,instance | GetInstanceMetricData
lightsail | see | snapshot/snapshots | GetInstanceSnapshots
lightsail | restart | database | RebootRelationalDatabase
lightsail | see | log/logs,database | GetRelationalDatabaseLogEvents
lightsail | change | dns/domain/record/entry | UpdateDomainEntry
lightsail | create/add | dns/domain-entry/record | CreateDomainEntry
lightsail | deploy/release/push | container/deployment | CreateContainerServiceDeployment
lightsail | see | state/up/running/status | GetInstanceState
lightsail | see | port/ports/firewall/open-ports | GetInstancePortStates
lightsail | open/authorize/enable | 443/8443/22/80/port/ports/firewall | OpenInstancePublicPorts
lightsail | close/shut/revoke/block | 443/8443/22/21/80/port/ports/firewall | CloseInstancePublicPorts
lightsail | see | login/ssh-key/access-detail/access-details/connect/password | GetInstanceAccessDetails
lightsail | connect | box/server/ssh/machine | GetInstanceAccessDetails
lightsail | see | snapshot | GetInstanceSnapshot
lightsail | drop | snapshot/snapshots | DeleteInstanceSnapshot
lightsail | drop | instance/box/server | DeleteInstance
lightsail | see | database,password/master-password | GetRelationalDatabaseMasterUserPassword
lightsail | see | database | GetRelationalDatabase
lightsail | stop | database | StopRelationalDatabase
lightsail | start | database | StartRelationalDatabase
lightsail | see | container,log/logs | GetContainerLog
lightsail | see | container-service/container-services/container/deployment,state/status/service | GetContainerServices
lightsail | see | deployments/container-deployments | GetContainerServiceDeployments
lightsail | scale/change/resize | container-service/container/power/node/nodes | UpdateContainerService
lightsail | clean/reset/purge/flush/invalidate | cache/distribution/cdn | ResetDistributionCache
lightsail | enable | automatic-snapshot/automatic-snapshots/auto-snapshot/auto-snapshots/add-on | EnableAddOn
lightsail | see | automatic-snapshots/auto-snapshots | GetAutoSnapshots
lightsail | attach/mount | disk | AttachDisk
lightsail | detach/unmount | disk | DetachDisk
lightsail | create | disk | CreateDisk
lightsail | see | dns/domain/record/records | GetDomain
lightsail | delete/remove | domain-entry/record/dns-record | DeleteDomainEntry
lightsail | see | alarm/alarms | GetAlarms
lightsail | attach/add/register | instance/instances,load-balancer | AttachInstancesToLoadBalancer
lightsail | detach/remove/deregister | instance/instances,load-balancer | DetachInstancesFromLoadBalancer
lightsail | see | load-balancer | GetLoadBalancer
lightsail | see | static-ip/static-ips | GetStaticIps
lightsail | list | instances/boxes/servers | GetInstances
workspaces | restart | workspace/desktop | RebootWorkspaces
workspaces | start | workspace/desktop | StartWorkspaces
workspaces | stop | workspace/desktop | StopWorkspaces
workspaces | rebuild | workspace/desktop | RebuildWorkspaces
workspaces | restore | workspace/desktop | RestoreWorkspace
workspaces | terminate/delete | workspace/desktop | TerminateWorkspaces
workspaces | create | workspace/desktop | CreateWorkspaces
workspaces | change | bundle/running-mode/compute/size/volume/protocol/always-on/auto-stop | ModifyWorkspaceProperties
workspaces | change | admin-maintenance/state | ModifyWorkspaceState
workspaces | see | workspace/desktop/state | DescribeWorkspaces
workspaces | see | connection/last-login/connected | DescribeWorkspacesConnectionStatus
workspaces | see | last-logged/logged-in/last-login/logged/signed-in/connection/connected/session/last-seen | DescribeWorkspacesConnectionStatus
workspaces | rebuild/reimage/reset/reinstall | desktop/workspace/it/image/from-image | RebuildWorkspaces
workspaces | rebuild | | RebuildWorkspaces
workspaces | restart | | RebootWorkspaces
workspaces | rollback/revert | workspace/desktop/it/snapshot/last-state | RestoreWorkspace
workspaces | give/change/upgrade/increase/switch/move/add/get/enlarge/resize/scale | cpu/more-cpu/ram/memory/compute-type/root-volume/user-volume/disk/bundle/power/performance/graphics/running-mode/autostop/always-on/alwayson/standard/hardware | ModifyWorkspaceProperties
workspaces | see | bundle/bundles | DescribeWorkspaceBundles
workspaces | see | image/images | DescribeWorkspaceImages
workspaces | see | directory/directories/registration-code | DescribeWorkspaceDirectories
workspaces | see | snapshot/snapshots | DescribeWorkspaceSnapshots
workspaces | see | ip-group/ip-groups/ip-access/allowed-ip | DescribeIpGroups
workspaces | change/add/authorize/open/allow | ip-group/ip-rule/ip-rules/cidr/office/range | AuthorizeIpRules,DescribeIpGroups
workspaces | revoke/remove/block | ip-rule/ip-rules/cidr/range | RevokeIpRules
workspaces | create/launch/provision/order | desktop/workspace/hire/joiner/new-desktop | CreateWorkspaces
workspaces | create/capture/bake | image | CreateWorkspaceImage
workspaces | create | bundle | CreateWorkspaceBundle
workspaces | change | bundle,image | UpdateWorkspaceBundle
workspaces | migrate/move | bundle/windows/workspace/desktop | MigrateWorkspace
workspaces | put/set/change | admin-maintenance/maintenance/maintenance-mode | ModifyWorkspaceState
workspaces | see | pool/pools | DescribeWorkspacesPools
workspaces | change/scale | pool | UpdateWorkspacesPool
workspaces | start | pool | StartWorkspacesPool
workspaces | stop | pool | StopWorkspacesPool
workspaces | see | pool-session/pool-sessions | DescribeWorkspacesPoolSessions
workspaces | change | self-service/selfservice | ModifySelfservicePermissions
workspaces | change/enable/disable | clipboard/client-property/client-properties/reconnect | ModifyClientProperties
workspaces | give | cpu/ram/memory/disk/more/graphics | ModifyWorkspaceProperties
workspaces | set/switch/put/start/enable | always-on/alwayson/autostop/auto-stop | ModifyWorkspaceProperties
gamelift | change/scale | fleet/capacity/instances | UpdateFleetCapacity
gamelift | see | fleet,capacity | DescribeFleetCapacity
gamelift | see | session/sessions/game-session | DescribeGameSessions
gamelift | see | server/servers/capacity/instance-count/how-many/desired/fleet-size/fleet | DescribeFleetCapacity
gamelift | raise/scale/increase/decrease/change/set | fleet/capacity/server/servers/instances/min/max/desired/50 | UpdateFleetCapacity
gamelift | scale/increase/decrease/raise | | UpdateFleetCapacity
gamelift | see | full/utilization/utilisation/occupancy/player-count/players-online/load,fleet/it | DescribeFleetUtilization
gamelift | see | full/utilization/utilisation/occupancy | DescribeFleetUtilization
gamelift | see | event/events/logged/stuck/error/errors | DescribeFleetEvents
gamelift | see | fleet-setting/attribute/attributes/protection/fleet-status | DescribeFleetAttributes
gamelift | change | protection/new-session-protection/resource-creation-limit/fleet-description | UpdateFleetAttributes
gamelift | point/change/switch/move/flip/swap | alias/live-alias | UpdateAlias,DescribeAlias
gamelift | see | alias | DescribeAlias
gamelift | see | game-session/game-sessions/match/matches/running-session | DescribeGameSessions
gamelift | search/find | game-session/game-sessions | SearchGameSessions
gamelift | end/terminate/kill | game-session/session/match | TerminateGameSession
gamelift | see | player/players/player-session/player-sessions | DescribePlayerSessions
gamelift | download/see/get | session-log/game-log/log/logs | GetGameSessionLogUrl
gamelift | connect/see/get | instance/ssh/remote-access/instance-access | GetInstanceAccess
gamelift | see | port/ports/port-setting/port-settings | DescribeFleetPortSettings
gamelift | open/close/authorize/revoke/change | port/ports | UpdateFleetPortSettings
gamelift | see | scaling-policy/scaling-policies/autoscaling | DescribeScalingPolicies
gamelift | change/create/add/set | scaling-policy/autoscaling/target-tracking | PutScalingPolicy
gamelift | pause/stop/suspend | autoscaling/fleet-actions/scaling | StopFleetActions
gamelift | resume/start | autoscaling/fleet-actions/scaling | StartFleetActions
gamelift | see | build/builds | DescribeBuild,ListBuilds
gamelift | upload/create | build | CreateBuild
gamelift | drop | build | DeleteBuild
gamelift | create | fleet | CreateFleet
gamelift | drop | fleet | DeleteFleet
gamelift | see | matchmaking/ticket/tickets | DescribeMatchmaking
gamelift | see | matchmaking-configuration/ruleset/rule-set/matchmaker | DescribeMatchmakingConfigurations,DescribeMatchmakingRuleSets
gamelift | change | matchmaking-configuration/matchmaker | UpdateMatchmakingConfiguration
gamelift | change | runtime-configuration/server-process/server-processes | UpdateRuntimeConfiguration
gamelift | see | queue/queues/placement-queue | DescribeGameSessionQueues
gamelift | update/modify/set | queue/placement-queue | UpdateGameSessionQueue
appstream | start | fleet | StartFleet
appstream | stop | fleet | StopFleet
appstream | change/scale | fleet | UpdateFleet
appstream | end/expire | session | ExpireSession
appstream | see | session/sessions | DescribeSessions
`;

// src/drafting/tables/operations/jargon-devices.ts
var DEVICES = `
iot | send/publish | message | Publish
iot | activate/deactivate/disable/enable/revoke/update/set | certificate | UpdateCertificate
iot | remove | group,thing/device | RemoveThingFromThingGroup
iot | add | group,thing/device | AddThingToThingGroup
iot | read/look | shadow | GetThingShadow
iot | update/set | shadow | UpdateThingShadow
iot | look/read | thing/device/attributes | DescribeThing
iot | see | policy/policies,attached/certificate | ListAttachedPolicies
iot | see | certificate/certificates/principal,attached/thing/device | ListThingPrincipals
iot | see | certificate | DescribeCertificate
iot | see | group/groups,thing/device | ListThingGroupsForThing
iot | see | thing/things/device/devices,group/members | ListThingsInThingGroup
iot | see | job/jobs/rollout | DescribeJob
iot | see | job-execution/execution/executions | DescribeJobExecution
iot | see | rule | GetTopicRule
iot | see | shadow/state/reported | GetThingShadow
iot | change/desired/set | shadow/desired/desired-state | UpdateThingShadow
iot | change | thing/device/attribute/attributes | UpdateThing
iot | enable | rule | EnableTopicRule
iot | disable | rule | DisableTopicRule
iot | create/go | job/rollout/ota | CreateJob
iot | cancel/stop | job/rollout | CancelJob
iot | cancel/stop | job-execution | CancelJobExecution
iot | attach | policy | AttachPolicy
iot | detach/remove | policy | DetachPolicy
iot | attach | certificate/thing | AttachThingPrincipal
iot | detach/remove | certificate,thing/device | DetachThingPrincipal
iot | search/find | thing/things/fleet/device/devices | SearchIndex
iot | drop | shadow | DeleteThingShadow
iot | create/add | certificate/keys | CreateKeysAndCertificate
iot | create/register | thing/device | CreateThing
iot | see | certificate/certificates/cert/certs/principal/principals,thing/device/use/uses/attached/it/pump | ListThingPrincipals
iot | see | cert/certs/certificate/principal,use/uses/used | ListThingPrincipals
iot | disable/deactivate/revoke/enable/activate/block/change | cert/certificate/certs/certificates | UpdateCertificate
iot | see | firmware-job/job/progress/how-many/rollout,device/devices/failed/job/rollout/status | DescribeJob
iot | see | failed/executions/which/execution,job/device/devices/rollout | ListJobExecutionsForJob
iot | see | how-many/failed,device/devices | DescribeJob,ListJobExecutionsForJob
iot | see | job-execution/job-executions | ListJobExecutionsForJob
iot | see | jobs-pending/jobs,thing/device | ListJobExecutionsForThing
iot | list | jobs | ListJobs
iot | see | job-document/document | GetJobDocument
iot | see | connected/connectivity/online/offline/disconnected/fleet/fleet-index/firmware/firmware-version,device/devices/thing/things/fleet | SearchIndex
iot | see/search/count | connect/connected/connectivity/online/offline/disconnected | SearchIndex
iot | see | connectivity,thing/device/last-seen | GetThingConnectivityData
iot | count | device/devices/thing/things/fleet | GetStatistics
iot | see | shadow/report/reports/reported/reported-state/desired-state/device-state/it-reports | GetThingShadow
iot | set/change | speed/desired/setpoint/shadow/desired-value/mode | UpdateThingShadow,GetThingShadow
iot | see | named-shadow/named-shadows | ListNamedShadowsForThing
iot | change/fix/replace | sql/statement/rule/topic-rule/rule-sql/rule-action | ReplaceTopicRule,GetTopicRule
iot | see | sql/topic-rule/statement/rule | GetTopicRule
iot | list | rules/topic-rules | ListTopicRules
iot | create | rule/topic-rule | CreateTopicRule
iot | drop | rule/topic-rule | DeleteTopicRule
iot | add/put | thing/device/it/group/thing-group | AddThingToThingGroup
iot | remove/take | thing-group/group | RemoveThingFromThingGroup
iot | list | things/devices | ListThings
iot | see | thing/device/type/attribute/attributes/else | DescribeThing
iot | see | thing-group/group | DescribeThingGroup
iot | create/add | thing-group/group | CreateThingGroup
iot | see | policy,version/versions/document/content/say | GetPolicy
iot | see | effective-policy/effective-policies | GetEffectivePolicies
iot | see | endpoint/data-endpoint/mqtt-endpoint | DescribeEndpoint
iot | send/publish/post | message/topic/mqtt/payload | Publish
iot | see | retained/retained-message | GetRetainedMessage
iot | open/start/connect/create | tunnel/secure-tunnel/tunnelling | OpenTunnel
iot | close/end | tunnel/secure-tunnel | CloseTunnel
iot | see | tunnel/tunnels | DescribeTunnel,ListTunnels
iot | see | audit/audits/finding/findings | ListAuditFindings
iot | run/start/execute/trigger/launch/submit/retry | audit/on-demand-audit | StartOnDemandAuditTask
iot | see | violation/violations/defender/device-defender | ListActiveViolations
iot | see | log-level/logging-level | GetV2LoggingOptions,ListV2LoggingLevels
iot | increase/decrease/set | log-level/logging-level | SetV2LoggingOptions
iot | see | provisioning-template/template | DescribeProvisioningTemplate
iot | change | provisioning-template/template | UpdateProvisioningTemplate
iot | start/create/roll/push/ship/deploy | firmware/ota/job/update/rollout | CreateJob
iot | delete/drop | job | DeleteJob
iot | change | job/timeout/abort-config/rollout-rate | UpdateJob
iot | list | certificates/certs | ListCertificates
iot | transfer | certificate | TransferCertificate
iot | drop | certificate/cert | DeleteCertificate
iot | drop | thing/device | DeleteThing
iot | see | group/groups/member-of | ListThingGroupsForThing,DescribeThingGroup
iot | detach/remove | cert/certificate/principal | DetachThingPrincipal
greengrass | deploy/create | deployment | CreateDeployment
greengrass | see | deployment | GetDeployment
greengrass | cancel | deployment | CancelDeployment
greengrass | deploy/roll/push/ship/revise | component/deployment/version/new-version/recipe/rollout/configuration | CreateDeployment,GetDeployment
greengrass | see | deployed/deployments/effective/runs/running,device/core/it/on/edge | ListEffectiveDeployments
greengrass | see | deployed/effective-deployment/effective-deployments | ListEffectiveDeployments
greengrass | see | core-device/core/state/health/healthy/unhealthy/edge | GetCoreDevice
greengrass | list | core-devices/cores/devices | ListCoreDevices
greengrass | see | installed/component/components,device/core/installed/it | ListInstalledComponents
greengrass | see | component/components/recipe | GetComponent,DescribeComponent
greengrass | list | components | ListComponents
greengrass | list | versions/component-versions | ListComponentVersions
greengrass | register/publish/create/upload/add | component/component-version/recipe | CreateComponentVersion
greengrass | list/see | deployments/past-deployments | ListDeployments
greengrass | drop | component | DeleteComponent
greengrass | drop | core-device/core | DeleteCoreDevice
greengrass | stop/cancel/abort/halt | deployment/rollout | CancelDeployment
greengrass | attach/associate/add | client-device/client-devices | BatchAssociateClientDeviceWithCoreDevice
connect | look/read | contact/metric/metrics | GetCurrentMetricData
connect | see | queue/queues | DescribeQueue
connect | change | flow/contact-flow | UpdateContactFlowContent
connect | see | flow/contact-flow | DescribeContactFlow
connect | change | hours/hours-of-operation/opening-hours | UpdateHoursOfOperation
connect | create/add | user/agent | CreateUser
connect | change | routing-profile | UpdateUserRoutingProfile
connect | enable/disable/change | queue | UpdateQueueStatus
connect | see/open/export/download | contact-flow/flow/ivr/greeting/call-flow | DescribeContactFlow
connect | change/edit/fix/publish/put | greeting/flow/contact-flow/text/prompt/ivr/call-flow/announcement | UpdateContactFlowContent,DescribeContactFlow
connect | list | flows/contact-flows | ListContactFlows
connect | see | waiting/queue/caller/callers/live/real-time/agents-online/agents-available/in-queue/hold/longest-wait | GetCurrentMetricData
connect | see | historical/yesterday/abandoned/handle-time/service-level/last-week/report | GetMetricDataV2
connect | see | agent/agents,online/available/status/now/busy | GetCurrentUserData
connect | see/find/search | user/users/agent/agents/dana/her/him/colleague | ListUsers,SearchUsers,DescribeUser
connect | see | opening-hours/hours-of-operation/hours/schedule/holiday/closed/open | DescribeHoursOfOperation
connect | change/close/open/set | opening-hours/hours/hours-of-operation/schedule/friday/holiday | UpdateHoursOfOperation,DescribeHoursOfOperation
connect | add/create | holiday/override/hours-override | CreateHoursOfOperationOverride
connect | move/put/assign/change/switch | routing-profile/profile | UpdateUserRoutingProfile
connect | see | routing-profile/routing-profiles | ListRoutingProfiles,DescribeRoutingProfile
connect | list | routing-profiles | ListRoutingProfiles
connect | add/associate/remove | queue/queues,routing-profile | AssociateRoutingProfileQueues
connect | enable/disable/pause/close/open | queue | UpdateQueueStatus
connect | list | queues | ListQueues
connect | see | phone-number/number/numbers/phone-numbers | ListPhoneNumbersV2,DescribePhoneNumber
connect | claim/get/buy/request | phone-number/number | ClaimPhoneNumber,SearchAvailablePhoneNumbers
connect | release/drop | phone-number/number | ReleasePhoneNumber
connect | point/associate/attach/connect/route | phone-number/number,flow/contact-flow | AssociatePhoneNumberContactFlow
connect | see | contact/call/recording/transcript | DescribeContact,SearchContacts
connect | stop/end/hang | contact/call | StopContact
connect | set/change/force | agent-status/status,agent/user | PutUserStatus
connect | see | security-profile/security-profiles | DescribeSecurityProfile,ListSecurityProfiles
connect | change | security-profile,user/agent | UpdateUserSecurityProfiles
connect | drop/remove | user/agent | DeleteUser
connect | change | phone-config/after-call-work/softphone/auto-accept | UpdateUserPhoneConfig
connect | see | prompt/prompts | ListPrompts,DescribePrompt
connect | see | quick-connect/quick-connects | ListQuickConnects,DescribeQuickConnect
connect | create/add | quick-connect | CreateQuickConnect
connect | see | lambda/lambda-function/lambda-functions | ListLambdaFunctions
connect | associate/attach/add | lambda/lambda-function | AssociateLambdaFunction
connect | shift/change/move | traffic-distribution/traffic | UpdateTrafficDistribution
connect | see | setting/settings/queue-setting | DescribeQueue
lex | look/list/read | intent/intents | ListIntents
lex | build | bot/locale | BuildBotLocale
lex | see | bot/alias | DescribeBot
lex | change/point | alias | UpdateBotAlias
lex | create/add | version | CreateBotVersion
lex | change | intent | UpdateIntent
mobiletargeting | send | message/sms/push | SendMessages
mobiletargeting | see | campaign | GetCampaign
mobiletargeting | change/pause/resume | campaign | UpdateCampaign
mobiletargeting | text/send/push/mail/notify/message | sms/text/text-message/push/message/phone/email/test-sms/test-push/test-message/notification | SendMessages
mobiletargeting | text | | SendMessages
mobiletargeting | send | otp/one-time-password | SendOTPMessage
mobiletargeting | see | segment/audience/definition/criteria,segment/audience | GetSegment
mobiletargeting | see | segment/audience | GetSegment
mobiletargeting | change/exclude/narrow/leave | segment/audience/definition | UpdateSegment,GetSegment
mobiletargeting | create | segment/audience | CreateSegment
mobiletargeting | see | run/runs/activity/activities/did/performance,campaign/run/runs | GetCampaignActivities
mobiletargeting | see | kpi/open-rate/click-rate/delivery-rate/conversion,campaign | GetCampaignDateRangeKpi
mobiletargeting | see | campaign-setting/campaign/schedule | GetCampaign
mobiletargeting | pause/stop/resume/change/reschedule/halt | campaign/schedule | UpdateCampaign,GetCampaign
mobiletargeting | create | campaign | CreateCampaign
mobiletargeting | see | journey/journeys | GetJourney
mobiletargeting | pause/stop/cancel/resume/publish/start | journey | UpdateJourneyState,GetJourney
mobiletargeting | see | endpoint/endpoints/customer/opt-out,user/endpoint | GetUserEndpoints,GetEndpoint
mobiletargeting | change | endpoint/opt-out/attribute | UpdateEndpoint
mobiletargeting | drop | endpoint/customer/user | DeleteUserEndpoints
mobiletargeting | import | segment/csv/customers/contacts | CreateImportJob,GetImportJob
mobiletargeting | export | segment/endpoints | CreateExportJob,GetExportJob
mobiletargeting | see | email-template,template | GetEmailTemplate
mobiletargeting | change | email-template | UpdateEmailTemplate
mobiletargeting | change | sms-template | UpdateSmsTemplate
mobiletargeting | change | push-template | UpdatePushTemplate
mobiletargeting | see | channel/channels | GetChannels
mobiletargeting | see | application-setting/quiet-time/limits | GetApplicationSettings
mobiletargeting | change | application-setting/quiet-time/limits | UpdateApplicationSettings
mobiletargeting | validate/check | phone-number/number | PhoneNumberValidate
geo | see/search | place/address/position | SearchPlaceIndexForText
geo | calculate | route | CalculateRoute
geo | see/find/search/geocode/look | address/place/depot/poi/street | SearchPlaceIndexForText
geo | see/find/search | coordinate/coordinates/lat-long/position,address/place/street | SearchPlaceIndexForPosition
geo | suggest/autocomplete/complete | address/place | SearchPlaceIndexForSuggestions
geo | work/calculate/plan/compute/see/find/get | route/driving-time/distance/way/directions | CalculateRoute
geo | calculate/compute/see | matrix/route-matrix/distances | CalculateRouteMatrix
geo | see/find/locate/track | where/truck/device/vehicle/position/whereabouts/van | GetDevicePosition
geo | see | history/trail/been/track,device/truck/position/vehicle | GetDevicePositionHistory
geo | list | positions/devices/all-vehicles | ListDevicePositions
geo | see | geofence/fence | GetGeofence,ListGeofences
geo | list | geofences/fences | ListGeofences
geo | increase/decrease/widen/draw/add/put/move/shrink/upload | geofence/fence | PutGeofence,GetGeofence
geo | drop | geofence/fence | BatchDeleteGeofence
geo | update/send/report/upload | device-position/position | BatchUpdateDevicePosition
geo | see | tracker | DescribeTracker
geo | change | tracker/position-filtering | UpdateTracker
geo | associate/attach/link/connect | tracker/geofence-collection | AssociateTrackerConsumer
geo | disassociate/detach/unlink | tracker/geofence-collection | DisassociateTrackerConsumer
geo | see | map/style | DescribeMap
geo | see | api-key/key | DescribeKey
geo | create | api-key/key | CreateKey
geo | change/restrict | api-key/key | UpdateKey
mediaconvert | go/submit/create | job/transcode/video | CreateJob
mediaconvert | cancel/stop | job | CancelJob
mediaconvert | see | job/progress | GetJob
mediaconvert | see | job-template/template | GetJobTemplate
mediaconvert | change/pause/resume | queue | UpdateQueue
mediaconvert | see | job/transcode/transcodes/progress/error-message/percent/error | GetJob
mediaconvert | list/see/find | jobs/transcodes/failed/queued/error-jobs | ListJobs,GetJob
mediaconvert | transcode/convert/go/submit/encode/rerun/resubmit/create | trailer/video/job/file/clip/movie/transcode/asset/hls/template | CreateJob
mediaconvert | cancel/stop/abort/kill | transcode/job/it | CancelJob
mediaconvert | cancel/stop | | CancelJob
mediaconvert | see | queue/queues | GetQueue,ListQueues
mediaconvert | pause/resume/change/stop/start | queue | UpdateQueue
mediaconvert | see | preset/presets | GetPreset
mediaconvert | change | preset | UpdatePreset
mediaconvert | create | preset | CreatePreset
mediaconvert | change | job-template/template | UpdateJobTemplate
mediaconvert | create | job-template/template | CreateJobTemplate
mediaconvert | list | job-templates/templates | ListJobTemplates
medialive | start | channel | StartChannel
medialive | stop | channel | StopChannel
medialive | see | channel/state/alert | DescribeChannel
medialive | see | input | DescribeInput
medialive | see | schedule | DescribeSchedule
medialive | see | thumbnail/thumbnails | DescribeThumbnails
medialive | change | schedule/action/input-switch/ad/scte | BatchUpdateSchedule
medialive | change | channel/encoder | UpdateChannel
medialive | change | input | UpdateInput
medialive | restart | pipeline/pipelines | RestartChannelPipelines
medialive | restart | device/input-device | RebootInputDevice
medialive | see | channel/runs/running/live/alert/alerts/pipeline/pipelines/on-air | DescribeChannel
medialive | see | alert/alerts | ListAlerts,DescribeChannel
medialive | list | channels | ListChannels
medialive | list | inputs | ListInputs
medialive | put/switch/add/schedule/insert/cut/drop/remove/cancel | switch/input/input-switch/ad-break/splice/scte/slate/graphic/overlay/schedule/action | BatchUpdateSchedule,DescribeSchedule
medialive | clear/delete/wipe/empty | schedule | DeleteSchedule
medialive | restart | channel | StopChannel,StartChannel
medialive | end/halt/stop | channel/stream/broadcast | StopChannel
medialive | start/fire/run/execute/trigger/launch/submit/retry | channel/stream/broadcast/air | StartChannel
medialive | change | bitrate/encoder/output/destination/channel | UpdateChannel,DescribeChannel
medialive | change/point | input/source/feed | UpdateInput,DescribeInput
medialive | create | channel | CreateChannel
medialive | create | new-input | CreateInput
medialive | drop | channel | DeleteChannel
medialive | delete | input | DeleteInput
medialive | see | device/input-device/elemental-link | DescribeInputDevice
medialive | see | multiplex | DescribeMultiplex
medialive | change/allow/authorize | input-security-group/whitelist/cidr | UpdateInputSecurityGroup
mediapackage | see | channel | DescribeChannel
mediapackage | rotate | credential/credentials/ingest | RotateIngestEndpointCredentials
mediapackage | change | origin-endpoint/endpoint | UpdateOriginEndpoint
mediapackage | create/harvest | harvest/clip | CreateHarvestJob
ivs | see | stream/channel | GetStream
ivs | stop/end | stream | StopStream
ivs | reset | stream-key/key | CreateStreamKey
`;

// src/drafting/tables/operations/jargon-ec2.ts
var EC2 = `
ec2 | start | instance/machine/server/box/vm/host/bastion/node/runner | StartInstances
ec2 | stop | instance/machine/server/box/vm/host/bastion/node/runner | StopInstances
ec2 | start/resume | | StartInstances
ec2 | stop/pause | | StopInstances
ec2 | restart | | RebootInstances
ec2 | terminate/delete | instance/machine/server/box/vm/host/node/instances | TerminateInstances
ec2 | create/start/run | new-instance/instance-from/ami/image/machine-from/new-machine/new-server/spot-instance | RunInstances
ec2 | authorize/enable/add/open/allow | port/ingress/inbound/inbound-rule/security-group/ip/firewall/sg/cidr/office | AuthorizeSecurityGroupIngress
ec2 | authorize/enable/add | egress/outbound | AuthorizeSecurityGroupEgress
ec2 | revoke/close/block/remove/withdraw | port/ingress/inbound/inbound-rule/security-group-rule/ssh/ip/cidr/rule | RevokeSecurityGroupIngress
ec2 | revoke/close/block/remove | egress/outbound | RevokeSecurityGroupEgress
ec2 | look/list/read | inbound-rule/firewall-rule/security-group-rule/rules/inbound-rules/resulting-rules | DescribeSecurityGroupRules
ec2 | increase/upgrade/update/scale/convert | volume/disk/ebs/gp3/gp2/iops/drive | ModifyVolume
ec2 | update/scale/upgrade/increase/set/replace | instance-type/machine-type/security-group-of/source-dest-check/type/bigger-instance | ModifyInstanceAttribute
ec2 | scale/increase/upgrade | instance/machine/server/box | ModifyInstanceAttribute
ec2 | block/isolate/quarantine/fence | instance/machine/box/server/host/group/quarantine | ModifyInstanceAttribute
ec2 | snapshot/backup/pause | volume/disk/ebs/drive | CreateSnapshot
ec2 | create/snapshot/backup | ami/golden-image/machine-image/image | CreateImage
ec2 | delete/deregister | ami/image | DeregisterImage
ec2 | share | ami/image | ModifyImageAttribute
ec2 | share | snapshot | ModifySnapshotAttribute
ec2 | attach/mount | volume/disk/ebs | AttachVolume
ec2 | detach/unmount | volume/disk/ebs | DetachVolume
ec2 | attach/associate/move/assign | elastic-ip/eip/static-ip/public-ip/address | AssociateAddress
ec2 | detach/disassociate | elastic-ip/eip/static-ip/address | DisassociateAddress
ec2 | release/delete | elastic-ip/eip/static-ip/address | ReleaseAddress
ec2 | allocate/create/request | elastic-ip/eip/static-ip/address | AllocateAddress
ec2 | look/read/download/get | console-output/boot-log/serial-log/system-log | GetConsoleOutput
ec2 | look/read/download/get | screenshot/console-screenshot | GetConsoleScreenshot
ec2 | look/read/download/get/decrypt | windows-password/administrator-password/admin-password | GetPasswordData
ec2 | look/read | status-check/health/instance-status/status-checks | DescribeInstanceStatus
ec2 | tag/add/set | tag/tags/cost-center/owner | CreateTags
ec2 | untag/remove/delete | tag/tags | DeleteTags
ec2 | associate/attach/add | instance-profile/role | AssociateIamInstanceProfile
ec2 | look/list/find/search | flow-log/flow-logs | DescribeFlowLogs
ec2 | add/put | route-table/route/routing | CreateRoute
ec2 | replace/change | route | ReplaceRoute
ec2 | enable/set | termination-protection/deletion-protection | ModifyInstanceAttribute
ec2 | disable | termination-protection/deletion-protection | ModifyInstanceAttribute
ec2 | see | console-output/boot-log/kernel-panic/serial-console | GetConsoleOutput
ec2 | see | screen/screenshot | GetConsoleScreenshot
ec2 | see | volume/volumes/disk/disks | DescribeVolumes
ec2 | see | modification/resize-progress/volume-modification/optimizing | DescribeVolumesModifications
ec2 | see | snapshot/snapshots | DescribeSnapshots
ec2 | see | image/images/ami/amis | DescribeImages
ec2 | see | security-group/security-groups/sg | DescribeSecurityGroups
ec2 | see | subnet/subnets | DescribeSubnets
ec2 | see | vpc/vpcs | DescribeVpcs
ec2 | see | route/routes/route-table/route-tables | DescribeRouteTables
ec2 | see | interface/eni/enis/network-interface/network-interfaces | DescribeNetworkInterfaces
ec2 | see | address/addresses/elastic-ip/elastic-ips/eip | DescribeAddresses
ec2 | see | nat-gateway/nat/nat-gateways | DescribeNatGateways
ec2 | see | peering/peering-connection | DescribeVpcPeeringConnections
ec2 | see | vpn/tunnel/vpn-connection | DescribeVpnConnections
ec2 | see | endpoint/vpc-endpoint/endpoints | DescribeVpcEndpoints
ec2 | see | transit-gateway/tgw | DescribeTransitGateways
ec2 | see | launch-template,version/versions | DescribeLaunchTemplateVersions
ec2 | see | launch-template/launch-templates | DescribeLaunchTemplates
ec2 | see | key-pair/key-pairs | DescribeKeyPairs
ec2 | see | spot-request/spot-requests | DescribeSpotInstanceRequests
ec2 | see | reserved-instance/reserved-instances | DescribeReservedInstances
ec2 | see | network-acl/nacl | DescribeNetworkAcls
ec2 | see | user-data/attribute/termination-protection/instance-attribute | DescribeInstanceAttribute
ec2 | see | scheduled-event/maintenance/system-status/impaired | DescribeInstanceStatus
ec2 | see | tags | DescribeTags
ec2 | create/add | launch-template,version/new-version | CreateLaunchTemplateVersion
ec2 | change | default-version/launch-template | ModifyLaunchTemplate
ec2 | create/add | volume/disk,snapshot/new/empty | CreateVolume
ec2 | create/add | key-pair | CreateKeyPair
ec2 | copy | snapshot | CopySnapshot
ec2 | copy | ami/image | CopyImage
ec2 | drop | snapshot/snapshots | DeleteSnapshot
ec2 | drop | volume/disk | DeleteVolume
ec2 | drop | route | DeleteRoute
ec2 | drop | security-group | DeleteSecurityGroup
ec2 | create/add/request/provision | endpoint/vpc-endpoint | CreateVpcEndpoint
ec2 | create/add/request/provision | security-group | CreateSecurityGroup
ec2 | create/add/request/provision | flow-log/flow-logs | CreateFlowLogs
ec2 | accept/approve | peering | AcceptVpcPeeringConnection
ec2 | attach | interface/eni/network-interface | AttachNetworkInterface
ec2 | detach/remove | interface/eni/network-interface | DetachNetworkInterface
ec2 | change | security-group,interface/eni | ModifyNetworkInterfaceAttribute
ec2 | replace/swap/change | instance-profile/profile | ReplaceIamInstanceProfileAssociation
ec2 | detach/remove/disassociate | instance-profile/profile | DisassociateIamInstanceProfile
ec2 | change | metadata/imds/imdsv2 | ModifyInstanceMetadataOptions
ec2 | replace | root-volume | CreateReplaceRootVolumeTask
ec2 | enable | monitoring/detailed-monitoring | MonitorInstances
ec2 | disable | monitoring/detailed-monitoring | UnmonitorInstances
ec2 | cancel | spot-request/spot | CancelSpotInstanceRequests
ec2 | connect | serial-console | GetSerialConsoleAccessStatus
ec2 | see | prefix-list/prefix-lists,entry/entries/cidr/cidrs/content/contents/what | GetManagedPrefixListEntries
ec2 | see | prefix-list | GetManagedPrefixListEntries
ec2 | see | prefix-lists | DescribeManagedPrefixLists
ec2 | see | prefix-list,use/used/associated/references/association/associations | GetManagedPrefixListAssociations
ec2 | change/add/remove/upload/open/authorize/upload | prefix-list/managed-prefix-list | ModifyManagedPrefixList,GetManagedPrefixListEntries
ec2 | restore/rollback | prefix-list | RestoreManagedPrefixListVersion
ec2 | create/provision | prefix-list | CreateManagedPrefixList
ec2 | see | flow-log/flow-logs/flow-logging | DescribeFlowLogs
ec2 | enable/create/start/set | flow-log/flow-logs/flow-logging | CreateFlowLogs
ec2 | drop/disable/stop | flow-log/flow-logs | DeleteFlowLogs
ec2 | change/attach/associate/add | route-table/subnet/security-group/policy/endpoint-policy/private-dns,vpc-endpoint/gateway-endpoint/interface-endpoint/endpoint | ModifyVpcEndpoint
ec2 | change/attach/associate | vpc-endpoint/gateway-endpoint/interface-endpoint/endpoint-policy | ModifyVpcEndpoint
ec2 | see | endpoint-service/endpoint-services/privatelink-service | DescribeVpcEndpointServices
ec2 | see | endpoint-connection/endpoint-connections,pending/waiting/accept | DescribeVpcEndpointConnections
ec2 | see | endpoint-connection/endpoint-connections/privatelink-connections/pending-connections | DescribeVpcEndpointConnections
ec2 | accept/approve | endpoint-connection/endpoint-connections/privatelink/endpoint | AcceptVpcEndpointConnections
ec2 | reject | endpoint-connection/endpoint-connections/privatelink | RejectVpcEndpointConnections
ec2 | see | nacl/network-acl/acl | DescribeNetworkAcls
ec2 | add/block/open/authorize/deny | nacl/network-acl/acl-rule/nacl-entry/nacl-rule | CreateNetworkAclEntry
ec2 | replace/change/update | nacl-entry/acl-rule/nacl-rule | ReplaceNetworkAclEntry
ec2 | remove/delete | nacl-entry/network-acl-entry/nacl-rule/acl-entry/acl-rule | DeleteNetworkAclEntry
ec2 | see | internet-gateway/igw | DescribeInternetGateways
ec2 | see | dhcp/dhcp-options/option-set | DescribeDhcpOptions
ec2 | see | firewall/let-in/inbound/ingress/allowed-in/open-port/open-ports/ports | DescribeSecurityGroupRules,DescribeSecurityGroups
ec2 | see | security-group,rule/rules/inbound/ingress/port/ports/open | DescribeSecurityGroupRules,DescribeSecurityGroups
ec2 | change/update | security-group-rule/inbound-rule | ModifySecurityGroupRules
ec2 | authorize/open/admit/enable/permit | port/office/ip/range/cidr/subnet/from/inbound/traffic/sg/security-group/443/22/5432 | AuthorizeSecurityGroupIngress
ec2 | remove/revoke/close/withdraw | 0.0.0.0/inbound/ingress/inbound-rule/cidr/rule/port/open-rule/world/office/range/ip-range | RevokeSecurityGroupIngress
ec2 | remove/detach/disassociate/pull | elastic-ip/eip/elastic-ips/public-ip/static-ip | DisassociateAddress
ec2 | add/put/attach/associate/move/assign/set/upload/point | elastic-ip/eip/elastic-ips/public-ip/static-ip/address | AssociateAddress
ec2 | see | printed/boot/booting/booted/kernel/console/startup-output/system-log/serial-log/cloud-init/console-log | GetConsoleOutput
ec2 | see | reachability/reachability-check/status-check/status-checks/instance-status/system-status/impaired/healthy | DescribeInstanceStatus
ec2 | see | volume,status/io/health/impaired | DescribeVolumeStatus
ec2 | see | resize/grow/optimizing/optimising/modification,state/progress/status/volume/optimizing | DescribeVolumesModifications
ec2 | see | instance-type/instance-types/vcpu/machine-type,offer/offered/available/zone/az/region | DescribeInstanceTypeOfferings
ec2 | see | instance-type/instance-types/vcpu/vcpus | DescribeInstanceTypes
ec2 | see | spot-price/spot-prices | DescribeSpotPriceHistory
ec2 | see | spot-fleet/spot-fleets | DescribeSpotFleetRequests
ec2 | change/scale | spot-fleet | ModifySpotFleetRequest
ec2 | see | capacity-reservation/capacity-reservations/odcr | DescribeCapacityReservations
ec2 | create/reserve | capacity-reservation/capacity | CreateCapacityReservation
ec2 | scale/increase/decrease/extend/resize | capacity-reservation | ModifyCapacityReservation
ec2 | end/drop/release | capacity-reservation | CancelCapacityReservation
ec2 | see | instance-profile/instance-profiles/role-attached/iam-role | DescribeIamInstanceProfileAssociations
ec2 | see | snapshot,shared/share/permission/permissions/who | DescribeSnapshotAttribute
ec2 | see | ami/image,shared/share/launch-permission/launch-permissions | DescribeImageAttribute
ec2 | unshare/revoke/remove | launch-permission/ami/image/sharing | ModifyImageAttribute
ec2 | deprecate | ami/image | EnableImageDeprecation
ec2 | disable | ami | DisableImage
ec2 | see | recycle-bin,snapshot/snapshots | ListSnapshotsInRecycleBin
ec2 | see | recycle-bin,image/ami/amis/images | ListImagesInRecycleBin
ec2 | restore/recover/undelete/move | recycle-bin/deleted,snapshot | RestoreSnapshotFromRecycleBin
ec2 | restore/recover/undelete/move | recycle-bin/deleted,image/ami | RestoreImageFromRecycleBin
ec2 | undelete | snapshot | RestoreSnapshotFromRecycleBin
ec2 | create/add/restore | volume/disk,snapshot | CreateVolume
ec2 | archive | snapshot | ModifySnapshotTier
ec2 | enable | fast-snapshot-restore/fsr | EnableFastSnapshotRestores
ec2 | disable | fast-snapshot-restore/fsr | DisableFastSnapshotRestores
ec2 | see | ebs-encryption/default-encryption/encryption-by-default | GetEbsEncryptionByDefault
ec2 | enable | ebs-encryption/encryption-by-default/default-encryption | EnableEbsEncryptionByDefault
ec2 | see | transit-gateway-attachment/tgw-attachment/tgw-attachments,attachment/attachments | DescribeTransitGatewayAttachments
ec2 | see | attachment/attachments,transit-gateway/tgw | DescribeTransitGatewayAttachments
ec2 | see/search | route/routes,transit-gateway/tgw | SearchTransitGatewayRoutes
ec2 | add/point/put | route,transit-gateway/tgw | CreateTransitGatewayRoute
ec2 | drop | route,transit-gateway/tgw | DeleteTransitGatewayRoute
ec2 | associate/attach/add/put | route-table,subnet | AssociateRouteTable
ec2 | see | stale-rules/stale-security-group/stale-security-groups | DescribeStaleSecurityGroups
ec2 | start/run/execute/trigger/launch/submit/retry/test/check/trace | reachability/reachability-analyzer/network-path/reachability-analysis/path-analysis | StartNetworkInsightsAnalysis,DescribeNetworkInsightsAnalyses,CreateNetworkInsightsPath
ec2 | see | reachability-analysis/path-analysis | DescribeNetworkInsightsAnalyses
ec2 | see | client-vpn,connection/connections/who/session/sessions/connected | DescribeClientVpnConnections
ec2 | see | client-vpn | DescribeClientVpnEndpoints
ec2 | end/disconnect/terminate/kick | client-vpn/vpn-session/vpn-connection/vpn-connections | TerminateClientVpnConnections
ec2 | replace/reset/restart | vpn-tunnel/tunnel | ReplaceVpnTunnel
ec2 | change | vpn-tunnel/tunnel/pre-shared-key/psk | ModifyVpnTunnelOptions
ec2 | see | customer-gateway/customer-gateways | DescribeCustomerGateways
ec2 | create/request | peering/peering-connection | CreateVpcPeeringConnection
ec2 | drop | peering/peering-connection | DeleteVpcPeeringConnection
ec2 | create/provision | nat-gateway/nat | CreateNatGateway
ec2 | drop | nat-gateway/nat | DeleteNatGateway
ec2 | create/provision | new-subnet | CreateSubnet
ec2 | drop | interface/eni/network-interface | DeleteNetworkInterface
ec2 | create/add | interface/eni/network-interface | CreateNetworkInterface
ec2 | assign/add | secondary-ip/private-ip/secondary-private-ip | AssignPrivateIpAddresses
ec2 | unassign/remove | secondary-ip/private-ip/secondary-private-ip | UnassignPrivateIpAddresses
ec2 | drop | key-pair | DeleteKeyPair
ec2 | import/upload | key-pair/public-key/ssh-key | ImportKeyPair
ec2 | drop | launch-template | DeleteLaunchTemplate
ec2 | see | credit/credits/t3-unlimited/credit-specification | DescribeInstanceCreditSpecifications
ec2 | change/enable | t3-unlimited/unlimited/credit-specification | ModifyInstanceCreditSpecification
ec2 | reschedule/move/change | scheduled-event/maintenance-event/retirement/event-start | ModifyInstanceEventStartTime
ec2 | send/trigger | nmi/diagnostic-interrupt/kernel-panic/crash-dump | SendDiagnosticInterrupt
ec2 | export | ami/image | ExportImage
ec2 | import | ami/image/vm/ova/vmdk | ImportImage
ec2 | see | import-task/import | DescribeImportImageTasks
ec2 | make | spot-request | RequestSpotInstances
ec2 | shut/poweroff | | StopInstances
ec2 | cut/publish/create/add/register/release | version/new-version,launch-template/template | CreateLaunchTemplateVersion,DescribeLaunchTemplateVersions
ec2 | make/set/point | default/default-version | ModifyLaunchTemplate
ec2 | see | nacl,subnet | DescribeNetworkAcls
ec2 | see/find/search | route/routes/routed,attachment/transit/transit-gateway/tgw/10.0.0.0/for | SearchTransitGatewayRoutes
ec2 | move/put/swap/switch/change | quarantine/quarantine-group/isolation-group/security-group/forensic-group,instance/box/machine/host/server/node/group | ModifyInstanceAttribute
ec2 | isolate/quarantine/fence/contain | | ModifyInstanceAttribute
ec2 | see | interface/interfaces/eni/enis/network-interface,use/uses/attached/security-group/sg | DescribeNetworkInterfaces
ec2 | see | ri/ris/reserved-instance/reserved-instances/reservation | DescribeReservedInstances
ec2 | change/move/split/convert | ri/ris/reserved-instance/reserved-instances | ModifyReservedInstances
ec2 | give/add | private-ip/private-ips/secondary-ip/ip/ips/addresses | AssignPrivateIpAddresses
ec2 | see | acceptance/privatelink/waiting-connection,waiting/wait/pending/acceptance | DescribeVpcEndpointConnections
ec2 | replace/update/point/move/switch/change | default-route/route | ReplaceRoute
ec2 | see | spot,cost/price/prices/costs | DescribeSpotPriceHistory
ec2-instance-connect | send/connect/put/upload | key/ssh/public-key/instance/box | SendSSHPublicKey
ec2-instance-connect | connect | tunnel/endpoint | OpenTunnel
`;

// src/drafting/tables/operations/jargon-edge.ts
var EDGE = `
elasticloadbalancing | drain/remove/deregister/take | target/instance/backend/rotation/server | DeregisterTargets
elasticloadbalancing | add/register/put | target/instance/backend/rotation/server | RegisterTargets
elasticloadbalancing | look/read/check/list | health/unhealthy/healthy/target-health/backends/targets | DescribeTargetHealth
elasticloadbalancing | point/shift/move/swap/update/route/change | listener/traffic/weight/default-action/certificate | ModifyListener
elasticloadbalancing | point/shift/move/update/weight | rule/weight/weights | ModifyRule
elasticloadbalancing | update/increase/set/decrease | health-check/threshold/target-group | ModifyTargetGroup
elasticloadbalancing | update/increase/set/decrease/enable/disable | idle-timeout/access-logs/attribute/deletion-protection | ModifyLoadBalancerAttributes
elasticloadbalancing | tag/add | tag/tags | AddTags
elasticloadbalancing | untag/remove | tag/tags | RemoveTags
elasticloadbalancing | replace/renew/swap/update | certificate/cert/tls | ModifyListener
elasticloadbalancing | see | listener/listeners | DescribeListeners
elasticloadbalancing | see | rule/rules | DescribeRules
elasticloadbalancing | see | load-balancer/load-balancers/alb/nlb/dns-name | DescribeLoadBalancers
elasticloadbalancing | see | target-group/target-groups/health-check | DescribeTargetGroups
elasticloadbalancing | see | attribute/attributes/idle-timeout/access-logs | DescribeLoadBalancerAttributes
elasticloadbalancing | see | certificate/certificates | DescribeListenerCertificates
elasticloadbalancing | add/attach | certificate | AddListenerCertificates
elasticloadbalancing | remove/detach | certificate | RemoveListenerCertificates
elasticloadbalancing | create/add | rule/path-rule/host-rule | CreateRule
elasticloadbalancing | drop | rule | DeleteRule
elasticloadbalancing | create | listener | CreateListener
elasticloadbalancing | reorder/change | priority/priorities | SetRulePriorities
elasticloadbalancing | change | stickiness/deregistration-delay/slow-start/target-group-attribute | ModifyTargetGroupAttributes
elasticloadbalancing | change | security-group/security-groups | SetSecurityGroups
elasticloadbalancing | change | subnet/subnets/zone/zones | SetSubnets
elasticloadbalancing | add/register/restore/resume/attach/set/return | instance/target/targets/backend/rotation/server | RegisterTargets
elasticloadbalancing | remove/drain/deregister/pull/take | node/instance/target/backend/server/host/box/task/ip/rotation/out | DeregisterTargets
elasticloadbalancing | add/put/register/return/bring/restore | node/instance/target/backend/server/host/box/ip/rotation/back | RegisterTargets
elasticloadbalancing | add/attach/upload/put | cert/certs/certificate/sni/tls | AddListenerCertificates
elasticloadbalancing | change/replace/swap | default-certificate/cert/certificate/ssl-policy/tls-policy/security-policy | ModifyListener
elasticloadbalancing | change/send/shift/move/point/split | rule/rules/weight/weights/canary/percent/green/blue | ModifyRule
elasticloadbalancing | see | rule/rules/weight/weights/path/routing/host-header | DescribeRules
elasticloadbalancing | change/decrease/increase | draining-time/deregistration-delay/connection-draining/stickiness/sticky-session/sticky-sessions/slow-start/load-balancing-algorithm | ModifyTargetGroupAttributes
elasticloadbalancing | see | draining-time/deregistration-delay/connection-draining/stickiness/sticky-session/slow-start | DescribeTargetGroupAttributes
elasticloadbalancing | change/enable/disable | idle-timeout/access-log/access-logs/access-logging/deletion-protection/http2/cross-zone/load-balancer-attribute/load-balancer-attributes/desync | ModifyLoadBalancerAttributes
elasticloadbalancing | see | health/unhealthy/healthy/draining/target/targets/registered/rotation/backend/backends/in-service/initial | DescribeTargetHealth
elasticloadbalancing | change | health-check-path/health-check/healthy-threshold/unhealthy-threshold/interval/success-codes/matcher | ModifyTargetGroup
elasticloadbalancing | see | health-check/health-check-path/health-check-settings/threshold/thresholds | DescribeTargetGroups
elasticloadbalancing | create | target-group | CreateTargetGroup
elasticloadbalancing | drop | target-group | DeleteTargetGroup
elasticloadbalancing | create | load-balancer/alb/nlb | CreateLoadBalancer
elasticloadbalancing | drop | load-balancer/alb/nlb | DeleteLoadBalancer
elasticloadbalancing | drop | listener | DeleteListener
elasticloadbalancing | see | ssl-policy/tls-policy/cipher/ciphers | DescribeSSLPolicies
elasticloadbalancing | see | tags | DescribeTags
elasticloadbalancing | put/add/serve/set/show | maintenance-page/fixed-response/sorry-page/503-page | ModifyListener
elasticloadbalancing | see | security-group/security-groups,alb/load-balancer/carry/nlb | DescribeLoadBalancers
apigateway | look/read/list/get/export/find/show/download | | GET
apigateway | update/change/set/increase/decrease/raise/enable/disable/fix/flush | throttling/limit/stage/setting/rps/logging/method/integration/variable/timeout | PATCH
apigateway | deploy/publish/release/create/add | deployment/api/stage/key/usage-plan/resource/model | POST
apigateway | deploy/publish/create | | POST
apigateway | delete/remove/flush | | DELETE
apigateway | import/replace/put/tag | api/openapi/swagger/tag | PUT
apigateway | see | stage/api/resource/usage-plan/api-key/method/usage/deployment/deployments | GET
apigateway | drop/flush/clean | stage/cache/key/deployment/method/api-key | DELETE
apigateway | flush/invalidate/clean/purge | cache | DELETE
apigateway | make/deploy | stage/deployment/api-key/usage-plan/key | POST
apigateway | change/rollback/point | stage/deployment/throttling/quota/usage-plan/canary/burst/rate | PATCH
apigateway | see | throttling/rate/burst/stage/deployment/deployments/method/integration/usage-plan/quota/key/keys/api-key/resource/authorizer/domain/mapping/model/gateway-response/export/definition/swagger/route/routes/variable/logging/throttle | GET
apigateway | change/increase/decrease/set/rollback/enable/disable/point/revert/roll/promote | throttling/burst/burst-limit/rate-limit/rate/stage/stage-variable/deployment/logging/tracing/log-level/quota/usage-plan/integration/timeout/canary/cache/authorizer/method/last-deployment/previous-deployment | PATCH
apigateway | deploy/redeploy/publish/create/release/push/add/generate/issue | api/deployment/stage/key/api-key/usage-plan/method/resource/authorizer/changes/route | POST
apigateway | import/put/overwrite/upload/replace | definition/openapi/swagger/api/method/integration | PUT
apigateway | flush/clear/purge/invalidate/empty/delete/remove/revoke/drop | cache/stage-cache/api-key/key/deployment/stage/usage-plan/route/authorizer/method/mapping | DELETE
apigateway | attach/associate/add | waf/web-acl | SetWebACL
appsync | flush/clean/purge/invalidate/empty | cache | FlushApiCache
appsync | update/change/set/increase/decrease | cache,ttl/size/cache | UpdateApiCache
appsync | look/read | cache | GetApiCache
appsync | see | resolver/resolvers | ListResolvers
appsync | see | schema | GetSchemaCreationStatus
appsync | see | api-key/key/keys | ListApiKeys
appsync | create/add | api-key/key | CreateApiKey
appsync | change/extend/renew | api-key/key | UpdateApiKey
appsync | drop | api-key/key | DeleteApiKey
appsync | change/deploy/upload | schema | StartSchemaCreation
appsync | change/fix | resolver | UpdateResolver
appsync | change | data-source | UpdateDataSource
appsync | change | api,logging/tracing/auth | UpdateGraphqlApi
appsync | disable/drop/stop | cache/caching | DeleteApiCache
appsync | enable/create | cache/caching | CreateApiCache
appsync | kill/revoke/delete/drop/remove/expire | key/api-key/old-key/keys | DeleteApiKey
appsync | issue/create/generate/add/mint | key/api-key/new-key/new | CreateApiKey
appsync | see | schema,definition/sdl/graphql | GetIntrospectionSchema
appsync | see | resolver,template/mapping/vtl/code | GetResolver
appsync | see | data-source/data-sources/datasource | ListDataSources,GetDataSource
appsync | see | api/log-level/auth/logging/setting/settings | GetGraphqlApi
appsync | see | function/functions/pipeline-function | ListFunctions,GetFunction
appsync | change | function/pipeline-function | UpdateFunction,GetFunction
appsync | create/add | resolver | CreateResolver
appsync | drop | resolver | DeleteResolver
appsync | flush/clear/purge/empty/invalidate | cache/api-cache | FlushApiCache
appsync | see | cache/api-cache | GetApiCache
appsync | change | cache/caching/ttl/cache-size | UpdateApiCache,GetApiCache
appsync | see | domain/domain-name | GetDomainName
appsync | test/try/evaluate | mapping/template/code/resolver | EvaluateMappingTemplate
appsync | query/run/call | graphql/query/mutation | GraphQL
appsync | set/change | env/environment-variable/environment-variables | PutGraphqlApiEnvironmentVariables
cloudfront | invalidate/purge/flush/clean/refresh/empty/create | invalidation/cache/cdn/path/paths/* | CreateInvalidation
cloudfront | invalidate/purge/flush | | CreateInvalidation
cloudfront | look/wait/read | invalidation | GetInvalidation
cloudfront | update/change/disable/enable/add/set/swap/point | distribution/origin/behaviour/behavior/certificate/header/ttl | UpdateDistribution
cloudfront | look/read | distribution/setting/settings/origin | GetDistribution
cloudfront | see | invalidations | ListInvalidations
cloudfront | see | config/configuration | GetDistributionConfig
cloudfront | see | function | DescribeFunction
cloudfront | change | function | UpdateFunction
cloudfront | publish | function | PublishFunction
cloudfront | test | function | TestFunction
cloudfront | change | cache-policy | UpdateCachePolicy
cloudfront | change | response-header/response-headers/headers-policy | UpdateResponseHeadersPolicy
cloudfront | see | cache-policy | GetCachePolicy
cloudfront | create | invalidation/path/paths/cache/edge | CreateInvalidation
cloudfront | flush/invalidate/purge/clean/clear/bust/expire/refresh/drop/empty/delete | edge/cdn/cache/path/paths/old-bundle/stale/static/invalidation | CreateInvalidation
cloudfront | flush/invalidate/purge/bust | | CreateInvalidation
cloudfront | see | invalidation/flush/purge,done/complete/completed/status/finished/through | GetInvalidation
cloudfront | wait | done/complete/invalidation/flush/finish | GetInvalidation
cloudfront | see | deployed/deploying/rollout/in-progress/domain-name/distribution-status/enabled | GetDistribution
cloudfront | see/save/download | config/configuration/behavior/behaviour/behaviors/origin/origins/ttl/cache-behavior/alternate-domain/viewer-certificate/custom-error | GetDistributionConfig,GetDistribution
cloudfront | change/move/switch/add/remove/attach/point | origin/behavior/behaviour/ttl/alias/aliases/alternate-domain/cname/certificate/price-class/logging/waf/web-acl/default-root/geo-restriction/custom-error/function-association | UpdateDistribution,GetDistributionConfig
cloudfront | publish/release/deploy/make/put/promote/start/run/execute/trigger/launch/submit/retry | function/live/live-stage | PublishFunction
cloudfront | test/try/run | function/sample-event/test-event/event | TestFunction
cloudfront | see/download | function-code/code,function | GetFunction,DescribeFunction
cloudfront | see | function | DescribeFunction,GetFunction
cloudfront | create | function | CreateFunction
cloudfront | see | origin-request-policy | GetOriginRequestPolicy
cloudfront | change | origin-request-policy | UpdateOriginRequestPolicy
cloudfront | see | response-headers-policy/security-headers/headers-policy | GetResponseHeadersPolicy
cloudfront | see | origin-access-control/oac | GetOriginAccessControl
cloudfront | change | origin-access-control/oac | UpdateOriginAccessControl
cloudfront | see | public-keys/signing-key | ListPublicKeys,GetPublicKey
cloudfront | create/add/upload | public-key/signing-key | CreatePublicKey
cloudfront | change/rotate | key-group/trusted-key | UpdateKeyGroup,GetKeyGroup
cloudfront | list | distributions | ListDistributions
cloudfront | move/associate/claim | alias/alternate-domain/cname | AssociateAlias
cloudfront | see | conflicting/conflict,alias/cname | ListConflictingAliases
cloudfront | test/create/start | staging/continuous-deployment/staging-distribution | CreateContinuousDeploymentPolicy
cloudfront | change | continuous-deployment/traffic-split | UpdateContinuousDeploymentPolicy
cloudfront | see | key-value-store/kvs | DescribeKeyValueStore
cloudfront-keyvaluestore | see | key/value/entry/keys | GetKey,ListKeys
cloudfront-keyvaluestore | update/set/add/put/write/replace | key/value/entry | PutKey,DescribeKeyValueStore
cloudfront-keyvaluestore | drop | key/value/entry | DeleteKey
`;

// src/drafting/tables/operations/jargon-fleets.ts
var FLEETS = `
autoscaling | scale/set/increase/decrease/update | desired/capacity/instances/instance/group/asg/size | SetDesiredCapacity
autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/limits/limit/launch-template | UpdateAutoScalingGroup
autoscaling | pause/silence/disable/stop | process/processes/scaling/notifications/launch/alarm-notifications/replaceunhealthy/healthcheck | SuspendProcesses
autoscaling | resume/enable/unmute | process/processes/scaling/notifications/launch | ResumeProcesses
autoscaling | start/run/replace/refresh/deploy/restart/rotate | instance-refresh/refresh/rolling/all-instances/instances/fleet | StartInstanceRefresh
autoscaling | roll/rotate/deploy/replace/recycle | group/asg/instances/fleet/scaling-group | StartInstanceRefresh
autoscaling | scale/increase/decrease | | SetDesiredCapacity
autoscaling | stop/cancel | instance-refresh/refresh | CancelInstanceRefresh
autoscaling | rollback | instance-refresh/refresh | RollbackInstanceRefresh
autoscaling | protect/enable | instance/scale-in/instances | SetInstanceProtection
autoscaling | detach/remove | instance/instances | DetachInstances
autoscaling | terminate/delete | instance | TerminateInstanceInAutoScalingGroup
autoscaling | pause/move | standby | EnterStandby
autoscaling | move/add/put/set | standby | EnterStandby
autoscaling | release/resume/enable | scaling/process/processes | ResumeProcesses
autoscaling | look/list/read/find | activity/activities/launch-failures/history/why/scaling-events | DescribeScalingActivities
autoscaling | scale/create/add | schedule/scheduled-action | PutScheduledUpdateGroupAction
autoscaling | mark/set | unhealthy/health/healthy | SetInstanceHealth
autoscaling | see | group/groups/asg/desired/capacity | DescribeAutoScalingGroups
autoscaling | see | instance/instances | DescribeAutoScalingInstances
autoscaling | see | refresh/instance-refresh | DescribeInstanceRefreshes
autoscaling | see | policy/policies | DescribePolicies
autoscaling | see | lifecycle-hook/hook/hooks | DescribeLifecycleHooks
autoscaling | see | scheduled-action/schedule/schedules | DescribeScheduledActions
autoscaling | complete/finish/continue | lifecycle/lifecycle-action/hook | CompleteLifecycleAction
autoscaling | exit/resume/end/return/restart/remove/restore | standby | ExitStandby
autoscaling | return/restore/put/resume | service/back | ExitStandby
autoscaling | see | doing/did/done/been-doing | DescribeScalingActivities
autoscaling | attach/add | instance/instances | AttachInstances
autoscaling | attach/add | target-group/load-balancer | AttachLoadBalancerTargetGroups
autoscaling | detach/remove | target-group/load-balancer | DetachLoadBalancerTargetGroups
autoscaling | drop | scheduled-action/schedule | DeleteScheduledAction
autoscaling | make | lifecycle-hook/hook | PutLifecycleHook
autoscaling | make/change | scaling-policy/policy/target-tracking | PutScalingPolicy
autoscaling | go | scaling-policy/policy | ExecutePolicy
autoscaling | change | warm-pool | PutWarmPool
autoscaling | put/move/pause/change/set | standby | EnterStandby
autoscaling | keep/block/stop/pause/disable/silence/freeze/halt | launch/launching/scale/scaling/replacing/terminating/process/processes/az-rebalance/azrebalance | SuspendProcesses
autoscaling | resume/enable/unmute/start/continue | process/processes/scaling/launch/launching/terminate/replacing | ResumeProcesses
autoscaling | let | launch/scale | ResumeProcesses
autoscaling | see | percentage/refresh/instance-refresh/roll/rollout/refreshes/refresh-status | DescribeInstanceRefreshes
autoscaling | rollback/undo | refresh/instance-refresh/roll/rollout | RollbackInstanceRefresh
autoscaling | see | warm-pool | DescribeWarmPool
autoscaling | drop | warm-pool | DeleteWarmPool
autoscaling | see | lifecycle-action/lifecycle-hook/hook | DescribeLifecycleHooks
autoscaling | drop | lifecycle-hook/hook | DeleteLifecycleHook
autoscaling | extend/prolong/heartbeat/record | lifecycle-action/lifecycle/heartbeat | RecordLifecycleActionHeartbeat
autoscaling | drop | scaling-policy/policy/target-tracking | DeletePolicy
autoscaling | see | target-group/target-groups/load-balancer | DescribeLoadBalancerTargetGroups
autoscaling | see | launch-configuration/launch-config | DescribeLaunchConfigurations
autoscaling | see | notification/notifications | DescribeNotificationConfigurations
autoscaling | change/add/make | notification/notifications/sns-topic | PutNotificationConfiguration
autoscaling | see | forecast/prediction/predictive-scaling | GetPredictiveScalingForecast
autoscaling | see | tags | DescribeTags
autoscaling | unprotect/remove/disable | scale-in-protection/protection | SetInstanceProtection
autoscaling | see | suspended/suspended-processes/minimum/maximum/min/max/size/launch-template | DescribeAutoScalingGroups
autoscaling | see | activity/activities/scaling-activity/scaling-activities/events/launch-error/launch-errors/fail/failed/why/terminated/termination/replaced | DescribeScalingActivities
autoscaling | terminate/kill/recycle/replace | instance/node/machine/box | TerminateInstanceInAutoScalingGroup
autoscaling | create | asg/auto-scaling-group | CreateAutoScalingGroup
autoscaling | drop | asg/auto-scaling-group/scaling-group | DeleteAutoScalingGroup
autoscaling | change/move/switch | launch-template/subnet/zone/zones/health-check/grace-period/cooldown/capacity-rebalance/instance-types/mixed-instances | UpdateAutoScalingGroup
autoscaling | schedule | | PutScheduledUpdateGroupAction,DescribeScheduledActions
autoscaling | keep/protect | instance/instances/node/nodes/box,scale/scale-in/terminate/termination | SetInstanceProtection
application-autoscaling | scale/increase/decrease/set/update | min/max/minimum/maximum/target/limits/scaling-target/scalable-target | RegisterScalableTarget
application-autoscaling | pause/resume/disable/enable | scaling/target/autoscaling | RegisterScalableTarget
application-autoscaling | see | target/scalable-target/minimum/maximum/limits | DescribeScalableTargets
application-autoscaling | see | activity/activities/scaling | DescribeScalingActivities
application-autoscaling | see | policy/policies | DescribeScalingPolicies
application-autoscaling | make/change | policy/scaling-policy/tracking | PutScalingPolicy
application-autoscaling | make/change | scheduled-action/schedule | PutScheduledAction
application-autoscaling | see | min/max/minimum/maximum/limits/bounds/floor/ceiling/between/scalable-target/range | DescribeScalableTargets
application-autoscaling | change/add | min/max/minimum/maximum/floor/ceiling/bounds/range/task-count/read-capacity | RegisterScalableTarget
application-autoscaling | suspend/pause/stop/block/freeze/resume/enable | autoscaling/scale-in/scale-out/scaling/scaler/autoscaler | RegisterScalableTarget
application-autoscaling | see | scheduled-action/scheduled-actions/schedule/schedules | DescribeScheduledActions
application-autoscaling | see | why/event/events/history/activity/scaled/scale-out/scale-in | DescribeScalingActivities
application-autoscaling | drop | scaling-policy/policy/tracking | DeleteScalingPolicy
application-autoscaling | drop | scheduled-action/schedule | DeleteScheduledAction
application-autoscaling | deregister/remove/drop | scalable-target/target | DeregisterScalableTarget
application-autoscaling | change | target-value/cooldown/target-tracking/step-scaling | PutScalingPolicy
application-autoscaling | schedule | | PutScheduledAction,DescribeScheduledActions
application-autoscaling | see | target-tracking/tracking/scaling-policy | DescribeScalingPolicies
imagebuilder | start/run/build/trigger | pipeline/image-pipeline/build | StartImagePipelineExecution
imagebuilder | look/wait/watch | build/image | GetImage
imagebuilder | see | finding/findings/scan/vulnerability | ListImageScanFindings
imagebuilder | see | pipeline/image-pipeline | GetImagePipeline
imagebuilder | list | images/builds/versions | ListImageBuildVersions
imagebuilder | cancel/stop | build/image/creation | CancelImageCreation
imagebuilder | change/enable/disable/pause/resume | pipeline/schedule | UpdateImagePipeline
imagebuilder | start/run/execute/trigger/launch/submit/retry/bake/build/cook/kick/rebuild | ami/image/golden-image/base-image/pipeline/image-pipeline | StartImagePipelineExecution
imagebuilder | list/see | produced/images/built/output/outputs/made/past-images,pipeline/image-pipeline | ListImagePipelineImages,GetImagePipeline
imagebuilder | list/see | produced/build-history/past-builds | ListImagePipelineImages
imagebuilder | see | workflow-step/workflow-steps/failed-step/step/steps | ListWorkflowExecutions,ListWorkflowStepExecutions
imagebuilder | see | workflow/workflow-execution/executions | ListWorkflowExecutions
imagebuilder | see | package/packages,image/ami | ListImagePackages
imagebuilder | see | recipe/image-recipe | GetImageRecipe
imagebuilder | create/change | recipe/image-recipe | CreateImageRecipe
imagebuilder | see | component | GetComponent
imagebuilder | create/change | component | CreateComponent
imagebuilder | see | distribution/distribution-setting/distribution-configuration | GetDistributionConfiguration
imagebuilder | change/add | distribution/distribution-setting/distribution-configuration/region/regions/account/accounts | UpdateDistributionConfiguration
imagebuilder | see | infrastructure/infrastructure-configuration | GetInfrastructureConfiguration
imagebuilder | change | infrastructure/infrastructure-configuration/instance-type | UpdateInfrastructureConfiguration
imagebuilder | drop | image/ami/image-version | DeleteImage
imagebuilder | abort/kill/cancel/stop | build/bake/image-build/running-build | CancelImageCreation
imagebuilder | change/move/pause/disable/enable | cron/schedule/nightly/weekly-build | UpdateImagePipeline
elasticbeanstalk | restart | app-server/server/servers/app/environment/application/instances | RestartAppServer
elasticbeanstalk | rebuild | environment | RebuildEnvironment
elasticbeanstalk | deploy/update/rollback/upgrade | version/environment/application/release/platform/configuration/variable | UpdateEnvironment
elasticbeanstalk | swap | url/cname/urls/environment | SwapEnvironmentCNAMEs
elasticbeanstalk | look/read | health/colour/color/grey/red | DescribeEnvironmentHealth
elasticbeanstalk | look/read/list | event/events | DescribeEvents
elasticbeanstalk | download/read/get/request | log/logs/bundle | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | cancel/stop/abort | update/deployment | AbortEnvironmentUpdate
elasticbeanstalk | see | environment/environments/status | DescribeEnvironments
elasticbeanstalk | see | instance/instances,health | DescribeInstancesHealth
elasticbeanstalk | see | configuration/setting/settings/option/options | DescribeConfigurationSettings
elasticbeanstalk | see | version/versions/application-version | DescribeApplicationVersions
elasticbeanstalk | see | log/logs | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | create/add/upload | version/application-version/bundle | CreateApplicationVersion
elasticbeanstalk | drop | version/application-version | DeleteApplicationVersion
elasticbeanstalk | terminate/delete | environment | TerminateEnvironment
elasticbeanstalk | go | managed-action/maintenance/managed-update | ApplyEnvironmentManagedAction
elasticbeanstalk | see | managed-action/managed-actions | DescribeEnvironmentManagedActions
elasticbeanstalk | change | configuration/option/variable/scaling/capacity | UpdateEnvironment
elasticbeanstalk | download/pull/get/see/request/fetch/grab/collect/remove | log/logs/tail-log/tail-logs/bundle-log/bundle-logs/full-logs | RequestEnvironmentInfo,RetrieveEnvironmentInfo
elasticbeanstalk | see | cause/causes/severe/degraded/health/color/colour/status-color | DescribeEnvironmentHealth
elasticbeanstalk | see | instance-health/instances/instance/machine/machines | DescribeInstancesHealth
elasticbeanstalk | see | event/events/why/happened/failed | DescribeEvents
elasticbeanstalk | rollback/go/return/switch/put/move/revert/deploy/redeploy | version/previous-version/previous/last-good/release/bundle/build/platform | UpdateEnvironment
elasticbeanstalk | see | platform/platforms,version/versions/available/newer | ListPlatformVersions
elasticbeanstalk | see | resource/resources | DescribeEnvironmentResources
elasticbeanstalk | see | env/env-var/env-vars/environment-variable/environment-variables/environment-property/environment-properties/property/properties | DescribeConfigurationSettings
elasticbeanstalk | change/add/remove | env/env-var/env-vars/environment-variable/environment-variables/environment-property/environment-properties/property/instance-type/min/max/instances | UpdateEnvironment
elasticbeanstalk | see | versions/application-versions/deployed-version/deployed | DescribeApplicationVersions
elasticbeanstalk | swap/switch/flip/failover/exchange | url/urls/cname/cnames/blue/green/traffic | SwapEnvironmentCNAMEs
elasticbeanstalk | abort/cancel/stop | update/deployment/rollout/in-progress/configuration-update | AbortEnvironmentUpdate
elasticbeanstalk | create/clone/spin | environment | CreateEnvironment
elasticbeanstalk | save/create | configuration-template/saved-configuration/configuration | CreateConfigurationTemplate
elasticbeanstalk | see | managed-update/managed-updates/maintenance-window,history/past | DescribeEnvironmentManagedActionHistory
batch | submit/run/start/queue/retry/rerun/create | | SubmitJob
batch | stop/terminate/kill/end | job/jobs | TerminateJob
batch | cancel | job/jobs | CancelJob
batch | look/wait/read/track | job/jobs/status | DescribeJobs
batch | disable/enable/pause/stop/resume | queue/job-queue | UpdateJobQueue
batch | update/scale/increase/decrease/disable/enable | compute-environment/vcpu/vcpus | UpdateComputeEnvironment
batch | see | queue/job-queue/job-queues | DescribeJobQueues
batch | see | compute-environment/environment | DescribeComputeEnvironments
batch | list/find | job/jobs/failed/runnable/waiting | ListJobs
batch | see | job-definition/definition | DescribeJobDefinitions
batch | make/register | job-definition/revision | RegisterJobDefinition
batch | change | priority/job-queue/queue/order | UpdateJobQueue
batch | change | scheduling-policy/fair-share/share | UpdateSchedulingPolicy
batch | list/find/see | jobs/failed-jobs/failed/running/runnable/queued/stuck/in-it/waiting/pending | ListJobs,DescribeJobs
batch | see | status-reason/reason/exit-code/attempt/attempts/why/job-detail/log-stream/container-reason | DescribeJobs
batch | kill/terminate/stop/end/abort | job/jobs/running/run/runs/rest/array-job | TerminateJob
batch | cancel/drop/withdraw | job/jobs/queued/pending/runnable/waiting | CancelJob
batch | rerun/retry/resubmit/repeat/run/submit/start/queue/kick | job/once/again/array-job/nightly | SubmitJob
batch | stop/pause/disable/enable/resume/close/open/block/freeze | queue/job-queue/new-work/new-jobs/submission/submissions/taking | UpdateJobQueue
batch | change/scale/grow/shrink/cap | vcpu/vcpus/max-vcpu/max-vcpus/min-vcpus/desired-vcpus/compute-environment/spot/instance-types/ami/launch-template | UpdateComputeEnvironment
batch | see | vcpu/vcpus/max-vcpu/max-vcpus/compute-environment/compute-environments/capacity | DescribeComputeEnvironments
batch | see | head/next/front/line-up/order,queue/job-queue | GetJobQueueSnapshot
batch | deregister/remove/retire/delete | job-definition/definition/revision | DeregisterJobDefinition
batch | make/add/register/change/publish/cut | job-definition/revision/image/definition | RegisterJobDefinition
batch | drop | job-queue/queue | DeleteJobQueue
batch | drop | compute-environment | DeleteComputeEnvironment
batch | create | job-queue/queue | CreateJobQueue
batch | create | compute-environment | CreateComputeEnvironment
batch | see | scheduling-policy/fair-share/shares | DescribeSchedulingPolicies
batch | give/grow/raise | vcpu/vcpus/cpu/more/capacity | UpdateComputeEnvironment
`;

// src/drafting/tables/operations/jargon-identities.ts
var IDENTITIES = `
iam | remove/delete/disable | console-login/login/console-password/login-profile | DeleteLoginProfile
iam | look/read/find/list/check/verify | trust/trust-policy/assume/assume-role-policy/who-may-assume | GetRole
iam | look/list/read/check/verify/find | attached/attached-policy/attached-policies/permissions/policies,role | ListAttachedRolePolicies,ListRolePolicies
iam | look/list/read/check/verify/find | attached/managed-policy | ListAttachedRolePolicies
iam | read/look/download/review | policy,document/statement/version/content/contents/what-it-allows | GetPolicy,GetPolicyVersion
iam | update/change/set/fix/extend | trust/trust-policy/assume | UpdateAssumeRolePolicy
iam | increase/decrease/update/set/bump | session-duration/max-session/session/description | UpdateRole
iam | attach/add | policy,role | AttachRolePolicy
iam | detach/remove | policy,role | DetachRolePolicy
iam | attach/add | policy,user | AttachUserPolicy
iam | add | inline/inline-policy | PutRolePolicy
iam | rotate/create | access-key/access-keys/key | CreateAccessKey
iam | disable/deactivate/revoke/enable | access-key/access-keys | UpdateAccessKey
iam | delete/remove | access-key/access-keys | DeleteAccessKey
iam | look/find/when | access-key,last-used/used | GetAccessKeyLastUsed
iam | look/read/export/download | credential-report | GetCredentialReport
iam | reset/set/change | console-password/password/login-profile | UpdateLoginProfile
iam | disable/deactivate/remove/reset | mfa/mfa-device | DeactivateMFADevice
iam | add | group,user | AddUserToGroup
iam | remove | group,user | RemoveUserFromGroup
iam | look/find/when | last-used/last-accessed/unused/service-last-accessed | GenerateServiceLastAccessedDetails,GetServiceLastAccessedDetails
iam | simulate/test | policy/permission | SimulatePrincipalPolicy
iam | see | role/trust/trust-policy | GetRole
iam | see | user/users,group | GetGroup
iam | see | group/groups,user/of | ListGroupsForUser
iam | see | access-key/access-keys | ListAccessKeys
iam | see | mfa/mfa-device/mfa-devices | ListMFADevices
iam | see | attached/policies,user | ListAttachedUserPolicies
iam | see | attached/policies,group | ListAttachedGroupPolicies
iam | see | inline/inline-policies,role | ListRolePolicies
iam | see | inline/inline-policy,role | GetRolePolicy
iam | see | instance-profile/instance-profiles | ListInstanceProfilesForRole
iam | see | last-used/last-accessed/last-use | GenerateServiceLastAccessedDetails,GetServiceLastAccessedDetails
iam | see | version/versions,policy | ListPolicyVersions
iam | create/set/give | console-password/password/login-profile/console/console-access | CreateLoginProfile
iam | drop/remove/disable | login-profile/console-password/console-access | DeleteLoginProfile
iam | create/add/give | access-key | CreateAccessKey
iam | create/add | user | CreateUser
iam | create | role | CreateRole
iam | create/add | policy,version/new-version | CreatePolicyVersion
iam | create/add | policy | CreatePolicy
iam | change | default-version/default,policy/version | SetDefaultPolicyVersion
iam | upload | certificate/server-certificate | UploadServerCertificate
iam | drop | certificate/server-certificate | DeleteServerCertificate
iam | add/attach | role,instance-profile | AddRoleToInstanceProfile
iam | change | thumbprint/oidc/thumbprints | UpdateOpenIDConnectProviderThumbprint
iam | change | saml/metadata | UpdateSAMLProvider
iam | generate/make | credential-report/report | GenerateCredentialReport
iam | see | assume/assumes/trusts/trusted/trust-relationship/trust-relationships/who-may-assume,role/trust/assume | GetRole
iam | see | credential-report/stale-key/stale-keys/unused-credentials | GenerateCredentialReport,GetCredentialReport
iam | see | last-used/used/stale/unused,key/keys/access-key/access-keys/it/they | GetAccessKeyLastUsed,ListAccessKeys
iam | see | used/last-used/last-active/unused/last-activity,key/access-key/user/role | GetAccessKeyLastUsed
iam | see/test/simulate/check | allowed/allow/permit/able/may/can/would,policy/delete/action/role/bucket/buckets | SimulatePrincipalPolicy
iam | see | policy-document/managed-policy/policy-version/policy-content/policy-statement/policy-json | GetPolicy,GetPolicyVersion
iam | see | inline-policy/inline-policies/inline,role/say/content/document/statement | ListRolePolicies,GetRolePolicy
iam | see | inline-policy/inline-policies | ListRolePolicies,GetRolePolicy
iam | see | attached/hang/attached-to/hangs/policies,it/role/to | ListAttachedRolePolicies
iam | see | attached-to/entities/who-uses,policy | ListEntitiesForPolicy
iam | see | account-alias/alias | ListAccountAliases
iam | see | password-policy | GetAccountPasswordPolicy
iam | see | account-summary/summary/limits | GetAccountSummary
iam | see | authorization-details/everything-iam/all-roles-and-policies | GetAccountAuthorizationDetails
iam | see | oidc/oidc-provider/identity-provider/identity-providers/openid | ListOpenIDConnectProviders,GetOpenIDConnectProvider
iam | see | saml/saml-provider | GetSAMLProvider
iam | see | server-certificate/server-certificates | ListServerCertificates,GetServerCertificate
iam | see | service-specific-credential/codecommit-credential/git-credential | ListServiceSpecificCredentials
iam | see | ssh-key/ssh-keys/ssh-public-key | ListSSHPublicKeys,GetSSHPublicKey
iam | see | permission-boundary/boundary/max-session/session-duration/maximum-session | GetRole
iam | list | roles | ListRoles
iam | list | users | ListUsers
iam | list | policies/managed-policies | ListPolicies
iam | list | groups | ListGroups
iam | see | user,group/groups/member/members | ListGroupsForUser
iam | see | console-login/console-access/login-profile | GetLoginProfile
iam | see | service/services,accessed/last-accessed/used/uses/unused | GenerateServiceLastAccessedDetails,GetServiceLastAccessedDetails
iam | see | service-linked-role/deletion-status | GetServiceLinkedRoleDeletionStatus
iam | see | policy/policies,hang/hangs/attach/attached/carry/carries/have/has/user/him/her/his | ListAttachedUserPolicies,ListUserPolicies
iam | see | policy/policies,hang/hangs/attach/attached/carry/carries/have/has/role/it/its | ListAttachedRolePolicies,ListRolePolicies
iam | see | policy/policies,hang/hangs/attach/attached/group | ListAttachedGroupPolicies
iam | see | group/groups,bob/user/him/her/member/which | ListGroupsForUser
sts | assume/connect/switch | role | AssumeRole
sso | assign/grant/add | permission-set/account/user/group | CreateAccountAssignment
sso | see | assignment/assignments | ListAccountAssignments
sso | create/assign/give/add | assignment/account/permission-set | CreateAccountAssignment
sso | drop/remove | assignment | DeleteAccountAssignment
sso | see | permission-set | DescribePermissionSet
sso | provision | permission-set | ProvisionPermissionSet
sso | change | permission-set/session-duration | UpdatePermissionSet
sso | see | session/sessions/session-duration/how-long/last,permission-set/session/long | DescribePermissionSet
sso | see | session-duration/relay-state/session-length | DescribePermissionSet
sso | see | who/holder/holders/holds/assigned/assignee/assignees/access/member,account/permission-set/poweruser/it/admin | ListAccountAssignments
sso | see | inline-policy/inline/policy-document,permission-set/it/inline-policy | GetInlinePolicyForPermissionSet
sso | see | inline-policy | GetInlinePolicyForPermissionSet
sso | see | managed-policy/managed-policies/attached | ListManagedPoliciesInPermissionSet
sso | see | customer-managed-policy/customer-managed-policies | ListCustomerManagedPolicyReferencesInPermissionSet
sso | see | boundary/permissions-boundary | GetPermissionsBoundaryForPermissionSet
sso | see | permission-sets,account | ListPermissionSetsProvisionedToAccount
sso | list | permission-sets | ListPermissionSets,DescribePermissionSet
sso | see | accounts,permission-set | ListAccountsForProvisionedPermissionSet
sso | see | instance/instances/identity-store | ListInstances
sso | see | application/applications | ListApplications
sso | see | provisioning/provisioned/provisioning-status | DescribePermissionSetProvisioningStatus,ListPermissionSetProvisioningStatus
sso | see | assignment-status/creation-status | DescribeAccountAssignmentCreationStatus
identitystore | create/add | user | CreateUser
identitystore | add | member/group | CreateGroupMembership
identitystore | remove/drop | member/membership | DeleteGroupMembership
identitystore | see | user/users | ListUsers
identitystore | see | group/groups/member/members | ListGroupMemberships
organizations | list/look | account/accounts | ListAccounts
organizations | see | account/accounts | ListAccounts
organizations | see | ou/parent/parents/which-ou | ListParents
organizations | see | policy/policies,attached/target/ou/account | ListPoliciesForTarget
organizations | see | policy/scp/content/contents/statement | DescribePolicy
organizations | see | children/ou,account/accounts | ListAccountsForParent
organizations | move | account | MoveAccount
organizations | change | policy/scp | UpdatePolicy
organizations | create | new-account/member-account | CreateAccount
organizations | close | account | CloseAccount
organizations | see | delegated/delegated-administrator | ListDelegatedAdministrators
organizations | see | which-ou/ou/parent/under/sits/belongs,account/it | ListParents,DescribeOrganizationalUnit
organizations | see | ou/organizational-unit/organisational-unit | DescribeOrganizationalUnit,ListParents
organizations | see | scp/scps/policies/policy,hang/hangs/attached/apply/applies/account/ou/target/on | ListPoliciesForTarget
organizations | see | scp/deny/deny-policy/policy,say/says/content/text/statement/json/document/forbid/forbids | DescribePolicy
organizations | list | scps/policies | ListPolicies
organizations | see | attached-to/targets,policy/scp | ListTargetsForPolicy
organizations | see | effective-policy/effective,policy | DescribeEffectivePolicy
organizations | see | account-name/account-email/account/email/owner,account | DescribeAccount
organizations | see | organization/organisation/management-account/master-account/feature-set | DescribeOrganization
organizations | see | root/roots | ListRoots
organizations | see | ous/child-ous/units/tree/structure | ListOrganizationalUnitsForParent,ListRoots
organizations | see | trusted-access/service-access/enabled-services | ListAWSServiceAccessForOrganization
organizations | see | delegated/delegated-admin/delegated-administrators | ListDelegatedAdministrators,ListDelegatedServicesForAccount
organizations | see | invitation/invitations/handshake/handshakes | ListHandshakesForOrganization
organizations | see | account-creation/creation-status | DescribeCreateAccountStatus
organizations | see | ou-tree/tree/hierarchy/structure,ou/organization/account/accounts | ListRoots,ListOrganizationalUnitsForParent,ListAccountsForParent
organizations | see | ou-tree/hierarchy | ListRoots,ListOrganizationalUnitsForParent,ListAccountsForParent
ram | share | resource/subnet | CreateResourceShare
ram | see | share/shares | GetResourceShares
ram | share/create | share/resource/subnet | CreateResourceShare
ram | associate/add | share,principal/account/resource | AssociateResourceShare
ram | disassociate/remove | share,principal/account/resource | DisassociateResourceShare
ram | accept | invitation/share | AcceptResourceShareInvitation
cognito-idp | unlock/reset | password/account/login | AdminResetUserPassword
cognito-idp | set/change/create | password/passwords/permanent | AdminSetUserPassword
cognito-idp | enable/unlock/reactivate | user/account/customer/login/accounts | AdminEnableUser
cognito-idp | disable/block/lock/deactivate | user/account/customer/login/tester/testers/accounts | AdminDisableUser
cognito-idp | disable/block/deactivate | | AdminDisableUser
cognito-idp | create/add/register/invite | user/account/customer/login/accounts/tester/testers | AdminCreateUser
cognito-idp | add/put/move | group | AdminAddUserToGroup
cognito-idp | remove | group | AdminRemoveUserFromGroup
cognito-idp | delete/remove/erase | user/account/customer | AdminDeleteUser
cognito-idp | look/read/find/check | user/account/customer/status | AdminGetUser
cognito-idp | list/search/find | users/accounts/customers/email | ListUsers
cognito-idp | confirm | user/account/signup | AdminConfirmSignUp
cognito-idp | update/change/fix/set/correct | attribute/email/phone/e-mail/address/user | AdminUpdateUserAttributes
cognito-idp | sign-out/logout/revoke/terminate | session/sessions/user/everywhere | AdminUserGlobalSignOut
cognito-idp | reset/disable/set | mfa | AdminSetUserMFAPreference
cognito-idp | see | user/customer/account | AdminGetUser
cognito-idp | see | users/customers/accounts | ListUsers
cognito-idp | see | group/groups,user/of | AdminListGroupsForUser
cognito-idp | see | users/members,group | ListUsersInGroup
cognito-idp | see | client/app-client | DescribeUserPoolClient
cognito-idp | see | pool/user-pool/password-policy/setting/settings | DescribeUserPool
cognito-idp | see | auth-event/auth-events/sign-ins/login-history | AdminListUserAuthEvents
cognito-idp | signout/revoke/end/kick/cancel/invalidate | session/sessions/token/tokens/everywhere/device/devices/user | AdminUserGlobalSignOut
cognito-idp | signout | | AdminUserGlobalSignOut
cognito-idp | reset | password | AdminResetUserPassword
cognito-idp | set/change/give/make | password/temporary-password/permanent-password | AdminSetUserPassword
cognito-idp | make/add/invite | user/account/customer/tester | AdminCreateUser
cognito-idp | resend | invitation/welcome/invite | AdminCreateUser
cognito-idp | add/put | group | AdminAddUserToGroup
cognito-idp | remove/drop | group | AdminRemoveUserFromGroup
cognito-idp | confirm | user/account/signup/sign-up | AdminConfirmSignUp
cognito-idp | disable/block | user/account/customer | AdminDisableUser
cognito-idp | enable/unblock | user/account/customer | AdminEnableUser
cognito-idp | drop | user/account | AdminDeleteUser
cognito-idp | change/fix/correct | attribute/email/phone/name/address | AdminUpdateUserAttributes
cognito-idp | change/reset/disable/enable | mfa | AdminSetUserMFAPreference
cognito-idp | change | client/app-client/callback/token-validity/callback-url | UpdateUserPoolClient
cognito-idp | change | pool/password-policy/user-pool/trigger/triggers | UpdateUserPool
cognito-idp | create | group | CreateGroup
cognito-idp | import | user/users/csv | CreateUserImportJob,StartUserImportJob
cognito-idp | reset/force/trigger/send | password-reset/reset/forgot-password/reset-code | AdminResetUserPassword
cognito-idp | find/search/look | email/mail/phone/by-mail/by-email/customer/user | ListUsers
cognito-idp | see | user-status/status/confirmed/attributes/enabled/mfa/her/his,user/status/account/customer/her | AdminGetUser
cognito-idp | see | groups/member-of/roles,user/her/his/it | AdminListGroupsForUser
cognito-idp | add/put/make/promote/move | admins/admin/group/members | AdminAddUserToGroup
cognito-idp | remove/take/kick/demote | admins/group | AdminRemoveUserFromGroup
cognito-idp | kick/revoke/sign-out/end/terminate/invalidate/logout/drop | session/sessions/token/tokens/device/devices/everywhere | AdminUserGlobalSignOut
cognito-idp | forget/remove | device/devices | AdminForgetDevice
cognito-idp | see | device/devices | AdminListDevices,AdminGetDevice
cognito-idp | see | sign-in/sign-ins/login-attempt/login-attempts/logins/risk/auth-history | AdminListUserAuthEvents
cognito-idp | verify/mark/set | email-verified/verified/phone-verified | AdminUpdateUserAttributes
cognito-idp | see | callback-url/callback-urls/token-validity/oauth-flow/app-client/client-secret | DescribeUserPoolClient
cognito-idp | see | app-clients/clients | ListUserPoolClients
cognito-idp | create | app-client/client | CreateUserPoolClient
cognito-idp | drop | app-client/client | DeleteUserPoolClient
cognito-idp | see | identity-provider/saml/google-login/idp/federation | DescribeIdentityProvider,ListIdentityProviders
cognito-idp | change/rotate/upload | identity-provider/saml/idp/metadata | UpdateIdentityProvider,DescribeIdentityProvider
cognito-idp | create | identity-provider/saml-provider/idp | CreateIdentityProvider
cognito-idp | see | custom-domain/hosted-ui/domain | DescribeUserPoolDomain
cognito-idp | change | custom-domain/domain/hosted-ui-certificate | UpdateUserPoolDomain
cognito-idp | see | mfa-config/pool-mfa/mfa-setting | GetUserPoolMfaConfig
cognito-idp | change/enforce | mfa-config/pool-mfa/mfa-required | SetUserPoolMfaConfig
cognito-idp | see | import-job/import | DescribeUserImportJob
cognito-idp | list | groups | ListGroups
cognito-idp | resend/send | confirmation/confirmation-code/verification-code | ResendConfirmationCode
cognito-idp | link/merge/attach | provider/federated-user/account,user/provider | AdminLinkProviderForUser
cognito-idp | unlink/detach | provider/federated-user | AdminDisableProviderForUser
cognito-idp | list | pools/user-pools | ListUserPools
cognito-idp | see | resource-server/scopes/scope | DescribeResourceServer,ListResourceServers
cognito-idp | send/resend/repeat | invitation/invite/welcome-mail/temporary-password | AdminCreateUser
cognito-idp | add/remove | callback/callback-url/redirect-url/logout-url/oauth-scope/scope,client/app/app-client/url | UpdateUserPoolClient,DescribeUserPoolClient
cognito-idp | add/remove/change | callback-url/callback-urls/redirect-url/redirect-urls/logout-url | UpdateUserPoolClient,DescribeUserPoolClient
cognito-idp | find | client/app-client | ListUserPoolClients,DescribeUserPoolClient
ds | reset | password/user | ResetUserPassword
ds | see | directory/directories | DescribeDirectories
ds | create/add/snapshot/backup | snapshot | CreateSnapshot
ds | restore | snapshot | RestoreFromSnapshot
ds | see | trust/trusts | DescribeTrusts
ds | verify/test | trust | VerifyTrust
ds | give/set/reset/change | password/new-password | ResetUserPassword
ds | snapshot/backup | snapshot/directory/it/backup | CreateSnapshot
ds | snapshot/backup | | CreateSnapshot
ds | see | snapshot/snapshots | DescribeSnapshots
ds | rollback/restore/revert | snapshot/directory | RestoreFromSnapshot
ds | see | domain-controller/domain-controllers/dc/dcs | DescribeDomainControllers
ds | scale/increase/decrease | domain-controller/domain-controllers/dcs | UpdateNumberOfDomainControllers
ds | see | active/stage/directory-status/directory | DescribeDirectories
ds | see | conditional-forwarder/conditional-forwarders/forwarder | DescribeConditionalForwarders
ds | change | conditional-forwarder/forwarder | UpdateConditionalForwarder
ds | create/add | conditional-forwarder/forwarder | CreateConditionalForwarder
ds | drop | conditional-forwarder/forwarder | DeleteConditionalForwarder
ds | create/add | trust | CreateTrust
ds | change | trust/selective-authentication | UpdateTrust
ds | drop | trust | DeleteTrust
ds | enable | ldaps | EnableLDAPS
ds | disable | ldaps | DisableLDAPS
ds | see | ldaps | DescribeLDAPSSettings
ds | register/upload/add | certificate/ldaps-certificate | RegisterCertificate
ds | list/see | certificate/certificates | ListCertificates,DescribeCertificate
ds | enable/change | radius/mfa | EnableRadius
ds | see | log-subscription/log-forwarding/security-logs | ListLogSubscriptions
ds | create/enable | log-subscription/log-forwarding | CreateLogSubscription
ds | see | ip-route/ip-routes | ListIpRoutes
ds | add | ip-route/ip-routes | AddIpRoutes
ds | see | directory-setting/directory-settings/setting/settings | DescribeSettings
ds | change | directory-setting/directory-settings/setting/settings | UpdateSettings
ds | see | schema-extension/schema-extensions | ListSchemaExtensions
ds | start/apply | schema-extension/schema | StartSchemaExtension
verifiedpermissions | see | policy/policies | GetPolicy
verifiedpermissions | test/check/go | authorization/decision | IsAuthorized
verifiedpermissions | change | policy | UpdatePolicy
cognito-identity | see | provider/providers/trust/trusts/setting/settings/pool/unauthenticated/guest | DescribeIdentityPool
cognito-identity | see | role/roles/role-mapping/hand-out/role-mappings | GetIdentityPoolRoles
cognito-identity | see | identity/identities | ListIdentities,DescribeIdentity
cognito-identity | list | pools/identity-pools | ListIdentityPools
cognito-identity | drop | identity/identities | DeleteIdentities
cognito-identity | unlink | identity/login | UnlinkIdentity
cognito-identity | find/look | developer-identity | LookupDeveloperIdentity
`;

// src/drafting/tables/operations/jargon-migration.ts
var MIGRATION = `
airflow | change/upgrade/scale | environment/worker/workers/class/version/requirements/plugins/option | UpdateEnvironment
airflow | connect/give/get/make/open/look | login/web/ui/web-ui/web-login | CreateWebLoginToken
airflow | open/connect/login/look | web-ui/ui/web/console | CreateWebLoginToken
airflow | run/trigger/go/make/get/need | cli/cli-token/dag/command-line | CreateCliToken
airflow | run/trigger/invoke/create/get | dag/cli-token/token/cli | CreateCliToken
airflow | see | environment/setting/settings/configuration/version | GetEnvironment
cloud9 | share/invite/add | environment/member | CreateEnvironmentMembership
dlm | enable/disable/pause/resume/change | policy/lifecycle-policy | UpdateLifecyclePolicy
dlm | see | policy/lifecycle-policy | GetLifecyclePolicy
drs | see | job/jobs/recovery | DescribeJobs
drs | start/run | failback | StartFailbackLaunch
drs | start/run/launch | recovery/drill | StartRecovery
execute-api | call/invoke/test/hit/send/read/get/look | | Invoke
mgn | finalize | cutover | FinalizeCutover
mgn | start/cut/cutover | cutover | StartCutover
mgn | start/launch/test | test/test-instance | StartTest
ssmmessages | connect | | CreateControlChannel
swf | signal | workflow/execution | SignalWorkflowExecution
swf | terminate/kill/end | workflow/execution | TerminateWorkflowExecution
workmail | reset | password | ResetPassword
workmail | see | user/users/mailbox | ListUsers
`;

// src/drafting/tables/operations/jargon-networks.ts
var NETWORKS = `
route53 | update/point/change/add/create/set/remove/delete/move/swap/upsert/increase/decrease/shift/switch/replace | record/dns/cname/a-record/www/txt/mx/ttl/alias/subdomain/weight/record-set/entry/hostname/txt-record/failover-record | ChangeResourceRecordSets
route53 | list/look/read/find/check/export | record/records/record-set/zone/entries/dns | ListResourceRecordSets
route53 | look/read/check | health-check,status/health/state | GetHealthCheckStatus
route53 | update/increase/decrease/set/change/disable/enable | health-check/failure-threshold/threshold | UpdateHealthCheck
route53 | see | health-check/health-checks | GetHealthCheck
route53 | see | change/insync/propagation/change-status | GetChange
route53 | see | zone/zones/hosted-zone | GetHostedZone
route53 | list | zones/hosted-zones | ListHostedZones
route53 | change/make/drop/point/move/lower | record/records/dns/cname/a-record/www/txt/mx/srv/ttl/alias/subdomain/weight/weighted/record-set/hostname/apex/domain | ChangeResourceRecordSets
route53 | change | health-check/threshold/failure-threshold/interval/inverted | UpdateHealthCheck
route53 | create | health-check | CreateHealthCheck
route53 | drop | health-check | DeleteHealthCheck
route53 | create | zone/hosted-zone | CreateHostedZone
route53 | associate/attach | vpc,zone | AssociateVPCWithHostedZone
route53 | test | answer/record/dns | TestDNSAnswer
route53 | see | propagation/propagated/insync/in-sync/change/change-status/everywhere | GetChange
route53 | see | says/points/point/resolves/resolve/record/ttl/target/alias/records/cname/mx/txt/nameserver,record/zone/dns/www/it/entry | ListResourceRecordSets
route53 | failover/flip/point/move/switch/shift/swap/revert/rollback/restore/drain/weight/change/set | www/dns/record/traffic/weight/alias/standby/name/apex/subdomain/load-balancer/cname/failover | ChangeResourceRecordSets
route53 | see | checker/checkers/health-check/checker-region/health-status | GetHealthCheckStatus
route53 | see | fail/failed/failure/reason/why,health-check/check/last | GetHealthCheckLastFailureReason
route53 | see | failure-reason/last-failure | GetHealthCheckLastFailureReason
route53 | make/change/set | miss/misses/failure-threshold/sensitive/health-check/inverted/failures/consecutive | UpdateHealthCheck,GetHealthCheck
route53 | list | health-checks | ListHealthChecks
route53 | see | query-log/query-logging/query-logging-config | ListQueryLoggingConfigs
route53 | enable/create | query-log/query-logging | CreateQueryLoggingConfig
route53 | disable/delete | query-log/query-logging | DeleteQueryLoggingConfig
route53 | see | dnssec | GetDNSSEC
route53 | enable | dnssec | EnableHostedZoneDNSSEC
route53 | disable | dnssec | DisableHostedZoneDNSSEC
route53 | disassociate/detach/remove | vpc,zone | DisassociateVPCFromHostedZone
route53 | see | vpc/associated,zone | GetHostedZone
route53 | see | delegation/name-server/name-servers/ns | GetHostedZone
route53 | drop | zone/hosted-zone | DeleteHostedZone
route53 | see | traffic-policy | GetTrafficPolicy
route53 | change | traffic-policy | UpdateTrafficPolicyInstance
route53 | see | mx/txt/spf/cname/ns/srv/dkim/dmarc/aaaa | ListResourceRecordSets
route53 | change/add/drop/make | spf/dkim/dmarc/srv/caa/aaaa | ChangeResourceRecordSets
route53domains | renew | domain | RenewDomain
route53domains | see | domain | GetDomainDetail
route53domains | change | nameserver/nameservers | UpdateDomainNameservers
route53domains | change | contact | UpdateDomainContact
route53domains | enable | transfer-lock/lock | EnableDomainTransferLock
route53domains | disable/unlock | transfer-lock/lock | DisableDomainTransferLock
route53domains | get/read | auth-code/transfer-code | RetrieveDomainAuthCode
route53resolver | add/remove/update/import | firewall/dns-firewall/domain/domains/blocklist/domain-list | UpdateFirewallDomains
route53resolver | list/look/export/read | firewall/domain-list/domains/what-is-on | ListFirewallDomains
route53resolver | look/verify/check/list | rule-group,associated/association/vpc/vpcs | ListFirewallRuleGroupAssociations
route53resolver | see | query-log/query-logging | ListResolverQueryLogConfigs
route53resolver | see | rule/rules | ListResolverRules
route53resolver | see | endpoint/endpoints | GetResolverEndpoint
route53resolver | associate | rule | AssociateResolverRule
route53resolver | see | domain/domains/list/domain-list | ListFirewallDomains
route53resolver | change | domain/domains/list/domain-list/phishing | UpdateFirewallDomains
route53resolver | change | firewall-rule/rule/action | UpdateFirewallRule
route53resolver | block/blackhole/sinkhole/add/put/deny/blacklist/remove/unblock/allow/upload | domain/domains/blocklist/dns-firewall/firewall/denylist/list/domain-list/allowlist | UpdateFirewallDomains
route53resolver | block/blackhole/sinkhole/ban/unblock | | UpdateFirewallDomains
route53resolver | see | on-list/list/blocklist/domain-list/already/listed/blocked-domains | ListFirewallDomains
route53resolver | see | domain-lists | ListFirewallDomainLists
route53resolver | see | firewall-rule/firewall-rules/rule-action | ListFirewallRules
route53resolver | change/make/set | firewall-rule/rule-priority/block/alert/rule-action | UpdateFirewallRule
route53resolver | add/create | firewall-rule/rule | CreateFirewallRule
route53resolver | drop | firewall-rule | DeleteFirewallRule
route53resolver | associate/attach | rule-group,vpc | AssociateFirewallRuleGroup
route53resolver | disassociate/detach/remove | rule-group,vpc | DisassociateFirewallRuleGroup
route53resolver | see | forwarding-rule/resolver-rule/forwarding/forwards | ListResolverRules,GetResolverRule
route53resolver | change | forwarding-rule/resolver-rule/target-ip/forwarder/target-ips | UpdateResolverRule,GetResolverRule
route53resolver | create/add | forwarding-rule/resolver-rule | CreateResolverRule
route53resolver | disassociate/detach/remove | resolver-rule/forwarding-rule/rule | DisassociateResolverRule
route53resolver | see | endpoint-ip/ip-address/ip-addresses,endpoint | ListResolverEndpointIpAddresses
route53resolver | add | ip/ip-address,endpoint | AssociateResolverEndpointIpAddress
route53resolver | remove | ip/ip-address,endpoint | DisassociateResolverEndpointIpAddress
route53resolver | list | endpoints/resolver-endpoints | ListResolverEndpoints
route53resolver | enable/create/start | query-log/query-logging | CreateResolverQueryLogConfig
route53resolver | associate/attach | query-log/query-log-config/query-logging | AssociateResolverQueryLogConfig
globalaccelerator | update/set/increase/decrease/shift | traffic-dial/weight/endpoint-group | UpdateEndpointGroup
globalaccelerator | look/check/read | health/endpoints/endpoint-group | DescribeEndpointGroup
globalaccelerator | see | accelerator | DescribeAccelerator
globalaccelerator | see | endpoint-group/endpoint/endpoints/traffic-dial/weight | DescribeEndpointGroup
globalaccelerator | change/enable/disable | accelerator | UpdateAccelerator
globalaccelerator | change/shift/move/drain/need | dial/traffic-dial/weight/weights/traffic/endpoint-group/endpoint | UpdateEndpointGroup
globalaccelerator | add | endpoint/endpoints | AddEndpoints
globalaccelerator | remove | endpoint/endpoints | RemoveEndpoints
globalaccelerator | drain/shift/change/set/dial/move/turn/decrease/increase/restore | frankfurt/region/traffic/traffic-dial/dial/weight/weights/endpoint/endpoint-weight/percent/client-affinity/health-check | UpdateEndpointGroup,DescribeEndpointGroup
globalaccelerator | see | traffic-dial/dial/weight/weights/endpoint/endpoints/health/healthy/region | DescribeEndpointGroup
globalaccelerator | list | endpoint-groups | ListEndpointGroups
globalaccelerator | list | accelerators | ListAccelerators
globalaccelerator | list/see | listener/listeners | ListListeners
globalaccelerator | update/modify/set | port-range/port/listener-port | UpdateListener
globalaccelerator | see | flow-log/flow-logs/attribute/attributes | DescribeAcceleratorAttributes
globalaccelerator | change/enable/disable | flow-log/flow-logs/attribute/attributes | UpdateAcceleratorAttributes
globalaccelerator | create | endpoint-group | CreateEndpointGroup
directconnect | see | virtual-interface/virtual-interfaces/bgp | DescribeVirtualInterfaces
directconnect | see | connection/connections | DescribeConnections
directconnect | test/start/go | failover/bgp-failover | StartBgpFailoverTest
directconnect | stop | failover/test | StopBgpFailoverTest
directconnect | see | link/dx/dx-link/line/circuit/connection/connections/port | DescribeConnections
directconnect | see | vif/vifs/bgp/peer/virtual-interface/vlan/peering | DescribeVirtualInterfaces
directconnect | see | gateway/gateways/dx-gateway,association/associations/attached/prefixes | DescribeDirectConnectGatewayAssociations
directconnect | see | gateway/gateways/dx-gateway | DescribeDirectConnectGateways
directconnect | change/add | prefix/prefixes/allowed-prefixes | UpdateDirectConnectGatewayAssociation
directconnect | see | lag/lags | DescribeLags
directconnect | see | location/locations | DescribeLocations
directconnect | see | loa/letter-of-authority | DescribeLoa
directconnect | see | router-configuration/router-config/customer-router | DescribeRouterConfiguration
directconnect | see | failover-test/failover-tests/test-history | ListVirtualInterfaceTestHistory
directconnect | test/start/run/execute/trigger/launch/submit/retry/drill | failover/bgp-failover/bgp/resiliency | StartBgpFailoverTest
directconnect | accept/confirm | connection/hosted-connection | ConfirmConnection
directconnect | accept/confirm | virtual-interface/vif,private | ConfirmPrivateVirtualInterface
directconnect | update/set/increase | mtu/jumbo/virtual-interface-mtu | UpdateVirtualInterfaceAttributes
directconnect | create/add | bgp-peer/peer | CreateBGPPeer
directconnect | drop | bgp-peer/peer | DeleteBGPPeer
directconnect | end/stop/abort/cancel | test/failover-test/drill | StopBgpFailoverTest
network-firewall | update/add/remove/block | rule/rule-group/domain/domains/name/names | UpdateRuleGroup
network-firewall | look/read/save/export | rule/rules/rule-group | DescribeRuleGroup
network-firewall | see | rule-group/rule/rules | DescribeRuleGroup
network-firewall | see | firewall/sync/in_sync/status | DescribeFirewall
network-firewall | see | policy/firewall-policy | DescribeFirewallPolicy
network-firewall | see | logging | DescribeLoggingConfiguration
network-firewall | change/add/remove/block/go/into | rule-group/domain/domains/name/names/rule/rules/suricata | UpdateRuleGroup
network-firewall | change | firewall-policy/policy | UpdateFirewallPolicy
network-firewall | change | logging | UpdateLoggingConfiguration
network-firewall | add/put/allow/let/authorize/permit/unblock/open/upload/block/deny/ban/remove/drop/reach | allowlist/egress-allowlist/egress/denylist/blocklist/domain/registry/domain-list/rule/rule-group/host/fqdn/outbound/ip | UpdateRuleGroup,DescribeRuleGroup
network-firewall | see | egress/allowlist/denylist/blocklist/domain-list/let-out/allowed/outbound | DescribeRuleGroup
network-firewall | see | rule-groups | ListRuleGroups
network-firewall | see | firewalls | ListFirewalls
network-firewall | see | policies | ListFirewallPolicies
network-firewall | associate/attach/swap/switch | firewall-policy/policy | AssociateFirewallPolicy
network-firewall | associate/add | subnet/subnets | AssociateSubnets
network-firewall | disassociate/remove | subnet/subnets | DisassociateSubnets
network-firewall | protect/unprotect/enable/disable | delete-protection/deletion-protection | UpdateFirewallDeleteProtection
network-firewall | start/run/generate | analysis-report/report/traffic-analysis | StartAnalysisReport
network-firewall | see | analysis-report/report | GetAnalysisReportResults
network-firewall | start/capture/run | flow/flows/flow-capture | StartFlowCapture
network-firewall | flush | flow/flows | StartFlowFlush
network-firewall | see | flow/flows/flow-operation | ListFlowOperationResults
network-firewall | create | rule-group | CreateRuleGroup
network-firewall | drop | rule-group | DeleteRuleGroup
network-firewall | see | tls-inspection | DescribeTLSInspectionConfiguration
network-firewall | see | sync/in-sync/firewall-status/firewall | DescribeFirewall
vpc-lattice | see | service | GetService
vpc-lattice | change | rule/weight/weights | UpdateRule
vpc-lattice | change | listener | UpdateListener
vpc-lattice | add/register | target/targets | RegisterTargets
vpc-lattice | remove/deregister/drain | target/targets | DeregisterTargets
servicediscovery | see | instance/instances | ListInstances
servicediscovery | find/discover | instance/instances | DiscoverInstances
servicediscovery | deregister/remove | instance | DeregisterInstance
servicediscovery | register/add | instance | RegisterInstance
servicediscovery | change | health/custom-health | UpdateInstanceCustomHealthStatus
`;

// src/drafting/tables/operations/jargon-operating.ts
var OPERATING = `
ssm | connect/start/open | shell/session/session-manager/terminal/bastion/port-forwarding/tunnel/forwarding/instance/prompt/remote-host/ssh | StartSession
ssm | close/end/terminate/stop | session/it | TerminateSession
ssm | run/execute/send/start | command/run-command/script/shell-script | SendCommand
ssm | cancel/stop | command/run-command | CancelCommand
ssm | look/read/wait/get | output/command-output/last-command/invocation/command-result,command/run-command/output/invocation | GetCommandInvocation
ssm | list/look | command/commands,history/list/recent | ListCommands
ssm | read/look/get | parameter/config-value/feature-flag/value/ssm-parameter/setting | GetParameter
ssm | read/list/look/get | parameters/path/all-parameters | GetParametersByPath
ssm | update/change/set/write/put/create/replace/increase/decrease | parameter/value/feature-flag/config-value | PutParameter
ssm | delete/remove | parameter | DeleteParameter
ssm | look/read | parameter,history/previous/older/version | GetParameterHistory
ssm | run/start/execute | automation/runbook | StartAutomationExecution
ssm | stop/cancel | automation/runbook | StopAutomationExecution
ssm | look/read/wait | automation/runbook | GetAutomationExecution
ssm | look/read/list | patch-state/patch-states/compliance/patch-compliance | DescribeInstancePatchStates
ssm | look/read/list/find | missing-patch/missing-patches/patches/installed | DescribeInstancePatches
ssm | list/find/look | managed-instance/managed-node/managed-instances/ping | DescribeInstanceInformation
ssm | approve/reject/send | approval/change-request/automation | SendAutomationSignal
ssm | see | session/sessions | DescribeSessions
ssm | see | document/documents | GetDocument
ssm | see | maintenance-window/window | GetMaintenanceWindow
ssm | see | inventory/software/installed-software | GetInventory
ssm | see | association/associations | DescribeAssociation
ssm | see | automation,step/steps | DescribeAutomationStepExecutions
ssm | see | automation/automations,list/recent | DescribeAutomationExecutions
ssm | see | opsitem/ops-item | GetOpsItem
ssm | see | patch-baseline/baseline | GetPatchBaseline
ssm | see | compliance | ListComplianceItems
ssm | go | association | StartAssociationsOnce
ssm | change | maintenance-window/window | UpdateMaintenanceWindow
ssm | change | document | UpdateDocument
ssm | change | document,default-version | UpdateDocumentDefaultVersion
ssm | change | patch-baseline/baseline | UpdatePatchBaseline
ssm | change/close | opsitem/ops-item | UpdateOpsItem
ssm | label/tag | parameter,version/label | LabelParameterVersion
ssm | resume | session | ResumeSession
ssm | list | parameters | DescribeParameters
ssm | scan/patch/install/run | patch/patches/patching | SendCommand
ssm | connect | shell/session/prompt/box/host/instance/node/machine/server/port/tunnel | StartSession
ssm | run/execute/send/try/do | df/df-h/command/script/shell/bash/powershell/ps/top/systemctl/journalctl/one-liner/shell-command/uptime/netstat | SendCommand,GetCommandInvocation
ssm | run/execute/send | command/document,all/fleet/hosts/instances/nodes | SendCommand,ListCommandInvocations
ssm | see | prints/print/printed/output/stdout/stderr/command-output/returned/says/command-result | GetCommandInvocation
ssm | see | command/commands/invocation/invocations,every/each/all/host/hosts/nodes/instances/status | ListCommandInvocations
ssm | see | command-history/past-commands/commands | ListCommands
ssm | see | older-value/older-values/previous-value/previous-values/parameter-history/past-values/old-value/old-values/changed-parameter/value-before/history | GetParameterHistory
ssm | see | patched/patch-state/patch-states/patch-status/patch-compliance/missing-patch/missing-patches/patch-level | DescribeInstancePatchStates,DescribeInstancePatches
ssm | see | patch/patches,missing/installed/failed/name/names/kb/which | DescribeInstancePatches
ssm | see | patch-group,state/status/summary | DescribePatchGroupState
ssm | see | patch-group/patch-groups | DescribePatchGroups
ssm | see | patch-window/maintenance-window/window,schedule/setting/settings/cron/next/when | GetMaintenanceWindow
ssm | see | patch-window/maintenance-window/window,run/runs/execution/executions/history/went/last | DescribeMaintenanceWindowExecutions
ssm | see | maintenance-windows/patch-windows/windows | DescribeMaintenanceWindows
ssm | see | window-task/window-tasks/task/tasks,window/maintenance-window | DescribeMaintenanceWindowTasks
ssm | see | target/targets,window/maintenance-window | DescribeMaintenanceWindowTargets
ssm | change/disable/enable/pause/skip/postpone/reschedule/schedule/delay | patch-window/maintenance-window/window/cutoff | UpdateMaintenanceWindow,GetMaintenanceWindow
ssm | cancel/stop/abort | window/maintenance-window/window-execution/patch-run | CancelMaintenanceWindowExecution
ssm | add/register/attach/put | target/targets/instances/group,window/maintenance-window | RegisterTargetWithMaintenanceWindow
ssm | remove/deregister/detach/take | target/targets/instances,window/maintenance-window | DeregisterTargetFromMaintenanceWindow
ssm | add/register | task,window/maintenance-window | RegisterTaskWithMaintenanceWindow
ssm | remove/deregister | task,window/maintenance-window | DeregisterTaskFromMaintenanceWindow
ssm | create | maintenance-window/patch-window | CreateMaintenanceWindow
ssm | see | agent/managed-node/managed-nodes/managed-instance/managed-instances/connection-lost/ping-status/ping/online/offline/agent-version/ssm-agent/fleet-manager/connected | DescribeInstanceInformation
ssm | see | session-manager-reachable/connection-status/reachable-by-session | GetConnectionStatus
ssm | apply/start/run/execute/trigger/launch/submit/retry/rerun/reapply/kick | association/associations/state-manager/state | StartAssociationsOnce
ssm | see | association/associations/state-manager,run/runs/ended/execution/executions/history/result | DescribeAssociationExecutions
ssm | see | association-execution/association-executions/association-run/association-runs | DescribeAssociationExecutions
ssm | list | associations | ListAssociations
ssm | change | association | UpdateAssociation
ssm | create | association | CreateAssociation
ssm | delete/remove | association | DeleteAssociation
ssm | run/start/execute/kick/trigger/launch/fire | runbook/automation/playbook/ssm-automation/restart-runbook | StartAutomationExecution,GetAutomationExecution
ssm | see | step/steps/runbook-step/runbook-steps/automation-step | DescribeAutomationStepExecutions,GetAutomationExecution
ssm | see | runbook/automation/automation-execution/execution | GetAutomationExecution
ssm | see | runbooks/automations/past-automations/recent-automations | DescribeAutomationExecutions
ssm | stop/abort/cancel/kill/halt | runbook/automation/automation-execution/execution/playbook | StopAutomationExecution
ssm | approve/reject/resume/signal/continue | automation/runbook/step/change-request/approval | SendAutomationSignal
ssm | open/start/request/make/raise | change-request | StartChangeRequestExecution
ssm | see | change-calendar/calendar | GetCalendarState
ssm | open/close/change | change-calendar/calendar | UpdateDocument
ssm | close/end/terminate/kill/kick/log | session/sessions/shell/open-session/open-sessions/hanging-session | TerminateSession
ssm | see | open-session/open-sessions/active-session/active-sessions/session/who-is-connected/session-history/past-sessions | DescribeSessions
ssm | connect/open/start/need/get | rdp/tunnel/port-forward/port-forwarding/session/shell/bastion/jump-host/psql-tunnel | StartSession
ssm | register/add/create | activation/hybrid-activation/on-prem/on-premises | CreateActivation
ssm | see | activation/activations | DescribeActivations
ssm | deregister/remove | managed-instance/managed-node/on-prem/hybrid-node | DeregisterManagedInstance
ssm | see | document,version/versions | ListDocumentVersions
ssm | see | document/runbook,content/contents/source/yaml/json | GetDocument
ssm | list/find | documents/runbooks | ListDocuments
ssm | create | document/runbook | CreateDocument
ssm | drop | document/runbook | DeleteDocument
ssm | create/open | opsitem/ops-item | CreateOpsItem
ssm | see | opsitems/ops-items/opscenter | DescribeOpsItems
ssm | create | patch-baseline/baseline | CreatePatchBaseline
ssm | see | default-baseline/default-patch-baseline | GetDefaultPatchBaseline
ssm | set/make | default-baseline/default-patch-baseline | RegisterDefaultPatchBaseline
ssm | add/approve/reject/block/exclude | patch/patches/kb,baseline/rejected/approved | UpdatePatchBaseline
ssm | see | available-patch/available-patches | DescribeAvailablePatches
ssm | see | baselines/patch-baselines | DescribePatchBaselines
ssm | see | compliance,summary/overview | ListComplianceSummaries
ssm | see | service-setting/advanced-tier/parameter-tier/throughput-setting | GetServiceSetting
ssm | change | service-setting/advanced-tier/throughput-setting | UpdateServiceSetting
ssm | patch/install/scan | box/host/instance/server/fleet/node/nodes/machine/updates/security-updates | SendCommand
ssm | drop | parameters | DeleteParameters
ssm | move/put/set | label/stage,parameter/version | LabelParameterVersion
ssm | flip/turn/toggle/switch/bump/rotate/overwrite/change/set/put | parameter/flag/value/param/it/setting | PutParameter
ssm | make/set/change/promote | default/default-version,version/document/runbook | UpdateDocumentDefaultVersion
ssm | see | patches/patch/kb,has/already/installed/missing | DescribeInstancePatches
ssm | read/list/see/get/find | all/everything/under/path/below/whole-tree/tree | GetParametersByPath
ssm | remove/deregister/detach/take/pull | host/hosts/server/servers/node/nodes/box/boxes/machine/machines/instance,window/maintenance-window/patch-window | DeregisterTargetFromMaintenanceWindow
ssm | add/put/register/attach | host/hosts/server/servers/node/nodes/box/boxes/machine/machines/instance,window/maintenance-window/patch-window | RegisterTargetWithMaintenanceWindow
ssm | see | used/used-to-be/was/changed/older/earlier/previously,parameter/value/it | GetParameterHistory
ssm | see | connected/who/open,session-manager/session/sessions | DescribeSessions
ssm | deregister/remove/retire | on-prem/box/it/node/instance/managed-instance | DeregisterManagedInstance
ssm | label | version/it/parameter/value | LabelParameterVersion
ssm | run/execute/send | document | SendCommand,GetCommandInvocation
ssm | see | result/results,command/run/it/script/document | GetCommandInvocation
chatbot | change | channel/slack/configuration | UpdateSlackChannelConfiguration
fis | start/run | experiment/chaos/chaos-experiment/template | StartExperiment
fis | stop/cancel/abort | experiment/chaos/chaos-experiment | StopExperiment
fis | see | experiment | GetExperiment
fis | see | template/experiment-template | GetExperimentTemplate
fis | change | template/experiment-template | UpdateExperimentTemplate
ssm-incidents | see | incident/incidents/incident-record/severity/impact | GetIncidentRecord
ssm-incidents | list | incidents/open-incidents/incident-records | ListIncidentRecords
ssm-incidents | see | timeline/timeline-event/timeline-events/what-happened/chronology | ListTimelineEvents,GetTimelineEvent
ssm-incidents | start/open/declare/make/raise/kick/trigger/call | incident/major-incident/p1/sev1 | StartIncident
ssm-incidents | resolve/close/change/end/mark/set/downgrade/lower | incident/impact/severity/status/summary/resolved/incident-record/it | UpdateIncidentRecord,GetIncidentRecord
ssm-incidents | add/put/write/create/record/note | timeline/timeline-event/note/entry/event/what-happened/happened | CreateTimelineEvent,ListTimelineEvents
ssm-incidents | change/fix/correct | timeline/timeline-event/entry | UpdateTimelineEvent
ssm-incidents | drop | timeline-event/timeline/entry | DeleteTimelineEvent
ssm-incidents | see | response-plan/plan/runbook/engagement | GetResponsePlan
ssm-incidents | list | response-plans/plans | ListResponsePlans
ssm-incidents | change | response-plan/plan/engagement/engagements | UpdateResponsePlan
ssm-incidents | create | response-plan/plan | CreateResponsePlan
ssm-incidents | see | related-item/related-items | ListRelatedItems
ssm-incidents | add/link/attach/change | related-item/related-items/ticket/dashboard/metric | UpdateRelatedItems
ssm-contacts | see | on-call/oncall/rotation/shift/shifts/who | ListRotationShifts,GetRotation
ssm-contacts | see | contact/contacts/escalation/escalation-plan | GetContact
ssm-contacts | swap/override | shift/on-call/rotation-shift | CreateRotationOverride
ssm-contacts | page/engage/call/start | contact/on-call/engagement | StartEngagement
ssm-contacts | accept/acknowledge | page/engagement | AcceptPage
`;

// src/drafting/tables/operations/jargon-protection.ts
var PROTECTION = `
guardduty | look/read/investigate/review | finding/findings/alert | GetFindings,ListFindings
guardduty | archive/suppress/silence/close | finding/findings | ArchiveFindings
guardduty | update/add | ip-set/trusted-ip/threat-list | UpdateIPSet
guardduty | list | finding/findings | ListFindings
guardduty | see | finding/findings/detail/details | GetFindings,ListFindings
guardduty | archive | finding/findings | ArchiveFindings
guardduty | unarchive | finding/findings | UnarchiveFindings
guardduty | create/add/suppress | filter/suppression/suppression-rule/suppression-filter | CreateFilter
guardduty | change | filter/suppression | UpdateFilter
guardduty | change/add | ip-list/trusted-ip/ipset/ip-set/trusted | UpdateIPSet
guardduty | change/add | threat/threat-list | UpdateThreatIntelSet
guardduty | change | detector/feature/protection | UpdateDetector
guardduty | see | coverage | ListCoverage
guardduty | generate/create/test | sample/sample-finding/sample-findings | CreateSampleFindings
guardduty | go/scan | malware/malware-scan | StartMalwareScan
guardduty | see | alert/alerts/finding/findings/threat/threats/detection/detections/suspicious/alarm/alarms | ListFindings,GetFindings
guardduty | archive/close/dismiss/suppress/acknowledge/clear/silence | false-positive/false-positives/alert/alerts/finding/findings/noise/them/known | ArchiveFindings
guardduty | reopen/unarchive/restore | finding/findings/alert | UnarchiveFindings
guardduty | mark/rate/give | useful/feedback/not-useful | UpdateFindingsFeedback
guardduty | create/add/suppress/silence/mute/hide | suppression-rule/filter/rule/future-findings/suppression/noise | CreateFilter
guardduty | see | suppression-rule/suppression-rules/filter/filters | ListFilters,GetFilter
guardduty | see | trusted-ip/ip-set/ip-list/trusted-list | GetIPSet,ListIPSets
guardduty | see | detector/feature/features/protection/enabled/data-sources | GetDetector,ListDetectors
guardduty | see | member/members/accounts | ListMembers,GetMembers
guardduty | see | statistic/statistics/count/severity-count | GetFindingsStatistics
guardduty | see | usage/cost/usage-cost | GetUsageStatistics
guardduty | see | malware-scan/malware-scans/malware | DescribeMalwareScans,GetMalwareScan
guardduty | enable/disable | s3-protection/eks-protection/rds-protection/runtime-monitoring/malware-protection/lambda-protection/plan | UpdateDetector,GetDetector
guardduty | see | threat-list/threat-intel | GetThreatIntelSet,ListThreatIntelSets
guardduty | see | export/publishing-destination | DescribePublishingDestination,ListPublishingDestinations
guardduty | see | protection/protections/s3-protection/malware-protection/enabled | GetDetector,ListDetectors
inspector2 | look/read/list | finding/findings/vulnerability | ListFindings
inspector2 | see | finding/findings/vulnerability/vulnerabilities/cve | ListFindings
inspector2 | see | coverage/covered | ListCoverage
inspector2 | suppress/create/add | filter/suppression/suppression-rule | CreateFilter
inspector2 | export/create | report/findings-report/sbom | CreateFindingsReport
inspector2 | see | report | GetFindingsReportStatus
inspector2 | see | log4j/cve/cves/vulnerable/vulnerability/vulnerabilities/vuln/vulns/finding/findings/exploit/exploitable/package | ListFindings
inspector2 | see | covered/coverage/scanned/unscanned/not-scanned | ListCoverage
inspector2 | mute/suppress/silence/hide/ignore/accept/create | cve/finding/findings/vulnerability/suppression/suppression-rule/filter/rule | CreateFilter
inspector2 | see | suppression/suppression-rule/suppression-rules/filter/filters | ListFilters
inspector2 | change | suppression/suppression-rule/filter | UpdateFilter
inspector2 | drop/unmute | suppression/suppression-rule/filter | DeleteFilter
inspector2 | see | cvss/detail/details/epss,finding/cve | BatchGetFindingDetails
inspector2 | export/generate/create/download/get | report/findings-report/csv | CreateFindingsReport,GetFindingsReportStatus
inspector2 | export/generate/create/download/get | sbom | CreateSbomExport,GetSbomExport
inspector2 | see | aggregation/per-image/per-instance/by-image/summary/top | ListFindingAggregations
inspector2 | see | cis/cis-scan/cis-scans/benchmark | ListCisScans
inspector2 | see | deep-inspection/scan-setting/scan-settings/scan-configuration/rescan-duration | GetConfiguration
inspector2 | change | scan-setting/scan-settings/rescan-duration | UpdateConfiguration
inspector2 | see | account-status/enabled/accounts | BatchGetAccountStatus
inspector2 | search/find | cve/vulnerability-database | SearchVulnerabilities
inspector2 | export | vulnerability/vulnerabilities/cve/cves/finding/findings/csv/report | CreateFindingsReport,GetFindingsReportStatus
securityhub | look/read/list/review | finding/findings | GetFindings
securityhub | archive/suppress/resolve/close/update/mark | finding/findings | BatchUpdateFindings
securityhub | see | finding/findings | GetFindings
securityhub | change/suppress/resolve/mark/archive/set/close | finding/findings/workflow/status | BatchUpdateFindings
securityhub | disable/enable | control/controls | UpdateStandardsControl
securityhub | see | insight/insights | GetInsightResults
securityhub | see | control/controls | DescribeStandardsControls
securityhub | see | critical/finding/findings/failed-control/failed-controls/failed-check/failed-checks/issue/issues/high-severity | GetFindings
securityhub | add/put/write/leave/comment/note | note/comment/finding/findings | BatchUpdateFindings
securityhub | change/suppress/resolve/mark/close/dismiss/accept/set/archive/acknowledge/ignore/assign | finding/findings/suppressed/resolved/notified/workflow/severity/them/those/accepted | BatchUpdateFindings
securityhub | see | finding-history/history,finding | GetFindingHistory
securityhub | see | control,setting/parameter/status/enabled/disabled | BatchGetSecurityControls,ListSecurityControlDefinitions
securityhub | disable/enable/turn | control/controls/check | BatchUpdateStandardsControlAssociations
securityhub | change | control-parameter/control-parameters | UpdateSecurityControl
securityhub | see | standard/standards/cis/fsbp/pci | GetEnabledStandards,DescribeStandards
securityhub | enable | standard/standards/cis/fsbp/pci | BatchEnableStandards
securityhub | disable | standard/standards/cis/fsbp/pci | BatchDisableStandards
securityhub | see | score/security-score/compliance | GetFindings,DescribeStandardsControls
securityhub | see | automation-rule/automation-rules | ListAutomationRules,BatchGetAutomationRules
securityhub | create | automation-rule | CreateAutomationRule
securityhub | change/disable/enable | automation-rule | BatchUpdateAutomationRules
securityhub | drop | automation-rule | BatchDeleteAutomationRules
securityhub | create | insight | CreateInsight
securityhub | see | insight/insights/top | GetInsights,GetInsightResults
securityhub | see | integration/integrations/product/products | ListEnabledProductsForImport
securityhub | import/send/upload | finding/findings | BatchImportFindings
securityhub | see | member/members/accounts | ListMembers
macie2 | see | finding/findings | ListFindings,GetFindings
macie2 | go/create/run/scan | job/classification/discovery/bucket | CreateClassificationJob
macie2 | see | job/classification | DescribeClassificationJob
macie2 | change/pause/cancel/resume | job/classification | UpdateClassificationJob
macie2 | scan/run/start/create/go/launch/kick | pii/personal-data/bucket/job/discovery-job/classification-job/sensitive-data/uploads | CreateClassificationJob
macie2 | see | job/scan/progress/classification-job/discovery-job | DescribeClassificationJob
macie2 | list | jobs/classification-jobs/discovery-jobs | ListClassificationJobs
macie2 | see | found/find/finding/findings/pii/sensitive/sensitive-data | ListFindings,GetFindings
macie2 | see/reveal | sample/samples/occurrence/occurrences | GetSensitiveDataOccurrences
macie2 | stop/pause/cancel/resume | job/scan/discovery-job/classification-job | UpdateClassificationJob
macie2 | see | bucket/buckets,public/encrypted/shared/inventory/sensitive/score | DescribeBuckets
macie2 | see | bucket-statistics/statistics | GetBucketStatistics
macie2 | create/suppress/add | suppression/suppression-rule/findings-filter/filter | CreateFindingsFilter
macie2 | change | suppression/findings-filter/filter | UpdateFindingsFilter
macie2 | create | custom-data-identifier/identifier | CreateCustomDataIdentifier
macie2 | test/try | custom-data-identifier/identifier/regex | TestCustomDataIdentifier
macie2 | see | custom-data-identifier/identifier/identifiers | ListCustomDataIdentifiers,GetCustomDataIdentifier
macie2 | see | allow-list/allow-lists | GetAllowList,ListAllowLists
macie2 | update/set | allow-list | UpdateAllowList
macie2 | see | automated-discovery | GetAutomatedDiscoveryConfiguration
macie2 | enable/disable/change | automated-discovery | UpdateAutomatedDiscoveryConfiguration
macie2 | stop/pause/cancel | jobs | UpdateClassificationJob,ListClassificationJobs
detective | see | graph/member | ListGraphs
detective | see/search/dig/query/explore/investigate | graph/behaviour-graph/behavior-graph/role/call/calls/activity/behaviour/behavior/entity/profile | ListGraphs,SearchGraph
detective | start/open/run | investigation | StartInvestigation
detective | see | investigation/investigations | ListInvestigations,GetInvestigation
detective | see | indicator/indicators | ListIndicators
detective | see | member/members/accounts | ListMembers,GetMembers
detective | close/archive/change | investigation | UpdateInvestigationState
access-analyzer | look/read/list | finding/findings | ListFindings
access-analyzer | see | finding/findings | ListFindings
access-analyzer | archive/change/resolve | finding/findings | UpdateFindings
access-analyzer | validate/check | policy | ValidatePolicy
access-analyzer | generate/make | policy | StartPolicyGeneration
access-analyzer | see | shared/outside/external/public/finding/findings/exposed/cross-account/unused | ListFindings,GetFinding
access-analyzer | see/open/read | finding,detail/details | GetFinding
access-analyzer | open | finding/findings | GetFinding,ListFindings
access-analyzer | archive/resolve/close/dismiss/accept/mark/reopen | finding/findings/intended/those/them | UpdateFindings
access-analyzer | see | archive-rule/archive-rules | ListArchiveRules,GetArchiveRule
access-analyzer | create | archive-rule | CreateArchiveRule
access-analyzer | apply | archive-rule | ApplyArchiveRule
access-analyzer | see | analyzer/analyzers | ListAnalyzers,GetAnalyzer
access-analyzer | scan/rescan/recheck/refresh | resource/bucket/role | StartResourceScan
access-analyzer | see | analyzed-resource/resource | GetAnalyzedResource
access-analyzer | see | generated-policy | GetGeneratedPolicy
access-analyzer | preview | access/access-preview/policy | CreateAccessPreview
access-analyzer | check/test | new-access/broader/widen | CheckNoNewAccess
access-analyzer | check/test | public/public-access | CheckNoPublicAccess
access-analyzer | see | analyzer/analyzers/analyser | ListAnalyzers
wafv2 | add/authorize/block/remove/put | set/ip-set/ipset | UpdateIPSet,GetIPSet
wafv2 | add/update/block/remove/authorize/unblock/put | ip/ip-set/ipset/address/addresses/blocklist/allowlist | GetIPSet,UpdateIPSet
wafv2 | update/add/enable/disable/change/block | rule/rules/web-acl/acl/rate-limit | GetWebACL,UpdateWebACL
wafv2 | look/read/find/check | blocked/sampled/requests/why-blocked | GetSampledRequests
wafv2 | look/read | web-acl/rule/rules/acl | GetWebACL
wafv2 | see | sampled-request/sampled-requests/sample/samples/sampled/blocked-request | GetSampledRequests
wafv2 | see | web-acl/acl/webacl/rule/rules | GetWebACL
wafv2 | see | ip-set/ipset/blocklist/allowlist/addresses | GetIPSet
wafv2 | see | rule-group | GetRuleGroup
wafv2 | see | rate-based/rate-limited/blocked-ip | GetRateBasedStatementManagedKeys
wafv2 | see | logging | GetLoggingConfiguration
wafv2 | change/add/remove/block | ip-set/ipset/blocklist/allowlist/address/addresses/ip/ips | UpdateIPSet,GetIPSet
wafv2 | change/add/remove/lower | rule/rules/web-acl/acl/webacl/rate/rate-limit/limit/count-mode/count | UpdateWebACL,GetWebACL
wafv2 | change | rule-group | UpdateRuleGroup,GetRuleGroup
wafv2 | change | regex/pattern/regex-pattern-set | UpdateRegexPatternSet
wafv2 | associate/attach | web-acl/acl | AssociateWebACL
wafv2 | disassociate/detach/remove | web-acl/acl,load-balancer/alb/resource/stage | DisassociateWebACL
wafv2 | change/enable | logging | PutLoggingConfiguration
wafv2 | ban/block/unban/unblock/blacklist/allow/whitelist/denylist/allowlist/drop/deny/release | ip/ips/address/addresses/waf/attacker/scanner/range/cidr/bot/client | GetIPSet,UpdateIPSet
wafv2 | ban/unban/block/unblock/blacklist/whitelist/allowlist/denylist | | GetIPSet,UpdateIPSet
wafv2 | see | blocked/block/blocks/sampled/rejected/turned-away/false-positive/false-positives/hit/hits/matched/403,request/requests/waf/traffic/rule | GetSampledRequests
wafv2 | see | on-list/in-list/banned/listed/blocklisted | GetIPSet
wafv2 | put/set/change/switch/turn/move/disable/enable/add/exclude/override/relax/tighten | rule/rules/count/count-mode/block-mode/rate-limit/rate/managed-rule/managed-rules/managed-rule-group/rule-action/captcha/challenge/geo-block/geo-match/bot-control | UpdateWebACL,GetWebACL
wafv2 | see | web-acls/acls | ListWebACLs
wafv2 | see | ip-sets | ListIPSets
wafv2 | see | protected/protects/attached/associated/resources,web-acl/acl/alb/resource/waf | ListResourcesForWebACL,GetWebACLForResource
wafv2 | see | managed-rule/managed-rules/managed-rule-group/managed-rule-groups,available/version/versions | ListAvailableManagedRuleGroups,DescribeManagedRuleGroup
wafv2 | see | regex/regex-pattern-set/pattern/patterns | GetRegexPatternSet
wafv2 | change/add | regex/regex-pattern/pattern | UpdateRegexPatternSet,GetRegexPatternSet
wafv2 | create | ip-set | CreateIPSet
wafv2 | drop | ip-set | DeleteIPSet
wafv2 | create | web-acl | CreateWebACL
wafv2 | drop/stop/disable | logging/log | DeleteLoggingConfiguration
wafv2 | see | capacity/wcu | CheckCapacity
wafv2 | protect | alb/load-balancer/api/stage/distribution | AssociateWebACL
wafv2 | see | behind/waf/protected/front/acl,alb/load-balancer/api/stage/distribution | GetWebACLForResource,ListResourcesForWebACL
wafv2 | put/add/attach/set/hang/place/upload | acl/web-acl/waf,front/alb/load-balancer/stage/api/distribution/behind | AssociateWebACL
shield | see | attack/attacks | DescribeAttack
shield | see | protection | DescribeProtection
shield | see | attack/attacks/ddos/ddosed/attacked | ListAttacks,DescribeAttack
shield | see | vector/vectors/attack-statistic/attack-statistics/statistics | DescribeAttackStatistics
shield | see | attacker/attackers/contributor/contributors/source/sources | DescribeAttackContributors
shield | see | protected/protection/covered | DescribeProtection,ListProtections
shield | see | protections/resources | ListProtections
shield | protect/create | protection/alb/load-balancer/distribution/elastic-ip/resource | CreateProtection
shield | unprotect/remove/delete/drop | protection | DeleteProtection
shield | see | emergency-contact/emergency-contacts/contact/contacts | DescribeEmergencyContactSettings
shield | update/set | emergency-contact/emergency-contacts/contact/contacts | UpdateEmergencyContactSettings
shield | see | subscription | DescribeSubscription
shield | enable | automatic-response/automatic-mitigation/application-layer | EnableApplicationLayerAutomaticResponse
shield | disable | automatic-response/automatic-mitigation/application-layer | DisableApplicationLayerAutomaticResponse
shield | associate/attach/add | health-check | AssociateHealthCheck
shield | enable | proactive-engagement | EnableProactiveEngagement
shield | disable | proactive-engagement | DisableProactiveEngagement
`;

// src/drafting/tables/operations/jargon-secrets.ts
var SECRETS = `
secretsmanager | read/look/get/fetch/download/decrypt/see/compare/open/copy | secret/password/credential/credentials/value/key/token/login/apikey/connection/smtp/api-key/contents | GetSecretValue
secretsmanager | read/get/fetch | | GetSecretValue
secretsmanager | update/change/set/put/write/replace/fix/upload/rotate/renew/store | value/password/credential/key/json/token/content/new-value | PutSecretValue
secretsmanager | update/set/put/write/replace | | PutSecretValue
secretsmanager | rotate | secret/password/credential/credentials/now/it | RotateSecret
secretsmanager | restore/undelete/recover/cancel | deleted/deletion/secret | RestoreSecret
secretsmanager | remove/delete | replica/region/replication | RemoveRegionsFromReplication
secretsmanager | copy/replicate/add | region/replica/replication | ReplicateSecretToRegions
secretsmanager | update/extend/share/set/change/add | resource-policy/policy/cross-account | PutResourcePolicy
secretsmanager | list/look/read | version/versions | ListSecretVersionIds
secretsmanager | look/read/check | metadata/rotation/tags/description/last-rotation/when-rotated/settings/status | DescribeSecret
secretsmanager | rollback/move/promote | stage/awscurrent/previous/version-stage | UpdateSecretVersionStage
secretsmanager | see | value/secret/password/credential/token/key | GetSecretValue
secretsmanager | see | version/versions/stage/stages | ListSecretVersionIds
secretsmanager | see | description/metadata/rotation/rotated/replication | DescribeSecret
secretsmanager | change/put | value/version/password/json/credential | PutSecretValue
secretsmanager | change | description/kms-key | UpdateSecret
secretsmanager | rotate/go | rotation/secret/now | RotateSecret
secretsmanager | cancel/disable/stop | rotation | CancelRotateSecret
secretsmanager | create | secret | CreateSecret
secretsmanager | drop | secret | DeleteSecret
secretsmanager | see | resource-policy/policy | GetResourcePolicy
secretsmanager | see | awscurrent/awsprevious/awspending/staging-label/staging-labels/version/versions/stage/label/labels | ListSecretVersionIds,DescribeSecret
secretsmanager | see | rotated/rotation/last-rotated/rotation-schedule/last-accessed/last-changed/replica/replicas/kms-key/description/deletion-date | DescribeSecret
secretsmanager | rollback/move/promote/revert/restore/point | awscurrent/awsprevious/previous-version/staging-label/old-version/previous/version-back/version | UpdateSecretVersionStage,ListSecretVersionIds
secretsmanager | store/put/write/set/update/change/overwrite/fix/enter/save/add | new-one/new-value/new-password/password/secret/credential/api-key/token/value/client-secret/username/login | PutSecretValue
secretsmanager | rotate/cycle/renew/roll | secret/password/credential/credentials/it/key | RotateSecret
secretsmanager | change/enable/set | rotation-schedule/rotation-interval/rotation-lambda/automatic-rotation/rotation-days | RotateSecret
secretsmanager | list | secrets | ListSecrets
secretsmanager | generate/make/create/get | random-password/strong-password | GetRandomPassword
secretsmanager | change/swap/move | kms-key/encryption-key/cmk,secret | UpdateSecret
secretsmanager | stop/promote | replica/replication | StopReplicationToReplica
secretsmanager | set/put/go/move/point/switch | awscurrent/awsprevious/staging-label/staging-labels/previous-version/old-version | UpdateSecretVersionStage,ListSecretVersionIds
kms | decrypt/read | file/blob/ciphertext/data/object/secret/encrypted | Decrypt
kms | encrypt | file/blob/data/value/text | Encrypt
kms | cancel/stop/undo/revert | deletion/pending-deletion | CancelKeyDeletion
kms | delete/schedule/terminate | key | ScheduleKeyDeletion
kms | delete | alias | DeleteAlias
kms | delete | key-material/material/imported | DeleteImportedKeyMaterial
kms | enable/set/activate | rotation/automatic-rotation/key-rotation/yearly-rotation | EnableKeyRotation
kms | disable | rotation/key-rotation | DisableKeyRotation
kms | rotate | key/now/immediately | RotateKeyOnDemand
kms | point/move/update/change | alias | UpdateAlias
kms | look/read | rotation | GetKeyRotationStatus
kms | look/read | policy/key-policy | GetKeyPolicy
kms | update/change/extend/share | policy/key-policy | PutKeyPolicy
kms | see | key/state/usage | DescribeKey
kms | see | key-policy/policy | GetKeyPolicy
kms | see | rotation/rotations | GetKeyRotationStatus
kms | see | grant/grants | ListGrants
kms | see | alias/aliases | ListAliases
kms | enable/restore/reactivate | key | EnableKey
kms | disable/deactivate | key | DisableKey
kms | rotate | key,now/demand/on-demand | RotateKeyOnDemand
kms | enable/set | yearly-rotation/annual-rotation/automatic-rotation/rotation | EnableKeyRotation
kms | change/point/move | alias | UpdateAlias
kms | create/add | alias | CreateAlias
kms | retire | grant | RetireGrant
kms | revoke/drop | grant | RevokeGrant
kms | create/grant/add | grant | CreateGrant
kms | import | material/key-material | ImportKeyMaterial
kms | sign | message/file/artifact/document | Sign
kms | verify | signature | Verify
kms | change | key-policy/policy | PutKeyPolicy
kms | change | description | UpdateKeyDescription
kms | cancel/stop/restore/undo/revert/rescue/save | deletion/scheduled/pending/removal | CancelKeyDeletion
kms | see | use/used/last-used/usage/in-use/unused | GetKeyLastUsage,DescribeKey
kms | see | key-spec/key-state/enabled/deletion-date/pending/origin/multi-region | DescribeKey
kms | enable/turn/start/set/activate | rotate/rotated/yearly/annual/year,key/it/rotation | EnableKeyRotation
kms | see | rotate/rotated/rotates/yearly/rotation/rotation-on/rotation-enabled | GetKeyRotationStatus
kms | see | past-rotations/rotation-history/rotations | ListKeyRotations
kms | list | keys | ListKeys
kms | see | public-key | GetPublicKey
kms | create | key/cmk | CreateKey
kms | replicate | key | ReplicateKey
kms | switch/turn/take/shut/put/power/bring | key/off/on,off/offline | DisableKey
kms | sign | payload/jwt/token/digest/hash/build/release | Sign
kms | generate/create/get | data-key/datakey/envelope | GenerateDataKey
kms | reencrypt/rewrap | data/blob/ciphertext/file | ReEncryptFrom,ReEncryptTo
kms | connect | custom-key-store/key-store | ConnectCustomKeyStore
kms | disconnect | custom-key-store/key-store | DisconnectCustomKeyStore
kms | see | custom-key-store/key-store/key-stores | DescribeCustomKeyStores
kms | see | grantee/who-may-use/allowed-to-use/who-can-use | ListGrants,GetKeyPolicy
kms | see | alias/aliases/behind,key/alias | ListAliases,DescribeKey
kms | point/repoint/move/switch/change | alias | UpdateAlias
kms | see | administer/administers/may-use/may-decrypt/admins/who-may/access | GetKeyPolicy
kms | make/set/put | usable/active/working/enabled | EnableKey
acm | request/create | certificate/cert | RequestCertificate
acm | renew | certificate/cert | RenewCertificate
acm | import/upload/replace | certificate/cert | ImportCertificate
acm | export/download | certificate/private-key/cert,private/private-key/export | ExportCertificate
acm | look/read/check/when | certificate/cert/expiry/expires/validation | DescribeCertificate
acm | see | certificate/validation/validation-records/expiry/in-use | DescribeCertificate
acm | list | certificate/certificates | ListCertificates
acm | request/make | certificate/cert/wildcard | RequestCertificate
acm | import/upload/replace/reimport | certificate/cert/chain | ImportCertificate
acm | export/download | certificate/cert/private-key | ExportCertificate
acm | drop | certificate/cert | DeleteCertificate
acm | resend | validation/validation-mail/email | ResendValidationEmail
acm | resend/send | validation/validation-mail/validation-email/approval-mail/mail/email | ResendValidationEmail
acm | see | validate/validated/validation/pending/renew/renewal/expire/in-use/covers/used-by/cname/dns-validation/domain/fail/failed | DescribeCertificate
acm | find/search/list | cover/covers/certs/certificates/domain/expire/expiring | ListCertificates,DescribeCertificate
acm | see/get/download | pem/chain/certificate-body/body | GetCertificate
acm | change/enable/disable | transparency/certificate-option/certificate-transparency | UpdateCertificateOptions
acm-pca | issue/make/sign | certificate | IssueCertificate
acm-pca | revoke | certificate | RevokeCertificate
acm-pca | see | certificate | GetCertificate
acm-pca | issue/sign/create/mint/generate/request | cert/certificate/client-cert/client-certificate/leaf | IssueCertificate,GetCertificate
acm-pca | see/download/fetch/get | cert/certificate/client-cert/issued/leaf | GetCertificate
acm-pca | revoke/kill/cancel | cert/certificate/compromised/leaked/one/leaf | RevokeCertificate
acm-pca | see/download/get | ca-certificate/ca-cert/chain/root/ca-chain | GetCertificateAuthorityCertificate
acm-pca | see | ca/cas/authority/certificate-authority/crl/ocsp/revocation | DescribeCertificateAuthority
acm-pca | list | cas/authorities/certificate-authorities | ListCertificateAuthorities
acm-pca | see/get | csr | GetCertificateAuthorityCsr
acm-pca | import/upload/install | ca-certificate/ca-cert/signed-certificate | ImportCertificateAuthorityCertificate
acm-pca | disable/enable/change | ca/authority/certificate-authority/crl/ocsp/revocation | UpdateCertificateAuthority
acm-pca | drop | ca/authority/certificate-authority | DeleteCertificateAuthority
acm-pca | restore | ca/authority/certificate-authority | RestoreCertificateAuthority
acm-pca | generate/create | audit-report/report | CreateCertificateAuthorityAuditReport
acm-pca | see | audit-report/report | DescribeCertificateAuthorityAuditReport
cloudhsm | see | cluster/hsm | DescribeClusters
cloudhsm | create/add | hsm | CreateHsm
`;

// src/drafting/tables/operations/jargon-sources.ts
var SOURCES = `
codebuild | start/run/trigger/kick/begin | | StartBuild
codebuild | retry/rerun/restart | | RetryBuild
codebuild | stop/cancel/abort/terminate | | StopBuild
codebuild | look/read/wait/find | build/builds/log/logs/status | BatchGetBuilds
codebuild | update/change/set | project/buildspec/image/environment | UpdateProject
codebuild | see | project/projects/configuration/setting/settings | BatchGetProjects
codebuild | see | report/test-report/reports | BatchGetReports
codebuild | list | build/builds/last/recent | ListBuildsForProject,BatchGetBuilds
codebuild | change | webhook | UpdateWebhook
codebuild | create/add | webhook | CreateWebhook
codebuild | clean/invalidate/purge | cache | InvalidateProjectCache
codebuild | rerun/retry/redo/repeat/restart | build/failed/test/tests | RetryBuild
codebuild | kick/start/run/execute/trigger/launch/submit/retry | build/test/tests/unit-tests/job/project/nightly | StartBuild
codebuild | see | green/pass/passes/passed/succeed/succeeds/phase/phases/broke/broken/red/build-status/fail/failed | BatchGetBuilds
codebuild | see | builds/last/recent/history/previous/nightly | ListBuildsForProject,BatchGetBuilds
codebuild | see | project-setting/project/environment-variable/environment-variables/compute-type/buildspec/image/timeout | BatchGetProjects
codebuild | change/add | compute-type/buildspec/project/environment-variable/environment-variables/env-var/env-vars/variable/timeout/image/privileged/concurrency/concurrent-build/source | UpdateProject
codebuild | clean/clear/drop/wipe/reset/flush | cache/build-cache | InvalidateProjectCache
codebuild | cancel/stop/kill/abort/end | build/running-build/hung/stuck | StopBuild
codebuild | start/run/execute/trigger/launch/submit/retry | batch/build-batch/batch-build | StartBuildBatch
codebuild | see | batch/build-batch/batch-build | BatchGetBuildBatches
codebuild | stop/cancel | build-batch/batch-build | StopBuildBatch
codebuild | see | test-report/test-reports | ListReportsForReportGroup,BatchGetReports
codebuild | see | test-case/test-cases/failed-tests/failing-tests/failing-test | DescribeTestCases,BatchGetReports
codebuild | see | coverage/code-coverage | DescribeCodeCoverages
codebuild | see | source-credential/source-credentials/credential | ListSourceCredentials
codebuild | list | projects | ListProjects
codebuild | drop | build/builds,old/history | BatchDeleteBuilds
codebuild | drop | webhook | DeleteWebhook
codebuild | create | project | CreateProject
codebuild | drop | project | DeleteProject
codebuild | see | fleet | BatchGetFleets
codebuild | change/scale | fleet | UpdateFleet
codebuild | build/rebuild | | StartBuild
codebuild | see | report/test-report/test-results,last/latest/recent | ListReportsForReportGroup,BatchGetReports
codebuild | make/set/increase | timeout/hours/minutes | UpdateProject
codecommit | clone/pull/download/read/fetch | repository/repo/code/source | GitPull
codecommit | push/upload | commit/branch/code/repository | GitPush
codecommit | merge | pull-request/pr | MergePullRequestByFastForward
codecommit | see | commit/commits | GetCommit
codecommit | see | branch/branches | ListBranches
codecommit | see | branch | GetBranch
codecommit | see | pull-request/pull-requests/pr | GetPullRequest
codecommit | see | diff/difference/differences | GetDifferences
codecommit | see | file | GetFile
codecommit | create | branch | CreateBranch
codecommit | drop | branch | DeleteBranch
codecommit | create/open | pull-request/pr | CreatePullRequest
codecommit | close/change | pull-request/pr | UpdatePullRequestStatus
codecommit | approve | pull-request/pr | UpdatePullRequestApprovalState
codecommit | comment/add | pull-request/pr/comment | PostCommentForPullRequest
codecommit | change | default-branch | UpdateDefaultBranch
codecommit | put/upload/commit | file | PutFile
codecommit | merge/squash | squash/squash-merge | MergePullRequestBySquash
codecommit | merge | three-way/three-way-merge/merge-commit | MergePullRequestByThreeWay
codecommit | merge | branch/branches,fast-forward | MergeBranchesByFastForward
codecommit | see | comment/comments,pr/pull-request/review | GetCommentsForPullRequest
codecommit | see | pull-requests/prs/open-prs/open-pull-requests | ListPullRequests,GetPullRequest
codecommit | see | pr/pull-request/change/changes | GetPullRequest
codecommit | see | diff/changed/changes/difference/compare | GetDifferences
codecommit | see | approval/approvals/approved/who-approved | GetPullRequestApprovalStates
codecommit | see | conflict/conflicts/merge-conflict/merge-conflicts | GetMergeConflicts
codecommit | see | mergeable/merge-option/merge-options | GetMergeOptions
codecommit | see | folder/directory | GetFolder
codecommit | see | history/log/commit-history,file/commit | ListFileCommitHistory
codecommit | approve/sign-off/revoke/withdraw | pr/pull-request/change/diff/approval | UpdatePullRequestApprovalState
codecommit | override/bypass | approval-rule/approval/rule/rules | OverridePullRequestApprovalRules
codecommit | create/add | approval-rule | CreatePullRequestApprovalRule
codecommit | close/reopen | pr/pull-request | UpdatePullRequestStatus
codecommit | change/rename/update | title,pr/pull-request | UpdatePullRequestTitle
codecommit | change/update | description,pr/pull-request | UpdatePullRequestDescription
codecommit | comment/answer/reply/add/put/post/leave | comment/remark/pr/pull-request/reply/review | PostCommentForPullRequest
codecommit | create/push | commit | CreateCommit
codecommit | drop | file | DeleteFile
codecommit | see | trigger/triggers | GetRepositoryTriggers
codecommit | change/add | trigger/triggers | PutRepositoryTriggers
codecommit | see | repositories/repos | ListRepositories
codecommit | see | repository/repo/clone-url | GetRepository
codecommit | create | repository/repo | CreateRepository
codecommit | delete | repository/repo | DeleteRepository
codecommit | clone/fetch/pull/download/checkout | source/code/repo/repository/main/branch | GitPull
codecommit | raise/open/create/file/put | pr/pull-request/merge-request | CreatePullRequest
codecommit | branch/cut/create/start/open | branch/new-branch/feature-branch/release-branch | CreateBranch
codeartifact | download/pull/install/read/fetch | package/packages/npm/maven/pip | GetAuthorizationToken,ReadFromRepository
codeartifact | publish/upload/push | package/packages | GetAuthorizationToken,PublishPackageVersion
codeartifact | see | version/versions,package | ListPackageVersions
codeartifact | see | package/packages | ListPackages
codeartifact | see | package-version | DescribePackageVersion
codeartifact | drop | version/versions/package-version | DeletePackageVersions
codeartifact | copy/promote | version/versions/package | CopyPackageVersions
codeartifact | change/archive/unlist | status/version/versions | UpdatePackageVersionsStatus
codeartifact | connect/use/install/pull/download/resolve/look/login/work/build/fetch | npm/npm-install/pip/pip-install/maven/gradle/nuget/package/packages/private-registry/dependency/dependencies/registry | GetAuthorizationToken,GetRepositoryEndpoint,ReadFromRepository
codeartifact | publish/upload/push/release/put | package/packages/npm/wheel/jar/artifact/library/version | GetAuthorizationToken,GetRepositoryEndpoint,PublishPackageVersion
codeartifact | change/archive/unlist/yank/hide/set/mark/publish/relist/pull/withdraw | status/version/versions/unlisted/package-version/archived | UpdatePackageVersionsStatus
codeartifact | dispose | version/versions/asset/assets | DisposePackageVersions
codeartifact | drop | package | DeletePackage
codeartifact | copy/promote/move | version/package/release/staging | CopyPackageVersions
codeartifact | see | dependency/dependencies | ListPackageVersionDependencies
codeartifact | see/download | asset/assets/file/jar/tarball/wheel | ListPackageVersionAssets,GetPackageVersionAsset
codeartifact | see | readme | GetPackageVersionReadme
codeartifact | see | endpoint/repository-url/url | GetRepositoryEndpoint
codeartifact | see/get/generate/fetch/make | token/auth-token/login-token/authorization-token | GetAuthorizationToken
codeartifact | see | upstream/upstreams/external-connection/repository | DescribeRepository
codeartifact | change/add/remove | upstream/upstreams | UpdateRepository
codeartifact | add/associate/connect/attach | external-connection/npmjs/pypi/public-registry | AssociateExternalConnection
codeartifact | remove/disassociate/disconnect | external-connection/npmjs/pypi/public-registry | DisassociateExternalConnection
codeartifact | see | permission/permissions/policy | GetRepositoryPermissionsPolicy
codeartifact | block/authorize/change | upstream-version/origin/origin-control/origin-controls/package-origin | PutPackageOriginConfiguration
codeartifact | get/bring/move/pull/promote | lib/package/version/library,staging/into/from | CopyPackageVersions,ListPackageVersions
codeartifact | see | there/already/exist/exists/published/available | ListPackageVersions
amplify | start/run/trigger/deploy/kick/release/redeploy | job/build/release/branch/app/release-job | StartJob
amplify | stop/cancel | job/build | StopJob
amplify | look/wait/read | job/build/step/steps | GetJob
amplify | download/read/get/fetch | artifact/artifacts/build-artifacts | ListArtifacts,GetArtifactUrl
amplify | see | job/build/deployment/step/steps | GetJob
amplify | list | job/jobs/builds | ListJobs
amplify | see | branch/branches | GetBranch
amplify | change | branch/variable/variables/env | UpdateBranch
amplify | change | app | UpdateApp
amplify | see | artifact/artifacts | ListArtifacts,GetArtifactUrl
amplify | see | domain | GetDomainAssociation
amplify | change | domain/subdomain | UpdateDomainAssociation
amplify | see | access-log/access-logs | GenerateAccessLogs
amplify | see | jobs/builds/last/recent/history | ListJobs,GetJob
amplify | see | build-log/step/steps/failing-step/failed/fail/log/logs/why | GetJob
amplify | redeploy/deploy/rebuild/retry/rerun/kick/start/build/trigger | branch/build/main/job/app/again/release | StartJob
amplify | see | env/env-var/env-vars/environment-variable/environment-variables/variable/variables/setting,branch/main/dev | GetBranch
amplify | see | env-var/env-vars/environment-variable/environment-variables/branch-setting/branch-settings/auto-build | GetBranch
amplify | change/add/enable/disable | env/env-var/env-vars/environment-variable/environment-variables/variable/auto-build/branch/preview/previews/password-protection/basic-auth | UpdateBranch,GetBranch
amplify | change/add | rewrite/redirect/redirects/build-spec/buildspec/custom-header/custom-headers/app-setting/custom-rule | UpdateApp,GetApp
amplify | see | app/rewrite/redirect/redirects/buildspec/custom-headers | GetApp
amplify | see | domain/custom-domain/certificate-status/subdomain | GetDomainAssociation
amplify | add/attach/associate/create | custom-domain/domain | CreateDomainAssociation
amplify | drop | domain/custom-domain | DeleteDomainAssociation
amplify | create/connect/add | branch | CreateBranch
amplify | drop/disconnect | branch | DeleteBranch
amplify | see | webhook/webhooks | ListWebHooks
amplify | create/add | webhook | CreateWebHook
amplify | drop | webhook | DeleteWebHook
amplify | list | branches | ListBranches
amplify | list | apps | ListApps
amplify | add/attach/hang/connect/put/point | domain/hostname/custom-domain/subdomain,app/site | CreateDomainAssociation
amplify | see | branch/branches,have/has/there/exist/which/what/app | ListBranches
signer | go/sign | job/signing/code | StartSigningJob
devicefarm | go/schedule | run/test | ScheduleRun
devicefarm | stop | run | StopRun
`;

// src/drafting/tables/operations/jargon-watching.ts
var WATCHING = `
cloudwatch | look/read/watch/get/download/see/check/find/show/view/wait/export/compare | metric/metrics/graph/graphs/chart/charts/cpu/latency/lag/iterator-age/throughput/throttle/throttling/usage/utilization/utilisation/connections/iops/freshness/memory/statistics | GetMetricData
cloudwatch | send/put/publish/write/upload | metric/metrics/datapoint | PutMetricData
cloudwatch | silence/disable/pause/suppress/stop | alarm/alarms/alert/action/actions/it | DisableAlarmActions
cloudwatch | silence/disable/pause/mute | | DisableAlarmActions
cloudwatch | enable/resume/unmute/start | alarm/alarms/alert/action/actions/it | EnableAlarmActions
cloudwatch | unmute/enable/resume | | EnableAlarmActions
cloudwatch | look/read/see/show | history/alarm-history/what-it-did/past/over/did/flapping/transitions | DescribeAlarmHistory
cloudwatch | look/list/read/check/find | alarm/alarms/alert/red/state/threshold | DescribeAlarms
cloudwatch | update/change/set/increase/decrease/create/add/tune/raise/lower | alarm/alarms/threshold/alert | PutMetricAlarm
cloudwatch | test/set/trigger | alarm-state/state,alarm | SetAlarmState
cloudwatch | look/read/show/open | dashboard | GetDashboard
cloudwatch | list | dashboards | ListDashboards
cloudwatch | update/change/create/fix/add | dashboard/widget | PutDashboard
cloudwatch | list/find | metrics | ListMetrics
cloudwatch | see | anomaly | DescribeAnomalyDetectors
cloudwatch | see | insight-rule/contributor | GetInsightRuleReport
cloudwatch | drop | alarm | DeleteAlarms
cloudwatch | drop | dashboard | DeleteDashboards
cloudwatch | see | widget/image | GetMetricWidgetImage
cloudwatch | see | graph/graphs/metric/metrics/cpu/p99/p95/percentile/rate/errors/latency/throttles/invocations/duration/depth | GetMetricData
cloudwatch | make/change/set/tune/relax | touchy/sensitive/less-sensitive/noisy/quieter/tolerant/strict/datapoints-to-alarm/evaluation-period/evaluation-periods/treat-missing-data/alarm-threshold/threshold | PutMetricAlarm,DescribeAlarms
cloudwatch | make/add | alarm/alert | PutMetricAlarm
cloudwatch | see | often/fired/fire/went-off/go-off/flap/flapped/flapping/transition/state-change/state-changes/alarm-history | DescribeAlarmHistory
cloudwatch | see | threshold/alarm-state/in-alarm/alarming/alarm-setting/alarm-settings/alarm-config/firing/insufficient-data | DescribeAlarms
cloudwatch | see | custom-metric/custom-metrics/namespace/dimension/dimensions/emit/emits/available-metric/which-metrics | ListMetrics
cloudwatch | see | metric,dimension/dimensions/name/names/namespace | ListMetrics
cloudwatch | put/add/change/make/remove/fix | widget/board/panel/dashboard/graph | PutDashboard,GetDashboard
cloudwatch | see | board/dashboard/panel | GetDashboard
cloudwatch | see | latency/cpu/graph/error-rate/throughput/request-count/invocation/datapoint/datapoints/p50/p90/p95/p99/burn-rate/spike/utilization | GetMetricData
cloudwatch | see | statistic/statistics/average/maximum,metric/cpu | GetMetricStatistics
cloudwatch | make/change | composite-alarm/composite | PutCompositeAlarm
cloudwatch | see | metric-stream/metric-streams | ListMetricStreams,GetMetricStream
cloudwatch | stop/pause | metric-stream/metric-streams | StopMetricStreams
cloudwatch | start/resume | metric-stream/metric-streams | StartMetricStreams
cloudwatch | make/change | metric-stream | PutMetricStream
cloudwatch | make/change/enable | anomaly-detector/anomaly-detection | PutAnomalyDetector
cloudwatch | drop | anomaly-detector | DeleteAnomalyDetector
cloudwatch | see | contributor-insight/contributor-insights/top-talker/top-talkers/insight-rule/contributors | GetInsightRuleReport,DescribeInsightRules
cloudwatch | enable | insight-rule/contributor-insight/contributor-insights | EnableInsightRules
cloudwatch | disable/stop | insight-rule/contributor-insight/contributor-insights | DisableInsightRules
cloudwatch | see | slo/slos/service-level-objective/error-budget | GetServiceLevelObjective,BatchGetServiceLevelObjectiveBudgetReport
cloudwatch | create | slo/service-level-objective | CreateServiceLevelObjective
cloudwatch | change | slo/service-level-objective | UpdateServiceLevelObjective
cloudwatch | test/force/fake/simulate/trip/trigger/set | alarm/alarm-state/page/pager | SetAlarmState
cloudwatch | see | alarms,metric | DescribeAlarmsForMetric
cloudwatch | make/add/silence/mute | mute-rule/alarm-mute-rule | PutAlarmMuteRule
cloudwatch | see | fired/fire/went-off/rang,alarm/alert | DescribeAlarmHistory
logs | export | log/logs/log-group,bucket/s3 | CreateExportTask,DescribeExportTasks
logs | search/query/run | insights | StartQuery,GetQueryResults
logs | search/look/find/read/grep/filter/investigate/debug/tail/check/wait/show/view | log/logs/error/errors/exception/exceptions/stacktrace/entries/lines/log-group/message/messages/text/task-logs/requests | FilterLogEvents
logs | search/find/grep/filter | | FilterLogEvents
logs | read/look/download/get/wait | log-stream/stream/streams | GetLogEvents
logs | query/run/start | insights/query/logs-insights | StartQuery,GetQueryResults
logs | stop/cancel | query | StopQuery
logs | tail | live/live-tail | StartLiveTail
logs | increase/decrease/update/set/change/extend/shorten | retention/keep/days | PutRetentionPolicy
logs | export | s3/bucket | CreateExportTask
logs | list/look | log-group/log-groups/groups | DescribeLogGroups
logs | list | log-stream/log-streams/streams | DescribeLogStreams
logs | update/change/create/add | metric-filter | PutMetricFilter
logs | update/change/create/add | subscription-filter/subscription | PutSubscriptionFilter
logs | see | log/logs/error/errors/exception/exceptions/stacktrace/stack-trace/line/lines/output | FilterLogEvents
logs | see | retention/log-group/log-groups | DescribeLogGroups
logs | see | stream/streams/log-stream/log-streams | DescribeLogStreams
logs | see | metric-filter/metric-filters | DescribeMetricFilters
logs | see | subscription-filter/subscription-filters | DescribeSubscriptionFilters
logs | see | export/export-task | DescribeExportTasks
logs | run/query/search/go | insights/logs-insights/insights-query | StartQuery,GetQueryResults
logs | see | query-result/query-results | GetQueryResults
logs | create | log-group | CreateLogGroup
logs | drop | log-group | DeleteLogGroup
logs | drop | log-stream | DeleteLogStream
logs | drop/remove | subscription-filter/subscription | DeleteSubscriptionFilter
logs | drop/remove | metric-filter | DeleteMetricFilter
logs | drop/remove | retention | DeleteRetentionPolicy
logs | put/write/send | event/events/line/lines/marker | PutLogEvents
logs | associate/encrypt | kms/key | AssociateKmsKey
logs | cancel | export | CancelExportTask
logs | cap/change/set/limit/shorten/keep/put | retention/days/keeps/expire/expiry/expiration/keep-logs/how-long | PutRetentionPolicy
logs | see | retention/how-long/keeps/kept/expire/expiry/stored-bytes/size,log/logs/group/log-group/groups | DescribeLogGroups
logs | see | retention/stored-bytes/log-group-size/log-group-setting/kms-key | DescribeLogGroups
logs | query/run/search/count/see | insights-query/logs-insights/insights/aggregate/by-path/by-hour/per-hour/per-minute/percentile/top | StartQuery,GetQueryResults
logs | stop/kill/cancel/abort | query/insights-query/running-query | StopQuery
logs | see | saved-query/saved-queries/query-definition/query-definitions | DescribeQueryDefinitions
logs | make/save/change | saved-query/query-definition | PutQueryDefinition
logs | see | running-query/running-queries/queries | DescribeQueries
logs | export/archive/move/ship/get/copy/dump/put/download | s3/s3-archive/s3-bucket/archive-bucket/bucket | CreateExportTask,DescribeExportTasks
logs | see | export/export-task/export-job/exported | DescribeExportTasks
logs | see | subscription/subscriptions/subscription-filter/forwarding/forwarded/shipped-to | DescribeSubscriptionFilters
logs | change/add/point/repoint/feed/forward/stream/ship/subscribe/attach/make/connect/send | subscription/subscription-filter/firehose/kinesis/lambda/log-shipping/forwarding | PutSubscriptionFilter
logs | test/try | pattern/metric-filter/filter/filter-pattern/sample-line/sample-lines | TestMetricFilter
logs | make/add/change/count/put | metric-filter/as-metric/metric-from-logs/log-metric | PutMetricFilter
logs | tail/follow/watch/stream | log/logs/live/live-tail/output/tail | StartLiveTail
logs | see | field/fields,log-group/index/indexed | GetLogGroupFields
logs | see | data-protection/masking/masked | GetDataProtectionPolicy
logs | change/enable/make/add | data-protection/masking/data-protection-policy | PutDataProtectionPolicy
logs | see/reveal/unmask | unmasked/masked-field/masked-data/pii | Unmask,FilterLogEvents
logs | see | anomaly/anomalies/log-anomaly/log-anomalies | ListAnomalies
logs | create | anomaly-detector/log-anomaly-detector | CreateLogAnomalyDetector
logs | see | resource-policy/resource-policies | DescribeResourcePolicies
logs | create | log-stream | CreateLogStream
logs | disassociate/remove | kms/kms-key/encryption-key | DisassociateKmsKey
logs | see | delivery/deliveries/vended-logs | DescribeDeliveries
logs | see | account-policy/account-policies | DescribeAccountPolicies
logs | see | transformer | GetTransformer
logs | see | log-class/tier | DescribeLogGroups
logs | drop/remove/delete | group/log-group/loggroup/logs | DeleteLogGroup
logs | encrypt | | AssociateKmsKey
logs | query | log/logs/url/urls/path/slowest/top/count/field/group/error/errors/request/requests/insights | StartQuery,GetQueryResults
logs | query | | StartQuery,GetQueryResults
logs | save/store/keep/put/upload | query/insights-query | PutQueryDefinition
logs | export | | CreateExportTask,DescribeExportTasks
xray | look/read/find/search | trace/traces/latency | GetTraceSummaries,BatchGetTraces
xray | look/read | service-map/map/graph | GetServiceGraph
xray | see | trace/traces | GetTraceSummaries,BatchGetTraces
xray | see | service-map/graph/map | GetServiceGraph
xray | see | group/groups | GetGroups
xray | see | sampling/sampling-rule | GetSamplingRules
xray | change | sampling/sampling-rule/rate | UpdateSamplingRule
xray | change | group/filter | UpdateGroup
xray | see | slow-trace/slow-traces/slow/latency/trace/traces/slowest/fault/faults/error/errors/trace-id/segment/segments | GetTraceSummaries,BatchGetTraces
xray | see | service-map/map/dependency/dependencies/downstream/call-graph | GetServiceGraph
xray | see | sampling/sampling-rule/sampling-rules/rate/rules/sampled | GetSamplingRules
xray | change/sample/increase/decrease | sampling/sampling-rule/sampling-rate/rate/reservoir/trace/traces/checkout | UpdateSamplingRule,GetSamplingRules
xray | create/add | sampling-rule/rule | CreateSamplingRule
xray | drop | sampling-rule/rule | DeleteSamplingRule
xray | see | insight/insights | GetInsightSummaries,GetInsight
xray | see | statistic/statistics/time-series | GetTimeSeriesServiceStatistics
xray | create | group | CreateGroup
xray | see | encryption | GetEncryptionConfig
synthetics | stop/pause/disable | canary | StopCanary
synthetics | start/resume/run/enable | canary | StartCanary
synthetics | see | run/runs/result/results | GetCanaryRuns
synthetics | see | canary | GetCanary
synthetics | change | canary/schedule/script/frequency | UpdateCanary
synthetics | see | run/runs/last-run/last-runs/screenshot/har/result/results/failure/failures/error/errors/red | GetCanaryRuns
synthetics | see | canaries,last/state/all/which/red/failing | DescribeCanariesLastRun,DescribeCanaries
synthetics | see | canary/canaries/canary-setting/canary-settings/schedule/script | GetCanary
synthetics | stop/pause/disable/halt/park/silence | canary/it/check/probe | StopCanary
synthetics | start/resume/run/enable/set/execute/trigger/launch/submit/retry/restart | canary/going/it/check/probe | StartCanary
synthetics | change | canary/schedule/script/frequency/timeout/runtime/blueprint/retention | UpdateCanary
synthetics | create | canary | CreateCanary
synthetics | drop | canary | DeleteCanary
synthetics | test/try | canary/change/dry-run/script | StartCanaryDryRun
synthetics | see | runtime-version/runtime-versions | DescribeRuntimeVersions
synthetics | see | fail/failed/failing/often/passed/pass/flaky/success-rate,canary/canaries/it/check | GetCanaryRuns
rum | see | data/events/session | GetAppMonitorData
rum | change | app-monitor/monitor/sampling | UpdateAppMonitor
rum | see | js-error/js-errors/error/errors/browser/browsers/page-load/page-loads/web-vital/web-vitals/session/sessions/user-event/user-events/visitor/visitors/real-user | GetAppMonitorData
rum | see | app-monitor/sampled/sample-rate/sampling/monitor-setting/monitor-settings/monitor/settings/setting | GetAppMonitor
rum | change/increase/decrease/set | sample-rate/sampling/session-sample-rate/app-monitor/telemetry/excluded-pages/domain | UpdateAppMonitor,GetAppMonitor
rum | list | app-monitors/monitors | ListAppMonitors
rum | see | extended-metric/extended-metrics/metric-definition/metrics-definitions | BatchGetRumMetricDefinitions
rum | make/add | extended-metric/extended-metrics/metric-definition | BatchCreateRumMetricDefinitions
rum | create | app-monitor/monitor | CreateAppMonitor
rum | drop | app-monitor/monitor | DeleteAppMonitor
aps | query/see | metric/metrics | QueryMetrics
aps | see | rule/rules | DescribeRuleGroupsNamespace
aps | change | rule/rules/rule-group | PutRuleGroupsNamespace
aps | change | alert-manager/alertmanager | PutAlertManagerDefinition
grafana | connect/login | workspace | CreateWorkspaceApiKey
grafana | see | workspace | DescribeWorkspace
grafana | change | permission/permissions/user/admin/editor | UpdatePermissions
grafana | change | workspace | UpdateWorkspace
pi | look/read/show/find/get/investigate | query/queries/slow-queries/database/sql/top-sql/wait/waits/dimension/load | DescribeDimensionKeys,GetResourceMetrics
pi | see | load/top-sql/wait/waits/sql/statement/statements/query/queries/dimension | DescribeDimensionKeys,GetResourceMetrics
pi | see | metric/metrics/counter | GetResourceMetrics
evidently | change/go | launch/feature | UpdateLaunch
evidently | see | experiment/result/results | GetExperimentResults
`;

// src/drafting/tables/jargon-tables.ts
var JARGON = [
  BACKUP,
  CACHES,
  DASHBOARDS,
  DYNAMODB,
  EMR,
  EVENTS,
  FILES,
  GRAPHS,
  LAKE,
  LEARNING,
  MAIL,
  QUEUES,
  RELATIONAL,
  S3,
  SEARCH,
  STREAMS,
  WAREHOUSE,
  ACCOUNTS,
  CONTAINERS,
  DELIVERY,
  DESKTOPS,
  DEVICES,
  EC2,
  EDGE,
  FLEETS,
  IDENTITIES,
  MIGRATION,
  NETWORKS,
  OPERATING,
  PROTECTION,
  SECRETS,
  SOURCES,
  WATCHING
];

// src/drafting/grounds/jargon.ts
var FAMILIES = new Map(
  Object.entries({
    see: "list look wait read download find search count verify confirm scan describe return extract access export analyse tail give",
    change: "update set swap replace increase decrease scale rename upgrade apply move point put write convert configure reorder handle",
    make: "create add generate put write set provision request",
    drop: "delete remove clean",
    end: "stop cancel close terminate",
    turned: "enable disable start stop resume pause set swap",
    go: "start run invoke submit execute retry create trigger"
  }).map(([name, classes]) => [name, classes.split(" ")])
);
var tables2 = /* @__PURE__ */ new Map();
var linesOfAll;
var lines = () => linesOfAll ??= byService();
function byService() {
  const found2 = /* @__PURE__ */ new Map();
  for (const line of JARGON.flatMap((text) => text.split("\n"))) {
    const end = line.indexOf(" |");
    if (end < 0) continue;
    const service = line.slice(0, end);
    const own = found2.get(service);
    if (own) own.push(line);
    else found2.set(service, [line]);
  }
  return found2;
}
function rowsOf(service) {
  const known = tables2.get(service);
  if (known) return known;
  const own = lines().get(service);
  if (own === void 0) return [];
  const rows4 = own.map((line) => rowOf(service, line));
  tables2.set(service, rows4);
  return rows4;
}
function rowOf(service, line) {
  const [, verbs = "", things = "", actions = ""] = line.split("|").map((part) => part.trim());
  return {
    verbs: new Set(verbs.split("/").flatMap((verb) => [verb, lemma(verb)])),
    classes: new Set(verbs.split("/").flatMap((verb) => FAMILIES.get(verb) ?? [verb])),
    things: things.split(",").filter(Boolean).map(
      (group) => group.split("/").map((phrase) => phrase.startsWith("=") ? [phrase] : phrase.split("-").map(lemma))
    ),
    actions: actions.split(",").map((name) => `${service}:${name.trim()}`)
  };
}
function jargonFor(service, { verb, head, place, words: words2 }, named = []) {
  const rows4 = rowsOf(service);
  if (verb === void 0 || rows4.length === 0) return [];
  const matches = [];
  const all = [
    ...(words2.toLowerCase().match(/[\p{L}\p{N}_.']+/gu) ?? []).map(lemma),
    ...TIME.test(words2) ? ["timepoint"] : [],
    ...(words2.toLowerCase().match(/[a-z]+/g) ?? []).map((word2) => `=${word2}`)
  ];
  const meant = GIVING.has(verb.stem) && MORE.test(words2) ? ["increase", "update"] : verb.classes;
  for (const { verbs, classes, things, actions } of rows4) {
    const said2 = verbs.has(verb.stem) ? 1.2 : meant.some((name) => classes.has(name)) ? 1 : 0;
    if (said2 === 0) continue;
    let strength = said2;
    const spoken = /* @__PURE__ */ new Set();
    const whole = things.every((group, position) => {
      let best2 = 0;
      for (const phrase of group) {
        const value = contains(head, phrase) ? 1 : contains(named, phrase) ? 0.8 : contains(place, phrase) ? 0.6 : contains(all, phrase) ? 0.45 : 0;
        if (value > 0) for (const word2 of phrase) spoken.add(word2);
        if (value > 0)
          best2 = Math.max(
            best2,
            value * (1 + 0.5 * (phrase.length - 1)) + (head.at(-1) === phrase.at(-1) && phrase.length === 1 ? 0.3 : 0)
          );
      }
      strength += best2 * (position === 0 ? 2 : 1.5);
      return best2 > 0;
    });
    if (whole) matches.push({ actions, strength, said: spoken, named: verbs.has(verb.stem) });
  }
  matches.sort((a, b) => b.strength - a.strength);
  return matches.filter((match, at) => !matches.slice(0, at).some((each) => outdoes(each, match)));
}
var outdoes = (stronger, { said: said2, named }) => [...said2].every((word2) => stronger.said.has(word2)) && (stronger.said.size > said2.size || said2.size > 0 && stronger.named && !named);
var GIVING = new Set(["give", "get", "take", "need", "make"].map(lemma));
var MORE = /\b(?:more|bigger|larger|higher|longer|extra|additional)\b/i;
var TIME = /\b\d{1,2}:\d\d\b|\bas of\b|\bo'clock\b|\b(?:midnight|noon|yesterday|ago)\b/i;
var contains = (words2, phrase) => words2.some((_, at) => phrase.every((word2, offset) => words2[at + offset] === word2));

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
var words = (text) => text.split(" ").filter((word2) => word2 !== "");
function recipe(job, service, when, actions, on = "") {
  const names2 = words(actions);
  const main = names2[0] ?? "";
  const page2 = PAGE[`${service}:${main}`] ?? `API_${main}.html`;
  const link = `https://docs.aws.amazon.com/${REFERENCE[service] ?? ""}/${page2}`;
  return { job, service, when, actions: names2, on: words(on), link };
}
var LOOK2 = "look|see|view|check|inspect|show|find|read|describe|verify|review|examine|investigate|understand|debug|why|status|monitor|watch";
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
    ["bucket policy|bucket encryption|public|versioning|bucket settings|configuration of the bucket", LOOK2],
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
    ["alarm|alarms|alert|alerts", LOOK2 + "|list|history|fired|went off|triggered"],
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
    [LOOK2 + "|list|which|inventory|how many|overview", "instance|server|machine|box|vm|host|ec2|node"],
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
    ["security group|security groups|firewall", LOOK2 + "|list|audit|open|exposed"],
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
      LOOK2 + "|list|map|document|audit"
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
    ["patch|patches|compliance|patching", LOOK2 + "|list|report|missing"],
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
    [LOOK2 + "|list|who|which", "topic|topics|subscription|subscriptions|subscribers|subscribed"],
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
    [LOOK2 + "|list|which|events|endpoint|maintenance|version|status"],
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
      LOOK2 + "|list|events|keeps|crash|crashing|failing|events",
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
      LOOK2 + "|list|which version|configuration|download the code|env",
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
    [LOOK2 + "|list", "distribution|distributions|origin|cdn|configuration|settings"],
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
    [LOOK2 + "|list|which|export|audit", "record|records|zone|zones|dns|domain|domains"],
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
      LOOK2 + "|unhealthy|health|healthy|list|502|503|504",
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
    [LOOK2 + "|sampled|blocked requests|why"],
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
    [LOOK2 + "|expire|expires|expiry|list|validation|expiring"],
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
  recipe("budget-look", "budgets", [LOOK2 + "|list|budget|budgets"], "ViewBudget", "budget"),
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
    [LOOK2 + "|list|how close|current"],
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
    [LOOK2 + "|finding|findings|list|triage|alert"],
    "ListFindings GetFindings ListDetectors"
  ),
  recipe(
    "findings-archive",
    "guardduty",
    ["archive|close|suppress|mark"],
    "ArchiveFindings GetFindings ListFindings ListDetectors"
  ),
  recipe("hub-findings", "securityhub", [LOOK2 + "|finding|findings|list|triage"], "GetFindings"),
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
      LOOK2 + "|list|which|get|query|athena|sql|run|count"
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
    [LOOK2 + "|failed|fails|failing|failure", "job|etl|run|runs"],
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
    [LOOK2 + "|list|configuration"],
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
    [LOOK2 + "|list|failed", "cluster|step|steps|job|emr"],
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
      LOOK2 + "|list|endpoint|memory|eviction|evictions",
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
    ["training", LOOK2 + "|stop|cancel|list|failed"],
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
    [LOOK2 + "|list|activities|activity|why", "group|groups|scaling|activity|activities|asg|instances"],
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
    [LOOK2 + "|failed|list|history"],
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
    [LOOK2 + "|failed|failing|list|history", "build|builds|project|log|logs"],
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
    [LOOK2 + "|failed|list|failing", "deployment|deployments"],
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
    [LOOK2 + "|list|failed|events|fails|outputs", "stack|stacks|deployment|events|outputs|template"],
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
      LOOK2 + "|failed|list|history|fails|failure",
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
    [LOOK2 + "|list|which|when", "rule|rules|schedule|schedules|target|targets|bus"],
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
    [LOOK2 + "|failed|list|stuck|queue", "job|jobs|queue|queues"],
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
    [LOOK2 + "|failed|list|success", "backup|backups|job|jobs|vault|recovery"],
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
    ["rotation|which key|key policy|list|alias|aliases|settings|status|audit", LOOK2 + "|list|audit"],
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
    [LOOK2 + "|list|search|lookup", "user|users|account|customer|login|pool|email|sign"],
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
    ["statistics|quota|sending|reputation|identity|identities|verified", LOOK2 + "|list"],
    "GetSendStatistics GetSendQuota ListIdentities GetAccount"
  ),
  recipe(
    "efs-look",
    "elasticfilesystem",
    [LOOK2 + "|list|mount target|mount targets", "file system|filesystem|efs|mount|nfs"],
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
    [LOOK2 + "|list|which|who|audit|attached", "role|roles|policy|policies|user|users|permissions|trust"],
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
var stemsOf = (phrase) => (phrase.match(/[a-z0-9_]+/gi) ?? []).map((word2) => stem(word2.toLowerCase()));
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
  const found2 = own.filter(({ recipe: recipe2 }) => recipe2.actions.some((name) => actions.has(name))).flatMap((each) => matchOf(each, reading, telling) ?? []).sort((a, b) => b.words - a.words || b.groups - a.groups);
  const explained2 = /* @__PURE__ */ new Map();
  return found2.filter((match) => {
    const fresh = [...match.clauses].some((index) => {
      const better = explained2.get(index);
      return better === void 0 || better.groups === match.groups && better.words === match.words;
    });
    if (fresh) {
      for (const index of match.clauses) if (!explained2.has(index)) explained2.set(index, match);
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
  return words2.some((_, start) => phrase.every((word2, offset) => words2[start + offset] === word2));
}

// src/drafting/grounds/recipe-closures.ts
var CONTENT = /^(?:s3:GetObject|s3:GetObjectVersion|dynamodb:(?:GetItem|Query|Scan)|secretsmanager:GetSecretValue|ssm:GetParameter|sqs:ReceiveMessage|kinesis:GetRecords|logs:(?:GetLogEvents|FilterLogEvents)|athena:GetQueryResults|lambda:GetFunction|ec2:GetPasswordData|kms:Decrypt|es:ESHttpGet|codecommit:GitPull|ecr:BatchGetImage)/;
var showsContent = (id) => CONTENT.test(id);
var byMain = /* @__PURE__ */ new Map();
function recipesOfMain(action) {
  const known = byMain.get(action.id);
  if (known) return known;
  const found2 = RECIPES.filter(
    ({ service, actions }) => service === action.service && actions.includes(action.name)
  );
  byMain.set(action.id, found2);
  return found2;
}
function readsBeside(action, words2, catalog) {
  const recipes = recipesOfMain(action);
  const said2 = (recipe2) => recipe2.when.filter(
    (group) => group.split("|").some((phrase) => phrase.split(" ").every((word2) => words2.has(lemma(word2))))
  ).length / recipe2.when.length;
  const best2 = [...recipes].sort(
    (a, b) => Number(b.actions[0] === action.name) - Number(a.actions[0] === action.name) || said2(b) - said2(a)
  )[0];
  if (best2 === void 0 || best2.actions[0] !== action.name && said2(best2) < 1) return [];
  return best2.actions.flatMap((name) => {
    const other = catalog.action(`${best2.service}:${name}`);
    const reads2 = other?.level === "List" || other?.level === "Read";
    return other && reads2 && other !== action && !CONTENT.test(other.id) ? [{ id: other.id, page: best2.link }] : [];
  });
}
function recipeFor(wish, services, catalog) {
  if (wish.verb === void 0) return [];
  const { first } = wish.verb;
  for (const service of services) {
    const actions = new Set((catalog.actionsOf(service) ?? []).map(({ name }) => name));
    const [match] = matchingRecipes(service, readWords(wish.words), actions);
    if (match === void 0 || match.words < 2.5) continue;
    const found2 = match.recipe.actions.flatMap((name) => catalog.action(`${service}:${name}`) ?? []);
    const fitting = found2.filter(
      ({ name, level }) => level === "List" || level === "Read" || (first.get(firstWord(name)) ?? 0) >= 0.3
    );
    const main = found2[0];
    if (main === void 0 || !fitting.includes(main)) continue;
    const reads2 = main.level === "List" || main.level === "Read";
    return [
      main,
      ...fitting.filter(
        (each) => each !== main && (reads2 ? each.level === "List" || each.level === "Read" : each.level !== "List" && each.level !== "Read")
      )
    ];
  }
  return [];
}
var firstWord = (name) => lemma((/^[A-Z][a-z]+/.exec(name)?.[0] ?? name).toLowerCase());

// src/drafting/grounds/removals.ts
function takesAwayAction(action, { catalog, data }) {
  const found2 = indexedOf(indexOf(action.service, catalog, data), action);
  return found2 !== void 0 && takesAway(found2);
}
function takesUnnamed(action, wish, { catalog, data }) {
  const found2 = indexedOf(indexOf(action.service, catalog, data), action);
  if (found2 === void 0 || !takesAway(found2)) return false;
  const own = (word2) => found2.nouns.includes(stem(word2)) || found2.types.has(stem(word2));
  const said2 = hasPlace(wish) ? objectWords(wish) : [];
  if (said2.length > 0) return !said2.some(own);
  const head = wish.head.at(-1);
  return head !== void 0 && !own(head);
}
var isUnsaidToGo = (action, wish, context) => takesUnnamed(action, wish, context) || takesThePlace(action, wish, context) || !isWhollySaid(action, wish, context, void 0);
function takesThePlace(action, wish, { catalog, data }) {
  const found2 = indexedOf(indexOf(action.service, catalog, data), action);
  if (found2 === void 0 || !takesAway(found2) || !hasPlace(wish)) return false;
  const own = (word2) => found2.nouns.includes(stem(word2)) || found2.types.has(stem(word2));
  const words2 = betweenVerbAndPlace(wish);
  const place = new Set(spokenIn(wish).slice(words2.length + 1));
  if (wish.resources.length > 0 && ![...place].some((word2) => NAME.test(word2))) return false;
  const said2 = words2.filter(own);
  if (said2.some((word2) => !place.has(word2))) return false;
  const isForeign = (word2) => !own(word2);
  return words2.some((word2) => NAME.test(word2)) || said2.length > 0 && wish.head.some(isForeign);
}
var NAME = /^(?=.*[\d_])(?=.*[a-z])[\w-]+$/;
var PLACE = /^(?:of|from|in|on|off)$/;
function spokenIn({ words: words2, verb, written }) {
  const spoken = words2.toLowerCase().replace(/^\w+ rid of /, "remove ").split(" ");
  const at = verb === void 0 ? -1 : spoken.indexOf(written.get(verb.stem) ?? verb.stem);
  const isPlain2 = !/(?:ed|en)$/.test(spoken[at] ?? "") && spoken.length > at + 1;
  return at > 0 && isPlain2 ? spoken.slice(at) : spoken;
}
var hasPlace = (wish) => spokenIn(wish).some((word2, at) => at > 1 && PLACE.test(word2));
function betweenVerbAndPlace(wish) {
  const words2 = spokenIn(wish);
  const place = words2.findIndex((word2, at) => at > 1 && PLACE.test(word2));
  return words2.slice(1, place < 0 ? words2.length : place);
}
var TIME2 = /^(?:for|until|till|before|after|because|during|while|since|at|by|tonight|tomorrow|today)$/;
function beforeTime(words2) {
  const at = words2.findIndex((word2, place) => place > 0 && TIME2.test(word2));
  return at < 0 ? words2 : words2.slice(0, at);
}
var objectWords = (wish) => beforeTime(betweenVerbAndPlace(wish)).filter(
  (word2) => /^[a-z]{3,}$/.test(word2) && !DETERMINERS.has(word2) && !PRONOUNS.has(word2)
);
var ENDS = new Set("stop cancel abort reset reject flush".split(" ").map(lemma));
var RUNS = new Set("execut run job task request process instanc session resourc".split(" "));
var bare = (word2) => word2.replace(/s$/, "");
function isWhollySaid(action, wish, context, row) {
  const index = indexOf(action.service, context.catalog, context.data);
  const indexed = indexedOf(index, action);
  if (indexed === void 0 || !takesAway(indexed)) return true;
  const { own } = meantIn(index, wish, context.scope);
  const heads = own.filter(({ isHead, isParameter }) => isHead && !isParameter);
  const nouns2 = indexed.nouns.map(bare);
  const removable = removableWords(index);
  const isExplained = ({ meant, word: word2 }) => row?.has(word2) === true || namesService(word2, action.service) || surest(meant).some(
    (noun) => isSaidBy(nouns2, bare(noun)) || indexed.types.has(noun) || row?.has(noun) === true
  ) || // A word that no other thing to be taken away has tells which one, and not what.
  ![...meant].some(([noun, surely]) => surely >= 0.9 && removable.has(bare(noun)));
  if (!heads.every(isExplained)) return false;
  const words2 = objectWords(wish);
  const small = words2.filter((word2) => EMPTY.has(word2) && row?.has(lemma(word2)) !== true);
  const smallOf = (words3) => small.map((word2) => bare(stem(word2))).filter((word2) => words3.has(word2));
  if (smallOf(removable).some((word2) => !nouns2.includes(word2) && !indexed.types.has(word2))) return false;
  if (row !== void 0) return true;
  const says2 = (words3, noun) => words3.some(
    ({ meant }) => [...meant].some(([word2, surely]) => surely >= 0.5 && isSaidBy([noun], bare(word2)))
  );
  const goes = unsaid(indexed, index, wish, context);
  const last = nouns2.at(-1);
  if (last === void 0) return true;
  const places = own.filter(({ isHead }) => !isHead);
  if (nouns2.every((noun) => says2(places, noun)) && !nouns2.every((noun) => says2(heads, noun))) return false;
  if (isOfPlace()) return false;
  const lastSaid = says2(heads, last) || goes(last) || wish.head.length === 0 && wish.place.length === 0 && goes(last);
  return lastSaid && nouns2.every((noun) => says2(own, noun) || goes(noun) || smallOf(/* @__PURE__ */ new Set([noun])).length > 0);
  function isOfPlace() {
    if (places.length === 0 || wish.resources.length > 0) return false;
    const types = context.scope.typesIn(index.service).filter(({ type, direct }) => direct && action.resourceTypes.some(({ name }) => name === type)).map(({ type }) => typeWords(type).map(bare)).filter((words3) => words3.at(-1) === last);
    const share = (words3, by) => words3.filter((word2) => says2(by, word2)).length;
    return types.length > 0 && types.every((words3) => share(words3, places) > share(words3, heads));
  }
}
var surest = (meant) => {
  const most = Math.max(0, ...meant.values());
  return [...meant].flatMap(([noun, surely]) => surely >= most - 0.1 ? [noun] : []);
};
var isSaidBy = (nouns2, word2) => nouns2.some((noun) => noun === word2 || noun.length >= 5 && word2.startsWith(noun));
var namesService = (word2, service) => word2.length > 2 && service.replaceAll("-", "").includes(word2);
var removables = /* @__PURE__ */ new WeakMap();
function removableWords(index) {
  let known = removables.get(index);
  if (!known) {
    known = new Set(
      index.actions.flatMap((each) => [...takesAway(each) ? each.nouns : [], ...each.types].map(bare))
    );
    removables.set(index, known);
  }
  return known;
}
function unsaid({ first, action }, index, wish, { scope }) {
  const known = /* @__PURE__ */ new Set(["resourc", ...identifierWords(action.service).map(stem)]);
  for (const { index: at, type, direct } of scope.typesIn(index.service)) {
    const words2 = [...typeWords(type), ...index.nounsOf(type)].map(bare);
    const isObject = wish.resources.includes(at) || wish.resources.length === 0 && words2.includes(bare(wish.head.at(-1) ?? "-"));
    if (direct && isObject) for (const word2 of words2) known.add(word2);
  }
  return (noun) => known.has(noun) || ENDS.has(first) && RUNS.has(noun);
}

// src/drafting/grounds/said-by-name.ts
var names = /* @__PURE__ */ new WeakMap();
function namesOf(index) {
  const known = names.get(index);
  if (known) return known;
  const made = /* @__PURE__ */ new Map();
  for (const indexed of index.actions) {
    const words2 = identifierWords(indexed.action.name);
    if (words2.length < 2) continue;
    const key = words2.map(stem).join(" ");
    made.set(key, [...made.get(key) ?? [], indexed]);
  }
  names.set(index, made);
  return made;
}
var LONGEST = 10;
function saidByName(index, { words: words2, verb }) {
  const said2 = (words2.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter((word2) => !/^(?:the|an?)$/.test(word2));
  const from = said2.findIndex((word2) => !isPassedOver(word2) || lemma(word2) === verb?.stem);
  if (from < 0) return void 0;
  const all = namesOf(index);
  for (let until = Math.min(said2.length, from + LONGEST); until >= from + 2; until -= 1) {
    const next = said2[until];
    if (next !== void 0 && !endsObject(next)) continue;
    const spoken = said2.slice(from, until);
    const found2 = all.get(spoken.map(stem).join(" ")) ?? [];
    const same = found2.filter(({ action }) => identifierWords(action.name).join(" ") === spoken.join(" "));
    const one = same.length === 1 ? same[0] : found2.length === 1 ? found2[0] : void 0;
    if (one) return one;
  }
  return void 0;
}
var isPassedOver = (word2) => ADVERBS.has(word2) || AUXILIARIES.has(word2) || SUBJECTS.has(word2) || EMPTY.has(word2) && !PREPOSITIONS.has(word2);
var endsObject = (word2) => PREPOSITIONS.has(word2) || ADVERBS.has(word2) || AUXILIARIES.has(word2) || DETERMINERS.has(word2);

// src/drafting/grounds/candidates.ts
var isRead = ({ level }) => level === "List" || level === "Read";
function candidatesFor(wish, context) {
  if (wish.verb?.stem === FIX && wish.head.length === 0 && wish.resources.length === 0) return [];
  const found2 = /* @__PURE__ */ new Map();
  const isAboutOnly = ABOUT.test(wish.words) || wish.verb?.stem === DESCRIBE;
  for (const { weight, as } of readingsOf(wish)) {
    if (as !== wish && as.verb === wish.verb && as.head === wish.head && best(found2) >= CLEAR) continue;
    if (as !== wish && as.verb === wish.verb && wish.referring && wish.resources.length > 0 && canBe(found2, context))
      continue;
    for (const candidate of candidatesOf(as, context, as === wish ? "first" : "other")) {
      if (isAboutOnly && showsContent(candidate.action.id)) continue;
      if (weight < LEAST_FOR_TAKING && as !== wish && takesAwayAction(candidate.action, context)) continue;
      const score2 = candidate.score * weight;
      const known = found2.get(candidate.action.id);
      if (known === void 0 || known.score < score2) found2.set(candidate.action.id, { ...candidate, score: score2 });
    }
  }
  if (wish.verb !== void 0 && !wish.strange && best(found2) < CLEAR)
    for (const as of formReadings(wish, context)) {
      for (const candidate of candidatesOf(as, context, "other")) {
        if (takesAwayAction(candidate.action, context) && !/^(?:Stop|Cancel|Abort)/.test(candidate.action.name))
          continue;
        const score2 = candidate.score * OF_THE_FORM;
        const known = found2.get(candidate.action.id);
        if (known === void 0 || known.score < score2)
          found2.set(candidate.action.id, { ...candidate, score: score2 });
      }
    }
  return ranked(found2);
}
var ABOUT = /\b(?:descriptions?|metadata|properties)\b(?! in\b)/i;
var DESCRIBE = lemma("describe");
var FIX = lemma("fix");
var OF_THE_FORM = 0.965;
var VAGUE2 = new Set("update set put create add touch write upload attach change apply move".split(" "));
var formReadings = (wish, { scope, services }) => !wish.referring || wish.verb === void 0 || wish.verb.classes.some((name) => VAGUE2.has(name)) ? [] : services.flatMap(
  (service) => scope.typesIn(service).filter(({ direct }) => direct).map(({ index, type }) => ({
    ...wish,
    head: typeWords(type),
    resources: [index],
    plural: false,
    others: []
  }))
);
var CLEAR = 0.7;
var BARE = 1.03;
var best = (found2) => Math.max(0, ...[...found2.values()].map(({ score: score2 }) => score2));
var canBe = (found2, { scope }) => [...found2.values()].some(
  ({ action, score: score2 }) => score2 >= CLEAR && !isRead(action) && scope.allowed(action) && scope.missing(action).length === 0
);
var LEAST_FOR_TAKING = 0.96;
var ranked = (found2) => [...found2.values()].sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));
var readingsOf = (wish) => [
  { weight: 1, as: wish },
  ...wish.others.map(({ weight, ...reading }) => ({ weight, as: { ...wish, ...reading, others: [] } }))
];
function candidatesOf(wish, context, as) {
  const found2 = /* @__PURE__ */ new Map();
  const named = new Set([...wish.resources, ...wish.placed].map(context.serviceOf));
  const object = new Set(wish.resources.map(context.serviceOf));
  for (const service of context.services) {
    const index = indexOf(service, context.catalog, context.data);
    const said2 = namesService2(service, wish);
    const meant = meantIn(index, wish, context.scope);
    if ((wish.carried || as === "other") && onlyReads(wish.verb) && wish.head.length > 0 && wish.resources.length === 0 && !meant.own.some(({ isHead, isParameter }) => isHead && !isParameter))
      continue;
    const typed = context.scope.typesIn(service).some(({ type, direct }) => direct && typeWords(type).includes(wish.head.at(-1) ?? "")) ? 0.04 : 0;
    const bonus = (object.has(service) ? 0.06 : named.has(service) ? 0.02 : named.size > 0 && context.services.length > 1 ? -0.08 : 0) + (said2 && context.services.length > 1 ? 0.08 : 0) + (context.services.length > 1 ? typed : 0);
    const put = (candidate) => {
      const known = found2.get(candidate.action.id);
      if (known === void 0) found2.set(candidate.action.id, candidate);
      else
        found2.set(candidate.action.id, {
          ...known.with.length > 0 ? known : candidate,
          score: Math.max(known.score, candidate.score) + (known.by === candidate.by ? 0 : 0.05),
          by: known.score > candidate.score ? known.by : candidate.by
        });
    };
    for (const scored of scoreAll(index, wish, context.scope).slice(0, 24)) {
      if (!scored.headNamed && takesAway(scored.indexed)) continue;
      const sure = scored.bare && as === "first" ? Math.max(scored.score, BARE) : scored.score;
      put({ action: scored.indexed.action, score: sure + bonus, with: [], by: "words", as: wish });
    }
    const byName = as === "first" ? saidByName(index, wish) : void 0;
    if (byName) put({ action: byName.action, score: 1 + bonus, with: [], by: "words", as: wish });
    jargonFor(service, wish, namedTypes(wish, service, context)).slice(0, 4).forEach(({ actions, strength, said: words2 }, position) => {
      const [main, ...others] = actions.flatMap((id) => context.catalog.action(id) ?? []);
      if (main === void 0) return;
      if (takesAwayAction(main, context) && wish.head.length > 0 && !words2.has(wish.head.at(-1) ?? ""))
        return;
      const fit = context.scope.fit(main);
      const base = strength <= 1.2 ? 0.62 : Math.min(0.97, (strength >= 2.9 ? 0.69 : 0.62) + 0.08 * strength);
      put({
        action: main,
        score: base * explained(main, words2, meant, index) * asked(main, wish) + bonus - (fit === "none" ? 0.12 : 0) - position * 0.02,
        with: others,
        by: "jargon",
        as: wish,
        row: words2
      });
    });
  }
  return ranked(found2);
}
function explained(action, said2, { own }, index) {
  const indexed = indexedOf(index, action);
  let all = 0;
  let known = 0;
  let lastKnown = true;
  for (const { weight, meant, isHead, word: word2 } of own) {
    if (!isHead) continue;
    const isKnown2 = said2.has(word2) || [...meant.keys()].some(
      (noun) => said2.has(noun) || indexed?.nouns.includes(noun) || isRead(action) && indexed?.types.has(noun) || indexed?.parameters.has(noun)
    );
    all += weight;
    known += isKnown2 ? weight : 0;
    lastKnown = isKnown2;
  }
  if (!lastKnown && indexed && takesAway(indexed)) return 0;
  return all === 0 ? 1 : (lastKnown ? 1 : 0.88) * (0.8 + 0.2 * known / all);
}
var asked = ({ name }, { verb, plural }) => plural && verb?.classes[0] === "list" && /^(?:Get|Describe)/.test(name) && !/s$/.test(name) ? 0.85 : 1;
var namedTypes = (wish, service, { scope }) => scope.typesIn(service).flatMap(({ index, type, direct }) => direct && wish.resources.includes(index) ? typeWords(type) : []);
var SPOKEN = {
  cloudwatch: "cloudwatch metric metrics alarm graph",
  logs: "logs log",
  "cognito-idp": "cognito",
  states: "stepfunctions",
  es: "opensearch elasticsearch",
  elasticfilesystem: "efs",
  kafka: "msk",
  elasticmapreduce: "emr",
  elasticloadbalancing: "alb nlb elb loadbalancer",
  events: "eventbridge",
  autoscaling: "asg",
  ecr: "registry",
  pi: "insights"
};
var namesService2 = (service, { head, place }) => {
  const names2 = new Set([service, ...(SPOKEN[service] ?? "").split(" ")].map(lemma));
  return [...head, ...place].some((word2) => names2.has(word2));
};

// src/drafting/coverage/kept.ts
var ALL = /\b(?:all|every|each|it|they|them|both|whole|entire|everything)\b/;
var LOST = /\b(?:(?:may|must|should|can|shall) (?:not|never) (?:go away|disappear|vanish|get lost|be lost)|mustn't (?:go away|disappear|vanish|be lost)|(?:must|has to|have to|needs? to|should|shall|will) (?:survive|persist|continue to exist|still be (?:there|available)|remain (?:there|available|in place|intact)|stay (?:there|available|in place|intact|forever)))\b/;
var NONE_LOST = /\b(?:(?:none|nothing|not (?:one|a single)|no)\b.{0,60}? (?:may|must|should|can|shall|is to|are to|has to|have to|gets?|will) (?:get |be |go )?(?:lost|missing|gone|disappear|vanish)|without losing|(?:must|may|can|should) ?(?:not|n't) lose|(?:must|has to|have to|needs? to|should|shall) (?:all )?be (?:kept|retained|preserved)|(?:still|all) needed (?:there|in (?:it|there)))\b/;
var HELD = /\b(?:must|has to|have to|needs? to|should|shall)\b.{0,60}\buntil (?:\d{4}|(?:the )?(?:end of|middle of|further)|january|february|march|april|may|june|july|august|september|october|november|december|next (?:month|year))\b/;
var UP = /\b(?:(?:must|has to|have to|needs? to|should|shall) (?:keep (?:\S+ ){0,2}?(?:running|serving|working|going)|continue (?:to (?:run|serve|work)|running|serving)|be (?:up|online|available|reachable|running)(?: (?:all the time|at all times|throughout|the whole time|day and night|without interruption))?|(?:stay|remain) (?:up|online|available|reachable|running|active|enabled))|not be (?:interrupted|disturbed|disrupted)|be left (?:running|on|up|alone)|without (?:any )?(?:interruption|downtime|outage)|(?:no|never an?) (?:interruption|downtime|outage)|(?:must|may|can|should|shall) ?(?:not|n't|never) (?:\S+ )?(?:go down|be down|go offline|be offline|be unavailable|be unreachable)|(?:interruption|downtime|outage)\b.{0,40}\b(?:out of the question|unacceptable|not acceptable|not an option|not allowed|no option))\b/;
var AS_NOW = /\b(?:fires|runs|works|serves|goes on|keeps? on)\b.{0,40}\b(?:as (?:it|they) (?:does|do|did) (?:now|today|before)|without (?:a break|a pause)|uninterrupted(?:ly)?)\b/;
var THERE = /\b(?:kept|preserved?|preserving|retain(?:ed)?|keep|keeping)\b|\b(?:stay|remain)s?$|\b(?:stay|remain)s? (?:there|in place|intact|available)\b/;
var ON = /\b(?:keeps?|stays?|remains?|continues?) (?:\S+ ){0,2}?(?:running|up|on|enabled|alive|active)\b/;
var SOME = /\b(?:else|others?|rest|remaining|newest|last|latest|newer|first|recent|except|originals?|cop(?:y|ies)|until|unless|track|eye|mind|if|when|once|where|check|see|whether)\b/;
var PRONOUN = /\b(?:it|they|them|both)\b/;
function keptIn(text, names2) {
  return text.toLowerCase().split(/[;,\n]|[.!?](?=\s|$)|\b(?:but|and|while|though|however)\b/).flatMap((clause) => {
    const said2 = clause.trim();
    const how = ON.test(said2) || UP.test(said2) || AS_NOW.test(said2) ? "on" : LOST.test(said2) || NONE_LOST.test(said2) || THERE.test(said2) && ALL.test(said2) ? "there" : void 0;
    const some = HELD.test(said2) ? said2.replace(/\buntil\b/g, "") : said2;
    if (how === void 0 || SOME.test(some)) return [];
    const words2 = said2.split(/[\s"'()]+/).filter(Boolean);
    return [
      {
        how,
        words: new Set(words2.map(lemma)),
        resources: new Set(words2.flatMap((word2) => [...names2.of(word2)])),
        pronoun: PRONOUN.test(said2)
      }
    ];
  });
}
var isKept = (kept, {
  action: { name },
  resources
}, { head }) => kept.some((clause) => {
  const against = clause.how === "there" ? /^(?:BatchDelete|Delete|Purge|Terminate|Remove|Flush)/.test(name) : /^(?:Stop|Terminate|Disable|Suspend|Pause|Deactivate|Delete|Reboot|Restart)/.test(name);
  if (!against) return false;
  if (clause.resources.size > 0) return [...resources].some((each) => clause.resources.has(each));
  return head.some((word2) => clause.words.has(word2)) || clause.pronoun;
});

// src/drafting/coverage/unspecific.ts
var DO = lemma("do");
var VAGUE3 = [
  /\bsort(?:ing|ed)?\b(?: \S+){0,3}? out\b/,
  /\b(?:take|taking|took) (?:\S+ )?care\b/,
  /\b(?:deal|dealt|dealing) with\b/,
  /\bhandl(?:e|es|ed|ing) (?:it|this|that|things|everything|the (?:usual|rest|matter|issue|situation))\b/,
  /\b(?:the|do what is|whatever is|what is) (?:needful|necessary|appropriate)\b/,
  /\b(?:into|in) (?:good )?shape\b/,
  /\bput(?:ting)? (?:things|it|them) (?:right|in order)\b/,
  /\b(?:the )?usual (?:things|stuff|maintenance|tasks|work)\b/,
  /\bwhat(?:ever)? (?:i|we|it|is|they) (?:need|needs|takes|required?|bring)\b/,
  /\b(?:right|corresponding|necessary|appropriate|proper|same|needed|required) (?:access|permissions?|rights|privileges)\b/,
  /\bwhatever (?:comes|they|the)\b/,
  /\b(?:do|doing) (?:a (?:thing|bit|few things|couple|little)|some (?:stuff|things|work|bits)|things|stuff|bits and pieces|my bit|the .{0,20}\b(?:thing|stuff))\b/,
  /\b(?:work|working) (?:on|with) (?:it|this|that|them)\b/,
  /\b(?:to|will|can|could|may|must|might) step in\b/,
  /\b(?:get|getting|make|making|bring|bringing) (?:\S+ ){1,3}?(?:going|work(?:ing)?|right|healthy|back (?:to (?:life|normal|work)|on (?:its|their) feet|in order))(?: again)?$/,
  /\b(?:full|all|the (?:usual|same)) (?:access|rights?|permissions?)\b/
];
var isUnspecific = ({ exact, verb, words: words2 }) => exact === void 0 && (verb?.stem === DO || VAGUE3.some((pattern) => pattern.test(words2.toLowerCase())));
var AS_OTHERS = [
  /\b(?:the )?same (?:access|rights?|permissions?|things?|stuff|as|setup)\b(?! (?:with|for|on|to) the\b)/,
  /\b(?:what|whatever|as|like) (?:\w+ )?(?:she|he|they|i|we|\w+) (?:had|has|got|have|used)\b(?: \w+)? ?(?:last time|before|back then|too|as well)?\b/,
  /\b(?:like|as) (?:last time|usual|always|the other day)\b/,
  /\b(?:whatever|everything|anything) (?:else )?(?:is |it |that )?(?:usual|needed|takes|necessary|required)\b/,
  /\b(?:in case|when|if) (?:something|anything) (?:comes up|goes wrong|breaks|happens|is wrong)\b/,
  /\byou know (?:the|what|which)\b/,
  /\b(?:take|taking|took) over \S+ from\b/,
  /\b(?:do|doing) (?:my|our|the) (?:job|thing|work)\b/,
  /\b(?:fix|look into|clear up|straighten out|get to the bottom of) (?:it|this|that|things|the (?:issue|problem|matter|mess|thing|situation))\b/
];
var leavesOpen = (text) => [...VAGUE3, ...AS_OTHERS].some((pattern) => pattern.test(text.toLowerCase()));
var OTHERS = "(?:account|accounts|role|roles|bucket|topic|rule|distribution|principal|principals|organi[sz]ation|everybody|everyone|anybody|anyone|the (?:public|world|internet|partner))";
var SHARES = [
  // "Permit the API to invoke it": whoever it is, it is not the one who asks.
  /\b(?:let|lets|allow|allows|permit|permits|authori[sz]e) (?!me\b|us\b|it\b|them\b|my\b)(?:\S+ ){1,5}?(?:to )?(?:invoke|call|publish|pull|push|use|assume|decrypt|access)\b/,
  /\b(?:hand|state|demand|deny|widen|narrow|loosen|tighten|put|write)\b.*\b(?:key|resource|access|bucket|queue|topic|vault|repository|file[ -]system)(?:'s)? (?:access )?polic(?:y|ies)\b/,
  /\b(?:key|resource|access|bucket|queue|topic|vault|repository|file[ -]system) (?:access )?polic(?:y|ies)\b.*\b(?:is to|are to|has to|have to|must|should|needs? to)\b/,
  new RegExp(`\\b(?:let|lets|allow|allows|permit|permits|authori[sz]e) (?:\\S+ ){0,4}?${OTHERS}\\b`),
  new RegExp(`\\benable (?:\\S+ ){0,4}?${OTHERS} to\\b`),
  new RegExp(`\\b(?:give|grant|gives|grants) (?:\\S+ ){0,3}?${OTHERS}\\b`),
  /\b(?:add|remove|extend|change|update|set|put|edit|replace|delete|drop|attach|has to|must|needs? to)\b.*\b(?:resource|bucket|key|queue|topic|repository|function|access|vault|registry)[ -]polic(?:y|ies)\b/,
  /\bmake(?:s)? (?:\S+ ){0,4}?public(?:ly)?\b/
];
var givesToOthers = ({ exact, words: words2 }) => exact === void 0 && SHARES.some((pattern) => pattern.test(words2.toLowerCase()));

// src/drafting/coverage/borne-out.ts
var LEAST = 0.5;
var ITS_VERB = 0.95;
var ITS_NOUN = 0.7;
function borneOutBy(action, state) {
  const { outcomes, catalog, scope } = state;
  if (!scope.allowed(action) || scope.missing(action).length > 0) return void 0;
  return outcomes.find((outcome) => {
    const { wish, actions } = outcome;
    const drafted = actions.flatMap((id) => catalog.action(id) ?? []).filter((each) => each !== action);
    const isShared = ({ id }) => outcomes.some((other) => other !== outcome && other.actions.includes(id));
    return !drafted.some((each) => isRead2(action) || !isRead2(each) && !isShared(each)) && says(wish, action, state) && !drafted.some((each) => says(wish, each, state));
  })?.wish;
}
var isRead2 = ({ level }) => level === "List" || level === "Read";
function says(wish, action, state) {
  const { verb, negated, exact, carried, assumed, strange, readOnly } = wish;
  if (verb === void 0 || negated || exact || carried || assumed || strange) return false;
  if (isUnspecific(wish) || givesToOthers(wish)) return false;
  const { catalog, operations, scope, context } = state;
  const index = indexOf(action.service, catalog, operations);
  const indexed = indexedOf(index, action);
  if (indexed === void 0 || (verb.first.get(indexed.first) ?? 0) < ITS_VERB) return false;
  if ((readOnly || state.reading.readOnly) && !indexed.reads) return false;
  const { own } = meantIn(index, wish, scope);
  const isSaid = (noun, object) => own.some(({ meant, isHead }) => (isHead || !object) && (meant.get(noun) ?? 0) >= ITS_NOUN);
  const last = indexed.nouns.at(-1);
  if (last === void 0 || !isSaid(last, true)) return false;
  if (!indexed.nouns.every((noun) => isSaid(noun, false))) return false;
  if (isUnsaidToGo(action, wish, context)) return false;
  const resources = new Set(state.named.for(action, wish));
  if (isKept(state.kept, { action, resources }, wish)) return false;
  if (state.negated.some((each) => contradicts(each, wish))) return false;
  const found2 = candidatesFor(wish, context).find((each) => each.action === action);
  return found2 !== void 0 && found2.score >= LEAST;
}

// src/drafting/coverage/chosen-actions.ts
function addChosen({ catalog, scope, picks, outcomes }, chosen, questions, add) {
  for (const id of chosen) {
    const action = catalog.action(id);
    const question = questions.find(({ choices }) => choices.some(({ adds }) => adds.includes(id)));
    const outcome = outcomes.findIndex(({ wish }) => wish.id === question?.wish);
    const asked2 = outcomes[outcome];
    if (!action || !scope.allowed(action) || scope.missing(action).length > 0) continue;
    if (!asked2) {
      if (!picks.has(action.id))
        picks.set(action.id, {
          action,
          resources: new Set(scope.resourcesFor(action, [])),
          grounds: [{ kind: "answer" }],
          wish: void 0
        });
      continue;
    }
    add(action, asked2.wish, { kind: "answer", wish: asked2.wish.id });
    outcomes[outcome] = { wish: asked2.wish, outcome: "covered", actions: [...asked2.actions, action.id] };
  }
  for (const { wish, outcome } of outcomes) {
    const answered = questions.findIndex((question) => question.wish === wish.id);
    if (outcome === "covered" && answered >= 0 && [...picks.values()].filter((pick) => pick.wish === wish).some(({ grounds }) => grounds[0]?.kind === "answer"))
      questions.splice(answered, 1);
  }
}
var UNREAD = /* @__PURE__ */ new Set(["not-understood", "resource-missing"]);
function takeModels(state, questions, theirs) {
  const { catalog, picks, outcomes, notes } = state;
  for (const id of picks.keys()) if (!theirs.some(({ action }) => action === id)) picks.delete(id);
  for (const { action: id, resources } of theirs) {
    const action = catalog.action(id);
    if (action === void 0) continue;
    const known = picks.get(action.id);
    if (known) {
      known.resources = new Set(resources);
      continue;
    }
    const wish = borneOutBy(action, state);
    picks.set(action.id, {
      action,
      resources: new Set(resources),
      grounds: [{ kind: "model", ...wish === void 0 ? {} : { wish: wish.id } }],
      wish
    });
  }
  for (const [at, outcome] of [...outcomes.entries()]) {
    const { wish } = outcome;
    const read2 = [...picks.values()].filter(
      (each) => each.wish === wish && each.grounds[0]?.kind === "model"
    );
    if (read2.length === 0) continue;
    outcomes[at] = {
      wish,
      outcome: "covered",
      actions: [...outcome.actions, ...read2.map(({ action }) => action.id)]
    };
    for (const note of notes.filter(({ code, wish: of2 }) => of2 === wish.id && UNREAD.has(code)))
      notes.splice(notes.indexOf(note), 1);
  }
  for (const [at, { wish }] of [...outcomes.entries()]) {
    const question = questions.find((each) => each.wish === wish.id);
    const chosen = question?.choices.flatMap(({ adds }) => adds).filter((id) => picks.has(id)) ?? [];
    if (question === void 0 || chosen.length === 0) continue;
    questions.splice(questions.indexOf(question), 1);
    outcomes[at] = { wish, outcome: "covered", actions: chosen };
  }
}

// src/drafting/coverage/left-out.ts
var isRead3 = ({ level }) => level === "List" || level === "Read";
function takeOut({
  picks,
  outcomes,
  notes,
  negated,
  reading,
  scope,
  context,
  kept
}) {
  const out = [];
  for (const [id, drafted] of picks) {
    const { action, wish, grounds } = drafted;
    const by = negated.find(
      (each) => grounds[0]?.kind !== "dependency" && wish !== void 0 && contradicts(each, wish) || !(grounds[0]?.kind === "dependency" && each.verb?.classes.includes("touch") === true) && forbids(each, action, context)
    );
    const takes = scope.resourcesFor(action, []);
    const there = [...by?.resources ?? [], ...by?.placed ?? []].filter((each) => takes.includes(each));
    const pick = picks.get(id);
    if (by && pick && there.length > 0 && [...pick.resources].some((each) => !there.includes(each))) {
      for (const each of there) pick.resources.delete(each);
      continue;
    }
    const onlyRead = (wish?.readOnly === true || reading.readOnly) && !isRead3(action);
    const stays = wish !== void 0 && grounds[0]?.kind !== "dependency" && isKept(kept, drafted, wish);
    if (by === void 0 && !onlyRead && !stays) continue;
    picks.delete(id);
    out.push({ action: id, code: "unwanted", ...by === void 0 ? {} : { wish: by.id } });
    const at = outcomes.findIndex((each) => each.wish === wish);
    const outcome = outcomes[at];
    if (outcome && wish && grounds[0]?.kind !== "dependency") {
      const actions = outcome.actions.filter((each) => each !== id);
      outcomes[at] = { ...outcome, actions, outcome: actions.length > 0 ? "covered" : "said" };
      if (actions.length === 0)
        notes.push({
          code: "contradiction",
          text: `\u201C${wish.words}\u201D asks for ${id}, and the request also asks not to do that. Which is meant?`,
          wish: wish.id,
          action: id
        });
    }
  }
  for (const [id, { grounds }] of picks) {
    const [ground] = grounds;
    if (ground?.kind === "dependency" && ground.of !== void 0 && !picks.has(ground.of)) picks.delete(id);
  }
  return out;
}

// src/drafting/grounds/gifts.ts
function groundGift(wish, grounding, context) {
  if (grounding.kind === "picks" && grounding.actions.every(decides)) return grounding;
  const isOther = ({ name }) => (
    // Who goes out of a policy goes by putting it anew.
    /^Delete.*Policy$/.test(name) && /\b(?:from|out of)\b/i.test(wish.words)
  );
  if (grounding.kind === "level" && grounding.actions.some((each) => decides(each) && !isOther(each)))
    return grounding;
  const { catalog, scope, services } = context;
  const said2 = new Set(wish.words.split(/[^A-Za-z0-9]+/).map((word2) => stem(word2.toLowerCase())));
  const ranked2 = services.flatMap((service) => catalog.actionsOf(service) ?? []).filter(
    (action) => decides(action) && !isOther(action) && scope.fit(action) !== "none" && scope.fit(action) !== "free"
  ).map((action) => ({ action, score: scoreOf(action, said2) })).filter(({ score: score2 }) => score2 > 0).sort((a, b) => b.score - a.score || (a.action.id < b.action.id ? -1 : 1));
  const [best2] = ranked2;
  if (best2 === void 0) return { kind: "nothing", candidates: [] };
  if (!scope.allowed(best2.action)) return { kind: "level", actions: [best2.action] };
  return {
    kind: "ask",
    candidates: ranked2.slice(0, 4).map(({ action, score: score2 }) => ({ action, score: score2, with: [], by: "words", as: wish }))
  };
}
var decides = ({ level }) => level === "Permissions";
function scoreOf({ name }, said2) {
  const [verb = "", ...nouns2] = identifierWords(name).map(stem);
  const gives = /^(?:put|set|add|creat|grant|updat)$/.test(verb);
  const takes = /^(?:remov|delet|revok)$/.test(verb);
  const takesAway2 = [...said2].some((word2) => /^(?:remov|delet|revok|withdraw)$/.test(word2));
  const about = nouns2.filter((noun) => said2.has(noun)).length;
  const policy = nouns2.some((noun) => /^(?:polici|permiss|grant|acl)$/.test(noun)) ? 1 : 0;
  return (about + policy) * (gives ? takesAway2 ? 1 : 2 : takes ? takesAway2 ? 1 : 0 : 0);
}

// src/drafting/grounds/bare-things.ts
var isKnownTo = (wish, { services, catalog, data, scope }) => services.some(
  (service) => meantIn(indexOf(service, catalog, data), wish, scope).own.some(({ isParameter }) => !isParameter)
);
function isThing({ head, place, resources }, { services, catalog }) {
  if (place.length > 0 || head.length === 0 && resources.length === 0) return false;
  if (head.length === 0) return true;
  const whole = head.join("");
  return services.some(
    (service) => catalog.resourceTypesOf(service).some(({ name }) => typeWords(name).join("") === whole)
  );
}

// src/drafting/coverage/left-open.ts
var TO_DO = lemma("do");
function dropIfOpen({ picks, outcomes, notes, context }, text) {
  if (!leavesOpen(text)) return;
  const isClear = ({ wish }) => wish.exact !== void 0 || wish.verb !== void 0 && !isUnspecific(wish) && wish.verb.stem !== TO_DO && !wish.assumed && (!onlyReads(wish.verb) || wish.head.length > 0 && isKnownTo(wish, context));
  const covered = outcomes.filter(({ outcome }) => outcome === "covered");
  if (covered.length === 0 || covered.some(isClear)) return;
  picks.clear();
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.outcome !== "covered") continue;
    const note = `\u201C${outcome.wish.words}\u201D leaves open what is to be done, and nothing is drafted for it.`;
    outcomes[at] = { wish: outcome.wish, outcome: "said", actions: [], note };
    notes.push({ code: "not-understood", text: note, wish: outcome.wish.id });
  }
}

// src/drafting/coverage/wish-questions.ts
function questionFor(wish, candidates, before, catalog, scope) {
  const choices = candidates.filter(({ action }) => scope.allowed(action)).slice(0, 6).map(({ action, with: others }, index) => ({
    n: index + 1,
    text: choiceLine([action.id, ...others.map(({ id }) => id)], meaningOf2(action, catalog)),
    send: `/answer ${index + 1}`,
    adds: [action.id, ...others.map(({ id }) => id)]
  }));
  return { id: `q${before + 1}`, wish: wish.id, text: `What does \u201C${wish.words.trim()}\u201D take?`, choices };
}
var ACCESS = {
  List: "list",
  Read: "read",
  Write: "write",
  Tagging: "tagging",
  Permissions: "permissions"
};
var accessOf = ({ level }) => ACCESS[level];
function levelQuestion(wish, action, before) {
  const access = accessOf(action);
  return {
    id: `q${before + 1}`,
    wish: wish.id,
    text: `\u201C${wish.words.trim()}\u201D takes ${action.id}, which is ${access}. Is that asked for?`,
    choices: [
      {
        n: 1,
        text: `Yes: ask for ${access} on ${action.service}`,
        send: `/answer ${access} ${action.service}`,
        adds: [action.id],
        access
      },
      { n: 2, text: "No: leave it out", send: `/answer without ${action.id}`, adds: [] }
    ]
  };
}
function numbered(questions) {
  let n = 0;
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => {
      n += 1;
      return { ...choice, n, send: /^\/answer \d+$/.test(choice.send) ? `/answer ${n}` : choice.send };
    })
  }));
}
var meaningOf2 = (action, catalog) => (catalog.description(action.id) ?? "").replace(/^Grants permissions? to /, "").replace(/\.$/, "");

// src/drafting/tables/permission-exceptions.ts
var S32 = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html";
var page = (service, name) => `https://docs.aws.amazon.com/${service}/API_${name}.html`;
var S3_ROWS = `HeadObject=GetObject; GetObjectTorrent=GetObjectTorrent; SelectObjectContent=GetObject; ListObjects=ListBucket; ListObjectsV2=ListBucket; HeadBucket=ListBucket; ListBuckets=ListAllMyBuckets;
ListDirectoryBuckets=ListAllMyBuckets; CreateMultipartUpload=PutObject; UploadPart=PutObject; UploadPartCopy=GetObject PutObject; CompleteMultipartUpload=PutObject; CopyObject=GetObject PutObject;
DeleteObjects=DeleteObject; ListObjectVersions=ListBucketVersions; ListMultipartUploads=ListBucketMultipartUploads; ListParts=ListMultipartUploadParts; RenameObject=GetObject PutObject DeleteObject;
GetBucketEncryption=GetEncryptionConfiguration; PutBucketEncryption=PutEncryptionConfiguration; DeleteBucketEncryption=PutEncryptionConfiguration;
GetBucketLifecycle=GetLifecycleConfiguration; GetBucketLifecycleConfiguration=GetLifecycleConfiguration; PutBucketLifecycle=PutLifecycleConfiguration; PutBucketLifecycleConfiguration=PutLifecycleConfiguration; DeleteBucketLifecycle=PutLifecycleConfiguration;
GetPublicAccessBlock=GetBucketPublicAccessBlock; PutPublicAccessBlock=PutBucketPublicAccessBlock; DeletePublicAccessBlock=PutBucketPublicAccessBlock;
GetBucketNotificationConfiguration=GetBucketNotification; PutBucketNotificationConfiguration=PutBucketNotification; GetBucketReplication=GetReplicationConfiguration; PutBucketReplication=PutReplicationConfiguration; DeleteBucketReplication=PutReplicationConfiguration;
GetBucketAccelerateConfiguration=GetAccelerateConfiguration; PutBucketAccelerateConfiguration=PutAccelerateConfiguration; GetBucketAnalyticsConfiguration=GetAnalyticsConfiguration; PutBucketAnalyticsConfiguration=PutAnalyticsConfiguration; DeleteBucketAnalyticsConfiguration=PutAnalyticsConfiguration; ListBucketAnalyticsConfigurations=GetAnalyticsConfiguration;
GetBucketInventoryConfiguration=GetInventoryConfiguration; PutBucketInventoryConfiguration=PutInventoryConfiguration; DeleteBucketInventoryConfiguration=PutInventoryConfiguration; ListBucketInventoryConfigurations=GetInventoryConfiguration;
GetBucketMetricsConfiguration=GetMetricsConfiguration; PutBucketMetricsConfiguration=PutMetricsConfiguration; DeleteBucketMetricsConfiguration=PutMetricsConfiguration; ListBucketMetricsConfigurations=GetMetricsConfiguration;
GetBucketIntelligentTieringConfiguration=GetIntelligentTieringConfiguration; PutBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; DeleteBucketIntelligentTieringConfiguration=PutIntelligentTieringConfiguration; ListBucketIntelligentTieringConfigurations=GetIntelligentTieringConfiguration;
GetObjectLockConfiguration=GetBucketObjectLockConfiguration; PutObjectLockConfiguration=PutBucketObjectLockConfiguration; DeleteBucketCors=PutBucketCORS; DeleteBucketTagging=PutBucketTagging; DeleteBucketOwnershipControls=PutBucketOwnershipControls`;
var OTHER = {
  "lambda:Invoke": ["lambda:InvokeFunction", page("lambda/latest/api", "Invoke")],
  "lambda:InvokeAsync": ["lambda:InvokeFunction", page("lambda/latest/api", "InvokeAsync")],
  "lambda:InvokeWithResponseStream": [
    "lambda:InvokeFunction",
    page("lambda/latest/api", "InvokeWithResponseStream")
  ],
  "ecs:ExecuteCommand": [
    "ecs:ExecuteCommand",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html"
  ],
  "dynamodb:TransactGetItems": [
    "dynamodb:GetItem",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html"
  ],
  "dynamodb:TransactWriteItems": [
    "dynamodb:PutItem dynamodb:UpdateItem",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html"
  ],
  "dynamodb:ExecuteStatement": [
    "dynamodb:PartiQLSelect",
    "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html"
  ],
  "sqs:SendMessageBatch": [
    "sqs:SendMessage",
    page("AWSSimpleQueueService/latest/APIReference", "SendMessageBatch")
  ],
  "sqs:DeleteMessageBatch": [
    "sqs:DeleteMessage",
    page("AWSSimpleQueueService/latest/APIReference", "DeleteMessageBatch")
  ],
  "sqs:ChangeMessageVisibilityBatch": [
    "sqs:ChangeMessageVisibility",
    page("AWSSimpleQueueService/latest/APIReference", "ChangeMessageVisibilityBatch")
  ],
  "sns:PublishBatch": ["sns:Publish", page("sns/latest/api", "PublishBatch")],
  "bedrock:Converse": ["bedrock:InvokeModel", page("bedrock/latest/APIReference", "runtime_Converse")],
  "bedrock:ConverseStream": [
    "bedrock:InvokeModelWithResponseStream",
    page("bedrock/latest/APIReference", "runtime_ConverseStream")
  ],
  "states:StartSyncExecution": [
    "states:StartSyncExecution",
    page("step-functions/latest/apireference", "StartSyncExecution")
  ],
  "glue:BatchGetPartition": ["glue:BatchGetPartition", page("glue/latest/webapi", "BatchGetPartition")],
  "rds:DownloadDBLogFilePortion": [
    "rds:DownloadDBLogFilePortion",
    page("AmazonRDS/latest/APIReference", "DownloadDBLogFilePortion")
  ]
};
var rows;
function permissionException(service, operation) {
  if (rows === void 0) {
    const made = /* @__PURE__ */ new Map();
    for (const row of S3_ROWS.split(";")) {
      const [name = "", actions = ""] = row.trim().split("=");
      made.set(`s3:${name}`.toLowerCase(), {
        actions: actions.split(" ").map((each) => `s3:${each}`),
        page: S32
      });
    }
    for (const [id, [actions, link]] of Object.entries(OTHER))
      made.set(id.toLowerCase(), { actions: actions.split(" "), page: link });
    rows = made;
  }
  return rows.get(`${service}:${operation}`.toLowerCase());
}

// src/drafting/tables/commands.ts
var CLI = "https://awscli.amazonaws.com/v2/documentation/api/latest/reference/";
var ROWS = `
aws s3 ls | s3:ListBucket | s3/ls.html
aws s3 cp down | s3:GetObject | s3/cp.html
aws s3 cp down +recursive | s3:GetObject s3:ListBucket | s3/cp.html
aws s3 cp up | s3:PutObject | s3/cp.html
aws s3 cp both | s3:GetObject s3:PutObject | s3/cp.html
aws s3 cp both +recursive | s3:GetObject s3:PutObject s3:ListBucket | s3/cp.html
aws s3 mv down | s3:GetObject s3:DeleteObject | s3/mv.html
aws s3 mv down +recursive | s3:GetObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 mv up | s3:PutObject | s3/mv.html
aws s3 mv both | s3:GetObject s3:PutObject s3:DeleteObject | s3/mv.html
aws s3 mv both +recursive | s3:GetObject s3:PutObject s3:DeleteObject s3:ListBucket | s3/mv.html
aws s3 sync down | s3:GetObject s3:ListBucket | s3/sync.html
aws s3 sync up | s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync up +delete | s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 sync both | s3:GetObject s3:PutObject s3:ListBucket | s3/sync.html
aws s3 sync both +delete | s3:GetObject s3:PutObject s3:ListBucket s3:DeleteObject | s3/sync.html
aws s3 rm | s3:DeleteObject | s3/rm.html
aws s3 rm +recursive | s3:DeleteObject s3:ListBucket | s3/rm.html
aws s3 presign | s3:GetObject | s3/presign.html
aws s3 mb | s3:CreateBucket | s3/mb.html
aws s3 rb | s3:DeleteBucket | s3/rb.html
aws s3 rb +force | s3:DeleteBucket s3:DeleteObject s3:ListBucket | s3/rb.html
aws s3 website | s3:PutBucketWebsite | s3/website.html
aws logs tail | logs:FilterLogEvents | logs/tail.html
aws logs start-live-tail | logs:StartLiveTail | logs/start-live-tail.html
aws cloudformation deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary | cloudformation/deploy/index.html
aws cloudformation deploy +s3-bucket | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
aws cloudformation package | s3:PutObject s3:GetObject | cloudformation/package.html
sam deploy | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks cloudformation:DescribeStackEvents cloudformation:GetTemplateSummary s3:PutObject s3:GetObject | cloudformation/deploy/index.html
sam logs | logs:FilterLogEvents cloudformation:DescribeStackResource | logs/tail.html
sam delete | cloudformation:DeleteStack cloudformation:DescribeStacks cloudformation:GetTemplate s3:DeleteObject | cloudformation/delete-stack.html
sam sync | cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:DescribeStacks lambda:UpdateFunctionCode s3:PutObject | cloudformation/deploy/index.html
sam remote invoke | lambda:InvokeFunction cloudformation:DescribeStackResource | lambda/invoke.html
cdk deploy | sts:AssumeRole cloudformation:DescribeStacks cloudformation:CreateChangeSet cloudformation:DescribeChangeSet cloudformation:ExecuteChangeSet cloudformation:GetTemplate cloudformation:DescribeStackEvents s3:PutObject ssm:GetParameter | cloudformation/deploy/index.html
cdk diff | cloudformation:DescribeStacks cloudformation:GetTemplate | cloudformation/get-template.html
serverless deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
serverless invoke | lambda:InvokeFunction | lambda/invoke.html
serverless logs | logs:FilterLogEvents | logs/tail.html
sls deploy function | lambda:UpdateFunctionCode lambda:GetFunction | lambda/update-function-code.html
docker push | ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:PutImage ecr:BatchGetImage | ecr/put-image.html
docker pull | ecr:GetAuthorizationToken ecr:BatchGetImage ecr:GetDownloadUrlForLayer ecr:BatchCheckLayerAvailability | ecr/batch-get-image.html
docker login | ecr:GetAuthorizationToken | ecr/get-login-password.html
aws ecr get-login-password | ecr:GetAuthorizationToken | ecr/get-login-password.html
kubectl | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks update-kubeconfig | eks:DescribeCluster | eks/update-kubeconfig.html
aws eks get-token | eks:DescribeCluster | eks/get-token.html
helm | eks:DescribeCluster | eks/update-kubeconfig.html
aws ssm start-session | ssm:StartSession | ssm/start-session.html
aws ecs execute-command | ecs:ExecuteCommand ecs:DescribeTasks | ecs/execute-command.html
aws ecs deploy | ecs:RegisterTaskDefinition ecs:DescribeServices codedeploy:GetDeploymentGroup codedeploy:CreateDeployment | ecs/deploy/index.html
aws deploy push | s3:PutObject codedeploy:RegisterApplicationRevision | deploy/push.html
aws rds generate-db-auth-token | rds-db:connect | rds/generate-db-auth-token.html
aws codeartifact login | codeartifact:GetAuthorizationToken codeartifact:GetRepositoryEndpoint sts:GetServiceBearerToken | codeartifact/login.html
aws emr create-cluster | elasticmapreduce:RunJobFlow | emr/create-cluster.html
aws emr add-steps | elasticmapreduce:AddJobFlowSteps | emr/add-steps.html
aws emr terminate-clusters | elasticmapreduce:TerminateJobFlows | emr/terminate-clusters.html
aws cloudtrail validate-logs | cloudtrail:DescribeTrails s3:GetObject s3:ListBucket | cloudtrail/validate-logs.html
aws configure | | configure/index.html
aws sts get-caller-identity | sts:GetCallerIdentity | sts/get-caller-identity.html
eb deploy | elasticbeanstalk:UpdateEnvironment elasticbeanstalk:CreateApplicationVersion elasticbeanstalk:DescribeEvents | elasticbeanstalk/update-environment.html
git clone | codecommit:GitPull | codecommit/index.html
git pull | codecommit:GitPull | codecommit/index.html
git fetch | codecommit:GitPull | codecommit/index.html
git push | codecommit:GitPush | codecommit/index.html
`;
var TERRAFORM = {
  state: ["s3:ListBucket", "s3:GetObject"],
  write: ["s3:PutObject"],
  /** A lock in a table, or a lock file beside the state. */
  lockTable: ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"],
  lockFile: ["s3:PutObject", "s3:DeleteObject"],
  page: "https://developer.hashicorp.com/terraform/language/backend/s3"
};
var rows2;
var commands = () => rows2 ??= ROWS.split("\n").flatMap((line) => {
  const [left = "", actions = "", page2 = ""] = line.split("|").map((part) => part.trim());
  if (left === "") return [];
  const parts = left.split(" ");
  return [
    {
      words: parts.filter((part) => !part.startsWith("+")),
      flags: parts.filter((part) => part.startsWith("+")).map((part) => `--${part.slice(1)}`),
      actions: actions.split(" ").filter(Boolean),
      page: CLI + page2
    }
  ];
}).sort((a, b) => b.words.length - a.words.length || b.flags.length - a.flags.length);

// src/drafting/grammar/misspelt.ts
function within(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return false;
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > most) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
function misspelt(name, actions) {
  const lower = name.toLowerCase();
  const one = (found2) => found2.length === 1 ? { actions: found2.map(({ id }) => id) } : void 0;
  const singular3 = (word2) => word2.replace(/ies$/, "y").replace(/s$/, "");
  const number = one(actions.filter((each) => singular3(each.name.toLowerCase()) === singular3(lower)));
  if (number || lower.length < 6) return number;
  return one(actions.filter((each) => within(lower, each.name.toLowerCase(), lower.length > 12 ? 2 : 1)));
}

// src/drafting/grammar/exact-forms.ts
var DENIED = /(?:User:\s*\S+\s+)?(?:is\s+)?not authorized to perform:?\s+([a-z0-9-]{1,64}):([A-Za-z0-9]{1,128})(?:\s+on (?:the )?resource:?\s*\S+)?(?:\s+(?:because|with)\s+[^.\n]{0,300})?/g;
var FAILED = /(?:An error occurred \([A-Za-z.]{1,60}\) )?(?:when calling the ([A-Za-z0-9]{1,128}) operation|operation error ([A-Za-z0-9 ]{1,40}): ([A-Za-z0-9]{1,128}))[^\n]*/g;
var NAMED = /(?<![\w/.:-])([a-z][a-z0-9-]{0,40}):([A-Za-z][A-Za-z0-9]{0,80}[*?]?[A-Za-z0-9*?]{0,40}|\*)(?![\w/:])/gi;
var PASCAL = /(?<![\w/.:-])([A-Z][a-z]+[A-Z][A-Za-z0-9]*)(?![\w/:-])/g;
var AWS_CLI = /`{0,3}\baws +([a-z0-9-]+) +([a-z0-9-]+)((?: (?:--?[a-z][a-z0-9-]*(?:=\S+)?|s3:\/\/\S*|"[^"\n]*"|'[^'\n]*'|[^\s,;`]*[/.=_\d][^\s,;`]*|[A-Z][A-Za-z]+|[a-z0-9-]+(?= (?:--|s3:\/\/|`))|(?<=--[a-z-]+ )[^\s,;`]+))*)`{0,3}/g;
var SDK = /\bget_(?:paginator|waiter)\(\s*['"]([a-z_0-9]+)['"]\s*\)|\bnew ([A-Z][A-Za-z0-9]+)Command\b|\.([a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z][A-Za-z0-9]*|[A-Z][A-Za-z0-9]+)\s*\(|(?<![\w/.-])([a-z]+(?:_[a-z0-9]+)+)(?![\w/.-])/g;
var ARGUMENTS = /(§\d+§) *\(?[({][^\n]{0,400}/g;
var CODE = /```[\s\S]*?```/g;
var KEBAB = /(?<![\w/.:=-])(?:([a-z]+)-\/)?([a-z]+(?:-[a-z0-9]+)+)(?![\w/:=-])/g;
var METHODS = {
  upload_file: ["PutObject"],
  upload_fileobj: ["PutObject"],
  download_file: ["GetObject"],
  download_fileobj: ["GetObject"],
  load_table: ["DescribeTable"],
  batch_writer: ["BatchWriteItem"]
};
var pascal2 = (name) => name.split(/[_-]/).map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
function readExact(text, services, catalog, data, isName) {
  const exacts = [];
  let rest = text;
  const replace = (pattern, made) => {
    rest = rest.replace(pattern, (...args) => {
      const groups = args.slice(0, -2);
      const whole = groups[0] ?? "";
      const from = Number(args.at(-2));
      if (whole.includes("\xA7")) return whole;
      const exact = made(groups);
      if (exact === void 0) return whole;
      exacts.push({ ...exact, words: whole.trim(), from, to: from + whole.length });
      return ` \xA7${exacts.length - 1}\xA7 `.padEnd(whole.length);
    });
  };
  const permissions = (operation, service) => {
    for (const each of service === void 0 ? services : [service]) {
      const exception = permissionException(each, operation);
      if (exception) return exception;
      const action = catalog.action(`${each}:${operation}`);
      if (action) return { actions: [action.id] };
    }
    return void 0;
  };
  replace(DENIED, ([whole = "", service = "", name = ""]) => {
    const action = catalog.action(`${service}:${name}`)?.id ?? `${service}:${name}`;
    const known = catalog.action(action) !== void 0;
    const forbidden = /explicit deny/.test(whole);
    return {
      source: "denial",
      actions: known ? [action] : [],
      pattern: false,
      forbidden,
      ...known ? {} : { unknown: action }
    };
  });
  replace(FAILED, ([, plain2, named = "", called]) => {
    const operation = plain2 ?? called ?? "";
    const client = data.prefixOf(named.toLowerCase().replace(/ /g, "-")) ?? data.prefixOf(named.toLowerCase().replace(/ /g, ""));
    const found2 = permissions(operation, client) ?? permissions(operation);
    return found2 && { source: "denial", ...found2, pattern: false };
  });
  replace(AWS_CLI, ([, client = "", operation = "", args = ""]) => {
    const made = command(["aws", client, operation], args, services);
    if (made) return made;
    const service = data.prefixOf(client) ?? (catalog.actionsOf(client) === void 0 ? void 0 : client);
    if (service === void 0) return void 0;
    if (operation === "wait") {
      const waited = data.waiter(service, pascal2(/[a-z][a-z-]+/.exec(args)?.[0] ?? ""));
      const found3 = waited === void 0 ? void 0 : permissions(waited, service);
      return found3 && { source: "command", ...found3, pattern: false };
    }
    const found2 = permissions(pascal2(operation), service);
    return found2 && { source: "command", ...found2, pattern: false };
  });
  rest = otherCommands(rest, services, exacts);
  replace(NAMED, ([, prefix = "", name = ""]) => {
    const service = prefix.toLowerCase();
    const actions = catalog.actionsOf(service);
    if (actions === void 0) return void 0;
    if (/[*?]/.test(name)) {
      const glob = new RegExp(`^${name.replace(/\*/g, ".*").replace(/\?/g, ".")}$`, "i");
      return {
        source: "named",
        actions: actions.filter((each) => glob.test(each.name)).map(({ id }) => id),
        pattern: true
      };
    }
    const found2 = permissions(name, service) ?? misspelt(name, actions);
    if (found2) return { source: "named", ...found2, pattern: false };
    return /[A-Z]/.test(name) ? { source: "named", actions: [], pattern: false, unknown: `${service}:${name}` } : void 0;
  });
  replace(PASCAL, ([, name = ""]) => {
    const found2 = permissions(name) ?? permissions(name.replace(/Command$/, ""));
    return found2 && { source: "named", ...found2, pattern: false };
  });
  replace(SDK, ([, paged, made, method, bare2]) => {
    const name = paged ?? made ?? method ?? bare2 ?? "";
    if (bare2 !== void 0 && isName(bare2)) return void 0;
    const waited = paged === void 0 ? void 0 : services.map((each) => data.waiter(each, pascal2(paged))).find(Boolean);
    const known = Object.hasOwn(METHODS, name) ? METHODS[name] ?? [] : [waited ?? pascal2(name)];
    const found2 = known.map((each) => permissions(each)).find(Boolean);
    return found2 && { source: "call", ...found2, pattern: false };
  });
  rest = rest.replace(
    ARGUMENTS,
    (whole, mark2) => `${mark2} ${(whole.match(/§\d+§/g) ?? []).slice(1).join(" ")} ${/\)\s+([a-z][a-z ,]{6,})$/i.exec(whole)?.[1] ?? ""}`
  ).replace(CODE, (block) => (block.match(/§\d+§/g) ?? []).join(" "));
  replace(KEBAB, ([, first, name = ""]) => {
    if (isName(name)) return void 0;
    const found2 = permissions(pascal2(name));
    const other = first === void 0 ? void 0 : permissions(pascal2(name.replace(/^[a-z]+/, first)));
    if (!found2) return void 0;
    return {
      source: "command",
      ...found2,
      actions: [...other?.actions ?? [], ...found2.actions],
      pattern: false
    };
  });
  return { rest, exacts };
}
var WITHOUT_FLAG = /\b(?:without|not|no|never|minus|leave out|omit|skip)\s+(?:the\s+|any\s+)?[`'"]?--[a-z-]+/gi;
function command(words2, args, services) {
  const spoken = words2[1] === "s3" ? [...words2, directionOf(args)] : words2;
  const flags = args.replace(WITHOUT_FLAG, " ");
  const found2 = commands().find(
    (each) => each.words.every((word2, index) => spoken[index] === word2) && each.flags.every((flag) => flags.includes(flag))
  );
  if (!found2) return void 0;
  const actions = found2.actions.filter((id) => services.includes(id.slice(0, id.indexOf(":"))));
  return {
    source: "command",
    actions: actions.length > 0 ? actions : found2.actions,
    pattern: false,
    page: found2.page,
    whole: true
  };
}
function directionOf(args) {
  const operands = args.split(/\s+/).filter((each) => each !== "" && !each.startsWith("-") && !/^["']?\*/.test(each));
  const remote = operands.slice(0, 2).map((each) => each.startsWith("s3://"));
  if (remote[0] === true && remote[1] === true) return "both";
  return remote[0] === true ? "down" : "up";
}
var OTHERS2 = /\b(terraform|tofu|opentofu)\b(?: +(plan|apply|init|destroy|import|refresh|state))?(?: +-[^\s,;.]+)*|\b(sam|cdk|serverless|sls|docker|eb|git) +([a-z]+)(?: +([a-z]+))?((?: +--?[a-z][^\s,;]*(?: +[^\s,;-][^\s,;]*)?)*)|\b(kubectl|helm)\b[^,;.\n]*/g;
function otherCommands(text, services, exacts) {
  return text.replace(OTHERS2, (...args) => {
    const [whole = "", terraform, verb, tool, first = "", second = "", flags = "", cluster] = args.slice(
      0,
      -2
    );
    const from = Number(args.at(-2));
    const made = terraform === void 0 ? commandOf(tool ?? cluster ?? "", first, second, flags, services) : terraformOf(verb, text, services);
    if (made === void 0) return whole;
    const kept = tool !== void 0 && second !== "" && !whole.includes(`${first} ${second} -`) && !["function", "invoke"].includes(second) ? ` ${second}` : "";
    exacts.push({ ...made, words: whole.trim(), from, to: from + whole.length });
    return ` \xA7${exacts.length - 1}\xA7${kept} `;
  });
}
var commandOf = (tool, first, second, flags, services) => command([tool, first, second], flags, services);
function terraformOf(verb, text, services) {
  const { state, write, lockTable, lockFile, page: page2 } = TERRAFORM;
  const locksFile = /use_lockfile|tflock|lock[ -]?file/i.test(text);
  const writes = verb !== "plan" && verb !== "init" && (verb !== void 0 || /write|apply|lock|\bstate\b/i.test(text));
  const actions = [
    ...state,
    ...writes ? write : [],
    ...locksFile ? lockFile : [],
    ...services.includes("dynamodb") && !/-lock=false/.test(text) ? lockTable : []
  ].filter((id) => services.includes(id.slice(0, id.indexOf(":"))));
  return actions.length === 0 ? void 0 : { source: "command", actions: [...new Set(actions)], pattern: false, page: page2, whole: true };
}

// src/drafting/grammar/form-names.ts
var COMMON2 = new Set(
  `the and for not new all key data job task web app main test prod stage dev live user users table service cluster function stack queue topic bucket file files object
  instance volume image backup snapshot index stream group role policy alarm rule event events log logs default primary primari secret parameter document session`.split(
    /\s+/
  )
);
var SHORTEST_PREFIX = 6;
function formNamesOf(resources, kinds) {
  const last = /* @__PURE__ */ new Map();
  const parts = /* @__PURE__ */ new Map();
  resources.forEach((arn, index) => {
    const resource = arnParts(arn)?.resource;
    if (resource === void 0 || resource === "*") return;
    const typed = /^[A-Za-z-]+[/:]/.test(resource) && !arn.startsWith("arn:aws:s3:::");
    const segments = resource.split(/[/:]/).filter((part) => part !== "" && !/^\*+$/.test(part));
    const names2 = typed ? segments.slice(1) : segments;
    const add = (map, name) => {
      const known = map.get(name.toLowerCase()) ?? [];
      if (!known.includes(index)) map.set(name.toLowerCase(), [...known, index]);
    };
    const bare2 = typed ? resource.replace(/^[A-Za-z-]+[/:]/, "") : resource;
    for (const whole of [
      arn,
      resource,
      bare2,
      // Secrets end in six characters that nobody says.
      ...arnParts(arn)?.service === "secretsmanager" ? [bare2.replace(/-[A-Za-z0-9]{6}$/, "")] : [],
      bare2.replace(/[/:]\*$/, ""),
      `/${bare2}`
    ])
      add(last, whole);
    names2.forEach((name, position) => {
      if (kinds.has(name.toLowerCase())) return;
      add(position === names2.length - 1 ? last : parts, name);
    });
  });
  const long = [...last].filter(([name]) => name.length > SHORTEST_PREFIX);
  return {
    of(word2) {
      const lower = word2.toLowerCase().replace(/['’]s$/, "").replace(/^s3:\/\//, "");
      if (/^[^/:]+\/$/.test(lower)) {
        const under = resources.flatMap(
          (arn, index) => arn.toLowerCase().includes(`/${lower}`) || arn.toLowerCase().includes(`:::${lower}`) ? [index] : []
        );
        if (under.length > 0) return under;
      }
      const whole = last.get(lower) ?? last.get(lower.replace(/\/$/, "")) ?? [];
      if (whole.length > 0 && !COMMON2.has(lower)) return whole;
      const within2 = parts.get(lower) ?? parts.get(lower.replace(/\/$/, ""));
      if (within2 !== void 0 && !COMMON2.has(lower)) return within2;
      if (/\d/.test(lower) && lower.length >= SHORTEST_PREFIX)
        return long.flatMap(([name, indexes2]) => name.startsWith(lower) ? indexes2 : []).filter((each, at, all) => all.indexOf(each) === at);
      return [];
    }
  };
}

// src/drafting/grammar/disclaimers.ts
var UNWANTED = "(?:needed|required|necessary|wanted|asked|part|to be|what|okay|ok|allowed|intended|my|our|for me|in scope|desired|meant)";
var NOT_ASKED = String.raw`(?:not ${UNWANTED}|unnecessary|unneeded|unwanted|forbidden|prohibited|off limits|out of (?:scope|the question)|too (?:much|broad|wide)|wrong|bad|a (?:mistake|disaster|bad idea)|dangerous|left out|excluded|omitted|avoided|somebody else's|(?:handled|done|taken care of) by)`;
var SAID_AFTER = String.raw`[^.,;!?\n§]{0,90}?(?:\b(?:is|are|was|were|be|would be)\s+(?:\w+ly\s+)?${NOT_ASKED}(?!\s+(?:only|just|yet)\b)|\b(?:isn|aren|wasn|wouldn)['’]t ${UNWANTED})`;
var AFTER = new RegExp(
  String.raw`^${SAID_AFTER}|^,? which (?:is|was) ${NOT_ASKED}|^ ?[:,–-]? ?no(?=[.,;!?\n]| ?$)`,
  "i"
);
var ACT = new RegExp(String.raw`^(?:\w+ing|deletes?|deletions?)\b${SAID_AFTER}`, "i");
var ANSWERED = /^[^.;!\n§]{0,40}\?\s*(?:no\b|certainly not|never|not\b)/i;
var BEFORE = /(?:\b(?:(?:any|every)thing but|exclude|excluding|omit|leave out|none of|neither|nor|rather than|instead of|but not)\s+(?:to |the )?|\(\s*not\s+)$/i;
var RELUCTANT = /^(?:(?:any|every)thing but|(?:god|heaven) forbid|(?:i|we)(?: would)? (?:hate|refuse) to)\b/i;
var ONCE = /\b(?:last time|previously|formerly|in the past|my predecessor|(?:he|she|they) (?:had|got))\b[^.;!?\n]*$/i;
var FROM_PERMISSIONS = /^[^.;!?\n§]{0,10}\b(?:out of|from) (?:my|our|the|this) (?:permissions?|policy|draft|list|request|access)\b/i;
var ENSURED = /\b(?:make sure|ensure|verify|check|see to it|take care|be sure)\b[^.;!?\n]*?\b(?:(?:is|are|does|do|gets?|will)\s+not|(?:is|are|does|do|wo)n['’]t)\b|\bkeep\b[^.;!?\n]{1,60}?\bfrom being\b/i;
var OTHERS3 = /^(?:(?:and|but|while|as) )?(?:(?!I\b|We\b|You\b|It\b|This\b|That\b|Please\b)[A-Z][a-z]+|(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]|[Aa]nother) (?:colleague|team ?mate|boss|manager|customer|client|owner|pipeline|scheduler|lifecycle rule|other team)s?|[Ss]ome(?:body|one)(?: else)?|[Tt]hey|[Hh]e|[Ss]he)\s+(?:will|wants? (?:us )?to|(?:is|are) going to|plans? to|asked (?:us|me) to)\b/;
var BY_OTHERS = /^[^.;!?\n]{0,60}\bwill be\b[^.;!?\n]{0,40}\bby (?:the|our|a|my|somebody|someone|[A-Z])/;
var narrow = (text) => text.replace(/ +/g, " ");
function isDisclaimed(text, [from, to], isName) {
  const before = narrow(text.slice(Math.max(0, from - 300), from));
  const after = narrow(text.slice(to, to + 300));
  const own = text.slice(from, to);
  const ends = [". ", "; ", "! ", "? ", "\n"].map((end) => before.lastIndexOf(end) + 1);
  const sentence = before.slice(Math.max(0, ...ends)).trimStart();
  if (AFTER.test(after) || BEFORE.test(before) || ANSWERED.test(after)) return true;
  if (isName)
    return ONCE.test(sentence) || FROM_PERMISSIONS.test(after) && /\b(?:remove|drop|take|strip)\s+$/i.test(before);
  if (ACT.test(own) || RELUCTANT.test(own) || OTHERS3.test(own) || BY_OTHERS.test(own + after)) return true;
  const ensured = ENSURED.exec(sentence + own);
  return ensured !== null && ensured.index + ensured[0].length > sentence.length;
}
var placeOf = (text, number) => {
  const mark2 = `\xA7${number}\xA7`;
  const at = text.indexOf(mark2);
  return at < 0 ? void 0 : [at, at + mark2.length];
};
var LISTED = /^(?:,| |,? ?(?:or|nor|and) | ){1,4}$/i;
function withDisclaimed(text, wishes, exacts, changes) {
  let last;
  const placed = wishes.map((wish) => ({
    wish,
    place: wish.exact === void 0 ? wish.span : placeOf(
      text,
      exacts.findIndex(({ from }) => from === wish.exact?.from)
    )
  }));
  return placed.sort((a, b) => (a.place?.[0] ?? 0) - (b.place?.[0] ?? 0)).map(({ wish, place }) => {
    if (place === void 0) return wish;
    const follows = wish.exact !== void 0 && last?.negated === true && LISTED.test(narrow(text.slice(last.end, place[0])));
    const negated = wish.negated || changes(wish) && (follows || isDisclaimed(text, place, wish.exact !== void 0));
    if (wish.exact !== void 0) last = { end: place[1], negated };
    return negated === wish.negated ? wish : { ...wish, negated };
  });
}

// src/drafting/grammar/noun-phrases.ts
var isNamed = ({ head, resources }) => head.length > 0 || resources.length > 0;
var emptyPhrase = () => ({
  head: [],
  place: [],
  resources: [],
  placed: [],
  plural: false,
  pronoun: false,
  possessive: false,
  fresh: false,
  fromSomething: false
});
var skipped = ({ lower, kind }) => kind === "mark" || kind === "exact" || DETERMINERS.has(lower) || ADVERBS.has(lower) || AUXILIARIES.has(lower) || SUBJECTS.has(lower) || NEGATIONS.has(lower) || EMPTY.has(lower) && !PREPOSITIONS.has(lower);
var VESSELS = new Set(
  "list overview descript inform info detail set rang summari count number properti metadata name content part".split(" ").map((word2) => lemma(word2))
);
var FRESH = /^(new|another|fresh|additional|extra|further)$/;
var ONES = /^(one|ones)$/;
var endsPhrase = (next) => next?.kind !== "word" || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower) || PRONOUNS.has(next.lower);
var isPartOfName = ({ lower }, next) => lower === "access" && /^(keys?|logs?|points?|entry|entries|polic(?:y|ies)|control)$/.test(next?.lower ?? "");
var WHICH = new Set(
  "old older oldest rest other remain left lot former latter first second third good bad broken fail last latest newest current present origin same thing stuff everyth whole".split(" ").map((word2) => lemma(word2))
);
var POSSESSIVE = /^(its|their|his|her|whose)$/;
var UNIT = /^(gb|gib|tb|tib|mb|mib|kb|kib|gigs?|rps|iops|mbit)$/;
var GIVING2 = /^(?:gives?|giving|sends?|sending|grants?|assigns?|gets?)$/;
var tells = (next) => next?.kind === "word" && !PREPOSITIONS.has(next.lower) && !(DETERMINERS.has(next.lower) && next.lower !== "no") && !FRESH.test(next.lower);
function phraseOf(tokens, from, until, used = /* @__PURE__ */ new Set()) {
  const phrase = emptyPhrase();
  let preposition = "";
  let started = false;
  let told = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token === void 0) continue;
    const { lower, kind, stem: stem2 } = token;
    if (SUBJECTS.has(lower) && kind === "word" && phrase.head.length > 0 && at + 1 < until && tells(tokens[at + 1]))
      break;
    if (PREPOSITIONS.has(lower) && kind === "word") {
      told = false;
      if (started && preposition === "" && /^(of|about|on|for)$/.test(lower) && phrase.head.length === 1 && VESSELS.has(phrase.head[0] ?? ""))
        continue;
      if (started && lower === "from") phrase.fromSomething = true;
      if (started || lower === "by") preposition = lower === "of" && preposition === "" ? "of" : lower;
      continue;
    }
    if (kind === "word") {
      if (POSSESSIVE.test(lower)) phrase.possessive = true;
      if (preposition === "" && FRESH.test(lower)) {
        phrase.fresh = true;
        continue;
      }
      if (PRONOUNS.has(lower) && !DETERMINERS.has(lower) || ONES.test(lower) && endsPhrase(tokens[at + 1])) {
        if (preposition !== "" && phrase.head.length > 0) phrase.possessive = true;
        else phrase.pronoun = true;
        if (ONES.test(lower) && preposition === "") phrase.place.push(...phrase.head.splice(0));
        if (preposition === "" && phrase.head.length === 0) {
          started ||= /^(it|them|they)$/.test(lower);
          told = /^(it|they)$/.test(lower) && !GIVING2.test(tokens[at - 1]?.lower ?? "") && tells(tokens[at + 1]);
        }
        continue;
      }
    }
    if (told) continue;
    if (skipped(token) && !isPartOfName(token, tokens[at + 1]) || kind === "number" || used.has(at) && used.size > 1)
      continue;
    if (tokens[at - 1]?.kind === "number" && UNIT.test(lower)) continue;
    if (preposition === "" && phrase.head.length > 0 && RELATED.test(lower) && PREPOSITIONS.has(tokens[at + 1]?.lower ?? ""))
      preposition = "with";
    if (tokens[at + 1]?.lower === "than" && /(?:er|less|more)$/.test(lower)) continue;
    const inHead = preposition === "";
    started = true;
    if (token.resources.length > 0)
      (inHead || preposition === "of" ? phrase.resources : phrase.placed).push(...token.resources);
    if (kind === "name") continue;
    if (inHead) {
      phrase.head.push(stem2);
      phrase.plural = /[^s]s$/.test(lower);
    } else phrase.place.push(stem2);
  }
  if (phrase.head.length > 0 && phrase.head.every((word2) => WHICH.has(word2)) && phrase.resources.length === 0) {
    phrase.head.length = 0;
    phrase.pronoun = true;
  }
  return phrase;
}
function absorb(phrase, other) {
  phrase.head.push(...other.head);
  phrase.place.push(...other.place);
  phrase.resources.push(...other.resources);
  phrase.placed.push(...other.placed);
}
var withPlace = (phrase, { place, placed }) => ({
  ...phrase,
  place: [...phrase.place, ...place],
  placed: [...phrase.placed, ...placed]
});
function objectOf(tokens, { at, used, passive, nominal }, until, from) {
  const end = Math.max(at, ...nominal ? [...used] : [at]) + 1;
  const act = nominal && used.size === 1;
  const after = phraseOf(tokens, end, until, used);
  if (act) {
    after.possessive ||= after.pronoun && after.head.length === 0;
    after.head.unshift(tokens[at]?.stem ?? "");
  }
  const mods = nominal ? phraseOf(tokens, from + 1, at, used) : void 0;
  if (mods?.possessive === true) after.possessive = true;
  if (mods && mods.head.length > 0) {
    after.head.unshift(...mods.head);
    after.resources.push(...mods.resources);
  }
  const person = tokens.findLastIndex(
    ({ lower, kind }, place) => place < at && place > from && kind === "word" && (SUBJECTS.has(lower) || lower === "it")
  );
  const before = phraseOf(tokens, Math.max(from, person) + 1, at, used);
  if (person > from + 1) {
    const lead = phraseOf(tokens, from + 1, person, used);
    before.place.push(...lead.head, ...lead.place);
    before.placed.push(...lead.resources, ...lead.placed);
  }
  const toPlace = /^(to|at|onto|into)$/.test(tokens[end]?.lower ?? "");
  if (person > from + 1 && (toPlace || !isNamed(after)) && !after.pronoun && !passive) {
    const lead = phraseOf(tokens, from + 1, person, used);
    if (isNamed(lead) && !PREPOSITIONS.has(tokens[from + 1]?.lower ?? ""))
      return withPlace(lead, { ...after, place: [...after.head, ...after.place] });
  }
  before.pronoun ||= tokens[person]?.lower === "it" && passive;
  if (passive && isNamed(before)) {
    before.place.push(...after.head, ...after.place);
    before.placed.push(...after.resources, ...after.placed);
    return before;
  }
  if (isNamed(after)) {
    after.place.push(...nominal ? [] : before.head, ...before.place);
    after.placed.push(...before.resources, ...before.placed);
    return after;
  }
  if (isNamed(before) && !after.pronoun) {
    before.place.push(...after.place);
    before.placed.push(...after.placed);
    return before;
  }
  after.place.push(...before.head, ...before.place);
  after.placed.push(...before.resources, ...before.placed);
  return after;
}

// src/drafting/grammar/discourse.ts
var OLDER = 0.97;
var OTHER_NUMBER = 0.94;
var MOST = 5;
var Discourse = class {
  #mentions = [];
  /** @param age behind so many others it is what may be meant */
  mention(phrase, age = 0) {
    if (!isNamed(phrase)) return;
    const same = this.#mentions.findIndex(
      (each) => each.head.join() === phrase.head.join() && each.resources.join() === phrase.resources.join()
    );
    if (same >= 0) this.#mentions.splice(same, 1);
    this.#mentions.splice(Math.min(age, this.#mentions.length), 0, phrase);
    this.#mentions.length = Math.min(this.#mentions.length, MOST);
  }
  /** What a condition is about: meant first where it is of the form or nothing of it was named; else last. */
  mentionIncidental(phrase, first) {
    const named = phrase.resources.length > 0 || this.#mentions.every(({ resources }) => resources.length === 0);
    this.mention(phrase, named && first ? 0 : named ? 1 : MOST - 1);
  }
  last() {
    return this.#mentions[0];
  }
  /** What was spoken of, the likeliest first, each with how likely it is; `plural`: several are meant, where the word says so. */
  candidates(plural) {
    return this.#mentions.map((phrase, age) => ({
      phrase,
      weight: OLDER ** age * (plural === void 0 || phrase.plural === plural || phrase.resources.length > 1 === plural ? 1 : OTHER_NUMBER)
    })).sort((a, b) => b.weight - a.weight);
  }
};
var referring = (own, to) => ({
  head: to.head,
  place: [...own.place, ...to.place],
  resources: to.resources,
  placed: [...to.placed, ...own.placed],
  plural: to.plural
});
var belonging = (own, to) => ({
  ...own,
  place: [...own.place, ...to.head],
  placed: [...own.placed, ...to.resources]
});

// src/drafting/grammar/frames/plain-verbs.ts
var I = /^(i|we|i'd|we'd|i'll|we'll)$/;
var IM = /^(i'm|we're)$/;
var BE2 = /^(is|are|am|be|would|will|was)$/;
var isGerund = (token) => token?.kind === "word" && form(token) === "ing" && isVerbForm(token.lower);
var isPlain = (token) => token?.kind === "word" && form(token) === "base" && isVerbForm(token.lower);
function asPlain(token) {
  const plain2 = plainForm(token.lower);
  return { ...token, text: plain2, lower: plain2, stem: lemma(plain2) };
}
var mark = (text, { from }) => ({
  text,
  lower: text,
  stem: text,
  kind: "mark",
  from,
  to: from,
  resources: []
});
function plainFrom(tokens, at) {
  return tokens.map((token, place) => {
    const before = tokens[place - 1];
    const follows = before !== void 0 && (before.lower === "," || CONJUNCTIONS.has(before.lower));
    return (place === at || place > at && follows) && isGerund(token) ? asPlain(token) : token;
  });
}
var skip = (tokens, at, words2) => {
  let place = at;
  while (words2.has(tokens[place]?.lower ?? "")) place += 1;
  return place;
};
var isAt = (tokens, at, words2) => words2.every((word2, offset) => tokens[at + offset]?.lower === word2);
var opens = (tokens, verb) => {
  const next = tokens[verb + 1];
  return next !== void 0 && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name");
};

// src/drafting/grammar/frames/adjunct-frames.ts
var MEANS = /^(fix|solve|resolve|start|begin|continue|proceed|finish|end|mitigate|repair|unblock|help|react|do)$/;
var byMeans = (tokens) => {
  const by = tokens.findIndex(
    ({ lower }, at) => /^(by|with)$/.test(lower) && isGerund(tokens[at + 1]) && opens(tokens, at + 1)
  );
  const lead = tokens.slice(0, Math.max(0, by));
  const me = lead.findLastIndex(({ lower }) => I.test(lower));
  if (me < 0 || !lead.slice(me + 1).some(({ lower }) => MEANS.test(lower))) return tokens;
  if (lead.slice(me).some(({ lower }) => NEGATIONS.has(lower))) return tokens;
  return [...lead.slice(0, me + 1), ...plainFrom(tokens, by + 1).slice(by + 1)];
};
var INCLUDES = [
  ["besides"],
  // "apart from", "other than".
  ["except"],
  // "in addition to", "as well as", "along with".
  ["and"],
  ["aside", "from"],
  ["on", "top", "of"],
  ["upon"]
];
var ORDERS = [...INCLUDES, ["after"], ["before"], ["prior", "to"], ["without"]];
var mainAt = (tokens, from) => tokens.findIndex(
  ({ lower, kind }, at) => at > from && (kind === "mark" && lower === "," || I.test(lower) || IM.test(lower) || lower === "please")
);
var beforeMain = (tokens) => {
  const lead = ORDERS.find((words2) => isAt(tokens, 0, words2));
  const verb = lead?.length ?? 0;
  const instead = lead?.[0] === "without" && isPlain(tokens[verb]);
  if (lead === void 0 || !(isGerund(tokens[verb]) || instead)) return tokens;
  const main = mainAt(tokens, verb + 1);
  if (main < 0 || !asksAt(tokens, main)) return tokens;
  const comma = tokens[main]?.lower === "," ? [] : [mark(",", tokens[main] ?? { from: 0 })];
  const first = /^without$/.test(lead[0] ?? "") ? tokens.slice(0, main) : plainFrom(tokens.slice(0, main), verb).slice(verb);
  return [...first, ...comma, ...tokens.slice(main)];
};
var asksAt = (tokens, main) => {
  const at = skip(tokens, main + (tokens[main]?.lower === "," ? 1 : 0), ADVERBS);
  const word2 = tokens[at]?.lower ?? "";
  return I.test(word2) || IM.test(word2) || /^(please|let)$/.test(word2) || isPlain(tokens[at]) && opens(tokens, at);
};
var isNamedFrom = (tokens, from) => {
  for (const token of tokens.slice(from, from + 6)) {
    if (token.kind === "mark" || CONJUNCTIONS.has(token.lower)) return false;
    if (token.resources.length > 0 || /^(it|them|both)$/.test(token.lower)) return true;
  }
  return false;
};
var behindMain = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) => place > 1 && (/^(before|after)$/.test(lower) || isAt(tokens, place, ["prior", "to"])) && (isGerund(tokens[place + (lower === "prior" ? 2 : 1)]) || lower === "before" && /^(i|we)$/.test(tokens[place + 1]?.lower ?? "") && isPlain(tokens[place + 2]))
  );
  if (at < 0 || !isOrder(tokens)) return tokens;
  const verb = at + (isGerund(tokens[at + 1]) ? 1 : 2);
  if (!isNamedFrom(tokens, verb + 1)) return tokens;
  const [word2] = tokens.slice(at);
  if (word2 === void 0) return tokens;
  return [...tokens.slice(0, at), mark(",", word2), ...plainFrom(tokens, verb).slice(verb)];
};
var isOrder = (tokens) => {
  const at = skip(tokens, 0, ADVERBS);
  return tokens.slice(0, 6).some(({ lower }) => I.test(lower)) || isPlain(tokens[at]) && !PREPOSITIONS.has(tokens[at + 1]?.lower ?? "of");
};
var timed = (tokens) => {
  if (!/^(after|before|since|until|during)$/.test(tokens[0]?.lower ?? "")) return tokens;
  const subject = tokens.findIndex(
    ({ lower, kind }, at) => at > 1 && kind === "word" && (I.test(lower) || /^(it|they|that|this|please)$/.test(lower))
  );
  if (subject < 0) return tokens;
  const lead = tokens.slice(1, subject);
  const isTime = lead.every(
    ({ lower, kind }) => kind !== "mark" && !AUXILIARIES.has(lower) && !SUBJECTS.has(lower) && !CONJUNCTIONS.has(lower) && !/[a-z]{2}(?:ed|[^s]s)$/.test(lower)
  );
  const next = tokens[subject + 1]?.lower ?? "";
  return isTime && (AUXILIARIES.has(next) || I.test(tokens[subject]?.lower ?? "")) ? [...tokens.slice(0, subject), mark(",", tokens[subject] ?? { from: 0 }), ...tokens.slice(subject)] : tokens;
};

// src/drafting/grammar/frames/cleft-frames.ts
var OBLIGES = /^(need|needs|have|has|want|wants|must|should|ought|going|would|like|to|also|just|only|still)$/;
var saysNo = (tokens) => tokens.some(({ lower }) => NEGATIONS.has(lower));
function mineAt(tokens, from) {
  if (!I.test(tokens[from]?.lower ?? "")) return -1;
  let at = from + 1;
  while (OBLIGES.test(tokens[at]?.lower ?? "")) at += 1;
  return at > from + 1 && isPlain(tokens[at]) ? at : -1;
}
var whatIsNeeded = (tokens) => {
  if (tokens[0]?.lower !== "what") return tokens;
  const verb = mineAt(tokens, 1);
  const is = tokens.findIndex(({ lower }, at) => at > verb && /^(is|are)$/.test(lower));
  if (verb < 0 || is < 0 || is > verb + 3 || is + 1 >= tokens.length || saysNo(tokens.slice(0, is + 2)))
    return tokens;
  if (tokens[verb]?.lower === "do") return [...tokens.slice(1, verb), ...tokens.slice(is + 1)];
  return [...tokens.slice(1, verb + 1), ...tokens.slice(is + 1), ...tokens.slice(verb + 1, is)];
};
var cleft = (tokens) => {
  const that = tokens.findIndex(
    ({ lower }, at) => /^(that|which)$/.test(lower) && mineAt(tokens, at + 1) >= 0
  );
  const [it, is] = tokens;
  if (that < 3 || it?.lower !== "it" || is?.lower !== "is") return tokens;
  const verb = mineAt(tokens, that + 1);
  const thing = tokens.slice(2, that);
  if (saysNo(tokens.slice(0, verb)) || thing.some(({ kind }) => kind === "mark")) return tokens;
  return [...tokens.slice(that + 1, verb + 1), ...thing, ...tokens.slice(verb + 1)];
};
var forWhich = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) => place > 0 && /^(for|in|during|after|before)$/.test(lower) && tokens[place + 1]?.lower === "which" && mineAt(tokens, place + 2) >= 0
  );
  const found2 = tokens[at];
  return found2 === void 0 ? tokens : [...tokens.slice(0, at), mark(";", found2), ...tokens.slice(at + 2)];
};
var wantsDoing = (tokens) => tokens.map(
  (token, at) => /^wants?$/.test(token.lower) && isGerund(tokens[at + 1]) && at > 0 && !SUBJECTS.has(tokens[at - 1]?.lower ?? "") && tokens[at - 1]?.kind !== "mark" ? { ...token, text: "needs", lower: "needs" } : token
);
var NEEDED = /^(needed|required|necessary|due|requested|outstanding|pending|planned|scheduled)$/;
var MINE = /^(job|task|plan|goal|aim|wish|request|need|intention|duty|todo|step|part)$/;
var nominalNeed = (tokens) => {
  if (saysNo(tokens)) return tokens;
  const act = tokens.findIndex(
    ({ kind, stem: stem2 }, at) => kind === "word" && nominalVerb(stem2) !== void 0 && tokens[at + 1]?.lower === "of"
  );
  const lead = tokens.slice(0, act);
  const begin = lead.findLastIndex(({ kind }) => kind === "mark") + 1;
  const [article, ...more] = lead.slice(begin);
  const i = (at) => ["i", "need"].map((lower) => ({ ...at, text: lower, lower, stem: lower, kind: "word", resources: [] }));
  if (act < 0 || article === void 0) return tokens;
  const isAct = /^(a|an|the|another|one)$/.test(article.lower) && more.length === 0;
  const is = tokens.findIndex(
    ({ lower }, at) => at > act && /^(is|are)$/.test(lower) && NEEDED.test(tokens[at + 1]?.lower ?? "")
  );
  const between = tokens.slice(act + 1, Math.max(act + 1, is));
  if (isAct && is > 0 && !between.some(({ kind, lower }) => kind === "mark" || AUXILIARIES.has(lower)))
    return [...tokens.slice(0, begin), ...i(article), ...tokens.slice(begin, is), ...tokens.slice(is + 2)];
  const copula = lead.findIndex(({ lower }, at) => at > begin && lower === "is");
  const mine = lead.slice(begin, copula).some(({ lower }) => MINE.test(lower)) && /^(my|our)$/.test(article.lower);
  if (mine && copula === act - 2 && /^(a|an|the|another)$/.test(tokens[act - 1]?.lower ?? ""))
    return [...tokens.slice(0, begin), ...i(article), ...tokens.slice(copula + 1)];
  return tokens;
};

// src/drafting/grammar/frames/state-frames.ts
var word = (lower, { from, to }) => ({
  text: lower,
  lower,
  stem: lemma(lower),
  kind: "word",
  from,
  to,
  resources: []
});
var isMark = (token) => token === void 0 || token.kind === "mark";
var endOf = (tokens, at) => {
  const end = tokens.findIndex(
    ({ kind, lower }, place) => place > at && (kind === "mark" || CONJUNCTIONS.has(lower))
  );
  return end < 0 ? tokens.length : end;
};
var isThing2 = (tokens) => tokens.length > 0 && tokens.some(({ kind, lower }) => kind === "name" || kind === "word" && !DETERMINERS.has(lower)) && tokens.every(
  ({ kind, lower }) => kind !== "mark" && !AUXILIARIES.has(lower) && !SUBJECTS.has(lower) && !NEGATIONS.has(lower)
);
var STATE = /^(on|off|gone|out|in|paused|up|down)$/;
var WANT = /^(want|need|like|prefer)$/;
var wantedState = (tokens) => {
  const want = tokens.findIndex(
    ({ lower }, at) => WANT.test(lower) && (I.test(tokens[at - 1]?.lower ?? "") || /^(would|d)$/.test(tokens[at - 1]?.lower ?? "") && I.test(tokens[at - 2]?.lower ?? ""))
  );
  if (want < 0 || !isMark(tokens[want - (I.test(tokens[want - 1]?.lower ?? "") ? 2 : 3)])) return tokens;
  let from = want + 1;
  if (tokens[from]?.lower === "to" && /^(have|see)$/.test(tokens[from + 1]?.lower ?? "")) from += 2;
  const end = endOf(tokens, from);
  const state = tokens.findIndex(({ lower }, at) => at > from && at < end && STATE.test(lower));
  const next = tokens[state + 1];
  if (state < 0 || !isThing2(tokens.slice(from, state))) return tokens;
  if (tokens.slice(from, state).some(({ lower }) => PREPOSITIONS.has(lower) && lower !== "of")) return tokens;
  if (next !== void 0 && next.kind === "name") return tokens;
  if (next !== void 0 && DETERMINERS.has(next.lower)) return tokens;
  const begin = I.test(tokens[want - 1]?.lower ?? "") ? want - 1 : want - 2;
  return [...tokens.slice(0, begin), ...tokens.slice(from)];
};
var GOES = /^(go|goes|come|comes|belong|belongs)$/;
var inverted = (tokens) => {
  const go = tokens.findIndex(({ lower }, at) => at > 1 && GOES.test(lower));
  if (go < 0) return tokens;
  const begin = tokens.findLastIndex(({ kind }, at) => at < go && kind === "mark") + 1;
  const [first, second] = [tokens[begin], tokens[begin + 1]];
  const out = first?.lower === "out" && second?.lower === "of";
  if (first === void 0 || !(out || /^(into|in|onto|to|on)$/.test(first.lower))) return tokens;
  const place = tokens.slice(begin + (out ? 2 : 1), go);
  const end = endOf(tokens, go);
  const thing = tokens.slice(go + 1, end);
  if (!isThing2(place) || !isThing2(thing) || thing.some(({ lower }) => PREPOSITIONS.has(lower))) return tokens;
  return [
    ...tokens.slice(0, begin),
    word(out ? "remove" : "add", first),
    ...thing,
    word(out ? "from" : "into", first),
    ...place,
    ...tokens.slice(end)
  ];
};
var NUMBER = /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)$/;
var broughtTo = (tokens) => {
  const verb = tokens.findIndex(
    ({ lower }, at) => /^(take|bring|get)$/.test(lower) && (at === 0 || isMark(tokens[at - 1]) || ADVERBS.has(tokens[at - 1]?.lower ?? "") || CONJUNCTIONS.has(tokens[at - 1]?.lower ?? "") || /^(to|i|we|must|should|can|will)$/.test(tokens[at - 1]?.lower ?? ""))
  );
  const found2 = tokens[verb];
  if (found2 === void 0) return tokens;
  const end = endOf(tokens, verb);
  const to = tokens.findIndex(({ lower }, at) => at > verb + 1 && at < end && /^(to|at)$/.test(lower));
  const value = tokens[to + 1];
  if (to < 0 || value === void 0 || !(value.kind === "number" || NUMBER.test(value.lower))) return tokens;
  const thing = tokens.slice(verb + 1, to).filter(({ lower }) => !/^(up|down|back|over)$/.test(lower));
  const only = thing.every(
    ({ lower, kind }) => kind === "name" || DETERMINERS.has(lower) || PRONOUNS.has(lower) || !PREPOSITIONS.has(lower)
  );
  if (thing.length === 0 || thing.length > 4 || !only || thing.slice(1).some(({ lower }) => GOES.test(lower)))
    return tokens;
  return [...tokens.slice(0, verb), word("scale", found2), ...thing, ...tokens.slice(to)];
};
var aside = (tokens) => {
  const from = tokens.findIndex(
    ({ kind, lower }, at) => at > 0 && kind === "mark" && lower === "," && /^(which|who)$/.test(tokens[at + 1]?.lower ?? "")
  );
  if (from < 0) return tokens;
  const to = tokens.findIndex(({ kind }, at) => at > from + 1 && kind === "mark");
  const inner = tokens.slice(from + 2, Math.max(from, to));
  const next = tokens[to + 1];
  if (to < 0 || tokens[to]?.lower !== "," || next === void 0 || inner.length > 8) return tokens;
  if (inner.some(({ lower }) => /^(must|should|shall|to|needs|need|i|we)$/.test(lower))) return tokens;
  if (!(AUXILIARIES.has(next.lower) || GETS.test(next.lower))) return tokens;
  return [...tokens.slice(0, from), ...tokens.slice(to + 1)];
};
var GETS = /^(gets?|receives?)$/;
var OTHER_THAN_IT_IS = /^(bigger|larger|smaller|longer|shorter|higher|lower|faster|stronger|more|less|fewer|different)$/;
var given = (tokens) => {
  const read2 = givenOnce(tokens);
  return read2 === tokens ? tokens : given(read2);
};
var givenOnce = (tokens) => {
  const gets = tokens.findIndex(({ lower }, at) => at > 0 && GETS.test(lower));
  if (gets < 0) return tokens;
  const begin = tokens.findLastIndex(({ kind, lower }, at) => at < gets && (kind === "mark" || CONJUNCTIONS.has(lower))) + 1;
  const subject = tokens.slice(begin, gets);
  const end = endOf(tokens, gets);
  const rest = tokens.slice(gets + 1, end);
  const [first] = rest;
  if (first === void 0 || !isThing2(subject) || subject.some(({ lower }) => PREPOSITIONS.has(lower)))
    return tokens;
  if (subject.every(({ lower }) => ADVERBS.has(lower))) return tokens;
  const cut = rest.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  const thing = cut < 0 ? rest : rest.slice(0, cut);
  const after = cut < 0 ? [] : rest.slice(cut);
  const last = thing.at(-1);
  const act = last === void 0 ? void 0 : nominalVerb(last.stem);
  const lead = tokens.slice(0, begin);
  if (last !== void 0 && act !== void 0 && /^(a|an|another|one|the|its|their)$/.test(first.lower)) {
    const verb = { ...word(act, last), stem: act };
    return [...lead, verb, ...subject, ...after, ...tokens.slice(end)];
  }
  if (!OTHER_THAN_IT_IS.test(first.lower)) return tokens;
  return [
    ...lead,
    word("change", first),
    ...thing,
    word("of", first),
    ...subject,
    ...after,
    ...tokens.slice(end)
  ];
};

// src/drafting/grammar/frames/request-frames.ts
var KIND = /^(great|nice|good|helpful|kind|wonderful|perfect|grateful|glad|happy|lovely|fine|useful|thankful|okay|ok)$/;
var CAN = /^(can|could|may|might|would)$/;
var polite = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place) => /^(i|we|you)$/.test(lower) && CAN.test(tokens[place + 1]?.lower ?? "") && tokens.slice(Math.max(0, place - 3), place).some((token) => KIND.test(token.lower) || /^(sure|ensure|guarantee)$/.test(token.lower))
  );
  const verb = at < 0 ? -1 : skip(tokens, at + 2, ADVERBS);
  return isPlain(tokens[verb]) ? tokens.slice(verb) : tokens;
};
var REQUESTS = /^(requesting|request|asking|applying|requiring|needing|seeking|access)$/;
var OF_REQUEST = /^(temporary|temporarily|short|access|permissions?|rights?|privileges|for|the|a|an|my|our|write|read|elevated|of|term|jit|in|time)$/;
var requested = (tokens) => {
  const first = skip(tokens, 0, ADVERBS);
  if (!REQUESTS.test(tokens[first]?.lower ?? "")) return tokens;
  let at = first + 1;
  while (OF_REQUEST.test(tokens[at]?.lower ?? "")) at += 1;
  if (tokens[at]?.lower === "to" && isPlain(tokens[at + 1])) return tokens.slice(at + 1);
  return tokens[at - 1]?.lower === "for" && isGerund(tokens[at]) ? plainFrom(tokens, at).slice(at) : tokens;
};
var TRIES = /^(trying|try|tried|attempting|attempt|planning|hoping|wanting|about|expected|meant|scheduled|asked|told|instructed|required)$/;
var tried = (tokens) => {
  const to = tokens.findIndex(
    ({ lower }, at) => lower === "to" && TRIES.test(tokens[at - 1]?.lower ?? "") && isPlain(tokens[at + 1])
  );
  const lead = tokens.slice(0, Math.max(0, to - 1));
  const me = lead.findLastIndex(({ lower }) => I.test(lower) || IM.test(lower));
  if (me < 0 || !lead.slice(me + 1).every(
    ({ lower }) => BE2.test(lower) || /^(have|had|been|keep|was|were)$/.test(lower) || ADVERBS.has(lower)
  ) || lead.slice(me).some(({ lower }) => NEGATIONS.has(lower)))
    return tokens;
  const rest = tokens.slice(to + 1);
  const name = rest.findIndex(({ resources }) => resources.length > 0);
  const next = rest[name + 1];
  const isTold2 = name >= 0 && next !== void 0 && (DETERMINERS.has(next.lower) || /^(i|it|we|and)$/.test(next.lower));
  const failure = isTold2 && rest.slice(name + 1).some(({ lower }) => FAILS.test(lower));
  return failure ? rest.slice(0, name + 1) : rest;
};
var FAILS = /^(error|errors|denied|accessdenied\w*|forbidden|403|fails?|failed|no|refuses?|refused|rejected|unauthori[sz]ed|greyed|exception|denies)$/;
var GIVES = /^(give|grant|get|allow|let|enable|permit|authori[sz]e)$/;
var ACCESS2 = /^(access|permissions?|rights?|privileges?)$/;
var granted = (tokens) => {
  const me = tokens.findIndex(
    ({ lower }, at) => at > 0 && /^(me|us)$/.test(lower) && GIVES.test(tokens[at - 1]?.lower ?? "")
  );
  const to = me < 0 ? -1 : skip(tokens, me + 1, ADVERBS);
  if (tokens[to]?.lower === "to" && isPlain(tokens[to + 1]))
    return [...tokens.slice(0, me - 1), ...tokens.slice(to + 1)];
  const access = tokens.findIndex(
    ({ lower }, at) => ACCESS2.test(lower) && /^(for|to)$/.test(tokens[at + 1]?.lower ?? "")
  );
  const asks = tokens.slice(0, Math.max(0, access)).some(({ lower }) => I.test(lower) || /^(give|grant|me|us)$/.test(lower));
  const act = tokens[access + 2];
  if (access >= 0 && asks && (isGerund(act) || isPlain(act) && tokens[access + 1]?.lower === "to"))
    return plainFrom(tokens, access + 2).slice(access + 2);
  return tokens;
};
var purpose = (tokens) => {
  const read2 = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === void 0) break;
    const can = skipTo(tokens, at);
    if (can > at) {
      read2.push({ ...token, text: "to", lower: "to", stem: "to" });
      at = can - 1;
      continue;
    }
    read2.push(token);
  }
  return read2;
  function skipTo(all, at) {
    if (all[at]?.lower !== "so") return at;
    let place = at + 1;
    if (all[place]?.lower === "that") place += 1;
    if (!/^(i|we)$/.test(all[place]?.lower ?? "")) return at;
    place += 1;
    if (!/^(can|could|may|might)$/.test(all[place]?.lower ?? "")) return at;
    place = skip(all, place + 1, ADVERBS);
    return isPlain(all[place]) ? place : at;
  }
};
var therefore = (tokens) => tokens.map(
  (token, at) => token.lower === "so" && at > 0 && /^(i|we|please)$/.test(tokens[at + 1]?.lower ?? "") && !/^(can|could|may|might|cannot)$/.test(tokens[at + 2]?.lower ?? "") ? mark(";", token) : token
);
var COUNTED = /^(two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|all|more|other|new|old|test)$/;
var counted = (tokens) => tokens.map((token, at) => {
  if (token.resources.length === 0 || !/^[a-z]+s$/.test(token.lower)) return token;
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  const isCounted = (before?.kind === "number" || COUNTED.test(before?.lower ?? "")) && (first === void 0 || first.kind === "number" || COUNTED.test(first.lower) || isVerbForm(first.lower)) && tokens.slice(at + 1).some((other) => other.lower === token.lower);
  return isCounted ? { ...token, kind: "word", resources: [] } : token;
});

// src/drafting/grammar/frames/sentence-frames.ts
function unframed(sentence) {
  return FRAMES.reduce((tokens, frame) => frame(tokens), sentence);
}
var INTENT = /^(thing|task|job|plan|goal|aim|idea|purpose|intention|intent|step|request|need|wish|point|part|duty|todo|all|what|next|reason|background|issue|problem|situation|case)$/;
var intended = (tokens) => {
  const is = tokens.findIndex(
    ({ lower, kind }, at) => at > 0 && at < 12 && kind === "word" && /^(is|are|be)$/.test(lower)
  );
  if (is < 0) return tokens;
  const lead = tokens.slice(0, is);
  const isIntent = lead.some(({ lower }) => INTENT.test(lower)) && lead.every(
    ({ lower, kind }) => kind === "word" && (INTENT.test(lower.replace(/s$/, "")) || DETERMINERS.has(lower) || ADVERBS.has(lower) || AUXILIARIES.has(lower) || SUBJECTS.has(lower) || I.test(lower) || /^(of|for|with|on|in|that|this|behind|only|main|first|simple|do|s|morning|evening|night|week|and|so)$/.test(
      lower
    ))
  ) && // "Their job is deleting …": somebody else's.
  !lead.some(({ lower }) => /^(he|she|they|you|his|her|their|your|somebody|someone|people)$/.test(lower)) && !lead.some(({ lower }) => NEGATIONS.has(lower));
  if (!isIntent) return tokens;
  if (tokens[is + 1]?.lower === "that" && I.test(tokens[is + 2]?.lower ?? "")) return tokens.slice(is + 2);
  const not = tokens.slice(is + 1, is + 3).find(({ lower }) => lower === "not");
  let verb = is + 1;
  while (/^(to|just|simply|not|only|now|then|about|for|me|us)$/.test(tokens[verb]?.lower ?? "")) verb += 1;
  if (isGerund(tokens[verb]) || isPlain(tokens[verb]) && (tokens[verb - 1]?.lower === "to" || opens(tokens, verb)))
    return [...not ? [not] : [], ...plainFrom(tokens, verb).slice(verb)];
  return tokens;
};
var CHARGED = /^(responsible|charge|capable|tasked|entrusted|charged|able|job|task|duty|after|busy|up|about|in|of|for|with|to|the|my)$/;
var charged = (tokens) => {
  const at = tokens.findIndex(
    ({ lower }, place2) => I.test(lower) && BE2.test(tokens[place2 + 1]?.lower ?? "") || IM.test(lower) || lower === "be" && /^(responsible|capable)$/.test(tokens[place2 + 1]?.lower ?? "")
  );
  if (at < 0) return tokens;
  let place = at + 1;
  while (BE2.test(tokens[place]?.lower ?? "") || ADVERBS.has(tokens[place]?.lower ?? "") || CHARGED.test(tokens[place]?.lower ?? ""))
    place += 1;
  const of2 = tokens[place - 1]?.lower ?? "";
  if (!/^(for|of|with)$/.test(of2) || !isGerund(tokens[place])) return tokens;
  return [...tokens.slice(0, at), ...at > 0 ? [] : [], ...plainFrom(tokens, place).slice(place)];
};
var both = (tokens) => tokens.filter(
  ({ lower }, at) => !(/^(both|either)$/.test(lower) && (isPlain(tokens[at + 1]) || isGerund(tokens[at + 1])) && opens(tokens, at + 1) && tokens.slice(at + 2).some((token) => /^(and|or)$/.test(token.lower)))
);
var UNIT2 = /^(seconds?|minutes?|hours?|days?|weeks?|moments?|while|bit|mins?|secs?|hrs?|nights?)$/;
var COUNT = /^(an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half|few|couple|some|of|about|for|another|the|until|\d+)$/;
var pause = (tokens) => {
  const at = tokens.findIndex(({ lower }) => /^(wait|waiting|pause|sleep)$/.test(lower));
  if (at < 0) return tokens;
  let end = at + 1;
  while (COUNT.test(tokens[end]?.lower ?? "") || tokens[end]?.kind === "number") end += 1;
  if (!UNIT2.test(tokens[end]?.lower ?? "") || end === at + 1) return tokens;
  const after = tokens[end + 1];
  if (after !== void 0 && after.kind !== "mark" && !CONJUNCTIONS.has(after.lower) && !ADVERBS.has(after.lower))
    return tokens;
  return [...tokens.slice(0, at), ...tokens.slice(end + 1)];
};
var due = (tokens) => {
  const needs2 = tokens.findIndex(
    ({ lower }, place2) => /^(needs|requires|deserves)$/.test(lower) && isGerund(tokens[place2 + 1]) && endsHere(tokens[place2 + 2])
  );
  const at = tokens.findIndex(
    ({ lower }, place2) => /^(due|up|overdue|ready|ripe|scheduled|set|waiting)$/.test(lower) && /^(is|are)$/.test(tokens[place2 - 1]?.lower ?? "") && tokens[place2 + 1]?.lower === "for" && isGerund(tokens[place2 + 2])
  );
  const [from, place] = needs2 > 1 ? [needs2, needs2 + 1] : [at - 1, at + 2];
  const verb = tokens[place];
  const begin = tokens.findLastIndex(
    ({ kind, lower }, before) => before < from && (kind === "mark" || CONJUNCTIONS.has(lower))
  ) + 1;
  if (from < 1 || verb === void 0) return tokens;
  return [...tokens.slice(0, begin), asPlain(verb), ...tokens.slice(begin, from), ...tokens.slice(place + 1)];
};
var gotten = (tokens) => {
  const get = tokens.findIndex(
    ({ lower }, at) => /^(get|have)$/.test(lower) && (at === 0 || /^(to|please|must|can|could)$/.test(tokens[at - 1]?.lower ?? "") || lower === "get" && /^(i|we)$/.test(tokens[at - 1]?.lower ?? "")) && (DETERMINERS.has(tokens[at + 1]?.lower ?? "") || /^(it|them|this|that|these|those|both)$/.test(tokens[at + 1]?.lower ?? ""))
  );
  if (get < 0) return tokens;
  const done = tokens.findIndex(
    (token, at) => at > get + 1 && !(at === get + 2 && DETERMINERS.has(tokens[get + 1]?.lower ?? "") && !/^(this|that|these|those|both)$/.test(tokens[get + 1]?.lower ?? "")) && token.kind === "word" && form(token) === "ed" && isVerbForm(token.lower) && endsHere(tokens[at + 1])
  );
  const verb = tokens[done];
  const between = tokens.slice(get + 1, Math.max(get + 1, done));
  if (verb === void 0 || between.some(
    ({ kind, lower }) => kind === "mark" || AUXILIARIES.has(lower) || PREPOSITIONS.has(lower) || SUBJECTS.has(lower)
  ))
    return tokens;
  return [...tokens.slice(0, get), asPlain(verb), ...between, ...tokens.slice(done + 1)];
};
var endsHere = (next) => next === void 0 || next.kind === "mark" || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower) || CONJUNCTIONS.has(next.lower);
var FRAMES = [
  aside,
  forWhich,
  whatIsNeeded,
  cleft,
  wantsDoing,
  nominalNeed,
  counted,
  therefore,
  pause,
  polite,
  requested,
  tried,
  purpose,
  granted,
  gotten,
  wantedState,
  inverted,
  broughtTo,
  given,
  due,
  byMeans,
  both,
  intended,
  charged,
  beforeMain,
  behindMain,
  timed
];

// src/drafting/grammar/clause-limits.ts
var OFF_LIMITS = /\b(off limits|out of scope|not needed|isn't needed|isn't my concern|not part|not my concern|no concern|is forbidden|not allowed|taboo|not required|not necessary|unnecessary|not wanted|unwanted|isn't required|isn't necessary|isn't wanted|aren't needed|not in scope|not affected|out of the question|not an option|not on the table|a no-go|ruled out|unacceptable)\b/i;
var isOffLimits = (tokens) => OFF_LIMITS.test(tokens.map(({ lower }) => lower).join(" "));
var keepsThere = (tokens) => tokens.some(
  ({ lower }, at) => /^(kept|retained|preserved)$/.test(lower) && tokens[at - 1]?.lower === "be"
) && !tokens.some(({ kind, lower }) => kind === "number" || /^(days?|weeks?|months?|years?)$/.test(lower));
var REMAINS = /^(stay|stays|remain|remains|untouched|alone|kept|retained|preserved|survive|survives|intact|unchanged|unaffected)$/;
var HOW = /^(as|where|untouched|intact|alone|unchanged|in|the|what|put|out|off|alive|there|like|for|until|exactly|here|with|so|how|online|up|running|on)$/;
var TELLS = /^(while|if|are|was)$/;
function remainsOf(tokens) {
  const at = tokens.findIndex(({ lower }) => REMAINS.test(lower));
  if (/^(stay|remain)$/.test(tokens[at]?.lower ?? "") && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(cannot|can't|not|never|mustn't|shouldn't|won't)$/.test(lower)))
    return void 0;
  const begin = tokens.findIndex(({ lower }) => !ADVERBS.has(lower));
  const first = tokens[begin]?.lower;
  if (first === "leave") return phraseOf(tokens, begin + 1, at < begin ? tokens.length : at);
  if (first === "keep" && /^(running|up|alive|online|intact|available|as|on|going|open)$/.test(tokens.at(-1)?.lower ?? ""))
    return phraseOf(tokens, begin + 1, tokens.length - 1);
  const after = tokens[at + 1]?.lower;
  if (after !== void 0 && /^(stays?|remains?)$/.test(tokens[at]?.lower ?? "") && !HOW.test(after))
    return void 0;
  if (at < 0 || tokens.some(({ lower }) => TELLS.test(lower))) return void 0;
  return phraseOf(tokens, 0, at);
}
var MAY = /^(must|may|might|should|shall|can|could|will|would|do|is|are|be|to)$/;
function isTold(tokens, at) {
  const [word2, before] = [tokens[at], tokens[at - 1]];
  if (word2 === void 0 || before === void 0) return false;
  if (tokens.slice(0, at).some(({ lower }) => MAY.test(lower))) return false;
  const [first] = tokens;
  if (/^(what|which|who|whose|why|how|where|whether)$/.test(first?.lower ?? "")) return true;
  if (word2.lower === "never")
    return (before.kind === "name" || /[^s]s$/.test(before.lower)) && !FIRST_PERSON.has(before.lower) && at < 5;
  return word2.lower === "nothing" && at > 1 && at === tokens.length - 1 && /[a-z]{2}(?:ed|[^s]s)$/.test(before.lower) && !FIRST_PERSON.has(first?.lower ?? "");
}
function negationIn({ tokens, intro }) {
  if (/^(because|since|if|when|unless|as|while|once|until|so)$/.test(intro)) return void 0;
  const at = tokens.findIndex(({ lower }, index) => {
    if (!NEGATIONS.has(lower) || lower === "nobody" && index > 0 || intro === "that" && lower === "nobody")
      return false;
    if (isTold(tokens, index)) return false;
    if (/^(won't|wouldn't|wont)$/.test(lower) && /^(i|we)$/.test(tokens[index - 1]?.lower ?? "")) return true;
    const next = tokens[index + 1]?.lower ?? "";
    const previous = tokens[index - 1]?.lower ?? "";
    const isMine = /^(i|we)$/.test(tokens[index - 2]?.lower ?? "") && /^(am|are)$/.test(previous);
    if (lower === "not" && (isMine || /^(i'm|we're)$/.test(previous)) && !/^(able|allowed|permitted|sure)$/.test(next))
      return true;
    if (lower === "nothing" || lower === "no" || lower === "not") {
      if (/^(else|longer|more|only|yet|one)$/.test(next) && next !== "more") return next === "yet";
    }
    if (/^(can't|cannot|doesn't|doesnt|isn't|aren't|won't)$/.test(lower) || lower === "not" && /^(does|is|can|could|did|was|are)$/.test(previous))
      return /^(needed|to|be|my|part|touched|about|required|necessary|wanted|affected)$/.test(next);
    return true;
  });
  return at < 0 ? void 0 : at;
}
var isNegatedAfter = (tokens, negation, { at }) => negation > at && /^(nothing|not|none|never|nobody|isn't|no)$/.test(tokens[negation]?.lower ?? "") && tokens.slice(negation + 1).filter((token) => !skipped(token)).length === 0;

// src/drafting/grammar/clauses.ts
var OBLIGES2 = /^(must|has|have|should|shall|needs|need)$/;
var isFinite = ({ lower, kind }) => kind === "word" && (AUXILIARIES.has(lower) || /[^s]s$|ed$/.test(lower));
var MODALS = /^(must|has|have|should|shall|needs|need|is|are)$/;
var isQuestion = (sentence) => !sentence.some(({ kind, lower }) => kind === "mark" && lower === ",");
function clausesOf(sentence) {
  const clauses = [];
  let separator = "";
  let intro = "";
  let tokens = [];
  let comma = false;
  const cut = (next) => {
    if (tokens.length > 0 || intro !== "") clauses.push({ separator, intro, tokens, comma });
    else if (separator !== "" && next !== "" && /^[a-z]/.test(separator)) next = separator;
    comma = /^[,;]$/.test(next) || comma && tokens.length === 0 && intro === "";
    separator = next;
    intro = "";
    tokens = [];
  };
  sentence.forEach((token, index) => {
    const { kind, lower } = token;
    const next = sentence[index + 1];
    const atStart = tokens.filter((each) => !ADVERBS.has(each.lower)).length === 0;
    if (kind === "mark") {
      if (/^['"`“”’&%$€#~=]+$/.test(lower) && lower !== "&") return;
      cut(lower);
      return;
    }
    if (kind === "word") {
      if (CONJUNCTIONS.has(lower) && !(lower === "also" && tokens.length > 0) && !(lower === "then" && next === void 0)) {
        cut(lower);
        return;
      }
      if ((lower === "without" || lower === "except") && tokens.length > 0 && intro === "") {
        cut("without");
        tokens.push(token);
        return;
      }
      const follows = lower === "so" && SUBJECTS.has(next?.lower ?? "") && /^(gets?|must|has|have|needs?|should)$/.test(sentence[index + 2]?.lower ?? "");
      if (follows) {
        cut(tokens.length > 0 ? "," : separator);
        return;
      }
      const asks = atStart && clauses.length === 0 && /^(does|do|did|will|is|was)$/.test(next?.lower ?? "");
      if (/^(when|where)$/.test(lower) && asks && isQuestion(sentence)) {
        tokens.push(token);
        return;
      }
      if (begins(token, next, atStart, tokens.length === 0 && clauses.length > 0, tokens)) {
        const before = tokens.length > 0 ? "sub" : separator;
        cut(before);
        intro = lower;
        return;
      }
      if (intro !== "" && /^(if|unless|should|when|once)$/.test(intro) && beginsOrder(token, next, sentence[index + 2], tokens)) {
        cut(",");
        tokens.push(token);
        return;
      }
      if (/^(which|that|who)$/.test(intro) && OBLIGES2.test(lower) && /^(to|be)$/.test(next?.lower ?? "") && tokens.some((each) => isFinite(each))) {
        const head = clauses.pop();
        cut(head?.separator ?? "");
        intro = head?.intro ?? "";
        tokens = [...head?.tokens ?? [], token];
        return;
      }
      if (isRelative(lower, next, tokens.at(-1), tokens.length)) {
        const obliges = next !== void 0 && MODALS.test(next.lower) && /^(to|be)$/.test(sentence[index + 2]?.lower ?? "");
        cut(obliges ? "," : "rel");
        intro = obliges ? "" : lower;
        return;
      }
    }
    tokens.push(token);
  });
  cut("");
  return clauses;
}
function beginsOrder({ lower, stem: stem2 }, next, after, condition) {
  const previous = condition.at(-1);
  if (next === void 0 || previous === void 0 || condition.length < 2) return false;
  if (FIRST_PERSON.has(lower) && lower !== "me" && lower !== "us" && condition.length > 2)
    return AUXILIARIES.has(next.lower) || meaningOf(next.stem) !== void 0;
  if (meaningOf(stem2) === void 0 || /(?:ed|ing|[^s]s)$/.test(lower)) return false;
  if (AUXILIARIES.has(previous.lower) || DETERMINERS.has(previous.lower) && previous.lower !== "own" || SUBJECTS.has(previous.lower) || PREPOSITIONS.has(previous.lower))
    return false;
  const complete = condition.some(
    (token, at) => at > 0 && (AUXILIARIES.has(token.lower) || SUBJECTS.has(condition[at - 1]?.lower ?? "") || /^(it|this|that)$/.test(condition[at - 1]?.lower ?? "") || /[a-z]{2}(?:ed|[^s]s)$/.test(token.lower))
  );
  const opens2 = DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name" || /^(me|us|for)$/.test(next.lower) || next.kind === "word" && after?.kind === "name" && !PREPOSITIONS.has(next.lower);
  return complete && opens2;
}
var A_TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tonight|today|tomorrow|yesterday|then|now|morning|evening|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
function begins({ lower }, next, atStart, afterMark, before) {
  if (!SUBORDINATORS.has(lower) || next === void 0) return false;
  switch (lower) {
    // "I need to know if versioning is on": whether.
    case "if":
    case "where":
    case "when":
      return !/^(know|see|check|tell|verify|out|me|us|sure)$/.test(before.at(-1)?.lower ?? "");
    case "as":
      return atStart || SUBJECTS.has(next.lower) || afterMark && DETERMINERS.has(next.lower);
    case "should":
      return atStart && (DETERMINERS.has(next.lower) || SUBJECTS.has(next.lower) || next.kind === "name") || /^(it|this|that|they|he|she|anything|something)$/.test(next.lower);
    case "once":
      return DETERMINERS.has(next.lower) || SUBJECTS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name";
    case "so":
      return SUBJECTS.has(next.lower) || /^(that|nothing|nobody|none|everything)$/.test(next.lower);
    // "until 2030", "since Monday": a time, and no clause.
    case "until":
    case "till":
    case "since":
      return next.kind !== "number" && !A_TIME.test(next.lower);
    case "after":
    case "before":
      if (/^(that|this|it|which|them)$/.test(next.lower)) return false;
      return next.kind !== "mark" && next.lower !== "and";
    default:
      return true;
  }
}
var isRelative = (lower, next, previous, before) => (lower === "which" || lower === "that" || lower === "who" || lower === "whose") && next !== void 0 && previous !== void 0 && !PREPOSITIONS.has(next.lower) && next.lower !== "as" && (meaningOf(previous.stem) === void 0 || /[^s]s$/.test(previous.lower) || before > 1) && !/^(see|check|verify|sure|know|find|out|look|of|in|on|by|tell|show|with|and|me|us)$/.test(previous.lower) && (lower !== "that" || AUXILIARIES.has(next.lower) || SUBJECTS.has(next.lower) || /[^s]s$|ed$/.test(next.lower) || DETERMINERS.has(next.lower) && !isVerbForm(previous.lower) && before > 1 || next.lower === "nobody") && (lower === "that" || !/^(one|ones)$/.test(previous.lower));

// src/drafting/grammar/state-questions.ts
var STATES = /^(is|are|was|were|has|have|did|does)$/;
var WH = /^(when|where|why|how|who)$/;
function askedOf(tokens) {
  const words2 = tokens.filter(({ lower, kind }) => kind !== "mark" && !ADVERBS.has(lower));
  const [first, second, third] = words2;
  if (first === void 0 || second === void 0 || third === void 0) return void 0;
  if (words2.some(({ lower }) => FIRST_PERSON.has(lower) || /^(must|to|should|may|shall)$/.test(lower)))
    return void 0;
  const from = tokens.indexOf(second);
  if (STATES.test(first.lower)) {
    if (SUBJECTS.has(second.lower) && /^(you|i|we)$/.test(second.lower)) return void 0;
    return upToVerb(tokens, from);
  }
  if (!WH.test(first.lower)) return void 0;
  if (STATES.test(second.lower)) return upToVerb(tokens, from + 1);
  if (first.lower === "who" && form(second) === "ed") return phraseOf(tokens, from + 1, tokens.length);
  return void 0;
}
function upToVerb(tokens, from) {
  const end = tokens.findIndex(
    (token, at) => at > from && token.kind === "word" && (AUXILIARIES.has(token.lower) || form(token) === "ed" || at > from + 1 && isVerbForm(token.lower))
  );
  const phrase = phraseOf(tokens, from, end < 0 ? tokens.length : end);
  if (end < 0) return phrase;
  const rest = phraseOf(tokens, end, tokens.length);
  phrase.place.push(...rest.head, ...rest.place);
  phrase.placed.push(...rest.resources, ...rest.placed);
  return phrase;
}

// src/drafting/grammar/unspoken-verbs.ts
var switchOf = (word2) => meaningOfEither(word2 === "on" ? "enable+start" : "disable+stop");
function changeOf(tokens) {
  const lowers = tokens.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? "";
  const states = lowers.some(
    (lower) => AUXILIARIES.has(lower) && !/^(be|get|gets|to|need|needs|must|should|has)$/.test(lower)
  );
  if (states || tokens.length < 2) return void 0;
  const turned = /^(on|off)$/.test(last) ? switchOf(last) : void 0;
  const object = phraseOf(tokens, 0, tokens.length);
  if (turned && object.head.length > 0) return { verb: turned, object };
  const to = lowers.findIndex((lower, at) => {
    if (/^(up|down)$/.test(lower) && at > 0)
      return /^(from|to|by|again)$/.test(lowers[at + 1] ?? "") || at === lowers.length - 1;
    if (lower === "at" && /^(need|needs|must|should)$/.test(lowers.find((each) => /^(needs?|must|should)$/.test(each)) ?? ""))
      return isValue(tokens[at + 1]);
    return /^(to|onto|into)$/.test(lower) && (isValue(tokens[at + 1]) || /^(up|down|back|onto)$/.test(lowers[at - 1] ?? "") || isValue(tokens[at + 2]));
  });
  const into = lowers.findIndex((lower, at) => at > 0 && /^(into|onto)$/.test(lower));
  if (to < 0 && into > 0) {
    const moved = meaningOf(lemma(lowers[into] === "into" ? "add" : "point"));
    return moved && { verb: moved, object };
  }
  const way = lowers.includes("up") ? "increase" : lowers.includes("down") ? "decrease" : "scale";
  const verb = to >= 0 ? meaningOf(lemma(way)) : void 0;
  if (!verb || to === 0) return void 0;
  return { verb, object: phraseOf(tokens, 0, Math.max(1, to)) };
}
var WHEN = /^(during|for|at|until|till|from|tonight|today|tomorrow|again|too|afterwards|after|before|while|meanwhile|first|then|now|please|over|by|since|throughout|beforehand|overnight|there|as)$/;
function switchedOf(tokens) {
  const at = tokens.findIndex(({ lower }, place) => place > 0 && /^(on|off)$/.test(lower));
  const [word2, next] = [tokens[at], tokens[at + 1]];
  if (word2 === void 0 || at > 7 || next !== void 0 && !WHEN.test(next.lower)) return void 0;
  const before = tokens.slice(0, at);
  const isNoun = (token, place) => token.kind === "name" || token.kind === "exact" || token.kind === "word" && !AUXILIARIES.has(token.lower) && !SUBJECTS.has(token.lower) && !PRONOUNS.has(token.lower) && !/^(and|or|with|by|to|at|into|onto|as|later|early|further|based|depend\w*|hold|carry|go|move|keep|kick|call|put|log|sign|from)$/.test(
    token.lower
  ) && (place > 0 || /[a-z]{2}ing$/.test(token.lower) || meaningOf(token.stem) === void 0 || thingsByWord(lemma).has(token.stem));
  const only = before.every(isNoun) && !before.slice(1).some(({ lower }) => isPlainVerb2(lower));
  const ending = /[a-z]{2}ing$/.test(before[0]?.lower ?? "") && before.length > 2;
  if (!only || ending || before.length === 1 && before[0]?.kind === "name" && next !== void 0 && !WHEN.test(next.lower))
    return void 0;
  const verb = switchOf(word2.lower);
  const object = phraseOf(tokens, 0, at);
  return verb && (object.head.length > 0 || object.resources.length > 0) ? { verb, object } : void 0;
}
var isPlainVerb2 = (lower) => /^(turn|switch|turned|switched|turns|switches|take|taken|keep|keeps|kept|look|watch|check|set|put|goes|went|comes|came|cut|leave|is|was)$/.test(
  lower
);
var NOTES = /^(wiki|ticket|tickets|report|runbook|notes|minutes|handover|postmortem|docs?|jira|record|records|changelog|logbook|mail)$/;
function notedOf(tokens) {
  const to = tokens.findIndex(
    ({ lower }, at) => at > 1 && /^(into|in|to|for)$/.test(lower) && tokens.slice(at + 1, at + 4).some((token) => NOTES.test(token.lower))
  );
  const go = tokens.findIndex(
    ({ lower }, at) => at > 0 && at < to && /^(go|goes|belong|belongs)$/.test(lower)
  );
  if (go < 0 || to - go > 1) return void 0;
  const verb = meaningOf(lemma("look"));
  const object = phraseOf(tokens.slice(0, go), 0, go);
  return verb && { verb, object };
}
function dueOf(tokens) {
  const last = tokens.findLastIndex(({ kind }) => kind === "word");
  const is = tokens[last - 1]?.lower ?? "";
  if (!/^(due|needed|required|wanted|missing)$/.test(tokens[last]?.lower ?? "") || !/^(is|are)$/.test(is))
    return void 0;
  const begin = tokens.findLastIndex(
    ({ lower }, at) => at < last - 1 && /^(a|an|another|second|third|two|three|more|one)$/.test(lower)
  );
  const act = tokens.slice(0, last - 1).some(({ stem: stem2 }) => nominalVerb(stem2) !== void 0);
  if (begin < 0 || act || tokens.slice(0, begin).some(({ lower }) => AUXILIARIES.has(lower)))
    return void 0;
  const verb = meaningOf(lemma("add"));
  const object = phraseOf(tokens, begin, last - 1);
  const lead = phraseOf(tokens, 0, begin);
  object.place.push(...lead.head, ...lead.place);
  object.placed.push(...lead.resources, ...lead.placed);
  return verb && { verb, object };
}
var NUMBERS = /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|on|demand|provisioned|large|small|medium|xlarge|double|half|elastic|standard|express|max|minimum|maximum|true|false|off|enabled|disabled|inactive|active|zeros?)$/;
var isValue = (token) => token !== void 0 && (token.kind === "number" || token.kind === "name" && token.resources.length === 0 || NUMBERS.test(token.lower));
function actOf({ verb, nominal }, { head }) {
  const noun = head.at(-1);
  if (nominal || noun === void 0 || !isLight(verb.stem) || /^(get|receiv)$/.test(verb.stem)) return verb;
  const act = nominalVerb(noun);
  return (act === void 0 ? void 0 : meaningOf(act)) ?? verb;
}
var TELLING = /^(is|are|was|were|says|said|has|hangs|keeps|isn't|aren't|runs|fails|became|belongs|lacks|ran|went|lost|died|broke|drops|shows|rejects|waits|serves|returns|restarts|complains|wants|phones|picks|takes|throws|yields|hides|costs|sits|lies|crashed|failed|may|might|seems|looks|appears|cannot|could|crawls|hung|leaks|exceeded|exceeds|expires|expired|grew|rose|belong|can't|couldn't|doesn't|didn't|won't|hasn't|haven't|wasn't|weren't)$/;
var ASKING = /^(what|which|who|how|why|where|due|needed|required|necessary|wanted|whether|whatever)$/;
var tellsOnly = (tokens) => tokens.some(
  ({ lower }, at) => at > 0 && TELLING.test(lower) && !(/ed$/.test(lower) && DETERMINERS.has(tokens[at - 1]?.lower ?? ""))
) && !tokens.some(({ lower }) => ASKING.test(lower));
var beginsWithPlace = (tokens) => PREPOSITIONS.has(tokens[0]?.lower ?? "");

// src/drafting/grammar/predicates.ts
var QUESTION2 = /^(what|which|who|whose|how|why|where|when|whether|if|that)$/;
var isNounlike = (token) => token !== void 0 && (token.kind === "name" || token.kind === "word" && !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !AUXILIARIES.has(token.lower) && !ADVERBS.has(token.lower));
var isPlural = (token) => /[^s]s$/.test(token?.lower ?? "");
var endsNoun = (next) => next === void 0 || next.kind !== "word" || !isNounlike(next) || PRONOUNS.has(next.lower);
function predicateAt(tokens, from) {
  const after = (is) => {
    const found2 = tokens.findIndex((token, at) => at > from && token.kind === "word" && is(token, at));
    return found2 < 0 ? void 0 : found2;
  };
  return after(
    ({ lower }) => AUXILIARIES.has(lower) && !/^(to|like|going|able)$/.test(lower) || TELLING.test(lower) && !isVerbForm(lower)
  ) ?? after(({ lower }, at) => {
    const [previous, next] = [tokens[at - 1], tokens[at + 1]];
    if (!isNounlike(previous)) return false;
    if (DETERMINERS.has(lower) || SUBJECTS.has(lower)) return true;
    if (!endsNoun(next) || !isNounlike(tokens[at])) return false;
    if (/[a-z]{2}ed$/.test(lower) || TELLING.test(lower)) return true;
    if (/[^s]s$/.test(lower)) return !isPlural(previous);
    return isPlural(previous) && isVerbForm(lower);
  });
}
var subjectOf = (tokens, from = 0) => phraseOf(tokens, from, predicateAt(tokens, from) ?? tokens.length);
function questionedIn(tokens, until) {
  const at = tokens.findIndex(
    ({ lower, kind }, place) => place < until && kind === "word" && QUESTION2.test(lower) && // "see that it runs", not "events of that hour".
    (lower !== "that" || tokens.slice(1, place).every((token) => !isNounlike(token) || token.lower === "sure") && !PREPOSITIONS.has(tokens[place - 1]?.lower ?? ""))
  );
  if (at < 0) return void 0;
  const said2 = tokens.slice(0, until);
  const word2 = tokens[at]?.lower ?? "";
  let from = at + 1;
  if (word2 === "how" && isNounlike(tokens[from]) && DETERMINERS.has(tokens[from + 1]?.lower ?? "")) from += 1;
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === void 0 || PREPOSITIONS.has(first.lower)) return void 0;
  if (AUXILIARIES.has(first.lower) && first.lower !== "to") return phraseOf(said2, from + 1, until);
  const isDone = word2 === "who" || word2 === "what" || /[a-z]{2}ed$/.test(first.lower);
  if (isDone && second !== void 0 && DETERMINERS.has(second.lower)) return phraseOf(said2, from + 1, until);
  const end = predicateAt(said2, from);
  const phrase = phraseOf(said2, from, end ?? until);
  if (end !== void 0) {
    const rest = phraseOf(said2, end + 1, until);
    phrase.place.push(...rest.head, ...rest.place);
    phrase.placed.push(...rest.resources, ...rest.placed);
  }
  return phrase;
}
function subjectOfCondition(tokens) {
  const end = predicateAt(tokens, 0);
  const last = tokens.at(-1);
  const bare2 = end === void 0 && tokens.length > 2 && last?.kind === "word" && isNounlike(last);
  return phraseOf(tokens, 0, end ?? (bare2 ? tokens.length - 1 : tokens.length));
}
function beginsAnew(tokens, circumstance) {
  const [first, next] = tokens.filter(({ lower }) => !ADVERBS.has(lower));
  if (first?.kind !== "word" || next === void 0) return false;
  const isOrder2 = isVerbForm(first.lower) && !/(?:ed|ing|[^s]s)$/.test(first.lower) && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name");
  if (!isOrder2 || circumstance.some(({ lower }) => SUBJECTS.has(lower) && !/^(it|he|she|nobody|who)$/.test(lower)))
    return false;
  if (circumstance.some(({ lower }) => /^(is|was|has|does|gets|got|did|had)$/.test(lower))) return true;
  const end = predicateAt(circumstance, 0);
  const verb = end === void 0 ? void 0 : circumstance[end];
  if (verb !== void 0) return /(?:[^s]s|[a-z]{2}ed)$/.test(verb.lower);
  return circumstance.length <= 4 && !circumstance.some((token, at) => at > 0 && isPlural(circumstance[at - 1]) && isVerbForm(token.lower));
}

// src/drafting/grammar/told-states.ts
var isHearsay = (tokens) => tokens.some(
  ({ lower }, at) => /^(said|says|told|thinks|thought|knows|knew|mentioned|claims|believes|remembers)$/.test(lower) && /^(she|he|they|somebody|someone)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.lower !== "to"
);
var ON2 = /^(running|serving|working|going|up|online|available|reachable|active|enabled)$/;
var tellsStay = (tokens) => tokens.some(
  ({ lower }, at) => at > 1 && /^(keep|keeps|continue|continues|stays?|remains?|left)$/.test(lower) && AUXILIARIES.has(tokens[at - 1]?.lower ?? "") && (ON2.test(tokens[at + 1]?.lower ?? "") || tokens[at + 1]?.lower === "to" && /^(run|serve|work|be)$/.test(tokens[at + 2]?.lower ?? ""))
) && !tokens.some(({ lower }) => /^(i|we)$/.test(lower));
var tellsAbility = (tokens) => tokens.some(
  ({ lower }, at) => /[a-z]{3}[ai]ble$/.test(lower) && /^(be|is|are|stays?|remains?)$/.test(tokens[at - 1]?.lower ?? "") && (at === tokens.length - 1 || PREPOSITIONS.has(tokens[at + 1]?.lower ?? ""))
);

// src/drafting/grammar/unknown-verbs.ts
var CLOSED = [
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  EMPTY,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION,
  SUBJECTS,
  SUBORDINATORS
];
var MODAL2 = /^(must|should|shall|will|would|could|can|may|need|needs|want|wants|have|has|to|let's)$/;
var MADE = /(?:i[sz]e|ify|ate)$/;
var isOpen = ({ lower, kind, part }) => kind === "word" && part === void 0 && /^[a-z]{4,}$/.test(lower) && !/(?:ly|ing|ed)$/.test(lower) && !CLOSED.some((words2) => words2.has(lower)) && !isVerbForm(lower);
function unknownVerbAt(tokens) {
  let at = 0;
  let obliged = false;
  for (; at < tokens.length; at += 1) {
    const { lower } = tokens[at] ?? { lower: "" };
    if (MODAL2.test(lower)) obliged = true;
    else if (!ADVERBS.has(lower) && !SUBJECTS.has(lower) && !NEGATIONS.has(lower) && !/^(do|hi|hello)$/.test(lower))
      break;
  }
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === void 0 || next === void 0 || !isOpen(token)) return void 0;
  const predicate = tokens.some(
    ({ lower }, place) => place > at && /^(is|are|was|were|has|have)$/.test(lower)
  );
  if (predicate) return void 0;
  const opens2 = DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name" && MADE.test(token.lower) || obliged && (next.kind === "name" || next.kind === "word" && !PREPOSITIONS.has(next.lower));
  return opens2 ? at : void 0;
}
var isKnown = ({ lower, stem: stem2 }) => CLOSED.some((words2) => words2.has(lower)) || isVerbForm(lower) || nominalVerb(stem2) !== void 0 || thingsByWord(lemma).has(stem2) || nounStems(lemma).has(stem2);
var isKnownStem = (stem2) => thingsByWord(lemma).has(stem2) || nounStems(lemma).has(stem2) || nominalVerb(stem2) !== void 0;
var isKnownWord = (lower) => isKnown({ lower, stem: lemma(lower) });
function isStrange(tokens) {
  const words2 = tokens.filter(({ kind, lower }) => kind === "word" && new RegExp("^\\p{L}{2,}$", "u").test(lower));
  return words2.length > 1 && words2.filter(isKnown).length < words2.length / 3;
}

// src/drafting/grammar/wished-states.ts
var OBLIGED = /^(must|should|shall|may|can|has|have|needs?|is|are|gets?|ought)$/;
var BECOMES = [
  [/^(go|goes|vanish|vanishes|disappear|disappears|die|dies)$/, "delete+remove"],
  [/^(become|becomes|equal|equals)$/, "set"],
  [/^(rest|rests|sleep|sleeps|idle|idles|stand|stands)$/, "pause+stop"]
];
var IN_OUT = {
  in: "add+register",
  out: "remove+deregister",
  gone: "delete+remove"
};
function wishedStateOf(tokens) {
  if (tokens.some(
    ({ lower }) => NEGATIONS.has(lower) || /^(i|we|you|he|she|they|who|what|which|how|if|whether|let)$/.test(lower)
  ))
    return void 0;
  const words2 = tokens.filter(({ kind }) => kind !== "mark");
  const last = words2.findLastIndex(({ lower }) => !ADVERBS.has(lower));
  const end = words2[last];
  if (end === void 0 || last === 0) return void 0;
  const moved = IN_OUT[end.lower];
  if (moved !== void 0)
    return isMoved(words2.slice(0, last), end) ? said(moved, words2.slice(0, last)) : void 0;
  for (const [at, word2] of words2.entries()) {
    const becomes = BECOMES.find(([pattern]) => word2.kind === "word" && pattern.test(word2.lower));
    if (becomes === void 0 || at === 0) continue;
    const [, verb] = becomes;
    const isSet = verb === "set";
    const before = words2.slice(0, at);
    const modal = before.findLastIndex(({ lower }) => OBLIGED.test(lower));
    const subject = before.slice(0, modal < 0 ? at : modal);
    if (!namesOnly(subject)) continue;
    if (modal < 0 && !(verb === "delete+remove" && word2.lower === "goes")) continue;
    const next = words2[at + 1];
    if (!isSet && next !== void 0 && !ADVERBS.has(next.lower) && next.lower !== "away" && next.lower !== "during")
      continue;
    return said(verb, subject);
  }
  return void 0;
}
var isMoved = (before, { part }) => part === void 0 && namesOnly(before) && !isVerbForm(before[0]?.lower ?? "") && !before.some(({ lower }) => PREPOSITIONS.has(lower));
var namesOnly = (tokens) => tokens.length > 0 && !tokens.some(({ lower }) => AUXILIARIES.has(lower) || SUBJECTS.has(lower)) && tokens.some(
  ({ kind, lower }) => kind === "name" || kind === "word" && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower) && !ADVERBS.has(lower)
);
function said(verbs, tokens) {
  const verb = verbs.includes("+") ? meaningOfEither(verbs) : meaningOf(lemma(verbs));
  return verb && { verb, object: phraseOf(tokens, 0, tokens.length) };
}

// src/drafting/grammar/sentence-reader.ts
var isTitle = (tokens) => verbsOf(tokens).length === 0 || tokens.every(
  ({ kind, lower, resources }) => kind !== "name" && resources.length === 0 && !DETERMINERS.has(lower) && !PRONOUNS.has(lower)
);
function subjectOfTitle(tokens) {
  const end = predicateAt(tokens, 0);
  const tells2 = end !== void 0 && (AUXILIARIES.has(tokens[end]?.lower ?? "") || tokens[end - 1]?.kind === "name");
  return phraseOf(tokens, 0, tells2 ? end : tokens.length);
}
var isAside = ({ passive, at }, { tokens, separator }) => passive && at === 0 && separator === "," && /^(with|by|under|at|via|through|since)$/.test(tokens[1]?.lower ?? "");
var saysWhich = ({ passive, at }, { tokens, separator }) => passive && at > 0 && /^(,|and)$/.test(separator) && RELATED.test(tokens[at]?.lower ?? "") && PREPOSITIONS.has(tokens[at + 1]?.lower ?? "") && !tokens.slice(0, at).some(({ lower }) => AUXILIARIES.has(lower));
var ANY_THINGS = new Set("thing follow item point".split(" ").map(lemma));
var isReal = ({ head, resources }) => resources.length > 0 || head.some((word2) => !ANY_THINGS.has(word2));
var beginsOrder2 = (tokens) => {
  const [first, next] = tokens.filter(({ lower }) => !ADVERBS.has(lower));
  return first !== void 0 && next !== void 0 && isVerbForm(first.lower) && (DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.kind === "name" || /^(everything|me|us)$/.test(next.lower));
};
function makesInto(tokens) {
  const nominal = nominalOf(tokens);
  return nominal !== void 0 && /^(a|an|one|another)$/.test(tokens[0]?.lower ?? "") && tokens[nominal.at + 1]?.lower === "of";
}
var asksWhichExist = (tokens, until) => /^(there (are|is)|exist|exists)$/.test(
  tokens.slice(0, until).slice(tokens[until - 1]?.lower.startsWith("exist") === true ? -1 : -2).map(({ lower }) => lower).join(" ")
) && tokens.some(({ lower }) => /^(which|what)$/.test(lower));
function saysNothing(tokens) {
  const first = tokens.find(({ lower }) => !/^(?:please|just|hi|hello|kindly)$/.test(lower));
  return first !== void 0 && /^(?:something|anything|stuff|whatever)$/.test(first.lower);
}
var CONDITION = /^(if|unless|should|when|once)$/;
var OBLIGES3 = /^(must|should|shall|need|needs|to)$/;
var TO_LOOK = () => meaningOf(lemma("look"));
var onlyLooks = ({ classes }) => classes.includes("look");
var COMPARED = /^(bigger|larger|smaller|longer|shorter|higher|lower|faster|stronger|wider|tighter|looser)$/;
var GIVES2 = /^(give|gives|get|gets|need|needs|want|have)$/;
var SEVERAL = /^(them|these|those|both|they|ones)$/;
var ONE = /^(it|this|that|him|her|itself|one)$/;
var SentenceReader = class {
  #clauses;
  #first;
  #mode = "main";
  #negative = false;
  #told = false;
  #last;
  /** What the sentence is about, where that stands in front. */
  #fronted;
  #headingUntil = 0;
  /** After the last verb: "look at … and at …". */
  #preposition;
  /** "except policies, boundaries": the list goes on. */
  #excepting = false;
  /** Things that follow are a list under a verb: "please check: …". */
  #under = false;
  /** What the clause before told something of. */
  #tellsOf;
  /** Wishes whose verb had no object at all. */
  #bare = /* @__PURE__ */ new Set();
  index;
  readOnly;
  text;
  constructor(sentence, index, readOnly, text) {
    this.index = index;
    this.readOnly = readOnly;
    this.text = text;
    this.#clauses = clausesOf(sentence);
    this.#first = text.wishes.length;
  }
  read() {
    if (this.text.isItem(this.index)) this.#last = this.text.heading;
    else this.text.heading = void 0;
    this.#under = this.#last !== void 0;
    this.#clauses.forEach((clause, position) => {
      this.#readClause(clause, position);
    });
    this.#shareObjects();
    const asked2 = this.text.wishes.slice(this.#first).flatMap(
      ({ verb, negated, carried, assumed }) => verb === void 0 || negated || carried || assumed ? [] : [verb]
    );
    if (asked2.length > 0) this.text.asked = [...new Set(asked2)];
    if (this.#fronted) this.text.discourse.mention(this.#fronted);
  }
  #readClause(clause, position) {
    const { tokens, separator } = clause;
    const { exacts } = this.text;
    this.#enter(clause);
    const neg = negationIn(clause);
    for (const token of tokens) {
      const exact = token.exact === void 0 ? void 0 : exacts[token.exact];
      if (exact) this.#addExact(exact, neg !== void 0 && tokens.indexOf(token) > neg, tokens);
    }
    if (this.#mode === "main" && neg === void 0 && this.#bySwitchOrQuestion(clause, position)) return;
    if (this.#mode === "main" && this.#likeBefore(clause, position)) return;
    if (this.#mode === "main" && this.#underLaterVerb(clause, position)) return;
    if (this.#mode === "main" && (isHearsay(tokens) || tellsStay(tokens))) return;
    const off = isOffLimits(tokens);
    const found2 = verbsOf(tokens);
    const tells2 = this.#last !== void 0 && onlyLooks(this.#last.verb) && !this.#last.negated;
    const asking = found2.filter(
      (each, at) => this.#asks(each, at, tokens) && !isAside(each, clause) && !(tells2 && saysWhich(each, clause))
    );
    const listed = this.#negative || this.#last?.negated === true && this.#last.passive && separator === "," && position > 0;
    this.#told = found2.length > 0 ? asking.length === 0 && found2.some(({ asks }) => !asks) : this.#told && /^(and|or|,|then)$/.test(separator) && position > 0 && tokens.some(({ lower }) => /[a-z]{3}ed$/.test(lower));
    const remains = this.#mode === "main" && (asking.length === 0 || asking.every(({ passive }) => passive) && keepsThere(tokens) || /^(leave|keep)$/.test(tokens.find(({ lower }) => !ADVERBS.has(lower))?.lower ?? "")) ? remainsOf(tokens) : void 0;
    if (remains) {
      const object = isNamed(remains) ? remains : this.#tellsOf ?? this.text.discourse.last() ?? remains;
      const act = tokens[1]?.lower === "out" ? nominalOf(tokens.slice(2), true) : void 0;
      if (act) this.#add(clause, act.verb, emptyPhrase(), { negated: true });
      else this.#add(clause, meaningOf(lemma("touch")), object, { negated: true });
      return;
    }
    if (asking.length > 0) {
      asking.forEach((each, at) => {
        const negated = off || this.#negative || listed && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped) || neg !== void 0 && (neg < Math.max(...each.used) || at === asking.length - 1 && isNegatedAfter(tokens, neg, each));
        this.#verbWish(clause, each, asking[at + 1]?.at ?? tokens.length, asking[at - 1]?.at ?? -1, negated);
      });
      return;
    }
    if (found2.some((each) => isAside(each, clause))) return;
    if (this.#mode === "circumstance" || this.#told) {
      if (CONDITION.test(clause.intro))
        this.text.discourse.mentionIncidental(subjectOfCondition(tokens), position === 0);
      else if (this.#told) this.#mentionTold(tokens);
      return;
    }
    if (tokens.some(({ exact }) => exact !== void 0)) return;
    if (neg === void 0 && tellsOnly(tokens)) {
      this.#mentionTold(tokens);
      this.#told = true;
      return;
    }
    this.#verbless(clause, position, neg, off);
  }
  /** "Is the replay finished?", "tracing on, too", "a second replica is due": the words of the verb, if there are any, are not what is asked for. */
  #bySwitchOrQuestion(clause, position) {
    const { tokens, separator } = clause;
    if (tokens.some(({ exact }) => exact !== void 0)) return false;
    const asked2 = position === 0 || /^[,;:–—-]$/.test(separator) ? askedOf(tokens) : void 0;
    if (asked2) {
      const { object: object2, others: others2 } = this.#understood(asked2, tokens);
      const verb = TO_LOOK();
      this.#add(clause, verb, object2, { others: others2.map((other) => ({ ...other, verb })) });
      this.text.discourse.mention(asked2);
      return true;
    }
    const said2 = notedOf(tokens) ?? switchedOf(tokens) ?? dueOf(tokens) ?? wishedStateOf(tokens);
    if (said2 === void 0 || !isNamed(said2.object)) return false;
    const { object, others } = this.#understood(said2.object, tokens);
    this.#add(clause, said2.verb, object, {
      others: others.map((other) => ({ ...other, verb: said2.verb }))
    });
    this.text.discourse.mention(said2.object);
    this.#last = { verb: said2.verb, negated: false, passive: false };
    return true;
  }
  /** "The same for y", "do the same with y", "likewise y": what was asked for last, of another thing. */
  #likeBefore(clause, position) {
    const { tokens } = clause;
    const said2 = tokens.filter(({ lower }) => !/^(please|and|then|do|the|goes|thing|exactly)$/.test(lower));
    const [first] = said2;
    const isSame2 = /^(same|likewise|ditto|idem|similarly)$/.test(first?.lower ?? "");
    const within2 = this.text.wishes.slice(this.#first).flatMap(({ verb, negated, carried }) => verb === void 0 || negated || carried ? [] : [verb]);
    const verbs = within2.length > 0 ? [...new Set(within2)] : position === 0 ? this.text.asked : [];
    if (!isSame2 || verbs.length === 0) return false;
    const from = tokens.indexOf(first) + 1;
    const after = phraseOf(tokens, from, tokens.length);
    const object = isNamed(after) ? after : { ...after, head: after.place, resources: after.placed };
    if (!isNamed(object)) return false;
    for (const verb of verbs)
      this.#add({ ...clause, tokens: tokens.slice(from) }, verb, object, {
        negated: this.#last?.negated ?? false
      });
    this.text.discourse.mention(object);
    return true;
  }
  /** "X and y have to be stopped": what is said of y is said of x. */
  #underLaterVerb(clause, position) {
    const { tokens, separator } = clause;
    const isThing3 = tokens.length > 0 && tokens.every(
      ({ kind, lower }) => kind === "name" || kind === "word" && !AUXILIARIES.has(lower) && !SUBJECTS.has(lower) && !PREPOSITIONS.has(lower)
    ) && verbsOf(tokens).length === 0;
    if (!isThing3 || position > 0 && !/^(,|and|or|nor|&|[:•*–—-])$/.test(separator)) return false;
    if (separator === "," && this.#last !== void 0 && !this.#last.passive) return false;
    const object = phraseOf(tokens, 0, tokens.length);
    if (object.resources.length === 0) return false;
    for (const later of this.#clauses.slice(position + 1)) {
      if (later.intro !== "" || !/^(,|and|or|nor|&)$/.test(later.separator)) return false;
      const [verb] = verbsOf(later.tokens);
      const subject = phraseOf(later.tokens, 0, verb?.at ?? later.tokens.length);
      if (!isNamed(subject)) return false;
      if (verb === void 0) {
        if (later.tokens.some(({ lower }) => AUXILIARIES.has(lower))) return false;
        continue;
      }
      if (!verb.asks || !(verb.passive || verb.nominal)) return false;
      const negated = negationIn(later) !== void 0 || isOffLimits(later.tokens) || this.#negative;
      this.#add(clause, verb.verb, object, { negated });
      this.text.discourse.mention(object);
      return true;
    }
    return false;
  }
  /** Whether the clause is a circumstance, and whether a "no" before it still holds. */
  #enter(clause) {
    const { tokens, intro, separator, comma } = clause;
    const goesOn = this.#mode === "circumstance" && /^(,|and)$/.test(separator) && /[^s]s$/.test(tokens[0]?.lower ?? "") && meaningOf(tokens[0]?.stem ?? "") !== void 0;
    const before = this.#clauses[this.#clauses.indexOf(clause) - 1];
    if (intro !== "" || goesOn) this.#mode = "circumstance";
    else if (before !== void 0 && before.intro !== "" && beginsAnew(tokens, before.tokens))
      this.#mode = "main";
    else if (!/^(and|or|nor|&|\+)$/.test(separator) || comma) this.#mode = "main";
    if (!/^(or|nor|and)$/.test(separator)) this.#negative = false;
    else if (separator === "and") {
      const isBare = this.#bare.has(this.text.wishes.length - 1);
      if (comma && !isBare && beginsOrder2(tokens)) this.#negative = false;
    } else this.#negative = this.#negative && /^(or|nor)$/.test(separator);
  }
  #asks(each, at, tokens) {
    if (!each.asks) return false;
    if (this.#mode === "main")
      return !(this.#told && each.passive && at === 0 && tokens.slice(0, each.at).every(skipped) && !tokens.slice(0, each.at).some(({ lower }) => OBLIGES3.test(lower)));
    const from = Math.max(0, each.at - 3);
    return tokens.slice(from, each.at).some(({ lower }, place) => /^(i|i'd|i'll|we|we'd|we'll)$/.test(lower) && from + place > 0) || each.passive && tokens.some(
      ({ lower }, place) => /^(may|must)$/.test(lower) && (tokens[place + 1]?.lower === "not" || /^(none|nothing|nobody)$/.test(tokens[place - 1]?.lower ?? ""))
    );
  }
  #mentionTold(tokens) {
    const phrase = subjectOf(tokens);
    this.#tellsOf = isNamed(phrase) ? phrase : void 0;
    if (phrase.resources.length > 0 || this.text.discourse.last() === void 0) {
      this.text.discourse.mention(phrase);
      this.text.discourse.mention(phraseOf(tokens, 0, tokens.length), 1);
    }
  }
  #verbWish(clause, each, until, from, negated) {
    const { tokens } = clause;
    this.#excepting = false;
    const { discourse } = this.text;
    const own = (each.verb.classes.some((name) => name === "look" || name === "find") && !negated ? questionedIn(tokens.slice(each.at), until - each.at) : void 0) ?? objectOf(tokens, each, until, from);
    if (each.passive && each.at === 0 && this.#last?.passive === true && PREPOSITIONS.has(tokens[each.at + 1]?.lower ?? "")) {
      own.place.push(...own.head.splice(0));
      own.placed.push(...own.resources.splice(0));
    }
    const exact = tokens.some((token) => token.exact !== void 0);
    if (!isNamed(own) && exact) return;
    const again = this.#last && !negated && [...each.used].some((place) => tokens[place]?.lower === "back") ? inverse(this.#last.verb) : void 0;
    if (negated && each.verb.stem !== "look") this.#negative = true;
    if (this.#isHeading(clause, own, until)) {
      this.text.discourse.mention({ ...emptyPhrase(), head: own.place, resources: own.placed });
      this.#last = { verb: each.verb, negated, passive: false };
      this.#under = true;
      if (clause === this.#clauses.at(-1)) this.text.heading = this.#last;
      return;
    }
    const phrasal = each.used.size > 1;
    const act = (head) => again ?? (phrasal ? each.verb : actOf(each, { head: [...head] }));
    const amount = !isNamed(own) && GIVES2.test(tokens[each.at]?.lower ?? "") && each.used.size === 1;
    const said2 = (amount && tokens.slice(each.at, until).some(({ kind }) => kind === "number") ? meaningOf(lemma("increase")) : void 0) ?? act(own.head);
    const verb = own.head[0] === "list" && own.head.length > 1 && said2.classes.includes("read") || said2.classes.includes("look") && asksWhichExist(tokens, until) ? meaningOf("list") ?? said2 : said2;
    const ofAll = negated && !isNamed(own) && !own.pronoun;
    const { object, others } = ofAll ? { object: own, others: [] } : this.#understood(own, tokens.slice(each.at, until));
    const both2 = isNamed(own) ? void 0 : this.#secondOfBoth(tokens.slice(Math.max(0, from), until));
    if (both2) this.#add(clause, verb, both2, { negated });
    this.#add(clause, verb, object, {
      negated,
      referring: !isNamed(own) && !ofAll,
      others: [
        ...others.map((other) => ({ ...other, verb: act(other.head) })),
        ...this.#changes(own, tokens),
        ...this.#actBefore(each, from, tokens),
        ...own.fresh && GIVES2.test(tokens[each.at]?.lower ?? "") ? this.#unspoken(own, void 0) : []
      ]
    });
    if (!isNamed(own) && !own.pronoun && !each.passive) this.#bare.add(this.text.wishes.length - 1);
    if (!negated) this.#byInstrument(clause, each, until);
    const after = tokens[Math.max(...each.used) + 1]?.lower ?? "";
    const within2 = [...each.used].map((place) => tokens[place]?.lower ?? "");
    this.#preposition = [after, ...within2].find((lower) => PREPOSITIONS.has(lower));
    if (isNamed(own)) discourse.mention(own);
    const owner = tokens.findIndex((token, at) => at > each.at && token.owner === true);
    if (owner > 0) discourse.mention(phraseOf(tokens, each.at + 1, owner + 1), 1);
    this.#last = { verb, negated, passive: each.passive, nominal: each.nominal };
  }
  /** "Count the signups with a query", "move the writer by a failover": what it is done by is an act as well. */
  #byInstrument(clause, { at, verb, nominal }, until) {
    const { tokens } = clause;
    if (nominal) return;
    const by = tokens.findIndex(
      ({ lower }, place) => place > at && place < until && /^(with|by|via|through|using)$/.test(lower) && /^(a|an|one|another)$/.test(tokens[place + 1]?.lower ?? "")
    );
    if (by < 0) return;
    const rest = tokens.slice(by + 1, until);
    const end = rest.findIndex((token, place) => place > 0 && PREPOSITIONS.has(token.lower));
    const named = end < 0 ? rest : rest.slice(0, end);
    const act = nominalOf(named);
    if (act === void 0 || act.at !== named.length - 1 || act.verb.stem === verb.stem) return;
    const first = new Map(act.verb.first);
    for (const [word2, weight] of meaningOf(lemma("run"))?.first ?? [])
      first.set(word2, Math.max(weight, first.get(word2) ?? 0));
    const run = act.verb.classes.includes("look") ? act.verb : { ...act.verb, first };
    this.#add({ ...clause, tokens: rest }, run, phraseOf(rest, 0, rest.length), {});
  }
  /** "Please check: …", "Things to delete:": what the verb is done to follows as a list. */
  #isHeading(clause, own, until) {
    const counts = clause.tokens.some(({ lower }) => /^(things|steps|points|tasks|following)$/.test(lower));
    if (until < clause.tokens.length || own.pronoun && !counts || isReal(own)) return false;
    const next = this.#clauses[this.#clauses.indexOf(clause) + 1];
    return next === void 0 ? this.text.isHeading(this.index) : next.separator === ":";
  }
  /** "a session onto the box, to see for myself": the act is a noun before the verb. */
  #actBefore(each, from, tokens) {
    const before = from < 0 && each.verb.classes.includes("look") ? tokens.slice(0, each.at) : [];
    const nominal = nominalOf(before);
    if (nominal === void 0 || nominal.verb.classes.includes("look")) return [];
    return [{ ...objectOf(before, nominal, before.length, -1), verb: nominal.verb, weight: 1 }];
  }
  /** "upload bandwidth up to 80": the first word may be no verb at all. */
  #changes(own, tokens) {
    const changed = isNamed(own) ? changeOf(tokens) : void 0;
    return changed && isNamed(changed.object) ? [{ ...changed.object, verb: changed.verb, weight: 0.99 }] : [];
  }
  /** "Both are to be switched on again": the last two things of the form, each by itself. */
  #secondOfBoth(tokens) {
    if (!tokens.some(({ lower }) => SEVERAL.test(lower))) return void 0;
    const [first, second] = this.text.discourse.candidates(void 0).map(({ phrase }) => phrase).filter(({ resources }) => resources.length > 0);
    const apart = first && second && !second.resources.some((each) => first.resources.includes(each));
    return apart && first.resources.length === 1 ? second : void 0;
  }
  /** The object of a verb: what it names, or what was spoken of; and what else it may be. */
  #understood(own, tokens) {
    const { discourse } = this.text;
    if (isNamed(own)) {
      const last = discourse.last();
      const placed = this.#fronted ? {
        ...own,
        place: [...own.place, ...this.#fronted.head],
        placed: [...own.placed, ...this.#fronted.resources]
      } : own;
      if (last === void 0) return { object: placed, others: [] };
      const object = own.possessive ? belonging(placed, last) : placed;
      return { object, others: [{ ...belonging(placed, last), weight: 0.97 }] };
    }
    if (!own.pronoun && own.placed.length > 0 && own.place.length > 0)
      return {
        object: { ...own, head: own.place, place: [], resources: own.placed, placed: [] },
        others: []
      };
    const word2 = tokens.find(({ lower }) => SEVERAL.test(lower) || ONE.test(lower))?.lower;
    const [first, ...rest] = discourse.candidates(word2 === void 0 ? void 0 : SEVERAL.test(word2));
    if (first === void 0) {
      if (this.#fronted) absorb(own, this.#fronted);
      return { object: own, others: [] };
    }
    const others = rest.map(({ phrase, weight }) => ({ ...referring(own, phrase), weight }));
    if (this.#fronted) others.push({ ...referring(own, this.#fronted), weight: 0.98 });
    return { object: referring(own, first.phrase), others };
  }
  #verbless(clause, position, neg, off) {
    const { tokens, separator } = clause;
    const { discourse } = this.text;
    const object = phraseOf(tokens, 0, tokens.length);
    const lowers = tokens.map(({ lower }) => lower);
    const next = this.#clauses[position + 1];
    if (/^(which|that|who)$/.test(next?.intro ?? "") && next?.separator === "rel" && next.tokens.some(({ lower }, at) => at > 1 && /^(is|are|was|were|has|had|did|does)$/.test(lower))) {
      this.#mentionTold(tokens);
      return;
    }
    const colon = this.#clauses.findIndex((later, at) => at > 0 && later.separator === ":");
    if (position === 0 && neg === void 0 && colon > 0 && this.#clauses.slice(0, colon).every((each) => isTitle(each.tokens))) {
      const subject = subjectOfTitle(tokens);
      this.#fronted = isNamed(subject) ? subject : object;
      discourse.mention(this.#fronted);
      this.#headingUntil = colon;
      return;
    }
    if (position < this.#headingUntil) return;
    if (tellsAbility(tokens)) return;
    const unknown = unknownVerbAt(tokens);
    if (unknown !== void 0) {
      const own = phraseOf(tokens, unknown + 1, tokens.length);
      const understood2 = this.#understood(own, tokens.slice(unknown));
      this.#add(clause, void 0, understood2.object, { negated: neg !== void 0 || off });
      discourse.mention(own);
      this.#last = void 0;
      return;
    }
    if (isStrange(tokens)) {
      this.#add(clause, TO_LOOK(), object, {
        negated: neg !== void 0 || off,
        carried: true,
        assumed: true,
        strange: true
      });
      return;
    }
    if (/^[>→]$/.test(separator) && tokens[0]?.kind === "number") {
      const scale = meaningOf(lemma("scale"));
      this.#add(clause, scale, this.#fronted ?? discourse.last() ?? object, { carried: true });
      return;
    }
    const negated = neg !== void 0 || off;
    if (!negated && this.#backAgain(clause, lowers)) return;
    const changed = negated || makesInto(tokens) ? void 0 : changeOf(tokens);
    if (changed) {
      const { object: own, others } = this.#understood(changed.object, tokens);
      const same = !isNamed(changed.object) && this.#last?.negated === false ? this.#last.verb : void 0;
      const verb = same?.classes.some((name) => /^(set|update|point)$/.test(name)) ? same : changed.verb;
      this.#add(clause, verb, own, {
        referring: !isNamed(changed.object),
        others: others.map((other) => ({ ...other, verb }))
      });
      discourse.mention(changed.object);
      this.#last = { verb, negated: false, passive: false };
      return;
    }
    if (this.#nominalWish(clause, position, neg, off)) return;
    if (!isNamed(object)) {
      this.#again(clause, lowers);
      return;
    }
    if (negated || this.#excepting && /^(,|or|nor|and)$/.test(separator)) {
      this.#excepting = true;
      this.#add(clause, void 0, object, { negated: true, carried: true });
      if (negated && position === 0) discourse.mention(object);
      return;
    }
    this.#excepting = false;
    if (/^(what|which|who|why|how|where|whether)$/.test(lowers[0] ?? "")) {
      const questioned = questionedIn(tokens, tokens.length) ?? object;
      this.#add(clause, TO_LOOK(), this.#understood(questioned, tokens).object, {});
      discourse.mention(questioned);
      return;
    }
    const lists = this.#last !== void 0 && (this.#under || /^(,|and|or|&|\+|plus|then|;|nor)$/.test(separator));
    if (lists && beginsWithPlace(tokens) && !(separator === "and" && tokens[0]?.lower === this.#preposition)) {
      this.#placeOfPrevious(object);
      return;
    }
    if (lists && this.#last) {
      const { verb: said2, negated: not } = this.#last;
      const back = lowers.some((lower) => /^(again|back)$/.test(lower)) && object.head.length < 2;
      const verb = back ? inverse(said2) ?? said2 : said2;
      this.#add(clause, verb, object, {
        negated: not,
        carried: true,
        others: this.#unspoken(object, verb, tokens)
      });
      discourse.mention(object);
      return;
    }
    const more = this.#clauses.slice(position + 1).some(
      ({ tokens: rest }) => verbsOf(rest).some(({ asks }) => asks) || nominalOf(rest) || changeOf(rest)
    );
    const item = this.text.isItem(this.index) && object.head.length > 1;
    const names2 = position === 0 && object.resources.length > 0 && tokens.length < 8 && !item;
    if (more && names2 || beginsWithPlace(tokens)) {
      this.#front(object);
      return;
    }
    if (position === this.#clauses.length - 1 && position === 0 && this.text.isHeading(this.index)) {
      this.#front(object);
      return;
    }
    if (!lists && position === 0 && saysNothing(tokens)) {
      this.#add(clause, void 0, object, {});
      discourse.mention(object);
      return;
    }
    const understood = this.#understood(object, tokens);
    this.#add(clause, TO_LOOK(), understood.object, {
      carried: true,
      assumed: true,
      others: [
        ...this.#unspoken(object, void 0),
        ...understood.others.map((other) => ({ ...other, verb: TO_LOOK() }))
      ]
    });
    discourse.mention(object);
  }
  /** What a thing without verb may ask for beside what it most likely does. */
  #unspoken(object, said2, tokens = []) {
    const look = TO_LOOK();
    const isOfForm = object.resources.length > 0 && !tokens.some(({ owner }) => owner === true);
    const made = object.fromSomething && (object.head.length > 1 || object.head.some(isKnownStem));
    const create = object.fresh || made ? meaningOf(lemma("create")) : void 0;
    const other = tokens.some(({ lower }) => COMPARED.test(lower)) ? meaningOf(lemma("change")) : void 0;
    return [
      ...other ? [{ ...object, verb: other, weight: 1.02 }] : [],
      ...create ? [{ ...object, verb: create, weight: object.fresh ? 1.02 : 0.98 }] : [],
      // What the form has is done what is said, if that can be; other things of it may be looked at.
      ...said2 && look ? [{ ...object, verb: look, weight: isOfForm ? 0.8 : 0.95 }] : []
    ];
  }
  #nominalWish(clause, position, neg, off) {
    const { tokens, separator } = clause;
    const nominal = nominalOf(tokens, neg !== void 0);
    if (nominal === void 0) return false;
    const goesOn = this.#last !== void 0 && !this.#last.nominal && neg === void 0 && (this.#under || /^(,|and|or|&)$/.test(separator)) && !onlyLooks(this.#last.verb) && // "Stop both, and a list of who is on": to look is no thing that is stopped.
    !(nominal.verb.classes.includes("look") && tokens[nominal.at + 1]?.lower === "of");
    const isList = position === 0 || nominal.verb.classes.includes("look") && tokens[nominal.at + 1]?.lower === "of" || /^[:•*–—-]$/.test(separator) || this.#last === void 0;
    const bare2 = !tokens.some((token, at) => at < nominal.at && token.kind === "word" && !skipped(token));
    if (!isList && neg === void 0 && !bare2) return false;
    const own = objectOf(tokens, nominal, tokens.length, -1);
    const { object, others } = this.#understood(own, tokens);
    const negated = off || neg !== void 0 || this.#negative;
    const readings = [
      { ...object, verb: nominal.verb, weight: 1 },
      ...others.map((other) => ({ ...other, verb: nominal.verb }))
    ];
    const thing = phraseOf(tokens, 0, tokens.length);
    if (goesOn && this.#last) {
      const { verb, negated: not } = this.#last;
      this.#add(clause, verb, thing, { negated: not || negated, carried: true, others: readings });
      this.text.discourse.mention(thing);
      return true;
    }
    this.#add(clause, nominal.verb, object, {
      negated,
      referring: own.resources.length === 0 && own.head.length < 2,
      others: readings.slice(1)
    });
    this.text.discourse.mention(own);
    this.#last = { verb: nominal.verb, negated, passive: false, nominal: true };
    return true;
  }
  /** "Power x down, y too, then x up again": the verb that was said, undone. */
  #backAgain(clause, lowers) {
    const last = this.#last;
    const end = lowers.filter((lower) => !ADVERBS.has(lower) || lower === "again").slice(-2);
    if (last === void 0 || last.negated || !/^(up|on|down|off) again$/.test(end.join(" "))) return false;
    if (!last.verb.classes.some((name) => /^(start|stop|enable|disable|pause|resume)$/.test(name)))
      return false;
    const object = phraseOf(clause.tokens, 0, clause.tokens.length);
    const verb = inverse(last.verb);
    if (verb === void 0 || object.resources.length === 0) return false;
    this.#add(clause, verb, object, { carried: true });
    this.text.discourse.mention(object);
    return true;
  }
  /** "… and on again", "and back". */
  #again(clause, lowers) {
    const last = this.#last;
    if (!last || last.negated || !lowers.some((lower) => /^(again|back|on|off|up|down)$/.test(lower))) return;
    const verb = inverse(last.verb);
    const [first, ...rest] = this.text.discourse.candidates(void 0);
    if (!verb) return;
    this.#add(clause, verb, first?.phrase ?? emptyPhrase(), {
      carried: true,
      referring: true,
      others: rest.map(({ phrase, weight }) => ({ ...phrase, verb, weight }))
    });
    this.#last = { verb, negated: false, passive: false };
  }
  #front(object) {
    const fronted = this.#fronted ?? emptyPhrase();
    this.#fronted = {
      ...fronted,
      head: [...fronted.head, ...object.head],
      place: [...fronted.place, ...object.place],
      resources: [...fronted.resources, ...object.resources, ...object.placed]
    };
    this.text.discourse.mention(this.#fronted);
  }
  #placeOfPrevious(object) {
    const { wishes } = this.text;
    const previous = wishes.at(-1);
    if (!previous) return;
    wishes[wishes.length - 1] = {
      ...previous,
      place: [...previous.place, ...object.head, ...object.place],
      placed: [...previous.placed, ...object.resources]
    };
  }
  /** "put and get single items": what the last verb is done to is what the others are done to. */
  #shareObjects() {
    const { wishes } = this.text;
    for (let at = wishes.length - 2; at >= this.#first; at -= 1) {
      const [wish, next] = [wishes[at], wishes[at + 1]];
      if (wish?.verb === void 0 || next?.source !== "words" || !this.#bare.has(wish.id)) continue;
      if (wish.negated !== next.negated) continue;
      wishes[at] = {
        ...wish,
        head: next.head,
        place: [...wish.place, ...next.place],
        resources: next.resources,
        placed: [...wish.placed, ...next.placed],
        plural: next.plural,
        others: next.others.map((other) => ({ ...other, verb: wish.verb }))
      };
    }
  }
  #addExact(exact, negated, tokens) {
    const { head, place, resources, placed } = phraseOf(tokens, 0, tokens.length);
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [exact.from, exact.to],
      words: exact.words,
      source: exact.source,
      exact,
      verb: void 0,
      head,
      place,
      resources,
      placed,
      others: [],
      written: /* @__PURE__ */ new Map(),
      plural: false,
      negated,
      role: "main",
      carried: false,
      assumed: false,
      referring: false,
      strange: false,
      readOnly: false,
      sentence: this.index
    });
    const [only, ...more] = exact.actions;
    const name = more.length > 0 ? void 0 : only?.split(":")[1];
    if (name !== void 0 && !negated && exact.source === "command" && /^(?:List|Describe)/.test(name))
      this.text.discourse.mention({
        ...emptyPhrase(),
        head: identifierWords(name).slice(1).map(stem),
        plural: name.endsWith("s")
      });
  }
  #add({ tokens }, verb, { head, place, resources, placed, plural }, {
    negated = false,
    carried = false,
    assumed = false,
    referring: referring2 = false,
    strange = false,
    others = []
  }) {
    const from = tokens[0]?.from ?? 0;
    this.text.wishes.push({
      id: this.text.wishes.length,
      span: [from, tokens.at(-1)?.to ?? from],
      words: tokens.map(({ text }) => text).join(" "),
      source: "words",
      verb,
      head,
      place,
      resources: [...new Set(resources)],
      placed: [...new Set(placed)],
      plural,
      others: negated ? [] : others,
      written: new Map(tokens.map((token) => [token.stem, token.lower])),
      negated,
      role: "main",
      carried,
      assumed,
      referring: referring2,
      strange,
      readOnly: this.readOnly,
      sentence: this.index
    });
  }
};

// src/drafting/grammar/wishes.ts
var TO_MACHINE = /(?:^|\W)(?:system|assistant) ?:|\b(system (?:prompt|message|note|notice|instruction|override|directive|command|mode)s?|(?:your|this|the previous|the above) (?:system|prompt)|(?:ai|an|the|this|dear) assistant|prompt injection|ignore (?:all|any|the|previous|prior)|instructions?:|as an ai|language model|policy generator|pre-?approved|must also include|already approved by)\b/i;
var READ_ONLY = /\b(?:read[s ]?[ -]?only|reads only|only read(?:ing|s)?|just read(?:ing)?|look only|nur lesen[d]?|lecture seule|s[oó]lo lectura|somente leitura)\b/i;
var READ_ONLY_THINGS = /\bread[ -]?only (?:replicas?|cop(?:y|ies)|modes?|endpoints?|users?|roles?|nodes?|instances?|volumes?|file ?systems?|states?|hands|keys?|databases?|members?|tables?|attribute)\b|\b(?:make|makes|set|turn|switch|put|mark|mount|flip|becomes?) (?:\S+ ){0,5}?(?:to |in |into |as )?read[ -]?only\b|\bthen (?:just |only )+read(?:ing)?\b/gi;
var LONG_NEGATIONS = [...NEGATIONS].filter((word2) => /^[a-z]{5,}$/.test(word2));
function withoutSlip(token) {
  const { kind, lower } = token;
  if (kind !== "word" || lower.length < 4 || isKnownWord(lower)) return token;
  const meant = LONG_NEGATIONS.find((word2) => within(lower, word2, 1));
  return meant === void 0 ? token : { ...token, lower: meant, stem: lemma(meant) };
}
var reads = ({ first }) => (first.get(lemma("get")) ?? 0) >= 0.6 || (first.get(lemma("list")) ?? 0) >= 0.6;
function readWishes(rest, exacts, names2) {
  const wishes = [];
  const words2 = /* @__PURE__ */ new Set();
  let readOnlyAll = false;
  const sentences = sentencesOf(rest, names2).map((sentence) => sentence.map(withoutSlip));
  const isItem = (at) => {
    const first = sentences[at]?.[0];
    return first !== void 0 && (first.kind === "mark" && /^[-•*–—]$/.test(first.lower) || first.kind === "number" && sentences[at]?.length === 1);
  };
  const isUnderNumber = (at) => isItem(at) || sentences[at - 1]?.length === 1 && sentences[at - 1]?.[0]?.kind === "number";
  const isHeading = (index) => isItem(index + 1) && !isItem(index);
  const text = {
    wishes,
    exacts,
    discourse: new Discourse(),
    isHeading,
    isItem: isUnderNumber,
    heading: void 0,
    asked: []
  };
  sentences.forEach((sentence, index) => {
    const plain2 = sentence.map((token) => token.text).join(" ");
    if (TO_MACHINE.test(plain2)) return;
    const before = wishes.length;
    const readOnly = READ_ONLY.test(plain2.replace(READ_ONLY_THINGS, ""));
    new SentenceReader(unframed(sentence), index, readOnly, text).read();
    const own = wishes.slice(before);
    if (own.length === 0 || own.some(({ negated }) => !negated)) {
      for (const token of sentence) if (token.kind === "word") words2.add(token.stem);
    }
    if (readOnly && own.every(({ verb }) => verb === void 0 || reads(verb)))
      readOnlyAll ||= own.length === 0 || index === 0 && sentence.length < 6;
  });
  const changes = ({ exact, verb }) => exact !== void 0 ? exact.source === "named" : verb !== void 0 && !reads(verb);
  return { wishes: withDisclaimed(rest, wishes, exacts, changes), readOnly: readOnlyAll, words: words2 };
}

// src/drafting/grounds/arn-kinds.ts
function kindsIn(resources, catalog) {
  const services = new Set(resources.flatMap((arn) => arnParts(arn)?.service ?? []));
  return new Set(
    [...services].flatMap(
      (service) => formatsOf(service, catalog).flatMap(
        ({ formats }) => formats.flatMap(
          ({ text }) => text.split(/[/:]/).filter((part) => !part.includes("$")).map((part) => part.toLowerCase())
        )
      )
    )
  );
}

// src/drafting/tables/data/closures-data.ts
var DATA_CLOSURES = `
s3:PutBucketNotification | | s3:GetBucketNotification | AmazonS3/latest/API/API_PutBucketNotificationConfiguration.html
s3:PutReplicationConfiguration | | s3:GetReplicationConfiguration | AmazonS3/latest/API/API_PutBucketReplication.html
s3:PutBucketCORS | add/another/existing/other/current/keep/besides | s3:GetBucketCORS | AmazonS3/latest/API/API_PutBucketCors.html
s3:PutBucketTagging | | s3:GetBucketTagging | AmazonS3/latest/API/API_PutBucketTagging.html
s3:PutBucketPolicy | add/another/existing/other/current/keep/statement/edit/amend | s3:GetBucketPolicy | AmazonS3/latest/API/API_PutBucketPolicy.html
s3:PutObject | multipart/chunk/parts/large/huge | s3:AbortMultipartUpload s3:ListMultipartUploadParts | AmazonS3/latest/userguide/mpuoverview.html
s3:AbortMultipartUpload | | s3:ListBucketMultipartUploads | AmazonS3/latest/userguide/mpuoverview.html
s3:CreateJob | | s3:DescribeJob iam:PassRole | AmazonS3/latest/userguide/batch-ops-iam-role-policies.html
s3:UpdateJobStatus | | s3:DescribeJob | AmazonS3/latest/API/API_control_UpdateJobStatus.html
s3:GetObject | decrypt | kms:Decrypt | AmazonS3/latest/userguide/UsingKMSEncryption.html
s3:ListBucketVersions | undelete/restore/recover | s3:GetObjectVersion | AmazonS3/latest/userguide/RestoringPreviousVersions.html
dynamodb:CreateBackup | | dynamodb:DescribeBackup | amazondynamodb/latest/developerguide/Backup.Tutorial.html
dynamodb:RestoreTableToPointInTime | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/PointInTimeRecovery.Tutorial.html
dynamodb:RestoreTableFromBackup | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/Restore.Tutorial.html
dynamodb:ImportTable | | dynamodb:DescribeImport s3:GetObject s3:ListBucket | amazondynamodb/latest/developerguide/S3DataImport.Requesting.html
dynamodb:CreateTable | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
dynamodb:GetRecords | | dynamodb:DescribeStream dynamodb:GetShardIterator | amazondynamodb/latest/developerguide/Streams.html
dynamodb:Scan | kms/encrypted/cmk | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:Query | kms/encrypted/cmk | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
rds:DownloadDBLogFilePortion | | rds:DescribeDBLogFiles | AmazonRDS/latest/UserGuide/USER_LogAccess.html
rds:ApplyPendingMaintenanceAction | | rds:DescribePendingMaintenanceActions | AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html
rds:StartExportTask | | rds:DescribeExportTasks iam:PassRole | AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html
rds:SwitchoverBlueGreenDeployment | | rds:DescribeBlueGreenDeployments | AmazonRDS/latest/UserGuide/blue-green-deployments-switching.html
rds:CreateBlueGreenDeployment | | rds:DescribeBlueGreenDeployments | AmazonRDS/latest/UserGuide/blue-green-deployments-creating.html
rds:CopyDBSnapshot | kms/encrypted/cmk/reencrypt | kms:DescribeKey kms:CreateGrant | AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
rds:CopyDBClusterSnapshot | kms/encrypted/cmk/reencrypt | kms:DescribeKey kms:CreateGrant | AmazonRDS/latest/AuroraUserGuide/aurora-copy-snapshot.html
rds-data:BeginTransaction | | rds-data:CommitTransaction rds-data:RollbackTransaction | AmazonRDS/latest/AuroraUserGuide/data-api.calling.html
rds-data:BatchExecuteStatement | | secretsmanager:GetSecretValue | AmazonRDS/latest/AuroraUserGuide/data-api.access.html
redshift-data:BatchExecuteStatement | | redshift-data:DescribeStatement | redshift/latest/mgmt/data-api.html
redshift-data:ExecuteStatement | workgroup/serverless | redshift-serverless:GetCredentials | redshift/latest/mgmt/data-api-access.html
redshift:RestoreTableFromClusterSnapshot | | redshift:DescribeTableRestoreStatus redshift:DescribeClusterSnapshots | redshift/latest/mgmt/working-with-snapshot-restore-table-from-snapshot.html
redshift:ResizeCluster | | redshift:DescribeResize redshift:DescribeClusters | redshift/latest/mgmt/resizing-cluster.html
redshift:ModifyClusterParameterGroup | | redshift:DescribeClusterParameters | redshift/latest/mgmt/managing-parameter-groups-console.html
redshift-serverless:RestoreTableFromRecoveryPoint | | redshift-serverless:GetTableRestoreStatus | redshift/latest/mgmt/serverless-snapshots-recovery-points.html
redshift-serverless:RestoreTableFromSnapshot | | redshift-serverless:GetTableRestoreStatus | redshift/latest/mgmt/serverless-snapshots-recovery-points.html
athena:StopQueryExecution | | athena:GetQueryExecution | athena/latest/ug/querying-finding-query-ids.html
athena:ListQueryExecutions | | athena:BatchGetQueryExecution | athena/latest/ug/querying-finding-query-ids.html
glue:StartCrawler | | glue:GetCrawler | glue/latest/dg/console-crawlers.html
glue:StartJobRun | | glue:GetJobRun | glue/latest/dg/monitor-profile-glue-job-cloudwatch-metrics.html
glue:BatchStopJobRun | | glue:GetJobRun glue:GetJobRuns | glue/latest/webapi/API_BatchStopJobRun.html
glue:UpdateTable | | glue:GetTable | glue/latest/webapi/API_UpdateTable.html
glue:UpdateJob | | glue:GetJob iam:PassRole | glue/latest/webapi/API_UpdateJob.html
glue:UpdateCrawler | | glue:GetCrawler | glue/latest/webapi/API_UpdateCrawler.html
glue:UpdateConnection | | glue:GetConnection | glue/latest/webapi/API_UpdateConnection.html
glue:UpdatePartition | | glue:GetPartition | glue/latest/webapi/API_UpdatePartition.html
glue:BatchCreatePartition | | glue:GetTable glue:GetPartitions | glue/latest/webapi/API_BatchCreatePartition.html
glue:StartWorkflowRun | | glue:GetWorkflowRun | glue/latest/webapi/API_StartWorkflowRun.html
glue:StartDataQualityRulesetEvaluationRun | | glue:GetDataQualityRulesetEvaluationRun glue:GetDataQualityResult | glue/latest/dg/data-quality-getting-started.html
glue:ResetJobBookmark | | glue:GetJobBookmark | glue/latest/dg/monitor-continuations.html
glue:PutDataCatalogEncryptionSettings | | glue:GetDataCatalogEncryptionSettings | glue/latest/dg/encrypt-glue-data-catalog.html
lakeformation:PutDataLakeSettings | | lakeformation:GetDataLakeSettings | lake-formation/latest/APIReference/API_PutDataLakeSettings.html
lakeformation:GrantPermissions | | lakeformation:ListPermissions | lake-formation/latest/dg/granting-catalog-permissions.html
lakeformation:RegisterResource | | iam:PassRole | lake-formation/latest/dg/register-location.html
elasticmapreduce:AddJobFlowSteps | | elasticmapreduce:DescribeStep | emr/latest/ManagementGuide/emr-work-with-steps.html
elasticmapreduce:CancelSteps | | elasticmapreduce:ListSteps | emr/latest/ManagementGuide/emr-cancel-steps.html
elasticmapreduce:ModifyInstanceGroups | | elasticmapreduce:ListInstanceGroups | emr/latest/ManagementGuide/emr-manage-resize.html
elasticmapreduce:ModifyInstanceFleet | | elasticmapreduce:ListInstanceFleets | emr/latest/ManagementGuide/emr-manage-resize.html
elasticmapreduce:PutManagedScalingPolicy | | elasticmapreduce:GetManagedScalingPolicy | emr/latest/ManagementGuide/managed-scaling-configure.html
elasticmapreduce:RunJobFlow | | elasticmapreduce:DescribeCluster iam:PassRole | emr/latest/ManagementGuide/emr-iam-role.html
elasticmapreduce:TerminateJobFlows | | elasticmapreduce:DescribeCluster | emr/latest/ManagementGuide/UsingEMR_TerminateJobFlow.html
emr-serverless:StartJobRun | | emr-serverless:GetJobRun | emr/latest/EMR-Serverless-UserGuide/jobs-cli.html
emr-containers:StartJobRun | | emr-containers:DescribeJobRun | emr/latest/EMR-on-EKS-DevelopmentGuide/emr-eks-jobs-CLI.html
es:UpdateDomainConfig | | es:DescribeDomainConfig es:DescribeDomain | opensearch-service/latest/developerguide/managedomains-configuration-changes.html
es:UpgradeDomain | | es:GetUpgradeStatus es:GetCompatibleVersions | opensearch-service/latest/developerguide/version-migration.html
es:StartServiceSoftwareUpdate | | es:DescribeDomain | opensearch-service/latest/developerguide/service-software.html
es:ESHttpDelete | older/old/which/before/indices/indexes | es:ESHttpGet | opensearch-service/latest/developerguide/ac.html
aoss:UpdateAccessPolicy | | aoss:GetAccessPolicy | opensearch-service/latest/developerguide/serverless-data-access.html
aoss:UpdateSecurityPolicy | | aoss:GetSecurityPolicy | opensearch-service/latest/developerguide/serverless-network.html
elasticache:ModifyCacheParameterGroup | | elasticache:DescribeCacheParameters | AmazonElastiCache/latest/dg/ParameterGroups.Modifying.html
elasticache:BatchApplyUpdateAction | | elasticache:DescribeUpdateActions | AmazonElastiCache/latest/dg/applying-updates.html
elasticache:ModifyReplicationGroup | | elasticache:DescribeReplicationGroups | AmazonElastiCache/latest/APIReference/API_ModifyReplicationGroup.html
elasticache:CreateSnapshot | | elasticache:DescribeSnapshots | AmazonElastiCache/latest/dg/backups-manual.html
elasticache:TestFailover | | elasticache:DescribeReplicationGroups elasticache:DescribeEvents | AmazonElastiCache/latest/dg/AutoFailover.html
memorydb:UpdateCluster | | memorydb:DescribeClusters | memorydb/latest/devguide/clusters.modify.html
memorydb:CreateSnapshot | | memorydb:DescribeSnapshots | memorydb/latest/devguide/snapshots-manual.html
elasticfilesystem:PutLifecycleConfiguration | | elasticfilesystem:DescribeLifecycleConfiguration | efs/latest/ug/lifecycle-management-efs.html
elasticfilesystem:PutFileSystemPolicy | | elasticfilesystem:DescribeFileSystemPolicy | efs/latest/ug/create-file-system-policy.html
elasticfilesystem:UpdateFileSystem | | elasticfilesystem:DescribeFileSystems | efs/latest/ug/performance.html
fsx:UpdateFileSystem | | fsx:DescribeFileSystems | fsx/latest/APIReference/API_UpdateFileSystem.html
fsx:CreateBackup | | fsx:DescribeBackups | fsx/latest/APIReference/API_CreateBackup.html
fsx:CreateDataRepositoryTask | | fsx:DescribeDataRepositoryTasks | fsx/latest/APIReference/API_CreateDataRepositoryTask.html
backup:StartBackupJob | | backup:DescribeBackupJob | aws-backup/latest/devguide/recov-point-create-on-demand-backup.html
backup:StartCopyJob | | backup:DescribeCopyJob | aws-backup/latest/devguide/recov-point-create-a-copy.html
backup:StartRestoreJob | | backup:ListRecoveryPointsByBackupVault backup:DescribeRecoveryPoint | aws-backup/latest/devguide/restoring-a-backup.html
backup:UpdateBackupPlan | | backup:GetBackupPlan | aws-backup/latest/devguide/updating-a-backup-plan.html
backup:CreateBackupSelection | | iam:PassRole | aws-backup/latest/devguide/assigning-resources.html
dms:ReloadTables | | dms:DescribeTableStatistics | dms/latest/userguide/CHAP_Tasks.ReloadTables.html
dms:StartReplicationTask | | dms:DescribeReplicationTasks | dms/latest/userguide/CHAP_Tasks.html
dms:StopReplicationTask | | dms:DescribeReplicationTasks | dms/latest/userguide/CHAP_Tasks.html
dms:TestConnection | | dms:DescribeConnections | dms/latest/userguide/CHAP_Endpoints.html
dms:ModifyReplicationInstance | | dms:DescribeReplicationInstances | dms/latest/userguide/CHAP_ReplicationInstance.Modifying.html
dms:RefreshSchemas | | dms:DescribeRefreshSchemasStatus dms:DescribeSchemas | dms/latest/APIReference/API_RefreshSchemas.html
sqs:SetQueueAttributes | | sqs:GetQueueAttributes | AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
sqs:StartMessageMoveTask | | sqs:ListMessageMoveTasks | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
sqs:CancelMessageMoveTask | | sqs:ListMessageMoveTasks | AWSSimpleQueueService/latest/APIReference/API_CancelMessageMoveTask.html
sqs:DeleteMessage | | sqs:ReceiveMessage | AWSSimpleQueueService/latest/APIReference/API_DeleteMessage.html
sqs:ChangeMessageVisibility | | sqs:ReceiveMessage | AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
sns:SetSubscriptionAttributes | | sns:GetSubscriptionAttributes | sns/latest/dg/sns-message-filtering.html
sns:Unsubscribe | | sns:ListSubscriptionsByTopic | sns/latest/dg/sns-delete-subscription-topic.html
sns:SetTopicAttributes | | sns:GetTopicAttributes | sns/latest/api/API_SetTopicAttributes.html
events:PutRule | | events:DescribeRule | eventbridge/latest/APIReference/API_PutRule.html
events:PutTargets | | events:ListTargetsByRule iam:PassRole | eventbridge/latest/APIReference/API_PutTargets.html
events:RemoveTargets | | events:ListTargetsByRule | eventbridge/latest/APIReference/API_RemoveTargets.html
events:DeleteRule | | events:ListTargetsByRule events:RemoveTargets | eventbridge/latest/APIReference/API_DeleteRule.html
events:StartReplay | | events:DescribeReplay events:DescribeArchive | eventbridge/latest/userguide/eb-replay-archived-event.html
events:UpdateConnection | | events:DescribeConnection | eventbridge/latest/APIReference/API_UpdateConnection.html
events:UpdateApiDestination | | events:DescribeApiDestination | eventbridge/latest/APIReference/API_UpdateApiDestination.html
scheduler:CreateSchedule | | iam:PassRole | scheduler/latest/UserGuide/setting-up.html
scheduler:UpdateSchedule | | iam:PassRole | scheduler/latest/UserGuide/setting-up.html
pipes:UpdatePipe | | pipes:DescribePipe iam:PassRole | eventbridge/latest/pipes-reference/API_UpdatePipe.html
pipes:StopPipe | | pipes:DescribePipe | eventbridge/latest/pipes-reference/API_StopPipe.html
pipes:StartPipe | | pipes:DescribePipe | eventbridge/latest/pipes-reference/API_StartPipe.html
states:StartExecution | | states:DescribeExecution | step-functions/latest/apireference/API_StartExecution.html
states:StartExecution | step/steps/failed/which | states:GetExecutionHistory | step-functions/latest/apireference/API_GetExecutionHistory.html
states:RedriveExecution | | states:DescribeExecution | step-functions/latest/dg/redrive-executions.html
states:StopExecution | | states:ListExecutions | step-functions/latest/apireference/API_StopExecution.html
states:UpdateStateMachine | | states:DescribeStateMachine iam:PassRole | step-functions/latest/apireference/API_UpdateStateMachine.html
states:UpdateStateMachineAlias | | states:DescribeStateMachineAlias | step-functions/latest/apireference/API_UpdateStateMachineAlias.html
states:UpdateMapRun | | states:DescribeMapRun states:ListMapRuns | step-functions/latest/dg/concepts-examine-map-run.html
mq:UpdateConfiguration | | mq:DescribeConfigurationRevision mq:DescribeConfiguration | amazon-mq/latest/developer-guide/amazon-mq-editing-managing-configurations.html
mq:RebootBroker | | mq:DescribeBroker | amazon-mq/latest/developer-guide/amazon-mq-rebooting-broker.html
ses:UpdateEmailTemplate | | ses:GetEmailTemplate | ses/latest/APIReference-V2/API_UpdateEmailTemplate.html
ses:DeleteSuppressedDestination | | ses:GetSuppressedDestination | ses/latest/dg/sending-email-suppression-list.html
ses:PutConfigurationSetSendingOptions | | ses:GetConfigurationSet | ses/latest/APIReference-V2/API_PutConfigurationSetSendingOptions.html
kinesis:UpdateShardCount | | kinesis:DescribeStreamSummary | streams/latest/dg/kinesis-using-sdk-java-resharding.html
kinesis:SplitShard | | kinesis:ListShards | streams/latest/dg/kinesis-using-sdk-java-resharding-split.html
kinesis:MergeShards | | kinesis:ListShards | streams/latest/dg/kinesis-using-sdk-java-resharding-merge.html
kinesis:UpdateStreamMode | | kinesis:DescribeStreamSummary | streams/latest/dg/how-do-i-size-a-stream.html
kinesis:DeregisterStreamConsumer | | kinesis:ListStreamConsumers | streams/latest/dg/building-enhanced-consumers.html
firehose:UpdateDestination | | firehose:DescribeDeliveryStream | firehose/latest/APIReference/API_UpdateDestination.html
kinesisanalytics:UpdateApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_UpdateApplication.html
kinesisanalytics:StartApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_StartApplication.html
kinesisanalytics:StartApplication | savepoint/snapshot | kinesisanalytics:ListApplicationSnapshots | managed-flink/latest/java/how-snapshots.html
kinesisanalytics:StopApplication | | kinesisanalytics:DescribeApplication | managed-flink/latest/apiv2/API_StopApplication.html
kinesisanalytics:CreateApplicationSnapshot | | kinesisanalytics:DescribeApplicationSnapshot | managed-flink/latest/java/how-snapshots.html
kafka:UpdateBrokerStorage | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-storage.html
kafka:UpdateBrokerType | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-broker-type.html
kafka:UpdateBrokerCount | | kafka:DescribeCluster kafka:DescribeClusterOperation | msk/latest/developerguide/msk-update-broker-count.html
kafka:UpdateClusterConfiguration | | kafka:DescribeCluster kafka:DescribeClusterOperation kafka:DescribeConfigurationRevision | msk/latest/developerguide/msk-update-cluster-config.html
kafka:UpdateClusterKafkaVersion | | kafka:DescribeCluster kafka:DescribeClusterOperation kafka:GetCompatibleKafkaVersions | msk/latest/developerguide/version-support.html
kafka:RebootBroker | | kafka:ListNodes | msk/latest/developerguide/msk-reboot-broker.html
kafka:UpdateConfiguration | | kafka:DescribeConfigurationRevision | msk/latest/developerguide/msk-configuration-operations.html
kafkaconnect:UpdateConnector | | kafkaconnect:DescribeConnector | msk/latest/developerguide/msk-connect-connectors.html
kafka-cluster:AlterTopicDynamicConfiguration | | kafka-cluster:Connect kafka-cluster:DescribeTopicDynamicConfiguration | msk/latest/developerguide/kafka-actions.html
datasync:StartTaskExecution | | datasync:DescribeTaskExecution | datasync/latest/userguide/run-task.html
datasync:CancelTaskExecution | | datasync:DescribeTaskExecution datasync:ListTaskExecutions | datasync/latest/userguide/run-task.html
datasync:UpdateTask | | datasync:DescribeTask | datasync/latest/userguide/API_UpdateTask.html
transfer:DeleteSshPublicKey | | transfer:DescribeUser | transfer/latest/userguide/key-management.html
transfer:UpdateUser | | transfer:DescribeUser iam:PassRole | transfer/latest/userguide/requirements-roles.html
transfer:CreateUser | | iam:PassRole | transfer/latest/userguide/requirements-roles.html
transfer:UpdateServer | | transfer:DescribeServer | transfer/latest/userguide/edit-server-config.html
transfer:StopServer | | transfer:DescribeServer | transfer/latest/userguide/edit-online-offline.html
transfer:StartServer | | transfer:DescribeServer | transfer/latest/userguide/edit-online-offline.html
storagegateway:UpdateNFSFileShare | | storagegateway:DescribeNFSFileShares | filegateway/latest/files3/edit-nfs-client.html
storagegateway:UpdateSMBFileShare | | storagegateway:DescribeSMBFileShares | storagegateway/latest/APIReference/API_UpdateSMBFileShare.html
storagegateway:UpdateBandwidthRateLimit | | storagegateway:DescribeBandwidthRateLimit | storagegateway/latest/APIReference/API_UpdateBandwidthRateLimit.html
storagegateway:UpdateGatewaySoftwareNow | | storagegateway:DescribeGatewayInformation | storagegateway/latest/APIReference/API_UpdateGatewaySoftwareNow.html
timestream:Select | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:WriteRecords | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:DescribeTable | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:UpdateTable | | timestream:DescribeTable timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:DescribeScheduledQuery | | timestream:DescribeEndpoints | timestream/latest/developerguide/security_iam_id-based-policy-examples.html
timestream:ExecuteScheduledQuery | | timestream:DescribeScheduledQuery timestream:DescribeEndpoints | timestream/latest/developerguide/scheduledqueries.html
neptune-db:StartLoaderJob | | neptune-db:GetLoaderJobStatus | neptune/latest/userguide/load-api-reference.html
neptune-db:CancelQuery | | neptune-db:GetQueryStatus | neptune/latest/userguide/gremlin-api-status-cancel.html
sagemaker:CreateTrainingJob | | sagemaker:DescribeTrainingJob iam:PassRole | sagemaker/latest/dg/api-permissions-reference.html
sagemaker:CreateProcessingJob | | sagemaker:DescribeProcessingJob iam:PassRole | sagemaker/latest/dg/api-permissions-reference.html
sagemaker:CreateTransformJob | | sagemaker:DescribeTransformJob | sagemaker/latest/dg/batch-transform.html
sagemaker:UpdateEndpoint | | sagemaker:DescribeEndpoint | sagemaker/latest/APIReference/API_UpdateEndpoint.html
sagemaker:UpdateEndpointWeightsAndCapacities | | sagemaker:DescribeEndpoint | sagemaker/latest/APIReference/API_UpdateEndpointWeightsAndCapacities.html
sagemaker:StartPipelineExecution | | sagemaker:DescribePipelineExecution | sagemaker/latest/dg/run-pipeline.html
sagemaker:RetryPipelineExecution | | sagemaker:DescribePipelineExecution | sagemaker/latest/APIReference/API_RetryPipelineExecution.html
sagemaker:UpdateNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/dg/nbi-update.html
sagemaker:StartNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/APIReference/API_StartNotebookInstance.html
sagemaker:StopNotebookInstance | | sagemaker:DescribeNotebookInstance | sagemaker/latest/APIReference/API_StopNotebookInstance.html
sagemaker:UpdateModelPackage | | sagemaker:DescribeModelPackage | sagemaker/latest/dg/model-registry-approve.html
bedrock:StartIngestionJob | | bedrock:GetIngestionJob | bedrock/latest/userguide/kb-data-source-sync-ingest.html
bedrock:UpdateAgent | | bedrock:GetAgent iam:PassRole | bedrock/latest/APIReference/API_agent_UpdateAgent.html
bedrock:UpdateAgentAlias | | bedrock:GetAgentAlias | bedrock/latest/APIReference/API_agent_UpdateAgentAlias.html
bedrock:UpdateGuardrail | | bedrock:GetGuardrail | bedrock/latest/APIReference/API_UpdateGuardrail.html
bedrock:RetrieveAndGenerate | | bedrock:Retrieve bedrock:InvokeModel | bedrock/latest/userguide/kb-permissions.html
bedrock:CreateModelInvocationJob | | bedrock:GetModelInvocationJob iam:PassRole | bedrock/latest/userguide/batch-inference-permissions.html
quicksight:CreateIngestion | | quicksight:DescribeIngestion | quicksight/latest/APIReference/API_CreateIngestion.html
quicksight:UpdateDashboardPermissions | | quicksight:DescribeDashboardPermissions | quicksight/latest/APIReference/API_UpdateDashboardPermissions.html
quicksight:UpdateDataSetPermissions | | quicksight:DescribeDataSetPermissions | quicksight/latest/APIReference/API_UpdateDataSetPermissions.html
quicksight:UpdateDataSource | | quicksight:DescribeDataSource | quicksight/latest/APIReference/API_UpdateDataSource.html
quicksight:UpdateDataSet | | quicksight:DescribeDataSet | quicksight/latest/APIReference/API_UpdateDataSet.html
quicksight:UpdateDashboardPublishedVersion | | quicksight:ListDashboardVersions | quicksight/latest/APIReference/API_UpdateDashboardPublishedVersion.html
textract:StartDocumentAnalysis | | textract:GetDocumentAnalysis | textract/latest/dg/api-async.html
textract:StartDocumentTextDetection | | textract:GetDocumentTextDetection | textract/latest/dg/api-async.html
textract:StartExpenseAnalysis | | textract:GetExpenseAnalysis | textract/latest/dg/api-async.html
transcribe:StartTranscriptionJob | | transcribe:GetTranscriptionJob | transcribe/latest/dg/getting-started.html
transcribe:UpdateVocabulary | | transcribe:GetVocabulary | transcribe/latest/dg/custom-vocabulary.html
rekognition:StartProjectVersion | | rekognition:DescribeProjectVersions | rekognition/latest/customlabels-dg/running-model.html
rekognition:StartLabelDetection | | rekognition:GetLabelDetection | rekognition/latest/dg/api-video.html
rekognition:StartContentModeration | | rekognition:GetContentModeration | rekognition/latest/dg/procedure-moderate-videos.html
polly:StartSpeechSynthesisTask | | polly:GetSpeechSynthesisTask | polly/latest/dg/asynchronous.html
`;

// src/drafting/tables/operations/closures-operations.ts
var OPERATIONS_CLOSURES = `
ec2:ModifyVolume | progress/optimizing/watch/follow/wait/until/till/done/through/complete/finish/state | ec2:DescribeVolumesModifications | ebs/latest/userguide/monitoring-volume-modifications.html
ec2:ModifyManagedPrefixList | | ec2:GetManagedPrefixListEntries ec2:DescribeManagedPrefixLists | vpc/latest/userguide/work-with-cust-managed-prefix-lists.html
ec2:StartNetworkInsightsAnalysis | | ec2:DescribeNetworkInsightsAnalyses | vpc/latest/reachability/getting-started-cli.html
lambda:UpdateFunctionConfiguration | env/environment/variable/variables | lambda:GetFunctionConfiguration | lambda/latest/api/API_UpdateFunctionConfiguration.html
lambda:UpdateFunctionCode | wait/until/till/active/done/complete/successful | lambda:GetFunctionConfiguration | lambda/latest/api/API_GetFunctionConfiguration.html
ecs:RegisterTaskDefinition | | ecs:DescribeTaskDefinition iam:PassRole | AmazonECS/latest/developerguide/update-task-definition-console-v2.html
eks:UpdateNodegroupConfig | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed/update | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateNodegroupVersion | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateClusterVersion | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateClusterConfig | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
eks:UpdateAddon | wait/watch/follow/until/till/done/progress/status/finish/complete/succeed | eks:DescribeUpdate | eks/latest/APIReference/API_DescribeUpdate.html
elasticloadbalancing:RegisterTargets | wait/until/till/healthy/health/see/check/watch | elasticloadbalancing:DescribeTargetHealth | elasticloadbalancing/latest/application/target-group-health-checks.html
elasticloadbalancing:DeregisterTargets | wait/until/till/drain/draining/see/check/watch | elasticloadbalancing:DescribeTargetHealth | elasticloadbalancing/latest/application/edit-target-group-attributes.html
elasticloadbalancing:ModifyRule | | elasticloadbalancing:DescribeRules | elasticloadbalancing/latest/APIReference/API_ModifyRule.html
elasticloadbalancing:ModifyListener | | elasticloadbalancing:DescribeListeners | elasticloadbalancing/latest/APIReference/API_ModifyListener.html
ecr:PutImage | retag/tag/promote/label | ecr:BatchGetImage | AmazonECR/latest/userguide/image-retag.html
cloudformation:ExecuteChangeSet | wait/watch/follow/until/till/done/complete/update_complete/through/events/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets-execute.html
cloudformation:UpdateStack | wait/watch/follow/until/till/done/complete/through/events/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-direct.html
cloudformation:DeleteStack | wait/watch/follow/until/till/gone/done/through/see | cloudformation:DescribeStacks | AWSCloudFormation/latest/UserGuide/cfn-console-delete-stack.html
cloudformation:ContinueUpdateRollback | wait/watch/follow/until/till/done/through/see | cloudformation:DescribeStacks cloudformation:DescribeStackEvents | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html
cloudformation:DetectStackDrift | | cloudformation:DescribeStackDriftDetectionStatus cloudformation:DescribeStackResourceDrifts cloudformation:DetectStackResourceDrift | AWSCloudFormation/latest/UserGuide/detect-drift-stack.html
cloudformation:CreateStackInstances | wait/watch/follow/operation/until/till/done/through/see | cloudformation:DescribeStackSetOperation | AWSCloudFormation/latest/UserGuide/stackinstances-create.html
cloudformation:UpdateStackSet | wait/watch/follow/operation/until/till/done/through/see | cloudformation:DescribeStackSetOperation | AWSCloudFormation/latest/UserGuide/stacksets-update.html
codebuild:StartBuild | wait/watch/follow/until/till/green/pass/done/result/see/whether/status | codebuild:BatchGetBuilds | codebuild/latest/userguide/view-build-details.html
codebuild:RetryBuild | wait/watch/follow/until/till/green/pass/done/result/see/whether/status | codebuild:BatchGetBuilds | codebuild/latest/userguide/view-build-details.html
codebuild:UpdateProject | | codebuild:BatchGetProjects | codebuild/latest/userguide/change-project.html
codepipeline:UpdatePipeline | | codepipeline:GetPipeline | codepipeline/latest/userguide/pipelines-edit.html
codepipeline:PutApprovalResult | | codepipeline:GetPipelineState | codepipeline/latest/userguide/approvals-approve-or-reject.html
codepipeline:RetryStageExecution | | codepipeline:GetPipelineState | codepipeline/latest/userguide/actions-retry.html
codepipeline:StartPipelineExecution | fail/fails/break/breaks/error/action/stage | codepipeline:GetPipelineState codepipeline:ListActionExecutions | codepipeline/latest/userguide/pipelines-view-cli.html
codepipeline:StartPipelineExecution | wait/watch/follow/until/till/done/through/end/ends/see | codepipeline:GetPipelineExecution codepipeline:GetPipelineState | codepipeline/latest/userguide/pipelines-view-cli.html
codedeploy:CreateDeployment | register/bundle/zip/upload | codedeploy:RegisterApplicationRevision | codedeploy/latest/userguide/application-revisions-register.html
codedeploy:CreateDeployment | | codedeploy:GetDeploymentConfig codedeploy:GetApplicationRevision | codedeploy/latest/userguide/deployments-create.html
codedeploy:CreateDeployment | wait/watch/follow/until/till/done/through/see/instance/instances/host/hosts | codedeploy:GetDeployment codedeploy:ListDeploymentTargets | codedeploy/latest/userguide/deployments-view-details.html
codecommit:MergePullRequestBySquash | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-merge-pull-request.html
codecommit:MergePullRequestByFastForward | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-merge-pull-request.html
codecommit:UpdatePullRequestApprovalState | | codecommit:GetPullRequest | codecommit/latest/userguide/how-to-review-pull-request.html
codecommit:PutRepositoryTriggers | | codecommit:GetRepositoryTriggers | codecommit/latest/userguide/how-to-notify-edit.html
amplify:StartJob | wait/watch/follow/until/till/done/through/see/green | amplify:GetJob | amplify/latest/APIReference/API_GetJob.html
amplify:UpdateBranch | variable/variables/env/environment | amplify:GetBranch | amplify/latest/APIReference/API_UpdateBranch.html
appconfig:CreateHostedConfigurationVersion | | appconfig:GetHostedConfigurationVersion | appconfig/latest/userguide/appconfig-creating-feature-flags-and-configuration-data.html
appconfig:StartDeployment | wait/watch/follow/until/till/done/through/see/percent | appconfig:GetDeployment | appconfig/latest/userguide/appconfig-deploying.html
servicecatalog:ProvisionProduct | | servicecatalog:DescribeProvisioningParameters servicecatalog:ListLaunchPaths servicecatalog:DescribeRecord servicecatalog:DescribeProduct | servicecatalog/latest/userguide/enduser-launch.html
servicecatalog:UpdateProvisionedProduct | | servicecatalog:DescribeRecord servicecatalog:DescribeProvisionedProduct | servicecatalog/latest/userguide/enduser-update.html
servicecatalog:TerminateProvisionedProduct | wait/watch/follow/until/till/gone/see | servicecatalog:DescribeRecord | servicecatalog/latest/userguide/enduser-delete.html
batch:SubmitJob | wait/watch/follow/until/till/done/through/see/succeed/finish/status | batch:DescribeJobs | batch/latest/userguide/submit_job.html
batch:TerminateJob | those/all/every/each/running/whatever/they/them | batch:ListJobs | batch/latest/APIReference/API_TerminateJob.html
batch:CancelJob | those/all/every/each/queued/whatever/they/them | batch:ListJobs | batch/latest/APIReference/API_CancelJob.html
elasticbeanstalk:UpdateEnvironment | wait/watch/follow/until/till/green/done/through/see/health | elasticbeanstalk:DescribeEnvironments elasticbeanstalk:DescribeEvents | elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html
elasticbeanstalk:UpdateEnvironment | rollback/previous/back/earlier | elasticbeanstalk:DescribeApplicationVersions | elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html
apprunner:StartDeployment | wait/watch/follow/until/till/done/through/see/succeed | apprunner:ListOperations apprunner:DescribeService | apprunner/latest/dg/manage-deploy.html
imagebuilder:StartImagePipelineExecution | wait/watch/follow/until/till/done/through/see/build | imagebuilder:GetImage imagebuilder:ListImagePipelineImages | imagebuilder/latest/userguide/pipeline-details.html
cloudwatch:PutMetricAlarm | | cloudwatch:DescribeAlarms | AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
cloudwatch:PutDashboard | | cloudwatch:GetDashboard | AmazonCloudWatch/latest/APIReference/API_PutDashboard.html
logs:CreateExportTask | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | logs:DescribeExportTasks | AmazonCloudWatch/latest/logs/S3ExportTasks.html
logs:PutSubscriptionFilter | | logs:DescribeSubscriptionFilters | AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
logs:PutSubscriptionFilter | role/kinesis/firehose | iam:PassRole | AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html
logs:PutMetricFilter | | logs:DescribeMetricFilters | AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
xray:UpdateSamplingRule | | xray:GetSamplingRules | xray/latest/api/API_UpdateSamplingRule.html
synthetics:UpdateCanary | | synthetics:GetCanary | AmazonSynthetics/latest/APIReference/API_UpdateCanary.html
synthetics:UpdateCanary | role | iam:PassRole | AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries_Roles.html
synthetics:StartCanary | run/runs/pass/green/result/see/watch/until | synthetics:GetCanaryRuns | AmazonSynthetics/latest/APIReference/API_GetCanaryRuns.html
cloudtrail:PutEventSelectors | | cloudtrail:GetEventSelectors | awscloudtrail/latest/APIReference/API_PutEventSelectors.html
cloudtrail:StartQuery | | cloudtrail:GetQueryResults cloudtrail:DescribeQuery cloudtrail:ListEventDataStores | awscloudtrail/latest/userguide/query-run-query.html
config:StartConfigRulesEvaluation | | config:DescribeConfigRuleEvaluationStatus config:GetComplianceDetailsByConfigRule | config/latest/developerguide/evaluating-your-resources.html
config:StartRemediationExecution | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | config:DescribeRemediationExecutionStatus | config/latest/developerguide/remediation.html
config:PutConfigRule | | config:DescribeConfigRules | config/latest/APIReference/API_PutConfigRule.html
config:StartConfigurationRecorder | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/still/whether | config:DescribeConfigurationRecorderStatus | config/latest/developerguide/stop-start-recorder.html
ssm:StartAutomationExecution | | ssm:GetAutomationExecution | systems-manager/latest/userguide/running-simple-automations.html
ssm:StartAutomationExecution | step/steps | ssm:DescribeAutomationStepExecutions | systems-manager/latest/userguide/automation-actions.html
ssm:StartAutomationExecution | role | iam:PassRole | systems-manager/latest/userguide/automation-setup.html
ssm:SendCommand | prints/print/says/stdout/look/check/wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ssm:GetCommandInvocation ssm:ListCommandInvocations | systems-manager/latest/userguide/run-command.html
ssm:StartSession | close/end/afterwards/done/terminate | ssm:TerminateSession | systems-manager/latest/userguide/session-manager-working-with-sessions-end.html
ssm:UpdateMaintenanceWindow | | ssm:GetMaintenanceWindow | systems-manager/latest/APIReference/API_UpdateMaintenanceWindow.html
ssm:UpdatePatchBaseline | | ssm:GetPatchBaseline | systems-manager/latest/APIReference/API_UpdatePatchBaseline.html
ssm:UpdateDocument | | ssm:GetDocument | systems-manager/latest/APIReference/API_UpdateDocument.html
ssm:UpdateDocument | default/live | ssm:UpdateDocumentDefaultVersion | systems-manager/latest/APIReference/API_UpdateDocumentDefaultVersion.html
ssm:DeregisterTargetFromMaintenanceWindow | | ssm:DescribeMaintenanceWindowTargets | systems-manager/latest/APIReference/API_DeregisterTargetFromMaintenanceWindow.html
ssm:StartAssociationsOnce | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ssm:DescribeAssociationExecutions | systems-manager/latest/userguide/state-manager-associations-running.html
ssm-incidents:UpdateIncidentRecord | | ssm-incidents:GetIncidentRecord | incident-manager/latest/APIReference/API_UpdateIncidentRecord.html
ssm-incidents:StartIncident | | ssm-incidents:GetResponsePlan ssm-incidents:GetIncidentRecord | incident-manager/latest/userguide/incident-creation.html
support:CreateCase | | support:DescribeServices support:DescribeSeverityLevels | awssupport/latest/APIReference/API_CreateCase.html
support:AddCommunicationToCase | | support:DescribeCases support:DescribeCommunications | awssupport/latest/APIReference/API_AddCommunicationToCase.html
servicequotas:RequestServiceQuotaIncrease | | servicequotas:GetServiceQuota servicequotas:GetRequestedServiceQuotaChange | servicequotas/latest/userguide/request-quota-increase.html
resource-groups:UpdateGroupQuery | | resource-groups:GetGroupQuery | ARG/latest/APIReference/API_UpdateGroupQuery.html
cloudfront:CreateInvalidation | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | cloudfront:GetInvalidation | AmazonCloudFront/latest/DeveloperGuide/Invalidation.html
cloudfront:UpdateDistribution | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/deployed | cloudfront:GetDistribution | AmazonCloudFront/latest/APIReference/API_GetDistribution.html
cloudfront:UpdateFunction | | cloudfront:DescribeFunction cloudfront:GetFunction | AmazonCloudFront/latest/APIReference/API_UpdateFunction.html
cloudfront:PublishFunction | | cloudfront:DescribeFunction | AmazonCloudFront/latest/APIReference/API_PublishFunction.html
cloudfront:UpdateCachePolicy | | cloudfront:GetCachePolicy | AmazonCloudFront/latest/APIReference/API_UpdateCachePolicy.html
cloudfront:UpdateResponseHeadersPolicy | | cloudfront:GetResponseHeadersPolicy | AmazonCloudFront/latest/APIReference/API_UpdateResponseHeadersPolicy.html
route53:ChangeResourceRecordSets | propagate/propagated/propagation/insync/wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | route53:GetChange | Route53/latest/APIReference/API_GetChange.html
route53resolver:UpdateFirewallDomains | | route53resolver:ListFirewallDomains | Route53/latest/APIReference/API_route53resolver_UpdateFirewallDomains.html
globalaccelerator:UpdateEndpointGroup | | globalaccelerator:DescribeEndpointGroup | global-accelerator/latest/api/API_UpdateEndpointGroup.html
appsync:UpdateResolver | | appsync:GetResolver | appsync/latest/APIReference/API_UpdateResolver.html
appsync:UpdateFunction | | appsync:GetFunction | appsync/latest/APIReference/API_UpdateFunction.html
appsync:StartSchemaCreation | | appsync:GetSchemaCreationStatus | appsync/latest/APIReference/API_StartSchemaCreation.html
wafv2:UpdateRuleGroup | | wafv2:GetRuleGroup | waf/latest/APIReference/API_UpdateRuleGroup.html
wafv2:UpdateRegexPatternSet | | wafv2:GetRegexPatternSet | waf/latest/APIReference/API_UpdateRegexPatternSet.html
network-firewall:UpdateFirewallPolicy | | network-firewall:DescribeFirewallPolicy | network-firewall/latest/APIReference/API_UpdateFirewallPolicy.html
acm:RequestCertificate | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/validation/issued/record | acm:DescribeCertificate | acm/latest/userguide/dns-validation.html
acm-pca:IssueCertificate | | acm-pca:GetCertificate acm-pca:DescribeCertificateAuthority | privateca/latest/userguide/PcaIssueCert.html
secretsmanager:RotateSecret | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | secretsmanager:DescribeSecret | secretsmanager/latest/userguide/rotate-secrets_now.html
secretsmanager:UpdateSecretVersionStage | | secretsmanager:ListSecretVersionIds secretsmanager:DescribeSecret | secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
iam:GenerateCredentialReport | | iam:GetCredentialReport | IAM/latest/UserGuide/id_credentials_getting-report.html
iam:GenerateServiceLastAccessedDetails | | iam:GetServiceLastAccessedDetails | IAM/latest/UserGuide/access_policies_access-advisor-view-data.html
guardduty:ListFindings | | guardduty:GetFindings guardduty:ListDetectors | guardduty/latest/APIReference/API_GetFindings.html
guardduty:ArchiveFindings | | guardduty:ListFindings guardduty:GetFindings | guardduty/latest/APIReference/API_ArchiveFindings.html
securityhub:BatchUpdateFindings | | securityhub:GetFindings | securityhub/1.0/APIReference/API_BatchUpdateFindings.html
inspector2:CreateFindingsReport | | inspector2:GetFindingsReportStatus | inspector/latest/user/findings-managing-exporting-reports.html
inspector2:CreateSbomExport | | inspector2:GetSbomExport | inspector/latest/user/sbom-export.html
macie2:ListFindings | | macie2:GetFindings | macie/latest/APIReference/findings-describe.html
macie2:CreateClassificationJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | macie2:DescribeClassificationJob | macie/latest/user/discovery-jobs-monitor.html
access-analyzer:UpdateFindings | | access-analyzer:ListFindings access-analyzer:GetFinding | access-analyzer/latest/APIReference/API_UpdateFindings.html
detective:SearchGraph | | detective:ListGraphs | detective/latest/userguide/what-is-detective.html
cognito-idp:UpdateUserPoolClient | | cognito-idp:DescribeUserPoolClient | cognito-user-identity-pools/latest/APIReference/API_UpdateUserPoolClient.html
cognito-idp:UpdateUserPool | | cognito-idp:DescribeUserPool | cognito-user-identity-pools/latest/APIReference/API_UpdateUserPool.html
cognito-idp:UpdateIdentityProvider | | cognito-idp:DescribeIdentityProvider | cognito-user-identity-pools/latest/APIReference/API_UpdateIdentityProvider.html
ds:CreateSnapshot | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | ds:DescribeSnapshots | directoryservice/latest/admin-guide/ms_ad_snapshots.html
iot:ReplaceTopicRule | | iot:GetTopicRule | iot/latest/apireference/API_ReplaceTopicRule.html
iot:ReplaceTopicRule | role | iam:PassRole | iot/latest/developerguide/pass-role.html
iot:UpdateThingShadow | | iot:GetThingShadow | iot/latest/developerguide/device-shadow-rest-api.html
iot:CreateJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/failed | iot:DescribeJob iot:ListJobExecutionsForJob | iot/latest/developerguide/create-manage-jobs.html
greengrass:CreateDeployment | | greengrass:GetDeployment | greengrass/v2/APIReference/API_CreateDeployment.html
greengrass:CreateDeployment | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | greengrass:ListEffectiveDeployments | greengrass/v2/developerguide/check-deployment-status.html
connect:UpdateContactFlowContent | | connect:DescribeContactFlow | connect/latest/APIReference/API_UpdateContactFlowContent.html
connect:UpdateHoursOfOperation | | connect:DescribeHoursOfOperation | connect/latest/APIReference/API_UpdateHoursOfOperation.html
connect:UpdateUserRoutingProfile | | connect:DescribeUser connect:ListUsers | connect/latest/APIReference/API_UpdateUserRoutingProfile.html
workspaces:CreateWorkspaces | | workspaces:DescribeWorkspaceBundles workspaces:DescribeWorkspaceDirectories workspaces:DescribeWorkspaces | workspaces/latest/api/API_CreateWorkspaces.html
gamelift:UpdateFleetCapacity | | gamelift:DescribeFleetCapacity | gamelift/latest/apireference/API_UpdateFleetCapacity.html
gamelift:UpdateAlias | | gamelift:DescribeAlias | gamelift/latest/apireference/API_UpdateAlias.html
mediaconvert:CreateJob | | iam:PassRole | mediaconvert/latest/ug/iam-role.html
mediaconvert:CreateJob | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see | mediaconvert:GetJob | mediaconvert/latest/apireference/jobs-id.html
medialive:BatchUpdateSchedule | | medialive:DescribeSchedule | medialive/latest/ug/working-with-schedule.html
medialive:UpdateChannel | | medialive:DescribeChannel | medialive/latest/apireference/channels-channelid.html
mobiletargeting:UpdateCampaign | | mobiletargeting:GetCampaign | pinpoint/latest/apireference/apps-application-id-campaigns-campaign-id.html
mobiletargeting:UpdateSegment | | mobiletargeting:GetSegment | pinpoint/latest/apireference/apps-application-id-segments-segment-id.html
mobiletargeting:CreateImportJob | | mobiletargeting:GetImportJob iam:PassRole | pinpoint/latest/developerguide/permissions-import-segment.html
geo:PutGeofence | | geo:GetGeofence | location/latest/APIReference/API_PutGeofence.html
autoscaling:UpdateAutoScalingGroup | | autoscaling:DescribeAutoScalingGroups | autoscaling/ec2/APIReference/API_UpdateAutoScalingGroup.html
autoscaling:SetDesiredCapacity | wait/watch/follow/until/till/done/through/finish/complete/succeed/end/ends/ended/progress/status/see/activity | autoscaling:DescribeAutoScalingGroups autoscaling:DescribeScalingActivities | autoscaling/ec2/userguide/ec2-auto-scaling-manually-scaling.html
autoscaling:StartInstanceRefresh | | autoscaling:DescribeInstanceRefreshes | autoscaling/ec2/userguide/check-status-instance-refresh.html
codebuild:DescribeTestCases | last/latest/recent/newest | codebuild:ListReportsForReportGroup codebuild:BatchGetReports | codebuild/latest/userguide/report-view.html
codebuild:BatchGetReports | last/latest/recent/newest | codebuild:ListReportsForReportGroup | codebuild/latest/userguide/report-view.html
codebuild:BatchGetBuilds | last/latest/recent/newest/nightly/failed/find/which | codebuild:ListBuildsForProject | codebuild/latest/userguide/view-build-details.html
amplify:ListArtifacts | last/latest/recent/newest | amplify:ListJobs amplify:GetJob | amplify/latest/APIReference/API_ListArtifacts.html
amplify:GetJob | last/latest/recent/newest/why/fail/failed | amplify:ListJobs | amplify/latest/APIReference/API_ListJobs.html
mediaconvert:GetJob | today/last/latest/recent/failed/which | mediaconvert:ListJobs | mediaconvert/latest/apireference/jobs.html
codedeploy:GetDeployment | last/latest/recent/newest | codedeploy:ListDeployments | codedeploy/latest/userguide/deployments-view-details.html
codedeploy:UpdateDeploymentGroup | | codedeploy:GetDeploymentGroup | codedeploy/latest/userguide/deployment-groups-edit.html
imagebuilder:UpdateImagePipeline | | imagebuilder:GetImagePipeline | imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
ssm:GetCommandInvocation | which/every/each/all/host/hosts/last | ssm:ListCommands ssm:ListCommandInvocations | systems-manager/latest/userguide/monitor-commands.html
cloudtrail:GetTrailStatus | bucket/into/where/setting/settings | cloudtrail:DescribeTrails | awscloudtrail/latest/APIReference/API_DescribeTrails.html
logs:GetLogEvents | last/latest/recent/newest/which/find | logs:DescribeLogStreams | AmazonCloudWatchLogs/latest/APIReference/API_DescribeLogStreams.html
ecs:DescribeTasks | stop/stopped/die/dying/died/crash/crashing/last/which/find/keep | ecs:ListTasks | AmazonECS/latest/developerguide/stopped-task-errors.html
ecs:StopTask | find/which/one/running/all/every/stuck | ecs:ListTasks | AmazonECS/latest/developerguide/standalone-task-stop.html
ecs:ExecuteCommand | find/which/one/a/some | ecs:ListTasks | AmazonECS/latest/developerguide/ecs-exec-run.html
batch:DescribeJobs | last/failed/which/find/recent/died/stuck/runnable | batch:ListJobs | batch/latest/APIReference/API_ListJobs.html
codepipeline:GetPipelineExecution | last/latest/recent/previous/which/find | codepipeline:ListPipelineExecutions | codepipeline/latest/userguide/executions-view-cli.html
codepipeline:RollbackStage | | codepipeline:ListPipelineExecutions codepipeline:GetPipelineState | codepipeline/latest/userguide/stage-rollback.html
codepipeline:StopPipelineExecution | | codepipeline:ListPipelineExecutions | codepipeline/latest/userguide/pipelines-stop.html
ecr:BatchDeleteImage | untagged/old/older/all/every/list/except | ecr:ListImages ecr:DescribeImages | AmazonECR/latest/userguide/delete_image.html
elasticloadbalancing:CreateRule | | elasticloadbalancing:DescribeRules elasticloadbalancing:DescribeListeners | elasticloadbalancing/latest/application/edit-rule.html
lambda:CreateEventSourceMapping | | lambda:ListEventSourceMappings | lambda/latest/dg/invocation-eventsourcemapping.html
elasticbeanstalk:RequestEnvironmentInfo | | elasticbeanstalk:RetrieveEnvironmentInfo | elasticbeanstalk/latest/dg/using-features.logging.html
wafv2:AssociateWebACL | | wafv2:GetWebACLForResource | waf/latest/APIReference/API_AssociateWebACL.html
ec2:ReplaceRoute | | ec2:DescribeRouteTables | vpc/latest/userguide/WorkWithRouteTables.html
ec2:CreateRoute | | ec2:DescribeRouteTables | vpc/latest/userguide/WorkWithRouteTables.html
codeartifact:CopyPackageVersions | | codeartifact:ListPackageVersions | codeartifact/latest/ug/copy-package.html
cognito-idp:AdminDisableUser | find/who/her/his/customer | cognito-idp:ListUsers | cognito/latest/developerguide/how-to-manage-user-accounts.html
cognito-idp:AdminResetUserPassword | find/who/her/his/customer | cognito-idp:ListUsers | cognito/latest/developerguide/how-to-manage-user-accounts.html
appconfig:StopDeployment | which/find/somebody/running/someone/whatever | appconfig:ListDeployments appconfig:GetDeployment | appconfig/latest/userguide/appconfig-deploying.html
kms:CancelKeyDeletion | usable/enable | kms:EnableKey | kms/latest/developerguide/deleting-keys-scheduling-key-deletion.html
`;

// src/drafting/tables/closures.ts
var DOCS = "https://docs.aws.amazon.com/";
var ROWS2 = `
s3:GetObject | prefix/folder/recursive/sync/all/files/maquettes/browse/under | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:DeleteObject | prefix/folder/empty/recursive/all/find/every | s3:ListBucket | AmazonS3/latest/userguide/using-with-s3-policy-actions.html
s3:PutObjectLegalHold | every/each/all/prefix | s3:ListBucket | AmazonS3/latest/userguide/object-lock-managing.html
s3:DeleteObjectVersion | | s3:ListBucketVersions | AmazonS3/latest/userguide/DeletingObjectVersions.html
s3:PutBucketVersioning | before/was/ticket/present/both | s3:GetBucketVersioning | AmazonS3/latest/userguide/Versioning.html
s3:PutEncryptionConfiguration | before/was/ticket/present/both | s3:GetEncryptionConfiguration | AmazonS3/latest/userguide/default-bucket-encryption.html
s3:GetObject | kms/encrypted/cmk | kms:Decrypt | AmazonS3/latest/userguide/UsingKMSEncryption.html
s3:PutObject | kms/encrypted/cmk | kms:GenerateDataKey | AmazonS3/latest/userguide/UsingKMSEncryption.html
secretsmanager:GetSecretValue | kms/encrypted/cmk/key/accessdenied | kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
secretsmanager:PutSecretValue | kms/encrypted/cmk/key/accessdenied | kms:GenerateDataKey kms:Decrypt | secretsmanager/latest/userguide/security-encryption.html
ssm:GetParameter | kms/encrypted/cmk/securestring | kms:Decrypt | kms/latest/developerguide/services-parameter-store.html
ssm:PutParameter | kms/encrypted/cmk/securestring | kms:Encrypt | kms/latest/developerguide/services-parameter-store.html
dynamodb:GetItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:PutItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
dynamodb:UpdateItem | kms/encrypted/cmk/key | kms:Decrypt | amazondynamodb/latest/developerguide/encryption.usagenotes.html
sqs:ReceiveMessage | kms/encrypted/cmk/key | kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sqs:SendMessage | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
sns:Publish | kms/encrypted/cmk/key | kms:GenerateDataKey kms:Decrypt | sns/latest/dg/sns-key-management.html
kinesis:GetRecords | kms/encrypted/cmk/key | kms:Decrypt | streams/latest/dg/permissions-user-key-KMS.html
kinesis:PutRecord | kms/encrypted/cmk/key | kms:GenerateDataKey | streams/latest/dg/permissions-user-key-KMS.html
sqs:ReceiveMessage | consume/worker/process/each/done | sqs:DeleteMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-using-receive-message.html
sqs:StartMessageMoveTask | | sqs:ReceiveMessage sqs:DeleteMessage sqs:GetQueueAttributes sqs:SendMessage | AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html
athena:StartQueryExecution | | athena:GetQueryExecution athena:GetQueryResults glue:GetTable glue:GetDatabase glue:GetPartitions s3:GetObject s3:ListBucket s3:PutObject s3:GetBucketLocation | athena/latest/ug/example-policies-workgroup.html
logs:StartQuery | | logs:GetQueryResults | AmazonCloudWatch/latest/logs/AnalyzingLogData.html
redshift-data:ExecuteStatement | result/results/rows/select | redshift-data:GetStatementResult | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | | redshift-data:DescribeStatement | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | secret | secretsmanager:GetSecretValue | redshift/latest/mgmt/data-api-access.html
redshift-data:ExecuteStatement | temporary/iam/dbuser | redshift:GetClusterCredentials | redshift/latest/mgmt/data-api-access.html
rds-data:ExecuteStatement | | secretsmanager:GetSecretValue | AmazonRDS/latest/AuroraUserGuide/data-api.access.html
kinesis:GetRecords | | kinesis:GetShardIterator kinesis:ListShards | streams/latest/dg/controlling-access.html
kinesis:SubscribeToShard | | kinesis:DescribeStreamConsumer | streams/latest/dg/building-enhanced-consumers-api.html
ssm:SendCommand | output/result/see/read/wait | ssm:GetCommandInvocation | systems-manager/latest/userguide/run-command.html
ecs:ExecuteCommand | | ecs:DescribeTasks | AmazonECS/latest/developerguide/ecs-exec.html
ecs:RunTask | | iam:PassRole | AmazonECS/latest/developerguide/security_iam_id-based-policy-examples.html
ecs:UpdateService | stable/settle/wait/rollout/see | ecs:DescribeServices | AmazonECS/latest/APIReference/API_DescribeServices.html
dynamodb:RestoreTableToPointInTime | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:RestoreTableFromBackup | | dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem | amazondynamodb/latest/developerguide/backuprestore_IAM.html
dynamodb:ExportTableToPointInTime | | dynamodb:DescribeExport s3:PutObject s3:AbortMultipartUpload | amazondynamodb/latest/developerguide/S3DataExport_Requesting.html
dynamodb:UpdateTable | | dynamodb:DescribeTable | amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html
backup:StartRestoreJob | | backup:GetRecoveryPointRestoreMetadata backup:DescribeRestoreJob iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartBackupJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
backup:StartCopyJob | | iam:PassRole | aws-backup/latest/devguide/access-control.html
cloudformation:CreateChangeSet | | cloudformation:DescribeChangeSet cloudformation:DescribeStacks | AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets.html
cloudformation:CreateChangeSet | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:CreateChangeSet | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
cloudformation:UpdateStack | template/bucket | s3:GetObject | AWSCloudFormation/latest/UserGuide/using-iam-template.html
cloudformation:UpdateStack | role | iam:PassRole | AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html
emr-serverless:StartJobRun | role | iam:PassRole | emr/latest/EMR-Serverless-UserGuide/security-iam-runtime-role.html
lambda:UpdateFunctionCode | s3/bucket/artifact/upload/zip | s3:GetObject | lambda/latest/api/API_UpdateFunctionCode.html
application-autoscaling:RegisterScalableTarget | | application-autoscaling:DescribeScalableTargets | autoscaling/application/APIReference/API_RegisterScalableTarget.html
wafv2:UpdateIPSet | | wafv2:GetIPSet | waf/latest/APIReference/API_UpdateIPSet.html
wafv2:UpdateWebACL | | wafv2:GetWebACL | waf/latest/APIReference/API_UpdateWebACL.html
network-firewall:UpdateRuleGroup | | network-firewall:DescribeRuleGroup | network-firewall/latest/APIReference/API_UpdateRuleGroup.html
cloudfront:UpdateDistribution | | cloudfront:GetDistributionConfig | cloudfront/latest/APIReference/API_UpdateDistribution.html
scheduler:UpdateSchedule | | scheduler:GetSchedule | scheduler/latest/APIReference/API_UpdateSchedule.html
s3:PutLifecycleConfiguration | | s3:GetLifecycleConfiguration | AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html
iam:ListAttachedRolePolicies | read/contents/document/what/inline | iam:GetPolicy iam:GetPolicyVersion iam:ListRolePolicies iam:GetRolePolicy | IAM/latest/UserGuide/access_policies_manage.html
ecr:BatchGetImage | | ecr:GetDownloadUrlForLayer ecr:GetAuthorizationToken ecr:BatchCheckLayerAvailability | AmazonECR/latest/userguide/image-pull-iam.html
ecr:PutImage | | ecr:InitiateLayerUpload ecr:UploadLayerPart ecr:CompleteLayerUpload ecr:BatchCheckLayerAvailability ecr:GetAuthorizationToken | AmazonECR/latest/userguide/image-push-iam.html
kafka-cluster:ReadData | | kafka-cluster:Connect kafka-cluster:DescribeTopic kafka-cluster:DescribeGroup kafka-cluster:AlterGroup | msk/latest/developerguide/kafka-actions.html
kafka-cluster:WriteData | | kafka-cluster:Connect kafka-cluster:DescribeTopic | msk/latest/developerguide/kafka-actions.html
kafka-cluster:AlterGroup | | kafka-cluster:Connect kafka-cluster:DescribeGroup | msk/latest/developerguide/kafka-actions.html
codeartifact:GetAuthorizationToken | | sts:GetServiceBearerToken | codeartifact/latest/ug/tokens-authentication.html
logs:GetLogEvents | | logs:FilterLogEvents | AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html
logs:FilterLogEvents | | logs:GetLogEvents | AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html
lambda:GetFunction | | lambda:GetFunctionConfiguration | lambda/latest/api/API_GetFunctionConfiguration.html
`;
var TABLES = [ROWS2, DATA_CLOSURES, OPERATIONS_CLOSURES];
var rows3;
function closuresOf(action) {
  if (rows3 === void 0) {
    const made = /* @__PURE__ */ new Map();
    for (const line of TABLES.flatMap((rows4) => rows4.split("\n"))) {
      const [main = "", when = "", actions = "", page2 = ""] = line.split("|").map((part) => part.trim());
      if (main === "") continue;
      const closure = {
        main,
        when: when.split("/").filter(Boolean),
        actions: actions.split(" "),
        page: DOCS + page2
      };
      made.set(main, [...made.get(main) ?? [], closure]);
    }
    rows3 = made;
  }
  return rows3.get(action) ?? [];
}

// src/drafting/grounds/follow-reads.ts
var OBSERVING = new Set(
  "wait until till see look read note review inspect watch check monitor follow verifi observ statu progress track stabl finish complet succe confirm healthi readi done settl through".split(" ").flatMap((word2) => [word2, lemma(word2)])
);
var observes = (words2) => [...words2].some((word2) => OBSERVING.has(word2));
var singular = (nouns2) => nouns2.map((noun) => noun.replace(/s$/, "")).join(" ");
function followRead(action, catalog, data) {
  if (action.level === "List" || action.level === "Read") return void 0;
  const index = indexOf(action.service, catalog, data);
  const own = index.actions.find((each) => each.action === action);
  if (own === void 0) return void 0;
  return plainRead(index, singular(own.nouns)) ?? action.resourceTypes.filter(({ required }) => required).map(({ name }) => plainRead(index, singular(index.nounsOf(name)))).find((found2) => found2 !== void 0);
}
function plainRead(index, nouns2) {
  if (nouns2 === "") return void 0;
  const found2 = index.actions.filter(
    (each) => each.reads && /^(get|describ)$/.test(each.first) && singular(each.nouns) === nouns2
  );
  return found2.sort((a, b) => a.action.name.length - b.action.name.length)[0]?.action;
}

// src/drafting/grounds/dependents.ts
var isRead4 = ({ level }) => level === "List" || level === "Read";
function addDependencies(state) {
  const { picks, reading, catalog, operations } = state;
  for (const drafted of [...picks.values()]) {
    const { action, wish } = drafted;
    if (wish?.source === "words")
      for (const { id, page: page2 } of readsBeside(action, reading.words, catalog).slice(0, 2))
        depend(state, id, drafted, page2, true);
    const follow = wish?.source === "words" && observes(reading.words) ? followRead(action, catalog, operations) : void 0;
    if (follow && !showsContent(follow.id)) depend(state, follow.id, drafted, void 0, true);
    const rows4 = closuresOf(action.id).filter(
      ({ when }) => when.length === 0 || when.some((word2) => reading.words.has(lemma(word2)))
    );
    for (const { actions, page: page2 } of rows4) for (const id of actions) depend(state, id, drafted, page2);
    for (const id of operations.dependents(action.service, action.name)) {
      const dependent = catalog.action(id);
      if (dependent && isRead4(dependent) || id === "iam:PassRole") depend(state, id, drafted, void 0);
    }
  }
}
function depend({ task, catalog, scope, named, picks, notes }, id, on, page2, quiet = false) {
  const { action: of2, wish } = on;
  const action = catalog.action(id);
  const known = action && picks.get(action.id);
  if (action === void 0) return;
  if (known?.grounds[0]?.kind === "dependency") {
    for (const each of named.for(action, wish, on)) known.resources.add(each);
    return;
  }
  if (known && known.grounds[0]?.kind !== "model") return;
  if (quiet && (!task.services.includes(action.service) || !scope.allowed(action) || scope.missing(action).length > 0))
    return;
  const from = wish === void 0 ? {} : { wish: wish.id };
  const ground = {
    kind: "dependency",
    of: of2.id,
    ...from,
    ...page2 === void 0 ? {} : { page: page2 }
  };
  if (!task.services.includes(action.service)) {
    if (action.id === "iam:PassRole")
      notes.push({
        code: "needs-pass-role",
        text: `${of2.id} also takes iam:PassRole, which is given only for roles in \`guardrails.pass_roles\`.`,
        ...from,
        action: action.id
      });
    else
      notes.push({
        code: "needs-also",
        text: `${of2.id} may also take ${action.id}, and the form does not name ${action.service}.`,
        ...from,
        action: action.id
      });
    return;
  }
  if (!scope.allowed(action) || scope.missing(action).length > 0) {
    notes.push({
      code: "needs-also",
      text: `${of2.id} may also take ${action.id}, which level and resources of the form do not cover.`,
      ...from,
      action: action.id
    });
    return;
  }
  picks.set(action.id, {
    action,
    resources: known?.resources ?? new Set(named.for(action, wish, on)),
    grounds: [ground],
    wish
  });
}

// src/drafting/grounds/exact-grounds.ts
function groundExact(wish, context) {
  const { exact } = wish;
  const { catalog, scope } = context;
  let actions = (exact?.actions ?? []).flatMap((id) => catalog.action(id) ?? []);
  if (exact?.pattern === true) {
    const around = /* @__PURE__ */ new Set([...wish.head, ...wish.place]);
    const spoken = actions.filter(({ name }) => {
      const [, ...nouns2] = name.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/).map((word2) => lemma(word2.replace(/\d/g, "").toLowerCase()));
      return nouns2.length > 0 && nouns2.every((noun) => around.has(noun));
    });
    if (spoken.length > 0) actions = spoken;
    else if (actions.length > 6)
      return {
        kind: "ask",
        candidates: actions.filter((action) => scope.allowed(action)).slice(0, 6).map((action) => ({ action, score: 0, with: [], by: "words", as: wish }))
      };
  }
  const requested2 = actions.filter(({ service }) => context.services.includes(service));
  const able = requested2.filter((action) => scope.allowed(action));
  const first = actions[0];
  if (first === void 0) return { kind: "nothing", candidates: [] };
  if (able.length === 0) return { kind: "level", actions: requested2.length > 0 ? requested2 : actions };
  const fitting = able.filter((action) => scope.fit(action) !== "none");
  const [main] = able;
  if (fitting.length === 0 && main) return { kind: "resource", action: main, missing: scope.missing(main) };
  return { kind: "picks", actions: fitting, by: "exact" };
}

// src/drafting/grounds/form-scope.ts
function formScope(task, catalog) {
  const scope = scopeOf(task.resources, catalog);
  const star = task.resources.includes("*");
  const nothingNamed = task.resources.length === 0;
  const types = /* @__PURE__ */ new Map();
  const typesIn = (service) => {
    const found2 = types.get(service);
    if (found2) return found2;
    const made = star ? [] : formatsOf(service, catalog).flatMap(
      ({ type, formats }) => scope.resources.flatMap(({ arn, from }) => {
        if (!formats.some((format) => fits(arn, format))) return [];
        return [{ index: from, type: type.name, direct: task.resources[from] === arn }];
      })
    );
    types.set(service, made);
    return made;
  };
  const directTypes = (action) => typesIn(action.service).flatMap(
    ({ index, type, direct }) => direct && action.resourceTypes.some(({ name }) => name === type) ? [index] : []
  );
  return {
    typesIn,
    allowed(action) {
      const asked2 = task.access[action.service];
      return asked2 !== void 0 && levelWithin(action.level, asked2);
    },
    fit(action) {
      if (usedOnStar(action) || nothingNamed && isFreeOfForm(action, catalog)) return "free";
      if (star || directTypes(action).length > 0) return "direct";
      return scope.accepted(action).length > 0 ? "implied" : "none";
    },
    missing(action) {
      if (star || usedOnStar(action) || nothingNamed && isFreeOfForm(action, catalog)) return [];
      const have = new Set(typesIn(action.service).map(({ type }) => type));
      const groups = familiesOf(
        action.resourceTypes.filter(({ required }) => required).map(({ name }) => name)
      );
      if (groups.length === 0) {
        const optional = action.resourceTypes.map(({ name }) => name).sort((a, b) => a.length - b.length);
        return optional.some((name) => have.has(name)) ? [] : optional.slice(0, 1);
      }
      return groups.filter((family) => !family.some((name) => have.has(name))).map(([name = ""]) => name);
    },
    resourcesFor(action, named) {
      const direct = directTypes(action);
      const accepted = direct.length > 0 ? direct : scope.accepted(action).map(({ from }) => from);
      const own = accepted.filter((index) => named.includes(index));
      return [...new Set(own.length > 0 ? complete(action, own, accepted) : accepted)].sort((a, b) => a - b);
    }
  };
  function complete(action, own, accepted) {
    const typeOf = (index) => typesIn(action.service).flatMap(
      ({ index: at, type, direct }) => at === index && direct ? [type] : []
    );
    const named = new Set(own.flatMap(typeOf));
    const isWhole2 = (index) => own.some((part) => (task.resources[part] ?? "").startsWith(`${task.resources[index] ?? ""}/`));
    return [
      ...own,
      ...accepted.filter((index) => !isWhole2(index) && !typeOf(index).some((type) => named.has(type)))
    ];
  }
}
function familiesOf(types) {
  const families = [];
  for (const type of types) {
    const words2 = typeWords(type);
    const found2 = families.find(
      (family) => family.some((other) => {
        const others = typeWords(other);
        const [a, b] = [words2.join(""), others.join("")];
        return others[0] === words2[0] || others.at(-1) === words2.at(-1) || a.startsWith(b) || b.startsWith(a);
      })
    );
    if (found2) found2.push(type);
    else families.push([type]);
  }
  return families;
}

// src/drafting/grounds/resource-roles.ts
var FROM = new Set("from of out off in of desde von aus de da du des".split(" "));
var TO = new Set("to into onto as towards nach in-to 2 -> => \u2192 hacia para vers zu".split(" "));
var FARTHEST = 6;
function roleOf(words2, at) {
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before -= 1) {
    const word2 = (words2[before] ?? "").toLowerCase();
    if (TO.has(word2)) return "target";
    if (FROM.has(word2)) return "source";
    if (/^(?:s3:\/\/|arn:)/.test(word2)) break;
  }
  return isOperandOf(words2, at);
}
function isOperandOf(words2, at) {
  if (!(words2[at] ?? "").startsWith("s3://")) return void 0;
  const operands = words2.flatMap((word2, index) => word2.startsWith("s3://") ? [index] : []);
  if (operands.length !== 2) return void 0;
  return operands[0] === at ? "source" : "target";
}

// src/drafting/grounds/named-resources.ts
function namedResources(resources, names2, scope, wishes) {
  const known = /* @__PURE__ */ new Map();
  const kinds = resources.map((arn) => kindOf(arn));
  return {
    for(action, wish, of2) {
      const everything = scope.resourcesFor(action, []);
      const locks = wish?.exact !== void 0 && isOfState(wish.exact.words) ? locksIn(action, everything) : [];
      if (locks.length > 0) return locks;
      if (wish === void 0 || everything.length < 2)
        return of2 === void 0 ? everything : scope.resourcesFor(action, [...of2.resources]);
      const own = playing(action, of2?.action, narrowed(action, wish, everything));
      const elsewhere = of2 === void 0 ? [...wish.resources, ...wish.placed] : [...of2.resources];
      if (own.length === 0) return scope.resourcesFor(action, elsewhere);
      const taken = new Set(own.flatMap((index) => typesOf(action, index)));
      const meant = scope.resourcesFor(action, [
        ...own,
        ...elsewhere.filter((index) => !typesOf(action, index).some((type) => taken.has(type)))
      ]);
      return wish.source === "denial" ? meant.filter(
        (index) => own.includes(index) || typesOf(action, index).some((type) => isRequired(action, type))
      ) : meant;
    },
    isNamed: (action, wish) => {
      const everything = scope.resourcesFor(action, []);
      return [...mentionsIn(wish).map(({ resource }) => resource), ...wish.resources, ...wish.placed].some(
        (index) => everything.includes(index)
      );
    }
  };
  function locksIn({ id }, everything) {
    return id === "s3:DeleteObject" ? everything.filter((index) => /\.tflock$/.test(resources[index] ?? "")) : [];
  }
  function typesOf(action, index) {
    return scope.typesIn(action.service).flatMap(
      ({ index: at, type }) => at === index && action.resourceTypes.some(({ name }) => name === type) ? [type] : []
    );
  }
  function narrowed(action, wish, everything) {
    const mentions = mentionsIn(wish).filter(({ resource }) => everything.includes(resource));
    const wholly = new Set(
      mentions.filter(({ whole }) => whole).flatMap(({ resource }) => typesOf(action, resource))
    );
    return mentions.filter(
      ({ resource, whole }) => whole || !typesOf(action, resource).some((type) => wholly.has(type))
    );
  }
  function mentionsIn(wish) {
    const found2 = known.get(wish.id) ?? (isThere(wish.words) ? there(wish) : read2(wish.words));
    known.set(wish.id, found2);
    return found2;
  }
  function there(wish) {
    const before = wishes.filter(({ id, negated, source }) => id < wish.id && !negated && source === "words").map((each) => read2(each.words)).findLast((mentions) => mentions.length > 0);
    const targets = before?.filter(({ role }) => role === "target") ?? [];
    const own = read2(wish.words);
    return own.length > 0 ? own : targets.length > 0 ? targets : before ?? [];
  }
  function read2(text) {
    const words2 = text.split(/[\s"'`„“”(),;=]+|(?<=\w)[.:!?](?=\s|$)/).filter(Boolean);
    return words2.flatMap((word2, at) => {
      const named = namedBy(word2, words2, at);
      if (named.length === 0) return [];
      const role = roleOf(words2, at);
      return named.map((resource) => ({ resource, role, whole: isWhole(word2, resources[resource] ?? "") }));
    });
  }
  function namedBy(word2, words2, at) {
    const lower = word2.toLowerCase();
    if (/^arn:/.test(lower)) return indexes2((arn) => arn === word2 || globContains(globOf(arn), globOf(word2)));
    const path = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(word2);
    if (path) return inBucket(path[1] ?? "", path[2] ?? "");
    const whole = names2.of(word2);
    if (whole.length > 0) return whole;
    const beside = [words2[at - 1], words2[at + 1]].map(
      (each) => each?.toLowerCase().replace(/^--|-name$|-id$/g, "")
    );
    return indexes2(
      (arn, index) => isWhole(word2, arn) && beside.some((each) => each !== void 0 && kinds[index]?.has(each))
    );
  }
  function inBucket(bucket, key) {
    const arn = `arn:aws:s3:::${bucket}`;
    return indexes2((each) => {
      if (each === arn || each === `${arn}/*`) return true;
      const object = `${arn}/${key}`;
      return key !== "" && (globContains(globOf(each), globOf(object)) || each.startsWith(object));
    });
  }
  function indexes2(test) {
    return [...resources.keys()].filter((index) => test(resources[index] ?? "", index));
  }
  function playing(action, of2, mentions) {
    const all = [...new Set(mentions.map(({ resource }) => resource))];
    const targets = mentions.filter(({ role }) => role === "target");
    const others = mentions.filter(({ role }) => role !== "target");
    const plays = partOf(action, of2);
    if (plays === void 0 || targets.length === 0 || others.length === 0) return all;
    return all.filter((index) => {
      const types = typesOf(action, index);
      const rivals = (of3) => of3.some(
        ({ resource }) => resource !== index && typesOf(action, resource).some((each) => types.includes(each))
      );
      const isTarget = targets.some(({ resource }) => resource === index);
      return plays === "target" ? isTarget || !rivals(targets) : !isTarget || !rivals(others);
    });
  }
}
function partOf({ id, name, level }, of2) {
  if (of2 !== void 0 && /^Restore/.test(of2.name)) return "target";
  if (Object.hasOwn(PARTS, id)) return PARTS[id];
  if (level === "Read" || level === "List" || /^(?:Receive|Delete|Remove|Disassociate|Deregister)/.test(name))
    return "source";
  return /^(?:Put|Send|Publish|BatchWrite|Write|Upload|Register|Import)/.test(name) ? "target" : void 0;
}
var PARTS = { "sqs:StartMessageMoveTask": "source" };
var isRequired = ({ resourceTypes }, type) => resourceTypes.some(({ name, required }) => name === type && required);
var isThere = (words2) => /\bthere\b(?! (?:is|are|was|were|has|have))/i.test(words2);
var isOfState = (words2) => /^(?:terraform|tofu|opentofu)\b/.test(words2);
var isWhole = (word2, arn) => {
  const resource = (arnParts(arn)?.resource ?? "").replace(/[/:]\*$/, "").toLowerCase();
  const lower = word2.toLowerCase();
  return arn === word2 || resource === lower || resource.endsWith(`/${lower}`) || resource.endsWith(`:${lower}`);
};
function kindOf(arn) {
  const parts = arnParts(arn);
  if (parts === void 0) return /* @__PURE__ */ new Set();
  const literal = /^([A-Za-z-]+)[/:]/.exec(parts.resource)?.[1];
  const spoken = (Object.hasOwn(UNTYPED, parts.service) ? UNTYPED[parts.service] : void 0) ?? "";
  return /* @__PURE__ */ new Set([
    ...spoken.split(" ").filter(Boolean),
    ...literal === void 0 || parts.service === "s3" ? [] : [literal.toLowerCase(), ...typeWords(literal)]
  ]);
}
var UNTYPED = {
  s3: "bucket",
  sqs: "queue",
  sns: "topic",
  codepipeline: "pipeline",
  rds: "database instance",
  ecr: "push pull repo",
  lambda: "lambda"
};

// src/drafting/grounds/ground.ts
var LEAST2 = { reads: 0.42, changes: 0.5 };
var MARGIN = { reads: 0.07, changes: 0.06 };
var SURE = 0.93;
function groundWish(wish, context) {
  const candidates = candidatesFor(wish, context);
  const best2 = candidates[0];
  if (best2 === void 0) return { kind: "nothing", candidates };
  const reads2 = onlyReads(best2.as.verb) && isRead5(best2.action);
  const { scope } = context;
  const least = reads2 ? LEAST2.reads : LEAST2.changes;
  if (best2.score < least) return { kind: "nothing", candidates: candidates.slice(0, 6) };
  const usable = candidates.find(({ action }) => scope.allowed(action) && scope.missing(action).length === 0);
  const chosen = usable !== void 0 && usable.score >= best2.score - (isRead5(best2.action) ? scope.allowed(best2.action) ? scope.missing(best2.action).length > 0 && isSame(usable, best2, context) ? 0.25 : 0.1 : 0.25 : (
    // To make something new is no way to do something with what is there.
    verbOf(usable) === "Create" && verbOf(best2) !== "Create" ? 0.02 : scope.missing(best2.action).length > 0 ? 0.18 : 0.05
  )) ? usable : best2;
  const rivals = candidates.filter(
    (each) => each.action !== chosen.action && !chosen.with.includes(each.action) && !isSame(each, chosen, context) && scope.allowed(each.action) === scope.allowed(chosen.action)
  );
  const second = rivals[0]?.score ?? 0;
  const margin = (chosen.score - second) / chosen.score;
  const needed = isRead5(chosen.action) ? MARGIN.reads : MARGIN.changes;
  const actions = [chosen.action, ...chosen.with];
  if (scope.allowed(chosen.action) && chosen.score < SURE && margin < needed && !(wish.carried && reads2)) {
    const [next] = rivals;
    if (reads2 && next && isRead5(next.action) && scope.missing(chosen.action).length === 0)
      return {
        kind: "picks",
        actions: [chosen.action, ...scope.missing(next.action).length === 0 ? [next.action] : []],
        by: chosen.by,
        as: chosen.as
      };
    return { kind: "ask", candidates: [chosen, ...rivals].slice(0, 6) };
  }
  const able = actions.filter((action) => scope.allowed(action));
  if (able.length === 0 || !able.includes(chosen.action)) return { kind: "level", actions: [chosen.action] };
  if (chosen.by === "words" && chosen.as === wish && takesUnnamed(chosen.action, wish, context) || takesThePlace(chosen.action, wish, context) || !isWhollySaid(chosen.action, chosen.as, context, chosen.row))
    return { kind: "ask", candidates: [chosen, ...rivals].slice(0, 6) };
  const missing = scope.missing(chosen.action);
  if (missing.length > 0) return { kind: "resource", action: chosen.action, missing };
  const elsewhere = alikeElsewhere(chosen, candidates, context);
  const pairs = chosen.by === "words" && isRead5(chosen.action) ? twins(chosen, candidates, context) : [];
  return {
    kind: "picks",
    actions: [...able.filter((action) => scope.missing(action).length === 0), ...pairs, ...elsewhere],
    by: chosen.by,
    as: chosen.as,
    ...chosen !== best2 && !scope.allowed(best2.action) && isSame(best2, chosen, context) ? { above: best2.action } : {}
  };
}
function isSame(a, b, context) {
  if (a.action.service !== b.action.service) return false;
  const index = indexOf(a.action.service, context.catalog, context.data);
  const one = indexedOf(index, a.action);
  const other = indexedOf(index, b.action);
  if (one === void 0 || other === void 0) return false;
  const same = one.nouns.map(singular2).join(" ") === other.nouns.map(singular2).join(" ");
  if (!same) return false;
  return one.reads && other.reads || one.first === other.first;
}
var verbOf = ({ action }) => /^[A-Z][a-z]*/.exec(action.name)?.[0];
var isRead5 = ({ level }) => level === "List" || level === "Read";
var singular2 = (word2) => word2.replace(/s$/, "");
var TWIN = 0.2;
var MOST_TWINS = 2;
var twins = (chosen, candidates, context) => candidates.filter(
  (each) => each.action !== chosen.action && isRead5(each.action) && isSame(each, chosen, context) && each.score >= chosen.score - (showsContent(each.action.id) ? 0.08 : TWIN) && context.scope.allowed(each.action) && context.scope.missing(each.action).length === 0
).slice(0, MOST_TWINS).map(({ action }) => action);
var ELSEWHERE = 0.12;
function alikeElsewhere(chosen, candidates, context) {
  const { as } = chosen;
  const named = new Set(
    [...as.resources, ...isRead5(chosen.action) ? as.placed : []].map(context.serviceOf)
  );
  if (named.size < 2) return [];
  const found2 = /* @__PURE__ */ new Map();
  for (const { action, score: score2 } of candidates)
    if (action.service !== chosen.action.service && named.has(action.service) && !found2.has(action.service) && isRead5(action) === isRead5(chosen.action) && score2 >= chosen.score - ELSEWHERE && context.scope.allowed(action) && context.scope.missing(action).length === 0)
      found2.set(action.service, action);
  return [...found2.values()];
}

// src/drafting/grounds/tagging.ts
var MARKS2 = new Set("tag label mark stamp badge brand relabel flag".split(" ").map(lemma));
var USUAL_KEY = /\b(?:owner|team|cost[-_ ]?cent(?:re|er)|project|env|environment|department|contact|purpose|candidate|expir(?:y|es)|delete[-_]after|keep[-_]until|migrated|status|tier) ?= ?\S/i;
var ANY_VALUE = /[\w/] ?= ?\S/;
var TAG2 = /\b(?:tags?|labels?)\b/i;
var OF_IMAGES = /\b(?:images?|digest|build|manifest|docker|container|git|alert|alarm|e-?mail|mail)\b/i;
var LONGEST_CLAUSE = 160;
var TAKES_OFF = /^(?:Untag|Remove|Delete)/;
var OFF = /\b(?:untag|remove|removed|delete|deleted|drop|dropped|take|taken|strip|clear)\b/i;
function groundTagging(wish, text, grounding, { scope, services, catalog, serviceOf }) {
  const [from] = wish.span;
  const written = /^[^.;,\n]*/.exec(text.slice(from, from + LONGEST_CLAUSE))?.[0] ?? "";
  if (wish.verb === void 0 || !tags(wish, written)) return void 0;
  if ((grounding.kind === "picks" || grounding.kind === "level") && grounding.actions.every(({ level }) => level === "Tagging"))
    return grounding;
  const named = new Set([...wish.resources, ...wish.placed].map(serviceOf));
  const off = !ANY_VALUE.test(written) && OFF.test(written);
  const [action] = services.filter((service) => named.size === 0 || named.has(service)).flatMap((service) => catalog.actionsOf(service) ?? []).filter((each) => isTagging(each) && TAKES_OFF.test(each.name) === off && scope.fit(each) !== "none").filter((each) => scope.missing(each).length === 0).sort((a, b) => a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  if (action === void 0) return void 0;
  return scope.allowed(action) ? { kind: "picks", actions: [action], by: "words", as: wish } : { kind: "level", actions: [action] };
}
var isTagging = ({ level }) => level === "Tagging";
function tags({ verb, words: words2 }, written) {
  if (verb === void 0 || OF_IMAGES.test(words2)) return false;
  if (MARKS2.has(verb.stem)) return ANY_VALUE.test(written) || TAG2.test(words2.replace(/^\S+ /, ""));
  if (onlyReads(verb)) return false;
  return TAG2.test(words2) || USUAL_KEY.test(written);
}

// src/drafting/visible-text.ts
var COMMENT = /^[ \t]{0,3}\[(?:\/\/|comment|#|_)\]:[^\n]*(?:\n[ \t]*[("'][^\n]*)?/gim;
var QUOTED = /^[ \t]{0,3}>[^\n]*/gm;
var DENIAL = /not authorized to perform|AccessDenied|error occurred|operation error|Exception\b/i;
var TAG3 = /<\/?(?:details|summary|div|span|p|br|hr|table|tr|td|th|ul|ol|li|h[1-6]|pre|code|b|i|em|strong|sub|sup|kbd|a|img|picture|blockquote)(?:\s[^<>\n]{0,300})?\/?>/gi;
var ANSWER = /\{\s*"(?:picks|drops|questions)"\s*:[^\n]*/g;
var visible = (text) => stripHiddenBesideNames(text).replace(COMMENT, " ").replace(QUOTED, (line) => DENIAL.test(line) ? line : " ").replace(ANSWER, " ").replace(
  TAG3,
  (tag) => (/^<\/?(?:b|i|em|strong|code|kbd|a|span|sub|sup)\b/i.test(tag) ? " " : "\n").padEnd(tag.length, " ")
).slice(0, 2e4).replace(/\S+/g, (run) => isNoName(run) ? UNREADABLE : run);
var UNREADABLE = "\uFFFD";
var LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\u{1D400}-\u{1D7FF}\uFF01-\uFF5E\u2100-\u214F]/u;
var MARKED = /[^\x00-\x7F](?<=[\p{Script=Latin}\p{M}])/u;
var NAMELIKE = /[A-Za-z0-9][:_][A-Za-z*]|[a-z][A-Z]|[a-z]\(/;
var HYPHENED = new RegExp("[a-z]-[a-z]|[a-z]-\\P{ASCII}|\\P{ASCII}-[a-z]", "u");
function isNoName(run) {
  if (BROKEN.test(run)) return true;
  if (/^[\x00-\x7F]*$/.test(run) || !/[A-Za-z0-9]/.test(run)) return false;
  const plain2 = run.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
  const named = NAMELIKE.test(run) || NAMELIKE.test(plain2) || NAMELIKE.test(run.replace(new RegExp("\\P{ASCII}", "gu"), "e"));
  return LOOKALIKE.test(run) && (named || HYPHENED.test(run) || HYPHENED.test(plain2)) || MARKED.test(run) && named;
}

// src/drafting/grounded-engine.ts
var MOST_QUESTIONS = 2;
function groundDraft(task, { catalog, operations }, model) {
  const chosen = chosenIn(task, catalog);
  const names2 = formNamesOf(task.resources, kindsIn(task.resources, catalog));
  const texts = wordsIn(task, catalog).map(visible);
  const text = texts.join("\n");
  const { rest, exacts } = readExact(
    text,
    task.services,
    catalog,
    operations,
    (word2) => names2.of(word2).length > 0
  );
  const reading = readWishes(rest, exacts, names2);
  const scope = formScope(task, catalog);
  const named = namedResources(task.resources, names2, scope, reading.wishes);
  const context = {
    catalog,
    data: operations,
    scope,
    services: task.services,
    serviceOf: (index) => {
      const service = arnParts(task.resources[index] ?? "")?.service;
      return task.services.find((each) => each === service) ?? task.services.find((each) => scope.typesIn(each).some((typed) => typed.index === index)) ?? service;
    }
  };
  const picks = /* @__PURE__ */ new Map();
  const outcomes = [];
  const notes = [];
  const questions = [];
  const negated = reading.wishes.filter((wish) => wish.negated);
  const state = {
    task,
    catalog,
    operations,
    reading,
    scope,
    named,
    context,
    negated,
    kept: keptIn(rest, names2),
    picks,
    outcomes,
    notes
  };
  const wanted = reading.wishes.filter((wish) => !wish.negated && wish.role === "main");
  const whole = wanted.some(
    ({ exact }) => exact?.whole === true && /^(terraform|tofu|opentofu|sam|cdk|serverless|sls)/.test(exact.words)
  );
  const onlyThings = wanted.every((wish) => wish.assumed && isThing(wish, context));
  const exactIn = new Set(wanted.filter(({ exact }) => exact !== void 0).map(({ sentence }) => sentence));
  const forbidden = wanted.some(({ exact }) => exact?.forbidden === true);
  const add = (action, wish, ground, as = wish) => {
    const known = picks.get(action.id);
    if (known) {
      if (named.isNamed(action, wish) || known.wish === void 0 || !named.isNamed(action, known.wish))
        for (const each of named.for(action, as)) known.resources.add(each);
      return;
    }
    picks.set(action.id, {
      action,
      resources: new Set(named.for(action, as)),
      grounds: [ground],
      wish
    });
  };
  for (const wish of wanted) {
    if (forbidden && wish.exact?.forbidden !== true) continue;
    if (whole && wish.source === "words") continue;
    const grounding = wish.exact ? groundExact(wish, context) : groundByWords(wish);
    const beside = exactIn.has(wish.sentence) && wish.source === "words";
    outcomes.push(settle(wish, grounding, beside));
  }
  dropIfOpen(state, rest);
  const apart = setApart(state, questions, chosen, rest, texts[0]?.length ?? 0);
  addChosen(state, chosen, questions, add);
  if (model !== void 0) takeModels(state, questions, model);
  addDependencies(state);
  const leftOut = takeOut(state);
  return {
    picks: [...picks.values()].map(({ action, resources, grounds }) => ({
      action,
      resources: [...resources].sort((a, b) => a - b),
      grounds
    })),
    outcomes: [
      ...outcomes,
      ...negated.map((wish) => ({
        wish,
        outcome: "left-out",
        actions: leftOut.filter((each) => each.wish === wish.id).map(({ action }) => action)
      }))
    ],
    questions: numbered(questions.slice(0, MOST_QUESTIONS)),
    notes,
    leftOut,
    apart,
    isUnwanted: (action) => negated.some((each) => forbids(each, action, context)) || reading.readOnly && !isRead6(action),
    borneOutBy: (action) => borneOutBy(action, state),
    unread: outcomes.flatMap(
      ({ wish, outcome, actions }) => outcome === "said" && actions.length === 0 && notes.some(({ code, wish: of2 }) => code === "not-understood" && of2 === wish.id) ? [wish.span] : []
    )
  };
  function groundByWords(wish) {
    if (wish.strange && !isKnownTo(wish, context)) return { kind: "nothing", candidates: [] };
    if (wish.verb === void 0 || onlyThings) {
      const looks = candidatesFor(wish, context).slice(0, 3);
      const changes = candidatesFor({ ...wish, verb: meaningOf(lemma("touch")) }, context).filter(
        ({ action }) => scope.allowed(action) && !isRead6(action)
      );
      const candidates = [...looks, ...changes.slice(0, 3)];
      return candidates.length > 1 ? { kind: "ask", candidates } : { kind: "nothing", candidates };
    }
    if (isUnspecific(wish)) return { kind: "nothing", candidates: [] };
    const grounding = groundWish(wish, contextOf(wish));
    const tagging = groundTagging(wish, rest, grounding, context);
    if (tagging || givesToOthers(wish)) return tagging ?? groundGift(wish, grounding, context);
    if (grounding.kind !== "nothing" && grounding.kind !== "ask") return grounding;
    const job = recipeFor(wish, task.services, catalog).filter(
      (action) => scope.allowed(action) && scope.missing(action).length === 0
    );
    return job.length > 0 && !job.some((action) => isUnsaidToGo(action, wish, context)) ? { kind: "picks", actions: job, by: "jargon" } : grounding;
  }
  function contextOf(wish) {
    const words2 = new Set(wish.words.toLowerCase().split(/[^a-z0-9-]+/));
    const named2 = task.services.filter((service) => words2.has(service));
    return named2.length === 0 ? context : { ...context, services: named2 };
  }
  function settle(wish, grounding, beside) {
    const said2 = (code, message, action) => {
      notes.push({ code, text: message, wish: wish.id, ...action === void 0 ? {} : { action } });
      return { wish, outcome: "said", actions: [], note: message };
    };
    if (wish.exact?.forbidden === true)
      return said2(
        "policy-denies",
        `AWS says that another policy explicitly denies this: no grant can help. Ask whoever owns that policy.`
      );
    if (wish.exact?.unknown !== void 0) {
      const [service = ""] = wish.exact.unknown.split(":");
      return task.services.includes(service) ? said2(
        "unknown-action",
        `AWS documents no action ${wish.exact.unknown}. Check its spelling.`,
        wish.exact.unknown
      ) : said2(
        "service-missing",
        `${wish.exact.unknown} belongs to ${service}, which the form does not name.`,
        wish.exact.unknown
      );
    }
    switch (grounding.kind) {
      case "picks":
        for (const action of grounding.actions)
          add(
            action,
            wish,
            {
              kind: wish.source,
              wish: wish.id,
              ...wish.exact?.page === void 0 ? {} : { page: wish.exact.page }
            },
            grounding.as
          );
        if (grounding.above !== void 0 && !beside)
          said2(
            "level-too-low",
            `To see it whole takes ${grounding.above.id}, which is ${accessOf(grounding.above)}; the form asks for ${task.access[grounding.above.service] ?? "nothing"}. Send \`/answer ${accessOf(grounding.above)} ${grounding.above.service}\` to ask for it.`,
            grounding.above.id
          );
        return { wish, outcome: "covered", actions: grounding.actions.map(({ id }) => id) };
      case "level": {
        const action = grounding.actions[0];
        if (action === void 0 || beside && wish.source === "words")
          return { wish, outcome: "said", actions: [] };
        if (negated.some((each) => forbids(each, action, context)))
          return { wish, outcome: "left-out", actions: [] };
        if (!task.services.includes(action.service))
          return said2(
            "service-missing",
            `This takes ${action.id}, and the form does not name the service ${action.service}.`,
            action.id
          );
        const asked2 = task.access[action.service];
        const raises = asked2 !== void 0 && accessContains(accessOf(action), asked2);
        if (raises) questions.push(levelQuestion(wish, action, questions.length));
        return said2(
          "level-too-low",
          `This takes ${action.id}, which is ${accessOf(action)}; the form asks for ${asked2 ?? "nothing"}. ${raises ? `Send \`/answer ${accessOf(action)} ${action.service}\` to ask for it.` : "A service has one level in a request, and neither contains the other: file another request for it."}`,
          action.id
        );
      }
      case "resource":
        if (beside || wish.carried) return { wish, outcome: "said", actions: [] };
        return said2(
          "resource-missing",
          `This takes ${grounding.action.id} on a ${grounding.missing.join(" and a ")}, and the form names none. Add its ARN to the form, or send \`/answer arn:\u2026\` with it.`,
          grounding.action.id
        );
      case "ask": {
        if (beside) return { wish, outcome: "said", actions: [] };
        const question = questionFor(wish, grounding.candidates, questions.length, catalog, scope);
        questions.push(question);
        return { wish, outcome: "asked", actions: [], question: question.id };
      }
      case "nothing":
        if (beside || wish.carried && !wish.strange || wish.verb !== void 0 && onlyReads(wish.verb) && !wish.strange)
          return { wish, outcome: "said", actions: [] };
        return said2("not-understood", `\u201C${wish.words}\u201D was not understood, and nothing is drafted for it.`);
    }
  }
}
var isRead6 = ({ level }) => level === "List" || level === "Read";

export {
  scopeOf,
  build,
  choiceLine,
  wordsIn,
  identifierWords,
  stem,
  readWords,
  indexOf,
  visible,
  groundDraft
};
