import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-NPTKDQET.js";
import {
  weeklyDigest
} from "./chunk-EJCOAY42.js";
import "./chunk-EQUQIN46.js";
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
} from "./chunk-FXLQ664W.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-WWD53KVQ.js";
import "./chunk-UJGIAJJF.js";
import "./chunk-2MV2T7CK.js";
import "./chunk-R6IOS4EO.js";
import "./chunk-EKBS2YLE.js";
import "./chunk-WD3PXIDJ.js";
import "./chunk-2AK5YFEL.js";
import "./chunk-O7GRFR6R.js";
import "./chunk-7XOG4V56.js";
import "./chunk-BBK4O4NU.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-DFUYBM5I.js";
import "./chunk-QG6DCTLK.js";
import "./chunk-EKOTZQB2.js";
import "./chunk-HYIZLH6G.js";
import "./chunk-YC3WF4GH.js";
import "./chunk-I3UFP33I.js";
import "./chunk-ZMKP2VZD.js";
import "./chunk-YT2VEA7E.js";
import "./chunk-5YX2ITCK.js";
import "./chunk-4BINAWUK.js";
import "./chunk-AMTCD5QK.js";
import "./chunk-END2J3R5.js";
import "./chunk-JE25QGZP.js";
import "./chunk-DVA5LWKZ.js";
import "./chunk-CBO6ZJSG.js";
import "./chunk-TLEWGYFP.js";
import {
  configurationOf
} from "./chunk-CFU6IJYO.js";
import "./chunk-IQYODAHM.js";
import "./chunk-LQXK2DLH.js";
import "./chunk-WZMPT2HL.js";
import "./chunk-PN4MP4YD.js";
import "./chunk-P427TW3V.js";
import "./chunk-JJCJOELZ.js";
import "./chunk-SL3WMRP5.js";
import "./chunk-HOU7EHYW.js";
import "./chunk-DQEUPZ6L.js";
import {
  readMainBranch
} from "./chunk-AHHYWK62.js";
import "./chunk-CMQU2QMZ.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-Z44BSNVN.js";
import {
  readCheckout
} from "./chunk-WJHWLIQP.js";
import "./chunk-PTMXEK6J.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-5YBOPI3C.js";
import "./chunk-JGES2VEC.js";
import "./chunk-FQSBQVPG.js";
import "./chunk-J66YPKMH.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-I7UX5XDG.js";
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
