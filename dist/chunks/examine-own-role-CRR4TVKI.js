import {
  centerUsersIn,
  granteesIn
} from "./chunk-D5ONMRR3.js";
import {
  AUDIT,
  CENTER,
  ROLE_KINDS,
  examinationText,
  examinedPath,
  jobNamed
} from "./chunk-KFW7TJUT.js";
import {
  openBucket,
  prefixOf
} from "./chunk-YFHIEU3Y.js";
import {
  endpointFor,
  openCenterWith,
  sessionsOf
} from "./chunk-CYAPKX2M.js";
import {
  accountsOfJob
} from "./chunk-NBTAV6KX.js";
import "./chunk-F2SACPLZ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-I5MLWMIY.js";
import {
  centerReach,
  reachedAccounts
} from "./chunk-53TFLAQF.js";
import "./chunk-GHQTAI6I.js";
import {
  writeLedgerFile
} from "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import {
  withinLimits
} from "./chunk-2EOPFUDI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/doctor/examine-own-role.ts
var MOST_SETS = 2e3;
var LEFT = 0.1;
function examineOwnRole(role) {
  const kind = ROLE_KINDS.find((each) => each === role);
  if (kind === void 0)
    throw new Error(`The input "role" must be one of ${ROLE_KINDS.join(", ")}, but is "${role}".`);
  return async (run) => {
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    const found = [];
    const look = async (account, work) => {
      try {
        if (outOfTime(run.deadline) !== void 0) throw new Error("there was no time left");
        found.push(...await withinLimits(work(), run.deadline.work));
      } catch (error) {
        const out = error instanceof Error && error.name === "WrongCredentials";
        run.log.warning(`${account}: ${error instanceof Error ? error.message : String(error)}`);
        found.push({ code: out ? "unreachable" : "unanswered", account, names: [] });
      }
    };
    for (const account of accountsOfJob(reachedAccounts(config), run.share))
      if (account.backend === "iam")
        await look(account.name, () => inIam(run, config, kind, account, `/jit/${main.repository}/`));
    const center = centerReach(config);
    const reached = reachedAccounts(config).some((each) => each.center !== void 0);
    if (center !== void 0 && reached && (run.share?.job ?? 1) === 1)
      await look(CENTER, () => inCenter(run, config, kind));
    if (kind === "reader" && config.audit !== void 0) {
      const { audit } = config;
      await look(AUDIT, () => inAuditBucket(run, config, audit, main.repository));
    }
    const at = run.github.now();
    const job = jobNamed(kind, run.share?.job);
    await writeLedgerFile(
      run.github,
      examinedPath(job),
      examinationText({ at, found }),
      "Record what a job found of its role"
    );
    run.log.info(`The ${kind} examined itself: ${found.length} finding(s).`);
    return { done: [], failures: [], summary: `The ${kind} examined itself: ${found.length} finding(s).` };
  };
}
var any = (code, account, names) => names.length === 0 ? [] : [{ code, account, names }];
async function inIam(run, config, kind, account, path) {
  const [session, probe] = await Promise.all([sessionsOf(run, config), import("./reading-probe-FOSK3VT2.js")]);
  const role = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole }[kind];
  const { id, region, name, boundary } = account;
  const { client, credentials } = await session({ id, region, role, key: `${kind}_role` });
  const refused = [...await probe.mayListPolicies(client, path)];
  if (kind === "reader") {
    const { cloudTrailClient } = await import("./cloudtrail-SIXC6JLK.js");
    const endpoint = endpointFor(run, config);
    refused.push(
      ...await probe.mayLookUpEvents(
        cloudTrailClient({ region, endpoint, ...credentials && { credentials } })
      )
    );
  }
  if (kind !== "granter") return any("refused", name, refused);
  const grantees = granteesIn(config, name);
  const principals = await probe.ineligible(client, grantees, { boundary, trial: config.trial });
  return [
    ...any("refused", name, [...refused, ...principals.refused]),
    ...any("principal", name, principals.principals)
  ];
}
async function inAuditBucket(run, config, audit, repository) {
  const { mayCall } = await import("./reading-probe-FOSK3VT2.js");
  const bucket = await openBucket(run, config, audit);
  const unlocked = [];
  const refused = [
    ...await mayCall("s3:ListBucketVersions", () => bucket.list(`${prefixOf(repository)}0/`)),
    ...await mayCall("s3:GetBucketObjectLockConfiguration", async () => {
      if (!await bucket.isLocked()) unlocked.push({ code: "unlocked", account: AUDIT, names: [] });
    })
  ];
  return [...any("refused", AUDIT, refused), ...unlocked];
}
async function inCenter(run, config, kind) {
  const reach = centerReach(config);
  if (reach === void 0) return [];
  const [session, { mayCall }] = await Promise.all([
    sessionsOf(run, config),
    import("./reading-probe-FOSK3VT2.js")
  ]);
  const center = await openCenterWith(reach, kind, endpointFor(run, config), session);
  let sets = 0;
  const refused = [
    ...await mayCall("sso:ListPermissionSets", async () => sets = (await center.sets.listSets()).length)
  ];
  const unknown = [];
  if (kind === "granter")
    for (const user of centerUsersIn(config)) {
      const lacks = await mayCall("identitystore:GetUserId", async () => {
        if (await center.store.userId(user) === void 0) unknown.push(user);
      });
      refused.push(...lacks);
      if (lacks.length > 0) break;
    }
  return [
    ...any("refused", CENTER, refused),
    ...any("center-user", CENTER, unknown),
    ...MOST_SETS - sets > MOST_SETS * LEFT ? [] : [{ code: "quota", account: CENTER, names: [] }]
  ];
}
export {
  examineOwnRole
};
