import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-T2FB26EZ.js";
import "./chunk-QYWAT6QO.js";
import "./chunk-AZRWTJZK.js";
import "./chunk-QVVFYQUT.js";
import "./chunk-HBEGNS45.js";
import "./chunk-ZYJYAFLU.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-NQVN4B5L.js";
import "./chunk-MBWNNAHX.js";
import {
  configurationOf
} from "./chunk-75YPEKEC.js";
import "./chunk-4JFUBLIR.js";
import {
  NO_DEADLINE
} from "./chunk-ERMMND4W.js";
import {
  readMainBranch
} from "./chunk-QQ4ZXOLX.js";
import {
  connect
} from "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import {
  readCheckout
} from "./chunk-JEMHQILP.js";
import "./chunk-CHMOT6WE.js";
import "./chunk-VDCQQN2W.js";
import "./chunk-53ZRSUTC.js";
import "./chunk-VBL3SYO3.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";

// src/terminal/report-verify.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var CREDENTIALS = [
  "AWS_ACCESS_KEY_ID",
  "AWS_PROFILE",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI"
];
var SHOWN = 20;
async function verifyInTerminal(args, io) {
  const { environment } = args;
  const token = environment["GITHUB_TOKEN"] ?? environment["GH_TOKEN"];
  const repository = args.repository ?? environment["GITHUB_REPOSITORY"];
  const missing = [
    ...token ? [] : ["GITHUB_TOKEN, a token that may read the repository, such as $(gh auth token)"],
    ...repository ? [] : ["GITHUB_REPOSITORY or --repository, such as acme/aws-access"],
    ...CREDENTIALS.some((name) => environment[name]) ? [] : ["AWS credentials that may only read: AWS_PROFILE, or AWS_ACCESS_KEY_ID and what belongs to it"],
    ...existsSync(join(args.ledger, "events")) ? [] : [`a ledger: ${args.ledger} has no folder events. Check out the branch aws-jit-ledger there`]
  ];
  if (missing.length > 0 || !token || !repository) {
    io.stderr(`report: --verify compares with GitHub and AWS, and misses:
  ${missing.join("\n  ")}
`);
    return 2;
  }
  let run;
  let main;
  let config;
  try {
    run = terminalRun(args, token, repository, io);
    main = await readMainBranch(run.github);
    config = configurationOf(main);
  } catch (error) {
    io.stderr(
      `report: ${repository} cannot be read: ${error instanceof Error ? error.message : String(error)}
`
    );
    return 2;
  }
  const problems = [];
  const granted = [];
  const now = run.github.now();
  for (const history of readCheckout(args.ledger, now, (each) => problems.push(each)))
    if (history.window !== void 0) granted.push(history);
  const verified = await verifyReport(run, main, config, granted);
  tellVerified(verified, problems, args.json, io);
  const { differences, failures } = verified;
  return differences.length + failures.length + problems.length === 0 ? 0 : 1;
}
function tellVerified(verified, problems, json, io) {
  const { differences, failures, grants, inTrail, writers } = verified;
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}
`);
  if (problems.length > SHOWN) io.stderr(`\u2026 and ${problems.length - SHOWN} more problems in the ledger.
`);
  for (const failure of failures) io.stderr(`Not compared: ${failure}
`);
  if (json) {
    const answer = { grants, inTrail, writers, differences, failures, problems: problems.length };
    io.stdout(`${JSON.stringify(answer, null, 2)}
`);
    return;
  }
  for (const difference of differences) io.stdout(`${differenceText(difference)}
`);
  io.stdout(`${verifiedText(verified)}
`);
}
function terminalRun({ environment, started }, token, repository, io) {
  const line = (text) => {
    io.stderr(`${text}
`);
  };
  const log = {
    info: () => void 0,
    group: () => void 0,
    warning: line,
    error: line
  };
  return {
    github: connect({
      token,
      repository,
      apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
      log
    }),
    event: { kind: "other", name: "terminal" },
    url: "",
    home: `${environment["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}`,
    // Names the sessions of AWS, which CloudTrail shows: `aws-jit-<second of the start>-1`.
    id: String(started),
    attempt: 1,
    sha: "",
    ref: "",
    workflow: void 0,
    log,
    endpoints: { aws: environment["AWS_ENDPOINT_URL"], openai: void 0 },
    deadline: NO_DEADLINE,
    told: /* @__PURE__ */ new Map(),
    seen: /* @__PURE__ */ new Map(),
    aws: void 0,
    modelKey: void 0
  };
}
export {
  verifyInTerminal
};
