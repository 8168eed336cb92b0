import { ACCOUNT, CHANNEL, startExample } from '../../sandbox/example.ts';

export interface SandboxArguments {
  readonly action: string;
  readonly port: number | undefined;
}

/** `aws-jit sandbox`: the demo's company, kept running until it is interrupted. Its clock runs. */
export async function sandbox(
  { action, port }: SandboxArguments,
  io: { stdout(text: string): void; stderr(text: string): void },
): Promise<0> {
  const example = await startExample({
    action,
    running: true,
    slack: true,
    ...(port === undefined ? {} : { port }),
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
      threads: slack && `http://${slack.host}/_sandbox/slack/${CHANNEL}`,
    },
    state: { github: `${github.url}/_sandbox/github/state`, aws: `${aws.url}/_sandbox/aws/state` },
    repository: 'acme/aws-access',
    account: ACCOUNT,
    tokens: Object.fromEntries(
      ['alice', 'bob', 'carol', 'acme-admin', 'github-actions[bot]'].map((login) => [
        login,
        github.tokenOf(login),
      ]),
    ),
    awsCredentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
  };
  io.stdout(`${JSON.stringify(told, null, 2)}\n`);
  io.stderr(
    'Running. No workflow runs here: what is filed is not drafted (`aws-jit playground` does that). Stop it with Ctrl-C.\n',
  );
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await example.close();
  return 0;
}
