import {
  receiveUse,
  startUse
} from "./chunk-DIBAZWQ2.js";
import "./chunk-EKLRLXO7.js";
import "./chunk-D7YCYKZJ.js";
import "./chunk-F2WOXJ2W.js";
import "./chunk-Z5M34QGQ.js";
import "./chunk-HE2G7IOU.js";
import "./chunk-UHEEKRHV.js";
import "./chunk-RM3SS25X.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import "./chunk-P4Z2YMR7.js";
import "./chunk-5PBHIICC.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import "./chunk-ASEL2QWO.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";
export {
  receiveUse,
  startUse
};
