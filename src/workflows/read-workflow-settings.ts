import { PINNED } from './pinned.ts';
import { OWN_WORKFLOWS } from './own-workflows.ts';
import type { WorkflowSettings } from './workflow-settings.ts';

/**
 * What the workflows of a repository were written with, read from themselves: an adopter's pin, runner, roles and App stand
 * nowhere else. Each is read from one file; where another file says otherwise, that one is out of date.
 *
 * @param texts path → text of the workflows that are there
 * @returns `undefined` where one of them is missing or does not say what is needed: only `init` knows then
 */
export function readWorkflowSettings(
  texts: Readonly<Record<string, string | undefined>>,
): Omit<WorkflowSettings, 'jobs'> | undefined {
  const find = (file: string, pattern: RegExp): string | undefined =>
    pattern.exec(texts[`.github/workflows/aws-jit-${file}.yml`] ?? '')?.[1];
  const request = texts['.github/workflows/aws-jit-request.yml'] ?? '';
  const pinned = new Set<string>(Object.values(PINNED));
  const uses = [...request.matchAll(/^ +(?:- )?uses: (.+)$/gm)]
    .map(([, what]) => what ?? '')
    .find((what) => !pinned.has(what));
  if (uses === './') return OWN_WORKFLOWS;
  const runner = find('request', /^ +runs-on: (.+)$/m);
  const region = find('grant', /^ +aws-region: (.+)$/m);
  const granterRole = find('grant', ROLE);
  const revokerRole = find('revoke', ROLE);
  const readerRole = find('report', ROLE);
  if (!uses || !runner || !region || !granterRole || !revokerRole || !readerRole) return undefined;
  const appClientId = find('grant', /^ +client-id: (.+)$/m);
  return {
    uses,
    runner,
    region,
    granterRole,
    revokerRole,
    readerRole,
    ...(appClientId === undefined ? {} : { appClientId }),
    model: request.includes('secrets.OPENAI_API_KEY'),
  };
}

const ROLE = /^ +role-to-assume: (.+)$/m;
