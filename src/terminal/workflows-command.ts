import { readConfig } from '../config/read-config.ts';
import { workflowsFor } from '../setup/account-jobs.ts';
import { CONFIGURATION } from '../setup/repository-files.ts';
import { ownPins, type ActionPin } from '../workflows/action-pins.ts';
import { readWorkflowSettings } from '../workflows/read-workflow-settings.ts';
import { OWN_WORKFLOWS } from '../workflows/own-workflows.ts';
import { workflows } from '../workflows/workflows.ts';
import { readNamed } from './text-file.ts';
import { writeGenerated, type FileIo } from './generated-files.ts';

/**
 * `aws-jit workflows [--check]`: writes the workflows of the repository in the present folder anew, with what they say of
 * pin, runner and roles, and with as many jobs as the accounts in `aws-jit.yml` need.
 *
 * @returns 0 written, or up to date; 1 out of date (`check`); 2 there is no configuration that can be read, there are no
 * workflows to go by, or they do not agree on the pin
 */
export async function writeWorkflows(check: boolean, io: FileIo): Promise<0 | 1 | 2> {
  const config = readConfig(await readNamed(CONFIGURATION, io));
  if (!config.ok) {
    for (const { line, message } of config.problems) io.stderr(`${CONFIGURATION}:${line ?? 1}: ${message}\n`);
    io.stderr('How many jobs share the accounts follows from it, so no workflow was written.\n');
    return 2;
  }
  const present: Record<string, string | undefined> = {};
  for (const path of Object.keys(workflows(OWN_WORKFLOWS))) present[path] = await io.read(path);
  const settings =
    readWorkflowSettings(present) ??
    ((await io.read('action.yml')) === undefined ? undefined : OWN_WORKFLOWS);
  if (settings === undefined) {
    io.stderr(
      'The workflows that are here do not say which action, runner, Region and roles they were written with: one is missing or ' +
        'was changed. Delete .github/workflows/aws-jit-*.yml and run aws-jit init --write missing, which writes them.\n',
    );
    return 2;
  }
  const pins = ownPins(present);
  if (new Set(pins.map(({ uses }) => uses)).size > 1) {
    io.stderr(differ(pins));
    return 2;
  }
  return writeGenerated(
    new Map(Object.entries(workflowsFor(settings, config.value))),
    check,
    'Run aws-jit workflows, and commit the result.',
    io,
  );
}

/** Written from one of them, the others would be set back without a word, perhaps to the older one. */
const differ = (pins: readonly ActionPin[]): string =>
  [
    'The workflows call this action at different commits, and nobody here can tell which one is meant:',
    ...[...new Set(pins.map(({ path, uses }) => `  ${path}: ${uses}`))].sort(),
    'Nothing was written. `aws-jit upgrade` moves all of them to the commit that it runs from, and writes the workflows anew.',
    '',
  ].join('\n');
