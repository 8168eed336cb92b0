import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-EDMMGYTS.js";
import {
  weeklyDigest
} from "./chunk-XHZ7K72Y.js";
import {
  SlackProblem,
  bold,
  button,
  context,
  cut,
  header,
  notification,
  openWorkspace,
  richText,
  section,
  slackUrl,
  text
} from "./chunk-TVXTNE55.js";
import "./chunk-X37SVR47.js";
import "./chunk-WQFQDJF2.js";
import "./chunk-EMMR4ZAY.js";
import "./chunk-BUQYOX63.js";
import "./chunk-2MUPNAO2.js";
import "./chunk-LAC5U75N.js";
import "./chunk-2LSUTPPO.js";
import "./chunk-U2OCC226.js";
import "./chunk-NI3P63FJ.js";
import "./chunk-5ITGPBKB.js";
import "./chunk-4AO5I2YZ.js";
import "./chunk-JELGGJKV.js";
import "./chunk-R22OSPFW.js";
import "./chunk-336B4IRH.js";
import "./chunk-GVG2WL6A.js";
import "./chunk-L7VL7YWC.js";
import "./chunk-SEKMICIW.js";
import {
  configurationOf
} from "./chunk-PVZH6LR4.js";
import "./chunk-X6ANIY7H.js";
import "./chunk-IVOYKZXI.js";
import "./chunk-DESE42XX.js";
import "./chunk-VQ23M2P7.js";
import "./chunk-YH7NM7CI.js";
import "./chunk-BZKBQ7K7.js";
import "./chunk-OFT73F2U.js";
import {
  readMainBranch
} from "./chunk-OOC4KLMY.js";
import "./chunk-HTOLCL5U.js";
import {
  readCheckout
} from "./chunk-DZFHJ26E.js";
import "./chunk-6LFIRXUW.js";
import "./chunk-3YU4ZZVZ.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-SZMWXOUM.js";
import "./chunk-XYMEGMF7.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";

// src/commands/slack/digest.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/slack/digest-message.ts
var LINES = 14;
var LONGEST = 140;
function digestMessage({ name, days, facts, run }) {
  const lines = facts.slice(0, LINES).map(([label, value]) => [label, cut(revealHidden(value).replace(/\s+/g, " "), LONGEST)]);
  const [requests] = lines;
  return {
    text: notification(`${name}, ${days}: ${requests === void 0 ? "nothing" : requests.join(" ")}`),
    blocks: [
      header(`${name}: the week from ${days}`),
      richText([
        {
          type: "rich_text_list",
          style: "bullet",
          elements: lines.map(([label, value]) => section(bold(`${label}: `), text(value)))
        }
      ]),
      { type: "actions", elements: [button("report", "Open the report", run)] },
      context("Counted from the ledger: what the machine recorded, not proof.")
    ]
  };
}

// src/commands/slack/digest.ts
var OF_ALL = 0;
var digestIn = ({ ledger, token, endpoint }) => async (run) => {
  const nothing = { done: [], failures: [] };
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const channelName = config.slack_notification_channel;
  const now = run.github.now();
  if (channelName === void 0 || !isDigestDue(config, now) || !existsSync(join(ledger, "events")))
    return nothing;
  if (token === void 0) {
    run.log.info("Slack is told nothing: this job has no SLACK_BOT_TOKEN.");
    return nothing;
  }
  const digest = weeklyDigest(
    readCheckout(ledger, now, () => void 0),
    now
  );
  if (digest === void 0) return nothing;
  const key = `digest ${formatInstant(digest.week.from).slice(0, 10)}`;
  try {
    const workspace = await openWorkspace(token, slackUrl(config, endpoint));
    const channel = await workspace.channel(channelName);
    const told = (await channel.since(digest.week.until)).some(
      ({ mark }) => mark?.repository === main.repository && mark.issue === OF_ALL && mark.key === key
    );
    if (told) return nothing;
    const message = digestMessage({ ...digest, name: config.name, run: run.url });
    await channel.post(message, { repository: main.repository, issue: OF_ALL, key });
    return { ...nothing, summary: `The week from ${digest.days} was told on Slack.` };
  } catch (error) {
    if (!(error instanceof SlackProblem)) throw error;
    run.log.warning(`The week from ${digest.days} is not told on Slack. ${error.message}`);
    return nothing;
  }
};
export {
  digestIn
};
