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
  /** Forgets all drafts, but for those of one person: whoever comes next to this machine finds nothing half-written. */
  forgetDrafts(but?: string): void {
    try {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('reeve:draft:') && !(but && key.startsWith(`reeve:draft:${but}:`)))
          localStorage.removeItem(key);
    } catch {
      // Forbidden: there was nothing kept.
    }
  },
};
