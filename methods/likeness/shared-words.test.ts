import { expect, test } from 'vitest';
import { sharedWords } from './shared-words.ts';

test.each([
  ['The printer is on fire', 'Printers on fire in Hamburg', ['printer', 'fire']],
  ['Der Drucker druckt nicht', 'Drucker drucken nicht mehr', ['Drucker', 'druckt']],
  ['Übersicht fehlt', 'Die ubersicht ist leer', ['Übersicht']],
  ['VPN drops, VPN is slow', 'vpn: slow', ['VPN', 'slow']],
  ['It is not for the', 'that is not for the', []],
  ['Internal error', 'Internet down', []],
  ['No mail', 'Screen broken', []],
])('%s / %s', (one, other, words) => expect(sharedWords(one, other)).toEqual(words));
