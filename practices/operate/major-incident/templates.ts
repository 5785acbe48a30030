/** The words that updates begin with in a new installation. Users' templates name nothing that is another customer's. */
export const english = {
  users: {
    first:
      'Since {since} there is a disruption of {services}. We are working on it with priority and will tell you more by {next}.',
    progress: 'We are still working on the disruption of {services}. We will tell you more by {next}.',
    workaround:
      'There is a way round the disruption of {services}: {workaround} We keep working on the cause and will tell you more by {next}.',
    restored:
      'The disruption of {services} is over since {until}. If something still does not work, please answer here.',
    closing: 'The disruption of {services} lasted from {since} to {until}. We are sorry for the trouble. {summary}',
  },
  internal: {
    first:
      '{number} ({severity}) is declared: {title}. Since {since}. {commander} is in command; the bridge: {bridge}. So far {incidents} incidents of {customers} customers; services: {services}.',
    progress:
      '{number}: {incidents} incidents of {customers} customers so far. What we know and do: … Next update by {next}.',
    workaround: '{number}: workaround to be given to everybody who calls: {workaround} Next update by {next}.',
    restored:
      '{number}: {services} restored at {until}. Please have affected users confirm, and resolve what is confirmed.',
    closing: '{number} is stood down. It lasted from {since} to {until}. The review follows.',
  },
  executives: {
    first:
      '{number} ({severity}): {services} disrupted since {since}. {impact} {customers} customers are affected. {commander} is in command. Next update by {next}.',
    progress:
      '{number}: {services} still disrupted. {customers} customers, {incidents} incidents. … Next update by {next}.',
    workaround:
      '{number}: customers can work again with a workaround. The cause is still being removed. Next update by {next}.',
    restored: '{number}: {services} restored at {until}. {customers} customers were affected since {since}.',
    closing: '{number} is closed: {since} to {until}, {customers} customers. {summary}',
  },
} as const;

export const german = {
  users: {
    first:
      'Seit {since} ist {services} gestört. Wir arbeiten mit Vorrang daran und melden uns spätestens um {next} wieder.',
    progress: 'Wir arbeiten weiter an der Störung von {services}. Wir melden uns spätestens um {next} wieder.',
    workaround:
      'Die Störung von {services} lässt sich umgehen: {workaround} Wir arbeiten weiter an der Ursache und melden uns spätestens um {next} wieder.',
    restored:
      'Die Störung von {services} ist seit {until} behoben. Sollte etwas noch nicht gehen, antworten Sie bitte hier.',
    closing: 'Die Störung von {services} dauerte von {since} bis {until}. Wir bitten um Entschuldigung. {summary}',
  },
  internal: {
    first:
      '{number} ({severity}) ist ausgerufen: {title}. Seit {since}. Leitung: {commander}; Konferenz: {bridge}. Bisher {incidents} Störungen von {customers} Kunden; Services: {services}.',
    progress:
      '{number}: bisher {incidents} Störungen von {customers} Kunden. Was wir wissen und tun: … Nächste Meldung bis {next}.',
    workaround: '{number}: Umgehung für alle, die sich melden: {workaround} Nächste Meldung bis {next}.',
    restored:
      '{number}: {services} seit {until} wiederhergestellt. Bitte von Betroffenen bestätigen lassen und lösen, was bestätigt ist.',
    closing: '{number} ist aufgehoben. Dauer: {since} bis {until}. Die Nachbetrachtung folgt.',
  },
  executives: {
    first:
      '{number} ({severity}): {services} seit {since} gestört. {impact} {customers} Kunden sind betroffen. Leitung: {commander}. Nächste Meldung bis {next}.',
    progress:
      '{number}: {services} weiterhin gestört. {customers} Kunden, {incidents} Störungen. … Nächste Meldung bis {next}.',
    workaround:
      '{number}: Kunden können mit einer Umgehung wieder arbeiten. Die Ursache wird noch behoben. Nächste Meldung bis {next}.',
    restored: '{number}: {services} seit {until} wiederhergestellt. {customers} Kunden waren seit {since} betroffen.',
    closing: '{number} ist abgeschlossen: {since} bis {until}, {customers} Kunden. {summary}',
  },
} as const;
