import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  isWeekNews
} from "./chunk-P6RD7S27.js";

// src/commands/run/digest-due.ts
var isDigestDue = ({ slack, slack_notification_channel: channel }, now) => slack.digest && channel !== void 0 && isWeekNews(now);

export {
  isDigestDue
};
