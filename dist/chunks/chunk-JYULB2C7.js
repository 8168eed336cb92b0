import {
  _ep0,
  _mw0,
  command
} from "./chunk-7TUEWOT5.js";
import {
  ListInstances$
} from "./chunk-GD5TA23D.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListInstancesCommand.js
var ListInstancesCommand = class extends command(_ep0, _mw0, "ListInstances", ListInstances$) {
};

export {
  ListInstancesCommand
};
