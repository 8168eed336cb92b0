import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-7RF4K2QJ.js";
import "./chunk-6TLJCSJH.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-ETCWM5PZ.js";
import "./chunk-E7BALVDL.js";
import "./chunk-UMGKB7HY.js";
import "./chunk-5LDTCSBJ.js";
import "./chunk-XMKYOOAX.js";
import "./chunk-2LFO2VP4.js";
import "./chunk-5JJ4PZHR.js";
import "./chunk-VZTUYURE.js";
import "./chunk-VC6WY4ZP.js";
import "./chunk-MWU2LQD3.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-DYGSUZPK.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-GCM55C3J.js";
import "./chunk-OCK3JRD4.js";
import "./chunk-5QYLRE3V.js";
import "./chunk-VQSGGAGM.js";
import "./chunk-BKZDKE24.js";
import "./chunk-YIZN3EWT.js";
import "./chunk-HYOLTXCT.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-LPWGAL7B.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-HQRPCQRH.js";
import "./chunk-HANBNIMK.js";

// src/terminal/reporting/report-verify.ts
var SHOWN = 20;
async function verifyInTerminal(args, io) {
  const opened = await openAudit(args, "--verify", (text) => {
    io.stderr(`${text}
`);
  });
  if (typeof opened === "string") {
    io.stderr(`report: ${opened}
`);
    return 2;
  }
  const { run, main, config } = opened;
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
export {
  verifyInTerminal
};
