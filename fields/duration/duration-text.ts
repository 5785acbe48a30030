const letters: Readonly<Record<string, number>> = { d: 86_400, t: 86_400, h: 3_600, m: 60, s: 1 };
const ofUnit = (unit: string): number => (unit.startsWith('st') ? 3_600 : (letters[unit.charAt(0)] ?? 60));
const part =
  /(\d+(?:[.,]\d+)?)\s*(days?|d|tage?|tg|t|hours?|h|stunden?|std|minuten?|minutes?|min|m|sekunden?|seconds?|sec|sek|s|)\.?\s*/g;

const sumOf = (written: string): number | null => {
  const parts = [...written.matchAll(part)];
  if (parts.length === 0 || parts.map((each) => each[0]).join('') !== written) return null;
  return parts.reduce((sum, each) => sum + Number((each[1] ?? '').replace(',', '.')) * ofUnit(each[2] ?? ''), 0);
};

const isoOf = (seconds: number): string => {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const written = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest ? `${rest}S` : ''}`;
  return `PT${written || '0S'}`;
};

/**
 * What a person types ("1h 30m", "1:30", "90", "1,5 h", "2 Std. 15 Min.") → ISO 8601; null when it says no duration. A bare
 * number is minutes.
 */
export const durationFromText = (text: string): string | null => {
  const written = text.trim().toLowerCase();
  if (/^p(\d+d)?(t(\d+h)?(\d+m)?(\d+s)?)?$/.test(written) && /\d/.test(written)) return written.toUpperCase();
  const clock = /^(\d+):([0-5]\d)$/.exec(written);
  const seconds = clock ? Number(clock[1]) * 3_600 + Number(clock[2]) * 60 : sumOf(written);
  return seconds === null ? null : isoOf(Math.round(seconds));
};
