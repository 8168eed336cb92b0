import * as z from 'zod';
import { invalid, valid, type Checked } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, formatInstant } from '../../terms/instant.ts';
import type { Extension } from '../extension.ts';
import { quoted } from './canonical-yaml.ts';
import { duration, instant } from './file-fields.ts';
import { readSupplement, serialiseSupplement, supplementFields, which } from './supplement-file.ts';

/** The one form of an extension file. */
export const serialiseExtension = (extension: Extension): string =>
  serialiseSupplement('extension', extension, [
    ['extends', quoted(formatInstant(extension.extends))],
    ['by', formatDuration(extension.by)],
    ['until', quoted(formatInstant(extension.until))],
  ]);

/** It holds a reason and little else. */
const LONGEST = 32 * 1024;

const schema = z.strictObject({ extension: which, ...supplementFields, extends: instant, by: duration });

/** Reads an extension file. Only the exact bytes that `serialiseExtension` writes are accepted, and only if its times agree. */
export const readExtension = (text: string): Checked<Extension> =>
  readSupplement(
    'extension',
    text,
    schema,
    LONGEST,
    ({ extension: number, ...file }): Checked<Extension> =>
      addSeconds(file.extends, file.by) === file.until
        ? valid({ number, ...file })
        : invalid({
            code: 'extension-end',
            path: 'until',
            message: `until is not ${formatDuration(file.by)} after ${formatInstant(file.extends)}.`,
          }),
    serialiseExtension,
  );
