import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-5SRTUQVQ.js";
import "./chunk-Q4J7BCEB.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-TYRMGS6B.js";
import "./chunk-FZY7EV7B.js";
import "./chunk-KTHEDRS4.js";
import "./chunk-MCMDASUW.js";
import "./chunk-6Z6M7PS3.js";
import "./chunk-ZFMFANAD.js";
import "./chunk-7W5AK6GP.js";
import "./chunk-L46D4YRD.js";
import "./chunk-4B3M5HV5.js";
import "./chunk-ZFER3QA4.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-GHOKVODK.js";
import "./chunk-JJASTV3D.js";
import "./chunk-A5MBPR47.js";
import "./chunk-O4YXZBE2.js";
import "./chunk-SQ6YXVUN.js";
import "./chunk-ECOVK7ZG.js";
import "./chunk-3GKS2PAQ.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-4YH2PBWD.js";
import "./chunk-U67SVY54.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-ZPUCXSDK.js";
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
