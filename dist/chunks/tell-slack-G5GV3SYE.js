import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-ISH6SYGY.js";
import "./chunk-3LGIG27T.js";
import "./chunk-5PGBDRDO.js";
import "./chunk-T7ZTEZ2D.js";
import "./chunk-UPJBOKNB.js";
import "./chunk-3SY2R7FC.js";
import "./chunk-TXXNUWHV.js";
import "./chunk-AYJYLJIA.js";
import "./chunk-UK5757QM.js";
import "./chunk-6OGNYSL3.js";
import "./chunk-742YIOXZ.js";
import "./chunk-RM4HZDXC.js";
import "./chunk-IJQTDOQI.js";
import "./chunk-NX5IOOF4.js";
import "./chunk-Z76MI6Y6.js";
import "./chunk-B6QZDC7E.js";
import "./chunk-HAXFOUBY.js";
import "./chunk-563GJ4ZJ.js";
import "./chunk-7PHOKILU.js";
import "./chunk-P2C2DPGY.js";
import "./chunk-Q2PHEWX4.js";
import "./chunk-W4RARWCU.js";
import "./chunk-GICIV6UI.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-MMJXZ54M.js";
import "./chunk-I7DDRHEL.js";
import "./chunk-O42V2KR6.js";
import "./chunk-IITFFCQK.js";
import "./chunk-6IX6E7ZU.js";
import "./chunk-HPIVOEY4.js";
import "./chunk-YBRG7M4I.js";
import "./chunk-CWMCRXR2.js";
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
