import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import type { Config } from '../../config/config.ts';
import { CONFIGURATION } from '../../setup/repository-files.ts';
import type { KnownRepository } from '../../setup/setup-plan.ts';
import { OWN_WORKFLOWS } from '../../workflows/own-workflows.ts';
import { readWorkflowSettings } from '../../workflows/read-workflow-settings.ts';
import type { WorkflowSettings } from '../../workflows/workflow-settings.ts';
import { workflows } from '../../workflows/workflows.ts';
import type { Reads } from '../text-file.ts';

/** What a folder holds already of what `init` writes, as far as it says something. */
export interface PresentFiles {
  readonly configuration: string | undefined;
  /** The CODEOWNERS that GitHub reads. */
  readonly codeowners:
    { readonly path: (typeof CODEOWNERS_LOCATIONS)[number]; readonly text: string } | undefined;
  /** Pin, runner, roles and App, as all the workflows say them. */
  readonly written: Omit<WorkflowSettings, 'jobs'> | undefined;
}

export async function presentFiles(io: Reads): Promise<PresentFiles> {
  let codeowners: PresentFiles['codeowners'];
  for (const path of CODEOWNERS_LOCATIONS) {
    const text = codeowners ?? (await io.read(path));
    if (typeof text === 'string') codeowners = { path, text };
  }
  const texts: Record<string, string | undefined> = {};
  for (const path of Object.keys(workflows(OWN_WORKFLOWS))) texts[path] = await io.read(path);
  return { configuration: await io.read(CONFIGURATION), codeowners, written: readWorkflowSettings(texts) };
}

const FORMS = {
  RepositoryOwner: /^[\w-]+$/,
  RepositoryName: /^[\w.-]+$/,
  RepositoryId: /^\d+$/,
  RepositoryOwnerId: /^\d+$/,
};

/** The repository, by the parameters that an earlier run wrote for a stack. */
export async function knownRepository(config: Config, io: Reads): Promise<KnownRepository | undefined> {
  for (const name of [...config.accounts.keys(), 'github_entry']) {
    const text = await io.read(`deploy/${name}.parameters.json`);
    const found = text === undefined ? undefined : parametersIn(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parametersIn(text: string): KnownRepository | undefined {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    // Somebody's own file of that name: it says nothing here, and is shown as a difference.
    return undefined;
  }
  const values = new Map<unknown, unknown>(
    (Array.isArray(entries) ? entries : []).map((entry: unknown) =>
      typeof entry === 'object' && entry !== null && 'ParameterKey' in entry && 'ParameterValue' in entry
        ? [entry.ParameterKey, entry.ParameterValue]
        : [undefined, undefined],
    ),
  );
  const [owner, name, id, ownerId] = Object.entries(FORMS).map(([key, form]) => {
    const value = values.get(key);
    return typeof value === 'string' && form.test(value) ? value : undefined;
  });
  return owner === undefined || name === undefined || id === undefined || ownerId === undefined
    ? undefined
    : { repository: `${owner}/${name}`, repositoryId: id, ownerId };
}
