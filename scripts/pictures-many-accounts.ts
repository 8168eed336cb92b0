/** Pictures of one request for forty accounts: what its approver decides on, what its requester reads, and Slack. */
import type { Browser } from 'playwright-core';
import { CHANNEL, startExample, type ExampleOptions } from '../sandbox/example.ts';
import { ASKED_IN_ALL, iamAccounts, namesOf, withIamAccounts } from '../sandbox/many-accounts.ts';
import { comment, escaped, page, PHONE, picture } from './github-look.ts';

const REPOSITORY = 'acme/aws-access';

export async function fortyAccounts(browser: Browser, out: string, options: ExampleOptions): Promise<void> {
  const accounts = iamAccounts(40);
  const acme = await startExample({
    ...options,
    otherAccounts: accounts.slice(1).map(({ id }) => id),
    // One of them waits, so that the pictures show who waits for whom.
    configure: withIamAccounts(
      accounts,
      'max_accounts_per_request: 50\napproval: {rules: [{accounts: [team-07], required: 2}]}\n',
    ),
  });
  try {
    const { repository, github, clock, slack } = acme;
    const run = async (...order: Parameters<typeof acme.run>): Promise<void> => {
      const { code, stdout, stderr } = await acme.run(...order);
      if (code !== 0) throw new Error(`${order[0]} failed:\n${stdout}${stderr}`);
    };
    const issue = await acme.file('alice', { ...ASKED_IN_ALL, account: namesOf(accounts) });
    await run('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
    const pull = [...repository.state.issues.values()].find((each) => each.pull)?.number ?? 0;
    const proposal = repository.issue(pull);
    const opened = `<h1 class="title">${escaped(proposal.title)} <span class="muted">#${pull}</span></h1>
      <span class="state open">Open</span> <span class="muted"><b>github-actions</b> <span class="bot">bot</span> wants to merge 1 commit into main from aws-jit/${issue}</span>`;
    await picture(browser, out, 'accounts-pull-request', page(opened + comment(proposal.body)), PHONE);
    clock.advance(300);
    await github.as('bob').approve(REPOSITORY, pull);
    await github.as('bob').merge(REPOSITORY, pull, 'squash');
    await run('grant', { name: 'push' });
    const { title, comments } = repository.issue(issue);
    const live = `<h1 class="title">${escaped(title)} <span class="muted">#${issue}</span></h1>
      <span class="state open">Open</span> <span class="muted">alice opened this issue</span> <span class="label">aws-jit: granted</span>`;
    await picture(
      browser,
      out,
      'accounts-granted',
      page(
        live +
          comments
            .slice(-1)
            .map(({ body }) => comment(body))
            .join(''),
      ),
      744,
    );
    const thread = slack?.page(slack.threads(CHANNEL).find((each) => each.length > 0) ?? []) ?? '';
    await picture(browser, out, 'accounts-slack', thread, PHONE);
  } finally {
    await acme.close();
  }
}
