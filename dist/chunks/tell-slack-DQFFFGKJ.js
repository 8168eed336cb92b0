import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-THK7275Y.js";
import "./chunk-D7UUTSSB.js";
import "./chunk-Z6M6UU5V.js";
import "./chunk-YDDQ5GYL.js";
import "./chunk-2LEA3K6T.js";
import "./chunk-M4JV4TCL.js";
import "./chunk-ABZZGEVR.js";
import "./chunk-XQJVIIOT.js";
import "./chunk-7O7RMRYR.js";
import "./chunk-52FW4LMA.js";
import "./chunk-PSIFIT7W.js";
import "./chunk-OFBBGXJP.js";
import "./chunk-ZPQMHQJ5.js";
import "./chunk-CLME6BPL.js";
import "./chunk-D6GKWHR3.js";
import "./chunk-ZOEXURGG.js";
import "./chunk-IZMNO7IP.js";
import "./chunk-HVHCV2EZ.js";
import "./chunk-57ZYT2F7.js";
import "./chunk-L6VMOC3C.js";
import "./chunk-4XFYGPA7.js";
import "./chunk-NOBR56IF.js";
import "./chunk-YZOW3CWO.js";
import "./chunk-YTBCNRVU.js";
import "./chunk-JYBNCNGN.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-TAMLH2RP.js";
import "./chunk-FLLFXB7L.js";
import "./chunk-YPLARZOF.js";
import "./chunk-OGVU64EY.js";
import "./chunk-D7WPBON6.js";
import "./chunk-6OPB4WMG.js";
import "./chunk-WUVZSFN2.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-FF75J5VU.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-AGQTDHZH.js";
import "./chunk-JQ3PXYYV.js";
import "./chunk-JH6SDZFD.js";
import "./chunk-HNLUBKDD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
