import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointNamed
} from "./chunk-SL7TKVXF.js";

// src/commands/tell/slack-url.ts
var slackUrl = (config, endpoint) => endpoint !== void 0 && endpointNamed(config, "slack", endpoint) ? endpoint : "https://slack.com/api/";

export {
  slackUrl
};
