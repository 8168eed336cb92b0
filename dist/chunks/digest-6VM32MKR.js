import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-KJ4YEGHB.js";
import {
  weeklyDigest
} from "./chunk-3OQ3MLFV.js";
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
} from "./chunk-5TVILGTB.js";
import "./chunk-SG4J4JGA.js";
import "./chunk-Z4HXU6D4.js";
import "./chunk-52TX5WWX.js";
import "./chunk-3RU5F3RE.js";
import "./chunk-BDXNOET3.js";
import "./chunk-NHB2Z3UD.js";
import "./chunk-RACFMUPB.js";
import "./chunk-QCOHVNSW.js";
import "./chunk-WYPYRGJJ.js";
import "./chunk-OA7TH63S.js";
import "./chunk-SZ635LU4.js";
import "./chunk-NQTCVGN2.js";
import "./chunk-W7K47B76.js";
import "./chunk-J67FD55V.js";
import "./chunk-DIIYVA5A.js";
import "./chunk-KVFY4CSO.js";
import "./chunk-W3WCVLX7.js";
import "./chunk-GMNFLXJH.js";
import {
  configurationOf
} from "./chunk-XXVBWV6D.js";
import "./chunk-RFQZNMAE.js";
import "./chunk-BQMHUPLC.js";
import "./chunk-4WSSRXWH.js";
import "./chunk-WGL2CJSX.js";
import "./chunk-VWRJ4TRK.js";
import "./chunk-36IBYX2W.js";
import "./chunk-7N25DR6F.js";
import {
  readMainBranch
} from "./chunk-36IXP4J4.js";
import "./chunk-MMGYVIBI.js";
import {
  readCheckout
} from "./chunk-QP552YYR.js";
import "./chunk-BK6CTYA7.js";
import "./chunk-WUQS66J3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-WL7OATC2.js";
import "./chunk-E63PGZEB.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-JEVK7OON.js";
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
    const workspace = await openWorkspace(token, slackUrl(config, endpoint));
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
