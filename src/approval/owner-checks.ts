import { ownersOf, parseCodeowners } from './codeowners.ts';
import { pathsIn, type ApprovalFacts, type CodeownersFile, type Read } from './approval-facts.ts';
import type { Reason } from './refusal-reasons.ts';

/** That the files have owners at all, then and now; who they are is asked person by person. */
export function checkOwners(facts: ApprovalFacts): readonly Reason[] {
  const paths = pathsIn(facts.files);
  return [
    ...owned(facts.codeowners.now, paths, {
      when: 'now',
      missing: 'codeowners-missing',
      unowned: 'path-unowned',
      unclear: 'owners-unclear',
    }),
    // Without a pull request there was no merge, which is a reason of its own.
    ...(facts.pull.known
      ? owned(facts.codeowners.atMerge, paths, {
          when: 'before the merge',
          missing: 'codeowners-missing-at-merge',
          unowned: 'path-unowned-at-merge',
          unclear: 'owners-unclear-at-merge',
        })
      : []),
  ];
}

function owned(
  read: Read<CodeownersFile>,
  paths: readonly string[],
  as: {
    readonly when: string;
    readonly missing: 'codeowners-missing' | 'codeowners-missing-at-merge';
    readonly unowned: 'path-unowned' | 'path-unowned-at-merge';
    readonly unclear: 'owners-unclear' | 'owners-unclear-at-merge';
  },
): readonly Reason[] {
  const mend =
    as.when === 'now' ? '' : ' What is merged without owners cannot be approved: file a new issue.';
  if (!read.known) {
    return [
      {
        code: 'codeowners-unread',
        message: `CODEOWNERS ${as.when} could not be read: ${read.why}. The next run reads it again.`,
      },
    ];
  }
  const file = read.value;
  if (file === 'absent') {
    return [
      {
        code: as.missing,
        message: `There is no CODEOWNERS ${as.when}, so nobody can approve: add .github/CODEOWNERS with owners for requests/ and policies/.${mend}`,
      },
    ];
  }
  const codeowners = parseCodeowners(file.text);
  return paths.flatMap((path): readonly Reason[] => {
    const ownership = ownersOf(codeowners, path);
    if (ownership.kind === 'owned') return [];
    if (ownership.kind === 'unclear') {
      return [
        {
          code: as.unclear,
          message: `Who owns ${path} ${as.when} is unclear: GitHub skips line ${ownership.line} of ${file.path}, since ${ownership.why}. Mend that line.${mend}`,
        },
      ];
    }
    return [
      {
        code: as.unowned,
        message: `Nobody owns ${path} ${as.when}: name owners for it in ${file.path}.${mend}`,
      },
    ];
  });
}
