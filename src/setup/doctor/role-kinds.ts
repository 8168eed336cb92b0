/** The roles that jobs have in AWS: granting cannot revoke, revoking cannot grant, and reading can do neither. */
export const ROLE_KINDS = ['granter', 'revoker', 'reader'] as const;
export type RoleKind = (typeof ROLE_KINDS)[number];
