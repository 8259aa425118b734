export interface IdleWatch {
  /** Milliseconds since the last touch or key. */
  idleMs(): number;
}

/** Notices touches and keys anywhere on the page, without keeping where or which. */
export function watchIdle(target: Window, uptimeMs: () => number): IdleWatch {
  let lastAt = uptimeMs();
  for (const sign of ['pointerdown', 'keydown', 'input']) {
    // Before everybody else: a switch or a number pad lets its keys go no further.
    const note = (): void => {
      lastAt = uptimeMs();
    };
    target.addEventListener(sign, note, true);
  }
  return { idleMs: () => uptimeMs() - lastAt };
}
