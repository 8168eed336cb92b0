/** Quotas of one account. The defaults are AWS's own; a real account may have had them raised. */
export interface Limits {
  /** Managed policies on one user, role or group. */
  readonly attachedPerUser: number;
  readonly attachedPerRole: number;
  readonly attachedPerGroup: number;
  readonly groupsPerUser: number;
  readonly policies: number;
  readonly users: number;
  readonly roles: number;
  readonly groups: number;
  readonly versionsPerPolicy: number;
  /** Characters without white space. */
  readonly policySize: number;
  readonly trustPolicySize: number;
  /** Inline policies of one holder together, characters without white space. */
  readonly inlinePerUser: number;
  readonly inlinePerRole: number;
  readonly inlinePerGroup: number;
  readonly tags: number;
  /** The longest page a list gives whatever `MaxItems` asks: AWS may return fewer items than asked for. */
  readonly pageSize: number;
  /** How many times a service-last-accessed report says IN_PROGRESS before it is there. */
  readonly reportPolls: number;
}

export const DEFAULT_LIMITS: Limits = {
  attachedPerUser: 10,
  attachedPerRole: 10,
  attachedPerGroup: 10,
  groupsPerUser: 10,
  policies: 1500,
  users: 5000,
  roles: 1000,
  groups: 300,
  versionsPerPolicy: 5,
  policySize: 6144,
  trustPolicySize: 2048,
  inlinePerUser: 2048,
  inlinePerRole: 10_240,
  inlinePerGroup: 5120,
  tags: 50,
  pageSize: 1000,
  reportPolls: 1,
};
