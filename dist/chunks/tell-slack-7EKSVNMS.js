import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  slackUrl,
  tellSlack
} from "./chunk-FSLP5FMF.js";
import "./chunk-Z5AUMEHY.js";
import "./chunk-RQYHQH6N.js";
import "./chunk-DHMMP5NN.js";
import "./chunk-JO7POJPC.js";
import "./chunk-QD7ASBKX.js";
import "./chunk-ZC7ADQZN.js";
import "./chunk-5S7WNAC3.js";
import "./chunk-G4QTL4EY.js";
import "./chunk-3WJQRG47.js";
import "./chunk-4YCM52TG.js";
import "./chunk-QBZS6N7G.js";
import "./chunk-6TQTB4BX.js";
import "./chunk-P6IJOJFL.js";
import "./chunk-5QFBNDQL.js";
import "./chunk-JU3TMR45.js";
import "./chunk-Y2TYWWQJ.js";
import "./chunk-K7FXE2M4.js";
import "./chunk-T27J4UIC.js";
import "./chunk-OGRXZ4VT.js";
import "./chunk-ALNBE5O3.js";
import "./chunk-UUOOGX3Z.js";
import "./chunk-RPT5VOWX.js";
import "./chunk-GIOBSXB3.js";
import "./chunk-XBNICHVB.js";
import "./chunk-2AUKCRFN.js";
import "./chunk-6NESKLHT.js";
import "./chunk-AHQOQTUP.js";
import "./chunk-JLJN2ODF.js";
import "./chunk-52ETAV4N.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-RYWK4MBV.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-4PDKOEGD.js";
import "./chunk-AHRTCP42.js";
import "./chunk-P5XARQNQ.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import "./chunk-7E4CNMID.js";
import "./chunk-HANBNIMK.js";
export {
  slackUrl,
  tellSlack
};
