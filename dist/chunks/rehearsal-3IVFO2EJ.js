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
} from "./chunk-5ZQ36MO5.js";
import "./chunk-2OQPEP3A.js";
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
