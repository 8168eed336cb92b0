/** What the stacks of `deploy/` call what they make: so that it can be named before it is there. */
export const PRODUCT_ROLES = ['granter', 'revoker', 'reader'] as const;
export type ProductRole = (typeof PRODUCT_ROLES)[number];

export interface StackPlace {
  readonly partition: string;
  readonly account: string;
  /** Numeric id of the repository. */
  readonly repository: number;
}

const arn = ({ partition, account }: StackPlace, what: string): string =>
  `arn:${partition}:iam::${account}:${what}`;

/** Of `account.yml`. */
export const roleOf = (place: StackPlace, role: ProductRole): string =>
  arn(place, `role/aws-jit/aws-jit-${role}-${place.repository}`);
export const boundaryOf = (place: StackPlace): string =>
  arn(place, `policy/aws-jit/aws-jit-boundary-${place.repository}`);
/** Of `identity-center.yml`. */
export const centerRoleOf = (place: StackPlace, role: ProductRole): string =>
  arn(place, `role/aws-jit/aws-jit-center-${role}-${place.repository}`);
