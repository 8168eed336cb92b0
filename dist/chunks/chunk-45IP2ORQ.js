import {
  hasStatus
} from "./chunk-5ZM244MF.js";

// src/github/call-budget.ts
var KEPT_FOR_REVOKING = 200;
var CALLS_A_GRANT = { rest: 4, graphql: 4 };
var CALLS_TO_TELL = { rest: 3, graphql: 1 };
async function callsLeft(github) {
  try {
    const { data } = await github.octokit.rest.rateLimit.get();
    const { core, graphql } = data.resources;
    return { rest: core.remaining, graphql: graphql?.remaining };
  } catch (error) {
    if (hasStatus(error, 404)) return { rest: void 0, graphql: void 0 };
    throw error;
  }
}
function shortOfCalls(left, owed = { rest: 0, graphql: 0 }) {
  const kinds = [
    ["REST", left.rest, owed.rest],
    ["GraphQL", left.graphql, owed.graphql]
  ];
  for (const [kind, calls, needed] of kinds)
    if (calls !== void 0 && calls - needed < KEPT_FOR_REVOKING)
      return `GitHub allows this repository's jobs ${calls} more calls this hour (${kind}), and the last ${KEPT_FOR_REVOKING} are kept for taking access back. The rest waits for a later run; the limit is renewed every hour.`;
  return void 0;
}
var times = ({ rest, graphql }, count) => ({
  rest: rest * count,
  graphql: graphql * count
});

export {
  CALLS_A_GRANT,
  CALLS_TO_TELL,
  callsLeft,
  shortOfCalls,
  times
};
