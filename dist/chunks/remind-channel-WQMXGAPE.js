import {
  CHANNEL_KEY,
  notSignedOffMessage
} from "./chunk-BDAXVJQC.js";
import {
  approversOnSlack
} from "./chunk-QYCM72CC.js";
import "./chunk-N5CXOH37.js";
import {
  slackUrl
} from "./chunk-775FMOPD.js";
import {
  openWorkspace
} from "./chunk-QGNGGWIW.js";
import "./chunk-A5VQQW3W.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import "./chunk-2EOPFUDI.js";
import {
  accountNamed,
  approversFor
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/commands/break-glass/remind-channel.ts
async function remindChannel(run, config, reminder) {
  const { repository, issue, of, people, filed, until, due, record, lost } = reminder;
  const { account } = of;
  const name = accountNamed(config, account)?.slackChannel;
  if (name === void 0 || run.slackToken === void 0) return void 0;
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const key = lost ? `lost-${due}` : `unsigned-${due}`;
    const ours = (await channel.since(filed)).filter(
      ({ mark }) => mark?.repository === repository && mark.issue === issue
    );
    const told = ours.find(({ mark }) => mark?.key === CHANNEL_KEY);
    const said = [...ours, ...told === void 0 ? [] : await channel.thread(told.ts)];
    if (said.some(({ mark }) => mark?.repository === repository && mark.key === key)) return void 0;
    const approvers = await approversOnSlack(
      { github: run.github, config, workspace, problem: () => void 0 },
      account,
      approversFor(config, account) ?? [],
      people
    );
    const message = notSignedOffMessage(
      {
        issue,
        of: standingText(of),
        until,
        lost,
        record,
        home: run.home
      },
      approvers
    );
    await channel.post(message, { repository, issue, key }, told?.ts);
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
export {
  remindChannel
};
