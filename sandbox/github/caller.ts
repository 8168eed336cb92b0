/** What an HTTP call gave. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Somebody at work on one repository through the HTTP API: the everyday acts of a test or a demo in a line each. */
export class Caller {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Any call. Does not throw for a refusal. */
  async request(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: { Authorization: `token ${this.#token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: response.headers,
    };
  }

  /** @returns the number of the new issue */
  async openIssue(repository: string, title: string, body: string): Promise<number> {
    return numberOf(await this.#done('POST', `/repos/${repository}/issues`, { title, body }));
  }

  async comment(repository: string, issue: number, body: string): Promise<void> {
    await this.#done('POST', `/repos/${repository}/issues/${issue}/comments`, { body });
  }

  async editIssue(
    repository: string,
    issue: number,
    change: { title?: string; body?: string },
  ): Promise<void> {
    await this.#done('PATCH', `/repos/${repository}/issues/${issue}`, change);
  }

  async closeIssue(repository: string, issue: number): Promise<void> {
    await this.#done('PATCH', `/repos/${repository}/issues/${issue}`, { state: 'closed' });
  }

  async reopenIssue(repository: string, issue: number): Promise<void> {
    await this.#done('PATCH', `/repos/${repository}/issues/${issue}`, { state: 'open' });
  }

  /** @returns the number of the new pull request */
  async openPull(
    repository: string,
    pull: { title: string; body?: string; head: string; base?: string },
  ): Promise<number> {
    return numberOf(await this.#done('POST', `/repos/${repository}/pulls`, { base: 'main', ...pull }));
  }

  async closePull(repository: string, pull: number): Promise<void> {
    await this.#done('PATCH', `/repos/${repository}/pulls/${pull}`, { state: 'closed' });
  }

  async approve(repository: string, pull: number, commit?: string): Promise<void> {
    await this.#review(repository, pull, {
      event: 'APPROVE',
      ...(commit !== undefined && { commit_id: commit }),
    });
  }

  async requestChanges(repository: string, pull: number, body = 'Please change this.'): Promise<void> {
    await this.#review(repository, pull, { event: 'REQUEST_CHANGES', body });
  }

  async merge(
    repository: string,
    pull: number,
    method: 'merge' | 'squash' | 'rebase' = 'merge',
  ): Promise<void> {
    await this.#done('PUT', `/repos/${repository}/pulls/${pull}/merge`, { merge_method: method });
  }

  async #review(repository: string, pull: number, review: object): Promise<void> {
    await this.#done('POST', `/repos/${repository}/pulls/${pull}/reviews`, review);
  }

  /** @throws Error with GitHub's message when it was refused */
  async #done(method: string, path: string, body: unknown): Promise<Answer> {
    const answer = await this.request(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

function numberOf({ body }: Answer): number {
  if (typeof body === 'object' && body !== null && 'number' in body && typeof body.number === 'number')
    return body.number;
  throw new Error(`GitHub named no number: ${JSON.stringify(body)}`);
}
