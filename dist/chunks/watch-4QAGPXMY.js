import {
  grantOf,
  standingRefusedNow
} from "./chunk-HVHV3PDC.js";
import {
  verdictOn
} from "./chunk-XE6MJRRJ.js";
import "./chunk-A454Q73N.js";
import {
  closeBefore,
  fileOfGrant,
  noteMarks,
  tellTakenBackIn,
  withoutStanding
} from "./chunk-ITB7WSFM.js";
import {
  WHY_WITHDRAWN,
  announceWithdrawal,
  endingOf,
  inEndingAccounts,
  sessionsNow,
  tellTakenBack,
  tellWithdrawn
} from "./chunk-RBDTIT77.js";
import {
  showAuditTrail
} from "./chunk-CMK3RVXL.js";
import "./chunk-TIO6Y4VO.js";
import {
  auditTrail,
  recordedLedger
} from "./chunk-YFHIEU3Y.js";
import {
  hasLeft,
  holderOf,
  holderText,
  sameHolder
} from "./chunk-5Q7NPWYN.js";
import {
  boundaryText,
  inlineOfGrant,
  policyText
} from "./chunk-7GUH5LFC.js";
import {
  sameDocument
} from "./chunk-2RYIUQVG.js";
import "./chunk-CYAPKX2M.js";
import "./chunk-NBTAV6KX.js";
import "./chunk-F2SACPLZ.js";
import {
  readStandingFiles
} from "./chunk-D7YCYKZJ.js";
import "./chunk-FGRRIOXE.js";
import {
  REASONS,
  approvalReader
} from "./chunk-VSWG6DBH.js";
import "./chunk-AGSNOP3K.js";
import {
  extendedEnds,
  provedAccounts,
  revocationOf
} from "./chunk-H2XLXXDZ.js";
import "./chunk-HZUFVJA5.js";
import "./chunk-XD2PPPQB.js";
import {
  keepHealth
} from "./chunk-LWD32UKE.js";
import "./chunk-S3GHBLCR.js";
import "./chunk-ZJYK77FE.js";
import "./chunk-GEF6626P.js";
import "./chunk-OZPB5VIO.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-AG4QV6SF.js";
import {
  digestOfStanding,
  standingIn
} from "./chunk-SD44PFFD.js";
import "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import {
  TAG,
  asTag,
  isRevoked,
  principalOfTag,
  tagsOfGrant
} from "./chunk-Y4KKED46.js";
import {
  CALLS_A_GRANT,
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import "./chunk-GRIDU2BD.js";
import {
  beginsOf,
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import {
  leftDirectory,
  record,
  tell
} from "./chunk-UHEEKRHV.js";
import "./chunk-RM3SS25X.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import {
  readReviewed
} from "./chunk-BV6Y46VJ.js";
import {
  isOurs
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-XU62EW6H.js";
import "./chunk-53TFLAQF.js";
import {
  pullRequestsOf,
  pullsFrom
} from "./chunk-NO4Q5WCE.js";
import {
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-XELUHFNB.js";
import "./chunk-TR6XUWED.js";
import "./chunk-K42RRKWT.js";
import "./chunk-GHQTAI6I.js";
import {
  parseStandingPath,
  readStanding
} from "./chunk-PNGPIP37.js";
import {
  standingText,
  useWindow
} from "./chunk-O4LHCEMU.js";
import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  openIssues,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import {
  readDifference,
  readExtension,
  supplementPaths
} from "./chunk-EB6D6L3F.js";
import {
  supplementNamed
} from "./chunk-K7CWAQPI.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-P56NAT5W.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  codeSpan,
  inlineText
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  mainBranchOf,
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  accountWithId,
  loadKnowledge,
  partOf,
  requestPaths
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";
import {
  FIRST_PART,
  IssueNumber,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/aws/drift.ts
var list = (holders) => holders.map(holderText).join(", ");
function drift(live, expected) {
  if (isRevoked(live.tags)) return driftOfTombstone(live);
  const found = [];
  const wanted = inlineOfGrant(expected);
  if (!wanted.ok || !sameDocument(live.document, wanted.value ?? ""))
    found.push({
      code: "document",
      excess: true,
      message: `The policy in force (version ${live.version}) is not the one that was approved and stamped. Somebody with administrative rights in the account has written another.`
    });
  found.push(...driftOfSet(live, expected));
  const grantee = holderOf(expected.principal, live.tags[TAG.holder]);
  const named = live.holders.filter((holder) => sameHolder(holder, grantee));
  const [mine] = [...named].sort((a, b) => Number(isCalled(b, grantee)) - Number(isCalled(a, grantee)));
  const extra = live.holders.filter((holder) => holder !== mine);
  if (extra.length > 0)
    found.push({
      code: "holder-extra",
      excess: true,
      message: `Attached to ${list(extra)} as well, which nobody approved.`
    });
  if (mine === void 0)
    found.push({
      code: "holder-missing",
      excess: false,
      message: `Not attached to ${holderText(grantee)}, though the grant is live. The next grant run attaches it again.`
    });
  else if (hasLeft(mine))
    found.push({
      code: "holder-gone",
      excess: false,
      message: `Assigned to ${holderText(grantee)}, who has left the directory: nobody can use it.`
    });
  else if (!namesAgree(mine, grantee))
    found.push({
      code: "holder-renamed",
      excess: false,
      message: `Held by ${holderText(mine)}, who was called ${grantee.name} when it was granted: the id ${mine.id ?? ""} is the same.`
    });
  for (const [key, value] of Object.entries(tagsOfGrant(expected))) {
    if (key === TAG.approvers && expected.approvers.length === 0) continue;
    if (live.tags[key] !== value)
      found.push({
        code: "tag",
        excess: false,
        message: `Tag ${key} is ${JSON.stringify(live.tags[key] ?? null)}, and was set to ${JSON.stringify(value)}.`
      });
  }
  return found;
}
function driftOfSet({ set, tags }, { curated }) {
  if (set === void 0) return [];
  const content = curated?.mode === "copy" ? curated.content : void 0;
  const wanted = /* @__PURE__ */ new Set([
    ...content?.managed.map(({ arn }) => arn) ?? [],
    ...content?.customerManaged.map(policyText) ?? []
  ]);
  const found = [];
  const extra = set.policies.filter((policy) => !wanted.has(policy));
  if (extra.length > 0)
    found.push({
      code: "policy-extra",
      excess: true,
      message: `The permission set has ${extra.join(", ")} as well, which nobody approved.`
    });
  const missing = [...wanted].filter((policy) => !set.policies.includes(policy));
  const allowing = new Set(content?.managed.filter((each) => !denies(each)).map(({ arn }) => arn));
  if (missing.length > 0)
    found.push({
      code: "policy-missing",
      // Without a policy that denies, the others give more; what one of the account says is not known.
      excess: missing.some((policy) => !allowing.has(policy)),
      message: `The permission set has lost ${missing.join(", ")}.`
    });
  if (curated?.mode === "assign") return found;
  const boundary = boundaryText(content?.boundary) ?? tags[TAG.boundary];
  if (boundary !== void 0 && asTag(set.boundary ?? "") !== asTag(boundary))
    found.push({
      code: "boundary",
      excess: true,
      message: `The permissions boundary of the set is ${set.boundary ?? "gone"}, and was ${boundary}.`
    });
  else if (set.configuredBoundary !== void 0 && set.boundary !== set.configuredBoundary)
    found.push({
      code: "boundary",
      excess: false,
      message: `The set was given with the permissions boundary ${set.boundary ?? "none"}; aws-jit.yml asks for ${set.configuredBoundary} by now.`
    });
  return found;
}
var denies = ({ document }) => {
  const statements = document["Statement"] ?? [];
  return (statements instanceof Array ? statements : [statements]).some(
    (each) => !(each instanceof Object && "Effect" in each && each["Effect"] === "Allow")
  );
};
var isCalled = ({ name }, grantee) => name.toLowerCase() === grantee.name.toLowerCase();
var namesAgree = (a, b) => sameHolder({ ...a, id: void 0 }, b);
function driftOfTombstone(live) {
  const holders = live.holders.filter((holder) => !hasLeft(holder));
  if (holders.length === 0) return [];
  const message = `Revoked, and yet attached to ${list(holders)}.`;
  return [{ code: "tombstone-held", excess: true, message }];
}

// src/github/standing/standing-places.ts
async function standingPlaces(github, commit) {
  const answer = await github.octokit.graphql(QUERY, { owner: github.owner, repo: github.repo, commit });
  const tree = answer.repository?.commit;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return (tree.folder?.object?.entries ?? []).flatMap(
    ({ name: account, object }) => (object?.entries ?? []).flatMap(
      ({ name }) => name.endsWith(".yml") ? parseStandingPath(`standing/${account}/${name}`) ?? [] : []
    )
  );
}
var QUERY = `query StandingPlaces($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        folder: file(path: "standing") {
          object { ... on Tree { entries { name object { ... on Tree { entries { name } } } } } }
        }
      }
    }
  }
}`;

// src/commands/end/standing/watch-standing.ts
var MOST_SHOWN = 20;
var MOST_REASONS = 3;
var A_DAY = 24 * 60 * 60;
var TO_COMPARE = { rest: 3, graphql: 3 };
var CALLS = {
  rest: CALLS_A_GRANT.rest + TO_COMPARE.rest,
  graphql: CALLS_A_GRANT.graphql + TO_COMPARE.graphql
};
async function watchStanding(run, { head }, open) {
  const { github } = run;
  if (run.share !== void 0 && run.share.job !== 1) return [];
  try {
    const places = await standingPlaces(github, head);
    const problems = [];
    const failures = [];
    const unread = /* @__PURE__ */ new Set();
    if (places.length > 0) {
      const reader = await approvalReader(github);
      const main = mainBranchOf(reader);
      const context = { github, main, config: configurationOf(main), knowledge: loadKnowledge(), reader };
      const any = await anyNumber(github, open);
      const first = Math.floor(github.now() / A_DAY) % places.length;
      const inTurn = [...places.slice(first), ...places.slice(0, first)];
      for (const [index, of] of inTurn.entries()) {
        const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS);
        if (enough !== void 0) {
          for (const each of inTurn.slice(index)) unread.add(codeOf(each));
          failures.push(`Standing approvals are not all looked at. ${enough}`);
          break;
        }
        try {
          const reasons = await standingRefusedNow(context, of, any, () => github.now());
          const again = reasons.filter(({ code }) => REASONS[code] === "again");
          if (again.length > 0) throw new Error(again.map(({ message }) => message).join(" "));
          if (reasons.length > 0) problems.push(problemOf(of, reasons));
        } catch (error) {
          unread.add(codeOf(of));
          failures.push(`Whether ${standingText(of)} would be given could not be read: ${textOf(error)}`);
        }
      }
    }
    await keepHealth(run, open, /* @__PURE__ */ new Map([["standing", problems.slice(0, MOST_SHOWN)]]), unread);
    return failures;
  } catch (error) {
    return [`Standing approvals could not be looked at: ${textOf(error)}`];
  }
}
async function anyNumber({ octokit, owner, repo }, open) {
  const [first] = open;
  if (first !== void 0) return first.number;
  const { data } = await octokit.rest.issues.listForRepo({ owner, repo, state: "all", per_page: 1 });
  return IssueNumber.of(data[0]?.number ?? 1);
}
var codeOf = (of) => `standing-${digestOf(standingText(of)).slice(0, 8)}`;
var textOf = (error) => error instanceof Error ? error.message : String(error);
function problemOf(of, reasons) {
  const name = standingText(of);
  const shown = reasons.slice(0, MOST_REASONS).map(({ code, message }) => `${message} (${code})`);
  const more = reasons.length - shown.length;
  return {
    code: codeOf(of),
    message: `The standing approval ${name} would be refused if somebody used it now: ${shown.join(" ")}${more > 0 ? ` And ${more} more, which the issue of a use would name.` : ""} Mend that, or bring it anew under another name and remove its files.`
  };
}

// src/commands/end/standing/end-with-standing.ts
async function standingEnded({ run, main, filed }, account, { object, tags }, issue, told) {
  const given = standingIn(tags);
  if (given === void 0 || !told.some(({ kind }) => kind === "granted")) return void 0;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue?.createdAt);
  return file === void 0 ? withoutStanding(run, main, given) : void 0;
}
async function endWithStanding({ run, config, ledger, done }, backend, object, issue, cause) {
  await closeBefore(run, issue);
  const ended = await backend.revoke(object.issue, revocationOf(object, void 0));
  const { until } = object;
  const sessions = sessionsNow({ ...object, ...ended });
  const back = { issue: object.issue, until, sessions, cause, told: false };
  const told = await tellTakenBack(run, config, ledger, back);
  if (told !== void 0) done.push(told);
}

// src/messages/alert.ts
var tampered = ({ mention, account, arn, differences }) => [
  `${mention.map((login) => `@${login}`).join(" ")}${mention.length > 0 ? ": " : ""}**what the AWS account ${inlineText(account)} holds for this request is not what was approved.**`,
  ...differences.map((each) => `- ${inlineText(each, 1e3)}`),
  `It is now taken off everybody who holds it, and this request ends. Only somebody with administrative rights in that account, or with this tool's own roles, can have changed it: CloudTrail shows who, under ${codeSpan(arn, 300)}. Tell your security team. If the access is still needed, file a new request.`
].join("\n\n");

// src/commands/grant/stamped-grant.ts
async function stampedGrant(github, account, file, object, told) {
  if (!isAskedFirst(object.part)) return stampedSupplement(github, account, file, object, told);
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
    if (object.part !== partOf(request)) {
      const why2 = `It is named as part ${object.part} of the request; in this account part ${partOf(request)} was approved.`;
      return { kind: "never-approved", why: why2 };
    }
    const window = windowFrom(request, mergedAt);
    const { until } = window;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    return stampedAt(github, request, head, window, object, approversIn(told, partOf(request)));
  }
  if (unread !== void 0) return { kind: "unknown", why: unread };
  const why = `It lasts until ${formatInstant(object.until)}; what was approved ends ${ends.join(" or ")}.`;
  return { kind: "never-approved", why };
}
async function stampedAt(github, request, head, window, object, approvers, path = requestPaths(request).policy) {
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
async function stampedSupplement(github, account, file, object, told) {
  const never = (why) => ({ kind: "never-approved", why });
  const named = supplementNamed(object.part);
  if (named === void 0)
    return never(`It is named as part ${object.part} of the request, of which nothing was approved.`);
  const { kind, number } = named;
  const path = file.path.replace(/\.yml$/, `.${object.part}.yml`);
  const filed = kind === "extension" ? file.extensions : file.differences;
  if (filed.every((each) => each.number !== number)) {
    const main = await readMainBranch(github);
    if ((await readFilesAt(github, main.head, [path])).get(path) === void 0)
      return never(
        `There is no ${path} on ${main.branch}, so nobody has approved this, or it was taken off.`
      );
  }
  const proposed = await pullsFrom(github, supplementBranch(file.issue, kind, number));
  const merged = proposed.filter(({ mergedAt }) => mergedAt !== void 0);
  if (merged.length === 0)
    return { kind: "unknown", why: `the merged pull request of its ${kind} ${object.part} cannot be seen.` };
  const ends = [];
  for (const { head } of merged) {
    const own = (await readFilesAt(github, head, [path])).get(path) ?? "";
    const read = kind === "extension" ? readExtension(own) : readDifference(own);
    if (!read.ok || read.value.issue !== file.issue)
      return { kind: "unknown", why: `${path} cannot be read at ${head}.` };
    const { until, base } = read.value;
    ends.push(formatInstant(until));
    if (until !== object.until) continue;
    const first = (await pullRequestsOf(github, file.issue)).find(
      ({ mergeCommit }) => mergeCommit === base.mergeCommit
    );
    if (first?.mergedAt === void 0)
      return { kind: "unknown", why: "the merged pull request that it stands beside cannot be seen." };
    const text = (await readFilesAt(github, first.head, [file.path])).get(file.path) ?? "";
    const request = readRequest(text);
    if (!request.ok || request.value.issue !== file.issue || digestOf(text) !== base.request)
      return {
        kind: "unknown",
        why: `${file.path} cannot be read at ${first.head} as it was when its ${kind} was approved.`
      };
    if (request.value.accountId !== account.id)
      return never(
        `It is in account ${account.id}; what was approved is for account ${request.value.accountId}.`
      );
    const window = { from: windowFrom(request.value, first.mergedAt).from, until };
    const { policy } = supplementPaths(request.value, kind, number);
    const approvers = approversIn(told, object.part);
    return policy === void 0 ? stampedAt(github, request.value, first.head, window, object, approvers) : stampedAt(github, request.value, head, window, object, approvers, policy);
  }
  return never(
    `It lasts until ${formatInstant(object.until)}; the ${kind} that was approved ends ${ends.join(" or ")}.`
  );
}
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,63})$/;
function approversIn(told, part = FIRST_PART) {
  const data = told.find(
    ({ kind, data: of }) => (kind === "granted" || kind === "scheduled") && (of["part"] ?? FIRST_PART) === part
  )?.data;
  const beside = data?.["extension"] ?? data?.["difference"];
  const list2 = typeof beside === "object" && beside !== null && "approvers" in beside ? beside.approvers : data?.["approvers"];
  if (!Array.isArray(list2)) return [];
  return list2.flatMap((each) => {
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
    standing: { name, requester: issue.author.id, files: digestOfStanding(files) }
  };
  const grant = grantOf(facts, policy.value, "copy");
  return grant.ok ? { kind: "known", grant: grant.value } : { kind: "unknown", why: `the policy of ${name} cannot be stamped.` };
}

// src/commands/end/several/end-in-one.ts
async function isOneOfSeveral(proved, { name }, object) {
  if (!isAskedFirst(object.part)) return false;
  await proved.look(name, [object]);
  return proved.isSeveral(object.issue, name, object.part);
}
async function tellEndInOne({ run, config, proved, ledger, done }, { name }, object, cause) {
  const { issue, until, part } = object;
  const back = {
    issue,
    until,
    part,
    sessions: sessionsNow(object),
    cause: { ...cause, of: "account" },
    told: false
  };
  const none = /* @__PURE__ */ new Set();
  const accounts = proved.accountsOf(issue, name);
  const of = { issue, accounts, ended: /* @__PURE__ */ new Map([[name, back]]), failed: none, held: none, elsewhere: none };
  const told = await tellTakenBackIn(run, config, ledger, of);
  await ledger.commit();
  if (told !== void 0) done.push(told);
}

// src/commands/end/departure.ts
var departed = (differences, held) => differences.length === 0 ? void 0 : {
  differences: differences.map(({ message }) => message),
  excess: held && differences.some(({ excess }) => excess),
  left: held && differences.some(({ code }) => code === "holder-gone")
};

// src/approval/known-against.ts
var KNOWLEDGE = /* @__PURE__ */ new Set([
  "issue-other-repository",
  "issue-is-pull-request",
  "issue-transferred",
  "issue-author-not-user",
  "issue-edited-by-other",
  "issue-closed",
  "issue-was-closed",
  "form-invalid",
  "requester-not-allowed",
  "path-differs",
  "file-missing",
  "file-not-regular",
  "file-differs-from-head",
  "request-not-canonical",
  "request-differs",
  "duration-raised",
  "policy-not-canonical",
  "guardrails",
  "preset-differs",
  "remark-gone",
  "remark-not-theirs",
  "remark-differs",
  "not-by-pull-request",
  "first-pull-ambiguous",
  "files-of-several-pulls",
  "pull-merged-before",
  "pull-not-merged",
  "pull-base",
  "pull-head-branch",
  "pull-from-fork",
  "pull-author-not-bot",
  "pull-extra-file",
  "pull-file-not-added",
  "commit-by-person",
  "commit-not-by-github",
  "commit-changes-owners",
  "commit-joins-more",
  "codeowners-missing-at-merge",
  "path-unowned-at-merge",
  "approvals-missing",
  "changes-requested",
  "approved-too-late"
]);
var DOUBTS_APPROVALS = /* @__PURE__ */ new Set([
  "issue-unread",
  "file-unread",
  "history-unread",
  "pull-unread",
  "pull-not-first",
  "pull-files-unread",
  "commits-unread",
  "codeowners-unread",
  "owners-unclear",
  "owners-unclear-at-merge",
  "reviews-unread",
  "permission-unread",
  "team-unread",
  "email-unread",
  "merge-in-future"
]);
function knownAgainst(reasons) {
  const doubted = reasons.some(({ code, unsure }) => unsure === true || DOUBTS_APPROVALS.has(code));
  return reasons.filter(
    ({ code, unsure }) => KNOWLEDGE.has(code) && unsure !== true && !(code === "approvals-missing" && doubted)
  );
}

// src/commands/grant/prove-again.ts
var BY_NAME = /* @__PURE__ */ new Set([
  "form-invalid",
  "path-differs",
  "request-differs",
  "duration-raised",
  "guardrails",
  "preset-differs",
  "requester-not-allowed",
  "approvals-missing",
  "changes-requested"
]);
async function reasonsToWithdraw({ github, log }, account, { issue, file }) {
  const reader = await approvalReader(github);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  const verdict = await verdictOn(
    { github, main, config, knowledge: loadKnowledge(), reader },
    issue,
    file,
    () => github.now(),
    { startOfThen: true }
  );
  if (verdict.approved) return void 0;
  const now = accountWithId(config, account.id)?.name;
  const isRenamed = now !== void 0 && now !== file.account;
  if (isRenamed)
    log.warning(
      `#${issue.number}: its account is called ${now} in aws-jit.yml by now, and ${file.account} when it was approved. Whether it would be granted cannot be known by that name, so that it stays as it was approved. To end it, close the issue.`
    );
  const against = knownAgainst(verdict.reasons).filter(({ code }) => !isRenamed || !BY_NAME.has(code));
  if (against.length === 0) return void 0;
  return {
    codes: [...new Set(against.map(({ code }) => code))],
    list: against.map(({ code, message }) => `- ${inlineText(message, 1e3)} (\`${code}\`)`).join("\n")
  };
}

// src/commands/end/withdraw-scheduled.ts
async function withdrawIfRefused(context, account, backend, object, issue, takeBack2) {
  const { run, main, config, filed, ledger, done, failures } = context;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue.createdAt);
  if (file === void 0) return;
  const expected = await stampedGrant(run.github, account, file, object, []);
  if (expected.kind !== "known" || !await beginsLater(backend, expected.grant.begins)) return;
  const against = await reasonsToWithdraw(run, account, { issue, file });
  if (against === void 0) return;
  let untold;
  try {
    await announceWithdrawal(run, config, issue, object.until, against);
  } catch (error) {
    failures.push(`#${issue.number}: why it is taken back could not be posted: ${String(error)}`);
    untold = against.list;
  }
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (!alone) await closeBefore(run, issue);
  const ended = await takeBack2();
  if (alone) {
    await tellEndInOne(context, account, ended, {
      words: WHY_WITHDRAWN,
      by: void 0,
      ...untold === void 0 ? {} : { reason: untold }
    });
    return;
  }
  const { codes } = against;
  const told = { codes, ...untold === void 0 ? {} : { untold } };
  done.push(await tellWithdrawn(run, config, ledger, issue, object.until, told));
}
var beginsLater = async (backend, begins) => begins !== void 0 && begins > await backend.now();

// src/commands/end/watch.ts
async function watch(run) {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isOurs(body));
  const ending = await endingOf(run, main, open);
  const { settings: config, filed } = ending;
  const trail = auditTrail(run, config);
  const ledger = recordedLedger(run, main, trail);
  const proved = provedAccounts(run, main, filed);
  const context = {
    run,
    main,
    config,
    filed,
    proved,
    ledger,
    done: [],
    alerts: [],
    failures: []
  };
  const { failures, mistakes } = await inEndingAccounts(run, main, ending, async (account, backend) => ({
    holds: await watchAccount(context, account, backend)
  }));
  await ledger.commit();
  const standing = await watchStanding(run, main, all);
  const unwritten = await showAuditTrail(run, trail, "revoker", all);
  return {
    done: context.done,
    failures: [...failures, ...context.failures, ...standing, ...unwritten],
    alerts: context.alerts,
    mistakes
  };
}
async function watchAccount(context, account, backend) {
  const { objects, unrecognised } = await backend.survey();
  const now = await backend.now();
  for (const arn of unrecognised) {
    context.alerts.push(
      account.backend === "iam" ? `${arn} in ${account.name} lies under this repository's path, and its name is none that this tool gives. It is left alone: find out who made it, and delete it.` : `${arn} in ${account.name} begins its name as this repository's permission sets do, and its name or its description is not one that this tool writes for this account. It is left alone: find out who made or edited it, take it from everybody who has it, and delete it.`
    );
  }
  for (const object of objects.filter(({ until }) => until > now)) {
    try {
      await watchObject(context, account, backend, object);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      context.failures.push(`#${object.issue} in ${account.name} could not be watched: ${why}`);
    }
  }
  return objects.length;
}
async function watchObject(context, account, backend, object) {
  const live = await backend.inspect(object);
  if (!live) return;
  const found = await readIssue(context.run.github, object.issue);
  const issue = found.kind === "issue" ? found.issue : void 0;
  const told = issue ? await context.ledger.read([{ issue: issue.number, month: monthOf(issue.createdAt) }]) : void 0;
  const events = told?.get(object.issue) ?? [];
  const held = live.holders.some((holder) => !hasLeft(holder));
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (isRevoked(live.tags) && held && !isToldRevoked(events, object)) {
    if (!alone || issue?.reopened !== false) await closeBefore(context.run, issue);
    await takeBack(context, backend, object);
    context.done.push({ issue: object.issue, state: "revoked", note: "Finished a revocation." });
    return;
  }
  const ended = held && !isRevoked(live.tags) ? await standingEnded(context, account, live, issue, events) : void 0;
  if (ended !== void 0) {
    await endWithStanding(context, backend, object, issue, ended);
    return;
  }
  const departure = await departureOf(context, account, live, issue, events);
  if (!departure) {
    if (held && issue !== void 0)
      await withdrawIfRefused(
        context,
        account,
        backend,
        object,
        issue,
        () => takeBack(context, backend, object, alone ? { account, issue } : void 0)
      );
    return;
  }
  const place = `#${object.issue} in ${account.name} (${object.arn}): ${departure.differences.join(" ")}`;
  if (!departure.excess && departure.left) {
    await endForLeaver(context, account, backend, object, issue);
    return;
  }
  if (!departure.excess) {
    context.run.log.warning(place);
    return;
  }
  context.alerts.push(`${place} It is taken off everybody who holds it.`);
  if (issue) await alertOnIssue(context, account, object, issue, departure, events);
  if (!alone) await closeBefore(context.run, issue);
  const back = await takeBack(context, backend, object, alone ? { account, issue } : void 0);
  if (issue) await tellEnded(context, account, back, issue, departure);
}
var isToldRevoked = (events, { part }) => events.some(({ kind, data }) => kind === "revoked" && (data["part"] ?? part) === part);
async function takeBack({ run, main, filed }, backend, object, alone) {
  if (alone?.issue !== void 0) await noteMarks(run, [alone.issue], alone.account, [object]);
  const ends = await extendedEnds(run.github, main.head, filed, /* @__PURE__ */ new Set([object.issue]));
  return { ...object, ...await backend.revoke(object.issue, revocationOf(object, ends.get(object.issue))) };
}
async function departureOf(context, account, live, issue, told) {
  const { object } = live;
  const held = live.holders.length > 0;
  if (isRevoked(live.tags)) return departed(driftOfTombstone(live), held);
  const { run, main, filed } = context;
  const file = await fileOfGrant(run.github, main.head, filed, account, object.issue, issue?.createdAt);
  const standing = standingIn(live.tags);
  const expected = file !== void 0 ? await stampedGrant(run.github, account, file, object, told) : standing && await stampedUse(run.github, main.head, account, standing.of, live, issue, told);
  if (expected === void 0) return orphaned(context, account, object, issue, held);
  switch (expected.kind) {
    case "unknown":
      context.alerts.push(`#${object.issue} in ${account.name} cannot be compared: ${expected.why}`);
      return void 0;
    case "never-approved":
      return { differences: [expected.why], excess: held, left: false };
    case "known":
      return departed(drift(live, expected.grant), held);
  }
}
function orphaned({ main, alerts }, account, object, issue, held) {
  if (issue !== void 0) {
    const file = `requests/*/${monthOf(issue.createdAt)}/${issue.number}.yml`;
    const why = `There is no ${file} for account ${account.id} on ${main.branch}, so nobody has approved this.`;
    return { differences: [why], excess: held, left: false };
  }
  alerts.push(
    `${object.arn} in ${account.name} ${held ? "gives access" : "exists"} until ${formatInstant(object.until)}, and issue #${object.issue} cannot be read. It is left alone; to end it, run revoke by hand with this number.`
  );
  return void 0;
}
async function endForLeaver(context, account, backend, object, issue) {
  const { run, config, ledger, done } = context;
  const alone = await isOneOfSeveral(context.proved, account, object);
  if (!alone) await closeBefore(run, issue);
  const ended = await takeBack(context, backend, object, alone ? { account, issue } : void 0);
  const why = "because the user that it was given to is no longer in the directory of Identity Center";
  const note = `Taken back ${why}.`;
  if (alone) {
    await tellEndInOne(context, account, ended, { words: why, by: void 0 });
    return;
  }
  if (issue !== void 0) {
    const words = leftDirectory(issue.author?.login ?? "ghost");
    await tell(run, ledger, {
      issue,
      state: "revoked",
      once: "",
      comment: words.comment,
      status: { next: words.next, facts: [], trial: config.trial },
      data: { until: formatInstant(object.until), why, by: null }
    });
  }
  done.push({ issue: object.issue, state: "revoked", note });
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
async function tellEnded(context, account, object, issue, { differences }) {
  const { run, config, ledger, done } = context;
  const data = { account: account.name, arn: object.arn, differences };
  const at = run.github.now();
  const event = ledgerEvent("tampered", `${run.id}:${object.arn}`, issue.number, at, run.id, data);
  record(run, ledger, issue, event, void 0);
  const why = "because AWS held what nobody approved";
  if (await isOneOfSeveral(context.proved, account, object)) {
    await tellEndInOne(context, account, object, { words: why, by: void 0 });
    return;
  }
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: void 0,
    status: {
      next: "Taken back: what AWS held was not what was approved. A comment on the issue says more.",
      facts: [],
      trial: config.trial
    },
    data: { until: formatInstant(object.until), why }
  });
  done.push({ issue: issue.number, state: "revoked", note: `Taken back: ${differences.join(" ")}` });
}
export {
  watch
};
