import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { knowledge, task } from './knowledge.ts';

const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders-dlq';
const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:invoice-pdf';
const drafted = (reason: string, service: string, arn: string, level: 'tagging' | 'write' = 'tagging') =>
  groundDraft(task(reason, [service], level, [arn]), knowledge);
const actions = (...args: Parameters<typeof drafted>): readonly string[] =>
  drafted(...args).picks.map(({ action }) => action.id);

describe('a wish to put a tag on something, or to take it off', () => {
  test.each([
    ['Label the queue orders-dlq with owner=billing', 'sqs', QUEUE, 'sqs:TagQueue'],
    ['Put costcentre=42 on orders-dlq as a tag', 'sqs', QUEUE, 'sqs:TagQueue'],
    ['Take the tag off the queue orders-dlq', 'sqs', QUEUE, 'sqs:UntagQueue'],
    ['Mark invoice-pdf with migrated=yes', 'lambda', FUNCTION, 'lambda:TagResource'],
    ['Remove the label from the function invoice-pdf', 'lambda', FUNCTION, 'lambda:UntagResource'],
  ])('%s', (reason, service, arn, action) => {
    expect(actions(reason, service, arn)).toContain(action);
  });

  test('at a level without tagging, which level it takes is said, and nothing is changed instead', () => {
    const { picks, notes } = drafted('Label the queue orders-dlq with owner=billing', 'sqs', QUEUE, 'write');
    expect(picks.filter(({ action }) => !/^(?:List|Read)$/.test(action.level))).toEqual([]);
    expect(notes.find(({ code }) => code === 'level-too-low')?.text).toContain('tagging');
  });

  test.each([
    ['Set LOG_LEVEL=debug on invoice-pdf', 'lambda', FUNCTION],
    ['Look at the docker image with the tag latest of invoice-pdf', 'lambda', FUNCTION],
  ])('is not seen in: %s', (reason, service, arn) => {
    expect(actions(reason, service, arn).filter((id) => /Tag/.test(id))).toEqual([]);
  });
});
