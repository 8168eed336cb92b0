import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SCENES } from '../../playground/scenes.ts';
import { readHistory } from '../../src/report/history.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { Opened, type State } from './opened.ts';

/** Each scene plays through the real action, and shows what it says that it shows. */
const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';
const SLOW = 300_000;
let opened: Opened;

beforeAll(async () => {
  opened = await Opened.start();
}, SLOW);
afterAll(() => opened.close(), SLOW);

interface Page {
  readonly body: string;
  readonly thread: readonly { readonly author: string; readonly body: string }[];
  readonly proposal?: {
    readonly blocks: readonly string[];
    readonly reviews: readonly { readonly author: string; readonly state: string }[];
    readonly files: readonly { readonly path: string; readonly text: string }[];
  };
}
const said = async (number: number): Promise<string> => {
  const { thread } = await opened.get<Page>(`issues/${number}`);
  return thread
    .filter(({ author }) => author.endsWith('[bot]'))
    .map(({ body }) => body)
    .join('\n');
};
const label = ({ issues }: State, number = 1) =>
  issues.shown.find((each) => each.number === number)?.labels.map(({ name }) => name);
/** What the ledger's file of a use makes the report say of it. */
async function kindOnReport(issue: number) {
  const path = `events/2026-11/${issue}.jsonl`;
  const { text } = await opened.get<{ text: string }>(`ledger?path=${encodeURIComponent(path)}`);
  const { now } = await opened.get<State>('state');
  const glass = readHistory(path, text, parseInstant(now) as Instant).history?.breakGlass;
  return glass && { record: glass.record, signed: glass.signedOff?.by.map(({ login }) => login) };
}
const everybody = ({ aws }: State) => aws.principals.flatMap(({ attached }) => attached);

const SHOWN: Readonly<Record<string, (state: State) => Promise<void>>> = {
  async live(state) {
    expect(opened.attached(state)).toHaveLength(1);
    expect(await opened.can('alice', 's3:GetObject', OBJECT)).toMatchObject({ decision: 'allowed' });
  },
  async 'two-approvers'(state) {
    expect(everybody(state)).toEqual([]);
    expect(label(state)).toEqual(['aws-jit: approved']);
    await opened.step({ do: 'approve', as: 'carol', number: 2 });
    await opened.step({ do: 'dispatch', as: 'carol', workflow: 'aws-jit-grant.yml' });
    expect(opened.attached(await opened.idle())).toHaveLength(1);
  },
  async question(state) {
    expect(state.pulls.shown).toEqual([]);
    expect(label(state)).toEqual(['aws-jit: your turn']);
    expect(await said(1)).toContain('/answer write ssm');
    await opened.step({ do: 'comment', as: 'alice', number: 1, body: '/answer write ssm' });
    expect(label(await opened.idle())).toEqual(['aws-jit: in review']);
  },
  async refusal(state) {
    expect(state.pulls.shown).toEqual([]);
    expect(everybody(state)).toEqual([]);
    expect(label(state)).toEqual(['aws-jit: your turn']);
    const reasons = (await said(1)).split('\n').filter((line) => line.startsWith('- **AWS '));
    expect(reasons).toEqual([
      expect.stringContaining('"iam" may not be asked for here'),
      expect.stringContaining('means everything'),
      expect.stringContaining('longer than the 24h'),
    ]);
  },
  async escalation(state) {
    const function_ = 'arn:aws:lambda:eu-west-1:111122223333:function:checkout';
    expect(opened.attached(state)).toHaveLength(1);
    expect((await opened.can('alice', 'lambda:InvokeFunction', function_)).decision).not.toBe('allowed');
    const { body } = await opened.get<Page>('issues/4');
    expect(body).toMatch(/holds .?lambda:UpdateFunctionCode.? already/);
    await opened.step({ do: 'approve', as: 'carol', number: 4 });
    await opened.step({ do: 'dispatch', as: 'carol', workflow: 'aws-jit-grant.yml' });
    expect(opened.attached(await opened.idle())).toHaveLength(2);
    expect(await opened.can('alice', 'lambda:InvokeFunction', function_)).toMatchObject({
      decision: 'allowed',
    });
  },
  async later(state) {
    expect(opened.attached(state)).toHaveLength(1);
    expect(label(state)).toEqual(['aws-jit: scheduled']);
    expect(opened.attached(state)).toEqual([
      expect.objectContaining({ begins: '2026-11-18T20:00:00Z', until: '2026-11-18T22:00:00Z' }),
    ]);
    expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');
    await opened.step({ do: 'wait', until: 'end' });
    const after = await opened.idle();
    expect(after.now >= '2026-11-18T22:00').toBe(true);
    expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');
  },
  async 'break-glass'(state) {
    const record = { number: 3, state: 'open' };
    expect(everybody(state)).toEqual([]);
    expect(label(state, 2)).toEqual(['aws-jit: expired']);
    // Told before it was given, to those who could have approved it, in so many words.
    expect(await said(2)).toMatch(
      /@bob @carol[^\n]*\*\*break glass\.\*\* \*\*alice\*\* uses `prod\/on-call`/,
    );
    expect(state.pulls.shown).toContainEqual(expect.objectContaining(record));
    expect(await kindOnReport(2)).toEqual({ record: 3, signed: undefined });
    await opened.step({ do: 'approve', as: 'bob', number: 3 });
    await opened.step({ do: 'wait', until: 'hour' });
    await opened.idle();
    expect(await said(3)).toContain('**Signed off** by @bob');
    expect(await kindOnReport(2)).toEqual({ record: 3, signed: ['bob'] });
  },
  async 'break-glass-overdue'(state) {
    const { proposal } = await opened.get<Page>('issues/3');
    expect(proposal?.reviews).toEqual([expect.objectContaining({ author: 'alice', state: 'APPROVED' })]);
    expect(await said(3)).toMatch(/@bob @carol: the time of #2[^\n]*\*\*nobody has signed it off\*\*/);
    const health = state.issues.shown.find(({ title }) => /health/i.test(title));
    expect((await opened.get<Page>(`issues/${health?.number ?? 0}`)).body).toContain('signed off by nobody');
    expect(await kindOnReport(2)).toEqual({ record: 3, signed: undefined });
  },
  async revocation(state) {
    expect(everybody(state)).toEqual([]);
    expect(state.aws.tombstones).toHaveLength(1);
    expect(label(state)).toEqual(['aws-jit: revoked']);
    expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');
  },
  async outage(state) {
    expect(opened.attached(state)).toEqual([expect.objectContaining({ over: true })]);
    expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');
    expect(await opened.step({ do: 'comment', as: 'alice', number: 1, body: 'hello?' })).toMatchObject({
      ok: false,
      said: expect.stringContaining('503'),
    });
    await opened.step({ do: 'outage', of: 'github', ends: true });
    await opened.step({ do: 'wait', until: 'hour' });
    const after = await opened.idle();
    expect([everybody(after), label(after)]).toEqual([[], ['aws-jit: expired']]);
  },
  async forgery(state) {
    expect(everybody(state)).toEqual([]);
    expect(state.runs.shown.find(({ job }) => job === 'grant')?.status).toBe('succeeded');
    // Past GitHub's rules it is merged, and the grant's own proof finds no approval that counts.
    const pull = state.pulls.shown.find(({ number }) => number === 2);
    expect(pull?.state).toBe('merged');
    expect((await opened.can('alice', 's3:GetObject', OBJECT)).decision).not.toBe('allowed');
    expect(await said(1)).toMatch(/@<!---->mallory is not a code owner/);
    // The draft is the bot's again: what she pushed is not what would be merged.
    const { proposal } = await opened.get<Page>('issues/2');
    expect(proposal?.reviews).toEqual([
      expect.objectContaining({ author: 'mallory', against: ['no code owner'] }),
    ]);
    expect(proposal?.files.find(({ path }) => path.endsWith('.json'))?.text).not.toContain('s3:*');
  },
};

test.each(SCENES.map(({ id, title }) => [title, id]))(
  '%s',
  async (_, id) => {
    const check = SHOWN[id];
    if (!check) throw new Error(`No test says what the scene ${id} shows.`);
    await check(await opened.scene(id));
  },
  SLOW,
);
