/**
 * Hundreds of requests that are approved at once, with the calls that GITHUB_TOKEN has in an hour: how many are granted in each hour, what
 * ends first, and what the others are told. The clock is the stand-ins'; no time is measured.
 *
 *     npm run bench:rush [-- --merged 500]
 *
 * 1 where fewer than 150 are granted in an hour, one that ends later is granted before one that ends earlier, or somebody is told nothing.
 */
import { ACCOUNT, BOUNDARY, startExample } from '../sandbox/example.ts';

const at = process.argv.indexOf('--merged');
const MERGED = at < 0 ? 500 : Number(process.argv[at + 1]);
const BOT = 'github-actions[bot]';
const HOUR = 3600;
/** An hour of GITHUB_TOKEN; what docs/design/reliability.md says that it is enough for. */
const CALLS = 1_000;
const AN_HOUR = 150;
/** Of five, two last an hour, one three and two eight: more of the first than an hour's calls are enough for. */
const DURATIONS = ['1h', '8h', '1h', '3h', '8h'] as const;
const PEOPLE = Array.from({ length: 12 }, (_, n) => ({ login: `person-${n}`, id: 2_000 + n }));

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
const { HOURLY_SCHEDULE, merged } = await import('../test/reliability/crowd.ts');
const { parseInstant } = await import('../src/terms/instant.ts');

const start = parseInstant('2026-11-18T09:00:00Z');
const acme = await startExample({
  action: '',
  within,
  ...(start === undefined ? {} : { at: start }),
  configure: (text) =>
    `${text}max_open_per_person: 100\n`.replace(
      'identities:\n',
      `identities:\n${PEOPLE.map(({ login, id }) => `  "${id}": {login: ${login}, iam_user: ${login}}\n`).join('')}`,
    ),
});
acme.clock.elapsed = elapsed as () => number;
const account = acme.aws.account(ACCOUNT);
account.setLimits({ attachedPerUser: 1_000, policies: 10_000 });
for (const { login, id } of PEOPLE) {
  acme.github.addUser(login, { id });
  acme.repository.permit(login, 'read');
  account.createUser(login, { tags: { 'jit:eligible': 'true' }, boundary: BOUNDARY });
}
const budget = (calls: number): void => {
  for (const resource of ['core', 'graphql'] as const) acme.github.setRateLimit(BOT, resource, calls);
};

budget(10_000_000);
const requests: { readonly issue: number; readonly hours: number }[] = [];
for (let n = 0; n < MERGED; n += 1) {
  const duration = DURATIONS[n % DURATIONS.length] ?? '8h';
  const { issue } = await merged(acme, PEOPLE[n % PEOPLE.length]?.login, { duration: duration });
  requests.push({ issue, hours: Number.parseInt(duration, 10) });
}

const labelOf = (issue: number): string | undefined =>
  [...acme.repository.issue(issue).labels]
    .map((id) => acme.repository.state.labels.get(id)?.name)
    .find((name) => name?.startsWith('aws-jit: '));
const said = (issue: number): string =>
  acme.repository
    .issue(issue)
    .comments.map(({ body }) => body)
    .join('\n');
const over: string[] = [];
const row = (cells: readonly (string | number)[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
row([
  'hour',
  'granted',
  'of these by duration',
  'told their turn',
  'over before their turn',
  'REST',
  'GraphQL',
]);
row(['---', '---', '---', '---', '---', '---', '---']);

const granted = new Set<number>();
let first = 0;
let toldInFirst = 0;
for (let hour = 1; hour <= 8 && waiting().length > 0; hour += 1) {
  budget(CALLS);
  const before = acme.faults.calls.length;
  const live = new Set(granted);
  const due = waiting();
  for (const [command, event] of [
    ['grant', hour === 1 ? { name: 'push' as const } : HOURLY_SCHEDULE],
    ['revoke', HOURLY_SCHEDULE],
    ['sweep', HOURLY_SCHEDULE],
    ['close', HOURLY_SCHEDULE],
  ] as const)
    await acme.run(command, event);
  for (const { issue } of requests) if (said(issue).includes('your access is live until')) granted.add(issue);
  const now = due.filter(({ issue }) => granted.has(issue) && !live.has(issue));
  const left = due.filter(({ issue }) => !granted.has(issue));
  const latest = Math.max(...now.map(({ hours }) => hours));
  const earliest = Math.min(...left.filter(({ issue }) => isWaiting(issue)).map(({ hours }) => hours));
  if (latest > earliest)
    over.push(`hour ${hour}: one of ${latest} h was granted before one of ${earliest} h`);
  const told = left.filter(({ issue }) => said(issue).includes('its turn has not come yet'));
  const untold = left.filter((each) => !told.includes(each) && !said(each.issue).includes('its time ended'));
  if (untold.length > 0) over.push(`hour ${hour}: ${untold.length} wait and are told nothing`);
  if (hour === 1) [first, toldInFirst] = [now.length, told.length];
  if (now.length < Math.min(AN_HOUR, due.length) && left.some(({ issue }) => isWaiting(issue)))
    over.push(`hour ${hour}: ${now.length} were granted`);
  const calls = acme.faults.calls
    .slice(before)
    .filter(({ service, operation }) => service === 'github' && operation !== '/rate_limit');
  const graphql = calls.filter(({ operation }) => operation.startsWith('/graphql')).length;
  const byHours = [1, 3, 8].map((hours) => `${hours}h: ${now.filter((each) => each.hours === hours).length}`);
  const lapsed = requests.filter(({ issue }) => labelOf(issue) === 'aws-jit: lapsed').length;
  row([hour, now.length, byHours.join(', '), told.length, lapsed, calls.length - graphql, graphql]);
  acme.clock.advance(HOUR);
}

function isWaiting(issue: number): boolean {
  return acme.repository.issue(issue).state === 'open' && !granted.has(issue);
}
function waiting() {
  return requests.filter(({ issue }) => isWaiting(issue));
}

const lapsed = requests.filter(({ issue }) => !granted.has(issue));
for (const { issue } of lapsed)
  if (!said(issue).includes('its time ended')) over.push(`#${issue} was never granted, and is told nothing`);
process.stdout.write(
  `${JSON.stringify({
    rush: {
      'merged at once': requests.length,
      'granted in the first hour': first,
      'told their turn': toldInFirst,
      'granted in all': granted.size,
      'over before their turn, and told so': lapsed.length,
    },
  })}\n`,
);
for (const each of over) process.stderr.write(`${each}\n`);
await acme.close();
process.exitCode = over.length > 0 ? 1 : 0;
