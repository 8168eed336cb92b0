import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { PlayedCompany } from '../../playground/played-company.ts';
import { issueShown } from '../../playground/views/issue-shown.ts';
import { ANSWERS, PEOPLE } from '../../sandbox/example.ts';
import type { UserId } from '../../src/terms/brand.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';

/** Beside an approval the page says each cause for which it would not count, as far as it can be known before the merge. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));
const SLOW = 120_000;
let company: PlayedCompany;

beforeAll(async () => {
  company = await PlayedCompany.start({
    action: `${dist}/index.js`,
    guard: new URL(`file://${dist}/loopback-only.mjs`).href,
    at: parseInstant('2026-11-18T09:00:00Z') as Instant,
    changed: () => undefined,
  });
}, SLOW);
afterAll(() => company.close(), SLOW);

/** The configuration of the company with lines of a test's own. */
async function configured(lines: string): Promise<void> {
  const text = company.example.repository.read('aws-jit.yml') ?? '';
  const told = await company.take({ do: 'configure', as: 'bob', text: `${text}${lines}` });
  expect(told).toMatchObject({ ok: true });
  await company.runs.idle();
}

/** What the page says against each approval of the draft. */
function against(): Readonly<Record<string, readonly string[]>> {
  const { example } = company;
  const draft = [...example.repository.state.issues.values()].find(({ pull }) => pull !== undefined);
  if (!draft) throw new Error('There is no draft.');
  const reviews = issueShown(example, draft).proposal?.reviews ?? [];
  return Object.fromEntries(reviews.map((review) => [review.author, review.against]));
}

test(
  'who gets the same access, is not in approvers, or may not write',
  async () => {
    const shared = `[${PEOPLE.alice}, ${PEOPLE.carol}]`;
    await configured(`roles:\n  shared: {account: prod, role: deploy-shared, members: ${shared}}\n`);
    await company.take({ do: 'file', as: 'alice', answers: { ...ANSWERS, role: 'shared' } });
    await company.runs.idle();
    const draft = [...company.example.repository.state.issues.values()].find(
      ({ pull }) => pull !== undefined,
    );
    const number = Number(draft?.number);
    for (const as of ['bob', 'carol', 'mallory'] as const) await company.take({ do: 'approve', as, number });
    expect(against()).toEqual({ bob: [], carol: ['gets the same access'], mallory: ['no code owner'] });

    await configured(`approvers: {prod: [${PEOPLE.carol}]}\n`);
    expect(against()['bob']).toEqual(['not in approvers']);

    const { people } = company.example.repository.state;
    people.set(PEOPLE.bob as UserId, 'read');
    expect(against()['bob']).toEqual(['not in approvers', 'may not write']);
  },
  SLOW,
);
