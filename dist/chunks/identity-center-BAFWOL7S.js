import {
  centerNow,
  identityCenter
} from "./chunk-TH7OU5WL.js";
import "./chunk-PXGTBDSU.js";
import "./chunk-4ZGZJWAN.js";
import "./chunk-R273CRAD.js";
import "./chunk-JCKU7FEC.js";
import "./chunk-NYHGJR7I.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-JP27MGLG.js";
import "./chunk-DZWAAVLA.js";
import "./chunk-NUMOA6VI.js";
import "./chunk-M2YCIKC2.js";
import "./chunk-OSNATWB5.js";
import "./chunk-AN24CHL4.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-4CTIHTZT.js";
import "./chunk-OJWRYTU6.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-IK4M34F4.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  centerNow,
  identityCenter
};
