import { expect } from '@jest/globals';
import { REPOSITORY } from '../action/company.ts';
import { attacks, type Attack, type Target } from './scene.ts';

/** What the form does not say and an answer would have to: whose words it is, that it is there, and that it was not changed. */
const READ = { access: 'read', reason: 'Download the export files and upload the repaired ones' } as const;

/** Somebody comments on the issue. @returns the comment's id */
async function comment(target: Target, login: string, body: string): Promise<number> {
  await target.as(login).comment(REPOSITORY, target.issue, body);
  const id = target.acme.repository.issue(target.issue).comments.at(-1)?.id;
  if (id === undefined) throw new Error('The comment is not there');
  return id;
}

/** alice asks for more in an answer of her own, and the action drafts it. @returns the comment's id */
async function raise(target: Target, line = 'write s3'): Promise<number> {
  const id = await comment(target, 'alice', `/answer ${line}`);
  const event = { name: 'issue_comment', action: 'created', number: target.issue, sender: 'alice' } as const;
  await target.acme.ok('comment', event);
  expect(target.drafted(target.paths.request)).toContain('raised:');
  return id;
}

const patch = (target: Target, login: string, id: number, body: string) =>
  target.as(login).request('PATCH', `/repos/${REPOSITORY}/issues/comments/${id}`, { body });

/** A workflow on a writer's branch writes into the request file what an answer would have led to. */
const forgeRaised = (target: Target, id: number, by: readonly [id: number, login: string], text: string) =>
  target.forge('request', (file) =>
    file
      .replace('s3: read', 's3: write')
      .replace(
        /^(body_digest: .*\n)/m,
        `$1raised:\n  - comment: ${id}\n    service: s3\n    from: read\n    to: write\nremarks:\n  - command: answer\n    comment: ${id}\n    by: ${by[0]}\n    login: ${by[1]}\n    text: |-\n      ${text}\n`,
      ),
  );

const attack = (name: string, does: Attack['attack'], ...codes: Attack['codes']): Attack => ({
  name,
  answers: READ,
  attack: async (target) => {
    await does(target);
    await target.bobMerges();
  },
  codes,
});

attacks('an answer that raises what is asked for', [
  attack(
    'is somebody else’s, in the requester’s name',
    async (target) => {
      const id = await comment(target, 'mallory', '/answer write s3');
      await forgeRaised(target, id, [1001, 'alice'], 'write s3');
    },
    'remark-not-theirs',
  ),
  attack(
    'is somebody else’s, in their own name',
    async (target) => {
      const id = await comment(target, 'mallory', '/answer write s3');
      await forgeRaised(target, id, [1005, 'mallory'], 'write s3');
    },
    'request-not-canonical',
  ),
  attack(
    'was edited by somebody else, to say so',
    async (target) => {
      const id = await comment(target, 'alice', '/answer list s3');
      await patch(target, 'mallory', id, '/answer write s3');
      await forgeRaised(target, id, [1001, 'alice'], 'write s3');
    },
    'remark-not-theirs',
  ),
  attack(
    'was edited by its author afterwards, to say less',
    async (target) => {
      const id = await raise(target);
      await patch(target, 'alice', id, '/answer thank you');
    },
    'remark-differs',
  ),
]);

attacks('an answer that no longer says what was drafted, or never said it', [
  attack(
    'is deleted',
    async (target) => {
      const id = await raise(target);
      await target.as('alice').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${id}`);
    },
    'remark-gone',
  ),
  attack(
    'is a number',
    async (target) => {
      const id = await comment(target, 'alice', '/answer 1');
      await forgeRaised(target, id, [1001, 'alice'], 'write s3');
    },
    'remark-differs',
  ),
  attack(
    'is a number, and the file says so',
    async (target) => {
      const id = await comment(target, 'alice', '/answer 1');
      await forgeRaised(target, id, [1001, 'alice'], 'write s3');
      await target.forge('request', (file) => file.replace('    text: |-', '    chose: [1]\n    text: |-'));
    },
    'request-differs',
  ),
  attack(
    'is of another request of the same person',
    async (target) => {
      const [other] = [...target.acme.repository.state.issues.values()].filter(
        ({ number }) => number !== target.issue && number !== target.pull,
      );
      await target.as('alice').comment(REPOSITORY, other?.number ?? 0, '/answer write s3');
      const id = other?.comments.at(-1)?.id ?? 0;
      await forgeRaised(target, id, [1001, 'alice'], 'write s3');
    },
    'remark-not-theirs',
  ),
]);

attacks('a request file that rests on an answer', [
  attack(
    'and raises more than it says',
    async (target) => {
      await raise(target);
      await target.forge('request', (file) => file.replace('s3: write', 's3: permissions'));
    },
    'request-differs',
  ),
  attack(
    'and does not say that it was raised',
    async (target) => {
      await raise(target);
      await target.forge('request', (file) => file.replace(/^raised:\n(?: .*\n)+/m, ''));
    },
    'request-differs',
  ),
  attack(
    'and says that it was more before',
    async (target) => {
      await raise(target);
      await target.forge('request', (file) => file.replace('    from: read', '    from: list'));
    },
    'request-differs',
  ),
  attack(
    'and names a resource that nobody asked for',
    async (target) => {
      await raise(target, 'arn:aws:s3:::acme-nightly-exports-archive/*');
      await target.forge('request', (file) =>
        file.replace(/^( {2}- | {4}resource: )(.*)exports-archive/gm, '$1$2exports-payroll'),
      );
    },
    'request-differs',
  ),
  attack(
    'on a service that is asked for nowhere',
    async (target) => {
      const id = await comment(target, 'alice', '/answer write kms');
      await forgeRaised(target, id, [1001, 'alice'], 'write kms');
    },
    'form-invalid',
  ),
  attack(
    'on a resource of another account',
    async (target) => {
      const arn = 'arn:aws:s3:eu-west-1:999999999999:accesspoint/x';
      const id = await comment(target, 'alice', `/answer ${arn}`);
      await forgeRaised(target, id, [1001, 'alice'], arn);
    },
    'form-invalid',
  ),
]);

attacks('an answer after the approval', [
  {
    name: 'that the action drafts before the merge: the approval is of another head',
    answers: READ,
    attack: async (target) => {
      await target.as('bob').approve(REPOSITORY, target.pull);
      await raise(target);
      target.adminMerges();
    },
    codes: ['approvals-missing'],
  },
]);
