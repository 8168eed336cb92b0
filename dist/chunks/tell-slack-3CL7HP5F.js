import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-2I2CCH4F.js";
import "./chunk-HBUZ6SSO.js";
import "./chunk-KSGL4OMR.js";
import "./chunk-KEW6OFGO.js";
import "./chunk-WVXKY34E.js";
import "./chunk-GIEZUKWO.js";
import "./chunk-N4DWFCDF.js";
import "./chunk-OM3ZVLDU.js";
import "./chunk-KQCVITBX.js";
import "./chunk-GKLX37WB.js";
import "./chunk-NPLTITKF.js";
import "./chunk-BF3CSN2O.js";
import "./chunk-TSOIVAWU.js";
import "./chunk-O3CHLFDV.js";
import "./chunk-RPY54CYB.js";
import "./chunk-7QWR5C5B.js";
import "./chunk-VTKRNDCO.js";
import "./chunk-HV2624JG.js";
import "./chunk-GMLHI2AH.js";
import "./chunk-PZFETA56.js";
import "./chunk-BXXXUEDQ.js";
import "./chunk-TTNJSCL4.js";
import "./chunk-PK4KTKW7.js";
import "./chunk-AEQAHWDG.js";
import "./chunk-I2TDBBUR.js";
import "./chunk-M6YCECDW.js";
import "./chunk-26WDXC6X.js";
import "./chunk-ZAG5DKBL.js";
import "./chunk-TF4WRTGW.js";
import "./chunk-UM3HOBPC.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-NYWYUR35.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-BOUWOCWK.js";
import "./chunk-CPD5GSHZ.js";
import "./chunk-M3KYLIUW.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-YJSYBRY4.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
