import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accountNamed,
  endpointNamed
} from "./chunk-HJDY6HA6.js";

// src/commands/accounts.ts
var AT_ONCE = 4;
async function inEachAccount(run, main, config, role, work, only) {
  const open = await opener(run, main, config, role);
  const names = [...config.accounts.keys()].filter((name) => only === void 0 || only.has(name));
  const results = [];
  const failures = [];
  const next = async () => {
    for (let name = names.shift(); name !== void 0; name = names.shift()) {
      const account = accountNamed(config, name);
      if (!account) continue;
      try {
        results.push(await work(account, await open(account)));
      } catch (error) {
        failures.push(
          `Account ${account.name} (${account.id}): ${error instanceof Error ? error.message : String(error)}`
        );
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, names.length) }, next));
  return { results, failures };
}
async function opener(run, main, config, role) {
  const [{ openAccounts }, { iamBackend }] = await Promise.all([
    import("./credentials-OCP4IPG7.js"),
    import("./iam-backend-3EEYQ46F.js")
  ]);
  const session = openAccounts({
    identity: { run: Number(run.id), attempt: run.attempt },
    endpoint: endpointFor(run, config)
  });
  return async (account) => {
    if (account.backend !== "iam") {
      throw new Error(
        `backend: ${account.backend} is not supported yet. Use iam, or leave this account out.`
      );
    }
    const { client, clock } = await session({
      id: account.id,
      region: account.region,
      role: role === "granter" ? account.granterRole : account.revokerRole
    });
    return iamBackend({
      client,
      clock,
      repository: main.repository,
      account: account.id,
      partition: account.partition,
      boundary: account.boundary,
      trial: config.trial,
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
    });
  };
}
function endpointFor(run, config) {
  const url = run.endpoints.aws;
  return {
    url: url !== void 0 && endpointNamed(config, "aws", url) ? url : void 0,
    ignoreEnvironment: true
  };
}

export {
  inEachAccount
};
