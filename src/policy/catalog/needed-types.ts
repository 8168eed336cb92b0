import { memoEach, memoOf } from '../../terms/memo.ts';
import type { Catalog, CatalogAction } from './catalog.ts';
import { arnParts } from './resource-type.ts';

/** Types of which a call needs one: alternatives of each other. */
export type Alternatives = readonly string[];

/**
 * What a call of the action needs: of each entry one type, and all entries. AWS marks types as required and does not say
 * whether all of them or any: `ec2:AttachVolume` needs an instance *and* a volume, `elasticloadbalancing:AddTags` a load
 * balancer *or* a listener. Types count as alternatives where their ARNs begin alike (`listener/app`, `listener/net`), where
 * their names end in the same word (stateful and stateless rule group), where the action tags what it is given, and where
 * there are so many that no call could name them all. In doubt they are alternatives, so that too little is asked for here:
 * what is missing is told as a warning, which is worth nothing once it is wrong.
 */
export const neededTypes = (action: CatalogAction, catalog: Catalog): readonly Alternatives[] =>
  needed(catalog)(action);

/** `forecast:DeleteResourceTree` takes any of fourteen; `ec2:CreateInstance…` and their like need up to five. */
const MOST_NEEDED = 5;

const needed = memoOf((catalog: Catalog) =>
  memoEach((action: CatalogAction): readonly Alternatives[] => {
    const required = action.resourceTypes.filter((type) => type.required).map(({ name }) => name);
    if (required.length === 0) return [];
    if (required.length === 1 || /Tag/.test(action.name)) return [required];
    const families: { readonly marks: Set<string>; readonly names: string[] }[] = [];
    for (const name of required) {
      const marks = [lastWord(name), ...leadsOf(action.service, name, catalog)];
      const alike = families.filter((each) => marks.some((mark) => each.marks.has(mark)));
      for (const each of alike) families.splice(families.indexOf(each), 1);
      families.push({
        marks: new Set([...marks, ...alike.flatMap((each) => [...each.marks])]),
        names: [...alike.flatMap(({ names }) => names), name],
      });
    }
    return families.length > MOST_NEEDED ? [required] : families.map(({ names }) => names);
  }),
);

/**
 * Whether `*` is the resource that the action is used on, though AWS may know types for it: all of them are optional, and
 * the call names none of them. `ce:GetCostAndUsage` knows billing views, which few accounts have; `rds:DescribeDBInstances`
 * without a name lists all. Where optional types are what the call is about (`s3:PutObject`: an object of a bucket, or of an
 * access point), they are alternatives and one of them can be named.
 *
 * Of changes only those that make something of another type: what is changed or removed has an ARN.
 */
export const usedOnStar = memoOf((action: CatalogAction): boolean => {
  const { name, service, level, resourceTypes } = action;
  if (resourceTypes.length === 0) return true;
  if (resourceTypes.some(({ required }) => required) || TWO_WAYS_IN.includes(service)) return false;
  const many = resourceTypes.length > MOST_NEEDED;
  const about = resourceTypes.some((type) =>
    name.toLowerCase().includes(lastWord(type.name).slice('word '.length)),
  );
  if (level === 'List' || level === 'Read')
    return /^(?:List|Describe|Search)/.test(name)
      ? !/Tag/.test(name)
      : !about && !many && !/ResourcePolicy|Tag/.test(name);
  return level === 'Write' && !about && /^(?:Create|Allocate|Purchase|PutMetricData$)/.test(name);
});

/** Each object and bucket can be reached by itself or by an access point, so that no type is required. */
export const TWO_WAYS_IN: readonly string[] = [
  's3',
  's3-object-lambda',
  's3-outposts',
  's3express',
  's3tables',
];

/** `group` of `StatelessRuleGroup`, `user` of `instance-user`, `group` of `AllGroups`. */
const lastWord = (name: string): string => {
  const word =
    name
      .split(/(?=[A-Z])|[^A-Za-z0-9]+/)
      .filter(Boolean)
      .at(-1) ?? name;
  // The end of an abbreviation: `WebACL`.
  return `word ${(/^[A-Z]$/.test(word) ? name : word).toLowerCase().replace(/[^a-z0-9]|s$/g, '')}`;
};

/** Service and first word of each format: `elasticloadbalancing listener`. */
const leadsOf = (service: string, name: string, catalog: Catalog): readonly string[] =>
  (catalog.resourceType(service, name)?.arns ?? []).flatMap((arn) => {
    const parts = arnParts(arn);
    const first = parts?.resource.replace(/^\//, '').split(/[/:]/)[0] ?? '';
    // A format that begins with a name (a bucket) is like nothing else.
    return first === '' || first.startsWith('$') ? [] : [`${parts?.service ?? ''} ${first}`];
  });
