import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  expandAction
} from "./chunk-YTZKOPJC.js";
import {
  checkPolicy
} from "./chunk-OLMZ7QOR.js";
import {
  readReviewed
} from "./chunk-KDTAGE2S.js";
import {
  readPolicy
} from "./chunk-5G7CRMOA.js";
import {
  documentsOf,
  readCurated
} from "./chunk-S24VQTS2.js";
import {
  END_NOT_ENFORCED
} from "./chunk-XXVDKFSY.js";
import {
  filedRequests,
  readRequests
} from "./chunk-FSZFI43V.js";
import {
  requestPaths
} from "./chunk-X53VBC4Z.js";
import {
  readFilesAt
} from "./chunk-N5C7V76W.js";
import {
  codeSpan,
  fenced,
  inlineText
} from "./chunk-F7SQMS2L.js";
import {
  STATES
} from "./chunk-CWMCRXR2.js";
import {
  REMARK_LONGEST
} from "./chunk-YCBNNYGV.js";
import {
  LEFT_OUT_BECAUSE,
  RISKS,
  accountNamed,
  arnParts,
  containsAction,
  containsResource,
  fitting,
  formatDuration,
  formatInstant,
  formatsOf,
  listed,
  monthOf,
  parseInstant,
  peopleOf,
  privilegedReason,
  readJson,
  readStatements,
  requiredApprovals,
  sensitivitiesOf
} from "./chunk-3LVFYELC.js";

// src/policy/guardrails/explain.ts
function explain(document, catalog, held = []) {
  const texts = held.map((each) => "document" in each ? readJson(each.document) : void 0);
  const allows = texts.flatMap(
    (read) => read?.ok ? readStatements(read.value.value, () => void 0).filter(coversByItself) : []
  );
  return {
    statements: document.Statement.map((statement) => explainStatement(statement, catalog, allows)),
    heldUnknown: texts.some((read) => !read?.ok)
  };
}
function explainStatement(statement, catalog, held) {
  const actions = [...new Set(statement.Action.flatMap((pattern) => expandAction(pattern, catalog)))];
  const words = statement.Resource.map(
    (pattern) => inWords(pattern, actions, catalog, statement.Effect === "Allow" ? "every" : "any")
  );
  const resources = statement.Resource.map((pattern, n) => ({ pattern, words: words[n]?.full ?? pattern }));
  const conditions = conditionsOf(statement);
  return {
    effect: statement.Effect,
    sentence: sentenceOf(statement, actions, words, conditions),
    resources,
    actions: actions.map((action) => explainAction(action, statement, catalog, held)),
    conditions
  };
}
function explainAction(action, statement, catalog, held) {
  const privileged = privilegedReason(action);
  const reasons = [
    ...privileged === void 0 ? [] : [privileged],
    ...sensitivitiesOf(action).map((each) => each.reason)
  ];
  const isNew = !statement.Resource.every(
    (resource) => held.some(
      (each) => each.actions.some(({ text }) => containsAction(text, action.id)) && each.resources.some(({ text }) => containsResource(text, resource))
    )
  );
  return {
    id: action.id,
    level: action.level,
    description: catalog.description(action.id) ?? "",
    ...reasons.length === 0 ? {} : { sensitive: reasons.join("; ") },
    isNew
  };
}
var coversByItself = ({ effect, conditions, notActions, notResources }) => effect === "Allow" && !notActions && !notResources && conditions.every(({ key }) => key.toLowerCase() === "aws:currenttime");
var VERBS = {
  List: "list",
  Read: "read",
  Write: "change",
  Tagging: "tag",
  Permissions: "change who may use"
};
var LEVELS = Object.keys(VERBS);
function sentenceOf(statement, actions, resources, conditions) {
  const levels = LEVELS.filter((level) => actions.some((action) => action.level === level));
  const verbs = listed(levels.map((level) => VERBS[level])) || "do nothing with";
  const what = listed([...new Set(resources.map(({ short }) => short))], 4);
  const only = conditions.length === 0 ? "" : `, ${conditions.join(" and ")}`;
  const start = statement.Effect === "Allow" ? capital(verbs) : `Never ${verbs}`;
  return `${start} ${what} (${actionsByService(actions)})${only}.`;
}
function actionsByService(actions) {
  const services = [...new Set(actions.map((action) => action.service))];
  const parts = services.map((service) => {
    const names = actions.filter((action) => action.service === service).map((action) => action.name);
    return `${service}: ${listed(names, 6)}`;
  });
  return parts.join("; ") || "no action that AWS knows";
}
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function inWords(pattern, actions, catalog, every) {
  if (/^\*+$/.test(pattern)) {
    return actions.every((action) => action.resourceTypes.length === 0) ? {
      short: "across the whole account, which AWS cannot narrow down",
      full: "the whole account (AWS cannot limit these actions to resources)"
    } : { short: `${every} resource`, full: `${every} resource` };
  }
  const parts = arnParts(pattern);
  if (!parts) return { short: pattern, full: pattern };
  const thing = thingOf(pattern, parts, actions, catalog, every);
  const region = parts.region === "*" ? " in every Region" : parts.region === "" ? "" : ` in ${parts.region}`;
  const account = /^\d+$/.test(parts.account) ? `, account ${parts.account}` : "";
  return { short: `${thing}${region}`, full: `${thing}${region}${account}` };
}
function thingOf(pattern, { service, resource }, actions, catalog, every) {
  const typed = bestType(pattern, actions, catalog);
  const slash = resource.indexOf("/");
  if (service === "s3" && typed?.name === "object" && slash > 0 && !/[*?]/.test(resource.slice(0, slash))) {
    return named("object", resource.slice(slash + 1), every, ` in ${resource.slice(0, slash)}`);
  }
  const name = typed === void 0 ? resource : resource.slice(typed.lead.length);
  return named(typed === void 0 ? `${service} resource` : typed.name.replaceAll("-", " "), name, every);
}
function named(type, name, every, where = "") {
  if (name === "*") return `${every} ${type}${where}`;
  if (!/[*?]/.test(name)) return `${type} ${name}${where}`;
  const begins = /^([^*?]+)\*$/.exec(name)?.[1];
  const how = begins === void 0 ? `named like ${name}` : `whose name begins with ${begins}`;
  return `${every} ${type}${where} ${how}`;
}
function bestType(pattern, actions, catalog) {
  const names = new Set(
    actions.flatMap((action) => action.resourceTypes.map((type) => `${action.service} ${type.name}`))
  );
  const services = [...new Set(actions.map((action) => action.service))];
  const found = services.flatMap(
    (service) => formatsOf(service, catalog).filter(({ type }) => names.has(`${service} ${type.name}`)).flatMap(
      ({ type, formats }) => formats.filter(fitting(pattern)).map((format) => ({
        name: type.name,
        lead: /^[^$]*/.exec(format.text)?.[0] ?? "",
        fixed: format.text.replace(/\$\{[^}]*\}/g, "").length
      }))
    )
  );
  const [best] = found.sort((a, b) => b.fixed - a.fixed || (a.name < b.name ? -1 : 1));
  const resource = arnParts(pattern)?.resource ?? "";
  return best && { name: best.name, lead: resource.startsWith(best.lead) ? best.lead : "" };
}
var OPERATORS = {
  StringEquals: "is",
  StringLike: "is like",
  StringNotEquals: "is not",
  ArnEquals: "is",
  ArnLike: "is like",
  Bool: "is",
  IpAddress: "is within",
  NotIpAddress: "is not within"
};
function conditionsOf(statement) {
  return Object.entries(statement.Condition ?? {}).flatMap(
    ([operator, keys]) => Object.entries(keys).map(([key, values]) => {
      const says = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : void 0;
      return `only when ${key} ${says ?? `(${operator})`} ${values.join(" or ")}`;
    })
  );
}

// src/messages/how-drafted.ts
var MOST_NOTES = 8;
var MOST_SAID = 12;
var LONGEST_WHY = 120;
function howDrafted({ model, notes, said }) {
  return [
    model === void 0 ? "Drafted by rules, without a model." : `Drafted with the model ${codeSpan(model)}.`,
    ...limited(notes, MOST_NOTES).map((note) => `- ${inlineText(note)}`),
    "",
    ...said.length === 0 ? [] : [
      "The model says, and nothing checks it; it proves nothing and approves nothing:",
      ...limited(
        said.map(({ action, why }) => `${codeSpan(action)}: \u201C${inlineText(why, LONGEST_WHY)}\u201D`),
        MOST_SAID
      ).map((line) => `- ${line}`),
      ""
    ]
  ];
}
function leftOutLines(leftOut, most = Infinity) {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why) => {
    const actions = leftOut.filter((each) => each.why === why).map(({ action }) => codeSpan(action));
    const more = actions.length - most;
    const shown = actions.slice(0, most).join(", ");
    return `- ${shown}${more > 0 ? ` and ${more} more` : ""}: ${LEFT_OUT_BECAUSE[why]}`;
  });
}
var engineLine = ({ engine, model }) => engine === "model" && model !== void 0 ? `Drafted with the model ${codeSpan(model)}.` : `Drafted by rules${model === void 0 ? ", without a model" : `; the model ${codeSpan(model)} gave no usable answer`}.`;
var limited = (lines, most) => lines.length <= most ? lines : [...lines.slice(0, most), `\u2026 and ${lines.length - most} more`];

// src/messages/curated-review.ts
var DOCUMENT_SHOWN = 6e3;
var curatedSummary = ({ name, description, mode, content }) => `They get the curated set **${inlineText(name)}**, chosen by your security owners: ${inlineText(description)}. ` + (mode === "copy" ? `It is copied from the permission set ${codeSpan(content.name)}, and AWS ends the copy.` : `The shared permission set ${codeSpan(content.name)} itself is assigned.`);
function curatedSection(review) {
  const { managed, customerManaged, inline, boundary, permissionSet } = review.content;
  return [
    "## What the curated set lets them do",
    "",
    curatedSummary(review),
    "",
    `- **Permission set:** ${codeSpan(permissionSet)}`,
    ...managed.map(({ arn, version }) => `- **Policy of AWS:** ${codeSpan(arn)}, version ${version}`),
    ...customerManaged.map(
      ({ path, name }) => `- **Policy of the account:** ${codeSpan(`${path}${name}`)}; what it says is not in this repository`
    ),
    `- **Inline policy:** ${inline === void 0 ? "none" : "below"}`,
    ...boundary === void 0 ? [] : [
      `- **Permissions boundary:** ${codeSpan("managed" in boundary ? boundary.managed : `${boundary.path}${boundary.customer}`)}`
    ],
    "- Nothing is granted unless AWS holds exactly this at that time.",
    "",
    ...documentsOf(review.content).flatMap(({ from, document }) => [
      `What ${inlineText(from)} says:`,
      "",
      fenced(JSON.stringify(document, void 0, 2), DOCUMENT_SHOWN),
      ""
    ])
  ];
}

// src/messages/principal-text.ts
function principalText(principal) {
  switch (principal.kind) {
    case "iam-user":
      return `IAM user \`${principal.name}\``;
    case "iam-role":
      return `IAM role \`${principal.name}\``;
    case "identity-center-user":
      return `Identity Center user \`${principal.userName}\``;
  }
}

// src/messages/reviewers-view.ts
function reviewersView(review) {
  const { request } = review;
  return [
    `# AWS access for #${request.issue}`,
    "",
    ...decision(review),
    "",
    "## Why",
    "",
    "In the words of the requester; nothing in them is checked:",
    "",
    fenced(request.reason, 4e3),
    "",
    ...request.remarks === void 0 ? [] : [
      "## What comments added",
      "",
      "It led the draft and changes nothing of who, where and how long; the words were compared with the comments, and what they say is not checked. What was offered to choose from is the words of the draft:",
      "",
      ...request.remarks.flatMap((remark) => [...remarkLines(remark, REMARK_LONGEST), ""])
    ],
    ...review.curated === void 0 ? ["## What the policy lets them do", "", ...statements(review.explanation)] : curatedSection(review.curated),
    "## What was asked for",
    "",
    `- **Access:** ${accessText(request)}`,
    `- **Duration:** ${formatDuration(request.duration)} from the merge`,
    ...request.ticket === void 0 ? [] : [`- **Ticket:** ${inlineText(request.ticket)}`],
    `- **Requester:** ${request.requester.login}, GitHub id ${request.requester.id}`,
    ...request.resources.map((resource) => `- ${codeSpan(resource)}`),
    "",
    ...howItCame(request),
    `<sub>Made from the request and the policy, with AWS's Service Authorization Reference of ${review.catalogDate}. It is made again and compared before anything is granted.</sub>`,
    ""
  ].join("\n");
}
var remarkLines = ({ command, comment, by, asked, chose, text }, longest) => [
  `**${inlineText(by.login)}** (GitHub id ${by.id}) ${did(command, chose)} in comment ${comment}` + (asked === void 0 ? "" : `, to the question \u201C${inlineText(asked, 300)}\u201D`) + (chose === void 0 ? ":" : "; offered there as:"),
  fenced(text, longest)
];
var did = (command, chose) => command === "revise" ? "asked for a change" : chose === void 0 ? "answered" : `chose ${new Intl.ListFormat("en").format(chose.map(String))}`;
function howItCame({ drafted }) {
  if (drafted === void 0) return [];
  const left = leftOutLines(drafted.leftOut);
  return [
    "## How it was drafted",
    "",
    engineLine(drafted),
    "",
    ...left.length === 0 ? [] : ["Considered, and left out:", "", ...left, ""]
  ];
}
function decision(review) {
  const { request, risk, riskReasons, notes, required, sharedWith, curated } = review;
  const end = curated?.mode === "assign" ? "" : ", then AWS refuses";
  return [
    `- **Who:** ${request.requester.login} \u2192 ${principalText(request.principal)}`,
    `- **Where:** account **${request.account}** (${request.accountId})`,
    `- **How long:** ${formatDuration(request.approvedDuration ?? request.duration)} from the merge${end}`,
    ...curated?.mode === "assign" ? [`- **Note:** ${END_NOT_ENFORCED}`] : [],
    `- **Asks for:** ${accessText(request)}`,
    `- **Risk:** ${risk}${riskReasons.length === 0 ? "" : `: ${riskReasons.map((r) => inlineText(r)).join("; ")}`}`,
    ...required > 1 ? [`- **Approvals needed:** ${required}`] : [],
    ...sharedWith.length > 0 ? [`- **Also for:** everybody who can assume it: GitHub ids ${sharedWith.join(", ")}`] : [],
    ...notes.map((note) => `- **Note:** ${inlineText(note)}`)
  ];
}
var accessText = (request) => request.curatedSet !== void 0 ? `the curated set ${request.curatedSet}` : request.services.map((service) => `${request.access[service] ?? "nothing"} on ${service}`).join(", ");
function statements({ statements: all }) {
  return all.flatMap((statement, index) => [
    `**${index + 1}.** ${inlineText(statement.sentence, 2e3)}`,
    "",
    ...statement.resources.map(
      ({ pattern, words }) => `- on ${codeSpan(pattern, 600)}: ${inlineText(words)}`
    ),
    ...statement.conditions.map((condition) => `- ${inlineText(condition)}`),
    ...statement.actions.map(
      ({ id, level, description, sensitive }) => `- ${codeSpan(id)} (${level}) ${inlineText(description)}` + (sensitive === void 0 ? "" : ` **Sensitive:** ${inlineText(sensitive)}`)
    ),
    ""
  ]);
}

// src/commands/judge/judge-curated.ts
function judgeCurated(request, text, config, catalog, now) {
  const read = readCurated(text);
  if (!read.ok) return { decision: "refuse", findings: read.problems };
  const content = read.value;
  const refused = refusals(request, content, config);
  const set = config.curated_sets.get(request.curatedSet ?? "");
  if (refused.length > 0 || set === void 0) return { decision: "refuse", findings: refused };
  const found = findingsIn(content, config, catalog, now);
  const services = found.services === "any" ? config.allowed_services : found.services;
  const required = requiredApprovals(config, { account: request.account, services, risk: found.risk });
  const review = {
    request,
    explanation: { statements: [], heldUnknown: false },
    curated: { name: request.curatedSet ?? "", description: set.description, mode: set.mode, content },
    risk: found.risk,
    riskReasons: found.reasons,
    notes: found.notes,
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id
    ),
    catalogDate: catalog.date
  };
  return { decision: "pass", risk: found.risk, required, review, view: reviewersView(review), findings: [] };
}
function refusals(request, content, config) {
  const name = request.curatedSet ?? "";
  const set = config.curated_sets.get(name);
  const refusal = (message) => ({ code: "curated-set", message });
  if (!set) return [refusal(`aws-jit.yml has no curated set ${name} any more.`)];
  const reasons = [];
  if (!set.accounts.includes(request.account) || !accountNamed(config, request.account)) {
    reasons.push(refusal(`The curated set ${name} may not be asked for in ${request.account}.`));
  }
  if (![content.permissionSet, content.name].includes(set.permission_set)) {
    reasons.push(
      refusal(
        `curated/${name}.json is of the permission set ${content.name} (${content.permissionSet}), and aws-jit.yml names ${set.permission_set}. Run aws-jit curated pull.`
      )
    );
  }
  if (set.max_duration !== void 0 && request.duration > set.max_duration) {
    reasons.push(
      refusal(`The curated set ${name} may be had for ${formatDuration(set.max_duration)} at most.`)
    );
  }
  return reasons;
}
function findingsIn(content, config, catalog, now) {
  const risks = ["low"];
  const reasons = /* @__PURE__ */ new Set();
  const notes = [];
  const services = /* @__PURE__ */ new Set();
  let any = false;
  for (const { from, document } of documentsOf(content)) {
    const input = { catalog, settings: config.guardrails, backend: "identity-center", at: now };
    const checked = checkPolicy(JSON.stringify(document), input);
    risks.push(checked.risk);
    for (const { text } of checked.riskReasons) reasons.add(text);
    const refusing = checked.findings.filter(({ severity }) => severity === "error");
    const codes = [...new Set(refusing.map(({ code }) => code))].sort();
    if (codes.length > 0) {
      notes.push(`A drafted policy like ${from} would be refused (${codes.join(", ")}).`);
    }
    const named2 = servicesIn(JSON.stringify(document));
    if (named2 === "any") any = true;
    else for (const service of named2) services.add(service);
  }
  for (const { path, name } of content.customerManaged) {
    risks.push("high");
    reasons.add("it has a policy that lies in the account and was not read");
    notes.push(
      `What the account's own policy ${path}${name} says was not read, and may change while this lasts.`
    );
    any = true;
  }
  const risk = RISKS[Math.max(...risks.map((each) => RISKS.indexOf(each)))] ?? "critical";
  return {
    risk,
    reasons: [...reasons],
    notes,
    services: any ? "any" : config.allowed_services.filter((service) => services.has(service))
  };
}
function servicesIn(document) {
  if (/"NotAction"|"Action":(?:\[[^\]]*)?"\*/.test(document)) return "any";
  return [...document.matchAll(/"([a-z0-9-]+):[A-Za-z0-9*?]+"/gi)].map(
    ([, prefix = ""]) => prefix.toLowerCase()
  );
}

// src/commands/judge/judge.ts
function checkInputOf(request, config, catalog, now) {
  const account = accountNamed(config, request.account);
  if (!account) throw new Error(`The account ${request.account} is not in aws-jit.yml.`);
  return {
    envelope: {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services: request.services,
      resources: request.resources,
      access: request.access
    },
    settings: config.guardrails,
    allowedServices: config.allowed_services,
    catalog,
    backend: account.backend,
    at: now
  };
}
function judge(request, policy, config, catalog, now) {
  return request.curatedSet === void 0 ? judgePolicy(request, policy, config, catalog, now) : judgeCurated(request, policy, config, catalog, now);
}
function judgePolicy(request, policy, config, catalog, now) {
  const checked = checkPolicy(policy, checkInputOf(request, config, catalog, now));
  if (checked.decision === "refuse" || checked.document === void 0) {
    return { decision: "refuse", findings: checked.findings.filter(({ severity }) => severity === "error") };
  }
  const required = Math.max(
    checked.requiredApprovals,
    requiredApprovals(config, { account: request.account, services: request.services, risk: checked.risk })
  );
  const review = {
    request,
    explanation: explain(checked.document, catalog),
    risk: checked.risk,
    riskReasons: checked.riskReasons.map(({ text }) => text),
    notes: [...new Set(checked.findings.map(({ message }) => message))],
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id
    ),
    catalogDate: catalog.date
  };
  return {
    decision: "pass",
    risk: checked.risk,
    required,
    review,
    view: reviewersView(review),
    findings: checked.findings
  };
}

// src/commands/judge/held-by-principal.ts
function findingsBeside(request, policy, config, catalog, now, held) {
  if (held.length === 0) return [];
  const input = request.curatedSet === void 0 ? checkInputOf(request, config, catalog, now) : (
    // Its owners chose it as a whole, for whatever services.
    { catalog, settings: config.guardrails, backend: "identity-center", at: now }
  );
  const key = ({ code, path, message }) => `${code} ${path} ${message}`;
  return documentsGiven(request, policy).flatMap((document) => {
    const alone = new Set(checkPolicy(document, input).findings.map(key));
    return checkPolicy(document, { ...input, held }).findings.filter((each) => !alone.has(key(each)));
  });
}
function documentsGiven(request, policy) {
  if (request.curatedSet === void 0) return [policy];
  const read = readCurated(policy);
  return read.ok ? documentsOf(read.value).map(({ document }) => JSON.stringify(document)) : [];
}
function heldByRequest(request, text) {
  const { issue, curatedSet } = request;
  const name = `#${issue}`;
  if (text === void 0) return [{ issue, name, unreadable: "its policy file is not there" }];
  if (curatedSet === void 0) return [{ issue, name, document: text }];
  const read = readCurated(text);
  if (!read.ok)
    return [{ issue, name, unreadable: `its file of the curated set ${curatedSet} cannot be read` }];
  return [
    ...documentsOf(read.value).map(({ from, document }) => ({
      issue,
      name: `${name}, ${from} of the curated set ${curatedSet}`,
      document: JSON.stringify(document)
    })),
    ...read.value.customerManaged.map((each) => ({
      issue,
      name: `${name}, policy ${each.path}${each.name} of the curated set ${curatedSet}`,
      unreadable: "it lies in the account"
    }))
  ];
}
function reasonsBeside(request, policy, config, catalog, now, approvals, held) {
  const refusing = (some) => findingsBeside(request, policy, config, catalog, now, some).filter(
    ({ severity }) => severity === "error" || severity === "approval" && approvals < config.guardrails.second_approval
  );
  const found = refusing(held);
  if (found.length === 0) return [];
  const parts = held.filter((each) => refusing([each]).length > 0);
  const shown = parts.length > 0 ? parts : held;
  const names = shown.map(
    (each) => "unreadable" in each ? `${each.name}, which could not be read (${each.unreadable})` : each.name
  );
  return [...new Set(found.map(({ message }) => message))].map(
    (message) => `${message} Held by the same principal: ${names.join("; ")}.`
  );
}
async function liveBeside(desk, request) {
  const { run, main, config, ledger } = desk;
  const open = new Set(desk.open.map(({ number }) => number));
  const now = run.github.now();
  const files = (await filedRequests(run.github, main.head, config, now)).filter(
    (file) => file.account === request.account && file.issue !== request.issue && open.has(file.issue)
  );
  if (files.length === 0) return [];
  const requests = [...(await readRequests(run.github, main.head, files)).values()].filter(
    (other) => samePrincipal(other.principal, request.principal)
  );
  if (requests.length === 0) return [];
  const events = await ledger.read(
    requests.map((other) => ({ issue: other.issue, month: monthOf(other.createdAt) }))
  );
  const live = requests.filter((other) => !isOver(events.get(other.issue) ?? [], now));
  const paths = new Map(live.map((other) => [other.issue, requestPaths(other).policy]));
  const texts = await readFilesAt(run.github, main.head, [...paths.values()]);
  return live.flatMap((other) => heldByRequest(other, texts.get(paths.get(other.issue) ?? "")));
}
async function besideOnMain(desk, request, policy, catalog) {
  const live = await liveBeside(desk, request);
  if (live.length === 0) return void 0;
  const findings = findingsBeside(request, policy, desk.config, catalog, desk.run.github.now(), live);
  const issues = [...new Set(live.map(({ issue }) => issue))];
  const notes = [...new Set(findings.map(({ message }) => message))];
  const document = readPolicy(policy);
  return {
    findings,
    others: { issues, notes, ...document.ok ? newIn(document.value, catalog, live) : {} }
  };
}
function newIn(policy, catalog, live) {
  const { statements: statements2, heldUnknown } = explain(policy, catalog, live);
  const actions = statements2.filter(({ effect }) => effect === "Allow").flatMap((each) => each.actions);
  const added = actions.filter(({ isNew }) => isNew).map(({ id }) => id);
  return { added: { actions: [...new Set(added)], uncertain: heldUnknown } };
}
var samePrincipal = (a, b) => {
  const nameOf = (of) => of.kind === "identity-center-user" ? of.userName : of.name;
  return a.kind === b.kind && nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
};
function isOver(events, now) {
  return events.some(({ kind, data }) => {
    if (Object.hasOwn(STATES, kind) && STATES[kind].over) return true;
    const until = kind === "granted" ? parseInstant(String(data["until"])) : void 0;
    return until !== void 0 && until <= now;
  });
}

// src/messages/approvals-status.ts
var approvalsWhenDrafted = (required) => ({
  context: "aws-jit/approvals",
  state: "pending",
  description: `0 of ${required} when drafted; GitHub lists the reviews since. Merged too early, the request waits for the rest.`
});
var approvalsAtGrant = (approved, required) => approved >= required ? { context: "aws-jit/approvals", state: "success", description: `${approved} of ${required}.` } : {
  context: "aws-jit/approvals",
  state: "pending",
  description: `${approved} of ${required}. Another code owner can still approve this commit.`
};

// src/messages/request-facts.ts
var requestFacts = (request, pull) => [
  ["Access", `${accessText(request)} in **${request.account}** (${request.accountId})`],
  ["For", `${request.requester.login} as ${principalText(request.principal)}`],
  ["Duration", `${formatDuration(request.approvedDuration ?? request.duration)} from the merge`],
  ...pull === void 0 ? [] : [["Pull request", `#${pull}`]]
];

// src/commands/tell/ledger-record.ts
var recordedRequest = (request) => ({
  created: formatInstant(request.createdAt),
  repository: request.repository,
  requester: request.requester,
  principal: recordedPrincipal(request.principal),
  account: request.account,
  accountId: request.accountId,
  ...request.curatedSet === void 0 ? {} : { curatedSet: request.curatedSet },
  services: request.services,
  access: request.access,
  resources: request.resources,
  duration: request.approvedDuration ?? request.duration
});
var recordedPrincipal = (principal) => `${principal.kind}/${principal.kind === "identity-center-user" ? principal.userName : principal.name}`;
function recordedStatements(request, policy) {
  const read = readReviewed(request, policy);
  if (!read.ok || read.value.kind === "curated") return [];
  return read.value.document.Statement.filter(({ Effect }) => Effect === "Allow").map(
    ({ Action, Resource }) => ({ actions: Action, resources: Resource })
  );
}

export {
  howDrafted,
  leftOutLines,
  engineLine,
  curatedSummary,
  principalText,
  remarkLines,
  accessText,
  judge,
  judgePolicy,
  reasonsBeside,
  besideOnMain,
  approvalsWhenDrafted,
  approvalsAtGrant,
  requestFacts,
  recordedRequest,
  recordedStatements
};
