/** What a browser keeps beyond the tab. A browser that forbids it keeps nothing, and everything else works. */
export const kept = {
  read<T>(key: string): T | undefined {
    try {
      const text = localStorage.getItem(`reeve:${key}`);
      return text === null ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  },
  write(key: string, value: unknown): void {
    try {
      localStorage.setItem(`reeve:${key}`, JSON.stringify(value));
    } catch {
      // Full or forbidden: what was written stays in the tab only.
    }
  },
  forget(key: string): void {
    try {
      localStorage.removeItem(`reeve:${key}`);
    } catch {
      // Forbidden: there was nothing kept.
    }
  },
};
