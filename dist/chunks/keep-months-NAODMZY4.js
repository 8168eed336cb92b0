import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-ZY64XW7H.js";
import "./chunk-7GDLMWCD.js";
import "./chunk-ASK3NMCU.js";
import "./chunk-HIRZQZL2.js";
import "./chunk-XFGPAVYJ.js";
import "./chunk-TWFOSNNG.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-3HGIXQEB.js";
import "./chunk-NHGOUGXB.js";
import "./chunk-7TBURFRF.js";
import "./chunk-EVBOMLES.js";
import "./chunk-ECUNLNUP.js";
import "./chunk-I5KCPIAH.js";
import "./chunk-7FYTX7HS.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";
export {
  compareKept,
  keep,
  newlyClosed
};
