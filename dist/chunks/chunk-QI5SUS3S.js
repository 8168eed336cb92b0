import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  accountsOfJob
} from "./chunk-LONAZFYW.js";
import {
  accountNamed,
  endpointNamed
} from "./chunk-3LVFYELC.js";

// src/commands/run/each-account.ts
var AT_ONCE = { iam: 4, "identity-center": 16 };
async function inEachAccount(run, main, config, role, work, only) {
  const open = await opener(run, main, config, role);
  const most = config.max_accounts_per_job;
  const iam = [...config.accounts.values()].filter(({ backend }) => backend === "iam").length;
  if (run.share === void 0 && iam > most) {
    run.log.warning(
      `This job works on ${iam} accounts, more than max_accounts_per_job (${most}). docs/setup.md says how several jobs share them.`
    );
  }
  const names = accountsOfJob(config, run.share).filter((name) => only === void 0 || only.has(name));
  const results = [];
  const failures = [];
  const next = async (names2) => {
    for (let name = names2.shift(); name !== void 0; name = names2.shift()) {
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
  const backends = ["iam", "identity-center"];
  await Promise.all(
    backends.flatMap((backend) => {
      const queue = names.filter((name) => accountNamed(config, name)?.backend === backend);
      return Array.from({ length: Math.min(AT_ONCE[backend], queue.length) }, () => next(queue));
    })
  );
  return { results, failures };
}
async function opener(run, main, config, role) {
  const [{ iamBackend }, session] = await Promise.all([
    import("./iam-backend-U32453B3.js"),
    sessionsOf(run, config)
  ]);
  const endpoint = endpointFor(run, config);
  let center;
  return async (account) => {
    if (account.backend === "identity-center") {
      const settings = config.identity_center;
      if (settings === void 0) throw new Error("identity_center is not configured in aws-jit.yml.");
      const { identityCenterBackend } = await import("./identity-center-backend-TJQ5K2SN.js");
      const roleThere = {
        granter: settings.granter_role,
        revoker: settings.revoker_role,
        reader: settings.reader_role
      }[role];
      center ??= openCenterWith(config, settings, roleThere, endpoint, session);
      center.catch(() => center = void 0);
      return identityCenterBackend(await center, { repository: main.repository, account: account.id });
    }
    const { client, clock } = await session({
      id: account.id,
      region: account.region,
      role: { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole }[role]
    });
    return iamBackend({
      client,
      clock,
      repository: main.repository,
      account: account.id,
      partition: account.partition,
      boundary: account.boundary,
      trial: config.trial,
      sleep
    });
  };
}
async function sessionsOf(run, config) {
  const { openAccounts } = await import("./account-sessions-4NCSG6PH.js");
  return openAccounts({
    identity: { run: Number(run.id), attempt: run.attempt },
    endpoint: endpointFor(run, config),
    ...run.aws === void 0 ? {} : { credentials: run.aws }
  });
}
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function openCenterWith(config, settings, role, endpoint, session) {
  const [{ callRate }, { iamCalls }, { identityCenter }, { CALLS_A_SECOND, identityCenterClients }] = await Promise.all([
    import("./call-rate-FJV2OXEW.js"),
    import("./iam-calls-4CNLRIRJ.js"),
    import("./identity-center-RABDRK6W.js"),
    import("./identity-center-client-64EUKSWO.js")
  ]);
  const region = settings.region ?? config.aws_region;
  const { client, clock, credentials } = await session({
    id: settings.account,
    region,
    role
  });
  const rate = callRate(CALLS_A_SECOND, { now: () => performance.now(), sleep });
  const clients = identityCenterClients({
    region,
    endpoint,
    clock,
    rate,
    ...credentials === void 0 ? {} : { credentials }
  });
  return identityCenter({ ...clients, clock, settings, policies: iamCalls(client), sleep });
}
function endpointFor(run, config) {
  const url = run.endpoints.aws;
  return {
    url: url !== void 0 && endpointNamed(config, "aws", url) ? url : void 0,
    ignoreEnvironment: true
  };
}

export {
  inEachAccount,
  sessionsOf,
  openCenterWith,
  endpointFor
};
