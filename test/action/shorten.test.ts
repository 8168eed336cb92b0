import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ALICE, company, HOUR, OBJECT, REPOSITORY, type Company } from './company.ts';

/** `/shorten 2h` on a request: the duration that is approved can only become shorter, and the bot commits it. */
let acme: Company;
let issue: number;
let pull: number;

beforeAll(async () => {
  acme = await company();
  const made = await acme.request();
  issue = made.issue;
  pull = made.pull ?? 0;
});
afterAll(() => acme.close());

const say = async (login: string, on: number, body: string) => {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: on, sender: login });
};
const file = () => acme.repository.read(`requests/prod/2026-11/${issue}.yml`, `aws-jit/${issue}`) ?? '';

test('a code owner shortens it on the pull request; earlier approvals no longer count', async () => {
  await acme.github.as('bob').approve(REPOSITORY, pull);
  await say('bob', pull, '/shorten 2h');
  expect(file()).toContain('approved_duration: 2h');
  expect(file()).toContain('\nduration: 8h');
  expect(acme.repository.pull(pull).title).toBe(`AWS access for #${issue}: prod, 2h`);
  expect(acme.repository.pull(pull).pull.reviews.map(({ state }) => state)).toEqual(['DISMISSED']);
});

test('nobody makes it longer, and a stranger changes nothing', async () => {
  const before = file();
  await say('bob', pull, '/shorten 4h');
  expect(acme.comments(pull).at(-1)).toBe('@bob, the duration is 2h already and can only become shorter.');
  await say('alice', issue, '/shorten 24h');
  expect(acme.comments(issue).at(-1)).toContain('can only become shorter');
  acme.github.addUser('stranger', { id: 2001 });
  acme.repository.permit('stranger', 'read');
  await say('stranger', pull, '/shorten 1h');
  // No identity here and no write access: nothing is done, and nothing said.
  expect(acme.comments(pull).at(-1)).toBe('/shorten 1h');
  acme.repository.permit('dave', 'read');
  await say('dave', pull, '/shorten 1h');
  expect(acme.comments(pull).at(-1)).toBe(
    '@dave, only the requester and people with write access can change the duration.',
  );
  await say('bob', pull, '/shorten to a bit less');
  expect(acme.comments(pull).at(-1)).toContain('such as `/shorten 2h`');
  expect(file()).toBe(before);
});

test('what is granted ends after the shortened time', async () => {
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
  acme.clock.advance(2 * HOUR);
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
});
