import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
} from "./chunk-6RR7IKZD.js";
import "./chunk-WYER6P7V.js";
import "./chunk-OSNATWB5.js";
import "./chunk-MKFSVWTF.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-5DRS2J7O.js";
import "./chunk-FDAOWTER.js";
import "./chunk-HANBNIMK.js";
export {
  ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION,
  ENV_KEY,
  ENV_SECRET,
  ENV_SESSION,
  fromEnv
};
