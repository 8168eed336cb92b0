import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
} from "./chunk-MPW7DUV7.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-R7LMOAFY.js";
import "./chunk-EVKQ3CO6.js";
import {
  isDigestDue
} from "./chunk-W7IBKT3R.js";
import {
  weeklyDigest
} from "./chunk-ZXHQ7DHW.js";
import "./chunk-LRKBBOQG.js";
import "./chunk-5WTHNK4Z.js";
import "./chunk-WVLUMZRV.js";
import "./chunk-6OKJZOYP.js";
import "./chunk-QBR6ID7Q.js";
import "./chunk-5F4DXY4Z.js";
import "./chunk-TV5QTJQY.js";
import "./chunk-RTZPVCY2.js";
import "./chunk-JNRX4IR6.js";
import "./chunk-Z2CN5FNE.js";
import "./chunk-7BFPWCJ2.js";
import "./chunk-DPLB4LFE.js";
import "./chunk-MUVPNWAW.js";
import "./chunk-QKJGYV7T.js";
import "./chunk-VEWZCETY.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-L46D4YRD.js";
import "./chunk-TN6IJRLX.js";
import "./chunk-7J73DFFT.js";
import "./chunk-ZFSGIOBZ.js";
import "./chunk-FNA6XTYN.js";
import "./chunk-NTK332QW.js";
import "./chunk-RAATGKSI.js";
import "./chunk-PJ7MV3F7.js";
import "./chunk-JOON2KPS.js";
import "./chunk-HFSGM3KS.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-HZL7PLC3.js";
import "./chunk-V5NAUQC6.js";
import "./chunk-4B3M5HV5.js";
import {
  configurationOf
} from "./chunk-ZFER3QA4.js";
import "./chunk-SAWPHQZF.js";
import "./chunk-VBRAZF5I.js";
import "./chunk-73T3MLOE.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-CSRUSCDP.js";
import "./chunk-HYND55M2.js";
import "./chunk-52DOAGUI.js";
import "./chunk-XBAYZPSE.js";
import "./chunk-AQGBZTJQ.js";
import "./chunk-WTMIF332.js";
import "./chunk-7DUQEMWH.js";
import "./chunk-5O5EG4K7.js";
import "./chunk-YRSO74I4.js";
import "./chunk-NDAA2G5X.js";
import "./chunk-KBURDLZM.js";
import {
  readMainBranch
} from "./chunk-D3EBBL4Q.js";
import "./chunk-TZNWC3R7.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-GHOKVODK.js";
import "./chunk-JJASTV3D.js";
import "./chunk-A5MBPR47.js";
import "./chunk-O4YXZBE2.js";
import "./chunk-SQ6YXVUN.js";
import "./chunk-ECOVK7ZG.js";
import "./chunk-3GKS2PAQ.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-63XAIK3P.js";
import "./chunk-AXB7EFEA.js";
import "./chunk-AH4OJLGL.js";
import "./chunk-YJJ75ATX.js";
import "./chunk-4YH2PBWD.js";
import "./chunk-U67SVY54.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-ZPUCXSDK.js";
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
