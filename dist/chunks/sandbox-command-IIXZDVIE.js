import {
  ACCOUNT,
  CHANNEL,
  startExample
} from "./chunk-4HQT2QH7.js";
import "./chunk-Y42MDGY7.js";
import "./chunk-TXRJXMD2.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-PGGKUFXP.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RAATGKSI.js";
import "./chunk-TJH6FOLL.js";
import "./chunk-C2ZTIIJ5.js";
import "./chunk-VLPDP3Q6.js";
import "./chunk-Y3YVYWQ2.js";
import "./chunk-AD7U5I2D.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6OMXH3DV.js";
import "./chunk-XWRBN6UU.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-HANBNIMK.js";

// src/terminal/sandbox-command.ts
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
  io.stderr(
    "Running. No workflow runs here: what is filed is not drafted (`aws-jit playground` does that). Stop it with Ctrl-C.\n"
  );
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
