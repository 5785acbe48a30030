import { scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

/** What customers and colleagues notice in the hours after a release of the web shop. */
export const afterRelease: Topic = {
  service: 'web-shop',
  weight: 0,
  classification: 'Web shop',
  subclassification: 'Release',
  from: ['care', 'marketing', 'care'],
  scenes: scenes(`
    solved
    Basket is empty after signing in, since release {version}
    Since last night’s release the basket is empty as soon as a customer signs in.
    Release {version} read the basket by the wrong key. Corrected with {version}.1, baskets are back.
    Warenkorb nach Anmeldung leer, seit Release {version}
    Seit dem Release von gestern Abend ist der Warenkorb leer, sobald sich ein Kunde anmeldet.
    Release {version} las den Warenkorb unter dem falschen Schlüssel. Mit {version}.1 behoben, die Warenkörbe sind zurück.

    workaround
    Filter by brand shows everything, since release {version}
    The filter by brand does nothing any more since the release. Marketing has links with filters in the newsletter.
    Links with the old filter are redirected; the filter itself comes with {version}.1.
    Markenfilter zeigt alles, seit Release {version}
    Der Filter nach Marke wirkt seit dem Release nicht mehr. Im Newsletter stehen Links mit Filter.
    Links mit dem alten Filter werden umgeleitet; der Filter selbst kommt mit {version}.1.

    solved
    Order confirmation in English for German customers, since release {version}
    Customers from Germany get the order confirmation in English since the release.
    The language of the mail followed the server. Since {version}.1 it follows the customer again.
    Bestellbestätigung auf Englisch, seit Release {version}
    Deutsche Kunden bekommen die Bestellbestätigung seit dem Release auf Englisch.
    Die Sprache der Mail folgte dem Server. Seit {version}.1 folgt sie wieder dem Kunden.

    withdrawn
    Button "compare" has gone, since release {version}
    Customers ask for the button "compare", which is gone since the release.
    It has moved into the menu of the article; the release notes tell it.
    Knopf „Vergleichen“ verschwunden, seit Release {version}
    Kunden fragen nach dem Knopf „Vergleichen“, der seit dem Release fehlt.
    Er ist in das Menü des Artikels gezogen; in den Release-Notizen steht es.
  `),
  notes: ['Release {version} is in the share; the change that did it is named there.'],
  specialists: ['shop', 0.75],
  hours: 5,
  urgency: 'medium',
  items: ['shop-app'],
};
