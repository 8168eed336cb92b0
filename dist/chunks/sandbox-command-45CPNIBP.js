import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACCOUNT,
  CHANNEL,
  startExample
} from "./chunk-EYME27SJ.js";
import "./chunk-4CZE4B47.js";
import "./chunk-UMFKM4KR.js";
import "./chunk-PH2RH5BQ.js";
import "./chunk-TIWLFOL6.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RAATGKSI.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import "./chunk-SL7TKVXF.js";
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
