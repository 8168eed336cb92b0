import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import type { Task } from '../../src/drafting/task.ts';
import type { CatalogAction } from '../../src/policy/catalog/catalog.ts';
import { askedWithAnswers } from '../../src/request/asked-in-answers.ts';
import { AccountName } from '../../src/terms/brand.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { knowledge, task } from './knowledge.ts';

const { catalog } = knowledge;
const picked = (of: Task): readonly string[] =>
  groundDraft(of, knowledge).picks.map(({ action }) => action.id);

const SERVICE = 'arn:aws:ecs:eu-west-1:111122223333:service/prod/web';
const CLUSTER = 'arn:aws:rds:eu-west-1:111122223333:cluster:orders';
const BUCKET = ['arn:aws:s3:::acme', 'arn:aws:s3:::acme/*'];

describe('an action has a ground', () => {
  test.each([
    ['Restart the web service', ['ecs'], [SERVICE], 'ecs:UpdateService'],
    [
      'aws ecs update-service --cluster prod --service web --desired-count 3',
      ['ecs'],
      [SERVICE],
      'ecs:UpdateService',
    ],
    ['I need ecs:updateservice', ['ecs'], [SERVICE], 'ecs:UpdateService'],
    ['client.send(new UpdateServiceCommand({ service: "web" }))', ['ecs'], [SERVICE], 'ecs:UpdateService'],
    [
      'User: x is not authorized to perform: ecs:UpdateService on resource: y',
      ['ecs'],
      [SERVICE],
      'ecs:UpdateService',
    ],
    ['Den Service web bitte neustarten', ['ecs'], [SERVICE], 'ecs:UpdateService'],
  ] as const)('%s', (reason, services, resources, action) => {
    const { picks } = groundDraft(task(reason, services, 'write', resources), knowledge);
    const pick = picks.find((each) => each.action.id === action);
    expect(pick?.grounds[0]?.kind).toBeDefined();
    expect(pick?.resources).toEqual([0]);
  });

  test('what is removed is the head of the phrase, never its place', () => {
    const drafted = picked(
      task('Remove the S3 import role from the Aurora cluster', ['rds'], 'write', [CLUSTER]),
    );
    expect(drafted).not.toContain('rds:DeleteDBCluster');
  });

  test('a permission of another name comes with its page', () => {
    const { picks } = groundDraft(
      task('aws s3api head-object --bucket acme --key a', ['s3'], 'read', BUCKET),
      knowledge,
    );
    expect(picks.map(({ action }) => action.id)).toEqual(['s3:GetObject']);
    expect(picks[0]?.grounds[0]?.page).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });

  test('what empties is no deletion of what it is in, and a limit takes it out', () => {
    expect(picked(task('Empty the bucket', ['s3'], 'write', BUCKET))).not.toContain('s3:DeleteBucket');
    expect(picked(task('Empty the bucket. No deletes.', ['s3'], 'write', BUCKET))).not.toContain(
      's3:DeleteObject',
    );
  });
});

describe('negation takes out, in form and comments alike', () => {
  test.each([
    'No deletes please.',
    'Nothing may be deleted.',
    'Never delete anything!',
    'Ohne zu löschen, bitte nichts löschen.',
  ])('%s', (limit) => {
    const asked = task('Upload and delete files', ['s3'], 'write', BUCKET);
    for (const limited of [
      { ...asked, reason: `${asked.reason}. ${limit}` },
      { ...asked, remarks: [{ text: limit }] },
    ])
      expect(picked(limited)).not.toContain('s3:DeleteObject');
  });

  test('a request that asks for a thing and not to do it is asked about', () => {
    const draft = groundDraft(
      task('Restart web but do not restart anything', ['ecs'], 'write', [SERVICE]),
      knowledge,
    );
    expect(draft.picks).toEqual([]);
    expect(draft.notes.map(({ code }) => code)).toContain('contradiction');
  });
});

describe('what is not understood is asked about or said, and nothing is drafted for it', () => {
  const forms = [
    ['sqs', 'arn:aws:sqs:eu-west-1:111122223333:orders', 'orders', 'queue'],
    ['dynamodb', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', 'orders', 'table'],
    ['lambda', 'arn:aws:lambda:eu-west-1:111122223333:function:orders', 'orders', 'function'],
  ] as const;
  const texts: readonly ((name: string, noun: string) => string)[] = [
    // No verb, or one that nobody knows.
    (_, noun) => `The ${noun}.`,
    (name) => name,
    (_, noun) => `Frobnicate the ${noun}`,
    (name) => `We have to galvanise ${name} today`,
    // Languages that no table has: Finnish, Polish, Dutch, Italian, Czech, Turkish.
    (name) => `Poista vanhat viestit jonosta ${name}`,
    (name) => `Näytä taulukon ${name} rivit`,
    (name) => `Pokaż mi kolejkę ${name}`,
    (name) => `Usuń stare wiadomości z kolejki ${name}`,
    (name) => `Verwijder de oude berichten uit de wachtrij ${name}`,
    (name) => `Leggi i messaggi della coda ${name}`,
    (name) => `Prosím ukaž tabulku ${name}`,
    (name) => `Lütfen ${name} kuyruğunu boşalt`,
  ];
  const requests = forms.flatMap(([service, arn, name, noun]) =>
    texts.map((text) => [text(name, noun), service, arn] as const),
  );
  test.each(requests)('%s (%s)', (reason, service, arn) => {
    const draft = groundDraft(task(reason, [service], 'write', [arn]), knowledge);
    expect(draft.picks.map(({ action }) => action.id)).toEqual([]);
    const said = [...draft.questions.map(({ text }) => text), ...draft.notes.map(({ code }) => code)];
    expect(said).not.toEqual([]);
  });
});

describe('each wish has an answer', () => {
  test('a level that is too low is said, with the line to send', () => {
    const draft = groundDraft(
      task('Purge the queue', ['sqs'], 'read', ['arn:aws:sqs:eu-west-1:111122223333:q']),
      knowledge,
    );
    expect(draft.picks).toEqual([]);
    expect(draft.notes).toMatchObject([{ code: 'level-too-low', action: 'sqs:PurgeQueue' }]);
    expect(draft.questions[0]?.choices[0]?.send).toBe('/answer write sqs');
  });

  test('a number never raises a level', () => {
    const asked = task('Purge the queue', ['sqs'], 'read', ['arn:aws:sqs:eu-west-1:111122223333:q']);
    const chosen = { command: 'answer', comment: 1, chose: [1], text: 'sqs:PurgeQueue' } as const;
    expect(picked({ ...asked, remarks: [chosen] })).toEqual([]);
    const form = { ...asked, account: AccountName.of('prod'), duration: 3600 as Seconds };
    const raised = askedWithAnswers(form, [chosen, { command: 'answer', comment: 2, text: 'write sqs' }], {
      catalog,
      breadth: 'named',
    });
    expect(raised.ok && picked(raised.value)).toContain('sqs:PurgeQueue');
  });

  test('a type that the form has nothing of is said', () => {
    const volume = 'arn:aws:ec2:eu-west-1:111122223333:volume/vol-1';
    const draft = groundDraft(
      task('Attach the volume to the broken instance', ['ec2'], 'write', [volume]),
      knowledge,
    );
    expect(draft.picks.map(({ action }) => action.id)).not.toContain('ec2:AttachVolume');
    expect(draft.notes.map(({ code }) => code)).toContain('resource-missing');
  });

  test('a policy that denies explicitly is no reason for a grant', () => {
    const reason =
      'is not authorized to perform: sqs:SendMessage on resource: q with an explicit deny in a service control policy';
    const draft = groundDraft(
      task(reason, ['sqs'], 'write', ['arn:aws:sqs:eu-west-1:111122223333:q']),
      knowledge,
    );
    expect(draft.picks).toEqual([]);
    expect(draft.notes.map(({ code }) => code)).toEqual(['policy-denies']);
  });
});

/** An ARN of every type that an action takes. */
const arnsOf = (action: CatalogAction): readonly string[] =>
  action.resourceTypes
    .flatMap(({ name }) => catalog.resourceType(action.service, name)?.arns.slice(0, 1) ?? [])
    .map((arn) =>
      arn
        .replace('${Partition}', 'aws')
        .replace('${Region}', 'eu-west-1')
        .replace('${Account}', '111122223333')
        .replace(/\$\{[^}]+\}/g, 'x1'),
    );

const anAction = fc
  .constantFrom(...catalog.services)
  .chain((service) => fc.constantFrom(...(catalog.actionsOf(service) ?? [])));
const PHRASES = [
  'I need %',
  '%',
  'please allow % for today',
  'Missing permission: %.',
  'for the release I have to call % once',
  '%, we are throttled',
];

describe('for every action that AWS documents', () => {
  test('one that is named is drafted, and nothing else that deletes', () => {
    fc.assert(
      fc.property(anAction, fc.constantFrom(...PHRASES), fc.boolean(), (action, phrase, lower) => {
        const name = lower ? action.id.toLowerCase() : action.id;
        const asked: Task = {
          reason: phrase.replace('%', name),
          services: [action.service],
          access: { [action.service]: smallestLevel([action.level]) },
          resources: arnsOf(action),
        };
        const draft = groundDraft(asked, knowledge);
        const ids = draft.picks.map((pick) => pick.action.id);
        // What cannot be drafted says why.
        expect(ids.includes(action.id) || draft.notes.some((note) => note.action === action.id)).toBe(true);
        const others = draft.picks.filter(
          (pick) => pick.action !== action && pick.grounds[0]?.kind !== 'dependency',
        );
        expect(others.map((pick) => pick.action.id)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('"no deletes" never adds an action', () => {
    fc.assert(
      fc.property(anAction, (action) => {
        const reason = (catalog.description(action.id) ?? action.name).replace(
          /^Grants permissions? to /,
          '',
        );
        const asked: Task = {
          reason,
          services: [action.service],
          access: { [action.service]: smallestLevel([action.level]) },
          resources: arnsOf(action),
        };
        const before = new Set(picked(asked));
        for (const id of picked({ ...asked, remarks: [{ text: 'no deletes' }] }))
          expect(before.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
