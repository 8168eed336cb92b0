import { loadCatalog } from '../../shipped/catalog-file.ts';
import { instantOfMillis } from '../../terms/instant.ts';
import { runCanBatch, type BatchIo } from './can-batch.ts';
import { runCan, type CanIo } from './can-command.ts';

/** As they are typed. */
export interface CanOptions {
  readonly action?: string;
  readonly resource?: string;
  readonly at?: string;
  readonly context: readonly string[];
  readonly batch?: string;
  readonly json?: true;
}

export interface CanFilesArguments extends CanOptions {
  readonly policy: string | undefined;
  /** Milliseconds since 1970: the time of a call that names none. */
  readonly now: number;
}

/** `aws-jit can`: one call under one policy, or a file of calls. */
export async function canFiles(args: CanFilesArguments, io: CanIo & BatchIo): Promise<0 | 1 | 2> {
  const { policy, action, resource, at, batch, context, json } = args;
  const now = instantOfMillis(args.now);
  if (batch !== undefined && policy === undefined)
    return runCanBatch({ file: batch, now, catalog: loadCatalog() }, io);
  if (batch !== undefined || policy === undefined || action === undefined || resource === undefined) {
    io.stderr('can: give a policy file, --action and --resource; or --batch and nothing else.\n');
    return 2;
  }
  return runCan(
    {
      file: policy,
      action,
      resource,
      now,
      context,
      json: json === true,
      catalog: loadCatalog(),
      ...(at === undefined ? {} : { at }),
    },
    io,
  );
}
