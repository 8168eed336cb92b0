import { bytesOf, textOf, Unusable, unread, whyUnread } from './text-file.ts';

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
  let empty = true;
  /** What was read of a line that has not ended yet. */
  let begun: Buffer = Buffer.alloc(0);
  /** Whether that is too long already, so that the rest of the line is not kept. */
  let cut = false;
  let unended = 0;
  /** So many bytes hold a line of the limit and one character more, whatever its characters are. */
  const kept = 4 * (longest + 1);
  const linesOf = (ended: Buffer): readonly string[] => {
    if (!cut) return held(textOf(begun.length === 0 ? ended : Buffer.concat([begun, ended])));
    const next = ended.indexOf(LINE_FEED);
    // It may have been cut within a character, behind the limit.
    const long = begun.toString('utf8').slice(0, longest + 1);
    return [long, ...(next < 0 ? [] : held(textOf(ended.subarray(next + 1))))];
  };
  try {
    for await (const bytes of bytesOf(path, patienceMs, Infinity)) {
      const end = bytes.lastIndexOf(LINE_FEED);
      unended = end >= 0 ? 0 : unended + bytes.length;
      if (unended > MOST_IN_A_LINE)
        throw unread(path, `it has no end of line in ${MOST_IN_A_LINE} bytes; name a file of lines`);
      if (end < 0) {
        if (begun.length > kept) cut = true;
        else begun = Buffer.concat([begun, bytes]);
        continue;
      }
      const lines = linesOf(bytes.subarray(0, end));
      begun = bytes.subarray(end + 1);
      cut = false;
      if (lines.length === 0) continue;
      empty = false;
      yield lines;
    }
    const last = linesOf(Buffer.alloc(0));
    if (last.length > 0) yield last;
    else if (empty) throw unread(path, 'it is empty');
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw unread(path, whyUnread(error));
  }
}

const LINE_FEED = 0x0a;

const held = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
