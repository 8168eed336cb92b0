import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-PIVD4H4N.js";
import {
  weeklyDigest
} from "./chunk-4VD5UCJN.js";
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
} from "./chunk-NSYTOJV7.js";
import "./chunk-4A6OX6XJ.js";
import "./chunk-D6WOSNUP.js";
import "./chunk-QOXS3QD5.js";
import "./chunk-T7ZTEZ2D.js";
import "./chunk-UPJBOKNB.js";
import "./chunk-OVU5BX75.js";
import "./chunk-TXXNUWHV.js";
import "./chunk-2RKLAQ5T.js";
import "./chunk-IASFQX3U.js";
import "./chunk-6OGNYSL3.js";
import "./chunk-JGMRUQQD.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-IJQTDOQI.js";
import "./chunk-NX5IOOF4.js";
import "./chunk-Z76MI6Y6.js";
import "./chunk-B6QZDC7E.js";
import "./chunk-3TIATBDF.js";
import "./chunk-7PHOKILU.js";
import "./chunk-4XI6UBYZ.js";
import {
  configurationOf
} from "./chunk-Q2PHEWX4.js";
import "./chunk-HAXFOUBY.js";
import "./chunk-GRT2U5SU.js";
import "./chunk-522RYSNR.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-DP3UVG6U.js";
import "./chunk-I7DDRHEL.js";
import "./chunk-V52QS6C6.js";
import "./chunk-IITFFCQK.js";
import {
  readMainBranch
} from "./chunk-6IX6E7ZU.js";
import "./chunk-SQCAAZB4.js";
import "./chunk-WWPHSNRZ.js";
import {
  readCheckout
} from "./chunk-QLSBZCVJ.js";
import "./chunk-J2KAH6PR.js";
import "./chunk-WD6SQ27R.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-B7D2ECX2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-B4LSIJN2.js";
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
