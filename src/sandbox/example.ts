import type { Instant } from '../lifecycle/instant.ts';
import { readConfig } from '../config/read.ts';
import { FIELD_ORDER, FIELDS, type Field } from '../request/form-fields.ts';
import { issueForm } from '../request/issue-form.ts';
import type { EventOrder, RepositoryHandle } from './github/github.ts';
import { PROTECTED } from './github/github.ts';
import { runStep, type Step, type StepResult } from './runner.ts';
import { startSandbox, type Sandbox } from './sandbox.ts';

/**
 * A small company that uses this product: a repository as `init` leaves it, four people, one AWS account. The demo
 * plays in it, and the end-to-end tests do.
 */
export interface Example extends Sandbox {
  readonly repository: RepositoryHandle;
  /** Runs a command of the built action for an event, as its workflow's job would. */
  run(command: Command, event: EventOrder, options?: RunOptions): Promise<StepResult>;
  /** Somebody files the issue form in the browser. @returns the issue's number */
  file(login: string, answers: Answers): Promise<number>;
}

export type Command = 'draft' | 'close' | 'comment' | 'grant' | 'revoke' | 'sweep' | 'watch';
export type Answers = Readonly<Partial<Record<Field, string>>>;
export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly attempt?: number;
  readonly sha?: string;
  readonly ref?: string;
  readonly onStart?: (kill: () => void) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** Numeric ids are fixed, since the configuration names people by them. */
export const PEOPLE = { alice: 1001, bob: 1002, carol: 1003, dave: 1004, mallory: 1005 } as const;
export const ACCOUNT = '111122223333';
export const BOUNDARY = 'jit-boundary';
const REPOSITORY_ID = 4242;
const OWNER = 'acme';
const NAME = 'aws-access';

/** @param awsHost host and port that the configuration allows privileged jobs to call instead of AWS. */
export const exampleConfiguration = (awsHost: string): string => `aws_region: eu-west-1
policy_ttl: 8h
max_duration: 24h
allowed_services: [s3, logs, dynamodb, sqs, ec2, lambda, ssm]
accounts:
  prod:
    id: "${ACCOUNT}"
    boundary: arn:aws:iam::${ACCOUNT}:policy/${BOUNDARY}
identities:
  "${PEOPLE.alice}": {login: alice, iam_user: alice}
  "${PEOPLE.bob}": {login: bob, iam_user: bob}
  "${PEOPLE.carol}": {login: carol, iam_user: carol}
  "${PEOPLE.dave}": {login: dave, iam_role: deploy}
resources:
  nightly-exports: arn:aws:s3:::acme-nightly-exports/*
endpoints: {aws: "${awsHost}"}
`;

const CODEOWNERS = `# People who approve access; GitHub asks them for a review.
*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
`;

/** The example's own answers to the form; a test changes what it is about. */
export const ANSWERS = {
  account: 'prod',
  services: 's3',
  resources: 'nightly-exports',
  access: 'read',
  reason: "Download yesterday's nightly export files to find out why the parser fails",
  duration: '8h',
} as const satisfies Answers;

/** The body of an issue as GitHub writes it from the form's answers. */
export const issueBody = (answers: Answers): string =>
  FIELD_ORDER.map((field) => `### ${FIELDS[field].label}\n\n${answers[field] ?? '_No response_'}`).join(
    '\n\n',
  );

export interface ExampleOptions {
  /** `dist/index.js`. */
  readonly action: string;
  readonly at?: Instant;
  readonly running?: boolean;
  readonly port?: number;
  /** Changes the configuration before the repository is made. */
  readonly configure?: (text: string) => string;
  /** Files beside the usual ones, or instead of them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly protected?: boolean;
}

export async function startExample(options: ExampleOptions): Promise<Example> {
  const sandbox = await startSandbox({
    ...(options.at === undefined ? {} : { at: options.at }),
    ...(options.running === undefined ? {} : { running: options.running }),
    ...(options.port === undefined ? {} : { port: options.port }),
    accounts: [{ id: ACCOUNT }],
  });
  const { github, aws } = sandbox;
  furnishAws(sandbox);
  github.addOrganization(OWNER);
  for (const [login, id] of Object.entries(PEOPLE)) github.addUser(login, { id });
  github.addUser('acme-admin', { id: 1000 });

  const configuration = (options.configure ?? ((text: string) => text))(
    exampleConfiguration(new URL(aws.url).host),
  );
  const config = readConfig(configuration);
  const repository = github.addRepository({
    owner: OWNER,
    name: NAME,
    id: REPOSITORY_ID,
    files: {
      'aws-jit.yml': configuration,
      '.github/CODEOWNERS': CODEOWNERS,
      ...(config.ok ? { '.github/ISSUE_TEMPLATE/aws-access.yml': issueForm(config.value) } : {}),
      'README.md': '# Access to AWS\n\nFile an issue with the form.\n',
      ...options.files,
    },
    people: {
      'acme-admin': 'admin',
      alice: 'write',
      bob: 'write',
      carol: 'write',
      dave: 'write',
      mallory: 'write',
    },
    rules: options.protected === false ? [] : PROTECTED,
  });

  const step = (command: Command, event: EventOrder, more: RunOptions): Step => ({
    action: options.action,
    inputs: { command, token: github.tokenOf('github-actions[bot]'), ...more.inputs },
    repository: `${OWNER}/${NAME}`,
    event: { name: event.name, payload: repository.event(event) },
    sha: more.sha ?? repository.tip(),
    ref: more.ref ?? `refs/heads/${repository.state.defaultBranch}`,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    ...(command === 'draft' || command === 'close' || command === 'comment'
      ? {}
      : { aws: { endpoint: aws.url, region: 'eu-west-1', ...aws.account(ACCOUNT).accessKey() } }),
    ...(more.attempt === undefined ? {} : { attempt: more.attempt }),
    ...(more.onStart === undefined ? {} : { onStart: more.onStart }),
    ...(more.env === undefined ? {} : { env: more.env }),
  });

  return {
    ...sandbox,
    repository,
    run: (command, event, more = {}) => runStep(step(command, event, more)),
    file: (login, answers) =>
      github.as(login).openIssue(`${OWNER}/${NAME}`, 'AWS access', issueBody(answers)),
  };
}

/** What `deploy/account.yml` and the account's administrators leave: people with boundary and tag. */
function furnishAws({ aws }: Sandbox): void {
  const account = aws.account(ACCOUNT);
  account.setUp('CreatePolicy', {
    PolicyName: BOUNDARY,
    PolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    }),
  });
  const eligible = {
    tags: { 'jit:eligible': 'true' },
    boundary: `arn:aws:iam::${ACCOUNT}:policy/${BOUNDARY}`,
  };
  for (const name of ['alice', 'bob', 'carol']) account.createUser(name, eligible);
  account.createRole('deploy', eligible);
}
