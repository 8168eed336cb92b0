// Taken back by a comment: the thread says by whom, and the words of a stranger's reason call nobody.
import { afterEach, expect, jest, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { REPOSITORY } from '../action/company.ts';
import { heard, toldSince } from './heard.ts';
import { headline, shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});

const started = async (): Promise<Talking> =>
  (acme = await talking({ configure: (text) => `${text}revokers: [${PEOPLE.bob}]\n` }));

async function takenBack(company: Talking, login: string, comment: string) {
  const { issue } = await company.granted();
  await company.github.as(login).comment(REPOSITORY, issue, comment);
  const event = { name: 'issue_comment', action: 'created', number: issue, sender: login } as const;
  const before = new Set(heard(company, issue).map(({ id }) => id));
  await company.ok('dispatch', event);
  // That a run was started is for whoever asked, and Slack hears nothing before AWS has confirmed it.
  expect(toldSince(company, issue, before)).toEqual([`issue: ${login}`]);
  const between = new Set(heard(company, issue).map(({ id }) => id));
  await company.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(issue) },
    sender: 'github-actions[bot]',
  });
  expect(toldSince(company, issue, between)).toEqual(['issue: alice', 'slack: alice']);
  const [first, last] = [company.thread()[0], company.thread().at(-1)];
  if (first === undefined || last === undefined) throw new Error('The thread is empty.');
  return { first, last, issue };
}

test('`/revoke` by the requester: the thread says so', async () => {
  const { first, last } = await takenBack(await started(), 'alice', '/revoke the parser is mended');
  expect(headline(last)).toBe('Access was taken back');
  expect(shown(last)).toContain('your access was taken back because you asked for it.');
  expect(shown(last)).toContain('The reason that was given: the parser is mended');
  // Everybody reads the first message, so it speaks to nobody.
  expect(shown(first)).toContain('Taken back by alice');
  expect(shown(first)).not.toContain('because you asked');
});

test('`/revoke` by somebody else: by name, and what they write calls nobody and links nowhere', async () => {
  const { first, last } = await takenBack(
    await started(),
    'bob',
    '/revoke <!channel> @carol see [the page](https://evil.example/x)',
  );
  expect(shown(last)).toContain('your access was taken back by bob.');
  expect(shown(first)).toContain('Taken back by bob');
  expect(JSON.stringify([first.blocks, last.blocks])).not.toMatch(/"url":"https:\/\/evil\.example/);
  expect(last.notified).toHaveLength(1);
});
