import type { Service } from './brand.ts';

/**
 * How much of a service somebody asks for. `list` ⊂ `read` ⊂ `write`; `tagging` and `permissions` each add to
 * `read`. The order of this list is the order of the form's dropdown.
 */
export const ACCESS_LEVELS = ['list', 'read', 'write', 'tagging', 'permissions'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** A level for each requested service; a form with one level for all is expanded when it is read. */
export type Access = Readonly<Record<Service, AccessLevel>>;

/** Whether whoever asks for `outer` has asked for `inner`, too. */
export const accessContains = (outer: AccessLevel, inner: AccessLevel): boolean =>
  outer === inner || inner === 'list' || (inner === 'read' && outer !== 'list');
