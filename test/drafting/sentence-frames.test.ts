import { describe, expect, test } from '@jest/globals';
import { formNamesOf } from '../../src/drafting/grammar/form-names.ts';
import { unframed } from '../../src/drafting/grammar/frames/sentence-frames.ts';
import { sentencesOf } from '../../src/drafting/grammar/tokens.ts';

const names = formNamesOf(['arn:aws:ecs:eu-west-1:111122223333:service/core/mailer'], new Set());
const read = (text: string): string =>
  sentencesOf(text, names)
    .map((sentence) =>
      unframed(sentence)
        .map((token) => token.lower)
        .join(' '),
    )
    .join(' . ');

describe('the state that a thing is wanted in is read as the order that brings it there', () => {
  test.each([
    ['I want the rule off tonight', 'the rule off tonight'],
    ['Into the set go three more addresses', 'add three more addresses into the set'],
    ['Out of the group goes the old host', 'remove the old host from the group'],
    ['Take it to four', 'scale it to four'],
    ['Please bring mailer up to six', 'please scale mailer to six'],
    ['Broker 2, which does not answer, gets a reboot', 'reboot broker 2'],
    ['The old ones get bigger disks', 'change bigger disks of the old ones'],
  ])('%s', (said, order) => {
    expect(read(said)).toBe(order);
  });
});

describe('what only looks like such a state is left as it is', () => {
  test.each([
    ['I want the rule on the host', 'i want the rule on the host'],
    ['Take it to the meeting', 'take it to the meeting'],
    ['Broker 2, which must be stopped, gets a reboot', 'stop'],
    ['She wants deleting to stop', 'she wants deleting to stop'],
  ])('%s', (said, start) => {
    expect(read(said)).not.toMatch(/^(?:scale|add|remove)\b/);
    if (start !== 'stop') expect(read(said)).toBe(start);
  });
});

describe('what is put in front or behind for stress is read as the plain order', () => {
  test.each([
    ['What I need to stop is mailer', 'i need to stop mailer'],
    ['What I have to do is stop mailer', 'i must stop mailer'],
    ['It is mailer that I have to stop', 'i have to stop mailer'],
    ['The service mailer wants stopping', 'stop the service mailer'],
    [
      'There is a window at ten, for which I need to stop mailer',
      'there is a window at ten , ; i need to stop mailer',
    ],
    ['The deletion of mailer is needed', 'i need the deletion of mailer'],
    ['My job today is a restart of mailer', 'i need a restart of mailer'],
  ])('%s', (said, order) => {
    expect(read(said)).toBe(order);
  });

  test.each([
    'What I need to stop is not mailer',
    'It is not mailer that I have to stop',
    'The deletion of mailer is not needed',
    'My job is not a restart of mailer',
  ])('but a no stays a no: %s', (said) => {
    expect(read(said)).toBe(said.toLowerCase());
  });
});
