import type { CodeownersFile, OwnerError, Read, RepositoryFacts } from './approval-facts.ts';
import { CODEOWNERS_LOCATIONS, ownersOf, ownerText, parseCodeowners, type Codeowners } from './codeowners.ts';
import type { Pattern } from './codeowners-pattern.ts';
import { ignoredOwners } from './ignored-owners.ts';
import type { Reason } from './refusal-reasons.ts';

export interface PathFacts {
  readonly repository: Pick<RepositoryFacts, 'name' | 'private' | 'defaultBranch'>;
  readonly codeowners: Read<CodeownersFile>;
  /** GitHub's own list of errors in that file. */
  readonly ownerErrors: Read<readonly OwnerError[]>;
  /** `curated_sets` are configured: files below `curated/` are then what is granted. */
  readonly curated: boolean;
  /** `presets` are configured: a file below `presets/` may then be what is proposed. */
  readonly presets: boolean;
  /** What is approved in advance is asked about: what is used then lies below `standing/`. */
  readonly standing?: boolean;
}

/** A protected path without a valid owner. */
export interface PathReason extends Reason {
  /** Where adding owners mends it: to that line, or where it is absent in a line of its own for `what`. */
  readonly lacks?: { readonly what: string; readonly line: number | undefined };
}

interface Owned {
  readonly what: string;
  readonly examples: readonly string[];
}

/**
 * What must have owners: what decides (the action, its configuration, its workflows and what they install), what holds
 * AWS's side, and what is approved. A folder ends in a slash. The examples are files that exist in a real set-up, at
 * more than one depth, so that `src/*` is not taken for all of `src/`.
 */
const OWNED: readonly Owned[] = [
  {
    what: '.github/',
    examples: [
      '.github/CODEOWNERS',
      '.github/workflows/grant.yml',
      '.github/actions/setup/action.yml',
      '.github/ISSUE_TEMPLATE/aws-access.yml',
    ],
  },
  { what: 'src/', examples: ['src/index.ts', 'src/approval/verify.ts', 'src/shipped/data/catalog.json'] },
  { what: 'dist/', examples: ['dist/index.js', 'dist/catalog.json', 'dist/chunks/grant.js'] },
  { what: 'action.yml', examples: ['action.yml'] },
  { what: 'package*.json', examples: ['package.json', 'package-lock.json'] },
  { what: 'aws-jit.yml', examples: ['aws-jit.yml'] },
  { what: 'deploy/', examples: ['deploy/account.yml', 'deploy/organisation/scp.json'] },
  { what: 'requests/', examples: ['requests/prod/2026-01/1.yml', 'requests/any-other/2031-12/99.yml'] },
  {
    what: 'policies/',
    examples: [
      'policies/prod/2026-01/1.json',
      'policies/prod/2026-01/1.md',
      'policies/any-other/2031-12/99.json',
    ],
  },
];

/** What a permission set of the company's own holds: a request for one is reviewed with these bytes. */
const CURATED: Owned = { what: 'curated/', examples: ['curated/any.json', 'curated/any-other.json'] };

/** A request for a preset is drafted from these bytes. */
const PRESETS: Owned = { what: 'presets/', examples: ['presets/any.json', 'presets/any-other.json'] };

/** What is used without asking anybody again. */
const STANDING: Owned = {
  what: 'standing/',
  examples: [
    'standing/prod/any.yml',
    'standing/prod/any.json',
    'standing/prod/any.md',
    'standing/any-other/x.yml',
  ],
};

const ownedIn = ({
  curated,
  presets,
  standing = false,
}: Pick<PathFacts, 'curated' | 'presets' | 'standing'>): readonly Owned[] => [
  ...OWNED,
  ...(curated ? [CURATED] : []),
  ...(presets ? [PRESETS] : []),
  ...(standing ? [STANDING] : []),
];

/** Every protected path without a valid owner, each with what to set (invariant 10). */
export function protectedPathProblems(facts: PathFacts): PathReason[] {
  const { repository, codeowners, ownerErrors } = facts;
  if (!codeowners.known) {
    return [{ code: 'codeowners-unread', message: `CODEOWNERS could not be read: ${codeowners.why}.` }];
  }
  const file = codeowners.value;
  if (file === 'absent') {
    return [
      {
        code: 'codeowners-missing',
        message: `${repository.defaultBranch} has no CODEOWNERS: add .github/CODEOWNERS that names owners for ${ownedIn(
          facts,
        )
          .map(({ what }) => what)
          .join(', ')}.`,
      },
    ];
  }
  if (!ownerErrors.known || ownerErrors.value.some(({ path }) => path !== file.path)) {
    const why = ownerErrors.known ? 'GitHub gave those of another file' : ownerErrors.why;
    return [
      {
        code: 'owner-errors-unread',
        message: `Which owners in ${file.path} GitHub ignores could not be read: ${why}. The next run reads it again.`,
      },
    ];
  }
  const parsed = parseCodeowners(file.text);
  const asked = [
    ...ownedIn(facts),
    // A CODEOWNERS at a place that GitHub looks at earlier would replace this one.
    {
      what: file.path,
      examples: CODEOWNERS_LOCATIONS.slice(0, CODEOWNERS_LOCATIONS.indexOf(file.path) + 1),
    },
  ];
  return asked.flatMap(({ what, examples }) => {
    const reason = unowned(parsed, ownerErrors.value, file.path, what, examples);
    return reason ? [reason] : [];
  });
}

/** The first example that nobody owns. The file's own lines give examples too: an ownerless one names what it frees. */
function unowned(
  codeowners: Codeowners,
  errors: readonly OwnerError[],
  file: string,
  what: string,
  examples: readonly string[],
): PathReason | undefined {
  const own = what.endsWith('/')
    ? [
        ...codeowners.rules.filter(({ owners }) => owners.length === 0).map(({ pattern }) => pattern),
        ...codeowners.skipped.flatMap(({ meant }) => (meant ? [meant] : [])),
      ]
        .map((pattern) => example(pattern, what.slice(0, -1)))
        .filter((path) => path.startsWith(what))
    : [];
  for (const path of [...examples, ...own]) {
    const ownership = ownersOf(codeowners, path);
    if (ownership.kind === 'owned') {
      // A path whose only owners are ignored needs no owner's review: two writers could change the configuration between them.
      const ignored = ignoredOwners(ownership, errors);
      if (ignored.length < ownership.owners.length) continue;
      const names = ignored.map(ownerText).slice(0, 5).join(', ');
      return {
        code: 'protected-path-owner-invalid',
        message: `Line ${ownership.line} of ${file} names ${names} for ${path}, and GitHub ignores that: nobody of that name exists and has write access. Name people or teams who have.`,
      };
    }
    const message =
      ownership.kind === 'unclear'
        ? `GitHub skips line ${ownership.line} of ${file}, since ${ownership.why}, though it seems to be about ${path}: mend that line.`
        : ownership.kind === 'unowned'
          ? `Line ${ownership.line} of ${file} leaves ${path} without an owner: name owners for ${what}.`
          : `Nobody owns ${path}: add a line to ${file} that names owners for ${what}.`;
    return {
      code: 'protected-path-unowned',
      message,
      ...(ownership.kind === 'unclear'
        ? {}
        : { lacks: { what, line: ownership.kind === 'unowned' ? ownership.line : undefined } }),
    };
  }
  return undefined;
}

/** A path that a pattern matches, below a folder if the pattern is free to be there. */
function example(pattern: Pattern, folder: string): string {
  const names = pattern.segments.map((segment, index) =>
    segment === '**'
      ? index === 0
        ? folder
        : 'any'
      : segment.map((token) => (typeof token === 'object' ? token.literal : 'x')).join(''),
  );
  // A wildcard first segment can be the folder itself: `*/notes.md`.
  const [first] = pattern.segments;
  if (first !== undefined && first !== '**' && first.some((token) => typeof token === 'string'))
    names[0] = folder;
  return names.join('/');
}
