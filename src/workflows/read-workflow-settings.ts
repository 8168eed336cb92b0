import { movedPins, ownPins } from './action-pins.ts';
import { OWN_WORKFLOWS } from './own-workflows.ts';
import type { WorkflowSettings } from './workflow-settings.ts';
import { workflows } from './workflows.ts';

const WRITTEN = Object.keys(workflows(OWN_WORKFLOWS));

/**
 * What the workflows of a repository were written with, read from themselves: an adopter's pin, runner, roles and App stand
 * nowhere else. Each is read from one file; where another file says otherwise, that one is out of date. Only of the pin nobody can tell
 * which file is right: `ownPins` of them all has to be one (action-pins.ts).
 *
 * @param all path → text of workflows that are there; somebody's own among them say nothing here, since the action that they call most is
 * theirs to choose
 * @returns `undefined` where one of them is missing or does not say what is needed: only `init` knows then
 */
export function readWorkflowSettings(
  all: Readonly<Record<string, string | undefined>>,
): Omit<WorkflowSettings, 'jobs'> | undefined {
  const texts = Object.fromEntries(WRITTEN.map((path) => [path, all[path]]));
  const find = (file: string, pattern: RegExp): string | undefined =>
    pattern.exec(texts[`.github/workflows/aws-jit-${file}.yml`] ?? '')?.[1];
  const request = texts['.github/workflows/aws-jit-request.yml'] ?? '';
  // Of this repository itself, no action elsewhere is the product.
  const uses = /^ +(?:- )?uses: (\.\/)$/m.exec(request)?.[1] ?? ownOf(texts);
  if (uses === './') return OWN_WORKFLOWS;
  const runner = find('request', /^ +runs-on: (.+)$/m);
  const region = find('grant', /^ +aws-region: (.+)$/m);
  const granterRole = find('grant', ROLE);
  const revokerRole = find('revoke', ROLE);
  const readerRole = find('report', ROLE);
  if (!uses || !runner || !region || !granterRole || !revokerRole || !readerRole) return undefined;
  const pinned = movedPins(texts);
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
    ...(Object.keys(pinned).length === 0 ? {} : { pinned }),
  };
}

/** Of the file that people look at first, should they differ. */
const ownOf = (texts: Readonly<Record<string, string | undefined>>): string | undefined => {
  const own = ownPins(texts);
  return (own.find(({ path }) => path.endsWith('/aws-jit-request.yml')) ?? own[0])?.uses;
};

const ROLE = /^ +role-to-assume: (.+)$/m;
