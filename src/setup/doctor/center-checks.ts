import { withRole, missingRole, permissions, ASK_ACCOUNT } from './account-checks.ts';
import { wrong, type Check, type Outcome } from './finding.ts';
import { ifRead } from './github-look.ts';
import { trustProblems } from './role-trust.ts';
import { ROLE_KINDS, type CenterFacts, type SetupFacts } from './setup-facts.ts';
import type { IdentityCenter } from '../../config/identity-center-settings.ts';

/** IAM Identity Center: the instance, the roles where it is administered, its people, and the room that is left. */

const MOST_SETS = 2000;
const MOST_PROVISIONED = 250;
const LEFT = 0.1;
const DEPLOY =
  'aws cloudformation deploy --stack-name aws-jit-center --template-file deploy/identity-center.yml --capabilities CAPABILITY_NAMED_IAM --parameter-overrides file://deploy/identity-center.parameters.json';

function inCenter(
  check: Omit<Check, 'subject' | 'look' | 'knows'> & {
    look(center: CenterFacts, settings: IdentityCenter, facts: SetupFacts): readonly Outcome[];
  },
): Check {
  return {
    ...check,
    subject: 'aws',
    knows: 'administrator',
    look: (facts) => {
      const settings = facts.config?.identity_center;
      if (facts.center === undefined || settings === undefined) return 'does not apply';
      return ifRead(
        facts.center,
        `account ${settings.account}, where Identity Center is administered`,
        (center) => check.look(center, settings, facts),
        ASK_ACCOUNT,
      );
    },
  };
}

export const centerChecks: readonly Check[] = [
  inCenter({
    id: 'instance',
    what: 'the instance of Identity Center',
    why: 'An instance answers in its own Region and to the account that administers it, and to nobody else.',
    look: ({ instances }, { instance, identity_store: store }) =>
      ifRead(
        instances,
        instance,
        (found): readonly Outcome[] => {
          const ours = found.find(({ arn }) => arn === instance);
          if (ours === undefined)
            return [
              wrong(
                'instance',
                'aws-jit.yml, identity_center.instance',
                `In that account and Region there is ${found.length === 0 ? 'none' : found.map(({ arn }) => arn).join(', ')}, and not ${instance}.`,
                'aws sso-admin list-instances, in the Region of the instance; correct instance, region and account in aws-jit.yml',
              ),
            ];
          return [
            ...(ours.status === 'ACTIVE'
              ? []
              : [wrong('instance-status', instance, `It is ${ours.status}.`, 'Wait until it is ACTIVE.')]),
            ...(ours.store === store
              ? []
              : [
                  wrong(
                    'identity-store',
                    'aws-jit.yml, identity_center.identity_store',
                    `The instance’s is ${ours.store}, and not ${store}.`,
                    `Write identity_store: ${ours.store}`,
                  ),
                ]),
          ];
        },
        ASK_ACCOUNT,
      ),
  }),
  inCenter({
    id: 'center-roles',
    what: 'the roles where Identity Center is administered',
    why: 'Through them all accounts of Identity Center are granted and revoked.',
    look: ({ roles }) =>
      ROLE_KINDS.flatMap((kind) => missingRole(roles[kind], `Identity Center, ${kind}`, DEPLOY, kind)),
  }),
  inCenter({
    id: 'center-trust',
    what: 'whom these roles trust',
    why: 'They are assumed by the roles of the account that GitHub reaches, and by nobody else.',
    look: ({ roles }, _, { files: { settings } }) =>
      settings === undefined
        ? []
        : ROLE_KINDS.flatMap((kind) =>
            withRole(roles[kind], (role) => {
              const by = {
                granter: settings.granterRole,
                revoker: settings.revokerRole,
                reader: settings.readerRole,
              }[kind];
              return trustProblems(role.trust, { kind: 'role', by }).map(({ code, what }) =>
                wrong(code, role.arn, what, DEPLOY),
              );
            }),
          ),
  }),
  inCenter({
    id: 'center-permissions',
    what: 'what these roles may do, by IAM’s simulator',
    why: 'Too little fails the first grant or the first removal; too much is what a misused job would have.',
    look: ({ roles }) =>
      ROLE_KINDS.flatMap((kind) => withRole(roles[kind], (role) => permissions(role, DEPLOY))),
  }),
  inCenter({
    id: 'center-users',
    what: 'the people of Identity Center',
    why: 'Whom the directory does not know nothing can be assigned to.',
    look: ({ users }) =>
      [...users].flatMap(([name, read]) =>
        ifRead(
          read,
          name,
          (there) =>
            there
              ? []
              : [
                  wrong(
                    'center-user',
                    `aws-jit.yml, ${name}`,
                    'The directory has no user of this name or address.',
                    'aws identitystore list-users --identity-store-id ID; correct identity_center_user in aws-jit.yml',
                  ),
                ],
          ASK_ACCOUNT,
        ),
      ),
  }),
  inCenter({
    id: 'center-quota',
    what: 'how many permission sets there is room for',
    why: 'Each grant is a permission set of its own.',
    look: ({ sets, provisioned }) => [
      ...ifRead(
        sets,
        'permission sets of the instance',
        (used) => room(used, MOST_SETS, 'permission sets of the instance'),
        ASK_ACCOUNT,
      ),
      ...[...provisioned].flatMap(([name, read]) =>
        ifRead(
          read,
          `account ${name}`,
          (used) => room(used, MOST_PROVISIONED, `permission sets in account ${name}`),
          ASK_ACCOUNT,
        ),
      ),
    ],
  }),
];

const room = (used: number, most: number, where: string): readonly Outcome[] =>
  most - used > most * LEFT
    ? []
    : [
        wrong(
          'center-quota',
          where,
          `${used} of ${most} are used.`,
          'Delete sets that nobody needs, or ask AWS for more: Service Quotas → IAM Identity Center',
        ),
      ];
