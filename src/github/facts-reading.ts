/** What reading facts needs of a connection: two functions of octokit's, and which repository. */
export interface Reading {
  readonly octokit: {
    graphql(query: string, variables: Record<string, unknown>): Promise<unknown>;
    request(route: string, parameters: Record<string, unknown>): Promise<{ readonly data: unknown }>;
  };
  readonly owner: string;
  readonly repo: string;
}
