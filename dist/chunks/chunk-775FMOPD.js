import {
  endpointNamed
} from "./chunk-DAROUHPW.js";

// src/commands/tell/slack-url.ts
var slackUrl = (config, endpoint) => endpoint !== void 0 && endpointNamed(config, "slack", endpoint) ? endpoint : "https://slack.com/api/";

export {
  slackUrl
};
