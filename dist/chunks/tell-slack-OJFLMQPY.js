import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-Y3FPD5HN.js";
import "./chunk-VU6KPUTE.js";
import "./chunk-ILBTG7C7.js";
import "./chunk-M7GICLZW.js";
import "./chunk-J5PQXB3R.js";
import "./chunk-QDVIMNVD.js";
import "./chunk-PPJ6DLZN.js";
import "./chunk-KENFYOYP.js";
import "./chunk-JC4PZ5SN.js";
import "./chunk-UGYFWCWS.js";
import "./chunk-EM2SCYKH.js";
import "./chunk-FTRXAVU5.js";
import "./chunk-ENLH6UVD.js";
import "./chunk-SH7CLWFK.js";
import "./chunk-UOPE22HP.js";
import "./chunk-PM75OMY6.js";
import "./chunk-YAH5CH5R.js";
import "./chunk-J4H7BB7T.js";
import "./chunk-HM4QJ5TO.js";
import "./chunk-EBWAN7MD.js";
import "./chunk-BB67SELF.js";
import "./chunk-MB3RVLCP.js";
import "./chunk-C7ORRN7H.js";
import "./chunk-VRISTCZC.js";
import "./chunk-JE25QGZP.js";
import "./chunk-YKTDLFVD.js";
import "./chunk-CP33JR2O.js";
import "./chunk-LAVOUPSJ.js";
import "./chunk-VRLQYVXL.js";
import "./chunk-DBTIC5TD.js";
import "./chunk-O5OF64ZR.js";
import "./chunk-JXR5H3YG.js";
import "./chunk-URPBCSPX.js";
import "./chunk-Y2KBVTIX.js";
import "./chunk-RRF4RANF.js";
import "./chunk-67CWHZOM.js";
import "./chunk-2IRBHPMK.js";
import "./chunk-GBKOQS5W.js";
import "./chunk-Q2Q6R234.js";
import "./chunk-OVANX3MB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-F5LMPQUX.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-NKCNJABG.js";
import "./chunk-WOHMIT6V.js";
import "./chunk-SB7HXYHD.js";
import "./chunk-QYKXTAJS.js";
import "./chunk-JIFNNL5K.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SIMUTXLQ.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
