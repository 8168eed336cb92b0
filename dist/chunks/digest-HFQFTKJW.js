import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-7IPUFODG.js";
import {
  weeklyDigest
} from "./chunk-DBUYVIXH.js";
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
} from "./chunk-AMIO53YH.js";
import "./chunk-63PI3IWF.js";
import "./chunk-FC4MFEP3.js";
import "./chunk-PUF6SVN7.js";
import "./chunk-IZGB5MKM.js";
import "./chunk-6KJYTSDU.js";
import "./chunk-7UQKG2X4.js";
import "./chunk-I7L4T5WN.js";
import "./chunk-PCA5Y6EX.js";
import "./chunk-I6KPOR7M.js";
import "./chunk-NVKZHZJL.js";
import "./chunk-K42457ZZ.js";
import "./chunk-VIUSWPZ7.js";
import "./chunk-WZHSTNDT.js";
import "./chunk-VENDX2Z3.js";
import "./chunk-6RH773QP.js";
import "./chunk-HIGNS2TK.js";
import "./chunk-LPZ6VBST.js";
import "./chunk-6BJO3AVF.js";
import "./chunk-J5GQ3HGD.js";
import {
  configurationOf
} from "./chunk-WSURDW3A.js";
import "./chunk-CYB5YBUH.js";
import "./chunk-OLHH4KY4.js";
import "./chunk-YWAPNWRL.js";
import "./chunk-JE26HYDF.js";
import "./chunk-IQUNQUOI.js";
import "./chunk-C6QRY2EA.js";
import "./chunk-GGF7HJEB.js";
import "./chunk-6Z7YZY4E.js";
import {
  readMainBranch
} from "./chunk-6SEGQKYL.js";
import "./chunk-NCIFMZXB.js";
import "./chunk-WWPHSNRZ.js";
import {
  readCheckout
} from "./chunk-FVNCOKFQ.js";
import "./chunk-WXKDOWI2.js";
import "./chunk-YQBO4S43.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-H32UEXBY.js";
import "./chunk-I3O46BTT.js";
import "./chunk-TRBSDL3V.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-RN4DCCTE.js";
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
