import type { Config } from './config.ts';

/**
 * What whoever configures it has to know, where people reach the account in which Identity Center is administered. The configuration does not
 * say whether that is the organisation's management account, so it is said as a condition.
 *
 * https://docs.aws.amazon.com/singlesignon/latest/userguide/delegated-admin.html: a delegated administrator gives nobody the management
 * account; https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html: service control policies do not hold in it.
 */
export function managementAccountNotes({
  accounts,
  identity_center: center,
}: Pick<Config, 'accounts' | 'identity_center'>): readonly string[] {
  if (center === undefined) return [];
  return [...accounts].flatMap(([name, { id, backend }]) =>
    id !== center.account
      ? []
      : [
          `${name} (${id}) is the account in which Identity Center is administered. If it is the organisation's management account, service control policies hold nobody in it, those of deploy/ among them` +
            (backend === 'iam'
              ? '. Ask whether access has to be given there at all.'
              : ', a delegated administrator cannot give it to anybody, and the granting and revoking roles of deploy/identity-center.yml need rights in IAM there besides: on role/aws-reserved/sso.amazonaws.com/* iam:CreateRole, iam:GetRole, iam:DeleteRole, iam:UpdateRole, iam:PutRolePolicy, iam:DeleteRolePolicy, iam:AttachRolePolicy, iam:DetachRolePolicy, iam:ListRolePolicies, iam:ListAttachedRolePolicies, and iam:GetSAMLProvider, iam:CreateSAMLProvider, iam:UpdateSAMLProvider. Ask whether access has to be given there at all.'),
        ],
  );
}
