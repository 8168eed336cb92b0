import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inputsOf,
  issueInput,
  whoseInput
} from "./chunk-GRQ6AZLQ.js";
import {
  REVOKE_WORKFLOW,
  startWorkflow
} from "./chunk-K2GQ7A2H.js";
import "./chunk-DG2O5MZD.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import {
  hasStatus
} from "./chunk-EDI2FTVH.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-WYNBMC77.js";
import "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

// src/terminal/revoke-command.ts
async function revoke(args, github, io) {
  const inputs = read(args);
  if (typeof inputs === "string") {
    io.stderr(`revoke: ${inputs}
`);
    return 2;
  }
  try {
    const { branch } = await readMainBranch(github);
    await startWorkflow(github, REVOKE_WORKFLOW, branch, inputs);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const token = hasStatus(error, 401, 403, 404) ? "The token needs write access to Actions there. " : "";
    io.stderr(
      `revoke: GitHub did not start ${REVOKE_WORKFLOW} in ${args.repository}: ${why}
${token}Closing the issue of a request takes its access back as well.
`
    );
    return 1;
  }
  io.stdout(
    `A run of ${REVOKE_WORKFLOW} was started. Each request says on its issue when AWS confirms that nothing is attached any more:
https://github.com/${args.repository}/actions/workflows/${REVOKE_WORKFLOW}
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
