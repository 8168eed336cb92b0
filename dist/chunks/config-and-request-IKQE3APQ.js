import {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  envelopeOf,
  sayProblems,
  terminalConfig,
  terminalRequest
};
