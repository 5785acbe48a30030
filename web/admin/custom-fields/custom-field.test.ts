import { expect, test } from 'vitest';
import { bodyOf, nameFrom } from './custom-field.ts';

test('a label suggests a name that the API and the table can carry', () => {
  expect(nameFrom('Cost centre')).toBe('costCentre');
  expect(nameFrom('  Gerät im Büro ')).toBe('geratImBuro');
  expect(nameFrom('2nd line?')).toBe('ndLine');
  expect(nameFrom('')).toBe('');
});

test('options are sent only where the kind has them', () => {
  const wish = {
    type: 'incident',
    name: 'floor',
    en: 'Floor',
    de: '',
    choices: ['1', '2'],
    to: 'site',
  };
  expect(bodyOf({ ...wish, kind: 'text' })).toEqual({
    type: 'incident',
    name: 'floor',
    kind: 'text',
    label: { en: 'Floor' },
    options: {},
  });
  expect(bodyOf({ ...wish, kind: 'choice' }).options).toEqual({ choices: ['1', '2'] });
  expect(bodyOf({ ...wish, kind: 'reference' }).options).toEqual({ to: 'site' });
});
