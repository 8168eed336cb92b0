import {
  openAudit
} from "./chunk-YHLYOMTQ.js";
import "./chunk-3JT45QYH.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-FDDNO54N.js";
import "./chunk-P35OKTQD.js";
import "./chunk-JNWRUAY2.js";
import "./chunk-KD27KW63.js";
import "./chunk-NK226RSO.js";
import "./chunk-V4ZTNP5X.js";
import "./chunk-NBTAV6KX.js";
import "./chunk-O3DIBVVG.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-3SBNAYIN.js";
import "./chunk-ERMMND4W.js";
import "./chunk-VABFO2NM.js";
import "./chunk-LA7JO4TQ.js";
import "./chunk-UJ4HEWW6.js";
import "./chunk-DVGKEPDG.js";
import "./chunk-LQJYBYE2.js";
import "./chunk-5EWTJK2A.js";
import "./chunk-I2V4NVTI.js";
import "./chunk-BG36MULF.js";
import "./chunk-QTW4MXYN.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-QW72YNWM.js";
import "./chunk-VB5SJ63I.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-RQRWCBON.js";
import {
  readCheckout
} from "./chunk-YK7YWRQA.js";
import "./chunk-CYARXQSP.js";
import "./chunk-V32EGEEI.js";
import "./chunk-EVBOMLES.js";
import "./chunk-HUI7O4SP.js";
import "./chunk-675XZYWQ.js";
import "./chunk-7FYTX7HS.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-MMCQEQHQ.js";
import "./chunk-YONKKONV.js";
import "./chunk-AIWIUXUU.js";
import "./chunk-C2ZTIIJ5.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import {
  formatInstant
} from "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
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
  const verified = await verifyReport(run, main, config, granted, args.ledger);
  tellVerified(verified, problems, args.json, io);
  const { differences, failures } = verified;
  return differences.length + failures.length + problems.length === 0 ? 0 : 1;
}
function tellVerified(verified, problems, json, io) {
  const { differences, failures, grants, inTrail, writers, trail } = verified;
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}
`);
  if (problems.length > SHOWN) io.stderr(`\u2026 and ${problems.length - SHOWN} more problems in the ledger.
`);
  for (const failure of failures) io.stderr(`Not compared: ${failure}
`);
  if (json) {
    const since = trail?.since;
    const auditTrail = trail && { ...trail, since: since === void 0 ? null : formatInstant(since) };
    const answer = {
      grants,
      inTrail,
      writers,
      auditTrail: auditTrail ?? null,
      differences,
      failures,
      problems: problems.length
    };
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
