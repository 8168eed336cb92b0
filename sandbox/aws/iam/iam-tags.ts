import { invalidInput, limitExceeded } from '../query/query-error.ts';
import { validation } from '../query/constraints.ts';
import type { Xml } from '../query/xml.ts';
import type { Tag } from '../state/iam-entities.ts';

const CHARACTERS = '\\p{L}\\p{Z}\\p{N}_.:/=+\\-@';
const KEY = new RegExp(`^[${CHARACTERS}]+$`, 'u');
const VALUE = new RegExp(`^[${CHARACTERS}]*$`, 'u');

/**
 * Checks tags of a request: length, characters, doubles (keys are compared without regard to case), `aws:`.
 * @throws AwsError ValidationError or InvalidInput.
 */
export function checkTags(tags: readonly Tag[], most = 50): readonly Tag[] {
  const problems = tags.flatMap(({ key, value }, index) => [
    ...problem(`tags.${index + 1}.member.key`, key, KEY, 1, 128),
    ...problem(`tags.${index + 1}.member.value`, value, VALUE, 0, 256),
  ]);
  if (tags.length > most)
    problems.push(
      `Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
    );
  if (problems.length > 0) throw validation(problems);
  if (new Set(tags.map(({ key }) => key.toLowerCase())).size < tags.length)
    throw invalidInput('Duplicate tag keys found. Please note that Tag keys are case insensitive.');
  if (tags.some(({ key }) => /^aws:/i.test(key)))
    throw invalidInput('Tag keys that begin with aws: are reserved for AWS and cannot be set.');
  return tags;
}

function problem(at: string, text: string, form: RegExp, min: number, max: number): readonly string[] {
  if (text.length < min)
    return [
      `Value '${text}' at '${at}' failed to satisfy constraint: Member must have length greater than or equal to ${min}`,
    ];
  if (text.length > max)
    return [
      `Value '${text}' at '${at}' failed to satisfy constraint: Member must have length less than or equal to ${max}`,
    ];
  if (form.test(text)) return [];
  const shown = `[${CHARACTERS}]${min === 0 ? '*' : '+'}`;
  return [
    `Value '${text}' at '${at}' failed to satisfy constraint: Member must satisfy regular expression pattern: ${shown}`,
  ];
}

/**
 * Adds or replaces. A key that is there in another spelling keeps that spelling.
 * @throws AwsError LimitExceeded
 */
export function withTags(before: readonly Tag[], added: readonly Tag[], most: number): readonly Tag[] {
  const merged = new Map(before.map((tag) => [tag.key.toLowerCase(), tag]));
  for (const tag of added) {
    const key = merged.get(tag.key.toLowerCase())?.key ?? tag.key;
    merged.set(key.toLowerCase(), { key, value: tag.value });
  }
  if (merged.size > most) throw limitExceeded(`The number of tags has reached the maximum limit: ${most}`);
  return [...merged.values()];
}

export function withoutTags(before: readonly Tag[], keys: readonly string[]): readonly Tag[] {
  const gone = new Set(keys.map((key) => key.toLowerCase()));
  return before.filter(({ key }) => !gone.has(key.toLowerCase()));
}

export const tagsXml = (tags: readonly Tag[]): Xml =>
  tags.map(({ key, value }) => ({ Key: key, Value: value }));
