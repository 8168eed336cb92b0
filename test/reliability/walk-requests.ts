import { ANSWERS } from '../../sandbox/example.ts';
import type { MergeMethod } from '../../sandbox/github/github-model.ts';
import { formatInstant } from '../../src/terms/instant.ts';
import { HOUR, MINUTE, REPOSITORY } from '../action/company.ts';
import { asInstant, did, filed, isAttached, OWNERS, type Event } from './walk-model.ts';
import { run } from './walk-runs.ts';

/** What people do with a request. */
const PEOPLE = ['alice', 'bob', 'carol'] as const;

/** Files the form; now and then for later. */
export const file: Event = async ({ walk: { acme, random, requests, log } }) => {
  const requester = random.pick(PEOPLE);
  const hours = 1 + random.below(8);
  const start = random.chance(0.3) ? acme.clock.now() + (1 + random.below(12)) * HOUR : undefined;
  const issue = await acme.file(requester, {
    ...ANSWERS,
    duration: `${hours}h`,
    ...(start === undefined ? {} : { start: formatInstant(asInstant(start)) }),
  });
  log.push(
    `  = #${issue} of ${requester}, ${hours}h${start === undefined ? '' : ` from ${formatInstant(asInstant(start))}`}`,
  );
  requests.push(
    filed({ issue, requester, duration: hours * HOUR, ...(start === undefined ? {} : { start }) }),
  );
};

/** From the form to the grant, as by most requests, with nothing in the way: so that much is live. */
export const wholeWay: Event = async (at) => {
  const { walk } = at;
  const { acme, random, requests } = walk;
  await file(at);
  const of = requests.at(-1);
  if (of === undefined) return;
  await acme.run('draft', { name: 'issues', action: 'opened', number: of.issue, sender: of.requester });
  acme.clock.advance(5 * MINUTE);
  const pull = acme.pullOf(of.issue);
  const by = random.pick(OWNERS.filter((owner) => owner !== of.requester));
  if (pull === undefined || !(await did(acme.approve(pull, 'squash', by)))) return;
  of.approvers.add(by);
  of.mergedAt = acme.clock.now();
  of.mergedBy = by;
  await run(walk, 'grant', { name: 'push' });
};

export const edit: Event = ({ walk: { acme, random }, of }) => {
  const by = random.pick([of.requester, 'mallory']);
  acme.repository.edit(of.issue, `${acme.repository.issue(of.issue).body} `, by);
  of.open = true;
  // A use counts in its first words only.
  if (of.uses !== undefined) of.never ||= !isAttached(acme, of);
  else if (by === 'mallory') of.never ||= of.mergedAt === undefined;
  return Promise.resolve();
};

export const approve: Event = async ({ walk: { acme, random }, of }) => {
  const owner = random.pick(OWNERS);
  const pull = acme.pullOf(of.issue);
  if (pull === undefined || owner === of.requester) return;
  if (await did(acme.github.as(owner).approve(REPOSITORY, pull))) of.approvers.add(owner);
};

export const dismiss: Event = async ({ walk: { acme }, of }) => {
  const pull = acme.pullOf(of.issue);
  if (pull === undefined) return;
  for (const { id, state } of acme.repository.pull(pull).pull.reviews)
    if (state === 'APPROVED')
      await acme.github
        .as('acme-admin')
        .request('PUT', `/repos/${REPOSITORY}/pulls/${pull}/reviews/${id}/dismissals`, {
          message: 'no',
          event: 'DISMISS',
        });
  of.open = true;
};

export const merge: Event = async ({ walk: { acme, random, log }, of }) => {
  const pull = acme.pullOf(of.issue);
  if (pull === undefined || acme.repository.pull(pull).pull.merged !== undefined) return;
  const by = random.pick([...OWNERS, 'acme-admin'] as const);
  const method = random.pick<MergeMethod>(['merge', 'squash', 'rebase']);
  if (!(await did(acme.github.as(by).merge(REPOSITORY, pull, method)))) return;
  log.push(`  = by ${by}, ${method}`);
  of.mergedAt ??= acme.clock.now();
  of.mergedBy ??= by;
};

export const loseFile: Event = ({ walk: { acme, random }, of }) => {
  const name = random.pick([of.issue, `${of.issue}.x1`, `${of.issue}.d1`]);
  const path = `requests/prod/2026-11/${name}.yml`;
  const text = acme.repository.read(path);
  if (text === undefined) return Promise.resolve();
  acme.repository.write({ [path]: null }, { by: 'acme-admin' });
  of.open = true;
  return Promise.resolve();
};

export const revokeByNumber: Event = async ({ walk, of }) => {
  of.open = true;
  await run(
    walk,
    'revoke',
    {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(of.issue) },
      sender: 'bob',
    },
    { issue: String(of.issue) },
  );
};

export const close: Event = async ({ walk, of }) => {
  const { acme, random } = walk;
  await acme.github.as(of.requester).closeIssue(REPOSITORY, of.issue);
  of.never ||= !isAttached(acme, of);
  of.open = true;
  const event = { name: 'issues', action: 'closed', number: of.issue, sender: of.requester } as const;
  if (random.chance(0.6)) await run(walk, 'revoke', event);
  if (random.chance(0.6)) await run(walk, 'close', event);
};

export const reopen: Event = async ({ walk: { acme, random, requests } }) => {
  const closed = requests.filter(({ issue }) => !acme.isOpen(issue));
  if (closed.length === 0) return;
  const of = random.pick(closed);
  of.open = true;
  await did(acme.github.as('mallory').reopenIssue(REPOSITORY, of.issue));
};
