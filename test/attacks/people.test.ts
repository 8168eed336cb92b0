import { REPOSITORY } from '../action/company.ts';
import { attacks, BOT, HELPER, type Attack, type Target } from './scene.ts';

const review = async ({ as, pull }: Target, login: string, body: object): Promise<void> => {
  const { status, body: answer } = await as(login).request(
    'POST',
    `/repos/${REPOSITORY}/pulls/${pull}/reviews`,
    body,
  );
  if (status !== 200) throw new Error(`${login} could not review: ${JSON.stringify(answer)}`);
};

const dismissAll = async ({ as, acme, pull }: Target, login: string): Promise<void> => {
  for (const { id } of acme.repository.pull(pull).pull.reviews) {
    const path = `/repos/${REPOSITORY}/pulls/${pull}/reviews/${id}/dismissals`;
    const { status } = await as(login).request('PUT', path, { message: 'Look again' });
    if (status !== 200) throw new Error(`${login} could not dismiss a review`);
  }
};

/** Who approves, and when. */
const PEOPLE: readonly Attack[] = [
  {
    name: 'self-approval by a code owner, whom GitHub lets approve, since the bot opened the pull request',
    requester: 'carol',
    attack: async ({ acme, pull }) => acme.approve(pull, 'squash', 'carol'),
    codes: ['approvals-missing', 'self-approval'],
  },
  {
    name: 'approval by a second account mapped to the same principal',
    requester: 'dave',
    attack: async ({ acme, pull }) => acme.approve(pull, 'squash', 'erin'),
    codes: ['approvals-missing', 'same-principal'],
  },
  {
    name: 'approval by a bot, merged by an administrator who owns nothing of it',
    attack: async (target) => {
      await review(target, HELPER, { event: 'APPROVE' });
      target.adminMerges();
    },
    codes: ['approvals-missing', 'reviewer-not-user', 'not-code-owner'],
  },
  {
    name: 'approval by an owner without write access',
    attack: async (target) => {
      await review(target, 'owen', { event: 'APPROVE' });
      target.adminMerges();
    },
    codes: ['approvals-missing', 'no-write-access'],
  },
];

const HEADS: readonly Attack[] = [
  {
    name: 'approval on an older head',
    attack: async (target) => {
      const reviewed = target.acme.repository.tip(target.branch);
      await target.commitAsBot({ [target.paths.review]: `${target.drafted(target.paths.review)}\n` });
      await review(target, 'bob', { event: 'APPROVE', commit_id: reviewed });
      target.adminMerges();
    },
    codes: ['approvals-missing', 'older-head'],
  },
  {
    name: 'approved, dismissed, review requested again, and not given',
    attack: async (target) => {
      await review(target, 'bob', { event: 'APPROVE' });
      await dismissAll(target, 'mallory');
      const path = `/repos/${REPOSITORY}/pulls/${target.pull}/requested_reviewers`;
      await target.as('mallory').request('POST', path, { reviewers: ['bob'] });
      target.adminMerges();
    },
    codes: ['approvals-missing', 'approval-dismissed'],
  },
  {
    name: 'a push after the approval, by somebody with write access',
    attack: async (target) => {
      await review(target, 'bob', { event: 'APPROVE' });
      target.push({ [target.paths.policy]: '{}\n' }, 'mallory');
      target.adminMerges();
    },
    codes: ['approvals-missing', 'approval-dismissed', 'commit-by-person', 'policy-not-canonical'],
  },
  {
    name: 'a code owner pushes to the draft and approves it',
    attack: async (target) => {
      target.push({ [target.paths.review]: 'As bob sees it.\n' }, 'bob');
      await review(target, 'bob', { event: 'APPROVE' });
      target.adminMerges();
    },
    codes: ['approvals-missing', 'reviewer-pushed', 'commit-by-person', 'review-differs'],
  },
  {
    name: "a code owner pushes under the bot's name, and approves it",
    attack: async (target) => {
      const { acme, branch, paths } = target;
      const files = { [paths.review]: 'As bob sees it.\n' };
      acme.repository.write(files, { by: 'bob', author: BOT, branch });
      await review(target, 'bob', { event: 'APPROVE' });
      target.adminMerges();
    },
    // Who pushed is told by GitHub's activity list alone: the commit names whom its author chose.
    codes: ['approvals-missing', 'reviewer-pushed', 'commit-not-by-github', 'review-differs'],
  },
  {
    name: 'an owner asks for changes, a writer dismisses that, another owner approves and merges',
    attack: async (target) => {
      await review(target, 'carol', { event: 'REQUEST_CHANGES', body: 'Only one file, please.' });
      await dismissAll(target, 'mallory');
      await target.bobMerges();
    },
    codes: ['changes-requested'],
  },
];

attacks('who approves', PEOPLE);
attacks('what they approve', HEADS);
