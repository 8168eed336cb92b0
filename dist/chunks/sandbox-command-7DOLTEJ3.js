import {
  ACCOUNT,
  CHANNEL,
  startExample
} from "./chunk-WLMULX2L.js";
import "./chunk-KZSUW6U4.js";
import "./chunk-AKFGJZ5H.js";
import "./chunk-CNEYSF7I.js";
import "./chunk-YRDYCG3V.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-RAATGKSI.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

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
