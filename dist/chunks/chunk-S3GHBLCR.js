import {
  canonicalPolicy
} from "./chunk-GEF6626P.js";
import {
  understand,
  whyAction
} from "./chunk-OZPB5VIO.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import {
  END_NOT_ENFORCED
} from "./chunk-ON373IXR.js";
import {
  documentsOf,
  readCurated
} from "./chunk-I5MLWMIY.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  checkPolicy
} from "./chunk-TR6XUWED.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  build
} from "./chunk-P56NAT5W.js";
import {
  expandAction
} from "./chunk-HF7NUZHM.js";
import {
  codeSpan,
  fenced,
  inlineText,
  wrapped
} from "./chunk-AMZYLKDX.js";
import {
  REMARK_LONGEST
} from "./chunk-PR2ZJ276.js";
import {
  LEFT_OUT_BECAUSE,
  RISKS,
  accountNamed,
  arnParts,
  containsAction,
  containsResource,
  fitting,
  formatDuration,
  formatsOf,
  isExact,
  partitionWith,
  peopleOf,
  presetPath,
  privilegedReason,
  readStatements,
  requiredApprovals,
  sensitivitiesOf
} from "./chunk-DAROUHPW.js";
import {
  stripHidden
} from "./chunk-MXRAY5FG.js";
import {
  invalid,
  memoEach,
  memoOf,
  readJson,
  serialise,
  valid
} from "./chunk-KSNUDT27.js";

// src/messages/apart-text.ts
var APART_HEADING = "Apart from the rest of the request";
var apartLines = (apart2) => apart2.map(({ words, actions, asked }) => {
  const ids = actions.map((id) => codeSpan(id)).join(", ");
  return asked ? `- \u201C${inlineText(words)}\u201D takes ${ids}, which is **not in the policy**: it changes something, and has nothing to do with the rest. The requester was asked whether it is meant.` : `- \u201C${inlineText(words)}\u201D takes ${ids}, which is in the policy and has nothing to do with the rest.`;
});
var apartFacts = (apart2) => apart2.map(({ words, actions, asked }) => [
  APART_HEADING,
  `\u201C${inlineText(words)}\u201D (${actions.map((id) => codeSpan(id)).join(", ")}): ${asked ? "not in the draft until you say that it is meant" : "in the draft"}`
]);

// src/messages/markdown-lines.ts
var markdownOf = (all) => all.flatMap(({ does, on }) => [
  ...does.map((line, at) => `${at === 0 ? "- " : "  "}${markdownLine(line, true)}`),
  ...on.map((line) => `  - ${markdownLine(line)}`)
]);
var markdownLine = (line, heading = false) => line.map(
  (piece, at) => typeof piece !== "string" ? codeSpan(piece.name, Number.POSITIVE_INFINITY) : heading && at === 0 ? `**${piece.trimEnd()}** ` : piece
).join("");

// src/messages/reviewing/what-it-allows.ts
var READS_NAMED = 12;
function whatItAllows({ statements: statements2 }, longestName, readsNamed = READS_NAMED) {
  return [...statements2].sort((a, b) => danger(a) - danger(b)).map((each) => told(each, longestName, readsNamed));
}
function danger({ effect, does }) {
  if (effect === "Deny") return ORDER.length + 1;
  const place = ORDER.indexOf(does[0]?.what ?? "");
  return place < 0 ? -1 : place;
}
var ORDER = [
  "Changes who may do what",
  "Deletes or stops",
  "Shows credentials, opens to others, or outlives the grant",
  "Changes",
  "Tags",
  "Reads what is stored",
  "Reads and lists settings"
];
var byDanger = ({ statements: statements2 }) => {
  const all = statements2.filter(({ effect }) => effect === "Allow").flatMap(({ does }) => does.flatMap(({ what, actions }) => actions.map((action) => ({ action, what }))));
  const place = ({ what }) => ORDER.indexOf(what);
  return [...new Set(all.sort((a, b) => place(a) - place(b)).map(({ action }) => action))];
};
function told({ does, on, resources, conditions }, longestName, readsNamed) {
  return {
    does: does.map(({ what, actions, harms }) => {
      const named = harms ? actions : actions.slice(0, readsNamed);
      const more = actions.length - named.length;
      return [
        `${what}: `,
        ...commas(named.map((name) => ({ name }))),
        ...more > 0 ? [` and ${more} more that only read or list, in the files`] : []
      ];
    }),
    on: [
      ...resources.map(({ pattern, words }) => [
        `${on} ${words}: `,
        { name: cutMiddle(pattern, longestName) }
      ]),
      ...conditions.map(({ key, is, values }) => [
        "only when ",
        { name: cutMiddle(key, longestName) },
        ` ${is} `,
        ...commas(
          values.map((name) => ({ name: cutMiddle(name, longestName) })),
          " or "
        )
      ])
    ]
  };
}
var commas = (names, between = ", ") => names.flatMap((name, at) => at === 0 ? [name] : [between, name]);
function cutMiddle(name, longest) {
  if (name.length <= longest) return name;
  const front = Math.ceil((longest - 1) / 2);
  const back = longest - 1 - front;
  const head = name.slice(0, front).replace(/[\uD800-\uDBFF]$/, "");
  const tail = name.slice(name.length - back).replace(/^[\uDC00-\uDFFF]/, "");
  return `${head}\u2026${tail}`;
}
var lengthOf = (line) => line.reduce((sum, piece) => sum + (typeof piece === "string" ? piece.length : piece.name.length + 2), 0);
var wholeLength = (all) => all.flatMap(({ does, on }) => [...does, ...on]).reduce((sum, line) => sum + lengthOf(line), 0);
function whatItAllowsWithin(explanation, room, longestName = 2048) {
  for (const longest of [longestName, 300, 120, 80, 60, 40].filter((each) => each <= longestName)) {
    const told2 = whatItAllows(explanation, longest);
    if (wholeLength(told2) <= room) return { told: told2, actions: 0, on: 0 };
  }
  return asFarAsItFits(whatItAllows(explanation, 40), room);
}
function asFarAsItFits(all, room) {
  let left = room;
  let [actions, others] = [0, 0];
  const takes = (line) => {
    const fits = lengthOf(line) <= left;
    left = fits ? left - lengthOf(line) : 0;
    return fits;
  };
  const named = all.map(
    ({ does }) => does.flatMap((line) => {
      const names = line.filter((piece) => typeof piece !== "string");
      const shown = names.filter((name) => takes([name, ", "]));
      const rest = names.length - shown.length;
      actions += rest;
      const [what = "", ...words] = line.filter((piece) => typeof piece === "string" && piece !== ", ");
      return shown.length === 0 ? [] : [[what, ...commas(shown), ...rest > 0 ? [` and ${rest} more`] : words]];
    })
  );
  const told2 = all.map(({ on }, at) => {
    const shown = on.filter(takes);
    const rest = on.length - shown.length;
    others += rest;
    const counted = rest === 0 ? [] : [[`and ${rest} more ${rest === 1 ? "line" : "lines"} of resources and conditions, not shown here`]];
    return { does: named[at] ?? [], on: [...shown, ...counted] };
  });
  return { told: told2.filter(({ does }) => does.length > 0), actions, on: others };
}
var notShown = ({ actions, on }) => actions + on === 0 ? void 0 : [
  ...actions === 0 ? [] : [`${actions} ${actions === 1 ? "action" : "actions"}`],
  ...on === 0 ? [] : [`${on} ${on === 1 ? "line" : "lines"} of resources and conditions`]
].join(" and ");

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
var engineLine = ({ engine, model }) => engine === "model" && model !== void 0 ? `Drafted with the model ${codeSpan(model)}.` : `Drafted by rules${model === void 0 ? ", without a model" : `; the answer of the model ${codeSpan(model)} was not used`}.`;
var limited = (lines, most) => lines.length <= most ? lines : [...lines.slice(0, most), `\u2026 and ${lines.length - most} more`];

// src/messages/reviewing/curated-review.ts
var curatedSummary = ({ name, description, mode, content }) => `They get the curated set **${inlineText(name)}**, chosen by your security owners: ${inlineText(description)}. ` + (mode === "copy" ? `It is copied from the permission set ${codeSpan(content.name)}, and AWS ends the copy.` : `The shared permission set ${codeSpan(content.name)} itself is assigned.`);
function curatedSection(review, allowed) {
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
    ...allowed,
    ...documentsOf(review.content).flatMap(({ from, document }) => [
      `What ${inlineText(from)} says:`,
      "",
      fenced(JSON.stringify(document, void 0, 2), Number.POSITIVE_INFINITY),
      ""
    ])
  ];
}

// src/messages/lasting-text.ts
function lastingText(request) {
  return `${formatDuration(request.approvedDuration ?? request.duration)} ${sinceText(request)}`;
}
var sinceText = (request) => request.standing !== void 0 ? `from when it was filed, by ${request.afterwards === true ? `break glass: ${request.standing}. Nobody looked at it before; it is looked at afterwards` : `the standing approval ${request.standing}`}` : request.start === void 0 ? "from the merge" : `from ${clockTime(request.start)} to ${clockTime(endFrom(request, request.start))}`;
var lateMergeText = ({ start }) => start === void 0 ? "" : " (merged after that beginning, it begins with the merge and ends all the same)";

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

// src/request/ticket-link.ts
function ticketText(ticket, link) {
  const words = inlineText(ticket);
  return link === void 0 ? words : `[${words}](${link.replace("{ticket}", () => encoded(ticket))})`;
}
var encoded = (text) => encodeURIComponent(stripHidden(text)).replace(
  /[!'()*]/g,
  (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/messages/reviewing/reviewers-view.ts
function reviewersView(review) {
  const { request } = review;
  return [
    `# ${review.until === void 0 ? "AWS access" : "More AWS access"} for #${request.issue}`,
    "",
    ...decision(review),
    "",
    "## Why",
    "",
    "In the words of the requester; nothing in them is checked:",
    "",
    wrapped(request.reason, 4e3),
    "",
    ...request.remarks === void 0 ? [] : [
      "## What comments added",
      "",
      "It led the draft and changes nothing of who, where and how long; a level or a resource only by the requester\u2019s own lines; the words were compared with the comments, and what they say is not checked. What was offered to choose from is the words of the draft:",
      "",
      ...request.remarks.flatMap((remark) => [...remarkLines(remark, REMARK_LONGEST), ""])
    ],
    ...review.curated === void 0 ? ["## What the policy lets them do", "", ...statements(review), ...apart(review), ...uncovered(review)] : curatedSection(review.curated, whole(review.explanation)),
    "## What was asked for",
    "",
    `- **Access:** ${accessText(request)}`,
    ...review.until === void 0 ? [`- **Duration:** ${formatDuration(request.duration)} from the merge`] : [],
    ...request.ticket === void 0 ? [] : [`- **Ticket:** ${ticketText(request.ticket, review.ticketLink)}`],
    `- **Requester:** ${request.requester.login}, GitHub id ${request.requester.id}`,
    ...request.resources.map(
      (resource) => `- ${codeSpan(resource, Number.POSITIVE_INFINITY)}${addedBy(request, resource)}`
    ),
    "",
    ...howItCame(request),
    // No version and no date: a newer version that says the same must take no approval away.
    "<sub>Made from the request and the policy. It is made again and compared before anything is granted.</sub>",
    ""
  ].join("\n");
}
var remarkLines = ({ command, comment, by, asked, chose, text }, longest) => [
  `**${inlineText(by.login)}** (GitHub id ${by.id}) ${did(command, chose)} in comment ${comment}` + (asked === void 0 ? "" : `, to the question \u2018${inlineText(asked, 300)}\u2019`) + (chose === void 0 ? ":" : "; offered there as:"),
  wrapped(text, longest)
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
    ...request.accounts === void 0 ? [] : [
      `- **One of ${request.accounts.length} accounts:** ${request.accounts.join(", ")}; each is approved by its own code owners`
    ],
    review.until === void 0 ? `- **How long:** ${lastingText(request)}${end}${lateMergeText(request)}` : `- **How long:** from the merge until **${clockTime(review.until)}**, when what they have ends as well; then AWS refuses`,
    ...curated?.mode === "assign" ? [`- **Note:** ${END_NOT_ENFORCED}`] : [],
    `- **Asks for:** ${accessText(request)}`,
    `- **Risk:** ${risk}${riskReasons.length === 0 ? "" : `: ${riskReasons.map((r) => inlineText(r)).join("; ")}`}`,
    ...required > 1 ? [`- **Approvals needed:** ${required}`] : [],
    ...sharedWith.length > 0 ? [`- **Also for:** everybody who can assume it: GitHub ids ${sharedWith.join(", ")}`] : [],
    ...notes.map((note) => `- **Note:** ${inlineText(note)}`)
  ];
}
var accessText = (request) => request.standing !== void 0 ? `the standing approval ${request.standing}` : (request.preset === void 0 ? "" : `the preset ${request.preset}: `) + (request.curatedSet !== void 0 ? `the curated set ${request.curatedSet}` : request.services.map(
  (service) => `${request.access[service] ?? "nothing"} on ${service}${raisedFrom(request, service)}`
).join(", "));
function raisedFrom({ raised = [] }, service) {
  const first = raised.find((each) => "service" in each && each.service === service);
  return first !== void 0 && "from" in first ? ` (raised from ${first.from} by the requester's answer)` : "";
}
var addedBy = ({ raised = [] }, resource) => {
  const found = raised.find((each) => "resource" in each && each.resource === resource);
  return found === void 0 ? "" : ` (added by the requester's answer, comment ${found.comment})`;
};
var apart = ({ understanding }) => understanding === void 0 || understanding.apart.length === 0 ? [] : [`## ${APART_HEADING}`, "", ...apartLines(understanding.apart), ""];
var uncovered = ({ understanding }) => understanding === void 0 || understanding.uncovered.length === 0 ? [] : [
  "## What it does not cover",
  "",
  ...understanding.uncovered.map((each) => `- ${inlineText(each)}`),
  ""
];
var whole = (explanation) => whatItAllows(explanation, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY).flatMap(
  ({ does, on }, index) => [
    `**${index + 1}.**`,
    "",
    ...does.map((line) => `- ${markdownLine(line, true)}`),
    ...on.map((line) => `- ${markdownLine(line)}`),
    ""
  ]
);
function statements({ explanation, understanding }) {
  return [
    ...whole(explanation),
    "### Each action",
    "",
    ...explanation.statements.flatMap(
      ({ actions }) => actions.map(
        ({ id, level, description, sensitive }) => `- ${codeSpan(id)} (${level}) ${inlineText(description)}` + (sensitive === void 0 ? "" : ` **Sensitive:** ${inlineText(sensitive)}`) + (understanding === void 0 ? "" : ` **Why:** ${whyAction(id, understanding)}`)
      )
    ),
    ""
  ];
}

// src/policy/evaluation/covered-by-held.ts
var isCovered = (held, action, resource) => held.some(
  (each) => each.actions.some(({ text }) => containsAction(text, action)) && each.resources.some(({ text }) => containsResource(text, resource))
);
var coversByItself = (statement) => coversUnder(statement, []);
var coversUnder = ({ effect, conditions, notActions, notResources }, wanted) => effect === "Allow" && !notActions && !notResources && conditions.every(
  (each) => each.key.toLowerCase() === "aws:currenttime" || wanted.some((other) => isSameCondition(each, other))
);
var isSameCondition = (a, b) => a.operator === b.operator && a.key.toLowerCase() === b.key.toLowerCase() && JSON.stringify([...new Set(a.values)].sort()) === JSON.stringify([...new Set(b.values)].sort());
function beyondHeld(document, held, by) {
  const read = held.flatMap((text) => {
    const json = readJson(text);
    return json.ok ? readStatements(json.value.value, () => void 0) : [];
  });
  const isDenied = read.some(({ effect }) => effect === "Deny");
  const wanted = readStatements(document, () => void 0);
  const covered = /* @__PURE__ */ new Set();
  const statements2 = document.Statement.flatMap((statement, nth) => {
    const conditions = wanted[nth]?.conditions ?? [];
    const allows = isDenied ? [] : read.filter((each) => coversUnder(each, conditions));
    const groups = /* @__PURE__ */ new Map();
    for (const action of statement.Action) {
      const missing = statement.Resource.filter((resource) => !isCovered(allows, action, resource));
      const resources = by === "action" && missing.length > 0 ? statement.Resource : missing;
      if (resources.length < statement.Resource.length) covered.add(action);
      if (resources.length === 0) continue;
      const key = JSON.stringify(resources);
      const group = groups.get(key) ?? { actions: [], resources };
      group.actions.push(action);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ actions, resources }, at) => ({
      ...statement,
      ...statement.Sid === void 0 || at === 0 ? {} : { Sid: `${statement.Sid}Part${at + 1}` },
      Action: actions,
      Resource: resources
    }));
  });
  return {
    document: statements2.length === 0 ? void 0 : { ...document, Statement: statements2 },
    covered: [...covered].sort()
  };
}

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
  const { Action, NotAction, Resource, NotResource } = statement;
  const common = {
    effect: statement.Effect,
    on: Resource === void 0 ? "on anything but" : "on",
    conditions: conditionsOf(statement)
  };
  const patterns = widestFirst(Resource ?? NotResource);
  if (statement.Effect === "Deny") {
    const what = Action === void 0 ? "Never does anything but" : "Never does";
    return {
      ...common,
      does: [{ what, actions: Action ?? NotAction, harms: true }],
      resources: patterns.map((pattern) => ({ pattern, words: inWords(pattern, [], catalog, "any") })),
      actions: []
    };
  }
  const kindOf = kindsIn(catalog);
  const unknown = statement.Action.filter((pattern) => expandAction(pattern, catalog).length === 0);
  const expanded = [...new Set(statement.Action.flatMap((pattern) => expandAction(pattern, catalog)))];
  const actions = [...expanded].sort((x, y) => kindOf(x) - kindOf(y) || (x.id < y.id ? -1 : 1));
  const does = KINDS.flatMap(({ what, harms }, kind) => {
    const ids = actions.filter((action) => kindOf(action) === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ what, harms, actions: ids }];
  });
  return {
    ...common,
    does: unknown.length === 0 ? does : [{ what: UNDOCUMENTED, actions: unknown, harms: true }, ...does],
    resources: patterns.map((pattern) => ({ pattern, words: inWords(pattern, actions, catalog, "every") })),
    actions: actions.map((action) => explainAction(action, statement, catalog, held))
  };
}
var UNDOCUMENTED = "Does what AWS does not document";
function widestFirst(patterns) {
  const reach = (pattern) => /^\*+$/.test(pattern) ? 0 : /[*?]|\$\{/.test(pattern) ? 1 : 2;
  return [...patterns].sort((x, y) => reach(x) - reach(y) || (x < y ? -1 : x > y ? 1 : 0));
}
var KINDS = [
  {
    what: "Changes who may do what",
    harms: true,
    fits: (action) => action.level === "Permissions" || privilegedReason(action) !== void 0
  },
  {
    what: "Deletes or stops",
    harms: true,
    fits: ({ level, name }, codes) => level !== "List" && level !== "Read" && (ENDS.test(name) || codes.includes("sensitive-deletion"))
  },
  {
    what: "Shows credentials, opens to others, or outlives the grant",
    harms: true,
    fits: (_action, codes) => codes.some((code) => code !== "sensitive-data")
  },
  { what: "Changes", harms: true, fits: ({ level }) => level === "Write" },
  { what: "Tags", harms: true, fits: ({ level }) => level === "Tagging" },
  { what: "Reads what is stored", harms: true, fits: (_action, codes) => codes.length > 0 },
  { what: "Reads and lists settings", harms: false, fits: () => true }
];
var ENDS = /^(?:Batch|Bulk)?(?:Abort|Cancel|Close|Delete|Deregister|Destroy|Detach|Disable|Disassociate|Dismiss|Empty|End|Kill|Pause|Purge|Reboot|Release|Remove|Reset|Restart|Revoke|Schedule\w*Deletion|Stop|Suspend|Terminate|Unassign|Unsubscribe)/;
var kindsIn = memoOf(
  (catalog) => memoEach((action) => {
    const codes = sensitivitiesOf(action, catalog).map(({ code }) => code);
    return KINDS.findIndex(({ fits }) => fits(action, codes));
  })
);
function explainAction(action, statement, catalog, held) {
  const privileged = privilegedReason(action);
  const reasons = [
    ...privileged === void 0 ? [] : [privileged],
    ...sensitivitiesOf(action, catalog).map((each) => each.reason)
  ];
  const isNew = !statement.Resource?.every((resource) => isCovered(held, action.id, resource));
  return {
    id: action.id,
    level: action.level,
    description: catalog.description(action.id) ?? "",
    ...reasons.length === 0 ? {} : { sensitive: reasons.join("; ") },
    isNew
  };
}
function inWords(pattern, actions, catalog, every) {
  if (/^\*+$/.test(pattern)) {
    return actions.length > 0 && actions.every((action) => action.resourceTypes.length === 0) ? "the whole account (AWS cannot limit these actions to resources)" : `${every} resource`;
  }
  const parts = arnParts(pattern);
  if (!parts) return "what is named";
  const region = parts.region === "*" ? " in every Region" : partitionWith(parts.region) === void 0 ? "" : ` in ${parts.region}`;
  const account = parts.account === "*" ? ", in every account" : /^\d{12}$/.test(parts.account) ? `, account ${parts.account}` : "";
  return `${thingOf(pattern, parts, actions, catalog, every)}${region}${account}`;
}
function thingOf(pattern, parts, actions, catalog, every) {
  const { resource } = parts;
  const typed = bestType(pattern, actions, catalog);
  const type = typed === void 0 ? "resource" : typed.name.replaceAll("-", " ");
  const slash = resource.indexOf("/");
  const bucket = parts.service === "s3" && type === "object" && slash > 0 && !/[*?$]/.test(resource.slice(0, slash));
  const name = bucket ? resource.slice(slash + 1) : resource.slice(typed?.lead.length ?? 0);
  if (name === "*") return `${every} ${type}`;
  if (name.includes("${")) return `${type} that the caller\u2019s session decides`;
  if (!/[*?]/.test(name)) return type;
  return name.indexOf("*") === name.length - 1 && !name.includes("?") ? `${every} ${type} whose name begins like this` : `${every} ${type} named like this`;
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
        fixed: format.text.replace(/\$\{[^{}]*\}/g, "").length
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
    ([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ key, is: operatorInWords(operator), values }))
  );
}
var operatorInWords = (operator) => (Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : void 0) ?? `(${operator})`;

// src/policy/guardrails/explain-set.ts
function explainSet(documents, catalog) {
  return {
    statements: documents.flatMap(
      (document) => readStatements(document, () => void 0).map((each) => explained(each, catalog))
    ),
    heldUnknown: false
  };
}
function explained(statement, catalog) {
  const { effect, notActions, resources, notResources, conditions } = statement;
  const actions = textsOf(statement.actions);
  const denies = effect === "Deny";
  const does = notActions !== void 0 ? [
    {
      what: denies ? "Never does anything but" : "Does anything but",
      actions: textsOf(notActions),
      harms: true
    }
  ] : denies ? [{ what: "Never does", actions, harms: true }] : byKind(actions, catalog);
  const known = denies || notActions !== void 0 ? [] : actions.flatMap((each) => expandAction(each, catalog));
  const patterns = widestFirst(textsOf(notResources ?? resources));
  return {
    effect,
    does,
    on: notResources === void 0 ? "on" : "on anything but",
    resources: patterns.map((pattern) => ({
      pattern,
      words: inWords(pattern, known, catalog, denies || notResources !== void 0 ? "any" : "every")
    })),
    actions: [],
    conditions: conditions.map(({ operator, key, values }) => ({
      key,
      is: operatorInWords(operator),
      values
    }))
  };
}
function byKind(patterns, catalog) {
  const kindOf = kindsIn(catalog);
  const worst = new Map(
    patterns.map((each) => {
      const kinds = expandAction(each, catalog).map(kindOf);
      return [each, kinds.reduce((low, kind) => Math.min(low, kind), kinds.length === 0 ? -1 : KINDS.length)];
    })
  );
  return [{ what: UNDOCUMENTED, harms: true }, ...KINDS].flatMap(({ what, harms }, at) => {
    const actions = patterns.filter((each) => worst.get(each) === at - 1).sort();
    return actions.length === 0 ? [] : [{ what, harms, actions }];
  });
}
var textsOf = (all) => all.map(({ text }) => text);

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
    explanation: explainSet(
      documentsOf(content).map(({ document }) => document),
      catalog
    ),
    curated: { name: request.curatedSet ?? "", description: set.description, mode: set.mode, content },
    risk: found.risk,
    riskReasons: found.reasons,
    notes: found.notes,
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id
    ),
    ticketLink: config.ticket.link
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
function servicesToAskFor(set, text, config) {
  if (config.curated_sets.get(set)?.requesters !== void 0) return [];
  const read = readCurated(text);
  const documents = read.ok && read.value.customerManaged.length === 0 ? documentsOf(read.value) : [];
  const named = documents.map(({ document }) => servicesIn(JSON.stringify(document)));
  return documents.length === 0 ? config.allowed_services : config.allowed_services.filter(
    (service) => named.some((services) => services === "any" || services.includes(service))
  );
}
function findingsIn(content, config, catalog, now) {
  const risks = ["low"];
  const reasons = /* @__PURE__ */ new Map();
  const notes = [];
  const services = /* @__PURE__ */ new Set();
  let any = false;
  for (const { from, document } of documentsOf(content)) {
    const input = { catalog, settings: config.guardrails, backend: "identity-center", at: now };
    const checked = checkPolicy(JSON.stringify(document), input);
    risks.push(checked.risk);
    for (const { risk: risk2, text } of checked.riskReasons) reasons.set(text, risk2);
    const refusing = checked.findings.filter(({ severity }) => severity === "error");
    const codes = [...new Set(refusing.map(({ code }) => code))].sort();
    if (codes.length > 0) {
      notes.push(`A drafted policy like ${from} would be refused (${codes.join(", ")}).`);
    }
    const named = servicesIn(JSON.stringify(document));
    if (named === "any") any = true;
    else for (const service of named) services.add(service);
  }
  for (const { path, name } of content.customerManaged) {
    risks.push("high");
    reasons.set("it has a policy that lies in the account and was not read", "high");
    notes.push(
      `What the account's own policy ${path}${name} says was not read, and may change while this lasts.`
    );
    any = true;
  }
  const risk = RISKS[Math.max(...risks.map((each) => RISKS.indexOf(each)))] ?? "critical";
  return {
    risk,
    // The gravest first, whichever document it is from.
    reasons: [...reasons].sort(([, a], [, b]) => RISKS.indexOf(b) - RISKS.indexOf(a)).map(([text]) => text),
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

// src/commands/judge/preset-policy.ts
function isPreset({ presets }, { preset: name }) {
  const preset = presets.get(name ?? "");
  return preset !== void 0 && isExact(preset);
}
async function presetPolicy(github, head, request, config, catalog) {
  const { preset: name, resources } = request;
  const preset = name === void 0 ? void 0 : config.presets.get(name);
  if (name === void 0 || preset === void 0) return void 0;
  const cannot = (message) => invalid({ code: "preset", path: `presets.${name}`, message });
  if (preset.actions !== void 0) {
    const everything = [...resources.keys()];
    const picks = preset.actions.map((action) => ({ action, resources: everything, why: "" }));
    const { document, omitted } = build(picks, request, catalog);
    return omitted.length === 0 ? valid(serialise(document)) : cannot(
      `The preset ${name} cannot be granted as aws-jit.yml has it: ${omitted.map(({ action, message }) => `${action}: ${message}`).join(" ")}`
    );
  }
  if (preset.policy === void 0) return void 0;
  const path = presetPath(name);
  const text = (await readFilesAt(github, head, [path])).get(path);
  if (text === void 0)
    return cannot(`${path} is not in this repository. Ask the owners of aws-jit.yml to add it.`);
  const canonical = canonicalPolicy(text);
  return canonical.ok ? canonical : cannot(
    `${path} cannot be used: ${canonical.problems.map((each) => `${each.path || "the file"}: ${each.message}`).join(" ")}`
  );
}
var presetUnderstanding = (actions) => ({
  grounds: new Map(actions.map((action) => [action, [{ kind: "preset" }]])),
  asked: new Set(actions),
  wishes: /* @__PURE__ */ new Map(),
  uncovered: [],
  apart: []
});

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
    begins: request.start !== void 0,
    at: now
  };
}
function judge(request, policy, config, knowledge, now, besides = []) {
  return request.curatedSet === void 0 ? judgePolicy(request, policy, config, knowledge, now, besides) : judgeCurated(request, policy, config, knowledge.catalog, now);
}
function actionsIn(policy) {
  const read = readPolicy(policy);
  return read.ok ? read.value.Statement.flatMap(({ Action = [] }) => Action) : [];
}
function judgePolicy(request, policy, config, knowledge, now, besides = []) {
  const { catalog } = knowledge;
  const actions = actionsIn(policy);
  const understanding = isPreset(config, request) ? presetUnderstanding(actions) : understand(request, [...actions, ...besides], knowledge);
  const checked = checkPolicy(policy, {
    ...checkInputOf(request, config, catalog, now),
    asked: understanding.asked
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
    understanding,
    risk: checked.risk,
    riskReasons: checked.riskReasons.map(({ text }) => text),
    notes: [...new Set(checked.findings.map(({ message }) => message))],
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id
    ),
    ticketLink: config.ticket.link
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

export {
  beyondHeld,
  explain,
  APART_HEADING,
  apartLines,
  apartFacts,
  markdownOf,
  byDanger,
  whatItAllowsWithin,
  notShown,
  howDrafted,
  leftOutLines,
  engineLine,
  curatedSummary,
  lastingText,
  sinceText,
  principalText,
  ticketText,
  reviewersView,
  remarkLines,
  accessText,
  addedBy,
  servicesToAskFor,
  isPreset,
  presetPolicy,
  checkInputOf,
  judge,
  actionsIn,
  judgePolicy
};
