/** What a call answers with; read with suspicion. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const listIn = (answer: Fields, key: string): readonly Fields[] => {
  const list = answer[key];
  return Array.isArray(list) ? list.filter(isFields) : [];
};
export const textIn = (answer: Fields, key: string): string | undefined => {
  const value = answer[key];
  return typeof value === 'string' ? value : undefined;
};
export const cursorIn = (answer: Fields): string | undefined => {
  const more = answer['response_metadata'];
  const cursor = isFields(more) ? textIn(more, 'next_cursor') : undefined;
  return cursor === '' ? undefined : cursor;
};
