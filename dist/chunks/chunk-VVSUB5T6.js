import {
  _ep0,
  _mw0,
  command
} from "./chunk-E73XEOQ6.js";
import {
  ListInstances$
} from "./chunk-M55AWGVS.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListInstancesCommand.js
var ListInstancesCommand = class extends command(_ep0, _mw0, "ListInstances", ListInstances$) {
};

export {
  ListInstancesCommand
};
