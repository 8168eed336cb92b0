import type { RoleKind } from './role-kinds.ts';
import type { JobTrust, RoleTrust } from './role-trust.ts';
import type { SetupFacts } from './setup-facts.ts';

/** GitHub reaches the first account by its tokens; the others trust the roles of the first. */
export function wantedTrust(
  kind: RoleKind,
  name: string,
  { files, github, config }: SetupFacts,
): JobTrust | RoleTrust | undefined {
  const { settings } = files;
  if (settings === undefined || config === undefined) return undefined;
  const first = { granter: settings.granterRole, revoker: settings.revokerRole, reader: settings.readerRole }[
    kind
  ];
  const id = [...config.accounts].find(([each]) => each === name)?.[1].id;
  if (first.split(':')[4] !== id) return { kind: 'role', by: first };
  if (!github.known) return undefined;
  const { subject } = github.value;
  return {
    kind: 'job',
    repository: github.value.name,
    repositoryId: github.value.id,
    branch: github.value.defaultBranch,
    environment: { granter: 'aws-jit-grant', revoker: 'aws-jit-revoke', reader: undefined }[kind],
    issuer: github.value.issuer,
    subjectPrefix: subject.known ? subject.value.prefix : undefined,
    workflows: [...files.present].flatMap(([path, text]) =>
      path.startsWith('.github/workflows/') && text?.includes(first) === true ? [path] : [],
    ),
  };
}
