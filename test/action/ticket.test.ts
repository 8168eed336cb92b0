import { afterEach, describe, expect, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { codesIn } from '../attacks/scene.ts';
import { company, MINUTE, REPOSITORY, type Company } from './company.ts';

/** A ticket where the configuration wants one: asked for, held to its pattern, shown as a link, and looked at again at the grant. */
describe('tickets', () => {
  let acme: Company;
  afterEach(() => acme.close());
  const SETTINGS =
    'ticket: {required: [prod], pattern: "OPS-\\\\d+", link: "https://tracker.example.com/browse/{ticket}"}\n';
  const open = async (settings = SETTINGS): Promise<void> => {
    acme = await company({ configure: (text) => `${text}${settings}` });
  };
  const LINK = '[OPS\\-123](https://tracker.example.com/browse/OPS-123)';
  const said = (issue: number): string => acme.comments(issue).join('\n');

  test('none, or another text: told, and nothing is opened; mended, and it is drafted', async () => {
    await open();
    const { issue, pull } = await acme.request('alice');
    expect([pull, acme.label(issue)]).toEqual([undefined, 'aws-jit: your turn']);
    expect(said(issue)).toContain('A request for prod has to name a ticket');
    const { body } = acme.repository.issue(issue);
    const answer = async (ticket: string): Promise<void> => {
      const text = body.replace(
        /(### Ticket for this access\n\n).*/,
        () => `### Ticket for this access\n\n${ticket}`,
      );
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body: text });
      await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'alice' });
    };
    await answer('see OPS-123](https://evil.example)');
    expect(acme.pullOf(issue)).toBeUndefined();
    expect(said(issue)).toContain('is no ticket that looks like');
    await answer('OPS-123');
    expect(acme.pullOf(issue)).toBeDefined();
  }, 60_000);

  test('shown as a link on the issue, the pull request and in the view that is approved; granted with it', async () => {
    await open();
    const { issue, pull } = await acme.granted('alice', { ticket: 'OPS-123' });
    expect(said(issue)).toContain(`- **Ticket:** ${LINK}`);
    expect(acme.repository.issue(pull).body).toContain(`- ticket: ${LINK}`);
    expect(acme.repository.read(`policies/prod/2026-11/${issue}.md`)).toContain(`- **Ticket:** ${LINK}`);
    expect(acme.attached()).toHaveLength(1);
    expect(acme.repository.read('.github/ISSUE_TEMPLATE/aws-access.yml')).toContain('needed for prod');
  }, 60_000);

  test('without a pattern any words are one: the link stays on the host of the configuration', async () => {
    await open('ticket: {link: "https://tracker.example.com/browse/{ticket}"}\n');
    const { issue, pull = 0 } = await acme.request('alice', {
      ticket: '../..//evil.example)[x](javascript:1) @bob $&',
    });
    const { body } = acme.repository.issue(pull);
    expect(body).toMatch(
      /- ticket: \[[^\]]*(?:\\\][^\]]*)*\]\(https:\/\/tracker\.example\.com\/browse\/[\w.%-]+\)$/m,
    );
    expect(body).not.toMatch(/(?<!%40|<!---->)@bob/);
    expect(acme.pullOf(issue)).toBe(pull);
  }, 60_000);

  test('merged, and then the account comes to need a ticket: not granted without one', async () => {
    await open('trial: false\n');
    const issue = await acme.file('alice', ANSWERS);
    await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
    await acme.approve(acme.pullOf(issue) ?? 0);
    const text = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write({ 'aws-jit.yml': `${text}${SETTINGS}` }, { by: 'acme-admin' });
    acme.clock.advance(MINUTE);
    const { stdout } = await acme.ok('grant', { name: 'push' });
    expect(codesIn(stdout, issue)).toEqual(['form-invalid']);
    expect(said(issue)).toContain('has to name a ticket');
    expect(acme.policies()).toEqual([]);
  }, 60_000);
});
