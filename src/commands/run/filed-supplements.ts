import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { FiledRequest, FiledSupplement } from '../../github/request-files.ts';
import type { Difference } from '../../request/difference.ts';
import type { Extension } from '../../request/extension.ts';
import { readDifference, readExtension } from '../../request/file/request-file.ts';
import type { Supplement } from '../../request/supplement.ts';
import type { IssueNumber, Sha } from '../../terms/brand.ts';
import type { Checked } from '../../terms/checked.ts';
import type { Instant } from '../../terms/instant.ts';

/**
 * The extension files of a request, by their numbers, as they lie on the default branch: nothing about them is proved. One that cannot be
 * read is left out, since no access lasts longer by it; `verifyExtension` says why.
 */
export const filedExtensions = (
  github: GitHub,
  head: Sha,
  { issue, extensions }: Pick<FiledRequest, 'issue' | 'extensions'>,
): Promise<ReadonlyMap<number, Extension>> => filed(github, head, issue, extensions, readExtension);

/** The same of the files that add to it. */
export const filedDifferences = (
  github: GitHub,
  head: Sha,
  { issue, differences }: Pick<FiledRequest, 'issue' | 'differences'>,
): Promise<ReadonlyMap<number, Difference>> => filed(github, head, issue, differences, readDifference);

async function filed<S extends Supplement>(
  github: GitHub,
  head: Sha,
  issue: IssueNumber,
  files: readonly FiledSupplement[],
  read: (text: string) => Checked<S>,
): Promise<ReadonlyMap<number, S>> {
  const found = new Map<number, S>();
  if (files.length === 0) return found;
  const texts = await readFilesAt(
    github,
    head,
    files.map(({ path }) => path),
    'is absent',
  );
  for (const { number, path } of files) {
    const supplement = read(texts.get(path) ?? '');
    if (supplement.ok && supplement.value.number === number && supplement.value.issue === issue)
      found.set(number, supplement.value);
  }
  return found;
}

/** The latest end that a request can have by anything that is merged: a difference ends with what it stands beside. */
export const latestEnd = (until: Instant, extensions: Iterable<Pick<Extension, 'until'>>): Instant =>
  [...extensions].reduce((latest, each) => (each.until > latest ? each.until : latest), until);
