import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-VE532RHK.js";
import "./chunk-NS7WMKNW.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-UMYCQKNR.js";
import "./chunk-L2LTPLPM.js";
import "./chunk-HJWSABWP.js";
import "./chunk-AZXW6E52.js";
import "./chunk-QHTOYSJK.js";
import "./chunk-HBEGNS45.js";
import "./chunk-ZYJYAFLU.js";
import "./chunk-GYDYV7S3.js";
import "./chunk-MBWNNAHX.js";
import "./chunk-75YPEKEC.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-QQ4ZXOLX.js";
import "./chunk-BWJTAYVT.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-AWSF5VC3.js";
import "./chunk-BDWMMVXS.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JRHRWIAT.js";
import "./chunk-HANBNIMK.js";

// src/terminal/report-verify.ts
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
