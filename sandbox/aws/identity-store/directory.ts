import type { Instant } from '../../../src/terms/instant.ts';

/** A person of Identity Center's directory. */
export interface DirectoryUser {
  /** `<ten hex digits>-<UUID>` */
  readonly id: string;
  readonly userName: string;
  readonly displayName: string;
  readonly email: string | undefined;
  /** Ids that other directories know the person by: Okta, Entra ID. */
  readonly externalIds: readonly { readonly issuer: string; readonly id: string }[];
  readonly enabled: boolean;
  readonly createdAt: Instant;
}

export interface DirectoryGroup {
  readonly id: string;
  readonly displayName: string;
  /** Ids of users, each with the id of the membership. */
  readonly members: ReadonlyMap<string, string>;
}

/** The identity store of an instance: who there is. User names are compared without regard to case. */
export class Directory {
  /** `d-0123456789` */
  readonly id: string;
  readonly users = new Map<string, DirectoryUser>();
  readonly groups = new Map<string, DirectoryGroup>();

  constructor(id: string) {
    this.id = id;
  }

  userByName(userName: string): DirectoryUser | undefined {
    return this.#find((user) => same(user.userName, userName));
  }

  userByEmail(email: string): DirectoryUser | undefined {
    return this.#find((user) => user.email !== undefined && same(user.email, email));
  }

  userByExternalId(issuer: string, id: string): DirectoryUser | undefined {
    return this.#find(({ externalIds }) =>
      externalIds.some((each) => each.issuer === issuer && each.id === id),
    );
  }

  groupByName(displayName: string): DirectoryGroup | undefined {
    return [...this.groups.values()].find((group) => same(group.displayName, displayName));
  }

  groupsOf(userId: string): readonly DirectoryGroup[] {
    return [...this.groups.values()].filter(({ members }) => members.has(userId));
  }

  #find(test: (user: DirectoryUser) => boolean): DirectoryUser | undefined {
    return [...this.users.values()].find(test);
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
