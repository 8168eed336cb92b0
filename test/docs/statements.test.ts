import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { settings } from '../../src/config/config.ts';
import { STATES } from '../../src/lifecycle/state.ts';
import { COMMENT_COMMANDS } from '../../src/terms/comment-commands.ts';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import { workflows } from '../../src/workflows/workflows.ts';

/** What the pages say of the state of things: true when they were written, and nobody looks again. So these tests do. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'deploy/README.md',
  'sandbox/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const FILES = workflows({ ...OWN_WORKFLOWS, uses: `octo-org/aws-jit@${'a'.repeat(40)}` });

describe('what is not there', () => {
  /** Words by which a page says that something of the product is still to come. */
  const TO_COME =
    /\b(?:not (?:yet )?implemented|nothing acts on|acts on (?:it|them) yet|not supported yet|does nothing yet|without effect yet|coming soon|is planned|are planned|will be added|for now|TODO|FIXME)\b/i;

  test.each(PAGES)('%s says of nothing that it is still to come', (page) => {
    const text = read(page).replace(/^## Not there yet\n[\s\S]*?(?=^## )/m, '');
    expect(text.split('\n').filter((line) => TO_COME.test(line))).toEqual([]);
  });

  test('such a sentence would be found', () => {
    expect('Both can be set; nothing acts on them yet.').toMatch(TO_COME);
    expect('Extensions are planned.').toMatch(TO_COME);
    expect('It was merged, and nothing is attached yet.').not.toMatch(TO_COME);
  });

  test('the README names what is not there, and none of it is', () => {
    const [, section = ''] = /^## Not there yet\n([\s\S]*?)(?=^## )/m.exec(read('README.md')) ?? [];
    const there = {
      'Extensions of a live grant':
        Object.keys(STATES).includes('extended') || COMMENT_COMMANDS.some((name) => name === 'extend'),
      'standing approvals':
        existsSync(join(root, 'standing')) || existsSync(join(root, 'src/request/standing.ts')),
      'break glass': Object.hasOwn(settings, 'break_glass'),
      'several accounts in one request': Object.hasOwn(settings, 'max_accounts_per_request'),
      'audit trail in a bucket': Object.hasOwn(settings, 'audit'),
    };
    for (const [what, is] of Object.entries(there))
      expect({ what, said: section.toLowerCase().includes(what.toLowerCase()) }).toEqual({ what, said: !is });
  });
});

describe('what can be counted', () => {
  test('the pages that tell what runs when name every workflow, and say how many there are', () => {
    const names = Object.keys(FILES).map((path) => path.replace(/^.*\//, ''));
    const [, table = ''] = /^## What runs when\n([\s\S]*?)^\*\*/m.exec(read('docs/operations.md')) ?? [];
    const listed = [...table.matchAll(/^\| `(aws-jit-[a-z]+\.yml)` \|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(names.sort());
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    for (const page of ['docs/operations.md', 'docs/setup.md']) {
      const said = [...read(page).matchAll(/\b(\w+) workflows\b/g)].map(([, word]) => word ?? '');
      expect({ page, said: said.filter((word) => words.includes(word)) }).toEqual({
        page,
        said: [words[names.length]],
      });
    }
  });

  test('the minutes a month that the schedules take are those of the workflows', () => {
    let minutes = 0;
    for (const text of Object.values(FILES)) {
      const { on, jobs } = parse(text) as {
        on: { schedule?: { cron: string }[] };
        jobs: Record<string, { if?: string; needs?: string }>;
      };
      for (const { cron } of on.schedule ?? []) {
        const [, hour] = cron.split(' ');
        // A job that waits for another's output runs where something is configured for it.
        const running = Object.values(jobs).filter(
          ({ if: when, needs }) =>
            needs === undefined &&
            (when === undefined || !when.includes('github.event.schedule') || when.includes(cron)),
        );
        minutes += running.length * (hour === '*' ? 24 : 1) * 30;
      }
    }
    const rounded = (Math.round(minutes / 100) * 100).toLocaleString('en-GB');
    expect(read('README.md')).toContain(`uses about ${rounded} Actions minutes a month`);
    expect(read('docs/operations.md')).toContain(`daily: about ${rounded};`);
  });
});

describe('what can be followed', () => {
  test('the README’s commands have no name in them that a reader has to guess', () => {
    const blocks = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
      ([, block]) => block ?? '',
    );
    expect(blocks.length).toBeGreaterThan(1);
    expect(
      blocks.filter((block) =>
        /\b(?:OWNER|REPO(?:SITORY)?|YOUR[_A-Z]*|ORG|NAME|TODO)\b|<[a-z-]+>/.test(block),
      ),
    ).toEqual([]);
  });
});
