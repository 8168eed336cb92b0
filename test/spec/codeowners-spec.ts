/**
 * Who owns a path, in the plainest words. Shares nothing with the product, which reads patterns without regular expressions.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** The lines that say something, comments and empty lines left out. */
export function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line, index) => {
    const words = line
      .replace(/(^|\s)#.*$/, '')
      .split(/\s+/)
      .filter((word) => word !== '');
    const [pattern, ...owners] = words;
    return pattern === undefined ? [] : [{ number: index + 1, pattern, owners }];
  });
}

/** The last line whose pattern matches decides, also when it names nobody. */
export const lineFor = (text: string, path: string): Line | undefined =>
  linesOf(text).findLast(({ pattern }) => matches(pattern, path));

export const ownersOf = (text: string, path: string): readonly string[] => lineFor(text, path)?.owners ?? [];

/** A pattern of gitignore's as a regular expression over the whole path. */
export function matches(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/') ? '.+' : pattern.endsWith('/*') ? '' : '(?:/.+)?';
  const anchored = pattern.slice(0, -1).includes('/') ? '' : '(?:.+/)?';
  const body = pattern
    .replace(/^\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\/\*\*$|\*\*|\*|\?/g, (sign) => {
      if (sign === '**/') return '(?:.+/)?';
      if (sign === '/**') return '/.+';
      if (sign === '**') return '.*';
      return sign === '*' ? '[^/]*' : '[^/]';
    });
  return new RegExp(`^${anchored}${body}${folder}$`, 's').test(path);
}
