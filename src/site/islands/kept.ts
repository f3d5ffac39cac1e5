/** A short list of words kept in this browser alone; a browser that keeps nothing for us has an empty one. */
export interface KeptList {
  read(): string[];
  write(words: readonly string[]): void;
}

export function keptList(key: string): KeptList {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
        return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : [];
      } catch {
        return [];
      }
    },
    write(words) {
      try {
        if (words.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(words));
      } catch {
        // A browser may refuse to keep anything; all else works without.
      }
    },
  };
}
