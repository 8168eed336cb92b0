import {
  mentionsFor
} from "./chunk-QYCM72CC.js";
import {
  bold,
  button,
  code,
  cut,
  date,
  header,
  notification,
  plainLine,
  quote,
  richText,
  section,
  text
} from "./chunk-N5CXOH37.js";
import {
  slackUrl
} from "./chunk-775FMOPD.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-QGNGGWIW.js";
import {
  accountNamed
} from "./chunk-DAROUHPW.js";

// src/slack/break-glass-message.ts
function notSignedOffMessage({ issue, of, until, lost, record, home }, mentions) {
  const open = record === void 0 ? `issues/${issue}` : `pull/${record}`;
  return {
    text: notification(`Break glass: nobody has signed off #${issue} (${of}) yet.`),
    blocks: [
      richText([
        section(
          ...mentionsFirst(mentions),
          text("the time of "),
          bold(`#${issue}`),
          text(", a use of "),
          code(of),
          text(", was over at "),
          date(until, { bold: true }),
          text(", and "),
          bold("nobody has signed it off."),
          text(
            lost ? " What it was cannot be told any more, and no approval signs it off: find out from CloudTrail what was used. The next reminder comes after twice as long." : " Look at what was used, if anything was, and approve its pull request. The next reminder comes after twice as long."
          )
        )
      ]),
      { type: "actions", elements: [button("record", "Open the record", `${home}/${open}`)] }
    ]
  };
}
var mentionsFirst = (mentions) => mentions.flatMap((each, n) => [each, text(n + 1 < mentions.length ? " " : ": ")]);
var REASON = 500;
function breakGlassMessage(use, mentions) {
  const { issue, who, of, until, reason, home } = use;
  return {
    text: notification(`Break glass: ${who} uses ${of} (#${issue}). Nobody has looked at this use.`),
    blocks: [
      header(`Break glass \xB7 #${issue}`),
      richText([
        section(
          ...mentionsFirst(mentions),
          bold(who),
          text(" uses "),
          code(of),
          text(", and it is about to be given, until "),
          date(until, { bold: true }),
          text(". "),
          bold("Nobody has looked at this use.\n")
        ),
        quote(cut(plainLine(reason), REASON)),
        section(
          text(
            "Should this not be: close the issue, or write /revoke there. What was used has to be looked at afterwards."
          )
        )
      ]),
      { type: "actions", elements: [button("issue", "Open the request", `${home}/issues/${issue}`)] }
    ]
  };
}

// src/commands/break-glass/tell-channel.ts
var CHANNEL_KEY = "break-glass";
async function tellChannel(run, config, request, until) {
  const name = accountNamed(config, request.account)?.slackChannel;
  if (name === void 0) return void 0;
  if (run.slackToken === void 0) return "This job has no SLACK_BOT_TOKEN.";
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const { issue } = request;
    const posted = await channel.since(request.createdAt);
    if (posted.some(
      ({ mark }) => mark?.repository === request.repository && mark.issue === issue && mark.key === CHANNEL_KEY
    ))
      return void 0;
    const { approvers } = await mentionsFor(
      { github: run.github, config, workspace, problem: () => void 0 },
      void 0,
      request,
      void 0,
      false
    );
    const { requester, standing: of = "", reason } = request;
    await channel.post(
      breakGlassMessage({ issue, who: requester.login, of, until, reason, home: run.home }, approvers),
      { repository: request.repository, issue, key: CHANNEL_KEY }
    );
    return void 0;
  } catch (error) {
    return error instanceof SlackProblem || error instanceof Error ? error.message : String(error);
  }
}

export {
  notSignedOffMessage,
  CHANNEL_KEY,
  tellChannel
};
