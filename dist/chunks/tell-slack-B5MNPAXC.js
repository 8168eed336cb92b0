import {
  grantedWords
} from "./chunk-26DESAMF.js";
import "./chunk-TIO6Y4VO.js";
import {
  mentionsFor
} from "./chunk-QYCM72CC.js";
import {
  bold,
  bullets,
  button,
  code,
  context,
  cut,
  date,
  header,
  list,
  notification,
  plainLine,
  quote,
  richText,
  section,
  text
} from "./chunk-N5CXOH37.js";
import {
  slackUrl
} from "./chunk-775FMOPD.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-QGNGGWIW.js";
import {
  keepHealth
} from "./chunk-LWD32UKE.js";
import {
  PROPOSED,
  draftAt
} from "./chunk-HA3QNZJF.js";
import "./chunk-AOY5PU7O.js";
import "./chunk-7PFA4NU4.js";
import "./chunk-MV6JBSYG.js";
import {
  accessText,
  judge,
  notShown,
  principalText,
  sinceText,
  whatItAllowsWithin
} from "./chunk-S3GHBLCR.js";
import "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-F2WOXJ2W.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-EKIA2S4K.js";
import "./chunk-ATW52AOA.js";
import {
  isAssigned
} from "./chunk-DNEFLWSQ.js";
import {
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-GRIDU2BD.js";
import {
  endFrom,
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-UHEEKRHV.js";
import "./chunk-RM3SS25X.js";
import {
  END_NOT_ENFORCED,
  OPEN_SESSIONS_LAST
} from "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import {
  isOurs
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  pullRequestsOf,
  pullsFrom
} from "./chunk-NO4Q5WCE.js";
import {
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import {
  openIssues,
  recentlyClosedIssues
} from "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-5PBHIICC.js";
import "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import {
  MOST_SUPPLEMENTS
} from "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-LIZ2TISN.js";
import "./chunk-CHGQDIDV.js";
import "./chunk-P56NAT5W.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import {
  STATES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import {
  plainOf
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  accountNamed,
  accountsNamed,
  formatDuration
} from "./chunk-DAROUHPW.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  addSeconds,
  earlier,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/messages/audience.ts
var AUDIENCE = {
  requested: {
    when: "The form is filed; the draft follows in the same run",
    comment: void 0,
    slack: void 0
  },
  asked: {
    when: "The form has mistakes, or its words do not say enough",
    comment: ["requester"],
    slack: ["requester"]
  },
  drafted: {
    when: "The pull request is open, or was drafted anew",
    comment: void 0,
    slack: ["approvers"]
  },
  undecided: {
    when: "Nobody has decided within `slack.remind_after`",
    comment: void 0,
    slack: ["approvers"]
  },
  escalated: {
    when: "Nobody has decided within `approval.escalate_after`: to the next group of `approval.escalation`",
    comment: void 0,
    slack: ["approvers"]
  },
  approved: {
    when: "It is merged, and something is missing before it can be granted",
    comment: ["requester"],
    slack: ["requester", "approvers"]
  },
  scheduled: {
    when: "AWS confirms that the access is there, and it begins later",
    comment: ["requester"],
    slack: ["requester"]
  },
  "begins-soon": { when: "An hour before it begins", comment: void 0, slack: ["requester"] },
  granted: { when: "AWS confirms that the access is there", comment: ["requester"], slack: ["requester"] },
  failed: { when: "AWS did not accept the grant", comment: ["requester"], slack: ["requester"] },
  refused: {
    when: "The guardrails or the check at the grant refuse it",
    comment: ["requester"],
    slack: ["requester"]
  },
  rejected: { when: "A reviewer closed the pull request", comment: ["requester"], slack: ["requester"] },
  cancelled: { when: "The issue was closed before a grant", comment: void 0, slack: [] },
  lapsed: {
    when: "Nobody decided in time, or the window passed",
    comment: ["requester"],
    slack: ["requester"]
  },
  "extension-proposed": {
    when: "`/extend`: a pull request asks for more time",
    comment: ["requester"],
    slack: ["approvers"]
  },
  "difference-proposed": {
    when: "`/revise` while it is live: a pull request asks for more",
    comment: ["requester"],
    slack: ["approvers"]
  },
  "ends-soon": { when: "`warn_before` the end of the access", comment: void 0, slack: ["requester"] },
  expired: { when: "AWS confirms that the access is gone", comment: ["requester"], slack: ["requester"] },
  revoked: {
    when: "It was taken back before its end; after *tampered*, which says so, without a comment of its own",
    comment: ["requester"],
    slack: ["requester"]
  },
  tampered: {
    when: "AWS holds what nobody approved",
    comment: ["requester", "approvers"],
    slack: ["requester", "approvers"]
  },
  "edited-by-other": {
    when: "Somebody else edited the issue",
    comment: ["requester"],
    slack: ["requester"]
  }
};
var isProposal = (what2) => what2 === "extension-proposed" || what2 === "difference-proposed";
var isHappening = (kind) => Object.hasOwn(AUDIENCE, kind);

// src/commands/slack/telling-record.ts
var NEWS = 2 * 24 * 60 * 60;
var TS = /^\d{1,12}\.\d{6}$/;
var NOTHING = /* @__PURE__ */ new Map();
var MOST_MISSED = 8;
function recordOf(events, said, now) {
  const own = events.filter(({ kind }) => kind === "slack");
  const told = new Set(own.map(({ id }) => id));
  const steps = events.map((event) => said.get(event.id)?.event ?? event).filter(
    // What was told together with another account of its request is said with that one.
    ({ kind, data }) => isHappening(kind) && AUDIENCE[kind].slack !== void 0 && data["with"] === void 0
  );
  const since = earlier(now, NEWS);
  const { channel, ts } = own.findLast(({ id }) => id.startsWith("slack:thread:"))?.data ?? {};
  return {
    steps,
    said,
    // A note that it was told can be forged, too; of this run's news only Slack is asked.
    untold: steps.filter(
      ({ id, at }) => said.has(id) || !told.has(`slack:${id}`) && (parseInstant(at) ?? now) >= since
    ).map(({ id }) => id),
    thread: typeof channel === "string" && typeof ts === "string" && TS.test(ts) ? { channel, ts } : void 0,
    ahead: keysAfter(own, "slack:ahead:"),
    backs: keysAfter(own, "slack:back:")
  };
}
var keysAfter = (events, prefix) => new Set(events.flatMap(({ id }) => id.startsWith(prefix) ? [id.slice(prefix.length)] : []));
function hasWork(issue, record, config, now) {
  if (record.steps.length === 0) return false;
  if (record.untold.length > 0) return true;
  const last = lastState(record);
  const stale = [...record.ahead].some((key) => !record.backs.has(key));
  if (last?.kind === "scheduled" && issue.open) return !hasKey(record.ahead, "begins-soon:");
  if (last?.kind === "granted" && issue.open) return !hasKey(record.ahead, "ends-soon:");
  if (last?.kind === "drafted" && issue.open && !isSpoilt(record)) {
    const due = addSeconds(parseInstant(last.at) ?? now, config.slack.remind_after);
    return !record.ahead.has(`undecided:${last.id}`) && due > earlier(now, NEWS);
  }
  return stale;
}
var hasKey = (keys, prefix) => [...keys].some((key) => key.startsWith(prefix));
var lastState = ({ steps }) => steps.findLast(({ kind }) => Object.hasOwn(STATES, kind));
var isSpoilt = ({ steps }) => steps.some(({ kind }) => kind === "edited-by-other");
function stepsOf({ steps, said }, regranted) {
  const made = [];
  for (const { id, kind, at, data } of steps) {
    const what2 = isHappening(kind) ? kind : void 0;
    const instant = parseInstant(at);
    if (what2 === void 0 || instant === void 0) continue;
    const own = said.get(id);
    const first = what2 === "granted" && data["part"] === void 0;
    const words2 = own ? own.words : first ? regranted : void 0;
    const facts = own ? { ...factsOf(data), ...wordsIn(data) } : factsOf(data);
    made.push({ key: id, what: what2, at: instant, words: words2?.trim(), facts });
  }
  return made;
}
var MOST_APPROVERS = 10;
function factsOf({
  from: beginning,
  until: end,
  extends: old,
  by: actor,
  required,
  approvers
}) {
  const until = typeof end === "string" ? parseInstant(end) : void 0;
  const from = typeof beginning === "string" ? parseInstant(beginning) : void 0;
  const ends = typeof old === "string" ? parseInstant(old) : void 0;
  const by = loginIn(actor);
  return {
    ...from === void 0 ? {} : { from },
    ...until === void 0 ? {} : { until },
    ...ends === void 0 ? {} : { extends: ends },
    ...by === void 0 ? {} : { by },
    ...isCount(required) ? { required } : {},
    ...Array.isArray(approvers) ? { approvers: approvers.slice(0, MOST_APPROVERS).flatMap((each) => nameIn(each)) } : {}
  };
}
var isCount = (value) => typeof value === "number" && Number.isInteger(value) && value > 0 && value <= MOST_APPROVERS;
function wordsIn({ why, differences }) {
  return {
    ...typeof why === "string" ? { why } : {},
    ...Array.isArray(differences) ? { differences: differences.filter((each) => typeof each === "string") } : {}
  };
}
var LOGIN = /^[A-Za-z0-9][\w-]{0,63}$/;
var loginIn = (value) => typeof value === "string" && LOGIN.test(value) ? value : void 0;
var nameIn = (value) => {
  const login = typeof value === "object" && value !== null && "login" in value ? loginIn(value.login) : void 0;
  return login === void 0 ? [] : [login];
};

// src/slack/thread-buttons.ts
var files = ({ home, pull }) => `${home}/pull/${pull ?? 0}/files`;
function actions(subject, state, deciding) {
  const { home, issue, pull } = subject;
  const buttons = [];
  if (pull !== void 0 && deciding)
    buttons.push(button("review", "Review and decide", files(subject), "primary"));
  buttons.push(button("issue", state === "asked" ? "Answer" : "Open the request", `${home}/issues/${issue}`));
  if (STATES[state].over)
    buttons.push(button("again", "Ask again", `${home}/issues/new?template=aws-access.yml`));
  return [{ type: "actions", elements: buttons }];
}
function stepActions(subject, what2) {
  const { home, issue, pull } = subject;
  const proposal = subject.proposals?.get(what2);
  if (proposal !== void 0)
    return [
      {
        type: "actions",
        elements: [button("review", "Review and decide", `${home}/pull/${proposal}/files`, "primary")]
      }
    ];
  const review = pull !== void 0 && (what2 === "drafted" || what2 === "undecided" || what2 === "escalated" || what2 === "approved");
  const elements = review ? [button("review", "Review and decide", files(subject), "primary")] : what2 === "asked" ? [button("issue", "Answer", `${home}/issues/${issue}`)] : what2 === "ends-soon" || what2 === "expired" || what2 === "lapsed" ? [button("again", "Ask again", `${home}/issues/new?template=aws-access.yml`)] : [button("issue", "Open the request", `${home}/issues/${issue}`)];
  return [{ type: "actions", elements }];
}

// src/slack/thread-places.ts
var MOST_NAMED = 3;
var placeText = ({ account, accounts }) => accounts === void 0 ? account : `${accounts.length} accounts`;
var whichText = ({ accountId, accounts }) => accounts === void 0 ? accountId : accounts.length <= MOST_NAMED + 1 ? accounts.join(", ") : `${accounts.slice(0, MOST_NAMED).join(", ")} and ${accounts.length - MOST_NAMED} more`;

// src/slack/thread-decision.ts
var REASON = 500;
var STATEMENTS_ROOM = 9e3;
var NAME = 120;
var RISK_ROOM = 800;
var NOTES_ROOM = 1200;
var LINE = 400;
var lasting = (request) => formatDuration(request.approvedDuration ?? request.duration);
function what({ requester, request }, deciding) {
  if (!request) return [bold(requester), text(" asks for access to AWS.\n")];
  return [
    bold(requester),
    text(deciding ? " asks for " : " asked for "),
    bold(accessText(request)),
    text(`
in `),
    bold(placeText(request)),
    text(` (${whichText(request)}) as ${plainOf(principalText(request.principal)).replaceAll("`", "")}`),
    text(`
for `),
    bold(lasting(request)),
    text(deciding || request.start !== void 0 ? ` ${sinceText(request)}
` : "\n")
  ];
}
function decision({ request, review, home, pull }) {
  if (!request) return [];
  const reason = revealHidden(request.reason).replace(/\n{2,}/g, "\n").trim();
  const allowed = review === void 0 ? void 0 : whatItAllowsWithin(review.explanation, STATEMENTS_ROOM, NAME);
  const missing = allowed && notShown(allowed);
  return [
    section(bold("Why"), text(`, in ${request.requester.login}'s own words`)),
    quote(cut(reason, REASON) || " "),
    ...allowed === void 0 || allowed.told.length === 0 ? [] : [
      section(bold("What it lets them do")),
      list(
        allowed.told.flatMap(({ does, on }) => [
          ...does.map(inlinesOf(true)),
          ...on.map(inlinesOf(false))
        ])
      )
    ],
    ...missing === void 0 ? [] : [
      section(
        bold(`It is more than a message can show: ${missing} are missing here. `),
        pull === void 0 ? text("Read the pull request") : { type: "link", url: `${home}/pull/${pull}/files`, text: "Read all of it" },
        text(" before you decide.\n")
      )
    ]
  ];
}
var inlinesOf = (heading) => (line) => line.map(
  (piece, at) => typeof piece !== "string" ? code(plainLine(piece.name)) : heading && at === 0 ? bold(piece) : text(piece)
);
function riskOf({ review }) {
  if (review === void 0) return [];
  const { risk, riskReasons, sharedWith, notes, curated } = review;
  const reasons = asFarAs(riskReasons, RISK_ROOM, "reasons").join("; ");
  const told = [
    ...curated?.mode === "assign" ? [END_NOT_ENFORCED] : [],
    ...sharedWith.length === 0 ? [] : [`It reaches everybody who can assume the role: GitHub ids ${sharedWith.join(", ")}.`],
    ...asFarAs(notes, NOTES_ROOM, "notes")
  ];
  return [
    section(bold(`Risk: ${risk}`), text(reasons === "" ? "\n" : `: ${reasons}
`)),
    ...told.length === 0 ? [] : [bullets(told)]
  ];
}
function asFarAs(all, room, what2) {
  const lines = all.map((each) => cut(plainLine(each), LINE));
  let left = room;
  const fitting = lines.findIndex((line) => (left -= line.length) < 0);
  return fitting < 0 ? lines : [...lines.slice(0, fitting), `${lines.length - fitting} more ${what2}, in the pull request`];
}

// src/slack/table-lines.ts
var MOST_NAMED2 = 8;
var cells = (row) => row.slice(1, row.lastIndexOf("|")).split("|").map((cell) => cell.trim());
var isRow = (line) => line?.startsWith("| ") === true && line.endsWith("|");
var isRule = (line) => line !== void 0 && /^\|(?: -+ \|)+$/.test(line);
function tablesAsLists(lines) {
  const made = [];
  let fence;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence === void 0 && mark !== void 0) fence = mark;
    else if (fence === line) fence = void 0;
    if (fence !== void 0 || !isRow(line) || !isRule(lines[at + 1])) {
      made.push(line);
      continue;
    }
    const said = /* @__PURE__ */ new Map();
    at += 1;
    while (isRow(lines[at + 1])) {
      at += 1;
      const [name = "", ...rest] = cells(lines[at] ?? "");
      const words2 = rest.filter((cell) => cell !== "").join(", ");
      said.set(words2, [...said.get(words2) ?? [], name]);
    }
    for (const [words2, names] of said) made.push(`- ${named(names)}${words2 === "" ? "" : `: ${words2}`}`);
  }
  return made;
}
var named = (names) => names.length > MOST_NAMED2 ? `${names.slice(0, MOST_NAMED2).join(", ")} and ${names.length - MOST_NAMED2} more` : names.join(", ");

// src/slack/from-markdown.ts
var LONGEST = 1800;
var REST = "The rest is in the issue.";
function richFromMarkdown(markdown, options) {
  const rich = [];
  let left = LONGEST;
  const lines = tablesAsLists(revealHidden(markdown).split("\n"));
  let paragraph = [];
  let list2 = [];
  const close = () => {
    if (paragraph.length > 0) rich.push(section(...inlines(`${paragraph.join("\n")}
`, options)));
    if (list2.length > 0) rich.push({ type: "rich_text_list", style: "bullet", elements: list2 });
    paragraph = [];
    list2 = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (left - line.length < 0) {
      close();
      rich.push(section(text(REST)));
      return rich;
    }
    const fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence !== void 0) {
      close();
      const inside = [];
      while (++at < lines.length && lines[at] !== fence) inside.push(lines[at] ?? "");
      const shown = cut(inside.join("\n"), Math.max(left, 2));
      left -= shown.length;
      if (shown !== "") rich.push({ type: "rich_text_preformatted", elements: [text(shown)] });
      continue;
    }
    left -= line.length;
    const item = /^ *- (.+)$/.exec(line)?.[1];
    if (item !== void 0) {
      if (paragraph.length > 0) close();
      list2.push(section(...inlines(item, options)));
    } else if (line.trim() === "") close();
    else {
      if (list2.length > 0) close();
      paragraph.push(line.replace(/^> /, ""));
    }
  }
  close();
  return rich;
}
var TOKEN = (
  // eslint-disable-next-line regexp/no-super-linear-move -- quadratic in runs of backticks, and it reads LONGEST characters at most
  /(?<code>(`+)(?!`)([\s\S]+?)(?<!`)\2(?!`))|(?<bold>\*\*)|\[(?<words>(?:\\.|[^[\]\\])+)\]\((?<url>[^\s()]+)\)|(?<!\\)@(?<login>[A-Za-z0-9][\w-]*)|(?<other>\\[\s\S]|<!---->|@<!---->|<\/?sub>|[\s\S])/g
);
function inlines(markdown, { mentions, trusted: trusted2 }) {
  const made = [];
  let strong = false;
  let pending = "";
  const style = () => strong ? { bold: true } : void 0;
  const flush = () => {
    const words2 = plainOf(pending.replace(/<\/?sub>/g, ""));
    for (const [n, part] of words2.split(CLOCK_TIME).entries()) {
      const at = n % 2 === 1 ? parseInstant(`${part.slice(0, 16).replace(" ", "T")}:00Z`) : void 0;
      if (part !== "") made.push(at === void 0 ? text(part, style()) : date(at, style()));
    }
    pending = "";
  };
  for (const match of markdown.matchAll(TOKEN)) {
    const { code: code2, bold: bold2, words: words2, url, login, other } = match.groups ?? {};
    if (other !== void 0) pending += other;
    else if (bold2 !== void 0) {
      flush();
      strong = !strong;
    } else if (login !== void 0) {
      const mention = mentions.get(login);
      if (mention === void 0) pending += login;
      else {
        flush();
        made.push(mention);
      }
    } else if (code2 !== void 0) {
      flush();
      made.push(text(unpadded(match[3] ?? ""), { code: true }));
    } else if (words2 !== void 0 && url !== void 0) {
      flush();
      if (trusted2(url)) made.push({ type: "link", url, text: plainOf(words2) });
      else pending += words2;
    }
  }
  flush();
  return made;
}
var CLOCK_TIME = /\b(\d{4}-\d\d-\d\d \d\d:\d\d UTC)\b/;
var unpadded = (code2) => code2.startsWith(" ") && code2.endsWith(" ") && code2.trim() !== "" ? code2.slice(1, -1) : code2;

// src/slack/thread-subject.ts
var mentioned = (roles, mentions) => roles.flatMap(
  (role) => role === "approvers" ? mentions.approvers : mentions.requester === void 0 ? [] : [mentions.requester]
);

// src/slack/thread-step.ts
function callOut({ review, requester, proposals }, step, mentions) {
  const roles = AUDIENCE[step.what].slack ?? [];
  const who = mentioned(
    step.words === void 0 ? roles : roles.filter((role) => role === "approvers"),
    mentions
  );
  const spaced = who.flatMap((each, n) => [each, text(n + 1 < who.length ? " " : ": ")]);
  const needed = review && review.required > 1 ? ` ${review.required} approvals are needed.` : "";
  if (step.what === "drafted" || step.what === "undecided" || step.what === "escalated") {
    const call = who.length === 0 ? "Code owners: approve" : "approve";
    return [
      section(
        ...spaced,
        text(
          `${call} and merge the pull request to grant it, or close it to reject.${needed} A comment there reaches ${requester}.
`
        )
      )
    ];
  }
  if (isProposal(step.what)) {
    if (proposals?.has(step.what) !== true) return [];
    const call = who.length === 0 ? "Code owners: approve" : "approve";
    const longer = step.what === "extension-proposed";
    const { required = 1 } = step.facts;
    const end = longer ? step.facts.extends : step.facts.until;
    return [
      section(
        ...spaced,
        text(`${call} and merge the pull request`),
        ...end === void 0 ? [] : [text(" before "), date(end, { bold: true })],
        text(
          `${longer ? " to extend it, or leave it: the access ends then." : " to add it, or leave it: what they have stays as it is."}${required > 1 ? ` ${required} approvals are needed.` : ""}
`
        )
      )
    ];
  }
  if (step.what === "approved")
    return [
      section(
        ...spaced,
        text(`${who.length === 0 ? "Code owners" : "you"} can still approve the same commit.
`)
      )
    ];
  return who.length === 0 || step.what === "ends-soon" || step.what === "begins-soon" ? [] : [section(...who.flatMap((each) => [each, text(" ")]))];
}
function words(step, subject, mentions) {
  const asked = AUDIENCE[step.what].slack?.includes("requester") === true;
  return richFromMarkdown(step.words ?? "", {
    mentions: asked && mentions.requester !== void 0 ? /* @__PURE__ */ new Map([[subject.requester, mentions.requester]]) : /* @__PURE__ */ new Map(),
    trusted: trusted(subject.home)
  });
}
var trusted = (home) => (url) => {
  if (!URL.canParse(url)) return false;
  const { href, protocol, hostname } = new URL(url);
  if (href.startsWith(`${home}/`)) return true;
  return protocol === "https:" && /(?:^|\.)(?:signin\.aws\.amazon\.com|signin\.amazonaws-us-gov\.com|signin\.amazonaws\.cn|awsapps\.com|awsapps\.cn|app\.aws)$/.test(
    hostname
  );
};
var takenBack = ({ by, why }) => by === void 0 ? `Taken back${why === void 0 ? "" : ` ${cut(plainLine(why), 120)}`}` : `Taken back by ${by}`;
var DIFFERENCES = 4;
var REASON2 = 500;
var whyInWords = (why, requester) => why === void 0 ? [] : [
  section(bold("Why"), text(`, in ${requester}'s own words`)),
  quote(
    cut(
      revealHidden(why).replace(/\n{2,}/g, "\n").trim(),
      REASON2
    ) || " "
  )
];
var ELSEWHERE = [
  section(text("What it is about, and what to do, is in the comment on the request."))
];
var OWN = {
  drafted: () => [section(text("The first message of this thread shows the draft."))],
  escalated: () => [section(text("Those who were asked first have not decided."))],
  cancelled: ({ by }) => [
    section(
      text(
        `${by === void 0 ? "The issue was closed" : `${by} closed the issue`} before anything was granted.`
      )
    )
  ],
  "extension-proposed": ({ until, extends: end, why }, { request, requester }) => [
    section(
      bold(requester),
      text(" asks to keep "),
      ...request === void 0 ? [text("the access")] : [bold(accessText(request)), text(` in ${placeText(request)}`)],
      ...until === void 0 ? [text(" for longer")] : [text(" until "), date(until, { bold: true })],
      ...end === void 0 ? [] : [text(" instead of "), date(end)],
      text(". What it allows stays as it was approved.")
    ),
    ...whyInWords(why, requester)
  ],
  "difference-proposed": ({ until, why }, { request, requester }) => [
    section(
      bold(requester),
      text(" asks for more beside "),
      ...request === void 0 ? [text("the access that they have")] : [bold(accessText(request)), text(` in ${placeText(request)}`)],
      ...until === void 0 ? [] : [text(", until "), date(until, { bold: true })],
      text(". The pull request says what it adds; the end stays.")
    ),
    ...whyInWords(why, requester)
  ],
  "begins-soon": ({ from }, { request }, { requester }) => [
    section(
      ...requester === void 0 ? [text("Your access")] : [requester, text(", your access")],
      text(request === void 0 ? "" : ` in ${placeText(request)}`),
      ...from === void 0 ? [text(" begins soon.")] : [text(" begins at "), date(from), text(".")],
      text(" AWS begins it by itself. If you do not need it, close the request.")
    )
  ],
  "ends-soon": ({ until }, { request, assigned }, { requester }) => [
    section(
      ...requester === void 0 ? [text("Your access")] : [requester, text(", your access")],
      text(request === void 0 ? "" : ` in ${placeText(request)}`),
      ...until === void 0 ? [text(" ends soon.")] : [text(" ends at "), date(until), text(".")],
      text(
        ` ${assigned === true ? END_NOT_ENFORCED : "AWS ends it by itself."} If you need it longer, write \`/extend 2h\` and a reason in a comment on the request now.`
      )
    )
  ],
  revoked: (facts, { assigned }) => [
    section(text(`${takenBack(facts)}.${assigned === true ? ` ${OPEN_SESSIONS_LAST}` : ""}`))
  ],
  expired: ({ until }, { assigned }) => [
    section(
      text("The access ended"),
      ...until === void 0 ? [] : [text(" at "), date(until)],
      text(`, and what was attached is removed.${assigned === true ? ` ${OPEN_SESSIONS_LAST}` : ""}`)
    )
  ],
  tampered: ({ differences = [] }) => [
    section(text("It was taken off everybody who held it, and this request ends.")),
    ...differences.length === 0 ? [] : [
      bullets([
        ...differences.slice(0, DIFFERENCES).map((each) => cut(plainLine(each), 300)),
        ...differences.length > DIFFERENCES ? [`${differences.length - DIFFERENCES} more, in the comment on the request`] : []
      ])
    ]
  ]
};

// src/slack/thread-message.ts
function rootMessage(subject, steps, mentions, now, notify) {
  const latest = stateOf(steps);
  const { state, step } = latest;
  const title = `${STATES[state].headline} \xB7 #${subject.issue}`;
  const spoilt = steps.some(({ what: what2 }) => what2 === "edited-by-other");
  const deciding = (state === "drafted" || state === "approved") && !spoilt;
  const rich = [
    section(...what(subject, deciding)),
    ...deciding ? riskOf(subject) : [],
    ...standing(latest, steps, subject.assigned === true),
    ...spoilt && !STATES[state].over ? [section(bold(SPOILT))] : [],
    ...notify && step.words !== void 0 ? words(step, subject, mentions) : [],
    ...notify ? callOut(subject, step, mentions) : [],
    ...deciding ? decision(subject) : []
  ];
  return {
    text: notification(`${STATES[state].headline}: ${inShort(subject, step)}`),
    blocks: [
      header(title),
      richText(rich),
      ...actions(subject, state, deciding),
      ...subject.trial ? [context(TRIAL)] : [],
      context(`Shows the present state, as of ${clockTime(now)}. It decides nothing; GitHub does.`)
    ]
  };
}
var SPOILT = "Somebody else edited it, so it can no longer be granted.\n";
var TRIAL = "Trial: access is granted although the repository is not protected.";
function stepMessage(subject, step, mentions) {
  const headline = HEADLINES[step.what] ?? STATES[step.what].headline;
  const called = callOut(subject, step, mentions);
  const said = step.words === void 0 ? [...called, ...OWN[step.what]?.(step.facts, subject, mentions) ?? ELSEWHERE] : [...words(step, subject, mentions), ...called];
  return {
    text: notification(`${headline}: ${inShort(subject, step)}`),
    blocks: [richText([section(bold(`${headline}
`)), ...said]), ...stepActions(subject, step.what)]
  };
}
var HEADLINES = {
  drafted: "In review",
  undecided: "Nobody has decided yet",
  escalated: "Nobody has decided yet",
  "extension-proposed": "Asked for longer",
  "difference-proposed": "Asked for more",
  "begins-soon": "Access begins soon",
  "ends-soon": "Access ends soon",
  tampered: "AWS holds what nobody approved",
  "edited-by-other": "Edited by somebody else"
};
function inShort({ issue, requester, request, review }, step) {
  if (!request) return `#${issue}, ${requester}`;
  const risk = review === void 0 ? "" : `, risk ${review.risk}`;
  const { until } = step.facts;
  const length = step.what === "granted" && until !== void 0 ? `until ${clockTime(until)}` : lasting(request);
  return `#${issue}, ${requester}: ${accessText(request)} in ${placeText(request)}, ${length}${risk}`;
}
function stateOf(steps) {
  const found = steps.findLast((step) => Object.hasOwn(STATES, step.what));
  const [first] = steps;
  if (found) return { state: found.what, step: found };
  if (!first) throw new Error("A thread begins with something that happened.");
  return { state: "requested", step: first };
}
function standing({ state, step }, steps, assigned) {
  const { from, until, approvers = [], required, by } = step.facts;
  const grantedBy = steps.findLast(({ what: what2 }) => what2 === "granted" || what2 === "scheduled")?.facts.approvers ?? approvers;
  const lines = [];
  if (state === "scheduled" && from !== void 0) lines.push([text("Begins "), date(from, { bold: true })]);
  if (isGiven(state) && until !== void 0) lines.push([text("Until "), date(until, { bold: true })]);
  if (state === "granted" && assigned) lines.push([text(END_NOT_ENFORCED)]);
  if (state === "expired" && until !== void 0) lines.push([text("Ended "), date(until)]);
  if (state === "approved" && required !== void 0) {
    lines.push([bold(`Approved by ${approvers.length} of ${required}`), text(named2(approvers))]);
  } else if (grantedBy.length > 0) lines.push([text(`Approved by ${grantedBy.join(", ")}`)]);
  if ((state === "rejected" || state === "cancelled") && by !== void 0) lines.push([text(`By ${by}`)]);
  if (state === "revoked") lines.push([text(takenBack(step.facts))]);
  if (lines.length === 0) return [];
  return [section(...lines.flatMap((line) => [...line, text("\n")]))];
}
var named2 = (logins) => logins.length === 0 ? "" : `: ${logins.join(", ")}`;

// src/slack/scheduled-messages.ts
var endsSoon = (until, at) => ({
  key: `ends-soon:${formatInstant(until)}`,
  what: "ends-soon",
  at,
  until
});
var beginsSoon = (from, at) => ({
  key: `begins-soon:${formatInstant(from)}`,
  what: "begins-soon",
  at,
  until: from
});
var undecided = (drafted, at) => ({
  key: `undecided:${drafted}`,
  what: "undecided",
  at,
  until: void 0
});
var stepOf = ({ key, what: what2, at, until }) => ({
  key,
  what: what2,
  at,
  words: void 0,
  facts: until === void 0 ? {} : what2 === "begins-soon" ? { from: until } : { until }
});
function aheadMessage(subject, ahead, mentions) {
  const { blocks } = stepMessage(subject, stepOf(ahead), mentions);
  return { text: `${leadOf(ahead)}: ${nameOf(subject)}`, blocks };
}
var leadOf = ({ what: what2, at, until }) => what2 === "ends-soon" && until !== void 0 ? `Access ends soon, at ${clockTime(until)}` : what2 === "begins-soon" && until !== void 0 ? `Access begins soon, at ${clockTime(until)}` : `Nobody has decided yet, ${clockTime(at)}`;
var nameOf = ({ home, issue }) => `${home.split("/").slice(-2).join("/")}#${issue}`;
async function keepAhead(slack, subject, thread, wanted, listed, mentions) {
  const message = wanted && aheadMessage(subject, wanted, mentions);
  const own = listed.filter(({ text: text2 }) => text2.endsWith(`: ${nameOf(subject)}`));
  for (const { id, text: text2 } of own) if (text2 !== message?.text) await slack.unschedule(id);
  if (wanted && message && !own.some(({ text: text2 }) => text2 === message.text)) {
    await slack.schedule(message, wanted.at, thread);
  }
}

// src/slack/tell-thread.ts
var LASTING = /* @__PURE__ */ new Set(["tampered", "edited-by-other"]);
var NOBODY = { requester: void 0, approvers: [] };
async function tellThread(slack, work) {
  const { subject, steps, untold, mentions, now } = work;
  const mark = (key) => ({ repository: work.repository, issue: subject.issue, key });
  const latest = steps.at(-1);
  if (!latest) throw new Error("A thread begins with something that happened.");
  const found = await findThread(slack, work);
  const told = new Set(found.flatMap(({ mark: m }) => [m?.key, m?.first]));
  const due = steps.filter(({ key }) => untold.includes(key) && !told.has(key));
  const isCurrent = (step) => step === latest || LASTING.has(step.what);
  let root = found[0];
  let shown = root?.mark?.shows;
  if (root === void 0) {
    const first = due.shift() ?? latest;
    const current = isCurrent(first);
    const message = rootMessage(subject, steps, current ? mentions : NOBODY, now, current);
    const marked = { ...mark("thread"), first: first.key, shows: latest.key };
    root = { ts: await slack.post(message, marked), text: message.text, mark: marked };
    shown = latest.key;
    const [oldest] = await rootsOf(slack, work);
    if (oldest !== void 0 && Number(oldest.ts) < Number(root.ts)) {
      await slack.remove(root.ts);
      return tellThread(slack, { ...work, recorded: oldest.ts });
    }
  }
  for (const step of due) {
    const message = stepMessage(subject, step, isCurrent(step) ? mentions : NOBODY);
    const ts = await slack.post(message, mark(step.key), root.ts);
    const [first] = (await slack.thread(root.ts)).filter(({ mark: m }) => m?.key === step.key);
    if (first !== void 0 && Number(first.ts) < Number(ts)) await slack.remove(ts);
  }
  if (shown !== latest.key) {
    const message = rootMessage(subject, steps, NOBODY, now, false);
    const first = root.mark?.first;
    await slack.update(root.ts, message, {
      ...mark("thread"),
      ...first === void 0 ? {} : { first },
      shows: latest.key
    });
  }
  return root.ts;
}
var isRoot = ({ repository, subject }) => ({ mark }) => mark?.key === "thread" && mark.repository === repository && mark.issue === subject.issue;
async function findThread(slack, work) {
  const isOurs2 = isRoot(work);
  if (work.recorded !== void 0) {
    const posted = await slack.thread(work.recorded);
    const [first] = posted;
    if (first?.ts === work.recorded && isOurs2(first)) return posted;
  }
  const [root] = await rootsOf(slack, work);
  return root === void 0 ? [] : slack.thread(root.ts);
}
var rootsOf = async (slack, work) => (await slack.since(work.since)).filter(isRoot(work));

// src/commands/slack/scheduled-reminders.ts
var BEFORE_START = 60 * 60;
function aheadOf(config, record, issue, request, pulls, now) {
  const last = lastState(record);
  if (last === void 0 || !issue.open) return void 0;
  if (last.kind === "drafted") {
    if (isSpoilt(record)) return void 0;
    const drafted = parseInstant(last.at) ?? now;
    const at2 = addSeconds(drafted, config.slack.remind_after);
    return at2 < addSeconds(issue.createdAt, config.approval_ttl) ? undecided(last.id, at2) : void 0;
  }
  const merged = pulls.find(({ mergedAt }) => mergedAt !== void 0)?.mergedAt;
  if (merged === void 0 || request === void 0) return void 0;
  if (last.kind === "scheduled") {
    const { from } = windowFrom(request, merged);
    const at2 = earlier(from, BEFORE_START);
    return at2 > (parseInstant(last.at) ?? merged) ? beginsSoon(from, at2) : void 0;
  }
  if (last.kind !== "granted") return void 0;
  const until = extendedEnd(record) ?? endOf(request, merged) ?? now;
  const at = earlier(until, config.warn_before);
  return until > now && at > (parseInstant(last.at) ?? merged) ? endsSoon(until, at) : void 0;
}
var extendedEnd = ({ steps }) => {
  const ends = steps.flatMap(
    ({ kind, data }) => kind === "granted" && typeof data["part"] === "string" ? parseInstant(String(data["until"])) ?? [] : []
  );
  return ends.length === 0 ? void 0 : ends.reduce((a, b) => a > b ? a : b);
};
var endOf = (request, merged) => request && merged && endFrom(request, merged);

// src/commands/slack/open-proposals.ts
async function openProposals(github, issue, { steps, untold }) {
  const open = /* @__PURE__ */ new Map();
  for (const kind of ["extension", "difference"]) {
    const step = steps.findLast((each) => each.kind === PROPOSED[kind]);
    const number = step?.data[kind];
    if (step === void 0 || !untold.includes(step.id) || !isNumber(number)) continue;
    const pull = (await pullsFrom(github, supplementBranch(issue, kind, number))).at(-1);
    if (pull?.open === true) open.set(PROPOSED[kind], pull.number);
  }
  return open;
}
var isNumber = (value) => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST_SUPPLEMENTS;

// src/commands/slack/slack-thread.ts
async function tellOne(context2, issue, record) {
  const { run, main, config, ledger } = context2;
  const { github } = run;
  const now = github.now();
  const account = accountNamed(config, accountsNamed(issue.body)[0] ?? "");
  const name = account?.slackChannel ?? config.slack_notification_channel;
  if (name === void 0) return;
  const pulls = await pullRequestsOf(github, issue.number);
  const pull = pulls.at(-1);
  const drafted = pull && account ? await draftAt(run, pull.head, {
    account: account.name,
    createdAt: issue.createdAt,
    issue: issue.number
  }) : void 0;
  const request = drafted?.request;
  const proposals = await openProposals(github, issue.number, record);
  const last = lastState(record)?.kind;
  const subject = {
    issue: issue.number,
    requester: issue.author?.login ?? "ghost",
    home: run.home,
    pull: pull?.number,
    request,
    review: request && (last === "drafted" || last === "approved") ? await reviewOf(config, request, drafted.policy, now) : void 0,
    proposals,
    trial: config.trial,
    assigned: request !== void 0 && isAssigned(config, request)
  };
  const slack = await channelOf(context2, name);
  const mentions = await mentionsFor(
    { github, config, workspace: context2.workspace, problem: context2.problem },
    issue.author?.type === "User" ? issue.author.id : void 0,
    request,
    [...proposals.values()].at(-1) ?? pull?.number,
    record.steps.some(({ id, kind }) => kind === "tampered" && record.untold.includes(id)),
    escalatedTo(config, record)
  );
  const wanted = aheadOf(config, record, issue, request, pulls, now);
  const late = wanted !== void 0 && wanted.at <= now && !record.ahead.has(wanted.key) ? wanted : void 0;
  const until = endOf(request, pull?.mergedAt);
  const regranted = request && until && grantedWords(config, request, drafted.policy, subject.requester, until).comment;
  const steps = stepsOf(record, regranted);
  const missed = record.untold.filter((key) => !record.said.has(key)).slice(-MOST_MISSED);
  const over = (key) => record.steps.some(
    ({ id, kind }) => id === key && isHappening(kind) && isProposal(kind) && !proposals.has(kind)
  );
  const untold = [
    ...record.untold.filter((key) => !over(key) && (record.said.has(key) || missed.includes(key))),
    ...late === void 0 ? [] : [late.key]
  ];
  const thread = await tellThread(slack, {
    repository: main.repository,
    subject,
    since: issue.createdAt,
    recorded: record.thread?.channel === slack.channel ? record.thread.ts : void 0,
    steps: late === void 0 ? steps : [...steps, stepOf(late)],
    untold,
    mentions,
    now
  });
  const note = (id, data = {}) => {
    const event = ledgerEvent("slack", id, issue.number, now, run.id, data);
    ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
  };
  note(`thread:${slack.channel}:${thread}`, { channel: slack.channel, ts: thread });
  for (const key of record.untold) note(key);
  if (late !== void 0) {
    note(`ahead:${late.key}`);
    note(`back:${late.key}`);
  }
  const future = wanted !== void 0 && wanted.at > now ? wanted : void 0;
  const standing2 = [...record.ahead].filter((key) => !record.backs.has(key) && key !== future?.key);
  if (standing2.length === 0 && (future === void 0 || record.ahead.has(future.key))) return;
  await keepAhead(slack, subject, thread, future, await listedIn(context2, slack), mentions);
  if (future !== void 0) note(`ahead:${future.key}`);
  for (const key of standing2) note(`back:${key}`);
}
function escalatedTo({ approval }, { steps, untold }) {
  const step = steps.findLast(({ id, kind }) => kind === "escalated" && untold.includes(id));
  const group = step?.data["group"];
  return typeof group === "number" ? approval.escalation[group - 1] : void 0;
}
function channelOf({ channels, workspace }, name) {
  const known = channels.get(name) ?? workspace.channel(name);
  channels.set(name, known);
  return known;
}
function listedIn({ listed }, slack) {
  const known = listed.get(slack.channel) ?? slack.scheduled();
  listed.set(slack.channel, known);
  return known;
}
async function reviewOf(config, request, policy, now) {
  if (policy === void 0) return void 0;
  const { loadKnowledge } = await import("./knowledge-file-IXAUAKUK.js");
  const judgement = judge(request, policy, config, loadKnowledge(), now);
  return judgement.decision === "pass" ? judgement.review : void 0;
}

// src/commands/slack/tell-slack.ts
async function tellSlack(run, token, endpoint) {
  try {
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    if (!hasChannel(config)) return;
    const out = shortOfCalls(run.github.remaining());
    if (out !== void 0) {
      run.log.info(`Slack: nothing is told by this run. ${out}`);
      return;
    }
    const open = await openIssues(run.github);
    const problems = /* @__PURE__ */ new Map();
    await tellAll(run, main, config, { token, url: slackUrl(config, endpoint) }, open, problems);
    for (const message of problems.values()) run.log.warning(message);
    const slack = [...problems].map(([code2, message]) => ({ code: code2, message }));
    await keepHealth(run, open, /* @__PURE__ */ new Map([["slack", slack]]));
  } catch (error) {
    run.log.warning(
      `Slack: ${error instanceof Error ? error.message : String(error)} What was to be told is told by the next run.`
    );
  }
}
var hasChannel = (config) => config.slack_notification_channel !== void 0 || [...config.accounts.values()].some(({ slack_channel: channel }) => channel !== void 0);
async function tellAll(run, main, config, at, open, problems) {
  const { github } = run;
  const closed = await recentlyClosedIssues(github, earlier(github.now(), NEWS));
  const issues = [...open, ...closed].filter(({ body }) => isOurs(body));
  if (issues.length === 0) return;
  const ledger = openLedger(github);
  const events = await ledger.read(
    issues.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  const todo = issues.map((issue) => ({
    issue,
    record: recordOf(
      events.get(issue.number) ?? [],
      run.told.get(issue.number)?.said ?? NOTHING,
      github.now()
    )
  })).filter(({ issue, record }) => hasWork(issue, record, config, github.now())).sort((a, b) => Number(b.record.said.size > 0) - Number(a.record.said.size > 0));
  if (todo.length === 0) return;
  const problem = ({ code: code2, message }) => void problems.set(code2, message);
  try {
    const workspace = await openWorkspace(at.token, at.url, run.deadline.telling);
    const context2 = {
      run,
      main,
      config,
      workspace,
      ledger,
      problem,
      channels: /* @__PURE__ */ new Map(),
      listed: /* @__PURE__ */ new Map()
    };
    for (const { issue, record } of todo) {
      try {
        await tellOne(context2, issue, record);
      } catch (error) {
        if (!(error instanceof SlackProblem)) throw error;
        problem(error);
        if (NOT_OF_ONE_CHANNEL.has(error.code)) break;
      }
    }
  } catch (error) {
    if (!(error instanceof SlackProblem)) throw error;
    problem(error);
  }
  await ledger.commit();
}
var NOT_OF_ONE_CHANNEL = /* @__PURE__ */ new Set([
  "deadline",
  "unreachable",
  "rate-limited",
  "invalid_auth",
  "not_authed",
  "token_revoked",
  "token_expired",
  "account_inactive"
]);
export {
  tellSlack
};
