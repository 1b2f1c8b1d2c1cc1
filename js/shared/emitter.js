// Whoever wants to know is told.

/** @returns {{ on: (kind: string, hear: (told?: any) => void) => void,
 *   tell: (kind: string, told?: any) => void }} */
export function createEmitter() {
  const heard = /** @type {Map<string, ((told?: any) => void)[]>} */ (new Map());
  return {
    on(kind, hear) {
      heard.set(kind, [...(heard.get(kind) ?? []), hear]);
    },
    tell(kind, told) {
      for (const hear of heard.get(kind) ?? []) hear(told);
    },
  };
}
