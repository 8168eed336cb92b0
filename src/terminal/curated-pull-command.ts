import { centerReach } from '../config/account-reach.ts';
import type { Config } from '../config/config.ts';
import type { CuratedContent } from '../policy/curated-set.ts';
import { curatedPath, serialiseCurated } from '../policy/curated-set.ts';
import type { FileIo } from './generated-files.ts';

/** Reads a company's own permission set as it is in AWS now. */
export type ReadSet = (nameOrArn: string) => Promise<CuratedContent>;

/**
 * `aws-jit curated pull`: writes `curated/<name>.json` for each of `curated_sets`, as AWS has the set now, for its owners to
 * review and merge. Drafting has no AWS credentials: what it proposes is what stands there.
 *
 * @param check writes nothing, and says whether each file is up to date.
 * @returns 0 up to date or written; 1 out of date (`check`), or a set cannot be read.
 */
export async function pullCurated(
  config: Pick<Config, 'curated_sets'>,
  read: ReadSet,
  check: boolean,
  io: FileIo,
): Promise<0 | 1> {
  let exit: 0 | 1 = 0;
  if (config.curated_sets.size === 0) io.stdout('aws-jit.yml names no curated_sets.\n');
  for (const [name, { permission_set: set }] of config.curated_sets) {
    const path = curatedPath(name);
    let text: string;
    try {
      text = serialiseCurated(await read(set));
    } catch (error) {
      io.stderr(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
      exit = 1;
      continue;
    }
    if ((await io.read(path)) === text) io.stdout(`as it is  ${path}\n`);
    else if (check) {
      io.stdout(`changed   ${path}\n`);
      exit = 1;
    } else {
      await io.write(path, text);
      io.stdout(`wrote     ${path}\n`);
    }
  }
  return exit;
}

/** With the credentials of whoever calls it, in the account where Identity Center is administered; nothing is changed. */
export async function readerOfSets(config: Config): Promise<ReadSet> {
  const reach = centerReach(config);
  if (reach === undefined)
    throw new Error('aws-jit.yml has no identity_center, so there are no sets to read.');
  const [{ openAccounts }, { openCenterWith }, { readCuratedSet }] = await Promise.all([
    import('../aws/account-sessions.ts'),
    import('../commands/run/each-account.ts'),
    import('../aws/identity-center/read-curated-set.ts'),
  ]);
  const endpoint = { url: undefined, ignoreEnvironment: false };
  const session = openAccounts({ identity: { run: 1, attempt: 1 }, endpoint });
  const center = await openCenterWith(reach, undefined, endpoint, session);
  return (set) => readCuratedSet(center, set);
}
