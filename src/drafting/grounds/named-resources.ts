import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import { arnParts } from '../../policy/catalog/resource-type.ts';
import { globContains, globOf } from '../../policy/document/glob.ts';
import type { FormNames } from '../grammar/form-names.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { FormScope } from './form-scope.ts';
import { typeWords } from './action-index.ts';
import { roleOf, type ResourceRole } from './resource-roles.ts';

/** Which of the form's resources an action is meant on, by the words of the wish that it comes from. */
export interface NamedResources {
  /** @param of the action that it belongs to, of a dependency, and the resources that this one is on. */
  for(action: CatalogAction, wish: Wish | undefined, of?: DraftedOn): readonly number[];
  /** Whether the words of the wish name one of the resources that the action can be limited to. */
  isNamed(action: CatalogAction, wish: Wish): boolean;
}

interface DraftedOn {
  readonly action: CatalogAction;
  readonly resources: Iterable<number>;
}

interface Mention {
  readonly resource: number;
  /** The word is the whole name of it, and not that of what it is in. */
  readonly whole: boolean;
  readonly role: ResourceRole | undefined;
}

/**
 * What a clause names itself goes before what it is read into from others, type by type; and where it names two of one type, one is where
 * something comes from and the other where it goes. Only ever makes a statement narrower.
 */
export function namedResources(
  resources: readonly string[],
  names: FormNames,
  scope: FormScope,
  wishes: readonly Wish[],
): NamedResources {
  const known = new Map<number, readonly Mention[]>();
  const kinds = resources.map((arn) => kindOf(arn));

  return {
    for(action, wish, of) {
      const everything = scope.resourcesFor(action, []);
      const locks =
        wish?.exact !== undefined && isOfState(wish.exact.words) ? locksIn(action, everything) : [];
      if (locks.length > 0) return locks;
      if (wish === undefined || everything.length < 2)
        return of === undefined ? everything : scope.resourcesFor(action, [...of.resources]);
      const own = playing(action, of?.action, narrowed(action, wish, everything));
      const elsewhere = of === undefined ? [...wish.resources, ...wish.placed] : [...of.resources];
      if (own.length === 0) return scope.resourcesFor(action, elsewhere);
      // Of a type that the clause names itself, nothing is read into it from elsewhere.
      const taken = new Set(own.flatMap((index) => typesOf(action, index)));
      const meant = scope.resourcesFor(action, [
        ...own,
        ...elsewhere.filter((index) => !typesOf(action, index).some((type) => taken.has(type))),
      ]);
      // AWS says on what it was denied; what a call is always given beside that is denied next.
      return wish.source === 'denial'
        ? meant.filter(
            (index) => own.includes(index) || typesOf(action, index).some((type) => isRequired(action, type)),
          )
        : meant;
    },
    isNamed: (action, wish) => {
      const everything = scope.resourcesFor(action, []);
      return [...mentionsIn(wish).map(({ resource }) => resource), ...wish.resources, ...wish.placed].some(
        (index) => everything.includes(index),
      );
    },
  };

  /** Terraform deletes the lock beside its state, and no state. */
  function locksIn({ id }: CatalogAction, everything: readonly number[]): readonly number[] {
    return id === 's3:DeleteObject'
      ? everything.filter((index) => /\.tflock$/.test(resources[index] ?? ''))
      : [];
  }

  function typesOf(action: CatalogAction, index: number): readonly string[] {
    return scope
      .typesIn(action.service)
      .flatMap(({ index: at, type }) =>
        at === index && action.resourceTypes.some(({ name }) => name === type) ? [type] : [],
      );
  }

  /** What the clause names of what the action takes; where a word names one thing wholly, not also all that is in something of that name. */
  function narrowed(action: CatalogAction, wish: Wish, everything: readonly number[]): readonly Mention[] {
    const mentions = mentionsIn(wish).filter(({ resource }) => everything.includes(resource));
    const wholly = new Set(
      mentions.filter(({ whole }) => whole).flatMap(({ resource }) => typesOf(action, resource)),
    );
    return mentions.filter(
      ({ resource, whole }) => whole || !typesOf(action, resource).some((type) => wholly.has(type)),
    );
  }

  function mentionsIn(wish: Wish): readonly Mention[] {
    const found = known.get(wish.id) ?? (isThere(wish.words) ? there(wish) : read(wish.words));
    known.set(wish.id, found);
    return found;
  }

  /** "Copy it to x and look at the objects there": where it went, else what was named last. */
  function there(wish: Wish): readonly Mention[] {
    const before = wishes
      .filter(({ id, negated, source }) => id < wish.id && !negated && source === 'words')
      .map((each) => read(each.words))
      .findLast((mentions) => mentions.length > 0);
    const targets = before?.filter(({ role }) => role === 'target') ?? [];
    const own = read(wish.words);
    return own.length > 0 ? own : targets.length > 0 ? targets : (before ?? []);
  }

  function read(text: string): readonly Mention[] {
    const words = text.split(/[\s"'`„“”(),;=]+|(?<=\w)[.:!?](?=\s|$)/).filter(Boolean);
    return words.flatMap((word, at) => {
      const named = namedBy(word, words, at);
      if (named.length === 0) return [];
      const role = roleOf(words, at);
      return named.map((resource) => ({ resource, role, whole: isWhole(word, resources[resource] ?? '') }));
    });
  }

  function namedBy(word: string, words: readonly string[], at: number): readonly number[] {
    const lower = word.toLowerCase();
    if (/^arn:/.test(lower)) return indexes((arn) => arn === word || globContains(globOf(arn), globOf(word)));
    const path = /^s3:\/\/([^/]+)(?:\/(.*))?$/.exec(word);
    if (path) return inBucket(path[1] ?? '', path[2] ?? '');
    const whole = names.of(word);
    if (whole.length > 0) return whole;
    // A word that sentences are made of is a name beside the word for what it names: "project web", "--service api".
    const beside = [words[at - 1], words[at + 1]].map((each) =>
      each?.toLowerCase().replace(/^--|-name$|-id$/g, ''),
    );
    return indexes(
      (arn, index) =>
        isWhole(word, arn) && beside.some((each) => each !== undefined && kinds[index]?.has(each)),
    );
  }

  function inBucket(bucket: string, key: string): readonly number[] {
    const arn = `arn:aws:s3:::${bucket}`;
    return indexes((each) => {
      if (each === arn || each === `${arn}/*`) return true;
      const object = `${arn}/${key}`;
      return key !== '' && (globContains(globOf(each), globOf(object)) || each.startsWith(object));
    });
  }

  function indexes(test: (arn: string, index: number) => boolean): readonly number[] {
    return [...resources.keys()].filter((index) => test(resources[index] ?? '', index));
  }

  /** Of two of one type, the one that something comes from, or goes to. */
  function playing(
    action: CatalogAction,
    of: CatalogAction | undefined,
    mentions: readonly Mention[],
  ): readonly number[] {
    const all = [...new Set(mentions.map(({ resource }) => resource))];
    const targets = mentions.filter(({ role }) => role === 'target');
    const others = mentions.filter(({ role }) => role !== 'target');
    const plays = partOf(action, of);
    if (plays === undefined || targets.length === 0 || others.length === 0) return all;
    return all.filter((index) => {
      const types = typesOf(action, index);
      const rivals = (of: readonly Mention[]): boolean =>
        of.some(
          ({ resource }) =>
            resource !== index && typesOf(action, resource).some((each) => types.includes(each)),
        );
      const isTarget = targets.some(({ resource }) => resource === index);
      return plays === 'target' ? isTarget || !rivals(targets) : !isTarget || !rivals(others);
    });
  }
}

/** What the name of an action says of the one that it takes: what is read or taken away comes from there, what is put goes there. */
function partOf({ id, name, level }: CatalogAction, of: CatalogAction | undefined): ResourceRole | undefined {
  // Restoring fills what is restored into.
  if (of !== undefined && /^Restore/.test(of.name)) return 'target';
  if (Object.hasOwn(PARTS, id)) return PARTS[id];
  if (level === 'Read' || level === 'List' || /^(?:Receive|Delete|Remove|Disassociate|Deregister)/.test(name))
    return 'source';
  return /^(?:Put|Send|Publish|BatchWrite|Write|Upload|Register|Import)/.test(name) ? 'target' : undefined;
}

/** Where the name does not say it. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html */
const PARTS: Readonly<Record<string, ResourceRole>> = { 'sqs:StartMessageMoveTask': 'source' };

const isRequired = ({ resourceTypes }: CatalogAction, type: string): boolean =>
  resourceTypes.some(({ name, required }) => name === type && required);

/** "There is …" is no place. */
const isThere = (words: string): boolean => /\bthere\b(?! (?:is|are|was|were|has|have))/i.test(words);

const isOfState = (words: string): boolean => /^(?:terraform|tofu|opentofu)\b/.test(words);

/** `web` is the whole name of `service/prod/web`, `prod` is not. */
const isWhole = (word: string, arn: string): boolean => {
  const resource = (arnParts(arn)?.resource ?? '').replace(/[/:]\*$/, '').toLowerCase();
  const lower = word.toLowerCase();
  return (
    arn === word || resource === lower || resource.endsWith(`/${lower}`) || resource.endsWith(`:${lower}`)
  );
};

/** Words for the type of an ARN, as people and flags write it. */
function kindOf(arn: string): ReadonlySet<string> {
  const parts = arnParts(arn);
  if (parts === undefined) return new Set();
  const literal = /^([A-Za-z-]+)[/:]/.exec(parts.resource)?.[1];
  const spoken = (Object.hasOwn(UNTYPED, parts.service) ? UNTYPED[parts.service] : undefined) ?? '';
  return new Set([
    ...spoken.split(' ').filter(Boolean),
    ...(literal === undefined || parts.service === 's3'
      ? []
      : [literal.toLowerCase(), ...typeWords(literal)]),
  ]);
}

/** Services whose ARNs do not say of what type they are, and what else theirs are called. */
const UNTYPED: Readonly<Record<string, string>> = {
  s3: 'bucket',
  sqs: 'queue',
  sns: 'topic',
  codepipeline: 'pipeline',
  rds: 'database instance',
  ecr: 'push pull repo',
  lambda: 'lambda',
};
