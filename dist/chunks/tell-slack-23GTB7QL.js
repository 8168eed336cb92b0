import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-OO7HSKEL.js";
import "./chunk-HKX7HHBH.js";
import "./chunk-HJX2SYSC.js";
import "./chunk-CF2NTYQI.js";
import "./chunk-4YOPGWGD.js";
import "./chunk-ZEMBG4PW.js";
import "./chunk-64IJHUX4.js";
import "./chunk-TJQFOTRT.js";
import "./chunk-CWG7PALM.js";
import "./chunk-ZM4E6UIT.js";
import "./chunk-FBB6GHF2.js";
import "./chunk-NB5HWASO.js";
import "./chunk-3IAAK3DZ.js";
import "./chunk-ZHZUR24F.js";
import "./chunk-VMRTVXPG.js";
import "./chunk-TZXMUWJX.js";
import "./chunk-P2DEDSAZ.js";
import "./chunk-K6ETDL7G.js";
import "./chunk-J7AOF3DG.js";
import "./chunk-SCLQQ6P4.js";
import "./chunk-IYNKJ5OR.js";
import "./chunk-5SXLAFKN.js";
import "./chunk-XPTTMQHZ.js";
import "./chunk-JGHIHW7H.js";
import "./chunk-25Y7GWCU.js";
import "./chunk-XAOMJF34.js";
import "./chunk-XODW4FUR.js";
import "./chunk-KLAL3TRY.js";
import "./chunk-VDXTQUEP.js";
import "./chunk-PHDUU4Z6.js";
import "./chunk-ZAMI4BOE.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-NXNHCAU3.js";
import "./chunk-NPGFA4AF.js";
import "./chunk-HS5A77NU.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-ADLOHSWA.js";
import "./chunk-XF5S6IYU.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
