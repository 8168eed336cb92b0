/**
 * Which actions AWS's managed policies name, how often, and together with which others: made by `scripts/companions.ts`.
 * AWS's own teams wrote these policies for tasks, so what stands together in them is needed together.
 */
export interface Companions {
  /** Day of the newest policy that was read, `2026-08-26`. */
  readonly date: string;
  /** In how many different policies the service is named, and the action; 0 where it is in none. */
  frequency(service: string, action: string): { readonly policies: number; readonly of: number };
  /** Action name → share (0 to 1) of this action's policies that name it too. Same service, names without it. */
  of(service: string, action: string): ReadonlyMap<string, number>;
}

/** Policies that name the service, and action → [policies that name it, companion → percent]. */
export interface CompanionTable {
  readonly policies: number;
  readonly actions: Readonly<Record<string, CompanionRow>>;
}

type CompanionRow = readonly [policies: number, companions?: Readonly<Record<string, number>>];

/** A service's table with its actions found by name, whatever the name is. */
interface Known {
  readonly policies: number;
  readonly actions: ReadonlyMap<string, CompanionRow>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** @param table the table of a service, asked for once; `undefined` where no policy names it. */
export function createCompanions(
  date: string,
  table: (service: string) => CompanionTable | undefined,
): Companions {
  const asked = new Map<string, Known>();
  const known = (service: string): Known => {
    let found = asked.get(service);
    if (found === undefined) {
      const { policies, actions } = table(service) ?? { policies: 0, actions: {} };
      found = { policies, actions: new Map(Object.entries(actions)) };
      asked.set(service, found);
    }
    return found;
  };
  return {
    date,
    frequency(service, action) {
      const { policies, actions } = known(service);
      return { policies: actions.get(action)?.[0] ?? 0, of: policies };
    },
    of(service, action) {
      const shares = known(service).actions.get(action)?.[1];
      if (shares === undefined) return NONE;
      return new Map(Object.entries(shares).map(([name, percent]) => [name, percent / 100] as const));
    },
  };
}

/** The shape that this module relies on, checked where the file is read; its rows are generated and not looked into. */
export function isCompanionTable(value: unknown): value is CompanionTable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'policies' in value &&
    typeof value.policies === 'number' &&
    'actions' in value &&
    typeof value.actions === 'object' &&
    value.actions !== null
  );
}
