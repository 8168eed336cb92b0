import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  howToGoOn,
  readTimeout,
  storyOf
} from "./chunk-CPW7WRF2.js";
import {
  ownAccount
} from "./chunk-3ABS2JZP.js";
import {
  followRequest,
  isSettled,
  requestNow,
  requestsNow,
  statusJson,
  statusLine
} from "./chunk-X2BSNZNN.js";
import {
  failedCall
} from "./chunk-BMT5MYXE.js";
import {
  connectFor,
  signIn
} from "./chunk-6LPSCHSI.js";
import "./chunk-O42AWODU.js";
import "./chunk-DCXJHOPJ.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-NY2BI3KC.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import "./chunk-VA3D25IJ.js";
import {
  openIssues,
  openIssuesOf
} from "./chunk-PPOEPAEE.js";
import "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  IssueNumber
} from "./chunk-2OQPEP3A.js";
import "./chunk-HANBNIMK.js";

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
