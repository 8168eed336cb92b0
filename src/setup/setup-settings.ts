import { loadCatalog } from '../shipped/catalog-file.ts';
import { readConfig } from '../config/read-config.ts';
import { partitionOf } from '../config/lookups.ts';
import { parseCodeowners } from '../approval/codeowners.ts';

/** What `aws-jit init` is told, checked; everything that it writes and says follows from this. */
export interface SetupSettings {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly ownerId: number;
  readonly region: string;
  /** The first is the one that GitHub reaches; its roles assume those of the others. */
  readonly accounts: readonly [SetupAccount, ...SetupAccount[]];
  readonly services: readonly string[];
  /** `@login` or `@organisation/team`: who owns everything that decides. */
  readonly owners: readonly string[];
  /** Who approves requests besides them. */
  readonly approvers: readonly string[];
  /** `owner/repository@<40 hex>`, perhaps with ` # v1.2.3`. */
  readonly uses: string;
  readonly runner: string;
  readonly appClientId: string | undefined;
  /** The model that helps with drafting; `undefined`: by rules. */
  readonly model: { readonly name: string; readonly url: string | undefined } | undefined;
  /** Roles or a boundary of the adopter's own, instead of those of `deploy/account.yml`. */
  readonly own: { readonly roles: boolean; readonly boundary: boolean };
}

export interface SetupAccount {
  readonly name: string;
  readonly id: string;
  readonly granterRole: string;
  readonly revokerRole: string;
  readonly readerRole: string;
  readonly boundary: string;
}

/** The options as they were typed. */
export interface SetupOptions {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly region: string;
  readonly account: readonly string[];
  readonly services: string;
  readonly owner: readonly string[];
  readonly approver: readonly string[];
  readonly uses: string;
  readonly runner: string;
  readonly granterRole?: string;
  readonly revokerRole?: string;
  readonly boundary?: string;
  readonly appClientId?: string;
  readonly model?: string;
  readonly modelUrl?: string;
}

const REPOSITORY = /^([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/;
const ID = /^[1-9]\d{0,14}$/;
const ACCOUNT = /^([a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?)=(\d{12})$/;
// Into a workflow file goes only what cannot be read as anything but one plain YAML value.
const USES = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_./-]+@[0-9a-f]{40}(?: # [A-Za-z0-9._-]{1,40})?$/;
const RUNNER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const APP = /^[A-Za-z0-9._-]{1,60}$/;
const ROLE = /^arn:[a-z-]+:iam::(\d{12}):role\/[\w+=,.@/-]+$/;
const BOUNDARY = /^arn:[a-z-]+:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]+$/;

/** Every option that cannot be used, each with what it should be; or the settings. */
export function readSetup(options: SetupOptions): SetupSettings | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const must = (good: boolean, option: string, what: string): void => {
    if (!good) problems.push(`--${option} must be ${what}.`);
  };

  must(options.modelUrl === undefined || options.model !== undefined, 'model-url', 'given with --model');
  const repository = REPOSITORY.exec(options.repository);
  must(repository !== null, 'repository', 'OWNER/NAME, as in github.com/OWNER/NAME');
  must(ID.test(options.repositoryId), 'repository-id', 'a number: gh api repos/OWNER/NAME --jq .id');
  must(ID.test(options.ownerId), 'owner-id', 'a number: gh api users/OWNER --jq .id');
  must(
    USES.test(options.uses),
    'uses',
    'OWNER/REPOSITORY@ and a full commit of 40 digits: tags can be moved',
  );
  must(RUNNER.test(options.runner), 'runner', 'one label, such as ubuntu-24.04');
  must(APP.test(options.appClientId ?? 'none'), 'app-client-id', 'the client id of a GitHub App');
  must(ROLE.test(options.granterRole ?? ROLE_EXAMPLE), 'granter-role', `the ARN of a role: ${ROLE_EXAMPLE}`);
  must(ROLE.test(options.revokerRole ?? ROLE_EXAMPLE), 'revoker-role', `the ARN of a role: ${ROLE_EXAMPLE}`);
  must(BOUNDARY.test(options.boundary ?? BOUNDARY_EXAMPLE), 'boundary', 'the ARN of a managed policy');

  const people = [...options.owner, ...options.approver];
  must(options.owner.length > 0, 'owner', '@LOGIN or @ORGANISATION/TEAM, given once or more');
  for (const person of people) {
    const { rules } = parseCodeowners(`* ${person}`);
    const one = rules[0]?.owners.length === 1 && person.startsWith('@');
    must(
      one,
      options.owner.includes(person) ? 'owner' : 'approver',
      `@LOGIN or @ORGANISATION/TEAM, not ${person}`,
    );
  }

  const partition = partitionOf(options.region);
  const accounts = options.account.map((text): SetupAccount | undefined => {
    const [, name, id] = ACCOUNT.exec(text) ?? [];
    if (name === undefined || id === undefined) {
      problems.push(`--account must be NAME=ID, such as prod=111122223333, not ${text}.`);
      return undefined;
    }
    const deployed = (kind: string, what: string) =>
      `arn:${partition}:iam::${id}:${kind}/aws-jit/aws-jit-${what}-${options.repositoryId}`;
    return {
      name,
      id,
      granterRole: deployed('role', 'granter'),
      revokerRole: deployed('role', 'revoker'),
      readerRole: deployed('role', 'reader'),
      boundary: deployed('policy', 'boundary'),
    };
  });
  const [first, ...others] = accounts.filter((account) => account !== undefined);
  if (first === undefined && options.account.length === 0)
    problems.push('--account must be NAME=ID, given once or more: the first is the one that GitHub reaches.');
  if (problems.length > 0 || !first || !repository?.[1] || !repository[2]) return { problems };

  const settings: SetupSettings = {
    repository: { owner: repository[1], name: repository[2], id: Number(options.repositoryId) },
    ownerId: Number(options.ownerId),
    region: options.region,
    accounts: [
      {
        ...first,
        granterRole: options.granterRole ?? first.granterRole,
        revokerRole: options.revokerRole ?? first.revokerRole,
        boundary: options.boundary ?? first.boundary,
      },
      ...others,
    ],
    services: options.services.split(/[\s,]+/).filter(Boolean),
    owners: [...new Set(options.owner)],
    approvers: [...new Set(options.approver)].filter((person) => !options.owner.includes(person)),
    uses: options.uses,
    runner: options.runner,
    appClientId: options.appClientId,
    model: options.model === undefined ? undefined : { name: options.model, url: options.modelUrl },
    own: {
      roles: options.granterRole !== undefined || options.revokerRole !== undefined,
      boundary: options.boundary !== undefined,
    },
  };
  // The rest (Region, services, doubled accounts) is what the configuration's own reader knows best.
  const config = readConfig(configuration(settings), loadCatalog().services);
  return config.ok ? settings : { problems: config.problems.map(({ message }) => message) };
}

const ROLE_EXAMPLE = 'arn:aws:iam::111122223333:role/NAME';
const BOUNDARY_EXAMPLE = 'arn:aws:iam::111122223333:policy/NAME';

/** The first `aws-jit.yml`: what was asked for, and the keys that everybody needs next, explained. */
export function configuration({ region, services, accounts, model }: SetupSettings): string {
  return `# Who may ask for what, where. The security owners own this file (see CODEOWNERS), and only the version on the default
# branch counts. After a change, run \`aws-jit form\` and commit the issue form as well.

aws_region: ${JSON.stringify(region)}

# Services that may be asked for, by the prefix of their actions.
allowed_services:
${services.map((service) => `  - ${JSON.stringify(service)}\n`).join('')}
# Ids in quotes: leading zeros matter.
accounts:
${accounts.map((account, index) => accountEntry(account, index === 0)).join('')}
# Who people are in AWS. The number is the GitHub account's id, which nobody can take over, unlike a login:
#   gh api users/LOGIN --jq .id
# Somebody who is not listed cannot be granted anything.
identities:
#  583231: { login: octocat, iam_user: octocat }
#  480938: { login: hubot, iam_role: hubot-on-call }

# Names for what is asked for often, so that nobody has to type an ARN.
resources:
#  nightly-exports: arn:aws:s3:::example-exports/*

policy_ttl: 8h # what the form proposes
max_duration: 24h # the longest that can be asked for
approval_ttl: 7d # undecided requests lapse

# Code owners approve. One is enough where no rule asks for more.
approval:
  required: 1
  rules:
    - { risk: high, required: 2 }
${model === undefined ? '' : `\n# Helps with drafting; it picks from lists and decides nothing else.\nmodel:\n  name: ${JSON.stringify(model.name)}\n${model.url === undefined ? '' : `  base_url: ${JSON.stringify(model.url)}\n`}`}`;
}

/** The first account is the job's own: GitHub's token is for its role, and there is nothing further to assume. */
const accountEntry = (account: SetupAccount, first: boolean): string =>
  [
    `  ${account.name}:`,
    `    id: ${JSON.stringify(account.id)}`,
    ...(first
      ? []
      : [
          `    granter_role: ${account.granterRole}`,
          `    revoker_role: ${account.revokerRole}`,
          `    reader_role: ${account.readerRole}`,
        ]),
    `    boundary: ${account.boundary}`,
    '',
  ].join('\n');

/** CODEOWNERS that cover everything that decides over access. */
export function codeowners({ owners, approvers }: SetupSettings): string {
  const security = owners.join(' ');
  const both = [...owners, ...approvers].join(' ');
  const line = (path: string, who: string): string => `${path.padEnd(20)} ${who}`;
  return [
    '# Who approves what. GitHub asks the owners of the last line that matches for a review.',
    '#',
    '# Everything that decides over access belongs to the security owners; without owners for it, nothing is granted.',
    line('*', security),
    line('/.github/', security),
    line('/aws-jit.yml', security),
    line('/deploy/', security),
    line('/curated/', security),
    line('/presets/', security),
    '',
    '# Who approves access. Below, a line for one account: /requests/prod/ and /policies/prod/, both.',
    line('/requests/', both),
    line('/policies/', both),
    '',
  ].join('\n');
}
