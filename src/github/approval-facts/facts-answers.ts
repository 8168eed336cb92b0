import { createHash } from 'node:crypto';
import * as z from 'zod';
import { RepositoryId, Sha, UserId } from '../../terms/brand.ts';
import { known, unknown, type Account, type Read, type TreeEntry } from '../../approval/approval-facts.ts';
import { parseInstant } from '../../terms/instant.ts';

/**
 * The shapes of GitHub's answers, checked where they enter: what does not have the expected shape is an error, never a default.
 * The schemas turn ids, times and object ids into the program's own types on the way.
 */
export const sha = z.string().transform((value, context): Sha => {
  if (Sha.is(value)) return value;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is not a git object id` });
  return z.NEVER;
});

export const instant = z.string().transform((value, context) => {
  const at = parseInstant(value);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is not a time` });
  return z.NEVER;
});

/** A BigInt comes as text, an Int as a number. */
export const id = z.union([z.int(), z.string().regex(/^\d{1,16}$/)]).transform((value, context) => {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  context.addIssue({ code: 'custom', message: `${JSON.stringify(value)} is not an id` });
  return z.NEVER;
});

export const repositoryRef = z
  .object({ databaseId: id.nullish() })
  .nullish()
  .transform((value) => (value?.databaseId == null ? undefined : RepositoryId.of(value.databaseId)));

/** GitHub answers `null` for an account that was deleted. One without a numeric id can be nobody's approval either. */
export const account = z
  .object({ __typename: z.string(), login: z.string(), databaseId: id.nullish() })
  .nullish()
  .transform((who): Account | undefined =>
    who?.databaseId == null
      ? undefined
      : { id: UserId.of(who.databaseId), login: who.login, type: who.__typename },
  );

/** A page of a connection, with what tells whether it is the only one. */
export const page = <S extends z.ZodType>(node: S) =>
  z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() }),
    nodes: z.array(node),
  });

/** All nodes, if the page is the only one. */
export function whole<T>(
  { pageInfo, nodes }: { readonly pageInfo: { readonly hasNextPage: boolean }; readonly nodes: readonly T[] },
  what: string,
): Read<readonly T[]> {
  return pageInfo.hasNextPage ? unknown(`there are more than ${nodes.length} ${what}`) : known(nodes);
}

const blob = z.object({
  byteSize: z.int().nonnegative().optional(),
  isBinary: z.boolean().nullish(),
  isTruncated: z.boolean().optional(),
  text: z.string().nullish(),
});

export const entry = z
  .object({ mode: z.int().nonnegative(), type: z.string(), oid: sha, object: blob.nullish() })
  .nullish()
  .transform((found): TreeEntry | 'absent' =>
    found
      ? {
          mode: found.mode.toString(8).padStart(6, '0'),
          oid: found.oid,
          bytes: found.object?.byteSize,
          text: found.type === 'blob' ? provenText(found.oid, found.object) : unknown('it is not a file'),
        }
      : 'absent',
  );
export type EntryAnswer = z.output<typeof entry>;

/**
 * GraphQL gives a blob as text, and may mend what is no UTF-8 on the way. The bytes are those of the object only if they
 * give its id: that is what makes "byte for byte" true without fetching the blob as well.
 */
function provenText(oid: Sha, object: z.output<typeof blob> | null | undefined): Read<string> {
  if (object?.text == null)
    return unknown(object?.isBinary ? 'it is a binary file' : 'GitHub gave no text for it');
  if (object.isTruncated) return unknown('it is too large for GitHub to give whole');
  const bytes = Buffer.from(object.text, 'utf8');
  const actual = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return actual === oid
    ? known(object.text)
    : unknown('its bytes are not the UTF-8 text that GitHub gave for it');
}

/** An error in words that can stand in a refusal. */
export function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    const [first] = error.issues;
    return `GitHub answered in an unexpected shape (${first ? `${first.path.join('.')}: ${first.message}` : 'no detail'})`;
  }
  const message =
    error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'unknown error';
  const status =
    error instanceof Error && 'status' in error && typeof error.status === 'number'
      ? error.status
      : undefined;
  if (status === 404)
    return 'GitHub answered 404, as it does for what does not exist and for what the token may not see';
  return status === undefined ? message : `GitHub answered ${status}: ${message}`;
}

/** Runs a reading; an error becomes the reason why the fact is not known. */
export async function attempt<T>(read: () => Promise<T>): Promise<Read<T>> {
  try {
    return known(await read());
  } catch (error) {
    return unknown(explain(error));
  }
}
