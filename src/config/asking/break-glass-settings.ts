import * as z from 'zod';
import { duration, typeHint } from '../config-values.ts';

/** What one use lasts where nothing is written: nobody looks at it before, so that it is kept short. */
const DEFAULT_LONGEST = '1h';

/** `break_glass:` of the configuration: what may be used without anybody having looked at the use before. */
export const breakGlassSchema = z
  .strictObject(
    {
      max_duration: duration
        .prefault(DEFAULT_LONGEST)
        .describe('The longest that one use of break glass may last. It is never more than `max_duration`.'),
    },
    { error: typeHint('must be a map with `max_duration`') },
  )
  .prefault({})
  .describe('Standing approvals with `review: afterwards`: what they may give at most.');
