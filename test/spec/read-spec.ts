import type { Read } from '../../src/approval/approval-facts.ts';

/** What is not known is no. */
export const value = <T>(read: Read<T>): T | undefined => (read.known ? read.value : undefined);
