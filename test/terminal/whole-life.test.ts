import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { company, REPOSITORY, type Company } from '../action/company.ts';
import { request, type RequestArguments, type RequestIo } from '../../src/terminal/asking/request-command.ts';
import { approve } from '../../src/terminal/reviewing/approve-command.ts';
import { status } from '../../src/terminal/following/status-in-terminal.ts';
import { extend } from '../../src/terminal/following/extend-in-terminal.ts';
import type { Questions } from '../../src/terminal/signed-in/questions-in-terminal.ts';

/** From asking to the end in a terminal, each command as its people call it, against the stand-ins over HTTP. */
describe('the whole life of a request in a terminal', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await company();
  });
  afterAll(() => acme.close());

  const environmentOf = (login: string) => ({
    GH_TOKEN: acme.github.tokenOf(login),
    GITHUB_API_URL: acme.github.url,
    GITHUB_SERVER_URL: 'https://github.com',
  });
  const printed = () => {
    const to = { out: '', err: '' };
    return {
      to,
      stdout: (text: string) => void (to.out += text),
      stderr: (text: string) => void (to.err += text),
    };
  };
  /** What happens while somebody waits, a step a look; then nothing more. */
  const clockOf = (steps: (() => Promise<unknown>)[]) => {
    let now = 0;
    return {
      now: () => now,
      async pause(ms: number) {
        now += ms;
        await steps.shift()?.();
      },
    };
  };
  const ASK: RequestArguments = {
    repository: REPOSITORY,
    account: 'prod',
    services: 's3',
    resource: ['nightly-exports'],
    reason: "Download yesterday's nightly export files to find out why the parser fails",
    duration: '2h',
    dryRun: false,
    wait: false,
    timeout: undefined,
    json: false,
    environment: {},
  };
  const asking = (
    login: string,
    change: Partial<RequestArguments> = {},
    more: { steps?: (() => Promise<unknown>)[]; questions?: Questions } = {},
  ) => {
    const io = printed();
    const used: number[] = [];
    const all: RequestIo = {
      ...io,
      questions: more.questions,
      clock: clockOf(more.steps ?? []),
      use(issue) {
        used.push(issue);
        return Promise.resolve(0);
      },
    };
    return request({ ...ASK, environment: environmentOf(login), ...change }, all).then((code) => ({
      code,
      ...io.to,
      used,
    }));
  };
  const approving = async (
    login: string,
    number: string,
    typed: (message: string) => Promise<string> | string,
  ) => {
    const io = printed();
    const messages: string[] = [];
    const code = await approve(
      {
        number,
        repository: REPOSITORY,
        environment: environmentOf(login),
        terminal: { input: true, output: true },
      },
      {
        ...io,
        async text(message) {
          messages.push(message);
          return typed(message);
        },
      },
    );
    return { code, ...io.to, messages };
  };
  const statusOf = async (login: string, number: string | undefined, change = {}) => {
    const io = printed();
    const code = await status(
      {
        number,
        all: false,
        wait: false,
        timeout: undefined,
        json: false,
        repository: REPOSITORY,
        environment: environmentOf(login),
        ...change,
      },
      { ...io, clock: clockOf([]) },
    );
    return { code, ...io.to };
  };

  test('asked, told, approved in the terminal, granted, used, extended', async () => {
    let issue = 0;
    const draft = async () => {
      issue = Math.max(...[...acme.repository.state.issues.keys()]);
      await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
    };
    const merge = async () => {
      const pull = acme.pullOf(issue) ?? 0;
      const { code, out, err, messages } = await approving('bob', String(pull), () => String(pull));
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(
        `pull request #${pull}, for request #${issue}, at commit ${acme.repository.tip(`aws-jit/${issue}`)}`,
      );
      expect(out).toContain('"s3:GetObject"');
      expect(out).toContain('- Who: alice → IAM user `alice`');
      expect(out).not.toContain('text lacks this');
      expect(out).not.toContain('says otherwise');
      expect(out).toContain(`Approved: commit`);
      expect(messages).toEqual([expect.stringContaining(`Type ${pull} to approve`)]);
      await acme.github.as('bob').merge(REPOSITORY, pull, 'squash');
    };
    const grant = () => acme.ok('grant', { name: 'push' });
    const { code, out, err, used } = await asking(
      'alice',
      { wait: true },
      { steps: [draft, merge, grant], questions: { ...NEVER, yes: () => Promise.resolve(true) } },
    );
    expect({ code, err, used }).toEqual({ code: 0, err: '', used: [issue] });
    const lines = out.split('\n');
    expect(lines[0]).toBe(`Filed as #${issue}: https://github.com/${REPOSITORY}/issues/${issue}`);
    const states = lines.filter((line) => line.startsWith(`#${issue} in prod, alice: `));
    expect(states.map((line) => line.replace(/^[^:]*: ([^.]*)\..*$/, '$1'))).toEqual([
      'Request received',
      'Waiting for approval',
      'Access is live',
    ]);
    expect(states[1]).toContain('the approval of @bob or @carol in #');

    const mine = await statusOf('alice', undefined);
    expect(mine).toMatchObject({ code: 0, out: `${states[2] ?? ''}\n` });
    const all = await statusOf('carol', undefined, { all: true, json: true });
    expect(JSON.parse(all.out)).toMatchObject({
      requests: [{ issue, state: 'granted', live: true, account: 'prod', waits_for: null }],
    });
    expect((await statusOf('carol', undefined)).out).toBe(
      'You have asked for nothing, and have nothing that is live.\n',
    );

    const io = printed();
    const extending = await extend(
      {
        number: `#${issue}`,
        duration: '90m',
        reason: 'the import\n/revoke is slow',
        wait: false,
        timeout: undefined,
        json: true,
        repository: REPOSITORY,
        environment: environmentOf('alice'),
      },
      { ...io, clock: clockOf([]) },
    );
    expect({ extending, err: io.to.err }).toMatchObject({ extending: 0 });
    expect(JSON.parse(io.to.out)).toMatchObject({ asked: true, issue, live: true });
    expect(acme.comments(issue).at(-1)).toBe('/extend 90m the import /revoke is slow');
    expect(acme.repository.issue(issue).comments.at(-1)?.author).toBe(1001);
  }, 60_000);
});

const never = () => Promise.reject(new Error('Nobody was to be asked.'));
const NEVER: Questions = { text: never, one: never, several: never, yes: never };
