import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FORM_TITLE } from '../../src/request/form/issue-form.ts';
import { ANSWERS, issueBody } from '../../sandbox/example.ts';
import { company, REPOSITORY, type Company } from '../action/company.ts';

/** What needs a terminal, in one: the built program under `script` of util-linux, with keys as a person presses them. */
const cli = process.env['AWS_JIT_DIST']
  ? `${process.env['AWS_JIT_DIST']}/cli.js`
  : fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const inTerminal = process.platform === 'linux' && existsSync('/usr/bin/script') ? describe : describe.skip;
const REASON = 'Download the nightly exports to see why the parser fails';

inTerminal('in a pseudo-terminal', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await company();
  });
  afterAll(() => acme.close());

  const environment = (login: string) => ({
    PATH: process.env['PATH'],
    TERM: 'xterm',
    GH_TOKEN: acme.github.tokenOf(login),
    GITHUB_API_URL: acme.github.url,
  });
  /** @param keys pressed once what is asked for is on the screen */
  const typed = (
    command: string,
    login: string,
    keys: readonly (readonly [RegExp, string])[],
  ): Promise<{ code: number | null; screen: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(
        '/usr/bin/script',
        ['-qec', `${process.execPath} ${cli} ${command} --repository ${REPOSITORY}`, '/dev/null'],
        { env: environment(login) },
      );
      const left = [...keys];
      let [screen, from] = ['', 0];
      child.stdout.on('data', (data: Buffer) => {
        screen += data.toString();
        const [next] = left;
        if (next === undefined || !next[0].test(screen.slice(from))) return;
        from = screen.length;
        left.shift();
        // The library reads keys once it has drawn what it asks.
        setTimeout(() => child.stdin.write(next[1]), 100);
      });
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, screen });
      });
    });
  const piped = (args: readonly string[], login: string): Promise<{ code: number | null; said: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [cli, ...args, '--repository', REPOSITORY], {
        env: environment(login),
      });
      let said = '';
      child.stdout.on('data', (data: Buffer) => (said += data.toString()));
      child.stderr.on('data', (data: Buffer) => (said += data.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        resolve({ code, said });
      });
      child.stdin.end('2\n');
    });

  test('the form is asked for field by field, and the pull request approved by typing its number', async () => {
    const asked = await typed('request', 'alice', [
      [/AWS services/, ' \r'],
      [/AWS resources/, 'nightly-exports\r'],
      [/AWS access level/, '\r'],
      [/What the AWS access is for/, `${REASON}\r`],
      [/AWS access duration/, '\r'],
      [/Ticket/, '\r'],
      [/File this/, 'y\r'],
    ]);
    expect(asked).toMatchObject({ code: 0, screen: expect.stringContaining('Filed as #1:') as unknown });
    const { body, title } = acme.repository.issue(1);
    const access = 'read: list, and read contents and settings';
    expect({ body, title }).toEqual({
      title: FORM_TITLE,
      // The form of this company has neither presets, roles nor curated sets.
      body: issueBody({ ...ANSWERS, access, reason: REASON }).replace(
        /### (?:Preset of AWS access|Shared AWS role|Curated set of AWS permissions)\n\n_No response_\n\n/g,
        '',
      ),
    });
    await acme.ok('draft', { name: 'issues', action: 'opened', number: 1, sender: 'alice' });

    const left = await typed('approve 2', 'bob', [[/Type 2 to approve/, '\u0003']]);
    expect(left).toMatchObject({
      code: 1,
      screen: expect.stringContaining('Nothing was approved.') as unknown,
    });
    const approved = await typed('approve 2', 'bob', [[/Type 2 to approve/, '2\r']]);
    expect(approved).toMatchObject({
      code: 0,
      screen: expect.stringContaining('Approved: commit') as unknown,
    });
    expect(acme.repository.pull(2).pull.reviews.map(({ state, commit }) => [state, commit])).toEqual([
      ['APPROVED', acme.repository.tip('aws-jit/1')],
    ]);
  }, 60_000);

  test.each([
    [['approve', '2'], 'it needs a terminal at both ends'],
    [['approve', '2', '--json'], "unknown option '--json'"],
    [['approve', '2', '--yes'], "unknown option '--yes'"],
  ])('%j into a pipe: exit code 2', async (args, words) => {
    expect(await piped(args, 'carol')).toMatchObject({
      code: 2,
      said: expect.stringContaining(words) as unknown,
    });
  });
});
