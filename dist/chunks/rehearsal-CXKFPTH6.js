import {
  REHEARSAL_MINUTES,
  REHEARSAL_ROLE,
  STEPS,
  passed,
  rehearsalBody,
  rehearsalJson,
  rehearsalText,
  withoutNames
} from "./chunk-UVSZHMNV.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
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
