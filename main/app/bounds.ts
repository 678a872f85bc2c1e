import { z } from 'zod';

/** A rectangle on the desk, in screen pixels. */
export const bounds = z.object({
  x: z.int().min(-100_000).max(100_000),
  y: z.int().min(-100_000).max(100_000),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
});
export type Bounds = z.output<typeof bounds>;

/** 320 px of content is what WCAG 1.4.10 asks to be usable. */
export const minimum = { width: 320, height: 400 } as const;
const usual = { width: 1240, height: 860 } as const;
/** Enough of the window must show to be caught by the mouse. */
const visible = 80;

/**
 * Where the window opens: the saved place when a screen still shows enough of it, otherwise the
 * usual size in the middle of the first screen (a second screen may have been unplugged).
 */
export function fitBounds(saved: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const area = workAreas[0] ?? { x: 0, y: 0, ...usual };
  if (!saved || !workAreas.some((candidate) => shows(candidate, saved))) return centred(area);
  return {
    ...saved,
    width: Math.max(saved.width, minimum.width),
    height: Math.max(saved.height, minimum.height),
  };
}

function shows(area: Bounds, place: Bounds): boolean {
  const width = Math.min(area.x + area.width, place.x + place.width) - Math.max(area.x, place.x);
  const titleIsInside = place.y >= area.y && place.y <= area.y + area.height - visible;
  return width >= visible && titleIsInside;
}

function centred(area: Bounds): Bounds {
  const width = Math.min(usual.width, area.width);
  const height = Math.min(usual.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}
