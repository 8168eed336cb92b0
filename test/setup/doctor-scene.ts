import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CENTER_ACCOUNT, emailOf, type ExampleOptions } from '../../sandbox/example.ts';
import { startOpenAi, type OpenAiSandbox } from '../../sandbox/openai/openai.ts';
import type { SlackSandbox } from '../../sandbox/slack/slack.ts';
import { LEDGER_BRANCH } from '../../src/github/ledger-branch.ts';
import { examinationText, examinedPath, type Examination } from '../../src/setup/doctor/examination.ts';
import { ROLE_KINDS } from '../../src/setup/doctor/role-kinds.ts';
import { doctor, type DoctorArguments } from '../../src/terminal/doctor-command.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { company, HOUR, REPOSITORY, START, type Company } from '../action/company.ts';

/** The example company, set up right in everything that `aws-jit doctor` looks at, and an administrator's terminal. */
export interface DoctorScene extends Company {
  readonly slack: SlackSandbox;
  readonly model: OpenAiSandbox;
  /** The folder that the terminal is in; a test changes files of it. */
  readonly folder: Map<string, string>;
  /** Environment of the terminal. */
  readonly environment: Record<string, string>;
  /** Commits to the default branch and to the folder. */
  commit(files: Readonly<Record<string, string>>): void;
  look(args?: Partial<DoctorArguments>): Promise<{ code: number; stdout: string; stderr: string }>;
  /** Seconds that the machine's clock is ahead. */
  ahead: number;
}

const shipped = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url)), 'utf8');
const SHIPPED = ['account.yml', 'ruleset.json', 'identity-center.yml', 'identity-center-scp.json'];
const PIN = '0123456789'.repeat(4);
export const ENVIRONMENTS = ['aws-jit-draft', 'aws-jit-grant', 'aws-jit-revoke'];
export const ADMIN_ROLE = 'OrganizationAccountAccessRole';
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export async function doctorScene(options: Partial<ExampleOptions> = {}): Promise<DoctorScene> {
  const acme = await company({
    slack: true,
    identityCenter: {},
    configure: (text) => `${text}model: {name: gpt-5-mini, context: 8192}\n`,
    ...options,
  });
  const { aws, github, repository, clock, faults, slack } = acme;
  if (slack === undefined) throw new Error('The scene has Slack.');
  const model = await startOpenAi({ clock, faults, key: 'sk-sandbox' });

  // The action's own repository, whose commit the workflows pin.
  github.addOrganization('example');
  github.addUser('maintainer');
  const action = github.addRepository({
    owner: 'example',
    name: 'aws-jit-permissions',
    files: { 'action.yml': 'name: AWS JIT Permissions\n' },
    people: { maintainer: 'admin' },
  });

  const folder = new Map<string, string>();
  const commit = (files: Readonly<Record<string, string>>): void => {
    repository.write(files, { by: 'acme-admin' });
    for (const [path, text] of Object.entries(files)) folder.set(path, text);
  };
  const pinned = (text: string): string => text.replaceAll(PIN, action.tip());
  const present = [
    'aws-jit.yml',
    '.github/CODEOWNERS',
    '.github/ISSUE_TEMPLATE/aws-access.yml',
    ...['request', 'grant', 'revoke', 'schedule', 'report', 'doctor'].map(
      (name) => `.github/workflows/aws-jit-${name}.yml`,
    ),
  ];
  const withKey = (path: string, text: string): string =>
    /aws-jit-(?:request|schedule|doctor)\.yml$/.test(path)
      ? text.replaceAll(
          /(command: (?:draft|comment|doctor)\n {8}env:\n {10}SLACK_BOT_TOKEN: .*\n)/g,
          '$1          OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}\n',
        )
      : text;
  commit({
    ...Object.fromEntries(present.map((path) => [path, withKey(path, pinned(repository.read(path) ?? ''))])),
    ...Object.fromEntries(SHIPPED.map((name) => [`deploy/${name}`, shipped(name)])),
  });

  for (const name of ENVIRONMENTS) repository.setSecrets(['SLACK_BOT_TOKEN'], name);
  repository.setSecrets(['SLACK_BOT_TOKEN', 'OPENAI_API_KEY'], 'aws-jit-draft');
  ranBySchedule(acme, 'aws-jit-schedule.yml');
  ranBySchedule(acme, 'aws-jit-report.yml');
  ranBySchedule(acme, 'aws-jit-doctor.yml');
  for (const role of ROLE_KINDS) examined(acme, role, { at: START, found: [] });
  aws.identityCenter().addUser(emailOf('carol'), { email: emailOf('carol') });

  const first = aws.account('111122223333');
  first.createUser('administrator');
  first.attach({ kind: 'iam-user', name: 'administrator' }, first.createPolicy('everything', EVERYTHING));
  const center = aws.account(CENTER_ACCOUNT);
  center.createRole(ADMIN_ROLE, {
    trust: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' },
      ],
    },
  });
  center.attach({ kind: 'iam-role', name: ADMIN_ROLE }, center.createPolicy('everything', EVERYTHING));
  const key = first.accessKey('administrator');

  const environment: Record<string, string> = {
    GH_TOKEN: github.tokenOf('acme-admin'),
    GITHUB_API_URL: github.url,
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    SLACK_BOT_TOKEN: slack.token,
    SLACK_API_URL: slack.url,
    OPENAI_API_KEY: 'sk-sandbox',
    OPENAI_BASE_URL: model.url,
  };
  const scene: DoctorScene = {
    ...acme,
    slack,
    model,
    folder,
    environment,
    commit,
    ahead: 0,
    async close() {
      await Promise.all([acme.close(), model.close()]);
    },
    async look(args = {}) {
      const said = { stdout: '', stderr: '' };
      const code = await doctor(
        {
          repository: REPOSITORY,
          adminRole: ADMIN_ROLE,
          only: undefined,
          fix: false,
          json: false,
          rehearse: false,
          sleep: (ms) => {
            clock.advance(ms / 1000);
            return Promise.resolve();
          },
          environment,
          now: () => (clock.now() + scene.ahead) * 1000,
          ...args,
        },
        {
          read: (path) => Promise.resolve(folder.get(path)),
          write: (path, text) => Promise.resolve(void folder.set(path, text)),
          stdout: (text) => void (said.stdout += text),
          stderr: (text) => void (said.stderr += text),
        },
      );
      return { code, ...said };
    },
  };
  return scene;
}

/** What a job with a role wrote of itself. */
export function examined({ repository }: Pick<Company, 'repository'>, job: string, found: Examination): void {
  repository.write(
    { [examinedPath(job)]: examinationText(found) },
    { branch: LEDGER_BRANCH, by: 'github-actions[bot]' },
  );
}

/** A run by schedule, as GitHub lists it. */
export function ranBySchedule(
  { repository, github }: Pick<Company, 'repository' | 'github'>,
  workflow: string,
  conclusion: 'success' | 'failure' = 'success',
  at: Instant = (START - HOUR / 2) as Instant,
): void {
  const { runs } = repository.state;
  runs.push({
    id: 17_100_000_001 + runs.length,
    number: runs.length + 1,
    workflow,
    event: 'schedule',
    actor: github.world.account('acme-admin').id,
    headBranch: 'main',
    headSha: repository.tip(),
    attempt: 1,
    createdAt: at,
    inputs: {},
    status: 'completed',
    conclusion,
  });
}
