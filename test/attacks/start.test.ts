import { issueBody, ANSWERS } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY } from '../action/company.ts';
import { attacks, type Target } from './scene.ts';

/**
 * A start that nobody approved, or that was changed since: later, to have access when nobody looks any more; earlier, to have it at once. Filed
 * on a Wednesday morning, all of them; each is merged the same morning.
 */
const TONIGHT = { start: '2026-11-18T21:00Z', duration: '2h' } as const;
const edited =
  (start: string) =>
  async ({ as, issue }: Target): Promise<void> => {
    await as('alice').editIssue(REPOSITORY, issue, { body: issueBody({ ...ANSWERS, ...TONIGHT, start }) });
  };
const forged =
  (from: string, to: string) =>
  async ({ forge, bobMerges }: Target): Promise<void> => {
    await forge('request', (text) => text.replace(from, to));
    await bobMerges();
  };
const LINE = 'start: "2026-11-18T21:00:00Z"';

attacks('a start that nobody approved', [
  {
    name: 'edited to a later one after the merge',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('2026-11-19T06:00Z')(target);
    },
    codes: ['request-differs'],
  },
  {
    name: 'edited away after the merge, to begin at once',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('_No response_')(target);
    },
    codes: ['request-differs'],
  },
  {
    name: 'the same moment, written otherwise after the merge',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('2026-11-18 22:00 Europe/Berlin')(target);
    },
    codes: ['request-differs'],
  },
  {
    name: 'edited to one that is far ahead',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('2029-11-18T21:00Z')(target);
    },
    codes: ['form-invalid'],
  },
  {
    name: 'edited to one before it was filed',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('2026-11-17T21:00Z')(target);
    },
    codes: ['form-invalid'],
  },
  {
    name: 'edited to a time that the clocks leave out',
    answers: TONIGHT,
    attack: async (target) => {
      await target.bobMerges();
      await edited('2026-10-25 02:30 Europe/Berlin')(target);
    },
    codes: ['form-invalid'],
  },
  {
    name: "a later one in the file, committed as the bot by a writer's workflow, and approved",
    answers: TONIGHT,
    attack: forged(LINE, 'start: "2026-11-20T21:00:00Z"'),
    codes: ['request-differs', 'review-differs'],
  },
  {
    name: 'taken out of the file, and approved',
    answers: TONIGHT,
    attack: forged(`${LINE}\n`, ''),
    codes: ['request-differs', 'review-differs'],
  },
  {
    name: 'put into the file of a request without one',
    attack: forged('services:', `${LINE}\nservices:`),
    codes: ['request-differs', 'review-differs'],
  },
  {
    name: 'in another form than the bot writes it',
    answers: TONIGHT,
    attack: forged(LINE, 'start: "2026-11-18T22:00:00+01:00"'),
    codes: ['request-not-canonical'],
  },
  {
    name: 'max_start_ahead was lowered since',
    answers: { ...TONIGHT, start: '2026-11-20T21:00Z' },
    attack: async ({ acme, bobMerges }) => {
      await bobMerges();
      acme.clock.advance(MINUTE);
      const text = acme.repository.read('aws-jit.yml') ?? '';
      acme.repository.write({ 'aws-jit.yml': `${text}max_start_ahead: 1d\n` }, { by: 'acme-admin' });
    },
    codes: ['form-invalid'],
  },
]);
