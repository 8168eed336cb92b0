import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isPlace,
  placeOf
} from "./chunk-RFSFDY67.js";
import {
  grantOf
} from "./chunk-2356YNCR.js";
import {
  readStandingFiles
} from "./chunk-W57JFYXU.js";
import {
  readReviewed
} from "./chunk-RQKVZZW4.js";
import {
  TAG,
  principalOfTag
} from "./chunk-XLMY675P.js";
import {
  readStanding,
  standingText,
  useWindow
} from "./chunk-NTK332QW.js";
import {
  digestOf
} from "./chunk-FNA6XTYN.js";
import {
  beginsOf,
  windowFrom
} from "./chunk-HZL7PLC3.js";
import {
  pullRequestsOf,
  pullsFrom
} from "./chunk-V5NAUQC6.js";
import {
  extensionBranch
} from "./chunk-4B3M5HV5.js";
import {
  readRequests
} from "./chunk-XBAYZPSE.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-AQGBZTJQ.js";
import {
  readExtension,
  requestPaths
} from "./chunk-WTMIF332.js";
import {
  readFilesAt
} from "./chunk-7DUQEMWH.js";
import {
  closeIssue
} from "./chunk-KBURDLZM.js";
import {
  readRequest
} from "./chunk-AXB7EFEA.js";
import {
  FIRST_PART,
  formatInstant,
  monthOf
} from "./chunk-ZPUCXSDK.js";

// src/commands/end/close-before.ts
async function closeBefore(run, issue) {
  if (issue?.open !== true) return;
  try {
    await closeIssue(run.github, issue.number, "completed");
  } catch (error) {
    run.log.warning(`#${issue.number} could not be closed before its access is taken back: ${String(error)}`);
  }
}

// src/commands/run/file-of-grant.ts
async function fileOfGrant(github, head, filed, account, issue, createdAt) {
  const found = await among(github, head, filed, account, issue);
  if (found !== void 0 || createdAt === void 0) return found;
  const month = monthOf(createdAt);
  const there = await requestFilesAt(github, head, await accountFolders(github, head), [month]);
  return among(github, head, there, account, issue);
}
async function among(github, head, filed, account, issue) {
  const files = filed.filter((file) => file.issue === issue);
  const named = files.find((file) => file.account === account.name);
  if (named !== void 0) return named;
  for (const file of files) {
    const request = (await readRequests(github, head, [file])).get(issue);
    if (request === void 0 || isPlace(account, placeOf(request))) return file;
  }
  return void 0;
}
async function placesOf(github, head, filed, account, objects) {
  const issues = new Set(objects.map(({ issue }) => issue));
  const places = /* @__PURE__ */ new Map();
  for (const file of filed)
    if (file.account === account.name && issues.has(file.issue)) places.set(file.issue, file);
  const elsewhere = filed.filter(({ issue }) => issues.has(issue) && !places.has(issue));
  if (elsewhere.length === 0) return places;
  const requests = await readRequests(github, head, elsewhere);
  for (const file of elsewhere) {
    const request = requests.get(file.issue);
    if (request === void 0 || isPlace(account, placeOf(request))) places.set(file.issue, file);
  }
  return places;
}

// src/commands/grant/stamped-grant.ts
async function stampedGrant(github, account, file, object, told) {
  if (object.part !== FIRST_PART) return stampedExtension(github, account, file, object, told);
  const pulls = await pullRequestsOf(github, file.issue);
  const merged = pulls.flatMap(({ mergedAt, head }) => mergedAt === void 0 ? [] : [{ mergedAt, head }]);
  if (merged.length === 0) return { kind: "unknown", why: "its merged pull request cannot be seen." };
  const ends = [];
  let unread;
  for (const { mergedAt, head } of merged) {
    const texts = await readFilesAt(github, head, [file.path]);
    const read = readRequest(texts.get(file.path) ?? "");
    if (!read.ok || read.value.issue !== file.issue) {
      unread ??= `${file.path} cannot be read at ${head}.`;
      continue;
    }
    const request = read.value;
    if (request.accountId !== account.id) {
      const why2 = `It is in account ${account.id}; what was approved is for account ${request.accountId}.`;
      return { kind: "never-approved", why: why2 };
    }
    const window = windowFrom(request, mergedAt);
    const { until } = window;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    return stampedAt(github, request, head, window, object, approversIn(told));
  }
  if (unread !== void 0) return { kind: "unknown", why: unread };
  const why = `It lasts until ${formatInstant(object.until)}; what was approved ends ${ends.join(" or ")}.`;
  return { kind: "never-approved", why };
}
async function stampedAt(github, request, head, window, object, approvers) {
  const path = requestPaths(request).policy;
  const text = (await readFilesAt(github, head, [path])).get(path) ?? "";
  const begins = beginsOf(request, window);
  const facts = {
    repository: object.repository,
    issue: request.issue,
    part: object.part,
    account: request.accountId,
    principal: request.principal,
    window,
    ...begins === void 0 ? {} : { begins },
    reviewed: digestOf(text),
    requester: request.requester.login,
    approvers
  };
  const reviewed = readReviewed(request, text);
  if (reviewed.ok && reviewed.value.kind === "curated") {
    const { assigns } = object;
    const { permissionSet } = reviewed.value.content;
    if (assigns !== void 0 && assigns !== permissionSet)
      return {
        kind: "never-approved",
        why: `It notes that ${assigns} is assigned; what was approved is ${permissionSet}.`
      };
  }
  const mode = object.assigns === void 0 ? "copy" : "assign";
  const grant = reviewed.ok ? grantOf(facts, reviewed.value, mode) : reviewed;
  if (!grant.ok) return { kind: "unknown", why: `${path} cannot be read at ${head}.` };
  return { kind: "known", grant: grant.value };
}
async function stampedExtension(github, account, file, object, told) {
  const never = (why) => ({ kind: "never-approved", why });
  const number = Number(/^x(\d+)$/.exec(object.part)?.[1]);
  if (!Number.isInteger(number))
    return never(`It is named as part ${object.part} of the request, of which nothing was approved.`);
  const proposed = await pullsFrom(github, extensionBranch(file.issue, number));
  const merged = proposed.filter(({ mergedAt }) => mergedAt !== void 0);
  if (merged.length === 0)
    return {
      kind: "unknown",
      why: `the merged pull request of its extension ${object.part} cannot be seen.`
    };
  const path = file.path.replace(/\.yml$/, `.x${number}.yml`);
  const ends = [];
  for (const { head } of merged) {
    const read = readExtension((await readFilesAt(github, head, [path])).get(path) ?? "");
    if (!read.ok || read.value.issue !== file.issue)
      return { kind: "unknown", why: `${path} cannot be read at ${head}.` };
    const { until, base } = read.value;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    const first = (await pullRequestsOf(github, file.issue)).find(
      ({ mergeCommit }) => mergeCommit === base.mergeCommit
    );
    if (first?.mergedAt === void 0)
      return { kind: "unknown", why: "the merged pull request that it extends cannot be seen." };
    const text = (await readFilesAt(github, first.head, [file.path])).get(file.path) ?? "";
    const request = readRequest(text);
    if (!request.ok || request.value.issue !== file.issue || digestOf(text) !== base.request)
      return { kind: "unknown", why: `${file.path} cannot be read at ${first.head} as it was extended.` };
    if (request.value.accountId !== account.id)
      return never(
        `It is in account ${account.id}; what was approved is for account ${request.value.accountId}.`
      );
    const window = { from: windowFrom(request.value, first.mergedAt).from, until };
    return stampedAt(github, request.value, first.head, window, object, approversIn(told, object.part));
  }
  return never(
    `It lasts until ${formatInstant(object.until)}; the extension that was approved ends ${ends.join(" or ")}.`
  );
}
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})$/;
function approversIn(told, part = FIRST_PART) {
  const data = told.find(
    ({ kind, data: of }) => (kind === "granted" || kind === "scheduled") && (of["part"] ?? FIRST_PART) === part
  )?.data;
  const extension = data?.["extension"];
  const list = typeof extension === "object" && extension !== null && "approvers" in extension ? extension.approvers : data?.["approvers"];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => {
    const login = typeof each === "object" && each !== null && "login" in each ? each.login : void 0;
    return typeof login === "string" && LOGIN.test(login) ? [login] : [];
  });
}

// src/commands/grant/stamped-use.ts
async function stampedUse(github, head, account, of, { object, tags }, issue, told) {
  const never = (why) => ({ kind: "never-approved", why });
  const name = standingText(of);
  const files = await readStandingFiles(github, head, of);
  if (files === void 0)
    return never(
      `It says that it was given by the standing approval ${name}, which is not on the default branch.`
    );
  if (issue === void 0)
    return { kind: "unknown", why: `its issue cannot be read (standing approval ${name}).` };
  const standing = readStanding(files.standing);
  const policy = readReviewed({}, files.policy);
  if (!standing.ok || !policy.ok)
    return { kind: "unknown", why: `the files of the standing approval ${name} cannot be read.` };
  const { people, accountId, duration, repository } = standing.value;
  if (accountId !== account.id || repository !== object.repository)
    return never(
      `It is in account ${account.id}; the standing approval ${name} is for account ${accountId}.`
    );
  if (issue.author === void 0 || !people.includes(issue.author.id))
    return never(`#${issue.number} was filed by none of those who may use the standing approval ${name}.`);
  const longest = useWindow(issue.createdAt, duration).until;
  if (object.until > longest)
    return never(
      `It lasts until ${formatInstant(object.until)}; a use of ${name} that was filed at ${formatInstant(issue.createdAt)} ends at ${formatInstant(longest)} at the latest.`
    );
  const principal = principalOfTag(tags[TAG.principal] ?? "");
  if (principal === void 0)
    return {
      kind: "unknown",
      why: `its tag ${TAG.principal} names nobody, so that its holder cannot be compared.`
    };
  const facts = {
    repository: object.repository,
    issue: object.issue,
    part: object.part,
    account: account.id,
    principal,
    window: useWindow(issue.createdAt, object.until - issue.createdAt),
    reviewed: digestOf(files.policy),
    requester: tags[TAG.requester] ?? issue.author.login,
    approvers: approversIn(told),
    standing: name
  };
  const grant = grantOf(facts, policy.value, "copy");
  return grant.ok ? { kind: "known", grant: grant.value } : { kind: "unknown", why: `the policy of ${name} cannot be stamped.` };
}
var isStillApproved = async (github, head, of) => await readStandingFiles(github, head, of) !== void 0;

export {
  closeBefore,
  fileOfGrant,
  placesOf,
  stampedGrant,
  approversIn,
  stampedUse,
  isStillApproved
};
