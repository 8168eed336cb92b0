import type { AccountId, AccountName, Service } from '../terms/brand.ts';
import type { Catalog, CatalogAction, Level } from './catalog/catalog.ts';
import type { Statement } from './document/document.ts';
import { globContains, globOf } from './document/glob.ts';
import { memo, memoOf } from '../terms/memo.ts';
import { arnParts, fitting, formatsOf, typesOfAction, type ArnFormat } from './catalog/resource-type.ts';
import type { Access, AccessLevel } from '../terms/access-level.ts';

/** What somebody asked for, and so the most that may be granted. It follows from the form and the configuration alone. */
export interface Envelope {
  readonly account: { readonly id: AccountId; readonly name: AccountName };
  /** The account's Region, where the configuration names one. */
  readonly region?: string;
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly partition: string;
  readonly services: readonly Service[];
  /** ARNs of the form, with the wildcards that the person wrote. */
  readonly resources: readonly string[];
  readonly access: Access;
}

const WITHIN: Readonly<Record<AccessLevel, readonly Level[]>> = {
  list: ['List'],
  read: ['List', 'Read'],
  write: ['List', 'Read', 'Write'],
  tagging: ['List', 'Read', 'Tagging'],
  permissions: ['List', 'Read', 'Permissions'],
};

/** Whether an action of this level is covered by the asked one: list ⊂ read ⊂ write; the others each add to read. */
export const levelWithin = (level: Level, asked: AccessLevel): boolean => WITHIN[asked].includes(level);

/** An ARN that may be granted because of what was asked, and the condition it may be granted under. */
export interface ImpliedResource {
  readonly arn: string;
  /** Index of the requested ARN that it follows from. */
  readonly from: number;
  /** The statement that grants it must carry at least this: its values may be narrower, never wider. */
  readonly condition?: NonNullable<Statement['Condition']>;
}

/**
 * ARNs of other resource types that a requested ARN obviously includes. The rule is general and reads only the formats of
 * the Service Authorization Reference:
 * - *Parts.* A format that continues the requested one after `/` or `:` (bucket → its objects, table → its indexes and
 *   streams, log group → its log streams), or that carries the requested name behind another type's word
 *   (`cluster/prod` → `task/prod/*`, `stateMachine:s` → `execution:s:*`).
 * - *The whole.* An ARN that asks for everything in a thing (`arn:aws:s3:::b/*`, `…:log-group:g:*`) includes the thing.
 * - *Listing a prefix.* `arn:aws:s3:::b/reports/*` includes the bucket only under `s3:prefix` like `reports/*`, since a list
 *   of the bucket names every object in it.
 * An object does not include its bucket, nor a function's version the function.
 *
 * @param arn a requested ARN, possibly with wildcards; one that is no ARN implies nothing.
 */
export function derivedResources(arn: string, catalog: Catalog): readonly Omit<ImpliedResource, 'from'>[] {
  return derivedIn(catalog)(arn);
}

/** A request is judged again at each revision, and its ARNs against each statement. */
const derivedIn = memoOf((catalog: Catalog) => memo(1_000, (arn: string) => derive(arn, catalog)));

function derive(arn: string, catalog: Catalog): readonly Omit<ImpliedResource, 'from'>[] {
  const parts = arnParts(arn);
  // A resource part that begins with a wildcard may be of any type, and contains what it implies anyway.
  if (!parts || /^[*?]/.test(parts.resource) || /[*?]/.test(parts.service)) return [];
  const implied = new Map<string, Omit<ImpliedResource, 'from'>>();
  const add = (resource: Omit<ImpliedResource, 'from'>): void => {
    if (resource.arn !== arn && !implied.has(resource.arn)) implied.set(resource.arn, resource);
  };
  const whole = /^(.+)[/:]\*$/.exec(arn)?.[1];
  const ofWhole = whole === undefined ? [] : partsOf(whole, parts.service, catalog);
  if (whole !== undefined && ofWhole.length > 0) {
    add({ arn: whole });
    for (const part of ofWhole) add({ arn: part });
  }
  for (const part of partsOf(arn, parts.service, catalog)) add({ arn: part });
  const listing = listingOfPrefix(arn);
  if (listing) add(listing);
  const all = [...implied.values()];
  return all.filter((each) => !all.some((other) => other !== each && covers(other.arn, each.arn)));
}

/** Of two implied ARNs of one thing, the wider says it all: `…:log-group:g:*` holds `…:log-group:g:log-stream:*`. */
const covers = (wide: string, narrow: string): boolean =>
  wide !== narrow &&
  wide.endsWith('*') &&
  narrow.startsWith(wide.slice(0, wide.indexOf('*'))) &&
  globContains(globOf(wide), globOf(narrow));

/** Requested ARNs, then what they imply, without doubles. */
export function impliedResources(requested: readonly string[], catalog: Catalog): readonly ImpliedResource[] {
  const found = new Map<string, ImpliedResource>(requested.map((arn, from) => [arn, { arn, from }]));
  requested.forEach((arn, from) => {
    for (const resource of derivedResources(arn, catalog)) {
      const key = resource.condition ? `${resource.arn} ${JSON.stringify(resource.condition)}` : resource.arn;
      if (!found.has(key) && !found.has(resource.arn)) found.set(key, { ...resource, from });
    }
  });
  return [...found.values()];
}

/**
 * Of the requested ARNs and what they imply, those that the action can be limited to. Empty for an action without
 * resource-level support, and for one that touches none of what was asked.
 */
export function resourcesFor(
  action: CatalogAction,
  requested: readonly string[],
  catalog: Catalog,
): readonly ImpliedResource[] {
  if (action.resourceTypes.length === 0) return [];
  return impliedResources(requested, catalog).filter((resource) => {
    if (typesOfAction(action, resource.arn, catalog).length === 0) return false;
    return Object.values(resource.condition ?? {}).every((keys) =>
      Object.keys(keys).every((key) => action.conditionKeys.includes(key)),
    );
  });
}

const SEPARATED = /^[/:]/;

function partsOf(arn: string, service: string, catalog: Catalog): string[] {
  const found: string[] = [];
  const fits = fitting(arn);
  for (const { format, parts } of parentsIn(catalog)(service)) {
    if (!fits(format)) continue;
    for (const part of parts) {
      const named = part(arn);
      if (named !== undefined) found.push(named);
    }
  }
  return found;
}

/** From the ARN of a thing to the ARN of what is part of it. */
type Part = (arn: string) => string | undefined;

/** The formats of a service that have parts: which those are does not depend on the ARN. */
const parentsIn = memoOf((catalog: Catalog) =>
  memo(
    1_000,
    (service: string): readonly { readonly format: ArnFormat; readonly parts: readonly Part[] }[] => {
      const all = formatsOf(service, catalog).flatMap((each) => each.formats);
      return all
        .filter(({ text }) => !text.endsWith('*') && text.includes('${'))
        .map((format) => ({ format, parts: all.flatMap((part) => partOf(format, part) ?? []) }))
        .filter(({ parts }) => parts.length > 0);
    },
  ),
);

function partOf(parent: ArnFormat, part: ArnFormat): Part | undefined {
  if (part.service !== parent.service || part.region !== parent.region || part.account !== parent.account)
    return undefined;
  const rest = part.text.startsWith(parent.text) ? part.text.slice(parent.text.length) : '';
  if (SEPARATED.test(rest)) {
    const more = starred(rest);
    return (arn) => arn + more;
  }
  const [, word, variable] = /^([A-Za-z-]+)[/:]\$\{([A-Za-z0-9]+)\}$/.exec(parent.text) ?? [];
  return word === undefined || variable === undefined ? undefined : sharesName(word, variable, part.text);
}

const starred = (format: string): string => format.replace(/\$\{[A-Za-z0-9_-]+\}/g, '*');

/**
 * `cluster/${ClusterName}` → `task/${ClusterName}/${TaskId}`: the variable is named after the parent's word, so the part
 * says whose it is. A shared `${Id}` says nothing.
 */
function sharesName(word: string, variable: string, part: string): Part | undefined {
  const stem = variable.replace(/(?:Name|Id|Alias|Identifier)$/, '').toLowerCase();
  if (stem.length < 3 || !word.replace(/-/g, '').toLowerCase().endsWith(stem)) return undefined;
  const [, head = '', named, rest = ''] = /^([A-Za-z-]+[/:])\$\{([A-Za-z0-9]+)\}([/:].+)$/.exec(part) ?? [];
  if (named !== variable) return undefined;
  const more = starred(rest);
  return (arn) => {
    const resource = arnParts(arn)?.resource ?? '';
    const name = resource.slice(word.length + 1);
    if (name === '' || name.includes(rest.charAt(0))) return undefined;
    return `${arn.slice(0, arn.length - resource.length)}${head}${name}${more}`;
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html */
function listingOfPrefix(arn: string): Omit<ImpliedResource, 'from'> | undefined {
  const match = /^(arn:[a-z-]+:s3:::[^/*?$]+)\/([^*?$]+\*)$/.exec(arn);
  if (!match?.[1] || !match[2]) return undefined;
  return { arn: match[1], condition: { StringLike: { 's3:prefix': [match[2]] } } };
}
