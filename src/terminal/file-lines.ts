import { bytesOf, Unusable, unread, whyUnread } from './text-file.ts';

/** In so much text there is an end of line, or it is none: /dev/zero never ends. */
const MOST_IN_A_LINE = 64 * 1024 * 1024;

/**
 * The lines of a UTF-8 file that hold something, as many at a time as were read at once. Neither the file's size nor its lines bound what
 * is kept in memory.
 *
 * @param longest a longer line is given without what is behind one character more.
 * @throws Unusable for a file that is not there, cannot be read, or holds no line.
 */
export async function* fileLines(
  path: string,
  longest: number,
  patienceMs?: number,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let empty = true;
  let rest = '';
  let unended = 0;
  try {
    for await (const bytes of bytesOf(path, patienceMs, Infinity)) {
      const pieces = (rest + decoder.decode(bytes, { stream: true })).split('\n');
      rest = (pieces.pop() ?? '').slice(0, longest + 1);
      unended = pieces.length > 0 ? 0 : unended + bytes.length;
      if (unended > MOST_IN_A_LINE)
        throw unread(path, `it has no end of line in ${MOST_IN_A_LINE} bytes; name a file of lines`);
      const lines = held(pieces);
      if (lines.length === 0) continue;
      empty = false;
      yield lines;
    }
    const last = held([rest + decoder.decode()]);
    if (last.length > 0) yield last;
    else if (empty) throw unread(path, 'it is empty');
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw unread(path, whyUnread(error));
  }
}

const held = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '');
