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
} from "./chunk-ML4673WG.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-RDAABIQ3.js";
import {
  isDigestDue
} from "./chunk-Q2Z3K4I5.js";
import {
  weeklyDigest
} from "./chunk-SUV374PE.js";
import "./chunk-GUV5GONI.js";
import "./chunk-B4NHQG5K.js";
import "./chunk-TKMPTEBN.js";
import "./chunk-LUNFZYRH.js";
import "./chunk-CI4XLLYF.js";
import "./chunk-DI665MB7.js";
import "./chunk-EEOM63I6.js";
import "./chunk-GDO33BXX.js";
import "./chunk-B66OAD6B.js";
import "./chunk-VY6YXIDO.js";
import "./chunk-IFLMFESQ.js";
import "./chunk-WM653DXR.js";
import "./chunk-B5IBDCAA.js";
import "./chunk-LJOCEF2A.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-VZTUYURE.js";
import "./chunk-QSHJUJQC.js";
import "./chunk-BNFQSDT6.js";
import "./chunk-SZJNTDGN.js";
import "./chunk-WKESV4YZ.js";
import "./chunk-ARPFXQ4J.js";
import "./chunk-RAATGKSI.js";
import "./chunk-3MLILY27.js";
import "./chunk-HF7NAW2U.js";
import "./chunk-4LQJA6KH.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-GORFQPRK.js";
import "./chunk-2BGXNBH6.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-LIJ6353E.js";
import "./chunk-GJFDJRFT.js";
import "./chunk-7WNQMOCI.js";
import "./chunk-5TAJP77P.js";
import "./chunk-VC6WY4ZP.js";
import {
  configurationOf
} from "./chunk-MWU2LQD3.js";
import "./chunk-7KZVZYJN.js";
import "./chunk-VHEFVHN7.js";
import "./chunk-434PSRRI.js";
import "./chunk-T6WNDFHT.js";
import "./chunk-OBXU6W2K.js";
import "./chunk-B2COKJEP.js";
import "./chunk-EHB4MT47.js";
import "./chunk-46V3RT53.js";
import "./chunk-AH26NKPP.js";
import "./chunk-OSABLHJX.js";
import {
  readMainBranch
} from "./chunk-DYGSUZPK.js";
import "./chunk-XRLAPSSC.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-GCM55C3J.js";
import "./chunk-OCK3JRD4.js";
import "./chunk-5QYLRE3V.js";
import "./chunk-VQSGGAGM.js";
import "./chunk-BKZDKE24.js";
import "./chunk-YIZN3EWT.js";
import "./chunk-HYOLTXCT.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-CYU6AUDN.js";
import "./chunk-LKCM4BXS.js";
import "./chunk-LY6CB4Q6.js";
import "./chunk-HNWS6MU3.js";
import "./chunk-LPWGAL7B.js";
import "./chunk-YIVBM35X.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-HQRPCQRH.js";
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
