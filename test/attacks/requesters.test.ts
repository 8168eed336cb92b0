import { afterEach, describe, expect, test } from '@jest/globals';
import { ANSWERS, PEOPLE } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { UserId } from '../../src/terms/brand.ts';
import { codesIn, drafted, ERIN, target, type Target } from './scene.ts';

/** Who may ask: at the draft, again at the grant, and what somebody tries who may not. */
describe('requesters', () => {
  let acme: Company;
  afterEach(() => acme.close());
  const push = { name: 'push' } as const;
  const only = (who: string) => (text: string) =>
    text.replace('    boundary:', `    requesters: [${who}]\n    boundary:`);
  const configure = (change: (text: string) => string): void => {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    const changed = change(text);
    if (changed === text) throw new Error('The configuration was not changed.');
    acme.repository.write({ 'aws-jit.yml': changed }, { by: 'acme-admin' });
  };
  const said = (issue: number): string => acme.comments(issue).join('\n');

  test('who is listed by id is drafted and granted; who is not is told where it stands, and nothing is opened', async () => {
    acme = await target(only(`${PEOPLE.alice}`));
    const mine = await acme.granted('alice');
    expect(acme.attached()).toHaveLength(1);
    expect(acme.label(mine.issue)).toBe('aws-jit: granted');

    const { issue, pull } = await acme.request('dave');
    expect(pull).toBeUndefined();
    expect(acme.label(issue)).toBe('aws-jit: your turn');
    expect(said(issue)).toContain('accounts.prod.requesters');
    expect(said(issue)).toContain(`GitHub id ${PEOPLE.dave} is not among them`);
    expect(acme.pullOf(issue)).toBeUndefined();
  }, 60_000);

  test('a service of which only some may have anything: the others of a request do not help', async () => {
    acme = await target((text) => `${text}requesters: {services: {sqs: [${PEOPLE.carol}]}}\n`);
    const { pull, issue } = await acme.request('alice', { services: 's3, sqs' });
    expect(pull).toBeUndefined();
    expect(said(issue)).toContain('requesters.services.sqs');
    const plain = await acme.request('alice');
    expect(plain.pull).toBeDefined();
  }, 60_000);

  test('added after having been told no: the issue says that an edit drafts it, `/retry` says so too, and it does', async () => {
    acme = await target(only(`${PEOPLE.alice}`));
    const { issue, pull } = await acme.request('carol');
    expect(pull).toBeUndefined();
    expect(said(issue)).toContain('Once that is merged, edit this issue, if only by a word of its reason');
    expect(said(issue)).not.toContain('file the request anew');
    const reword = async (): Promise<void> => {
      const { body } = acme.repository.issue(issue);
      await acme.github
        .as('carol')
        .editIssue(REPOSITORY, issue, { body: body.replace(ANSWERS.reason, `${ANSWERS.reason}.`) });
      await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'carol' });
      acme.clock.advance(MINUTE);
    };
    // Not before: an edit asks again, and is answered as before.
    await reword();
    expect(acme.pullOf(issue)).toBeUndefined();
    configure((text) => text.replace(`[${PEOPLE.alice}]`, `[${PEOPLE.alice}, ${PEOPLE.carol}]`));
    await acme.github.as('carol').comment(REPOSITORY, issue, '/retry');
    await acme.ok('dispatch', { name: 'issue_comment', action: 'created', number: issue, sender: 'carol' });
    expect(acme.comments(issue).at(-1)).toContain('An edit of the issue has it drafted anew.');
    await reword();
    const opened = acme.pullOf(issue);
    expect(opened).toBeDefined();
    await acme.approve(opened ?? 0);
    await acme.ok('grant', push);
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toHaveLength(1);
    expect(acme.label(issue)).toBe('aws-jit: granted');
  }, 60_000);

  test('taken off the list after the approval: not granted, and it does not wait', async () => {
    acme = await target(only(`${PEOPLE.alice}, ${PEOPLE.carol}`));
    const [request] = (await drafted(acme, [{}])) as [Target];
    await request.bobMerges();
    configure((text) => text.replace(`[${PEOPLE.alice}, ${PEOPLE.carol}]`, `[${PEOPLE.carol}]`));
    const { stdout } = await acme.ok('grant', push);
    expect(codesIn(stdout, request.issue)).toEqual(['requester-not-allowed']);
    expect(said(request.issue)).toContain(`GitHub id ${PEOPLE.alice} is not among them`);
    expect(acme.policies()).toEqual([]);
  }, 60_000);

  test('taken off the list between draft and `/revise`: the comment brings no new draft', async () => {
    acme = await target(only(`${PEOPLE.alice}, ${PEOPLE.carol}`));
    const [request] = (await drafted(acme, [{}])) as [Target];
    const head = acme.repository.tip(request.branch);
    configure((text) => text.replace(`[${PEOPLE.alice}, ${PEOPLE.carol}]`, `[${PEOPLE.carol}]`));
    await acme.github.as('alice').comment(REPOSITORY, request.issue, '/revise only list the objects');
    await acme.ok('comment', {
      name: 'issue_comment',
      action: 'created',
      number: request.issue,
      sender: 'alice',
    });
    expect(said(request.issue)).toContain('accounts.prod.requesters');
    expect(acme.repository.tip(request.branch)).toBe(head);
  }, 60_000);

  const team = (...members: string[]): string => {
    acme.github.addApp('acme-members[bot]', { metadata: 'read', members: 'read' });
    acme.github.addTeam('acme', 'on-call', members);
    return acme.github.tokenOf('acme-members[bot]', { permissions: { members: 'read' } });
  };
  const members = (token: string) => ({ inputs: { 'members-token': token } });
  const opened = (issue: number, sender: string) =>
    ({ name: 'issues', action: 'opened', number: issue, sender }) as const;

  test('a team: drafted and granted for its members with the App in both jobs, and for nobody without it', async () => {
    acme = await target(only('"@Acme/On-Call"'));
    const token = team('alice');
    const first = await acme.file('alice', ANSWERS);
    await acme.ok('draft', opened(first, 'alice'));
    expect(acme.pullOf(first)).toBeUndefined();
    expect(said(first)).toContain('acme/on\\-call: GitHub answered 403');
    expect(said(first)).toContain('they count for nobody');
    // Naming a team must not call its members.
    expect(said(first)).not.toMatch(/@acme\//i);

    const second = await acme.file('alice', ANSWERS);
    await acme.ok('draft', opened(second, 'alice'), members(token));
    const pull = acme.pullOf(second) ?? 0;
    expect(pull).toBeGreaterThan(0);
    acme.clock.advance(5 * MINUTE);
    await acme.approve(pull);
    const without = await acme.ok('grant', push);
    expect(codesIn(without.stdout, second)).toEqual(['requester-team-unread']);
    expect(acme.isOpen(second)).toBe(true);
    expect(acme.policies()).toEqual([]);
    await acme.ok('grant', push, members(token));
    expect(acme.label(second)).toBe('aws-jit: granted');
    expect(acme.attached()).toHaveLength(1);
  }, 60_000);

  test('out of the team after the approval: not granted; into it before the draft only: neither', async () => {
    acme = await target(only('"@acme/on-call"'));
    const token = team('alice');
    const issue = await acme.file('alice', ANSWERS);
    await acme.ok('draft', opened(issue, 'alice'), members(token));
    await acme.approve(acme.pullOf(issue) ?? 0);
    acme.github.world.team('acme', 'on-call')?.members.clear();
    acme.github.world.team('acme', 'on-call')?.members.set(UserId.of(ERIN), 'member');
    const { stdout } = await acme.ok('grant', push, members(token));
    expect(codesIn(stdout, issue)).toEqual(['requester-not-allowed']);
    expect(acme.policies()).toEqual([]);
  }, 60_000);

  test('a login that is named like a listed one, and somebody who edits the issue of a listed one: neither gets anything', async () => {
    acme = await target(only(`${PEOPLE.alice}`));
    acme.github.addUser('alice-', { id: 1099 });
    const { pull } = await acme.request('alice-');
    expect(pull).toBeUndefined();
    const [request] = (await drafted(acme, [{ requester: 'alice' }])) as [Target];
    const { body } = acme.repository.issue(request.issue);
    await acme.github.as('mallory').editIssue(REPOSITORY, request.issue, { body: `${body}\n` });
    await request.bobMerges();
    const { stdout } = await acme.ok('grant', push);
    expect(codesIn(stdout, request.issue)).toContain('issue-edited-by-other');
    expect(acme.policies()).toEqual([]);
  }, 60_000);
});
