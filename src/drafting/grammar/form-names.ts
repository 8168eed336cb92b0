import { arnParts } from '../../policy/catalog/resource-type.ts';

/** Which of the form's resources a word names: `web` is `arn:aws:ecs:…:service/prod/web`. */
export interface FormNames {
  of(word: string): readonly number[];
}

/** Words of ARNs that name kinds of things, and short words that sentences are made of. */
const COMMON = new Set(
  `the and for not new all key data job task web app main test prod stage dev live user users table service cluster function stack queue topic bucket file files object
  instance volume image backup snapshot index stream group role policy alarm rule event events log logs default primary primari secret parameter document session`.split(
    /\s+/,
  ),
);
const SHORTEST_PREFIX = 6;

/** @param kinds words that ARNs of these services are made of beside names: `ingestion` in `dataset/x/ingestion/*` */
export function formNamesOf(resources: readonly string[], kinds: ReadonlySet<string>): FormNames {
  /** Last parts of the resource, then all parts. */
  const last = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  resources.forEach((arn, index) => {
    const resource = arnParts(arn)?.resource;
    if (resource === undefined || resource === '*') return;
    const typed = /^[A-Za-z-]+[/:]/.test(resource) && !arn.startsWith('arn:aws:s3:::');
    const segments = resource.split(/[/:]/).filter((part) => part !== '' && !/^\*+$/.test(part));
    const names = typed ? segments.slice(1) : segments;
    const add = (map: Map<string, number[]>, name: string): void => {
      const known = map.get(name.toLowerCase()) ?? [];
      if (!known.includes(index)) map.set(name.toLowerCase(), [...known, index]);
    };
    const bare = typed ? resource.replace(/^[A-Za-z-]+[/:]/, '') : resource;
    for (const whole of [
      arn,
      resource,
      bare,
      // Secrets end in six characters that nobody says.
      ...(arnParts(arn)?.service === 'secretsmanager' ? [bare.replace(/-[A-Za-z0-9]{6}$/, '')] : []),
      bare.replace(/[/:]\*$/, ''),
      `/${bare}`,
    ])
      add(last, whole);
    names.forEach((name, position) => {
      if (kinds.has(name.toLowerCase())) return;
      add(position === names.length - 1 ? last : parts, name);
    });
  });
  const long = [...last].filter(([name]) => name.length > SHORTEST_PREFIX);
  return {
    of(word) {
      const lower = word
        .toLowerCase()
        .replace(/['’]s$/, '')
        .replace(/^s3:\/\//, '');
      if (/^[^/:]+\/$/.test(lower)) {
        const under = resources.flatMap((arn, index) =>
          arn.toLowerCase().includes(`/${lower}`) || arn.toLowerCase().includes(`:::${lower}`) ? [index] : [],
        );
        if (under.length > 0) return under;
      }
      const whole = last.get(lower) ?? last.get(lower.replace(/\/$/, '')) ?? [];
      if (whole.length > 0 && !COMMON.has(lower)) return whole;
      const within = parts.get(lower) ?? parts.get(lower.replace(/\/$/, ''));
      if (within !== undefined && !COMMON.has(lower)) return within;
      if (/\d/.test(lower) && lower.length >= SHORTEST_PREFIX)
        return long
          .flatMap(([name, indexes]) => (name.startsWith(lower) ? indexes : []))
          .filter((each, at, all) => all.indexOf(each) === at);
      return [];
    },
  };
}
