import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkPolicy,
  containsAction,
  containsResource,
  listed,
  privilegedReason,
  readStatements,
  sensitivitiesOf
} from "./chunk-GJ3O5FYF.js";
import {
  actionPattern,
  readJson
} from "./chunk-WNACMOGX.js";
import {
  codeSpan,
  fenced,
  inlineText
} from "./chunk-UHZWXLQ2.js";
import {
  arnParts,
  fitting,
  formatsOf,
  parseIssueBody
} from "./chunk-3W3VMJ52.js";
import {
  matchGlob
} from "./chunk-LW72LHPS.js";
import {
  accountNamed,
  formatDuration,
  peopleOf,
  principalOf,
  requiredApprovals
} from "./chunk-MBVW4WTW.js";
import {
  Digest
} from "./chunk-IVYZFXGK.js";

// src/commands/request-of-issue.ts
import { createHash } from "node:crypto";
var digestOf = (text) => Digest.of(createHash("sha256").update(text, "utf8").digest("hex"));
function requestOfIssue(issue, repository, config, catalog) {
  const requester = issue.author;
  if (requester?.type !== "User") return { kind: "not-a-person" };
  const parsed = parseIssueBody(issue.body, config, catalog);
  if (!parsed.ok) return { kind: "problems", problems: parsed.problems };
  const ask = parsed.value;
  const account = accountNamed(config, ask.account);
  const principal = principalOf(config, requester.id, ask.account);
  if (!account || !principal) return { kind: "no-identity", ask, requester };
  return {
    kind: "request",
    request: {
      ...ask,
      repository,
      issue: issue.number,
      issueId: issue.id,
      accountId: account.id,
      requester: { id: requester.id, login: requester.login },
      principal,
      createdAt: issue.createdAt,
      bodyDigest: digestOf(issue.body)
    }
  };
}

// src/messages/principal.ts
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

// src/messages/review.ts
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
    "## What the policy lets them do",
    "",
    ...statements(review.explanation),
    "## What was asked for",
    "",
    `- **Access:** ${accessText(request)}`,
    `- **Duration:** ${formatDuration(request.duration)} from the merge`,
    ...request.ticket === void 0 ? [] : [`- **Ticket:** ${inlineText(request.ticket)}`],
    `- **Requester:** ${request.requester.login}, GitHub id ${request.requester.id}`,
    ...request.resources.map((resource) => `- ${codeSpan(resource)}`),
    "",
    `<sub>Made from the request and the policy, with AWS's Service Authorization Reference of ${review.catalogDate}. It is made again and compared before anything is granted.</sub>`,
    ""
  ].join("\n");
}
function decision({ request, risk, riskReasons, notes, required, sharedWith }) {
  return [
    `- **Who:** ${request.requester.login} \u2192 ${principalText(request.principal)}`,
    `- **Where:** account **${request.account}** (${request.accountId})`,
    `- **How long:** ${formatDuration(request.approvedDuration ?? request.duration)} from the merge, then AWS refuses`,
    `- **Asks for:** ${accessText(request)}`,
    `- **Risk:** ${risk}${riskReasons.length === 0 ? "" : `: ${riskReasons.map((r) => inlineText(r)).join("; ")}`}`,
    ...required > 1 ? [`- **Approvals needed:** ${required}`] : [],
    ...sharedWith.length > 0 ? [`- **Also for:** everybody who can assume it: GitHub ids ${sharedWith.join(", ")}`] : [],
    ...notes.map((note) => `- **Note:** ${inlineText(note)}`)
  ];
}
var accessText = (request) => request.services.map((service) => `${request.access[service] ?? "nothing"} on ${service}`).join(", ");
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

// src/policy/expand.ts
function expandAction(pattern, catalog) {
  const compiled = actionPattern(pattern);
  if (compiled === void 0) return [];
  const { prefix, name } = compiled;
  return catalog.services.flatMap((service) => {
    if (prefix !== void 0 && !matchGlob(prefix, service)) return [];
    const actions = catalog.actionsOf(service) ?? [];
    return prefix === void 0 ? actions : actions.filter((action) => matchGlob(name, action.name.toLowerCase()));
  });
}

// src/policy/explain.ts
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
  const resources = statement.Resource.map((pattern) => ({
    pattern,
    words: inWords(pattern, actions, catalog)
  }));
  const conditions = conditionsOf(statement);
  return {
    effect: statement.Effect,
    sentence: sentenceOf(statement, actions, resources, conditions),
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
  const verbs = listed(levels.map((level) => VERBS[level]));
  const services = listed([...new Set(actions.map((action) => action.service))]);
  const what = listed([...new Set(resources.map(({ words }) => words))], 4);
  const start = statement.Effect === "Allow" ? "Lets its holder" : "Forbids its holder to";
  const count = actions.length === 1 ? "1 action" : `${actions.length} actions`;
  const only = conditions.length === 0 ? "" : `, ${conditions.join(" and ")}`;
  return `${start} ${verbs || "do nothing"} (${count} of ${services || "no service"}): ${what}${only}.`;
}
function inWords(pattern, actions, catalog) {
  if (/^\*+$/.test(pattern)) {
    return actions.every((action) => action.resourceTypes.length === 0) ? "the whole account (AWS cannot limit these actions to resources)" : "every resource";
  }
  const parts = arnParts(pattern);
  if (!parts) return pattern;
  const place = [
    parts.region === "*" ? "every Region" : parts.region,
    .../^\d+$/.test(parts.account) ? [`account ${parts.account}`] : []
  ].filter((each) => each !== "").join(", ");
  const typed = bestType(pattern, actions, catalog);
  const name = typed === void 0 ? parts.resource : parts.resource.slice(typed.lead.length);
  const type = typed?.name ?? `${parts.service} resource`;
  const thing = name === "*" ? `every ${type}` : /[*?]/.test(name) ? `every ${type} named ${name}` : `${type} ${name}`;
  return `${parts.service} ${thing}${place === "" ? "" : ` in ${place}`}`;
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

// src/commands/judge.ts
function judge(request, policy, config, catalog, now) {
  const account = accountNamed(config, request.account);
  if (!account) throw new Error(`The account ${request.account} is not in aws-jit.yml.`);
  const checked = checkPolicy(policy, {
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
  });
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
  return { decision: "pass", risk: checked.risk, required, review, view: reviewersView(review) };
}

export {
  digestOf,
  requestOfIssue,
  principalText,
  accessText,
  judge
};
