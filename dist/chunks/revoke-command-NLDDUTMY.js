import {
  inputsOf,
  issueInput,
  whoseInput
} from "./chunk-D33TRCHM.js";
import {
  connectFor,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import {
  REVOKE_WORKFLOW,
  startWorkflow
} from "./chunk-HE2G7IOU.js";
import "./chunk-P4Z2YMR7.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/revoke-command.ts
var STARTING_MS = 6e4;
async function revoke(args, io) {
  const inputs = read(args);
  if (typeof inputs === "string") {
    io.stderr(`revoke: ${inputs}
`);
    return 2;
  }
  const to = await signIn(args.repository, args.environment);
  if (typeof to === "string") {
    io.stderr(`revoke: ${to}
`);
    return 2;
  }
  try {
    const github = connectFor(STARTING_MS, to);
    const { branch } = await readMainBranch(github);
    await startWorkflow(github, REVOKE_WORKFLOW, branch, inputs);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const token = hasStatus(error, 401, 403, 404) ? "The token needs write access to Actions there. " : "";
    io.stderr(
      `revoke: GitHub did not start ${REVOKE_WORKFLOW} in ${to.repository}: ${why}
${token}Closing the issue of a request takes its access back as well.
`
    );
    return 1;
  }
  io.stdout(
    `A run of ${REVOKE_WORKFLOW} was started. Each request says on its issue when AWS confirms that nothing is attached any more:
${to.home}/actions/workflows/${REVOKE_WORKFLOW}
`
  );
  return 0;
}
function read({ issue, person, account, all }) {
  try {
    const number = issue === void 0 ? void 0 : issueInput(issue);
    const whose = whoseInput({ person, account, all });
    if (number !== void 0 && whose === void 0) return { issue: String(number) };
    if (number === void 0 && whose !== void 0) return inputsOf(whose);
    return "name one request by its number, or give one of --person ID, --account NAME and --all.";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
export {
  revoke
};
