import {
  _ep0,
  _mw0,
  command
} from "./chunk-4ZGZJWAN.js";
import {
  ListInstances$
} from "./chunk-JCKU7FEC.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListInstancesCommand.js
var ListInstancesCommand = class extends command(_ep0, _mw0, "ListInstances", ListInstances$) {
};

export {
  ListInstancesCommand
};
