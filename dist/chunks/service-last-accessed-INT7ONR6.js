import {
  lastAccesses
} from "./chunk-LQKEXACC.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-OSNATWB5.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-FDAOWTER.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  lastAccesses
};
