import {
  REHEARSAL_MINUTES,
  REHEARSAL_ROLE,
  STEPS,
  passed,
  rehearsalBody,
  rehearsalJson,
  rehearsalText,
  withoutNames
} from "./chunk-7DI2SBBT.js";
import "./chunk-NFCH36RE.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
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
