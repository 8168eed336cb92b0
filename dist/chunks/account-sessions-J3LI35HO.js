import {
  AssumeRoleCommand
} from "./chunk-Y6G5DYIB.js";
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-OVSR3DUK.js";
import {
  AwsClock,
  boundCalls,
  clientSettings,
  hearDates,
  iamClient
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
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-6DG7BXTN.js";

// src/aws/account-sessions.ts
function sessionName({ run, attempt, issue }) {
  for (const part of [run, attempt, issue ?? 1])
    if (!Number.isSafeInteger(part) || part <= 0) throw new TypeError(`${part} cannot name a session of AWS`);
  return ["aws-jit", run, attempt, ...issue === void 0 ? [] : [issue]].join("-");
}
var WrongCredentials = class extends Error {
  constructor(message, cause) {
    super(message, { cause });
    this.name = "WrongCredentials";
  }
};
function openAccounts({ identity, endpoint, credentials }) {
  const name = sessionName(identity);
  const opened = /* @__PURE__ */ new Map();
  const sts = (region, clock) => {
    const client = new STSClient({
      ...clientSettings(region, endpoint),
      ...credentials === void 0 ? {} : { credentials }
    });
    hearDates(client.middlewareStack, clock);
    boundCalls(client.middlewareStack, endpoint.limits);
    return client;
  };
  async function open({ id, region, role, key, eager = false }) {
    const clock = new AwsClock();
    const ambient = () => ({
      clock,
      credentials,
      client: iamClient({ region, endpoint, clock, ...credentials === void 0 ? {} : { credentials } })
    });
    if (role === void 0) {
      const verified = verifyAmbient(sts(region, clock), id, key);
      if (!eager) await verified;
      const session = ambient();
      answerOnceVerified(session.client.middlewareStack, verified);
      verified.catch(() => opened.delete(keyOf({ id, region, role, eager })));
      return session;
    }
    if (accountIn(role) !== id)
      throw new WrongCredentials(
        `The role ${role} is not in account ${id}. Correct ${key ?? "the role"} or the id in aws-jit.yml.`
      );
    if (isSessionOf(role, (await callerOf(sts(region, clock), id)).Arn)) return ambient();
    const assume = assumeRole(sts(region, clock), { id, role, name });
    let first = await assume();
    const provider = async () => {
      const session = first ?? await assume();
      first = void 0;
      return session;
    };
    return {
      clock,
      credentials: provider,
      client: iamClient({ region, endpoint, clock, credentials: provider })
    };
  }
  return (account) => {
    const key = keyOf(account);
    const known = opened.get(key);
    if (known !== void 0) return known;
    const session = open(account);
    opened.set(key, session);
    session.catch(() => opened.delete(key));
    return session;
  };
}
var keyOf = ({ id, region, role, eager = false }) => JSON.stringify([id, region, role ?? null, eager]);
function answerOnceVerified(stack, verified) {
  verified.catch(() => void 0);
  const wait = (next, { commandName }) => async (args) => {
    if (commandName === void 0 || !READS.test(commandName)) await verified;
    const answer = next(args);
    answer.catch(() => void 0);
    await verified;
    return answer;
  };
  stack.add(wait, { step: "initialize", priority: "high", name: "answerOnceVerified" });
}
var READS = /^(?:Get|List)[A-Z]/;
var accountIn = (arn) => arn.split(":")[4];
function isSessionOf(role, caller) {
  const [, partition, service, , account, resource] = (caller ?? "").split(":");
  const [kind, name] = (resource ?? "").split("/");
  return service === "sts" && kind === "assumed-role" && partition === role.split(":")[1] && account === accountIn(role) && name === role.slice(role.lastIndexOf("/") + 1);
}
async function callerOf(sts, id) {
  try {
    return await sts.send(new GetCallerIdentityCommand({}));
  } catch (error) {
    throw new WrongCredentials(
      `No working AWS credentials for account ${id}: ${textOf(error)} The job has to assume a role first (aws-actions/configure-aws-credentials): that of this account, or one that may assume granter_role and revoker_role.`,
      error
    );
  }
}
async function verifyAmbient(sts, id, key) {
  const { Account: account } = await callerOf(sts, id);
  if (account !== id)
    throw new WrongCredentials(
      `The job's AWS credentials are for account ${account ?? "unknown"}, and ${id} was meant. Name ${key ?? "granter_role, revoker_role and reader_role"} for the account in aws-jit.yml, or correct its id.`
    );
}
var ONE_HOUR = 3600;
function assumeRole(sts, { id, role, name }) {
  return async () => {
    let answer;
    try {
      answer = await sts.send(
        new AssumeRoleCommand({
          RoleArn: role,
          RoleSessionName: name,
          // Stays on the session through every further role, where a session name can be chosen anew.
          SourceIdentity: name,
          DurationSeconds: ONE_HOUR
        })
      );
    } catch (error) {
      throw new WrongCredentials(
        `The job could not assume ${role}: ${textOf(error)} The role's trust policy has to allow sts:AssumeRole and sts:SetSourceIdentity to the job's own role (deploy/README.md).`,
        error
      );
    }
    const { Credentials: keys, AssumedRoleUser: user } = answer;
    if (accountIn(user?.Arn ?? "") !== id)
      throw new WrongCredentials(`AWS gave a session of ${user?.Arn ?? "nobody"}, and not of account ${id}.`);
    if (keys?.AccessKeyId === void 0 || keys.SecretAccessKey === void 0 || keys.SessionToken === void 0 || keys.Expiration === void 0)
      throw new WrongCredentials(`AWS gave no complete credentials for ${role}. The next run asks again.`);
    return {
      accessKeyId: keys.AccessKeyId,
      secretAccessKey: keys.SecretAccessKey,
      sessionToken: keys.SessionToken,
      expiration: keys.Expiration
    };
  };
}
export {
  WrongCredentials,
  openAccounts,
  sessionName
};
