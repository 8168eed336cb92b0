import * as z from 'zod';
import { valid, type Checked } from '../../terms/checked.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { Difference } from '../difference.ts';
import { quoted } from './canonical-yaml.ts';
import { draftedOf, draftedSchema } from './drafted-schema.ts';
import { visible } from './file-fields.ts';
import { draftedBlock } from './request-yaml.ts';
import { readSupplement, serialiseSupplement, supplementFields, which } from './supplement-file.ts';

/** The one form of a difference file. */
export const serialiseDifference = (difference: Difference): string =>
  serialiseSupplement(
    'difference',
    difference,
    [['until', quoted(formatInstant(difference.until))]],
    [['drafted', draftedBlock(difference.drafted)]],
  );

/** A reason, and what was left out with it. */
const LONGEST = 64 * 1024;

const schema = z.strictObject({
  difference: which,
  ...supplementFields,
  drafted: draftedSchema(visible),
});

/** Reads a difference file. Only the exact bytes that `serialiseDifference` writes are accepted. */
export const readDifference = (text: string): Checked<Difference> =>
  readSupplement(
    'difference',
    text,
    schema,
    LONGEST,
    ({ difference: number, drafted, ...file }): Checked<Difference> =>
      valid({ number, ...file, drafted: draftedOf(drafted) }),
    serialiseDifference,
  );
