import { loadCatalog } from '../shipped/catalog-file.ts';
import { readConfig } from '../config/read-config.ts';
import { withKeyTable } from '../config/reference-table.ts';
import { configJsonSchema } from '../config/config-schema.ts';
import { issueForm } from '../request/form/issue-form.ts';
import { readNamed } from './text-file.ts';
import { writeGenerated, type FileIo } from './generated-files.ts';

export interface FormArguments {
  /** Path of `aws-jit.yml`. */
  readonly config: string;
  /** Path of the issue form that is written. */
  readonly form: string;
  /** Path for the JSON Schema of the configuration; not written when left out. */
  readonly schema?: string | undefined;
  /** Path of a document that holds the table of keys; not touched when left out. */
  readonly reference?: string | undefined;
  /** Writes nothing, and says what is out of date. */
  readonly check: boolean;
}

/** What the schema of the configuration is written as. */
export const schemaFile = (): string => `${JSON.stringify(configJsonSchema(), null, 2)}\n`;

/**
 * `aws-jit form`: writes what follows from the configuration, so that the form never offers what would be refused.
 * @returns 0 written, or up to date; 1 out of date (`--check`); 2 the configuration cannot be read.
 */
export async function form(args: FormArguments, io: FileIo): Promise<0 | 1 | 2> {
  const text = await readNamed(args.config, io);
  const config = readConfig(text, loadCatalog().services);
  if (!config.ok) {
    for (const { line, message } of config.problems) io.stderr(`${args.config}:${line ?? 1}: ${message}\n`);
    return 2;
  }
  const wanted = new Map([[args.form, issueForm(config.value)]]);
  if (args.schema !== undefined) wanted.set(args.schema, schemaFile());
  if (args.reference !== undefined) {
    const document = withKeyTable((await io.read(args.reference)) ?? '');
    if (document === undefined) {
      io.stderr(
        `${args.reference} has no place for the table of keys: the two marks around it are missing.\n`,
      );
      return 2;
    }
    wanted.set(args.reference, document);
  }

  return writeGenerated(wanted, args.check, 'Run aws-jit form, and commit the result.', io);
}
