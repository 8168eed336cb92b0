import {
  howToGoOn,
  readTimeout,
  storyOf
} from "./chunk-CULGKHNQ.js";
import {
  followRequest,
  isSettled,
  requestNow,
  requestsNow,
  statusJson,
  statusLine
} from "./chunk-PCPVTUT6.js";
import {
  ownAccount
} from "./chunk-ATE75JUM.js";
import {
  failedCall
} from "./chunk-FR5HABJD.js";
import {
  connectFor,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import "./chunk-ATW52AOA.js";
import "./chunk-MHCT7UXJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-RM3SS25X.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-T3NC5FS5.js";
import {
  openIssues,
  openIssuesOf
} from "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/following/status-in-terminal.ts
var LISTING_MS = 12e4;
async function status(args, io) {
  const stop = (why, code) => {
    io.stderr(`status: ${why}
`);
    if (args.json) io.stdout(`${JSON.stringify({ error: why }, null, 2)}
`);
    return code;
  };
  const number = args.number === void 0 ? void 0 : Number(args.number.replace(/^#/, ""));
  if (number !== void 0 && (args.all || !IssueNumber.is(number)))
    return stop(
      args.all ? "give a number or --all, not both." : `"${args.number ?? ""}" is not the number of a request.`,
      2
    );
  if (args.wait && number === void 0) return stop("--wait goes with the number of a request.", 2);
  if (args.timeout !== void 0 && !args.wait) return stop("--timeout goes with --wait.", 2);
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === "string") return stop(timeout, 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === "string") return stop(to, 2);
  try {
    if (number === void 0) return await list(args, to, io);
    return args.wait ? await wait(number, timeout, args.json, to, io) : await one(number, args.json, to, io);
  } catch (error) {
    return stop(failedCall(error, to.repository), 1);
  }
}
async function one(number, json, to, io) {
  const github = connectFor(LISTING_MS, to);
  const looked = await requestNow(github, number);
  if (typeof looked === "string") throw new Error(looked);
  io.stdout(
    json ? `${JSON.stringify(statusJson(looked.now, to.home), null, 2)}
` : `${statusLine(looked.now, github.now())}
${to.home}/issues/${number}
`
  );
  return 0;
}
async function wait(number, timeout, json, to, io) {
  const tell = storyOf(io, json);
  const now = await followRequest({
    github: connectFor(timeout, to),
    issue: number,
    deadline: io.clock.now() + timeout,
    clock: io.clock,
    after: 0,
    isDone: isSettled,
    say: (line) => {
      tell(`${line}
`);
    }
  });
  if (json) io.stdout(`${JSON.stringify(statusJson(now, to.home), null, 2)}
`);
  if (!now.live) io.stderr(howToGoOn(now, to.repository));
  return now.live ? 0 : 1;
}
async function list({ all, json }, to, io) {
  const github = connectFor(LISTING_MS, to);
  const issues = all ? await openIssues(github) : await openIssuesOf(github, (await ownAccount(github)).login);
  const requests = await requestsNow(github, issues);
  if (json) {
    io.stdout(
      `${JSON.stringify({ requests: requests.map((each) => statusJson(each, to.home)) }, null, 2)}
`
    );
    return 0;
  }
  if (requests.length === 0)
    io.stdout(
      all ? "Nothing is asked for or live.\n" : "You have asked for nothing, and have nothing that is live.\n"
    );
  const now = github.now();
  for (const request of requests) io.stdout(`${statusLine(request, now)}
`);
  return 0;
}
export {
  status
};
