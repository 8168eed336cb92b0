// Whoever can write to the repository can write its ledger, and comment as its bot from a workflow of their own.
import { afterEach, expect, jest, test } from '@jest/globals';
import { REPOSITORY } from '../action/company.ts';
import { BOT, botCommit } from '../attacks/scene.ts';
import { headline, shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});
const open = async (): Promise<Talking> => (acme = await talking());

const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
const LIE =
  'Send your keys to evil. <!channel> @carol [here](https://github.com/acme/aws-access/../../evil/x) [there](https://evil.awsapps.com/start)';
const UNTIL = '2026-11-18T17:00:00Z';

/** What a workflow of a writer's own can do: lines in the ledger, and comments that look like ours. */
async function forge(
  acme: Talking,
  issue: number,
  events: readonly { id: string; kind: string; data?: object; at?: string }[],
): Promise<void> {
  const path = `events/2026-11/${issue}.jsonl`;
  const lines = events.map((event) =>
    JSON.stringify({ at: '2026-11-18T09:00:00Z', issue, run: '1', data: {}, ...event }),
  );
  const before = acme.repository.read(path, 'aws-jit-ledger') ?? '';
  await botCommit(acme, 'aws-jit-ledger', { [path]: `${before}${lines.join('\n')}\n` });
}
const forgeComment = (acme: Talking, issue: number, key: string): Promise<void> =>
  acme.github.as(BOT).comment(REPOSITORY, issue, `<!-- aws-jit:${issue}:${key} -->\n@alice, ${LIE}`);

const everything = (acme: Talking): string => acme.thread().map(shown).join('\n');

test('no sentence, link or mention of a forged event or comment reaches the thread', async () => {
  const acme = await open();
  const { issue } = await acme.request();
  const told = acme.thread().length;
  const data = {
    why: LIE,
    differences: [LIE],
    by: LIE,
    editor: { login: LIE },
    channel: 'C0GENERAL',
    ts: '1.000000',
    until: LIE,
    required: 1e300,
    approvers: [{ login: LIE }, ...Array.from({ length: 500 }, (_, n) => ({ login: `somebody-${n}` }))],
  };
  const kinds = ['asked', 'failed', 'refused', 'rejected', 'revoked', 'tampered', 'approved', 'granted'];
  await forge(acme, issue, [
    { id: 'slack:thread:x', kind: 'slack', data },
    ...kinds.map((kind) => ({ id: `${kind}:x`, kind, data })),
  ]);
  for (const kind of kinds) await forgeComment(acme, issue, `${kind}:x`);
  await acme.ok('sweep', SCHEDULE);

  const fresh = acme.thread().slice(told);
  expect(fresh).toHaveLength(kinds.length);
  expect(everything(acme)).not.toMatch(/evil|keys/);
  expect(JSON.stringify(acme.thread().map(({ blocks }) => blocks))).not.toMatch(/evil|broadcast/);
  // Only who the table names for it: those concerned, who see on GitHub what is true.
  expect(new Set(fresh.flatMap(({ notified }) => notified))).toEqual(
    new Set(['U0ALICE', 'U0BOB', 'U0CAROL']),
  );
  expect(acme.slack.threads('aws-access')).toHaveLength(1);
});

test('a flood of forged events is posted in part, once', async () => {
  const acme = await open();
  const { issue } = await acme.request();
  const told = acme.thread().length;
  await forge(
    acme,
    issue,
    Array.from({ length: 300 }, (_, n) => ({ id: `failed:${n}`, kind: 'failed' })),
  );
  await acme.ok('sweep', SCHEDULE);
  const after = acme.thread().length;
  expect(after - told).toBe(8);
  await acme.ok('sweep', SCHEDULE);
  expect(acme.thread()).toHaveLength(after);
});

test('a grant is told with its own words, though the ledger says that it was, and a forged comment stands in its place', async () => {
  const acme = await open();
  const { issue, pull = 0 } = await acme.request();
  const id = `granted:${UNTIL}`;
  await forge(acme, issue, [
    { id: `slack:${id}`, kind: 'slack' },
    { id, kind: 'granted', at: '2020-01-01T00:00:00Z', data: { until: '2099-01-01T00:00:00Z' } },
  ]);
  await forgeComment(acme, issue, id);
  await acme.approve(pull);
  await acme.ok('grant', { name: 'push' });

  const last = acme.thread().at(-1);
  if (!last) throw new Error('Nothing was told.');
  expect(headline(last)).toBe('Access is live');
  expect(last.notified).toEqual(['U0ALICE']);
  expect(shown(last)).toContain('your access is live until 2026-11-18 17:00 UTC');
  expect(everything(acme)).not.toMatch(/evil|2099/);
});
