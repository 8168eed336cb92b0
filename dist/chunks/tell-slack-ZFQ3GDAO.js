import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-NSYTOJV7.js";
import "./chunk-D6WOSNUP.js";
import "./chunk-QOXS3QD5.js";
import "./chunk-T7ZTEZ2D.js";
import "./chunk-UPJBOKNB.js";
import "./chunk-OVU5BX75.js";
import "./chunk-TXXNUWHV.js";
import "./chunk-2RKLAQ5T.js";
import "./chunk-IASFQX3U.js";
import "./chunk-6OGNYSL3.js";
import "./chunk-JGMRUQQD.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-IJQTDOQI.js";
import "./chunk-NX5IOOF4.js";
import "./chunk-Z76MI6Y6.js";
import "./chunk-B6QZDC7E.js";
import "./chunk-3TIATBDF.js";
import "./chunk-7PHOKILU.js";
import "./chunk-4XI6UBYZ.js";
import "./chunk-Q2PHEWX4.js";
import "./chunk-HAXFOUBY.js";
import "./chunk-GRT2U5SU.js";
import "./chunk-522RYSNR.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-DP3UVG6U.js";
import "./chunk-I7DDRHEL.js";
import "./chunk-V52QS6C6.js";
import "./chunk-IITFFCQK.js";
import "./chunk-6IX6E7ZU.js";
import "./chunk-SQCAAZB4.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-WD6SQ27R.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-B7D2ECX2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
