import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { jobsIn } from '../../sandbox/workflow-jobs.ts';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import { workflows } from '../../src/workflows/workflows.ts';
import { WORKFLOWS } from './deployed.ts';

/** What a reader copies from deploy/README.md must be what the workflows are really called. */

const README = readFileSync(resolve(import.meta.dirname, '../../deploy/README.md'), 'utf8');
const jobs = jobsIn(workflows(OWN_WORKFLOWS));
const filesIn = (environment: string): readonly string[] =>
  [...new Set(jobs.filter((job) => job.environment === environment).map(({ file }) => file))].sort();
const copied = (parameter: string): readonly string[] => {
  const [, value = ''] = new RegExp(`${parameter}="(.*)"`).exec(README) ?? [];
  return [...value.matchAll(/\$\(workflow ([\w.-]+)\)/g)].map(([, file]) => file ?? '').sort();
};

test.each([
  ['GrantWorkflows', 'aws-jit-grant', WORKFLOWS.grant],
  ['RevokeWorkflows', 'aws-jit-revoke', WORKFLOWS.revoke],
] as const)('%s are the files with a job in the environment %s', (parameter, environment, tested) => {
  expect(filesIn(environment).length).toBeGreaterThan(0);
  expect(copied(parameter)).toEqual(filesIn(environment));
  expect(tested.map((ref) => ref.replace(/^.*\/([^/@]+)@.*$/, '$1')).sort()).toEqual(filesIn(environment));
});

test('every job with AWS credentials is in the table, and every environment is protected', () => {
  for (const { file, environment = '', command, aws } of jobs) {
    expect(README).toContain(environment);
    if (aws) expect(README).toContain(`\`${file}\``);
    // What starts other workflows has no secret, and so no environment.
    else
      expect({ command, environment }).toEqual({
        command,
        environment: ['dispatch', 'use'].includes(command) ? '' : 'aws-jit-draft',
      });
  }
});
