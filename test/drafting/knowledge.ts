import { Service } from '../../src/terms/brand.ts';
import type { Task } from '../../src/drafting/task.ts';
import { loadKnowledge } from '../../src/shipped/knowledge-file.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';

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
