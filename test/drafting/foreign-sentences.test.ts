import { describe, expect, test } from '@jest/globals';
import { formNamesOf } from '../../src/drafting/grammar/form-names.ts';
import { sentencesOf } from '../../src/drafting/grammar/tokens.ts';

const names = formNamesOf(['arn:aws:sqs:eu-west-1:111122223333:orders-dlq'], new Set());
const english = (text: string): string =>
  sentencesOf(text, names)
    .map((sentence) => sentence.map(({ lower }) => lower).join(' '))
    .join(' . ');

/** Each says what the English beside it says: a wish, a limit, or a report of what was. */
describe('a sentence of another language is read as the English one', () => {
  test.each([
    ['Necesito vaciar la cola orders-dlq', 'i need to purge the queue orders-dlq'],
    ['La cola orders-dlq no debe ser eliminada', 'the queue orders-dlq not must be deleted'],
    ['No elimine la cola orders-dlq', 'do not delete the queue orders-dlq'],
    ['Quiero vaciar la cola sin eliminar la regla', 'i want to purge the queue without deleting the rule'],
    ['Eliminaron la cola orders-dlq por error', 'they deleted the queue orders-dlq by error'],
    ["J'ai besoin de supprimer la file d'attente orders-dlq", 'i need to delete the queue orders-dlq'],
    ['Ne supprimez pas la file orders-dlq', 'do not delete the queue orders-dlq'],
    [
      'La règle doit être désactivée sans supprimer la file',
      'the rule must be disabled without deleting the queue',
    ],
    ['Preciso excluir a fila orders-dlq', 'i need to delete the queue orders-dlq'],
    ['Por favor, esvazie a fila sem excluir a regra', 'please , empty the queue without deleting the rule'],
    ['A fila orders-dlq precisa ser excluída', 'the queue orders-dlq must be deleted'],
    ['Ich muss heute die Queue orders-dlq löschen', 'i must delete today the queue orders-dlq'],
    ['Bitte die Warteschlange orders-dlq nicht löschen', 'do not delete the queue orders-dlq'],
    [
      'Ich prüfe die Queue, ohne die Warteschlange orders-dlq zu löschen',
      'i check the queue , without deleting the queue orders-dlq',
    ],
    ['キュー orders-dlq を削除してください', 'delete the queue orders-dlq'],
    ['キュー orders-dlq を削除せずに作業します', 'do not delete the queue orders-dlq'],
    ['キュー orders-dlq を削除しなければなりません', 'delete the queue orders-dlq'],
    ['キュー orders-dlq が削除されました', 'the queue orders-dlq was deleted'],
  ])('%s', (said, meant) => {
    expect(english(said).trim()).toBe(meant);
  });

  test.each([
    'Send a message to the queue, and no deletes please',
    'Reset the parameter of the port, then check the index',
    'No restart. Just a purge.',
  ])('English stays English: %s', (said) => {
    expect(english(said)).toBe(
      said.toLowerCase().replace(/,/g, ' ,').replace(/\. /g, ' . ').replace(/\.$/, ''),
    );
  });
});
