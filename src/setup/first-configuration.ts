import { identityLine, type ListedPerson } from './people-list.ts';
import { PRODUCT_ROLES, boundaryOf, centerRoleOf, roleOf } from './stack-names.ts';
import { partitionOf } from '../config/lookups.ts';

/** What the first `aws-jit.yml` and CODEOWNERS say; from then on those files are the source. */
export interface FirstSettings {
  readonly region: string;
  readonly repositoryId: number;
  readonly services: readonly string[];
  readonly accounts: readonly FirstAccount[];
  readonly center: FirstCenter | undefined;
  /** Everybody with their id. */
  readonly people: readonly (ListedPerson & { readonly id: number })[];
  readonly slackChannel: string | undefined;
  /** The model that helps with drafting; `undefined`: by rules. */
  readonly model: { readonly name: string; readonly url: string | undefined } | undefined;
  /** Id of the account that GitHub reaches, whose roles the jobs have of themselves. */
  readonly entry: string;
  /** A boundary of the adopter's own in that account. */
  readonly boundary: string | undefined;
  /** `@login` or `@organisation/team`: who owns everything that decides. */
  readonly owners: readonly string[];
  /** Who approves requests besides them. */
  readonly approvers: readonly string[];
}

export interface FirstAccount {
  readonly name: string;
  readonly id: string;
  readonly backend: 'iam' | 'identity-center';
}

export interface FirstCenter {
  readonly instance: string;
  readonly store: string;
  readonly region: string;
  readonly portal: string;
  /** Where it is administered. */
  readonly account: string;
}

/** The first `aws-jit.yml`: what was asked for, and the keys that everybody needs next, explained. */
export function configuration(first: FirstSettings): string {
  const { region, services, accounts, model, slackChannel } = first;
  return `# Who may ask for what, where. The security owners own this file (see CODEOWNERS), and only the version on the default
# branch counts. After a change, run \`aws-jit init\` again: it shows what follows from it, and writes what you ask for.

aws_region: ${JSON.stringify(region)}

# Services that may be asked for, by the prefix of their actions.
allowed_services:
${services.map((service) => `  - ${JSON.stringify(service)}\n`).join('')}
# Ids in quotes: leading zeros matter.
accounts:
${accounts.map((account) => accountEntry(account, first)).join('')}
${centerEntry(first)}# Who people are in AWS. The number is the GitHub account's id, which nobody can take over, unlike a login:
#   gh api users/LOGIN --jq .id
# Somebody who is not listed cannot be granted anything.
identities:
${first.people.length === 0 ? EXAMPLES : first.people.map((person) => `${identityLine(person, person.id)}\n`).join('')}
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
${slackChannel === undefined ? '' : `\n# Where the story of each request is told.\nslack_notification_channel: ${JSON.stringify(slackChannel)}\n`}${model === undefined ? '' : `\n# Helps with drafting; it picks from lists and decides nothing else.\nmodel:\n  name: ${JSON.stringify(model.name)}\n${model.url === undefined ? '' : `  base_url: ${JSON.stringify(model.url)}\n`}`}`;
}

const EXAMPLES = `#  583231: { login: octocat, iam_user: octocat, identity_center_user: octocat@example.com }
#  480938: { login: hubot, iam_role: hubot-on-call }
`;

/** An account as `aws-jit.yml` lists it: what an adopter copies who adds one. */
export function accountEntry(
  { name, id, backend }: FirstAccount,
  {
    region,
    repositoryId,
    entry,
    boundary,
  }: Pick<FirstSettings, 'region' | 'repositoryId' | 'entry' | 'boundary'>,
): string {
  if (backend === 'identity-center')
    return `  ${name}: { id: ${JSON.stringify(id)}, backend: identity-center }\n`;
  const place = { partition: partitionOf(region), account: id, repository: repositoryId };
  return [
    `  ${name}:`,
    `    id: ${JSON.stringify(id)}`,
    // The entry is the job's own: GitHub's token is for its role, and there is nothing further to assume.
    ...(id === entry ? [] : PRODUCT_ROLES.map((role) => `    ${role}_role: ${roleOf(place, role)}`)),
    `    boundary: ${(id === entry ? boundary : undefined) ?? boundaryOf(place)}`,
    '',
  ].join('\n');
}

function centerEntry({ center, region, repositoryId }: FirstSettings): string {
  if (center === undefined) return '';
  const place = { partition: partitionOf(center.region), account: center.account, repository: repositoryId };
  return `# The one instance of IAM Identity Center, for the accounts that say backend: identity-center.
identity_center:
  instance: ${center.instance}
  identity_store: ${center.store}
${center.region === region ? '' : `  region: ${center.region}\n`}  portal: ${center.portal}
  account: ${JSON.stringify(center.account)}
${PRODUCT_ROLES.map((role) => `  ${role}_role: ${centerRoleOf(place, role)}\n`).join('')}
`;
}

/** CODEOWNERS that cover everything that decides over access. */
export function codeowners({ owners, approvers }: Pick<FirstSettings, 'owners' | 'approvers'>): string {
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
    '# Who approves access in advance: two of them for each.',
    line('/standing/', both),
    '',
    '# Who approves access. Below, a line for one account: /requests/prod/ and /policies/prod/, both.',
    line('/requests/', both),
    line('/policies/', both),
    '',
  ].join('\n');
}
