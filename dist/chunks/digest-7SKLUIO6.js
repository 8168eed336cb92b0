import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isDigestDue
} from "./chunk-SYE64OQ6.js";
import {
  weeklyDigest
} from "./chunk-Q4EAMRCZ.js";
import "./chunk-W2ALN522.js";
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
} from "./chunk-2I2CCH4F.js";
import "./chunk-HBUZ6SSO.js";
import "./chunk-KSGL4OMR.js";
import "./chunk-KEW6OFGO.js";
import "./chunk-WVXKY34E.js";
import "./chunk-GIEZUKWO.js";
import "./chunk-N4DWFCDF.js";
import "./chunk-OM3ZVLDU.js";
import "./chunk-KQCVITBX.js";
import "./chunk-GKLX37WB.js";
import "./chunk-NPLTITKF.js";
import "./chunk-BF3CSN2O.js";
import "./chunk-TSOIVAWU.js";
import "./chunk-O3CHLFDV.js";
import "./chunk-RPY54CYB.js";
import "./chunk-7QWR5C5B.js";
import "./chunk-VTKRNDCO.js";
import "./chunk-HV2624JG.js";
import "./chunk-GMLHI2AH.js";
import {
  configurationOf
} from "./chunk-PZFETA56.js";
import "./chunk-BXXXUEDQ.js";
import "./chunk-TTNJSCL4.js";
import "./chunk-PK4KTKW7.js";
import "./chunk-AEQAHWDG.js";
import "./chunk-I2TDBBUR.js";
import "./chunk-M6YCECDW.js";
import "./chunk-26WDXC6X.js";
import "./chunk-ZAG5DKBL.js";
import {
  readMainBranch
} from "./chunk-TF4WRTGW.js";
import "./chunk-UM3HOBPC.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-ZX5VMYIH.js";
import {
  readCheckout
} from "./chunk-VN5SLMJC.js";
import "./chunk-NYWYUR35.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BOUWOCWK.js";
import "./chunk-CPD5GSHZ.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  formatInstant,
  revealHidden
} from "./chunk-YJSYBRY4.js";
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
