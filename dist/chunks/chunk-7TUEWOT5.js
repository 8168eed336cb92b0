import {
  commonParams
} from "./chunk-GD5TA23D.js";
import {
  getEndpointPlugin,
  makeBuilder
} from "./chunk-OSNATWB5.js";

// node_modules/@aws-sdk/client-sso-admin/dist-es/commandBuilder.js
var command = makeBuilder(commonParams, "SWBExternalService", "SSOAdminClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];

export {
  command,
  _ep0,
  _mw0
};
