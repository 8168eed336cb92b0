import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-K22GJABR.js";
import {
  weeklyDigest
} from "./chunk-4QZ532JL.js";
import "./chunk-EY7WA3WJ.js";
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
} from "./chunk-AUP2UHPM.js";
import "./chunk-ZTGFUUHE.js";
import "./chunk-VGVGTTXK.js";
import "./chunk-J2TH57UH.js";
import "./chunk-5ADZPPHU.js";
import "./chunk-IOFJ2YHC.js";
import "./chunk-WEDZV2BP.js";
import "./chunk-AO2IIXQS.js";
import "./chunk-GQFQ2WXG.js";
import "./chunk-3G5ZK6FT.js";
import "./chunk-5KQY5NFM.js";
import "./chunk-IUJM6VCQ.js";
import "./chunk-VIHBWI74.js";
import "./chunk-2SDJGBWA.js";
import "./chunk-43LQ6VXU.js";
import "./chunk-4XQDDY5W.js";
import "./chunk-LMGSTDRZ.js";
import "./chunk-WTMZNNZP.js";
import "./chunk-WC5BIVM4.js";
import "./chunk-ZFRY3R7A.js";
import "./chunk-4YBYN3UY.js";
import "./chunk-D7HN7KID.js";
import {
  configurationOf
} from "./chunk-TAHRNDYW.js";
import "./chunk-EMY5JFJG.js";
import "./chunk-LITDRCWO.js";
import "./chunk-MQKYNSIU.js";
import "./chunk-NQJ76GHY.js";
import "./chunk-J3SXLI4H.js";
import "./chunk-4IWC5CJD.js";
import "./chunk-EJOI2EFK.js";
import "./chunk-42QQICWQ.js";
import "./chunk-WCOJBSLV.js";
import {
  readMainBranch
} from "./chunk-GRQNELLY.js";
import "./chunk-GYW63EDB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-GS4ZSKAK.js";
import {
  readCheckout
} from "./chunk-M7TGNLIT.js";
import "./chunk-NAFLKZQ7.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-5ZLEH5HN.js";
import "./chunk-FWCJMSJF.js";
import "./chunk-32W3YLYS.js";
import "./chunk-2AEHJNAK.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-JWJBYY2F.js";
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
