import { invalid, valid, type Checked, type Problem } from '../terms/checked.ts';

/** Somebody who is to be listed under `identities`: who they are at GitHub, and in AWS. */
export interface ListedPerson {
  readonly login: string;
  /** `undefined`: GitHub has to be asked. */
  readonly id: number | undefined;
  readonly iamUser: string | undefined;
  readonly iamRole: string | undefined;
  readonly centerUser: string | undefined;
}

const COLUMNS = ['login', 'id', 'iam_user', 'iam_role', 'identity_center_user'] as const;
type Column = (typeof COLUMNS)[number];
export const PEOPLE_COLUMNS: string = COLUMNS.join(',');

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const ID = /^[1-9]\d{0,14}$/;
const IAM_NAME = /^[\w+=,.@-]{1,64}$/;
const CENTER_NAME = /^[^\s<>]{1,128}$/u;
const FORMS: Readonly<Record<Column, readonly [RegExp, string]>> = {
  login: [LOGIN, 'a GitHub login, without @'],
  id: [ID, 'the numeric id of the GitHub account'],
  iam_user: [IAM_NAME, 'the name of an IAM user'],
  iam_role: [IAM_NAME, 'the name of an IAM role'],
  identity_center_user: [CENTER_NAME, 'a user name or email of Identity Center'],
};

/** More is no list that somebody reads before it is committed. */
const MOST = 5000;

/**
 * A list of people as a spreadsheet saves it: a first line with the columns, in any order, then a line a person. Commas, semicolons or
 * tabs between the cells, quotes around them where they are wanted (RFC 4180).
 */
export function readPeople(text: string): Checked<readonly ListedPerson[]> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
  const [head, ...rows] = lines;
  if (head === undefined)
    return invalid(problem(1, `It is empty. Its first line names the columns: ${PEOPLE_COLUMNS}.`));
  const separator = [',', ';', '\t'].find((each) => head.line.includes(each)) ?? ',';
  const names = cellsIn(head.line, separator)?.map((cell) => cell.toLowerCase()) ?? [];
  const columns = names.flatMap((name) => COLUMNS.filter((each) => each === name));
  if (columns.length < names.length || new Set(columns).size < columns.length || !columns.includes('login'))
    return invalid(
      problem(
        head.number,
        `The first line has to name the columns, each once, login among them: ${PEOPLE_COLUMNS}. It says ${head.line.slice(0, 100)}`,
      ),
    );
  if (rows.length > MOST)
    return invalid(problem(head.number, `It has ${rows.length} people; at most ${MOST} are read.`));

  const problems: Problem[] = [];
  const people = rows.map(({ line, number }): ListedPerson => {
    const cells = cellsIn(line, separator);
    if (cells?.length !== columns.length)
      problems.push(
        problem(
          number,
          cells
            ? `It has ${cells.length} cells, and ${columns.length} columns are named.`
            : 'A quote is not closed.',
        ),
      );
    const cell = (column: Column): string | undefined => {
      const value = cells?.[columns.indexOf(column)] ?? '';
      if (!columns.includes(column) || value === '') return undefined;
      const [form, what] = FORMS[column];
      if (!form.test(value))
        problems.push(problem(number, `${column} must be ${what}, not ${JSON.stringify(value)}.`));
      return value;
    };
    const id = cell('id');
    const person = {
      login: cell('login') ?? '',
      id: id === undefined ? undefined : Number(id),
      iamUser: cell('iam_user'),
      iamRole: cell('iam_role'),
      centerUser: cell('identity_center_user'),
    };
    if (person.login === '') problems.push(problem(number, 'login is missing.'));
    if (person.iamUser !== undefined && person.iamRole !== undefined)
      problems.push(
        problem(
          number,
          'It names iam_user and iam_role. Keep one: a person has one principal in an account.',
        ),
      );
    return person;
  });
  const seen = new Set<string>();
  for (const [index, { login }] of people.entries()) {
    const key = login.toLowerCase();
    if (login !== '' && seen.has(key))
      problems.push(problem(rows[index]?.number ?? 1, `${login} is listed twice. Keep one line.`));
    seen.add(key);
  }
  return problems.length > 0 ? { ok: false, problems } : valid(people);
}

const problem = (line: number, message: string): Problem => ({
  code: 'people-list',
  path: '',
  line,
  message,
});

/** Cells of one line, without the spaces around them; `undefined`: a quote is not closed. */
function cellsIn(line: string, separator: string): readonly string[] | undefined {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return quoted ? undefined : [...cells, cell.trim()];
}

/** What names people in AWS who are listed without: `{login}` stands for their login. */
export interface NamePatterns {
  readonly iamUser: string | undefined;
  readonly centerUser: string | undefined;
}

/** What the list says counts before the patterns. */
export const named = (person: ListedPerson, patterns: NamePatterns): ListedPerson => {
  // GitHub adds `_shortcode` to the logins of enterprise-managed users; nobody else's login holds an underscore.
  const login = person.login.replace(/_[A-Za-z0-9]+$/, '');
  const fill = (pattern: string | undefined): string | undefined => pattern?.replace('{login}', () => login);
  return {
    ...person,
    iamUser: person.iamUser ?? (person.iamRole === undefined ? fill(patterns.iamUser) : undefined),
    centerUser: person.centerUser ?? fill(patterns.centerUser),
  };
};

/** The line of `identities` for somebody whose id is known. */
export const identityLine = ({ login, iamUser, iamRole, centerUser }: ListedPerson, id: number): string => {
  const entry = [
    `login: ${login}`,
    ...(iamUser === undefined ? [] : [`iam_user: ${JSON.stringify(iamUser)}`]),
    ...(iamRole === undefined ? [] : [`iam_role: ${JSON.stringify(iamRole)}`]),
    ...(centerUser === undefined ? [] : [`identity_center_user: ${JSON.stringify(centerUser)}`]),
  ];
  return `  "${id}": { ${entry.join(', ')} }`;
};
