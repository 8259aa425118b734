export interface IdleWatch {
  /** Milliseconds since the last touch or key. */
  idleMs(): number;
}

/** Notices touches and keys anywhere on the page, without keeping where or which. */
export function watchIdle(target: Window, uptimeMs: () => number): IdleWatch {
  let lastAt = uptimeMs();
  for (const sign of ['pointerdown', 'keydown', 'input']) {
    target.addEventListener(sign, () => {
      lastAt = uptimeMs();
    });
  }
  return { idleMs: () => uptimeMs() - lastAt };
}
