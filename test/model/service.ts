import { Faults } from '../../sandbox/faults.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { startOpenAi, type OpenAiSandbox } from '../../sandbox/openai/openai.ts';
import type { Judge } from '../../src/model/model-engine.ts';
import type { Finding } from '../../src/policy/findings/rule-codes.ts';
import type { Task } from '../../src/drafting/task.ts';
import { task } from '../drafting/knowledge.ts';

export const KEY = 'sk-test-0123456789';

/** The stand-in, listening on a free port. */
export const service = (faults = new Faults()): Promise<OpenAiSandbox> =>
  startOpenAi({ clock: new SandboxClock(), faults, key: KEY });

export const QUEUE = 'arn:aws:sqs:eu-west-1:111122223333:orders-dlq';
export const TABLE = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';

/** A request that both engines understand. */
export const PEEK: Task = task('Peek at the messages in the dead letter queue', ['sqs'], 'read', [QUEUE]);

/** Guardrails that find the same risk in whatever they let through. */
export const finding =
  (findings: (...of: Parameters<Judge>) => readonly Finding[]): Judge =>
  (document) => ({ findings: findings(document), risk: 'medium' });

/** Guardrails without objection. */
export const passes: Judge = finding(() => []);
