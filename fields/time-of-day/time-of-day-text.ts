const written = /^(\d{1,2})(?:[:.h]?(\d{2})(?::00)?)?\s*(?:uhr|h|o'clock)?\s*(am|pm)?$/;

const hourOf = (hour: number, half: string | undefined): number => {
  if (!half || hour < 1 || hour > 12) return half ? Number.NaN : hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
};

/** What a person types (9, 9:30, 930, 9.30 Uhr, 5 pm, 09:30:00, 24:00) → 09:30; null when it says no time of day. */
export const timeOfDayFromText = (text: string): string | null => {
  const parts = written.exec(text.trim().toLowerCase());
  if (!parts) return null;
  const [hour, minute] = [hourOf(Number(parts[1]), parts[3]), Number(parts[2] ?? 0)];
  if (!(hour < 24 || (hour === 24 && minute === 0)) || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};
