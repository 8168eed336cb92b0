import {
  endpointFor
} from "./chunk-CYAPKX2M.js";
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  recordedPrincipal
} from "./chunk-6QJNZWWJ.js";
import {
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  isAskedFirst
} from "./chunk-YWRVI5OC.js";

// src/commands/trail/audit-record.ts
var prefixOf = (repository) => `${repository}/`;
function recordOf(month, content) {
  const text = `${canonical(content)}
`;
  const { repository, issue, kind } = content;
  return { issue, text, key: `${prefixOf(repository)}${month}/${issue}/${kind}/${digestOf(text)}.json` };
}
var recordOfEvent = (repository, { month }, { issue, kind, id, data }) => recordOf(month, { version: 1, repository, issue, kind, event: id, data });
var INTENDED = "intended";
function intendedRecord(grant, evidence) {
  const { repository, issue, part, account, principal, window, begins, reviewed, standing, requester } = grant;
  const until = formatInstant(window.until);
  return recordOf(evidence.month, {
    version: 1,
    repository,
    issue,
    kind: INTENDED,
    event: `${INTENDED}:${part}:${until}`,
    data: {
      part,
      accountId: account,
      principal: recordedPrincipal(principal),
      from: formatInstant(window.from),
      ...begins === void 0 ? {} : { begins: formatInstant(begins) },
      until,
      requester: { id: evidence.requester, login: requester },
      request: evidence.request,
      policy: reviewed,
      view: evidence.view,
      ...grant.curated === void 0 ? { attached: digestOf(JSON.stringify(grant.document)) } : { curated: grant.curated.content.permissionSet, mode: grant.curated.mode },
      ...standing === void 0 ? {} : { standing: { name: standing.name, files: standing.files } },
      pull: evidence.pull,
      approvals: evidence.approvers.map(({ id, login, by, at, review }) => ({
        id,
        login,
        by,
        at: formatInstant(at),
        ...review === void 0 ? {} : { review },
        commit: evidence.head
      }))
    }
  });
}
function canonical(value) {
  const inOrder = (each) => Array.isArray(each) ? each.map(inOrder) : typeof each === "object" && each !== null ? Object.fromEntries(
    Object.entries(each).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([name, of]) => [name, inOrder(of)])
  ) : each;
  return JSON.stringify(inOrder(JSON.parse(JSON.stringify(value))));
}

// src/commands/trail/audit-trail.ts
var AuditTrailError = class extends Error {
  constructor(message) {
    super(message);
    this.name = "AuditTrailError";
  }
};
function auditTrail(run, config) {
  const { audit } = config;
  if (audit === void 0) return void 0;
  let failure;
  let wrote = false;
  let opened;
  return {
    bucket: audit.bucket,
    failure: () => failure,
    wrote: () => wrote,
    async write({ key, text }) {
      if (failure !== void 0) throw new AuditTrailError(failure);
      const { bucketError } = await import("./audit-bucket-CVAQXCQI.js");
      try {
        opened ??= openBucket(run, config, audit);
        const at = formatInstant(run.github.now());
        await (await opened).put(key, text, { run: run.id, attempt: String(run.attempt), at });
        wrote = true;
      } catch (error) {
        failure ??= `The audit trail in the bucket ${audit.bucket} cannot be written: ${causeIn(bucketError(error))}`;
        throw new AuditTrailError(failure);
      }
    }
  };
}
async function openBucket(run, config, { bucket, region, account }, credentials = run.aws) {
  const { auditBucket } = await import("./audit-bucket-CVAQXCQI.js");
  const where = region ?? config.aws_region;
  if (where === void 0)
    throw new Error(
      "aws-jit.yml names no valid aws_region, and no audit.region, in which the bucket would be."
    );
  return auditBucket({ bucket, region: where, account }, endpointFor(run, config), credentials);
}
var LINE_ALL_THE_SAME = /* @__PURE__ */ new Set([
  "granted",
  "scheduled",
  "tampered",
  "last-accesses"
]);
var recordedLedger = (run, { repository }, trail) => openLedger(
  run.github,
  trail && (async (key, event) => {
    try {
      await trail.write(recordOfEvent(repository, key, event));
      return "recorded";
    } catch (error) {
      if (!(error instanceof AuditTrailError)) throw error;
      const { part } = event.data;
      const isBeside = typeof part === "string" && !isAskedFirst(part);
      return LINE_ALL_THE_SAME.has(event.kind) && !isBeside ? "line alone" : "neither";
    }
  })
);

export {
  prefixOf,
  recordOfEvent,
  intendedRecord,
  AuditTrailError,
  auditTrail,
  openBucket,
  recordedLedger
};
