/** What AWS's API models say of services: `src/shipped/data/operations.json`, made by `scripts/operations.ts`. */
export interface OperationData {
  readonly date: string;
  /** Prefix of IAM for a name that the command line or an SDK has for a service: `elbv2` → `elasticloadbalancing`. */
  prefixOf(client: string): string | undefined;
  /** Operation that a waiter calls: `services-stable` and `ServicesStable` alike. */
  waiter(service: string, name: string): string | undefined;
  /** Stems of what a changing operation takes. */
  parameters(service: string, action: string): readonly string[];
  /** What the caller needs beside it, without condition. */
  dependents(service: string, action: string): readonly string[];
}

export interface OperationTable {
  readonly waiters: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, string>>;
  readonly dependents: Readonly<Record<string, readonly string[]>>;
}

/** Names that the command line has for a model of another name. */
const COMMAND_LINE: Readonly<Record<string, string>> = {
  deploy: 'codedeploy',
  configservice: 'config',
  s3api: 's3',
  elb: 'elasticloadbalancing',
};

export function createOperationData(
  date: string,
  clients: Readonly<Record<string, string>>,
  table: (service: string) => OperationTable | undefined,
): OperationData {
  const known = new Map<string, OperationTable | undefined>();
  const of = (service: string): OperationTable | undefined => {
    if (!known.has(service)) known.set(service, table(service));
    return known.get(service);
  };
  const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
    record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
  const split = new Map<string, readonly string[]>();
  return {
    date,
    prefixOf: (client) => own(COMMAND_LINE, client) ?? own(clients, client),
    waiter(service, name) {
      const plain = name.replace(/[_-]/g, '').toLowerCase();
      return Object.entries(of(service)?.waiters ?? {}).find(
        ([waiter]) => waiter.replace(/_/g, '') === plain,
      )?.[1];
    },
    parameters(service, action) {
      const key = `${service}:${action}`;
      const found = split.get(key) ?? own(of(service)?.parameters, action)?.split(' ') ?? [];
      split.set(key, found);
      return found;
    },
    dependents: (service, action) => own(of(service)?.dependents, action) ?? [],
  };
}

export function isOperationTable(value: unknown): value is OperationTable {
  const table = value as Partial<Record<keyof OperationTable, unknown>> | null;
  return (
    typeof table === 'object' &&
    table !== null &&
    [table.waiters, table.parameters, table.dependents].every(
      (each) => typeof each === 'object' && each !== null,
    )
  );
}
