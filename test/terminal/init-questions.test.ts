import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { Abandoned, askSetup } from '../../src/terminal/init/setup-questions.ts';
import { repositoryAt } from '../../src/terminal/signed-in/git-remote.ts';
import { terminalPrompts } from '../../src/terminal/init/terminal-prompts.ts';

const ENTER = '\r';
const DOWN = '\x1b[B';
const CENTER = {
  identityCenter: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
  identityStore: 'd-1234567890',
  identityCenterIn: '999988887777',
  portal: 'https://d-1234567890.awsapps.com/start',
};

/** Types a line each time a question is asked, as a person does who waits for it. */
function typing(answers: readonly (readonly [question: string, keys: string])[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  // A question that is answered ends what it is written to; a terminal does not end by that.
  output.end = () => output;
  const left = [...answers];
  let screen = '';
  let quiet: NodeJS.Timeout | undefined;
  output.on('data', (data: Buffer) => {
    screen += data.toString('utf8');
    clearTimeout(quiet);
    // A question listens once it has been drawn.
    quiet = setTimeout(() => {
      const [next] = left;
      if (next === undefined || !screen.includes(next[0])) return;
      left.shift();
      screen = '';
      input.write(next[1]);
    }, 15);
  });
  return { prompts: terminalPrompts({ input, output }), left };
}

test('what is not given is asked for, held to the same as the options, and what was found is proposed', async () => {
  const { prompts, left } = typing([
    ['In which AWS Region', ENTER],
    ['its name and id', `prod${ENTER}`],
    ['It must be NAME=ID', `=111122223333${ENTER}`],
    ['How do people reach prod', ENTER],
    ['A further account', `y${ENTER}`],
    ['its name and id', `dev=222233334444${ENTER}`],
    ['How do people reach dev', `${DOWN}${ENTER}`],
    ['A further account', ENTER],
    ['In which Region is Identity Center', ENTER],
    ['The ARN of its instance', ENTER],
    ['The id of its identity store', ENTER],
    ['in which it is administered', ENTER],
    ['The address of the access portal', ENTER],
    ['Which services', `s3, logz${ENTER}`],
    ['no service logz', `\x7fs${ENTER}`],
    ['Who owns', `@bob @acme-admin${ENTER}`],
    ['Who else approves', ENTER],
    ['Who may be given access', `${DOWN}${ENTER}`],
    ['as IAM users', ENTER],
    ['in Identity Center', ENTER],
    ['Which Slack channel', ENTER],
  ]);
  const given = {
    repository: 'acme/access',
    repositoryId: '4242',
    ownerId: '77',
    uses: `acme/x@${'a'.repeat(40)}`,
  };
  const finds = { center: () => Promise.resolve(CENTER), services: ['s3', 'logs'] };
  expect(await askSetup(given, { fresh: true, owned: false, pinned: false }, finds, prompts)).toEqual({
    ...given,
    ...CENTER,
    region: 'us-east-1',
    identityCenterRegion: 'us-east-1',
    account: ['prod=111122223333'],
    identityCenterAccount: ['dev=222233334444'],
    services: 's3, logs',
    owner: ['@bob', '@acme-admin'],
    approver: [],
    members: true,
    iamUsers: '{login}',
    centerUsers: '{login}@example.com',
  });
  expect(left).toEqual([]);
}, 20_000);

test('who breaks off writes nothing', async () => {
  const { prompts } = typing([['Which repository', '\x03']]);
  const finds = { center: () => Promise.resolve(''), services: [] };
  await expect(askSetup({}, { fresh: true, owned: false, pinned: false }, finds, prompts)).rejects.toThrow(
    Abandoned,
  );
});

test.each([
  ['https://github.com/octo-org/access', 'octo-org/access'],
  ['https://github.com/octo-org/access.git/', 'octo-org/access'],
  ['git@github.com:octo-org/access.js.git', 'octo-org/access.js'],
  ['ssh://git@ssh.github.com:443/octo-org/access.git', 'octo-org/access'],
  ['https://token@github.com/octo-org/access.git', 'octo-org/access'],
  ['https://gitlab.com/octo-org/access.git', undefined],
  ['https://github.com.example.com/octo-org/access.git', undefined],
  ['https://example.com/github.com/octo-org/access.git', undefined],
  ['/srv/git/octo-org/access.git', undefined],
  ['', undefined],
])('the remote %s is the repository %s', (address, repository) => {
  expect(repositoryAt(address, 'https://github.com')).toBe(repository);
  expect(
    repositoryAt(address.replace('//github.com/', '//ghe.example.com/'), 'https://ghe.example.com'),
  ).toBe(address.startsWith('https://github.com/') ? repository : undefined);
});
