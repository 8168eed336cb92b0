import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-BGVENYMF.js";
import "./chunk-O42AWODU.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
