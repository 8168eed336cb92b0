import {
  commonParams
} from "./chunk-AZJ2BNBC.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-OSNATWB5.js";

// node_modules/@aws-sdk/client-iam/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "AWSIdentityManagementV20100508", "IAMClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

export {
  command,
  _ep0,
  _mw0
};
