import { ACCESS_LEVELS, type AccessLevel } from '../../terms/access-level.ts';

/**
 * The fields of the issue form, in its order. GitHub writes each label as a heading of the body, and a request is
 * recognised by these headings: they are worded so that nobody writes one by accident.
 */
export const FIELDS = {
  preset: { label: 'Preset of AWS access', required: false },
  account: { label: 'AWS account', required: true },
  role: { label: 'Shared AWS role', required: false },
  curated: { label: 'Curated set of AWS permissions', required: false },
  services: { label: 'AWS services', required: true },
  resources: { label: 'AWS resources', required: true },
  access: { label: 'AWS access level', required: true },
  exceptions: { label: 'Different level for some services', required: false },
  reason: { label: 'What the AWS access is for', required: true },
  duration: { label: 'AWS access duration', required: true },
  start: { label: 'AWS access begins at', required: false },
  ticket: { label: 'Ticket for this access', required: false },
} as const satisfies Record<string, { readonly label: string; readonly required: boolean }>;

export type Field = keyof typeof FIELDS;
export const FIELD_ORDER = Object.keys(FIELDS) as readonly Field[];

/** What each level means, in the words of the form's dropdown. */
const LEVEL_WORDS: Readonly<Record<AccessLevel, string>> = {
  list: 'see which things exist, not what is in them',
  read: 'list, and read contents and settings',
  write: 'read, and create, change and delete',
  tagging: 'read, and change tags',
  permissions: 'read, and change who else may use the resources',
};

/** A level as the dropdown offers it: `read: list, and read contents and settings`. */
export const levelOption = (level: AccessLevel): string => `${level}: ${LEVEL_WORDS[level]}`;

/** Reads a level, bare or as the dropdown offers it. */
export function readLevel(text: string): AccessLevel | undefined {
  return ACCESS_LEVELS.find((level) => text === level || text === levelOption(level));
}

/** The word that stands for no resource at all, for services whose actions AWS cannot limit to one. */
export const NO_RESOURCES = 'none';

export const MOST_RESOURCES = 50;
/** Nobody works with more in one sitting, and each is a longer policy to read. */
export const MOST_SERVICES = 25;
export const REASON_LENGTH = { least: 10, most: 4000 } as const;
export const TICKET_LONGEST = 100;
