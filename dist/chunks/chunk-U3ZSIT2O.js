import {
  pullRequestsOf,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  draftBranch
} from "./chunk-XCRRBLYD.js";
import {
  deleteBranch
} from "./chunk-4IHVG4GT.js";

// src/commands/run/drop-draft.ts
async function dropDraft(run, issue) {
  const pulls = await pullRequestsOf(run.github, issue.number);
  if (pulls.some(({ mergedAt }) => mergedAt !== void 0)) return "merged";
  await deleteBranch(run.github, draftBranch(issue.number));
  for (const pull of pulls.filter((p) => p.open))
    await updatePullRequest(run.github, pull.number, { state: "closed" });
  return "dropped";
}

export {
  dropDraft
};
