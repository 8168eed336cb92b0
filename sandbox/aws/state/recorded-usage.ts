import type { Instant } from '../../../src/terms/instant.ts';

/** A permission that a call needed and had: what a least-privilege role must hold, and no more. */
export interface UsedPermission {
  /** ARN of the user or role; a session counts as its role. */
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
}

/** One use of an action by a principal, allowed or denied: IAM's service-last-accessed data counts both. */
export interface Access {
  readonly principal: string;
  readonly action: string;
  readonly at: Instant;
}

/** What was used in an account: the permissions of enforced calls, and the data behind last-accessed reports. */
export class Usage {
  readonly #permissions = new Map<string, UsedPermission>();
  readonly accesses: Access[] = [];
  /** Reports asked for: whose, and how many polls until it is there. */
  readonly reports = new Map<
    string,
    { readonly arn: string; readonly byAction: boolean; readonly at: Instant; polls: number }
  >();

  used(permission: UsedPermission): void {
    this.#permissions.set(
      JSON.stringify([permission.principal, permission.action, permission.resource]),
      permission,
    );
  }

  permissions(): readonly UsedPermission[] {
    return [...this.#permissions.values()];
  }

  forgetPermissions(): void {
    this.#permissions.clear();
  }
}
