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

/** Service → policies that name it, and action → [policies that name it, companion → percent]. */
export interface CompanionTable {
  readonly date: string;
  readonly services: Readonly<
    Record<
      string,
      {
        readonly policies: number;
        readonly actions: Readonly<Record<string, readonly [number, Readonly<Record<string, number>>?]>>;
      }
    >
  >;
}

const NONE: ReadonlyMap<string, number> = new Map();

export function createCompanions(table: CompanionTable): Companions {
  const services = new Map(Object.entries(table.services));
  /** Of the services that were asked about: a request names three of 400. */
  const actionsOf = new Map<
    string,
    ReadonlyMap<string, readonly [number, Readonly<Record<string, number>>?]>
  >();
  const row = (service: string, action: string) => {
    let actions = actionsOf.get(service);
    if (actions === undefined) {
      actions = new Map(Object.entries(services.get(service)?.actions ?? {}));
      actionsOf.set(service, actions);
    }
    return actions.get(action);
  };
  return {
    date: table.date,
    frequency(service, action) {
      return { policies: row(service, action)?.[0] ?? 0, of: services.get(service)?.policies ?? 0 };
    },
    of(service, action) {
      const shares = row(service, action)?.[1];
      if (shares === undefined) return NONE;
      return new Map(Object.entries(shares).map(([name, percent]) => [name, percent / 100] as const));
    },
  };
}

/** The shape that this module relies on, checked where the file is read. */
export function isCompanionTable(value: unknown): value is CompanionTable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'date' in value &&
    typeof value.date === 'string' &&
    'services' in value &&
    typeof value.services === 'object' &&
    value.services !== null
  );
}
