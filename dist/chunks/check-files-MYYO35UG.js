import {
  forMany
} from "./chunk-7RTC54ID.js";
import {
  checkPolicy
} from "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import {
  printable
} from "./chunk-6554ZSOF.js";
import {
  envelopeOf,
  strictSettings,
  terminalConfig,
  terminalRequest
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import {
  Unusable,
  loadCatalog,
  readJson,
  readNamed
} from "./chunk-KSNUDT27.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/policies/check-command.ts
async function runCheck({ files, json, check }, io) {
  if (files.length === 0) {
    io.stderr("check: name at least one policy file.\n");
    return 2;
  }
  const results = [];
  let unread = false;
  const progress = files.length > 1 ? io.progress?.(files.length) : void 0;
  for (const file of files) {
    progress?.step(file);
    try {
      results.push(forMachines(file, check(await readNamed(file, io))));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      unread = true;
      progress?.done();
      io.stderr(`aws-jit: ${error.message}
`);
    }
  }
  progress?.done();
  io.stdout(
    json ? `${JSON.stringify({ results }, null, 2)}
` : results.map(forPeople).join("")
  );
  if (unread) return 2;
  return results.some(({ decision }) => decision === "refuse") ? 1 : 0;
}
function forMachines(file, { decision, risk, riskReasons, requiredApprovals, findings }) {
  return { file, decision, risk, riskReasons, requiredApprovals, findings };
}
function forPeople({
  file,
  decision,
  risk,
  riskReasons,
  requiredApprovals,
  findings
}) {
  const seen = /* @__PURE__ */ new Map();
  const lines = findings.flatMap((each) => {
    const count = (seen.get(each.code) ?? 0) + 1;
    seen.set(each.code, count);
    return count > SHOWN_OF_A_KIND ? [] : [`${printable(file)}:${each.line ?? 1}: ${each.code} ${mark(each)}${printable(each.message)}`];
  });
  for (const [code, count] of seen) {
    if (count > SHOWN_OF_A_KIND)
      lines.push(`${printable(file)}: ${code}: ${count - SHOWN_OF_A_KIND} more; --json lists them all`);
  }
  const approvals = requiredApprovals > 1 ? `, ${requiredApprovals} approvals needed` : "";
  const verdict = decision === "pass" ? "may be granted" : "refused";
  const reasons = riskReasons.map(({ text }) => printable(text)).join("; ");
  return `${[...lines, `${printable(file)}: ${verdict}, risk ${risk} (${reasons})${approvals}`].join("\n")}
`;
}
var SHOWN_OF_A_KIND = 10;
var mark = ({ severity }) => severity === "error" ? "" : severity === "approval" ? "[second approval] " : "[note] ";

// src/terminal/policies/check-files.ts
async function checkFiles(args, io) {
  const config = await terminalConfig(args.config, io);
  if (config === "unusable") return 2;
  const catalog = loadCatalog();
  const ask = args.request === void 0 ? void 0 : await terminalRequest(args.request, config, catalog, io);
  if (ask === "unusable") return 2;
  const held = [];
  for (const name of args.held) {
    const text = await readNamed(name, io);
    const read = readJson(text);
    if (!read.ok) {
      const [problem] = read.problems;
      io.stderr(`check: --held ${name} is no policy (${problem?.message ?? "it cannot be read"}).
`);
      return 2;
    }
    held.push({ name, document: text });
  }
  const input = {
    catalog,
    settings: config?.guardrails ?? strictSettings,
    at: instantOfMillis(args.now),
    ...config ? { allowedServices: config.allowed_services } : {},
    ...held.length > 0 ? { held } : {},
    ...ask ? { envelope: envelopeOf(ask, config) } : {}
  };
  forMany("check", args.files.length);
  return runCheck({ files: args.files, json: args.json, check: (text) => checkPolicy(text, input) }, io);
}
export {
  checkFiles
};
