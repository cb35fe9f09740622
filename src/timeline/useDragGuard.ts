import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** A pointer that moved farther, in pixels, was dragging, and the click that follows is none. */
const dragThreshold = 4;

/** For what lies around the chart: a drag that begins on an event does not open it. */
export function useDragGuard() {
  const pressed = useRef({ x: 0, y: 0, dragged: false });
  return {
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      pressed.current = { x: clientX, y: clientY, dragged: false };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const { x, y } = pressed.current;
      if (Math.hypot(clientX - x, clientY - y) > dragThreshold) pressed.current.dragged = true;
    },
    onClickCapture: (click: MouseEvent) => {
      // A drag that began on an event ends in a click on it. Keys click too, without a pointer (detail 0).
      if (click.detail > 0 && pressed.current.dragged) click.stopPropagation();
    },
  };
}
