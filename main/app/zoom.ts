const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next step of zoom (0.5–2) in a direction; the ends stay where they are. */
export function nextZoom(current: number, direction: 'in' | 'out' | 'reset'): number {
  if (direction === 'reset') return 1;
  const further = direction === 'in' ? steps : [...steps].reverse();
  const beyond = (step: number) =>
    direction === 'in' ? step > current + 0.001 : step < current - 0.001;
  return further.find(beyond) ?? current;
}
