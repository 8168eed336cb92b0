/** Pictures of what comes after the merge: an extension, a use of a standing approval, break glass; each as its people see it on GitHub and Slack. */
import type { Browser } from 'playwright-core';
import {
  CHANNEL,
  PEOPLE,
  REPOSITORY_ID,
  ACCOUNT,
  ANSWERS,
  startExample,
  type Example,
  type ExampleOptions,
} from '../sandbox/example.ts';
import { standingView } from '../src/messages/reviewing/standing-view.ts';
import { readPolicy } from '../src/policy/document/read-policy.ts';
import { serialise } from '../src/policy/document/serialise-policy.ts';
import { STANDING_FORM, standingForm, useBody } from '../src/request/form/standing-form.ts';
import { serialiseStanding, standingPaths } from '../src/request/file/standing-file.ts';
import type { Standing } from '../src/request/standing.ts';
import { AccountId, AccountName, RepositoryId, UserId } from '../src/terms/brand.ts';
import { parseInstant, type Instant, type Seconds } from '../src/terms/instant.ts';
import { comment, escaped, page, PHONE, picture } from './github-look.ts';

const REPOSITORY = 'acme/aws-access';
const HOUR = 3600;
const MINUTE = 60;
const OWNERS =
  '* @acme-admin @bob\n/requests/ @bob @carol\n/policies/ @bob @carol\n/standing/ @bob @carol @dave\n';
const POLICY = serialise({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::acme-nightly-exports/*'] },
  ],
});

export async function afterTheMerge(browser: Browser, out: string, options: ExampleOptions): Promise<void> {
  const acme = await startExample({
    ...options,
    configure: (text) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`,
    files: { '.github/CODEOWNERS': OWNERS, [STANDING_FORM]: standingForm() },
  });
  try {
    await extension(browser, out, acme);
    await standing(browser, out, acme);
    await breakGlass(browser, out, acme);
  } finally {
    await acme.close();
  }
}

const run = async (acme: Example, ...order: Parameters<Example['run']>): Promise<void> => {
  const { code, stdout, stderr } = await acme.run(...order);
  if (code !== 0) throw new Error(`${order[0]} failed:\n${stdout}${stderr}`);
};

const pullFrom = ({ repository }: Example, branch: string): number =>
  [...repository.state.issues.values()].find((each) => each.pull?.head.ref === branch)?.number ?? 0;

function issuePage({ repository }: Example, number: number, label: string, from = 0): string {
  const issue = repository.issue(number);
  const head = `<h1 class="title">${escaped(issue.title)} <span class="muted">#${number}</span></h1>
    <span class="state open">Open</span> <span class="muted">alice opened this issue</span> <span class="label">${label}</span>`;
  return page(
    head +
      issue.comments
        .slice(from)
        .map(({ body }) => comment(body))
        .join(''),
  );
}

function pullPage({ repository }: Example, number: number, branch: string): string {
  const pull = repository.issue(number);
  const head = `<h1 class="title">${escaped(pull.title)} <span class="muted">#${number}</span></h1>
    <span class="state open">Open</span> <span class="muted"><b>github-actions</b> <span class="bot">bot</span> wants to merge 1 commit into main from ${branch}</span>`;
  return page(head + [pull.body, ...pull.comments.map(({ body }) => body)].map(comment).join(''));
}

async function extension(browser: Browser, out: string, acme: Example): Promise<void> {
  const { github, clock } = acme;
  const issue = await acme.file('alice', { ...ANSWERS, duration: '4h' });
  await run(acme, 'draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  const pull = pullFrom(acme, `aws-jit/${issue}`);
  clock.advance(5 * MINUTE);
  await github.as('bob').approve(REPOSITORY, pull);
  await github.as('bob').merge(REPOSITORY, pull, 'squash');
  await run(acme, 'grant', { name: 'push' });
  clock.advance(3 * HOUR);
  await github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer than expected');
  await run(acme, 'comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
  const branch = `aws-jit/${issue}.x1`;
  await picture(browser, out, 'extend-pull-request', pullPage(acme, pullFrom(acme, branch), branch), PHONE);
}

/** Two people who do not gain by it approve it. */
async function bring(acme: Example, of: Standing): Promise<void> {
  const { repository, github, clock } = acme;
  const read = readPolicy(POLICY);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const paths = standingPaths(of);
  const branch = `standing-${of.name}`;
  await github.as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
    ref: `refs/heads/${branch}`,
    sha: repository.tip(),
  });
  repository.write(
    {
      [paths.standing]: serialiseStanding(of),
      [paths.policy]: POLICY,
      [paths.review]: standingView(of, read.value),
    },
    { by: 'mallory', branch },
  );
  const pull = await github.as('mallory').openPull(REPOSITORY, { title: 'Approve in advance', head: branch });
  for (const login of ['bob', 'carol']) await github.as(login).approve(REPOSITORY, pull);
  await github.as('carol').merge(REPOSITORY, pull, 'squash');
  clock.advance(MINUTE);
}

const approvedInAdvance = (name: string, change: Partial<Standing>): Standing => ({
  name,
  account: AccountName.of('prod'),
  repository: RepositoryId.of(REPOSITORY_ID),
  accountId: AccountId.of(ACCOUNT),
  people: [UserId.of(PEOPLE.alice)],
  duration: (2 * HOUR) as Seconds,
  uses: 5,
  within: (7 * 24 * HOUR) as Seconds,
  until: parseInstant('2027-01-31T00:00:00Z') as Instant,
  purpose: 'The nightly export has to be looked at whenever its parser fails.',
  ...change,
});

async function used(acme: Example, of: string, reason: string): Promise<number> {
  const issue = await acme.github
    .as('alice')
    .openIssue(REPOSITORY, `AWS access: ${of}`, useBody({ of, duration: '', reason }));
  await run(acme, 'draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  acme.clock.advance(MINUTE);
  await run(acme, 'grant', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-grant.yml',
    sender: 'github-actions[bot]',
  });
  return issue;
}

async function standing(browser: Browser, out: string, acme: Example): Promise<void> {
  await bring(acme, approvedInAdvance('nightly-export', {}));
  const issue = await used(
    acme,
    'prod/nightly-export',
    'The parser failed at three this morning, as it does.',
  );
  await picture(browser, out, 'standing-use', issuePage(acme, issue, 'aws-jit: granted'), 744);
}

async function breakGlass(browser: Browser, out: string, acme: Example): Promise<void> {
  const of = approvedInAdvance('on-call', {
    review: 'afterwards',
    duration: HOUR as Seconds,
    purpose: 'Whoever is on call has to see what the last export holds.',
  });
  await bring(acme, of);
  const issue = await used(
    acme,
    'prod/on-call',
    'Billing reports wrong sums since two; the export has to be looked at now.',
  );
  await picture(browser, out, 'break-glass-issue', issuePage(acme, issue, 'aws-jit: granted', 1), 744);
  const told = (acme.slack?.threads(CHANNEL) ?? []).find(
    ([first]) => first?.text.startsWith('Break glass: ') === true,
  );
  await picture(browser, out, 'break-glass-slack', acme.slack?.page(told ?? []) ?? '', PHONE);
  acme.clock.advance(HOUR);
  await run(acme, 'sweep', { name: 'schedule', cron: '23 * * * *' });
  acme.clock.advance(25 * HOUR);
  await run(acme, 'close', { name: 'schedule', cron: '23 * * * *' });
  const branch = `aws-jit/${issue}.record`;
  await picture(browser, out, 'break-glass-record', pullPage(acme, pullFrom(acme, branch), branch), 744);
}
