import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-W4FYGEF3.js";
import "./chunk-6LPSCHSI.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-7TVK4VVE.js";
import "./chunk-AVSHBKC7.js";
import "./chunk-B5ISR4QI.js";
import "./chunk-XZSM47NW.js";
import "./chunk-LS6ASBBC.js";
import "./chunk-AMC62DF2.js";
import "./chunk-3R7N3GOU.js";
import "./chunk-H7U6555I.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-ZJUKOGG4.js";
import "./chunk-RPWITIPF.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-M37Z2KEM.js";
import "./chunk-WO7VF6CR.js";
import "./chunk-QNY3VRM3.js";
import "./chunk-I3UBLL65.js";
import "./chunk-3SKMLI7B.js";
import "./chunk-SJA752LS.js";
import "./chunk-VOIZJVVG.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-2OQPEP3A.js";
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
