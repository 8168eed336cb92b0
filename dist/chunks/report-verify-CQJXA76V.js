import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-3KIUPBVP.js";
import "./chunk-JIWPVOMG.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-JMDRBKOT.js";
import "./chunk-IMM76QUP.js";
import "./chunk-WBNN2FXQ.js";
import "./chunk-MNA34ZQ5.js";
import "./chunk-WRXG65KR.js";
import "./chunk-5KYI3KIP.js";
import "./chunk-4NTBAYFX.js";
import "./chunk-JIPRC6AN.js";
import "./chunk-HB3A65CV.js";
import "./chunk-VPYMMFT2.js";
import "./chunk-T5WOVIY7.js";
import "./chunk-TJC7UTDA.js";
import "./chunk-B27T6AWU.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-YQQ4N7WA.js";
import "./chunk-AHZJPMP2.js";
import "./chunk-IDHOX6IP.js";
import "./chunk-OR3NKTL2.js";
import "./chunk-NMUAJKPK.js";
import "./chunk-HMX4RS42.js";
import "./chunk-PRCHM3VI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-A67EPBY3.js";
import "./chunk-S4EZBP64.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-FPDFEL2P.js";
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
