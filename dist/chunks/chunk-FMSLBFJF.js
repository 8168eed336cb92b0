import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  AssumeRole$,
  _ep0,
  _mw0,
  command
} from "./chunk-MWT7XKUT.js";

// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
};

export {
  AssumeRoleCommand
};
