import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-AMIO53YH.js";
import "./chunk-FC4MFEP3.js";
import "./chunk-PUF6SVN7.js";
import "./chunk-IZGB5MKM.js";
import "./chunk-6KJYTSDU.js";
import "./chunk-7UQKG2X4.js";
import "./chunk-I7L4T5WN.js";
import "./chunk-PCA5Y6EX.js";
import "./chunk-I6KPOR7M.js";
import "./chunk-NVKZHZJL.js";
import "./chunk-K42457ZZ.js";
import "./chunk-VIUSWPZ7.js";
import "./chunk-WZHSTNDT.js";
import "./chunk-VENDX2Z3.js";
import "./chunk-6RH773QP.js";
import "./chunk-HIGNS2TK.js";
import "./chunk-LPZ6VBST.js";
import "./chunk-6BJO3AVF.js";
import "./chunk-J5GQ3HGD.js";
import "./chunk-WSURDW3A.js";
import "./chunk-CYB5YBUH.js";
import "./chunk-OLHH4KY4.js";
import "./chunk-YWAPNWRL.js";
import "./chunk-JE26HYDF.js";
import "./chunk-IQUNQUOI.js";
import "./chunk-C6QRY2EA.js";
import "./chunk-GGF7HJEB.js";
import "./chunk-6Z7YZY4E.js";
import "./chunk-6SEGQKYL.js";
import "./chunk-NCIFMZXB.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-YQBO4S43.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-H32UEXBY.js";
import "./chunk-I3O46BTT.js";
import "./chunk-TRBSDL3V.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-XS4THFB2.js";
import "./chunk-RN4DCCTE.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
