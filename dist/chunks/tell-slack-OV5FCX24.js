import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-AUP2UHPM.js";
import "./chunk-ZTGFUUHE.js";
import "./chunk-VGVGTTXK.js";
import "./chunk-J2TH57UH.js";
import "./chunk-5ADZPPHU.js";
import "./chunk-IOFJ2YHC.js";
import "./chunk-WEDZV2BP.js";
import "./chunk-AO2IIXQS.js";
import "./chunk-GQFQ2WXG.js";
import "./chunk-3G5ZK6FT.js";
import "./chunk-5KQY5NFM.js";
import "./chunk-IUJM6VCQ.js";
import "./chunk-VIHBWI74.js";
import "./chunk-2SDJGBWA.js";
import "./chunk-43LQ6VXU.js";
import "./chunk-4XQDDY5W.js";
import "./chunk-LMGSTDRZ.js";
import "./chunk-WTMZNNZP.js";
import "./chunk-WC5BIVM4.js";
import "./chunk-ZFRY3R7A.js";
import "./chunk-4YBYN3UY.js";
import "./chunk-D7HN7KID.js";
import "./chunk-TAHRNDYW.js";
import "./chunk-EMY5JFJG.js";
import "./chunk-LITDRCWO.js";
import "./chunk-MQKYNSIU.js";
import "./chunk-NQJ76GHY.js";
import "./chunk-J3SXLI4H.js";
import "./chunk-4IWC5CJD.js";
import "./chunk-EJOI2EFK.js";
import "./chunk-42QQICWQ.js";
import "./chunk-WCOJBSLV.js";
import "./chunk-GRQNELLY.js";
import "./chunk-GYW63EDB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-NAFLKZQ7.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-5ZLEH5HN.js";
import "./chunk-FWCJMSJF.js";
import "./chunk-32W3YLYS.js";
import "./chunk-2AEHJNAK.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-JWJBYY2F.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
