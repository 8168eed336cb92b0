import { afterEach, expect, test } from '@jest/globals';
import { ALICE, HOUR, MINUTE, OBJECT, type Company } from './company.ts';
import {
  bring,
  fileUse,
  filesOf,
  grantRun,
  NAME,
  standingCompany,
  standingOf,
  use,
} from '../attacks/standing-scene.ts';

/** A standing approval: from the pull request that brings it to a use that ends, and what ends it before. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);

test('brought by a person, used by filing its form, live at once, ended by AWS, tidied and told', async () => {
  acme = await standingCompany();
  const pull = await bring(acme, filesOf(standingOf()));
  const head = acme.repository.tip();
  const issue = await fileUse(acme);
  const event = { name: 'issues', action: 'opened', number: issue, sender: 'alice' } as const;
  await acme.ok('draft', event);
  expect(acme.comments(issue)).toEqual([
    expect.stringContaining(
      `this is a use of the standing approval \`prod/${NAME}\`, for 2h from when you filed it.`,
    ),
  ]);
  expect(acme.pullOf(issue)).toBeUndefined();
  const started = await acme.ok('use', event);
  expect(started.stdout).toContain(`#${issue} unchanged: The run that gives it is started.`);
  acme.clock.advance(MINUTE);
  const run = await grantRun(acme);
  expect(run.stdout + run.stderr).toContain(`#${issue} granted: Live until 2026-11-18T11:0`);
  expect([can(), acme.attached().length, acme.label(issue)]).toEqual(['allowed', 1, 'aws-jit: granted']);
  const told = acme.comments(issue).join('\n');
  expect(told).toContain(`2h from when it was filed, by the standing approval prod/${NAME}.`);
  expect(told).toContain(`the standing approval prod/${NAME} in **prod**`);
  expect(told).toContain(`#${pull}`);
  const [policy] = acme.aws
    .account('111122223333')
    .policies()
    .filter(({ arn }) => arn.includes('/jit/'));
  expect(policy?.tags).toContainEqual({ key: 'jit:standing', value: `prod/${NAME}` });
  // A use commits nothing to the default branch.
  expect(acme.repository.tip()).toBe(head);

  // Whatever runs meanwhile changes nothing.
  const said = acme.comments(issue).length;
  for (const command of ['grant', 'revoke', 'sweep', 'close', 'draft', 'watch'] as const)
    await acme.ok(command, hourly);
  expect([can(), acme.comments(issue).length, acme.isOpen(issue)]).toEqual(['allowed', said, true]);

  acme.clock.advance(2 * HOUR);
  expect(can()).toBe('implicitDeny');
  await acme.ok('sweep', hourly);
  expect([acme.policies(), acme.label(issue), acme.isOpen(issue)]).toEqual([[], 'aws-jit: expired', false]);
  expect(acme.comments(issue).at(-1)).toContain('your access ended at');
});

test('closing the issue takes a use back', async () => {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await use(acme);
  expect(can()).toBe('allowed');
  await acme.github.as('alice').closeIssue('acme/aws-access', issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  expect([can(), acme.attached(), acme.label(issue)]).toEqual(['implicitDeny', [], 'aws-jit: revoked']);
});

test('removing its files ends what is live by it, and what would be used', async () => {
  acme = await standingCompany();
  const files = filesOf(standingOf());
  await bring(acme, files);
  const issue = await use(acme);
  expect(can()).toBe('allowed');
  await bring(acme, Object.fromEntries(Object.keys(files).map((path) => [path, null])));
  await acme.ok('revoke', { name: 'push' });
  expect([can(), acme.label(issue), acme.isOpen(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked', false]);
  expect(acme.comments(issue).at(-1)).toContain(
    `because the standing approval prod/${NAME} was removed from the default branch`,
  );
  const next = await use(acme);
  expect([can(), acme.label(next)]).toEqual(['implicitDeny', 'aws-jit: refused']);
});
