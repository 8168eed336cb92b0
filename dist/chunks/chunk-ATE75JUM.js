import {
  actorOf
} from "./chunk-P4Z2YMR7.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";

// src/terminal/signed-in/own-account.ts
var NobodysToken = class extends Error {
  constructor() {
    super(
      "This token is nobody\u2019s in person, as that of a job or an App. Sign in with gh auth login, or set GH_TOKEN to a token of your own."
    );
    this.name = "NobodysToken";
  }
};
async function ownAccount({ octokit }) {
  let actor;
  try {
    actor = actorOf((await octokit.rest.users.getAuthenticated()).data);
  } catch (error) {
    if (hasStatus(error, 403)) throw new NobodysToken();
    throw error;
  }
  if (actor?.type !== "User") throw new NobodysToken();
  return actor;
}

export {
  ownAccount
};
