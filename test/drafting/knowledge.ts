import { Service } from '../../src/brand.ts';
import type { Task } from '../../src/drafting/task.ts';
import { loadKnowledge } from '../../src/knowledge-file.ts';
import type { AccessLevel } from '../../src/request/request.ts';

/** What ships with the product, read once for all cases of a test file. */
export const knowledge = loadKnowledge();

/** A task with one level for all services. */
export const task = (
  reason: string,
  services: readonly string[],
  access: AccessLevel,
  resources: readonly string[] = ['*'],
): Task => ({
  reason,
  services: services.map((name) => Service.of(name)),
  resources,
  access: Object.fromEntries(services.map((name) => [name, access])),
});
