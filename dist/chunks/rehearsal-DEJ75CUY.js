import {
  REHEARSAL_MINUTES,
  REHEARSAL_ROLE,
  STEPS,
  passed,
  rehearsalBody,
  rehearsalJson,
  rehearsalText,
  withoutNames
} from "./chunk-ZWPOTOVZ.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  REHEARSAL_MINUTES,
  REHEARSAL_ROLE,
  STEPS,
  passed,
  rehearsalBody,
  rehearsalJson,
  rehearsalText,
  withoutNames
};
