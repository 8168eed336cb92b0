import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Extension } from '../../request/extension.ts';
import { readExtension } from '../../request/file/request-file.ts';
import type { Sha } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';

/**
 * The extension files of a request, by their numbers, as they lie on the default branch: nothing about them is proved. One that cannot be
 * read is left out, since no access lasts longer by it; `verifyExtension` says why.
 */
export async function filedExtensions(
  github: GitHub,
  head: Sha,
  { issue, extensions }: Pick<FiledRequest, 'issue' | 'extensions'>,
): Promise<ReadonlyMap<number, Extension>> {
  const found = new Map<number, Extension>();
  if (extensions.length === 0) return found;
  const texts = await readFilesAt(
    github,
    head,
    extensions.map(({ path }) => path),
    'is absent',
  );
  for (const { number, path } of extensions) {
    const read = readExtension(texts.get(path) ?? '');
    if (read.ok && read.value.number === number && read.value.issue === issue) found.set(number, read.value);
  }
  return found;
}

/** The latest end that a request can have by anything that is merged. */
export const latestEnd = (until: Instant, extensions: Iterable<Pick<Extension, 'until'>>): Instant =>
  [...extensions].reduce((latest, each) => (each.until > latest ? each.until : latest), until);
