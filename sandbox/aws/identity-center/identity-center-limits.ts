/** Quotas of an instance: "IAM Identity Center quotas". Where AWS's own pages differ, the smaller number. */
export interface IdentityCenterLimits {
  readonly permissionSets: number;
  readonly provisionedPerAccount: number;
  /** AWS and customer managed policies of one set together; the account's own quota for roles comes on top. */
  readonly policiesPerSet: number;
  /** Bytes without white space. */
  readonly inlineSize: number;
  readonly tags: number;
  /** Assignments and provisionings that may be in progress at once. */
  readonly outstanding: number;
  /** The longest page a list gives whatever `MaxResults` asks. */
  readonly pageSize: number;
}

export const DEFAULT_IDENTITY_CENTER_LIMITS: IdentityCenterLimits = {
  permissionSets: 2000,
  provisionedPerAccount: 250,
  policiesPerSet: 20,
  inlineSize: 10_240,
  tags: 50,
  outstanding: 10,
  pageSize: 100,
};
