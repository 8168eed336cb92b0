import { AccountId } from '../terms/brand.ts';
import type { Problem } from '../terms/checked.ts';
import type { Config } from '../config/config.ts';
import { accountNamed, partitionOf } from '../config/lookups.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import type { Envelope } from '../policy/envelope.ts';
import type { Ask } from '../request/request.ts';
import { readTaskFile } from '../request/file/task-file.ts';
import { readNamed } from './text-file.ts';

/** Reading files in a terminal; `undefined`: there is no such file. */
export interface ReadIo {
  read(path: string): Promise<string | undefined>;
  stderr(text: string): void;
}

const DEFAULT_CONFIG = 'aws-jit.yml';

/**
 * The configuration to judge by: the named file, else `aws-jit.yml` here, else none (the strict defaults).
 * @returns `'unusable'` after saying on standard error what is wrong.
 */
export async function terminalConfig(
  path: string | undefined,
  io: ReadIo,
): Promise<Config | undefined | 'unusable'> {
  if (path === undefined && (await io.read(DEFAULT_CONFIG)) === undefined) return undefined;
  const text = await readNamed(path ?? DEFAULT_CONFIG, io);
  // Loaded only here: `check` without a configuration starts without YAML and its schema.
  const { readConfig } = await import('../config/read-config.ts');
  const read = readConfig(text);
  if (read.ok) return read.value;
  sayProblems(path ?? DEFAULT_CONFIG, read.problems, io);
  return 'unusable';
}

/** The request in a file: a request file, the smaller one, or an issue's body. */
export async function terminalRequest(
  path: string,
  config: Config | undefined,
  catalog: Catalog,
  io: ReadIo,
): Promise<Ask | 'unusable'> {
  const text = await readNamed(path, io);
  const read = await readTaskFile(text, { settings: config, catalog });
  if (read.ok) return read.value;
  sayProblems(path, read.problems, io);
  return 'unusable';
}

export function sayProblems(path: string, problems: readonly Problem[], io: Pick<ReadIo, 'stderr'>): void {
  for (const { line, path: where, message } of problems) {
    io.stderr(`${path}:${line ?? 1}: ${where === '' ? '' : `${where}: `}${message}\n`);
  }
}

/**
 * What a request allows at most. Without a configuration the account is the one that the ARNs name, and nothing is
 * known of its Region.
 */
export function envelopeOf(
  ask: Pick<Ask, 'account' | 'services' | 'resources' | 'access'>,
  config: Config | undefined,
): Envelope {
  const { services, resources, access } = ask;
  const account = config && accountNamed(config, ask.account);
  if (account) {
    return {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services,
      resources,
      access,
    };
  }
  const fields = resources.map((arn) => arn.split(':'));
  const ids = fields.map((parts) => parts[4] ?? '').filter((id) => AccountId.is(id));
  const region = fields.map((parts) => parts[3] ?? '').find((part) => part !== '');
  return {
    account: { id: AccountId.of(ids[0] ?? '000000000000'), name: ask.account },
    partition: fields[0]?.[1] ?? partitionOf(region ?? ''),
    services,
    resources,
    access,
  };
}
