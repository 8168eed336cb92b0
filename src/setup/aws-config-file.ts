import type { AwsProfile, Section } from '../messages/aws-profile.ts';
import { sectionText } from '../messages/aws-profile.ts';

/**
 * `~/.aws/config` of whoever uses the access. Only what stands between our own marks is ever changed; all else stays byte
 * for byte as it is, and a section of ours is never added beside somebody else's of that name: the command line and the
 * SDKs read the file differently where a section stands twice.
 */
export type Edited =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

const mark = (label: string, end: boolean): string => `# ${end ? '<<<' : '>>>'} aws-jit ${label}`;

/** What is written above a block: for whom it is, and until when. */
export interface Block {
  readonly label: string;
  readonly note: string;
  readonly section: Section;
}

/** Adds the profile, or writes it anew where it is ours. */
export function withProfile(text: string, made: AwsProfile, label: string, until: string): Edited {
  const damaged = damage(text);
  if (damaged !== undefined) return { ok: false, why: damaged };
  let edited = text;
  if (made.session !== undefined) {
    const { session } = made;
    const theirs = entriesOf(outside(edited), session.name);
    if (theirs === undefined) {
      edited = put(edited, { label: labelOf(session), note: 'Sign-in for its profiles.', section: session });
    } else if (session.entries.some(([key, value]) => theirs.get(key)?.replace(/\/?#?\/?$/, '') !== value)) {
      return {
        ok: false,
        why: `It has a section [${session.name}] of somebody else's that signs in elsewhere. Rename that section, or remove it.`,
      };
    }
  }
  if (entriesOf(outside(edited), made.profile.name) !== undefined) {
    return {
      ok: false,
      why: `It has a section [${made.profile.name}] that this tool did not write, which is left alone. Rename it, or choose another name with --profile.`,
    };
  }
  const other = blockWith(edited, made.profile.name);
  if (other !== undefined && other !== label) {
    return {
      ok: false,
      why: `The section [${made.profile.name}] belongs to ${other}. Choose another name with --profile.`,
    };
  }
  return { ok: true, text: put(edited, { label, note: until, section: made.profile }) };
}

/** Takes the profile of this label out, and the sign-in of ours that no profile needs any more. */
export function withoutProfile(text: string, label: string): Edited {
  const damaged = damage(text);
  if (damaged !== undefined) return { ok: false, why: damaged };
  if (!labelsOf(text).includes(label)) return { ok: true, text };
  let edited = cut(text, label);
  for (const session of labelsOf(edited).filter((each) => each.startsWith(SESSION))) {
    const name = session.slice(SESSION.length);
    const used = edited.split('\n').some((line) => keyAndValue(line)?.join('=') === `sso_session=${name}`);
    if (!used) edited = cut(edited, session);
  }
  return { ok: true, text: edited };
}

const SESSION = 'session ';
const labelOf = (session: Section): string => `${SESSION}${session.name.replace(/^sso-session /, '')}`;

const MARK = /^# (>>>|<<<) aws-jit (.+)$/;

/** What stands in our own marks, in order: profiles by their label, and sign-ins. */
export const labelsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.startsWith('# >>> ') ? (MARK.exec(line)?.[2] ?? []) : []));

/** Marks that do not pair: then it cannot be told what is ours. */
function damage(text: string): string | undefined {
  let open: string | undefined;
  const seen = new Set<string>();
  for (const [index, line] of text.split('\n').entries()) {
    const [, kind, label] = MARK.exec(line) ?? [];
    if (kind === undefined || label === undefined) continue;
    const fits = kind === '>>>' ? open === undefined && !seen.has(label) : open === label;
    if (!fits) {
      return `The marks of aws-jit in it do not pair, at line ${index + 1}. Remove that block by hand, marks and all.`;
    }
    open = kind === '>>>' ? label : undefined;
    seen.add(label);
  }
  return open === undefined
    ? undefined
    : `The block "${open}" of aws-jit in it has no end. Remove it by hand, mark and all.`;
}

const blockText = ({ label, note, section }: Block): string =>
  [mark(label, false), `# ${note}`, sectionText(section), mark(label, true)].join('\n');

function put(text: string, block: Block): string {
  if (!labelsOf(text).includes(block.label)) {
    const gap = text === '' ? '' : text.endsWith('\n') ? '\n' : '\n\n';
    return `${text}${gap}${blockText(block)}\n`;
  }
  const [before, after] = around(text, block.label);
  return `${before}${blockText(block)}${after}`;
}

/** Without the block, and without the empty line that was put before it. */
function cut(text: string, label: string): string {
  const [before, after] = around(text, label);
  return `${before.replace(/(^|\n)\n$/, '$1')}${after.replace(/^\n/, '')}`;
}

function around(text: string, label: string): readonly [string, string] {
  const lines = text.split('\n');
  const from = lines.indexOf(mark(label, false));
  const to = lines.indexOf(mark(label, true));
  const before = lines.slice(0, from);
  const after = lines.slice(to + 1);
  return [before.map((line) => `${line}\n`).join(''), after.map((line) => `\n${line}`).join('')];
}

/** The text without our blocks. */
function outside(text: string): string {
  return labelsOf(text).reduce((rest, label) => around(rest, label).join(''), text);
}

/** Label of the block of ours that holds a section. */
function blockWith(text: string, name: string): string | undefined {
  return labelsOf(text).find((label) => {
    const lines = text.split('\n');
    const block = lines.slice(lines.indexOf(mark(label, false)), lines.indexOf(mark(label, true)));
    return entriesOf(block.join('\n'), name) !== undefined;
  });
}

/** Keys of a section, as the SDKs read the file; `undefined`: no such section. */
function entriesOf(text: string, name: string): ReadonlyMap<string, string> | undefined {
  let found: Map<string, string> | undefined;
  let inside = false;
  for (const line of text.split('\n')) {
    const header = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().replace(/\s+/g, ' ').replaceAll(/["']/g, '');
    if (header !== undefined) {
      inside = header === name;
      if (inside) found ??= new Map();
    } else if (inside) {
      const entry = keyAndValue(line);
      if (entry) found?.set(...entry);
    }
  }
  return found;
}

function keyAndValue(line: string): [string, string] | undefined {
  const [, key, value] = /^([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? [];
  return key === undefined || value === undefined ? undefined : [key, value.trim()];
}
