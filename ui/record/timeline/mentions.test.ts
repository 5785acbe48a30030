import { describe, expect, it } from 'vitest';
import { mentionAt, stillMentioned, withMention } from './mentions.ts';

describe('mentioning a person', () => {
  it('begins with an @ that begins a word', () => {
    expect(mentionAt('Thanks @an', 10)).toEqual({ from: 7, typed: 'an' });
    expect(mentionAt('mail to ana@vendotool.example', 29)).toBeNull();
  });

  it('puts the name where it was typed', () => {
    expect(withMention('Thanks @an, and bye', 10, 'Ana Peters')).toEqual({
      text: 'Thanks @Ana Peters , and bye',
      caret: 19,
    });
  });

  it('counts only while the name stands in the text', () => {
    expect(
      stillMentioned('@Ana Peters please look', [
        { id: '1', name: 'Ana Peters' },
        { id: '2', name: 'Ben' },
      ]),
    ).toEqual(['1']);
  });
});
