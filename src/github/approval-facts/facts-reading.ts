/** What reading facts needs of a connection: two functions of octokit's, and which repository. */
export interface Reading {
  readonly octokit: {
    graphql(query: string, variables: Record<string, unknown>): Promise<unknown>;
    request: Request;
  };
  /** Another connection for an organisation's teams, which a job's own token may not read. */
  readonly members?: { readonly request: Request } | undefined;
  readonly owner: string;
  readonly repo: string;
}

type Request = (route: string, parameters: Record<string, unknown>) => Promise<{ readonly data: unknown }>;
