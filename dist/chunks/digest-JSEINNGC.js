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
} from "./chunk-DGI2MVMA.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-E6XIM7XJ.js";
import {
  isDigestDue
} from "./chunk-5N6QPHLI.js";
import {
  weeklyDigest
} from "./chunk-AO5G4MSL.js";
import "./chunk-4JOJ7WTF.js";
import "./chunk-LO2YZAYG.js";
import "./chunk-D5AN4M2M.js";
import "./chunk-XNLZKGOF.js";
import "./chunk-PGAOHB2U.js";
import "./chunk-P45BDBMK.js";
import "./chunk-Z3JO4MTQ.js";
import "./chunk-MOZ63D3U.js";
import "./chunk-WYFGDPDO.js";
import "./chunk-IFTNRVUC.js";
import "./chunk-Q2MGR3N3.js";
import "./chunk-T3SODRSX.js";
import "./chunk-Z7IMV3OO.js";
import "./chunk-XRZKGV3A.js";
import "./chunk-KM6V4D4M.js";
import "./chunk-YYD4XHAK.js";
import "./chunk-QYKUX4BK.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-H7U6555I.js";
import "./chunk-IGYH6CVE.js";
import "./chunk-O5UFXCSB.js";
import "./chunk-BMTG7UUV.js";
import "./chunk-PTFJO5ZN.js";
import "./chunk-RAATGKSI.js";
import "./chunk-R5YSV2KX.js";
import "./chunk-XQNBWVBA.js";
import "./chunk-PHQI57RM.js";
import "./chunk-U7VKDCKB.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-NY2BI3KC.js";
import "./chunk-GCWCF6TM.js";
import "./chunk-TMCFQO6D.js";
import {
  configurationOf
} from "./chunk-ZJUKOGG4.js";
import "./chunk-BYKOBLBQ.js";
import "./chunk-V5AIFRQ7.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C3OUACGZ.js";
import "./chunk-ABTGFNIV.js";
import "./chunk-IW2RFNNB.js";
import "./chunk-ON5QFYFO.js";
import "./chunk-4IL4BXG7.js";
import "./chunk-OMTKJ6RE.js";
import "./chunk-RPWITIPF.js";
import "./chunk-VA3D25IJ.js";
import "./chunk-IOLNIDZB.js";
import "./chunk-BJN62RB5.js";
import "./chunk-N2WOTUMV.js";
import "./chunk-IO52MYML.js";
import "./chunk-PPOEPAEE.js";
import {
  readMainBranch
} from "./chunk-KFURQPOV.js";
import "./chunk-NYLECAUL.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-M37Z2KEM.js";
import "./chunk-WO7VF6CR.js";
import "./chunk-QNY3VRM3.js";
import "./chunk-I3UBLL65.js";
import "./chunk-3SKMLI7B.js";
import "./chunk-SJA752LS.js";
import "./chunk-VOIZJVVG.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-UTFFZ3C6.js";
import "./chunk-WCTQDI3T.js";
import "./chunk-THW7FYOT.js";
import "./chunk-MWA2ZXSV.js";
import "./chunk-JUYUUVVI.js";
import "./chunk-H2OHLRBZ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-2OQPEP3A.js";
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
