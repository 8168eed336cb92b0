import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openAudit
} from "./chunk-252NBOD5.js";
import "./chunk-6HRPNMHY.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-5JNQKSX4.js";
import "./chunk-CIJMYCR2.js";
import "./chunk-7QNUS34Q.js";
import "./chunk-3GP37DPS.js";
import "./chunk-SUCR3IHD.js";
import "./chunk-VFVN7VLN.js";
import "./chunk-NQ2BB5EC.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-F4Z63A3Q.js";
import "./chunk-L7HQFMZY.js";
import "./chunk-IJKXTTHE.js";
import "./chunk-S2UBGCIQ.js";
import "./chunk-LYWP7NPI.js";
import "./chunk-C6JHMV32.js";
import "./chunk-B5F2BDMI.js";
import "./chunk-GGYD5M4A.js";
import "./chunk-3WJ3DQLN.js";
import "./chunk-4NAYBSCH.js";
import "./chunk-U5DQMNMQ.js";
import "./chunk-2FQK2R5G.js";
import "./chunk-ENQHRKQ2.js";
import "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-ERMMND4W.js";
import "./chunk-7X4D7ZPB.js";
import "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-WH2OHENF.js";
import "./chunk-VJPJYBQG.js";
import "./chunk-JDNVXE3A.js";
import "./chunk-6FZQ7AMW.js";
import "./chunk-VPS6FZLN.js";
import "./chunk-SC4EGV7C.js";
import "./chunk-CSKLCUBK.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant
} from "./chunk-SL7TKVXF.js";
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
