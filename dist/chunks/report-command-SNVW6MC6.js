import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  TIME_HELP,
  readTime
} from "./chunk-MQYEN3IX.js";
import {
  olderMonths
} from "./chunk-3UOHU5GD.js";
import {
  writeReport
} from "./chunk-G4DFAOGA.js";
import {
  digest
} from "./chunk-EJCOAY42.js";
import "./chunk-EQUQIN46.js";
import "./chunk-DQEUPZ6L.js";
import "./chunk-GTKDTDK6.js";
import {
  pageRequest
} from "./chunk-EBGUWVTM.js";
import "./chunk-Z44BSNVN.js";
import {
  readCheckout
} from "./chunk-WJHWLIQP.js";
import "./chunk-PTMXEK6J.js";
import "./chunk-V5NO4B6S.js";
import {
  formatInstant,
  makeFolder,
  matchesResource,
  readNamed
} from "./chunk-I7UX5XDG.js";
import "./chunk-HANBNIMK.js";

// src/report/page/row-filter.ts
function endOf({ grantedAt, until, endedAt }) {
  if (grantedAt === void 0) return void 0;
  if (until === void 0) return endedAt;
  return endedAt === void 0 || endedAt > until ? until : endedAt;
}
function inForce(request, at) {
  const { grantedAt } = request;
  if (grantedAt === void 0 || at < grantedAt) return false;
  const end = endOf(request);
  return end === void 0 || at < end;
}

// src/report/page/who-could.ts
var isArn = (text) => /^arn:[^:\s*?]+:[^:\s*?]+:[^:\s*?]*:[^:\s*?]*:[^\s*?]+$/.test(text);
var sameService = (action, service) => action.startsWith(`${service}:`);
function whoCould(requests, arn, at) {
  const service = arn.split(":")[2] ?? "";
  return requests.flatMap((request) => {
    if (!inForce(request, at)) return [];
    const actions = /* @__PURE__ */ new Set();
    const by = /* @__PURE__ */ new Set();
    for (const statement of request.statements) {
      for (const pattern of statement.resources) {
        if (!matchesResource(pattern, arn)) continue;
        const meant = pattern === "*" ? statement.actions.filter((action) => sameService(action, service)) : statement.actions;
        if (meant.length === 0) continue;
        by.add(pattern);
        for (const action of meant) actions.add(action);
      }
    }
    return by.size === 0 ? [] : [{ request, actions: [...actions], by: [...by] }];
  });
}

// src/terminal/report-command.ts
var SHOWN = 20;
async function report(args, io) {
  if (args.resource !== void 0 || args.at !== void 0) return whoCouldUse(args, io);
  if (args.out === void 0) {
    io.stderr(
      "report: give --out DIR for the report, or --resource ARN with --at TIME for who could use it.\n"
    );
    return 2;
  }
  await makeFolder(args.out);
  const problems = [];
  const older = args.usage === void 0 ? olderMonths(args.ledger, args.out, args.now) : void 0;
  const histories = await withUsageFile(
    readCheckout(
      args.ledger,
      args.now,
      (each) => problems.push(each),
      (month) => older === void 0 || month >= older.before
    ),
    args,
    io
  );
  const { repository, url, name, now } = args;
  const { pageOf } = await import("./page-file-NTK6KUTC.js");
  const of = { repository, url, name, now };
  const written = await writeReport(args.out, histories, problems, of, pageOf, older);
  const { metrics, files } = written;
  tellProblems(written.problems, io);
  if (args.json) {
    const answer = { folder: args.out, files, problems: written.problems.length, metrics };
    io.stdout(`${JSON.stringify(answer, null, 2)}
`);
  } else {
    io.stdout(`${digest(metrics).text}

Wrote ${files.join(", ")} to ${args.out}.
`);
  }
  return written.problems.length === 0 ? 0 : 1;
}
async function withUsageFile(histories, { usage: path, usageCovers, now }, io) {
  if (path === void 0) return histories;
  const [{ readUsage }, { loadCatalog }] = await Promise.all([
    import("./usage-file-QSLRWPZB.js"),
    import("./catalog-file-624GRSHS.js")
  ]);
  const file = readUsage(await readNamed(path, io), usageCovers, loadCatalog());
  if (file.unreadable > 0) io.stderr(`${path}: ${file.unreadable} line(s) are no calls of CloudTrail.
`);
  return (function* () {
    for (const history of histories) yield { ...history, usage: file.usageOf(history, now) };
  })();
}
function whoCouldUse(args, io) {
  const at = args.at === void 0 ? args.now : readTime(args.at);
  if (at === void 0) {
    io.stderr(`report: ${JSON.stringify(args.at)} is no time. ${TIME_HELP}
`);
    return 2;
  }
  if (args.resource === void 0 || !isArn(args.resource)) {
    io.stderr("report: --resource takes one ARN without wildcards, such as arn:aws:s3:::bucket/key.\n");
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
    for (const { actions, by } of whoCould([request], args.resource, at)) {
      const { issue, requester, principal, account, approvers, until } = request;
      const end = until === void 0 ? void 0 : formatInstant(until);
      answers.push({ issue, requester, principal, account, actions, by, until: end, approvers });
      if (!args.json) {
        io.stdout(
          `#${issue} ${requester} as ${principal} in ${account}, until ${end ?? "?"}
    ${actions.join(", ")}
    by ${by.join(", ")}; approved by ${approvers.join(", ") || "?"}
`
        );
      }
    }
  }
  tellProblems(problems, io);
  const resource = args.resource;
  if (args.json) {
    const answer = {
      at: formatInstant(at),
      resource,
      could: answers,
      unknown,
      requests,
      problems: problems.length
    };
    io.stdout(`${JSON.stringify(answer, null, 2)}
`);
  } else {
    io.stdout(
      `${answers.length === 0 ? "Nobody" : `${answers.length} grant(s)`} on record for ${resource} at ${formatInstant(at)}, of ${requests} requests.${unknown > 0 ? ` What ${unknown} grant(s) of that time allowed is not on record.` : ""}
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
