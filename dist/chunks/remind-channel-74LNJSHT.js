import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHANNEL_KEY,
  notSignedOffMessage
} from "./chunk-G572JVMW.js";
import {
  approversOnSlack
} from "./chunk-6W34UAFR.js";
import "./chunk-BCXX5EOT.js";
import {
  slackUrl
} from "./chunk-TRMFCBEA.js";
import {
  openWorkspace
} from "./chunk-DROB7HSP.js";
import {
  standingText
} from "./chunk-3WJ3DQLN.js";
import "./chunk-N4V3KC7R.js";
import "./chunk-2EOPFUDI.js";
import {
  accountNamed,
  approversFor
} from "./chunk-SL7TKVXF.js";
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
