import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-TVXTNE55.js";
import "./chunk-WQFQDJF2.js";
import "./chunk-EMMR4ZAY.js";
import "./chunk-BUQYOX63.js";
import "./chunk-2MUPNAO2.js";
import "./chunk-LAC5U75N.js";
import "./chunk-2LSUTPPO.js";
import "./chunk-U2OCC226.js";
import "./chunk-NI3P63FJ.js";
import "./chunk-5ITGPBKB.js";
import "./chunk-4AO5I2YZ.js";
import "./chunk-JELGGJKV.js";
import "./chunk-R22OSPFW.js";
import "./chunk-336B4IRH.js";
import "./chunk-GVG2WL6A.js";
import "./chunk-L7VL7YWC.js";
import "./chunk-SEKMICIW.js";
import "./chunk-PVZH6LR4.js";
import "./chunk-X6ANIY7H.js";
import "./chunk-IVOYKZXI.js";
import "./chunk-DESE42XX.js";
import "./chunk-VQ23M2P7.js";
import "./chunk-YH7NM7CI.js";
import "./chunk-BZKBQ7K7.js";
import "./chunk-OFT73F2U.js";
import "./chunk-OOC4KLMY.js";
import "./chunk-HTOLCL5U.js";
import "./chunk-3YU4ZZVZ.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-SZMWXOUM.js";
import "./chunk-XYMEGMF7.js";
import "./chunk-CVNEYTDO.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import "./chunk-DY3T75CS.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
