import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  _ep0,
  _mw0,
  command
} from "./chunk-UVDXMSVY.js";
import {
  ListInstances$
} from "./chunk-KTZ6Y7G3.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commands/ListInstancesCommand.js
var ListInstancesCommand = class extends command(_ep0, _mw0, "ListInstances", ListInstances$) {
};

export {
  ListInstancesCommand
};
