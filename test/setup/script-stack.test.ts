import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { setupScript } from '../../src/setup/setup-script.ts';
import { shellCall } from '../../src/setup/shell-word.ts';
import { runScript, type ToolAnswer } from './command-line-tools.ts';

/** What `deploy/setup.sh` takes for a stack that is not there: AWS's word for it, and no other failure. */
async function deployed(describe: ToolAnswer, resource: ToolAnswer) {
  const folder = mkdtempSync(join(tmpdir(), 'aws-jit-stack-'));
  const deploys: (readonly string[])[] = [];
  try {
    mkdirSync(join(folder, 'deploy'));
    writeFileSync(join(folder, 'p.json'), '[]\n');
    const step = shellCall(
      'stack',
      '111122223333',
      'aws',
      'eu-west-1',
      'aws-jit',
      't.yml',
      'p.json',
      'entry',
    );
    writeFileSync(
      join(folder, 'deploy/setup.sh'),
      setupScript(
        {
          repository: { owner: 'acme', name: 'access', id: 4242 },
          ownerId: 77,
          uses: `acme/aws-jit-permissions@${'0'.repeat(40)}`,
          runner: 'ubuntu-24.04',
          appClientId: undefined,
          roles: { granter: 'g', revoker: 'r', reader: 'e' },
        },
        [{ title: 'The stack.', text: '', script: step }],
      ),
    );
    const { code, output } = await runScript(
      { script: 'deploy/setup.sh', args: ['--yes'], folder, env: {} },
      ({ args }) => {
        const call = args.slice(0, 2).join(' ');
        if (call === 'sts get-caller-identity') return Promise.resolve('111122223333\n');
        if (call === 'cloudformation describe-stacks') return Promise.resolve(describe);
        if (call === 'cloudformation list-stack-resources') return Promise.resolve(resource);
        if (call === 'iam list-open-id-connect-providers') return Promise.resolve('arn:of:theirs\n');
        if (call === 'cloudformation deploy') deploys.push(args);
        return Promise.resolve('');
      },
    );
    return { code, output, deploys };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const MISSING = { failed: 'An error occurred (ValidationError): Stack with id aws-jit does not exist' };
const DENIED = {
  failed: 'An error occurred (AccessDenied): not authorized to perform cloudformation:Describe…',
};
const THROTTLED = { failed: 'An error occurred (Throttling): Rate exceeded' };

test('one that is not there is deployed, with the provider that the account has', async () => {
  const { code, deploys } = await deployed(MISSING, MISSING);
  expect(code).toBe(0);
  expect(deploys).toHaveLength(1);
  expect(deploys[0]).toContain('OidcProviderArn=arn:of:theirs');
});

test.each([
  ['the stack', DENIED, MISSING],
  ['the stack', THROTTLED, MISSING],
  // Taken for absent, the stack's own provider would be named to it as somebody else's, and the stack would delete it.
  ['its provider', '4242\n', DENIED],
  ['its provider', '4242\n', THROTTLED],
])(
  'where %s cannot be read nothing is deployed, and AWS’s words are shown',
  async (_what, stack, provider) => {
    const { code, output, deploys } = await deployed(stack, provider);
    expect(code).toBe(1);
    expect(deploys).toEqual([]);
    expect(output).toMatch(/cannot be read/);
    expect(output).toMatch(/AccessDenied|Throttling/);
  },
);

test('one of another repository is left alone; one of this repository keeps its own provider', async () => {
  const other = await deployed('77\n', 'arn:of:own\n');
  expect(other.deploys).toEqual([]);
  expect(other.output).toContain('is of another repository (77)');
  const own = await deployed('4242\n', 'arn:of:own\n');
  expect(own.deploys).toHaveLength(1);
  expect(own.deploys[0]?.join(' ')).not.toContain('OidcProviderArn');
});
