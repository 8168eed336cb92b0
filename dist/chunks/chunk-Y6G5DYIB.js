import {
  AssumeRole$,
  _ep0,
  _mw0,
  command
} from "./chunk-OVSR3DUK.js";

// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends command(_ep0, _mw0, "AssumeRole", AssumeRole$) {
};

export {
  AssumeRoleCommand
};
