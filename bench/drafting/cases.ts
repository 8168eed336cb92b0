import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Task } from '../../src/drafting/task.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import { loadKnowledge } from '../../src/shipped/knowledge-file.ts';
import { ACCESS_LEVELS } from '../../src/terms/access-level.ts';
import { Service } from '../../src/terms/brand.ts';

export const knowledge = loadKnowledge();
const { catalog } = knowledge;

const level = z.enum(ACCESS_LEVELS);
/** A request whose needed, useful and forbidden actions are known. */
export const item = z.object({
  id: z.string().default(''),
  kind: z.string().default(''),
  expect: z.enum(['draft', 'ask', 'level']).default('draft'),
  services: z.array(z.string()),
  access: z.union([level, z.record(z.string(), level)]).optional(),
  resources: z.array(z.string()).default(['*']),
  reason: z.string(),
  needed: z.array(z.string()),
  useful: z.array(z.string()).default([]),
  forbidden: z.array(z.string()).default([]),
  resourcesFor: z.record(z.string(), z.array(z.string())).optional(),
  /** Whatever only reads, and shows no content, is as `useful`. */
  readsAreUseful: z.boolean().default(false),
});
export type Case = z.infer<typeof item>;

export const casesIn = (file: string): readonly Case[] =>
  z.array(item).parse(JSON.parse(readFileSync(file, 'utf8')));

const inferred = (service: string, needed: readonly string[]) =>
  smallestLevel(
    needed.filter((id) => id.startsWith(`${service}:`)).flatMap((id) => catalog.action(id)?.level ?? []),
  );

export function taskOf(each: Case): Task {
  const services = each.services.map((name) => Service.of(name));
  const { access } = each;
  return {
    reason: each.reason,
    services,
    resources: each.resources,
    access: Object.fromEntries(
      services.map((service) => [
        service,
        typeof access === 'string' ? access : (access?.[service] ?? inferred(service, each.needed)),
      ]),
    ),
  };
}
