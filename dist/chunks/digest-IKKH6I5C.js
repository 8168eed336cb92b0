import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-NMEW3U2S.js";
import {
  weeklyDigest
} from "./chunk-CESMUW4Y.js";
import "./chunk-S5Y6Q6ZU.js";
import {
  bold,
  button,
  context,
  cut,
  header,
  notification,
  richText,
  section,
  slackUrl,
  text
} from "./chunk-BEGW7JJP.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-RAAPTRM7.js";
import "./chunk-7DLSXGL2.js";
import "./chunk-EQ67FMKS.js";
import "./chunk-ZVP2QCYF.js";
import "./chunk-EKX4C6OK.js";
import "./chunk-MFO2RV2A.js";
import "./chunk-YEG7UO5H.js";
import "./chunk-W4KUGGYK.js";
import "./chunk-35RGDZ4M.js";
import "./chunk-RDVZ52ZU.js";
import "./chunk-UYHMEDX6.js";
import "./chunk-P4DVRT2W.js";
import "./chunk-SXIP3EIG.js";
import "./chunk-URKAUPEK.js";
import "./chunk-BGCXU4SN.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-ETA4EVSI.js";
import "./chunk-6Y6257H7.js";
import "./chunk-LGWJAWAI.js";
import "./chunk-SF2I53AO.js";
import "./chunk-XF2UVBX4.js";
import "./chunk-XHXGKHRJ.js";
import "./chunk-XMDTAMTE.js";
import "./chunk-RLDHDB3V.js";
import "./chunk-RGTL6N5U.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-5VUGAJRB.js";
import "./chunk-LYU4J4TO.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-6NJRS54Q.js";
import "./chunk-ZPQOJMYP.js";
import "./chunk-HGYOQXOB.js";
import "./chunk-WOQUNMFK.js";
import {
  configurationOf
} from "./chunk-M3UDNRPW.js";
import "./chunk-KVS5Z24R.js";
import "./chunk-P6Q6CXC4.js";
import "./chunk-LQGUB7LS.js";
import "./chunk-KFODN6XA.js";
import "./chunk-MU3EBKVO.js";
import "./chunk-PXDQ6CMQ.js";
import "./chunk-7YLTQWKC.js";
import "./chunk-EARLCNDF.js";
import "./chunk-P2PCYKYC.js";
import {
  readMainBranch
} from "./chunk-BWVLIR4I.js";
import "./chunk-Z3IOQBRK.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-E7NNZ473.js";
import {
  readCheckout
} from "./chunk-GIMQYQVI.js";
import "./chunk-VZSRFCHA.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-XJDHYNA7.js";
import "./chunk-CYIKYV75.js";
import "./chunk-2FKTRT3S.js";
import "./chunk-DU67JHQ4.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-25KTMJH4.js";
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
