import * as z from 'zod';
import { linearPattern, type LinearPattern } from '../../text/linear-pattern.ts';
import { accountName, list, readonlyList, typeHint } from '../config-values.ts';

/** `ticket:` of the configuration: where a request must name one, what it looks like, and where it is. */

const PATTERN_HINT =
  'must be a simple pattern such as OPS-\\d+: characters, \\d, \\w, classes like [A-Z], each perhaps with ?, *, + or {1,5}, and | between alternatives; no brackets and no dot without a backslash';
const LINK_HINT =
  'must be an https address with {ticket} where the ticket belongs: https://tracker.example.com/browse/{ticket}';

/** As it is written, and as it is matched. */
export interface TicketPattern {
  readonly written: string;
  readonly pattern: LinearPattern;
}

export const ticketSchema = z.strictObject(
  {
    required: list(accountName, 'must be a list of account names')
      .transform(readonlyList)
      .default([])
      .describe('Accounts for which every request has to name a ticket.'),
    pattern: z
      .string({ error: PATTERN_HINT })
      .transform((written, context): TicketPattern => {
        const pattern = linearPattern(written);
        if (pattern) return { written, pattern };
        context.addIssue({ code: 'custom', message: PATTERN_HINT });
        return z.NEVER;
      })
      .optional()
      .describe(
        'What a ticket looks like, as a whole: `OPS-\\d+`. Characters, `\\d`, `\\w`, classes, `?`, `*`, `+`, `{1,5}` and `|`.',
      ),
    link: z
      .string({ error: LINK_HINT })
      .regex(
        /^https:\/\/[a-z0-9][a-z0-9.-]{0,252}(?::\d{1,5})?\/[\w./?=&%~:@,;+-]*\{ticket\}[\w./?=&%~:@,;+-]*$/i,
        {
          error: LINK_HINT,
        },
      )
      .optional()
      .describe('Where a ticket is, with `{ticket}` in its place: it is then shown as a link.'),
  },
  { error: typeHint('must be a map with required, pattern and link') },
);
export type TicketSettings = Readonly<z.output<typeof ticketSchema>>;
