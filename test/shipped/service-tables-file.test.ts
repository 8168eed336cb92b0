import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  loadServiceTables,
  readServiceTables,
  serviceTablesText,
} from '../../src/shipped/service-tables-file.ts';
import type { BytesOfFile } from '../../src/shipped/service-tables-file.ts';

const fileOf = (text: string): BytesOfFile => {
  const bytes = Buffer.from(text);
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
};

describe('the tables of the files that ship', () => {
  test.each([
    ['catalog.json', 456],
    ['descriptions.json', 456],
    ['operations.json', 300],
    ['traits.json', 400],
  ])('%s: table for table what JSON.parse reads', (name, atLeast) => {
    const path = new URL(`../../src/shipped/data/${name}`, import.meta.url);
    const { lengths, ...whole } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
    const { head, services, table } = loadServiceTables(name);
    expect({ ...head, services: Object.fromEntries(services.map((each) => [each, table(each)])) }).toEqual(
      whole,
    );
    expect(services).toEqual(Object.keys(lengths ?? {}));
    expect(services.length).toBeGreaterThanOrEqual(atLeast);
  });

  test('a file that is not there is named, with what to do', () => {
    expect(() => loadServiceTables('none.json')).toThrow(/none\.json is missing or damaged .*npm run build/);
  });
});

describe('reading and writing', () => {
  const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '"}', '},\n"s3": {', 'é'));
  const rows = fc.uniqueArray(fc.tuple(name, fc.jsonValue()), { selector: ([key]) => key, maxLength: 5 });
  const tables = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), rows), {
    selector: ([service]) => service,
    maxLength: 5,
  });

  test('reads any text back, whatever its names and values hold', () => {
    fc.assert(
      fc.property(tables, fc.jsonValue(), (all, extra) => {
        const text = serviceTablesText(
          { date: '"2026-09-26"', extra: JSON.stringify(extra) },
          Object.fromEntries(
            all.map(([service, members]) => [
              service,
              members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
            ]),
          ),
        );
        const read = readServiceTables(fileOf(text));
        const whole = JSON.parse(text) as { services: Record<string, unknown> };
        expect([...read.services].sort()).toEqual(all.map(([service]) => service).sort());
        for (const service of read.services) expect(read.table(service)).toEqual(whole.services[service]);
        const written: unknown = JSON.parse(JSON.stringify(extra));
        expect(read.head).toEqual({ date: '2026-09-26', extra: written });
      }),
    );
  });

  test('a service without a table has none', () => {
    const { table } = readServiceTables(fileOf(serviceTablesText({}, { s3: ['"a": 1'] })));
    expect(table('s3')).toEqual({ a: 1 });
    for (const other of ['sqs', '', '__proto__', 's3"', 'a']) expect(table(other)).toBeUndefined();
  });

  const whole = serviceTablesText({ date: '1' }, { s3: ['"a": 1', '"b": [\n2\n]'], sqs: ['"c": 3'] });
  test.each([
    ['empty', ''],
    ['cut in its head', whole.slice(0, 6)],
    ['cut in a table', whole.slice(0, whole.indexOf('"b"'))],
    ['cut between tables', whole.slice(0, whole.indexOf('"sqs"'))],
    ['cut at its end', whole.slice(0, -2)],
    ['with more behind it', `${whole}{}`],
    ['written by another program', JSON.stringify(JSON.parse(whole), null, 2)],
    ['with a longer table', whole.replace('"a": 1', '"a": 10')],
    ['with lengths that are no numbers', whole.replace(/"s3": (\d+)/, '"s3": "$1"')],
    ['without lengths', whole.replace('"lengths"', '"length"')],
  ])('a file %s is refused', (_, text) => {
    expect(() => readServiceTables(fileOf(text))).toThrow();
  });

  test('a table that lies elsewhere is refused when it is asked for, and the others are read', () => {
    const length = (service: string): number => {
      const found = new RegExp(`"${service}": (\\d+)`).exec(whole)?.[1];
      return Number(found);
    };
    const moved = whole
      .replace(/"s3": \d+/, `"s3": ${length('s3') + 2}`)
      .replace(/"sqs": \d+/, `"sqs": ${length('sqs') - 2}`);
    const { table } = readServiceTables(fileOf(moved));
    expect(() => table('s3')).toThrow();
    expect(() => table('sqs')).toThrow('the table of sqs lies elsewhere');
    const swapped = whole.replace('"sqs": {', '"sns": {');
    const other = readServiceTables(fileOf(swapped));
    expect(() => other.table('sqs')).toThrow('the table of sqs lies elsewhere');
    expect(other.table('s3')).toEqual({ a: 1, b: [2] });
  });
});
