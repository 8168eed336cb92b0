import {
  openAudit
} from "./chunk-MWXXSADA.js";
import "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-PEZ2P3FH.js";
import "./chunk-TKTO63QW.js";
import "./chunk-NK226RSO.js";
import "./chunk-YFHIEU3Y.js";
import "./chunk-XFSN6YGB.js";
import "./chunk-JXBG2KKH.js";
import "./chunk-CYAPKX2M.js";
import "./chunk-NBTAV6KX.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-45IP2ORQ.js";
import "./chunk-ERMMND4W.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-WKRHE3VX.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-53TFLAQF.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-UNW2J7SO.js";
import "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
