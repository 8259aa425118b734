function sign(inside: string): string {
  return (
    '<svg class="sign" viewBox="0 0 100 100" aria-hidden="true" focusable="false">' +
    '<circle cx="50" cy="50" r="46" fill="none" stroke="currentColor" stroke-width="5"/>' +
    `<g fill="none" stroke="currentColor" stroke-width="8" stroke-linecap="round" stroke-linejoin="round">${inside}</g>` +
    '</svg>'
  );
}

/** A tick in a circle: thanks, the same whatever the answer was. */
export const TICK = sign('<path d="M28 52L44 68L73 35"/>');

/** An exclamation mark in a circle: something did not work. */
export const ALERT = sign('<path d="M50 26V56M50 73V73.01"/>');

/** An eye struck through: nobody at the counter sees the answer. */
export const UNSEEN =
  '<svg class="unseen" viewBox="0 0 32 24" aria-hidden="true" focusable="false">' +
  '<g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round">' +
  '<path d="M2 12Q9 3.5 16 3.5T30 12Q23 20.5 16 20.5T2 12Z"/><circle cx="16" cy="12" r="4.4"/>' +
  '<path d="M5 22L27 2"/></g></svg>';

/** A loudspeaker: this screen can be heard. */
export const LOUDSPEAKER = sign(
  '<path d="M26 42V58H36L50 70V30L36 42ZM62 40Q68 50 62 60M70 32Q82 50 70 68"/>',
);

/** A person with arms spread, the common sign for easier use. */
export const HELP = sign('<path d="M50 26V26.01M28 40Q50 48 72 40M50 45V58L38 76M50 58L62 76"/>');
