import {
  accountsOfJob
} from "./chunk-NBTAV6KX.js";
import {
  reachedAccounts
} from "./chunk-53TFLAQF.js";
import {
  withinLimits
} from "./chunk-2EOPFUDI.js";
import {
  endpointNamed
} from "./chunk-DAROUHPW.js";

// src/commands/run/each-account.ts
var AT_ONCE = { iam: 4, "identity-center": 16 };
var inEachAccount = (run, main, config, role, work, only) => {
  const accounts = accountsOfJob(reachedAccounts(config), run.share);
  return inAccounts(run, main, config, role, onlyOf(accounts, only), work);
};
var onlyOf = (accounts, only) => accounts.filter(({ name }) => only === void 0 || only.has(name));
async function inAccounts(run, main, config, role, accounts, work) {
  const open = await opener(run, main, config, role);
  const most = config.max_accounts_per_job;
  const iam = accounts.filter(({ backend }) => backend === "iam").length;
  if (run.share === void 0 && iam > most) {
    run.log.warning(
      `This job works on ${iam} accounts, more than max_accounts_per_job (${most}). docs/setup.md says how several jobs share them.`
    );
  }
  const results = [];
  const failures = [];
  const next = async (queue) => {
    for (let account = queue.shift(); account !== void 0; account = queue.shift()) {
      try {
        results.push(await withinLimits(opened(open, account, work), run.deadline.work));
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
      const queue = accounts.filter((account) => account.backend === backend);
      return Array.from({ length: Math.min(AT_ONCE[backend], queue.length) }, () => next(queue));
    })
  );
  return { results, failures };
}
var opened = async (open, account, work) => work(account, await open(account));
async function opener(run, main, config, role) {
  const [{ iamBackend }, session] = await Promise.all([
    import("./iam-backend-NUYYJDTY.js"),
    sessionsOf(run, config)
  ]);
  const endpoint = endpointFor(run, config);
  const centers = /* @__PURE__ */ new Map();
  return async (account) => {
    const { center } = account;
    if (center !== void 0) {
      const { identityCenterBackend } = await import("./identity-center-backend-H7DQOKZS.js");
      const known = centers.get(center.instance) ?? openCenterWith(center, role, endpoint, session);
      centers.set(center.instance, known);
      known.catch(() => centers.delete(center.instance));
      return identityCenterBackend(await known, { repository: main.repository, account: account.id });
    }
    const { client, clock } = await session({
      id: account.id,
      region: account.region,
      role: roleOf(account, role),
      key: `${role}_role`,
      eager: true
    });
    return iamBackend({
      client,
      clock,
      repository: main.repository,
      account: account.id,
      partition: account.partition,
      boundary: account.boundary,
      trial: config.trial,
      sleep,
      // As long as an answer may take: of a run that is short, a tenth.
      usePatienceMs: run.deadline.telling.answerMs
    });
  };
}
var roleOf = (of, role) => ({ granter: of.granterRole, revoker: of.revokerRole, reader: of.readerRole })[role];
async function sessionsOf(run, config) {
  const { openAccounts } = await import("./account-sessions-J3LI35HO.js");
  return openAccounts({
    identity: { run: Number(run.id), attempt: run.attempt },
    endpoint: endpointFor(run, config),
    ...run.aws === void 0 ? {} : { credentials: run.aws }
  });
}
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function openCenterWith(center, role, endpoint, session) {
  const [{ callRate }, { iamCalls }, { identityCenter }, { CALLS_A_SECOND, identityCenterClients }] = await Promise.all([
    import("./call-rate-3LX6FXEC.js"),
    import("./iam-calls-QAWDOTTT.js"),
    import("./identity-center-LOODHEEV.js"),
    import("./identity-center-client-HIOBK3FD.js")
  ]);
  const { region } = center;
  const { client, clock, credentials } = await session({
    id: center.account,
    region,
    role: role === void 0 ? void 0 : roleOf(center, role),
    ...role === void 0 ? {} : { key: `${role}_role` }
  });
  const rate = callRate(CALLS_A_SECOND, { now: () => performance.now(), sleep });
  const clients = identityCenterClients({
    region,
    endpoint,
    clock,
    rate,
    ...credentials === void 0 ? {} : { credentials }
  });
  return identityCenter({ ...clients, clock, settings: center, policies: iamCalls(client), sleep });
}
function endpointFor(run, config) {
  const url = run.endpoints.aws;
  return {
    url: url !== void 0 && endpointNamed(config, "aws", url) ? url : void 0,
    ignoreEnvironment: true,
    limits: run.deadline.telling
  };
}

export {
  inEachAccount,
  inAccounts,
  sessionsOf,
  openCenterWith,
  endpointFor
};
