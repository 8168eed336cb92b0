import { describe, expect, test } from '@jest/globals';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge } from './knowledge.ts';

const SERVICE: string = 'elasticache';

const drafted = (reason: string): readonly string[] =>
  groundDraft(
    {
      reason,
      services: [Service.of(SERVICE)],
      resources: [
        'arn:aws:elasticache:eu-west-1:111122223333:cluster:carts',
        'arn:aws:elasticache:eu-west-1:111122223333:snapshot:*',
      ],
      access: { [SERVICE]: 'write' as const },
    },
    knowledge,
  ).picks.map(({ action }) => action.id);

/** A language: what is wished, what is named, and the ways in which people say of it that it is not to happen. */
const SAID: Readonly<
  Record<
    string,
    {
      readonly wish: string;
      readonly deletion: string;
      readonly other: string;
      readonly ways: readonly string[];
    }
  >
> = {
  Spanish: {
    wish: 'Quiero reiniciar el clúster carts.',
    deletion: 'Eliminar el clúster',
    other: 'o cambiar el tipo de nodo',
    ways: [
      'está fuera de cuestión',
      'está fuera de discusión',
      'queda descartado',
      'queda excluido',
      'está prohibido',
      'no está permitido',
      'no es una opción',
      'no me corresponde',
    ],
  },
  French: {
    wish: 'Je veux redémarrer le cluster carts.',
    deletion: 'Supprimer le cluster',
    other: 'ou changer le type de nœud',
    ways: [
      'est hors de question',
      'est exclu',
      'est interdit',
      "n'est pas permis",
      "n'est pas autorisé",
      "n'est pas une option",
      'ne me concerne pas',
    ],
  },
  Portuguese: {
    wish: 'Quero reiniciar o cluster carts.',
    deletion: 'Apagar o cluster',
    other: 'ou mudar o tipo de nó',
    ways: [
      'está fora de questão',
      'está fora de cogitação',
      'está descartado',
      'está excluído',
      'é proibido',
      'não é permitido',
      'não é uma opção',
      'não me cabe',
    ],
  },
  English: {
    wish: 'I want to reboot the cluster carts.',
    deletion: 'Deleting the cluster',
    other: 'or changing the node type',
    ways: [
      'is out of the question',
      'is ruled out',
      'is forbidden',
      'is not allowed',
      'is not an option',
      'is not mine',
    ],
  },
  German: {
    wish: 'Ich will den Cluster carts neu starten.',
    deletion: 'Den Cluster zu löschen',
    other: 'oder den Knotentyp zu ändern',
    ways: [
      'kommt nicht in Frage',
      'kommt nicht infrage',
      'ist ausgeschlossen',
      'ist tabu',
      'ist verboten',
      'ist nicht erlaubt',
      'ist keine Option',
      'steht nicht zur Debatte',
    ],
  },
};

describe('what is said to be out of the question in another language is left out', () => {
  for (const [language, { wish, deletion, other, ways }] of Object.entries(SAID)) {
    test(`${language}: named as a wish, it would be drafted`, () => {
      expect(drafted(`${wish} ${deletion}.`)).toContain('elasticache:DeleteCacheCluster');
    });
    test.each(ways)(`${language}: ${deletion} %s`, (way) => {
      for (const reason of [
        `${wish} ${deletion} ${way}.`,
        `${deletion} ${way}. ${wish}`,
        `${wish} ${deletion} ${other} ${way}.`,
      ]) {
        const actions = drafted(reason);
        expect(actions).toContain('elasticache:RebootCacheCluster');
        expect(actions.filter((action) => action.includes(':Delete'))).toEqual([]);
      }
    });
  }

  test.each([
    'Ich will den Cluster carts neu starten.',
    'Heute will ich den Cluster carts neu starten.',
    'Wir wollen den Cluster carts neu starten.',
    'Ich möchte den Cluster carts neu starten.',
  ])('German for “I want to” is a wish, and not what somebody will do: %s', (reason) => {
    expect(drafted(reason)).toContain('elasticache:RebootCacheCluster');
  });

  test.each(['Bob will restart the cluster carts.', 'Bob will den Cluster carts neu starten.'])(
    'what somebody else will do is no wish: %s',
    (reason) => {
      expect(drafted(reason)).toEqual([]);
    },
  );
});
