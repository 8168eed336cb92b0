import {
  ListInstancesCommand
} from "./chunk-JYULB2C7.js";
import "./chunk-7TUEWOT5.js";
import {
  SSOAdminClient
} from "./chunk-GD5TA23D.js";
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-OVSR3DUK.js";
import {
  boundCalls,
  clientSettings
} from "./chunk-7LGPCSME.js";
import "./chunk-OAJRACE6.js";
import {
  textOf
} from "./chunk-F2SACPLZ.js";
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
  partitionOf
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/terminal/init/center-at-hand.ts
var ANSWER_MS = 15e3;
async function centerAtHand(environment, region) {
  const limits = { answerMs: ANSWER_MS, over: AbortSignal.timeout(2 * ANSWER_MS) };
  const settings = {
    ...clientSettings(region, { url: environment["AWS_ENDPOINT_URL"], ignoreEnvironment: false, limits }),
    maxAttempts: 2,
    ...keysIn(environment)
  };
  const [sso, sts] = [new SSOAdminClient(settings), new STSClient(settings)];
  boundCalls(sso.middlewareStack, limits);
  boundCalls(sts.middlewareStack, limits);
  try {
    const { Account: account } = await sts.send(new GetCallerIdentityCommand({}));
    const instances = (await sso.send(new ListInstancesCommand({}))).Instances ?? [];
    const [instance] = instances;
    if (instance === void 0)
      return `Account ${account ?? ""} sees no Identity Center in ${region}. Name its Region (--identity-center-region), or use credentials of the account in which it is administered.`;
    if (instances.length > 1)
      return `Account ${account ?? ""} sees ${instances.length} instances of Identity Center in ${region}: name the one of the organisation.`;
    const { InstanceArn: identityCenter, IdentityStoreId: identityStore } = instance;
    if (!identityCenter || !identityStore || !account)
      return "AWS did not say all that is needed of Identity Center.";
    return {
      identityCenter,
      identityStore,
      identityCenterIn: account,
      // The address that every portal has, whether or not it was given a name of its own; other partitions have other forms.
      ...partitionOf(region) === "aws" ? { portal: `https://${identityStore}.awsapps.com/start` } : {}
    };
  } catch (error) {
    const why = textOf(error);
    return /could not load credentials/i.test(why) ? "There are no AWS credentials here to ask with. Set AWS_PROFILE, or give the answers about Identity Center as options." : `Identity Center could not be asked for with the AWS credentials at hand: ${why}`;
  } finally {
    sso.destroy();
    sts.destroy();
  }
}
function keysIn(environment) {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  } = environment;
  if (!accessKeyId || !secretAccessKey) return {};
  return { credentials: { accessKeyId, secretAccessKey, ...sessionToken && { sessionToken } } };
}
export {
  centerAtHand
};
