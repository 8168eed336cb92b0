import {
  closedRecords,
  everyRecordOf,
  keepRecord,
  notSignedOff,
  openRecords,
  placeOfRecord,
  proposalOver,
  recordLost,
  recordPath,
  recordStays,
  recordText,
  sayOnce,
  signedOff,
  useOfRecordBranch,
  wasSaid,
  whomToTell
} from "./chunk-C3PL43NN.js";
import {
  firstWords
} from "./chunk-TGTSP5IB.js";
import {
  DAILY
} from "./chunk-YRDYCG3V.js";
import {
  sharing,
  sharingSince
} from "./chunk-FGRRIOXE.js";
import {
  approvalReader,
  countApprovals,
  loginOf,
  objectionsIn
} from "./chunk-VSWG6DBH.js";
import "./chunk-AGSNOP3K.js";
import {
  extensionsOf,
  possibleEnd,
  provedAccounts
} from "./chunk-H2XLXXDZ.js";
import {
  TOLD_OF_ACCOUNTS,
  wasTakenBack,
  wasToldLive
} from "./chunk-HZUFVJA5.js";
import "./chunk-XD2PPPQB.js";
import {
  keepHealth
} from "./chunk-LWD32UKE.js";
import {
  dropDraft
} from "./chunk-U3ZSIT2O.js";
import "./chunk-EKIA2S4K.js";
import {
  mergeTimes
} from "./chunk-ATW52AOA.js";
import {
  isAssigned
} from "./chunk-DNEFLWSQ.js";
import {
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import "./chunk-GRIDU2BD.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import {
  known
} from "./chunk-OPQRPPFF.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import {
  cancelled,
  overUntold,
  paragraphs,
  record,
  rejected,
  sayReopened,
  tell,
  undecided
} from "./chunk-UHEEKRHV.js";
import {
  isOver,
  shownState
} from "./chunk-RM3SS25X.js";
import {
  inTrial,
  statusComment
} from "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import {
  recordedApprovers,
  recordedUse
} from "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import {
  isOurs,
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import {
  clockTime
} from "./chunk-A5VQQW3W.js";
import {
  closingWords,
  pullOnBranch,
  pullRequestsOf,
  recentlyClosed,
  updatePullRequest
} from "./chunk-NO4Q5WCE.js";
import {
  requestOfBranch,
  supplementOfBranch
} from "./chunk-XCRRBLYD.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  readStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  STANDING_LONGEST,
  USE_WITHIN,
  standingText,
  useWindow
} from "./chunk-O4LHCEMU.js";
import {
  announce,
  announced,
  announcedUnder,
  keepCurrent
} from "./chunk-T3NC5FS5.js";
import {
  closeIssue,
  openIssues,
  readIssue,
  recentlyClosedIssues
} from "./chunk-P4Z2YMR7.js";
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import {
  readDifference,
  readExtension
} from "./chunk-EB6D6L3F.js";
import {
  supplementName
} from "./chunk-K7CWAQPI.js";
import {
  branchHead,
  deleteBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-JNGZXEFB.js";
import {
  LATE_DATA
} from "./chunk-IWLFVA2V.js";
import {
  readHistory
} from "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import {
  STATES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import {
  codeSpan,
  fenced
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
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
  accountsNamed,
  approversFor,
  formatDuration,
  isRequest,
  peopleOf,
  requestPaths
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  addSeconds,
  earlier,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber,
  Sha
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/break-glass/looked-at-event.ts
function onLedger({ github, id }, issue, { standing }, found) {
  const number = IssueNumber.of(issue.number);
  return [
    { issue: number, month: monthOf(issue.createdAt) },
    ledgerEvent(found.kind, String(found.record), number, github.now(), id, {
      ...recordedUse(issue, standingText(standing)),
      afterwards: true,
      record: found.record,
      ...found.kind === "signed-off" ? { approvers: recordedApprovers(found.by) } : {}
    })
  ];
}

// src/commands/break-glass/reminders-due.ts
var DAY = 24 * 60 * 60;
function remindersDue(until, now) {
  let due = 0;
  while (until + 2 ** due * DAY <= now) due += 1;
  return due;
}

// src/commands/break-glass/say-on-record.ts
async function sayOnRecord(github, issue, key, words, record2) {
  try {
    await sayOnce(github, issue, key, words, record2);
  } catch (error) {
    if (record2 === void 0 || !hasStatus(error, 403, 404, 410, 422)) throw error;
    await sayOnce(github, issue, key, words);
  }
}

// src/messages/reviewing/used-by-break-glass.ts
var lookUp = (issue) => `${codeSpan(`aws-jit report --calls ${issue}`)} lists the calls from CloudTrail itself.`;
function usedByBreakGlass(issue, { Statement }, usage) {
  const used = new Map(usage.used.map((each) => [each.action, each]));
  const unused = new Set(usage.unused);
  const actions = [
    ...new Set(Statement.flatMap(({ Effect, Action }) => Effect === "Allow" ? Action : []))
  ].sort();
  const lines = actions.map((action) => {
    const found = used.get(action);
    const [calls, last] = found !== void 0 ? [found.count === 0 ? "some, not counted" : String(found.count), clockTime(found.last)] : [unused.has(action) ? "no call on record" : "not known", ""];
    return `| ${codeSpan(action)} | ${calls} | ${last} |`;
  });
  return paragraphs(
    `**What #${issue} used, as far as is on record**, up to ${clockTime(usage.asOf)}:`,
    ["| action | calls | last |", "| --- | --- | --- |", ...lines].join("\n"),
    actions.every((action) => used.has(action) || unused.has(action)) ? void 0 : "*Not known* is no *not used*: the event history of CloudTrail has no data events, such as the reading of an object, and nothing else that was read shows it.",
    usage.how === "exact" ? void 0 : "These are all calls of this principal in that time; it may have been allowed some of them otherwise, too.",
    usage.final ? void 0 : "CloudTrail can deliver more until a day after the end.",
    `Calls that AWS refused are not counted. This comes from the ledger, which everybody with write access can write to; it decides nothing. ${lookUp(issue)}`
  );
}
var useNotKnown = (issue, until, why) => paragraphs(
  `**What #${issue} used is not known here.** It was over at ${clockTime(until)}. ${why}`,
  `Look it up before you sign this off: ${lookUp(issue)} It needs credentials that may read CloudTrail in the account.`
);

// src/commands/break-glass/tell-used.ts
async function tellUsed(github, config, use, on) {
  const issue = IssueNumber.of(use.issue);
  const { until } = useWindow(use.createdAt, use.standing.duration);
  const now = github.now();
  if (now < until) return;
  const say = (key, words) => (
    // What follows is newer with each reading.
    sayOnce(github, issue, key, inTrial(words, config.trial), on, `**What #${issue} used`)
  );
  const usage = await usageOnRecord(github, use);
  const isDayLater = now >= addSeconds(until, LATE_DATA);
  if (usage !== void 0 && usage.asOf >= until) {
    if (usage.final || isDayLater) await say("used", usedByBreakGlass(use.issue, use.policy, usage));
    return;
  }
  const why = config.analytics.usage ? void 0 : "`aws-jit.yml` says that no report reads what was used (`analytics.usage`).";
  if (why === void 0 && !isDayLater) return;
  await say(
    "used-not-known",
    useNotKnown(
      use.issue,
      until,
      why ?? "A day later no daily report had read it to the end. If one does, it is told here."
    )
  );
}
async function usageOnRecord(github, { issue, createdAt }) {
  const head = await branchHead(github, LEDGER_BRANCH);
  if (head === void 0) return void 0;
  const path = `events/${monthOf(createdAt)}/${issue}.jsonl`;
  const text = (await readFilesAt(github, head, [path], "is absent")).get(path);
  return text === void 0 ? void 0 : readHistory(path, text, github.now()).history?.usage;
}

// src/approval/standing/sign-off.ts
function signOff(facts, requester, settings, others) {
  const other = (why) => ({ kind: "not-the-record", why });
  if (!facts.pull.known) return { kind: "unsigned", reasons: [unread(facts.pull.why)] };
  const pull = facts.pull.value;
  const { path, expected, onHead, head, until } = settings;
  if (pull.headRepository !== facts.repository.id || pull.baseRef !== facts.repository.defaultBranch)
    return other(`#${pull.number} is not from this repository into its default branch`);
  if (pull.head !== head)
    return { kind: "unsigned", reasons: [unread("somebody pushed to it while it was read")] };
  if (!pull.files.known) return { kind: "unsigned", reasons: [unread(pull.files.why)] };
  const [file, ...more] = pull.files.value;
  if (more.length > 0 || file?.path !== path)
    return other(`#${pull.number} holds something else than ${path}`);
  if (onHead !== expected) return other(`${path} in #${pull.number} is not what the record says`);
  for (const each of others) {
    if (!each.pull.known) return { kind: "unsigned", reasons: [unread(each.pull.why)] };
    if (!each.pull.value.reviews.known)
      return { kind: "unsigned", reasons: [unread(each.pull.value.reviews.why)] };
  }
  if (!pull.commits.known) return { kind: "unsigned", reasons: [unread(pull.commits.why)] };
  const reviews = pull.reviews.known ? pull.reviews.value : [];
  const early = reviews.filter((review) => isEarly(review, until));
  const objections = others.flatMap((other2) => objectionsOf(other2, until));
  const unmerged = {
    ...pull,
    mergedBy: void 0,
    ...pull.reviews.known ? { reviews: known([...reviews.filter((each) => !early.includes(each)), ...objections]) } : {},
    // Those of other pull requests that are not known lift nothing.
    dismissals: pull.dismissals.known ? known([...pull.dismissals.value, ...others.flatMap(dismissalsOf)]) : pull.dismissals
  };
  const people = [...facts.people, ...others.flatMap((other2) => other2.people)];
  const { approvers, reasons } = countApprovals(
    { ...facts, people },
    unmerged,
    requester,
    { ...settings, required: 1, objectedTo: "It is not signed off" },
    void 0
  );
  return reasons.length === 0 && approvers.length > 0 ? { kind: "signed", by: approvers } : {
    kind: "unsigned",
    reasons: [...reasons, ...early.flatMap((review) => tooEarly(review, pull, until))]
  };
}
function objectionsOf({ pull }, until) {
  if (!pull.known || !pull.value.reviews.known) return [];
  const { number, reviews } = pull.value;
  const late = reviews.value.filter((review) => !isEarly(review, until));
  return objectionsIn(pull.value, late).map((review) => ({ ...review, elsewhere: number }));
}
var dismissalsOf = ({ pull }) => pull.known && pull.value.dismissals.known ? pull.value.dismissals.value : [];
var isEarly = ({ state, submittedAt }, until) => state === "APPROVED" && submittedAt !== void 0 && submittedAt < until;
var tooEarly = ({ user, submittedAt }, { number }, until) => user === void 0 || submittedAt === void 0 ? [] : [
  {
    code: "signed-off-early",
    message: `@${user.login} approved #${number} at ${formatInstant(submittedAt)}, before the use was over at ${formatInstant(until)}. Look at it now that it is over, and approve it again.`
  }
];
var unread = (why) => ({
  code: "pull-unread",
  message: `The pull request of record could not be read completely: ${why}. The next run reads it again.`
});

// src/commands/break-glass/who-signed-off.ts
var signedOffKey = (head) => `signed-off-${head.slice(0, 12)}`;
async function whoSignedOff(judging, pulls) {
  const { github, reader, issue, use } = judging;
  if (pulls.length > MOST_RECORDS)
    return unreadOf(pulls, {
      code: "records-too-many",
      message: `${pulls.length} pull requests come from its branch, and at most ${MOST_RECORDS} are read: whoever opened the others keeps it from being signed off. Look at what was used all the same.`
    });
  const read = [];
  for (const pull of pulls) {
    const enough = shortOfCalls(github.remaining());
    if (enough !== void 0) return unreadOf(pulls, { code: "records-unread", message: enough });
    read.push({
      pull,
      facts: await reader.recordFacts(issue.number, standingPaths(use.standing), {
        number: IssueNumber.of(pull.number),
        head: pull.head
      })
    });
  }
  const judged = [];
  for (const { pull, facts } of read.toReversed()) {
    if (!pull.intoDefault) continue;
    const others = read.filter((other) => other.pull !== pull).map((other) => other.facts);
    judged.push({ pull, verdict: await verdictOn(judging, pull, facts, others) });
  }
  return judged;
}
var MOST_RECORDS = 30;
function unreadOf(pulls, reason) {
  const pull = pulls.findLast(({ mergedAt }) => mergedAt === void 0);
  return pull === void 0 ? [] : [{ pull, verdict: { kind: "unsigned", reasons: [reason] } }];
}
async function verdictOn({ github, config, issue, use, until, since }, pull, facts, others) {
  const { standing } = use;
  if (!since.known)
    return {
      kind: "unsigned",
      reasons: [
        {
          code: "standing-then-unread",
          message: `Who shared a principal when it was used could not be read: ${since.why}`
        }
      ]
    };
  const path = recordPath(standing, IssueNumber.of(use.issue));
  const settings = {
    path,
    expected: recordText(use),
    onHead: (await readFilesAt(github, pull.head, [path], "is absent")).get(path),
    head: pull.head,
    until,
    approvers: approversFor(config, standing.account),
    samePrincipal: [...sharing(config, standing.people, standing), ...since.value.people]
  };
  const author = issue.author?.id;
  const now = signOff(facts, author, settings, others);
  if (now.kind !== "unsigned") return now;
  if (now.reasons.some(({ code }) => code === "changes-requested")) return now;
  const key = signedOffKey(pull.head);
  const said = await wasSaid(github, issue.number, key, pull.number) || await wasSaid(github, issue.number, key);
  if (!said) return now;
  for (const { codeowners, config: then } of since.value.versions) {
    const approvers = approversFor(then, standing.account);
    const before = signOff(
      asOf(facts, codeowners, approvers),
      author,
      { ...settings, approvers },
      others.map((other) => asOf(other, codeowners, approvers))
    );
    if (before.kind === "signed") return before;
  }
  return now;
}
function asOf(facts, codeowners, approvers) {
  const { pull } = facts;
  const all = pull.known && pull.value.reviews.known ? pull.value.reviews.value : [];
  const counted = all.filter(
    ({ state, canPush }) => approvers !== void 0 || canPush || state !== "APPROVED"
  );
  const reviewers = counted.flatMap(({ user }) => user?.type === "User" ? [user] : []);
  const text = approvers === void 0 ? codeowners ?? "" : `* ${reviewers.filter(({ id }) => approvers.includes(id)).map(({ login }) => `@${login}`).join(" ")}
`;
  const owners = known({ path: CODEOWNERS_LOCATIONS[0], bytes: Buffer.byteLength(text), text });
  return {
    ...facts,
    pull: pull.known && pull.value.reviews.known ? known({ ...pull.value, reviews: known(counted) }) : pull,
    codeowners: { ...facts.codeowners, atMerge: owners, now: owners },
    people: reviewers.map((account) => ({ account, permission: known("write") }))
  };
}

// src/commands/break-glass/look-at-use.ts
var codeOf = (use) => `breakglass-${use}`;
var errorOf = (error) => error instanceof Error ? error : new Error(String(error));
async function lookAt(looking, issue, use, until) {
  const { run, main, config } = looking;
  const { github } = run;
  const trial = (words2) => inTrial(words2, config.trial);
  const all = await everyRecordOf(github, use.issue);
  const pulls = all.filter(({ intoDefault }) => intoDefault);
  const since = await looking.since(use);
  const { reader } = looking;
  const verdicts = await whoSignedOff({ github, config, reader, issue, use, until, since }, all);
  for (const { pull, verdict } of verdicts) {
    if (verdict.kind !== "signed") continue;
    const words2 = trial(
      signedOff(
        verdict.by.map(({ login }) => login),
        use.issue
      )
    );
    await sayOnRecord(github, issue.number, signedOffKey(pull.head), words2, pull.number);
    looking.tell({ kind: "signed-off", record: IssueNumber.of(pull.number), by: verdict.by });
    if (pull.open) await updatePullRequest(github, pull.number, { state: "closed" });
    return void 0;
  }
  const of = use.standing;
  const mention = await looking.mention(of);
  const merged = verdicts.find(
    ({ pull, verdict }) => pull.mergedAt !== void 0 && verdict.kind === "unsigned"
  );
  const before = pulls.at(-1);
  let record2 = merged?.pull;
  let broken;
  try {
    record2 ??= await keepRecord({ github, main, use, who: issue.author?.login ?? "ghost", mention });
    if (before !== void 0 && merged === void 0 && (before.number !== record2.number || !before.open || before.head !== record2.head))
      await sayOnRecord(
        github,
        issue.number,
        `stays-${(before.closedAt ?? 0).toString(36)}-${before.head.slice(0, 12)}`,
        trial(recordStays),
        record2.number
      );
    looking.tell({ kind: "to-sign-off", record: IssueNumber.of(record2.number) });
    await tellUsed(github, config, use, record2.number);
  } catch (error) {
    broken = errorOf(error);
  }
  const due = remindersDue(until, github.now());
  if (due === 0) {
    if (broken !== void 0) throw broken;
    return void 0;
  }
  const why = verdicts.flatMap(({ verdict }) => verdict.kind === "unsigned" ? verdict.reasons : []).map(({ message }) => `- ${message}`);
  const on = record2?.number ?? (before?.open === true ? before.number : void 0);
  const key = `unsigned-${due}`;
  const silent = await tellSlack(run, config, {
    repository: main.repository,
    issue: issue.number,
    of,
    people: of.people,
    filed: use.createdAt,
    until,
    lost: false,
    due,
    record: on
  });
  if (silent !== void 0) run.log.warning(`#${issue.number}: Slack was not reminded of it. ${silent}`);
  const words = notSignedOff(mention, use.issue, until, [...new Set(why)].slice(0, 5).join("\n"));
  try {
    await sayOnRecord(github, issue.number, key, trial(words), on);
  } catch (error) {
    broken ??= errorOf(error);
  }
  return {
    code: codeOf(use.issue),
    message: `#${use.issue}, a use of break glass (${standingText(of)}) whose time was over at ${formatInstant(until)}, was signed off by nobody. ` + (broken === void 0 ? `Approve #${record2?.number ?? before?.number}.` : `Its pull request of record could not be kept, or not be reminded of: ${broken.message}`)
  };
}
var tellSlack = async (...of) => (await import("./remind-channel-WQMXGAPE.js")).remindChannel(...of);

// src/commands/break-glass/record-of-use.ts
async function breakGlassFiles(reader, of, { number }) {
  const { files, pull } = await reader.standingFacts(number, standingPaths(of));
  const { history } = files.request;
  const unknown = (why) => new Error(`What was approved as standing/${of.account}/${of.name} is not known: ${why}.`);
  if (!history.known) throw unknown(history.why);
  if (history.value.length === 0) return void 0;
  if (!pull.known) throw unknown(pull.why);
  const text = (kind) => {
    const { onHead } = files[kind];
    if (!onHead.known) throw unknown(onHead.why);
    if (onHead.value === "absent") throw unknown(`#${pull.value.number} does not hold it whole`);
    if (!onHead.value.text.known) throw unknown(onHead.value.text.why);
    return onHead.value.text.value;
  };
  const read = readStanding(text("request"));
  if (!read.ok) throw unknown(`its file in #${pull.value.number} cannot be read`);
  return read.value.review === "afterwards" ? {
    standing: read.value,
    policyText: text("policy"),
    approved: approvedBy(pull.value),
    merged: pull.value.mergeCommit
  } : void 0;
}
var approvedBy = ({ reviews }) => (reviews.known ? reviews.value : []).flatMap(
  ({ user, state, canPush }) => user?.type === "User" && state === "APPROVED" && canPush ? [user.login] : []
);
function recordedUse2(issue, { standing, policyText }) {
  const policy = readPolicy(policyText);
  const { number, createdAt, author } = issue;
  if (!policy.ok || author === void 0 || !standing.people.includes(author.id)) return void 0;
  return { issue: number, createdAt, by: author.id, standing, policy: policy.value, policyText };
}

// src/commands/break-glass/remind-of-lost.ts
var MOST_READ = 5;
async function remindOfLost(run, { main, config, reader }, issue, why) {
  const { github } = run;
  const pulls = await everyRecordOf(github, issue);
  const [oldest] = pulls;
  if (oldest === void 0) return;
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: oldest.number });
  const recorded = parseInstant(data.created_at) ?? github.now();
  const { until } = useWindow(recorded, config.break_glass.max_duration);
  const due = remindersDue(until, github.now());
  if (due === 0) return;
  const places = await placesOf(github, reader, config, issue, pulls.slice(0, MOST_READ));
  const mentions = /* @__PURE__ */ new Set();
  for (const place of places)
    for (const each of await whomToTell(github, reader.codeowners, config, place, place.approved))
      mentions.add(each);
  const on = (pulls.findLast(({ open }) => open) ?? pulls.at(-1))?.number;
  const slack = await remindSlack(run, config, main, places, {
    issue,
    filed: earlier(recorded, USE_WITHIN),
    until,
    due,
    record: on
  });
  for (const each of slack) run.log.warning(`#${issue}: Slack was not reminded of it. ${each}`);
  const words = recordLost([...mentions].join(" "), issue, until, why);
  await sayOnRecord(github, issue, `lost-${due}`, inTrial(words, config.trial), on);
}
async function placesOf(github, reader, config, issue, pulls) {
  const { octokit, owner, repo } = github;
  const found = /* @__PURE__ */ new Map();
  for (const { number } of pulls) {
    const { data } = await octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: 100 });
    for (const { filename } of data) {
      const place = placeOfRecord(filename, issue);
      if (place === void 0 || found.has(standingText(place))) continue;
      const named = await namedBy(reader, place, issue);
      if (named !== void 0) found.set(standingText(place), named);
    }
  }
  if (found.size > 0) return [...found.values()];
  return [...config.accounts.keys()].map((account) => ({
    account,
    name: "break-glass",
    people: [],
    approved: []
  }));
}
async function namedBy(reader, place, issue) {
  try {
    const files = await breakGlassFiles(reader, place, { number: issue });
    return files && { ...place, people: files.standing.people, approved: files.approved };
  } catch {
    return { ...place, people: [], approved: [] };
  }
}
async function remindSlack(run, config, { repository }, places, of) {
  const { remindChannel } = await import("./remind-channel-WQMXGAPE.js");
  const silent = [];
  for (const { people, ...place } of places) {
    const why = await remindChannel(run, config, { ...of, repository, of: place, people, lost: true });
    if (why !== void 0) silent.push(why);
  }
  return silent;
}

// src/commands/break-glass/unlooked-uses.ts
var MOST = 40;
var leftOut = (uses, why) => ({
  code: "breakglass-rest",
  message: `${uses.slice(0, MOST).map(({ number }) => `#${number}`).join(
    ", "
  )}${uses.length > MOST ? ` and ${uses.length - MOST} more` : ""}: uses of standing approvals that were not looked after in this run. ${why}`
});

// src/commands/break-glass/look-afterwards.ts
var DAY2 = 24 * 60 * 60;
var LOOKED_BACK = 2 * STANDING_LONGEST;
var LATELY = 2 * DAY2;
async function lookAfterwards(run, main, config, open) {
  const { github, event } = run;
  const everything = event.kind === "other" && event.schedule === DAILY;
  const since = earlier(github.now(), everything ? LOOKED_BACK : LATELY);
  const uses = /* @__PURE__ */ new Map();
  const all = [...open, ...await recentlyClosedIssues(github, since)];
  for (const issue of all) if (isUse(issue.body)) uses.set(issue.number, issue);
  const failures = [];
  const overdue = [];
  const lost = [];
  const recorded = [
    ...(await openRecords(github)).map(({ use }) => use),
    ...await closedRecords(github, since)
  ];
  for (const number of new Set(recorded)) {
    if (uses.has(number)) continue;
    const found = all.find((issue) => issue.number === number) ?? await lookUp2(run, number);
    if (typeof found !== "string") uses.set(number, found);
    else lost.push({ number, why: found });
  }
  for (const { number, why } of lost) overdue.push(unreadable(number, why));
  const looked = new Set(overdue.map(({ code }) => code));
  const result = { failures, overdue, looked: everything ? "everything" : looked };
  if (uses.size === 0 && lost.length === 0) return result;
  const ledger = openLedger(github);
  let reading;
  const reader = () => reading ??= approvalReader(github);
  const files = /* @__PURE__ */ new Map();
  const mentions = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Map();
  const waiting = [...uses.values()].sort((a, b) => a.createdAt - b.createdAt || a.number - b.number);
  for (const [nth, issue] of waiting.entries()) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_RECORD);
    if (enough !== void 0) {
      failures.push(enough);
      overdue.push(leftOut(waiting.slice(nth), enough));
      break;
    }
    const isLost = (why) => {
      if (!recorded.includes(issue.number)) return;
      overdue.push(unreadable(issue.number, why));
      lost.push({ number: issue.number, why });
    };
    looked.add(codeOf(issue.number));
    try {
      const words = await firstWords(github, issue.number);
      const ask = words === void 0 ? void 0 : parseUse(words);
      if (ask?.ok !== true) {
        isLost(
          ask === void 0 ? "The words that it was filed with were deleted from its history." : "The words that it was filed with are no use of a standing approval."
        );
        continue;
      }
      const { of, duration } = ask.value;
      const name = standingText(of);
      const read = await reader();
      const known2 = files.get(name) ?? breakGlassFiles(read, of, issue);
      files.set(name, known2);
      const found = await known2;
      const use = found && recordedUse2(issue, found);
      if (found === void 0 || use === void 0) {
        isLost(found === void 0 ? `${name} is no break glass.` : `Nobody who may use ${name} filed it.`);
        continue;
      }
      const most = use.standing.duration;
      const { until } = useWindow(use.createdAt, Math.min(duration ?? most, most));
      const { approved } = found;
      const mention = async (place) => {
        const asked = mentions.get(name) ?? whomToTell(github, read.codeowners, config, place, approved).then((all2) => all2.join(" "));
        mentions.set(name, asked);
        return asked;
      };
      const since2 = async ({ standing }) => {
        const asked = shared.get(name) ?? sharingSince(github, main.head, found.merged, standing.people, standing);
        shared.set(name, asked);
        return asked;
      };
      const tell2 = (found2) => {
        ledger.add(...onLedger(run, issue, use, found2));
      };
      const looking = { run, main, config, reader: read, mention, since: since2, tell: tell2 };
      const problem = await lookAt(looking, issue, use, until);
      if (problem !== void 0) overdue.push(problem);
    } catch (error) {
      const why = reasonOf(error);
      failures.push(`#${issue.number}: ${why}`);
      overdue.push({
        code: codeOf(issue.number),
        message: `#${issue.number}, a use of break glass, could not be looked after: ${why}`
      });
    }
  }
  for (const { number, why } of lost) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_RECORD);
    if (enough !== void 0) {
      failures.push(enough);
      break;
    }
    try {
      await remindOfLost(run, { main, config, reader: await reader() }, number, why);
    } catch (error) {
      failures.push(`#${number}: nobody could be reminded of it: ${reasonOf(error)}`);
    }
  }
  try {
    await ledger.commit();
  } catch (error) {
    failures.push(`Who signed off what was used by break glass could not be recorded: ${reasonOf(error)}`);
  }
  return result;
}
var CALLS_A_RECORD = { rest: 12, graphql: 8 };
var reasonOf = (error) => error instanceof Error ? error.message : String(error);
async function lookUp2({ github }, number) {
  try {
    const found = await readIssue(github, number);
    return found.kind === "issue" ? found.issue : found.why;
  } catch (error) {
    return reasonOf(error);
  }
}
var unreadable = (number, why) => ({
  code: codeOf(number),
  message: `#${number} has a pull request of record of break glass, and what it was cannot be told any more: ${why}`
});

// src/commands/end/escalate.ts
async function escalate(run, main, config, ledger, open) {
  const { escalate_after: after, escalation: groups } = config.approval;
  if (after === void 0 || groups.length === 0) return [];
  const { github } = run;
  const now = github.now();
  const waiting = open.filter(
    (issue) => shownState(issue) === "drafted" && addSeconds(issue.createdAt, after) <= now
  );
  if (waiting.length === 0) return [];
  const events = await ledger.read(
    waiting.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  const failures = [];
  for (const issue of waiting) {
    try {
      const told = events.get(issue.number) ?? [];
      if (told.some(({ kind }) => kind === "edited-by-other")) continue;
      const drafted = told.findLast(({ kind }) => kind === "drafted");
      const since = (drafted && parseInstant(drafted.at)) ?? issue.createdAt;
      const due = groups.filter((_, index) => dueAt(since, after, index) <= now).length;
      const key = `${drafted?.id ?? "drafted"}:${due}`;
      if (due === 0 || told.some(({ id }) => id === `escalated:${key}`)) continue;
      const pull = (await pullRequestsOf(github, issue.number)).findLast((each) => each.open);
      if (pull === void 0) continue;
      const found = await whoMayDecide(github, main, config, issue, pull, groups[due - 1] ?? []);
      failures.push(...found.cannot.map((why) => `#${issue.number}: ${why}`));
      if (found.logins.length > 0) await tellGroup(run, config, ledger, issue, pull, key, due, found.logins);
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}
var dueAt = (since, after, index) => addSeconds(since, after * (index + 1));
async function tellGroup(run, config, ledger, issue, pull, key, group, logins) {
  const words = `${logins.map((login) => `@${login}`).join(" ")}: nobody has decided on #${issue.number} yet. Approve and merge this pull request to grant it, or close it to reject. Those who were asked first can still do so, too.`;
  await announce(run.github, issue.number, `escalated:${key}`, inTrial(words, config.trial), pull.number);
  const event = ledgerEvent("escalated", key, issue.number, run.github.now(), run.id, { group });
  record(run, ledger, issue, event, void 0);
}
async function whoMayDecide(github, main, config, issue, pull, group) {
  const found = [];
  for (const account of accountsNamed(issue.body))
    found.push(await whoMayDecideIn(account, github, main, config, issue, pull, group));
  return {
    logins: [...new Set(found.flatMap(({ logins }) => logins))],
    // Somebody who can decide for one of its accounts is told.
    cannot: found.some(({ logins }) => logins.length > 0) && found.length > 1 ? [] : [...new Set(found.flatMap(({ cannot }) => cannot))]
  };
}
async function whoMayDecideIn(account, github, main, config, issue, pull, group) {
  const paths = requestPaths({ account, createdAt: issue.createdAt, issue: issue.number });
  const [files, drafted] = [
    await readFilesAt(github, main.head, CODEOWNERS_LOCATIONS, "is absent"),
    await readFilesAt(github, pull.head, [paths.request], "is absent")
  ];
  const text = CODEOWNERS_LOCATIONS.map((path) => files.get(path)).find((each) => each !== void 0) ?? "";
  const owned = ownersOf(parseCodeowners(text), paths.request);
  const owners = owned.kind === "owned" ? owned.owners : [];
  const request = readRequest(drafted.get(paths.request) ?? "");
  const same = request.ok ? peopleOf(config, request.value.principal, request.value.account) : [];
  const logins = [];
  const cannot = [];
  for (const id of group) {
    if (id === issue.author?.id || same.includes(id)) continue;
    const login = await loginOf(github, id);
    const isOwner = owners.some(
      (owner) => owner.kind !== "user" || ownerText(owner).toLowerCase() === `@${login?.toLowerCase() ?? ""}`
    );
    if (login !== void 0 && isOwner) logins.push(login);
    else
      cannot.push(
        `approval.escalation in aws-jit.yml names ${login ?? "a GitHub account that is gone"} (${id}), who could not approve it: CODEOWNERS does not name them for ${paths.request}. Add them there, or take them out of the group.`
      );
  }
  return { logins, cannot };
}

// src/commands/end/stale-proposals.ts
async function closeStaleProposals(run, pulls, open, filed, trial) {
  const { github } = run;
  const now = github.now();
  const failures = [];
  for (const { number, head, base } of pulls) {
    const of = supplementOfBranch(head.ref);
    if (of === void 0 || head.repo?.id !== base.repo.id) continue;
    try {
      const isOpen = open.some((issue) => issue.number === of.issue);
      const paths = filed.filter(({ issue }) => issue === of.issue).map(({ path }) => path.replace(/\.yml$/, `.${supplementName(of.kind, of.number)}.yml`));
      const texts = isOpen ? await readFilesAt(github, Sha.of(head.sha), paths, "is absent") : void 0;
      const ends = [...texts?.values() ?? []].flatMap((text) => {
        const read = of.kind === "extension" ? readExtension(text ?? "") : readDifference(text ?? "");
        if (!read.ok || read.value.issue !== of.issue) return [];
        return ["extends" in read.value ? read.value.extends : read.value.until];
      });
      const over = !isOpen || ends.length > 0 && ends.every((end) => end <= now);
      if (!over) continue;
      const words = inTrial(proposalOver(`#${of.issue}`, of.kind, isOpen ? ends[0] : void 0), trial);
      await announce(
        github,
        of.issue,
        `${of.kind}-over-${supplementName(of.kind, of.number)}`,
        words,
        number
      );
      await deleteBranch(github, head.ref);
      await updatePullRequest(github, number, { state: "closed" });
    } catch (error) {
      failures.push(`Pull request #${number}: ${String(error)}`);
    }
  }
  return failures;
}

// src/messages/missing-outcome.ts
var WHOM = (workflow, home) => `Ask an administrator of this repository to look at the [runs of that job](${home}/actions/workflows/${workflow}): usually it cannot assume its role in AWS, waits for a runner, or its workflow is switched off.`;
var undrafted = (who, home) => [
  `@${who}, this request was filed, and no run has made a draft of it yet.`,
  `It is tried again every hour. ${WHOM("aws-jit-request.yml", home)}`
].join("\n\n");
var ungranted = (who, mergedAt, until, home) => ({
  comment: [
    `@${who}, this request was merged at ${clockTime(mergedAt)}, and **no run has told since what became of it**.`,
    `It is tried again every hour until its time ends at ${clockTime(until)}. ${WHOM("aws-jit-grant.yml", home)}`
  ].join("\n\n"),
  next: `Merged at ${clockTime(mergedAt)}; no run has told since what became of it. Its time ends at ${clockTime(until)}.`
});
var unrevoked = (who, closedAt, home) => ({
  comment: [
    `@${who}, this request was closed at ${clockTime(closedAt)}, and **no run has told since that the access was taken back**: it may be live still, until its end.`,
    `It is tried again every hour. ${WHOM("aws-jit-revoke.yml", home)} Where it must end now, an administrator of the AWS account can detach it by hand.`
  ].join("\n\n"),
  next: `Closed at ${clockTime(closedAt)}, and not known to be taken back: it may be live until its end.`
});
var endedByAws = (who, until) => ({
  comment: [
    `@${who}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is attached still gives nothing, and is removed by a later run.`,
    "If you need it again, file a new request with the form."
  ].join("\n\n"),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it is removed by a later run.`
});
var overByNow = (who) => ({
  comment: [
    `@${who}, the access of this request is over: no access lasts longer than a day, and AWS refuses it since its end. No run has told that it was taken back before.`,
    "What is attached still gives nothing, and is removed by a later run."
  ].join("\n\n"),
  next: "Its time is over: AWS refuses it. What is left of it is removed by a later run."
});

// src/commands/end/missing-outcomes.ts
var OUTCOME_WITHIN = 30 * 60;
var DRAFT_WITHIN = 100 * 60;
var END_WITHIN = 2 * 60 * 60;
var ONE_DAY = 24 * 60 * 60;
var CLOSED_LATELY = 2 * ONE_DAY;
async function tellMissingOutcomes(of) {
  await tellUndrafted(of);
  await tellOfMerged(of);
  await tellOfClosed(of);
}
async function tellUndrafted({ run, config, open, filed, each }) {
  const merged = new Set(filed.map(({ issue }) => issue));
  const since = earlier(run.github.now(), DRAFT_WITHIN);
  for (const issue of open) {
    if (issue.createdAt > since || shownState(issue) !== void 0 || merged.has(issue.number)) continue;
    await each(issue, async () => {
      if (await announced(run.github, issue.number, "status") !== void 0) return void 0;
      const words = undrafted(issue.author?.login ?? "ghost", run.home);
      await announce(run.github, issue.number, "no-draft", inTrial(words, config.trial));
      return void 0;
    });
  }
}
async function tellOfMerged(of) {
  const { run, main, config, ledger, open, filed, closedPulls, each } = of;
  const { github } = run;
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const inPlace = filed.filter(({ issue, month }) => {
    const found = issues.get(issue);
    return found !== void 0 && monthOf(found.createdAt) === month;
  });
  if (inPlace.length === 0) return;
  const requests = await readRequests(github, main.head, inPlace);
  const now = github.now();
  const extensions = await extensionsOf(
    github,
    main.head,
    inPlace,
    new Set(inPlace.map(({ issue }) => issue))
  );
  const own = await provedAccounts(run, main, filed).ownFiles([
    ...new Set(inPlace.map(({ issue }) => issue))
  ]);
  const waiting = [...own].flatMap(([number, files]) => {
    const issue = issues.get(number);
    const request = longest(
      files.flatMap(({ path, month }) => {
        const read = requests.get(path);
        return read === void 0 || issue === void 0 || month !== monthOf(issue.createdAt) ? [] : [read];
      })
    );
    if (!issue || !request) return [];
    const earliestEnd = endFrom(request, issue.createdAt);
    const mayBeOver = now >= addSeconds(earliestEnd, END_WITHIN);
    return mayBeOver || !tellsOutcome(shownState(issue)) ? [{ issue, request }] : [];
  });
  const merges = await mergeTimes(
    github,
    waiting.map(({ issue }) => issue.number).filter((number) => closedPulls.get(number)?.mergedAt === void 0)
  );
  const due = waiting.flatMap(({ issue, request }) => {
    const mergedAt = closedPulls.get(issue.number)?.mergedAt ?? merges.get(issue.number);
    if (mergedAt === void 0) return [];
    const first = endFrom(request, mergedAt);
    const over = now >= addSeconds(first, END_WITHIN);
    return over || now >= addSeconds(mergedAt, OUTCOME_WITHIN) && !tellsOutcome(shownState(issue)) ? [{ issue, request, mergedAt, first }] : [];
  });
  if (due.length === 0) return;
  const events = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  for (const { issue, request, mergedAt, first } of due) {
    await each(issue, async () => {
      const told = events.get(issue.number) ?? [];
      const filedFor = extensions.get(issue.number) ?? [];
      const until = await possibleEnd(github, issue.number, first, filedFor, told);
      if (now >= addSeconds(until, END_WITHIN)) return tellOver(of, issue, request, until, told);
      if (now < addSeconds(mergedAt, OUTCOME_WITHIN) || tellsOutcome(shownState(issue))) return void 0;
      if (told.some(({ kind }) => tellsOutcome(kind))) return void 0;
      if ((await announcedUnder(run.github, issue.number, OUTCOME_KEYS)).size > 0) return void 0;
      const words = ungranted(issue.author?.login ?? "ghost", mergedAt, until, run.home);
      await tell(run, ledger, {
        issue,
        state: "approved",
        once: "no-outcome",
        comment: words.comment,
        status: { next: words.next, facts: [], trial: config.trial },
        data: { codes: ["no-outcome"], until: formatInstant(until) }
      });
      return {
        issue: issue.number,
        state: "waiting",
        note: "Merged, and no run has told what became of it."
      };
    });
  }
}
var longest = (requests) => requests.toSorted(
  (one, other) => (other.approvedDuration ?? other.duration) - (one.approvedDuration ?? one.duration)
)[0];
var OUTCOMES = ["approved", "scheduled", "granted", "failed"];
var tellsOutcome = (kind) => kind !== void 0 && OUTCOMES.includes(kind);
var OUTCOME_KEYS = [...OUTCOMES.map((state) => `${state}:`), ...Object.values(TOLD_OF_ACCOUNTS)];
async function tellOver({ run, config, ledger }, issue, request, until, told) {
  if (isAssigned(config, request) || wasTakenBack(issue, told)) return void 0;
  const who = issue.author?.login ?? "ghost";
  const wasLive = await wasToldLive(run.github, issue.number, until, told);
  const words = wasLive ? endedByAws(who, until) : overUntold(who, until);
  await tell(run, ledger, {
    issue,
    state: wasLive ? "expired" : "lapsed",
    once: wasLive ? formatInstant(until) : "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) }
  });
  return { issue: issue.number, state: wasLive ? "expired" : "lapsed", note: "Its time is over." };
}
async function tellOfClosed({ run, main, config, ledger, filed, each }) {
  const { github } = run;
  const now = github.now();
  const closed = (await recentlyClosedIssues(github, earlier(now, CLOSED_LATELY))).filter(
    (issue) => isOurs(issue.body) && isGiven(shownState(issue)) && issue.closedAt !== void 0 && issue.closedAt <= earlier(now, OUTCOME_WITHIN)
  );
  if (closed.length === 0) return;
  const events = await ledger.read(
    closed.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  for (const issue of closed) {
    const told = events.get(issue.number) ?? [];
    if (told.some(({ kind, data }) => (kind === "revoked" || kind === "expired") && data["part"] === void 0))
      continue;
    const over = addSeconds(issue.closedAt ?? now, ONE_DAY + END_WITHIN);
    if (now >= over) {
      await each(issue, () => tellOverByNow(run, main, config, ledger, filed, issue));
      continue;
    }
    await each(issue, async () => {
      const words = unrevoked(issue.author?.login ?? "ghost", issue.closedAt ?? now, run.home);
      const comment = inTrial(words.comment, config.trial);
      if (!await announce(github, issue.number, "not-taken-back", comment)) return void 0;
      const { next } = words;
      const status = { state: "granted", next, facts: [], trial: config.trial, runUrl: run.url };
      await keepCurrent(github, issue.number, "status", statusComment(status));
      return {
        issue: issue.number,
        state: "granted",
        note: "Closed, and no run has told that it was taken back."
      };
    });
  }
}
async function tellOverByNow(run, main, config, ledger, filed, issue) {
  const requests = await readRequests(
    run.github,
    main.head,
    filed.filter((file) => file.issue === issue.number)
  );
  const now = run.github.now();
  const mayLast = [...requests.values()].some(
    (request) => (
      // AWS does not end a shared set: what nobody has taken away is not over.
      isAssigned(config, request) || // What begins later, whatever label somebody has put.
      endFrom(request, issue.closedAt ?? now) > now
    )
  );
  if (mayLast) return void 0;
  const words = overByNow(issue.author?.login ?? "ghost");
  await tell(run, ledger, {
    issue,
    state: "expired",
    once: "closed",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {}
  });
  return { issue: issue.number, state: "expired", note: "Closed for longer than any grant lasts." };
}

// src/commands/end/close.ts
async function close(run) {
  const { github } = run;
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const ledger = openLedger(github);
  const all = await openIssues(github);
  const open = all.filter((issue) => isRequest(issue.body));
  const now = github.now();
  const filed = await filedRequests(github, main.head, config, now);
  const merged = new Set(filed.map(({ issue }) => issue));
  const closedPulls = new Map(
    [...await recentlyClosed(github, "default branch")].reverse().map((pull) => [pull.issue, pull])
  );
  const done = [];
  const failures = [];
  const each = async (issue, end) => {
    try {
      const ended2 = await end();
      if (ended2) done.push(ended2);
    } catch (error) {
      failures.push(`#${issue.number}: ${String(error)}`);
    }
  };
  for (const issue of open.filter(({ number }) => !merged.has(number))) {
    await each(issue, async () => {
      const pull = closedPulls.get(issue.number) ?? await rejectedBefore(run, issue);
      if (pull && pull.mergedAt === void 0 && !await hasOpenPull(run, issue)) {
        const closing = await closingWords(github, pull);
        if (closing.by?.type !== "Bot") return tellRejected(run, config, ledger, issue, pull, closing);
      }
      return now >= addSeconds(issue.createdAt, config.approval_ttl) ? tellLapsed(run, config, ledger, issue) : closeAgain(run, config, ledger, issue);
    });
  }
  const { octokit, owner, repo } = github;
  const openPulls = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "open",
    base: main.branch,
    per_page: 100
  });
  const closed = await cancelledIssues(run, openPulls);
  for (const { issue, by } of closed) {
    await each(issue, () => tellCancelled(run, config, ledger, issue, by));
  }
  const ended = new Set(done.map(({ issue }) => issue));
  const waiting = open.filter(({ number }) => !ended.has(number));
  await tellMissingOutcomes({ run, main, config, ledger, open: waiting, filed, closedPulls, each });
  failures.push(...await escalate(run, main, config, ledger, waiting));
  failures.push(...await closeStaleProposals(run, openPulls, open, filed, config.trial));
  await ledger.commit();
  for (const { issue } of closed) {
    await each(issue, async () => {
      await dropDraft(run, issue);
      return void 0;
    });
  }
  if (await isForRecords(run)) failures.push(...await lookAfter(run, main, config, all));
  return { done, failures };
}
async function isForRecords({ github, event }) {
  if (event.kind === "issue" || event.kind === "comment") return false;
  if (event.kind !== "pull") return true;
  const closed = await pullOnBranch(github, event.pull);
  return closed !== void 0 && useOfRecordBranch(closed.branch) !== void 0;
}
async function lookAfter(run, main, config, open) {
  try {
    const { failures, overdue, looked } = await lookAfterwards(run, main, config, open);
    const found = new Set(overdue.map(({ code }) => code));
    const unknown = {
      has: (code) => looked !== "everything" && !looked.has(code) && !found.has(code)
    };
    await keepHealth(run, open, /* @__PURE__ */ new Map([["breakglass", overdue]]), unknown);
    return failures;
  } catch (error) {
    return [`Uses of break glass could not be looked after: ${String(error)}`];
  }
}
var hasOpenPull = async (run, issue) => (await pullRequestsOf(run.github, issue.number)).some((pull) => pull.open);
async function rejectedBefore(run, issue) {
  if (issue.reopened !== true || !issue.labels.includes(STATES.rejected.label)) return void 0;
  return (await pullRequestsOf(run.github, issue.number)).at(-1);
}
async function cancelledIssues(run, openPulls) {
  const { github, event } = run;
  const numbers = /* @__PURE__ */ new Set();
  for (const { head } of openPulls) {
    const number = requestOfBranch(head.ref);
    if (number !== void 0) numbers.add(number);
  }
  if (event.kind === "issue" && event.action === "closed" && isRequest(event.issue.body))
    numbers.add(event.issue.number);
  const found = [];
  for (const number of numbers) {
    const lookup = await readIssue(github, number);
    if (lookup.kind === "issue" && !lookup.issue.open && isRequest(lookup.issue.body)) {
      found.push({ issue: lookup.issue, by: lookup.closedBy });
    }
  }
  return found;
}
async function tellRejected(run, config, ledger, issue, pull, { by, words }) {
  const name = by?.login ?? "somebody";
  const news = rejected(
    issue.author?.login ?? "ghost",
    name,
    words === void 0 ? "No reason was given." : fenced(words, 1e3)
  );
  await dropDraft(run, issue);
  await tell(run, ledger, {
    issue,
    state: "rejected",
    once: String(pull.number),
    comment: news.comment,
    status: { next: news.next, facts: [], trial: config.trial },
    data: { pull: pull.number, by: by?.login ?? null }
  });
  return {
    issue: issue.number,
    state: "rejected",
    note: `${name} closed pull request #${pull.number} unmerged.`
  };
}
async function tellLapsed(run, config, ledger, issue) {
  if (await dropDraft(run, issue) === "merged") return closeAgain(run, config, ledger, issue);
  const words = undecided(issue.author?.login ?? "ghost", formatDuration(config.approval_ttl));
  await tell(run, ledger, {
    issue,
    state: "lapsed",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: {}
  });
  return { issue: issue.number, state: "lapsed", note: "Nobody decided in time." };
}
async function closeAgain(run, config, ledger, issue) {
  const { github } = run;
  if (issue.reopened !== true || !isOver(issue)) return void 0;
  const pulls = await pullRequestsOf(github, issue.number);
  const mergedAt = pulls.find((pull) => pull.mergedAt !== void 0)?.mergedAt;
  if (mergedAt === void 0) return void 0;
  const longest2 = config.max_start_ahead + config.max_duration;
  if (github.now() < addSeconds(mergedAt, longest2)) return void 0;
  await sayReopened(run, issue, config.trial);
  ledger.afterwards(() => closeIssue(github, issue.number, "completed"));
  return { issue: issue.number, state: "unchanged", note: "It is over, and closed again." };
}
async function tellCancelled(run, config, ledger, issue, by) {
  if (by?.type === "Bot") return void 0;
  if ((await pullRequestsOf(run.github, issue.number)).some(({ mergedAt }) => mergedAt !== void 0))
    return void 0;
  const name = by?.login ?? "somebody";
  await tell(run, ledger, {
    issue,
    state: "cancelled",
    once: "",
    comment: void 0,
    status: { next: cancelled(name), facts: [], trial: config.trial },
    data: { by: by?.login ?? null }
  });
  return {
    issue: issue.number,
    state: "cancelled",
    note: `${name} closed the issue before anything was granted.`
  };
}
export {
  close
};
