import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { Service } from '../src/terms/brand.ts';
import { smallestLevel } from '../src/drafting/level-words.ts';
import type { Task } from '../src/drafting/task.ts';
import type { Catalog } from '../src/policy/catalog/catalog.ts';
import { ACCESS_LEVELS, type AccessLevel } from '../src/terms/access-level.ts';

/** One case: what somebody asks for, and the actions that the job needs. */
export interface Case {
  readonly id: string;
  readonly task: Task;
  /** Ids as the catalog writes them. */
  readonly needed: ReadonlySet<string>;
}

const level = z.enum(ACCESS_LEVELS);
/** Requests in plain words (`reason`, `needed`), or a documentation passage with its policy (`title`, `text`, `actions`). */
const item = z.object({
  id: z.string().optional(),
  reason: z.string().optional(),
  title: z.string().optional(),
  text: z.string().optional(),
  services: z.array(z.string()).min(1),
  resources: z.array(z.string()).optional(),
  access: z.union([level, z.record(z.string(), level)]).optional(),
  needed: z.array(z.string()).optional(),
  actions: z.array(z.string()).optional(),
});

/**
 * Reads a corpus file. A case without resources is run with `*`; one without access level with the smallest level,
 * service by service, that contains all (or, where no level does, most) of its needed actions.
 *
 * @throws Error naming the file when it has another shape.
 */
export function readCorpus(path: string, catalog: Catalog): readonly Case[] {
  const read = z.array(item).safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error(`${path} is no corpus: ${z.prettifyError(read.error)}`);
  return read.data.map((each, index) => {
    const written = each.needed ?? each.actions ?? [];
    const needed = new Set(written.map((id) => catalog.action(id)?.id ?? id));
    const services = each.services.map((name) => Service.of(name));
    const asked = each.access;
    const access = Object.fromEntries(
      services.map((service) => [
        service,
        typeof asked === 'string' ? asked : (asked?.[service] ?? inferred(service, needed, catalog)),
      ]),
    );
    return {
      id: each.id ?? `${basename(path, '.json')}-${index + 1}`,
      task: {
        reason: each.reason ?? [each.title, each.text].filter(Boolean).join('\n'),
        services,
        resources: each.resources ?? ['*'],
        access,
      },
      needed,
    };
  });
}

function inferred(service: string, needed: ReadonlySet<string>, catalog: Catalog): AccessLevel {
  const own = [...needed].filter((id) => id.startsWith(`${service}:`));
  return smallestLevel(own.flatMap((id) => catalog.action(id)?.level ?? []));
}
