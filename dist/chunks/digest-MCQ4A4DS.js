import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-LV4NOLQ5.js";
import {
  weeklyDigest
} from "./chunk-P6RD7S27.js";
import "./chunk-SAFM27A3.js";
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
} from "./chunk-BCXX5EOT.js";
import {
  slackUrl
} from "./chunk-TRMFCBEA.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-DROB7HSP.js";
import {
  configurationOf
} from "./chunk-LYWP7NPI.js";
import "./chunk-N4V3KC7R.js";
import {
  readMainBranch
} from "./chunk-EZ3Z7ICC.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-WH2OHENF.js";
import "./chunk-VJPJYBQG.js";
import "./chunk-JDNVXE3A.js";
import "./chunk-6FZQ7AMW.js";
import "./chunk-VPS6FZLN.js";
import "./chunk-SC4EGV7C.js";
import "./chunk-CSKLCUBK.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-SL7TKVXF.js";
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
