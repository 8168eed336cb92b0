/** Files that are being read while one is judged: a disk answers several as soon as one. */
const AHEAD = 16;

/**
 * Reads files some ahead of whoever goes through them, in their order. A file that cannot be read fails at its own turn, and the others are read all the same.
 *
 * @param read of one file; may reject.
 */
export async function* readAhead(
  files: readonly string[],
  read: (file: string) => Promise<string>,
): AsyncGenerator<readonly [file: string, text: Promise<string>]> {
  const begun: Promise<string>[] = [];
  for (const [index, file] of files.entries()) {
    for (let next = begun.length; next < Math.min(index + AHEAD, files.length); next += 1) {
      const text = read(files[next] ?? '');
      // Whoever comes to it is told; until then it is not unhandled.
      text.catch(() => undefined);
      begun.push(text);
    }
    const text = begun[index];
    if (text === undefined) return;
    // What has been judged is not kept.
    begun[index] = Promise.resolve('');
    await text.catch(() => undefined);
    yield [file, text];
  }
}
