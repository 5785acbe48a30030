import { exchanges, scenes } from '../scenes.ts';
import type { Topic } from '../topic.ts';

const access = {
  service: 'access',
  classification: 'Access',
  from: ['care', 'finance', 'marketing', 'shops', 'logistics', 'nordlicht'],
} as const;

/** What happens when people sign in. */
export const signingIn: readonly Topic[] = [
  {
    ...access,
    weight: 28,
    subclassification: 'Password',
    scenes: scenes(`
      solved
      Password forgotten
      I changed my password before the holiday and do not remember it.
      Called back on the registered number, identity checked, new password set by the user.
      Passwort vergessen
      Ich habe mein Passwort vor dem Urlaub geändert und weiß es nicht mehr.
      Rückruf auf der hinterlegten Nummer, Identität geprüft, neues Passwort vom Anwender gesetzt.

      solved
      Account is locked
      After the third try it says that my account is locked.
      Unlocked. The telephone still tried the old password for mail; it was corrected there too.
      Konto gesperrt
      Nach dem dritten Versuch steht da, dass mein Konto gesperrt ist.
      Entsperrt. Das Telefon hat noch mit dem alten Passwort Mails abgerufen, dort ist es nun auch geändert.

      solved
      Cannot sign in since this morning
      It worked yesterday evening. This morning it says "user name or password is wrong".
      The password had expired overnight. Identity checked, a new one is set.
      Anmeldung geht seit heute früh nicht
      Gestern Abend ging es noch. Heute früh kommt „Benutzername oder Kennwort falsch“.
      Das Passwort war über Nacht abgelaufen. Identität geprüft, neues Passwort gesetzt.

      solved
      Password change is not accepted
      Every new password is refused with "does not meet the requirements", though it has 14 characters.
      It contained the first name, which is not allowed. With another one it worked.
      Neues Passwort wird nicht angenommen
      Jedes neue Passwort wird abgelehnt: „entspricht nicht den Anforderungen“. Es hat aber 14 Zeichen.
      Es enthielt den Vornamen, das ist nicht erlaubt. Mit einem anderen ging es.
    `),
    hours: 0.4,
    impact: 'low',
    urgency: 'high',
  },
  {
    ...access,
    weight: 9,
    subclassification: 'Second factor',
    scenes: scenes(`
      solved
      New telephone, second factor gone
      I have a new telephone and the app with the codes is on the old one, which is broken.
      Old factor removed after a video call with an identity document, new one set up together.
      Neues Handy, zweiter Faktor weg
      Ich habe ein neues Handy, und die App mit den Codes ist auf dem alten, das kaputt ist.
      Alter Faktor nach Videoanruf mit Ausweis entfernt, neuer gemeinsam eingerichtet.

      solved
      Code is always wrong
      The code from the app is refused every time, since I came back from Lisbon.
      The telephone’s clock was three minutes ahead. It sets itself now.
      Code wird immer abgelehnt
      Der Code aus der App wird jedes Mal abgelehnt, seit ich aus Lissabon zurück bin.
      Die Uhr des Telefons ging drei Minuten vor. Sie stellt sich jetzt selbst.

      solved
      Second factor asks again and again
      Every time I open the mail it wants the code, ten times a day.
      The browser threw away its cookies when closing. It keeps ours now.
      Zweiter Faktor wird ständig verlangt
      Bei jedem Öffnen der Mails will er den Code, zehnmal am Tag.
      Der Browser hat beim Schließen die Cookies gelöscht. Unsere behält er nun.
    `),
    asks: exchanges(`
      Does the clock of your telephone set itself?
      It was set by hand and is three minutes ahead. I have changed it.
      Stellt sich die Uhr Ihres Telefons von selbst?
      Nein, von Hand, und sie ging drei Minuten vor. Ist geändert.
    `),
    checklist: ['Identity checked by a video call', 'Old factor removed', 'New factor tried out together'],
    hours: 1.2,
    impact: 'low',
  },
  {
    ...access,
    weight: 7,
    subclassification: 'Permission',
    scenes: scenes(`
      solved
      No access to the share "{share}"
      Since I moved to the other team the folder {share} is gone.
      Added to the group after the owner agreed. Please sign out and in once.
      Kein Zugriff auf das Laufwerk „{share}“
      Seit dem Abteilungswechsel fehlt mir das Laufwerk {share}. Meine Kollegin sieht es.
      Nach Zustimmung des Eigentümers in die Gruppe aufgenommen. Bitte einmal ab- und wieder anmelden.

      withdrawn
      Report "{report}" says "forbidden"
      The report "{report}" opened last week, now it says "forbidden".
      The report is for leads only since this month. The lead sends it every Monday.
      Bericht „{report}“ meldet „verboten“
      Der Bericht „{report}“ ging letzte Woche noch auf, jetzt heißt es „keine Berechtigung“.
      Der Bericht ist seit diesem Monat nur für Leitungen. Die Leitung schickt ihn jeden Montag herum.

      solved
      Substitute cannot see my files
      I am on holiday from {day} and my substitute cannot open the folder {share}.
      The substitute has read access until the end of the month; it ends by itself.
      Vertretung sieht meine Dateien nicht
      Ich bin ab {day} im Urlaub, und meine Vertretung kann den Ordner {share} nicht öffnen.
      Die Vertretung hat Lesezugriff bis Monatsende; er endet von selbst.
    `),
    asks: exchanges(`
      Who is the owner of the folder, and has she agreed?
      Anke Lorenz. She agrees, her mail is attached.
      Wem gehört der Ordner, und liegt eine Zustimmung vor?
      Anke Lorenz. Sie ist einverstanden, ihre Mail hänge ich an.
    `),
    hours: 6,
    impact: 'low',
  },
];
