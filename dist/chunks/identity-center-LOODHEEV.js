import {
  centerNow,
  identityCenter
} from "./chunk-UME4CAFX.js";
import "./chunk-DMZF6IAM.js";
import "./chunk-7TUEWOT5.js";
import "./chunk-2VBWU3BZ.js";
import "./chunk-GD5TA23D.js";
import "./chunk-7LGPCSME.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-JP27MGLG.js";
import "./chunk-QTCAYSHE.js";
import "./chunk-4CTIHTZT.js";
import "./chunk-C5YQX2VJ.js";
import "./chunk-M2YCIKC2.js";
import "./chunk-OSNATWB5.js";
import "./chunk-HTEW6PVU.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-OJWRYTU6.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-JNGZXEFB.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";
export {
  centerNow,
  identityCenter
};
