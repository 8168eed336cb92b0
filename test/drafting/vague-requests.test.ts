import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { knowledge, task } from './knowledge.ts';

const SERVICE = 'arn:aws:ecs:eu-west-1:111122223333:service/core/mailer';
const drafted = (reason: string, level: 'read' | 'write' = 'write') =>
  groundDraft(task(reason, ['ecs'], level, [SERVICE]), knowledge);
const changes = (reason: string): readonly string[] =>
  drafted(reason)
    .picks.filter(({ action }) => !/^(?:List|Read)$/.test(action.level))
    .map(({ action }) => action.id);

describe('a text that leaves open what is to be done drafts no change', () => {
  test.each([
    'Please sort the service mailer out.',
    'I have to take care of mailer tonight.',
    'I need to deal with mailer before the weekend.',
    'Do the needful on mailer, please.',
    'Get mailer back on its feet.',
    'I need the right permissions for mailer.',
    'The usual maintenance on mailer.',
    'I would like to work on mailer today.',
    'Give me what Marta had last time for mailer.',
  ])('%s', (reason) => {
    expect(changes(reason)).toEqual([]);
  });

  test('and what is clear beside it is drafted', () => {
    expect(changes('Sort out the tickets. Restart the service mailer.')).toEqual(['ecs:UpdateService']);
  });
});

describe('a text that asks for what it rules out drafts no such change', () => {
  test.each([
    'Restart the service mailer, but the service mailer must not be restarted.',
    'Delete mailer. Under no circumstances delete mailer.',
    'I need to delete the service mailer and nothing may be deleted.',
  ])('%s', (reason) => {
    expect(changes(reason)).toEqual([]);
  });
});

test.each(['Restart the service mailer.', 'The service mailer has to be restarted at noon.'])(
  'a level that is too low for the wish is told, with the one that it takes: %s',
  (reason) => {
    const { picks, notes } = drafted(reason, 'read');
    expect(picks.filter(({ action }) => action.level === 'Write')).toEqual([]);
    expect(notes.find(({ code }) => code === 'level-too-low')?.text).toContain(
      'ecs:UpdateService, which is write',
    );
  },
);
