import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { IssueNumber } from '../../src/terms/brand.ts';
import { serialiseRequest, readRequest } from '../../src/request/file/request-file.ts';
import type { Request } from '../../src/request/request.ts';
import { digestOf } from '../../src/commands/run/request-of-issue.ts';
import { ANSWERS, issueBody } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { attacks, BOT, botCommit, codesIn, drafted, target, targetOf, type Target } from './scene.ts';

const reworded = ({ acme, issue }: Target): string =>
  acme.repository.issue(issue).body.replace('find out why', 'see why');

attacks('the issue behind a request', [
  {
    name: 'edited by its author after the draft, and the event is lost',
    attack: async (target) => {
      await target.as('alice').editIssue(REPOSITORY, target.issue, { body: reworded(target) });
      await target.bobMerges();
    },
    codes: ['request-differs'],
  },
  {
    name: 'edited by its author after the merge',
    attack: async (target) => {
      await target.bobMerges();
      await target.as('alice').editIssue(REPOSITORY, target.issue, { body: reworded(target) });
    },
    codes: ['request-differs'],
  },
  {
    name: 'edited by somebody else',
    attack: async (target) => {
      await target.as('mallory').editIssue(REPOSITORY, target.issue, { body: reworded(target) });
      await target.bobMerges();
    },
    codes: ['issue-edited-by-other', 'request-differs'],
  },
  {
    name: 'edited by somebody else, who puts the old text back and deletes what they wrote from the history',
    attack: async (target) => {
      const { acme, as, issue } = target;
      const { body } = acme.repository.issue(issue);
      await as('mallory').editIssue(REPOSITORY, issue, { body: reworded(target) });
      await as('mallory').editIssue(REPOSITORY, issue, { body });
      acme.repository.deleteRevision(issue, 1, 'mallory');
      await target.bobMerges();
    },
    codes: ['issue-edited-by-other'],
  },
  {
    name: 'transferred from a repository where somebody else keeps the rules',
    file: async ({ github, repository }) => {
      const other = github.addRepository({
        owner: 'acme',
        name: 'elsewhere',
        files: { 'README.md': 'Elsewhere\n' },
        people: { alice: 'write', mallory: 'admin' },
      });
      const number = await github.as('alice').openIssue('acme/elsewhere', 'AWS access', issueBody(ANSWERS));
      return other.transfer(number, repository, 'mallory');
    },
    attack: (target) => target.bobMerges(),
    codes: ['issue-transferred'],
  },
]);

/** The files of a drafted request, written anew for another number, as a workflow on a writer's branch can write them. */
function filesFor(
  from: Target,
  number: number,
  change: (request: Request) => Request,
): Record<string, string> {
  const read = readRequest(from.drafted(from.paths.request));
  if (!read.ok) throw new Error('The drafted request cannot be read');
  const moved = (path: string) => path.replace(`/${from.issue}.`, `/${number}.`);
  return {
    [moved(from.paths.request)]: serialiseRequest(change(read.value)),
    [moved(from.paths.policy)]: from.drafted(from.paths.policy),
    [moved(from.paths.review)]: from.drafted(from.paths.review),
  };
}

async function botPull(acme: Company, number: number, files: Record<string, string>): Promise<number> {
  acme.repository.push(`aws-jit/${number}`, acme.repository.tip(), BOT);
  await botCommit(acme, `aws-jit/${number}`, files);
  return acme.github
    .as(BOT)
    .openPull(REPOSITORY, { title: `AWS access #${number}`, head: `aws-jit/${number}` });
}

let acme: Company;
let output: string;
let byBot: number;
let pullRequest: number;
let withoutIdentity: number;
/** Everything here is written by a workflow on mallory's branch, as the bot; bob approves it unsuspecting. */
beforeAll(async () => {
  acme = await target();
  const [model] = await drafted(acme, [{}]);
  const from = model as Target;
  const { repository, github } = acme;
  const bot = github.as(BOT);
  const body = issueBody(ANSWERS);
  const about =
    (number: number) =>
    (request: Request): Request => ({
      ...request,
      issue: IssueNumber.of(number),
      issueId: repository.issue(number).id,
      createdAt: repository.issue(number).createdAt,
      bodyDigest: digestOf(repository.issue(number).body),
    });

  byBot = await bot.openIssue(REPOSITORY, 'AWS access', body);
  await acme.approve(await botPull(acme, byBot, filesFor(from, byBot, about(byBot))));

  repository.push('mine', repository.tip(), 'alice');
  repository.write({ 'notes.md': 'Notes\n' }, { by: 'alice', branch: 'mine' });
  pullRequest = await github.as('alice').openPull(REPOSITORY, { title: 'AWS access', body, head: 'mine' });
  await acme.approve(await botPull(acme, pullRequest, filesFor(from, pullRequest, about(pullRequest))));

  withoutIdentity = await github.as('mallory').openIssue(REPOSITORY, 'AWS access', body);
  const files = filesFor(from, withoutIdentity, (request) => about(withoutIdentity)(request));
  await acme.approve(await botPull(acme, withoutIdentity, files));

  acme.clock.advance(11 * MINUTE);
  const run = await acme.run('grant', { name: 'push' });
  output = run.stdout + run.stderr;
  await acme.approve(from.pull);
}, 60_000);
afterAll(() => acme.close());

test('a bot-authored issue, request file, commit and pull request, approved: refused', () => {
  expect(codesIn(output, byBot)).toEqual(expect.arrayContaining(['issue-author-not-user', 'form-invalid']));
  expect(acme.comments(byBot).join('\n')).toContain('`issue-author-not-user`');
});

test('an "issue" that is a pull request: nothing is granted from its file, and the run says so', () => {
  expect(output).toContain(
    `requests/prod/2026-11/${pullRequest}.yml: #${pullRequest} is a pull request and no issue.`,
  );
});

test("a writer without an identity forges a request for somebody else's principal: refused", () => {
  expect(codesIn(output, withoutIdentity)).toContain('form-invalid');
  expect(acme.comments(withoutIdentity).join('\n')).toContain('does not say who the requester is');
});

test('none of them is granted anything', () => {
  expect(acme.policies()).toEqual([]);
});

test('the one that was drafted as usual is', async () => {
  await acme.ok('grant', { name: 'push' });
  expect(acme.attached()).toHaveLength(1);
  expect(targetOf(acme, byBot).issue).toBe(byBot);
});
