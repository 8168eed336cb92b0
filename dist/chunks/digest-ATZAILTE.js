import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-3G3U2QZF.js";
import {
  weeklyDigest
} from "./chunk-3MIDAI4M.js";
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
} from "./chunk-UO2FX4DJ.js";
import "./chunk-XEMSCDMC.js";
import "./chunk-E7NUSXDX.js";
import "./chunk-UYXWEMRF.js";
import "./chunk-CCXK6XVP.js";
import "./chunk-64IOK27Q.js";
import "./chunk-QDHL5VP5.js";
import "./chunk-DITVJRYC.js";
import "./chunk-CMJD4FDS.js";
import "./chunk-HK6KNB43.js";
import "./chunk-FX6WPC5P.js";
import "./chunk-J2AFGUUI.js";
import "./chunk-LK4QBS3M.js";
import "./chunk-UUIBLE76.js";
import "./chunk-LEXDFFVZ.js";
import "./chunk-PBLW3N5H.js";
import "./chunk-KBCWNNPZ.js";
import "./chunk-BJ7UBYP4.js";
import "./chunk-5IPYQ757.js";
import "./chunk-4FBATXAE.js";
import "./chunk-KUFFEAV3.js";
import {
  configurationOf
} from "./chunk-CES2UADN.js";
import "./chunk-MN3RHJV6.js";
import "./chunk-57QILWU5.js";
import "./chunk-O7WIQSIW.js";
import "./chunk-MIIIYZB2.js";
import "./chunk-HYYFTP2I.js";
import "./chunk-GEJDEOPU.js";
import "./chunk-W3DTP7WZ.js";
import {
  readMainBranch
} from "./chunk-6JAXGOXP.js";
import "./chunk-EGKC3PF6.js";
import {
  readCheckout
} from "./chunk-4GRJMQVD.js";
import "./chunk-BRSBTNN6.js";
import "./chunk-NPR7PQMG.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-USNQR5VZ.js";
import "./chunk-OLDHIANG.js";
import "./chunk-7GLTPKRJ.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-SJTK6B3P.js";
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
