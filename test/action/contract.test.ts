import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { company } from './company.ts';

/** The action's contract: what action.yml declares is what the code reads and writes, and what the README says. */
const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const declared = parse(file('action.yml')) as {
  inputs: Record<string, { description: string; required: boolean; default?: string }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
};
const entry = `${file('src/action/run-action.ts')}${file('src/action/run-command.ts')}`;
const used = (call: RegExp): string[] =>
  [...new Set([...entry.matchAll(call)].map(([, name]) => name ?? ''))].sort();

describe('action.yml', () => {
  test('declares the inputs that the action reads, and no other', () => {
    expect(Object.keys(declared.inputs).sort()).toEqual(used(/runner\.input\('([^']+)'/g));
  });
  test('declares the outputs that the action writes, and no other', () => {
    expect(Object.keys(declared.outputs).sort()).toEqual(used(/runner\.output\('([^']+)'/g));
  });
  test('runs on the runners of today', () => {
    expect(declared.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
  test('names every command in its description', () => {
    const commands = [...entry.matchAll(/^ {2}(\w+): async \((?:runner)?\) =>/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(commands.length).toBeGreaterThanOrEqual(5);
    for (const command of commands)
      expect(declared.inputs['command']?.description).toMatch(new RegExp(`\\b${command}\\b`));
  });
});

test('a command that does not exist fails the run and lists those that do; an event with a broken number too', async () => {
  const acme = await company();
  try {
    const event = { name: 'schedule', cron: '23 * * * *' } as const;
    const unknown = await acme.run('approve' as 'grant', event);
    expect(unknown.code).toBe(1);
    expect(unknown.stdout).toContain('The input "command" must be one of draft, close, ');
    const wrong = await acme.run('revoke', event, { inputs: { issue: '10; rm -rf /' } });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toContain('must be an issue');
    expect(acme.policies()).toEqual([]);
  } finally {
    await acme.close();
  }
});
