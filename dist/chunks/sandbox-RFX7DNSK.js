import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ACCOUNT,
  startExample
} from "./chunk-V6XEXWHO.js";
import "./chunk-U4UJWX3E.js";
import "./chunk-STWGBJZH.js";
import "./chunk-RYHRKSL2.js";
import "./chunk-BEJXBDKT.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-YWCEV5XF.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

// src/commands/sandbox.ts
async function sandbox({ action, port }, io) {
  const example = await startExample({ action, running: true, ...port === void 0 ? {} : { port } });
  const { github, aws } = example;
  const key = aws.account(ACCOUNT).accessKey();
  const told = {
    github: github.url,
    graphql: github.graphqlUrl,
    aws: aws.url,
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
