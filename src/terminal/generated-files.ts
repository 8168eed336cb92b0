/** What writing generated files needs of its surroundings. */
export interface FileIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  write(path: string, text: string): Promise<void>;
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * Writes files that follow from something else, or says which of them do not.
 * @returns 0 written, or up to date; 1 out of date (`check`).
 */
export async function writeGenerated(
  wanted: ReadonlyMap<string, string>,
  check: boolean,
  mend: string,
  io: FileIo,
): Promise<0 | 1> {
  let stale = 0;
  for (const [path, content] of wanted) {
    if ((await io.read(path)) === content) continue;
    stale += 1;
    if (check) io.stdout(`${path} is out of date. ${mend}\n`);
    else {
      await io.write(path, content);
      io.stdout(`Wrote ${path}\n`);
    }
  }
  if (stale === 0) io.stdout('Up to date.\n');
  return check && stale > 0 ? 1 : 0;
}
