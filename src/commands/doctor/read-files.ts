import { known, type Read } from '../../approval/approval-facts.ts';
import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import type { Config } from '../../config/config.ts';
import { readConfig } from '../../config/read-config.ts';
import { STANDING_FORM, standingForm } from '../../request/form/standing-form.ts';
import { issueForm } from '../../request/form/issue-form.ts';
import { workflowsFor } from '../../setup/account-jobs.ts';
import type { FileFacts } from '../../setup/doctor/setup-facts.ts';
import { CONFIGURATION } from '../../setup/repository-files.ts';
import { loadCatalog } from '../../shipped/catalog-file.ts';
import { loadShippedFiles } from '../../shipped/shipped-files.ts';
import { OWN_WORKFLOWS } from '../../workflows/own-workflows.ts';
import { readWorkflowSettings } from '../../workflows/read-workflow-settings.ts';
import { workflows } from '../../workflows/workflows.ts';

const FORM = '.github/ISSUE_TEMPLATE/aws-access.yml';
const WORKFLOWS = Object.keys(workflows(OWN_WORKFLOWS));

/** A folder, or a commit of the repository. `undefined`: there is no such file. */
interface Reads {
  read(path: string): Promise<string | undefined>;
}

/** Everything that `readFiles` may read, so that a job can ask for all of it at once. */
export const PATHS: readonly string[] = [
  CONFIGURATION,
  'action.yml',
  FORM,
  ...CODEOWNERS_LOCATIONS,
  ...WORKFLOWS,
  'deploy/account.yml',
  'deploy/audit.yml',
  'deploy/ruleset.json',
  'deploy/identity-center.yml',
  'deploy/identity-center-scp.json',
];

/** What the folder holds and should hold; what the default branch holds is added when GitHub was read. */
export async function readFiles(
  io: Reads,
): Promise<{ readonly config: Config | undefined; readonly files: Omit<FileFacts, 'online'> }> {
  const text = await io.read(CONFIGURATION);
  const read = text === undefined ? undefined : readConfig(text, loadCatalog().services);
  const problems =
    read === undefined
      ? [
          `There is no ${CONFIGURATION} in this folder. Run aws-jit doctor in a checkout of the repository of requests.`,
        ]
      : read.ok
        ? []
        : read.problems.map(({ line, message }) => `line ${line ?? 1}: ${message}`);
  const config = read?.ok === true ? read.value : undefined;

  const texts: Record<string, string | undefined> = {};
  for (const path of WORKFLOWS) texts[path] = await io.read(path);
  const own = (await io.read('action.yml')) !== undefined;
  const settings = readWorkflowSettings(texts) ?? (own ? OWN_WORKFLOWS : undefined);
  const expected = new Map<string, string>();
  if (config !== undefined) {
    expected.set(FORM, issueForm(config));
    if (settings !== undefined)
      for (const [path, made] of Object.entries(workflowsFor(settings, config))) expected.set(path, made);
  }
  const shipped = shippedFor(config);
  const present = new Map<string, string | undefined>([[CONFIGURATION, text]]);
  for (const path of [...CODEOWNERS_LOCATIONS, FORM, STANDING_FORM, ...WORKFLOWS, ...shipped.keys()])
    present.set(path, await io.read(path));
  // Only where standing approvals are used.
  if (present.get(STANDING_FORM) !== undefined) expected.set(STANDING_FORM, standingForm());
  return { config, files: { problems, present, expected, shipped, settings } };
}

/** Of the stacks, those that the configuration asks for. */
function shippedFor(config: Config | undefined): ReadonlyMap<string, string> {
  const shipped = loadShippedFiles();
  const center =
    config !== undefined && [...config.accounts.values()].some(({ backend }) => backend !== 'iam');
  return new Map([
    ['deploy/account.yml', shipped.account],
    ['deploy/ruleset.json', shipped.ruleset],
    ...(config?.audit === undefined ? [] : [['deploy/audit.yml', shipped.audit] as const]),
    ...(center
      ? ([
          ['deploy/identity-center.yml', shipped.identityCenter],
          ['deploy/identity-center-scp.json', shipped.identityCenterScp],
        ] as const)
      : []),
  ]);
}

/** Whether a service was asked, so that one that is not even reachable stops nothing else. */
export async function reading<T>(work: () => Promise<T>): Promise<Read<T>> {
  try {
    return known(await work());
  } catch (error) {
    return {
      known: false,
      why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
}
