const { existsSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  isDigestDue
} from "./chunk-JSY525I2.js";
import {
  weeklyDigest
} from "./chunk-S4ACP544.js";
import "./chunk-WRVV26P3.js";
import {
  bold,
  button,
  context,
  cut,
  header,
  notification,
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
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-UNW2J7SO.js";
import "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-IWLFVA2V.js";
import "./chunk-JDEE6UFN.js";
import "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-AMZYLKDX.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/slack/digest.ts

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
    const workspace = await openWorkspace(token, slackUrl(config, endpoint), run.deadline.telling);
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
