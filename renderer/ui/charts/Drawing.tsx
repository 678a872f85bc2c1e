import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import styles from './charts.module.css';

/** Units of the drawing in one rem: its letters grow with those of the page. */
export const rem = 16;
/** Where nothing is laid out yet. */
const usualRoom = 40;

/** A stretch of a drawing that a page of paper does not cut. */
export interface Part {
  readonly key: string;
  /** In rem. */
  readonly height: number;
  readonly marks: ReactNode;
}

interface DrawingProps {
  /** Draws in a room so many rem wide, from top to bottom. */
  readonly children: (room: number) => readonly Part[];
}

/**
 * SVG, as wide as its place: a chart folds with the page instead of shrinking its letters. Draw it
 * in a `ChartFrame`, which says the same in words.
 */
export function Drawing({ children: draw }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  return (
    <div ref={place} className={styles.place}>
      {room === null
        ? null
        : draw(room).map(({ key, height, marks }) => (
            <svg
              key={key}
              viewBox={`0 0 ${room * rem} ${(height * rem).toFixed(1)}`}
              style={{ inlineSize: `${room}rem` }}
              className={styles.drawing}
              focusable="false"
              aria-hidden="true"
            >
              {marks}
            </svg>
          ))}
    </div>
  );
}

/** Whole rem, so that a scrollbar that comes and goes changes nothing. */
function useRoom(place: React.RefObject<HTMLDivElement | null>): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = place.current;
    if (!box) return;
    const measure = () => {
      const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || rem;
      setRoom(box.clientWidth > 0 ? Math.max(8, Math.floor(box.clientWidth / letters)) : usualRoom);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, [place]);
  return room;
}
