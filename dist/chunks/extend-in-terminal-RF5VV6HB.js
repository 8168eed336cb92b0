import {
  readTimeout,
  storyOf
} from "./chunk-CULGKHNQ.js";
import {
  followRequest,
  lastsLonger,
  requestNow,
  statusJson
} from "./chunk-PCPVTUT6.js";
import {
  ownAccount
} from "./chunk-ATE75JUM.js";
import {
  failedCall,
  isUnanswered
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
import "./chunk-P4Z2YMR7.js";
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
import {
  REMARK_LONGEST
} from "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  formatDuration,
  normaliseReason,
  parseDuration
} from "./chunk-DAROUHPW.js";
import {
  hiddenIn
} from "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import {
  IssueNumber
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/following/extend-in-terminal.ts
var ASKING_MS = 6e4;
async function extend(args, io) {
  const { json } = args;
  let asked = false;
  const stop = (why, code) => {
    io.stderr(`extend: ${why}
`);
    if (json) io.stdout(`${JSON.stringify({ asked, error: why }, null, 2)}
`);
    return code;
  };
  const number = Number(args.number.replace(/^#/, ""));
  if (!IssueNumber.is(number)) return stop(`"${args.number}" is not the number of a request.`, 2);
  const comment = commentOf(args.duration, args.reason);
  if (!comment.ok) return stop(comment.why, 2);
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === "string") return stop(timeout, 2);
  if (args.timeout !== void 0 && !args.wait) return stop("--timeout goes with --wait.", 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === "string") return stop(to, 2);
  try {
    const github = connectFor(ASKING_MS, to);
    await ownAccount(github);
    const before = await requestNow(github, number);
    if (typeof before === "string") return stop(before, 1);
    if (!before.now.live)
      return stop(`#${number} is not live, so there is nothing to extend. Ask anew: aws-jit request`, 1);
    const posted = await post(github, number, comment.text);
    asked = posted === void 0 ? null : true;
    if (posted === void 0)
      return stop(
        `GitHub did not say whether it took the comment. Look at ${to.home}/issues/${number} before you repeat it.`,
        1
      );
    const tell = storyOf(io, json);
    tell(`Asked: ${to.home}/issues/${number}#issuecomment-${posted}
`);
    const now = args.wait ? await followRequest({
      github: connectFor(timeout, to),
      issue: number,
      deadline: io.clock.now() + timeout,
      clock: io.clock,
      after: posted,
      isDone: lastsLonger(before.now.until),
      say: (line) => {
        tell(`${line}
`);
      }
    }) : before.now;
    if (json) io.stdout(`${JSON.stringify({ asked: true, ...statusJson(now, to.home) }, null, 2)}
`);
    if (!args.wait) return 0;
    const longer = now.live && lastsLonger(before.now.until)(now);
    if (!longer) io.stderr(`#${number} does not last longer yet. What was said on it stands above.
`);
    return longer ? 0 : 1;
  } catch (error) {
    return stop(failedCall(error, to.repository), 1);
  }
}
function commentOf(typed, why) {
  const duration = parseDuration(typed);
  if (duration === void 0) return { ok: false, why: `"${typed}" is not a time. Write it like 90m or 2h.` };
  const hidden = hiddenIn(why);
  if (hidden.length > 0)
    return { ok: false, why: `--reason holds what nobody sees (${hidden.join(", ")}). Type it anew.` };
  const reason = normaliseReason(why).replace(/\s+/g, " ");
  if (reason === "") return { ok: false, why: "--reason says nothing. Say why you need it for longer." };
  if (reason.length > REMARK_LONGEST)
    return { ok: false, why: `--reason is longer than the ${REMARK_LONGEST} characters that are read.` };
  return { ok: true, text: `/extend ${formatDuration(duration)} ${reason}` };
}
async function post({ octokit, owner, repo }, issue, body) {
  try {
    const { data } = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: issue,
      body,
      request: { retries: 0 }
    });
    return data.id;
  } catch (error) {
    if (isUnanswered(error)) return void 0;
    throw error;
  }
}
export {
  commentOf,
  extend
};
