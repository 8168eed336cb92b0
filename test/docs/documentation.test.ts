import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { parse, stringify } from 'yaml';
import { settings } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import { LONG_SEARCHES } from '../../scripts/long-searches.ts';
import { figuresIn, reliabilityPage, type Figures } from '../../scripts/reliability-page.ts';
import { STATES } from '../../src/lifecycle/state.ts';
import { initCommand } from '../../src/terminal/command-line/setup-command.ts';
import { COMMENT_COMMANDS } from '../../src/terms/comment-commands.ts';
import { workflows } from '../../src/workflows/workflows.ts';

/** What the pages say of the product, compared with the product: links, inputs, keys, options, files, tests. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'deploy/README.md',
  'sandbox/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What the parts of a configuration that pages show take for granted. */
const AROUND = {
  aws_region: 'eu-west-1',
  allowed_services: ['s3', 'iam', 'logs'],
  accounts: {
    prod: { id: '111122223333' },
    sandbox: { id: '444455556666' },
    people: { id: '777788889999', backend: 'identity-center' },
  },
  identity_center: {
    instance: 'arn:aws:sso:::instance/ssoins-1234567890abcdef',
    identity_store: 'd-1234567890',
    portal: 'https://acme.awsapps.com/start/',
    account: '999988887777',
  },
  resources: { 'nightly-exports': 'arn:aws:s3:::acme-nightly-exports' },
};

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchors = (path: string): readonly string[] =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading ?? ''));

/** The first cells of the rows of a page's tables, without their backticks; one cell can name several. */
const firstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ((?:`[^`|]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
    (cell ?? '').split(', ').map((name) => name.replaceAll('`', '')),
  );
const section = (text: string, heading: string): string =>
  text.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';

test.each(PAGES)('%s: every link inside the repository leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, image]) => link ?? image ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
  const broken = links.filter((link) => {
    const [path = '', fragment] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(join(root, target))) return true;
    return fragment !== undefined && !anchors(target).includes(fragment);
  });
  expect(broken).toEqual([]);
});

describe('README', () => {
  const readme = read('README.md');

  test('lists the inputs and outputs of action.yml, and no other', () => {
    const { inputs, outputs } = parse(read('action.yml')) as Record<'inputs' | 'outputs', object>;
    expect([...firstCells(section(readme, 'The action'))].sort()).toEqual(
      [...Object.keys(inputs), ...Object.keys(outputs)].sort(),
    );
  });

  test('shows a step whose inputs and command the action has', () => {
    const [, step = ''] = /```yaml\n(- uses:[\s\S]*?)```/.exec(readme) ?? [];
    const [shown] = parse(step) as [{ uses: string; with: Record<string, string> }];
    const { inputs } = parse(read('action.yml')) as { inputs: object };
    expect(shown.uses).toMatch(/@[0-9a-f]{40}$/);
    expect(Object.keys(shown.with).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    expect(section(readme, 'The action')).toContain(`\`${shown.with['command'] ?? ''}\``);
  });

  test('lists the keys that the configuration has, and no other', () => {
    expect([...firstCells(section(readme, 'Configuration'))].sort()).toEqual(Object.keys(settings).sort());
  });

  test.each(['README.md', 'docs/configuration.md'])('a configuration that %s shows is accepted', (page) => {
    const shown = [...read(page).matchAll(/```yaml\n(aws_region[\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) expect(readConfig(text)).toMatchObject({ ok: true });
  });

  test.each(['docs/configuration.md', 'docs/slack.md'])(
    'every part of a configuration that %s shows is accepted',
    (page) => {
      const shown = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text ?? '');
      const parts = shown.filter((text) => /^[a-z_]+:/m.test(text) && !text.includes('aws_region:'));
      expect(parts.length).toBeGreaterThan(0);
      for (const text of parts) {
        const part = parse(text) as Readonly<Record<string, unknown>>;
        const accounts = { ...AROUND.accounts, ...(part['accounts'] as object | undefined) };
        const whole = readConfig(stringify({ ...AROUND, ...part, accounts }));
        expect([text, whole.ok ? [] : whole.problems]).toEqual([text, []]);
      }
    },
  );

  test('what the demo ends with is a heading here', () => {
    const [, heading = ''] = /Next: README\.md, “(.+)”/.exec(read('src/terminal/demo-command.ts')) ?? [];
    expect(anchors('README.md')).toContain(anchor(heading));
  });
});

test('the index of pages names every page', () => {
  const index = read('docs/README.md');
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([]);
});

test.each(['docs/for-requesters.md', 'docs/operations.md'])('%s lists every command of comments', (page) => {
  const listed = new Set(
    [...read(page).matchAll(/^\| .*$/gm)].flatMap(([row]) => row.match(/(?<=`)\/[a-z]+/g) ?? []),
  );
  expect([...listed].sort()).toEqual(COMMENT_COMMANDS.map((name) => `/${name}`).sort());
});

test('requesters read of every label', () => {
  const labels = Object.values(STATES).map(({ label }) => label);
  expect(labels.filter((label) => !read('docs/for-requesters.md').includes(`\`${label}\``))).toEqual([]);
});

test('set-up names every option that init has, and no other', () => {
  const options = [...read('docs/setup.md').matchAll(/ {2}(--[a-z-]+) |`(--[a-z-]+)[ `]/g)].map(
    ([, shown, named]) => shown ?? named ?? '',
  );
  const program = new Command();
  initCommand(program, () => () => Promise.resolve());
  const has = (program.commands[0]?.options ?? []).map(({ long }) => long ?? '');
  expect(has.length).toBeGreaterThan(20);
  expect(options.filter((option) => !has.includes(option))).toEqual([]);
  expect(has.filter((option) => !options.includes(option))).toEqual([]);
});

test('operations describe the workflows that there are', () => {
  const described = [...firstCells(section(read('docs/operations.md'), 'What runs when'))].sort();
  const written = Object.keys(workflows(OWN_WORKFLOWS)).map((path) => path.replace(/^.*\//, ''));
  expect(described).toEqual(written.sort());
});

test('the threat model rests on tests that exist, one for each invariant', () => {
  const text = read('docs/threat-model.md');
  const invariants = readdirSync(join(root, 'test/invariants')).filter((name) => name.endsWith('.test.ts'));
  const rows = [...text.matchAll(/^\| \d+ \| .*`(invariant-\d\d-[a-z-]+)`/gm)].map(([, name]) => name ?? '');
  expect(rows).toHaveLength(10);
  expect(rows.filter((name) => !invariants.includes(`${name}.test.ts`))).toEqual([]);
  const named = [...text.matchAll(/`(test\/[a-z/-]+)(?:\.test\.ts)?`/g)].map(([, path]) => path ?? '');
  const missing = named.filter(
    (path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.test.ts`)),
  );
  expect(named.length).toBeGreaterThan(4);
  expect(missing).toEqual([]);
});

describe('the long searches', () => {
  const figures = JSON.parse(read('docs/design/reliability-figures.json')) as Figures;

  test('the page is made from their figures', () => {
    expect(read('docs/design/reliability.md')).toBe(reliabilityPage(LONG_SEARCHES, figures));
  });
  test('there are figures of none that is no more', () => {
    const names = LONG_SEARCHES.map(({ name }) => name);
    expect(Object.keys(figures).filter((name) => !names.includes(name))).toEqual([]);
  });
  test.each(LONG_SEARCHES)('$name runs what there is', ({ run }) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toContain(run[1]);
    const paths = run.filter((argument) => argument.startsWith('test/'));
    const found = paths.filter((path) => {
      const names = readdirSync(join(root, dirname(path)));
      return names.some((name) => join(dirname(path), name).startsWith(path));
    });
    expect(found).toEqual(paths);
  });
  test.each([
    ['Tests:       3 skipped, 259 passed, 262 total', '259 tests'],
    ['Tests:       1 failed, 5 passed, 6 total', '5 tests'],
    [
      '> spec\n{"spec":{"seed":1,"cases":2000,"yes":900,"differences":0}}',
      '1 seed, 2000 cases, 900 yes, 0 differences',
    ],
    ['nothing of the kind', 'no figures'],
  ])('%j is told as %s', (output, told) => {
    expect(figuresIn(output)).toBe(told);
  });
});
