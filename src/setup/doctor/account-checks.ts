import type { Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { notKnown, wrong, type Check, type Outcome } from './finding.ts';
import { ifRead } from './github-look.ts';
import { trustProblems } from './role-trust.ts';
import {
  ROLE_KINDS,
  type AccountFacts,
  type RoleFacts,
  type RoleKind,
  type SetupFacts,
} from './setup-facts.ts';
import { GITHUB_ISSUER } from './token-issuer.ts';
import { wantedTrust } from './wanted-trust.ts';

/** Each account of IAM: its roles, whom they trust, what they may do, who can be given access, and the room that is left. */

export const ASK_ACCOUNT =
  'Run aws-jit doctor with an administrator’s credentials of that account (AWS_PROFILE), or with --admin-role NAME of a role that they may assume there.';
/** Said once, of the configuration. */
const UNSET = 'No permissions boundary is configured';
const POLICIES_LEFT = 100;

const deployCommand = (name: string): string =>
  `aws cloudformation deploy --stack-name aws-jit --template-file deploy/account.yml --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://deploy/${name}.parameters.json`;

/** A check that looks at one account after the other. */
function inEachAccount(
  check: Omit<Check, 'subject' | 'look' | 'knows'> & {
    look(account: AccountFacts, name: string, config: Config, facts: SetupFacts): readonly Outcome[];
  },
): Check {
  return {
    ...check,
    subject: 'aws',
    knows: 'administrator',
    look: (facts) => {
      const { accounts, config } = facts;
      if (config === undefined || accounts.size === 0) return 'does not apply';
      return [...accounts].flatMap(([name, read]) =>
        ifRead(read, `account ${name}`, (account) => check.look(account, name, config, facts), ASK_ACCOUNT),
      );
    },
  };
}

export const accountChecks: readonly Check[] = [
  inEachAccount({
    id: 'roles',
    what: 'the roles of each account',
    why: 'A job whose role is not there cannot grant, revoke or read.',
    look: ({ roles }, name) => [
      ...ROLE_KINDS.flatMap((kind) =>
        missingRole(roles[kind], `account ${name}, ${kind}`, deployCommand(name), kind),
      ),
    ],
  }),
  inEachAccount({
    id: 'trust',
    what: 'whom the roles trust',
    why: 'A trust that is too narrow fails each job; one that is too wide lets another workflow grant.',
    look: ({ roles }, name, _, facts) =>
      ROLE_KINDS.flatMap((kind) =>
        withRole(roles[kind], (role) => {
          const wanted = wantedTrust(kind, name, facts);
          if (wanted === undefined)
            return [
              notKnown(
                `account ${name}, ${kind}`,
                'GitHub was not read, and the trust names the repository',
                'See below.',
              ),
            ];
          return trustProblems(role.trust, wanted).map(({ code, what }) =>
            wrong(
              code,
              role.arn,
              what,
              `Compare deploy/${name}.parameters.json with the workflows, then: ${deployCommand(name)}`,
            ),
          );
        }),
      ),
  }),
  inEachAccount({
    id: 'permissions',
    what: 'what the roles may do, by IAM’s simulator',
    why: 'Too little fails the first grant or the first removal; too much is what a misused job would have.',
    look: ({ roles }, name) =>
      ROLE_KINDS.flatMap((kind) => withRole(roles[kind], (role) => permissions(role, deployCommand(name)))),
  }),
  inEachAccount({
    id: 'provider',
    what: 'GitHub’s identity provider',
    why: 'Without it AWS knows no job.',
    look: ({ provider }, name, _, { github }) =>
      provider === undefined
        ? []
        : ifRead(
            provider,
            `account ${name}, identity provider`,
            (audiences): readonly Outcome[] => {
              if (audiences === 'absent')
                return [
                  wrong(
                    'provider-missing',
                    `account ${name}`,
                    `It has no identity provider for ${github.known ? github.value.issuer : GITHUB_ISSUER}.`,
                    deployCommand(name),
                  ),
                ];
              return audiences.includes('sts.amazonaws.com')
                ? []
                : [
                    wrong(
                      'provider-audience',
                      `account ${name}, identity provider`,
                      'It does not take the audience sts.amazonaws.com.',
                      'aws iam add-client-id-to-open-id-connect-provider --client-id sts.amazonaws.com --open-id-connect-provider-arn ARN',
                    ),
                  ];
            },
            ASK_ACCOUNT,
          ),
  }),
  inEachAccount({
    id: 'boundary',
    what: 'the permissions boundary',
    why: 'It is what holds if a granter is ever misused, since no condition sees what a policy allows.',
    look: ({ boundary }, name, { accounts }) => {
      const said = [...accounts].find(([each]) => each === name)?.[1].boundary ?? '';
      if (boundary === undefined)
        return [
          wrong(
            'boundary-unset',
            `aws-jit.yml, accounts.${name}.boundary`,
            'No boundary is configured, so nothing is granted.',
            `Write the output Boundary of the stack there: aws cloudformation describe-stacks --stack-name aws-jit --query 'Stacks[0].Outputs'`,
          ),
        ];
      return ifRead(
        boundary,
        said,
        (weak) =>
          weak === 'absent'
            ? [wrong('boundary-missing', said, 'There is no such policy.', deployCommand(name))]
            : weak.map((action) =>
                wrong(
                  'boundary-weak',
                  said,
                  `It lets its holders call ${action}.`,
                  'Deny it there, as the boundary of deploy/account.yml does.',
                ),
              ),
        ASK_ACCOUNT,
      );
    },
  }),
  inEachAccount({
    id: 'principals',
    what: 'boundary and tag of everybody who may be given access',
    why: 'AWS refuses to attach anything to a user or role without both.',
    look: ({ principals }, name) =>
      principals.flatMap(({ who, reasons }) =>
        ifRead(
          reasons,
          `account ${name}, ${who}`,
          (all) =>
            all
              .filter((reason) => !reason.startsWith(UNSET))
              .map((reason) =>
                wrong('principal', `account ${name}, ${who}`, reason, mendPrincipal(who, reason)),
              ),
          ASK_ACCOUNT,
        ),
      ),
  }),
  inEachAccount({
    id: 'policies',
    what: 'how many policies the account has room for',
    why: 'Each grant is a policy of its own; when the quota is full, nothing more is granted.',
    look: ({ policies }, name) =>
      ifRead(
        policies,
        `account ${name}, quota of policies`,
        ({ used, most }) =>
          most - used >= POLICIES_LEFT
            ? []
            : [
                wrong(
                  'policies-quota',
                  `account ${name}`,
                  `${used} of ${most} customer managed policies are used.`,
                  'aws service-quotas request-service-quota-increase --service-code iam --quota-code L-E95E4862 --desired-value 3000 --region us-east-1',
                ),
              ],
        ASK_ACCOUNT,
      ),
  }),
];

function mendPrincipal(who: string, reason: string): string {
  const [, kind = '', user = ''] = /^(user|role) (\S+)/.exec(who) ?? [];
  if (reason.startsWith('There is no')) return 'Correct the name in aws-jit.yml, or create it.';
  const boundary = /needs (arn:\S+?)\.(?: |$)/.exec(reason)?.[1];
  if (boundary !== undefined)
    return `aws iam put-${kind}-permissions-boundary --${kind}-name ${user} --permissions-boundary ${boundary}`;
  return reason.includes('tag')
    ? `aws iam tag-${kind} --${kind}-name ${user} --tags Key=jit:eligible,Value=true`
    : 'Mend it as that says.';
}

export function missingRole(
  read: Read<RoleFacts | 'absent'> | undefined,
  where: string,
  command: string,
  kind: RoleKind,
): readonly Outcome[] {
  if (read === undefined)
    return [
      wrong(
        'role-unset',
        where,
        `No ${kind}_role is named for it.`,
        `Name it in aws-jit.yml, or remove what needs it.`,
      ),
    ];
  return ifRead(
    read,
    where,
    (role) => (role === 'absent' ? [wrong('role-missing', where, 'AWS has no such role.', command)] : []),
    ASK_ACCOUNT,
  );
}

/** What is missing or was not read is said once, by the check of the roles. */
export const withRole = (
  read: Read<RoleFacts | 'absent'> | undefined,
  judge: (role: RoleFacts) => readonly Outcome[],
): readonly Outcome[] => (read?.known === true && read.value !== 'absent' ? judge(read.value) : []);

export const permissions = ({ arn, simulated }: RoleFacts, command: string): readonly Outcome[] =>
  ifRead(
    simulated,
    arn,
    (all) => {
      const off = (meant: boolean): readonly string[] => [
        ...new Set(
          all.filter((each) => each.meant === meant && each.allowed !== meant).map(({ action }) => action),
        ),
      ];
      const [lacks, exceeds] = [off(true), off(false)];
      return [
        ...(lacks.length === 0
          ? []
          : [
              wrong(
                'permission-missing',
                arn,
                `It may not: ${lacks.join(', ')}.`,
                `${command}; a service control policy may deny it as well`,
              ),
            ]),
        ...(exceeds.length === 0
          ? []
          : [
              wrong(
                'permission-excess',
                arn,
                `It may, and must not: ${exceeds.join(', ')}.`,
                `Detach what gives it that, then: ${command}`,
              ),
            ]),
      ];
    },
    ASK_ACCOUNT,
  );
