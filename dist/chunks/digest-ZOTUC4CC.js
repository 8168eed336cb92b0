import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-BYFNGRPE.js";
import {
  weeklyDigest
} from "./chunk-DZSS6TLU.js";
import "./chunk-KRJISVSR.js";
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
} from "./chunk-THK7275Y.js";
import "./chunk-D7UUTSSB.js";
import "./chunk-Z6M6UU5V.js";
import "./chunk-YDDQ5GYL.js";
import "./chunk-2LEA3K6T.js";
import "./chunk-M4JV4TCL.js";
import "./chunk-ABZZGEVR.js";
import "./chunk-XQJVIIOT.js";
import "./chunk-7O7RMRYR.js";
import "./chunk-52FW4LMA.js";
import "./chunk-PSIFIT7W.js";
import "./chunk-OFBBGXJP.js";
import "./chunk-ZPQMHQJ5.js";
import "./chunk-CLME6BPL.js";
import "./chunk-D6GKWHR3.js";
import "./chunk-ZOEXURGG.js";
import "./chunk-IZMNO7IP.js";
import "./chunk-HVHCV2EZ.js";
import "./chunk-57ZYT2F7.js";
import "./chunk-L6VMOC3C.js";
import "./chunk-4XFYGPA7.js";
import {
  configurationOf
} from "./chunk-NOBR56IF.js";
import "./chunk-YZOW3CWO.js";
import "./chunk-YTBCNRVU.js";
import "./chunk-JYBNCNGN.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-TAMLH2RP.js";
import "./chunk-FLLFXB7L.js";
import "./chunk-YPLARZOF.js";
import "./chunk-OGVU64EY.js";
import "./chunk-D7WPBON6.js";
import {
  readMainBranch
} from "./chunk-6OPB4WMG.js";
import "./chunk-WUVZSFN2.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-GYAR7HM6.js";
import {
  readCheckout
} from "./chunk-CTIRVNRR.js";
import "./chunk-FF75J5VU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-AGQTDHZH.js";
import "./chunk-JQ3PXYYV.js";
import "./chunk-JH6SDZFD.js";
import "./chunk-HNLUBKDD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-5HQJZCAA.js";
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
