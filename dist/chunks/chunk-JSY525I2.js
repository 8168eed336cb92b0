import {
  isWeekNews
} from "./chunk-S4ACP544.js";

// src/commands/run/digest-due.ts
var isDigestDue = ({ slack, slack_notification_channel: channel }, now) => slack.digest && channel !== void 0 && isWeekNews(now);

export {
  isDigestDue
};
