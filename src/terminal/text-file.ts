import { open } from 'node:fs/promises';

/** Why a file gives no text. The message says what, where and what to do; `absent` where there is none. */
export class NoText extends Error {
  readonly absent: boolean;

  constructor(message: string, absent: boolean) {
    super(message);
    this.absent = absent;
  }
}

/** Half of the longest text that Node can hold; a batch of a million lines is below it. */
const LARGEST = 256 * 1024 * 1024;

/** The one way in which commands read a file: UTF-8, whole. @throws NoText */
export async function readText(path: string): Promise<string> {
  let file;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) throw new NoText('it is a folder; name a file', false);
    if (stat.size > LARGEST)
      throw new NoText(`it has ${stat.size} bytes; at most ${LARGEST} are read`, false);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile());
  } catch (error) {
    throw error instanceof NoText ? error : noText(error);
  } finally {
    await file?.close();
  }
}

/** `undefined` where there is no such file. @throws NoText */
export const readTextIfThere = (path: string): Promise<string | undefined> =>
  readText(path).catch((error: unknown) => {
    if (error instanceof NoText && error.absent) return undefined;
    throw new NoText(
      `${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
      false,
    );
  });

function noText(error: unknown): NoText {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new NoText('there is no such file', true);
    case 'EACCES':
    case 'EPERM':
      return new NoText('you may not read it', false);
    case 'EISDIR':
      return new NoText('it is a folder; name a file', false);
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return new NoText('it is no UTF-8 text; save it as UTF-8', false);
    default:
      return new NoText(error instanceof Error ? error.message : String(error), false);
  }
}
