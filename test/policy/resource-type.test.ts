import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCatalog } from '../../src/policy/catalog/create-catalog.ts';
import { globOf, matchGlob } from '../../src/policy/document/glob.ts';
import { arnParts, fitting, formatsOf } from '../../src/policy/catalog/resource-type.ts';

/** A service whose types continue each other, as S3's bucket and object do. */
const RESOURCES = ['ab/${Name}', 'ab/${Name}/c/${Id}', 'a:${Name}:b', '${Name}', 'abc'] as const;
const catalog = createCatalog({
  date: '2026-01-01',
  globalKeys: [],
  services: ['x'],
  table: () => ({
    keys: [],
    types: RESOURCES.map((resource, index) => [`t${index}`, [`arn:\${Partition}:x:::${resource}`], []]),
    actions: [],
  }),
  descriptions: () => undefined,
  traits: () => undefined,
});
const formats = formatsOf('x', catalog).flatMap((each) => each.formats);

/** Every text of some characters. */
const texts = (alphabet: string, longest: number): string[] =>
  longest === 0
    ? ['']
    : [
        '',
        ...Array.from(alphabet).flatMap((char) => texts(alphabet, longest - 1).map((rest) => char + rest)),
      ];
const names = texts('abc/:', 3).filter((name) => name !== '');

/** What each format can name, spelled out: a name holds nothing that the format, or one that continues it, goes on with. */
const spelled: readonly (readonly string[])[] = [
  names.filter((name) => !name.includes('/')).map((name) => `ab/${name}`),
  names
    .filter((name) => !name.includes('/'))
    .flatMap((name) => names.filter((id) => id.length < 3).map((id) => `ab/${name}/c/${id}`)),
  names.filter((name) => !name.includes(':')).map((name) => `a:${name}:b`),
  [...names, ...names.map((name) => `ab/${name}`)],
  ['abc'],
];

describe('whether a pattern can name something of a format', () => {
  test('agrees with spelling out what the format can name', () => {
    const pattern = fc
      .array(fc.constantFrom('a', 'b', 'c', '/', ':', '*', '?', 'ab/', '/c/'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          pattern,
          pattern.map((rest) => `ab/${rest}`),
        ),
        (resource) => {
          const fits = fitting(`arn:aws:x:::${resource}`);
          const glob = globOf(resource);
          formats.forEach((format, index) => {
            const example = spelled[index]?.find((text) => matchGlob(glob, text));
            // Names up to three characters are spelled out: an example proves a yes, and for a short pattern none is a no.
            if (example !== undefined)
              expect([resource, format.text, fits(format)]).toEqual([resource, format.text, true]);
            else if (resource.replace(/^ab\//, '').length <= 2)
              expect([resource, format.text, fits(format)]).toEqual([resource, format.text, false]);
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('an ARN has six parts, the last with colons of its own', () => {
    expect(arnParts('arn:aws:logs:eu-west-1:111122223333:log-group:g:*')).toEqual({
      partition: 'aws',
      service: 'logs',
      region: 'eu-west-1',
      account: '111122223333',
      resource: 'log-group:g:*',
    });
    expect(arnParts('arn:::::')).toEqual({
      partition: '',
      service: '',
      region: '',
      account: '',
      resource: '',
    });
    for (const none of ['', 'arn', 'arn:', 'arn:aws:s3::', 'ARN:aws:s3:::b', 'urn:aws:s3:::b', '*'])
      expect(arnParts(none)).toBeUndefined();
  });
});
