import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-YABGGLZC.js";
import {
  weeklyDigest
} from "./chunk-MBFPSIZJ.js";
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
} from "./chunk-FSLP5FMF.js";
import "./chunk-OJXCO5O4.js";
import "./chunk-Z5AUMEHY.js";
import "./chunk-RQYHQH6N.js";
import "./chunk-DHMMP5NN.js";
import "./chunk-JO7POJPC.js";
import "./chunk-QD7ASBKX.js";
import "./chunk-ZC7ADQZN.js";
import "./chunk-5S7WNAC3.js";
import "./chunk-G4QTL4EY.js";
import "./chunk-3WJQRG47.js";
import "./chunk-4YCM52TG.js";
import "./chunk-QBZS6N7G.js";
import "./chunk-6TQTB4BX.js";
import "./chunk-P6IJOJFL.js";
import "./chunk-5QFBNDQL.js";
import "./chunk-JU3TMR45.js";
import "./chunk-Y2TYWWQJ.js";
import "./chunk-K7FXE2M4.js";
import "./chunk-T27J4UIC.js";
import {
  configurationOf
} from "./chunk-OGRXZ4VT.js";
import "./chunk-ALNBE5O3.js";
import "./chunk-UUOOGX3Z.js";
import "./chunk-RPT5VOWX.js";
import "./chunk-GIOBSXB3.js";
import "./chunk-XBNICHVB.js";
import "./chunk-2AUKCRFN.js";
import "./chunk-6NESKLHT.js";
import "./chunk-AHQOQTUP.js";
import {
  readMainBranch
} from "./chunk-JLJN2ODF.js";
import "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import {
  readCheckout
} from "./chunk-657CGVST.js";
import "./chunk-4RKAJM7R.js";
import "./chunk-RYWK4MBV.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-4PDKOEGD.js";
import "./chunk-AHRTCP42.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-7E4CNMID.js";
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
