import {
  filedAt,
  isLive
} from "./chunk-52ZP3XWL.js";
import {
  codeSpan
} from "./chunk-AMZYLKDX.js";
import {
  NEVER,
  array,
  int,
  number,
  object,
  string
} from "./chunk-GUA3H4HO.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/report/precedent.ts
var KEPT = 30;
var SPAN = 183 * 24 * 60 * 60;
var SHOWN = 3;
var ACTIONS_SHOWN = 6;
var personPath = (id) => `people/${id}.json`;
function precedentOf(history) {
  const filed = filedAt(history);
  const { issue, account, services, resources, granted, requester, window, synthetic, usage } = history;
  if (requester === void 0 || window === void 0 || synthetic || filed === void 0) return void 0;
  const known = usage && {
    used: usage.used.map(({ action, count, last }) => ({ action, count, last: formatInstant(last) })),
    unused: usage.unused,
    unknown: usage.unknown
  };
  const until = formatInstant(window.until);
  return {
    person: requester.id,
    filed,
    until: window.until,
    entry: { issue, account, services, resources, granted, until, ...known }
  };
}
var isLately = (filed, now) => filed >= now - SPAN;
function personFiles(histories, now, closed = []) {
  const people = /* @__PURE__ */ new Map();
  const add = ({ person, entry }) => {
    const known = people.get(person);
    if (known) known.push(entry);
    else people.set(person, [entry]);
  };
  for (const history of histories) {
    const precedent = precedentOf(history);
    if (precedent && (isLately(precedent.filed, now) || isLive(history, now))) add(precedent);
  }
  for (const precedent of closed) if (isLately(precedent.filed, now)) add(precedent);
  return new Map(
    [...people].map(([id, list2]) => [
      personPath(id),
      `${JSON.stringify(list2.sort((a, b) => b.issue - a.issue).slice(0, KEPT), null, 1)}
`
    ])
  );
}
var ACTION = string().regex(/^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{1,128}$/);
var time = string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== void 0) return at;
  context.addIssue({ code: "custom", message: "no time" });
  return NEVER;
});
var texts = array(string().max(2048)).max(1e3);
var actions = array(ACTION).max(1e3);
var past = object({
  issue: number().refine((number2) => IssueNumber.is(number2)),
  account: string().max(64).optional(),
  services: texts,
  resources: texts,
  granted: actions,
  until: time.optional(),
  used: array(object({ action: ACTION, count: int().min(0), last: time })).max(1e3).optional(),
  unused: actions.optional(),
  unknown: actions.optional()
});
function readPersonFile(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.slice(0, KEPT).flatMap((each) => {
    const read = past.safeParse(each);
    if (!read.success) return [];
    const { issue, account, services, resources, granted, until, used, unused, unknown } = read.data;
    return [
      {
        issue: IssueNumber.of(issue),
        account,
        services,
        resources,
        granted,
        window: until === void 0 ? void 0 : { until },
        usage: used === void 0 ? void 0 : { used, unused: unused ?? [], unknown: unknown ?? [] }
      }
    ];
  });
}
function related(before, wanted) {
  return before.filter(
    (each) => each.issue !== wanted.issue && each.account === wanted.account && (wanted.resources.length > 0 ? each.resources.some((resource) => wanted.resources.includes(resource)) : each.resources.length === 0 && wanted.services.some((service) => each.services.includes(service)))
  );
}
function usedBefore(before, wanted) {
  const known = related(before, wanted).filter(({ usage }) => usage !== void 0);
  const used = /* @__PURE__ */ new Map();
  const notUnused = /* @__PURE__ */ new Set();
  const unused = /* @__PURE__ */ new Set();
  for (const { usage } of known) {
    for (const { action, count } of usage?.used ?? []) {
      const sum = used.get(action) ?? { count: 0, grants: 0 };
      used.set(action, { count: sum.count + count, grants: sum.grants + 1 });
      notUnused.add(action);
    }
    for (const action of usage?.unknown ?? []) notUnused.add(action);
    for (const action of usage?.unused ?? []) unused.add(action);
  }
  return {
    actions: [...used].map(([action, sums]) => ({ action, ...sums })).sort((a, b) => b.grants - a.grants || b.count - a.count || (a.action < b.action ? -1 : 1)),
    neverUsed: [...unused].filter((action) => !notUnused.has(action)).sort(),
    from: known.map(({ issue }) => issue).sort((a, b) => b - a)
  };
}
function precedentLines(before, wanted) {
  const found = [...related(before, wanted)].sort((a, b) => b.issue - a.issue);
  if (found.length === 0) return [];
  const lines = found.slice(0, SHOWN).map(({ issue, granted, window, usage }) => {
    const when = window === void 0 ? "" : `, until ${formatInstant(window.until).slice(0, 10)}`;
    const what = usage === void 0 ? "what was used is not known yet" : [
      usage.used.length === 0 ? "nothing known to be used" : `used ${list(usage.used.map(({ action }) => action))}`,
      ...usage.unused.length === 0 ? [] : [`unused ${list(usage.unused)}`],
      ...usage.unknown.length === 0 ? [] : [`${usage.unknown.length} not known`]
    ].join("; ");
    return `- #${issue}: ${granted.length} actions${when}; ${what}`;
  });
  const more = found.length - lines.length;
  return [
    "Had before with these resources, as the ledger records it:",
    ...lines,
    ...more > 0 ? [`- \u2026 and ${more} more in the last half year`] : []
  ];
}
var list = (names) => {
  const shown = names.slice(0, ACTIONS_SHOWN).map((name) => codeSpan(name));
  return `${shown.join(", ")}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ""}`;
};

export {
  personPath,
  precedentOf,
  isLately,
  personFiles,
  readPersonFile,
  usedBefore,
  precedentLines
};
