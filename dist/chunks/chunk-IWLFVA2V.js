import {
  expandAction
} from "./chunk-HF7NUZHM.js";
import {
  matchesAction
} from "./chunk-KSNUDT27.js";

// src/report/called-actions.ts
var PREFIX = {
  monitoring: "cloudwatch",
  email: "ses",
  tagging: "tag",
  "config-service": "config",
  "runtime.sagemaker": "sagemaker",
  "streams.dynamodb": "dynamodb",
  "models.lex": "lex",
  opensearch: "es",
  "application-insights": "applicationinsights"
};
var RENAMED = {
  "s3:listbuckets": ["s3:ListAllMyBuckets"],
  "s3:listobjects": ["s3:ListBucket"],
  "s3:listobjectsv2": ["s3:ListBucket"],
  "s3:headbucket": ["s3:ListBucket"],
  "s3:listobjectversions": ["s3:ListBucketVersions"],
  "s3:listmultipartuploads": ["s3:ListBucketMultipartUploads"],
  "s3:listparts": ["s3:ListMultipartUploadParts"],
  "s3:headobject": ["s3:GetObject"],
  "s3:selectobjectcontent": ["s3:GetObject"],
  "s3:copyobject": ["s3:GetObject", "s3:PutObject"],
  "s3:createmultipartupload": ["s3:PutObject"],
  "s3:uploadpart": ["s3:PutObject"],
  "s3:uploadpartcopy": ["s3:GetObject", "s3:PutObject"],
  "s3:completemultipartupload": ["s3:PutObject"],
  "s3:deleteobjects": ["s3:DeleteObject"],
  "s3:getbucketencryption": ["s3:GetEncryptionConfiguration"],
  "s3:putbucketencryption": ["s3:PutEncryptionConfiguration"],
  "s3:deletebucketencryption": ["s3:PutEncryptionConfiguration"],
  "s3:getbucketlifecycle": ["s3:GetLifecycleConfiguration"],
  "s3:getbucketlifecycleconfiguration": ["s3:GetLifecycleConfiguration"],
  "s3:putbucketlifecycle": ["s3:PutLifecycleConfiguration"],
  "s3:deletebucketlifecycle": ["s3:PutLifecycleConfiguration"],
  "s3:getbucketreplication": ["s3:GetReplicationConfiguration"],
  "s3:putbucketreplication": ["s3:PutReplicationConfiguration"],
  "s3:deletebucketreplication": ["s3:PutReplicationConfiguration"],
  "s3:deletebuckettagging": ["s3:PutBucketTagging"],
  "s3:deletebucketcors": ["s3:PutBucketCORS"],
  "s3:getaccelerateconfiguration": ["s3:GetAccelerateConfiguration"],
  "s3:getpublicaccessblock": ["s3:GetBucketPublicAccessBlock"],
  "s3:putpublicaccessblock": ["s3:PutBucketPublicAccessBlock"],
  "lambda:invoke": ["lambda:InvokeFunction"],
  "dynamodb:batchexecutestatement": [
    "dynamodb:PartiQLSelect",
    "dynamodb:PartiQLInsert",
    "dynamodb:PartiQLUpdate",
    "dynamodb:PartiQLDelete"
  ],
  "dynamodb:transactgetitems": ["dynamodb:GetItem"],
  "dynamodb:transactwriteitems": [
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
    "dynamodb:ConditionCheckItem"
  ]
};
var VERSION = /20\d\d_?\d\d_?\d\d(?:v\d+)?$/;
function actionsOfCall({ source, name }) {
  const host = source.replace(/\.amazonaws\.com(?:\.cn)?$/, "");
  const prefix = PREFIX[host] ?? host;
  const action = `${prefix}:${name.replace(VERSION, "")}`;
  return RENAMED[action.toLowerCase()] ?? [action];
}
var LOGGED = {
  acm: void 0,
  autoscaling: void 0,
  cloudformation: void 0,
  cloudtrail: void 0,
  cloudwatch: /^(?:PutMetricData|GetMetric\w*|ListMetrics|Describe\w*|List\w*|Get\w*)$/i,
  codebuild: void 0,
  codepipeline: void 0,
  dynamodb: /(?:Item|Items|Statement|Transaction|Records|^Query|^Scan|^PartiQL\w+|^GetShardIterator)$|^PartiQL|^Query$|^Scan$/i,
  ec2: void 0,
  ecr: void 0,
  ecs: /^(?:Poll|Submit\w+|Discover\w+|StartTelemetrySession)$/i,
  eks: /^AccessKubernetesApi$/i,
  elasticache: /^Connect$/i,
  elasticloadbalancing: void 0,
  events: /^(?:PutEvents|Invoke\w*)$/i,
  iam: /^PassRole$/i,
  kms: void 0,
  lambda: /^Invoke/i,
  rds: /^(?:Download\w+|CrossRegionCommunication)$/i,
  route53: void 0,
  secretsmanager: void 0,
  sns: /^Publish/i,
  sqs: /Message/i,
  ssm: /^(?:UpdateInstanceInformation|PutInventory|PutConfigurePackageResult|GetManifest|PutCalendar|GetDeployablePatchSnapshotForInstance|\w*Channel)$/i,
  states: /^(?:StartSyncExecution|Send\w+|GetActivityTask|InvokeHTTPEndpoint|RevealSecrets)$/i
};
var S3_LOGGED = /^(?:ListAllMyBuckets|CreateBucket|DeleteBucket|(?:Get|Put|Delete)Bucket(?!.*Object)\w+|(?:Get|Put)(?:Encryption|Lifecycle|Replication|Accelerate|Inventory|Metrics|Analytics|IntelligentTiering)\w*Configuration)$/i;
function isLogged(action) {
  const [prefix = "", name = ""] = action.split(":");
  const service = prefix.toLowerCase();
  if (service === "s3") return S3_LOGGED.test(name);
  if (!Object.hasOwn(LOGGED, service)) return false;
  return LOGGED[service]?.test(name) !== true;
}

// src/report/usage-of-grant.ts
var LATE_DATA = 24 * 60 * 60;
function usageOf(granted, window, attributed, sources, catalog, now) {
  const seen = /* @__PURE__ */ new Map();
  const note = (action, at, times) => {
    const key = action.toLowerCase();
    const before = seen.get(key);
    if (before === void 0) seen.set(key, { count: times, last: at });
    else seen.set(key, { count: before.count + times, last: at > before.last ? at : before.last });
  };
  for (const call of sources.calls) {
    if (call.denied || call.at < window.from || call.at >= window.until || !isCallOf(call, attributed))
      continue;
    for (const action of actionsOfCall(call)) note(action, call.at, 1);
  }
  for (const { action, at } of sources.lastAccesses)
    if (at !== void 0 && at >= window.from && at < window.until) note(action, at, 0);
  const end = now < window.until ? now : window.until;
  const complete = sources.completeUntil !== void 0 && sources.completeUntil >= end;
  const used = [];
  const unused = [];
  const unknown = [];
  for (const action of [...new Set(granted)].sort()) {
    const hits = [...seen].filter(([name]) => matchesAction(action, name)).map(([, hit]) => hit);
    if (hits.length > 0) {
      const count = hits.reduce((sum, hit) => sum + hit.count, 0);
      const last = hits.reduce((latest, hit) => hit.last > latest ? hit.last : latest, window.from);
      used.push({ action, count, last });
    } else if (complete && wouldShow(action, sources.dataEventsOf, catalog)) unused.push(action);
    else unknown.push(action);
  }
  const asOf = sources.completeUntil ?? now;
  return {
    used,
    unused,
    unknown,
    how: attributed.how,
    asOf,
    final: complete && asOf >= window.until + LATE_DATA
  };
}
function wouldShow(action, dataEventsOf, catalog) {
  if (dataEventsOf.has(action.split(":", 1)[0]?.toLowerCase() ?? "")) return true;
  if (!/[*?]/.test(action)) return isLogged(action);
  const all = expandAction(action, catalog);
  return all.length > 0 && all.every(({ id }) => isLogged(id));
}
function isCallOf({ principal }, attributed) {
  if (principal === void 0) return false;
  if (attributed.how === "exact")
    return principal.kind === "role" && attributed.sets.includes(setOfRole(principal.name) ?? "");
  return principal.kind === attributed.principal.kind && principal.name.toLowerCase() === attributed.principal.name.toLowerCase();
}
var setOfRole = (role) => /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/.exec(role)?.[1];
function isUsageDue({
  window,
  usage,
  ended
}, now) {
  if (window === void 0 || usage?.final === true || now <= window.from) return false;
  const end = ended !== void 0 && ended.at < window.until ? ended.at : window.until;
  if (now > end + 89 * 24 * 60 * 60) return false;
  if (usage === void 0 || now < end) return true;
  return usage.asOf < end || now >= end + LATE_DATA;
}

export {
  LATE_DATA,
  usageOf,
  isCallOf,
  setOfRole,
  isUsageDue
};
