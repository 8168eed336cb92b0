import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-7EOLJVC3.js";
import {
  weeklyDigest
} from "./chunk-26SAAZLD.js";
import "./chunk-CUNPJZDD.js";
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
} from "./chunk-Y3FPD5HN.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-VU6KPUTE.js";
import "./chunk-ILBTG7C7.js";
import "./chunk-M7GICLZW.js";
import "./chunk-J5PQXB3R.js";
import "./chunk-QDVIMNVD.js";
import "./chunk-PPJ6DLZN.js";
import "./chunk-KENFYOYP.js";
import "./chunk-JC4PZ5SN.js";
import "./chunk-UGYFWCWS.js";
import "./chunk-EM2SCYKH.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-ENLH6UVD.js";
import "./chunk-SH7CLWFK.js";
import "./chunk-UOPE22HP.js";
import "./chunk-PM75OMY6.js";
import "./chunk-YAH5CH5R.js";
import "./chunk-J4H7BB7T.js";
import "./chunk-HM4QJ5TO.js";
import "./chunk-EBWAN7MD.js";
import "./chunk-BB67SELF.js";
import "./chunk-MB3RVLCP.js";
import "./chunk-C7ORRN7H.js";
import "./chunk-VRISTCZC.js";
import "./chunk-JE25QGZP.js";
import "./chunk-YKTDLFVD.js";
import "./chunk-CP33JR2O.js";
import "./chunk-LAVOUPSJ.js";
import {
  configurationOf
} from "./chunk-VRLQYVXL.js";
import "./chunk-DBTIC5TD.js";
import "./chunk-O5OF64ZR.js";
import "./chunk-JXR5H3YG.js";
import "./chunk-URPBCSPX.js";
import "./chunk-Y2KBVTIX.js";
import "./chunk-RRF4RANF.js";
import "./chunk-67CWHZOM.js";
import "./chunk-2IRBHPMK.js";
import "./chunk-GBKOQS5W.js";
import {
  readMainBranch
} from "./chunk-Q2Q6R234.js";
import "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-FIVE52QW.js";
import {
  readCheckout
} from "./chunk-OWD2KO6S.js";
import "./chunk-F5LMPQUX.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-NKCNJABG.js";
import "./chunk-WOHMIT6V.js";
import "./chunk-SB7HXYHD.js";
import "./chunk-QYKXTAJS.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-SIMUTXLQ.js";
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
