/** Calls to the server that this page came from; the token is in the page's own address. */
export class Refused extends Error {}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return read<T>(await fetch(path, signal === undefined ? {} : { signal }));
}

export async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return read<T>(answer);
}

async function read<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (answer.ok) return JSON.parse(text) as T;
  let said = text;
  try {
    said = (JSON.parse(text) as { said?: string }).said ?? text;
  } catch {
    // Plain words, as the gate answers.
  }
  throw new Refused(said);
}
