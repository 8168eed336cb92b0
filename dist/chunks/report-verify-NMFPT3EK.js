import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-TL3X2LGP.js";
import "./chunk-X6EF6SAX.js";
import "./chunk-TSSH52SE.js";
import "./chunk-3HKZEOI7.js";
import "./chunk-JP2U6SQD.js";
import "./chunk-XNEJBU4W.js";
import "./chunk-A27UO2DC.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-I3UFP33I.js";
import "./chunk-ZMKP2VZD.js";
import {
  configurationOf
} from "./chunk-CFU6IJYO.js";
import "./chunk-4JFUBLIR.js";
import {
  NO_DEADLINE
} from "./chunk-M7MKKZDW.js";
import {
  readMainBranch
} from "./chunk-AHHYWK62.js";
import {
  connect
} from "./chunk-CMQU2QMZ.js";
import "./chunk-UTNTOIWJ.js";
import {
  readCheckout
} from "./chunk-WJHWLIQP.js";
import "./chunk-PTMXEK6J.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-FQSBQVPG.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-I7UX5XDG.js";
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
