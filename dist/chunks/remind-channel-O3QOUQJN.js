import {
  CHANNEL_KEY,
  notSignedOffMessage
} from "./chunk-HHRE7HRY.js";
import {
  approversOnSlack
} from "./chunk-7X6A5DKR.js";
import "./chunk-OIKXM6IR.js";
import {
  slackUrl
} from "./chunk-LIXBSQI2.js";
import {
  openWorkspace
} from "./chunk-RSKTCE7O.js";
import {
  standingText
} from "./chunk-BG36MULF.js";
import "./chunk-STGNCV6O.js";
import "./chunk-2EOPFUDI.js";
import {
  accountNamed,
  approversFor
} from "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";

// src/commands/break-glass/remind-channel.ts
async function remindChannel(run, config, reminder) {
  const { repository, issue, use, until, due, record } = reminder;
  const { account } = use.standing;
  const name = accountNamed(config, account)?.slackChannel;
  if (name === void 0 || run.slackToken === void 0) return void 0;
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const key = `unsigned-${due}`;
    const ours = (await channel.since(use.createdAt)).filter(
      ({ mark }) => mark?.repository === repository && mark.issue === issue.number
    );
    const told = ours.find(({ mark }) => mark?.key === CHANNEL_KEY);
    const said = [...ours, ...told === void 0 ? [] : await channel.thread(told.ts)];
    if (said.some(({ mark }) => mark?.repository === repository && mark.key === key)) return void 0;
    const approvers = await approversOnSlack(
      { github: run.github, config, workspace, problem: () => void 0 },
      account,
      approversFor(config, account) ?? [],
      use.standing.people
    );
    const message = notSignedOffMessage(
      {
        issue: issue.number,
        of: standingText(use.standing),
        until,
        record,
        home: run.home
      },
      approvers
    );
    await channel.post(message, { repository, issue: issue.number, key }, told?.ts);
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
export {
  remindChannel
};
