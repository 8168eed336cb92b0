import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { audienceTable } from './audience-table.ts';
import { METHODS } from '../../sandbox/slack/methods.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/slack.md shows who is told where as the code decides it', () => {
  expect(file('docs/slack.md')).toContain(audienceTable());
});

test('the manifest asks for the scopes of the methods that are called, and for no other', () => {
  const client = readdirSync(new URL('../../src/slack', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => file(`src/slack/${name}`))
    .join('\n');
  const called = Object.keys(METHODS).filter((method) => client.includes(`'${method}'`));
  // Every method that the stand-in has is called, or it would stand in for nothing.
  expect(called).toEqual(Object.keys(METHODS));
  const needed = new Set(called.flatMap((method) => METHODS[method]?.scopes ?? []));
  const manifest = parse(file('deploy/slack-manifest.yml')) as {
    oauth_config: { scopes: { bot: string[] } };
  };
  // Slack gives users:read.email only together with users:read.
  expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(new Set([...needed, 'users:read']));
});
