import {
  openAudit
} from "./chunk-MWXXSADA.js";
import "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import "./chunk-ERMMND4W.js";
import "./chunk-WKRHE3VX.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  printable
} from "./chunk-6554ZSOF.js";
import {
  readOne
} from "./chunk-UNW2J7SO.js";
import "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/reporting/report-calls.ts
async function callsInTerminal(args, io) {
  const number = Number(/^#?(\d{1,10})$/.exec(args.issue)?.[1]);
  if (!IssueNumber.is(number)) {
    io.stderr("report: --calls takes the number of a request, such as 1042.\n");
    return 2;
  }
  const opened = await openAudit(args, "--calls", (text) => {
    io.stderr(`${text}
`);
  });
  if (typeof opened === "string") {
    io.stderr(`report: ${opened}
`);
    return 2;
  }
  const { run, main, config } = opened;
  const now = run.github.now();
  const history = readOne(args.ledger, number, now, ({ place, message }) => {
    io.stderr(`${JSON.stringify(place)}: ${message}
`);
  });
  if (history === void 0) {
    io.stderr(`report: the ledger in ${args.ledger} has no request #${number}.
`);
    return 2;
  }
  const [{ callsOfGrant }, { usageOpener }, { setNameOf }, { loadCatalog }] = await Promise.all([
    import("./calls-of-grant-VGAMYHHW.js"),
    import("./usage-account-DHJGCW66.js"),
    import("./permission-set-names-DY362SBR.js"),
    import("./catalog-file-HNXSODJY.js")
  ]);
  let found;
  try {
    const desk = {
      repository: main.repository,
      config,
      catalog: loadCatalog(),
      open: await usageOpener(run, config),
      setName: (repository, issue, part) => setNameOf({ repository, issue, ...part }),
      fileCalls: [],
      dataEventsOf: /* @__PURE__ */ new Set()
    };
    found = await callsOfGrant(desk, history, now);
  } catch (error) {
    io.stderr(
      `report: CloudTrail of ${history.account ?? "the account"} cannot be read: ${printable(error instanceof Error ? error.message : String(error))}
`
    );
    return 1;
  }
  if (typeof found === "string") {
    io.stderr(`report: ${printable(found)}
`);
    return 2;
  }
  io.stdout(
    args.json ? `${JSON.stringify(callsJson(history, found), null, 2)}
` : callsText(history, found)
  );
  return found.complete ? 0 : 1;
}
var ATTRIBUTION = {
  exact: "These are the calls of roles that this request alone had.",
  "by-principal": "These are all calls of that principal in this time: what it may do otherwise is among them."
};
var callName = ({ source, name }) => `${source.replace(".amazonaws.com", "")}:${name}`;
function callsText(history, { calls, complete, how, window }) {
  const { issue, requester, principal, account, accountId } = history;
  const refused = calls.filter(({ denied }) => denied).length;
  const places = new Set(calls.flatMap(({ from }) => from ?? []));
  const rows = calls.map((call) => [
    formatInstant(call.at),
    callName(call),
    call.denied ? `refused (${call.error ?? "?"})` : call.failed ? `failed (${call.error ?? "?"})` : "done",
    call.region ?? "-",
    call.from ?? "-",
    call.agent ?? "-"
  ]);
  const cells = rows.map((row) => row.map((cell) => printable(cell.replace(/\s+/g, " "))));
  const widths = [0, 1, 2, 3, 4].map(
    (column) => Math.max(0, ...cells.map((row) => row[column]?.length ?? 0))
  );
  return [
    `#${issue} ${requester?.login ?? "?"} as ${principal ?? "?"} in ${account ?? "?"} ${accountId ?? ""}`.trimEnd(),
    `${formatInstant(window.from)} to ${formatInstant(window.until)}: ${count(calls.length, "call")}` + (calls.length === 0 ? "" : `, ${refused} refused, from ${count(places.size, "address", "addresses")}`),
    "",
    ...cells.map(
      (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
    ),
    ...calls.length === 0 ? [] : [""],
    ATTRIBUTION[how],
    "CloudTrail\u2019s event history has what manages things. Reading and writing of objects, items and messages are data events: a trail of your own has them.",
    ...complete ? [] : [
      "More was called than could be read, or it is longer ago than the ninety days that CloudTrail keeps."
    ],
    ""
  ].join("\n");
}
var count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
var callsJson = (history, { calls, complete, how, window }) => ({
  issue: history.issue,
  requester: history.requester?.login,
  principal: history.principal,
  account: history.account,
  from: formatInstant(window.from),
  until: formatInstant(window.until),
  attribution: how,
  complete,
  calls: calls.map((call) => ({
    at: formatInstant(call.at),
    call: callName(call),
    denied: call.denied,
    error: call.error,
    region: call.region,
    from: call.from,
    agent: call.agent,
    session: call.principal?.kind === "role" ? call.principal.session : void 0,
    accessKey: call.accessKey
  }))
});
export {
  callsInTerminal,
  callsText
};
