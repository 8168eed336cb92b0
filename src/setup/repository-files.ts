// src/setup/: what `aws-jit init` writes and says, and a person’s own AWS configuration file.
import { readConfig } from '../config/read-config.ts';
import { namesTeams } from '../config/asking/requester-rules.ts';
import { issueForm } from '../request/form/issue-form.ts';
import { workflows } from '../workflows/workflows.ts';
import { followsFrom, type JobsConfig } from './account-jobs.ts';
import { codeowners, configuration, type SetupSettings } from './setup-settings.ts';
import { parameterFiles } from './stack-parameters.ts';
import { dependabot } from './upgrade/dependabot.ts';
import type { ShippedFiles } from '../shipped/shipped-files.ts';

export const CONFIGURATION = 'aws-jit.yml';
export const CODEOWNERS = '.github/CODEOWNERS';

/** The workflows of the adopter's repository; the roles are those of the account that GitHub reaches. */
export const adoptersWorkflows = (
  settings: SetupSettings,
  config: JobsConfig,
): Readonly<Record<string, string>> =>
  workflows({
    uses: settings.uses,
    runner: settings.runner,
    region: settings.region,
    granterRole: settings.accounts[0].granterRole,
    revokerRole: settings.accounts[0].revokerRole,
    readerRole: settings.accounts[0].readerRole,
    ...(settings.appClientId === undefined ? {} : { appClientId: settings.appClientId }),
    ...followsFrom(config),
  });

export interface RepositoryFiles {
  /** Path → text. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of them that are workflows. */
  readonly workflows: Readonly<Record<string, string>>;
  /** `curated_sets` are configured. */
  readonly curated: boolean;
  /** `presets` are configured. */
  readonly presets: boolean;
  /** `requesters` name teams. */
  readonly teamsAsk: boolean;
}

/**
 * Path → text of everything that an adopter's repository needs. The issue form follows from the configuration that is
 * there, if one is.
 *
 * @param present text of an `aws-jit.yml` that is there already
 * @returns the problems of that configuration, if it has any
 */
export function repositoryFiles(
  settings: SetupSettings,
  shipped: ShippedFiles,
  present: string | undefined,
): RepositoryFiles | { readonly problems: readonly string[] } {
  const text = present ?? configuration(settings);
  const config = readConfig(text);
  if (!config.ok) {
    return {
      problems: config.problems.map(({ line, message }) => `${CONFIGURATION}:${line ?? 1}: ${message}`),
    };
  }
  const written = adoptersWorkflows(settings, config.value);
  const files = new Map([
    [CONFIGURATION, text],
    [CODEOWNERS, codeowners(settings)],
    ['.github/ISSUE_TEMPLATE/aws-access.yml', issueForm(config.value)],
    ...Object.entries(written),
    ['.github/dependabot.yml', dependabot(settings.uses)],
    ['requests/README.md', REQUESTS],
    ['policies/README.md', POLICIES],
    ['deploy/account.yml', shipped.account],
    ['deploy/ruleset.json', shipped.ruleset],
    // Whether accounts are reached through Identity Center is decided later, in aws-jit.yml.
    ['deploy/identity-center.yml', shipped.identityCenter],
    ['deploy/identity-center-scp.json', shipped.identityCenterScp],
    ...parameterFiles(settings, written),
  ]);
  return {
    files,
    workflows: written,
    curated: config.value.curated_sets.size > 0,
    presets: config.value.presets.size > 0,
    teamsAsk: namesTeams(config.value),
  };
}

const REQUESTS = `# Requests

Approved requests, one file each: \`requests/<account>/<yyyy-mm>/<issue>.yml\`. The bot writes them, code owners approve
them, and nobody changes them afterwards: the pull request that adds a file is the record of its approval.
`;

const POLICIES = `# Policies

For each request in [\`requests/\`](../requests/): \`<issue>.json\`, the policy that was approved, and \`<issue>.md\`, the
same in words, which its reviewers read.
`;
