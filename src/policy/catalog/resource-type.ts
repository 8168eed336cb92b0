import type { Catalog, CatalogAction, CatalogResourceType } from './catalog.ts';
import { completeArn } from '../document/arn-pattern.ts';
import { globOf, matchGlob } from '../document/glob.ts';
import { memo, memoEach, memoOf } from '../../terms/memo.ts';

/**
 * Which resource types an ARN can belong to, by the ARN formats of the Service Authorization Reference.
 *
 * `arn:aws:s3:::b` fits `arn:${Partition}:s3:::${BucketName}` and not `…${BucketName}/${ObjectName}`. A variable stands for at
 * least one character, and for no separator that another type of the service uses to continue the format: a bucket's
 * name holds no `/` because objects continue it with one, a log group's name may hold `/` but no `:`.
 */

/** The six parts of an ARN. The last one keeps its colons and slashes. */
export interface ArnParts {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** `undefined` for what has fewer than six parts or does not begin with `arn:`. */
export function arnParts(arn: string): ArnParts | undefined {
  if (!arn.startsWith('arn:')) return undefined;
  // Without split: its lists were a tenth of the time that a check takes.
  const service = arn.indexOf(':', 4) + 1;
  const region = service && arn.indexOf(':', service) + 1;
  const account = region && arn.indexOf(':', region) + 1;
  const resource = account && arn.indexOf(':', account) + 1;
  if (resource === 0) return undefined;
  return {
    partition: arn.slice(4, service - 1),
    service: arn.slice(service, region - 1),
    region: arn.slice(region, account - 1),
    account: arn.slice(account, resource - 1),
    resource: arn.slice(resource),
  };
}

type Token = { readonly literal: string } | { readonly name: string; readonly forbidden: string };
/** One character of a literal, or a variable with the separators it cannot hold. */
type Step = { readonly char: string } | { readonly forbidden: string };

export interface ArnFormat {
  readonly service: string;
  readonly partition: string;
  readonly region: string;
  readonly account: string;
  /** The resource part as it is written in the reference. */
  readonly text: string;
  /** What the resource part begins with, up to the first variable. */
  readonly lead: string;
  readonly steps: readonly Step[];
  /** The fixed texts behind the lead, in their order. */
  readonly fixed: readonly string[];
}

export interface TypedFormat {
  readonly type: CatalogResourceType;
  readonly formats: readonly ArnFormat[];
}

/**
 * Formats that policies use and that the reference leaves out.
 * - CloudWatch Logs checks most actions on a log group against the ARN that ends in `:*`, and tagging against the one
 *   without (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/iam-access-control-overview-cwl.html).
 * - EC2's own example policies name snapshots and images with the account that owns them, and without
 *   (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html).
 * - A call of one version or alias of a function is checked against the ARN with that qualifier
 *   (https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html).
 * - Documents that AWS owns have no account: arn:aws:ssm:eu-west-1::document/AWS-RunShellScript
 *   (https://docs.aws.amazon.com/systems-manager/latest/userguide/security_iam_id-based-policy-examples.html).
 */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ec2: {
    image: 'arn:${Partition}:ec2:${Region}:${Account}:image/${ImageId}',
    snapshot: 'arn:${Partition}:ec2:${Region}:${Account}:snapshot/${SnapshotId}',
  },
  lambda: {
    function: 'arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Qualifier}',
  },
  ssm: { document: 'arn:${Partition}:ssm:${Region}::document/${DocumentName}' },
  logs: { 'log-group': 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*' },
};

/** Linear: a name holds neither `$` nor `{`. */
const VARIABLE = /\$\{[A-Za-z0-9_-]+\}/g;

/** The resource types of a service with their formats, read once a catalog. */
export const formatsOf = (service: string, catalog: Catalog): readonly TypedFormat[] =>
  formatsIn(catalog)(service.toLowerCase());

/** More than there are services. */
const MOST_SERVICES = 1_000;

const formatsIn = memoOf((catalog: Catalog) =>
  memo(MOST_SERVICES, (service: string): readonly TypedFormat[] => {
    const types = catalog.resourceTypesOf(service);
    const texts = types.flatMap((type) => type.arns.map(withNameAtEnd));
    return types.map((type) => {
      const also = Object.hasOwn(ALSO, service) ? ALSO[service]?.[type.name] : undefined;
      return {
        type,
        formats: [...type.arns.map(withNameAtEnd), ...(also === undefined ? [] : [also])].flatMap((arn) => {
          const format = readFormat(arn, texts);
          return format ? [format] : [];
        }),
      };
    });
  }),
);

/** Those of the types that the action can be limited to. */
export const formatsOfAction = (action: CatalogAction, catalog: Catalog): readonly TypedFormat[] =>
  formatsByAction(catalog)(action);

const formatsByAction = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction) =>
    formatsOf(action.service, catalog).filter(({ type }) =>
      action.resourceTypes.some(({ name }) => name === type.name),
    ),
  ),
);

/** Some pages end a format in `*` where others have a variable: `arn:${Partition}:dms:${Region}:${Account}:rep:*`. */
const withNameAtEnd = (arn: string): string => arn.replace(/\*$/, '${Name}');

function readFormat(arn: string, siblings: readonly string[]): ArnFormat | undefined {
  const parts = arnParts(arn);
  if (!parts) return undefined;
  const continuations = siblings
    .filter((other) => other.length > arn.length && other.startsWith(arn))
    .map((other) => other.charAt(arn.length))
    .filter((separator) => separator === '/' || separator === ':');
  const text = parts.resource;
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(VARIABLE)) {
    if (match.index > at) tokens.push({ literal: text.slice(at, match.index) });
    at = match.index + match[0].length;
    const next = text.charAt(at);
    const forbidden = at === text.length ? continuations.join('') : /[/:]/.test(next) ? next : '';
    tokens.push({ name: match[0].slice(2, -1), forbidden });
  }
  if (at < text.length) tokens.push({ literal: text.slice(at) });
  const { service, partition, region, account } = parts;
  const first = tokens[0];
  return {
    service,
    partition,
    region,
    account,
    text,
    lead: first && 'literal' in first ? first.literal : '',
    fixed: tokens.slice(1).flatMap((token) => ('literal' in token ? [token.literal] : [])),
    steps: tokens.flatMap((token): readonly Step[] =>
      'literal' in token ? Array.from(token.literal, (char) => ({ char })) : [{ forbidden: token.forbidden }],
    ),
  };
}

/**
 * Whether some ARN that the pattern matches has this format. Policy variables may stand for anything. Asked of one pattern
 * and many formats, so the pattern is read once.
 */
export function fitting(pattern: string): (format: ArnFormat) => boolean {
  const read = readPattern(pattern);
  return (format) => read !== undefined && fitsFormat(read, format);
}

/** `fitting` for one format. */
export const fits = (pattern: string, format: ArnFormat): boolean => fitting(pattern)(format);

type Pattern = ArnParts | 'anything';

/** `undefined`: no ARN, so it fits nothing. */
function readPattern(pattern: string): Pattern | undefined {
  if (/^\*+$/.test(pattern)) return 'anything';
  return arnParts(completeArn(pattern.includes('${') ? pattern.replace(/\$\{[^{}]*\}/g, '*') : pattern));
}

function fitsFormat(pattern: Pattern, format: ArnFormat): boolean {
  return (
    pattern === 'anything' ||
    // The first letter of the resource part decides of most.
    (mayBegin(pattern.resource, format.lead) &&
      fieldFits(pattern.service, format.service) &&
      fieldFits(pattern.partition, format.partition) &&
      fieldFits(pattern.region, format.region) &&
      fieldFits(pattern.account, format.account) &&
      resourceFits(pattern.resource, format))
  );
}

const mayBegin = (pattern: string, lead: string): boolean => {
  if (lead === '') return true;
  const first = pattern.charAt(0);
  return first === '*' || first === '?' || first === lead.charAt(0);
};

function resourceFits(pattern: string, { lead, steps, fixed }: ArnFormat): boolean {
  const same = inCommon(pattern, lead);
  if (same === undefined) return false;
  const only = steps.length === lead.length + 1 ? steps[lead.length] : undefined;
  // Nearly every format is a word and one name. What is left of the pattern must leave the name something, and bring
  // nothing that it cannot hold; a wildcard can always do without a separator.
  if (same === lead.length && only && 'forbidden' in only) {
    return pattern.length > same && !Array.from(only.forbidden).some((char) => pattern.includes(char, same));
  }
  return mayHold(pattern, fixed) && overlaps(pattern, steps);
}

/** A name without wildcards holds every fixed text of its format: most formats that begin alike differ in one behind. */
const mayHold = (pattern: string, fixed: readonly string[]): boolean =>
  fixed.every((text) => pattern.includes(text)) || pattern.includes('*') || pattern.includes('?');

function fieldFits(pattern: string, format: string): boolean {
  if (pattern === format || format === '*') return true;
  if (format.startsWith('${')) return pattern !== '';
  return /[*?]/.test(pattern) && matchGlob(globOf(pattern), format);
}

/**
 * Whether one string can match both a pattern with `*` and `?` and a sequence of literals and variables. Walks the pattern
 * once, keeping the set of places that the format can have reached: time is the product of the two lengths.
 */
function overlaps(pattern: string, steps: readonly Step[]): boolean {
  const width = steps.length + 1;
  /** Place 2j: before step j. Place 2j+1: within variable j, at least one character taken. */
  let places = new Uint8Array(2 * width);
  let next = new Uint8Array(2 * width);
  places[0] = 1;
  for (const char of pattern) {
    next.fill(0);
    if (char === '*') {
      // The star may end here, or take anything: every place from the first one on is reachable.
      const first = places.indexOf(1);
      next.fill(1, first);
      for (let j = 0; j < steps.length; j += 1) if ('char' in (steps[j] ?? {})) next[2 * j + 1] = 0;
    } else if (!advance(places, next, char, steps)) return false;
    // A variable may end after any character.
    for (let j = 0; j < steps.length; j += 1) if (next[2 * j + 1] === 1) next[2 * j + 2] = 1;
    [places, next] = [next, places];
  }
  return places[2 * steps.length] === 1;
}

/** The places that one character or `?` leads to. Whether there is any. */
function advance(places: Uint8Array, next: Uint8Array, char: string, steps: readonly Step[]): boolean {
  let alive = false;
  for (let j = 0; j < steps.length; j += 1) {
    const step = steps[j];
    if (!step) continue;
    if ('char' in step) {
      if (places[2 * j] !== 1 || (char !== '?' && char !== step.char)) continue;
      next[2 * j + 2] = 1;
      alive = true;
    } else if ((places[2 * j] === 1 || places[2 * j + 1] === 1) && !step.forbidden.includes(char)) {
      next[2 * j + 1] = 1;
      alive = true;
    }
  }
  return alive;
}

/**
 * How much of the lead the pattern matches character by character, up to its first `*`. `undefined` where they differ
 * before: most formats of a service begin with another word.
 */
function inCommon(pattern: string, lead: string): number | undefined {
  for (let at = 0; at < lead.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === '*') return at;
    if (char !== '?' && char !== lead.charAt(at)) return undefined;
  }
  return lead.length;
}

/** Types of the action's own list that the pattern can name; `*` can name all of them. */
export function typesOfAction(
  action: CatalogAction,
  pattern: string,
  catalog: Catalog,
): readonly CatalogResourceType[] {
  const named = typesNamed(catalog)(action.service)(pattern);
  if (named.length === 0) return named;
  return named.filter(({ name }) => action.resourceTypes.some((type) => type.name === name));
}

/** Whether the pattern can name a thing of any of the action's types. */
export const worksOn = (action: CatalogAction, pattern: string, catalog: Catalog): boolean =>
  action.resourceTypes.length > 0 &&
  typesNamed(catalog)(action.service)(pattern).some(({ name }) =>
    action.resourceTypes.some((type) => type.name === name),
  );

/** Several rules ask the same of one statement, and of each of its actions. */
const REMEMBERED = 1_000;

const WILDCARDS: readonly string[] = ['*', '?'];

/** Catalog → service → first letter of a resource part → the types that can begin with it; all of them for none. EC2 has a hundred. */
const beginningWith = memoOf((catalog: Catalog) =>
  memo(MOST_SERVICES, (service: string) =>
    memo(REMEMBERED, (first: string): readonly TypedFormat[] => {
      const all = formatsOf(service, catalog);
      return first === ''
        ? all
        : all.filter(({ formats }) => formats.some(({ lead }) => lead === '' || lead.charAt(0) === first));
    }),
  ),
);

/** Catalog → service → pattern → the types of the service that the pattern can name. */
const typesNamed = memoOf((catalog: Catalog) =>
  memo(MOST_SERVICES, (service: string) =>
    memo(REMEMBERED, (pattern: string): readonly CatalogResourceType[] => {
      const read = readPattern(pattern);
      if (read === undefined) return [];
      const first = read === 'anything' ? '' : read.resource.charAt(0);
      const named: CatalogResourceType[] = [];
      for (const { type, formats } of beginningWith(catalog)(service)(WILDCARDS.includes(first) ? '' : first))
        if (formats.some((format) => fitsFormat(read, format))) named.push(type);
      return named;
    }),
  ),
);
