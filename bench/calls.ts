/**
 * What a run costs where there are many requests: calls to AWS, and to GitHub by the budget that they are taken from, counted by the
 * stand-ins. No time is measured. test/reliability/cost-of-many.test.ts holds the bounds with fewer requests.
 *
 *     npm run bench:calls [-- --live 5000 --ended 50 --waiting 900 --grants 150]
 *
 * 1 where a run costs more than docs/design/reliability.md says that it may.
 */

export {};

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [live, ended, waiting, grants] = [
  option('--live', 5_000),
  option('--ended', 50),
  option('--waiting', 900),
  option('--grants', 150),
];

/** JavaScript, and without types: Jest loads it as it is. */
const builder: string = '../test/in-process/bundle.mjs';
const { default: build, bundle } = (await import(builder)) as {
  default: () => Promise<void>;
  bundle: string;
};
await build();
const { step, elapsed } = (await import(bundle)) as Record<string, unknown>;
Object.assign(globalThis, { awsJitStep: step, awsJitElapsed: elapsed });
const { within } = await import('../test/in-process/within.ts');
const { startExample } = await import('../sandbox/example.ts');
const { callsOf, crowd, HOURLY_SCHEDULE, merged } = await import('../test/reliability/crowd.ts');
const { parseInstant } = await import('../src/terms/instant.ts');

const BOT = 'github-actions[bot]';
const AT = parseInstant('2026-11-18T09:00:00Z');
const example = async () => {
  const acme = await startExample({
    action: '',
    within,
    ...(AT === undefined ? {} : { at: AT }),
    configure: (text) => `${text}max_open_per_person: 100\n`,
  });
  acme.clock.elapsed = elapsed as () => number;
  for (const resource of ['core', 'graphql'] as const) acme.github.setRateLimit(BOT, resource, 1_000_000);
  return acme;
};
const row = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
type Example = Awaited<ReturnType<typeof example>>;
const show = async (
  acme: Example,
  what: string,
  ...run: Parameters<typeof callsOf> extends [unknown, ...infer R] ? R : never
) => {
  const { aws, rest, graphql, writing } = await callsOf(acme, ...run);
  row([what, aws, rest, graphql, writing]);
  return { aws, rest, graphql, writing };
};
const over: string[] = [];
const most = (what: string, calls: number, bound: number): number => {
  if (calls > bound) over.push(`${what}: ${calls} calls, and ${bound} are allowed`);
  return calls;
};
/** Calls that a run makes before it knows how much there is to do. */
const TO_BEGIN = 12;
/** Issues on a page of GitHub's, policies on one of AWS's. */
const pages = (count: number, size: number): number => Math.ceil((count + 1) / size);

row(['run', 'AWS', 'REST', 'GraphQL', 'of these writing']);
row(['---', '---', '---', '---', '---']);

const few = await example();
await crowd(few, { live: 200 });
const calm = await show(few, '`revoke`, hourly, 200 live', 'revoke', HOURLY_SCHEDULE);
most('revoke of 200 live: AWS', calm.aws, pages(200, 1_000) + 2);
most('revoke of 200 live: GitHub', calm.rest + calm.graphql, pages(200, 100) + 2 * TO_BEGIN);
await few.close();

const many = await example();
await crowd(many, { live, ended });
for (const command of ['revoke', 'grant', 'close'] as const) {
  const { aws } = await show(
    many,
    `\`${command}\`, hourly, ${live} live, ${ended} ended`,
    command,
    HOURLY_SCHEDULE,
  );
  most(`${command} of ${live} live: AWS`, aws, pages(live + ended, 1_000) + 2);
}
const swept = await show(many, `\`sweep\`, hourly, ${live} live, ${ended} ended`, 'sweep', HOURLY_SCHEDULE);
most('sweep: AWS', swept.aws, pages(live + ended, 1_000) + 8 * ended + 10);
most('sweep: REST', swept.rest, pages(live + ended, 100) + 3 * ended + TO_BEGIN);
await many.close();

const queue = await example();
await crowd(queue, { waiting });
const idle = await show(queue, `\`sweep\`, ${waiting} merged and waiting`, 'sweep', HOURLY_SCHEDULE);
most(
  'sweep of those that wait: GitHub',
  idle.rest + idle.graphql,
  pages(waiting, 100) + pages(waiting, 50) + 2 * TO_BEGIN,
);
await queue.close();

const rush = await example();
for (let n = 0; n < grants; n++) await merged(rush, (['alice', 'bob', 'carol'] as const)[n % 3]);
rush.aws.account('111122223333').setLimits({ attachedPerUser: 1_000 });
const { rest, graphql, writing } = await show(rush, `\`grant\`, ${grants} approved`, 'grant', {
  name: 'push',
});
// Of a thousand of each an hour, 200 are kept for taking back; 500 of them may write.
// Each twenty, their lines are committed to the ledger: its head is read before, as it is for whatever else is written there.
most('grant: REST', rest, 4 * grants + Math.ceil(grants / 20) + TO_BEGIN + pages(grants, 100) * 2);
most('grant: GraphQL', graphql, 4 * grants);
most('grant: writing', writing, 3 * grants + Math.ceil(grants / 20) + 3);
await rush.close();

// One request for forty accounts: what each account costs at AWS, and GitHub a few calls more than for one.
const { ASKED_IN_ALL, iamAccounts, namesOf, withIamAccounts } = await import('../sandbox/many-accounts.ts');
const accounts = iamAccounts(40);
const forty = await startExample({
  action: '',
  within,
  // By the machine's clock: sessions of other accounts that began earlier than that are over, and would be asked for again with each call.
  otherAccounts: accounts.slice(1).map(({ id }) => id),
  configure: withIamAccounts(accounts, 'max_accounts_per_request: 50\n'),
});
forty.clock.elapsed = elapsed as () => number;
for (const resource of ['core', 'graphql'] as const) forty.github.setRateLimit(BOT, resource, 1_000_000);
await merged(forty, 'alice', { ...ASKED_IN_ALL, account: namesOf(accounts) });
const together = await show(forty, '`grant`, one request for 40 accounts', 'grant', { name: 'push' });
most('grant in forty accounts: AWS', together.aws, 40 * 21);
most('grant in forty accounts: REST', together.rest, 4 + TO_BEGIN);
most('grant in forty accounts: GraphQL', together.graphql, 4 + TO_BEGIN + pages(40, 10));
most('grant in forty accounts: writing', together.writing, 3 + 3);
const calmTogether = await show(forty, '`revoke`, hourly, live in 40 accounts', 'revoke', HOURLY_SCHEDULE);
most('revoke of what is live in forty accounts: AWS', calmTogether.aws, 40 * 3);
most(
  'revoke of what is live in forty accounts: GitHub',
  calmTogether.rest + calmTogether.graphql,
  2 * TO_BEGIN,
);
forty.clock.advance(9 * 3_600);
const over40 = await show(forty, '`sweep`, hourly, ended in 40 accounts', 'sweep', HOURLY_SCHEDULE);
most('sweep of what ended in forty accounts: AWS', over40.aws, 40 * 16);
most('sweep of what ended in forty accounts: GitHub', over40.rest + over40.graphql, 3 * TO_BEGIN);
await forty.close();

process.stdout.write(
  `${JSON.stringify({
    calls: {
      'to AWS by a sweep': swept.aws,
      'to GitHub by a sweep of those that wait': idle.rest + idle.graphql,
      'of REST by the grants': rest,
      'of GraphQL by the grants': graphql,
      'to GitHub by a grant in forty accounts': together.rest + together.graphql,
    },
  })}\n`,
);
for (const each of over) process.stderr.write(`${each}\n`);
process.exitCode = over.length > 0 ? 1 : 0;
