import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  drift,
  driftOfTombstone,
  isRevoked
} from "./chunk-CGTU6IIT.js";
import {
  inEachAccount
} from "./chunk-BWSX3WMO.js";
import {
  digestOf
} from "./chunk-PRMHR67K.js";
import {
  readPolicy
} from "./chunk-NM5AGMHP.js";
import {
  stamp
} from "./chunk-AEISO5EX.js";
import "./chunk-VV2WRKN4.js";
import "./chunk-BEJXBDKT.js";
import {
  tell
} from "./chunk-MJIWMIEA.js";
import {
  codeSpan,
  inlineText
} from "./chunk-6TKBCPKR.js";
import {
  announce,
  configurationOf,
  filedRequests,
  inTrial,
  ledgerEvent,
  openLedger,
  pullRequestsOf,
  readFilesAt,
  requestPaths
} from "./chunk-G32SVG5E.js";
import {
  readIssue,
  readMainBranch
} from "./chunk-4BGU22TX.js";
import {
  readRequest
} from "./chunk-Y3XGGZ22.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import {
  addSeconds,
  formatInstant,
  monthOf
} from "./chunk-YWCEV5XF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-LWADDRUD.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

// src/messages/alert.ts
var tampered = ({ mention, account, arn, differences }) => [
  `${mention.map((login) => `@${login}`).join(" ")}${mention.length > 0 ? ": " : ""}**what the AWS account ${inlineText(account)} holds for this request is not what was approved.**`,
  ...differences.map((each) => `- ${inlineText(each, 1e3)}`),
  `It is now taken off everybody who holds it, and this request ends. Only somebody with administrative rights in that account, or with this tool's own roles, can have changed it: CloudTrail shows who, under ${codeSpan(arn, 300)}. Tell your security team. If the access is still needed, file a new request.`
].join("\n\n");

// src/commands/stamped-grant.ts
async function stampedGrant(github, account, file, object, told) {
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
    const until = addSeconds(mergedAt, request.approvedDuration ?? request.duration);
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    const path = requestPaths(request).policy;
    const text = (await readFilesAt(github, head, [path])).get(path) ?? "";
    const policy = readPolicy(text);
    const stamped = policy.ok ? stamp(policy.value, until) : policy;
    if (!stamped.ok) return { kind: "unknown", why: `${path} cannot be read at ${head}.` };
    return {
      kind: "known",
      grant: {
        repository: object.repository,
        issue: file.issue,
        account: account.id,
        principal: request.principal,
        window: { from: mergedAt, until },
        document: stamped.value,
        reviewed: digestOf(text),
        requester: request.requester.login,
        approvers: approversIn(told)
      }
    };
  }
  if (unread !== void 0) return { kind: "unknown", why: unread };
  const why = `It lasts until ${formatInstant(object.until)}; what was approved ends ${ends.join(" or ")}.`;
  return { kind: "never-approved", why };
}
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})$/;
function approversIn(told) {
  const list = told.find(({ kind }) => kind === "granted")?.data["approvers"];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each) => {
    const login = typeof each === "object" && each !== null && "login" in each ? each.login : void 0;
    return typeof login === "string" && LOGIN.test(login) ? [login] : [];
  });
}

// src/commands/watch.ts
async function watch(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const filed = await filedRequests(run.github, main.head, config, run.github.now());
  const ledger = openLedger(run.github);
  const post = { run, main, config, filed, ledger, done: [], alerts: [], failures: [] };
  const { failures } = await inEachAccount(
    run,
    main,
    config,
    "revoker",
    (account, backend) => watchAccount(post, account, backend)
  );
  await ledger.commit();
  return { done: post.done, failures: [...failures, ...post.failures], alerts: post.alerts };
}
async function watchAccount(post, account, backend) {
  const { objects, unrecognised } = await backend.survey();
  const now = await backend.now();
  for (const arn of unrecognised) {
    post.alerts.push(
      `${arn} in ${account.name} lies under this repository's path, and its name is none that this tool gives. It is left alone: find out who made it, and delete it.`
    );
  }
  for (const object of objects.filter(({ until }) => until > now)) {
    try {
      await watchObject(post, account, backend, object);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      post.failures.push(`#${object.issue} in ${account.name} could not be watched: ${why}`);
    }
  }
}
async function watchObject(post, account, backend, object) {
  const live = await backend.inspect(object);
  if (!live) return;
  const found = await readIssue(post.run.github, object.issue);
  const issue = found.kind === "issue" ? found.issue : void 0;
  const told = issue ? await post.ledger.read([{ issue: issue.number, month: monthOf(issue.createdAt) }]) : void 0;
  const events = told?.get(object.issue) ?? [];
  if (isRevoked(live.tags) && live.holders.length > 0 && !events.some(({ kind }) => kind === "revoked")) {
    await backend.revoke(object.issue, { from: await backend.now(), until: object.until });
    post.done.push({ issue: object.issue, state: "revoked", note: "Finished a revocation." });
    return;
  }
  const departure = await departureOf(post, account, live, issue, events);
  if (!departure) return;
  const place = `#${object.issue} in ${account.name} (${object.arn}): ${departure.differences.join(" ")}`;
  if (!departure.excess) {
    post.run.log.warning(place);
    return;
  }
  post.alerts.push(`${place} It is taken off everybody who holds it.`);
  if (issue) await alertOnIssue(post, account, object, issue, departure, events);
  await backend.revoke(object.issue, { from: await backend.now(), until: object.until });
  if (issue) await tellEnded(post, account, object, issue, departure);
}
async function departureOf(post, account, live, issue, told) {
  const { object } = live;
  const held = live.holders.length > 0;
  if (isRevoked(live.tags)) return departed(driftOfTombstone(live), held);
  const file = post.filed.find(
    (each) => each.issue === object.issue && each.account === account.name && (issue === void 0 || each.month === monthOf(issue.createdAt))
  );
  if (!file) return orphaned(post, account, object, issue, held);
  const expected = await stampedGrant(post.run.github, account, file, object, told);
  switch (expected.kind) {
    case "unknown":
      post.alerts.push(`#${object.issue} in ${account.name} cannot be compared: ${expected.why}`);
      return void 0;
    case "never-approved":
      return { differences: [expected.why], excess: held };
    case "known":
      return departed(drift(live, expected.grant), held);
  }
}
var departed = (differences, held) => differences.length === 0 ? void 0 : {
  differences: differences.map(({ message }) => message),
  excess: held && differences.some(({ excess }) => excess)
};
async function orphaned({ run, main, alerts }, account, object, issue, held) {
  const path = issue && `requests/${account.name}/${monthOf(issue.createdAt)}/${issue.number}.yml`;
  const absent = path !== void 0 && (await readFilesAt(run.github, main.head, [path])).get(path) === void 0;
  if (absent) {
    const why = `There is no ${path} on ${main.branch}, so nobody has approved this.`;
    return { differences: [why], excess: held };
  }
  if (path !== void 0) return void 0;
  alerts.push(
    `${object.arn} in ${account.name} ${held ? "gives access" : "exists"} until ${formatInstant(object.until)}, and issue #${object.issue} cannot be read. It is left alone; to end it, run revoke by hand with this number.`
  );
  return void 0;
}
async function alertOnIssue({ run, config, failures }, account, { arn }, issue, { differences }, told) {
  const requester = issue.author?.type === "User" ? [issue.author.login] : [];
  const mention = [.../* @__PURE__ */ new Set([...requester, ...approversIn(told)])];
  const key = `watch-${formatInstant(run.github.now()).slice(0, 10)}-${digestOf([arn, ...differences].join("\n")).slice(0, 12)}`;
  try {
    await announce(
      run.github,
      issue.number,
      key,
      inTrial(tampered({ mention, account: account.name, arn, differences }), config.trial)
    );
  } catch (error) {
    failures.push(`#${issue.number}: the alert could not be posted: ${String(error)}`);
  }
}
async function tellEnded({ run, config, ledger, done }, account, object, issue, { differences }) {
  const data = { account: account.name, arn: object.arn, differences };
  const at = run.github.now();
  ledger.add(
    { issue: issue.number, month: monthOf(issue.createdAt) },
    ledgerEvent("tampered", `${run.id}:${object.arn}`, issue.number, at, run.id, data)
  );
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: void 0,
    status: {
      next: "Taken back: what AWS held was not what was approved. The comment below says more.",
      facts: [],
      trial: config.trial
    },
    data: { until: formatInstant(object.until), why: "because AWS held what nobody approved" }
  });
  done.push({ issue: issue.number, state: "revoked", note: `Taken back: ${differences.join(" ")}` });
}
export {
  watch
};
