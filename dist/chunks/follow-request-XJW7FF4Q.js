import {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
} from "./chunk-EOWDZAFT.js";
import "./chunk-MFBEMT66.js";
import "./chunk-GCLJA6KV.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-VABFO2NM.js";
import "./chunk-YG3I6Y5D.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-RM3SS25X.js";
import "./chunk-STGNCV6O.js";
import "./chunk-DK3K3XML.js";
import "./chunk-YHIOGDME.js";
import "./chunk-HDVXZSIZ.js";
import "./chunk-XG2OM2L6.js";
import "./chunk-KLGKGQVN.js";
import "./chunk-2PHUPD5R.js";
import "./chunk-UL2KMK5F.js";
import "./chunk-INYB3Z5R.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-5EZN2YSB.js";
import "./chunk-3FK2LDCT.js";
import "./chunk-KEHWQHX2.js";
import "./chunk-VQ6OX5XD.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RFLN2GMH.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-2GLKTF5V.js";
import "./chunk-HANBNIMK.js";
export {
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
