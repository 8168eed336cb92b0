import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-6PAWWPVG.js";
import "./chunk-52F3I7WE.js";
import "./chunk-WLVFIEJB.js";
import "./chunk-YQ4FFLPL.js";
import "./chunk-PPTLTCEV.js";
import "./chunk-SI3LUFUD.js";
import "./chunk-MT56LLN2.js";
import "./chunk-D37L7F3F.js";
import "./chunk-GERYFHYR.js";
import "./chunk-YTZKOPJC.js";
import "./chunk-OLMZ7QOR.js";
import "./chunk-KDTAGE2S.js";
import "./chunk-5G7CRMOA.js";
import "./chunk-ZBYSLAZJ.js";
import "./chunk-S24VQTS2.js";
import "./chunk-XXVDKFSY.js";
import "./chunk-DCDQUYIF.js";
import "./chunk-N52BXPCK.js";
import "./chunk-3IOXBM6R.js";
import "./chunk-Z2TPA4SF.js";
import "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import "./chunk-N5C7V76W.js";
import "./chunk-Y7AFQ5OF.js";
import "./chunk-JH2I4NUP.js";
import "./chunk-F7SQMS2L.js";
import "./chunk-VEQQI536.js";
import "./chunk-36QL5OV5.js";
import "./chunk-EXBDILG3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-YCBNNYGV.js";
import "./chunk-FTVZSTHM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
