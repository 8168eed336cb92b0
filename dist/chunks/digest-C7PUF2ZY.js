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
} from "./chunk-CUPOOLAS.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-BNVSRYZH.js";
import {
  isDigestDue
} from "./chunk-JHHVIRQM.js";
import {
  weeklyDigest
} from "./chunk-JIUOXQXL.js";
import "./chunk-ST3J2ZMH.js";
import "./chunk-MXN35KVT.js";
import "./chunk-2KD4N7VU.js";
import "./chunk-6QELRQWK.js";
import "./chunk-FN64JXFB.js";
import "./chunk-SNOAO7P4.js";
import "./chunk-4Y6TGBCZ.js";
import "./chunk-HBIFKZOE.js";
import "./chunk-M2LIBMYP.js";
import "./chunk-XJVVR5YU.js";
import "./chunk-ZOI55TS7.js";
import "./chunk-2U6GW643.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-HESKV3R2.js";
import "./chunk-3JC2E6ZX.js";
import "./chunk-J5DX2JF3.js";
import "./chunk-NQVN4B5L.js";
import "./chunk-PDDZZDIR.js";
import "./chunk-RUFRSSEF.js";
import "./chunk-NCHCNZCJ.js";
import "./chunk-4NKBRQOA.js";
import "./chunk-CGIPQJ25.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-A5MSSUHV.js";
import "./chunk-VOTQCFAN.js";
import "./chunk-L4TBJOTK.js";
import "./chunk-FDRDTVOP.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-XZBDONAS.js";
import "./chunk-Q52FVW7P.js";
import "./chunk-MBWNNAHX.js";
import {
  configurationOf
} from "./chunk-75YPEKEC.js";
import "./chunk-M3ZJDECD.js";
import "./chunk-XTHAILDX.js";
import "./chunk-7CHW4N7X.js";
import "./chunk-DGZRJ5K2.js";
import "./chunk-FUNLS4I6.js";
import "./chunk-UFYAVHYB.js";
import "./chunk-2VZXENBE.js";
import "./chunk-O5TRLP5B.js";
import "./chunk-4OTBFHZV.js";
import {
  readMainBranch
} from "./chunk-QQ4ZXOLX.js";
import "./chunk-22XIMTKU.js";
import "./chunk-UTNTOIWJ.js";
import {
  readCheckout
} from "./chunk-JEMHQILP.js";
import "./chunk-CHMOT6WE.js";
import "./chunk-VDCQQN2W.js";
import "./chunk-53ZRSUTC.js";
import "./chunk-VBL3SYO3.js";
import "./chunk-NOBR2QQD.js";
import "./chunk-54LBTLAU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BKRRDZAH.js";
import "./chunk-3ATBPZ3J.js";
import "./chunk-6ENMQ3WM.js";
import "./chunk-6NQFR7DC.js";
import "./chunk-DO6RKJNE.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-JRHRWIAT.js";
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
