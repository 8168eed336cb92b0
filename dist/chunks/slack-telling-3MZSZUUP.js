import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-OBXUOJLB.js";
import "./chunk-KFJTSZEO.js";
import "./chunk-UGG5TIPR.js";
import "./chunk-CLT56XG7.js";
import "./chunk-YNHIND4V.js";
import "./chunk-BCH7OLS3.js";
import "./chunk-Y5KOSBK3.js";
import "./chunk-VTS3NSVN.js";
import "./chunk-SWVGHWJ4.js";
import "./chunk-J3W2AH4H.js";
import "./chunk-CJQY2L2L.js";
import "./chunk-XTKPRNII.js";
import "./chunk-XCE3ELTW.js";
import "./chunk-VLBQBO3O.js";
import "./chunk-NG3CFBDP.js";
import "./chunk-WBW2N5PO.js";
import "./chunk-5DVAKN5Z.js";
import "./chunk-FMVX3LFR.js";
import "./chunk-WET2F2FD.js";
import "./chunk-EUP7XJX6.js";
import "./chunk-PNCTIUMG.js";
import "./chunk-L4AKMZGR.js";
import "./chunk-VFZXH3LF.js";
import "./chunk-GAYNGPPN.js";
import "./chunk-NEKYE4XS.js";
import "./chunk-JZXLGPE7.js";
import "./chunk-ENX7TFFS.js";
import "./chunk-UMU2P6X3.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-4SSQYA5K.js";
import "./chunk-ZKWAVCIS.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-6LBEHUUB.js";
import "./chunk-BT3YU2CA.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
