import type { OwnerError } from './approval-facts.ts';
import { ownerText, type Owner } from './codeowners.ts';

/** GitHub's word for an owner that does not exist, or has no write access: people and teams alike. */
const UNKNOWN_OWNER = 'Unknown owner';

/**
 * Which owners of a line GitHub ignores. An error that cannot be told to be about one of them is about all: whether a protected
 * path has an owner is never guessed.
 */
export function ignoredOwners(
  { line, owners }: { readonly line: number; readonly owners: readonly Owner[] },
  errors: readonly OwnerError[],
): readonly Owner[] {
  const ignored = new Set<Owner>();
  for (const error of errors.filter((each) => each.line === line)) {
    const named = error.kind === UNKNOWN_OWNER ? owners.filter((owner) => isAt(owner, error)) : [];
    for (const owner of named.length > 0 ? named : owners) ignored.add(owner);
  }
  return [...ignored];
}

/** Whether the word at the error's column is this owner. */
function isAt(owner: Owner, { source, column }: OwnerError): boolean {
  const word = /^[^\s#]*/.exec(source.slice(column - 1))?.[0] ?? '';
  return word.toLowerCase() === ownerText(owner).toLowerCase();
}
