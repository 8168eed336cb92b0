import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  _ep0,
  _mw0,
  command
} from "./chunk-Z6U6JDST.js";
import {
  ListInstances$
} from "./chunk-MRDKTQCU.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListInstancesCommand.js
var ListInstancesCommand = class extends command(_ep0, _mw0, "ListInstances", ListInstances$) {
};

export {
  ListInstancesCommand
};
