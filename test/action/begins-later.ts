import { expect } from '@jest/globals';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { MINUTE, REPOSITORY, type Company } from './company.ts';

/** A request whose access begins later, and what the stories about it have in common. */

export const push = { name: 'push' } as const;
export const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
export const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
export const TONIGHT = { start: '2026-11-18 22:00 Europe/Berlin', duration: '2h' } as const;

export const until = (acme: Company, time: string): void => {
  acme.clock.advance((parseInstant(time) as Instant) - acme.clock.now());
};

export const merged = async (acme: Company, answers: object = TONIGHT): Promise<number> => {
  const { issue, pull } = await acme.request('alice', answers);
  acme.clock.advance(5 * MINUTE);
  await acme.approve(pull ?? 0);
  return issue;
};

export const scheduled = async (acme: Company, answers: object = TONIGHT): Promise<number> => {
  const issue = await merged(acme, answers);
  await acme.ok('grant', push);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: scheduled', true]);
  return issue;
};

/** An administrator changes aws-jit.yml on the default branch. */
export const configure = (acme: Company, change: (text: string) => string): void => {
  acme.repository.write(
    { 'aws-jit.yml': change(acme.repository.read('aws-jit.yml') ?? '') },
    { by: 'acme-admin', message: 'another configuration' },
  );
};

export const extend = async (acme: Company, issue: number): Promise<string> => {
  await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
  return acme.comments(issue).at(-1) ?? '';
};
