import type { Config } from '../config/config.ts';
import { principalWithin, principalKey, type ConfiguredAccount } from '../config/lookups.ts';
import { boundaryIn, centerAccounts, iamAccounts, type Installation } from './installation.ts';
import type { SetupStep, StepsFrom } from './setup-step.ts';
import { shellCall, shellWord } from './shell-word.ts';
import type { Stack } from './stack-parameters.ts';

/** What an administrator of the accounts does: the stacks, who may be given access, and what holds whoever was given it. */

export function stackStep(stack: Stack, { roles, repository }: Installation): SetupStep {
  const { account, accountName, entry, name, template, parameterFile, region } = stack;
  const of = `AWS account ${accountName === undefined ? account : `${accountName} (${account})`}`;
  const own = entry && !roles.granter.endsWith(`/aws-jit-granter-${repository.id}`);
  const title =
    name === 'aws-jit-audit'
      ? `${of}, which keeps the audit trail: deploy its bucket, as an administrator. What is written there cannot be deleted for 400 days; RetentionDays in ${parameterFile} says otherwise.`
      : name === 'aws-jit-center'
        ? `${of}, where Identity Center is administered: deploy its roles, as an administrator.`
        : entry
          ? `${of}, which GitHub reaches: deploy the roles and the permissions boundary, as an administrator.`
          : `${of}: deploy the roles and the permissions boundary, as an administrator.`;
  const notes = [
    ...(entry
      ? [
          'If the account has a provider for token.actions.githubusercontent.com already, add its ARN to that file as OidcProviderArn\nfirst; the script finds it by itself.',
        ]
      : ['The stack of the account that GitHub reaches has to be there already.']),
    ...(own
      ? ['You named roles of your own: give them the trust and the permissions of deploy/account.yml.']
      : []),
  ];
  return {
    title,
    text: `    aws cloudformation deploy --region ${region} --stack-name ${name} --template-file ${template} \\
      --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://${parameterFile}

${notes.join('\n')}`,
    script: shellCall(
      'stack',
      account,
      stack.partition,
      region,
      name,
      template,
      parameterFile,
      entry ? 'entry' : 'reached',
    ),
  };
}

/** Who in an account of IAM may be given access, by `identities` and `roles`. */
export function principalsIn(
  account: ConfiguredAccount,
  config: Config,
): readonly { readonly kind: 'user' | 'role'; readonly name: string }[] {
  const own = [...config.identities.values()].flatMap(
    (identity) => principalWithin(identity, account.name, 'iam') ?? [],
  );
  const shared = [...config.roles.values()]
    .filter((role) => role.account === account.name)
    .map(({ role }) => ({ kind: 'iam-role', name: role }) as const);
  const found = new Map<string, { kind: 'user' | 'role'; name: string }>();
  for (const principal of [...own, ...shared])
    if (principal.kind !== 'identity-center-user')
      found.set(principalKey(principal), {
        kind: principal.kind === 'iam-user' ? 'user' : 'role',
        name: principal.name,
      });
  return [...found.values()];
}

const CAP = `The boundary also caps what they hold already: it takes away writing to IAM, Organizations and Identity Center. Look before
you set it.`;

export function eligibleSteps({ config, installation }: StepsFrom): readonly SetupStep[] {
  return iamAccounts(config).map((account) => {
    const boundary = boundaryIn(account, installation).arn;
    const people = principalsIn(account, config);
    const words = people.map(({ name }) => shellWord(name));
    const commands = (
      kind: 'user' | 'role',
      name: string,
    ): string => `    aws iam put-${kind}-permissions-boundary --${kind}-name ${name} \\
      --permissions-boundary ${boundary}
    aws iam tag-${kind} --${kind}-name ${name} --tags Key=jit:eligible,Value=true`;
    const loops = (['user', 'role'] as const).flatMap((kind) => {
      const names = words.filter((_, index) => people[index]?.kind === kind);
      if (names.length === 0) return [];
      return names.length === 1
        ? [commands(kind, names[0] ?? '')]
        : [
            `    for name in ${names.join(' ')}; do\n${commands(kind, '"$name"').replaceAll(/^/gm, '  ')}\n    done`,
          ];
    });
    const all = loops.length === 0 ? [commands('user', 'NAME')] : loops;
    return {
      title: `AWS account ${account.name} (${account.id}): say who may be given access. Each IAM user or role needs boundary and tag.`,
      text: `${all.join('\n')}

${loops.length === 0 ? '(put-role-permissions-boundary and tag-role, with --role-name, for a role.) ' : ''}${CAP}`,
      script:
        people.length === 0
          ? ''
          : shellCall(
              'eligible',
              account.id,
              account.partition,
              boundary,
              ...people.map(({ kind, name }) => `${kind}/${name}`),
            ),
    };
  });
}

export const peopleStep = (config: Config): SetupStep => ({
  title: 'Say who people are: in aws-jit.yml, under identities, by numeric GitHub id.',
  text: `    gh api users/LOGIN --jq .id

Then run this init again: its steps name them.${centerAccounts(config).length > 0 ? ' One identity_center_user serves all accounts of Identity Center.' : ''}`,
  script: '',
});

/** No condition key sees what is written into a permission set; this holds whatever a set says. */
export function servicePolicyStep(config: Config): readonly SetupStep[] {
  const accounts = centerAccounts(config);
  const ids = accounts.map(({ id }) => id);
  const partition = accounts[0]?.partition;
  if (partition === undefined) return [];
  return [
    {
      title: `In the organisation's management account: a service control policy for ${accounts.map(({ name, id }) => `${name} (${id})`).join(', ')}.`,
      text: `What is given through Identity Center then changes no identities and no policies there, whatever a permission set says:

    aws organizations create-policy --name ${SCP} --type SERVICE_CONTROL_POLICY \\
      --description "What access just in time never gives" --content file://deploy/identity-center-scp.json
    for account in ${ids.join(' ')}; do
      aws organizations attach-policy --policy-id ID_OF_IT --target-id "$account"
    done

Or attach it to the organisation's root, for accounts to come as well. It holds roles named AWSReservedSSO_jit-* alone. In the management
account itself no such policy holds: leave that account out of aws-jit.yml.`,
      script: shellCall('service_control_policy', SCP, ...ids),
    },
  ];
}

const SCP = 'aws-jit-identity-center';
