import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-GX7NCV3O.js";
import {
  weeklyDigest
} from "./chunk-YQJVUE4I.js";
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
} from "./chunk-6PAWWPVG.js";
import "./chunk-ZNFPBCVC.js";
import "./chunk-52F3I7WE.js";
import "./chunk-WLVFIEJB.js";
import "./chunk-YQ4FFLPL.js";
import "./chunk-PPTLTCEV.js";
import "./chunk-SI3LUFUD.js";
import "./chunk-MT56LLN2.js";
import "./chunk-D37L7F3F.js";
import "./chunk-GERYFHYR.js";
import "./chunk-YTZKOPJC.js";
import "./chunk-OLMZ7QOR.js";
import "./chunk-KDTAGE2S.js";
import "./chunk-5G7CRMOA.js";
import "./chunk-ZBYSLAZJ.js";
import "./chunk-S24VQTS2.js";
import "./chunk-XXVDKFSY.js";
import "./chunk-DCDQUYIF.js";
import "./chunk-N52BXPCK.js";
import {
  configurationOf
} from "./chunk-3IOXBM6R.js";
import "./chunk-Z2TPA4SF.js";
import "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import "./chunk-N5C7V76W.js";
import "./chunk-Y7AFQ5OF.js";
import "./chunk-JH2I4NUP.js";
import "./chunk-F7SQMS2L.js";
import {
  readMainBranch
} from "./chunk-VEQQI536.js";
import "./chunk-36QL5OV5.js";
import {
  readCheckout
} from "./chunk-YQDXUKF6.js";
import "./chunk-YE2Z46KY.js";
import "./chunk-EXBDILG3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-YCBNNYGV.js";
import "./chunk-FTVZSTHM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-3LVFYELC.js";
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
