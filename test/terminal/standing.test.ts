import { beforeEach, describe, expect, test } from '@jest/globals';
import { exampleConfiguration } from '../../sandbox/example.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readStanding } from '../../src/request/file/standing-file.ts';
import { STANDING_FORM, standingForm } from '../../src/request/form/standing-form.ts';
import { standing, writeStandingForm } from '../../src/terminal/standing-command.ts';
import { filesOf, POLICY, standingOf } from '../attacks/standing-scene.ts';

const NOW = Date.parse('2026-11-18T09:00:00Z');
const YML = 'standing/prod/nightly-export.yml';
const files = new Map<string, string>();
let said = '';
const io = {
  read: (path: string) => Promise.resolve(files.get(path)),
  write: (path: string, text: string) => {
    files.set(path, text);
    return Promise.resolve();
  },
  stdout: (text: string) => void (said += text),
  stderr: (text: string) => void (said += text),
};
const config = (() => {
  const read = readConfig(exampleConfiguration('localhost:1'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
})();
const run = (check = false, name = YML) => standing({ files: [name], check, now: NOW }, config, io);

beforeEach(() => {
  said = '';
  files.clear();
  for (const [path, text] of Object.entries(filesOf(standingOf()))) files.set(path, text);
});

describe('aws-jit standing', () => {
  test('what a person wrote is brought into its one form, with its view, and who cannot approve it', async () => {
    files.set(YML, (files.get(YML) ?? '').replace('duration: 2h', 'duration: 120m').replace(/^#.*\n/, ''));
    files.set('standing/prod/nightly-export.json', JSON.stringify(JSON.parse(POLICY)));
    files.delete('standing/prod/nightly-export.md');
    expect(await run(true)).toBe(1);
    expect(said).toContain(`${YML} is out of date.`);
    expect(await run()).toBe(0);
    expect(said).toContain('2 people have to approve it who are none of: GitHub ids 1001.');
    expect(Object.fromEntries(files)).toEqual(filesOf(standingOf()));
    expect(await run(true)).toBe(0);
    expect(readStanding(files.get(YML) ?? '').ok).toBe(true);
  });

  test.each([
    ['people:\n  - 1001', 'people:\n  - 4711', 'does not say who GitHub id 4711 is in prod'],
    ['duration: 2h', 'duration: 30h', '`max_duration`'],
    ['until: "2027-01-31', 'until: "2027-03-31', 'until is more than 90d from now'],
    ['account_id: "111122223333"', 'account_id: "999988887777"', 'prod is 111122223333'],
    ['standing: nightly-export', 'standing: other', 'lies at prod/nightly-export'],
  ])('%j written as %j: each use would be refused', async (from, to, why) => {
    files.set(YML, (files.get(YML) ?? '').replace(from, to));
    expect(await run()).toBe(1);
    expect(said).toContain(why);
    expect(said).toContain('prod/nightly-export: each use would be refused.');
  });

  test('a policy that the guardrails refuse is said, with why', async () => {
    const wide = POLICY.replace('arn:aws:s3:::acme-nightly-exports/*', '*').replace('s3:GetObject', 's3:*');
    files.set('standing/prod/nightly-export.json', wide);
    expect(await run()).toBe(1);
    expect(said).toContain('each use would be refused.');
  });

  test.each(['requests/prod/x.yml', 'nightly-export.yml', 'standing/prod/../x.yml'])(
    '%s is no place of one',
    async (path) => {
      expect(await run(false, path)).toBe(2);
      expect(said).toContain('name it as standing/ACCOUNT/NAME.yml');
    },
  );

  test('the form is written, and checked', async () => {
    expect(await writeStandingForm(true, io)).toBe(1);
    expect(await writeStandingForm(false, io)).toBe(0);
    expect(files.get(STANDING_FORM)).toBe(standingForm());
    expect(await writeStandingForm(true, io)).toBe(0);
  });
});
