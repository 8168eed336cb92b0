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
} from "./chunk-IYJP4GIC.js";
import {
  SlackProblem,
  openWorkspace
} from "./chunk-HR2W2OOO.js";
import "./chunk-XJG26ZNM.js";
import {
  isDigestDue
} from "./chunk-YDOK2CVN.js";
import {
  weeklyDigest
} from "./chunk-WUIQRH3W.js";
import "./chunk-BFJMT4DW.js";
import "./chunk-GSAO6ICZ.js";
import "./chunk-NQCTJOM5.js";
import "./chunk-RIFDEUAM.js";
import "./chunk-WW22M2KI.js";
import "./chunk-WYGRSUPS.js";
import "./chunk-MTBXR53H.js";
import "./chunk-RASZJRZH.js";
import "./chunk-MCFVUSAV.js";
import "./chunk-YK44ICJ4.js";
import "./chunk-5RY6BNFH.js";
import "./chunk-7TPASVK3.js";
import "./chunk-QVHX4XI7.js";
import "./chunk-RIQWP2BG.js";
import "./chunk-EZY22GVP.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-JIPRC6AN.js";
import "./chunk-QESXUDB6.js";
import "./chunk-WAUBPQ32.js";
import "./chunk-LUW3W73P.js";
import "./chunk-CI2BDBIM.js";
import "./chunk-RAATGKSI.js";
import "./chunk-BS2YJCRN.js";
import "./chunk-6WWY5OKV.js";
import "./chunk-QCZLGHDY.js";
import "./chunk-P7NHKAFD.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-C4PRIFOD.js";
import "./chunk-HB3A65CV.js";
import "./chunk-VPYMMFT2.js";
import {
  configurationOf
} from "./chunk-T5WOVIY7.js";
import "./chunk-GGNMV3C7.js";
import "./chunk-3FBFORYR.js";
import "./chunk-TERB6AOP.js";
import "./chunk-RF5KUCJR.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-X7ATULI4.js";
import "./chunk-KCSJN43R.js";
import "./chunk-BZXCUUKH.js";
import "./chunk-4PAVFN2V.js";
import "./chunk-EXRNJIRP.js";
import "./chunk-3DMSEFBX.js";
import "./chunk-TJC7UTDA.js";
import "./chunk-B27T6AWU.js";
import "./chunk-66T3O6EP.js";
import "./chunk-IL3AAK7Z.js";
import "./chunk-34AVKZB6.js";
import "./chunk-KMOS25V2.js";
import {
  readMainBranch
} from "./chunk-TWQXTDOW.js";
import "./chunk-OD7RCSSV.js";
import "./chunk-2EOPFUDI.js";
import {
  readCheckout
} from "./chunk-YQQ4N7WA.js";
import "./chunk-AHZJPMP2.js";
import "./chunk-IDHOX6IP.js";
import "./chunk-OR3NKTL2.js";
import "./chunk-NMUAJKPK.js";
import "./chunk-HMX4RS42.js";
import "./chunk-PRCHM3VI.js";
import "./chunk-PTRHJI3I.js";
import "./chunk-KIBY2ZGN.js";
import "./chunk-LF3YEVSC.js";
import "./chunk-Z3VYZRZB.js";
import "./chunk-3YSDA5MG.js";
import "./chunk-A67EPBY3.js";
import "./chunk-S4EZBP64.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-FPDFEL2P.js";
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
