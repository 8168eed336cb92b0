import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { pythonEnvironment } from '../../scripts/python-environment.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';
import { taskOf, type Case } from './cases.ts';
import type { Granted } from './score.ts';

/**
 * policy_sentry (MIT) as a baseline: a tool that writes a policy from ARNs and levels, and reads no words. It is installed
 * from PyPI for the benchmark alone.
 */
const ENVIRONMENT = 'out/policy-sentry';
const REQUIREMENTS = 'bench/drafting/policy-sentry-requirements.txt';

/** What the form's level is in its words. Like ours, `write` is asked for together with what reads. */
const CRUD: Readonly<Record<AccessLevel, readonly string[]>> = {
  list: ['list'],
  read: ['list', 'read'],
  write: ['list', 'read', 'write'],
  tagging: ['list', 'read', 'tagging'],
  permissions: ['list', 'read', 'permissions-management'],
};

const Answer = z.array(z.array(z.object({ Action: z.array(z.string()), Resource: z.array(z.string()) })));

/** Its template in crud mode: each ARN at the level of its service, and at that level whatever takes no ARN. */
export function templateOf(of: Case): Readonly<Record<string, unknown>> {
  const { services, resources, access } = taskOf(of);
  const byLevel = new Map<string, string[]>();
  const byService = new Map<string, string[]>();
  for (const service of services)
    for (const level of CRUD[access[service] ?? 'list']) {
      const own = resources.filter((arn) => arn.startsWith('arn:') && arn.split(':')[2] === service);
      byLevel.set(level, [...(byLevel.get(level) ?? []), ...own]);
      byService.set(`service-${level}`, [...(byService.get(`service-${level}`) ?? []), service]);
    }
  return {
    mode: 'crud',
    name: '',
    ...Object.fromEntries(byLevel),
    'wildcard-only': Object.fromEntries(byService),
  };
}

/** @returns what it grants for each case, from one process; or why it cannot be had. */
export function policySentry(cases: readonly Case[]): ReadonlyMap<Case, readonly Granted[]> | string {
  const missing = pythonEnvironment(ENVIRONMENT, REQUIREMENTS);
  if (missing !== undefined) return `policy_sentry cannot be installed here (${missing})`;
  const { status, error, stdout, stderr } = spawnSync(
    join(ENVIRONMENT, 'bin/python'),
    ['bench/drafting/policy-sentry.py'],
    { input: JSON.stringify(cases.map(templateOf)), encoding: 'utf8', maxBuffer: 1_000_000_000 },
  );
  if (error !== undefined || status !== 0)
    throw error ?? new Error(`policy_sentry ended with ${String(status)}: ${stderr.trim().slice(-500)}`);
  const policies = Answer.parse(JSON.parse(stdout));
  return new Map(
    cases.map((of, index) => [
      of,
      (policies[index] ?? []).map(({ Action, Resource }) => ({ actions: Action, resources: Resource })),
    ]),
  );
}
