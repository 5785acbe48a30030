import { describe, expect, it } from 'vitest';
import { timeOfDayFromText } from './time-of-day-text.ts';

describe('a time of day as people write it', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['09:30', '09:30'],
    ['930', '09:30'],
    ['1730', '17:30'],
    ['9.30 Uhr', '09:30'],
    ['17 Uhr', '17:00'],
    ['17h15', '17:15'],
    ['5 pm', '17:00'],
    ['12 am', '00:00'],
    ['12:15 PM', '12:15'],
    ['0', '00:00'],
    ['24:00', '24:00'],
    ['24', '24:00'],
    ['09:30:00', '09:30'],
  ])('%s is %s', (text, time) => {
    expect(timeOfDayFromText(text)).toBe(time);
  });

  it.each(['', 'noon', '24:01', '25', '9:60', '13 pm', '0 am', '9:3', '-1', '09:30:15'])('%s is none', (text) => {
    expect(timeOfDayFromText(text)).toBeNull();
  });
});
