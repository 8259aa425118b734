import type { TouchJudge } from './touch-judge.ts';

/** Lets the judge see every touch of the page; where the fingers are is not kept. */
export function watchTouches(target: Document, judge: TouchJudge, pixelsPerMm: () => number): void {
  const downAt = new Map<number, number>();
  const up = ({ pointerId, timeStamp }: PointerEvent): void => {
    const since = downAt.get(pointerId);
    downAt.delete(pointerId);
    if (since !== undefined) judge.noteHold(timeStamp - since);
  };
  target.addEventListener(
    'pointerdown',
    (event) => {
      downAt.set(event.pointerId, event.timeStamp);
      const element = event.target instanceof Element ? event.target : null;
      judge.noteTouch({
        atMs: event.timeStamp,
        fingers: downAt.size,
        widthMm: event.width / pixelsPerMm(),
        onBlank: element?.closest('button, input, [role="alertdialog"]') === null,
      });
    },
    true,
  );
  target.addEventListener('pointerup', up, true);
  target.addEventListener('pointercancel', up, true);
}
