import {
  openAudit
} from "./chunk-LBMP7KBZ.js";
import "./chunk-3JT45QYH.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-NHW3RZOB.js";
import "./chunk-SBDVDLYU.js";
import "./chunk-JNWRUAY2.js";
import "./chunk-6XJHI2MO.js";
import "./chunk-FZQ2XQFS.js";
import "./chunk-7YV7Q6GV.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-GISM4N5N.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-3SBNAYIN.js";
import "./chunk-ERMMND4W.js";
import "./chunk-VABFO2NM.js";
import "./chunk-GYPZA376.js";
import "./chunk-YDRSXL4M.js";
import "./chunk-XBGXSDJN.js";
import "./chunk-ZWA4WTZ4.js";
import "./chunk-VWWPLCWK.js";
import "./chunk-MJTV3RJU.js";
import "./chunk-BG36MULF.js";
import "./chunk-Z75RWFBR.js";
import "./chunk-YHIOGDME.js";
import "./chunk-XG2OM2L6.js";
import "./chunk-XE3QFG36.js";
import "./chunk-KLGKGQVN.js";
import "./chunk-UL2KMK5F.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-UU2OJDM7.js";
import {
  readCheckout
} from "./chunk-VVDWWGMY.js";
import "./chunk-ZN5WPU45.js";
import "./chunk-3EMTVA5N.js";
import "./chunk-25NK3JNR.js";
import "./chunk-3ZI42LRH.js";
import "./chunk-OKTAOABX.js";
import "./chunk-ZAWDGHVD.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-5EZN2YSB.js";
import "./chunk-3FK2LDCT.js";
import "./chunk-KEHWQHX2.js";
import "./chunk-VQ6OX5XD.js";
import "./chunk-FFB7JV26.js";
import "./chunk-OALWICPV.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import {
  formatInstant
} from "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
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
