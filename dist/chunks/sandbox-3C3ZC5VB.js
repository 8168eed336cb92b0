import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACCOUNT,
  CHANNEL,
  startExample
} from "./chunk-4I2JBDJJ.js";
import "./chunk-IDHB54PX.js";
import "./chunk-5TS4SBIR.js";
import "./chunk-J7LNNEOS.js";
import "./chunk-FPX2KNDF.js";
import "./chunk-5MI7KJTZ.js";
import "./chunk-LGWQTX52.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-BEAMCFB2.js";
import "./chunk-H5SL6L5Z.js";
import "./chunk-JBV3PYQV.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-WIAUJLY6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-OVFC6JUE.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";

// src/commands/sandbox.ts
async function sandbox({ action, port }, io) {
  const example = await startExample({
    action,
    running: true,
    slack: true,
    ...port === void 0 ? {} : { port }
  });
  const { github, aws, slack } = example;
  const key = aws.account(ACCOUNT).accessKey();
  const told = {
    github: github.url,
    graphql: github.graphqlUrl,
    aws: aws.url,
    slack: {
      url: slack?.url,
      token: slack?.token,
      threads: slack && `http://${slack.host}/_sandbox/slack/${CHANNEL}`
    },
    state: { github: `${github.url}/_sandbox/github/state`, aws: `${aws.url}/_sandbox/aws/state` },
    repository: "acme/aws-access",
    account: ACCOUNT,
    tokens: Object.fromEntries(
      ["alice", "bob", "carol", "acme-admin", "github-actions[bot]"].map((login) => [
        login,
        github.tokenOf(login)
      ])
    ),
    awsCredentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey }
  };
  io.stdout(`${JSON.stringify(told, null, 2)}
`);
  io.stderr("Running. Stop it with Ctrl-C.\n");
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await example.close();
  return 0;
}
export {
  sandbox
};
