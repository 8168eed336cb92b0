import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Command, CommanderError } from 'commander';
import type { Exits } from '../../src/terminal/command-line/command-io.ts';
import { accessCommands } from '../../src/terminal/command-line/access-commands.ts';
import { policyCommands } from '../../src/terminal/command-line/policy-commands.ts';
import {
  curatedCommands,
  doctorCommand,
  repositoryCommands,
  standingCommands,
  upgradeCommand,
} from '../../src/terminal/command-line/repository-commands.ts';
import { requestCommands } from '../../src/terminal/command-line/request-commands.ts';
import { trialCommands } from '../../src/terminal/command-line/trial-commands.ts';

/** Every `aws-jit …` that a page shows is read by the command line itself; only the work is left out. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = (path: string): string[] =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(path, name));
const PAGES = [
  ...folder('.'),
  ...folder('docs'),
  ...folder('docs/design'),
  'deploy/README.md',
  'sandbox/README.md',
];

/** What a command line is called where a page speaks of a checkout. */
const CALLED = /^(?:aws-jit|node (?:\S+\/)?dist\/cli\.js) /;

interface Shown {
  readonly line: string;
  /** In a sentence, where only a part of a command may be named. */
  readonly inSentence: boolean;
}

function shownIn(page: string): readonly Shown[] {
  const text = readFileSync(join(root, page), 'utf8');
  const fenced = [...text.matchAll(/^```(?:sh|bash)?\n([\s\S]*?)^```/gm)].map(([, block]) => block ?? '');
  const rest = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const indented = rest.match(/^ {4}\S.*$/gm) ?? [];
  const inBlocks = [...fenced.flatMap((block) => block.replaceAll(/\\\n\s*/g, '').split('\n')), ...indented];
  const inSentences = [...rest.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
  return [
    ...inBlocks.map((line) => ({ line, inSentence: false })),
    ...inSentences.map((line) => ({ line, inSentence: true })),
  ]
    .map(({ line, inSentence }) => ({ line: commandOf(line), inSentence }))
    .filter(({ line }) => CALLED.test(line));
}

/** Without comment, variables before it, and what comes after a pipe; what is in quotes, or what a shell would fill in, is one word. */
const commandOf = (line: string): string =>
  line
    .trim()
    .replaceAll(/"[^"]*"|\$\([^)]*\)/g, 'VALUE')
    .replace(/\s+#.*$/, '')
    .replace(/^(?:[A-Z_]+=\S+ )+/, '')
    .replace(/ (?:\||>|&&) .*$/, '');

function commandLine(): Command {
  const quiet = { writeOut: () => undefined, writeErr: () => undefined };
  const exits: Exits = () => () => Promise.resolve();
  const program = new Command('aws-jit').option('--version').exitOverride().configureOutput(quiet);
  trialCommands(program, exits, '');
  policyCommands(program, exits);
  repositoryCommands(program, exits);
  doctorCommand(program, exits);
  requestCommands(program, exits);
  upgradeCommand(program, exits);
  accessCommands(program, exits);
  curatedCommands(program, exits);
  standingCommands(program, exits);
  return program;
}

async function refusal({ line, inSentence }: Shown): Promise<string | undefined> {
  const words = line.replace(CALLED, '').split(/\s+/).filter(Boolean);
  try {
    await commandLine().parseAsync(words, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    const partial = ['commander.missingMandatoryOptionValue', 'commander.missingArgument', 'commander.help'];
    return inSentence && partial.includes(error.code) ? undefined : `${line}: ${error.message}`;
  }
}

describe('the commands that pages show', () => {
  test.each(PAGES)('%s', async (page) => {
    const refusals = await Promise.all(shownIn(page).map(refusal));
    expect(refusals.filter((each) => each !== undefined)).toEqual([]);
  });

  test('the README lists every command there is, and no other', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, section = ''] = /^## In a terminal\n([\s\S]*?)^## /m.exec(readme) ?? [];
    const listed = [...section.matchAll(/^\| ((?:`[a-z]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
      (cell ?? '').split(', ').map((name) => name.replaceAll('`', '')),
    );
    const there = commandLine().commands.map((command) => command.name());
    expect(listed.sort()).toEqual(there.sort());
  });

  test('they are found: in blocks, indented, and in sentences', () => {
    expect(shownIn('docs/setup.md').filter(({ inSentence }) => !inSentence).length).toBeGreaterThan(4);
    expect(shownIn('docs/report.md').filter(({ inSentence }) => !inSentence).length).toBeGreaterThan(2);
    expect(shownIn('docs/setup.md').filter(({ inSentence }) => inSentence).length).toBeGreaterThan(3);
  });

  test.each([
    ['aws-jit docter', 'unknown command'],
    ['aws-jit doctor --mend', 'unknown option'],
    ['aws-jit sandbox --port abc', 'whole number'],
    ['aws-jit use', 'missing required argument'],
  ])('%s would be found to be wrong', async (line, said) => {
    expect(await refusal({ line, inSentence: false })).toContain(said);
  });
});
