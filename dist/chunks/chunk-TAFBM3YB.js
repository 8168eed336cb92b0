import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  closeIssue
} from "./chunk-42QQICWQ.js";

// src/commands/end/close-before.ts
async function closeBefore(run, issue) {
  if (issue?.open !== true) return;
  try {
    await closeIssue(run.github, issue.number, "completed");
  } catch (error) {
    run.log.warning(`#${issue.number} could not be closed before its access is taken back: ${String(error)}`);
  }
}

export {
  closeBefore
};
