import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-PWV62OYC.js";
import {
  weeklyDigest
} from "./chunk-AB6NG3OL.js";
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
} from "./chunk-OO7HSKEL.js";
import "./chunk-N56QIRUV.js";
import "./chunk-HKX7HHBH.js";
import "./chunk-HJX2SYSC.js";
import "./chunk-CF2NTYQI.js";
import "./chunk-4YOPGWGD.js";
import "./chunk-ZEMBG4PW.js";
import "./chunk-64IJHUX4.js";
import "./chunk-TJQFOTRT.js";
import "./chunk-CWG7PALM.js";
import "./chunk-ZM4E6UIT.js";
import "./chunk-FBB6GHF2.js";
import "./chunk-NB5HWASO.js";
import "./chunk-3IAAK3DZ.js";
import "./chunk-ZHZUR24F.js";
import "./chunk-VMRTVXPG.js";
import "./chunk-TZXMUWJX.js";
import "./chunk-P2DEDSAZ.js";
import "./chunk-K6ETDL7G.js";
import "./chunk-J7AOF3DG.js";
import "./chunk-SCLQQ6P4.js";
import {
  configurationOf
} from "./chunk-IYNKJ5OR.js";
import "./chunk-5SXLAFKN.js";
import "./chunk-XPTTMQHZ.js";
import "./chunk-JGHIHW7H.js";
import "./chunk-25Y7GWCU.js";
import "./chunk-XAOMJF34.js";
import "./chunk-XODW4FUR.js";
import "./chunk-KLAL3TRY.js";
import {
  readMainBranch
} from "./chunk-VDXTQUEP.js";
import "./chunk-PHDUU4Z6.js";
import {
  readCheckout
} from "./chunk-ILKJQV5Q.js";
import "./chunk-SC4GABMD.js";
import "./chunk-ZAMI4BOE.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-NXNHCAU3.js";
import "./chunk-NPGFA4AF.js";
import "./chunk-HS5A77NU.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-XF5S6IYU.js";
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
