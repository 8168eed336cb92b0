import type { Instant } from '../src/terms/instant.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { Field } from '../src/request/form/form-fields.ts';
import { formBody } from '../src/request/form/form-body.ts';
import { issueForm } from '../src/request/form/issue-form.ts';
import { workflows } from '../src/workflows/workflows.ts';
import type { SandboxIdentityCenter } from './aws/sandbox-identity-center.ts';
import {
  boundaryOf,
  centerRoleOf,
  deployAccounts,
  roleOf,
  type AdministeredCenter,
} from './example-account.ts';
import type { EventOrder, RepositoryHandle } from './github/github.ts';
import { PROTECTED } from './github/github.ts';
import { jobRunner, type Command, type RunOptions } from './job-runner.ts';
import { jobsIn } from './workflow-jobs.ts';
import type { RunWithin, StepResult } from './workflow-runner.ts';
import { startSandbox, type Sandbox } from './sandbox.ts';
import { startSlack, type SlackSandbox } from './slack/slack.ts';

/**
 * A small company that uses this product: a repository with its workflows, people, and an AWS account that is set up
 * with `deploy/account.yml`. The demo plays in it, and the end-to-end tests do. A job has here exactly the permissions
 * that its workflow file gives its token and that the deployed roles have.
 */
export interface Example extends Sandbox {
  readonly repository: RepositoryHandle;
  /** Where the company talks; `undefined` where it has no Slack. */
  readonly slack: SlackSandbox | undefined;
  /**
   * Runs a command of the built action for an event, in the job of the workflow that does so: in its environment, with its
   * token's permissions, and with credentials that the job's OIDC token gets.
   */
  run(command: Command, event: EventOrder, options?: RunOptions): Promise<StepResult>;
  /** Somebody files the issue form in the browser. @returns the issue's number */
  file(login: string, answers: Answers): Promise<number>;
}

export type { Command, RunOptions } from './job-runner.ts';
export type Answers = Readonly<Partial<Record<Field, string>>>;
/** Numeric ids are fixed, since the configuration names people by them. */
export const PEOPLE = { alice: 1001, bob: 1002, carol: 1003, dave: 1004, mallory: 1005 } as const;
export const ACCOUNT = '111122223333';
export const REPOSITORY_ID = 4242;
export const BOUNDARY = boundaryOf(ACCOUNT, REPOSITORY_ID);
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
    boundary: ${BOUNDARY}
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
export const issueBody = (answers: Answers): string => formBody(answers);

/** What differs in a company's Identity Center from one example to the next. */
export interface ExampleCenter {
  /** Makes what is there already, and answers with ARNs of sets that may be assigned themselves. */
  readonly prepare?: (center: SandboxIdentityCenter, aws: Sandbox['aws']) => readonly string[];
}

/** The account in which Identity Center is administered, and one that people reach through it. */
export const CENTER_ACCOUNT = '999988887777';
export const PEOPLE_ACCOUNT = '555566667777';
export const emailOf = (login: string): string => `${login}@example.com`;

export interface ExampleOptions {
  /** `dist/index.js`. */
  readonly action: string;
  /** How jobs run the action instead of starting a process for each. */
  readonly within?: RunWithin | undefined;
  readonly at?: Instant;
  readonly running?: boolean;
  readonly port?: number;
  /** Changes the configuration before the repository is made. */
  readonly configure?: (text: string) => string;
  /** Files beside the usual ones, or instead of them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly protected?: boolean;
  /** Also IAM Identity Center, with an account that people reach through it. */
  readonly identityCenter?: ExampleCenter;
  /** Also Slack, with a channel for access; its calls are among those that faults count. */
  readonly slack?: boolean;
  /** Further AWS accounts, set up to be reached from the first one; `configure` names them. */
  readonly otherAccounts?: readonly string[];
  /** Name of a bucket, made as deploy/audit.yml makes it, in which the jobs keep what they do. */
  readonly auditBucket?: string;
}

/** As `aws-jit init` writes them for an adopter; the commit is any. */
const WORKFLOWS = workflows({
  uses: `example/aws-jit-permissions@${'0123456789'.repeat(4)}`,
  runner: 'ubuntu-24.04',
  region: 'eu-west-1',
  granterRole: roleOf(ACCOUNT, 'granter', REPOSITORY_ID),
  revokerRole: roleOf(ACCOUNT, 'revoker', REPOSITORY_ID),
  readerRole: roleOf(ACCOUNT, 'reader', REPOSITORY_ID),
});
const JOBS = jobsIn(WORKFLOWS);
const ENVIRONMENTS = ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke'];

export async function startExample(options: ExampleOptions): Promise<Example> {
  const sandbox = await startSandbox({
    ...(options.at === undefined ? {} : { at: options.at }),
    ...(options.running === undefined ? {} : { running: options.running }),
    ...(options.port === undefined ? {} : { port: options.port }),
    accounts: [
      ACCOUNT,
      ...(options.otherAccounts ?? []),
      ...(options.identityCenter ? [CENTER_ACCOUNT, PEOPLE_ACCOUNT] : []),
    ].map((id) => ({ id })),
  });
  const { github, aws } = sandbox;
  const ownerId = github.addOrganization(OWNER).id;
  const others = (options.otherAccounts ?? []).map((id) => aws.account(id));
  deployAccounts(
    [aws.account(ACCOUNT), ...others],
    { owner: OWNER, ownerId, name: NAME, id: REPOSITORY_ID },
    JOBS,
    options.identityCenter && addCenter(sandbox, options.identityCenter),
    options.auditBucket,
  );
  if (options.auditBucket !== undefined) aws.buckets.make(options.auditBucket, { owner: ACCOUNT });
  for (const id of [ACCOUNT, ...(options.otherAccounts ?? [])]) addPeople(sandbox, id);
  for (const [login, id] of Object.entries(PEOPLE)) github.addUser(login, { id });
  github.addUser('acme-admin', { id: 1000 });

  const slack = options.slack === true ? await addSlack(sandbox, options.port) : undefined;
  const plain = exampleConfiguration(new URL(aws.url).host);
  const known = options.identityCenter ? withCenter(plain, aws.identityCenter()) : plain;
  const audited =
    options.auditBucket === undefined
      ? known
      : `${known}audit: {bucket: ${options.auditBucket}, account: "${ACCOUNT}"}\n`;
  const configuration = (options.configure ?? ((text: string) => text))(
    slack === undefined ? audited : withSlack(audited, slack.host),
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
      ...WORKFLOWS,
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

  const branches = { protectedOnly: false, patterns: [repository.state.defaultBranch] };
  for (const name of ENVIRONMENTS) repository.setEnvironment(name, { branches });

  const run = jobRunner({
    sandbox,
    repository,
    name: `${OWNER}/${NAME}`,
    jobs: JOBS,
    action: options.action,
    within: options.within,
    env: slack === undefined ? {} : { SLACK_BOT_TOKEN: slack.token, SLACK_API_URL: slack.url },
  });

  return {
    ...sandbox,
    async close() {
      await Promise.all([sandbox.close(), slack?.close()]);
    },
    repository,
    slack,
    run,
    file: (login, answers) =>
      github.as(login).openIssue(`${OWNER}/${NAME}`, 'AWS access', issueBody(answers)),
  };
}

/** Everybody but dave is on Slack: alice and bob by their ids, carol by her address. */
export const ON_SLACK = { alice: 'U0ALICE', bob: 'U0BOB', carol: 'U0CAROL' } as const;
export const CHANNEL = 'aws-access';

async function addSlack({ clock, faults }: Sandbox, port: number | undefined): Promise<SlackSandbox> {
  const slack = await startSlack({ clock, faults, ...(port === undefined ? {} : { port: port + 2 }) });
  slack.addChannel(CHANNEL);
  for (const [login, id] of Object.entries(ON_SLACK)) slack.addPerson(id, login, emailOf(login));
  return slack;
}

const slackSettings = (): string => `slack_notification_channel: "#${CHANNEL}"
slack:
  users: {"${PEOPLE.alice}": ${ON_SLACK.alice}, "${PEOPLE.bob}": ${ON_SLACK.bob}}
  emails: {"${PEOPLE.carol}": ${emailOf('carol')}}
`;
const withSlack = (text: string, host: string): string =>
  `${text.replace(/^(endpoints: \{.*)\}$/m, `$1, slack: "${host}"}`)}${slackSettings()}`;

/** What its security owners wrote, with Slack, and without where the services are. */
export const exampleSettings = (): string =>
  `${exampleConfiguration('').replace(/^endpoints:.*\n/m, '')}${slackSettings()}`;

/** An organisation whose people are alice, bob and dave: carol has not been brought over yet. */
function addCenter({ aws }: Sandbox, { prepare }: ExampleCenter): AdministeredCenter {
  const center = aws.enableIdentityCenter({ account: CENTER_ACCOUNT, region: 'eu-west-1' });
  for (const login of ['alice', 'bob', 'dave']) center.addUser(emailOf(login), { email: emailOf(login) });
  return {
    account: aws.account(CENTER_ACCOUNT),
    instanceArn: center.instanceArn,
    identityStoreId: center.identityStoreId,
    assignableSets: prepare?.(center, aws) ?? [],
  };
}

/** The configuration with an account `people`, in which everybody is known by their address. */
function withCenter(text: string, center: SandboxIdentityCenter): string {
  const people = Object.entries(PEOPLE)
    .filter(([login]) => login !== 'mallory')
    .reduce(
      (all, [login, id]) =>
        all.replace(
          new RegExp(`^(  "${id}": \\{.*)\\}$`, 'm'),
          `$1, accounts: {people: {identity_center_user: ${emailOf(login)}}}}`,
        ),
      text,
    );
  return `${people.replace(
    'identities:\n',
    `  people: {id: "${PEOPLE_ACCOUNT}", backend: identity-center}\nidentities:\n`,
  )}identity_center:
  instance: ${center.instanceArn}
  identity_store: ${center.identityStoreId}
  portal: ${center.portalUrl}
  account: "${CENTER_ACCOUNT}"
  granter_role: ${centerRoleOf(CENTER_ACCOUNT, 'granter', REPOSITORY_ID)}
  revoker_role: ${centerRoleOf(CENTER_ACCOUNT, 'revoker', REPOSITORY_ID)}
  reader_role: ${centerRoleOf(CENTER_ACCOUNT, 'reader', REPOSITORY_ID)}
`;
}

/** Who an account's administrators let be given access: with the boundary and the tag. */
function addPeople({ aws }: Sandbox, id: string): void {
  const account = aws.account(id);
  const eligible = { tags: { 'jit:eligible': 'true' }, boundary: boundaryOf(id, REPOSITORY_ID) };
  for (const name of ['alice', 'bob', 'carol']) account.createUser(name, eligible);
  account.createRole('deploy', eligible);
}
