import type { Stage } from './stage.ts';

type Article = {
  readonly key: string;
  readonly title: string;
  readonly kind: 'how-to' | 'question' | 'reference' | 'instruction';
  readonly language: 'en' | 'de';
  readonly keywords?: string;
  readonly body: string;
  readonly service: string;
  readonly owner: string;
  readonly written: number;
  readonly translationOf?: string;
  readonly sharedWith?: string;
  readonly helped?: readonly (readonly [who: string, helped: boolean])[];
  readonly path: readonly (readonly [by: string, verb: string])[];
};

const articles: readonly Article[] = [
  {
    key: 'article-password',
    title: 'Passwort vergessen oder gesperrt: so kommen Sie wieder hinein',
    kind: 'how-to',
    language: 'de',
    keywords: 'Kennwort, Konto gesperrt, Anmeldung',
    body: '1. Auf der Anmeldeseite **Passwort vergessen** wählen.\n2. Den Code aus der SMS eingeben.\n3. Ein neues Passwort mit mindestens 12 Zeichen wählen.\n\nNach fünf falschen Versuchen ist das Konto 15 Minuten gesperrt; es öffnet sich von selbst.',
    service: 'access',
    owner: 'ada',
    written: 150,
    helped: [
      ['rita', true],
      ['anke', true],
      ['murat', false],
    ],
    path: [
      ['ada', 'submit'],
      ['jonas', 'publish-to-all'],
    ],
  },
  {
    key: 'article-password-en',
    title: 'Password forgotten or locked: how to get back in',
    kind: 'how-to',
    language: 'en',
    keywords: 'sign in, account locked, reset',
    body: '1. Choose **Forgotten password** on the sign-in page.\n2. Enter the code from the text message.\n3. Choose a new password of at least 12 characters.\n\nAfter five wrong attempts the account is locked for 15 minutes; it opens by itself.',
    service: 'access',
    owner: 'ada',
    written: 148,
    translationOf: 'article-password',
    helped: [['ben', true]],
    path: [
      ['ada', 'submit'],
      ['jonas', 'publish-to-all'],
    ],
  },
  {
    key: 'article-payment',
    title: 'Card payment refused: what to ask and what to say',
    kind: 'instruction',
    language: 'en',
    body: '- Ask for the time and the last four digits, never for the whole number.\n- Refused by the bank: only the bank can help; offer invoice.\n- Refused by us: see the code in the order, then the table below.\n\n| code | say |\n|---|---|\n| 05 | Please ring your bank. |\n| 14 | The number is mistyped. |\n| 91 | The bank does not answer; please try again in ten minutes. |',
    service: 'payment',
    owner: 'leyla',
    written: 44,
    path: [
      ['leyla', 'submit'],
      ['olivia', 'publish'],
    ],
  },
  {
    key: 'article-tablets',
    title: 'Tablets auf der Station: koppeln, laden, tauschen',
    kind: 'reference',
    language: 'de',
    body: 'Koppeln: NFC-Etikett am Bett berühren. Laden: über Nacht im Wagen. Tauschen: Ersatzgerät aus dem Schrank, das alte mit Zettel zurück.',
    service: 'managed',
    owner: 'tomasz',
    written: 75,
    sharedWith: 'nordlicht',
    path: [
      ['tomasz', 'submit'],
      ['jonas', 'publish'],
    ],
  },
  {
    key: 'article-scanner',
    title: 'Scanner verliert die Verbindung in Halle 3',
    kind: 'question',
    language: 'de',
    body: 'Am Scanner **F3** zwei Sekunden halten. Wenn es öfter als dreimal am Tag geschieht, bitte melden: Wir tauschen ihn.',
    service: 'warehouse',
    owner: 'elif',
    written: 6,
    path: [['elif', 'submit']],
  },
];

/** What VendoTool's people know and have written down, for themselves and for those they serve. */
export async function writeDown(stage: Stage): Promise<void> {
  const { calendar } = stage;
  for (const each of articles) {
    const { key, service, owner, written, translationOf, sharedWith, helped = [], path, ...fields } = each;
    const day = (daysLater: number): number => Math.max(written - daysLater, 0);
    await stage.make(
      key,
      'article',
      {
        ...fields,
        service: stage.id(service),
        owner: stage.id(owner),
        reviewDue: calendar.day(written - 200),
        ratings: helped.map(([who, yes]) => ({ person: stage.id(who), helped: yes, on: calendar.day(day(20)) })),
        ...(translationOf && { translationOf: stage.id(translationOf) }),
        ...(sharedWith && { sharedWith: [{ organisation: stage.id(sharedWith) }] }),
      },
      { at: calendar.at(written, '10:20'), by: owner },
    );
    for (const [at, [by, verb]] of path.entries())
      await stage.move(key, verb, {}, { at: calendar.at(day(at + 1), '13:40'), by });
  }
}
