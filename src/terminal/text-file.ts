import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Why a file or folder cannot be read or written. The message names it, and says what is wrong and what to do. */
export class Unusable extends Error {}

/** Half of the longest text that Node can hold; a batch of a million lines is below it. */
const LARGEST = 256 * 1024 * 1024;
const ABSENT = 'there is no such file';
/** A pipe that nobody writes to says nothing: so long it is waited for, and again after all that comes. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 50;
const CHUNK = 64 * 1024;
const NO_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** Something that reads files: the disk, or a test. `undefined`: there is no such file. */
export interface Reads {
  read(path: string): Promise<string | undefined>;
}

/** The one way in which commands read a file that need not be there: UTF-8, whole. @throws Unusable */
export async function readTextIfThere(path: string, patienceMs?: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    const plain = wholeFile(path);
    if (plain !== undefined) return plain;
    for await (const part of bytesOf(path, patienceMs)) {
      size += part.length;
      if (size > LARGEST) throw unread(path, `it does not end; at most ${LARGEST} bytes are read`);
      parts.push(part);
    }
    return textOf(Buffer.concat(parts));
  } catch (error) {
    if (error instanceof Unusable) throw error;
    const why = whyUnread(error);
    if (why === ABSENT) return undefined;
    throw unread(path, why);
  }
}

/** @throws what `whyUnread` says to be no UTF-8 text */
export function textOf(bytes: Buffer): string {
  // A byte order mark stays: whoever reads the text says what is wrong with it.
  if (!isUtf8(bytes)) throw Object.assign(new Error(), { code: NO_UTF8 });
  return bytes.toString('utf8');
}

/** What most paths name: a file on a disk, small enough for one read. Nothing here waits, as a pipe would. */
const SMALL = 1024 * 1024;

/**
 * The text of a small file, read at once: handing each of the four calls to another thread took longer than a check. `undefined` for
 * all else, which `bytesOf` reads in pieces, and for a file that has another size by now than it says. A pipe is not opened: whoever
 * writes to it would find it closed again.
 */
function wholeFile(path: string): string | undefined {
  const stat = statSync(path);
  if (!stat.isFile() || stat.size === 0 || stat.size > SMALL) return undefined;
  // As many characters as bytes: then each byte is one, and no file is faster to read.
  const ascii = readFileSync(path, 'utf8');
  if (ascii.length === stat.size && !ascii.includes('\u{FFFD}')) return ascii;
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    const read = readSync(file, bytes, 0, bytes.length, null);
    return read === stat.size ? textOf(bytes.subarray(0, read)) : undefined;
  } finally {
    closeSync(file);
  }
}

/**
 * What a file, a pipe or a device holds, in pieces as they come. A pipe, a terminal or a device does not say how much it holds, and may
 * never end: `<(…)` of a shell is one, /dev/zero another.
 *
 * @param largest of a file that says how much it holds; more is not begun
 * @throws Unusable for a folder, and for a pipe that nobody writes to; errors of the system as they are
 */
export async function* bytesOf(
  path: string,
  patienceMs: number = PATIENCE_MS,
  largest: number = LARGEST,
): AsyncGenerator<Buffer> {
  // Opening a pipe would wait for somebody to write to it; what it leads to is asked for before it is read.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw unread(path, 'it is a folder; name a file');
    if (stat.size > largest) throw unread(path, `it has ${stat.size} bytes; at most ${largest} are read`);
    let hasCome = false;
    let size = 0;
    // A file says how much it holds; one byte more shows whether it has grown, and less than that is its end.
    const most = stat.isFile() && stat.size > 0 ? Math.min(CHUNK, stat.size + 1) : CHUNK;
    for (let silent = 0; silent < patienceMs;) {
      const part = Buffer.allocUnsafe(most);
      // A file on a disk is read at once: a pipe may have anybody wait, and each piece handed to another thread takes longer than reading it.
      const came = stat.isFile()
        ? { bytesRead: readSync(file.fd, part, 0, most, null) }
        : await file.read(part, 0, most, null).catch((error: unknown) => {
            if (codeOf(error) === 'EAGAIN') return undefined;
            throw error;
          });
      // The end; of a pipe also that nobody has begun to write.
      if (came?.bytesRead === 0 && (hasCome || !stat.isFIFO())) return;
      if (came === undefined || came.bytesRead === 0) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        silent += PAUSE_MS;
        continue;
      }
      silent = 0;
      hasCome = true;
      yield part.subarray(0, came.bytesRead);
      size += came.bytesRead;
      if (stat.isFile() && stat.size > 0 && size >= stat.size && came.bytesRead < most) return;
    }
  } finally {
    await file.close();
  }
  throw unread(
    path,
    `nothing came from it in ${Math.round(patienceMs / 1000)} s; name a file, or a pipe that is written to`,
  );
}

/** A file that a person named: it has to be there, and to hold something. @throws Unusable */
export async function readNamed(path: string, io: Reads): Promise<string> {
  const text = await io.read(path);
  if (text === undefined) throw unread(path, ABSENT);
  if (text.trim() === '') throw unread(path, 'it is empty');
  return text;
}

/** Writes a file, and the folders above it. @throws Unusable */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new Unusable(`${path} cannot be written (${whyUnwritten(error)}).`);
  }
}

/** Makes a folder to write into, before anything is done that takes time. @throws Unusable */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    const why = ['EEXIST', 'ENOTDIR'].includes(codeOf(error))
      ? 'there is a file of that name; name a folder'
      : whyUnwritten(error);
    throw new Unusable(`${path} cannot be written to (${why}).`);
  }
}

/** The one form of saying so. */
export const unread = (path: string, why: string): Unusable =>
  new Unusable(`${path} cannot be read (${why}).`);

export function whyUnread(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return ABSENT;
    case 'EACCES':
    case 'EPERM':
      return 'you may not read it';
    case 'EISDIR':
      return 'it is a folder; name a file';
    case NO_UTF8:
      return 'it is no UTF-8 text; save it as UTF-8';
    default:
      return wordsOf(error);
  }
}

function whyUnwritten(error: unknown): string {
  switch (codeOf(error)) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'a file stands where its folder would be';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there';
    case 'EISDIR':
      return 'there is a folder of that name';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return wordsOf(error);
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
