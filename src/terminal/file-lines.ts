import { createReadStream } from 'node:fs';
import { Unusable, unread, whyUnread } from './text-file.ts';

/**
 * The lines of a UTF-8 file that hold something, as many at a time as were read at once.
 *
 * @param longest a longer line is given without what is behind one character more.
 * @throws Unusable for a file that is not there, cannot be read, or holds no line.
 */
export async function* fileLines(path: string, longest: number): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let empty = true;
  let rest = '';
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 262_144 })) {
      const pieces = (rest + decoder.decode(bytes as Uint8Array, { stream: true })).split('\n');
      rest = (pieces.pop() ?? '').slice(0, longest + 1);
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
