import {
  olderMonths
} from "./chunk-BVOCZA6D.js";
import {
  writeReport
} from "./chunk-7VKOJAXH.js";
import {
  digest
} from "./chunk-S4ACP544.js";
import "./chunk-WRVV26P3.js";
import {
  NO_CLOSED_MONTHS,
  closedMonths,
  isWorthKeeping
} from "./chunk-WYYNM2BI.js";
import "./chunk-L7TZ3TRV.js";
import {
  readCheckout,
  readLedger
} from "./chunk-UNW2J7SO.js";
import {
  isClosedMonth
} from "./chunk-OM2MZ4GZ.js";
import {
  everyApprover,
  inForce,
  pageRequest
} from "./chunk-O2NVRYIK.js";
import "./chunk-6WXS2QK3.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  arnParts
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  TIME_HELP,
  actionPattern,
  actionsOverlap,
  globOf,
  globsOverlap,
  makeFolder,
  matchesResource,
  readNamed,
  readTime,
  resourcesOverlap
} from "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/report/page/who-could.ts
var ARN = /^arn:[^:\s]+:[^:\s]+:[^:\s]*:[^:\s]*:\S+$/;
var WILD = /[*?]/;
var NAME = /^[\w.+=,@/*?-]{1,512}$/;
function askedResource(typed, names = {}) {
  const known = Object.hasOwn(names, typed) ? names[typed] : void 0;
  if (known !== void 0) return { kind: "any", patterns: known };
  if (ARN.test(typed))
    return WILD.test(typed) ? { kind: "any", patterns: [typed] } : { kind: "one", arn: typed };
  return NAME.test(typed) && !/^[*?]+$/.test(typed) ? { kind: "named", name: typed } : void 0;
}
var isAskedAction = (typed) => typed === "" || actionPattern(withService(typed)) !== void 0;
var withService = (typed) => typed.includes(":") ? typed : `*:${typed}`;
var sameService = (action, service) => action.startsWith(`${service}:`);
function whoCould(requests, asked, at, action = "") {
  const arns = asked.kind === "one" ? [asked.arn] : asked.kind === "any" ? asked.patterns : ["arn:*:*"];
  const services = arns.map((arn) => arn.split(":")[2] ?? "");
  const isMeant = (granted) => action === "" || actionsOverlap(granted, withService(action));
  const isOfService = (granted) => services.some((service) => WILD.test(service) || sameService(granted, service));
  const names = (pattern) => {
    switch (asked.kind) {
      case "one":
        return matchesResource(pattern, asked.arn);
      case "any":
        return asked.patterns.some((each) => resourcesOverlap(pattern, each));
      case "named":
        return mayName(pattern, asked.name);
    }
  };
  return requests.flatMap((request) => {
    if (!inForce(request, at)) return [];
    const actions = /* @__PURE__ */ new Set();
    const by = /* @__PURE__ */ new Set();
    for (const statement of request.statements) {
      const wanted = statement.actions.filter(isMeant);
      for (const pattern of statement.resources) {
        if (wanted.length === 0 || !names(pattern)) continue;
        const meant = pattern === "*" ? wanted.filter(isOfService) : wanted;
        if (meant.length === 0) continue;
        by.add(pattern);
        for (const each of meant) actions.add(each);
      }
    }
    return by.size === 0 ? [] : [{ request, actions: [...actions], by: [...by] }];
  });
}
function mayName(pattern, name) {
  const parts = arnParts(pattern);
  if (parts === void 0) return true;
  const before = parts.account === "" ? [""] : ["", "*/", "*:"];
  const glob = globOf(parts.resource);
  return before.some(
    (type) => ["", "/*", ":*"].some((within) => globsOverlap(glob, globOf(`${type}${name}${within}`)))
  );
}

// src/terminal/reporting/report-command.ts
var SHOWN = 20;
async function report(args, io) {
  if (args.resource !== void 0 || args.at !== void 0 || args.action !== void 0)
    return whoCouldUse(args, io);
  if (args.out === void 0) {
    io.stderr(
      "report: give --out DIR for the report, or --resource ARN with --at TIME for who could use it.\n"
    );
    return 2;
  }
  await makeFolder(args.out);
  const problems = [];
  const leftOut = [];
  const kept = isWorthKeeping(args.ledger, args.worthKeeping) ? await closedMonths(args.ledger, args.now, (problem) => leftOut.push(problem)) : NO_CLOSED_MONTHS;
  const closed = args.usage === void 0 && !args.full ? kept : NO_CLOSED_MONTHS;
  const anyKept = closed.files.some((month) => closed.of(month) !== void 0);
  const form = args.singleFile === true ? "single" : "beside";
  const older = args.usage === void 0 && !anyKept ? olderMonths(args.ledger, args.out, args.now, [], form) : void 0;
  const histories = await withUsageFile(
    readLedger(
      args.ledger,
      args.now,
      (each) => problems.push(each),
      (month) => older === void 0 || month >= older.before,
      closed.of
    ),
    args,
    io
  );
  const { repository, url, name, now } = args;
  const { pageOf } = await import("./page-file-QWJBRKJR.js");
  const of = {
    ...{ repository, url, name, now, form },
    ...args.mostInPage === void 0 ? {} : { mostInPage: args.mostInPage }
  };
  const written = await writeReport(args.out, histories, problems, of, pageOf, older);
  const { metrics, files } = written;
  tellProblems(written.problems, io);
  const differences = await keptDifferences(kept, args);
  for (const problem of leftOut.sort()) io.stderr(`${problem}
`);
  for (const difference of differences) io.stderr(`${difference}
`);
  if (args.json) {
    const answer = { folder: args.out, files, problems: written.problems.length, metrics };
    io.stdout(`${JSON.stringify(answer, null, 2)}
`);
  } else {
    io.stdout(`${digest(metrics).text}

Wrote ${files.join(", ")} to ${args.out}.
`);
  }
  return written.problems.length + differences.length === 0 ? 0 : 1;
}
async function keptDifferences(kept, { ledger, now, full }) {
  if (kept.files.length === 0) return [];
  const { compareKept } = await import("./keep-months-H52OEMZU.js");
  return compareKept(ledger, kept, now, full ? "every" : "foreign").differences;
}
async function withUsageFile(items, { usage: path, usageCovers, now }, io) {
  if (path === void 0) return items;
  const [{ readUsage }, { loadCatalog }] = await Promise.all([
    import("./usage-file-S35NET75.js"),
    import("./catalog-file-HNXSODJY.js")
  ]);
  const file = readUsage(await readNamed(path, io), usageCovers, loadCatalog());
  if (file.unreadable > 0) io.stderr(`${path}: ${file.unreadable} line(s) are no calls of CloudTrail.
`);
  return (function* () {
    for (const each of items) yield isClosedMonth(each) ? each : { ...each, usage: file.usageOf(each, now) };
  })();
}
function whoCouldUse(args, io) {
  const at = args.at === void 0 ? args.now : readTime(args.at);
  if (at === void 0) {
    io.stderr(`report: ${JSON.stringify(args.at)} is no time. ${TIME_HELP}
`);
    return 2;
  }
  const resource = args.resource ?? "";
  const asked = askedResource(resource);
  if (asked === void 0) {
    io.stderr(
      "report: --resource takes an ARN such as arn:aws:s3:::bucket/key, one with wildcards, or a name such as bucket.\n"
    );
    return 2;
  }
  const action = args.action ?? "";
  if (!isAskedAction(action)) {
    io.stderr("report: --action takes an action such as s3:DeleteObject, or s3:Delete*.\n");
    return 2;
  }
  const problems = [];
  const answers = [];
  let requests = 0;
  let unknown = 0;
  for (const history of readCheckout(args.ledger, args.now, (each) => problems.push(each))) {
    requests += 1;
    const request = pageRequest(history);
    const inWindow = history.window !== void 0 && at >= history.window.from && at < history.window.until;
    if (inWindow && history.statements.length === 0) unknown += 1;
    for (const { actions, by } of whoCould([request], asked, at, action)) {
      const { issue, requester, principal, account, from, until } = request;
      const approvers = everyApprover(request);
      const standing = request.standing?.name;
      const end = until === void 0 ? void 0 : formatInstant(until);
      const begin = from === void 0 ? void 0 : formatInstant(from);
      answers.push({
        issue,
        requester,
        principal,
        account,
        actions,
        by,
        from: begin,
        until: end,
        approvers,
        standing
      });
      if (!args.json) {
        io.stdout(
          `#${issue} ${requester} as ${principal} in ${account}, from ${begin ?? "?"} until ${end ?? "?"}
    ${actions.join(", ")}
    by ${by.join(", ")}; approved ${standing === void 0 ? "" : `in advance, as ${standing}, `}by ${approvers.join(", ") || "?"}
`
        );
      }
    }
  }
  tellProblems(problems, io);
  if (args.json) {
    const answer = {
      at: formatInstant(at),
      resource,
      ...action === "" ? {} : { action },
      could: answers,
      unknown,
      requests,
      problems: problems.length
    };
    io.stdout(`${JSON.stringify(answer, null, 2)}
`);
  } else {
    io.stdout(
      `${answers.length === 0 ? "Nobody" : `${answers.length} grant(s)`} on record for ${action === "" ? "" : `${action} on `}${resource} at ${formatInstant(at)}, of ${requests} requests.${unknown > 0 ? ` What ${unknown} grant(s) of that time allowed is not on record.` : ""}
This is what the ledger says of access through this tool; standing permissions are not in it. What a policy means exactly, conditions included, \`aws-jit can\` tells.
`
    );
  }
  return problems.length === 0 ? 0 : 1;
}
function tellProblems(problems, io) {
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}
`);
  const more = problems.length - SHOWN;
  if (more > 0) io.stderr(`\u2026 and ${more} more problems in the ledger.
`);
}
export {
  report
};
