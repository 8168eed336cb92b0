import {
  connectFor,
  connectOver,
  serverOf,
  signIn
} from "./chunk-3JT45QYH.js";
import "./chunk-O42AWODU.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  connectFor,
  connectOver,
  serverOf,
  signIn
};
