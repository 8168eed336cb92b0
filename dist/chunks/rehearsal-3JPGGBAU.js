import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REHEARSAL_MINUTES,
  REHEARSAL_ROLE,
  STEPS,
  passed,
  rehearsalBody,
  rehearsalJson,
  rehearsalText,
  withoutNames
} from "./chunk-QU7ILKGZ.js";
import "./chunk-SL7TKVXF.js";
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
