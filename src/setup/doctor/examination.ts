import * as z from 'zod';
import { formatInstant, parseInstant, type Instant } from '../../terms/instant.ts';
import { ROLE_KINDS, type RoleKind } from './role-kinds.ts';

/**
 * What a job with a role in AWS found out about that role, as a small file on the ledger branch: `examined/<job>.json`. Whoever
 * may write to the repository can write there, so it holds codes, names of accounts and names that AWS allows, and no sentence and
 * no command: what is said of a code, and what mends it, is written in `job-checks.ts`.
 */
export interface Examination {
  readonly at: Instant;
  readonly found: readonly Examined[];
}

export const EXAMINED = [
  'unreachable',
  'refused',
  'unanswered',
  'principal',
  'center-user',
  'quota',
  'unlocked',
] as const;

export interface Examined {
  readonly code: (typeof EXAMINED)[number];
  /** Key of `accounts`, or one of the places below. */
  readonly account: string;
  /** Actions, principals or users; none for what is about the account. */
  readonly names: readonly string[];
}

/** The places that are no keys of `accounts`: those have no space. */
export const CENTER = 'Identity Center';
export const AUDIT = 'Audit trail';
const MOST_FOUND = 100;
const MOST_NAMES = 20;
const NAME = /^[\w+=,.@:/-]{1,128}$/;

const shape = z.strictObject({
  at: z.string().transform((value, context): Instant => {
    const at = parseInstant(value);
    if (at !== undefined) return at;
    context.addIssue({ code: 'custom', message: 'no time' });
    return z.NEVER;
  }),
  found: z
    .array(
      z.strictObject({
        code: z.enum(EXAMINED),
        account: z.string().max(64),
        names: z.array(z.string().regex(NAME)).max(MOST_NAMES),
      }),
    )
    .max(MOST_FOUND),
});

/** `granter`, or `granter-2` of several that share the accounts. */
export const jobNamed = (role: RoleKind, job = 1): string => (job === 1 ? role : `${role}-${job}`);
export const examinedPath = (job: string): string => `examined/${job}.json`;

/** Jobs whose words are expected. @param jobs that share the accounts; the reading role has one job for all */
export const expectedJobs = (jobs: number): readonly string[] =>
  ROLE_KINDS.flatMap((role) =>
    Array.from({ length: role === 'reader' ? 1 : jobs }, (_, n) => jobNamed(role, n + 1)),
  );

export const examinationText = ({ at, found }: Examination): string =>
  `${JSON.stringify(
    {
      at: formatInstant(at),
      found: found.slice(0, MOST_FOUND).map(({ code, account, names }) => ({
        code,
        account,
        names: names.filter((name) => NAME.test(name)).slice(0, MOST_NAMES),
      })),
    },
    null,
    1,
  )}\n`;

/** @returns `unreadable` for whatever was not written as above */
export function readExamination(text: string): Examination | 'unreadable' {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
