import {
  AwsClock,
  iamClient
} from "./chunk-7LGPCSME.js";
import {
  iamCalls
} from "./chunk-3XCBB2FI.js";
import "./chunk-V5VXPEIQ.js";
import "./chunk-F2SACPLZ.js";
import "./chunk-HIGZWF4O.js";
import "./chunk-AZJ2BNBC.js";
import "./chunk-JP27MGLG.js";
import "./chunk-QTCAYSHE.js";
import "./chunk-4CTIHTZT.js";
import "./chunk-C5YQX2VJ.js";
import "./chunk-M2YCIKC2.js";
import "./chunk-OSNATWB5.js";
import "./chunk-HTEW6PVU.js";
import "./chunk-SIQUXXTJ.js";
import "./chunk-OJWRYTU6.js";
import "./chunk-FDAOWTER.js";
import "./chunk-2EOPFUDI.js";
import {
  accountNamed
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/doctor/policy-reader.ts
async function policyReader(config, endpoint, credentialsFor) {
  const [first] = [...config.roles.values()].map(({ account }) => accountNamed(config, account));
  if (first === void 0) return void 0;
  try {
    await credentialsFor(first.id, first.partition);
  } catch {
    return void 0;
  }
  return async (name, arn) => {
    const account = accountNamed(config, name);
    if (account === void 0) throw new Error(`aws-jit.yml has no account ${name}`);
    const credentials = await credentialsFor(account.id, account.partition);
    const calls = iamCalls(
      iamClient({
        region: account.region,
        endpoint,
        clock: new AwsClock(),
        ...credentials && { credentials }
      })
    );
    const policy = await calls.getPolicy(arn);
    return policy === void 0 ? void 0 : calls.getDocument(arn, policy.defaultVersion);
  };
}
export {
  policyReader
};
